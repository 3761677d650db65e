"""The kit passes a gateway that keeps its promises and catches one that breaks any of them."""

from __future__ import annotations

import html
import json
import os
import socket
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from signal import SIGINT
from typing import Any

import pytest

from contract_tests import cli
from contract_tests.console import Progress
from contract_tests.gateway import command, target
from contract_tests.gateway.protocol import Protocol
from contract_tests.gateway.settings import LAYERS, GatewaySettings
from contract_tests.mutants import benches, gateways, measure
from contract_tests.mutants.gateways import permitted
from contract_tests.mutants.proxy import UNBROKEN, Call, Mutation, Proxy, Reply, replied
from contract_tests.mutants.signing import asked, signed, signed_answer
from contract_tests.mutants.table import together
from contract_tests.report.model import Run
from contract_tests.results import Row, Status
from contract_tests.settings import ROOT, Settings

BY_NAME = {mutation.name: mutation for mutation in gateways.MUTATIONS}
# One of each kind; `python -m contract_tests mutants --gateway` measures all of them.
BROKEN = [
    ("answers are signed with another key", "answers/accepted/"),
    ("refusals tell the key", "answers/no secret/"),
    ("any signature is taken", "forgeries/altered/"),
    ("only the end of the signature is compared", "forgeries/misshapen/"),
    ("refunds may be signed as checkouts are", "forgeries/another formula/"),
    ("replays count", "repeats/replay/"),
    ("replays count after a while", "repeats/replay late/"),
    ("a message counts again until it is answered", "repeats/the same at once/"),
    ("refunds are not bound to their order", "refunds/another order/"),
    ("refunds are not added up", "refunds/twice/"),
    ("a new checkout forgets refunds", "refunds/twice/"),
    ("payments that failed are refunded", "refunds/unknown payment/"),
    ("more than was paid goes back if that is the whole", "refunds/too much/"),
    ("amounts are cut to whole numbers", "refunds/no whole number/"),
    ("the first amount of an order stays", "payments/cart changed/"),
    ("an order may be paid twice", "payments/cart changed/"),
    ("an order that is paid may be paid again", "payments/paid again/"),
    ("the store's addresses lose their escapes", "payments/shopper returns/"),
    ("a store that is down has said yes", "payments/store stays down/"),
    ("shoppers whose payment failed come to returnurl untold", "payments/declined/"),
    ("a second press pays again before the store answers", "payments/pressed twice/"),
    ("the page's fields say what was paid", "payments/fields altered/"),
    ("the last order is told to be paid", "payments/two shoppers/"),
    ("the shopper returns whether processed or not", "payments/not processed/"),
]


class Bench:
    """The sample gateway behind a proxy, and the kit to judge it with."""

    def __init__(self, proxy: Proxy, settings: GatewaySettings) -> None:
        self.proxy = proxy
        self.settings = settings

    def judge(
        self, mutation: Mutation = UNBROKEN, *, to_the_end: bool = False, **changes: Any
    ) -> Run:
        self.proxy.mutation = mutation
        chosen = replace(self.settings, **changes)
        until_bad = mutation is not UNBROKEN and not to_the_end
        with open("/dev/null", "w") as quiet:
            run, _ = command.run(chosen, Progress(quiet), until_bad=until_bad)
        return run

    def command(
        self,
        report: Path,
        *without: str,
        more: Iterable[str] = (),
        mutation: Mutation = UNBROKEN,
    ) -> int:
        """The exit code of the command on the gateway, without some of its options."""
        self.proxy.mutation = mutation
        given = {
            "--checkout-url": self.settings.checkout_url,
            "--refund-url": self.settings.refund_url,
            "--private-key": self.settings.private_key,
            "--approve": self.settings.approve[0],
            "--report": str(report),
        }
        options = [text for pair in given.items() if pair[0] not in without for text in pair]
        return cli.main(["gateway", *options, *more])


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("gateway")
    with benches.sample_gateway(Settings(), folder) as (proxy, settings):
        yield Bench(proxy, settings)


def _rows(run: Run) -> dict[str, Row]:
    return {row.key: row for row in run.results}


