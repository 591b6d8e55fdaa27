"""The colours can be told apart by everybody, in both schemes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from contact_editor.ui.style.app_style import AppStyle, frame_of
from contact_editor.ui.style.colours import DARK, LIGHT, palette_of
from contact_editor.ui.style.theme import Appearance, Colours, apply_theme, colours, follow_contrast

BOTH = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.LIGHT)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize(
    "role", ["text", "quiet", "error", "verified", "production", "sandbox", "accent"]
)
def test_text_holds_its_contrast_on_every_ground(scheme: Colours, role: str) -> None:
    assert contrast(getattr(scheme, role), scheme.window) >= 4.5
    assert contrast(getattr(scheme, role), scheme.surface) >= 4.5


@BOTH
def test_text_holds_its_contrast_on_coloured_grounds(scheme: Colours) -> None:
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5
    assert contrast(scheme.caution, scheme.caution_background) >= 4.5


@BOTH
def test_frames_hold_their_contrast(scheme: Colours) -> None:
    assert contrast(scheme.line, scheme.surface) >= 3
    assert contrast(scheme.accent, scheme.window) >= 3


@pytest.mark.parametrize(
    ("appearance", "scheme"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)]
)
def test_an_appearance_puts_its_colours_in_force(
    qapp: QApplication, appearance: Appearance, scheme: Colours
) -> None:
    apply_theme(qapp, appearance)
    assert colours() == scheme
    assert qapp.palette().color(QPalette.ColorRole.Window) == scheme.window
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == scheme.quiet


def test_the_system_appearance_is_one_of_the_two(qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.DARK)
    apply_theme(qapp, Appearance.SYSTEM)
    assert colours() in (LIGHT, DARK)


def test_a_dark_system_makes_a_dark_window(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    # What Qt's own style would draw is dark where the system is; no system is, without a display.
    monkeypatch.setattr(AppStyle, "standardPalette", lambda _style: palette_of(DARK))
    apply_theme(qapp, Appearance.SYSTEM)
    assert colours() is DARK


def test_every_role_of_a_scheme_is_a_colour() -> None:
    assert all(colour.isValid() for colour in LIGHT)


def test_buttons_are_at_least_28_pixels_high(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    button = QPushButton("Save")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 28


def test_a_filled_button_is_drawn_in_the_accent(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    button = QPushButton("Save")
    button.setProperty("filled", True)
    qtbot.addWidget(button)
    button.resize(80, 28)
    assert button.grab().toImage().pixelColor(6, 6) == LIGHT.accent


def test_a_tick_is_drawn_in_the_accent(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.DARK)
    box = QCheckBox("yes")
    box.setChecked(True)
    qtbot.addWidget(box)
    picture = box.grab().toImage()
    drawn = {picture.pixelColor(x, y).name() for x in range(16) for y in range(picture.height())}
    assert DARK.accent.name() in drawn


class Hints(QObject):
    """Says of contrast what a system would."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.preference = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.preference

    def change(self, preference: Qt.ContrastPreference) -> None:
        self.preference = preference
        self.contrastPreferenceChanged.emit(preference)


@pytest.fixture
def hints(qapp: QApplication) -> Iterator[Hints]:
    hints = Hints()
    follow_contrast(qapp, hints)
    yield hints
    hints.change(Qt.ContrastPreference.NoPreference)
    follow_contrast(qapp)


def active(palette: QPalette) -> dict[str, str]:
    roles = (role for role in QPalette.ColorRole if role is not QPalette.ColorRole.NColorRoles)
    return {role.name: palette.color(QPalette.ColorGroup.Active, role).name() for role in roles}


@pytest.mark.parametrize("ground", ["black", "white", "#202020"])
def test_with_high_contrast_disabled_entries_of_menus_can_be_read(
    qapp: QApplication, hints: Hints, monkeypatch: pytest.MonkeyPatch, ground: str
) -> None:
    system, role = QPalette(QColor(ground)), QPalette.ColorRole
    system.setColor(role.Window, QColor(ground))
    system.setColor(role.WindowText, QColor("black" if ground == "white" else "white"))
    monkeypatch.setattr(AppStyle, "standardPalette", lambda _style: system, raising=False)
    hints.change(Qt.ContrastPreference.HighContrast)
    for each in (role.WindowText, role.Text, role.ButtonText):
        disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, each)
        assert contrast(disabled, QColor(ground)) >= 4.5
        assert disabled != qapp.palette().color(role.WindowText), "it is told from what is enabled"


def test_with_high_contrast_all_colours_are_those_of_the_system(
    qapp: QApplication, hints: Hints
) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    hints.change(Qt.ContrastPreference.HighContrast)
    system = qapp.style().standardPalette()
    text = system.color(QPalette.ColorRole.WindowText)
    system.setColor(QPalette.ColorRole.PlaceholderText, text)
    assert active(qapp.palette()) == active(system), "a placeholder is as plain as any other text"
    own = {QColor(colour.rgb()).name() for colour in colours()}
    role = QPalette.ColorRole
    roles = (role.Window, role.WindowText, role.Highlight, role.HighlightedText)
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, role.ButtonText)
    assert own <= {system.color(one).name() for one in roles} | {disabled.name()}
    apply_theme(qapp, Appearance.DARK)
    assert active(qapp.palette()) == active(system)
    hints.change(Qt.ContrastPreference.NoPreference)
    assert colours() == DARK


def test_with_high_contrast_a_problem_has_a_thick_frame(hints: Hints) -> None:
    assert frame_of(focused=False, invalid=True)[1] == 1
    hints.change(Qt.ContrastPreference.HighContrast)
    assert frame_of(focused=False, invalid=True)[1] == 3
