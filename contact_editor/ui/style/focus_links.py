"""The neighbours of a widget in the order of Tab, and what has the focus for it.

PySide6 (6.11) enters what Qt returns for these as a child of the widget that was asked. When that
widget is deleted, so may be the other one, with all that is in it: of the window, its menus and
pages. To set the parent that a widget has changes nothing in Qt, and corrects the entry.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import createdByPython


def next_in_chain(widget: QWidget) -> QWidget | None:
    """Return the widget after this one in the order of Tab, whether or not it takes the focus."""
    return _corrected(widget.nextInFocusChain())


def previous_in_chain(widget: QWidget) -> QWidget | None:
    """Return the widget before this one, as `next_in_chain`."""
    return _corrected(widget.previousInFocusChain())


def focus_proxy(widget: QWidget) -> QWidget | None:
    """Return what gets the focus in place of a widget; None if it takes the focus itself."""
    return _corrected(widget.focusProxy())


def _corrected(found: QWidget | None) -> QWidget | None:
    if found is None:
        return None
    around = found
    # Up to the window: what Qt made itself, such as a viewport, counts as deleted with its children
    # once no entry holds it.
    while (above := around.parentWidget()) is not None:
        around.setParent(above)
        around = above
    if around is found and createdByPython(found):
        found.setParent(None)
    return found
