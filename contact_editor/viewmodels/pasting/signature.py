"""A signature below a mail: which lines it has, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contact_editor.model.email_addresses import addresses_in
from contact_editor.viewmodels.pasting.address_lines import address_facts
from contact_editor.viewmodels.pasting.fact import CountryCode, Fact
from contact_editor.viewmodels.pasting.labelled_lines import is_fax, label_of
from contact_editor.viewmodels.pasting.mail_header import mail_facts
from contact_editor.viewmodels.pasting.phone_numbers import phone_in
from contact_editor.viewmodels.pasting.signature_words import (
    is_closing,
    is_company,
    is_job_title,
    is_name,
    is_only_a_legal_form,
    name_without_titles,
)

_MOST_LINES = 20
_DELIMITER = re.compile(r"^(?:--[ ]?|_{5,}|[—–]{1,3})$", re.MULTILINE)
"""RFC 3676: two dashes and a blank; the blank is often lost. Outlook draws a line."""
_QUOTED = re.compile(r"^(?:>[ ]?)+", re.MULTILINE)
_BETWEEN = re.compile(r"\s+[|·•◦–—-]+\s+|(?<!\d)\s+/\s+|\s+/\s+(?!\d)|[|·•]|\t+|\s{3,}|\s\*\s|،")
_WEBSITE = re.compile(r"(?i)\b(?:https?://|www\.)[^\s<>()|]{3,200}")


def signature_lines(text: str) -> tuple[str, ...]:
    """Return the lines of the signature: below its delimiter or a closing phrase, else all."""
    text = _QUOTED.sub("", text)
    parts = _DELIMITER.split(text)
    lines = [line.strip() for line in parts[-1].splitlines()]
    closings = [number for number, line in enumerate(lines) if is_closing(line)]
    if closings and any(lines[closings[-1] + 1 :]):
        lines = lines[closings[-1] + 1 :]
    return tuple(line for line in lines if line and not is_closing(line))[:_MOST_LINES]


def signature_facts(text: str, country_code: CountryCode, region: str) -> Iterator[Fact]:
    """Yield what a signature states; `region` is for telephone numbers without a country."""
    lines = signature_lines(text)
    address, rest = address_facts(lines, country_code)
    yield from address
    home = next((country_code(fact.text) for fact in address if fact.role == "country"), "")
    pieces = []
    for line in rest:
        found, left = _spoken(line, home or region)
        yield from found
        pieces += left
    yield from _words(pieces, lines)


def _spoken(line: str, region: str) -> tuple[list[Fact], list[str]]:
    """Return the addresses and numbers of a line, and the pieces without any."""
    facts: list[Fact] = []
    left = []
    for piece in filter(None, map(str.strip, _BETWEEN.split(line))):
        if is_fax(piece):
            continue
        address = next(addresses_in(piece), None)
        website = _WEBSITE.search(piece)
        said = label_of(piece)
        if address is not None:
            facts.append(Fact("email", address.address, address.is_certain))
            left += [name for role, name, _ in mail_facts(piece) if role == "name"]
        elif website is not None:
            facts.append(Fact("website", website[0].rstrip(".,;")))
        elif number := phone_in(piece, region):
            facts.append(Fact("phone", number))
        elif said is not None:
            facts.append(Fact(*said))
        else:
            left += _divided(piece)
    return facts, left


def _divided(piece: str) -> list[str]:
    """Divide a piece such as “Name, job title, company”, if each part is one of them."""
    parts = re.split(r"\s*[,،]\s+", piece)
    spoken = all(is_name(part) or is_company(part) or is_job_title(part) for part in parts)
    return parts if spoken and not any(map(is_only_a_legal_form, parts)) else [piece]


def _words(pieces: Sequence[str], lines: Sequence[str]) -> Iterator[Fact]:
    """Yield name, company and job title among the pieces that are only words."""
    known, domains = _known_words(lines)
    name = next((piece for piece in pieces if _is_known(piece, known)), None)
    name = name or next((piece for piece in pieces if is_name(piece)), None)
    if name is not None:
        yield Fact("name", name_without_titles(name), certain=_is_known(name, known))
    others = [piece for piece in pieces if piece != name]
    company = next(filter(is_company, others), None)
    company = company or next((piece for piece in others if _letters(piece) in domains), None)
    title = next((piece for piece in others if piece != company and is_job_title(piece)), None)
    if company is not None:
        yield Fact("company", company, certain=False)
    if title is not None:
        yield Fact("job-title", title, certain=False)


def _known_words(lines: Sequence[str]) -> tuple[set[str], set[str]]:
    """Return the words before the @ of the addresses, and the letters of their domains."""
    found = (address.address for line in lines for address in addresses_in(line))
    words, domains = set(), set()
    for address in found:
        local, _, domain = address.casefold().rpartition("@")
        words |= {word for word in re.split(r"[._+\d-]+", local) if len(word) > 2}
        domains |= {_letters(label) for label in domain.split(".")[:-1]}
    return words, domains - {""}


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_known(piece: str, known: set[str]) -> bool:
    words = name_without_titles(piece).casefold().split()
    return is_name(piece) and any(word in known for word in words)
