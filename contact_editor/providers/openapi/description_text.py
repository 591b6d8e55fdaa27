"""The text of a derived description: TOML, with each open question as a comment at its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import tomlkit

from contact_editor.providers.openapi.derivation import DerivedDescription
from contact_editor.providers.openapi.questions import Question

Table = dict[str, Any]
_PLACES = {
    "base": "access", "key": "access", "header": "access", "id_pattern": "identity",
    "find": "operations.find", "nested": "operations.update", "left_out": "saving",
    "automations": "saving", "clearing": "fields", "removal": "fields", "names": "fields",
}  # fmt: skip
"""Which table a question is about; other questions are at the top, those of a field at it."""
_INLINE = frozenset({"key", "query", "body", "headers", "escape", "entry"})
_MAX_COMMENT_CHARS = 500


def description_text(derived: DerivedDescription) -> str:
    """Return the content of the file."""
    return "\n".join(_lines(derived)).strip() + "\n"


def _lines(derived: DerivedDescription) -> Iterator[str]:
    if derived.open:
        yield from _comment(
            "Derived from an OpenAPI file. It only reads until the questions marked with ? are "
            "answered: with --answer KEY=ANSWER, or by editing what is below them and removing "
            "`confirmed = false`."
        )
    for note in derived.notes:
        yield from _comment(f"Not in it: {note}")
    questions = {question.key: _place_of(question) for question in derived.open}
    asked = {question.key: question for question in derived.open}

    def about(place: str) -> Iterator[str]:
        for key in [key for key, where in questions.items() if where == place]:
            del questions[key]
            yield from _question(asked[key])

    yield from about("")
    plain = {key: value for key, value in derived.tables.items() if _is_plain(key, value)}
    yield from _pairs(plain)
    for name, value in derived.tables.items():
        if name in plain:
            continue
        for where, table, brackets in _tables(name, value):
            yield ""
            yield from about(where)
            yield from about(f"consent.{table.get('key', '')}" if name == "fields" else "")
            yield brackets
            yield from _pairs({k: v for k, v in table.items() if _is_plain(k, v)})


def _tables(name: str, value: Any) -> Iterator[tuple[str, Table, str]]:
    """Yield each table with its place and its line in brackets, outer tables first."""
    if isinstance(value, list):
        for each in value:
            yield name, each, f"[[{name}]]"
        return
    if any(_is_plain(key, each) for key, each in value.items()) or not value:
        yield name, value, f"[{name}]"
    for key, each in value.items():
        if not _is_plain(key, each):
            yield from _tables(f"{name}.{key}", each)


def _is_plain(key: str, value: Any) -> bool:
    """Return whether a value is written after its key, and not as a table of its own."""
    if isinstance(value, dict):
        return key in _INLINE
    return not (isinstance(value, list) and value and isinstance(value[0], dict)) or key in _INLINE


def _pairs(table: Table) -> Iterator[str]:
    for key, value in table.items():
        yield f"{_key(key)} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        inside = ", ".join(f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return f"{{ {inside} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str):
        literal = ("\\" in value or '"' in value) and "'" not in value and value.isprintable()
        return tomlkit.string(value, literal=literal).as_string()
    return str(tomlkit.item(value).as_string())


def _key(key: str) -> str:
    plain = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if plain else tomlkit.string(key).as_string()


def _place_of(question: Question) -> str:
    kind, _, field = question.key.partition(".")
    return f"consent.{field}" if kind == "consent" else _PLACES.get(kind, "")


def _question(question: Question) -> Iterator[str]:
    yield from _comment(f"? {question.key}: {question.filled(question.text)}")
    known = [f"“{answer}”: {said}" if said else f"“{answer}”"
             for answer, said in question.options.items()]  # fmt: skip
    if known:
        yield from _comment(f"  Answers: {'; '.join(known)}")
    if question.hint:
        yield from _comment(f"  The file says: {question.hint}")


def _comment(text: str) -> Iterator[str]:
    """Yield comment lines; a text of the file cannot end the comment."""
    indent = text[: len(text) - len(text.lstrip())]
    plain = "".join(each if each.isprintable() else " " for each in text)[:_MAX_COMMENT_CHARS]
    line = f"#{indent}"
    for word in plain.split():
        if len(line) + len(word) > 98 and line.strip("# "):
            yield line
            line = f"#{indent}"
        line += f" {word}"
    yield line
