import QtQuick
import "../controls"

/* The signed form alone, with what was understood marked on it. Back returns to the words. */
Frame {
    id: screen

    signal closed

    heading: qsTr("Votre papier signé")
    backWhat: "closer:back"
    share: 0.98
    onBack: closed()

    stage: FormFace {
        anchors.fill: parent
        pages: screen.visit.form ? [...screen.visit.form.pages] : []
    }
}
