"""Catalogue of the descriptions that ship: ids and names are known before a file is parsed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from contact_editor.providers.catalogue import (
    READ_ONLY,
    Catalogue,
    DamagedDescription,
    DescriptionFault,
    UnconfirmedDescription,
    as_confirmed,
    contents_in,
    parse_unconfirmed,
)
from contact_editor.providers.description import Provider
from contact_editor.providers.shipped.lazy_mapping import LazyMapping, makers_of

_FIRST_TABLE = re.compile(r"^\[", re.MULTILINE)
_NOT_CONFIRMED = re.compile(r"^confirmed = false$", re.MULTILINE)


def read_shipped(folder: Path) -> Catalogue:
    """Read the descriptions that ship; each is parsed when it is first used.

    They keep the rules: the tests check them.
    """
    found: list[DescriptionFault] = []
    files: dict[str, Callable[[], UnconfirmedDescription]] = {}
    titles: dict[str, str] = {}
    for file, content in contents_in(folder, found):
        try:
            key, name = _id_and_name(content)
        except (ValueError, KeyError) as error:
            found.append(DescriptionFault(file, str(error)))
        else:
            files[key] = partial(_parse, file, content)
            titles[key] = name
    described = LazyMapping(files)
    providers = {key: partial(_provider_of, described, key) for key in files}
    writing = {key for key, name in titles.items() if not name.endswith(READ_ONLY)}
    return Catalogue(
        LazyMapping(providers),
        tuple(found),
        LazyMapping(makers_of(described, without=writing)),
        titles=titles,
    )


def _id_and_name(content: bytes) -> tuple[str, str]:
    """Return the id and the name, which are above the first table, without parsing the rest."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    tables = tomllib.loads(_FIRST_TABLE.split(text, maxsplit=1)[0])
    read_only = READ_ONLY if _NOT_CONFIRMED.search(text) else ""
    return tables["id"], tables["name"] + read_only


def _parse(file: Path, content: bytes) -> UnconfirmedDescription:
    try:
        return parse_unconfirmed(content, is_checked=True)
    except ValueError as error:
        raise DamagedDescription(DescriptionFault(file, str(error))) from error


def _provider_of(described: LazyMapping[UnconfirmedDescription], key: str) -> Provider:
    return as_confirmed(described[key])
