"""Rows are created one by one and added some together; what is asked for meanwhile is there."""

from __future__ import annotations

from itertools import takewhile

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from contact_editor.ui.contact.cards.missing_rows import MissingRows
from contact_editor.ui.contact.contact_form import ContactForm
from tests.ui.contact.test_many_fields import COUNT, draft, line, provider


@pytest.fixture
def form() -> ContactForm:
    """A form whose event loop does not run: rows come by the steps that a test takes."""
    form = ContactForm()
    form.show_contact(provider(), draft("old"))
    return form


def missing(form: ContactForm) -> MissingRows:
    assert form._rows is not None
    return form._rows._missing


def test_a_row_that_is_asked_for_while_it_is_in_no_card_yet_is_the_one_that_was_created(
    qtbot: QtBot, form: ContactForm
) -> None:
    qtbot.addWidget(form)
    rows = missing(form)
    steps = rows.steps()
    for _ in takewhile(lambda _step: len(rows.spare) < 2, steps):
        pass
    key, created = list(rows.spare.items())[-1]
    assert created not in form._made()
    assert form.row(key) is created
    assert line(form, key).text() == f"old {key[1:]}"
    for _ in steps:
        pass
    made = [row.field.key for row in form._made()]
    assert made == [field.key for field in provider().fields]
    assert len(made) == COUNT
    assert not rows.spare


def test_rows_that_are_in_no_card_yet_go_with_the_form(form: ContactForm) -> None:
    rows = missing(form)
    for _ in takewhile(lambda _step: not rows.spare, rows.steps()):
        pass
    left: list[QWidget] = list(rows.spare.values())
    delete(form)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert left
    assert not any(map(isValid, left))
