"""The language in which somebody writes, by its commonest words; nothing is decided by it.

Only so much hangs on it: one line of our answer that says they may go on in it, and in whose money
a bare sum is. A language in which we write nothing is known by name, too, so that none is taken for
the one it looks like: Swedish is no Dutch, and Catalan no Spanish.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.folding import fold

ENGLISH: Final = "en"
_MAX: Final = 4000  # characters that are looked at
_ENOUGH: Final = 2  # of its words, and more than of any other language
_WORD: Final = re.compile(r"[^\W\d_]+")

_WORDS: Final = {
    ENGLISH: "the and is you we for to of it are with that our have not this be do i your on what "
    "can other only my she he they but so no one as at an from there just if will would "
    "was her in a need needs looking wanted pays hi",
    "de": "der die das und ist ich wir sie nicht ein eine für mit auf den dem zu war von bitte "
    "uns ihr es was wird bei ja nein haben habe sind auch wie guten tag hallo danke "
    "brutto netto monat suchen brauchen kann man in im",
    "fr": "le la les et est je nous vous pas un une pour avec des du que dans sur ce bonjour "
    "merci oui notre au aux c qui sommes suis il elle bien moi brut mois salaire on "
    "cherchons cherche faut de ne vos votre ai se qu à en",
    "es": "el la los las y es yo nosotros usted no un una para con que del en por lo hola "
    "gracias sí nuestro nuestra somos su está buenas días fui puesto brutos mes sueldo "
    "buscamos necesitamos nos hay muy pero también mi puedo se al",
    "it": "il lo gli le e è io noi voi non un una per con che di della del nel sono siamo ciao "
    "buongiorno grazie sì nostro nostra stato stata si cerchiamo lordi lordo netti mese "
    "ci cerco serve anche ma ho in la al dei tra",
    "pt": "o os as e é eu nós você não um uma para com que do da em por olá obrigado obrigada "
    "sim nosso nossa somos está bom dia fui na no dos mês precisamos procuramos boa tarde "
    "nos são aqui se ao",
    "nl": "de het een en is ik wij we niet voor met van dat op zijn ja hallo dank bedankt onze "
    "ons te wat er jullie hoor deze ook naar bruto maand zoeken zoek kan graag in aan",
}
# Languages that share many of these words.
_OTHERS: Final = {
    "sv": "och att det som en är av för på den med till inte har jag vi om ett de så men från kan "
    "ni er hos oss vår vårt söker behöver hej tack man var när eller skulle under vill ingen",
    "da": "og at det som en er af for på den med til ikke har jeg vi om et de så men fra kan hos "
    "os vores søger mangler hej tak man var når eller vil ingen jer nogen brug",
    "no": "og at det som en er av for på den med til ikke har jeg vi om et de så men fra kan hos "
    "oss vår vårt søker trenger hei takk man var når eller vil ingen dere noen",
    "fi": "ja on ei se että me olemme tämä hei kiitos meillä voi voiko teille etsimme mutta kun "
    "niin myös tai joka ole olen minä kanssa",
    "pl": "nie jest się na do dla czy dzień dobry jesteśmy szukamy proszę dziękuję od to że jak "
    "nas nasz nasza naszej po za są w z pozdrawiam mamy oraz ale",
    "cs": "je na se že pro do dobrý den jsme hledáme děkuji prosím s v náš naše jak by ale není "
    "nebo od za jsem máme si k pozdravem",
    "sk": "je na sa že pre do dobrý deň sme hľadáme ďakujem prosím s v náš naše ako by ale nie "
    "alebo od za som máme si k",
    "ca": "el la els les i és un una per amb que del dels no som en ens us bon dia gràcies aquest "
    "aquesta nostra nostre necessitem busquem si sé és però també al hola feina",
    "gl": "o os as e é un unha para con que do da non en por ola grazas somos está nós noso nosa "
    "persoa na no buscamos pero tamén ao",
    "ro": "și este sunt nu un o pentru cu în din la care noi avem bună ziua mulțumesc căutăm de pe "
    "că ne nostru noastră mai se sau dar",
    "hu": "az egy és nem hogy van vagyunk keresünk köszönöm jó napot nekünk meg is de ha mi",
    "tr": "ve bir bu için biz çok merhaba teşekkürler arıyoruz ile de da ne var",
    "hr": "je na se za smo tražimo hvala dan dobar od ne da su naš naša ili ali s u",
    "af": "die en is ons nie vir ek het van met jy baie asseblief werk soek dankie hallo wat te "
    "iemand om op dit my kan",
}
_FOLDED: Final = {
    language: frozenset(fold(words).split()) for language, words in (_WORDS | _OTHERS).items()
}
# letters of none of the languages in which we write
_STRANGE: Final = re.compile(r"[^\W\d_]*[åøæłąęśźżńćčěřšůžďťňășțşţğışőűđ][^\W\d_]*")


def tongue_of(text: str) -> str:
    """Return the language of a text: "de"; "" where it is English, one of others, or not plain."""
    counts = dict.fromkeys(_FOLDED, 0)
    for word in _WORD.findall(fold(text[:_MAX])):
        for language, words in _FOLDED.items():
            counts[language] += word in words
    best, second = sorted(counts, key=lambda language: counts[language], reverse=True)[:2]
    strange = sum(1 for _ in _STRANGE.finditer(text[:_MAX].casefold()))
    plain = counts[best] >= _ENOUGH and counts[best] > max(counts[second], strange)
    return best if plain and best in _WORDS and best != ENGLISH else ""
