"""Derived descriptions, once answered, find, read and edit at the servers that follow the facts."""

from __future__ import annotations

import asyncio

import pytest

from tests.fakes.fact_server import fact_server, read_facts
from tests.providers.openapi.compared import ANSWERS, parsed
from tests.providers.test_descriptions import Account

EDITS = {"resend": "last_name", "hubspot": "lastname", "intercom": "name", "klaviyo": "first_name"}


@pytest.mark.parametrize(("name", "key"), EDITS.items())
def test_an_answered_description_does_the_main_job(name: str, key: str) -> None:
    async def walk(account: Account) -> None:
        for number in range(len(account.server.contacts)):
            contact = await account.found(number)
            assert contact.reference.id == account.server.contacts[number]["id"]
        pages = [page async for page in account.gateway._pages(lambda progress: None)]
        assert sum(map(len, pages)) == len(account.server.contacts)
        before = account.server.stored()
        original = (await account.found()).value(key)
        assert (await account.saved(**{key: "Made up"})).verified
        assert "Made up" in str(account.server.stored())
        assert (await account.saved(**{key: original})).verified
        assert account.server.stored() == before

    facts = read_facts(name)
    if name == "klaviyo":
        # The official file says that this parameter is optional.
        del facts["operations"]["read"]["query"]["additional-fields[profile]"]

    async def walk_there() -> None:
        with fact_server(facts) as server:
            account = Account(name, server, parsed(name, ANSWERS[name]))
            try:
                await walk(account)
            finally:
                await account.gateway.close()

    asyncio.run(walk_there())
