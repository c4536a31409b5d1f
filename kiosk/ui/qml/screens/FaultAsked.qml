import QtQuick
import "../controls"
import ".."

/* Something failed, the visit goes on: one picture, one sentence, one action. */
Panel {
    id: panel

    property FaultTexts texts: FaultTexts {}
    readonly property var fault: visit.fault
    readonly property var words: texts.of(fault ? fault.kind : "")

    heading: words.heading
    body: visit.fault && visit.fault.putBack ? words.body + " " + qsTr("Remettez les feuilles pas encore montrées.") : words.body
    picture: words.picture
    second: words.ask
    choices: [go.label]
    /* Another paper's fault may have the same words. */
    onFaultChanged: Qt.callLater(announce)

    Action {
        id: go

        visit: panel.visit
        what: "faultAction"
        label: panel.words.action
        glyph: panel.words.glyph
        main: true
        anchors.fill: parent
    }
}
