<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Добрий день</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Зберігайте свої папери в безпеці.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Переверніть усю стопку</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Не змінюйте порядок аркушів. Зворотом догори.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">На звороті пусто</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Сканувати звороти</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Малюнки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Менше</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Більше</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Вийти</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Покажіть картку</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Покладіть картку на скло</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Тримайте квадратний код перед камерою. Він прочитається сам.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Квадратний код донизу, у кутку біля стрілки.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Читаю</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Прочитати картку</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Лише здавати</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Також показати документ</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">Що може ваша картка?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Вона може один раз показати документ працівнику: з вашим кодом, якщо ви скажете «так».</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Що це за папір?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Паперів кілька. Спочатку цей.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Документ особи</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Картка Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Зарплата</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Довідка</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Податки</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Житло</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Банк</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Особисте</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Інший папір</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">У вас є всі папери.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Торкніться паперів, які у вас є.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">У вас уже є: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Список друкується</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Друкувати решту</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Далі</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">Машина зараз не працює</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Запитайте на рецепції. Вам допоможуть.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Чорний і жовтий</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Усе внизу</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Без руху</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Тихіше</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Гучніше</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Краще бачити й чути</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Голосу цією мовою немає. Торкніться «Картинки».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Торкніться того, що допоможе.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Вибрано: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 допомагає вам</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Ця людина бачить ваші документи разом з вами. Ви погоджуєтеся на кожен документ.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Ні, дякую</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я згоден</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Ви згодні?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 друкує один документ з вашого сейфа, один раз: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 бачить ваше посвідчення особи один раз, 30 секунд.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 зможе класти папери у ваш сейф, але нічого в ньому не прочитає. Ви припиняєте, коли хочете.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Ні, дякую</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я згоден</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 кладе цей документ у ваш сейф.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 допомагає вам створити сейф.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 допомагає вам отримати нову картку.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Ви згодні?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Ні, дякую</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я згоден</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">У вашому сейфі</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Не прийнято</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Захищено, чекає</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">У дорозі</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Доставлено</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Заберіть усі свої папери</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">Папір на склі. І квитанцію, що друкується.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">Папір на склі. І квитанцію.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Подивіться на склі та в лотку подачі.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Папір на склі. Квитанцію не вдалося надрукувати.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">Папір на склі. Квитанція вийшла?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Які папери ще?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Список друкується</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Показати код знову</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Надрукувати знову</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Я все забрав</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Бракує кутка?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Край обрізаний?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Нечітко?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Є відблиск?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Папір зігнутий?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Надто темно?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Видно палець?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Сторінка порожня?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Догори ногами?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Це потрібний бік?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Рядок погано читається?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Покладіть на скло весь аркуш.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Відсуньте аркуш від краю скла.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Покладіть аркуш рівно. Не рухайте.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Вийміть картку з обкладинки.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Розправте аркуш. Закрийте кришку.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Щільно закрийте кришку.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Приберіть руку перед скануванням.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">Машина нічого не бачить на цій сторінці.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Повертайте, доки текст не стане прямо.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Можливо, це зворот картки.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">Машина не змогла прочитати рядок картки.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Відкласти</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Сканувати інший бік</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Сканувати знову</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Стоїть прямо</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Залишити сторінку</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Покладіть назад аркуші, яких ще не показано.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Аркуш застряг</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Відкрийте кришку й обережно витягніть аркуш.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">Кришка відкрита</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Закрийте кришку лотка подачі.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Я не знаходжу паперу</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Покладіть папір і натисніть «Ще раз».</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ще раз</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">Сканер готується</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Зачекайте кілька секунд. Сторінки збережено.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">Сканер більше не відповідає</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Ваші сторінки збережено. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">Сторінка обрізана</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Покладіть аркуш знову. Повторимо цю сторінку.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Я не бачу паперу</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Покладіть його на скло, текстом донизу.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Код не читається</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Розгладьте папір і покажіть код ще раз.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">Сканер зупинено</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">Поточну сторінку не збережено.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Папір закінчився</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Попросіть рулон на рецепції. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">Принтер відкритий</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Попросіть на рецепції закрити його. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">Принтер більше не відповідає</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Запитайте на рецепції. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">Сейф не відповідає</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Зберігайте свої папери. Спробуйте трохи пізніше.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Цьому сейфу не можна довіряти</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Нічого не надіслано. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Ваш сейф повний</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Цей папір не надіслано. Звільніть місце й поверніться.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">Сейф відмовив</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Цей папір не надіслано. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">Сейф відхиляє цей папір</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Він не приймає таких паперів. Збережіть оригінал.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Цей документ завеликий</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Надішліть його частинами, по кілька сторінок.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">Телефон сказав «ні»</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Можете спробувати ще раз або інакше.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">Код уже не діє</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">Нічого страшного. На вас чекає новий код.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">Допомога працівника закінчилася</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Це не той самий сейф</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Візьміть ту саму картку або телефон. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Я не знаю цієї картки</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Спробуйте іншу картку або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">Картку заблоковано</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Забагато спроб. На рецепції її можуть розблокувати з вами.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">Код неправильний</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Спробуйте ще раз, не поспішайте.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Цифри не збігаються</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Уважно подивіться на папір і почніть знову.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Цей папір тут нічого не відкриває</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Спробуйте інший рятівний папір або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Запрошення іншої мережі</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Воно не відкриває тут сейф. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Термін запрошення минув</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Його дата минула. Попросіть інше на рецепції.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Запрошення вже використано</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Воно відкриває лише один сейф. Попросіть інше на рецепції.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Я не впевнений</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Я перевіряю, чи дійшов папір. Він тут під захистом.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">Машина переповнена</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Вона більше не може приймати папери. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">Машина перезапускається</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Кілька секунд. Ваші сторінки збережено.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Це довше, ніж очікувалося</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Ваші сторінки збережено. Зачекайте ще трохи.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Щось не так</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Це не ваша вина. Запитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Покладіть підписаний папір на скло</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Це інший папір. Покладіть лише один.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Прочитано: %1 з %2. Покладіть частину, якої бракує.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Чорні квадрати донизу.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>Згода друкується. Спершу підпишіть.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ще раз</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Друкувати згоду</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Читаю папір…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Прочитати папір</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Я погано бачу одну клітинку</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Я погано бачу одну відповідь</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Так чи ні?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>Що ви хочете сказати?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Ваш підписаний папір</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Сторінка</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>Згода сканувати мої документи.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Немає згоди сканувати мої документи.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Я роблю це без допомоги.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Мені допомагає працівник.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Без дати закінчення.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Тільки для однієї справи.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Між двома датами.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Класти документи в мій сейф.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Дивитися мої документи зі мною.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Взяти документ для справи.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Надіслати документ до установи.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Отримувати мою пошту.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Змінювати мій пароль зі мною.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>На папері стоїть «ні».</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>На папері «без допомоги». Тут працівник.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>На папері немає коду. Я не знаю, для кого він.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Я не знаю коду на цьому папері.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>Папір для іншого працівника.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>Код дозволяє більше, ніж позначено.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>Позначено більше, ніж дозволяє код.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>Позначено «без дати закінчення». Код діє до %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Увага, подивіться добре</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Ось що мені зрозуміло</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Показати папір</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ще раз</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Правильно</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Добре</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Так собі</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Погано</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Відкрити сейф</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Класти папери</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Було довго</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Нічого з цього</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Усе забуто</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">Що було важко?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Тут ніхто не побачить ваших паперів. Як усе пройшло?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Торкніться малюнка або йдіть. Машина не знає, хто відповідає.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Тут ніхто не бачить ваших паперів. До побачення.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Дякуємо за думку. До зустрічі.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">Один день</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">Один тиждень</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Один місяць</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Поки я не зупиню</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">На який час показати?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Потім сейф більше не показує його працівникам.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Покажіть ваше запрошення</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Покладіть запрошення на скло</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Тримайте квадратний код перед камерою. Він прочитається сам.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Квадратний код донизу, у кутку біля стрілки.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Читаю</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Прочитати запрошення</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стерти</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Ваша мова?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Для навчання</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Нічого не надсилається</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Покласти папір</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Надруковані папери</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Бажаєте вийти?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n сторінки ще немає в сейфі, її буде стерто.</numerusform>
            <numerusform>%n сторінок ще немає в сейфі, їх буде стерто.</numerusform>
            <numerusform>%n сторінок ще немає в сейфі, їх буде стерто.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">Машина зберігає ваші папери. Вона надішле їх до сейфа.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Ваші папери залишаються у вашому сейфі.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">Машина все забуває.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Ваші папери чекають на вас.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Вийти</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Залишитися</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Збережіть цей код</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Сфотографуйте його: він відкриває ваші папери кілька днів. Нікому його не показуйте.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Сфотографуйте його: він відкриває ваші папери до %1. Нікому його не показуйте.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Фото вже є</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">І на квитанції</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Квадратний код для телефону</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Два коди різні</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Виберіть секретний код</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Цей код надто простий</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">Нічого страшного. Виберіть 6 цифр ще раз.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 цифр, щоб запам&apos;ятати. Нікому не кажіть.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Інші можуть його вгадати. Виберіть інші 6 цифр.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Введіть той самий код знову</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Це для певності.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Ваші папери залишаються вашими</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">Машина копіює ваші папери у ваш цифровий сейф. Потім вона все забуває.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Надрукувати пояснення</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">Пояснення друкується</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Які папери?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я згоден</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Сторінка %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Ближче</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Ліворуч</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Праворуч</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Очищена</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Як скановано</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Вище</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Нижче</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Сторінка</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Порожня: відкладена</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Викинута</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Сторінка %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Показати сторінку %1 великою</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Залишити сторінку %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Попередні сторінки</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Наступні сторінки</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Усі сторінки добре читаються?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Торкніться сторінки, щоб вибрати її. Торкніться ще раз, щоб побачити її великою.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Попередня сторінка</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Наступна сторінка</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Велика</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Повторити</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Викинути</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Розділити тут</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Розділити боки</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">З’єднати</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Додати</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Так, далі</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Вийшли обидва папери?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Картку носіть із собою. Рятівний папір тримайте вдома.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Ні, надрукувати знову</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Так, вони в мене</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Наведіть телефон на цей квадрат</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Потім скажіть «так» на телефоні. Перевірте, чи там це число.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Відкрийте камеру. Потім скажіть «так» на телефоні.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Введіть секретний код</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Хвилинку, я перевіряю.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Залишилася %n спроба. Не поспішайте.</numerusform>
            <numerusform>Залишилося %n спроби. Не поспішайте.</numerusform>
            <numerusform>Залишилося %n спроб. Не поспішайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Прикрийте клавіші рукою.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 цифр із %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Готово</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Покладіть аркуші в лоток подачі</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Покладіть папір на скло</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Текстом догори. Без скоб і скріпок.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Текстом донизу. Кутком до стрілки.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Не закривайте свої номери клієнта.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Медичні папери: краще ні. Картка Vitale: так.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Підписаний папір</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Я закінчив</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Через скло</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Через лоток подачі</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Сканувати</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Ваші папери друкуються</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Чекайте біля машини. Нікому їх не залишайте.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">Про що ви хочете попросити?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">Машина покаже, які папери принести.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Два боки однієї картки?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Обидва боки будуть на одній сторінці.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">З’єднати</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Залишити окремо</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Це інший папір?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Ці дві сторінки не схожі.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Розділити папери</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Залишити разом</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Є щось на звороті?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Подивіться на інший бік аркушів.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Сканувати звороти</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">На звороті пусто</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Бракує аркуша?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Лице: %1. Зворот: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Знову сканувати звороти</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Залишити так</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">Є новіший папір?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Цей від %1. Часто просять не старший 3 місяців.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Сканувати інший</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Залишити цей</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Строк уже минув?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Цей папір діяв до %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Ваш рятівний папір</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Покладіть його на скло. Або введіть цифри.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Хвилинку, я перевіряю.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Зчитати</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">Сканер читає ваш папір</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Сторінки надходять одна за одною.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Не рухайте папір.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Це у вашому сейфі</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Ваш папір чекає тут, захищений</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Ваш папір іде до сейфа</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Усе дійшло</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Ваш папір у дорозі</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Маєте ще один папір?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Мережі немає. Усе надішлеться саме, без вас.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Можна вже сканувати інший папір.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Інший папір</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Я закінчив</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">Екран завузький</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Поверніть його: довгою стороною донизу.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">Що каже ваш телефон?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">Що ви кладете?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">Пробна картка</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">Пробний рятівний папір</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">Надрукований папір</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">Пробний бейдж</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Так, це я</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Ні</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Надруковані папери</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Паперів ще немає.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Інші варіанти</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Який у вас сейф?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Якщо не знаєте, запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Читаєте тільки ви</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">Служба може читати</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>Через %n секунду машина все забуде.</numerusform>
            <numerusform>Через %n секунди машина все забуде.</numerusform>
            <numerusform>Через %n секунд машина все забуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Так, продовжую</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Інші кнопки</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Тільки я</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Я та працівники</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Хто може бачити цей папір?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Працівники: %1. Ви можете припинити будь-коли.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Хвилинку, я перевіряю.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Моїм телефоном</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Моєю карткою</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Створити сейф</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Без сейфа, з кодом</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Я загубив картку</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Як відкрити ваш сейф?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">Служба %1 може читати ваші папери.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">Уперше? Торкніться «Створити сейф».</translation>
    </message>
</context>
</TS>
