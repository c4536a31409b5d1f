import QtQuick
import "../controls"
import ".."

/* Something failed, the visit goes on: one picture, one sentence, one action. */
Panel {
    id: panel

    property FaultTexts texts: FaultTexts {}
    readonly property var words: texts.of(visit.fault ? visit.fault.kind : "")

    heading: words.heading
    body: visit.fault && visit.fault.putBack ? words.body + " " + qsTr("Remettez les feuilles pas encore montrées.") : words.body
    picture: words.picture
    second: words.ask
    choices: [go.label]

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
