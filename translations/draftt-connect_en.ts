<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GrantsPage</name>
    <message numerus="yes">
        <source>%n table(s) so far, %1 chosen. Reading on…</source>
        <extracomment>Below the list of tables. %n is how many there are, %1 how many of them are chosen.</extracomment>
        <translation>
            <numerusform>%n table so far, %1 chosen. Reading on…</numerusform>
            <numerusform>%n tables so far, %1 chosen. Reading on…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1 chosen.</source>
        <translation>
            <numerusform>%n table, %1 chosen.</numerusform>
            <numerusform>%n tables, %1 chosen.</numerusform>
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
    <name>PlanTree</name>
    <message numerus="yes">
        <source>%n right(s) are held now.</source>
        <translation>
            <numerusform>%n right is held now.</numerusform>
            <numerusform>%n rights are held now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
