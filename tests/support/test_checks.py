#!/usr/bin/env python3
"""Every check finds a planted fault, and is content with a tree that has none. Usage: test_checks.py"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

SUPPORT = Path(__file__).resolve().parent
ROOT = SUPPORT.parents[1]
sys.path.insert(0, str(SUPPORT))
sys.dont_write_bytecode = True
from check_budgets import functions  # noqa: E402
from check_house import FOLDERS, HOUSE  # noqa: E402

SOUND = "/// The length of a text.\nint length(const char *text)\n{\n    return text[0];\n}\n"
TS = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}">\n{}</TS>\n'
MESSAGE = ("<context><name>Box</name><message{}><source>{}</source>"
           "<translation{}>{}</translation></message></context>\n")


class Checks(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        for library, links in HOUSE.items():
            folder = FOLDERS.get(library, f"models/{library}")
            self.plant(f"{folder}/CMakeLists.txt",
                       f"target_link_libraries({library} PUBLIC {' '.join(sorted(links))})\n")
            self.plant(f"{folder}/length.cpp", SOUND)
        self.plant("translations/utblick_sv.ts", TS.format("sv", ""))
        self.plant("translations/utblick_en.ts", TS.format("en", ""))
        self.plant("run.sh", "#!/bin/sh\necho ready\n")
        self.plant(".ci/run", "#!/bin/sh\nexec ./test.sh\n")
        self.plant("tests/support/help.sh", "#!/bin/sh\necho help\n")
        for name in (".clang-format", ".clang-tidy", ".codespellrc"):
            shutil.copyfile(ROOT / name, self.root / name)

    def tearDown(self):
        self.folder.cleanup()

    def plant(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_check(self, name, *arguments):
        return subprocess.run([SUPPORT / name, *arguments, self.root], capture_output=True, text=True, check=False)

    def assert_sound(self, name, *arguments):
        done = self.run_check(name, *arguments)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def assert_found(self, words, name, *arguments):
        done = self.run_check(name, *arguments)
        self.assertNotEqual(done.returncode, 0, "the planted fault was not found")
        self.assertIn(words, done.stdout + done.stderr)

    def test_a_sound_tree_has_no_findings(self):
        for path in sorted(SUPPORT.glob("check_*")):
            if path.name != "check_tidy.py":
                with self.subTest(path.name):
                    self.assert_sound(path.name)

    def test_an_unformatted_line_is_found(self):
        self.plant("models/records/crooked.h", "int  length( int a );\n")
        self.assert_found("clang-format-violations", "check_format.sh")

    def test_a_misspelt_word_is_found_in_prose_and_in_names(self):
        self.plant("models/records/word.h", "void " + "rec" + "ieveAll();\n")
        self.assert_found("word.h:1", "check_spelling.sh")

    def test_an_unquoted_variable_in_a_script_is_found(self):
        self.plant("run.sh", "#!/bin/sh\nrm $1\n")
        self.assert_found("SC2086", "check_scripts.sh")

    def test_a_long_file_is_found(self):
        self.plant("views/long.cpp", "// a line\n" * 401)
        self.plant("views/long.h", "// a line\n" * 151)
        self.assert_found("views/long.cpp: 401 lines", "check_budgets.py")
        self.assert_found("views/long.h: 151 lines", "check_budgets.py")

    def test_a_file_at_the_limit_is_let_through(self):
        self.plant("views/long.cpp", "// a line\n" * 400)
        self.assert_sound("check_budgets.py")

    def test_a_long_function_is_found_in_sources_and_tests(self):
        self.plant("tests/tst_long.cpp", "void longOne()\n{\n" + "    step();\n" * 49 + "}\n")
        self.assert_found("tests/tst_long.cpp:2: longOne has 51 lines", "check_budgets.py")

    def test_functions_are_told_from_other_braces(self):
        code = ('namespace a {\nconst int table[] = {\n1,\n};\nclass B : public C\n{\n'
                'int inside() const { return 1; }\n};\n'
                'B::B(int a)\n    : m_a(a)\n{\n    text = R"({{{)" + "}";\n    if (a) {\n    }\n}\n}\n')
        self.assertEqual([(name, lines) for name, _, lines in functions(code)], [("inside", 1), ("B::B", 5)])

    def test_widgets_below_forms_are_found(self):
        self.plant("models/tables/CMakeLists.txt",
                   "target_link_libraries(tables PUBLIC storage Qt6::Gui Qt6::Widgets)\n")
        self.assert_found("tables links Qt6::Widgets", "check_house.py")

    def test_a_message_box_below_forms_is_found(self):
        self.plant("models/tables/ask.cpp", "QMessageBox box;\n")
        self.assert_found("ask.cpp:1", "check_house.py")

    def test_a_library_outside_the_drawing_is_found(self):
        self.plant("models/extra/CMakeLists.txt", "target_link_libraries(extra PUBLIC records)\n")
        self.assert_found("extra is not in the drawing", "check_house.py")

    def test_a_missing_link_is_found(self):
        self.plant("models/storage/CMakeLists.txt", "target_link_libraries(storage PUBLIC records)\n")
        self.assert_found("storage does not link Qt6::Sql", "check_house.py")

    def test_an_include_upwards_is_found(self):
        self.plant("models/records/up.cpp", '#include "storage/store.h"\n')
        self.assert_found("up.cpp:1", "check_house.py")

    def test_an_include_downwards_is_let_through(self):
        self.plant("views/down.cpp", '#include "records/result.h"\n')
        self.assert_sound("check_house.py")

    def test_sql_outside_storage_is_found_and_inside_let_through(self):
        self.plant("models/storage/read.cpp", 'QSqlQuery query(u"SELECT 1"_s);\n')
        self.assert_sound("check_house.py")
        for number, code in enumerate(("QSqlQuery query;", 'const auto text = u"SELECT id FROM project"_s;')):
            with self.subTest(code):
                self.plant(f"views/read{number}.cpp", code + "\n")
                self.assert_found(f"read{number}.cpp:1", "check_house.py")

    def test_a_word_in_a_comment_is_no_fault_of_the_house(self):
        self.plant("models/tables/said.cpp", "// Not QSqlQuery, nor toHtml().\n/* QDialog\n */\n")
        self.assert_sound("check_house.py")

    def test_html_of_the_editor_is_found(self):
        self.plant("views/leak.cpp", "store(document.toHtml());\n")
        self.assert_found("leak.cpp:1", "check_house.py")

    def test_writing_past_the_safe_helper_is_found(self):
        self.plant("models/exchange/write.cpp", "QSaveFile file(path);\n")
        self.assert_found("write.cpp:1", "check_house.py")

    def test_a_singleton_is_found(self):
        self.plant("models/tables/one.h", "static Workspace *instance();\n")
        self.assert_found("one.h:1", "check_house.py")

    def test_a_promise_is_found(self):
        self.plant("forms/later.cpp", "// TODO draw it\n")
        self.assert_found("later.cpp:1", "check_words.py")

    def test_a_path_of_one_machine_is_found(self):
        self.plant("run.sh", "cat /home/anna/list\n")
        self.assert_found("run.sh:1", "check_words.py")

    def with_text(self, attributes, kind, source, translation):
        self.plant("views/box.cpp", f'QString text() {{ return Box::tr("{source}"); }}\n')
        self.plant("translations/utblick_sv.ts",
                   TS.format("sv", MESSAGE.format(attributes, source, kind, translation)))

    def test_a_translated_text_is_let_through(self):
        self.with_text("", "", "%1 rows", "%1 rader")
        self.assert_sound("check_translations.py")

    def test_a_text_without_swedish_is_found(self):
        self.plant("views/box.cpp", 'QString text() { return Box::tr("New"); }\n')
        self.assert_found("Box: 'New' is not translated", "check_translations.py")

    def test_an_unfinished_text_is_found(self):
        self.with_text("", ' type="unfinished"', "Old", "Gammal")
        self.assert_found("Box: 'Old' is not translated", "check_translations.py")

    def test_a_text_that_left_the_program_is_found(self):
        self.with_text("", "", "Old", "Gammal")
        self.plant("views/box.cpp", SOUND)
        self.assert_found("is no longer in the program", "check_translations.py")

    def test_a_lost_place_marker_is_found(self):
        self.with_text("", "", "%1 rows", "rader")
        self.assert_found("other place markers", "check_translations.py")

    def test_an_english_plural_without_its_forms_is_found(self):
        self.plant("views/box.cpp", 'QString text(int n) { return Box::tr("%n rows", nullptr, n); }\n')
        self.assert_found("utblick_en.ts: Box", "check_translations.py")

    def test_the_linters_find_a_fault_and_look_again_only_at_what_changed(self):
        cache = mock.patch.dict(os.environ, {"XDG_CACHE_HOME": str(self.root / "cache")})
        cache.start()
        self.addCleanup(cache.stop)
        source = self.root / "models/records/length.cpp"
        command = {"directory": str(self.root), "file": str(source), "command": f"g++ -std=c++20 -c {source}"}
        self.plant("out/compile_commands.json", json.dumps([command]))
        self.assert_sound("check_tidy.py", self.root / "out")
        self.assertEqual(len(list((self.root / "cache/utblick/tidy").iterdir())), 1)
        self.plant("models/records/length.cpp", "#include \"size.h\"\n" + SOUND)
        self.plant("models/records/size.h", "struct Size { virtual int size(); };\n"
                   "struct Big : Size { virtual int size(); };\n")
        self.assert_found("modernize-use-override", "check_tidy.py", self.root / "out")


if __name__ == "__main__":
    unittest.main(verbosity=1)
