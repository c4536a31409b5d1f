import QtQuick
import "../controls"

/* Did the recovery paper and the card come out well? */
Frame {
    id: screen

    heading: qsTr("Vos deux papiers sont sortis ?")
    body: qsTr("Gardez la carte sur vous. Rangez le papier de secours chez vous.")
    picture: "fixed-papers-out"
    choices: [good.label, bad.label]

    Actions {
        anchors.fill: parent

        Action {
            id: bad

            visit: screen.visit
            what: "papersBad"
            label: qsTr("Non, imprimer encore")
            glyph: "glyph-print"
        }
        Action {
            id: good

            visit: screen.visit
            what: "papersGood"
            label: qsTr("Oui, je les garde")
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
