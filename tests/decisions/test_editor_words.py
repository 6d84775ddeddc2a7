"""What editors write in their own words, and what is heard: nothing that they did not say.

The first half was written before there were any patterns, the second before they were tried on it.
"?" is asked back, and nothing done. The order of an answer's commands is the desks' own.
"""

from collections.abc import Callable
from html import escape

import pytest

from mailbot.decisions.desk.commands import Verb, parse
from mailbot.decisions.desk.transcript import UNHEARD
from mailbot.reading.whole import read

JOBS: list[tuple[str, set[str]]] = [
    ("Approved!", {"approve"}),
    ("approve", {"approve"}),
    ("Hi,\n\napproved, thanks.\n\nBest,\nMaria", {"approve"}),
    ("Looks good to me, go for it", {"approve"}),
    ("Looks great. Publish it!", {"approve"}),
    ("yes please", {"approve"}),
    ("Yes, let's run this one.", {"approve"}),
    ("👍", {"approve"}),
    ("LGTM", {"approve"}),
    ("ok, next week please", {"approve: next week"}),
    ("Approve for 8 December", {"approve: 8 December"}),
    ("approved for Dec 8th, please", {"approve: Dec 8th"}),
    ("yes, but for the issue of 8 December", {"approve: 8 December"}),
    ("no - too vague", {"reject: too vague"}),
    ("No, too vague.", {"reject: too vague."}),
    ("Reject: the video is an advertisement.", {"reject: the video is an advertisement."}),
    (
        "Sorry, no: this is a seat to be filled, not a job for a linchpin.",
        {"reject: this is a seat to be filled, not a job for a linchpin."},
    ),
    ("Not for us, they pay far too little.", {"reject: they pay far too little."}),
    ("declined - the outcomes are duties", {"reject: the outcomes are duties"}),
    ("Please ask them: who decides about the budget?", {"ask: who decides about the budget?"}),
    ("ask: Is the team in one place?", {"ask: Is the team in one place?"}),
    (
        "Could you ask them whether they would take someone part time?",
        {"ask: whether they would take someone part time?"},
    ),
    ("Question: does the 90k include the bonus?", {"ask: does the 90k include the bonus?"}),
    ("edit pay: 90-100k EUR a year", {"edit pay: 90-100k EUR a year"}),
    ("pay: 90-100k EUR a year", {"edit pay: 90-100k EUR a year"}),
    ("Please change the pay to 90-100k EUR a year.", {"edit pay: 90-100k EUR a year"}),
    ("yes but change the pay to 90k EUR a year", {"approve", "edit pay: 90k EUR a year"}),
    (
        "edit title: Head Baker\nedit place: Lyon\napprove",
        {"approve", "edit place: Lyon", "edit title: Head Baker"},
    ),
    ("Change the title to Head Baker and approve", {"approve", "edit title: Head Baker"}),
    ("hold", {"hold"}),
    ("Hold this one for now, I want to talk to them first.", {"hold"}),
    ("wait", {"hold"}),
    ("hmm", {"?"}),
    ("maybe", {"?"}),
    ("approve? not sure", {"?"}),
    ("no", {"?"}),
    ("No.", {"?"}),
    ("Yes and no.", {"?"}),
    ("I am not sure about this one. What do you think?", {"?"}),
    ("I don't approve this.", {"?"}),
    ("do not approve", {"?"}),
    ("Should we approve this?", {"?"}),
    ("Thanks!", {"?"}),
    ("I'll look at it tomorrow.", {"?"}),
    ("approve\nreject: too vague", {"?"}),
    ("Ja, passt.", {"approve"}),
    ("Genehmigt", {"approve"}),
    ("Ja, gerne nächste Woche", {"approve: nächste Woche"}),
    ("Nein, zu ungenau.", {"reject: zu ungenau."}),
    ("Nein", {"?"}),
    ("Oui, parfait.", {"approve"}),
    ("D'accord", {"approve"}),
    ("Non, trop vague.", {"reject: trop vague."}),
    ("Sí, adelante", {"approve"}),
    ("no, demasiado vago", {"reject: demasiado vago"}),
    ("Sim, aprovado", {"approve"}),
    ("Não, muito vago", {"reject: muito vago"}),
    ("Sì, va bene", {"approve"}),
    ("No, troppo vago", {"reject: troppo vago"}),
    ("Ja, prima", {"approve"}),
    ("Akkoord", {"approve"}),
    ("Nee, te vaag", {"reject: te vaag"}),
    ("Go ahead, and please fix the place, it should be Berlin.", {"approve", "edit place: Berlin"}),
    (
        "We should skip this; they have had two listings already.",
        {"reject: they have had two listings already."},
    ),
    ("Good one. Let's have it.", {"approve"}),
    ("Fine by me!", {"approve"}),
    ("All good, thanks for checking. Please publish it.", {"approve"}),
    ("Approve :-)", {"approve"}),
    ("approve.\n\nSent from my iPhone", {"approve"}),
    ("Yes - and thank you, this is a lovely one.", {"approve"}),
    ("This is great, yes!", {"approve"}),
    ("I'm happy with this.", {"approve"}),
    ("ok for me, but not before Christmas", {"?"}),
    ("ok if they add the pay", {"?"}),
    ("approve unless Sam objects", {"?"}),
    ("Yes? I thought we had rejected this one.", {"?"}),
    ("I would approve it if the video were shorter.", {"?"}),
    ("Not approved.", {"?"}),
    ("Can't approve this yet", {"?"}),
    ("I can't decide, you choose", {"?"}),
    ("Approve? Reject? I really don't know.", {"?"}),
    ("approve\n\nThe kids are ill, so I am slow today.", {"approve"}),
    ("approve\n\nbut have them raise the pay first", {"?"}),
    ("Approved.\nNext week please.", {"approve: Next week please."}),
    ("Approve it for the week after next.", {"approve: the week after next"}),
    ("approve for Tuesday, 15 December", {"approve: Tuesday 15 December"}),
    ("Yes please, in the issue of 15.12.", {"approve: 15.12"}),
    ("Genehmigt für den 8. Dezember", {"approve: 8. Dezember"}),
    ("Oui, la semaine prochaine s'il vous plaît", {"approve: semaine prochaine"}),
    ("Sí, la próxima semana", {"approve: próxima semana"}),
    ("No problem, go ahead.", {"approve"}),
    ("No objections from my side", {"approve"}),
    ("no objections", {"approve"}),
    ("No, thanks.", {"?"}),
    ("No way!", {"?"}),
    ("No video in it", {"?"}),
    ("No: there is no video in it", {"reject: there is no video in it"}),
    ("No me gusta", {"?"}),
    ("No, wait.", {"?"}),
    ("No, not until I have spoken to Sam", {"?"}),
    ("No, approved.", {"?"}),
    (
        "Reject. They listed the same job in spring.",
        {"reject: They listed the same job in spring."},
    ),
    (
        "reject, please tell them the outcomes are duties",
        {"reject: please tell them the outcomes are duties"},
    ),
    (
        "Decline: hours at a desk\nand nothing to achieve.",
        {"reject: hours at a desk\nand nothing to achieve."},
    ),
    (
        "Hi team,\n\nno, because the pay is missing a currency.\n\nKind regards\nJo",
        {"reject: the pay is missing a currency."},
    ),
    ("Ask them whether the pay includes the bonus", {"ask: whether the pay includes the bonus"}),
    ("ask: who decides?\n\nThanks,\nSam", {"ask: who decides?"}),
    ("Ask me again next week", {"?"}),
    ("Frage: Wer entscheidet über das Budget?", {"ask: Wer entscheidet über das Budget?"}),
    ("The pay should be EUR 52,000 a year", {"edit pay: EUR 52,000 a year"}),
    (
        "Set the deadline to 12 January 2027, then approve.",
        {"approve", "edit deadline: 12 January 2027"},
    ),
    (
        "outcomes:\n- Waste under 4%\n- 12 shops by May\n\nok",
        {"approve", "edit outcomes: - Waste under 4%\n- 12 shops by May"},
    ),
    ("*approve*", {"approve"}),
    ("> approve", {"?"}),
    ("> approve\n\nno - they are a temp agency", {"reject: they are a temp agency"}),
    ("on hold please", {"hold"}),
    ("Hold, I'm travelling until Friday", {"hold"}),
    ("Should we hold this?", {"?"}),
    ("noch nicht", {"hold"}),
    ("What is the video like?", {"?"}),
    ("?", {"?"}),
    ("", {"?"}),
    ("This is exactly what we want to avoid.", {"?"}),
    ("It looks good on paper.", {"?"}),
    ("approve\nask: is it remote?", {"?"}),
    ("approve and reject", {"?"}),
    ("Yes. No. Yes.", {"?"}),
    ("okay 👍", {"approve"}),
    ("👎", {"?"}),
]

