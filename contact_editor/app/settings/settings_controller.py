"""Applies the settings at the start and after each change."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.shortcut_settings import ShortcutSettings
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.style.metrics import rescale
from contact_editor.ui.style.theme import Appearance, apply_theme, follow_contrast
from contact_editor.viewmodels.country_names import use_default_country
from contact_editor.viewmodels.settings import PRIVACY, UPDATES, UserSettings

if TYPE_CHECKING:
    from contact_editor.app.window.window_controller import WindowController
    from contact_editor.ui.settings.settings_page import SettingsPage


class SettingsController(QObject):
    """Applies settings and shows their page."""

    language_chosen = Signal()

    def __init__(self, settings: UserSettings, controller: WindowController) -> None:
        super().__init__(controller)
        self._settings = settings
        self._controller = controller
        self._window: MainWindow = controller.window
        settings.changed.connect(self._apply)
        self._window.appearance_chosen.connect(
            lambda chosen: settings.set_value("appearance", chosen.value)
        )
        self._window.setting_requested.connect(self.show)
        on = self._window.on
        on("settings", self.show)
        on("zoom_in", lambda: settings.step_zoom(1))
        on("zoom_out", lambda: settings.step_zoom(-1))
        on("zoom_reset", lambda: settings.reset("zoom"))
        self._apply("menu_bar")
        self._apply("default_country")
        self.shortcuts = ShortcutSettings(self._window, settings.store)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            follow_contrast(qt)
        controller.page.opens_side = settings.is_on("side_panel")

    @cached_property
    def page(self) -> SettingsPage:
        from contact_editor.ui.settings.settings_page import SettingsPage
        from contact_editor.ui.settings.shortcut_rows import ShortcutCard

        actions = self._window.actions_by_name
        offered = {
            PRIVACY: [actions["verify_journal"], actions["erase_data"]],
            UPDATES: [actions["newer_version"]],
        }
        keys = ShortcutCard(self.shortcuts.shortcuts, self.shortcuts.texts())
        page = SettingsPage(self._settings, offered, keys)
        page.dismissed.connect(self._controller.tabs.go_back)
        return page

    @property
    def searched(self) -> str:
        """What is typed into the search of the page."""
        return self.page.search.text() if "page" in vars(self) else ""

    def show(self, focused: str = "", searched: str = "") -> None:
        """Show the page; the control of the setting `focused` has the focus."""
        self._window.show_page(self.page)
        if focused:
            self.page.focus_setting(focused, searched)
        else:
            # The window restores the focus of a page that was left.
            self.page.focus_search()

    def _apply(self, key: str) -> None:
        value = self._settings.value(key)
        if key == "appearance":
            qt = QApplication.instance()
            assert isinstance(qt, QApplication)
            apply_theme(qt, Appearance(value))
        elif key == "language":
            self.language_chosen.emit()
        elif key == "zoom":
            apply_zoom(int(value))
        elif key == "menu_bar" and self._window.menu_bar is not None:
            self._window.menu_bar.set_always_shown(value == "yes")
        elif key == "default_country":
            use_default_country(value)
        elif key == "side_panel":
            self._controller.page.opens_side = value == "yes"


def apply_zoom(percent: int) -> None:
    """Scale the font of the program and all sizes that follow it."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    base = qt.property("base_point_size")
    if base is None:
        base = qt.font().pointSizeF()
        qt.setProperty("base_point_size", base)
    font = qt.font()
    font.setPointSizeF(base * percent / 100)
    qt.setFont(font)
    rescale()
