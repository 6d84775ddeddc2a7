"""Words by which a sentence wishes something of a thing, and by which of a person: patterns."""

from __future__ import annotations

from typing import Final

# Begins a sentence that goes on with a wish: "E che i letti siano pieni".
THAT_AGAIN: Final = r"""
    (?:(?:and|und|et|y|e|en|och|og) (?:also |auch |aussi |también |também |anche |ook )?)?
    (?:that(?! (?:is|was|has|would|will|means|said|one|way))|dass|daß|que|qu['’]|che|att|żeby)
    |(?:en )?dat(?! (?:is|was|wordt|kan|moet|zou|heeft|we|wij))
"""
# Says what has to be.
MUST_BE: Final = r"""
    (?:should|must|shall|need|needs|has|have|ought)(?: not)?(?: to)? (?:be|become|get|stay
    |come|go|reach)|(?:soll(?:en|te|ten)?|müssen|muss|darf|dürfen)(?! nicht(?: sein)?[,.]| nicht$)
    |(?:doit|doivent|devra|devront|devrait|devraient) (?:être|rester|avoir|arriver|passer|descendre
    |tomber|monter)
    |(?:deben?|deberán?|deberían?|tienen? que|tendrían? que|puede)
    (?: de)? (?:ser|estar|quedar|salir|llegar|bajar|subir|haber)
    |(?:devem?|deverão|deverá|têm? de|têm? que|pode)
    (?:ser|estar|ficar|sair|chegar|baixar|cair|subir|haver)
    |(?:devono|deve|dovrà|dovranno|dovrebber?o?)
    (?:essere|restare|avere|arrivare|uscire|scendere|salire|diventare)
    |(?:moet(?:en)?|mag|mogen)|(?:ska(?:ll?)?|skal|måste|må|får)
    |(?:musi|muszą|powinien|powinna|powinno|powinny)
"""
# Begins what may as well be a good wish for whoever reads it.
HOPING: Final = r"""
    (?:i|we)?\s?(?:hope|wish)|(?:ich|wir) (?:hoffen?|wünschen?)|(?:j['’]|nous )(?:espère|espérons)
    |esperamos|espero|spero|speriamo|(?:ik|we|wij) (?:hoop|hopen|wens|wensen)
    |(?:jag|vi|jeg) (?:hoppas|håber|håper)
"""
# Who comes, applies or works: what such a one has to be is no result.
PERSON: Final = r"""
    who|person|people|someone|somebody|candidates?|applicants?|he|she|you|your|i|we|employees?
    |personne|candidate?s?|quelqu['’]un|il|elle|vous|nous|je|persona|candidat[oa]s?|alguien|quien
    |usted|tú|pessoa|alguém|quem|você|chi|qualcuno|lei|lui|noi|wir|ich|sie|du|er|wer|jemand|person
    |bewerber\w*|wij|we|ik|je|jij|hij|zij|wie|iemand|kandida\w+|vi|du|jag|jeg|han|hon|hun
    |(?:the )?new \w+|nouve\w+ \w+|nuev[oa] \w+|nov[oa] \w+|nuov[oa] \w+|neue[rn]? \w+|nieuwe \w+
"""
# Speaks of the mail, the listing or the papers.
OF_OTHERS: Final = r"""
    newsletters?|ads?|adverts?|listings?|publish(?:ed)?|post(?:ed)?|anzeige|inserat
    |veröffentlich\w+|annonces?|publier|publi[ée]e?s?|anuncios?|publi(?:car|quen?|cación|quem)
    |anúncios?|annunci\w*|pubblic\w+|advertentie|plaats(?:en|t)|annons\w*|ogłoszeni\w+
    |resumes?|cv|currículu?m?|curriculum|lebenslauf|salary|salaire|sueldo|salário|stipendio|lohn
    |gehalt|salaris|lön|contrato?|contratto|contract|vertrag|contrat
    |entrevistas?|interviews?|colloqui\w*|entretiens?
"""
