/* The person chooses a secret code for the card. */

PinScreen {
    picture: "fixed-pin-new"
    heading: visit.pinTooEasy ? qsTr("Ce code est trop facile") : visit.pinMismatch ? qsTr("Les deux codes sont différents") : qsTr("Choisissez un code secret")
    hint: visit.pinTooEasy ? qsTr("D'autres pourraient le deviner. Choisissez 6 autres chiffres.") : visit.pinMismatch ? qsTr("Ce n'est rien. Choisissez encore 6 chiffres.") : qsTr("6 chiffres faciles à retenir. Ne les dites à personne.")
}
