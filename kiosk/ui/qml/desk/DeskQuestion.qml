pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* One of the month's three questions to agents. Nobody learns who answered what. */
Frame {
    id: screen

    readonly property var questions: ["La machine vous fait gagner du temps ?", "Les personnes s'en sortent bien ?", "Vous la conseillez à d'autres ?"]
    readonly property var answers: [
        {
            value: "good",
            label: "Oui",
            glyph: "fixed-glyph-check"
        },
        {
            value: "middling",
            label: "Un peu",
            glyph: "fixed-glyph-turn"
        },
        {
            value: "bad",
            label: "Non",
            glyph: "fixed-glyph-wrong"
        }
    ]

    heading: questions[Math.min(visit.question, 2)]
    body: "Question " + Math.min(visit.question + 1, 3) + " sur 3. Votre réponse reste sans nom."
    layout: Theme.low ? "wide" : "split"
    picture: "notice"
    choices: answers.map(answer => answer.label)
    bars: false

    Actions {
        anchors.fill: parent
        row: Theme.low || height < Theme.targetHigh * 2 + Theme.gap

        Repeater {
            model: screen.answers

            Action {
                required property var modelData

                visit: screen.visit
                what: "answer"
                value: modelData.value
                label: modelData.label
                glyph: modelData.glyph
                /* Three times the same answer is meant. */
                repeats: true
            }
        }
    }
}
