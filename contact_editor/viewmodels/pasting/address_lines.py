"""Postal addresses in lines of text, in the orders of several countries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from contact_editor.model.fields import Role
from contact_editor.viewmodels.pasting.fact import CountryCode, Fact
from contact_editor.viewmodels.pasting.labelled_lines import label_of
from contact_editor.viewmodels.pasting.signature_words import is_company, is_job_title

_CITY = r"[^\W\d_][^\d|·•@:;/,،]{1,40}?"
_POSTAL: tuple[re.Pattern[str], ...] = (
    # 90210: City, ST 12345
    re.compile(rf"(?P<city>{_CITY}),\s*(?P<region>[A-Z]{{2}})\s+(?P<code>\d{{5}}(?:-\d{{4}})?)"),
    # London SW1A 2AA, or the code alone
    re.compile(rf"(?:(?P<city>{_CITY}),?\s+)?(?P<code>[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}})"),
    # Toronto, ON M5V 2T6
    re.compile(
        rf"(?P<city>{_CITY}),?\s+(?P<region>[A-Z]{{2}})\s+(?P<code>[A-Z]\d[A-Z] ?\d[A-Z]\d)"
    ),
    # 1017 AB Amsterdam
    re.compile(rf"(?P<code>\d{{4}}\s?[A-Z]{{2}})\s+(?P<city>{_CITY})"),
    # D-10115 Berlin, 75002 Paris Cedex, 00184 Roma (RM), 1000 Sofia
    re.compile(
        r"(?:(?:[A-Z]{1,2}|CP|C\.P\.)[- ])?(?P<code>\d{4,6})\s*[-–,]?\s+"
        rf"(?P<city>{_CITY})(?:\s+(?:CEDEX|Cedex)(?:\s\d+)?)?(?:\s*\((?P<region>[^()\d]{{2,30}})\)|\s(?P<province>[A-Z]{{2}}))?"
    ),
    # الرياض 12345, Sofia 1000
    re.compile(rf"(?P<city>{_CITY})[,،]?\s+(?P<code>\d{{4,6}})"),
)
_STREET_WORDS = re.compile(
    r"(?i)\b(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|bd|square|sq|court|way|place|terrace"
    r"|rue|allée|quai|impasse|chemin|cours|route|calle|avda|avenida|plaza|paseo|carrer|camino|ronda"
    r"|via|viale|piazza|corso|largo|vicolo|ul|bul|suite|floor|building|house)\b\.?"
    r"|\w+(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|markt|hof)(?=[\s,]|$)|c/\s|(?:شارع|طريق|حي|ميدان|برج|مبنى|جادة)\s"
)
_NUMBER = re.compile(r"(?:^|\s|n[º°]\s?)\d{1,5}\s?[a-zA-Z]?(?:[-/]\d{1,4})?(?=$|[\s,،.])")
_PARTS = re.compile(r"\s+[|·•–—-]\s+|[|·•]|\s*[,،]\s+")
_SEPARATOR = re.compile(r"\s+[|·•–—-]\s+|[|·•]")
_SIGNS = " ,،|·•–—-"
_COMMA = re.compile(r"\s*[,،]\s+")


class _Found(NamedTuple):
    number: int
    """The index of the line."""
    before: str
    """What the line has before the postal code and the city."""
    facts: tuple[Fact, ...]


def address_facts(
    lines: Sequence[str], country_code: CountryCode
) -> tuple[tuple[Fact, ...], list[str]]:
    """Return the facts of the first address in the lines, and what the lines have besides."""
    left = list(lines)
    country = _take_country(left, country_code)
    found = next(filter(None, (_postal(n, line) for n, line in enumerate(left))), None)
    if found is None:
        street = _take_street(left, range(len(left)))
        parts = _without_code(street, has_city=bool(country))
    else:
        left[found.number] = found.before
        above = (found.number, found.number - 1, found.number - 2)
        street = _take_street(left, [n for n in above if n >= 0], near=True)
        parts = (*([Fact("street", street)] if street else []), *found.facts)
    return (*parts, *country), [line for line in left if line]


def _without_code(street: str, *, has_city: bool) -> tuple[Fact, ...]:
    """Return street and city of an address without a postal code."""
    *before, last = _COMMA.split(street)
    if has_city and before and not any(map(str.isdigit, last)):
        return (Fact("street", ", ".join(before), certain=False), Fact("city", last, certain=False))
    return (Fact("street", street, certain=False),) if street else ()


def _take_country(left: list[str], country_code: CountryCode) -> tuple[Fact, ...]:
    """Remove the country from the lines: the last part of one that is a country's name."""
    for number in reversed(range(len(left))):
        *before, last = _PARTS.split(left[number].rstrip(" ,.،"))
        name = last.strip(" ,.()")
        if len(name) > 2 and country_code(name):
            kept = left[number][: left[number].rfind(last)] if before else ""
            left[number] = kept.rstrip(_SIGNS)
            return (Fact("country", name),)
    return ()


def _postal(number: int, line: str) -> _Found | None:
    """Find postal code and city at the end of a line, after a separator or alone."""
    starts = [0, *(match.end() for match in _PARTS.finditer(line))]
    labelled = label_of(line)
    if labelled is not None and labelled[0] == "street":
        starts.append(len(line) - len(labelled[1]))
    for start in sorted(starts):
        rest = line[start:].strip(" ,.،")
        for pattern in _POSTAL:
            if match := pattern.fullmatch(rest):
                return _Found(number, line[:start].rstrip(_SIGNS), _parts(match))
    return None


def _parts(match: re.Match[str]) -> tuple[Fact, ...]:
    named = match.groupdict()
    values: tuple[tuple[Role, str | None], ...] = (
        ("postal-code", named["code"]),
        ("city", named.get("city")),
        ("region", named.get("region") or named.get("province")),
    )
    return tuple(Fact(role, text.strip(" ,")) for role, text in values if text)


def _take_street(left: list[str], numbers: Sequence[int], *, near: bool = False) -> str:
    """Remove the street; near a postal code a house number is enough to know it."""
    for number in numbers:
        labelled = label_of(left[number])
        if labelled is not None and labelled[0] != "street":
            continue
        text = labelled[1] if labelled is not None else left[number]
        ends = [*(match.start() for match in _SEPARATOR.finditer(text)), len(text)]
        starts = [0, *(match.end() for match in _SEPARATOR.finditer(text))]
        for start, end in zip(starts, ends, strict=True):
            parts = _COMMA.split(text[start:end])
            before = list(takewhile(_is_other, parts))
            parts = parts[len(before) :]
            if any(_is_street(part, near=near, alone=len(parts) == 1) for part in parts):
                left[number] = " | ".join(
                    filter(None, (text[:start].strip(_SIGNS), *before, text[end:].strip(_SIGNS)))
                )
                return ", ".join(parts).strip(" ,،")
    return ""


def _is_other(part: str) -> bool:
    return is_company(part) or is_job_title(part)


def _is_street(part: str, *, near: bool, alone: bool) -> bool:
    has_number = _NUMBER.search(part) is not None
    if near and has_number and not re.search(r"[@+]|\d{6}", part):
        return True
    return _STREET_WORDS.search(part) is not None and (has_number or near or not alone)
