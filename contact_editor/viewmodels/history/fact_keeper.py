"""Keeps what the saves of an account prove of its provider from one start to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess, account_of
from contact_editor.viewmodels.history.save_recorder import SaveRecorder


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
        workspace.connection_changed.connect(self._load)
        access.status_changed.connect(self._load)
        recorder.recorded.connect(self._store)

    def _load(self) -> None:
        if self._workspace.connection is None or not self._access.status.is_on_disk:
            return
        resends = self._workspace.session.resends
        read = partial(facts_of, account=self._account(), described=resends.described)
        self._access.read(read, partial(resends.recall_facts, resends.described), self)

    def _store(self) -> None:
        if self._workspace.connection is None:
            return
        account, resends = self._account(), self._workspace.session.resends
        if self._stored.get(account) is resends.facts:
            return
        self._stored[account] = resends.facts
        put = partial(put_facts, account=account, described=resends.described, facts=resends.facts)
        self._access.journal.write(("facts", account), put)

    def _account(self) -> str:
        assert self._workspace.connection is not None
        return account_of(self._workspace.connection, self._workspace.base_address)
