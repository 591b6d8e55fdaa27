"""Each description finds, reads and edits a contact at a server that follows the sources.

The server (`tests.fakes.fact_server`) knows nothing of the descriptions. The last test changes the
facts of each description one by one, and the walk has to notice.
"""

from __future__ import annotations

import asyncio
import copy
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
import pytest

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Clearing
from contact_editor.model.receipt import Receipt
from contact_editor.model.values import ABSENT, UnexpectedValue
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.resources import resource
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api import api_client
from contact_editor.services.contacts.api.rate_limiter import RateLimiter
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction.redactor import Redactor
from tests.fakes.fact_server import FACTS, FactServer, fact_server, read_facts
from tests.fakes.key_stores import MemoryStore
from tests.fuzz.cases import some_of

NAMES = sorted(path.stem for path in FACTS.glob("*.toml"))
EDITS = [(name, key) for name in NAMES for key in read_facts(name)["edits"]]
FACTS_IN_A_RUN = 2
"""Facts of each description that an ordinary run changes."""
CLEARED = [(n, k) for n, k in EDITS if read_facts(n)["edits"][k].get("cleared")]


def described(name: str) -> str:
    return resource("providers", f"{name}.toml").read_text("utf-8")


class Account:
    """A connection to the server, and what is stored there."""

    def __init__(self, name: str, server: FactServer, provider: Provider) -> None:
        facts = server.facts
        self.server, self.described = server, provider
        self.edits: dict[str, dict[str, Any]] = facts["edits"]
        credentials = Credentials(MemoryStore(), Redactor())
        connection = Connection(
            name=name,
            provider=provider.id,
            parameters=facts.get("parameters", {}),
            address=server.address + facts["base"],
        )
        credentials.set_for_session(name, facts.get("key", "made-up-key"))
        self.gateway: Gateway = open_gateway(provider, connection, credentials)

    async def found(self, number: int = 0) -> ContactSnapshot:
        email = at_place(self.server.stored(number), self.server.facts["email"])
        [contact] = await self.gateway.find(ContactReference(None, email))
        assert contact.reference.email == email
        read = await self.gateway.read(contact.reference)
        assert contact.values == read.values, "what is found is not the whole contact"
        return read

    async def saved(self, **edits: Any) -> Receipt:
        """Find the first contact, and save it with these values."""
        return await self.saved_as_read(await self.found(), edits)

    async def saved_as_read(self, contact: ContactSnapshot, edits: dict[str, Any]) -> Receipt:
        draft = Draft(contact)
        for key, value in edits.items():
            field = self.gateway.provider.field(key)
            assert field is not None, key
            assert field.writable, key
            draft = draft.edited(field, value)
        merged = await saving.prepare(self.gateway, draft)
        proposal = saving.propose(self.gateway, merged.draft, merged.theirs)
        saved = await saving.send(self.gateway, proposal)
        assert saved.error is None, saved.error
        assert saved.receipt is not None
        return saved.receipt


def at_place(body: Any, path: str) -> Any:
    for key in path.split("."):
        key = key.replace("::", ".")
        if isinstance(body, list):
            body = next(iter(_named(body, key)), None)
        else:
            body = body.get(key) if isinstance(body, dict) else None
    return body


def _named(items: list[Any], key: str) -> list[Any]:
    """Return the item of a list at a number, or those that a value of theirs names."""
    if key.isdigit():
        return items[int(key) : int(key) + 1]
    return [item for item in items if key in item.values()]


def _is_unexpected(value: Any) -> bool:
    return isinstance(value, UnexpectedValue)


