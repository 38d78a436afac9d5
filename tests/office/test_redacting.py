"""Words are taken away for good; what happened, when, and by which role, stays and is proved."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd.notices import UnfitTextError
from localstd.office import (
    Actor,
    NotAppointedError,
    NotRedactableError,
    Office,
    UnknownMatterError,
)
from localstd.procedure import Body, Event, History, Matter
from localstd.storage import RecordKind

Opening = Callable[..., tuple[Office, Any]]

LI = Actor.of("李工", ("province", "34"))
EVENTS = (
    Event.of("applied", date(2026, 7, 1), Body(role="sector", place="34"), title="绿茶"),
    Event.of("comment-received", date(2026, 7, 2), Body(role="public", name="张三"),
             comment="c-1", author="张三"),
    Event.of("archived", date(2026, 7, 3), records=["申请书"]),
)  # fmt: skip


@pytest.fixture
def office(opened: Opening) -> Office:
    """Open an office with one matter, and one attempt that was refused."""
    office, _ = opened()
    office.take_over_histories([History(matter=Matter(id="1", place="3401"), events=EVENTS)])
    office.submit("1", Event.of("filed", date(2026, 7, 4)), by=LI, keep_refusal=True)
    return office


def test_what_happened_stays_and_its_words_are_gone(office: Office) -> None:
    before = office.matter("1")
    record = office.redact("1", [2, 4], by=LI, reason="个人信息")
    after = office.matter("1")
    assert (record.kind, record.version) == (RecordKind.REDACTION, 5)
    assert after.state.stage == before.state.stage
    assert [(one.type, one.on, one.recorded) for one in after.history.events] == [
        (one.type, one.on, one.recorded) for one in before.history.events
    ]
    assert after.history.events[1].by == Body(role="public")
    assert dict(after.history.events[1].facts) == {}
    assert after.refusals[0].event is None
    kept = "".join(str(one.body) for one in office.setup.storage.read("1"))
    assert "张三" not in kept
    assert [one.is_redacted for one in after.records] == [False, True, False, True, False]
    assert (after.records[4].reason, after.records[4].versions) == ("个人信息", (2, 4))
    found = office.verify()
    assert found.is_sound
    assert found.redacted == 2


def test_the_record_that_opened_a_matter_may_be_redacted_too(office: Office) -> None:
    assert next(office.all_standings()).title == "绿茶"
    office.redact("1", [1], by=LI, reason="保存期满")
    file = office.matter("1")
    assert (file.matter.place, file.procedure.name, file.version) == ("3401", "making", 5)
    (standing,) = office.all_standings()
    assert (standing.title, standing.version) == ("", 5)
    assert office.reindex() == 1
    assert next(office.all_standings()) == standing
    applied = Event.of("applied", date(2026, 7, 4), title="红茶")
    assert office.submit("1", applied, by=Actor.of("王工", ("sector", "34"))).record is not None


def test_words_may_be_taken_away_in_steps(office: Office) -> None:
    office.redact("1", [1], by=LI, reason="一")
    office.redact("1", [1, 2], by=LI, reason="二")
    assert [one.type for one in office.matter("1").history.events] == [
        "applied",
        "comment-received",
        "archived",
    ]
    assert office.verify().is_sound


@pytest.mark.parametrize("versions", [[], [0], [9], [2, 9]])
def test_what_is_not_there_cannot_be_redacted(office: Office, versions: list[int]) -> None:
    with pytest.raises(NotRedactableError):
        office.redact("1", versions, by=LI, reason="个人信息")
    assert office.matter("1").version == 4


@pytest.mark.parametrize("reason", ["", " ", "\x00"])
def test_nothing_is_redacted_without_a_reason(office: Office, reason: str) -> None:
    with pytest.raises(UnfitTextError) as refused:
        office.redact("1", [2], by=LI, reason=reason)
    assert (refused.value.field, office.matter("1").version) == ("reason", 4)


def test_a_redaction_itself_stays(office: Office) -> None:
    office.redact("1", [2], by=LI, reason="个人信息")
    with pytest.raises(NotRedactableError):
        office.redact("1", [5], by=LI, reason="个人信息")


@pytest.mark.parametrize(
    "by", [("sector", "34"), ("province", "33"), ("city", "3402"), ("public", None)]
)
def test_only_an_authority_of_the_place_may(office: Office, by: tuple[str, str | None]) -> None:
    with pytest.raises(NotAppointedError):
        office.redact("1", [2], by=Actor.of("某人", by), reason="个人信息")
    done = office.redact("1", [2], by=Actor.of("市局", ("city", "3401")), reason="个人信息")
    assert done.kind is RecordKind.REDACTION


def test_a_matter_that_is_not_there_has_nothing_to_redact(office: Office) -> None:
    with pytest.raises(UnknownMatterError):
        office.redact("2", [1], by=LI, reason="个人信息")


def test_a_matter_of_refusals_alone_may_be_redacted(office: Office) -> None:
    office.submit("2", Event.of("filed", date(2026, 7, 4)), by=LI, keep_refusal=True)
    office.redact("2", [1], by=LI, reason="误填")
    file = office.matter("2")
    assert (file.version, file.refusals[0].is_redacted) == (2, True)
    assert len(list(office.all_standings())) == 1
