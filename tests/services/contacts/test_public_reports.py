"""What users of API clients and CRMs reported, tried against a real server: ours does not do it.

Each case names the report, and does to the practice server what the report tells of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.api import retry
from contact_editor.services.contacts.proposal import SaveResult, WriteResult
from contact_editor.services.contacts.verification import verify
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from tests.fakes.peers import Peer, sending
from tests.services.conftest import Open, Run
from tests.services.contacts.test_resending import Saver
from tests.services.one_contact import KEPT, Desk, followed, outcomes

GITHUB = "https://github.com/"
Case = Callable[["Tried"], None]
CASES: list[Any] = []


class Tried:
    """The contact of a report, the server's behaviour, and what a save of it came to."""

    def __init__(self, run: Run, opened: Open, server: PracticeServer, desk: Desk) -> None:
        self.run, self.opened, self.server, self.desk = run, opened, server, desk
        self.world: PracticeState = server.world
        self.saver = Saver(desk)
        self.saved = SaveResult(None)

    def behave(self, **switches: Any) -> None:
        self.world.switches = Switches(**switches)

    def hold(self, **values: Any) -> None:
        """Give the contact these values at the server."""
        self.world.edit(self.desk.name, self.desk.id, values)

    def rewrite(self, **values: Any) -> None:
        """Let the server make this of the next write."""
        self.server.add_fault("other_edit", method="PUT", when="after", changes=values)

    def refuse(self, code: int, *, written: bool = False, **more: Any) -> None:
        self.server.add_fault("status", method="PUT", code=code, written=written, **more)

    def save(self, **edits: Any) -> dict[str, Outcome]:
        """Save, follow it to the last read, and return what the receipt says of each field."""
        proposal = self.run(self.saver.proposal(**edits))
        written = self.run(saving.write(self.desk.gateway, proposal, known=self.saver.known))
        assert isinstance(written, WriteResult)
        self.saved = self.run(verify(self.desk.gateway, written))
        self.saved = self.run(followed(self.desk.gateway, self.saved))
        return outcomes(self.saved.receipt)

    @property
    def said(self) -> str:
        return saved_message(self.saved).whole

    @property
    def sent(self) -> list[dict[str, Any]]:
        return [entry.body for entry in self.world.log if entry.method == "PUT"]

    def stored(self, key: str) -> Any:
        return self.desk.stored(key)


def report(*places: str, provider: str = "simvoly") -> Callable[[Case], Case]:
    """Add a case, with the reports that it stands for."""

    def add(case: Case) -> Case:
        name = case.__name__.replace("_", " ")
        CASES.append(pytest.param(provider, case, [GITHUB + p for p in places], id=name))
        return case

    return add


@report("mautic/api-library/issues/192", "instedd/resourcemap/issues/718")
def fields_that_were_left_out_of_a_put_were_emptied(t: Tried) -> None:
    t.behave(omitted="cleared")
    before = t.saver.stored()
    assert t.save(name="Saved") == {"name": Outcome.STORED}
    now = t.saver.stored()
    assert {key for key, value in now.items() if (value or None) != (before[key] or None)} == {
        "name"
    }


@report(
    "closeio/closeio-api/issues/17", "Dolibarr/dolibarr/pull/24212", provider="notocat"
)  # fmt: skip
def one_custom_field_was_written_and_the_others_were_lost(t: Tried) -> None:
    t.hold(custom_fields={"plan": "free", "score": 5, "size": "L"})
    t.behave(custom_fields="replace")
    t.save(custom_fields={"plan": "paid", "score": 5, "size": "L"})
    assert t.stored("custom_fields") == {"plan": "paid", "score": 5, "size": "L"}


@report(
    "appsmithorg/appsmith/issues/39223", "wadewegner/Force.com-Toolkit-for-NET/issues/197"
)  # fmt: skip
def fields_without_a_value_were_sent_as_blank_or_null(t: Tried) -> None:
    t.hold(companyName="", zip=None)
    t.save(name="Saved")
    assert not {key for key, value in t.sent[0].items() if value in ("", None)}


@report("SuiteCRM/SuiteCRM/issues/10210", "mautic/mautic/issues/12348")
def a_cleared_field_kept_its_value_though_the_answer_was_a_success(t: Tried) -> None:
    t.behave(null="ignore", empty="ignore", **KEPT)
    assert t.save(city=None)["city"] is Outcome.NOT_STORED
    assert "City: NOT stored, still “" in t.said


@report("mautic/mautic/issues/7225")
def a_null_was_stored_as_zero(t: Tried) -> None:
    t.hold(zip="1000")
    t.rewrite(zip="0")
    t.save(zip=None)
    assert not t.saved.receipt or not t.saved.receipt.verified
    assert "“0”" in t.said


