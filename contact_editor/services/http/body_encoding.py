"""The bytes of a JSON response, decoded from encodings that were not requested."""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Mapping

from contact_editor.services.http.json_codec import BeyondLimit, JsonSyntaxError

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB = 31, 15
"""`wbits` of `zlib`, which reads both formats."""
_CHARSET = re.compile(r"charset=\"?([\w.:-]{1,40})", re.ASCII | re.IGNORECASE)


def json_bytes(content: bytes, headers: Mapping[str, str], most: int) -> bytes:
    """Return a body without compression and byte order mark, of at most so many bytes.

    Raises `BeyondLimit` or `JsonSyntaxError`.
    """
    named = headers.get("content-encoding", "").strip().lower()
    if content.startswith(_GZIP_MAGIC):
        content = _unpacked(content, _GZIP, most)
    elif named == "deflate":
        content = _unpacked(content, _ZLIB, most)
    elif named not in ("", "identity", "gzip"):
        raise JsonSyntaxError(f"an answer compressed as {named[:20]}, which was not asked for")
    return content.removeprefix(codecs.BOM_UTF8)


def not_utf8_reason(headers: Mapping[str, str]) -> str:
    """Return the error text for another encoding, with the declared one."""
    found = _CHARSET.search(headers.get("content-type", ""))
    declared = f" but, as it says, in {found[1]}" if found and found[1].lower() != "utf-8" else ""
    return f"a text that is not in UTF-8{declared}"


def _unpacked(content: bytes, format_bits: int, most: int) -> bytes:
    """Decompress within the limit: a small response may expand to a huge one."""
    unpacker = zlib.decompressobj(format_bits)
    try:
        unpacked = unpacker.decompress(content, most + 1)
    except zlib.error:
        raise JsonSyntaxError("a compressed answer that is broken") from None
    if len(unpacked) > most:
        raise BeyondLimit(f"more than {most // 1024 // 1024} MB")
    if not unpacker.eof:
        raise JsonSyntaxError("a compressed answer that breaks off")
    return unpacked
