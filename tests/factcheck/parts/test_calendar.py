"""Test which days the words of a date can mean."""

import pytest

from isiscli.factcheck.parts.calendar import read_days

DAYS = [
    ({"iso": "2021-06-28"}, (20210628, 20210628)),
    ({"iso": "2021-06"}, (20210601, 20210631)),
    ({"iso": "2021-13"}, None),
    ({"iso": "2021-00"}, None),
    ({"iso": "2021-06-00"}, None),
    ({"iso": "2021-06-32"}, None),
    ({"decade": "the 1990s"}, (19900101, 19991231)),
    ({"year": "2021"}, (20210101, 20211231)),
    ({"year": "2021", "part": "Early"}, (20210101, 20210431)),
    ({"year": "2021", "part": "the start of"}, (20210101, 20210431)),
    ({"year": "2021", "part": "the first months of"}, (20210101, 20210431)),
    ({"year": "2021", "part": "mid"}, (20210501, 20210831)),
    ({"year": "2021", "part": "the middle of"}, (20210501, 20210831)),
    ({"year": "2021", "part": "late"}, (20210901, 20211231)),
    ({"year": "2021", "part": "the end of"}, (20211001, 20211231)),
    ({"year": "2021", "part": "the close of"}, (20211001, 20211231)),
    ({"year": "2021", "part": "the last weeks of"}, (20211001, 20211231)),
    ({"year": "2021", "part": "the final months of"}, (20211001, 20211231)),
    ({"year": "2021", "part": "the first half of"}, (20210101, 20210631)),
    ({"year": "2021", "part": "second half of"}, (20210701, 20211231)),
    ({"year": "2021", "month": "June"}, (20210601, 20210631)),
    ({"year": "2021", "month": "June", "part": "early"}, (20210601, 20210612)),
    ({"year": "2021", "month": "June", "part": "the beginning of"}, (20210601, 20210612)),
    ({"year": "2021", "month": "June", "part": "Mid"}, (20210609, 20210622)),
    ({"year": "2021", "month": "June", "part": "late"}, (20210619, 20210631)),
    ({"year": "2021", "month": "June", "part": "the end of"}, (20210619, 20210631)),
    ({"year": "2021", "month": "June", "part": "the final days of"}, (20210601, 20210631)),
    ({"year": "2021", "month": "Sept.", "day": "2nd"}, (20210902, 20210902)),
    ({"month": "Oct", "day": "17", "year": None}, (1017, 1017)),
    ({"month": "May"}, (501, 531)),
    ({"year": "2016", "season": "Spring"}, (20160301, 20160531)),
    ({"year": "2016", "season": "summer"}, (20160601, 20160831)),
    ({"year": "2016", "season": "autumn"}, (20160901, 20161131)),
    ({"year": "2016", "season": "fall"}, (20160901, 20161131)),
    ({"year": "2016", "season": "winter"}, (20161201, 20170231)),
    ({"year": "2021", "quarter": "Q1"}, (20210101, 20210331)),
    ({"year": "2021", "quarter": "Q4"}, (20211001, 20211231)),
    ({"year": "2021", "quarter": "the second"}, (20210401, 20210631)),
    ({"year": "2021", "quarter": "The third"}, (20210701, 20210931)),
]


@pytest.mark.parametrize(("groups", "days"), DAYS, ids=str)
def test_a_date_means_the_days_between_two(
    groups: dict[str, str | None], days: tuple[int, int] | None
) -> None:
    """Every month has 31 days here, which only compares; a date without a year has none."""
    assert days == read_days(groups)
