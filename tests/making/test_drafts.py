"""A draft is open to the public for thirty days, and every comment is answered."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.calendar import china_calendar
from localstd.law import Paper, Track, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Decision, Event, History, Ruling, decide, fold, possibilities

Changes: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]
Judging: TypeAlias = Callable[..., Decision]

_OF_ARTICLE_14 = ("编制说明", "有关行政主管部门意见", "征求意见处理情况")

#: What is changed, and all that is then found: code, weight, both messages, provisions.
FOUND = {
    "a day less than thirty": (
        "comment-closed",
        {"on": date(2024, 5, 10)},
        [
            (
                "LS630",
                "bar",
                (
                    "1自2024-04-11征求意见，应不少于30日，2024-05-10即结束，少1天（所依条款原文未核）"
                ),
                (
                    "1: comment opened 2024-04-11, was to last 30 days or more, and"
                    " ended 2024-05-10"
                    " (1-day shortfall)"
                    " (the provision's text was not checked)"
                ),
                ("ls2020-comment-days",),
            ),
        ],
    ),
    "a comment period that was not public": (
        "comment-closed",
        {"told": {"comment-opened": {"was_public": False}}},
        [
            (
                "LS631",
                "bar",
                "1未向社会公开征求意见（所依条款原文未核）",
                "1 was not opened to public comment (the provision's text was not checked)",
                ("ls2020-comment-days",),
            ),
        ],
    ),
    "no public for a draft opened on the first day of ls2020": (
        "comment-closed",
        {"start": date(2019, 11, 22), "told": {"comment-opened": {"was_public": False}}},
        [
            (
                "LS631",
                "bar",
                "1未向社会公开征求意见（所依条款原文未核）",
                "1 was not opened to public comment (the provision's text was not checked)",
                ("ls2020-comment-days",),
            ),
        ],
    ),
    "no public for a food standard opened on the first day of fli2019": (
        "comment-closed",
        {
            "track": Track.FOOD,
            "start": date(2019, 8, 23),
            "told": {"comment-opened": {"was_public": False}},
        },
        [
            (
                "LS631",
                "bar",
                "1未向社会公开征求意见",
                "1 was not opened to public comment",
                ("fli-comment",),
            ),
        ],
    ),
    "no public for an environmental standard opened on the first day of the code": (
        "comment-closed",
        {
            "track": Track.ENVIRONMENT,
            "start": date(2026, 5, 7),
            "told": {"comment-opened": {"was_public": False}},
        },
        [
            (
                "LS631",
                "bar",
                "1未向社会公开征求意见",
                "1 was not opened to public comment",
                ("eec-hearing", "eec-expert"),
            ),
        ],
    ),
    "a comment that nobody answered": (
        "submitted",
        {"skip": ("comment-answered",)},
        [
            (
                "LS632",
                "warning",
                "1收到的意见1未处理（所依条款原文未核）",
                "1: comments 1 were not answered (the provision's text was not checked)",
                ("ls2020-submit",),
            ),
        ],
    ),
    "a comment adopted in part without a reason": (
        "submitted",
        {"told": {"comment-answered": {"answer": "partly"}}},
        [
            (
                "LS657",
                "warning",
                ("1未采纳或者仅部分采纳意见1，未说明理由（所依条款原文未核）"),
                (
                    "1: the comments 1 were not or partly adopted, without a stated"
                    " reason (the prov"
                    "ision's text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "a comment not adopted without a reason": (
        "submitted",
        {"told": {"comment-answered": {"answer": "not-adopted"}}},
        [
            (
                "LS657",
                "warning",
                ("1未采纳或者仅部分采纳意见1，未说明理由（所依条款原文未核）"),
                (
                    "1: the comments 1 were not or partly adopted, without a stated"
                    " reason (the prov"
                    "ision's text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "an answer to another comment": (
        "submitted",
        {"told": {"comment-answered": {"comment": "2", "answer": "partly"}}},
        [
            (
                "LS632",
                "warning",
                "1收到的意见1未处理（所依条款原文未核）",
                "1: comments 1 were not answered (the provision's text was not checked)",
                ("ls2020-submit",),
            ),
            (
                "LS657",
                "warning",
                ("1未采纳或者仅部分采纳意见2，未说明理由（所依条款原文未核）"),
                (
                    "1: the comments 2 were not or partly adopted, without a stated"
                    " reason (the prov"
                    "ision's text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "the draft alone": (
        "submitted",
        {"facts": {"papers": ("draft",)}},
        [
            (
                "LS633",
                "bar",
                (
                    "1的送审材料缺编制说明、有关行政主管部门意见、征求意见处理情况（所依条款原文"
                    "未核）"
                ),
                (
                    "1 is submitted without: the drafting explanation, the sector department's op"
                    "inion, how comments were handled (the provision's text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "no papers": (
        "submitted",
        {"facts": {"papers": None}},
        [
            (
                "LS633",
                "bar",
                (
                    "1的送审材料缺地方标准送审稿、编制说明、有关行政主管部门意见、征求意见处理情"
                    "况（所依条款原文未核）"
                ),
                (
                    "1 is submitted without: the draft of the standard, the drafting explanation,"
                    " the sector department's opinion, how comments were handled (the provision's"
                    " text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "no papers, submitted on the first day of ls2020": (
        "submitted",
        {"start": date(2019, 10, 13), "facts": {"papers": ("explanation",)}},
        [
            (
                "LS633",
                "bar",
                (
                    "1的送审材料缺地方标准送审稿、有关行政主管部门意见、征求意见处理情况"
                    "（所依条款原文未核）"
                ),
                (
                    "1 is submitted without: the draft of the standard, the sector department's o"
                    "pinion, how comments were handled (the provision's text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
    "no submission at all": (
        "technically-reviewed",
        {"skip": ("submitted",)},
        [
            (
                "LS633",
                "bar",
                (
                    "1的送审材料缺地方标准送审稿、编制说明、有关行政主管部门意见、征求意见处理情"
                    "况（所依条款原文未核）"
                ),
                (
                    "1 is submitted without: the draft of the standard, the drafting explanation,"
                    " the sector department's opinion, how comments were handled (the provision's"
                    " text was not checked)"
                ),
                ("ls2020-submit",),
            ),
        ],
    ),
}
#: What is changed, and nothing is found.
KEPT = {
    "thirty days": ("comment-closed", {"on": date(2024, 5, 11)}),
    "thirty-one days": ("comment-closed", {"on": date(2024, 5, 12)}),
    "one day for a draft opened on the last day of ls1990": (
        "comment-closed",
        {"start": date(2019, 11, 21), "on": date(2020, 3, 1)},
    ),
    "no public for a draft closed on the last day of ls1990": (
        "comment-closed",
        {"start": date(2019, 10, 22), "told": {"comment-opened": {"was_public": False}}},
    ),
    "no public for a draft opened on the last day of ls1990 and closed under ls2020": (
        "comment-closed",
        {"start": date(2019, 11, 21), "told": {"comment-opened": {"was_public": False}}},
    ),
    "no public for a food standard opened on the day before fli2019": (
        "comment-closed",
        {
            "track": Track.FOOD,
            "start": date(2019, 8, 22),
            "told": {"comment-opened": {"was_public": False}},
        },
    ),
    "no public for an environmental standard opened on the day before the code": (
        "comment-closed",
        {
            "track": Track.ENVIRONMENT,
            "start": date(2026, 5, 6),
            "told": {"comment-opened": {"was_public": False}},
        },
    ),
    "a text in the place of the draft": (
        "submitted",
        {"facts": {"papers": ("地方标准文本", *_OF_ARTICLE_14)}},
    ),
    "submitted on the last day of ls1990 and reviewed on the first of ls2020": (
        "technically-reviewed",
        {
            "start": date(2019, 10, 12),
            "on": date(2020, 3, 1),
            "skip": ("comment-answered",),
            "told": {"submitted": {"papers": None}},
        },
    ),
    "a day of comment for a food standard, of which no number of days is set": (
        "comment-closed",
        {"track": Track.FOOD, "on": date(2024, 4, 12)},
    ),
    "a comment adopted in part for a reason": (
        "submitted",
        {"told": {"comment-answered": {"answer": "partly", "reason": "已另行规定"}}},
    ),
    "no comment": ("submitted", {"skip": ("comment-received", "comment-answered")}),
    "papers by their Chinese names": (
        "submitted",
        {
            "facts": {
                "papers": ("地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况")
            }
        },
    ),
    "no papers under ls1990": ("submitted", {"start": date(2015, 1, 5), "facts": {"papers": None}}),
    "no papers for a food standard": (
        "submitted",
        {"track": Track.FOOD, "facts": {"papers": None}},
    ),
}


@pytest.mark.parametrize(("step", "changed", "expected"), FOUND.values(), ids=FOUND)
def test_what_departs_is_found_with_its_article(
    found: Finding, step: str, changed: Changes, expected: list[Told]
) -> None:
    assert found(step, **changed) == expected


@pytest.mark.parametrize(("step", "changed", "expected"), FOUND.values(), ids=FOUND)
def test_only_what_is_barred_is_refused(
    judged: Judging, step: str, changed: Changes, expected: list[Told]
) -> None:
    is_barred = any(weight == "bar" for _, weight, *_ in expected)
    assert judged(step, **changed).ruling is (Ruling.REFUSED if is_barred else Ruling.PERMITTED)


@pytest.mark.parametrize(("step", "changed"), KEPT.values(), ids=KEPT)
def test_what_is_lawful_is_permitted_and_nothing_is_found(
    found: Finding, judged: Judging, step: str, changed: Changes
) -> None:
    assert found(step, **changed) == []
    assert judged(step, **changed).ruling is Ruling.PERMITTED


def test_a_comment_answered_twice_counts_as_its_last_answer(
    before: Callable[..., History], found: Finding
) -> None:
    answered = {"comment-answered": {"answer": "not-adopted"}}
    assert [one[0] for one in found("submitted", told=answered)] == ["LS657"]
    history = before("submitted", told=answered)
    again = Event.of(
        "comment-answered",
        date(2024, 5, 12),
        Body(role="province", place="33"),
        comment="1",
        answer="adopted",
    )
    sector = Body(role="sector", place="33")
    submitted = Event.of("submitted", date(2024, 5, 21), sector, papers=tuple(Paper))
    decision = decide(
        MAKING,
        history.with_(again),
        submitted,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 5, 21),
    )
    assert decision.findings == ()


def after_the_submission(
    before: Callable[..., History], *events: Event, reviewed: date = date(2024, 6, 20)
) -> list[tuple[str, str]]:
    """Say what is found about a review before which more happened."""
    history = before("technically-reviewed")
    for event in events:
        history = history.with_(event)
    decision = decide(
        MAKING,
        history,
        Event.of("technically-reviewed", reviewed, Body(role="committee", place="33")),
        law=china_law(),
        calendar=china_calendar(),
        as_of=reviewed,
    )
    asked = ("LS632", "LS633", "LS657")
    return [(one.code, one.weight.word) for one in decision.findings if one.code in asked]


def test_a_comment_that_came_in_after_the_submission_is_asked_for_at_the_review(
    before: Callable[..., History],
) -> None:
    late = Event.of("comment-received", date(2024, 5, 25), comment="2")
    province = Body(role="province", place="33")
    refused, adopted = (
        Event.of("comment-answered", date(2024, 5, 28), province, comment="2", answer=answer)
        for answer in ("not-adopted", "adopted")
    )
    assert after_the_submission(before) == []
    assert after_the_submission(before, late) == [("LS632", "warning")]
    assert after_the_submission(before, late, refused) == [("LS657", "warning")]
    assert after_the_submission(before, late, adopted) == []


@pytest.mark.parametrize(
    ("first", "expected"),
    [(date(2024, 5, 11), []), (date(2024, 5, 10), [])],
    ids=["after a full period", "after one that was found short"],
)
@pytest.mark.parametrize("was_public", [True, False])
def test_a_further_comment_period_is_as_long_as_one_likes(
    before: Callable[..., History], first: date, expected: list[str], *, was_public: bool
) -> None:
    """ls2020 art 13 asks for thirty days, and no text for a second time."""
    province = Body(role="province", place="33")
    history = before("comment-closed").with_(Event.of("comment-closed", first, province))
    history = history.with_(
        Event.of("comment-opened", date(2024, 6, 1), province, was_public=was_public)
    )
    decision = decide(
        MAKING,
        history,
        Event.of("comment-closed", date(2024, 6, 10), province),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 6, 10),
    )
    assert [one.code for one in decision.findings] == expected


def test_what_became_of_comments_is_unknown_in_a_history_taken_over(judged: Judging) -> None:
    decision = judged(
        "technically-reviewed", is_whole=False, skip=("comment-answered", "submitted")
    )
    assert decision.findings == ()
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.submission-papers", ("papers",)),
        ("local.comments-handled", ("facts",)),
        ("local.comments-handled", ("facts",)),
    ]


def test_a_consultation_that_nobody_told_of_is_unknown_in_a_history_taken_over(
    judged: Judging,
) -> None:
    decision = judged("comment-closed", is_whole=False, skip=("comment-opened",))
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("stage", ("earlier-events",)),
        ("local.comment", ("comment-opened",)),
        ("local.consultation", ("was_public",)),
    ]


def test_a_draft_that_failed_its_review_needs_no_second_comment_period(
    before: Callable[..., History],
) -> None:
    """No text asks for one; it may be opened to comment again all the same."""
    failed = Event.of(
        "review-failed", date(2024, 6, 1), Body(role="committee", place="33"), reason="数据不足"
    )
    history = before("technically-reviewed").with_(failed)
    assert fold(MAKING, history).stage.code == "40"
    possible = {
        one.event.name: one.may_happen
        for one in possibilities(
            MAKING,
            history,
            law=china_law(),
            calendar=china_calendar(),
            as_of=date(2024, 6, 2),
        )
    }
    assert possible["comment-opened"]
    assert not possible["approved"]
