"""Czech."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        dobrý den
        ahoj
        prosím
        hezký den
    """,
    Topic.NEGATION: "ne bez nikdy ani",
    Topic.FOOTER: """
        pro odhlášení|přihlášení
        pokud ... nechcete|chcete ... odhlásit|dostávat|odebírat
    """,
    Topic.ERASE: """
        vymaž~|smaž~|odstraň~ ... údaje|data|všechno|účet
        právo být zapomenut
        výmaz ... údajů
    """,
    Topic.EXPORT: """
        jaké|které údaje|data ... mně|máte|uchováváte
        kopii ... údajů|dat
        co ... o mně ... víte|máte|uchováváte
        přístup k ... údajům
    """,
    Topic.LEAVE: """
        prosím ... vyřazení|odhlášení|vymazání ... seznamu|odběru
        vyřazení|odhlášení ze|z ... seznamu|odběru|newsletteru
        už|dále mi|nám to? neposílejte|neposílat
        ^ odhlásit
        ^ odhlašuji
        ^ odhlaste
        odhlásit|odhlaste|odhlašte|vyřaďte|vyškrtněte|odstraňte|odeberte ... mě|se|nás|seznamu|
            odběru|adresu
        chci|chtěl|chtěla|prosím|můžete|lze ... odhlásit|zrušit ... odběr|se|newsletter
        nechci ... dostávat|odebírat|už|další
        nepřeji si ... dostávat|odebírat
        neposílejte ... mi|už|nám|další
        zrušit|zrušte ... odběr
    """,
    Topic.JOIN: """
        ^ přihlásit
        ^ přihlašte
        ^ přihlaste
        přihlásit|přihlaste|přidejte|zapište|zařaďte ... mě|se|nás|seznamu|seznam|odběru
        chci|chtěl|chtěla|mohu|můžu|rád|ráda ... dostávat|odebírat|přihlásit|přihlásil|odebíral
        posílejte mi ... newsletter|také|taky
    """,
    Topic.HELP: """
        kdo jste|to
        musí ... video|platit|být
        je video ... povinné|nutné
        ^ nápověda $
        ^ pomoc $
        jak to|tohle|vaše ... funguje
        jak ... funguje
        jak ... zveřejnit|podat|inzerovat|nabídnout|vložit|zadat
        kolik ... stojí
        je to ... zdarma|zpoplatněné
        co ... mám|musím|je|potřeba|třeba ... napsat|poslat|udělat|uvést
        jaké ... podmínky|pravidla|ceny
        nerozumím
        více informací
    """,
    Topic.YES: """
        ^ ano $
        ^ ano prosím|souhlasím|potvrzuji
        ^ jasně
        ^ souhlasím
        ^ potvrzuji
    """,
    Topic.NO: """
        ^ ne $
        ^ ne děkuji|díky
    """,
    Topic.THANKS: """
        ^ děkuji|děkujeme|díky
    """,
    Topic.HIRING: """
        hledáme|hledá|přijmeme|nabíráme
        nabídka|nabídku práce
        volné|volná místo|pozice
        pozici|pozice
        inzerát
    """,
    Topic.FACT: """
        mzda|odměna|mzdu|platu
        video|videu
        výsledky|cíle|cíl|výsledek
        pozice|název
        organizace|zaměstnavatel|spolek
        dálku|hybrid|homeoffice
        uzávěrka
    """,
    Topic.LABEL: """
        ^ pozice|firma|organizace|zaměstnavatel|cíl|cíle|výsledky|plat|mzda|video|místo|termín
    """,
    Topic.SEEKER: """
        hledám práci
        můj životopis
        životopis ... příloze
    """,
    Topic.OBJECTION: """
        stížnost
        stěžuji si
        reklamace
    """,
    Topic.ROBOT: """
        nejsem v|přítomen|přítomna ... kanceláři|práci|do
        v naléhavých|případě případech|naléhavém
        automatická|automatickou odpověď
        zpráva ... vygenerována|odeslána automaticky
        mimo kancelář
        jsem|budu ... na|mimo dovolené|nemocenské|mateřské
        nepřítomen|nepřítomna
        nepřítomnost ... kanceláři|do
        již|už nepracuji
        neodpovídejte na
        požadavek|tiket|žádost ... přijat~|zaevidován~|zaregistrován~|vytvořen~
        číslo požadavku|tiketu
    """,
    Topic.ROBOTISH: """
        děkuji|děkujeme za ... zprávu|email|kontakt|váš
        v naléhavých případech
        odpovím|odpovíme|ozveme ... vám|po|co|se
        po návratu
        omezený přístup
    """,
    Topic.PITCH: """
        pomáháme ... firmám|společnostem
        naši|našich klienti|klientů|zákazníci|zákazníků
    """,
}
