"""The key stands in its header and nowhere else: no trouble, no record, no text holds it."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
import socket
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
import pytest
from PySide6.QtCore import QObject

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.providers.access import Access
from contact_editor.providers.refusals.field_refusals import Refusals
from contact_editor.services import errors
from contact_editor.services.contacts.api.curl import curl
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.http.transport import Exchange, Request, Response
from contact_editor.services.journal.database import memory_database
from contact_editor.services.journal.opening import OpenedJournal
from tests.fakes.key_stores import BlockedStore, MemoryStore
from tests.fakes.peers import Handler, Peer, hanging_up, responding, sending, staying_silent
from tests.services.conftest import Open, Run
from tests.services.one_contact import write
from tests.waiting import WAIT_LIMIT_S

CANARY = "c4n4ry/Key+9f8e7d"
FORMS = {
    CANARY,
    quote(CANARY, safe=""),
    base64.b64encode(CANARY.encode()).decode(),
    CANARY.encode("utf-16-le").decode("latin-1"),
}
ECHO = b'{"message":"The key %s is not known."}' % CANARY.encode()


def _reached(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and all that hang on it, shown or not."""
    while error is not None:
        yield error
        yield from _reached(error.__cause__)
        error = error.__context__


def _said_by(value: Any) -> Iterator[str]:
    """Yield every text that is found in an exception, a record or what they hold."""
    yield repr(value)
    yield str(value)
    held = getattr(value, "__dict__", {})
    for inner in (*held.values(), *getattr(value, "args", ())):
        yield repr(inner)
        headers = getattr(inner, "headers", None)
        if headers is not None:
            yield repr(list(headers.items()))


def _holds_the_key(text: str) -> bool:
    return any(form in text for form in FORMS)


