"""French."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "me m moi nous mon ma mes notre nos ",
    Notion.THEM: """
        lui leur elle il mari femme ami amie collègue frère soeur père mère fils fille voisin
        voisine
    """,
    Notion.SEND: """
        envoy~ envoi envois expédi~ écri~ adress~ transmet~ mail~ spammer écrire contacter
        transférer
    """,
    Notion.GET: "recev~ reçoi~ reçu avoir lire obtenir",
    Notion.LETTER: """
        newsletter lettre lettres mail mails mél courriel courriels courrier courriers
        infolettre numéro numéros message messages bulletin la le cela ça emails
    """,
    Notion.JOBS: "offres annonces postes emplois jobs",
    Notion.LIST: "liste diffusion abonnés destinataires lecteurs lectrices lecteur",
    Notion.WEEKLY: """
        chaque_semaine toutes_les_semaines régulièrement désormais chaque_mardi hebdomadaire~
        à_l_avenir dorénavant tous_les_mardis
    """,
    Notion.ALSO: "aussi également directement moi_même",
    Notion.WANT: """
        veux voudrais voudrions souhait~ aimerais aimerions peux puis pouvez pourriez pourrais
        pourrai veuillez peut_on est_ce_que merci_de voulons
    """,
    Notion.NEED: "besoin intéress~ utile utilité veux souhait~ inutile",
    Notion.NOT: "ne n pas jamais rien aucun aucune sans",
    Notion.MORE: "plus davantage encore",
    Notion.NO_MORE: "n_plus inutile superflu pas_la_peine",
    Notion.STOP: "arrêt~ cess~ stop assez fini~ terminé mettre_fin paix stopper",
    Notion.OFF: "retir~ enlev~ désinscri~ désabonn~ supprim~ ôte~ effac~ ray~ sorte~",
    Notion.ADD: "ajout~ inscri~ mett~ inclu~ abonn~",
    Notion.DESTROY: "effac~ supprim~ détrui~ oubli~ élimin~ jet~ efface",
    Notion.ALL: """
        tout toute toutes tous totalement complètement trace traces intégral~ rien
    """,
    Notion.DATA: "données informations infos dossier dossiers fichier fichiers compte",
    Notion.KEEP: "conserv~ stock~ gard~ enregistr~ déten~ détien~ reste subsiste",
    Notion.AD: "annonce offre poste vidéo candidature",
    Notion.AWAY: """
        absent absente congé congés vacances déplacement absence maladie maternité parental
    """,
    Notion.UNTIL: "jusqu jusque du à_partir à_compter",
    Notion.BACK: "retour répondr~ urgen~ reviendr~ rentr~",
    Notion.KNOW: "avez savez possédez connaissez sait",
    Notion.CLOSED: "fermé fermée fermés fermeture",
    Notion.OFFICE: "bureau bureaux cabinet entreprise nous société",
    Notion.WHY: "pourquoi",
}
