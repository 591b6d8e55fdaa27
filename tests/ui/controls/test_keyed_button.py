"""A button without room for all of it leaves out its keys first, then letters."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.keyed_button import KeyedButton
from tests.painted_texts import covered, painted_texts


def painted(button: KeyedButton, width: int) -> list[str]:
    button.resize(width, 28)
    button.show()
    assert not list(covered(button))
    return [text for texts in painted_texts(button).values() for text, *_ in texts]


@pytest.mark.parametrize("icon", ["", "undo-2"])
def test_the_keys_go_before_the_letters(qtbot: QtBot, icon: str) -> None:
    button = KeyedButton("Back to editing", "Ctrl+S", icon=icon)
    qtbot.addWidget(button)
    whole = button.sizeHint().width()
    assert painted(button, whole) == ["Back to editing", "Ctrl+S"]
    assert painted(button, whole - 30) == ["Back to editing"]
    (cut,) = painted(button, whole - 90)
    assert cut.endswith("…")
    assert button.toolTip() == "Back to editing (Ctrl+S)"
    assert painted(button, whole) == ["Back to editing", "Ctrl+S"]


def test_a_text_that_is_cut_is_in_the_tool_tip(qtbot: QtBot) -> None:
    button = KeyedButton("Undo what was stored")
    qtbot.addWidget(button)
    painted(button, 60)
    assert button.toolTip() == "Undo what was stored"
    painted(button, 300)
    assert button.toolTip() == ""


def test_a_reason_in_the_tool_tip_stays(qtbot: QtBot) -> None:
    button = KeyedButton("Undo what was stored")
    qtbot.addWidget(button)
    button.show_blocked("A save is under way")
    painted(button, 60)
    assert button.toolTip() == "A save is under way"


def test_another_text_that_is_cut_is_in_the_tool_tip_instead(qtbot: QtBot) -> None:
    button = KeyedButton("Undo this save")
    qtbot.addWidget(button)
    painted(button, 60)
    button.setText("Undo this undo")
    assert button.toolTip() == "Undo this undo"
    button.setText("Undo")
    assert button.toolTip() == ""


def test_a_text_that_is_cut_is_in_the_tool_tip_again_once_nothing_blocks_it(qtbot: QtBot) -> None:
    button = KeyedButton("Undo what was stored")
    qtbot.addWidget(button)
    painted(button, 60)
    button.show_blocked("A save is under way")
    button.show_blocked("")
    assert button.toolTip() == "Undo what was stored"
