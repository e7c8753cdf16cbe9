"""One truth table in all the ways in which people have it. What it means is the oracle.

The function tells its three inputs apart, so rows that are read in another order or shape are other rows.
"""

from collections.abc import Callable, Sequence
from itertools import product

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.training_set import Row, TrainingSet

OF_THREE: Callable[[int, int, int], int] = lambda a, b, c: c | (a & (1 - b))  # noqa: E731
OF_TWO: Callable[[int, int], int] = lambda a, b: a & (1 - b)  # noqa: E731

ROWS = [(*inputs, OF_THREE(*inputs)) for inputs in CORNERS]
TABLE = TrainingSet.from_rows(Row((a, b, c), float(y)) for a, b, c, y in ROWS)
TWO_ROWS = [(a, b, OF_TWO(a, b)) for a, b in product((0, 1), repeat=2)]
TWO_TABLE = TrainingSet.from_rows(Row((a, b, 0), float(y)) for a, b, y in TWO_ROWS)


def lines(form: Callable[..., str], rows: Sequence[Sequence[int]] = ROWS, end: str = "\n") -> str:
    """One line for each row."""
    return "".join(form(*row) + end for row in rows)


def joined(separator: str) -> Callable[..., str]:
    return lambda *row: separator.join(map(str, row))


def words(separator: str, no: str, yes: str) -> Callable[..., str]:
    return lambda *row: separator.join((no, yes)[value] for value in row)


def aligned(*row: int) -> str:
    return f"  {row[0]}    {row[1]}   {row[2]}  |  {row[3]}"


COMMA, TAB = lines(joined(",")), lines(joined("\t"))
LATEX = (
    "\\begin{tabular}{ccc|c}\n  \\hline\n  $A$ & $B$ & $C$ & $A \\land \\neg B \\lor C$ \\\\ \\hline\n"
    + lines(joined(" & "), end=" \\\\\n")
    + "  \\hline\n\\end{tabular}\n"
)
ARFF = (
    "% by a teacher\n@RELATION gate\n\n@ATTRIBUTE a {0,1}\n@ATTRIBUTE b {0,1}\n@ATTRIBUTE c {0,1}\n"
    "@ATTRIBUTE class {0,1}\n\n@DATA\n" + COMMA
)
ARRAYS = (
    "import numpy as np\n\ntraining_inputs = np.array([["
    + "],\n                            [".join(",".join(map(str, row[:3])) for row in ROWS)
    + "]])\n\ntraining_outputs = np.array([["
    + ",".join(str(row[3]) for row in ROWS)
    + "]]).T\n"
)
SAVETXT = lines(lambda *row: " ".join(f"{value:.18e}" for value in row))
PAIRS = "data = [" + ", ".join(f"([{a}, {b}, {c}], {y})" for a, b, c, y in ROWS) + "]"
DICT = "{" + ", ".join(f"({a}, {b}, {c}): {y}" for a, b, c, y in ROWS) + "}"
OTHER_SIGNS = (
    "-",
    ".",
    "_",
    "\u00b7",
    "\u2192",
    "\\",
    "*",
    "+",
    "~",
    "^",
    "!",
    "\u2013",
    " - ",
    " \u00b7 ",
    "--",
)

