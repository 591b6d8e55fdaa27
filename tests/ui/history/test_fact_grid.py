"""The facts of a save have room for their values in any language."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from contact_editor.ui.history.fact_grid import FactGrid

SHORT = [("Request", "PUT /contacts/123"), ("Request ID", "practice-25")]
LONG = [*SHORT, ("Vom letzten Lesen bis zum Schreiben", "0.01 s")]


def shown(qtbot: QtBot, facts: list[tuple[str, str]], width: int) -> FactGrid:
    grid = FactGrid(facts)
    qtbot.addWidget(grid)
    grid.resize(width, 400)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def test_short_labels_are_beside_their_values(qtbot: QtBot) -> None:
    grid = shown(qtbot, SHORT, 306)
    label, value = grid.pairs[0]
    assert label.y() == value.y()


def test_long_labels_are_above_their_values_in_a_narrow_column(qtbot: QtBot) -> None:
    grid = shown(qtbot, LONG, 306)
    qtbot.waitUntil(lambda: grid.pairs[0][1].width() == 306)
    assert all(label.y() < value.y() for label, value in grid.pairs)
    grid.resize(700, 400)
    qtbot.waitUntil(lambda: grid.pairs[0][0].y() == grid.pairs[0][1].y())
