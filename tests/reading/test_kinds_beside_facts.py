"""What long and formal or chatty mails are for, where a fact of a job stands beside the wish."""

from __future__ import annotations

import pytest
from short_mails import mailed

from mailbot.reading.assembly import build
from mailbot.reading.whole import read

SAID = {
    "erase": """
        Pursuant to Article 17 of the UK GDPR I request that all personal data relating to me, in particular my phone number and the listing for a night porter at GBP 12.40 an hour that I sent in May, be permanently deleted. Deadline: 1 March 2027.
        Gemäß Art. 17 DSGVO fordere ich Sie auf, die von mir im Juni übermittelten Daten, namentlich meine Telefonnummer und die Anzeige "Köchin, 2.900 Euro im Monat", bis 1.3.2027 vollständig zu löschen.
        Conformément à l'art. 17 du RGPD, je vous demande d'effacer l'ensemble des données que vous détenez à mon sujet, notamment mon adresse et l'annonce de boulanger à 2 100 euros par mois, avant le 1er mars 2027.
        En virtud del art. 17 del RGPD les exijo que supriman cuantos datos personales conserven, en particular mi teléfono y el anuncio de camarero a 1.400 euros al mes que les envié, antes del 1 de marzo de 2027.
        Nos termos do art. 18 da LGPD, exijo que eliminem os dados pessoais que guardam a meu respeito, incluindo o meu telefone e o anúncio de padeiro, 1.800 reais por mês, até 1 de março de 2027.
        Ai sensi dell'art. 17 del GDPR vi chiedo di cancellare i dati che mi riguardano, in particolare il mio numero di telefono e l'annuncio per un barista a 1.400 euro al mese, entro il 1 marzo 2027.
        Op grond van artikel 17 AVG verzoek ik u alle gegevens, waaronder mijn telefoonnummer en de advertentie voor een bakker voor 2.300 euro per maand, uiterlijk 1 maart 2027 te verwijderen.
        I withdraw my consent. Under the GDPR, please remove my name, my number and any other data in your files without delay.
    """,
    "export": """
        Under Article 15 GDPR I request access to all the data, including the listing for a night porter at GBP 12.40 an hour, that you process concerning me. Deadline: 1 March 2027.
        Hiermit verlange ich gemäß Art. 15 DSGVO Auskunft darüber, was Sie zu mir und meiner Anzeige "Köchin, 2.900 Euro im Monat" speichern. Frist: 1.3.2027.
        Sur le fondement de l'art. 15 du RGPD, je demande l'accès aux informations me concernant, y compris mon annonce de boulanger à 2 100 euros par mois.
        Conforme al art. 15 del RGPD solicito acceso a cuantos datos traten sobre mi persona, incluido el anuncio de camarero a 1.400 euros al mes.
        Nos termos do art. 15 do RGPD, peço acesso aos dados que tratam a meu respeito, incluindo o anúncio de padeiro a 1.100 euros por mês.
        Ai sensi dell'art. 15 del GDPR chiedo l'accesso ai dati che mi riguardano, compreso il mio annuncio per un barista a 1.400 euro al mese.
        Op grond van artikel 15 AVG vraag ik inzage in wat u over mij bewaart, ook in mijn advertentie voor een bakker voor 2.300 euro per maand.
    """,
    "submission": """
        We are looking for a data protection clerk. You will answer requests under Art. 17 GDPR and delete personal data in time. Result: no request is older than 20 days. Pay: EUR 42,000 a year.
        Wir suchen eine Sachbearbeiterin Datenschutz. Sie bearbeiten Anträge nach Art. 17 DSGVO und löschen Daten. Gehalt: 42.000 Euro im Jahr.
        We zoeken een privacymedewerker. Je behandelt verzoeken op grond van de AVG en verwijdert gegevens op tijd. Salaris: 3.100 euro per maand.
        Wir bräuchten einen Koch für unser Café in Jena, vier Tage die Woche. Mehr Infos kann ich morgen schicken.
        Il nous faut un cuisinier pour notre café à Tours, quatre jours par semaine. Je peux vous envoyer plus de détails demain.
        Precisamos de um cozinheiro para o nosso café em Braga, quatro dias por semana. Amanhã posso mandar mais detalhes.
        Ci serve un cuoco per il bar di Lucca, quattro giorni a settimana. Domani posso mandare più dettagli.
        hey could you put this in your mail, looking for a barber for our Geelong shop, saturdays can be worked out, pay is about 33 an hr, call Mo 0491 570 156
        We found our last cook through your newsletter. We are now looking for a baker, 14 pounds an hour, 3 days a week. Results: 300 loaves a day.
    """,
    "help": """
        We have a small café and may need a cook soon. Can you send more details?
        Können Sie mir mehr Infos schicken?
    """,
    "other": """
        Just to let you know that I got the job at the harbour office through your letter of 3 May, 24 hours a week, and can keep my studio beside it. After two years of searching! Please keep me on the list, I always forward it to my brother.
        Ich wollte nur sagen: Durch euren Brief habe ich die Stelle bei der Stadtbücherei bekommen, 24 Stunden, und mein Atelier kann ich behalten. Lasst mich bitte auf der Liste, ich leite ihn immer an meinen Bruder weiter.
        Un petit mot pour vous dire que, grâce à votre lettre du 3 mai, j'ai décroché le poste à la médiathèque, 24 heures par semaine, et je garde mon atelier. Laissez-moi sur la liste, je la transmets toujours à ma sœur.
        Solo quería contaros que gracias a vuestro boletín conseguí el puesto en la biblioteca, 24 horas, y puedo seguir con mi taller. Dejadme en la lista, siempre se lo reenvío a mi hermana.
        Só para dizer que consegui o emprego na biblioteca através da vossa carta, 24 horas por semana, e mantenho o meu ateliê. Deixem-me na lista, encaminho sempre à minha irmã.
        Volevo dirvi che ho trovato lavoro in biblioteca grazie alla vostra newsletter, 24 ore, e posso tenere il mio studio. Lasciatemi nella lista, la inoltro sempre a mia sorella.
        Ik wilde even zeggen dat ik dankzij jullie brief de baan bij de bibliotheek heb gekregen, 24 uur, en mijn atelier kan ik houden. Laat me op de lijst, ik stuur hem altijd door aan mijn broer.
    """,
    "unsubscribe": """
        I got a job through your newsletter, so please take me off the list.
    """,
    "subscribe": """
        My sister got a job through your newsletter. Could you put me on the list?
    """,
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, line.strip()) for kind, text in SAID.items() for line in text.strip().splitlines()],
)
def test_what_is_wished_beside_facts_of_a_job(kind: str, text: str) -> None:
    assert read(mailed("F", "", text)).kind == kind


def test_a_remark_on_an_issue_passed_on_offers_nothing() -> None:
    issue = (
        "Begin forwarded message:\n\n> From: Two Jobs <news@example.net>\n> Subject: Two Jobs #7\n"
        "> Date: 3 November 2026 at 08:00:03 GMT\n> To: me@example.org\n>\n> Miller, Mill Ltd\n"
        "> Pay: EUR 16 an hour.\n>\n> To leave, reply with the word leave.\n"
    )
    raw = mailed("F", "Fwd: Two Jobs #7", f"The film of the first is gone. {issue}")

    assert read(raw).kind == "other"


def test_a_fresh_mail_of_yahoo_that_refers_to_itself_is_no_answer() -> None:
    raw = mailed(
        "F", "", "Looking for a baker for our shop, about 20 an hour, must get on with Jo."
    )

    own = raw.replace(b"MIME-Version", b"References: <1.2.ref@mail.yahoo.example>\nMIME-Version", 1)

    assert build(own).is_reply is False
