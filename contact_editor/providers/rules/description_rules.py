"""All rules that types cannot express: names that must exist, patterns that must compile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contact_editor.providers.description import Provider
from contact_editor.providers.rules.access_rules import access_faults
from contact_editor.providers.rules.field_rules import field_faults, identity_faults
from contact_editor.providers.rules.format_rules import format_faults
from contact_editor.providers.rules.operation_rules import operation_faults
from contact_editor.providers.rules.web_rules import web_faults

_ID = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?")
_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def check_description(provider: Provider) -> Iterator[str]:
    """Yield the errors of a description that has the right structure."""
    yield from _id_faults(provider.id)
    yield from format_faults(provider)
    yield from access_faults(provider.access)
    yield from identity_faults(provider)
    yield from operation_faults(provider)
    yield from field_faults(provider)
    yield from web_faults(provider)
    yield from _unsourced_claims(provider)


def _id_faults(provider_id: str) -> Iterator[str]:
    """Yield why an id cannot be the name of the file that its description is copied to."""
    if not _ID.fullmatch(provider_id):
        yield (
            f"id: `{provider_id[:80]}`: use 1 to 64 lower-case letters a to z, digits, "
            "- and _, with a letter or digit at both ends"
        )
    elif _DEVICES.fullmatch(provider_id):
        yield f"id: `{provider_id}` is the name of a device on Windows; choose another"


def _unsourced_claims(provider: Provider) -> Iterator[str]:
    """Yield what would clear fields if it were wrong, and is claimed without a source."""
    remedy = 'cite where it is documented in [[sources]], or use "unknown"'
    if provider.saving.left_out == "kept" and not provider.sources:
        yield f'saving.left_out: "kept" needs a source: {remedy}'
    for number, field in enumerate(provider.fields, 1):
        if field.left_out == "kept" and not (field.source or provider.sources):
            yield f'field {number} `{field.key}`: left_out = "kept" needs a source: {remedy}'
