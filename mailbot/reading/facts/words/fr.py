"""French."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"quoi(?=$)|poste|intitulé(?: du poste)?|titre(?: du poste)?|fonction|emploi"
        r"|offre|métier|rôle|offre d['’]emploi",
        Topic.ORGANIZATION: r"entreprise|société|organisation|employeur|structure|association"
        r"|organisme|maison|nom de l['’]entreprise|établissement"
        r"|qui sommes[- ]nous",
        Topic.OBJECTIVE: r"objectif|mission|but|raison d['’]être|finalité|ambition"
        r"|objectif (?:principal|général|du poste)|pourquoi ce poste"
        r"|sens du poste|à quoi (?:sert (?:le|ce) poste|(?:ça|cela) sert)",
        Topic.OUTCOMES: r"(?:attendus?|résultats? visés?)(?=$)"
        r"|résultats(?: clés| attendus| à atteindre| mesurables)?"
        r"|objectifs(?: mesurables| chiffrés)?|livrables"
        r"|indicateurs(?: de réussite)?|critères de (?:réussite|succès)|jalons"
        r"|ce que (?:vous aurez|nous attendons|l['’]on attend)|réussite"
        r"|ce qui (?:aura|doit avoir) changé",
        Topic.VIDEO: r"vidéos?(?: personnelle)?|film|lien vidéo|clip",
        Topic.PAY: r"salaire|rémunération|paie|paye|tarif|tjm|honoraires|traitement|gages"
        r"|salaire brut|fourchette(?: salariale)?|rétribution|taux horaire"
        r"|cachet|taux journalier",
        Topic.PLACE: r"lieu(?: de travail| d['’]exercice)?|ville|commune|où|localisation"
        r"|télétravail|mode de travail"
        r"|présence|site|lieu d['’]exercice|sur place",
        Topic.OTHER_JOBS: r"autres? (?:emplois?|activités?|postes?|travail|jobs?|missions?)"
        r"|cumul(?: d['’](?:emplois|activités))?|activité (?:parallèle"
        r"|secondaire|complémentaire)|second (?:emploi|travail)"
        r"|deuxième emploi|double activité",
        Topic.APPLY: r"candidatures?|postuler|pour postuler|contact|comment postuler"
        r"|envoyer (?:votre )?cv|intéressée?s?",
        Topic.DEADLINE: r"date limite(?: de candidature)?|clôture(?: des candidatures)?"
        r"|échéance|avant le|jusqu['’]au|délai|candidatures? (?:avant"
        r"|jusqu['’]au)",
        Topic.DUTIES: r"(?:vos |les )?missions|tâches|responsabilités|activités"
        r"|description du poste|vous (?:aurez à|devrez|serez chargée?)"
        r"|au quotidien|votre quotidien|vos missions principales"
        r"|(?:à quoi ressemblent?|comment se passent?) (?:les|vos|une) journées?"
        r"|missions principales",
        Topic.REQUIREMENTS: r"profil(?: recherché)?|compétences|qualifications|prérequis|exigences"
        r"|formation|expérience|vous (?:avez|êtes)|votre profil"
        r"|qualités requises|diplômes?",
        Topic.PERKS: r"avantages|nous offrons|ce que nous (?:offrons|proposons)"
        r"|nous proposons|conditions",
        Topic.HOURS: r"horaires?|heures|type de contrat|contrat|durée|début"
        r"|prise de (?:poste|fonction)s?|temps de travail|congés|date de début"
        r"|modalités|logement",
        Topic.ABOUT: r"à propos(?: de nous)?|l['’]entreprise|notre (?:histoire|équipe)"
        r"|équipe|téléphone|tél|adresse|site web|référence",
    },
    articles=r"les?|la|l['’]|une?|notre|nos|votre|vos|des|du|son|sa",
    tails=r"attendus?|visés?|de|du|des|d['’]\w+|pour|à|après|au|aux|et|ou|en|sur|par|est|serait"
    r"|dans|avant|ici|chez",
    questions={
        Topic.TITLE: r"intitulé|titre|comment s['’]appelle le poste",
        Topic.ORGANIZATION: r"quelle (?:entreprise|organisation)|employeur",
        Topic.OUTCOMES: r"résultats|qu['’]est-ce qui (?:aura|sera)|réussie?s?(?!\w)"
        r"|à quoi (?:verra|saura|reconna|mesure)",
        Topic.PAY: r"salaire|rémunération|combien",
        Topic.PLACE: r"télétravail|sur place|lieu de travail",
        Topic.OTHER_JOBS: r"(?:autre|second|deuxième) (?:emploi|travail|activité|boulot)|cumul"
        r"|travailler ailleurs",
        Topic.APPLY: r"où postuler|comment postuler|candidatures",
        Topic.DEADLINE: r"date limite|jusqu['’]à quand",
    },
    conjunction=r"et|ainsi que",
    chained=r"que|qu['’]|quand|lorsque|si",
    carries_on=r"qui|dont|où|pendant|sans|avec|pas|mais|contre|au lieu|plutôt|afin"
    r"|parce|car|ou|avant|après|y compris|même|soit|alors|tandis|en",
    months=(
        r"janvier|janv",
        r"février|fevrier|févr|fév",
        r"mars",
        r"avril|avr",
        r"mai",
        r"juin",
        r"juillet|juil",
        r"août|aout",
        r"septembre|sept",
        r"octobre|oct",
        r"novembre|nov",
        r"décembre|decembre|déc",
    ),
    ordinals=("premier", "deux", "trois"),
    periods={
        Period.HOUR: r"(?:de l['’]|par |à l['’]|l['’])heure|/ ?h(?:eure)?|horaire",
        Period.DAY: r"(?:par|/) ?jour(?:née)?|/ ?j|journalier|la journée|tjm",
        Period.WEEK: r"(?:par|/) ?semaine|hebdomadaire",
        Period.MONTH: r"(?:par|/) ?mois|mensuels?|mensuel(?:le)?(?:ment)?|le mois",
        Period.YEAR: r"(?:par|/) ?an(?:née)?|annuels?|annuel(?:le)?(?:ment)?|l['’]an(?:née)?",
        Period.PROJECT: r"pour (?:tout |l['’]ensemble du )?(?:le )?(?:projet|mandat|contrat)"
        r"|au forfait|forfait\w*(?![- ](?:\d|jours?|heures?|annuel|mobilité|cadre|télé))"
        r"|pour la mission",
    },
    currencies={
        "EUR": r"euros?",
        "CHF": r"francs suisses|francs|frs?\.?",
        "CAD": r"dollars canadiens",
    },
    scales={1_000: r"k|mille", 1_000_000: r"millions?|m"},
    at_least=r"à partir de|dès|au moins|minimum|plus de|au minimum",
    at_most=r"jusqu['’]à|au maximum|maximum|max\.?",
    range_word=r"à|et|ou|-",
    rather=r"mais|c['’]est|plutôt|il s['’]agit de",
    negation=r"pas|non",
    pay=r"salaire|rémun\w+|pay\w*|gagn\w+|brut|net|tarif|honoraires|tjm|cachet",
    pay_open=r"selon (?:profil|expérience|convention)|à (?:négocier|définir"
    r"|discuter|convenir)|négociable|compétitif|compétitive|attractive?"
    r"|attractif|selon grille",
    not_pay=r"budget|chiffre d['’]affaires|ca|subventions?|dons|prime|coûts?|ventes|recettes"
    r"|dépens\w+|levée|investi\w*|bénéfice|recettes|mécénat",
    remote=r"(?:100\s?%|full|entièrement|totalement|complètement) (?:en "
    r"|à )?(?:télétravail|remote|distance)|télétravail (?:total|complet"
    r"|intégral|à 100\s?%|possible à 100\s?%)|à distance|d['’]où (?:vous"
    r"|tu) (?:voulez|veux)|de n['’]importe où|remote|télétravail"
    r"|depuis chez (?:vous|soi|toi)",
    hybrid=r"hybride|télétravail (?:partiel|possible|occasionnel|.{0,20}jours?)"
    r"|(?:un|deux|trois|quatre|1|2|3|4)(?: (?:à|ou) (?:deux|trois|quatre|2"
    r"|3|4))? jours? (?:par semaine |/ ?semaine "
    r"|hebdomadaires? )?(?:de télétravail|sur (?:place|site)|au bureau"
    r"|à (?:la maison|distance)|en (?:présentiel|télétravail)|chez (?:vous"
    r"|soi|nous|toi)).{0,60}|en partie (?:à distance|en télétravail"
    r"|sur place)|mi-(?:présentiel|distance)",
    onsite=r"sur (?:place|site)|en présentiel|présentiel|dans nos (?:locaux"
    r"|bureaux|murs)|à l['’](?:atelier|usine|école|hôpital|auberge)"
    r"|en (?:cuisine|boutique|salle|magasin|atelier)|au (?:magasin|bureau"
    r"|fournil|restaurant|musée|domaine|laboratoire)|présence (?:requise"
    r"|obligatoire|indispensable)",
    workplace=r"(?:à|dans|sur|au|aux)(?: (?:la|notre|nos|les?))? (?:l['’])?(?:atelier|bureau"
    r"|boutique|magasin|ferme|usine|école|cuisine|chantier|labo\w*"
    r"|locaux|site|place)",
    month_end=r"(?:la fin|fin|(?:le )?dernier jour(?: ouvrable| ouvré)?)(?: du mois)?"
    r"(?: de| d['’])?",
    this_month=r"(?:du|de ce) mois",
    next_month=r"du mois prochain",
    named_so=r"s['’]appelle|s['’]intitule|est intitulé",
    not_remote=r"(?:pas|aucun|sans|non|jamais) (?:de |en "
    r"|possible en )?(?:télétravail|remote|à distance)|télétravail (?:im"
    r"|non |pas )possible|télétravail exclu|télétravail ?(?::|\?) (?:non"
    r"|pas|aucun)\w*",
    second_job=r"autres? (?:emplois?|activités?|postes?|travail|jobs?|missions?"
    r"|clients?|employeurs?|projets?)|cumul\w*|activité (?:parallèle"
    r"|secondaire|complémentaire|à côté|annexe)|second(?:e)? (?:emploi"
    r"|travail|activité)|deuxième (?:emploi|travail|activité)"
    r"|double activité|à côté|en parallèle|exclusivité|en freelance",
    welcome=r"bienvenue?s?|pas de (?:problème|souci)|aucun (?:problème|souci)"
    r"|sans problème|d['’]accord|possibles?|oui|permise?s?|autorisée?s?|ok"
    r"|très bien|parfait|volontiers|encouragée?s?|bien sûr|avec plaisir"
    r"|nous va|libre|(?:ne |n['’])?(?:nous |me )?dérange(?:nt)? pas(?: du tout)?"
    r"|(?:ne )?pose (?:pas de|aucun) problème|n['’]est pas un problème"
    r"|(?:pas|aucune|sans) (?:\w+ ){0,3}(?:d['’])?exclusivité",
    discuss=r"à discuter|discut\w+|en parler|parlons|accord préalable|(?<!d['’])accord"
    r"|accord (?:avec|entre|à)|si (?:\w+ ){1,3}d['’]accord|soit d['’]accord"
    r"|autorisation|selon|à voir|à convenir|nous (?:verrons|en parlerons)"
    r"|on (?:verra|en parle|en discute)|sous réserve|nous consulter"
    r"|négocier|au cas par cas",
    refuse=r"non|pas|aucune?|interdite?s?|exclue?s?|impossible|exclusivité"
    r"|exclusive\w*|désolée?s?",
    apply=r"candidat\w+|postul\w+|intéress\w+|écri\w+|envoy\w+|cv|contact\w*"
    r"|mail|courriel|e-mail|adress\w+|dossiers?|répond\w+",
    apply_sender=r"répon(?:dez|dre|ds) (?:simplement |directement )?à ce (?:mail"
    r"|message|courriel|courrier)|écri(?:vez|re|s)[- ](?:moi|nous)"
    r"|(?:m['’]|nous |me )(?:écrire|contacter|répondre)"
    r"|contactez[- ](?:moi|nous)|à cette adresse|directement à moi"
    r"|par retour de mail",
    until=r"dernier jour|dernier délai|avant(?: le)?|jusqu['’](?:aux?|à)|d['’]ici(?: le| au| à)?"
    r"|au plus tard(?: le)?"
    r"|pour le|date limite|clôture|limite|(?:on|nous) (?:arrêt\w+|ferm\w+)(?: le)?",
    deadline=r"candidat\w+|postul\w+|date limite|clôture|dossiers?|cv|envoy\w+"
    r"|écri\w+|échéance|répon\w+|intéress\w+|délai|lettres?|vous avez|nouvelles"
    r"|contact\w*|appel\w*|adress\w+|cv et|manifest\w+",
    not_deadline=r"contrat|cdd|entretiens?|prise de (?:poste|fonction)|début|embauche|commence\w*",
    hiring=r"il (?:me|nous|lui|leur) faut(?: trouver)?|on recherche|recherchée? :"
    r"|(?:nous )?(?:re)?cherchons|(?:je |on )(?:re)?cherche|recrutons"
    r"|on recrute|je recrute|recherchons|il s['’]agit d['’](?=une? [\w-]+[.,!])"
    r"|avons besoin d['’e]|besoin d['’e]"
    r"|à la recherche d['’e]|poste d['’e]|embauchons|en quête d['’e]|comme",
    hired_by=r"(?:re)?cherchent|recrutent|embauchent|engagent?|souhaite (?:recruter|embaucher)"
    r"|veut(?= une? )"
    r"|(?:re)?cherche|recrute|embauche|missionne"
    r"|(?:ouvre|crée|propose|pourvoit)(?= (?:un|le) poste)",
    at_employer=r"chez|à|au|pour|de la|@",
    job_words=r"offre(?: d['’]emploi)?|poste(?: à pourvoir)?|emploi|recrutement"
    r"|annonce|recherche|recherchée?|on recrute|pour votre (?:lettre"
    r"|newsletter|infolettre)|cdi|cdd|nous recrutons|job",
    role=r"chargé(?:e|\(e\)|[·.•-]e)? d[e'’]|forgeron(?:ne)?|poti(?:er|ère)|verri(?:er"
    r"|ère)|luthi(?:er|ère)|accordeu(?:r|se)|berg(?:er|ère)|éleveu(?:r|se)"
    r"|apicult(?:eur|rice)|maraîch(?:er|ère)|paysagiste|fleuriste|vigneronne?"
    r"|œnologue|brasseu(?:r|se)|meuni(?:er|ère)|chocolati(?:er|ère)|bouch(?:er|ère)"
    r"|charcuti(?:er|ère)|poissonni(?:er|ère)|barman|barmaid|barista|réceptionniste"
    r"|gouvernante|concierge|gardien(?:ne)?|chauffeu(?:r|se)|livreu(?:r|se)"
    r"|magasini(?:er|ère)|préparat(?:eur|rice)|logisticien(?:ne)?|plombi(?:er|ère)"
    r"|maçonn?e?|peintre|couvreu(?:r|se)|charpenti(?:er|ère)|ébéniste|serruri(?:er"
    r"|ère)|monteu(?:r|se)|installat(?:eur|rice)|opérat(?:eur|rice)|ajusteu(?:r|se)"
    r"|dessinat(?:eur|rice)|géomètre|urbaniste|biologiste|chimiste|chercheu(?:r|se)"
    r"|statisticien(?:ne)?|informaticien(?:ne)?|programmeu(?:r|se)|designer"
    r"|illustrat(?:eur|rice)|photographe|vidéaste|journaliste|correct(?:eur|rice)"
    r"|traduct(?:eur|rice)|interprète|édit(?:eur|rice)|attachée? d[e'’]|archiviste"
    r"|documentaliste|restaurat(?:eur|rice)|comédien(?:ne)?|danseu(?:r|se)"
    r"|musicien(?:ne)?|chorégraphe|scénographe|costumi(?:er|ère)|éclairagiste"
    r"|sage-femme|aide-soignante?|pharmacien(?:ne)?|opticien(?:ne)?|dentiste"
    r"|kinésithérapeute|psychologue|orthophoniste|auxiliaire|institut(?:eur|rice)"
    r"|monit(?:eur|rice)|entraîneu(?:r|se)|surveillante?|avocate?|notaire"
    r"|contrôleu(?:r|se)|audit(?:eur|rice)|trésori(?:er|ère)|manager|négociat(?:eur"
    r"|rice)|représentante?|skipper|capitaine|matelot|hôtesse|accompagnat(?:eur"
    r"|rice)|pilote|stagiaire|apprentie?|relieu(?:r|se)|imprimeu(?:r|se)"
    r"|tapissi(?:er|ère)|horlog(?:er|ère)|bijouti(?:er|ère)|cordonni(?:er|ère)"
    r"|tailleu(?:r|se)"
    r"|responsable|chef(?:fe)?|direct(?:eur|rice)|ingénieure?"
    r"|développeu(?:r|se)|chargée? de|assistante?|conseill(?:er|ère)"
    r"|boulang(?:er|ère)|cuisini(?:er|ère)|serveu(?:r|se)|vendeu(?:r|se)"
    r"|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|animat(?:eur|rice)"
    r"|rédact(?:eur|rice)|infirmi(?:er|ère)|technicien(?:ne)?|comptable"
    r"|professeure?|enseignante?|médecin|vétérinaire|formateur|formatrice"
    r"|jardini(?:er|ère)|menuisi(?:er|ère)|ouvri(?:er|ère)|gérante?"
    r"|secrétaire|graphiste|architecte|caviste|fromag(?:er|ère)"
    r"|pâtissi(?:er|ère)|libraire|bibliothécaire|mécanicien(?:ne)?"
    r"|électricien(?:ne)?|régisseu(?:r|se)|conservat(?:eur|rice)|déléguée?"
    r"|chargée? d['’]\w+|maître|conduct(?:eur|rice)|administrat(?:eur"
    r"|rice)|éducat(?:eur|rice)|médiateur|médiatrice|juriste|analyste"
    r"|acheteu(?:r|se)|adjointe?|second de cuisine|sommeli(?:er|ère)"
    r"|tonneli(?:er|ère)|viticult(?:eur|rice)|tourneu(?:r|se)|soudeu(?:r"
    r"|se)|couturi(?:er|ère)",
    we_are=r"je vous écris (?:pour|de)|nous sommes|je suis (?:de|chez)|ici|au nom de|je dirige"
    r"|chez nous,"
    r"|je gère|je tiens",
    anonymous=r"(?:préfère|souhaite|veut)\w* (?:rester anonyme|ne pas être nommée?)"
    r"|anonyme|confidentiel",
    results_intro=r"(?:nous|on) (?:vis(?:ons|e)|espér(?:ons|e))(?=\s+\d)|.{3,80} (?:quand"
    r"|lorsque)(?=\W*$)"
    r"|ce qui (?:aura|doit|devra) .{0,30}|(?:réussi|réussite|succès|gagné"
    r"|réussie).{0,20}(?:si|quand|lorsque|c['’]est|signifie|:)|(?:nous|on"
    r"|je) (?:voulons|veut|veux|voudrions|voudrais|aimerions|aimerais"
    r"|attendons|souhaitons)(?: voir)?|(?:dans|d['’]ici|au bout d['’]"
    r"|après) (?:un an|deux ans|six mois|\w+ mois|fin \w+)|résultats"
    r"|à la fin de .{0,30}|objectifs|nous mesurerons|mesur\w+ (?:à|par)"
    r"|(?:d['’]ici|avant|dans|après) [^:,.]{2,30} ?:|quelqu['’]un qui"
    r"|il faut",
    duty=r"gérer|gestion|assurer|encadrer|participer|coordonner|coordination"
    r"|accueillir|accueil|suivre|suivi|animer|animation|piloter|organiser"
    r"|organisation|préparer|rédiger|superviser|répondre|contribuer"
    r"|veiller|maintenir|soutenir|tenir|élaborer",
    end_state=r"terminée?s?|achevée?s?|ouverte?s?|doublée?s?|signée?s?|livrée?s?"
    r"|aucune?|tous|toutes|chaque|zéro|personne|jamais|divisée?s?"
    r"|réduite?s?|certifiée?s?|vendue?s?|publiée?s?|sans|en place|moitié",
    video=r"vidéos?|film\w*|clip|enregistr\w+|regard\w+|caméra|youtube|vimeo"
    r"|explique\w*|je (?:vous )?parle|raconte\w*",
    company_film=r"film d['’]entreprise|vidéo (?:institutionnelle|promotionnelle"
    r"|de présentation de l['’]entreprise)|publicit\w+|pub|spot"
    r"|bande[- ]annonce|film institutionnel|reportage",
    promised=r"suivra|suit|semaine prochaine|demain|bientôt|plus tard|viendra"
    r"|arrive(?:ra)?|je (?:vous )?l['’]envoie|nous (?:la |le )?(?:tournons"
    r"|filmons|enverrons)|pas encore|en préparation|à venir|cette semaine",
    no_video=r"pas de vidéo|sans vidéo|aucune vidéo|(?:ne|n['’])\w* .{0,20}(?:pas"
    r"|jamais) .{0,20}vidéo|ni vidéo|refus\w+ .{0,20}(?:vidéo|filmée?)",
    greeting=r"bonjour|bonsoir|madame|monsieur|mesdames|cher|chère|chers|salut",
    before_title=r"quelqu['’]un (?:comme|pour être)|sa|son|ses|leur"
    r"|un\(e\)|un[·.•-]e|une?/une|(?:futur|prochain)e?"
    r"(?: ou (?:futur|prochain)e?)?|une?|des|notre|la|le|l['’]|nouve(?:au|lle)",
    prepositions=r"pour|à|au|aux|dans|qui|chez|et|ou|en|sur|avec",
    copula=r"est|sera|serait|s['’]appelle|sont|devrait être",
    speaker=r"nous|je|vous",
    pronouns=r"nous|je|vous|il|elle|on|notre|ce|c['’]est",
    joiners=r"et|de|du|la|le|des",
    numerals=r"deux|trois|quatre|cinq|huit|neuf|dix|douze|vingt",
    called=r"c['’]est|(?:le poste|ça|il) s['’]appelle",
    achieved=r"réussite(?: \w+){0,4} (?:signifie|veut dire)"
    r"|(?:réussi\w*|réussite|succès|gagnée?|contente?s?|satisfaite?s?|heureu\w+"
    r"|bien passée?|marché|bonne|fière?s?|rempli\w*|utile)(?: \w+){0,3},? (?:si"
    r"|s['’]|quand|lorsque|dès que)|(?:pouvoir|pouvons|puisse|pourra|pourrons) dire"
    r"|saurons? que .{1,40} (?:si|quand|lorsque)|on saura que .{1,40} (?:si|quand"
    r"|lorsque)|(?:ce qui compte|l['’]important|l['’]essentiel)(?: pour (?:nous"
    r"|moi))?(?:,? (?:c['’]est|est))?",
    counted=r"(?:deux|trois|quatre|cinq|[2-5]) (?:\w+ )?(?:choses|résultats|objectifs|points"
    r"|questions|souhaits)",
    ahead=r"quand|lorsque|d['’]ici(?: à)?|avant|après|au bout d['’e]|dans"
    r"|à la fin d['’eu]|fin|en fin"
    r"|à l['’]issue|au terme d['’eu]|pour",
    spans=r"ans?|années?|mois|saisons?|trimestres?|été|hiver|automne|printemps|noël|pâques"
    r"|récolte|vendanges|semaines?|festival|rentrée",
    asides=r"l['’](?:an dernier|année dernière)|aujourd['’]hui|actuellement|en ce moment"
    r"|pour l['’]instant|la saison dernière",
    ask=r"est-ce que|est-ce qu['’]",
    turns=r"(?:ça|cela) (?:ne )?(?:me|nous) (?:gêne|dérange)|peu importe|j['’]envoie|je paie"
    r"|on paie|nous payons|c['’]est payé|il faut|tu peux|vous pouvez"
    r"|vous devez|tu dois|écrivez[- ]moi|appelez[- ]moi|qu['’]on m['’]|merci"
    r"|je cherche|on cherche|je veux|je voudrais",
    insiders=r"c['’]est|je suis|ici|moi c['’]est|je m['’]appelle",
    of_house=r"de chez|du|de la|des|de|chez|à",
    house=r"boulangerie|fondation|association|coopérative|hôtel|ferme|domaine|maison"
    r"|librairie|fromagerie|brasserie|musée|théâtre|clinique|atelier|école|cave"
    r"|château|scierie|imprimerie|médiathèque|mairie",
    no_role=r"remplaçante?|solution|aide|réponse|vidéo|numéro|nom|date|poste|emploi|place"
    r"|personne|gens"
    r"|moyen|lettre|infolettre",
    stages=r"mois|trimestre|semaine|phase|étape|t",
    counting=(
        r"un(?=\s?[,:])|premièrement|d['’]abord|primo",
        r"deux|deuxièmement|ensuite|secundo",
        r"trois|troisièmement|tertio",
        r"quatre|quatrièmement",
        r"cinq",
    ),
    at_last=r"enfin|et pour finir",
    success=r"réussite|réussi|succès",
    open_role=r"cheffe|responsable|adjointe?",
    must=r"doit|doivent|devra|devront|devrai(?:t|ent)",
    craft=r"[a-zà-ÿ]{3,}(?:eur|euse|trice|ier|ière|iste|ologue)",
    clock_spans=r"heures?|minutes|jours",
    single=r"une?|aucune?|zéro",
)
