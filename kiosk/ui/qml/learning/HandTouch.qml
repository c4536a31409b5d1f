import QtQuick
import "../controls"

/* A button on the band: what the person's hands do; `worded` where there is room for its words. */
Touch {
    id: hand

    required property string glyph
    required property bool worded

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: hand.pressed ? "#7A003B" : "#A3004F"
        border.width: Theme.line
        border.color: "#FFFFFF"
    }
    Picture {
        y: Theme.gap
        width: parent.width
        height: parent.height * (hand.worded ? 0.4 : 1) - Theme.gap * 2
        name: hand.glyph
        ink: "#FFFFFF"
    }
    BandWords {
        anchors.fill: parent
        anchors.margins: Theme.gap * 0.5
        anchors.topMargin: parent.height * 0.4
        text: hand.label
        visible: hand.worded
        Accessible.ignored: true
    }
}
