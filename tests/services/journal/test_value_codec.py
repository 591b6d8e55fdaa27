"""Whatever a field can hold comes back from the journal as it was."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, UnreadValue
from contact_editor.services.journal.value_codec import (
    dump_json,
    dump_value,
    load_json,
    load_value,
)

VALUES = (
    None, True, 0, 10**40, "", "é\ud800", ABSENT, Decimal("1.20"), ("b", "a"), [1, [None]],
    {"k": Decimal("0.0"), "": ()}, datetime(2026, 3, 31, 12, tzinfo=UTC),
    UnexpectedValue({"is": "absent"}), InvalidInput("12,5", "number"),
    UnreadValue("403"),
)  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_comes_back_unchanged(value: Any) -> None:
    loaded = load_value(load_json(dump_json(dump_value(value))))
    assert type(loaded) is type(value)
    assert loaded == value


def test_json_that_stands_for_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="another"):
        load_value({"is": "another"})
