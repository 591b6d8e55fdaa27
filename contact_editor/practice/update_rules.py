"""How a PUT changes a contact under the switches; the same rules for both providers."""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from contact_editor.practice.behaviours.stored_values import stored_value
from contact_editor.practice.field_rules import EMPTY, RULES, StoredKind
from contact_editor.practice.switches import Switches

Contact = dict[str, Any]

_PHONE_PUNCTUATION = re.compile(r"[\s()\[\]\-\u2010-\u2015]")


class RefusedError(Exception):
    """The provider rejects a request with this status and message."""

    def __init__(
        self, status: int, message: str, *, location: str = "", details: Contact | None = None
    ) -> None:
        super().__init__(message)
        self.details = details or {}
        """Further keys of the body, such as errors of single fields."""
        self.status = status
        self.message = message
        self.location = location


class Shape(NamedTuple):
    """The keys that a PUT can write at a provider."""

    kinds: Mapping[str, StoredKind]
    empty_text: str | None


def updated(stored: Contact, sent: Contact, shape: Shape, switches: Switches) -> Contact:
    """Return the contact after a PUT of `sent`; does not change `stored`. Raises `RefusedError`."""
    _refuse_unknown(sent, shape, switches)
    if "email" not in sent:
        raise RefusedError(400, "email is required.")
    _refuse_field(sent, stored, switches)
    after = dict(stored)
    sent = {key: stored_value(key, value, switches) for key, value in sent.items()}
    for key, kind in shape.kinds.items():
        if key in sent:
            after[key] = _taken(key, kind, stored[key], sent[key], shape, switches)
        else:
            after[key] = _left_out(kind, stored[key], shape, switches)
    if switches.phone == "normalised":
        after = after | _normalised_phone(after.get("phone"), sent.get("phone"))
    if switches.ignored_field in shape.kinds:
        after[switches.ignored_field] = stored[switches.ignored_field]
    if switches.emptied_field in shape.kinds:
        kind = shape.kinds[switches.emptied_field]
        after[switches.emptied_field] = _empty(kind, shape)
    return after


def _refuse_unknown(sent: Contact, shape: Shape, switches: Switches) -> None:
    unknown = [key for key in sent if key not in shape.kinds]
    if unknown and switches.unknown_key == "refuse":
        raise RefusedError(400, f"Unknown key: {', '.join(unknown)}.")


def _refuse_field(sent: Contact, stored: Contact, switches: Switches) -> None:
    key = switches.refused_field
    if key in sent and sent[key] != stored[key]:
        text = f"This {key} is not accepted."
        raise RefusedError(
            422, "The data is invalid.", details=_DETAILS[switches.errors](key, text)
        )


_DETAILS: Mapping[str, Callable[[str, str], Contact]] = {
    "map": lambda key, text: {"errors": {key: [text]}},
    "list": lambda key, text: {"errors": [{"field": key, "message": text}]},
    "pointer": lambda key, text: {
        "errors": [{"detail": text, "source": {"pointer": f"/data/attributes/{key}"}}]
    },
    "none": lambda key, text: {},
}
"""By the switch `errors`."""


def _normalised_phone(stored: str | None, sent: Any) -> Contact:
    # A value that was not sent, or was ignored, is unchanged.
    return {"phone": _PHONE_PUNCTUATION.sub("", stored)} if stored and stored == sent else {}


def _left_out(kind: StoredKind, old: Any, shape: Shape, switches: Switches) -> Any:
    if kind is StoredKind.FLAG:
        return True if switches.subscribed_default == "true" else old
    return old if switches.omitted == "kept" else _empty(kind, shape)


def _taken(key: str, kind: StoredKind, old: Any, new: Any, shape: Shape, switches: Switches) -> Any:
    if new is None and kind is not StoredKind.EMAIL:
        # Only text can store a null: elsewhere, storing null and clearing are the same.
        stored = None if kind is StoredKind.TEXT else _empty(kind, shape)
        return _blank(key, switches.null, old, stored, _empty(kind, shape))
    if new == "" and kind is StoredKind.TEXT:
        return _blank(key, switches.empty, old, "", shape.empty_text)
    rule = RULES[kind]
    if not rule.accepts(new):
        raise RefusedError(400, f"{key} must be {rule.wanted}.")
    return rule.store(old, new, switches)


def _blank(key: str, manner: str, old: Any, stored: Any, cleared: Any) -> Any:
    if manner == "refuse":
        raise RefusedError(400, f"{key} must not be blank.")
    return {"ignore": old, "store": stored, "clear": cleared}[manner]


def _empty(kind: StoredKind, shape: Shape) -> Any:
    return shape.empty_text if kind is StoredKind.TEXT else EMPTY[kind]()
