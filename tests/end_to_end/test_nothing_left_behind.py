"""A window that was switched while running is as one that was started that way, in every state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.theme import Appearance, apply_theme
from tests.end_to_end.driver import Driver
from tests.fuzz.cases import some_of
from tests.pictures import states
from tests.pictures.scenes import opened
from tests.pictures.states import State
from tests.texts_on_screen import texts_of

SIZE = (1366, 728)
DEFAULTS = {"language": "en", "appearance": "light", "zoom": "100"}
STATES: tuple[State, ...] = (
    states.contact, states.two_changes, states.review, states.masked, states.conflict,
    states.saved,
)  # fmt: skip
"""What the workspace shows, and not a page over it, without a message of the moment."""
SOME = 3
"""Cases that an ordinary run tries, others each time; `scripts/fuzz` tries all."""
TIMES = re.compile(r"\d{1,2}:\d{2}(:\d{2})?( [AP]M)?|:\d{5}\b|\d+ (ms|s)\b")


class Switch(NamedTuple):
    """From one value of a setting to another, perhaps over others."""

    setting: str
    values: tuple[str, ...]


SWITCHES = (
    Switch("language", ("en", "ar")),
    Switch("language", ("ar", "de")),
    Switch("language", ("de", "ar", "de")),
    Switch("appearance", ("light", "dark")),
    Switch("appearance", ("dark", "light", "dark")),
    Switch("zoom", ("100", "150")),
    Switch("zoom", ("100", "150", "100")),
)


def look(driver: Driver) -> Counter[str]:
    """Return what the visible parts of the window say and look like."""
    window = driver.app.window
    # The field that has the focus has a menu.
    window.find_bar.line.setFocus()
    come_to_rest(driver)
    found = [f"{each.place}: {TIMES.sub('…', each.text)}" for each in texts_of(window)]
    for widget in (window, *window.findChildren(QWidget)):
        # Which scroll bars there are may hang on where the focus is.
        if widget.isVisible() and not isinstance(widget, QScrollBar):
            found.append(_style(widget))
    return Counter(found)


def _style(widget: QWidget) -> str:
    palette, role = widget.palette(), QPalette.ColorRole
    colours = [palette.color(each).name() for each in (role.Window, role.WindowText, role.Base)]
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = "right to left" if mirrored else "left to right"
    return f"{type(widget).__name__} {widget.font().pointSizeF():.1f} pt, {colours}, {side}"


def come_to_rest(window: Driver) -> None:
    tabs = window.app.workspace.tabs
    window.until(lambda: not any(each.checking for each in tabs.contacts))
    window.settle()
    QTest.qWait(30)
    while any(task.is_running for task in window.app.window.findChildren(TimeSlicer)):
        QTest.qWait(1)


def switch(window: Driver, setting: str, value: str) -> None:
    before = window.app.window
    window.app.user_settings.set_value(setting, value)
    if setting == "language":
        window.until(lambda: window.app.window is not before)
        window.app.loaded_controller.show_view()
    come_to_rest(window)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.SYSTEM)
    apply_zoom(100)


CASES = [(state, change) for state in STATES for change in SWITCHES]


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "change"), some_of(CASES, SOME, "left behind"))
def test_nothing_of_the_former_setting_is_left(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State, change: Switch
) -> None:
    assert practice.world is world
    first, *others = change.values
    with opened(qapp, practice, SIZE, **{**DEFAULTS, change.setting: first}) as scene:
        state(scene)
        come_to_rest(scene.window)
        for value in others:
            switch(scene.window, change.setting, value)
        switched = look(scene.window)
    with opened(qapp, practice, SIZE, **{**DEFAULTS, change.setting: others[-1]}) as scene:
        state(scene)
        come_to_rest(scene.window)
        fresh = look(scene.window)
    assert {"left": switched - fresh, "missing": fresh - switched} == {
        "left": Counter(), "missing": Counter(),
    }, state.__name__  # fmt: skip