@report("reapit/foundations/issues/10846", "getbrevo/brevo-python/issues/30")
def an_empty_204_meant_nothing_was_stored_or_all(t: Tried) -> None:
    t.behave(answer="empty")
    assert t.save(name="Saved")["name"] is Outcome.STORED
    t.behave(answer="empty", stores="nothing")
    assert t.save(name="Again")["name"] is Outcome.NOT_STORED


@report("ethanresnick/json-api/issues/1")
def a_failed_put_was_answered_as_if_it_had_been_stored(t: Tried) -> None:
    t.behave(answer="echo", stores="nothing")
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED


@report("teachbase/amorail/issues/27", "HugoFara/learning-with-texts/issues/284")
def a_200_had_the_errors_in_its_body(t: Tried) -> None:
    t.refuse(200, body={"response": {"update": {"errors": {"123": "older than stored"}}}})
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED


@report("Backbase/stream-services/issues/176")
def a_207_held_the_404_of_the_only_item(t: Tried) -> None:
    t.refuse(207, body={"value": [{"status": "404", "errors": ["Resource does not exist"]}]})
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED


@report("telefonicaid/fiware-orion/issues/3054")
def a_422_had_stored_a_part(t: Tried) -> None:
    t.refuse(422, message="name is refused")
    t.rewrite(city="Varna")
    assert t.save(name="Saved", city="Varna") == {
        "name": Outcome.NOT_STORED, "city": Outcome.STORED,
    }  # fmt: skip
    assert "1 of 2 changes are stored" in t.said


@report("zernio-dev/zernio-python/pull/42")
def a_409_was_the_answer_to_what_had_been_stored(t: Tried) -> None:
    t.refuse(409, written=True)
    assert t.save(name="Saved")["name"] is Outcome.STORED
    assert "The change was stored nevertheless" in t.said


@report("e2b-dev/E2B/pull/1430")
def a_500_without_a_body_was_taken_for_success(t: Tried) -> None:
    t.refuse(500, body="")
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED
    assert isinstance(t.saved.error, errors.ServerError)


@report(
    "django-salesforce/django-salesforce/issues/159",
    "marcospereirampj/python-keycloak/issues/256",
    "open-learning-exchange/myplanet/issues/14415",
)
def a_write_whose_answer_was_lost_was_sent_again(t: Tried) -> None:
    t.server.add_fault("drop_after", method="PUT")
    assert t.save(name="Saved")["name"] is Outcome.STORED
    assert len(t.sent) == 1


@report("currents-dev/currents-mcp/issues/163")
def a_write_that_never_arrived_and_a_lost_answer_looked_the_same(t: Tried) -> None:
    t.server.add_fault("drop_before", method="PUT")
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED
    t.server.add_fault("drop_after", method="PUT")
    assert t.save(name="Again")["name"] is Outcome.STORED


@report("psf/requests/issues/2590", "reactiveui/refit/issues/1620")
def a_redirected_write_became_a_read_or_lost_its_body(t: Tried) -> None:
    for code in (301, 302, 303, 307, 308):
        t.server.add_fault("redirect", method="PUT", code=code)
        assert t.save(name=f"Saved {code}")["name"] is Outcome.NOT_STORED
    assert len(t.sent) == 5


@report("nodejs/node/issues/25081", "JuliaComputing/OpenAPI.jl/pull/97")
def an_answer_that_broke_off_was_taken_for_a_whole_one(t: Tried) -> None:
    t.server.add_fault("cut_off", method="PUT", cut="json")
    assert t.save(name="Saved")["name"] is Outcome.STORED
    t.server.add_fault("cut_off", method="GET", cut="json")
    with pytest.raises(errors.NotJson):
        t.run(t.desk.draft())


@report("acmesh-official/acme.sh/issues/7201", "wisecom-oy/atlas/pull/229")
def retry_after_was_a_date(t: Tried) -> None:
    t.refuse(429, retry_after="Wed, 21 Oct 2015 07:28:00 GMT")
    assert t.save(name="Saved")["name"] is Outcome.NOT_STORED
    assert isinstance(t.saved.error, errors.TooManyRequests)
    assert t.saved.error.retry_after == 0


@report("Pocket/pocket-monorepo/pull/763", "ryanfitz/vogels/issues/190")
def a_read_right_after_the_write_showed_the_old_value(t: Tried) -> None:
    t.behave(lag=2)
    assert t.save(name="Saved")["name"] is Outcome.STORED


