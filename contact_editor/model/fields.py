"""Definition of a contact's field: its kind, and what a save may do with it."""

from __future__ import annotations

import enum
from typing import Literal

import msgspec


class FieldKind(enum.StrEnum):
    """What a field holds, and so which editor it gets."""

    LINE = "line"
    NOTE = "note"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    YES_NO = "yes-no"
    WHOLE_NUMBER = "whole-number"
    NUMBER = "number"
    DATE = "date"
    TIME_STAMP = "time-stamp"
    TAGS = "tags"
    LISTS = "lists"
    PROPERTIES = "properties"
    CUSTOM_FIELDS = "custom-fields"
    JSON = "json"


TEXTS = frozenset(
    {
        FieldKind.LINE,
        FieldKind.NOTE,
        FieldKind.EMAIL,
        FieldKind.PHONE,
        FieldKind.COUNTRY,
        FieldKind.DATE,
    }
)
SETS = frozenset({FieldKind.TAGS, FieldKind.LISTS})
MAPS = frozenset({FieldKind.PROPERTIES, FieldKind.CUSTOM_FIELDS})


class Clearing(enum.StrEnum):
    """A value that tells the provider to empty a field."""

    NULL = "null"
    EMPTY = "empty"


class Effect(enum.StrEnum):
    """A side effect of a save; the window has the texts."""

    CHANGES_CONSENT = "changes-consent"
    CHANGES_IDENTITY = "changes-identity"
    STARTS_AUTOMATIONS = "starts-automations"
    CANNOT_BE_UNDONE = "cannot-be-undone"
    ONLY_ADDS = "only-adds"


Certainty = Literal["yes", "no", "unknown"]


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Definition of one field of a contact, without a value."""

    key: str
    """The provider's name for it, as in the JSON of a contact."""
    label: str
    kind: FieldKind = FieldKind.LINE
    section: str = ""
    hint: str = ""
    required: bool = False
    read_only: bool = False
    sensitive: bool = False
    """Never shown, logged, copied or exported."""
    always_sent: bool = False
    """Sent with each save, as just read or as edited, because leaving it out does harm."""
    changes_by_itself: bool = False
    """Read-only and changed by the provider at each save, such as a time of the last update."""
    cleared_by: tuple[Clearing, ...] = ()
    """How it can be cleared, the best way first; empty if it cannot be."""
    clearing_certain: bool = True
    """False if it is not known whether the provider then really clears it."""
    removal: Certainty = "yes"
    """Whether elements of a collection can be removed through the API."""
    lookup: str = ""
    """The provider's lookup that names the elements (kind `lists`)."""
    codec: str = ""
    """Codec of the value, one of `providers.codecs.CODECS`; by default the kind's own."""
    effects: tuple[Effect, ...] = ()

    @property
    def writable(self) -> bool:
        return not (self.read_only or self.sensitive)


def unknown_field(key: str) -> Field:
    """Return a field for a key that the provider sent and the description does not have."""
    return Field(key=key, label=key, kind=FieldKind.JSON, read_only=True)
