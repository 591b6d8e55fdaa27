"""The page of the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.ui.settings.settings_page import SettingsPage
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
    assert page.nothing.isVisible()
    page.search.clear()
    assert all(row.isVisible() for row in page.rows.values())


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
