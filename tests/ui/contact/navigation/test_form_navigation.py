"""From the list of sections, or the drop-down in its place, the user goes to a section."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidgetItem
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.description import Provider, Section
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.navigation.section_list import SectionList
from tests.catalogue import provider as shipped_provider
from tests.ui.contact.navigation.test_filter_bar import type_into_filter
from tests.ui.contact.test_many_fields import draft, line, shown_form
from tests.waiting import WAIT_LIMIT_MS

SECTIONS = {"Person": 4, "Billing": 40, "Contract": 30, "Support": 45}
COUNT = sum(SECTIONS.values())
FIRST = {"Person": "f0", "Billing": "f4", "Contract": "f44", "Support": "f74"}
WIDE, NARROW = 1340, 880
DRAFT = draft("old")


@cache
def provider() -> Provider:
    """Describes fields in four sections; a note, which is higher than a line, in each tenth."""
    known = shipped_provider("simvoly")
    names = [name for name, count in SECTIONS.items() for _ in range(count)]
    fields = tuple(
        Field(
            key=f"f{number}", label=f"{name} field {number}", section=name,
            kind=FieldKind.NOTE if number % 10 == 9 else FieldKind.LINE,
        )
        for number, name in enumerate(names)
    )  # fmt: skip
    sections = tuple(Section(key=name, label=name) for name in SECTIONS)
    return msgspec.structs.replace(known, id="sections", fields=fields, sections=sections)


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    return shown_form(qtbot, provider(), DRAFT, WIDE, 500)


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_LIMIT_MS)


def whole(qtbot: QtBot, form: ContactForm) -> None:
    wait(qtbot, lambda: len(form.findChildren(FieldRow)) == COUNT)


def items(form: ContactForm) -> dict[str, QListWidgetItem]:
    names = form.navigation.list
    found = [names.item(number) for number in range(names.count())]
    return {item.text().split(",")[0]: item for item in found}


def listed(qtbot: QtBot, form: ContactForm) -> SectionList:
    wait(qtbot, lambda: form.navigation.list.count() == len(SECTIONS))
    return form.navigation.list


def click(form: ContactForm, section: str) -> None:
    names = form.navigation.list
    place = names.visualItemRect(items(form)[section]).center()
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)


def top_of(form: ContactForm, section: str) -> int:
    """Return where the card of a section is in the viewport."""
    assert form._rows is not None
    card = next(c for c in form._rows.section_cards if c.section_title == section)
    return card.mapTo(form.viewport(), QPoint()).y()


def marked(form: ContactForm) -> str:
    item = form.navigation.list.currentItem()
    return item.text().split(",")[0] if item else ""


def test_it_says_what_is_in_each_section_and_what_is_to_be_done_there(
    qtbot: QtBot, form: ContactForm
) -> None:
    listed(qtbot, form)
    form.show_draft(Draft(DRAFT.snapshot, {"f5": "new"}), {"f50": "too long"})
    wait(qtbot, lambda: "changed" in items(form)["Billing"].text())
    assert [item.text() for item in items(form).values()] == [
        "Person, 4 fields",
        "Billing, 40 fields, changed",
        "Contract, 30 fields, has a problem",
        "Support, 45 fields",
    ]
    form.show_draft(DRAFT, {})
    wait(qtbot, lambda: items(form)["Billing"].text() == "Billing, 40 fields")
    assert items(form)["Contract"].text() == "Contract, 30 fields"


def test_a_click_goes_to_the_first_field_of_a_section_while_rows_are_created(
    qtbot: QtBot, form: ContactForm
) -> None:
    listed(qtbot, form)
    click(form, "Support")
    assert len(form.findChildren(FieldRow)) < COUNT / 2
    assert line(form, FIRST["Support"]).hasFocus()
    assert marked(form) == "Support"
    wait(qtbot, lambda: 0 <= top_of(form, "Support") < 20)
    QTest.keyClicks(line(form, FIRST["Support"]), "typed ")
    whole(qtbot, form)
    QApplication.processEvents()
    # The rows above it are higher than the space that was reserved for them.
    assert 0 <= top_of(form, "Support") < 20
    assert line(form, FIRST["Support"]).hasFocus()
    assert line(form, FIRST["Support"]).text() == "old 74typed "


def test_the_rows_of_the_section_that_the_user_goes_to_come_first(
    qtbot: QtBot, form: ContactForm
) -> None:
    listed(qtbot, form)
    click(form, "Contract")
    wait(qtbot, lambda: all(f"f{n}" in _made(form) for n in range(44, 74)))
    assert len(_made(form)) < COUNT
    whole(qtbot, form)


def _made(form: ContactForm) -> set[str]:
    return {row.field.key for row in form.findChildren(FieldRow)}


def test_the_section_in_view_is_marked_while_the_user_scrolls(
    qtbot: QtBot, form: ContactForm
) -> None:
    listed(qtbot, form)
    whole(qtbot, form)
    wait(qtbot, lambda: marked(form) == "Person")
    for section in ("Billing", "Contract", "Support", "Person"):
        bar = form.verticalScrollBar()
        bar.setValue(bar.value() + top_of(form, section))
        assert marked(form) == section


def _is_at_top(form: ContactForm, section: str) -> bool:
    return 0 <= top_of(form, section) < 20


def test_arrows_show_a_section_and_enter_goes_to_it(qtbot: QtBot, form: ContactForm) -> None:
    names = listed(qtbot, form)
    whole(qtbot, form)
    names.setFocus()
    for section in ("Billing", "Contract"):
        QTest.keyClick(names, Qt.Key.Key_Down)
        assert marked(form) == section
        assert names.hasFocus()
        wait(qtbot, partial(_is_at_top, form, section))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        names.setFocus()
        QTest.keyClick(names, key)
        assert line(form, FIRST["Contract"]).hasFocus()
    names.setFocus()
    QTest.keyClicks(names, "sup")
    assert marked(form) == "Support"


def test_a_section_without_a_match_cannot_be_chosen(qtbot: QtBot, form: ContactForm) -> None:
    names = listed(qtbot, form)
    type_into_filter(form, "field 5")
    wait(qtbot, lambda: items(form)["Person"].text() == "Person, 0 of 4")
    assert not items(form)["Person"].flags() & Qt.ItemFlag.ItemIsEnabled
    assert items(form)["Billing"].text() == "Billing, 4 of 40"
    assert items(form)["Contract"].text() == "Contract, 12 of 30"
    click(form, "Person")
    assert form.filter.line.text() == "field 5"
    click(form, "Contract")
    assert line(form, "f45").hasFocus()
    names.setFocus()
    QTest.keyClick(names, Qt.Key.Key_Escape)
    assert form.filter.line.text() == "field 5"


def test_a_narrow_form_has_a_drop_down_instead(qtbot: QtBot, form: ContactForm) -> None:
    listed(qtbot, form)
    form.resize(NARROW, 500)
    combo = form.navigation.combo
    wait(qtbot, lambda: combo.isVisible() and combo.count() == len(SECTIONS))
    assert not form.navigation.list.isVisible()
    assert combo.itemText(3) == "Support (45)"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    popup = combo.view()
    wait(qtbot, popup.isVisible)
    assert combo.currentIndex() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    wait(qtbot, lambda: line(form, FIRST["Contract"]).hasFocus())
    wait(qtbot, lambda: 0 <= top_of(form, "Contract") < 20)
    assert combo.currentIndex() == 2
    form.resize(WIDE, 500)
    wait(qtbot, form.navigation.list.isVisible)
    assert not combo.isVisible()
    assert marked(form)


def test_only_filled_and_only_changed_are_reached_by_tab_and_toggled_by_space(
    qtbot: QtBot, form: ContactForm
) -> None:
    form.show_draft(Draft(DRAFT.snapshot, {"f5": "new", "f6": ""}))
    listed(qtbot, form)
    bar = form.filter
    bar.line.setFocus()
    QTest.keyClick(bar.line, Qt.Key.Key_Tab)
    assert bar.only_filled.hasFocus()
    QTest.keyClick(bar.only_filled, Qt.Key.Key_Tab)
    QTest.keyClick(bar.only_changed, Qt.Key.Key_Space)
    wait(qtbot, lambda: _visible(form) == ["f5", "f6"])
    node = QAccessible.queryAccessibleInterface(bar.only_changed)
    assert node.role() == QAccessible.Role.CheckBox
    assert node.state().checked
    bar.only_filled.click()
    wait(qtbot, lambda: _visible(form) == ["f5"])
    assert bar.count.text() == f"1 of {COUNT} fields"
    QTest.keyClick(bar.only_filled, Qt.Key.Key_Escape)
    assert not bar.only_changed.isChecked()
    assert not bar.only_filled.isChecked()
    assert bar.line.hasFocus()
    wait(qtbot, lambda: len(_visible(form)) == COUNT)


def _visible(form: ContactForm) -> list[str]:
    found = [row.field.key for row in form.findChildren(FieldRow) if row.isVisible()]
    return sorted(found, key=lambda key: int(key[1:]))


@pytest.mark.parametrize(
    ("text", "changed", "filled", "said"),
    [
        ("nothing has this", True, True, "No field matches “nothing has this”."),
        ("", True, False, "No field is changed."),
    ],
)
def test_a_form_without_a_match_says_so(
    qtbot: QtBot, form: ContactForm, text: str, changed: bool, filled: bool, said: str
) -> None:
    listed(qtbot, form)
    form.filter.line.setText(text)
    form.filter.only_changed.setChecked(changed)
    form.filter.only_filled.setChecked(filled)
    wait(qtbot, lambda: not _visible(form))
    assert form._nothing.isVisible()
    assert form._nothing.text() == said
    QTest.mouseClick(form.filter.show_all, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: len(_visible(form)) == COUNT)
    assert not form._nothing.isVisible()
    assert form.filter.line.hasFocus()


def test_a_field_stays_while_it_is_edited_though_it_fits_no_longer(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "old 50")
    wait(qtbot, lambda: _visible(form) == ["f50"])
    line(form, "f50").setFocus()
    form.show_draft(Draft(DRAFT.snapshot, {"f50": "other"}))
    assert line(form, "f50").hasFocus()
    assert _visible(form) == ["f50"]


def test_right_to_left_the_list_is_at_the_other_side(qtbot: QtBot) -> None:
    form = ContactForm()
    qtbot.addWidget(form)
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.resize(WIDE, 500)
    form.show()
    form.show_contact(provider(), DRAFT)
    names = listed(qtbot, form)
    wait(qtbot, names.isVisible)
    assert names.geometry().right() == form.rect().right()
    assert form.viewport().geometry().right() < names.geometry().left() + 20
    click(form, "Support")
    assert line(form, FIRST["Support"]).hasFocus()


def test_a_short_form_after_a_long_one_has_neither(qtbot: QtBot, form: ContactForm) -> None:
    names = listed(qtbot, form)
    form.filter.line.setText("field 11")
    few = msgspec.structs.replace(provider(), id="few", fields=provider().fields[:12])
    form.show_contact(few, DRAFT)
    assert len(_visible(form)) == 12
    assert not names.isVisible()
    assert not form.filter.isVisible()
    assert form.viewport().geometry().left() == 0
    form.show_contact(provider(), DRAFT)
    wait(qtbot, names.isVisible)


def test_the_list_grows_with_the_font(qtbot: QtBot, form: ContactForm) -> None:
    names = listed(qtbot, form)
    names.setCurrentRow(2)
    before, font = names.sizeHintForRow(0), QApplication.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    try:
        QApplication.setFont(larger)
        wait(qtbot, lambda: names.sizeHintForRow(0) > before)
        assert marked(form) == "Contract"
        assert items(form)["Support"].text() == "Support, 45 fields"
    finally:
        QApplication.setFont(font)


def test_the_filter_stays_when_the_account_has_other_fields(
    qtbot: QtBot, form: ContactForm
) -> None:
    type_into_filter(form, "field 50")
    wait(qtbot, lambda: _visible(form) == ["f50"])
    described = msgspec.structs.replace(provider(), id="other", fields=provider().fields[1:])
    form.show_contact(described, DRAFT)
    assert form.filter.line.text() == "field 50"
    wait(qtbot, lambda: _visible(form) == ["f50"])
    assert form.filter.count.text() == f"1 of {COUNT - 1} fields"
