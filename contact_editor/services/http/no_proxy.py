"""Hosts that `NO_PROXY` excludes from the system's proxy.

curl and browsers agree on most of it; other entries are interpreted by the one that supports them.

entry                           | no proxy for
--------------------------------|---------------------------------------------------------------
`*`                             | any host
`example.com`, `.example.com`   | this domain and all below it
`*.example.com`                 | the same
`192.168.*`, `web*.example.com` | names that fit the pattern
`<local>`                       | names without a dot
`10.0.0.1`, `::1`, `[::1]`      | this address, however it is written
`10.0.0.0/8`, `fd00::/8`        | the addresses of this network; names are not resolved for it
any of them with `:8443`        | only on this port; an IPv6 address needs its brackets then
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec

from contact_editor.model.email_addresses import ascii_domain

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PORT = re.compile(r"(?P<host>\[[^]]*\]|[^:]*):(?P<port>[0-9]{1,5})")
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")
_PATTERN = re.compile(r"[a-z0-9_.*-]+")

_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_Rule: TypeAlias = Callable[[str, "_Address | None"], bool]
"""Returns whether the rule matches a host, and its IP address if it is one."""


class NoProxyMatch(msgspec.Struct, frozen=True):
    """The result of `NO_PROXY` for one host."""

    entry: str = ""
    """The first entry that matches the host; empty if none does."""
    unread: tuple[str, ...] = ()
    """Invalid entries; they are ignored."""


def match_no_proxy(setting: str, url: str) -> NoProxyMatch:
    """Look up the host of a URL; entries are separated by commas, semicolons or blanks."""
    parts = urlsplit(url)
    host = ascii_domain((parts.hostname or "").rstrip(".")).lower()
    port = parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)
    address = _address(host)
    found, unread = "", []
    for entry in filter(None, re.split(r"[,;\s]+", setting)):
        text, wanted_port = _without_port(entry.lower())
        rule = _rule(text)
        if rule is None:
            unread.append(entry)
        elif not found and wanted_port in (None, port) and rule(host, address):
            found = entry
    return NoProxyMatch(found, tuple(unread))


def _without_port(entry: str) -> tuple[str, int | None]:
    match = _PORT.fullmatch(entry)
    return (match["host"], int(match["port"])) if match else (entry, None)


def _rule(text: str) -> _Rule | None:
    """Return the rule of an entry; None if it is invalid."""
    if text == "*":
        return lambda host, address: True
    if text == "<local>":
        return lambda host, address: address is None and "." not in host
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if (alone := _address(bare)) is not None:
        return lambda host, address: address == alone
    if "/" in text:
        return _network_rule(text)
    name = ascii_domain(text.removeprefix("*").removeprefix(".").rstrip("."))
    if _NAME.fullmatch(name) and not re.match(r"\*[^.]", text):
        return lambda host, address: host == name or host.endswith(f".{name}")
    if _PATTERN.fullmatch(text):
        return lambda host, address: fnmatchcase(host, text)
    return None


def _network_rule(text: str) -> _Rule | None:
    try:
        network = ipaddress.ip_network(text.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return None
    return lambda host, address: address is not None and address in network


def _address(text: str) -> _Address | None:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
