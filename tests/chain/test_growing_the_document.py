"""What is changed in the document alone reaches the client, its commands, the mock and the suite.

Operations, a resource and a field are added, an operation and a field that the demo shop uses are
taken out, and of each kind something is deprecated.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = (
    *("spec", "generator", "generated_client", "mock_store", "contract_tests", "pyproject.toml"),
    *("tests/client/api", "tests/__init__.py", "tests/client/__init__.py"),
)
FIELD = (
    "        Mood: {type: [string, 'null'], maxLength: 20, deprecated: true, "
    "description: How people feel there.}\n"
)
OPERATION = """\
    get:
      operationId: getCrmDepartment
      tags: [CRM]
      summary: Read one CRM department
      description: Read them all instead.
      deprecated: true
      x-resource: crm.departments
      x-action: get
      x-unwrap: one
      x-source: {page: crm, section: Departments, confidence: high}
      responses:
        '200':
          description: An array of one.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/CrmDepartment'}}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '404': {$ref: '#/components/responses/NotFound'}
        '429': {$ref: '#/components/responses/TooManyRequests'}
        '500': {$ref: '#/components/responses/ServerError'}
"""


TAG = "  - {name: Gift certificates, description: Amounts that a shopper can spend.}\n"
RESOURCE = "  gift_certificates: {schema: GiftCertificate, title: Gift certificates}\n"
SCHEMA = """\
    GiftCertificate:
      type: object
      description: An amount that a shopper can spend.
      x-key: GiftCertificateID
      x-source: {page: objects, section: GiftCertificate, confidence: high}
      examples: [{GiftCertificateID: 1, Code: HARBOR-50, Amount: 50.00, IsActive: true}]
      properties:
        GiftCertificateID: {type: [integer, 'null'], description: Identity. Assigned by the store.}
        Code: {type: [string, 'null'], maxLength: 40, description: What the shopper types.}
        Amount: {type: [number, 'null'], format: decimal, description: What it is worth.}
        CustomerID: {type: [integer, 'null'], description: Whose it is; 0 for nobody.}
        IsActive: {type: [boolean, 'null'], description: Whether it can be spent.}
        IssuedOn: {$ref: '#/components/schemas/StoreDateTime', description: When it was issued.}
"""
SEVERAL = """\
    put:
      operationId: updateGiftCertificates
      tags: [Gift certificates]
      summary: Update several gift certificates
      description: Each names its GiftCertificateID.
      x-resource: gift_certificates
      x-action: update_many
      x-result: {key: GiftCertificateID, message: Updated successfully}
      x-source: {page: crm, section: Departments, confidence: high}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/GiftCertificate'}}
      responses:
        '200': {$ref: '#/components/responses/Done'}
        '206': {$ref: '#/components/responses/Partial'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '404': {$ref: '#/components/responses/NotFound'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '429': {$ref: '#/components/responses/TooManyRequests'}
        '500': {$ref: '#/components/responses/ServerError'}
"""
NAMES = {
    "/CRM/savedreply": "/GiftCertificates",
    "listCrmSavedReplies": "listGiftCertificates",
    "CrmSavedReply": "GiftCertificate",
    "crm.saved_replies": "gift_certificates",
    "tags: [CRM]": "tags: [Gift certificates]",
    "SavedReplyID": "GiftCertificateID",
    "{field: Title,": "{field: Code,",
    "name: title": "name: code\n          deprecated: true",
}


def paths_of_a_new_resource(document: str) -> str:
    """Every action on gift certificates, after the pattern of the saved replies."""
    start, end = document.index("  /CRM/savedreply:\n"), document.index("  /CRM/status:\n")
    text = document[start:end]
    for old, new in NAMES.items():
        text = text.replace(old, new)
    return text.replace("\n  /GiftCertificates/{id}:\n", SEVERAL + "\n  /GiftCertificates/{id}:\n")


class Workshop:
    """A copy of the tree in which only the document is edited."""

    def __init__(self, root: Path) -> None:
        self.root = root
        skip = shutil.ignore_patterns("__pycache__", "*.egg-info", "build", "dist")
        for room in ROOMS:
            source = ROOT / room
            (root / room).parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, root / room, ignore=skip)
            else:
                shutil.copy(source, root / room)

    def run(self, *arguments: str) -> str:
        """Run Python on the copy's packages; what it printed."""
        paths = [self.root / "generated_client/src", self.root / "mock_store/src", self.root]
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))},
            capture_output=True,
            text=True,
            check=False,
            timeout=540,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def insert(self, after: str, text: str) -> None:
        """Put text behind the only line that starts like this and the block it opens."""
        path = self.root / "spec" / "openapi.yaml"
        document = path.read_text(encoding="utf-8")
        assert document.count(after) == 1, after
        path.write_text(document.replace(after, after + text), encoding="utf-8")

    def take_out(self, start: str, end: str, file: str = "openapi.yaml") -> None:
        """Remove what begins with a text, up to where another begins."""
        path = self.root / "spec" / file
        document = path.read_text(encoding="utf-8")
        assert document.count(start) == 1, start
        at = document.index(start)
        rest = document[document.index(end, at + len(start)) :]
        path.write_text(document[:at] + rest, encoding="utf-8")

    def insert_before(self, mark: str, text: str) -> None:
        """Put text before the only line that starts like this."""
        path = self.root / "spec" / "openapi.yaml"
        document = path.read_text(encoding="utf-8")
        assert document.count("\n" + mark) == 1, mark
        path.write_text(document.replace("\n" + mark, "\n" + text + mark), encoding="utf-8")


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    workshop = Workshop(tmp_path_factory.mktemp("workshop"))
    document = (workshop.root / "spec" / "openapi.yaml").read_text(encoding="utf-8")
    department = document[document.index("    CrmDepartment:\n") :]
    visible = next(
        line for line in department.splitlines(True) if line.startswith("        Visible:")
    )
    key = department[: department.index(visible) + len(visible)]
    workshop.insert(key, FIELD)
    path = document[document.index("  /CRM/department/{id}:\n") :]
    workshop.insert(path[: path.index("    put:\n")], OPERATION)
    new = paths_of_a_new_resource(document)
    for mark, text in (("  /CRM/status:\n", new), ("    CrmSavedReply:\n", SCHEMA)):
        workshop.insert_before(mark, text)
    workshop.insert_before("  crm.saved_replies: {", RESOURCE)
    workshop.insert_before("  - {name: Orders, ", TAG)
    workshop.take_out("    delete:\n      operationId: deleteDistributor\n", "\n  /")
    workshop.take_out("            DeleteDistributor: {", "        '400'")
    workshop.take_out("    delete:\n      operationId: deleteFrontendScript\n", "\n  /")
    workshop.take_out("            DeleteFrontendScript: {", "        '400'")
    step = "      - stepId: end\n        operationId: deleteFrontendScript\n"
    workshop.take_out(step, "\n  - workflowId", "workflows.yaml")
    workshop.take_out("        ContactName: {", "        ")
    workshop.insert("      operationId: createCrmTicket\n", "      deprecated: true\n")
    workshop.run("-m", "generator", "build")
    workshop.run("-m", "tests.client.api.listing")
    return workshop


