pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* The stored paper, for the agent's eyes: once, for as long as the seconds run. Nothing of it is kept. */
Frame {
    id: screen

    readonly property var pages: [...visit.viewPages]
    readonly property string part: pages.length < visit.viewOf ? "Pages 1 à " + pages.length + " sur " + visit.viewOf + ". " : ""
    readonly property var from: visit.viewSource ?? ({})
    readonly property string day: (from.day ?? "").split("-").reverse().join("/")
    readonly property string seen: from.original ? "Original vu par un agent (" + from.structure + ")." : from.assisted ? "Scanné avec un agent (" + from.structure + ") ; original non vu." : "Scanné sans agent : personne ne l'a comparé à l'original."

    heading: "Carte d'identité gardée"
    layout: "wide"
    choices: [done.label]
    bars: false

    Row {
        id: row

        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.gap * 2
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: Theme.gap

        Repeater {
            model: screen.pages

            Image {
                required property string modelData

                source: modelData
                cache: false
                fillMode: Image.PreserveAspectFit
                width: (row.width - row.spacing * (screen.pages.length - 1)) / screen.pages.length
                height: row.height
                Accessible.role: Accessible.Graphic
                Accessible.name: "Page du papier"
            }
        }
    }

    Item {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width * 0.34

        FitWords {
            text: screen.part + "Dans le coffre depuis le " + screen.day + ". " + screen.seen
            size: Theme.small
            maximumHeight: height
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: parent.height - actions.height - Theme.gap
        }

        Actions {
            id: actions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.targetHigh

            Action {
                id: done

                visit: screen.visit
                what: "viewed"
                label: "C'est vu (" + screen.visit.secondsLeft + "\u00A0s)"
                glyph: "fixed-glyph-check"
                main: true
            }
        }
    }
}
