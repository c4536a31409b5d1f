pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../controls"

/* A box, or the boxes of one question, that could not be read for sure: the person says what is meant. */
Frame {
    id: screen

    readonly property var form: visit.form
    readonly property list<int> asked: form ? [...form.asked] : []
    readonly property bool alone: asked.length === 1

    heading: alone ? qsTr("Je lis mal une case") : qsTr("Je lis mal une réponse")
    body: alone ? texts.of(asked[0]) + " " + qsTr("Oui ou non ?") : qsTr("Que voulez-vous dire ?")
    stageLeast: pictureLeast
    share: Theme.low ? 0.5 : 0.58
    choices: alone ? [yes.label, no.label] : asked.map(box => texts.of(box))

    component Choice: Action {
        required property int place

        visit: screen.visit
        what: "formBox"
        value: screen.asked[place] ?? 0
        label: texts.of(value)
        visible: !screen.alone && place < screen.asked.length
    }

    FormTexts {
        id: texts
    }

    stage: FormCrop {
        anchors.fill: parent
        pages: screen.form ? [...screen.form.pages] : []
        asked: screen.asked
        visible: height > 60
    }

    Actions {
        id: actions

        anchors.fill: parent

        Choice {
            place: 0
        }
        Choice {
            place: 1
        }
        Choice {
            place: 2
            Layout.columnSpan: actions.lastSpan
        }
        Action {
            id: no

            visit: screen.visit
            what: "formNo"
            label: qsTr("Non")
            glyph: "fixed-glyph-wrong"
            visible: screen.alone
        }
        Action {
            id: yes

            visit: screen.visit
            what: "formBox"
            value: screen.asked[0] ?? 0
            label: qsTr("Oui")
            glyph: "fixed-glyph-check"
            visible: screen.alone
        }
    }
}
