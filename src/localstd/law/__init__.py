"""The law (法): dated, cited and bound to places and tracks.

An :class:`Instrument` (法规文件) holds provisions; a :class:`Provision` (条款) that sets a
length of time gives a :class:`Limit` (期限), one that can be judged gives a :class:`Rule`
(规则). :class:`Law` is the immutable collection of all of them, asked on a date, at a place,
on a :class:`Track` (管理渠道). How a sentence of law becomes a limit or a rule is read in
``localstd.law.national``, in the order of its articles; the law of places comes with plug-ins.

>>> from datetime import date
>>> filing = china_law().on(date(2021, 5, 1)).limit("local.filing")
>>> filing.value, filing.unit, filing.direction.value, filing.strict
(60, 'day', 'at-most', True)
>>> filing.citation.wording.zh
'《地方标准管理办法（2020）》第22条（原文未核）'
"""

from localstd.law.china import china_law
from localstd.law.citation import Citation
from localstd.law.clean_up import conflicts
from localstd.law.comparison import (
    PlaceChange,
    PlacesCompared,
    changes_of_places,
    compare_places,
)
from localstd.law.conflict import Conflict, ConflictKind
from localstd.law.difference import Change, Subject, difference
from localstd.law.error import LawError
from localstd.law.extensions import judge_extended
from localstd.law.facts import (
    AcceptanceFacts,
    AdoptionFacts,
    AllianceWay,
    AppraisalFacts,
    ApprovalFacts,
    BasicTermsFacts,
    CitingFacts,
    CityFacts,
    CityNeedFacts,
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    ClueFacts,
    CommentFacts,
    CommitteeFacts,
    CompetitionFacts,
    ComplaintMaterial,
    ComplaintMaterialsFacts,
    ComplaintTransferFacts,
    CompositionFacts,
    ConclusionDateFacts,
    ConfirmerFacts,
    ConsultationFacts,
    ConversionTarget,
    ConvertedNumberFacts,
    CorrectionFacts,
    CorrectionGround,
    DisclosedItem,
    DisclosureFacts,
    DrafterFacts,
    EffectPlanFacts,
    EnterpriseDeclarationFacts,
    EnterpriseNumberFacts,
    EnterpriseSubject,
    EvaluationFacts,
    ExaminationFacts,
    ExcludedFoodFacts,
    ExtensionFacts,
    FilingFacts,
    FilingReviewReason,
    FloorFacts,
    FollowUpFacts,
    FoodClass,
    FoodFiledFacts,
    FoodFilingFacts,
    FoundingFacts,
    GovernmentCorrectionFacts,
    GovernmentFault,
    GovernmentMaker,
    GroupCommentFacts,
    GroupDrafterFacts,
    GroupNumberFacts,
    GroupReviewOutcome,
    GroupStep,
    GroupStepsFacts,
    GuidanceFacts,
    InspectionPlanFacts,
    InspectionRatioFacts,
    InspectionResultsFacts,
    InterestedParty,
    InvestigationMeans,
    InvestigatorFacts,
    IssuerFacts,
    JointComplaintFacts,
    JointFacts,
    KeptField,
    KeptFormFacts,
    LapseFacts,
    LevelFacts,
    LowerIndicatorFacts,
    MandatoryConclusion,
    MarketCleanupFacts,
    MarketFault,
    MarketGround,
    MechanismFacts,
    MediationConsentFacts,
    MediationEnd,
    MediationEndFacts,
    MediatorFacts,
    MethodFacts,
    NumberFacts,
    NumberUseFacts,
    OrganisationFacts,
    OrganisationForm,
    OrganisationReach,
    OtherLaw,
    OutcomeFacts,
    Paper,
    PapersFacts,
    ParticipantsFacts,
    PartsFacts,
    PilotFacts,
    PlanFacts,
    PlatformPaper,
    PlatformPapersFacts,
    PledgeFacts,
    PledgeItem,
    PrinciplesFacts,
    ProductFacts,
    PromotionFacts,
    PromotionMeasure,
    ProofFacts,
    PublicInterest,
    PublicNoticeFacts,
    RandomDrawFacts,
    RefilingFacts,
    RefusalFacts,
    RefusalGround,
    ReinspectionResult,
    ReportCompetenceFacts,
    ReporterFacts,
    ResolutionFacts,
    RetentionFacts,
    RetentionTerm,
    ReviewBody,
    ReviewBodyFacts,
    ReviewEvidence,
    ReviewOutcome,
    ReviewTrigger,
    ScopeFacts,
    SettlementFacts,
    SplitFacts,
    SuccessorFacts,
    SupplyFacts,
    TerminationFacts,
    TerminationGround,
    TestingFacts,
    TransitionFacts,
    TriggerFacts,
    UrgencyFacts,
    UrgencyReason,
    VoteFacts,
    WhitePaperFacts,
    WhitePaperItem,
)
from localstd.law.finding import (
    NOWHERE,
    Check,
    Finding,
    ImpossibleFindingError,
    Note,
    Weight,
    Where,
)
from localstd.law.in_force import LimitInForce, MixedLimitsError
from localstd.law.incoherence import (
    DeviatingLimitError,
    GapError,
    IncoherentLawError,
    OverlapError,
)
from localstd.law.instrument import Instrument
from localstd.law.law import Law
from localstd.law.left_to_places import LEFT_TO_PLACES, RULES_OF_PLACES
from localstd.law.levels import (
    FIVE_LEVELS,
    FOUR_LEVELS,
    LEVEL_SCHEMES,
    Cutoff,
    LevelScheme,
    ScoreError,
    UnknownLevelError,
)
from localstd.law.limit import Direction, Footing, Judged, Limit, LimitError, NotAssumedError
from localstd.law.local import Account, ElsewhereError, LocalLaw
from localstd.law.on_day import LawOnDay, NotInForceError, UnknownLimitError
from localstd.law.pauses import Pause, with_pauses
from localstd.law.provision import (
    DifferingProvisionError,
    Provision,
    Provisions,
    UnknownProvisionError,
)
from localstd.law.relation import StartDays, Tightness
from localstd.law.rule import Judge, Rule, UncitedRuleError
from localstd.law.span import Span
from localstd.law.term import Term
from localstd.law.timeliness import Timeliness, Timing, judge_timeliness
from localstd.law.track import Track, UnknownTrackError
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown
from localstd.law.votes import VOTES, VoteRequirement
from localstd.law.written import MalformedLocalLawError, read_local_law

