"""How a practice provider shows a stored contact; the stored one is unchanged."""

from typing import Any

from contact_editor.practice.switches import Switches

HALF_SURROGATE = "\ue0ff"
"""A character that `encodings` turns into half a surrogate pair, which JSON writers reject."""
_SHORT = 3
_LIMIT = 255
_ANOTHER = {
    "email": "another@made-up.example",
    "name": "Another Contact",
    "createdOn": 1700000000,
    "createdAt": "2023-11-14T22:13:20.000Z",
}
_DATES = ("createdOn", "createdAt")


def shown_contact(contact: dict[str, Any], switches: Switches) -> dict[str, Any]:
    """Return the contact as a read shows it under the switches."""
    shown = dict(contact)
    if switches.record != "same":
        shown |= {key: value for key, value in _ANOTHER.items() if key in shown}
    if switches.record == "another-undated":
        shown = {key: value for key, value in shown.items() if key not in _DATES}
    _report(shown, switches)
    _retype(shown, switches)
    text = shown.get(switches.half_surrogate)
    if isinstance(text, str):
        shown[switches.half_surrogate] = text.removesuffix(HALF_SURROGATE) + HALF_SURROGATE
    return shown


def _report(shown: dict[str, Any], switches: Switches) -> None:
    if switches.shown == "masked" and shown.get("phone"):
        shown["phone"] = f"{shown['phone'][:2]} *** {shown['phone'][-2:]}"
    if switches.shown == "cut" and len(shown.get("note") or "") > _SHORT:
        shown["note"] = shown["note"][:_SHORT] + "…"
    if switches.shown == "limited" and shown.get("note"):
        shown["note"] = shown["note"][:_LIMIT]
    if switches.shown == "defaulted" and "country" in shown and not shown["country"]:
        shown["country"] = "BG"


def _retype(shown: dict[str, Any], switches: Switches) -> None:
    fields = shown.get("custom_fields")
    if switches.numbers == "text" and isinstance(fields, dict):
        shown["custom_fields"] = {
            name: str(value) if type(value) in (int, float) else value
            for name, value in fields.items()
        }
    if switches.empty_map == "array" and fields == {}:
        shown["custom_fields"] = []
    if switches.digits == "number" and str(shown.get("zip") or "").isdecimal():
        shown["zip"] = int(shown["zip"])
    if switches.flags == "number" and isinstance(shown.get("subscribed"), bool):
        shown["subscribed"] = int(shown["subscribed"])
    if switches.list_ids == "text" and "subscriberLists" in shown:
        shown["subscriberLists"] = [str(each) for each in shown["subscriberLists"]]
    if switches.ids == "text":
        shown["id"] = str(shown["id"])
    if switches.properties_shape == "extra-key" and "properties" in shown:
        shown["properties"] = [{**each, "updated": "2024-01-01"} for each in shown["properties"]]
