"""The steps of the tour: both providers, and what can come between the user and a save."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.ui.style.theme import Appearance
from contact_editor.viewmodels.saving.save_flow import SaveStep

if TYPE_CHECKING:
    from contact_editor.app.tour.tour import Tour


def run_steps(tour: Tour) -> None:
    """Walk through all of it."""
    tour.set_appearance(Appearance.LIGHT)
    tour.check("it is ready to find", True, "ready")
    # Those to practise on; what the administrator set up for this machine comes before them.
    first, second = [item.name for item in tour.app.manager.items[-2:]]
    _edit_and_save(tour, first, "john@doe.com", ("Name", "name"), "John A. Doe")
    _add_tag(tour)
    _conflict(tour)
    _not_stored(tour)
    _unknown(tour)
    _edit_and_save(tour, second, "noto@example.org", ("First name", "first_name"), "Notabene")
    tour.set_appearance(Appearance.DARK)
    tour.check("the same in the dark", True, "dark")
    tour.type_into("Name", "Noto in the dark")
    tour.save()
    tour.check("the review in the dark", tour.reaches(SaveStep.REVIEWING), "dark-review")
    tour.save()
    tour.check("saved in the dark", tour.shows("Saved and verified"), "dark-saved")
    tour.set_appearance(Appearance.LIGHT)


def _edit_and_save(
    tour: Tour, connection: str, email: str, place: tuple[str, str], text: str
) -> None:
    label, key = place
    if tour.app.workspace.connection is None or tour.app.workspace.connection.name != connection:
        tour.app.loaded_controller.use(connection)
    tour.check(f"{connection}: {email} is found", tour.find(email), "found")
    tour.type_into(label, text)
    changed = len(tour.app.contact.editing.changes()) == 1
    tour.check(f"{label} is edited, and nothing else", changed, "edited")
    tour.save()
    tour.check("the review shows what will be sent", tour.reaches(SaveStep.REVIEWING), "review")
    tour.save()
    tour.check("it is saved and verified", tour.shows("Saved and verified"), "saved")
    tour.check("the provider has it", _stored(tour)[key] == text)
    tour.check("the form shows it", tour.editor(label).text() == text)


def _add_tag(tour: Tour) -> None:
    tour.editor("Tags").setFocus()
    QTest.keyClicks(tour.editor("Tags"), "met at the fair")
    QTest.keyClick(tour.editor("Tags"), Qt.Key.Key_Return)
    tour.save()
    tour.check("a tag is reviewed", tour.reaches(SaveStep.REVIEWING), "tag-review")
    tour.save()
    tour.check("the tag is saved", tour.shows("Saved and verified"))
    tour.check("the provider has the tag", "met at the fair" in _stored(tour)["tags"])


def _conflict(tour: Tour) -> None:
    tour.type_into("City", "Plovdiv")
    _world(tour).edit(*_place(tour), {"city": "Varna", "phone": "+359 2 000 000"})
    tour.save()
    tour.check("somebody else's city is a conflict", tour.reaches(SaveStep.SETTLING), "conflict")
    tour.app.contact.flow.settle(("mine",))
    tour.check("then comes the review", tour.reaches(SaveStep.REVIEWING), "conflict-review")
    tour.save()
    tour.check("the city is saved", tour.shows("Saved and verified"))
    held = _stored(tour)
    kept = held["city"] == "Plovdiv" and held["phone"] == "+359 2 000 000"
    tour.check("the other person's phone is kept", kept)


def _not_stored(tour: Tour) -> None:
    server = tour.app.practice
    server.set_switches(ignored_field="name")
    tour.type_into("Name", "Nobody")
    _save(tour)
    tour.check("what was not stored is said", tour.shows("NOT stored"), "not-stored")
    tour.check("the provider has the old name", _stored(tour)["name"] != "Nobody")
    server.set_switches(ignored_field="")
    tour.app.contact.editing.revert_all()


def _unknown(tour: Tour) -> None:
    server = tour.app.practice
    server.misbehave("drop_after", method="PUT")
    server.misbehave("status", method="GET", code=500, skip=1, times=9)
    tour.type_into("Name", "John Unknown")
    _save(tour)
    tour.check("what nobody knows is said", tour.shows("NOT KNOWN"), "unknown")
    server.world.faults.clear()
    QTest.keyClick(tour.app.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    tour.check("reading again tells", tour.shows("1 of 1 changes"), "known-again")


def _save(tour: Tour) -> None:
    tour.save()
    tour.reaches(SaveStep.REVIEWING)
    tour.save()


def _world(tour: Tour) -> Any:
    return tour.app.practice.world


def _place(tour: Tour) -> tuple[str, Any]:
    editing = tour.app.contact.editing
    return editing.provider.id, editing.snapshot.reference.id


def _stored(tour: Tour) -> dict[str, Any]:
    stored: dict[str, Any] = _world(tour).contact(*_place(tour))
    return stored
