"""What is submitted (投诉举报): what it is about and what it asks for, and never by whom.

An intake (来件) is a bundle of claims (诉求), each of which asks for one thing. A letter that wants
the money back and the seller looked into holds two. Nothing here has a place for who wrote it: see
:mod:`localstd.supervision.complaints.reporters`.

>>> refund = Claim(label="1", about=Concern.OPERATOR, wants=Wish.SETTLEMENT, operator="某商店")
>>> refund.wants.wording.zh
'解决消费者权益争议'
"""

from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import PartialDate
from localstd.law import Term
from localstd.places import read_code

__all__ = ["Claim", "Concern", "Intake", "Wish"]


class Concern(Term):
    """What a claim is about (反映对象).

    >>> Concern.of("经营者")
    <Concern.OPERATOR: 'operator'>
    """

    OPERATOR = ("operator", "经营者", "an operator")
    GOVERNMENT_STANDARD = ("government-standard", "政府制定的标准", "a government standard")
    GROUP_STANDARD = ("group-standard", "团体标准", "a group standard")
    STANDARDS_LAW = (
        "standards-law",
        "违反标准化法的其他行为",
        "another breach of the law on standards",
    )
    MONOPOLY = ("monopoly", "垄断行为", "a monopoly")
    DRUGS = ("drugs", "药品、医疗器械、化妆品", "drugs, medical devices or cosmetics")
    INTELLECTUAL_PROPERTY = ("intellectual-property", "知识产权", "intellectual property")
    FEES = ("fees", "行政事业性收费", "fees of public bodies")


class Wish(Term):
    """What a claim asks for (诉求类型). The last five are those of cr2019 art 39 para 2.

    >>> [one.wording.zh for one in Wish][:2]
    ['解决消费者权益争议', '查处违法行为']
    """

    SETTLEMENT = ("settlement", "解决消费者权益争议", "settle a dispute of a consumer")
    INVESTIGATION = ("investigation", "查处违法行为", "look into a breach")
    ADVICE = ("advice", "咨询", "advice")
    INFORMATION = ("information", "政府信息公开申请", "government information")
    REVIEW = ("review", "行政复议申请", "administrative review")
    PETITION = ("petition", "信访", "a petition")
    DISCIPLINE = ("discipline", "纪检监察检举控告", "discipline of officials")


@frozen
class Claim:
    """One thing that is asked for (诉求), with what is told of it.

    ``label`` tells it apart from the others of its intake. ``None`` is what is not told.
    ``is_consumer`` says whether goods or services were bought for daily life (为生活消费需要).
    ``operator`` and ``goods`` are those complained about or reported, ``day`` when it happened:
    by these a dispute is known again.

    >>> Claim(label="1").about is None
    True
    """

    label: str
    about: Concern | None = None
    wants: Wish | None = None
    is_consumer: bool | None = None
    operator: str = ""
    goods: str = ""
    day: PartialDate | None = None


@frozen
class Intake:
    """What came in at one time (一次提交): its number, its day, its claims.

    ``id`` is the office's own number, ``place`` the code of the office that received it,
    ``withdrawn`` the day on which it was taken back (撤回).

    >>> came = Intake(id="12315-7", received=date(2026, 2, 13), claims=(Claim(label="1"),))
    >>> came.withdrawn is None
    True
    """

    id: str
    received: date
    claims: tuple[Claim, ...]
    place: str | None = field(default=None, converter=read_code)
    withdrawn: date | None = None
