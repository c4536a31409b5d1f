import QtQuick
import ".."
import "../controls"

/* The person's own screen: yes or no to one look at one paper, or one print of it. */
Frame {
    id: screen

    readonly property bool prints: visit.purpose === "print"

    heading: qsTr("Êtes-vous d'accord ?")
    body: prints ? qsTr("%1 imprime un papier de votre coffre, une fois : %2.").arg(visit.agent).arg(kinds.of(visit.viewCategory)) : qsTr("%1 voit votre carte d'identité, une fois, 30 secondes.").arg(visit.agent)
    picture: "category-" + visit.viewCategory
    choices: [yes.label, no.label]

    CategoryTexts {
        id: kinds
    }

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
