"""The formats that an article can be written in, one file a format."""
