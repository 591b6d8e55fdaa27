"""Title, mark and environment of each tab."""

from __future__ import annotations

from contact_editor.translation import tr
from contact_editor.ui.main_window.tab_strip import TabMark, TabState
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.tabs.unloaded_tab import Tab, UnloadedTab
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.receipt_messages import may_take_effect
from contact_editor.viewmodels.saving.save_ending import SaveEnding

_ENDED = {
    SaveEnding.VERIFIED: TabMark.SAVED,
    SaveEnding.REMARKS: TabMark.RESULT,
    SaveEnding.NOT_STORED: TabMark.NOT_STORED,
}


def tab_state(workspace: Workspace, tab: Tab) -> TabState:
    """Return what the strip shows of a tab."""
    if isinstance(tab, UnloadedTab):
        mark = _mark_of_unloaded(workspace, tab)
        connection = workspace.manager.named(tab.connection)
        name, environment = tab.connection, connection.environment if connection else ""
    else:
        mark = _mark_of(tab, unseen=workspace.tabs.unseen(tab))
        name, environment = tab.connection.name, tab.connection.environment
    words = {"production": tr("Production"), "sandbox": tr("Sandbox")}
    place = " · ".join(filter(None, (name, words.get(environment, ""))))
    return TabState(tab.title, mark, f"{tab.title} · {place}", environment, name)


def _mark_of(contact: OpenContact, *, unseen: SaveEnding | None) -> TabMark:
    """Return the mark of a loaded contact; the first that holds, the most important first."""
    saved, editing = contact.saved, contact.editing
    if contact.saving:
        return TabMark.SAVING
    if (
        contact.open_connection.session.unknown_writes.get(editing.snapshot.reference.id)
        is not None
    ):
        if saved is None or saved.receipt is None or saved.unresolved:
            return TabMark.UNKNOWN
        if may_take_effect(saved):
            return TabMark.NOT_VISIBLE_YET
    if unseen is not None:
        # Not by the last receipt: that may be of a save before the one that failed.
        return _ENDED[unseen]
    if contact.is_unsaved:
        return TabMark.PROBLEM if editing.fields_with_problems() else TabMark.UNSAVED
    return TabMark.NONE


def _mark_of_unloaded(workspace: Workspace, tab: UnloadedTab) -> TabMark:
    session = workspace.session_of(tab.account)
    if session is None:
        return TabMark.UNSAVED if tab.has_edits else TabMark.NONE
    if tab.reference.id in session.unknown_writes:
        return TabMark.UNKNOWN
    is_unsaved = tab.reference.id in session.drafts or tab.reference.id in session.not_added()
    return TabMark.UNSAVED if is_unsaved else TabMark.NONE
