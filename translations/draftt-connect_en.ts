<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConsequenceText</name>
    <message numerus="yes">
        <source>%n table(s) become readable.</source>
        <translation>
            <numerusform>%n table becomes readable.</numerusform>
            <numerusform>%n tables become readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) with %1 columns become readable.</source>
        <extracomment>%n is a number of tables, %1 the number of their columns</extracomment>
        <translation>
            <numerusform>%n table with %1 columns becomes readable.</numerusform>
            <numerusform>%n tables with %1 columns become readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) become readable, with %1 columns in those that were counted so far.</source>
        <translation>
            <numerusform>%n table becomes readable, with %1 columns counted so far.</numerusform>
            <numerusform>%n tables become readable, with %1 columns in those that were counted so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a row filter: Draftt sees the rows that it lets through.</source>
        <translation>
            <numerusform>%n of them has a row filter: Draftt sees the rows that it lets through.</numerusform>
            <numerusform>%n of them have a row filter: Draftt sees the rows that it lets through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have masked columns: Draftt sees what the mask shows.</source>
        <translation>
            <numerusform>%n of them has masked columns: Draftt sees what the mask shows.</numerusform>
            <numerusform>%n of them have masked columns: Draftt sees what the mask shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are views: Draftt sees what they show, whatever tables that is from.</source>
        <translation>
            <numerusform>%n of them is a view: Draftt sees what it shows, whatever tables that is from.</numerusform>
            <numerusform>%n of them are views: Draftt sees what they show, whatever tables that is from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are foreign: reading them asks another system.</source>
        <translation>
            <numerusform>%n of them is foreign: reading it asks another system.</numerusform>
            <numerusform>%n of them are foreign: reading them asks another system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) so far. Reading on…</source>
        <extracomment>Below the list of tables. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n table so far. Reading on…</numerusform>
            <numerusform>%n tables so far. Reading on…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked table(s) are not visible yet and are not counted.</source>
        <translation>
            <numerusform>%n ticked table is not visible yet and is not counted.</numerusform>
            <numerusform>%n ticked tables are not visible yet and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n table(s) Draftt sees only the name yet. %1</source>
        <extracomment>%1 is another sentence about the tables of a list</extracomment>
        <translation>
            <numerusform>Of %n table Draftt sees only the name yet. %1</numerusform>
            <numerusform>Of %n tables Draftt sees only the names yet. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantsWords</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draftt can read %n table(s).</source>
        <translation>
            <numerusform>Draftt can read %n table.</numerusform>
            <numerusform>Draftt can read %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are ticked. One row of each is read when you go on.</source>
        <translation>
            <numerusform>%n table is ticked. One row of it is read when you go on.</numerusform>
            <numerusform>%n tables are ticked. One row of each is read when you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read yet: run the script that is shown here.</source>
        <translation>
            <numerusform>%n table cannot be read yet: run the script that is shown here.</numerusform>
            <numerusform>%n tables cannot be read yet: run the script that is shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n table cannot be read yet.</numerusform>
            <numerusform>%n tables cannot be read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message numerus="yes">
        <source>%1 (%n table(s))</source>
        <translation>
            <numerusform>%1 (%n table)</numerusform>
            <numerusform>%1 (%n tables)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadTables</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <extracomment>Beside a table that Draftt can read</extracomment>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), empty</source>
        <extracomment>Beside a table that Draftt can read, and that has no row</extracomment>
        <translation>
            <numerusform>%n column, empty</numerusform>
            <numerusform>%n columns, empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of names.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) cannot be used, so they cannot be chosen: %1.</source>
        <extracomment>%1 is a list of names with the reason of each.</extracomment>
        <translation>
            <numerusform>%n name cannot be used, so it cannot be chosen: %1.</numerusform>
            <numerusform>%n names cannot be used, so they cannot be chosen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n table(s)</source>
        <extracomment>%1 is the name of a schema</extracomment>
        <translation>
            <numerusform>%1, %n table</numerusform>
            <numerusform>%1, %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n column(s).</source>
        <extracomment>Of a table</extracomment>
        <translation>
            <numerusform>It has %n column.</numerusform>
            <numerusform>It has %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draftt sees %1 and %n more.</source>
        <translation>
            <numerusform>Draftt sees %1 and %n more.</numerusform>
            <numerusform>Draftt sees %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 rows, as the statistics of %n table(s) tell.</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>
            <numerusform>About %1 rows, as the statistics of %n table tell.</numerusform>
            <numerusform>About %1 rows, as the statistics of %n tables tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A row filter is on %n of them.</source>
        <translation>
            <numerusform>A row filter is on %n of them.</numerusform>
            <numerusform>Row filters are on %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns are masked in %n of them.</source>
        <translation>
            <numerusform>Columns are masked in %n of them.</numerusform>
            <numerusform>Columns are masked in %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be counted, because of the name.</source>
        <translation>
            <numerusform>%n more cannot be counted, because of its name.</numerusform>
            <numerusform>%n more cannot be counted, because of their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them you see little more than the name.</source>
        <translation>
            <numerusform>Of %n of them you see little more than the name.</numerusform>
            <numerusform>Of %n of them you see little more than the names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create an OAuth secret for %n day(s) and keep it in the keychain</source>
        <translation>
            <numerusform>Create an OAuth secret for %n day and keep it in the keychain</numerusform>
            <numerusform>Create an OAuth secret for %n days and keep it in the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n column(s)</source>
        <translation>
            <numerusform>at least %n column</numerusform>
            <numerusform>at least %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes readable: %1, %2, %3, and %n more of which nothing is known.</source>
        <extracomment>%1, %2 and %3 are such as «3 tables», «1 view», «40 columns»</extracomment>
        <translation>
            <numerusform>What becomes readable: %1, %2, %3, and %n more of which nothing is known.</numerusform>
            <numerusform>What becomes readable: %1, %2, %3, and %n more of which nothing is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::CheckReport</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need another one that did not pass.</source>
        <translation>
            <numerusform>%n check was skipped, because it needs another one that did not pass.</numerusform>
            <numerusform>%n checks were skipped, because they need another one that did not pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need a right that is missing.</source>
        <translation>
            <numerusform>%n check needs a right that is missing.</numerusform>
            <numerusform>%n checks need a right that is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n check(s) claim could neither be proven nor refuted.</source>
        <translation>
            <numerusform>What %n check claims could neither be proven nor refuted.</numerusform>
            <numerusform>What %n checks claim could neither be proven nor refuted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::ConnectionDetails</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of tables</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::GrantsForm</name>
    <message numerus="yes">
        <source>Rights: %n not held yet</source>
        <translation>
            <numerusform>Rights: %n not held yet</numerusform>
            <numerusform>Rights: %n not held yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::HandOverDialog</name>
    <message numerus="yes">
        <source>%n more table(s) of this connection have no line here. The command prints all of them:</source>
        <translation>
            <numerusform>%n more table of this connection has no line here. The command prints all of them:</numerusform>
            <numerusform>%n more tables of this connection have no line here. The command prints all of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::OwnerAsk</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::PlanPane</name>
    <message numerus="yes">
        <source>Whether you may do %n of the steps cannot be seen: they are tried, and what is refused is for somebody else.</source>
        <translation>
            <numerusform>Whether you may do %n of the steps cannot be seen: it is tried, and if it is refused, it is for somebody else.</numerusform>
            <numerusform>Whether you may do %n of the steps cannot be seen: they are tried, and what is refused is for somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) you may not do: ask somebody who may. The others can be done now.</source>
        <translation>
            <numerusform>%n step you may not do: ask somebody who may. The others can be done now.</numerusform>
            <numerusform>%n steps you may not do: ask somebody who may. The others can be done now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::PlanTree</name>
    <message numerus="yes">
        <source>%n right(s) are held now.</source>
        <translation>
            <numerusform>%n right is held now.</numerusform>
            <numerusform>%n rights are held now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) are held now. Nothing is missing any more.</source>
        <translation>
            <numerusform>%n right is held now. Nothing is missing any more.</numerusform>
            <numerusform>%n rights are held now. Nothing is missing any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::PreviewDialog</name>
    <message numerus="yes">
        <source>The table can be read. It has %n column(s) and is empty.</source>
        <extracomment>%n is a number of rows, %1 of columns</extracomment>
        <translation>
            <numerusform>The table can be read. It has %n column and is empty.</numerusform>
            <numerusform>The table can be read. It has %n columns and is empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), with %1 columns.</source>
        <translation>
            <numerusform>The first row, with %1 columns.</numerusform>
            <numerusform>The first %n rows, with %1 columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::ReviewPage</name>
    <message numerus="yes">
        <source>All steps are proven: Draftt can read %n table(s), and nothing beyond reading.</source>
        <translation>
            <numerusform>All steps are proven: Draftt can read %n table, and nothing beyond reading.</numerusform>
            <numerusform>All steps are proven: Draftt can read %n tables, and nothing beyond reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All steps are proven: Draftt can read %n table(s).</source>
        <translation>
            <numerusform>All steps are proven: Draftt can read %n table.</numerusform>
            <numerusform>All steps are proven: Draftt can read %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::StartPage</name>
    <message numerus="yes">
        <source>Checking: %n connection(s) left.</source>
        <translation>
            <numerusform>Checking: %n connection left.</numerusform>
            <numerusform>Checking: %n connections left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of saved connections cannot be read.</source>
        <translation>
            <numerusform>%n file of a saved connection cannot be read.</numerusform>
            <numerusform>%n files of saved connections cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) saved.</source>
        <translation>
            <numerusform>%n connection saved.</numerusform>
            <numerusform>%n connections saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of drafts cannot be read.</source>
        <translation>
            <numerusform>%n file of a draft cannot be read.</numerusform>
            <numerusform>%n files of drafts cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s): “Resume” goes on where it was left.</source>
        <translation>
            <numerusform>%n draft: “Resume” goes on where it was left.</numerusform>
            <numerusform>%n drafts: “Resume” goes on where they were left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::Summary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::TablePicker</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <extracomment>Beside the filter of a list of tables</extracomment>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n table(s)</source>
        <extracomment>In the field that filters a list; %n is how many tables it has</extracomment>
        <translation>
            <numerusform>Filter %n table</numerusform>
            <numerusform>Filter %n tables</numerusform>
        </translation>
    </message>
</context>
</TS>
