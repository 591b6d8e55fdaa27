"""`--check-description FILE`: validates a description and tries it on one contact."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from contact_editor.app.exit import exit_process
from contact_editor.providers.catalogue import Catalogue, parse_description
from contact_editor.providers.description import Provider
from contact_editor.services.connections.config_folders import (
    machine_config_folder,
    user_config_folder,
)
from contact_editor.services.connections.managed_settings import read_managed
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import KeyStore
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.diagnostics.description_walk import walk
from contact_editor.services.http.transport import Exchange
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.viewmodels.connections.connection_list import ConnectionList

WELL, FAULTY, NO_SUCH_CONNECTION = 0, 1, 2
"""Exit codes."""


def run(options: argparse.Namespace) -> int:
    """Check the description and end the process, even if a thread still blocks."""
    exit_process(check(options, KeyringStore(), sys.stdout, sys.stderr))


def check(options: argparse.Namespace, store: KeyStore, out: TextIO, err: TextIO) -> int:
    """Print each result as soon as it is known; return the exit code."""
    file: Path = options.check_description
    try:
        provider = parse_description(file.read_bytes())
    except OSError as error:
        return _complain(f"{file}: cannot be read: {error.strerror or error}", err)
    except ValueError as error:
        for fault in str(error).split("; "):
            _complain(f"{file}: {fault}", err)
        return FAULTY
    fields = len(provider.fields)
    print(f"ok  {provider.name}: format {provider.format}, {fields} fields", file=out)
    for doubt in doubts(provider):
        print(f"!   {doubt}", file=out)
    return _walk(options, provider, store, out, err) if options.connection else WELL


def doubts(provider: Provider) -> Iterator[str]:
    """Yield what a save relies on and a description does not state."""
    if not provider.identity.created:
        yield "identity.created is not set: another contact under the same id may go unnoticed"


def _walk(
    options: argparse.Namespace, provider: Provider, store: KeyStore, out: TextIO, err: TextIO
) -> int:
    folder = user_config_folder(options.data_dir)
    managed = read_managed(machine_config_folder())
    catalogue = Catalogue({provider.id: provider})
    known = ConnectionList(catalogue, folder / "connections.toml", managed)
    connection = known.named(options.connection)
    if connection is None or connection.provider != provider.id:
        said = f"there is no connection “{options.connection}” to the provider “{provider.id}”"
        _complain(f"{said} in {known.effective_file}", err)
        return NO_SUCH_CONNECTION
    if not options.contact:
        return _complain("name a test contact by its email after the options", err)
    redactor = Redactor()

    def on_exchange(exchange: Exchange) -> None:
        status = "no answer" if exchange.status is None else exchange.status
        line = f"    {exchange.request.method} {exchange.request.path}: {status}"
        print(redactor.redact(line), file=out, flush=True)

    gateway = open_gateway(provider, connection, Credentials(store, redactor), on_exchange)

    async def walked() -> bool:
        passed = True
        async for step in walk(gateway, options.contact, options.edit):
            passed = passed and step.passed
            sign = "ok" if step.passed else "BAD"
            print(redactor.redact(f"{sign:4}{step.name}: {step.detail}"), file=out, flush=True)
        await gateway.close()
        return passed

    # Not `asyncio.run`, which would wait for threads that may hang.
    return WELL if asyncio.new_event_loop().run_until_complete(walked()) else FAULTY


def _complain(fault: str, err: TextIO) -> int:
    print(f"contact-editor: {fault}", file=err)
    return FAULTY
