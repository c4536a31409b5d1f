import QtQuick
import "../controls"

/* A paper's square code: to the camera, or on the glass where there is none. */
Frame {
    id: screen

    readonly property bool camera: visit.camera === true
    property alias label: read.label

    picture: camera ? "fixed-card-camera" : "machine-card-glass"
    choices: camera ? [] : [read.label]
    stageLeast: pictureLeast
    share: camera ? 0.9 : 0.6

    Actions {
        anchors.fill: parent
        visible: !screen.camera

        Action {
            id: read

            visit: screen.visit
            what: "readGlass"
            glyph: "glyph-scan"
            main: !screen.visit.busy
            enabled: !screen.visit.busy
        }
    }
}
