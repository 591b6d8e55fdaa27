"""What must not leave this process is taken out of every text that does."""

from __future__ import annotations

import base64
import re
import threading
from urllib.parse import quote, quote_plus

GONE = "‹removed›"
"""Stands where something was taken out."""


class Redactor:
    """Knows the keys, passwords and sensitive values of this session, and takes them out of texts.

    It is asked from any thread. It holds secrets, so it shows nothing of itself.
    """

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._lock = threading.Lock()

    def learn(self, secret: str) -> None:
        """Takes a text that is never to be seen, in any of the forms in which it may travel."""
        with self._lock:
            self._forms.update(_forms(secret.strip()))

    def redacted(self, text: str) -> str:
        """Gives the text without all that was learnt."""
        with self._lock:
            forms = sorted(self._forms, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, forms)), GONE, text) if forms else text


def _forms(secret: str) -> set[str]:
    if not secret:
        return set()
    octets = secret.encode("utf-8", "surrogatepass")
    plain = {secret, quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1]}
    return plain | {base64.b64encode(octets).decode(), base64.urlsafe_b64encode(octets).decode()}
