"""Without an ETag: what changed between the read and the write of a save is read again."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.providers.catalogue import parse_description
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api import api_client
from contact_editor.services.contacts.api.rate_limiter import RateLimiter
from contact_editor.services.contacts.proposal import ReviewAgain, WriteResult
from tests.providers.test_descriptions import Account, described, run


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_client, "RateLimiter", lambda per_second: RateLimiter(0))


def _before_the_look(account: Account, act: Any, times: int = 1) -> list[int]:
    """Let something happen after the read of a save and before its look at the stamp."""
    look, looks = account.gateway.has_moved, list[int]()

    async def first(contact: ContactSnapshot) -> bool:
        looks.append(1)
        if len(looks) <= times:
            act()
        return await look(contact)

    account.gateway.has_moved = first  # type: ignore[method-assign]  # another user, at that moment
    return looks


async def _written(account: Account, **edits: Any) -> Any:
    draft = Draft(await account.found())
    for key, value in edits.items():
        field = account.gateway.provider.field(key)
        assert field is not None
        draft = draft.edited(field, value)
    return await saving.write(account.gateway, saving.propose(account.gateway, draft))


def test_what_another_user_changed_after_the_read_is_not_written_over() -> None:
    async def walk(account: Account) -> None:
        theirs = account.server.contacts[0]

        def change() -> None:
            theirs["custom_attributes"] = {"paid": False, "plan": "theirs", "seats": 3}
            theirs["updated_at"] += 5

        looks = _before_the_look(account, change)
        written = await _written(account, name="Anna")
        assert isinstance(written, WriteResult)
        assert len(looks) == 2
        assert theirs["name"] == "Anna"
        assert theirs["custom_attributes"]["plan"] == "theirs"

    run("intercom", walk)


def test_the_same_change_by_another_user_is_a_conflict_not_an_overwrite() -> None:
    async def walk(account: Account) -> None:
        theirs = account.server.contacts[0]

        def change() -> None:
            theirs["name"], theirs["updated_at"] = "Theirs", theirs["updated_at"] + 5

        _before_the_look(account, change)
        assert isinstance(await _written(account, name="Anna"), ReviewAgain)
        assert theirs["name"] == "Theirs"
        assert account.server.sent == []

    run("intercom", walk)


def test_what_was_seen_of_a_contact_that_changes_all_the_time_is_not_written_over() -> None:
    async def walk(account: Account) -> None:
        theirs = account.server.contacts[0]

        def change() -> None:
            theirs["updated_at"] += 5
            theirs["custom_attributes"]["plan"] = f"theirs {theirs['updated_at']}"

        looks = _before_the_look(account, change, times=100)
        assert isinstance(await _written(account, name="Anna"), WriteResult)
        assert len(looks) == saving.MAX_LOOKS
        assert len(account.server.sent) == 1
        assert theirs["custom_attributes"]["plan"].startswith("theirs")
        assert str(theirs["updated_at"]) in theirs["custom_attributes"]["plan"]

    run("intercom", walk)


def test_after_a_look_that_fails_the_contact_is_read_again_and_written() -> None:
    async def walk(account: Account) -> None:
        look, requests = account.gateway.has_moved, account.server.answer

        async def failing(contact: ContactSnapshot) -> bool:
            account.server.broken, tried = {"read": 503}, list[int]()

            def count(*request: Any) -> Any:
                tried.append(1)
                return requests(*request)

            account.server.answer = count  # type: ignore[method-assign, assignment]
            moved = await look(contact)
            account.server.broken, account.server.answer = {}, requests  # type: ignore[method-assign]
            assert len(tried) == 1, "a retry would only delay the write"
            return moved

        account.gateway.has_moved = failing  # type: ignore[method-assign]
        assert isinstance(await _written(account, name="Anna"), WriteResult)
        assert account.server.contacts[0]["name"] == "Anna"
        assert len(account.server.sent) == 1

    run("intercom", walk)


def test_without_a_stamp_nothing_is_looked_at() -> None:
    provider = parse_description(described("intercom").encode())
    update = replace(provider.operations.update, stamp="")
    without = replace(provider, operations=replace(provider.operations, update=update))

    async def walk(account: Account) -> None:
        contact = await account.found()
        account.server.contacts[0]["updated_at"] += 5
        account.server.broken = {"read": 500}
        assert not await account.gateway.has_moved(contact)

    run("intercom", walk, without)


def test_a_stamp_is_a_field() -> None:
    wrong = described("intercom").replace('stamp = "updated_at"', 'stamp = "colour"')
    with pytest.raises(ValueError, match=r"operations.update.stamp: must be the key of a field"):
        parse_description(wrong.encode())
