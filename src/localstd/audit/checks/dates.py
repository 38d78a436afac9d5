"""Checks of the dates (日期): readable, there at all, and in an order that can have happened."""

from collections import Counter
from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import DATES, Field
from localstd.calendar import is_date_number
from localstd.law import Check, Finding, Note, Weight
from localstd.standards import Status
from localstd.wording import Wording

__all__ = ["CHECKS", "DatesFromNumbers", "check_dates", "check_order"]

DATE_UNREADABLE = Check(
    code="LS201",
    name="date-unreadable",
    weight=Weight.FAULT,
    title=Wording("日期无法识别", "date not readable"),
    message=Wording("{field}“{value}”不是日期", "{field} “{value}” is not a date"),
    remedy=Wording(
        "改写为年-月-日，如2026-07-24", "write it as year-month-day, such as 2026-07-24"
    ),
)
DATE_MISSING = Check(
    code="LS202",
    name="date-missing",
    weight=Weight.WARNING,
    title=Wording("缺少日期", "date missing"),
    message=Wording("缺{field}", "{field} is missing"),
    remedy=Wording("按公告补填", "enter it from the announcement"),
)
IMPLEMENTED_BEFORE_PUBLISHED = Check(
    code="LS203",
    name="implemented-before-published",
    weight=Weight.FAULT,
    title=Wording("实施早于发布", "implemented before it was published"),
    message=Wording(
        "实施日期{later}早于发布日期{earlier}",
        "implementation {later} comes before publication {earlier}",
    ),
    remedy=Wording("按公告核对两个日期", "check both dates against the announcement"),
)
PUBLISHED_BEFORE_APPROVED = Check(
    code="LS204",
    name="published-before-approved",
    weight=Weight.WARNING,
    title=Wording("发布早于批准", "published before it was approved"),
    message=Wording(
        "发布日期{later}早于批准日期{earlier}",
        "publication {later} comes before approval {earlier}",
    ),
    remedy=Wording("按公告核对两个日期", "check both dates against the announcement"),
)
FILED_BEFORE_PUBLISHED = Check(
    code="LS205",
    name="filed-before-published",
    weight=Weight.WARNING,
    title=Wording("备案早于发布", "filed before it was published"),
    message=Wording(
        "备案日期{later}早于发布日期{earlier}", "filing {later} comes before publication {earlier}"
    ),
    remedy=Wording("按公告和备案通知核对", "check against the announcement and the filing notice"),
)
ABOLISHED_BEFORE_PUBLISHED = Check(
    code="LS206",
    name="abolished-before-published",
    weight=Weight.FAULT,
    title=Wording("废止早于发布", "abolished before it was published"),
    message=Wording(
        "废止日期{later}早于发布日期{earlier}",
        "abolition {later} comes before publication {earlier}",
    ),
    remedy=Wording("按公告核对两个日期", "check both dates against the announcements"),
)
ABOLISHED_BEFORE_IMPLEMENTED = Check(
    code="LS207",
    name="abolished-before-implemented",
    weight=Weight.WARNING,
    title=Wording("废止早于实施", "abolished before it was implemented"),
    message=Wording(
        "废止日期{later}早于实施日期{earlier}",
        "abolition {later} comes before implementation {earlier}",
    ),
    remedy=Wording("按公告核对两个日期", "check both dates against the announcements"),
)
DATE_IN_FUTURE = Check(
    code="LS208",
    name="date-in-future",
    weight=Weight.FAULT,
    title=Wording("日期晚于审查日", "date later than the day of the audit"),
    message=Wording(
        "{field}{date}晚于审查日{as_of}", "{field} {date} is later than the audit's {as_of}"
    ),
    remedy=Wording("核对日期，或改用更晚的审查日", "correct the date, or audit as of a later day"),
)
REVIEWED_BEFORE_PUBLISHED = Check(
    code="LS209",
    name="reviewed-before-published",
    weight=Weight.WARNING,
    title=Wording("复审早于发布", "reviewed before it was published"),
    message=Wording(
        "复审日期{later}早于发布日期{earlier}", "review {later} comes before publication {earlier}"
    ),
    remedy=Wording("按公告核对两个日期", "check both dates against the announcements"),
)
REVIEW_YEARS_UNREADABLE = Check(
    code="LS214",
    name="review-years-unreadable",
    weight=Weight.WARNING,
    title=Wording("复审周期无法识别", "review cycle not readable"),
    message=Wording("“{value}”不是年数", "“{value}” is not a number of years"),
    remedy=Wording("改写为整年数，如3或者5", "write whole years, such as 3 or 5"),
)
DECLARED_BEFORE_PUBLISHED = Check(
    code="LS215",
    name="declared-before-published",
    weight=Weight.WARNING,
    title=Wording("声明公开早于发布", "declared before it was published"),
    message=Wording(
        "自我声明公开日期{later}早于发布日期{earlier}",
        "self-declaration {later} comes before publication {earlier}",
    ),
    remedy=Wording("按平台记录核对两个日期", "check both dates against the platform"),
)
VALID_UNTIL_BEFORE_FILED = Check(
    code="LS216",
    name="filing-ends-before-filed",
    weight=Weight.FAULT,
    title=Wording("备案有效期早于备案", "filing ends before it was made"),
    message=Wording(
        "备案有效期至{later}，早于备案日期{earlier}",
        "the filing is valid until {later}, and was made {earlier}",
    ),
    remedy=Wording("按备案证书核对两个日期", "check both dates against the certificate of filing"),
)
DATE_FROM_NUMBER = Check(
    code="LS217",
    name="date-from-number",
    weight=Weight.NOTE,
    title=Wording("日期写成了数字", "date written as a number"),
    message=Wording(
        "{field}有{count}格写成了数字，按电子表格的日期序列值读取，如“{value}”读作{date}",
        "in {count} of the rows the {field} is written as a number, and was read as a "
        "spreadsheet's serial of a day: “{value}” as {date}",
    ),
    remedy=Wording(
        "核对原表；确是日期的，将该列设为日期格式（年-月-日）后重新导出",
        "check it against the source; format the column as dates (year-month-day), and export anew",
    ),
)
CHECKS = (
    DATE_UNREADABLE,
    DATE_MISSING,
    IMPLEMENTED_BEFORE_PUBLISHED,
    PUBLISHED_BEFORE_APPROVED,
    FILED_BEFORE_PUBLISHED,
    ABOLISHED_BEFORE_PUBLISHED,
    ABOLISHED_BEFORE_IMPLEMENTED,
    DATE_IN_FUTURE,
    REVIEWED_BEFORE_PUBLISHED,
    REVIEW_YEARS_UNREADABLE,
    DECLARED_BEFORE_PUBLISHED,
    VALID_UNTIL_BEFORE_FILED,
    DATE_FROM_NUMBER,
)

