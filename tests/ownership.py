"""What PySide takes for the parent of a widget."""

from __future__ import annotations

import re

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

_PARENT = re.compile(r"^parent\.+ .* at (0x[0-9a-f]+)>$", re.MULTILINE)


def entered_elsewhere() -> list[tuple[QWidget, QWidget | None]]:
    """Return the widgets that PySide holds for children of one that they are not in, with that one.

    They count as deleted with it, or are deleted once nothing else refers to them.
    """
    widgets = {id(widget): widget for widget in QApplication.allWidgets()}
    found = []
    for widget in widgets.values():
        entry = _PARENT.search(shiboken6.dump(widget))
        parent = widgets.get(int(entry[1], 16)) if entry else None
        if entry and not (parent and _is_around(parent, widget)):
            found.append((widget, parent))
    return found


def _is_around(outer: QWidget, inner: QWidget) -> bool:
    """Return whether a widget is around another, or is around the window that opened its window."""
    return outer.isAncestorOf(inner) or inner in outer.findChildren(QWidget)
