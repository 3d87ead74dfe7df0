"""timeline --on-this-day shows events of today's day and month."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from conftest import Run

EVENT = """
[[event]]
id = "event/{name}"
name = "Sheep {name}"
statement = "Sheep."
date = "{date}"
quotes = [{{ text = "sheep", source = "gazette-2020", speaker = "A. Writer", paragraph = 1 }}]
"""


def test_only_events_of_this_day_and_month_are_shown(
    run: Run, make_pack: Callable[..., Path]
) -> None:
    """A year ago today counts; the same month, the day before and a span do not."""
    today = datetime.now().astimezone()
    day = f"2012-{today:%m-%d}"  # a leap year, so that every day of this year is one of it
    before = f"{datetime.fromisoformat(day) - timedelta(days=1):%Y-%m-%d}"
    events = {"today": day, "month": day[:7], "before": before, "span": f"{before}/{day}"}
    text = "".join(EVENT.format(name=name, date=date) for name, date in events.items())
    pack = make_pack(events_toml=text)
    arguments = ("timeline", "--on-this-day", "--source", "gazette-2020", "--pack", str(pack))
    assert "event/today\n" == run(*arguments, "--fields", "id").out
