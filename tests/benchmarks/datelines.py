"""How long a paragraph takes, with a dateline and without: `python tests/benchmarks/datelines.py`."""

import functools
import timeit

from newsmodel.reading.dateline import find_dateline

CASES = {
    "none, Hindi": "नगर निगम की टीम ने मंगलवार को बाजार में सफाई अभियान चलाया और दुकानदारों को चेतावनी दी। " * 4,
    "none, English": "The city council on Tuesday approved a plan to plant trees along the river bank. " * 4,
    "none, comma": "दिल्ली, मुंबई और कोलकाता में रविवार को बारिश हुई। " * 4,
    "none, keyword": "Weather Update: उत्तर भारत में रविवार को बारिश हुई। " * 4,
    "none, long word run": "नगर निगम सफाई अभियान दुकान बाजार " * 40,
    "place": "जयपुर: राज्य सरकार ने योजना को मंजूरी दी। " * 4,
    "place, date, agency": "नई दिल्ली, 19 दिसंबर (भाषा)। सरकार ने योजना को मंजूरी दी। " * 4,
    "credit, place": "नगर संवाददाता, देवघर। मंदिर में भीड़ रही। " * 4,
    "English": "NEW DELHI, Jan 26 (PTI) – The council approved a plan. " * 4,
    "nested": "कानपुर, जनवरी 7 -- कानपुर देहात, संवाददाता। मेले में भीड़ रही। " * 4,
}


def main() -> None:
    """Print the best of five rounds for each case, in microseconds."""
    for name, text in CASES.items():
        find_dateline(text)
        best = min(timeit.repeat(functools.partial(find_dateline, text), number=2000, repeat=5)) / 2000
        print(f"{name:22} {best * 1e6:6.1f} µs")


if __name__ == "__main__":
    main()
