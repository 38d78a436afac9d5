"""Drawing tables (程序图): the stages of a procedure, and what leads from one to another."""

from collections.abc import Iterator

from localstd.procedure.procedure import Procedure
from localstd.wording import Language

__all__ = ["procedure_diagram"]


def procedure_diagram(procedure: Procedure, language: Language) -> str:
    """Draw the stages and what leads from one to another, as a mermaid state diagram.

    What leaves a matter at its stage is not drawn.

    >>> from localstd.making import MAKING
    >>> for line in procedure_diagram(MAKING, "en").splitlines()[:3]:
    ...     print(line)
    stateDiagram-v2
        [*] --> s00
        s00: 00 preliminary
    """
    return "\n    ".join(("stateDiagram-v2", *_drawn(procedure, language)))


def _drawn(procedure: Procedure, language: Language) -> Iterator[str]:
    yield f"[*] --> {_name(procedure.start)}"
    for stage in procedure.stages:
        yield f"{_name(stage.code)}: {stage.code} {stage.wording.text(language)}"
    for (code, to), events in _moves(procedure).items():
        words = (procedure.event_type(event).wording.text(language) for event in events)
        yield f"{_name(code)} --> {_name(to)}: {' / '.join(words)}"
    yield from (f"{_name(stage.code)} --> [*]" for stage in procedure.stages if stage.is_final)


def _name(code: str) -> str:
    """Name a stage as mermaid can read it: by letters, digits and underscores."""
    return "s" + code.replace("-", "_")


def _moves(procedure: Procedure) -> dict[tuple[str, str], list[str]]:
    """Give what leads from one stage to another one, by both codes, in the order of the rows."""
    moves: dict[tuple[str, str], list[str]] = {}
    for row in procedure.rows:
        for code in row.at:
            if row.to is not None and row.to != code:
                moves.setdefault((code, row.to), []).append(row.event)
    return moves
