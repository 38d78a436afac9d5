"""What can be wrong with an enterprise standard (企业标准检查): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS"]

NUMBER_NOT_OF_AN_ENTERPRISE = Check(
    code="LS760",
    name="number-not-of-an-enterprise",
    weight=Weight.FAULT,
    title=Wording("企业标准编号不合规则", "not an enterprise standard number"),
    message=Wording(
        "{number}不是企业标准编号（Q/企业代号 顺序号—年代号）",
        "{number} is not the number of an enterprise standard (Q/code serial-year)",
    ),
    remedy=Wording("按企业标准编号规则重新编号", "number it as an enterprise standard"),
)
BELOW_MANDATORY = Check(
    code="LS761",
    name="enterprise-below-mandatory",
    weight=Weight.BAR,
    title=Wording("低于强制性国家标准", "below mandatory national standards"),
    message=Wording(
        "{matter}的技术要求低于强制性国家标准的相关技术要求",
        "{matter} sets lower requirements than mandatory national standards",
    ),
    remedy=Wording("提高至不低于强制性国家标准", "raise it to their level at least"),
)
METHODS_LACKING = Check(
    code="LS762",
    name="test-methods-lacking",
    weight=Weight.FAULT,
    title=Wording("试验方法不合要求", "test methods do not meet the rules"),
    message=Wording(
        "{matter}未规定试验、检验或者评价方法，或者已有相应方法标准而采用自定方法",
        "{matter} specifies no method, or one of its own where a standard method exists",
    ),
    remedy=Wording(
        "规定方法；已有国家标准、行业标准或者国际标准方法的，引用该方法",
        "specify a method; where a national, industry or international standard has one, cite it",
    ),
)
FILED_LATE = Check(
    code="LS763",
    name="enterprise-filed-late",
    weight=Weight.FAULT,
    title=Wording("备案逾期", "filed late"),
    message=Wording(
        "{matter}于{started}发布，最迟应于{due}备案，{done}才备案，逾期{late}天",
        "{matter}, published {started}, was to be filed by {due}, and was filed {done}"
        " ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_FILED = Check(
    code="LS764",
    name="enterprise-not-filed",
    weight=Weight.FAULT,
    title=Wording("逾期未备案", "not filed"),
    message=Wording(
        "{matter}最迟应于{due}备案，至{as_of}未见备案，逾期{late}天",
        "{matter} was to be filed by {due}, and is not filed by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "报当地标准化行政主管部门和有关行政主管部门备案，或者补登备案日期",
        "file it with the local standardization department and the one in charge, or enter the day",
    ),
)
REFILED_LATE = Check(
    code="LS765",
    name="refiled-late",
    weight=Weight.FAULT,
    title=Wording("备案有效期届满后才重新备案", "filed anew after the filing had ended"),
    message=Wording(
        "{matter}的备案有效期至{valid_until}，{on}才重新备案",
        "the filing of {matter} was valid until {valid_until}; it was filed anew on {on}",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
FILING_EXPIRED = Check(
    code="LS766",
    name="filing-expired",
    weight=Weight.FAULT,
    title=Wording("备案有效期届满未重新备案", "filing ended, not filed anew"),
    message=Wording(
        "{matter}的备案有效期至{due}，至{as_of}未见重新备案，逾期{late}天",
        "the filing of {matter} ended on {due}, not filed anew by {as_of} ({late}-day delay)",
    ),
    remedy=Wording("复审后重新备案，或者停用", "review it and file it anew, or withdraw it"),
)
FILED_AFTER_FILING = Check(
    code="LS767",
    name="filed-after-filing-ended",
    weight=Weight.WARNING,
    title=Wording("备案改为自我声明公开后仍备案", "filed although declaration had replaced filing"),
    message=Wording(
        "{matter}于{on}备案，而自2018年1月1日起企业标准以自我声明公开代替备案",
        "{matter} was filed on {on}, but since 2018-01-01 self-declaration has replaced filing",
    ),
    remedy=Wording(
        "自我声明公开；备案不能代替声明", "declare it: filing does not replace declaration"
    ),
)
DECLARED_IN_PART = Check(
    code="LS768",
    name="declared-in-part",
    weight=Weight.FAULT,
    title=Wording("自我声明公开内容不全", "declaration incomplete"),
    message=Wording(
        "{matter}的自我声明未公开编号、名称或者应当公开的功能指标、性能指标",
        "the declaration of {matter} lacks its number, its name or indicators that must be public",
    ),
    remedy=Wording(
        "公开编号和名称；自行制定的，并公开产品、服务的功能指标和产品的性能指标",
        "make number and name public; for its own standards the functional indicators too, and"
        " for products the performance indicators",
    ),
)
LOWER_NOT_SHOWN = Check(
    code="LS769",
    name="lower-not-shown",
    weight=Weight.FAULT,
    title=Wording("未明示低于推荐性标准", "lower indicators not stated"),
    message=Wording(
        "{matter}的指标少于或者低于推荐性标准，自我声明未明示",
        "{matter} has fewer or lower indicators than the recommended standard, and does not say so",
    ),
    remedy=Wording("在自我声明中明示", "state it in the declaration"),
)
OUTSIDE_THE_PILOT = Check(
    code="LS770",
    name="outside-the-pilot",
    weight=Weight.WARNING,
    title=Wording("非试点企业自我声明", "declared outside the pilot"),
    message=Wording(
        "{matter}于{on}自我声明公开，是否属于改革试点不明",
        "{matter} was declared on {on}; whether it was in the pilot is not known",
    ),
    remedy=Wording("补登是否属于试点", "enter whether the enterprise was in the pilot"),
)
DECLARED_AFTER_SUPPLY = Check(
    code="LS771",
    name="declared-after-supply",
    weight=Weight.FAULT,
    title=Wording("提供产品、服务后才公开", "declared after the first supply"),
    message=Wording(
        "{matter}自{supplied}起用于提供产品或者服务，{on}才自我声明公开",
        "{matter} has been in use for products or services since {supplied}, and was declared"
        " only on {on}",
    ),
    remedy=Wording("今后在提供产品、服务前公开", "declare before supply in future"),
)
NOT_PLEDGED = Check(
    code="LS772",
    name="not-pledged",
    weight=Weight.FAULT,
    title=Wording("承诺内容不全", "pledge incomplete"),
    message=Wording(
        "{matter}的自我声明未承诺：{lacking}",
        "the declaration of {matter} does not pledge: {lacking}",
    ),
    remedy=Wording("向社会作出承诺", "make the pledge public"),
)
NOT_JOINT = Check(
    code="LS773",
    name="not-joint",
    weight=Weight.WARNING,
    title=Wording("不属于企业联合标准", "not a joint standard by definition"),
    message=Wording(
        "{matter}的制定企业不属于同行业或者产业链上下游",
        "the enterprises that make {matter} are not of one industry or chain",
    ),
    remedy=Wording(
        "核对联合制定企业；仍可依法与其他企业联合制定企业标准",
        "check who makes it; making a standard jointly with others remains lawful",
    ),
)
FOOD_NOT_STRICTER = Check(
    code="LS774",
    name="food-not-stricter",
    weight=Weight.WARNING,
    title=Wording("不严于食品安全标准而备案", "filed though not stricter"),
    message=Wording(
        "{matter}不严于食品安全国家标准或者地方标准，无须报卫生行政部门备案",
        "{matter} is not stricter than food safety standards, and need not be filed with the"
        " health department",
    ),
    remedy=Wording("核对指标", "check its indicators"),
)
NOT_REVIEWED = Check(
    code="LS775",
    name="enterprise-not-reviewed",
    weight=Weight.FAULT,
    title=Wording("企业标准复审逾期", "review of an enterprise standard overdue"),
    message=Wording(
        "按一般不超过{length}的复审周期，{matter}自{started}起算，最迟应于{due}复审，"
        "至{as_of}未见复审，已逾{late}天",
        "by a cycle of generally not more than {length} {matter} was to be reviewed by {due},"
        " counted from {started}; not reviewed by {as_of} ({late}-day delay)",
    ),
    remedy=Wording("复审，或者补登复审日期", "review it, or enter the day of its review"),
)
REVIEWED_LATE = Check(
    code="LS776",
    name="enterprise-reviewed-late",
    weight=Weight.FAULT,
    title=Wording("企业标准逾期复审", "enterprise standard reviewed late"),
    message=Wording(
        "{matter}最迟应于{due}复审，{done}才复审，已逾{late}天",
        "{matter} was to be reviewed by {due}, and was reviewed {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
ABOLISHED_UNORDERED = Check(
    code="LS777",
    name="abolished-without-order",
    weight=Weight.BAR,
    title=Wording("未责令限期改正即废止", "abolished without an order to correct"),
    message=Wording(
        "{matter}：未责令限期改正、期限未满或者已改正，不得废止",
        "{matter}: no order to correct was given, its term is still running, or it was corrected",
    ),
    remedy=Wording(
        "先责令限期改正，逾期不改正的方可废止", "first order a correction within a term"
    ),
)
REVOKED_UNORDERED = Check(
    code="LS778",
    name="revoked-without-order",
    weight=Weight.BAR,
    title=Wording("未责令限期改正即撤销编号", "number revoked without an order to correct"),
    message=Wording(
        "{matter}：未责令限期改正、期限未满或者已改正，不得撤销编号",
        "{matter}: no order to correct was given, its term is still running, or it was corrected",
    ),
    remedy=Wording(
        "先责令限期改正，逾期不改正的方可撤销编号", "first order a correction within a term"
    ),
)

#: Everything that may be found of an enterprise standard, by code.
CHECKS = (
    NUMBER_NOT_OF_AN_ENTERPRISE,
    BELOW_MANDATORY,
    METHODS_LACKING,
    FILED_LATE,
    NOT_FILED,
    REFILED_LATE,
    FILING_EXPIRED,
    FILED_AFTER_FILING,
    DECLARED_IN_PART,
    LOWER_NOT_SHOWN,
    OUTSIDE_THE_PILOT,
    DECLARED_AFTER_SUPPLY,
    NOT_PLEDGED,
    NOT_JOINT,
    FOOD_NOT_STRICTER,
    NOT_REVIEWED,
    REVIEWED_LATE,
    ABOLISHED_UNORDERED,
    REVOKED_UNORDERED,
)
