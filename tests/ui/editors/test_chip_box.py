"""Very many chips come and go over several turns; nothing jumps, all are of one contact."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.editors.chip_box import ChipBox
from contact_editor.ui.editors.chips import Chip, ChipContent
from contact_editor.ui.style.focus_links import next_in_chain
from tests.waiting import WAIT_LIMIT_MS

MANY = [ChipContent(n, f"tag number {n}", n % 7 > 0) for n in range(120)]
FEW = [ChipContent("vip", "vip", True), MANY[5]]


@pytest.fixture
def box(qtbot: QtBot) -> ChipBox:
    box = ChipBox(QLineEdit())
    qtbot.addWidget(box)
    box.resize(500, 300)
    box.show()
    return box


def texts(box: ChipBox) -> list[str]:
    return [chip.content.text for chip in box.chips()]


def all_there(qtbot: QtBot, box: ChipBox, count: int = len(MANY)) -> None:
    qtbot.waitUntil(lambda: len(box.chips()) == count, timeout=WAIT_LIMIT_MS)


def chips_in(box: ChipBox) -> list[Chip]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [chip for chip in box.findChildren(Chip) if chip.content.text]


def test_some_are_there_at_once_and_the_others_follow_in_their_order(
    qtbot: QtBot, box: ChipBox
) -> None:
    box.show_chips(MANY, "none")
    assert 10 <= len(box.chips()) <= 60
    assert texts(box) == [content.text for content in MANY[: len(box.chips())]]
    all_there(qtbot, box)
    assert texts(box) == [content.text for content in MANY]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_their_places_are_known_before_they_are_there(
    qtbot: QtBot, box: ChipBox, direction: Qt.LayoutDirection
) -> None:
    box.setLayoutDirection(direction)
    box.show_chips(MANY, "none")
    before = box.heightForWidth(500)
    early = {chip.content: chip.geometry() for chip in box.chips()}
    all_there(qtbot, box)
    assert box.heightForWidth(500) == before
    assert {chip.content: chip.geometry() for chip in box.chips()} | early == {
        chip.content: chip.geometry() for chip in box.chips()
    }
    assert all(
        box.rect().left() <= chip.x() <= chip.geometry().right() <= 500 for chip in box.chips()
    )
    assert all(chip.label.width() >= chip.label.text_width() for chip in box.chips())


def test_tab_goes_through_all_of_them_in_their_order(qtbot: QtBot, box: ChipBox) -> None:
    box.show_chips(MANY, "none")
    all_there(qtbot, box)
    wanted: list[QWidget] = [chip.button for chip in box.chips() if chip.button]
    chain, widget = [wanted[0]], next_in_chain(wanted[0])
    while widget is not wanted[0] and widget is not None:
        chain += [widget] if widget in wanted else []
        widget = next_in_chain(widget)
    assert chain == wanted


def test_those_of_the_contact_before_are_seen_no_more_and_are_gone_soon(
    qtbot: QtBot, box: ChipBox
) -> None:
    box.show_chips(MANY, "none")
    all_there(qtbot, box)
    kept = next(chip for chip in box.chips() if chip.content == FEW[1])
    focused = box.chips()[60].button
    assert focused is not None
    focused.setFocus()
    box.show_chips(FEW, "none")
    assert texts(box) == ["vip", "tag number 5"]
    assert kept in box.chips()
    for chip in box.findChildren(Chip):
        in_sight = not chip.visibleRegion().isEmpty()
        assert in_sight <= (chip in box.chips())
    assert not focused.hasFocus()
    qtbot.waitUntil(lambda: len(chips_in(box)) == 2, timeout=WAIT_LIMIT_MS)
    assert texts(box) == ["vip", "tag number 5"]


def test_another_contact_while_they_come_or_go_gets_its_own_alone(
    qtbot: QtBot, box: ChipBox
) -> None:
    others = [ChipContent(f"x{n}", f"x{n}", True) for n in range(80)]
    for contents in (MANY, others, FEW, MANY, others):
        box.show_chips(contents, "none")
        QApplication.processEvents()
    all_there(qtbot, box, len(others))
    assert texts(box) == [content.text for content in others]
    qtbot.waitUntil(lambda: len(chips_in(box)) == len(others), timeout=WAIT_LIMIT_MS)
    said: list[object] = []
    box.pressed.connect(said.append)
    button = box.chips()[50].button
    assert button is not None
    button.click()
    assert said == ["x50"]


def test_a_box_whose_chips_are_all_there_asks_for_no_further_turn(box: ChipBox) -> None:
    box.show_chips(FEW, "none")
    assert texts(box) == [content.text for content in FEW]
    assert not box._coming.is_running
