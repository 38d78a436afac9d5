"""The strategy of each public value (公有值与生成策略): ask for a class, and draw it.

Those for almost valid values stand beside them in the modules of their subjects.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from localstd import (
    archive,
    audit,
    calendar,
    cleanup,
    convert,
    forecast,
    hooks,
    law,
    making,
    notices,
    numbers,
    office,
    procedure,
    registers,
    reports,
    review,
    statistics,
    storage,
)
from localstd import places as gazetteer
from localstd.testing import (
    answers,
    bringing,
    cleanups,
    codes,
    findings,
    judging,
    kept,
    laws,
    messages,
    offices,
    records,
    reviewing,
    spellings,
    strategies,
    tables,
    times,
    told_facts,
)
from localstd.testing import registers as read
from localstd.testing.deriving import derived
from localstd.testing.histories import histories
from localstd.wording import Wording

__all__ = ["STRATEGIES", "strategy_for"]

T = TypeVar("T")
Drawn = Callable[[], st.SearchStrategy[Any]]

_OF_TIMES: Mapping[type, Drawn] = {
    calendar.CalendarDays: lambda: laws.quantities(units=("day",)),
    calendar.WorkingDays: lambda: laws.quantities(units=("working-day",)),
    calendar.Months: lambda: laws.quantities(units=("month",)),
    calendar.Years: lambda: laws.quantities(units=("year",)),
    calendar.Counting: times.countings,
    calendar.Deadline: times.deadlines,
    calendar.HolidayNotice: times.holiday_notices,
    calendar.PartialDate: strategies.partial_dates,
    calendar.Period: laws.periods,
    calendar.SpecialDay: times.special_days,
    calendar.WeekPattern: times.week_patterns,
    calendar.WorkCalendar: times.work_calendars,
}
_OF_NUMBERS: Mapping[type, Drawn] = {
    numbers.CreditCode: codes.credit_codes,
    numbers.GroupCode: codes.group_codes,
    numbers.Industry: spellings.industries,
    numbers.ItemCode: codes.item_codes,
    numbers.Located: spellings.located_numbers,
    numbers.NumberingScheme: spellings.numbering_schemes,
    numbers.OrganizationCode: codes.organization_codes,
    numbers.Repair: spellings.repairs,
    numbers.StandardNumber: strategies.numbers,
    gazetteer.Gazetteer: spellings.gazetteers,
    gazetteer.Place: strategies.places,
    making.Block: spellings.blocks,
}
_OF_LAW: Mapping[type, Drawn] = {
    law.Change: judging.changes,
    law.Check: findings.checks,
    law.Citation: findings.citations,
    law.Conflict: judging.conflicts,
    law.Finding: findings.findings,
    law.Instrument: laws.instruments,
    law.Law: judging.laws,
    law.LawOnDay: judging.laws_on_days,
    law.Limit: laws.limits,
    law.LocalLaw: bringing.local_laws,
    law.LimitInForce: judging.limits_in_force,
    law.Provision: laws.provisions,
    law.Provisions: lambda: judging.laws().map(lambda one: one.provisions),
    law.Rule: judging.rules,
    law.Timeliness: judging.timelinesses,
    law.Verdict: told_facts.verdicts,
    law.VoteRequirement: told_facts.vote_requirements,
    law.Where: lambda: findings.findings().map(lambda one: one.where),
    **{cls: partial(told_facts.facts_of, cls) for cls in told_facts.FACTS},
}
_OF_PROCEDURES: Mapping[type, Drawn] = {
    procedure.Body: strategies.bodies,
    procedure.Condition: tables.conditions,
    procedure.Decision: answers.decisions,
    procedure.Duty: answers.duties_owed,
    procedure.DutyType: tables.duty_types,
    procedure.Event: lambda: histories(making.MAKING).filter(_happened).map(_last),
    procedure.EventType: tables.event_types,
    procedure.FactKind: tables.fact_kinds,
    procedure.FactType: tables.fact_types,
    procedure.History: lambda: histories(making.MAKING),
    procedure.Interval: tables.intervals,
    procedure.Mandate: tables.mandates,
    procedure.Matter: strategies.matters,
    procedure.Moved: answers.duties_moved,
    procedure.Notice: answers.notices,
    procedure.Matters: tables.matters_of_rows,
    procedure.NoticeType: tables.notice_types,
    procedure.Owed: answers.open_duties,
    procedure.Possibility: answers.possibilities,
    procedure.Procedure: tables.procedures,
    procedure.Reading: answers.readings,
    procedure.Recording: answers.recordings,
    procedure.Role: tables.roles,
    procedure.Row: tables.rows_of_tables,
    procedure.Situation: answers.situations,
    procedure.Stage: tables.stages,
    procedure.State: answers.states,
    procedure.Unknown: answers.unknowns,
}
_OF_REVIEWS: Mapping[type, Drawn] = {
    review.Cycle: reviewing.cycles,
    review.ReviewDue: reviewing.review_dues,
    review.Trigger: reviewing.triggers,
    forecast.Bucket: reviewing.buckets,
    forecast.Capacity: reviewing.capacities,
    forecast.Difference: reviewing.differences,
    forecast.FallingDue: reviewing.falling_due,
    forecast.Forecast: reviewing.forecasts,
    forecast.MonthOfWork: reviewing.months_of_work,
    forecast.Outlook: reviewing.outlooks,
    forecast.Reviewable: reviewing.reviewables,
    forecast.Supposition: reviewing.suppositions,
    forecast.WhatIf: reviewing.what_ifs,
    forecast.Workload: reviewing.workloads,
}
_OF_CLEANUPS: Mapping[type, Drawn] = {
    cleanup.Assessed: cleanups.assessed,
    cleanup.Candidate: cleanups.candidates,
    cleanup.Concluded: cleanups.concluded,
    cleanup.Described: cleanups.described,
    cleanup.Effect: cleanups.effects,
    cleanup.FieldReading: cleanups.field_readings,
    cleanup.Fitting: cleanups.fittings,
    cleanup.Progress: cleanups.progresses,
    cleanup.Survey: cleanups.surveys,
    cleanup.Surveyed: cleanups.surveyed,
    cleanup.TrackReading: cleanups.track_readings,
}
_OF_ARCHIVES: Mapping[type, Drawn] = {
    archive.Approval: records.approvals,
    archive.FileCheck: records.file_checks,
    archive.Milestone: records.milestones,
    archive.MissingRecord: records.missing_records,
    archive.RecordType: records.record_types,
    archive.Retention: records.retentions,
    archive.RetentionTable: records.retention_tables,
    archive.Schedule: records.schedules,
}
_OF_REGISTERS: Mapping[type, Drawn] = {
    audit.Context: read.contexts,
    audit.Entry: read.entries,
    audit.FurtherCheck: bringing.further_checks,
    audit.Reference: read.references,
    audit.RegisterIndex: read.register_indexes,
    audit.Row: strategies.rows,
    audit.Selection: read.selections,
    audit.Standing: read.standings,
    audit.Stock: read.stocks,
    convert.Opening: read.openings,
    registers.Fault: read.register_faults,
    registers.FileForm: read.file_forms,
    registers.HistoryFile: read.history_files,
    registers.RegisterFormat: bringing.register_formats,
    reports.AuditAbout: read.audit_subjects,
    reports.Life: answers.lives,
    reports.ForecastReport: reviewing.forecast_reports,
    reports.Step: answers.steps,
    reports.Summary: read.summaries,
}
_OF_NOTICES: Mapping[type, Drawn] = {
    notices.Addressing: messages.addressings,
    notices.Directory: messages.directories,
    notices.DueDuty: messages.due_duties,
    notices.Message: messages.messages,
    notices.Posted: messages.posted,
    notices.Recipient: messages.recipients,
    notices.ReminderSchedule: messages.reminder_schedules,
    notices.Template: messages.templates,
    notices.Templates: messages.template_sets,
    office.Delivery: messages.deliveries,
    office.Patience: messages.patiences,
    office.Reminding: messages.remindings,
}
_OF_OFFICES: Mapping[type, Drawn] = {
    office.Actor: offices.actors,
    office.Appointment: offices.appointments,
    office.DutyList: offices.duty_lists,
    office.IndexedDuty: offices.indexed_duties,
    office.Kept: offices.kept_records,
    office.MatterFile: offices.matter_files,
    office.NotTaken: offices.not_taken,
    office.Preview: offices.previews,
    office.Rules: offices.rule_sets,
    office.Setup: offices.setups,
    office.Submission: offices.submissions,
    office.TakeOver: offices.take_overs,
}
_OF_PLUGINS: Mapping[type, Drawn] = {
    hooks.Implementation: bringing.implementations,
    hooks.LoadedPlugin: bringing.loaded_plugins,
    hooks.Plugins: bringing.plugin_sets,
    statistics.Indicator: bringing.indicators,
}
_OF_STORAGE: Mapping[type, Drawn] = {
    storage.Append: kept.appends,
    storage.Copied: kept.copied,
    storage.Draft: kept.drafts,
    storage.Fault: kept.storage_faults,
    storage.Head: kept.heads,
    storage.OpenDuty: kept.open_duties,
    storage.Origin: kept.origins,
    storage.Page: kept.pages,
    storage.Record: kept.records,
    storage.SignedHead: kept.signed_heads,
    storage.Standing: kept.standings,
    storage.StandingQuery: kept.standing_queries,
    storage.Verification: kept.verifications,
}

#: What draws each public value of the library, by its class.
STRATEGIES: Mapping[type, Drawn] = {
    **_OF_TIMES,
    **_OF_NUMBERS,
    **_OF_LAW,
    **_OF_PROCEDURES,
    **_OF_REVIEWS,
    **_OF_CLEANUPS,
    **_OF_ARCHIVES,
    **_OF_REGISTERS,
    **_OF_STORAGE,
    **_OF_NOTICES,
    **_OF_OFFICES,
    **_OF_PLUGINS,
    Wording: lambda: derived(Wording),
}


def _happened(history: procedure.History) -> bool:
    return bool(history.events)


def _last(history: procedure.History) -> procedure.Event:
    return history.events[-1]


def strategy_for(cls: type[T]) -> st.SearchStrategy[T]:
    """Give the strategy that draws values of a public class of the library, enums included.

    Raises:
        TypeError: if the library has no strategy for it.

    >>> from localstd.law import Verdict
    >>> strategy_for(Verdict) is not None
    True
    """
    if cls in STRATEGIES:
        return cast("st.SearchStrategy[T]", STRATEGIES[cls]())
    if issubclass(cls, Enum):
        return st.sampled_from(tuple(cls))
    raise TypeError(f"the kit has no strategy for {cls.__qualname__}; derived() may make one")
