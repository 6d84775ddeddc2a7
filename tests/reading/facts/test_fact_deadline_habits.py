"""Last days without the usual words, told from the day of writing, or taken back.

The letters are of Sunday, 1 March 2026.
"""

from datetime import date

import pytest

from fact_letters import Read

DAYS = [
    ("Email hr@a.example. Last day to apply 5 Nov 2026.", "2026-11-05"),
    ("Bewerbungen an a@b.example, letzter Tag: 5. November 2026", "2026-11-05"),
    ("Candidatures à a@b.example, dernier jour le 5 novembre 2026", "2026-11-05"),
    ("Candidaturas a a@b.example, último día: 5 de noviembre de 2026", "2026-11-05"),
    ("Ultimo giorno per candidarsi: 5 novembre 2026", "2026-11-05"),
    ("Laatste dag om te solliciteren: 5 november 2026", "2026-11-05"),
    ("Form: https://larkspur.example/hov – COB Friday 4 December.", "2026-12-04"),
    ("The family would like to decide soon, so write before 1 March 2027.", "2027-03-01"),
    ("⏰ 10 JANUARY 2027", "2027-01-10"),
    ("Apply to corps@b.example. We close on Wednesday the seventeenth of March 2027.", "2027-03-17"),
    ("Jusqu'au 2 avril 2027", "2027-04-02"),
    ("Forms must reach us by 5.00 p.m. on Thursday, 3rd December 2026.", "2026-12-03"),
    ("Replies to a@b.example by All Souls, i.e. 2 November.", "2026-11-02"),
    ("Applications close on 8 December: fern.example/join", "2026-12-08"),
    ("Interested may email hr@a.example upto 20-06-2026.", "2026-06-20"),
    ("Letters to me no later than the last day of May, please.", "2026-05-31"),
    ("After 15 April we stop reading.", "2026-04-15"),
    ("Wir suchen einen Koch. Am 15. April ist Schluss.", "2026-04-15"),
    ("Envoyez-moi ça, on ferme ça le 15 avril.", "2026-04-15"),
    ("Fechamos no dia 15 de abril.", "2026-04-15"),
    ("Ten laatste 4 mei.", "2026-05-04"),
    ("bis 15.5.", "2026-05-15"),
    ("Hasta el 15 de mayo.", "2026-05-15"),
    ("Até 15 de maio", "2026-05-15"),
    ("Apply: jobs@a.example, 3 May", "2026-05-03"),
    ("You have until 10 April.", "2026-04-10"),
    ("Wer Lust hat, schreibt mir bis 10. April.", "2026-04-10"),
    ("As inscrições encerram a 15 de abril.", "2026-04-15"),
    ("Le candidature chiudono il 15 aprile.", "2026-04-15"),
    ("candidatures avant le dix-sept avril", "2026-04-17"),
    ("candidature entro il diciassette aprile", "2026-04-17"),
    ("Zgłoszenia do 15 stycznia na adres praca@m.example", "2027-01-15"),
    ("Přihlášky: https://k.example/prace do 28. 2. 2027", "2027-02-28"),
    ("Hakuaika päättyy 15.2.2027, hakemukset: tyo@s.example.", "2027-02-15"),
    ("2026年8月31日までにご応募ください。", "2026-08-31"),
    ("La date limite n'est plus le 31 décembre mais le 20 janvier.", "2027-01-20"),
    ("The deadline is 10 May instead of 3 May.", "2026-05-10"),
    ("Bewerbungsfrist ist nicht mehr der 3. Mai, sondern der 10. Mai.", "2026-05-10"),
    ("El plazo ya no es el 3 de mayo sino el 10 de mayo.", "2026-05-10"),
    ("Deadline: tomorrow", "2026-03-02"),
    ("Applications by noon on Friday please.", "2026-03-06"),
    ("Bewerbungen bitte bis Freitag an jobs@a.example", "2026-03-06"),
    ("Répondez avant vendredi.", "2026-03-06"),
    ("Mail me voor woensdag.", "2026-03-04"),
    ("Anyone interested should mail me by Sunday.", "2026-03-08"),
    ("Apply within two weeks.", "2026-03-15"),
    ("Envía tu CV dentro de 15 días.", "2026-03-16"),
    ("Candidature entro 10 giorni.", "2026-03-11"),
    ("Solliciteer binnen twee weken.", "2026-03-15"),
    ("Applications by the 20th please", "2026-03-20"),
    ("Candidatures avant le 15, merci.", "2026-03-15"),
    ("Inscrições até dia 20.", "2026-03-20"),
    ("Bewerbungen bis Ende des Monats", "2026-03-31"),
    ("Applications until the end of the year.", "2026-12-31"),
    ("Applications by end of year, please.", "2026-12-31"),
    ("Candidature entro fine anno a questa mail.", "2026-12-31"),
    ("Metselaar gezocht. Sluit 20 maart.", "2026-03-20"),
    ("Closes 20 March.", "2026-03-20"),
    ("Faut se manifester avant le 18/3.", "2026-03-18"),
    ("Anmelden bitte bis spätestens Montag, 20. April.", "2026-04-20"),
    ("We'd like resumes in hand by Friday, 20 March.", "2026-03-20"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_last_day_in_other_words(read: Read, text: str, day: str) -> None:
    found = read(text).deadline

    assert found is not None
    assert found.value.isoformat() == day


def test_a_weekday_is_only_a_guess(read: Read) -> None:
    found = read("Applications by Friday.").deadline

    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "There is no deadline.",
        "De winkel sluit 20 december 2026.",
        "Rolling applications, open until filled.",
        "We answer every application within two weeks.",
        "Wir melden uns innerhalb von zwei Wochen bei allen Bewerbern.",
        "Interviews in two weeks, apply now.",
        "Bewerbungsgespräche bis 15. April",
        "We want somebody who can start within two weeks; apply at https://a.example/x",
        "Contract until 31 December 2026, apply at jobs@a.example",
        "CDD jusqu'au 31 décembre 2026. Candidatures à a@b.example",
        "Contrato hasta el 31 de diciembre de 2026, escribid a a@b.example",
        "Send us your CV. The shop must be painted by Friday.",
        "We open the new shop on 15 April.",
        "Am 15. April eröffnen wir den Laden.",
        "Season runs from 1 May until 30 September. Apply to a@b.example.",
    ],
)
def test_days_of_other_things(read: Read, text: str) -> None:
    assert read(text).deadline is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ring us or write to me. And till the 20th.", date(2026, 3, 20)),
        (
            "Thanks! It's forty hours. Until the 12th of April. And there is a van.",
            date(2026, 4, 12),
        ),
        ("Until noon on Monday 13 April.", date(2026, 4, 13)),
        ("We take people until 11 April.", date(2026, 4, 11)),
        ("Write to a@post.example, 1 May is the cut-off.", date(2026, 5, 1)),
        ("Apply 22.4.2026 at latest.", date(2026, 4, 22)),
        ("I need somebody soon, so be in by 20 April.", date(2026, 4, 20)),
        ("jobs@post.example, end of April.", date(2026, 4, 30)),
        ("Apply to jobs@post.example by the last working day of May.", date(2026, 5, 29)),
        ("Bewerbungen bis Monatsende an jobs@post.example", date(2026, 3, 31)),
        ("Répondez à ce mail, jusqu'à fin avril.", date(2026, 4, 30)),
        ("Écrivez-moi ! Jusqu'à la fin du mois.", date(2026, 3, 31)),
        ("Escriban a jobs@post.example, de aquí al 28 de abril.", date(2026, 4, 28)),
        ("Escriban a este correo hasta el jueves 12.", date(2026, 3, 12)),
        ("Candidaturas até ao dia 31 do corrente.", date(2026, 3, 31)),
        ("Candidature a jobs@post.example entro fine mese.", date(2026, 3, 31)),
        ("Ansökan till jobs@post.example senast sista april.", date(2026, 4, 30)),
    ],
)
def test_a_last_day_in_few_words(read: Read, text: str, day: date) -> None:
    found = read(text).deadline

    assert found is not None
    assert found.value == day


@pytest.mark.parametrize(
    "text",
    [
        "We are closed Monday and Tuesday. Write to me at this address.",
        "Season 1 May to 31 October, board and lodging.",
        "Saison 1. Mai bis 31. Oktober. Schreibt mir.",
        "Write to me. I would like to have it settled by the end of April.",
        "Write to me. No deadline as such, before Easter would be nice.",
        "Schreibt mir. Es gibt keine Frist, vor Ostern wäre gut.",
        "Sin plazo, escribidme, antes de Navidad sería ideal.",
    ],
)
def test_a_day_for_something_else(read: Read, text: str) -> None:
    assert read(text).deadline is None
