"""Complaints and reports (投诉、举报): split, accepted, answered, and who reported kept apart."""

__all__: list[str] = []
