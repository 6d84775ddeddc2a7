"""A name that an employer gives outright in a reply stands in the listing as they wrote it."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply.insisted import names, respelled
from mailbot.terms import Fact, Listing
from world import World


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: welder (pipes). You left out the pipes.", "welder (pipes)"),
        (
            "“Rohr” ist kein Beruf. Der Titel lautet:\n\nSchweißerin für Rohre",
            "Schweißerin für Rohre",
        ),
        ("The title is:\nlead welder\nThe rest is fine.", "lead welder"),
        ("Titel: Schweißer (m/w/d) Rohrbau", "Schweißer (m/w/d) Rohrbau"),
        ("- Die Stellenbezeichnung lautet „Schweißerin (w/m/d)“.", "Schweißerin (w/m/d)"),
        ("Intitulé : soudeur (H/F), et non soudeur-monteur", "soudeur (H/F)"),
        ("Título: soldador/a (turno de noche)", "soldador/a (turno de noche)"),
        ("Titolo: saldatore (turni)", "saldatore (turni)"),
        ("Functie: lasser (v/m)", "lasser (v/m)"),
        ("The title should be as follows: lead welder.", "lead welder"),
        ("Der Titel lautet wie folgt: Schweißer", "Schweißer"),
        ("Le titre serait mieux comme ceci : Soudeur", "Soudeur"),
        ("El título sería mejor así: Soldador", "Soldador"),
        ("The title is welder: pipes", "welder: pipes"),
        (
            "Title: Welder (pipes, plates, 30 hours a week).",
            "Welder (pipes, plates, 30 hours a week)",
        ),
        (
            "One thing is off. Title: Part-time welder (days). The rest is fine.",
            "Part-time welder (days)",
        ),
        ("Der Titel muss vollständig lauten: Schweißer (Rohr, m/w/d)", "Schweißer (Rohr, m/w/d)"),
        ("Title should be Part-time Welder.", "Part-time Welder"),
        ("Functie: Meesterlasser (dus niet gewoon lasser)", "Meesterlasser"),
        ("The title is Lead Welder as before.", "Lead Welder"),
        ("The job is lead welder at Pipes & Sons Ltd, in Hull.", "lead welder"),
    ],
)
def test_a_title_keeps_its_brackets(text: str, title: str) -> None:
    assert names(text, Listing(title="welder"))[Fact.TITLE].value == title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Employer: Lantern Loaf Ltd.", "Lantern Loaf Ltd."),
        ("The correct name is Lantern Loaf Sp. z o.o.", "Lantern Loaf Sp. z o.o."),
        (
            "Der Arbeitgeber firmiert als „Lantern Loaf GmbH & Co. KG“.",
            "Lantern Loaf GmbH & Co. KG",
        ),
        ("Der Betrieb heißt Mühlenbäckerei Loaf, seit 1902.", "Mühlenbäckerei Loaf"),
        ("Le nom exact est « Boulangerie de la Lanterne », merci.", "Boulangerie de la Lanterne"),
        ("- le nom : Boulangerie Loaf (et non « Loaf »)", "Boulangerie Loaf"),
        ("Nous sommes la Boulangerie Loaf à Nantes.", "Boulangerie Loaf"),
        ("El nombre correcto es Panadería Loaf, S.L.", "Panadería Loaf, S.L."),
        ("Nome del forno: Forno Loaf", "Forno Loaf"),
        ("Il forno si chiama Forno Loaf, da cent'anni.", "Forno Loaf"),
        ("Onze naam is Coop. Loaf en Zonen", "Coop. Loaf en Zonen"),
        ("We are Lantern Loaf Bakery and need nobody else.", "Lantern Loaf Bakery"),
    ],
)
def test_an_employer_is_called_as_they_write_it(text: str, name: str) -> None:
    assert names(text, Listing(organization="Loaf"))[Fact.ORGANIZATION].value == name


@pytest.mark.parametrize(
    "text",
    [
        "Titel: Es fehlt noch etwas.",
        "The title is fine, thank you.",
        "Title: as before",
        "Employer: see above",
        "Der Name ist falsch.",
        "My name is Ann Raman.",
        "The name is Ann.",
        "We are Ann and Bill, by the way.",
        "Employer: Loaf",  # the same without its legal form
        "We are in Portland.",
    ],
)
def test_what_gives_no_name_changes_none(text: str) -> None:
    assert names(text, Listing(title="welder", organization="Loaf Ltd")) == {}


def test_the_name_they_insist_on_is_printed(world: World) -> None:
    ann(world).answers(reviewed(world), "Employer: Lantern Loaf Ltd.\nTitle: head baker (nights)")

    assert job(world).listing.organization == "Lantern Loaf Ltd."
    assert job(world).listing.title == "head baker (nights)"

    ann(world).answers(ann(world).reads(), "Apply by 20 January 2027.\n\nLantern Loaf")

    last(ann(world))
    world.unread(world.editor.address).clear()
    assert job(world).listing.organization == "Lantern Loaf Ltd."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("As title we would prefer “Lead welder”, it sounds friendlier.", "Lead welder"),
        (
            "Bei der Bezeichnung bitte „Schweißfachkraft (m/w/d)“ statt nur „welder“.",
            "Schweißfachkraft (m/w/d)",
        ),
        ("Die Bezeichnung lautet korrekt: Schweißer Rohrbau (m/w/d)", "Schweißer Rohrbau (m/w/d)"),
        ("L'intitulé : plutôt « Soudeuse ou soudeur » que « welder ».", "Soudeuse ou soudeur"),
        ('Y el puesto mejor "Soldador jefe", que suena más serio.', "Soldador jefe"),
        ('No título, antes "Mestre soldador".', "Mestre soldador"),
        ('Per il titolo meglio "Saldatore (m/f)".', "Saldatore (m/f)"),
        ('De titel liever "Lasser (m/v/x)".', "Lasser (m/v/x)"),
        ('Bitte ergänzen Sie im Titel noch "(m/w/d)".', "welder (m/w/d)"),
        ("Il manque (H/F) au titre.", "welder (H/F)"),
    ],
)
def test_a_title_may_be_quoted_beside_its_name(text: str, title: str) -> None:
    assert names(text, Listing(title="welder"))[Fact.TITLE].value == title


@pytest.mark.parametrize(
    "text",
    [
        "The title “welder” is fine.",
        'The word "weld" in the title could be misleading, but leave it.',
        'Is "Lead welder" a better title?',
        "Our slogan is “Sparks fly”, by the way.",
    ],
)
def test_what_else_is_quoted_is_no_title(text: str) -> None:
    assert names(text, Listing(title="welder")).get(Fact.TITLE) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wir heißen Lantern Loaf eG, bitte mit dem „eG“ dahinter.", "Lantern Loaf eG"),
        ("Firma heisst Lantern Loaf AG (das AG gehört dazu).", "Lantern Loaf AG"),
        ("Die Firma heißt vollständig Lantern Loaf GmbH & Co. KG.", "Lantern Loaf GmbH & Co. KG"),
        ("Beim Firmennamen fehlt das AG.", "Lantern Loaf AG"),
        ("Firma bitte mit GmbH: Lantern Loaf GmbH", "Lantern Loaf GmbH"),
        ('Please add "Ltd" to the company name.', "Lantern Loaf Ltd"),
        ("It should be “Lantern Loaf CIC Ltd”, sorry.", None),
        ("It should be “Lantern Loaf Ltd”, not just “Lantern Loaf”.", "Lantern Loaf Ltd"),
        ("Nous nous appelons Lantern Loaf SARL, avec SARL.", "Lantern Loaf SARL"),
        ("Nos llamamos Lantern Loaf S.L., con el S.L.", "Lantern Loaf S.L."),
        ("El nombre de la empresa debe ser Lantern Loaf S.L.", "Lantern Loaf S.L."),
        ("La empresa es Lantern Loaf S.L.", "Lantern Loaf S.L."),
        ("Ci chiamiamo Lantern Loaf S.r.l., con S.r.l.", "Lantern Loaf S.r.l."),
        ("Wij heten Lantern Loaf bvba, graag met bvba erachter.", "Lantern Loaf bvba"),
        ("Applications go to Lantern Loaf Ltd, 4 Mill Lane.", None),
        ("Regards\nLantern Loaf Ltd\n4 Mill Lane", None),
        ("My dog is called Lantern.", None),
    ],
)
def test_who_says_how_they_are_called_is_called_so(text: str, name: str | None) -> None:
    found = names(text, Listing(organization="Lantern Loaf")).get(Fact.ORGANIZATION)
    assert (found.value if found else None) == name


def test_a_name_is_written_with_its_marks() -> None:
    assert respelled("We write ourselves Łódź Bakery.", "Lodz Bakery") == "Łódź Bakery"
    assert respelled("We are Lodz Bakery.", "Łódź Bakery") is None


@pytest.mark.parametrize(
    ("reply", "title"),
    [
        ("Applications should go to ann@lantern.example with two referees.", "Head Baker"),
        ("We have just got a new garden behind the shop.", "Head Baker"),
        ("Please call it Master Baker (all genders).", "Master Baker (all genders)"),
        ("The bakery is called Head & Daughters Bakery.", "Head Baker"),
    ],
)
def test_a_title_comes_of_no_other_sentence(world: World, reply: str, title: str) -> None:
    letter = reviewed(world)
    ann(world).answers(letter, reply)
    last(ann(world))
    world.unread(world.editor.address).clear()
    assert job(world).listing.title == title


def test_a_trade_is_no_name_of_its_house(world: World) -> None:
    ann(world).writes("Somebody for our workshop, 15 euros an hour. Ann", subject="A job")
    ann(world).answers(last(ann(world)), "Beruf: Tischler\nFirma: Tischlerei Moser, Graz")
    last(ann(world))
    assert job(world).listing.title == "Tischler"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Could you call it Head Baker and Miller please, that is what we agreed on.",
         "Head Baker and Miller"),
        ("Can you make it senior developer?", "senior developer"),
        ("Nennen Sie es bitte Teamleiter Technik.", "Teamleiter Technik"),
        ("Bitte Backstubenleiter daraus machen", "Backstubenleiter"),
        ("Pourriez-vous l'appeler chef de projet ?", "chef de projet"),
        ("Llámenlo mejor jefe de taller, por favor.", "jefe de taller"),
        ("Podem chamar-lhe gerente de loja?", "gerente de loja"),
        ("graag back-end developer van maken", "back-end developer"),
    ],
)  # fmt: skip
def test_what_a_job_is_to_be_called_is_its_title(words: str, title: str) -> None:
    found = names(words, Listing(title="developer"))

    assert found[Fact.TITLE].value == title


@pytest.mark.parametrize(
    "words",
    [
        "Call me on Friday, our manager is away.",
        "Make it the 14th of January.",
        "Make it 3,200 a month.",
        "Call it what you like.",
        "Bitte nennen Sie uns einen Termin.",
        "graag met cv",
    ],
)
def test_other_calls_and_wishes_name_no_title(words: str) -> None:
    assert Fact.TITLE not in names(words, Listing(title="developer"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: Weaver (handloom), Pryce Wool Ltd, Tenby, on site", "Weaver (handloom)"),
        ("Titel: Weaver (m/w/d) ab 15. Februar 2027, Tenby", "Weaver (m/w/d) ab 15. Februar 2027"),
        ("Intitulé : weaver (laine), Pryce Wool, Tenby, sur place.", "weaver (laine)"),
        ("Title: Weaver, Dye House", "Weaver, Dye House"),
    ],
)
def test_behind_a_title_who_and_where_are_no_part_of_it(text: str, title: str) -> None:
    known = Listing(title="weaver", organization="Pryce Wool", town="Tenby")
    assert names(text, known)[Fact.TITLE].value == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The title is only “Lead Welder”", "Lead Welder"),
        ("Der Titel ist einfach Vorarbeiter.", "Vorarbeiter"),
        ("Le titre est seulement « Soudeur »", "Soudeur"),
        ("The title is off. It should be: Welder, pipes and plates", "Welder, pipes and plates"),
        ("Titeln stämmer inte. Den ska vara: Svetsare, rörhallen", "Svetsare, rörhallen"),
        ("Der Titel passt so nicht. Es muss „Schweißer (Rohr)“ heißen.", "Schweißer (Rohr)"),
        ("Der Titel passt so nicht. Richtig: Schweißer, Rohrbau", "Schweißer, Rohrbau"),
        ("Le titre est faux : il faut « Soudeur, atelier B ».", "Soudeur, atelier B"),
        ("Il titolo è sbagliato. Quello giusto è: Saldatore, reparto B", "Saldatore, reparto B"),
        ("De titel klopt niet. Het moet zijn: Lasser, nachtploeg", "Lasser, nachtploeg"),
        ("Le titre exact : Soudeur, atelier B", "Soudeur, atelier B"),
        ("Rätt titel: Svetsare, rörhallen.", "Svetsare, rörhallen"),
        ("Title: Welder, please", "Welder"),
        ("The title is Lead Welder, she runs the shed.", "Lead Welder"),
    ],
)
def test_a_title_is_given_outright_in_a_sentence_or_in_two(text: str, title: str) -> None:
    assert names(text, Listing(title="welder"))[Fact.TITLE].value == title


@pytest.mark.parametrize(
    "text",
    [
        "About the title. It is Saturday today.",
        "Nothing about titles. It should be: Welder, pipes",
        "The pay is wrong. It should be: Welder rate, 20 an hour",
    ],
)
def test_what_takes_up_something_else_is_no_title(text: str) -> None:
    assert Fact.TITLE not in names(text, Listing(title="welder"))
