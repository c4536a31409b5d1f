pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Everything is forgotten. How was it? Three faces; and, where the site wants to know, what was hard? Five pictures.
   Nobody is known any more when they are touched. */
Frame {
    id: screen

    readonly property list<string> faces: ["good", "middling", "bad"]
    readonly property list<string> difficulties: ["words", "vault", "papers", "time", "none"]
    readonly property string asked: visit.asksHow ? "how" : visit.asksHard ? "hard" : ""
    readonly property var answers: asked === "how" ? faces : asked === "hard" ? difficulties : []
    readonly property string said: visit.answered ? qsTr("Merci de votre avis. À bientôt.") : qsTr("Personne ne peut voir vos papiers ici. Au revoir et à bientôt.")

    function wordsOf(answer: string): string {
        switch (answer) {
        case "good":
            return qsTr("Bien");
        case "middling":
            return qsTr("Moyen");
        case "bad":
            return qsTr("Pas bien");
        case "words":
            return qsTr("Les mots");
        case "vault":
            return qsTr("Ouvrir le coffre");
        case "papers":
            return qsTr("Poser les papiers");
        case "time":
            return qsTr("C'était long");
        default:
            return qsTr("Rien de tout cela");
        }
    }

    heading: asked === "hard" ? qsTr("Qu'est-ce qui était difficile ?") : qsTr("Tout est oublié")
    body: asked === "how" ? qsTr("Personne ne peut voir vos papiers ici. C'était comment ?") : asked === "hard" ? qsTr("Touchez une image, ou partez. La machine ne sait pas qui répond.") : said
    picture: asked === "hard" ? "fixed-face-middling" : "fixed-wiped"
    layout: asked === "hard" ? "wide" : "split"
    share: asked === "how" ? 0.42 : 1
    tallChoice: true
    choiceHeight: Theme.targetHigh * 2.8
    bars: asked !== ""
    choices: answers.map(wordsOf)

    Tiles {
        id: tiles

        visit: screen.visit
        width: parent.width
        height: screen.wide ? parent.height : Math.min(parent.height - Theme.gap, width / 3 * 1.5)
        anchors.verticalCenter: parent.verticalCenter
        count: Math.max(1, screen.answers.length)
        minimumColumns: screen.wide ? 1 : count
        shape: screen.wide && !Theme.portrait ? 0.8 : 1.3
        visible: screen.answers.length > 0

        Repeater {
            model: screen.answers

            Tile {
                required property string modelData
                required property int index

                readonly property bool isFace: screen.faces.includes(modelData)

                visit: screen.visit
                what: isFace ? "how" : "hard"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: (isFace ? "fixed-face-" : "fixed-hard-") + modelData
                size: isFace ? Theme.body : Theme.tile
                place: index
            }
        }
    }
}
