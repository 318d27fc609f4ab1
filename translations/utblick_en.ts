<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AbbreviationPopup</name>
    <message numerus="yes">
        <source>Mark all %n</source>
        <translation>
            <numerusform>Mark %n</numerusform>
            <numerusform>Mark all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) cannot be read</source>
        <translation>
            <numerusform>%1 cell cannot be read</numerusform>
            <numerusform>%1 cells cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message numerus="yes">
        <source>Clear %1 cell(s)</source>
        <translation>
            <numerusform>Clear %1 cell</numerusform>
            <numerusform>Clear %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing %1 cell(s)</source>
        <translation>
            <numerusform>Clearing %1 cell</numerusform>
            <numerusform>Clearing %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s)</source>
        <translation>
            <numerusform>Cut %1 cell</numerusform>
            <numerusform>Cut %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 cell(s)</source>
        <translation>
            <numerusform>Fill %1 cell</numerusform>
            <numerusform>Fill %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filling %1 cell(s)</source>
        <translation>
            <numerusform>Filling %1 cell</numerusform>
            <numerusform>Filling %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %1 row(s)</source>
        <translation>
            <numerusform>Copying %1 row</numerusform>
            <numerusform>Copying %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 cell(s)</source>
        <translation>
            <numerusform>Paste %1 cell</numerusform>
            <numerusform>Paste %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasting %1 cell(s)</source>
        <translation>
            <numerusform>Pasting %1 cell</numerusform>
            <numerusform>Pasting %1 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>is any of %n values</source>
        <translation>
            <numerusform>is any of %n value</numerusform>
            <numerusform>is any of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is none of %n values</source>
        <translation>
            <numerusform>is none of %n value</numerusform>
            <numerusform>is none of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due within %n days (also late)</source>
        <translation>
            <numerusform>due within %n day (also late)</numerusform>
            <numerusform>due within %n days (also late)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not %n values</source>
        <translation>
            <numerusform>not %n value</numerusform>
            <numerusform>not %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%n other field(s) that you changed do not clash and are saved as they are.</source>
        <translation>
            <numerusform>%n other field that you changed does not clash and is saved as it is.</numerusform>
            <numerusform>%n other fields that you changed do not clash and are saved as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by somebody else while you wrote</source>
        <translation>
            <numerusform>%n field was changed by somebody else while you wrote</numerusform>
            <numerusform>%n fields were changed by somebody else while you wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message numerus="yes">
        <source>Decimal comma, from %Ln number(s)</source>
        <translation>
            <numerusform>Decimal comma, from %Ln number</numerusform>
            <numerusform>Decimal comma, from %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decimal point, from %Ln number(s)</source>
        <translation>
            <numerusform>Decimal point, from %Ln number</numerusform>
            <numerusform>Decimal point, from %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns separated by %1, found in all %Ln row(s)</source>
        <translation>
            <numerusform>Columns separated by %1, found in %Ln row</numerusform>
            <numerusform>Columns separated by %1, found in all %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates as %1, from %Ln value(s)</source>
        <translation>
            <numerusform>Dates as %1, from %Ln value</numerusform>
            <numerusform>Dates as %1, from %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNews</name>
    <message numerus="yes">
        <source>So do %n other page(s).</source>
        <translation>
            <numerusform>So does %n other page.</numerusform>
            <numerusform>So do %n other pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message numerus="yes">
        <source>Add %n organisation(s)</source>
        <translation>
            <numerusform>Add %n organisation</numerusform>
            <numerusform>Add %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %1 organisation(s)</source>
        <translation>
            <numerusform>Adding %1 organisation</numerusform>
            <numerusform>Adding %1 organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChangesView</name>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gone</source>
        <translation>
            <numerusform>%1 gone</numerusform>
            <numerusform>%1 gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as before</source>
        <translation>
            <numerusform>%1 as before</numerusform>
            <numerusform>%1 as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>E&amp;xport although %n error(s) remain</source>
        <translation>
            <numerusform>E&amp;xport although %n error remain</numerusform>
            <numerusform>E&amp;xport although %n errors remain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFindings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message numerus="yes">
        <source>%n characters are long to listen to. What everybody needs belongs in the caption.</source>
        <translation>
            <numerusform>%n character is long to listen to. What everybody needs belongs in the caption.</numerusform>
            <numerusform>%n characters are long to listen to. What everybody needs belongs in the caption.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileJobs</name>
    <message numerus="yes">
        <source>%1 is damaged in %n place(s). Go back to an older copy.</source>
        <translation>
            <numerusform>%1 is damaged in %n place. Go back to an older copy.</numerusform>
            <numerusform>%1 is damaged in %n places. Go back to an older copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>should have ended %n day(s) ago</source>
        <translation>
            <numerusform>should have ended %n day ago</numerusform>
            <numerusform>should have ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message numerus="yes">
        <source>Taking back %1 change(s)</source>
        <translation>
            <numerusform>Taking back %1 change</numerusform>
            <numerusform>Taking back %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %1 record(s)</source>
        <translation>
            <numerusform>Bringing back %1 record</numerusform>
            <numerusform>Bringing back %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %1 row(s)</source>
        <translation>
            <numerusform>Import %1 row</numerusform>
            <numerusform>Import %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %1 row(s)</source>
        <translation>
            <numerusform>Importing %1 row</numerusform>
            <numerusform>Importing %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were imported.</source>
        <translation>
            <numerusform>%1 row was imported.</numerusform>
            <numerusform>%1 rows were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportHints</name>
    <message numerus="yes">
        <source>guessed from %1 row(s)</source>
        <translation>
            <numerusform>guessed from %1 row</numerusform>
            <numerusform>guessed from %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 cannot be read</source>
        <translation>
            <numerusform>%1, %2 cannot be read</numerusform>
            <numerusform>%1, %2 cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 columns</source>
        <translation>
            <numerusform>for %1 column</numerusform>
            <numerusform>for %1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>%2 row(s) of “%1” have errors, so nothing was imported. Correct them, or skip the rows with errors.</source>
        <translation>
            <numerusform>%2 row of “%1” has errors, so nothing was imported. Correct it, or skip the rows with errors.</numerusform>
            <numerusform>%2 rows of “%1” have errors, so nothing was imported. Correct them, or skip the rows with errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message numerus="yes">
        <source>“%1” is not in the register (%2), used by %3 row(s). Add it first, or let the import create it.</source>
        <translation>
            <numerusform>“%1” is not in the register (%2), used by %3 row. Add it first, or let the import create it.</numerusform>
            <numerusform>“%1” is not in the register (%2), used by %3 rows. Add it first, or let the import create it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) are not in the register and are created.</source>
        <translation>
            <numerusform>%1 name is not in the register and is created.</numerusform>
            <numerusform>%1 names are not in the register and are created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts of %1 row(s) say no currency and are read as %2</source>
        <translation>
            <numerusform>The amounts of %1 row say no currency and are read as %2</numerusform>
            <numerusform>The amounts of %1 rows say no currency and are read as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts of %1 row(s) say no currency and are read in that of the record they update</source>
        <translation>
            <numerusform>The amounts of %1 row say no currency and are read in that of the record they update</numerusform>
            <numerusform>The amounts of %1 rows say no currency and are read in those of the records they update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” is created, for %3 row(s)</source>
        <translation>
            <numerusform>%1 “%2” is created, for %3 row</numerusform>
            <numerusform>%1 “%2” is created, for %3 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message numerus="yes">
        <source>%2 record(s) in the register have the key “%1”. Choose another key.</source>
        <translation>
            <numerusform>%2 record in the register has the key “%1”. Choose another key.</numerusform>
            <numerusform>%2 records in the register have the key “%1”. Choose another key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveDrawing</name>
    <message numerus="yes">
        <source>… and %n more record(s) on the web site</source>
        <translation>
            <numerusform>… and %n more record on the web site</numerusform>
            <numerusform>… and %n more records on the web site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) from the register</source>
        <translation>
            <numerusform>%n record from the register</numerusform>
            <numerusform>%n records from the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) published</source>
        <translation>
            <numerusform>%1 of %n record published</numerusform>
            <numerusform>%1 of %n records published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongEdit</name>
    <message numerus="yes">
        <source>Redoing %1 change(s)</source>
        <translation>
            <numerusform>Redoing %1 change</numerusform>
            <numerusform>Redoing %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %1 change(s)</source>
        <translation>
            <numerusform>Undoing %1 change</numerusform>
            <numerusform>Undoing %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 record(s)</source>
        <translation>
            <numerusform>Removing %1 record</numerusform>
            <numerusform>Removing %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) link to it.</source>
        <translation>
            <numerusform>%n page links to it.</numerusform>
            <numerusform>%n pages link to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>project(s)</source>
        <translation>
            <numerusform>project</numerusform>
            <numerusform>projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate unknown for %n</source>
        <translation>
            <numerusform>rate unknown for %n</numerusform>
            <numerusform>rate unknown for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twin town(s)</source>
        <translation>
            <numerusform>twin town</numerusform>
            <numerusform>twin towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cooperation agreement(s)</source>
        <translation>
            <numerusform>cooperation agreement</numerusform>
            <numerusform>cooperation agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late deadline(s)</source>
        <translation>
            <numerusform>late deadline</numerusform>
            <numerusform>late deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ongoing EU project(s)</source>
        <translation>
            <numerusform>ongoing EU project</numerusform>
            <numerusform>ongoing EU projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>network(s)</source>
        <translation>
            <numerusform>network</numerusform>
            <numerusform>networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message numerus="yes">
        <source>words</source>
        <translation>
            <numerusform>word</numerusform>
            <numerusform>words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n words</source>
        <translation>
            <numerusform>of %n word</numerusform>
            <numerusform>of %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message numerus="yes">
        <source>%n picture(s) did not come along in the paste. The words did.</source>
        <translation>
            <numerusform>%n picture did not come along in the paste. The words did.</numerusform>
            <numerusform>%n pictures did not come along in the paste. The words did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageEditorFiles</name>
    <message numerus="yes">
        <source>Bringing in %n file(s)</source>
        <translation>
            <numerusform>Bringing in %n file</numerusform>
            <numerusform>Bringing in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageEditorFindBar</name>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) come from the register and stay.</source>
        <translation>
            <numerusform>%n place comes from the register and stays.</numerusform>
            <numerusform>%n places come from the register and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest sentence: %n words</source>
        <translation>
            <numerusform>Longest sentence: %n word</numerusform>
            <numerusform>Longest sentence: %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageVersionsDialog</name>
    <message numerus="yes">
        <source>%1, %2, %n word(s)</source>
        <translation>
            <numerusform>%1, %2, %n word</numerusform>
            <numerusform>%1, %2, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteLayout</name>
    <message numerus="yes">
        <source>The clipboard has %n more column(s) than there is room for: the last of them are left out.</source>
        <translation>
            <numerusform>The clipboard has %n more column than there is room for: the last is left out.</numerusform>
            <numerusform>The clipboard has %n more columns than there is room for: the last of them are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePlanner</name>
    <message numerus="yes">
        <source>%n record(s) no longer exist and are left out.</source>
        <translation>
            <numerusform>%n record no longer exists and is left out.</numerusform>
            <numerusform>%n records no longer exist and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintActs</name>
    <message numerus="yes">
        <source>Print %n document(s)</source>
        <translation>
            <numerusform>Print %n document</numerusform>
            <numerusform>Print %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n document(s)</source>
        <translation>
            <numerusform>Printing %n document</numerusform>
            <numerusform>Printing %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are already in the folder.</source>
        <translation>
            <numerusform>%n file with these names are already in the folder.</numerusform>
            <numerusform>%n files with these names are already in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) in a folder</source>
        <translation>
            <numerusform>Save %n file in a folder</numerusform>
            <numerusform>Save %n files in a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)</source>
        <translation>
            <numerusform>Writing %n file</numerusform>
            <numerusform>Writing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n file were written to “%1”.</numerusform>
            <numerusform>%n files were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>The %n chosen</numerusform>
            <numerusform>The %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message numerus="yes">
        <source>There are no such pages. The document has %n page(s).</source>
        <translation>
            <numerusform>There are no such pages. The document has %n page.</numerusform>
            <numerusform>There are no such pages. The document has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n page(s) had already been sent to the printer.</source>
        <translation>
            <numerusform>Stopped. %n page had already been sent to the printer.</numerusform>
            <numerusform>Stopped. %n pages had already been sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangePreview</name>
    <message numerus="yes">
        <source>Create the %1 missing record(s): %2</source>
        <translation>
            <numerusform>Create the %1 missing record: %2</numerusform>
            <numerusform>Create the %1 missing records: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeRows</name>
    <message numerus="yes">
        <source>%n record(s) no longer exist and are left out.</source>
        <translation>
            <numerusform>%n record no longer exists and is left out.</numerusform>
            <numerusform>%n records no longer exist and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have another currency than %1: the amount is written as it stands, without conversion.</source>
        <translation>
            <numerusform>%n record has another currency than %1: the amount is written as it stands, without conversion.</numerusform>
            <numerusform>%n records have another currency than %1: the amounts are written as they stand, without conversion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n record(s), closed</source>
        <translation>
            <numerusform>Group %1, %n record, closed</numerusform>
            <numerusform>Group %1, %n records, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n record(s), open</source>
        <translation>
            <numerusform>Group %1, %n record, open</numerusform>
            <numerusform>Group %1, %n records, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>%n record(s) were removed.</source>
        <translation>
            <numerusform>%n record was removed.</numerusform>
            <numerusform>%n records were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n record was changed.</numerusform>
            <numerusform>%n records were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n organisation was added to “%1”.</numerusform>
            <numerusform>%n organisations were added to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedPage</name>
    <message numerus="yes">
        <source>Bring back %1 record(s)</source>
        <translation>
            <numerusform>Bring back %1 record</numerusform>
            <numerusform>Bring back %1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are back.</source>
        <translation>
            <numerusform>%1 record is back.</numerusform>
            <numerusform>%1 records are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such note(s).</source>
        <translation>
            <numerusform>There is %n more such note.</numerusform>
            <numerusform>There are %n more such notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace %1 hit(s)</source>
        <translation>
            <numerusform>Replace %1 hit</numerusform>
            <numerusform>Replace %1 hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacing %1 hit(s)</source>
        <translation>
            <numerusform>Replacing %1 hit</numerusform>
            <numerusform>Replacing %1 hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message numerus="yes">
        <source>The %1 row(s) shown</source>
        <translation>
            <numerusform>The %1 row shown</numerusform>
            <numerusform>The %1 rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePreview</name>
    <message numerus="yes">
        <source>%1 hit(s)</source>
        <translation>
            <numerusform>%1 hit</numerusform>
            <numerusform>%1 hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 record(s)</source>
        <translation>
            <numerusform>in %1 record</numerusform>
            <numerusform>in %1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would become unusable and stay</source>
        <translation>
            <numerusform>%n address would become unusable and stays</numerusform>
            <numerusform>%n addresses would become unusable and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) had been written and remain.</source>
        <translation>
            <numerusform>Stopped. %n file had been written and remain.</numerusform>
            <numerusform>Stopped. %n files had been written and remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been written before and remain.</source>
        <translation>
            <numerusform>%n file had been written before and remain.</numerusform>
            <numerusform>%n files had been written before and remain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message numerus="yes">
        <source>Bring back %n record(s)</source>
        <translation>
            <numerusform>Bring back %n record</numerusform>
            <numerusform>Bring back %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n project(s) lack a summary</source>
        <translation>
            <numerusform>%n project lacks a summary</numerusform>
            <numerusform>%n projects lack a summary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack aims</source>
        <translation>
            <numerusform>%n project lacks aims</numerusform>
            <numerusform>%n projects lack aims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack results</source>
        <translation>
            <numerusform>%n project lacks results</numerusform>
            <numerusform>%n projects lack results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are not on the web site</source>
        <translation>
            <numerusform>%n project is not on the web site</numerusform>
            <numerusform>%n projects are not on the web site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the poster&apos;s date</source>
        <translation>
            <numerusform>%n project lacks the poster&apos;s date</numerusform>
            <numerusform>%n projects lack the poster&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) may need a plaque</source>
        <translation>
            <numerusform>%n project may need a plaque</numerusform>
            <numerusform>%n projects may need a plaque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the event&apos;s date</source>
        <translation>
            <numerusform>%n project lacks the event&apos;s date</numerusform>
            <numerusform>%n projects lack the event&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack a programme</source>
        <translation>
            <numerusform>%n project lacks a programme</numerusform>
            <numerusform>%n projects lack a programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack the funding statement</source>
        <translation>
            <numerusform>%n project lacks the funding statement</numerusform>
            <numerusform>%n projects lack the funding statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack a case number</source>
        <translation>
            <numerusform>%n project lacks a case number</numerusform>
            <numerusform>%n projects lack a case number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be read</source>
        <translation>
            <numerusform>%n page cannot be read</numerusform>
            <numerusform>%n pages cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) lack a description</source>
        <translation>
            <numerusform>%n page lacks a description</numerusform>
            <numerusform>%n pages lack a description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) skip a heading level</source>
        <translation>
            <numerusform>%n page skips a heading level</numerusform>
            <numerusform>%n pages skip a heading level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an empty heading</source>
        <translation>
            <numerusform>%n page has an empty heading</numerusform>
            <numerusform>%n pages have an empty heading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an unclear link text</source>
        <translation>
            <numerusform>%n page has an unclear link text</numerusform>
            <numerusform>%n pages have an unclear link text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a link that leads nowhere</source>
        <translation>
            <numerusform>%n page has a link that leads nowhere</numerusform>
            <numerusform>%n pages have a link that leads nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have an image without alt text</source>
        <translation>
            <numerusform>%n page has an image without alt text</numerusform>
            <numerusform>%n pages have an image without alt text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a table without header</source>
        <translation>
            <numerusform>%n page has a table without header</numerusform>
            <numerusform>%n pages have a table without header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have a table without caption</source>
        <translation>
            <numerusform>%n page has a table without caption</numerusform>
            <numerusform>%n pages have a table without caption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are shown without basis</source>
        <translation>
            <numerusform>%n contact is shown without basis</numerusform>
            <numerusform>%n contacts are shown without basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are due for review</source>
        <translation>
            <numerusform>%n contact is due for review</numerusform>
            <numerusform>%n contacts are due for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have two links beside each other to the same place</source>
        <translation>
            <numerusform>%n page has two links beside each other to the same place</numerusform>
            <numerusform>%n pages have two links beside each other to the same place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have bold text in place of a heading</source>
        <translation>
            <numerusform>%n page has bold text in place of a heading</numerusform>
            <numerusform>%n pages have bold text in place of a heading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have typed dashes in place of a list</source>
        <translation>
            <numerusform>%n page has typed dashes in place of a list</numerusform>
            <numerusform>%n pages have typed dashes in place of a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence has %n words. Make two of it, or leave something out.</source>
        <translation>
            <numerusform>A sentence has %n word. Make two of it, or leave something out.</numerusform>
            <numerusform>A sentence has %n words. Make two of it, or leave something out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the listed EU projects lack aims, results or the funding statement.</source>
        <translation>
            <numerusform>%n of the listed EU projects lacks aims, results or the funding statement.</numerusform>
            <numerusform>%n of the listed EU projects lack aims, results or the funding statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>of %1 project(s) shown</source>
        <translation>
            <numerusform>of %1 project shown</numerusform>
            <numerusform>of %1 projects shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 network(s) shown</source>
        <translation>
            <numerusform>of %1 network shown</numerusform>
            <numerusform>of %1 networks shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 town(s) shown</source>
        <translation>
            <numerusform>of %1 town shown</numerusform>
            <numerusform>of %1 towns shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 page(s) shown</source>
        <translation>
            <numerusform>of %1 page shown</numerusform>
            <numerusform>of %1 pages shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 deadline(s) shown</source>
        <translation>
            <numerusform>of %1 deadline shown</numerusform>
            <numerusform>of %1 deadlines shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 programme(s) shown</source>
        <translation>
            <numerusform>of %1 programme shown</numerusform>
            <numerusform>of %1 programmes shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 organisation(s) shown</source>
        <translation>
            <numerusform>of %1 organisation shown</numerusform>
            <numerusform>of %1 organisations shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 contact(s) shown</source>
        <translation>
            <numerusform>of %1 contact shown</numerusform>
            <numerusform>of %1 contacts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 document(s) shown</source>
        <translation>
            <numerusform>of %1 document shown</numerusform>
            <numerusform>of %1 documents shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 event(s) shown</source>
        <translation>
            <numerusform>of %1 event shown</numerusform>
            <numerusform>of %1 events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 record(s) shown</source>
        <translation>
            <numerusform>of %1 record shown</numerusform>
            <numerusform>of %1 records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s)</source>
        <translation>
            <numerusform>%1 project</numerusform>
            <numerusform>%1 projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s)</source>
        <translation>
            <numerusform>%1 network</numerusform>
            <numerusform>%1 networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 town(s)</source>
        <translation>
            <numerusform>%1 town</numerusform>
            <numerusform>%1 towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deadline(s)</source>
        <translation>
            <numerusform>%1 deadline</numerusform>
            <numerusform>%1 deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 programme(s)</source>
        <translation>
            <numerusform>%1 programme</numerusform>
            <numerusform>%1 programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 organisation(s)</source>
        <translation>
            <numerusform>%1 organisation</numerusform>
            <numerusform>%1 organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFolder</name>
    <message numerus="yes">
        <source>The web site was not exported: %n error(s) must be mended first. The first: %1. %2</source>
        <translation>
            <numerusform>The web site was not exported: %n error must be mended first. The first: %1. %2</numerusform>
            <numerusform>The web site was not exported: %n errors must be mended first. The first: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumText</name>
    <message numerus="yes">
        <source>%n unknown rate(s)</source>
        <translation>
            <numerusform>%n unknown rate</numerusform>
            <numerusform>%n unknown rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n currency</numerusform>
            <numerusform>%n currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueFilter</name>
    <message numerus="yes">
        <source>Enter shows only the %n found</source>
        <translation>
            <numerusform>Enter shows only the %n found</numerusform>
            <numerusform>Enter shows only the %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueListModel</name>
    <message numerus="yes">
        <source>%1, %n values</source>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
</TS>
