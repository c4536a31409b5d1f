import QtQuick

/* Round what has the focus, or is being read aloud: two lines, so that one of them stands out on any ground; within, three. */
Item {
    id: ring

    /* True where what lies beyond the control is cut off: the lines are drawn on it. */
    property bool within: false
    readonly property real beyond: within ? 0 : Theme.line * 2

    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -ring.beyond
        color: "transparent"
        radius: Theme.corner + ring.beyond
        border.width: Theme.line
        border.color: Theme.ink
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line - ring.beyond
        color: "transparent"
        radius: Theme.corner + ring.beyond - Theme.line
        border.width: Theme.line * 2
        border.color: Theme.attention
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line * 3 - ring.beyond
        visible: ring.within
        color: "transparent"
        radius: Theme.corner - Theme.line * 3
        border.width: Theme.line
        border.color: Theme.paper
    }
}
