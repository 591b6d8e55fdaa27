"""The bar that says what is under way: all of it in sight, and nothing lost by its coming."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window import progress_bar
from contact_editor.ui.main_window.progress_bar import ProgressBar
from contact_editor.viewmodels.messages.progress_messages import stage_texts, step_text
from contact_editor.viewmodels.saving.save_step import SaveStages, SaveStep, StageState

LONG = "Trying again in 4 s: 127.0.0.1:18932 refused the connection."


class Page(QWidget):
    """A line, and the bar below it."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.bar = QLineEdit(), ProgressBar()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(self.bar)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.resize(1366, 600)
    with qtbot.waitActive(page):
        page.show()
    page.line.setFocus()
    return page


def test_all_that_is_said_is_in_sight(qtbot: QtBot, page: Page) -> None:
    page.bar.show_text(LONG)
    qtbot.waitUntil(lambda: page.bar.words.width() > 0)
    assert page.bar.isVisible()
    assert page.bar.words.shown_text() == LONG


def test_a_text_without_room_is_cut_and_its_tool_tip_has_the_whole(
    qtbot: QtBot, page: Page
) -> None:
    page.resize(320, 240)
    page.bar.show_text(LONG * 3)
    qtbot.waitUntil(lambda: page.bar.words.shown_text().endswith("…"))
    assert "refused the connection." in page.bar.words.toolTip()
    assert page.bar.words.accessibleDescription() == LONG * 3
    assert page.width() == 320


def test_the_focus_stays_in_the_field_and_returns_there_from_cancel(page: Page) -> None:
    page.bar.show_text(LONG)
    assert page.line.hasFocus()
    page.bar.cancel.setFocus()
    page.bar.show_text("")
    assert page.bar.isHidden()
    assert page.line.hasFocus()


def test_the_button_says_what_it_stops(page: Page) -> None:
    page.bar.show_text(LONG)
    assert page.bar.cancel.text() == "Cancel"
    page.bar.show_checking(True)
    assert page.bar.cancel.text() == "Stop checking"


COMPARING = SaveStages(StageState.CURRENT, StageState.AHEAD, StageState.AHEAD)
SENDING = SaveStages(StageState.DONE, StageState.CURRENT, StageState.AHEAD)
CHECKING = SaveStages(StageState.DONE, StageState.DONE, StageState.CURRENT)


@pytest.fixture(params=["LeftToRight", "RightToLeft"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    qapp.setLayoutDirection(Qt.LayoutDirection[request.param])
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
def test_nothing_moves_from_one_part_of_a_save_to_the_next(qtbot: QtBot, page: Page) -> None:
    bar = page.bar

    def places() -> list[QPoint]:
        return [each.mapTo(bar, QPoint()) for each in (*bar.stages.labels, bar.cancel, bar.words)]

    bar.show_text(step_text(SaveStep.SENDING))
    bar.show_stages(stage_texts(COMPARING))
    qtbot.waitUntil(bar.stages.isVisible)
    qtbot.waitUntil(lambda: places()[0].x() > 0)
    QApplication.processEvents()
    before, height = places(), bar.height()
    for step, stages in ((SaveStep.SENDING, SENDING), (SaveStep.CHECKING, CHECKING)):
        bar.show_text(step_text(step))
        bar.show_checking(step is SaveStep.CHECKING)
        bar.show_stages(stage_texts(stages))
        QApplication.processEvents()
        assert places() == before
        assert bar.height() == height
        assert bar.words.shown_text() == step_text(step)
    bar.show_stages(())
    assert bar.stages.isHidden()


def test_without_room_the_words_alone_say_what_is_done(page: Page) -> None:
    page.resize(420, 240)
    page.bar.show_text(step_text(SaveStep.SENDING))
    page.bar.show_stages(stage_texts(SENDING))
    assert page.bar.stages.isHidden()
    page.resize(1366, 600)
    QApplication.processEvents()
    assert page.bar.stages.isVisible()
    # Words that need all the room get it.
    page.bar.show_text(LONG * 3)
    assert page.bar.stages.isHidden()


def test_only_the_part_that_begins_is_announced(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(progress_bar, "announce", lambda _widget, text: said.append(text))
    page.bar.show_stages(stage_texts(COMPARING))
    page.bar.show_text(step_text(SaveStep.SENDING))
    for stages in (COMPARING, SENDING, SENDING, CHECKING, CHECKING):
        page.bar.show_stages(stage_texts(stages))
    page.bar.show_stages(())
    assert said == [step_text(SaveStep.SENDING), "Send: in progress", "Check: in progress"]
    states = [each.accessibleDescription() for each in page.bar.stages.labels]
    assert states == ["done", "done", "in progress"]
