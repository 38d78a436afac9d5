"""What may be found of matters between departments (协调检查项)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "COORDINATION_CHECKS",
    "FOLLOW_UP_LATE",
    "FOLLOW_UP_OVERDUE",
    "LEFT_OPEN",
    "MECHANISM_OF_A_COUNTY",
    "NOT_CONSULTED",
]

NOT_CONSULTED = Check(
    code="LS940",
    name="not-consulted",
    weight=Weight.BAR,
    title=Wording("未经协商即提请协调机制", "referred to the mechanism without consultation"),
    message=Wording(
        "{matter}：协商不成的，才提请标准化协调机制解决",
        "{matter}: the mechanism settles what consultation could not",
    ),
    remedy=Wording("先组织协商，并记录协商结果", "consult first, and record the outcome"),
)
MECHANISM_OF_A_COUNTY = Check(
    code="LS941",
    name="mechanism-of-a-county",
    weight=Weight.WARNING,
    title=Wording("县级协调机制没有法律规定", "county mechanism not provided for by law"),
    message=Wording(
        "{matter}：可以建立标准化协调机制的是设区的市级以上地方人民政府，{place_code}不在其列",
        "{matter}: governments of cities with districts and above may have a mechanism;"
        " {place_code} is not one of them",
    ),
    remedy=Wording("提请设区的市的标准化协调机制", "refer it to the mechanism of the city"),
)
LEFT_OPEN = Check(
    code="LS942",
    name="task-left-open",
    weight=Weight.WARNING,
    title=Wording("任务未办结即结案", "closed with tasks left open"),
    message=Wording(
        "{matter}已结案，但任务{not_done}尚未办结",
        "{matter} is closed, but these tasks are not done: {not_done}",
    ),
    remedy=Wording(
        "督促办结；不再需要的，记录理由后取消",
        "have them done; cancel those no longer needed, with the reason",
    ),
)
FOLLOW_UP_LATE = Check(
    code="LS943",
    name="follow-up-late",
    weight=Weight.WARNING,  # the day is the resolution's own, and no law's
    title=Wording("任务逾期办结", "task done late"),
    message=Wording(
        "{matter}的任务{task}应于{due}办结，{done}才办结，逾期{late}天",
        "task {task} of {matter} was to be done by {due}; done {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
FOLLOW_UP_OVERDUE = Check(
    code="LS944",
    name="follow-up-overdue",
    weight=Weight.WARNING,
    title=Wording("任务逾期未办结", "task overdue"),
    message=Wording(
        "{matter}的任务{task}应于{due}办结，至{as_of}仍未办结，逾期{late}天",
        "task {task} of {matter} was to be done by {due}, and is not done by {as_of} ({late}-day"
        " delay)",
    ),
    remedy=Wording(
        "督促办结，或者由协调机制延期、取消",
        "have it done, or have the mechanism extend or cancel it",
    ),
)

#: What the door alone may report, by code.
COORDINATION_CHECKS = (
    NOT_CONSULTED,
    MECHANISM_OF_A_COUNTY,
    LEFT_OPEN,
    FOLLOW_UP_LATE,
    FOLLOW_UP_OVERDUE,
)
