"""What sounds like a wish to us and is none, in the words of all languages; over folded text."""

from __future__ import annotations

import re
from typing import Final

# "Your address is off our list": our own words, sent back.
TOLD_US: Final = re.compile(
    r"\b(?:your|ihre|votre|vuestra|su|sua|tua|uw)"
    r" (?:address|adresse|direccion|morada|indirizzo|adres)\b"
)

# Somebody wants to know first, before they send anything in.
BEFORE_SENDING: Final = re.compile(
    r"\bbefore (?:i|we) (?:send|write|go|start|put|do|sit|spend|bother|submit)\b"
    r"|\bbefore (?:i|we) decide (?:whether|if) to (?:send|list|post|place|advertise)\b"
    r"|\bbefore (?:sending|writing|submitting|going to) "
    r"|\bbevor (?:ich|wir) (?:\w+ ){0,5}"
    r"(?:arbeit|muhe|schick\w*|schreib\w*|send\w*|einreich\w*|antu\w*)"
    r"|\bavant (?:que je|d|de) (?:\w+ ){0,2}(?:envo\w+|ecri\w+|redig\w+|propos\w+|lanc\w+)"
    r"|\bantes de (?:\w+ )?(?:mandar|enviar|escribir|escrever|redactar|preparar|ponerme)\b"
    r"|\bprima di (?:\w+ )?(?:mandar\w*|inviar\w*|scriver\w*|preparar\w*)\b"
    r"|\bvoordat? (?:ik|we|wij) (?:\w+ ){0,4}(?:stuur|sturen|schrijf|schrijven|begin|beginnen)\b"
    # and nothing is settled yet
    r"|\b(?:not|nothing|nothings|isnt) (?:\w+ ){0,2}decided\b"
    r"|\bnoch nicht(?:s)? (?:\w+ ){0,2}(?:entschieden|sicher|spruchreif)\b"
    r"|\b(?:rien|pas)(?: n est)?(?: encore)? (?:decide|sur|arrete)\b"
    r"|\b(?:todavia|aun|ainda) (?:no|nao) (?:\w+ ){0,3}(?:firm|decid|segur|confirm)\w*"
    r"|\bnon (?:\w+ )?ancora (?:deciso|sicuro|certo)\b"
    r"|\bnog niet (?:\w+ ){0,2}(?:zeker|besloten|beslist)\b"
)

# "I can send more details": the writer gives, and asks for nothing.
PROMISED: Final = re.compile(
    r"^(?:(?:yes|but|and|of course|happy to|glad to) )*"
    r"(?:(?:i|we) )?(?:can|will|could|ill|well|happy to|glad to|shall) (?:also |gladly |then )*"
    r"(?:send|give|provide|share|forward|write)\b"
    r"|\b(?:i|we|ill) (?:can |will |could |shall )?(?:send|give|provide|share|forward|follow up)\b"
    r"|\b(?:kann|konnen|werde|werden) (?:ich|wir)\b.{0,60}\b(?:schick|send|lief|nachreich|geb)"
    r"|\b(?:ich|wir) (?:kann|konnen|werde|werden|schick\w{0,2}|sende\w?|lief\w{0,4}|reiche\w?)\b"
    r"|\b(?:je|nous|on) (?:vous )?(?:peux|pouvons|peut|pourrai|pourrons|enverrai|enverrons|envoie"
    r"|donnerai|ferai)\b"
    r"|\b(?:puedo|podemos|mando|mandare|enviare|envio|os paso|le paso|mandamos) "
    r"|\b(?:posso|podemos|possiamo|mando|mandarei|enviarei|envio|mandero|inviero|invio|manderemo)\b"
    r"|\b(?:ik|we|wij) (?:kan|kunnen|zal|stuur|sturen)\b|\bkan (?:ik|later|morgen)\b"
    r"|\b(?:kan|zal) (?:ik|je|jullie|u) .{0,40}\b(?:sturen|geven)\b"
)

# "Can you put that in the next one?": it is to be printed, and nothing is asked.
TO_BE_PRINTED: Final = re.compile(
    r"\b(?:can|could|would|will|may|might) (?:you|we|it|this|that|u)\b.{0,30}"
    r"\b(?:(?:put|get|take|squeeze|fit) (?:it|this|that|them|us|me|one)?\b.{0,12}\bin\b"
    r"|(?:list|include|print|publish|run|add|post|advertise|feature) (?:it|this|that|them|us)\b"
    r"|(?:go|be listed|be included|be printed) in\b)"
    r"|\b(?:can|please|pls|kindly) (?:put|publish|list|print|include|run|add|post|advertise)"
    r" (?:this|(?:the )?(?:below|attached|following))\b"
    r"|\b(?:konnt|konnten|konnen|kann|wurdet|wurden) (?:ihr|sie|man|das|die|wir)\b.{0,50}"
    r"\b(?:aufnehmen|reinnehmen|hineinnehmen|reinsetzen|reinstellen|bringen|drucken|abdrucken"
    r"|veroffentlichen|listen|rein|(?:ausgabe|newsletter|brief|nachsten?) (?:nehmen|setzen))\b"
    r"|\b(?:pouvez|pourriez|peux|pourrais|pourrait|peut) (?:vous |tu |on )?(?:l |le |la |les |y )?"
    r"(?:\w+ )?(?:mettre|passer|publier|ajouter|inserer|inclure|diffuser|annoncer)\b"
    r"|\b(?:l |la |le )(?:mettre|passer|publier|inserer|ajouter) (?:dans|au|a)\b"
    r"|\b(?:pueden|puede|podeis|podrian|podriais|puedes|podria|podrias) (?:\w+ )?"
    r"(?:ponerl[oa]|publicarl[oa]|incluirl[oa]|meterl[oa]|anunciarl[oa]|sacarl[oa])\b"
    r"|\b(?:l[oa] )(?:pueden|puede|podeis|podrian|puedes) (?:poner|publicar|incluir|meter)\b"
    r"|\b(?:podem|pode|poderiam|podia|podiam|dava para) (?:\w+ )?"
    r"(?:por|colocar|publicar|incluir|divulgar|anunciar|meter)\b"
    r"|\b(?:potete|puo|potreste|potrebbe|puoi) (?:\w+ )?"
    r"(?:metterl[oa]|pubblicarl[oa]|inserirl[oa]|inserire|mettere|pubblicare|aggiungerl[oa])\b"
    r"|\b(?:kunnen|kun|kan|konden|zou|zouden|willen|wil) (?:jullie|je|u|die|dat|hij|deze|we)\b"
    r".{0,50}\b(?:plaatsen|opnemen|meenemen|zetten|publiceren|erin|erbij|in de|in het)\b"
    r"|\b(?:kan|kunne) (?:ni|i|dere|du|den|det)\b.{0,40}\b(?:ta med|satte in|publicera|lagga in"
    r"|tage med|saette i|bringe|ta inn|sette inn|optage)\b"
)
