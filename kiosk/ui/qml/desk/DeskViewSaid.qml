import QtQuick
import "../controls"

/* How it went: printed, or why not. */
Frame {
    id: screen

    readonly property var sentences: ({
            "nothing found": "Cette carte ne montre pas ce papier : il n'est pas dans le coffre, ou la personne ne l'a pas permis.",
            "card locked": "Trop de codes faux : la carte est bloquée. La personne la débloque avec son téléphone ou son papier de secours.",
            "card unknown": "Ce coffre ne connaît pas cette carte.",
            "login denied": "Votre rôle ne le permet pas.",
            "login expired": "Le temps est passé. Recommencez.",
            "agent left": "Votre séance est finie. Présentez encore votre badge.",
            "type refused": "Ce papier ne peut pas être ouvert ici.",
            "vault unreachable": "Le coffre ne répond pas. Recommencez plus tard.",
            "printer out of paper": "L'imprimante n'a plus de papier.",
            "printer cover open": "L'imprimante est ouverte.",
            "printer not answering": "L'imprimante ne répond pas."
        })

    heading: visit.viewFault === "" ? "Le papier est imprimé" : "Cela n'a pas marché"
    body: visit.viewFault === "" ? "Donnez-le à la personne. Rien n'est gardé ici." : sentences[visit.viewFault] ?? "Recommencez, ou appelez le technicien."
    picture: visit.viewFault === "" ? "machine-printing" : "category-" + visit.viewCategory
    choices: [done.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: done

            visit: screen.visit
            what: "viewed"
            label: "Terminer"
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
