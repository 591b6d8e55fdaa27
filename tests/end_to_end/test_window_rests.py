"""A window in which nothing happens handles no events: it leaves the processor to others."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from tests.fuzz.cases import some_of
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State
from tests.quiet import until_quiet

SOME = 6
"""States that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
SIZES = ((600, 400), (1000, 700), (1366, 728), (1900, 1000))


@pytest.mark.fuzz
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    "state",
    some_of([*STATES, *MORE_STATES, *POPUP_STATES], SOME, "rests"),
    ids=lambda state: state.__name__,
)
def test_the_window_comes_to_rest_in_every_state_and_size(
    qapp: QApplication, server: PracticeServer, state: State, size: tuple[int, int]
) -> None:
    with shown(qapp, server, state, size):
        until_quiet(qapp)
        if (popup := QApplication.activePopupWidget()) is not None:
            # The focus has to be back before the window goes.
            popup.close()
            qapp.processEvents()
