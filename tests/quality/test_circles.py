"""Modules import each other in one direction: the client's, the mock store's, the suite's."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import grimp


def imports(
    package: str = "threedcart", depth: int | None = None, *, typing: bool = False
) -> dict[str, set[str]]:
    """Who imports whom, by modules or by folders; those for type checkers alone by `typing`."""
    graph = grimp.build_graph(package, exclude_type_checking_imports=not typing, cache_dir=None)
    found: dict[str, set[str]] = {}
    for module in graph.modules:
        name = ".".join(module.split(".")[:depth])
        others = found.setdefault(name, set())
        for imported in graph.find_modules_directly_imported_by(module):
            others.add(".".join(imported.split(".")[:depth]))
    return {name: others - {name} for name, others in found.items()}


def circle(graph: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_a_circle_would_be_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}})


def test_no_module_of_the_client_imports_itself_by_way_of_others() -> None:
    assert circle(imports()) == []


def test_no_module_of_the_mock_store_imports_itself_even_for_its_types() -> None:
    assert circle(imports("threedcart_mock", typing=True)) == []


def test_no_module_of_the_suite_imports_itself_even_for_its_types() -> None:
    assert circle(imports("contract_tests", typing=True)) == []


def test_the_folders_of_the_runtime_import_each_other_in_one_direction() -> None:
    folders = {
        name: others
        for name, others in imports(depth=3).items()
        if name.startswith("threedcart._runtime.")
    }
    assert len(folders) > 10
    assert circle(folders) == []
