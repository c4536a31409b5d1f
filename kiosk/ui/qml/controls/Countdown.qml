pragma ComponentBehavior: Bound
import QtQuick

/* Seconds that are left, for who does not read: a ring of strokes that goes out stroke by stroke, round their number. */
Item {
    id: countdown

    property int seconds: 0
    /* How many there were at first. */
    property int atFirst: 1
    readonly property real side: Math.min(width, height)
    readonly property int strokes: Math.max(1, Math.min(atFirst, 60))

    Picture {
        id: face

        name: "fixed-countdown"
        width: countdown.side
        height: countdown.side
        anchors.centerIn: parent
    }

    Repeater {
        model: countdown.strokes

        Item {
            id: turned

            required property int index

            anchors.fill: face
            rotation: (index + 0.5) * 360 / countdown.strokes

            Rectangle {
                width: Math.round(Math.min(countdown.side * 1.2 / countdown.strokes, countdown.side * 0.05))
                height: Math.round(countdown.side * 0.13)
                x: (turned.width - width) / 2
                y: countdown.side * 0.06
                radius: width / 2
                antialiasing: true
                color: turned.index >= countdown.strokes - Math.ceil(countdown.strokes * countdown.seconds / countdown.atFirst) ? Theme.main : Theme.tint
            }
        }
    }

    Words {
        anchors.centerIn: face
        width: countdown.side * 0.5
        height: countdown.side * 0.5
        text: countdown.seconds
        font.family: "Noto Sans"
        font.pixelSize: Math.round(countdown.side * 0.4)
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        /* The words beside it say it. */
        Accessible.ignored: true
    }
}
