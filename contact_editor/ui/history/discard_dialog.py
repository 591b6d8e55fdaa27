"""Asks before unsaved changes of an earlier session are discarded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from contact_editor.translation import tr
from contact_editor.ui.history.confirm_dialog import ConfirmDialog
from contact_editor.ui.text.name_list import name_list


class DiscardDraftsDialog:
    """Names the contacts whose unsaved changes would be lost."""

    @classmethod
    def ask(cls, parent: QWidget, titles: Sequence[str]) -> bool:
        """Return True if the user wants to discard them."""
        question = tr("Discard the unsaved changes of {names}?").format(names=name_list(titles))
        return ConfirmDialog.ask(parent, question, tr("They can't be restored."), tr("Discard"))
