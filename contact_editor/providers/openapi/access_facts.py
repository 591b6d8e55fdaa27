"""The `[access]` of a description: address, key, headers and what a connection must name."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from contact_editor.providers.openapi.document import Document, Endpoint
from contact_editor.providers.openapi.endpoints import Endpoints, id_name
from contact_editor.providers.openapi.field_kinds import label_of
from contact_editor.providers.openapi.questions import Question, Questions
from contact_editor.providers.rules.access_rules import base_faults, is_credential_header
from contact_editor.providers.templates import names_in

_HOST = r"[A-Za-z0-9.-]{1,200}(?::[0-9]{1,5})?"
_WORD = r"[A-Za-z0-9_.~-]{1,100}"
_OWN_HEADERS = frozenset({"accept", "content-type", "user-agent", "authorization"})
_PREFIXED_KEY = re.compile(r"\b([A-Z][\w-]{2,40}) +(?:your|<|\{|\[|\$|x{3})", re.IGNORECASE)
"""A word before a key, as in "`Token your-key`" in the prose of a security scheme."""
Table = dict[str, Any]


class AccessFacts:
    """Collects the parameters that addresses and paths need while they are written down."""

    def __init__(self, document: Document, endpoints: Endpoints, questions: Questions) -> None:
        self._document = document
        self._endpoints = endpoints
        self._questions = questions
        self._parameters: dict[str, Table] = {}

    def path(self, endpoint: Endpoint) -> str:
        """Return the path of an operation; `{id}` is the contact, other names are parameters."""
        own = id_name(endpoint.path)
        # The id has another name in a nested path: /lists/{list}/members/{member}.
        contact = own if own == id_name(self._endpoints.update.path) else ""

        def named(found: re.Match[str]) -> str:
            if found[1] == contact or _same_place(found, endpoint, self._endpoints.update):
                return "{id}"
            return f"{{{self.parameter(found[1])}}}"

        return re.sub(r"\{([^{}]*)\}", named, endpoint.path)

    def parameter(self, name: str, pattern: str = _WORD, example: str = "") -> str:
        """Return the key of a parameter that each connection has to name."""
        key = re.sub(r"\W", "_", name)
        key = f"{key}_value" if key in ("id", "email", "key", "position", "fields") else key
        facts = {"key": key, "label": label_of(key), "pattern": pattern, "example": example}
        self._parameters.setdefault(key, facts)
        return key

    def table(self) -> Table:
        base = self._base()
        headers = self._headers()
        access: Table = {"base": base, "key": self._key()}
        if headers:
            access["headers"] = headers
        if self._parameters:
            access["parameters"] = [
                {key: value for key, value in each.items() if value}
                for each in self._parameters.values()
            ]
        return access

    def _base(self) -> str:
        servers = self._endpoints.update.operation.get("servers") or self._document.content.get(
            "servers"
        )
        tables = [each for each in servers if isinstance(each, dict)] if servers else []
        written = [str(each.get("url", "")) for each in tables]
        known = set(self._parameters)
        base = self._base_at([_plain(url) for url in written], tables)
        unfit = next((url for url in written if _plain(url) != _normal(url)), "")
        return self._asked_base(unfit, base, known) if unfit else base

    def _asked_base(self, url: str, base: str, known: set[str]) -> str:
        """Ask for the base URL; `known` are the parameters that are needed without it."""
        text = "The address {url} in the file cannot be used as it is. What is the base URL?"
        # Descriptions are passed on: without a password.
        shown = re.sub(r"//.*@", "//…@", url)[:200]
        question = Question("base", text, base, values={"url": shown})
        answer = self._questions.ask(question)
        if answer == base:
            return base
        for fault in base_faults(answer):
            raise ValueError(fault.removeprefix("access."))
        for name in self._parameters.keys() - known - set(names_in(answer)):
            del self._parameters[name]
        return answer

    def _base_at(self, urls: list[str], tables: list[Table]) -> str:
        split = [urlsplit(url) for url in urls]
        plain = [each for each in split if each.scheme == "https" and "{" not in each.netloc]
        if plain and (len(split) == 1 or len({each.netloc for each in plain}) == 1):
            return plain[0].geturl()
        if urls and "{" in urls[0] and split[0].scheme == "https":
            return self._with_variables(urls[0], tables[0].get("variables"))
        hosts = list(dict.fromkeys(each.netloc for each in plain))
        path = split[0].path if split else ""
        pattern = "|".join(map(re.escape, hosts)) if hosts else _HOST
        key = self.parameter("host", pattern.replace(r"\-", "-"), hosts[0] if hosts else "")
        return f"https://{{{key}}}{path}"

    def _with_variables(self, url: str, variables: Any) -> str:
        known = variables if isinstance(variables, dict) else {}

        def named(found: re.Match[str]) -> str:
            facts = known.get(found[1])
            facts = facts if isinstance(facts, dict) else {}
            values = [re.escape(str(each)) for each in facts.get("enum") or ()]
            example = str(facts.get("default") or "")
            return f"{{{self.parameter(found[1], '|'.join(values) or _WORD, example)}}}"

        return re.sub(r"\{([^{}]*)\}", named, url)

    def _key(self) -> Table:
        place = min(self._schemes(), key=_preference, default={})
        kind, scheme = place.get("type"), str(place.get("scheme", "")).lower()
        if kind == "http" and scheme == "basic":
            return {"in": "basic"}
        name, value = "Authorization", "Bearer {key}"
        if kind == "apiKey" and place.get("in") == "header":
            name, value = str(place.get("name")), "{key}"
            prefix = _PREFIXED_KEY.search(str(place.get("description", "")))
            if prefix and name == "Authorization" and prefix[1].lower() != "header":
                value = f"{prefix[1]} {{key}}"
        elif not (kind == "http" and scheme == "bearer"):
            question = Question(
                "key",
                "The file names no key that stays valid (such as a private token). "
                "In which header does one go? HEADER: VALUE, with {key} in the value.",
                f"{name}: {value}",
            )
            name, _, value = self._questions.ask(question).partition(":")
        return _placement(name.strip(), value.strip())

    def _schemes(self) -> list[Table]:
        known = self._document.resolved(self._document.table("components").get("securitySchemes"))
        asked = self._endpoints.update.operation.get("security")
        asked = self._document.content.get("security") if asked is None else asked
        names = [name for each in asked or () if isinstance(each, dict) for name in each]
        schemes = [self._document.resolved(known.get(name)) for name in names or known]
        return [each for each in schemes if each.get("in") not in ("query", "cookie")]

    def _headers(self) -> dict[str, str]:
        """Return the headers of every request, such as the version of the API."""
        headers: dict[str, str] = {}
        used = (self._endpoints.read, self._endpoints.list, self._endpoints.update)
        for endpoint in filter(None, used):
            for each in endpoint.parameters:
                name = str(each.get("name"))
                if each.get("in") == "header" and _is_for_all(name, each):
                    headers.setdefault(name, self._header(name, each))
        media = [self._document.response_schema(each)[0] for each in filter(None, used)]
        if media and media[0] not in ("", "application/json"):
            headers["Accept"] = media[0]
        return headers

    def _header(self, name: str, parameter: Table) -> str:
        schema = self._document.schema(parameter.get("schema"))
        values = [schema.get("default"), parameter.get("example"), schema.get("example")]
        values += schema.get("enum") or []
        found = next((str(value) for value in values if value is not None), "")
        if found:
            return found
        text = "What is the value of the header {name}?"
        question = Question(f"header.{name}", text, "1", values={"name": name})
        return self._questions.ask(question)


def _plain(url: str) -> str:
    """Return scheme, host and path of a server's URL; empty if it is not one."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    kept = [each for each in parts.path.split("/") if each not in (".", "..")]
    path = "/".join(kept).strip("/")
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, f"/{path}" if path else "", "", ""))


def _normal(url: str) -> str:
    try:
        return urlsplit(url).geturl().rstrip("/")
    except ValueError:
        return url


def _same_place(found: re.Match[str], endpoint: Endpoint, update: Endpoint) -> bool:
    """Return whether a name is in the place of the contact's id in the update."""
    before = re.sub(r"\{[^{}]*\}", "{}", endpoint.path[: found.start()])
    own = id_name(update.path)
    return before == re.sub(r"\{[^{}]*\}", "{}", update.path.partition(f"{{{own}}}")[0])


def _is_for_all(name: str, parameter: Table) -> bool:
    if name.lower() in _OWN_HEADERS or is_credential_header(name) or "idempot" in name.lower():
        return False
    return bool(parameter.get("required")) or bool(re.search("version|revision", name.lower()))


def _preference(scheme: Table) -> int:
    kinds = [("http", "bearer"), ("apiKey", ""), ("http", "basic")]
    kind = (scheme.get("type"), str(scheme.get("scheme", "")).lower())
    return kinds.index(kind) if kind in kinds else len(kinds)


def _placement(name: str, value: str) -> Table:
    placement = {"name": name, "value": value}
    if name == "Authorization":
        del placement["name"]
    return placement
