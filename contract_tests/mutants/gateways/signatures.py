"""Gateways that take a message for signed that is not."""

from __future__ import annotations

from contract_tests.mutants.gateways.proxy import before, exchange_of, is_right, members, sign
from contract_tests.mutants.proxy import Call, Reply
from contract_tests.vectors.drafting import Bench, Draft

BOTH = ("checkout", "refund")


def _claimed(call: Call) -> tuple[Bench, Draft, str] | None:
    """A request that is not rightly signed: its formula, its members, the digest it claims."""
    draft = members(call)
    if draft is None or is_right(call):
        return None
    bench: Bench = call.proxy.protocol.request(exchange_of(call))
    return bench, draft, draft.value(bench.formula.field) or ""


@before(*BOTH)
def any_signature_is_taken(call: Call) -> Reply | None:
    if _claimed(call):
        sign(call)
    return None


@before("refund")
def any_signature_of_a_refund_is_taken(call: Call) -> Reply | None:
    if _claimed(call):
        sign(call)
    return None


@before(*BOTH)
def a_missing_signature_is_taken(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim and not claim[2]:
        sign(call)
    return None


@before(*BOTH)
def upper_case_is_taken(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        call.body = draft.say(bench.formula.field, claimed.lower()).text.encode()
    return None


@before(*BOTH)
def blanks_around_the_signature_are_taken(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        call.body = draft.say(bench.formula.field, claimed.strip()).text.encode()
    return None


@before(*BOTH)
def only_the_start_of_the_signature_is_compared(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        text = bench.string_to_sign(draft)
        if text is not None and claimed and bench.digest(text).startswith(claimed[:16]):
            sign(call)
    return None


@before(*BOTH)
def a_signature_without_the_key_is_taken(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        text = bench.string_to_sign(draft, "")
        if text is not None and bench.digest(text) == claimed:
            sign(call)
    return None


@before(*BOTH)
def the_order_of_the_parts_does_not_matter(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        parts = [bench.part(name, draft) or "" for name in bench.formula.parts]
        for place in range(len(parts) - 1):
            swapped = [*parts[:place], parts[place + 1], parts[place], *parts[place + 2 :]]
            if bench.digest("".join(swapped)) == claimed:
                sign(call)
    return None


@before(*BOTH)
def a_missing_member_counts_as_empty(call: Call) -> Reply | None:
    claim = _claimed(call)
    if claim:
        bench, draft, claimed = claim
        text = "".join(bench.part(name, draft) or "" for name in bench.formula.parts)
        if bench.digest(text) == claimed and any(
            draft.value(name) is None for name in bench.formula.members
        ):
            plain = dict(bench.plain.members)
            for name in bench.formula.members:
                if draft.value(name) is None:
                    draft = draft.put(name, plain[name])
            call.body = bench.sign(draft).text.encode()
    return None


@before(*BOTH)
def a_member_twice_is_read_both_ways(call: Call) -> Reply | None:
    """The signature counts for whichever of the two it fits."""
    draft = members(call)
    if draft is None:
        return None
    bench = call.proxy.protocol.request(exchange_of(call))
    first = Draft(tuple(dict(draft.members[::-1]).items()))
    last = Draft(tuple(dict(draft.members).items()))
    for reading in (first, last):
        text = bench.string_to_sign(reading)
        if text is not None and bench.digest(text) == reading.value(bench.formula.field):
            call.body = reading.text.encode()
            break
    return None
