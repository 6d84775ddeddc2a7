"""The conventions of French correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
FR = Tongue(
    opens=("le", "en date du", "de"),
    wrote=("a écrit", "écrit", "a ecrit", "écrivait"),
    quoting=("citation de", "en citant"),
    sender=("de", "expéditeur"),
    sent=("envoyé", "date", "envoyé le", "envoyée", "date d'envoi", "message du"),
    to=("à", "a", "destinataire", "pour"),
    copy=("cc", "copie à", "cci", "répondre à"),
    subject=("objet", "sujet"),
    original=(
        "message d'origine", "message original", "message d’origine", "message initial",
        "courriel original", "e-mail d'origine", "mail original",
    ),
    forwarded=(
        "message transféré", "forwarded message", "message transmis", "message réexpédié",
        "courriel transféré", "mail transféré",
    ),
    begins=("début du message transféré", "début du message réexpédié", "début du message"),
    reply=("re", "rép", "réf", "rep"),
    forward=("tr", "trans", "fwd"),
    closing=(
        "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi",
        "salutations", "sincères salutations", "meilleures salutations", "salutations distinguées",
        "amicalement", "amitiés", "bises", "bisous", "respectueusement", "sincèrement",
        "bonne journée", "belle journée", "bonne soirée", "bonne fin de journée", "à bientôt",
        "cdt", "cdlt", "bien amicalement", "avec mes salutations", "bien sincèrement",
        "merci et bonne journée", "merci et à bientôt", "cordiales salutations",
        "veuillez agréer, madame, monsieur, mes salutations distinguées", "bon week-end",
        "au plaisir", "au plaisir de vous lire", "à très vite", "à très bientôt", "à vite",
        "sentiments distingués", "sentiments dévoués", "avec mes salutations les meilleures",
        "bien cordialement à vous", "la bise", "belle soirée", "excellente journée",
        "grosses bises",
    ),
    greeting=(
        "salutations", "cordialement", "amitiés", "bises", "bisous", "sentiments",
        "respectueusement", "amicalement", "salutation",
    ),
    office=(
        "équipe", "direction", "rédaction", "mairie", "bureau", "secrétariat", "administration",
    ),
    the=("la", "le", "l'", "votre"),
    thanks=(
        "merci", "merci beaucoup", "merci d'avance", "merci d’avance", "grand merci",
        "un grand merci", "merci bien", "avec mes remerciements",
        "merci ben", "merci par avance", "en vous remerciant", "merci infiniment", "mille mercis",
        "merci gros", "un gros merci",
    ),
    device=(
        "envoyé depuis mon", "envoyé sans fil", "envoyé de mon", "envoyé à partir de",
        "envoyé avec", "envoyé depuis", "envoyé par", "obtenir outlook pour", "télécharger outlook",
        "provenance :", "envoyé via", "téléchargez outlook", "de mon iphone", "envoyé du",
    ),
    excuse=("fautes", "brièveté", "concision", "frappe", "orthographe"),
    postscript=(
        "ps", "p s", "pps", "nb", "n b", "post scriptum", "post-scriptum", "j'oubliais",
        "j’oubliais", "j'ai oublié", "j’ai oublié", "au fait", "encore une chose", "ah et",
        "ajout",
    ),
    person=("je", "j'ai", "j’ai", "vous", "moi", "mon", "ma", "mes", "merci"),
    footer=(
        "ce message et toutes les pièces jointes", "confidentiel", "destinataire de ce message",
        "reçu ce message par erreur", "reçu cet e-mail par erreur", "pensez à l'environnement",
        "sans virus", "n'imprimez",
        "avant d'imprimer", "avant d’imprimer", "n'imprimez ce", "vous recevez ce message car",
        "vous recevez cet e-mail car", "vous recevez ce courriel",
    ),
    disclaimer=(
        "avis de confidentialité", "clause de confidentialité", "avertissement",
        "confidentialité", "mentions légales",
    ),
    leave=("se désinscrire", "désinscription", "se désabonner", "désabonner"),
    banner=(
        "courriel externe", "message externe", "expéditeur externe",
        "ce message provient de l'extérieur", "cet e-mail provient de l'extérieur",
        "attention : ce mail", "attention : ce courriel",
    ),
    inline=(
        "ci-dessous", "en bleu", "en rouge", "en vert", "dans le texte", "entre les lignes",
        "au fil du texte", "dans le corps", "plus bas",
    ),
    answers=("réponses", "répondu", "reponses"),
    behalf=(
        "pour mon patron", "pour ma patronne", "de la part de", "au nom de", "nous cherchons",
        "nous recherchons", "nous recrutons", "notre offre", "chez nous", "mon patron", "mon chef",
        "ma cheffe", "notre directeur", "notre directrice",
    ),
)
