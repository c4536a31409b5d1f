pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* What the pretended printer printed since this visit began, the newest first; longer ones are moved with a finger. */
Frame {
    id: screen

    required property var learning
    required property var shownVisit
    required property var shownDesk
    readonly property var papers: [...learning.printed]

    heading: qsTr("Papiers imprimés")
    body: papers.length === 0 ? qsTr("Il n'y a pas encore de papier.") : ""
    picture: "machine-printing"
    stageInstead: papers.length > 0
    bars: false
    share: 0.66
    choices: [close.label]

    stage: Row {
        height: parent.height
        spacing: Theme.gap * 2
        x: Theme.rtl ? parent.width - width : 0

        Repeater {
            model: screen.papers.slice(0, Theme.portrait ? 1 : 3)

            Flickable {
                id: roll

                required property string modelData

                width: (screen.pictureRect.width - Theme.gap * 4) / Math.min(3, Math.max(screen.papers.length, 2))
                height: parent.height
                contentHeight: paper.height
                clip: true

                Image {
                    id: paper

                    source: roll.modelData
                    width: roll.width
                    fillMode: Image.PreserveAspectFit
                    smooth: true
                    mipmap: true
                }
            }
        }
    }

    Actions {
        anchors.fill: parent

        Action {
            id: close

            visit: screen.visit
            what: "trayClose"
            label: qsTr("Retour")
            glyph: "glyph-back"
            main: true
        }
    }
}
