<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>LeaveAsked</name>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n page n&apos;est pas au coffre. La machine l&apos;efface.</numerusform>
            <numerusform>%n pages ne sont pas au coffre. La machine les efface.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Il reste %n essai. Prenez votre temps.</numerusform>
            <numerusform>Il reste %n essais. Prenez votre temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>Dans %n seconde, la machine oublie tout.</numerusform>
            <numerusform>Dans %n secondes, la machine oublie tout.</numerusform>
        </translation>
    </message>
</context>
</TS>
