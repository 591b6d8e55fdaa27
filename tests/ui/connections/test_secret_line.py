"""A secret is edited as in any line, and the line edit never holds a character of it."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.secret_line import DOT, SecretLine

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def line(qtbot: QtBot) -> SecretLine:
    line = SecretLine()
    qtbot.add_widget(line)
    line.show()
    return line


def held(line: SecretLine) -> str:
    """Return what the line edit itself holds, as Qt reports it to assistive technology."""
    return QLineEdit.text(line)


def test_a_typed_secret_is_kept_beside_the_line(line: SecretLine) -> None:
    QTest.keyClicks(line, "s3cret-Key")
    assert line.text() == "s3cret-Key"
    assert held(line) == DOT * 10
    assert line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("seed", range(40))
def test_any_editing_by_keys_leads_to_the_text_of_a_plain_line(qtbot: QtBot, seed: int) -> None:
    secret, plain = SecretLine(), QLineEdit()
    for one in (secret, plain):
        qtbot.add_widget(one)
    QGuiApplication.clipboard().setText("pasted")
    chosen = random.Random(seed)
    keys: list[tuple[Qt.Key, Qt.KeyboardModifier]] = [
        (KEY.Key_Left, MODIFIER.NoModifier), (KEY.Key_Right, MODIFIER.NoModifier),
        (KEY.Key_Home, MODIFIER.NoModifier), (KEY.Key_End, MODIFIER.NoModifier),
        (KEY.Key_Left, MODIFIER.ShiftModifier), (KEY.Key_Home, MODIFIER.ShiftModifier),
        (KEY.Key_Backspace, MODIFIER.NoModifier), (KEY.Key_Delete, MODIFIER.NoModifier),
        (KEY.Key_V, MODIFIER.ControlModifier), (KEY.Key_A, MODIFIER.ControlModifier),
    ]  # fmt: skip
    for _ in range(60):
        if chosen.random() < 0.5:
            letter = chosen.choice("abcXYZ019-_=")
            for one in (secret, plain):
                QTest.keyClicks(one, letter)
        else:
            key, modifier = chosen.choice(keys)
            for one in (secret, plain):
                QTest.keyClick(one, key, modifier)
        assert secret.text() == plain.text()
        assert secret.cursorPosition() == plain.cursorPosition()
        assert held(secret) == DOT * len(plain.text())


def _paste(line: SecretLine) -> None:
    QGuiApplication.clipboard().setText("CANARY")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _compose(line: SecretLine) -> None:
    event = QInputMethodEvent("CAN", [])
    line.event(event)
    assert held(line) == ""
    event = QInputMethodEvent()
    event.setCommitString("CANARY")
    line.event(event)


@pytest.mark.parametrize("enter", [_paste, _compose, lambda line: line.setText("CANARY")])
def test_every_way_in_keeps_the_characters_out_of_the_line(
    line: SecretLine, enter: Callable[[SecretLine], None]
) -> None:
    reported: list[str] = []
    line.textChanged.connect(reported.append)
    enter(line)
    assert line.text() == "CANARY"
    assert set("".join(reported)) == {DOT}


def test_undo_brings_nothing_back(line: SecretLine) -> None:
    QTest.keyClicks(line, "secret")
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == held(line) == ""
    assert not line.isUndoAvailable()


def test_another_text_of_the_same_length_is_reported_as_a_change(line: SecretLine) -> None:
    line.setText("aaa")
    changes: list[str] = []
    line.textChanged.connect(changes.append)
    line.setText("bbb")
    assert changes == [DOT * 3]


def test_the_eye_sees_it_while_show_is_down_and_the_line_still_holds_dots(
    line: SecretLine,
) -> None:
    line.setText("iiii")
    hidden = line.grab().toImage()
    line.show_secret(True)
    assert line.grab().toImage() != hidden
    assert held(line) == DOT * 4
    line.event(QEvent(QEvent.Type.FocusOut))
