"""What a check stands on: declared once, and known to the document."""

from __future__ import annotations

import pytest

from contract_tests import evidence, layers
from contract_tests.document import Document
from contract_tests.evidence import CHECKS, CREATED, FROM, Check, Confidence, Evidence
from contract_tests.fuzz import judging
from contract_tests.gateway import command
from contract_tests.layers.fuzzing import collecting
from contract_tests.settings import LAYERS, Settings

DOCUMENT = Document(Settings().spec)
EVIDENCE = Evidence(DOCUMENT)


@pytest.fixture(scope="module", autouse=True)
def _every_check() -> None:
    for name in LAYERS:
        layers.load(name)


def test_every_check_of_stores_and_gateways_stands_on_something_the_document_has() -> None:
    EVIDENCE.require(CHECKS.values())
    assert {check.layer for check in CHECKS.values()} == {
        *LAYERS,
        *command.JUDGES,
        judging.LAYER,
        "reach",
    }
    bare = [check for check in CHECKS.values() if not EVIDENCE.stated(check)]
    assert bare == []


def test_a_check_that_stands_on_nothing_or_is_declared_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="rows/bare stands on nothing"):
        evidence.check("rows", "bare")
    with pytest.raises(ValueError, match="rows/filters"):
        evidence.check("rows", "filters", "filter")


def test_a_name_the_document_does_not_have_is_refused_with_the_check() -> None:
    with pytest.raises(
        evidence.EvidenceError, match="no 'fliter', on which the check rows/filters"
    ):
        EVIDENCE.require([Check("rows", "filters", ("filter", "fliter"))])


@pytest.mark.parametrize(
    ("name", "operation", "told"),
    [
        (CREATED, "createOrder", "created (C65, high)"),
        (CREATED, "createCategory", "created-as-printed-200 (C65, medium)"),
        (FROM, "listOrders", "filter-from-orders (C100, high)"),
        (FROM, "listCrmTickets", "filter-from (C100, medium)"),
        ("filter-updated", "listOrders", "nothing (low)"),
        ("statuses", "getCrmStatus", "getCrmStatus (low)"),
        ("statuses", "customerEvent", "customerEvent (medium)"),
        ("dates", "customerEvent", "dates (C12, medium)"),
    ],
)
def test_the_narrowest_entry_about_the_operation_counts_as_far_as_it_is_known(
    name: str, operation: str, told: str
) -> None:
    assert str(EVIDENCE.ground(name, operation)) == told


def test_schemathesis_makes_the_declared_checks_and_no_other() -> None:
    fuzzing = layers.load("fuzzing")
    known = fuzzing.known_checks()
    assert collecting.CHECKS.keys() <= set(known)
    assert {"status_code_conformance", "unsupported_method"} <= set(
        known
    ) - collecting.CHECKS.keys()


def test_confidence_has_the_words_of_the_document() -> None:
    words = {raw["confidence"] for raw in DOCUMENT.raw["x-evidence"].values()}
    assert words == {each.word for each in Confidence}
