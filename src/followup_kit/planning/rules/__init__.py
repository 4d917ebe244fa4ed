"""The consensus rules as a table, and the small functions its cells are made of."""

from .table import RULES

__all__ = ["RULES"]
