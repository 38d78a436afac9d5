"""The kit for tests (测试工具): strategies and checks for users and plug-ins of the library."""
