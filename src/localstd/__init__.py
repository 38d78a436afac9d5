"""China's local-standards administration, executable (地方标准管理)."""
