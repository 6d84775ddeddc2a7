"""The town of a job, said by itself or put right; what is denied is never the town."""

from __future__ import annotations

import pytest
from jobs import ann, job

from mailbot.decisions.reply.town_told import put_right
from world import World

_VIDEO = "https://vimeo.com/1048822613"


def _listed(world: World, place: str) -> None:
    ann(world).writes(
        "Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\n"
        f"{place}\nResults: Waste under 4% of dough by the end of September\nVideo: {_VIDEO}",
        subject="A job",
    )
    world.unread(world.editor.address).clear()


def _town_after(world: World, place: str, reply: str) -> str | None:
    _listed(world, place)
    ann(world).answers(ann(world).reads(), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    return job(world).listing.town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("Bludenz, not Feldkirch.", "Bludenz"),
        ("In Bludenz, nicht in Feldkirch!", "Bludenz"),
        ("Not Feldkirch but Bludenz.", "Bludenz"),
        ("Bludenz! Nicht Feldkirch.", "Bludenz"),
        ("C'est à Bludenz, pas à Feldkirch.", "Bludenz"),
        ("Es en Bludenz, no en Feldkirch.", "Bludenz"),
        ("È a Bludenz, non a Feldkirch.", "Bludenz"),
        ("It is in Bludenz instead of Feldkirch.", "Bludenz"),
        ("Het is in Bludenz, niet in Feldkirch.", "Bludenz"),
        ("On site. Te Anau. Not Feldkirch.", "Te Anau"),
        ("Town is Te Anau.", "Te Anau"),
        ("The place is Bludenz, Vorarlberg.", "Bludenz, Vorarlberg"),
        ("Please do not put Feldkirch. The place is Bludenz.", "Bludenz"),
        ("The base will be Bludenz, not Feldkirch.", "Bludenz"),
        ("Not Feldkirch, Bludenz - the lease ends in May.", "Bludenz"),
        ("On site, and it's Bludenz not Feldkirch (that's our post box).", "Bludenz"),
        ("Please change Feldkirch to Bludenz.", "Bludenz"),
        ("Feldkirch is wrong, it's Bludenz.", "Bludenz"),
        ("You put Feldkirch, it should be Bludenz.", "Bludenz"),
        ("The location should just say Bludenz", "Bludenz"),
        ("Bitte Bludenz statt Feldkirch.", "Bludenz"),
        ("Statt Feldkirch bitte Bludenz schreiben.", "Bludenz"),
        ("Als Ort bitte nur Bludenz.", "Bludenz"),
        ("Arbeitsort ist ab Mai Bludenz.", "Bludenz"),
        ("Ce n'est pas Feldkirch mais Bludenz, tout près.", "Bludenz"),
        ("Mettez Bludenz à la place de Feldkirch.", "Bludenz"),
        ("Lieu : Bludenz et non Feldkirch", "Bludenz"),
        ("En vez de Feldkirch pongan Bludenz.", "Bludenz"),
        ("Não é Feldkirch, é Bludenz.", "Bludenz"),
        ("Al posto di Feldkirch scrivete Bludenz.", "Bludenz"),
        ("De werkplek is in Bludenz, in Feldkirch zit alleen het kantoor.", "Bludenz"),
        ("It is hybrid, in Bludenz. Apply until 31 January.", "Bludenz"),
        ("Es híbrido, en Bludenz.", "Bludenz"),
        ("The town is spelt Fëldkirch.", "Fëldkirch"),
        ("Wir schreiben uns Feldkirch.", "Feldkirch"),
        ("Our fitters are in Bludenz this week, so the rest follows.", "Feldkirch"),
        ("Wir sind gerade auf Messe in Bludenz.", "Feldkirch"),
        ("Thanks, and greetings from Bludenz", "Feldkirch"),
        ("And not Feldkirch, Bludenz - the lease has ended.", "Bludenz"),
        ("Und nicht Feldkirch, Bludenz - wir ziehen um.", "Bludenz"),
        ("It won't be in Feldkirch but in our new hall in Bludenz.", "Bludenz"),
        ("No será en Feldkirch sino en nuestra nueva nave de Bludenz.", "Bludenz"),
        ("Ce ne sera pas à Feldkirch mais dans notre halle à Bludenz.", "Bludenz"),
        ("Please do not put Feldkirch.", None),
        ("Not only in Feldkirch.", "Feldkirch"),
        ("The pay is not 30,000.", "Feldkirch"),
        ("We are not on holiday in May.", "Feldkirch"),
    ],
)
def test_what_is_denied_is_replaced(world: World, reply: str, town: str | None) -> None:
    assert _town_after(world, "Place: on site, Feldkirch", reply) == town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("Bludenz, Vorarlberg.", "Bludenz, Vorarlberg"),
        ("In Bludenz.", "Bludenz"),
        ("Te Anau, NZ.", "Te Anau, NZ"),
        ("Place: bludenz", "bludenz"),
        ("Thanks, Ann", None),
        ("Thank you very much.", None),
        ("Best, Ann Miller", None),
    ],
)
def test_a_town_may_be_all_that_is_said(world: World, reply: str, town: str | None) -> None:
    assert _town_after(world, "", reply) == town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("It should be hybrid, Bludenz.", "Bludenz"),
        ("Hybrid, Bludenz please\n\nAnn", "Bludenz"),
        ("On site, and it is Bludenz.", "Bludenz"),
        ("hybrid, bludenz", "bludenz"),
        ("on site. bludenz", "bludenz"),
        ("on site, obviously", None),
        ("on site, please", None),
    ],
)
def test_a_town_may_stand_beside_the_kind_of_work(
    world: World, reply: str, town: str | None
) -> None:
    assert _town_after(world, "", reply) == town


