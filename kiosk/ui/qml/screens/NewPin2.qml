import QtQuick
import "../controls"

/* The same secret code a second time. */
Frame {
    id: screen

    heading: qsTr("Tapez encore le même code")
    body: qsTr("C'est pour être sûr.")
    picture: "fixed-pin"
    share: 0.5
    choiceHeight: Theme.target * 4.8 + Theme.gap * 6
    choices: [qsTr("Valider"), qsTr("Effacer")]

    PinKeys {
        visit: screen.visit
        anchors.fill: parent
    }
}
