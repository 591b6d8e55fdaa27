"""ASGI dispatcher: logs each request, applies faults, routes to a provider."""

import asyncio
import itertools
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.types import ASGIApp, Receive, Scope, Send

from contact_editor.practice.behaviours.encodings import encoded
from contact_editor.practice.exchange import PendingRequest, whole_body
from contact_editor.practice.fault_actions import apply_fault
from contact_editor.practice.faults import ALONGSIDE, Fault
from contact_editor.practice.state import Identity, LogEntry, Moment, PracticeState


class Dispatcher:
    """Routes each request to the provider at its path, and applies the waiting faults."""

    def __init__(
        self, world: PracticeState, providers: Mapping[str, tuple[str, ASGIApp]], control: ASGIApp
    ) -> None:
        """`providers`: name to path prefix and ASGI application."""
        self._world = world
        self._providers = providers
        self._control = control
        self._numbers = itertools.count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        for name, (root, app) in self._providers.items():
            if scope["path"].startswith(f"{root}/"):
                await self._lead(name, app, scope, receive, send)
                return
        await self._control(scope, receive, send)

    async def _lead(
        self, provider: str, app: ASGIApp, scope: Scope, receive: Receive, send: Send
    ) -> None:
        body = await whole_body(receive)
        if body is None:
            return
        entry = _entry(next(self._numbers), provider, scope, body)
        faults = self._world.faults.matching(provider, entry.method, entry.path)
        exchange = PendingRequest(app, self._world, entry, scope, body)
        exchange.connect(receive, send)
        # After the faults are taken: a test that sees the request in the log can rely on that.
        self._world.append(entry)
        self._world.on_moment(Moment.ARRIVED, entry)
        self._arrange_edits(exchange, entry, faults)
        exchange.afterwards(partial(self._world.on_moment, Moment.HANDLED, entry))
        try:
            if not await _delayed(exchange, faults):
                await _ended(exchange, faults, self._world.switches.encoding, entry.number)
        except asyncio.CancelledError:
            # The server stops. If cancelled, uvicorn would answer 500, as if there were an error.
            await exchange.drop(unsent_too=True)
        exchange.settle()
        self._world.on_moment(Moment.ANSWERED, entry)

    def _arrange_edits(
        self, exchange: PendingRequest, entry: LogEntry, faults: list[Fault]
    ) -> None:
        for fault in (fault for fault in faults if fault.kind == "other_edit"):
            whose = self._requested(entry) if fault.contact is None else fault.contact
            if whose is None:
                continue
            edit = partial(self._world.edit, entry.provider, whose, fault.changes)
            if fault.when == "before":
                edit()
            else:
                exchange.afterwards(edit)

    def _requested(self, entry: LogEntry) -> Identity | None:
        last = entry.path.rpartition("/")[2]
        email = entry.query.get("email", "").lower()
        by_email = self._world.ids_by_email(entry.provider)
        return last if last in map(str, by_email.values()) else by_email.get(email)


async def _delayed(exchange: PendingRequest, faults: list[Fault]) -> bool:
    """Delay the exchange; return whether the client left meanwhile."""
    for fault in (fault for fault in faults if fault.kind == "delay"):
        if fault.written:
            await exchange.handled()
        if await exchange.left_within(fault.seconds):
            return True
    return False


async def _ended(exchange: PendingRequest, faults: list[Fault], encoding: str, number: int) -> None:
    for fault in faults:
        if fault.kind not in ALONGSIDE:
            await apply_fault(exchange, fault)
            return
    answer = await exchange.handled()
    headers, body = encoded(answer.headers, answer.body, encoding)
    headers = [*headers, (b"x-request-id", f"practice-{number}".encode())]
    await exchange.give(answer._replace(headers=headers, body=body))


def _entry(number: int, provider: str, scope: Scope, body: bytes) -> LogEntry:
    return LogEntry(
        number=number,
        provider=provider,
        method=scope["method"],
        path=scope["path"],
        query=dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)),
        headers={
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        },
        body=_parsed(body),
    )


def _parsed(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body) if body else None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
