"""The documents say what the code does: tables, names, links, commands and the exchange are true."""

import ast
import importlib.util
import re
import shlex
import tomllib
from email.utils import parseaddr
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType

import pytest
from typer.main import get_command

from keys import signer
from mailbot import cli
from mailbot.demo.actors import Person
from mailbot.demo.story import OFFER
from mailbot.matters import Reason
from mailbot.reading import schema
from mailbot.reading.whole import read
from sources import PACKAGE, ROOT, file_of, importers, modules, reaching
from world import WEDNESDAY, World

DOCUMENTS = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
README, ARCHITECTURE, CONTRIBUTING, SECURITY, GLOSSARY = (
    (ROOT / name).read_text(encoding="utf-8")
    for name in (
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/GLOSSARY.md",
    )
)

by_name = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)


def drawing() -> ModuleType:
    """The tool that `make diagrams` runs."""
    spec = importlib.util.spec_from_file_location("drawing", ROOT / "docs" / "draw_diagrams.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def rows(text: str, heading: str) -> list[list[str]]:
    """The table below a heading, its first two lines left out, by cells."""
    _, _, rest = text.partition(f"\n## {heading}\n")
    assert rest, f"no heading {heading!r}"
    table = re.search(r"(?:^\|.*\n)+", rest, re.MULTILINE)
    assert table
    return [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in table[0].splitlines()[2:]
    ]


def quoted(text: str) -> list[str]:
    """What stands in backquotes, outside of blocks."""
    return re.findall(
        r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    )


# --- What is drawn ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", drawing().DOCUMENTS)
def test_what_is_drawn_is_what_the_code_says(name: str) -> None:
    """When it fails: `make diagrams`."""
    text = (ROOT / name).read_text(encoding="utf-8")

    assert drawing().redrawn(text) == text


def test_every_table_has_its_place() -> None:
    tool = drawing()
    drawn = [place for name in tool.DOCUMENTS for place in tool.places((ROOT / name).read_text())]

    assert sorted(drawn) == sorted(tool.DRAWINGS)


# --- Names, paths, links ------------------------------------------------------------------------


def _slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@by_name
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        name, _, fragment = target.partition("#")
        file = path.parent / name if name else path
        assert file.exists(), target
        if fragment:
            headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert fragment in map(_slug, headings), target


@by_name
def test_what_is_named_as_a_file_is_one(path: Path) -> None:
    """A path in backquotes stands in the checkout or in mailbot/; NAME and `*` are any name."""
    named = [
        name.replace("NAME", "*")
        for name in quoted(path.read_text(encoding="utf-8"))
        if name not in modules()
        and re.fullmatch(r"[\w./*-]+(?:\.(?:py|md|txt|html|toml|eml|json)|/)", name)
    ]

    lost = [n for n in named if not any(any(top.glob(n.rstrip("/"))) for top in (ROOT, PACKAGE))]
    assert set(lost) - MADE_BY_OPERATORS == set()


MADE_BY_OPERATORS = {"mailbot.toml"}


@by_name
def test_a_document_names_nothing_of_one_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert not re.search(r"/(?:work|home|root|tmp)/|localhost:\d|https?://(?!jobs\.example)", text)


# --- The modules --------------------------------------------------------------------------------


def test_each_module_stands_on_the_map() -> None:
    named = {name for row in rows(ARCHITECTURE, "Modules") for name in quoted(row[1])}

    alone = {module for module in modules() if module and "." not in module}
    assert alone <= named
    assert named <= set(modules())


def test_the_map_has_the_layers_of_the_test() -> None:
    from test_architecture import layer  # noqa: PLC0415 -- the other half of this promise

    for number, names, *_ in rows(ARCHITECTURE, "Modules"):
        assert {layer(name) for name in quoted(names)} == {int(number)}, names


def test_each_package_is_told_by_its_modules() -> None:
    """What stands in a package is named below the map; a language is one of many alike."""
    for module in modules():
        package, _, name = module.rpartition(".")
        many = package.endswith(("words", "tongues", "occupations", "notions"))
        assert not package or many or f"`{name}`" in ARCHITECTURE, module


def test_the_commits_are_listed() -> None:
    """A function that opens a transaction commits at its end, and ARCHITECTURE.md says what."""
    committing = reaching("store.transaction")

    assert {name for row in rows(ARCHITECTURE, "Commits") for name in quoted(row[0])} == committing


def test_each_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = {re.split(r"[\[<>=]", line)[0] for line in project["dependencies"]}

    told = {row[0].strip("`"): set(quoted(row[1])) for row in rows(ARCHITECTURE, "Dependencies")}
    assert set(told) == wanted
    for name, where in told.items():
        libraries = {
            library
            for library, packages in packages_distributions().items()
            if name in map(str.lower, packages)
        }
        importing = {module for library in libraries for module in importers(library)}
        assert where == importing or (name in SHARED and where <= importing), (name, importing)


SHARED = {"sqlmodel"}  # told by its tables; who else imports it stands in test_architecture.py


# --- README -------------------------------------------------------------------------------------


def exchange() -> tuple[bytes, str]:
    """The mail of the README as its writer's program makes it, and the answer as it is shown."""
    sent, answer = blocks(README, "mail")
    head, _, text = sent.partition("\n\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    name, address = parseaddr(headers["From"])
    writer = Person(name, address, "", signer(address.partition("@")[2]))
    raw = writer.write(
        text, to=headers["To"], subject=headers["Subject"], at=WEDNESDAY, with_html=True
    )
    assert text == OFFER, "the README shows the beginning of `mailbot demo`"
    return raw, answer


def test_the_exchange_is_what_happens(tmp_path: Path) -> None:
    """Mail in, answer out: the very mail of the README, and the very answer."""
    raw, answer = exchange()
    ours = {"name": "Linchpin Jobs", "address": "jobs@linchpin.example"}
    world = World(tmp_path, newsletter=ours)

    world.deliver(raw, ours["address"], "ruth@lanternloaf.example")

    letter = world.unread("ruth@lanternloaf.example").popleft()
    world.stop()
    head = letter.raw.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    shown = [line for line in head if line.startswith(("From: ", "To: ", "Subject: "))]
    assert answer == "\n".join([*shown, "", letter.text.replace("\r\n", "\n")])


def test_what_parse_shows_is_what_it_shows() -> None:
    raw, _ = exchange()
    (shown,) = blocks(README, "console")

    command, _, printed = shown.partition("\n")

    assert command == "$ mailbot parse mail.eml"
    read_out = schema.as_text(read(raw)).splitlines()
    assert printed.splitlines() == [line.rstrip() for line in read_out]


def test_each_command_is_one_that_there_is() -> None:
    """Every `mailbot …` and `make …` of the documents, but for what the README says is missing."""
    told = "\n".join(
        path.read_text(encoding="utf-8") for path in DOCUMENTS if path.name != "CHANGELOG.md"
    )
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    lines = [
        line
        for block in blocks(told, "sh") + blocks(told, "console")
        for line in block.replace("\\\n", "").splitlines()
    ]

    for line in (*quoted(told), *lines):
        words = shlex.split(line.removeprefix("$ "), comments=True) if "'" not in line else []
        if words[:1] == ["make"]:
            there = 3 if words[1:2] == ["-C"] else 1
            assert set(words[there:]) <= targets, line
        if words[:1] in (["mailbot"], [".venv/bin/mailbot"]) and words[1:]:
            assert _exists(words[1:]), line


def _exists(words: list[str]) -> bool:
    """Whether there is such a command with such options."""
    command = get_command(cli.app)
    while words and not words[0].startswith("-") and hasattr(command, "commands"):
        if words[0] not in command.commands:
            return False
        command = command.commands[words.pop(0)]
    known = {option for parameter in command.params for option in parameter.opts} | {"--help", "-h"}
    return all(word in known for word in words if word.startswith("--"))


def test_each_standard_is_followed_where_it_says() -> None:
    table = rows(README, "Standards we follow")
    assert len(table) > 15
    for _, standards, names in table:
        sources = [(ROOT / file_of(name)).read_text(encoding="utf-8") for name in quoted(names)]
        assert sources
        for number in re.findall(r"RFC \d+", standards):
            assert any(re.search(rf"{number}\b", source) for source in sources), (number, names)
        for name, source in zip(quoted(names), sources, strict=True):
            assert any(f in source for f in re.findall(r"RFC \d+", standards)), (name, standards)


def test_the_list_shows_each_thing_of_the_checkout() -> None:
    """From a bare `ls` each file's job is clear."""
    told = rows(README, "What lies where")
    named = {name.split("/")[0] for row in told for name in quoted(row[0])}
    named |= {target for row in told for target in re.findall(r"\]\((\w+\.md)\)", row[0])}

    there = {path.name for path in ROOT.iterdir() if path.is_file() and path.name != "uv.lock"}
    assert {name for name in there if not name.startswith(".")} - {"README.md"} <= named
    assert {"mailbot", "templates", "db", "tests", "docs"} <= named


# --- Our words ----------------------------------------------------------------------------------


def test_each_word_is_defined_once() -> None:
    words = re.findall(r"^\*\*(.+?)\*\*", GLOSSARY, re.MULTILINE)

    assert len(words) == len(set(words)) > 30
    assert words == sorted(words, key=str.casefold)


def test_a_reason_is_one_branch() -> None:
    """Each reason is given somewhere in the decisions or the intake, and each there is a member."""
    given = {
        node.attr
        for module, tree in modules().items()
        if module.startswith("decisions") or module == "inbound.intake"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Reason"
    }

    assert given == set(Reason.__members__)