__all__ = [
    "FIVE_LEVELS", "FOUR_LEVELS", "KEPT", "LEFT_TO_PLACES", "LEVEL_SCHEMES", "NOWHERE",
    "RULES_OF_PLACES", "VOTES", "AcceptanceFacts", "Account", "AdoptionFacts", "AllianceWay",
    "AppraisalFacts", "ApprovalFacts", "BasicTermsFacts", "Change", "Check", "Citation",
    "CitingFacts", "CityFacts", "CityNeedFacts", "CleanupEffectFacts", "CleanupFacts",
    "CleanupScopeFacts", "ClueFacts", "CommentFacts", "CommitteeFacts", "CompetitionFacts",
    "ComplaintMaterial", "ComplaintMaterialsFacts", "ComplaintTransferFacts", "CompositionFacts",
    "ConclusionDateFacts", "ConfirmerFacts", "Conflict", "ConflictKind", "ConsultationFacts",
    "ConversionTarget", "ConvertedNumberFacts", "CorrectionFacts", "CorrectionGround", "Cutoff",
    "DeviatingLimitError", "DifferingProvisionError", "Direction", "DisclosedItem",
    "DisclosureFacts", "DrafterFacts", "EffectPlanFacts", "ElsewhereError",
    "EnterpriseDeclarationFacts", "EnterpriseNumberFacts", "EnterpriseSubject", "EvaluationFacts",
    "ExaminationFacts", "ExcludedFoodFacts", "ExtensionFacts", "FilingFacts", "FilingReviewReason",
    "Finding", "FloorFacts", "FollowUpFacts", "FoodClass", "FoodFiledFacts", "FoodFilingFacts",
    "Footing", "FoundingFacts", "GapError", "GovernmentCorrectionFacts", "GovernmentFault",
    "GovernmentMaker", "GroupCommentFacts", "GroupDrafterFacts", "GroupNumberFacts",
    "GroupReviewOutcome", "GroupStep", "GroupStepsFacts", "GuidanceFacts", "ImpossibleFindingError",
    "IncoherentLawError", "InspectionPlanFacts", "InspectionRatioFacts", "InspectionResultsFacts",
    "Instrument", "InterestedParty", "InvestigationMeans", "InvestigatorFacts", "IssuerFacts",
    "JointComplaintFacts", "JointFacts", "Judge", "Judged", "KeptField", "KeptFormFacts",
    "LapseFacts", "Law", "LawError", "LawOnDay", "LevelFacts", "LevelScheme", "Limit", "LimitError",
    "LimitInForce", "LocalLaw", "LowerIndicatorFacts", "MalformedLocalLawError",
    "MandatoryConclusion", "MarketCleanupFacts", "MarketFault", "MarketGround", "MechanismFacts",
    "MediationConsentFacts", "MediationEnd", "MediationEndFacts", "MediatorFacts", "MethodFacts",
    "MixedLimitsError", "NotAssumedError", "NotInForceError", "Note", "NumberFacts",
    "NumberUseFacts", "OrganisationFacts", "OrganisationForm", "OrganisationReach", "OtherLaw",
    "Outcome", "OutcomeFacts", "OverlapError", "Paper", "PapersFacts", "ParticipantsFacts",
    "PartsFacts", "Pause", "PilotFacts", "PlaceChange", "PlacesCompared", "PlanFacts",
    "PlatformPaper", "PlatformPapersFacts", "PledgeFacts", "PledgeItem", "PrinciplesFacts",
    "ProductFacts", "PromotionFacts", "PromotionMeasure", "ProofFacts", "Provision", "Provisions",
    "PublicInterest", "PublicNoticeFacts", "RandomDrawFacts", "RefilingFacts", "RefusalFacts",
    "RefusalGround", "ReinspectionResult", "ReportCompetenceFacts", "ReporterFacts",
    "ResolutionFacts", "RetentionFacts", "RetentionTerm", "ReviewBody", "ReviewBodyFacts",
    "ReviewEvidence", "ReviewOutcome", "ReviewTrigger", "Rule", "ScopeFacts", "ScoreError",
    "SettlementFacts", "Span", "SplitFacts", "StartDays", "Subject", "SuccessorFacts",
    "SupplyFacts", "Term", "TerminationFacts", "TerminationGround", "TestingFacts", "Tightness",
    "Timeliness", "Timing", "Track", "TransitionFacts", "TriggerFacts", "UncitedRuleError",
    "UnknownLevelError", "UnknownLimitError", "UnknownProvisionError", "UnknownTrackError",
    "UrgencyFacts", "UrgencyReason", "Verdict", "VoteFacts", "VoteRequirement", "Weight", "Where",
    "WhitePaperFacts", "WhitePaperItem", "broken", "changes_of_places", "china_law",
    "compare_places", "conflicts", "difference", "judge_extended", "judge_timeliness",
    "read_local_law", "unknown", "with_pauses",
]  # fmt: skip