def test_a_town_in_small_letters_is_the_same(world: World) -> None:
    assert _town_after(world, "Place: Feldkirch", "on site, feldkirch") == "Feldkirch"


def test_what_a_listing_has_too_much_goes(world: World) -> None:
    before = "Place: on site, Feldkirch, Lantern Loaf"
    reply = "Under place you wrote Feldkirch, Lantern Loaf: only Feldkirch, please."
    assert _town_after(world, before, reply) == "Feldkirch"


def test_the_sentence_that_put_it_right_is_not_called_left_out(world: World) -> None:
    _listed(world, "Place: on site, Feldkirch")
    ann(world).answers(ann(world).reads(), "Town is Te Anau, not Feldkirch.")
    world.unread(world.editor.address).clear()

    assert "not in the listing" not in ann(world).reads().text


@pytest.mark.parametrize(
    ("before", "reply", "town"),
    [
        ("Ubrique (Cádiz)", "Es en el taller, en Ubrique.", "Ubrique (Cádiz)"),
        ("Keswick, Cumbria", "It's on site at the hotel in Keswick.", "Keswick, Cumbria"),
        ("Toledo", "Toledo, Ohio, not Spain!", "Toledo, Ohio"),
        ("Leeds", "Please add Yorkshire to the place.", "Leeds, Yorkshire"),
        ("Bath, Somerset", "Just Bath please for the place, not Somerset.", "Bath"),
        ("Lyon, Vendredi", "Lieu : Lyon", "Lyon"),
        ("Bath", "Our other shop is in Wells, Somerset, that one is not hiring.", "Bath"),
        ("Bath", "The place is right, thanks.", "Bath"),
        (None, "Beim Ort fehlt noch Rorschach.", "Rorschach"),
        (None, "Il manque encore Auray dans le lieu.", "Auray"),
        (None, "En el lugar falta Lorca.", "Lorca"),
        (None, "Das Geschäft ist in Aalen!!", "Aalen"),
        (None, "Beim Ort stimmt alles, aber der Nebenjob fehlt.", None),
    ],
)
def test_a_town_keeps_its_region_and_comes_where_it_is_missing(
    world: World, before: str | None, reply: str, town: str | None
) -> None:
    place = f"Place: on site, {before}" if before else "Place: on site"
    assert _town_after(world, place, reply) == town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("“Lyon” is no place of ours. It is Annecy, Savoie, as I wrote.", "Annecy, Savoie"),
        ("« On site, Lyon » n'est pas juste : c'est Annecy et la vallée.", "Annecy et la vallée"),
        ("„Lyon“ stimmt nicht: es ist Görlitz.", "Görlitz"),
        ("“Lyon” is incorrect. It’s Wakefield.", "Wakefield"),
        ("«Lyon» non è giusto: è Matera.", "Matera"),
        ("“Lyon” no está bien: es Cuenca y su provincia.", "Cuenca y su provincia"),
        ("“Lyon” klopt niet. Het is Emmen.", "Emmen"),
        ("“Lyon” is not wrong.", None),
        ("“Lyon” is fine. It is Monday.", None),
        ("“Lyon” is not in Savoie. It is a big city.", None),
        ("“Annecy” is wrong: it is Chambéry.", None),
        ("“Lyon” is not the end of it: it is a start.", None),
    ],
)
def test_a_town_that_is_quoted_and_called_wrong_is_put_right(reply: str, town: str | None) -> None:
    told = put_right(reply, "Lyon", None)

    assert (told.town.value if told and told.town else None) == town
