<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackTaker</name>
    <message numerus="yes">
        <source>%n record(s) leave your book</source>
        <translation>
            <numerusform>%n record leaves your book</numerusform>
            <numerusform>%n records leave your book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own hang on them and go along: {names}</source>
        <translation>
            <numerusform>%n of your own hangs on them and goes along: {names}</numerusform>
            <numerusform>%n of your own hang on them and go along: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, as other records hang on them: {names}</source>
        <translation>
            <numerusform>%n stays, as other records hang on it: {names}</numerusform>
            <numerusform>%n stay, as other records hang on them: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainCounts</name>
    <message numerus="yes">
        <source>%n loan(s) within a week of a similar repayment elsewhere</source>
        <translation>
            <numerusform>%n loan within a week of a similar repayment elsewhere</numerusform>
            <numerusform>%n loans, each within a week of a similar repayment elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n loan(s) the cost is not known.</source>
        <translation>
            <numerusform>The cost of %n loan is not known.</numerusform>
            <numerusform>The cost of %n loans is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row: what repaid one place was then repaid from another.</source>
        <translation>
            <numerusform>%n in a row: what repaid one place was then repaid from another.</numerusform>
            <numerusform>%n in a row: what repaid one place was then repaid from another.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ConfirmPane</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
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
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Undo this and %n later change(s)</source>
        <translation>
            <numerusform>Undo this and %n later change</numerusform>
            <numerusform>Undo this and %n later changes</numerusform>
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
        <source>What you delete stays here for %n day(s) and can be brought back.</source>
        <translation>
            <numerusform>What you delete stays here for %n day and can be brought back.</numerusform>
            <numerusform>What you delete stays here for %n days and can be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherFiles</name>
    <message numerus="yes">
        <source>%n more file(s) cannot be read: {names}</source>
        <translation>
            <numerusform>%n more file cannot be read: {names}</numerusform>
            <numerusform>%n more files cannot be read: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n row(s) could belong to more than one account.</source>
        <translation>
            <numerusform>%n row could belong to more than one account.</numerusform>
            <numerusform>%n rows could belong to more than one account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to an account that is not in your book. Add it, then come back.</source>
        <translation>
            <numerusform>%n row belongs to an account that is not in your book. Add it, then come back.</numerusform>
            <numerusform>%n rows belong to accounts that are not in your book. Add them, then come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n new record(s)</source>
        <translation>
            <numerusform>Accept %n new record</numerusform>
            <numerusform>Accept %n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n second source(s)</source>
        <translation>
            <numerusform>Accept %n second source</numerusform>
            <numerusform>Accept %n second sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
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
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n new record(s) in your book</source>
        <translation>
            <numerusform>%n new record in your book</numerusform>
            <numerusform>%n new records in your book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bill does not print limits: record those of %n account(s), so that your score narrows.</source>
        <translation>
            <numerusform>A bill does not print limits: record that of %n account, so that your score narrows.</numerusform>
            <numerusform>A bill does not print limits: record those of %n accounts, so that your score narrows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your credit report and your records differ in %n place(s).</source>
        <translation>
            <numerusform>Your credit report and your records differ in %n place.</numerusform>
            <numerusform>Your credit report and your records differ in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Your book is sound: %n record(s).</source>
        <translation>
            <numerusform>Your book is sound: %n record.</numerusform>
            <numerusform>Your book is sound: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your book</source>
        <translation>
            <numerusform>%n already in your book</numerusform>
            <numerusform>%n already in your book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>%n without an account</numerusform>
            <numerusform>%n without an account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about credit</source>
        <translation>
            <numerusform>%n about credit</numerusform>
            <numerusform>%n about credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen by two files</source>
        <translation>
            <numerusform>%n seen by two files</numerusform>
            <numerusform>%n seen by two files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message numerus="yes">
        <source>{account}: %n likely cause(s) in your records</source>
        <translation>
            <numerusform>{account}: %n likely cause in your records</numerusform>
            <numerusform>{account}: %n likely causes in your records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n likely cause(s) in your records, as they stood on {date}</source>
        <translation>
            <numerusform>{account}: %n likely cause in your records, as they stood on {date}</numerusform>
            <numerusform>{account}: %n likely causes in your records, as they stood on {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message numerus="yes">
        <source>{change}, and %n change(s) after it</source>
        <translation>
            <numerusform>{change}, and %n change after it</numerusform>
            <numerusform>{change}, and %n changes after it</numerusform>
        </translation>
    </message>
</context>
</TS>
