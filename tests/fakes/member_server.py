"""A server for tests/providers/descriptions/members.toml, with a fault for each write.

It reads no description: what it takes is written out here.
"""

from __future__ import annotations

import copy
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from tests.fakes.key_stores import MemoryStore

DESCRIPTION = Path(__file__).parents[1] / "providers" / "descriptions" / "members.toml"
FAULTS = ("refused", "conflict", "failed", "failed but stored", "dropped", "dropped but stored")
"""What can become of a write: 422, 409, 500 or no answer at all."""
_STATUS = {"missing": 404, "refused": 422, "conflict": 409, "failed": 500, "failed but stored": 500}

CONTACT: dict[str, Any] = {
    "id": 7, "email": "ana@made-up.example", "name": "Ana",
    "address": {"city": "Paris", "zip": "75001"}, "listIds": [1, 2],
    "topics": {"news": True, "offers": False}, "groups": [{"id": 31, "name": "North"}],
}  # fmt: skip


def members() -> Provider:
    return parse_description(DESCRIPTION.read_bytes())


class MemberServer:
    """One contact, its memberships, and the writes that came."""

    def __init__(self) -> None:
        self.contact: dict[str, Any] = {}
        self.tags: dict[int, int] = {}
        """Link to tag: what removes a tag is not the tag's own id."""
        self.labels: list[str] = []
        self.writes: list[tuple[str, str, Any]] = []
        self.faults: dict[int, str] = {}
        """Number of a write, from 1, to what becomes of it."""
        self.held_back: dict[int, threading.Event] = {}
        """Number of a write, from 1, to what it waits for before it is answered."""
        self.unreadable = False
        """Whether memberships cannot be read from now on."""
        self.reads_fail_after = 0
        """Number of writes after which nothing can be read; 0 for never."""
        self.replaces_objects = True
        self.address = ""
        self.restore()

    def restore(self) -> None:
        """Put everything back to how it was at first."""
        self.contact = copy.deepcopy(CONTACT)
        self.tags, self.labels = {501: 11, 502: 12}, ["vip"]
        self.writes, self.faults, self.unreadable = [], {}, False
        self.held_back = {}
        self.reads_fail_after = 0

    def gateway(self, described: Provider | None = None) -> Gateway:
        credentials = Credentials(MemoryStore())
        credentials.set_for_session("members", "made-up-key")
        connection = Connection(name="members", provider="members", address=self.address)
        return open_gateway(described or members(), connection, credentials)

    def held(self) -> dict[str, Any]:
        """Return what is stored, by the key of the field."""
        contact = self.contact
        return {
            "email": contact["email"],
            "name": contact["name"],
            "city": contact["address"].get("city"),
            "listIds": set(contact["listIds"]),
            "topics": {topic for topic, is_set in contact["topics"].items() if is_set},
            "tags": set(self.tags.values()),
            "groups": {group["id"] for group in contact["groups"]},
            "labels": set(self.labels),
        }

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        """Return the status and the body of a response; 0 for none at all."""
        if method == "GET":
            fails = 0 < self.reads_fail_after <= len(self.writes)
            return (500, {"message": "try later"}) if fails else self._read(path)
        self.writes.append((method, path, body))
        number = len(self.writes)
        if number in self.held_back:
            self.held_back[number].wait(60)
        fault = self.faults.get(number, "")
        if fault and "stored" not in fault:
            return _STATUS.get(fault, 0), {"message": f"this write was {fault}"}
        status, found = self._write(method, path, body)
        return (_STATUS.get(fault, 0), {"message": "failed"}) if fault else (status, found)

    def _read(self, path: str) -> tuple[int, Any]:
        if path == "/contacts/7":
            return 200, self.contact
        if path.startswith("/contacts?"):
            return 200, {"contacts": [self.contact]}
        if self.unreadable:
            return 403, {"message": "not for this key"}
        if path == "/contacts/7/taggings":
            found = [{"id": link, "tag": tag} for link, tag in self.tags.items()]
            return 200, {"taggings": found}
        if path == "/contacts/7/labels":
            return 200, [{"name": label} for label in self.labels]
        return 404, {"message": "not found"}

    def _write(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        if (method, path) == ("PATCH", "/contacts/7"):
            return self._update(body)
        if (method, path) == ("POST", "/taggings"):
            assert body["tagging"]["contact"] == 7
            return self._tag(body["tagging"]["tag"])
        if (method, path) == ("POST", "/contacts/7/labels"):
            [label] = body["labels"]
            self.labels = [each for each in self.labels if each != label["name"]]
            self.labels += [label["name"]] if label["status"] == "on" else []
            return 204, None
        if found := re.fullmatch(r"DELETE /taggings/(\d+)", f"{method} {path}"):
            tag = self.tags.pop(int(found[1]), None)
            return (204, None) if tag else (404, {"message": "no such tagging"})
        if found := re.fullmatch(r"(PUT|DELETE) /groups/(\d+)/contacts/7", f"{method} {path}"):
            group = int(found[2])
            others = [each for each in self.contact["groups"] if each["id"] != group]
            added = [{"id": group, "name": f"Group {group}"}] if method == "PUT" else []
            self.contact["groups"] = others + added
            return 200, {}
        return 404, {"message": "not found"}

    def _tag(self, tag: int) -> tuple[int, Any]:
        if tag > 90 or tag in self.tags.values():
            return 422, {"message": f"there is no tag {tag}, or it is there already"}
        self.tags[max(self.tags, default=500) + 1] = tag
        return 201, {}

    def _update(self, body: dict[str, Any]) -> tuple[int, Any]:
        for key, value in body.items():
            if key == "listIds":
                self.contact[key] = [*self.contact[key], *value]
            elif key == "unlinkListIds":
                self.contact["listIds"] = [e for e in self.contact["listIds"] if e not in value]
            elif key == "topics" or (key == "address" and not self.replaces_objects):
                self.contact[key] |= value
            elif key in ("email", "name", "address"):
                self.contact[key] = value
            else:
                return 422, {"message": f"{key} is not known"}
        return 200, self.contact


@contextmanager
def member_server() -> Iterator[MemberServer]:
    """Run a server on this machine."""
    account = MemberServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # One packet an answer: two wait for each other.
        wbufsize = -1

        def _handle(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else None
            status, answer = account.answer(self.command, self.path, body)
            if not status:
                self.close_connection = True
                return
            content = b"" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            if status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle  # noqa: N815  # the base's names

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
