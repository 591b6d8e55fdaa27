"""Templates of a description: strings with `{name}`s that are replaced by values.

A string that is only `{name}` becomes the value, with its type; in any other string the value is
inserted as text, with characters replaced as `escape` says. There are no expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from contact_editor.model.values import Json

NAME = re.compile(r"\{([^{}]*)\}")


def names_in(template: Json) -> Iterator[str]:
    """Yield the names in a string, or in the strings of a table or list, but not in keys."""
    if isinstance(template, str):
        yield from NAME.findall(template)
    elif isinstance(template, Mapping):
        for value in template.values():
            yield from names_in(value)
    elif isinstance(template, list | tuple):
        for value in template:
            yield from names_in(value)


def fill_text(text: str, values: Mapping[str, Any], escape: Mapping[str, str] = {}) -> str:
    """Return a string with the values inserted."""
    return NAME.sub(lambda found: _as_text(values[found[1]], escape), text)


def fill_json(template: Json, values: Mapping[str, Any], escape: Mapping[str, str] = {}) -> Json:
    """Return JSON with the values inserted into its strings."""
    if isinstance(template, str):
        whole = NAME.fullmatch(template)
        if whole:
            value = values[whole[1]]
            return list(value) if isinstance(value, tuple) else value
        return fill_text(template, values, escape)
    if isinstance(template, Mapping):
        return {key: fill_json(value, values, escape) for key, value in template.items()}
    if isinstance(template, list | tuple):
        return [fill_json(value, values, escape) for value in template]
    return template


def fill_path(path: str, values: Mapping[str, Any]) -> str:
    """Return a path with each value quoted as one segment.

    `ValueError` if a value cannot be a segment: the path would name something else.
    """

    def segment(found: re.Match[str]) -> str:
        plain = str(values[found[1]])
        if plain in ("", ".", ".."):
            raise ValueError(f"“{plain}” cannot be used in a URL path")
        return quote(plain, safe="")

    return NAME.sub(segment, path)


def _as_text(value: Any, escape: Mapping[str, str]) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    return "".join(escape.get(character, character) for character in str(value))
