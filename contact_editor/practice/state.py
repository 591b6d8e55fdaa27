"""State of the practice server, which tests can inspect and change."""

import copy
import enum
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from contact_editor.practice.faults import Faults
from contact_editor.practice.sample_contacts import contacts_of
from contact_editor.practice.switches import Switches
from contact_editor.practice.update_rules import Contact, RefusedError

Identity = int | str


class Moment(enum.Enum):
    """How far a request has come."""

    ARRIVED = enum.auto()
    HANDLED = enum.auto()  # what was requested is done, nothing is sent yet
    ANSWERED = enum.auto()


@dataclass
class LogEntry:
    """One request and its result; unchanged once answered."""

    number: int
    provider: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """By lower-case name."""
    body: Any
    """The parsed JSON; None if there was none, or it could not be parsed."""
    status: int | None = None
    """None until the answer starts, and if there was none."""
    disconnected: bool = False
    """The client left before its answer."""


@dataclass
class _Lag:
    """An old state that reads still show after a write."""

    shown: Contact
    reads: int
    """Number of further reads that show it."""
    until: float
    """Time on the monotonic clock until which all reads show it."""


class PracticeState:
    """Contacts of each provider, switches, faults and log.

    Thread-safe. Stored contacts are never changed in place; each write replaces them, so that
    restoring one is a single assignment.
    """

    def __init__(self, switches: Switches, providers: Iterable[str]) -> None:
        self.switches = switches
        self.faults = Faults()
        self.on_moment: Callable[[Moment, LogEntry], object] = lambda _moment, _entry: None
        """Called on the server's thread at each moment of each request to a provider."""
        self._changed = threading.Condition(threading.RLock())
        self._log: deque[LogEntry] = deque(maxlen=50_000)
        self._initial = {provider: contacts_of(provider) for provider in providers}
        self._stored = {name: dict(contacts) for name, contacts in self._initial.items()}
        self._lagging: dict[str, dict[str, _Lag]] = {name: {} for name in self._stored}

    @property
    def providers(self) -> tuple[str, ...]:
        return tuple(self._stored)

    def ids(self, provider: str) -> list[Identity]:
        return [contact["id"] for contact in self._stored[provider].values()]

    def ids_by_email(self, provider: str) -> dict[str, Identity]:
        """Return the ids by email in lower case."""
        return {each["email"].lower(): each["id"] for each in self._stored[provider].values()}

    def contact(self, provider: str, identity: Identity) -> Contact:
        """Return a copy of the stored contact; raise `KeyError` if there is none."""
        return copy.deepcopy(self._stored[provider][str(identity)])

    def edit(self, provider: str, identity: Identity, changes: Contact) -> Contact:
        """Merge `changes` into the contact like another user's edit, ignoring all switches."""
        with self._changed:
            before = self._stored[provider][str(identity)]
            after = _stamped(before, before | copy.deepcopy(changes))
            self._stored[provider][str(identity)] = after
            return copy.deepcopy(after)

    def remove(self, provider: str, identity: Identity) -> None:
        """Delete the contact, as another user; raises `KeyError` if there is none."""
        with self._changed:
            del self._stored[provider][str(identity)]

    def restore(self, provider: str | None = None, identity: Identity | None = None) -> None:
        """Reset one contact, all of one provider, or all of them to the initial state."""
        with self._changed:
            for name in self.providers if provider is None else (provider,):
                self._restore(name, identity)

    def read(self, provider: str, identity: Identity) -> Contact | None:
        """Return one contact for a client, with the configured lag; not a copy."""
        with self._changed:
            key = str(identity)
            return self._shown(provider, key) if key in self._stored[provider] else None

    def survivor(self, provider: str) -> Contact:
        """Return the contact that another one was merged into, by the switch `merged`."""
        stored = self._stored[provider]
        return next(each for key, each in stored.items() if key != self.switches.merged)

    def read_all(self, provider: str) -> list[Contact]:
        """Return all contacts for a client, with the configured lag; not copies."""
        with self._changed:
            if not self._lagging[provider] and not self.switches.merged:
                return list(self._stored[provider].values())
            keys = (key for key in self._stored[provider] if key != self.switches.merged)
            return [self._shown(provider, key) for key in keys]

    def write(
        self, provider: str, identity: Identity, change: Callable[[Contact], Contact]
    ) -> tuple[Contact, Contact]:
        """Write for a client; return the contact before and after. Raises `RefusedError`."""
        with self._changed:
            before = self._stored[provider].get(str(identity))
            if before is None:
                raise RefusedError(404, "Contact not found.")
            after = _stamped(before, change(before))
            if self.switches.email_taken == "refuse" and self._is_taken(provider, before, after):
                raise RefusedError(400, "Another contact has this email.")
            if self.switches.stores == "nothing":
                return before, before
            self._stored[provider][str(identity)] = after
            if self.switches.lag or self.switches.lag_ms:
                until = time.monotonic() + self.switches.lag_ms / 1000
                self._lagging[provider][str(identity)] = _Lag(before, self.switches.lag, until)
            return before, after

    @property
    def log(self) -> list[LogEntry]:
        """Return the last 50,000 requests, oldest first."""
        with self._changed:
            return list(self._log)

    def clear_log(self) -> None:
        with self._changed:
            self._log.clear()

    def append(self, entry: LogEntry) -> None:
        with self._changed:
            self._log.append(entry)
            self._changed.notify_all()

    def note(self, entry: LogEntry, **facts: Any) -> None:
        """Record the result of a request, and wake waiting threads."""
        with self._changed:
            for name, fact in facts.items():
                setattr(entry, name, fact)
            self._changed.notify_all()

    def wait_until(
        self, condition: Callable[["PracticeState"], bool], timeout: float = 60.0
    ) -> bool:
        """Wait until the condition holds; at most `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: condition(self), timeout)

    def _restore(self, provider: str, identity: Identity | None) -> None:
        if identity is None:
            self._stored[provider] = dict(self._initial[provider])
            self._lagging[provider].clear()
        else:
            self._stored[provider][str(identity)] = self._initial[provider][str(identity)]
            self._lagging[provider].pop(str(identity), None)

    def _shown(self, provider: str, key: str) -> Contact:
        lag = self._lagging[provider].get(key)
        if lag is None or (lag.reads <= 0 and time.monotonic() >= lag.until):
            self._lagging[provider].pop(key, None)
            return self._stored[provider][key]
        lag.reads -= 1
        return lag.shown

    def _is_taken(self, provider: str, before: Contact, after: Contact) -> bool:
        email = after["email"].lower()
        return email != before["email"].lower() and any(
            other["email"].lower() == email for other in self._stored[provider].values()
        )


def _stamped(before: Contact, after: Contact) -> Contact:
    if "updatedAt" not in before or after["updatedAt"] != before["updatedAt"]:
        return after
    then = datetime.fromisoformat(before["updatedAt"])
    now = max(datetime.now(UTC), then + timedelta(milliseconds=1))
    stamp = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return after | {"updatedAt": stamp}