# Everybody who reads these sees the same eight rows, so they are taken.
TAKEN = {
    "tabs": TAB,
    "tabs, Windows": TAB.replace("\n", "\r\n"),
    "tabs, an old Mac": TAB.replace("\n", "\r"),
    "tabs, no line end": TAB.rstrip("\n"),
    "commas": COMMA,
    "commas and spaces": lines(joined(", ")),
    "semicolons": lines(joined(";")),
    "spaces": lines(joined(" ")),
    "many spaces": lines(joined("   ")),
    "spaces, indented": lines(lambda *row: "    " + joined(" ")(*row)),
    "no-break spaces": lines(joined("\u00a0")),
    "bars": lines(joined("|")),
    "bars and spaces": lines(joined(" | ")),
    "colons": lines(joined(":")),
    "slashes": lines(joined("/")),
    "bar before the target": lines(aligned),
    "double bar before the target": lines("{} | {} | {} || {}".format),
    "Markdown": "| A | B | C | Y |\n|---|:-:|--:|---|\n" + lines(lambda *row: f"| {joined(' | ')(*row)} |"),
    "drawn": "+---+---+---+---+\n| A | B | C | Y |\n+===+===+===+===+\n"
    + lines(lambda *row: f"| {joined(' | ')(*row)} |\n+---+---+---+---+"),
    "drawn with lines": "\u2502A\u2502B\u2502C\u2502Y\u2502\n\u251c\u2500\u253c\u2500\u2524\n"
    + lines(lambda *row: f"\u2502{joined(chr(0x2502))(*row)}\u2502"),
    "LaTeX": LATEX,
    "ARFF": ARFF,
    "savetxt": SAVETXT,
    "savetxt with names": "# x1 x2 x3 y\n" + SAVETXT,
    "quoted": lines(lambda *row: ",".join(f'"{value}"' for value in row)),
    "sep line": "sep=;\n" + lines(joined(";")),
    "decimal points": lines(lambda *row: ",".join(f"{value}.0" for value in row)),
    "decimal commas": lines(lambda *row: ";".join(f"{value},0" for value in row)),
    "decimal commas and spaces": lines(lambda *row: " ".join(f"{value},0" for value in row)),
    "glued": lines(joined("")),
    "inputs glued": lines(lambda a, b, c, y: f"{a}{b}{c} {y}"),
    "inputs glued, comma": lines(lambda a, b, c, y: f"{a}{b}{c},{y}"),
    "arrow": lines(lambda a, b, c, y: f"{a}{b}{c} -> {y}"),
    "arrow and spaces": lines(lambda a, b, c, y: f"{a} {b} {c} \u2192 {y}"),
    "arrow with names": "A B C => Y\n" + lines(lambda a, b, c, y: f"{a} {b} {c} => {y}"),
    "colon before the target": lines(lambda a, b, c, y: f"{a}, {b}, {c}: {y}"),
    "function": lines(lambda a, b, c, y: f"f({a}, {b}, {c}) = {y}"),
    "TRUE": lines(words("\t", "FALSE", "TRUE")),
    "WAHR": lines(words(";", "FALSCH", "WAHR")),
    "True": lines(words(", ", "False", "True")),
    "T": lines(words(" ", "F", "T")),
    "H": lines(words("\t", "L", "H")),
    "yes": lines(words(",", "no", "yes")),
    "ja": lines(words("\t", "nein", "ja")),
    "on": lines(words(" | ", "off", "on")),
    "Arabic digits": TAB.translate(str.maketrans("01", "\u0660\u0661")),
    "fullwidth": COMMA.translate(str.maketrans("01,", "\uff10\uff11\uff0c")),
    "blank lines": "\n\n" + COMMA.replace("\n", "\n\n") + "\n\n",
    "lines of separators": COMMA.replace("\n", "\n,,,\n"),
    "empty columns": lines(lambda *row: f",{joined(',')(*row)},,"),
    "title": "A gate\n" + COMMA,
    "comments": "# a gate\n" + COMMA.replace("\n", "  # a row\n"),
    "comments of C": "// a gate\n" + TAB,
    "Python list": f"[{', '.join(str(list(row)) for row in ROWS)}]",
    "Python lines": lines(lambda *row: f"[{joined(',')(*row)}],"),
    "Python tuples": lines(lambda *row: str(tuple(row))),
    "Python list, indented": "rows = [\n" + lines(lambda *row: f"    {list(row)},") + "]\n",
    **{f"{sign} between": lines(joined(sign)) for sign in OTHER_SIGNS},
    "another sign, and one before the target": lines(lambda a, b, c, y: f"{a}\u2295{b}\u2295{c} = {y}"),
    "another sign and an arrow": lines(lambda a, b, c, y: f"{a}.{b}.{c} -> {y}"),
    "another sign and a space": lines(lambda a, b, c, y: f"{a}-{b}-{c} {y}"),
    "another sign in brackets": lines(lambda *row: f"({joined('-')(*row)})"),
    "the workshop's arrays": ARRAYS,
    "outputs first": "\n".join(reversed(ARRAYS.split("\n\n"))),
    "outputs as a column": ARRAYS.replace("]]).T", "]]).reshape(8, 1)"),
    "pairs": PAIRS,
    "dictionary": DICT,
    "JSON": f"{[list(row) for row in ROWS]}".replace("'", '"'),
    "C": "{" + ", ".join("{" + joined(", ")(*row) + "}" for row in ROWS) + "};",
    "printed by NumPy": "[" + "\n ".join(f"[{joined(' ')(*row)}]" for row in ROWS) + "]",
    "printed by NumPy, floats": "[" + "\n ".join(f"[{words(' ', '0.', '1.')(*row)}]" for row in ROWS) + "]",
    "names of ours": "Input 1,Input 2,Input 3,Target\n" + COMMA,
    "names of ours, German": "Eingabe 1;Eingabe 2;Eingabe 3;Zielwert\n" + lines(joined(";")),
    "names of ours, spaces": "Input 1 Input 2 Input 3 Target\n" + lines(joined(" ")),
    "A B C Y": "A B C Y\n" + lines(joined(" ")),
    "x1 x2 x3 y": "x1,x2,x3,y\n" + COMMA,
    "x0 x1 x2 y": "x0,x1,x2,y\n" + COMMA,
    "P Q R out": "P\tQ\tR\tout\n" + TAB,
    "X Y Z F": "X,Y,Z,F\n" + COMMA,
    "p q r formula": "p;q;r;(p \u2227 \u00acq) \u2228 r\n" + lines(joined(";")),
    "class first": "class,x1,x2,x3\n" + lines(lambda a, b, c, y: f"{y},{a},{b},{c}"),
    "Y first": "Y,A,B,C\n" + lines(lambda a, b, c, y: f"{y},{a},{b},{c}"),
    "all backwards": "Target,Input 3,Input 2,Input 1\n" + lines(lambda *row: joined(",")(*row[::-1])),
    "all backwards, German": "Zielwert\tEingabe_3\tEINGABE 2\teingabe1\n"
    + lines(lambda *row: joined("\t")(*row[::-1])),
    "our table with its output": "Input 1\tInput 2\tInput 3\tTarget\tOutput\n"
    + lines(lambda *row: joined("\t")(*row, 0.25)),
    "numbers of rows with a name": "no,A,B,C,Y\n"
    + "".join(f"{number},{joined(',')(*row)}\n" for number, row in enumerate(ROWS, start=1)),
    "ARFF, class first": ARFF.replace("@ATTRIBUTE class {0,1}\n", "")
    .replace("@ATTRIBUTE a", "@ATTRIBUTE class {0,1}\n@ATTRIBUTE a")
    .replace(COMMA, lines(lambda a, b, c, y: f"{y},{a},{b},{c}")),
    "savetxt, target first": "# target x1 x2 x3\n" + lines(lambda a, b, c, y: f"{y}.0 {a}.0 {b}.0 {c}.0"),
}

