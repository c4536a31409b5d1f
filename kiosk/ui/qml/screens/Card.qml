import QtQuick

/* The person's card. */
ShowCode {
    heading: camera ? qsTr("Montrez votre carte") : qsTr("Posez votre carte sur la vitre")
    body: camera ? qsTr("Tenez le code carré devant la caméra. La machine le lit seule.") : qsTr("Le code carré vers le bas, dans le coin de la flèche.")
    label: visit.busy ? qsTr("Lecture en cours") : qsTr("Lire la carte")
}