def _bad(run: Run) -> dict[str, list[str]]:
    return {row.key: row.reasons for row in run.results if row.status.is_bad}


def test_the_sample_gateway_passes_by_one_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, password = "canary-key-4711", "canary-password"
    options = ["--private-key", key, "--username", "shop", "--password", password]
    assert cli.main(["gateway", "--report", str(tmp_path), *options]) == 0

    out, err = capsys.readouterr()
    assert "3 of 3 exchanges exercised" in out
    assert "Verdict: PASSED" in out
    assert "payments: starts" in err
    rows = {row["key"]: row for row in json.loads((tmp_path / "results.json").read_text())["rows"]}
    assert rows["bodies/huge/gatewayCheckout"]["status"] == "Passed"
    assert len(rows) > 80
    for file in tmp_path.rglob("*.*"):
        assert "canary" not in file.read_text("utf-8"), file.name
    assert "canary" not in out + err


@pytest.mark.parametrize(("mutation", "where"), BROKEN, ids=[name for name, _ in BROKEN])
def test_a_broken_promise_is_caught(bench: Bench, mutation: str, where: str) -> None:
    run = bench.judge(BY_NAME[mutation], to_the_end=True, only=(f"{where}*",))
    assert _bad(run)


@pytest.mark.parametrize(
    ("mutation", "exchanges", "said"),
    [
        ("answers are html", "gatewayCheckout gatewayRefund", "text/html"),
        ("good answers have null errors", "gatewayCheckout gatewayRefund", "errorcode is null"),
        ("approved is a boolean", "gatewayRefund", "approved is true or false"),
        ("approved is true", "completeOrder", "approved is true or false"),
        ("notifications have null errors", "completeOrder", "errormessage is null"),
        ("notifications are forms", "completeOrder", "x-www-form-urlencoded"),
    ],
)
def test_what_stores_read_all_the_same_is_advice(
    bench: Bench, mutation: str, exchanges: str, said: str
) -> None:
    run = bench.judge(BY_NAME[mutation], layers=("answers", "payments", "refunds"))
    assert _bad(run) == {}
    for exchange in exchanges.split():
        row = _rows(run)[f"answers/to the letter/{exchange}"]
        assert row.status is Status.ADVICE
        assert any(said in reason for reason in row.reasons)


@pytest.mark.parametrize("raw", [None, "null"])
def test_a_token_that_is_left_out_is_read_as_empty(bench: Bench, raw: str | None) -> None:
    def leave_out(call: Call, reply: Reply) -> None:
        if call.op.exchange == "checkout" and reply.json and reply.json.get("paymenttoken"):
            token = reply.json["paymenttoken"]
            url = f"{reply.json['redirecturl']}?paymenttoken={token}"
            signed_answer(paymenttoken="", redirecturl=url)(call, reply)
            members = {n: v for n, v in reply.json.items() if n != "paymenttoken"}
            reply.json = members if raw is None else {**members, "paymenttoken": None}

    mutation, layers = Mutation("no token", after=leave_out), ("answers", "payments")
    run = bench.judge(mutation, to_the_end=True, layers=layers)
    assert _bad(run) == {}
    row = _rows(run)["answers/to the letter/gatewayCheckout"]
    assert f"paymenttoken is {raw or 'missing'}" in row.reasons[0]


def test_a_signature_that_is_left_out_is_not_read_as_empty(bench: Bench) -> None:
    run = bench.judge(BY_NAME["answers are not signed"])
    assert "answers/accepted/gatewayCheckout" in _bad(run)


def test_a_method_that_a_gateway_does_not_know_is_rightly_answered_501(bench: Bench) -> None:
    def unknown(call: Call) -> Reply | None:
        is_known = call.method == "POST" or call.op.exchange not in ("checkout", "refund")
        return None if is_known else Reply(501, {}, b"")

    rows = _rows(bench.judge(Mutation("posts alone", before=unknown), layers=("answers", "bodies")))
    for exchange in ("gatewayCheckout", "gatewayRefund"):
        assert rows[f"bodies/other methods/{exchange}"].status is Status.PASSED


