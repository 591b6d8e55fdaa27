"""Email addresses as users type them: found in a text, and in both spellings of a domain."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import idna

_PLAIN = "._+-"
_LEGAL = frozenset("!#$%&'*/=?^`{|}~" + _PLAIN)
"""What RFC 5321 allows in an unquoted local part, besides letters and digits."""
_CLOSING = frozenset(" >)],;:!?\"'»”’“„‘「」》。、…")
"""Characters that can follow an address and do not belong to it: some of them are legal before the
@, none in a domain."""
_LONGEST = 320


class FoundAddress(NamedTuple):
    """An address that is part of a text."""

    address: str
    is_certain: bool
    """False if it is ambiguous, or something next to it may belong to it."""


def is_address(text: str) -> bool:
    """Return whether the whole text is one email address, with any legal character."""
    local, at, domain = text.rpartition("@")
    if not at or not local or len(text) > _LONGEST:
        return False
    is_quoted = len(local) > 2 and local[0] == local[-1] == '"' and '"' not in local[1:-1]
    return _is_domain(domain) and (is_quoted or all(map(_is_local, local)))


def addresses_in(text: str) -> Iterator[FoundAddress]:
    """Yield the addresses in a text, with and without a character that may belong to one."""
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while start and at - start < _LONGEST and _is_local(text[start - 1]):
            start -= 1
        while end < len(text) and end - at < _LONGEST and _is_label(text[end], also="."):
            end += 1
        local, domain = text[start:at], text[at + 1 : end].rstrip(".-")
        if local and _is_domain(domain):
            follows = text[end : end + 1]
            is_cut = text[start - 1 : start] == "@" or bool(follows and follows not in _CLOSING)
            yield from _readings(local, domain, is_cut=is_cut)
        at = text.find("@", at + 1)


def _readings(local: str, domain: str, *, is_cut: bool) -> Iterator[FoundAddress]:
    last = max((i for i, sign in enumerate(local) if sign in _LEGAL - set(_PLAIN)), default=-1)
    bare = local[last + 1 :].lstrip(".-")
    is_certain = local == bare and not is_cut
    if local != bare and local.strip(".-'"):
        yield FoundAddress(f"{local}@{domain}", is_certain=False)
    if bare:
        yield FoundAddress(f"{bare}@{domain}", is_certain)


def spellings(address: str) -> tuple[str, ...]:
    """Return an address, then the same with the other spelling of its domain, if it has one."""
    local, _, domain = address.rpartition("@")
    others = (f"{local}@{other}" for other in (ascii_domain(domain), readable_domain(domain)))
    return tuple(dict.fromkeys((address, *others)))


def same_email(one: str | None, other: str | None) -> bool:
    """Return whether two addresses differ only in case and the domain's spelling.

    False if one is missing.
    """
    return bool(one and other) and email_key(one or "") == email_key(other or "")


def email_key(address: str) -> str:
    """Return a text that is the same for the same address.

    By `lower`, not `casefold`, which equates ß with ss: `straße@…` and `strasse@…` are two people.
    """
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{ascii_domain(domain)}".lower()


def readable(address: str) -> str:
    """Return an address with a readable domain: `müller.example`, not `xn--…`."""
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{readable_domain(domain)}" if at else address


def ascii_domain(domain: str) -> str:
    """Return the ASCII form of a domain, `xn--mller-kva.example`; unchanged if it has none."""
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain.lower(), uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain


def readable_domain(domain: str) -> str:
    """Return the Unicode form of a domain; unchanged if it is invalid."""
    if "xn--" not in domain.lower():
        return domain
    try:
        return idna.decode(domain)
    except idna.IDNAError:
        return domain


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    return len(labels) > 1 and all(
        label and label[0] != "-" and label[-1] != "-" and all(map(_is_label, label))
        for label in labels
    )


def _is_label(sign: str, also: str = "") -> bool:
    return sign in also or sign in "-_" or _is_letter(sign)


def _is_local(sign: str) -> bool:
    return sign in _LEGAL or _is_letter(sign)


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or (not sign.isascii() and unicodedata.category(sign)[0] in "LMN")
