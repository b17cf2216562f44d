"""What a mutant is: a module of newsmodel with one small change, made by an operator of mutmut.

mutmut itself changes undecorated functions alone. Here its operators are asked about the whole module, as the tables
of escapes, the patterns and the properties are where a wrong character does harm.
"""

import enum
import itertools
import pathlib
from collections.abc import Iterator

import attrs
import libcst as cst
import libcst.matchers as m
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators, operator_arg_removal, operator_string

# Names for the eyes of a type checker, a size that costs time alone, and what can never be: there is nothing to test.
LEFT_ALONE = (
    m.Call(func=m.Name("TypeVar") | m.Attribute(attr=m.Name("lru_cache")) | m.Name("assert_never"))
    | m.Arg(keyword=m.Name("strict"))  # of zip
)
NEVER = m.MatchCase(
    body=m.IndentedBlock(body=[m.SimpleStatementLine([m.Expr(m.Call(m.Name("assert_never")))])])
)
FOR_TYPES = (
    m.Annotation()
    | m.Import()
    | m.ImportFrom()
    | m.If(test=m.Name("TYPE_CHECKING"))
    | m.Expr(value=m.SimpleString())  # a docstring
)


class Place(enum.Enum):
    """What must be exchanged in a running program for a mutant to be there."""

    BODY = "the code of a function"
    VALUE = "a value of the module"
    IMPORT = "the module"


@attrs.frozen(kw_only=True)
class Mutant:
    """One change to a module."""

    path: str
    """The file, from the root of the checkout."""
    lines: range
    """Lines of the original of which one must run for the change to show."""
    around: range
    """The lines of the function, or of the statement at the module's level."""
    where: str
    """The function or the method, or `""` at the module's level."""
    place: Place
    before: str
    after: str
    """The lines that differ, as they were and as they are."""
    source: str = attrs.field(repr=False)
    """The whole mutated module."""
    values: str = attrs.field(default="", repr=False)
    """Of a value of the module: its statement, and the assignments behind it, as they may be made of it."""

    @property
    def key(self) -> str:
        """Name the mutant as a list of survivors does, whatever else is edited in the file."""
        return f"{self.path.removeprefix('src/newsmodel/')} {self.where or '-'}: {self.before} → {self.after}"


def mutants_of(path: pathlib.Path, root: pathlib.Path) -> Iterator[Mutant]:
    """Give every mutant of a file, from its first line to its last."""
    wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")))
    module, positions = wrapper.module, wrapper.resolve(PositionProvider)
    written = [module.code_for_node(statement) for statement in module.body]
    head = "".join(module.code_for_node(line) for line in module.header)
    tail = "".join(module.code_for_node(line) for line in module.footer)
    assigns = [_assigns(statement) for statement in module.body]
    for number, statement in enumerate(module.body):
        before, after = head + "".join(written[:number]), "".join(written[number + 1 :]) + tail
        for old, new, functions, in_body in _changes(statement, (), in_body=False):
            changed = statement.deep_replace(old, new)
            assert isinstance(changed, cst.CSTNode)
            code = module.code_for_node(changed)
            if code == written[number]:
                continue
            outer = functions[-1] if functions else statement
            decorators = outer.decorators if isinstance(outer, cst.FunctionDef) else ()
            first = min(_lines(positions[each]).start for each in (outer, *decorators))
            function = [node.name.value for node in functions]
            if in_body:
                place = Place.BODY
            elif _assigns(statement):
                place = Place.VALUE
            else:
                place = Place.IMPORT
            was, now = _differing(written[number], code)
            yield Mutant(
                path=path.relative_to(root).as_posix(),
                lines=_lines(positions.get(old, positions[outer])),
                around=range(first, _lines(positions[outer]).stop),
                where=".".join(function),
                place=place,
                before=was,
                after=now,
                source=before + code + after,
                values=code + "".join(itertools.compress(written[number + 1 :], assigns[number + 1 :])),
            )


def _assigns(statement: cst.CSTNode) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and isinstance(
        statement.body[0], cst.Assign | cst.AnnAssign | cst.AugAssign
    )


def _lines(span: object) -> range:
    assert isinstance(span, CodeRange)
    return range(span.start.line, span.end.line + 1)


Outer = tuple[cst.FunctionDef | cst.ClassDef, ...]
Change = tuple[cst.CSTNode, cst.CSTNode, Outer, bool]


def _changes(node: cst.CSTNode, outer: Outer, *, in_body: bool) -> Iterator[Change]:
    if m.matches(node, FOR_TYPES | LEFT_ALONE):
        return
    if m.matches(node, m.Call(func=m.Name("cast"))):
        node = cst.ensure_type(node, cst.Call).args[1]
    for kind, operator in mutation_operators:
        if isinstance(node, kind) and operator is not operator_arg_removal:
            made = [new for new in operator(node) if not _loses_what_can_never_be(node, new)]
            # The first is "XX…XX". Words in capitals are found by the same tests.
            for new in made[:1] if operator is operator_string else made:
                yield node, new, outer, in_body
    inner = (*outer, node) if isinstance(node, cst.FunctionDef | cst.ClassDef) and not in_body else outer
    for child in node.children:
        is_body = isinstance(node, cst.FunctionDef) and child is node.body
        yield from _changes(child, inner, in_body=in_body or is_body)


def _loses_what_can_never_be(old: cst.CSTNode, new: cst.CSTNode) -> bool:
    if not (isinstance(old, cst.Match) and isinstance(new, cst.Match)):
        return False
    return m.matches(old.cases[-1], NEVER) and new.cases[-1] is not old.cases[-1]


def _differing(before: str, after: str) -> tuple[str, str]:
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return " ".join(line.strip() for line in old), " ".join(line.strip() for line in new)