@pytest.mark.parametrize(
    ("mutation", "row", "status"),
    [
        ("upper case is taken", "upper case", Status.FAILED),
        ("blanks around the signature are taken", "misshapen", Status.ADVICE),
        ("a missing signature is taken", "no signature", Status.FAILED),
    ],
)
def test_a_signature_written_otherwise_fails_where_the_document_has_it(
    bench: Bench, mutation: str, row: str, status: Status
) -> None:
    run = bench.judge(BY_NAME[mutation], layers=("answers", "forgeries"))
    assert _rows(run)[f"forgeries/{row}/gatewayCheckout"].status is status


@pytest.mark.parametrize(
    ("mutation", "where"),
    [
        ("an empty body is 500", "bodies/not a message/"),
        ("unusual numbers are 500", "values/number spellings/"),
        ("shoppers whose payment failed come to errorurl untold", "payments/declined/"),
        ("payment tokens are counted up", "answers/guessable/"),
        ("refunds have one number", "answers/numbers of refunds/"),
    ],
)
def test_what_costs_no_money_and_no_source_forbids_is_advice(
    bench: Bench, mutation: str, where: str
) -> None:
    run = bench.judge(BY_NAME[mutation])
    assert _bad(run) == {}
    advised = [key for key, row in _rows(run).items() if row.status is Status.ADVICE]
    assert [key for key in advised if key.startswith(where)], advised


def test_without_an_approved_refund_the_refusal_of_a_forged_one_says_nothing(bench: Bench) -> None:
    def refuse(call: Call) -> Reply | None:
        if call.op.exchange != "refund":
            return None
        return Reply(200, {"content-type": "application/json"}, b'{"approved":0}')

    run = bench.judge(Mutation("no refund is possible", before=refuse), to_the_end=True)
    rows = _rows(run)
    assert rows["refunds/in full/gatewayRefund"].status is Status.FAILED
    told = [row for key, row in rows.items() if key.startswith("forgeries/") and "Refund" in key]
    assert len(told) >= 6
    for row in told:
        assert row.status is Status.SKIPPED, row
        assert "a right refund is refused as well" in row.reasons[0]
    assert rows["forgeries/altered/gatewayCheckout"].status is Status.PASSED


@pytest.mark.parametrize("right", permitted.RIGHT, ids=[each.name for each in permitted.RIGHT])
def test_what_a_gateway_gives_back_and_how_it_answers_again_is_its_own(
    bench: Bench, right: Mutation
) -> None:
    run = bench.judge(right, to_the_end=True)
    rows = _rows(run)
    assert _bad(run) == {}
    told = [row for key, row in rows.items() if key.startswith("forgeries/") and "Refund" in key]
    assert {row.status for row in told} == {Status.PASSED}
    assert rows["values/spellings/gatewayRefund"].status is Status.PASSED
    assert rows["values/type refund/gatewayRefund"].status is Status.PASSED
    assert rows["reach/exercised/gatewayRefund"].status is Status.PASSED


@pytest.mark.parametrize("policy", permitted.POLICIES, ids=[p.name for p in permitted.POLICIES])
@pytest.mark.parametrize(
    ("broken", "row"),
    [
        ("any signature of a refund is taken", "forgeries/misshapen/gatewayRefund"),
        ("a missing signature is taken", "forgeries/no signature/gatewayRefund"),
        ("upper case is taken", "forgeries/upper case/gatewayRefund"),
        ("refunds are not bound to their order", "refunds/another order/gatewayRefund"),
        ("own messages come back", "repeats/notification as refund/gatewayRefund"),
    ],
)
def test_what_a_gateway_does_not_give_back_hides_nothing(
    bench: Bench, policy: Mutation, broken: str, row: str
) -> None:
    both = together("both", [BY_NAME[broken], policy])
    assert _rows(bench.judge(both, only=(row,)))[row].status is Status.FAILED


