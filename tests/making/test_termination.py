"""A project may be ended before publication, over its requirements or the policy behind it.

ls2020 art 19: 制定过程中技术要求存在重大问题或者政策发生重大变化的，项目变更或者终止建议.
"""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from localstd.calendar import china_calendar
from localstd.law import Track, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Decision, Event, History, Ruling, decide

Telling: TypeAlias = Callable[..., History]

PROVINCE = Body(role="province", place="33")


def ended(history: History, on: date, **facts: object) -> Decision:
    return decide(
        MAKING,
        history,
        Event.of("project-terminated", on, PROVINCE, **facts),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )


@pytest.mark.parametrize("ground", ["technical", "policy"])
@pytest.mark.parametrize(
    "step", ["drafting-began", "comment-opened", "comment-closed", "submitted", "approved"]
)
def test_it_ends_at_any_stage_before_publication(before: Telling, step: str, ground: str) -> None:
    decision = ended(before(step), date(2024, 7, 1), ground=ground)
    assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())
    assert (decision.state.stage.code, decision.duties) == ("ended", ())


def test_nothing_happens_to_it_after_that(before: Telling) -> None:
    gone = Event.of("project-terminated", date(2024, 7, 1), PROVINCE, ground="policy")
    decision = decide(
        MAKING,
        before("published").with_(gone),
        Event.of("published", date(2024, 7, 10), PROVINCE),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 7, 10),
    )
    assert "LS601" in {one.code for one in decision.bars}


def test_what_is_published_is_reviewed_and_not_ended(before: Telling) -> None:
    decision = ended(before("filed"), date(2024, 8, 1), ground="policy")
    assert [(one.code, one.weight.word) for one in decision.findings] == [
        ("LS601", "bar"),
        ("LS628", "warning"),
    ]
    assert (decision.findings[1].message.zh, decision.findings[1].message.en) == (
        "DB33/T 1-2024：所列情形是发布前技术要求存在重大问题或者政策发生重大变化",
        (
            "DB33/T 1-2024: the listed reasons are a major technical problem or change of policy, "
            "before publication"
        ),
    )
    assert [cited.provision for cited in decision.findings[1].citations] == ["ls2020-terminate"]


def test_another_ground_warns_and_ends_it(before: Telling) -> None:
    decision = ended(before("drafting-began"), date(2024, 4, 1), ground="经费不足")
    assert [(one.code, one.weight.word) for one in decision.findings] == [("LS628", "warning")]
    assert (decision.ruling, decision.state.stage.code) == (Ruling.PERMITTED, "ended")


def test_a_ground_may_be_told_in_the_words_of_the_law(before: Telling) -> None:
    words = {"ground": "政策发生重大变化"}
    assert ended(before("drafting-began"), date(2024, 4, 1), **words).findings == ()


def test_a_ground_that_is_not_told_is_unknown(before: Telling) -> None:
    decision = ended(before("drafting-began"), date(2024, 4, 1))
    assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.termination", ("ground",))
    ]


def test_before_ls2020_no_text_asked_for_a_ground(before: Telling) -> None:
    history = before("drafting-began", start=date(2019, 12, 1))
    codes = [
        [one.code for one in ended(history, on, ground="经费不足").findings]
        for on in (date(2020, 2, 29), date(2020, 3, 1))
    ]
    assert codes == [[], ["LS628"]]


def test_nor_does_any_text_on_another_track(before: Telling) -> None:
    history = before("drafting-began", track=Track.FOOD)
    decision = decide(
        MAKING,
        history,
        Event.of(
            "project-terminated",
            date(2024, 4, 1),
            Body(role="health", place="33"),
            ground="technical",
        ),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 4, 1),
    )
    assert decision.findings == ()
