"""Which actions of the window can be done at the moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.saving.save_flow import SaveStep


def enable_actions(actions: Mapping[str, QAction], workspace: Workspace) -> None:
    """Enable what can be done with the contact that is open, at the step of its save."""
    contact, idle = workspace.contact, workspace.step is SaveStep.IDLE
    stack = contact.editing.undo_stack if contact else None
    waiting = workspace.step in (SaveStep.REVIEWING, SaveStep.SETTLING)
    known = contact is not None and idle and bool(contact.receipt_text())
    enabled = {
        "undo_save": known,
        "copy_receipt": known,
        "revert_field": contact is not None and idle and contact.has_edits,
        "undo": stack is not None and idle and stack.canUndo(),
        "redo": stack is not None and idle and stack.canRedo(),
        "revert_all": contact is not None and idle and contact.has_edits,
        "read_again": contact is not None and idle,
        "save": contact is not None and (idle or waiting),
        "close_contact": contact is not None and idle,
    }
    for name, wanted in enabled.items():
        actions[name].setEnabled(wanted)
