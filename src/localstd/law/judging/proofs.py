"""How the term of an order and its proof are judged (改正期限、改正证明)."""

from localstd.calendar import Certainty
from localstd.law.facts import CorrectionGround, ExtensionFacts, ProofFacts
from localstd.law.judging.settled import as_read, untold
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["extends_a_running_term", "rests_on_what_happened"]


def extends_a_running_term(facts: ExtensionFacts) -> Verdict:
    """Ask for a last day that is no earlier than that of before, given while the term runs."""
    was, to, acted = facts.due, facts.extended_to, facts.acted
    if was is None or to is None or acted is None:
        return untold(facts, "due", "extended_to", "acted")
    wrong = {was.after(to), acted.after(was)}
    for certainty in (Certainty.CERTAIN, Certainty.POSSIBLE):
        if certainty in wrong:
            return broken(certainty, term=was, extended_to=to)
    return KEPT


def rests_on_what_happened(facts: ProofFacts) -> Verdict:
    """Ask that the proof was handed in, or that the re-inspection found it corrected: a reading."""
    if facts.rests_on is None:
        return unknown("rests_on")
    named = CorrectionGround.of(facts.rests_on)
    name = "has_passed" if named is CorrectionGround.REINSPECTION else "has_proof"
    shown = getattr(facts, name) if named else False
    if shown is None:
        return unknown(name)
    return KEPT if shown else as_read(broken(rests_on=named.wording if named else facts.rests_on))
