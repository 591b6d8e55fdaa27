"""The smallest contrast among the pairs of colours that the window uses."""

from __future__ import annotations

from bench.measure import Limit, Measure, report
from tests.ui.style.test_contrast import LINE_PAIRS, SCHEMES, TEXT_PAIRS, contrast


def main() -> None:
    report(
        *(
            Measure(
                what=f"contrast of {what}, {name} colours", unit="",
                ours=[contrast(getattr(scheme, one), getattr(scheme, other)) for one, other in of],
                limit=Limit.LOWEST, budget=least,
            )
            for name, scheme in SCHEMES.items()
            for what, of, least in (("text", TEXT_PAIRS, 4.5), ("frames", LINE_PAIRS, 3))
        )
    )  # fmt: skip


if __name__ == "__main__":
    main()
