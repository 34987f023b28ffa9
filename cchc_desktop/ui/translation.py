"""The toolkit's own words in Vietnamese: Qt ships none, and a .qm file would be a build step."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from cchc_desktop.paths import resource
from cchc_desktop.typed import override


class VietnameseToolkit(QTranslator):
    """Translates Qt's strings from `resources/translations/qt_vi.tsv` (context, source, translation)."""

    def __init__(self, table: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = read_table(table or resource("translations/qt_vi.tsv"))

    @override
    def isEmpty(self) -> bool:
        return not self._words

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._words.get((context, sourceText))
        if found is None:
            # None is Qt's null string: "ask the next translator"; an empty one would blank the words.
            return None  # type: ignore[return-value]
        return found.replace("%n", str(n)) if n >= 0 else found


def read_table(path: Path) -> dict[tuple[str, str], str]:
    r"""The rows of a translation table; `\n` in it is a line break, lines with # are remarks."""
    words: dict[tuple[str, str], str] = {}
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            context, source, translation = line.replace("\\n", "\n").split("\t")
            words[context, source] = translation
    return words


def speak_vietnamese(app: QApplication) -> None:
    """Dates, numbers and the toolkit's own boxes as in Vietnam."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = VietnameseToolkit(parent=app)
    app.installTranslator(translator)
