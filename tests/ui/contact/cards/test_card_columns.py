"""Cards in one or two columns."""

from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.description import Section
from contact_editor.ui.contact.cards.card_columns import TWO_COLUMNS_FROM, CardColumns, best_split
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.style.metrics import px
from tests.catalogue import provider


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


@pytest.mark.parametrize("width", [600, 1400])
def test_a_single_card_has_all_the_width(qtbot: QtBot, width: int) -> None:
    columns, card = CardColumns(), QLabel("one")
    qtbot.addWidget(columns)
    columns.set_cards([card])
    columns.resize(width, 400)
    columns.show()
    qtbot.waitUntil(lambda: card.width() > 0.95 * columns.width())
    # Another card, such as that of unknown fields, may come and go.
    other = QLabel("two")
    columns.set_cards([card, other])
    wide = width > 600
    qtbot.waitUntil(lambda: (card.width() < columns.width() / 2) is wide)
    other.hide()
    columns.set_cards([card])
    qtbot.waitUntil(lambda: card.width() > 0.95 * columns.width())


def test_the_fields_of_a_single_section_stand_in_two_columns(qtbot: QtBot) -> None:
    fields = tuple(
        Field(key=f"f{n}", label=f"Field {n}", kind=FieldKind.LINE, section="a") for n in range(7)
    )
    sections = (Section(key="a", label="All"),)
    described = msgspec.structs.replace(provider("simvoly"), fields=fields, sections=sections)
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(px(TWO_COLUMNS_FROM) + 100, 400)
    form.show()
    known = ContactSnapshot(
        reference=ContactReference(1, "ana@example.org"), values={f.key: f.key for f in fields},
        unknown={}, sensitive=frozenset(), read_at=datetime.now(UTC),
    )  # fmt: skip
    form.show_contact(described, Draft(known))
    rows = [form.row(field.key) for field in fields]

    def lefts() -> list[int]:
        return [row.mapTo(form, QPoint()).x() for row in rows]

    def tops() -> list[int]:
        return [row.mapTo(form, QPoint()).y() for row in rows]

    def in_two_columns() -> bool:
        first, second = lefts()[0], lefts()[-1]
        is_beside = second > form.width() / 2 > first + rows[0].width()
        in_order = lefts() == [first] * 4 + [second] * 3
        return is_beside and in_order and tops()[4:] == tops()[:3]

    qtbot.waitUntil(in_two_columns)
    # Down the first column, then down the second.
    rows[0].editor.take_focus()
    met = [rows[0].field.key]
    while met[-1] != rows[-1].field.key:
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        focused = form.focusWidget()
        assert focused is not None
        if (key := form.field_at(focused)) != met[-1]:
            met.append(key)
    assert met == [field.key for field in fields]
    form.resize(px(TWO_COLUMNS_FROM) - 100, 400)
    qtbot.waitUntil(lambda: len(set(lefts())) == 1)
    assert tops() == sorted(tops())
