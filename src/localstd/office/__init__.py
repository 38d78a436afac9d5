"""The office (主管部门): a place's authority at work, with its storage, notifiers and law."""

from localstd.office.delivering import Delivery, deliver
from localstd.office.patience import Patience, PatienceError
from localstd.office.reminding import Reminding, remind

__all__ = ["Delivery", "Patience", "PatienceError", "Reminding", "deliver", "remind"]
