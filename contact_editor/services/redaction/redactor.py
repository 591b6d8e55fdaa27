"""Redactor: removes known secrets and personal data from texts that leave the process."""

from __future__ import annotations

import threading
from bisect import bisect, insort
from collections.abc import Iterator
from itertools import takewhile

from contact_editor.services.redaction.personal_data import REDACTED, without_personal_data
from contact_editor.services.redaction.secret_encodings import decodings_of, encodings_of

MIN_SECRET_CHARS = 6
"""Shorter secrets are not added: a key `GET` would make every text unreadable."""
_PREFIX_CHARS = 12
"""Of a longer secret this prefix, and at least half of it, is removed: a text may be truncated."""


class Redactor:
    """Removes the keys, passwords and sensitive values of this session from texts.

    It can be used from any thread.
    """

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._by_start: dict[str, list[str]] = {}
        """The first characters of each encoding, to the encodings that start with them, sorted."""
        self._prefixes: set[str] = set()
        """The prefix of each encoding by which it is recognized."""
        self._lengths: frozenset[int] = frozenset()
        """The lengths of the prefixes."""
        self._longest = 0
        self._allowed: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def add_secret(self, secret: str) -> None:
        """Add a secret, which is removed in all encodings in which it may appear."""
        secret = secret.strip()
        if len(secret) < MIN_SECRET_CHARS or secret in self._known:
            return
        with self._lock:
            self._known.add(secret)
            for encoding in encodings_of(secret):
                prefix = encoding[: max(_PREFIX_CHARS, len(encoding) // 2)]
                self._longest = max(self._longest, len(encoding))
                self._lengths |= {len(prefix)}
                insort(self._by_start.setdefault(encoding[:MIN_SECRET_CHARS], []), encoding)
                # Last: other threads find it only when everything else is in place.
                self._prefixes.add(prefix)

    def allow(self, text: str) -> None:
        """Add a text that is not a secret, though it may look like one; added secrets come first.

        For texts that identify no person: a parameter of a connection, a provider's id.
        """
        with self._lock:
            self._allowed |= {text}

    def redact(self, text: str) -> str:
        """Return the text without added secrets, and without anything like personal data."""
        return without_personal_data(self.mask_secrets(text), self._allowed)

    def mask_secrets(self, text: str) -> str:
        """Return the text without added secrets, to show it to the user."""
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
            decoded = view.text
            for start in range(len(decoded) - MIN_SECRET_CHARS + 1):
                if decoded[start : start + MIN_SECRET_CHARS] in known:
                    length = self._length(decoded, start)
                    if length:
                        yield view.origin(start, start + length)

    def _length(self, text: str, start: int) -> int:
        """Return the length of the secret there: all of it, or a long prefix; 0 if none."""
        rest = text[start : start + self._longest]
        if not any(rest[:length] in self._prefixes for length in self._lengths):
            return 0
        known = self._by_start[rest[:MIN_SECRET_CHARS]]
        # In sorted order, the encoding with the longest common prefix is next to the text.
        place = bisect(known, rest)
        return max(_common(encoding, rest) for encoding in known[max(0, place - 1) : place + 1])


def _common(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