# Heard wrong, or not at all, when people first wrote them.
REHEARSED: list[tuple[str, set[str]]] = [
    ("Yes, lovely, put it in whenever there is room.", {"approve: whenever there is room"}),
    ("Much better now, thanks. Let's run it.", {"approve"}),
    ("OK for the 15th.", {"approve: 15th"}),
    ("Let's take it after all. Approve for December 15, please.", {"approve: December 15"}),
    (
        "That is not a result. Please ask him what should be different after a year.",
        {"ask: what should be different after a year."},
    ),
    ("OK, but next week please. And it should say Sheffield, not just hybrid.", {"?"}),
    ("Yes, take it, but not in the same issue as the orchard one", {"?"}),
    (
        "edit pay: CAD 68,000 a year\nFine otherwise, go ahead.",
        {"approve", "edit pay: CAD 68,000 a year"},
    ),
    (
        "edit organization: Delmont Pasta\nNo to the agency film. Come back with the clip.",
        {"?", "edit organization: Delmont Pasta"},
    ),
    ("edit outcomes:\n- Waste 4%\n\nThe rest is dull.", {"edit outcomes: - Waste 4%"}),
    ("title: Head of\nthe Ovens", {"edit title: Head of"}),
    (
        "objective: Our bakery is known all over the country for its rye, and\nfor its people",
        {
            "edit objective: Our bakery is known all over the country for its rye, and for its people"
        },
    ),
    ("Run with it, but fix the title first.", {"?"}),
    ("change title “Foreman” to “Roofing foreman”", {"edit title: “Roofing foreman”"}),
    ("Please change the pay from 50k to 60k EUR a year", {"edit pay: 60k EUR a year"}),
    ("Titel: Werkstattleiter", {"edit title: Werkstattleiter"}),
    ("Reject it: they are a recruiter.", {"reject: they are a recruiter."}),
    ("Not for us, I'm afraid.", {"?"}),
    ("Nee, liever niet.", {"?"}),
    ("Leave it for now.", {"hold"}),
    ("Next week is fine.", {"approve: Next week"}),
    ("Tuesday works for me.", {"approve: Tuesday"}),
    ("Everything else is fine, go ahead.", {"approve"}),
    ("It's a yes, for the issue after next.", {"approve: issue after next"}),
    ("No rush, but ok.", {"approve: No rush"}),
    ("No, next week.", {"?"}),
    ("Looks good. I will come back to you tomorrow.", {"?"}),
    ("Looks good at first sight.", {"?"}),
    ("Good, but I want to see the video first.", {"?"}),
    ("Yes once the video is up", {"?"}),
    ("approve after they fix the pay", {"?"}),
    ("I guess we can take it", {"?"}),
    ("Let me ask them whether it is full time.", {"?"}),
    ("Is the pay for me to decide? approve", {"?", "queue"}),
    ("We'd like to know who decides.", {"ask: who decides."}),
    ("Let's take J42 out.", {"drop: J42"}),
    ("Let's take J42.", {"?"}),
    ("Passt, bitte nächste Woche rein", {"approve: nächste Woche"}),
    ("Ja, nehmen wir, am 15. bitte.", {"approve: 15"}),
    ("Von mir aus gern, sobald Platz ist.", {"approve: sobald Platz ist"}),
    ("Passt eigentlich, aber das Gehalt ist komisch.", {"?"}),
    ("Bitte fragen Sie ihn, ob das brutto ist.", {"ask: ob das brutto ist."}),
    ("Oui, on la prend, dès qu'il y a de la place.", {"approve: dès qu'il y a de la place"}),
    ("D'accord pour le 15.", {"approve: 15"}),
    ("Oui mais pas cette semaine", {"?"}),
    ("Demandez-lui quel est le salaire.", {"ask: quel est le salaire."}),
    ("Sí, claro, cuando haya sitio.", {"approve: cuando haya sitio"}),
    ("Pregúntale qué sueldo pagan.", {"ask: qué sueldo pagan."}),
    ("Por mim tudo bem, assim que possível.", {"approve: assim que possível"}),
    ("Pode sair na próxima semana.", {"approve: próxima semana"}),
    ("Va bene, pubblichiamola appena c'è posto.", {"approve: appena c'è posto"}),
    ("Chiedetegli quanto paga.", {"ask: quanto paga."}),
    ("Prima zo, zet er maar in.", {"approve"}),
    ("Vraag hem eens wat het salaris is.", {"ask: wat het salaris is."}),
    ("Which mails are waiting for me to read? I was told of one only.", {"queue"}),
    ("Who is in the next issue?", {"queue"}),
    ("when does the next one go", {"status"}),
    ("How many readers do we have now?", {"stats"}),
    ("What can I say here?", {"help"}),
    ("Was liegt für mich an?", {"queue"}),
    ("Wann geht die nächste Ausgabe raus?", {"status"}),
    ("Quand part le prochain numéro ?", {"status"}),
    ("¿Qué hay pendiente?", {"queue"}),
    ("O que está pendente?", {"queue"}),
    ("Cosa c'è in attesa?", {"queue"}),
    ("Wat ligt er voor mij?", {"queue"}),
    ("Is there a second video?", {"?"}),
]

