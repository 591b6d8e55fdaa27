"""The rows of a long form in two columns, in whatever order they are created."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from tests.ui.contact.navigation.test_filter_bar import type_into_filter
from tests.ui.contact.test_many_fields import COUNT, draft, line, provider, shown_form
from tests.waiting import WAIT_LIMIT_MS

WIDE, NARROW = 1340, 880


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    """A form with room for two columns; 100 fields are in its first section, 20 in the second."""
    return shown_form(qtbot, provider(), draft("old"), WIDE, 600)


def rows(form: ContactForm) -> list[FieldRow]:
    return [row for row in form.findChildren(FieldRow) if row.isVisible()]


def whole(qtbot: QtBot, form: ContactForm, count: int = COUNT) -> None:
    qtbot.waitUntil(lambda: len(rows(form)) == count, timeout=WAIT_LIMIT_MS)


def columns(form: ContactForm) -> list[list[str]]:
    """Return the keys in each column of each card, from top to bottom."""
    assert form._rows is not None
    found = []
    for card in form._rows.section_cards:
        places = {
            row.field.key: row.mapTo(card, QPoint()) for row in rows(form) if card.isAncestorOf(row)
        }
        for left in sorted({place.x() for place in places.values()}):
            inside = {key: place.y() for key, place in places.items() if place.x() == left}
            found.append(sorted(inside, key=inside.__getitem__))
    return found


def keys(first: int, end: int) -> list[str]:
    return [provider().fields[number].key for number in range(first, end)]


def is_in(qtbot: QtBot, form: ContactForm, *wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: columns(form) == list(wanted), timeout=WAIT_LIMIT_MS)


def test_rows_flow_down_the_first_column_then_down_the_second(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    is_in(qtbot, form, keys(0, 50), keys(50, 100), keys(100, 110), keys(110, 120))
    widths = {row.width() for row in rows(form)}
    assert max(widths) - min(widths) <= 1
    form.resize(NARROW, 600)
    is_in(qtbot, form, keys(0, 100), keys(100, 120))
    form.resize(WIDE, 600)
    is_in(qtbot, form, keys(0, 50), keys(50, 100), keys(100, 110), keys(110, 120))


def test_what_the_filter_leaves_flows_in_two_columns_again(qtbot: QtBot, form: ContactForm) -> None:
    whole(qtbot, form)
    type_into_filter(form, "field 11")
    is_in(qtbot, form, ["f11"], keys(110, 115), keys(115, 120))
    form.filter.line.setText("field 111")
    is_in(qtbot, form, ["f111"])
    row = form.row("f111")
    assert row.width() < form.viewport().width() * 0.6
    form.filter.clear()
    is_in(qtbot, form, keys(0, 50), keys(50, 100), keys(100, 110), keys(110, 120))


def test_rows_come_in_both_columns_from_the_top(qtbot: QtBot, form: ContactForm) -> None:
    qtbot.waitUntil(lambda: len(rows(form)) > 24, timeout=WAIT_LIMIT_MS)
    made = {row.field.key for row in rows(form)}
    if len(made) < COUNT / 2:
        assert {"f0", "f50"} <= made


class Paints(QObject):
    """Counts how often a row is painted, but for the blinking cursor in it."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self.count = 0
        row.installEventFilter(self)

    def eventFilter(self, row: QObject, event: QEvent) -> bool:
        if isinstance(row, QWidget) and isinstance(event, QPaintEvent):
            self.count += event.region().boundingRect().width() > row.width() // 2
        return False


def painted(form: ContactForm) -> QImage:
    """Return what was painted on the screen, piece by piece."""
    QApplication.processEvents()
    return (
        form.screen()
        .grabWindow(form.winId())
        .toImage()
        .convertToFormat(form.grab().toImage().format())
    )


def test_a_row_in_sight_is_not_painted_again_for_each_row_that_comes_below(
    qtbot: QtBot, form: ContactForm
) -> None:
    QApplication.processEvents()
    paints = Paints(form.row("f0"))
    for key in keys(20, 45) + keys(70, 90):
        form.row(key)
        QApplication.processEvents()
    whole(qtbot, form)
    # Changes of the height of the page are few.
    assert paints.count <= 6


