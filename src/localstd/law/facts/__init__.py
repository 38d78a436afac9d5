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
    LapseFacts,
    OutcomeFacts,
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
    "IssuerFacts",
    "LapseFacts",
    "NumberFacts",
    "NumberUseFacts",
    "OutcomeFacts",
    "PapersFacts",
    "PlanFacts",
    "PublicNoticeFacts",
    "ReviewBodyFacts",
    "ScopeFacts",
    "TerminationFacts",
    "UrgencyFacts",
    "VoteFacts",
]
