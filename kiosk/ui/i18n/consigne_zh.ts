<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">您好</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">把您的证件存放在安全的地方。</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">把整叠纸翻过来</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">保持纸张顺序。背面朝上。</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">背面没有内容</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">扫描背面</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">听</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">图片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">离开</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">请出示您的卡</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">请把卡放在玻璃上</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">把方形码对准摄像头，会自动读取。</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">方形码朝下，放在箭头的角上。</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">正在读取</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">读取卡片</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">只存放</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">也可出示一份文件</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">您的卡可以做什么？</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">它可以向工作人员出示一份文件，仅一次：需要您的密码和您的同意。</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">这是什么文件？</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">有几份文件。先看这一份。</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">身份证</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">医保卡</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">工资单</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">证明</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">税务</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">住房</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">银行</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">个人</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">其他</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">您的文件齐全。</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">请触摸您已有的文件。</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">您已有：%1。</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">清单正在打印</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">打印其余的</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">继续</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">机器现在不能用</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">请到前台询问，会有人帮您。</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">黑黄显示</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">全部在下方</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">无动画</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">小声</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">大声</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">看得更清，听得更清</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">没有这种语言的语音。请触摸“图片”。</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">请触摸对您有帮助的选项。</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">已选：%1。</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">继续</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 在帮您</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">这个人和您一起看文件。每份文件都由您同意。</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">不用，谢谢</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">我同意</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">您同意吗？</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 从您的保险箱打印一份文件，仅一次：%2。</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 查看您的身份证，仅一次，30 秒。</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1可以把文件放进您的保险箱，但不能读里面的任何东西。您随时可以停止。</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">不用，谢谢</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">我同意</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 把这份文件存入您的保险箱。</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 在帮您开设保险箱。</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 在帮您重做卡片。</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">您同意吗？</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">不用，谢谢</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">我同意</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">已在您的保险箱</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">未被接受</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">已保护，等待中</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">正在发送</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">已到</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">请取回所有文件</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">玻璃上的文件，还有正在打印的收据。</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">玻璃上的文件，还有收据。</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">玻璃上的文件。收据没能打印出来。</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">请看看玻璃上和进纸器里。</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">玻璃上的文件。收据出来了吗？</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">还缺哪些文件？</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">清单正在打印</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">再看一次代码</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">再打印</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">我都取回了</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">缺一个角？</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">边缘被切掉了？</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">模糊吗？</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">有反光吗？</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">纸折了吗？</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">太暗了吗？</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">看到手指？</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">是空白页？</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">倒过来了？</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">是正面吗？</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">有一行看不清吗？</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">把整张纸放在玻璃上。</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">让纸离开玻璃边缘。</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">把纸放平。不要移动。</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">把卡片从卡套中取出。</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">把纸展平。盖上盖子。</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">盖好盖子。</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">扫描前请拿开手。</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">机器在这一页上看不到内容。</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">转动页面，直到方向正确。</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">这可能是卡片的背面。</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">机器读不出卡片上的一行。</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">放到一边</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">旋转</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">扫描另一面</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">再扫描一次</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">方向正确</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">保留此页</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">请把还没显示的纸放回去。</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">卡纸了</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">请打开盖子，轻轻拉出纸张。</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">盖子开着</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">请关上进纸器的盖子。</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">找不到纸</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">请放好纸，然后触摸“重试”。</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">扫描仪正在准备</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">请等几秒钟。您的页面已保留。</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">扫描仪没有反应</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">您的页面已保留。请询问前台。</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">页面不完整</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">请重新放好纸，这一页重来。</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">看不到纸</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">请放在玻璃上，有字的一面朝下。</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">读不出方形码</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">请抚平纸张，再出示方形码。</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">扫描已停止</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">当前这一页没有保留。</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">打印纸用完了</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">请向前台要一卷纸。什么都没丢。</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">打印机开着</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">请让前台把它关上。什么都没丢。</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">打印机没有反应</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">请询问前台。什么都没丢。</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">保险箱没有反应</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">请收好您的文件，稍后再试。</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">这个保险箱不安全</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">什么都没有发送。请询问前台。</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">您的保险箱满了</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">这份文件没有发送。请清出空间再来。</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">保险箱拒绝了</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">这份文件没有发送。请询问前台。</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">保险箱不收这份文件</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">它不收这种文件。请保留原件。</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">这份文件太大了</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">请分几次发送，每次少几页。</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">手机说了“不”</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">您可以重试，或选择别的方式。</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">方形码不能用了</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">没关系。有新的方形码等着您。</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">工作人员的协助已结束</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">这不是同一个保险箱</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">请用开始时的卡或手机。什么都没有发送。</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">不认识这张卡</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">请试另一张卡，或询问前台。</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">卡被锁住了</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">试得太多了。前台可以和您一起解锁。</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">密码不对</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">请再试一次，不用急。</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">数字不对</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">请仔细看纸，再来一次。</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">这张纸在这里打不开任何东西</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">请试另一张备用纸，或到前台询问。</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">这是别处的邀请</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">它在这里不能打开保险箱。请问前台。</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">这张邀请已过期</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">日期已过。请向前台再要一张。</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">这张邀请已用过</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">它只能打开一个保险箱。请向前台再要一张。</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">我不确定</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">我在查文件是否送达。它在这里受到保护。</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">机器满了</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">不能再收文件了。请询问前台。</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">机器正在重新启动</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">几秒钟就好。您的页面已保留。</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">比预计的久</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">您的页面已保留。请再等一下。</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">出了点问题</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">这不是您的错。请询问前台。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>请把签好的纸放在玻璃上</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>这不是同一张纸。请只放一张。</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>已读：%1 / %2。请放上缺的部分。</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>黑色方块朝下。</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>正在打印同意书。请先签名。</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>打印同意书</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>正在读这张纸…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>读这张纸</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>有一个方格看不清</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>有一个回答看不清</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>是还是不是？</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>您的意思是什么？</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>您签好的纸</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">页面</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>同意扫描我的文件。</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>不同意扫描我的文件。</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>我一个人做的。</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>工作人员帮了我。</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>没有结束日期。</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>只办一件事。</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>在两个日期之间。</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>把文件放进我的保险箱。</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>和我一起看我的文件。</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>为办事取一份文件。</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>把一份文件寄给机构。</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>收我的信件。</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>和我一起改密码。</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>纸上写的是“不同意”。</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>纸上写“一个人”，但这里有工作人员。</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>纸上没有码。我不知道是给谁的。</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>我不认识这张纸上的码。</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>这张纸是给另一位工作人员的。</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>码允许的比勾选的多。</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>勾选的比码允许的多。</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>勾选了“没有结束日期”，但码在 %1 结束。</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>注意，请看清楚</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>我的理解是这样</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>看这张纸</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>对</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">好</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">一般</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">不好</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">打开保险箱</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">放纸张</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">时间太长</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">以上都不是</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">全部已忘记</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">哪里有困难？</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">这里没人能看到您的文件。您觉得怎么样？</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">请触摸一张图片，或者离开。机器不知道是谁回答的。</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">谢谢您的意见。再见。</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">这里没人能看到您的文件。再见。</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">一天</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">一周</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">一个月</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">直到我停止</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">分享多长时间？</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">之后保险箱不再给工作人员看。</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">请出示您的邀请</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">请把邀请放在玻璃上</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">把方形码对准摄像头，会自动读取。</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">方形码朝下，放在箭头的角上。</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">正在读取</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">读取邀请</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">删除</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">您的语言？</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">仅供学习</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">不会发送任何东西</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">放一张纸</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">打印出的纸</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">您要离开吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n 页还没存入保险箱，将被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">机器会保存您的文件，并送往保险箱。</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">您的文件留在您的保险箱里。</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">机器会忘记一切。</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">您的文件在等您。</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">离开</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">留下</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">请保存此代码</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">请拍照：几天内可用它打开您的文件。不要给任何人看。</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">请拍照：%1 为止（含当天）可用它打开您的文件。不要给任何人看。</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">我已拍照</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">也印在收据上</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">手机用方形码</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">密码太简单</translation>
    </message>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">两次密码不一样</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">请选一个密码</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">别人可能猜到。请另选6个数字。</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">没关系。请再选6个数字。</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6个好记的数字。不要告诉别人。</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">请再输一次密码</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">为了确认。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">您的文件永远属于您</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">机器把您的文件复制到您的数字保险箱，然后全部忘记。</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">说明正在打印</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">打印说明</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">哪些文件？</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">我同意</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">第 %1 页</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">向左</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">向右</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">清理后的页面</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">扫描原样</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">往上</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">往下</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">页面</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">空白：已放一边</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">已扔掉</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">放大看第 %1 页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">第 %1 页</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">保留第 %1 页</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">前面的页</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">后面的页</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">每一页都看得清吗？</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">触摸一页来选择，再触摸就放大。</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">下一页</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">放大看</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">旋转</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">扔掉</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">从此分开</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">分开两面</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">合并</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">对，继续</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">两张纸都出来了吗？</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">卡随身带着，备用纸放在家里。</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">没有，再打印</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">是的，我收好</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">用手机对准方块</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">然后在手机上点“同意”，看看是不是这个数字。</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">打开相机，然后在手机上点“同意”。</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">请输入密码</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">请稍等，我正在核对。</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>还可以试 %n 次。不用急。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">请用手遮住键盘。</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%2 个数字中的 %1 个</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">确认</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">请把纸放进进纸器</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">请把文件放在玻璃上</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">有字的一面朝上，不要有订书钉或回形针。</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">有字的一面朝下，角对准箭头。</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">请不要遮住客户号码。</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">健康文件：最好不要。医保卡：可以。</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>签好的纸</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">我完成了</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">用玻璃</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">用进纸器</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">扫描</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">您的纸正在打印</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">请在机器前等。不要留给别人。</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">您想申请什么？</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">机器会显示要带的文件。</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">是一张卡的两面吗？</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">两面将放在同一页上。</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">放在一起</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">保持分开</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">这是另一份文件吗？</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">这两页看起来不一样。</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">分开文件</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">放在一起不分</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">背面有内容吗？</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">请看纸的另一面。</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">扫描背面</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">背面没有内容</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">少了一张纸吗？</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">正面：%1。背面：%2。</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">重新扫描背面</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">就这样保留</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">有更新的文件吗？</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">这份的日期是 %1。常要求不超过 3 个月。</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">扫描另一份</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">保留这一份</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">日期已过了吗？</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">这份文件有效期到 %1。</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">您的备用纸</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">把它放在玻璃上，或输入数字。</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">请稍等，我正在核对。</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">读取</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">正在读取您的文件</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">一页一页地来。</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">请不要动文件。</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">停止</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">已在您的保险箱里</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">您的文件在这里等待，受到保护</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">您的文件正送往保险箱</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">文件已到</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">您的文件正在发送</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">您还有别的文件吗？</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">没有网络。之后会自动发送，您不用在。</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">您现在就可以扫描另一份。</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">另一份文件</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">我完成了</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">屏幕太窄</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">请转动屏幕：长边朝下。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">您的手机怎么说？</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">您放什么？</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">练习卡</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">练习用的备用纸</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">打印出的这张纸</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">练习工牌</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">是的，是我</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">不是</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">打印出的纸</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">还没有纸。</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">更多选项</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">哪个是您的保险箱？</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">如果不知道，请询问前台。</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">只有您能看</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">服务机构可以看</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>%n 秒后，机器会忘记一切。</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">是的，我继续</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">其他按键</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">只有我</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">我和工作人员</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">谁可以看这份文件？</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">工作人员：%1。您可以随时停止。</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">请稍等，我正在核对。</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">用我的手机</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">用我的卡</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">开设保险箱</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">不用保险箱，只用代码</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">我的卡丢了</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">怎样打开您的保险箱？</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">%1 可以看您的文件。</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">第一次来？请触摸“开设保险箱”。</translation>
    </message>
</context>
</TS>
