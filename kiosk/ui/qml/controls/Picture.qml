import QtQuick

/* One drawing of pictures/*.svg; mirrored in right-to-left languages unless its name says that it must not be. */
Image {
    id: picture

    property string name
    /* Empty for the picture's own colours; else the one colour to draw a glyph in. */
    property string ink: ""
    readonly property bool turns: !["machine-", "fixed-", "category-", "who-"].some(start => name.startsWith(start))

    /* Nothing is drawn before the place has a size. */
    source: name === "" || width < 2 || height < 2 ? "" : "image://picture/" + name + "/" + (ink !== "" ? ink.replace("#", "") : Theme.contrast ? "contrast" : "plain")
    sourceSize: Qt.size(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    fillMode: Image.PreserveAspectFit
    mirror: Theme.rtl && turns
    smooth: true
    Accessible.ignored: true
}
