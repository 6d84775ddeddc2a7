"""Numbers in words, language by language, as sums of pay are spoken or dictated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number words of one language, and how it puts them together."""

    small: str  # from 1 on, apart by spaces; further words of the same number behind a "/"
    tens: str  # from 20 on
    big: Mapping[str, int]  # "hundred", "thousand", and hundreds that are one word
    joins: str = ""  # between two of them: "and"
    glue: tuple[str, ...] = ()  # inside a word that holds several: "und" of "zweiunddreißig"
    joins_tens: bool = False  # also between a ten and a unit: "treinta y cinco"
    unit_first: bool = False  # "two-and-thirty"
    scores: bool = False  # "soixante-dix", "quatre-vingt-dix"


NUMBERS: Final = (
    Numbers(
        small="one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen",
        tens="twenty thirty forty/fourty fifty sixty seventy eighty ninety",
        big={"hundred": 100, "thousand": 1_000, "million": 1_000_000},
        joins="and",
    ),
    Numbers(
        small="ein/eins/eine zwei drei vier fünf/fuenf sechs sieben acht neun zehn elf "
        "zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
        tens="zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig",
        big={"hundert": 100, "tausend": 1_000, "million": 1_000_000, "millionen": 1_000_000},
        glue=("und",),
        unit_first=True,
    ),
    Numbers(
        small="un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
        "quinze seize",
        tens="vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
        big={
            "cent": 100, "cents": 100, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
        },
        joins="et",
        joins_tens=True,
        scores=True,
    ),
    Numbers(
        small="un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
        "catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve veinte "
        "veintiuno/veintiún veintidós/veintidos veintitrés/veintitres veinticuatro veinticinco "
        "veintiséis/veintiseis veintisiete veintiocho veintinueve",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        big={
            "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
            "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
            "ochocientos": 800, "novecientos": 900, "mil": 1_000, "millón": 1_000_000,
            "millon": 1_000_000, "millones": 1_000_000,
        },
        joins="y",
        joins_tens=True,
    ),
    Numbers(
        small="um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze "
        "catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito "
        "dezanove/dezenove",
        tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        big={
            "cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quatrocentos": 400,
            "quinhentos": 500, "seiscentos": 600, "setecentos": 700, "oitocentos": 800,
            "novecentos": 900, "mil": 1_000, "milhão": 1_000_000, "milhões": 1_000_000,
        },
        joins="e",
        joins_tens=True,
    ),
    Numbers(
        small="un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici "
        "tredici quattordici quindici sedici diciassette diciotto diciannove",
        tens="venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant "
        "settanta/settant ottanta/ottant novanta/novant",
        big={
            "cento": 100, "mille": 1_000, "mila": 1_000, "milione": 1_000_000, "milioni": 1_000_000,
        },
        glue=("e",),
    ),
    Numbers(
        small="een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
        "vijftien zestien zeventien achttien negentien",
        tens="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        big={"honderd": 100, "duizend": 1_000},
        glue=("en", "ën"),
        unit_first=True,
    ),
)  # fmt: skip
