"""Spanish."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: """
        me mi mí mis nos nuestro nuestra conmigo mío lo_mío quitarme mandadme enviadme
        envíenme mándenme mandarme enviarme escribirme apúntenme apuntadme inclúyanme enseñadme
        mandadnos
    """,
    Notion.THEM: """
        él ella marido mujer amigo amiga hermano hermana padre madre hijo hija compañero
        compañera vecino vecina
    """,
    Notion.SEND: "envi~ mand~ escrib~ manden envíen remit~ correo reenv~",
    Notion.GET: "recib~ llegue llegar leer obtener reciba tener",
    Notion.LETTER: """
        boletín boletines correo correos newsletter carta cartas mensaje mensajes número números
        lo email emails mail mails esto
    """,
    Notion.JOBS: "ofertas empleos vacantes trabajos puestos",
    Notion.LIST: "lista suscriptores distribución destinatarios lectores leeros",
    Notion.WEEKLY: """
        cada_semana todas_las_semanas semanal semanalmente regularmente a_partir_de_ahora
        cada_martes en_adelante
    """,
    Notion.ALSO: "también directamente",
    Notion.WANT: """
        quier~ quisiera queremos gustaría puedo podría podéis pueden puede querría podemos
        encantaría
    """,
    Notion.NEED: "necesit~ hace_falta interes~ quiero falta sirve",
    Notion.NOT: "no nunca nada ningún sin jamás",
    Notion.MORE: "más",
    Notion.NO_MORE: "ya_no inútil innecesario",
    Notion.STOP: """
        dejar dejen dejad deja deje dejéis paren parar parad pare basta cesen stop acaben acabad
    """,
    Notion.OFF: "borr~ quit~ elimin~ saqu~ sácame sacadme baja quítenme",
    Notion.ADD: "añad~ apunt~ inclu~ suscrib~ inscrib~ pon~ agreg~ anot~",
    Notion.DESTROY: "borr~ elimin~ destru~ suprim~ olvid~ olvíd~ tir~",
    Notion.ALL: "todo todos toda todas completamente rastro nada cualquier",
    Notion.DATA: """
        datos información ficha cuenta registros archivos archivo informaciones
    """,
    Notion.KEEP: "guard~ almacen~ conserv~ registr~ quede",
    Notion.AD: "anuncio puesto oferta vacante vídeo video candidatura",
    Notion.AWAY: "vacaciones ausente licencia de_viaje de_permiso fuera_de",
    Notion.UNTIL: "hasta desde partir",
    Notion.BACK: "vuelta regreso respond~ urgen~ volver~ contestar~ regresar~",
    Notion.KNOW: "tenéis tienen sabéis saben tiene tengáis tengan",
    Notion.CLOSED: "cerrada cerrado cerrados cerradas",
    Notion.OFFICE: "oficina oficinas empresa despacho",
    Notion.BUT: "pero",
    Notion.WHY: "porqué",
}
