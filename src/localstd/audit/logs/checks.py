"""What only a log shows (台账所见): columns and cells, and dates in an impossible order.

What is owed and by when is no check of the log: the rules are those of the procedures (see
:mod:`localstd.audit.logs.stories`).
"""

from collections.abc import Iterator

from localstd.audit.logs.context import LogContext
from localstd.audit.logs.fields import LogField, LogKind
from localstd.audit.logs.reading import ACCEPTS, LOG_DAYS, LogEntry
from localstd.audit.row import Aside
from localstd.law import Check, Finding, Weight, Where
from localstd.law.finding import unchecked
from localstd.wording import Wording

__all__ = ["OWN_CHECKS", "Repeated", "check_columns", "check_entry", "set_aside", "spoils"]

IDENTITY_COLUMN = Check(
    code="LS880",
    name="identity-column",
    weight=Weight.FAULT,
    title=Wording("台账含投诉人、举报人信息", "column that names who complained or reported"),
    message=Wording(
        "“{heading}”栏记载投诉人、举报人的信息；该栏内容未读取",
        "the column “{heading}” holds who complained or reported; nothing in it was read",
    ),
    remedy=Wording(
        "从台账中删去该栏，信息另行保密保管；台账只记是否实名",
        "remove the column and keep that information apart and confidential; a log states only"
        " whether a name was given",
    ),
)
CELL_UNREADABLE = Check(
    code="LS881",
    name="cell-unreadable",
    weight=Weight.FAULT,
    title=Wording("单元格无法识别", "cell not readable"),
    message=Wording("{field}无法识别", "{field} cannot be read"),
    remedy=Wording(
        "填写{accepts}；如果各列错位，先予更正",
        "give {accepts}; if columns are shifted, correct that first",
    ),
)
FIRST_MISSING = Check(
    code="LS882",
    name="first-step-missing",
    weight=Weight.WARNING,
    title=Wording("缺少起始事项", "the event that starts the periods is missing"),
    message=Wording(
        "{number}缺{field}，期限无从起算", "{number} lacks “{field}”: no period can be counted"
    ),
    remedy=Wording("按卷宗补填", "enter it from the file"),
)
DAY_AHEAD = Check(
    code="LS883",
    name="day-ahead",
    weight=Weight.FAULT,
    title=Wording("日期在将来", "date in the future"),
    message=Wording(
        "{field}{day}在审查日{as_of}之后",
        "{field}: {day} comes after the day of the audit, {as_of}",
    ),
    remedy=Wording("按卷宗核对日期", "check the date against the file"),
)
DAYS_OUT_OF_ORDER = Check(
    code="LS884",
    name="days-out-of-order",
    weight=Weight.FAULT,
    title=Wording("日期先后不可能", "dates in an impossible order"),
    message=Wording(
        "{field}{later}早于{first}{earlier}", "{field}: {later} comes before {first}: {earlier}"
    ),
    remedy=Wording("按卷宗核对两个日期", "check both dates against the file"),
)
ACCEPTED_AND_REFUSED = Check(
    code="LS885",
    name="accepted-and-refused",
    weight=Weight.FAULT,
    title=Wording("既受理又不予受理", "both accepted and refused"),
    message=Wording(
        "{number}既有受理日期，又有不予受理日期", "{number} was accepted, and was refused as well"
    ),
    remedy=Wording("按决定书保留其一", "keep the one that the decision states"),
)
REFUSED_WITHOUT_GROUND = Check(
    code="LS886",
    name="refused-without-ground",
    weight=Weight.FAULT,
    title=Wording("不予受理未写理由", "refused without a ground"),
    message=Wording("{number}不予受理，未写理由", "{number} was refused, and no ground is stated"),
    remedy=Wording("写明属于哪一种不予受理的情形", "enter which of the grounds of refusal it is"),
)
NUMBER_TWICE = Check(
    code="LS887",
    name="log-number-twice",
    weight=Weight.FAULT,
    title=Wording("编号重复", "duplicate number"),
    message=Wording("{number}已见于第{earlier}行", "{number} is already in row {earlier}"),
    remedy=Wording(
        "改正编号；重复登记的，删去其一",
        "correct the number; where it was entered twice, delete one of the rows",
    ),
)
DRAWN_BEFORE_LIST = Check(
    code="LS888",
    name="drawn-before-list",
    weight=Weight.FAULT,
    title=Wording("名单公开前抽取", "drawn before its list was published"),
    message=Wording(
        "{number}于{drawn}抽取，名单{listed}才公开",
        "{number} was drawn on {drawn}, its list was published on {listed}",
    ),
    remedy=Wording(
        "核对日期；属实的，该次抽取作废，公开名单后重新抽取",
        "check the dates; if they are right, the draw is void: publish the list and draw again",
    ),
)
REDRAWN_WITHOUT_REASON = Check(
    code="LS889",
    name="redrawn-without-reason",
    weight=Weight.FAULT,
    title=Wording("重新抽取未写原因", "drawn again without a reason"),
    message=Wording(
        "{number}于{day}重新抽取，未写原因", "{number} was drawn again on {day}, no reason given"
    ),
    remedy=Wording("补记重新抽取的原因", "enter why it was drawn again"),
)
BATCH_CONTRADICTS = Check(
    code="LS890",
    name="batch-contradicts",
    weight=Weight.FAULT,
    title=Wording("同一批次记载不一", "one batch recorded in two ways"),
    message=Wording(
        "{number}的{field}与第{earlier}行不一致",
        "{field} of {number} differs from row {earlier}",
    ),
    remedy=Wording(
        "一个批次只有一份名单、一组随机数值；核对后改正",
        "a batch has one list and one set of values: check both rows",
    ),
)
ENTRY_SET_ASIDE = Check(
    code="LS891",
    name="log-row-set-aside",
    weight=Weight.NOTE,
    title=Wording("不是登记事项的行", "row that is no entry"),
    message=Wording(
        "{reason}，不作审查，不计入行数",
        "{reason}: not judged, and not counted",
    ),
    remedy=Wording(
        "无须处理；确是登记事项的，补填编号和日期",
        "nothing to do; if it is an entry, enter its number and its days",
    ),
)

