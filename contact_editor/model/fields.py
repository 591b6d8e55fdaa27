"""Definition of a contact's field: its kind, and what a save may do with it."""

from __future__ import annotations

import enum
import re
from typing import Any, Literal

import msgspec

from contact_editor.model.field_transport import (
    ElementDifference,
    EntryKeys,
    MembershipCalls,
    ObjectEntries,
    Option,
)


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
    CHOICE = "choice"
    CHOICES = "choices"
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
SETS = frozenset({FieldKind.TAGS, FieldKind.LISTS, FieldKind.CHOICES})
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
LeftOut = Literal["kept", "cleared", "unknown"]
Role = Literal[
    "", "email", "phone", "name", "given-name", "family-name", "company", "job-title", "website",
    "street", "postal-code", "city", "region", "country", "created", "consent",
]  # fmt: skip


_SEPARATORS = re.compile(r"[.\[\]\\]")
_MEANINGS: dict[FieldKind, Role] = {
    FieldKind.EMAIL: "email",
    FieldKind.PHONE: "phone",
    FieldKind.COUNTRY: "country",
}


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Definition of one field of a contact, without a value."""

    key: str
    """The provider's own name for it; its place in a contact, unless `at` says otherwise."""
    at: str = ""
    """The place of the value in a contact: keys joined by dots (`providers.places`)."""
    write_at: str = ""
    """The place of the value in an update, if it is another one."""
    label: str
    kind: FieldKind = FieldKind.LINE
    section: str = ""
    hint: str = ""
    yes_text: str = ""
    """What a ticked box says, if not only “yes”."""
    private: bool = False
    """The contact never sees it: a lock beside the label, with the hint as its tool tip."""
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
    """Codec of the value, one of `field_codecs.CODECS`; by default the kind's own."""
    effects: tuple[Effect, ...] = ()
    role: Role = ""
    """What the field means, whatever it is called; see `meaning`."""
    source: str = ""
    """Where the facts about this field are documented."""
    left_out: LeftOut | None = None
    """What happens to this field when an update omits it; None: as the description says."""
    options: tuple[str | Option, ...] = ()
    """The values of a `choice` or the elements of `choices`; a bare text is value and label."""
    inverted: bool = False
    """A yes/no that the provider states the other way round."""
    element: str = ""
    """The key of the id in each object of a list that is read as objects and written as ids."""
    objects: ObjectEntries | None = None
    """Such a list is written as objects as well."""
    entry: EntryKeys = EntryKeys()
    """The keys of a name-value pair."""
    write: ElementDifference | None = None
    """How added and removed elements are written, where the list itself is not."""
    calls: MembershipCalls | None = None
    """The requests that read, add and remove elements, where an update of the contact does not."""

    @property
    def place(self) -> str:
        """The place of the value in a contact as read."""
        return self.at or _SEPARATORS.sub(r"\\\g<0>", self.key)

    @property
    def write_place(self) -> str:
        """The place of the value in an update."""
        return self.write_at or self.place

    @property
    def meaning(self) -> Role:
        """The role, or what the kind says about it."""
        return self.role or _MEANINGS.get(self.kind, "")

    @property
    def is_written_by_element(self) -> bool:
        """Whether added and removed elements are written, and not the whole value."""
        return self.write is not None or self.calls is not None

    @property
    def labels(self) -> dict[Any, str]:
        """Value to label of each option, in their order."""
        tables = (Option(value=o) if isinstance(o, str) else o for o in self.options)
        return {option.value: option.label or str(option.value) for option in tables}

    @property
    def selectable(self) -> dict[Any, str]:
        """Value to label of each option that the user may choose."""
        fixed = {o.value for o in self.options if isinstance(o, Option) and not o.selectable}
        return {value: label for value, label in self.labels.items() if value not in fixed}

    @property
    def writable(self) -> bool:
        return not (self.read_only or self.sensitive)


def unknown_field(key: str) -> Field:
    """Return a field for a key that the provider sent and the description does not have."""
    return Field(key=key, label=key, kind=FieldKind.JSON, read_only=True)
