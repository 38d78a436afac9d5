"""What can be wrong with a standard (批准、编号、发布、备案、废止): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "CHECKS",
    "DOES_NOT_LAPSE",
    "FILING_INCOMPLETE",
    "FOOD_NOT_MANDATORY",
    "HAS_LAPSED",
    "IMPLEMENTED_TOO_EARLY",
    "NOT_APPROVED",
    "NO_NOTICE",
    "NUMBER_CLAIMS_MANDATORY",
    "NUMBER_IN_USE",
    "NUMBER_OF_ANOTHER_PLACE",
    "NUMBER_OF_ANOTHER_YEAR",
    "NUMBER_OF_NO_MAKER",
    "PAPERS_INCOMPLETE",
]

NO_NOTICE = Check(
    code="LS645",
    name="no-notice-before-approval",
    weight=Weight.BAR,
    title=Wording("批准前未公示", "no public notice before approval"),
    message=Wording(
        "{matter}批准前应向社会公示，异议不成立方可批准",
        "{matter}: there must be public notice before approval, and no objection may be open",
    ),
    remedy=Wording("公示并处理异议", "give public notice, and settle the objections"),
)
PAPERS_INCOMPLETE = Check(
    code="LS646",
    name="approval-papers-incomplete",
    weight=Weight.BAR,
    title=Wording("报批材料不全", "papers for approval incomplete"),
    message=Wording(
        "{matter}的报批材料缺{lacking}", "{matter} is up for approval without: {lacking}"
    ),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
NOT_APPROVED = Check(
    code="LS651",
    name="not-approved",
    weight=Weight.BAR,
    title=Wording("未经批准、编号", "not approved and numbered"),
    message=Wording(
        "{matter}未经批准、编号，不能发布",
        "{matter} is not approved and numbered, and cannot be published",
    ),
    remedy=Wording("先批准、编号", "approve and number it first"),
)
IMPLEMENTED_TOO_EARLY = Check(
    code="LS644",
    name="no-transition",
    weight=Weight.WARNING,
    title=Wording("实施日期早于发布日期", "implementation before publication"),
    message=Wording(
        "{number}于{published}发布，却自{implemented}实施；发布后应留出合理的过渡期（比照适用）",
        "{number} is published on {published} but implemented on {implemented}; a reasonable"
        " interval must be left after publication (by analogy)",
    ),
    remedy=Wording("核对或者推迟实施日期", "check the date of implementation, or postpone it"),
)
NUMBER_OF_NO_MAKER = Check(
    code="LS647",
    name="number-of-no-maker",
    weight=Weight.BAR,
    title=Wording("编号的行政区划位数不符", "number not of a province or city"),
    message=Wording(
        "{number}的行政区划代码位数不合编号规则",
        "the place code of {number} does not have the number of digits that the rules require",
    ),
    remedy=Wording("按编号规则重新编号", "number it by the rules"),
)
NUMBER_CLAIMS_MANDATORY = Check(
    code="LS648",
    name="number-claims-mandatory",
    weight=Weight.BAR,
    title=Wording("编号为强制性形式", "mandatory number"),
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
    title=Wording(
        "食品安全地方标准不是强制性编号", "food safety standard with a recommended number"
    ),
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
    title=Wording("年代号与发布年份不一致", "year of the number is not that of publication"),
    message=Wording(
        "{number}于{published}发布，年代号{year}不是发布年份",
        "{number} is published on {published}, which is not in its year {year}",
    ),
    remedy=Wording("核对年代号和发布日期", "check the number's year and the day of publication"),
)
FILING_INCOMPLETE = Check(
    code="LS652",
    name="filing-papers-incomplete",
    weight=Weight.FAULT,
    title=Wording("备案材料不全", "filing papers incomplete"),
    message=Wording("{number}的备案材料缺{lacking}", "{number} is filed without: {lacking}"),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
DOES_NOT_LAPSE = Check(
    code="LS653",
    name="does-not-lapse",
    weight=Weight.BAR,
    title=Wording("不发生自行废止", "does not lapse by itself"),
    message=Wording(
        "{number}此时不因相应国家标准或者行业标准而自行废止",
        "{number} does not by itself lapse at that time for a national or industry standard",
    ),
    remedy=Wording(
        "核对相应标准的发布、实施日期；需要废止的，复审后公告废止",
        "check the days of the other standard; to abolish this one, review it and announce the"
        " abolition",
    ),
)
HAS_LAPSED = Check(
    code="LS656",
    name="has-lapsed",
    weight=Weight.BAR,
    title=Wording("已自行废止", "has lapsed"),
    message=Wording(
        "{number}因相应国家标准或者行业标准已自行废止，不能再“{event}”",
        "{number} has lapsed for a national or industry standard; no more “{event}”",
    ),
    remedy=Wording("登记自行废止并公告", "record that it lapsed, and announce it"),
)
CHECKS = (
    NO_NOTICE,
    PAPERS_INCOMPLETE,
    NOT_APPROVED,
    IMPLEMENTED_TOO_EARLY,
    NUMBER_OF_ANOTHER_PLACE,
    NUMBER_OF_ANOTHER_YEAR,
    NUMBER_OF_NO_MAKER,
    NUMBER_CLAIMS_MANDATORY,
    FOOD_NOT_MANDATORY,
    NUMBER_IN_USE,
    FILING_INCOMPLETE,
    DOES_NOT_LAPSE,
    HAS_LAPSED,
)
