"""Find the footnotes that `--annotate` put into a draft, which are none of its text."""

import re

from isiscli.findings import NOTE_LABEL

_REFERENCE = rf"\[\^{NOTE_LABEL}\d{{0,9}}-\d{{1,9}}\]"
NOTES = re.compile(rf"^{_REFERENCE}: [^\r\n]*|{_REFERENCE}", re.MULTILINE)
"""What is passed over in plain text: the mark of a footnote, or a line that is one."""

_OURS = re.compile(_REFERENCE)


def starts_note(line: str) -> bool:
    """Tell whether a line starts one of these footnotes."""
    return _OURS.match(line) is not None
