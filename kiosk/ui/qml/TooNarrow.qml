import QtQuick
import "controls"

/* In place of every screen where four keys of 20 mm do not stand side by side, as on a 7-inch panel that is turned upright. */
Rectangle {
    id: screen

    readonly property string heading: qsTr("L'écran est trop étroit")
    readonly property string body: qsTr("Tournez-le : le grand côté en bas.")
    readonly property string speech: [heading, body].join("\n")

    color: Theme.paper
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Picture {
        name: "fixed-turn-screen"
        width: parent.width - Theme.margin * 2
        height: parent.height * 0.4
        x: Theme.margin
        y: Theme.margin
    }

    FitWords {
        id: headingWords

        x: Theme.margin
        y: parent.height * 0.4 + Theme.margin * 2
        width: parent.width - Theme.margin * 2
        height: implicitHeight
        text: screen.heading
        size: Theme.heading
        weight: Font.Bold
        role: Accessible.Heading
        maximumHeight: parent.height * 0.25
    }

    FitWords {
        x: Theme.margin
        y: headingWords.y + headingWords.height + Theme.gap * 2
        width: headingWords.width
        height: implicitHeight
        text: screen.body
        maximumHeight: parent.height - y - Theme.margin
    }
}
