"""Why it is still open what becomes of an alliance standard (未定原因), in words."""

from collections.abc import Callable, Mapping

from localstd.law import AllianceWay
from localstd.procedure import Event, State
from localstd.wording import Wording

__all__ = ["why_open"]

_UNTOLD = Wording("尚未登记", "it has not been registered")
_PARTLY = Wording(
    "部分内容已有着落，其余内容未记录去向", "parts are settled, of the rest nothing is recorded"
)


def why_open(state: State) -> Wording:
    """Say why: not assessed, no way chosen, a way not gone to its end, or one that failed.

    >>> from datetime import date
    >>> from localstd.procedure import History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> failed = Event.of("way-failed", date(2019, 5, 6), reason="理事会否决")
    >>> print(why_open(fold(TRANSITION, History(matter=Matter(id="1"), events=(failed,)))).zh)
    2019-05-06途径未成（理事会否决），尚未另选途径
    """
    latest = _last(state, *_TOLD_BY)
    return _begun(state) if latest is None else _TOLD_BY[latest.type](latest)


def _last(state: State, *types: str) -> Event | None:
    return next((one for one in reversed(state.events) if one.type in types), None)


def _failed(event: Event) -> Wording:
    facts = {"on": event.on, "reason": event.facts.get("reason", "—")}
    return Wording(
        "{on}途径未成（{reason}），尚未另选途径",
        "the way failed on {on} ({reason}), and no other was chosen",
    ).filled(facts)


def _chosen(event: Event) -> Wording:
    way = AllianceWay.of(str(event.facts.get("way")))
    words = way.wording if way else Wording("途径不详", "a way that is not stated")
    return Wording(
        "{on}选定途径“{way}”，尚无结果",
        "the way was chosen on {on} ({way}), nothing has come of it yet",
    ).filled({"on": event.on, "way": words})


def _partly(_: Event) -> Wording:
    return _PARTLY


def _begun(state: State) -> Wording:
    assessed, registered = state.latest.get("assessed"), state.latest.get("registered")
    if assessed is not None:
        return Wording("{on}已评估，尚未选定途径", "assessed on {on}, no way chosen yet").filled(
            {"on": assessed.on}
        )
    if registered is not None:
        return Wording("{on}已登记，尚未评估", "registered on {on}, not assessed yet").filled(
            {"on": registered.on}
        )
    return _UNTOLD


_TOLD_BY: Mapping[str, Callable[[Event], Wording]] = {
    "way-chosen": _chosen,
    "way-failed": _failed,
    "part-succeeded": _partly,
    "part-withdrawn": _partly,
}
