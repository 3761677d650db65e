"""Pages derived from the document and the code: each module gives pages as Markdown, by path."""
