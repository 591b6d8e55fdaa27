"""The accounts that a person has set up, and the file that they stand in. Never a key."""

from __future__ import annotations

import contextlib
import ipaddress
import os
import re
import tomllib
from itertools import takewhile
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec

from contact_editor.providers.description import Provider
from contact_editor.providers.plain_words import in_plain_words, remedy_for


class ConnectionsUnreadable(Exception):
    """The file of connections cannot be read or written; says which, where, and what to do."""


class Connection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An account with a provider. Never a key."""

    name: str
    provider: str
    environment: Literal["production", "sandbox"] = "production"
    read_only: bool = False
    skip_review: bool = False
    """Save without the review sheet; only where the environment is a sandbox."""
    address: str = ""
    """Overrides the provider's base address: https, or plain http to this machine only."""
    parameters: dict[str, str] = {}


class Connections(msgspec.Struct, frozen=True):
    """The connections of a file, and what was wrong with the others in it."""

    items: tuple[Connection, ...] = ()
    faults: tuple[str, ...] = ()


def read_connections(path: Path) -> Connections:
    """Reads the file; no file is no connections. A faulty entry is named, the rest is read."""
    try:
        document = _parsed(path)
    except ConnectionsUnreadable as error:
        return Connections(faults=(str(error),))
    tables = document.pop("connection", [])
    if not isinstance(tables, list):
        return Connections(faults=(f"{path}: write [[connection]], in double brackets",))
    items: list[Connection] = []
    wrong = [f"{path}: unknown table `{key}`{remedy_for(key, ['connection'])}" for key in document]
    for number, table in enumerate(tables, 1):
        try:
            item = msgspec.convert(table, Connection)
        except msgspec.ValidationError as error:
            words = in_plain_words(str(error), Connection)
            wrong.append(f"{path}: connection {number}: {words}")
            continue
        if not item.name.strip() or any(item.name == other.name for other in items):
            wrong.append(f"{path}: connection {number}: needs a name of its own")
        else:
            items.append(item)
    return Connections(tuple(items), tuple(wrong))


def put_connection(path: Path, connection: Connection, *, instead_of: str = "") -> None:
    """Adds a connection, or puts it in the place of the one with that name.

    The rest of the file, comments included, stays as it is. Raises `ConnectionsUnreadable`
    and leaves the file alone where it cannot be read or written.
    """
    document = _document(path)
    found = _tables(path, document)
    table = _table(connection)
    names = [entry.get("name") for entry in found]
    if instead_of and instead_of in names:
        place = names.index(instead_of)
        _add_remarks(table, _remarks_after(found[place]))
        found.insert(place, table)
        del found[place + 1]
    else:
        found.append(table)
    _write(path, document)


def remove_connection(path: Path, name: str) -> None:
    """Removes the connection of that name; the rest of the file stays as it is."""
    document = _document(path)
    found = _tables(path, document)
    for place in reversed(range(len(found))):
        if found[place].get("name") == name:
            remarks = _remarks_after(found[place])
            del found[place]
            if place:
                _add_remarks(found[place - 1], remarks)
            elif found:
                found[0].trivia.indent = "".join(remark.as_string() for remark in remarks)
            else:
                document.remove("connection")
                _add_remarks(document, remarks)
    _write(path, document)


def base_address(provider: Provider, connection: Connection) -> str:
    """Gives the address that the provider's paths are appended to, without a slash at its end.

    Raises `ValueError` with the reason where the connection does not say enough, or where the
    address would let a key travel unprotected.
    """
    for parameter in provider.access.parameters:
        given = connection.parameters.get(parameter.key, "")
        if not re.fullmatch(parameter.pattern, given):
            example = f"; it looks like {parameter.example}" if parameter.example else ""
            raise ValueError(f"{parameter.label}: {given!r} does not fit{example}")
    address = connection.address or provider.access.base.format_map(connection.parameters)
    return checked_address(address)


def checked_address(address: str) -> str:
    """Gives the address back if a key may travel there; `ValueError` says why it may not."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(f"address {address!r}: {error}") from error
    # An empty query or user name counts as well: paths are appended to what stands here.
    if not host or any(mark in address for mark in "@?#"):
        raise ValueError(f"address {address!r}: only scheme, host, port and path belong here")
    if not (address.isascii() and address.isprintable()) or " " in address:
        raise ValueError(f"address {address!r}: holds characters that no address holds")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError(
            f"address {address!r}: must begin with https:// "
            "(http:// only for a server on this machine)"
        )
    return address.rstrip("/")


def is_loopback(host: str) -> bool:
    """Tells whether the host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConnectionsUnreadable(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConnectionsUnreadable(f"{path}: not UTF-8; save the file as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConnectionsUnreadable(f"{path}: not TOML: {error}; mend it by hand") from error


def _document(path: Path) -> Any:
    """Reads the file for writing it again, with its comments."""
    # Not needed to show the window, and slow to import.
    import tomlkit

    _parsed(path)
    if not path.exists():
        return tomlkit.document()
    return tomlkit.parse(path.read_bytes().decode("utf-8-sig"))


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


def _write(path: Path, document: Any) -> None:
    """Writes all or nothing: a full disk or a power cut leaves the old file."""
    import tomlkit

    # What a link points to is written, not the link.
    path = Path(os.path.realpath(path))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        content = tomlkit.dumps(document).encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except (OSError, UnicodeEncodeError) as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        reason = getattr(error, "strerror", "") or error
        raise ConnectionsUnreadable(
            f"{path}: cannot be written: {reason}; nothing was changed"
        ) from error
