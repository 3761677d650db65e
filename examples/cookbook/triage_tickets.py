"""Sort new tickets by keyword into departments and answer them.

    python examples/cookbook/triage_tickets.py rules.json --new Open

The rules are tried in their order; the first whose keyword stands in the subject or in a message
of the ticket wins, in capitals or not:

    [{"keyword": "return", "department": "Returns", "status": "Awaiting reply",
      "reply": "A prepaid label is on its way to you."}]

A ticket that no rule fits is left as it is, for a person.

What it guards against:
- Two answers to one customer. A ticket that holds the answer already is not answered again. The
  status is changed last, so that a run that breaks off is made good by the next one.
- A list that changes while it is read. All new tickets are read before the first is changed.
- The wrong status. Tickets hold StatusId, which is not the Id of the status.
- Misspelt names. Departments and statuses are looked up before anything is changed.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from threedcart import CRM, CrmMessage, Store
from threedcart.errors import ThreeDCartError


@dataclass(frozen=True)
class Rule:
    """What becomes of the tickets with a keyword; department and status by their names."""

    keyword: str
    department: str
    status: str
    reply: str


def main() -> int:
    parser = argparse.ArgumentParser(description="Sort new tickets and answer them.")
    parser.add_argument("rules", type=Path, help="a JSON file, see the beginning of this program")
    parser.add_argument("--new", default="Open", help="name of the status of new tickets")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        rules = [Rule(**rule) for rule in json.loads(arguments.rules.read_bytes())]
    except (TypeError, ValueError) as error:
        print(f"The rules cannot be read: {error}", file=sys.stderr)
        return 2
    try:
        with Store.from_env(base_url=arguments.base_url) as store:
            sorted_in, left = triage(store, rules, arguments.new)
    except (ThreeDCartError, LookupError) as error:
        print(f"{error} Run it again: it goes on where it stopped.", file=sys.stderr)
        return 1
    print(f"{sorted_in} tickets were sorted in, {left} are left for a person.")
    return 0


def triage(store: Store, rules: Sequence[Rule], new: str) -> tuple[int, int]:
    """Sort the new tickets in; return how many were, and how many no rule fitted.

    Raises:
        LookupError: a department or status of the rules does not exist.
        ThreeDCartError: the store could not be read or written.
    """
    departments = {row.name: row.key for row in store.crm.departments.list()}
    statuses = {row.status_name: row.status_id for row in store.crm.statuses.list()}
    for name in {rule.department for rule in rules} - departments.keys():
        raise LookupError(f"There is no department {name!r}.")
    for name in {new, *(rule.status for rule in rules)} - statuses.keys():
        raise LookupError(f"There is no status {name!r}.")
    sorted_in = left = 0
    for ticket in store.crm.tickets.list(status_id=statuses[new]).all():
        rule = rule_for(ticket, rules)
        if rule is None:
            left += 1
            continue
        answer(store, ticket, rule.reply)
        ticket.department_id = departments[rule.department]
        ticket.status_id = statuses[rule.status]
        store.crm.tickets.update(ticket)
        sorted_in += 1
    return sorted_in, left


def rule_for(ticket: CRM, rules: Sequence[Rule]) -> Rule | None:
    """Return the first rule whose keyword stands in the ticket."""
    texts = [ticket.subject, *(message.message for message in ticket.crm_message_list or [])]
    words = "\n".join(text for text in texts if text).casefold()
    return next((rule for rule in rules if rule.keyword.casefold() in words), None)


def answer(store: Store, ticket: CRM, reply: str) -> None:
    """Send the reply, unless the ticket holds it already.

    Raises:
        AmbiguousOutcomeError: it may or may not have been sent. The ticket is still a new one, and
            the next run looks for the reply first.
    """
    if any(message.message == reply for message in ticket.crm_message_list or []):
        return
    store.crm.messages.create(ticket, CrmMessage(message=reply, sender_name="Support"))


if __name__ == "__main__":
    sys.exit(main())
