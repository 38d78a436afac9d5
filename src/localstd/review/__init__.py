"""Review (复审): the cycle, early triggers, committees' votes, outcomes."""
