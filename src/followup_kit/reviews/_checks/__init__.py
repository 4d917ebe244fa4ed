"""The checks of a review, a module for each family: functions that take a letter and yield hits, and their entries.

A function that looks at one letter takes a ``Letter`` and yields a ``Hit`` for each fault. One that compares the
letters of a batch takes a list of them and yields pairs of an index in it and a hit. Each module ends with ``CHECKS``,
one entry for each of its functions that is a check; a new check is a function and an entry there.
"""
