"""``localstd law article``: one article (条文), its words, and what rests on it."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import click

from localstd.calendar import quantity_wording
from localstd.cli.cited import articles
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import answer_options, law_of_every_place
from localstd.cli.resting import Resting, resting_on
from localstd.law import Check, Instrument, Law, Limit, Provision, Provisions
from localstd.procedure import DutyType, EventType, Procedure
from localstd.wording import Language, Wording

if TYPE_CHECKING:
    from localstd.convert import Plain

__all__ = ["article", "days_of", "heading", "told_of"]

READ = Wording(
    "法规文件本身已核；条文是否已核，各条另行标明",
    "the instrument itself was checked; each article says whether its text was",
)
UNREAD = Wording("法规文件本身未核", "the instrument itself was not checked")
SOURCE = Wording("来源：", "source: ")
WORDS = Wording("条文用语：", "in its words: ")
UNREAD_WORDS = Wording("用语（原文未核）：", "as known, text not checked: ")
NO_WORDS = Wording("没有收录条文用语", "none of its words are kept")
SETS = Wording("规定的长度：", "length that it sets: ")
LIMITS = Wording("期限：", "limits: ")
RULES = Wording("规则：", "rules: ")
CHECKS = Wording("违反时的检查结果：", "found where it is not kept: ")
STEPS = Wording("程序中的事项：", "steps of procedures: ")
DUTIES = Wording("义务：", "duties: ")
NOTHING = Wording("没有期限、规则或者程序以此为据", "no limit, rule or procedure rests on it")
DOUBTED = Wording("（存疑）", " (in doubt)")


@click.command(
    "article",
    short_help="One article (条文): its words, since when, and what rests on it.",
    epilog=example(
        "localstd law article ls2020 22",
        'localstd law article "《地方标准管理办法（2020）》第22条"',
        "localstd law article sl2017",
    ),
)
@click.argument("named", nargs=-1, metavar="[INSTRUMENT [ARTICLE]]")
@answer_options
def article(
    *, named: tuple[str, ...], form: str, language: Language, block: tuple[str, ...]
) -> None:
    """Show an article (条文): its words, whether they were checked, its days, what rests on it.

    查一条：条文用语、是否已核、施行期间，以及以其为据的期限、规则和程序。

    Name the instrument by its id or title and the article by its number, or paste a citation as
    it was printed. An instrument alone shows all that is known of it; without either, all
    instruments are listed, with the ids by which answers in English cite them.

    Exit status: 0 done, 2 could not be done.
    """
    law = law_of_every_place(block)
    text = " ".join(named)
    found = articles(law.provisions, text) if text else ()
    if form == "json":
        told = [_record(one, law) for one in found]
        listed = [_instrument_record(one) for one in _listed(law.provisions, found)]
        tell_json("articles", {"asked": text, "instruments": listed, "provisions": told})
        return
    lines = _articles(found, law, language) if text else _instruments(law.provisions, language)
    for line in lines:
        click.echo(line)


def _listed(provisions: Provisions, found: tuple[Provision, ...]) -> tuple[Instrument, ...]:
    if not found:
        return tuple(provisions.instruments.values())
    return tuple({one.instrument.id: one.instrument for one in found}.values())


def _instruments(provisions: Provisions, language: Language) -> Iterator[str]:
    for one in provisions.instruments.values():
        yield f"{one.id:11} {_title(one).text(language)}{days_of(one).text(language)}"


def _title(instrument: Instrument) -> Wording:
    zh = f"《{instrument.title}》　"
    return Wording(
        zh, f"{instrument.english} (《{instrument.title}》)  " if instrument.english else zh
    )


def days_of(of: Instrument | Provision) -> Wording:
    """Say since when, as precisely as it is known, and until when."""
    zh, en = "起始日不详", "first day not known"
    if of.begins is not None:
        zh, en = f"{of.begins}起", f"since {of.begins}"
    if of.until is None:
        return Wording(zh, en)
    return Wording(f"{zh}，{of.until}起失效", f"{en}, no longer from {of.until}")


def _articles(found: tuple[Provision, ...], law: Law, language: Language) -> Iterator[str]:
    for _, of_one in groupby(found, key=lambda one: one.instrument.id):
        all_ = tuple(of_one)
        yield from (line.text(language) for line in heading(all_[0].instrument, law.provisions))
        for cited, together in groupby(all_, key=lambda one: (one.citation.wording, days_of(one))):
            yield ""
            yield _cited(*cited).text(language)
            for one in together:
                yield f"  {one.id}"
                lines = (*_told(one), *_rests(resting_on(one, law)))
                yield from (
                    f"    {line}" for line in (each.text(language) for each in lines) if line
                )
        yield ""


def _cited(cited: Wording, days: Wording) -> Wording:
    return Wording(f"{cited.zh}　{days.zh}", f"{cited.en}  {days.en}")


def heading(instrument: Instrument, provisions: Provisions) -> Iterator[Wording]:
    """Tell what the instrument is: its title, who made it, since when, and where it was read."""
    title, name = instrument.wording.zh, instrument.id
    yield Wording(f"{title}　{name}", f"{name}  {title}  {instrument.english}".rstrip())
    passed = " ".join(filter(None, (instrument.issuer, instrument.number)))
    if passed:
        doubt = _doubt(instrument, "number")
        yield Wording(f"  {passed}{doubt.zh}", f"  {passed}{doubt.en}")
    days, doubt = days_of(instrument), _doubt(instrument, "from", "begins")
    known = provisions.checked_on
    open_zh = "" if instrument.until else f"，截至{known}未见失效"
    open_en = "" if instrument.until else f", in force as far as known on {known}"
    yield Wording(f"  {days.zh}{doubt.zh}{open_zh}", f"  {days.en}{doubt.en}{open_en}")
    mark = READ if instrument.checked else UNREAD
    yield Wording(f"  {mark.zh}", f"  {mark.en}")
    if instrument.source:
        yield Wording(f"  {SOURCE.zh}{instrument.source}", f"  {SOURCE.en}{instrument.source}")


def _doubt(instrument: Instrument, *fields: str) -> Wording:
    return Wording("", "") if instrument.doubts.isdisjoint(fields) else DOUBTED


def told_of(provision: Provision, law: Law) -> tuple[Wording, ...]:
    """Tell its words, what it sets, and what rests on it; a line may be empty in one language."""
    return (*_told(provision), *_rests(resting_on(provision, law)))


def _told(provision: Provision) -> Iterator[Wording]:
    words = WORDS if provision.checked else UNREAD_WORDS
    quoted = f"“{provision.term}”"
    yield Wording(f"{words.zh}{quoted}", f"{words.en}{quoted}") if provision.term else NO_WORDS
    value = f"{provision.value} ({provision.unit})" if provision.unit else provision.value
    subject = ": ".join(filter(None, (provision.subject, value)))
    if provision.quantity is not None:
        length = quantity_wording(provision.quantity)
        yield Wording(f"{SETS.zh}{length.zh}", f"{SETS.en}{length.en} ({provision.subject})")
    else:
        yield Wording("", subject)
    if provision.source and provision.source != provision.instrument.source:
        yield Wording(f"{SOURCE.zh}{provision.source}", f"{SOURCE.en}{provision.source}")


def _rests(found: Resting) -> Iterator[Wording]:
    if found.is_nothing:
        yield NOTHING
        return
    rules = dict.fromkeys(one.name for one in found.rules)
    told = (
        (LIMITS, Wording.joined(map(_limit, found.limits), by="semicolon")),
        (RULES, Wording.joined(Wording(name, name) for name in rules)),
        (CHECKS, Wording.joined(map(_check, found.checks))),
        (STEPS, _by_procedure(found.steps)),
        (DUTIES, _by_procedure(found.duties)),
    )
    for head, words in told:
        if words.zh:
            yield Wording(f"{head.zh}{words.zh}", f"{head.en}{words.en}")


def _limit(one: Limit) -> Wording:
    return Wording(f"{one.name} {one.wording.zh}", f"{one.name} {one.wording.en}")


def _check(one: Check) -> Wording:
    return Wording(f"{one.code} {one.title.zh}", f"{one.code} {one.title.en}")


def _by_procedure(told: Iterable[tuple[Procedure, EventType | DutyType]]) -> Wording:
    """Name the steps or duties of each procedure behind its name."""
    named: dict[Wording, list[Wording]] = {}
    for each, one in told:
        named.setdefault(each.wording, []).append(one.wording)
    together = ((each, Wording.joined(all_)) for each, all_ in named.items())
    return Wording.joined(
        (Wording(f"{each.zh}（{all_.zh}）", f"{each.en} ({all_.en})") for each, all_ in together),
        by="semicolon",
    )


def _instrument_record(one: Instrument) -> "dict[str, Plain]":
    return {
        "id": one.id, "title": one.title, "english": one.english, "issuer": one.issuer,
        "number": one.number, "from": str(one.begins) if one.begins else None,
        "until": one.until.isoformat() if one.until else None, "place": one.place,
        "checked": one.checked, "doubts": sorted(one.doubts), "source": one.source,
    }  # fmt: skip


def _record(one: Provision, law: Law) -> "dict[str, Plain]":
    from localstd.convert import citation_record  # noqa: PLC0415  most calls print text

    found = resting_on(one, law)
    return {
        **citation_record(one.citation),
        "from": str(one.begins) if one.begins else None,
        "until": one.until.isoformat() if one.until else None,
        "words": one.term,
        "subject": one.subject, "value": one.value, "unit": one.unit, "strict": one.strict,
        "source": one.source,
        "limits": [limit.name for limit in found.limits],
        "rules": list(dict.fromkeys(rule.name for rule in found.rules)),
        "checks": [check.code for check in found.checks],
        "steps": [{"procedure": each.name, "event": step.name} for each, step in found.steps],
        "duties": [{"procedure": each.name, "duty": duty.name} for each, duty in found.duties],
    }  # fmt: skip
