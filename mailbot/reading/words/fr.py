"""French."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        bonjour
        bonsoir
        salut
        coucou
        madame
        monsieur
        mesdames
        messieurs
        madame monsieur
        cher|chère|chers|chères
        merci
        merci beaucoup
        merci bien
        merci d avance
        merci par avance
        merci à vous|toi|tous
        s il vous plaît
        s il te plaît
        svp
        stp
        cordialement
        bien cordialement
        à vous|toi
        à tous
        bonne journée|soirée
        l équipe
        toute l équipe
        équipe
        d avance
        désolé|désolée
    """,
    Topic.NEGATION: "pas jamais sans ni aucun aucune",
    Topic.FOOTER: """
        cliquez|cliquer ici|sur
        pour vous|se|me désabonner|désinscrire|abonner|inscrire ... cliquez|ici|suivez|lien
        pour ne plus recevoir
        si vous ... ne ... plus|souhaitez|désirez|voulez ... recevoir|désabonner|désinscrire
        vous pouvez ... désabonner|désinscrire|abonner|inscrire
        vous recevez ce|cet|cette
        vous désabonner|désinscrire|abonner|inscrire
        répondez|répondre stop|désabonner|par
        le mot désabonner|abonner|désinscription
        se désabonner|désinscrire ici
        désabonnement|désinscription en un clic
        gérer|modifier vos|mes préférences
        me|nous désabonner|désinscrire à tout|quand moment
        à tout moment
    """,
    Topic.ERASE: """
        ^ oubliez moi
        ^ oublie moi
        ^ supprimez tout
        ^ effacez tout
        ^ effacement
        supprim~|effac~|détrui~|détruire|enlevez|retirez ... mes|nos|toutes|données|
            informations ... données|informations|personnelles|coordonnées|renseignements
        supprim~|effac~|détrui~ ... tout|toutes ce|ma|moi|vous|que|mes|trace|mon
        effacement|suppression|destruction ... données|informations|dossier|compte
        données|informations ... effacées|supprimées|détruites|effacer|supprimer
        supprimer|supprimez|effacez|effacer mon|tout compte|dossier|profil|historique
        droit à l oubli|effacement
        droit à oubli
        droit d effacement
        demande d effacement|suppression
        être oublié|oubliée
        article|art 17
    """,
    Topic.EXPORT: """
        que savez|gardez|conservez|stockez|détenez vous de|sur|à moi|mon
        ^ export
        ^ exporter
        ^ exportez
        ^ mes données $
        quelles|quelle|quels|lesquelles ... données|informations|infos ... avez|détenez|stockez|
            conservez|possédez|enregistrées|stockées|moi|sujet|concernant|conservées|gardez|
            collectez
        que|qu avez|savez|conservez|détenez|stockez vous ... moi|sujet
        ce que vous savez|avez|détenez|conservez|stockez ... moi|sujet
        copie|extrait|exemplaire|export ... de|mes données|informations
        copie de mes|toutes|ces|l
        envoyez|envoyer|transmettre|fournir|communiquer|recevoir|obtenir|donner|donnez ... mes|
            les|toutes données
        accès à mes|aux données
        accéder à mes données
        droit d accès
        demande d accès
        portabilité
        article|art 15
        article|art 20
    """,
    Topic.LEAVE: """
        plus l|d utilité|usage|intérêt
        ça|cela|ca suffit
        arrêtez|arrêter|cessez|stoppez $
        inutile de|d m|nous écrire|envoyer
        foutez|fichez|laissez moi|nous ... paix|tranquille
        trouvé un|du emploi|travail|poste ... arrêter|retirer|désinscrire|désabonner
        ^ désabonner
        ^ désabonnement
        ^ désinscription
        ^ désinscrire
        ^ désabonnez
        ^ désinscrivez
        ^ me désabonner|désinscrire
        ^ stop $
        ^ stop pub
        ^ arrêt $
        ^ arrêtez
        ^ résiliation
        ^ résilier
        désabonnez|désinscrivez|désabonner|désinscrire|retirez|retirer|enlevez|enlever|supprimez|
            rayez|ôtez|radiez|sortez|effacez moi|nous|nos
        désabonnez|désinscrivez moi
        me|nous|m désabonner|désinscrire|retirer|enlever|rayer|supprimer|désabonne|désinscrire|
            désinscris|ôter|radier
        veuillez|merci|pouvez|pourriez|prière|souhaite|voudrais|veux|aimerais|désire|comment|
            voulons|souhaitons ... désabonner|désinscrire|désinscription|désabonnement
        retir~|enlev~|supprim~|ray~|ôtez|ôter|effac~|radi~ ... mon|mes|nos|notre|cette|
            mon adresse|nom|mail|email|coordonnées|contact
        retir~|enlev~|supprim~|ray~ ... liste|diffusion|destinataires|newsletter
        plus ... recevoir|reçois|envoyer|envoyez|envoi|être|contacter|écrire|écrivez|abonné|
            intéressé|intéressée|recevions
        ne plus ... recevoir|envoyer|être|figurer|faire
        ne veux|veut|souhaite|souhaitons|voulons|désire|désirons plus
        ne me|m|nous envoyez|envoie|envoyer|écrivez plus
        n envoyez|envoie|envoyer plus
        plus|aucun|aucuns de mails|courriels|emails|newsletter|messages|lettres|courriers
        arrêt~|cess~|stopp~ ... envoyer|envoi|envois|envoyez|mails|newsletter|courriels|recevoir|
            messages|spam|écrire
        annul~|résili~ ... abonnement|inscription|newsletter
        mon|notre désabonnement|désinscription
        fin à mon|notre abonnement
        désabonnement|désinscription ... newsletter|liste|lettre
        quitter|sortir ... liste|newsletter|diffusion
        laissez moi tranquille
    """,
    Topic.MOVED: """
        nouvelle adresse
        changé d adresse
        changement|changer|modifier|mettre à? jour? d|mon|l adresse
        plus à|sur ... ancienne adresse
        à cette|celle adresse|ci ... plutôt|place|désormais
    """,
    Topic.JOIN: """
        l avoir|le recevoir ... aussi|moi
        m|me|nous envoyer votre|vos lettre|newsletter|offres|annonces
        recevoir aussi|également
        la|le recevoir aussi|directement|moi
        ^ abonner
        ^ abonnement
        ^ abonnez
        ^ abonne
        ^ s abonner
        ^ m abonner
        ^ inscription
        ^ inscrire
        ^ m inscrire
        ^ inscrivez
        ^ je m abonne
        ^ je m inscris
        ^ moi aussi $
        abonnez|inscrivez|ajoutez|mettez|rajoutez moi|nous|mon|cette
        m|nous|me abonner|inscrire|ajouter|abonne|inscris|rajouter|mettre
        inscrire|abonner|ajouter ... mon|notre|cette|mon adresse|collègue|mail|email|femme|mari
        voudrais|souhaite|souhaiterais|aimerais|veux|voudrions|souhaitons|désire|désirerais|
            comment|puis|peut|pourrais|pouvez|pourriez|possible ... recevoir|abonner|inscrire|
            abonnement|inscription
        recevoir|recevoir|reçoive ... votre|vos|la|cette|les|ces|ce ... newsletter|lettre|
            infolettre|mails|courriels|offres|bulletin|numéros|annonces|numéro|liste
        envoyez|envoyer ... moi|me|nous ... newsletter|lettre|infolettre|bulletin|mails|numéros|
            aussi|chaque|votre
        être|figurer ... sur|dans|à ... liste|newsletter|lettre|abonnés|infolettre
        mettez|mettre|ajouter|ajoutez ... sur|à|dans ... liste|newsletter|diffusion
        abonner|inscrire à|pour ... newsletter|liste|lettre|infolettre|bulletin|votre
        inscription|abonnement à la|votre
        intéressé|intéressée ... par ... newsletter|lettre|infolettre
        tenez|tenir moi|me|nous au|informé|informée
    """,
    Topic.HELP: """
        que se passe t|il
        combien de temps avant|faut|prend|pour
        prenez|acceptez|publiez vous ... aussi|stages|stage|alternances|cdd|offres
        que dois|faut je|il
        qui êtes|es vous|tu
        faut il ... vidéo|forcément|obligatoirement|payer|compte
        vidéo ... obligatoire|nécessaire|publique|indispensable
        combien de temps|long ... vidéo
        date limite ... prochain|envoyer|semaine
        comment faire|fait on pour
        jusqu à quand
        y a t il ... guide|mode|aide|notice|explication|explications|documentation|exemple
        ^ aide $
        ^ aide moi
        ^ aidez
        ^ help $
        ^ info $
        ^ infos $
        ^ informations $
        ^ mode d emploi
        ^ instructions $
        ^ qui êtes vous
        ^ qu est ce que c est
        ^ c est quoi
        comment ça|cela|ce marche|fonctionne|se|passe
        comment fonctionne|marche|procéder|faire|publier|proposer|déposer|soumettre|poster|diffuser
        comment ... fonctionne|marche|publier|proposer|déposer|soumettre|poster|diffuser|annonce|
            offre
        comment puis|peut|dois|doit|pouvons je|on|nous
        combien ... coûte|coûterait|faut|prix|ça
        combien est|coûte
        est ce ... gratuit|payant
        c est gratuit|payant
        cela|ça coûte
        que|qu faut|dois|doit|entendez|voulez|devons il|je|on|vous|nous
        que ... écrire|envoyer|mettre|faire|signifie|dire
        qu ... entendez|entend|écrire
        y a t il ... formulaire|modèle|frais|conditions
        existe t il
        quelles|quel|quels sont|est ... conditions|règles|tarifs|prix|coût|modalités|démarche
        faut il ... formulaire|compte|vidéo|payer|inscrire
        puis je|on|peut ... publier|proposer|déposer|annoncer|diffuser|poster
        peut on|pouvons nous ... publier|proposer|déposer|annoncer|diffuser|poster|offre
        pouvez|pourriez|peux|pourrais vous|tu ... expliquer|aider
        expliquer|expliquez ... comment|moi|fonctionne
        pas ... compris|comprends ... comment|fonctionne|marche
        ne comprends pas
        besoin d aide
        plus d informations|infos|renseignements|détails
        en savoir plus
        renseignements sur
    """,
    Topic.YES: """
        ^ oui
        ^ ouais
        ^ mais|ah oui
        ^ d accord
        ^ volontiers
        ^ avec plaisir
        ^ bien sûr
        ^ bien entendu
        ^ certainement
        ^ absolument
        ^ tout à fait
        ^ je confirme
        ^ nous confirmons
        ^ confirmé
        ^ confirme
        ^ je veux bien
        ^ c est bon|moi|exact|ça|correct|parfait|bien
        ^ exact
        ^ exactement
        ^ ça marche
        ^ ça me va
        ^ entendu
        ^ parfait
        ^ allez y
        ^ vas y
        ^ je suis d accord
        ^ je le veux
        ^ évidemment
        ^ pourquoi pas $
        ^ ok
    """,
    Topic.NO: """
        ^ non
        ^ nan $
        ^ pas question
        ^ surtout pas
        ^ pas intéressé|intéressée
        ^ jamais
        ^ sans façon
        ^ pas moi
        ^ ce n est|était pas moi
        ^ je ne ... pas
        ^ je refuse
        pas intéressé|intéressée
        changé d avis
        arrêtez|cessez de me|nous demander|solliciter|relancer
        ne me|nous demandez plus
    """,
    Topic.UNASKED: """
        jamais ... inscrit|inscrite|abonné|abonnée|demandé|sollicité
        pas ... inscrit|inscrite|abonné|abonnée|demandé
        rien demandé
        n ai rien demandé
        qui vous a donné
        pourquoi ... écrivez|recevons|reçois|envoyez
        où|comment avez vous ... adresse|eu|trouvé|obtenu
        ce n est|était pas moi
        n est pas moi
        n était pas moi
        quelqu un d autre|a
        c est du spam
        ne sais pas qui|ce|de|pourquoi
    """,
    Topic.PAUSE: """
        ^ pause
        ^ suspendre
        ^ suspendez
        ^ mettre en pause
        mettre|mettez|mets ... en pause
        suspendre|suspendez|interrompre|interrompez ... abonnement|envoi|envois|newsletter|mails|
            pendant|jusqu
        faire une|en pause ... jusqu|abonnement|pendant
        une pause
        pas de mails|newsletter jusqu|pendant
    """,
    Topic.RESUME: """
        ^ reprendre
        ^ reprenez
        ^ reprise
        ^ réactiver
        ^ réactivez
        reprendre|reprenez|réactiver|réactivez ... abonnement|envoi|envois|newsletter|mon|la|les|l
        recommencer|recommencez à ... recevoir|envoyer
        fin de|à la pause
    """,
    Topic.STATUS: """
        ^ statut
        est ce ... déjà paru|parti|sorti|publié
        ^ état $
        ^ status
        où en est|sommes|êtes
        quel est le|l statut|état
        suis je ... abonné|abonnée|inscrit|inscrite
        quand ... annonce|offre ... publiée|paraîtra|parue|paraît|sera
        avez vous ... bien reçu
        des nouvelles de|sur mon|notre|ma
    """,
    Topic.WHY: """
        ^ pourquoi $
        ^ pourquoi est ce
        ^ pourquoi ai|suis je
        pourquoi ... ai je|reçu
        pourquoi je reçois
    """,
    Topic.GET: """
        ^ envoyez|envoie|obtenir|get ... <n>
        numéro|édition|nr|no|lettre|newsletter|n <n>
        numéro|édition nr <n>
    """,
    Topic.WITHDRAW: """
        ^ retirer
        ^ retirez
        ^ retrait
        retir~|enlev~|supprim~|annul~ ... offre|annonce|poste|emploi|publication
        annonce|offre|poste ... être retirée|retiré|enlevée|enlevé|supprimée|supprimé
        ne la|le|les publiez|publier|diffusez|imprimez
        ne publiez|publier pas|plus
        pas|plus ... publier|publiez|diffuser
        poste|offre ... annulé|annulée|supprimé|n est plus|suspendu
        poste n est plus
        ne cherchons|recherchons|recrutons plus
    """,
    Topic.FILLED: """
        ^ pourvu
        ^ poste pourvu
        poste|offre ... pourvu|pourvue|pris
        avons|ai|a ... trouvé|embauché|recruté|engagé
        trouvé|recruté|embauché quelqu|notre|la|le|une|un
        est pourvu|pourvue
        avons|a enfin|déjà|maintenant|bien? quelqu un $
        avons|a quelqu un $
    """,
    Topic.LANDED: """
        grâce à|au|aux votre|vos|vous? ... lettre|newsletter|mail|infolettre ... j ai ... décroché|
            trouvé|obtenu|eu ... poste|emploi|travail|job|boulot
        j ai ... décroché|trouvé|obtenu|eu ... poste|emploi|travail|job|boulot ... grâce à
    """,
    Topic.STAYING: """
        laissez|gardez moi sur|dans ... liste
    """,
    Topic.THANKS: """
        m|nous avoir ajout~|inscri~|mis|mise|abonn~|accept~|répondu|écrit|envoyé
        merci de|d m|nous avoir
        merci de m|nous avoir
        ^ merci
        ^ bravo
        ^ super
        ^ génial
        ^ excellent
        ^ formidable
        ^ félicitations
        ^ continuez
        ^ chouette
        merci pour|de|à|infiniment
        belle|bonne|super|excellente newsletter|lettre|idée|initiative|travail
        j adore|aime
    """,
    Topic.HIRING: """
        il nous|me|vous? manque|faut un|une|quelqu
        cherchons|recherchons|cherche|recherche|recrutons|recrute|embauchons|embauche|
            engageons ... un|une|des|notre|quelqu|deux|son|sa
        nous|on|je|société|entreprise recrutons|recrute|embauchons|cherchons|recherchons
        nous avons besoin
        besoin d un|une
        à la recherche d
        quelqu un qui|pour
        offre d emploi
        offres d emploi
        offre de poste|emploi|stage|travail
        offre|annonce|poste ... à|dans|pour ... publier|diffuser|newsletter|lettre|liste|
            infolettre|prochain|pourvoir
        proposer|publier|diffuser|passer|insérer|faire|paraître|partager|déposer|
            ajouter ... offre|annonce|poste|emploi
        poste à pourvoir
        poste de|d|ouvert|disponible|vacant|basé
        notre|nos|cette|une|l|un|le|ce offre|annonce|poste|mission|recrutement
        recrutement
        recherché|recherchée
        voici notre|l|une|le|un offre|annonce|poste
        rejoignez|rejoindre|rejoins nous|notre|l|une
        candidat|candidate|profil idéal|idéale|recherché|retenu
        h|f f|h
        cdi
        cdd
        ^ poste|offre|emploi|recrutement|annonce
    """,
    Topic.FACT: """
        vidéo|film|enregistrement|vidéos
        salaire|rémunération|paie|paye|rémunéré|tarif|budget|cachet
        résultats|résultat|objectif|objectifs|succès|mission
        titre|poste|intitulé|fonction
        entreprise|société|employeur|organisation|association
        télétravail|distance|hybride|présentiel|lieu
        date|délai limite|clôture
        candidatures|candidature|postuler
        autre emploi|travail|activité
        cumul
    """,
    Topic.LABEL: """
        poste|titre|intitulé|fonction|emploi|intitulé du poste|offre
        intitulé du poste
        entreprise|société|employeur|organisation|association|structure|organisme
        objectif|objectifs|mission|but|missions
        votre|la|ta mission
        résultats|résultats clés|attendus|livrables
        résultats attendus|clés
        salaire|rémunération|paie|gages|honoraires|cachet|tarif|budget
        lieu|lieu de travail|localisation|où
        lieu de travail
        vidéo
        candidature|candidatures|contact|postuler|date limite|clôture
        date limite
        autre|autres|cumul emploi|emplois|activité|activités
        profil|tâches|compétences
    """,
    Topic.HOW_TO_APPLY: """
        candidature|candidatures|postuler|postulez|dossier|dossiers|cv ... à|avant|sur|par|
            address|link|jusqu
        écrire|écrivez|envoyer|envoyez|répondre|répondez|contacter|contactez ... à|address|moi|
            nous|link
        avant le
        jusqu au
        date limite
        intéressés|intéressé|intéressées ... écrire|contacter|peuvent
    """,
    Topic.SEEKER: """
        poste|offre|place est encore|toujours disponible|libre|vacant $
        ^ est ... elle|il encore|toujours disponible|libre|vacant
        je suis un|une? ... cherche|recherche
        cherche un|du ... poste|emploi|travail
        cv|curriculum ... joint|attaché|jointe
        ^ candidature au|pour|spontanée|à
        ^ cv $
        ma|cette candidature
        mon|ci cv|curriculum|joint
        cv|curriculum ... ci|joint|jointe|pièce|annexe|attaché
        ci joint mon|ma
        je|souhaite|voudrais|souhaiterais|aimerais|permets|désire ... postuler|candidater
        je postule|candidate
        comment|où ... postuler|candidater
        suis ... intéressé|intéressée|candidat|candidate ... par|au|à|poste|offre
        suis|je ... recherche d un|emploi|poste|travail|stage
        cherche|recherche un|du|une emploi|travail|poste|stage|alternance|boulot
        en recherche d emploi
        demandeur|demandeuse d emploi
        mes compétences|qualifications|prétentions|expériences
        mon|mes expérience|parcours|prétentions|profil
        lettre de motivation
        années d expérience ... en|dans|comme
        me tiens|reste à votre|disposition
        candidature spontanée
    """,
    Topic.PITCH: """
        facture n|no|nr|numéro
        régler|virer ... facture|montant|somme
        nous aidons|accompagnons les|des entreprises|sociétés|employeurs
        entreprises|sociétés comme la|les vôtre|vôtres
        un appel|échange de <n> minutes
        minutes cette semaine
        nos clients
        candidats|profils qualifiés|sélectionnés|vérifiés
        agence de|d recrutement|intérim|communication|vidéo
        seriez vous ... disponible ... appel|échange|démo
        notre facture
        découvert|visité|consulté|tombé|vu ... votre|sur ... site|newsletter|page|entreprise
        augment~|boost~|développ~|amélior~|doubl~|optimis~ ... votre|vos ... trafic|chiffre|
            ventes|visibilité|audience|référencement|revenus|clients|site|activité
        référencement|seo
        backlinks|netlinking
        article|articles|lien|liens sponsorisé|sponsorisés|invité|invités
        notre|nos agence|plateforme|solution|services|logiciel|outil|produit|produits|prestations
        démo|démonstration|essai|audit|devis gratuit|gratuite|offert
        prendre|fixer|planifier|réserver|convenir ... rendez|rdv|appel|créneau
        minutes ... appel|échange|échanger|téléphone
        échanger|discuter ... minutes
        offre spéciale|exceptionnelle|limitée|promotionnelle
        code promo
        nous aidons|accompagnons ... entreprises|sociétés|à
        partenariat|collaboration ... avec|proposer|vous|propose
        proposer ... partenariat|collaboration|nos|services
        prêt|crédit rapide|entre|personnel|particuliers
        bitcoin|crypto|casino|héritage
        base|fichier de|données|contacts|emails ... qualifiés|entreprises|prospection
        leads|prospects qualifiés
        répondez stop
        à partir de|dès <n> ... mois|poste|utilisateur
        installation|livraison|maintenance|entretien comprise|incluse|inclus|compris|offerte
        nos clients ... économis~|gagn~|réduis~
        économis~ ... jusqu|votre|vos|sur
        jusqu à <n> ... économ~|moins
        rentabilis~|amorti~ ... mois
        places|quantités limitées
        offre|tarif|remise|prix valable|jusqu
        vu|constaté|remarqué|lu que|qu vous ... recrutez|cherchez|publiez|embauchez
        bonne|bon interlocut~|personne ... achats|indiquer|orienter
        à qui ... m adresser|parler|achats
        sans engagement
        notre commission|honoraires
        puis|pouvons|peut je|nous|on vous? ... appeler|présenter|montrer
        on|je vous|t appelle|rappelle ... lundi|mardi|mercredi|jeudi|vendredi
        lequel|laquelle|lesquels ... envoie|présente
        recevez ce ... adresse ... publique
    """,
    Topic.BULLETIN: """
        dans votre navigateur
        voir|consulter|lire|afficher ... en ligne|navigateur
        version en ligne
        cette semaine
        au sommaire
        dans ce numéro
        nouvelles|dernières offres|actualités|annonces
        offres pour vous
        lire la suite
        en savoir plus
        communiqué de presse
        inscrivez vous dès|maintenant
        webinaire
        tous droits réservés
    """,
    Topic.PRESS: """
        reportage|enquête|documentaire
        journaliste|reporter
        j écris|prépare|rédige|travaille ... article|reportage|mémoire|sujet|podcast|livre
        prépare|écris|rédige un|une|article reportage|article|mémoire|sujet|podcast
        interviewer|interview
        demande presse|d interview
        magazine|radio|podcast
    """,
    Topic.OBJECTION: """
        réclamation
        plainte
        me plaindre|plains
        offre|annonce|poste ... vous avez|aviez publié|publiée|diffusé|diffusée|passé|passée
        annonce|offre mensongère|trompeuse|fausse|erronée
        dans le|votre dernier numéro
    """,
    Topic.ROBOT: """
        sera traitée|traité dans
        meilleurs délais
        bureau|bureaux est|sont|sera|seront fermé|fermés
        actuellement en déplacement|congé|congés|vacances|arrêt
        répondrai|reviendrai|rentrerai à|dès|au|mon ... retour|rentrée
        pour que votre|ce message|mail ... parvienne|arrive|délivré
        cliquer|cliquez ... lien ... anti|message|délivr~
        message|demande|mail a bien? été enregistré|enregistrée|reçu|reçue|pris|transmis|lu
        sous la référence|le numéro
        un|notre conseiller|équipe|agent ... répondra|recontactera|traitera
        réponse|message|courriel|mail|email|notification automatique|automatisé|automatisée
        réponse automatique
        message ... généré|envoyé automatiquement
        absence du bureau
        absent|absente du|jusqu|de|pour|et|ce|à
        je suis ... absent|absente|congé|congés|vacances|déplacement
        suis ... en congé|congés|vacances ... jusqu|et|du|maternité|parental
        congé maternité|parental|maladie
        actuellement absent|absente|congés|vacances
        accès limité|restreint ... mails|messagerie|courriels|boîte
        plus ... relevée|consultée|partie|employé|utilisée ... boîte|société|entreprise|adresse
        ne fait plus partie
        ne pas|merci répondre à ce|cet
        ne répondez pas à|directement|sur ce|cet|cette|à|l
        ne pas répondre
        votre|numéro de? ticket
        numéro de ticket|dossier|demande|suivi
        demande|ticket|message|courriel|dossier ... enregistré|enregistrée|créé|créée|pris|prise|
            reçu|reçue|transmis|transmise|ouvert
        au dessus de cette ligne
        accusé de réception|lecture
        confirmer ... humain|expéditeur|robot
        pas un robot
        cliquez|cliquer ... lien ... délivrer|valider|livrer|remis|confirmer
        attente ... modération|modérateur|approbation
    """,
    Topic.ROBOTISH: """
        de nous avoir contacté~
        joyeuses fêtes
        automatiquement
        ticket|demande|dossier|référence|incident|réclamation nr? <n>
        merci|remercions|remercie ... de|pour ... message|mail|courriel|demande|contacté|email|
            intérêt|contact
        avons bien|bien reçu votre
        bien reçu
        répondrai|répondrons|reviendrons|traiterons|recontacterons|traiterai|reviendrai|
            répondra ... vous|plus|retour|meilleurs|brefs|votre|dès
        meilleurs|brefs délais
        en cas d urgence
        pour toute|toutes urgence|question|demande
        dès|à mon|ma retour
        mon retour
        notre|nos service|équipe|équipes|conseillers|support|client
        jours ouvrés
        en congés|vacances
        pendant mon|cette absence|période
    """,
}
