"""The actions on the open contact: their functions, and when they are enabled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from contact_editor.app.window.exchange.copy_actions import CopyActions
from contact_editor.app.window.exchange.paste_actions import PasteActions
from contact_editor.app.window.exchange.provider_page import ProviderPage
from contact_editor.app.window.saving.revert_all import RevertAll
from contact_editor.app.window.tabs.contact_in_view import ContactInView
from contact_editor.translation import tr
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.menu_bar.menu_table import COPY, UNDO_SAVE
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.receipts.undo_texts import undo_command
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, WAITING_STEPS, SaveStep

RECEIPTS = ("copy_receipt", "copy_receipt_markdown", "copy_receipt_json")

_MENU = (
    "read_again", "undo_save", "", *RECEIPTS, "",
    *(name for name, *_ in COPY.entries), "", "open_page", "forget_contact", "close_contact",
)  # fmt: skip
"""The actions in the menu of the contact; a separator where the name is empty."""


class ContactActions(QObject):
    """Connects the actions of the window to the open contact."""

    def __init__(self, window: MainWindow, workspace: Workspace, page: ContactPage) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._page = page
        self.in_view = ContactInView(window, workspace, page)
        self.copying = CopyActions(window, workspace, page, self.in_view)
        self.provider_page = ProviderPage(window, workspace, self.in_view)
        self.pasting = PasteActions(window, workspace, page)
        self.pasting.changed.connect(self.enable)
        on = window.on
        on("read_again", workspace.refresh)
        on("save", self._save)
        on("undo", self._editing(lambda editing: editing.undo_stack.undo()))
        on("redo", self._editing(lambda editing: editing.undo_stack.redo()))
        self.reverting = RevertAll(window, workspace, page)
        on("revert_field", page.revert_focused)
        on("next_problem", lambda: page.go_to_problem(forward=True))
        on("previous_problem", lambda: page.go_to_problem(forward=False))
        on("undo_save", workspace.undo_save)
        on("filter_fields", page.forms.focus_filter)
        page.edited.connect(self.enable)
        page.head.menu_requested.connect(self._open_menu)
        self.in_view.changed.connect(self.enable)
        # The result of a save is known when its message is shown.
        workspace.message_changed.connect(self.enable)

    def _open_menu(self, place: QPoint) -> None:
        """Open the menu of the contact: the actions of the menus that are about it alone."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _MENU:
            action = self._window.actions_by_name.get(name)
            if not name:
                menu.addSeparator()
            elif action is not None:
                menu.addAction(action)
        menu.popup(place)

    def enable(self) -> None:
        """Enable the actions that are possible now."""
        step = self._workspace.step
        # An action acts only where its effect is seen.
        contact, idle = self.in_view.contact, step in EDITING_STEPS
        idle = idle and not self._page.sheets.pasting
        editing = contact.editing if contact and idle else None
        waiting = step in WAITING_STEPS
        edited = editing is not None and bool(editing.draft.edits)
        is_seen = contact is not None and self._page.sheets.sheet is None
        wrong = editing is not None and bool(editing.fields_with_problems())
        is_view = self._window.is_view_shown
        not_loaded = is_view and self._workspace.unloaded is not None
        none_found = is_view and self._workspace.view is WindowView.NOT_FOUND
        shown = self._window.pages.currentWidget()
        has_tab = getattr(shown, "has_tab", False)
        has_selected = has_tab and getattr(shown, "selected", lambda: None)() is not None
        saved = contact.saved if contact is not None and step is SaveStep.IDLE else None
        may_write = contact is not None and not contact.connection.read_only
        receipt = saved.receipt if saved is not None else None
        may_undo = may_write and receipt is not None
        enabled = {
            "undo_save": may_undo,
            **dict.fromkeys(RECEIPTS, saved is not None or has_selected),
            "revert_field": edited,
            "revert_all": edited,
            "filter_fields": is_seen and self._page.form.has_filter,
            "next_problem": wrong,
            "previous_problem": wrong,
            "undo": editing is not None and editing.undo_stack.canUndo(),
            "redo": editing is not None and editing.undo_stack.canRedo(),
            "read_again": editing is not None or not_loaded or none_found,
            "close_contact": editing is not None or not_loaded or has_tab,
            "forget_contact": editing is not None,
            "paste_to_fields": may_write and idle,
            "save": contact is not None and (idle or waiting),
        }
        undoing = tr(UNDO_SAVE)
        if contact is not None and may_undo and receipt is not None:
            undoing = undo_command(receipt.at.timestamp(), of_undo=contact.undid)
        self._window.actions_by_name["undo_save"].setText(undoing)
        for name, wanted in enabled.items():
            self._window.actions_by_name[name].setEnabled(wanted)
        sending = step is SaveStep.SENDING
        reason = self.tr("The changes are being sent. Wait for the result.") if sending else ""
        for button in filter(None, (self._page.head.again, self._window.find_bar.paste)):
            button.show_blocked(reason)
        if (paste := self._window.find_bar.paste) is not None:
            paste.setEnabled(self._window.actions_by_name["paste_to_fields"].isEnabled())

    def _save(self) -> None:
        if self._window.pages.currentWidget() is self._page:
            self._page.save()

    def _editing(self, act: Callable[[ContactEditing], object]) -> Callable[[], None]:
        """Return a slot that acts on the open contact, unless a save of it is in progress."""

        def act_if_idle() -> None:
            contact = self._workspace.contact
            if contact is not None and self._workspace.step in EDITING_STEPS:
                act(contact.editing)

        return act_if_idle
