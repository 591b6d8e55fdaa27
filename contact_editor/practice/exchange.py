"""A pending request and the ways to answer or break it off."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from contact_editor.practice.state import LogEntry, PracticeState


class PracticeResponse(NamedTuple):
    """A complete answer that was not sent yet."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class PendingRequest:
    """A request and its connection."""

    def __init__(
        self, app: ASGIApp, world: PracticeState, entry: LogEntry, scope: Scope, body: bytes
    ) -> None:
        self._app = app
        self._world = world
        self._entry = entry
        self._scope = scope
        self._body = body
        self._answer: PracticeResponse | None = None
        self._afterwards: list[Callable[[], object]] = []
        self._receive: Receive
        self._send: Send

    def connect(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send

    def afterwards(self, action: Callable[[], object]) -> None:
        """Register an action to run after the request is handled, before the answer is sent."""
        self._afterwards.append(action)

    async def handled(self) -> PracticeResponse:
        """Handle the request, at most once; sends nothing."""
        if self._answer is None:
            self._answer = await self._carried_out()
            self.settle()
        return self._answer

    def settle(self) -> None:
        """Run the registered actions, whether the request was handled or not."""
        for action in self._afterwards:
            action()
        self._afterwards.clear()

    async def give(self, answer: PracticeResponse) -> None:
        await self._start(answer.status, answer.headers)
        await self._send({"type": "http.response.body", "body": answer.body})

    async def stream(self, status: int, parts: AsyncIterator[bytes]) -> None:
        """Send a body of unknown length to its end, or until the client leaves."""
        leaving = asyncio.ensure_future(self._receive())
        await self._start(status, [(b"content-type", b"application/json")])
        async for part in parts:
            await self._send({"type": "http.response.body", "body": part, "more_body": True})
            await asyncio.sleep(0)
            if leaving.done():
                self._world.note(self._entry, disconnected=True)
                break
        leaving.cancel()
        await self._send({"type": "http.response.body"})

    async def break_off(self, answer: PracticeResponse) -> None:
        """Send the head and half of the body, then drop the connection."""
        await self._start(answer.status, answer.headers)
        half = answer.body[: len(answer.body) // 2]
        await self._send({"type": "http.response.body", "body": half, "more_body": True})
        await self.drop()

    async def drop(self, *, unsent_too: bool = False) -> None:
        """Close the connection, after or in the middle of the answer."""
        # ASGI has no message for this, and an app that raises is answered with 500: only the
        # transport, which uvicorn keeps in the object whose method `send` is, can be closed.
        cycle: Any = getattr(self._send, "__self__")  # noqa: B009 - unknown to the type of Send
        (cycle.transport.abort if unsent_too else cycle.transport.close)()
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def left_within(self, seconds: float) -> bool:
        """Wait for a time or until the client leaves; return whether it left."""
        try:
            await asyncio.wait_for(self._receive(), seconds)
        except TimeoutError:
            return False
        self._world.note(self._entry, disconnected=True)
        return True

    async def _start(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        self._world.note(self._entry, status=status)
        await self._send({"type": "http.response.start", "status": status, "headers": headers})

    async def _carried_out(self) -> PracticeResponse:
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": self._body, "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        await self._app(self._scope, receive, send)
        body = b"".join(message.get("body", b"") for message in sent)
        return PracticeResponse(sent[0]["status"], sent[0]["headers"], body)


async def whole_body(receive: Receive) -> bytes | None:
    """Read the whole request; return None if the client left before its end."""
    body: bytes = b""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += bytes(message.get("body", b""))
        if not message.get("more_body", False):
            return body
