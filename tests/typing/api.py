"""The public names as a user would use them: type-checked, and never run."""

from collections.abc import Iterator
from datetime import date

from localstd import (
    Body,
    Event,
    History,
    Matter,
    Office,
    decide,
    duties,
    open_office,
    open_register,
    procedure_named,
)
from localstd.audit import Field, FurtherCheck, Row, audit
from localstd.calendar import (
    CalendarDays,
    Certainty,
    Deadline,
    Months,
    PartialDate,
    Period,
    Quantity,
    WorkingDays,
    china_calendar,
    deadline,
    quantity,
)
from localstd.convert import Plain, event_of, event_record, history_records
from localstd.errors import LocalstdError
from localstd.hooks import LoadedPlugin, Plugins, hookimpl, load_plugins
from localstd.law import (
    Change,
    Finding,
    Law,
    LawOnDay,
    Limit,
    LimitInForce,
    LocalLaw,
    Outcome,
    Paper,
    PapersFacts,
    Rule,
    Term,
    Track,
    Verdict,
    VoteFacts,
    Weight,
    china_law,
    difference,
)
from localstd.making import MAKING
from localstd.numbers import (
    Kind,
    Located,
    NumberError,
    NumberingScheme,
    StandardNumber,
    find_all,
    parse_cell,
)
from localstd.places import Place, PlaceError, china_places
from localstd.procedure import (
    Decision,
    Duty,
    Mode,
    Possibility,
    Procedure,
    Recording,
    Ruling,
    State,
    fold,
    judge_history,
    possibilities,
)
from localstd.registers import HistoryFile, read_history
from localstd.reports import Life, life_lines, life_of
from localstd.storage import Storage
from localstd.wording import Language, Wording

DAY = date(2026, 8, 1)


def words() -> str:
    """A sentence is filled with facts of any type and read in one language."""
    language: Language = "zh"
    return Wording("期限", "limit").filled({"days": 60, "from": DAY}).text(language)


def errors(error: LocalstdError) -> str:
    """Every error has words in both languages."""
    return error.wording.en


def dates() -> tuple[Certainty, bool, PartialDate]:
    """A date may be known by its month only; a period may be open."""
    month = PartialDate.parse("2026-07")
    return month.before(DAY), DAY in Period(month.first, None), PartialDate.of(DAY)


def deadlines(start: date) -> tuple[Deadline, ...]:
    """Kinds of days are types, and every one of them can be counted."""
    counted: tuple[Quantity, ...] = (CalendarDays(60), WorkingDays(30), Months(6))
    calendar = china_calendar()
    return tuple(deadline(start, n, calendar=calendar) for n in (*counted, quantity(5, "year")))


def numbers(text: str) -> tuple[StandardNumber, ...]:
    """A number is read once; an error says where reading stopped."""
    try:
        number = StandardNumber.parse(text)
    except NumberError as error:
        position: int = error.position
        return parse_cell(text[:position])
    kind: Kind = number.kind
    return (number,) if kind is Kind.LOCAL and number.same_standard(number) else ()


def ordered(found: Iterator[Located]) -> list[StandardNumber]:
    """Numbers found in running text can be sorted."""
    return sorted(one.number for one in found)


def places(number: StandardNumber) -> Place | None:
    """A place is asked for by code and day, and may not have existed."""
    gazetteer = china_places()
    try:
        return gazetteer.find("3302", DAY)
    except PlaceError:
        return number.place(gazetteer)


def law(day: date) -> tuple[Limit, Deadline]:
    """What holds is asked on a day, at a place, on a track; several limits hold at once."""
    held: LawOnDay = china_law().on(day, "31", Track.FOOD)
    filing: LimitInForce | None = held.get_limit("local.filing")
    return (filing or held.limit("local.review")).binding(day, china_calendar())


def rules(day: date) -> tuple[Outcome, tuple[str, ...]]:
    """A rule judges facts; a paper is a text, and is found by its name or its Chinese words."""
    rule: Rule = china_law().on(day).rule("vote.group")
    verdict: Verdict = rule.judge(VoteFacts(body="group", voting=8, in_favour=6))
    papers = PapersFacts(papers=frozenset({Paper.TEXT, Paper("announcement"), "编制说明"}))
    named: Paper | None = Paper.of("编制说明")
    terms: tuple[Term, ...] = tuple(Paper)
    china_law().on(day).rule("local.filing-papers").judge(papers)
    return verdict.outcome, (*(one.wording.zh for one in terms), named or "")


