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

    readonly property bool letters: visit.purpose === "letters"
    readonly property string done: letters ? "La personne est d'accord" : "Le papier est imprimé"
    readonly property string after: letters ? "Donnez-lui sa feuille. Le billet est pour l'ordinateur du bureau." : "Donnez-le à la personne. Rien n'est gardé ici."

    heading: visit.viewFault === "" ? done : "Cela n'a pas marché"
    body: visit.viewFault === "" ? after : sentences[visit.viewFault] ?? "Recommencez, ou appelez le technicien."
    picture: visit.viewFault === "" ? "machine-printing" : letters ? "to-vault" : "category-" + visit.viewCategory
    choices: visit.slipWaits ? [again.label, end.label] : [end.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: end

            visit: screen.visit
            what: "viewed"
            label: "Terminer"
            glyph: "fixed-glyph-check"
            main: !again.visible
        }
        Action {
            id: again

            visible: screen.visit.slipWaits
            visit: screen.visit
            what: "again"
            label: "Imprimer encore"
            glyph: "glyph-print"
            main: true
        }
    }
}
