"""Templates (模板): the words of messages, those that ship and an office's own in their stead.

What is said of a step stands where the step does, such as :mod:`localstd.making.notices`; what
stands around it, the heading, the greeting and the facts, is a template, and those that ship are
in :mod:`localstd.notices.templates.shipped`.
"""

__all__: list[str] = []
