"""A provider that refuses the version it has shown itself: said, and the next save gets through.

Only where the form of the version explains the refusal; otherwise reads may lag behind another
user's edit, which a write without the version would overwrite.

Reported of other clients, which tried for ever or never saved again:
https://github.com/koreader/koreader/issues/15707 (weak versions)
https://github.com/jetty/jetty.project/issues/1416 (versions that compression alters)
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.providers.catalogue import parse_description
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.contacts.proposal import ReviewAgain, ReviewReason, WriteResult
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.viewmodels.messages.save_messages import reopened_message
from tests.fakes.key_stores import MemoryStore
from tests.services.conftest import Run

DESCRIPTION = Path(__file__).parents[2] / "providers" / "descriptions" / "kinto.toml"


class Record:
    """One record with a version, which is shown in some form and compared in some way."""

    def __init__(self, shown: str, compared: str) -> None:
        self.data: dict[str, Any] = {"id": "ana", "email": "ana@made-up.example", "name": "Ana"}
        self.version = 1
        self.compared = compared
        self._shown = shown
        self.guards: list[str | None] = []

    @property
    def etag(self) -> str:
        return self._shown.format(self.version)

    def takes(self, guard: str | None) -> bool:
        self.guards.append(guard)
        if guard is None:
            return True
        if self.compared == "never":
            return False
        if self.compared == "strongly":
            return guard == f'"{self.version}"'
        return guard == self.etag

    def read(self) -> tuple[dict[str, Any], str]:
        return self.data, self.etag

    def patch(self, **changes: Any) -> None:
        self.data.update(changes)
        self.version += 1


@contextmanager
def serving(record: Record) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the base class's name
            self._answer(200)

        def do_PATCH(self) -> None:  # the base class's name
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if not record.takes(self.headers["If-Match"]):
                self._answer(412)
                return
            record.patch(**body["data"])
            self._answer(200)

        def _answer(self, status: int) -> None:
            data, etag = (record.data, record.etag) if self.command != "GET" else record.read()
            content = json.dumps({"data": data} if status == 200 else {}).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", etag)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def opened(address: str) -> Gateway:
    credentials = Credentials(MemoryStore(), Redactor())
    credentials.set_for_session("Shop", "user:made-up")
    parameters = {"host": "kinto.example.com"}
    connection = Connection("Shop", "kinto", parameters=parameters, address=address)
    return open_gateway(parse_description(DESCRIPTION.read_bytes()), connection, credentials)


async def save(gateway: Gateway, key: str, value: str) -> Any:
    field = gateway.provider.field(key)
    assert field is not None
    draft = Draft(await gateway.read(ContactReference("ana"))).edited(field, value)
    return await saving.write(gateway, saving.propose(gateway, draft))


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (0.0,) * len(watch.LAG_DELAYS_S))


@pytest.mark.parametrize("shown", ['W/"{}"', '"{}--gzip"', '"{};br"'])
def test_a_version_that_never_matches_is_left_out_of_the_next_save(run: Run, shown: str) -> None:
    record = Record(shown, "strongly")

    async def walk(gateway: Gateway) -> None:
        again = await save(gateway, "name", "Anna")
        assert isinstance(again, ReviewAgain)
        assert again.reason is ReviewReason.VERSION_LEFT_OUT
        assert "it goes out without the version" in reopened_message(again).text
        assert (record.data["name"], len(record.guards)) == ("Ana", 1)
        assert isinstance(await save(gateway, "name", "Anna"), WriteResult)
        assert (record.data["name"], record.guards) == ("Anna", [shown.format(1), None])
        # Only this version was shown not to match: the next one guards the next save.
        again = await save(gateway, "name", "Anne")
        assert isinstance(again, ReviewAgain)
        assert again.reason is ReviewReason.VERSION_LEFT_OUT
        assert isinstance(await save(gateway, "name", "Anne"), WriteResult)
        assert (record.data["name"], record.guards[2:]) == ("Anne", [shown.format(2), None])
        await gateway.close()

    with serving(record) as address:
        run(walk(opened(address)))


def test_a_version_that_nothing_explains_guards_on(run: Run) -> None:
    record = Record('"{}"', "never")

    async def walk(gateway: Gateway) -> None:
        for _ in range(2):
            again = await save(gateway, "name", "Anna")
            assert isinstance(again, ReviewAgain)
            assert again.reason is ReviewReason.VERSION_REFUSED
            assert "Send it again later, or refresh" in reopened_message(again).text
        assert (record.data["name"], record.guards) == ("Ana", ['"1"', '"1"'])
        await gateway.close()

    with serving(record) as address:
        run(walk(opened(address)))


class LaggingRecord(Record):
    """Reads show another user's edit late; writes are compared with it at once."""

    def __init__(self, shown: str) -> None:
        super().__init__(shown, "as it is")
        self._seen, self._reads_left = (dict(self.data), self.etag), 0

    def edit_unseen(self, reads: int, **changes: Any) -> None:
        """Let another user edit it; that many reads do not show it."""
        self._seen, self._reads_left = (dict(self.data), self.etag), reads
        self.patch(**changes)

    def read(self) -> tuple[dict[str, Any], str]:
        if self._reads_left:
            self._reads_left -= 1
            return self._seen
        return super().read()


