"""Office packages whose bytes depend on their content and one given time only."""

from datetime import datetime
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from cchc_desktop.typed import override


class DatedZip(ZipFile):
    """A new zip file in which every entry bears the same given time, never the clock's."""

    def __init__(self, file: Path, when: datetime) -> None:
        super().__init__(file, "w", ZIP_DEFLATED, allowZip64=True)
        # A zip knows neither time zones nor years before 1980.
        self._day = max(when.replace(tzinfo=None), datetime(1980, 1, 1)).timetuple()[:6]  # noqa: DTZ001

    @override
    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *args: Any, **kwargs: Any) -> None:
        """Add `data` under a name, dated as the others."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        entry = ZipInfo(name, self._day)
        entry.compress_type = ZIP_DEFLATED
        super().writestr(entry, data)

    @override
    def write(
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """Add a file's bytes, dated as the others."""
        self.writestr(str(arcname or filename), Path(filename).read_bytes())


def copy_dated(package: BytesIO, target: Path, when: datetime) -> None:
    """The entries of `package` in a new zip at `target`, dated `when`."""
    with ZipFile(package) as source, DatedZip(target, when) as dated:
        for name in source.namelist():
            dated.writestr(name, source.read(name))
