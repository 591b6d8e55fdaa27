"""How a provider is reached and how the key is shown to it, as tables of a description."""

from __future__ import annotations

from typing import Literal

import msgspec

from contact_editor.providers.described import Described


class Parameter(Described, frozen=True, kw_only=True):
    """Something that a connection has to know besides its key, such as a domain."""

    key: str
    label: str
    pattern: str
    """A regular expression that the whole value must match."""
    example: str = ""
    help: str = ""
    """Where the user finds it."""
    from_key: str = ""
    """A regular expression whose first group is the value, found in the API key."""


class KeyPlacement(Described, frozen=True, kw_only=True):
    """Where the key goes in a request; the names are those of an OpenAPI security scheme.

    There is no way to put it into a query: addresses are logged, by us and by others.
    """

    place: Literal["header", "basic"] = msgspec.field(name="in", default="header")
    name: str = "Authorization"
    value: str = "Bearer {key}"
    """The header's value (`in = "header"`); takes `{key}` and parameters."""
    user: str = ""
    """The user's name (`in = "basic"`); empty: the key itself is `user:password`."""
    password: str = ""


class Access(Described, frozen=True, kw_only=True):
    """Where a provider is reached, and how a key is shown to it."""

    base: str
    """The address that paths are appended to; may hold `{parameter}`s."""
    key_help: str = ""
    """Where the user finds the API key."""
    key_header: str = "Authorization"
    key_scheme: str = "Bearer"
    """The word before the key; may be empty."""
    key: KeyPlacement | None = None
    """Replaces `key_header` and `key_scheme`."""
    headers: dict[str, str] = {}
    """Sent with every request; the values may hold `{parameter}`s."""
    parameters: tuple[Parameter, ...] = ()

    @property
    def placement(self) -> KeyPlacement:
        """Where the key goes, from `key` or from the two older keys."""
        if self.key is not None:
            return self.key
        value = f"{self.key_scheme} {{key}}".strip()
        return KeyPlacement(name=self.key_header, value=value)
