"""Spanish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        hola
        buenas
        buenos días
        buenas tardes|noches
        estimado|estimada|estimados|estimadas
        querido|querida|queridos
        señor|señora|señores
        equipo
        a todos
        por favor
        porfa
        porfavor
        gracias
        muchas|mil gracias
        gracias por todo
        de antemano
        un saludo
        saludos
        saludos cordiales
        cordialmente
        atentamente
        un abrazo
        perdón
        disculpen|disculpe|disculpad
    """,
    Topic.NEGATION: "no nunca sin jamás ni tampoco",
    Topic.FOOTER: """
        haz|haga|hacer|pulsa|pulse clic|click|aquí
        para darse|darte|cancelar|dejar|anular|suscribirse|suscribirte ... clic|aquí|baja|enlace|
            responda|responde
        para dejar de recibir
        si no|ya|desea|deseas|quieres|quiere ... recibir|suscribir|suscribirte|baja
        puede|puedes|podrá|podrás ... darse|darte|cancelar|suscribirse|suscribirte
        recibe|recibes|ha|has este|recibido correo|mensaje|email|este
        responde|responda|contesta|escribe con|baja|alta|stop
        la palabra baja|alta|unsubscribe
        en cualquier momento
        darse de baja aquí
        gestionar|actualizar ... preferencias
    """,
    Topic.ERASE: """
        borr~|elimin~|suprim~ todo|toda lo|la mío|mía|nuestro|información
        ^ olvídenme
        ^ olvídame
        ^ olvidadme
        ^ borren todo
        ^ bórrenlo todo
        borr~|elimin~|suprim~|destru~ ... mis|todos|nuestros|mi|los ... datos|información|
            informaciones|expediente|cuenta|historial
        borr~|elimin~|suprim~|destru~ ... todo|toda ... mí|míos|mi|sobre|tengan|información
        borrado|eliminación|supresión|cancelación ... datos|información
        datos|información ... borrados|eliminados|suprimidos|borrar|eliminar|borrada|eliminada
        derecho al|de olvido|supresión|cancelación
        derecho a la supresión
        ser olvidado|olvidada
        artículo|art 17
        eliminar|borrar mi cuenta
    """,
    Topic.EXPORT: """
        ^ exportar
        ^ exporten
        ^ exporta
        ^ mis datos $
        qué|cuáles|cuál ... datos|información ... tienen|tenéis|tienes|guardan|guardáis|almacenan|
            conservan|mí|mis|almacenáis|tiene|disponen|poseen
        qué saben|sabéis|tienen|tenéis|guardan|guardáis|han|habéis ... mí|mi
        todo lo que ... saben|tienen|tenéis|sabéis|guardan ... mí|mi
        lo que ... saben|tienen|tenéis|sabéis|guardan|guardáis ... mí|mi
        copia|extracto|exportación|fichero|archivo ... mis|todos|los datos|información
        envíen|envíenme|enviarme|enviadme|mándenme|mandadme|facilitar|facilitarme|recibir|obtener|
            quiero ... mis|los datos
        acceso a mis|los datos
        acceder a mis datos
        derecho de acceso
        solicitud de acceso
        portabilidad
        artículo|art 15
        artículo|art 20
    """,
    Topic.LEAVE: """
        dejadme|déjenme|dejenme en paz
        ya basta
        no hace falta que ... escrib~|envi~|mand~
        encontré|encontrado|tengo trabajo|empleo|algo ... quit~|baja|borr~|dej~
        ^ basta
        ^ baja
        ^ dar de baja
        ^ darme de baja
        ^ darse de baja
        ^ desuscribir
        ^ desuscribirme
        ^ cancelar $
        ^ cancelar suscripción
        ^ cancelar la suscripción
        ^ cancelación
        ^ basta $
        ^ stop $
        ^ fuera $
        ^ no más
        darme|darnos|denme|dadme|dame|dar|darse|dé|den|dennos|dadnos|deme|causar|solicito|
            solicitar|
            pedir|quiero la? ... baja
        de baja ... lista|boletín|newsletter|correo|suscripción|dirección
        me den|des|deis|dé|dan de baja
        mi|la baja ... lista|boletín|newsletter|suscripción
        desuscrib~ ... me|nos|lista|boletín|newsletter
        quiero|quisiera|deseo|querría|quería|podrían|podéis|pueden|podría|puedes|cómo|me|
            gustaría ... desuscribir|desuscribirme|desapuntarme|desapuntar|borrarme|desuscriban|
            baja|desinscribirme
        desapúnt~|bórrenme|borradme|bórrame|elimínenme|eliminadme|quítenme|quitadme|quítame|
            sáquenme|sacadme|sácame|retírenme|elimíname
        quit~|borr~|elimin~|sac~|retir~|suprim~ ... me|mi|mis|nuestra|esta|nuestro|este ... lista|
            dirección|correo|email|nombre|mail|boletín
        quit~|borr~|elimin~|sac~|retir~ me|nos
        quitarme|borrarme|sacarme|eliminarme|retirarme|quitarnos|borrarnos
        eliminar|borrar|quitar mi|nuestra|esta dirección|correo|email
        no ... quiero|deseo|queremos|deseamos|quisiera|me ... recibir|más|seguir|reciba|correos
        no ... enví~|mand~|escrib~|mandéis|enviéis|contacten ... más|nada
        no ... enví~|mand~|mandéis|enviéis ... correos|boletín|emails|mensajes
        no me|nos enví~|mand~|escrib~|enviéis|mandéis
        no me|nos interesa más|ya|seguir
        ya no me interesa~|sirve~|llam~|hace
        ya no ... quiero|deseo|recibir|interesa|queremos|envíen|necesito
        dejar de recibir|enviar|mandar
        dejen|dejad|deja|deje de ... enviar~|mandar~|escribir~|molestar~|recibir
        cancel~|anul~ ... suscripción|boletín|newsletter|envío|inscripción
        basta de correos|emails|mensajes
        paren|parad|pare de
        salir|salirme de ... lista|boletín
        déjenme|dejadme en paz
    """,
    Topic.MOVED: """
        nueva|nuevo dirección|correo|email
        cambié|cambiado|cambio|cambiar de|mi dirección|correo|email
        no ... antigua|vieja|anterior dirección|correo ... sino|esta|nueva|usen|use
        a esta|mi dirección ... en lugar|vez
    """,
    Topic.JOIN: """
        ^ alta $
        ^ suscribir
        ^ suscribirme
        ^ suscribirse
        ^ suscripción
        ^ suscríbanme
        ^ suscríbeme
        ^ suscribidme
        ^ inscripción
        ^ apuntarme
        ^ apúntame
        ^ apúntenme
        ^ apuntadme
        ^ me apunto
        ^ yo también
        suscríb~|suscríbanme|apúnt~|inscríb~|añád~|agrégu~|agrégame|inclúy~|apuntadme|suscribidme|
            añadidme|métanme me|nos|por|a|al|en|mi
        quiero|quisiera|querría|quería|deseo|gustaría|podrían|podéis|podría|puedo|puedes|pueden|
            cómo|encantaría|nos ... suscribir|suscribirme|suscribirnos|apuntarme|inscribirme|
            apuntar|inscribirnos|apuntarnos|añadirme|incluirme|agregarme
        quiero|quisiera|querría|quería|deseo|gustaría|encantaría|podría|puedo|interesa|
            interesaría ... recibir|recibirlo|recibirla|reciba
        recibir ... boletín|newsletter|lista|correo|correos|ofertas|números|semanal|también
        suscribir|apuntar|añadir|incluir|agregar|inscribir|poner|pon|pongan|poned ... me|mi|esta|
            nos|a ... boletín|lista|newsletter|dirección
        darme|denme|dadme|dame|dar|deme|me den de alta
        de alta en|al|a
        me suscribo|apunto|inscribo
        suscripción|alta al|en boletín|newsletter|lista|el
        suscribir~ al|a boletín|la|su|vuestro|este|esta
        envíenme|enviadme|envíame|mándenme|mandadme|mándame|enviarme|mandarme|envíen|
            manden ... boletín|newsletter|semanal|también|correo|números
        en la|su|vuestra lista
        manténganme|mantenedme informado|informada|al
    """,
    Topic.HELP: """
        qué pasa con|después|cuando|si
        cuánto tarda|tiempo
        puedo|podemos mandar|enviar|poner|publicar ... sin|con|también
        quién|quiénes eres|sois|son|es
        es|será|hace obligatorio|obligatoria|necesario|gratis|gratuito ... vídeo|pagar|
            anuncio|registrarse
        qué hay|tengo|tenemos que hacer|enviar|mandar
        vídeo|video ... obligatorio|público|necesario
        hasta cuándo|qué día
        hay|existe ... guía|manual|ayuda|instrucciones|ejemplo
        ^ ayuda
        ^ help $
        ^ info $
        ^ información $
        ^ instrucciones $
        ^ quiénes son|sois
        ^ qué es esto
        ^ cómo va
        cómo funciona|funcionan|va
        cómo ... funciona
        cómo|dónde puedo|podemos|debo|hay|se|hago|publico|publicar|ofrezco|envío|anuncio|publicamos
        cuánto cuesta|vale|cuestan|es|hay|cobran|cobráis
        qué ... cuesta|coste|precio
        cuesta algo|dinero
        tiene algún|coste|costo
        es gratis|gratuito|gratuita
        qué tengo|tenemos|debo|hay|debemos|hace|necesito|necesitan|significa|quiere|se|
            necesitamos ... que|escribir|enviar|hacer|poner|falta|decir|publicar|por|entiende|
            mandar
        qué ... tengo|tenemos|debo|hay ... escribir|enviar|hacer|poner
        hay ... formulario|plantilla|algún|requisitos
        existe algún|un
        cuáles son|es ... condiciones|requisitos|tarifas|precios|reglas|pasos
        hace|haría falta
        necesito|tengo ... registrar~|cuenta|formulario|pagar|vídeo|ayuda
        puedo|podemos|podría|se puede? ... publicar|anunciar|ofrecer|poner|enviar ... oferta|
            empleo|
            vacante|puesto|anuncio|trabajo
        pueden|podéis|puede|podrían|puedes|podríais|podría explicar~|ayudar~
        explicar~ ... cómo|funciona
        no entiendo|comprendo
        más información|detalles|info
        quiero|necesito|quisiera saber|ayuda ... cómo|más|funciona
    """,
    Topic.YES: """
        ^ sí
        ^ sip
        ^ claro
        ^ por supuesto
        ^ vale
        ^ de acuerdo
        ^ desde luego
        ^ confirmo
        ^ confirmado
        ^ confirmamos
        ^ lo confirmo
        ^ correcto
        ^ exacto
        ^ adelante
        ^ con mucho? gusto
        ^ encantado|encantada
        ^ perfecto
        ^ acepto
        ^ quiero $
        ^ sí quiero
        ^ así es
        ^ fui|soy yo
        ^ está bien
        ^ me parece bien|perfecto
        ^ cómo no $
        ^ ok
        ^ dale
        ^ bueno $
    """,
    Topic.NO: """
        ^ no
        ^ nada $
        ^ nunca
        ^ jamás
        ^ para nada
        ^ mejor no
        ^ de ninguna manera
        ^ no gracias
        ^ yo no
        no me|nos interesa
        no estoy|estamos interesado|interesada|interesados
        cambiado de opinión|idea
        dejen|deja|dejad de preguntar~
        no me pregunten|preguntéis
    """,
    Topic.UNASKED: """
        nunca|no|jamás ... suscrib~|suscrito|suscrita|apunt~|pedí|pedido|solicit~|inscri~|
            registr~ ... esto|nada|este|boletín|lista|a
        nunca|no|jamás ... me ... suscrib~|suscrito|suscrita|apunt~|inscri~|registr~
        nunca|no|jamás he|pedí|solicité ... pedido|solicitado|esto|nada
        no he pedido|solicitado
        quién les|os|le ha|dio|dado
        por qué me ... escrib~|mand~|envía~|llega|envian|escriben
        de dónde ... dirección|correo
        cómo ... han|habéis|tienen ... dirección|correo
        no fui|soy yo
        alguien ... mi|usado|más|otro
        es spam
        esto es spam
        no sé qué|quién|quiénes
    """,
    Topic.PAUSE: """
        no me|nos mand~|envi~ nada|más? hasta
        nada|correos|emails|boletín|mails hasta ... enero|febrero|marzo|abril|mayo|junio|
            julio|agosto|septiembre|octubre|noviembre|diciembre
        hasta ... estoy de viaje|vacaciones|fuera
        ^ pausa
        ^ pausar
        ^ pausen
        ^ suspender
        pausa|pausar|pausen|pausad|suspender|suspendan|interrumpir ... suscripción|envío|envíos|
            boletín|correos|hasta|durante|por
        en pausa
        hacer|hacen|haced|quiero una pausa
    """,
    Topic.RESUME: """
        ^ reanudar
        ^ reanuden
        ^ retomar
        ^ reactivar
        ^ continuar $
        ^ seguir $
        reanud~|reactiv~|retom~ ... suscripción|envío|envíos|boletín|mi|la|el
        volver a recibir
        fin de la pausa
    """,
    Topic.STATUS: """
        ^ estado
        ha salido|se ha publicado ya
        ya ha salido|se ha publicado
        ^ status
        cuál es el estado
        cómo va|está mi|nuestra|la|el
        en qué estado
        estoy ... suscrito|suscrita|apuntado
        cuándo ... oferta|anuncio|vacante ... publica~|sale|saldrá
        cuándo se publica~|sale|saldrá
        han|habéis recibido mi|nuestra|el|la
        han|habéis publicado
    """,
    Topic.WHY: """
        ^ por qué $
        ^ porqué $
        ^ por qué recibo|he|me
        por qué ... recibo|recibí|recibido
    """,
    Topic.GET: """
        ^ envíen~|mánd~|obtener|get ... <n>
        número|edición|boletín|nr|ejemplar <n>
        número|edición nr <n>
    """,
    Topic.WITHDRAW: """
        ^ retirar
        ^ retiren
        ^ retiro
        ^ retirada
        retir~|quit~|cancel~|anul~|elimin~ ... oferta|anuncio|vacante|puesto|publicación
        no ... publiquen|publiquéis|publicar|publique
        puesto|vacante|oferta ... cancelad~|anulad~|ya no
        ya no ... buscamos|necesitamos|busco|contratamos
    """,
    Topic.FILLED: """
        ^ cubierto
        ^ cubierta
        ^ ocupado
        puesto|vacante|plaza|oferta ... cubiert~|ocupad~
        hemos|he|ya ... encontrado|contratado
        encontramos|contratamos a|alguien|ya|una|un
        ya tenemos ... alguien|candidato|candidata|persona
    """,
    Topic.LANDED: """
        gracias a vuestro|vuestra|su|tu|vosotros|ustedes ... conseguí|encontré|conseguido|
            encontrado ... puesto|trabajo|empleo
        conseguí|encontré|conseguido|encontrado ... puesto|trabajo|empleo ... gracias a|al
    """,
    Topic.STAYING: """
        dejadme|déjenme|déjame|mantenedme|manténganme en ... lista
    """,
    Topic.THANKS: """
        ^ genial|estupendo|fantástico|gran
        ^ gracias
        ^ muchas|mil gracias
        ^ genial
        ^ enhorabuena
        ^ felicidades
        ^ excelente
        ^ estupendo
        ^ qué bueno|bien|buena
        ^ sigan|seguid así
        gracias por|a
        gran|buen|excelente boletín|trabajo|newsletter|idea|iniciativa
        me|nos encanta|gusta|encantó
    """,
    Topic.HIRING: """
        nos|me falta|faltan un|una|alguien
        alguien la|lo|que lleve|llevase
        hace falta alguien|un|una|gente|personal
        se busca|necesita|precisa
        buscamos|busco|busca|necesitamos|necesito|necesita|contratamos|contrata|precisamos|precisa|
            requerimos|seleccionamos|incorporamos ... un|una|a|alguien|para|responsable|jefe|jefa|
            persona
        estamos|está|estoy buscando|contratando
        buscamos|contratamos|necesitamos
        se busca|necesita|precisa|solicita
        alguien que|para
        persona que
        oferta de empleo|trabajo|puesto
        oferta|vacante|puesto ... para|en ... boletín|lista|newsletter|próximo
        oferta para
        vacante
        vacantes
        nuestra|una|esta|la|siguiente|nueva oferta|vacante|plaza|posición
        nuestro|un|este|el|siguiente|nuevo puesto|anuncio
        publicar|publiquen|publicad|publicar~|incluir|anunciar|difundir ... oferta|vacante|puesto|
            anuncio|empleo|trabajo
        puesto de|es|vacante
        incorporar a|al|un|una
        únete|únase|unirte a|al|nuestro
        perfil buscado
        candidato|candidata|persona ideal
        ofrecemos
        pagamos
        ^ oferta|vacante|puesto|empleo
    """,
    Topic.FACT: """
        vídeo|video|grabación|película
        salario|sueldo|paga|remuneración|retribución|tarifa|presupuesto|honorarios
        resultado|resultados|objetivo|objetivos|metas|éxito
        título|puesto|cargo
        empresa|organización|compañía|empleador|asociación
        remoto|teletrabajo|híbrido|presencial|lugar
        plazo|fecha límite
        candidaturas|solicitudes|candidatura
        otro|segundo trabajo|empleo
        pluriempleo
    """,
    Topic.LABEL: """
        puesto|cargo|título|vacante|posición|oferta|rol
        nombre del puesto
        empresa|organización|compañía|entidad|asociación
        objetivo|objetivos|misión|propósito|meta
        resultados|resultados clave|esperados|logros|metas
        resultados esperados|clave
        salario|sueldo|remuneración|retribución|paga|honorarios|presupuesto
        lugar|ubicación|lugar de trabajo|modalidad|dónde
        lugar de trabajo
        vídeo|video
        contacto|candidaturas|solicitudes|plazo|fecha límite|inscripción
        fecha límite
        otros|otro|segundo trabajos|trabajo|empleo|empleos
        requisitos|funciones|tareas|responsabilidades|perfil
    """,
    Topic.HOW_TO_APPLY: """
        candidaturas|solicitudes|cv|currículum|interesados|interesadas|candidatos ... a|en|hasta|
            antes|por|address|link|escribir|pueden
        escribir|escriban|escribid|enviar|envíen|mandar|contactar|responder ... a|address|link|me|
            nos
        hasta el
        antes del
        plazo
        fecha límite
    """,
    Topic.SEEKER: """
        ^ sigue|está ... puesto|plaza|vacante|oferta ... disponible|libre|vacante|abierta
        busco trabajo|empleo|un trabajo
        soy ... experiencia|años ... busco
        tengo ... experiencia ... busco|disponib~
        ^ candidatura para|a|espontánea
        ^ solicitud de empleo|trabajo
        ^ currículum $
        ^ cv $
        mi|adjunto|adjunta|envío ... currículum|cv|candidatura|curriculum|currículo|solicitud
        mi|mis candidatura|currículum|cv|experiencia|perfil|trayectoria|competencias|habilidades
        currículum|cv ... adjunto|adjunta
        postular~|presentarme|optar|inscribirme|aplicar ... puesto|oferta|vacante|plaza|trabajo
        me ... postulo|presento|ofrezco
        quiero|quisiera|gustaría|deseo ... postular~|aplicar|presentar
        cómo|dónde puedo ... postular~|aplicar|presentar|inscribirme
        me interesa el|la|este|esta puesto|vacante|oferta|plaza|trabajo
        estoy|soy ... interesado|interesada ... en|puesto|vacante|oferta
        busco|buscando trabajo|empleo|un|prácticas trabajo|empleo|puesto|nuevo|de|como|en
        en búsqueda de empleo|trabajo
        años de experiencia ... en|como
        carta de presentación|motivación
        a su disposición
        expectativa|pretensiones salarial|salariales
    """,
    Topic.PITCH: """
        factura n|nº|número|num
        abonar|pagar ... factura|importe
        ayudamos a ... empresas|negocios|empleadores
        hablamos|charlamos el|mañana|esta
        empresas como la|las suya|vuestra|tuya
        desde <n> al mes
        nuestros|de clientes
        minutos esta semana
        agencia de ... selección|empleo|vídeo|marketing|empleo
        nuestra factura
        encontré|visité|vi|visto|visitado|descubrí|conocí ... su|tu|vuestra|vuestro ... web|página|
            sitio|boletín|empresa
        aument~|increment~|mejor~|impuls~|dupli~|crecer|optimiz~ ... su|sus|tu|tus|vuestro|
            vuestras|
            vuestros ... tráfico|ventas|ingresos|visibilidad|posicionamiento|audiencia|negocio|
            clientes|web
        posicionamiento web
        seo
        backlinks|enlaces patrocinados
        artículo|artículos|post patrocinado|invitado|patrocinados
        nuestra|nuestros|nuestro|nuestras agencia|plataforma|solución|servicios|software|
            herramienta|producto|productos|soluciones
        demo|prueba|consulta|auditoría|presupuesto gratis|gratuita|gratuito|sin
        agendar|agendamos|reservar|concertar|programar ... llamada|reunión|cita|demo
        llamada|reunión de|rápida ... minutos|breve
        minutos ... llamada|hablar|charla|reunión
        oferta especial|exclusiva|limitada
        descuento
        ayudamos a|empresas
        le|les|os|te ofrecemos
        colaboración|alianza ... con|comercial|proponer|ustedes|propuesta
        propuesta de colaboración|comercial
        préstamo|préstamos|crédito rápido|personal|inmediato
        bitcoin|criptomonedas|casino|herencia|lotería
        base de datos ... contactos|empresas|correos|emails
        leads
        compre|compra ahora|ya
        desde|por solo|sólo <n> ... mes
        renting|leasing
        instalación|mantenimiento|montaje|entrega incluid~
        nuestros clientes ... ahorr~|gan~|reduc~
        ahorr~ ... hasta|ya|su|un|en|energía|costes|costos
        recupera~|amortiza~ ... inversión|meses
        plazas|unidades|cupos limitad~
        oferta|precio|promoción|condiciones válid~|hasta
        visto|vi|leído que ... publican|publicáis|contratan|contratáis|buscan|buscáis
        le|les|os|te llamamos|llamo
        persona ... compras|indicada|adecuada
        quién ... compras|encarga
        sin compromiso|permanencia
        nuestra comisión|nuestros honorarios
        cuál|cuáles ... envío|mando|presento
        buscamos ... clientes|distribuidores|socios|restaurantes|empresas
        reciben|recibe|recibes este|esta ... dirección|pública
    """,
    Topic.BULLETIN: """
        ver|leer|abrir ... navegador|online|línea
        versión web|online
        esta semana
        en este número|boletín
        nuevas|últimas ofertas|noticias|vacantes
        ofertas para ti|usted
        alerta de empleo
        leer|ver|saber más
        nota de prensa
        inscríbete|regístrate ahora|ya|hoy
        webinar
        todos los derechos
    """,
    Topic.PRESS: """
        periodista|reportero|reportera|redactor|redactora
        escribiendo|escribo|preparo|preparando|trabajando|elaborando ... artículo|reportaje|tesis|
            noticia|tfm|podcast|libro
        entrevista|entrevistar~
        consulta|solicitud de prensa
        revista|radio|podcast|periódico
    """,
    Topic.OBJECTION: """
        queja
        quejarme|quejar|quejo|reclamación|denunciar
        oferta|anuncio|puesto|vacante ... publicasteis|publicaron|publicó|publicaste|publicado|
            publicada|salió|anunciaron
        anuncio|oferta engañoso|engañosa|falso|falsa
        en el último|pasado número|boletín
    """,
    Topic.ROBOT: """
        me encuentro de baja|viaje|vacaciones|permiso
        de baja ... urgentes|contacte|médica|maternal|hasta
        estaré|estoy fuera de ... oficina
        para asuntos|temas|cuestiones|casos urgentes|urgente
        su|tu caso|solicitud|mensaje|consulta ... registrado|registrada|recibido|asignado
        con el|número de? ... <n> ... registrad~
        respuesta|mensaje|correo|notificación|email automática|automático|automatizado|automatizada
        automáticamente
        fuera de la|mi? oficina
        estoy|estaré|me|encuentro ... ausente|vacaciones|baja|fuera|viaje ... hasta|oficina|del|
            desde|y|con|sin
        estoy|estaré de vacaciones|baja
        ausente hasta|de|del
        ausencia de|temporal oficina
        baja por|de maternidad|paternidad|médica
        acceso limitado ... correo|email
        ya no trabaja ... aquí|en|con
        ya no ... trabaja|utiliza|usa|revisa|atiende ... empresa|correo|dirección|buzón
        no responda|responder|conteste|respondas a este|esta
        por favor no responda
        su|tu|número|nr ... ticket|caso|incidencia|solicitud ... recibid~|registrad~|cread~
        número de ticket|caso|incidencia|referencia|solicitud
        solicitud|consulta|mensaje|ticket|correo|incidencia|petición ... recibid~|registrad~|
            cread~|
            abiert~|asignad~
        encima de esta línea
        por encima de esta
        acuse|confirmación de recibo|lectura|recepción
        confirm~|verific~ ... humano|persona|remitente|robot
        no es|eres un robot
        espera ... moderación|moderador|aprobación
        haga clic ... entregar|entregado|verificar|liberar
    """,
    Topic.ROBOTISH: """
        felices fiestas
        gracias por contactar
        en un plazo de
        ticket|caso|incidencia|solicitud|referencia|expediente|consulta nr? <n>
        gracias por ... mensaje|correo|contactar|contactarnos|escribir|escribirnos|email|consulta|
            comunicarse|interés
        hemos recibido su|tu
        responder~|contestar~|atender~|contactar~ ... lo|brevedad|antes|vuelta|regreso|pronto|
            posible|horas
        a la mayor brevedad
        lo antes posible
        en caso de urgencia
        para asuntos|temas|casos|cualquier|cuestiones urgente|urgentes|urgencia
        si es|fuera urgente
        a mi vuelta|regreso
        nuestro|nuestra|servicio equipo|atención|soporte|departamento|de cliente
        días|horas hábiles|laborables
        de vacaciones
        durante mi|este ausencia|periodo
    """,
}
