"""No widget and no layout is left to Python's garbage collector, which would crash the program."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication, QLayoutItem
from shiboken6 import isValid, ownedByPython

from contact_editor.practice.server import PracticeServer
from tests.app.test_language_switch import choose
from tests.fuzz.cases import some_of
from tests.garbage import left_to_the_collector
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import opened
from tests.pictures.states import State

SOME = 8
"""States that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""


@pytest.fixture(autouse=True)
def _without_freezing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program take nothing out of what the collector looks through."""
    gc.collect()
    monkeypatch.setattr(gc, "freeze", lambda: None)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "state",
    some_of([*STATES, *MORE_STATES, *POPUP_STATES], SOME, "collector"),
    ids=lambda state: state.__name__,
)
def test_the_collector_deletes_nothing_of_the_window(
    qapp: QApplication, server: PracticeServer, state: State
) -> None:
    left_to_the_collector()
    with opened(qapp, server, (1366, 728), language="en") as scene:
        if (dialog := state(scene)) is not None:
            dialog.show()
            dialog.close()
            dialog.deleteLater()
        owned = layouts_of_python()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        left = left_to_the_collector()
        for language in ("de", "en"):
            # Makes a new window, which takes over from the former one.
            choose(scene.window, language)
            left += left_to_the_collector()
    assert not left
    assert not owned


def layouts_of_python() -> list[str]:
    """Return the layouts and their items that Python would delete when it has no use for them."""
    # `isinstance` asks a weak proxy for the type of its object, which may be gone.
    items = [each for each in gc.get_objects() if issubclass(type(each), QLayoutItem)]
    assert items
    return [
        f"{each} of {each.layout() or each.widget()}"
        for each in items
        if isValid(each) and ownedByPython(each)
    ]