def test_a_repeated_refund_that_moves_money_fails_though_it_is_answered_alike(
    bench: Bench,
) -> None:
    broken, row = "repeated refunds are answered alike, and move money", "gatewayRefund"
    bad = _bad(bench.judge(BY_NAME[broken], only=(f"repeats/replay/{row}",)))
    assert "what was left is not given back" in bad[f"repeats/replay/{row}"][0]


def test_a_refund_that_was_approved_is_an_exchange_that_succeeded(bench: Bench) -> None:
    gateway = together("whole", [permitted.POLICIES[-1], BY_NAME["refusals are 400"]])
    layers = ("answers", "payments", "refunds")
    rows = _rows(bench.judge(gateway, to_the_end=True, layers=layers))
    assert rows["refunds/in full/gatewayRefund"].status is Status.FAILED
    assert rows["reach/exercised/gatewayRefund"].status is Status.PASSED


def test_a_payment_that_the_store_did_not_take_in_is_none_to_give_back(bench: Bench) -> None:
    run = bench.judge(BY_NAME["notifications name another amount"], to_the_end=True)
    bad = _bad(run)
    assert {key.partition("/")[0] for key in bad} == {"payments"}
    assert not [reason for reasons in bad.values() for reason in reasons if "errorurl" in reason]
    said = _rows(run)["refunds/in part/gatewayRefund"].reasons[0]
    assert "needs an approved payment: the store did not take the payment in: amount is" in said


def test_a_store_that_is_told_of_two_transactions_is_told_so_first(bench: Bench) -> None:
    broken = BY_NAME["the store is told twice with another transaction"]
    bad = _bad(bench.judge(broken, to_the_end=True, layers=("answers", "payments", "refunds")))
    assert next(iter(bad)) == "payments/notified/completeOrder"
    assert "told twice, and transactionid changed" in bad["payments/notified/completeOrder"][0]
    assert not [key for key in bad if key.startswith("refunds/")]


def test_a_forged_refund_that_is_approved_fails_though_no_right_one_is(bench: Bench) -> None:
    def forge(call: Call) -> Reply | None:
        if call.op.exchange != "refund" or b'"signature":"00000' not in call.body:
            return None
        return Reply(200, {"content-type": "application/json"}, b'{"approved":1}')

    run = bench.judge(Mutation("zeros are a signature", before=forge))
    assert _rows(run)["forgeries/misshapen/gatewayRefund"].status is Status.FAILED


def test_a_gateway_that_spells_numbers_as_text_is_read(bench: Bench) -> None:
    def notify(call: Call) -> None:
        if call.op.exchange == "notification":
            texts = {name: str(v) for name, v in call.json.items() if type(v) is int}
            signed(**texts)(call)

    run = bench.judge(Mutation("numbers are texts", before=notify))
    assert _bad(run) == {}
    reasons = _rows(run)["answers/to the letter/completeOrder"].reasons
    assert [each.split(" ")[0] for each in reasons] == ["orderid", "amount", "approved"]


def test_wrong_credentials_are_tried_on_refunds_too_where_the_right_ones_are_known(
    bench: Bench,
) -> None:
    def ask(call: Call) -> Reply | None:
        known = call.op.exchange != "checkout" or asked(call, "password") == "its own"
        return None if known else replied(200, {"errormessage": "There is no such merchant."})

    mutation = Mutation("refunds are made for anybody", before=ask)
    layers = ("answers", "payments", "refunds", "values")
    run = bench.judge(mutation, to_the_end=True, layers=layers, username="shop", password="its own")
    rows = _rows(run)
    assert rows["values/wrong credentials/gatewayCheckout"].status is Status.PASSED
    row = rows["values/wrong credentials/gatewayRefund"]
    assert row.status is Status.ADVICE
    assert "a refund with a wrong password was accepted" in row.reasons


def test_what_was_not_counted_of_many_refunds_shows_at_the_end(bench: Bench) -> None:
    uncounted = BY_NAME["refunds of one cent are not counted"]
    layers = ("answers", "payments", "refunds")
    run = bench.judge(uncounted, to_the_end=True, layers=layers)
    assert "refunds/the rest/gatewayRefund" in _bad(run)


