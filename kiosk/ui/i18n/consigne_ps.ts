<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps_AF" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">سلام</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">خپل کاغذونه خوندي وساتئ.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">ټوله بنډل واړوئ</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">د پاڼو ترتیب وساتئ. شا پورته.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">شا ته څه نشته</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">د شا سکن</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">اورېدل</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">انځورونه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">وقفه</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">کوچنی</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">لوی</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">وتل</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">خپل کارت وښيئ</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">کارت پر ښيښه کېږدئ</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">څلورګوټی کوډ د کمرې مخې ته ونیسئ. پخپله لوستل کېږي.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">څلورګوټی کوډ لاندې خوا ته، د غشي په کونج کې.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">لوستل کېږي</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">کارت ولوله</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">یوازې سپارل</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">یو کاغذ ښودل هم</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">ستاسو کارت څه کوي؟</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">دا کولی شي یو ځل کارکوونکي ته یو کاغذ وښيي: ستاسو په کوډ، که تاسو هو ووایئ.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">دا څه کاغذ دی؟</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">څو کاغذونه دي. لومړی دا.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">پېژندپاڼه</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">د ویتال کارت</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">د معاش پاڼه</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">تصدیق</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">مالیات</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">کور</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">بانک</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">شخصي</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">بل کاغذ</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">تاسو ټول کاغذونه لرئ.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">هغه کاغذونه لمس کړئ چې لرئ یې.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">تاسو لرئ: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">لېست چاپېږي</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">پاتې چاپ کړئ</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">دوام</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">ماشین اوس کار نه کوي</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">له مېلمه پالو وپوښتئ. مرسته به وکړي.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">تور او ژېړ</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">ټول لاندې</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">بې حرکته</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">ټیټ غږ</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">لوړ غږ</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">ښه ولیدل، ښه واورېدل</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">په دې ژبه غږ نشته. «انځورونه» لمس کړئ.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">هغه لمس کړئ چې مرسته کوي.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">غوره شوي: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">دوام</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 له تاسو سره مرسته کوي</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">دا کس ستاسو سره کاغذونه ګوري. د هر کاغذ لپاره تاسو هو وایئ.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، مننه</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">زه موافق یم</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">موافق یاست؟</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 ستاسو له صندوقه یو کاغذ یو ځل چاپوي: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 ستاسو د هویت کارت یو ځل ویني، ۳۰ ثانیې.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 به ستاسو په صندوق کې کاغذونه ایښودلای شي، خو هیڅ به نه لولي. هر وخت چې وغواړئ، درولای یې شئ.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، مننه</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">زه موافق یم</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 دا کاغذ ستاسو په خزانه کې ږدي.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 د خزانې په جوړولو کې مرسته کوي.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 د نوي کارت په جوړولو کې مرسته کوي.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">موافق یاست؟</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، مننه</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">زه موافق یم</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">ستاسو په خزانه کې</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">ونه منل شو</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">خوندي، په تمه</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">په لاره کې</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">ورسېد</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">ټول کاغذونه واخلئ</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">د ښيښې پر سر کاغذ. او هغه رسید چې چاپېږي.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">د ښيښې پر سر کاغذ. او رسید.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">د ښيښې پر سر کاغذ. رسید چاپ نه شو.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">ښيښه او فیډر ښه وګورئ.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">د ښيښې پر سر کاغذ. رسید راووت؟</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">کوم کاغذونه پاتې دي؟</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">لېست چاپېږي</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">کوډ بیا وګورئ</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">بیا چاپ کړه</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">ټول مې واخیستل</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">کونج نشته؟</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">څنډه پرې ده؟</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">تت دی؟</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">ځلا لري؟</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">قات دی؟</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">ډېر تیاره؟</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">ګوته ښکاري؟</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">پاڼه تشه ده؟</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">سرچپه ده؟</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">سمه خوا ده؟</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">یوه کرښه نه لوستل کېږي؟</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">ټول کاغذ پر ښيښه کېږدئ.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">کاغذ د ښيښې له څنډې لرې کړئ.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">کاغذ هوار کېږدئ. مه یې خوځوئ.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">کارډ له پوښ وباسئ.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">کاغذ خلاص کړئ. سرپوښ وتړئ.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">سرپوښ ښه وتړئ.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">له سکن مخکې لاس لرې کړئ.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">ماشین پر دې پاڼه څه نه ویني.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">پاڼه وګرځوئ تر څو سمه شي.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">ښايي دا د کارډ شا وي.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">ماشین د کارډ یوه کرښه ونه لوسته.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">څنګ ته کول</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">تاوول</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">بل مخ سکن</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">بیا سکن</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">سمه ده</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">پاڼه ساتل</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">هغه پاڼې بېرته کېږدئ چې نه دي ښودل شوې.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">یوه پاڼه بنده شوه</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">سرپوښ خلاص او پاڼه ورو وباسئ.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">دوام</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">سرپوښ خلاص دی</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">د فیډر سرپوښ وتړئ.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">کاغذ نه مومم</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">کاغذ کېږدئ، بیا «بیا» لمس کړئ.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">بیا</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">سکنر چمتو کېږي</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">څو ثانیې صبر وکړئ. پاڼې مو ساتل شوې دي.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">سکنر ځواب نه ورکوي</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">پاڼې مو ساتل شوې دي. له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">پاڼه پرې شوې ده</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">پاڼه بیا کېږدئ. دا پاڼه بیا پیلوو.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">کاغذ نه وینم</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">پر ښيښه یې کېږدئ، لیک لاندې خوا ته.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">کوډ نه لوستل کېږي</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">کاغذ هوار کړئ او کوډ بیا وښيئ.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">سکنر ودرېد</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">روانه پاڼه ونه ساتل شوه.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">کاغذ خلاص شو</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">له مېلمه پالو رول وغواړئ. هېڅ نه دي ورک.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">چاپګر خلاص دی</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">له مېلمه پالو وغواړئ چې ویې تړي. هېڅ نه دي ورک.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">چاپګر ځواب نه ورکوي</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">له مېلمه پالو وپوښتئ. هېڅ نه دي ورک.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">خزانه ځواب نه ورکوي</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">کاغذونه مو وساتئ. لږ وروسته بیا هڅه وکړئ.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">دا خزانه خوندي نه ده</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">هېڅ نه دي لېږل شوي. له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">ستاسو خزانه ډکه ده</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">دا کاغذ ونه لېږل شو. ځای خالي کړئ، بیا راشئ.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">خزانې ونه منله</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">دا کاغذ ونه لېږل شو. له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">خزانه دا کاغذ نه مني</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">دا ډول کاغذ نه اخلي. اصلي وساتئ.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">دا سند ډېر لوی دی</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">په څو ځله یې ولېږئ، د لږو پاڼو سره.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">ټلیفون نه وویل</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">بیا هڅه کولی شئ یا بله لاره وټاکئ.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">کوډ نور کار نه کوي</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">پروا نه لري. نوی کوډ شته.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">د کارکوونکي مرسته پای ته ورسېده</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">دا هماغه خزانه نه ده</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">د پیل کارت یا ټلیفون واخلئ. هېڅ نه لېږل کېږي.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">دا کارت نه پېژنم</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">بل کارت وازموئ، یا له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">کارت بند دی</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">ډېرې هڅې وشوې. مېلمه پال یې له تاسو سره خلاصولی شي.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">کوډ سم نه دی</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">بیا هڅه وکړئ، بیړه مه کوئ.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">شمېرې سمې نه دي</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">کاغذ ښه وګورئ او بیا یې وکړئ.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">دا کاغذ دلته هېڅ نه پرانیزي</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">د ژغورنې بل کاغذ وازمویئ، یا له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">د بلې شبکې بلنلیک</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">دلته خزانه نه خلاصوي. له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">دا بلنلیک ختم شوی</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">نېټه یې تېره ده. له مېلمه پالو بل وغواړئ.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">دا بلنلیک کارول شوی</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">یوازې یوه خزانه خلاصوي. له مېلمه پالو بل وغواړئ.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">ډاډه نه یم</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">ګورم چې کاغذ رسېدلی که نه. دلته خوندي دی.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">ماشین ډک دی</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">نور کاغذونه نه شي اخیستی. له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">ماشین بیا چالان کېږي</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">څو ثانیې. پاڼې مو ساتل شوې دي.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">تر تمې ډېر وخت نیسي</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">پاڼې مو ساتل شوې دي. لږ نور صبر وکړئ.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">یو څه سم نه دي</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">دا ستاسو ګناه نه ده. له مېلمه پالو وپوښتئ.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>لاسلیک شوی کاغذ پر ښيښه کېږدئ</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>دا هغه کاغذ نه دی. یوازې یو کېږدئ.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>ولوستل شو: %1 له %2. پاتې برخه کېږدئ.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>تور مربعونه لاندې خوا ته.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>موافقه چاپېږي. لومړی یې لاسلیک کړئ.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">بیا</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>موافقه چاپول</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>کاغذ لولم…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>کاغذ لوستل</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>یوه خانه ښه نه شم لوستلای</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>یو ځواب ښه نه شم لوستلای</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>هو که نه؟</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>ستاسو مطلب څه دی؟</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>هو</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>ستاسو لاسلیک شوی کاغذ</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">پاڼه</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>زما د کاغذونو سکن سره موافق یم.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>زما د کاغذونو سکن سره موافق نه یم.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>دا مې یوازې وکړل.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>یوه کارکوونکي مرسته وکړه.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>د پای نېټې پرته.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>یوازې د یوه کار لپاره.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>د دوو نېټو ترمنځ.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>زما په خزانه کې کاغذونه ایښودل.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>له ما سره زما کاغذونه کتل.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>د کار لپاره یو کاغذ اخیستل.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>یوې ادارې ته کاغذ لېږل.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>زما لیکونه اخیستل.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>له ما سره زما پټنوم بدلول.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>کاغذ وايي نه.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>کاغذ وايي «یوازې». دلته کارکوونکی شته.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>کاغذ کوډ نه لري. نه پوهېږم د چا دی.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>د دې کاغذ کوډ نه پېژنم.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>کاغذ د بل کارکوونکي لپاره دی.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>کوډ له نښه شویو خانو ډېر اجازه ورکوي.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>نښه شوې خانې له کوډ ډېر اجازه ورکوي.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>خانه وايي «د پای نېټې پرته». کوډ په %1 پای ته رسېږي.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>پام، ښه وګورئ</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>زه دا پوهېږم</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>کاغذ کتل</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">بیا</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>بیا هم وساتئ</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>سمه ده</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">ښه</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">منځنی</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">ښه نه</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">کلمې</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">د خزانې خلاصول</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">د کاغذونو اېښودل</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">اوږد وو</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">له دې هیڅ نه</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">هر څه هېر شول</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">څه ستونزمن وو؟</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">دلته هېڅوک ستاسو کاغذونه نه شي لیدلی. څنګه و؟</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">یو انځور لمس کړئ، یا ووځئ. ماشین نه پوهېږي چې څوک ځواب ورکوي.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">ستاسو له نظره مننه. په مخه مو ښه.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">دلته هېڅوک ستاسو کاغذونه نه شي لیدلی. په مخه مو ښه.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">یوه ورځ</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">یوه اونۍ</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">یوه میاشت</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">تر هغه چې زه یې ودروم</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">د څومره وخت لپاره شریکول؟</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">وروسته خزانه یې کارکوونکو ته نور نه ښيي.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">خپل بلنلیک وښایئ</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">بلنلیک پر ښیښه کېږدئ</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">څلورګوټی کوډ د کمرې مخې ته ونیسئ. پخپله لوستل کېږي.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">څلورګوټی کوډ لاندې خوا ته، د غشي په کونج کې.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">لوستل کېږي</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">بلنلیک لوستل</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاکول</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">ستاسو ژبه؟</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">د زده کړې لپاره</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">هېڅ نه لېږل کېږي</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">کاغذ کېږدئ</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">چاپ شوي کاغذونه</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">غواړئ ووځئ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n پاڼه لا په خزانه کې نه ده او پاکېږي.</numerusform>
            <numerusform>%n پاڼې لا په خزانه کې نه دي او پاکېږي.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">ماشین ستاسو کاغذونه ساتي. خزانې ته یې لېږي.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">ستاسو کاغذونه په خزانه کې پاتې کېږي.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">ماشین هر څه هېروي.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">ستاسو کاغذونه درته پاتې کېږي.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">وتل</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">پاتې کېدل</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">دا کوډ وساتئ</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">انځور یې واخلئ: څو ورځې ستاسو کاغذونه پرانیزي. هیچا ته یې مه ښیئ.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">انځور یې واخلئ: تر %1 پورې ستاسو کاغذونه پرانیزي. هیچا ته یې مه ښیئ.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">انځور یې لرم</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">پر رسید هم</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">د ټلیفون لپاره څلورګوټی کوډ</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">دا کوډ ډېر اسانه دی</translation>
    </message>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">دواړه کوډونه بېل دي</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">پټ کوډ وټاکئ</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">نور یې اټکل کولی شي. نورې 6 شمېرې وټاکئ.</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">پروا نه لري. بیا 6 شمېرې وټاکئ.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 اسانه شمېرې. چا ته یې مه وایئ.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">هماغه کوډ بیا ولیکئ</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">د ډاډ لپاره.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">ستاسو کاغذونه ستاسو دي</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">ماشین ستاسو کاغذونه ستاسو ډیجیټلي خزانې ته کاپي کوي. بیا هر څه هېروي.</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">خبرتیا چاپېږي</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">خبرتیا چاپ کړه</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">کوم کاغذونه؟</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">زه موافق یم</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">پاڼه %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">نږدې</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">لرې</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">کیڼ</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">ښي</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">پاکه پاڼه</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">لکه سکن شوې</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">شاته</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">پورته</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">ښکته</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">پاڼه</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">تشه: څنګ ته</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">وغورځول شوه</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">پاڼه %1 لویه وګورئ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">پاڼه %1</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">پاڼه %1 ساتل</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">مخکې پاڼې</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">وروستۍ پاڼې</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">ټولې پاڼې ښې لوستل کېږي؟</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">د ټاکلو لپاره پاڼه لمس کړئ. د لویې لیدو لپاره بیا لمس کړئ.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">مخکې</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">وروسته</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">لویه</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">تاوول</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">بیا</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">غورځول</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">زیاتول</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">جلا کول</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">مخونه جلا کول</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">یوځای</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">بېرته</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">هو، دوام</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">دواړه کاغذونه راووتل؟</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">کارت له ځان سره وساتئ. د ژغورنې کاغذ په کور کې وساتئ.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">نه، بیا چاپ کړه</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">هو، ساتم یې</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">ټلیفون مربع ته ونیسئ</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">بیا په ټلیفون کې هو ووایئ. وګورئ چې دا شمېره پکې شته.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">کمره خلاصه کړئ. بیا په ټلیفون کې هو ووایئ.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">خپل پټ کوډ ولیکئ</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یوه شېبه، ګورم.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>%n هڅه پاتې ده. بیړه مه کوئ.</numerusform>
            <numerusform>%n هڅې پاتې دي. بیړه مه کوئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">تڼۍ په لاس پټې کړئ.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 شمېرې له %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاکول</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">تایید</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">پاڼې په فیډر کې کېږدئ</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">کاغذ پر ښيښه کېږدئ</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">لیک پورته خوا ته. بې ستنو او کلپ.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">لیک لاندې خوا ته. کونج د غشي څنګ ته.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">د پیرودونکي شمېرې مه پټوئ.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">د روغتیا کاغذونه: غوره ده چې نه. د ویتال کارت: هو.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>لاسلیک شوی کاغذ</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">خلاص شو</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">ښيښه</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">فیډر</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">سکن</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">ستاسو کاغذونه چاپېږي</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">د ماشین مخې ته صبر وکړئ. بل چا ته یې مه پرېږدئ.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">تاسو څه غوښتل غواړئ؟</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">ماشین اړین کاغذونه ښيي.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">د یوه کارډ دوه مخونه؟</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">دواړه مخونه به پر یوه پاڼه وي.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">یوځای کول</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">جلا پرېښودل</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">دا بل کاغذ دی؟</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">دا دوه پاڼې یو ډول نه دي.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">کاغذونه جلا کول</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">یوځای ساتل</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">شا ته څه شته؟</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">د پاڼو بل مخ وګورئ.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">د شا سکن</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">شا ته څه نشته</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">یوه پاڼه کمه ده؟</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">مخ: %1. شا: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">د شا بیا سکن</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">همداسې پرېږده</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">نوی کاغذ؟</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">د دې نېټه %1 ده. ډېر ځله له ۳ میاشتو کم غواړي.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">بل سکن</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">همدا ساتل</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">نېټه تېره ده؟</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">دا کاغذ تر %1 پورې سم و.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">ستاسو د ژغورنې کاغذ</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">پر ښيښه یې کېږدئ. یا شمېرې ولیکئ.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یوه شېبه، ګورم.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاکول</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">ولوله</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">سکنر ستاسو کاغذ لولي</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">پاڼې یو یو راځي.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">کاغذ مه خوځوئ.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">ودروه</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">ستاسو په خزانه کې دی</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">کاغذ مو دلته په تمه، خوندي</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">کاغذ مو خزانې ته ځي</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">کاغذ ورسېد</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">ستاسو کاغذ په لاره دی</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">بل کاغذ لرئ؟</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">شبکه نشته. پخپله به ولېږل شي.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">همدا اوس بل کاغذ سکن کولی شئ.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">بل کاغذ</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">خلاص شو</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">پرده ډېره نرۍ ده</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">هغه وګرځوئ: اوږد اړخ دې لاندې وي.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">ګام %1 له %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">ستاسو ټیلیفون څه وایي؟</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">څه ږدئ؟</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">د ازموینې کارت</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">د ژغورنې ازمایښتي کاغذ</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">چاپ شوی کاغذ</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">د ازموینې نښان</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">هو، زه یم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">نه</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">شاته</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">چاپ شوي کاغذونه</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">تر اوسه کاغذ نشته.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">شاته</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">نور انتخابونه</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">ستاسو خزانه کومه ده؟</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">که نه پوهېږئ، له مېلمه پالو وپوښتئ.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">یوازې تاسو یې لوستلی شئ</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">خدمت یې لوستلی شي</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">لا دلته یاست؟</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>په %n ثانیه کې ماشین هر څه هېروي.</numerusform>
            <numerusform>په %n ثانیو کې ماشین هر څه هېروي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">هو، دوام ورکوم</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">تړل</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">نورې تڼۍ</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">یوازې زه</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">زه او کارکوونکي</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">دا کاغذ څوک لیدلی شي؟</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">کارکوونکي: %1. هر وخت چې وغواړئ درولی یې شئ.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یوه شېبه، ګورم.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">په ټلیفون</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">په کارت</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">خزانه جوړول</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">بې خزانې، په کوډ</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">کارت مې ورک دی</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">خزانه څنګه خلاصوئ؟</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">د %1 خدمت ستاسو کاغذونه لوستلی شي.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">لومړی ځل؟ «خزانه جوړول» لمس کړئ.</translation>
    </message>
</context>
</TS>
