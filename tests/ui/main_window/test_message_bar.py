"""The bar says one message as plain text, offers what can be done, and can be read by anybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window.message_bar import ACTION_LABELS, MessageBar
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone


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
