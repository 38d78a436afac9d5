"""A number is of its place, its year and its force, and free."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.law import NumberUseFacts, Track
from localstd.making import MAKING
from localstd.making.numbers import NUMBER_GIVEN
from localstd.numbers import StandardNumber
from localstd.procedure import Decision, Event, History, Ruling, Situation, fold

Changes: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]
Judging: TypeAlias = Callable[..., Decision]

number = StandardNumber.parse

#: What is changed, and all that is then found: code, weight, both messages, provisions.
FOUND = {
    "the digits of a county": (
        "approved",
        {"facts": {"number": number("DB330203/T 1-2024")}},
        [
            (
                "LS647",
                "bar",
                ("DB330203/T 1-2024的行政区划代码位数不合编号规则（所依条款原文未核）"),
                (
                    "the place code of DB330203/T 1-2024 does not have the number of digits that "
                    "the rules require (the provision's text was not checked)"
                ),
                ("ls2020-number",),
            ),
            (
                "LS642",
                "bar",
                ("DB330203/T 1-2024是330203的编号，而该事项属33（所依条款原文未核）"),
                (
                    "DB330203/T 1-2024 is a number of 330203, but the matter is of 33 (the provis"
                    "ion's text was not checked)"
                ),
                ("ls2020-number",),
            ),
        ],
    ),
    "the digits of a city on the last day of the law of 1988": (
        "approved",
        {
            "start": date(2017, 7, 4),
            "on": date(2017, 12, 31),
            "facts": {"number": number("DB3302/T 1-2017")},
        },
        [
            (
                "LS647",
                "bar",
                "DB3302/T 1-2017的行政区划代码位数不合编号规则",
                (
                    "the place code of DB3302/T 1-2017 does not have the number of"
                    " digits that the rules require"
                ),
                ("ls1990-code", "ls1990-number"),
            ),
            (
                "LS642",
                "bar",
                "DB3302/T 1-2017是3302的编号，而该事项属33",
                "DB3302/T 1-2017 is a number of 3302, but the matter is of 33",
                ("ls1990-code",),
            ),
        ],
    ),
    "the code of another province": (
        "approved",
        {"facts": {"number": number("DB37/T 1-2024")}},
        [
            (
                "LS642",
                "bar",
                "DB37/T 1-2024是37的编号，而该事项属33（所依条款原文未核）",
                (
                    "DB37/T 1-2024 is a number of 37, but the matter is of 33 (the provision's te"
                    "xt was not checked)"
                ),
                ("ls2020-number",),
            ),
        ],
    ),
    "the code of another province under ls1990": (
        "approved",
        {"start": date(2015, 1, 5), "facts": {"number": number("DB37/T 1-2015")}},
        [
            (
                "LS642",
                "bar",
                "DB37/T 1-2015是37的编号，而该事项属33",
                "DB37/T 1-2015 is a number of 37, but the matter is of 33",
                ("ls1990-code",),
            ),
        ],
    ),
    "the code of the province for a city": (
        "approved",
        {"place": "3302", "facts": {"number": number("DB33/T 1-2024")}},
        [
            (
                "LS642",
                "bar",
                "DB33/T 1-2024是33的编号，而该事项属3302（所依条款原文未核）",
                (
                    "DB33/T 1-2024 is a number of 33, but the matter is of 3302 (the provision's "
                    "text was not checked)"
                ),
                ("ls2020-number",),
            ),
        ],
    ),
    "a mandatory form on the first day of the law of 2017": (
        "approved",
        {
            "start": date(2017, 7, 5),
            "on": date(2018, 1, 1),
            "facts": {"number": number("DB33/ 1-2018")},
        },
        [
            (
                "LS648",
                "bar",
                "DB33/ 1-2018为强制性编号，而地方标准是推荐性标准",
                "DB33/ 1-2018 is mandatory in form, but local standards are recommended ones",
                ("sl2017-local-recommended", "sl2017-mand-exception"),
            ),
        ],
    ),
    "a number in use": (
        "approved",
        {"facts": {"is_used": True}},
        [
            (
                "LS650",
                "bar",
                "DB33/T 1-2024已被使用",
                "DB33/T 1-2024 is already in use",
                ("sl2017-numbering",),
            ),
        ],
    ),
    "a number in use under ls1990": (
        "approved",
        {"start": date(2015, 1, 5), "facts": {"is_used": True}},
        [
            (
                "LS650",
                "bar",
                "DB33/T 1-2015已被使用",
                "DB33/T 1-2015 is already in use",
                ("ls1990-number",),
            ),
        ],
    ),
    "the year before publication": (
        "published",
        {
            "told": {"approved": {"number": number("DB33/T 1-2023")}},
            "facts": {"number": number("DB33/T 1-2023")},
        },
        [
            (
                "LS643",
                "warning",
                ("DB33/T 1-2023于2024-07-10发布，年代号2023不是发布年份（所依条款原文未核）"),
                (
                    "DB33/T 1-2023 is published on 2024-07-10, which is not in its year 2023 (the"
                    " provision's text was not checked)"
                ),
                ("ls2020-number",),
            ),
        ],
    ),
    "the year after publication under ls1990": (
        "published",
        {
            "start": date(2015, 1, 5),
            "told": {"approved": {"number": number("DB33/T 1-2016")}},
            "facts": {"number": number("DB33/T 1-2016")},
        },
        [
            (
                "LS643",
                "warning",
                "DB33/T 1-2016于2015-07-14发布，年代号2016不是发布年份",
                "DB33/T 1-2016 is published on 2015-07-14, which is not in its year 2016",
                ("ls1990-number",),
            ),
        ],
    ),
    "a recommended number of a food standard": (
        "published",
        {"track": Track.FOOD, "facts": {"number": number("DB33/T 1-2024")}},
        [
            (
                "LS649",
                "bar",
                "DB33/T 1-2024不是强制性编号，而食品安全标准是强制执行的标准",
                ("DB33/T 1-2024 is not mandatory in form, but food safety standards are mandatory"),
                ("fl-mandatory",),
            ),
        ],
    ),
}
#: What is changed, and nothing is found.
KEPT = {
    "a province": ("approved", {}),
    "a city": ("approved", {"place": "3302"}),
    "a city on the first day of the law of 2017": (
        "approved",
        {
            "place": "3302",
            "start": date(2017, 7, 5),
            "on": date(2018, 1, 1),
            "facts": {"number": number("DB3302/T 1-2018")},
        },
    ),
    "a mandatory form on the last day of the law of 1988": (
        "approved",
        {
            "start": date(2017, 7, 4),
            "on": date(2017, 12, 31),
            "facts": {"number": number("DB33/ 1-2017")},
        },
    ),
    "a year that is not yet that of publication": (
        "approved",
        {"facts": {"number": number("DB33/T 1-2025")}},
    ),
    "a food number": ("published", {"track": Track.FOOD}),
    "a mandatory environmental number": (
        "published",
        {
            "track": Track.ENVIRONMENT,
            "told": {"approved": {"number": number("DB33/ 1-2024")}},
            "facts": {"number": number("DB33/ 1-2024")},
        },
    ),
    "an engineering number of no known place": (
        "approved",
        {"track": Track.ENGINEERING, "facts": {"number": number("DBJ/T 15-208-2020")}},
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


def test_whether_a_number_is_free_is_unknown_where_nobody_looked(judged: Judging) -> None:
    decision = judged("approved", facts={"is_used": None})
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.number-unused", ("is_used",))
    ]


def test_a_number_that_is_not_told_is_missing_and_its_form_unknown(judged: Judging) -> None:
    decision = judged("approved", facts={"number": None})
    assert [one.code for one in decision.bars] == ["LS603"]
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.number-form", ("facts",)),
        ("local.number-place", ("facts",)),
        ("local.recommended-only", ("facts",)),
    ]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"is_used": True}, NumberUseFacts(number="DB33/T 1-2024", is_used=True)),
        ({"number": None, "is_used": False}, NumberUseFacts(number=None, is_used=False)),
        ({"is_used": None}, NumberUseFacts(number="DB33/T 1-2024")),
    ],
)
def test_the_number_that_is_given_is_the_one_that_is_looked_up(
    before: Callable[..., History], facts: Changes, expected: NumberUseFacts
) -> None:
    history = before("approved")
    told = {"number": number("DB33/T 1-2024"), **facts}
    told = {name: fact for name, fact in told.items() if fact is not None}
    situation = Situation(
        matter=history.matter,
        state=fold(MAKING, history),
        event=Event.of("approved", date(2024, 6, 30), **told),
        as_of=date(2024, 6, 30),
        is_whole=True,
    )
    assert NUMBER_GIVEN[-1].facts(situation) == expected


def test_a_number_without_a_year_or_a_place_is_judged_by_what_it_has(judged: Judging) -> None:
    undated = {"number": number("DB33/T 1")}
    decision = judged("published", told={"approved": undated}, facts=undated)
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.number-year", ("year",))
    ]
    national = {"number": number("GB/T 1-2024")}
    placeless = judged("approved", facts=national)
    assert {one.name for one in placeless.unknowns} == {
        "local.number-form",
        "local.number-place",
        "local.recommended-only",
    }
