"""The kind, the label and the codec of a field, from its name and its schema."""

from __future__ import annotations

import re
from typing import Any

from contact_editor.providers.openapi.contact_shape import EMAIL_NAMES
from contact_editor.providers.openapi.document import Document, Schema
from contact_editor.providers.places import steps_of

Table = dict[str, Any]
_MAX_OPTIONS = 400
CONSENT = re.compile(
    r"(?:un)?subscri|opt_?-?(?:in|out|ed)|consent|black_?list|block_?list|marketing|newsletter|^dnd"
    r"|do_?not|suppress|gdpr",
    re.IGNORECASE,
)
_MEMBERSHIP = re.compile(r"lists?(?:_?ids?)?$|segments?|groups?|audiences?|topics?", re.IGNORECASE)
_SENSITIVE = re.compile(r"passw|secret|token|api_?key|^ssn$", re.IGNORECASE)
_CREATED = re.compile(
    r"(?:date_?)?(?:created|added)(?:_?(?:at|on|time|date|timestamp))?|creation_?(?:date|time)"
    r"|date_?(?:created|added)|c?time_?created",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:date_?)?(?:last_?)?(?:updated|modified|changed)(?:_?(?:at|on|time|date))?"
    r"|date_?(?:updated|modified)",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}.*")
_NOTE = re.compile(r"notes?|description|comments?|bio|about|biography", re.IGNORECASE)
_PHONE = re.compile(r"(?:.*_)?(?:phone|mobile|tel|telephone|fax)(?:_?number)?", re.IGNORECASE)
_ROLES = {
    "given-name": "first_?name given_?name fname",
    "family-name": "last_?name family_?name surname lname",
    "name": "name full_?name display_?name",
    "company": "company(?:_?name)? organi[sz]ation",
    "job-title": "job_?title title",
    "website": "web_?site homepage",
    "street": "street address_?(?:line_?)?1? street_?address",
    "postal-code": "postal_?code post_?code zip(?:_?code)?",
    "city": "city town",
    "region": "region state province",
    "country": "country(?:_?code)?",
}
"""Roles, each with patterns of names."""
_ABBREVIATIONS = {"id": "ID", "url": "URL", "ip": "IP", "sms": "SMS", "vip": "VIP"}


def label_of(place: str) -> str:
    """Return the last key of a place as words: `phoneNumber` is Phone number."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\W]+", " ", last_key(place)).split()
    text = " ".join(_ABBREVIATIONS.get(word.lower(), word.lower()) for word in words)
    return text[:1].upper() + text[1:] or place


def last_key(place: str) -> str:
    return str(steps_of(place)[-1])


def is_created(place: str) -> bool:
    return bool(_CREATED.fullmatch(last_key(place)))


def is_about_consent(place: str, schema: Schema) -> bool:
    """Return whether a wrong value could subscribe the contact to something."""
    name = last_key(place)
    member = schema.get("type") == "array" and _MEMBERSHIP.search(name)
    return bool(member or CONSENT.search(name))


def add_meaning(field: Table) -> None:
    """Add what a field means to the contact, whatever it is called."""
    if field.get("kind") is None:
        for role, names in _ROLES.items():
            if any(re.fullmatch(name, field["key"], re.IGNORECASE) for name in names.split()):
                field["role"] = role
    if field.get("kind") == "phone":
        field["role"] = "phone"
    if re.fullmatch(r"external_?id", field["key"], re.IGNORECASE):
        field["effects"] = ["changes-identity"]


def opposite_label(label: str) -> str:
    """Return the label of a yes/no that is shown the other way round."""
    return label[2:].capitalize() if label.startswith("Un") else f"Not {label.lower()}"


def kind_of(document: Document, place: str, schema: Schema, read: Schema) -> Table:
    """Return `kind` and what belongs to it; `json` where no editor fits.

    `read` is the schema of the same place in a response.
    """
    name = last_key(place)
    if _SENSITIVE.search(name):
        return {"sensitive": True}
    return _TYPES.get(str(schema.get("type", "string")), _other)(document, name, schema, read)


def _text(document: Document, name: str, schema: Schema, read: Schema) -> Table:
    values = [value for value in schema.get("enum") or () if isinstance(value, str) and value]
    form = schema.get("format")
    if values:
        return {"kind": "choice", "options": values[:_MAX_OPTIONS]}
    if name in EMAIL_NAMES or form == "email":
        return {"kind": "email"}
    example = str(schema.get("example") or read.get("example") or "")
    stamped = _CREATED.fullmatch(name) or _UPDATED.fullmatch(name)
    if form == "date-time" or _MOMENT.fullmatch(example) or stamped:
        return _moment("iso-8601", name)
    if form == "date":
        return {"kind": "date"}
    if _PHONE.fullmatch(name):
        return {"kind": "phone"}
    if _NOTE.fullmatch(name):
        return {"kind": "note"}
    prose = str(schema.get("description") or "")
    if name.lower() in ("country", "country_code", "countrycode") and re.search(
        r"3166|two.letter|2.letter|country code", prose, re.IGNORECASE
    ):
        return {"kind": "country"}
    return {}


def _whole_number(document: Document, name: str, schema: Schema, read: Schema) -> Table:
    prose = str(schema.get("description") or read.get("description") or "").lower()
    if schema.get("format") in ("date-time", "timestamp", "unix-time") or "unix" in prose:
        long = "millisecond" in prose
        return _moment("unix-milliseconds" if long else "unix-seconds", name)
    if _CREATED.fullmatch(name) or _UPDATED.fullmatch(name):
        return _moment("unix-seconds", name)
    return {"kind": "whole-number"}


def _moment(codec: str, name: str) -> Table:
    moment: Table = {"kind": "time-stamp", "codec": codec, "read_only": True}
    if _UPDATED.fullmatch(name):
        moment["changes_by_itself"] = True
    return moment


def _array(document: Document, name: str, schema: Schema, read: Schema) -> Table:
    items, shown = document.schema(schema.get("items")), document.schema(read.get("items"))
    kind = {"kind": "tags" if "tag" in name.lower() else "lists"}
    if items.get("type") in ("string", "integer"):
        if shown.get("type") == "object":
            kind["element"] = "id" if "id" in document.properties(shown) else ""
            return kind if kind["element"] else _other(document, name, schema, read)
        return kind
    inside = list(document.properties(items))
    if len(inside) == 2 and "value" in inside and schema.get("type") == read.get("type"):
        [key] = [each for each in inside if each != "value"]
        return {"kind": "properties", "entry": {"key": key, "value": "value"}}
    return _other(document, name, schema, read)


def _object(document: Document, name: str, schema: Schema, read: Schema) -> Table:
    return {"kind": "custom-fields"}


def _other(document: Document, name: str, schema: Schema, read: Schema) -> Table:
    return {"kind": "json", "read_only": True}


_TYPES = {
    "string": _text,
    "integer": _whole_number,
    "number": lambda *_: {"kind": "number"},
    "boolean": lambda *_: {"kind": "yes-no"},
    "array": _array,
    "object": _object,
}
