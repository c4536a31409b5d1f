import QtQuick
import "../controls"

/* The papers that open the safe are coming out of the printer. */
Frame {
    id: screen

    heading: qsTr("Vos papiers s'impriment")
    body: qsTr("Attendez devant la machine. Ne les laissez à personne.")
    picture: "machine-printing"
    share: 1
}
