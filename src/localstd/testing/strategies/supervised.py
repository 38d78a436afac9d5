"""The strategies of the public values of supervision (监督公有值与生成策略), part of the index."""

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st

from localstd import registers
from localstd.supervision import classes as supervised
from localstd.supervision import complaints, corrections, draw, implementation
from localstd.testing.strategies import classes, consequences, draws, implementations, submissions

__all__ = ["SUPERVISED"]

Drawn = Callable[[], st.SearchStrategy[Any]]

_OF_CLASSES: Mapping[type, Drawn] = {
    supervised.ClassReason: classes.class_reasons,
    supervised.Classification: classes.classifications,
    supervised.Coverage: classes.coverages,
    supervised.CoverageCounts: classes.coverage_counts,
    supervised.Demand: classes.demands,
    supervised.Demands: classes.demands_of_classes,
    supervised.DoneInspection: classes.done_inspections,
    supervised.PlannedInspections: classes.planned_inspections,
    supervised.Share: classes.shares,
    supervised.SupervisedStandard: classes.supervised_standards,
    supervised.YearPlan: classes.year_plans,
    supervised.YearPlanProblem: classes.year_plan_problems,
}

_OF_COMPLAINTS: Mapping[type, Drawn] = {
    complaints.AboutTheSame: submissions.about_the_same,
    complaints.Claim: submissions.claims,
    complaints.Competence: submissions.competences,
    complaints.ComplaintDays: submissions.complaint_days,
    complaints.ComplaintDeadline: submissions.complaint_deadlines_drawn,
    complaints.Grounds: submissions.grounds_drawn,
    complaints.Intake: submissions.intakes,
    complaints.MaterialCheck: submissions.material_checks,
    complaints.Part: submissions.parts,
    complaints.Receipt: submissions.receipts,
    complaints.Response: submissions.responses,
    complaints.Venue: submissions.venues,
}

_OF_CORRECTIONS: Mapping[type, Drawn] = {
    corrections.Consequence: consequences.one_consequence,
    corrections.Consequences: consequences.all_consequences,
    corrections.NoConsequence: consequences.no_consequences,
}

_OF_DRAWS: Mapping[type, Drawn] = {
    draw.DrawList: draws.draw_lists,
    draw.DrawPlan: draws.draw_plans,
    draw.DrawProblem: draws.draw_problems,
    draw.Drawn: draws.draws,
    draw.DrawnTarget: draws.drawn_targets,
    draw.Inspector: draws.inspectors,
    draw.ListProblem: draws.list_problems,
    draw.PublishedDraw: draws.published_draws,
    draw.Quota: draws.quotas,
    draw.Recusal: draws.recusals,
    draw.SeedSource: draws.seed_sources,
    draw.Substituted: draws.substituted,
    draw.Substitution: draws.substitutions,
    draw.Target: draws.targets,
    draw.WeightTable: draws.weight_tables,
}

_OF_IMPLEMENTATION: Mapping[type, Drawn] = {
    implementation.Affected: implementations.affected,
    implementation.Breakdown: implementations.breakdowns,
    implementation.CitationIndex: implementations.citation_indexes,
    registers.CitationList: implementations.citation_lists,
    implementation.Dangling: implementations.dangling_citations,
    implementation.Figure: implementations.figures,
    implementation.Impact: implementations.impacts,
    implementation.ImplementationReport: implementations.implementation_reports,
    implementation.KnownStandard: implementations.one_known_standard,
    implementation.KnownStandards: implementations.known_standards,
    implementation.StandardChange: implementations.standard_changes,
    implementation.StandardCitation: implementations.standard_citations,
}

#: The strategy of each of them, by its class.
SUPERVISED: Mapping[type, Drawn] = {
    **_OF_CLASSES,
    **_OF_COMPLAINTS,
    **_OF_CORRECTIONS,
    **_OF_DRAWS,
    **_OF_IMPLEMENTATION,
}
