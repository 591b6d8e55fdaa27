"""A save: what was read again, what is proposed, what was sent, and what truly came of it."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.fields import TEXTS, Effect
from contact_editor.model.receipt import Outcome
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment, PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.proposal import (
    NothingToSave,
    Proposal,
    ReviewAgain,
    ReviewReason,
    SaveResult,
)
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from tests.services.conftest import Open, Run
from tests.services.one_contact import KEPT, Desk, followed, outcomes


@pytest.fixture(params=["simvoly", "notocat"])
def desk(request: pytest.FixtureRequest, opened: Open, world: PracticeState) -> Desk:
    world.switches = Switches(**KEPT)
    return Desk(opened(request.param), world)


@pytest.mark.parametrize(
    "switches",
    [{}, {"answer": "stale"}, {"answer": "empty"}, {"answer": "echo"}, {"answer": "accepted"}],
    ids=str,
)
def test_an_edit_is_saved_with_one_write_however_it_is_answered(
    run: Run, desk: Desk, world: PracticeState, switches: Any
) -> None:
    world.switches = Switches(**KEPT, **switches)
    saved = run(desk.saved(name="Saved"))
    assert (saved.error, outcomes(saved.receipt)) == (None, {"name": Outcome.STORED})
    assert (desk.stored("name"), desk.writes()) == ("Saved", 1)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)


@pytest.mark.parametrize(("lag", "outcome"), [(4, Outcome.STORED), (99, Outcome.NOT_STORED)])
@pytest.mark.usefixtures("at_once")
def test_a_write_that_shows_late_is_read_again_at_most_five_times(
    run: Run, desk: Desk, world: PracticeState, lag: int, outcome: Outcome
) -> None:
    world.switches = Switches(**KEPT, answer="stale", lag=lag)
    saved = run(desk.saved(name="Saved"))
    assert watch.is_late(saved)
    world.clear_log()
    late = run(followed(desk.gateway, saved))
    assert (outcomes(late.receipt), late.pending) == ({"name": outcome}, False)
    assert desk.writes() == 0
    # Those that show the lag, and the second look at what is proven.
    assert len(world.log) == (lag + 1 if lag == 4 else 5)


@pytest.mark.usefixtures("at_once")
def test_a_second_look_names_what_was_reverted_since(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    before = desk.stored("name")
    saved = run(desk.saved(name="Saved"))
    world.edit(desk.name, desk.id, {"name": before})
    world.clear_log()
    later = run(followed(desk.gateway, saved))
    assert (later.later, outcomes(later.receipt)) == (True, {"name": Outcome.NOT_STORED})
    assert [entry.method for entry in world.log] == ["GET"]


def test_a_save_is_a_read_a_write_and_a_read(run: Run, desk: Desk, world: PracticeState) -> None:
    proposal = run(desk.proposal(name="Saved"))
    world.clear_log()
    saved = run(saving.send(desk.gateway, proposal))
    assert [entry.method for entry in world.log] == ["GET", "PUT", "GET"]
    assert saved.written is not None
    assert saved.written.gap_s > 0
    assert saved.written is not None
    assert saved.written.proposal.requests[0].request.body == world.log[1].body


@pytest.mark.parametrize("nothings", [("", None), (None, "")], ids=str)
def test_a_field_that_another_user_cleared_as_well_is_not_sent(
    run: Run, desk: Desk, world: PracticeState, nothings: tuple[Any, Any]
) -> None:
    texts = [f for f in desk.gateway.provider.fields if f.kind in TEXTS and f.writable]
    for field in (field for field in texts if not field.required):
        world.edit(desk.name, desk.id, {field.key: "as opened"})
        reviewed = run(desk.proposal(**{field.key: nothings[0]}))
        assert reviewed.changes
        world.edit(desk.name, desk.id, {field.key: nothings[1]})
        world.clear_log()
        assert isinstance(run(saving.write(desk.gateway, reviewed)), NothingToSave)
        assert not run(desk.proposal(**{field.key: nothings[0]})).changes
        assert desk.writes() == 0


@pytest.mark.parametrize("stores", ["all", "nothing"])
def test_an_echo_is_no_proof(run: Run, desk: Desk, world: PracticeState, stores: Any) -> None:
    world.switches = Switches(**KEPT, answer="echo", stores=stores)
    saved = run(desk.saved(name="Saved"))
    stored = Outcome.STORED if stores == "all" else Outcome.NOT_STORED
    assert outcomes(saved.receipt) == {"name": stored}


def test_another_users_edit_after_the_review_is_kept_and_told(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    proposal = run(desk.proposal(name="Mine"))
    world.edit(desk.name, desk.id, {"subscribed": not desk.stored("subscribed")})
    theirs = desk.stored("subscribed")
    saved = run(saving.send(desk.gateway, proposal))
    assert (desk.stored("name"), desk.stored("subscribed")) == ("Mine", theirs)
    assert saved.written is not None
    assert [change.field.key for change in saved.written.folded] == ["subscribed"]
    assert saved.receipt is not None
    assert saved.receipt.verified


def test_another_users_edit_of_the_same_field_after_the_review_opens_it_again(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    proposal = run(desk.proposal(name="Mine"))
    world.edit(desk.name, desk.id, {"name": "Theirs"})
    again = run(saving.write(desk.gateway, proposal))
    assert isinstance(again, ReviewAgain)
    assert again.reason is ReviewReason.CONFLICT
    assert [conflict.theirs for conflict in again.merge.conflicts] == ["Theirs"]
    assert (desk.stored("name"), desk.writes()) == ("Theirs", 0)


def test_an_edit_that_another_user_made_as_well_is_not_sent(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    proposal = run(desk.proposal(name="Same"))
    world.edit(desk.name, desk.id, {"name": "Same"})
    assert isinstance(run(saving.write(desk.gateway, proposal)), NothingToSave)
    assert desk.writes() == 0


def test_another_contact_under_the_same_id_stops_the_save(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    proposal = run(desk.proposal(name="Mine"))
    world.switches = Switches(**KEPT, record="another")
    with pytest.raises(errors.ContactReplaced):
        run(saving.write(desk.gateway, proposal))
    assert desk.writes() == 0


def test_without_a_creation_time_a_new_email_and_name_are_a_doubt(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    proposal = run(desk.proposal(subscribed=not desk.stored("subscribed")))
    world.switches = Switches(**KEPT, record="another-undated")
    again = run(saving.write(desk.gateway, proposal))
    assert isinstance(again, ReviewAgain)
    assert (again.reason, desk.writes()) == (ReviewReason.IDENTITY, 0)


def test_where_nothing_changed_nothing_is_sent(run: Run, desk: Desk) -> None:
    proposal = run(desk.proposal())
    assert (proposal.changes, proposal.effects) == ((), ())
    with pytest.raises(errors.BlockedLocally):
        run(saving.write(desk.gateway, proposal))
    back = run(desk.proposal(name=desk.stored("name")))
    assert back.changes == ()
    assert desk.writes() == 0


def test_proposing_sends_nothing_and_tells_what_it_would_do(run: Run, desk: Desk) -> None:
    proposal = run(desk.proposal(email="new@a.example", subscribed=not desk.stored("subscribed")))
    assert {c.field.key for c in proposal.changes} == {"email", "subscribed"}
    assert {Effect.CHANGES_IDENTITY, Effect.CHANGES_CONSENT} <= {*proposal.effects}
    assert desk.writes() == 0


def test_what_has_to_be_put_right_first_is_not_sent(run: Run, desk: Desk) -> None:
    for edit in ({"email": ""}, {"email": "no email"}):
        with pytest.raises(errors.BlockedLocally):
            run(desk.proposal(**edit))
    assert desk.writes() == 0


@pytest.mark.parametrize("stays", ["found-by-the-new", "found-by-the-old"])
def test_a_changed_email_is_read_back_by_the_new_one_and_then_by_the_old(
    run: Run, desk: Desk, world: PracticeState, stays: str
) -> None:
    stored = stays == "found-by-the-new"
    ignored = "" if stored else "email"
    world.switches = Switches(**KEPT, answer="empty", ignored_field=ignored)
    before = desk.stored("email")
    proposal = run(desk.proposal(email="renamed@a.example"))
    world.clear_log()
    saved = run(saving.send(desk.gateway, proposal))
    assert outcomes(saved.receipt) == {"email": Outcome.STORED if stored else Outcome.NOT_STORED}
    if desk.name == "notocat":
        asked = [entry.query["email"] for entry in world.log if entry.method == "GET"][1:]
        assert asked == (["renamed@a.example"] if stored else ["renamed@a.example", before])


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_only_a_search_shows_is_said_to_be_and_what_it_misses_is_unknown(
    run: Run, opened: Open, world: PracticeState, provider_id: str
) -> None:
    desk, by_search = Desk(opened(provider_id), world), provider_id == "notocat"
    world.switches = Switches(**KEPT)
    saved = run(desk.saved(name="Saved"))
    assert saved.by_search is by_search
    assert ("Verified by a search." in saved_message(saved).whole) is by_search
    if by_search:
        proposal = run(desk.proposal(name="Again"))

        def another_email(moment: Moment, entry: LogEntry) -> None:
            if entry.method == "PUT" and moment is Moment.HANDLED:
                world.edit(desk.name, desk.id, {"email": "moved@made-up.example"})

        world.on_moment = another_email
        saved = run(saving.send(desk.gateway, proposal))
        world.on_moment = lambda _moment, _entry: None
        assert saved.receipt is None
        assert "NOT KNOWN" in saved_message(saved).whole


def test_another_persons_edit_between_is_kept_and_told(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    async def saved() -> tuple[Proposal, SaveResult]:
        draft = await desk.draft(name="Mine")
        world.edit(desk.name, desk.id, {"email": "theirs@a.example"})
        merged = await saving.prepare(desk.gateway, draft)
        assert not merged.conflicts
        proposal = saving.propose(desk.gateway, merged.draft, merged.theirs)
        return proposal, await saving.send(desk.gateway, proposal)

    proposal, done = run(saved())
    assert [change.field.key for change in proposal.theirs] == ["email"]
    assert outcomes(done.receipt) == {"name": Outcome.STORED}
    assert (desk.stored("email"), desk.stored("name")) == ("theirs@a.example", "Mine")


def test_two_different_edits_of_one_field_are_a_conflict_that_a_person_settles(
    run: Run, desk: Desk, world: PracticeState
) -> None:
    draft = run(desk.draft(name="Mine"))
    world.edit(desk.name, desk.id, {"name": "Theirs"})
    merged = run(saving.prepare(desk.gateway, draft))
    assert [(c.mine, c.theirs) for c in merged.conflicts] == [("Mine", "Theirs")]
    theirs = saving.propose(desk.gateway, merged.resolve(("theirs",)))
    assert theirs.changes == ()
    mine = saving.propose(desk.gateway, merged.resolve(("mine",)))
    run(saving.send(desk.gateway, mine))
    assert desk.stored("name") == "Mine"


def test_an_edit_right_after_the_write_is_found_in_the_receipt(
    run: Run, desk: Desk, practice: PracticeServer
) -> None:
    practice.add_fault("other_edit", method="PUT", when="after", changes={"name": "Theirs"})
    practice.set_switches(answer="empty")
    saved = run(desk.saved(name="Mine"))
    assert outcomes(saved.receipt)["name"] is not Outcome.STORED


@pytest.mark.parametrize(
    ("switches", "edit", "outcome"),
    [
        ({"ignored_field": "city"}, {"city": "Elsewhere"}, Outcome.NOT_STORED),
        ({"phone": "normalised"}, {"phone": "+49 (30) 12-34"}, Outcome.NORMALISED),
        ({"tag_case": "lowered"}, {"tags": ("Grand New",)}, Outcome.NORMALISED),
        ({"null": "ignore"}, {"city": None}, Outcome.NOT_STORED),
    ],
    ids=str,
)
def test_what_the_provider_made_of_a_value_is_told(
    run: Run, opened: Open, world: PracticeState, switches: Any, edit: Any, outcome: Outcome
) -> None:
    world.switches = Switches(**{**KEPT, **switches})
    desk = Desk(opened("simvoly"), world)
    world.edit("simvoly", desk.id, {"city": "Here", "phone": None, "tags": []})
    saved = run(desk.saved(**edit))
    assert outcomes(saved.receipt) == {next(iter(edit)): outcome}
