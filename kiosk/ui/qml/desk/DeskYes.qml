import QtQuick
import "../controls"

/* The person's own screen: yes or no to what the agent is about to do. */
Frame {
    id: screen

    readonly property var sentences: ({
            "deposit": qsTr("%1 met ce papier dans votre coffre."),
            "open vault": qsTr("%1 vous aide à créer un coffre."),
            "renew card": qsTr("%1 vous aide à refaire votre carte.")
        })

    heading: qsTr("Êtes-vous d'accord ?")
    body: sentences[visit.asked]?.arg(visit.agent) ?? ""
    picture: visit.asked === "deposit" ? "to-vault" : "fixed-vault"
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
