<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">سلام</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">اسناد خود را در جای امن نگه دارید.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">همهٔ دسته را برگردانید</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">ترتیب برگه‌ها را نگه دارید. پشت رو به بالا.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">پشت خالی است</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">اسکن پشت‌ها</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">شنیدن</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">مکث</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">خروج</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">کارت خود را نشان دهید</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">کارت را روی شیشه بگذارید</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">کد مربع را جلوی دوربین بگیرید. خودش خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">کد مربع رو به پایین، در گوشهٔ پیکان.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">در حال خواندن</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">خواندن کارت</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">فقط سپردن</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">نشان دادن یک کاغذ هم</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">کارت شما چه می‌کند؟</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">می‌تواند یک بار یک کاغذ را به کارمند نشان دهد: با رمز شما، اگر بله بگویید.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">این چه کاغذی است؟</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">چند برگه هست. اول این یکی.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">کارت هویت</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">کارت ویتال</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">فیش حقوق</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">گواهی</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">مالیات</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">مسکن</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">بانک</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">شخصی</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">کاغذ دیگر</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">همه کاغذها را دارید.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">کاغذهایی را که دارید لمس کنید.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">دارید: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">فهرست چاپ می‌شود</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">چاپ بقیه</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">ادامه</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">دستگاه اکنون کار نمی‌کند</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">از پذیرش بپرسید. کمکتان می‌کنند.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">سیاه و زرد</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">همه در پایین</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">بدون حرکت</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">آهسته‌تر</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">بلندتر</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">بهتر ببینید، بهتر بشنوید</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">صدایی برای این زبان نیست. «تصویر» را لمس کنید.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">آنچه کمک می‌کند را لمس کنید.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">انتخاب شده: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">ادامه</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 به شما کمک می‌کند</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">این شخص مدارک شما را همراه شما می‌بیند. شما برای هر مدرک بله می‌گویید.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، ممنون</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">موافقم</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">آیا موافقید؟</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 یک کاغذ از صندوق شما را یک بار چاپ می‌کند: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 کارت شناسایی شما را یک بار می‌بیند، ۳۰ ثانیه.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 می‌تواند در صندوق شما کاغذ بگذارد و هیچ چیز آن را نمی‌خواند. هر وقت بخواهید متوقف می‌کنید.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، ممنون</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">موافقم</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 این مدرک را در صندوق شما می‌گذارد.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 به شما در ساختن صندوق کمک می‌کند.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 به شما برای گرفتن کارت نو کمک می‌کند.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">آیا موافقید؟</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">نه، ممنون</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">موافقم</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">در صندوق شما</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">پذیرفته نشد</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">محفوظ، در انتظار</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">در راه</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">رسید</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">همهٔ کاغذهایتان را بردارید</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">کاغذ روی شیشه. و رسیدی که چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">کاغذ روی شیشه. و رسید.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">روی شیشه و داخل سینی را خوب نگاه کنید.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">کاغذ روی شیشه. رسید چاپ نشد.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">کاغذ روی شیشه. رسید بیرون آمد؟</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">کدام کاغذها مانده؟</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">فهرست چاپ می‌شود</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">دیدن دوبارهٔ کد</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">دوباره چاپ شود</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">همه را برداشتم</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">یک گوشه کم است؟</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">لبه بریده شده؟</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">تار است؟</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">بازتاب نور دارد؟</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">کاغذ تا خورده؟</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">خیلی تاریک است؟</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">انگشت دیده می‌شود؟</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">صفحه خالی است؟</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">وارونه است؟</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">روی درست همین است؟</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">یک سطر ناخواناست؟</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">همهٔ کاغذ را روی شیشه بگذارید.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">کاغذ را از لبهٔ شیشه دور کنید.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">کاغذ را صاف بگذارید. تکان ندهید.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">کارت را از جلد بیرون آورید.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">تای کاغذ را باز کنید. در را ببندید.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">در را خوب ببندید.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">پیش از اسکن دست را بردارید.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">دستگاه در این صفحه چیزی نمی‌بیند.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">صفحه را بچرخانید تا راست شود.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">شاید این پشت کارت باشد.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">دستگاه یک سطر کارت را نتوانست بخواند.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">کنار گذاشتن</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">چرخاندن</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">اسکن روی دیگر</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">اسکن دوباره</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">راست است</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">نگه داشتن صفحه</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">برگه‌هایی را که هنوز نشان داده نشده‌اند برگردانید.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">یک برگه گیر کرده است</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">درپوش را باز کنید و برگه را آرام بکشید.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">درپوش باز است</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">درپوش سینی را ببندید.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">کاغذی پیدا نمی‌کنم</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">کاغذ را بگذارید، سپس «دوباره» را لمس کنید.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">اسکنر آماده می‌شود</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">چند ثانیه صبر کنید. صفحه‌ها نگه داشته شده‌اند.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">اسکنر دیگر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">صفحه‌های شما محفوظ است. از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">صفحه بریده شده است</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">برگه را دوباره بگذارید. این صفحه را تکرار می‌کنیم.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">کاغذ را نمی‌بینم</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">آن را روی شیشه بگذارید، نوشته رو به پایین.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">کد خوانا نیست</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">کاغذ را صاف کنید و کد را دوباره نشان دهید.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">اسکنر متوقف شد</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">صفحهٔ جاری نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">کاغذ تمام شده است</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">از پذیرش یک رول بخواهید. چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">چاپگر باز است</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">از پذیرش بخواهید آن را ببندد. چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">چاپگر دیگر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">از پذیرش بپرسید. چیزی گم نشده است.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">صندوق پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">مدارک خود را نگه دارید. کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">این صندوق مطمئن نیست</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">چیزی فرستاده نشد. از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">صندوق شما پر است</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">این کاغذ فرستاده نشد. جا باز کنید و دوباره بیایید.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">صندوق نپذیرفت</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">این کاغذ فرستاده نشد. از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">صندوق این کاغذ را نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">این نوع کاغذ را نمی‌گیرد. اصل آن را نگه دارید.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">این سند خیلی بزرگ است</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">آن را در چند بار، با صفحه‌های کمتر بفرستید.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">تلفن گفت نه</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">می‌توانید دوباره یا از راه دیگری امتحان کنید.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">کد دیگر کار نمی‌کند</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">مهم نیست. کد تازه‌ای آماده است.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">کمک کارمند تمام شد</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">این همان صندوق نیست</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">از همان کارت یا تلفن اول استفاده کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">این کارت را نمی‌شناسم</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">کارت دیگری امتحان کنید یا از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">کارت قفل است</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">تلاش‌ها زیاد بود. پذیرش می‌تواند با شما آن را باز کند.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">رمز درست نیست</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">دوباره امتحان کنید، بدون عجله.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">رقم‌ها درست نیستند</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">کاغذ را خوب نگاه کنید و دوباره شروع کنید.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">این کاغذ اینجا چیزی را باز نمی‌کند</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">کاغذ نجات دیگری را امتحان کنید یا از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">دعوت‌نامه شبکه‌ای دیگر</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">اینجا صندوقی باز نمی‌کند. از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">این دعوت‌نامه تمام شده است</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">تاریخ آن گذشته است. از پذیرش یکی دیگر بخواهید.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">این دعوت‌نامه استفاده شده است</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">فقط یک صندوق باز می‌کند. از پذیرش یکی دیگر بخواهید.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">مطمئن نیستم</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">بررسی می‌کنم که کاغذ رسیده یا نه. اینجا محفوظ است.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">دستگاه پر است</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">دیگر نمی‌تواند کاغذ بگیرد. از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">دستگاه دوباره روشن می‌شود</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">چند ثانیه. صفحه‌های شما محفوظ است.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">بیشتر طول می‌کشد</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">صفحه‌های شما محفوظ است. کمی دیگر صبر کنید.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">چیزی درست کار نمی‌کند</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">تقصیر شما نیست. از پذیرش بپرسید.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>کاغذ امضاشده را روی شیشه بگذارید</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>این همان کاغذ نیست. فقط یکی بگذارید.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>خوانده شد: %1 از %2. بخش دیگر را بگذارید.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>مربع‌های سیاه رو به پایین.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>موافقت چاپ می‌شود. اول امضا کنید.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>چاپ موافقت</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>کاغذ را می‌خوانم…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>خواندن کاغذ</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>یک خانه را خوب نمی‌خوانم</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>یک پاسخ را خوب نمی‌خوانم</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>بله یا نه؟</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>منظورتان چیست؟</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>بله</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>کاغذ امضاشدهٔ شما</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">صفحه</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>با اسکن مدارکم موافقم.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>با اسکن مدارکم موافق نیستم.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>این کار را تنها کردم.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>یک کارمند به من کمک کرد.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>بدون تاریخ پایان.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>فقط برای یک کار اداری.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>بین دو تاریخ.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>گذاشتن مدرک در صندوق من.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>دیدن مدارکم همراه من.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>برداشتن یک مدرک برای کار اداری.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>فرستادن یک مدرک به یک اداره.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>گرفتن نامه‌های من.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>عوض کردن رمزم همراه من.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>کاغذ می‌گوید نه.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>کاغذ می‌گوید «تنها». یک کارمند اینجاست.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>کاغذ کد ندارد. نمی‌دانم برای کیست.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>کد این کاغذ را نمی‌شناسم.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>کاغذ برای کارمند دیگری است.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>کد بیش از خانه‌های علامت‌دار اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>خانه‌های علامت‌دار بیش از کد اجازه می‌دهند.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>خانه می‌گوید «بدون تاریخ پایان». کد در %1 تمام می‌شود.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>توجه، خوب نگاه کنید</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>این را می‌فهمم</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>دیدن کاغذ</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>با این حال نگه دار</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>درست است</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">خوب</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">بد</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">کلمه‌ها</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">باز کردن صندوق</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">گذاشتن کاغذها</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">طولانی بود</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">هیچ‌کدام</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">همه چیز فراموش شد</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">چه چیزی سخت بود؟</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">اینجا هیچ‌کس کاغذهای شما را نمی‌بیند. چطور بود؟</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">یک تصویر را لمس کنید، یا بروید. دستگاه نمی‌داند چه کسی پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">هیچ‌کس اینجا کاغذهای شما را نمی‌بیند. خدا نگهدار.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">از نظرتان سپاسگزاریم. به امید دیدار.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">یک روز</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">یک هفته</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">یک ماه</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">تا وقتی خودم متوقف کنم</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">تا چه مدت به اشتراک بگذارم؟</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">پس از آن صندوق دیگر آن را به کارکنان نشان نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">دعوت‌نامه خود را نشان دهید</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">دعوت‌نامه را روی شیشه بگذارید</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">کد مربع را جلوی دوربین بگیرید. خودش خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">کد مربع رو به پایین، در گوشهٔ پیکان.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">در حال خواندن</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">خواندن دعوت‌نامه</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">زبان شما؟</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">برای آموزش</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">گذاشتن کاغذ</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">کاغذهای چاپ‌شده</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">می‌خواهید بروید؟</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n صفحه هنوز در صندوق نیست و پاک می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">دستگاه کاغذهای شما را نگه می‌دارد. آنها را به صندوق می‌فرستد.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">کاغذهای شما در صندوق می‌ماند.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">دستگاه همه چیز را فراموش می‌کند.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">کاغذهایتان منتظر شما می‌مانند.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">خروج</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">ماندن</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">این کد را نگه دارید</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">از آن عکس بگیرید: چند روز کاغذهای شما را باز می‌کند. به کسی نشانش ندهید.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">از آن عکس بگیرید: تا %1 کاغذهای شما را باز می‌کند. به کسی نشانش ندهید.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">عکسش را دارم</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">روی رسید هم</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">کد مربع برای تلفن</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">دو رمز یکی نیستند</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">یک رمز مخفی انتخاب کنید</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">این رمز خیلی آسان است</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">مهم نیست. دوباره ۶ رقم انتخاب کنید.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">۶ رقم آسان برای یاد. به کسی نگویید.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">دیگران ممکن است آن را حدس بزنند. 6 رقم دیگر انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">همان رمز را دوباره بزنید</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">برای اطمینان است.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">کاغذهایتان مال خودتان می‌ماند</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">دستگاه کاغذها را در صندوق دیجیتال شما کپی می‌کند. سپس همه چیز را فراموش می‌کند.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">چاپ اطلاعیه</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">اطلاعیه چاپ می‌شود</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">کدام کاغذها؟</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">موافقم</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">صفحهٔ %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">نزدیک‌تر</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">دورتر</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">چپ</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">راست</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">صفحهٔ پاک‌شده</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">همان‌طور که اسکن شد</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">بالاتر</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">پایین‌تر</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">صفحه</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">خالی: کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">دور انداخته شد</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">صفحهٔ %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">دیدن بزرگ صفحهٔ %1</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">نگه داشتن صفحهٔ %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">صفحه‌های قبلی</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">صفحه‌های بعدی</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">همهٔ صفحه‌ها خوب خوانا هستند؟</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">برای انتخاب، یک صفحه را لمس کنید. دوباره لمس کنید تا بزرگ شود.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">صفحهٔ بعد</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">بزرگ ببینید</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">چرخاندن</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">تکرار</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">دور انداختن</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">از اینجا جدا کن</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">جدا کردن دو رو</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">یکی کن</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">افزودن</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">بله، ادامه</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">هر دو کاغذ بیرون آمد؟</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">کارت را همراه داشته باشید. کاغذ نجات را در خانه نگه دارید.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">نه، دوباره چاپ شود</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">بله، نگهشان می‌دارم</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">تلفن را رو به این مربع بگیرید</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">سپس در تلفن بله بگویید. ببینید همین عدد آنجا هست.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">دوربین را باز کنید. سپس در تلفن بله بگویید.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">رمز مخفی خود را بزنید</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یک لحظه، بررسی می‌کنم.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>%n تلاش مانده است. عجله نکنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">دکمه‌ها را با دست بپوشانید.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 رقم از %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">تأیید</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">برگه‌ها را در سینی بگذارید</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">کاغذ را روی شیشه بگذارید</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">نوشته رو به بالا. بدون سوزن و گیره.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">نوشته رو به پایین. گوشه کنار پیکان.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">شماره‌های مشتری را نپوشانید.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">برگه‌های پزشکی: بهتر است نه. کارت ویتال: بله.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>کاغذ امضاشده</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">تمام شد</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">استفاده از شیشه</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">استفاده از سینی</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">اسکن</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">کاغذهای شما چاپ می‌شوند</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">جلوی دستگاه صبر کنید. آنها را به کسی نسپارید.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">چه می‌خواهید درخواست کنید؟</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">دستگاه کاغذهای لازم را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">دو روی یک کارت؟</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">هر دو رو در یک صفحه می‌آید.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">با هم بگذار</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">جدا بماند</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">این کاغذ دیگری است؟</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">این دو صفحه شبیه هم نیستند.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">جدا کردن کاغذها</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">با هم بماند</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">پشت آن چیزی هست؟</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">روی دیگر برگه‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">اسکن پشت‌ها</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">پشت خالی است</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">یک برگه کم است؟</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">رو: %1. پشت: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">اسکن دوبارهٔ پشت‌ها</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">همین‌طور بماند</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">کاغذ تازه‌تر؟</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">تاریخ این %1 است. اغلب کمتر از ۳ ماه می‌خواهند.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">اسکن یکی دیگر</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">همین بماند</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">تاریخ گذشته است؟</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">این کاغذ تا %1 اعتبار داشت.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">کاغذ نجات شما</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">آن را روی شیشه بگذارید. یا رقم‌هایش را بزنید.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یک لحظه، بررسی می‌کنم.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">خواندن شیشه</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">اسکنر کاغذ شما را می‌خواند</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">صفحه‌ها یکی‌یکی می‌رسند.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">کاغذ را تکان ندهید.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">توقف</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">در صندوق شماست</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">کاغذ شما اینجا محفوظ منتظر است</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">کاغذ شما به صندوق می‌رود</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">کاغذ رسید</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">کاغذ شما در راه است</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">کاغذ دیگری دارید؟</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">شبکه نیست. خودش، بدون شما، فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">می‌توانید کاغذ دیگری اسکن کنید.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">کاغذ دیگر</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">تمام شد</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">صفحه خیلی باریک است</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">آن را بچرخانید: ضلع بلند پایین باشد.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">مرحلهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">تلفن شما چه می‌گوید؟</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">چه می‌گذارید؟</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">کارت آزمایشی</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">کاغذ نجات آزمایشی</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">کاغذ چاپ‌شده</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">نشان آزمایشی</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">بله، من هستم</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">نه</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">کاغذهای چاپ‌شده</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">هنوز کاغذی نیست.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">گزینه‌های دیگر</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">صندوق شما کدام است؟</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">اگر نمی‌دانید، از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">فقط شما می‌خوانید</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">این سازمان می‌تواند بخواند</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">هنوز اینجا هستید؟</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>تا %n ثانیهٔ دیگر دستگاه همه چیز را فراموش می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">بله، ادامه می‌دهم</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">دکمه‌های دیگر</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">فقط من</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">من و کارکنان</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">چه کسی می‌تواند این کاغذ را ببیند؟</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">کارکنان: %1. هر وقت بخواهید می‌توانید متوقف کنید.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">یک لحظه، بررسی می‌کنم.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">با تلفنم</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">با کارتم</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">ساختن صندوق</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">بدون صندوق، با یک کد</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">کارتم را گم کرده‌ام</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">صندوق را چگونه باز می‌کنید؟</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">سازمان %1 می‌تواند کاغذهای شما را بخواند.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">بار اول است؟ «ساختن صندوق» را لمس کنید.</translation>
    </message>
</context>
</TS>
