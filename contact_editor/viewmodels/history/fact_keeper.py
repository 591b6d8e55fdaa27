"""Keeps what the saves of an account prove of its provider from one start to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.saving.resending_memory import ResendMemory


class FactKeeper(QObject):
    """Reads the facts of the account in use, and stores them after each save that changes them."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, recorder: SaveRecorder,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._stored: dict[str, AccountFacts] = {}
        self._read: set[tuple[str, str]] = set()
        """Account and description of the facts that were read from the journal."""
        workspace.connection_changed.connect(self._load)
        access.status_changed.connect(self._load)
        recorder.known.connect(self._store)

    def _load(self) -> None:
        used = self._workspace.in_use
        if used is None or not self._access.status.is_on_disk:
            return
        account, resends = used.account, used.session.resends
        read = partial(facts_of, account=account, described=resends.described)
        self._access.read(read, partial(self._take, account, resends, resends.described), self)

    def _take(
        self, account: str, resends: ResendMemory, described: str, facts: AccountFacts
    ) -> None:
        self._read.add((account, described))
        resends.recall_facts(described, facts)

    def _store(self, account: str, contact: OpenContact) -> None:
        """Store the facts as they are now; another account may be in use when they are written."""
        described, facts = contact.flow.resends.described, contact.flow.resends.facts
        if self._stored.get(account) is facts:
            return
        if facts == AccountFacts() and (account, described) not in self._read:
            # What an earlier session stored is not known yet.
            return
        self._stored[account] = facts
        put = partial(put_facts, account=account, described=described, facts=facts)
        self._access.journal.write(("facts", account), put)
