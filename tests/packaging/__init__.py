"""Looks at what is published: the package as it is built, inspected, and installed where there are no sources."""