ISSUES: list[tuple[str, set[str]]] = [
    ("ok", {"approve"}),
    ("OK!", {"approve"}),
    ("Okay, send it.", {"approve"}),
    ("Looks good.", {"approve"}),
    ("Hi mailbot,\n\ngood to go.\n\nSam", {"approve"}),
    ("yes", {"approve"}),
    ("ja", {"approve"}),
    ("oui", {"approve"}),
    ("approved", {"approve"}),
    ("intro: This week, two jobs by the sea.", {"intro: This week, two jobs by the sea."}),
    ("subject: Two jobs by the sea", {"subject: Two jobs by the sea"}),
    ("sponsor: Sponsored by the bakery", {"sponsor: Sponsored by the bakery"}),
    (
        "intro: Spring is here.\nsubject: Spring jobs\nok",
        {"approve", "intro: Spring is here.", "subject: Spring jobs"},
    ),
    ("drop J42", {"drop: J42"}),
    ("Please drop J42.", {"drop: J42"}),
    ("Take J42 out, please", {"drop: J42"}),
    ("remove the baker one J42 and add J45", {"add: J45", "drop: J42"}),
    ("add J45", {"add: J45"}),
    ("swap", {"swap"}),
    ("Swap the two jobs please", {"swap"}),
    ("swap J42 for J45", {"swap: J42 J45"}),
    ("replace J42 with J45", {"swap: J42 J45"}),
    ("hold", {"hold"}),
    ("Not this week.", {"hold"}),
    ("skip this week", {"hold"}),
    ("test", {"test"}),
    ("Send me a test copy please", {"test"}),
    ("send now", {"send now"}),
    ("Send it now!", {"send now"}),
    ("send it right away please", {"send now"}),
    ("stop", {"stop"}),
    ("STOP!!", {"stop"}),
    ("Stop, the first link is wrong", {"stop"}),
    ("go on", {"go on"}),
    ("carry on please", {"go on"}),
    ("no", {"?"}),
    ("hmm", {"?"}),
    ("ok? I am not sure about the intro", {"?"}),
    ("Not ok", {"?"}),
    ("ok but drop J42", {"approve", "drop: J42"}),
    ("Thank you!", {"?"}),
    ("All good, send it out on time.", {"approve"}),
    ("ok, thanks both!", {"approve"}),
    ("drop J42 and add J45", {"add: J45", "drop: J42"}),
    ("drop J42\nok", {"approve", "drop: J42"}),
    ("don't drop J42", {"?"}),
    ("Could you drop J42?", {"drop: J42"}),
    ("drop J42?", {"?"}),
    ("Drop J42 because the link is dead.", {"drop: J42"}),
    ("drop the intro", {"?"}),
    ("Please put J45 in", {"add: J45"}),
    ("switch J42 with J45", {"swap: J42 J45"}),
    (
        "intro: Good morning,\nthis week there is one job.\nIt is a good one.\n\nok",
        {"approve", "intro: Good morning,\nthis week there is one job.\nIt is a good one."},
    ),
    ("sponsor:", {"sponsor"}),
    ("Subject line: Bread, mostly", {"subject: Bread, mostly"}),
    ("The subject is fine", {"?"}),
    ("stop it please", {"stop"}),
    ("Please stop the mailing!!", {"stop"}),
    ("Stop? No, go on.", {"stop"}),
    ("ok\nstop", {"?", "stop"}),
    ("don't stop", {"?"}),
    ("resume", {"go on"}),
    ("please continue with the mailing", {"go on"}),
    ("Don't send now", {"?"}),
    ("Send now? or wait", {"?"}),
    ("Let's not send this.", {"?"}),
    ("Jetzt senden bitte", {"send now"}),
    ("Passt, bitte raus damit", {"approve"}),
    ("ça marche", {"approve"}),
    ("va bene, grazie", {"approve"}),
    ("ziet er goed uit!", {"approve"}),
    ("tudo certo, pode seguir", {"approve"}),
    ("esta semana no", {"hold"}),
    ("Can I see a test copy?", {"?"}),
    ("stats", {"stats"}),
    ("Status please", {"status"}),
    ("why J42?", {"why: J42"}),
    ("why sam@else.example", {"why: sam@else.example"}),
    ("queue", {"queue"}),
    ("help", {"help"}),
    ("Can you help me with this?", {"help"}),
]


