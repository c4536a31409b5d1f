import QtQuick
import "../controls"
import ".."

/* Honest progress of each deposit; the person may go on meanwhile. */
Frame {
    id: screen

    readonly property var documents: [...visit.documents]
    readonly property bool allIn: documents.length > 0 && documents.every(document => document.state === "receipted")
    readonly property bool waits: documents.some(document => document.waiting)
    readonly property bool moves: documents.some(document => document.state !== "receipted" && document.state !== "refused")
    property FaultTexts texts: FaultTexts {}
    /* Why the last of those was refused that were, once none is on its way any more; else nothing. */
    readonly property var refusal: moves ? null : documents.filter(document => document.state === "refused").map(document => texts.of(document.fault)).pop() ?? null

    heading: refusal ? refusal.heading : allIn ? visit.takenAlong ? qsTr("C'est bien arrivé") : qsTr("C'est dans votre coffre") : waits ? qsTr("Votre papier attend ici, protégé") : visit.takenAlong ? qsTr("Votre papier est en route") : qsTr("Votre papier part au coffre")
    body: refusal ? refusal.body : allIn ? qsTr("Avez-vous un autre papier ?") : waits ? qsTr("Internet ne marche pas. La machine enverra le papier plus tard.") : qsTr("Vous pouvez déjà scanner un autre papier.")
    share: 0.62
    dockShare: Theme.shelf ? 0.42 : 0.56
    choices: [finish.label, next.label]

    stageLeast: deposits.least

    stage: Deposits {
        id: deposits

        documents: screen.documents
        picture: screen.refusal ? screen.refusal.picture : screen.allIn ? "fixed-in-vault" : screen.waits ? "network-gone" : "to-vault"
        anchors.fill: parent
    }

    Actions {
        anchors.fill: parent

        Action {
            id: next

            visit: screen.visit
            what: "nextPaper"
            label: qsTr("Un autre papier")
            glyph: "fixed-glyph-add"
        }
        Action {
            id: finish

            visit: screen.visit
            what: "finish"
            label: qsTr("J'ai fini")
            glyph: "fixed-glyph-flag"
            main: true
        }
    }
}
