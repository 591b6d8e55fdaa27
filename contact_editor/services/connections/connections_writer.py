"""Writes the file of connections: one entry at a time, and all the rest stays as it is."""

from __future__ import annotations

import contextlib
import tomllib
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

import msgspec

from contact_editor.providers.file_reading import read_regular_file
from contact_editor.services.connections.connection import Connection, ConnectionsUnreadable, parsed
from contact_editor.services.private_files import write_privately


def put_connection(path: Path, connection: Connection, *, instead_of: str = "") -> None:
    """Adds a connection, or puts it in the place of the one with that name.

    The rest of the file, comments included, stays as it is. Raises `ConnectionsUnreadable`
    and leaves the file alone where it cannot be read or written.
    """
    entries = _entries(path)
    names = list(map(_name_of, entries))
    place = names.index(instead_of) if instead_of and instead_of in names else len(entries)
    wanted = [*entries[:place], msgspec.to_builtins(connection), *entries[place + 1 :]]
    with _rewritten(path, wanted) as document:
        found, table = _tables(path, document), _table(connection)
        if place < len(entries):
            _add_remarks(table, _remarks_after(found[place]))
            found.insert(place, table)
            del found[place + 1]
        else:
            found.append(table)


def remove_connection(path: Path, name: str) -> None:
    """Removes the connection of that name; the rest of the file stays as it is."""
    entries = _entries(path)
    wanted = [entry for entry in entries if _name_of(entry) != name]
    with _rewritten(path, wanted) as document:
        found = _tables(path, document)
        for place in reversed(range(len(entries))):
            if _name_of(entries[place]) == name:
                _remove(document, found, place)


def _remove(document: Any, found: Any, place: int) -> None:
    import tomlkit

    remarks = _remarks_after(found[place])
    text = "".join(remark.as_string() for remark in remarks)
    del found[place]
    if place:
        _add_remarks(found[place - 1], remarks)
    elif found:
        found[0].trivia.indent = text
    else:
        keys = [key for key, _ in document.body]
        document.remove("connection")
        document.body[keys.index("connection")] = (None, tomlkit.items.Whitespace(text))


def _entries(path: Path) -> list[Any]:
    found = parsed(path).get("connection", [])
    return found if isinstance(found, list) else []


def _name_of(entry: Any) -> Any:
    return entry.get("name") if isinstance(entry, dict) else None


@contextlib.contextmanager
def _rewritten(path: Path, entries: list[Any]) -> Iterator[Any]:
    """Gives the file's document, and writes it where it then holds these entries and the rest."""
    # Not needed to show the window, and slow to import.
    import tomlkit

    wanted = {**parsed(path), "connection": entries}
    by_hand = f"{path}: cannot be changed without changing more of it; do it by hand"
    try:
        document = _document(path)
        yield document
        content = tomlkit.dumps(document)
        harmless = {"connection": [], **tomllib.loads(content)} == wanted
    except ConnectionsUnreadable:
        raise
    # What keeps the comments is tripped up by some tables, by each in another way.
    except Exception as error:
        raise ConnectionsUnreadable(f"{by_hand}; nothing was changed") from error
    if not harmless:
        raise ConnectionsUnreadable(f"{by_hand}; nothing was changed")
    _write(path, content)


def _document(path: Path) -> Any:
    """Reads the file for writing it again, with its comments."""
    import tomlkit

    if not path.exists():
        return tomlkit.document()
    text = read_regular_file(path).decode("utf-8-sig")
    # What is added after a last line without an end would stand on it.
    return tomlkit.parse(text if text.endswith("\n") else f"{text}\n")


def _tables(path: Path, document: Any) -> Any:
    """Gives the document's array of tables, the only form in which tables can be added."""
    import tomlkit

    if document.get("connection", []) == []:
        document["connection"] = tomlkit.aot()
    found = document["connection"]
    if not isinstance(found, tomlkit.items.AoT):
        raise ConnectionsUnreadable(
            f"{path}: write [[connection]], in double brackets, each over lines of its own; "
            "nothing was changed"
        )
    return found


def _table(connection: Connection) -> Any:
    import tomlkit

    table = tomlkit.table()
    for key, value in msgspec.to_builtins(connection).items():
        table[key] = value
    return table


def _remarks_after(table: Any) -> list[Any]:
    """Lists the comments and empty lines at the end of a table: they belong to what follows."""
    body = _last_within(table).value.body
    return [item for _, item in reversed([*takewhile(lambda pair: pair[0] is None, body[::-1])])]


def _add_remarks(table: Any, remarks: list[Any]) -> None:
    for remark in remarks:
        _last_within(table).add(remark)


def _last_within(table: Any) -> Any:
    """Gives the table that ends where this one ends: itself, or the last one inside it."""
    import tomlkit

    last = next((item for key, item in reversed(table.value.body) if key is not None), None)
    return _last_within(last) if isinstance(last, tomlkit.items.Table) else table


def _write(path: Path, content: str) -> None:
    """Writes all or nothing: a full disk or a power cut leaves the old file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_privately(path, content.encode())
    except (OSError, UnicodeEncodeError) as error:
        reason = getattr(error, "strerror", "") or error
        raise ConnectionsUnreadable(
            f"{path}: cannot be written: {reason}; nothing was changed"
        ) from error
