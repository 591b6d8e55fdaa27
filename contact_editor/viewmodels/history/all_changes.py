"""Every save on this computer: search, verification, export and removal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal.history import saves
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.viewmodels.history.journal_access import JournalAccess

MAX_SHOWN = 200
MAX_EXPORTED = 1_000_000


class AllChanges(QObject):
    """Searches the saves in the journal; a new search replaces the previous one."""

    changed = Signal()
    """`records` or `total` changed."""
    exported = Signal(list)
    """The records to export."""

    def __init__(self, access: JournalAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: list[SaveRecord] = []
        """Newest first, at most `MAX_SHOWN`."""
        self.total = 0
        self._access = access
        self._text = ""

    def search(self, text: str) -> None:
        """Show the saves that contain every word of a text."""
        self._text = text
        operation = partial(saves.search_saves, text=text, limit=MAX_SHOWN)
        self._access.read(operation, partial(self._take, text))
        self._access.read(saves.count_saves, self._take_total)

    def refresh(self) -> None:
        """Search once more for the same."""
        self.search(self._text)

    def export(self) -> None:
        """Read all saves that match the search."""
        operation = partial(saves.search_saves, text=self._text, limit=MAX_EXPORTED)
        self._access.read(
            operation, lambda found: self.exported.emit([record for _, record in found])
        )

    def _take(self, text: str, found: list[tuple[int, SaveRecord]]) -> None:
        if text == self._text:
            self.records = [record for _, record in found]
            self.changed.emit()

    def _take_total(self, total: int) -> None:
        self.total = total
        self.changed.emit()
