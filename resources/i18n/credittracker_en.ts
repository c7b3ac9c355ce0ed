<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ConfirmDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
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
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactorCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n row(s)</source>
            <translation>
                <numerusform>{shown} of %n row</numerusform>
                <numerusform>{shown} of %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message numerus="yes">
            <source>{delta} in %n month(s)</source>
            <translation>
                <numerusform>{delta} in %n month</numerusform>
                <numerusform>{delta} in %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerdictList</name>
        <message numerus="yes">
            <source>Show the other %n</source>
            <translation>
                <numerusform>Show the other one</numerusform>
                <numerusform>Show the other %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}: %n likely cause(s) in your records</source>
            <translation>
                <numerusform>{account}: %n likely cause in your records</numerusform>
                <numerusform>{account}: %n likely causes in your records</numerusform>
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
</TS>
