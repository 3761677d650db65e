"""The site: written pages (`pages/`), and a reference derived from the document and the code."""
