"""The command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from contact_editor import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; gives its exit code."""
    options = _parser().parse_args(arguments)
    if options.tour and not options.practice:
        print("contact-editor: --tour needs --practice", file=sys.stderr)
        return 2
    # Not before: --help and --version need no window.
    from contact_editor.app import run

    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-editor",
        description="Edit one contact at a time at an e-mail or CRM provider.",
    )
    parser.add_argument("contact", nargs="?", default="", help="an id, an email, or a link")
    parser.add_argument("--connection", default="", metavar="NAME", help="the connection to use")
    parser.add_argument("--practice", action="store_true", help="practise with sample contacts")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR",
        help="with --practice: do the main job by itself, print what was checked, "
        "and put a picture of each step into DIR",
    )  # fmt: skip
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep settings and data in this folder"
    )
    parser.add_argument("--version", action="version", version=f"Contact Editor {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
