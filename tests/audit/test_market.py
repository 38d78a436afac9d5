"""Registers of group and of enterprise standards: what is planted in them is found, and no more."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.audit import Audit, Context, Row, UnknownFieldError, audit
from localstd.calendar import china_calendar
from localstd.law import Finding
from localstd.numbers import Kind
from localstd.places import china_places
from localstd.testing import law_of_a_place

AS_OF = date(2026, 11, 22)
FEW = settings(max_examples=8)  # of each check
YEAR = timedelta(days=366)
Cells: TypeAlias = dict[str, str]
Auditing: TypeAlias = Callable[..., list[Finding]]

ORGANISATIONS = {"CBIA": "中国饮料工业协会", "CAAB": "中国田径协会", "ASFC": "中国航空运动协会"}
CREDIT_CODE, OF_A_PLACE = "51100000500000007W", "51310000500000007E"
LAW = law_of_a_place("31")


def day(cells: Cells, column: str, days: int) -> str:
    """Give the day so many days after that of a column."""
    return str(date.fromisoformat(cells[column]) + timedelta(days=days))


@st.composite
def of_groups(draw: st.DrawFn, serial: int) -> Cells:
    """Give a sound row: of a registered organisation, declared, reviewed within its own cycle."""
    code = draw(st.sampled_from(sorted(ORGANISATIONS)))
    published = draw(st.dates(date(2019, 1, 9), AS_OF - timedelta(days=30)))
    cells = {
        "number": f"T/{code} {serial}-{published.year}",
        "title": "植物饮料",
        "published": str(published),
        "implemented": str(published + timedelta(days=draw(st.integers(0, 20)))),
        "publicized": str(published + timedelta(days=draw(st.integers(0, 20)))),
        "declared": str(published + timedelta(days=draw(st.integers(0, 20)))),
        "registered": str(published - timedelta(days=draw(st.integers(0, 9000)))),
        "status": "现行",
        "issuer": ORGANISATIONS[code],
        "credit_code": CREDIT_CODE,
        "review_years": str(draw(st.integers(1, 9))),
    }
    # reviewed so lately that even one year is not over before seven months
    reviewed = draw(st.dates(max(published, AS_OF - timedelta(days=120)), AS_OF))
    return {**cells, "reviewed": str(reviewed)}


@st.composite
def of_enterprises(draw: st.DrawFn, serial: int) -> Cells:
    """Give a sound row: filed in time if it is of the time of filing, and declared since."""
    published = draw(st.dates(date(2010, 1, 1), AS_OF - timedelta(days=30)))
    filed = published + timedelta(days=draw(st.integers(0, 30)))
    is_of_filing = filed < date(2018, 1, 1)
    declared = max(published, date(2018, 1, 1)) + timedelta(days=draw(st.integers(0, 20)))
    return {
        "number": f"Q/HR {serial:04}-{published.year}",
        "title": "智能电表外壳",
        "published": str(published),
        "implemented": str(published + timedelta(days=draw(st.integers(0, 20)))),
        "filed": str(filed) if is_of_filing else "",
        "valid_until": str(filed + 3 * YEAR) if is_of_filing else "",
        "declared": str(declared),
        "status": "现行",
        "issuer": "安徽华瑞电气有限公司",
    }


def since_2019(row: Cells) -> Cells:
    """Give the days of a row that was published early enough for any review."""
    begun = dict.fromkeys(("published", "implemented", "publicized", "declared"), "2019-03-01")
    return {**begun, "registered": "1993-05-01", "number": row["number"][:-4] + "2019"}


Plant: TypeAlias = Callable[[Cells], Mapping[str, str]]
# name of the check: what is changed of a sound row so that it alone is found
IN_GROUPS: dict[str, Plant] = {
    "group-not-declared": lambda _: {"declared": ""},
    "group-not-disclosed": lambda _: {"publicized": ""},
    "declared-before-published": lambda row: {"declared": day(row, "published", -1)},
    "published-before-registration": lambda row: {"registered": day(row, "published", 1)},
    "group-review-overdue": lambda row: {
        **since_2019(row), "review_years": "1", "reviewed": "2019-03-02",
    },
    "own-review-due": lambda row: {
        **since_2019(row), "review_years": "1", "reviewed": "2026-01-22",
    },
    "review-years-unreadable": lambda _: {"review_years": "每年"},
    "credit-code-invalid": lambda _: {"credit_code": CREDIT_CODE[:-1] + "X"},
    "credit-code-of-another-body": lambda _: {"credit_code": "91152201078377449P"},
    "code-of-another-organisation": lambda _: {"issuer": "中国广告协会"},
    "group-code-unlisted": lambda row: {"number": f"T/QZXQ 1-{row['published'][:4]}"},
    "of-another-kind": lambda row: {"number": f"Q/HR 1-{row['published'][:4]}", "registered": ""},
    "year-mismatch": lambda row: {"number": row["number"][:-4] + "2018"},
    "declared-after-end": lambda row: {
        "status": "废止", "abolished": day(row, "published", 20), "reviewed": "",
        "declared": day(row, "published", 21),
    },
    "status-contradicts-dates": lambda row: {
        "abolished": day(row, "published", 21), "reviewed": "",
    },
    "number-unreadable": lambda _: {"number": "T/C-1 2020"},
}  # fmt: skip
IN_ENTERPRISES: dict[str, Plant] = {
    "enterprise-not-declared": lambda _: {"declared": ""},
    "enterprise-filed-late": lambda _: {
        "number": "Q/HR 7-2014", "published": "2014-03-01", "implemented": "2014-03-01",
        "filed": "2014-04-01", "valid_until": "",
    },
    "filed-after-filing-ended": lambda _: {
        "number": "Q/HR 7-2018", "published": "2018-01-01", "implemented": "2018-01-01",
        "filed": "2018-01-02", "valid_until": "", "declared": "2018-01-02",
    },
    "filing-ends-before-filed": lambda _: {
        "number": "Q/HR 7-2014", "published": "2014-03-01", "implemented": "2014-03-01",
        "filed": "2014-03-02", "valid_until": "2014-03-01", "declared": "2018-01-02",
    },
    "declared-before-published": lambda row: {"declared": day(row, "published", -1)},
    "of-another-kind": lambda row: {"number": f"GB/T 1-{row['published'][:4]}"},
    "date-in-future": lambda _: {"declared": "2026-11-23"},
}  # fmt: skip
SOUND = {"group": of_groups, "enterprise": of_enterprises}
PLANTS = [("group", name, plant) for name, plant in IN_GROUPS.items()]
PLANTS += [("enterprise", name, plant) for name, plant in IN_ENTERPRISES.items()]


@st.composite
def registers(draw: st.DrawFn, kind: str) -> list[Cells]:
    return [draw(SOUND[kind](serial)) for serial in range(1, draw(st.integers(3, 6)))]


def rows_of(register: list[Cells]) -> list[Row]:
    return [Row.of(number, cells) for number, cells in enumerate(register, start=2)]


@pytest.fixture(scope="module")
def explained() -> Mapping[str, Mapping[str, list[str]]]:
    page = Path(__file__).parents[2] / "docs" / "reference" / "checks.toml"
    return tomllib.loads(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", SOUND)
@given(data=st.data())
def test_nothing_is_found_in_a_sound_register(kind: str, data: st.DataObject) -> None:
    register = data.draw(registers(kind))

    assert [(one.row, one.name) for one in audit(rows_of(register), as_of=AS_OF)] == []


@pytest.mark.parametrize(("kind", "name", "plant"), PLANTS, ids=[f"{k}-{n}" for k, n, _ in PLANTS])
@FEW
@given(data=st.data())
def test_what_is_planted_is_found_and_nothing_else(
    kind: str,
    name: str,
    plant: Plant,
    explained: Mapping[str, Mapping[str, list[str]]],
    data: st.DataObject,
) -> None:
    register = data.draw(registers(kind))
    place = data.draw(st.integers(0, len(register) - 1))
    register[place] = {**register[place], **plant(register[place])}
    found = list(audit(rows_of(register), as_of=AS_OF))

    assert [(one.row, one.name) for one in found] == [(place + 2, name)]
    cited = {citation.provision for one in found for citation in one.citations}
    assert cited <= set(explained[name]["provisions"])
    assert bool(cited) == (bool(explained[name]["provisions"]))


def context(**known: object) -> Context:
    return Context(
        as_of=AS_OF,
        law=LAW,
        calendar=china_calendar(),
        places=china_places(),
        **known,  # type: ignore[arg-type]  # what a test sets
    )


def test_a_place_may_ask_for_a_review_within_five_years() -> None:
    """Whose register it is counts only where no credit code tells who registered the issuer."""
    cells = {"number": "T/CBIA 1-2019", "published": "2019-11-01", "reviewed": ""}

    def named(credit_code: str, place: str | None) -> list[str]:
        rows = rows_of([{**cells, "credit_code": credit_code}])
        return [one.name for one in Audit(context(place=place)).findings(rows)]

    assert named(OF_A_PLACE, None) == ["group-review-overdue"]
    assert named("", "31") == ["group-review-overdue"]
    assert named("", None) == []
    assert named(CREDIT_CODE, None) == []


def test_of_two_reviews_the_first_is_told_and_both_are_cited(audited: Auditing) -> None:
    row = {"number": "T/CBIA 1-2019", "published": "2019-11-01", "reviewed": "", "status": "现行"}
    (both,) = audited({**row, "credit_code": OF_A_PLACE, "review_years": "2"}, law=LAW)
    (own,) = audited({**row, "credit_code": OF_A_PLACE, "review_years": "9"}, law=LAW)

    assert str(both.facts["due"]) == "2021-11-01"
    assert [one.provision for one in both.citations] == ["gs2019-procedure", "mu-group.review"]
    assert [one.provision for one in own.citations] == ["mu-group.review"]


def test_what_no_cycle_is_told_of_is_counted_as_not_judged() -> None:
    for number, limit in (("T/CBIA 1-2019", "group.review"), ("Q/HR 1-2019", "enterprise.review")):
        run = Audit(context())

        assert list(run.findings(rows_of([{"number": number, "status": "现行"}]))) == []
        assert run.unknowns == {limit: 1}


def test_a_code_that_is_not_listed_is_told_once(audited: Auditing) -> None:
    register = [{"number": f"T/QZXQ {serial}-2021"} for serial in (1, 2, 3)]
    found = audited(*register, {"number": "T/QZXR 1-2021"})

    assert [(one.row, one.facts["code"]) for one in found] == [(2, "QZXQ"), (5, "QZXR")]


def test_an_approval_before_the_registration_may_have_been_published_after_it(
    audited: Auditing,
) -> None:
    row = {"number": "T/CBIA 1-2021", "approved": "2021-05-01", "registered": "2021-05-02"}
    (possible,) = audited(row)

    assert (possible.name, possible.certainty.value) == (
        *("published-before-registration", "possible"),
    )
    assert [note.name for note in possible.notes] == ["APPROVAL_STANDS_FOR_PUBLICATION"]


def test_a_filing_of_food_goes_on(audited: Auditing) -> None:
    row = {"number": "Q/HR 1-2019", "published": "2019-03-01", "filed": "2019-03-20"}

    def told(**more: str) -> list[tuple[str, str]]:
        return [(one.name, one.certainty.value) for one in audited({**row, **more})]

    assert told() == [("filed-after-filing-ended", "possible")]
    assert told(track="普通") == [("filed-after-filing-ended", "certain")]
    assert told(track="食品") == []
    assert told(number="Q/HR 0001S-2019") == []


def test_numbers_of_enterprises_name_regions_as_they_like(audited: Auditing) -> None:
    """Neither a power nor an issuer is asked of them, and their filings are numbered otherwise."""
    row = {"number": "Q/320281 NQ 01-2014", "issuer": "安徽华瑞电气有限公司", "track": "食品"}

    assert audited({**row, "filing_number": "QB/340100 1-2014"}) == []
    assert [one.name for one in audited(row, place="34")] == ["place-outside"]


@pytest.mark.parametrize("kind", ["group", "enterprise", "local"])
def test_real_numbers_raise_no_false_alarm(kind: str, shared: Path) -> None:
    """Spellings, undated numbers and repetitions are what a careful reader finds in them."""
    lines = (shared / "data" / f"numbers_{kind}.tsv").read_text(encoding="utf-8").splitlines()
    run = Audit(context())
    found = {
        one.name
        for one in run.findings(
            rows_of([{"number": line.split("\t")[0]} for line in lines[1:] if line])
        )
    }

    assert run.kind.value == kind
    assert kind == "local" or found <= {
        *("number-repaired", "number-undated", "duplicate-number", "before-group-standards"),
    }


LOCAL_ROW, GROUP_ROW = {"number": "DB34/T 1-2024"}, {"number": "T/CBIA 1-2024"}


def test_a_register_is_of_the_kind_of_most_of_its_first_rows() -> None:
    run = Audit(context())
    stray = rows_of([LOCAL_ROW, *[{"number": f"T/CBIA {n}-2024"} for n in range(2, 4)]])
    (found,) = run.findings(stray)

    assert (found.name, found.row, run.kind) == ("of-another-kind", 2, Kind.GROUP)
    assert "group standards" in found.message.en
    assert run.stock.rows_by_kind == {Kind.GROUP: 2, Kind.LOCAL: 1}


def test_of_two_kinds_as_frequent_it_is_of_local_standards() -> None:
    run = Audit(context())

    assert [one.name for one in run.findings(rows_of([GROUP_ROW, LOCAL_ROW]))] == ["not-local"]
    assert run.kind is Kind.LOCAL
    assert (list(run.findings([])), run.kind) == ([], Kind.LOCAL)


def test_a_register_is_of_the_kind_that_is_said() -> None:
    run = Audit(context(kind=Kind.GROUP))

    assert [one.row for one in run.findings(rows_of([LOCAL_ROW, LOCAL_ROW | {"title": "茶"}]))] == [
        *(2, 3, 3),
    ]
    assert run.kind is Kind.GROUP
    assert context(kind=Kind.LOCAL_FOOD).kind is Kind.LOCAL


def test_what_lies_beyond_the_first_hundred_rows_does_not_make_the_kind() -> None:
    first = [{"number": f"T/CBIA {n}-2024"} for n in range(1, 101)]
    later = [{"number": f"DB34/T {n}-2024"} for n in range(1, 202)]
    run = Audit(context())
    found = [one for one in run.findings(rows_of([*first, *later])) if one.name != "review-due"]

    assert (run.kind, run.rows, len(found)) == (Kind.GROUP, 301, 201)


def test_what_cannot_be_read_breaks_off_where_it_stands() -> None:
    """What the rows before it show is told first, though rows are read ahead."""

    def rows() -> Iterator[Row]:
        yield Row.of(2, {"number": ""})
        raise UnknownFieldError(name="price")

    found = Audit(context()).findings(rows())

    assert next(found).name == "number-missing"
    with pytest.raises(UnknownFieldError):
        next(found)


def test_what_has_no_day_at_all_is_held_against_nobody(audited: Auditing) -> None:
    row = {"number": "T/CBIA 1", "registered": "2021-07-01", "credit_code": CREDIT_CODE}

    assert [one.name for one in audited(row)] == ["number-undated"]
    assert audited({**row, "number": "T/CBIA 1-2021"}) != []  # possible: within the year


def test_a_name_of_another_is_reported_of_any_year(audited: Auditing) -> None:
    """Since 2019 the number has its own code by a rule, before by practice."""
    cited = {
        year: [citation.provision for one in audited({
            "number": f"T/CBIA 1-{year}", "issuer": "中国广告协会",
        }) for citation in one.citations]
        for year in (2017, 2020)
    }  # fmt: skip

    assert cited == {2017: ["gr-group"], 2020: ["gs2019-number", "gr-group"]}


@pytest.mark.parametrize("column", ["declared", "publicized"])
def test_an_enterprise_that_declares_what_ended_is_told_under_its_own_article(column: str) -> None:
    row = {"number": "Q/HR 1-2019", "published": "2019-03-01", "abolished": "2022-01-01"}
    (found,) = (
        one
        for one in audit([{**row, column: "2023-03-01"}], as_of=date(2026, 7, 1))
        if one.name == "declared-after-end"
    )
    assert [one.provision for one in found.citations] == ["sl2017-selfdecl"]
