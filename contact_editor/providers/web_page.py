"""Address of a contact's page in the provider's own application."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from contact_editor.providers.description import Provider
from contact_editor.providers.templates import fill_path


def contact_page(provider: Provider, parameters: Mapping[str, str], contact_id: Any) -> str:
    """Return the address, with each value escaped; empty if there is none for this contact."""
    if not provider.web or contact_id is None:
        return ""
    try:
        return fill_path(provider.web, {**parameters, "id": contact_id})
    except (KeyError, ValueError):
        # A parameter that is not known here, or an id such as “..” that would lead elsewhere.
        return ""