def test_what_makes_a_row_below_higher_paints_no_row_in_sight_again(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    below = form.row("f45")
    QApplication.processEvents()
    paints, height = Paints(form.row("f0")), below.height()
    assert form._draft is not None
    form.show_draft(form._draft, {"f45": "Too short", "f95": "Too short"})
    qtbot.waitUntil(lambda: below.height() > height, timeout=WAIT_LIMIT_MS)
    QApplication.processEvents()
    assert paints.count == 0


def _is_higher(card: QWidget, height: int, *, is_higher: bool) -> bool:
    return (card.height() > height) is is_higher


def test_the_lower_edge_of_a_card_is_painted_where_it_is(qtbot: QtBot, form: ContactForm) -> None:
    type_into_filter(form, "field 11")
    qtbot.waitUntil(lambda: len(rows(form)) == 11, timeout=WAIT_LIMIT_MS)
    assert form._rows is not None
    card = form._rows.section_cards[1]
    height = card.height()
    assert form._draft is not None
    for refused, is_higher in (({"f112": "Too short"}, True), ({}, False)):
        form.show_draft(form._draft, refused)
        waits = partial(_is_higher, card, height, is_higher=is_higher)
        qtbot.waitUntil(waits, timeout=WAIT_LIMIT_MS)
        qtbot.waitUntil(lambda: painted(form) == form.grab().toImage(), timeout=WAIT_LIMIT_MS)


def test_rows_that_are_asked_for_take_their_places(qtbot: QtBot, form: ContactForm) -> None:
    for key in ("f49", "f50", "f119", "f72", "f3"):
        form.row(key)
    form.resize(NARROW, 600)
    form.row("f60")
    form.resize(WIDE, 600)
    whole(qtbot, form)
    is_in(qtbot, form, keys(0, 50), keys(50, 100), keys(100, 110), keys(110, 120))


def test_a_row_keeps_the_focus_when_it_moves_to_another_column(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    for key in ("f49", "f50", "f51"):
        line(form, key).setFocus()
        form.resize(NARROW, 600)
        is_in(qtbot, form, keys(0, 100), keys(100, 120))
        assert line(form, key).hasFocus()
        form.resize(WIDE, 600)
        is_in(qtbot, form, keys(0, 50), keys(50, 100), keys(100, 110), keys(110, 120))
        assert line(form, key).hasFocus()


def spoken(form: ContactForm) -> list[str]:
    """Return the names of the edit fields in the order of the accessible tree."""
    found: list[str] = []

    def walk(widget: QWidget) -> None:
        node = QAccessible.queryAccessibleInterface(widget)
        for number in range(node.childCount()):
            child = node.child(number).object()
            if isinstance(child, QLineEdit):
                found.append(child.accessibleName())
            elif isinstance(child, QWidget):
                walk(child)

    page = form.widget()
    assert page is not None
    walk(page)
    return found


def test_screen_readers_find_rows_in_the_order_of_the_eye_whichever_came_first(
    qtbot: QtBot, form: ContactForm
) -> None:
    for key in ("f70", "f119", "f72", "f20"):
        form.row(key)
    type_into_filter(form, "field 11")
    qtbot.waitUntil(lambda: len(rows(form)) == 11, timeout=WAIT_LIMIT_MS)
    form.filter.clear()
    whole(qtbot, form)
    form.resize(NARROW, 600)
    is_in(qtbot, form, keys(0, 100), keys(100, 120))
    names = [field.label for field in provider().fields if field.key.startswith("f")]
    assert [name for name in spoken(form) if name in names] == names


def test_tab_goes_down_the_first_column_then_down_the_second_whichever_row_came_first(
    qtbot: QtBot, form: ContactForm
) -> None:
    for key in ("f70", "f119", "f45"):
        form.focus_field(key)
    type_into_filter(form, "field 11")
    qtbot.waitUntil(lambda: len(rows(form)) == 11, timeout=WAIT_LIMIT_MS)
    form.filter.clear()
    form.focus_field("f60")
    whole(qtbot, form)
    form.focus_field("f0")
    assert visited(form, Qt.Key.Key_Tab, 89) == [f"f{n}" for n in range(89)]
    assert visited(form, Qt.Key.Key_Backtab, 89) == [f"f{n}" for n in range(89, 0, -1)]


def visited(form: ContactForm, key: Qt.Key, count: int) -> list[str]:
    """Press a key so often; return the fields that had the focus before each press."""
    found = []
    for _ in range(count):
        focused = form.window().focusWidget()
        assert focused is not None
        found.append(form.field_at(focused))
        QTest.keyClick(focused, key)
    return found
