"""Connections, and the file that contains them; it never contains a key."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

from contact_editor.providers.file_reading import read_regular_file, toml_text
from contact_editor.providers.validation_messages import explain_error, suggest_key

_MAX_SHOWN_CHARS = 100


class ConnectionsUnreadable(Exception):
    """A configuration file cannot be read or written; the message names place and remedy."""


class Connection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An account with a provider, without its key."""

    name: str
    provider: str
    environment: Literal["production", "sandbox"] = "production"
    read_only: bool = False
    skip_review: bool = False
    """Save without the review sheet; only if the environment is a sandbox."""
    keeps_left_out: bool = False
    """The user or IT knows that this account keeps the fields that an update leaves out."""
    checked_description: str = ""
    """Mark of a passed check of an unconfirmed description: with it, this connection writes."""
    address: str = ""
    """Overrides the provider's base URL: https, or plain http to this machine only."""
    certificates: str = ""
    """A PEM file with a company's certificate authorities, trusted besides the system's."""
    proxy: str = ""
    """Empty: the system's. `none`, or `http://`, `https://`, `socks5://`, host and port."""
    proxy_user: str = ""
    """The user name for the proxy; the password is in the keyring."""
    parameters: dict[str, str] = {}


class Connections(msgspec.Struct, frozen=True):
    """The usable connections of a file, and the errors of the others."""

    items: tuple[Connection, ...] = ()
    faults: tuple[str, ...] = ()


def read_connections(path: Path) -> Connections:
    """Read a file, which need not exist; an entry with an error is reported and skipped."""
    try:
        document = parsed(path)
    except ConnectionsUnreadable as error:
        return Connections(faults=(str(error),))
    tables = document.pop("connection", [])
    if not isinstance(tables, list):
        return Connections(faults=(f"{path}: write [[connection]], in double brackets",))
    items: list[Connection] = []
    taken: set[str] = set()
    wrong = [f"{path}: unknown table `{key}`{suggest_key(key, ['connection'])}" for key in document]
    for number, table in enumerate(tables, 1):
        try:
            item = msgspec.convert(table, Connection)
        except msgspec.ValidationError as error:
            reason = explain_error(str(error), Connection)
            wrong.append(f"{path}: {_label(number, table)}: {reason}")
            continue
        if not item.name.strip() or item.name.casefold() in taken:
            wrong.append(f"{path}: {_label(number, table)}: needs a unique name")
        else:
            items.append(item)
            # A keyring may not distinguish «Acme» and «acme».
            taken.add(item.name.casefold())
    return Connections(tuple(items), tuple(wrong))


def _label(number: int, table: Any) -> str:
    name = table.get("name") if isinstance(table, dict) else None
    if not isinstance(name, str) or not name.strip():
        return f"connection {number}"
    shown = "".join(letter if letter.isprintable() else " " for letter in name[:_MAX_SHOWN_CHARS])
    return f"connection {number} “{shown}”"


def parsed(path: Path) -> dict[str, Any]:
    """Read a TOML file, which need not exist; raises `ConnectionsUnreadable`."""
    try:
        return tomllib.loads(toml_text(read_regular_file(path)))
    except FileNotFoundError as error:
        if path.is_symlink():
            raise ConnectionsUnreadable(
                f"{path}: cannot be read: the file that it links to is missing"
            ) from error
        return {}
    except OSError as error:
        raise ConnectionsUnreadable(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConnectionsUnreadable(f"{path}: not UTF-8; save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ConnectionsUnreadable(f"{path}: not TOML: {error}; correct it by hand") from error
