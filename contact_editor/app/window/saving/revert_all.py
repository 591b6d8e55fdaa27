"""Reverts all edits of the open contact, reports it, and offers to undo that."""

from __future__ import annotations

from PySide6.QtCore import QObject

from contact_editor.translation import tr
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import Message, MessageAction, translatable
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS

_OF_A_SAVE = frozenset({MessageAction.UNDO_SAVE, MessageAction.UNDO_STORED})


class RevertAll(QObject):
    """The action *Revert all*, which *Undo* takes back in one step."""

    def __init__(self, window: MainWindow, workspace: Workspace, page: ContactPage) -> None:
        super().__init__(window)
        self._workspace = workspace
        window.on("revert_all", self.run)
        page.changes.revert_all_requested.connect(self.run)

    def run(self) -> None:
        """Revert all edits of the open contact, unless a save of it is in progress."""
        contact = self._workspace.contact
        if contact is None or self._workspace.step not in EDITING_STEPS or not contact.has_edits:
            return
        stack, count = contact.editing.undo_stack, len(contact.editing.changes())
        contact.editing.revert_all()
        index = stack.index()
        # The result of the last save, if it was not closed; its undo stays visible.
        covered = self._workspace.tabs.message_of(contact)
        message = _reverted(count, covered)
        is_over = covered is not None and MessageAction.COPY_RECEIPT in covered.actions
        contact.show_while(message, lambda: stack.index() == index, over_result=is_over)


@translatable
def _reverted(count: int, covered: Message | None) -> Message:
    """Return what was done; `covered`: the message in whose place it comes."""
    text = tr("{n} changes reverted. Nothing was sent.", "", count).format(n=count)
    kept = [action for action in covered.actions if action in _OF_A_SAVE] if covered else []
    label = covered.translated().undo_label if covered is not None and kept else ""
    return Message(text, actions=(MessageAction.UNDO_REVERTING, *kept), undo_label=label)
