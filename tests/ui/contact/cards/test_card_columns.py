"""Cards in one or two columns."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.cards.card_columns import TWO_COLUMNS_FROM, CardColumns, best_split
from contact_editor.ui.style.metrics import px


@pytest.mark.parametrize(
    ("heights", "split"),
    [([], 0), ([10], 1), ([10, 10], 1), ([10, 10, 30], 2), ([30, 10, 10], 1), ([5, 5, 5, 5], 2)],
)
def test_the_taller_column_is_as_short_as_it_can_be(heights: list[int], split: int) -> None:
    assert best_split(heights) == split


def places(columns: CardColumns, cards: list[QLabel]) -> list[QPoint]:
    return [card.mapTo(columns, QPoint()) for card in cards]


def test_the_cards_stand_in_two_columns_where_there_is_room(qtbot: QtBot) -> None:
    columns, cards = CardColumns(), [QLabel("one"), QLabel("two"), QLabel("three")]
    qtbot.addWidget(columns)
    wide: list[QWidget] = [*cards]
    columns.set_cards(wide)
    columns.resize(px(TWO_COLUMNS_FROM), 400)
    columns.show()
    qtbot.waitUntil(lambda: len({place.x() for place in places(columns, cards)}) == 2)
    columns.resize(px(TWO_COLUMNS_FROM) - 1, 400)
    qtbot.waitUntil(lambda: len({place.x() for place in places(columns, cards)}) == 1)
    tops = [place.y() for place in places(columns, cards)]
    assert tops == sorted(tops)


def test_a_card_that_grows_after_the_columns_changed_gets_its_height(qtbot: QtBot) -> None:
    columns, cards = CardColumns(), [QWidget(), QWidget()]
    qtbot.addWidget(columns)
    notes = []
    for card in cards:
        column = QVBoxLayout(card)
        # A text that wraps: the height follows the width.
        text, note = QLabel("a text that may wrap"), QLabel("a note below it")
        text.setWordWrap(True)
        note.hide()
        notes.append(note)
        for each in (text, note):
            column.addWidget(each)
    columns.set_cards(cards)
    columns.resize(px(TWO_COLUMNS_FROM), 400)
    columns.show()
    for _ in range(2):
        columns.resize(px(TWO_COLUMNS_FROM) - 1, 400)
        columns.resize(px(TWO_COLUMNS_FROM), 400)
    before = cards[1].height()
    notes[1].show()
    qtbot.waitUntil(lambda: cards[1].height() > before)
    assert cards[1].height() >= cards[1].minimumSizeHint().height()


def test_one_card_has_all_the_width_where_there_is_room_for_one_column_only(qtbot: QtBot) -> None:
    columns, card = CardColumns(), QLabel("one")
    qtbot.addWidget(columns)
    columns.set_cards([card])
    columns.resize(px(TWO_COLUMNS_FROM), 400)
    columns.show()
    qtbot.waitUntil(lambda: card.width() < columns.width() / 2)
    columns.resize(600, 400)
    qtbot.waitUntil(lambda: card.width() > 0.9 * columns.width())
