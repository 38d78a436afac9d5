"""民法典: in force since 2021-01-01.

Sources: arts 200-204 were read.

Nothing to compute here: they say how the days of a period are counted, which is done in
``localstd.calendar`` (``GENERAL_COUNTING``). To apply these rules of civil law to the duties
of authorities is a reading, by analogy; art 204 lets other law count otherwise, and a limit
of such law brings its own counting.
"""

__all__ = ["LIMITS", "RULES"]

LIMITS = ()
RULES = ()
