import QtQuick
import "../controls"

/* The person's own screen: may this agent be beside them? */
Frame {
    id: screen

    heading: qsTr("%1 vous aide").arg(visit.agent)
    body: qsTr("Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.")
    picture: "fixed-hello"
    choices: [yes.label, no.label]

    Actions {
        anchors.fill: parent

        Action {
            id: no

            visit: screen.visit
            what: "no"
            label: qsTr("Non, merci")
            glyph: "fixed-glyph-wrong"
        }
        Action {
            id: yes

            visit: screen.visit
            what: "yes"
            label: qsTr("Je suis d'accord")
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
