"""What is added to the document alone reaches the client, its commands, the mock and the suite."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("spec", "generator", "generated_client", "mock_store", "contract_tests", "pyproject.toml")
FIELD = (
    "        Mood: {type: [string, 'null'], maxLength: 20, description: How people feel there.}\n"
)
OPERATION = """\
    get:
      operationId: getCrmDepartment
      tags: [CRM]
      summary: Read one CRM department
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


class Workshop:
    """A copy of the tree in which only the document is edited."""

    def __init__(self, root: Path) -> None:
        self.root = root
        skip = shutil.ignore_patterns("__pycache__", "*.egg-info", "build", "dist")
        for room in ROOMS:
            source = ROOT / room
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
    workshop.run("-m", "generator", "build")
    return workshop


def test_the_client_has_both(grown: Workshop) -> None:
    program = (
        "import inspect; from threedcart.models import CrmDepartment; "
        "from threedcart.resources.crm import CrmDepartmentsResource as Rows; "
        "print(CrmDepartment(mood='calm').to_dict(), list(inspect.signature(Rows.get).parameters))"
    )
    assert grown.run("-c", program) == "{'Mood': 'calm'} ['self', 'id', 'options']\n"


def test_the_command_line_has_both(grown: Workshop) -> None:
    command = ("-m", "threedcart", "crm", "departments")
    assert "\n  get " in grown.run(*command, "--help")
    assert "Read one CRM department" in grown.run(*command, "get", "--help")
    assert "Fields: DepartmentId, Name, Visible, Mood." in grown.run(*command, "update", "--help")


def test_the_mock_serves_and_the_suite_checks_both(grown: Workshop) -> None:
    arguments = ("--report", "report", "--layers", "rows,auth")
    grown.run("-m", "contract_tests", "store", *arguments)
    results = json.loads((grown.root / "report" / "results.json").read_text(encoding="utf-8"))
    rows = {row["key"]: row["status"] for row in results["rows"]}
    assert rows["rows/read back/getCrmDepartment"] == "Passed"
    assert "Mood" in json.dumps(results)
