"""Tables of a description: base URL, headers, parameters and the place of the key."""

from __future__ import annotations

from typing import Literal

import msgspec

from contact_editor.providers.description_table import DescriptionTable


class Parameter(DescriptionTable, frozen=True, kw_only=True):
    """A value that a connection needs besides its key, such as a domain."""

    key: str
    label: str
    pattern: str
    """A regular expression that the whole value must match."""
    example: str = ""
    help: str = ""
    """Where the user finds it."""
    from_key: str = ""
    """A regular expression with one group, which is the value if it is a part of the API key."""


class KeyPlacement(DescriptionTable, frozen=True, kw_only=True):
    """Where the key is in a request; the names are those of an OpenAPI security scheme.

    It cannot be in the query: URLs are logged, by us and by others.
    """

    place: Literal["header", "basic"] = msgspec.field(name="in", default="header")
    name: str = "Authorization"
    value: str = "Bearer {key}"
    """The header's value (`in = "header"`); may contain `{key}` and parameters."""
    user: str = ""
    """The user name (`in = "basic"`); empty if the key itself is `user:password`."""
    password: str = ""


class Access(DescriptionTable, frozen=True, kw_only=True):
    """Base URL of a provider, and how requests are authorized."""

    base: str
    """The URL that paths are appended to; may contain `{parameter}`s."""
    key_help: str = ""
    """Where the user finds the API key."""
    key_header: str = "Authorization"
    key_scheme: str = "Bearer"
    """The word before the key; may be empty."""
    key: KeyPlacement | None = None
    """Replaces `key_header` and `key_scheme`."""
    headers: dict[str, str] = {}
    """Sent with every request; the values may contain `{parameter}`s."""
    parameters: tuple[Parameter, ...] = ()

    @property
    def placement(self) -> KeyPlacement:
        """Where the key is, from `key` or from `key_header` and `key_scheme`."""
        if self.key is not None:
            return self.key
        value = f"{self.key_scheme} {{key}}".strip()
        return KeyPlacement(name=self.key_header, value=value)
