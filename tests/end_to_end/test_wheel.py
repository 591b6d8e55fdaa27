"""No closed box of the program changes by a turn of the mouse wheel, wherever the focus is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from tests.end_to_end.every_kind import every_kind


def turn(widget: QWidget, angle: int) -> bool:
    """Turn the wheel over a widget; return whether the widget took it."""
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre, widget.mapToGlobal(centre), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    # Not through the application: a box that ignores it leaves it to the page that scrolls.
    return widget.event(event) and event.isAccepted()


def boxes(place: QWidget) -> list[QComboBox]:
    assert not place.findChildren(QAbstractSpinBox)
    return place.findChildren(QComboBox)


def check(place: QWidget) -> int:
    """Turn the wheel over every box of a place; return how many there are."""
    found = boxes(place)
    for box in found:
        for row in filter(box.itemText, range(box.count())):
            box.setCurrentIndex(row)
            box.setFocus()
            assert not turn(box, 120)
            assert not turn(box, -120)
            assert box.currentIndex() == row
    return len(found)


def test_no_closed_box_takes_the_wheel(qapp: QApplication, tmp_path: Path) -> None:
    with every_kind(qapp, tmp_path) as window:
        # The connection, a choice, the type of a new custom field, and the filters of tables.
        assert check(window.app.window) >= 3
        accounts = window.app.manager
        dialog = ConnectionDialog(accounts, window.app.window)
        dialog.show()
        # The provider, the proxy.
        assert check(dialog) >= 2
        others = (AddConnectionDialog, ProviderImportDialog)
        for other in (each(accounts, window.app.window) for each in others):
            other.show()
            check(other)
            other.deleteLater()
        dialog.deleteLater()
