"""No row of a form takes an edit below a sheet, although most are locked after it is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.contact_form import ContactForm
from tests.ui.contact.test_many_fields import draft, line, provider
from tests.waiting import WAIT_LIMIT_MS

FIRST, SECOND, THIRD = "f0", "f1", "f2"


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[ContactForm]:
    """A form whose first field has the focus; what reads the screen is not running."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(False)
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(900, 600)
    form.show()
    form.activateWindow()
    form.show_contact(provider(), draft("old"))
    line(form, FIRST).setFocus()
    qtbot.waitUntil(line(form, FIRST).hasFocus, timeout=WAIT_LIMIT_MS)
    yield form
    QAccessible.setActive(was_active)


def edited_by_typing_into(form: ContactForm, key: str) -> bool:
    said: list[str] = []
    form.edited.connect(lambda changed, _value: said.append(changed))
    QTest.keyClicks(line(form, key), "x")
    return bool(said)


def test_a_key_that_comes_before_the_sheet_is_shown_edits_nothing(form: ContactForm) -> None:
    form.set_read_only(True, is_covered=True)
    assert not edited_by_typing_into(form, FIRST)


def test_no_row_takes_a_key_that_gets_the_focus_below_the_sheet(form: ContactForm) -> None:
    form.set_read_only(True, is_covered=True)
    line(form, SECOND).setFocus()
    assert not edited_by_typing_into(form, SECOND)
    assert not edited_by_typing_into(form, THIRD)


def test_all_rows_are_locked_after_a_moment(qtbot: QtBot, form: ContactForm) -> None:
    form.set_read_only(True, is_covered=True)
    lines = [line(form, f"f{number}") for number in range(10)]
    qtbot.waitUntil(lambda: all(one.isReadOnly() for one in lines), timeout=WAIT_LIMIT_MS)


def test_with_a_screen_reader_all_rows_are_locked_at_once(form: ContactForm) -> None:
    QAccessible.setActive(True)
    form.set_read_only(True, is_covered=True)
    assert line(form, SECOND).isReadOnly()
    assert line(form, THIRD).isReadOnly()


def test_what_is_unlocked_meanwhile_stays_so(form: ContactForm) -> None:
    form.set_read_only(True, is_covered=True)
    form.set_read_only(False)
    QTest.qWait(0)
    assert edited_by_typing_into(form, FIRST)
    assert edited_by_typing_into(form, THIRD)
