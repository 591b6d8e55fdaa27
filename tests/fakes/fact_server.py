"""A server that follows the facts of a provider's sources, tests/facts/NAME.toml.

The facts are written from the sources and not from the description, and nothing of the program's
reading or writing of JSON is used here: where the two disagree, a test fails.
"""

from __future__ import annotations

import copy
import json
import re
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

FACTS = Path(__file__).parents[1] / "facts"


def read_facts(name: str) -> dict[str, Any]:
    """Return the facts of one provider, which the caller may change."""
    return copy.deepcopy(_parsed(name))


@cache
def _parsed(name: str) -> dict[str, Any]:
    return tomllib.loads((FACTS / f"{name}.toml").read_text("utf-8"))


class Refused(Exception):
    """What the server answers in place of what was asked for."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(said)
        self.status = status


class FactServer:
    """One account at the provider: contacts, and what a request does to them."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts
        self.contacts: list[dict[str, Any]] = json.loads(facts["contacts"])
        self.memberships = {
            name: Memberships(table, self.contacts, facts["id"])
            for name, table in facts.get("memberships", {}).items()
        }
        self.writes: list[Any] = []
        """The bodies of updates."""
        self.changes: list[Any] = []
        """The bodies of requests that add a contact to something, or remove it."""
        self.faults: dict[int, tuple[int, bool]] = {}
        """Number of a write, from 1, to the status that it is answered with, and whether it is
        done nevertheless; 0: no answer."""
        self.sent: list[tuple[str, str, str]] = []
        """Method, path and body of each write."""
        self.broken: dict[str, int] = {}
        """Operation to the status with which it is refused; 0: the connection is closed."""
        self.address = ""

    def stored(self, number: int = 0) -> dict[str, Any]:
        """Return a contact as it is stored, with what it is a member of."""
        contact = copy.deepcopy(self.contacts[number])
        key = str(_get(contact, self.facts["id"]))
        apart = {name: each for name, each in self.memberships.items() if not each.in_record}
        held = {name: each.elements(key) for name, each in apart.items()}
        return {**contact, "memberships": held} if held else contact

    def id_of(self, number: int) -> Any:
        return _get(self.contacts[number], self.facts["id"])

    def listed(self) -> list[tuple[Any, Any]]:
        """Return the id and the email address of each contact that a list shows."""
        shown = [] if self.facts.get("unlisted") else self.contacts
        return [(_get(c, self.facts["id"]), _get(c, self.facts["email"])) for c in shown]

    def answer(
        self, method: str, target: str, headers: dict[str, str], body: Any
    ) -> tuple[int, Any]:
        """Return the status and the body of the answer to one request."""
        facts = self.facts
        for name, value in facts["headers"].items():
            if headers.get(name.lower()) != value:
                raise Refused(facts.get("without_header", 401), f"{name} is wrong")
        place = urlsplit(target)
        query = {key: values[-1] for key, values in parse_qs(place.query).items()}
        for name, operation in facts["operations"].items():
            values = _match(operation, method, place.path, query)
            if values is not None and name in ("find", "search") and "body" in operation:
                values = _match_body(operation, values, body)
            if values is not None and name in self.broken:
                raise Refused(self.broken[name], "out of order")
            if values is not None:
                is_write = name == "update" or "changes" in operation
                status, is_done = 200, True
                if is_write:
                    self.sent.append((method, target, json.dumps(body, sort_keys=True)))
                    status, is_done = self.faults.get(len(self.sent), (200, True))
                if is_done:
                    answer = self._do(name, operation, values, query, headers, body)
                if status != 200:
                    raise Refused(status, "out of order")
                return answer
        raise Refused(404, "no such resource")

    def _do(
        self,
        name: str,
        operation: dict[str, Any],
        values: dict[str, str],
        query: dict[str, str],
        headers: dict[str, str],
        body: Any,
    ) -> tuple[int, Any]:
        if "answer" in operation:
            return 200, json.loads(operation["answer"])
        if name == "update":
            return self._update(operation, values, headers, body)
        if "members" in operation:
            return self._members(operation, values["id"])
        if "changes" in operation:
            return self._change(operation, values, headers, body)
        if "body" in operation:
            values = {**values, **_captured(json.loads(operation["body"]), body)}
        if operation.get("either") and not self._found(values):
            values = {operation["either"]: values["email"]}
        found = [copy.deepcopy(contact) for contact in self._found(values, operation)]
        for contact in found:
            self._only_asked(operation, contact, query, body)
            for key in contact.keys() - set(operation.get("only", contact)):
                del contact[key]
        if operation.get("one"):
            if not found:
                raise Refused(404, "not found")
            return 200, _enveloped(operation["envelope"], found[0])
        if not found and operation.get("none_is_404"):
            raise Refused(404, "not found")
        envelope, count = operation["envelope"], len(found)
        if "page_by" in operation and "email" not in values:
            found, envelope = self._page(operation, found, query)
        return 200, _enveloped(envelope, found, count, self.address)

    def _members(self, operation: dict[str, Any], contact_id: str) -> tuple[int, Any]:
        """Return what one contact is a member of."""
        if not self._found({"id": contact_id}):
            raise Refused(404, "not found")
        items = self.memberships[operation["members"]].items(contact_id)
        goes_on = operation.get("more_for") == contact_id
        envelope = operation["more_envelope" if goes_on else "envelope"]
        return 200, _enveloped(envelope, items, len(items), self.address)

    def _change(
        self, operation: dict[str, Any], values: dict[str, str], headers: dict[str, str], body: Any
    ) -> tuple[int, Any]:
        """Add one contact to a tag or a list, or remove it."""
        self.changes.append(body)
        wanted = operation.get("content_type", "application/json")
        if body is not None and headers.get("content-type") != wanted:
            raise Refused(415, "another content type is wanted")
        pattern = json.loads(operation["body"]) if "body" in operation else None
        values = {**values, **_captured(pattern, body)}
        if "id" in values and not self._found(values):
            raise Refused(404, "not found")
        how = operation.get(values.get("status", "how"))
        if how not in ("join", "leave"):
            raise Refused(400, f"{body} is not what the reference shows")
        self.memberships[operation["changes"]].change(how, values)
        if "envelope" in operation:
            return 200, json.loads(operation["envelope"])
        return 204, None

    def _page(
        self, operation: dict[str, Any], found: list[dict[str, Any]], query: dict[str, str]
    ) -> tuple[list[dict[str, Any]], str]:
        """Give the first contact, and with the right cursor the others."""
        cursor = query.get(operation["page_by"])
        if cursor is None:
            return found[:1], operation["envelope"]
        return found[1:] if cursor == operation["cursor"] else [], operation["last_envelope"]

    def _found(
        self, values: dict[str, str], operation: dict[str, Any] | None = None
    ) -> list[dict[str, Any]]:
        found = self.contacts
        if "id" in values:
            found = [c for c in found if str(_get(c, self.facts["id"])) == values["id"]]
        if "name" in values:
            wanted = values["name"].lower()
            places = operation["names"] if operation else []
            found = [c for c in found if wanted in _name(c, places)]
        if "email" in values:
            wanted = values["email"].lower()
            found = [c for c in found if str(_get(c, self.facts["email"])).lower() == wanted]
        return found

    def _only_asked(
        self, operation: dict[str, Any], contact: dict[str, Any], query: dict[str, str], body: Any
    ) -> None:
        """Drop what was not asked for, in the query or in the body."""
        asked = operation.get("asked_by")
        if asked:
            inside = contact[operation["asked_in"]]
            wanted = body[asked] if body else query.get(asked, "").split(",")
            contact[operation["asked_in"]] = {k: inside[k] for k in inside if k in wanted}

    def _update(
        self, operation: dict[str, Any], values: dict[str, str], headers: dict[str, str], body: Any
    ) -> tuple[int, Any]:
        if headers.get("content-type") != operation.get("content_type", "application/json"):
            raise Refused(415, "another content type is wanted")
        self.writes.append(body)
        if "id_in_body" in operation:
            values = {**values, "id": str(_get(body, operation["id_in_body"]))}
        found = self._found(values)
        if not found:
            raise Refused(404, "not found")
        for path, value in _leaves(body, operation["takes"]):
            _apply(found[0], path, value, operation["takes"][path])
        for path, usual in operation.get("completed", {}).items():
            found[0][path] = [{**each, **{**usual, **each}} for each in found[0][path]]
        for path in operation.get("required", ()):
            if _get(body, path) is None:
                raise Refused(400, f"{path} is required")
        for path, wanted in operation.get("fixed", {}).items():
            if _get(body, path) != wanted.replace("{id}", values["id"]):
                raise Refused(409, f"{path} does not name the resource")
        if operation.get("empty"):
            return 204, None
        answer = found[0] if not operation.get("only_id") else {"id": found[0]["id"]}
        return 200, _enveloped(operation["envelope"], copy.deepcopy(answer))


