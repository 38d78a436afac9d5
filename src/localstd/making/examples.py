"""Values that events of a lawful making may tell (示例要素): what the testing kit cannot guess."""

from collections.abc import Mapping
from types import MappingProxyType

from localstd.law import Paper

__all__ = ["EXAMPLES"]

#: By the name of the fact: all papers that some article asks for, a special need, a food.
EXAMPLES: Mapping[str, tuple[object, ...]] = MappingProxyType(
    {
        "papers": (tuple(paper.value for paper in Paper),),
        "special_need": ("盐碱地",),
        "food_class": ("黄酒",),
    }
)
