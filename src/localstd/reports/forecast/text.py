"""The forecast for readers at a terminal (文本预测)."""

from collections.abc import Iterator
from typing import Final

from localstd.forecast import Forecast, WhatIf, Workload
from localstd.legible import legible
from localstd.reports.forecast.report import ForecastReport
from localstd.reports.picture import UNNAMED
from localstd.steps.reviews import REVIEW_LIMIT
from localstd.wording import Language, Wording

__all__ = ["FACTS", "UNREAD", "forecast_lines", "told_change", "told_cliffs", "told_work"]

HEAD: Final = Wording(
    "{register}　截至{as_of}：复审到期预测，周期自{start}起算（一种解读）",
    "{register}, as of {as_of}: reviews falling due, cycles counted from {start} (a reading)",
)
STARTS: Final = {
    "publication": Wording("发布日", "publication"),
    "implementation": Wording("实施日", "implementation"),
}
#: The figures of a forecast, each with its name.
FACTS: Final = (
    ("overdue", Wording("逾期未复审", "overdue")),
    ("possibly_overdue", Wording("其中可能逾期", "of these, possibly")),
    ("due", Wording("将到期", "falling due")),
    ("imprecise", Wording("日期仅知年月，按最早日计", "counted by the earliest day")),
    ("undated", Wording("起算日不明", "start of the cycle not known")),
    ("not_owed", Wording("法律未定周期", "no cycle set by law")),
)
#: The rows that no figure counts.
UNREAD: Final = Wording(
    "编号无法识别、未计入的行", "rows left out because their number cannot be read"
)
CLIFFS: Final = Wording("到期高峰：{months}", "cliffs: {months}")
NO_CLIFFS: Final = Wording("没有到期高峰", "no cliffs")
ENOUGH: Final = {
    True: Wording(
        "复审能力{capacity}：足够（{within}个月后不再积压，需{needed}个委员会）",
        "capacity {capacity}: enough (for no backlog after {within} months, committees: {needed})",
    ),
    False: Wording(
        "复审能力{capacity}：不足；{within}个月后不再积压，需{needed}个委员会",
        "capacity {capacity}: not enough; for no backlog after {within} months, committees: "
        "{needed}",
    ),
}
CLEARS: Final = Wording("；{clears}清完积压", "; the backlog is cleared in {clears}")
OVERDUE: Final = Wording("逾期", "overdue")
NO_BACKLOG: Final = Wording("；没有积压", "; no backlog")
NEVER_CLEARS: Final = Wording("；五十年内无法清完积压", "; not cleared within fifty years")
CHANGED: Final = Wording("与现行规定相比", "compared with the law in force")
WOULD_CHANGE: Final = Wording(
    "须改变的规定：{cited}", "provisions that would have to change: {cited}"
)
NOT_ASKED: Final = Wording(
    "复审到期不取决于{limit}，预测不变；可假设{asked}",
    "no review depends on {limit}: the forecast is unchanged; suppose {asked}",
)
NOTHING_TO_CHANGE: Final = Wording(
    "无须改变：现行规定已是如此", "nothing would have to change: the law already says so"
)


def forecast_lines(report: ForecastReport, language: Language) -> Iterator[str]:
    """Tell a forecast in lines.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.forecast import Outlook, forecast
    >>> from localstd.law import china_law
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> made = forecast([], seen)
    >>> empty = ForecastReport(register="r.csv", review_start=seen.review_start, made=made)
    >>> list(forecast_lines(empty, "en"))[1:3]
    ['overdue: 0', 'falling due: 0']
    """
    told = {"register": legible(report.register), "as_of": report.made.as_of}
    yield HEAD.filled({**told, "start": STARTS[report.review_start.value]}).text(language)
    if report.unread:
        yield _figure(UNREAD, report.unread, language)
    yield from _forecast(report.made, language)
    if report.work is not None:
        yield told_work(report.work).text(language)
    if report.supposed is not None:
        yield ""
        yield from _what_if(report.supposed, language)
    if report.supposed_work is not None:
        yield told_work(report.supposed_work).text(language)


def _forecast(made: Forecast, language: Language) -> Iterator[str]:
    for name, words in FACTS:
        n = getattr(made, name)
        if n or name in ("overdue", "due"):
            yield _figure(words, n, language)
    for one in made.buckets:
        key = legible(one.key) or UNNAMED.text(language)
        overdue = f"  {OVERDUE.text(language)} {one.overdue:,}" if one.overdue else ""
        yield f"  {key}  {one.due:,}{overdue}"
    yield told_cliffs(made).text(language)


def _figure(words: Wording, n: int, language: Language) -> str:
    return f"{words.text(language)}{_COLON[language]}{n:,}"


_COLON: Final = {"zh": "：", "en": ": "}


def told_cliffs(made: Forecast) -> Wording:
    """Tell which months stand far out."""
    return CLIFFS.filled({"months": made.cliffs}) if made.cliffs else NO_CLIFFS


def told_work(work: Workload) -> Wording:
    """Tell whether a capacity is enough, what would be, and when the backlog is cleared."""
    head = ENOUGH[work.is_enough].filled(
        {"capacity": work.capacity, "within": work.within, "needed": work.needed}
    )
    tail = _told_backlog(work)
    return Wording(head.zh + tail.zh, head.en + tail.en)


def _told_backlog(work: Workload) -> Wording:
    if not any(one.backlog for one in work.months):
        return NO_BACKLOG
    return CLEARS.filled({"clears": work.clears}) if work.clears else NEVER_CLEARS


def _what_if(supposed: WhatIf, language: Language) -> Iterator[str]:
    yield supposed.supposition.wording.text(language)
    yield from _forecast(supposed.after, language)
    changed = tuple(_changed(supposed, language))
    if changed:
        yield f"{CHANGED.text(language)}{_COLON[language].rstrip()}"
    yield from changed
    yield told_change(supposed).text(language)


def _changed(supposed: WhatIf, language: Language) -> Iterator[str]:
    """Tell what is overdue and what falls due, before and after, where they differ."""
    before, after = supposed.before.overdue, supposed.after.overdue
    if before != after:
        yield f"  {OVERDUE.text(language)}  {before:,} → {after:,}"
    for one in supposed.differences:
        key = legible(one.key) or UNNAMED.text(language)
        yield f"  {key}  {one.before:,} → {one.after:,}"


def told_change(supposed: WhatIf) -> Wording:
    """Cite what would have to change, or say that no review hangs on the limit supposed."""
    if supposed.supposition.limit != REVIEW_LIMIT:
        return NOT_ASKED.filled({"limit": supposed.supposition.limit, "asked": REVIEW_LIMIT})
    cited = Wording.joined((one.wording for one in supposed.would_change), by="semicolon")
    return WOULD_CHANGE.filled({"cited": cited}) if supposed.would_change else NOTHING_TO_CHANGE
