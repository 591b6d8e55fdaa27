"""Parameters of a connection as typed or pasted, such as a domain from a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contact_editor.model.email_addresses import ascii_domain, readable_domain
from contact_editor.model.invisible import is_invisible
from contact_editor.providers.access import Access, Parameter
from contact_editor.providers.patterns import matches

_LAST_PORT = 65535


def is_host_part(access: Access, parameter: Parameter) -> bool:
    """Return whether a parameter is the host of the base URL or a part of it."""
    return f"{{{parameter.key}}}" in _host_template(access)


def understood(access: Access, parameter: Parameter, typed: str) -> str:
    """Return the value that is meant; what has no plain meaning, as it was typed.

    Of a pasted URL the host counts, and of a host the part that the base URL leaves open.
    """
    text = without_unseen(typed)
    if not is_host_part(access, parameter) or "@" in text:
        return text
    before, _, after = _host_template(access).partition(f"{{{parameter.key}}}")
    candidates = _candidates(text.lower(), before, after)
    return next((each for each in candidates if matches(parameter.pattern, each)), text)


def has_unusable_port(access: Access, parameter: Parameter, value: str) -> bool:
    """Return whether a value is a host with a port that no server can have."""
    port = value.partition(":")[2]
    return is_host_part(access, parameter) and port.isdecimal() and not 0 < int(port) <= _LAST_PORT


def shown_parameter(access: Access, parameter: Parameter, value: str) -> str:
    """Return a stored value as users read it: `www.müller.example`, not `www.xn--…`."""
    return readable_domain(value) if is_host_part(access, parameter) else value


def understood_address(typed: str) -> str:
    """Return the base URL that is meant: with its scheme, its host in small ASCII letters.

    What could mean something else, such as a host of this machine without a scheme, stays as typed.
    """
    text = without_unseen(typed)
    scheme, mark, rest = text.partition("://")
    if not mark:
        scheme, rest = "https", text
    authority, slash, path = rest.partition("/")
    host, colon, port = authority.partition(":")
    is_plain = re.fullmatch(r"[\w-]+(\.[\w-]+)+\.?", host) and not re.search(r"\s", text)
    if not is_plain or (not mark and re.fullmatch(r"[0-9.]+", host)):
        return text
    host = ascii_domain(host.lower().rstrip("."))
    return f"{scheme.lower()}://{host}{colon}{port}{slash}{path}"


def without_unseen(text: str) -> str:
    """Return a text without invisible characters copied from a page."""
    return "".join(c for c in text if not is_invisible(c)).strip()


def _host_template(access: Access) -> str:
    return access.base.partition("://")[2].partition("/")[0]


def _candidates(text: str, before: str, after: str) -> Iterator[str]:
    """Yield the readings of a text in small letters; the most complete one first."""
    pasted = text.partition("://")[2] if "://" in text else text.lstrip("/")
    authority = re.split(r"[/?#\\]", pasted, maxsplit=1)[0].removesuffix(":443")
    host, colon, port = authority.partition(":")
    host = ascii_domain(host.rstrip("."))
    if before + after and host.startswith(before) and host.endswith(after):
        yield host[len(before) : len(host) - len(after)]
    yield f"{host}{colon}{port}"
    yield host
