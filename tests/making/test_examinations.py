"""A draft is reviewed by a committee, or by experts, by the votes and on the items of the day."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.law import Track
from localstd.procedure import Body, Decision, Ruling

Changes: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]
Judging: TypeAlias = Callable[..., Decision]

#: What is changed, and all that is then found: code, weight, both messages, provisions.
FOUND = {
    "an expert group where there is a committee": (
        "technically-reviewed",
        {"facts": {"body": "expert-group", "voting": 20, "members": 20}},
        [
            (
                "LS635",
                "bar",
                "1的审查组织不符合所引条款的规定",
                "1 was reviewed by a body that the provision cited does not allow",
                ("sl2017-tc-required",),
            ),
        ],
    ),
    "a technical home unit": (
        "technically-reviewed",
        {"facts": {"body": "home-unit", "committee_exists": False}},
        [
            (
                "LS635",
                "bar",
                "1的审查组织不符合所引条款的规定",
                "1 was reviewed by a body that the provision cited does not allow",
                ("sl2017-tc-required",),
            ),
        ],
    ),
    "a home unit beside a committee under the regulations of 1990": (
        "technically-reviewed",
        {"start": date(2015, 1, 5), "facts": {"body": "home-unit"}},
        [
            (
                "LS635",
                "warning",
                "1的审查组织不符合所引条款的规定",
                "1 was reviewed by a body that the provision cited does not allow",
                ("ir1990-tc",),
            ),
        ],
    ),
    "an environmental standard reviewed by a home unit on the first day of the code": (
        "technically-reviewed",
        {
            "track": Track.ENVIRONMENT,
            "start": date(2026, 4, 1),
            "on": date(2026, 8, 15),
            "facts": {"body": "home-unit", "committee_exists": False},
        },
        [
            (
                "LS635",
                "bar",
                "1的审查组织不符合所引条款的规定",
                "1 was reviewed by a body that the provision cited does not allow",
                ("eec-expert",),
            ),
        ],
    ),
    "too few votes of a committee": (
        "technically-reviewed",
        {"facts": {"voting": 18, "in_favour": 11, "against": 5}},
        [
            (
                "LS636",
                "warning",
                (
                    "1的表决：参加表决18人，应不少于19人、赞成11人，应不少于12人、反对5人，应不超"
                    "过4人（地方的审查组织比照适用）（所依条款原文未核）"
                ),
                (
                    "the vote on 1: 18 took part, 19 or more must, 11 in favour, 12 or more must "
                    "be, 5 against, at most 4 may be (applied to local bodies by analogy) (the pr"
                    "ovision's text was not checked)"
                ),
                ("tc2017-quorum", "tc2017-pass"),
            ),
        ],
    ),
    "a committee ill composed": (
        "technically-reviewed",
        {"facts": {"members": 24, "vice_chairs": 6, "from_one_unit": 4, "seats_of_one_person": 3}},
        [
            (
                "LS634",
                "warning",
                (
                    "审查1的标准化技术委员会：委员24人，应不少于25人、副主任委员6人，应不超过5人"
                    "、同一单位委员4人，应不超过3人、同一人任职3个，应不超过2个（地方标准化技术委"
                    "员会比照适用）（所依条款原文未核）"
                ),
                (
                    "the committee that reviewed 1: 24 members, 25 or more must be, 6 vice chairs"
                    ", at most 5 may be, 4 members from one unit, at most 3 may be, one person in"
                    " 3 committees, at most 2 may be (applied to local bodies by analogy) (the pr"
                    "ovision's text was not checked)"
                ),
                (
                    "tc2017-size",
                    "tc2017-sc-size",
                    "tc2017-vice",
                    "tc2017-same-unit",
                    "tc2017-same-person",
                ),
            ),
        ],
    ),
    "a small expert group on the first day of ns2022": (
        "technically-reviewed",
        {
            "start": date(2022, 9, 1),
            "on": date(2023, 3, 1),
            "facts": {
                "body": "expert-group",
                "committee_exists": False,
                "members": 14,
                "voting": 14,
                "in_favour": 10,
                "against": 4,
            },
        },
        [
            (
                "LS636",
                "warning",
                (
                    "1的表决：组成14人，应不少于15人、赞成10人，应不少于11人（地方的审查组织比照"
                    "适用）"
                ),
                (
                    "the vote on 1: 14 belong to it, 15 or more must, 10 in favour, 11 or more mu"
                    "st be (applied to local bodies by analogy)"
                ),
                ("ns2022-vote", "ns2022-expert"),
            ),
        ],
    ),
    "an expert group on the last day of ns1990": (
        "technically-reviewed",
        {
            "start": date(2022, 9, 1),
            "on": date(2023, 2, 28),
            "facts": {
                "body": "expert-group",
                "committee_exists": False,
                "members": 15,
                "voting": 9,
                "in_favour": 6,
                "against": 3,
            },
        },
        [
            (
                "LS636",
                "warning",
                (
                    "1的表决：参加表决9人，应不少于10人、赞成6人，应不少于7人（地方的审查组织比照"
                    "适用）（所依条款原文未核）"
                ),
                (
                    "the vote on 1: 9 took part, 10 or more must, 6 in favour, 7 or more must be "
                    "(applied to local bodies by analogy) (the provision's text was not checked)"
                ),
                ("ns1990-vote",),
            ),
        ],
    ),
    "a drafter among the reviewers at a place that asks it on the first day of its law": (
        "technically-reviewed",
        {
            "place": "46",
            "start": date(2019, 7, 24),
            "on": date(2020, 1, 1),
            "facts": {"reviewers": ("乙", "丙")},
        },
        [
            (
                "LS637",
                "bar",
                "1的起草人员乙不得参与其技术审查",
                "1: 乙 drafted it and may not take part in its technical review",
                ("mu-local.drafter-abstains",),
            ),
            (
                "LS638",
                "warning",
                "1的起草人员乙不参加表决（比照适用）（所依条款原文未核）",
                (
                    "1: 乙 drafted it and does not vote (by analogy) (the provision's text was no"
                    "t checked)"
                ),
                ("ns1990-vote",),
            ),
        ],
    ),
    "a drafter among the voters under ns1990": (
        "technically-reviewed",
        {
            "start": date(2022, 9, 1),
            "on": date(2023, 2, 28),
            "facts": {"reviewers": ("丙", "甲", "乙")},
        },
        [
            (
                "LS638",
                "warning",
                ("1的起草人员甲、乙不参加表决（比照适用）（所依条款原文未核）"),
                (
                    "1: 甲, 乙 drafted it and does not vote (by analogy) (the provision's text wa"
                    "s not checked)"
                ),
                ("ns1990-vote",),
            ),
        ],
    ),
    "outside the scope": (
        "technically-reviewed",
        {"facts": {"in_scope": False}},
        [
            (
                "LS639",
                "bar",
                ("1的技术审查应确认属于地方标准范围、协调一致、分歧意见已处理（所依条款原文未核）"),
                (
                    "1: the review must confirm scope, consistency and that dissent"
                    " is settled (the provision's text w"
                    "as not checked)"
                ),
                ("ls2020-review-items",),
            ),
        ],
    ),
    "dissent left open": (
        "technically-reviewed",
        {"facts": {"dissent_handled": False}},
        [
            (
                "LS639",
                "bar",
                ("1的技术审查应确认属于地方标准范围、协调一致、分歧意见已处理（所依条款原文未核）"),
                (
                    "1: the review must confirm scope, consistency and that dissent"
                    " is settled (the provision's text w"
                    "as not checked)"
                ),
                ("ls2020-review-items",),
            ),
        ],
    ),
    "below a mandatory national standard": (
        "technically-reviewed",
        {"facts": {"below_mandatory": True}},
        [
            (
                "LS640",
                "bar",
                "1的技术要求低于强制性国家标准的相关技术要求",
                "1 sets lower requirements than a mandatory national standard",
                ("sl2017-floor",),
            ),
        ],
    ),
    "below a recommended national standard at a place that asks it": (
        "technically-reviewed",
        {"place": "46", "facts": {"below_recommended": True}},
        [
            (
                "LS641",
                "bar",
                "1的技术要求低于推荐性国家标准的相关技术要求",
                "1 sets lower requirements than a recommended national standard",
                ("mu-local.floor-recommended",),
            ),
        ],
    ),
}
#: What is changed, and nothing is found.
KEPT = {
    "a committee": ("technically-reviewed", {}),
    "an expert group where there is no committee": (
        "technically-reviewed",
        {"facts": {"body": "expert-group", "committee_exists": False}},
    ),
    "a home unit where there was no committee, under the regulations of 1990": (
        "technically-reviewed",
        {"start": date(2015, 1, 5), "facts": {"body": "home-unit", "committee_exists": False}},
    ),
    "a committee that just passes": (
        "technically-reviewed",
        {"facts": {"voting": 19, "in_favour": 13, "against": 4}},
    ),
    "fifteen experts, twelve in favour": (
        "technically-reviewed",
        {
            "facts": {
                "body": "expert-group",
                "committee_exists": False,
                "members": 15,
                "voting": 15,
                "in_favour": 12,
                "against": 3,
            }
        },
    ),
    "a small expert group on the last day of ns1990": (
        "technically-reviewed",
        {
            "start": date(2022, 9, 1),
            "on": date(2023, 2, 28),
            "facts": {
                "body": "expert-group",
                "committee_exists": False,
                "members": 14,
                "voting": 14,
                "in_favour": 11,
                "against": 3,
            },
        },
    ),
    "a committee of 2017, of whose votes nothing is known": (
        "technically-reviewed",
        {
            "start": date(2017, 1, 5),
            "on": date(2017, 12, 31),
            "facts": {"members": 24, "voting": 15, "in_favour": 11, "against": 4},
        },
    ),
    "a letter vote of a committee": ("technically-reviewed", {"facts": {"form": "letter"}}),
    "a drafter among the reviewers at a place that asks it on the day before its law": (
        "technically-reviewed",
        {
            "place": "46",
            "start": date(2019, 7, 24),
            "on": date(2019, 12, 31),
            "facts": {"reviewers": ("丙", "丁")},
        },
    ),
    "a drafter among the reviewers elsewhere since ns2022": (
        "technically-reviewed",
        {"start": date(2022, 9, 1), "on": date(2023, 3, 1), "facts": {"reviewers": ("乙", "丙")}},
    ),
    "below a recommended national standard elsewhere": (
        "technically-reviewed",
        {"facts": {"below_recommended": True}},
    ),
    "below a mandatory national standard under the law of 1988": (
        "technically-reviewed",
        {
            "start": date(2017, 1, 5),
            "on": date(2017, 12, 31),
            "facts": {"below_mandatory": True, "members": 24, "voting": 20, "in_favour": 20},
        },
    ),
    "items left open under ls1990": (
        "technically-reviewed",
        {"start": date(2019, 9, 1), "on": date(2020, 2, 29), "facts": {"in_scope": False}},
    ),
    "an environmental standard reviewed by a home unit on the day before the code": (
        "technically-reviewed",
        {
            "track": Track.ENVIRONMENT,
            "start": date(2026, 4, 1),
            "on": date(2026, 8, 14),
            "facts": {"body": "home-unit", "committee_exists": False},
        },
    ),
    "a food standard, of whose review no text says anything": (
        "technically-reviewed",
        {
            "track": Track.FOOD,
            "by": Body(role="health", place="33"),
            "facts": {"body": "home-unit", "below_recommended": True},
        },
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


def test_what_nobody_told_of_a_review_is_unknown(judged: Judging) -> None:
    untold = dict.fromkeys(
        ("body", "committee_exists", "reviewers", "in_scope", "floor_kept", "dissent_handled")
    )
    decision = judged("technically-reviewed", facts=untold)
    assert decision.findings == ()
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.review-body", ("body",)),
        ("vote.committee", ("facts",)),
        ("vote.expert-panel", ("facts",)),
        ("local.review-items", ("in_scope", "floor_kept", "dissent_handled")),
    ]


def test_the_floor_is_unknown_where_nobody_compared(judged: Judging) -> None:
    decision = judged(
        "technically-reviewed",
        place="46",
        facts={"below_mandatory": None, "below_recommended": None},
    )
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.floor", ("below_mandatory",)),
        ("local.floor-recommended", ("below_recommended",)),
    ]
