"""Nothing in supervision is paid: no wording of it names money, in Chinese or in English."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from localstd.law import GovernmentFault, MarketFault, OtherLaw, china_law
from localstd.procedure import Procedure
from localstd.procedures import PROCEDURES, procedure_named
from localstd.roles import ROLES
from localstd.supervision.corrections import Supervised, consequences
from localstd.supervision.corrections.following import STEPS
from localstd.wording import Wording

#: What is taken as a consequence. Who bears the cost of a test, and the rules by whose name reports
#: are handled (行政处罚), are none.
MONEY_ZH = re.compile("罚款|罚金|没收|违法所得|赔款|元|金额|缴纳")
MONEY_EN = re.compile(r"\b(fines?|fined|confiscat\w*|yuan|money|forfeit\w*)\b", re.IGNORECASE)


def words_of(procedure: Procedure) -> Iterator[Wording]:
    yield procedure.wording
    yield from (stage.wording for stage in procedure.stages)
    for event in procedure.events:
        yield event.wording
        for fact in event.facts:
            yield from (fact.wording, fact.kind.accepts)
    for row in procedure.rows:
        yield from (duty.wording for duty in row.starts)
        yield from (notice.wording for notice in row.notices)
        checks = [one.check for one in row.conditions]
        checks += [one for duty in row.starts for one in (duty.late, duty.lacking) if one]
        for check in checks:
            yield from (check.title, check.message, check.remedy)


def names_money(wording: Wording) -> bool:
    return bool(MONEY_ZH.search(wording.zh) or MONEY_EN.search(wording.en))


@pytest.mark.parametrize("name", PROCEDURES)
def test_no_wording_of_a_procedure_names_money(name: str) -> None:
    assert [one for one in words_of(procedure_named(name)) if names_money(one)] == []


def test_no_consequence_names_money_on_any_day() -> None:
    found = [
        consequences(fault, subject, on=day, law=china_law(), place=place)
        for day in (date(1995, 5, 1), date(2017, 12, 31), date(2024, 5, 6), date(2026, 11, 26))
        for subject in Supervised
        for fault in (*MarketFault, *GovernmentFault)
        for place in (None, "31", "37")
    ]
    told = [each.wording for one in found for each in one.steps]
    told += [each.wording for one in found for each in one.excluded]
    assert len(told) > len(STEPS)
    assert [one for one in told if names_money(one)] == []


def test_no_term_of_the_law_and_no_role_names_money() -> None:
    words = [one.wording for listed in (MarketFault, GovernmentFault, OtherLaw) for one in listed]
    words += [role.wording for role in ROLES.values()]
    assert [one for one in words if names_money(one)] == []


@pytest.mark.parametrize(
    "wording",
    [
        Wording("处以罚款", "is dealt with"),
        Wording("依法处理", "is fined"),
        Wording("没收违法所得", "is dealt with"),
        Wording("依法处理", "a penalty of 5,000 yuan"),
    ],
    ids=["zh-fine", "en-fine", "zh-taken", "en-penalty"],
)
def test_the_search_finds_what_it_looks_for(wording: Wording) -> None:
    assert names_money(wording)


def test_what_was_ordered_in_time_is_no_money() -> None:
    assert not names_money(Wording("在期限内改正", "correct it within the term, and define it"))
