"""民法通则: 1987-01-01 to 2020-12-31, replaced by cc2020.

Sources: art 154 was not checked.

Nothing to compute here: art 154 says how days are counted, as cc2020 arts 201 and 203 do. The
counting itself is in ``localstd.calendar``; ``Law.counting`` names this article for periods
that began before 2021.
"""

__all__ = ["LIMITS", "RULES"]

LIMITS = ()
RULES = ()
