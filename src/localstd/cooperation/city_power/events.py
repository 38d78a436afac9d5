"""What can happen to the power of a city (制定权事件), and what each event tells."""

from localstd.procedure import TEXT, TEXTS, NoticeType
from localstd.roles import CITY, PROVINCE, PUBLIC, SECTOR
from localstd.steps.facts import event_type, fact, required
from localstd.wording import Wording

__all__ = ["ASKED", "CITY_POWER_EVENTS", "GRANTED", "TAKEN_BACK", "TOLD"]

_CITY = required("city", "设区的市", "city", TEXT)
_NEED = fact("need", "本行政区域的特殊需要", "special needs of its area", TEXT)
_SCOPE = fact("scope", "批准的领域", "fields that the approval names", TEXTS)
_DOCUMENT = fact("document", "文号", "number of the document", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)

#: The events in their usual order.
CITY_POWER_EVENTS = (
    event_type("requested", "申请制定权", "power requested", _CITY, _NEED, _SCOPE, _DOCUMENT),
    event_type("declined", "不予批准", "declined", _WHY, _DOCUMENT),
    event_type("approved", "省级批准", "approved by its province", _CITY, _NEED, _SCOPE, _DOCUMENT),
    event_type(
        "scope-changed", "调整批准的领域", "scope of the approval changed",
        required("scope", "批准的领域", "fields that the approval names", TEXTS), _WHY, _DOCUMENT,
    ),
    event_type("withdrawn", "收回制定权", "approval withdrawn", _WHY, _DOCUMENT),
    event_type("city-ended", "该市建制撤销", "the city was abolished", _WHY),
)  # fmt: skip

ASKED = NoticeType(
    name="power-asked",
    wording=Wording(
        "{matter}于{on}申请制定地方标准",
        "{matter} applied on {on} for the power to make local standards",
    ),
    to=(PROVINCE,),
)
TOLD = NoticeType(
    name="power-decided",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(CITY,),
)
GRANTED = NoticeType(
    name="power-granted",
    wording=Wording(
        "{matter}自{on}起经省级标准化行政主管部门批准，可以制定本行政区域的地方标准",
        "{matter} may make local standards of its own area, as its province approved on {on}",
    ),
    to=(CITY, SECTOR, PUBLIC),
)
TAKEN_BACK = NoticeType(
    name="power-withdrawn",
    wording=Wording(
        "{on}，{matter}：{event}，此后不得再制定地方标准；理由：{reason}",
        "{on}: {matter}: {event}, which makes no further local standards; reason: {reason}",
    ),
    to=(CITY, SECTOR, PUBLIC),
)
