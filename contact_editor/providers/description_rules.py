"""What the shape of a description cannot say: names that must exist, patterns that must compile."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from contact_editor.model.fields import FieldKind
from contact_editor.providers.codecs import CODECS, KINDS_OF
from contact_editor.providers.description import Provider

_NAME = re.compile(r"\{([^{}]*)\}")
# No query and no fragment: they could take the id out of the path that is written to.
_PATH = re.compile(r"/(?:(?![?#%\\])[!-~])*")
# They make of one request another, or are the client's own.
_REFUSED_HEADERS = re.compile(
    r"x-(http-)?method(-override)?|host|content-.*|transfer-.*|connection", re.IGNORECASE
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def check_description(provider: Provider) -> Iterator[str]:
    """Says what is wrong with a description that has the right shape; nothing if all is well."""
    yield from _access_faults(provider)
    yield from _identity_faults(provider)
    yield from _operation_faults(provider)
    yield from _field_faults(provider)


def _access_faults(provider: Provider) -> Iterator[str]:
    access = provider.access
    keys = [parameter.key for parameter in access.parameters]
    yield from _twice("access.parameters", keys)
    for parameter in access.parameters:
        if not parameter.key.isidentifier():
            yield f"access.parameters: `{parameter.key}` must be one word of letters, digits and _"
        yield from _pattern(f"access.parameters `{parameter.key}`", parameter.pattern)
    yield from _names("access.base", access.base, keys)
    if not _is_https(access.base):
        yield "access.base: must begin with https://"
    for header in (access.key_header, *access.headers):
        if not _TOKEN.fullmatch(header) or _REFUSED_HEADERS.fullmatch(header):
            yield f"access: `{header}` is not the name of a header that may be set"
    for text in (access.key_scheme, *access.headers.values()):
        if not (text.isascii() and text.isprintable() and text == text.strip()):
            yield "access: a header's value must be plain ASCII on one line, without spaces around"


def _identity_faults(provider: Provider) -> Iterator[str]:
    identity = provider.identity
    wrong = list(_pattern("identity.pattern", identity.pattern))
    yield from wrong
    if not wrong and re.fullmatch(identity.pattern, ""):
        yield "identity.pattern: must not match an empty text, or no contact in particular is meant"
    email = provider.field(identity.email)
    if email is None or email.kind is not FieldKind.EMAIL:
        yield f'identity.email: there is no field `{identity.email}` of kind "email"'
    for key in (identity.key, *identity.title):
        if provider.field(key) is None:
            yield f"identity: there is no field `{key}`"


def _operation_faults(provider: Provider) -> Iterator[str]:
    operations, known = provider.operations, [p.key for p in provider.access.parameters]
    read = operations.read
    listing = operations.list
    pages = ["position"] if operations.find.answer == "contacts" else []
    yield from _names("operations.find", _all(operations.find), [*known, "email", *pages])
    if "{email}" not in _all(operations.find):
        yield "operations.find: must hold {email}, or it finds everybody"
    yield from _names("operations.list", _all(listing), [*known, "position"])
    yield from _names("operations.update", operations.update.path, [*known, "id"])
    if read is not None:
        yield from _names("operations.read", read.path, [*known, "id"])
        if "{id}" not in read.path:
            yield "operations.read.path: must hold {id}"
    paths = [operations.find.path, listing.path, operations.update.path]
    paths += [read.path] if read else []
    paths += [lookup.path for lookup in operations.lookups]
    for path in paths:
        if not _PATH.fullmatch(path) or {".", ".."}.intersection(path.split("/")):
            rule = "must begin with / and hold no ?, #, %, .. or space"
            yield f"operations: the path `{path}` {rule}"
    if "{id}" not in operations.update.path:
        yield "operations.update.path: must hold {id}, so that one contact is meant and no other"
    if not any("{position}" in value for value in listing.query.values()):
        yield "operations.list.query: one value must be {position}"
    if listing.page_size < 1:
        yield "operations.list.page_size: must be 1 or more"
    yield from _twice("operations.lookups", [lookup.key for lookup in operations.lookups])
    for lookup in operations.lookups:
        yield from _names(f"operations.lookups `{lookup.key}`", lookup.path, known)


def _field_faults(provider: Provider) -> Iterator[str]:
    sections = {section.key for section in provider.sections}
    yield from _twice("sections", [section.key for section in provider.sections])
    yield from _twice("fields", [field.key for field in provider.fields])
    for number, field in enumerate(provider.fields, 1):
        place = f"field {number} `{field.key}`"
        if field.section not in sections:
            yield f"{place}: there is no section `{field.section}`"
        if field.codec and field.kind not in KINDS_OF.get(field.codec, ()):
            fitting = ", ".join(name for name in CODECS if field.kind in KINDS_OF[name])
            said = f"codec `{field.codec}` does not fit kind {field.kind}"
            yield f"{place}: {said}; one of: {fitting}"
        if field.kind is FieldKind.TIME_STAMP and not field.read_only:
            yield f"{place}: a time-stamp must be read_only"
        if field.lookup and provider.lookup(field.lookup) is None:
            yield f"{place}: there is no look-up `{field.lookup}` in operations.lookups"


def _all(operation: object) -> str:
    query: dict[str, str] = getattr(operation, "query", {})
    return " ".join((getattr(operation, "path", ""), *query.values()))


def _names(place: str, text: str, known: Iterable[str]) -> Iterator[str]:
    known = list(known)
    for name in _NAME.findall(text):
        if name not in known:
            yield f"{place}: unknown parameter {{{name}}}; known here: {', '.join(known) or 'none'}"
    if re.search(r"[{}]", _NAME.sub("", text)):
        yield f"{place}: a brace without its partner in `{text}`"


def _twice(place: str, keys: list[str]) -> Iterator[str]:
    twice = (key for key in dict.fromkeys(keys) if keys.count(key) > 1)
    yield from (f"{place}: `{key}` stands twice" for key in twice)


def _pattern(place: str, pattern: str) -> Iterator[str]:
    try:
        re.compile(pattern)
        # As it is looked for within a longer text.
        re.compile(f"(?:{pattern})")
    except (re.error, OverflowError, RecursionError) as error:
        yield f"{place}: the pattern does not compile: {error}"


def _is_https(address: str) -> bool:
    try:
        return urlsplit(address).scheme == "https"
    except ValueError:
        return False
