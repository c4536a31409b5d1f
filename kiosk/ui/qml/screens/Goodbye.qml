import QtQuick
import "../controls"

/* Everything is forgotten. */
Frame {
    id: screen

    heading: qsTr("Tout est oublié")
    body: qsTr("La machine n'a rien gardé de vous. Au revoir et à bientôt.")
    picture: "fixed-wiped"
    share: 1
    bars: false
}
