"""The conformance suite: does a store do what the specification says?

``python -m contract_tests store`` judges a store over HTTP and writes a report. The parts:

    cli, settings     what to run, from flags, environment and conformance.toml
    document          the specification, read as data: operations, resources, schemas
    target            the store under test: a mock started as a process, or one that runs already
    wire              one HTTP exchange at a time, each held against the specification
    results           rows (operation x check), their ladder, their exchanges
    layers/           what is checked, one layer a module
    report/           report.html, results.json, junit.xml, history.ndjson
"""
