"""The table of group standards (团体标准程序表): from the proposal to the end.

A matter is one group standard. Its place is that where its organisation is registered, whose law
holds beside the nation's; a national organisation's has none.

The steps are those of gs2019 art 14, in its order. Before 2019 no text that was read asked for any:
so what tells no step may be published at once, and since then a rule says what was left out.

The way, without what leaves a standard at its stage:

>>> for row in GROUP_STANDARD.rows:
...     if row.to:
...         print(f"{row.at[0]:13}{row.event:22}{row.to}")
preparation  proposed              proposal
proposal     project-approved      project
project      drafting-began        drafting
drafting     comment-opened        comment
comment      comment-closed        examination
examination  technically-reviewed  approval
approval     approved              numbered
preparation  published             published
preparation  terminated            terminated
published    withdrawn             withdrawn
published    replaced              replaced
published    abolished             abolished
published    number-revoked        number-revoked

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/group-standard.md``.
"""

from localstd.groups import conditions, duties, notices
from localstd.groups.duties import by_group
from localstd.groups.events import EVENTS
from localstd.groups.stages import (
    ABOLISHED,
    APPROVAL,
    COMMENT,
    DRAFTING,
    EXAMINATION,
    NUMBERED,
    PREPARATION,
    PROJECT,
    PROJECT_STAGES,
    PROPOSAL,
    PUBLISHED,
    REPLACED,
    REVOKED,
    STAGES,
    TERMINATED,
    WITHDRAWN,
)
from localstd.procedure import Procedure, Row
from localstd.steps.authorities import by_province_or_above
from localstd.wording import Wording

__all__ = ["GROUP_STANDARD"]

_STEPS = ("gs2019-procedure", "place.group-procedure")
_COMMENT = ("gs2019-comment-days", "place.group-procedure", "place.group-comment")
_BY_GROUP = by_group("sl2017-group-who", "gs2017t-def", "gs2016-who")
_ENDS_OF_REVIEW = (duties.OWN_REVIEW.name, duties.REVIEW.name)
_ALL = (
    *_ENDS_OF_REVIEW,
    duties.DISCLOSURE.name,
    duties.SELF_DECLARATION.name,
    duties.ADOPTION.name,
)


