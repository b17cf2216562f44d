"""From the text of a page to an article."""