@report("intercom/intercom-java/issues/113", "intercom/intercom-java/issues/251")
def a_name_was_escaped_once_more_by_each_update(t: Tried) -> None:
    t.hold(companyName="Bony's Fashion & more")
    t.behave(text="escaped")
    t.run(t.saver.save(name="One"))
    once = t.stored("companyName")
    for name in ("Two", "Three"):
        t.run(t.saver.save(name=name))
    assert t.stored("companyName") == once == "Bony&#x27;s Fashion &amp; more"


@report("mautic/mautic/issues/4234", "CVEProject/cve-services/issues/729")
def an_apostrophe_came_back_as_an_entity(t: Tried) -> None:
    t.behave(text="escaped")
    t.save(name="O'Reilly")
    assert "now “O&#x27;Reilly”, you entered “O'Reilly”" in t.said


@report("mozilla/fxa-profile-server/issues/186", "keybase/keybase-issues/issues/2317")
def a_text_was_cut_before_an_emoji(t: Tried) -> None:
    t.rewrite(name="rfkelly ")
    t.save(name="rfkelly \U0001f6b2 sparkle")
    assert t.saved.receipt is not None
    assert not t.saved.receipt.verified
    assert "you entered “rfkelly \U0001f6b2 sparkle”" in t.said


@report("aaronpk/webmention.io/issues/203")
def an_emoji_was_stored_as_question_marks(t: Tried) -> None:
    t.rewrite(note="look ???? ⚡")
    t.save(note="look \U0001f440 ⚡")
    assert "NOT" in t.said or "now “look ????" in t.said
    # Later saves do not send it unasked.
    [question] = t.run(t.saver.proposal(name="Saved")).resending.questions
    assert (question.field.key, question.doubt) == ("note", Doubt.GARBLED)


@report("BerriAI/litellm/pull/39878", "multica-ai/multica/issues/2999")
def a_mask_that_had_been_read_was_written_back_over_the_value(t: Tried) -> None:
    t.behave(shown="masked")
    [question] = t.run(t.saver.proposal(name="Saved")).resending.questions
    assert (question.field.key, question.doubt) == ("phone", Doubt.MASKED)
    with pytest.raises(errors.BlockedLocally):
        t.run(saving.send(t.desk.gateway, t.run(t.saver.proposal(name="Saved"))))
    assert not t.sent


@report("akhileshrangani4/teachanything/pull/392")
def an_update_without_the_consent_subscribed_the_contact(t: Tried) -> None:
    t.hold(subscribed=False)
    t.behave(omitted="cleared", subscribed_default="true")
    t.save(name="Saved")
    assert t.stored("subscribed") is False


@report("mautic/api-library/issues/193", "mautic/api-library/issues/202")
def a_removed_tag_stayed_because_tags_are_only_added(t: Tried) -> None:
    t.hold(tags=["daily", "weekly"])
    t.behave(tags="merge")
    assert t.save(tags=("daily",))["tags"] is Outcome.NOT_STORED
    assert "Tags: weekly: NOT stored" in t.said


@report("mautic/mautic/issues/1897", "mautic/mautic/issues/2519")
def tags_of_a_contact_were_lost_by_an_update_of_another_field(t: Tried) -> None:
    t.behave(tags="replace", omitted="cleared")
    before = t.stored("tags")
    t.save(name="Saved")
    assert t.stored("tags") == before


@report(
    "IBM-Cloud/terraform-provider-ibm/issues/648", "logzio/terraform-provider-logzio/issues/103"
)
def tags_came_back_in_lower_case_or_sorted_and_never_settled(t: Tried) -> None:
    t.hold(tags=["c", "b"])
    t.behave(tags="replace", tag_case="lowered", tag_order="sorted")
    t.save(tags=("c", "b", "Test"))
    assert t.saved.receipt is not None
    assert t.saved.receipt.verified
    t.saver = Saver(t.desk)
    assert not t.run(t.saver.proposal(tags=("b", "c", "test"))).changes


@report("steemit/faucet/issues/234", "catamphetamine/libphonenumber-js/issues/375")
def another_phone_number_was_made_of_the_digits(t: Tried) -> None:
    t.rewrite(phone="+61438331999")
    t.save(phone="+61 0438 331 999")
    assert t.saved.receipt is not None
    assert not t.saved.receipt.verified
    assert "now “+61438331999”, you entered “+61 0438 331 999”" in t.said


@report("apitable/apitable/issues/1610", provider="notocat")
def a_date_came_back_in_another_time_zone(t: Tried) -> None:
    t.rewrite(custom_fields={"day": "2024-01-02T12:00:00Z"})
    t.save(custom_fields={"day": "2024-01-02"})
    assert t.saved.receipt is not None
    assert not t.saved.receipt.verified
    assert "2024-01-02T12:00:00Z" in t.said