# Here something is missing, too much or open. By luck, some would fit.
REFUSED = {
    "full adder": "a,b,c,sum,carry\n" + lines(lambda a, b, c, y: f"{a},{b},{c},{y},{a & b}"),
    "full adder without names": lines(lambda a, b, c, y: f"{a} {b} {c} {y} {a & b}"),
    "row of gates": lines(lambda a, b, c, y: joined("\t")(a, b, c, y, a & b, a | b, a ^ b, 1 - a)),
    "middle column": "A\tB\tC\tnot B\tY\n" + lines(lambda a, b, c, y: joined("\t")(a, b, c, 1 - b, y)),
    "one cell a line": "".join(f"{value}\n" for row in ROWS for value in row),
    "names of rows": lines(lambda a, b, c, y: f"row{a}{b}{c},{a},{b},{c},{y}"),
    "numbers of rows": "".join(f"{number},{joined(',')(*row)}\n" for number, row in enumerate(ROWS)),
    "an index without a name": ",A,B,Y\n" + lines(lambda a, b, y: f"{a},{a},{b},{y}", TWO_ROWS),
    "three inputs": lines(lambda a, b, c, _: f"{a}\t{b}\t{c}"),
    "three inputs in a list": ARRAYS.split("\n\n")[1].partition("= ")[2],
    "targets": lines(lambda *row: str(row[3])),
    "empty targets": lines(lambda a, b, c, _: f"{a},{b},{c},"),
    "a lost cell": COMMA.replace("1,0,1,1", "1,0,1"),
    "two targets": "A,B,out,label\n" + COMMA,
    "A B C, three columns": "A,B,C\n" + lines(joined(","), TWO_ROWS),
    "two names for an input": "x1,x1,x2,y\n" + COMMA,
    "adder": "a1,a0,b1,b0\n" + COMMA,
    "a letter": COMMA.replace("0,0,0,0", "O,0,0,0"),
    "inputs of -1": COMMA.replace("0", "-1"),
    "X": COMMA.replace("1,1,0,0", "1,1,0,X"),
    "commas that may be decimal": lines(lambda a, b, *_: f"{a},{b}"),
    "a sentence": "The output of gates\n" + lines(joined(" ")),
    "comment that names the target first": "# target, a, b\n" + COMMA,
    "HTML": "<table><tr><td>0</td><td>0</td><td>1</td><td>0</td></tr></table>",
    "a document": '{"format": "nn-desktop", "version": 1, "rows": [[0, 0, 1, 0]]}',
    "empty": "",
    "names alone": "Input 1,Input 2,Input 3,Target\n",
}

TWO_INPUTS = {
    "tabs": lines(joined("\t"), TWO_ROWS),
    "commas": lines(joined(","), TWO_ROWS),
    "spaces": lines(joined(" "), TWO_ROWS),
    "Markdown": "| A | B | Y |\n|---|---|---|\n" + lines(lambda *row: f"| {joined(' | ')(*row)} |", TWO_ROWS),
    "names": "A\tB\tA AND NOT B\n" + lines(joined("\t"), TWO_ROWS),
    "names of ours": "Input 1,Input 2,Target\n" + lines(joined(","), TWO_ROWS),
    "target first": "target,x1,x2\n" + lines(lambda a, b, y: f"{y},{a},{b}", TWO_ROWS),
    "arrow": lines(lambda a, b, y: f"{a} {b} -> {y}", TWO_ROWS),
    "glued": lines(lambda a, b, y: f"{a}{b} {y}", TWO_ROWS),
    "TRUE": lines(words("\t", "FALSE", "TRUE"), TWO_ROWS),
    "LaTeX": "\\hline\n" + lines(joined("&"), TWO_ROWS, end="\\\\\n"),
    "the workshop's arrays": "X = np.array([[0,0],[0,1],[1,0],[1,1]])\ny = np.array([0, 0, 1, 0])",
}
