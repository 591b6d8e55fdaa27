"""The settings that the first paint needs: language, colours and zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import SYSTEM, WindowLanguage
from contact_editor.app.settings.window_settings import WindowSettings
from contact_editor.ui.style.theme import Appearance, apply_theme


def apply_first_settings(
    qt: QApplication, settings: WindowSettings, qt_options: Sequence[str]
) -> WindowLanguage:
    """Apply the stored settings, and return the language for later changes of it."""
    language = WindowLanguage(qt, qt_options)
    language.use(settings.value("language", SYSTEM))
    wanted = settings.value("appearance", Appearance.SYSTEM.value)
    known = (one for one in Appearance if one.value == wanted)
    apply_theme(qt, next(known, Appearance.SYSTEM))
    if (zoom := settings.value("zoom", "100")) != "100":
        from contact_editor.app.settings.settings_controller import apply_zoom
        from contact_editor.viewmodels.settings import BY_KEY

        # The file may contain anything: in a window of an unusable size, the user could not fix it.
        if BY_KEY["zoom"].allows(zoom):
            apply_zoom(int(zoom))
    return language
