"""The regulations of 安徽省 as limits and rules, in the order of their articles.

Each is a function that makes one limit (期限) or one rule (规则) of the provisions in ``law.toml``,
with the words of the article above it, and stands in one of the two tuples below. This one would
let local standards be reviewed every so many years::

    def review(provisions: Provisions) -> Limit:
        return Limit.under(
            provisions["template-review"],
            name="local.review",
            direction=Direction.AT_MOST,
            starts="publication, or the last review",
            judged=Judged.AS_ASKED,
        )
"""

from collections.abc import Callable

from localstd.law import Limit, Provisions, Rule

__all__ = ["LIMITS", "RULES"]

LIMITS: tuple[Callable[[Provisions], Limit], ...] = ()
RULES: tuple[Callable[[Provisions], Rule], ...] = ()
