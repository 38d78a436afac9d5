"""The life of a matter for machines (JSON 报告): one object of the schema ``localstd-life/1``."""

from datetime import date
from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.convert import (
    Plain,
    citation_record,
    duty_record,
    event_record,
    finding_record,
    notice_record,
    plain,
    possibility_record,
    stage_record,
    unknown_record,
)
from localstd.procedure import Possibility
from localstd.reports.life.life import Life, Step

__all__ = ["LIFE_SCHEMA", "check_record", "life_record", "life_schema"]

#: The name under which the form of the record is promised.
LIFE_SCHEMA: Final = "localstd-life/1"


def life_record(life: Life, *, source: str, as_known: date | None = None) -> dict[str, Plain]:
    """Give all that is said of a matter as one record; ``source`` is where its history stands.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import History, Matter
    >>> from localstd.reports.life.life import life_of
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> life = life_of(LENDING, History(matter=Matter(id="7")), law=LENDING_LAW,
    ...     calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> record = life_record(life, source="7.jsonl")
    >>> record["schema"], record["stage"]["code"], record["next"][0]["event"]
    ('localstd-life/1', 'shelf', 'requested')
    """
    recording = life.recording
    return {
        **_about(life, source, as_known),
        "stage": stage_record(recording.state),
        "events": [_step_record(step) for step in life.steps],
        "neglected": [finding_record(one) for one in life.neglected],
        "unknowns": [unknown_record(one) for one in recording.unknowns],
        "owed": [duty_record(one, life.calendar) for one in recording.duties],
        "next": [_next_record(life, one) for one in life.next],
    }


def check_record(life: Life, *, source: str, as_known: date | None = None) -> dict[str, Plain]:
    """Give what was wrong with a history as one record: the findings in the order of events.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Event, History, Matter
    >>> from localstd.reports.life.life import life_of
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> early = History(matter=Matter(id="7"), events=(Event.of("lent", date(2026, 7, 1)),))
    >>> life = life_of(LENDING, early, law=LENDING_LAW,
    ...     calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> record = check_record(life, source="7.jsonl")
    >>> [(one["row"], one["code"]) for one in record["findings"]]
    [(1, 'LS601')]
    """
    return {
        **_about(life, source, as_known),
        "findings": [finding_record(one) for one in life.recording.findings],
        "unknowns": [unknown_record(one) for one in life.recording.unknowns],
    }


def life_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of both records.

    >>> life_schema()["title"]
    'localstd-life/1'
    """
    return shipped_schema("localstd.reports", LIFE_SCHEMA)


def _about(life: Life, source: str, as_known: date | None) -> dict[str, Plain]:
    matter = life.history.matter
    return {
        "schema": LIFE_SCHEMA,
        "source": source,
        "matter": matter.id,
        "subject": life.subject,
        "place": matter.place,
        "track": matter.track.value,
        "whole": life.history.is_whole,
        "procedure": life.procedure.name,
        "as_of": life.as_of.isoformat(),
        "as_known": None if as_known is None else as_known.isoformat(),
    }


def _step_record(step: Step) -> dict[str, Plain]:
    return {
        "position": step.position,
        **event_record(step.event),
        "findings": [finding_record(one) for one in step.findings],
        "notices": [notice_record(one) for one in step.notices],
    }


def _next_record(life: Life, possibility: Possibility) -> dict[str, Plain]:
    entitled = [
        {"name": role.name, "wording": plain(role.wording), "citation": citation_record(citation)}
        for role, citation in life.entitled(possibility)
    ]
    return {**possibility_record(possibility), "entitled": entitled}
