"""NITF writing beside building and writing the same tree with xml.etree.

    PYTHONPATH=tests python -m benchmarks.nitf

The tree is that of our own document, with and without the residue; what a program would have to do to find the
residue is not counted on the side of xml.etree. The figures are medians, in microseconds; the runs take turns.
"""

import sys
import xml.etree.ElementTree as ET
from functools import partial

from benchmarks.native import article, race
from newsmodel.formats import nitf


def rebuilt(given: ET.Element) -> str:
    """Build a tree again, element by element, and write it."""

    def build(parent: ET.Element, node: ET.Element) -> None:
        made = ET.SubElement(parent, node.tag, node.attrib)
        made.text, made.tail = node.text, node.tail
        for child in node:
            build(made, child)

    root = ET.Element(given.tag, given.attrib)
    root.text = given.text
    for child in given:
        build(root, child)
    return ET.tostring(root, encoding="unicode", xml_declaration=True)


def main() -> None:
    """Print the figures for articles of three sizes."""
    for paragraphs in (3, 15, 150):
        a = article(paragraphs)
        bare, full = (ET.fromstring(nitf.dumps(a, residue=residue)) for residue in (False, True))
        found = race(
            {
                "dumps": partial(nitf.dumps, a),
                "xml.etree": partial(rebuilt, full),
                "dumps without residue": partial(nitf.dumps, a, residue=False),
                "xml.etree without residue": partial(rebuilt, bare),
            },
            rounds=21,
            inner=max(10, 300 // paragraphs),
        )
        ratio = found["dumps"] / found["xml.etree"]
        plain = found["dumps without residue"] / found["xml.etree without residue"]
        figures = ", ".join(f"{name} {value:.0f}" for name, value in found.items())
        sys.stdout.write(f"{paragraphs} paragraphs: {figures}; ratio {ratio:.2f}, without {plain:.2f}\n")


if __name__ == "__main__":
    main()
