"""The conventions of Spanish correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
ES = Tongue(
    opens=("el", "en", "a la"),
    wrote=("escribió", "escribio", "ha escrito", "escribía"),
    quoting=("citando a", "mensaje de"),
    sender=("de", "remitente"),
    sent=("enviado", "enviado el", "fecha", "enviada el", "enviado por"),
    to=("para", "a", "destinatario"),
    copy=("cc", "cco", "con copia", "responder a"),
    subject=("asunto",),
    original=("mensaje original", "mensaje enviado", "correo original"),
    forwarded=("mensaje reenviado", "forwarded message", "correo reenviado"),
    begins=("inicio del mensaje reenviado", "comienzo del mensaje reenviado"),
    reply=("re", "resp"),
    forward=("rv", "reenv", "fwd", "renv"),
    closing=(
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente",
        "atentamente", "atte", "un abrazo", "abrazos", "cordiales saludos", "muchos saludos",
        "saludos atentos", "besos", "un beso", "le saluda atentamente", "muy atentamente",
        "afectuosamente", "hasta pronto", "gracias y saludos", "gracias y un saludo",
        "muchas gracias y un saludo", "muchas gracias y saludos", "quedo atento", "quedo atenta",
        "reciba un cordial saludo", "un fuerte abrazo", "que tengas un buen día",
        "quedo a sus órdenes", "sin más por el momento", "sin otro particular",
        "quedo a la espera", "quedamos a la espera", "un abrazo grande", "graciñas", "nos vemos",
        "saludos desde",
        "dios los bendiga", "dios le bendiga", "dios te bendiga", "dios les bendiga",
        "que dios los bendiga", "bendiciones", "besitos", "un besote",
    ),
    greeting=(
        "saludo", "saludos", "abrazo", "abrazos", "atentamente", "cordialmente", "besos",
        "besitos", "saluditos", "respetuosamente",
    ),
    office=(
        "equipo", "dirección", "redacción", "secretaría", "junta", "administración", "personal",
    ),
    the=("el", "la", "tu", "su"),
    thanks=(
        "gracias", "muchas gracias", "mil gracias", "gracias de antemano", "gracias por todo",
        "de antemano, gracias", "muchísimas gracias",
        "gracias desde ya", "desde ya gracias", "desde ya muchas gracias",
    ),
    device=(
        "enviado inalámbricamente", "enviado con", "enviado por correo", "enviado desde",
        "enviado de", "obtener outlook para", "obtén outlook para", "descargar outlook",
        "enviado por", "mandado desde",
    ),
    excuse=("brevedad", "erratas", "faltas", "errores", "ortografía"),
    postscript=(
        "ps", "pd", "p d", "p s", "ppd", "posdata", "postdata", "nb", "nota", "por cierto",
        "se me olvidaba", "se me olvidó", "olvidé", "una cosa más", "ah y",
    ),
    person=("yo", "usted", "ustedes", "mi", "mis", "me", "les", "os"),
    footer=(
        "este mensaje y sus archivos adjuntos", "confidencial", "destinatario de este mensaje",
        "recibido este mensaje por error", "recibido este correo por error", "antes de imprimir",
        "libre de virus", "protección de datos",
        "imprimir este", "recibes este correo porque", "recibe este correo porque",
        "recibes este mensaje porque",
    ),
    disclaimer=(
        "aviso legal", "aviso de confidencialidad", "cláusula de confidencialidad",
        "confidencialidad",
    ),
    leave=(
        "darse de baja", "cancelar suscripción", "dar de baja", "cancelar la suscripción",
        "darme de baja",
        "darte de baja",
    ),
    banner=(
        "correo externo", "remitente externo", "este correo proviene de fuera",
        "este mensaje proviene de fuera", "este correo electrónico se originó fuera",
        "precaución: correo externo",
    ),
    inline=(
        "abajo", "en azul", "en rojo", "en verde", "más abajo", "entre líneas", "intercalado",
        "en el texto", "debajo",
    ),
    answers=("respuestas", "contesto", "respondo", "he contestado"),
    behalf=(
        "para mi jefe", "para mi jefa", "en nombre de", "de parte de", "buscamos",
        "estamos buscando", "nuestra oferta", "mi jefe", "mi jefa", "nuestro director",
        "nuestra directora", "en nuestra empresa",
    ),
)
