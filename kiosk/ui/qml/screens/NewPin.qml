import QtQuick
import "../controls"

/* The person chooses a secret code for the card. */
Frame {
    id: screen

    heading: visit.pinMismatch ? qsTr("Les deux codes sont différents") : qsTr("Choisissez un code secret")
    body: visit.pinMismatch ? qsTr("Ce n'est rien. Choisissez encore 6 chiffres.") : qsTr("6 chiffres faciles à retenir. Ne les dites à personne.")
    picture: "fixed-pin"
    share: 0.5
    choiceHeight: Theme.target * 4.8 + Theme.gap * 6
    choices: [qsTr("Valider"), qsTr("Effacer")]

    PinKeys {
        visit: screen.visit
        anchors.fill: parent
    }
}
