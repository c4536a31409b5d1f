import QtQuick
import "../controls"

/* The six places of a secret code over the keypad. */
Item {
    id: keys

    required property var visit

    PinDots {
        id: dots

        anchors.horizontalCenter: parent.horizontalCenter
        y: keys.height > Theme.target * 4 ? Math.max(0, (pad.topY - height) / 2) : 0
        side: Math.round((Theme.low || Theme.reach ? 28 : 40) * Theme.unit)
        typed: keys.visit.pinLength
    }

    Keypad {
        id: pad

        visit: keys.visit
        anchors.fill: parent
        anchors.topMargin: dots.height + Theme.gap
        submitLabel: qsTr("Valider")
    }
}
