import QtQuick
import QtQuick.Layouts
import "../controls"

/* All pages of this document: is everything easy to read? A touch on the chosen page asks to see it large. */
Frame {
    id: screen

    /* Three rows of buttons fit beside the pages; else two rows of three. */
    readonly property bool three: Theme.portrait ? !Theme.reach : !dock && barTop - wordsTop - Theme.gap * (Theme.low ? 0.5 : 2.5) >= Theme.target * 3 + Theme.gap * (Theme.low ? 2 : 4)

    signal closer(number: int, picture: url, turns: int, widthMm: real, heightMm: real)

    heading: qsTr("On lit bien toutes les pages ?")
    body: Theme.low || Theme.reach ? "" : qsTr("Touchez une page pour la choisir. Touchez encore pour la voir en grand.")
    share: Theme.low ? (three ? 0.64 : 0.5) : 0.6
    choiceHeight: Theme.target * 3 + Theme.gap * 6
    tallChoice: true
    choices: [good.label].concat(closerAction.visible ? [closerAction.label] : []).concat([add.label, turn.label, again.label, undo.visible ? undo.label : drop.label])

    stage: PageRow {
        id: row

        visit: screen.visit
        selectable: !Theme.reach
        arrows: !Theme.reach
        anchors.fill: parent
        onCloser: (number, picture, turns, widthMm, heightMm) => screen.closer(number, picture, turns, widthMm, heightMm)
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, implicitHeight)
        columns: Theme.reach ? 4 : screen.three ? 2 : 3
        columnSpacing: Theme.gap * (Theme.low ? 1 : 2)
        rowSpacing: Theme.gap * (Theme.low ? 1 : 2)
        uniformCellWidths: true

        Action {
            visit: screen.visit
            what: "select"
            value: row.neighbour(-1)
            objectName: "pagesBefore"
            label: qsTr("Page d'avant")
            glyph: "glyph-before"
            stacked: true
            repeats: true
            visible: Theme.reach
        }
        Action {
            visit: screen.visit
            what: "select"
            value: row.neighbour(1)
            objectName: "pagesAfter"
            label: qsTr("Page d'après")
            glyph: "glyph-after"
            stacked: true
            repeats: true
            visible: Theme.reach
        }
        Action {
            id: closerAction

            visit: ({
                    touch: () => row.lookCloser()
                })
            what: "closer"
            label: qsTr("En grand")
            glyph: "fixed-glyph-closer"
            stacked: true
            visible: Theme.reach
        }
        Action {
            id: turn

            visit: screen.visit
            what: "turn"
            label: qsTr("Tourner")
            glyph: "fixed-glyph-turn"
            stacked: true
            repeats: true
        }
        Action {
            id: again

            visit: screen.visit
            what: "again"
            label: qsTr("Refaire")
            glyph: "fixed-glyph-again"
            stacked: true
        }
        Action {
            id: drop

            visit: screen.visit
            what: "drop"
            label: qsTr("Jeter")
            glyph: "fixed-glyph-drop"
            stacked: true
            visible: !screen.visit.canUndo
        }
        Action {
            id: undo

            visit: screen.visit
            what: "undo"
            label: qsTr("Annuler")
            glyph: "glyph-undo"
            stacked: true
            visible: screen.visit.canUndo
        }
        Action {
            id: add

            visit: screen.visit
            what: "add"
            label: qsTr("Ajouter")
            glyph: "fixed-glyph-add"
            stacked: true
        }
        Action {
            id: good

            visit: screen.visit
            what: "pagesGood"
            label: qsTr("Oui, continuer")
            glyph: "fixed-glyph-check"
            main: true
            stacked: Theme.reach
            Layout.columnSpan: Theme.reach ? 1 : 2
        }
    }
}
