pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* What was understood of a signed form, or the form itself over the whole screen. */
Item {
    id: screen

    required property var visit
    readonly property Frame frame: closer.item as Frame ?? said
    readonly property string heading: frame.heading
    readonly property string body: frame.body
    readonly property string speech: frame.speech

    anchors.fill: parent

    FormUnderstood {
        id: said

        visit: screen.visit
        visible: closer.item === null
        onCloser: closer.setSource(Qt.resolvedUrl("FormCloser.qml"), {
            visit: screen.visit
        })
    }

    Loader {
        id: closer

        anchors.fill: parent
    }

    Connections {
        function onClosed(): void {
            closer.setSource("");
        }

        target: closer.item
        ignoreUnknownSignals: true
    }
}
