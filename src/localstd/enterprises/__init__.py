"""Enterprise standards (企业标准): filed until 2017, declared since; guidance to enterprises."""

__all__: list[str] = []
