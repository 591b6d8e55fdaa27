"""Every save on this computer: search, verification, export and removal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal.history import chain, saves
from contact_editor.services.journal.history.chain import Verification
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.messages.message import Message, Tone

MAX_SHOWN = 200
MAX_EXPORTED = 1_000_000


class AllChanges(QObject):
    """Searches the saves in the journal; a new search replaces the previous one."""

    changed = Signal()
    """`records` or `total` changed."""
    message_changed = Signal(object)
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

    def verify(self) -> None:
        """Verify the hash chain and report the result."""
        self._access.read(chain.verify, self._say_verified)

    def export(self) -> None:
        """Read all saves that match the search."""
        operation = partial(saves.search_saves, text=self._text, limit=MAX_EXPORTED)
        self._access.read(
            operation, lambda found: self.exported.emit([record for _, record in found])
        )

    def forget(self, record: SaveRecord) -> None:
        """Remove everything about a contact from the journal."""
        operation = partial(
            saves.forget_contact, account=record.account, contact_id=record.contact_id,
            emails=[record.email or ""],
        )  # fmt: skip
        self._access.journal.write(("forget", record.account, record.contact_id), operation)
        self.search(self._text)
        text = self.tr("Everything stored about {name} on this computer was removed.")
        self.message_changed.emit(Message(text.format(name=record.title)))

    def _take(self, text: str, found: list[tuple[int, SaveRecord]]) -> None:
        if text == self._text:
            self.records = [record for _, record in found]
            self.changed.emit()

    def _take_total(self, total: int) -> None:
        self.total = total
        self.changed.emit()

    def _say_verified(self, found: Verification) -> None:
        if found.intact:
            text = self.tr(
                "Journal verified: {n} entries are complete and unchanged, {m} expired or were "
                "removed. Entries missing at the end show only when compared with copied receipts."
            )
            message = Message(text.format(n=found.entries, m=found.removed), Tone.VERIFIED)
        else:
            text = self.tr("{n} entries of the journal were changed or are missing: {numbers}.")
            numbers = ", ".join(map(str, found.faults[:10]))
            message = Message(text.format(n=len(found.faults), numbers=numbers), Tone.ERROR)
        self.message_changed.emit(message)
