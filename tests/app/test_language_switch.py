"""Another language is taken while the program runs: nothing is left of the earlier one."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from contact_editor.app.language_switch import switch_language
from contact_editor.app.settings.language import ENGLISH
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.pseudo_language import pseudo_language

PACKAGE = Path(__file__).parents[2] / "contact_editor"


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    driver = Driver(qapp, tmp_path, practice=True)
    driver.until(lambda: driver.app.workspace.connection is not None)
    yield driver
    driver.app.language.use(ENGLISH)
    QLocale.setDefault(QLocale.c())
    driver.close()


def choose(window: Driver, language: str) -> None:
    """Choose a language in the settings, and wait for the new window."""
    before = window.app.window
    window.app.settings_controller.show()
    row = window.app.settings_controller.page.rows["language"].control
    assert isinstance(row, ComboBox)
    row.setCurrentIndex(row.findData(language))
    row.activated.emit(row.currentIndex())
    window.until(lambda: window.app.window is not before)
    window.until(lambda: not isValid(before))


def test_edits_undo_steps_and_typed_text_are_in_the_new_window(window: Driver) -> None:
    window.open("john@doe.com")
    window.write("Name", "Johnny")
    window.write("Company", "Acme")
    window.app.window.find_bar.line.setText("typed, not searched")
    steps = window.contact.editing.undo_stack.index()
    QTest.keyClicks(window.line("Lists"), "berlin")
    choose(window, "ar")
    assert window.app.window.isVisible()
    assert window.app.window.find_bar.line.text() == "typed, not searched"
    lists = window.app.loaded_controller.page.form.row("subscriberLists").editor
    assert lists.pending == "berlin"
    window.app.loaded_controller.show_view()
    stack = window.contact.editing.undo_stack
    assert window.contact.editing.draft.edits.keys() == {"name", "companyName"}
    assert window.app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert stack.index() == steps
    while "companyName" in window.contact.editing.draft.edits:
        window.app.window.actions_by_name["undo"].trigger()
    assert window.contact.editing.draft.edits.keys() == {"name"}
    choose(window, "en")
    assert window.app.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    window.app.loaded_controller.show_view()
    assert window.line("Name").text() == "Johnny"


@pytest.mark.parametrize(("searched", "kept"), [("deutsch", "deutsch"), ("language", "")])
def test_the_search_of_the_settings_stays_if_it_still_finds_the_language_and_so_does_the_focus(
    window: Driver, searched: str, kept: str
) -> None:
    window.app.settings_controller.show()
    window.app.settings_controller.page.search.setText(searched)
    choose(window, "de")
    page = window.app.settings_controller.page
    assert page.search.text() == kept
    assert window.focused() is page.rows["language"].control
    assert page.rows["language"].isVisible()


def test_a_save_goes_on_in_the_new_window(window: Driver) -> None:
    window.open("john@doe.com")
    window.write("Name", "Johnny")
    window.review()
    choose(window, "de")
    window.escape()
    window.until(window.app.loaded_controller.page.review.isVisible)
    window.ctrl_s()
    window.until(lambda: window.contact.saved is not None)
    assert window.said


def test_a_decision_about_a_conflict_is_kept(window: Driver) -> None:
    window.open("john@doe.com")
    window.write("City", "Mine")
    window.app.practice.world.edit("simvoly", 123, {"city": "Theirs"})
    window.review()
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.SETTLING)
    QTest.keyClick(window.focused(), Qt.Key.Key_2)
    choose(window, "de")
    window.escape()
    window.until(window.app.loaded_controller.page.conflicts.isVisible)
    assert window.app.loaded_controller.page.conflicts.sides() == ("mine",)


def test_no_text_of_the_earlier_language_is_left(window: Driver) -> None:
    window.open("john@doe.com")
    window.write("Name", "Johnny")
    before = window.save()
    with pseudo_language() as pseudo:
        window.app.settings.set_value("language", pseudo)
        old = window.app.window
        window.app.settings_controller.language_chosen.emit()
        window.until(lambda: window.app.window is not old)
        window.app.loaded_controller.show_view()
        assert before != window.said
        assert window.said.startswith("[!")
        buttons = window.app.window.findChildren(QPushButton)
        texts = {button.text() for button in buttons if button.isVisible() and button.text()}
        assert texts
        assert all("[!" in text for text in texts), texts
        window.app.settings.set_value("language", ENGLISH)


def test_a_message_of_any_kind_is_in_the_new_language(window: Driver) -> None:
    window.open("john@doe.com")
    window.write("Name", "Johnny")
    window.contact.keep_draft()
    assert "are not saved" in window.said
    choose(window, "de")
    window.escape()
    assert "nicht gespeichert" in window.said
    choose(window, "en")
    window.escape()
    assert "are not saved" in window.said
    window.app.workspace.find("?!")
    window.until(lambda: "contains none" in window.said)
    choose(window, "de")
    assert "“?!” contains none" not in window.said
    assert "?!" in window.said
    window.escape()
    window.app.workspace.find("none@doe.com")
    window.until(lambda: "none@doe.com" in window.not_found)
    choose(window, "en")
    window.app.loaded_controller.show_view()
    assert "No contact found for “none@doe.com”" in window.not_found


def test_what_was_only_acknowledged_is_not_said_again(window: Driver) -> None:
    window.open("john@doe.com")
    window.app.loaded_controller.message_actions.mention("Copied")
    assert window.said == "Copied"
    choose(window, "de")
    assert window.said == ""


def test_nothing_of_the_earlier_window_answers_any_more(window: Driver) -> None:
    window.open("john@doe.com")
    choose(window, "de")
    choose(window, "fr")
    choose(window, "en")
    window.escape()
    window.write("Name", "Johnny")
    assert "Stored: Name" in window.save()
    QTest.qWait(0)
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
    assert shown == [window.app.window]


# Nothing else makes a hidden window the active one.
@pytest.mark.filterwarnings("ignore:Function. 'QApplication.setActiveWindow:DeprecationWarning")
def test_the_earlier_window_may_be_deleted_while_it_has_the_focus(window: Driver) -> None:
    window.open("john@doe.com")
    old, line = window.app.window, window.line("Name")
    switch_language(window.app)
    # As when the window system hands it the focus late; what follows the focus would fail here.
    QApplication.setActiveWindow(old)
    line.setFocus()
    assert line.hasFocus()
    QApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
    assert not isValid(old)


def test_a_language_chosen_as_the_program_ends_shows_no_other_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    ending = Driver(qapp, tmp_path, practice=True)
    ending.until(lambda: ending.app.workspace.connection is not None)
    ending.app.user_settings.set_value("language", "de")
    ending.close()
    QApplication.processEvents()
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_the_earlier_window_leaves_no_widget_and_no_translation(window: Driver) -> None:
    def there() -> tuple[int, int]:
        # What Qt has for a control with the focus comes and goes.
        window.app.window.find_bar.line.setFocus()
        QTest.qWait(0)
        return len(QApplication.allWidgets()), len(window.app.qt.findChildren(QTranslator))

    choose(window, "de")
    choose(window, "en")
    before = there()
    choose(window, "de")
    choose(window, "en")
    assert there() == before


def test_the_earlier_window_is_gone_for_python_and_for_the_screen_as_well(window: Driver) -> None:
    for language in ("de", "en", "fr", "en"):
        choose(window, language)
    gc.collect()
    windows = [each for each in gc.get_objects() if isinstance(each, MainWindow)]
    # The wait for the last one may still hold that.
    assert sum(not isValid(each) for each in windows) <= 1
    # As when a panel of the desktop appears; an earlier window would raise.
    screen = window.app.window.screen()
    screen.availableGeometryChanged.emit(screen.availableGeometry())


@pytest.mark.parametrize("folder", ["app", "ui"])
def test_nothing_that_outlives_the_window_calls_a_function_of_it(folder: str) -> None:
    # Qt ends a connection with its receiver, which a bound method has and a lambda has not.
    sender = r"(workspace|manager|settings|access|restorer|upkeep|recorder|history|flow|editing)"
    lasting = re.compile(sender + r"\.\w+\.connect\(\s*(lambda|partial)")
    found = [
        f"{file.relative_to(PACKAGE)}: {match[0]}"
        for file in sorted((PACKAGE / folder).rglob("*.py"))
        for match in lasting.finditer(file.read_text("utf-8"))
    ]
    assert not found, f"connect a method of a QObject instead: {found}"
