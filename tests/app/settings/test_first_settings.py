"""What a damaged file of settings holds leaves the window as it is by default."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.first_settings import apply_first_settings
from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.app.settings.window_settings import WindowSettings

RUBBISH = ["0", "1", "3000", "99999999", "-100", "٢٠٠", "1e2", "abc", "", "9" * 5000]


@pytest.fixture
def font_size(qapp: QApplication) -> Iterator[float]:
    apply_zoom(100)
    yield qapp.font().pointSizeF()
    apply_zoom(100)


@pytest.mark.parametrize("zoom", RUBBISH, ids=range(len(RUBBISH)))
def test_a_zoom_that_is_no_choice_is_ignored(
    qapp: QApplication, font_size: float, zoom: str
) -> None:
    settings = WindowSettings(None)
    settings.set_value("zoom", zoom)
    apply_first_settings(qapp, settings, ())
    assert qapp.font().pointSizeF() == font_size


def test_a_zoom_that_was_chosen_is_applied(qapp: QApplication, font_size: float) -> None:
    settings = WindowSettings(None)
    settings.set_value("zoom", "150")
    apply_first_settings(qapp, settings, ())
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * font_size)
