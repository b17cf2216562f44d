"""What an article is: frozen values, checked when they are built."""
