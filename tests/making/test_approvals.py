"""Nothing is approved without its papers, and nothing published that was not approved."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.calendar import PartialDate
from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.procedure import Decision, Ruling

Changes: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]
Judging: TypeAlias = Callable[..., Decision]

number = StandardNumber.parse

#: What is changed, and all that is then found: code, weight, both messages, provisions.
FOUND = {
    "no public notice at a place that asks it on the first day of its law": (
        "approved",
        {
            "place": "46",
            "start": date(2019, 7, 4),
            "on": date(2020, 1, 1),
            "skip": ("public-notice",),
        },
        [
            (
                "LS645",
                "bar",
                "DB46/T 1-2020批准前应向社会公示，异议不成立方可批准",
                (
                    "DB46/T 1-2020: there must be public notice before approval, and no"
                    " objection may be open"
                ),
                ("mu-local.notice-before-approval",),
            ),
        ],
    ),
    "dissent left open at a place that asks it": (
        "approved",
        {"place": "46", "told": {"public-notice": {"has_open_dissent": True}}},
        [
            (
                "LS645",
                "bar",
                "DB46/T 1-2024批准前应向社会公示，异议不成立方可批准",
                (
                    "DB46/T 1-2024: there must be public notice before approval, and no"
                    " objection may be open"
                ),
                ("mu-local.notice-before-approval",),
            ),
        ],
    ),
    "no papers on the first day of ls2020": (
        "approved",
        {
            "start": date(2019, 9, 3),
            "on": date(2020, 3, 1),
            "told": {"technically-reviewed": {}},
            "facts": {"papers": None, "number": number("DB33/T 1-2020")},
        },
        [
            (
                "LS646",
                "bar",
                (
                    "DB33/T 1-2020的报批材料缺地方标准报批稿、审查意见处理情况、编制说明、有关行"
                    "政主管部门意见、征求意见处理情况（所依条款原文未核）"
                ),
                (
                    "DB33/T 1-2020 is up for approval without: the draft as revised after review,"
                    " how the review was followed, the drafting explanation, the sector departmen"
                    "t's opinion, how comments were handled (the provision's text was not checked"
                    ")"
                ),
                ("ls2020-approval-docs",),
            ),
        ],
    ),
    "some papers": (
        "approved",
        {"facts": {"papers": ("revised-draft", "explanation", "sector-opinion")}},
        [
            (
                "LS646",
                "bar",
                ("DB33/T 1-2024的报批材料缺审查意见处理情况、征求意见处理情况（所依条款原文未核）"),
                (
                    "DB33/T 1-2024 is up for approval without: how the review was followed, how c"
                    "omments were handled (the provision's text was not checked)"
                ),
                ("ls2020-approval-docs",),
            ),
        ],
    ),
    "a city without the approval of its province": (
        "approved",
        {"place": "3302", "skip": ("city-empowered",)},
        [
            (
                "LS620",
                "bar",
                ("DB3302/T 1-2024：3302未经所在地省级标准化行政主管部门批准，不能制定地方标准"),
                "DB3302/T 1-2024: 3302 makes local standards only with its province's approval",
                ("sl2017-local-issuer-city",),
            ),
        ],
    ),
    "publication without approval": (
        "published",
        {"skip": ("approved",)},
        [
            (
                "LS651",
                "bar",
                "DB33/T 1-2024未经批准、编号，不能发布（所依条款原文未核）",
                (
                    "DB33/T 1-2024 is not approved and numbered, and cannot be published (the pro"
                    "vision's text was not checked)"
                ),
                ("ls2020-approve",),
            ),
        ],
    ),
    "publication without approval under ls1990": (
        "published",
        {"start": date(2015, 1, 5), "skip": ("approved",)},
        [
            (
                "LS651",
                "warning",
                "DB33/T 1-2015未经批准、编号，不能发布",
                "DB33/T 1-2015 is not approved and numbered, and cannot be published",
                ("ls1990-issuer",),
            ),
        ],
    ),
    "publication under another number": (
        "published",
        {"facts": {"number": number("DB33/T 2-2024")}},
        [
            (
                "LS651",
                "bar",
                "DB33/T 2-2024未经批准、编号，不能发布（所依条款原文未核）",
                (
                    "DB33/T 2-2024 is not approved and numbered, and cannot be published (the pro"
                    "vision's text was not checked)"
                ),
                ("ls2020-approve",),
            ),
        ],
    ),
    "implementation the day before publication": (
        "published",
        {"facts": {"implementation": PartialDate(2024, 7, 9)}},
        [
            (
                "LS644",
                "warning",
                (
                    "DB33/T 1-2024于2024-07-10发布，却自2024-07-09实施；发布后应留出合理的过渡期"
                    "（比照适用）"
                ),
                (
                    "DB33/T 1-2024 is published on 2024-07-10 but implemented on 2024-07-09; a re"
                    "asonable interval must be left after publication (by analogy)"
                ),
                ("ns2022-transition",),
            ),
        ],
    ),
    "implementation in the month before publication": (
        "published",
        {"facts": {"implementation": PartialDate(2024, 6, None)}},
        [
            (
                "LS644",
                "warning",
                (
                    "DB33/T 1-2024于2024-07-10发布，却自2024-06实施；发布后应留出合理的过渡期（比"
                    "照适用）"
                ),
                (
                    "DB33/T 1-2024 is published on 2024-07-10 but implemented on 2024-06; a reaso"
                    "nable interval must be left after publication (by analogy)"
                ),
                ("ns2022-transition",),
            ),
        ],
    ),
    "early implementation on the first day of ns2022": (
        "published",
        {"start": date(2022, 8, 23), "facts": {"implementation": PartialDate(2023, 2, 28)}},
        [
            (
                "LS644",
                "warning",
                (
                    "DB33/T 1-2023于2023-03-01发布，却自2023-02-28实施；发布后应留出合理的过渡期"
                    "（比照适用）"
                ),
                (
                    "DB33/T 1-2023 is published on 2023-03-01 but implemented on 2023-02-28; a re"
                    "asonable interval must be left after publication (by analogy)"
                ),
                ("ns2022-transition",),
            ),
        ],
    ),
}
#: What is changed, and nothing is found.
KEPT = {
    "a province": ("approved", {}),
    "no public notice elsewhere": ("approved", {"skip": ("public-notice",)}),
    "no public notice at a place that asks it on the day before its law": (
        "approved",
        {
            "place": "46",
            "start": date(2019, 7, 3),
            "on": date(2019, 12, 31),
            "skip": ("public-notice",),
        },
    ),
    "no papers on the last day of ls1990": (
        "approved",
        {"start": date(2019, 9, 3), "on": date(2020, 2, 29), "facts": {"papers": None}},
    ),
    "publication": ("published", {}),
    "publication of a food standard, whose approval no text sets apart": (
        "published",
        {"track": Track.FOOD, "skip": ("approved",)},
    ),
    "implementation on the day of publication": (
        "published",
        {"facts": {"implementation": PartialDate(2024, 7, 10)}},
    ),
    "implementation in the month of publication": (
        "published",
        {"facts": {"implementation": PartialDate(2024, 7, None)}},
    ),
    "no day of implementation": ("published", {"facts": {"implementation": None}}),
    "early implementation on the day before ns2022": (
        "published",
        {"start": date(2022, 8, 22), "facts": {"implementation": PartialDate(2023, 2, 27)}},
    ),
    "early implementation in engineering construction": (
        "published",
        {"track": Track.ENGINEERING, "facts": {"implementation": PartialDate(2024, 7, 9)}},
    ),
    "an environmental standard by the government": ("published", {"track": Track.ENVIRONMENT}),
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


def test_an_approval_that_tells_no_number_is_one_all_the_same(judged: Judging) -> None:
    assert judged("published", told={"approved": {"number": None}}).findings == ()


def test_what_a_history_taken_over_does_not_tell_of_approval_is_unknown(judged: Judging) -> None:
    approved = judged(
        "approved", place="46", is_whole=False, skip=("public-notice",), facts={"papers": None}
    )
    published = judged("published", is_whole=False, skip=("approved",))
    assert [(one.name, one.missing) for one in approved.unknowns] == [
        ("local.notice-before-approval", ("was_given", "has_open_dissent")),
        ("local.approval-papers", ("papers",)),
    ]
    assert [(one.name, one.missing) for one in published.unknowns] == [
        ("local.approved-first", ("was_approved",))
    ]


def test_dissent_that_nobody_told_of_is_unknown(judged: Judging) -> None:
    decision = judged("approved", place="46", told={"public-notice": {"has_open_dissent": None}})
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.notice-before-approval", ("has_open_dissent",))
    ]
