"""What can be wrong with a plug-in (插件错误), and what to do about it."""

from localstd._attrs import error
from localstd.errors import LocalstdError, nearest
from localstd.legible import shown
from localstd.wording import Wording

__all__ = [
    "AnswerError",
    "ConflictingPluginsError",
    "FailedHookError",
    "HookSignatureError",
    "PluginError",
    "SameNameError",
    "UnclaimedSchemeError",
    "UnfitLawError",
    "UnknownHookError",
    "UnknownPluginError",
    "UnloadablePluginError",
    "UnmarkedHookError",
]


class PluginError(LocalstdError):
    """A plug-in (插件) cannot be used as it is, or none can do what is asked for.

    >>> try:
    ...     raise UnknownPluginError(plugin="sqlit", known=("sqlite",))
    ... except PluginError as error:
    ...     print(error.wording.en)
    there is no plug-in 'sqlit'; known: sqlite
    """


def _listed(names: tuple[str, ...]) -> Wording:
    return Wording("、".join(names) or "无", ", ".join(names) or "none")


def _or_block(plugin: str, zh: str = "告知其开发者", en: str = "tell its makers") -> Wording:
    """Advise to have a plug-in mended, or to do without it."""
    return Wording(f"请{zh}，或停用它：--block {plugin}", f"{en}, or block it: --block {plugin}")


@error
class UnknownPluginError(PluginError):
    """A plug-in is named that is not installed.

    >>> print(UnknownPluginError(plugin="sqlit", known=("memory", "sqlite")).wording.en)
    there is no plug-in 'sqlit'; known: sqlite, memory
    """

    plugin: str
    known: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name what was asked for, and what there is."""
        name, known = shown(self.plugin), nearest(self.plugin, self.known)
        return Wording(f"没有插件“{name}”；{known.zh}", f"there is no plug-in '{name}'; {known.en}")


@error
class UnloadablePluginError(PluginError):
    """A plug-in that is installed cannot be imported; the reason is its cause (``__cause__``).

    >>> print(
    ...     UnloadablePluginError(
    ...         plugin="sql", distribution="localstd-sql", reason="No module named 'sqlalchemy'"
    ...     ).wording.en
    ... )
    the plug-in 'sql' of localstd-sql cannot be imported: No module named 'sqlalchemy'; \
install localstd-sql anew, or block it: --block sql
    """

    plugin: str
    distribution: str
    reason: str

    @property
    def wording(self) -> Wording:
        """Name the plug-in, whence it comes and the reason, and say what to do."""
        home = self.distribution
        advice = _or_block(self.plugin, f"重新安装{home}", f"install {home} anew")
        return Wording(
            f"{home}的插件“{self.plugin}”无法导入：{self.reason}；{advice.zh}",
            f"the plug-in {self.plugin!r} of {home} cannot be imported: {self.reason}; {advice.en}",
        )


@error
class SameNameError(PluginError):
    """Two plug-ins have one name, so that nobody can tell which is meant.

    >>> print(SameNameError(plugin="sqlite", given_by=("localstd-sqlite", "lite")).wording.en)
    two plug-ins are named 'sqlite': of localstd-sqlite and of lite; uninstall one of them
    """

    plugin: str
    given_by: tuple[str, str]

    @property
    def wording(self) -> Wording:
        """Name both, and say what to do."""
        first, second = self.given_by
        return Wording(
            f"有两个插件都名为“{self.plugin}”：分别来自{first}和{second}；请卸载其一",
            f"two plug-ins are named {self.plugin!r}: of {first} and of {second}; "
            "uninstall one of them",
        )


@error
class UnknownHookError(PluginError):
    """A plug-in has a function for a hook that there is not: misspelt, or of another version.

    >>> print(
    ...     UnknownHookError(
    ...         plugin="anhui", hook="localstd_laws", known=("localstd_law",)
    ...     ).wording.en
    ... )
    the plug-in 'anhui' has localstd_laws, which is not a hook; known: localstd_law
    """

    plugin: str
    hook: str
    known: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the plug-in and the function, and the hooks that there are."""
        known = nearest(self.hook, self.known)
        return Wording(
            f"插件“{self.plugin}”有函数{self.hook}，但没有这一接口；{known.zh}",
            f"the plug-in {self.plugin!r} has {self.hook}, which is not a hook; {known.en}",
        )


@error
class UnmarkedHookError(PluginError):
    """A function has the name of a hook but not the mark, and would never be called.

    >>> print(UnmarkedHookError(plugin="anhui", hook="localstd_law").wording.en)
    localstd_law of the plug-in 'anhui' is not marked; put @hookimpl above it
    """

    plugin: str
    hook: str

    @property
    def wording(self) -> Wording:
        """Name the plug-in and the function, and say what is missing."""
        return Wording(
            f"插件“{self.plugin}”的函数{self.hook}没有标记；请在其上加@hookimpl",
            f"{self.hook} of the plug-in {self.plugin!r} is not marked; put @hookimpl above it",
        )


@error
class HookSignatureError(PluginError):
    """A function cannot be called as its hook is.

    >>> print(
    ...     HookSignatureError(
    ...         plugin="anhui", hook="localstd_law", given="(code)", wanted="(place)"
    ...     ).wording.en
    ... )
    localstd_law of the plug-in 'anhui' takes (code); write it as localstd_law(place)
    """

    plugin: str
    hook: str
    given: str
    wanted: str

    @property
    def wording(self) -> Wording:
        """Name the plug-in and the hook, and how it is written."""
        return Wording(
            f"插件“{self.plugin}”的{self.hook}参数为{self.given}；请写作{self.hook}{self.wanted}",
            f"{self.hook} of the plug-in {self.plugin!r} takes {self.given}; "
            f"write it as {self.hook}{self.wanted}",
        )


