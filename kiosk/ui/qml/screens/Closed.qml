import QtQuick
import "../controls"

/* The box cannot serve just now. */
Frame {
    id: screen

    heading: qsTr("La machine se repose")
    body: qsTr("Demandez à l'accueil. On va vous aider.")
    picture: "machine-closed"
    share: 1
    bars: false
}
