import QtQuick
import QtQuick.Layouts
import "../controls"

/* All pages of this document: is everything easy to read? */
Frame {
    id: screen

    heading: qsTr("On lit bien toutes les pages ?")
    body: Theme.low ? "" : qsTr("Touchez une page pour la changer.")
    share: 0.6
    choiceHeight: Theme.target * 3 + Theme.gap * 6
    choices: [good.label, add.label, turn.label, again.label, undo.visible ? undo.label : drop.label]

    stage: PageRow {
        visit: screen.visit
        anchors.fill: parent
    }

    GridLayout {
        readonly property bool row: parent.height < Theme.target * 3 + Theme.gap * 2

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, implicitHeight)
        columns: row ? 3 : 2
        columnSpacing: Theme.gap * (Theme.low ? 1 : 2)
        rowSpacing: Theme.gap * (Theme.low ? 1 : 2)
        uniformCellWidths: true

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
            label: qsTr("Ajouter une page")
            glyph: "fixed-glyph-add"
            stacked: true
        }
        Action {
            id: good

            visit: screen.visit
            what: "pagesGood"
            label: qsTr("Oui, continuer")
            glyph: "glyph-check"
            main: true
            Layout.columnSpan: 2
        }
    }
}
