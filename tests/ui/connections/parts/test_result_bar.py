"""The bar that says what a test or a save came to."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.parts.result_bar import ResultBar
from contact_editor.viewmodels.messages.message import Tone


def test_a_question_offers_its_ways_once(qtbot: QtBot) -> None:
    result_bar, taken = ResultBar(), list[str]()
    qtbot.addWidget(result_bar)
    result_bar.show_result("Really?", Tone.CAUTION, ("Yes & no", lambda: taken.append("yes")))
    (button,) = result_bar.buttons
    assert button.text() == "Yes && no"
    assert "Really?" in button.accessibleDescription()
    button.click()
    assert taken == ["yes"]
    result_bar.show_result("Done.")
    assert result_bar.buttons == []


def test_its_icon_is_the_sign_that_a_screen_reader_is_told(qtbot: QtBot) -> None:
    result_bar = ResultBar()
    qtbot.addWidget(result_bar)
    result_bar.show_result("It failed.", Tone.ERROR)
    assert result_bar.note.plain_text == "⚠ It failed."
    assert result_bar.note.text() == "It failed."
    result_bar.show_result("")
    assert result_bar.isHidden()


def test_a_result_can_leave_the_focus_where_it_is(qtbot: QtBot) -> None:
    window, line, result_bar = QWidget(), QLineEdit(), ResultBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(result_bar)
    window.show()
    line.setFocus()
    result_bar.show_result("It failed.", Tone.ERROR, ("Do it", lambda: None), focus=False)
    assert window.focusWidget() is line
    result_bar.show_result("Really?", Tone.CAUTION, ("Do it", lambda: None))
    assert window.focusWidget() is result_bar.buttons[0]
