"""Switches the language while the program runs: a new window over the same open contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from shiboken6 import isValid

from contact_editor.app.settings.language import SYSTEM

if TYPE_CHECKING:
    from contact_editor.app.settings.language import WindowLanguage
    from contact_editor.app.settings.settings_controller import SettingsController
    from contact_editor.app.settings.window_settings import WindowSettings
    from contact_editor.app.window.journal_controller import JournalController
    from contact_editor.app.window.update_notifier import UpdateNotifier
    from contact_editor.app.window.window_controller import WindowController
    from contact_editor.ui.main_window.main_window import MainWindow


class WindowOwner(Protocol):
    """The running program, as far as a new window needs it."""

    window: MainWindow
    settings: WindowSettings
    language: WindowLanguage
    settings_controller: SettingsController
    update_notifier: UpdateNotifier
    journal: JournalController

    @property
    def loaded_controller(self) -> WindowController: ...

    def make_window(self) -> None: ...

    def connect_window(self) -> None: ...


def switch_language(app: WindowOwner) -> None:
    """Build the window again in the language of the settings.

    Every text, the direction and the formats are then of one language. What the window shows is
    the workspace's: contacts, edits and their undo steps, running requests. What was only typed
    into the old window is carried over.
    """
    old, before = app.window, app.loaded_controller
    before.page.commit_pending()
    typed, searched = old.find_bar.line.text(), app.settings_controller.searched
    left = old.left_at(before.page)
    is_there = left is not None and isValid(left)
    control = before.page.form.control_at(left) if left is not None and is_there else None
    has_side = "side" in vars(before.page) and not before.page.side.isHidden()
    side_tab = before.page.side.currentIndex() if has_side else 0
    old.store_placement()
    app.update_notifier.cancel()
    app.language.use(app.settings.value("language", SYSTEM))
    app.make_window()
    app.connect_window()
    controller = app.loaded_controller
    controller.show_state()
    controller.take_over(before)
    if has_side:
        controller.page.show_side(True)
        controller.page.side.setCurrentIndex(side_tab)
    app.window.find_bar.line.setText(typed)
    if before.tabs.has_pages:
        app.journal.all_changes.show_again()
        app.journal.all_changes.page.focused_first.setFocus()
        if not before.tabs.has_chosen_page:
            controller.show_view()
    if control is not None:
        # For the way back from the settings.
        controller.page.form.focus_control(control)
    elif controller.page.sheets.pasting:
        controller.page.sheets.paste.focus_first()
    app.settings_controller.show("language", searched)
    # First the new one: the program ends with its last window.
    app.window.show()
    old.hide()
    old.deleteLater()
