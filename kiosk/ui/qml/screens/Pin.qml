import QtQuick
import "../controls"

/* The secret code of the card, on our own keypad. */
Frame {
    id: screen

    heading: qsTr("Tapez votre code secret")
    body: visit.triesLeft > 0 && visit.triesLeft < 5 ? qsTr("Il reste %n essai(s). Prenez votre temps.", "", visit.triesLeft) : qsTr("Cachez le clavier avec votre main.")
    picture: "fixed-pin"
    share: 0.5
    choiceHeight: Theme.target * 4.8 + Theme.gap * 6
    choices: [qsTr("Valider"), qsTr("Effacer")]

    PinKeys {
        visit: screen.visit
        anchors.fill: parent
    }
}
