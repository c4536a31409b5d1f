import QtQuick

/* For each kind of fault: one heading, one sentence, one picture, one verb and its glyph. No jargon, no blame. */
QtObject {
    function of(kind: string): var {
        switch (kind) {
        case "paper jam":
            return words("machine-jam", qsTr("Une feuille est coincée"), qsTr("Ouvrez le capot et tirez doucement la feuille."), qsTr("Continuer"), "glyph-next");
        case "cover open":
            return words("machine-cover-open", qsTr("Le capot est ouvert"), qsTr("Fermez le capot du chargeur."), qsTr("Continuer"), "glyph-next");
        case "no paper":
            return words("machine-no-paper", qsTr("Je ne trouve pas de papier"), qsTr("Mettez votre papier, puis touchez Recommencer."), qsTr("Recommencer"), "fixed-glyph-again");
        case "scanner busy":
            return words("fixed-clock", qsTr("Le scanner se prépare"), qsTr("Attendez quelques secondes. Vos pages sont gardées."), qsTr("Recommencer"), "fixed-glyph-again");
        case "scanner gone":
            return asking("machine-scanner-gone", qsTr("Le scanner ne répond plus"), qsTr("Vos pages sont gardées. Demandez à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "page truncated":
            return words("machine-page-cut", qsTr("La page est coupée"), qsTr("Replacez la feuille. On recommence cette page."), qsTr("Recommencer"), "fixed-glyph-again");
        case "nothing found":
            return words("machine-no-paper", qsTr("Je ne vois pas le papier"), qsTr("Posez-le sur la vitre, le texte vers le bas."), qsTr("Recommencer"), "fixed-glyph-again");
        case "code unreadable":
            return words("code-unreadable", qsTr("Le code n'est pas lisible"), qsTr("Mettez le papier bien à plat. Montrez encore le code."), qsTr("Recommencer"), "fixed-glyph-again");
        case "cancelled":
            return words("machine-place-glass", qsTr("Le scanner est arrêté"), qsTr("La page en cours n'est pas gardée."), qsTr("Recommencer"), "fixed-glyph-again");
        case "printer out of paper":
            return asking("machine-printer-empty", qsTr("Il n'y a plus de papier"), qsTr("Demandez un rouleau à l'accueil. Rien n'est perdu."), qsTr("Recommencer"), "fixed-glyph-again");
        case "printer cover open":
            return asking("machine-printer-open", qsTr("L'imprimante est ouverte"), qsTr("Demandez à l'accueil de la fermer. Rien n'est perdu."), qsTr("Recommencer"), "fixed-glyph-again");
        case "printer not answering":
            return asking("machine-printer-gone", qsTr("L'imprimante ne répond plus"), qsTr("Demandez à l'accueil. Rien n'est perdu."), qsTr("Recommencer"), "fixed-glyph-again");
        case "vault unreachable":
            return words("network-gone", qsTr("Le coffre ne répond pas"), qsTr("Gardez bien vos papiers. Réessayez un peu plus tard."), qsTr("Continuer"), "glyph-next");
        case "vault not trusted":
            return asking("vault-unsure", qsTr("Ce coffre n'est pas sûr"), qsTr("Rien n'a été envoyé. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        case "vault full":
            return words("vault-full", qsTr("Votre coffre est plein"), qsTr("Ce papier n'a pas été envoyé. Faites de la place, puis revenez."), qsTr("Continuer"), "glyph-next");
        case "vault refused":
            return asking("vault-refused", qsTr("Le coffre a refusé"), qsTr("Ce papier n'a pas été envoyé. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        case "type refused":
            return words("vault-refused", qsTr("Le coffre refuse ce papier"), qsTr("Il ne prend pas ce genre de papier. Gardez l'original."), qsTr("Continuer"), "glyph-next");
        case "too large":
            return words("vault-refused", qsTr("Ce document est trop gros"), qsTr("Envoyez-le en plusieurs fois, avec moins de pages."), qsTr("Continuer"), "glyph-next");
        case "login denied":
            return words("phone-denied", qsTr("Le téléphone a dit non"), qsTr("Vous pouvez recommencer ou choisir un autre moyen."), qsTr("Recommencer"), "fixed-glyph-again");
        case "login expired":
            return words("fixed-clock", qsTr("Le code ne marche plus"), qsTr("Ce n'est pas grave. Voici un nouveau code."), qsTr("Recommencer"), "fixed-glyph-again");
        case "agent left":
            return asking("fixed-clock", qsTr("L'aide de l'agent est finie"), qsTr("Ce papier n'a pas été envoyé. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        case "other person":
            return words("vault-unsure", qsTr("Ce n'est pas le même coffre"), qsTr("Reprenez la carte ou le téléphone du début. Rien n'est envoyé."), qsTr("Recommencer"), "fixed-glyph-again");
        case "card unknown":
            return asking("card-unknown", qsTr("Je ne connais pas cette carte"), qsTr("Essayez une autre carte, ou demandez à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "card locked":
            return asking("card-locked", qsTr("La carte est bloquée"), qsTr("Trop d'essais. L'accueil peut la débloquer avec vous."), qsTr("Continuer"), "glyph-next");
        case "pin wrong":
            return words("pin-wrong", qsTr("Ce n'est pas le bon code"), qsTr("Essayez encore, sans vous presser."), qsTr("Recommencer"), "fixed-glyph-again");
        case "recovery wrong":
            return words("recovery-wrong", qsTr("Ces chiffres sont faux"), qsTr("Regardez bien le papier et recommencez."), qsTr("Recommencer"), "fixed-glyph-again");
        case "recovery unknown":
            return asking("recovery-wrong", qsTr("Ce papier n'ouvre rien ici"), qsTr("Essayez un autre papier de secours, ou demandez à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "invitation unknown":
            return asking("card-unknown", qsTr("Cette invitation vient d'ailleurs"), qsTr("Elle n'ouvre pas de coffre ici. Demandez à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "invitation expired":
            return asking("fixed-clock", qsTr("Cette invitation est finie"), qsTr("Sa date est passée. Demandez-en une autre à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "invitation used":
            return asking("card-unknown", qsTr("Cette invitation a déjà servi"), qsTr("Elle ouvre un seul coffre. Demandez-en une autre à l'accueil."), qsTr("Recommencer"), "fixed-glyph-again");
        case "outcome unknown":
            return words("vault-unsure", qsTr("Je ne suis pas sûr"), qsTr("Je vérifie si le papier est arrivé. Il reste protégé ici."), qsTr("Continuer"), "glyph-next");
        case "outbox full":
            return asking("machine-full", qsTr("La machine est pleine"), qsTr("Elle ne peut plus prendre de papiers. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        case "disk full":
            return asking("machine-full", qsTr("La machine est pleine"), qsTr("Elle ne peut plus prendre de papiers. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        case "helper gone":
            return words("machine-restart", qsTr("La machine redémarre"), qsTr("Quelques secondes. Vos pages sont gardées."), qsTr("Continuer"), "glyph-next");
        case "helper late":
            return words("fixed-clock", qsTr("C'est plus long que prévu"), qsTr("Vos pages sont gardées. Attendez encore un peu."), qsTr("Continuer"), "glyph-next");
        default:
            return asking("machine-restart", qsTr("Quelque chose ne va pas"), qsTr("Ce n'est pas votre faute. Demandez à l'accueil."), qsTr("Continuer"), "glyph-next");
        }
    }

    function words(picture: string, heading: string, body: string, action: string, glyph: string): var {
        return {
            picture: picture,
            heading: heading,
            body: body,
            action: action,
            glyph: glyph,
            ask: ""
        };
    }

    /* The same, with a picture of the desk where somebody helps. */
    function asking(picture: string, heading: string, body: string, action: string, glyph: string): var {
        return Object.assign(words(picture, heading, body, action, glyph), {
            ask: "fixed-ask-desk"
        });
    }
}