class Memberships:
    """Who is a member of what, of one kind: tags, lists or groups."""

    def __init__(
        self, facts: dict[str, Any], contacts: list[dict[str, Any]], id_place: str
    ) -> None:
        self._facts = facts
        self.in_record = facts.get("in_record", "")
        """Where the contact itself shows the items; empty if they are read apart."""
        self._contacts = {str(_get(contact, id_place)): contact for contact in contacts}
        self._held: dict[str, dict[str, Any]] = {key: {} for key in self._contacts}
        """Contact to link to element."""
        self._count = facts.get("first_link", 900)
        for key, elements in facts["held"].items():
            for element in elements:
                self._add(key, element)

    def elements(self, contact: str) -> list[Any]:
        return sorted(self._held[contact].values(), key=str)

    def items(self, contact: str) -> list[Any]:
        """Return the items of a list, as the reference shows them."""
        item = self._facts["item"]
        return [
            json.loads(item.replace("<element>", str(element)).replace("<link>", link))
            for link, element in self._held[contact].items()
        ]

    def change(self, how: str, values: dict[str, str]) -> None:
        known = {str(element): element for element in self._facts["known"]}
        if values.get("element", "") not in known and not values.get("link"):
            raise Refused(404, f"{values['element']} is not known")
        if how == "join":
            element = known[values["element"]]
            if element not in self._held[values["id"]].values():
                self._add(values["id"], element)
            return
        found = [
            (contact, link)
            for contact, links in self._held.items()
            for link, element in links.items()
            if values.get("link", link) == link
            and values.get("element", str(element)) == str(element)
            and values.get("id", contact) == contact
        ]
        if not found:
            raise Refused(404, "there is no such member")
        for contact, link in found:
            del self._held[contact][link]
            self._show(contact)

    def _add(self, contact: str, element: Any) -> None:
        self._count += 1
        self._held[contact][str(self._count)] = element
        self._show(contact)

    def _show(self, contact: str) -> None:
        if self.in_record:
            self._contacts[contact][self.in_record] = self.items(contact)


