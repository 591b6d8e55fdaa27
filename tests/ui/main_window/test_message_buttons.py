"""The buttons of a message are readable in every language, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.language import ENGLISH, LANGUAGES, own_texts
from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.viewmodels.messages.message import Message, MessageAction, MessageRow, RowMark

WIDTHS = {100: (1366, 900, 683, 600), 200: (1366, 900, 683)}
"""Logical pixels by zoom; 600 is the narrowest window, and 683 half a small screen."""
TEXTS = ("Saved.", "The server at api.example.com did not answer. " * 8)
ROWS = (MessageRow("Email", "stored", RowMark.DONE),)
EVERY_KEY = "Ctrl+Shift+C"
TURNS = 20
"""Of the event loop, in which layouts that depend on each other settle."""
MOST = 6
"""More buttons than any message has."""


@pytest.fixture(params=LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translator = QTranslator()
    if request.param != ENGLISH:
        assert translator.load(str(own_texts(request.param)))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.fixture
def zoom(qtbot: QtBot) -> Iterator[Callable[[int], None]]:
    assert qtbot
    yield apply_zoom
    apply_zoom(100)


def sets_of_actions() -> Iterator[tuple[MessageAction, ...]]:
    """Yield each action in sets of one to more than any message has, and all at once."""
    actions = tuple(MessageAction)
    for count in (1, 2, 3, 4, 5, MOST):
        for start in range(len(actions)):
            yield tuple((actions + actions)[start : start + count])
    yield actions


def unreadable(bar: MessageBar) -> list[str]:
    """Return the buttons that do not show their whole text, or reach over another or the bar."""
    found: list[str] = []
    seen: list[QRect] = []
    for button in bar.action_buttons():
        box = button.rect().translated(button.mapTo(bar, button.rect().topLeft()))
        if button.shown()[0] != button.text() or button.height() < button.sizeHint().height():
            found.append(f"cut: {button.text()}")
        if not bar.rect().contains(box) or any(box.intersects(other) for other in seen):
            found.append(f"misplaced: {button.text()} at {box}")
        seen.append(box)
    return found


@pytest.mark.parametrize("percent", WIDTHS)
def test_each_shows_its_whole_text_at_each_width_and_zoom(
    qtbot: QtBot, qapp: QApplication, language: str, zoom: Callable[[int], None], percent: int
) -> None:
    zoom(percent)
    window = QWidget()
    qtbot.addWidget(window)
    if language == "ar":
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar = MessageBar()
    # In a window, as one of its own would be no narrower than its buttons.
    bar.setParent(window)
    bar.buttons.key_of = lambda _: EVERY_KEY
    window.show()
    found = []
    for at, actions in enumerate(sets_of_actions()):
        bar.show_message(Message(TEXTS[at % 2], actions=actions, rows=ROWS if at % 3 else ()))
        for width in WIDTHS[percent]:
            bar.resize(width, 60)
            for _ in range(TURNS):
                qapp.processEvents()
                bar.resize(width, bar.sizeHint().height())
                if not unreadable(bar):
                    break
            found += [f"{width}: {text}" for text in unreadable(bar)]
    assert not found, "\n".join(dict.fromkeys(found))
