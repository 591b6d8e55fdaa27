"""Prints what the window says of each dangerous save, beside what the server then has.

Not collected with the tests, which hold each of these words against the server:

    QT_QPA_PLATFORM=offscreen .venv/bin/pytest -q -s tests/end_to_end/words_of_saves.py
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment
from contact_editor.services.contacts import watch
from contact_editor.viewmodels.messages.message import Message
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

JOHN = ("simvoly", 123)
Case = Callable[["Words"], None]
CASES: list[tuple[str, Case]] = []


def case(title: str) -> Callable[[Case], Case]:
    """Adds a case under the number of its point."""

    def add(function: Case) -> Case:
        CASES.append((title, function))
        return function

    return add


class Words:
    """John Doe in the window, and his record at the server."""

    def __init__(self, john: Driver, server: PracticeServer) -> None:
        self.john = john
        self.server = server

    def set(self, **switches: Any) -> None:
        self.server.set_switches(**switches)

    def edit(self, **values: Any) -> None:
        self.server.world.edit(*JOHN, values)

    def reopen(self) -> None:
        self.john.open("123")

    def send(self) -> None:
        """Send the open review, and follow the save to its last read."""
        john = self.john
        john.until(lambda: john.contact.flow.ready)
        john.ctrl_s()
        john.until(lambda: john.step is not SaveStep.SENDING and john.step is not SaveStep.CHECKING)
        john.until(lambda: bool(john.said) and not john.contact.watch.is_running)

    def save(self) -> None:
        self.john.review()
        self.send()

    def say(self, *keys: str) -> None:
        """Print the message bar and the server's values of these fields."""
        print(f"    window: {self.john.said}")
        try:
            stored = self.server.world.contact(*JOHN)
            print(f"    server: {', '.join(f'{key} = {stored[key]!r}' for key in keys)}")
        except KeyError:
            print("    server: the contact is gone")

    def review(self, *words: str) -> None:
        """Print the labels of the review that have one of these words."""
        labels = self.john.app.loaded_controller.page.review.findChildren(QLabel)
        texts = [label.text() for label in labels if label.isVisible()]
        for text in texts:
            if any(word in text for word in words):
                print(f"    review: {text}")

    def answer(self, name: str) -> None:
        buttons = self.john.app.loaded_controller.page.review.findChildren(QRadioButton)
        next(each for each in buttons if each.accessibleName() == name).click()

    def at(self, method: str, moment: Moment, act: Callable[[], object]) -> None:
        """Do something at a moment of the next request of this method, once."""

        def on_moment(now: Moment, entry: LogEntry) -> None:
            if (entry.method, now) == (method, moment):
                self.server.world.on_moment = lambda _moment, _entry: None
                act()

        self.server.world.on_moment = on_moment


@case("1 another user edits while the review is open for less than ten seconds")
def the_gap(w: Words) -> None:
    w.john.write("Name", "Johnny")
    w.john.review()
    w.edit(phone="+1 555 0100", city="Varna", tags=["vip", "theirs"])
    w.send()
    w.say("name", "phone", "city", "tags")


@case("2 the answer echoes the request, nothing is stored")
def echo_nothing(w: Words) -> None:
    w.set(answer="echo", stores="nothing")
    w.john.write("Name", "Johnny")
    w.save()
    w.say("name")


@case("2 the answer echoes the request, the text is cut")
def echo_cut(w: Words) -> None:
    w.set(answer="echo", max_text="5")
    w.john.write("City", "Veliko Tarnovo")
    w.save()
    w.say("city", "name")


@case("2 the answer is the state before")
def stale(w: Words) -> None:
    w.set(answer="stale")
    w.john.write("Name", "Johnny")
    w.save()
    w.say("name")


for _code in (400, 403, 404, 408, 409, 412, 429):

    @case(f"3 stored, then answered {_code}")
    def refused_and_stored(w: Words, code: int = _code) -> None:
        w.john.write("Name", "Johnny")
        w.john.review()
        w.server.add_fault("status", method="PUT", code=code, written=True, message="Try later.")
        w.send()
        w.say("name")


@case("3 refused by a 400, and not stored")
def refused(w: Words) -> None:
    w.john.write("Name", "Johnny")
    w.john.review()
    w.server.add_fault("status", method="PUT", code=400, message="The plan is exceeded.")
    w.send()
    w.say("name")


