"""The consensus rules as a table, and the small functions its cells are made of."""

from . import channels, completion, conditions, recipients, timing
from .table import RULES

__all__ = ["RULES", "channels", "completion", "conditions", "recipients", "timing"]
