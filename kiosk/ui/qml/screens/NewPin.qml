/* The person chooses a secret code for the card. */

PinScreen {
    heading: visit.pinMismatch ? qsTr("Les deux codes sont différents") : qsTr("Choisissez un code secret")
    hint: visit.pinMismatch ? qsTr("Ce n'est rien. Choisissez encore 6 chiffres.") : qsTr("6 chiffres faciles à retenir. Ne les dites à personne.")
}
