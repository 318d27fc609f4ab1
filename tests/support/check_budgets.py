#!/usr/bin/env python3
"""Source files and functions stay short: .cpp 400 lines, .h 150, functions 50. Usage: check_budgets.py [ROOT]"""
import re

from sources import files, finish, root_from_arguments, without_comments

FILE_LINES = {".cpp": 400, ".h": 150}
FUNCTION_LINES = 50
_NOT_A_FUNCTION = re.compile(r"\b(namespace|class|struct|union|enum)\b[^()]*$|^\s*extern\s*$|=\s*(\w+|\[\])?\s*$")
_NAME = re.compile(r"([~\w:<>]+|operator\s*\S+)\s*\(")


def opens_function(header):
    """Whether the text between the last ; { or } and a { is the head of a function."""
    return "(" in header and not _NOT_A_FUNCTION.search(header)


def functions(code):
    """Yields (name, first line, lines) of each outermost function body."""
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", lambda m: "\n" * m.group(0).count("\n"),
                  without_comments(code, keep_strings=False), flags=re.MULTILINE | re.DOTALL)
    line, header, start = 1, "", None
    stack = 0  # braces open inside the function now being read
    for char in code:
        line += char == "\n"
        if stack:
            stack += (char == "{") - (char == "}")
            if not stack:
                yield start[0], start[1], line - start[1] + 1
                header = ""
        elif char == "{" and opens_function(header):
            name = _NAME.search(header)
            start, stack = (name.group(1) if name else header.strip(), line), 1
        else:
            header = "" if char in ";{}" else header + char


def main():
    root = root_from_arguments()
    findings = []
    for path in files(root, FILE_LINES):
        code = path.read_text(encoding="utf-8")
        where, length = path.relative_to(root), code.count("\n")
        if length > FILE_LINES[path.suffix]:
            findings.append(f"{where}: {length} lines, at most {FILE_LINES[path.suffix]}")
        findings += [f"{where}:{first}: {name} has {lines} lines, at most {FUNCTION_LINES}"
                     for name, first, lines in functions(code) if lines > FUNCTION_LINES]
    finish(findings)


if __name__ == "__main__":
    main()
