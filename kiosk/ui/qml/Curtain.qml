import QtQuick

/* What is on the screen until the screens are loaded: their paper and their hand, without a word. Quick to load. */
Window {
    id: curtain

    /* Everything is pretended: the frame of LearningLayer.qml. */
    property bool learning: false

    visible: true
    width: 1280
    height: 800
    color: "#FBF8F3"
    title: "Consigne"

    Image {
        anchors.centerIn: parent
        source: "pictures/fixed-hello.svg"
        sourceSize.height: parent.height / 2
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: curtain.learning ? 24 : 0
        border.color: "#A3004F"
    }
}
