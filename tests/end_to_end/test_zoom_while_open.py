"""What is open while the zoom changes gets the sizes of what is opened at that zoom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.practice.server import PracticeServer
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import some_of
from tests.pictures import more_states as more
from tests.pictures import states as plain
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State
from tests.waiting import WAIT_LIMIT_MS

SIZE = (1366, 728)
ZOOM = 200
SOME = 5
"""States that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
GROWING = {more.many_fields, more.many_fields_filtered, more.many_sections, more.grouped_fields}
"""Their rows are made bit by bit; the room of the others is only estimated."""
PASSING = {plain.menu_bar, more.menu}
"""The menus over the toolbar are placed when they open."""
SCROLLED = {plain.add_connection, plain.add_connection_start}
"""How far the dialog scrolls depends on what it has shown before."""
PLACES = [
    state for state in (*STATES, *MORE_STATES, *POPUP_STATES)
    if state not in GROWING | PASSING | SCROLLED
]  # fmt: skip
TURNS = 3
"""Looks in a row, each after a turn of the event loop, that see the same."""
TOLERANCE = 2
"""Pixels, as fractions are rounded at each step."""


class Sizes(NamedTuple):
    texts: tuple[str, ...]
    """What it says, and what is in it."""
    sizes: dict[str, tuple[int, ...]]


@pytest.fixture(autouse=True)
def usual_zoom() -> Iterator[None]:
    yield
    apply_zoom(100)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "state",
    some_of(PLACES, SOME, "zoom while open"),
    ids=lambda state: state.__name__,
)
def test_what_is_open_while_the_zoom_changes_has_the_sizes_of_that_zoom(
    qapp: QApplication, server: PracticeServer, qtbot: QtBot, state: State
) -> None:
    apply_zoom(ZOOM)
    with shown(qapp, server, state, SIZE) as window:
        wanted = settled(window, qtbot)
        close_popup()
    apply_zoom(100)
    with shown(qapp, server, state, SIZE) as window:
        come_to_rest(window)
        apply_zoom(ZOOM)

        def check_sizes() -> None:
            found = differences(wanted, measured(window))
            assert not found, "\n".join(found)

        qtbot.waitUntil(check_sizes, timeout=WAIT_LIMIT_MS)
        close_popup()


def settled(window: QWidget, qtbot: QtBot) -> dict[str, Sizes]:
    """Return the sizes once all layouts have followed what was shown last.

    A layout follows in a turn of the event loop of its own, and those around it in later ones: what
    has not changed before the first turn is no sign of that.
    """
    come_to_rest(window)
    seen: list[dict[str, Sizes]] = []

    def is_unchanged() -> bool:
        QApplication.processEvents()
        seen.append(measured(window))
        return len(seen) >= TURNS and all(each == seen[-1] for each in seen[-TURNS:])

    qtbot.waitUntil(is_unchanged, timeout=WAIT_LIMIT_MS)
    return seen[-1]


def close_popup() -> None:
    """Close what is open: the focus has to be back before the window goes."""
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        QTest.qWait(1)


def differences(wanted: dict[str, Sizes], found: dict[str, Sizes]) -> list[str]:
    return [
        f"{path} {texts[0]!r}: {name} is {sizes[name]}, opened at {ZOOM} % {size}"
        for path, (texts, sizes) in found.items()
        # Some texts name a time, and some remarks come later.
        if path in wanted and wanted[path].texts == texts
        for name, size in wanted[path].sizes.items()
        if name in sizes and not _alike(size, sizes[name])
    ]


def _alike(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(abs(a - b) <= TOLERANCE for a, b in pairs)


def measured(window: QWidget) -> dict[str, Sizes]:
    """Return the sizes of each visible widget, by its place in the window."""
    tops = {window, QApplication.activePopupWidget(), *window.findChildren(QWidget)}
    found = {}
    for widget in tops:
        if (
            widget is not None
            and widget.isVisible()
            and type(widget).__module__.startswith(("contact_editor", "PySide6"))
        ):
            inside = (each for each in widget.findChildren(QWidget) if each.isVisible())
            texts = (_text(widget), *map(_text, inside))
            found[_path(widget)] = Sizes(texts, _sizes(widget))
    return found


def _path(widget: QWidget) -> str:
    parts = []
    while (parent := widget.parentWidget()) is not None:
        alike = [
            each for each in parent.children()
            if isinstance(each, QWidget) and type(each) is type(widget) and not each.isHidden()
        ]  # fmt: skip
        number = alike.index(widget) if widget in alike else -1
        parts.append(f"{type(widget).__name__}[{number}]" if number else type(widget).__name__)
        widget = parent
    return "/".join(reversed(parts))


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _sizes(widget: QWidget) -> dict[str, Any]:
    found = {
        "size": widget.size().toTuple(),
        "minimum": widget.minimumSize().toTuple(),
        "maximum": widget.maximumSize().toTuple(),
        "font": (round(4 * widget.font().pointSizeF()),),
    }
    is_blank = isinstance(widget, QLabel) and not widget.text()
    if not is_blank and not any(each.isVisible() for each in widget.findChildren(QWidget)):
        # That of a layout may depend on the width that it had before.
        found["size hint"] = widget.sizeHint().toTuple()
        found["minimum hint"] = widget.minimumSizeHint().toTuple()
    if isinstance(widget, QTableView):
        model = widget.model()
        found["columns"] = tuple(widget.columnWidth(at) for at in range(model.columnCount()))
        found["rows"] = tuple(widget.rowHeight(at) for at in range(min(model.rowCount(), 3)))
    if isinstance(widget, QListWidget):
        rows = range(min(widget.count(), 3))
        found["rows"] = tuple(widget.visualItemRect(widget.item(at)).height() for at in rows)
    layout = widget.layout()
    if isinstance(layout, QGridLayout):
        columns = range(layout.columnCount())
        found["grid columns"] = tuple(layout.columnMinimumWidth(at) for at in columns)
    return found
