"""What ARCHITECTURE.md promises of the modules: who may import whom, and who may touch what.

A module that breaks a promise is named with what it reaches for; so is a line that no longer holds.
"""

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from sources import attributes, importers, imports, modules, others, ours, reaching

# Each imports from its own layer or a lower one. A package stands for its modules, unless one of
# them has a line of its own.
LAYERS: tuple[tuple[str, ...], ...] = (
    # 0, words: values and plain rules
    (
        "address", "domains", "envelope", "head", "printable", "receipt", "role", "sight", "slots", "states", "terms",
        "weblink",
    ),
    # 1, the core: what a mail says and what is decided on it; values in, values out
    (
        "decisions", "inbound.fetched", "inbound.machines", "matters", "newsletter.timetable", "newsletter.wave",
        "reading", "subjects", "trust.author", "trust.authority", "trust.receiver", "trust.spf_record", "wording",
    ),
    # 2, the borders: each knows one library, one kind of file, or one side of the network
    (
        "clock", "data", "dispatch", "events", "heap", "inbound.door", "inbound.host", "inbound.oembed",
        "inbound.reception", "installation", "leader", "login", "mailbox", "newfile", "newsletter.edition",
        "outbound.letters", "outbound.maildir", "reading.child", "reading.fence", "reading.forks", "reading.reader",
        "reading.rehearsal", "register", "service", "settings", "smtp", "store", "tables", "templates", "trust",
    ),
    # 3, the joint
    ("runtime",),
    # 4, the steps: each commits, or works in the commit of the one that called it
    (
        "adoption", "check", "deadlines", "figures", "founding", "inbound", "newsletter", "outbound", "retention",
        "status", "trust.forgeries",
    ),
    # 5, the entries
    ("", "__main__", "cli", "daemon", "demo"),
)  # fmt: skip

CORE = 1  # up to this layer there is no clock, no chance, no network, no file

# A library is imported by these modules and by no other; the rest of the code knows our types.
ONLY_IN: dict[str, set[str]] = {
    "aiosmtpd": {"inbound.reception"},
    "alembic": {"store.schema"},
    "cryptography": {"trust.dkim"},
    "dkim": {"trust.dkim"},
    "dns": {"trust.resolver"},
    "docx": {"reading.documents"},
    "httpx": {"inbound.oembed"},
    "imapclient": {"mailbox.client"},
    "jinja2": {"templates"},
    "mailparser": {"reading.message"},
    "pgqueuer": {"dispatch.queue"},
    "psycopg": {"store.driver"},
    "publicsuffixlist": {"domains"},
    "pydantic": {"reading.codec", "register", "settings.sections"},
    "pypdf": {"reading.documents"},
    "rich": {"cli", "demo", "demo.show"},
    "selectolax": {"reading.html"},
    "typer": {"cli"},
    # of Python itself: what reaches outside the process, or starts something in it
    "asyncio": {
        "check.porch",
        "daemon",
        "demo.relay",
        "dispatch.queue",
        "inbound.door",
        "inbound.host",
        "inbound.inlet",
        "inbound.oembed",
        "inbound.reception",
    },
    "concurrent": {"outbound.attempts", "outbound.copies", "daemon", "smtp.lanes"},
    "ctypes": {"heap", "reading.fence"},
    "secrets": {"check.equipment", "installation", "trust.keyring", "outbound.maildir", "runtime"},
    "select": {"mailbox.bell", "reading.reader", "smtp.relay", "store.postgres"},
    "smtplib": set(),
    "selectors": {"smtp.lanes"},
    "socket": {"mailbox.bell", "mailbox.stream", "service", "smtp.lanes", "smtp.relay"},
    "ssl": {
        "check.machine",
        "inbound.door",
        "inbound.host",
        "inbound.inlet",
        "mailbox.client",
        "mailbox.imap",
        "mailbox.stream",
        "mailbox.wire",
        "smtp.relay",
    },
    "subprocess": {"demo.stage", "login", "reading.reader"},
    "tempfile": {"demo", "newfile"},
    "threading": {
        "check.porch",
        "inbound.collector",
        "daemon",
        "demo.relay",
        "dispatch.queue",
        "inbound.inlet",
        "login",
        "reading.reader",
        "store.group",
        "store.turnstile",
    },
    "time": {
        "check.ledger",
        "check.roundtrip",
        "cli",
        "clock",
        "demo.show",
        "demo.stage",
        "login",
        "mailbox.session",
        "outbound.maildir",
        "reading.reader",
        "trust.resolver",
        "smtp.lanes",
        "smtp.relay",
        "store.group",
    },
    "ftplib": set(),
    "http": set(),
    "imaplib": set(),
    "multiprocessing": set(),
    "poplib": set(),
    "random": set(),
    "sqlite3": set(),
    "uuid": set(),
}

