import QtQuick

/* For each kind of fault: one heading, one sentence, one picture, one verb. No jargon, no blame. */
QtObject {
    function of(kind: string): var {
        switch (kind) {
        case "paper jam":
            return words("machine-jam", qsTr("Une feuille est coincée"), qsTr("Ouvrez le capot et tirez doucement la feuille."), qsTr("Continuer"));
        case "cover open":
            return words("machine-cover-open", qsTr("Le capot est ouvert"), qsTr("Fermez le capot du chargeur."), qsTr("Continuer"));
        case "no paper":
            return words("machine-no-paper", qsTr("Je ne trouve pas de papier"), qsTr("Mettez votre papier, puis touchez Recommencer."), qsTr("Recommencer"));
        case "scanner busy":
            return words("fixed-clock", qsTr("Le scanner se prépare"), qsTr("Attendez quelques secondes. Vos pages sont gardées."), qsTr("Recommencer"));
        case "scanner gone":
            return words("machine-scanner-gone", qsTr("Le scanner ne répond plus"), qsTr("Vos pages sont gardées. Demandez à l'accueil."), qsTr("Recommencer"));
        case "page truncated":
            return words("machine-page-cut", qsTr("La page est coupée"), qsTr("Replacez la feuille. On recommence cette page."), qsTr("Recommencer"));
        case "nothing found":
            return words("machine-no-paper", qsTr("Je ne vois pas le papier"), qsTr("Posez-le sur la vitre, le texte vers le bas."), qsTr("Recommencer"));
        case "code unreadable":
            return words("code-unreadable", qsTr("Le code n'est pas lisible"), qsTr("Lissez le papier et présentez encore le code."), qsTr("Recommencer"));
        case "cancelled":
            return words("machine-place-glass", qsTr("Le scanner est arrêté"), qsTr("La page en cours n'est pas gardée."), qsTr("Recommencer"));
        case "printer out of paper":
            return words("machine-printer-empty", qsTr("Il n'y a plus de papier"), qsTr("Demandez un rouleau à l'accueil. Rien n'est perdu."), qsTr("Recommencer"));
        case "printer cover open":
            return words("machine-printer-open", qsTr("L'imprimante est ouverte"), qsTr("Demandez à l'accueil de la fermer. Rien n'est perdu."), qsTr("Recommencer"));
        case "printer not answering":
            return words("machine-printer-gone", qsTr("L'imprimante ne répond plus"), qsTr("Demandez à l'accueil. Vos papiers numérisés sont protégés."), qsTr("Recommencer"));
        case "vault unreachable":
            return words("network-gone", qsTr("Le coffre ne répond pas"), qsTr("Gardez bien vos papiers. Réessayez un peu plus tard."), qsTr("Continuer"));
        case "vault not trusted":
            return words("vault-unsure", qsTr("Ce coffre n'est pas sûr"), qsTr("Rien n'a été envoyé. Demandez à l'accueil."), qsTr("Continuer"));
        case "vault full":
            return words("vault-full", qsTr("Votre coffre est plein"), qsTr("Ce papier n'a pas été envoyé. Faites de la place, puis revenez."), qsTr("Continuer"));
        case "vault refused":
            return words("vault-refused", qsTr("Le coffre a refusé"), qsTr("Ce papier n'a pas été envoyé. Demandez à l'accueil."), qsTr("Continuer"));
        case "type refused":
            return words("vault-refused", qsTr("Le coffre refuse ce papier"), qsTr("Il ne prend pas ce genre de papier. Gardez l'original."), qsTr("Continuer"));
        case "too large":
            return words("vault-refused", qsTr("Ce document est trop gros"), qsTr("Envoyez-le en plusieurs fois, avec moins de pages."), qsTr("Continuer"));
        case "login denied":
            return words("phone-denied", qsTr("Le téléphone a dit non"), qsTr("Vous pouvez recommencer ou choisir un autre moyen."), qsTr("Recommencer"));
        case "login expired":
            return words("fixed-clock", qsTr("Le code a expiré"), qsTr("Ce n'est pas grave. Un nouveau code vous attend."), qsTr("Recommencer"));
        case "other person":
            return words("vault-unsure", qsTr("Ce n'est pas le même coffre"), qsTr("Reprenez la carte ou le téléphone du début. Rien n'est envoyé."), qsTr("Recommencer"));
        case "card unknown":
            return words("card-unknown", qsTr("Je ne connais pas cette carte"), qsTr("Essayez une autre carte, ou demandez à l'accueil."), qsTr("Recommencer"));
        case "card locked":
            return words("card-locked", qsTr("La carte est bloquée"), qsTr("Trop d'essais. L'accueil peut la débloquer avec vous."), qsTr("Continuer"));
        case "pin wrong":
            return words("pin-wrong", qsTr("Ce n'est pas le bon code"), qsTr("Essayez encore, sans vous presser."), qsTr("Recommencer"));
        case "recovery wrong":
            return words("recovery-wrong", qsTr("Les chiffres ne vont pas"), qsTr("Regardez bien le papier et recommencez."), qsTr("Recommencer"));
        case "recovery unknown":
            return words("recovery-wrong", qsTr("Ce papier n'ouvre rien ici"), qsTr("Essayez un autre papier de secours, ou demandez à l'accueil."), qsTr("Recommencer"));
        case "outcome unknown":
            return words("vault-unsure", qsTr("Je ne suis pas sûr"), qsTr("Je vérifie si le papier est arrivé. Il reste protégé ici."), qsTr("Continuer"));
        case "outbox full":
            return words("machine-full", qsTr("La machine est pleine"), qsTr("Elle ne peut plus prendre de papiers. Demandez à l'accueil."), qsTr("Continuer"));
        case "disk full":
            return words("machine-full", qsTr("La machine est pleine"), qsTr("Elle ne peut plus prendre de papiers. Demandez à l'accueil."), qsTr("Continuer"));
        case "helper gone":
            return words("machine-restart", qsTr("La machine reprend son souffle"), qsTr("Quelques secondes. Vos pages sont gardées."), qsTr("Continuer"));
        case "helper late":
            return words("fixed-clock", qsTr("C'est plus long que prévu"), qsTr("Vos pages sont gardées. Attendez encore un peu."), qsTr("Continuer"));
        default:
            return words("machine-restart", qsTr("Quelque chose ne va pas"), qsTr("Ce n'est pas votre faute. Demandez à l'accueil."), qsTr("Continuer"));
        }
    }

    function words(picture: string, heading: string, body: string, action: string): var {
        return {
            picture: picture,
            heading: heading,
            body: body,
            action: action
        };
    }
}
