"""Writer of the connections file: changes one entry and leaves the rest unchanged."""

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
from contact_editor.services.private_files import make_missing_folders, write_privately


def put_connection(path: Path, connection: Connection, *, instead_of: str = "") -> None:
    """Add a connection, or replace the one with the name `instead_of`.

    The rest of the file, with its comments, is unchanged. Raises `ConnectionsUnreadable` and does
    not change the file if it cannot be read or written, or if another entry has the name, also
    one that cannot be used: two of one name cannot be told apart, nor their keys.
    """
    entries = _entries(path)
    names = list(map(_name_of, entries))
    place = names.index(instead_of) if instead_of and instead_of in names else len(entries)
    _refuse_taken(path, connection.name, [*names[:place], *names[place + 1 :]])
    wanted = [*entries[:place], msgspec.to_builtins(connection), *entries[place + 1 :]]
    with _rewritten(path, wanted) as document:
        found, table = _tables(path, document), _table(connection)
        if place < len(entries):
            _add_comments(table, _comments_after(found[place]))
            found.insert(place, table)
            del found[place + 1]
        else:
            found.append(table)


def _refuse_taken(path: Path, name: str, others: list[Any]) -> None:
    taken = {other.casefold() for other in others if isinstance(other, str)}
    if name.casefold() in taken:
        raise ConnectionsUnreadable(
            f"{path}: there is a connection named “{name}” already; choose another name; "
            "nothing was changed"
        )


def remove_connection(path: Path, name: str) -> None:
    """Remove the connection with that name; the rest of the file is unchanged."""
    entries = _entries(path)
    wanted = [entry for entry in entries if _name_of(entry) != name]
    with _rewritten(path, wanted) as document:
        found = _tables(path, document)
        for place in reversed(range(len(entries))):
            if _name_of(entries[place]) == name:
                _remove(document, found, place)


def _remove(document: Any, found: Any, place: int) -> None:
    import tomlkit

    comments = _comments_after(found[place])
    text = "".join(comment.as_string() for comment in comments)
    del found[place]
    if place:
        _add_comments(found[place - 1], comments)
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
    """Yield the file's document; write it if it then has exactly these entries and the rest."""
    # Not needed to show the window, and slow to import.
    import tomlkit

    wanted = {**parsed(path), "connection": entries}
    by_hand = f"{path}: cannot be changed without changing other parts of it; edit it by hand"
    try:
        document = _document(path)
        yield document
        content = tomlkit.dumps(document)
        is_as_expected = {"connection": [], **tomllib.loads(content)} == wanted
    except ConnectionsUnreadable:
        raise
    # tomlkit, which keeps the comments, fails on some tables with various exceptions.
    except Exception as error:
        raise ConnectionsUnreadable(f"{by_hand}; nothing was changed") from error
    if not is_as_expected:
        raise ConnectionsUnreadable(f"{by_hand}; nothing was changed")
    _write(path, content)


def _document(path: Path) -> Any:
    """Read the file with its comments, to write it again."""
    import tomlkit

    if not path.exists():
        return tomlkit.document()
    text = read_regular_file(path).decode("utf-8-sig")
    # Without a final newline, an added table would start on the last line.
    return tomlkit.parse(text if text.endswith("\n") else f"{text}\n")


def _tables(path: Path, document: Any) -> Any:
    """Return the document's array of tables, the only form to which tables can be added."""
    import tomlkit

    if document.get("connection", []) == []:
        document["connection"] = tomlkit.aot()
    found = document["connection"]
    if not isinstance(found, tomlkit.items.AoT):
        raise ConnectionsUnreadable(
            f"{path}: write [[connection]], in double brackets, each on a separate line; "
            "nothing was changed"
        )
    return found


def _table(connection: Connection) -> Any:
    import tomlkit

    table = tomlkit.table()
    for key, value in msgspec.to_builtins(connection).items():
        table[key] = value
    return table


def _comments_after(table: Any) -> list[Any]:
    """Return the comments and blank lines at the end of a table: they belong to the next one."""
    body = _last_within(table).value.body
    return [item for _, item in reversed([*takewhile(lambda pair: pair[0] is None, body[::-1])])]


def _add_comments(table: Any, comments: list[Any]) -> None:
    for comment in comments:
        _last_within(table).add(comment)


def _last_within(table: Any) -> Any:
    """Return the table that ends where this one ends: itself, or the last one in it."""
    import tomlkit

    last = next((item for key, item in reversed(table.value.body) if key is not None), None)
    return _last_within(last) if isinstance(last, tomlkit.items.Table) else table


def _write(path: Path, content: str) -> None:
    """Write all or nothing: after a full disk or a power failure the old file remains."""
    try:
        make_missing_folders(path.parent)
        write_privately(path, content.encode())
    except (OSError, UnicodeEncodeError) as error:
        reason = getattr(error, "strerror", "") or error
        raise ConnectionsUnreadable(
            f"{path}: cannot be written: {reason}; nothing was changed"
        ) from error
