import QtQuick
import "../controls"

/* This mandate, now? */
Frame {
    id: screen

    heading: "Terminer ce mandat ?"
    body: screen.visit.fault !== "" ? "Cela n'a pas marché. Recommencez." : "Il vaut jusqu'au " + visit.mandateEnds.split("-").reverse().join("/") + ". Après, plus aucun dépôt avec ce papier, ici."
    picture: "notice"
    choices: [end.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: end

            visit: screen.visit
            what: "endMandate"
            label: "Terminer le mandat"
            glyph: "fixed-glyph-wrong"
            main: true
        }
    }
}
