import QtQuick
import "../controls"
import ".."

/* The box cannot serve just now: a picture and a few words say why, for who can help. Nobody has laid a paper yet. */
Frame {
    id: screen

    property FaultTexts texts: FaultTexts {}
    readonly property var why: texts.of(visit.fault?.kind ?? "")

    heading: qsTr("La machine ne marche pas")
    body: qsTr("Demandez à l'accueil. On va vous aider.")
    notes: [why.heading]
    share: 1
    leaves: false
    resizes: false

    stage: Item {
        anchors.fill: parent

        TwoPictures {
            first: screen.why.picture
            second: "fixed-ask-desk"
            width: parent.width
            height: parent.height - reason.height - Theme.gap
        }
        FitWords {
            id: reason

            x: Theme.rtl ? parent.width - width : 0
            y: parent.height - height
            width: parent.width
            height: implicitHeight
            maximumHeight: parent.height * 0.3
            text: screen.why.heading
        }
    }
}
