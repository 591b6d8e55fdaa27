"""Switches for behaviour that the real providers leave open."""

import difflib
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

import msgspec

OnBlank = Literal["ignore", "store", "clear", "refuse"]


class SwitchError(ValueError):
    """Unknown switch or invalid value."""


class Switches(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Behaviour of the practice providers; the defaults are the dangerous variants."""

    tags: Literal["merge", "replace"] = "merge"
    lists: Literal["replace", "merge"] = "replace"
    properties: Literal["replace", "merge"] = "replace"
    custom_fields: Literal["replace", "merge"] = "replace"
    omitted: Literal["cleared", "kept"] = "cleared"
    null: OnBlank = "ignore"
    empty: OnBlank = "ignore"
    unknown_key: Literal["refuse", "ignore"] = "refuse"
    subscribed_default: Literal["true", "kept"] = "true"
    answer: Literal["full", "stale", "empty", "echo", "accepted"] = "full"
    stores: Literal["all", "nothing"] = "all"
    lag: int = 0
    lag_ms: int = 0
    email_search: Literal["part", "exact"] = "part"
    found_contact: Literal["exact", "similar"] = "exact"
    email_taken: Literal["refuse", "accept"] = "refuse"
    lists_shape: Literal["bare", "wrapped"] = "bare"
    phone: Literal["kept", "normalised"] = "kept"
    tag_case: Literal["kept", "lowered"] = "kept"
    tag_order: Literal["kept", "sorted"] = "kept"
    text: Literal["kept", "escaped", "trimmed", "nfc", "lf"] = "kept"
    max_text: int = 0
    ignored_field: str = ""
    emptied_field: str = ""
    shown: Literal["whole", "masked", "cut", "limited", "defaulted"] = "whole"
    numbers: Literal["number", "text"] = "number"
    digits: Literal["text", "number"] = "text"
    flags: Literal["bool", "number"] = "bool"
    ids: Literal["kept", "text"] = "kept"
    list_ids: Literal["number", "text"] = "number"
    empty_map: Literal["object", "array"] = "object"
    properties_shape: Literal["plain", "extra-key"] = "plain"
    half_surrogate: str = ""
    refused_field: str = ""
    errors: Literal["map", "list", "pointer", "none"] = "map"
    record: Literal["same", "another", "another-undated"] = "same"
    merged: str = ""
    merged_status: Literal["404", "301"] = "404"
    encoding: Literal["utf-8", "bom", "gzip", "latin-1"] = "utf-8"


class Switch(NamedTuple):
    """Description of one switch for the user; has no value."""

    values: tuple[str, ...]
    default: str
    meaning: str

    @property
    def choices(self) -> str:
        return ", ".join(self.values)


_MEANINGS: Mapping[str, str] = {
    "tags": "sent tags are added to the existing ones, or replace them",
    "lists": "sent subscriber lists replace the existing ones, or are added to them",
    "properties": "a property whose name is left out is deleted, or stays",
    "custom_fields": "a custom field whose name is left out is deleted, or stays",
    "omitted": "a writable key left out of a PUT is emptied, or stays",
    "null": "a sent null keeps the value, is stored, empties the field, or is rejected with 400",
    "empty": 'a sent "" keeps the old text, is stored, empties the field, or is rejected with 400',
    "unknown_key": "a key that the provider does not know is rejected with 400, or is ignored",
    "subscribed_default": "`subscribed` left out subscribes the contact, or stays",
    "answer": "a PUT returns the new contact, the one before the write, 204 without a body, what "
    "was sent whatever is stored, or 202 without a body",
    "stores": "a PUT is stored, or only reported as stored",
    "lag": "so many reads after a write still show the state before it",
    "lag_ms": "for so many milliseconds after a write, reads still show the state before it",
    "email_search": "Notocat's email filter takes a part of the email, or all of it",
    "found_contact": "Simvoly's search returns the contact with that email, or one like it",
    "email_taken": "an email that another contact has is rejected with 400, or is stored",
    "lists_shape": "subscriber lists come as a bare array, or in the envelope of a list",
    "phone": "a phone number is stored as sent, or without spaces, brackets and dashes",
    "tag_case": "tags are stored as sent, or in lower case",
    "tag_order": "tags are stored in the order sent, or sorted",
    "text": "texts are stored as sent, HTML-escaped at each write, trimmed, in Unicode form NFC, "
    "or with LF at each line's end",
    "max_text": "texts are cut at so many characters when stored; 0: never",
    "ignored_field": "the new value of this field is silently not stored",
    "emptied_field": "this field is emptied by each PUT, whatever was sent",
    "shown": "reads show values whole, mask the phone, cut the note, end it at 255 characters, or "
    "show an unset country as BG",
    "numbers": "reads show numbers in custom fields as numbers, or as text",
    "digits": "reads show a zip code of digits as text, or as a number",
    "flags": "reads show `subscribed` as true and false, or as 1 and 0",
    "ids": "reads show the id in its own type, or as text",
    "list_ids": "the ids of subscriber lists in a contact are numbers, or their digits as text",
    "empty_map": "reads show empty custom fields as {}, or as []",
    "properties_shape": "reads show properties as name and value, or with one more key",
    "refused_field": "a new value of this field is rejected with 422",
    "errors": "a 422 names the field as a key of `errors`, in a list, with a JSON pointer, or not",
    "half_surrogate": "reads show this text with half a surrogate pair at its end",
    "record": "reads show the contact, or another one under its id, with or without creation time",
    "merged": "the contact of this id was merged into the first other one",
    "merged_status": "a request for a merged contact gets a 404 that says so, or a 301",
    "encoding": "responses are UTF-8, begin with a byte order mark, are gzip although not asked "
    "for, or Latin-1",
}

_FREE_VALUES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("lag", "lag_ms", "max_text"), ("a whole number from 0",)),
    **dict.fromkeys(
        ("ignored_field", "emptied_field", "refused_field", "half_surrogate"),
        ("a field's key, or nothing",),
    ),
    "merged": ("a contact's id, or nothing",),
}

_FOR_BOTH = ("omitted", "null", "empty", "unknown_key", "subscribed_default", "answer")

SEMANTIC: Mapping[str, tuple[str, ...]] = {
    "simvoly": ("tags", "lists", "properties", *_FOR_BOTH),
    "notocat": ("custom_fields", *_FOR_BOTH),
}
"""Provider to the switches that decide what an update means there."""

_COMBINED: Mapping[str, tuple[str, ...]] = {"answer": ("stale", "empty", "echo")}
"""Values used in combinations, for switches with values that prove nothing."""


_KINDS = get_type_hints(Switches)


def _described() -> dict[str, Switch]:
    defaults = msgspec.structs.asdict(Switches())
    return {
        name: Switch(_FREE_VALUES.get(name, get_args(kind)), str(defaults[name]), _MEANINGS[name])
        for name, kind in _KINDS.items()
    }


SWITCHES: Mapping[str, Switch] = _described()
"""Switches by name, in the order of the table above."""


def parse(setting: str, base: Switches | None = None) -> Switches:
    """Apply one `KEY=VALUE` to `base` (by default, the defaults).

    Raises `SwitchError`, whose text names the switch and its values.
    """
    name, equals, value = setting.partition("=")
    if not equals:
        raise SwitchError(f"`{setting}`: write it as KEY=VALUE, such as tags=replace")
    return with_values({name.strip(): value.strip()}, base)


def with_values(values: Mapping[str, Any], base: Switches | None = None) -> Switches:
    """Apply several switches, or none if one is invalid."""
    checked = {name: _checked(name, value) for name, value in values.items()}
    return msgspec.structs.replace(base or Switches(), **checked)


def semantic_combinations(provider: str) -> Iterator[Switches]:
    """Yield every combination of the provider's update semantics: 3,072 or 768 of them."""
    names = SEMANTIC[provider]
    for values in product(*(_COMBINED.get(name, SWITCHES[name].values) for name in names)):
        settings: dict[str, Any] = dict(zip(names, values, strict=True))
        yield Switches(**settings)


def _checked(name: str, value: Any) -> Any:
    if name not in SWITCHES:
        near = difflib.get_close_matches(name, SWITCHES, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(SWITCHES)}"
        raise SwitchError(f"unknown switch `{name}`; {hint}")
    kind = _KINDS[name]
    if get_origin(kind) is Literal and value in get_args(kind):
        return value
    if kind is str and isinstance(value, str):
        return value
    if kind is int and not isinstance(value, bool) and str(value).isdecimal():
        return int(value)
    raise SwitchError(f"{name}: `{value}` is not one of: {SWITCHES[name].choices}")