# The one exception: queries stand where the tables are owned.
SQL = {"sqlalchemy", "sqlmodel"}
SPEAK_SQL = {
    "adoption", "outbound.attempts", "newsletter.aftermath", "newsletter.audience", "inbound.authors_jobs", "newsletter.canary", "outbound.caps", "check.ledger", "outbound.copies", "dispatch.offers", "dispatch.queue", "newsletter.draft", "inbound.effects", "figures", "inbound.finding", "inbound.folders", "trust.forgeries",
    "installation", "inbound.intake", "newsletter.issue", "outbound.lease", "newsletter.ledger", "newsletter.lookout", "inbound.mailed", "inbound.newly_written", "outbound.outbox", "outbound.pace", "inbound.passed_on", "outbound.post", "register", "inbound.repeats",
    "retention", "inbound.room", "newsletter.setbacks", "outbound.slices", "outbound.standstill", "status", "store", "store.driver", "store.engine", "store.group", "store.postgres", "store.rows", "store.schema",
    "store.sqlite", "tables", "inbound.turns",
}  # fmt: skip

# What the core takes of Python: nothing that knows the time, the machine or the world.
PURE = {
    "__future__", "base64", "binascii", "calendar", "codecs", "collections", "contextlib", "copy", "dataclasses", "datetime",
    "difflib", "email", "enum", "functools", "hashlib", "hmac", "html", "importlib", "io",
    "ipaddress", "itertools", "logging", "math", "pkgutil", "quopri", "re", "struct", "types", "typing", "unicodedata",
    "urllib", "warnings", "zipfile", "zoneinfo",
}  # fmt: skip

TIME = ("datetime.now", "datetime.today", "datetime.utcnow", "date.today")
STAMPS = {"formatdate", "localtime", "make_msgid"}  # of email.utils: by a clock, and by chance

# `except Exception` guards a library that is known to throw anything, one step of a loop, or the
# very end of a process or a conversation; in `store.group` it is raised again, where it is told.
BROAD = {
    "cli", "inbound.collector", "daemon", "deadlines", "demo.stage", "dispatch.queue", "trust.dkim", "inbound.inlet", "inbound.intake", "mailbox.wire",
    "reading.child", "reading.documents", "reading.message", "reading.payload", "inbound.reception", "store.group",
}  # fmt: skip


def layer(module: str) -> int:
    """Where a module stands: by its own line, else by that of the package around it."""
    name = module
    while name or not module:
        for number, names in enumerate(LAYERS):
            if name in names:
                return number
        name = name.rpartition(".")[0]
    pytest.fail(f"mailbot.{module} stands in no layer: give it one, here and in ARCHITECTURE.md")


# --- Layers -------------------------------------------------------------------------------------


def test_a_module_imports_from_its_own_layer_or_a_lower_one() -> None:
    stands = {module: layer(module) for module in modules()}

    upwards = [
        f"{module} ({stands[module]}) imports {name} ({stands[name]})"
        for module in modules()
        for name in sorted(ours(module))
        if stands[name] > stands[module]
    ]

    assert upwards == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    try:
        TopologicalSorter({module: ours(module) for module in modules()}).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_of_decisions_each_folder_knows_those_before_it_and_none_behind() -> None:
    order = ("language", "reply", "conversation", "desk")

    backwards = [
        f"{module} imports {name}"
        for module in modules()
        for name in sorted(ours(module))
        for behind in order[1:]
        for before in order[: order.index(behind)]
        if module.startswith(f"decisions.{before}.") and name.startswith(f"decisions.{behind}.")
    ]

    assert backwards == []


