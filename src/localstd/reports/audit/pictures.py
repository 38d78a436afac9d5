"""The pictures (图示) of an audit: which figures are drawn, and their tables."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from localstd.numbers import Kind
from localstd.reports.audit.groups import Group
from localstd.reports.audit.logs import months
from localstd.reports.audit.summary import Summary
from localstd.reports.charts import Bar, Figure, bar_chart, column_chart
from localstd.reports.markup import Markup, element
from localstd.reports.picture import OTHERS, UNNAMED, picture
from localstd.wording import Language, Wording

__all__ = ["pictures"]

BY_CODE: Final = Wording("问题按代码", "Findings by code")
BY_CODE_TOLD: Final = Wording("每种检查发现的问题数。", "How many findings each check has.")
AGE: Final = Wording("存量标准的年龄", "Age of the stock")
AGE_TOLD: Final = Wording("按发布年份的标准数。", "Standards by year of publication.")
REVIEWS: Final = Wording("复审到期", "Reviews falling due")
REVIEWS_TOLD: Final = Wording(
    "按复审到期年份的标准数；{year}年以前到期的以另一颜色标出。",
    "Standards by the year in which their review falls due; before {year} in another colour.",
)
FILINGS: Final = Wording("逾期备案按发布部门", "Late filings by issuer")
FILINGS_TOLD: Final = Wording(
    "超过或可能超过期限备案的标准数，按发布部门。",
    "Standards that were, or may have been, filed after their limit, by issuing department.",
)
EARLIER: Final = "≤{year}"

MOST_BARS: Final = 20
MOST_YEARS: Final = 50
WIDEST_GAP: Final = 5  # years without standards that are still drawn, as nothing


def pictures(summary: Summary, groups: Sequence[Group], language: Language) -> Markup:
    """Draw the pictures, each with its table, or say that there is nothing to draw.

    Nobody files group standards, so that a register of them has no picture of late filings.
    """
    codes = picture(_codes(groups, language), bar_chart, language)
    if summary.log is not None:
        by_month = picture(months(summary.log), column_chart, language)
        return element("section", codes, by_month, class_="pictures")
    drawn = [
        codes,
        picture(_age(summary), column_chart, language),
        picture(_reviews(summary), column_chart, language),
    ]
    if summary.kind is not Kind.GROUP:
        drawn.append(picture(_filings(summary, language), bar_chart, language))
    return element("section", *drawn, class_="pictures")


def _codes(groups: Sequence[Group], language: Language) -> Figure:
    bars = tuple(
        Bar(
            label=f"{group.check.code} {group.check.title.text(language)}",
            count=group.count,
            tone=group.weight.word,
        )
        for group in groups
    )
    return Figure(name="codes", title=BY_CODE, description=BY_CODE_TOLD, bars=bars)


def _age(summary: Summary) -> Figure:
    bars = _year_bars(summary.stock.published_by_year)
    return Figure(name="age", title=AGE, description=AGE_TOLD, bars=tuple(bars))


def _reviews(summary: Summary) -> Figure:
    year = summary.about.as_of.year
    bars = _year_bars(summary.stock.reviews_due_by_year, late_before=year)
    told = REVIEWS_TOLD.filled({"year": year})
    return Figure(name="reviews", title=REVIEWS, description=told, bars=tuple(bars))


def _filings(summary: Summary, language: Language) -> Figure:
    ranked = Counter(summary.stock.late_filings_by_issuer).most_common()
    shown, others = ranked[:MOST_BARS], ranked[MOST_BARS:]
    bars = [Bar(label=issuer or UNNAMED.text(language), count=count) for issuer, count in shown]
    if others:
        label = OTHERS.text(language).format(n=len(others))
        bars.append(Bar(label=label, count=sum(count for _, count in others)))
    return Figure(
        name="filings",
        title=FILINGS,
        description=FILINGS_TOLD,
        bars=tuple(bars),
    )


def _year_bars(by_year: Mapping[int, int], *, late_before: int = 0) -> Iterator[Bar]:
    years = sorted(by_year)
    earlier, shown = years[:-MOST_YEARS], years[-MOST_YEARS:]
    if earlier:
        label = EARLIER.format(year=earlier[-1])
        yield Bar(label=label, count=sum(by_year[year] for year in earlier))
    for year in _with_gaps(shown):
        if year is None:
            yield Bar(label="…", count=0)
        else:
            tone = "late" if year < late_before else "plain"
            yield Bar(label=str(year), count=by_year.get(year, 0), tone=tone)


def _with_gaps(years: Sequence[int]) -> Iterator[int | None]:
    yield from years[:1]
    for before, year in pairwise(years):
        if year - before > WIDEST_GAP:
            yield None
        else:
            yield from range(before + 1, year)
        yield year
