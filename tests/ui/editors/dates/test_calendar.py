"""The calendar of a date field: keys, locale, spoken names, and what it changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import InvalidInput, Value
from contact_editor.ui.editors.dates.calendar_popover import CalendarPopover
from contact_editor.ui.editors.dates.date_editors import DateEditor, DateLine
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.value_editors import value_editor
from contact_editor.ui.surfaces.popover import close_popover

BORN = Field(key="born", label="Born", kind=FieldKind.DATE, cleared_by=(Clearing.NULL,))
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    QLocale.setDefault(QLocale("en_US"))
    yield
    close_popover()
    QLocale.setDefault(QLocale.c())


class Shown:
    """An editor in a window, and the values that it has reported."""

    def __init__(self, qtbot: QtBot, editor: FieldEditor, value: Value) -> None:
        window = self.window = QMainWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(editor)
        window.resize(700, 500)
        line = editor.focusProxy()
        assert isinstance(line, DateLine)
        self.editor, self.line = editor, line
        editor.set_accessible_name("Born")
        editor.set_original(value)
        editor.show_value(value)
        self.edits: list[Value] = []
        editor.edited.connect(self.edits.append)
        window.show()
        window.activateWindow()
        self.line.setFocus()
        qtbot.waitUntil(self.line.hasFocus)

    def open(self) -> CalendarPopover:
        QTest.keyClick(self.line, KEY.Key_Down, ALT)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, CalendarPopover)
        return popup


def shown(qtbot: QtBot, value: Value = "2027-04-28", field: Field = BORN) -> Shown:
    return Shown(qtbot, editor_for(field), value)


def press(calendar: CalendarPopover, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> str:
    """Press keys in the calendar; return the day that Enter would take."""
    for key in keys:
        code, modifier = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(calendar.month, code, modifier)
    return calendar.month.day.toString(Qt.DateFormat.ISODate)


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ((), "2027-04-28"),
        ((KEY.Key_Right,), "2027-04-29"),
        ((KEY.Key_Left,), "2027-04-27"),
        ((KEY.Key_Up,), "2027-04-21"),
        ((KEY.Key_Down,), "2027-05-05"),
        ((KEY.Key_Home,), "2027-04-01"),
        ((KEY.Key_End,), "2027-04-30"),
        ((KEY.Key_PageUp,), "2027-03-28"),
        ((KEY.Key_PageDown,), "2027-05-28"),
        ((KEY.Key_End, KEY.Key_PageUp, KEY.Key_PageUp), "2027-02-28"),
        (((KEY.Key_PageUp, SHIFT),), "2026-04-28"),
        (((KEY.Key_PageDown, SHIFT),), "2028-04-28"),
        ((KEY.Key_5,), "2027-04-28"),
    ],
)
def test_keys_move_through_days_months_and_years_and_enter_takes_the_day(
    qtbot: QtBot, keys: tuple[Qt.Key, ...], day: str
) -> None:
    editor = shown(qtbot)
    calendar = editor.open()
    assert press(calendar, *keys) == day
    assert editor.line.text() == "2027-04-28"
    assert editor.edits == []
    press(calendar, KEY.Key_Return)
    assert editor.line.text() == day
    assert editor.edits == ([day] if day != "2027-04-28" else [])
    qtbot.waitUntil(editor.line.hasFocus)


def test_esc_changes_nothing_and_returns_the_focus(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    press(editor.open(), KEY.Key_PageDown, KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert editor.edits == []
    qtbot.waitUntil(editor.line.hasFocus)


def test_the_typed_text_stays_what_counts(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "31.3.2027")
    press(editor.open(), KEY.Key_Escape)
    assert editor.line.text() == "31.3.2027"
    assert editor.edits[-1] == "31.3.2027"


@pytest.mark.parametrize(
    ("typed", "begins"),
    [("1990-02-03", "1990-02-03"), ("1990-02-03T22:00:00Z", "1990-02-03"),
     ("2.2.", "2027-04-28"), ("2027-02-30", "2027-04-28")],
)  # fmt: skip
def test_it_opens_at_the_typed_date_or_else_at_the_providers(
    qtbot: QtBot, typed: str, begins: str
) -> None:
    editor = shown(qtbot)
    editor.line.setText(typed)
    assert press(editor.open()) == begins


def test_it_opens_at_today_for_an_empty_field(qtbot: QtBot) -> None:
    days = {QDate.currentDate().toString(Qt.DateFormat.ISODate)}
    editor = shown(qtbot, None)
    calendar = editor.open()
    days.add(QDate.currentDate().toString(Qt.DateFormat.ISODate))  # midnight may pass
    assert press(calendar) in days
    assert calendar.clear.isHidden()


def test_four_digits_of_years_are_all_there_is(qtbot: QtBot) -> None:
    editor = shown(qtbot, "9999-12-30")
    calendar = editor.open()
    assert press(calendar, KEY.Key_Right, KEY.Key_Right, KEY.Key_PageDown) == "9999-12-31"
    press(calendar, KEY.Key_Escape)
    editor.line.setText("0001-01-02")
    assert press(editor.open(), KEY.Key_Up, KEY.Key_PageUp, KEY.Key_Left) == "0001-01-01"


def test_a_click_takes_a_day_also_one_of_the_next_month(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    month = editor.open().month
    place = month.visualRect(month.model().index(5, 0)).center()
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.line.text() == "2027-05-02"


def test_the_second_click_of_a_double_click_on_the_icon_takes_no_day(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    editor.window.resize(700, 240)  # so low that the calendar covers its field
    (icon,) = editor.line.findChildren(QToolButton)
    QTest.mouseClick(icon, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopover)
    days = popup.month.viewport()
    place = popup.month.visualRect(popup.month.model().index(2, 3)).center()
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        at = QPointF(place), QPointF(days.mapToGlobal(place))
        event = QMouseEvent(kind, *at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(days, event)
    assert QApplication.activePopupWidget() is popup
    assert editor.edits == []
    QTest.mouseClick(days, LEFT, pos=place)
    assert editor.line.text() == "2027-04-14"


def test_today_and_clear(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    editor.open().clear.click()
    assert editor.edits[-1] is None
    today = {QDate.currentDate().toString(Qt.DateFormat.ISODate)}
    editor.open().today.click()
    today.add(QDate.currentDate().toString(Qt.DateFormat.ISODate))
    assert editor.line.text() in today


def test_a_required_date_offers_no_clear(qtbot: QtBot) -> None:
    required = Field(key="born", label="Born", kind=FieldKind.DATE, required=True)
    assert shown(qtbot, field=required).open().clear.isHidden()


@pytest.mark.parametrize(
    ("locale", "first", "spoken", "day_text"),
    [
        ("en_US", "Sunday", "Wednesday, April 28, 2027, chosen", "28"),
        ("de_DE", "Montag", "Mittwoch, 28. April 2027, chosen", "28"),
        ("ar_EG", "السبت", "الأربعاء، ٢٨ أبريل ٢٠٢٧, chosen", "٢٨"),
    ],
)
def test_weeks_digits_and_spoken_names_are_those_of_the_locale(
    qtbot: QtBot, locale: str, first: str, spoken: str, day_text: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    editor = shown(qtbot)
    calendar = editor.open()
    month = calendar.month
    table = QAccessible.queryAccessibleInterface(month)
    children = [table.child(number) for number in range(table.childCount())]
    heads = [one for one in children if one.role() == QAccessible.Role.ColumnHeader]
    assert heads[0].text(QAccessible.Text.Name) == first
    assert spoken in [one.text(QAccessible.Text.Name) for one in children]
    assert month.currentIndex().data() == day_text
    press(calendar, KEY.Key_Down, KEY.Key_Return)
    assert editor.line.text() == "2027-05-05"


def test_sideways_keys_follow_the_direction_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        editor = shown(qtbot)
        calendar = editor.open()
        assert press(calendar, KEY.Key_Left) == "2027-04-29"
        month = calendar.month
        assert month.visualRect(month.model().index(0, 0)).x() > month.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_named_after_its_field_and_its_icon_has_a_name(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    (icon,) = editor.line.findChildren(QToolButton)
    assert icon.accessibleName() == "Choose a date (Alt+Down)"
    QTest.mouseClick(icon, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.accessibleName() == "Calendar: Born"


def test_while_a_save_is_under_way_it_does_not_open_and_takes_nothing(qtbot: QtBot) -> None:
    editor = shown(qtbot)
    calendar = editor.open()
    editor.editor.set_read_only(True)
    press(calendar, KEY.Key_Right, KEY.Key_Return)
    assert editor.line.text() == "2027-04-28"
    QTest.keyClick(editor.line, KEY.Key_Down, ALT)
    assert QApplication.activePopupWidget() is None


def test_the_months_of_the_year_are_offered_by_name(qtbot: QtBot) -> None:
    editor = shown(qtbot, "2027-01-31")
    calendar = editor.open()
    assert calendar.title.text() == "January 2027"
    calendar.title.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["February"].trigger()
    menu.close()
    assert calendar.title.text() == "February 2027"
    assert press(calendar) == "2027-02-28"


def test_it_closes_with_its_list_of_months_when_its_contact_is_no_longer_shown(
    qtbot: QtBot,
) -> None:
    editor = shown(qtbot)
    editor.open().title.click()
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    close_popover()
    assert QApplication.activePopupWidget() is None
    assert not [each for each in editor.editor.findChildren(CalendarPopover) if each.isVisible()]


def test_a_date_among_properties_has_it_as_well(qtbot: QtBot) -> None:
    editor = Shown(qtbot, value_editor("since", FieldKind.DATE), InvalidInput("", "date"))
    assert isinstance(editor.editor, DateEditor)
    calendar = editor.open()
    calendar.month.go_to(QDate(2027, 4, 28))
    press(calendar, KEY.Key_Return)
    assert editor.edits == ["2027-04-28"]
    assert editor.open().clear.isHidden()
