/* The same secret code a second time. */

PinScreen {
    picture: "fixed-pin-again"
    heading: qsTr("Tapez encore le même code")
    hint: qsTr("C'est pour être sûr.")
}
