<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">নমস্কার</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">আপনার কাগজ নিরাপদে রাখুন।</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">পুরো গোছা উল্টে দিন</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">পাতার ক্রম ঠিক রাখুন। পেছন দিক ওপরে।</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">পেছনে কিছু নেই</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">পেছন দিক স্ক্যান</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">থামুন</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">ছোট</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">বড়</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">বেরোন</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">আপনার কার্ড দেখান</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">কার্ডটি কাচের ওপর রাখুন</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">চৌকো কোডটি ক্যামেরার সামনে ধরুন। নিজে থেকেই পড়া হবে।</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">চৌকো কোড নিচের দিকে, তীরের কোণে।</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">কার্ড পড়ুন</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">শুধু জমা দেওয়া</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">একটি কাগজ দেখানোও</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">আপনার কার্ড কী করবে?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">এটি একজন কর্মীকে একবার একটি কাগজ দেখাতে পারে: আপনার কোড দিয়ে, আপনি হ্যাঁ বললে।</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">এটি কী কাগজ?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">কয়েকটি কাগজ আছে। আগে এটি।</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">পরিচয়পত্র</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">ভিতাল কার্ড</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">বেতনের কাগজ</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">প্রত্যয়নপত্র</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">কর</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">বাসস্থান</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">ব্যাংক</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">ব্যক্তিগত</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">অন্য কাগজ</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">আপনার সব কাগজ আছে।</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">যে কাগজ আপনার আছে, সেগুলি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">আপনার আছে: %1।</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">তালিকা ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">বাকিগুলি ছাপুন</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">যন্ত্রটি এখন চলছে না</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">অভ্যর্থনায় বলুন। আপনাকে সাহায্য করা হবে।</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">কালো ও হলুদ</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">সব নিচে</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">নড়াচড়া ছাড়া</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">আস্তে</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">জোরে</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">ভালো দেখা, ভালো শোনা</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">এই ভাষার কোনো কণ্ঠ নেই। «ছবি» স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">যা সাহায্য করে তা স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">বেছে নেওয়া: %1।</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 আপনাকে সাহায্য করছেন</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">ইনি আপনার সঙ্গে কাগজগুলি দেখেন। প্রতিটি কাগজে আপনি হ্যাঁ বলেন।</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">আমি রাজি</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">আপনি কি রাজি?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 আপনার সিন্দুক থেকে একটি কাগজ একবার ছাপাবেন: %2।</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 আপনার পরিচয়পত্র একবার দেখবেন, ৩০ সেকেন্ড।</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 আপনার সিন্দুকে কাগজ রাখতে পারবে, কিছুই পড়তে পারবে না। যখন চান বন্ধ করবেন।</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">আমি রাজি</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 এই কাগজ আপনার সিন্দুকে রাখছেন।</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 আপনাকে সিন্দুক খুলতে সাহায্য করছেন।</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 আপনাকে নতুন কার্ড করতে সাহায্য করছেন।</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">আপনি কি রাজি?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">না, ধন্যবাদ</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">আমি রাজি</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">আপনার সিন্দুকে আছে</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">গ্রহণ হয়নি</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">সুরক্ষিত, অপেক্ষায়</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">পথে আছে</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">পৌঁছেছে</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">সব কাগজ ফেরত নিন</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">কাচের ওপরের কাগজ। আর যে রসিদ ছাপা হচ্ছে।</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">কাচের ওপরের কাগজ। আর রসিদ।</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">কাচের ওপরের কাগজ। রসিদ ছাপা যায়নি।</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">কাচ ও ফিডার ভালো করে দেখুন।</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">কাচের ওপরের কাগজ। রসিদ বেরিয়েছে?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">আর কোন কাগজ?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">তালিকা ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">কোডটি আবার দেখুন</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">আবার ছাপুন</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">সব নিয়েছি</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">একটি কোণ নেই?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">ধার কাটা?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">ঝাপসা?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">আলোর ঝলক?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">কাগজ ভাঁজ?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">খুব অন্ধকার?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">আঙুল দেখা যায়?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">পাতা খালি?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">উল্টো?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">ঠিক দিক?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">একটি লাইন অস্পষ্ট?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">পুরো কাগজ কাচের ওপর রাখুন।</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">কাগজ কাচের কিনারা থেকে সরান।</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">কাগজ সমান করে রাখুন। নাড়াবেন না।</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">কার্ড খাপ থেকে বের করুন।</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">কাগজের ভাঁজ খুলুন। ঢাকনা বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">ঢাকনা ভালো করে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">স্ক্যানের আগে হাত সরান।</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">মেশিন এই পাতায় কিছু দেখছে না।</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">সোজা না হওয়া পর্যন্ত পাতা ঘোরান।</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">এটি হয়তো কার্ডের পেছন দিক।</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">মেশিন কার্ডের একটি লাইন পড়তে পারেনি।</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">ঘোরান</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">অন্য দিক স্ক্যান</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">আবার স্ক্যান</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">সোজা আছে</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">পাতা রাখুন</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">যে পাতাগুলি দেখা যায়নি সেগুলি আবার রাখুন।</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">একটি পাতা আটকে গেছে</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">ঢাকনা খুলে আস্তে পাতাটি টানুন।</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">ঢাকনা খোলা</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">ফিডারের ঢাকনা বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">কাগজ পাচ্ছি না</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">কাগজ রেখে «আবার» ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">স্ক্যানার তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">কয়েক সেকেন্ড অপেক্ষা করুন। আপনার পাতা রাখা আছে।</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">স্ক্যানার সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">আপনার পাতা রাখা আছে। অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">পাতাটি কাটা</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">পাতাটি আবার রাখুন। এই পাতা আবার শুরু হবে।</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">কাগজ দেখতে পাচ্ছি না</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">কাচের ওপর রাখুন, লেখা নিচের দিকে।</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">কোড পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">কাগজ সমান করে কোডটি আবার দেখান।</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">স্ক্যানার থামানো</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">চলতি পাতাটি রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">কাগজ শেষ</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">অভ্যর্থনায় রোল চান। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">প্রিন্টার খোলা</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">অভ্যর্থনাকে বন্ধ করতে বলুন। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">প্রিন্টার সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">অভ্যর্থনায় বলুন। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">সিন্দুক সাড়া দিচ্ছে না</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">কাগজ যত্নে রাখুন। একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">এই সিন্দুক নিরাপদ নয়</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">কিছু পাঠানো হয়নি। অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">আপনার সিন্দুক ভরা</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">এই কাগজ পাঠানো হয়নি। জায়গা করে আবার আসুন।</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">সিন্দুক রাজি হয়নি</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">এই কাগজ পাঠানো হয়নি। অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">সিন্দুক এই কাগজ নেয় না</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">এমন কাগজ নেওয়া হয় না। মূল কাগজ রাখুন।</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">এই নথি খুব বড়</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">কম পাতায় কয়েকবারে পাঠান।</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">ফোন না বলেছে</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">আবার চেষ্টা করুন বা অন্য উপায় নিন।</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">কোডটি আর চলে না</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">কোনো ক্ষতি নেই। নতুন কোড আছে।</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">কর্মীর সাহায্য শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">এটি একই সিন্দুক নয়</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">শুরুর কার্ড বা ফোনটি নিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">এই কার্ড চিনি না</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">অন্য কার্ড দিন, বা অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">কার্ড আটকানো</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">অনেকবার চেষ্টা। অভ্যর্থনা আপনার সঙ্গে খুলে দেবে।</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">কোডটি ঠিক নয়</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">আবার চেষ্টা করুন, তাড়া নেই।</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">সংখ্যা মেলে না</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">কাগজ ভালো করে দেখে আবার করুন।</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">এই কাগজ এখানে কিছুই খোলে না</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">অন্য একটি উদ্ধারের কাগজ দিয়ে দেখুন, অথবা অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">অন্য নেটওয়ার্কের আমন্ত্রণ</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">এটি এখানে কোনো সিন্দুক খোলে না। অভ্যর্থনায় জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">এই আমন্ত্রণ শেষ</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">এর তারিখ পার হয়েছে। অভ্যর্থনায় আরেকটি চান।</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">এই আমন্ত্রণ ব্যবহার হয়ে গেছে</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">এটি শুধু একটি সিন্দুক খোলে। অভ্যর্থনায় আরেকটি চান।</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">আমি নিশ্চিত নই</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">কাগজ পৌঁছেছে কিনা দেখছি। এখানে সুরক্ষিত আছে।</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">যন্ত্রটি ভরা</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">আর কাগজ নিতে পারে না। অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">যন্ত্রটি আবার চালু হচ্ছে</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">কয়েক সেকেন্ড। আপনার পাতা রাখা আছে।</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">ভাবনার চেয়ে বেশি সময়</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">আপনার পাতা রাখা আছে। আর একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">কিছু একটা ঠিক নেই</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">এটি আপনার দোষ নয়। অভ্যর্থনায় বলুন।</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>সই করা কাগজ কাচের ওপর রাখুন</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>এটি সেই কাগজ নয়। একটিই রাখুন।</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>পড়া হয়েছে: %2টির %1টি। বাকি অংশ রাখুন।</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>কালো চারকোনা নিচের দিকে।</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>সম্মতি ছাপা হচ্ছে। আগে সই করুন।</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>সম্মতি ছাপুন</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>কাগজ পড়ছি…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>কাগজ পড়ুন</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>একটি ঘর ভালো পড়তে পারছি না</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>একটি উত্তর ভালো পড়তে পারছি না</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>হ্যাঁ নাকি না?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>আপনি কী বলতে চান?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>আপনার সই করা কাগজ</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">পাতা</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>আমার কাগজ স্ক্যান করতে রাজি।</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>আমার কাগজ স্ক্যান করতে রাজি নই।</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>আমি একা করেছি।</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>একজন কর্মী সাহায্য করেছেন।</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>শেষ তারিখ নেই।</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>শুধু একটি কাজের জন্য।</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>দুই তারিখের মধ্যে।</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>আমার সিন্দুকে কাগজ রাখা।</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>আমার সঙ্গে আমার কাগজ দেখা।</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>কাজের জন্য একটি কাগজ নেওয়া।</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>কোনো দপ্তরে কাগজ পাঠানো।</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>আমার চিঠি নেওয়া।</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>আমার সঙ্গে পাসওয়ার্ড বদলানো।</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>কাগজে লেখা: না।</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>কাগজে লেখা «একা»। এখানে একজন কর্মী আছেন।</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>কাগজে কোড নেই। কার জন্য জানি না।</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>এই কাগজের কোড আমি চিনি না।</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>কাগজটি অন্য কর্মীর জন্য।</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>কোড টিক দেওয়া ঘরের চেয়ে বেশি অনুমতি দেয়।</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>টিক দেওয়া ঘর কোডের চেয়ে বেশি অনুমতি দেয়।</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>ঘরে লেখা «শেষ তারিখ নেই»। কোড শেষ হবে %1।</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>সাবধান, ভালো করে দেখুন</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>আমি যা বুঝেছি</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>কাগজ দেখুন</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>তবু রেখে দিন</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">ভালো</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">মোটামুটি</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">ভালো নয়</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">শব্দগুলো</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">সিন্দুক খোলা</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">কাগজ রাখা</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">সময় লেগেছে</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">এর কোনোটি নয়</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">সব ভুলে যাওয়া হলো</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">কী কঠিন ছিল?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">এখানে কেউ আপনার কাগজ দেখতে পাবে না। কেমন লাগল?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">একটি ছবি স্পর্শ করুন, বা চলে যান। কে উত্তর দেয় যন্ত্র জানে না।</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">মতামতের জন্য ধন্যবাদ। আবার দেখা হবে।</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">এখানে কেউ আপনার কাগজ দেখতে পাবে না। আবার দেখা হবে।</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">এক দিন</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">এক সপ্তাহ</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">এক মাস</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">যতদিন না আমি বন্ধ করি</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">কতদিন দেখাবেন?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">তারপর সিন্দুক কর্মীদের এটি আর দেখাবে না।</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">আপনার আমন্ত্রণ দেখান</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">আমন্ত্রণটি কাচের উপর রাখুন</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">চৌকো কোডটি ক্যামেরার সামনে ধরুন। নিজে থেকেই পড়া হবে।</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">চৌকো কোড নিচের দিকে, তীরের কোণে।</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">আমন্ত্রণ পড়ুন</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">আপনার ভাষা?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">শেখার জন্য</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">কিছুই পাঠানো হয় না</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">কাগজ রাখুন</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">ছাপা কাগজ</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">আপনি কি যেতে চান?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n পাতা এখনও সিন্দুকে নেই, মুছে যাবে।</numerusform>
            <numerusform>%n পাতা এখনও সিন্দুকে নেই, মুছে যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">যন্ত্র আপনার কাগজ রাখে। পরে সিন্দুকে পাঠায়।</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">আপনার কাগজ সিন্দুকে থাকে।</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">যন্ত্র সব ভুলে যায়।</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">আপনার কাগজ আপনার অপেক্ষায় থাকবে।</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">বেরোন</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">থাকুন</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">এই কোডটি রাখুন</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">এর ছবি তুলুন: কয়েক দিন এটি আপনার কাগজ খোলে। কাউকে দেখাবেন না।</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">এর ছবি তুলুন: %1 পর্যন্ত এটি আপনার কাগজ খোলে। কাউকে দেখাবেন না।</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">ছবি তুলেছি</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">রসিদেও চাই</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">ফোনের জন্য চৌকো কোড</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">কোডটি খুব সহজ</translation>
    </message>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">দুটি কোড আলাদা</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">একটি গোপন কোড বাছুন</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">অন্যেরা আন্দাজ করতে পারে। অন্য 6টি সংখ্যা বাছুন।</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">কোনো ক্ষতি নেই। আবার 6টি সংখ্যা বাছুন।</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">মনে রাখার মতো 6টি সংখ্যা। কাউকে বলবেন না।</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">একই কোড আবার দিন</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">নিশ্চিত হতে।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">আপনার কাগজ আপনারই</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">যন্ত্রটি আপনার কাগজ আপনার ডিজিটাল সিন্দুকে নকল করে। তারপর সব ভুলে যায়।</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">নোটিশ ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">নোটিশ ছাপুন</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">কোন কাগজ?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">আমি রাজি</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">পাতা %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">কাছে</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">দূরে</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">বামে</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">ডানে</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">পরিষ্কার পাতা</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">যেমন স্ক্যান</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">ওপরে</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">নিচে</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">পাতা</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">খালি: সরানো</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">ফেলা হয়েছে</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">পাতা %1 বড় করে দেখুন</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">পাতা %1</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">পাতা %1 রাখুন</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">আগের পাতা</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">পরের পাতা</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">সব পাতা ভালো পড়া যায়?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">বাছতে পাতা ছুঁয়ে দিন। বড় দেখতে আবার ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">পরের</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">বড় করে</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">ঘোরান</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">ফেলুন</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">যোগ</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">আলাদা</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">দুই দিক আলাদা</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">জোড়া</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">ফেরান</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">হ্যাঁ, এগোন</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">দুটি কাগজ বেরিয়েছে?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">কার্ড সঙ্গে রাখুন। উদ্ধারের কাগজ বাড়িতে রাখুন।</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">না, আবার ছাপুন</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">হ্যাঁ, রাখছি</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">ফোন চৌকোটির দিকে ধরুন</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">তারপর ফোনে হ্যাঁ বলুন। এই সংখ্যাটি আছে কিনা দেখুন।</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">ক্যামেরা খুলুন। তারপর ফোনে হ্যাঁ বলুন।</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">আপনার গোপন কোড দিন</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">একটু অপেক্ষা করুন, যাচাই করছি।</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>আর %n বার চেষ্টা। তাড়া নেই।</numerusform>
            <numerusform>আর %n বার চেষ্টা। তাড়া নেই।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">হাত দিয়ে বোতাম ঢাকুন।</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%2-এর মধ্যে %1 সংখ্যা</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">পাতাগুলি ফিডারে রাখুন</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">কাগজ কাচের ওপর রাখুন</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">লেখা ওপরের দিকে। পিন বা ক্লিপ ছাড়া।</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">লেখা নিচের দিকে। কোণ তীরের কাছে।</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">গ্রাহক নম্বর ঢাকবেন না।</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">স্বাস্থ্যের কাগজ: না করাই ভালো। ভিতাল কার্ড: হ্যাঁ।</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>সই করা কাগজ</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">কাচ ব্যবহার</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">ফিডার ব্যবহার</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">স্ক্যান</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">আপনার কাগজ ছাপা হচ্ছে</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">যন্ত্রের সামনে থাকুন। কাউকে দেবেন না।</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">আপনি কী চাইতে চান?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">যন্ত্রটি দেখায় কী কাগজ আনতে হবে।</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">একই কার্ডের দুই দিক?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">দুই দিক এক পাতায় থাকবে।</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">একসাথে রাখুন</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">আলাদা রাখুন</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">এটি কি অন্য কাগজ?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">এই দুই পাতা একরকম নয়।</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">কাগজ আলাদা করুন</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">একসাথে থাক</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">পেছনে কিছু আছে?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">পাতার অন্য দিক দেখুন।</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">পেছন দিক স্ক্যান</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">পেছনে কিছু নেই</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">একটি পাতা কম?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">সামনে: %1। পেছনে: %2।</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">আবার পেছন স্ক্যান</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">এভাবেই থাক</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">আরও নতুন কাগজ?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">এটির তারিখ %1। প্রায়ই ৩ মাসের কম চাওয়া হয়।</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">অন্যটি স্ক্যান</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">এটিই থাক</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">তারিখ পেরিয়ে গেছে?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">এই কাগজ %1 পর্যন্ত বৈধ ছিল।</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">আপনার উদ্ধারের কাগজ</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">কাচের ওপর রাখুন। বা সংখ্যাগুলি দিন।</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">একটু অপেক্ষা করুন, যাচাই করছি।</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">পড়ুন</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">স্ক্যানার পড়ছে</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">পাতা একে একে আসছে।</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">কাগজ নাড়াবেন না।</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">থামান</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">আপনার সিন্দুকে পৌঁছেছে</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">কাগজ এখানে অপেক্ষায়, সুরক্ষিত</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">কাগজ সিন্দুকে যাচ্ছে</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">কাগজ পৌঁছেছে</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">আপনার কাগজ পথে আছে</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">আর কোনো কাগজ আছে?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">নেটওয়ার্ক নেই। নিজে থেকেই পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">এখন অন্য কাগজ স্ক্যান করতে পারেন।</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">অন্য কাগজ</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">শেষ</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">পর্দাটি খুব সরু</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">এটি ঘোরান: লম্বা দিকটি নিচে।</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">ধাপ %1, মোট %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">আপনার ফোন কী বলে?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">আপনি কী রাখছেন?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">অনুশীলনের কার্ড</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">অনুশীলনের উদ্ধারের কাগজ</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">ছাপা কাগজটি</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">অনুশীলনের ব্যাজ</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">হ্যাঁ, এ আমি</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">ছাপা কাগজ</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">এখনো কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">পেছনে</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">আরও বিকল্প</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">আপনার সিন্দুক কোনটি?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">না জানলে অভ্যর্থনায় বলুন।</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">শুধু আপনি পড়তে পারেন</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">পরিষেবা পড়তে পারে</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">আপনি কি এখনও আছেন?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>%n সেকেন্ডে যন্ত্র সব ভুলে যাবে।</numerusform>
            <numerusform>%n সেকেন্ডে যন্ত্র সব ভুলে যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">হ্যাঁ, চালিয়ে যাব</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">অন্য বোতাম</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">শুধু আমি</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">আমি ও কর্মীরা</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">এই কাগজ কে দেখতে পারবে?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">কর্মীরা: %1. আপনি যখন চান বন্ধ করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">একটু অপেক্ষা করুন, যাচাই করছি।</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">আমার ফোন দিয়ে</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">আমার কার্ড দিয়ে</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">সিন্দুক খুলুন</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">সিন্দুক ছাড়া, কোড দিয়ে</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">কার্ড হারিয়েছি</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">সিন্দুক কীভাবে খুলবেন?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">%1 পরিষেবা আপনার কাগজ পড়তে পারে।</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">প্রথমবার? «সিন্দুক খুলুন» ছুঁয়ে দিন।</translation>
    </message>
</context>
</TS>
