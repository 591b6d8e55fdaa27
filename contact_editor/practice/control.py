"""HTTP API that controls the practice server from another process."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from contact_editor.practice.faults import Fault
from contact_editor.practice.responses import answer, application, decoded
from contact_editor.practice.state import LogEntry, PracticeState
from contact_editor.practice.switches import SwitchError, with_values
from contact_editor.practice.update_rules import RefusedError

_DONE = {"success": True}
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_CREDENTIAL = re.compile(r"authorization|cookie|key|token|secret", re.IGNORECASE)


class Control:
    """Handles the calls below `/practice`; needs no key, because the server is on loopback only."""

    def __init__(self, world: PracticeState) -> None:
        self._world = world

    def app(self) -> ASGIApp:
        contact = "/practice/contacts/{provider}/{id}"
        calls: list[tuple[str, str, Callable[..., Any]]] = [
            ("GET", "/practice/switches", self.switches),
            ("POST", "/practice/switches", self.set_switches),
            ("POST", "/practice/faults", self.add_faults),
            ("DELETE", "/practice/faults", self.clear_faults),
            ("GET", "/practice/log", self.log),
            ("DELETE", "/practice/log", self.clear_log),
            ("GET", contact, self.contact),
            ("POST", contact, self.edit),
            ("POST", "/practice/restore", self.restore),
        ]
        return _from_this_machine(
            application(Route(path, call, methods=[method]) for method, path, call in calls)
        )

    async def switches(self, _request: Request) -> Response:
        return answer(self._world.switches)

    async def set_switches(self, request: Request) -> Response:
        """Set the switches in an object; others are unchanged."""
        try:
            self._world.switches = with_values(await _object(request), self._world.switches)
        except SwitchError as error:
            raise RefusedError(400, str(error)) from error
        return answer(self._world.switches)

    async def add_faults(self, request: Request) -> Response:
        """Add one fault or an array of faults."""
        try:
            faults = msgspec.convert(decoded(await request.body()), Fault | list[Fault])
        except msgspec.ValidationError as error:
            raise RefusedError(400, f"{error}.") from error
        self._world.faults.add(*(faults if isinstance(faults, list) else [faults]))
        return answer(_DONE)

    async def clear_faults(self, _request: Request) -> Response:
        self._world.faults.clear()
        return answer(_DONE)

    async def log(self, _request: Request) -> Response:
        return answer([_without_credentials(entry) for entry in self._world.log])

    async def clear_log(self, _request: Request) -> Response:
        self._world.clear_log()
        return answer(_DONE)

    async def contact(self, request: Request) -> Response:
        return answer(_known(self._world.contact, request.path_params))

    async def edit(self, request: Request) -> Response:
        return answer(_known(self._world.edit, request.path_params, await _object(request)))

    async def restore(self, request: Request) -> Response:
        """Restore contacts; `provider` and `id` are optional."""
        which = await _object(request) if await request.body() else {}
        _known(self._world.restore, {"provider": which.get("provider"), "id": which.get("id")})
        return answer(_DONE)


def _from_this_machine(app: ASGIApp) -> ASGIApp:
    """Reject what a web page in a browser could send: another host name, or a form."""

    async def gate(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        request = Request(scope)
        if request.url.hostname not in _LOOPBACK or "origin" in request.headers:
            refusal = answer({"error": "Only programs on this machine may call this."}, 403)
            await refusal(scope, receive, send)
        elif request.method == "POST" and not _is_json(request):
            refusal = answer({"error": "The content type must be application/json."}, 415)
            await refusal(scope, receive, send)
        else:
            await app(scope, receive, send)

    return gate


def _is_json(request: Request) -> bool:
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    has_body = request.headers.get("content-length", "0") != "0"
    return sent == "application/json" or not (sent or has_body)


def _without_credentials(entry: LogEntry) -> LogEntry:
    headers = {
        name: "(left out)" if _CREDENTIAL.search(name) else value
        for name, value in entry.headers.items()
    }
    return dataclasses.replace(entry, headers=headers)


def _known(deed: Callable[..., Any], whom: Mapping[str, Any], *more: Any) -> Any:
    try:
        return deed(whom["provider"], whom["id"], *more)
    except KeyError as error:
        raise RefusedError(404, f"There is no {error} here.") from error


async def _object(request: Request) -> dict[str, Any]:
    sent = decoded(await request.body())
    if not isinstance(sent, dict):
        raise RefusedError(400, "The body must be a JSON object.")
    return sent
