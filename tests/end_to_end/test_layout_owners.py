"""Every layout in the window belongs to the window, not to Python.

Python's garbage collector deletes what belongs to it in any order: a layout after its items, which
it deletes as well. That ends the process with a segmentation fault.
"""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication, QLayoutItem
from shiboken6 import isValid, ownedByPython

from contact_editor.practice.server import PracticeServer
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State


@pytest.mark.parametrize(
    "state", [*STATES, *MORE_STATES, *POPUP_STATES], ids=lambda state: state.__name__
)
def test_no_layout_in_the_window_is_deleted_by_python(
    qapp: QApplication,
    server: PracticeServer,
    state: State,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.collect()
    # Else the program takes what its start made out of the list below.
    monkeypatch.setattr(gc, "freeze", lambda: None)
    with shown(qapp, server, state, (1366, 728)):
        # `isinstance` asks a weak proxy for the type of its object, which may be gone.
        items = [each for each in gc.get_objects() if issubclass(type(each), QLayoutItem)]
        owned = [each for each in items if isValid(each) and ownedByPython(each)]
        assert items
        assert not owned, [(each, each.layout(), each.widget()) for each in owned]
        if (popup := QApplication.activePopupWidget()) is not None:
            # The focus has to be back before the window goes.
            popup.close()
            qapp.processEvents()
