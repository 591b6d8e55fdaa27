"""`check-description FILE`: validates a description and tries it on one contact."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from contact_editor.app.commands.command_services import FAULTY, WELL, print_error
from contact_editor.app.commands.description_trial import DescriptionTrial
from contact_editor.app.exit import exit_process
from contact_editor.providers.catalogue import InvalidDescription, parse_unconfirmed
from contact_editor.providers.description import Provider
from contact_editor.resources import resource
from contact_editor.services.connections.config_folders import user_config_folder
from contact_editor.services.credentials.key_store import KeyStore
from contact_editor.services.credentials.keyring_store import KeyringStore


def run(options: argparse.Namespace) -> int:
    """Check the description and end the process, even if a thread still blocks."""
    typed = sys.stdin if sys.stdin.isatty() and sys.stdout.isatty() else None
    exit_process(check(options, KeyringStore(), sys.stdout, sys.stderr, typed))


def run_subcommand(arguments: Sequence[str]) -> int:
    """Run the command with what follows its name."""
    return run(_parser().parse_intermixed_args(arguments))


def check(
    options: argparse.Namespace,
    store: KeyStore,
    out: TextIO,
    err: TextIO,
    typed: TextIO | None = None,
    ask_key: Callable[[str], str] = getpass.getpass,
) -> int:
    """Print each result as soon as it is known; return the exit code.

    `typed` is where the user answers; None if there is no terminal. `ask_key` reads a key unseen.
    """
    file = _file_of(options)
    try:
        described = parse_unconfirmed(file.read_bytes())
    except OSError as error:
        return print_error(f"{file}: cannot be read: {error.strerror or error}", err)
    except ValueError as error:
        for fault in error.faults if isinstance(error, InvalidDescription) else (str(error),):
            print_error(f"{file}: {fault}", err)
        return FAULTY
    provider = described.provider
    fields = len(provider.fields)
    print(f"ok  {provider.name}: format {provider.format}, {fields} fields", file=out)
    for warning in warnings_of(provider):
        print(f"!   {warning}", file=out)
    if not options.connection:
        return WELL
    return DescriptionTrial(options, described, store, out, err, typed, ask_key).run()


def _file_of(options: argparse.Namespace) -> Path:
    """Return the file; an id is enough for a description that ships or is in the user's folder."""
    given: Path = options.check_description
    if given.exists() or given.suffix or len(given.parts) != 1:
        return given
    own = user_config_folder(options.data_dir) / "providers" / f"{given.name}.toml"
    shipped = resource("providers") / f"{given.name}.toml"
    return next((file for file in (own, shipped) if file.is_file()), given)


def warnings_of(provider: Provider) -> Iterator[str]:
    """Yield what a save relies on and a description does not state."""
    if not provider.identity.created:
        yield "identity.created is not set: another contact under the same id may go unnoticed"
    if not provider.writes:
        yield (
            "saving.confirmed is false: a connection only reads until an edit and its undo have "
            "passed here, with --connection and --edit"
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-editor check-description",
        description="Report the faults of a provider's description. With --connection, find and "
        "read a test contact; with an edit, make it and undo it. Nothing else is touched. "
        "Exit code 0: no fault, 1: a fault, 2: there is no such connection, 130: interrupted.",
    )
    parser.add_argument(
        "check_description", type=Path, metavar="FILE", help="the description, or the id of one"
    )
    parser.add_argument("contact", nargs="?", default="", help="the email of a test contact")
    parser.add_argument("--connection", default="", metavar="NAME", help="the connection to try")
    parser.add_argument("--edit", default="", metavar="KEY=VALUE", help="the edit to try and undo")
    parser.add_argument("--yes", action="store_true", help="do not ask before the edit is sent")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="the folder with connections.toml"
    )
    return parser