def test_the_client_has_both(grown: Workshop) -> None:
    program = (
        "import inspect; from threedcart.models import CrmDepartment; "
        "from threedcart.resources.crm import CrmDepartmentsResource as Rows; "
        "print(CrmDepartment(mood='calm').to_dict(), list(inspect.signature(Rows.get).parameters))"
    )
    assert grown.run("-c", program) == "{'Mood': 'calm'} ['self', 'id', 'options']\n"


def test_the_published_forms_have_both(grown: Workshop) -> None:
    published = grown.root / "spec" / "published"
    portable = json.loads((published / "portable.json").read_text(encoding="utf-8"))
    assert portable["paths"]["/CRM/department/{id}"]["get"]["operationId"] == "getCrmDepartment"
    assert "Mood" in portable["components"]["schemas"]["CrmDepartment"]["properties"]
    assert "Read one CRM department" in (published / "postman.json").read_text(encoding="utf-8")


def test_the_command_line_has_both(grown: Workshop) -> None:
    command = ("-m", "threedcart", "crm", "departments")
    assert "\n  get " in grown.run(*command, "--help")
    assert "Read one CRM department" in grown.run(*command, "get", "--help")
    assert "Fields: DepartmentId, Name, Visible, Mood." in grown.run(*command, "update", "--help")


def test_the_mock_serves_and_the_suite_checks_both(grown: Workshop) -> None:
    arguments = ("--report", "report", "--only", "rows/*/*CrmDepartment*,auth/*/*CrmDepartment*")
    grown.run("-m", "contract_tests", "store", *arguments)
    results = json.loads((grown.root / "report" / "results.json").read_text(encoding="utf-8"))
    rows = {row["key"]: row["status"] for row in results["rows"]}
    assert rows["rows/read back/getCrmDepartment"] == "Passed"
    assert "Mood" in json.dumps(results)


def test_a_new_resource_with_every_action_is_served_and_checked(grown: Workshop) -> None:
    only = ("--only", "*/*/*GiftCertificate*", "--report", "gifts", "--max-examples", "1")
    grown.run("-m", "contract_tests", "store", *only)
    results = json.loads((grown.root / "gifts" / "results.json").read_text(encoding="utf-8"))
    rows = {row["key"]: row["status"] for row in results["rows"]}
    assert set(rows.values()) <= {"Passed", "Skipped"}
    for name in ("list", "get", "create", "update", "delete"):
        plural = "s" if name == "list" else ""
        assert rows[f"reach/exercised/{name}GiftCertificate{plural}"] == "Passed"
    assert rows["rows/update several/updateGiftCertificates"] == "Passed"
    assert rows["fuzzing/as documented/createGiftCertificate"] == "Passed"


