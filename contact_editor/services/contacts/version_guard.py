"""Guard of writes: the version of the contact that a write was made for, sent as `If-Match`."""

from __future__ import annotations

import enum
import re

from contact_editor.model.contact import ContactSnapshot

_COMPRESSED = re.compile(r"[-;:+._]+(?:x-)?(?:gzip|gz|deflate|br|zstd)\"?$", re.IGNORECASE)
"""What proxies that compress answers add to versions."""


class _Form(enum.Enum):
    """Why a provider may refuse a version that the contact still has."""

    WEAK = enum.auto()  # `W/…` never matches by RFC 9110, section 13.1.1; some providers accept it
    COMPRESSED = enum.auto()


class VersionGuard:
    """Knows which versions a provider never accepts; each is left out for its contact only."""

    def __init__(self) -> None:
        self._left_out: set[tuple[object, str]] = set()
        self._accepted: set[_Form] = set()
        self._refused: set[_Form] = set()

    def version_of(self, contact: ContactSnapshot) -> str:
        """Return the version to send with a write; empty if it is left out."""
        version = contact.wire.version
        return "" if (contact.reference.id, version) in self._left_out else version

    def note_accepted(self, version: str) -> None:
        """Note that a write with a version was accepted: others in its form can match."""
        if form := _form(version):
            self._accepted.add(form)

    def is_known_refused(self, contact: ContactSnapshot) -> bool:
        """Return whether versions of the same form were left out before."""
        return _form(contact.wire.version) in self._refused - self._accepted

    def leave_out(self, contact: ContactSnapshot) -> bool:
        """Leave out a refused version from now on, if its form explains the refusal."""
        form = _form(contact.wire.version)
        if form is None or form in self._accepted:
            return False
        self._left_out.add((contact.reference.id, contact.wire.version))
        self._refused.add(form)
        return True


def _form(version: str) -> _Form | None:
    if version.startswith("W/"):
        return _Form.WEAK
    return _Form.COMPRESSED if _COMPRESSED.search(version) else None
