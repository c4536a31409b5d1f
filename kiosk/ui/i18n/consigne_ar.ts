<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">مرحباً</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">احفظوا أوراقكم في مكان آمن.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">اقلبوا الرزمة كلها</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">حافظوا على ترتيب الأوراق. الظهر إلى الأعلى.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">لا شيء على الظهر</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">مسح الظهور</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">صور</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">تصغير</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">تكبير</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">مغادرة</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">أظهروا بطاقتكم</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">ضعوا بطاقتكم على الزجاج</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">أمسكوا الرمز المربع أمام الكاميرا. تتم القراءة تلقائياً.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">الرمز المربع إلى الأسفل، في الزاوية عند السهم.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">جارٍ القراءة</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">قراءة البطاقة</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">الإيداع فقط</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">إظهار ورقة أيضا</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">ماذا تفعل بطاقتكم؟</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">يمكنها أن تُظهر ورقة للموظف مرة واحدة: برمزكم، وإذا وافقتم.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">ما هذه الورقة؟</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">هناك عدة أوراق. هذه أولاً.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">بطاقة الهوية</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">بطاقة فيتال</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">كشف الراتب</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">شهادة</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">الضرائب</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">السكن</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">البنك</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">شخصي</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">لديكم كل الأوراق.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">المسوا الأوراق التي لديكم.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">لديكم الآن: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">القائمة تُطبع</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">اطبعوا الباقي</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">الجهاز لا يعمل الآن</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">اسألوا في الاستقبال. سوف نساعدكم.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">أسود وأصفر</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">بدون حركة</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">صوت أخفض</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">صوت أعلى</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">رؤية أفضل وسمع أفضل</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">لا يوجد صوت بهذه اللغة. المسوا «صور».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">المسوا ما يساعدكم.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">تم اختيار: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 يساعدكم</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">هذا الشخص يرى أوراقكم معكم. أنتم توافقون على كل ورقة.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">لا، شكرا</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">أوافق</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">هل توافقون؟</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 يطبع ورقة واحدة من خزنتكم، مرة واحدة: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 يرى بطاقة هويتكم مرة واحدة، 30 ثانية.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">يمكن لـ %1 وضع أوراق في خزنتكم، دون قراءة أي شيء فيها. توقفون ذلك متى شئتم.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">لا، شكرا</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">أوافق</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 يضع هذه الورقة في خزنتكم.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 يساعدكم على إنشاء خزنة.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 يساعدكم على تجديد بطاقتكم.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">هل توافقون؟</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">لا، شكرا</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">أوافق</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">في خزنتكم</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">لم تُقبل</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">محمية، في الانتظار</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">في الطريق</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">وصلت</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">استرجعوا كل أوراقكم</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">الورقة التي على الزجاج. والإيصال الذي يُطبع الآن.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">الورقة التي على الزجاج. والإيصال.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">انظروا جيداً على الزجاج وفي حامل الأوراق.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">الورقة التي على الزجاج. تعذرت طباعة الإيصال.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">الورقة التي على الزجاج. هل خرج الإيصال؟</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">أي أوراق بقيت؟</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">القائمة تُطبع</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">رؤية الرمز مجددًا</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">أعيدوا الطباعة</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">أخذت كل شيء</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">هل تنقص زاوية؟</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">هل الحافة مقطوعة؟</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">هل الصورة غير واضحة؟</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">هل يوجد لمعان؟</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">هل الورقة مطوية؟</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">هل هي مظلمة جداً؟</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">هل يظهر إصبع؟</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">هل الصفحة فارغة؟</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">هل هي مقلوبة؟</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">هل هذا هو الوجه الصحيح؟</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">هل هناك سطر غير واضح؟</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">ضعوا الورقة كاملة على الزجاج.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">أبعدوا الورقة عن حافة الزجاج.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">ضعوا الورقة مسطحة. لا تحركوها.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">أخرجوا البطاقة من غلافها.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">افتحوا طيات الورقة. أغلقوا الغطاء.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">أغلقوا الغطاء جيدا.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">أبعدوا يدكم قبل المسح.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">الآلة لا ترى شيئا في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">أديروا الصفحة حتى تصبح مستقيمة.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">قد يكون هذا ظهر البطاقة.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">لم تستطع الآلة قراءة سطر من البطاقة.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">وضعها جانبا</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">تدوير</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">مسح الوجه الآخر</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">المسح مرة أخرى</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">إنها مستقيمة</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">إبقاء الصفحة</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">أعيدوا الأوراق التي لم تظهر بعد.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">ورقة عالقة</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">افتحوا الغطاء واسحبوا الورقة بلطف.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">أغلقوا غطاء حامل الأوراق.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">لا أجد أي ورقة</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">ضعوا ورقتكم ثم المسوا «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">الماسح يستعد</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">انتظروا بضع ثوانٍ. صفحاتكم محفوظة.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">الماسح لا يستجيب</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">صفحاتكم محفوظة. اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">الصفحة مقطوعة</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">أعيدوا وضع الورقة. سنعيد هذه الصفحة.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">لا أرى الورقة</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">ضعوها على الزجاج، والكتابة إلى الأسفل.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">لا يمكن قراءة الرمز</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">ابسطوا الورقة وأظهروا الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">توقف الماسح</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">الصفحة الجارية لم تُحفظ.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">لم يعد هناك ورق</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">اطلبوا لفة ورق من الاستقبال. لم يضع شيء.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">اطلبوا من الاستقبال إغلاقها. لم يضع شيء.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">اسألوا في الاستقبال. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">الخزنة لا تستجيب</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">احتفظوا بأوراقكم. حاولوا مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">هذه الخزنة غير موثوقة</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">لم يُرسل شيء. اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">خزنتكم ممتلئة</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">لم تُرسل هذه الورقة. أفرغوا مكاناً ثم عودوا.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">الخزنة رفضت</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">لم تُرسل هذه الورقة. اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">الخزنة ترفض هذه الورقة</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">لا تقبل هذا النوع من الأوراق. احتفظوا بالأصل.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">هذا المستند كبير جداً</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">أرسلوه على عدة مرات، بصفحات أقل.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">الهاتف قال لا</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">يمكنكم إعادة المحاولة أو اختيار طريقة أخرى.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">الرمز لم يعد صالحاً</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">لا بأس. رمز جديد في انتظاركم.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">انتهت مساعدة الموظف</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">هذه ليست الخزنة نفسها</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">استعملوا البطاقة أو الهاتف نفسه كما في البداية. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">لا أعرف هذه البطاقة</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">جربوا بطاقة أخرى، أو اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">البطاقة موقوفة</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">محاولات كثيرة. يمكن للاستقبال فتحها معكم.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">الرمز السري غير صحيح</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">حاولوا مرة أخرى، دون عجلة.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">الأرقام غير متطابقة</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">انظروا جيداً إلى الورقة وأعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">هذه الورقة لا تفتح شيئاً هنا</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">جرّبوا ورقة استرجاع أخرى، أو اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">دعوة من شبكة أخرى</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">لا تفتح خزنة هنا. اسألوا الاستقبال.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">انتهت هذه الدعوة</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">مضى تاريخها. اطلبوا دعوة أخرى من الاستقبال.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">استُعملت هذه الدعوة</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">تفتح خزنة واحدة فقط. اطلبوا دعوة أخرى من الاستقبال.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">لست متأكداً</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">أتحقق من وصول الورقة. تبقى محمية هنا.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">الجهاز ممتلئ</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">لا يمكنه أخذ أوراق أخرى. اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">الجهاز يبدأ من جديد</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">بضع ثوانٍ. صفحاتكم محفوظة.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">الأمر أطول من المتوقع</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">صفحاتكم محفوظة. انتظروا قليلاً.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">هناك مشكلة</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">ليس خطأكم. اسألوا في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>ضعوا الورقة الموقعة على الزجاج</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>ليست الورقة نفسها. ضعوا ورقة واحدة.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>قرأت %1 من %2. ضعوا الجزء الناقص.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>المربعات السوداء إلى الأسفل.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>الموافقة تطبع. وقعوها أولا.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>طباعة الموافقة</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>أقرأ الورقة…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>قراءة الورقة</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>لا أقرأ مربعا جيدا</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>لا أقرأ جوابا جيدا</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>نعم أم لا؟</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>ماذا تقصدون؟</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>ورقتكم الموقعة</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>أوافق على مسح أوراقي.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>لا أوافق على مسح أوراقي.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>فعلت هذا وحدي.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>ساعدني موظف.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>بلا تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>لمعاملة واحدة فقط.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>بين تاريخين.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>وضع أوراق في خزنتي.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>النظر في أوراقي معي.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>أخذ ورقة لمعاملة.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>إرسال ورقة إلى إدارة.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>استلام بريدي.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>تغيير كلمة المرور معي.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>الورقة تقول لا.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>الورقة تقول «وحدي». يوجد موظف هنا.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>لا رمز على الورقة. لا أعرف لمن هي.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>لا أعرف رمز هذه الورقة.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>الورقة لموظف آخر.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>الرمز يسمح بأكثر من المربعات المعلمة.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>المربعات المعلمة تسمح بأكثر من الرمز.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>المربع يقول «بلا تاريخ انتهاء». الرمز ينتهي في %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>انتبهوا، انظروا جيدا</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>هذا ما فهمت</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">جيد</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">سيئ</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">الكلمات</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">فتح الخزنة</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">وضع الأوراق</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">كان طويلا</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">لا شيء من ذلك</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">تم نسيان كل شيء</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">ما الذي كان صعبا؟</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">لا أحد يستطيع رؤية أوراقكم هنا. كيف كان الأمر؟</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">المسوا صورة، أو غادروا. الجهاز لا يعرف من يجيب.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">لا أحد يستطيع رؤية أوراقكم هنا. إلى اللقاء قريباً.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">شكراً على رأيكم. إلى اللقاء.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">يوم واحد</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">أسبوع واحد</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">شهر واحد</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">حتى أوقفها أنا</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">المشاركة لأي مدة؟</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">بعد ذلك لا تعرضها الخزنة على الموظفين.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">أظهروا دعوتكم</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">ضعوا دعوتكم على الزجاج</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">أمسكوا الرمز المربع أمام الكاميرا. تتم القراءة تلقائياً.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">الرمز المربع إلى الأسفل، في الزاوية عند السهم.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">جارٍ القراءة</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">قراءة الدعوة</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">مسح</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">ما لغتكم؟</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">للتعلّم</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">ضع ورقة</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">الأوراق المطبوعة</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">هل تريدون المغادرة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>لا توجد صفحات ستُمحى.</numerusform>
            <numerusform>صفحة واحدة ليست في الخزنة بعد وستُمحى.</numerusform>
            <numerusform>صفحتان ليستا في الخزنة بعد وستُمحيان.</numerusform>
            <numerusform>%n صفحات ليست في الخزنة بعد وستُمحى.</numerusform>
            <numerusform>%n صفحة ليست في الخزنة بعد وستُمحى.</numerusform>
            <numerusform>%n صفحة ليست في الخزنة بعد وستُمحى.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">الجهاز يحفظ أوراقكم. وسيرسلها إلى الخزنة.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">أوراقكم تبقى في خزنتكم.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">الجهاز ينسى كل شيء.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">أوراقكم تنتظركم.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">مغادرة</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">البقاء</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">احتفظوا بهذا الرمز</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">صوّروه: يفتح أوراقكم لبضعة أيام. لا تُروه لأحد.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">صوّروه: يفتح أوراقكم حتى %1. لا تُروه لأحد.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">صوّرته</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">على الإيصال أيضًا</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">رمز مربع للهاتف</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">الرمزان مختلفان</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">اختاروا رمزاً سرياً</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">هذا الرمز سهل جداً</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">لا بأس. اختاروا 6 أرقام من جديد.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 أرقام سهلة التذكر. لا تقولوها لأحد.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">قد يخمّنه غيركم. اختاروا 6 أرقام أخرى.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">اكتبوا الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">هذا للتأكد.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">أوراقكم تبقى لكم</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">الجهاز ينسخ أوراقكم في خزنتكم الرقمية. ثم ينسى كل شيء.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">طباعة المعلومات</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">المعلومات تُطبع الآن</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">أي أوراق؟</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">أوافق</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">الصفحة %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">أقرب</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">أبعد</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">يساراً</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">يميناً</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">الصفحة المنظفة</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">كما مسحت</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">إلى أعلى</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">إلى أسفل</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">فارغة: وضعت جانبا</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">مرمية</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">الصفحة %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">عرض الصفحة %1 كبيرة</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">إبقاء الصفحة %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">الصفحات السابقة</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">الصفحات التالية</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">هل كل الصفحات مقروءة جيداً؟</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">المسوا صفحة لاختيارها. المسوها مرة أخرى لرؤيتها كبيرة.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">عرض كبير</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">تدوير</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">رمي</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">فصل هنا</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">فصل الوجهين</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">دمج</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">نعم، متابعة</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">هل خرجت الورقتان؟</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">احملوا البطاقة معكم. احفظوا ورقة الاسترجاع في بيتكم.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">لا، أعيدوا الطباعة</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">نعم، أحتفظ بهما</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">وجّهوا هاتفكم نحو هذا المربع</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">ثم قولوا نعم على الهاتف. تأكدوا من رؤية هذا الرقم فيه.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">افتحوا الكاميرا. ثم قولوا نعم على الهاتف.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">اكتبوا رمزكم السري</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">لحظة من فضلكم، أتحقق.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>لم تبقَ أي محاولة.</numerusform>
            <numerusform>بقيت محاولة واحدة. خذوا وقتكم.</numerusform>
            <numerusform>بقيت محاولتان. خذوا وقتكم.</numerusform>
            <numerusform>بقيت %n محاولات. خذوا وقتكم.</numerusform>
            <numerusform>بقيت %n محاولة. خذوا وقتكم.</numerusform>
            <numerusform>بقيت %n محاولة. خذوا وقتكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">أخفوا الأزرار بيدكم.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 أرقام من %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">تأكيد</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">ضعوا أوراقكم في حامل الأوراق</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">ضعوا ورقتكم على الزجاج</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">الكتابة إلى الأعلى. بلا دبابيس ولا مشابك.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">الكتابة إلى الأسفل. الزاوية عند السهم.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">لا تخفوا أرقام الزبون الخاصة بكم.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">أوراق الصحة: من الأفضل لا. بطاقة فيتال: نعم.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>ورقة موقعة</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">انتهيت</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">استعمال الزجاج</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">استعمال حامل الأوراق</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">مسح ضوئي</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">أوراقكم تُطبع الآن</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">انتظروا أمام الجهاز. لا تتركوها لأحد.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">ماذا تريدون أن تطلبوا؟</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">الجهاز يعرض الأوراق المطلوبة.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">وجها بطاقة واحدة؟</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">سيكون الوجهان في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">جمعهما معا</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">تركهما منفصلين</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">هل هذه ورقة أخرى؟</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">هاتان الصفحتان غير متشابهتين.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">فصل الأوراق</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">إبقاؤها معا</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">هل من شيء على الظهر؟</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">انظروا إلى الوجه الآخر لأوراقكم.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">مسح الظهور</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">لا شيء على الظهر</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">هل تنقص ورقة؟</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">الوجوه: %1. الظهور: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">مسح الظهور مرة أخرى</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">إبقاؤها هكذا</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">ورقة أحدث؟</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">تاريخ هذه الورقة %1. غالبا يطلب أقل من 3 أشهر.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">مسح ورقة أخرى</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">إبقاء هذه</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">هل انتهى التاريخ؟</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">كانت هذه الورقة صالحة حتى %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">ورقة الاسترجاع الخاصة بكم</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">ضعوها على الزجاج. أو اكتبوا أرقامها.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">لحظة من فضلكم، أتحقق.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">قراءة الزجاج</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">الماسح يقرأ ورقتكم</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">تصل الصفحات واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">لا تحركوا الورقة.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">هي الآن في خزنتكم</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">ورقتكم تنتظر هنا، محمية</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">ورقتكم في طريقها إلى الخزنة</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">وصلت الورقة</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">ورقتكم في الطريق</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">هل لديكم ورقة أخرى؟</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">الشبكة غائبة. سيتم الإرسال تلقائياً، بدونكم.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">يمكنكم الآن مسح ورقة أخرى.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">ورقة أخرى</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">انتهيت</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">الشاشة ضيقة جداً</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">أديروها: الجانب الطويل في الأسفل.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">ماذا يقول هاتفكم؟</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">ماذا تضعون؟</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">بطاقة التدريب</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">ورقة الاسترجاع للتدريب</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">الورقة المطبوعة</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">شارة التدريب</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">نعم، هذا أنا</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">الأوراق المطبوعة</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">لا توجد ورقة بعد.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">خيارات أخرى</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">ما هي خزنتكم؟</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">إن كنتم لا تعرفون، اسألوا في الاستقبال.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">أنتم وحدكم تقرؤون</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">يمكن للخدمة القراءة</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>الجهاز ينسى كل شيء الآن.</numerusform>
            <numerusform>بعد ثانية واحدة، ينسى الجهاز كل شيء.</numerusform>
            <numerusform>بعد ثانيتين، ينسى الجهاز كل شيء.</numerusform>
            <numerusform>بعد %n ثوانٍ، ينسى الجهاز كل شيء.</numerusform>
            <numerusform>بعد %n ثانية، ينسى الجهاز كل شيء.</numerusform>
            <numerusform>بعد %n ثانية، ينسى الجهاز كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">نعم، أتابع</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">أزرار أخرى</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">أنا فقط</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">أنا والموظفون</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">من يمكنه رؤية هذه الورقة؟</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">الموظفون: %1. يمكنك التوقف متى شئت.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">لحظة من فضلكم، أتحقق.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">بهاتفي</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">ببطاقتي</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">إنشاء خزنة</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">بلا خزنة، برمز</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">فقدت بطاقتي</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">كيف تفتحون خزنتكم؟</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">يمكن للخدمة %1 قراءة أوراقكم.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">أول مرة؟ المسوا «إنشاء خزنة».</translation>
    </message>
</context>
</TS>
