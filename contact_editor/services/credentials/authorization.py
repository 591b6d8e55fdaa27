"""The request header that carries the API key."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from contact_editor.providers.access import Access
from contact_editor.providers.templates import fill_text
from contact_editor.services.errors import KeyUnusable


def authorization(access: Access, key: str, parameters: Mapping[str, str] = {}) -> dict[str, str]:
    """Return the header that carries the key; `KeyUnusable` if a header cannot carry it."""
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise KeyUnusable("the key is empty or contains characters that a key cannot have")
    placement, values = access.placement, {**parameters, "key": key}
    if placement.place == "header":
        return {placement.name: fill_text(placement.value, values)}
    user = fill_text(placement.user, values)
    pair = f"{user}:{fill_text(placement.password, values)}" if user else key
    return {placement.name: f"Basic {b64encode(pair.encode()).decode()}"}
