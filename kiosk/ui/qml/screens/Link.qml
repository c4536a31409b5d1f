import QtQuick
import "../controls"

/* The code of the person's own link, to photograph; the receipt has it too, where that is wanted. */
Frame {
    id: screen

    readonly property bool made: visit.link !== ""

    heading: qsTr("Gardez ce code")
    body: visit.linkUntil ? qsTr("Photographiez-le : il ouvre vos papiers jusqu'au %1. Ne le montrez à personne.").arg(visit.linkUntil) : qsTr("Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.")
    picture: "fixed-phone-scan"
    share: 0.56
    /* Two keys; the third row is the code's. */
    choiceHeight: 132 * 2 * Theme.unit + Theme.gap * 2
    headingShare: Theme.large && !Theme.portrait ? 0.36 : 0.5
    choices: !made ? [] : visit.linkOnPaper ? [paper.label, seen.label] : [seen.label]
    /* Room for larger words is taken from the code: it stays larger than 30 mm. */
    stageLeast: (Theme.low ? 194 : Theme.large ? 240 : 360) * Theme.unit

    stage: LoginCode {
        uri: screen.visit.link
        anchors.fill: parent
        anchors.topMargin: Theme.gap * 0.5
    }

    Actions {
        anchors.fill: parent
        visible: screen.made

        Action {
            id: seen

            visit: screen.visit
            what: "linkSeen"
            label: qsTr("Je l'ai en photo")
            glyph: "fixed-glyph-check"
            main: !paper.visible
        }
        Action {
            id: paper

            visit: screen.visit
            what: "linkPaper"
            label: qsTr("Sur le reçu aussi")
            glyph: "glyph-print"
            visible: screen.visit.linkOnPaper
            main: true
        }
    }
}
