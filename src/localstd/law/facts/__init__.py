"""Facts (事实) that rules judge, one module a topic; what is not known is ``None``.

Where a fact is one of a closed list of words, the list is a :class:`~localstd.law.Term`: facts
carry its name or its Chinese words as plain text.

>>> from datetime import date
>>> from localstd.law import china_law
>>> scope = china_law().on(date(2021, 5, 1)).rule("local.scope")
>>> scope.judge(ScopeFacts(ground="盐碱地")).outcome, scope.judge(ScopeFacts()).missing
(<Outcome.KEPT: 'kept'>, ('ground',))
"""

from localstd.law.facts.adoption import AdoptionFacts, EvaluationFacts
from localstd.law.facts.alliances import AllianceWay, CitingFacts, SuccessorFacts
from localstd.law.facts.archives import RetentionFacts, RetentionTerm
from localstd.law.facts.cleanup import (
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    ConclusionDateFacts,
    ConvertedNumberFacts,
    KeptField,
    KeptFormFacts,
    MandatoryConclusion,
    MarketCleanupFacts,
    MarketGround,
)
from localstd.law.facts.corrections import (
    CorrectionFacts,
    InvestigationMeans,
    InvestigatorFacts,
    MarketFault,
    ReporterFacts,
)
from localstd.law.facts.declarations import FoodFiledFacts
from localstd.law.facts.drafts import CommentFacts, ConsultationFacts
from localstd.law.facts.enterprises import (
    EnterpriseDeclarationFacts,
    EnterpriseNumberFacts,
    EnterpriseSubject,
    FilingFacts,
    FilingReviewReason,
    FoodFilingFacts,
    LowerIndicatorFacts,
    MethodFacts,
    PilotFacts,
    RefilingFacts,
    SupplyFacts,
)
from localstd.law.facts.examinations import (
    CompositionFacts,
    DrafterFacts,
    ExaminationFacts,
    FloorFacts,
    ReviewBody,
    ReviewBodyFacts,
    VoteFacts,
)
from localstd.law.facts.good_behaviour import ConfirmerFacts, LevelFacts
from localstd.law.facts.groups import (
    BasicTermsFacts,
    CompetitionFacts,
    ConversionTarget,
    DisclosedItem,
    DisclosureFacts,
    GroupCommentFacts,
    GroupDrafterFacts,
    GroupNumberFacts,
    GroupReviewOutcome,
    GroupStep,
    GroupStepsFacts,
    InterestedParty,
    ParticipantsFacts,
    PlatformPaper,
    PlatformPapersFacts,
    PledgeFacts,
    PledgeItem,
    PrinciplesFacts,
    PublicInterest,
)
from localstd.law.facts.inspections import (
    InspectionPlanFacts,
    InspectionRatioFacts,
    InspectionResultsFacts,
    RandomDrawFacts,
)
from localstd.law.facts.issuers import CityFacts, IssuerFacts
from localstd.law.facts.numbers import NumberFacts, NumberUseFacts
from localstd.law.facts.organisations import (
    FoundingFacts,
    JointFacts,
    OrganisationFacts,
    OrganisationForm,
    OrganisationReach,
)
from localstd.law.facts.papers import Paper, PapersFacts
from localstd.law.facts.projects import (
    AppraisalFacts,
    ExcludedFoodFacts,
    FoodClass,
    PlanFacts,
    ScopeFacts,
    TerminationFacts,
    TerminationGround,
    UrgencyFacts,
    UrgencyReason,
)
from localstd.law.facts.publication import ApprovalFacts, PublicNoticeFacts, TransitionFacts
from localstd.law.facts.review_results import FollowUpFacts, PartsFacts
from localstd.law.facts.reviews import (
    LapseFacts,
    OutcomeFacts,
    ReviewOutcome,
    ReviewTrigger,
    TriggerFacts,
)

__all__ = [
    "AdoptionFacts",
    "AllianceWay",
    "AppraisalFacts",
    "ApprovalFacts",
    "BasicTermsFacts",
    "CitingFacts",
    "CityFacts",
    "CleanupEffectFacts",
    "CleanupFacts",
    "CleanupScopeFacts",
    "CommentFacts",
    "CompetitionFacts",
    "CompositionFacts",
    "ConclusionDateFacts",
    "ConfirmerFacts",
    "ConsultationFacts",
    "ConversionTarget",
    "ConvertedNumberFacts",
    "CorrectionFacts",
    "DisclosedItem",
    "DisclosureFacts",
    "DrafterFacts",
    "EnterpriseDeclarationFacts",
    "EnterpriseNumberFacts",
    "EnterpriseSubject",
    "EvaluationFacts",
    "ExaminationFacts",
    "ExcludedFoodFacts",
    "FilingFacts",
    "FilingReviewReason",
    "FloorFacts",
    "FollowUpFacts",
    "FoodClass",
    "FoodFiledFacts",
    "FoodFilingFacts",
    "FoundingFacts",
    "GroupCommentFacts",
    "GroupDrafterFacts",
    "GroupNumberFacts",
    "GroupReviewOutcome",
    "GroupStep",
    "GroupStepsFacts",
    "InspectionPlanFacts",
    "InspectionRatioFacts",
    "InspectionResultsFacts",
    "InterestedParty",
    "InvestigationMeans",
    "InvestigatorFacts",
    "IssuerFacts",
    "JointFacts",
    "KeptField",
    "KeptFormFacts",
    "LapseFacts",
    "LevelFacts",
    "LowerIndicatorFacts",
    "MandatoryConclusion",
    "MarketCleanupFacts",
    "MarketFault",
    "MarketGround",
    "MethodFacts",
    "NumberFacts",
    "NumberUseFacts",
    "OrganisationFacts",
    "OrganisationForm",
    "OrganisationReach",
    "OutcomeFacts",
    "Paper",
    "PapersFacts",
    "ParticipantsFacts",
    "PartsFacts",
    "PilotFacts",
    "PlanFacts",
    "PlatformPaper",
    "PlatformPapersFacts",
    "PledgeFacts",
    "PledgeItem",
    "PrinciplesFacts",
    "PublicInterest",
    "PublicNoticeFacts",
    "RandomDrawFacts",
    "RefilingFacts",
    "ReporterFacts",
    "RetentionFacts",
    "RetentionTerm",
    "ReviewBody",
    "ReviewBodyFacts",
    "ReviewOutcome",
    "ReviewTrigger",
    "ScopeFacts",
    "SuccessorFacts",
    "SupplyFacts",
    "TerminationFacts",
    "TerminationGround",
    "TransitionFacts",
    "TriggerFacts",
    "UrgencyFacts",
    "UrgencyReason",
    "VoteFacts",
]
