import QtQuick
import "../controls"

/* The box cannot serve just now. */
Frame {
    id: screen

    heading: qsTr("La machine ne marche pas")
    body: qsTr("Demandez à l'accueil. On va vous aider.")
    share: 1
    bars: false

    stage: TwoPictures {
        first: "machine-closed"
        second: "fixed-ask-desk"
        anchors.fill: parent
    }
}
