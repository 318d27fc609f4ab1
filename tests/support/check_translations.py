#!/usr/bin/env python3
"""Swedish is complete, and English has its plurals.

Usage: check_translations.py [ROOT]            says what is missing, superfluous or has other place markers
       check_translations.py --update [ROOT]   brings translations/*.ts up to date with the sources first
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import PROGRAM, finish, root_from_arguments

LUPDATE = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
OPTIONS = {"utblick_sv.ts": [], "utblick_en.ts": ["-pluralonly"]}


def update(root, ts, *options):
    """Brings one .ts file up to date; returns what lupdate complains about in the sources."""
    command = [LUPDATE, "-locations", "none", *OPTIONS[ts.name], *options, *PROGRAM, "-ts", str(ts)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    complaint = re.compile(r"lacks|cannot be|ambiguous|[Ee]rror|WARNING")
    return [line for line in (done.stdout + done.stderr).splitlines() if complaint.search(line)]


def problem(message):
    """What is wrong with one message, or None."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation.get("type") in ("vanished", "obsolete"):
        return "is no longer in the program"
    plurals = translation.findall("numerusform")
    texts = [form.text or "" for form in plurals] if plurals else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(text.strip() for text in texts):
        return "is not translated"
    wanted = set(re.findall(r"%L?\d", source))
    if any(set(re.findall(r"%L?\d", text)) != wanted for text in texts):
        return "has other place markers in its translation"
    return None


def findings(ts):
    """Every message of a .ts file that is not right."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            wrong = problem(message)
            if wrong:
                yield f"{ts.name}: {context.findtext('name')}: {message.findtext('source')!r} {wrong}"


def main():
    wants_update = "--update" in sys.argv
    if wants_update:
        sys.argv.remove("--update")
    root = root_from_arguments()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in OPTIONS:
            ts = root / "translations" / name
            if wants_update:
                update(root, ts, "-no-obsolete")
            copy = Path(folder) / name
            shutil.copyfile(ts, copy)
            found += [*update(root, copy), *findings(copy)]
    finish(list(dict.fromkeys(found)))


if __name__ == "__main__":
    main()