SERVED = """
import httpx, json
from threedcart_mock.testing import mock_store
with mock_store("--seed", "demo") as store, store.client() as client:
    print(json.dumps({
        "gifts": [row.to_dict() for row in client.gift_certificates.list()],
        "distributors": client.distributors.list().count(),
        "page": httpx.get(store.url + "/docs/getCrmDepartment").text,
        "other page": httpx.get(store.url + "/docs/listGiftCertificates").text,
        "object": httpx.get(store.url + "/docs/schemas/CrmDepartment").text,
        "all": httpx.get(store.url + "/docs").text,
    }))
"""


@pytest.fixture(scope="module")
def served(grown: Workshop) -> Any:
    return json.loads(grown.run("-c", SERVED))


def test_the_demo_shop_has_rows_of_a_new_resource_and_none_of_a_field_that_is_gone(
    served: Any,
) -> None:
    gifts = served["gifts"]
    assert [gift["Code"] for gift in gifts] == ["Code 1", "Code 2", "Code 3"]
    assert len({gift["CustomerID"] for gift in gifts}) == 3
    assert served["distributors"] == 3


def test_an_operation_that_is_gone_is_offered_nowhere(grown: Workshop) -> None:
    told = grown.run("-m", "threedcart", "distributors", "--help")
    assert "\n  update " in told
    assert "\n  delete " not in told
    surface = grown.root / "tests/client/api/public_api.txt"
    assert "DistributorsResource.delete" not in surface.read_text(encoding="utf-8")


def test_what_is_deprecated_is_seen_wherever_it_is_offered(grown: Workshop, served: Any) -> None:
    badge = '<span class="badge">deprecated</span>'
    assert badge in served["page"].partition("<h1>")[2].partition("</h1>")[0]
    parameter = served["other page"].partition('id="parameter-code"')[2]
    assert badge in parameter.partition("</li>")[0]
    assert badge in served["object"].partition("<code>Mood</code>")[2].partition("</li>")[0]
    assert served["all"].count(badge) == 4  # beside the way to both, and in the list

    words = ("-m", "threedcart", "crm", "departments")
    assert "deprecated" in grown.run(*words, "--help").lower()
    assert "deprecated" in grown.run(*words, "get", "--help").lower()
    assert "Deprecated fields: Mood." in grown.run(*words, "update", "--help")
    assert "Deprecated." in grown.run("-m", "threedcart", "gift-certificates", "list", "--help")

    surface = (grown.root / "tests/client/api/public_api.txt").read_text(encoding="utf-8")
    lines = [line for line in surface.splitlines() if line.endswith(" (deprecated)")]
    assert {line.partition("(self")[0].partition(":")[0] for line in lines} == {
        "threedcart.models.crm_department.CrmDepartment.mood",
        *(
            f"threedcart.resources.crm.{prefix}{method}"
            for prefix in ("Async", "")
            for method in (
                "CrmDepartmentsResource.get",
                "CrmTicketsResource.create",
                "CrmTicketsResource.create_many",
            )
        ),
    }
    assert "code: str | None = None (deprecated)" in surface

    program = (
        "import inspect; from threedcart.resources.crm import CrmDepartmentsResource as Rows; "
        "from threedcart.resources.gift_certificates import GiftCertificatesResource as Gifts; "
        "print(Rows.get.__deprecated__); print(inspect.getdoc(Rows.get)); "
        "print(inspect.getdoc(Gifts.list))"
    )
    told = grown.run("-c", program)
    assert "crm.departments.get (getCrmDepartment) is deprecated. Read them all instead." in told
    assert "Deprecated: a call warns of it (DeprecationWarning)." in told
    assert "contains this text. Deprecated." in told


def test_the_suite_s_report_says_what_is_deprecated(grown: Workshop) -> None:
    only = ("--only", "auth/*/*CrmDepartment*,auth/*/listGift*", "--report", "given-up")
    told = grown.run("-m", "contract_tests", "store", *only)
    assert "Deprecated in the specification: createCrmTicket, getCrmDepartment\n" in told
    results = json.loads((grown.root / "given-up" / "results.json").read_text(encoding="utf-8"))
    deprecated = {each["id"]: each["deprecated"] for each in results["operations"]}
    assert deprecated["getCrmDepartment"] == ["getCrmDepartment", "Mood"]
    assert deprecated["listGiftCertificates"] == ["code"]
    assert deprecated["updateCrmDepartment"] == ["Mood"]
    page = (grown.root / "given-up" / "report.html").read_text(encoding="utf-8")
    assert "(deprecated: code)" in page


def test_a_workflow_of_what_is_gone_is_left_out_and_one_of_what_is_deprecated_goes_on(
    grown: Workshop,
) -> None:
    only = ("--only", "workflows/W8*/*,workflows/CRM*/*", "--report", "workflows")
    grown.run("-W", "error::DeprecationWarning", "-m", "contract_tests", "store", *only)
    results = json.loads((grown.root / "workflows" / "results.json").read_text(encoding="utf-8"))
    rows = {row["key"]: row for row in results["rows"]}
    left_out = rows["workflows/W8 frontend script/store"]
    assert left_out["status"] == "Skipped"
    assert "FrontendScriptsResource.delete" in left_out["reasons"][0]
    assert rows["workflows/CRM ticket/createCrmTicket"]["status"] == "Passed"
