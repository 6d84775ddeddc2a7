"""How somebody says that they write for another: "for our client", "im Auftrag der …"."""

from __future__ import annotations

from typing import Final

OURS: Final = (
    r"(?:for|of|by|from|to) (?:our|my|a|one of our) clients?"
    r"|on behalf of (?:our|my|a|one of our) clients?"
    r"|our client is|(?:we (?:act|recruit|are recruiting|are hiring)|recruiting) for"
    r"(?: (?:our|my|a) clients?)?"
    r"|(?:für|von|bei) (?:unser\w+|mein\w+|ein\w+) (?:kund\w+|mandant\w+|auftraggeber\w*)"
    r"|im (?:auftrag|namen) (?:unser\w+|mein\w+|ein\w+) (?:kund\w+|mandant\w+|auftraggeber\w*)"
    r"|(?:pour|de) (?:notre|mon|un|l['’]un de nos) clients?e?"
    r"|pour le compte de(?: (?:notre|mon|un) cliente?)?"
    r"|(?:para|de) (?:nuestr[oa]|mi|un[a]?) client[ea]"
    r"|por (?:cuenta|encargo) de (?:nuestr[oa]|mi|un[a]?) client[ea]"
    r"|(?:para|d[oa]) (?:o |a )?(?:noss[oa]|meu|minha|um|uma) cliente"
    r"|por conta d[oa] (?:noss[oa]|meu) cliente"
    r"|(?:per|di|del) (?:il |un )?(?:nostro|mio|un|nostra) (?:cliente|committente)"
    r"|per conto (?:di un|del nostro|di una) cliente"
    r"|(?:voor|van|namens) (?:onze|mijn|een) (?:opdrachtgever|klant)"
    r"|(?:för|åt|for|på vegne av|på vegne af) (?:vår|min|vores|en) (?:kund|kunde|klient)"
)
# Beside it, that the other is an employer: a supplier has clients, too.
RECRUITS: Final = (
    r"candidat\w*|kandidat\w*|recruit\w*|vacanc\w*|role|placing|advert\w*|employer|search\w*"
    r"|shortlist\w*|hir(?:e|ing)|seek\w*|looking|bewerb\w*|stelle\w*|such\w*|(?:re)?cherch\w*|recrut\w*"
    r"|poste|busc\w*|seleccion\w*|puesto|procur\w*|vaga|cerc\w*|selezion\w*|posizione|zoek\w*"
    r"|vacature|job\w*|behalf|act for|söker|søker|søger|text|anzeige"
)