_MAKING = (
    Row(
        at=(PREPARATION,), event="proposed", to=PROPOSAL,
        basis=("sl2017-group-who", "gs2016-who", *_STEPS),
    ),
    Row(
        at=(PROPOSAL,), event="project-approved", to=PROJECT,
        who=_BY_GROUP, basis=_STEPS,
        conditions=conditions.PROJECT,
        notices=(notices.PROJECT,),
    ),
    Row(
        at=(PROJECT,), event="drafting-began", to=DRAFTING,
        basis=("sl2017-group-who", "gs2016-who", "gs2019-participants", *_STEPS),
    ),
    Row(
        at=(DRAFTING, EXAMINATION), event="comment-opened", to=COMMENT,
        who=_BY_GROUP, basis=_COMMENT,
        notices=(notices.COMMENT,),
    ),
    Row(
        at=(COMMENT,), event="comment-closed", to=EXAMINATION,
        who=_BY_GROUP, basis=_COMMENT,
        conditions=conditions.COMMENT_END,
    ),
    Row(
        at=(EXAMINATION,), event="technically-reviewed", to=APPROVAL,
        who=_BY_GROUP,
        basis=("sl2017-group-principles", "gs2019-vote", "place.market-floor", *_STEPS),
        conditions=conditions.EXAMINATION,
    ),
    Row(
        at=(EXAMINATION,), event="review-failed", to=None,
        who=_BY_GROUP, basis=("gs2019-vote", *_STEPS),
        notices=(notices.FAILURE,),
    ),
    Row(
        at=(APPROVAL,), event="approved", to=NUMBERED,
        who=_BY_GROUP, basis=("sl2017-numbering", "gs2019-number", *_STEPS),
        conditions=conditions.APPROVAL,
    ),
    Row(
        at=(PREPARATION, NUMBERED), event="published", to=PUBLISHED,
        who=_BY_GROUP, basis=("gs2016-no-license", "gs2019-number", *_STEPS),
        conditions=conditions.PUBLICATION,
        starts=(
            duties.DISCLOSURE, duties.SELF_DECLARATION, duties.OWN_REVIEW, duties.REVIEW,
        ),
        notices=(notices.PUBLICATION,),
    ),
    Row(
        at=PROJECT_STAGES, event="terminated", to=TERMINATED,
        who=_BY_GROUP,
        notices=(notices.TERMINATION,),
    ),
)  # fmt: skip
_OPENNESS = (
    Row(
        at=(PUBLISHED,), event="disclosed", to=None,
        who=_BY_GROUP, basis=("gs2019-disclose", "place.group-disclosure"),
        conditions=conditions.DISCLOSURE,
        ends=(duties.DISCLOSURE.name,),
    ),
    Row(
        at=(PUBLISHED,), event="self-declared", to=None,
        who=_BY_GROUP,
        basis=("sl2017-selfdecl", "gs2019-selfdecl", "gs2017t-selfdecl", "place.pledge"),
        conditions=conditions.SELF_DECLARATION,
        ends=(duties.SELF_DECLARATION.name,),
    ),
    Row(
        at=(NUMBERED, PUBLISHED), event="platform-entered", to=None,
        who=_BY_GROUP, basis=("sl2017-platform", "gs2019-platform-docs"),
        conditions=conditions.PLATFORM,
    ),
)  # fmt: skip
_LIFE = (
    Row(
        at=(PUBLISHED,), event="implemented", to=None,
        basis=("sl2017-group-use", "gs2016-no-license"),
    ),
    Row(
        at=(PUBLISHED,), event="amended", to=None,
        who=_BY_GROUP,
        conditions=conditions.AMENDMENT,
        notices=(notices.AMENDMENT,),
    ),
    Row(
        at=(PUBLISHED,), event="reviewed", to=None,
        who=_BY_GROUP, basis=("gs2019-procedure", "place.market-review"),
        starts=(duties.OWN_REVIEW, duties.REVIEW),
        ends=_ENDS_OF_REVIEW,
        notices=(notices.REVIEW,),
    ),
    Row(
        at=(PUBLISHED,), event="adoption-requested", to=None,
        who=by_group("adopt2023-age"), basis=("adopt2023-capability",),
        conditions=conditions.ADOPTION,
        notices=(notices.ADOPTION_REQUEST,),
    ),
    Row(
        at=(PUBLISHED,), event="adoption-planned", to=None,
        basis=("adopt2023-cycle",),
        starts=(duties.ADOPTION,),
    ),
    Row(
        at=(PUBLISHED,), event="adopted", to=None,
        basis=("adopt2023-cycle",),
        ends=(duties.ADOPTION.name,),
        notices=(notices.CONVERSION,),
    ),
    Row(
        at=(PUBLISHED,), event="converted", to=None,
        basis=("gs2019-convert", "place.conversion"),
        conditions=conditions.CONVERSION,
        notices=(notices.CONVERSION,),
    ),
    Row(
        at=(PUBLISHED,), event="withdrawn", to=WITHDRAWN,
        who=_BY_GROUP,
        ends=_ALL,
        notices=(notices.END,),
    ),
    Row(
        at=(PUBLISHED,), event="replaced", to=REPLACED,
        who=_BY_GROUP,
        ends=_ALL,
        notices=(notices.END,),
    ),
    Row(
        at=(PUBLISHED,), event="abolished", to=ABOLISHED,
        who=by_province_or_above("sl2017-group-substance"), basis=("gs2019-below-mandatory",),
        ends=_ALL,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=(PUBLISHED,), event="number-revoked", to=REVOKED,
        who=by_province_or_above("sl2017-group-number"), basis=("gs2019-number-penalty",),
        ends=_ALL,
        notices=(notices.REVOCATION,),
    ),
)  # fmt: skip

#: The procedure of a group standard, from its proposal to its end.
GROUP_STANDARD = Procedure(
    name="group-standard",
    wording=Wording("团体标准制定与实施", "group standard"),
    stages=STAGES,
    events=EVENTS,
    rows=(*_MAKING, *_OPENNESS, *_LIFE),
    start=PREPARATION,
    subject="number",
)
