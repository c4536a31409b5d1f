import QtQuick

/* One drawing of pictures/*.svg; mirrored in right-to-left languages unless the machine is in it. */
Image {
    id: picture

    property string name
    /* Empty for the picture's own colours; else the one colour to draw a glyph in. */
    property string ink: ""
    readonly property bool machine: name.startsWith("machine-") || name.startsWith("fixed-")

    source: name === "" ? "" : "image://picture/" + name + "/" + (ink !== "" ? ink.replace("#", "") : Theme.contrast ? "contrast" : "plain")
    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    fillMode: Image.PreserveAspectFit
    mirror: Theme.rtl && !machine
    smooth: true
    Accessible.ignored: true
}
