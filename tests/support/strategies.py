"""What is drawn beside the strategies for hosts: the calendars that real packages bring."""

import holidays
from hypothesis import strategies as st

from followup_kit import WorkingDays, testing

_HOLIDAYS = [holidays.country_holidays(country) for country in ("US", "DE", "JP", "EG")]


def calendars() -> st.SearchStrategy[WorkingDays]:
    """Return calendars of the ``holidays`` package and weekends of the CLDR, beside those for hosts."""
    return st.one_of(
        testing.calendars(),
        st.builds(WorkingDays, holidays=st.sampled_from(_HOLIDAYS)),
        st.sampled_from([WorkingDays.for_territory(where, holidays=_HOLIDAYS[-1]) for where in ("EG", "IN", "IL")]),
    )
