"""Units by every name they have, read once for a unit of work that asks for thousands of names."""

from sqlalchemy import select

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.office import UnitAliasRow, UnitRow
from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.domain.units import UnitKind
from cchc_desktop.services.edit import next_position
from cchc_desktop.services.office import unit_row


class UnitsByName:
    """Finds as `office.find_unit` does; what is new is known from then on and stored by `write`."""

    def __init__(self, session: JournalledSession) -> None:
        self._session = session
        self._names: dict[str, UnitRow] = {}
        self._new: list[UnitRow] = []
        self._new_spellings: list[tuple[UnitRow, UnitAliasRow]] = []
        rows = {row.id: row for row in session.scalars(select(UnitRow).order_by(UnitRow.id))}
        for row in rows.values():
            if row.deleted_at is None:
                self._names.setdefault(same_word(row.name), row)
                self._names.setdefault(same_word(row.short_name), row)
        aliases = session.scalars(select(UnitAliasRow).order_by(UnitAliasRow.id)).all()
        self._spellings = {alias.key: (rows[alias.unit_id], alias) for alias in aliases}
        self._position = next_position(session, UnitRow.position)

    def find(self, text: str) -> UnitRow | None:
        """The unit of that name, short name or alias."""
        key = same_word(text)
        if key in self._names:
            return self._names[key]
        return self._spellings[key][0] if key in self._spellings else None

    def add(self, name: str, kind: UnitKind) -> UnitRow:
        """A new unit, the last in the officer's order."""
        row = unit_row(name, kind=kind, position=self._position + len(self._new))
        self._new.append(row)
        self._names.setdefault(same_word(row.name), row)
        return row

    def spell(self, unit: UnitRow, text: str, *, confirmed: bool) -> None:
        """Remember a spelling of a unit; one that is known already stays, and may become confirmed."""
        key = same_word(text)
        owner, alias = self._spellings.get(key, (None, None))
        if alias is not None:
            alias.confirmed = alias.confirmed or (owner is unit and confirmed)
        elif key and key != same_word(unit.name):
            alias = UnitAliasRow(text=tidy(text), key=key, confirmed=confirmed)
            self._spellings[key] = (unit, alias)
            self._new_spellings.append((unit, alias))

    def write(self) -> None:
        """Store the new units, then the new spellings."""
        self._session.insert_all(self._new)
        for unit, alias in self._new_spellings:
            alias.unit_id = unit.id
        self._session.insert_all([alias for _, alias in self._new_spellings])
        self._position += len(self._new)
        self._new, self._new_spellings = [], []