def test_a_gateway_that_has_seen_other_runs_is_judged_as_a_fresh_one(bench: Bench) -> None:
    assert _bad(bench.judge()) == {}


def test_without_a_way_to_pay_the_rows_that_need_it_say_how_to_give_one(bench: Bench) -> None:
    run = bench.judge(approve=(), decline=(), cancel=())
    rows = _rows(run)

    assert _bad(run) == {}
    assert rows["forgeries/altered/gatewayCheckout"].status is Status.PASSED
    skipped = rows["forgeries/altered/gatewayRefund"]
    assert skipped.status is Status.SKIPPED
    assert "--approve TEXT" in skipped.reasons[0]
    assert "--approve-command" in skipped.reasons[0]
    assert "--decline TEXT" in rows["payments/declined/completeOrder"].reasons[0]


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--approve", "rows not judged: no payment could be made: give --approve TEXT"),
        ("--refund-url", "rows not judged: the address is not known: give --refund-url"),
    ],
)
def test_half_a_gateway_that_was_not_judged_has_not_passed_unless_that_is_wanted(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, said: str
) -> None:
    assert bench.command(tmp_path, option) == 1
    out = capsys.readouterr().out
    assert "Verdict: INCOMPLETE" in out
    assert out.count(said) == 1
    assert int(out.partition(f" {said}")[0].rpartition("\n")[2]) > 25

    wanted = ["answers", "forgeries", "bodies"] + ["payments"] * (option == "--refund-url")
    assert bench.command(tmp_path, option, more=("--layers", ",".join(wanted))) == 0
    known = tmp_path / "known.toml"
    entry = "[[deviation]]\nrow = 'reach/exercised/*'\nreason = 'later'\nsince = 2026-01-31\n"
    known.write_text(entry, "utf-8")
    assert bench.command(tmp_path, option, more=("--expectations", str(known))) == 0
    assert "Verdict: PASSED" in capsys.readouterr().out


def test_layers_bring_those_that_they_need(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench.command(tmp_path, more=("--layers", "refunds")) == 0
    said = capsys.readouterr().err
    started = [name for name in LAYERS if f"{name}: starts" in said]
    assert started == ["answers", "payments", "refunds"]
    assert bench.command(tmp_path, more=("--layers", "rows")) == 2
    assert "choose from answers, payments" in capsys.readouterr().err


@pytest.mark.parametrize("store_url", ["", "http://kit.example"])
def test_a_gateway_that_does_not_know_the_kit_is_told_what_to_allow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], store_url: str
) -> None:
    host = ("--store-host", "https://shop.example")
    with target.sample("k", *host) as urls:
        options = ["--checkout-url", urls["checkout"], "--refund-url", urls["refund"]]
        options += ["--private-key", "k", "--report", str(tmp_path)]
        options += ["--store-url", store_url] if store_url else []
        assert cli.main(["gateway", *options]) == 1
    out = capsys.readouterr().out
    address = store_url or "http://127.0.0.1:"
    assert (
        f"is not the address of a store of this gateway.: allow the kit's address {address}" in out
    )


def test_a_notification_that_does_not_come_is_told_with_what_to_allow(bench: Bench) -> None:
    def drop(call: Call) -> Reply | None:
        return Reply(503, {}, b"") if call.op.exchange == "notification" else None

    run = bench.judge(Mutation("no word", before=drop), wait=0.5)
    reason = _rows(run)["payments/notified/completeOrder"].reasons[0]
    assert "no notification came" in reason
    assert "allow the kit's address http" in reason