def _without(body: dict[str, Any], path: str) -> dict[str, Any]:
    body = copy.deepcopy(body)
    *way, last = path.split(".")
    holder = body
    for key in way:
        holder = _named(holder, key)[0] if isinstance(holder, list) else holder[key]
    holder.pop(last.replace("::", "."), None)
    return body


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@pytest.fixture(autouse=True)
def unpaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send as fast as possible: the server here has no limit of requests a second."""
    monkeypatch.setattr(api_client, "RateLimiter", lambda per_second: RateLimiter(0))


async def _with_account(name: str, provider: Provider, walk: Any) -> Any:
    with fact_server(read_facts(name)) as server:
        account = Account(name, server, provider)
        try:
            return await walk(account)
        finally:
            await account.gateway.close()


@cache
def parsed(name: str) -> Provider:
    return parse_description(described(name).encode())


def run(name: str, walk: Any, provider: Provider | None = None) -> Any:
    return asyncio.run(_with_account(name, provider or parsed(name), walk))


@pytest.mark.parametrize("name", NAMES)
def test_a_contact_is_found_read_and_listed(name: str) -> None:
    async def walk(account: Account) -> None:
        for number in range(len(account.server.contacts)):
            contact = await account.found(number)
            assert contact.reference.id == account.server.id_of(number)
        contacts, _ = await account.gateway.first_page()
        assert bool(contacts) is bool(account.server.listed())
        nobody = ContactReference(None, "nobody@made-up.example")
        assert await account.gateway.find(nobody) == ()

    run(name, walk)


@pytest.mark.parametrize("name", NAMES)
def test_a_contact_on_a_later_page_is_looked_for_and_the_pages_end(name: str) -> None:
    async def walk(account: Account) -> None:
        seen = [page async for page in account.gateway._pages(lambda progress: None)]
        assert [tuple(c.reference) for page in seen for c in page] == account.server.listed()

    run(name, walk)


@pytest.mark.parametrize("name", NAMES)
def test_the_form_shows_what_is_stored(name: str) -> None:
    async def walk(account: Account) -> None:
        contact = await account.found()
        lost = [key for key, value in contact.values.items() if _is_unexpected(value)]
        assert lost == []
        edits = account.edits
        assert [key for key in edits if account.gateway.provider.field(key) is None] == []
        wrong = [
            f.key for f in account.gateway.provider.fields if f.writable and f.key not in edits
        ]
        assert [key for key in wrong if key not in ("LNAME", "favourite.colour")] == []

    run(name, walk)


@pytest.mark.parametrize("name", [n for n in NAMES if "search" in read_facts(n)["operations"]])
def test_contacts_are_found_by_name_and_nothing_is_opened_by_it(name: str) -> None:
    async def walk(account: Account) -> None:
        [contact] = await account.gateway.search("Ana")
        assert contact.reference.id == account.server.id_of(0)
        assert await account.gateway.search("No such name") == ()

    run(name, walk)


@pytest.mark.parametrize(("name", "key"), EDITS)
def test_an_edit_is_stored_and_taken_back_and_nothing_else_changes(name: str, key: str) -> None:
    async def walk(account: Account) -> None:
        edit, before = account.edits[key], account.server.stored()
        contact = await account.found()
        receipt = await account.saved_as_read(contact, {key: _value(edit["to"])})
        assert receipt.verified, receipt.findings
        after = account.server.stored()
        assert at_place(after, edit["at"]) == edit["stored"]
        assert _without(after, edit["at"]) == _without(before, edit["at"])
        back = {key: contact.value(key)}
        assert (await account.saved_as_read(receipt.snapshot, back)).verified
        assert _sorted(account.server.stored()) == _sorted(before)

    run(name, walk)


def _sorted(body: Any) -> Any:
    """Lists without order: what was removed and added again may be at another place."""
    if isinstance(body, dict):
        return {key: _sorted(value) for key, value in body.items()}
    return sorted(map(repr, body)) if isinstance(body, list) else body


@pytest.mark.parametrize(("name", "key"), CLEARED)
def test_a_field_is_cleared_and_nothing_else_changes(name: str, key: str) -> None:
    async def walk(account: Account) -> None:
        at, before = account.edits[key]["at"], account.server.stored()
        field = account.gateway.provider.field(key) or ((await account.found()) and None)
        field = account.gateway.provider.field(key)
        assert field is not None
        empty = None if field.cleared_by[0] is Clearing.NULL else ""
        assert (await account.saved(**{key: empty})).verified
        assert at_place(account.server.stored(), at) in (None, "")
        assert _without(account.server.stored(), at) == _without(before, at)

    run(name, walk)


async def _whole_walk(account: Account) -> None:
    """Everything above, in one go."""
    contact = await account.found()
    assert contact.reference.id == account.server.id_of(0)
    assert (await account.found(1)).reference.id == account.server.id_of(1)
    listed = [page async for page in account.gateway._pages(lambda progress: None)]
    assert [tuple(c.reference) for page in listed for c in page] == account.server.listed()
    assert [key for key in account.edits if contact.value(key) is ABSENT] == []
    endless = (await account.found(1)).values
    for field in account.gateway.provider.fields:
        if field.calls and field.calls.read and field.calls.read.more:
            assert isinstance(endless[field.key], UnexpectedValue), "the list goes on"
    if account.gateway.provider.operations.search:
        assert [c.reference.id for c in await account.gateway.search("ana")] == [
            account.server.id_of(0)
        ]
    for lookup in account.gateway.provider.operations.lookups:
        assert await account.gateway.names(lookup.key)
    assert [key for key in contact.values if _is_unexpected(contact.value(key))] == []
    assert contact.unknown.keys().isdisjoint(account.server.facts.get("described", ()))
    shown = set(account.server.facts.get("shown", ()))
    assert shown - {f.key for f in account.gateway.provider.fields} == set()
    assert [key for key in shown if contact.value(key) is ABSENT] == []
    if not account.edits:
        # Nothing can be written: everything described has to be shown.
        fields = account.gateway.provider.fields
        assert [field.key for field in fields if contact.value(field.key) in (ABSENT, ())] == []
        return
    expected = account.server.stored()
    edits = {key: _value(edit["to"]) for key, edit in account.edits.items()}
    assert (await account.saved(**edits)).verified
    after = account.server.stored()
    for edit in account.edits.values():
        assert at_place(after, edit["at"]) == edit["stored"]
        after, expected = _without(after, edit["at"]), _without(expected, edit["at"])
    assert after == expected


def _flips(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each description with one fact changed."""
    tables = tomllib.loads(described(name))
    for path in _facts_of(tables):
        changed = copy.deepcopy(tables)
        holder = changed
        for key in path[:-1]:
            holder = holder[key]
        value = holder[path[-1]]
        flipped = f"x{value}" if "query" in path else f"{value}x"
        if path[-1] == "method":
            flipped = "PUT" if value == "POST" else "POST"
        holder[path[-1]] = (not value) if isinstance(value, bool) else flipped
        yield ".".join(map(str, path)), changed


