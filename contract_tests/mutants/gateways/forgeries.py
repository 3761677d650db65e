"""Gateways that take a message that is not signed, that comes again, or was meant for another."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from contract_tests.gateway.protocol import read
from contract_tests.mutants.proxy import Before, Call, Mutation, Reply
from contract_tests.mutants.signing import (
    BOTH,
    asked,
    formula_of,
    is_right,
    message_of,
    signed,
    when,
)
from contract_tests.mutants.table import before
from contract_tests.vectors.drafting import Bench, Draft

REMEMBERED = 100
"""Random keys that a forgetful gateway knows."""


@dataclass(frozen=True)
class Claim:
    """A request that is not rightly signed: its formula, its members, the digest it claims."""

    bench: Bench
    draft: Draft
    digest: str

    @property
    def right(self) -> str:
        """The digest that it ought to have; empty where a part is missing."""
        return self._of(self.bench.string_to_sign(self.draft))

    def is_by(self, key: str | None) -> bool:
        """Whether the digest is the one that another key makes."""
        return self.digest == self._of(self.bench.string_to_sign(self.draft, key or ""))

    @property
    def parts(self) -> list[str]:
        """What is signed, part by part; empty where one is missing."""
        return [self.bench.part(name, self.draft) or "" for name in self.bench.formula.parts]

    def is_of(self, parts: list[str]) -> bool:
        """Whether the digest is the one of these parts."""
        return self.digest == self._of("".join(parts))

    def is_over(self, names: Iterable[str]) -> bool:
        """Whether the digest is the one of these parts, each where there is one."""
        return self.is_of([self.bench.part(name, self.draft) or "" for name in names])

    def _of(self, text: str | None) -> str:
        return "" if text is None else self.bench.digest(text)


def _claim(call: Call) -> Claim | None:
    draft, bench = message_of(call), formula_of(call)
    if draft is None or is_right(call):
        return None
    return Claim(bench, draft, draft.value(bench.formula.field) or "")


def _taken(is_taken: Callable[[Claim], object]) -> Before:
    """Such requests count as signed."""
    return when(lambda call: (claim := _claim(call)) and is_taken(claim), signed())


def _as_a_checkout(call: Call) -> None:
    """Refunds that are signed as checkouts are count as signed."""
    claim, parts = _claim(call), call.proxy.protocol.request("checkout").formula.parts
    if claim is not None and claim.is_over(parts):
        signed()(call)


def _has_two_swapped(claim: Claim) -> bool:
    parts = claim.parts
    swapped = (
        [*parts[:n], *parts[n : n + 2][::-1], *parts[n + 2 :]] for n in range(len(parts) - 1)
    )
    return any(map(claim.is_of, swapped))


def _fill_in(call: Call) -> None:
    """Give a request that was signed over nothing for a member the member, and sign it."""
    claim = _claim(call)
    if claim is None or not claim.is_of(claim.parts):
        return
    draft, bench = claim.draft, claim.bench
    for name in bench.formula.members:
        if draft.value(name) is None:
            draft = draft.put(name, bench.plain.raw(name) or "")
    if draft != claim.draft:
        call.body = bench.sign(draft).text.encode()


def _read_both_ways(call: Call) -> None:
    """The signature counts for whichever it fits of two members of one name."""
    draft, bench = message_of(call), formula_of(call)
    if draft is None:
        return
    for members in (draft.members[::-1], draft.members):
        reading = Draft(tuple(dict(members).items()))
        text = bench.string_to_sign(reading)
        if text is not None and bench.digest(text) == reading.value(bench.formula.field):
            call.body = reading.text.encode()
            break


# As a gateway takes a message that does not look at its random key.
as_new = when(is_right, signed(randomkey=lambda _: secrets.token_hex(16)))


def _if_other_body(call: Call) -> None:
    """A copy with other contents under the same random key counts."""
    key = ("body", asked(call, "randomkey"))
    if call.proxy.memory.setdefault(key, call.body) != call.body:
        as_new(call)


def _note_own(call: Call, reply: Reply) -> None:
    """Note the random keys that the gateway has used itself."""
    said = call.asked if call.op.exchange == "notification" else read(reply.body.decode())
    if call.op.id and said is not None:
        call.proxy.memory["own", said.value("randomkey")] = True


def _if_own(call: Call) -> None:
    if call.op.exchange == "refund" and ("own", asked(call, "randomkey")) in call.proxy.memory:
        as_new(call)


def busy(call: Call, member: str, step: int) -> int:
    """How many requests with the same value of a member are there at this very moment."""
    with call.proxy.lock:
        at_once: dict[str, int] = call.proxy.memory.setdefault("busy", {})
        value = asked(call, member)
        at_once[value] = at_once.get(value, 0) + step
        return at_once[value]


def _if_busy(call: Call) -> None:
    """The random key is looked up at once, and noted only when the answer is ready."""
    if busy(call, "randomkey", 1) > 1 and call.op.exchange in BOTH.split():
        as_new(call)


def _done(call: Call, _reply: Reply) -> None:
    busy(call, "randomkey", -1)


def _if_old(call: Call) -> None:
    """The gateway remembers the random keys of the last messages alone."""
    if call.op.exchange not in BOTH.split() or not is_right(call):
        return
    seen: list[str] = call.proxy.memory.setdefault("seen", [])
    if asked(call, "randomkey") in seen[:-REMEMBERED]:
        as_new(call)
    seen.append(asked(call, "randomkey"))


_ANY = _taken(lambda c: True)
MUTATIONS = [
    before("any signature is taken", BOTH, _ANY),
    before("any signature of a refund is taken", "refund", _ANY),
    before("a missing signature is taken", BOTH, _taken(lambda c: not c.digest)),
    before("upper case is taken", BOTH, _taken(lambda c: c.digest.lower() == c.right)),
    before(
        "blanks around the signature are taken", BOTH, _taken(lambda c: c.digest.strip() == c.right)
    ),
    before(
        "only the start of the signature is compared",
        BOTH,
        _taken(lambda c: c.digest and c.right.startswith(c.digest[:16])),
    ),
    before(
        "only the end of the signature is compared",
        BOTH,
        _taken(lambda c: c.digest[-8:] == c.right[-8:]),
    ),
    before(
        "only the middle of the signature is compared",
        BOTH,
        _taken(lambda c: len(c.digest) == len(c.right) and c.digest[8:24] == c.right[8:24]),
    ),
    before(
        "the order of the signature's digits does not matter",
        BOTH,
        _taken(lambda c: sorted(c.digest) == sorted(c.right)),
    ),
    before("a signature without the key is taken", BOTH, _taken(lambda c: c.is_by(""))),
    before("the order of the parts does not matter", BOTH, _taken(_has_two_swapped)),
    before(
        "a signature of random key and private key alone is taken",
        BOTH,
        _taken(lambda c: c.is_over(c.bench.formula.parts[:2])),
    ),
    before(
        "a signature without the last member is taken",
        BOTH,
        _taken(lambda c: c.is_over(c.bench.formula.parts[:-1])),
    ),
    before("the digest of nothing is a signature", BOTH, _taken(lambda c: c.is_over(()))),
    before("refunds may be signed as checkouts are", "refund", _as_a_checkout),
    before(
        "the merchant's password is a key",
        BOTH,
        _taken(lambda c: c.is_by(c.draft.value("password"))),
    ),
    before("a missing key is the word null", BOTH, _taken(lambda c: c.is_by("null"))),
    before("a missing member counts as empty", BOTH, _fill_in),
    before("a member twice is read both ways", BOTH, _read_both_ways),
    before("replays count", BOTH, as_new),
    Mutation("replays count after a while", _if_old),
    before("replays of checkouts count", "checkout", as_new),
    before("replays of refunds count", "refund", as_new),
    before("only whole messages are remembered", BOTH, _if_other_body),
    Mutation("own messages come back", _if_own, _note_own),
    Mutation("a message counts again until it is answered", _if_busy, _done),
]
