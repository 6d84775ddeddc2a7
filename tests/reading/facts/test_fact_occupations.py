"""Words for roles, looked up."""

import pytest

from mailbot.reading.facts.occupations import nominative, nouns


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a chimney sweep and his cook", ["chimney sweep", "cook"]),
        ("eine:n Tischler:in oder Köch:in", ["Tischler:in", "Köch:in"]),
        ("Koch/Köchin, Bäcker*in, Leuchtturmwärterin", ["Koch/Köchin", "Bäcker*in", "Leuchtturmwärterin"]),
        ("vendeur·se, chef(fe) d'atelier", ["vendeur·se", "chef(fe)"]),
        ("un maître d'hôtel, une sage-femme", ["maître d'hôtel", "sage-femme"]),
        ("peluquero/a, guarda-rios, spazzacamino", ["peluquero/a", "guarda-rios", "spazzacamino"]),
        ("tatoeëerder, rietdekker, kraandrijver", ["tatoeëerder", "rietdekker", "kraandrijver"]),
        ("trafikplanerare, båtbygger, køkkenleder", ["trafikplanerare", "båtbygger", "køkkenleder"]),
        ("szukamy stolarza, hledáme truhláře", ["stolarza", "truhláře"]),
        ("a drystone waller, a ship's cook", ["drystone waller", "ship's cook"]),
        ("a hut keeper, our press officer", ["hut keeper", "press officer"]),
        ("a neuroscientist or songwriter", ["neuroscientist", "songwriter"]),
        ("Kardiologin, Tischlergeselle, Harfenist", ["Kardiologin", "Tischlergeselle", "Harfenist"]),
        ("klokkengieter, inpakster", ["klokkengieter", "inpakster"]),
        ("smørrebrødsjomfru, fastighetsmäklare", ["smørrebrødsjomfru", "fastighetsmäklare"]),
        ("une archetière, un précepteur", ["archetière", "précepteur"]),
        ("musicothérapeute et cardiologue", ["musicothérapeute", "cardiologue"]),
        ("una pertiguista, el utillero", ["pertiguista", "utillero"]),
        ("um manajeiro, uma cauteleira", ["manajeiro", "cauteleira"]),
        ("archettaio, suggeritrice, mosaicista", ["archettaio", "suggeritrice", "mosaicista"]),
        ("szukamy zduna, witrażystkę", ["zduna", "witrażystkę"]),
    ],
)  # fmt: skip
def test_words_for_roles_are_found(text: str, found: list[str]) -> None:
    assert [text[noun.start : noun.end] for noun in nouns(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "die Durchführung und die Wasserleitung",
        "https://a.example/join?role=mechanic, cook@a.example",
        "the baker's dozen",
        "ne t'inquiète pas",
        "ein normaler Junggeselle, ein Ladenhüter",
        "coworkers at a typewriter, the roster, the horloge",
        "los trabajos, lots of clocks, het is het waard",
        "un monologue, puis un dialogue",
        "el monólogo y la carrera",
    ],
)
def test_words_that_only_look_like_roles(text: str) -> None:
    assert nouns(text) == ()


@pytest.mark.parametrize("word", ["tondeuse", "gasolinera", "capogruppo", "blacharka", "sinaleira"])
def test_a_machine_or_a_place_with_the_name_of_a_trade_is_shy(word: str) -> None:
    (noun,) = nouns(word)

    assert noun.shy


def test_an_ordinary_word_is_shy() -> None:
    lead, plumber = nouns("a lead, a plumber")

    assert lead.shy
    assert not plumber.shy


def test_an_ordinary_word_is_plain_within_a_name_that_is_known_whole() -> None:
    worker, relief = nouns("a worker, a relief worker")

    assert worker.shy
    assert not relief.shy


@pytest.mark.parametrize(
    ("sought", "named"),
    [
        ("stolarza", "stolarz"),
        ("učitelku", "učitelka"),
        ("Referenten", "Referent"),
        ("водителя", "водитель"),
        ("kokkia", "kokki"),
        ("baker", "baker"),
    ],
)
def test_a_role_is_named_in_the_nominative(sought: str, named: str) -> None:
    assert nominative(sought) == named
