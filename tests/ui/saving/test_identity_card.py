"""The values of two contacts that may be the same are below each other, in any language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.saving.identity_card import IdentityCard, IdentityFact
from contact_editor.ui.saving.identity_sheet import IdentitySheet

LABELS = (("Email", "Name", "Street address"), ("E-Mail", "Straße und Hausnummer", "Ort"))


@pytest.mark.parametrize("labels", LABELS)
def test_the_values_begin_below_each_other(qtbot: QtBot, labels: tuple[str, ...]) -> None:
    card = IdentityCard("When you opened it", "12:03", "John Doe", "john@doe.com")
    qtbot.addWidget(card)
    card.show_facts(
        [IdentityFact(label, f"value {at}", differs=at == 1) for at, label in enumerate(labels)]
    )
    card.resize(400, 300)
    card.show()
    values = [each for each in card.findChildren(MarkedTextLabel) if each.text()[:5] == "value"]
    assert len(values) == len(labels)
    start = QPoint()
    qtbot.waitUntil(lambda: len({each.mapTo(card, start).x() for each in values}) == 1)


def test_going_on_with_the_same_contact_has_a_sign(qtbot: QtBot) -> None:
    sheet = IdentitySheet()
    qtbot.addWidget(sheet)
    sheet.main.set_compact(True)
    assert sheet.main.is_compact, "without an icon it can't be"
