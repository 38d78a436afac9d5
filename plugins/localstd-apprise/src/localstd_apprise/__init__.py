"""Notices of localstd by mail, DingTalk, WeCom, Feishu and webhooks, through Apprise."""

__all__: list[str] = []