def test_a_press_that_the_gateway_refuses_is_told_with_its_page(bench: Bench) -> None:
    def refuse(call: Call) -> Reply | None:
        is_press = not call.op.exchange and call.method == "POST"
        return Reply(410, {}, b"<h1>Your session<br>is over.</h1>") if is_press else None

    run = bench.judge(Mutation("over", before=refuse), wait=0.5)
    reason = _rows(run)["payments/notified/completeOrder"].reasons[0]
    assert "the page after the last button answers 410, 'Your session is over.'" in reason
    assert "allow the kit's address" not in reason


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A command that pays."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    script = tmp_path / "pay.py"
    script.write_text(
        "import sys\n"
        "from contract_tests.browser import Browser\n"
        "with Browser([]) as browser:\n"
        "    entrance = browser.open(sys.argv[1])\n"
        "    page = browser.submit(entrance, entrance.forms[0], {})\n"
        "    form = page.forms[0]\n"
        "    browser.submit(page, form, {}, form.button('Pay now'))\n"
    )
    return f"{sys.executable} {script}"


def test_who_is_not_seen_to_come_back_was_not_watched(bench: Bench, program: str) -> None:
    def stay(call: Call, reply: Reply) -> None:
        if not call.op.exchange and reply.status in (302, 303):
            reply.status = 200

    gateway = Mutation("the shopper stays", after=stay)
    rows = ("payments/shopper returns/completeOrder", "payments/not processed/completeOrder")
    given: dict[str, Any] = {"only": rows, "to_the_end": True}
    told = _rows(bench.judge(gateway, approve=(), approve_command=program, wait=5.0, **given))
    assert {told[row].status for row in rows} == {Status.SKIPPED}
    told = _rows(bench.judge(gateway, wait=0.5, **given))
    assert {told[row].status for row in rows} == {Status.FAILED}


def test_where_each_refund_needs_a_payment_a_program_does_not_pay_for_all(
    bench: Bench, program: str
) -> None:
    layers = ("answers", "payments", "refunds", "forgeries", "repeats")
    given: dict[str, Any] = {"layers": layers, "to_the_end": True, "wait": 20.0}
    policy = permitted.POLICIES[-1]
    run = bench.judge(policy, approve=(), approve_command=program, **given)
    rows = _rows(run)
    row = rows["forgeries/altered/gatewayRefund"]
    assert _bad(run) == {}
    assert rows["refunds/twice/gatewayRefund"].status is Status.PASSED
    assert rows["repeats/replay/gatewayRefund"].status is Status.PASSED
    assert row.status is Status.SKIPPED
    assert "only buttons named with --approve make another" in row.reasons[0]

    broken = together("both", [BY_NAME["any signature of a refund is taken"], policy])
    run = bench.judge(broken, approve=(), approve_command=program, **given | {"to_the_end": False})
    assert list(_bad(run)) == ["forgeries/altered/gatewayRefund"]


def test_a_command_may_pay_in_the_kits_place(bench: Bench, program: str) -> None:
    run = bench.judge(approve=(), approve_command=program, wait=20.0)
    rows = _rows(run)

    assert _bad(run) == {}
    assert rows["payments/notified/completeOrder"].status is Status.PASSED
    assert rows["payments/shopper returns/completeOrder"].status is Status.PASSED
    assert rows["refunds/in full/gatewayRefund"].status is Status.PASSED


def _thank(call: Call, reply: Reply) -> None:
    """Who has paid is thanked, and goes back to the store by a link."""
    place = reply.headers.get("location", "")
    if not call.op.id and place and "error=" not in place:
        page = f"<h1>Thank you</h1><a href='{html.escape(place)}'>Return to the shop</a>"
        reply.status, reply.body = 200, page.encode()
        del reply.headers["location"]


def _lead_on(call: Call, reply: Reply) -> None:
    """Pages lead on by themselves in place of redirects."""
    place = reply.headers.get("location", "")
    if not call.op.id and place:
        page = f"<meta http-equiv='refresh' content='3; url={html.escape(place)}'>One moment."
        reply.status, reply.body = 200, page.encode()
        del reply.headers["location"]


def test_a_gateway_may_thank_before_the_shopper_goes_back(bench: Bench) -> None:
    ways = {"approve": ("Pay now", "to the shop"), "cancel": ("Cancel", "to the shop")}
    thanks = Mutation("the gateway thanks", after=_thank)
    run = bench.judge(thanks, to_the_end=True, layers=("answers", "payments"), **ways)
    assert _bad(run) == {}
    assert _rows(run)["payments/shopper returns/completeOrder"].status is Status.PASSED
    assert _rows(run)["payments/not processed/completeOrder"].status is Status.PASSED

    pressed_twice = together(
        "and pays twice", [BY_NAME["a second press pays again before the store answers"], thanks]
    )
    run = bench.judge(pressed_twice, to_the_end=True, layers=("answers", "payments"), **ways)
    assert "payments/one outcome/completeOrder" in _bad(run)


