"""市监标创发〔2023〕108号 (规范地方标准制定和应用): a notice of 2023 whose day is not known.

Sources: the text itself was not found; it is known through the notice of a province of 2024.

Nothing to compute: the grounds of the clean-up and conversion to group standards need the
content of a standard. The eighteen months for a revision (``lsr2023-revise-limit``) stand in
that province's own notice, for the standards that it lists; they are no limit for others.
"""

__all__ = ["LIMITS", "RULES"]

LIMITS = ()
RULES = ()
