import QtQuick

/* A doubt about a page, put as a question; never decided silently. */
QtObject {
    function of(doubt: string): string {
        switch (doubt) {
        case "corner missing":
            return qsTr("Il manque un coin ?");
        case "cut at border":
            return qsTr("Le bord est coupé ?");
        case "blurred":
            return qsTr("C'est flou ?");
        case "glare":
            return qsTr("Il y a un reflet ?");
        case "not flat":
            return qsTr("Le papier est plié ?");
        case "too dark":
            return qsTr("C'est trop sombre ?");
        case "finger":
            return qsTr("On voit un doigt ?");
        case "maybe blank":
            return qsTr("La page est vide ?");
        case "maybe turned":
            return qsTr("C'est à l'envers ?");
        case "wrong side":
            return qsTr("C'est le bon côté ?");
        default:
            return qsTr("On lit bien tout ?");
        }
    }
}
