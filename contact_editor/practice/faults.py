"""Faults for coming requests, and their queue."""

import threading
from typing import Any, Literal

import msgspec

Kind = Literal[
    "delay",
    "status",
    "success_false",
    "drop_before",
    "drop_after",
    "redirect",
    "html",
    "huge",
    "deep",
    "cut_off",
    "not_json",
    "empty",
    "other_edit",
]

ALONGSIDE = ("delay", "other_edit")
"""Kinds that do not answer themselves: any number of them can apply to one request."""


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Description of one fault; does not count.

    It applies to `times` requests of its `method`, `provider` and (part of a) `path`, after
    `skip` such requests have passed. With `written` the request is handled first, so that a
    PUT takes effect although its answer says otherwise; `drop_after` and `cut_off` always
    handle it, `drop_before` never does. A `delay` without `written` handles it at the end,
    unless the client has left by then.
    """

    kind: Kind
    method: str = "*"
    provider: str = "*"
    times: int = 1
    skip: int = 0
    path: str = ""
    written: bool = False
    seconds: float = 1.0
    """`delay`: time before the answer."""
    code: int | None = None
    """`status` (default 500), `redirect` (302)."""
    message: str = "The practice server was told to fail."
    """`status`, `success_false`."""
    body: Any = None
    """`status`, `success_false`: the whole body in place of one with the message."""
    retry_after: str | int | None = None
    """`status`: the header `Retry-After`, in seconds or as an HTTP date."""
    location: str = "https://www.practice.example/"
    """`redirect`: the target."""
    bytes: int = 100_000_000
    """`huge`: length of the padding."""
    levels: int = 100_000
    """`deep`: number of nested objects."""
    cut: Literal["connection", "json"] = "connection"
    """`cut_off`: the connection ends within the body, or a complete answer has half its JSON."""
    contact: str | int | None = None
    """`other_edit`: the contact; by default the requested one."""
    changes: dict[str, Any] = {}
    """`other_edit`: merged into the stored contact."""
    when: Literal["before", "after"] = "before"
    """`other_edit`: before or after the request is handled."""


class Faults:
    """Thread-safe queue of faults that wait for their requests."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Waiting] = []

    def __len__(self) -> int:
        """Return the number of faults that have not applied to all their requests yet."""
        return len(self._waiting)

    def add(self, *faults: Fault) -> None:
        """Queue faults; raise `msgspec.ValidationError` if one is malformed."""
        checked = [msgspec.convert(msgspec.to_builtins(fault), Fault) for fault in faults]
        with self._lock:
            self._waiting += [_Waiting(fault) for fault in checked]

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def matching(self, provider: str, method: str, path: str) -> list[Fault]:
        """Take the faults for this request; of those that answer, only the oldest."""
        if not self._waiting:
            return []
        with self._lock:
            met = self._met([w for w in self._waiting if w.concerns(provider, method, path)])
            self._waiting = [waiting for waiting in self._waiting if waiting.times > 0]
        return met

    @staticmethod
    def _met(concerned: list["_Waiting"]) -> list[Fault]:
        met: list[Fault] = []
        answered = False
        for waiting in concerned:
            if waiting.skip > 0:
                waiting.skip -= 1
                continue
            answers = waiting.fault.kind not in ALONGSIDE
            if answers and answered:
                continue
            answered = answered or answers
            waiting.times -= 1
            met.append(waiting.fault)
        return met


class _Waiting:
    """Counters of one fault: requests to skip and requests to apply to."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.times = fault.times
        self.skip = fault.skip

    def concerns(self, provider: str, method: str, path: str) -> bool:
        return (
            self.fault.method in ("*", method)
            and self.fault.provider in ("*", provider)
            and self.fault.path in path
        )
