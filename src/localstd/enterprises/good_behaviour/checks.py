"""What can be wrong with a confirmation of good behaviour: the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["ADVISER_CONFIRMS", "GOOD_BEHAVIOUR_CHECKS", "LEVEL_ABOVE_SCORES"]

LEVEL_ABOVE_SCORES = Check(
    code="LS795",
    name="level-above-scores",
    weight=Weight.WARNING,
    title=Wording("等级高于得分所对应的等级", "level above its scores"),
    message=Wording(
        "{matter}确认为{level}级；按试行评分表，基本分{base}、总分{total}对应的等级为：{reached}",
        "{matter} is confirmed as {level}; by the trial scoring a base of {base} and a total of "
        "{total} give: {reached}",
    ),
    remedy=Wording("核对得分和等级", "check the scores and the level"),
)
ADVISER_CONFIRMS = Check(
    code="LS796",
    name="adviser-confirms",
    weight=Weight.WARNING,
    title=Wording("咨询机构参与确认", "confirmed by its own adviser"),
    message=Wording(
        "{confirmer}为{matter}提供过咨询，又对其进行评估或者确认（未见禁止性规定）",
        "{confirmer} advised {matter}, and assessed or confirmed it (no provision forbids this)",
    ),
    remedy=Wording(
        "由未提供咨询的机构评估、确认",
        "have it assessed and confirmed by a body that gave no advice",
    ),
)

#: What can be wrong with a confirmation of good behaviour (良好行为确认).
GOOD_BEHAVIOUR_CHECKS = (LEVEL_ABOVE_SCORES, ADVISER_CONFIRMS)
