import QtQuick
import "../controls"

/* The person said yes, and the office's slip is on no paper: does the agent really end it? */
Frame {
    id: screen

    heading: "Terminer sans le billet ?"
    body: "L'accord reste dans le coffre. Sans le billet, le bureau ne peut rien y mettre, et il faut redemander."
    picture: "to-vault"
    choices: [again.label, end.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: end

            visit: screen.visit
            what: "viewed"
            label: "Terminer quand même"
            glyph: "fixed-glyph-wrong"
        }
        Action {
            id: again

            visit: screen.visit
            what: "again"
            label: "Imprimer encore"
            glyph: "glyph-print"
            main: true
        }
    }
}
