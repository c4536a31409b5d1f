import QtQuick
import "../controls"
import ".."

/* A fault that ends the visit or needs the staff. */
Frame {
    id: screen

    property FaultTexts texts: FaultTexts {}
    readonly property var words: texts.of(visit.fault ? visit.fault.kind : "")

    heading: words.heading
    body: words.body
    share: 0.62
    choices: [go.label]

    stage: TwoPictures {
        first: screen.words.picture
        second: screen.words.ask
        anchors.fill: parent
    }

    Actions {
        anchors.fill: parent

        Action {
            id: go

            visit: screen.visit
            what: "faultAction"
            label: screen.words.action
            glyph: screen.words.glyph
            main: true
        }
    }
}
