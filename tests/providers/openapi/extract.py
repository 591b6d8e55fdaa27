"""Makes an extract of an OpenAPI file: what is about one contact, and of the prose only as asked.

`python -m tests.providers.openapi.extract FILE OUT ORIGIN [--prose]`, with ORIGIN as `repository
path commit date`. The extracts beside this file were made so; without `--prose` they hold names and
types only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from contact_editor.providers.openapi.document import Document
from contact_editor.providers.openapi.endpoints import endpoints_for, update_candidates
from contact_editor.providers.openapi.file_formats import read_file

DROPPED = {"examples", "tags", "summary", "externalDocs", "x-codeSamples", "callbacks", "title"}
ASIDE = {"included", "relationships", "predictive_analytics", "subscriptions"}
"""Properties with further resources, or large parts that no derivation looks into."""
MAX_PROSE = 400
MAX_ENUM = 20


def extract(content: Any, origin: str, *, prose: bool) -> dict[str, Any]:
    document = Document(content)
    found = endpoints_for(document, update_candidates(document)[0])
    used = [found.update, found.read, found.list, found.search]
    paths: dict[str, Any] = {}
    for each in filter(None, used):
        item = content["paths"][each.path]
        kept = {key: item[key] for key in ("parameters",) if key in item}
        paths.setdefault(each.path, kept)[each.method.lower()] = _operation(each.operation)
    small: dict[str, Any] = {"openapi": content["openapi"], "x-extract-of": origin}
    small["info"] = {"title": content.get("info", {}).get("title", ""), "version": ""}
    small |= {key: content[key] for key in ("servers", "security") if key in content}
    small = {**_plain({**small, "paths": paths}, prose), "info": small["info"]}
    components = content.get("components", {})
    schemes = components.get("securitySchemes", {})
    for scheme in schemes.values():
        scheme.pop("flows", None)
    small["components"] = {"securitySchemes": _plain(schemes, True)}
    _add_references(small, content, small, prose)
    return small


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    responses = operation.get("responses", {})
    wanted = [status for status in responses if str(status).startswith("2")][:1]
    wanted += [s for s in responses if str(s).startswith("4") or s in ("default", "4XX")][:1]
    kept = {status: responses[status] for status in wanted}
    return {**operation, "responses": kept}


def _plain(value: Any, prose: bool) -> Any:
    if isinstance(value, list):
        return [_plain(each, prose) for each in value]
    if not isinstance(value, dict):
        return value
    plain = {}
    for key, each in value.items():
        if key in ASIDE and isinstance(each, dict):
            continue
        if key in DROPPED and not (isinstance(each, dict) and ("type" in each or "$ref" in each)):
            continue
        if key == "parameters" and isinstance(each, list):
            kept = [p for p in each if not str(p.get("name")).startswith("fields[")]
            plain[key] = _plain(kept, prose)
            continue
        if key == "description" and isinstance(each, str):
            if prose:
                plain[key] = " ".join(each.split())[:MAX_PROSE]
        elif key == "enum" and isinstance(each, list):
            plain[key] = each[:MAX_ENUM]
        elif key == "example" and (isinstance(each, dict | list) or each is None):
            continue
        else:
            plain[key] = _plain(each, prose)
    return plain


def _add_references(part: Any, content: Any, small: dict[str, Any], prose: bool) -> None:
    if isinstance(part, list):
        for each in part:
            _add_references(each, content, small, prose)
    elif isinstance(part, dict):
        reference = part.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            kind, name = reference.split("/")[2:]
            held = small["components"].setdefault(kind, {})
            if name not in held:
                held[name] = _plain(content["components"][kind][name], prose)
                _add_references(held[name], content, small, prose)
        for each in part.values():
            _add_references(each, content, small, prose)


if __name__ == "__main__":
    source, target, where = sys.argv[1:4]
    made = extract(read_file(Path(source)), where, prose="--prose" in sys.argv)
    Path(target).write_text(json.dumps(made, indent=1) + "\n", "utf-8")
