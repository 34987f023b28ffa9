"""Schema steps: made on a copy that is swapped in whole, so that a file is old or new and never between."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.pool import NullPool

from cchc_desktop.db.engine import APPLICATION_ID, machine_errors
from cchc_desktop.errors import MachineError

SCRIPTS = Path(__file__).with_name("migrations")


def migrate(path: Path) -> None:
    """Bring the file to the newest schema in place. Callers give a private copy, never the officer's file.

    Raises MachineError when the machine will not write or the outcome has broken references.
    """
    from alembic import command  # noqa: PLC0415 - 0.3 s that only a new or an older file needs to pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    # Not by URL: a "?" or "#" in a folder's name would end the path.
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path), poolclass=NullPool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    with machine_errors(), engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.in_transaction():
            connection.commit()
        _check(connection)


def _prepare(connection: object, _record: object) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined]
    # Off before BEGIN: batch mode recreates tables, and with it on the children would go by cascade.
    connection.execute("PRAGMA foreign_keys = OFF").close()  # type: ignore[attr-defined]
    connection.execute("PRAGMA synchronous = EXTRA").close()  # type: ignore[attr-defined]
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}").close()  # type: ignore[attr-defined]


def _check(connection: Connection) -> None:
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        raise MachineError(
            "Nâng cấp dữ liệu không thành công: có dòng bị mất liên kết.",
            hint="Dữ liệu cũ còn nguyên. Hãy gửi tệp nhật ký cho người hỗ trợ.",
        )
