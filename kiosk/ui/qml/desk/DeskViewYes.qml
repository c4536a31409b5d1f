import QtQuick
import ".."
import "../controls"

/* The person's own screen: yes or no to one look at one paper, to one print of it, or to papers of the structure. */
Frame {
    id: screen

    readonly property var sentences: ({
            "show": qsTr("%1 voit votre carte d'identité, une fois, 30 secondes.").arg(visit.agent),
            "print": qsTr("%1 imprime un papier de votre coffre, une fois : %2.").arg(visit.agent).arg(kinds.of(visit.viewCategory)),
            "letters": qsTr("%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.").arg(visit.structure)
        })

    heading: qsTr("Êtes-vous d'accord ?")
    body: sentences[visit.purpose] ?? ""
    picture: visit.purpose === "letters" ? "to-vault" : "category-" + visit.viewCategory
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
