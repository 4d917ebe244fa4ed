"""What to say: the catalogue of messages, and the one function that writes them."""

from .catalog import DEFAULT, Catalog
from .message import Message
from .rendering import fields, render

__all__ = ["DEFAULT", "Catalog", "Message", "fields", "render"]
