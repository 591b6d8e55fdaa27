"""JSON as it goes over the wire; a number goes back exactly as it came."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from contact_editor.model.values import Json

_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def decoded(text: bytes) -> Json:
    """Reads JSON; `ValueError` for what is none, or is larger or deeper than can be held."""
    try:
        return _DECODER.decode(text)
    except (ArithmeticError, RecursionError) as error:
        raise ValueError("a number or a depth beyond all bounds") from error


def encoded(body: Json) -> bytes:
    return _ENCODER.encode(body)
