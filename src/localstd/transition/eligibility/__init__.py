"""Eligibility (资格): who may make group standards, and what is missing."""

__all__: list[str] = []
