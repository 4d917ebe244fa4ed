"""What to say: the catalogue of messages, and the one function that writes them."""

from ._catalog import DEFAULT_CATALOG, Catalog
from ._message import Message
from ._rendering import fields, render

__all__ = ["DEFAULT_CATALOG", "Catalog", "Message", "fields", "render"]
