/* The secret code of the card, on our own keypad; while the safe looks at it, nothing can be typed. */

PinScreen {
    heading: visit.busy ? qsTr("Un instant, je vérifie.") : qsTr("Tapez votre code secret")
    hint: visit.busy ? "" : visit.triesLeft > 0 && visit.triesLeft < 5 ? qsTr("Il reste %n essai(s). Prenez votre temps.", "", visit.triesLeft) : qsTr("Cachez le clavier avec votre main.")
    picture: visit.busy ? "fixed-clock" : "fixed-pin"
    types: !visit.busy
}
