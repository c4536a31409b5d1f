import QtQuick

/* Words that take their natural height up to `maximumHeight`, and beyond it grow smaller, never under the smallest size. */
Item {
    id: fit

    property string text
    property int size: Theme.body
    property int weight: Font.Normal
    property color color: Theme.ink
    property int horizontalAlignment: Text.AlignLeft
    property real maximumHeight: Infinity
    /* What a screen reader takes them for. */
    property int role: Accessible.StaticText

    readonly property bool spoken: text !== "" && Theme.spoken === text

    visible: text !== ""
    readonly property real natural: probe.implicitHeight - Theme.voidOf(Theme.family, size) * 2
    /* Words that grow smaller have less void about them: as little as the smallest have is counted on. */
    readonly property real empty: Theme.voidOf(Theme.family, tight ? Math.min(size, Theme.smallest) : size)

    readonly property real room: Math.max(0, maximumHeight)
    /* A pixel too many is no reason to grow smaller: one answer for all that follows from it. */
    readonly property bool tight: natural > room + 1
    /* Shrunk words often need fewer lines, and leave the rest of the room to the picture. */
    implicitHeight: text === "" ? 0 : Math.ceil(tight ? Math.min(room, shrunk.contentHeight - empty * 2) : natural)

    Text {
        id: probe

        width: fit.width
        text: fit.text
        font.family: Theme.family
        font.pixelSize: fit.size
        font.weight: fit.weight
        lineHeight: Theme.lineOf(font.family)
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        visible: false
        Accessible.ignored: true
    }

    Text {
        id: shrunk

        width: fit.width
        height: Math.min(fit.room, fit.natural) + fit.empty * 2
        text: fit.tight ? fit.text : ""
        font: probe.font
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.min(fit.size, Theme.smallest)
        lineHeight: probe.lineHeight
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        visible: false
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.gap * 0.5
        radius: Theme.gap
        color: Theme.attention
        visible: fit.spoken
    }

    Words {
        anchors.fill: parent
        anchors.topMargin: -fit.empty
        anchors.bottomMargin: -fit.empty
        text: fit.text
        color: fit.spoken ? Theme.attentionWords : fit.color
        font.pixelSize: fit.size
        font.weight: fit.weight
        fontSizeMode: fit.tight || fit.natural > fit.height + 1 || probe.contentWidth > fit.width ? Text.Fit : Text.FixedSize
        minimumPixelSize: Math.min(fit.size, Theme.smallest)
        horizontalAlignment: fit.horizontalAlignment
        Accessible.role: fit.role
    }
}
