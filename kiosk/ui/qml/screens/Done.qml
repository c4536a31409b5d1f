import QtQuick
import QtQuick.Layouts
import "../controls"

/* Take your papers, the receipt and the paper on the glass. */
Frame {
    id: screen

    readonly property bool printing: visit.printState === "printing"
    /* Receipt or list would be cut off. */
    readonly property bool busy: printing || visit.listState === "printing"
    readonly property bool printed: visit.printState === "printed"
    readonly property bool unsure: visit.printState === "unsure"
    readonly property bool unprinted: visit.printState === "failed"
    /* What is not in the safe yet is said here once more. */
    readonly property var open: [...visit.documents].filter(document => document.state !== "receipted")

    heading: qsTr("Reprenez tous vos papiers")
    body: printing ? qsTr("Le papier sur la vitre. Et le reçu qui s'imprime.") : printed ? qsTr("Le papier sur la vitre. Et le reçu.") : unsure ? qsTr("Le papier sur la vitre. Le reçu est-il sorti ?") : unprinted ? qsTr("Le papier sur la vitre. Le reçu n'a pas pu s'imprimer.") : qsTr("Regardez bien sur la vitre et dans le chargeur.")
    picture: unprinted ? "machine-take-glass" : "machine-take-papers"
    share: code.visible ? 0.54 : 0.62
    dockShare: Theme.shelf ? 0.42 : 0.56
    choices: [finish.label].concat(again.visible ? [again.label] : []).concat(code.visible ? [code.label] : list.visible ? [list.label] : [])

    stageLeast: deposits.least

    stage: Deposits {
        id: deposits

        documents: screen.open
        picture: screen.picture
        anchors.fill: parent
    }

    Actions {
        id: actions

        anchors.fill: parent

        Action {
            id: list

            visit: screen.visit
            what: "list"
            label: screen.visit.listState === "printing" ? qsTr("La liste s'imprime") : qsTr("Quels papiers encore ?")
            glyph: "fixed-glyph-list"
            visible: [...screen.visit.procedures].length > 0 && !code.visible && !(Theme.low && again.visible)
        }
        Action {
            id: code

            visit: screen.visit
            what: "link"
            label: qsTr("Revoir le code")
            glyph: "fixed-glyph-code"
            visible: screen.visit.linkWanted
            enabled: !screen.busy
            stacked: actions.pairs
        }
        Action {
            id: again

            visit: screen.visit
            what: "printAgain"
            label: qsTr("Imprimer encore")
            glyph: "glyph-print"
            visible: screen.unsure || screen.unprinted
            enabled: !screen.busy
            stacked: actions.pairs
        }
        Action {
            id: finish

            visit: screen.visit
            what: "finish"
            label: qsTr("J'ai tout repris")
            glyph: "fixed-glyph-check"
            main: !screen.busy
            enabled: !screen.busy
            Layout.columnSpan: actions.lastSpan
        }
    }
}
