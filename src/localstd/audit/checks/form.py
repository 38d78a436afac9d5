"""Checks of the mandatory form (强制性形式) of local standards' numbers.

Since 2018-01-01 a local standard is recommended; mandatory ones live on only where laws,
regulations and decisions of the State Council keep them: food safety, environment, engineering
construction, medicine and health. A row tells the field seldom: what only the issuer or the
title suggests is reported as a note, and without a stated track nothing is certain.
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.audit.tracks import Evidence
from localstd.calendar import Certainty
from localstd.law import (
    Check,
    Citation,
    Finding,
    Note,
    NumberFacts,
    Outcome,
    Rule,
    Track,
    Weight,
)
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "check_form"]

MANDATORY_FORM = Check(
    code="LS311",
    name="mandatory-form",
    weight=Weight.FAULT,
    title=Wording("普通渠道的强制性编号", "mandatory form on the ordinary track"),
    message=Wording(
        "{number}是强制性编号，而自2018年1月1日起普通渠道的地方标准为推荐性标准",
        "{number} is mandatory in form, but since 2018-01-01 ordinary local standards are not",
    ),
    remedy=Wording(
        "转为推荐性（编号加/T）、整合或废止；法律、行政法规或国务院决定保留的，在管理渠道一栏注明",
        "convert it (/T), merge it or abolish it; if a law, a regulation or a decision of the "
        "State Council keeps it, say so in the column for the track",
    ),
)
KEPT_FIELD = Check(
    code="LS312",
    name="kept-field",
    weight=Weight.NOTE,
    title=Wording("属保留强制性地方标准的领域", "field that keeps mandatory local standards"),
    message=Wording(
        "按{evidence}，{number}属{kept}领域，该领域保留强制性地方标准",
        "by its {evidence}, {number} is of {kept}, where mandatory local standards are kept",
    ),
    remedy=Wording(
        "无须处理；识别有误的，在管理渠道一栏注明", "nothing to mend; if not so, state the track"
    ),
)
CHECKS = (MANDATORY_FORM, KEPT_FIELD)

# What keeps mandatory local standards in a field; of these is cited what holds on the day.
BASES = {
    Track.FOOD: ("fl-mandatory", "fl-local-issuer"),
    Track.ENVIRONMENT: ("epl-quality", "epl-discharge", "eec-quality", "eec-discharge", "eec-soil"),
    Track.ENGINEERING: ("ir1990-engineering", "reform2015-exceptions"),
}
HEALTH_BASES = ("reform2015-exceptions", "seed-mand-exception")
EXCEPTION = "sl2017-mand-exception"
EVIDENCE = {
    Evidence.COLUMN: Wording("管理渠道", "stated track"),
    Evidence.NUMBER: Wording("编号", "number"),
    Evidence.ISSUER: Wording("发布部门", "issuer"),
    Evidence.TITLE: Wording("名称", "title"),
}


@frozen
class Kept:
    """A field that keeps mandatory local standards, and what it was recognised by."""

    field: Wording
    evidence: Evidence
    bases: tuple[str, ...]


HEALTH = Wording("医药卫生", "medicine and health")
HEALTH_WORDS = ("卫生", "医疗", "医药", "疾病")
HEALTH_COLUMNS = (
    (Field.TRACK, Evidence.COLUMN),
    (Field.ISSUER, Evidence.ISSUER),
    (Field.TITLE, Evidence.TITLE),
)


def check_form(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report numbers of mandatory form that are, or were newly, in force after 2018."""
    for number in entry.numbers[Field.NUMBER]:
        if not number.claims_mandatory or number.place_code is None:
            continue
        rule = _rule(number.place_code, entry, context)
        if rule is None:
            continue  # before 2018 a mandatory form needed no exception
        kept = _kept_field(entry)
        if kept is None:
            yield from _ordinary(rule, number, number.place_code, entry, context)
        elif entry.in_force(context.as_of) is not Certainty.IMPOSSIBLE:
            yield _kept(number, kept, entry, context)


def _rule(place: str, entry: Entry, context: Context) -> Rule | None:
    """Take the law of the audit's day while it stands, else that of its publication."""
    day: date | None = context.as_of
    if entry.in_force(context.as_of) is Certainty.IMPOSSIBLE:
        day = entry.published.first if entry.published else None
    return context.law.on(day, place).get_rule("local.recommended-only") if day else None


def _kept_field(entry: Entry) -> Kept | None:
    """Go by the track; health has none of its own, and is told by words alone."""
    reading = entry.track
    if reading.track in BASES:
        bases = BASES[reading.track]
        return Kept(field=reading.track.wording, evidence=reading.evidence, bases=bases)
    if reading.evidence is Evidence.COLUMN:
        return None
    for column, evidence in HEALTH_COLUMNS:
        if any(word in entry.text(column) for word in HEALTH_WORDS):
            return Kept(field=HEALTH, evidence=evidence, bases=HEALTH_BASES)
    return None


def _kept(number: StandardNumber, kept: Kept, entry: Entry, context: Context) -> Finding:
    is_hint = kept.evidence in (Evidence.ISSUER, Evidence.TITLE)
    return context.found(
        KEPT_FIELD,
        entry,
        Field.NUMBER,
        facts={"number": number, "kept": kept.field, "evidence": EVIDENCE[kept.evidence]},
        certainty=Certainty.POSSIBLE if is_hint else Certainty.CERTAIN,
        citations=tuple(_bases(kept, context)),
    )


def _bases(kept: Kept, context: Context) -> Iterator[Citation]:
    """Cite the field's own law of the day, and the article that lets it stand."""
    for base in (*kept.bases, EXCEPTION):
        provision = context.law.provisions[base]
        if context.as_of in provision.period:
            yield provision.citation


def _ordinary(
    rule: Rule, number: StandardNumber, place: str, entry: Entry, context: Context
) -> Iterator[Finding]:
    facts = NumberFacts(place_code=place, claims_mandatory=True)
    if rule.judge(facts).outcome is Outcome.BROKEN:
        is_stated = entry.track.evidence is Evidence.COLUMN
        sure = is_stated and entry.in_force(context.as_of) is not Certainty.POSSIBLE
        yield context.found(
            MANDATORY_FORM,
            entry,
            Field.NUMBER,
            facts={"number": number},
            certainty=Certainty.CERTAIN if sure else Certainty.POSSIBLE,
            citations=rule.citations,
            notes=() if is_stated else (Note.TRACK_NOT_STATED,),
        )
