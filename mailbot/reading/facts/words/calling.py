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
    to_us: str = ""  # says that a number is for somebody else, or something else: "fax"


EN: Final = Calling(
    call=r"calls?|calling|ring|phone(?:s|d)?|telephone|tel|text|whats ?app|sms|signal|mobile|cell"
    r"|give (?:\w+ ){1,3}(?:call|ring|bell|shout)|a (?:call|ring)",
    card=r"t|m|p|tel|phone|telephone|mobile|cell|office",
    spared=r"no (?:phone )?calls|(?:do not|don['’]t|please don['’]t|never|not) (?:call|ring|phone"
    r"|by"
    r" phone)|without calling",
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
    to_us=r"fax|mich erreichen|erreichen sie mich|rückfragen?|fragen|falls|wenn sie|rechnung"
    r"|kunden|bestellung\w*|reservierung\w*|notfall|zentrale",
)
FR: Final = Calling(
    call=r"appel\w*|téléphon\w*|tél|tel|portable|whats ?app|sms|coup de fil|joindre"
    r"|passer un appel",
    card=r"tél|téléphone|portable|mobile",
    spared=r"pas d['’]appels?|ne pas (?:appeler|téléphoner)|pas (?:de|par) téléphone",
    to_us=r"fax|télécopie|me joindre|questions?|si vous|renseignements?|clients?|commandes?"
    r"|réservations?|urgence|standard",
)
ES: Final = Calling(
    call=r"llam\w+|teléfono|telefónicamente|tel|tfno|móvil|celular|whats ?app|wasap|guasap|sms",
    card=r"teléfono|móvil|celular|tfno",
    spared=r"no (?:llamar|llamen|llames)|sin llamadas|nada de llamadas",
    to_us=r"fax|si (?:tiene|tienes|tenéis|necesita\w*|quiere\w*)|dudas?|preguntas?|clientes?"
    r"|pedidos?|reservas?|urgencias?|centralita",
)
PT: Final = Calling(
    call=r"ligu?\w*|telefon\w+|telem[óo]vel|tel|celular|whats ?app|zap|sms|chamada",
    card=r"telefone|telem[óo]vel|celular",
    spared=r"não (?:ligar|liguem?|telefon\w+)|sem (?:chamadas|telefonemas|ligações)",
    to_us=r"fax|se (?:tiver\w*|precisar\w*|quiser\w*)|dúvidas?|perguntas?|clientes?|encomendas?"
    r"|reservas?|emergência",
)
IT: Final = Calling(
    call=r"chiam\w+|telefon\w+|tel|cellulare|cell|whats ?app|sms|squillo",
    card=r"telefono|cellulare|cell",
    spared=r"non (?:chiamare|telefonare|chiamate)|niente telefonate",
    to_us=r"fax|se (?:ha|hai|avete|serve|vuole|volete)|domande|dubbi|clienti|ordini|prenotazioni"
    r"|emergenza|centralino",
)
NL: Final = Calling(
    call=r"bel|bellen|belt|telefonisch|telefoon|telefoonnummer|tel|mobiel|whats ?app|appen?|sms"
    r"|belletje",
    card=r"telefoon|mobiel",
    spared=r"niet bellen|geen telefoontjes|liever niet bellen",
    to_us=r"fax|vragen|als (?:u|je|jullie)|klanten|bestellingen|reserveringen|noodgevallen",
)
NORDIC: Final = Calling(
    call=r"ring|telefon\w*|tel|mobil|sms|tlf",
    card=r"telefon|tlf|mobil",
    spared=r"inte ringa|ikke ring\w*",
    to_us=r"frågor|spørsmål|spørgsmål|kunder|kunde",
)

LANGUAGES: Final = (EN, DE, FR, ES, PT, IT, NL, NORDIC)
