"""A program that has ended leaves nothing in its process: no window, no contact, no thread.

In a test it shares its process with the next; for a user, what it would leave is what each contact,
page or typed letter leaves while it runs.
"""

from __future__ import annotations

import gc
import threading
from collections import Counter
from functools import partial
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.app.application import App
from contact_editor.practice.server import PracticeServer
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.journal.journal import Journal
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.viewmodels.contact.edit_commands import EditField
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from tests.end_to_end.driver import Driver
from tests.fuzz.cases import some_of
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import opened
from tests.pictures.states import State
from tests.seed import chance

SOME = 8
"""States that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
ENDED = (
    App, QWidget, Workspace, OpenContact, ContactForm, FieldRow, Journal, DaemonWorker, EditField,
)  # fmt: skip


@pytest.mark.fuzz
@pytest.mark.parametrize(
    "state",
    some_of([*STATES, *MORE_STATES, *POPUP_STATES], SOME, "ended"),
    ids=lambda state: state.__name__,
)
def test_nothing_is_left_wherever_the_focus_was(
    qapp: QApplication, qtbot: QtBot, server: PracticeServer, state: State
) -> None:
    before = alive()
    threads = set(threading.enumerate())
    with opened(qapp, server, (1366, 728), language="en") as scene:
        leave(state(scene))
        focus_anything(scene.window, chance("focus", state.__name__))
        # What the journal answers to a window that is gone stays with PySide.
        scene.window.until(partial(is_idle, scene.window.app.journal.access.journal))
    del scene
    # A call to the keyring, on a thread of its own, may not have ended yet.
    qtbot.waitUntil(lambda: not alive() - before and set(threading.enumerate()) <= threads)


def test_typed_letters_leave_no_steps_behind(qapp: QApplication, server: PracticeServer) -> None:
    with opened(qapp, server, (1366, 728), language="en") as scene:
        scene.open_john()
        scene.write("name", "Johannes A. Doe of the example company")
        assert scene.window.contact.editing.undo_stack.count() < 4
        assert alive()["EditField"] == scene.window.contact.editing.undo_stack.count()
        del scene


def is_idle(journal: Journal) -> bool:
    return journal.is_idle


def leave(dialog: QWidget | None) -> None:
    if dialog is not None:
        dialog.show()
        dialog.close()
        dialog.deleteLater()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def focus_anything(window: Driver, random: Random) -> None:
    takes = [
        each
        for each in window.app.window.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    random.choice(takes).setFocus()


def alive() -> Counter[str]:
    """Return how many objects of a program that runs there are, by the names of their types."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What the program took out of the collector's sight when it started.
    gc.unfreeze()
    gc.collect()
    found = [each for each in gc.get_objects() if issubclass(type(each), ENDED)]
    return Counter(type(each).__name__ for each in found if vars(each))
