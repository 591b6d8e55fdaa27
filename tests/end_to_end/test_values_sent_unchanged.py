"""Values that go along unchanged: the user is asked about doubtful ones, and told of damage."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton

from contact_editor.model.resending.account_facts import AccountFacts
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.account import account_of
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.journal.proven_facts import facts_of, put_facts
from contact_editor.services.journal.status import JournalState
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.viewmodels.history.saves import interrupted_saves
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk
from tests.end_to_end.test_interrupted_saves import all_are_settled, interrupt_save
from tests.fuzz.cases import some_of
from tests.waiting import WAIT_LIMIT_S

JOHN = ("simvoly", 123)


def stored(server: PracticeServer) -> dict[str, Any]:
    contact: dict[str, Any] = server.world.contact(*JOHN)
    return contact


def puts(server: PracticeServer) -> list[dict[str, Any]]:
    return [entry.body for entry in server.world.log if entry.method == "PUT"]


def answers(driver: Driver) -> dict[str, QRadioButton]:
    """Return what can be chosen in the review, by its accessible name."""
    buttons = driver.app.loaded_controller.page.review.findChildren(QRadioButton)
    return {button.accessibleName(): button for button in buttons if button.isVisible()}


def reviewed(driver: Driver) -> str:
    """Return what the review says."""
    labels = driver.app.loaded_controller.page.review.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_two_saves_in_a_row_on_an_escaping_server_damage_a_text_once(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": 'Fish & <b>"chips"</b>'})
    server.set_switches(text="escaped")
    john.open("123")
    john.write("City", "Varna")
    said = john.save()
    once = "Fish &amp; &lt;b&gt;&quot;chips&quot;&lt;/b&gt;"
    assert stored(server)["note"] == once
    assert said.startswith("Stored at ")
    assert "City: stored: “Varna”" in said
    assert "Note: changed unexpectedly, from " in said
    assert "The provider rewrites Note when it is sent; it is not changed any further." in said
    assert john.button("Put back").isVisible()

    john.write("Name", "Johnny")
    john.review()
    assert (
        "Sent in its original form, so that the provider doesn't change it again: Note."
        in john.seen("original form")
    )
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "Saved and verified" in john.said
    assert "changed unexpectedly" not in john.said
    assert (stored(server)["note"], stored(server)["name"]) == (once, "Johnny")


def test_the_damage_can_be_put_back_through_a_review(john: Driver, server: PracticeServer) -> None:
    server.world.edit(*JOHN, {"note": "Fish & chips"})
    server.set_switches(text="escaped")
    john.open("123")
    john.write("City", "Varna")
    john.save()
    server.set_switches(text="kept")
    john.press("Put back")
    john.until(lambda: john.step is SaveStep.REVIEWING)
    assert john.seen("Fish & chips")
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "verified" in john.said)
    assert stored(server)["note"] == "Fish & chips"


MASKED = (
    {"shown": "masked"},
    {"phone": "+1 555 123"},
    "Phone",
    "phone",
    "looks masked: “+1 *** 23”",
)
CUT = ({"shown": "cut"}, {"note": "Call in May"}, "Note", "note", "looks cut off: “Cal…”")
LIMITED = (
    {"shown": "limited"}, {"note": "a" * 254 + "bc"}, "Note", "note", "looks cut off: “…aaa",
)  # fmt: skip
ANSWERS = ("Send as shown", "Leave out", "")
"""To a doubtful value; the last one goes back."""
SOME = 3
"""Doubtful values with an answer that an ordinary run tries, others each time; `scripts/fuzz` tries
all."""


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("doubtful", "answer"),
    some_of(itertools.product((MASKED, CUT, LIMITED), ANSWERS), SOME, "doubtful values"),
)
def test_a_value_that_may_not_be_the_real_one_stops_the_save_until_the_user_decides(
    john: Driver, server: PracticeServer, doubtful: Any, answer: str
) -> None:
    switches, held, label, key, looks = doubtful
    server.world.edit(*JOHN, held)
    server.set_switches(omitted="kept", subscribed_default="kept", **switches)
    john.open("123")
    john.write("City", "Varna")
    john.review()
    assert looks in john.seen(f"{label} looks")
    assert not john.app.loaded_controller.page.review.main.isEnabled()
    john.ctrl_s()
    QTest.keyClick(john.focused(), Qt.Key.Key_Return)
    assert john.step is SaveStep.REVIEWING
    if not answer:
        john.press("Back")
        john.until(lambda: john.step is SaveStep.IDLE)
        assert (puts(server), stored(server)[key]) == ([], held[key])
        return
    assert isinstance(john.focused(), QRadioButton)
    QTest.mouseClick(answers(john)[f"{label}: {answer}"], Qt.MouseButton.LeftButton)
    john.until(lambda: john.contact.flow.ready)
    assert answers(john)[f"{label}: {answer}"].isChecked()
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "Saved and verified" in john.said
    words = "Sent as shown, as you chose" if answer == "Send as shown" else "Left out, as you chose"
    assert f"{words}: {label}." in john.said
    john.app.window.actions_by_name["copy_receipt"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert f"{words.replace('you', 'the user')}: {label}" in copied
    [body] = puts(server)
    assert (key in body) is (answer == "Send as shown")
    assert (stored(server)[key] == held[key]) is (answer == "Leave out")
    # It is asked about once.
    john.write("Name", "Johnny")
    john.review()
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and len(puts(server)) == 2)
    assert (key in puts(server)[1]) is (answer == "Send as shown")


def test_a_value_that_is_masked_only_on_sending_brings_the_review_back(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"phone": "+1 555 123"})
    john.open("123")
    john.write("City", "Varna")
    john.review()
    server.set_switches(shown="masked")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.REVIEWING and bool(john.said))
    assert "may not be the real one. Nothing was sent" in john.said
    assert "+1 *** 23" in john.seen("Phone looks masked")
    assert puts(server) == []


def test_a_country_that_comes_back_as_a_default_is_asked_about(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"country": "DE"})
    server.set_switches(shown="defaulted", null="store", empty="store", omitted="kept")
    john.open("123")
    john.contact.editing.edit("country", "")
    assert "Country: NOT stored, now “Bulgaria (BG)”" in john.save()
    john.contact.editing.revert_all()
    john.write("City", "Varna")
    john.review()
    assert "“BG”" in john.seen("Country was left empty, and the provider reports")
    QTest.mouseClick(answers(john)["Country: Leave out"], Qt.MouseButton.LeftButton)
    john.until(lambda: john.contact.flow.ready)
    assert "Left out, as you chose: Country." in john.seen("Left out")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and len(puts(server)) == 2)
    assert "country" not in puts(server)[1]
    assert not stored(server)["country"]


def test_a_text_is_not_altered_again_after_the_program_was_started_anew(
    start: Starts, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "Fish & chips", "tags": ["R&D"]})
    server.set_switches(text="escaped", tags="replace")
    window = start.with_john()
    window.write("City", "Varna")
    window.save()
    window.until(lambda: window.app.journal.history.records)
    damaged = stored(server)
    assert (damaged["note"], damaged["tags"]) == ("Fish &amp; chips", ["R&amp;D"])
    start.end(window)
    window = start.with_john()
    window.until(lambda: window.app.journal.history.records)
    window.write("Name", "Johnny")
    said = window.save()
    assert "Saved and verified" in said
    assert stored(server) == {**damaged, "name": "Johnny"}


def _has_records(window: Driver, count: int) -> bool:
    return len(window.app.journal.history.records) == count


def test_what_one_contact_showed_of_the_provider_holds_for_another_one_after_a_restart(
    start: Starts, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "Fish & chips"})
    server.world.edit("simvoly", 11, {"note": "Salt &amp; pepper", "companyName": ""})
    server.set_switches(text="escaped")
    window = start.with_john()
    for number, city in enumerate(("Varna", "Ruse"), start=1):
        window.write("City", city)
        window.save()
        window.until(partial(_has_records, window, number))
    start.end(window)
    window = start.with_john()
    window.until(lambda: window.app.workspace.session.resends.facts.rewritings.seen)
    window.open("11")
    window.write("City", "Ruse")
    assert "Saved and verified" in window.save()
    there = server.world.contact("simvoly", 11)
    assert (there["note"], there["city"]) == ("Salt &amp; pepper", "Ruse")
    # What is not escaped yet would be, so it is asked about.
    server.world.edit("simvoly", 11, {"note": "Oil & vinegar"})
    window.open("11")
    window.write("City", "Varna")
    window.review()
    assert "would change it" in window.seen("Note is “Oil & vinegar”")


def test_a_review_that_was_opened_before_the_journal_was_read_takes_what_that_proves_in_place(
    start: Starts, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "Fish & chips"})
    server.world.edit("simvoly", 11, {"note": "Oil & vinegar", "companyName": ""})
    server.set_switches(text="escaped")
    window = start.with_john()
    for number, city in enumerate(("Varna", "Ruse"), start=1):
        window.write("City", city)
        window.save()
        window.until(partial(_has_records, window, number))
    start.end(window)
    start.keyring.locked = True
    window = start()
    window.until(lambda: window.app.journal.access.status.state is JournalState.LOCKED)
    window.use(CONNECTION)
    window.open("11")
    window.write("City", "Varna")
    window.review()
    assert not window.seen("Note is “Oil & vinegar”")
    start.keyring.locked = False
    window.app.journal.access.open()
    window.until(lambda: window.seen("Note is “Oil & vinegar”"))
    assert not window.contact.flow.ready
    QTest.mouseClick(answers(window)["Note: Send as shown"], Qt.MouseButton.LeftButton)
    window.until(lambda: window.contact.flow.ready)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert server.world.contact("simvoly", 11)["city"] == "Varna"


def test_what_a_save_proved_is_stored_for_its_account_though_another_one_is_in_use_by_then(
    start: Starts, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "Fish & chips"})
    server.set_switches(text="escaped")
    window = start.with_john()
    workspace, journal = window.app.workspace, window.app.journal.access.journal
    assert workspace.connection is not None
    of_john = account_of(workspace.connection, workspace.base_address)
    proved, go_on = workspace.session.resends, threading.Event()
    # The journal is busy from the write on until another account is in use.
    window.contact.flow.written.connect(lambda _: journal.read(lambda db: go_on.wait(WAIT_LIMIT_S)))
    try:
        window.write("City", "Varna")
        window.save()
        assert proved.facts.rewritings.seen
        window.use("Practice Notocat")
        assert workspace.session.resends is not proved
    finally:
        go_on.set()
    assert facts_in(window, of_john, proved.described) == proved.facts


class Proved(NamedTuple):
    """What earlier saves of an account proved, stored for a description."""

    account: str
    described: str
    facts: AccountFacts

    def is_known(self, window: Driver) -> bool:
        session = window.app.workspace.session_of(self.account)
        return session is not None and session.resends.facts == self.facts


def prove(window: Driver, connection: str) -> Proved:
    """Store facts of an account, as of earlier saves."""
    window.use(connection)
    used = window.app.workspace.in_use
    assert used is not None
    proved = Proved(used.account, used.session.resends.described, AccountFacts(clears={"city": 2}))
    window.app.journal.access.journal.write("facts", partial(put_facts, **proved._asdict())).result(
        WAIT_LIMIT_S
    )
    return proved


def facts_in(window: Driver, account: str, described: str) -> AccountFacts:
    """Return the facts that the journal has of an account."""
    read = partial(facts_of, account=account, described=described)
    return window.app.journal.access.journal.read(read).result(WAIT_LIMIT_S)


def test_a_save_before_the_journal_was_read_leaves_what_earlier_ones_proved(
    start: Starts,
) -> None:
    window = start.with_john()
    proved = prove(window, CONNECTION)
    start.end(window)
    start.keyring.locked = True
    window = start()
    window.until(lambda: window.app.journal.access.status.state is JournalState.LOCKED)
    window.use(CONNECTION)
    window.open("123")
    window.write("City", "Varna")
    window.save()
    assert window.app.workspace.session.resends.facts == AccountFacts()
    start.keyring.locked = False
    window.app.journal.access.open()
    window.until(lambda: on_disk(window))
    window.until(lambda: proved.is_known(window))
    assert facts_in(window, proved.account, proved.described) == proved.facts


def test_what_was_proved_is_known_of_each_open_account_once_the_journal_is_read(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    proved = prove(window, "Practice Notocat")
    start.end(window)
    start.keyring.locked = True
    window = start()
    window.use("Practice Notocat")
    window.open(str(server.world.ids("notocat")[0]))
    window.use(CONNECTION)
    window.open("123")
    start.keyring.locked = False
    window.app.journal.access.open()
    window.until(lambda: proved.is_known(window))


def test_an_interrupted_save_of_another_account_is_settled_with_what_was_proved_of_that(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interrupted_saves, "PAUSE_MS", 0)
    window = start.with_john()
    proved = prove(window, "Practice Notocat")
    interrupt_save(window, server, server.world.ids("notocat")[0], "Big", is_stored=True)
    start.end(window)
    window = start.with_john()
    window.until(lambda: all_are_settled(window))
    assert proved.is_known(window)


def test_a_mask_is_never_put_back_over_what_was_lost(john: Driver, server: PracticeServer) -> None:
    server.world.edit(*JOHN, {"phone": "+1 555 123"})
    server.set_switches(shown="masked", omitted="cleared")
    john.open("123")
    john.write("City", "Varna")
    john.review()
    QTest.mouseClick(answers(john)["Phone: Leave out"], Qt.MouseButton.LeftButton)
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert not stored(server)["phone"]
    assert "Phone: changed unexpectedly, from “+1 *** 23” to " in john.said
    assert "The real value of Phone was never read, so it can't be put back here." in john.said
    buttons = john.app.loaded_controller.message_actions.bar.findChildren(QAbstractButton)
    assert "Put back" not in [button.text() for button in buttons if button.isVisible()]


def test_what_two_saves_proved_is_no_longer_said_to_be_unknown(
    john: Driver, server: PracticeServer
) -> None:
    doubt = "may not be cleared; checked after saving"
    server.set_switches(empty="store", null="store", shown="whole")
    for number in range(3):
        server.world.edit(*JOHN, {"city": "Sofia"})
        john.open("123")
        john.write("City", "")
        john.review()
        assert (doubt in reviewed(john)) is (number < 2)
        john.ctrl_s()
        john.until(lambda: john.step is SaveStep.IDLE and "verified" in john.said)
        assert not stored(server)["city"]
    # One save that shows otherwise withdraws it.
    server.set_switches(empty="ignore", null="ignore")
    server.world.edit(*JOHN, {"city": "Sofia"})
    john.open("123")
    john.write("City", "")
    john.review()
    assert doubt not in reviewed(john)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and not john.contact.watch.is_running)
    assert "City: NOT stored" in john.said
    john.open("123")
    john.review()
    assert doubt in reviewed(john)


@pytest.mark.parametrize("nothings", [("", None), (None, "")], ids=str)
def test_a_field_that_another_user_cleared_meanwhile_is_not_cleared_again(
    john: Driver, server: PracticeServer, nothings: tuple[Any, Any]
) -> None:
    server.world.edit(*JOHN, {"city": "Sofia"})
    john.open("123")
    john.contact.editing.edit("city", nothings[0])
    john.review()
    server.world.edit(*JOHN, {"city": nothings[1]})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "Nothing to send: the provider already has these values." in john.said
    assert puts(server) == []
    assert stored(server)["city"] == nothings[1]


@pytest.fixture
def skipping(qapp: QApplication, folder: Path, server: PracticeServer) -> Iterator[Driver]:
    """The window of a connection that skips the review, with a phone number that is masked."""
    table = next(each for each in server.connections() if each["provider"] == "simvoly")
    plain = Connection(**table)
    connection = msgspec.structs.replace(plain, skip_review=True)
    put_connection(folder / "connections.toml", connection, instead_of=plain.name)
    server.world.edit(*JOHN, {"phone": "+1 555 123"})
    server.set_switches(shown="masked")
    driver = Driver(qapp, folder, connection=plain.name)
    driver.app.manager.keep_key(plain.name, server.key)
    driver.open("123")
    yield driver
    driver.close()


def test_where_the_review_is_skipped_a_value_in_doubt_is_asked_about_all_the_same(
    skipping: Driver, server: PracticeServer
) -> None:
    skipping.write("City", "Varna")
    skipping.ctrl_s()
    skipping.until(lambda: skipping.step is SaveStep.REVIEWING)
    assert "+1 *** 23" in skipping.seen("Phone looks masked")
    QTest.mouseClick(answers(skipping)["Phone: Send as shown"], Qt.MouseButton.LeftButton)
    skipping.until(lambda: skipping.contact.flow.ready)
    assert puts(server) == []
    skipping.ctrl_s()
    skipping.until(lambda: skipping.step is SaveStep.IDLE and skipping.said)
    assert stored(server)["phone"] == "+1 *** 23"
    # Once it is decided, the review is skipped again.
    skipping.write("Name", "Johnny")
    skipping.ctrl_s()
    skipping.until(lambda: stored(server)["name"] == "Johnny")


def test_where_the_review_is_skipped_leaving_a_change_out_does_not_send_the_rest(
    skipping: Driver, server: PracticeServer
) -> None:
    skipping.write("City", "Varna")
    skipping.write("Name", "Johnny")
    skipping.ctrl_s()
    skipping.until(lambda: skipping.step is SaveStep.REVIEWING)
    QTest.mouseClick(answers(skipping)["Phone: Send as shown"], Qt.MouseButton.LeftButton)
    page = skipping.app.loaded_controller.page
    name = "Leave City out of this save"
    next(b for b in page.findChildren(IconButton) if b.accessibleName() == name).click()
    skipping.until(lambda: skipping.contact.flow.ready)
    assert [change.field.key for change in skipping.contact.editing.changes()] == ["name"]
    assert puts(server) == []
    skipping.ctrl_s()
    skipping.until(lambda: stored(server)["name"] == "Johnny")
    assert stored(server)["city"] != "Varna"
