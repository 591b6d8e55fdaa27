"""The questions about an OpenAPI file and their answers, as texts that can be translated.

They are written in `providers.openapi`, which has no Qt; a test holds the two together.
"""

from __future__ import annotations

from contact_editor.translation import QT_TR_NOOP

IMPORT_TEXTS = (
    QT_TR_NOOP("Which operation updates a contact?"),
    QT_TR_NOOP("How is a field cleared?"),
    QT_TR_NOOP("null clears a field that may be null"),
    QT_TR_NOOP('a text is cleared by ""'),
    QT_TR_NOOP("try null where it is allowed; the receipt shows the result"),
    QT_TR_NOOP("a field cannot be cleared"),
    QT_TR_NOOP(
        "Is `{place}` consent to receive messages? A wrong answer could subscribe the contact."
    ),
    QT_TR_NOOP("it is shown and never sent"),
    QT_TR_NOOP("true means that the contact agreed"),
    QT_TR_NOOP("true means that the contact declined"),
    QT_TR_NOOP("a choice or a list that subscribes; it is sent as freshly read or as edited"),
    QT_TR_NOOP("it has nothing to do with consent"),
    QT_TR_NOOP("Does an update remove the entries of a collection that it leaves out?"),
    QT_TR_NOOP("an entry that is left out is removed"),
    QT_TR_NOOP("it stays"),
    QT_TR_NOOP(
        "What happens to a field that an update leaves out? “kept”, with the address of the page "
        "that says so (a wrong “kept” clears fields); “cleared”; or “unknown”."
    ),
    QT_TR_NOOP("it stays as it is"),
    QT_TR_NOOP("everything is sent again"),
    QT_TR_NOOP(
        "What does a contact's id look like? A regular expression that the whole id matches."
    ),
    QT_TR_NOOP("Can an update start automations, such as flows or campaigns?"),
    QT_TR_NOOP("each save says so first"),
    QT_TR_NOOP(
        "The file does not name the fields in `{inside}`. Which are there? Names with a comma "
        "between them, the email first."
    ),
    QT_TR_NOOP("An object is written in part: what happens to its other keys?"),
    QT_TR_NOOP("it is removed"),
    QT_TR_NOOP("all is sent again"),
    QT_TR_NOOP(
        "The file names no key that stays valid (such as a private token). "
        "In which header does one go? HEADER: VALUE, with {key} in the value."
    ),
    QT_TR_NOOP(
        "Which request finds a contact by its email? METHOD /path?name=value, and after a blank "
        "the JSON body of a POST; {email} is the email."
    ),
    QT_TR_NOOP("The address {url} in the file cannot be used as it is. What is the base URL?"),
    QT_TR_NOOP("What is the value of the header {name}?"),
)
"""Looked up by their English text."""
