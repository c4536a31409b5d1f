<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka_GE" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">გამარჯობა</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">შეინახეთ თქვენი საბუთები უსაფრთხოდ.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">გადააბრუნეთ მთელი დასტა</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">დატოვეთ ფურცლები რიგზე. უკანა მხარე ზემოთ.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">უკან არაფერია</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">უკანა მხარის სკანირება</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">უკან</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">მოსმენა</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">სურათები</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">პაუზა</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">შემცირება</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">გადიდება</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">გასვლა</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">აჩვენეთ ბარათი</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">დადეთ ბარათი მინაზე</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">კოდი კამერასთან დაიჭირეთ. წაკითხვა თავისით მოხდება.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">კვადრატული კოდი ქვემოთ, ისრის კუთხეში.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">იკითხება</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">ბარათის წაკითხვა</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">მხოლოდ ჩაბარება</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">საბუთის ჩვენებაც</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">რას აკეთებს თქვენი ბარათი?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">მას შეუძლია ერთხელ აჩვენოს საბუთი თანამშრომელს: თქვენი კოდით, თუ თანახმა ხართ.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">რა საბუთია ეს?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">რამდენიმე საბუთია. ჯერ ეს.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">პირადობა</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Vitale ბარათი</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">ხელფასი</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">ცნობა</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">გადასახადი</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">ბინა</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">ბანკი</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">პირადი</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">სხვა</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">ყველა საბუთი გაქვთ.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">შეეხეთ საბუთებს, რომლებიც გაქვთ.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">უკვე გაქვთ: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">სია იბეჭდება</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">სიის ბეჭდვა</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">შემდეგ</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">აპარატი ახლა არ მუშაობს</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">ჰკითხეთ მიმღებში. დაგეხმარებიან.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">შავი და ყვითელი</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">ყველაფერი ქვემოთ</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">მოძრაობის გარეშე</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">უფრო ჩუმად</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">უფრო ხმამაღლა</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">უკეთ ხედვა და სმენა</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">ამ ენაზე ხმა არ არის. შეეხეთ „სურათები“.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">შეეხეთ იმას, რაც გეხმარებათ.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">არჩეულია: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">გაგრძელება</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 გეხმარებათ</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">ეს ადამიანი თქვენთან ერთად ხედავს საბუთებს. თითოეულზე თქვენ ამბობთ დიახს.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">არა, გმადლობთ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">თანახმა ვარ</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">თანახმა ხართ?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 ერთხელ ბეჭდავს ერთ საბუთს თქვენი სეიფიდან: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 ნახავს თქვენს პირადობის მოწმობას ერთხელ, 30 წამით.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 შეძლებს თქვენს საცავში საბუთების ჩადებას, იქ ვერაფერს წაიკითხავს. შეწყვეტთ, როცა გინდათ.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">არა, გმადლობთ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">თანახმა ვარ</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 ამ საბუთს თქვენს საცავში დებს.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 გეხმარებათ საცავის შექმნაში.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 გეხმარებათ ბარათის განახლებაში.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">თანახმა ხართ?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">არა, გმადლობთ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">თანახმა ვარ</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">თქვენს საცავშია</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">არ მიიღეს</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">დაცულია, ელოდება</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">გზაშია</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">მივიდა</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">წაიღეთ ყველა საბუთი</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">საბუთი მინაზე. და ქვითარი, რომელიც იბეჭდება.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">საბუთი მინაზე. და ქვითარი.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">საბუთი მინაზე. ქვითარი ვერ დაიბეჭდა.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">კარგად ნახეთ მინაზე და მიმწოდებელში.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">საბუთი მინაზე. ქვითარი გამოვიდა?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">რა საბუთები აკლია?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">სია იბეჭდება</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">კოდის ნახვა</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">ისევ დაბეჭდეთ</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">ყველაფერი ავიღე</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">კუთხე აკლია?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">კიდე მოჭრილია?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">ბუნდოვანია?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">ანარეკლია?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">დაკეცილია?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">ძალიან ბნელია?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">თითი ჩანს?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">გვერდი ცარიელია?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">თავდაყირაა?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">სწორი მხარეა?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">სტრიქონი ცუდად იკითხება?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">დადეთ მთელი საბუთი მინაზე.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">დააშორეთ საბუთი მინის კიდეს.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">დადეთ საბუთი სწორად. არ გაანძრიოთ.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">ამოიღეთ ბარათი გარსიდან.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">გაასწორეთ საბუთი. დახურეთ სახურავი.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">კარგად დახურეთ სახურავი.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">მოაშორეთ ხელი სკანირებამდე.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">აპარატი ამ გვერდზე ვერაფერს ხედავს.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">მოაბრუნეთ გვერდი, სანამ სწორად წაიკითხება.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">შესაძლოა ეს ბარათის უკანა მხარეა.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">აპარატმა ვერ წაიკითხა ბარათის ერთი სტრიქონი.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">გვერდზე გადადება</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">მობრუნება</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">მეორე მხარის სკანირება</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">ხელახლა სკანირება</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">სწორად დგას</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">გვერდის დატოვება</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">დააბრუნეთ ფურცლები, რომლებიც არ გამოჩნდა.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">ფურცელი გაიჭედა</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">გახსენით სახურავი და ფრთხილად გამოიღეთ ფურცელი.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">გაგრძელება</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">სახურავი ღიაა</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">დახურეთ მიმწოდებლის სახურავი.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">საბუთს ვერ ვპოულობ</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">დადეთ საბუთი და შეეხეთ „თავიდან“.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">თავიდან</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">სკანერი ემზადება</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">დაელოდეთ რამდენიმე წამი. გვერდები შენახულია.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">სკანერი არ პასუხობს</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">გვერდები შენახულია. ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">გვერდი მოჭრილია</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">ისევ დადეთ ფურცელი. ამ გვერდს თავიდან ვიწყებთ.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">საბუთს ვერ ვხედავ</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">დადეთ მინაზე, ტექსტით ქვემოთ.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">კოდი არ იკითხება</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">გაასწორეთ ქაღალდი და ისევ აჩვენეთ კოდი.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">სკანერი შეჩერებულია</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">მიმდინარე გვერდი არ არის შენახული.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">ქაღალდი აღარ არის</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">სთხოვეთ რულონი მიმღებში. არაფერი დაკარგულა.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">პრინტერი ღიაა</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">სთხოვეთ მიმღებს მისი დახურვა. არაფერი დაკარგულა.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">პრინტერი არ პასუხობს</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">ჰკითხეთ მიმღებში. არაფერი დაკარგულა.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">საცავი არ პასუხობს</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">შეინახეთ საბუთები. სცადეთ ცოტა მოგვიანებით.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">ეს საცავი სანდო არ არის</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">არაფერი გაგზავნილა. ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">თქვენი საცავი სავსეა</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">ეს საბუთი არ გაიგზავნა. გაათავისუფლეთ ადგილი და დაბრუნდით.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">საცავმა უარი თქვა</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">ეს საბუთი არ გაიგზავნა. ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">საცავი ამ საბუთს არ იღებს</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">ასეთ საბუთს არ იღებს. დედანი შეინახეთ.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">ეს საბუთი ძალიან დიდია</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">გაგზავნეთ რამდენჯერმე, ნაკლები გვერდით.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">ტელეფონმა უარი თქვა</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">შეგიძლიათ თავიდან სცადოთ ან სხვა გზა აირჩიოთ.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">კოდი აღარ მოქმედებს</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">არა უშავს. ახალი კოდი გელოდებათ.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">თანამშრომლის დახმარება დასრულდა</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">ეს სხვა საცავია</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">აიღეთ თავდაპირველი ბარათი ან ტელეფონი. არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">ამ ბარათს არ ვიცნობ</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">სცადეთ სხვა ბარათი ან ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">ბარათი დაბლოკილია</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">ბევრი ცდა იყო. მიმღები თქვენთან ერთად განბლოკავს.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">კოდი სწორი არ არის</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">სცადეთ ისევ, ნუ იჩქარებთ.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">ციფრები არ ემთხვევა</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">კარგად ნახეთ ქაღალდი და თავიდან სცადეთ.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">ეს ქაღალდი აქ არაფერს ხსნის</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">სცადეთ სხვა სარეზერვო ქაღალდი ან ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">სხვა ქსელის მოწვევა</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">ის აქ საცავს არ ხსნის. ჰკითხეთ მიმღებს.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">მოწვევას ვადა გაუვიდა</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">თარიღი გავიდა. მიმღებს სხვა სთხოვეთ.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">მოწვევა უკვე გამოყენებულია</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">ის მხოლოდ ერთ საცავს ხსნის. მიმღებს სხვა სთხოვეთ.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">დარწმუნებული არ ვარ</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">ვამოწმებ, მივიდა თუ არა. საბუთი აქ დაცულია.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">აპარატი სავსეა</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">მეტ საბუთს ვეღარ იღებს. ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">აპარატი თავიდან ირთვება</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">რამდენიმე წამი. გვერდები შენახულია.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">უფრო დიდხანს გრძელდება</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">გვერდები შენახულია. კიდევ ცოტა დაელოდეთ.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">რაღაც არ არის რიგზე</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">ეს თქვენი ბრალი არ არის. ჰკითხეთ მიმღებში.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>დადეთ ხელმოწერილი ქაღალდი მინაზე</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>ეს სხვა ქაღალდია. დადეთ მხოლოდ ერთი.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>წაკითხულია: %1 / %2. დადეთ დარჩენილი ნაწილი.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>შავი კვადრატები ქვემოთ.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>თანხმობა იბეჭდება. ჯერ ხელი მოაწერეთ.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">თავიდან</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>თანხმობის ბეჭდვა</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>ვკითხულობ ქაღალდს…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>ქაღალდის წაკითხვა</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>ერთ უჯრას ცუდად ვკითხულობ</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>ერთ პასუხს ცუდად ვკითხულობ</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>დიახ თუ არა?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>რის თქმა გსურთ?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>დიახ</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>თქვენი ხელმოწერილი ქაღალდი</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">გვერდი</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>თანახმა ვარ, დასკანერდეს ჩემი საბუთები.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>არ ვარ თანახმა, დასკანერდეს ჩემი საბუთები.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>ეს მარტომ გავაკეთე.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>თანამშრომელი დამეხმარა.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>დასრულების თარიღის გარეშე.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>მხოლოდ ერთი საქმისთვის.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>ორ თარიღს შორის.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>საბუთების ჩადება ჩემს საცავში.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>ჩემი საბუთების ნახვა ჩემთან ერთად.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>საბუთის აღება საქმისთვის.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>საბუთის გაგზავნა დაწესებულებაში.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>ჩემი ფოსტის მიღება.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>პაროლის შეცვლა ჩემთან ერთად.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>ქაღალდზე წერია „არა“.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>ქაღალდზე წერია „მარტო“. აქ თანამშრომელია.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>ქაღალდს კოდი არ აქვს. არ ვიცი, ვისთვისაა.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>ამ ქაღალდის კოდს არ ვიცნობ.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>ქაღალდი სხვა თანამშრომლისთვისაა.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>კოდი მეტს უშვებს, ვიდრე მონიშნულია.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>მონიშნულია მეტი, ვიდრე კოდი უშვებს.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>მონიშნულია „დასრულების თარიღის გარეშე“. კოდი მთავრდება %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>ყურადღება, კარგად ნახეთ</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>აი, რა გავიგე</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>ქაღალდის ნახვა</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">თავიდან</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>მაინც შენახვა</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>სწორია</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">კარგად</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">საშუალოდ</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">ცუდად</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">სიტყვები</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">საცავის გახსნა</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">ქაღალდის დადება</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">დიდხანს გაგრძელდა</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">არცერთი</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">ყველაფერი დავიწყებულია</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">რა იყო რთული?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">აქ თქვენს საბუთებს ვერავინ ნახავს. როგორ იყო?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">შეეხეთ სურათს ან წადით. აპარატმა არ იცის, ვინ პასუხობს.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">გმადლობთ. ნახვამდის.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">აქ თქვენს საბუთებს ვერავინ ნახავს. ნახვამდის.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">ერთი დღე</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">ერთი კვირა</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">ერთი თვე</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">სანამ არ შევწყვეტ</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">რამდენ ხანს გავუზიაროთ?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">შემდეგ საცავი მას თანამშრომლებს აღარ აჩვენებს.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">აჩვენეთ თქვენი მოწვევა</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">დადეთ მოწვევა მინაზე</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">კოდი კამერასთან დაიჭირეთ. წაკითხვა თავისით მოხდება.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">კვადრატული კოდი ქვემოთ, ისრის კუთხეში.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">იკითხება</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">მოწვევის წაკითხვა</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">წაშლა</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">თქვენი ენა?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">სასწავლოდ</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">არაფერი იგზავნება</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">ქაღალდის დადება</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">დაბეჭდილი ქაღალდები</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">გსურთ გასვლა?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n გვერდი ჯერ საცავში არ არის და წაიშლება.</numerusform>
            <numerusform>%n გვერდი ჯერ საცავში არ არის და წაიშლება.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">აპარატი საბუთებს ინახავს. ის მათ საცავში გააგზავნის.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">თქვენი საბუთები საცავში რჩება.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">აპარატი ყველაფერს ივიწყებს.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">თქვენი საბუთები გელოდებათ.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">გასვლა</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">დარჩენა</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">შეინახეთ ეს კოდი</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">გადაუღეთ ფოტო: რამდენიმე დღე ხსნის თქვენს საბუთებს. არავის აჩვენოთ.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">გადაუღეთ ფოტო: %1‑მდე ხსნის თქვენს საბუთებს. არავის აჩვენოთ.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">ფოტო მაქვს</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">ქვითარზეც</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">კვადრატული კოდი ტელეფონისთვის</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">კოდი ძალიან მარტივია</translation>
    </message>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">კოდები განსხვავდება</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">აირჩიეთ საიდუმლო კოდი</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">აირჩიეთ სხვა 6 ციფრი.</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">არა უშავს. კვლავ აირჩიეთ 6 ციფრი.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 ადვილი ციფრი. არავის უთხრათ.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">აკრიფეთ კოდი კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">რომ დავრწმუნდეთ.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">საბუთები თქვენია</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">აპარატი საბუთებს თქვენს ციფრულ საცავში აკოპირებს. შემდეგ ყველაფერს ივიწყებს.</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">ცნობა იბეჭდება</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">ცნობის ბეჭდვა</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">რა საბუთები?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">თანახმა ვარ</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">გვერდი %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">ახლოს</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">შორს</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">მარცხნივ</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">მარჯვნივ</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">გასუფთავებული</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">როგორც დასკანდა</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">უკან</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">ზემოთ</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">ქვემოთ</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">გვერდი</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">ცარიელია</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">წაშლილი</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">გვერდი %1 დიდად</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">გვერდი %1</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">%1 გვერდის დატოვება</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">წინა გვერდები</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">შემდეგი გვერდები</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">ყველა გვერდი კარგად იკითხება?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">შეეხეთ გვერდს ასარჩევად. კიდევ შეეხეთ გასადიდებლად.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">წინა</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">შემდეგი</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">დიდად</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">მობრუნება</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">თავიდან</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">გადაგდება</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">დამატება</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">გაყოფა</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">მხარეების გაყოფა</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">გაერთება</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">გაუქმება</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">დიახ, შემდეგ</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">ორივე ქაღალდი გამოვიდა?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">ბარათი თან იქონიეთ. სარეზერვო ქაღალდი სახლში შეინახეთ.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">არა, ისევ დაბეჭდეთ</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">დიახ, ვინახავ</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">მიმართეთ ტელეფონი კვადრატს</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">შემდეგ ტელეფონზე თქვით „დიახ“. ნახეთ, ეს რიცხვი ჩანს თუ არა.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">გახსენით კამერა. შემდეგ ტელეფონზე თქვით „დიახ“.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">აკრიფეთ საიდუმლო კოდი</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ერთი წუთით, ვამოწმებ.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>დარჩა %n ცდა. ნუ იჩქარებთ.</numerusform>
            <numerusform>დარჩა %n ცდა. ნუ იჩქარებთ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">დაფარეთ ღილაკები ხელით.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 ციფრი %2-დან</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">წაშლა</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">მზადაა</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">ჩადეთ ფურცლები მიმწოდებელში</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">დადეთ საბუთი მინაზე</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">ტექსტი ზემოთ. სამაგრების გარეშე.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">ტექსტი ქვემოთ. კუთხე ისართან.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">ნუ დამალავთ კლიენტის ნომრებს.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">სამედიცინო საბუთები: სჯობს არა. Vitale ბარათი: დიახ.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>ხელმოწერილი ქაღალდი</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">მორჩა</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">მინით</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">მიმწოდებლით</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">სკანირება</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">თქვენი ქაღალდები იბეჭდება</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">დაელოდეთ აპარატთან. არავის დაუტოვოთ.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">რისი მოთხოვნა გსურთ?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">აპარატი გიჩვენებთ საჭირო საბუთებს.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">ერთი ბარათის ორი მხარე?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">ორივე მხარე ერთ გვერდზე იქნება.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">გაერთიანება</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">ცალკე დატოვება</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">ეს სხვა საბუთია?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">ეს ორი გვერდი არ ჰგავს.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">საბუთების გაყოფა</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">ერთად დატოვება</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">უკან არის რამე?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">ნახეთ ფურცლების მეორე მხარე.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">უკანა მხარის სკანირება</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">უკან არაფერია</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">ფურცელი აკლია?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">წინა: %1. უკანა: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">უკანა მხარე თავიდან</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">ასე დატოვება</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">უფრო ახალი საბუთი?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">ამის თარიღია %1. ხშირად ითხოვენ 3 თვემდე.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">სხვის სკანირება</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">ამის დატოვება</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">ვადა გავიდა?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">ეს საბუთი მოქმედებდა %1-მდე.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">სარეზერვო ქაღალდი</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">დადეთ მინაზე. ან აკრიფეთ ციფრები.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ერთი წუთით, ვამოწმებ.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">წაშლა</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">წაკითხვა</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">სკანერი კითხულობს</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">გვერდები სათითაოდ მოდის.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">საბუთი არ გაანძრიოთ.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">შეჩერება</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">უკვე თქვენს საცავშია</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">საბუთი აქ ელოდება, დაცული</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">საბუთი საცავში მიდის</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">საბუთი მივიდა</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">თქვენი საბუთი გზაშია</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">გაქვთ სხვა საბუთი?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">ქსელი არ არის. თავისით გაიგზავნება, უთქვენოდ.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">შეგიძლიათ სხვა საბუთი დაასკანეროთ.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">სხვა საბუთი</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">მორჩა</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">ეკრანი ძალიან ვიწროა</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">შეაბრუნეთ: გრძელი მხარე ქვემოთ.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">ნაბიჯი %1, სულ %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">რას ამბობს თქვენი ტელეფონი?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">რას დებთ?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">საცდელი ბარათი</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">საცდელი სარეზერვო ქაღალდი</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">დაბეჭდილი ქაღალდი</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">საცდელი ბეჯი</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">დიახ, ეს მე ვარ</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">არა</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">უკან</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">დაბეჭდილი ქაღალდები</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">ჯერ ქაღალდი არ არის.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">უკან</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">სხვა არჩევანი</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">რომელია თქვენი საცავი?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">თუ არ იცით, ჰკითხეთ მიმღებში.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">მხოლოდ თქვენ კითხულობთ</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">სამსახურს შეუძლია წაკითხვა</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">ისევ აქ ხართ?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>%n წამში აპარატი ყველაფერს დაივიწყებს.</numerusform>
            <numerusform>%n წამში აპარატი ყველაფერს დაივიწყებს.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">დიახ, ვაგრძელებ</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">დახურვა</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">სხვა ღილაკები</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">მხოლოდ მე</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">მე და თანამშრომლები</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">ვის შეუძლია ამ საბუთის ნახვა?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">თანამშრომლები: %1. შეგიძლიათ შეწყვიტოთ, როცა გინდათ.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ერთი წუთით, ვამოწმებ.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">ტელეფონით</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">ბარათით</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">საცავის შექმნა</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">საცავის გარეშე, კოდით</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">დავკარგე ბარათი</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">როგორ გავხსნათ საცავი?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">სამსახურს %1 შეუძლია თქვენი საბუთების წაკითხვა.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">პირველად ხართ? შეეხეთ „საცავის შექმნა“.</translation>
    </message>
</context>
</TS>