@report("grokability/snipe-it/issues/4534", provider="notocat")
def empty_custom_fields_came_as_a_list(t: Tried) -> None:
    t.hold(custom_fields={})
    t.behave(empty_map="array")
    draft = t.run(t.desk.draft())
    assert draft.snapshot.value("custom_fields") == {}
    t.save(custom_fields={"plan": "paid"})
    assert t.stored("custom_fields") == {"plan": "paid"}


@report("elabftw/elabftw/issues/5734")
def a_yes_or_no_came_as_a_number(t: Tried) -> None:
    t.hold(subscribed=False)
    t.behave(flags="number")
    assert t.run(t.desk.draft()).snapshot.value("subscribed") is False
    t.save(name="Saved")
    assert t.sent[0]["subscribed"] == 0


@report("oceanbase/powercontext/issues/91", "com-lihaoyi/upickle/issues/522", provider="notocat")
def a_long_number_lost_its_last_digits(t: Tried) -> None:
    t.hold(custom_fields={"member": 653247040368672768, "big": 738529527931269425})
    t.save(name="Saved")
    assert t.stored("custom_fields") == {"member": 653247040368672768, "big": 738529527931269425}


@report("open-horizon/exchange-api/issues/480", "entando/entando-core/issues/15")
def a_list_of_one_came_without_its_brackets(t: Tried) -> None:
    t.hold(tags="vip")
    draft = t.run(t.desk.draft())
    t.save(name="Saved")
    # It is one field that is shown as it came, and goes back so.
    assert draft.snapshot.value("tags") not in ((), ABSENT, None)
    assert t.stored("tags") == "vip"


@report("frappe/frappe/pull/41749")
def a_field_that_was_cleared_was_missing_in_the_answer(t: Tried) -> None:
    t.behave(null="store", empty="store", **KEPT)
    assert t.save(city=None)["city"] is Outcome.STORED


@report("chatwoot/chatwoot/issues/15280", "brandonseydel/MailChimp.Net/issues/614")
def a_plus_in_an_address_arrived_as_a_space(t: Tried) -> None:
    t.hold(email="jane+shop@made-up.example")
    found = t.run(t.desk.gateway.find(ContactReference(None, "jane+shop@made-up.example")))
    assert [contact.reference.id for contact in found] == [t.desk.id]


@report("mautic/mautic/issues/11365", "mautic/mautic/issues/6079")
def another_contact_was_answered_under_the_id_that_was_asked_for(t: Tried) -> None:
    proposal = t.run(t.desk.proposal(name="Saved"))
    t.hold(id=4711)
    with pytest.raises(errors.ServiceError):
        t.run(saving.write(t.desk.gateway, proposal))
    assert not t.sent


@report("verygoodplugins/wp-fusion-lite/pull/5", "intercom/Intercom-OpenAPI/pull/454")
def a_contact_that_was_merged_was_only_a_404(t: Tried) -> None:
    proposal = t.run(t.desk.proposal(name="Saved"))
    t.behave(merged=str(t.desk.id))
    with pytest.raises(errors.ContactMerged):
        t.run(saving.write(t.desk.gateway, proposal))
    assert not t.sent


@report("jetty/jetty.project/issues/1416", "wiremock/wiremock/issues/2822")
def compression_altered_the_version_of_what_was_read(t: Tried) -> None:
    t.run(t.desk.draft())
    assert {entry.headers["accept-encoding"] for entry in t.world.log} == {"identity"}


@report("urllib3/urllib3/pull/1911", "encode/httpx/pull/3515")
def a_connection_that_had_been_idle_was_closed_under_the_next_request(t: Tried) -> None:
    # Each answer is the last on its connection, and does not say so.
    body = msgspec.json.encode(t.saver.stored())
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    with Peer(sending(head % len(body) + body)) as peer:
        gateway = t.opened("simvoly", address=peer.address)
        saved = t.run(Desk(gateway, t.world).saved(name="Saved"))
    asked = [request.partition(b" ")[0] for request in peer.asked]
    # Where the end of the connection comes too late to be seen, the write is lost, not repeated.
    assert asked.count(b"PUT") + isinstance(saved.error, errors.ConnectionLost) == 1
    assert saved.receipt is not None


@pytest.mark.parametrize(("provider_id", "case", "places"), CASES)
def test_what_was_reported_of_others_does_not_happen(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState,
    monkeypatch: pytest.MonkeyPatch, provider_id: str, case: Case, places: list[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    monkeypatch.setattr(retry, "RETRY_DELAYS_S", (0.0, 0.0, 0.0))
    desk = Desk(opened(provider_id), world)
    world.clear_log()
    case(Tried(run, opened, practice, desk))
    assert places
