"""The page styles, one file a style."""
