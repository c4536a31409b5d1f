import QtQuick
import QtQuick.Layouts
import "../controls"

/* Put your paper here; the picture shows how. */
Frame {
    id: screen

    readonly property bool feeder: visit.source === "feeder"
    readonly property bool both: [...visit.sources].length > 1
    readonly property bool again: [...visit.documents].length > 0

    secrets: [visit.personLabel]
    heading: feeder ? qsTr("Mettez vos feuilles dans le chargeur") : qsTr("Posez votre papier sur la vitre")
    body: feeder ? qsTr("Le texte vers le haut. Sans agrafe ni trombone.") : qsTr("Le texte vers le bas. Le coin contre la flèche.")
    stageLeast: pictureLeast
    share: Theme.low && actions.shown > 3 ? 0.46 : 0.62
    choices: [scan.label].concat(signed.visible ? [signed.label] : []).concat(both ? [other.label] : []).concat(again ? [finish.label] : [])

    notes: again || visit.pageCount > 0 ? [] : [qsTr("Santé : plutôt non. Carte Vitale : oui."), qsTr("Ne cachez pas vos numéros de client.")]

    stage: Item {
        anchors.fill: parent

        PlaceMovie {
            anchors.fill: parent
            anchors.bottomMargin: advice.visible ? advice.height + Theme.gap : 0
            feeder: screen.feeder
        }

        PlaceAdvice {
            id: advice

            notes: screen.notes
            width: parent.width
            anchors.bottom: parent.bottom
            visible: screen.notes.length > 0 && parent.height > implicitHeight + Math.max((Theme.low ? 75 : 120) * Theme.unit, 66)
        }
    }

    Actions {
        id: actions

        anchors.fill: parent

        Action {
            id: signed

            visit: screen.visit
            what: "signedForm"
            label: qsTr("Papier signé")
            glyph: "fixed-glyph-signed"
            visible: screen.visit.form?.offered ?? false
            stacked: actions.pairs
        }
        Action {
            id: finish

            visit: screen.visit
            what: "finish"
            label: qsTr("J'ai fini")
            glyph: "fixed-glyph-flag"
            visible: screen.again
            stacked: actions.pairs
        }
        Action {
            id: other

            visit: screen.visit
            what: "source"
            value: screen.feeder ? "glass" : "feeder"
            label: screen.feeder ? qsTr("Utiliser la vitre") : qsTr("Utiliser le chargeur")
            glyph: screen.feeder ? "fixed-glyph-glass" : "fixed-glyph-feeder"
            visible: screen.both
            stacked: actions.pairs
        }
        Action {
            id: scan

            visit: screen.visit
            what: "scan"
            label: qsTr("Scanner")
            glyph: "glyph-scan"
            main: true
            stacked: actions.pairs && actions.lastSpan === 1
            Layout.columnSpan: actions.lastSpan
        }
    }
}
