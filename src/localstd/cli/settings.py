"""Settings in a file (设置文件): one object, written as TOML or as JSON."""

import tomllib
from datetime import date
from pathlib import Path

from localstd.cli.console import standard_input_or
from localstd.cli.files import FileError, bytes_of
from localstd.legible import visible
from localstd.registers import JsonFile, read_json
from localstd.wording import Wording

__all__ = ["read_settings"]


def read_settings(path: Path) -> JsonFile:
    """Read settings: TOML if the name ends so, else JSON; days of TOML become texts.

    Raises:
        FileError: if it is no TOML.
        JsonFileError: if it is no object of JSON.
        RegisterError: if the file cannot be opened.
    """
    if path.suffix.lower() != ".toml":
        return read_json(standard_input_or(path))
    name = visible(str(path))
    try:
        told = tomllib.loads(bytes_of(path).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as broken:
        reason = Wording(f"不是TOML：{broken}", f"it is not TOML: {broken}")
        raise FileError(file=name, reason=reason) from broken
    return JsonFile(name=name, record={key: _plain(value) for key, value in told.items()})


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
