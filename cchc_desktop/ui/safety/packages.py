"""The package that leaves the PC, and the one that comes from another."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from cchc_desktop.display.text import show_number, show_stamp
from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.dialogs import Dialogs
from cchc_desktop.ui.fields import CheckField, LineField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.window_parts import Deed

if TYPE_CHECKING:
    from cchc_desktop.services.backups import PackageSummary

PACKAGES = "Gói dữ liệu (*.zip)"
_LEAST = 6


class PasswordField(LineField):
    """A line that is not shown and not kept as a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        """Exactly what was typed: spaces belong to a password."""
        return self.text()


@dataclass(frozen=True, slots=True)
class ChosenPackage:
    """A package whose directory was read, with its password where it has one."""

    path: Path
    password: str | None
    summary: "PackageSummary"


class HandOverDialog(FormDialog):
    """Asks whether the package is to have a password, then where it goes."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__("Gói bàn giao", subject="package", save_words="Chọn nơi ghi…", parent=parent)
        self._context = context
        self._window = parent
        self.form.add("sealed", "Đặt mật khẩu", CheckField("Cần mật khẩu để mở gói (mã hóa AES-256)"))
        self.form.add("password", "Mật khẩu", PasswordField(), hint=f"Ít nhất {_LEAST} ký tự")
        self.form.add("again", "Nhập lại mật khẩu", PasswordField())
        sealed = self.form.field("sealed")
        assert isinstance(sealed, CheckField)  # noqa: S101 - made above
        sealed.toggled.connect(self._show_passwords)
        self._show_passwords(False)  # noqa: FBT003 - as Qt calls it
        self.on_save(self._write)

    def _show_passwords(self, sealed: bool) -> None:
        for key in ("password", "again"):
            self.form.field(key).setEnabled(sealed)

    def _write(self, values: dict[str, Any]) -> bool:
        password = _agreed_password(values) if values["sealed"] else None
        database = self._context.database
        name = f"{database.path.stem}-ban-giao-{database.clock():%Y%m%d}.zip"
        path = self._context.dialogs.save_as(self, name, PACKAGES)
        if path is None:
            return False
        target = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")

        def work(_progress: object) -> Path:
            from cchc_desktop.services.backups import verify_file, write_package  # noqa: PLC0415

            written = write_package(database, target, password)
            verify_file(written, password)
            return written

        self._context.jobs.run(
            work, on_done=self._on_written, parent=self._window, words="Đang ghi và kiểm tra gói bàn giao…"
        )
        return True

    def _on_written(self, path: Path) -> None:
        self._context.dialogs.information(
            self._window,
            f"Đã ghi {path.name}.",
            f"Gói đã được mở ra kiểm tra. Thư mục: {path.parent}\n"
            "Ở máy nhận: mở CCHC Desktop, vào Tệp → Nhận bàn giao…",
        )


def _agreed_password(values: dict[str, Any]) -> str:
    password = str(values["password"])
    if len(password) < _LEAST:
        raise RuleError(f"Mật khẩu phải có ít nhất {_LEAST} ký tự.", fields=("password",))
    if values["again"] != password:
        raise RuleError("Hai lần nhập mật khẩu chưa giống nhau.", fields=("again",))
    return password


class PackagePasswordDialog(FormDialog):
    """Asks for the password of a package until it opens."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__("Mật khẩu của gói", subject=str(path), save_words="Mở gói", parent=parent)
        self.chosen: ChosenPackage | None = None
        self._path = path
        self.form.add("password", f"Mật khẩu của {path.name}", PasswordField(), required=True)
        self.on_save(self._open)

    def _open(self, values: dict[str, Any]) -> bool:
        self.chosen = _read(self._path, str(values["password"]))
        return True


def ask_for_package(parent: QWidget, dialogs: Dialogs) -> ChosenPackage | None:
    """Choose a package, open its directory, and ask whether its data shall take the present one's place."""
    path = dialogs.open_file(parent, "Chọn gói bàn giao", PACKAGES)
    if path is None:
        return None
    try:
        chosen: ChosenPackage | None = _read(path, None)
    except RuleError as error:
        if "mật khẩu" not in error.message:
            dialogs.problem(parent, error)
            return None
        asked = PackagePasswordDialog(path, parent)
        asked.exec()
        chosen = asked.chosen
    except CchcError as error:
        dialogs.problem(parent, error)
        return None
    if chosen is None or not _agreed(parent, dialogs, chosen):
        return None
    return chosen


def _read(path: Path, password: str | None) -> ChosenPackage:
    from cchc_desktop.services.backups import read_summary  # noqa: PLC0415 - when first asked for

    return ChosenPackage(path, password, read_summary(path, password))


def _agreed(parent: QWidget, dialogs: Dialogs, chosen: ChosenPackage) -> bool:
    summary = chosen.summary
    made = show_stamp(summary.made_at)
    lines = [
        f"Gói lập lúc {made}: {show_number(summary.rows)} dòng dữ liệu, "
        f"{show_number(summary.evidence)} tệp minh chứng.",
        "Dữ liệu đang có được sao lưu trước và vẫn khôi phục được.",
    ]
    lines += [f"Gói thiếu tệp minh chứng “{name}”." for name in summary.missing[:10]]
    return dialogs.confirm(
        parent, f"Thay dữ liệu trên máy này bằng dữ liệu của {chosen.path.name}?", yes="Nhận dữ liệu",
        details="\n".join(lines),
    )  # fmt: skip


def hand_over(context: Context, window: MainWindow) -> None:
    """Write a package that leaves the PC."""
    HandOverDialog(context, window).open()


def take_over(context: Context, window: MainWindow) -> None:
    """Read a package from another PC in the place of the present data."""
    chosen = ask_for_package(window, context.dialogs)
    if chosen is not None:
        window.reopen_asked.emit(Deed("Đang nhận dữ liệu…", partial(_take, chosen, context.database.path)))


def _take(chosen: ChosenPackage, target: Path) -> str:
    from cchc_desktop.services.backups import restore_package  # noqa: PLC0415 - on the thread of jobs

    restore_package(chosen.path, target, chosen.password)
    return f"Đã nhận dữ liệu từ {chosen.path.name}"
