"""档案法（2020）、档案法实施条例（2024）: in force since 2021-01-01 and 2024-03-01.

Sources: arts 13-34 of the law and arts 19, 20 and 24 of the regulations were read; the terms
of 2006 (国家档案局令第8号) were not checked.

Nothing to compute: art 19 of the regulations (each organ's own table, approved by the archives
authority of its level: needs that table), art 24 (what happens when a term has run out).
"""

from localstd.calendar import Period
from localstd.law.judging.archives import is_one_of_three_terms
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def retention(provisions: Provisions) -> Rule:
    """Records are kept for good, for thirty or for ten years (国家档案局令第8号, text not checked).

    “永久、定期”；“30年、10年”

    The rules, which are on the papers of organs, are quoted elsewhere as giving the two terms of
    years "generally" (一般); so another term departs from them, and is no fault. Which of them a
    record gets, the organ's own table says. Until arch1991 ended, its two terms stood in their
    place for the files of standards.
    """
    return Rule.under(
        provisions["archlaw-30-10"],
        name="archive.retention",
        judge=is_one_of_three_terms,
        period=Period(provisions["arch1991-permanent"].until, None),
        tracks=_EVERY_TRACK,
    )


def transfer(provisions: Provisions) -> Limit:
    """Provinces and cities hand over after twenty years (实施条例第二十条).

    “满二十年”

    The reading: it is owed on the day on which the years are full, for older records too. For
    some records the same article (para 3) allows longer or shorter times; only the rule is
    computed.
    """
    return Limit.under(
        provisions["archlaw-transfer-20"],
        name="archive.transfer",
        direction=Direction.AT_MOST,
        starts="the making of the record",
        judged=Judged.AS_ASKED,
        tracks=_EVERY_TRACK,
    )


def transfer_to_county(provisions: Provisions) -> Limit:
    """Counties hand over after ten years (实施条例第二十条).

    “满十年”
    """
    return Limit.under(
        provisions["archlaw-transfer-10"],
        name="archive.transfer-to-county",
        direction=Direction.AT_MOST,
        starts="the making of the record",
        judged=Judged.AS_ASKED,
        tracks=_EVERY_TRACK,
    )


def opening(provisions: Provisions) -> Limit:
    """Archives open to the public after twenty-five years (档案法第二十七条).

    “县级以上各级档案馆的档案，应当自形成之日起满二十五年向社会开放。”

    Records of the economy, of science and technology may open earlier, others for reasons of
    security later; the years here are those of the rule.
    """
    return Limit.under(
        provisions["archlaw-open"],
        name="archive.opening",
        direction=Direction.AT_MOST,
        starts="the making of the record",
        judged=Judged.AS_ASKED,
        tracks=_EVERY_TRACK,
    )


LIMITS = (transfer, transfer_to_county, opening)
RULES = (retention,)
