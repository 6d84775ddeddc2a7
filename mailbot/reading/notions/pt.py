"""Portuguese."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: """
        me mim meu minha meus minhas nos nosso nossa comigo mandem_me enviem_me tirem_me
    """,
    Notion.THEM: """
        ele ela marido mulher esposa amigo amiga irmão irmã pai mãe filho filha colega vizinho
        vizinha
    """,
    Notion.SEND: "envi~ mand~ escrev~ remet~ encaminh~",
    Notion.GET: "receb~ ler ter obter chegue",
    Notion.LETTER: """
        newsletter boletim boletins email emails mail mails carta cartas mensagem mensagens
        edição edições e_mail isto isso correio
    """,
    Notion.JOBS: "vagas ofertas empregos anúncios",
    Notion.LIST: "lista assinantes destinatários subscritores leitores",
    Notion.WEEKLY: """
        cada_semana todas_as_semanas toda_semana semanal semanalmente regularmente
        a_partir_de_agora toda_terça
    """,
    Notion.ALSO: "também diretamente directamente",
    Notion.WANT: """
        quero queria gostaria gostava posso podia podem pode poderia poderiam queremos adoraria
    """,
    Notion.NEED: "precis~ necessit~ interess~ quero preciso",
    Notion.NOT: "não nunca nada nenhum sem jamais nem",
    Notion.MORE: "mais",
    Notion.NO_MORE: "já_não não_mais inútil desnecessário escusado escusam",
    Notion.STOP: "parem parar pare parou deixar deixem deixe deixa chega basta cess~ acabem acabe",
    Notion.OFF: "remov~ tir~ retir~ cancel~ elimin~ exclu~ apag~",
    Notion.ADD: """
        adicion~ acrescent~ inclu~ inscrev~ coloc~ ponham põe põem bota pôr por incluam
    """,
    Notion.DESTROY: "apag~ elimin~ exclu~ destru~ remov~ esquec~ delet~",
    Notion.ALL: """
        tudo todos todas toda completamente rasto rastro vestígio nada totalmente
    """,
    Notion.DATA: "dados informações registos registros conta ficha cadastro",
    Notion.KEEP: "guard~ conserv~ armazen~ mantenham arquivado fique",
    Notion.AD: "anúncio vaga oferta vídeo candidatura",
    Notion.AWAY: "férias ausente em_viagem fora_do de_licença",
    Notion.UNTIL: "até desde partir",
    Notion.BACK: "regresso retorno respond~ urg~ volt~ regress~",
    Notion.KNOW: "têm sabem possuem tem",
    Notion.CLOSED: "encerrado encerrada fechado fechada encerrados",
    Notion.OFFICE: "escritório escritórios empresa serviços",
    Notion.WHY: "porquê",
}
