"""In every state, Tab visits each control once, in the order of reading, and shows where it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.inspector.side_area import SideArea
from contact_editor.ui.palette.command_palette import CommandPalette
from tests.end_to_end.tab_stops import focus_of, stops
from tests.fuzz.cases import some_of
from tests.pictures.all_states import STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State
from tests.quiet import until_quiet
from tests.waiting import WAIT_LIMIT_MS

SIZES = ((1366, 728), (640, 400))
ENOUGH = 24
"""Pixels of a control that have to be in sight, across and down."""
CASES = [
    (state, language, size)
    for state in STATES
    for language in ("en", "ar")
    for size in SIZES
]  # fmt: skip
SOME = 6
"""Cases that an ordinary run tries, others each time; `scripts/fuzz` tries all."""


def expected(window: QWidget) -> set[QWidget]:
    """Return what Tab is to visit: all that the user sees, in a sheet only what is in that."""
    focused = focus_of(window)
    covers = window.findChildren(Sheet) + window.findChildren(CommandPalette)
    within = next((each for each in covers if each.isAncestorOf(focused)), window)
    return {
        widget
        for widget in within.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
    }


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def name(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {text!r} {place(widget).getRect()}"


def is_in_sight(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    least = min(widget.width(), ENOUGH), min(widget.height(), ENOUGH)
    return seen.width() >= least[0] and seen.height() >= least[1]


def goes_back(one: QWidget, other: QWidget, *, mirrored: bool) -> bool:
    """Return whether it is a step up, or back in the same line; another column may begin above."""
    a, b = place(one), place(other)
    if b.bottom() <= a.top():
        return b.left() <= a.right() and a.left() <= b.right()
    if a.bottom() <= b.top():
        return False
    return a.right() < b.left() if mirrored else b.right() < a.left()


def faults(window: QWidget) -> Iterator[str]:
    mirrored = window.isRightToLeft()
    visited: list[QWidget] = []
    steps_back: list[str] = []
    for here in stops(window, Qt.Key.Key_Tab):
        if not is_in_sight(here):
            yield f"out of sight: {name(here)}"
        if visited and goes_back(visited[-1], here, mirrored=mirrored):
            steps_back.append(f"{name(visited[-1])} → {name(here)}")
        visited.append(here)
    # From the last one to the first.
    if len(steps_back) > 1:
        yield f"goes back: {steps_back}"
    if visited.pop() is not visited[0]:
        yield f"never comes back to {name(visited[0])} from {name(visited[-1])}"
    wanted = expected(window)
    yield from (f"not visited: {name(widget)}" for widget in wanted - set(visited))
    yield from (f"not expected: {name(widget)}" for widget in set(visited) - wanted)
    back = list(stops(window, Qt.Key.Key_Backtab))
    for (one, other), (to, before) in zip(
        pairwise([*visited, visited[0]]), pairwise(reversed(back)), strict=False
    ):
        if (one, other) != (to, before):
            yield f"Shift+Tab: {name(before)} → {name(to)}, Tab: {name(one)} → {name(other)}"
            return


def covered(window: QWidget) -> Iterator[str]:
    """Press Tab until a panel that lies over the form has closed; yield what is out of sight."""
    areas = [area for area in window.findChildren(SideArea) if area.isVisible()]
    for here in stops(window, Qt.Key.Key_Tab):
        if not any(area.is_covered for area in areas):
            return
        if not is_in_sight(here):
            yield f"out of sight: {name(here)}"


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "language", "size"), some_of(CASES, SOME, "focus order"))
def test_tab_goes_through_all_controls_and_back(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    language: str, size: tuple[int, int],
) -> None:  # fmt: skip
    assert practice.world is world
    with shown(qapp, practice, state, size, language) as window:
        come_to_rest(window)
        if isinstance(focus_of(window), QMenuBar):
            # Menus are left with Esc.
            QTest.keyClick(focus_of(window), Qt.Key.Key_Escape)
        found = [*covered(window), *faults(window)]
    assert not found, f"{state.__name__}, {language}, {size}:\n" + "\n".join(found)


def come_to_rest(window: QWidget) -> None:
    """Wait for what is built in turns."""
    tasks, clock = window.findChildren(TimeSlicer), QElapsedTimer()
    clock.start()
    while any(task.is_running for task in tasks):
        assert clock.elapsed() < WAIT_LIMIT_MS
        QTest.qWait(1)
    window.activateWindow()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    # The bar of a message takes its height from the form in several turns.
    until_quiet(app)