@case("4 masked, cut and defaulted values")
def masked(w: Words) -> None:
    w.edit(phone="+1 555 123", note="Call in May", country="")
    for told, label in (("masked", "Phone"), ("cut", "Note")):
        w.set(shown=told, omitted="kept", subscribed_default="kept")
        w.reopen()
        w.john.write("City", f"Varna {told}")
        w.john.review()
        w.review("looks")
        w.answer(f"{label}: Leave out")
        w.send()
        w.say("phone", "note", "city")


@case("5 accepted with 202, shown three reads later")
def late(w: Words) -> None:
    w.set(answer="accepted", lag="3")
    w.john.write("Name", "Johnny")
    w.john.review()
    said: list[str] = []

    def hear(message: Message | None) -> None:
        if message is not None:
            said.append(message.text)

    w.john.app.workspace.message_changed.connect(hear)
    w.send()
    for text in dict.fromkeys(said[:-1]):
        print(f"    before: {text}")
    w.say("name")


@case("6 another record under the id")
def another(w: Words) -> None:
    w.john.write("Name", "Johnny")
    w.john.review()
    w.edit(name="Somebody Else", email="else@made-up.example", createdOn=1700000000)
    w.john.ctrl_s()
    w.john.until(lambda: w.john.step is SaveStep.IDLE and w.john.said)
    w.say("name", "email")


@case("7 two saves at a server that escapes")
def escapes(w: Words) -> None:
    w.edit(note="Fish & chips")
    w.set(text="escaped")
    w.reopen()
    for city in ("Varna", "Ruse"):
        w.john.write("City", city)
        w.john.review()
        w.review("original form")
        w.send()
        w.say("note", "city")


@case("8 both users cleared the field, one with null and one with an empty text")
def cleared(w: Words) -> None:
    w.edit(city="Sofia")
    w.reopen()
    w.john.contact.editing.edit("city", "")
    w.john.review()
    w.edit(city=None)
    w.john.ctrl_s()
    w.john.until(lambda: w.john.step is SaveStep.IDLE and w.john.said)
    w.say("city")
    print(f"    writes: {sum(entry.method == 'PUT' for entry in w.server.world.log)}")


@case("9 another Unicode form, a number for digits, blanks")
def forms(w: Words) -> None:
    w.set(text="nfc", digits="number")
    w.reopen()
    w.john.contact.editing.edit("name", "Zoe\u0308")
    w.john.contact.editing.edit("zip", "1000")
    w.save()
    w.say("name", "zip")


@case("10 a 422 that names a field")
def field_error(w: Words) -> None:
    w.set(refused_field="city")
    w.john.write("City", "Nowhere")
    w.save()
    note = w.john.app.loaded_controller.page.form.row("city").note
    print(f"    at City: {note.text()}")
    w.say("city")


@case("10 merged into another contact")
def merged(w: Words) -> None:
    w.john.write("Name", "Johnny")
    w.john.review()
    w.set(merged="123")
    w.john.ctrl_s()
    w.john.until(lambda: w.john.step is SaveStep.IDLE and w.john.said)
    w.say("name")


@case("10 a search that answers a contact with another email")
def similar(w: Words) -> None:
    w.set(found_contact="similar")
    w.john.find("johnny@doe.example")
    w.john.until(lambda: w.john.said or w.john.app.workspace.matches)
    print(f"    window: {w.john.said or w.john.seen('similar') or w.john.app.workspace.matches}")


@case("11 a letter typed in a note with CR LF, LF and a line separator")
def line_ends(w: Words) -> None:
    w.edit(note="one\r\ntwo\nthree\u2029four")
    w.reopen()
    w.john.contact.editing.edit("note", "one\r\ntwo!\nthree\u2029four")
    w.save()
    w.say("note")


@case("12 half a character, ids as text, flags and digits as numbers, a BOM")
def odd(w: Words) -> None:
    w.set(half_surrogate="city", ids="text", flags="number", digits="number", encoding="bom")
    w.set(properties_shape="extra-key", list_ids="text", omitted="kept", subscribed_default="kept")
    w.reopen()
    w.john.write("Name", "Johnny")
    w.john.review()
    w.review("lost characters")
    w.answer("City: Leave out")
    w.send()
    w.say("name", "city", "subscribed", "properties", "subscriberLists")


@case("12 an answer in Latin-1")
def latin(w: Words) -> None:
    w.edit(city="Münster")
    w.set(encoding="latin-1")
    w.john.find("123")
    w.john.until(lambda: "UTF-8" in w.john.said)
    w.say("city")


@pytest.mark.parametrize("number", range(len(CASES)))
def test_words(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    title, act = CASES[number]
    print(f"\n{title}")
    act(Words(john, server))