@error
class FailedHookError(PluginError):
    """A function of a plug-in failed; its own error is the cause (``__cause__``).

    >>> print(
    ...     FailedHookError(plugin="anhui", hook="localstd_law", reason="KeyError: 34").wording.en
    ... )
    localstd_law of the plug-in 'anhui' failed: KeyError: 34; tell its makers, or block it: \
--block anhui
    """

    plugin: str
    hook: str
    reason: str

    @property
    def wording(self) -> Wording:
        """Name the plug-in, the hook and the reason, and say what to do."""
        advice = _or_block(self.plugin)
        return Wording(
            f"插件“{self.plugin}”的{self.hook}出错：{self.reason}；{advice.zh}",
            f"{self.hook} of the plug-in {self.plugin!r} failed: {self.reason}; {advice.en}",
        )


@error
class AnswerError(PluginError):
    """A plug-in answered a hook with something else than is asked for.

    >>> print(
    ...     AnswerError(
    ...         plugin="anhui", hook="localstd_checks", given="None", wanted="tuple of FurtherCheck"
    ...     ).wording.en
    ... )
    localstd_checks of the plug-in 'anhui' gave None; it must give: tuple of FurtherCheck
    """

    plugin: str
    hook: str
    given: str
    wanted: str

    @property
    def wording(self) -> Wording:
        """Name the plug-in and the hook, what it gave and what it must give."""
        return Wording(
            f"插件“{self.plugin}”的{self.hook}返回了{self.given}；应返回：{self.wanted}",
            f"{self.hook} of the plug-in {self.plugin!r} gave {self.given}; "
            f"it must give: {self.wanted}",
        )


@error
class ConflictingPluginsError(PluginError):
    """Two plug-ins bring what only one may bring: a URL scheme, a place's law, one name.

    What ships counts as the plug-in ``localstd``.

    >>> print(
    ...     ConflictingPluginsError(
    ...         hook="localstd_storage", claimed="sqlite:", plugins=("lite", "sqlite")
    ...     ).wording.en
    ... )
    'sqlite:' is brought by the plug-ins 'lite' and 'sqlite' (localstd_storage); block one of \
them: --block sqlite
    """

    hook: str
    claimed: str
    plugins: tuple[str, str]

    @property
    def wording(self) -> Wording:
        """Name what is claimed and both plug-ins, and say what to do."""
        first, second = self.plugins
        return Wording(
            f"“{self.claimed}”由插件“{first}”和“{second}”同时提供（{self.hook}）；"
            f"请停用其一：--block {second}",
            f"{self.claimed!r} is brought by the plug-ins {first!r} and {second!r} ({self.hook}); "
            f"block one of them: --block {second}",
        )


@error
class UnclaimedSchemeError(PluginError):
    """No plug-in opens URLs of a scheme; ``install`` names the distribution that would.

    ``meant`` is a scheme that is known and spelled much like it.

    >>> print(
    ...     UnclaimedSchemeError(
    ...         hook="localstd_storage",
    ...         scheme="sqlite:",
    ...         plugins=("memory",),
    ...         install="localstd-sqlite",
    ...     ).wording.en
    ... )
    no plug-in opens 'sqlite:' (localstd_storage; asked: memory); pip install localstd-sqlite, or \
in a clone of the project: pip install ./plugins/localstd-sqlite
    """

    hook: str
    scheme: str
    plugins: tuple[str, ...]
    install: str
    meant: str = ""

    @property
    def wording(self) -> Wording:
        """Name the scheme and who was asked, and say what to install."""
        asked = _listed(self.plugins)
        if not self.scheme.endswith(":"):
            return Wording(
                "所给的不是URL：URL须以方案名开头，如 sqlite:///anhui.db、mailto://…；请检查",
                "what was given is not a URL: a URL begins with its scheme, such as"
                " sqlite:///anhui.db or mailto://…; check it",
            )
        advice = self._advice()
        return Wording(
            f"没有插件能打开“{self.scheme}”（{self.hook}；已询问：{asked.zh}）；{advice.zh}",
            f"no plug-in opens {self.scheme!r} ({self.hook}; asked: {asked.en}); {advice.en}",
        )

    def _advice(self) -> Wording:
        if self.meant:
            return Wording(f"是否应为“{self.meant}”？请检查网址", f"write {self.meant!r}?")
        if self.install:
            command, here = f"pip install {self.install}", f"pip install ./plugins/{self.install}"
            return Wording(
                f"请运行 {command}，或在项目的克隆中运行 {here}",
                f"{command}, or in a clone of the project: {here}",
            )
        return Wording("请检查URL，或者安装相应插件", "check the URL, or install a plug-in for it")


@error
class UnfitLawError(PluginError):
    """The law that a plug-in gives for a place does not hold together with the rest.

    >>> print(
    ...     UnfitLawError(
    ...         plugin="anhui", place="34", reason=Wording("规则重叠", "rules overlap")
    ...     ).wording.en
    ... )
    the law of 34 that the plug-in 'anhui' gives does not fit: rules overlap; tell its makers, \
or block it: --block anhui
    """

    plugin: str
    place: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the plug-in, the place and the reason, and say what to do."""
        advice = _or_block(self.plugin)
        return Wording(
            f"插件“{self.plugin}”为{self.place}提供的规定不相容：{self.reason.zh}；{advice.zh}",
            f"the law of {self.place} that the plug-in {self.plugin!r} gives does not fit: "
            f"{self.reason.en}; {advice.en}",
        )
