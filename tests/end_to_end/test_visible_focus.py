"""Focus is seen: a frame that stands out from what was there before, in every state and scheme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from unittest import mock

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from contact_editor.app.settings import settings_controller
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.colours import use_high_contrast
from contact_editor.ui.style.theme import Appearance, apply_theme
from tests.end_to_end.tab_stops import press
from tests.fuzz.cases import some_of
from tests.pictures.all_states import STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State

SIZE = (1366, 728)
LEAST_CONTRAST = 3.0
"""Of WCAG 2.2, between a pixel with the focus and the same one without it."""
AROUND = 4
"""Pixels around a control that its frame may take."""
MOST_STOPS = 200
LEAST_SIDE, LEAST_PIXELS = 10, 40
"""What stands out has to be a frame or a line: across or down, and in all."""
SCHEMES = ("light", "dark", "contrast")
CASES = [(state, scheme) for state in STATES for scheme in SCHEMES]
SOME = 2
"""Cases that an ordinary run tries, others each time; `scripts/fuzz` tries all."""


@pytest.fixture
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The colours of a scheme, also of a system with high contrast, until the end of the test."""
    wanted: str = request.param
    system, role = QPalette(QColor("black")), QPalette.ColorRole
    for part, name in {
        role.Window: "black", role.WindowText: "white", role.Highlight: "#1AEBFF",
        role.HighlightedText: "black",
    }.items():  # fmt: skip
        system.setColor(part, QColor(name))
    with (
        mock.patch.object(AppStyle, "standardPalette", create=True, return_value=system),
        mock.patch.object(settings_controller, "follow_contrast"),
    ):
        if wanted == "contrast":
            use_high_contrast(system)
        yield wanted
    use_high_contrast(None)
    apply_theme(qapp, Appearance.SYSTEM)


def settle() -> None:
    QApplication.processEvents()
    QApplication.processEvents()


def picture(window: QWidget, control: QWidget) -> QImage:
    around = QRect(control.mapTo(window, QPoint()), control.size())
    around = around.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    return window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def luminance(pixel: int) -> float:
    parts = (((pixel >> shift) & 255) / 255 for shift in (16, 8, 0))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
              for part in parts]  # fmt: skip
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: int, other: int) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def what_stands_out(before: QImage, after: QImage) -> tuple[int, int, int]:
    """Return the width and the height of what stands out of two pictures, and its pixels."""
    known: dict[tuple[int, int], bool] = {}
    columns: Counter[int] = Counter()
    rows: Counter[int] = Counter()
    for y in range(min(before.height(), after.height())):
        one = before.constScanLine(y).cast("I")  # type: ignore[attr-defined]
        other = after.constScanLine(y).cast("I")  # type: ignore[attr-defined]
        if one == other:
            continue
        for x, pair in enumerate(zip(one, other, strict=False)):
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(*pair) >= LEAST_CONTRAST
                if known[pair]:
                    columns[x] += 1
                    rows[y] += 1
    if not columns:
        return 0, 0, 0
    across, down = max(columns) - min(columns) + 1, max(rows) - min(rows) + 1
    return across, down, columns.total()


def not_seen(window: QWidget) -> Iterator[str]:
    """Yield each control that Tab visits and whose focus is not seen."""
    visited: list[QWidget] = []
    for _ in range(MOST_STOPS):
        here = press(window, Qt.Key.Key_Tab)
        if here in visited:
            return
        visited.append(here)
        settle()
        after, there = picture(window, here), here.mapTo(window, QPoint())
        name = here.accessibleName() or getattr(here, "text", here.toolTip)()
        if press(window, Qt.Key.Key_Tab) is here:
            return  # the only control
        settle()
        # A line edit without a frame is the only one of its popup, and has a caret.
        judged = isValid(here) and not (isinstance(here, QLineEdit) and not here.hasFrame())
        if judged and here.mapTo(window, QPoint()) == there:
            across, down, pixels = what_stands_out(picture(window, here), after)
            if max(across, down) < LEAST_SIDE or pixels < LEAST_PIXELS:
                yield f"{type(here).__name__} “{name}”: {across} × {down}, {pixels} pixels"
        press(window, Qt.Key.Key_Backtab)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("state", "scheme"), some_of(CASES, SOME, "visible focus"), indirect=["scheme"]
)
def test_the_focus_of_each_control_is_seen(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State, scheme: str
) -> None:
    assert practice.world is world
    qapp.setCursorFlashTime(0)
    with shown(qapp, practice, state, SIZE) as window:
        wanted = Appearance.SYSTEM if scheme == "contrast" else Appearance(scheme)
        apply_theme(qapp, wanted)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        while any(task.is_running for task in window.findChildren(TimeSlicer)):
            QTest.qWait(1)
        unseen = list(not_seen(window))
        assert not unseen, "\n".join(unseen)
