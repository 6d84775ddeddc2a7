"""Results in running text: what announces them, how they are counted, where they end."""

import pytest

from fact_letters import Read

ANNOUNCED = [
    (
        "By the end of the year I want to be able to say that no guest waited more than ten minutes, the terrace made 40,000 and both trainees passed.",
        [
            "no guest waited more than ten minutes",
            "the terrace made 40,000",
            "both trainees passed",
        ],
    ),
    (
        "We'll call it a success if the night buses run every 20 minutes, complaints fall below 5 a week and the drivers stay.",
        [
            "the night buses run every 20 minutes",
            "complaints fall below 5 a week",
            "the drivers stay",
        ],
    ),
    (
        "Am Ende des Jahres möchte ich sagen können: Die Werkstatt hat 50 Räder im Monat geschafft, kein Kunde wartet länger als drei Tage und der Azubi hat bestanden.",
        [
            "Die Werkstatt hat 50 Räder im Monat geschafft",
            "kein Kunde wartet länger als drei Tage",
            "der Azubi hat bestanden",
        ],
    ),
    (
        "On saura que c'est réussi quand 200 élèves mangent bio chaque midi et que le gaspillage passe sous les 40 grammes.",
        [
            "200 élèves mangent bio chaque midi",
            "le gaspillage passe sous les 40 grammes",
        ],
    ),
    (
        "Ce qui compte pour nous : 30 nouveaux adhérents avant Noël, un atelier plein chaque samedi et zéro accident.",
        ["30 nouveaux adhérents avant Noël", "un atelier plein chaque samedi", "zéro accident"],
    ),
    (
        "Lo que nos importa es que el taller abra seis días a la semana, que los clientes recojan en 24 horas y que haya dos aprendices formados.",
        [
            "el taller abra seis días a la semana",
            "los clientes recojan en 24 horas",
            "haya dos aprendices formados",
        ],
    ),
    (
        "Vogliamo poter dire che il raccolto è stato venduto entro novembre, che i soci sono 250 e che il frantoio lavora a pieno regime.",
        [
            "il raccolto è stato venduto entro novembre",
            "i soci sono 250",
            "il frantoio lavora a pieno regime",
        ],
    ),
    (
        "Over een jaar wil ik kunnen zeggen dat we 500 leden hebben, dat het dak betaald is en dat de koffie klopt.",
        ["we 500 leden hebben", "het dak betaald is", "de koffie klopt"],
    ),
    (
        "Let me say what matters to me. Every order placed by noon leaves the same day. Last year it was 31 of 44. I want the shelf of returns empty by May.",
        ["Every order placed by noon leaves the same day", "the shelf of returns empty by May"],
    ),
    (
        "Entro maggio ogni bottega riceve la merce in due giorni e i resi calano del 40%.",
        ["ogni bottega riceve la merce in due giorni", "i resi calano del 40%"],
    ),
]

COUNTED = [
    (
        "By June I need (1) the kiln hot at 6 every day, (2) breakage under 2 percent and (3) a glaze book that anybody can follow.",
        [
            "the kiln hot at 6 every day",
            "breakage under 2 percent",
            "a glaze book that anybody can follow",
        ],
    ),
    (
        "I need two things: first, the archive catalogued by October; second, a volunteer team of 12 that runs itself.",
        ["the archive catalogued by October", "a volunteer team of 12 that runs itself"],
    ),
    (
        "Uns geht es um drei Dinge: erstens kommen 2.000 Besucher mehr, zweitens ist der Katalog online, drittens stehen die Förderanträge bis März.",
        [
            "kommen 2.000 Besucher mehr",
            "ist der Katalog online",
            "stehen die Förderanträge bis März",
        ],
    ),
    (
        "Quero três coisas: um, a fila abaixo de 5 minutos; dois, 90% dos clientes a voltar; três, ninguém a trabalhar ao domingo.",
        [
            "a fila abaixo de 5 minutos",
            "90% dos clientes a voltar",
            "ninguém a trabalhar ao domingo",
        ],
    ),
    (
        "so hi I am driving this is meg from two rivers laundry and I need a route lead I want three things one no hotel waits past 9 in the morning two we lose less than 10 sheets a month it was 40 three both drivers stay it pays nineteen dollars an hour and you have to start at five",
        [
            "no hotel waits past 9 in the morning",
            "we lose less than 10 sheets a month it was 40",
            "both drivers stay",
        ],
    ),
]

LISTED = [
    ("After the first season\n* 3,000 tickets sold\n* the loft lets itself", 2),
    ("Woran wir merken, dass es läuft:\n- 300 Abos bis Ende Juni\n- die Kasse stimmt", 2),
    ("D'ici un an :\n- 15 écoles partenaires\n- le site traduit", 2),
    ("Deu certo se:\n- o forno assa 400 pães por dia\n- a loja abre sozinha", 2),
    ("When you have been with us for a year:\n- 40 clubs use the app\n- support answers alone", 2),
]

NOTHING = [
    "In the first three months we offer:\n- 30 days of holiday\n- 2 trips a year",
    "You will be happy here if you like 6am starts, 3 dogs and no meetings.",
    "Apply if you have 3 years of experience, a driving licence and 2 references.",
    "We need somebody as Workshop Lead from March 2027.",
]


@pytest.mark.parametrize(("text", "outcomes"), ANNOUNCED + COUNTED)
def test_results_in_running_text(text: str, outcomes: list[str], read: Read) -> None:
    assert [found.value for found in read(text).outcomes] == outcomes


@pytest.mark.parametrize(("text", "count"), LISTED)
def test_a_line_that_names_a_time_or_success_heads_a_list(
    text: str, count: int, read: Read
) -> None:
    assert len(read(text).outcomes) == count


@pytest.mark.parametrize("text", NOTHING)
def test_not_everything_announced_is_a_result(text: str, read: Read) -> None:
    assert read(text).outcomes == ()


def test_a_question_is_a_result_to_come(read: Read) -> None:
    letter = "In May we ask three questions. Did all ten chairs sell? Is the loan at 4,000? Has a new joiner come?"
    assert [found.value for found in read(letter).outcomes] == [
        "all ten chairs sell",
        "the loan at 4,000",
        "a new joiner come",
    ]


def test_one_sentence_of_success_without_a_number_is_the_aim(read: Read) -> None:
    facts = read("What success looks like: the village trusts the clinic again")
    assert facts.outcomes == ()
    assert facts.objective is not None
    assert facts.objective.value == "the village trusts the clinic again"


def test_the_mission_of_the_company_is_no_aim_of_the_role(read: Read) -> None:
    assert read("The mission of our company is to make old maps legible again.").objective is None


def test_a_second_list_answers_something_else(read: Read) -> None:
    letter = "Results we want\n* 40 clubs on the app by May\n* churn under 2%\n\n* EUR 4,000 a month\n* jobs@clubs.example"
    assert [found.value for found in read(letter).outcomes] == [
        "40 clubs on the app by May",
        "churn under 2%",
    ]
