"""Another language keeps what the user has begun: filters, a paste, a check of the connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest

from contact_editor.app.settings.language import ENGLISH
from contact_editor.practice.server import PracticeServer
from tests.app.test_language_switch import choose
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.places import held
from tests.end_to_end.test_all_changes_tab import opened, save
from tests.end_to_end.test_paste_to_fields import paste, press
from tests.end_to_end.test_place_in_all_changes import FIRST, scrolled
from tests.viewmodels.pasting.test_paste_review import TEXT


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def switched(start: Starts) -> Iterator[Driver]:
    window = start.with_john()
    yield window
    window.app.language.use(ENGLISH)


def test_all_changes_keeps_the_selected_save_and_the_place_in_the_list(start: Starts) -> None:
    window, page, chosen = scrolled(start)
    try:
        choose(window, "de")
        window.escape()
        page = window.app.journal.all_changes.page
        window.until(page.isVisible)
        assert (page.selected(), page.table.rowCount()) == (chosen, 200)
        assert page.table.verticalScrollBar().value() == FIRST
        assert window.focused() is page.table
        head = page.table.horizontalHeaderItem(0)
        assert head is not None
        assert head.text() == "Wann"
        QTest.keyClick(page.table, Qt.Key.Key_Up)
        assert page.table.currentRow() == page.table.rowCount() - 61
    finally:
        window.app.language.use(ENGLISH)


def test_all_changes_keeps_its_words_and_filters(switched: Driver) -> None:
    save(switched, "City", "Varna")
    save(switched, "Company", "Engine")
    page = opened(switched, 2)
    page.search.setText("Varna")
    filters = page.filters
    filters.outcome.setCurrentIndex(1)
    filters.connection.setCurrentIndex(1)
    filters.period.setCurrentIndex(4)
    filters.day.setDate(QDate.currentDate())
    switched.until(lambda: page.table.rowCount() == 1)
    query, chosen = filters.query(), page.selected()
    choose(switched, "de")
    switched.escape()
    page = switched.app.journal.all_changes.page
    switched.until(page.isVisible)
    assert page.filters.query() == query
    assert page.filters.day.isVisible()
    assert page.filters.clear.isVisible()
    assert (page.table.rowCount(), page.selected()) == (1, chosen)
    QTest.mouseClick(page.filters.clear, Qt.MouseButton.LeftButton)
    switched.until(lambda: page.table.rowCount() == 2)


def test_a_paste_goes_on_with_what_was_accepted_and_skipped(switched: Driver) -> None:
    switched.line("Name").setFocus()
    paste(switched, TEXT)
    sheets = switched.app.loaded_controller.page.sheets
    switched.until(lambda: sheets.pasting)
    press(switched, Qt.Key.Key_Space)
    review = sheets.paste.review
    assert review is not None
    accepted = review.accepted
    choose(switched, "de")
    switched.escape()
    page = switched.app.loaded_controller.page
    switched.until(page.isVisible)
    assert page.sheets.pasting
    assert page.sheets.paste.review is review
    rows = page.sheets.paste.rows
    assert rows is not None
    skipped = next(box for box in rows.boxes if box.isEnabled())
    assert switched.focused() is skipped
    assert not skipped.isChecked()
    assert review.accepted == accepted
    QTest.keyClick(switched.focused(), Qt.Key.Key_Return, CTRL)
    switched.until(lambda: not page.sheets.pasting)
    draft = switched.contact.editing.draft
    assert draft.edits.keys() == {row.field.key for row in accepted}


def test_a_paste_that_is_left_then_returns_to_the_control_before_it(switched: Driver) -> None:
    switched.line("City").setFocus()
    paste(switched, TEXT)
    switched.until(lambda: switched.app.loaded_controller.page.sheets.pasting)
    choose(switched, "de")
    choose(switched, "en")
    switched.escape()
    switched.until(lambda: switched.app.loaded_controller.page.sheets.pasting)
    switched.escape()
    assert switched.focused() is switched.line("City")


def test_a_check_of_the_connection_goes_on_and_shows_what_it_has_found(
    switched: Driver, server: PracticeServer
) -> None:
    controller = switched.app.loaded_controller
    with held(server, lambda entry: True) as arrived:
        switched.app.window.actions_by_name["check_connection"].trigger()
        switched.until(arrived.is_set)
        assert controller.support is not None
        run = controller.support.diagnostics_run
        # The request may arrive before what was found without it is told.
        switched.until(lambda: run.findings)
        found = len(run.findings)
        choose(switched, "de")
        support = switched.app.loaded_controller.support
        assert support is not None
        assert support.diagnostics_run is run
        assert run.under_way
        assert len(run.findings) >= found > 0
        switched.app.window.actions_by_name["check_connection"].trigger()
        assert support.doctor.isVisible()
        assert support.doctor.title.text().startswith("Prüfung der Verbindung")
    switched.until(lambda: not run.under_way)
    assert run.is_complete
    assert support.doctor.copy_button.isEnabled()
    choose(switched, "en")
    support = switched.app.loaded_controller.support
    assert support is not None
    switched.app.window.actions_by_name["support_file"].trigger()
    assert support.sheet.isVisible(), "It is not checked again."
