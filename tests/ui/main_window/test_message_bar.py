"""The bar says one message as plain text, offers what can be done, and can be read by anybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.ui.main_window.message_buttons import ACTION_LABELS
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    RowMark,
    Tone,
)


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(640, 60)
    return bar


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_nothing_to_say_is_no_bar(bar: MessageBar) -> None:
    bar.show_message(Message("Something."))
    assert not bar.isHidden()
    bar.show_message(None)
    assert bar.isHidden()


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("tone", Tone)
def test_assistive_technology_reads_the_text_itself(bar: MessageBar, tone: Tone) -> None:
    text = "AT&T said <b>no</b>"
    bar.show_message(Message(text, tone))
    assert bar.text.accessibleName() == ""
    assert QAccessible.queryAccessibleInterface(bar.text).text(QAccessible.Text.Name) == text


def test_the_sign_says_what_the_colour_says(bar: MessageBar) -> None:
    icons = []
    for tone in Tone:
        bar.show_message(Message("Something.", tone))
        icons.append(bar.sign.name)
    assert all(icons)
    assert len(set(icons)) == len(Tone)


def test_every_remedy_has_words() -> None:
    assert set(ACTION_LABELS) == set(MessageAction)


@pytest.mark.parametrize("action", MessageAction)
def test_a_pressed_button_is_told(bar: MessageBar, qtbot: QtBot, action: MessageAction) -> None:
    bar.show_message(Message("Something.", actions=(action,)))
    with qtbot.waitSignal(bar.action_chosen) as told:
        bar.action_buttons()[0].click()
    assert told.args == [action]
    assert bar.action_buttons()[0].text() == ACTION_LABELS[action]


def test_the_buttons_of_the_message_before_are_gone(bar: MessageBar) -> None:
    bar.show_message(Message("One.", actions=(MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY)))
    bar.show_message(Message("Two.", actions=(MessageAction.PUT_BACK,)))
    assert [button.text() for button in bar.action_buttons()] == ["Put back"]


def test_the_bar_can_be_dismissed(bar: MessageBar) -> None:
    bar.show_message(Message("Something."))
    assert bar.close_button.accessibleName() == "Dismiss"
    bar.close_button.click()
    assert bar.isHidden()


@pytest.mark.parametrize("text", ["word " * 3_000, "x" * 20_000, "line\n" * 500])
def test_a_long_message_stays_in_a_low_bar(bar: MessageBar, qtbot: QtBot, text: str) -> None:
    bar.show_message(Message(text, Tone.ERROR, (MessageAction.TRY_AGAIN,)))
    qtbot.waitExposed(bar)
    lines = bar.text.fontMetrics().lineSpacing()
    assert bar.sizeHint().height() < 8 * lines + 80
    assert bar.text.minimumSizeHint().width() < 600


def test_what_could_not_be_seen_is_shown(bar: MessageBar) -> None:
    bar.show_message(Message("a\u202eb"))
    assert bar.text.text() == "a‹U+202E›b"


def test_the_text_can_be_selected_by_mouse_and_by_keyboard(bar: MessageBar) -> None:
    flags = bar.text.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert bar.text.focusPolicy() & Qt.FocusPolicy.TabFocus


def rows(count: int) -> tuple[MessageRow, ...]:
    marks = list(RowMark)
    return tuple(
        MessageRow(f"Field {at}", "NOT stored, still “x”.", marks[at % len(marks)])
        for at in range(count)
    )


def test_each_field_of_a_receipt_has_a_row_and_a_sign(bar: MessageBar) -> None:
    bar.show_message(
        Message("1 of 6 changes stored.", title="Partly stored", rows=rows(len(RowMark)))
    )
    labels = [label.text() for label in bar.rows.findChildren(QLabel)]
    assert labels[:2] == ["Field 0", "NOT stored, still “x”."]
    signs = {sign.name for sign in bar.rows.findChildren(IconLabel)}
    assert len(signs) == len(RowMark)
    bar.show_message(Message("Something else."))
    assert bar.rows.isHidden()


def test_more_than_six_rows_scroll_and_take_the_keyboard(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(Message("Text.", title="Title", rows=rows(6)))
    qtbot.waitExposed(bar)
    qtbot.waitUntil(lambda: takes_its_height(bar) and not bar.rows.verticalScrollBar().maximum())
    six = bar.rows.height()
    assert bar.rows.focusPolicy() == Qt.FocusPolicy.NoFocus
    bar.show_message(Message("Text.", title="Title", rows=rows(30)))
    qtbot.waitUntil(lambda: takes_its_height(bar) and bar.rows.verticalScrollBar().maximum() > 0)
    assert bar.rows.height() <= six + 4
    assert bar.rows.focusPolicy() & Qt.FocusPolicy.TabFocus


def takes_its_height(bar: MessageBar) -> bool:
    """Return whether the bar has the height that it wants, and let it have it."""
    before = bar.height()
    bar.resize(bar.width(), bar.sizeHint().height())
    return before == bar.height()


def test_title_text_and_rows_are_read_in_one(bar: MessageBar) -> None:
    bar.show_message(Message("1 of 2 changes stored.", title="Partly stored", rows=rows(1)))
    name = "Partly stored. 1 of 2 changes stored. Field 0: NOT stored, still “x”."
    assert bar.text.accessibleName() == bar.plain_text == name


def test_a_button_shows_the_key_that_does_the_same(bar: MessageBar) -> None:
    bar.buttons.key_of = {MessageAction.COPY_RECEIPT: "Ctrl+Shift+C"}.__getitem__
    bar.show_message(Message("Text.", actions=(MessageAction.COPY_RECEIPT,)))
    assert "Ctrl+Shift+C" in bar.action_buttons()[0].toolTip()


def shown_note(bar: MessageBar) -> str:
    """Return the note, wherever it is in sight."""
    inside = bar.text.text().partition(" · ")[2]
    is_whole = bar.text.height() <= bar._scroll.viewport().height()
    below = "" if bar.noted.isHidden() else bar.noted.plain_text
    return (inside if is_whole else "") or below


LONG = " ".join(f"File number {n} could not be read and was left unchanged." for n in range(40))
NOTE = "Acme is added. The key is in the keyring of this computer, where it was read back."


@pytest.mark.parametrize("text", ["Short.", LONG, "\n".join(LONG.split(". ")), ""])
def test_a_note_is_in_sight_beside_a_message_of_any_length(
    bar: MessageBar, qtbot: QtBot, text: str
) -> None:
    bar.show()
    bar.show_message(
        Message(text, Tone.CAUTION, (MessageAction.CHECK_CONNECTION,), title="Trouble")
    )
    bar.note("Copied")
    bar.note(NOTE)
    for width in (640, 1366, 400):
        bar.resize(width, 60)
        bar.resize(width, bar.sizeHint().height())
        qtbot.waitUntil(lambda: shown_note(bar) == NOTE or bar.text.text() == NOTE)
        assert text[:5] in bar.text.text(), "The message itself stays."
    bar.show_message(Message("Another."))
    assert (bar.text.text(), bar.noted.isHidden()) == ("Another.", True)


def test_a_note_is_in_sight_in_a_bar_with_little_room(bar: MessageBar, qtbot: QtBot) -> None:
    window = QWidget()
    bar.setParent(window)
    window.show()
    bar.show_message(Message("One sentence. " * 12, Tone.CAUTION))
    bar.resize(400, 48)
    bar.note("Copied")
    scroll = bar._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0 and scroll.value() == scroll.maximum())
    bar.show_message(Message("Another sentence. " * 12, Tone.CAUTION))
    qtbot.waitUntil(lambda: scroll.maximum() > 0 and scroll.value() == 0)
    window.close()
    bar.setParent(None)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_requests_end_below_the_sign_that_closes_the_bar(
    bar: MessageBar, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    bar.setLayoutDirection(direction)
    row = MessageRow("Labels", "stored", RowMark.DONE, request="POST /contacts/7 · 201")
    bar.resize(900, 200)
    bar.show_message(Message("2 of 2.", Tone.VERIFIED, rows=(row,)))
    (shown,) = (each for each in bar.findChildren(PlainLabel) if "POST" in each.full_text)
    qtbot.waitUntil(shown.isVisible)

    def distance(widget: QWidget) -> int:
        left = widget.mapTo(bar, QPoint()).x()
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        return left if mirrored else bar.width() - left - widget.width()

    icon = (bar.close_button.width() - bar.close_button.iconSize().width()) // 2
    qtbot.waitUntil(lambda: abs(distance(shown) - distance(bar.close_button) - icon) <= 2)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_sign_is_as_far_from_its_edge_in_both_directions(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.resize(640, 60)
        bar.show_message(Message("Saved."))
        qtbot.waitUntil(lambda: bar.sign.isVisible() and bar.sign.width() > 0)
        left = bar.sign.mapTo(bar, QPoint()).x()
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        edge = bar.width() - left - bar.sign.width() if mirrored else left
    finally:
        qapp.setLayoutDirection(before)
    assert edge == 16
