"""The steps to a joint enterprise standard (企业联合标准步骤)."""

from localstd.roles import ENTERPRISE
from localstd.transition.ways_out.planned import TEXT, Planned
from localstd.wording import Wording

__all__ = ["JOINT_STEPS"]

JOINT_STEPS = (
    Planned(
        name="agreed",
        wording=Wording("约定联合制定", "the enterprises agree to make it together"),
        by=ENTERPRISE,
        basis=("sl2017-ent-who", "place.joint-enterprise"),
        documents=(Wording("联合制定协议", "the agreement to make it together"),),
    ),
    Planned(
        name="drafted",
        wording=Wording("以联盟标准为基础起草", "it is drafted from the alliance standard"),
        by=ENTERPRISE,
        basis=("ir1990-ent-making", "sl2017-floor", "es2023-testmethod", "place.market-floor"),
        documents=(TEXT,),
    ),
    Planned(
        name="published",
        wording=Wording("批准、编号、发布", "it is approved, numbered and published"),
        by=ENTERPRISE,
        basis=("gr-ent", "sl2017-numbering", "es2023-number"),
        documents=(TEXT,),
    ),
    Planned(
        name="filed",
        wording=Wording(
            "报当地政府标准化行政主管部门和有关行政主管部门备案",
            "it is filed with the local authorities",
        ),
        by=ENTERPRISE,
        basis=("sl1988-ent-filing",),
        documents=(TEXT,),
        since="published",
        at_most="enterprise.filing",
    ),
    Planned(
        name="declared",
        wording=Wording("自我声明公开", "each declares that it executes it"),
        by=ENTERPRISE,
        basis=("sl2017-selfdecl", "sl2017-platform", "es2023-lower", "place.declaration"),
        documents=(Wording("标准编号、名称和指标", "number, name and indicators"),),
    ),
    Planned(
        name="converted",
        wording=Wording("实施效益良好的，转化为地方标准", "it may become a local standard"),
        by=ENTERPRISE,
        basis=("place.conversion",),
        is_optional=True,
    ),
)