def test_a_gateway_may_lead_the_shopper_back_by_its_page(bench: Bench) -> None:
    leads = Mutation("pages lead on", after=_lead_on)
    run = bench.judge(leads, to_the_end=True, layers=("answers", "payments"))
    assert _bad(run) == {}
    assert _rows(run)["payments/shopper returns/completeOrder"].status is Status.PASSED


@pytest.mark.parametrize(
    ("paying", "said"),
    [
        ("sh -c 'exec sleep 600'", "sh did not end within 0.2 s (--wait)"),
        ("no-such-program", "No such file"),
    ],
)
def test_a_command_that_does_not_pay_is_told(bench: Bench, paying: str, said: str) -> None:
    run = bench.judge(approve=(), approve_command=paying, wait=0.2, layers=("answers", "payments"))
    assert said in _rows(run)["payments/notified/completeOrder"].reasons[0]


def test_a_gateway_without_refunds_is_judged_by_the_rest(bench: Bench) -> None:
    run = bench.judge(refund_url="")
    refunds = [row for row in run.results if row.operation == "gatewayRefund"]

    assert _bad(run) == {}
    assert {row.status for row in refunds} == {Status.SKIPPED}
    assert any("--refund-url" in reason for row in refunds for reason in row.reasons)


def test_a_check_that_breaks_is_one_error_with_its_traceback_and_the_rest_goes_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(protocol: Protocol, exchange: str, headers: object, body: str) -> list[str]:
        raise KeyError(exchange)

    monkeypatch.setattr(Protocol, "loose", breaks)
    run = bench.judge(layers=("answers",))
    broken = _rows(run)["answers/to the letter/gatewayCheckout"]
    assert broken.status is Status.ERROR
    assert broken.reasons == ["broke: KeyError: 'checkout'"]
    assert "loose" in broken.trace
    assert _rows(run)["answers/own way to pay/gatewayCheckout"].status is Status.PASSED


def test_with_another_key_nothing_else_is_concluded(bench: Bench) -> None:
    rows = _rows(bench.judge(private_key="another-key"))

    first = rows["answers/accepted/gatewayCheckout"]
    assert first.status is Status.FAILED
    assert "look at --private-key (and --username, --password)" in first.reasons[0]
    others = [row for row in rows.values() if row.layer not in ("answers", "reach")]
    assert {row.status for row in others} == {Status.SKIPPED}
    assert all("an everyday checkout is not accepted" in row.reasons[0] for row in others)


