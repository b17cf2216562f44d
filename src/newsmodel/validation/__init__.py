"""What an editor would want to know of an article before it is published, and a builder of corpora after."""
