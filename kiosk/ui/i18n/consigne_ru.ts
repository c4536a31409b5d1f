<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Здравствуйте</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Храните свои бумаги в безопасности.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Переверните всю стопку</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Не меняйте порядок листов. Оборотом вверх.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">На обороте пусто</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Сканировать обороты</translation>
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
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Картинки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Меньше</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Больше</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Выйти</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Покажите карту</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Положите карту на стекло</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Держите квадратный код перед камерой. Он прочитается сам.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Квадратный код вниз, в угол у стрелки.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Читаю</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Прочитать карту</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Только сдавать</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">И показать бумагу</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">Что может ваша карта?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Она может один раз показать бумагу сотруднику: с вашим кодом, если вы скажете «да».</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Что это за бумага?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Бумаг несколько. Сначала эта.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Личный документ</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Карта Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Расчётный лист</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Справка</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Налоги</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Жильё</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Банк</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Личное</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Другая бумага</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">У вас есть все бумаги.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Коснитесь бумаг, которые у вас есть.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">У вас уже есть: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Список печатается</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Печать остального</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Дальше</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">Машина сейчас не работает</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Спросите на стойке. Вам помогут.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Чёрный и жёлтый</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Всё внизу</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Без движения</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Тише</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Громче</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Лучше видеть и слышать</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Голоса на этом языке нет. Коснитесь «Картинки».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Коснитесь того, что вам поможет.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Выбрано: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 помогает вам</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Этот человек видит ваши документы вместе с вами. Вы даёте согласие на каждый документ.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Нет, спасибо</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я согласен</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Вы согласны?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 печатает одну бумагу из вашего сейфа, один раз: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 увидит ваше удостоверение личности один раз, 30 секунд.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 сможет класть бумаги в ваш сейф, но ничего в нём не прочтёт. Вы прекращаете, когда хотите.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Нет, спасибо</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я согласен</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 кладёт этот документ в ваш сейф.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 помогает вам создать сейф.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 помогает вам получить новую карту.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Вы согласны?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Нет, спасибо</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я согласен</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">В вашем сейфе</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Не принято</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Защищено, ждёт</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">В пути</translation>
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
        <translation type="unfinished">Заберите все свои бумаги</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">Бумагу на стекле. И квитанцию, которая печатается.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">Бумагу на стекле. И квитанцию.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Посмотрите на стекле и в лотке подачи.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Бумагу на стекле. Квитанцию не удалось напечатать.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">Бумагу на стекле. Квитанция вышла?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Какие бумаги ещё?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Список печатается</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Показать код снова</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Напечатать снова</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Я всё забрал</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Нет угла?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Край обрезан?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Нечётко?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Есть блик?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Бумага согнута?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Слишком темно?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Виден палец?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Страница пустая?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Вверх ногами?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Это нужная сторона?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Строка плохо читается?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Положите на стекло весь лист.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Отодвиньте лист от края стекла.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Положите лист ровно. Не двигайте.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Выньте карту из обложки.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Расправьте лист. Закройте крышку.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Плотно закройте крышку.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Уберите руку перед сканированием.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">Машина ничего не видит на этой странице.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Поворачивайте, пока текст не станет прямо.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Возможно, это оборот карты.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">Машина не смогла прочесть строку карты.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Отложить</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Повернуть</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Сканировать другую сторону</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Сканировать снова</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Стоит прямо</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Оставить страницу</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Положите обратно листы, которые ещё не показаны.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Лист застрял</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Откройте крышку и осторожно вытяните лист.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">Крышка открыта</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Закройте крышку лотка подачи.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Я не нахожу бумагу</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Положите бумагу и нажмите «Ещё раз».</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ещё раз</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">Сканер готовится</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Подождите несколько секунд. Страницы сохранены.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">Сканер больше не отвечает</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Ваши страницы сохранены. Спросите на стойке.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">Страница обрезана</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Положите лист снова. Повторим эту страницу.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Я не вижу бумагу</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Положите её на стекло, текстом вниз.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Код не читается</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Разгладьте бумагу и покажите код ещё раз.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">Сканер остановлен</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">Текущая страница не сохранена.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Бумага закончилась</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Попросите рулон на стойке. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">Принтер открыт</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Попросите на стойке закрыть его. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">Принтер больше не отвечает</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Спросите на стойке. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">Сейф не отвечает</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Берегите свои бумаги. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Этому сейфу нельзя доверять</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Ничего не отправлено. Спросите на стойке.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Ваш сейф полон</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Эта бумага не отправлена. Освободите место и вернитесь.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">Сейф отказал</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Эта бумага не отправлена. Спросите на стойке.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">Сейф отклоняет эту бумагу</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Он не принимает такие бумаги. Сохраните оригинал.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Этот документ слишком большой</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Отправьте его по частям, по несколько страниц.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">Телефон сказал «нет»</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Можно попробовать ещё раз или иначе.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">Код больше не действует</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">Ничего страшного. Вас ждёт новый код.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">Помощь сотрудника закончилась</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Это не тот же сейф</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Возьмите ту же карту или тот же телефон. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Я не знаю эту карту</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Попробуйте другую карту или спросите на стойке.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">Карта заблокирована</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Слишком много попыток. На стойке её могут разблокировать с вами.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">Код неправильный</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Попробуйте ещё раз, не спешите.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Цифры не совпадают</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Внимательно посмотрите на бумагу и начните снова.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Эта бумага здесь ничего не открывает</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Попробуйте другую спасательную бумагу или спросите на стойке.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Приглашение другой сети</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Здесь оно сейф не открывает. Спросите на стойке.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Приглашение закончилось</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Его дата прошла. Попросите другое на стойке.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Приглашение уже использовано</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Оно открывает только один сейф. Попросите другое на стойке.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Я не уверен</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Я проверяю, дошла ли бумага. Она здесь под защитой.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">Машина переполнена</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Она больше не может принимать бумаги. Спросите на стойке.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">Машина перезапускается</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Несколько секунд. Ваши страницы сохранены.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Это дольше, чем ожидалось</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Ваши страницы сохранены. Подождите ещё немного.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Что-то не так</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Это не ваша вина. Спросите на стойке.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Положите подписанную бумагу на стекло</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Это другая бумага. Положите только одну.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Прочитано: %1 из %2. Положите недостающую часть.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Чёрные квадраты вниз.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>Согласие печатается. Сначала подпишите.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ещё раз</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Печатать согласие</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Читаю бумагу…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Прочитать бумагу</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Я плохо вижу одну клетку</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Я плохо вижу один ответ</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Да или нет?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>Что вы хотите сказать?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Ваша подписанная бумага</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Страница</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>Согласие сканировать мои документы.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Нет согласия сканировать мои документы.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Я делаю это без помощи.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Мне помогает сотрудник.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Без даты окончания.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Только для одного дела.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Между двумя датами.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Класть документы в мой сейф.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Смотреть мои документы со мной.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Взять документ для дела.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Отправить документ в учреждение.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Получать мою почту.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Менять мой пароль со мной.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>На бумаге стоит «нет».</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>На бумаге «без помощи». Здесь сотрудник.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>На бумаге нет кода. Я не знаю, для кого она.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Я не знаю кода на этой бумаге.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>Бумага для другого сотрудника.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>Код разрешает больше, чем отмечено.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>Отмечено больше, чем разрешает код.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>Отмечено «без даты окончания». Код действует до %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Внимание, посмотрите хорошо</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Вот что мне понятно</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Показать бумагу</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Ещё раз</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Верно</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Хорошо</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Так себе</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Плохо</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Открыть сейф</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Класть бумаги</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Было долго</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Ничего из этого</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Всё забыто</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">Что было трудно?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Здесь никто не увидит ваши бумаги. Как всё прошло?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Коснитесь картинки или уходите. Машина не знает, кто отвечает.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Здесь никто не видит ваших бумаг. До свидания.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Спасибо за ответ. До встречи.</translation>
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
        <translation type="unfinished">Одна неделя</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Один месяц</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Пока я не остановлю</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">На какое время показать?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Потом сейф больше не показывает её сотрудникам.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Покажите ваше приглашение</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Положите приглашение на стекло</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Держите квадратный код перед камерой. Он прочитается сам.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Квадратный код вниз, в угол у стрелки.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Читаю</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Прочитать приглашение</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стереть</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Ваш язык?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Для обучения</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Ничего не отправляется</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Положить бумагу</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Напечатанные бумаги</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Хотите выйти?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n страницы ещё нет в сейфе, она будет стёрта.</numerusform>
            <numerusform>%n страниц ещё нет в сейфе, они будут стёрты.</numerusform>
            <numerusform>%n страниц ещё нет в сейфе, они будут стёрты.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">Машина хранит ваши бумаги. Она отправит их в сейф.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Ваши бумаги остаются в вашем сейфе.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">Машина всё забывает.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Ваши бумаги ждут вас.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Выйти</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Остаться</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Сохраните этот код</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Сфотографируйте его: он открывает ваши бумаги несколько дней. Никому его не показывайте.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Сфотографируйте его: он открывает ваши бумаги до %1. Никому его не показывайте.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Я сделал(а) фото</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">И на квитанции</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Квадратный код для телефона</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Два кода разные</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Выберите секретный код</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Этот код слишком простой</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">Ничего страшного. Выберите 6 цифр ещё раз.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 цифр, чтобы запомнить. Никому не говорите.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Другие могут его угадать. Выберите другие 6 цифр.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Введите тот же код снова</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Это для уверенности.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Ваши бумаги остаются вашими</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">Машина копирует ваши бумаги в ваш цифровой сейф. Потом она всё забывает.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Напечатать пояснение</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">Пояснение печатается</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Какие бумаги?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Я согласен</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Страница %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Ближе</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Дальше</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Влево</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Вправо</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Очищенная</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Исходный скан</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Выше</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Ниже</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Страница</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Пустая: отложена</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Выброшена</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Страница %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Показать страницу %1 крупно</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Оставить страницу %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Предыдущие страницы</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Следующие страницы</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Все страницы хорошо читаются?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Коснитесь страницы, чтобы выбрать её. Коснитесь ещё раз, чтобы увидеть её крупно.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Страница назад</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Страница вперёд</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Крупно</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Повернуть</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Повторить</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Удалить</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Разделить здесь</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Разделить стороны</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Вместе</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Отменить</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Добавить</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Да, дальше</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Обе бумаги вышли?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Карту носите с собой. Спасательную бумагу храните дома.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Нет, напечатать снова</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Да, они у меня</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Наведите телефон на этот квадрат</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Потом скажите «да» на телефоне. Проверьте, что там это число.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Откройте камеру. Потом скажите «да» на телефоне.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Введите секретный код</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Минуту, я проверяю.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Осталась %n попытка. Не спешите.</numerusform>
            <numerusform>Осталось %n попытки. Не спешите.</numerusform>
            <numerusform>Осталось %n попыток. Не спешите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Прикройте клавиши рукой.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 цифр из %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стереть</translation>
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
        <translation type="unfinished">Положите листы в лоток подачи</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Положите бумагу на стекло</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Текстом вверх. Без скоб и скрепок.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Текстом вниз. Углом к стрелке.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Не закрывайте номера клиента.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Медицинские бумаги: лучше не надо. Карта Vitale: да.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Подписанная бумага</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Я закончил</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Через стекло</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Через лоток подачи</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Сканировать</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Ваши бумаги печатаются</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Ждите у машины. Никому их не оставляйте.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">О чём вы хотите попросить?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">Машина покажет, какие бумаги принести.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Две стороны одной карты?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Обе стороны будут на одной странице.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Вместе</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Оставить отдельно</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Это другая бумага?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Эти две страницы не похожи.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Разделить бумаги</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Оставить вместе</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Есть что-то на обороте?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Посмотрите на другую сторону листов.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Сканировать обороты</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">На обороте пусто</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Не хватает листа?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Лицо: %1. Оборот: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Снова сканировать обороты</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Оставить так</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">Есть бумага новее?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Эта от %1. Часто просят не старше 3 месяцев.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Сканировать другую</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Оставить эту</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Срок уже прошёл?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Эта бумага действовала до %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Ваша спасательная бумага</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Положите её на стекло. Или введите цифры.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Минуту, я проверяю.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Стереть</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Считать</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">Сканер читает вашу бумагу</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Страницы приходят одна за другой.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Не двигайте бумагу.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Остановить</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Это в вашем сейфе</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Бумага ждёт здесь, под защитой</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Ваша бумага идёт в сейф</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Всё дошло</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Ваша бумага в пути</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Есть ещё одна бумага?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Сети нет. Всё отправится само, без вас.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Можно уже сканировать другую бумагу.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Другая бумага</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Я закончил</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">Экран слишком узкий</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Поверните его: длинной стороной вниз.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">Что говорит ваш телефон?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">Что вы кладёте?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">Пробная карта</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">Пробная спасательная бумага</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">Напечатанная бумага</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">Пробный бейдж</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Да, это я</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Нет</translation>
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
        <translation type="unfinished">Напечатанные бумаги</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Бумаг пока нет.</translation>
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
        <translation type="unfinished">Другие варианты</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Какой у вас сейф?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Если не знаете, спросите на стойке.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Читаете только вы</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">Служба может читать</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>Через %n секунду машина всё забудет.</numerusform>
            <numerusform>Через %n секунды машина всё забудет.</numerusform>
            <numerusform>Через %n секунд машина всё забудет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Да, продолжаю</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Другие кнопки</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Только я</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Я и сотрудники</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Кто может видеть эту бумагу?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Сотрудники: %1. Вы можете прекратить в любой момент.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Минуту, я проверяю.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Моим телефоном</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Моей картой</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Создать сейф</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Без сейфа, с кодом</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Я потерял карту</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Как открыть ваш сейф?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">Служба %1 может читать ваши бумаги.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">Впервые? Коснитесь «Создать сейф».</translation>
    </message>
</context>
</TS>
