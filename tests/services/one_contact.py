"""One contact of the practice server, to be edited and saved in a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import Json
from contact_editor.practice.state import PracticeState
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Proposal, SaveResult
from contact_editor.services.contacts.watch import watch
from tests.catalogue import field

KEPT: dict[str, Any] = {"omitted": "kept", "subscribed_default": "kept"}


class Desk:
    """One contact of the practice server, to be edited and saved by itself."""

    def __init__(self, gateway: Gateway, world: PracticeState, place: int = 1) -> None:
        self.gateway = gateway
        self.world = world
        self.name = gateway.provider.id
        self.id = world.ids(self.name)[place]

    async def draft(self, **edits: Any) -> Draft:
        reference = ContactReference(self.id, self.world.contact(self.name, self.id)["email"])
        draft = Draft(await self.gateway.read(reference))
        for key, value in edits.items():
            draft = draft.edited(field(self.name, key), value)
        return draft

    async def proposal(self, **edits: Any) -> Proposal:
        merged = await saving.prepare(self.gateway, await self.draft(**edits))
        assert not merged.conflicts
        return saving.propose(self.gateway, merged.draft, merged.theirs)

    async def saved(self, **edits: Any) -> SaveResult:
        return await saving.send(self.gateway, await self.proposal(**edits))

    def stored(self, key: str) -> Any:
        return self.world.contact(self.name, self.id)[key]

    def writes(self) -> int:
        return sum(entry.method != "GET" for entry in self.world.log)


async def write(
    gateway: Gateway, reference: ContactReference, body: Mapping[str, Json]
) -> ContactSnapshot | None:
    """Send an update with exactly this body."""
    request = msgspec.structs.replace(gateway.request(reference, {}), body=body)
    return await gateway.send_update(reference, request)


async def followed(gateway: Gateway, saved: SaveResult) -> SaveResult:
    """Follow a save to the end of its further reads."""
    seen = [saved]
    await watch(gateway, saved, seen.append)
    return seen[-1]


def outcomes(receipt: Receipt | None) -> dict[str, Outcome]:
    assert receipt is not None
    return {finding.change.field.key: finding.outcome for finding in receipt.findings}
