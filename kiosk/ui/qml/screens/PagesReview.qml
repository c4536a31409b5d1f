pragma ComponentBehavior: Bound
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
    choiceHeight: Theme.targetHigh * 3 + Theme.gap * 6
    tallChoice: true
    choices: [good.label].concat([closerAction, add, turn, again, drop, split, separate, join, undo].filter(key => key.offered).map(key => key.label))
    readonly property var keys: [before, after, closerAction, turn, again, drop, add, split, separate, join, undo].filter(key => key.offered)

    component Key: TurningKey {
        keys: screen.keys
        turns: inTurn
    }

    Turns {
        id: inTurn

        count: screen.keys.length
        room: Theme.shelf ? 4 : count
    }

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
        height: Theme.shelf ? parent.height : Math.min(parent.height, implicitHeight)
        columns: Theme.shelf ? 5 : !Theme.reach ? 3 : Theme.portrait ? 4 : 5
        columnSpacing: Theme.gap * (Theme.low ? 1 : 2)
        rowSpacing: Theme.gap * (Theme.low ? 0.75 : 2)
        uniformCellWidths: !Theme.shelf

        Key {
            id: before

            visit: screen.visit
            what: "select"
            value: row.neighbour(-1)
            objectName: "pagesBefore"
            label: qsTr("Page d'avant")
            glyph: "glyph-before"
            repeats: true
            offered: screen.arrowsInGrid
        }
        Key {
            id: after

            visit: screen.visit
            what: "select"
            value: row.neighbour(1)
            objectName: "pagesAfter"
            label: qsTr("Page d'après")
            glyph: "glyph-after"
            repeats: true
            offered: screen.arrowsInGrid
        }
        Key {
            id: closerAction

            visit: ({
                    touch: () => row.lookCloser()
                })
            what: "closer"
            label: qsTr("En grand")
            glyph: "fixed-glyph-closer"
            offered: Theme.reach
        }
        Key {
            id: turn

            visit: screen.visit
            what: "turn"
            label: qsTr("Tourner")
            glyph: "fixed-glyph-turn"
            repeats: true
        }
        Key {
            id: again

            visit: screen.visit
            what: "again"
            label: qsTr("Refaire")
            glyph: "fixed-glyph-again"
        }
        Key {
            id: drop

            visit: screen.visit
            what: "drop"
            label: qsTr("Jeter")
            glyph: "fixed-glyph-drop"
        }
        Key {
            id: add

            visit: screen.visit
            what: "add"
            label: qsTr("Ajouter")
            glyph: "fixed-glyph-add"
        }
        Key {
            id: split

            visit: screen.visit
            what: "split"
            label: qsTr("Séparer ici")
            glyph: "fixed-glyph-split"
            enabled: screen.visit.canSplit
            offered: screen.several && !join.offered && !separate.offered
        }
        Key {
            id: separate

            visit: screen.visit
            what: "separate"
            label: qsTr("Séparer les faces")
            glyph: "fixed-glyph-split"
            offered: screen.visit.sidesJoined
        }
        Key {
            id: join

            visit: screen.visit
            what: "join"
            label: qsTr("Réunir")
            glyph: "fixed-glyph-join"
            offered: !separate.offered && screen.several && screen.visit.canSplit && [...screen.visit.firstPages].includes(screen.visit.selected)
        }
        Key {
            id: undo

            visit: screen.visit
            what: "undo"
            label: qsTr("Annuler")
            glyph: "glyph-undo"
            offered: screen.visit.canUndo
        }
        TurnKey {
            turns: inTurn
            person: screen.visit
        }
        Action {
            id: good

            visit: screen.visit
            what: "pagesGood"
            label: qsTr("Oui, continuer")
            glyph: "fixed-glyph-check"
            main: true
            stacked: screen.arrowsInGrid
            Layout.columnSpan: Theme.shelf ? 1 : screen.arrowsInGrid ? grid.columns - others % grid.columns : 3

            /* Where the arrows are two more keys, it takes what they leave of the last row. */
            readonly property int others: screen.keys.length
        }
    }
}