_OPERATIONS = ("path", "record", "items", "into", "next", "partial")
_DEFINITIONS = ("at", "key", "multiple")


def _call_facts(where: tuple[Any, ...], value: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each fact of the requests of a collection."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _call_facts((*where, key), inside)
    elif isinstance(value, list):
        for number, inside in enumerate(value):
            yield from _call_facts((*where, number), inside)
    else:
        yield where


def _facts_of(tables: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    for header in tables["access"].get("headers", {}):
        yield ("access", "headers", header)
    for key in ("name", "value"):
        if key in tables["access"]["key"]:
            yield ("access", "key", key)
    written = tables["saving"].get("confirmed", True)
    updated = written and any(not ("calls" in f or f.get("read_only")) for f in tables["fields"])
    for name, operation in tables["operations"].items():
        if isinstance(operation, dict) and (updated or name != "update"):
            yield from (("operations", name, key) for key in _OPERATIONS if operation.get(key))
            yield from (("operations", name, "query", key) for key in operation.get("query", {}))
            yield from _call_facts(("operations", name, "entries"), operation.get("entries", {}))
            if name in ("find", "search"):
                yield from _call_facts(("operations", name, "body"), operation.get("body", {}))
            if name == "definitions":
                yield from (("operations", name, key) for key in _DEFINITIONS if operation.get(key))
    for number, field in enumerate(tables["fields"]):
        if not field.get("read_only"):
            places = [key for key in ("at", "write_at", "element") if key in field]
            # The key of what is read apart is not the provider's name for it.
            named = [] if "read" in field.get("calls", {}) else ["key"]
            yield from (("fields", number, key) for key in places or named)
            yield from (("fields", number, key) for key in ("inverted",) if key in field)
            yield from _call_facts(("fields", number, "objects"), field.get("objects", {}))
        for name, call in field.get("calls", {}).items():
            if written or name == "read":
                yield from _call_facts(("fields", number, "calls", name), call)


_HARMLESS = {
    # Where a page ends makes no difference.
    "query.limit",
    "query.per_page",
    "query.page[size]",
    # The answer of an update is news; what it did is read.
    "update.record",
}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", NAMES)
def test_any_changed_fact_is_noticed(name: str) -> None:
    unnoticed = []
    for what, tables in some_of(_flips(name), FACTS_IN_A_RUN, "facts", name):
        if any(what.endswith(harmless) for harmless in _HARMLESS):
            continue
        try:
            provider = parse_description(_toml(tables))
        except ValueError:
            continue
        try:
            run(name, _whole_walk, provider)
        except Exception:  # noticed, in whatever way
            continue
        unnoticed.append(what)
    assert unnoticed == []


def _toml(tables: dict[str, Any]) -> bytes:
    import tomlkit

    return tomlkit.dumps(tables).encode()


@pytest.mark.parametrize("name", NAMES)
def test_every_description_cites_its_sources(name: str) -> None:
    provider = parse_description(described(name).encode())
    assert provider.sources
    assert all(source.url.startswith("https://") and source.seen for source in provider.sources)


def test_a_description_that_is_not_confirmed_cannot_write() -> None:
    text = described("resend").replace("[saving]\n", "[saving]\nconfirmed = false\n")
    provider = parse_description(text.encode())
    assert provider.name == "Resend (read-only)"
    assert [field for field in provider.fields if field.writable] == []
    writable = msgspec.structs.replace(
        provider, fields=parse_description(described("resend").encode()).fields
    )

    async def walk(account: Account) -> None:
        with pytest.raises(Exception, match="is not documented"):
            await account.saved(first_name="Anna")
        assert account.server.writes == []

    run("resend", walk, writable)


def test_a_contact_that_its_email_address_names_is_found_by_it() -> None:
    async def walk(account: Account) -> None:
        for reference in (
            ContactReference("ana@made-up.example"),
            ContactReference("ana@made-up.example", "ana@made-up.example"),
            ContactReference(None, "ANA@made-up.example"),
        ):
            [contact] = await account.gateway.find(reference)
            assert contact.reference.id == "ana@made-up.example"
        assert (await account.gateway.read(ContactReference("ana@made-up.example"))).values
        assert await account.gateway.find(ContactReference("nobody@made-up.example")) == ()

    run("loops", walk)
