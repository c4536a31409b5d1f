pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../controls"

/* Which papers are usually asked: those that were scanned are ticked, the person ticks others, the rest can be printed. */
Frame {
    id: screen

    readonly property var papers: [...visit.askedPapers]
    readonly property var there: papers.filter(paper => paper.has)
    readonly property bool whole: there.length === papers.length
    readonly property bool printing: visit.listState === "printing"
    readonly property bool beside: !Theme.portrait || Theme.reach
    readonly property real actionsWidth: beside ? Math.round(choiceRect.width * (Theme.shelf ? (whole ? 0.25 : 0.4) : Theme.low ? 0.25 : 0.24)) : choiceRect.width
    readonly property real actionsHeight: beside ? choiceRect.height : Theme.targetHigh + Theme.gap

    heading: visit.procedure
    body: Theme.low && Theme.large ? "" : whole ? qsTr("Vous avez tous les papiers.") : qsTr("Touchez les papiers que vous avez.")
    layout: "wide"
    choiceLeast: Theme.targetHigh * 2 + Theme.gap + 1
    picture: "fixed-list"
    notes: there.length > 0 && !whole ? [qsTr("Vous avez déjà : %1.").arg(there.map(paper => paper.name).join(", "))] : []
    choices: papers.map(paper => paper.name).concat(whole ? [] : [printRest.label]).concat([done.label])

    Tiles {
        id: tiles

        visit: screen.visit
        x: Theme.rtl && screen.beside ? screen.actionsWidth + Theme.gap * 2 : 0
        width: screen.beside ? parent.width - screen.actionsWidth - Theme.gap * 2 : parent.width
        height: screen.beside ? parent.height : parent.height - screen.actionsHeight - Theme.gap
        count: screen.papers.length
        maximumColumns: 3

        Repeater {
            model: screen.papers

            Tile {
                id: tile

                required property var modelData
                required property int index

                visit: screen.visit
                what: "have"
                value: modelData.id
                label: modelData.name
                picture: "category-" + modelData.category
                size: Theme.low ? Theme.smallest : Theme.tile
                lit: modelData.has
                repeats: true
                ownWords: true
                Accessible.checkable: true
                Accessible.checked: modelData.has
                place: index

                Picture {
                    name: "fixed-state-receipted"
                    visible: tile.modelData.has
                    width: height
                    height: Math.round(Math.min(tile.height * 0.34, Theme.unit * 64))
                    x: Theme.rtl ? Theme.gap : tile.width - width - Theme.gap
                    y: Theme.gap
                }
            }
        }
    }

    GridLayout {
        x: Theme.rtl || !screen.beside ? 0 : parent.width - width
        y: parent.height - height
        width: screen.actionsWidth
        height: screen.actionsHeight
        columns: screen.beside && !Theme.shelf ? 1 : 2
        columnSpacing: Theme.gap * (Theme.shelf ? 1 : 2)
        rowSpacing: Theme.gap * (Theme.low ? 1 : 2)

        Action {
            id: printRest

            visit: screen.visit
            what: "printList"
            label: screen.printing ? qsTr("La liste s'imprime") : qsTr("Imprimer le reste")
            glyph: "glyph-print"
            stacked: true
            visible: !screen.whole
        }
        Action {
            id: done

            visit: screen.visit
            what: "listDone"
            label: qsTr("Continuer")
            glyph: "fixed-glyph-check"
            stacked: true
            main: true
        }
    }
}
