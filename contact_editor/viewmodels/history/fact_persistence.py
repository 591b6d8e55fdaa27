"""Keeps what the saves of an account prove of its provider from one start to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.contact.workspace_state import do_nothing
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.saving.resending_memory import ResendMemory


class FactPersistence(QObject):
    """Reads the facts of each account that is used; stores them after a save that changes them."""

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
        workspace.connection_changed.connect(self._load_used)
        access.status_changed.connect(self._load_all)
        recorder.known.connect(self._store)

    def load(self, through: OpenConnection, then: Callable[[], None] = do_nothing) -> None:
        """Read the facts of an account, and call `then` once they are taken or can't be read."""
        if not self._access.status.is_on_disk:
            then()
            return
        account, resends = through.account, through.session.resends
        described = resends.described

        def take(facts: AccountFacts) -> None:
            if isValid(self):
                self._take(account, resends, described, facts)
                then()

        def go_on(_error: BaseException) -> None:
            if isValid(self):
                then()

        future = self._access.journal.read(partial(facts_of, account=account, described=described))
        # The journal reports its own faults; without the facts, only less is known.
        self._access.wait_for(future, take, go_on)

    def _load_used(self) -> None:
        if self._workspace.in_use is not None:
            self.load(self._workspace.in_use)

    def _load_all(self) -> None:
        """Read the facts of every account with an open contact: a save of it may be under way."""
        for through in self._workspace.open_connections:
            self.load(through)

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
