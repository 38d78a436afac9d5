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
    enterprises,
    forecast,
    groups,
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
    transition,
)
from localstd import places as gazetteer
from localstd.cooperation import regional as regions
from localstd.testing.law_query import LawQuery
from localstd.testing.strategies import (
    adoptions,
    alliances,
    answers,
    archives,
    audits,
    calendars,
    cleanups,
    codes,
    declarations,
    facts,
    findings,
    guidance,
    in_force,
    laws,
    levels,
    logs,
    messages,
    numbering,
    offices,
    plugins,
    procedures,
    regional,
    reviews,
    storages,
    transitions,
    values,
)
from localstd.testing.strategies.coordinated import COORDINATED
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.queries import law_queries
from localstd.testing.strategies.supervised import SUPERVISED
from localstd.wording import Wording

__all__ = ["STRATEGIES", "strategy_for"]

T = TypeVar("T")
Drawn = Callable[[], st.SearchStrategy[Any]]

_OF_TIMES: Mapping[type, Drawn] = {
    calendar.CalendarDays: lambda: laws.quantities(units=("day",)),
    calendar.WorkingDays: lambda: laws.quantities(units=("working-day",)),
    calendar.Months: lambda: laws.quantities(units=("month",)),
    calendar.Years: lambda: laws.quantities(units=("year",)),
    calendar.Counting: calendars.countings,
    calendar.Deadline: calendars.deadlines,
    calendar.HolidayNotice: calendars.holiday_notices,
    calendar.PartialDate: values.partial_dates,
    calendar.Period: laws.periods,
    calendar.SpecialDay: calendars.special_days,
    calendar.WeekPattern: calendars.week_patterns,
    calendar.WorkCalendar: calendars.work_calendars,
}
_OF_NUMBERS: Mapping[type, Drawn] = {
    numbers.CreditCode: codes.credit_codes,
    numbers.GroupCode: codes.group_codes,
    numbers.Industry: numbering.industries,
    numbers.ItemCode: codes.item_codes,
    numbers.Located: numbering.located_numbers,
    numbers.NumberingScheme: numbering.numbering_schemes,
    numbers.OrganizationCode: codes.organization_codes,
    numbers.Repair: numbering.repairs,
    numbers.StandardNumber: values.numbers,
    gazetteer.Gazetteer: numbering.gazetteers,
    gazetteer.Place: values.places,
    making.Block: numbering.blocks,
}
_OF_LAW: Mapping[type, Drawn] = {
    law.Change: in_force.changes,
    law.Check: findings.checks,
    law.Citation: findings.citations,
    law.Conflict: in_force.conflicts,
    law.Cutoff: levels.cutoffs,
    law.Finding: findings.findings,
    law.Instrument: laws.instruments,
    law.Law: in_force.laws,
    law.LawOnDay: in_force.laws_on_days,
    law.Limit: laws.limits,
    law.LevelScheme: levels.level_schemes,
    law.Account: plugins.accounts,
    law.LocalLaw: plugins.local_laws,
    law.LimitInForce: in_force.limits_in_force,
    law.Pause: in_force.pauses,
    law.PlaceChange: in_force.place_changes,
    law.PlacesCompared: in_force.places_compared,
    law.Provision: laws.provisions,
    law.Provisions: lambda: in_force.laws().map(lambda one: one.provisions),
    law.Rule: in_force.rules,
    law.Span: in_force.spans,
    law.StartDays: lambda: derived(law.StartDays),
    law.Timeliness: in_force.timelinesses,
    law.Verdict: facts.verdicts,
    law.VoteRequirement: facts.vote_requirements,
    law.Where: lambda: findings.findings().map(lambda one: one.where),
    **{cls: partial(facts.facts_of, cls) for cls in facts.FACTS},
}
_OF_PROCEDURES: Mapping[type, Drawn] = {
    procedure.Body: values.bodies,
    procedure.Condition: procedures.conditions,
    procedure.Decision: answers.decisions,
    procedure.Duty: answers.duties_owed,
    procedure.DutyType: procedures.duty_types,
    procedure.Event: lambda: histories(making.MAKING).filter(_happened).map(_last),
    procedure.EventType: procedures.event_types,
    procedure.FactKind: procedures.fact_kinds,
    procedure.FactType: procedures.fact_types,
    procedure.History: lambda: histories(making.MAKING),
    procedure.Interval: procedures.intervals,
    procedure.Mandate: procedures.mandates,
    procedure.Matter: values.matters,
    procedure.Moved: answers.duties_moved,
    procedure.Notice: answers.notices,
    procedure.Matters: procedures.matters_of_rows,
    procedure.NoticeType: procedures.notice_types,
    procedure.Owed: answers.open_duties,
    procedure.Possibility: answers.possibilities,
    procedure.Procedure: procedures.procedures,
    procedure.Reading: answers.readings,
    procedure.Reckoning: answers.reckonings,
    procedure.Recording: answers.recordings,
    procedure.Role: procedures.roles,
    procedure.Row: procedures.rows_of_tables,
    procedure.Situation: answers.situations,
    procedure.Stage: procedures.stages,
    procedure.State: answers.states,
    procedure.Unknown: answers.unknowns,
}
_OF_REVIEWS: Mapping[type, Drawn] = {
    review.Cycle: reviews.cycles,
    review.ReviewDue: reviews.review_dues,
    review.Trigger: reviews.triggers,
    forecast.Bucket: reviews.buckets,
    forecast.Capacity: reviews.capacities,
    forecast.Difference: reviews.differences,
    forecast.FallingDue: reviews.falling_due,
    forecast.Forecast: reviews.forecasts,
    forecast.MonthOfWork: reviews.months_of_work,
    forecast.Outlook: reviews.outlooks,
    forecast.Reviewable: reviews.reviewables,
    forecast.Supposition: reviews.suppositions,
    forecast.WhatIf: reviews.what_ifs,
    forecast.Workload: reviews.workloads,
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
_OF_ENTERPRISES: Mapping[type, Drawn] = {
    enterprises.CheckedDeclaration: declarations.checked_declarations,
    enterprises.Confirmation: guidance.confirmations,
    enterprises.Declaration: declarations.declarations,
    enterprises.DeclaredIndicator: declarations.declared_indicators,
    enterprises.DeclaredStandard: declarations.declared_standards,
    enterprises.Guidance: guidance.guidances,
    enterprises.LevelJudged: guidance.levels_judged,
    enterprises.NotJudged: declarations.not_judged,
    enterprises.Participation: guidance.participations,
    enterprises.ParticipationSummary: guidance.participation_summaries,
    enterprises.ReadStandard: declarations.read_standards,
}
_OF_GROUPS: Mapping[type, Drawn] = {
    groups.AdoptionCondition: adoptions.conditions_of_adoption,
}
_OF_TRANSITIONS: Mapping[type, Drawn] = {
    transition.Alliance: transitions.alliances,
    transition.Eligibility: transitions.eligibilities,
    transition.Requirement: transitions.requirements,
    transition.Way: transitions.ways_out,
    transition.WayStep: transitions.steps_of_ways,
    transition.Citing: alliances.citing,
    transition.CitingEnd: alliances.citing_ends,
    transition.Ending: alliances.endings,
    transition.Experience: alliances.experiences,
    transition.Figure: alliances.figures,
    transition.Mapped: alliances.mapped,
    transition.StepTime: alliances.step_times,
    transition.Successor: alliances.successors,
    transition.TransitionMap: alliances.transition_maps,
}
_OF_REGIONS: Mapping[type, Drawn] = {
    regions.JointPlan: regional.joint_plans,
    regions.JointState: regional.joint_states,
    regions.SeatState: regional.seat_states,
}
_OF_ARCHIVES: Mapping[type, Drawn] = {
    archive.Approval: archives.approvals,
    archive.FileCheck: archives.file_checks,
    archive.Milestone: archives.milestones,
    archive.MissingRecord: archives.missing_records,
    archive.RecordType: archives.record_types,
    archive.Retention: archives.retentions,
    archive.RetentionTable: archives.retention_tables,
    archive.Schedule: archives.schedules,
}
_OF_REGISTERS: Mapping[type, Drawn] = {
    audit.Context: audits.contexts,
    audit.Entry: audits.entries,
    audit.FurtherCheck: plugins.further_checks,
    audit.Reference: audits.references,
    audit.RegisterIndex: audits.register_indexes,
    audit.Replacement: audits.replacements,
    audit.Row: values.rows,
    audit.SetAside: values.set_asides,
    audit.DutyFigures: logs.duty_figures,
    audit.LogContext: logs.log_contexts,
    audit.LogEntry: logs.log_entries,
    audit.LogFigures: logs.log_figures,
    audit.LogRow: logs.log_rows,
    audit.Selection: audits.selections,
    audit.Listed: audits.listed,
    audit.Stock: audits.stocks,
    convert.Opening: audits.openings,
    registers.Fault: audits.register_faults,
    registers.FileForm: audits.file_forms,
    registers.HistoryFile: audits.history_files,
    registers.JsonFile: alliances.json_files,
    registers.RegisterFormat: plugins.register_formats,
    reports.AuditAbout: audits.audit_subjects,
    reports.Life: answers.lives,
    reports.ForecastReport: reviews.forecast_reports,
    reports.Step: answers.steps,
    reports.Summary: audits.summaries,
    reports.TransitionCheck: alliances.transition_checks,
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
    hooks.Implementation: plugins.implementations,
    hooks.LoadedPlugin: plugins.loaded_plugins,
    hooks.Plugins: plugins.plugin_sets,
    statistics.Indicator: plugins.indicators,
}
_OF_STORAGE: Mapping[type, Drawn] = {
    storage.Append: storages.appends,
    storage.Copied: storages.copied,
    storage.Draft: storages.drafts,
    storage.Fault: storages.storage_faults,
    storage.Head: storages.heads,
    storage.OpenDuty: storages.open_duties,
    storage.Origin: storages.origins,
    storage.Page: storages.pages,
    storage.Record: storages.records,
    storage.SignedHead: storages.signed_heads,
    storage.Standing: storages.standings,
    storage.StandingQuery: storages.standing_queries,
    storage.Verification: storages.verifications,
}


#: What draws each public value of the library, by its class.
STRATEGIES: Mapping[type, Drawn] = {
    **_OF_TIMES,
    **_OF_NUMBERS,
    **_OF_LAW,
    **_OF_PROCEDURES,
    **_OF_REVIEWS,
    **_OF_CLEANUPS,
    **_OF_ENTERPRISES,
    **_OF_GROUPS,
    **_OF_TRANSITIONS,
    **SUPERVISED,
    **COORDINATED,
    **_OF_REGIONS,
    **_OF_ARCHIVES,
    **_OF_REGISTERS,
    **_OF_STORAGE,
    **_OF_NOTICES,
    **_OF_OFFICES,
    **_OF_PLUGINS,
    LawQuery: lambda: law_queries(law.china_law(), "34"),
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
