"""From alliance standard to group standard (联盟标准过渡), and the other ways out."""

__all__: list[str] = []
