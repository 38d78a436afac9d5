"""A digest holds all that its members say, once, under an id that follows from them."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import CHINA_TIME
from localstd.notices import Message, Template, TemplateKind, Templates, digest_of_messages
from localstd.wording import Wording

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
KEPT = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


def member(number: int, zh: str = "已备案", en: str = "filed", **more: object) -> Message:
    known: dict[str, object] = {
        "id": f"m.{number}",
        "recipient": "li",
        "channel": "mail",
        "address": "li@example.org",
        "name": "filing",
        "subject": Wording(zh and f"备案{number}", en and f"filing {number}"),
        "body": Wording(zh, en),
        "created": NOON,
        "digest": "2026-07-25",
    }
    return Message(**{**known, **more})  # type: ignore[arg-type]  # fields by name


@given(st.lists(st.text(KEPT, min_size=1), min_size=1, max_size=5))
def test_a_digest_says_all_that_its_members_say(bodies: list[str]) -> None:
    members = [member(number, zh, zh) for number, zh in enumerate(bodies)]
    digest = digest_of_messages(members, created=NOON)
    assert all(one.body.zh in digest.body.zh and one.body.en in digest.body.en for one in members)
    assert str(len(bodies)) in digest.subject.en


def test_an_id_follows_from_the_recipient_the_slot_and_the_members() -> None:
    made = [
        digest_of_messages(members, created=NOON).id
        for members in (
            [member(1)],
            [member(2)],
            [member(1), member(2)],
            [member(1, recipient="wang")],
            [member(1, digest="2026-07-26")],
        )
    ]
    assert len(set(made)) == 5
    later = datetime(2026, 7, 26, tzinfo=CHINA_TIME)
    again = digest_of_messages([member(1)], created=later, recipient="李工")
    assert again.id == made[0]


def test_a_digest_goes_where_the_last_of_its_members_would_have_gone() -> None:
    moved = member(2, channel="ding", address="")
    digest = digest_of_messages([member(1), moved], created=NOON)
    assert (digest.recipient, digest.channel, digest.address) == ("li", "ding", "")
    assert (digest.not_before, digest.digest, digest.matter) == (None, "", None)


def test_a_digest_for_who_reads_one_language_is_in_that_one() -> None:
    digest = digest_of_messages([member(1, en=""), member(2, en="")], created=NOON)
    assert digest.subject == Wording("【汇总】2026-07-25共2条通知", "")
    assert digest.body.en == ""


def test_what_a_member_says_in_one_language_only_is_not_lost_in_the_other() -> None:
    digest = digest_of_messages([member(1, en=""), member(2, zh="")], created=NOON)
    assert "已备案" in digest.body.en
    assert "filing 2\nfiled" in digest.body.zh


def test_a_province_has_its_own_words_for_digests() -> None:
    words = Wording("{recipient}：{count}\n{items}", "{recipient}: {count}\n{items}")
    mine = Template(kind=TemplateKind.DIGEST, subject=words, body=words)
    made = digest_of_messages(
        [member(1)], created=NOON, recipient="李工", templates=Templates({"digest": mine})
    )
    assert made.body.en == "李工: 1\n1. filing 1\nfiled"
