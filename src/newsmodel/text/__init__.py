"""Text as lines, and keys to compare it by."""
