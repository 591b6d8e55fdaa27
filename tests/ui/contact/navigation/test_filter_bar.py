"""A long form is narrowed to the fields that are looked for; nothing is lost out of sight."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from tests.ui.contact.test_many_fields import COUNT, draft, line, provider
from tests.waiting import WAIT_LIMIT_MS

DRAFT = draft("old")


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(900, 600)
    form.show()
    form.activateWindow()
    form.show_contact(provider(), DRAFT)
    return form


def visible(form: ContactForm) -> list[str]:
    rows = [row for row in form.findChildren(FieldRow) if row.isVisible()]
    page = form.widget()
    assert page is not None
    return [
        row.field.label
        for row in sorted(rows, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())
    ]


def shows(qtbot: QtBot, form: ContactForm, *labels: str) -> None:
    qtbot.waitUntil(lambda: visible(form) == list(labels), timeout=WAIT_LIMIT_MS)


def type_into_filter(form: ContactForm, text: str) -> QLineEdit:
    form.filter.line.setFocus()
    QTest.keyClicks(form.filter.line, text)
    return form.filter.line


def test_a_form_of_few_fields_has_none(qtbot: QtBot, form: ContactForm) -> None:
    qtbot.waitUntil(form.filter.isVisible, timeout=WAIT_LIMIT_MS)
    few = msgspec.structs.replace(provider("few"), fields=provider().fields[:20])
    form.show_contact(few, DRAFT)
    qtbot.waitUntil(lambda: not form.filter.isVisible(), timeout=WAIT_LIMIT_MS)


def test_enter_goes_to_a_found_field_that_is_not_shown_yet(form: ContactForm) -> None:
    QTest.keyClick(type_into_filter(form, "Field 110"), Qt.Key.Key_Return)
    assert form.field_at(form.focusWidget()) == "f110"


def test_it_covers_no_field(form: ContactForm) -> None:
    first = form.row("f0")
    assert first.mapTo(form, first.rect().topLeft()).y() >= form.filter.geometry().bottom()


def test_what_is_typed_leaves_the_fields_with_it_also_those_that_come_later(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "field 11")
    shows(qtbot, form, "Field 11", *(f"Field {n}" for n in range(110, 120)))
    assert form.filter.count.text() == f"11 of {COUNT} fields"
    assert [card.section_title for card in form._rows.cards if card.isVisible()] == [  # type: ignore[union-attr]
        "First",
        "Second",
    ]


def test_nothing_is_squeezed_or_leaves_space_for_hidden_fields(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "field 11")
    shows(qtbot, form, "Field 11", *(f"Field {n}" for n in range(110, 120)))
    rows = [form.row(key) for key in ("f11", *(f"f{n}" for n in range(110, 120)))]
    page = form.widget()
    assert page is not None

    def is_compact() -> bool:
        tops = [row.mapTo(page, row.rect().topLeft()).y() for row in rows]
        gaps = [after - before for before, after in pairwise(tops)]
        return max(gaps) < 4 * rows[0].sizeHint().height() and all(
            row.height() >= row.sizeHint().height() for row in rows
        )

    qtbot.waitUntil(is_compact, timeout=WAIT_LIMIT_MS)
    assert len(form._rows.made()) < COUNT  # type: ignore[union-attr]  # hidden ones can wait


def test_each_word_counts_whatever_their_case_and_order(qtbot: QtBot, form: ContactForm) -> None:
    type_into_filter(form, "119 FIELD")
    shows(qtbot, form, "Field 119")
    form.filter.line.setText("lists")
    shows(qtbot, form, "Lists")
    form.filter.line.setText("nothing has this")
    shows(qtbot, form)


def test_escape_shows_all_again_and_the_next_one_goes_on_to_the_window(
    qtbot: QtBot, form: ContactForm
) -> None:
    filter_line = type_into_filter(form, "f11")
    shows(qtbot, form, "Field 11", *(f"Field {n}" for n in range(110, 120)))
    QTest.keyClick(filter_line, Qt.Key.Key_Escape)
    assert filter_line.text() == ""
    qtbot.waitUntil(lambda: len(visible(form)) == COUNT, timeout=WAIT_LIMIT_MS)
    assert visible(form) == [field.label for field in provider().fields]
    assert form.filter.count.text() == f"{COUNT} fields"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_enter_and_down_go_to_the_first_field_that_is_left(
    qtbot: QtBot, form: ContactForm, key: Qt.Key
) -> None:
    filter_line = type_into_filter(form, "field 11")
    shows(qtbot, form, "Field 11", *(f"Field {n}" for n in range(110, 120)))
    QTest.keyClick(filter_line, key)
    assert line(form, "f11").hasFocus()
    QTest.keyClick(line(form, "f11"), Qt.Key.Key_Tab)
    assert line(form, "f110").hasFocus()


def test_tab_visits_the_bar_and_the_list_of_sections_and_then_the_fields(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "field 11")
    shows(qtbot, form, "Field 11", *(f"Field {n}" for n in range(110, 120)))
    bar, names = form.filter, form.navigation.list
    for control in (bar.only_filled, bar.only_changed, bar.show_all, names, line(form, "f11")):
        focused = form.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert control.hasFocus()


def test_a_field_that_is_gone_to_is_shown(qtbot: QtBot, form: ContactForm) -> None:
    type_into_filter(form, "field 119")
    shows(qtbot, form, "Field 119")
    form.focus_field("f80")
    assert line(form, "f80").hasFocus()
    assert line(form, "f80").isVisible()
    assert form.filter.line.text() == ""


def test_changed_fields_out_of_sight_are_counted(qtbot: QtBot, form: ContactForm) -> None:
    form.show_draft(Draft(DRAFT.snapshot, {"f3": "new", "f119": "new"}))
    type_into_filter(form, "119")
    shows(qtbot, form, "Field 119")
    assert form.filter.count.text() == f"1 of {COUNT} fields"
    assert form.hidden_changes == 1
    form.show_draft(Draft(DRAFT.snapshot, {"f3": "new", "f4": "new"}))
    assert form.hidden_changes == 2
    form.show_hidden_changes()
    shows(qtbot, form, "Field 3", "Field 4")
    assert form.hidden_changes == 0
    form.filter.clear()
    assert form.hidden_changes == 0


def test_a_field_with_a_problem_is_never_hidden(qtbot: QtBot) -> None:
    described = provider()
    fields = [*described.fields, Field(key="n", label="Number", kind=FieldKind.EMAIL, section="b")]
    form = ContactForm()
    qtbot.addWidget(form)
    form.show()
    form.show_contact(
        msgspec.structs.replace(described, fields=tuple(fields)),
        Draft(DRAFT.snapshot, {"n": "no address"}),
    )
    type_into_filter(form, "119")
    shows(qtbot, form, "Field 119", "Number")


def test_what_was_looked_for_in_one_contact_hides_nothing_of_the_next(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "119")
    shows(qtbot, form, "Field 119")
    form.discard_pending()
    form.show_contact(form.provider or provider(), draft("next"))
    qtbot.waitUntil(lambda: len(visible(form)) == COUNT, timeout=WAIT_LIMIT_MS)


def test_rows_that_come_back_keep_their_place_and_one_that_is_needed_is_there_at_once(
    qtbot: QtBot, form: ContactForm
) -> None:
    qtbot.waitUntil(lambda: len(visible(form)) == COUNT, timeout=WAIT_LIMIT_MS)
    page = form.widget()
    assert page is not None
    height = page.height()
    type_into_filter(form, "field 11")
    qtbot.waitUntil(lambda: len(visible(form)) == 11, timeout=WAIT_LIMIT_MS)
    form.filter.line.setText("")
    assert len(visible(form)) < COUNT
    form.focus_field("f80")
    assert line(form, "f80").hasFocus()
    assert line(form, "f80").isVisible()
    QTest.keyClicks(line(form, "f80"), "typed")
    assert line(form, "f80").text().endswith("typed")
    qtbot.waitUntil(lambda: page.height() == height, timeout=WAIT_LIMIT_MS)
    qtbot.waitUntil(lambda: len(visible(form)) == COUNT, timeout=WAIT_LIMIT_MS)
    assert page.height() == height
    assert line(form, "f80").hasFocus()


def test_a_filter_typed_while_rows_come_back_shows_only_its_own(
    qtbot: QtBot, form: ContactForm
) -> None:
    qtbot.waitUntil(lambda: len(visible(form)) == COUNT, timeout=WAIT_LIMIT_MS)
    for words, found in (("field 11", 11), ("", COUNT), ("field 10", 12), ("", COUNT)):
        form.filter.line.setText(words)
        form.filter.line.setText("field 119")
        shows(qtbot, form, "Field 119")
        form.filter.line.setText(words)
        has_all = partial(_shows_so_many, form, found)
        qtbot.waitUntil(has_all, timeout=WAIT_LIMIT_MS)


def _shows_so_many(form: ContactForm, count: int) -> bool:
    return len(visible(form)) == count
