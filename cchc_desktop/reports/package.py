"""Office packages whose bytes depend on their content and one given time only."""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def stamped(package: BytesIO, when: datetime) -> bytes:
    """The same zip with every entry dated `when`, so that equal papers give equal files."""
    out = BytesIO()
    day = max(when, datetime(1980, 1, 1)).timetuple()[:6]  # noqa: DTZ001  a zip knows no time zone
    with ZipFile(package) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, day)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return out.getvalue()
