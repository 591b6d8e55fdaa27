"""Rules of the base URL, the headers, the parameters and the key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from contact_editor.providers.access import Access
from contact_editor.providers.patterns import has_one_group, may_match_most_of_key
from contact_editor.providers.rules.text_rules import doubled_keys, pattern_faults, template_faults
from contact_editor.providers.templates import NAME, names_in

# These change the request's meaning, or are set by the HTTP client.
_REFUSED_HEADERS = re.compile(
    r"x-(http-)?method(-override)?|host|content-.*|transfer-.*|connection|if-.*|keep-alive"
    r"|proxy-.*|expect|upgrade|te|trailer|accept-encoding|cookie2?|forwarded|x-forwarded-.*",
    re.IGNORECASE,
)
_CREDENTIAL_HEADERS = re.compile(
    r"(.*-)?authorization|(.*-)?(api|access|auth)-?(key|token)|.*-(token|secret|key)",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def is_credential_header(name: str) -> bool:
    """Return whether a header of that name carries a key or a token."""
    return bool(_CREDENTIAL_HEADERS.fullmatch(name))


def access_faults(access: Access) -> Iterator[str]:
    keys = [parameter.key for parameter in access.parameters]
    yield from doubled_keys("access.parameters", keys)
    for parameter in access.parameters:
        where = f"access.parameters `{parameter.key}`"
        if not parameter.key.isidentifier():
            yield f"access.parameters: `{parameter.key}` must be one word of letters, digits and _"
        if parameter.key in _RESERVED:
            yield f"{where}: {{{parameter.key}}} is a reserved name; choose another key"
        yield from pattern_faults(where, parameter.pattern)
        wrong = list(pattern_faults(f"{where}.from_key", parameter.from_key))
        yield from wrong
        if parameter.from_key and not (wrong or has_one_group(parameter.from_key)):
            yield f"{where}.from_key: must have one group, around the value: '-(us[0-9]+)$'"
        elif parameter.from_key and not wrong and may_match_most_of_key(parameter.from_key):
            yield f"{where}.from_key: matches most of a key; limit its length: '-(us[0-9]{{1,3}})$'"
    yield from template_faults("access.base", access.base, keys)
    yield from base_faults(access.base)
    for name, value in access.headers.items():
        yield from template_faults(f"access.headers `{name}`", value, keys)
    for name in (access.placement.name, *access.headers):
        if not _TOKEN.fullmatch(name) or _REFUSED_HEADERS.fullmatch(name):
            yield f"access: `{name}` is not the name of a header that may be set"
    for name in filter(is_credential_header, access.headers):
        # A credential in a description would be in clear, and the same for all its users.
        yield f"access.headers: `{name}` would contain a fixed credential; use access.key instead"
    for text in (access.key_scheme, *access.headers.values(), access.placement.value):
        if not (text.isascii() and text.isprintable() and text == text.strip()):
            yield "access: a header's value must be plain ASCII on one line, without spaces around"
    yield from _key_faults(access, keys)


def base_faults(base: str) -> Iterator[str]:
    """Yield what is wrong with the URL that paths are appended to; `{name}`s are allowed."""
    address = NAME.sub("1", base)
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        yield f"access.base: must begin with https:// and a host ({error})"
        return
    if urlsplit(base).scheme != "https":
        yield (
            "access.base: must begin with https://; for a server on this computer, write any "
            "https address here and that of the server in the connection, as `address`"
        )
    elif not host:
        yield "access.base: must name a host after https://"
    found = [f"{what} (`{mark}`)" for mark, what in _UNFIT_MARKS.items() if mark in address]
    dots = {".", ".."}.intersection(map(unquote, parts.path.split("/")))
    found += [f"the segment `{each}`" for each in sorted(dots)]
    if found:
        rule = "must be only https://, a host and a path"
        yield f"access.base: {rule}: remove {' and '.join(found)}"
    if re.search(r"[^!-~]|\\", address):
        yield "access.base: has characters that a URL cannot have: remove or encode them"


_UNFIT_MARKS = {"@": "the user name", "?": "the query", "#": "the fragment"}
_RESERVED = ("id", "email", "position", "fields", "key", "element", "link")


def _key_faults(access: Access, keys: list[str]) -> Iterator[str]:
    key = access.key
    if key is None:
        return
    if (access.key_header, access.key_scheme) != ("Authorization", "Bearer"):
        yield "access.key: replaces key_header and key_scheme; remove both"
    texts = (key.value,) if key.place == "header" else (key.user, key.password)
    for text in texts:
        yield from template_faults("access.key", text, ["key", *keys])
    if (key.place == "header" or key.user) and list(names_in(texts)).count("key") != 1:
        yield "access.key: must contain {key} exactly once"
