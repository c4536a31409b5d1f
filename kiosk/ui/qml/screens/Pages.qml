pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* The pages of this document, or one of them large over the whole screen. */
Item {
    id: screen

    required property var visit
    readonly property Frame frame: closer.item as Frame ?? review
    readonly property string heading: frame.heading
    readonly property string body: frame.body
    readonly property string speech: frame.speech

    anchors.fill: parent

    PagesReview {
        id: review

        visit: screen.visit
        visible: closer.item === null
        onCloser: (number, sides) => closer.setSource(Qt.resolvedUrl("PageCloser.qml"), {
                visit: screen.visit,
                number: number,
                sides: [...sides]
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
