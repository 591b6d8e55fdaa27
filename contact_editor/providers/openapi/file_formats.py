"""Reading of JSON and YAML from files of unknown origin: limited in size, depth and aliases."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from contact_editor.model.values import Json
from contact_editor.providers.file_reading import read_regular_file

MAX_FILE_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 150
MAX_NODES = 2_000_000
"""Values of a file, each counted as often as aliases repeat it."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


_ESCAPED_HALF = re.compile(r"\\[uU](?:0000)?[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")


class _PlainLoader(_Loader):  # type: ignore[misc, valid-type]  # chosen at run time
    """The safe loader without dates and merge keys, so that values are read as they are written."""

    def flatten_mapping(self, node: Any) -> None:
        """Leave merge keys unknown: a few nested ones would become millions of entries."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:
        return {str(key): value for key, value in super().construct_mapping(node, deep).items()}


_PlainLoader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.construct_yaml_str)


def read_file(path: Path) -> Json:
    """Return the content of a JSON or YAML file.

    Raises `OSError` if it cannot be read and `ValueError`, with the reason, if it cannot be used.
    """
    content = read_regular_file(path, MAX_FILE_BYTES)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start}: not UTF-8; save the file as UTF-8") from error
    try:
        value = _from_json(text) if text.lstrip()[:1] in ("{", "[") else _from_yaml(text)
        if _ESCAPED_HALF.search(text):
            _check_characters(value)
        return value
    except RecursionError as error:
        raise ValueError(f"nested deeper than {MAX_DEPTH} levels") from error


def _from_json(text: str) -> Json:
    try:
        content = json.loads(text)
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from error
    _expanded_size(content, {})
    return content


def _from_yaml(text: str) -> Json:
    try:
        _check_events(text)
        content = yaml.load(text, _PlainLoader)
        _expanded_size(content, {})
    except (yaml.YAMLError, ValueError, TypeError) as error:
        place = getattr(error, "problem_mark", None)
        where = f"line {place.line + 1}: " if place else ""
        reason = getattr(error, "problem", None) or error
        raise ValueError(f"not usable YAML: {where}{reason}") from error
    return content


def _check_events(text: str) -> None:
    """Refuse what is nested too deeply for the parser, which recurses."""
    depth = 0
    for number, event in enumerate(yaml.parse(text, _Loader)):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise ValueError(f"nested deeper than {MAX_DEPTH} levels")
        if number > 2 * MAX_NODES:
            raise ValueError(f"more than {MAX_NODES} values")


def _check_characters(content: Json) -> None:
    """Refuse a half of a character, which JSON can escape but no file can contain."""
    waiting: list[tuple[str, Any]] = [("", content)]
    seen: set[int] = set()
    while waiting:
        place, value = waiting.pop()
        if half := _HALF.search(f"{place}{value if isinstance(value, str) else ''}"):
            shown = place.encode("utf-8", "backslashreplace").decode()
            raise ValueError(
                f"{shown[-200:]}: `\\u{ord(half[0]):x}` is only half of a character (a lone "
                "surrogate); replace or remove it in the file"
            )
        if isinstance(value, dict | list) and id(value) not in seen:
            seen.add(id(value))
            inside = value.items() if isinstance(value, dict) else enumerate(value)
            waiting += [(f"{place}.{key}" if place else str(key), each) for key, each in inside]


def _expanded_size(value: Json, known: dict[int, int], depth: int = 0) -> int:
    """Return the number of values, those behind aliases counted each time."""
    if depth > MAX_DEPTH:
        raise ValueError(f"nested deeper than {MAX_DEPTH} levels")
    if not isinstance(value, dict | list):
        return 1
    size = known.get(id(value))
    if size == 0:
        raise ValueError("an alias contains itself")
    if size is None:
        known[id(value)] = 0
        inside = value.values() if isinstance(value, dict) else value
        size = 1 + sum(_expanded_size(each, known, depth + 1) for each in inside)
        known[id(value)] = size
        if size > MAX_NODES:
            raise ValueError(f"its aliases stand for more than {MAX_NODES} values")
    return size
