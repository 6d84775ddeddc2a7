"""An editor sees beside a job what was newly written about it, whatever became of it."""

from jobs import VIDEO, ann, asked, last, reviewed

from world import Mail, World

BESIDE = "This is what came, as it was written."


def latest(world: World) -> str:
    """The latest letter that asks for a decision, above what one can reply."""
    return last(world.editor).text.partition("What you can reply")[0]


def test_a_mail_of_which_all_was_placed_is_shown(world: World) -> None:
    letter = asked(world)

    ann(world).answers(letter, f"There you are, and on your terms: {VIDEO}")

    last(ann(world))
    shown = latest(world)
    assert BESIDE in shown or "wrote beside it" in shown
    assert "> There you are, and on your terms:" in shown
    assert "> Role: Head Baker" in shown  # of the first mail


def test_what_is_shown_is_as_it_was_written_and_nothing_of_ours(world: World) -> None:
    letter = reviewed(world)
    last(world.editor)

    ann(world).answers(letter, "1. The pay is EUR 52,000 a year\n2. with a loaf a day")

    shown = latest(world)
    assert "> 1. The pay is EUR 52,000 a year" in shown
    assert "> 2. with a loaf a day" in shown
    assert "> We write again once" not in shown
    assert "> Reply at any time" not in shown
    last(ann(world))


def test_after_a_decision_only_what_came_since(world: World) -> None:
    letter = reviewed(world)
    world.editor.answers(last(world.editor), "approve")
    approved: Mail = last(ann(world))
    assert approved != letter
    last(world.editor)

    ann(world).answers(approved, "The pay is EUR 52,000 a year.")

    shown = latest(world)
    assert "> The pay is EUR 52,000 a year." in shown
    assert "> Role: Head Baker" not in shown
    last(ann(world))


def test_it_is_there_again_when_an_editor_asks_for_the_letter(world: World) -> None:
    reviewed(world)
    last(world.editor)

    world.editor.writes("approve", subject="[J1]")

    assert "> Role: Head Baker" in latest(world)


def test_a_line_of_ours_with_a_slip_of_the_pen_is_not_shown_as_theirs(world: World) -> None:
    letter = asked(world)
    quote = "\n".join(f"> {line}".rstrip() for line in letter.text.splitlines())
    slipped = quote.replace("watch your", "wach your")
    assert slipped != quote

    ann(world).writes(
        f"We bake on Sundays, too.\n\nOn Monday, Jobs wrote:\n{slipped}\n\n{VIDEO}\n",
        subject=f"Re: {letter.subject}",
        to=letter.reply_to,
        answering=letter,
    )

    shown = latest(world)
    assert "> We bake on Sundays, too." in shown
    assert "wach your" not in shown
    world.unread(ann(world).address).clear()