def heard(text: str) -> set[str]:
    """The commands of a reply, as one would note them: "edit pay: 90k"; "?" for what is none."""
    said = set()
    for command in parse(text):
        verb, argument = command.verb.value.replace("_", " "), command.argument
        if command.verb in UNHEARD or (verb == "reject" and not argument):
            said.add("?" if command.verb is not Verb.UNKNOWN else "")
        else:
            name = f"edit {command.fact}" if command.fact else verb
            said.add(f"{name}: {argument}" if argument else name)
    return (said - {""}) or {"?"}


@pytest.mark.parametrize(("reply", "meant"), [*JOBS, *REHEARSED, *ISSUES])
def test_a_reply_is_heard_as_it_was_meant(reply: str, meant: set[str]) -> None:
    assert heard(reply) == meant


# --- in any mail program ------------------------------------------------------------------------

LETTER = """\
A job is complete. Please decide on it by replying to this letter.

-- >8 -- Reply above, below or between these lines -- 8< --

| Head Baker, at Lantern Loaf
| Pay: EUR 48,000 a year

What you can reply, each on a line of its own:

- to list it: “approve”; for a certain issue: “approve for 8 December”
- not to list it: “reject: the results are duties”; what stands behind
  the colon goes to the employer
"""
QUOTED = "\n".join(f"> {line}".rstrip() for line in LETTER.splitlines())
SAID = "On Wed, 25 Nov 2026 at 10:00, Two Good Jobs <jobs@news.example> wrote:"
HEADERS = (
    "From: Two Good Jobs <jobs@news.example>\nSent: Wednesday, 25 November 2026 10:00\n"
    "To: Jo <editor@news.example>\nSubject: [J42] Head Baker: list it?\n"
)


