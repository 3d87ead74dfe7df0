"""Compare dates, spans, weekdays, and what came before what."""
