"""Hooks (插件接口): what a plug-in may bring, and how it is found."""

__all__: list[str] = []
