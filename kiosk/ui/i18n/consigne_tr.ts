<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Merhaba</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Belgelerinizi güvende tutun.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Bütün desteyi çevirin</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Kâğıtların sırasını bozmayın. Arkaları yukarıda.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Arkası boş</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Arkaları tara</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Dinle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Resimler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Duraklat</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Küçült</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Büyüt</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Çık</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Kartınızı gösterin</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Kartınızı cama koyun</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Kare kodu kameranın önünde tutun. Kendiliğinden okunur.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Kare kod aşağıda, okun köşesinde.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Okunuyor</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Kartı oku</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Yalnızca bırakmak</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Bir belge de göstermek</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">Kartınız ne yapsın?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Bir görevliye bir belgeyi bir kez gösterebilir: kodunuzla, siz evet derseniz.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Bu hangi belge?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Birkaç kağıt var. Önce bu.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Kimlik kartı</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Vitale kartı</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Maaş bordrosu</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Belge</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Vergiler</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Konut</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Banka</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Kişisel</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Başka kâğıt</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">Tüm belgeleriniz var.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Sizde olan belgelere dokunun.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">Sizde olanlar: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Liste yazdırılıyor</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Kalanları yazdır</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Devam et</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">Makine şu an çalışmıyor</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Danışmaya sorun. Size yardım edilecek.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Siyah ve sarı</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Hepsi aşağıda</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Hareketsiz</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Daha kısık</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Daha yüksek</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Daha iyi gör, daha iyi duy</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Bu dilde ses yok. «Resimler»e dokunun.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Size yardımcı olana dokunun.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Seçilen: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Devam et</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 size yardım ediyor</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Bu kişi belgelerinizi sizinle birlikte görür. Her belge için siz evet dersiniz.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Kabul ediyorum</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Kabul ediyor musunuz?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 kasanızdan bir belgeyi bir kez yazdırır: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 kimlik kartınızı bir kez, 30 saniye görür.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 kasanıza belge koyabilecek, içinde hiçbir şey okuyamayacak. İstediğiniz zaman durdurursunuz.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Kabul ediyorum</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 bu belgeyi kasanıza koyuyor.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 kasa açmanıza yardım ediyor.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 kartınızı yenilemenize yardım ediyor.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Kabul ediyor musunuz?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Kabul ediyorum</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">Kasanızda</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Kabul edilmedi</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Korunuyor, bekliyor</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">Yolda</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Ulaştı</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Bütün kâğıtlarınızı geri alın</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">Camdaki kâğıt. Ve basılmakta olan fiş.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">Camdaki kâğıt. Ve fiş.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Camın üstüne ve besleyiciye iyice bakın.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Camdaki kâğıt. Fiş basılamadı.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">Camdaki kâğıt. Fiş çıktı mı?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Hangi belgeler kaldı?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">Liste yazdırılıyor</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Kodu yeniden gör</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Yeniden bas</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Hepsini aldım</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Bir köşe eksik mi?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Kenar kesik mi?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Bulanık mı?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Parlama var mı?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Kâğıt katlanmış mı?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Çok mu karanlık?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Parmak mı görünüyor?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Sayfa boş mu?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Ters mi?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Doğru yüz mü?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Bir satır zor mu okunuyor?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Kâğıdın tamamını cama koyun.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Kâğıdı camın kenarından uzaklaştırın.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Kâğıdı düz koyun. Oynatmayın.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Kartı kılıfından çıkarın.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Kâğıdı iyice açın. Kapağı kapatın.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Kapağı iyice kapatın.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Taramadan önce elinizi çekin.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">Makine bu sayfada bir şey görmüyor.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Sayfayı düz okunana kadar çevirin.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Bu, kartın arkası olabilir.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">Makine kartın bir satırını okuyamadı.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Kenara koy</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Döndür</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Öbür yüzü tara</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Yeniden tara</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Düz duruyor</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Sayfayı tut</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Henüz gösterilmeyen kağıtları geri koyun.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Bir kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Kapağı açın ve kâğıdı yavaşça çekin.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Devam et</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">Kapak açık</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Besleyicinin kapağını kapatın.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Kâğıt bulamıyorum</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Kâğıdınızı koyun, sonra Yeniden&apos;e dokunun.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Yeniden</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">Tarayıcı hazırlanıyor</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Birkaç saniye bekleyin. Sayfalarınız saklandı.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">Tarayıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Sayfalarınız saklandı. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">Sayfa kesik</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Kâğıdı yeniden koyun. Bu sayfayı tekrarlıyoruz.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Kâğıdı görmüyorum</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Yazı aşağıda, cama koyun.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Kod okunmuyor</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Kâğıdı düzleyin ve kodu yeniden gösterin.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">Tarayıcı durdu</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">Bu sayfa saklanmadı.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Kâğıt kalmadı</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Danışmadan rulo isteyin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">Yazıcı açık</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Danışmadan kapatmasını isteyin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Danışmaya sorun. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">Kasa yanıt vermiyor</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Belgelerinizi saklayın. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Bu kasa güvenli değil</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Hiçbir şey gönderilmedi. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Kasanız dolu</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Bu belge gönderilmedi. Yer açın, sonra gelin.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">Kasa reddetti</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Bu belge gönderilmedi. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">Kasa bu belgeyi reddediyor</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Bu tür belgeyi almıyor. Aslını saklayın.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Bu belge çok büyük</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Daha az sayfayla, birkaç kerede gönderin.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">Telefon hayır dedi</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Yeniden deneyebilir ya da başka yol seçebilirsiniz.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">Kod artık çalışmıyor</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">Önemli değil. Yeni bir kod sizi bekliyor.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">Görevlinin yardımı bitti</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Bu aynı kasa değil</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Baştaki kartı veya telefonu kullanın. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Bu kartı tanımıyorum</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Başka kart deneyin ya da danışmaya sorun.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">Kart kilitli</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Çok fazla deneme. Danışma sizinle birlikte açabilir.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">Kod doğru değil</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Acele etmeden yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Rakamlar uymuyor</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Kâğıda iyi bakın ve yeniden başlayın.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Bu kâğıt burada bir şey açmıyor</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Başka bir yedek kâğıt deneyin veya danışmaya sorun.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Başka bir ağın davetiyesi</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Burada kasa açmaz. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Bu davetiyenin süresi doldu</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Tarihi geçti. Danışmadan başka isteyin.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Bu davetiye kullanılmış</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Yalnız bir kasa açar. Danışmadan başka isteyin.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Emin değilim</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Belge ulaştı mı, bakıyorum. Burada korunuyor.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">Makine dolu</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Artık belge alamıyor. Danışmaya sorun.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">Makine yeniden başlıyor</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Birkaç saniye. Sayfalarınız saklandı.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Beklenenden uzun sürüyor</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Sayfalarınız saklandı. Biraz daha bekleyin.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Bir şey yolunda değil</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Sizin hatanız değil. Danışmaya sorun.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>İmzalı kâğıdı cama koyun</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Bu aynı kâğıt değil. Yalnız birini koyun.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Okunan: %1 / %2. Eksik parçayı koyun.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Siyah kareler aşağıda.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>Onay basılıyor. Önce imzalayın.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Yeniden</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Onayı bas</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Kâğıdı okuyorum…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Kâğıdı oku</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Bir kutuyu iyi okuyamıyorum</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Bir cevabı iyi okuyamıyorum</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Evet mi, hayır mı?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>Ne demek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Evet</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>İmzalı kâğıdınız</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Sayfa</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>Belgelerimin taranmasını kabul ediyorum.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Belgelerimin taranmasını kabul etmiyorum.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Bunu tek başıma yaptım.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Bir görevli bana yardım etti.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Bitiş tarihi yok.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Yalnız bir işlem için.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>İki tarih arasında.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Kasama belge koymak.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Belgelerime benimle bakmak.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Bir işlem için belge almak.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Bir kuruma belge göndermek.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Postamı almak.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Parolamı benimle değiştirmek.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>Kâğıt hayır diyor.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>Kâğıt «tek başıma» diyor. Burada bir görevli var.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>Kâğıtta kod yok. Kimin için olduğunu bilmiyorum.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Bu kâğıttaki kodu tanımıyorum.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>Kâğıt başka bir görevli için.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>Kod, işaretli kutulardan fazlasına izin veriyor.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>İşaretli kutular koddan fazlasına izin veriyor.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>Kutu «bitiş tarihi yok» diyor. Kod %1 günü bitiyor.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Dikkat, iyi bakın</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Anladığım şu</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Kâğıdı gör</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Yeniden</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Yine de sakla</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Doğru</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">İyi</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Orta</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Kötü</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Kelimeler</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Kasayı açmak</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Kâğıt koymak</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Uzun sürdü</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Hiçbiri</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Her şey unutuldu</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">Zor olan neydi?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Kâğıtlarınızı burada kimse göremez. Nasıldı?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Bir resme dokunun ya da çıkın. Makine kimin yanıtladığını bilmez.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Burada kimse belgelerinizi göremez. Hoşça kalın.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Düşünceniz için teşekkürler. Görüşürüz.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">Bir gün</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">Bir hafta</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Bir ay</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Ben durdurana kadar</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">Ne kadar süre paylaşılsın?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Sonra kasa onu görevlilere artık göstermez.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Davetiyenizi gösterin</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Davetiyenizi cama koyun</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Kare kodu kameranın önünde tutun. Kendiliğinden okunur.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Kare kod aşağıda, okun köşesinde.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Okunuyor</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Davetiyeyi oku</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Sil</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Diliniz?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Öğrenmek için</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Hiçbir şey gönderilmez</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Kâğıt koy</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Basılan kâğıtlar</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Çıkmak istiyor musunuz?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n sayfa henüz kasada değil ve silinecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">Makine belgelerinizi saklar. Onları kasaya gönderir.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Belgeleriniz kasanızda kalır.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">Makine her şeyi unutur.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Belgeleriniz sizi bekliyor.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Çık</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Kal</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Bu kodu saklayın</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotoğrafını çekin: birkaç gün boyunca belgelerinizi açar. Kimseye göstermeyin.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Fotoğrafını çekin: %1 tarihine kadar belgelerinizi açar. Kimseye göstermeyin.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Fotoğrafını çektim</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">Fişte de olsun</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Telefon için kare kod</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">İki kod farklı</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Gizli bir kod seçin</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Bu kod çok kolay</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">Önemli değil. Yeniden 6 rakam seçin.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">Kolay hatırlanan 6 rakam. Kimseye söylemeyin.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Başkaları tahmin edebilir. Başka 6 rakam seçin.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Aynı kodu yeniden yazın</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Emin olmak için.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Belgeleriniz sizin kalır</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">Makine belgelerinizi dijital kasanıza kopyalar. Sonra her şeyi unutur.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Bilgiyi bas</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">Bilgi basılıyor</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Hangi belgeler?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Kabul ediyorum</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Sayfa %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Yakınlaş</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Uzaklaş</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Sola</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Sağa</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Temizlenmiş sayfa</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Tarandığı gibi</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Daha yukarı</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Daha aşağı</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">Sayfa</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Boş: kenara kondu</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Atıldı</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Sayfa %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">%1. sayfayı büyük gör</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Sayfa %1 kalsın</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Önceki sayfalar</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Sonraki sayfalar</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Bütün sayfalar iyi okunuyor mu?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Seçmek için bir sayfaya dokunun. Büyük görmek için yeniden dokunun.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Önceki sayfa</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Sonraki sayfa</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Büyük gör</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Döndür</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Tekrarla</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Buradan ayır</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Yüzleri ayır</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Birleştir</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Ekle</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Evet, devam</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">İki kâğıdınız çıktı mı?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Kartı yanınızda tutun. Yedek kâğıdı evde saklayın.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Hayır, yeniden bas</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Evet, bende</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Telefonunuzu bu kareye tutun</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Sonra telefonda evet deyin. Orada bu sayı var mı, bakın.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Kamerayı açın. Sonra telefonda evet deyin.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Gizli kodunuzu yazın</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Bir dakika, kontrol ediyorum.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>%n deneme kaldı. Acele etmeyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Tuşları elinizle gizleyin.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 / %2 rakam</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Onayla</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Kâğıtlarınızı besleyiciye koyun</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Kâğıdınızı cama koyun</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Yazı yukarıda. Zımba ve ataş olmadan.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Yazı aşağıda. Köşe oka dayalı.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Müşteri numaralarınızı gizlemeyin.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Sağlık kâğıtları: hayır. Vitale kartı: evet.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>İmzalı kâğıt</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Bitirdim</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Camı kullan</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Besleyiciyi kullan</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Tara</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Kâğıtlarınız basılıyor</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Makinenin önünde bekleyin. Kimseye bırakmayın.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">Ne istiyorsunuz?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">Makine getirilecek belgeleri gösterir.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Bir kartın iki yüzü mü?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">İki yüz tek sayfada olacak.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Birleştir</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Ayrı bırak</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Bu başka bir kâğıt mı?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Bu iki sayfa birbirine benzemiyor.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Kâğıtları ayır</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Birlikte tut</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Arkada bir şey var mı?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Kâğıtlarınızın öbür yüzüne bakın.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Arkaları tara</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Arkası boş</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Bir kâğıt eksik mi?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Ön: %1. Arka: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Arkaları yeniden tara</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Böyle kalsın</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">Daha yeni bir kâğıt?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Bunun tarihi %1. Çoğu zaman 3 aydan yenisi istenir.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Başkasını tara</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Bunu tut</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Tarihi geçti mi?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Bu kâğıt %1 tarihine kadar geçerliydi.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Yedek kâğıdınız</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Cama koyun. Ya da rakamlarını yazın.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Bir dakika, kontrol ediyorum.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Camı oku</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">Tarayıcı kâğıdınızı okuyor</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Sayfalar tek tek geliyor.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Kâğıdı oynatmayın.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Durdur</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Kasanızda</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Belgeniz burada korunarak bekliyor</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Belgeniz kasaya gidiyor</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Belge ulaştı</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Belgeniz yolda</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Başka belgeniz var mı?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Ağ yok. Siz olmadan, kendiliğinden gönderilecek.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Şimdiden başka belge tarayabilirsiniz.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Başka belge</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Bitirdim</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">Ekran çok dar</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Ekranı çevirin: uzun kenarı altta olsun.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">Telefonunuz ne diyor?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">Ne koyuyorsunuz?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">Deneme kartı</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">Deneme yedek kâğıdı</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">Basılan kâğıt</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">Deneme rozeti</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Evet, benim</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Hayır</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Basılan kâğıtlar</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Henüz kâğıt yok.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Diğer seçenekler</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Kasanız hangisi?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Bilmiyorsanız danışmaya sorun.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Yalnız siz okursunuz</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">Kurum okuyabilir</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>%n saniye sonra makine her şeyi unutacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Evet, devam ediyorum</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Diğer tuşlar</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Yalnızca ben</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Ben ve görevliler</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Bu belgeyi kim görebilir?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Görevliler: %1. İstediğiniz zaman durdurabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Bir dakika, kontrol ediyorum.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Telefonumla</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Kartımla</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Kasa aç</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Kasasız, bir kodla</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Kartımı kaybettim</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Kasanızı nasıl açacaksınız?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">%1 belgelerinizi okuyabilir.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">İlk kez mi? “Kasa aç”a dokunun.</translation>
    </message>
</context>
</TS>
