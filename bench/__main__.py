"""Runs every benchmark and writes the table into docs/benchmarks.md: `scripts/bench --help`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from bench.measure import Measure
from bench.table import circumstances, table, write

DOCUMENT = Path(__file__).parents[1] / "docs" / "benchmarks.md"
SUBJECTS = (
    "start",
    "requests",
    "slow_provider",
    "form",
    "account_fields",
    "holds",
    "keys",
    "tabs",
    "leaks",
    "decoding",
    "journal",
    "contrast",
)
QUICK = {
    "start": 3,
    "requests": 3,
    "slow_provider": 2,
    "form": 2,
    "account_fields": 2,
    "holds": 3,
    "keys": 2,
    "tabs": 4,
    "leaks": 50,
    "decoding": 2,
    "journal": 3,
    "frozen": 3,
}
_LONGEST = 240
"""Seconds for one subject; each ends by itself long before."""


def main() -> int:
    options = _parser().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measures: list[Measure] = []
    load, failed = [os.getloadavg()], []
    for subject, arguments in _subjects(options):
        print(f"bench: {subject} …", file=sys.stderr, flush=True)
        found = _measures(subject, arguments)
        measures += found
        failed += [] if found else [f"{subject} (it failed)"]
        load.append(os.getloadavg())
    text = f"{circumstances(load, [*_left_out(options), *failed])}\n\n{table(measures)}"
    print(text)
    if not (options.only or options.quick or options.print):
        write(DOCUMENT, text)
    return 1 if failed or any(measure.met is False for measure in measures) else 0


def _subjects(options: argparse.Namespace) -> Iterator[tuple[str, list[str]]]:
    frozen = ["--frozen", str(options.frozen)] if options.frozen else []
    package = ["--package", str(options.package)] if options.package else []
    for subject in options.only or SUBJECTS:
        is_quick = options.quick and subject in QUICK
        yield subject, ["--times", str(QUICK[subject])] if is_quick else []
    if frozen and not options.only:
        yield "frozen", [*frozen, *(["--times", "3"] if options.quick else [])]
    if (frozen or package) and not options.only:
        yield "sizes", [*frozen, *package]


def _measures(subject: str, arguments: list[str]) -> list[Measure]:
    """Runs one subject in a process of its own; nothing where it fails, and it says why."""
    command = [sys.executable, "-m", f"bench.{subject}", *arguments]
    try:
        ended = subprocess.run(command, capture_output=True, timeout=_LONGEST, check=True)
    except subprocess.SubprocessError as error:
        said = (getattr(error, "stderr", None) or b"").decode(errors="replace")
        print(f"bench: {subject}: {error}\n{said[-2_000:]}", file=sys.stderr)
        return []
    return [msgspec.json.decode(line, type=Measure) for line in ended.stdout.splitlines()]


def _left_out(options: argparse.Namespace) -> list[str]:
    out = [] if options.frozen else ["the frozen program and its tree (--frozen)"]
    return out if options.package else [*out, "the package (--package)"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--frozen", type=Path, metavar="DIR", help="the frozen program's folder")
    parser.add_argument("--package", type=Path, metavar="FILE", help="the .deb made of it")
    parser.add_argument("--only", action="append", choices=SUBJECTS, help="this one, not written")
    parser.add_argument("--quick", action="store_true", help="few times each, not written")
    parser.add_argument("--print", action="store_true", help="not written")
    return parser


if __name__ == "__main__":
    sys.exit(main())
