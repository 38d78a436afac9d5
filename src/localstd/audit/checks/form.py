"""Checks of the mandatory form (强制性形式) of local standards' numbers.

Since 2018-01-01 a local standard is recommended; mandatory ones live on only in the fields that
other laws keep: food safety, environment, engineering construction.  A row tells the field
seldom: what only the issuer or the title suggests is reported as a note, not as a fault.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.audit.tracks import Evidence
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Outcome, Track, Weight
from localstd.law.facts import NumberFacts
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
        "转为推荐性（编号加/T）、整合或废止；属食品安全、环境或工程建设的，在管理渠道一栏注明",
        "convert it (/T), merge it or abolish it; if it is of food safety, environment or "
        "engineering, say so in the column for the track",
    ),
)
KEPT_FIELD = Check(
    code="LS312",
    name="kept-field",
    weight=Weight.NOTE,
    title=Wording("保留强制性的领域", "field that keeps mandatory local standards"),
    message=Wording(
        "{number}按{evidence.zh}识别为{track.zh}，该领域保留强制性地方标准",
        "by its {evidence.en}, {number} is of {track.en}, where mandatory local standards are kept",
    ),
    remedy=Wording(
        "无须处理；识别有误的，在管理渠道一栏注明", "nothing to mend; if not so, state the track"
    ),
)
CHECKS = (MANDATORY_FORM, KEPT_FIELD)

BASES = {
    Track.FOOD: ("fl-mandatory", "fl-local-issuer"),
    Track.ENVIRONMENT: ("sl2017-mand-exception",),
    Track.ENGINEERING: ("ir1990-engineering", "sl2017-mand-exception"),
}
EVIDENCE = {
    Evidence.COLUMN: Wording("管理渠道", "stated track"),
    Evidence.NUMBER: Wording("编号", "number"),
    Evidence.ISSUER: Wording("发布部门", "issuer"),
    Evidence.TITLE: Wording("名称", "title"),
}


def check_form(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a number of mandatory form that is, or was newly, in force after 2018."""
    number = entry.number
    if number is None or not number.claims_mandatory or number.place_code is None:
        return
    if entry.track.track not in BASES:
        yield from _ordinary(number, entry, context)
    elif entry.in_force(context.as_of) is not Certainty.IMPOSSIBLE:
        yield _kept(number, entry, context)


def _kept(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    reading = entry.track
    provisions = context.law.provisions
    return context.found(
        KEPT_FIELD,
        entry,
        Field.NUMBER,
        facts={
            "number": number,
            "track": reading.track.wording,
            "evidence": EVIDENCE[reading.evidence],
        },
        certainty=Certainty.POSSIBLE if reading.is_hint else Certainty.CERTAIN,
        citations=tuple(provisions.cite(base) for base in BASES[reading.track]),
    )


def _ordinary(number: StandardNumber, entry: Entry, context: Context) -> Iterator[Finding]:
    """Judge by the law of the audit's day while it stands, else by that of its publication."""
    standing = entry.in_force(context.as_of)
    gone = standing is Certainty.IMPOSSIBLE
    published = entry.published
    day = published.first if gone and published else context.as_of
    rule = context.law.on(day, number.place_code).get_rule("local.recommended-only")
    if rule is None or (gone and published is None):
        return
    facts = NumberFacts(
        place_code=number.place_code or "", claims_mandatory=number.claims_mandatory
    )
    if rule.judge(facts).outcome is Outcome.BROKEN:
        sure = entry.tells(Field.TITLE) and (gone or standing is Certainty.CERTAIN)
        yield context.found(
            MANDATORY_FORM,
            entry,
            Field.NUMBER,
            facts={"number": number},
            certainty=Certainty.CERTAIN if sure else Certainty.POSSIBLE,
            citations=rule.citations,
        )
