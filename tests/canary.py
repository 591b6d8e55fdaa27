"""A secret that is looked for wherever it must not be, in every form in which it may travel."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus


class Canary:
    """One secret; says where, and in which form, it was found."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        self._forms = dict(forms(secret))

    def found_in(self, content: str | bytes) -> list[str]:
        """Names the forms in which the secret stands in a text or in bytes."""
        octets = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        return [name for name, form in self._forms.items() if form in octets]

    def found_below(self, folder: Path) -> list[str]:
        """Names the files below a folder that hold the secret, in their names too, and how."""
        return [
            f"{path}: {form}"
            for path in sorted(folder.rglob("*"))
            for form in self.found_in(str(path).encode() + b"\n" + _content(path))
        ]


def forms(secret: str) -> Iterator[tuple[str, bytes]]:
    """Yield each form of a secret with its name."""
    octets = secret.encode()
    yield "UTF-8", octets
    yield "UTF-16 LE", secret.encode("utf-16-le")
    yield "UTF-16 BE", secret.encode("utf-16-be")
    yield "UTF-32", secret.encode("utf-32-le")
    yield "URL", quote(secret, safe="").encode()
    yield "URL, lower case", quote(secret, safe="").lower().encode()
    yield "URL, slashes kept", quote(secret).encode()
    yield "form", quote_plus(secret).encode()
    yield "hexadecimal", octets.hex().encode()
    yield "JSON", json.dumps(secret)[1:-1].encode()
    yield "repr", repr(secret)[1:-1].encode()
    for offset in range(3):
        for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
            yield f"{name} at {offset}", _core(encode, octets, offset)


def _core(encode: object, octets: bytes, offset: int) -> bytes:
    """Return what stands in base64 whatever comes before and after it."""
    assert callable(encode)
    coded: bytes = encode(bytes(offset) + octets)
    first = -(-offset * 8 // 6)
    last = (offset + len(octets)) * 8 // 6
    return coded[first:last]


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
