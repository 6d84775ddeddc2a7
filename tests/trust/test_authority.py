"""The table of authority, against the same table written a second time, in other words."""

from itertools import product

import pytest

from mailbot.address import Purpose
from mailbot.terms import Verdict
from mailbot.trust.authority import RULES, Action, Claim, Relation, Ruling, as_markdown, rule

CLAIMS = tuple(
    Claim(verdict, token, relation)
    for verdict, token, relation in product(Verdict, (None, *Purpose), Relation)
)

ANYBODY = {Action.SUBMIT, Action.QUESTION, Action.HELP, Action.GET}
LEAVING = {Action.UNSUBSCRIBE, Action.PAUSE}
PERSONAL = {Action.RESUME, Action.STATUS, Action.WHY, Action.EXPORT, Action.FORGET}
JOB = {Action.ANSWER, Action.CORRECT, Action.WITHDRAW, Action.FILLED}
BRAKE = {Action.STOP, Action.HOLD, Action.READ}
DECIDING = {
    Action.APPROVE, Action.REJECT, Action.EDIT, Action.ASK, Action.REPLY, Action.OK, Action.INTRO,
    Action.SUBJECT, Action.SPONSOR, Action.DROP, Action.ADD, Action.SWAP, Action.TEST,
    Action.SEND_NOW, Action.GO_ON,
}  # fmt: skip


def expected(action: Action, claim: Claim) -> Ruling:
    """Say it again, without looking at the rules."""
    token, relation = claim.token, claim.relation
    proven = claim.verdict is Verdict.PASS
    if action in LEAVING and token is Purpose.UNSUBSCRIBE:
        return Ruling.ALLOW
    if claim.verdict is Verdict.FAIL:
        return Ruling.IGNORE
    if action in ANYBODY:
        return Ruling.ALLOW
    if action is Action.PROVE:
        theirs = relation is Relation.OWNER or (relation is Relation.COLLEAGUE and proven)
        shown = token in {Purpose.CONFIRM, Purpose.ASK_LEAVE} or (token is Purpose.PROOF and theirs)
        return Ruling.ALLOW if shown else Ruling.IGNORE
    if action is Action.SUBSCRIBE:
        return Ruling.ALLOW if token is Purpose.CONFIRM else Ruling.ASK
    if action in LEAVING | PERSONAL:
        asked = {Purpose.PROOF, Purpose.ASK_LEAVE} if action in LEAVING else {Purpose.PROOF}
        own = proven and relation is Relation.SELF
        return Ruling.ALLOW if own or token in asked else Ruling.ASK
    if action in JOB:
        holds = token in {Purpose.DRAFT, Purpose.PROOF}
        if relation is Relation.OWNER:
            return Ruling.ALLOW if proven or holds else Ruling.ASK
        if not holds:
            return Ruling.IGNORE
        return Ruling.ALLOW if relation is Relation.COLLEAGUE and proven else Ruling.PROPOSE
    editor, holds = relation is Relation.EDITOR, token is Purpose.EDITOR
    if action in BRAKE:
        if holds or (editor and proven):
            return Ruling.ALLOW
        return Ruling.CHALLENGE if editor else Ruling.IGNORE
    if not editor:
        return Ruling.IGNORE
    if not proven:
        return Ruling.CHALLENGE
    return Ruling.ALLOW if holds else Ruling.RESEND


@pytest.mark.parametrize("action", Action)
def test_every_claim_is_ruled_as_the_product_says(action: Action) -> None:
    ruled = {claim: rule(action, claim) for claim in CLAIMS}

    assert ruled == {claim: expected(action, claim) for claim in CLAIMS}


def test_every_action_has_its_rules_and_the_last_one_fits_all() -> None:
    assert set(RULES) == set(Action)
    for rules in RULES.values():
        assert all(rules[-1].fits(claim) for claim in CLAIMS)


