"""Where a part of a contact cannot be read, the rest is shown and saved, and that part says why."""

from __future__ import annotations

import json
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.merge import merge
from contact_editor.model.receipt import Outcome
from contact_editor.model.validation import Problem, save_blockers
from contact_editor.model.values import UnreadValue
from contact_editor.providers.account_fields.field_definitions import UNREAD_FIELDS
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api import api_client, retry
from contact_editor.services.contacts.api.rate_limiter import RateLimiter
from contact_editor.services.contacts.proposal import ReviewAgain, WriteResult
from contact_editor.services.contacts.verification import verify
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.copying.field_copy import field_text
from contact_editor.viewmodels.messages.field_notes import NoteKind, field_note
from contact_editor.viewmodels.messages.value_text import problem_text, shown
from contact_editor.viewmodels.saving.follow_up import edits_after, rebase
from tests.providers.test_descriptions import Account, run

ANA = ContactReference(None, "ana@made-up.example")
WITH_CALLS = [
    ("intercom", "held_tags", "tags", "name"),
    ("kit", "tags", "tags", "first_name"),
]
FAULTS = [403, 404, 500, 503, 0]


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry at once, and as often as the server can answer."""
    monkeypatch.setattr(api_client, "RateLimiter", lambda per_second: RateLimiter(0))
    monkeypatch.setattr(retry, "RETRY_DELAYS_S", (0.0,))


@pytest.mark.parametrize("status", FAULTS)
@pytest.mark.parametrize(("name", "operation", "key", "edited"), WITH_CALLS)
def test_a_collection_that_cannot_be_read_is_not_sent_and_the_rest_is_saved(
    name: str, operation: str, key: str, edited: str, status: int
) -> None:
    async def walk(account: Account) -> None:
        server = account.server
        server.broken = {operation: status}
        contact = await account.found()
        unread = contact.value(key)
        assert isinstance(unread, UnreadValue)
        assert unread.wire
        if status:
            assert str(status) in unread.wire
            assert "out of order" in unread.wire
        before = server.stored()
        receipt = await account.saved(**{edited: "Anna"})
        assert receipt.verified
        assert server.stored() == before | {edited: "Anna"}
        assert server.changes == []

    run(name, walk)


@pytest.mark.parametrize("status", [500, 0])
def test_an_edit_of_what_cannot_be_read_any_more_is_not_sent(status: int) -> None:
    async def walk(account: Account) -> None:
        gateway, server = account.gateway, account.server
        field = gateway.provider.field("tags")
        assert field is not None
        draft = Draft(await account.found()).edited(field, ("2", "3"))
        reviewed = saving.propose(gateway, draft)
        server.broken = {"held_tags": status}
        result = await saving.write(gateway, reviewed)
        assert isinstance(result, ReviewAgain)
        mine = result.merge.resolve(("mine",))
        with pytest.raises(errors.BlockedLocally, match=r"Tags could not be read .* revert it"):
            saving.propose(gateway, mine)
        assert server.changes == []

    run("intercom", walk)


def test_a_collection_that_cannot_be_read_afterwards_is_unknown_not_changed() -> None:
    async def walk(account: Account) -> None:
        gateway, server = account.gateway, account.server
        tags, name = gateway.provider.field("tags"), gateway.provider.field("name")
        assert tags
        assert name
        draft = Draft(await account.found()).edited(tags, ("2", "3")).edited(name, "Anna")
        written = await saving.write(gateway, saving.propose(gateway, draft))
        assert isinstance(written, WriteResult)
        server.broken = {"held_tags": 500}
        saved = await verify(gateway, written)
        assert saved.receipt is not None
        outcomes = {f.change.field.key: f.outcome for f in saved.receipt.findings}
        assert outcomes == {"name": Outcome.STORED, "tags": Outcome.UNKNOWN}

    run("intercom", walk)


def test_a_key_that_is_refused_is_not_taken_for_a_part_that_cannot_be_read() -> None:
    async def walk(account: Account) -> None:
        account.server.broken = {"held_tags": 401}
        with pytest.raises(errors.KeyRefused):
            await account.found()

    run("intercom", walk)


@pytest.mark.parametrize("status", FAULTS)
def test_a_contact_opens_without_the_definitions_of_its_fields(status: int) -> None:
    async def walk(account: Account) -> None:
        gateway, server = account.gateway, account.server
        server.broken = {"definitions": status}
        bare = await account.found()
        unread = bare.value(UNREAD_FIELDS)
        assert isinstance(unread, UnreadValue)
        shown_in_form = gateway.provider.field(UNREAD_FIELDS)
        assert shown_in_form is not None
        assert not shown_in_form.writable
        before = server.stored()
        assert (await account.saved(firstname="Anna")).verified
        changed = {"properties": before["properties"] | {"firstname": "Anna"}}
        assert server.stored() == before | changed

        server.broken = {}
        whole = await account.found()
        assert gateway.provider.field(UNREAD_FIELDS) is None
        assert gateway.provider.field("favourite.colour") is not None
        # The fields are new here; no one changed them.
        merged = merge(gateway.provider.fields, Draft(bare), whole)
        assert [change.field.key for change in merged.theirs] == ["firstname"]

    run("hubspot", walk)


def test_an_edit_of_a_field_that_is_not_known_now_waits_until_it_is() -> None:
    async def walk(account: Account) -> None:
        gateway, server = account.gateway, account.server
        contact = await account.found()
        colour, name = gateway.provider.field("favourite.colour"), gateway.provider.field("phone")
        assert colour
        assert name
        draft = Draft(contact).edited(colour, "blue").edited(name, "+40 2")
        # The program is started again, and the definitions cannot be read.
        again = Account("again", server, account.described)
        server.broken = {"definitions": 500}
        bare = await again.found()
        fields = again.gateway.provider.fields
        mine, conflicts = rebase(fields, draft, bare)
        assert not conflicts
        assert mine.edits == {"favourite.colour": "blue", "phone": "+40 2"}
        proposal = saving.propose(again.gateway, mine)
        assert [change.field.key for change in proposal.changes] == ["phone"]
        saved = await saving.send(again.gateway, proposal)
        assert saved.receipt is not None
        assert saved.written is not None
        assert saved.receipt.verified
        meant = saved.written.proposal.draft
        for now in (mine, meant):
            left = edits_after(fields, meant, now, saved.receipt)
            assert left.edits == {"favourite.colour": "blue"}

        server.broken = {}
        fresh = await again.found()
        left, conflicts = rebase(again.gateway.provider.fields, left, fresh)
        assert not conflicts
        last = await saving.send(again.gateway, saving.propose(again.gateway, left))
        assert last.receipt is not None
        assert last.receipt.verified
        assert server.writes == [
            {"properties": {"phone": "+40 2"}}, {"properties": {"favourite.colour": "blue"}}
        ]  # fmt: skip
        await again.gateway.close()

    run("hubspot", walk)


def test_nothing_is_saved_where_leaving_out_unread_fields_may_clear_them() -> None:
    async def walk(account: Account) -> None:
        account.server.broken = {"definitions": 500}
        with pytest.raises(errors.BlockedLocally, match="may clear them; refresh"):
            await account.saved(firstName="Anna")
        assert account.server.writes == []
        account.server.broken = {}
        assert (await account.saved(firstName="Anna")).verified

    run("loops", walk)


def test_definitions_that_were_read_once_outlive_a_fault() -> None:
    async def walk(account: Account) -> None:
        await account.found()
        known = account.gateway.provider
        account.gateway.forget_fields()
        account.server.broken = {"definitions": 500}
        await account.found()
        assert account.gateway.provider is known

    run("hubspot", walk)


def test_a_field_that_the_account_no_longer_has_says_so_and_is_not_sent() -> None:
    async def walk(account: Account) -> None:
        gateway, facts = account.gateway, account.server.facts["operations"]["definitions"]
        contact = await account.found()
        gone, name = gateway.provider.field("favourite.colour"), gateway.provider.field("firstname")
        assert gone
        assert name
        draft = Draft(contact).edited(gone, "blue").edited(name, "Anna")
        answer = json.loads(facts["answer"])
        answer["results"] = [e for e in answer["results"] if e["name"] != "favourite.colour"]
        answer["results"].append(
            {"name": "newest", "label": "Newest", "fieldType": "text", "options": []}
        )
        facts["answer"] = json.dumps(answer)
        gateway.forget_fields()
        fresh = await account.found()
        now = gateway.provider.field("favourite.colour")
        assert now is not None
        assert not now.writable
        assert "no longer has this field" in now.hint
        assert gateway.provider.field("newest") is not None
        mine = merge(gateway.provider.fields, draft, fresh).draft
        [blocker] = save_blockers(gateway.provider.fields, mine)
        assert (blocker.field.key, blocker.problem) == ("favourite.colour", Problem.NOT_WRITABLE)
        with pytest.raises(errors.BlockedLocally):
            saving.propose(gateway, mine)
        left = mine.edited(now, fresh.value("favourite.colour"))
        saved = await saving.send(gateway, saving.propose(gateway, left))
        assert saved.receipt is not None
        assert saved.receipt.verified
        assert account.server.writes == [{"properties": {"firstname": "Anna"}}]

    run("hubspot", walk)


def test_options_that_changed_are_there_after_a_refusal() -> None:
    async def walk(account: Account) -> None:
        gateway, facts = account.gateway, account.server.facts["operations"]["definitions"]
        await account.found()
        answer: dict[str, Any] = json.loads(facts["answer"])
        [choice] = [e for e in answer["results"] if e["options"]][:1]
        choice["options"].append({"label": "Newest", "value": "newest"})
        facts["answer"] = json.dumps(answer)
        name = gateway.provider.field("firstname")
        assert name is not None
        draft = Draft(await account.found()).edited(name, "Anna")
        account.server.broken = {"update": 400}
        saved = await saving.send(gateway, saving.propose(gateway, draft))
        assert isinstance(saved.error, errors.BadRequest)
        changed = gateway.provider.field(choice["name"])
        assert changed is not None
        assert changed.labels["newest"] == "Newest"

    run("hubspot", walk)


def test_the_reason_is_shown_and_never_copied_as_a_value() -> None:
    async def walk(account: Account) -> None:
        account.server.broken = {"held_tags": 500}
        contact = await account.found()
        field = account.gateway.provider.field("tags")
        assert field is not None
        assert field_text(field, contact.value("tags")) == ""
        assert shown(contact.value("tags")) == "(not read)"
        note = field_note(field, contact.value("tags"), contact.value("tags"))
        assert (note.kind, note.text) == (NoteKind.ADVICE, problem_text(Problem.NOT_READ))
        editing = ContactEditing(account.gateway.provider, Draft(contact))
        assert editing.fields_with_problems() == (), "nothing is to be fixed before saving"

    run("intercom", walk)
