from __future__ import annotations

from xml.etree import ElementTree

import pytest

from .running import Running

XML = {"Accept": "application/xml"}
SENT = {"Content-Type": "text/xml"}
TICKET = """<?xml version="1.0"?>
<CRM xmlns="http://schemas.example/"><CustomerEmail>a@example.com</CustomerEmail>
<Subject>Tea &amp; <![CDATA[<cake>]]></Subject><StatusID>3</StatusID><OrderID/>
<CrmMessageList><CrmMessage><Message>one</Message></CrmMessage></CrmMessageList></CRM>"""


def test_rows_are_sent_and_answered_as_xml(empty_store: Running) -> None:
    created = empty_store.api.post("/CRM", content=TICKET, headers={**SENT, **XML})
    assert created.status_code == 201
    assert created.headers["Content-Type"] == "application/xml; charset=utf-8"
    results = ElementTree.fromstring(created.content)
    assert results.tag == "ArrayOfActionResult"
    number = results.findtext("ActionResult/Value")

    answer = empty_store.api.get(f"/CRM/{number}", headers=XML)
    tickets = ElementTree.fromstring(answer.content)
    assert tickets.tag == "ArrayOfCRM"
    assert tickets.findtext("CRM/Subject") == "Tea & <cake>"
    assert tickets.findtext("CRM/CrmMessageList/CrmMessage/Message") == "one"
    row = empty_store.read(f"/CRM/{number}")
    assert (row["StatusID"], row["OrderID"]) == (3, 0)


def test_digits_nulls_and_truth_survive(empty_store: Running) -> None:
    body = b'{"SKUInfo": {"Price": 10.50, "SKU": null}, "Hide": true}'
    headers = {"Content-Type": "application/json"}
    created = empty_store.api.post("/Products", content=body, headers=headers)
    number = created.json()[0]["Value"]
    text = empty_store.api.get(f"/Products/{number}", headers=XML).text
    assert "<Price>10.50</Price>" in text
    assert '<SKU i:nil="true"/>' in text
    assert "<Hide>true</Hide>" in text


def test_errors_and_counts_too(empty_store: Running) -> None:
    missing = empty_store.api.get("/CRM/0", headers=XML)
    assert missing.status_code == 404
    assert ElementTree.fromstring(missing.content).findtext("ActionResult/Status") == "404"
    count = ElementTree.fromstring(empty_store.api.get("/CRM?countonly=1", headers=XML).content)
    assert count.tag == "CountResult"
    assert int(count.findtext("TotalCount") or "") >= 0


@pytest.mark.parametrize(
    "accept", ["application/json, application/xml", "*/*", "text/html", "application/xml;q=0.1,*/*"]
)
def test_json_unless_xml_is_preferred(empty_store: Running, accept: str) -> None:
    answer = empty_store.api.get("/CRM?countonly=1", headers={"Accept": accept})
    assert "TotalCount" in answer.json()


@pytest.mark.parametrize(
    "body",
    [
        "<CRM>",
        "<CRM><Subject>no address</Subject></CRM>",
        "<CRM><CustomerEmail>a</CustomerEmail><CustomerEmail>b</CustomerEmail></CRM>",
        "<CRM><CustomerEmail>a</CustomerEmail><StatusID>open</StatusID></CRM>",
        '<!DOCTYPE a [<!ENTITY b "c">]><CRM><CustomerEmail>&b;</CustomerEmail></CRM>',
        "<a>" * 50_000,
        "{}",
    ],
    ids=lambda body: body[:30],
)
def test_what_is_no_row_is_refused(empty_store: Running, body: str) -> None:
    answer = empty_store.api.post("/CRM", content=body, headers=SENT)
    assert answer.status_code == 400
    assert answer.json()[0]["Key"] == "Error"
