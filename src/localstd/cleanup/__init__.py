"""Clean-up (清理): the exercise of 2016 on mandatory local standards, and the one since 2023."""
