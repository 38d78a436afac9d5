"""What may be found wrong with the file of a standard (归档检查)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS"]

RECORD_MISSING = Check(
    code="LS680",
    name="record-missing",
    weight=Weight.WARNING,  # when a record comes to be is read, and no text sets a day
    title=Wording("应归档而未归档", "record missing from the file"),
    message=Wording(
        "{matter}于{on}{event}，至{as_of}未归档：{record}（{term}）",
        "{matter}: {event} {on}; by {as_of} its file lacks the {record}, to be kept {term}",
    ),
    remedy=Wording(
        "将{record}归档；没有该材料的，予以注明", "archive the {record}, or note there is none"
    ),
)
NO_LIST = Check(
    code="LS681",
    name="no-retention-list",
    weight=Weight.NOTE,
    title=Wording("没有适用的归档范围", "no list of what to keep applies"),
    message=Wording(
        "{matter}：自2020年7月13日起归档范围由本单位的保管期限表规定，未提供该表或者该表未列，"
        "无法判断：{records}",
        "{matter}: since 2020-07-13 the office's own table says what is kept; none was given, or"
        " it does not name them, so nothing can be said of: {records}",
    ),
    remedy=Wording(
        "提供经同级档案主管部门审核同意的归档范围和保管期限表",
        "give the table of scope and retention that the archives authority approved",
    ),
)
OLDER_THAN_THE_LISTS = Check(
    code="LS686",
    name="older-than-the-lists",
    weight=Weight.NOTE,
    title=Wording("早于已知的归档范围", "older than any list that is known"),
    message=Wording(
        "{matter}：1991年10月28日以前形成的材料适用何种归档范围不详，无法判断：{records}",
        "{matter}: which list held before 1991-10-28 is not known, so nothing can be said of:"
        " {records}",
    ),
    remedy=Wording(
        "按形成时本单位的归档范围确定", "go by what the office was to keep at that time"
    ),
)
TERM_UNFIT = Check(
    code="LS682",
    name="retention-term-unfit",
    weight=Weight.WARNING,  # the terms are given "generally" (一般)
    title=Wording("保管期限不合一般规定", "term of retention unknown to the law"),
    message=Wording(
        "{record}的保管期限“{term}”不合一般规定",
        "the {record} is to be kept {term}, which is not a term that the law provides",
    ),
    remedy=Wording(
        "一般改为永久、定期30年或者10年",
        "set it, as a rule, to permanent, 30 years or 10 years",
    ),
)
END_NOT_KNOWN = Check(
    code="LS685",
    name="end-of-term-not-known",
    weight=Weight.NOTE,
    title=Wording("保管期限何时届满不详", "end of the term not known"),
    message=Wording(
        "{record}应保管{term}，其届满日期不详，无法判断{on}能否销毁",
        "the {record} is to be kept {term}, whose end is not known; whether it may be destroyed"
        " on {on} cannot be said",
    ),
    remedy=Wording(
        "查明保管期限是否届满；届满的，经鉴定后处理",
        "find out whether its term is over; if so, have it appraised",
    ),
)
DESTROYED_EARLY = Check(
    code="LS683",
    name="destroyed-before-its-time",
    weight=Weight.BAR,
    title=Wording("保管期限未满", "destroyed before its term is over"),
    message=Wording(
        "{record}应保管{term}{until}，{on}不得销毁",
        "the {record} is to be kept {term}{until}; it may not be destroyed on {on}",
    ),
    remedy=Wording("继续保管", "keep it"),
)
NOT_APPRAISED = Check(
    code="LS684",
    name="destroyed-without-appraisal",
    weight=Weight.BAR,
    title=Wording("未经鉴定", "destroyed without appraisal"),
    message=Wording(
        "{record}（{term}）未经鉴定不得销毁",
        "the {record}, kept {term}, may be destroyed only after an appraisal, even when its term"
        " is over",
    ),
    remedy=Wording(
        "先鉴定：重新确定保管期限，或者按规定销毁",
        "appraise it first: set a new term, or destroy it by the rules",
    ),
)
#: Everything that may be reported of archives, by code.
CHECKS = (
    RECORD_MISSING,
    NO_LIST,
    TERM_UNFIT,
    DESTROYED_EARLY,
    NOT_APPRAISED,
    END_NOT_KNOWN,
    OLDER_THAN_THE_LISTS,
)
