"""In a small window, what the user has to answer and the buttons for it are in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.saving.change_row import ChangeRow
from contact_editor.ui.surfaces.small_badge import SmallBadge
from tests.pictures.scenes import shown
from tests.pictures.states import masked, review_reopened

SIZES = [(683, 364), (600, 340)]
"""Logical pixels of 1366 × 768 at 200 %, without a title bar and a task bar; and the smallest."""
USUAL_POINTS = 9.75
"""As on most systems; the offscreen platform has a smaller font."""


@pytest.fixture(autouse=True)
def _usual_font(
    qapp: QApplication, practice: PracticeServer, world: PracticeState
) -> Iterator[None]:
    assert practice.world is world
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(USUAL_POINTS)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def is_in_sight(widget: QWidget) -> bool:
    """Return whether all of a widget can be seen: nothing covers it or scrolls it away."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("size", SIZES)
def test_the_question_about_a_masked_value_is_in_sight(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with shown(qapp, practice, masked, size) as window:
        # The page may be replaced meanwhile.
        qtbot.waitUntil(lambda: [is_in_sight(each) for each in question(window)] == [True] * 3)


def question(window: QWidget) -> list[QWidget]:
    """Return the words of the question in the shown review, and its answers."""
    words = [each for each in window.findChildren(QLabel) if each.text().startswith("⚠ Phone")]
    answers = window.findChildren(QRadioButton)
    return [each for each in (*words, *answers) if each.window() is window and each.isVisible()]


@pytest.mark.parametrize("size", SIZES)
def test_a_row_that_is_new_in_a_review_is_in_sight(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with shown(qapp, practice, review_reopened, size):
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ChangeRow))
        row = QApplication.focusWidget()
        assert row is not None
        badge, *_ = row.findChildren(SmallBadge)
        qtbot.waitUntil(lambda: is_in_sight(badge))
