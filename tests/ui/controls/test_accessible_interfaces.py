from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from contact_editor.ui.controls import accessible_interfaces
from contact_editor.ui.controls.accessible_interfaces import install_accessible_interfaces
from contact_editor.ui.surfaces.environment_badge import EnvironmentBadge

Text = QAccessible.Text


def said(widget: QWidget, kind: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


@pytest.fixture(autouse=True)
def _installed(qtbot: QtBot) -> None:
    install_accessible_interfaces()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's own is good elsewhere")
def test_a_drop_down_says_what_is_wrong_with_the_choice_and_then_the_choice(qtbot: QtBot) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.setAccessibleName("Status")
    choice.addItems(["active", "paused"])
    assert said(choice, Text.Name) == "Status"
    assert said(choice, Text.Description) == "active"
    choice.setAccessibleDescription("Invalid: Choose another one. Required.")
    assert said(choice, Text.Description) == "Invalid: Choose another one. Required. active"
    assert said(choice, Text.Value) == "active"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's own is good elsewhere")
def test_a_drop_down_has_the_name_of_its_label_and_steps_through_its_choices(qtbot: QtBot) -> None:
    window, choice, label = QWidget(), QComboBox(), QLabel("Status")
    qtbot.addWidget(window)
    choice.addItems(["active", "paused"])
    for part in (label, choice):
        part.setParent(window)
    assert said(choice, Text.Name) == "active", "Better than no name."
    label.setBuddy(choice)
    assert said(choice, Text.Name) == "Status"
    actions = QAccessible.queryAccessibleInterface(choice).actionInterface()
    with qtbot.waitSignal(choice.activated):
        actions.doAction("Increase")
    assert choice.currentText() == "paused"
    actions.doAction("Decrease")
    assert choice.currentText() == "active"


@pytest.mark.parametrize("kind", [QScrollArea, QTabWidget])
def test_an_area_with_a_name_has_a_role(qtbot: QtBot, kind: type[QWidget]) -> None:
    area = kind()
    qtbot.addWidget(area)
    area.setAccessibleName("History")
    assert QAccessible.queryAccessibleInterface(area).role() is QAccessible.Role.Pane
    assert said(area, Text.Name) == "History"


def test_what_belongs_to_areas_that_are_gone_is_not_kept(qtbot: QtBot) -> None:
    def show_area() -> QScrollArea:
        area = QScrollArea()
        area.setAccessibleName("History")
        assert said(area, Text.Name) == "History"
        return area

    for _ in range(5):
        delete(show_area())
    last = show_area()
    qtbot.addWidget(last)
    assert all(map(isValid, accessible_interfaces._created))


def test_the_environment_is_read_as_a_label_is(qtbot: QtBot) -> None:
    badge = EnvironmentBadge()
    qtbot.addWidget(badge)
    badge.show_environment("production")
    assert said(badge, Text.Name) == "PRODUCTION"
    role = QAccessible.queryAccessibleInterface(badge).role()
    assert role == QAccessible.Role.StaticText
