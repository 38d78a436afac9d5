"""Facts (事实) that rules judge; what is not known is ``None``."""

from localstd.law.facts.drafts import (
    CommentFacts,
    ConsultationFacts,
    PapersFacts,
)
from localstd.law.facts.examinations import (
    DrafterFacts,
    ExaminationFacts,
    FloorFacts,
    ReviewBodyFacts,
    VoteFacts,
)
from localstd.law.facts.issuers import (
    CityFacts,
    IssuerFacts,
)
from localstd.law.facts.numbers import (
    NumberFacts,
    NumberUseFacts,
)
from localstd.law.facts.projects import (
    AppraisalFacts,
    ExcludedFoodFacts,
    PlanFacts,
    ScopeFacts,
    TerminationFacts,
    UrgencyFacts,
)
from localstd.law.facts.publication import (
    ApprovalFacts,
    PublicNoticeFacts,
)
from localstd.law.facts.reviews import (
    FollowUpFacts,
    LapseFacts,
    OutcomeFacts,
    PartsFacts,
    TriggerFacts,
)

__all__ = [
    "AppraisalFacts",
    "ApprovalFacts",
    "CityFacts",
    "CommentFacts",
    "ConsultationFacts",
    "DrafterFacts",
    "ExaminationFacts",
    "ExcludedFoodFacts",
    "FloorFacts",
    "FollowUpFacts",
    "IssuerFacts",
    "LapseFacts",
    "NumberFacts",
    "NumberUseFacts",
    "OutcomeFacts",
    "PapersFacts",
    "PartsFacts",
    "PlanFacts",
    "PublicNoticeFacts",
    "ReviewBodyFacts",
    "ScopeFacts",
    "TerminationFacts",
    "TriggerFacts",
    "UrgencyFacts",
    "VoteFacts",
]
