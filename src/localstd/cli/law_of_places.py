"""``localstd law conflicts`` and ``compare``: what places set, beside the nation (地方规定)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from localstd.calendar import china_calendar
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.law_options import require_order, track_option
from localstd.cli.options import (
    answer_options,
    code,
    day,
    law_of,
    law_of_every_place,
    place_option,
    today,
)
from localstd.law import Conflict, Track, conflicts
from localstd.law.comparison import (
    PlaceChange,
    PlacesCompared,
    changes_of_places,
    compare_places,
)
from localstd.law.conflict_checks import conflict_finding
from localstd.wording import Language, Wording

if TYPE_CHECKING:
    from localstd.law import LimitInForce, Rule

__all__ = ["compare", "find_conflicts"]

NO_CONFLICT = Wording(
    "所收录的地方规定中，没有宽于、抵触或者重复上位规定的",
    "none of the local rules recorded here is looser than higher law, contrary to it or a"
    " repetition",
)
ALIKE = Wording(
    "当日各地与国家规定没有不同", "on that day the places do not differ from the nation"
)
UNCHANGED = Wording(
    "国家和各地的规定在此期间没有变化", "nothing changed in the nation or the places"
)
NATION = Wording("国家", "nation")
NOTHING = Wording("无", "nothing")
TIGHTEST = Wording("最严", "tightest")
REMEDY = Wording("处理：", "remedy: ")
BOTH = Wording(
    "--on 与 --from、--to 不能同用；后两者须同时给出",
    "give --on, or --from and --to together, and not both",
)
MARGIN = 6


@click.command(
    "conflicts",
    short_help="Local rules to clean up (地方规定清理): looser, contrary, repeated.",
    epilog=example("localstd law conflicts --place 37 --on 2026-07-01"),
)
@place_option("Whose law (行政区划), with that of the places above and below it.", required=True)
@click.option(
    "--on",
    "asked",
    type=day,
    default=today,
    help="Leave out what had ended by then (日期).",
)
@answer_options
@click.pass_context
def find_conflicts(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    place: str,
    asked: date,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Find what a place sets that is looser than higher law, contrary to it, or repeats it.

    查找地方规定中宽于上位法、与其抵触或者重复之处。

    Each with both texts, both periods, which of them governs, and since when. What comes into
    force later is told as well.

    Exit status: 0 nothing is looser or contrary, 1 something is, 2 could not be done.
    """
    every = conflicts(law_of(place, block), place, calendar=china_calendar())
    found = [one for one in every if one.period.end is None or one.period.end > asked]
    if form == "json":
        from localstd.convert import conflict_record  # noqa: PLC0415  only now

        records = [conflict_record(one) for one in found]
        tell_json("law-conflicts", {"place": place, "on": asked.isoformat(), "conflicts": records})
    else:
        _tell(_conflict_lines(found, language) if found else [NO_CONFLICT.text(language)])
    ctx.exit(1 if any(one.kind.is_against for one in found) else 0)


def _conflict_lines(found: Iterable[Conflict], language: Language) -> Iterator[str]:
    for one in found:
        finding = conflict_finding(one)
        title = finding.check.title.text(language)
        yield f"{finding.code} [{finding.weight.wording.text(language)}] {title}"
        yield f"  {finding.message.text(language)}"
        for text in one.texts:
            if text.term:
                yield f"  {text.citation.wording.text(language)}：“{text.term}”"
        yield f"  {REMEDY.text(language)}{finding.remedy.text(language)}"


@click.command(
    "compare",
    short_help="Places beside the nation and each other (各地对照), as of a day or over time.",
    epilog=example("localstd law compare 31 37 --on 2026-07-01"),
)
@click.argument("places", type=code, nargs=-1, required=True)
@click.option("--on", "asked", type=day, help="As of which day (日期); today if not given.")
@click.option("--from", "first", type=day, help="What changed since this day (起).")
@click.option("--to", "last", type=day, help="And up to this one, included (止).")
@track_option
@answer_options
def compare(  # noqa: PLR0913  one parameter an option
    *,
    places: tuple[str, ...],
    asked: date | None,
    first: date | None,
    last: date | None,
    track: str,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Show how places differ from the nation and from each other, by name of limit and rule.

    各地规定与国家规定、各地规定之间的对照。

    PLACES are codes such as 31 and 37. With --from and --to it tells what changed in between,
    in the nation and in each place.

    Exit status: 0 done, 2 could not be done.
    """
    span = _span(asked, first, last)
    on = None if span else asked or date.fromisoformat(today())
    law, line = law_of_every_place(block), Track(track)
    compared = compare_places(law, places, on, line, calendar=china_calendar()) if on else ()
    changed = changes_of_places(law, places, *span, line) if span else ()
    if form == "json":
        from localstd.convert import compared_record, place_change_record  # noqa: PLC0415  only now

        about = {
            "places": list(places),
            "track": track,
            "on": on and on.isoformat(),
            "from": first and first.isoformat(),
            "to": last and last.isoformat(),
            "names": [compared_record(one) for one in compared],
            "changes": [place_change_record(one) for one in changed],
        }
        tell_json("law-comparison", about)
        return
    _tell(_changed(changed, language) if span else _compared(compared, language))


def _span(asked: date | None, first: date | None, last: date | None) -> tuple[date, date] | None:
    if first is None and last is None:
        return None
    if asked is not None or first is None or last is None:
        raise click.UsageError(str(BOTH))
    require_order(first, last)
    return first, last


def _compared(compared: Iterable[PlacesCompared], language: Language) -> Iterator[str]:
    different = [one for one in compared if one.differs]
    if not different:
        yield ALIKE.text(language)
    for one in different:
        yield one.name
        yield _line(NATION.text(language), one.nation, language)
        for place, held in one.places.items():
            relation = one.relations[place].wording.text(language)
            best = f", {TIGHTEST.text(language)}" if place in one.tightest else ""
            yield f"{_line(place, held, language)} [{relation}{best}]"


def _line(where: str, held: "LimitInForce | Rule | None", language: Language) -> str:
    says = held.wording if held is not None else NOTHING
    return f"  {where:{MARGIN}}  {says.text(language)}"


def _changed(changed: Iterable[PlaceChange], language: Language) -> Iterator[str]:
    told = False
    for one in changed:
        told = True
        where = one.place or NATION.text(language)
        yield f"{one.change.day}  {where:{MARGIN}}  {one.change.wording.text(language)}"
    if not told:
        yield UNCHANGED.text(language)


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)