def gmail(text: str) -> tuple[str, str]:
    return "plain", f"{text}\n\n{SAID}\n{QUOTED}\n"


def bottom(text: str) -> tuple[str, str]:
    return "plain", f"{SAID}\n{QUOTED}\n\n{text}\n"


def between(text: str) -> tuple[str, str]:
    above, below = QUOTED.split("> - not to list", 1)
    return "plain", f"{SAID}\n{above}\n{text}\n\n> - not to list{below}\n"


def outlook(text: str) -> tuple[str, str]:
    return "plain", f"{text}\n\n________________________________\n{HEADERS}\n{LETTER}"


def page(text: str) -> tuple[str, str]:
    said = "".join(f"<div>{escape(line) or '<br>'}</div>" for line in text.splitlines())
    older = "<br>".join(escape(line) for line in LETTER.splitlines())
    return "html", (
        f'<div dir="ltr">{said}</div><br><div class="gmail_quote"><div class="gmail_attr">'
        f"{escape(SAID)}<br></div><blockquote>{older}</blockquote></div>"
    )


def mail(style: Callable[[str], tuple[str, str]], text: str) -> bytes:
    subtype, body = style(text)
    return (
        "From: Jo <editor@news.example>\nTo: jobs@news.example\nMIME-Version: 1.0\n"
        "Subject: Re: [J42] Head Baker: list it?\nIn-Reply-To: <abc@news.example>\n"
        f"Content-Type: text/{subtype}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}"
    ).encode()


REPLIES = [
    "Approved!",
    "ok, next week please",
    "no - too vague",
    "Looks good to me, go for it",
    "yes but change the pay to 90k EUR a year",
    "edit title: Head of Ovens\nedit place: on site\napprove",
    "Nein, zu ungenau.",
    "approve? not sure",
    "ask: Is the team in one place?",
    "hold",
]


@pytest.mark.parametrize("style", [gmail, bottom, between, outlook, page])
@pytest.mark.parametrize("reply", REPLIES)
def test_it_is_heard_in_any_mail_program(
    style: Callable[[str], tuple[str, str]], reply: str
) -> None:
    assert heard(read(mail(style, reply)).new_text or "") == heard(reply)


@pytest.mark.parametrize("style", [gmail, bottom, between, outlook, page])
def test_our_letter_alone_says_nothing(style: Callable[[str], tuple[str, str]]) -> None:
    assert heard(read(mail(style, "")).new_text or "") == {"?"}


@pytest.mark.parametrize("style", [gmail, bottom, outlook, page])
def test_lines_of_commands_are_no_paragraph(style: Callable[[str], tuple[str, str]]) -> None:
    said = (
        "edit other jobs: yes, on two days a week, if we have agreed on it before\n"
        "edit terms: full time, for two years; what comes in after noon waits a day\n"
        "approve"
    )

    assert heard(read(mail(style, said)).new_text or "") == heard(said)
    assert len(heard(said)) == 3
