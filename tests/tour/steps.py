"""The steps of the tour: both providers, and what can come between the user and a save."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.ui.style.theme import Appearance, apply_theme
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.tour.tour import Tour

VERIFIED = "Saved and verified"


def run_steps(tour: Tour) -> None:
    """Walk through all of it."""
    window = tour.window
    apply_theme(window.app.qt, Appearance.LIGHT)
    tour.check("it is ready to find", lambda: window.app.workspace.connection is not None, "ready")
    # Those to practise on; what the administrator set up for this machine comes before them.
    first, second = [item.name for item in window.app.manager.items[-2:]]
    _edit_and_save(tour, first, "john@doe.com", ("Name", "name"), "John A. Doe")
    _add_tag(tour)
    _conflict(tour)
    _not_stored(tour)
    _unknown(tour)
    _edit_and_save(tour, second, "noto@example.org", ("First name", "first_name"), "Notabene")
    apply_theme(window.app.qt, Appearance.DARK)
    tour.check("the same in the dark", lambda: True, "dark")
    window.write("Name", "Noto in the dark")
    _review(tour, "the review in the dark", "dark-review")
    _send(tour, "saved in the dark", VERIFIED, "dark-saved")
    apply_theme(window.app.qt, Appearance.LIGHT)


def _edit_and_save(
    tour: Tour, connection: str, email: str, place: tuple[str, str], text: str
) -> None:
    window, (label, key) = tour.window, place
    if (
        window.app.workspace.connection is None
        or window.app.workspace.connection.name != connection
    ):
        window.use(connection)
    window.find(email)
    tour.check(f"{connection}: {email} is found", window.is_open, "found")
    window.write(label, text)
    edits = window.contact.editing
    tour.check(f"{label} is edited, and nothing else", lambda: len(edits.changes()) == 1, "edited")
    _review(tour, "the review shows what will be sent", "review")
    _send(tour, "it is saved and verified", VERIFIED, "saved")
    tour.check("the provider has it", lambda: _stored(window)[key] == text)
    tour.check("the form shows it", lambda: window.line(label).text() == text)


def _add_tag(tour: Tour) -> None:
    window = tour.window
    window.add_tag("met at the fair")
    _review(tour, "a tag is reviewed", "tag-review")
    _send(tour, "the tag is saved", VERIFIED)
    tour.check("the provider has the tag", lambda: "met at the fair" in _stored(window)["tags"])


def _conflict(tour: Tour) -> None:
    window = tour.window
    window.write("City", "Plovdiv")
    window.app.practice.world.edit(*_place(window), {"city": "Varna", "phone": "+359 2 000 000"})
    window.review()
    window.ctrl_s()
    tour.check(
        "another user's city is a conflict", partial(_is_at, window, SaveStep.SETTLING), "conflict"
    )
    window.contact.flow.settle(("mine",))
    tour.check(
        "then comes the review", partial(_is_at, window, SaveStep.REVIEWING), "conflict-review"
    )
    _send(tour, "the city is saved", VERIFIED)
    stored = _stored(window)
    tour.check("the provider has the city", lambda: stored["city"] == "Plovdiv")
    tour.check("the other user's phone is kept", lambda: stored["phone"] == "+359 2 000 000")


def _not_stored(tour: Tour) -> None:
    window = tour.window
    window.app.practice.set_switches(ignored_field="name")
    window.write("Name", "Nobody")
    _review(tour, "a name is reviewed")
    _send(tour, "what was not stored is said", "NOT stored", "not-stored")
    tour.check("the provider has the old name", lambda: _stored(window)["name"] != "Nobody")
    window.app.practice.set_switches(ignored_field="")
    window.contact.editing.revert_all()


def _unknown(tour: Tour) -> None:
    window = tour.window
    server = window.app.practice
    window.write("Name", "John Unknown")
    _review(tour, "another name is reviewed")
    server.world.clear_log()
    server.add_fault("delay", method="PUT", seconds=3600, written=True)
    window.ctrl_s()
    tour.check("the write is under way", lambda: "PUT" in [e.method for e in server.world.log])
    server.add_fault("status", method="GET", code=500, times=99)
    window.press("Cancel")
    tour.check("an unknown outcome is said", partial(_says, window, "NOT KNOWN"), "unknown")
    server.world.faults.clear()
    QTest.keyClick(window.app.window, Qt.Key.Key_R, CTRL)
    tour.check("reading again tells", partial(_says, window, "The change "), "known-again")


def _review(tour: Tour, what: str, picture: str = "") -> None:
    tour.window.ctrl_s()
    tour.check(what, partial(_is_at, tour.window, SaveStep.REVIEWING), picture)


def _send(tour: Tour, what: str, words: str, picture: str = "") -> None:
    tour.window.ctrl_s()
    tour.check(what, partial(_says, tour.window, words), picture)


def _is_at(window: Driver, step: SaveStep) -> bool:
    return window.step is step


def _says(window: Driver, words: str) -> bool:
    return not window.app.workspace.busy and words in window.said


def _place(window: Driver) -> tuple[str, Any]:
    editing = window.contact.editing
    return editing.provider.id, editing.snapshot.reference.id


def _stored(window: Driver) -> dict[str, Any]:
    stored: dict[str, Any] = window.app.practice.world.contact(*_place(window))
    return stored
