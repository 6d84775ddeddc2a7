"""Results without the words that lead to them."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import result_frames


@pytest.mark.parametrize(
    ("said", "result"),
    [
        (
            "As for the results, I guess the main thing is that every boat is dry by May, we'd love that.",
            "every boat is dry by May",
        ),
        ("The main thing is that every boat is dry by May.", "every boat is dry by May"),
        (
            "Quant aux objectifs, l'essentiel est que les bateaux soient secs.",
            "les bateaux soient secs",
        ),
        (
            "En cuanto a los resultados, se espera que la persona seque los barcos.",
            "seque los barcos",
        ),
        ("Quanto aos resultados pretendidos, espera-se que seque os barcos.", "seque os barcos"),
        ("Das Wichtigste ist, dass alle Boote trocken sind.", "alle Boote trocken sind"),
        ("Every boat is dry by May, we'd love that", "Every boat is dry by May, we'd love that"),
    ],
)
def test_what_leads_to_a_result_is_none_of_it(said: str, result: str) -> None:
    assert result_frames.bare(said) == result


def test_only_what_speaks_of_results_tells_one() -> None:
    assert result_frames.told("As for the goals, the main thing is that all boats are dry.") == (
        "all boats are dry",
    )
    assert result_frames.told("As for the video, the main thing is that it is short.") == ()
    assert result_frames.told("As for the results, is the main thing that they are short?") == ()