def test_no_rule_is_there_in_vain() -> None:
    """Each line decides some claim; one that never does would be a belief, not a rule."""
    for rules in RULES.values():
        deciding = {next(line for line in rules if line.fits(claim)) for claim in CLAIMS}
        assert deciding == set(rules)


def allowed(action: Action) -> set[Claim]:
    return {claim for claim in CLAIMS if rule(action, claim) is Ruling.ALLOW}


@pytest.mark.parametrize("action", sorted(DECIDING))
def test_an_editors_decision_needs_all_three(action: Action) -> None:
    assert allowed(action) == {Claim(Verdict.PASS, Purpose.EDITOR, Relation.EDITOR)}


def test_with_fail_only_the_list_unsubscribe_token_acts() -> None:
    for action, claim in product(Action, CLAIMS):
        if claim.verdict is Verdict.FAIL:
            acts = action in LEAVING and claim.token is Purpose.UNSUBSCRIBE
            assert rule(action, claim) is (Ruling.ALLOW if acts else Ruling.IGNORE)


def test_the_list_unsubscribe_token_is_obeyed_whoever_sends_it() -> None:
    holders = {claim for claim in CLAIMS if claim.token is Purpose.UNSUBSCRIBE}

    assert holders <= allowed(Action.UNSUBSCRIBE)


@pytest.mark.parametrize("token", [Purpose.UNSUBSCRIBE, Purpose.REPLY])
def test_a_token_from_an_issues_headers_does_nothing_else(token: Purpose) -> None:
    """A reader who forwards an issue gives away the means to unsubscribe them, and no more."""
    for action, verdict, relation in product(Action, Verdict, Relation):
        with_token = rule(action, Claim(verdict, token, relation))
        if not (action in LEAVING and token is Purpose.UNSUBSCRIBE):
            assert with_token is rule(action, Claim(verdict, None, relation))


def test_only_a_yes_to_the_confirmation_subscribes() -> None:
    assert {claim.token for claim in allowed(Action.SUBSCRIBE)} == {Purpose.CONFIRM}


def test_a_draft_token_alone_changes_nothing() -> None:
    for action in JOB:
        for claim in allowed(action):
            assert claim.relation in {Relation.OWNER, Relation.COLLEAGUE}
            assert claim.verdict is Verdict.PASS or claim.relation is Relation.OWNER


def test_a_wrong_token_never_helps() -> None:
    """Whatever a token of another kind is worth, it is worth no more than none."""
    fit: dict[Action, tuple[Purpose, ...]] = {
        **dict.fromkeys(ANYBODY, ()),
        Action.PROVE: (Purpose.PROOF, Purpose.CONFIRM, Purpose.ASK_LEAVE),
        Action.SUBSCRIBE: (Purpose.CONFIRM,),
        **dict.fromkeys(LEAVING, (Purpose.UNSUBSCRIBE, Purpose.ASK_LEAVE, Purpose.PROOF)),
        **dict.fromkeys(PERSONAL, (Purpose.PROOF,)),
        **dict.fromkeys(JOB, (Purpose.DRAFT, Purpose.PROOF)),
        **dict.fromkeys(BRAKE | DECIDING, (Purpose.EDITOR,)),
    }
    for action, claim in product(Action, CLAIMS):
        if claim.token not in fit[action]:
            without = Claim(claim.verdict, None, claim.relation)
            assert rule(action, claim) is rule(action, without)


def test_the_table_is_drawn_from_the_rules() -> None:
    drawn = as_markdown()

    lines = drawn.splitlines()
    assert lines[0].count("|") == lines[1].count("|") == 6
    assert len({line.count("|") for line in lines}) == 1
    assert len(lines) == 2 + sum(map(len, set(RULES.values())))
    assert all(drawn.count(f"`{action}`") == 1 for action in Action)
    assert "|  | pass | editor | editor | **allow** |" in lines
    assert "| `unsubscribe`, `pause` | any | unsubscribe | any | **allow** |" in lines
