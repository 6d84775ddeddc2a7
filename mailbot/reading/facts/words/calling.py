"""How people say that one applies by phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Calling:
    """One language; each field an alternation for `re`, as in `Words`."""

    call: str  # beside a number, it is one to call: "ring", "by phone"
    card: str  # before a number on a visiting card: "Tel."
    spared: str  # says that one should not: "no calls"
    text: str  # a message is written to it, and no call made
    rings: str  # surely a call, where a message is spoken of, too
    to_us: str = ""  # says that a number is for somebody else, or something else: "fax"


EN: Final = Calling(
    call=r"calls?|calling|ring|phone(?:s|d)?|telephone|tel|text|whats ?app|sms|signal|mobile|cell"
    r"|give (?:\w+ ){1,3}(?:call|ring|bell|shout)|a (?:call|ring)",
    card=r"t|m|p|tel|phone|telephone|mobile|cell|office",
    spared=r"no (?:phone )?calls|(?:do not|don['’]t|please don['’]t|never|not) (?:call|ring|phone"
    r"|by"
    r" phone)|without calling",
    text=r"texts?|texting|sms|(?:text|send|drop) (?:me |us |a )*(?:text )?messages?(?! on the)",
    rings=r"calls?|calling|ring|rings|ringing|phone(?= or| \d*or)|phoning"
    r"|give (?:\w+ ){1,3}(?:ring|bell|shout)",
    to_us=r"fax|you can (?:call|reach|ring|phone) me|reach me|call me if|call me when|ring me if"
    r"|if you (?:want|need|have|would|like|wish)|for you|verify|verification|invoice|switchboard"
    r"|to discuss|questions?|queries|enquiries|customers?|orders?|bookings?|reservations?"
    r"|emergency|answering machine",
)
DE: Final = Calling(
    call=r"anruf\w*|ruf\w*|telefon\w*|tel|mobil|handy|whats ?app|sms|durchklingeln|melden|meldet"
    r"|meldung",
    card=r"telefon|mobil|handy|fon|büro",
    spared=r"keine anrufe|nicht (?:anrufen|telefonisch)|bitte nicht (?:anrufen|telefonisch)",
    text=r"sms|simsen|(?:text|kurz)nachricht(?:en)?|nachricht(?:en)?(?= an| auf| schreiben"
    r"| schicken)",
    rings=r"anruf\w*|anzurufen|ruf\w*|telefonier\w*|telefonisch|durchklingeln|klingel\w*",
    to_us=r"fax|mich erreichen|erreichen sie mich|rückfragen?|fragen|falls|wenn sie|rechnung"
    r"|kunden|bestellung\w*|reservierung\w*|notfall|zentrale",
)
FR: Final = Calling(
    call=r"appel\w*|téléphon\w*|tél|tel|portable|whats ?app|sms|coup de fil|joindre"
    r"|passer un appel",
    card=r"tél|téléphone|portable|mobile",
    spared=r"pas d['’]appels?|ne pas (?:appeler|téléphoner)|pas (?:de|par) téléphone",
    text=r"sms|textos?|message(?= (?:écrit|au|sur))|messages? texte",
    rings=r"appel\w*|téléphon(?:er|ez|e)|coup de fil",
    to_us=r"fax|télécopie|me joindre|questions?|si vous|renseignements?|clients?|commandes?"
    r"|réservations?|urgence|standard",
)
ES: Final = Calling(
    call=r"llam\w+|teléfono|telefónicamente|tel|tfno|móvil|celular|whats ?app|wasap|guasap|sms",
    card=r"teléfono|móvil|celular|tfno",
    spared=r"no (?:llamar|llamen|llames)|sin llamadas|nada de llamadas",
    text=r"sms|mensajes?(?: de texto)?(?! en el contestador)",
    rings=r"llam\w+|telefónicamente",
    to_us=r"fax|si (?:tiene|tienes|tenéis|necesita\w*|quiere\w*)|dudas?|preguntas?|clientes?"
    r"|pedidos?|reservas?|urgencias?|centralita",
)
PT: Final = Calling(
    call=r"ligu?\w*|telefon\w+|telem[óo]vel|tel|celular|whats ?app|zap|sms|chamada",
    card=r"telefone|telem[óo]vel|celular",
    spared=r"não (?:ligar|liguem?|telefon\w+)|sem (?:chamadas|telefonemas|ligações)",
    text=r"sms|mensage\w+(?: de texto)?(?! no gravador)",
    rings=r"lig(?:ar|uem?|a|ação|ações|o)|telefon(?:ar|em|e)(?= ou| ao)|chamadas?|telefonemas?",
    to_us=r"fax|se (?:tiver\w*|precisar\w*|quiser\w*)|dúvidas?|perguntas?|clientes?|encomendas?"
    r"|reservas?|emergência",
)
IT: Final = Calling(
    call=r"chiam\w+|telefon\w+|tel|cellulare|cell|whats ?app|sms|squillo",
    card=r"telefono|cellulare|cell",
    spared=r"non (?:chiamare|telefonare|chiamate)|niente telefonate",
    text=r"sms|messagg\w+(?! in segreteria)|messaggin\w+",
    rings=r"chiam\w+|telefon(?:are|ate|i)(?!\w)|telefonat[ae]|squillo",
    to_us=r"fax|se (?:ha|hai|avete|serve|vuole|volete)|domande|dubbi|clienti|ordini|prenotazioni"
    r"|emergenza|centralino",
)
NL: Final = Calling(
    call=r"bel|bellen|belt|telefonisch|telefoon|telefoonnummer|tel|mobiel|whats ?app|appen?|sms"
    r"|belletje",
    card=r"telefoon|mobiel",
    spared=r"niet bellen|geen telefoontjes|liever niet bellen",
    text=r"sms|sms'?je|sms'?en|smsen|berichtje|tekstbericht",
    rings=r"bel|bellen|belt|belletje|gebeld|telefonisch|telefoontjes?",
    to_us=r"fax|vragen|als (?:u|je|jullie)|klanten|bestellingen|reserveringen|noodgevallen",
)
NORDIC: Final = Calling(
    call=r"ring(?:a|e|er)?|telefon\w*|tel|mobil|sms|tlf",
    card=r"telefon|tlf|mobil",
    spared=r"inte ringa|ikke ring\w*",
    text=r"sms|sms:a|smsa|textmeddelande|tekstbesked|tekstmelding",
    rings=r"ring|ringa|ringe|ringer|samtal|opkald|anrop",
    to_us=r"frågor|spørsmål|spørgsmål|kunder|kunde",
)

# Carries messages, and calls too.
APPS: Final = (
    r"whats ?app|wha?ts? ?ap|wsp|wpp|was+ap|wasap|guas[ai]p|zap|app(?:en|je|t)|signal(?= an| to"
    r"|\s?\+|"
    r"\s?0)|telegram"
)
ONLY: Final = (
    r"only|just|ausschließlich|nur|bitte nur|uniquement|seulement|exclusivement|sólo|solo|solamente"
    r"|únicamente|só|somente|apenas|soltanto|alleen|enkel|uitsluitend|bara|endast|kun|bare|tylko"
)
BY: Final = r"by|via|per|par|por|an?|einen?|un|une|uma|con|na|med|på|through|send|sent|über"
NO: Final = (
    r"not|no|never|don['’]?t|do not|rather than|instead of|without|nicht|keine?n?|nie|statt"
    r"|anstatt|bitte nicht"
    r"|ne pas|pas|sans|ni|au lieu|nada de|sin|não|nem|sem|non|niente|senza|niet|geen|inte|ikke|inga"
    r"|ingen|nie|bez"
)
# May stand between a no and what it is about.
BETWEEN: Final = (
    r"please|just|or|nor|and|calls?|ring|phone|e-?mails?|oder|noch|anrufen|ou|o|ni|to|by|be|any|a|the|via|for|phone|do|de|d['’]|d|par|por|per|me|us|einen|bitte|mich"
    r"|uns|zu|op|te|på|via|une?"
)

LANGUAGES: Final = (EN, DE, FR, ES, PT, IT, NL, NORDIC)
