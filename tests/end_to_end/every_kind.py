"""A provider that has one field of every kind, and the real window with its one contact open."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from PySide6.QtWidgets import QApplication

from contact_editor.model.fields import TEXTS, FieldKind
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver

EDITABLE = tuple(kind for kind in FieldKind if kind is not FieldKind.TIME_STAMP)
VALUES: dict[FieldKind, Any] = {
    FieldKind.LINE: "Ana",
    FieldKind.NOTE: "one\ntwo",
    FieldKind.EMAIL: "ana@made-up.example",
    FieldKind.PHONE: None,
    FieldKind.COUNTRY: "Romania",
    FieldKind.YES_NO: None,
    FieldKind.WHOLE_NUMBER: 38,
    FieldKind.NUMBER: 1.5,
    FieldKind.DATE: "1990-02-28",
    FieldKind.TAGS: ["vip", "new", "old"],
    FieldKind.LISTS: [1, 99],
    FieldKind.CHOICE: "gold",
    FieldKind.CHOICES: ["red", "blue"],
    FieldKind.PROPERTIES: {"lead": "hot", "owner": "Bob", "region": ""},
    FieldKind.CUSTOM_FIELDS: {"points": 12, "member": True, "nested": {"a": [1]}, "born": "2001"},
    FieldKind.JSON: {"a": 1},
}

_HEAD = """
format = 2
id = "every"
name = "Every kind"
access = { base = "https://every.example" }
identity = { pattern = '[0-9]{1,12}', kind = "whole-number", email = "email", title = ["line"] }
sections = [{ key = "all", label = "All" }]

[operations]
read = { path = "/contacts/{id}" }
update = { method = "PUT", path = "/contacts/{id}" }
lookups = [{ key = "lists", path = "/lists", items = [""] }]

[operations.find]
path = "/contacts"
query = { email = "{email}" }
answer = "contacts"

[operations.list]
path = "/contacts"
query = { page = "{position}" }
paging = "page"
page_size = 50
items = "contacts"
"""


def description() -> str:
    """Return the TOML of the provider; a field is labelled after its kind."""
    fields = []
    for kind in EDITABLE:
        table = {"key": kind.value.replace("-", "_"), "label": kind.value, "kind": kind.value}
        table["section"] = "all"
        lines = [f'{name} = "{text}"' for name, text in table.items()]
        if kind in TEXTS or kind in (FieldKind.NUMBER, FieldKind.WHOLE_NUMBER, FieldKind.JSON):
            lines.append(
                'cleared_by = ["null", "empty"]' if kind in TEXTS else 'cleared_by = ["null"]'
            )
        if kind in (FieldKind.CHOICE, FieldKind.CHOICES):
            lines.append('options = ["gold", "silver", "red", "blue", "green"]')
        if kind is FieldKind.CHOICE:
            lines.append('cleared_by = ["null"]')
        if kind is FieldKind.LISTS:
            lines.append('lookup = "lists"')
        if kind is FieldKind.PROPERTIES:
            lines.append('codec = "map"')
        fields.append("\n".join(("[[fields]]", *lines)))
    return _HEAD + "\n\n".join((_ID, *fields))


_ID = """
[[fields]]
key = "id"
label = "id"
kind = "whole-number"
section = "all"
read_only = true
"""


class _Handler(BaseHTTPRequestHandler):
    contacts: dict[int, dict[str, Any]]

    def do_GET(self) -> None:
        place = urlsplit(self.path)
        if place.path == "/lists":
            self._answer(200, [{"id": 1, "name": "Spring"}, {"id": 2, "name": "Autumn"}])
        elif place.path == "/contacts":
            email = parse_qs(place.query).get("email", [""])[0]
            found = [one for one in self.contacts.values() if email in ("", one["email"])]
            self._answer(200, {"contacts": found})
        else:
            number = int(place.path.rsplit("/", 1)[1])
            contact = self.contacts.get(number)
            self._answer(200 if contact else 404, contact or {"message": "not found"})

    def do_PUT(self) -> None:
        contact = self.contacts[int(self.path.rsplit("/", 1)[1])]
        contact.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self._answer(200, contact)

    def _answer(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def every_kind_server(**others: object) -> Iterator[str]:
    """Run the provider on this machine; yield its address. It has the contacts 7 and 8.

    `others`: values, by the key of their field, instead of those in `VALUES`.
    """
    ana = {kind.value.replace("-", "_"): value for kind, value in VALUES.items()} | others
    bob = {**ana, "id": 8, "line": "Bob", "email": "bob@made-up.example"}
    handler = type("_OneHandler", (_Handler,), {"contacts": {7: {"id": 7, **ana}, 8: bob}})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def every_kind(qt: QApplication, folder: Path, *, skip_review: bool = False) -> Iterator[Driver]:
    """Open the window on contact 7, which has a value of every kind; 8 is another one."""
    with every_kind_server() as address:
        (folder / "providers").mkdir()
        (folder / "providers" / "every.toml").write_text(description(), "utf-8")
        (folder / "connections.toml").write_text(
            f'[[connection]]\nname = "Every"\nprovider = "every"\naddress = "{address}"\n'
            f'environment = "sandbox"\nskip_review = {str(skip_review).lower()}\n',
            "utf-8",
        )
        window = Driver(qt, folder, connection="Every")
        try:
            window.app.manager.keep_key("Every", "a-key")
            window.find("7")
            window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
            window.until(lambda: window.app.workspace.session.lookup_names.get("lists"))
            yield window
        finally:
            window.close()


def key_of(kind: FieldKind) -> str:
    """Return the key of the field of a kind."""
    return kind.value.replace("-", "_")


def main(folder: str) -> None:
    """Run the provider in a process of its own; describe it in a data folder, with its address."""
    # An undo can't empty this one again.
    with every_kind_server(yes_no=False) as address:
        Path(folder, "providers").mkdir()
        Path(folder, "providers", "every.toml").write_text(description(), "utf-8")
        Path(folder, "address").write_text(address, "utf-8")
        threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1])
