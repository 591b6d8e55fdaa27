"""Command line: parses the options and runs the chosen mode."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from contact_editor import __version__
from contact_editor.app.qt_options import split_options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    qt_options, others = split_options(sys.argv[1:] if arguments is None else arguments)
    if others[:1] == ["describe"]:
        from contact_editor.app.commands.describe_command import run as run_describe

        return run_describe(others[1:])
    if others[:1] == ["check-description"]:
        from contact_editor.app.commands.check_description_command import run_subcommand

        return run_subcommand(others[1:])
    options = _parser().parse_args(others)
    options.qt_options = qt_options
    forbid_core_dumps()
    if options.self_test:
        from contact_editor.app.self_test.checks import run as run_self_test

        return run_self_test(options)
    if options.doctor is not None:
        if options.practice:
            print("contact-editor: --doctor cannot be combined with --practice", file=sys.stderr)
            return 2
        from contact_editor.app.commands.diagnose_command import run as run_doctor

        return run_doctor(options)
    if options.check_description is not None:
        from contact_editor.app.commands.check_description_command import run as run_check

        return run_check(options)
    # Until the window is shown there is no garbage; collecting takes a tenth of the startup time.
    gc.disable()
    asked = linked_target(options.contact, options.connection, options.ticket)
    options.connection, options.contact, options.ticket = asked
    from contact_editor.app.input_method import choose_input_method

    choose_input_method(os.environ)
    # Not earlier: --help and --version need no Qt.
    from contact_editor.app.startup import run

    return run(options)


def forbid_core_dumps() -> None:
    """Keep the key, which the process holds in clear, out of a core dump."""
    # Not `PR_SET_DUMPABLE`: it hides /proc/PID from the desktop's portals as well.
    try:
        import resource
    except ImportError:
        # Windows writes none unless the administrator enables them.
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def linked_target(contact: str, connection: str, ticket: str = "") -> tuple[str, str, str]:
    """Return the connection, the contact to open and the ticket; a link may name all three."""
    if not contact:
        return connection, contact, ticket
    from contact_editor.app.links import InvalidLink, is_link, read_link

    if not is_link(contact):
        return connection, contact, ticket
    try:
        asked = read_link(contact)
    except InvalidLink as reason:
        from contact_editor.ui.text.visible_text import show_invisible

        print(f"contact-editor: {show_invisible(str(reason))}", file=sys.stderr)
        return connection, "", ticket
    return asked.connection or connection, asked.contact, asked.ticket or ticket


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-editor",
        description="Edit one contact at a time at an e-mail or CRM provider.",
        epilog="Commands, each with --help: describe FILE derives a provider's description from an "
        "OpenAPI file; check-description FILE checks one. Qt's own options, such as -platform, "
        "-style and -reverse, are passed on.",
    )
    parser.add_argument("contact", nargs="?", default="", help="an id, an email, or a link")
    parser.add_argument("--connection", default="", metavar="NAME", help="the connection to use")
    parser.add_argument(
        "--ticket", default="", metavar="NUMBER", help="note this ticket with saves of the contact"
    )
    parser.add_argument("--practice", action="store_true", help="try with sample data")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep settings and data in this folder"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="test every part of this program, without a window"
    )
    parser.add_argument(
        "--doctor", metavar="CONNECTION",
        help="check a connection step by step, without a window; exit code 0: no problem, "
        "1: a check failed, 2: there is no such connection",
    )  # fmt: skip
    parser.add_argument(
        "--check-description", type=Path, metavar="FILE",
        help="report the faults of a provider's description; with --connection and the email of a "
        "test contact, find and read that contact as well",
    )  # fmt: skip
    parser.add_argument(
        "--edit", default="", metavar="KEY=VALUE",
        help="with --check-description: make this edit of the test contact, and undo it",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"Contact Editor {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
