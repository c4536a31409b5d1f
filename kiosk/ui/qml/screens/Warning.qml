import QtQuick
import "../controls"

/* Time runs out: one tap to go on. */
Panel {
    id: panel

    heading: qsTr("Vous êtes encore là ?")
    body: qsTr("Dans %n seconde(s), la machine oublie tout.", "", visit.secondsLeft)
    counts: true
    second: "fixed-wiped"
    ways: false
    choices: [stay.label]

    stage: Countdown {
        seconds: panel.visit.secondsLeft
        atFirst: panel.visit.secondsWarned
        anchors.fill: parent
    }

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
