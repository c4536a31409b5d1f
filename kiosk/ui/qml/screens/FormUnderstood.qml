import QtQuick
import QtQuick.Layouts
import ".."
import "../controls"

/* What was understood of a signed form, in words and on its picture; or how it differs from what the kiosk knows. */
Frame {
    id: screen

    readonly property var form: visit.form
    readonly property list<string> differences: form ? [...form.differs].map(kind => texts.difference(kind, "\u2068" + form.ends.split("-").reverse().join("/") + "\u2069")) : []
    readonly property bool differs: differences.length > 0
    readonly property list<string> said: form ? [...form.ticked].map(box => texts.of(box)) : []

    signal closer

    heading: differs ? qsTr("Attention, regardez bien") : qsTr("Voici ce que je comprends")
    body: (differs ? differences : said).join(Theme.shelf ? " " : "\n")
    badge: differs ? "fixed-doubt-line" : "notice"
    badgeAlways: Theme.low || Theme.large
    share: Theme.low ? 0.54 : 0.58
    dockShare: Theme.shelf ? 0.96 : 0.56
    /* Seven lines must fit under it. */
    headingShare: (dock || Theme.portrait) && Theme.large ? 0.32 : 0.5
    choices: [good.label, again.label, look.label]

    FormTexts {
        id: texts
    }

    stage: FormFace {
        anchors.fill: parent
        pages: screen.form ? [...screen.form.pages] : []
        visible: height > Theme.targetHigh && width > Theme.target
    }

    Actions {
        id: actions

        anchors.fill: parent

        Action {
            id: look

            visit: ({
                    touch: () => screen.closer()
                })
            what: "closer"
            label: qsTr("Voir le papier")
            glyph: "fixed-glyph-closer"
            stacked: actions.pairs
        }
        Action {
            id: again

            visit: screen.visit
            what: "formAgain"
            label: qsTr("Recommencer")
            glyph: "fixed-glyph-again"
            stacked: actions.pairs
        }
        Action {
            id: good

            visit: screen.visit
            what: "formGood"
            label: screen.differs ? qsTr("Ranger quand même") : qsTr("C'est juste")
            glyph: "fixed-glyph-check"
            main: !screen.differs
            Layout.columnSpan: actions.lastSpan
        }
    }
}
