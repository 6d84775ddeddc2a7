"""Ukrainian."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "мене мені мною мій моя мої моїх нас нам наш ",
    Notion.THEM: """
        його її йому їй чоловіка дружину друга подругу брата сестру батька маму сина доньку
    """,
    Notion.SEND: "надсила~ присила~ відправля~ пиш~ писати шліть пересила~ надішл~",
    Notion.GET: "отриму~ читати отримати",
    Notion.LETTER: "розсилк~ лист~ випуск~ новин~ це їх",
    Notion.JOBS: "вакансі~ оголошен~ пропозиці~",
    Notion.LIST: "список списку розсилк~ бази",
    Notion.WEEKLY: "щотижня регулярно кожного_тижня відтепер надалі",
    Notion.ALSO: "теж також напряму",
    Notion.WANT: "хочу хотів хотіла можна можу могли прошу хочемо",
    Notion.NEED: "потріб~ цікав~ треба",
    Notion.NOT: "не ні ніколи нічого жодних без",
    Notion.MORE: "більше далі",
    Notion.NO_MORE: "більше_не нема_потреби",
    Notion.STOP: "припин~ досить перестан~ годі",
    Notion.OFF: "прибер~ видал~ виключ~ відпиш~ викресл~",
    Notion.ADD: "додай~ підпиш~ включ~ запиш~ дода~",
    Notion.DESTROY: "видал~ зітр~ знищ~ забудь~ стер~",
    Notion.ALL: "все всі усе усі повністю нічого",
    Notion.DATA: "дані даних інформаці~ відомості",
    Notion.KEEP: "зберіга~ збереж~",
    Notion.AD: "вакансія вакансію місце відео резюме",
    Notion.AWAY: "відпуст~ відрядж~ відсутн~ лікарнян~",
    Notion.UNTIL: "до з по",
    Notion.BACK: "поверн~ відповім термінов~",
    Notion.KNOW: "знаєте є маєте",
    Notion.CLOSED: "зачинено закритий закрито",
    Notion.OFFICE: "офіс",
    Notion.BUT: "але",
    Notion.WHY: "чому",
}
