"""Similar is what a slip of the finger makes of a contact that was opened before."""

from __future__ import annotations

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.viewmodels.contact.search.similar_contacts import similar_contacts
from contact_editor.viewmodels.contact.session_memory import Recent

KNOWN = [
    Recent(ContactReference(id, email), title)
    for id, email, title in (
        (123, "john@doe.com", "John Doe"),
        (4410, "ana@müller.example", "Ana Pop"),
        (877, "joan@doerr.example", "Joan Doerr"),
        (9, None, "Zoe"),
    )
]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("jon@doe.com", [123, 877]),  # a letter left out
        ("jhon@doe.com", [123, 877]),  # two letters exchanged
        ("John@DOE.org", [123, 877]),  # another domain
        ("john@elsewhere.example", [123, 877]),
        ("ana@xn--mllr-1ra.example", [4410]),
        ("info@doe.com", []),
        ("132", []),
        ("4401", [4410]),
        ("87", []),  # with so few digits, any other is one off
        ("jhon doe", [123, 877]),
        ("Pope", [4410]),
        ("x", []),
    ],
)
def test_the_closest_come_first(typed: str, ids: list[int]) -> None:
    assert [one.reference.id for one in similar_contacts(typed, KNOWN)] == ids


def test_of_many_only_the_closest_are_offered() -> None:
    many = [Recent(ContactReference(at, f"john{at}@doe.com"), "") for at in range(40)]
    found = similar_contacts("john7@doe.co", many)
    assert len(found) == 5
    assert found[0].reference.id == 7
