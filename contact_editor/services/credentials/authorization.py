"""How a key is shown to a provider."""

from __future__ import annotations

from contact_editor.providers.description import Access
from contact_editor.services.errors import KeyUnusable


def authorization(access: Access, key: str) -> dict[str, str]:
    """Gives the header that carries the key; `KeyUnusable` for what no header can carry."""
    key = key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise KeyUnusable("the key is empty or holds characters that no key holds")
    return {access.key_header: f"{access.key_scheme} {key}".strip()}
