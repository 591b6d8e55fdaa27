"""What a screen reader is told of the fields of the real window."""

from __future__ import annotations

import re

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.end_to_end.driver import Driver


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_nothing_that_a_screen_reader_is_told_holds_markup(john: Driver) -> None:
    john.write("Company", "A company with a name that is longer than twenty-four letters")
    john.write("Name", "a <b>bold</b> name")
    markup = re.compile(r"</?[a-z]+[^<>]*>|white-space|&[a-z]+;")
    for widget in john.app.window.findChildren(QWidget):
        text = described(widget)
        assert not markup.search(text.replace("<b>bold</b>", "")), (widget, text)


def test_a_screen_reader_is_told_what_is_required(john: Driver) -> None:
    assert described(john.line("Email")).endswith("Required.")
    assert "Required" not in described(john.line("Name"))
    john.write("Email", "")
    assert described(john.line("Email")).startswith("Invalid: ")
    assert described(john.line("Email")).endswith("Required.")
