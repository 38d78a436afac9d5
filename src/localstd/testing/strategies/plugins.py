"""Strategies (生成策略) for what plug-ins bring: law of a place, checks, indicators, formats."""

from collections.abc import Iterator

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import Context, Entry, Field, FurtherCheck
from localstd.hooks import Implementation, LoadedPlugin, Plugins, load_plugins, spec
from localstd.hooks.inspection import specified
from localstd.law import (
    LEFT_TO_PLACES,
    RULES_OF_PLACES,
    Account,
    Citation,
    Finding,
    Footing,
    Law,
    LawError,
    Limit,
    LocalLaw,
    Provision,
    Rule,
    Track,
    Weight,
    china_law,
)
from localstd.law.finding import Check
from localstd.registers import RegisterFormat
from localstd.roles import ROLES
from localstd.statistics import Indicator
from localstd.storage import Standing
from localstd.testing.strategies.facts import verdicts
from localstd.testing.strategies.laws import limits, provisions
from localstd.testing.strategies.storages import names
from localstd.testing.strategies.values import place_codes
from localstd.wording import Wording

__all__ = [
    "accounts",
    "further_checks",
    "implementations",
    "indicators",
    "loaded_plugins",
    "local_laws",
    "plugin_sets",
    "register_formats",
    "straying_local_laws",
]

_WORDS = st.builds(Wording, *(st.text(min_size=1, max_size=12),) * 2)

_NAMES = ("ended", "making", "review", "overdue")


@st.composite
def accounts(draw: st.DrawFn, instrument: str | None = None) -> Account:
    """Give what became of one article (条文交代): what is executed, why not the rest."""
    executed = draw(st.lists(names(), max_size=2, unique=True))
    is_whole = draw(st.booleans())
    why_not = None if executed and is_whole else draw(_WORDS)
    return Account(
        instrument=instrument or draw(names()),
        article=f"第{draw(st.integers(1, 99))}条",
        executed=tuple(executed),
        why_not=why_not,
    )


@st.composite
def local_laws(draw: st.DrawFn, place: str | None = None, law: Law | None = None) -> LocalLaw:
    """Give the law of one province or city (地方规定): one limit under a provision of its own.

    The limit has the name, the direction and the start of one that ``law`` sets, or the law that
    ships.
    """
    code = place or draw(place_codes().map(lambda one: one[:4]))
    made = draw(provisions())
    instrument = evolve(made.instrument, place=code, id=f"made-{code}")
    provision = evolve(made, instrument=instrument, id=f"made-{code}-limit")
    like = draw(st.sampled_from((law or china_law()).limits))
    limit = Limit.under(
        provision,
        name=like.name,
        direction=like.direction,
        starts=like.starts,
        judged=like.judged,
        tracks=like.tracks,
    )
    return LocalLaw(
        place=code,
        provisions=(provision,),
        limits=(limit,),
        accounts=tuple(draw(st.lists(accounts(instrument.id), max_size=2))),
        titles=draw(st.dictionaries(st.sampled_from(sorted(ROLES)), _WORDS, max_size=2)),
    )


@st.composite
def straying_local_laws(draw: st.DrawFn, place: str, law: Law | None = None) -> LocalLaw:
    """Give law of one place that heeds nothing above it (不顾上位法的地方规定).

    Under names of ``law``, or of the law that ships, it sets limits of any length, direction,
    firmness and kind; it gives rules where the law above has none on those days; and its
    provisions join whatever tables of procedures cite.
    """
    higher = law or china_law()
    kept = draw(st.lists(st.sampled_from(sorted(higher.limit_names)), max_size=3, unique=True))
    limits, texts = [], [draw(_texts_of(place, "joining", higher))]
    for name in kept:
        text = draw(_texts_of(place, name, higher))
        texts.append(text)
        limits.append(draw(_straying(text, name)))
    local = LocalLaw(place=place, provisions=tuple(texts), limits=tuple(limits))
    rule = draw(_rules_beside(texts[0], higher))
    return (
        evolve(local, rules=(rule,)) if rule is not None and _fits(higher, local, rule) else local
    )


@st.composite
def _texts_of(draw: st.DrawFn, place: str, name: str, law: Law) -> Provision:
    made, ids = draw(provisions()), tuple(one.id for one in law.provisions)
    joins = draw(st.lists(st.sampled_from((*ids, *LEFT_TO_PLACES)), max_size=3, unique=True))
    instrument = evolve(
        made.instrument, place=place, id=f"straying-{place}-{name}", replaced_by=None
    )
    return evolve(
        made, instrument=instrument, id=f"straying-{place}-{name}-text", joins=tuple(joins)
    )


