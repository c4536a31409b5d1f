import QtQuick
import "../controls"

/* The invitation, where a vault is opened with one only: to the camera, or on the glass where there is none. */
Frame {
    id: screen

    readonly property bool camera: visit.camera === true

    heading: camera ? qsTr("Montrez votre invitation") : qsTr("Posez votre invitation sur la vitre")
    body: camera ? qsTr("Tenez le code carré devant la caméra. La lecture se fait toute seule.") : qsTr("Le code carré vers le bas, dans le coin de la flèche.")
    picture: camera ? "fixed-card-camera" : "machine-card-glass"
    choices: camera ? [] : [read.label]
    share: camera ? 0.9 : 0.6

    Actions {
        anchors.fill: parent
        visible: !screen.camera

        Action {
            id: read

            visit: screen.visit
            what: "readGlass"
            label: screen.visit.busy ? qsTr("Lecture en cours") : qsTr("Lire l'invitation")
            glyph: "glyph-scan"
            main: true
            enabled: !screen.visit.busy
        }
    }
}
