"""Spanish."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"qué(?=$)|puesto|cargo|título(?: del puesto)?|rol|posición|vacante"
        r"|nombre del puesto|oferta|empleo|plaza",
        Topic.ORGANIZATION: r"empresa|organización|compañía|entidad|empleador|sociedad"
        r"|nombre de la empresa|quiénes somos|asociación|cliente",
        Topic.OBJECTIVE: r"objetivo(?: del puesto| general| principal)?|misión|propósito|meta"
        r"|finalidad|para qué(?: (?:es|sirve|está)(?: (?:el|este) puesto)?)?|razón de ser|el fin",
        Topic.OUTCOMES: r"resultados? (?:esperad|previst)\w+|(?:esperados?|se espera)(?=$)"
        r"|resultados(?: clave| esperados| medibles)?|objetivos(?: medibles"
        r"| concretos)?|metas|logros|hitos|entregables|indicadores"
        r"|criterios de éxito|qué (?:esperamos|queremos|debe) .{0,30}|éxito",
        Topic.VIDEO: r"vídeos?|videos?|vídeo personal|película|enlace al vídeo",
        Topic.PAY: r"salario|sueldo|remuneración|retribución|pago|honorarios|tarifa"
        r"|compensación|salario bruto|banda salarial|rango salarial|paga"
        r"|jornal",
        Topic.PLACE: r"lugar(?: de trabajo)?|ciudad|localidad|población|ubicación|dónde|modalidad"
        r"|teletrabajo"
        r"|centro de trabajo|sede|localización",
        Topic.OTHER_JOBS: r"otros? (?:trabajos?|empleos?|ocupaci(?:ón|ones)|actividades)"
        r"|segundo (?:trabajo|empleo)|pluriempleo|compatibilidad|exclusividad"
        r"|trabajo paralelo",
        Topic.APPLY: r"candidaturas?|solicitudes|contacto|cómo (?:aplicar|postular(?:se)?"
        r"|solicitar)|inscripci(?:ón|ones)|para (?:aplicar|postular|solicitar)"
        r"|enviar (?:cv|currículum)|postulaci(?:ón|ones)|interesados|aplicar",
        Topic.DEADLINE: r"plazo|fecha límite|cierre|hasta(?: el)?|fecha tope"
        r"|plazo de (?:solicitud|candidatura|inscripción)|fecha de cierre"
        r"|límite",
        Topic.DUTIES: r"funciones|tareas|responsabilidades|actividades|qué harás"
        r"|tu día a día|cómo (?:es|son) (?:el día a día|los días|la jornada)"
        r"|descripción(?: del puesto)?|sus funciones",
        Topic.REQUIREMENTS: r"requisitos|perfil|experiencia|formación|se requiere"
        r"|buscamos a alguien|qué pedimos|conocimientos|competencias"
        r"|imprescindible|se valora|deseable|requerimientos",
        Topic.PERKS: r"ofrecemos|beneficios|qué ofrecemos|ventajas|se ofrece|condiciones",
        Topic.HOURS: r"horarios?|jornada|contrato|duración|inicio|incorporación"
        r"|tipo de contrato|vacaciones|horas|fecha de inicio|turnos?|temporada|alojamiento",
        Topic.ABOUT: r"sobre (?:nosotros|la empresa)|la empresa|equipo|teléfono|tel"
        r"|dirección|web|referencia",
    },
    articles=r"el|la|los|las|un|una|nuestro|nuestra|su|tu",
    tails=r"esperados?|previstos?|de|del|para|en|a|al|tras|por|y|o|es|sería|hasta"
    r"|con|después|antes",
    questions={
        Topic.TITLE: r"cómo se llama el puesto|título",
        Topic.ORGANIZATION: r"qué (?:empresa|organización)|nombre de la empresa",
        Topic.OUTCOMES: r"resultados|qué (?:habrá|será|debe)|conseguir|logrado|éxito"
        r"|en qué se (?:notará|verá)",
        Topic.PAY: r"cuánto|salario|sueldo",
        Topic.PLACE: r"remoto|presencial|teletrabajo",
        Topic.OTHER_JOBS: r"(?:otr[oa]|segund[oa]) (?:trabajo|empleo|actividad)|compaginar",
        Topic.APPLY: r"dónde .{0,20}(?:solicitudes|candidaturas)|cómo .{0,20}(?:aplicar"
        r"|postular)",
        Topic.DEADLINE: r"hasta cuándo|fecha límite|plazo",
    },
    conjunction=r"y|e",
    chained=r"que|cuando|si",
    carries_on=r"que|quien|donde|mientras|sin|con|no|pero|sino|en vez|en lugar|porque"
    r"|o|hasta|antes|después|incluso|además|como|para|frente|cuando",
    months=(
        r"enero|ene",
        r"febrero|feb",
        r"marzo|mar",
        r"abril|abr",
        r"mayo|may",
        r"junio|jun",
        r"julio|jul",
        r"agosto|ago",
        r"septiembre|setiembre|sept|sep",
        r"octubre|oct",
        r"noviembre|nov",
        r"diciembre|dic",
    ),
    ordinals=("primero", "dos", "tres"),
    periods={
        Period.HOUR: r"(?:la|por|/|a la) ?hora|/ ?h",
        Period.DAY: r"(?:al|por|/|el) ?día|diarios?|jornada",
        Period.WEEK: r"(?:a la|por|/|la) ?semana|semanal(?:es)?",
        Period.MONTH: r"(?:al|por|/|el) ?mes|mensual(?:es|mente)?",
        Period.YEAR: r"(?:al|por|/|el) ?año|anual(?:es|mente)?|b/a|brutos anuales",
        Period.PROJECT: r"por (?:todo el |el )?(?:proyecto|encargo)|precio cerrado"
        r"|pago único|a tanto alzado|en total",
    },
    currencies={
        "EUR": r"euros?",
        "MXN": r"pesos mexicanos|mxn",
        "ARS": r"pesos argentinos",
        "COP": r"pesos colombianos",
        "CLP": r"pesos chilenos",
        "USD": r"dólares|usd",
    },
    scales={1_000: r"k|mil|lucas", 1_000_000: r"millones|millón"},
    at_least=r"desde|a partir de|al menos|mínimo|más de|como mínimo",
    at_most=r"hasta|máximo|como máximo|máx\.?",
    range_word=r"a|y|o|hasta",
    rather=r"sino|son|es más bien",
    negation=r"no",
    pay=r"salario|sueldo|pag\w+|remuner\w+|retribu\w+|cobra\w*|brutos?|netos?"
    r"|honorarios|tarifa|ganar\w*|renta (?:líquida|bruta|ofrecida)",
    pay_open=r"a convenir|competitivo|competitiva|negociable|según (?:valía"
    r"|experiencia|convenio|perfil)|a negociar|acorde (?:a|al|con)"
    r"|atractivo",
    not_pay=r"presupuesto|factura\w*|ventas|subvenci\w+|donaci\w+|bonus|prima"
    r"|costes?|costos?|gastos?|inversi\w+|ingresos|beneficio|ahorro\w*"
    r"|fondos|ronda",
    remote=r"(?:100\s?%|totalmente|completamente|enteramente) (?:en |a )?(?:remoto"
    r"|distancia|teletrabajo)|en remoto|remoto|remota|a distancia"
    r"|teletrabajo|desde (?:casa|donde|cualquier)\w*.{0,20}",
    hybrid=r"híbrid[oa]|(?:parcialmente|parte|medio) (?:en )?(?:remoto"
    r"|teletrabajo|presencial)|(?:un|dos|tres|cuatro|1|2|3"
    r"|4) días? (?:a la semana |por semana |semanales )?(?:de teletrabajo"
    r"|en (?:casa|la oficina|remoto)|presencial(?:es)?|desde casa).{0,60}"
    r"|teletrabajo parcial",
    onsite=r"presencial|in situ|en (?:la|nuestra|nuestras) (?:oficinas?|bodega"
    r"|tienda|cocina|taller|fábrica|planta|escuela|clínica)"
    r"|en el (?:taller|local|obrador|restaurante|museo|laboratorio)"
    r"|sobre el terreno",
    workplace=r"en (?:el|la|nuestr[oa]) (?:taller|oficina|tienda|bodega|cocina"
    r"|fábrica|finca|obra|escuela|local|planta|centro de trabajo)",
    month_end=r"(?:el )?(?:fin(?:al)?(?:es)?|último día(?: hábil| laborable)?)(?: de| del)?",
    this_month=r"(?:de|del|este|de este) mes",
    next_month=r"(?:del )?(?:mes que viene|próximo mes|mes próximo)",
    named_so=r"se llama|se denomina",
    not_remote=r"(?:no|sin|nada de) (?:hay |es |se puede |posibilidad de "
    r"|en )?(?:teletrabajo|remoto|teletrabajar)|teletrabajo ?:? no"
    r"|no es (?:posible )?(?:el )?teletrabajo",
    second_job=r"otros? (?:trabajos?|empleos?|clientes?|proyectos?|ocupaciones"
    r"|actividades)|otra (?:ocupación|actividad|cosa)|segundo (?:trabajo"
    r"|empleo)|pluriempleo|compatib\w+|exclusividad|compagin\w+"
    r"|por tu cuenta|autónomo",
    welcome=r"ningún problema|sin problema|no hay (?:problema|inconveniente)"
    r"|bienvenid[oa]s?|sí|perfecto|adelante|claro|posible|permitid[oa]s?"
    r"|de acuerdo|vale|nos parece bien|encantad[oa]s|por supuesto"
    r"|compatible|no (?:nos |me )?(?:importa|molesta)(?: nada)?|puede\w*"
    r"|(?:no|sin|ninguna) (?:\w+ ){0,3}exclusividad",
    discuss=r"(?<!ni )hablar\w*|hablamos|lo vemos|acuerdo previo|a convenir|negociable"
    r"|depende|consult(?:ar(?:lo|nos|se)?|e(?:n|nos|lo)?|[áé](?:nos|noslo|lo|ndolo)|adlo|adnos)"
    r"|autorización|permiso|consentimiento|ya veremos"
    r"|según|acord(?!o\b)\w+|conversa\w*|platic\w+|charl\w+",
    refuse=r"no|exclusividad|incompatible|prohibid[oa]|tampoco|ningún|ninguna"
    r"|lo sentimos|exclusiva\w*",
    apply=r"candidat\w+|solicit\w+|interesad\w+|escrib\w+|enviar?|envía\w*|cv"
    r"|currículum|contact\w+|correo|mail|postul\w+|aplicar|inscrib\w+"
    r"|mandar?|dirigirse",
    apply_sender=r"respond(?:ed|er|e|a|an|iendo)? (?:directamente )?a este (?:correo"
    r"|mail|mensaje|email)|escr[ií]b(?:e|a|an|id|ir)(?:me|nos|idme|idnos)"
    r"|escribirme|escribirnos|contest(?:ad|ar|e|a) a este (?:correo|mail"
    r"|mensaje)|a esta (?:misma )?dirección|directamente a mí"
    r"|me escriba\w*",
    until=r"último día|hasta(?: el)?|de aquí al?|antes del?|a más tardar(?: el)?"
    r"|como (?:muy )?tarde(?: el)?"
    r"|plazo|fecha límite|límite|cierr\w+|cerr\w+(?: el)?",
    deadline=r"candidat\w+|solicit\w+|plazo|fecha límite|escrib\w+|enviar?|envía\w*"
    r"|cv|currículum|cierr\w+|postul\w+|inscri\w+|interesad\w+|mandar?|manda\w*"
    r"|ap[úu]nt\w+|cartas?|tenéis|tienes|dime|decidme|contact\w+|llam\w+|envi\w+",
    not_deadline=r"contrato|temporal|entrevistas?|incorporación|inicio|empez\w+|comienz\w+",
    hiring=r"solicito|ocupo|requiero|se (?:busca|necesita|precisa|requiere)n?"
    r"|buscamos|contratando|se trata de(?= una? [\w-]+[.,!])"
    r"|busco|se busca|necesitamos|necesito|estamos buscando"
    r"|contratamos|queremos contratar|requerimos|solicitamos|puesto de"
    r"|plaza de|vacante de|como",
    hired_by=r"buscan|necesitan|contratan|precisan?|quiere(?= una? )|quiere contratar"
    r"|busca|necesita|contrata|solicita|selecciona|requiere|incorpora(?= a? ?un)|convoca"
    r"|(?:abre|ofrece|oferta|saca)(?= (?:una?|la|el) (?:plaza|puesto|vacante|empleo))",
    at_employer=r"en|para|@",
    job_words=r"oferta(?: de (?:empleo|trabajo))?|empleo|vacante|puesto|trabajo"
    r"|se busca|buscamos|convocatoria|para el boletín|anuncio|búsqueda"
    r"|para vuestro boletín",
    role=r"librer[oa]|zapater[oa]|carpinter[oa]|herrer[oa]|ceramista|alfarer[oa]"
    r"|tejedora?|lutier|pastora?|ganader[oa]|apicultora?|agricultora?|hortelan[oa]"
    r"|jardiner[oa]|florista|viticultora?|bodeguer[oa]|enólog[oa]|cervecer[oa]"
    r"|moliner[oa]|queser[oa]|pasteler[oa]|chocolater[oa]|carnicer[oa]|pescader[oa]"
    r"|barman|barista|conserje|gobernanta|vigilante|repartidora?|mozo de almacén"
    r"|almacener[oa]|fontaner[oa]|albañil|pintora?|soldadora?|torner[oa]"
    r"|instaladora?|operari[oa]|montadora?|delineante|topógraf[oa]|urbanista"
    r"|biólog[oa]|químico|investigadora?|informátic[oa]|programadora?|diseñadora?"
    r"|ilustradora?|fotógraf[oa]|periodista|redactora?|correctora?|traductora?"
    r"|intérprete|editora?|archiver[oa]|bibliotecari[oa]|documentalista"
    r"|restauradora?|actor|actriz|bailar(?:ín|ina)|músico|coreógraf[oa]"
    r"|escenógraf[oa]|matrona|auxiliar|farmacéutic[oa]|dentista|fisioterapeuta"
    r"|psicólog[oa]|logopeda|monitora?|entrenadora?|abogad[oa]|notari[oa]|gestora?"
    r"|auditora?|tesorer[oa]|representante|capitán|marinero|azafata|becari[oa]"
    r"|aprendiza?|encargad[oa]|encuadernadora?|impresora?|relojer[oa]|costurer[oa]"
    r"|sastre"
    r"|responsable|jef[ea]|director(?:a)?|encargad[oa]|coordinador(?:a)?"
    r"|ingenier[oa]|desarrollador(?:a)?|diseñador(?:a)?|cociner[oa]"
    r"|camarer[oa]|panader[oa]|asistente|auxiliar|técnic[oa]|gerente"
    r"|administrador(?:a)?|administrativ[oa]|profesor(?:a)?|maestr[oa]"
    r"|enfermer[oa]|médic[oa]|veterinari[oa]|comercial|vendedor(?:a)?"
    r"|analista|consultor(?:a)?|redactor(?:a)?|editor(?:a)?|contable"
    r"|contador(?:a)?|arquitect[oa]|mecánic[oa]|electricista|carpinter[oa]"
    r"|jardiner[oa]|conductor(?:a)?|operari[oa]|enólog[oa]|bodeguer[oa]"
    r"|supervisor(?:a)?|monitor(?:a)?|educador(?:a)?|bibliotecari[oa]"
    r"|gestor(?:a)?|abogad[oa]|dependient[ea]|recepcionista|especialista"
    r"|agente|productor(?:a)?|entrenador(?:a)?|líder|secretari[oa]|guía"
    r"|farmacéutic[oa]|fisioterapeuta|investigador(?:a)?|traductor(?:a)?"
    r"|programador(?:a)?|secretari[oa]",
    we_are=r"(?:les|os|te) escribo (?:de|por|desde)|somos|soy de|en|desde|trabajo en|dirijo"
    r"|llevo|en nombre de",
    anonymous=r"(?:prefiere|prefiero|queremos|quiere)\w* (?:no (?:dar|decir) (?:el"
    r"|nuestro) nombre|mantener el anonimato|permanecer anónim\w+)"
    r"|anónim[oa]|confidencial",
    results_intro=r"(?:buscamos|esperamos|apuntamos a)(?=\s+\d)|.{3,80} cuando(?=\W*$)"
    r"|lo que (?:nos )?(?:importa|queremos|esperamos|buscamos|cuenta)"
    r"|(?:éxito|bien hecho|conseguido|logrado).{0,20}(?:si|cuando|es"
    r"|significa|:)|(?:queremos|quiero|esperamos|espero|nos gustaría"
    r"|me gustaría)(?: ver| conseguir)?|(?:en|dentro de|al cabo de"
    r"|tras) (?:un año|dos años|seis meses|\w+ meses)|resultados"
    r"|al final de .{0,30}|lo que (?:debe|tiene que) (?:pasar|cambiar"
    r"|haber)|objetivos|mediremos|(?:antes de|en|para|tras) [^:,.]{2,30}:"
    r"|alguien que|habr[áa]s triunfado",
    duty=r"gestionar|gestión|coordinar|atender|atención|supervisar|organizar"
    r"|planificar|preparar|elaborar|apoyar|participar|realizar|mantener"
    r"|controlar|responder|llevar|asegurar|dar soporte|colaborar|redactar"
    r"|impartir",
    end_state=r"terminad[oa]s?|abiert[oa]s?|duplicad[oa]s?|firmad[oa]s?|ningun[oa]?"
    r"|ningún|todos|todas|cada|cero|nadie|nunca|reducid[oa]s?"
    r"|certificad[oa]s?|vendid[oa]s?|publicad[oa]s?|sin|mitad|en marcha"
    r"|aprobad[oa]s?",
    video=r"vídeos?|videos?|grab\w+|película|cámara|youtube|vimeo|explic\w+"
    r"|cuent[oa]|ver(?:lo|me)?",
    company_film=r"vídeo (?:corporativo|promocional|institucional)|video (?:corporativo"
    r"|promocional|institucional)|anuncio (?:publicitario|comercial|de (?:la )?tele\w*)|spot"
    r"|publicidad|tráiler"
    r"|película de (?:la )?empresa|reportaje",
    promised=r"semana (?:que viene|próxima|entrante)|próxima semana|mañana|pronto"
    r"|más adelante|luego|después|enviaremos|enviaré|grabaremos|grabaré"
    r"|mando entonces|todavía no|aún no|lo mand\w+|esta semana no",
    no_video=r"(?:no|sin|nada de|ningún) (?:\w+ ){0,3}v[ií]deo|v[ií]deo (?:no"
    r"(?! (?:dia|fim|final|início|sábado|domingo|próximo|mês|youtube|vimeo))"  # Portuguese
    r"|tampoco)|no (?:queremos|quiero|vamos a|voy a) (?:grabar|salir)\w*",
    greeting=r"hola|buen[oa]s|estimad\w+|querid\w+|saludos|muy señor",
    before_title=r"(?:alguien|a alguien|una persona) (?:como|de|para)|a un|a una"
    r"|un/a|una?/o|un|una|nuestr[oa]|el|la|nuev[oa]",
    prepositions=r"para|en|que|con|y|o|por|a",
    copula=r"es|se llama|son|sería|debería ser",
    speaker=r"nosotros|yo",
    pronouns=r"nosotros|yo|nuestr[oa]|esto|que|se",
    joiners=r"y|e|de|del|la|el",
    numerals=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien",
    called=r"(?:el puesto )?(?:es|se llama)",
    achieved=r"éxito(?: \w+){0,4} significa"
    r"|(?:bien|éxito|content[oa]s?|satisfech\w+|buen\w*|conseguid[oa]|logrado"
    r"|funcionado|la pena|felices|cumplid[oa])(?: \w+){0,3},? (?:si|cuando)"
    r"|poder decir|sabremos que .{1,40} (?:si|cuando|porque)|lo (?:que (?:nos "
    r"|me )?importa|importante|esencial)(?: es)?",
    counted=r"(?:dos|tres|cuatro|cinco|[2-5]) (?:\w+ )?(?:cosas|resultados|objetivos|puntos"
    r"|preguntas|metas|logros)",
    ahead=r"cuando|antes de(?:l)?|después de|tras|dentro de|en (?:un|dos|tres|seis|doce|[0-9]+)"
    r"|de aquí a|al (?:final|cabo|término|acabar|terminar) de(?:l)?|a (?:final|finales"
    r"|fin) de|para|cuando acabe",
    spans=r"años?|mes(?:es)?|temporadas?|trimestres?|verano|invierno|otoño|primavera"
    r"|navidad(?:es)?|semana santa|cosecha|vendimia|semanas?|festival|curso",
    asides=r"el año pasado|la temporada pasada|hoy|ahora|actualmente|de momento",
    ask=r"ha|han|es|son|está|están|hay|tiene|tienen|puede|pueden",
    turns=r"no me importa|me da igual|mandaré|os mando|pago|pagamos|se paga|hay que|tienes que"
    r"|puedes|puede|que me (?:escriban"
    r"|llamen)|escribidme|llamadme|gracias|busco|buscamos|necesito|quiero|el sitio"
    r"|el vídeo|el video|otro (?:curro|trabajo)|te puedes",
    insiders=r"soy|somos|aquí|habla|me llamo",
    of_house=r"de la|del|de|en|desde",
    house=r"panadería|fundación|asociación|cooperativa|hotel|granja|bodegas?|librería"
    r"|quesería|cervecería|museo|teatro|clínica|taller|escuela|imprenta|editorial",
    no_role=r"relevo|sustitut[oa]|solución|ayuda|respuesta|vídeo|video|número|nombre|fecha"
    r"|puesto|trabajo"
    r"|persona|gente|alguien|manera|forma",
    stages=r"mes|trimestre|semana|fase|etapa",
    counting=(
        r"uno|primero|en primer lugar",
        r"dos|segundo|en segundo lugar",
        r"tres|tercero|en tercer lugar",
        r"cuatro|cuarto",
        r"cinco",
    ),
    at_last=r"por último|finalmente",
    success=r"éxito",
    open_role=r"responsable|encargad[oa]",
    must=r"deben?|deberán?|deberían?|tienen? que|ha(?:n)? de",
    craft=r"[a-zà-ÿ]{3,}(?:dora?|era?o?|ista|ólog[oa])",
    clock_spans=r"horas?|minutos|días",
    single=r"una?|ningún|ninguna",
)
