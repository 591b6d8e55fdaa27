"""Actions of the kinds of faults."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

import msgspec

from contact_editor.practice.exchange import PendingRequest, PracticeResponse
from contact_editor.practice.faults import Fault

_CARRIED_OUT = ("drop_after", "cut_off")
_BLOCK = b" " * 65_536


async def apply_fault(exchange: PendingRequest, fault: Fault) -> None:
    """End the exchange with the fault."""
    if fault.kind in _CARRIED_OUT or (fault.written and fault.kind != "drop_before"):
        await exchange.handled()
    exchange.settle()
    await _KINDS[fault.kind](exchange, fault)


def _answer(status: int, body: bytes, kind: bytes, *more: tuple[bytes, bytes]) -> PracticeResponse:
    length = (b"content-length", str(len(body)).encode())
    return PracticeResponse(status, [(b"content-type", kind), length, *more], body)


def _refusal(fault: Fault, status: int, *more: tuple[bytes, bytes]) -> PracticeResponse:
    plain = {"success": False, "message": fault.message}
    body = msgspec.json.encode(plain if fault.body is None else fault.body)
    return _answer(status, body, b"application/json", *more)


async def _status(exchange: PendingRequest, fault: Fault) -> None:
    wait = fault.retry_after
    more = [] if wait is None else [(b"retry-after", str(wait).encode())]
    await exchange.give(_refusal(fault, fault.code or 500, *more))


async def _success_false(exchange: PendingRequest, fault: Fault) -> None:
    await exchange.give(_refusal(fault, 200))


async def _drop(exchange: PendingRequest, _fault: Fault) -> None:
    await exchange.drop()


async def _redirect(exchange: PendingRequest, fault: Fault) -> None:
    where = (b"location", fault.location.encode())
    await exchange.give(_answer(fault.code or 302, b"", b"text/html", where))


async def _html(exchange: PendingRequest, _fault: Fault) -> None:
    page = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>A shop.</body></html>"
    await exchange.give(_answer(200, page, b"text/html; charset=utf-8"))


async def _huge(exchange: PendingRequest, fault: Fault) -> None:
    await exchange.stream(200, _padding(fault.bytes))


async def _padding(length: int) -> AsyncIterator[bytes]:
    yield b'{"padding":"'
    for start in range(0, length, len(_BLOCK)):
        yield _BLOCK[: length - start]
    yield b'"}'


async def _deep(exchange: PendingRequest, fault: Fault) -> None:
    body = b'{"deeper":' * fault.levels + b"null" + b"}" * fault.levels
    await exchange.give(_answer(200, body, b"application/json"))


async def _cut_off(exchange: PendingRequest, fault: Fault) -> None:
    answer = await exchange.handled()
    if fault.cut == "connection":
        await exchange.break_off(answer)
    else:
        half = answer.body[: len(answer.body) // 2]
        await exchange.give(_answer(answer.status, half, b"application/json"))


async def _not_json(exchange: PendingRequest, _fault: Fault) -> None:
    await exchange.give(_answer(200, b"{'id': 123, oops", b"application/json"))


async def _empty(exchange: PendingRequest, _fault: Fault) -> None:
    await exchange.give(_answer(200, b"", b"application/json"))


_KINDS: Mapping[str, Callable[[PendingRequest, Fault], Awaitable[None]]] = {
    "status": _status,
    "success_false": _success_false,
    "drop_before": _drop,
    "drop_after": _drop,
    "redirect": _redirect,
    "html": _html,
    "huge": _huge,
    "deep": _deep,
    "cut_off": _cut_off,
    "not_json": _not_json,
    "empty": _empty,
}
