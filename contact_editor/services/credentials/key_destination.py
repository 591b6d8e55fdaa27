"""Destination that a key is bound to; stored next to the key.

text                                                 | the key may go
-----------------------------------------------------|------------------------------------------
""                                                   | anywhere; the first use decides
www.acme.example                                     | to this host, directly
www.acme.example proxy=http://proxy.example:3128     | also through this proxy of the connection
www.acme.example certificates=5f0c…                  | also to hosts verified by a file with this
                                                     | fingerprint; `?` if it was not read yet
"""

from __future__ import annotations

import msgspec

UNREAD = "?"
"""Placeholder for a fingerprint: the first use decides."""


class KeyDestination(msgspec.Struct, frozen=True):
    """A host, and the proxy and authorities that could read what is sent there."""

    host: str
    proxy: str = ""
    """The connection's own proxy; empty for the system's or none."""
    certificates: str = ""
    """Fingerprint of the connection's own file of authorities."""

    @classmethod
    def parse(cls, text: str) -> KeyDestination:
        host, *others = text.split(" ")
        named = dict(other.split("=", 1) for other in others if "=" in other)
        return cls(host, named.get("proxy", ""), named.get("certificates", ""))

    def __str__(self) -> str:
        proxy = f" proxy={self.proxy}" if self.proxy else ""
        return (
            self.host + proxy + (f" certificates={self.certificates}" if self.certificates else "")
        )


def mismatch(stored: str, wanted: str) -> str:
    """Return why a key bound to one destination may not be sent to another; empty if it may.

    Removing a proxy or certificates needs no new key.
    """
    old, new = KeyDestination.parse(stored), KeyDestination.parse(wanted)
    if not stored:
        return ""
    if old.host != new.host:
        return f"the key stored for this connection belongs to {old.host}"
    reasons = []
    if new.proxy not in ("", old.proxy):
        before = (
            f"for the proxy {old.proxy}" if old.proxy else "for no proxy of the connection's own"
        )
        reasons.append(
            f"the key stored for this connection was entered {before}; "
            f"it would now go through {new.proxy}"
        )
    is_read = UNREAD not in (old.certificates, new.certificates)
    if is_read and new.certificates not in ("", old.certificates):
        reasons.append(
            "the certificates that this connection trusts besides the system's have changed "
            "since the key stored for it was entered"
        )
    return ", and ".join(reasons)


def pinned(stored: str, used: str) -> str:
    """Return the destination of a key after its first use."""
    if not stored:
        return used
    old, new = KeyDestination.parse(stored), KeyDestination.parse(used)
    if old.certificates == UNREAD and new.certificates:
        old = msgspec.structs.replace(old, certificates=new.certificates)
    return str(old)
