<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Translated</name>
    <message>
        <source>Good day</source>
        <translation>שלום</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>טבלה אחת</numerusform>
            <numerusform>%n טבלאות</numerusform>
        </translation>
    </message>
</context>
</TS>
