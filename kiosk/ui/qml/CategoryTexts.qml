import QtQuick

/* Name of each kind of paper, as people say it. */
QtObject {
    function of(category: string): string {
        switch (category) {
        case "identity":
            return qsTr("Carte d'identité");
        case "vitale":
            return qsTr("Carte Vitale");
        case "payslip":
            return qsTr("Fiche de paie");
        case "attestation":
            return qsTr("Attestation");
        case "tax":
            return qsTr("Impôts");
        case "housing":
            return qsTr("Logement");
        case "bank":
            return qsTr("Banque");
        case "personal":
            return qsTr("Personnel");
        default:
            return qsTr("Autre papier");
        }
    }
}
