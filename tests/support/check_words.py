#!/usr/bin/env python3
"""No text promises something for later, and none names a path of one machine. Usage: check_words.py [ROOT]"""
import re

from sources import files, finish, root_from_arguments

TOP = ("*.md", "*.txt", "*.sh", "*.json", ".clang-*", ".codespellrc", ".editorconfig")
TEXTS = {".cpp", ".h", ".ui", ".ts", ".md", ".txt", ".sh", ".py", ".sql", ".json", ".mjs", ".js", ".css", ".html"}
SKIPPED = {"tests/support/check_words.py", "tests/support/test_checks.py"}
FORBIDDEN = [
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|\bnot (yet )?implemented\b"), "do it or leave it out"),
    (re.compile(r"(?<![\w./])/(home|root|work)/\w"), "a path of one machine"),
]


def main():
    root = root_from_arguments()
    paths = files(root, TEXTS, ("app", "forms", "models", "views", "tests", "resources", "translations"))
    paths += [path for pattern in TOP for path in root.glob(pattern)]
    findings = []
    for path in paths:
        where = path.relative_to(root)
        if str(where) in SKIPPED or "tests/data" in str(where):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            findings += [f"{where}:{number}: {line.strip()[:80]}: {why}"
                         for pattern, why in FORBIDDEN if pattern.search(line)]
    finish(findings)


if __name__ == "__main__":
    main()
