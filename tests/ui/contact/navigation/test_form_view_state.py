"""A form is built again for other fields of the account: nothing the user does is lost."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.contact_form import ContactForm
from tests.ui.contact.navigation.test_form_navigation import (
    COUNT,
    DRAFT,
    WIDE,
    listed,
    provider,
    wait,
    whole,
)
from tests.ui.contact.test_many_fields import line, shown_form

NEWEST = Field(key="newest", label="Newest", section="Person")


def other_fields(known: Provider) -> Provider:
    """Return a provider with one more field, above most others."""
    return msgspec.structs.replace(known, fields=(NEWEST, *known.fields))


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    form = shown_form(qtbot, provider(), DRAFT, WIDE, 500)
    listed(qtbot, form)
    whole(qtbot, form)
    return form


def rebuild(qtbot: QtBot, form: ContactForm) -> None:
    before = line(form, "f100")
    form.show_contact(other_fields(provider()), DRAFT)
    wait(qtbot, lambda: len(form._made()) == COUNT + 1 and form.verticalScrollBar().maximum() > 0)
    assert line(form, "f100") is not before
    qtbot.wait(1)


def top_of(form: ContactForm, key: str) -> int:
    return form.row(key).mapTo(form.viewport(), QPoint()).y()


def test_a_form_that_was_scrolled_stays_in_its_place(form: ContactForm, qtbot: QtBot) -> None:
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum() // 2)
    seen = next(row.field.key for row in form._made() if top_of(form, row.field.key) >= 0)
    before = top_of(form, seen)
    rebuild(qtbot, form)
    assert top_of(form, seen) == before


def test_a_form_that_was_scrolled_to_a_section_stays_there(form: ContactForm, qtbot: QtBot) -> None:
    form.navigation.section_shown.emit(2)
    before = top_of(form, "f44")
    rebuild(qtbot, form)
    assert top_of(form, "f44") == before


def test_the_focus_its_place_and_the_selected_text_stay(form: ContactForm, qtbot: QtBot) -> None:
    form.focus_field("f100")
    line(form, "f100").setSelection(1, 1)
    wait(qtbot, lambda: form.verticalScrollBar().value() > 0)
    before = top_of(form, "f100")
    rebuild(qtbot, form)
    focused = form.window().focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused is line(form, "f100")
    assert (focused.selectedText(), focused.cursorPosition()) == ("l", 2)
    assert top_of(form, "f100") == before
    QTest.keyClick(focused, Qt.Key.Key_X)
    assert focused.text() == "oxd 100"


def test_the_focus_on_the_filter_and_what_it_found_stay(form: ContactForm, qtbot: QtBot) -> None:
    form.filter.line.setFocus()
    QTest.keyClicks(form.filter.line, "Support field 10")
    shown = {row.field.key for row in form._made() if row.isVisible()}
    form.show_contact(other_fields(provider()), DRAFT)
    wait(qtbot, lambda: {r.field.key for r in form._made() if r.isVisible()} == shown)
    assert form.window().focusWidget() is form.filter.line
