"""What is asked of a number (编号要求): its place, its force, its year, and that it is free."""

from localstd.law import Check, NumberFacts, NumberUseFacts, Weight
from localstd.procedure import Condition, Situation
from localstd.steps.picking import flag, number
from localstd.wording import Wording

__all__ = ["CHECKS", "NUMBER", "NUMBER_GIVEN"]

NUMBER_OF_NO_MAKER = Check(
    code="LS647",
    name="number-of-no-maker",
    weight=Weight.BAR,
    title=Wording("编号的行政区划位数不符", "number not of a province or city"),
    message=Wording(
        "{number}的行政区划代码位数不合编号规则",
        "{number} has not the digits that the rules on numbers give its place",
    ),
    remedy=Wording("按编号规则重新编号", "number it by the rules"),
)
NUMBER_CLAIMS_MANDATORY = Check(
    code="LS648",
    name="number-claims-mandatory",
    weight=Weight.BAR,
    title=Wording("编号为强制性形式", "number of mandatory form"),
    message=Wording(
        "{number}为强制性编号，而地方标准是推荐性标准",
        "{number} is mandatory in form, but local standards are recommended ones",
    ),
    remedy=Wording("编号加/T", "write it with /T"),
)
FOOD_NOT_MANDATORY = Check(
    code="LS649",
    name="food-number-not-mandatory",
    weight=Weight.BAR,
    title=Wording("食品安全地方标准不是强制性编号", "food standard without mandatory form"),
    message=Wording(
        "{number}不是强制性编号，而食品安全标准是强制执行的标准",
        "{number} is not mandatory in form, but food safety standards are mandatory",
    ),
    remedy=Wording("按DBS编号", "number it DBS"),
)
NUMBER_IN_USE = Check(
    code="LS650",
    name="number-in-use",
    weight=Weight.BAR,
    title=Wording("编号已被使用", "number already in use"),
    message=Wording("{number}已被使用", "{number} is already in use"),
    remedy=Wording("取下一个未用的顺序号", "take the next free serial"),
)
NUMBER_OF_ANOTHER_PLACE = Check(
    code="LS642",
    name="number-of-another-place",
    weight=Weight.BAR,
    title=Wording("编号属于其他地方", "number of another place"),
    message=Wording(
        "{number}是{place_code}的编号，而该事项属{matter_place}",
        "{number} is a number of {place_code}, but the matter is of {matter_place}",
    ),
    remedy=Wording("按本地代码编号", "number it with the place's own code"),
)
NUMBER_OF_ANOTHER_YEAR = Check(
    code="LS643",
    name="number-of-another-year",
    weight=Weight.WARNING,
    title=Wording("年代号与发布年份不一致", "number of another year"),
    message=Wording(
        "{number}于{published}发布，年代号{year}不是发布年份",
        "{number} is published on {published}, which is not of its year {year}",
    ),
    remedy=Wording("核对年代号和发布日期", "check the number's year and the day of publication"),
)
CHECKS = (
    *(NUMBER_OF_ANOTHER_PLACE, NUMBER_OF_ANOTHER_YEAR, NUMBER_OF_NO_MAKER),
    *(NUMBER_CLAIMS_MANDATORY, FOOD_NOT_MANDATORY, NUMBER_IN_USE),
)


def _form(situation: Situation) -> NumberFacts | None:
    found = number(situation)
    if found is None or found.place_code is None:
        return None
    return NumberFacts(
        place_code=found.place_code,
        claims_mandatory=found.claims_mandatory,
        matter_place=situation.matter.place,
        year=found.year,
        published=situation.event.on,
    )


def _use(situation: Situation) -> NumberUseFacts:
    found = number(situation)
    return NumberUseFacts(
        number=None if found is None else str(found), is_used=flag(situation, "is_used")
    )


def _is_published_now(situation: Situation) -> bool:
    return situation.event.type == "published"


#: What is asked of the number under which a standard is published.
NUMBER = (
    Condition(rule="local.number-form", check=NUMBER_OF_NO_MAKER, facts=_form),
    Condition(rule="local.number-place", check=NUMBER_OF_ANOTHER_PLACE, facts=_form),
    Condition(
        rule="local.number-year",
        check=NUMBER_OF_ANOTHER_YEAR,
        facts=_form,
        when=_is_published_now,
    ),
    Condition(rule="local.recommended-only", check=NUMBER_CLAIMS_MANDATORY, facts=_form),
    Condition(rule="local.food-mandatory", check=FOOD_NOT_MANDATORY, facts=_form),
)
#: What is asked of a number when it is given (编号): that it is free, too.
NUMBER_GIVEN = (
    *NUMBER,
    Condition(rule="local.number-unused", check=NUMBER_IN_USE, facts=_use),
)
