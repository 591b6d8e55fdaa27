"""A contact whose JSON is odd in places is opened, and only what is odd cannot be edited."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QRadioButton, QWidget

from contact_editor.practice.behaviours.shown_values import HALF_SURROGATE
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import Moment
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

JOHN = ("simvoly", 123)
BIG = "con_b0gUsBigNotoMadeUp-_1"


def stored(server: PracticeServer) -> dict[str, Any]:
    contact: dict[str, Any] = server.world.contact(*JOHN)
    return contact


def sent(server: PracticeServer) -> dict[str, Any]:
    """The body of the last write."""
    body: dict[str, Any] = [entry for entry in server.world.log if entry.method == "PUT"][-1].body
    return body


def row(window: Driver, key: str) -> QWidget:
    return window.app.loaded_controller.page.form.row(key)


def reopen(window: Driver, text: str = "123") -> None:
    window.open("11" if text == "123" else text)
    window.open(text)


def test_a_zip_code_that_came_as_a_number_is_edited_and_sent_as_one(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"zip": "1000"})
    server.set_switches(digits="number")
    reopen(john)
    assert john.line("Postal code").text() == "1000"
    john.write("Postal code", "1010")
    john.save()
    assert sent(server)["zip"] == 1010


@pytest.mark.parametrize("encoding", ["bom", "gzip"])
def test_a_byte_order_mark_or_compression_that_was_not_asked_for_does_no_harm(
    john: Driver, server: PracticeServer, encoding: str
) -> None:
    server.world.edit(*JOHN, {"city": "Münster"})
    server.set_switches(encoding=encoding)
    reopen(john)
    assert john.line("City").text() == "Münster"
    john.write("Name", "Johnny")
    assert "Saved and verified" in john.save()


def test_a_text_in_another_encoding_is_not_opened_and_it_is_said_why(
    window: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"city": "Münster"})
    server.set_switches(encoding="latin-1")
    window.use("Practice Simvoly")
    window.find("123")
    window.until(lambda: "is not in UTF-8" in window.said)
    assert " answered with a text that is not in UTF-8. " in window.said
    assert "a save could damage letters such as ä. Ask the provider to answer in" in window.said


def test_an_answer_in_another_encoding_to_a_save_says_what_is_not_known_and_whom_to_ask(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"city": "Münster"})
    reopen(john)
    john.write("Name", "Johnny")
    john.review()
    server.world.on_moment = lambda moment, entry: (
        server.set_switches(encoding="latin-1")
        if (entry.method, moment) == ("PUT", Moment.ARRIVED)
        else None
    )
    john.ctrl_s()
    john.until(lambda: "They stay here. Refresh to check." in john.said)
    assert "answered with a text that is not in UTF-8. " in john.said
    assert "Ask the provider to answer in UTF-8." in john.said
    assert "It is NOT KNOWN whether" in john.said
    assert stored(server)["name"] == john.line("Name").text() == "Johnny"


@pytest.mark.parametrize(
    ("answer", "city"), [("Send as shown", f"Sofia{HALF_SURROGATE}"), ("Leave out", "Sofia")]
)
def test_half_a_character_makes_one_field_read_only_and_goes_back_only_if_the_user_says_so(
    john: Driver, server: PracticeServer, answer: str, city: str
) -> None:
    server.set_switches(half_surrogate="city", omitted="kept", subscribed_default="kept")
    reopen(john)
    lines = row(john, "city").findChildren(QLineEdit)
    john.until(lambda: [line.text() for line in lines if line.isVisible()])
    assert [line.text() for line in lines if line.isVisible()] == ['"Sofia\\ud83d"']
    assert john.seen("The provider sent an unexpected value; it is left unchanged")
    john.write("Name", "Johnny")
    john.review()
    assert "City has lost characters: “Sofia\ufffd”." in john.seen("lost characters")
    john.ctrl_s()
    assert john.step is SaveStep.REVIEWING
    buttons = john.app.loaded_controller.page.review.findChildren(QRadioButton)
    [chosen] = [each for each in buttons if each.accessibleName() == f"City: {answer}"]
    chosen.click()
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Saved and verified" in john.said)
    assert (stored(server)["name"], stored(server)["city"]) == ("Johnny", city)


def test_half_a_character_in_a_hidden_value_or_an_entry_does_no_harm(
    window: Driver, server: PracticeServer
) -> None:
    server.set_switches(half_surrogate="unsub_token")
    window.use("Practice Notocat")
    window.open(BIG)
    window.write("First name", "Nico")
    assert "Saved and verified" in window.save()


def test_a_consent_that_came_as_a_number_is_shown_and_sent_as_one(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(flags="number")
    reopen(john)
    assert not john.contact.editing.fields_with_problems()
    john.contact.editing.edit("subscribed", not stored(server)["subscribed"])
    john.review()
    assert john.contact.flow.proposal is not None
    assert john.contact.flow.proposal.requests[0].request.body["subscribed"] in (0, 1)
    assert type(john.contact.flow.proposal.requests[0].request.body["subscribed"]) is int


def test_properties_with_further_keys_are_edited_and_keep_them(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(properties_shape="extra-key")
    reopen(john)
    line = john.line("lead_status")
    line.setText("won")
    john.review()
    assert john.contact.flow.proposal is not None
    (pair,) = john.contact.flow.proposal.requests[0].request.body["properties"]
    assert pair == {"name": "lead_status", "value": "won", "updated": "2024-01-01"}


@pytest.mark.parametrize(
    ("connection", "text"), [("Practice Simvoly", "123"), ("Practice Notocat", BIG)]
)
def test_an_id_that_came_as_text_is_the_id_that_was_asked_for(
    window: Driver, server: PracticeServer, connection: str, text: str
) -> None:
    server.set_switches(ids="text")
    window.use(connection)
    window.open(text)
    assert str(window.contact.editing.snapshot.reference.id) == text
    window.write("Email", "new@made-up.example")
    assert "Saved and verified" in window.save()


def test_lists_whose_ids_came_as_text_have_their_names_and_are_sent_as_text(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(list_ids="text")
    reopen(john)
    assert john.contact.editing.snapshot.value("subscriberLists") == ("0", "87647751")
    names = john.app.workspace.names_of("subscriber-lists")
    assert names["87647751"] == "Newsletter"
    chips = row(john, "subscriberLists").findChildren(QAbstractButton)
    said = " ".join(chip.accessibleName() for chip in chips)
    assert "Newsletter" in said
    other = next(key for key in names if key not in ("0", "87647751"))
    john.contact.editing.edit("subscriberLists", ("0", "87647751", other))
    john.review()
    assert john.seen(names[other])
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Saved and verified" in john.said)
    assert sent(server)["subscriberLists"] == ["0", "87647751", other]
    assert int(other) in stored(server)["subscriberLists"]


def test_empty_custom_fields_that_came_as_a_list_can_be_filled(
    window: Driver, server: PracticeServer
) -> None:
    server.world.edit("notocat", BIG, {"custom_fields": {}})
    server.set_switches(empty_map="array")
    window.use("Practice Notocat")
    window.open(BIG)
    window.contact.editing.edit("custom_fields", {"city": "Wien"})
    assert "Saved and verified" in window.save()
    assert server.world.contact("notocat", BIG)["custom_fields"] == {"city": "Wien"}


def test_a_neighbour_with_half_a_character_hides_nobody_on_its_page(
    window: Driver, server: PracticeServer
) -> None:
    server.set_switches(half_surrogate="name")
    window.use("Practice Notocat")
    window.open(BIG)
    assert window.line("Last name").text()
