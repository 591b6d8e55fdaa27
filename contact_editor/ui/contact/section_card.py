"""The card of one section: its rows, and space for rows that are not created yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.surfaces.card import ROW_GAP, Card


class SectionCard(Card):
    """Gets its rows a few at a time and keeps its height meanwhile, so that nothing jumps."""

    def __init__(self, title: str, expected: int) -> None:
        super().__init__(title)
        # A fixed height would be that of another width: chips wrap.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.section_title = title
        self._expected = expected
        self._room = QWidget()
        self.rows.addWidget(self._room)
        self._room.setVisible(expected > 0)

    def reserve(self, row_height: int) -> None:
        """Reserve space for rows that are not created yet, each of this height in pixels."""
        self._room.setFixedHeight(max(0, self._expected * (row_height + ROW_GAP) - ROW_GAP))

    def add_rows(self, rows: Sequence[FieldRow]) -> None:
        """Append rows."""
        # Assembled while hidden: each row that is shown separately moves all others.
        bundle = QWidget()
        column = QVBoxLayout(bundle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP)
        for row in rows:
            row.hide_label_if_same(self.section_title)
            column.addWidget(row)
        self._expected = max(0, self._expected - len(rows))
        self.reserve(rows[-1].sizeHint().height())
        self._room.setVisible(self._expected > 0)
        self.rows.insertWidget(self.rows.count() - 1, bundle)
        # Otherwise it would be shown after its reserved space is gone, and the page would jump.
        bundle.show()
