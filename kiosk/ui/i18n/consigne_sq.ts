<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq_AL" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Mirë se vini</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Ruajini letrat tuaja në vend të sigurt.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Kthejeni gjithë pakon</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Mbajini fletët në radhë. Pjesa e pasme lart.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Asgjë prapa</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Skano prapat</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Kthehu</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Dëgjo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Figura</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pauzë</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Zvogëlo</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Zmadho</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Dil</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Tregoni kartën tuaj</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Vendoseni kartën mbi xham</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Mbajeni kodin katror para kamerës. Lexohet vetë.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Kodi katror poshtë, në këndin e shigjetës.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Po lexohet</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Lexo kartën</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Vetëm dorëzim</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Edhe të tregojë një letër</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">Çfarë bën karta juaj?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Mund t&apos;i tregojë një letër një punonjësi, një herë: me kodin tuaj, nëse thoni po.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Çfarë letre është kjo?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Ka disa letra. Së pari kjo.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Kartë identiteti</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Karta Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Fletë page</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Vërtetim</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Tatime</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Banesa</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Banka</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Personale</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Letër tjetër</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">I keni të gjitha letrat.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Prekni letrat që keni.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">Keni tashmë: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Lista po shtypet</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Shtyp pjesën tjetër</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Vazhdo</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">Makina nuk punon tani</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Pyesni në pritje. Do t&apos;ju ndihmojnë.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">E zezë dhe e verdhë</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Gjithçka poshtë</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Pa lëvizje</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Më ulët</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Më lart</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Shihni dhe dëgjoni më mirë</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Asnjë zë nuk e flet këtë gjuhë. Prekni «Figura».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Prekni atë që ju ndihmon.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Zgjedhur: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Vazhdo</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 ju ndihmon</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Ky person i sheh letrat bashkë me ju. Ju thoni po për çdo letër.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Jo, faleminderit</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Jam dakord</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">A jeni dakord?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 shtyp një letër nga kasaforta juaj, një herë: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 sheh letërnjoftimin tuaj, një herë, 30 sekonda.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 do të mund të vendosë letra në kasafortën tuaj, pa lexuar asgjë. E ndaloni kur të doni.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Jo, faleminderit</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Jam dakord</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 e vë këtë letër në kasafortën tuaj.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 ju ndihmon të krijoni një kasafortë.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 ju ndihmon të ribëni kartën.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">A jeni dakord?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Jo, faleminderit</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Jam dakord</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">Në kasafortën tuaj</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Nuk u pranua</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">E mbrojtur, pret</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">Në rrugë</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Mbërriti</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Merrini të gjitha letrat</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">Letrën mbi xham. Dhe dëftesën që po printohet.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">Letrën mbi xham. Dhe dëftesën.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Shikoni mirë mbi xham dhe te ushqyesi.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Letrën mbi xham. Dëftesa nuk u printua dot.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">Letrën mbi xham. A doli dëftesa?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Cilat letra mungojnë?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Lista po shtypet</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Shiheni kodin përsëri</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Printo përsëri</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">I mora të gjitha</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Mungon një kënd?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Është prerë buza?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Është e turbullt?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Ka shkëlqim?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Letra është palosur?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Është shumë errët?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Duket një gisht?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Faqja është bosh?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Është përmbys?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Është ana e duhur?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Një rresht lexohet keq?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Vendoseni gjithë letrën mbi xham.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Largojeni letrën nga buza e xhamit.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Vendoseni letrën rrafsh. Mos lëvizni.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Nxirreni kartën nga këllëfi.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Hapeni mirë letrën. Mbyllni kapakun.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Mbylleni mirë kapakun.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Hiqeni dorën para skanimit.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">Makina nuk sheh asgjë në këtë faqe.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Rrotullojeni faqen derisa të lexohet drejt.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Ndoshta është pjesa e pasme e kartës.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">Makina nuk lexoi dot një rresht të kartës.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Vëre mënjanë</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rrotullo</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Skano anën tjetër</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Skano përsëri</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Është drejt</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Mbaje faqen</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Vendosni përsëri fletët që nuk janë shfaqur ende.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Një fletë ka ngecur</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Hapni kapakun dhe tërhiqeni ngadalë fletën.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Vazhdo</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">Kapaku është hapur</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Mbyllni kapakun e ushqyesit.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Nuk gjej asnjë letër</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Vendosni letrën, pastaj prekni Përsëri.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Përsëri</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">Skaneri po përgatitet</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Prisni pak sekonda. Faqet tuaja janë ruajtur.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">Skaneri nuk përgjigjet më</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Faqet tuaja janë ruajtur. Pyesni në pritje.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">Faqja është prerë</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Vendoseni përsëri fletën. E përsërisim këtë faqe.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Nuk e shoh letrën</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Vendoseni mbi xham, me tekstin poshtë.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Kodi nuk lexohet</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Drejtojeni letrën dhe tregojeni përsëri kodin.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">Skaneri u ndal</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">Faqja në vazhdim nuk u ruajt.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Nuk ka më letër</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Kërkoni një rrotull në pritje. Asgjë nuk humbi.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">Printeri është hapur</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Kërkoni në pritje ta mbyllin. Asgjë nuk humbi.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">Printeri nuk përgjigjet më</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Pyesni në pritje. Asgjë nuk humbi.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">Kasaforta nuk përgjigjet</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Ruani mirë letrat tuaja. Provoni pak më vonë.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Kjo kasafortë nuk është e sigurt</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Asgjë nuk u dërgua. Pyesni në pritje.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Kasaforta juaj është plot</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Kjo letër nuk u dërgua. Lironi vend, pastaj kthehuni.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">Kasaforta e refuzoi</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Kjo letër nuk u dërgua. Pyesni në pritje.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">Kasaforta e refuzon këtë letër</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Nuk e merr këtë lloj letre. Ruajeni origjinalin.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Ky dokument është shumë i madh</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Dërgojeni disa herë, me më pak faqe.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">Telefoni tha jo</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Mund të provoni përsëri ose ndryshe.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">Kodi nuk vlen më</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">S&apos;ka gjë. Ju pret një kod i ri.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">Ndihma e punonjësit mbaroi</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Nuk është e njëjta kasafortë</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Përdorni kartën ose telefonin e fillimit. Asgjë nuk u dërgua.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Nuk e njoh këtë kartë</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Provoni një kartë tjetër ose pyesni në pritje.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">Karta është e bllokuar</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Shumë prova. Pritja mund ta zhbllokojë bashkë me ju.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">Kodi nuk është i saktë</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Provoni përsëri, pa nxitim.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Shifrat nuk përputhen</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Shikojeni mirë letrën dhe filloni përsëri.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Kjo letër nuk hap asgjë këtu</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Provoni një letër tjetër shpëtimi ose pyesni në pritje.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Ftesë e një rrjeti tjetër</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nuk hap asnjë kasafortë këtu. Pyesni në pritje.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Kjo ftesë ka mbaruar</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Data ka kaluar. Kërkoni një tjetër në pritje.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Kjo ftesë është përdorur</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Hap vetëm një kasafortë. Kërkoni një tjetër në pritje.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Nuk jam i sigurt</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Po shoh nëse letra mbërriti. Mbetet e mbrojtur këtu.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">Makina është plot</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nuk mund të marrë më letra. Pyesni në pritje.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">Makina po rindizet</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Pak sekonda. Faqet tuaja janë ruajtur.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Po zgjat më shumë</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Faqet tuaja janë ruajtur. Prisni edhe pak.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Diçka nuk shkon</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nuk është faji juaj. Pyesni në pritje.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Vendoseni letrën e nënshkruar mbi xham</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Nuk është e njëjta letër. Vendosni vetëm një.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Lexuar: %1 nga %2. Vendosni pjesën që mungon.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Katrorët e zinj poshtë.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>Pëlqimi po shtypet. Nënshkruajeni më parë.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Përsëri</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Shtyp pëlqimin</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Po lexoj letrën…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Lexo letrën</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Një kuti nuk e lexoj mirë</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Një përgjigje nuk e lexoj mirë</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Po apo jo?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>Çfarë doni të thoni?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Jo</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Letra juaj e nënshkruar</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Faqja</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>Dakord që të skanohen letrat e mia.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Nuk jam dakord që të skanohen letrat e mia.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Këtë e bëra vetëm.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Më ndihmoi një punonjës.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Pa datë mbarimi.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Për një punë të vetme.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Mes dy datave.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Të vërë letra në kasafortën time.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Të shohë letrat e mia me mua.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Të marrë një letër për një punë.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Të dërgojë një letër te një zyrë.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Të marrë postën time.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Të ndryshojë fjalëkalimin me mua.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>Letra thotë jo.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>Letra thotë «vetëm». Këtu është një punonjës.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>Letra nuk ka kod. Nuk e di për kë është.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Nuk e njoh kodin e kësaj letre.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>Letra është për një punonjës tjetër.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>Kodi lejon më shumë se kutitë e shënuara.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>Kutitë e shënuara lejojnë më shumë se kodi.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>Kutia thotë «pa datë mbarimi». Kodi mbaron më %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Kujdes, shikoni mirë</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Ja çfarë kuptoj</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Shih letrën</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Përsëri</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Ruaje gjithsesi</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Është e saktë</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Mirë</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Mesatarisht</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Keq</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Fjalët</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Hapja e kasafortës</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Vendosja e letrave</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Zgjati shumë</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Asgjë nga këto</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Gjithçka u harrua</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">Çfarë ishte e vështirë?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Askush nuk mund t’i shohë letrat tuaja këtu. Si ishte?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Prekni një figurë, ose dilni. Makina nuk e di kush përgjigjet.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Askush nuk i sheh letrat tuaja këtu. Mirupafshim.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Faleminderit për mendimin. Mirupafshim.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">Një ditë</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">Një javë</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Një muaj</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Derisa ta ndaloj unë</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">Ta ndani për sa kohë?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Pastaj kasaforta nuk ua tregon më punonjësve.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Tregoni ftesën tuaj</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Vendosni ftesën mbi xham</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Mbajeni kodin katror para kamerës. Lexohet vetë.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Kodi katror poshtë, në këndin e shigjetës.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Po lexohet</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Lexo ftesën</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Fshi</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Gjuha juaj?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Për të mësuar</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Asgjë nuk dërgohet</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Vendos një letër</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Letrat e shtypura</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Doni të dilni?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n faqe nuk është ende në kasafortë dhe do të fshihet.</numerusform>
            <numerusform>%n faqe nuk janë ende në kasafortë dhe do të fshihen.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">Makina i ruan letrat tuaja. I dërgon në kasafortë.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Letrat tuaja mbeten në kasafortë.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">Makina harron gjithçka.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Letrat tuaja ju presin.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Qëndro</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Ruajeni këtë kod</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotografojeni: i hap letrat tuaja për disa ditë. Mos ia tregoni askujt.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotografojeni: i hap letrat tuaja deri më %1. Mos ia tregoni askujt.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">E kam në foto</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">Edhe në dëftesë</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Kod katror për telefonin</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Dy kodet janë të ndryshme</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Zgjidhni një kod sekret</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Ky kod është shumë i lehtë</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">S&apos;ka gjë. Zgjidhni përsëri 6 shifra.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 shifra që mbahen mend. Mos ia thoni askujt.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Të tjerët mund ta gjejnë. Zgjidhni 6 shifra të tjera.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Shkruani përsëri të njëjtin kod</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Për të qenë të sigurt.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Letrat tuaja mbeten tuajat</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">Makina i kopjon letrat në kasafortën tuaj digjitale. Pastaj harron gjithçka.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Printo njoftimin</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">Njoftimi po printohet</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Cilat letra?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Jam dakord</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Faqja %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Më afër</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Më larg</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Majtas</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Djathtas</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Faqja e pastruar</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Siç u skanua</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Kthehu</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Më lart</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Më poshtë</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Faqja</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Bosh: mënjanë</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">U hodh</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Faqja %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Shihni faqen %1 të madhe</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Mbaje faqen %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Faqet e mëparshme</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Faqet e tjera</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Lexohen mirë të gjitha faqet?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Prekni një faqe për ta zgjedhur. Prekeni përsëri për ta parë të madhe.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Faqja para</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Faqja pas</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Më e madhe</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rrotullo</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Përsërit</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Hidhe</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Ndaje këtu</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Ndaji anët</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Bashko</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Zhbëj</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Shto</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Po, vazhdo</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Dolën të dyja letrat?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Mbajeni kartën me vete. Ruajeni letrën e shpëtimit në shtëpi.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Jo, printo përsëri</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Po, i kam</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Drejtojeni telefonin te ky katror</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Pastaj thoni po në telefon. Shikoni që ka këtë numër.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Hapni kamerën. Pastaj thoni po në telefon.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Shkruani kodin tuaj sekret</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Një çast, po kontrolloj.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Mbetet %n provë. Mos u nxitoni.</numerusform>
            <numerusform>Mbeten %n prova. Mos u nxitoni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Mbulojini tastet me dorë.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 shifra nga %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Fshi</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Konfirmo</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Vendosni fletët te ushqyesi</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Vendoseni letrën mbi xham</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Teksti lart. Pa kapëse.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Teksti poshtë. Këndi te shigjeta.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Mos i fshihni numrat e klientit.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Letrat e shëndetit: më mirë jo. Karta Vitale: po.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Letër e nënshkruar</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Mbarova</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Përdor xhamin</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Përdor ushqyesin</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Skano</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Letrat tuaja po printohen</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Prisni para makinës. Mos ia lini askujt.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">Çfarë doni të kërkoni?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">Makina tregon letrat që duhen sjellë.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Dy anët e një karte?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Të dyja anët do të jenë në një faqe.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Vëri bashkë</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Lëri veç</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Është letër tjetër?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Këto dy faqe nuk ngjajnë.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Ndaji letrat</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Mbaji bashkë</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Ka diçka prapa?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Shikoni anën tjetër të fletëve.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Skano prapat</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Asgjë prapa</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Mungon një fletë?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Para: %1. Prapa: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Skano sërish prapat</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Lëre kështu</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">Një letër më e re?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Kjo është e datës %1. Shpesh kërkohet nën 3 muaj.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Skano një tjetër</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Mbaje këtë</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Data ka kaluar?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Kjo letër vlente deri më %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Letra juaj e shpëtimit</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Vendoseni mbi xham. Ose shkruani shifrat.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Një çast, po kontrolloj.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Fshi</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Lexo xhamin</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">Skaneri po lexon letrën</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Faqet vijnë një nga një.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Mos e lëvizni letrën.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Ndalo</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Është në kasafortën tuaj</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Letra pret këtu, e mbrojtur</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Letra po shkon në kasafortë</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Mbërriti mirë</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Letra juaj është në rrugë</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Keni një letër tjetër?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Nuk ka rrjet. Do të dërgohet vetë, pa ju.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Mund të skanoni tashmë një letër tjetër.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Letër tjetër</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Mbarova</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">Ekrani është tepër i ngushtë</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Kthejeni: ana e gjatë poshtë.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Hapi %1 nga %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">Çfarë thotë telefoni juaj?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">Çfarë vendosni?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">Karta e provës</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">Letra e shpëtimit për provë</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">Letra e shtypur</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">Distinktivi i provës</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Po, jam unë</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Jo</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Kthehu</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Letrat e shtypura</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Ende nuk ka letër.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Kthehu</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Zgjedhje të tjera</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Cila është kasaforta juaj?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nëse nuk e dini, pyesni në pritje.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Vetëm ju lexoni</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">Shërbimi mund të lexojë</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Jeni ende këtu?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>Pas %n sekonde, makina harron gjithçka.</numerusform>
            <numerusform>Pas %n sekondash, makina harron gjithçka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Po, vazhdoj</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Mbyll</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Butona të tjerë</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Vetëm unë</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Unë dhe punonjësit</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Kush mund ta shohë këtë letër?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Punonjësit: %1. Mund ta ndaloni kur të doni.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Një çast, po kontrolloj.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Me telefonin tim</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Me kartën time</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Krijo kasafortë</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Pa kasafortë, me një kod</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Humba kartën</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Si ta hapni kasafortën?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">Shërbimi %1 mund t&apos;i lexojë letrat tuaja.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">Herën e parë? Prekni «Krijo kasafortë».</translation>
    </message>
</context>
</TS>
