"""Further languages as far as labels, money and days go, from Polish to Russian.

Whoever writes in one of them mostly writes labels, and a sum or a day is plain enough to be read.
"""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"kogo szukamy|koho hledáme|keitä haemme|кого шукаємо|кого ищем|stanowisko"
        r"|nazwa stanowiska|pozice|název pozice|pozícia|посада|должность"
        r"|вакансія|вакансия|tehtävä|tehtävänimike|munkakör|pozíció|funcția|post|pozisyon",
        Topic.ORGANIZATION: r"firma|pracodawca|zaměstnavatel|společnost|zamestnávateľ|компанія"
        r"|компания|роботодавець|работодатель|організація|организация|työnantaja|yritys"
        r"|munkáltató|cég|angajator|şirket|işveren",
        Topic.OBJECTIVE: r"cel(?: stanowiska)?|cíl(?: pozice)?|cieľ|мета|ціль|цель|tavoite|cél|scop"
        r"|amaç",
        Topic.OUTCOMES: r"(?:oczekiwane |kluczowe )?(?:rezultaty|wyniki|efekty)"
        r"|(?:klíčové |očekávané )?výsledky|kľúčové výsledky"
        r"|(?:очікувані |ключові )?результати|(?:ожидаемые |ключевые )?результаты"
        r"|(?:odotetut )?tulokset|(?:várt )?eredmények|rezultate|sonuçlar",
        Topic.VIDEO: r"動画|ビデオ|视频|視頻|影片|영상|동영상|wideo"
        r"|filmik|відео|видео|videó|відеоролик|nagranie",
        Topic.PAY: r"給与|給料|報酬|賃金|薪资|薪水|工资|待遇|급여|연봉|월급|보수"
        r"|wynagrodzenie|płaca|pensja"
        r"|stawka|zarobki|mzda|plat|odměna|odmena|palkka"
        r"|palkkio|tuntipalkka|kuukausipalkka|fizetés|bér|salariu|salariul|maaş|ücret"
        r"|оплата|зарплата|заробітна плата|заробітна платня|зп|оклад|заработная плата",
        Topic.PLACE: r"miejsce(?: pracy)?|miasto|miejscowość|lokalizacja|tryb pracy"
        r"|místo(?: výkonu práce)?"
        r"|miesto(?: práce)?|pracoviště|työpaikka|paikka|työskentelypaikka"
        r"|sijainti|munkahely|munkavégzés helye|helyszín|loc(?:ul)? de muncă"
        r"|çalışma yeri|konum|місце(?: роботи)?|место(?: работы)?"
        r"|формат(?: роботи| работы)?",
        Topic.OTHER_JOBS: r"inna praca|dodatkowa praca|jiná práce|jiný úvazek|vedlejší (?:práce"
        r"|činnost)|iná práca|sivutyöt?|muu työ|muut työt|másik állás"
        r"|mellékállás|alt loc de muncă|alt job|ek iş|başka iş|інша робота"
        r"|другая работа|совмещение|сумісництво",
        Topic.APPLY: r"zgłoszenia|aplikuj|aplikacje|kontakt|přihlášky|přihláška|prihlášky"
        r"|hakemukset|hakemus|haku|yhteydenotot|jelentkezés|aplică|aplicații"
        r"|başvuru(?:lar)?|заявки|відгуки|резюме|контакти?|відгукнутися",
        Topic.DEADLINE: r"締め?切り?|応募締切|応募期限|期限|截止日期|截止|마감|마감일"
        r"|termin(?: zgłoszeń"
        r"| nadsyłania zgłoszeń)?|zgłoszenia do|uzávěrka"
        r"|uzávierka|termín(?: přihlášek)?|přihlášky do|prihlášky do|hakuaika(?: päättyy)?"
        r"|haku päättyy|határidő|jelentkezési határidő|termen limită|termen|son başvuru(?: tarihi)?"
        r"|крайній термін|термін|срок|крайний срок|дедлайн|до якої дати",
    },
    questions={
        Topic.PAY: r"\w{0,12}(?:給与|給料|報酬|年収|月給|薪|工资|급여|연봉)\w{0,30}|wynagrodzenie"
        r"|palkka|mzda|зарплат\w*|оплат\w*",
        Topic.OTHER_JOBS: r"(?:inn|drug|dodatkow)\w{1,3} prac\w+|dorabia\w+",
        Topic.DEADLINE: r"\w{0,12}(?:締め?切|期限|截止|마감)\w{0,30}|do kiedy|dokdy|mihin asti"
        r"|до якого|до какого",
    },
    months=(
        (
            r"stycznia|styczeń|ledna|leden|januára|tammikuuta|tammikuun|január|ianuarie|ocak"
            r"|січня|січень|января|январь"
        ),
        (
            r"lutego|luty|února|únor|februára|helmikuuta|helmikuun|február|februarie|şubat"
            r"|лютого|лютий|февраля|февраль"
        ),
        (
            r"marca|marzec|března|březen|maaliskuuta|maaliskuun|március|martie|mart"
            r"|березня|березень|марта|март"
        ),
        (
            r"kwietnia|kwiecień|dubna|duben|apríla|huhtikuuta|huhtikuun|április|aprilie|nisan"
            r"|квітня|квітень|апреля|апрель"
        ),
        r"maja|maj|května|květen|mája|toukokuuta|toukokuun|május|mayıs|травня|травень|мая|май",
        (
            r"czerwca|czerwiec|června|červen|júna|kesäkuuta|kesäkuun|június|iunie|haziran"
            r"|червня|червень|июня|июнь"
        ),
        (
            r"lipca|lipiec|července|červenec|júla|heinäkuuta|heinäkuun|július|iulie|temmuz"
            r"|липня|липень|июля|июль"
        ),
        (
            r"sierpnia|sierpień|srpna|srpen|augusta|elokuuta|elokuun|augusztus|ağustos"
            r"|серпня|серпень|августа|август"
        ),
        (
            r"września|wrzesień|září|septembra|syyskuuta|syyskuun|szeptember|septembrie|eylül"
            r"|вересня|вересень|сентября|сентябрь"
        ),
        (
            r"października|październik|října|říjen|októbra|lokakuuta|lokakuun|október"
            r"|octombrie|ekim"
            r"|жовтня|жовтень|октября|октябрь"
        ),
        (
            r"listopada|listopad|novembra|marraskuuta|marraskuun|noiembrie|kasım"
            r"|листопада|ноября|ноябрь"
        ),
        (
            r"grudnia|grudzień|prosince|prosinec|decembra|joulukuuta|joulukuun|decembrie|aralık"
            r"|грудня|грудень|декабря|декабрь"
        ),
    ),
    periods={
        Period.HOUR: r"(?:na|za) (?:godzin[ęy]|hodin[uy])|/ ?(?:godz\.?|hod\.?)|hodinově"
        r"|tunnilta|tunnissa|óránként|pe oră|saatlik|на годину|за годину|(?:в|за) час|/ ?год",
        Period.DAY: r"dziennie|za dzień|denně|za den|päivässä|päivältä|naponta|pe zi|günlük"
        r"|на день|за день|в день",
        Period.WEEK: r"tygodniowo|týdně|týždenne|viikossa|viikolta|hetente|pe săptămână|haftalık"
        r"|на тиждень|в неделю",
        Period.MONTH: r"miesięcznie|na miesiąc|/ ?mies\.?|mies\.|měsíčně|mesačne|/ ?měs\.?"
        r"|kuukaudessa|kuussa|kuukausipalkka|/ ?kk|kk|havonta|havi|/ ?hó|pe lună|aylık"
        r"|на місяць|щомісяця|за місяць|в месяц|ежемесячно|/ ?міс\.?|/ ?мес\.?",
        Period.YEAR: r"rocznie|na rok|ročně|ročne|za rok|vuodessa|évente|évi|pe an|anual|yıllık"
        r"|на рік|щороку|в год",
        Period.PROJECT: r"za (?:cały )?projekt|za celý projekt|koko projektista|за (?:весь )?проєкт"
        r"|за (?:весь )?проект",
    },
    currencies={
        "PLN": r"złotych|złote|złoty|pln",
        "CZK": r"korun|koruny|kč",
        "EUR": r"euroa|eura|eur|євро|евро|euró",
        "UAH": r"гривень|гривні|гривня|грн",
        "RUB": r"рублей|рубля|рублях|руб",
        "HUF": r"forints?",
        "TRY": r"lira",
    },
    scales={
        1_000: r"tys\.?|tis\.?|tisíc|tuhatta|тис\.?|тыс\.?|ezer",
        1_000_000: r"mln\.?|mil\.|mill?i[oó]n?(?:y|ów)?|milj\.?|miljoonaa|млн\.?",
    },
    at_least=r"od|vähintään|alkaen|від|от|minimálně|en az",
    at_most=r"do(?= \d[\d ,.]{0,12}\s?(?:tys|zł|pln|kč|czk|грн))|enintään|maximálně|maksymalnie"
    r"|najwyżej|nejvýše|до",
    range_word=r"do|až|до|і",
    negation=r"nie|не|nem",
    rather=r"tylko|lecz|vaan|але",
    pay=r"wynagrodzeni\w+|płac\w+|stawk\w+|brutto|netto|mzd\w+|hrubého|palkka\w*|maksamme"
    r"|fizetés\w*|bruttó|salari\w+|maaş\w*|оплат\w+|зарплат\w+|платимо|платим|оклад\w*",
    pay_open=r"do uzgodnienia|dohodou|podle dohody|sopimuksen mukaan|за домовленістю"
    r"|по договоренности|megegyezés szerint|negociabil",
    not_pay=r"budżet\w*|obrót|obroty|rozpoč\w+|obrat|budjetti|liikevaihto|бюджет\w*|оборот\w*"
    r"|premia|bonus\w*|prémi\w*",
    until=r"do(?= ?$)|do dnia|najpóźniej(?: do)?|nejpozději(?: do)?|viimeistään|mennessä|päättyy"
    r"|до|не пізніше|не позднее|termin|uzávěrka|határidő|până (?:pe|la|în)|kadar",
    deadline=r"zgłosz\w+|aplik\w+|pisać|napisać|piszcie|dzwonić|dzwońcie|odezwać się|cv"
    r"|přihláš\w+|prihláš\w+|hlaste|hakem\w+|hakuaika|haku"
    r"|hae|jelentkez\w+|pályáz\w+|candidat\w+|aplic\w+|başvur\w+|заявк\w+|резюме|відгук\w+"
    r"|отклик\w+|надсила\w+|пишіть|пишите",
    month_end=r"końca|koniec|konce|konec|кінця|конца",
    this_month=r"(?:tego |bieżącego )?miesiąca",
    next_month=r"(?:przyszłego|następnego) miesiąca",
    not_deadline=r"rozmow\w+|pohovor\w*|haastattelu\w*|співбесід\w+|собеседован\w+|nástup\w*",
    video=r"wideo|film\w*|nagra\w+|відео\w*|видео\w*|videó\w*|videon?|videolla",
)
