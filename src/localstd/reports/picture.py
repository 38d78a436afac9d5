"""A picture (图示) in a report: a chart with its title, and the table of its figures beneath it."""

from collections.abc import Callable
from typing import Final

from localstd.legible import shortened
from localstd.reports.charts import Bar, Figure
from localstd.reports.markup import Markup, both, element
from localstd.wording import Language, Wording

__all__ = ["OTHERS", "UNNAMED", "picture"]

NO_FIGURES: Final = Wording("登记册中没有这方面的数据。", "The register has no data on this.")
TABLE: Final = Wording("数据表", "Table of figures")
UNNAMED: Final = Wording("未注明", "not named")  #: a bar of those that name nothing
OTHERS: Final = Wording("其余{n:,}个", "{n:,} others")  #: a bar of those that have none


def picture(
    figure: Figure, chart: Callable[[Figure, Language], Markup], language: Language
) -> Markup:
    """Draw one figure with its table, or say that there is nothing to draw."""
    title = element("strong", both(figure.title, language))
    caption = element("figcaption", title, " ", figure.description.text(language))
    if not figure.bars:
        return element("figure", caption, element("p", NO_FIGURES.text(language), class_="none"))
    return element("figure", caption, chart(figure, language), _table(figure, language))


def _table(figure: Figure, language: Language) -> Markup:
    summary = element("summary", TABLE.text(language))
    rows = (_table_row(bar) for bar in figure.bars)
    return element("details", summary, element("table", element("tbody", *rows)))


def _table_row(bar: Bar) -> Markup:
    name = element("th", shortened(bar.label), scope="row")
    return element("tr", name, element("td", f"{bar.count:,}"))