def test_each_line_of_the_layers_is_of_a_module() -> None:
    named = [name for names in LAYERS for name in names]

    assert set(named) <= set(modules())
    assert len(named) == len(set(named))


# --- Libraries ----------------------------------------------------------------------------------


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_to_few(library: str) -> None:
    assert importers(library) == ONLY_IN[library]


def test_sql_is_spoken_by_those_who_own_tables() -> None:
    assert set().union(*map(importers, SQL)) == SPEAK_SQL


def test_every_library_has_its_line() -> None:
    known = set(sys.stdlib_module_names) | set(ONLY_IN) | SQL

    assert {m: others(m) - known for m in modules() if others(m) - known} == {}


def test_the_daemon_loads_no_parser_of_mails() -> None:
    """They stay in the limited child, and out of the memory of a process that keeps keys."""
    parsers = ("docx", "lxml", "mailparser", "mailbot.reading.whole", "pypdf")
    script = (
        f"import sys, mailbot.daemon; print(*[name for name in {parsers} if name in sys.modules])"
    )

    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)

    assert loaded.stdout.split() == []


# --- The core -----------------------------------------------------------------------------------


def test_the_core_takes_only_what_it_is_given() -> None:
    """No clock, no chance, no network, no file: the same arguments give the same values."""
    core = [module for module in modules() if layer(module) <= CORE]
    parsers = {library for library, where in ONLY_IN.items() if where & set(core)}

    taken = {m: others(m) - PURE - parsers for m in core}
    called = {m: _calls(modules()[m]) & {"open", "input", "print", "exec", "eval"} for m in core}

    assert {module: names for module, names in taken.items() if names} == {}
    assert {module: names for module, names in called.items() if names} == {}


def test_one_module_tells_the_time() -> None:
    """Everybody else is told it: `now` is an argument, or `runtime.now()`."""
    telling = {m for m, tree in modules().items() if any(_tells(a) for a in attributes(tree))}

    assert telling == {"clock"}


def test_our_letters_are_stamped_with_what_they_are_given() -> None:
    stamping = {module for module, tree in modules().items() if STAMPS & _names(tree)}

    assert stamping == {"demo.actors"}  # people's mail programs


def test_chance_has_one_source() -> None:
    asking = {m for m, tree in modules().items() if {"urandom", "getrandom"} & _names(tree)}

    assert asking == set()  # but `secrets`, above


# --- The network --------------------------------------------------------------------------------


def test_nothing_that_a_mail_names_is_fetched() -> None:
    """No module can: what opens connections goes to servers of the settings, DNS and video hosts."""
    beyond_words = {
        module
        for module in modules()
        for name in imports(module)
        if name.startswith("urllib") and name != "urllib.parse"
    }
    opening = {
        module
        for module, tree in modules().items()
        if {"create_connection", "open_connection", "urlopen", "IMAPClient"} & _names(tree)
    }

    assert beyond_words == set()
    assert opening == {"check.porch", "mailbox.client", "smtp.relay"}  # the first is our own door


# --- Commits and errors -------------------------------------------------------------------------


def test_one_way_leads_to_a_commit() -> None:
    """Whoever changes the database does it inside `Store.transaction`, of which each is a writer's.

    A writer commits to the group, and the last of the group to the database.
    """
    assert reaching(".commit") == {"store.group.Group.writer", "store.group.Group.end"}


def test_only_a_few_catch_everything() -> None:
    catching = {
        module
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
    }

    assert catching == BROAD


def _tells(reached: str) -> bool:
    return any(reached == name or reached.endswith(f".{name}") for name in TIME)


def _calls(tree: ast.AST) -> set[str]:
    """The functions a tree calls by their plain names."""
    return {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


def _names(tree: ast.AST) -> set[str]:
    """Every name in a tree, plain or behind a dot."""
    return {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute)
    }
