"""Long values from a provider, wherever they are shown, neither widen the window nor stick out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import EVERYTHING
from tests.pictures.scenes import opened
from tests.pictures.states import JOHN, Scene
from tests.waiting import WAIT_LIMIT_MS

SIZES = ((640, 400), (900, 640), (1366, 728))
NARROWEST = 640
WORD = "Wolfeschlegelsteinhausenbergerdorff" * 6
WORDS = "Wolfeschlegel Steinhausen von Bergerdorff " * 5
TEXTS = ("name", "companyName", "phone", "note", "address", "city", "state", "zip")
CASES = [(text, language) for text in (WORD, WORDS) for language in ("", "de", "es")]
ORDINARY = CASES[1:2]


@pytest.mark.fuzz
@pytest.mark.parametrize(("text", "language"), CASES if EVERYTHING else ORDINARY)
def test_long_values_neither_widen_the_window_nor_stick_out(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, text: str, language: str
) -> None:
    assert practice.world is world
    settings = {"language": language} if language else {}
    with opened(qapp, practice, SIZES[1], **settings) as scene:
        world.edit(*JOHN, _long(text))
        for place in _places(scene, text):
            found = [*_faults(scene)]
            assert not found, "\n".join((place, *found))


def _long(text: str) -> dict[str, Any]:
    return {
        **{key: f"{text}{key}" for key in TEXTS},
        "email": f"{'e' * 60}@{'example.' * 20}com",
        "tags": [f"{text}{number}" for number in range(3)],
        "properties": [{"name": f"{text}{number}", "value": text} for number in range(3)],
    }


def _places(scene: Scene, text: str) -> Iterator[str]:
    """Yield the name of each place once it is shown."""
    window = scene.window
    scene.open_john()
    yield "contact"
    scene.write("name", text[:150])
    scene.write("city", text[:150])
    yield "two changes"
    scene.act("side_pane")
    yield "side panel"
    scene.act("side_pane")
    window.open("124")
    window.open("123")
    yield "tabs"
    scene.act("commands")
    yield "palette"
    window.escape()
    window.review()
    yield "review"
    window.escape()
    scene.save()
    yield "receipt"
    scene.act("side_pane")
    yield "history"
    scene.act("side_pane")
    scene.act("all_changes")
    yield "all changes"
    window.escape()


def _faults(scene: Scene) -> Iterator[str]:
    window = scene.window.app.window
    for size in SIZES:
        window.resize(*size)
        come_to_rest(window)
        clock = QElapsedTimer()
        clock.start()
        # A layout may need some turns of the event loop.
        while (found := [*_faults_at(window, size)]) and clock.elapsed() < WAIT_LIMIT_MS:
            QTest.qWait(20)
        yield from found


def _faults_at(window: QMainWindow, size: tuple[int, int]) -> Iterator[str]:
    frame = window.centralWidget()
    assert isinstance(frame, QScrollArea)
    content = frame.widget()
    assert content is not None
    wanted = content.minimumSizeHint().width()
    # In a wide window, the toolbar has texts beside its icons.
    if wanted > (NARROWEST if size[0] < 1000 else size[0]):
        yield f"at {size}, the window needs {wanted}: {_widest(content)}"
    shown = (*window.findChildren(QAbstractButton), *window.findChildren(QLabel))
    for widget in shown:
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            place = QRect(widget.mapTo(window, QPoint()), widget.size())
            if place.left() < 0 or place.right() >= window.width():
                yield f"at {size}, {_name(widget)} sticks out: {place.getRect()} in {_path(widget)}"


def _path(widget: QWidget | None) -> str:
    path = []
    while widget is not None and widget is not widget.window():
        path.append(f"{_name(widget)} {widget.width()}")
        widget = widget.parentWidget()
    return " < ".join(path)


def _widest(widget: QWidget) -> str:
    """Return the widgets that need the room, from outside to inside."""
    path, least = [], widget.minimumSizeHint().width()
    while True:
        path.append(f"{_name(widget)} {least}")
        inside = [each for each in widget.findChildren(QWidget) if each.parent() is widget]
        needs = [
            (max(each.minimumSizeHint().width(), each.minimumWidth()), each)
            for each in inside
            if each.isVisible()
        ]
        if not needs or max(needs, key=lambda each: each[0])[0] < least - 120:
            return " > ".join(path)
        least, widget = max(needs, key=lambda each: each[0])


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:30]}".strip()
