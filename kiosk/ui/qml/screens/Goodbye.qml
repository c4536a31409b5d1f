import QtQuick
import "../controls"

/* Everything is forgotten. */
Frame {
    id: screen

    heading: qsTr("Tout est oublié")
    body: qsTr("Personne ne peut voir vos papiers ici. Au revoir et à bientôt.")
    picture: "fixed-wiped"
    share: 1
    bars: false
}
