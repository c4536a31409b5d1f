import QtQuick

/* What each box of a form means (kiosk/form.py), and how a signed form differs from what the kiosk knows. */
QtObject {
    function of(box: int): string {
        switch (box) {
        case 1:
            return qsTr("D'accord pour scanner mes papiers.");
        case 2:
            return qsTr("Pas d'accord pour scanner mes papiers.");
        case 3:
            return qsTr("J'ai fait cela seul.");
        case 4:
            return qsTr("Un agent m'a aidé.");
        case 10:
            return qsTr("Sans date de fin.");
        case 11:
            return qsTr("Pour une seule démarche.");
        case 12:
            return qsTr("Entre deux dates.");
        case 20:
            return qsTr("Mettre des papiers dans mon coffre.");
        case 21:
            return qsTr("Regarder mes papiers avec moi.");
        case 22:
            return qsTr("Prendre un papier pour une démarche.");
        case 23:
            return qsTr("Envoyer un papier à un organisme.");
        case 24:
            return qsTr("Recevoir mon courrier.");
        case 25:
            return qsTr("Changer mon mot de passe avec moi.");
        default:
            return "";
        }
    }

    function difference(kind: string, ends: string): string {
        switch (kind) {
        case "says no":
            return qsTr("Le papier dit non.");
        case "says alone":
            return qsTr("Le papier dit « seul ». Un agent est là.");
        case "no code":
            return qsTr("Le papier n'a pas de code. Je ne sais pas pour qui il est.");
        case "not ours":
            return qsTr("Je ne connais pas le code de ce papier.");
        case "other agent":
            return qsTr("Le papier est pour un autre agent.");
        case "less":
            return qsTr("Le code dit plus que les cases.");
        case "more":
            return qsTr("Les cases disent plus que le code.");
        case "no end":
            return qsTr("La case dit « sans date de fin ». Le code finit le %1.").arg(ends);
        default:
            return kind;
        }
    }
}
