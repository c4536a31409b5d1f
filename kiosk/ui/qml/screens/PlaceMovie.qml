import QtQuick
import "../controls"

/* The real movement: the paper, face down, goes to the corner of the glass; or the sheets go into the feeder. Still in calm mode. */
Item {
    id: movie

    clip: true

    property bool feeder: false
    readonly property real side: Math.min(width / 320, height / 240)
    /* 0: in the hand; 1: in its place. */
    property real arrived: 1

    Item {
        width: 320 * movie.side
        height: 240 * movie.side
        anchors.centerIn: parent
        visible: height > 60

        Picture {
            anchors.fill: parent
            name: movie.feeder ? "machine-feeder-empty" : "machine-glass-empty"
        }

        Picture {
            name: movie.feeder ? "machine-layer-sheets" : "machine-layer-paper"
            width: parent.width
            height: parent.height
            x: movie.feeder ? 0 : (1 - movie.arrived) * 46 * movie.side
            y: (1 - movie.arrived) * (movie.feeder ? -52 : 30) * movie.side
        }

        Picture {
            anchors.fill: parent
            name: movie.feeder ? "machine-layer-feeder" : ""
            visible: movie.feeder
        }
    }

    SequentialAnimation on arrived {
        running: !Theme.calm && movie.visible
        loops: Animation.Infinite

        PropertyAction {
            value: 0
        }
        PauseAnimation {
            duration: 700
        }
        NumberAnimation {
            from: 0
            to: 1
            duration: 250
            easing.type: Easing.OutCubic
        }
        PauseAnimation {
            duration: 2600
        }
    }
}
