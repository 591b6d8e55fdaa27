"""Encodes an answer, perhaps in a way that a client does not expect."""

import gzip
from collections.abc import Callable, Mapping

from contact_editor.practice.behaviours.shown_values import HALF_SURROGATE

_ENCODINGS: Mapping[str, Callable[[bytes], bytes]] = {
    "utf-8": lambda body: body,
    "bom": lambda body: b"\xef\xbb\xbf" + body,
    "gzip": gzip.compress,
    "latin-1": lambda body: body.decode().encode("latin-1", "replace"),
}
"""By the switch `encoding`."""
_HEADERS: Mapping[str, list[tuple[bytes, bytes]]] = {"gzip": [(b"content-encoding", b"gzip")]}

Headers = list[tuple[bytes, bytes]]


def encoded(headers: Headers, body: bytes, encoding: str) -> tuple[Headers, bytes]:
    """Return the headers and body to send."""
    body = _ENCODINGS[encoding](body.replace(HALF_SURROGATE.encode(), b"\\ud83d")) if body else body
    rest = [(name, value) for name, value in headers if name != b"content-length"]
    length = [(b"content-length", str(len(body)).encode())]
    return [*rest, *length, *(_HEADERS.get(encoding, []) if body else [])], body
