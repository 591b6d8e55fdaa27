"""The heights of a few rows together, at the widths that the layouts around them ask for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.cards.bundle_layout import BundleLayout


class Wrapped(QWidget):
    """Half as high if it is twice as wide, as text that wraps; counts how often it is asked."""

    area = 6000

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return self.area // width

    def sizeHint(self) -> QSize:
        return QSize(100, self.area // 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 20)


def test_a_row_is_asked_once_for_its_height_at_a_width_until_it_changes(qtbot: QtBot) -> None:
    card, bundle, row = QWidget(), QWidget(), Wrapped()
    qtbot.addWidget(card)
    outer, inner = QVBoxLayout(card), BundleLayout(bundle)
    outer.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(row)
    outer.addWidget(bundle)
    widths = (100, 200, 300, 400, 500)
    assert [outer.heightForWidth(width) for width in widths] == [60, 30, 20, 15, 12]
    asked = row.asked
    for _ in range(3):
        # As if a row was added elsewhere in the card.
        outer.invalidate()
        assert [outer.heightForWidth(width) for width in widths] == [60, 30, 20, 15, 12]
        assert [outer.minimumHeightForWidth(width) for width in widths] == [60, 30, 20, 15, 12]
    assert row.asked == asked
    row.area = 12000
    row.updateGeometry()
    assert [outer.heightForWidth(width) for width in widths] == [120, 60, 40, 30, 24]
