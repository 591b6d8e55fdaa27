"""The command `contact-editor-practice`: serves sample contacts until it is stopped."""

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any

from contact_editor.practice.server import KEY, PROVIDERS, PracticeServer, PracticeServerError
from contact_editor.practice.switches import SWITCHES, SwitchError, Switches, parse

_TO_LOOK_FOR = {"simvoly": "john@doe.com", "notocat": "noto@example.org"}
_SNIPPET = """\
[[connection]]
name = "{name}"
provider = "{provider}"
environment = "{environment}"
address = "{address}"
[connection.parameters]
{lines}
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve in the foreground; return 0 at the end, 1 if it cannot start, 2 for wrong usage."""
    arguments = _parser().parse_args(argv)
    switches = Switches()
    try:
        for setting in arguments.set:
            switches = parse(setting, switches)
    except SwitchError as error:
        print(f"contact-editor-practice: --set {error}", file=sys.stderr)
        return 2
    providers = tuple(PROVIDERS) if arguments.provider == "all" else (arguments.provider,)
    server = PracticeServer(arguments.port, switches, providers, quiet=False, key=arguments.key)
    ended = _ended()
    try:
        server.start()
    except PracticeServerError as error:
        print(f"contact-editor-practice: {error}", file=sys.stderr)
        return 1
    print(_greeting(server), flush=True)
    # On Windows, Ctrl+C does not interrupt a wait without a timeout.
    while not ended.wait(0.5):
        pass
    server.stop()
    return 0


def _ended() -> threading.Event:
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    return ended


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-editor-practice",
        description="Serve a practice provider with sample contacts on this computer.",
        epilog=_switches_text(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "provider",
        metavar="PROVIDER",
        choices=(*PROVIDERS, "all"),
        help=f"{', '.join(PROVIDERS)} or all",
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="default: a free port")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="set a switch; can be repeated",
    )
    parser.add_argument("--key", default=KEY, help="the API key to accept (default: %(default)s)")
    return parser


def _switches_text() -> str:
    lines = ["switches:"]
    for name, switch in SWITCHES.items():
        lines.append(f"  {name}: {switch.choices} (default: {switch.default or 'none'})")
        lines.append(f"      {switch.meaning}")
    return "\n".join(lines)


def _greeting(server: PracticeServer) -> str:
    providers = server.world.providers
    facts = [f"Address ({name}): {server.address(name)}" for name in providers]
    facts += [f"Key: {server.key}", f"Newsletter: {server.newsletter}"]
    facts += [f"Example contact ({name}): {_contact(server, name)}" for name in providers]
    facts += ["", "For connections.toml:"]
    return "\n".join([*facts, "", *map(_snippet, server.connections())])


def _contact(server: PracticeServer, provider: str) -> str:
    email = _TO_LOOK_FOR[provider]
    return f"{server.world.ids_by_email(provider)[email]}, {email}"


def _snippet(connection: dict[str, Any]) -> str:
    lines = (f'{key} = "{value}"' for key, value in connection["parameters"].items())
    return _SNIPPET.format(**connection, lines="\n".join(lines))


if __name__ == "__main__":
    sys.exit(main())
