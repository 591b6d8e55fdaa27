"""Restores the journalled state of an account: recent contacts, and drafts as an offer."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal import drafts
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.draft_codec import StoredDraft
from contact_editor.services.journal.drafts import AccountEntries
from contact_editor.services.journal.intents import OpenIntent, last_of_each_contact, open_intents
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSession, Recent
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.drafts.draft_merging import DraftMerging, left_of
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.saves.save_intent import noted_undo


class DraftRestorer(QObject):
    """Reads the journal once for each account that is used."""

    offered = Signal()
    """`drafts` has drafts of an earlier session."""
    intents_found = Signal(str, list)
    """The account and the saves whose outcome was not journalled (`OpenIntent`)."""
    merged = Signal(object)
    """The `StoredDraft` that was applied to its contact, which was open already: what is left."""
    recent_changed = Signal()
    """Recent contacts, or the contacts with drafts, changed."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._offered: dict[str, list[StoredDraft]] = {}
        """Account to the drafts that were read and not dealt with."""
        self._workspace = workspace
        self._access = access
        self._sessions: dict[str, AccountSession] = {}
        self._read: set[str] = set()
        self._taken: set[str] = set()
        self._dismissed: set[str] = set()
        """Accounts whose drafts the user does not want to be offered again."""
        self._merging = DraftMerging(self)
        self._merging.merged.connect(self.merged)
        workspace.connection_changed.connect(self.load)
        access.status_changed.connect(self.load)

    @property
    def account(self) -> str:
        used = self._workspace.in_use
        return used.account if used is not None else ""

    @property
    def drafts(self) -> list[StoredDraft]:
        """Drafts of an earlier session on the account in use, of contacts that are not open.

        Without those that are not to be offered again.
        """
        account, tabs = self.account, self._workspace.tabs
        offered = self._offered.get(account, [])
        if not offered or account in self._dismissed:
            return []
        session = self._sessions[account]
        # The outcome of an interrupted save is reported first, with the edits that were not stored.
        due = session.drafts.keys() - session.unknown_writes.keys()
        closed = (each for each in offered if tabs.find(account, each.contact_id) is None)
        return [each for each in closed if each.contact_id in due]

    def draft_of(self, contact: OpenContact) -> StoredDraft | None:
        """Return what is still in the form of the draft that an open contact was opened with."""
        contact_id = contact.editing.snapshot.reference.id
        offered = self._offered.get(contact.open_connection.account, [])
        stored = next((each for each in offered if each.contact_id == contact_id), None)
        if stored is None:
            return None
        return left_of(stored, contact.editing.draft, contact.editing.provider.fields)

    @property
    def is_read(self) -> bool:
        """True once the journalled state of the account in use is loaded."""
        return self.account in self._taken

    def load(self) -> None:
        """Read the journalled state of the account in use, unless it was read before."""
        if self.account:
            self.load_account(self.account, self._workspace.session)

    def load_account(self, account: str, session: AccountSession) -> None:
        """Read the journalled state of an account, unless it was read before."""
        self._sessions[account] = session
        if self._access.status.is_on_disk and account not in self._read:
            self._read.add(account)
            take = partial(self._take_account, account, session)
            read = partial(_read_account, account=account, session=self._access.session)
            self._access.read(read, take)

    def dismiss(self) -> None:
        """Keep the drafts of the account in use without offering them again."""
        self._dismissed.add(self.account)

    def restore(self) -> None:
        """Open the contact that was edited last; its draft is merged with a fresh read."""
        if self.drafts:
            self._workspace.open_reference(self.drafts[0].draft.snapshot.reference)

    def discard(self) -> None:
        """Drop the drafts that were offered."""
        for stored in self.drafts:
            self.drop(self.account, stored.contact_id)
        self._offered.pop(self.account, None)

    def drop(self, account: str, contact_id: int | str | None) -> None:
        """Drop the drafts of a contact, and what a save of unknown outcome was to store."""
        session = self._sessions[account]
        session.forget(contact_id)
        session.unknown_writes.pop(contact_id, None)
        operation = partial(drafts.delete_all_drafts, account=account, contact_id=contact_id)
        self._access.journal.write(("draft", account, contact_id), operation)
        self.recent_changed.emit()

    def forget(self, account: str, contact_id: int | str | None) -> None:
        """Drop what this session remembers of a contact."""
        session = self._sessions.get(account)
        if session is not None:
            session.forget_contact(contact_id)
        left = [each for each in self._offered.get(account, []) if each.contact_id != contact_id]
        self._offered[account] = left
        if account == self.account:
            self.recent_changed.emit()

    def forget_all(self) -> None:
        """Drop what this session remembers of every contact."""
        for session in self._sessions.values():
            session.forget_contacts()
        self._offered.clear()
        self.recent_changed.emit()

    def _take_account(
        self, account: str, session: AccountSession,
        found: tuple[list[OpenIntent], AccountEntries],
    ) -> None:  # fmt: skip
        opened, entries = found
        intents = [intent for intent in opened if intent.id not in self._access.session_saves]
        last = last_of_each_contact(intents)
        for intent in last:
            session.keep_interrupted(intent.meant.draft, noted_undo(intent.meant.note))
            session.titles[intent.meant.contact_id] = intent.meant.title
        self._take(account, session, entries)
        for intent in last:
            self._keep_meant(account, session, intent, entries)
        self._settle(account, intents)

    def _keep_meant(
        self, account: str, session: AccountSession, intent: OpenIntent, found: AccountEntries
    ) -> None:
        """Keep what a save was to store as a draft; what turns out to be stored is removed again.

        The draft itself may not have been on disk yet when the program ended.
        """
        meant = intent.meant
        here = self._workspace.tabs.find(account, meant.contact_id)
        if here is not None:
            self._merging.add(here, session, meant.draft)
            return
        journalled = (each for each in found.drafts if each.contact_id == meant.contact_id)
        latest = next(journalled, None)
        kept = session.drafts.get(meant.contact_id)
        if kept is None:
            session.drafts[meant.contact_id] = meant.draft
        elif latest and kept is latest.draft and latest.changed_at <= meant.changed_at:
            session.drafts[meant.contact_id] = meant.draft
            session.aside.append(latest.draft)
        else:
            # Later typing, while it was sent or in this session, takes precedence.
            session.aside.append(meant.draft)

    def _settle(self, account: str, found: list[OpenIntent]) -> None:
        """Settle saves that were interrupted: read their contacts and report what was stored."""
        if found:
            self.intents_found.emit(account, found)
        if found and account == self.account and not self._workspace.busy:
            here = self._workspace.contact
            meant = {intent.meant.contact_id: intent.meant.draft.snapshot for intent in found}
            if here is None:
                self._workspace.open_reference(found[-1].meant.draft.snapshot.reference)
            elif here.editing.snapshot.reference.id in meant:
                self._workspace.refresh()

    def _take(self, account: str, session: AccountSession, found: AccountEntries) -> None:
        self._taken.add(account)
        _merge_recent(session, found)
        self._adopt(account, found)
        offered: list[StoredDraft] = []
        for stored in found.drafts:
            here = self._workspace.tabs.find(account, stored.contact_id)
            if here is not None:
                self._merging.add(here, session, stored.draft, stored)
                continue
            offered.append(stored)
            if stored.contact_id in session.drafts:
                # The id was another contact's before, or the contact was edited in this session.
                session.aside.append(stored.draft)
            else:
                session.drafts[stored.contact_id] = stored.draft
                session.titles[stored.contact_id] = stored.title
        self._offered[account] = offered
        if account == self.account:
            self.recent_changed.emit()
            if self.drafts:
                self.offered.emit()

    def _adopt(self, account: str, found: AccountEntries) -> None:
        """Let later versions in this session replace the drafts that were read."""
        taken = [(stored.contact_id, stored.changed_at) for stored in found.drafts]
        if taken:
            adopt = partial(
                drafts.adopt_drafts, account=account, taken=taken, session=self._access.session
            )
            self._access.journal.write(("adopt", account), adopt)


def _read_account(
    db: JournalConnection, account: str, session: str
) -> tuple[list[OpenIntent], AccountEntries]:
    return open_intents(db, account), drafts.entries_of(db, account, session)


def _merge_recent(session: AccountSession, found: AccountEntries) -> None:
    """List the contacts of earlier sessions after those opened since the start."""
    edited = [Recent(each.draft.snapshot.reference, each.title) for each in found.drafts]
    earlier = [
        Recent(each.reference, each.title, opened_at=each.opened_at) for each in found.recent
    ]
    pinned = {each.reference.id for each in found.recent if each.is_pinned}
    merged = {recent.reference.id: recent for recent in [*edited, *earlier]}
    merged.update({recent.reference.id: recent for recent in session.recent})
    order = [recent.reference.id for recent in [*session.recent, *edited, *earlier]]
    session.set_recent(
        [
            msgspec.structs.replace(
                merged[each], is_pinned=merged[each].is_pinned or each in pinned
            )
            for each in dict.fromkeys(order)
        ]
    )
