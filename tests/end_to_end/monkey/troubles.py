"""What goes wrong at the practice server while the monkey is at work."""

from __future__ import annotations

from random import Random
from typing import Any

from contact_editor.practice.server import PracticeServer

STATUSES = (400, 401, 403, 404, 408, 409, 412, 422, 429, 500, 502, 503, 504)
SWITCHES = {
    "answer": ("full", "stale", "empty", "echo", "accepted"),
    "stores": ("all", "all", "nothing"),
    "omitted": ("cleared", "kept"),
    "null": ("ignore", "store", "clear", "refuse"),
    "lag": ("0", "1", "3"),
    "tags": ("merge", "replace"),
    "encoding": ("utf-8", "bom", "gzip"),
}
OTHERS = {"simvoly": ("name", "city", "note", "phone"), "notocat": ("name", "first_name")}
MAX_CONTACTS = 3


class Troubles:
    """Adds faults, turns switches and edits as another user, at random."""

    def __init__(self, server: PracticeServer, chance: Random) -> None:
        self._server = server
        self._chance = chance
        self._serial = 0

    def contacts(self, provider: str) -> list[int | str]:
        """Return the contacts that the monkey opens."""
        return self._server.world.ids(provider)[:MAX_CONTACTS]

    def make(self) -> str:
        """Make one more trouble; return what it is."""
        return self._chance.choice((self._fault, self._fault, self._switch, self._other_user))()

    def end(self) -> None:
        """Let everything go right again; what is stored stays."""
        self._server.world.faults.clear()
        self._server.set_switches(**{name: values[0] for name, values in SWITCHES.items()})

    def _fault(self) -> str:
        kind = self._chance.choice(
            ("delay", "delay", "status", "status", "status", "success_false", "drop_before",
             "drop_after", "redirect", "html", "huge", "deep", "cut_off", "not_json", "empty")
        )  # fmt: skip
        more: dict[str, Any] = {"method": self._chance.choice(("GET", "PUT", "*"))}
        if kind == "delay":
            more["seconds"] = self._chance.choice((0.02, 0.1, 0.4))
        if kind == "status":
            more["code"] = self._chance.choice(STATUSES)
            more["retry_after"] = self._chance.choice((None, 0, 1))
        if kind == "huge":
            more["bytes"] = 3_000_000
        if kind in ("delay", "status", "success_false"):
            more["written"] = self._chance.random() < 0.5
        self._server.add_fault(kind, **more)  # type: ignore[arg-type]
        return f"fault {kind} {more}"

    def _switch(self) -> str:
        name = self._chance.choice(list(SWITCHES))
        value = self._chance.choice(SWITCHES[name])
        self._server.set_switches(**{name: value})
        return f"switch {name}={value}"

    def _other_user(self) -> str:
        provider = self._chance.choice(list(OTHERS))
        contact = self._chance.choice(self.contacts(provider))
        key = self._chance.choice(OTHERS[provider])
        self._serial += 1
        self._server.world.edit(provider, contact, {key: f"by another user {self._serial}"})
        return f"another user edits {key} of {contact}"
