"""PostgreSQL and MariaDB storage for localstd, through SQLAlchemy."""

__all__: list[str] = []
