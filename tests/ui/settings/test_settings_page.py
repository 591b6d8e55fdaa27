"""The page of the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.ui.settings import found_line
from contact_editor.ui.settings.settings_page import SettingsPage
from contact_editor.ui.style.colours import colours
from contact_editor.viewmodels.settings import SETTINGS, UserSettings


class Store(dict[str, str]):
    def value(self, key: str, default: str = "") -> str:
        return self.get(key, default)

    def set_value(self, key: str, value: str) -> None:
        self[key] = value


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def page(qtbot: QtBot, store: Store) -> SettingsPage:
    page = SettingsPage(UserSettings(store))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def test_it_opens_with_the_focus_in_search(page: SettingsPage) -> None:
    assert page.focusWidget() is page.search


def test_what_is_typed_after_it_was_opened_again_replaces_the_last_search(
    page: SettingsPage,
) -> None:
    page.search.setText("undo")
    page.hide()
    page.show()
    QTest.keyClicks(page.search, "zoom")
    assert page.search.text() == "zoom"


def test_every_setting_has_a_row_with_an_accessible_name(page: SettingsPage) -> None:
    for setting in SETTINGS:
        assert page.rows[setting.key].isVisible()
        assert page.rows[setting.key].control.accessibleName()


def test_a_choice_is_kept_and_can_be_reset(page: SettingsPage, store: Store) -> None:
    row = page.rows["appearance"]
    control = row.control
    assert isinstance(control, QComboBox)
    assert not row.undo.isVisible()
    control.setCurrentIndex(control.findData("dark"))
    control.activated.emit(control.currentIndex())
    assert store["appearance"] == "dark"
    assert row.undo.isVisible()
    # No menu offers it.
    control.setFocus()
    QTest.keyClick(control, Qt.Key.Key_Tab)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert control.currentData() == "system"
    assert not row.undo.isVisible()


def test_a_switch_is_kept(page: SettingsPage, store: Store) -> None:
    control = page.rows["menu_bar"].control
    assert isinstance(control, QCheckBox)
    control.click()
    assert store["menu_bar"] == "yes"


def test_search_hides_what_does_not_match(page: SettingsPage) -> None:
    page.search.setText("zoom")
    visible = [key for key, row in page.rows.items() if row.isVisible()]
    assert visible == ["zoom"]
    assert [card.isVisible() for card in page.cards].count(True) == 1
    page.search.setText("xyzzy")
    assert page.found.count.full_text == "No setting matches."
    page.search.clear()
    assert not page.found.isVisible()
    assert all(row.isVisible() for row in page.rows.values())


def marked(page: SettingsPage, widget: QWidget) -> int:
    """Return how many columns of pixels of a widget have the background of a match."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground, rows = colours().caution_background.rgb(), range(image.height())
    return sum(any(image.pixel(x, y) == ground for y in rows) for x in range(image.width()))


def test_a_search_says_how_many_it_found_and_announces_another_number(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[QWidget, str]] = []
    monkeypatch.setattr(found_line, "announce", lambda *news: said.append(news))
    QTest.keyClicks(page.search, "keep saves")
    assert page.found.count.text() == "1 match"
    assert page.search.accessibleDescription() == "1 match"
    # One for each number, not for each letter.
    assert said[-1] == (page.search, "1 match")
    assert len(said) == len({text for _, text in said})
    page.found.show_all.setFocus()
    QTest.keyClick(page.found.show_all, Qt.Key.Key_Space)
    assert page.focusWidget() is page.search
    assert page.search.text() == page.search.accessibleDescription() == ""
    assert page.search.isUndoAvailable() is False
    assert said[-1] == (page.search, "1 match")


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("key", ["default_country", "restore_tabs"])
def test_words_are_marked_in_labels_and_sentences_and_read_without_marks(
    qapp: QApplication, page: SettingsPage, direction: Qt.LayoutDirection, key: str
) -> None:
    page.setLayoutDirection(direction)
    row = page.rows[key]
    said = [each for each in row.findChildren(QLabel) if each.isVisible()]
    words = [each.text() for each in said]
    page.search.setText("tabs res" if key == "restore_tabs" else "co de")
    assert row.isVisible()
    assert marked(page, row) > 0
    for each in (*said, row.control):
        # Every one of them has at least one of the words.
        wanted = isinstance(each, QLabel | QCheckBox)
        assert bool(marked(page, each)) is wanted
    assert [each.text() for each in said] == words
    page.search.clear()
    assert marked(page, row) == 0


def test_words_that_find_a_whole_section_are_marked_in_its_title(page: SettingsPage) -> None:
    page.search.setText("privacy")
    card = next(card for card in page.cards if card.isVisible())
    assert marked(page, card.title) > 0
    assert marked(page, page.rows["retention_days"]) == 0


@pytest.fixture
def country(page: SettingsPage) -> QLineEdit:
    control = page.rows["default_country"].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    return control


def leave(control: QLineEdit) -> None:
    """Press Tab where keys arrive: in the open list of names, if there is one."""
    QTest.keyClick(QApplication.activePopupWidget() or control, Qt.Key.Key_Tab)


@pytest.mark.parametrize("typed", ["BG", "bg", "Bulgaria", "България", "Bulgarien"])
def test_the_default_country_is_named_by_code_or_name(
    country: QLineEdit, store: Store, typed: str
) -> None:
    country.insert(typed)
    leave(country)
    assert store["default_country"] == "BG"


def test_a_name_is_not_taken_before_it_is_whole(country: QLineEdit, store: Store) -> None:
    QTest.keyClicks(country, "Deutschland")
    assert country.text() == "Deutschland"
    leave(country)
    assert (store["default_country"], country.text()) == ("DE", "DE")


def test_an_unknown_country_leaves_the_last_one(country: QLineEdit, store: Store) -> None:
    QTest.keyClicks(country, "BG")
    QTest.keyClicks(country, "xyz")
    leave(country)
    assert (store["default_country"], country.text()) == ("BG", "BG")


def test_the_default_country_can_be_emptied(country: QLineEdit, store: Store) -> None:
    QTest.keyClicks(country, "BG")
    country.clear()
    leave(country)
    assert store["default_country"] == ""
