"""The descriptions that ship, for tests."""

from __future__ import annotations

import functools

from contact_editor.model.fields import Field
from contact_editor.providers.catalogue import Catalogue, read_catalogue
from contact_editor.providers.description import Provider
from contact_editor.resources import resource


@functools.cache
def catalogue() -> Catalogue:
    return read_catalogue([resource("providers")])


def provider(provider_id: str) -> Provider:
    return catalogue().providers[provider_id]


def field(provider_id: str, key: str) -> Field:
    found = provider(provider_id).field(key)
    assert found is not None, key
    return found
