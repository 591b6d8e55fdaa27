"""Two edits of the same value are decided by the user alone, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Change, Draft
from contact_editor.model.merge import Merge, merge
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.ui.saving.conflict_sheet import ConflictSheet
from contact_editor.ui.text.text_diff import Mark
from contact_editor.viewmodels.messages.change_text import Names
from tests.catalogue import field, provider

PROVIDER = provider("simvoly")
WIRE: dict[str, Any] = {
    "id": 1,
    "email": "jon@doe.example",
    "name": "Jon",
    "note": "one",
    "phone": "1",
    "properties": [{"name": "stage", "value": "new"}],
    "subscribed": True,
}
THEIRS = {
    "name": "Jonathan",
    "note": "two",
    "phone": "2",
    "properties": [{"name": "stage", "value": "lost"}],
}


def merged() -> Merge:
    mine = Draft(decode_contact(PROVIDER, WIRE))
    for key, value in (("name", "John"), ("note", "three"), ("properties", {"stage": "won"})):
        mine = mine.edited(field("simvoly", key), value)
    return merge(PROVIDER.fields, mine, decode_contact(PROVIDER, {**WIRE, **THEIRS}))


def show(
    sheet: ConflictSheet, merging: Merge, *, environment: str = "sandbox",
    names: Names | None = None, mine: Sequence[Change] = (),
) -> None:  # fmt: skip
    opened = decode_contact(PROVIDER, WIRE)
    sheet.show_conflicts(merging, opened, "Jon", environment, names=names, mine=mine)


@pytest.fixture
def sheet(qtbot: QtBot) -> ConflictSheet:
    sheet = ConflictSheet()
    qtbot.addWidget(sheet)
    sheet.resize(900, 600)
    show(sheet, merged())
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    return sheet


def press(qtbot: QtBot, sheet: ConflictSheet, key: Qt.Key) -> None:
    QTest.keyClick(sheet.focusWidget(), key)


def test_nothing_is_chosen_beforehand(sheet: ConflictSheet) -> None:
    assert sheet.sides() == (None, None, None)
    assert not sheet.main.isEnabled()
    assert sheet.count.text() == "0 of 3 decided"


def test_the_number_keys_decide_and_go_on(sheet: ConflictSheet, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
        press(qtbot, sheet, key)
    assert sheet.sides() == ("theirs", "mine", "theirs")
    assert sheet.main.hasFocus()
    with qtbot.waitSignal(sheet.resolved) as told:
        press(qtbot, sheet, Qt.Key.Key_Return)
    assert told.args == [("theirs", "mine", "theirs")]


def test_the_arrows_choose_sides_and_go_between_conflicts(
    sheet: ConflictSheet, qtbot: QtBot
) -> None:
    press(qtbot, sheet, Qt.Key.Key_Right)
    press(qtbot, sheet, Qt.Key.Key_Down)
    assert sheet.rows[1].cards["mine"].hasFocus()
    assert sheet.sides() == ("mine", None, None)
    press(qtbot, sheet, Qt.Key.Key_Left)
    assert sheet.sides() == ("mine", "theirs", None)


def test_enter_goes_to_what_is_still_to_decide(sheet: ConflictSheet, qtbot: QtBot) -> None:
    sheet.rows[0].cards["mine"].setChecked(True)
    sheet.rows[0].cards["mine"].setFocus()
    with qtbot.assertNotEmitted(sheet.resolved):
        press(qtbot, sheet, Qt.Key.Key_Return)
    assert sheet.rows[1].cards["theirs"].hasFocus()


@pytest.mark.parametrize(("button", "side"), [("all_theirs", "theirs"), ("all_mine", "mine")])
def test_all_can_be_decided_at_once(
    sheet: ConflictSheet, qtbot: QtBot, button: str, side: str
) -> None:
    getattr(sheet, button).click()
    with qtbot.waitSignal(sheet.resolved) as told:
        sheet.main.click()
    assert told.args == [(side,) * 3]


def test_each_row_says_whether_it_is_decided(sheet: ConflictSheet, qtbot: QtBot) -> None:
    press(qtbot, sheet, Qt.Key.Key_1)
    words = [row.decision.label.text() for row in sheet.rows]
    assert words == ["Decided", "Choose one", "Choose one"]
    assert sheet.count.text() == "1 of 3 decided"


def test_the_sheet_names_the_environment_and_what_happened(sheet: ConflictSheet) -> None:
    show(sheet, merged(), environment="production")
    assert sheet.badge.text == "PRODUCTION"
    assert sheet.subtitle.text() == "Jon, #1"
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    (said,) = (text for text in texts if text.startswith("This contact changed since"))
    assert said.endswith("Your changes have not been sent.")


def test_only_what_differs_between_both_sides_is_marked(qtbot: QtBot) -> None:
    sheet = ConflictSheet()
    qtbot.addWidget(sheet)
    mine = Draft(decode_contact(PROVIDER, WIRE))
    for key, value in (("name", "John"), ("note", "call in May\nasked twice")):
        mine = mine.edited(field("simvoly", key), value)
    theirs = {**WIRE, "name": "Petra", "note": "call in June\nasked twice"}
    show(sheet, merge(PROVIDER.fields, mine, decode_contact(PROVIDER, theirs)))
    marked = [
        [segment.text for segment in card.segments if segment.mark is not Mark.SAME]
        for row in sheet.rows
        for card in row.cards.values()
    ]
    assert marked == [[], [], ["June"], ["May"]]


def test_escape_returns(sheet: ConflictSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.dismissed):
        press(qtbot, sheet, Qt.Key.Key_Escape)


def test_assistive_technology_can_choose(sheet: ConflictSheet) -> None:
    card = sheet.rows[2].cards["mine"]
    spoken = QAccessible.queryAccessibleInterface(card)
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Properties: stage: yours"
    assert spoken.text(QAccessible.Text.Description) == "won"
    actions = spoken.actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert sheet.sides()[2] == "mine"


def test_what_fits_together_is_said(sheet: ConflictSheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[texts.index("Phone: 1 → 2") + 1] == "theirs, is kept"


def test_the_own_changes_without_a_conflict_are_said(sheet: ConflictSheet) -> None:
    mine = Draft(decode_contact(PROVIDER, WIRE)).edited(field("simvoly", "phone"), "3")
    show(sheet, merged(), mine=mine.changes(PROVIDER.fields))
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[texts.index("Phone: 1 → 3") + 1] == "yours, goes into the save"


def test_lists_have_their_names_and_countries_theirs(qtbot: QtBot) -> None:
    sheet = ConflictSheet()
    qtbot.addWidget(sheet)
    held = {**WIRE, "country": "BG", "subscriberLists": [5, 6]}
    mine = Draft(decode_contact(PROVIDER, held)).edited(field("simvoly", "country"), "DE")
    theirs = {**held, "country": "FR", "subscriberLists": [6]}
    merging = merge(PROVIDER.fields, mine, decode_contact(PROVIDER, theirs))
    show(sheet, merging, names={"subscriber-lists": {5: "Newsletter"}})
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Bulgaria (BG)" in texts
    cards = [card.accessibleDescription() for card in sheet.rows[0].cards.values()]
    assert cards == ["France (FR)", "Germany (DE)"]
    assert "Lists: removed Newsletter (#5)" in texts


def test_other_conflicts_begin_undecided(sheet: ConflictSheet) -> None:
    sheet.all_mine.click()
    show(sheet, merged())
    assert sheet.sides() == (None, None, None)
    assert not sheet.main.isEnabled()
