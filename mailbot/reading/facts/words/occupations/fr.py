"""French."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    encadrant encadrante
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
    archetier campaniste carillonneur santonnier mosaïste émailleur dinandier étameur coutelier
    rémouleur affûteur taillandier armurier chapelier sabotier gantier parfumeur cirier savonnier
    diamantaire sertisseur ciseleur estampeur laqueur vernisseur marqueteur tabletier staffeur
    stucateur gypsier chaumier lauzier ardoisier poêlier âtrier puisatier bourrelier malletier
    gainier mégissier corroyeur fourreur plumassier éventailliste parurier passementier rubanier
    canut lissier licier cardeur matelassier foulonnier feutrier canneur boisselier ferblantier
    modeleur noyauteur ébarbeur décolleteur emboutisseur étireur tréfileur lamineur sableur décapeur
    rectifieur aléseur raboteur perceur prototypiste plasturgiste mouliste tuilier briquetier
    chaufournier cristallier biseauteur miroitier dominotier marbreur lithographe taille-doucier
    photograveur héliograveur rotativiste offsettiste massicotier brocheur coloriste formier
    patronnier retoucheur corsetier giletier culottier ravaudeur plisseur posticheur confectionneur
    remailleur ourdisseur bobineur encolleur toiliste aérographe lettriste enseigniste
    exploitant_agricole riziculteur oléiculteur trufficulteur champignonniste safranier houblonnier
    castanéiculteur nuciculteur pomiculteur acériculteur agrumiculteur floriculteur rosiériste
    serriste greffeur tractoriste aviculteur cuniculteur héliciculteur sériciculteur lombriculteur
    aquaculteur algoculteur salmoniculteur inséminateur sylviculteur gemmeur scieur débusqueur
    garde-pêche garde-rivière garde-barrière louvetier piégeur taupier dératiseur désinsectiseur
    trappeur tâcheron embouteilleur bouilleur_de_cru cidrier liquoriste torréfacteur aromaticien
    dégorgeur remueur œnotechnicien ampélographe armailli garçon_de_ferme garçon_d'écurie
    moissonneur faucheur castreur meneur_d'attelage fauconnier ânier musher cornac dresseur dompteur
    comportementaliste
    timonier armateur subrécargue lamaneur gabier gréeur calfat constructeur_naval
    officier_de_marine officier_mécanicien officier_de_quart second_capitaine lieutenant_de_pêche
    sémaphoriste baliseur goémonier homardier skippeur cordiste sauveteur nageur-sauveteur plagiste
    tripier volailler mareyeur saurisseur salaisonnier équarrisseur découpeur désosseur abatteur
    boyaudier rôtisseur grillardin entremétier pétrisseur nougatier dragéiste moulinier herboriste
    aide-cuisine sushiman cantinier dame_de_cantine limonadier bistrotier aubergiste tenancier
    voiturier bagagiste liftier majordome débarrasseur garçon_de_café garçon_de_cuisine
    garçon_de_salle garçon_d'étage fille_de_salle
    anesthésiste obstétricien pédiatre gériatre neurochirurgien urgentiste orthodontiste
    denturologiste hygiéniste oculariste orthésiste orthoprothésiste audiologiste audiométriste
    optométriste pédicure chiropracteur chiropraticien étiopathe homéopathe naturopathe acupuncteur
    magnétiseur rebouteux psychanalyste ergonome perfusionniste manipulateur_radio
    manipulateur_en_radiologie manipulateur_en_électroradiologie dosimétriste radiophysicien
    phlébotomiste préleveur logopède diététiste nutritionniste visiteur_médical embaumeur
    préposé_aux_bénéficiaires inhalothérapeute technologiste podo-orthésiste
    travailleuse_sociale intervenant_social intervenante_sociale intervenant_psychosocial
    intervenante_psychosociale mandataire_judiciaire écoutant accueillante_d'enfants
    accueillant_d'enfants atsem aesh promeneur_de_chiens pet-sitter dog-sitter cat-sitter
    précepteur recteur proviseur doctorant postdoctorant thésard catéchiste ludopédagogue
    brigadier_scolaire brigadière_scolaire
    ludothécaire vidéothécaire médiathécaire discothécaire cinémathécaire artothécaire iconographe
    muséographe paléographe numismate généalogiste catalogueur commissaire_d'exposition galeriste
    taxidermiste biographe bibliographe lexicographe
    bruiteur cintrier poursuiteur sonorisateur étalonneur perchiste scripte truquiste storyboardeur
    ensemblier chausseur cascadeur doubleur acrobate jongleur trapéziste funambule magicien
    illusionniste prestidigitateur ventriloque conteur humoriste imitateur choriste soliste ténor
    baryton cantatrice percussionniste guitariste bassiste contrebassiste altiste violoncelliste
    flûtiste hautboïste clarinettiste bassoniste saxophoniste trompettiste tromboniste corniste
    tubiste harpiste claveciniste accordéoniste vielliste timbalier arrangeur orchestrateur parolier
    librettiste chansonnier metteur_en_ondes metteur_en_piste chroniqueur éditorialiste pigiste
    envoyé_spécial relecteur localier caricaturiste bédéiste lettreur bookeur billettiste placeur
    documentariste vidéaste roadie backliner croupier standiste monteur-truquiste aquarelliste
    pastelliste fresquiste muraliste affichiste portraitiste romancier rewriter
    vicaire diacre chantre sonneur séminariste
    bourgmestre échevin préfet préfète officier_d'état_civil cantonnier placier percepteur recenseur
    fonctionnaire
    bâtonnier procureur conciliateur commissaire_de_justice commissaire_aux_comptes parajuriste
    sténotypiste sténographe dactylo dactylographe détective enquêteur expert_judiciaire
    expert_automobile expert_foncier expert_en_assurances souscripteur réassureur cambiste
    guichetier teneur_de_livres recouvreur réviseur évaluateur syndic_de_copropriété
    promoteur_immobilier négociateur diagnostiqueur chasseur_de_têtes chasseur_immobilier
    terrassier coffreur bancheur bétonneur paveur goudronneur asphalteur poseur solier moquettiste
    parqueteur ravaleur façadier enduiseur jointoyeur étancheur bardeur échafaudeur démolisseur
    désamianteur foreur boutefeu canalisateur tuyauteur calorifugeur frigoriste climaticien
    domoticien ascensoriste storiste pisciniste cuisiniste chapiste appareilleur pelleteur métreur
    deviseur arpenteur
    électromécanicien électrotechnicien électronicien automaticien mécatronicien roboticien
    hydraulicien thermicien énergéticien acousticien qualiticien logisticien releveur rippeur ripeur
    valoriste recycleur raffineur sondeur géomaticien cartographe photogrammètre hydrographe
    polymécanicien assembleur câbleur bobinier soudeur-braseur
    déménageur déclarant_en_douane transitaire affréteur répartiteur dispatcheur approvisionneur
    ordonnanceur planificateur convoyeur_de_fonds wattman traminot charretier camionneur taximan
    aviateur avitailleur aérostier télépilote droniste tôlier débosseleur motociste vélociste
    vulcanisateur pneumaticien pompiste garnisseur réceptionnaire essayeur metteur_au_point
    déneigeur
    codeur cryptographe pentesteur référenceur webmarketeur marketeur mercaticien bioinformaticien
    cogniticien datascientist télémarketeur téléprospecteur téléopérateur téléconseiller téléacteur
    prospecteur démarcheur promoteur_des_ventes démonstrateur vrp représentant_commercial
    représentant_de_commerce représentant_des_ventes représentant_technique colporteur détaillant
    drapier droguiste quincaillier fripier bouquiniste kiosquier réassortisseur sourceur
    marchandiseur inventoriste visiteur_mystère forfaitiste
    visagiste pierceur sélectionneur skiman ski-man nivoculteur commissaire_de_course
    commissaire_sportif chronométreur rondier videur geôlier commissaire_de_police
    officier_de_police démineur pyrotechnicien légionnaire
    astrophysicien biochimiste biophysicien microbiologiste immunologiste généticien épidémiologiste
    pathologiste zoologiste entomologiste minéralogiste géophysicien géochimiste géotechnicien
    hydrobiologiste prévisionniste démographe phonéticien épigraphiste médiéviste océanologiste
    phytopathologiste agroéconomiste
    collecteur_de_fonds coopérant facilitateur
    """,
    shy="""
    maître maîtresse garde guide aide cadre mineur carrier prof juge agent chef commercial auteur
    facteur souffleur patron glacier primeur conseiller président commis passeur marin
    assistant adjoint avocat
    élu aidant chargé hôte hôtesse médecin maire scientifique professionnel restaurateur
    direction coordination gestion secrétariat accueil accompagnement
    tondeuse perceuse raboteuse moissonneuse faucheuse bétonneuse foreuse pelleteuse affûteuse
    sableuse bobineuse scieuse brocheuse décapeuse goudronneuse fumiste lapidaire fermier exploitant
    céréalier semencier trayeur tondeur débardeur journalier saucier garde-manger tourier biscuitier
    cafetier hôtelier chasseur généraliste interne manipulateur régulateur porteur accueillant
    intervenant mandataire doyen tuteur commissaire expert mixeur mime clown circassien batteur
    diffuseur évêque chanoine moine parlementaire député sénateur ministre ambassadeur consul
    diplomate avoué substitut officier lieutenant facturier fiduciaire promoteur compagnon pétrolier
    chiffonnier composteur commissionnaire convoyeur motoriste remorqueur intégrateur publicitaire
    forain camelot grossiste revendeur importateur exportateur praticien cavalier écuyer traceur
    patrouilleur voyagiste loueur brigadier sous-officier animalier écologiste philosophe poète
    artiste artisan coopérateur militant humanitaire dirigeant entrepreneur préposé régent
    pourvoyeur navigant parachutiste influenceur streameur père_noël instrumentiste méthodiste
    naturaliste spécialiste figurant conditionneur rectifieuse aléseuse cardeuse encolleuse
    ourdisseuse plisseuse pétrisseuse embouteilleuse assembleuse conditionneuse déneigeuse paveuse
    recycleuse ardoisière safranière houblonnière étireuse emboutisseuse lamineuse débusqueuse
    ferrailleur facilitatrice canalisatrice planificatrice
    """,
    ends="ologue thérapeute",
    never="monologue homologue apologue",
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
