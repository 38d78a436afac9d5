"""地方标准管理办法（1990）: 1990-09-06 to 2020-02-29, replaced by ls2020.

Sources: arts 1-5, 9 and 10 were read; arts 7, 8 and 13 were not checked.

The whole of it is held to the ordinary track. Art 2 names food hygiene and the environment
too, but ir1990 art 16 para 2 leaves those to their own laws
(“法律对地方标准的制定另有规定的，依照法律的规定执行”), which name other authorities to file with.

Nothing to compute: art 1, art 5 (the steps: a table, not a rule), art 3 (mandatory where a law
says so: needs that law), art 8 (what follows from the defects of a filing).
"""

from functools import partial

from localstd.law.facts import ApprovalFacts, Paper
from localstd.law.judging.making import has_papers, is_approved, is_unused
from localstd.law.judging.numbers import is_of_its_place_or_province, is_of_its_year
from localstd.law.judging.projects import has_no_national_standard
from localstd.law.judging.settled import as_read
from localstd.law.judging.shared import is_province
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import Verdict

__all__ = ["LIMITS", "RULES"]

# It gave cities the power; as a law it prevails over the words still printed here.
_POWER_OF_CITIES = "sl2017-local-issuer-city"


def scope(provisions: Provisions) -> Rule:
    """A local standard fills a gap that national and industry ones leave (第二条).

    “地方标准的范围”

    The list of subjects ends with what other law asks for, so that the gap alone is judged.
    """
    sentence = provisions["ls1990-scope"]
    return Rule.under(
        sentence,
        provisions["ir1990-local-scope"],
        name="local.scope",
        judge=has_no_national_standard,
        period=sentence.before(provisions["sl2017-local-condition"]),
    )


def issuer_level(provisions: Provisions) -> Rule:
    """Only provinces issue local standards (第四条).

    “统一编制计划、组织制定、审批、编号和发布”
    """
    issuer = provisions["ls1990-issuer"]
    return Rule.under(
        issuer,
        name="local.issuer-level",
        judge=is_province,
        period=issuer.before(provisions[_POWER_OF_CITIES]),
    )


def approved_first(provisions: Provisions) -> Rule:
    """A local standard is approved and numbered, and then published (第四条).

    “审批、编号和发布”

    The reading: the order of the words is that of the acts. ls2020 arts 17 and 20 give each an
    article of its own.
    """
    return Rule.under(
        provisions["ls1990-issuer"], name="local.approved-first", judge=_is_approved_first
    )


def _is_approved_first(facts: ApprovalFacts) -> Verdict:
    return as_read(is_approved(facts))


def filing(provisions: Provisions) -> Limit:
    """Local standards are filed within thirty days (第七条, text not checked).

    “三十日内备案”
    """
    return Limit.under(
        provisions["ls1990-filing"],
        name="local.filing",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def filing_papers(provisions: Provisions) -> Rule:
    """Four papers are filed, one copy each (第七条, text not checked).

    “备案材料”
    """
    papers = (Paper.FILING_REPORT, Paper.APPROVAL_DOCUMENT, Paper.TEXT, Paper.EXPLANATION)
    return Rule.under(
        provisions["ls1990-filing-docs"],
        name="local.filing-papers",
        judge=partial(has_papers, papers),
    )


def number_form(provisions: Provisions) -> Rule:
    """A number names its province by two digits (第九条、第十条).

    “DB”加省级行政区划代码前两位，再加顺序号和年号。
    """
    code = provisions["ls1990-code"]
    return Rule.under(
        code,
        provisions["ls1990-number"],
        name="local.number-form",
        judge=is_province,
        period=code.before(provisions[_POWER_OF_CITIES]),
    )


def number_place(provisions: Provisions) -> Rule:
    """A number has the code of the place that makes the standard, or of its province (第九条).

    “DB”加省级行政区划代码前两位，再加顺序号和年号。

    The code of the province is what the article prints; that of a city was in use from the day
    on which sl2017 gave cities the power, so that neither is held against a city.
    """
    return Rule.under(
        provisions["ls1990-code"], name="local.number-place", judge=is_of_its_place_or_province
    )


def number_year(provisions: Provisions) -> Rule:
    """A number ends with a year (第十条).

    “顺序号、年号”

    The reading: it is the year of publication; the article does not say which.
    """
    return Rule.under(provisions["ls1990-number"], name="local.number-year", judge=is_of_its_year)


def number_unused(provisions: Provisions) -> Rule:
    """A number is given once (第十条).

    “顺序号、年号”

    The reading: serial and year tell standards apart, so that a number names one standard for
    ever, also when that one is abolished.
    """
    number = provisions["ls1990-number"]
    return Rule.under(
        number,
        name="local.number-unused",
        judge=is_unused,
        period=number.before(provisions["sl2017-numbering"]),
    )


def review(provisions: Provisions) -> Limit:
    """Local standards are reviewed every five years, generally (第十三条, text not checked).

    “复审周期”
    """
    return Limit.under(
        provisions["ls1990-review"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


LIMITS = (filing, review)
RULES = (
    scope,
    issuer_level,
    approved_first,
    filing_papers,
    number_form,
    number_place,
    number_year,
    number_unused,
)
