"""``python -m localstd`` is the same as ``localstd``."""

from localstd.cli import main

main()