@pytest.mark.parametrize("shown", ['"{}"', 'W/"{}"'])
def test_an_edit_that_reads_show_late_is_found_and_not_overwritten(run: Run, shown: str) -> None:
    record = LaggingRecord(shown)

    async def walk(gateway: Gateway) -> None:
        # The draft's read, the one before the write, the first after it, and two further ones.
        record.edit_unseen(5, name="Theirs")
        again = await save(gateway, "name", "Mine")
        assert isinstance(again, ReviewAgain)
        assert again.reason is ReviewReason.REFUSED
        assert again.merge.conflicts
        assert (record.data["name"], record.guards) == ("Theirs", [shown.format(1)])
        await gateway.close()

    with serving(record) as address:
        run(walk(opened(address)))


@pytest.mark.parametrize("shown", ['"{}"', 'W/"{}"'])
def test_an_edit_that_no_read_shows_is_not_overwritten(run: Run, shown: str) -> None:
    record = LaggingRecord(shown)

    async def walk(gateway: Gateway) -> None:
        assert isinstance(await save(gateway, "name", "Anna"), WriteResult)
        record.edit_unseen(100, name="Theirs")
        for _ in range(2):
            again = await save(gateway, "name", "Mine")
            assert isinstance(again, ReviewAgain)
            assert again.reason is ReviewReason.VERSION_REFUSED
        assert (record.data["name"], record.guards[1:]) == ("Theirs", [shown.format(2)] * 2)
        await gateway.close()

    with serving(record) as address:
        run(walk(opened(address)))


@pytest.mark.parametrize("shown", ['W/"{}"', '"{}"'])
def test_a_version_that_the_provider_takes_keeps_guarding(run: Run, shown: str) -> None:
    record = Record(shown, "as it is")

    async def walk(gateway: Gateway) -> None:
        assert isinstance(await save(gateway, "name", "Anna"), WriteResult)
        takes = record.takes

        def another_user_first(guard: str | None) -> bool:
            record.takes = takes  # type: ignore[method-assign]  # once
            record.patch(name="Theirs")
            return takes(guard)

        record.takes = another_user_first  # type: ignore[method-assign]  # another user's moment
        again = await save(gateway, "email", "anna@made-up.example")
        assert isinstance(again, ReviewAgain)
        assert again.reason is ReviewReason.REFUSED
        assert (record.data["name"], record.data["email"]) == ("Theirs", "ana@made-up.example")
        assert isinstance(await save(gateway, "email", "anna@made-up.example"), WriteResult)
        assert record.guards[-1] == shown.format(3)
        await gateway.close()

    with serving(record) as address:
        run(walk(opened(address)))


@pytest.mark.parametrize("shown", ['"caf\xe9-{}"', '"caf\xc3\xa9-{}"', '"\x80\xff-{}"'])
def test_a_version_with_bytes_beyond_ascii_is_sent_back_as_it_came(run: Run, shown: str) -> None:
    record = Record(shown, "as shown")
    with serving(record) as address:
        gateway = opened(address)
        written = run(save(gateway, "name", "Ann"))
        run(gateway.close())
    assert isinstance(written, WriteResult)
    assert written.error is None
    assert record.guards == [shown.format(1)]
    assert record.data["name"] == "Ann"
