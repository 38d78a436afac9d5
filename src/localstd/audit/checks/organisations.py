"""Checks of who issues group standards (社会团体): registered in time, by its own code and name.

The rules are those of eligibility (:mod:`localstd.law`, ``group.…``), asked of what a register
tells; what it does not tell is not asked. Codes are known of some two hundred organisations, so
that a code which is not among them is worth a note at most, once for a register.
"""

import re
from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.history import publication
from localstd.audit.record_mode import Recordings
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.groups.checks import NOT_REGISTERED_YET
from localstd.law import Check, Finding, Note, OrganisationFacts, OrganisationForm, Outcome, Weight
from localstd.numbers import Kind, StandardNumber, china_group_codes
from localstd.wording import Wording

__all__ = ["CHECKS", "OrganisationCheck"]

CODE_UNLISTED = Check(
    code="LS321",
    name="group-code-unlisted",
    weight=Weight.NOTE,
    title=Wording("社会团体代号未收录", "organisation code not on record"),
    message=Wording(
        "代号{code}不在已收录的{known}个社会团体代号之内，首见于{number}",
        "{code}, first in {number}, is not among the {known} codes on record",
    ),
    remedy=Wording(
        "在全国团体标准信息平台核对；已收录的并非全部，确有此代号的无须处理",
        "look it up on the national platform; the list here is not complete: no action needed if"
        " it is there",
    ),
)
CODE_OF_ANOTHER = Check(
    code="LS322",
    name="code-of-another-organisation",
    weight=Weight.WARNING,
    title=Wording("代号属于其他社会团体", "code of another organisation"),
    message=Wording(
        "{number}的代号{code}为{bearer}所用，登记的发布者为“{issuer}”",
        "the code {code} of {number} belongs to {bearer}; the issuer is given as “{issuer}”",
    ),
    remedy=Wording(
        "核对编号与团体名称；团体更名或者联合发布的，注明",
        "check number and name; if the organisation was renamed, or issued it jointly, say so",
    ),
)
CREDIT_CODE_OF_ANOTHER_BODY = Check(
    code="LS323",
    name="credit-code-of-another-body",
    weight=Weight.WARNING,
    title=Wording("信用代码不是社会团体的代码", "credit code of another body"),
    message=Wording(
        "{number}的发布者信用代码{credit_code}不以51开头，不是社会团体的代码",
        "the credit code {credit_code} of the issuer of {number} does not begin with 51, as those "
        "of social organisations do",
    ),
    remedy=Wording(
        "按社会团体法人登记证书核对", "check it against the certificate of the organisation"
    ),
)
PUBLISHED_BEFORE_REGISTRATION = Check(
    code="LS324",
    name="published-before-registration",
    weight=Weight.FAULT,
    title=Wording("社会团体登记前发布", "published before the organisation was registered"),
    message=Wording(
        "{number}于{published}发布，而其社会团体{registered}才登记",
        "{number} was published {published}, and its organisation registered {registered}",
    ),
    remedy=Wording(
        "核对登记日期（换证、变更登记的日期不是成立登记的日期）和发布日期",
        "check both days; that of a renewed certificate is not that of registration",
    ),
)
BEFORE_GROUP_STANDARDS = Check(
    code="LS325",
    name="before-group-standards",
    weight=Weight.NOTE,
    title=Wording("早于团体标准的规定", "older than any rule on group standards"),
    message=Wording(
        "{number}发布于{published}，早于已知最早的团体标准规定",
        "{number} was published {published}, before any known rule on group standards",
    ),
    remedy=Wording(
        "核对发布日期；原为协会标准、联盟标准后改用团体标准编号的，注明",
        "check the date; if it began as a standard of an association or alliance, say so",
    ),
)
CHECKS = (
    CODE_UNLISTED,
    CODE_OF_ANOTHER,
    CREDIT_CODE_OF_ANOTHER_BODY,
    PUBLISHED_BEFORE_REGISTRATION,
    BEFORE_GROUP_STANDARDS,
)

_SIGNS = re.compile(r"[\W_]+")


