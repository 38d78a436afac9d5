"""地方标准管理办法（2020）: in force since 2020-03-01.

Sources: its full text was not found; only arts 6 and 19 were read, in quotations. The
numbers of days are carried as known and unchecked, and an answer that leans on them says so.

The whole of it is held to the ordinary track: art 2 (text not checked) lets other laws,
regulations and decisions of the State Council prevail, and food, environment and engineering
standards have theirs.

Nothing to compute: arts 2-4, 6, 8, 9, 12, 20, 23 (who does what, a table and not a rule). Arts 5,
7 and 10 repeat sl2017 arts 21, 16 and 15, which are checked and cited instead; so do arts 26-28
with arts 34, 39 and 40. Not asked of what they add: that a standard is in tune with others and
hinders no free circulation (art 5; sl2017 arts 15, 22), and that a project is inside the scope
(art 10), which ``local.scope`` asks by sl2017 art 13.
"""

from datetime import date, timedelta
from functools import partial

from localstd._attrs import evolve
from localstd.calendar import Certainty, Period
from localstd.law.facts import LapseFacts, Paper
from localstd.law.judging.making import (
    comments_are_handled,
    has_papers,
    is_approved,
    is_public,
    items_are_settled,
)
from localstd.law.judging.numbers import is_of_its_place, is_of_its_year
from localstd.law.judging.projects import has_ground_to_end, plan_is_complete
from localstd.law.judging.reviews import (
    is_an_outcome_of_law,
    is_an_outcome_of_law_or_practice,
    is_triggered,
)
from localstd.law.judging.shared import has_lapsed_on_implementation, is_province_or_city
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import KEPT, Verdict

__all__ = ["LIMITS", "RULES"]


_OF_ARTICLE_14 = (Paper.EXPLANATION, Paper.SECTOR_OPINION, Paper.COMMENT_HANDLING)


def plan_content(provisions: Provisions) -> Rule:
    """A plan names project, applicant, drafting unit and last day (第十一条, text not checked).

    “立项计划”
    """
    return Rule.under(provisions["ls2020-plan"], name="local.plan-content", judge=plan_is_complete)


def consultation(provisions: Provisions) -> Rule:
    """Drafts are open to the comments of the public (第十三条, text not checked).

    “公开征求意见”
    """
    sentence = provisions["ls2020-comment-days"]
    return Rule.under(
        sentence,
        name="local.consultation",
        judge=partial(is_public, sentence.certain_period.start),
    )


