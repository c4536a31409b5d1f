/* The secret code of the card, on our own keypad. */

PinScreen {
    heading: qsTr("Tapez votre code secret")
    hint: visit.triesLeft > 0 && visit.triesLeft < 5 ? qsTr("Il reste %n essai(s). Prenez votre temps.", "", visit.triesLeft) : qsTr("Cachez le clavier avec votre main.")
}
