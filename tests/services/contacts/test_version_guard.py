"""A write that names the version it was made for is refused when another user was faster."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.providers.catalogue import parse_description
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction.redactor import Redactor
from tests.fakes.key_stores import MemoryStore
from tests.fakes.real_kinto import KEY, Kinto, running_kinto

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="set up on Linux only")

DESCRIPTION = Path(__file__).parents[2] / "providers" / "descriptions" / "kinto.toml"
ANA = {"email": "ana@made-up.example", "name": "Ana", "address": {"city": "Paris"}}


@pytest.fixture(scope="module")
def kinto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kinto]:
    with running_kinto(tmp_path_factory.mktemp("kinto")) as server:
        yield server


def gateway(kinto: Kinto) -> Gateway:
    credentials = Credentials(MemoryStore(), Redactor())
    credentials.set_for_session("Shop", KEY)
    connection = Connection(
        name="Shop",
        provider="kinto",
        parameters={"host": "kinto.example.com"},
        address=kinto.address,
    )
    return open_gateway(parse_description(DESCRIPTION.read_bytes()), connection, credentials)


def test_a_write_over_an_older_version_is_refused_and_theirs_stays(kinto: Kinto) -> None:
    kinto.put("ana", ANA)

    async def race() -> None:
        asked = gateway(kinto)
        reference = ContactReference("ana")
        contact = await asked.read(reference)
        city = asked.provider.field("city")
        assert city is not None
        request = asked.update_request(Draft(contact).edited(city, "Rome"))
        kinto.put("ana", {**ANA, "name": "Theirs"})
        with pytest.raises(errors.EditConflict):
            await asked.send_update(reference, request)
        assert kinto.record("ana") == {**ANA, "name": "Theirs"}

        fresh = Draft(await asked.read(reference)).edited(city, "Rome")
        written = await asked.send_update(reference, asked.update_request(fresh))
        assert written is not None
        stored = {**ANA, "name": "Theirs", "address": {"city": "Rome"}}
        assert kinto.record("ana") == stored
        await asked.close()

    asyncio.run(race())
