"""A batch from its list to the results: drawn of published values, replayed, shown in time.

The city fixes its list before Spring Festival and names a lottery and an index that come later.
An inspector turns out to be too near to an enterprise, and the algorithm says who comes instead.
"""

import hashlib
from datetime import date

from localstd.calendar import PartialDate, china_calendar
from localstd.enterprises import SPOT_CHECK
from localstd.law import china_law
from localstd.procedure import Body, Event, History, Matter, Procedure, decide, duties
from localstd.supervision.draw import (
    INSPECTION,
    DrawList,
    Drawn,
    Inspector,
    Quota,
    RedrawGround,
    SeedSource,
    Substitution,
    Target,
    batch_drawn,
    batch_substituted,
    list_fixed,
    make_plan,
    opens_spot_check,
    result_hash,
    run_draw,
)

CITY = Body(role="market", place="3401")
LOTTERY, INDEX = "双色球第2026010期红球", "上证指数2026年1月26日收盘"
VALUES = {LOTTERY: "02 09 17 21 26 31", INDEX: "4021.37"}
LISTED = DrawList(
    targets=tuple(Target(id=f"企业-{n}") for n in range(1, 21)),
    inspectors=tuple(Inspector(id=f"检查员-{n}") for n in range(1, 7)),
)
PLAN = make_plan(
    LISTED,
    title="2026年第1批标准实施抽查",
    place="3401",
    fixed_on=date(2026, 1, 20),
    inspectors_per_target=2,
    quotas=(Quota(stratum="all", number=4),),
    seeds=(
        SeedSource(name=LOTTERY, published_on=date(2026, 1, 25)),
        SeedSource(name=INDEX, published_on=date(2026, 1, 26)),
    ),
)


def accepted(
    history: History, event: Event, *, procedure: Procedure = INSPECTION
) -> tuple[History, list[str]]:
    decision = decide(
        procedure,
        history,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )
    return history.with_(event), [one.code for one in decision.findings]


def drawn(*gone: Substitution) -> Drawn:
    return run_draw(LISTED, PLAN, values=VALUES, substitutions=gone)


def replayed(found: Drawn) -> str:
    """Hash what was drawn as the page says, without the library."""
    lines = ["\t".join([one.target, *one.inspectors]) + "\n" for one in found.targets]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def test_a_batch_from_its_list_to_its_results() -> None:
    batch = History(matter=Matter(id="b-2026-1", place="3401"))
    batch, found = accepted(batch, list_fixed(PLAN, LISTED, CITY))
    assert found == []

    early = accepted(batch, batch_drawn(drawn(), date(2026, 1, 25), CITY))[1]
    assert early == ["LS804"]
    batch, found = accepted(batch, batch_drawn(drawn(), date(2026, 1, 26), CITY))
    assert found == []
    assert batch.events[-1].facts["result_hash"] == replayed(drawn()) == result_hash(drawn())

    first = drawn().targets[0]
    near = Substitution(
        target=first.target,
        inspector=first.inspectors[0],
        reason="近亲属任该企业高级管理人员",
        on=date(2026, 1, 27),
    )
    substituted = batch_substituted(drawn(near), RedrawGround.RECUSAL, CITY)
    assert substituted is not None
    batch, found = accepted(batch, substituted)
    assert found == []
    assert first.inspectors[0] not in drawn(near).targets[0].inspectors
    assert batch.events[-1].facts["result_hash"] == replayed(drawn(near)) != replayed(drawn())

    batch, found = accepted(
        batch, Event.of("inspected", date(2026, 2, 6), CITY, inspected=4, found=1)
    )
    (owes,) = duties(
        INSPECTION, batch, law=china_law(), calendar=china_calendar(), as_of=date(2026, 2, 6)
    )
    assert found == []
    assert owes.due == date(2026, 3, 12)  # free are February 15 to 23, worked Saturdays 14 and 28
    for day, expected in ((date(2026, 3, 12), []), (date(2026, 3, 13), ["LS805"])):
        shown = Event.of("results-published", day, CITY, published=4)
        assert accepted(batch, shown)[1] == expected

    check = opens_spot_check(batch, "某茶业公司", as_of=date(2026, 3, 16))
    assert check is not None
    assert check.on == PartialDate(2026, 1, 26)
    follow_up = History(matter=Matter(id="c-1", place="340102"))
    assert accepted(follow_up, check, procedure=SPOT_CHECK)[1] == []


def test_the_file_of_a_batch_names_nobody_who_is_listed() -> None:
    gone = Substitution(target=drawn().targets[0].target, reason="已注销", on=date(2026, 1, 27))
    events = (
        list_fixed(PLAN, LISTED, CITY),
        batch_drawn(drawn(), date(2026, 1, 26), CITY),
        batch_substituted(drawn(gone), RedrawGround.TARGET_GONE, CITY),
    )
    told = " ".join(str(one.facts) for one in events if one is not None)
    listed = [one.id for one in LISTED.targets] + [one.id for one in LISTED.inspectors]
    assert [one for one in listed if one in told] == []


def test_the_event_of_the_draw_is_that_of_before_anybody_fell_out() -> None:
    gone = Substitution(target=drawn().targets[0].target, reason="已注销", on=date(2026, 1, 27))
    day = date(2026, 1, 26)
    assert batch_drawn(drawn(gone), day, CITY) == batch_drawn(drawn(), day, CITY)


def test_nobody_who_fell_out_is_no_event() -> None:
    assert batch_substituted(drawn(), RedrawGround.OTHER, CITY) is None
