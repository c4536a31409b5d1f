import QtQuick

/* Text in the screen's language: start-aligned, wrapped, never elided. */
Text {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineOf(font.family)
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
