"""How a practice provider changes the values of a PUT when it stores them."""

import html
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from contact_editor.practice.switches import Switches

_TEXTS: Mapping[str, Callable[[str], str]] = {
    "kept": lambda text: text,
    "escaped": html.escape,
    "trimmed": str.strip,
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "lf": lambda text: text.replace("\r\n", "\n"),
}
"""By the switch `text`."""


def _own_type(key: str, value: Any, switches: Switches) -> Any:
    """Take back what reads show in another type."""
    if key == "zip" and switches.digits == "number" and type(value) is int:
        return str(value)
    if key == "subscribed" and switches.flags == "number" and value in (0, 1):
        return bool(value)
    if not isinstance(value, list):
        return value
    if key == "subscriberLists" and switches.list_ids == "text":
        return [int(each) if str(each).isdecimal() else each for each in value]
    if key == "properties" and switches.properties_shape == "extra-key":
        pairs = (each for each in value if isinstance(each, dict))
        return [{name: pair[name] for name in pair if name != "updated"} for pair in pairs]
    return value


def stored_value(key: str, value: Any, switches: Switches) -> Any:
    """Return what is stored for a sent value. An email is not changed."""
    if key == "email":
        return value
    value = _own_type(key, value, switches)
    if key == "tags" and isinstance(value, list) and switches.tag_order == "sorted":
        value = sorted(value)
    if isinstance(value, str):
        value = _TEXTS[switches.text](value)
        return value[: switches.max_text] if switches.max_text else value
    if isinstance(value, list):
        return [stored_value("", each, switches) for each in value]
    if isinstance(value, dict):
        return {name: stored_value("", each, switches) for name, each in value.items()}
    return value