def changes() -> tuple[Change, ...]:
    """Two days can be compared."""
    return difference(china_law(), date(2016, 1, 1), DAY, "31", Track.ORDINARY)


def findings(numbers: tuple[str, ...]) -> Iterator[Finding]:
    """Rows of text go in, findings come out as they are made."""
    rows = (Row(number=n, cells={Field.NUMBER: one}) for n, one in enumerate(numbers, start=2))
    return (one for one in audit(rows, as_of=DAY) if one.weight >= Weight.FAULT)


def happened() -> History:
    """A matter has its own id; its events are told with the facts of their types."""
    by = Body(role="province", place="37")
    matter = Matter(id="37-2024-118", place="37", track=Track.ORDINARY)
    published = Event.of("published", DAY, by, number="DB37/T 99001-2026")
    mended = Event.of("published", PartialDate(2026, 7), by).correcting(1, recorded=DAY)
    return History(matter=matter, is_whole=False).with_(published, mended)


def begun(place: str, register: str) -> tuple[Office, list[str | None], Procedure]:
    """What most things begin with stands at the top door."""
    office: Office = open_office("memory:", place=place, create=True)
    titles = [row.cells.get(Field.TITLE) for row in open_register(register)]
    return office, titles, procedure_named("making")


def decided(procedure: Procedure, event: Event) -> tuple[bool, tuple[str, ...]]:
    """A decision comes with every reason and its articles, whether it permits or refuses."""
    law, calendar = china_law(), china_calendar()
    decision: Decision = decide(
        procedure, happened(), event, law=law, calendar=calendar, as_of=DAY, mode=Mode.PERMIT
    )
    reasons = (cite.wording.en for found in decision.findings for cite in found.citations)
    return decision.ruling is Ruling.PERMITTED, tuple(reasons)


def standing(history: History) -> tuple[State, tuple[Duty, ...], Recording]:
    """Where a matter stands, what is owed, and what was wrong, each as of a day."""
    law, calendar = china_law(), china_calendar()
    owed = duties(MAKING, history, law=law, calendar=calendar, as_of=DAY)
    recording = judge_history(MAKING, history.as_of(DAY), law=law, calendar=calendar, as_of=DAY)
    return fold(MAKING, history.as_known(DAY)), owed, recording


def due(history: History) -> dict[str, date | None]:
    """A duty may have no day."""
    _, owed, _ = standing(history)
    return {duty.type.name: duty.due for duty in owed}


def possible(history: History) -> list[str]:
    """What may happen next; who would do it may be told."""
    options: tuple[Possibility, ...] = possibilities(
        MAKING, history, law=china_law(), calendar=china_calendar(), as_of=DAY, by=None
    )
    return [one.event.name for one in options if one.may_happen]


def kept(history: History) -> tuple[list[dict[str, Plain]], Event]:
    """A history is written as records, and an event is read back by its procedure."""
    procedure = procedure_named("making")
    events = [event_of(event_record(event), procedure) for event in history.events]
    return list(history_records(history, procedure.name)), events[0]


def told(path: str, language: Language) -> list[str]:
    """A life is read from a file and told in one language."""
    file: HistoryFile = read_history(path, procedures={"making": MAKING})
    life: Life = life_of(
        file.procedure, file.history, law=china_law(), calendar=china_calendar(), as_of=DAY
    )
    return list(life_lines(life, language))


@hookimpl
def localstd_law(place: str) -> LocalLaw | None:
    """The mark of a plug-in keeps the types of its function."""
    return LocalLaw(place=place) if place == "34" else None


def plugged(module: object) -> tuple[Storage, Law, tuple[NumberingScheme, ...], list[str]]:
    """What plug-ins bring has the types of the library."""
    plugins: Plugins = load_plugins(plugins=[module], block=["sql"])
    loaded: tuple[LoadedPlugin, ...] = plugins.loaded
    checks: tuple[FurtherCheck, ...] = plugins.checks()
    found = audit([], as_of=DAY, checks=checks)
    law = plugins.law(china_law(), "34")
    codes = [finding.code for finding in found]
    named = [one.name for one in loaded]
    return plugins.storage("memory:"), law, plugins.schemes(), [*codes, *named]


LAW_OF_ANHUI: LocalLaw | None = localstd_law("34")
IN_TEXT = ordered(find_all("代替DB34/T 3000-2018"))
