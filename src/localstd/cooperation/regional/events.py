"""What happens to a joint standard in one of its provinces (区域协同标准的事件), and what it tells.

Texts are told by their digest (文本摘要): the provinces publish one text, so that all of them tell
the same digest. Numbers are told one by one, and together where the lead decides.
"""

from localstd.law import Term
from localstd.numbers import NumberError, StandardNumber
from localstd.places import PlaceCodeError, read_code
from localstd.procedure import DAY, TEXT, FactKind
from localstd.steps.facts import (
    NUMBER,
    REASON,
    STANDARD_NUMBER,
    event_type,
    fact,
    required,
    term,
)
from localstd.wording import Wording

__all__ = ["EVENTS", "NUMBERS", "PLACE", "PLACES", "ReviewForm"]


class ReviewForm(Term):
    """How a joint standard is reviewed (审查方式): the library's own list, for no text has one."""

    JOINT = ("joint", "联合审查", "by all together")
    EACH = ("each", "分别审查", "by each for itself")


def _place(value: object) -> str | None:
    try:
        return read_code(value) if isinstance(value, str) else None
    except PlaceCodeError:
        return None


def _places(value: object) -> tuple[str, ...] | None:
    listed = value if isinstance(value, (list, tuple)) else (value,)
    found = tuple(code for one in listed if (code := _place(one)))
    return found if found and len(found) == len(listed) else None


def _number(value: object) -> StandardNumber | None:
    if isinstance(value, StandardNumber):
        return value
    try:
        return StandardNumber.parse(value) if isinstance(value, str) else None
    except NumberError:
        return None


def _numbers(value: object) -> tuple[StandardNumber, ...] | None:
    listed = value if isinstance(value, (list, tuple)) else (value,)
    found = tuple(number for one in listed if (number := _number(one)))
    return found if found and len(found) == len(listed) else None


def _told(value: object) -> Wording:
    assert isinstance(value, tuple)  # noqa: S101  for the type checker
    return Wording.joined(Wording(str(one), str(one)) for one in value)


#: The kind of facts that are a place (行政区划代码).
PLACE = FactKind(
    accepts=Wording("行政区划代码，如31", "the code of a place, such as 31"), read=_place
)
#: The kind of facts that are a list of places; one code is a list of one.
PLACES = FactKind(
    accepts=Wording('行政区划代码列表，如["31", "33"]', "a list of codes of places, or one: 31"),
    read=_places,
    word=_told,
)
#: The kind of facts that are a list of numbers of standards; one is a list of one.
NUMBERS = FactKind(
    accepts=Wording("标准编号列表", "a list of numbers of standards"), read=_numbers, word=_told
)

_TEXT = required("text", "文本摘要", "digest of the text", TEXT)
_NUMBERS = required("numbers", "各方标准编号", "numbers of all", NUMBERS)
_PUBLICATION = required("publication", "约定发布日期", "day agreed for publication", DAY)
_IMPLEMENTATION = fact("implementation", "实施日期", "day of implementation", DAY)
_PARTNER = required("partner", "合作方", "partner", PLACE)

#: The events in their usual order.
EVENTS = (
    event_type(
        "agreed", "签订区域协同协议", "agreement made",
        required("joint", "协同事项", "id of the joint standard", TEXT),
        required("title", "名称", "title", TEXT),
        required("lead", "牵头方", "lead", PLACE),
        required("members", "参与方", "members", PLACES),
        required("making", "本地制修订事项", "id of the making here", TEXT),
        fact("form", "审查方式", "form of the review", term(ReviewForm)),
        fact("agreement", "协议文号", "number of the agreement", TEXT),
    ),
    event_type("consulted", "本地征求意见结束", "comments closed here", _TEXT),
    event_type(
        "reviewed", "通过技术审查", "technical review passed", _TEXT,
        fact("form", "审查方式", "form of the review", term(ReviewForm)),
    ),
    event_type(
        "publication-proposed", "提出同时发布", "publication proposed",
        NUMBER, _NUMBERS, _TEXT, _PUBLICATION, _IMPLEMENTATION,
    ),
    event_type("ready", "准备就绪", "ready to publish", NUMBER, _TEXT, _PUBLICATION),
    event_type("publication-decided", "决定同时发布", "publication decided", _NUMBERS, _TEXT),
    event_type("published", "发布本地编号", "published under its own number", NUMBER, _TEXT),
    event_type("completed", "各方均已发布", "published by all"),
    event_type(
        "called-off", "终止协同", "called off",
        required("reason", "理由", "reason", TEXT), fact("partner", "提出方", "who asked", PLACE),
    ),
    event_type("withdrawn", "退出协同", "withdrawn", required("reason", "理由", "reason", TEXT)),
    event_type("released", "解除", "released", REASON),
    event_type(
        "diverged", "本地不再同文", "no longer the same text here", NUMBER,
        fact("by_number", "代替标准", "the standard that replaces it", STANDARD_NUMBER), REASON,
    ),
    event_type(
        "partner-diverged", "合作方不再同文", "no longer the same text at a partner",
        _PARTNER,
        required("partner_number", "合作方标准编号", "number of the partner", STANDARD_NUMBER),
        fact("by_number", "代替标准", "the standard that replaces it", STANDARD_NUMBER), REASON,
    ),
    event_type("partners-told", "已告知合作方", "partners informed"),
)  # fmt: skip
