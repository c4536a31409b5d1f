import QtQuick
import "../controls"

/* How it went: printed, perhaps printed, or why not. */
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
            "outcome unknown": "Peut-être que l'accord est passé, peut-être non. La personne le voit dans son coffre.",
            "printer out of paper": "L'imprimante n'a plus de papier.",
            "printer cover open": "L'imprimante est ouverte.",
            "printer not answering": "L'imprimante ne répond pas."
        })

    readonly property bool letters: visit.purpose === "letters"
    readonly property bool unsure: visit.unsure
    readonly property string done: letters ? "La personne est d'accord" : unsure ? "Le papier est-il sorti ?" : "Le papier est imprimé"
    readonly property string after: unsure ? letters ? "Deux feuilles sont-elles sorties ? L'imprimante ne le dit pas." : "L'imprimante ne le dit pas : regardez." : letters ? "Donnez-lui sa feuille. Le billet est pour l'ordinateur du bureau." : "Donnez-le à la personne. Rien n'est gardé ici."

    readonly property string why: sentences[visit.viewFault] ?? (visit.slipWaits ? "L'imprimante ne répond pas." : "Recommencez, ou appelez le technicien.")
    readonly property bool nothingAgreed: letters && visit.viewFault.startsWith("printer")

    heading: visit.viewFault === "" || visit.slipWaits ? done : visit.viewFault === "outcome unknown" ? "On ne sait pas" : "Cela n'a pas marché"
    body: visit.viewFault === "" ? after : visit.slipWaits ? why + " Les feuilles ne sont pas sorties." : nothingAgreed ? why + " Rien n'a changé dans le coffre." : why
    picture: visit.viewFault === "" ? "machine-printing" : letters ? "to-vault" : "category-" + visit.viewCategory
    choices: visit.slipWaits ? [again.label, end.label] : [end.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: end

            visit: screen.visit
            what: screen.unsure ? "out" : "viewed"
            label: screen.unsure && screen.letters ? "Elles sont sorties" : "Terminer"
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
