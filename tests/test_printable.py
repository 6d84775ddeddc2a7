"""Text on the wire: seven bits, short lines, and nothing lost."""

import quopri

from hypothesis import example, given
from hypothesis import strategies as st

from mailbot.printable import quoted_printable

_LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=200)


@given(st.lists(_LINES, min_size=1))
@example(["From here on", ".", "-- ", "a" * 75 + "From here", "a" * 75 + ".\t"])
def test_what_goes_in_comes_out(lines: list[str]) -> None:
    """The stdlib reads back any text, and no relay has a reason to touch a line."""
    text = "\n".join(lines) + "\n"

    wire = quoted_printable(text)

    assert quopri.decodestring(wire) == text.replace("\n", "\r\n").encode()
    assert wire.isascii()
    assert wire.endswith(b"\r\n")
    for line in wire.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 76
        assert not line.startswith((b".", b"From "))
        assert not line.endswith((b" ", b"\t"))
        assert not set(line) & (set(range(32)) - {9})


def test_a_character_is_never_parted() -> None:
    wire = quoted_printable("é" * 60)

    whole = b"=C3=A9" * 12
    assert wire.split(b"\r\n") == [whole + b"="] * 4 + [whole, b""]


def test_a_lone_surrogate_breaks_nothing() -> None:
    assert quoted_printable("a\ud800b\n") == b"a=3Fb\r\n"
