"""The calendar in the window: what it sends, its step of undo, and another contact below it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from shiboken6 import isValid

from contact_editor.ui.contact.previous_value_label import PreviousValueLabel
from contact_editor.ui.editors.dates.calendar_popover import CalendarPopover
from contact_editor.ui.surfaces.popover import Popover
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.every_kind import every_kind


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with every_kind(qapp, tmp_path) as driver:
        yield driver


def open_calendar(window: Driver) -> CalendarPopover:
    window.line("date").setFocus()
    QTest.keyClick(window.focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CalendarPopover)
    return popup


def test_a_day_that_is_taken_is_sent_as_a_typed_one_and_is_one_step_of_undo(
    window: Driver,
) -> None:
    month = open_calendar(window).month
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    window.until(lambda: QApplication.focusWidget() is window.line("date"))
    assert window.line("date").text() == "1990-03-31"
    (was,) = window.line("date").findChildren(PreviousValueLabel)
    (icon,) = window.line("date").findChildren(QToolButton)
    assert was.isVisible()
    assert not was.geometry().intersects(icon.geometry())
    QTest.keyClick(window.focused(), Qt.Key.Key_Z, CTRL)
    assert window.line("date").text() == "1990-02-28"
    QTest.keyClick(window.focused(), Qt.Key.Key_Y, CTRL)
    window.save()
    draft = window.contact.editing.draft
    assert draft.value("date") == "1990-03-31"
    assert not draft.edits


def test_another_contact_closes_the_calendar_of_the_former_one(window: Driver) -> None:
    window.app.workspace.find("8")
    open_calendar(window)
    window.until(lambda: window.line("line").text() == "Bob")
    assert QApplication.activePopupWidget() is None
    assert not window.contact.editing.draft.edits


def test_what_comes_over_the_form_closes_its_calendar(window: Driver) -> None:
    window.write("line", "Changed")
    app = window.app
    for show in (app.workspace.save, app.settings_controller.show, app.workspace.close_contact):
        calendar = open_calendar(window)
        show()
        window.until(partial(_is_gone, calendar))
        assert QApplication.activePopupWidget() is None
        window.escape()


@pytest.mark.parametrize("opened", ["date", "choice", "menu"])
def test_a_save_without_review_closes_what_is_open_over_the_form(
    qapp: QApplication, tmp_path: Path, opened: str
) -> None:
    with every_kind(qapp, tmp_path, skip_review=True) as window:
        window.write("line", "Changed")
        seen: list[tuple[SaveStep, bool]] = []
        window.app.workspace.step_changed.connect(
            lambda: seen.append((window.step, QApplication.activePopupWidget() is not None))
        )
        if opened == "date":
            open_calendar(window)
        elif opened == "choice":
            choice = window.app.loaded_controller.page.form.row("choice").editor.controls()[0]
            QTest.keyClick(choice, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        else:
            window.app.loaded_controller.page.form.row("line").menu.click()
        window.until(lambda: QApplication.activePopupWidget() is not None)
        window.app.workspace.save()
        window.until(lambda: window.step is SaveStep.IDLE and window.said)
        assert (SaveStep.SENDING, True) not in seen
        assert (SaveStep.SENDING, False) in seen
        assert QApplication.activePopupWidget() is None


def test_a_window_that_is_closed_closes_its_calendar(window: Driver) -> None:
    calendar = open_calendar(window)
    window.app.window.close()
    window.until(partial(_is_gone, calendar))
    assert not window.app.window.isVisible()


def _is_gone(popover: Popover) -> bool:
    return not isValid(popover)
