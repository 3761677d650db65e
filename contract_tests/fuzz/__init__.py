"""A great many requests, valid and not, against a store that is killed on the way.

Three promises are held: no answer is a 5xx, no answer breaks the specification, and nothing that
was acknowledged is lost. Valid requests are drawn from the document; broken ones are valid ones
changed by a catalogue of mutations. See ``contract_tests.fuzz.campaign``.
"""
