"""Kinds of writable keys: which values each accepts and how it stores them."""

import re
from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Any, NamedTuple

from contact_editor.practice.switches import Switches

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class StoredKind(Enum):
    """The kind of a writable key."""

    EMAIL = auto()
    """Required, never blank."""
    TEXT = auto()
    FLAG = auto()
    TAGS = auto()
    LISTS = auto()
    PROPERTIES = auto()
    CUSTOM_FIELDS = auto()


class Rule(NamedTuple):
    """Validation and storage of a kind; `store` takes old value, new value and switches."""

    accepts: Callable[[Any], bool]
    wanted: str
    store: Callable[[Any, Any, Switches], Any]


def _as_sent(_old: Any, new: Any, _switches: Switches) -> Any:
    return new


def _stored_tags(old: list[str], new: list[str], switches: Switches) -> list[str]:
    tags = [*old, *new] if switches.tags == "merge" else new
    return list(dict.fromkeys(map(str.lower, tags) if switches.tag_case == "lowered" else tags))


def _stored_lists(old: list[int], new: list[int], switches: Switches) -> list[int]:
    return list(dict.fromkeys([*old, *new] if switches.lists == "merge" else new))


def _stored_properties(
    old: list[dict[str, Any]], new: list[dict[str, Any]], switches: Switches
) -> list[dict[str, Any]]:
    properties = [*old, *new] if switches.properties == "merge" else new
    values = {each["name"]: each["value"] for each in properties}
    return [{"name": name, "value": value} for name, value in values.items()]


def _stored_custom_fields(
    old: dict[str, Any], new: dict[str, Any] | list[dict[str, Any]], switches: Switches
) -> dict[str, Any]:
    stored = dict(old) if switches.custom_fields == "merge" else {}
    for part in new if isinstance(new, list) else [new]:
        stored |= part
    return stored


def _is_property(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"name", "value"}
        and all(isinstance(part, str) for part in value.values())
        and value["name"] != ""
    )


def _list_of(accepts: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(accepts, value))


EMPTY: Mapping[StoredKind, Callable[[], Any]] = {
    StoredKind.FLAG: bool,
    StoredKind.TAGS: list,
    StoredKind.LISTS: list,
    StoredKind.PROPERTIES: list,
    StoredKind.CUSTOM_FIELDS: dict,
}

RULES: Mapping[StoredKind, Rule] = {
    StoredKind.EMAIL: Rule(
        lambda value: isinstance(value, str) and _EMAIL.fullmatch(value) is not None,
        "an email address",
        _as_sent,
    ),
    StoredKind.TEXT: Rule(lambda value: isinstance(value, str), "a string", _as_sent),
    StoredKind.FLAG: Rule(lambda value: isinstance(value, bool), "true or false", _as_sent),
    StoredKind.TAGS: Rule(
        _list_of(lambda value: isinstance(value, str) and value != ""),
        "an array of strings",
        _stored_tags,
    ),
    # In Python, `True` is an int; in JSON it is not.
    StoredKind.LISTS: Rule(
        _list_of(lambda value: type(value) is int), "an array of integers", _stored_lists
    ),
    StoredKind.PROPERTIES: Rule(
        _list_of(_is_property), "an array of objects with a name and a value", _stored_properties
    ),
    StoredKind.CUSTOM_FIELDS: Rule(
        lambda value: isinstance(value, dict) or _list_of(lambda v: isinstance(v, dict))(value),
        "an object or an array of objects",
        _stored_custom_fields,
    ),
}