def _match(
    operation: dict[str, Any], method: str, path: str, query: dict[str, str]
) -> dict[str, str] | None:
    if operation.get("method", "GET") != method:
        return None
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation["path"]))
    match = re.fullmatch(pattern, path)
    if match is None:
        return None
    values = {name: unquote(text) for name, text in match.groupdict().items()}
    if any(key in query for key in operation.get("without", ())):
        return None
    for key, wanted in operation.get("query", {}).items():
        found = re.fullmatch(wanted, query[key]) if key in query else None
        if found is None:
            return None
        values |= found.groupdict()
    for old, new in operation.get("unescape", {}).items():
        values = {name: text.replace(old, new) for name, text in values.items()}
    return values


def _match_body(
    operation: dict[str, Any], values: dict[str, str], body: Any
) -> dict[str, str] | None:
    """Return the values, or None if the body is that of another operation with the same path."""
    try:
        return {**values, **_captured(json.loads(operation["body"]), body)}
    except Refused:
        return None


def _name(contact: dict[str, Any], places: list[str]) -> str:
    return " ".join(str(_get(contact, place) or "") for place in places).lower()


def _captured(pattern: Any, body: Any) -> dict[str, str]:
    """Return the values that a body has where its pattern says `<name>`; refuse another body."""
    if isinstance(pattern, str) and pattern.startswith("<#") and type(body) is int:
        return {pattern.strip("<#>"): str(body)}
    if isinstance(pattern, str) and pattern.startswith("<") and isinstance(body, str):
        return {pattern.strip("<>"): body}
    if isinstance(pattern, list) and isinstance(body, list) and len(pattern) == len(body):
        pairs = zip(pattern, body, strict=True)
        return {k: v for one, other in pairs for k, v in _captured(one, other).items()}
    if isinstance(pattern, dict) and isinstance(body, dict) and pattern.keys() == body.keys():
        return {k: v for key in pattern for k, v in _captured(pattern[key], body[key]).items()}
    if pattern != body:
        raise Refused(400, f"{body} is not what the reference shows")
    return {}


