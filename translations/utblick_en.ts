<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>Printing</name>
    <message numerus="yes">
        <source>Print %n summary(ies)</source>
        <translation>
            <numerusform>Print %n summary</numerusform>
            <numerusform>Print %n summaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n summary(ies)</source>
        <translation>
            <numerusform>Printing %n summary</numerusform>
            <numerusform>Printing %n summaries</numerusform>
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
</context>
</TS>