@st.composite
def _straying(draw: st.DrawFn, text: Provision, name: str) -> Limit:
    limit = draw(limits(text, name))
    return evolve(limit, footing=draw(st.sampled_from(Footing)))


@st.composite
def _rules_beside(draw: st.DrawFn, text: Provision, law: Law) -> Rule | None:
    """Give a rule of any name, with one answer to everything, or none."""
    name = draw(st.sampled_from(("", *sorted({rule.name for rule in law.rules} | RULES_OF_PLACES))))
    if not name:
        return None
    verdict, tracks = draw(verdicts()), draw(st.sets(st.sampled_from(Track), min_size=1))
    return Rule.under(text, name=name, judge=lambda _: verdict, tracks=frozenset(tracks))


def _fits(law: Law, local: LocalLaw, rule: Rule) -> bool:
    """Say whether the law takes a rule: one that overlaps a higher one of its name it does not."""
    try:
        law.with_local(evolve(local, rules=(rule,)))
    except LawError:
        return False
    return True


@st.composite
def further_checks(draw: st.DrawFn, fields: st.SearchStrategy[Field] | None = None) -> FurtherCheck:
    """Give further checks (附加检查项): each finds rows that leave one field empty."""
    field = draw(fields or st.sampled_from(Field))
    check = Check(
        code=f"AH{draw(st.integers(100, 999))}",
        name=f"no-{field.value.replace('_', '-')}",
        weight=draw(st.sampled_from(Weight)),
        title=Wording("没有填写", "left empty"),
        message=Wording("没有填写", "left empty"),
        remedy=Wording("请补上", "fill it in"),
    )

    def judge(entry: Entry, context: Context, /) -> Iterator[Finding]:
        if not entry.tells(field):
            yield context.found(check, entry, field)

    cited = draw(st.lists(_citations(), min_size=1, max_size=2, unique=True))
    return FurtherCheck(check=check, citations=tuple(cited), judge=judge)


def _citations() -> st.SearchStrategy[Citation]:
    return st.sampled_from(tuple(china_law().provisions)).map(lambda one: one.citation)


@st.composite
def indicators(draw: st.DrawFn) -> Indicator:
    """Give indicators (统计指标) of one stage, or of one procedure."""
    stage, by_stage = draw(st.sampled_from(("10", "60", "90"))), draw(st.booleans())

    def counts(standing: Standing) -> bool:
        return stage == (standing.stage if by_stage else standing.procedure)

    words = Wording(f"环节{stage}", f"stage {stage}")
    name = draw(st.sampled_from(_NAMES))
    return Indicator(name=name, wording=words, definition=words, counts=counts)


@st.composite
def register_formats(draw: st.DrawFn) -> RegisterFormat:
    """Give formats of registers (登记册格式): lines of cells with some other sign between them."""
    sign = draw(st.sampled_from("#~^!"))
    mark = f"{sign}rows{sign}\n".encode()
    return RegisterFormat(
        name=f"marked-{draw(st.integers(1, 99))}",
        begins=(mark,) if draw(st.booleans()) else (),
        endings=(".marked",),
        read=lambda file: (line.decode().rstrip("\n").split(sign) for line in file),
    )


@st.composite
def loaded_plugins(draw: st.DrawFn) -> LoadedPlugin:
    """Give plug-ins as they are listed (已加载插件), installed or handed over."""
    name = draw(st.from_regex(r"[a-z]{2,8}", fullmatch=True))
    installed = draw(st.booleans())
    hooks = draw(st.sets(st.sampled_from(tuple(specified(spec)))))
    return LoadedPlugin(
        name=name,
        distribution=f"localstd-{name}" if installed else "",
        version="0.1.0" if installed else "",
        hooks=tuple(sorted(hooks)),
    )


def implementations() -> st.SearchStrategy[Implementation]:
    """Give functions of what ships for the hooks that it answers (接口实现)."""
    answering = load_plugins(entry_points=False).answering.values()
    return st.sampled_from([one for answers in answering for one in answers])


def plugin_sets() -> st.SearchStrategy[Plugins]:
    """Give the plug-ins that ship, with that in memory and without."""
    blocked: st.SearchStrategy[tuple[str, ...]] = st.sampled_from(((), ("memory",)))
    return blocked.map(lambda block: load_plugins(block=block, entry_points=False))