#: What only a log shows, by code.
OWN_CHECKS = (
    IDENTITY_COLUMN,
    CELL_UNREADABLE,
    FIRST_MISSING,
    DAY_AHEAD,
    DAYS_OUT_OF_ORDER,
    ACCEPTED_AND_REFUSED,
    REFUSED_WITHOUT_GROUND,
    NUMBER_TWICE,
    DRAWN_BEFORE_LIST,
    REDRAWN_WITHOUT_REASON,
    BATCH_CONTRADICTS,
    ENTRY_SET_ASIDE,
)

_F = LogField
_SECRET = ("cr2019-secrecy", "sl2017-complaint-reply", "place.complaints")
_GROUNDS = ("cr2019-refuse", "cr2025-refuse")
_FIRST = {LogKind.COMPLAINTS: (_F.RECEIVED, _F.KIND), LogKind.INSPECTIONS: (_F.LISTED,)}

#: What must not lie before what.
_ORDER = (
    (_F.RECEIVED, _F.COMPLETED),
    (_F.RECEIVED, _F.ACCEPTED),
    (_F.RECEIVED, _F.REFUSED),
    (_F.RECEIVED, _F.CLUE_FOUND),
    (_F.RECEIVED, _F.VERIFIED),
    (_F.RECEIVED, _F.DECIDED),
    (_F.RECEIVED, _F.WITHDRAWN),
    (_F.ACCEPTED, _F.TOLD),
    (_F.REFUSED, _F.TOLD),
    (_F.ACCEPTED, _F.MEDIATION_BEGUN),
    (_F.ACCEPTED, _F.SETTLED),
    (_F.ACCEPTED, _F.MEDIATION_ENDED),
    (_F.MEDIATION_BEGUN, _F.SETTLED),
    (_F.MEDIATION_BEGUN, _F.MEDIATION_ENDED),
    (_F.TESTING_BEGUN, _F.TESTING_ENDED),
    (_F.MEDIATION_ENDED, _F.ENDING_TOLD),
    (_F.CLUE_FOUND, _F.VERIFIED),
    (_F.DECIDED, _F.REPORTER_TOLD),
    (_F.DRAWN, _F.INSPECTED),
    (_F.INSPECTED, _F.PUBLISHED),
)
_OF_ONE_BATCH = (_F.LISTED, _F.LIST_HASH, _F.SEED_SOURCE, _F.SEED_DAY, _F.DRAWN)


#: What is wrong with a row and leaves its days as they are.
_HARMLESS = frozenset((REFUSED_WITHOUT_GROUND.code, REDRAWN_WITHOUT_REASON.code))


def spoils(finding: Finding) -> bool:
    """Say whether a row of which that is found tells its days wrong, so that none is judged."""
    return finding.code not in _HARMLESS


