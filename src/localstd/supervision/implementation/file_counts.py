"""Counts of files (事项统计): where those that began stand; what feedback and evaluations say."""

from collections.abc import Iterable, Iterator, Mapping

from localstd.law import ReviewOutcome
from localstd.procedure import Event, Procedure
from localstd.supervision.implementation.evaluation import EVALUATION
from localstd.supervision.implementation.feedback import FEEDBACK, FeedbackTopic
from localstd.supervision.implementation.figures import Breakdown, counted
from localstd.supervision.implementation.promotion import PROMOTION
from localstd.supervision.implementation.span import UNKNOWN, Case, Span
from localstd.wording import Wording

__all__ = ["file_counts", "recommendation_count", "topic_count"]


def file_counts(cases: tuple[Case, ...], span: Span) -> Iterator[Breakdown]:
    """Count, for each procedure, the files that began in the year, by their stage."""
    procedures = {one.name: one for one in (PROMOTION, FEEDBACK, EVALUATION)}
    procedures |= {case.procedure.name: case.procedure for case in cases}
    for name, procedure in procedures.items():
        begun = (case for case in cases if case.procedure.name == name and _began(case, span))
        yield counted(
            name,
            wording=procedure.wording,
            definition=_FILES.filled({"procedure": procedure.wording}),
            period=span.days,
            parts=(
                *((one.code, one.wording) for one in procedure.stages),
                ("place-unknown", Wording("地区不明", "place not known")),
            ),
            keys=(case.state.stage.code if case.is_here else "place-unknown" for case in begun),
        )


_FILES = Wording(
    "期间内开始的“{procedure}”事项，按报告日所处环节分",
    "files of “{procedure}” that began in the period, by where they stand on the reporting day",
)


def _began(case: Case, span: Span) -> bool:
    """Say whether the first event of a file may lie in the year: none is lost to a vague day."""
    first = next(iter(case.state.events), None)
    return first is not None and span.holds(first.on) is not False


def topic_count(cases: Iterable[Case], span: Span) -> Breakdown:
    """Count what feedback received in the year is about."""
    received = (one for one in _events(cases, FEEDBACK, "received", span))
    return counted(
        "feedback-topics",
        wording=Wording("反馈内容", "feedback by topic"),
        definition=Wording(
            "期间内接收的反馈，按内容分", "feedback received in the period, by topic"
        ),
        period=span.days,
        parts=(*((one.value, one.wording) for one in FeedbackTopic), UNKNOWN),
        keys=(_word(one, "topic", _TOPICS) for one in received),
    )


def recommendation_count(cases: Iterable[Case], span: Span) -> Breakdown:
    """Count what evaluations concluded in the year recommend."""
    concluded = _events(cases, EVALUATION, "concluded", span)
    return counted(
        "recommendations",
        wording=Wording("评价建议", "evaluations by their recommendation"),
        definition=Wording(
            "期间内作出结论的实施效果评价，按建议分",
            "evaluations concluded in the period, by what they recommend",
        ),
        period=span.days,
        parts=(*((one.value, one.wording) for one in ReviewOutcome), UNKNOWN),
        keys=(_word(one, "recommendation", _OUTCOMES) for one in concluded),
    )


_TOPICS: Mapping[object, str] = {one.value: one.value for one in FeedbackTopic}
_OUTCOMES: Mapping[object, str] = {one.value: one.value for one in ReviewOutcome}


def _events(cases: Iterable[Case], procedure: Procedure, type_: str, span: Span) -> Iterator[Event]:
    for case in cases:
        if case.procedure.name == procedure.name and case.is_here:
            yield from (one for one in case.state.all(type_) if span.holds(one.on) is not False)


def _word(event: Event, name: str, words: Mapping[object, str]) -> str:
    return words.get(event.facts.get(name), UNKNOWN[0])
