"""The site of the project: pages from the documentation, from the code and from the document.

``make docs`` writes it to ``build/docs/site``. :mod:`website.stage` collects the pages as Markdown,
Zensical makes HTML of them, and :mod:`website.check` follows the links.
"""
