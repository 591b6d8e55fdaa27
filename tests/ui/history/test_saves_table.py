"""The table of saves has room for what is in most of its rows."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.language import ENGLISH, LANGUAGES, WindowLanguage
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.ui.history.saves_table import SavesTable

SAVE = SaveRecord(
    id="1", at=1_800_000_000.0, account="account", connection="Acme", environment="production",
    contact_id=7, email="ada@example.com", title="Ada", outcome="stored", changes=(),
)  # fmt: skip
RESULT = 3


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_usual_result_of_a_save_is_not_cut(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    language = WindowLanguage(qapp)
    language.use(name)
    try:
        table = SavesTable([""] * 5)
        qtbot.addWidget(table)
        table.resize(900, 300)
        table.show_records([SAVE], {}, keep_place=False)
        table.show()
        wanted = table.sizeHintForColumn(RESULT)
        assert table.columnWidth(RESULT) >= wanted
    finally:
        language.use(ENGLISH)


@pytest.mark.parametrize("is_hidden", [False, True])
def test_later_saves_move_nothing_at_the_end_of_the_list(qtbot: QtBot, is_hidden: bool) -> None:
    earlier = [msgspec.structs.replace(SAVE, id=f"{number}") for number in range(50)]
    table = SavesTable([""] * 5)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_records(earlier, {}, keep_place=False)
    table.show()
    table.setCurrentCell(len(earlier) - 1, 0)
    table.scrollToBottom()
    before = table.verticalScrollBar().value()
    table.setHidden(is_hidden)
    later = [msgspec.structs.replace(SAVE, id=f"later {number}") for number in range(3)]
    table.show_records([*later, *earlier], {}, keep_place=True)
    table.show()
    assert table.selected() == earlier[-1]
    assert table.verticalScrollBar().value() == before + len(later)
