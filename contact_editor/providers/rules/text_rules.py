"""Rules of strings in a description: templates, patterns, paths, places, duplicate keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from contact_editor.providers.patterns import pattern_problem
from contact_editor.providers.places import steps_of
from contact_editor.providers.templates import NAME, names_in

_CONTENT_TYPE = re.compile(r"application/(?:[a-z0-9.-]+\+)?json")
# No query and no fragment: they could remove the id from the path of a write.
_PATH = re.compile(r"/(?:(?![?#%\\])[!-~])*")


def template_faults(place: str, template: Any, known: Iterable[str]) -> Iterator[str]:
    """Yield unknown names and unmatched braces in a string or in the strings of a table."""
    known = list(known)
    for name in dict.fromkeys(names_in(template)):
        if name not in known:
            yield f"{place}: unknown parameter {{{name}}}; known here: {', '.join(known) or 'none'}"
    for text in texts_in(template):
        if re.search(r"[{}]", NAME.sub("", text)):
            yield f"{place}: an unmatched brace in `{text}`"


def texts_in(template: Any) -> Iterator[str]:
    """Yield the strings of a template, but not its keys."""
    if isinstance(template, str):
        yield template
    elif isinstance(template, dict | list | tuple):
        for value in template.values() if isinstance(template, dict) else template:
            yield from texts_in(value)


def path_faults(path: str) -> Iterator[str]:
    if not _PATH.fullmatch(path) or {".", ".."}.intersection(path.split("/")):
        rule = "must begin with / and contain no ?, #, %, .. or space"
        yield f"operations: the path `{path}` {rule}"


def body_faults(where: str, content_type: str, query: Iterable[str]) -> Iterator[str]:
    """Yield what makes a write different from its declaration."""
    if not _CONTENT_TYPE.fullmatch(content_type):
        yield f"{where}.content_type: must be a JSON media type, such as application/json"
    if any(key.lower() in ("method", "_method") for key in query):
        yield f"{where}.query: must not override the method"


def place_faults(where: str, *places: str) -> Iterator[str]:
    for place in places:
        try:
            steps_of(place)
        except ValueError as error:
            yield f"{where}: {error}"


def doubled_keys(where: str, keys: list[str]) -> Iterator[str]:
    twice = (key for key in dict.fromkeys(keys) if keys.count(key) > 1)
    yield from (f"{where}: `{key}` is used twice" for key in twice)


def pattern_faults(where: str, pattern: str) -> Iterator[str]:
    if problem := pattern_problem(pattern):
        yield f"{where}: the pattern does not compile: {problem}"
