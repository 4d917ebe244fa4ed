"""Japanese."""

from .conventions import CONVENTIONS

__all__ = ["CONVENTIONS"]
