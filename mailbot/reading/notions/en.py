"""English."""

from __future__ import annotations

from typing import Final

from mailbot.reading.notions.notion import Notion

NOTIONS: Final = {
    Notion.ME: "me us my mine our myself",
    Notion.THEM: """
        him her them mum mom mother father dad wife husband friend colleague brother sister son
        daughter partner boss neighbour neighbor he she
    """,
    Notion.SEND: """
        send sends sending mailing emailing posting write_me write_to_me
        writing_to_me writing_us write_us forward post_me mail_me email_me post_us mail_us
        forwarding deliver delivering message messaging contact contacting spamming
    """,
    Notion.GET: """
        get getting receive receiving have read reading see hear hearing come coming
    """,
    Notion.LETTER: """
        newsletter newsletters letter letters mail mails email emails issue issues mailing
        mailings messages edition editions these this weekly digest
    """,
    Notion.JOBS: "jobs vacancies openings offers",
    Notion.LIST: "list distribution subscribers recipients readers reader",
    Notion.WEEKLY: """
        weekly regularly every_week each_week every_tuesday each_tuesday every_time from_now_on
        in_future in_the_future every_issue
    """,
    Notion.ALSO: "too also as_well myself directly as_well_as",
    Notion.WANT: """
        want wants would like love wish may can could id might gladly glad happy pleased shall
        make_sure let
    """,
    Notion.NEED: """
        need needs needing want require required use interested interest relevant look looking
        point care
    """,
    Notion.NOT: """
        not no dont wont cant never doesnt isnt arent without nor didnt shouldnt wouldnt neednt
        none nothing
    """,
    Notion.MORE: "more anymore longer again further",
    Notion.NO_MORE: "no_more no_longer pointless needless unnecessary no_need no_point",
    Notion.STOP: "stop stopped quit cease end halt enough finish discontinue knock",
    Notion.OFF: """
        remove removed strike struck unsubscribe drop off scratch cross delete out_of out_from
        me_out us_out him_out her_out them_out it_out opt_out
    """,
    Notion.ADD: """
        add include put enter sign enrol enroll register pop stick go subscribe
    """,
    Notion.DESTROY: """
        delete erase wipe destroy purge scrub shred remove rid throw forget vanish disappear
        dispose clear deleted erased wiped destroyed purged scrubbed
    """,
    Notion.ALL: """
        everything all anything whatever trace traces completely entirely every_bit fully
        totally nothing whole any
    """,
    Notion.DATA: """
        data details information records record file files info account history personal systems
        system computers database databases servers
    """,
    Notion.KEEP: """
        keep kept hold held store stored save saved collected left on_file retain retained
        remain remains recorded
    """,
    Notion.AD: """
        ad advert listing vacancy position posting role opening video film cv application
        closing_date deadline
    """,
    Notion.AWAY: """
        away vacation holiday holidays travelling traveling abroad absent unavailable trip
        hiking conference sabbatical training maternity paternity out_of_office on_leave is_out
        am_out im_out on_a_trip
    """,
    Notion.UNTIL: "until till through from returning this_week next_week on_monday when",
    Notion.BACK: "return back respond reply urgent urgently emergency emergencies",
    Notion.KNOW: """
        known you_have you_know you_got youve youve_got you_hold u_have you_keep you_kept
        you_saved you_stored have_on
    """,
    Notion.CLOSED: "closed closing",
    Notion.OFFICE: "office offices team we company shop studio",
    Notion.BUT: "but",
    Notion.WHY: "why",
}
