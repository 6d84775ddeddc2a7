"""What was worked out for one mail is not kept for the next."""

from mailbot.reading import memory, read


def test_an_answer_is_remembered_until_it_is_forgotten() -> None:
    asked: list[str] = []

    @memory.remembered
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert (length("bread"), length("bread")) == (5, 5)
    assert asked == ["bread"]
    memory.forget()
    assert length("bread") == 5
    assert asked == ["bread", "bread"]


def test_nothing_of_a_mail_is_left_when_it_has_been_read() -> None:
    seen: list[str] = []

    @memory.remembered
    def note(text: str) -> None:
        seen.append(text)

    note("a secret")
    read(b"From: ann@acme.example\r\nSubject: hello\r\n\r\nhello\r\n")
    note("a secret")
    assert seen == ["a secret", "a secret"]
