"""What the check scripts share: the files of the project, C++ without its comments, one way to report."""
import re
import sys
from pathlib import Path

FOLDERS = ("app", "forms", "models", "views", "tests")
PROGRAM = ("app", "forms", "models", "views")

_LEXEMES = re.compile(
    r'R"(?P<mark>[^()\\\s]*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|//[^\n]*|/\*.*?\*/'
    r'|(?P<text>"(?:\\.|[^"\\\n])*")'
    r"|(?P<quote>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')",
    re.DOTALL)


def root_from_arguments():
    """The project: the first argument, or the folder two above this file."""
    return Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]


def files(root, suffixes, folders=FOLDERS):
    """All files below the folders with one of the suffixes, sorted."""
    return sorted(path for folder in folders for path in (root / folder).rglob("*")
                  if path.suffix in suffixes and "node_modules" not in path.parts)


def without_comments(code, keep_strings=True):
    """The code with comments (and texts, if told) blanked; every line keeps its number."""
    def blank(match):
        whole = match.group(0)
        is_comment = whole.startswith("/")
        if keep_strings and not is_comment:
            return whole
        filler = "" if is_comment else '""' if '"' in whole else "0"
        return filler + "\n" * whole.count("\n")
    return _LEXEMES.sub(blank, code)


def matching_lines(pattern, code):
    """Yields (line number, text) of each line of the code that the pattern finds."""
    for number, line in enumerate(code.splitlines(), 1):
        if re.search(pattern, line):
            yield number, line.strip()


def finish(findings):
    """Prints the findings and ends the script: 0 without any, 1 otherwise."""
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
