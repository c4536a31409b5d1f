pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* The recovery paper: on the glass, or its digits typed group by group. */
Frame {
    id: screen

    readonly property bool strip: Theme.low && !dock

    badge: "who-recover"
    badgeAlways: true
    heading: visit.busy ? qsTr("Un instant, je vérifie.") : qsTr("Votre papier de secours")
    body: visit.busy || strip || Theme.large ? "" : qsTr("Posez-le sur la vitre. Ou tapez ses chiffres.")
    layout: Theme.low ? "wide" : "split"
    share: 0.47
    choiceLeast: Theme.targetHigh * 2 + Theme.gap * 1.5 + row.height
    choiceHeight: Theme.targetHigh * 4 + Theme.gap * 6
    choices: [pad.submitLabel, qsTr("Effacer")]

    stage: Groups {
        groups: screen.strip ? [] : screen.visit.groups
        columns: 3
        anchors.fill: parent
    }

    Item {
        anchors.fill: parent

        Groups {
            id: row

            groups: screen.strip ? screen.visit.groups : []
            columns: 9
            width: parent.width
            height: screen.strip ? Math.round(32 * Theme.unit) : 0
        }

        Keypad {
            id: pad

            anchors.fill: parent
            anchors.topMargin: screen.strip ? row.height + Theme.gap * 0.5 : 0
            visit: screen.visit
            submitWhat: "readGlass"
            submitLabel: qsTr("Lire la vitre")
            submitGlyph: "glyph-scan"
            submits: !screen.visit.busy
        }
    }
}
