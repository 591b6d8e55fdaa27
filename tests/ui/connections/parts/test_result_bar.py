"""The bar that says what a test or a save came to."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.parts.result_bar import ResultBar
from contact_editor.viewmodels.messages.message import Tone


def test_a_question_offers_its_ways_once(qtbot: QtBot) -> None:
    saying, taken = ResultBar(), list[str]()
    qtbot.addWidget(saying)
    saying.say("Really?", Tone.CAUTION, ("Yes & no", lambda: taken.append("yes")))
    (button,) = saying.buttons
    assert button.text() == "Yes && no"
    assert "Really?" in button.accessibleDescription()
    button.click()
    assert taken == ["yes"]
    saying.say("Done.")
    assert saying.buttons == []


def test_its_icon_is_the_sign_that_a_screen_reader_is_told(qtbot: QtBot) -> None:
    saying = ResultBar()
    qtbot.addWidget(saying)
    saying.say("It failed.", Tone.ERROR)
    assert saying.note.said == "⚠ It failed."
    assert saying.note.text() == "It failed."
    saying.say("")
    assert saying.isHidden()


def test_a_result_can_leave_the_focus_where_it_is(qtbot: QtBot) -> None:
    window, line, saying = QWidget(), QLineEdit(), ResultBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(saying)
    window.show()
    line.setFocus()
    saying.say("It failed.", Tone.ERROR, ("Do it", lambda: None), focus=False)
    assert window.focusWidget() is line
    saying.say("Really?", Tone.CAUTION, ("Do it", lambda: None))
    assert window.focusWidget() is saying.buttons[0]
