"""Messages: the catalogue of templates, and ``render``, which writes a message from a context."""

from ._catalog import DEFAULT_CATALOG, Catalog
from ._message import Message
from ._rendering import fields, render

__all__ = ["DEFAULT_CATALOG", "Catalog", "Message", "fields", "render"]
