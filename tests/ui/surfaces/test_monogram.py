"""Up to two letters stand for a name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from contact_editor.ui.style.colours import use_high_contrast
from contact_editor.ui.surfaces.monogram import Monogram, initials_of


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("John Doe", "JD"),
        ("Maria del Carmen Ruiz", "MR"),
        ("cher", "CH"),
        ("john@doe.com", "JO"),
        ("李 小龙", "李小"),
        ("(unknown)", ""),
        ("", ""),
    ],
)
def test_the_first_letters_of_a_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_with_high_contrast_it_has_a_frame_instead_of_a_ground(qtbot: QtBot) -> None:
    monogram, palette = Monogram(), QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    qtbot.addWidget(monogram)
    use_high_contrast(palette)
    try:
        shown = monogram.grab().toImage()
    finally:
        use_high_contrast(None)
    assert shown.pixelColor(shown.width() // 2, 0).lightness() > 128
