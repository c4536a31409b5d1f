<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Bună ziua</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Păstrați-vă actele în siguranță.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Întoarceți tot teancul</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Păstrați foile în ordine. Cu spatele în sus.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nimic pe spate</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Scanați spatele</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Ascultați</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Imagini</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pauză</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Micșorați</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Măriți</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Plecați</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Arătați cardul</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Puneți cardul pe geam</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Țineți codul pătrat în fața camerei. Se citește singur.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Codul pătrat în jos, în colțul cu săgeata.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Se citește</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Citiți cardul</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Doar depunere</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Și arătarea unui act</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">Ce face cardul dumneavoastră?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Poate arăta un act unui agent, o dată: cu codul dumneavoastră, dacă spuneți da.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Ce act este acesta?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Sunt mai multe acte. Întâi acesta.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Carte de identitate</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Card Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Fluturaș de salariu</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Adeverință</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Impozite</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Locuință</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Bancă</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Alt act</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">Aveți toate actele.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Atingeți actele pe care le aveți.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">Aveți deja: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Lista se tipărește</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Tipăriți restul</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuați</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">Aparatul nu merge acum</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Întrebați la recepție. Veți fi ajutat.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Negru și galben</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Totul jos</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Fără mișcare</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Mai încet</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Mai tare</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Mai bine văzut, mai bine auzit</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Nicio voce nu vorbește această limbă. Atingeți „Imagini”.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Atingeți ce vă ajută.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Ales: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuați</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 vă ajută</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Această persoană vede actele împreună cu dumneavoastră. Spuneți da pentru fiecare act.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Sunt de acord</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Sunteți de acord?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 tipărește un act din seiful dumneavoastră, o dată: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 vede cartea dumneavoastră de identitate, o dată, 30 de secunde.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 va putea pune acte în seiful dumneavoastră, fără să citească nimic. Opriți când vreți.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Sunt de acord</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 pune acest act în seiful dumneavoastră.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 vă ajută să creați un seif.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 vă ajută să refaceți cardul.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Sunteți de acord?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Sunt de acord</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">În seiful dumneavoastră</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Neacceptat</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Protejat, așteaptă</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">Pe drum</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">A ajuns</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Luați-vă toate actele</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">Actul de pe geam. Și bonul care se tipărește.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">Actul de pe geam. Și bonul.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Uitați-vă bine pe geam și în alimentator.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Actul de pe geam. Bonul nu s-a putut tipări.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">Actul de pe geam. A ieșit bonul?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Ce acte mai trebuie?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Lista se tipărește</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Revedeți codul</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Tipăriți din nou</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Am luat tot</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Lipsește un colț?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Marginea este tăiată?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Este neclar?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Este un reflex?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Hârtia este îndoită?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Este prea întunecat?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Se vede un deget?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Pagina este goală?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Este invers?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Este fața bună?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Un rând se citește greu?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Puneți toată hârtia pe geam.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Îndepărtați hârtia de marginea geamului.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Puneți hârtia bine întinsă. Nu mișcați.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Scoateți cardul din husă.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Desfaceți bine hârtia. Închideți capacul.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Închideți bine capacul.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Luați mâna înainte de scanare.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">Aparatul nu vede nimic pe această pagină.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Rotiți pagina până se citește drept.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Poate este spatele cardului.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">Aparatul nu a putut citi un rând al cardului.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Puneți deoparte</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rotiți</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Scanați cealaltă față</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Scanați din nou</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Este dreaptă</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Păstrați pagina</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Puneți la loc foile care nu au fost încă arătate.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">O foaie s-a blocat</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Deschideți capacul și trageți ușor foaia.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuați</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">Capacul este deschis</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Închideți capacul alimentatorului.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Nu găsesc nicio hârtie</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Puneți hârtia, apoi atingeți Reluați.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reluați</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">Scanerul se pregătește</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Așteptați câteva secunde. Paginile sunt păstrate.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">Scanerul nu mai răspunde</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Paginile sunt păstrate. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">Pagina este tăiată</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Puneți foaia la loc. Reluăm această pagină.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Nu văd hârtia</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Puneți-o pe geam, cu textul în jos.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Codul nu se poate citi</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Neteziți hârtia și arătați din nou codul.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">Scanerul s-a oprit</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">Pagina în curs nu este păstrată.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Nu mai este hârtie</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Cereți un rol la recepție. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">Imprimanta este deschisă</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Cereți la recepție să o închidă. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">Imprimanta nu mai răspunde</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Întrebați la recepție. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">Seiful nu răspunde</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Păstrați bine actele. Încercați puțin mai târziu.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Acest seif nu este sigur</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nu s-a trimis nimic. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Seiful dumneavoastră este plin</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Acest act nu a fost trimis. Faceți loc, apoi reveniți.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">Seiful a refuzat</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Acest act nu a fost trimis. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">Seiful refuză acest act</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Nu primește acest fel de act. Păstrați originalul.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Acest document este prea mare</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Trimiteți-l pe rând, cu mai puține pagini.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">Telefonul a spus nu</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Puteți relua sau alege alt mijloc.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">Codul nu mai merge</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">Nu-i nimic. Vă așteaptă un cod nou.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">Ajutorul agentului s-a încheiat</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Nu este același seif</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Folosiți cardul sau telefonul de la început. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Nu cunosc acest card</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Încercați alt card sau întrebați la recepție.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">Cardul este blocat</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Prea multe încercări. Recepția îl poate debloca împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">Codul nu este bun</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Încercați din nou, fără grabă.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Cifrele nu se potrivesc</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Uitați-vă bine la hârtie și reluați.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Această hârtie nu deschide nimic aici</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Încercați altă hârtie de rezervă sau întrebați la recepție.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Invitație din altă rețea</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nu deschide niciun seif aici. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Invitația a expirat</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Data a trecut. Cereți alta la recepție.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Invitația a fost folosită</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Deschide un singur seif. Cereți alta la recepție.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Nu sunt sigur</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Verific dacă actul a ajuns. Rămâne protejat aici.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">Aparatul este plin</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nu mai poate primi acte. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">Aparatul repornește</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Câteva secunde. Paginile sunt păstrate.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Durează mai mult decât credeam</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Paginile sunt păstrate. Mai așteptați puțin.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Ceva nu merge</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nu este vina dumneavoastră. Întrebați la recepție.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Puneți hârtia semnată pe geam</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Nu este aceeași hârtie. Puneți una singură.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Citit: %1 din %2. Puneți partea care lipsește.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Pătratele negre în jos.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>Acordul se tipărește. Semnați-l întâi.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reluați</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Tipăriți acordul</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Citesc hârtia…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Citiți hârtia</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Citesc greu o căsuță</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Citesc greu un răspuns</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Da sau nu?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>Ce vreți să spuneți?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Hârtia dumneavoastră semnată</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Pagina</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>De acord să fie scanate actele mele.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Nu sunt de acord să fie scanate actele mele.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Am făcut asta singur.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>M-a ajutat un agent.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Fără dată de sfârșit.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Pentru un singur demers.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Între două date.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Să pună acte în seiful meu.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Să se uite la actele mele cu mine.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Să ia un act pentru un demers.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Să trimită un act unei instituții.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Să primească corespondența mea.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Să schimbe parola împreună cu mine.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>Hârtia spune nu.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>Hârtia spune „singur”. Aici este un agent.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>Hârtia nu are cod. Nu știu pentru cine este.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Nu cunosc codul acestei hârtii.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>Hârtia este pentru alt agent.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>Codul permite mai mult decât căsuțele bifate.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>Căsuțele bifate permit mai mult decât codul.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>Căsuța spune „fără dată de sfârșit”. Codul se termină pe %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Atenție, uitați-vă bine</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Iată ce înțeleg</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Vedeți hârtia</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reluați</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Păstrați totuși</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Este corect</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Bine</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Așa și așa</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Rău</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Cuvintele</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Deschis seiful</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Pus hârtiile</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">A durat mult</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Nimic din toate</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Totul este uitat</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">Ce a fost greu?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Nimeni nu vă poate vedea actele aici. Cum a fost?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Atingeți o imagine sau plecați. Aparatul nu știe cine răspunde.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Nimeni nu vă poate vedea actele aici. La revedere, pe curând.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Mulțumim pentru părere. Pe curând.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">O zi</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">O săptămână</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">O lună</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Până opresc eu</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">Partajați cât timp?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">După aceea, seiful nu îl mai arată agenților.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Arătați invitația</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Puneți invitația pe geam</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Țineți codul pătrat în fața camerei. Se citește singur.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Codul pătrat în jos, în colțul cu săgeata.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Se citește</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Citește invitația</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Ștergeți</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Limba dumneavoastră?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Pentru învățare</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Nu se trimite nimic</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Pune o hârtie</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Hârtii tipărite</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Vreți să plecați?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n pagină nu este încă în seif și va fi ștearsă.</numerusform>
            <numerusform>%n pagini nu sunt încă în seif și vor fi șterse.</numerusform>
            <numerusform>%n de pagini nu sunt încă în seif și vor fi șterse.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">Aparatul păstrează actele. Le trimite la seif.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Actele rămân în seiful dumneavoastră.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">Aparatul uită tot.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Actele vă așteaptă.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Plecați</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Rămâneți</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Păstrați acest cod</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotografiați-l: vă deschide actele câteva zile. Nu îl arătați nimănui.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotografiați-l: vă deschide actele până la %1. Nu îl arătați nimănui.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Am fotografia</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">Și pe bon</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Cod pătrat pentru telefon</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Cele două coduri sunt diferite</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Alegeți un cod secret</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Acest cod este prea ușor</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">Nu-i nimic. Alegeți din nou 6 cifre.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 cifre ușor de ținut minte. Nu le spuneți nimănui.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Alții l-ar putea ghici. Alegeți alte 6 cifre.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Scrieți din nou același cod</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Este pentru siguranță.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Actele rămân ale dumneavoastră</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">Aparatul copiază actele în seiful dumneavoastră digital. Apoi uită tot.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Tipăriți informarea</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">Informarea se tipărește</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Ce acte?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Sunt de acord</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Pagina %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Mai aproape</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Mai departe</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Stânga</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Dreapta</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Pagina curățată</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Cum a fost scanată</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Mai sus</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Mai jos</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Pagina</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Goală: pusă deoparte</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Aruncată</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Pagina %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Vedeți pagina %1 mare</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Păstrați pagina %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Paginile dinainte</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Paginile de după</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Se citesc bine toate paginile?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Atingeți o pagină ca să o alegeți. Atingeți din nou ca să o vedeți mare.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Pagina dinainte</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Pagina următoare</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Mărime mare</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rotiți</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Refaceți</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Aruncați</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Separați aici</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Separați fețele</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Uniți</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Anulați</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Adăugați</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Da, continuați</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Au ieșit cele două hârtii?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Țineți cardul la dumneavoastră. Păstrați hârtia de rezervă acasă.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Nu, tipăriți din nou</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Da, le păstrez</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Îndreptați telefonul spre acest pătrat</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Apoi spuneți da pe telefon. Verificați că vedeți acest număr.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Deschideți camera. Apoi spuneți da pe telefon.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Scrieți codul secret</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">O clipă, verific.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Mai aveți %n încercare. Nu vă grăbiți.</numerusform>
            <numerusform>Mai aveți %n încercări. Nu vă grăbiți.</numerusform>
            <numerusform>Mai aveți %n de încercări. Nu vă grăbiți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Acoperiți tastele cu mâna.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 cifre din %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Ștergeți</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Confirmați</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Puneți foile în alimentator</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Puneți hârtia pe geam</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Textul în sus. Fără capse sau agrafe.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Textul în jos. Colțul lângă săgeată.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Nu ascundeți numerele de client.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Acte medicale: mai bine nu. Cardul Vitale: da.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Hârtie semnată</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Am terminat</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Folosiți geamul</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Folosiți alimentatorul</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Scanați</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Hârtiile se tipăresc</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Așteptați în fața aparatului. Nu le lăsați nimănui.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">Ce doriți să cereți?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">Aparatul arată actele de adus.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Cele două fețe ale unui card?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Cele două fețe vor fi pe o singură pagină.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Puneți împreună</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Lăsați separat</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Este altă hârtie?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Aceste două pagini nu seamănă.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Separați hârtiile</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Păstrați împreună</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Este ceva pe spate?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Priviți cealaltă parte a foilor.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Scanați spatele</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nimic pe spate</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Lipsește o foaie?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Față: %1. Spate: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Scanați din nou spatele</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Lăsați așa</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">O hârtie mai nouă?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Aceasta este din %1. Se cer adesea mai puțin de 3 luni.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Scanați alta</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Păstrați aceasta</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Data a trecut?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Această hârtie a fost valabilă până la %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Hârtia de rezervă</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Puneți-o pe geam. Sau scrieți cifrele.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">O clipă, verific.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Ștergeți</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Citiți geamul</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">Scanerul citește hârtia</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Paginile vin una câte una.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Nu mișcați hârtia.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Opriți</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Este în seiful dumneavoastră</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Actul așteaptă aici, protejat</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Actul merge la seif</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">A ajuns cu bine</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Actul dumneavoastră e pe drum</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Mai aveți un act?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Nu este rețea. Se va trimite singur, fără dumneavoastră.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Puteți scana deja alt act.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Alt act</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Am terminat</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">Ecranul este prea îngust</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Rotiți-l: latura lungă jos.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">Ce spune telefonul dvs.?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">Ce puneți?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">Cardul de probă</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">Hârtia de rezervă de probă</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">Hârtia tipărită</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">Ecusonul de probă</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Da, eu sunt</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Hârtii tipărite</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Încă nu e nicio hârtie.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Alte opțiuni</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Care este seiful dumneavoastră?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Dacă nu știți, întrebați la recepție.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Doar dumneavoastră citiți</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">Serviciul poate citi</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Mai sunteți aici?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>În %n secundă, aparatul uită tot.</numerusform>
            <numerusform>În %n secunde, aparatul uită tot.</numerusform>
            <numerusform>În %n de secunde, aparatul uită tot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Da, continui</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Alte butoane</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Doar eu</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Eu și agenții</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Cine poate vedea acest act?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Agenții: %1. Puteți opri când doriți.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">O clipă, verific.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Cu telefonul meu</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Cu cardul meu</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Creați un seif</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Fără seif, cu un cod</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Am pierdut cardul</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Cum vă deschideți seiful?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">Serviciul %1 vă poate citi actele.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">Prima dată? Atingeți „Creați un seif”.</translation>
    </message>
</context>
</TS>
