"""The audit says what record mode says of the history that the row tells, and no rule else."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from localstd.audit import Audit, Context, Field, ReviewStart, Row, audit
from localstd.audit.entry import read_entry
from localstd.audit.history import history_of
from localstd.audit.regimes import LOCAL_STANDARDS, regime_of
from localstd.calendar import Certainty, china_calendar
from localstd.law import Finding, china_law
from localstd.places import china_places
from localstd.procedure import Recording, judge_history
from localstd.testing.strategies.values import days, partial_dates, rows

SAME_RULES = {
    *("LS301", "LS302", "LS303", "LS304", "LS305", "LS738"),
    *("LS763", "LS764", "LS766", "LS775"),
}
REVIEWS = {"LS305", "LS738", "LS775"}
DONE_LATE = {"LS301", "LS303", "LS763"}
TELLS_OF = {
    "LS301": Field.FILED,
    "LS302": Field.FILED,
    "LS303": Field.PUBLICIZED,
    "LS304": Field.PUBLICIZED,
    "LS763": Field.FILED,
    "LS764": Field.FILED,
    "LS766": Field.FILED,
}
OF_THE_MARKET = ("T/CBIA 1-2016", "T/QZX 2-2021", "Q/HR 1-2014", "Q/HR 0001S-2019", "苏Q/HR 2-2016")
STARTS = st.sampled_from(ReviewStart)


@st.composite
def full_rows(draw: st.DrawFn) -> Row:
    """Give rows that may have every column."""
    row = draw(rows())
    dated = st.one_of(st.just(""), partial_dates().map(str))
    more = {
        Field.PUBLICIZED: draw(dated),
        Field.REVIEWED: draw(dated),
        Field.FILING_NUMBER: draw(st.sampled_from(["", "9-2023"])),
        Field.APPROVED: draw(dated),
        Field.TRACK: draw(st.sampled_from(["", "普通", "食品", "?"])),
        Field.ISSUER: draw(st.sampled_from(["", "安徽省生态环境厅", "安徽省人民政府"])),
        Field.DECLARED: draw(dated),
        Field.REGISTERED: draw(dated),
        Field.VALID_UNTIL: draw(dated),
        Field.REVIEW_YEARS: draw(st.sampled_from(["", "3", "定期"])),
        Field.CREDIT_CODE: draw(st.sampled_from(["", "51310000500000007E", "5131"])),
    }
    left_out = draw(st.sets(st.sampled_from(sorted(more)), max_size=5))
    kept = {field: text for field, text in more.items() if field not in left_out}
    if draw(st.booleans()):
        kept[Field.NUMBER] = draw(st.sampled_from(OF_THE_MARKET))
    return Row(number=row.number, cells={**row.cells, **kept})


REGISTERS = st.lists(full_rows(), min_size=1, max_size=6).map(
    lambda register: [Row(number=n, cells=row.cells) for n, row in enumerate(register, start=2)]
)


def context(as_of: date, start: ReviewStart = ReviewStart.PUBLICATION) -> Context:
    return Context(
        as_of=as_of,
        law=china_law(),
        calendar=china_calendar(),
        places=china_places(),
        review_start=start,
    )


def recorded(row: Row, as_of: date, start: ReviewStart) -> Recording:
    """Record the row by itself, with nothing remembered of other rows."""
    entry = read_entry(row)
    return judge_history(
        (regime_of(entry) or LOCAL_STANDARDS).table(start),
        history_of(entry, as_of, review_start=start),
        law=china_law(),
        calendar=china_calendar(),
        as_of=as_of,
    )


def told(finding: Finding) -> Mapping[str, str]:
    facts = ("started", "length", "due", "late", "as_of")
    return {name: str(finding.facts[name]) for name in facts}


@given(REGISTERS, days(), STARTS)
def test_a_finding_is_that_of_record_mode_on_the_history_of_its_row(
    register: list[Row], as_of: date, start: ReviewStart
) -> None:
    """Whatever rows stand beside it: the audit judges each story once."""
    audited = list(Audit(context(as_of, start)).findings(register))
    for row in register:
        found = {one.code: one for one in audited if one.row == row.number}
        said = defaultdict(list)
        for one in recorded(row, as_of, start).findings:
            said[one.code].append(one)
        dates = read_entry(row).dates
        for code in SAME_RULES & found.keys():
            if code in DONE_LATE and dates[TELLS_OF[code]].first > as_of:
                continue  # judged by its own day, which lies ahead
            assert told(found[code]) in list(map(told, said[code]))
            cited = {citation for one in said[code] for citation in one.citations}
            assert set(found[code].citations) <= cited
            assert found[code].weight <= max(one.weight for one in said[code])
            is_sure = found[code].certainty is Certainty.CERTAIN
            assert not is_sure or Certainty.CERTAIN in {one.certainty for one in said[code]}


@given(full_rows(), days(), STARTS)
def test_record_mode_says_nothing_that_the_audit_withholds_though_the_register_tells_it(
    row: Row, as_of: date, start: ReviewStart
) -> None:
    entry = read_entry(row)
    found = {one.code for one in Audit(context(as_of, start)).findings([row])}
    said = {one.code for one in recorded(row, as_of, start).findings} & SAME_RULES
    for code in said - found:
        if code in REVIEWS or code == "LS766":
            assert entry.in_force(as_of) is Certainty.IMPOSSIBLE or regime_of(entry) is None
        else:
            is_asked = regime_of(entry) is not None and TELLS_OF[code] in row.cells
            is_told_otherwise = code not in DONE_LATE and entry.tells(TELLS_OF[code])
            is_proved = code in {"LS302", "LS764"} and entry.tells(Field.FILING_NUMBER)
            assert not is_asked or entry.published is None or is_told_otherwise or is_proved


# columns whose absence takes away what speaks against a standard, never for it
ACCUSING = (
    *(Field.FILED, Field.PUBLICIZED, Field.IMPLEMENTED, Field.REVIEWED, Field.ABOLISHED),
    *(Field.ISSUER, Field.TITLE, Field.STATUS, Field.REPLACES, Field.REPLACED_BY),
)
BROKEN_ONCE = {"LS301", "LS302", "LS303", "LS304", "LS313", "LS512"}


@given(full_rows(), days(), st.sampled_from(ACCUSING))
def test_without_a_column_no_rule_is_broken_that_was_kept_with_it(
    row: Row, as_of: date, column: Field
) -> None:
    """What tells the track tells which law is asked; another law is another question."""
    without = Row(number=row.number, cells={f: t for f, t in row.cells.items() if f != column})
    assume(read_entry(without).track.track is read_entry(row).track.track)

    def broken(one: Row) -> set[str]:
        found = {finding.code for finding in Audit(context(as_of)).findings([one])}
        return found & BROKEN_ONCE

    assert broken(without) <= broken(row)


@given(full_rows(), days())
def test_a_duty_of_which_no_column_tells_is_neither_broken_nor_counted(
    row: Row, as_of: date
) -> None:
    silent = {Field.FILED, Field.FILING_NUMBER, Field.PUBLICIZED}
    run = Audit(context(as_of))
    cells = {field: text for field, text in row.cells.items() if field not in silent}
    found = {one.code for one in run.findings([Row(number=row.number, cells=cells)])}

    assert found.isdisjoint(TELLS_OF)
    assert run.unknowns.keys() <= {"local.review", "group.review", "enterprise.review"}


def test_a_finding_says_what_began_the_period() -> None:
    dated = {"published": "2010-01-04", "implemented": "2010-03-01", "reviewed": ""}
    register = [
        {"number": "DB34/T 1-2010", **dated},
        {"number": "DB34/T 2-2010", **dated, "published": "", "approved": "2010-01-04"},
        {"number": "DB34/T 3-2010", **dated, "reviewed": "2015-01-05"},
    ]
    rows_ = [Row.of(number, cells) for number, cells in enumerate(register, start=2)]

    def began(start: ReviewStart) -> list[str]:
        found = Audit(context(date(2026, 11, 22), start)).findings(rows_)
        return [
            f"{one.facts['act']} {one.facts['started']}" for one in found if one.code == "LS305"
        ]

    assert began(ReviewStart.PUBLICATION) == [
        "发布 / published 2010-01-04",
        "批准 / approved 2010-01-04",
        "复审结论 / reviewed 2015-01-05",
    ]
    assert began(ReviewStart.IMPLEMENTATION) == [
        "实施 / implemented 2010-03-01",
        "实施 / implemented 2010-03-01",
        "复审结论 / reviewed 2015-01-05",
    ]


def test_a_story_told_again_is_judged_as_if_it_were_the_only_one() -> None:
    """More stories than are kept at a time, each of them twice."""
    first = date(2000, 1, 1)
    register = [
        Row.of(n + 2, {"number": f"DB34/T {n}-2000", "published": first + timedelta(days=n % 2500)})
        for n in range(5000)
    ]
    found = [
        str(one.facts["started"])
        for one in Audit(context(date(2026, 11, 22))).findings(register)
        if one.code == "LS305"
    ]

    assert found == [str(first + timedelta(days=n % 2500)) for n in range(5000)]


AS_OF = date(2026, 11, 22)
OLD = {"number": "DB34/T 1-2010", "published": "2010-01-04", "status": "现行", "reviewed": ""}


def audited(cells: Mapping[str, str], as_of: date = AS_OF) -> tuple[list[Finding], Audit]:
    run = Audit(context(as_of))
    return list(run.findings([Row.of(2, cells)])), run


def named(cells: Mapping[str, str], as_of: date = AS_OF) -> list[tuple[str, str]]:
    return [(one.name, one.certainty.value) for one in audited(cells, as_of)[0]]


def test_a_dated_end_ends_the_review_whatever_status_is_stated() -> None:
    ended = {**OLD, "abolished": "2015-06-30"}

    assert named(OLD) == [("review-overdue", "certain")]
    assert named(ended) == [("status-contradicts-dates", "certain")]
    assert audited(ended)[1].unknowns == {}


def test_an_end_that_lies_ahead_ends_nothing_yet() -> None:
    assert named({**OLD, "abolished": "2026-11-23"}) == [("review-overdue", "certain")]
    assert named({**OLD, "abolished": "2026-11-22"}) == [("status-contradicts-dates", "certain")]


def test_a_filing_that_lies_ahead_has_not_ended() -> None:
    row = {"number": "Q/HR 1-2014", "filed": "2010-01-01", "valid_until": "2000-01-01"}
    asked = (date(2000, 1, 1), date(2009, 12, 31), date(2010, 1, 1))
    found = [{one.code for one in audit([row], as_of=day)} for day in asked]
    assert ["LS766" in codes for codes in found] == [False, False, True]


def test_a_filing_that_lies_ahead_is_judged_by_its_own_day() -> None:
    row = {"number": "DB34/T 1-2026", "published": "2026-10-30"}
    in_time, late = ({**row, "filed": filed} for filed in ("2026-12-29", "2026-12-30"))

    assert named(in_time) == [("date-in-future", "certain")]
    assert named(late) == [("date-in-future", "certain"), ("filed-late", "certain")]
    assert audited(late)[0][1].facts["as_of"] == AS_OF
    assert str(audited(late)[0][1].facts["due"]) == "2026-12-29"


def test_a_publication_that_lies_ahead_has_begun_nothing() -> None:
    findings, run = audited({**OLD, "number": "DB34/T 1-2026", "published": "2026-12-01"})

    assert [one.name for one in findings] == ["date-in-future"]
    assert (run.unknowns, run.stock.reviews_due_by_year) == ({}, {})


def test_a_review_that_nobody_can_date_is_counted_as_not_judged() -> None:
    untold = {"number": "DB34/T 1", "status": "现行"}
    on_a_track_without_an_interval = {**OLD, "number": "DBJ/T 15-1-2010"}

    assert [audited(cells)[1].unknowns for cells in (untold, on_a_track_without_an_interval)] == [
        {"local.review": 1},
        {"local.review": 1},
    ]


def test_a_filing_dated_before_the_publication_is_no_missing_one() -> None:
    row = {"number": "DB34/T 1-2010", "published": "2010-01-04", "status": "废止"}

    assert named({**row, "filed": "2009-12-01"}) == [("filed-before-published", "certain")]
    assert named({**row, "filed": "2010"}) == [("filed-late", "possible")]
    assert named({**row, "filed": ""}) == [("not-filed", "certain")]


def test_food_is_possibly_of_wrong_form_where_the_law_came_within_the_year() -> None:
    """The food safety law was read in the text of 2021-04-29."""
    row = {"number": "DBS52/T 052-2021", "status": "废止"}

    assert named({**row, "published": "2021-04-29"}) == [("food-not-mandatory", "certain")]
    assert named({**row, "published": "2021"}) == [("food-not-mandatory", "possible")]
    assert named({**row, "published": "2021-04-28"}) == []
    assert named({**row, "published": "2027"}, date(2026, 1, 1))[-1] == (
        *("food-not-mandatory", "certain"),
    )