class OrganisationCheck:
    """Ask of each group standard what the law says of its organisation; each code is told once."""

    def __init__(self, recordings: Recordings) -> None:
        self._recordings = recordings
        self._codes_told: set[str] = set()
        self._credit_codes_seen: set[str] = set()

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report codes that are unknown or of others, and what came before the registration."""
        number = entry.number
        if number is None or number.kind is not Kind.GROUP or number.body is None:
            return
        yield from self._code(number, number.body, entry, context)
        if entry.credit_code is not None:
            yield from self._credit_code(entry, context)
        yield from _too_early(entry, context)
        if Field.REGISTERED in entry.dates:
            yield from self._registration(entry, context)

    def _code(
        self, number: StandardNumber, code: str, entry: Entry, context: Context
    ) -> Iterator[Finding]:
        bearer = china_group_codes().get(code)
        if bearer is not None:
            if entry.tells(Field.ISSUER) and not _names(entry.text(Field.ISSUER), bearer):
                yield from _of_another(bearer, code, entry, context)
        elif code not in self._codes_told:
            self._codes_told.add(code)
            yield context.found(
                CODE_UNLISTED,
                entry,
                Field.NUMBER,
                facts={"number": number, "code": code, "known": len(china_group_codes())},
                certainty=Certainty.POSSIBLE,
                citations=(context.law.provisions.cite("gr-group"),),
            )

    def _credit_code(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """A code is judged where it is met first: it is the organisation's, not the row's."""
        code = str(entry.credit_code)
        if code in self._credit_codes_seen:
            return
        self._credit_codes_seen.add(code)
        rule = context.law.on(context.as_of).get_rule("group.credit-code")
        form = OrganisationForm.ORGANISATION  # in a register of those: others are rare, it warns
        facts = OrganisationFacts(form=form, credit_code=entry.credit_code)
        judged = rule and rule.judge(facts)
        if rule and judged and judged.outcome is Outcome.BROKEN:
            yield context.found(
                CREDIT_CODE_OF_ANOTHER_BODY,
                entry,
                Field.CREDIT_CODE,
                facts={"number": entry.number, "credit_code": code},
                citations=rule.citations,
            )

    def _registration(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """The rule is asked of the publication; an office is barred by it, a register told."""
        published, registered = publication(entry), entry.dates[Field.REGISTERED]
        if published is None:
            return
        recorded = self._recordings.of_what_is_told((published,), entry, context)
        found = recorded.findings.get(NOT_REGISTERED_YET.code)
        if found is not None:
            stands = entry.approval_stands_for_publication
            yield context.found(
                PUBLISHED_BEFORE_REGISTRATION,
                entry,
                Field.REGISTERED,
                facts={"number": entry.number, "published": published, "registered": registered},
                certainty=Certainty.POSSIBLE if stands else found.certainty,
                citations=found.citations,
                notes=(Note.APPROVAL_STANDS_FOR_PUBLICATION,) if stands else (),
            )


def _names(issuer: str, bearer: str) -> bool:
    """Say whether an issuer is, or is named beside others, the bearer of a code."""
    told, known = _SIGNS.sub("", issuer), _SIGNS.sub("", bearer)
    return known in told or told in known


def _of_another(bearer: str, code: str, entry: Entry, context: Context) -> Iterator[Finding]:
    """The list may be old: an organisation may have been renamed since.

    A code that another one bears is what ``group.code`` forbids; before that rule it was practice.
    """
    published = publication(entry)
    law = context.law.on(published.last if published else context.as_of)
    rule = law.get_rule("group.code")
    yield context.found(
        CODE_OF_ANOTHER,
        entry,
        Field.ISSUER,
        facts={
            "number": entry.number,
            "code": code,
            "bearer": bearer,
            "issuer": entry.text(Field.ISSUER),
        },
        certainty=Certainty.POSSIBLE,
        citations=rule.citations if rule else (context.law.provisions.cite("gr-group"),),
    )


def _too_early(entry: Entry, context: Context) -> Iterator[Finding]:
    """What was published before there was any law on it, as far as is known."""
    published = publication(entry)
    if published is None:
        return
    if context.law.on(published.last).get_rule("group.made-by-organisation") is None:
        yield context.found(
            BEFORE_GROUP_STANDARDS,
            entry,
            Field.NUMBER if entry.published is None else _column(entry),
            facts={"number": entry.number, "published": published},
            citations=(context.law.provisions.cite("gs2016-who"),),
        )


def _column(entry: Entry) -> Field:
    return Field.APPROVED if entry.approval_stands_for_publication else Field.PUBLISHED
