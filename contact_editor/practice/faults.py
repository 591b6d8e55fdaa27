"""What can be made to go wrong with the next requests, and whose turn it is."""

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
"""Kinds that leave the answer to others: any number of them may meet in one request."""


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Describes one thing that goes wrong; counts nothing.

    It meets `times` requests of its `method`, `provider` and (part of a) `path`, after it has
    let `skip` such requests pass. With `written` the request is first carried out, so that a
    PUT takes effect although its answer says something else; `drop_after` and `cut_off` always
    carry it out, `drop_before` never does. A `delay` that was not `written` is carried out at
    its end, unless the client has left by then.
    """

    kind: Kind
    method: str = "*"
    provider: str = "*"
    times: int = 1
    skip: int = 0
    path: str = ""
    written: bool = False
    seconds: float = 1.0
    """`delay`: how long the answer is held back."""
    code: int | None = None
    """`status` (500 when left out), `redirect` (302)."""
    message: str = "The practice server was told to fail."
    """`status`, `success_false`."""
    retry_after: str | int | None = None
    """`status`: the header `Retry-After`, in seconds or as an HTTP date."""
    location: str = "https://www.practice.example/"
    """`redirect`: where to."""
    bytes: int = 100_000_000
    """`huge`: length of the padding."""
    levels: int = 100_000
    """`deep`: objects inside each other."""
    cut: Literal["connection", "json"] = "connection"
    """`cut_off`: the connection ends within the body, or a whole answer holds half its JSON."""
    contact: str | int | None = None
    """`other_edit`: whose; the one requested when left out."""
    changes: dict[str, Any] = {}
    """`other_edit`: laid over the stored contact."""
    when: Literal["before", "after"] = "before"
    """`other_edit`: before or after the request is carried out."""


class Faults:
    """Is the queue of faults that wait for their requests; safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Waiting] = []

    def __len__(self) -> int:
        """Count the faults that have not met all their requests yet."""
        return len(self._waiting)

    def add(self, *faults: Fault) -> None:
        """Queue faults; raises `msgspec.ValidationError` when one is not well-formed."""
        checked = [msgspec.convert(msgspec.to_builtins(fault), Fault) for fault in faults]
        with self._lock:
            self._waiting += [_Waiting(fault) for fault in checked]

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def meeting(self, provider: str, method: str, path: str) -> list[Fault]:
        """Take the faults that this request meets, of those that answer only the oldest."""
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
    """Counts how often one fault still has to let pass and to strike."""

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
