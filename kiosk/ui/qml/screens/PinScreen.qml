import QtQuick
import "../controls"

/* What the screens with a secret code share: six places and the keypad. */
Frame {
    id: screen

    /* What to know while typing; stands beside the places where the screen is low. */
    property string hint
    property bool types: true
    readonly property bool strip: Theme.low && !dock

    body: strip ? "" : hint
    layout: Theme.low ? "wide" : "split"
    picture: "fixed-pin"
    badge: picture
    share: 0.5
    choiceLeast: Theme.targetHigh * 2 + Theme.gap * 1.5 + row.height
    choiceHeight: Theme.targetHigh * 4.8 + Theme.gap * 6
    choices: [pad.submitLabel, qsTr("Effacer")]

    Item {
        anchors.fill: parent

        FitWords {
            text: screen.hint
            size: Theme.small
            maximumHeight: height
            height: row.height + Theme.gap * 0.5
            y: -Theme.gap * 0.5
            visible: screen.strip
            anchors.left: parent.left
            anchors.right: row.left
            anchors.rightMargin: Theme.gap * 2
        }

        PinDots {
            id: row

            anchors.right: screen.strip ? parent.right : undefined
            anchors.horizontalCenter: screen.strip ? undefined : parent.horizontalCenter
            side: Math.round((screen.strip ? 28 : screen.dock ? 28 : 40) * Theme.unit)
            y: screen.strip || screen.dock ? 0 : Math.max(0, (pad.topY - height) / 2)
            typed: screen.visit.pinLength
        }

        Keypad {
            id: pad

            visit: screen.visit
            enabled: screen.types
            anchors.fill: parent
            anchors.topMargin: row.height + Theme.gap * (screen.strip ? 0.5 : 1)
            submitLabel: qsTr("Valider")
        }
    }
}