def _leaves(body: Any, takes: dict[str, str], at: str = "") -> Iterator[tuple[str, Any]]:
    """Yield path and value of what a body writes; refuse a key that the reference lacks."""
    if at in takes:
        yield at, body
    elif isinstance(body, dict) and (not at or any(path.startswith(f"{at}.") for path in takes)):
        for key, value in body.items():
            key = key.replace(".", "::")
            inner = f"{at}.{key}" if at else key
            any_key = f"{at}.*" if at else "*"
            if inner not in takes and any_key in takes:
                takes[inner] = takes[any_key].replace("*", key)
            yield from _leaves(value, takes, inner)
    else:
        raise Refused(400, f"{at} is not known")


def _apply(contact: dict[str, Any], path: str, value: Any, rule: str) -> None:
    """Do to a contact what the reference says: `type how place`."""
    kind, how, *rest = rule.split()
    if not _is_of(kind, value):
        raise Refused(400, f"{path}: {value!r} is not of type {kind}")
    place = rest[0] if rest else path
    if how == "ignore":
        return
    before = _get(contact, place)
    if how == "set":
        value = value if value != "" or "keepempty" in rest else None
    elif how == "merge":
        value = {**(before or {}), **value}
    elif how == "flags":
        value = {key: each for key, each in {**(before or {}), **value}.items() if each}
    elif how == "add":
        value = [*before, *(each for each in value if each not in before)]
    elif how == "remove":
        value = [each for each in before if each not in value]
    elif how == "values":
        value = [{"id": each["id"], "value": each["field_value"]} for each in value]
    elif how == "slugs":
        given = {each["slug"]: each["value"] for each in value}
        known = {each["slug"] for each in before}
        if unknown := given.keys() - known:
            raise Refused(422, f"{unknown} is not known")
        value = [{**each, "value": given.get(each["slug"], each["value"])} for each in before]
    elif how == "objects":
        value = [{"id": each, "name": f"List {each}"} for each in value]
    # A dot within a key is written as "::" in the facts.
    *way, last = (key.replace("::", ".") for key in place.split("."))
    for key in way:
        contact = contact.setdefault(key, {})
    contact[last] = value


def _is_of(kind: str, value: Any) -> bool:
    if kind.startswith("list:"):
        # A list of objects: keys with a "!" have to be there, no others may be.
        keys = kind.removeprefix("list:").split(",")
        needed, known = {k[:-1] for k in keys if k[-1] == "!"}, {k.strip("!") for k in keys}
        return isinstance(value, list) and all(
            isinstance(each, dict) and needed <= each.keys() <= known for each in value
        )
    types: dict[str, tuple[type, ...]] = {
        "text": (str,),
        "text?": (str, type(None)),
        "flag": (bool,),
        "whole?": (int, type(None)),
        "any": (object,),
        "object": (dict,),
        "ids": (list,),
    }
    if isinstance(value, bool) and kind != "flag" and kind != "any":
        return False
    return isinstance(value, types[kind])


def _get(body: Any, path: str) -> Any:
    for key in path.split("."):
        key = key.replace("::", ".")
        if isinstance(body, list) and key.isdigit():
            body = body[int(key)] if int(key) < len(body) else None
            continue
        body = body.get(key) if isinstance(body, dict) else None
    return body


def _enveloped(envelope: str, content: Any, count: int = 0, address: str = "") -> Any:
    """Put the content into the answer that the reference shows."""
    text = envelope.replace("<count>", str(count)).replace("<address>", address)
    return json.loads(text.replace('"<content>"', json.dumps(content)))


@contextmanager
def fact_server(facts: dict[str, Any]) -> Iterator[FactServer]:
    """Run a server on this machine."""
    account = FactServer(facts)

    class Handler(BaseHTTPRequestHandler):
        # Connections are kept.
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _handle(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                status, answer = account.answer(self.command, self.path, headers, body)
            except Refused as refused:
                if not refused.status:
                    self.close_connection = True
                    return
                error = account.facts["error"].replace("<said>", str(refused).replace('"', "'"))
                status, answer = refused.status, json.loads(error)
            content = b"" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle  # noqa: N815  # the base class's names

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    account.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield account
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
