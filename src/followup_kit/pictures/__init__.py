"""Pictures of plans, as SVG: text that a page or a notebook shows as it is."""

from ._timeline import timeline_svg

__all__ = ["timeline_svg"]
