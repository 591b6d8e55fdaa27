"""Every save on this computer: search and export."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.journal.history.damaged_entries import DamagedEntry, damaged_entries
from contact_editor.services.journal.history.edition import Edition, edition_of
from contact_editor.services.journal.history.export import SaveExport
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.search import (
    SaveQuery,
    connections_of,
    count_saves,
    search_saves,
)
from contact_editor.services.journal.status import JournalUnavailable
from contact_editor.viewmodels.history.journal_access import DAY_S, JournalAccess, reason_of
from contact_editor.viewmodels.history.saves.saves_snapshot import SavesSnapshot, read_saves
from contact_editor.viewmodels.messages.message import Message, Tone, remade

PAGE = 100
"""Saves that are read at once."""


class AllChanges(QObject):
    """Searches the saves in the journal; a new search cancels the previous one."""

    changed = Signal()
    """`records`, `total` or `connections` changed."""
    exporting_changed = Signal()
    message_changed = Signal(object)

    def __init__(self, access: JournalAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: list[SaveRecord] = []
        """Newest first, as far as they were read."""
        self.undone: dict[str, SaveRecord] = {}
        """The id of each of them that was undone, and the save that undid it."""
        self.has_more = False
        self.total = 0
        self.connections: list[str] = []
        """The names of the connections that have saves."""
        self.query = SaveQuery()
        self.found_by = SaveQuery()
        """The query that found `records`; another one may be under way."""
        self.damaged: tuple[DamagedEntry, ...] = ()
        """The entries that are shown instead of what the search finds."""
        self._access = access
        self._cancelled = threading.Event()
        self._last = 0
        self._edition: Edition | None = None
        """That of the saves that were read; None before the first search."""
        self._export: SaveExport | None = None
        self._exported_from = access.status
        """The state of the journal when the export was begun."""
        self._replaced = 0
        """How often its database had been replaced by then."""
        self._files = DaemonWorker("export")
        # Once the keyring is unlocked, the saves on disk can be read.
        access.status_changed.connect(self.refresh_if_changed)

    @property
    def kept_days(self) -> int:
        """How long saves are kept, in days; 0 if none are."""
        return round(self._access.journal.retention_s / DAY_S)

    @property
    def is_on_disk(self) -> bool:
        """False if saves are noted only until the program closes."""
        return self._access.status.is_on_disk

    def search(self, query: SaveQuery) -> None:
        """Show the saves that a query finds."""
        self._search(query, PAGE)

    def _search(self, query: SaveQuery, limit: int) -> None:
        self.query, self.damaged = query, ()
        self._cancelled.set()
        self._cancelled = threading.Event()
        self._read(None, limit)
        self._access.read(count_saves, self._take_total)
        self._access.read(connections_of, self._take_connections)

    def refresh(self) -> None:
        """Repeat the search, as far as it was read."""
        self._search(self.query, PAGE * (len(self.records) // PAGE + 1))

    def refresh_if_changed(self) -> None:
        """Repeat the search if there are other saves by now, also of another process."""
        if self._edition is not None and not self.damaged:
            self._access.read(edition_of, self._compare)

    def _compare(self, edition: Edition) -> None:
        if edition != self._edition and not self.damaged:
            self.refresh()

    def show_damaged(self, sequences: Sequence[int]) -> None:
        """Show these entries of the journal, until something is searched."""
        self._cancelled.set()
        self._cancelled = cancelled = threading.Event()

        def take(entries: tuple[DamagedEntry, ...]) -> None:
            if not cancelled.is_set():
                self.damaged, self.records, self.has_more = entries, [], False
                self.changed.emit()

        self._access.read(partial(damaged_entries, sequences=sequences), take)

    def show_more(self) -> None:
        """Read the next saves of the search."""
        if self.has_more:
            self.has_more = False
            self._read(self._last, PAGE)

    def _read(self, before: int | None, limit: int) -> None:
        cancelled = self._cancelled
        operation = partial(
            search_saves, query=self.query, limit=limit, before=before,
            is_cancelled=cancelled.is_set,
        )  # fmt: skip
        read = partial(read_saves, search=operation)
        self._access.read(read, partial(self._take, cancelled, before, limit))

    def _take(
        self, cancelled: threading.Event, before: int | None, limit: int, read: SavesSnapshot
    ) -> None:
        if cancelled.is_set():
            return
        edition, found, undone = read
        if before is None:
            self._edition, self.found_by = edition, self.query
        self.undone = undone if before is None else self.undone | undone
        records = [record for _, record in found]
        self.records = records if before is None else [*self.records, *records]
        self.has_more = len(found) == limit
        self._last = found[-1][0] if found else 0
        self.changed.emit()

    def _take_total(self, total: int) -> None:
        self.total = total
        self.changed.emit()

    def _take_connections(self, names: list[str]) -> None:
        if names != self.connections:
            self.connections = names
            self.changed.emit()

    @property
    def is_exporting(self) -> bool:
        return self._export is not None

    def export(self, path: Path) -> None:
        """Write everything that the search finds to a file, JSON or CSV depending on its name."""
        self._export, self._exported_from = SaveExport(path, self.query), self._access.status
        self._replaced = self._access.journal.replaced
        self.exporting_changed.emit()
        self._read_page(self._export)

    def cancel_export(self) -> None:
        """Cancel the export and remove its file."""
        export, self._export = self._export, None
        if export is not None:
            self._files.submit(export.discard)
            self.exporting_changed.emit()
            said = remade(lambda: Message(self.tr("The export was cancelled.")))
            self.message_changed.emit(said)

    def _read_page(self, export: SaveExport) -> None:
        journal = self._access.journal
        self._access.wait_for(
            self._access.journal.read(lambda db: (export.read_page(db), journal.replaced)),
            partial(self._write_page, export),
            partial(self._fail_reading, export),
        )

    def _fail_reading(self, export: SaveExport, error: BaseException) -> None:
        now, begun = self._access.status.put_aside, self._exported_from.put_aside
        self._end_early(export, now if now != begun else reason_of(error))

    def _write_page(self, export: SaveExport, read: tuple[bytes, int]) -> None:
        (content, replaced), now = read, self._access.status
        if now.is_on_disk != self._exported_from.is_on_disk or replaced != self._replaced:
            # This page is of another database.
            self._end_early(export, now.put_aside or now.reason)
        elif export is self._export:
            self._access.wait_for(
                self._files.submit(partial(export.write, content)),
                lambda _: self._continue_export(export),
                partial(self._fail, export),
            )

    def _continue_export(self, export: SaveExport) -> None:
        if export is not self._export:
            return
        if not export.is_complete:
            self._read_page(export)
            return
        self._export = None
        self.exporting_changed.emit()
        self.message_changed.emit(remade(partial(self._exported, export)))

    def _end_early(self, export: SaveExport, reason: str) -> None:
        if export is not self._export:
            return
        if not export.count:
            self._fail(export, JournalUnavailable(reason))
            return
        self._export = None
        self._access.wait_for(
            self._files.submit(export.end_early),
            lambda _: self.message_changed.emit(remade(partial(self._incomplete, export, reason))),
            lambda error: self.message_changed.emit(
                remade(partial(self._not_written, export, error))
            ),
        )
        self.exporting_changed.emit()

    def _incomplete(self, export: SaveExport, reason: str) -> Message:
        text = self.tr(
            "The export is incomplete: {file} has {n} saves; the rest could not be read: {reason}.",
            "", export.count,
        )  # fmt: skip
        text = text.format(n=export.count, file=export.path, reason=reason)
        return Message(text, Tone.CAUTION)

    def _exported(self, export: SaveExport) -> Message:
        text = self.tr("{n} saves exported to {file}.", "", export.count)
        return Message(text.format(n=export.count, file=export.path), Tone.VERIFIED)

    def _fail(self, export: SaveExport, error: BaseException) -> None:
        if export is not self._export:
            return
        self._export = None
        self._files.submit(export.discard)
        self.exporting_changed.emit()
        self.message_changed.emit(remade(partial(self._not_written, export, error)))

    def _not_written(self, export: SaveExport, error: BaseException) -> Message:
        reason = getattr(error, "strerror", None) or str(error)
        text = self.tr("{file} could not be written: {reason}.")
        return Message(text.format(file=export.path, reason=reason), Tone.ERROR)
