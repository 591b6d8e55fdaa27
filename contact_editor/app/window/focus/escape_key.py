"""What Esc does in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import WAITING_STEPS

if TYPE_CHECKING:
    from contact_editor.app.window.window_controller import WindowController


def go_one_step_back(controller: WindowController) -> None:
    """Close a page or a sheet, cancel a task, show all fields, or hide a message."""
    workspace, page, actions = controller.workspace, controller.page, controller.message_actions
    popup = QApplication.activePopupWidget()
    shown = controller.window.pages.currentWidget()
    support = controller.support
    if popup is not None:
        popup.close()
    elif isinstance(shown, QWidget) and shown is vars(actions).get("key_sheet"):
        # Made when a key is first asked for, not by Esc.
        actions.key_sheet.cancel()
    elif (show_all := getattr(shown, "show_all", None)) and show_all():
        pass
    elif getattr(shown, "closes_on_escape", False):
        controller.tabs.escape()
    elif page.sheets.pasting and shown is page:
        controller.contact_actions.pasting.close()
    elif controller.lazy_pages.escape(shown) or (support and support.escape(shown)):
        pass
    elif page.area.is_covered and shown is page:
        page.show_side(False)
    elif workspace.busy or workspace.step in WAITING_STEPS:
        workspace.cancel()
    elif workspace.view is WindowView.CHOOSING:
        workspace.close_contact()
        controller.window.find_bar.focus_find()
    elif workspace.view is WindowView.NOT_FOUND and actions.bar.isHidden():
        workspace.leave_not_found()
    elif actions.bar.offers(MessageAction.GO_BACK):
        workspace.go_back()
    elif shown is not page or not page.form.show_all():
        actions.dismiss()
