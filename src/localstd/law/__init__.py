"""The law (法): dated, cited and bound to places and tracks.

An :class:`Instrument` (法规文件) holds provisions; a :class:`Provision` (条款) that sets a
length of time gives a :class:`Limit` (期限), one that can be judged gives a :class:`Rule`
(规则). :class:`Law` is the immutable collection of all of them, asked on a date, at a place,
on a :class:`Track` (管理渠道). How a sentence of law becomes a limit or a rule is read in
``localstd.law.national`` and ``localstd.law.provinces``, in the order of its articles.

>>> from datetime import date
>>> filing = china_law().on(date(2021, 5, 1)).limit("local.filing")
>>> filing.value, filing.unit, filing.direction.value, filing.strict
(60, 'day', 'at-most', True)
>>> filing.citation.wording.zh
'《地方标准管理办法（2020）》第22条（原文未核）'
"""

from localstd.law.china import china_law
from localstd.law.citation import Citation
from localstd.law.conflict import Conflict
from localstd.law.difference import Change, Subject, difference
from localstd.law.error import LawError
from localstd.law.facts import (
    AppraisalFacts,
    ApprovalFacts,
    CityFacts,
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    CommentFacts,
    CompositionFacts,
    ConclusionDateFacts,
    ConfirmerFacts,
    ConsultationFacts,
    ConvertedNumberFacts,
    DrafterFacts,
    ExaminationFacts,
    ExcludedFoodFacts,
    FloorFacts,
    FollowUpFacts,
    FoodClass,
    IssuerFacts,
    KeptField,
    KeptFormFacts,
    LapseFacts,
    LevelFacts,
    MandatoryConclusion,
    MarketCleanupFacts,
    MarketGround,
    NumberFacts,
    NumberUseFacts,
    OrganisationFacts,
    OrganisationForm,
    OutcomeFacts,
    Paper,
    PapersFacts,
    PartsFacts,
    PlanFacts,
    PublicNoticeFacts,
    RetentionFacts,
    RetentionTerm,
    ReviewBody,
    ReviewBodyFacts,
    ReviewOutcome,
    ReviewTrigger,
    ScopeFacts,
    TerminationFacts,
    TerminationGround,
    TransitionFacts,
    TriggerFacts,
    UrgencyFacts,
    UrgencyReason,
    VoteFacts,
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
from localstd.law.levels import (
    FIVE_LEVELS,
    FOUR_LEVELS,
    LEVEL_SCHEMES,
    Cutoff,
    LevelScheme,
    ScoreError,
    UnknownLevelError,
)
from localstd.law.limit import Direction, Judged, Limit, LimitError
from localstd.law.local import ElsewhereError, LocalLaw
from localstd.law.on_day import LawOnDay, NotInForceError, UnknownLimitError
from localstd.law.provision import (
    DifferingProvisionError,
    Provision,
    Provisions,
    UnknownProvisionError,
)
from localstd.law.rule import Judge, Rule, UncitedRuleError
from localstd.law.span import Span
from localstd.law.term import Term
from localstd.law.timeliness import Timeliness, Timing, judge_timeliness
from localstd.law.track import Track, UnknownTrackError
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown
from localstd.law.votes import VOTES, VoteRequirement

__all__ = [
    "FIVE_LEVELS",
    "FOUR_LEVELS",
    "KEPT",
    "LEVEL_SCHEMES",
    "NOWHERE",
    "VOTES",
    "AppraisalFacts",
    "ApprovalFacts",
    "Change",
    "Check",
    "Citation",
    "CityFacts",
    "CleanupEffectFacts",
    "CleanupFacts",
    "CleanupScopeFacts",
    "CommentFacts",
    "CompositionFacts",
    "ConclusionDateFacts",
    "ConfirmerFacts",
    "Conflict",
    "ConsultationFacts",
    "ConvertedNumberFacts",
    "Cutoff",
    "DeviatingLimitError",
    "DifferingProvisionError",
    "Direction",
    "DrafterFacts",
    "ElsewhereError",
    "ExaminationFacts",
    "ExcludedFoodFacts",
    "Finding",
    "FloorFacts",
    "FollowUpFacts",
    "FoodClass",
    "GapError",
    "ImpossibleFindingError",
    "IncoherentLawError",
    "Instrument",
    "IssuerFacts",
    "Judge",
    "Judged",
    "KeptField",
    "KeptFormFacts",
    "LapseFacts",
    "Law",
    "LawError",
    "LawOnDay",
    "LevelFacts",
    "LevelScheme",
    "Limit",
    "LimitError",
    "LimitInForce",
    "LocalLaw",
    "MandatoryConclusion",
    "MarketCleanupFacts",
    "MarketGround",
    "MixedLimitsError",
    "NotInForceError",
    "Note",
    "NumberFacts",
    "NumberUseFacts",
    "OrganisationFacts",
    "OrganisationForm",
    "Outcome",
    "OutcomeFacts",
    "OverlapError",
    "Paper",
    "PapersFacts",
    "PartsFacts",
    "PlanFacts",
    "Provision",
    "Provisions",
    "PublicNoticeFacts",
    "RetentionFacts",
    "RetentionTerm",
    "ReviewBody",
    "ReviewBodyFacts",
    "ReviewOutcome",
    "ReviewTrigger",
    "Rule",
    "ScopeFacts",
    "ScoreError",
    "Span",
    "Subject",
    "Term",
    "TerminationFacts",
    "TerminationGround",
    "Timeliness",
    "Timing",
    "Track",
    "TransitionFacts",
    "TriggerFacts",
    "UncitedRuleError",
    "UnknownLevelError",
    "UnknownLimitError",
    "UnknownProvisionError",
    "UnknownTrackError",
    "UrgencyFacts",
    "UrgencyReason",
    "Verdict",
    "VoteFacts",
    "VoteRequirement",
    "Weight",
    "Where",
    "broken",
    "china_law",
    "difference",
    "judge_timeliness",
    "unknown",
]