def test_one_check_is_made_with_what_it_builds_on_and_those_that_failed_again(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, key = BY_NAME["refunds are not added up"], "refunds/too much/gatewayRefund"
    asked = ["--only", "refunds/too much/*,answers/accepted/*"]
    assert bench.command(tmp_path, more=asked, mutation=broken) == 1
    page = html.unescape((tmp_path / "report.html").read_text("utf-8"))
    where = f"--checkout-url {bench.settings.checkout_url} --refund-url {bench.settings.refund_url}"
    assert f"contract_tests gateway {where} --approve 'Pay now' --only '{key}'" in page
    report = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert {row["key"]: row["status"] for row in report["rows"]} == {
        key: "Failed",
        "answers/accepted/gatewayCheckout": "Passed",
    }
    assert report["requests"] < 20

    assert bench.command(tmp_path, more=["--failed"]) == 0
    assert "1 passed, 0 skipped" in capsys.readouterr().out


def test_what_is_said_of_all_that_was_heard_is_said_after_all_of_it(
    bench: Bench, tmp_path: Path
) -> None:
    broken, asked = BY_NAME["refusals tell the key"], ["--only", "answers/no secret/*"]
    assert bench.command(tmp_path, more=asked, mutation=broken) == 1


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        ("refunds/too litle/*", 2, "--only refunds/too litle/*: there is no such row"),
        ("answers/accepted/*,nonsense/*", 1, "Not found, though asked for: nonsense/*"),
    ],
)
def test_a_row_that_there_is_not_is_named(
    bench: Bench,
    tmp_path: Path,
    asked: str,
    code: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert bench.command(tmp_path, more=["--only", asked]) == code
    out, err = capsys.readouterr()
    assert said in out + err
    assert "PASSED" not in out


def test_a_scheduled_run_of_a_gateway_speaks_up_about_what_changed(
    bench: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known, summary = tmp_path / "known.toml", tmp_path / "summary.md"
    broken, layers = BY_NAME["replays count"], ("--layers", "repeats")
    accept = [*layers, "--accept", str(known)]
    assert bench.command(tmp_path, more=accept, mutation=broken) == 0
    assert "repeats/replay/gatewayCheckout" in known.read_text("utf-8")
    capsys.readouterr()

    scheduled = [*layers, "--expectations", str(known), "--quiet", "--summary", str(summary)]
    assert bench.command(tmp_path, more=scheduled, mutation=broken) == 0
    assert capsys.readouterr() == ("", "")
    assert bench.command(tmp_path, more=scheduled) == 1
    assert "repeats/replay/gatewayCheckout" in capsys.readouterr().out
    assert "contract_tests gateway" in summary.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--checkout-url", "nowhere"], "--checkout-url nowhere is not an http or https URL"),
        (["--checkout-url", "http://127.0.0.1:9"], "give --private-key"),
        (
            ["--checkout-url", "http://127.0.0.1:9", "--private-key", "k"],
            "no gateway answers at http://127.0.0.1:9",
        ),
        (["--refund-url", "http://127.0.0.1:9"], "give both"),
        (["--fill", "card"], "write it as NAME=VALUE"),
        (["--time-limit", "0"], "--time-limit"),
        (["--config", "no/such.toml"], "cannot read the configuration"),
        (["--report", __file__], "cannot be written"),
    ],
)
def test_exit_2_and_one_sentence_when_it_cannot_be_done(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["gateway", "--report", str(tmp_path), *arguments]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_a_port_that_is_taken_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert cli.main(["gateway", "--report", str(tmp_path), "--store-port", port]) == 2
    assert f"cannot listen on port {port}" in capsys.readouterr().err


def test_a_measurement_of_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mutants", "--gateway", "no such promise"]) == 2
    assert "no broken promise has no such promise in its name" in capsys.readouterr().err


def test_a_signal_ends_a_measurement_and_nothing_is_called_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def end(call: Call) -> None:
        if not call.proxy.memory:
            call.proxy.memory["ended"] = True
            os.kill(os.getpid(), SIGINT)

    side = replace(measure.SIDES["gateway"], right=[Mutation("ending", before=end)])
    monkeypatch.setitem(measure.SIDES, "gateway", side)
    assert cli.main(["mutants", "--gateway", "refusals are 400"]) == 130
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("contract_tests: interrupted\n")


def test_ctrl_c_before_anything_was_judged_ends_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(settings: GatewaySettings) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(target, "opened", interrupt)
    assert cli.main(["gateway", "--report", str(tmp_path)]) == 130
    assert capsys.readouterr().err == "contract_tests: interrupted\n"


def test_options_may_stand_in_the_environment_or_in_a_table_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "conformance.toml"
    config.write_text("[store]\ntarget = 'http://store'\n[gateway]\nfill = ['card']\n")
    monkeypatch.setenv("THREEDCART_CHECKOUT_URL", "ftp://gateway")
    assert cli.main(["gateway", "--config", str(config)]) == 2
    assert "--checkout-url ftp://gateway is not" in capsys.readouterr().err
    monkeypatch.delenv("THREEDCART_CHECKOUT_URL")
    assert cli.main(["gateway", "--config", str(config)]) == 2
    assert "--fill card has no value" in capsys.readouterr().err
