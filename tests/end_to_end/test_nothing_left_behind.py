"""A window that was switched while running is as one that was started that way, in every state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import phonenumbers
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollBar, QWidget

from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.contacts import watch
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.theme import Appearance, apply_theme
from tests.end_to_end.driver import Driver
from tests.fuzz.cases import some_of
from tests.pictures import states
from tests.pictures.all_states import STATES
from tests.pictures.scenes import opened
from tests.pictures.states import State
from tests.texts_on_screen import texts_of

SIZE = (1366, 728)
DEFAULTS = {"language": "en", "appearance": "light", "zoom": "100"}
SOME = 1
"""Cases that an ordinary run tries, others each time; `scripts/fuzz` tries all."""
TIMES = re.compile(r"practice-\d+|\d{1,2}:\d{2}(:\d{2})?( [AP]M)?|:\d{5}\b|\d+([.,]\d+)? (ms|s)\b")
SCROLL_BARS = ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer")
SWITCHES = {
    "language": ("ar", "de", "en"),
    "appearance": ("dark", "light"),
    "zoom": ("150", "100"),
}
"""The values that a setting takes one after the other; the last is the one of the start."""
OVER_THE_VIEW = (
    states.all_changes, states.palette, states.menu_bar, states.manual, states.shortcuts,
    states.settings, states.settings_search, states.settings_shortcuts, states.paste_to_fields,
    states.check_connection, states.connections, states.add_connection,
    states.add_connection_start,
    states.review_with_request, states.requests,
)  # fmt: skip
"""What is closed or folded where another language is chosen: that is done on another page."""


# A form that is opened before this is loaded judges its numbers a moment later.
assert phonenumbers


def look(driver: Driver, dialog: QWidget | None) -> Counter[str]:
    """Return what the visible parts of the window, or of the dialog, say and look like."""
    window = dialog or driver.app.window
    if dialog is None:
        # The field that has the focus has a menu.
        driver.app.window.find_bar.line.setFocus()
    come_to_rest(driver)
    found = [f"{each.place}: {TIMES.sub('…', each.text)}" for each in texts_of(window)]
    for widget in (window, *window.findChildren(QWidget)):
        # Which scroll bars there are may hang on where the focus is.
        is_bar = isinstance(widget, QScrollBar) or widget.objectName() in SCROLL_BARS
        if widget.isVisible() and not is_bar:
            found.append(_style(widget))
        if widget.isVisible() and isinstance(widget, QPlainTextEdit):
            found += map(str, sorted(_marks(widget)))
    return Counter(found)


def _marks(box: QPlainTextEdit) -> Iterator[str]:
    """Yield the colours in which parts of a text are marked."""
    marks = box.extraSelections()
    for mark in marks:
        yield _colours(mark.format)
    block = box.document().firstBlock()
    while block.isValid():
        for part in block.layout().formats():
            yield _colours(part.format)
        block = block.next()


def _colours(form: QTextCharFormat) -> str:
    return f"marked {form.foreground().color().name()} on {form.background().color().name()}"


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
        # The screen of these tests is smaller.
        window.app.window.resize(*SIZE)
        window.app.loaded_controller.show_view()
    come_to_rest(window)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.SYSTEM)
    apply_zoom(100)


CASES = [
    (state, setting)
    for state in STATES
    for setting in SWITCHES
    if setting != "language" or state not in OVER_THE_VIEW
]


@contextmanager
def reached(
    qapp: QApplication, practice: PracticeServer, state: State, **settings: str
) -> Iterator[tuple[Driver, QWidget | None]]:
    """Start the program with these settings, and bring it to a state."""
    with opened(qapp, practice, SIZE, **{**DEFAULTS, **settings}) as scene:
        dialog = state(scene)
        if dialog is not None:
            dialog.show()
        come_to_rest(scene.window)
        messages = scene.window.app.loaded_controller.message_actions
        if messages.bar.message is not None and messages.bar.message.is_passing:
            # Another language drops it.
            messages.dismiss()
        try:
            yield scene.window, dialog
        finally:
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()
            # The next one is another process.
            apply_zoom(100)


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "setting"), some_of(CASES, SOME, "left behind"))
def test_nothing_of_the_former_setting_is_left(
    qapp: QApplication,
    practice: PracticeServer,
    world: PracticeState,
    state: State,
    setting: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert practice.world is world
    # What is not stored stays “not visible yet”, however long the test takes; what is unknown is
    # looked at once it is no longer read again.
    delays = (0.1,) if state is states.unknown else (600.0,)
    monkeypatch.setattr(watch, "LAG_DELAYS_S", delays)
    *others, _ = SWITCHES[setting]
    fresh, switched = {}, {}
    for value in others:
        with reached(qapp, practice, state, **{setting: value}) as (window, dialog):
            fresh[value] = look(window, dialog)
    with reached(qapp, practice, state) as (window, dialog):
        fresh[DEFAULTS[setting]] = look(window, dialog)
        for value in SWITCHES[setting]:
            switch(window, setting, value)
            switched[value] = look(window, dialog)
    differences = {
        value: {"left": switched[value] - fresh[value], "missing": fresh[value] - switched[value]}
        for value in fresh
        if switched[value] != fresh[value]
    }
    shown = "\n".join(f"{value} {kind}: {dict(what)}" for value, found in differences.items()
                      for kind, what in found.items() if what)  # fmt: skip
    assert not shown, f"{state.__name__}\n{shown}"
