#!/usr/bin/env python3
"""The libraries keep to the drawing in CONTRIBUTING.md: links, includes, Widgets, SQL, message boxes, file writing.

Usage: check_house.py [ROOT]
"""
import re

from sources import PROGRAM, files, finish, matching_lines, root_from_arguments, without_comments

# The drawing: what each library links, ours and Qt's. Every arrow runs down.
HOUSE = {
    "records": {"Qt6::Core"},
    "storage": {"records", "Qt6::Sql", "PkgConfig::Zip"},
    "pages": {"records", "Qt6::Gui", "PkgConfig::Gumbo", "Hunspell::Hunspell"},
    "rules": {"pages", "Qt6::Core"},
    "tables": {"storage", "rules", "Qt6::Gui"},
    "exchange": {"tables", "storage", "rules", "Qt6::Gui"},
    "forms": {"tables", "exchange", "Qt6::Widgets", "Qt6::Concurrent", "Qt6::Svg"},
    "templates": {"records"},
    "site": {"exchange", "templates", "PkgConfig::Ical"},
    "paper": {"pages", "Qt6::Gui", "Qt6::Svg", "PkgConfig::Qpdf"},
    "report": {"exchange", "paper", "templates"},
    "views": {"forms", "site", "report", "Qt6::Widgets", "Qt6::PrintSupport"},
    "utblick": {"views", "exchange", "site", "report"},
}
FOLDERS = {"utblick": "app", "forms": "forms", "views": "views"}

_SQL_TEXT = r'"\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|ALTER|DROP)\s+TABLE|PRAGMA\s)'
# (what is forbidden, where it is allowed, why)
FORBIDDEN = [
    (r"\bQSql\w+\b|" + _SQL_TEXT, ("models/storage",), "SQL lives only in models/storage"),
    (r"\bQMessageBox\b|\bQDialog\b|\bQWidget\b|<QtWidgets", ("forms", "views", "app"),
     "nothing below forms knows widgets"),
    (r"\btoHtml\s*\(", (), "toHtml() is never stored nor exported: write blocks"),
    (r"\bQSaveFile\b|\bQFile::WriteOnly\b|\bofstream\b|\bfopen\s*\(", ("models/storage",),
     "files are written only through storage/safefile"),
    (r"::self\s*\(\)|\bstatic\s+\w+\s*[*&]\s*(self|instance)\s*\(", (), "no singletons"),
]


def below(library):
    """The libraries a library may include: itself and all that its arrows reach."""
    reached = {library}
    for name in HOUSE[library] & HOUSE.keys():
        reached |= below(name)
    return reached


def links(root):
    """Yields (file, library, what it links) of each target_link_libraries line of the program."""
    for path in files(root, {".txt"}, PROGRAM):
        if path.name == "CMakeLists.txt":
            text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
            for library, rest in re.findall(r"target_link_libraries\(\s*(\S+)([^)]*)\)", text):
                yield path, library, set(rest.split()) - {"PUBLIC", "PRIVATE", "INTERFACE"}


def wrong_links(root):
    for path, library, linked in links(root):
        where = f"{path.relative_to(root)}: {library}"
        if library not in HOUSE:
            yield f"{where} is not in the drawing"
            continue
        for extra in sorted(linked - HOUSE[library]):
            yield f"{where} links {extra}, which the drawing does not"
        for missing in sorted(HOUSE[library] - linked):
            yield f"{where} does not link {missing}, which the drawing does"


def wrong_includes(root):
    for library in HOUSE:
        folder = FOLDERS.get(library, f"models/{library}")
        forbidden = "|".join(sorted(HOUSE.keys() - below(library)))
        pattern = rf'#\s*include\s+"(\.\./|models/)*({forbidden or "-"})/'
        for path in files(root, {".cpp", ".h"}, (folder,)):
            for number, line in matching_lines(pattern, path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root)}:{number}: {line} goes up in the drawing"


def wrong_words(root):
    for path in files(root, {".cpp", ".h"}, PROGRAM):
        where = path.relative_to(root)
        code = without_comments(path.read_text(encoding="utf-8"))
        for pattern, allowed, why in FORBIDDEN:
            if not any(where.is_relative_to(folder) for folder in allowed):
                for number, line in matching_lines(pattern, code):
                    yield f"{where}:{number}: {line}: {why}"


def main():
    root = root_from_arguments()
    finish([*wrong_links(root), *wrong_includes(root), *wrong_words(root)])


if __name__ == "__main__":
    main()
