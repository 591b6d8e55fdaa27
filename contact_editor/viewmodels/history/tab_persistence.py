"""Keeps the open tabs in the journal, and restores those of the session before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from contact_editor.model.contact import ContactReference
from contact_editor.services.journal.entries.open_tabs import StoredTab, put_tabs, tabs_of
from contact_editor.viewmodels.contact.tabs.unloaded_tab import Tab, UnloadedTab, unloaded
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess

DELAY_MS = 200
"""Milliseconds from a change of the tabs to the write."""
_MAX_RESTORED = 50


class TabPersistence(QObject):
    """Writes nothing before the tabs of the session before were read: they would be lost."""

    restored = Signal()
    """The tabs of the session before are there; the one that was shown is being loaded."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, is_wanted: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`is_wanted` returns whether the user wants tabs to be restored."""
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._is_wanted = is_wanted
        self.is_read = False
        """The tabs of the session before were read."""
        self.is_typing: Callable[[], bool] = lambda: False
        """Whether *Find* has a text."""
        self._is_asked = False
        self._written: list[StoredTab] = []
        self._replaced = access.journal.replaced
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.write)
        workspace.tabs.changed.connect(self._later)
        workspace.view_changed.connect(self._later)
        access.status_changed.connect(self._restore)
        access.status_changed.connect(self._later)

    def write(self) -> None:
        """Write the tabs as they are, if they changed since the last write."""
        self._timer.stop()
        tabs = self._open_tabs() if self._is_wanted() else []
        replaced = self._access.journal.replaced
        if self.is_read and (tabs != self._written or replaced != self._replaced):
            self._written, self._replaced = tabs, replaced
            now = self._access.journal.now()
            self._access.journal.write("tabs", partial(put_tabs, tabs=tabs, now=now))

    def stop(self) -> None:
        """Write the tabs a last time: the window closes them now."""
        self.write()
        self.is_read = False

    def _later(self) -> None:
        if self.is_read and not self._timer.isActive():
            self._timer.start()

    def _open_tabs(self) -> list[StoredTab]:
        shown = self._workspace.contact or self._workspace.unloaded
        tabs = (_stored(tab, is_shown=tab is shown) for tab in self._workspace.tabs.tabs)
        # The connections to practise on have another address at each start.
        return [tab for tab in tabs if not self._workspace.manager.is_temporary(tab.connection)]

    def _restore(self) -> None:
        """Read the tabs of the session before, once the journal can be read."""
        if self._access.status.is_on_disk and not self._is_asked:
            self._is_asked = True
            self._access.read(tabs_of, self._take, self)

    def _take(self, stored: list[StoredTab]) -> None:
        self.is_read = True
        self._written = [each._replace(has_edits=False) for each in stored]
        if self._is_wanted() and stored:
            tabs = {tab: _unloaded(tab) for tab in stored[:_MAX_RESTORED]}
            self._workspace.tabs.add(tabs.values())
            shown = next((tab for each, tab in tabs.items() if each.is_shown), None)
            if shown is not None and shown in self._workspace.tabs.tabs and self._is_free(shown):
                self._workspace.choose(shown)
            self.restored.emit()
        self._later()

    def _is_free(self, shown: UnloadedTab) -> bool:
        """Return whether the tab that was shown may be: nothing else was chosen, typed or said."""
        workspace, status = self._workspace, self._access.status
        own, used = (
            workspace.manager.for_account(shown.account, shown.connection),
            workspace.connection,
        )
        is_other = None not in (own, used) and own != used
        is_asked = workspace.view is not WindowView.START or workspace.search.under_way
        return not (is_other or is_asked or self.is_typing() or status.put_aside or status.dropped)


def _stored(tab: Tab, *, is_shown: bool) -> StoredTab:
    kept = tab if isinstance(tab, UnloadedTab) else unloaded(tab)
    return StoredTab(kept.account, kept.connection, kept.reference, kept.title, is_shown)


def _unloaded(stored: StoredTab) -> UnloadedTab:
    reference = ContactReference(stored.reference.id, stored.reference.email)
    return UnloadedTab(
        stored.account, stored.connection, reference, stored.title, has_edits=stored.has_edits
    )