@pytest.mark.parametrize(
    "handler",
    [
        hanging_up,
        sending(b"garbage\r\n\r\n"),
        sending(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"),
        responding(200, b"<html>", content_type="text/html"),
        responding(200, b"7"),
        responding(302, location="https://elsewhere.example/"),
        responding(400, ECHO),
        responding(401, ECHO),
        responding(403, ECHO),
        responding(429, ECHO, retry_after="99"),
        responding(500, ECHO),
        responding(200, ECHO.replace(b"{", b'{"success":false,')),
    ],
    ids=range(12),
)
@pytest.mark.parametrize("verb", ["read", "write"])
def test_no_trouble_holds_it(
    run: Run,
    opened: Open,
    no_pauses: None,
    exchanges: list[Exchange],
    handler: Handler,
    verb: str,
) -> None:
    with Peer(handler) as peer:
        gateway = opened("simvoly", address=peer.address, key=CANARY)
        reference = ContactReference(1)
        try:
            if verb == "read":
                run(gateway.read(reference))
            else:
                run(write(gateway, reference, {"email": "a@b.example"}))
        except errors.ServiceError as trouble:
            for error in _reached(trouble):
                assert not any(map(_holds_the_key, _said_by(error))), repr(error)
        else:
            assert verb == "write"
    assert exchanges
    assert not any(_holds_the_key(text) for each in exchanges for text in _said_by(each))
    assert not _holds_the_key(msgspec.json.encode(exchanges).decode())


def test_no_trouble_before_or_without_an_answer_holds_it(
    run: Run, opened: Open, no_pauses: None
) -> None:
    for address in ("http://127.0.0.1:1", "https://nobody.invalid", "https://127.0.0.1:1"):
        with pytest.raises(errors.ConnectError) as caught:
            run(opened("simvoly", address=address, key=CANARY).read(ContactReference(1)))
        errors_there = [*_reached(caught.value)]
        assert not any(_holds_the_key(text) for e in errors_there for text in _said_by(e))


def test_a_cancelled_request_leaves_no_record_that_holds_it(
    run: Run, opened: Open, exchanges: list[Exchange]
) -> None:
    def heard_and_silent(peer: Peer, client: socket.socket) -> None:
        peer.read(client)
        staying_silent(peer, client)

    async def cancelled() -> None:
        reading = asyncio.create_task(gateway.read(ContactReference(1)))
        while not peer.asked:
            await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading

    with Peer(heard_and_silent) as peer:
        gateway = opened("simvoly", address=peer.address, key=CANARY)
        run(cancelled())
    assert exchanges
    assert not any(_holds_the_key(repr(each)) for each in exchanges)


def test_no_log_holds_it_nor_an_email(
    run: Run, opened: Open, caplog: pytest.LogCaptureFixture, practice: PracticeServer
) -> None:
    with caplog.at_level(logging.DEBUG):
        run(opened("simvoly").find(ContactReference(None, "person1@example.org")))
    assert practice.key not in caplog.text
    assert "person1" not in caplog.text.replace("%40", "@")


def test_no_object_shows_it(run: Run, opened: Open) -> None:
    opened("simvoly", key=CANARY)
    credentials = Credentials(MemoryStore(a=CANARY))
    assert run(credentials.key("a", "api.example.com")) == CANARY
    # What other tests have left, such as the refusal of a provider that sends the key back.
    gc.collect()
    ours = (o for o in gc.get_objects() if str(type(o).__module__).startswith("contact_editor"))
    # What a provider answers is its own, and nowhere shown as it is.
    # A window that another test has closed cannot be asked any more, and shows only its type.
    shown = [each for each in ours if not isinstance(each, Response | Refusals | QObject)]
    assert [each for each in shown if _holds_the_key(_shown(each))] == []


def test_no_call_that_waits_for_the_keyring_shows_it() -> None:
    async def stored(store: BlockedStore) -> list[str]:
        credentials = Credentials(store)
        key = asyncio.create_task(credentials.store("a", CANARY, "api.example.com"))
        password = asyncio.create_task(credentials.store_proxy_password("a", CANARY))
        await asyncio.to_thread(store.entered.wait, WAIT_LIMIT_S)
        # By the type: to ask a weak reference of another test for its class may fail.
        waits = (partial, asyncio.Future, Future)
        waiting = [o for o in gc.get_objects() if issubclass(type(o), waits)]
        shown = [text for each in waiting if _holds_the_key(text := _shown(each))]
        store.let_go.set()
        await asyncio.gather(key, password)
        return shown

    store = BlockedStore()
    assert asyncio.run(stored(store)) == []
    assert store.keys == {"a": CANARY}


def test_the_result_of_a_read_does_not_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    results: list[asyncio.Future[Any]] = []
    wrap = asyncio.wrap_future

    def noted(future: Future[Any]) -> asyncio.Future[Any]:
        results.append(wrap(future))
        return results[-1]

    async def read() -> None:
        store = MemoryStore(a=CANARY)
        store.put("a", CANARY, SecretKind.PROXY_PASSWORD)
        credentials = Credentials(store)
        assert await credentials.proxy_password("a") == CANARY
        assert await credentials.key("a", "api.example.com") == CANARY

    monkeypatch.setattr(asyncio, "wrap_future", noted)
    asyncio.run(read())
    assert all(each.done() for each in results)
    assert len(results) == 2
    assert not any(_holds_the_key(repr(each)) for each in results)


def test_an_open_journal_does_not_show_its_key() -> None:
    opened = OpenedJournal(memory_database(), Path("journal.db"), CANARY.encode())
    assert not _holds_the_key(repr(opened))


def _shown(each: object) -> str:
    try:
        return repr(each)
    except RuntimeError:
        # It refers to a widget that another test has closed, and cannot be shown by anyone.
        return ""


@pytest.mark.parametrize("key", ["", "  ", "a\nb", "a\r\nX: y", "kéy", "a\x00b", "a\x7fb"])
def test_a_key_that_no_header_can_carry_is_not_repeated(key: str) -> None:
    with pytest.raises(errors.KeyUnusable) as caught:
        authorization(Access(base="https://a.example"), key)
    assert not key.strip() or key not in str(caught.value)


def test_a_key_is_shown_as_the_description_says() -> None:
    access = Access(base="https://a.example", key_header="X-Key", key_scheme="")
    assert authorization(access, " abc\n") == {"X-Key": "abc"}
    assert authorization(Access(base="https://a.example"), "abc") == {"Authorization": "Bearer abc"}


def test_the_curl_command_names_a_variable_in_its_place() -> None:
    request = Request("PUT", "/contacts/1", (("email", "a b@c"),), {"name": "O'Neil $HOME `x`"})
    command = curl(request, "https://a.example", Access(base="https://a.example"))
    assert '"$API_KEY"' in command
    assert not _holds_the_key(command)
