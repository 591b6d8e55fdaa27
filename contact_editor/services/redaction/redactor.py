"""What must not leave this process is taken out of every text that does."""

from __future__ import annotations

import threading
from bisect import bisect, insort
from collections.abc import Iterator
from itertools import takewhile

from contact_editor.services.redaction.personal_data import REDACTED, without_personal_data
from contact_editor.services.redaction.secret_encodings import decodings_of, encodings_of

SHORTEST = 6
"""Characters; what is shorter is not learnt: a key `GET` would shred every text."""
_BEGINNING = 12
"""Characters of a longer secret, and at least half of it: a text may have been cut off there."""


class Redactor:
    """Knows the keys, passwords and sensitive values of this session, and takes them out of texts.

    It is asked from any thread. It holds secrets, so it shows nothing of itself.
    """

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._by_start: dict[str, list[str]] = {}
        """The first letters of each form to the forms that begin so, in order."""
        self._beginnings: set[str] = set()
        """What is enough of each form to know it by."""
        self._lengths: frozenset[int] = frozenset()
        """Those of the beginnings."""
        self._longest = 0
        self._spared: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def add_secret(self, secret: str) -> None:
        """Takes a text that is never to be seen, in any of the forms in which it may travel."""
        secret = secret.strip()
        if len(secret) < SHORTEST or secret in self._known:
            return
        with self._lock:
            self._known.add(secret)
            for form in encodings_of(secret):
                beginning = form[: max(_BEGINNING, len(form) // 2)]
                self._longest = max(self._longest, len(form))
                self._lengths |= {len(beginning)}
                insort(self._by_start.setdefault(form[:SHORTEST], []), form)
                # Last: only now all that it leads to is there.
                self._beginnings.add(beginning)

    def allow(self, text: str) -> None:
        """Takes a text that is no secret, though it may look like one; what is learnt goes first.

        That is for what names no person: a parameter of a connection, a provider's id.
        """
        with self._lock:
            self._spared |= {text}

    def redact(self, text: str) -> str:
        """Gives the text without all that was learnt, and without what looks like personal data."""
        return without_personal_data(self.mask_secrets(text), self._spared)

    def mask_secrets(self, text: str) -> str:
        """Gives the text without all that was learnt, for the person whose contact it is about."""
        if not self._by_start:
            return text
        pieces: list[str] = []
        at = 0
        for start, end in sorted(self._places(text)):
            if start >= at:
                pieces += text[at:start], REDACTED
            at = max(at, end)
        return "".join((*pieces, text[at:])) if pieces else text

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        known = self._by_start
        for view in decodings_of(text):
            shown = view.text
            for start in range(len(shown) - SHORTEST + 1):
                if shown[start : start + SHORTEST] in known:
                    length = self._length(shown, start)
                    if length:
                        yield view.origin(start, start + length)

    def _length(self, shown: str, start: int) -> int:
        """Tells how much of a secret stands there: all of it, or a long beginning."""
        rest = shown[start : start + self._longest]
        if not any(rest[:length] in self._beginnings for length in self._lengths):
            return 0
        known = self._by_start[rest[:SHORTEST]]
        # Of all that begin the same, the one that is most like it is its neighbour in their order.
        place = bisect(known, rest)
        return max(_common(form, rest) for form in known[max(0, place - 1) : place + 1])


def _common(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
