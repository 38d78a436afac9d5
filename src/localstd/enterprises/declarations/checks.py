"""What can be wrong with a declaration (声明检查): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["DECLARATION_CHECKS"]

NUMBER_UNREADABLE = Check(
    code="LS785",
    name="declared-number-unreadable",
    weight=Weight.WARNING,
    title=Wording("声明的标准编号无法识别", "declared number not readable"),
    message=Wording(
        "“{value}”不是已知形式的标准编号：第{position}个字符处应为{expected}",
        "“{value}” is not a standard number of a known form: {expected} expected at character"
        " {position}",
    ),
    remedy=Wording("按标准文本核对并改正编号", "correct the number from the standard's text"),
)
NUMBER_MISSPELT = Check(
    code="LS786",
    name="declared-number-misspelt",
    weight=Weight.NOTE,
    title=Wording("声明的编号写法不规范", "declared number misspelt, read all the same"),
    message=Wording(
        "“{value}”按“{canonical}”读取（{why}）", "“{value}” was read as “{canonical}” ({why})"
    ),
    remedy=Wording("改写为“{canonical}”", "write “{canonical}”"),
)
NOT_FULLY_DECLARED = Check(
    code="LS787",
    name="not-fully-declared",
    weight=Weight.FAULT,
    title=Wording("应当公开的内容未公开", "what must be public is not"),
    message=Wording(
        "{standard}未公开：{lacking}",
        "{standard} is declared without: {lacking}",
    ),
    remedy=Wording("补充公开：{lacking}", "make this public, too: {lacking}"),
)
NUMBER_OF_ANOTHER_KIND = Check(
    code="LS788",
    name="own-number-of-another-kind",
    weight=Weight.FAULT,
    title=Wording(
        "自行制定的标准不是企业标准编号", "own standard without an enterprise standard number"
    ),
    message=Wording(
        "自行制定的{standard}使用{kind}的编号",
        "{standard}, made by the enterprise itself, bears the number of {kind}",
    ),
    remedy=Wording(
        "按企业标准编号，或者更正“自行制定”一栏",
        "number it as an enterprise standard, or correct whose standard it is",
    ),
)
NO_LONGER_STANDS = Check(
    code="LS789",
    name="declared-no-longer-in-force",
    weight=Weight.WARNING,
    title=Wording("所执行或者引用的标准已不现行", "standard no longer in force"),
    message=Wording(
        "{number}（{role}）：{standing}{newer}", "{number} ({role}): {standing}{newer}"
    ),
    remedy=Wording(
        "改为执行或者引用现行标准，并变更声明",
        "execute or cite the standard in force, and update the declaration",
    ),
)
METHOD_UNFIT = Check(
    code="LS790",
    name="method-unfit",
    weight=Weight.FAULT,
    title=Wording("指标的试验方法不合要求", "method does not meet the rules"),
    message=Wording(
        "{standard}的指标“{indicator}”{why}", "indicator “{indicator}” of {standard}: {why}"
    ),
    remedy=Wording(
        "写明试验、检验或者评价方法；已有国家标准、行业标准或者国际标准方法的，引用该方法",
        "specify a method; where a national, industry or international standard has one, cite it",
    ),
)
LOWER_UNSHOWN = Check(
    code="LS791",
    name="lower-unshown",
    weight=Weight.FAULT,
    title=Wording("指标少于或者低于推荐性标准而未明示", "lower indicator not stated"),
    message=Wording(
        "{standard}的指标“{indicator}”{how}，未明示",
        "indicator “{indicator}” of {standard} {how}, and this is not stated",
    ),
    remedy=Wording("在自我声明中明示", "state it in the declaration"),
)
UNDER_THE_FLOOR = Check(
    code="LS792",
    name="indicator-below-mandatory",
    weight=Weight.FAULT,
    title=Wording("指标低于强制性国家标准", "indicator below a mandatory standard"),
    message=Wording(
        "{standard}的指标“{indicator}”低于强制性国家标准的相关技术要求",
        "indicator “{indicator}” of {standard} is below what a mandatory national standard"
        " requires",
    ),
    remedy=Wording("提高至不低于强制性国家标准", "raise it to the standard's level at least"),
)
FOOD_UNFILED = Check(
    code="LS793",
    name="food-declared-unfiled",
    weight=Weight.FAULT,
    title=Wording(
        "食品企业标准未报卫生行政部门备案", "food standard not filed with the health department"
    ),
    message=Wording(
        "{standard}严于食品安全标准，未报省级卫生行政部门备案；自我声明不能代替备案",
        "{standard} is stricter than food safety standards and was not filed with the province's"
        " health department; a declaration does not replace that filing",
    ),
    remedy=Wording("报省级卫生行政部门备案", "file it with the province's health department"),
)
CODE_UNREADABLE = Check(
    code="LS794",
    name="credit-code-unreadable",
    weight=Weight.WARNING,
    title=Wording("统一社会信用代码有误", "credit code wrong"),
    message=Wording(
        "“{value}”不是统一社会信用代码：第{position}个字符处应为{expected}",
        "“{value}” is not a unified social credit code: {expected} expected at character"
        " {position}",
    ),
    remedy=Wording("按营业执照核对", "correct it from the business licence"),
)
#: What can be wrong with a declaration (自我声明), in the order of codes.
DECLARATION_CHECKS = (
    NUMBER_UNREADABLE,
    NUMBER_MISSPELT,
    NOT_FULLY_DECLARED,
    NUMBER_OF_ANOTHER_KIND,
    NO_LONGER_STANDS,
    METHOD_UNFIT,
    LOWER_UNSHOWN,
    UNDER_THE_FLOOR,
    FOOD_UNFILED,
    CODE_UNREADABLE,
)
