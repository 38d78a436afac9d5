"""Random inspection (双随机、一公开): draws that anyone can replay, and their publicity."""

__all__: list[str] = []