def check_columns(context: LogContext) -> Iterator[Finding]:
    """Report each column that holds who complained or reported, by its heading alone."""
    cited = context.law.provisions.holding(_SECRET, context.as_of, context.place)
    for heading in context.identities:
        yield Finding(
            check=IDENTITY_COLUMN,
            facts={"heading": heading},
            citations=cited,
            notes=unchecked(cited),
            where=Where(row=context.header, column=heading),
        )


def set_aside(row: int, reason: Aside) -> Finding:
    """Tell of a row that is no entry, and why; what stands there may name a person.

    >>> print(set_aside(12, Aside.TOTAL).message.en)
    a line of totals: not judged, and not counted
    """
    facts = {"kind": reason.value, "reason": reason.wording}
    return Finding(check=ENTRY_SET_ASIDE, facts=facts, where=Where(row=row))


def check_entry(entry: LogEntry, context: LogContext) -> Iterator[Finding]:
    """Report what cannot be read, is missing, or cannot have happened in that order."""
    for field in entry.unreadable:
        yield context.found(CELL_UNREADABLE, entry, field, facts={"accepts": ACCEPTS[field]})
    for field in _FIRST[context.kind]:
        if entry.lacks(field):
            yield context.found(FIRST_MISSING, entry, field)
    yield from _days(entry, context)
    if _F.ACCEPTED in entry.days and _F.REFUSED in entry.days:
        yield context.found(ACCEPTED_AND_REFUSED, entry, _F.REFUSED)
    if _F.REFUSED in entry.days and entry.lacks(_F.GROUND):
        day, place = entry.days[_F.REFUSED].first, entry.place or context.place
        cited = context.law.provisions.holding(_GROUNDS, day, place)
        yield context.found(REFUSED_WITHOUT_GROUND, entry, _F.GROUND, citations=cited)
    if _F.REDRAWN in entry.days and entry.lacks(_F.REDRAW_REASON):
        facts = {"day": entry.days[_F.REDRAWN]}
        yield context.found(REDRAWN_WITHOUT_REASON, entry, _F.REDRAW_REASON, facts=facts)


def _days(entry: LogEntry, context: LogContext) -> Iterator[Finding]:
    """An order that some reading of the days allows is taken to have been kept."""
    days, as_of = entry.days, context.as_of
    for field, day in days.items():
        if day.first > as_of and field in _PAST:
            facts = {"day": day, "as_of": as_of}
            yield context.found(DAY_AHEAD, entry, field, facts=facts)
    for first, then in _ORDER:
        if then in days and first in days and days[then].last < days[first].first:
            facts = {"later": days[then], "first": first.wording, "earlier": days[first]}
            yield context.found(DAYS_OUT_OF_ORDER, entry, then, facts=facts)
    listed, drawn = days.get(_F.LISTED), days.get(_F.DRAWN)
    if listed is not None and drawn is not None and drawn.last < listed.first:
        facts = {"listed": listed, "drawn": drawn}
        yield context.found(DRAWN_BEFORE_LIST, entry, _F.DRAWN, facts=facts)


#: What has happened when it is in a log; a value may be named that is published later.
_PAST = frozenset(LOG_DAYS) - {_F.SEED_DAY}


class Repeated:
    """Remember the numbers of a log, and what each batch is said to be; keeps keys, no rows."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}  # fingerprint of a number, and of a target -> its row
        self._batches: dict[int, tuple[int, tuple[int | None, ...]]] = {}

    def see(self, entry: LogEntry, context: LogContext) -> Iterator[Finding]:
        """Report a number seen before, and a batch that is another one than before."""
        if not entry.number:
            return
        own = hash((entry.number, entry.cells.get(_F.TARGET), entry.kind))
        first = self._rows.setdefault(own, entry.row.number)
        if first != entry.row.number:
            yield context.found(NUMBER_TWICE, entry, _F.NUMBER, facts={"earlier": first})
        elif context.kind is LogKind.INSPECTIONS:
            yield from self._batch(entry, context)

    def _batch(self, entry: LogEntry, context: LogContext) -> Iterator[Finding]:
        """What is blank contradicts nothing, and a batch that was drawn again is another draw."""
        if entry.tells(_F.REDRAWN):
            return
        told = tuple(
            hash(entry.days.get(field, entry.cells[field])) if entry.tells(field) else None
            for field in _OF_ONE_BATCH
        )
        row, before = self._batches.setdefault(hash(entry.number), (entry.row.number, told))
        for field, one, other in zip(_OF_ONE_BATCH, told, before, strict=True):
            if one != other and one is not None and other is not None:
                yield context.found(BATCH_CONTRADICTS, entry, field, facts={"earlier": row})
