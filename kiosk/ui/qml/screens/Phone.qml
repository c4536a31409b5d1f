import QtQuick
import "../controls"

/* The login code for the phone, the number that both screens show, and the code for whoever types. */
Frame {
    id: screen

    heading: qsTr("Visez ce carré avec votre téléphone")
    body: visit.loginMatch !== "" ? qsTr("Le téléphone montre le même nombre ? Alors dites oui.") : qsTr("Ouvrez l'appareil photo. Puis dites oui sur le téléphone.")
    picture: "fixed-phone-scan"
    secrets: [visit.loginMatch.split("").join(" "), visit.loginCode.split("").join(" ")]
    share: Theme.low ? 0.42 : 0.5
    choiceHeight: 640 * Theme.unit

    stage: LoginCode {
        uri: screen.visit.loginUri
        anchors.fill: parent
        visible: screen.dock
    }
    stageInstead: dock
    waysAlone: false

    Item {
        id: place

        readonly property bool beside: (Theme.low || screen.dock) && !Theme.portrait
        readonly property real wordsHeight: beside ? 0 : words.implicitHeight + Theme.gap
        readonly property real side: screen.dock ? 0 : Math.max(0, Math.min(width * (beside ? 0.68 : 1), height - wordsHeight))

        anchors.fill: parent

        LoginCode {
            id: card

            uri: screen.visit.loginUri
            visible: !screen.dock
            width: place.side
            height: place.side
            x: !place.beside ? (place.width - width) / 2 : Theme.rtl ? place.width - width : 0
        }

        Column {
            id: words

            y: place.beside ? ((screen.dock ? place.height : card.height) - height) / 2 : card.height + Theme.gap * 0.5
            x: place.beside && !Theme.rtl ? place.side + Theme.gap : 0
            width: place.beside ? place.width - place.side - Theme.gap : place.width

            Words {
                width: parent.width
                text: screen.visit.loginMatch
                font.family: "Noto Sans"
                font.pixelSize: Theme.low ? Theme.heading : Theme.huge
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }

            Words {
                width: parent.width
                text: screen.visit.loginCode
                font.family: "Noto Sans"
                font.pixelSize: Theme.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                wrapMode: Text.NoWrap
                color: Theme.grey
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }
        }
    }
}
