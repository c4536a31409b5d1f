import QtQuick

/* What is on the screen until the screens are loaded: their paper and their hand, without a word. Quick to load. */
Window {
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
}
