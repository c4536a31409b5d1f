import QtQuick
import "../controls"

/* Time runs out: one tap to go on. */
Panel {
    id: panel

    heading: qsTr("Vous êtes encore là ?")
    body: qsTr("Dans %n seconde(s), la machine oublie tout.", "", visit.secondsLeft)
    counts: true
    picture: "fixed-clock"
    ways: false
    choices: [stay.label]

    Action {
        id: stay

        visit: panel.visit
        what: "stay"
        label: qsTr("Oui, je continue")
        glyph: "fixed-glyph-check"
        main: true
        anchors.fill: parent
    }
}