# what must not lie before what, each with the finding that says so
ORDER = (
    (Field.PUBLISHED, Field.IMPLEMENTED, IMPLEMENTED_BEFORE_PUBLISHED),
    (Field.APPROVED, Field.PUBLISHED, PUBLISHED_BEFORE_APPROVED),
    (Field.PUBLISHED, Field.FILED, FILED_BEFORE_PUBLISHED),
    (Field.PUBLISHED, Field.REVIEWED, REVIEWED_BEFORE_PUBLISHED),
    (Field.PUBLISHED, Field.ABOLISHED, ABOLISHED_BEFORE_PUBLISHED),
    (Field.IMPLEMENTED, Field.ABOLISHED, ABOLISHED_BEFORE_IMPLEMENTED),
    (Field.PUBLISHED, Field.DECLARED, DECLARED_BEFORE_PUBLISHED),
    (Field.FILED, Field.VALID_UNTIL, VALID_UNTIL_BEFORE_FILED),
)
# what has happened when it is in a register; implementation and abolition may be announced ahead
PAST = (
    *(Field.APPROVED, Field.PUBLISHED, Field.REVIEWED, Field.PUBLICIZED, Field.FILED),
    *(Field.DECLARED, Field.REGISTERED),
)


def check_dates(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report dates that cannot be read, are missing, or lie in the future."""
    if entry.errors:
        for field in DATES:
            if field in entry.errors:
                yield context.found(DATE_UNREADABLE, entry, field, facts={"field": field.wording})
    yield from _missing(entry, context)
    if entry.review_years is None and entry.tells(Field.REVIEW_YEARS):
        yield context.found(REVIEW_YEARS_UNREADABLE, entry, Field.REVIEW_YEARS)
    for field in PAST:
        if field in entry.dates and entry.dates[field].first > context.as_of:
            date = entry.dates[field]
            facts = {"field": field.wording, "date": date, "as_of": context.as_of}
            yield context.found(DATE_IN_FUTURE, entry, field, facts=facts)


def _missing(entry: Entry, context: Context) -> Iterator[Finding]:
    """An abolished standard's old dates are not asked for: nothing runs from them any more."""
    if entry.status is Status.ABOLISHED or Field.ABOLISHED in entry.dates:
        return
    if entry.lacks(Field.IMPLEMENTED):
        yield _missing_date(Field.IMPLEMENTED, entry, context)
    if entry.lacks(Field.PUBLISHED) and not entry.tells(Field.APPROVED):
        yield _missing_date(Field.PUBLISHED, entry, context)
    elif entry.lacks(Field.APPROVED) and Field.PUBLISHED not in entry.row.cells:
        yield _missing_date(Field.APPROVED, entry, context)


def _missing_date(field: Field, entry: Entry, context: Context) -> Finding:
    return context.found(DATE_MISSING, entry, field, facts={"field": field.wording})


def check_order(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report dates in an order that cannot have happened; the same day is in order.

    A month or a year in which the order may have been kept is taken to have kept it.
    """
    for earlier, later, check in ORDER:
        if later not in entry.dates:
            continue
        second = entry.dates[later]
        first = entry.published if earlier is Field.PUBLISHED else entry.dates.get(earlier)
        if first is None or second.last >= first.first:
            continue
        stands = earlier is Field.PUBLISHED and entry.approval_stands_for_publication
        yield context.found(
            check,
            entry,
            later,
            facts={"earlier": first, "later": second},
            notes=(Note.APPROVAL_STANDS_FOR_PUBLICATION,) if stands else (),
        )


class DatesFromNumbers:
    """Remember the dates that are written as numbers: one note a column, however long it is."""

    def __init__(self) -> None:
        self._first: dict[Field, Entry] = {}
        self._count: Counter[Field] = Counter()

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Count them, and keep the first row of each column."""
        del context
        for field in entry.dates:
            text = entry.cells[field]
            if is_date_number(text):
                self._first.setdefault(field, entry)
                self._count[field] += 1
        return iter(())

    def end(self, context: Context) -> Iterator[Finding]:
        """Report each column where it has the first of them."""
        for field, entry in self._first.items():
            date = str(entry.dates[field])
            facts = {"field": field.wording, "count": self._count[field], "date": date}
            yield context.found(DATE_FROM_NUMBER, entry, field, facts=facts, suggestion=date)
