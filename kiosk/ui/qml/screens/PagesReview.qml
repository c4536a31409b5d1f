import QtQuick
import QtQuick.Layouts
import "../controls"

/* All pages of this document: is everything easy to read? A touch on the chosen page asks to see it large. */
Frame {
    id: screen

    /* Three rows of three buttons beside the pages, the last one across; in reach mode rows of five, or of four where it stands upright.
       A low screen has no room for arrows beside the pages: they stand among the buttons. */
    readonly property bool several: visit.pageCount > 1
    readonly property bool arrowsInGrid: Theme.reach || (Theme.low && several)

    signal closer(number: int, sides: var)

    heading: qsTr("On lit bien toutes les pages ?")
    body: Theme.low || Theme.reach || Theme.large ? "" : qsTr("Touchez une page pour la choisir. Touchez encore pour la voir en grand.")
    share: Theme.low ? 0.43 : 0.6
    choiceHeight: Theme.target * 3 + Theme.gap * 6
    tallChoice: true
    choices: [good, closerAction, add, turn, again, drop, split, separate, join, undo].filter(action => action.visible).map(action => action.label)

    stage: PageRow {
        id: row

        visit: screen.visit
        selectable: !Theme.reach
        arrows: !screen.arrowsInGrid
        anchors.fill: parent
        onCloser: (number, sides) => screen.closer(number, sides)
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, implicitHeight)
        columns: !Theme.reach ? 3 : Theme.portrait ? 4 : 5
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
            visible: screen.arrowsInGrid
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
            visible: screen.arrowsInGrid
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
            id: split

            visit: screen.visit
            what: "split"
            label: qsTr("Séparer ici")
            glyph: "fixed-glyph-split"
            stacked: true
            enabled: screen.visit.canSplit
            visible: screen.several && !join.visible && !separate.visible
        }
        Action {
            id: separate

            visit: screen.visit
            what: "separate"
            label: qsTr("Séparer les faces")
            glyph: "fixed-glyph-split"
            stacked: true
            visible: screen.visit.sidesJoined
        }
        Action {
            id: join

            visit: screen.visit
            what: "join"
            label: qsTr("Réunir")
            glyph: "fixed-glyph-join"
            stacked: true
            visible: !separate.visible && screen.several && screen.visit.canSplit && [...screen.visit.firstPages].includes(screen.visit.selected)
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
            id: good

            visit: screen.visit
            what: "pagesGood"
            label: qsTr("Oui, continuer")
            glyph: "fixed-glyph-check"
            main: true
            stacked: screen.arrowsInGrid
            Layout.columnSpan: screen.arrowsInGrid ? grid.columns - others % grid.columns : 3

            /* Where the arrows are two more keys, it takes what they leave of the last row. */
            readonly property int others: screen.choices.length - 1 + 2
        }
    }
}
