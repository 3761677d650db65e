"""What is tried: each function makes a client of the portable form, compiles it and runs a program.

The programs are those in ``programs/``; what they print is held against the store. The versions of
the tools are settled here.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from attrs import frozen

from .bench import PUBLISHED, RULESETS, Bench, Failed, Words

PORTABLE = PUBLISHED / "portable.json"
FORMS = [PUBLISHED / f"{name}.json" for name in ("openapi", "portable", "gateway", "callbacks")]
WORKFLOWS = PUBLISHED / "workflows.json"
COLLECTION = PUBLISHED / "postman.json"

GENERATOR = "openapi-generator-cli==7.26.0"
TYPESCRIPT = ("typescript@5.9.3", "@types/node@20.19.0")
JARS = ("httpclient", "httpcore", "httpmime", "geronimo-annotation-1.3-spec")


@frozen
class Attempt:
    """One tool, what of it was tried, and the function that does so and tells what came out."""

    tool: str
    what: str
    make: Callable[[Bench], str]
    is_program: bool = True
    """Whether a client is made, and what is told is what a program printed."""
    has_operations: bool = True
    """Whether the client has operations beside models."""

    @property
    def name(self) -> str:
        return self.make.__name__


# TypeScript


def _project(bench: Bench, *packages: str) -> Path:
    """Make the folder a TypeScript project with these packages; the folder of their programs."""
    home = bench.npm(*packages, *TYPESCRIPT)
    (bench.folder / "node_modules").symlink_to(home / "node_modules")
    options = {
        "strict": True,
        "target": "es2022",
        "module": "nodenext",
        "moduleResolution": "nodenext",
        "lib": ["es2022", "dom", "dom.iterable"],
        "types": ["node"],
        "outDir": "out",
    }
    settings = {"compilerOptions": options, "include": ["*.ts", "client/**/*.ts"]}
    (bench.folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    (bench.folder / "package.json").write_text('{"type": "module"}\n', "utf-8")
    return home / "node_modules/.bin"


def _typescript(bench: Bench, programs: Path, program: str) -> str:
    """Check a program and the client beside it by `tsc --strict`, and run it."""
    bench.put("surroundings.ts")
    bench.put(program)
    bench.run(programs / "tsc", "--project", ".")
    return bench.run("node", f"out/{program.removesuffix('.ts')}.js")


def openapi_typescript(bench: Bench) -> str:
    programs = _project(bench, "openapi-typescript@7.13.0", "openapi-fetch@0.17.0")
    bench.run(programs / "openapi-typescript", PORTABLE, "--output", "client.ts")
    return _typescript(bench, programs, "openapi_typescript.ts")


def hey_api(bench: Bench) -> str:
    programs = _project(bench, "@hey-api/openapi-ts@0.99.0")
    output = {"path": "client", "module": {"extension": ".js"}}  # as Node wants imports
    settings = json.dumps({"input": str(PORTABLE), "output": output, "logs": {"file": False}})
    file = bench.folder / "openapi-ts.config.mjs"
    file.write_text(f"export default {settings};\n", "utf-8")
    bench.run(programs / "openapi-ts")
    return _typescript(bench, programs, "hey_api.ts")


def typescript_fetch(bench: Bench) -> str:
    programs = _project(bench)
    _generate(bench, "typescript-fetch", "client", "importFileExtension=.js")
    return _typescript(bench, programs, "typescript_fetch.ts")


# openapi-generator


def _generate(bench: Bench, generator: str, target: str, *options: str) -> Path:
    """Let openapi-generator make a client; the folder of its programs."""
    bench.debian("java", "default-jdk-headless")
    programs = bench.pip(GENERATOR)
    more = [f"--additional-properties={','.join(options)}"] if options else []
    made: Words = ["generate", "-i", PORTABLE, "-g", generator, "-o", target]
    bench.run(programs / "openapi-generator-cli", *made, *more)
    return programs


def java(bench: Bench) -> str:
    javac = bench.debian("javac", "default-jdk-headless")
    jars = [f"/usr/share/java/{name}.jar" for name in JARS]
    packages = ["libhttpclient-java", "libhttpmime-java", "libgeronimo-annotation-1.3-spec-java"]
    for jar in jars:
        bench.debian(jar, *packages)
    # Its jackson-databind-nullable is in no package here; without it null and absent are one.
    options = ("library=native", "openApiNullable=false")
    programs = _generate(bench, "java", "client", *options)
    # Jackson, with its module for times, is in the generator's own jar.
    own = next(programs.parent.rglob("openapi-generator*.jar"))
    path = ":".join(["classes", str(own), *jars])
    sources = [str(file) for file in (bench.folder / "client/src/main").rglob("*.java")]
    (bench.folder / "sources.txt").write_text("\n".join(sources), "utf-8")
    bench.put("Main.java")
    bench.run(javac, "-d", "classes", "-cp", path, "@sources.txt", "Main.java")
    return bench.run("java", "-cp", path, "Main")


def go(bench: Bench) -> str:
    compiler = bench.debian("go", "golang-go")
    shared = "/usr/share/gocode"
    bench.debian(f"{shared}/src/golang.org/x/oauth2/oauth2.go", "golang-golang-x-oauth2-dev")
    _generate(bench, "go", "src/shop", "packageName=shop")
    bench.put("main.go", "src/program/main.go")
    surroundings = {
        "GO111MODULE": "off",
        "GOPATH": f"{bench.folder}:{shared}",
        "GOCACHE": str(bench.tools / "go-cache"),
        "GOFLAGS": "",
    }
    bench.run(compiler, "build", "-o", "main", "program", more=surroundings)
    return bench.run(bench.folder / "main")


def php(bench: Bench) -> str:
    interpreter = bench.debian("php", "php-cli", "php-curl", "php-mbstring")
    bench.debian("/usr/share/php/GuzzleHttp/autoload.php", "php-guzzlehttp-guzzle", "php-curl")
    _generate(bench, "php", "client")
    for file in sorted((bench.folder / "client/lib").rglob("*.php")):
        bench.run(interpreter, "--syntax-check", file)
    # Deprecations are those of Debian's Guzzle under a newer PHP.
    quiet = ["-d", "error_reporting=E_ALL&~E_DEPRECATED"]
    return bench.run(interpreter, *quiet, bench.put("main.php"))


def ruby(bench: Bench) -> str:
    interpreter = bench.debian("ruby", "ruby")
    bench.debian("/usr/share/doc/ruby-typhoeus", "ruby-typhoeus")
    _generate(bench, "ruby", "client")
    return bench.run(interpreter, "-I", "client/lib", bench.put("main.rb"))


def python_generator(bench: Bench) -> str:
    _generate(bench, "python", "client")
    needed = (
        "urllib3==2.7.0 python-dateutil==2.9.0.post0 pydantic==2.13.4 typing-extensions==4.16.0"
    )
    python = bench.pip(*needed.split(), "mypy==2.3.1") / "python"
    bench.run(python, "-m", "compileall", "-q", "client")
    program = bench.put("python_generator.py")
    return bench.run(python, "-W", "error", program, more={"PYTHONPATH": "client"})


# Python


def python_client(bench: Bench) -> str:
    programs = bench.pip("openapi-python-client==0.29.1", "ruff==0.17.6")
    (bench.folder / "settings.yaml").write_text("package_name_override: shop\n", "utf-8")
    made: Words = ["--path", PORTABLE, "--output-path", "shop", "--config", "settings.yaml"]
    path = f"{programs}:{os.environ['PATH']}"
    tool = programs / "openapi-python-client"
    said = bench.run(tool, "generate", "--meta", "none", *made, more={"PATH": path})
    if "WARNING" in said or "unable to parse" in said.lower():
        raise Failed(f"it leaves something out: {said.strip()[:200]}")
    program = bench.put("python_client.py")
    return bench.run(programs / "python", "-W", "error", program)


def python_models(bench: Bench) -> str:
    programs = bench.pip("datamodel-code-generator==0.89.0", "httpx==0.28.1")
    made: Words = ["--input", PORTABLE, "--input-file-type", "openapi", "--output", "models.py"]
    kind: Words = ["--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"]
    bench.run(programs / "datamodel-codegen", *made, *kind)
    program = bench.put("python_models.py")
    return bench.run(programs / "python", "-W", "error", program)


# What reads the forms


def redocly_lint(bench: Bench) -> str:
    tool = bench.npm("@redocly/cli@2.77.0") / "node_modules/.bin/redocly"
    rules: Words = ["--config", RULESETS / "redocly.yaml", "--format", "json"]
    said = bench.run(tool, "lint", *rules, *FORMS, WORKFLOWS)
    told, _ = json.JSONDecoder().raw_decode(said)  # sentences follow
    if told["problems"]:
        raise Failed(f"{len(told['problems'])} problems, first: {told['problems'][0]['message']}")
    return "no problem in five forms"


def spectral(bench: Bench) -> str:
    tool = bench.npm("@stoplight/spectral-cli@6.16.3") / "node_modules/.bin/spectral"
    rules: Words = ["--ruleset", RULESETS / "spectral.yaml", "--fail-severity", "hint"]
    bench.run(tool, "lint", *rules, *FORMS, WORKFLOWS)
    return "no problem in five forms"


def redocly_respect(bench: Bench) -> str:
    tool = bench.npm("@redocly/cli@2.77.0") / "node_modules/.bin/redocly"
    keys = {"SecureURL": "SECURE_URL", "PrivateKey": "PRIVATE_KEY", "Token": "TOKEN"}
    given = [f"--input={name}={bench.environment[it]}" for name, it in keys.items()]
    said = bench.run(
        tool, "respect", WORKFLOWS, "--server", f"store={bench.environment['BASE_URL']}", *given
    )
    count = len(json.loads(WORKFLOWS.read_text("utf-8"))["workflows"])
    if f"{count} passed, {count} total" not in said:
        raise Failed(f"not all of {count} workflows passed; see log.txt")
    return f"{count} workflows pass at the store"


def newman(bench: Bench) -> str:
    tool = bench.npm("newman@6.2.2") / "node_modules/.bin/newman"
    base = bench.environment["BASE_URL"]
    origin = bench.environment["ORIGIN"]
    values = {
        "base_url": base,
        "base_url_v1": f"{base.rpartition('/')[0]}/v1",
        "origin": origin,
        "store_url": origin,
        "secure_url": bench.environment["SECURE_URL"],
        "private_key": bench.environment["PRIVATE_KEY"],
        "token": bench.environment["TOKEN"],
    }
    given = [word for n, value in values.items() for word in ("--env-var", f"{n}={value}")]
    report = bench.folder / "report.json"
    bench.run(
        tool, "run", COLLECTION, *given, "--reporters", "json", "--reporter-json-export", report
    )
    runs = json.loads(report.read_text("utf-8"))["run"]["executions"]
    refused = [one["item"]["name"] for one in runs if one["response"]["code"] in (401, 415)]
    if refused:
        raise Failed(f"refused: {', '.join(refused[:3])}")
    return f"{len(runs)} requests are sent and answered"


def prism(bench: Bench) -> str:
    tool = bench.npm("@stoplight/prism-cli@5.16.0") / "node_modules/.bin/prism"
    wanted = json.loads(PORTABLE.read_text("utf-8"))["paths"]["/CRM"]["get"]["responses"]["200"]
    headers = dict.fromkeys(("SecureURL", "PrivateKey", "Token"), "any")
    with bench.served(tool, "mock", "--port", "{port}", PORTABLE) as address:
        answer = httpx.get(f"{address}/CRM", headers=headers, trust_env=False)
    examples = wanted["content"]["application/json"]["examples"]
    if answer.status_code != 200 or answer.json() != examples["rows"]["value"]:
        raise Failed(f"it answers {answer.status_code}: {answer.text[:100]}")
    return "a list is answered with its example"


def schemathesis(bench: Bench) -> str:
    """The plain command, at a store that takes nothing beyond the schemas.

    What the document lets a store take beyond them (``x-request-leniency``) is left out of the
    store's copy: whatever is then still called wrong would be a fault of document or store.
    """
    data = json.loads((PUBLISHED / "openapi.json").read_text("utf-8"))
    leniency = data.pop("x-request-leniency")
    strict = bench.folder / "strict.json"
    strict.write_text(json.dumps(data), "utf-8")
    keys = {"SecureURL": "SECURE_URL", "PrivateKey": "PRIVATE_KEY", "Token": "TOKEN"}
    given = {name: bench.environment[it] for name, it in keys.items()}
    store: Words = [sys.executable, "-m", "threedcart_mock", "serve", "--port", "{port}"]
    store += ["--spec", strict, "--no-pace", "--seed", "demo"]
    store += ["--secure-url", given["SecureURL"], "--private-key", given["PrivateKey"]]
    store += ["--token", given["Token"]]
    words: Words = ["--seed", "1", "--max-examples", "10", "--no-color", "--continue-on-failure"]
    for tag in _elsewhere(data):
        words += ["--exclude-tag", tag]
    for name, value in given.items():
        words += ["-H", f"{name}: {value}"]
    tool = Path(sys.executable).with_name("schemathesis")
    base = urlsplit(bench.environment["BASE_URL"]).path
    with bench.served(*store) as address:
        said = bench.run(tool, "run", strict, "--url", address + base, *words, codes=(0, 1))
    alarms = [one for one in said.split("\n- ST")[1:] if not any(map(one.__contains__, KNOWN))]
    if alarms or "Test cases:" not in said:
        raise Failed(f"{len(alarms)} alarms, first: {' '.join(alarms[0].split())[:200]}")
    return f"no alarm but for what the document lets a store take: {', '.join(leniency)}"


def _elsewhere(data: dict[str, Any]) -> list[str]:
    """The tags of operations on other servers than the one that the command is given."""
    items = [(item, one) for item in data["paths"].values() for one in item.values()]
    called = [(item, one) for item, one in items if "operationId" in one]
    return sorted({one["tags"][0] for item, one in called if {"servers"} & {*item, *one}})


KNOWN = (
    "is 'null'; send a whole number",  # a path made of a row's field that may be null
    "-02-29T",  # of a year that has no such day: more than a pattern can say
    "02/29/",
)
"""Alarms that are schemathesis's own: it calls such a request right by the document."""

