"""The conformance suite: does a store do what the specification says?

``python -m contract_tests store`` judges a store over HTTP and writes a report. The parts:

    cli, settings     what to run, from flags, environment and conformance.toml
    document          the specification, read as data: operations, resources, schemas
    evidence          what each check stands on
    target            the store under test: a mock started as a process, or one that runs already
    wire              one HTTP exchange at a time, each held against the specification
    runner, engine    one run; its checks one at a time, each isolated and bounded
    results           rows (operation x check), their ladder, their exchanges
    layers/           what is checked of a store, one layer a module
    gateway/          the kit, which plays the store for a payment gateway
    fuzz/             a great many requests to a store that is killed on the way
    vectors/          messages with right and wrong signatures, made from the document's formulas
    mutants/          stores and gateways that break one promise each, to measure the suite by
    report/           the page, results.json and what else a run leaves in its folder
"""
