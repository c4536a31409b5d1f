import QtQuick

/* The invitation, where a vault is opened with one only. */
ShowCode {
    heading: camera ? qsTr("Montrez votre invitation") : qsTr("Posez votre invitation sur la vitre")
    body: camera ? qsTr("Tenez le code carré devant la caméra. La machine le lit seule.") : qsTr("Le code carré vers le bas, dans le coin de la flèche.")
    label: visit.busy ? qsTr("Lecture en cours") : qsTr("Lire l'invitation")
}