ATTEMPTS = [
    Attempt("openapi-typescript 7.13.0, openapi-fetch 0.17.0", "TypeScript", openapi_typescript),
    Attempt("@hey-api/openapi-ts 0.99.0", "TypeScript", hey_api),
    Attempt("openapi-generator 7.26.0", "TypeScript (typescript-fetch)", typescript_fetch),
    Attempt("openapi-generator 7.26.0", "Java (native)", java),
    Attempt("openapi-generator 7.26.0", "Go", go),
    Attempt("openapi-generator 7.26.0", "PHP", php),
    Attempt("openapi-generator 7.26.0", "Ruby", ruby),
    Attempt("openapi-generator 7.26.0", "Python", python_generator),
    Attempt("openapi-python-client 0.29.1", "Python", python_client),
    Attempt(
        "datamodel-code-generator 0.89.0", "Python (models)", python_models, has_operations=False
    ),
    Attempt("Redocly CLI 2.77.0", "lint", redocly_lint, is_program=False),
    Attempt("Spectral 6.16.3", "lint", spectral, is_program=False),
    Attempt("Redocly CLI 2.77.0", "respect (Arazzo)", redocly_respect, is_program=False),
    Attempt("Prism 5.16.0", "mock server", prism, is_program=False),
    Attempt("newman 6.2.2", "Postman collection", newman, is_program=False),
    Attempt("schemathesis 4.32.5", "its plain command", schemathesis, is_program=False),
]
