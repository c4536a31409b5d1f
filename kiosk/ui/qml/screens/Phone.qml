import QtQuick
import "../controls"

/* The login code for the phone, the number that both screens show, and the code for whoever types. */
Frame {
    id: screen

    heading: qsTr("Visez ce carré avec votre téléphone")
    body: visit.loginMatch !== "" ? qsTr("Puis dites oui sur le téléphone. Vérifiez que vous y voyez ce nombre.") : qsTr("Ouvrez l'appareil photo. Puis dites oui sur le téléphone.")
    picture: "fixed-phone-scan"
    share: 0.5
    choiceHeight: 640 * Theme.unit

    Item {
        id: place

        readonly property bool beside: Theme.reach && !Theme.portrait
        readonly property real wordsHeight: beside ? 0 : Math.round((Theme.low ? 92 : 128) * Theme.unit * Theme.zoom)
        readonly property real side: Math.max(0, Math.min(width * (beside ? 0.5 : 1), height - wordsHeight))

        anchors.fill: parent

        Rectangle {
            id: card

            color: "#FFFFFF"
            radius: Theme.corner
            border.width: Theme.line
            border.color: Theme.outline
            width: place.side
            height: place.side
            anchors.horizontalCenter: place.beside ? undefined : parent.horizontalCenter
            anchors.left: place.beside ? parent.left : undefined

            Image {
                anchors.fill: parent
                anchors.margins: Theme.gap
                source: screen.visit.loginUri === "" ? "" : "image://qr/" + encodeURIComponent(screen.visit.loginUri)
                sourceSize: Qt.size(Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)))
                fillMode: Image.PreserveAspectFit
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Code carré pour le téléphone")
            }

            Picture {
                anchors.centerIn: parent
                name: "fixed-clock"
                width: parent.width * 0.4
                height: width
                visible: screen.visit.loginUri === ""
            }
        }

        Column {
            anchors.top: place.beside ? parent.top : card.bottom
            anchors.topMargin: Theme.gap * 0.5
            anchors.left: place.beside ? card.right : parent.left
            anchors.right: parent.right

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
                font.letterSpacing: 2 * Theme.unit
                color: Theme.grey
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }
        }
    }
}
