"""Every check: rows on which it is found, and the nearest rows on which it is not."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from localstd.audit import ALL_CHECKS
from localstd.law import Finding, Note

Cells: TypeAlias = dict[str, str]
Register: TypeAlias = list[Cells]
Auditing: TypeAlias = Callable[..., list[Finding]]

SOUND: Cells = {
    "number": "DB34/T 4500-2023",
    "title": "城市道路照明养护技术规范",
    "published": "2023-06-01",
    "implemented": "2023-07-01",
    "filed": "2023-07-15",
    "status": "现行",
    "issuer": "安徽省市场监督管理局",
}


def like_sound(**changed: str) -> Cells:
    return {**SOUND, **changed}


def alone(number: str, **more: str) -> Register:
    return [{"number": number, **more}]


GROUP: Cells = {
    "number": "T/CBIA 001-2021",
    "title": "植物饮料",
    "published": "2021-06-01",
    "implemented": "2021-07-01",
    "declared": "2021-06-02",
    "registered": "1993-09-01",
    "credit_code": "51100000500000007W",
    "status": "现行",
    "issuer": "中国饮料工业协会",
}


def of_a_group(**changed: str) -> Cells:
    return {**GROUP, **changed}


ENTERPRISE: Cells = {
    "number": "Q/HR 001-2016",
    "title": "智能电表外壳",
    "published": "2016-03-01",
    "implemented": "2016-04-01",
    "declared": "2018-02-01",
    "status": "现行",
    "issuer": "安徽华瑞电气有限公司",
}


def of_an_enterprise(**changed: str) -> Cells:
    return {**ENTERPRISE, **changed}


def run_of_filing_numbers(*missing: int) -> Register:
    return [
        {"number": f"DB34/T {serial}-2026", "filing_number": f"{serial}-2026"}
        for serial in range(1000, 1030)
        if serial not in missing
    ]


# name of the check: rows that break it, rows that do not
CASES: dict[str, tuple[Register, Register]] = {
    "number-missing": (alone(""), alone("DB34/T 1-2020")),
    "number-unreadable": (alone("TC35"), alone("DB34/T 35-2020")),
    "number-repaired": (alone("DB34/T4500—2023"), alone("DB34/T 4500-2023")),
    "several-numbers": (
        alone("DB51/T 10016-2026\nDB50/T 10016-2026"),
        alone("DB51/T 10016-2026"),
    ),
    "not-local": (alone("DB/T 1-2000"), alone("DB11/T 1-2000")),
    "of-another-kind": (
        [of_a_group(), of_a_group(number="T/CBIA 2-2021"), *alone("DB34/T 1-2021")],
        [of_a_group(), of_a_group(number="T/CBIA 2-2021"), *alone("T/CBIA 3-2021")],
    ),
    "place-unknown": (alone("DB99/T 1-2020"), alone("DB11/T 1-2020")),
    "place-not-in-force": (alone("DB50/T 1-1992"), alone("DB50/T 1-1998")),
    "city-without-power": (alone("DB3702/T 1-2016"), alone("DB3702/T 1-2018")),
    "number-undated": (alone("DB34/T 4500"), alone("DB34/T 4500-2023")),
    "year-mismatch": (
        [like_sound(published="2022-12-30", filed="2023-01-10", implemented="2023-03-01")],
        [like_sound()],
    ),
    "year-implausible": (alone("DB34/T 1-2027"), alone("DB34/T 1-2026")),
    "regional-serial": (alone("DB42/T 300001-2026"), alone("DB42/T 30000-2026")),
    "date-unreadable": ([like_sound(published="去年")], [like_sound(published="2023年6月1日")]),
    "date-missing": ([like_sound(implemented="")], [like_sound()]),
    "implemented-before-published": (
        [like_sound(implemented="2023-05-31")],
        [like_sound(implemented="2023-06-01")],
    ),
    "published-before-approved": (
        [like_sound(approved="2023-06-02")],
        [like_sound(approved="2023-06-01")],
    ),
    "filed-before-published": ([like_sound(filed="2023-05-31")], [like_sound(filed="2023-06-01")]),
    "reviewed-before-published": (
        [like_sound(reviewed="2023-05-31")],
        [like_sound(reviewed="2023-06-01")],
    ),
    "review-years-unreadable": (
        [of_a_group(review_years="定期")],
        [of_a_group(review_years="5年")],
    ),
    "declared-before-published": (
        [of_a_group(declared="2021-05-31")],
        [of_a_group(declared="2021-06-01")],
    ),
    "filing-ends-before-filed": (
        alone("Q/GDW 1-2014", filed="2014-05-02", valid_until="2014-05-01"),
        alone("Q/GDW 1-2014", filed="2014-05-02", valid_until="2017-05-01"),
    ),
    "date-from-number": (
        [like_sound(published="45078")],
        [like_sound(published="20230601")],
    ),
    "abolished-before-published": (
        [like_sound(abolished="2023-05-31", status="废止")],
        [like_sound(abolished="2023-06-01", status="废止")],
    ),
    "abolished-before-implemented": (
        [like_sound(abolished="2023-06-30", status="废止")],
        [like_sound(abolished="2023-07-01", status="废止")],
    ),
    "date-in-future": ([like_sound(filed="2026-11-23")], [like_sound(filed="2023-07-31")]),
    "status-unreadable": ([like_sound(status="好")], [like_sound(status="现行有效")]),
    "status-contradicts-dates": (
        [like_sound(implemented="2026-11-23")],
        [like_sound(implemented="2026-11-22")],
    ),
    "filed-late": ([like_sound(filed="2023-08-01")], [like_sound(filed="2023-07-31")]),
    "not-filed": ([like_sound(filed="")], [like_sound(filing_number="9-2023", filed="")]),
    "publicity-late": (
        [like_sound(publicized="2023-06-22")],
        [like_sound(publicized="2023-06-21")],
    ),
    "not-public": ([like_sound(publicized="")], [like_sound(publicized="2023-06-21")]),
    "review-overdue": (
        [like_sound(number="DB34/T 3000-2018", published="2018-01-10", filed="2018-02-01")],
        [like_sound(reviewed="2025-01-10")],
    ),
    "review-due": (
        [like_sound(number="DB34/T 3000-2022", published="2022-01-10", filed="2022-02-01")],
        [like_sound()],
    ),
    "mandatory-form": (
        [like_sound(number="DB34/ 4500-2023", title="茶叶等级")],
        [like_sound(title="茶叶等级")],
    ),
    "kept-field": (
        [like_sound(number="DB34/ 4500-2023", title="锅炉大气污染物排放标准")],
        [like_sound(title="锅炉大气污染物排放标准")],
    ),
    "track-unreadable": ([like_sound(track="其他")], [like_sound(track="普通")]),
    "food-not-mandatory": (
        alone("DBS52/T 052-2022", published="2022-03-01"),
        alone("DBS52/ 052-2022", published="2022-03-01"),
    ),
    "issuer-without-power": (
        alone("DBS52/ 052-2022", published="2022-03-01", issuer="贵州省市场监督管理局"),
        alone("DBS52/ 052-2022", published="2022-03-01", issuer="贵州省卫生健康委员会"),
    ),
    "place-outside": (alone("DB34/T 1-2020"), alone("DB31/T 1-2020")),
    "replacement-unreadable": (
        [like_sound(replaces="旧版")],
        [like_sound(replaces="代替DB34/T 4500—2018")],
    ),
    "replaces-itself": (
        [like_sound(replaces="DB34/T 4500-2023")],
        [like_sound(replaces="DB34/T 4500-2018")],
    ),
    "replaces-newer": (
        [like_sound(replaces="DB34/T 4400-2024")],
        [like_sound(replaces="DB34/T 4400-2022")],
    ),
    "replaces-other-place": (
        [like_sound(replaces="DB33/T 4500-2018")],
        [like_sound(replaces="DB3401/T 45-2018")],
    ),
    "mandatory-made-recommended": (
        [like_sound(replaces="DB34/ 990-2007")],
        [like_sound(replaces="DB34/T 990-2007")],
    ),
    "duplicate-number": (
        [like_sound(number="DB34/T 012-2023"), like_sound(number="DB34/T12—2023")],
        [like_sound(number="DB34/T 012-2023"), like_sound(number="DB34/T 120-2023")],
    ),
    "replaced-in-force": (
        [
            like_sound(number="DB34/T 9-2022", published="2022-06-01", filed="2022-06-02"),
            like_sound(replaces="DB34/T 9-2022"),
        ],
        [
            like_sound(
                number="DB34/T 9-2022", published="2022-06-01", filed="2022-06-02", status="被代替"
            ),
            like_sound(replaces="DB34/T 9-2022"),
        ],
    ),
    "replaces-in-circle": (
        [
            like_sound(replaces="DB34/T 4501-2023"),
            like_sound(number="DB34/T 4501-2023", replaces="DB34/T 4500-2023"),
        ],
        [
            like_sound(replaces="DB34/T 4501-2022"),
            like_sound(number="DB34/T 4501-2023", replaces="DB34/T 4500-2022"),
        ],
    ),
    "filing-number-unreadable": (
        alone("DB34/T 1-2026", filing_number="备2026"),
        alone("DB34/T 1-2026", filing_number="12-2026"),
    ),
    "filing-number-twice": (
        [*alone("DB34/T 1-2026", filing_number="12-2026")] * 2,
        alone("DB34/T 1-2026", filing_number="12-2026"),
    ),
    "filing-number-gap": (run_of_filing_numbers(1015), run_of_filing_numbers()),
    "issuer-elsewhere": (
        [like_sound(issuer="浙江省市场监督管理局")],
        [like_sound(issuer="安徽省质量技术监督局")],
    ),
    "credit-code-invalid": (
        [of_a_group(credit_code="51100000500000007X")],
        [of_a_group(credit_code="51100000500000007W")],
    ),
    "group-code-unlisted": (alone("T/QZX 1-2021"), alone("T/CBIA 1-2021")),
    "code-of-another-organisation": (
        [of_a_group(issuer="中国田径协会")],
        [of_a_group(issuer="中国饮料工业协会、中国田径协会")],
    ),
    "credit-code-of-another-body": (
        [of_a_group(credit_code="91152201078377449P")],
        [of_a_group()],
    ),
    "published-before-registration": (
        [of_a_group(registered="2021-06-02")],
        [of_a_group(registered="2021-06-01")],
    ),
    "group-not-declared": ([of_a_group(declared="")], [of_a_group()]),
    "group-not-disclosed": (
        [of_a_group(publicized="")],
        [of_a_group(publicized="2021-06-02")],
    ),
    "own-review-due": (
        [of_a_group(review_years="3", reviewed="2024-01-10")],
        [of_a_group(review_years="3", reviewed="2024-06-10")],
    ),
    "group-review-overdue": (
        [of_a_group(review_years="5")],
        [of_a_group(review_years="6")],
    ),
    "declared-after-end": (
        [of_a_group(abolished="2022-01-01", status="废止", declared="2022-01-02")],
        [of_a_group(abolished="2022-01-01", status="废止", declared="2022-01-01")],
    ),
    "enterprise-not-declared": (
        [of_an_enterprise(declared="")],
        [of_an_enterprise(declared="", status="废止")],
    ),
    "enterprise-filed-late": (
        [of_an_enterprise(filed="2016-04-01")],
        [of_an_enterprise(filed="2016-03-31")],
    ),
    "filed-after-filing-ended": (
        [of_an_enterprise(filed="2018-01-01")],
        [of_an_enterprise(number="Q/HR 0001S-2016", filed="2018-01-01")],
    ),
    "before-group-standards": (
        alone("T/CBIA 1-2016", published="2016-02-28"),
        alone("T/CBIA 1-2016", published="2016-02-29"),
    ),
    "regional-year-differs": (
        alone("DB42/T 300001-2026") + alone("DB43/T 300001-2025"),
        alone("DB42/T 300001-2026") + alone("DB43/T 300001-2026"),
    ),
    "regional-title-differs": (
        alone("DB42/T 300001-2026", title="三线整治规范")
        + alone("DB43/T 300001-2026", title="绿茶"),
        alone("DB42/T 300001-2026", title="绿 茶") + alone("DB43/T 300001-2026", title="绿茶"),
    ),
    "regional-date-differs": (
        alone("DB42/T 300001-2026", implemented="2027-01-01")
        + alone("DB43/T 300001-2026", implemented="2027-02-01"),
        alone("DB42/T 300001-2026", implemented="2027-01-01")
        + alone("DB43/T 300001-2026", implemented="2027-01"),
    ),
    "regional-partner-missing": (
        alone("DB42/T 300001-2026") + alone("DB43/T 1-2026"),
        alone("DB42/T 300001-2026") + alone("DB33/T 1-2026"),
    ),
}


def found(name: str, findings: list[Finding]) -> bool:
    return any(finding.name == name for finding in findings)


# those of a time when enterprises filed, as of a day of it
WHEN_FILING: dict[str, tuple[Register, Register]] = {
    "enterprise-not-filed": (
        [of_an_enterprise(filed="")],
        [of_an_enterprise(filed="", filing_number="QB/340100 1-2016")],
    ),
    "filing-expired": (
        [of_an_enterprise(filed="2016-03-20", valid_until="2017-05-31")],
        [of_an_enterprise(filed="2016-03-20", valid_until="2017-06-01")],
    ),
    "enterprise-not-reviewed": (
        [of_an_enterprise(number="Q/HR 1-2014", published="2014-05-31")],
        [of_an_enterprise(number="Q/HR 1-2014", published="2014-06-01")],
    ),
}


def test_every_check_has_its_case() -> None:
    """A row set aside is none that a mapping tells; see ``tests/registers/test_aside.py``."""
    cases = {**CASES, **WHEN_FILING, "row-set-aside": ()}
    assert sorted(cases) == sorted(check.name for check in ALL_CHECKS)


@pytest.mark.parametrize("name", WHEN_FILING)
def test_what_enterprises_owed_until_2017_is_asked_of_that_time_alone(
    name: str, audited: Auditing
) -> None:
    """Since 2018 they declare: of what was never filed, or reviewed, nothing is owed any more."""
    broken, kept = WHEN_FILING[name]

    assert found(name, audited(*broken, as_of=date(2017, 6, 1)))
    assert not found(name, audited(*kept, as_of=date(2017, 6, 1)))
    assert not found(name, audited(*broken, as_of=date(2018, 1, 1)))


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_what_breaks_it(name: str, audited: Auditing) -> None:
    place = "31" if name == "place-outside" else None

    assert found(name, audited(*CASES[name][0], place=place))


@pytest.mark.parametrize("name", CASES)
def test_a_check_passes_over_what_only_looks_like_it(name: str, audited: Auditing) -> None:
    place = "31" if name == "place-outside" else None

    assert not found(name, audited(*CASES[name][1], place=place))


def test_days_written_as_numbers_are_told_once_a_column(audited: Auditing) -> None:
    column = [like_sound(number=f"DB34/T {n}-2023", published="45078") for n in range(1, 9)]
    (told,) = (one for one in audited(*column) if one.name == "date-from-number")

    assert (told.row, told.value, told.facts["count"]) == (2, "45078", 8)
    assert (told.suggestion, told.notes) == ("2023-06-01", ())


def test_what_rests_on_a_day_written_as_a_number_says_so(audited: Auditing) -> None:
    register = like_sound(published="45078", implemented="2023-05-31"), like_sound(filed="2023-08")
    by_name = {one.name: Note.DATE_FROM_NUMBER in one.notes for one in audited(*register)}

    assert by_name["implemented-before-published"] is True
    assert by_name["filed-late"] is False


def test_a_sound_row_has_no_findings(audited: Auditing) -> None:
    assert audited(SOUND) == []
    assert audited(GROUP) == []
    assert audited(ENTERPRISE) == []


def test_codes_and_names_are_unique() -> None:
    assert len({check.code for check in ALL_CHECKS}) == len(ALL_CHECKS)
    assert len({check.name for check in ALL_CHECKS}) == len(ALL_CHECKS)


@pytest.mark.parametrize("name", CASES)
def test_every_finding_words_itself_in_both_languages(name: str, audited: Auditing) -> None:
    for finding in audited(*CASES[name][0], place="31"):
        for wording in (finding.message, finding.remedy, finding.check.title):
            assert wording.zh
            assert wording.en
            assert "{" not in wording.zh + wording.en
            assert " / " not in wording.zh + wording.en
