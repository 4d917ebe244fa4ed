"""The languages the catalogue writes in, one folder each."""
