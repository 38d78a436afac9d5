"""Counts of citations (引用统计): by where the cited standard stands, and by the kind of text."""

from collections.abc import Iterator

from localstd.numbers import StandardNumber
from localstd.supervision.implementation.citing import CitedIn
from localstd.supervision.implementation.dangling import ReferenceState, reference_state
from localstd.supervision.implementation.figures import Breakdown, counted
from localstd.supervision.implementation.index import CitationIndex
from localstd.supervision.implementation.known import KnownStandards
from localstd.supervision.implementation.span import Span
from localstd.wording import Wording

__all__ = ["citation_counts"]


def citation_counts(
    index: CitationIndex, standards: KnownStandards, span: Span
) -> Iterator[Breakdown]:
    """Count the citations that stand on the reporting day."""
    standing = tuple(index.standing_on(span.as_of))
    states: dict[StandardNumber, str] = {}
    for one in standing:
        if one.number not in states:
            states[one.number] = reference_state(one.number, standards, span.as_of).value
    yield counted(
        "references",
        wording=Wording("引用状态", "references by their state"),
        definition=Wording(
            "报告日有效的引用，按所引标准的状态分；“已不现行”和“未收录”为悬空引用",
            "citations that stand on the reporting day, by where the cited standard stands; those "
            "to what is gone or unlisted dangle",
        ),
        period=span.today,
        parts=((one.value, one.wording) for one in ReferenceState),
        keys=(states[one.number] for one in standing),
    )
    yield counted(
        "citing-texts",
        wording=Wording("引用标准的文件", "citations by the kind of text"),
        definition=Wording(
            "报告日有效的引用，按引用文件的种类分",
            "citations that stand on the reporting day, by the kind of the citing text",
        ),
        period=span.today,
        parts=((one.value, one.wording) for one in CitedIn),
        keys=(one.kind.value for one in standing),
    )
