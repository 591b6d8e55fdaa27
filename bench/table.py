"""The table of what was measured, in Markdown, and the place where it stands."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bench.measure import Limit, Measure

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
_HEAD = (
    "what", "n", "here: median (least to most)", "beside it", "its median (least to most)",
    "ratio", "budget", "kept",
)  # fmt: skip
_BUDGETS = {
    Limit.NONE: "",
    Limit.RATIO: "at most {} ×",
    Limit.MORE: "at most {} {} more",
    Limit.HIGHEST: "never over {} {}",
    Limit.LOWEST: "never under {} {}",
}
_PACKAGES = ("PySide6-Essentials", "httpx", "msgspec")


def table(measures: Iterable[Measure]) -> str:
    rows = [_HEAD, ("---",) * len(_HEAD), *map(_row, measures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write(file: Path, text: str) -> None:
    """Puts a text between the two marks of a file; what stands around them stays."""
    before, _, rest = file.read_text("utf-8").partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError(f"{file}: the marks {BEGIN} and {END} are missing")
    file.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")


def circumstances(load: Sequence[tuple[float, float, float]], left_out: Sequence[str]) -> str:
    """Says when, on what and with what it was measured, and how busy the machine was."""
    busiest = max(one[0] for one in load)
    lines = [
        f"Measured on {datetime.now(UTC):%d %B %Y, %H:%M} UTC: {_processor()}, "
        f"{os.cpu_count()} cores, {platform.system()} {platform.release()} {platform.machine()}, "
        f"Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
        + f", Qt's platform `{os.environ['QT_QPA_PLATFORM']}`.",
        f"Load of the machine (one minute): {load[0][0]:.1f} before, {busiest:.1f} at most.",
    ]
    if left_out:
        lines.append(f"Not measured this time: {'; '.join(left_out)}.")
    return "\n".join(lines)


def _row(measure: Measure) -> tuple[str, ...]:
    budget = _BUDGETS[measure.limit].format(f"{measure.budget:g}", measure.unit)
    kept = {None: "", True: "yes", False: f"**no: {measure.reached:.3g}**"}[measure.met]
    ratio = "" if measure.ratio is None else f"{measure.ratio:.2f}"
    return (
        measure.what, str(len(measure.ours)), _numbers(measure.ours, measure.unit),
        measure.reference, _numbers(measure.theirs, measure.unit), ratio, budget.strip(), kept,
    )  # fmt: skip


def _numbers(values: Sequence[float], unit: str) -> str:
    if not values:
        return ""
    median = f"{_rounded(statistics.median(values))} {unit}".strip()
    if len(values) == 1:
        return median
    return f"{median} ({_rounded(min(values))} to {_rounded(max(values))})"


def _rounded(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor())