def comment(provisions: Provisions) -> Limit:
    """Drafts are open to comment for thirty days or more (第十三条, text not checked).

    “公开征求意见的期限不少于三十日”
    """
    return Limit.under(
        provisions["ls2020-comment-days"],
        name="local.comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


def submission_papers(provisions: Provisions) -> Rule:
    """Four papers go to the technical review (第十四条, text not checked).

    “送审材料”
    """
    return Rule.under(
        provisions["ls2020-submit"],
        name="local.submission-papers",
        judge=partial(has_papers, (Paper.DRAFT, *_OF_ARTICLE_14)),
    )


def comments_handled(provisions: Provisions) -> Rule:
    """Each comment has been handled when the draft goes to review (第十四条, text not checked).

    “送审材料”

    The reading: how comments were handled is one of the papers, so there is an answer to each,
    and a reason where it was adopted in part or not at all.
    """
    return Rule.under(
        provisions["ls2020-submit"], name="local.comments-handled", judge=comments_are_handled
    )


def review_items(provisions: Provisions) -> Rule:
    """A review settles scope, floor and dissent (第十五条, text not checked).

    “技术审查”
    """
    return Rule.under(
        provisions["ls2020-review-items"], name="local.review-items", judge=items_are_settled
    )


def approval_papers(provisions: Provisions) -> Rule:
    """The revised text and four papers go to approval (第十六条, text not checked).

    “报批”

    The reading: the revised text takes the place of the draft that was submitted.
    """
    return Rule.under(
        provisions["ls2020-approval-docs"],
        name="local.approval-papers",
        judge=partial(has_papers, (Paper.REVISED_DRAFT, Paper.REVIEW_HANDLING, *_OF_ARTICLE_14)),
    )


def approved_first(provisions: Provisions) -> Rule:
    """A local standard is approved and numbered, and then published (第十七条, text not checked).

    “批准、编号”
    """
    return Rule.under(provisions["ls2020-approve"], name="local.approved-first", judge=is_approved)


def number_form(provisions: Provisions) -> Rule:
    """A number has two digits for a province, four for a city (第十八条, text not checked).

    “地方标准代号、顺序号和年代号”
    """
    return Rule.under(
        provisions["ls2020-number"], name="local.number-form", judge=is_province_or_city
    )


def number_place(provisions: Provisions) -> Rule:
    """A number has the code of the place that makes the standard (第十八条, text not checked).

    “地方标准代号、顺序号和年代号”
    """
    return Rule.under(provisions["ls2020-number"], name="local.number-place", judge=is_of_its_place)


def number_year(provisions: Provisions) -> Rule:
    """A number ends with a year (第十八条, text not checked).

    “地方标准代号、顺序号和年代号”

    The reading: it is the year of publication; the article does not say which.
    """
    return Rule.under(provisions["ls2020-number"], name="local.number-year", judge=is_of_its_year)


def termination(provisions: Provisions) -> Rule:
    """A project ends before publication over a major problem or change of policy (第十九条).

    “项目变更或者终止建议”
    """
    return Rule.under(
        provisions["ls2020-terminate"], name="local.termination", judge=has_ground_to_end
    )


def publicity(provisions: Provisions) -> Limit:
    """Catalogue and text are public within twenty days (第二十一条, text not checked).

    “二十日内公布目录及文本”
    """
    return Limit.under(
        provisions["ls2020-publicity-days"],
        name="local.publicity",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def filing(provisions: Provisions) -> Limit:
    """Local standards are filed within sixty days (第二十二条, text not checked).

    “六十日内备案”

    The province files, also for its cities; the days run from publication for both.
    """
    return Limit.under(
        provisions["ls2020-filing-days"],
        name="local.filing",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def filing_papers(provisions: Provisions) -> Rule:
    """The announcement and the text are filed (第二十二条, text not checked).

    “发布公告及地方标准文本”
    """
    return Rule.under(
        provisions["ls2020-filing-docs"],
        name="local.filing-papers",
        judge=partial(has_papers, (Paper.ANNOUNCEMENT, Paper.TEXT)),
    )


def review(provisions: Provisions) -> Limit:
    """Local standards are reviewed every five years, generally (第二十四条, text not checked).

    “复审周期一般不超过五年”
    """
    return Limit.under(
        provisions["ls2020-review-interval"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def lapse(provisions: Provisions) -> Rule:
    """A new national standard is a reason for review (第二十四条, text not checked).

    “应当及时复审”

    A new national or industry standard is a reason for review and abolishes nothing by itself.
    What had lapsed before this article, under ir1990 art 16 para 3 (“自行废止”), had ended:
    no text lets it stand again.
    """
    triggers = provisions["ls2020-review-triggers"]
    first = triggers.certain_period.start
    assert first is not None  # noqa: S101  the table tells when these rules began
    return Rule.under(
        triggers,
        provisions["ir1990-local-auto"],
        name="local.lapse-on-national",
        judge=partial(_had_not_lapsed_by, first - timedelta(days=1)),
    )


def _had_not_lapsed_by(eve: date, facts: LapseFacts) -> Verdict:
    if facts.published is not None and facts.published.after(eve) is Certainty.CERTAIN:
        return KEPT
    return has_lapsed_on_implementation(evolve(facts, as_of=min(facts.as_of, eve)))


def review_trigger(provisions: Provisions) -> Rule:
    """Four reasons make a review due at once (第二十四条, text not checked).

    “应当及时复审”

    The reading: who reviews early for a reason keeps the papers that show it: the changed
    instrument or standard, the changed technology or conditions, or the other reason.
    """
    return Rule.under(
        provisions["ls2020-review-triggers"], name="local.review-trigger", judge=is_triggered
    )


def review_outcome(provisions: Provisions) -> Rule:
    """A review ends in one of three outcomes (第二十五条, text not checked).

    “继续有效、修订、废止”
    """
    outcomes = provisions["ls2020-review-outcomes"]
    return Rule.under(
        outcomes,
        name="local.review-outcome",
        judge=is_an_outcome_of_law,
        period=Period(outcomes.certain_period.start, provisions["lsr2023-convert"].period.start),
    )


def review_outcome_beside_practice(provisions: Provisions) -> Rule:
    """The same, since practice converts to group standards (第二十五条, text not checked).

    “继续有效、修订、废止”

    To convert (转化为团体标准) is the word of lsr2023. A practice that is open to all is no breach:
    it counts from the first day on which it can have begun, and ``local.review-convert`` marks it.
    """
    practice = provisions["lsr2023-convert"]
    return Rule.under(
        provisions["ls2020-review-outcomes"],
        practice,
        name="local.review-outcome",
        judge=is_an_outcome_of_law_or_practice,
        period=practice.period,
    )


LIMITS = (comment, publicity, filing, review)
RULES = (
    plan_content,
    consultation,
    submission_papers,
    comments_handled,
    review_items,
    approval_papers,
    approved_first,
    number_form,
    number_place,
    number_year,
    termination,
    filing_papers,
    lapse,
    review_trigger,
    review_outcome,
    review_outcome_beside_practice,
)
