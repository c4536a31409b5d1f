pragma ComponentBehavior: Bound
import QtQuick
import "../controls"
import ".."

/* The machine is not sure about a page: the page, a picture of what may be wrong, one question, two answers. */
Frame {
    id: screen

    property QuestionTexts texts: QuestionTexts {}
    readonly property var words: texts.of(visit.question)
    readonly property var sides: visit.question ? [...visit.question.sides] : []
    /* Two papers beside each other, the earlier one first; otherwise one page with all its sides. */
    readonly property var faces: (visit.question?.ask === "other" ? [sides[1], sides[0]] : [null]).filter(side => side !== undefined)
    readonly property real places: faces.length + (words.picture !== "" ? 1 : 0)

    heading: words.heading
    body: words.body
    stageLeast: pictureLeast
    share: 0.6
    choices: [yes.label, no.label]

    stage: Item {
        id: place

        readonly property real between: Theme.gap * 2
        readonly property real each: (width - between * (screen.places - 1)) / Math.max(1, screen.places)

        anchors.fill: parent
        visible: height > 60

        Repeater {
            model: screen.faces

            PageFace {
                required property int index
                required property var modelData
                readonly property real start: index * (place.each + place.between)

                face: ({
                        sides: modelData ? [modelData] : screen.sides
                    })
                x: Theme.rtl ? place.width - start - width : start
                width: place.each
                height: place.height
            }
        }

        Picture {
            name: screen.words.picture
            x: Theme.rtl ? 0 : place.width - width
            width: place.each
            height: place.height
            visible: name !== ""
        }
    }

    Actions {
        anchors.fill: parent

        Action {
            id: no

            visit: screen.visit
            what: "answer"
            value: "no"
            label: screen.words.no
            glyph: "fixed-glyph-check"
        }
        Action {
            id: yes

            visit: screen.visit
            what: "answer"
            value: "yes"
            label: screen.words.yes
            glyph: screen.words.yesGlyph
            main: true
            repeats: screen.visit.question?.doubt === "maybe turned"
        }
    }
}
