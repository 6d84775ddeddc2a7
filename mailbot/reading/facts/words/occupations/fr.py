"""French."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    responsable directeur gérant gestionnaire chef cheffe sous-chef chef_de_cuisine chef_d'équipe
    chef_d'atelier chef_de_projet chef_de_rang chef_de_partie chef_de_chantier chef_de_cave
    chef_produit chef_projet chef_comptable chef_audio chef_son chef_lumière chef_rayon
    chef_plateau chef_opérateur chef_cuisinier chef_pâtissier contremaître superviseur coordinateur
    coordonnateur coordinatrice adjoint président secrétaire_général délégué administrateur
    régisseur intendant économe conseiller chargé chargé_de chargée_de chargé_d' chargée_d'
    assistant attaché cadre manager animateur moniteur éducateur formateur enseignant professeur
    prof instituteur maître maîtresse maître-nageur maître_d'hôtel maître_de_chai maître_d'œuvre
    surveillant surveillant_de_baignade documentaliste bibliothécaire archiviste conservateur
    médiateur conférencier guide guide-conférencier accompagnateur boulanger pâtissier
    boulanger-pâtissier chocolatier confiseur glacier cuisinier second_de_cuisine commis
    commis_de_cuisine plongeur serveur barman barmaid sommelier caviste traiteur crêpier pizzaïolo
    écailler poissonnier boucher charcutier fromager affineur crémier épicier primeur maraîcher
    agriculteur éleveur berger bergère vacher chevrier porcher vigneron viticulteur œnologue
    oenologue tonnelier brasseur malteur distillateur meunier apiculteur ostréiculteur
    mytiliculteur conchyliculteur pisciculteur pêcheur marin matelot marin-pêcheur marinier
    batelier passeur capitaine skipper patron_de_pêche bosco éclusier scaphandrier arboriculteur
    pépiniériste horticulteur fleuriste jardinier paysagiste élagueur bûcheron forestier
    garde-forestier garde-chasse garde garde-champêtre garde-malade gardien concierge muletier
    palefrenier maréchal-ferrant soigneur vétérinaire toiletteur ouvrier manœuvre maçon charpentier
    menuisier ébéniste couvreur zingueur plombier chauffagiste électricien plaquiste plâtrier
    peintre carreleur vitrier verrier souffleur serrurier ferronnier forgeron métallier soudeur
    chaudronnier tourneur fraiseur tourneur-fraiseur ajusteur outilleur mécanicien mécano garagiste
    carrossier monteur installateur technicien technico-commercial dépanneur réparateur régleur
    usineur opérateur conducteur conducteur_de_travaux conducteur_d'engins grutier cariste
    magasinier manutentionnaire préparateur préparateur_de_commandes emballeur livreur chauffeur
    chauffeur-livreur coursier facteur factrice routier ambulancier cheminot aiguilleur contrôleur
    steward hôtesse pilote mineur carrier artificier tailleur tailleur_de_pierre sculpteur marbrier
    potier céramiste faïencier tapissier tisserand tisseur couturier brodeur dentellier modiste
    maroquinier sellier cordonnier bottier tanneur teinturier fileur tricoteur lingère repasseur
    blanchisseur relieur imprimeur typographe sérigraphe graveur doreur enlumineur calligraphe
    papetier luthier facteur_d'orgues facteur_de_pianos accordeur accordeur_de_pianos horloger
    bijoutier joaillier orfèvre vannier rempailleur vitrailliste restaurateur encadreur infirmier
    aide-soignant soignant médecin docteur chirurgien dentiste sage-femme maïeuticien puériculteur
    auxiliaire auxiliaire_de_vie auxiliaire_de_puériculture kinésithérapeute kiné ergothérapeute
    orthophoniste ostéopathe psychologue psychothérapeute psychiatre psychomotricien pharmacien
    opticien audioprothésiste prothésiste diététicien podologue radiologue sapeur-pompier pompier
    brancardier secouriste thérapeute masseur orthoptiste travailleur_social assistant_social
    assistante_sociale éducateur_spécialisé aide_à_domicile aide-ménagère assistante_maternelle
    nounou nourrice baby-sitter accompagnant aidant avocat juriste notaire huissier greffier juge
    magistrat clerc médiateur comptable expert-comptable auditeur trésorier caissier banquier
    contrôleur_de_gestion fiscaliste économiste actuaire courtier assureur agent agent_immobilier
    agent_d'entretien agent_d'accueil acheteur vendeur commercial commerçant négociant marchand
    libraire disquaire brocanteur antiquaire commissaire-priseur buraliste étalagiste merchandiser
    télévendeur recruteur réceptionniste standardiste hôte_d'accueil secrétaire employé
    employé_de_bureau archéologue historien géographe géologue chimiste biologiste physicien
    botaniste agronome mathématicien statisticien chercheur scientifique ingénieur architecte
    urbaniste géomètre topographe dessinateur projeteur laborantin météorologue océanographe
    développeur informaticien programmeur administrateur_système webmestre analyste testeur
    concepteur designer graphiste illustrateur infographiste maquettiste rédacteur journaliste
    reporter correspondant éditeur correcteur écrivain auteur traducteur interprète sous-titreur
    scénariste réalisateur cinéaste cadreur caméraman photographe monteur_vidéo ingénieur_du_son
    preneur_de_son éclairagiste machiniste décorateur scénographe costumier habilleur perruquier
    maquilleur accessoiriste metteur_en_scène dramaturge comédien acteur marionnettiste danseur
    chorégraphe chanteur musicien pianiste violoniste organiste chef_de_chœur chef_d'orchestre
    compositeur projectionniste ouvreur présentateur producteur programmateur coiffeur barbier
    esthéticien tatoueur manucure styliste modéliste entraîneur coach arbitre jockey maître-chien
    accompagnateur_en_montagne guide_de_haute_montagne pisteur dameur perchman gardien_de_refuge
    policier gendarme militaire vigile veilleur veilleur_de_nuit douanier agent_de_sécurité éboueur
    balayeur ramoneur égoutier fossoyeur thanatopracteur croque-mort femme_de_ménage
    femme_de_chambre valet gouvernante aide intendante laveur nettoyeur prêtre pasteur sacristain
    bedeau aumônier imam rabbin maire élu bénévole stagiaire apprenti alternant volontaire
    saisonnier intérimaire gouvernant chevillard fontainier sourcier saunier paludier ramasseur
    cueilleur vendangeur trieur trieuse piqueur piqueuse finisseur polisseur fondeur mouleur
    fondeur_de_cloches
    """,
    shy="""
    maître maîtresse garde guide aide cadre mineur carrier prof juge agent chef commercial auteur
    facteur souffleur patron glacier primeur conseiller président commis passeur marin
    assistant adjoint avocat
    élu aidant chargé hôte hôtesse médecin maire scientifique professionnel restaurateur
    direction coordination gestion secrétariat accueil accompagnement
    """,
    genders=(
        ("teur", ("trice", "teuse", "teure", "teuses")),
        ("eur", ("euse", "eure", "eresse", "rice")),
        ("ier", ("ière",)),
        ("er", ("ère",)),
        ("ien", ("ienne",)),
        ("on", ("onne",)),
        ("al", ("ale",)),
        ("é", ("ée",)),
        ("ant", ("ante",)),
        ("ent", ("ente",)),
        ("t", ("te",)),
        ("in", ("ine",)),
        ("ur", ("ure",)),
        ("f", ("fe",)),
        ("is", ("ise",)),
        ("al", ("ale",)),
    ),
    plurals=(("s", ()), ("x", ()), ("", ("s",))),
)
