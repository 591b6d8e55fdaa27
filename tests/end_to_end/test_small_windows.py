"""In a small window, what the user has to answer and the buttons for it are in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.language import LANGUAGES
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.contact.changes_bar import ChangesBar
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.help.diagnostics_sheet import DiagnosticsSheet
from contact_editor.ui.inspector.request_view import RequestView
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.ui.saving.change_row import ChangeRow
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.surfaces.remark import Remark
from contact_editor.ui.surfaces.small_badge import SmallBadge
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    RowMark,
    Tone,
)
from tests.end_to_end.test_focus_order import come_to_rest
from tests.end_to_end.test_texts_have_room import USUAL_POINTS, font_of
from tests.pictures.scenes import shown
from tests.pictures.states import (
    State,
    check_connection,
    masked,
    not_visible_yet,
    review_reopened,
    review_with_request,
    tabs,
    two_changes,
    unknown,
)

SIZES = [(683, 364), (600, 340)]
"""Logical pixels of 1366 × 768 at 200 %, without a title bar and a task bar; and the smallest."""


@pytest.fixture(autouse=True)
def _usual_font(
    qapp: QApplication, practice: PracticeServer, world: PracticeState
) -> Iterator[None]:
    assert practice.world is world
    with font_of(qapp, USUAL_POINTS):
        yield


def is_in_sight(widget: QWidget) -> bool:
    """Return whether all of a widget can be seen: nothing covers it or scrolls it away."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("size", SIZES)
def test_the_question_about_a_masked_value_is_in_sight(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with shown(qapp, practice, masked, size) as window:
        # The page may be replaced meanwhile.
        qtbot.waitUntil(lambda: [is_in_sight(each) for each in question(window)] == [True] * 4)


def question(window: QWidget) -> list[QWidget]:
    """Return the words of the question in the shown review, its icon, and its answers."""
    remarks = window.findChildren(Remark)
    asked = [each for each in remarks if each.label.text().startswith("Phone looks")]
    words = [each.label for each in asked]
    signs = [sign for each in asked for sign in each.findChildren(IconLabel)]
    answers = window.findChildren(QRadioButton)
    parts = (*words, *signs, *answers)
    return [each for each in parts if each.window() is window and each.isVisible()]


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


TURNS = 20
"""Of the event loop, in which layouts that depend on each other settle."""
ROW = 28
"""Pixels of a control."""
LONG = "The server at api.example.com did not answer. " * 20
ACTIONS = (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.COPY_DETAILS)
ROWS = tuple(
    MessageRow(f"Field {n}", f"sent “{n}”; the provider still returns “{'long ' * 30}”",
               RowMark.WAITING) for n in range(9)
)  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rows", [ROWS, ()])
@pytest.mark.parametrize("state", [two_changes, tabs])
def test_a_long_message_leaves_the_buttons_and_a_field_in_sight(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int],
    rows: tuple[MessageRow, ...], state: State,
) -> None:  # fmt: skip
    with shown(qapp, practice, state, size) as window:
        assert isinstance(window, MainWindow)
        said = Message(LONG, Tone.ERROR, ACTIONS, title="Nothing was stored", rows=rows)
        (bar,) = window.findChildren(MessageBar)
        bar.show_message(said)
        (changes,) = window.findChildren(ChangesBar)
        (form,) = (each for each in window.findChildren(ContactForm) if each.isVisible())
        come_to_rest(window)
        for _ in range(TURNS):
            QApplication.processEvents()
        all_of = (changes, bar, *bar.action_buttons())
        qtbot.waitUntil(lambda: all(map(is_in_sight, all_of)))
        assert form.visibleRegion().boundingRect().height() >= ROW
        if state is two_changes:
            field = QApplication.focusWidget()
            assert field is not None
            assert form.isAncestorOf(field)
            qtbot.waitUntil(lambda: is_in_sight(field))
        areas = [area for area in bar.findChildren(QScrollArea) if area.isVisible()]
        qtbot.waitUntil(lambda: all(area.verticalScrollBar().maximum() for area in areas))


AFTER_A_SAVE = (
    MessageAction.READ_AGAIN, MessageAction.SAVE_REST, MessageAction.UNDO_STORED,
    MessageAction.COPY_RECEIPT,
)  # fmt: skip
"""The actions of a save of several requests that was partly stored."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_buttons_of_a_message_are_whole_and_in_sight_in_each_language(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with shown(qapp, practice, two_changes, size, language) as window:
        (bar,) = window.findChildren(MessageBar)
        said = Message(LONG, Tone.ERROR, AFTER_A_SAVE, title="Nothing was stored", rows=ROWS)
        bar.show_message(said)
        (changes,) = window.findChildren(ChangesBar)
        (form,) = (each for each in window.findChildren(ContactForm) if each.isVisible())
        buttons = bar.action_buttons()
        assert len(buttons) == len(AFTER_A_SAVE)
        qtbot.waitUntil(lambda: all(map(is_in_sight, (changes.save, *buttons))))
        qtbot.waitUntil(lambda: all(each.shown()[0] == each.text() for each in buttons))
        assert form.visibleRegion().boundingRect().height() >= ROW


@pytest.mark.parametrize("state", [not_visible_yet, unknown])
@pytest.mark.parametrize("width", [600, 800])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_does_not_scroll_sideways_while_a_result_is_open(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, state: State, width: int,
    language: str,
) -> None:  # fmt: skip
    with shown(qapp, practice, state, (width, 340), language) as window:
        (changes,) = window.findChildren(ChangesBar)
        come_to_rest(window)
        qtbot.waitUntil(lambda: all(map(is_in_sight, (changes.save, changes.hold))))
        # With more room, the words are there again.
        window.resize(1366, window.height())
        qtbot.waitUntil(lambda: not changes.hold.is_compact)
        window.resize(width, window.height())
        qtbot.waitUntil(lambda: all(map(is_in_sight, (changes.save, changes.hold))))


def test_a_request_that_is_opened_is_scrolled_into_sight(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot
) -> None:
    with shown(qapp, practice, review_with_request, (910, 485)) as window:

        def has_room() -> bool:
            (view,) = (each for each in window.findChildren(RequestView) if each.isVisible())
            seen = view.box.visibleRegion().boundingRect().height()
            return is_in_sight(view.header) and seen > 5 * view.box.fontMetrics().height()

        qtbot.waitUntil(has_room)


@pytest.mark.parametrize("size", [(1366, 728), (683, 364)])
def test_the_title_of_the_diagnostics_has_its_line_and_the_result_beside_it(
    qapp: QApplication, practice: PracticeServer, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with shown(qapp, practice, check_connection, size) as window:
        (sheet,) = (each for each in window.findChildren(DiagnosticsSheet) if each.isVisible())
        title, result = sheet.title, sheet.summary

        def is_beside() -> bool:
            between = result.geometry().left() - title.geometry().right()
            apart = abs(title.geometry().center().y() - result.geometry().center().y())
            return apart <= 1 and title.height() < 2 * title.fontMetrics().height() and between < 20

        qtbot.waitUntil(is_beside)
