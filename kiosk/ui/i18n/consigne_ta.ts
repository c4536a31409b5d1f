<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta_LK" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">வணக்கம்</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">உங்கள் ஆவணங்களைப் பத்திரமாக வையுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">கட்டு முழுவதையும் திருப்புங்கள்</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">வரிசையை மாற்ற வேண்டாம். பின்பக்கம் மேலே.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">பின்னால் ஒன்றுமில்லை</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">பின்பக்க ஸ்கேன்</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">பின்</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">கேள்</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">படங்கள்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">நிறுத்து</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">சிறிது</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">பெரிது</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">செல்</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">அட்டையைக் காட்டுங்கள்</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">அட்டையைக் கண்ணாடியில் வையுங்கள்</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">சதுரக் குறியைக் கேமரா முன் பிடியுங்கள். தானாகவே படிக்கும்.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">சதுரக் குறி கீழ்நோக்கி, அம்பு மூலையில்.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">படிக்கிறது</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">அட்டையைப் படி</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">ஒப்படைக்க மட்டும்</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">ஒரு தாளைக் காட்டவும்</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">உங்கள் அட்டை என்ன செய்யும்?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">உங்கள் குறியீட்டுடன், நீங்கள் ஆம் என்றால், ஒரு பணியாளருக்கு ஒரு தாளை ஒருமுறை காட்டும்.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">இது என்ன ஆவணம்?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">பல ஆவணங்கள் உள்ளன. முதலில் இது.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">அடையாள அட்டை</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">விடால் அட்டை</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">சம்பளச் சீட்டு</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">சான்று</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">வரி</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">வீடு</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">வங்கி</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">சொந்தம்</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">வேறு</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">எல்லா ஆவணங்களும் உங்களிடம் உள்ளன.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">உங்களிடம் உள்ள ஆவணங்களைத் தொடவும்.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">உங்களிடம் உள்ளது: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">பட்டியல் அச்சாகிறது</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">மீதியை அச்சிடு</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">தொடர்</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">இயந்திரம் இப்போது இயங்கவில்லை</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">வரவேற்பில் கேளுங்கள். உதவுவார்கள்.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">கறுப்பு, மஞ்சள்</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">எல்லாம் கீழே</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">அசைவின்றி</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">மெதுவாக</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">சத்தமாக</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">நன்றாகப் பார்க்க, கேட்க</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">இந்த மொழிக்குக் குரல் இல்லை. «படங்கள்» தொடவும்.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">உதவுவதைத் தொடவும்.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">தேர்ந்தது: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">தொடர்</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 உங்களுக்கு உதவுகிறார்</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">இவர் உங்களுடன் ஆவணங்களைப் பார்க்கிறார். ஒவ்வொன்றுக்கும் நீங்கள் ஆம் சொல்கிறீர்கள்.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">வேண்டாம், நன்றி</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">சம்மதம்</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">உங்களுக்குச் சம்மதமா?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 உங்கள் பெட்டகத்திலிருந்து ஒரு தாளை ஒருமுறை அச்சிடுகிறார்: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 உங்கள் அடையாள அட்டையை ஒருமுறை, 30 விநாடிகள் பார்க்கிறார்.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 உங்கள் பெட்டகத்தில் தாள்கள் வைக்கலாம், எதையும் படிக்க முடியாது. விரும்பும்போது நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">வேண்டாம், நன்றி</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">சம்மதம்</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 இந்த ஆவணத்தை உங்கள் பெட்டகத்தில் வைக்கிறார்.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 பெட்டகம் உருவாக்க உதவுகிறார்.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 புதிய அட்டை பெற உதவுகிறார்.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">உங்களுக்குச் சம்மதமா?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">வேண்டாம், நன்றி</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">சம்மதம்</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">உங்கள் பெட்டகத்தில்</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">பாதுகாப்பு, காத்திருப்பு</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">வழியில்</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">சேர்ந்தது</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">எல்லா ஆவணங்களையும் எடுங்கள்</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">கண்ணாடியில் உள்ள ஆவணம். அச்சாகும் ரசீதும்.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">கண்ணாடியில் உள்ள ஆவணம். ரசீதும்.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">கண்ணாடியில் உள்ள ஆவணம். ரசீது அச்சாகவில்லை.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">கண்ணாடியையும் ஊட்டியையும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">கண்ணாடியில் உள்ள ஆவணம். ரசீது வந்ததா?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">இன்னும் எவை வேண்டும்?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">பட்டியல் அச்சாகிறது</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">குறியீட்டை மீண்டும் பார்</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">மீண்டும் அச்சிடு</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">எல்லாம் எடுத்தேன்</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">மூலை இல்லை?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">ஓரம் வெட்டா?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">மங்கலா?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">ஒளி மின்னலா?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">மடிப்பா?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">மிக இருளா?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">விரல் தெரிகிறதா?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">பக்கம் காலியா?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">தலைகீழா?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">சரியான பக்கமா?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">ஒரு வரி தெளிவில்லையா?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">முழு தாளையும் கண்ணாடியில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">கண்ணாடி ஓரத்திலிருந்து தாளை நகர்த்துங்கள்.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">தாளைத் தட்டையாக வையுங்கள். அசைக்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">அட்டையை உறையிலிருந்து எடுங்கள்.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">தாளை விரியுங்கள். மூடியை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">மூடியை நன்றாக மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">ஸ்கேன் முன் கையை எடுங்கள்.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">இப்பக்கத்தில் எதுவும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">நேராகும் வரை பக்கத்தைத் திருப்புங்கள்.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">இது அட்டையின் பின்பக்கமாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">அட்டையின் ஒரு வரியைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">ஒதுக்கி வை</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">சுழற்று</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">மறுபக்க ஸ்கேன்</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">மீண்டும் ஸ்கேன்</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">நேராக உள்ளது</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">பக்கத்தை வை</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">காட்டப்படாத தாள்களை மீண்டும் வையுங்கள்.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">ஒரு தாள் சிக்கியது</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">மூடியைத் திறந்து தாளை மெதுவாக இழுங்கள்.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">தொடர்</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">மூடி திறந்துள்ளது</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">ஊட்டியின் மூடியை மூடுங்கள்.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">ஆவணம் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">ஆவணத்தை வைத்து «மீண்டும்» தொடுங்கள்.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">மீண்டும்</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">ஸ்கேனர் தயாராகிறது</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">சில நொடிகள் காத்திருங்கள். பக்கங்கள் பத்திரம்.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">ஸ்கேனர் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">பக்கங்கள் பத்திரம். வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">பக்கம் வெட்டுப்பட்டது</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">தாளை மீண்டும் வையுங்கள். இப்பக்கம் மீண்டும் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">ஆவணம் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">கண்ணாடியில் எழுத்து கீழ்நோக்கி வையுங்கள்.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">குறியைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">தாளை நேராக்கி குறியை மீண்டும் காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">ஸ்கேனர் நின்றது</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">தற்போதைய பக்கம் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">அச்சுத் தாள் தீர்ந்தது</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">வரவேற்பில் தாள் சுருள் கேளுங்கள். எதுவும் இழக்கவில்லை.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">அச்சுப்பொறி திறந்துள்ளது</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">வரவேற்பில் மூடச் சொல்லுங்கள். எதுவும் இழக்கவில்லை.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">அச்சுப்பொறி பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">வரவேற்பில் கேளுங்கள். எதுவும் இழக்கவில்லை.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">பெட்டகம் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">ஆவணங்களை வைத்திருங்கள். சிறிது நேரம் கழித்து முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">இப்பெட்டகம் பாதுகாப்பற்றது</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">எதுவும் அனுப்பப்படவில்லை. வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">உங்கள் பெட்டகம் நிறைந்தது</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">இந்த ஆவணம் அனுப்பப்படவில்லை. இடம் ஏற்படுத்தித் திரும்பி வாருங்கள்.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">பெட்டகம் மறுத்தது</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">இந்த ஆவணம் அனுப்பப்படவில்லை. வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">பெட்டகம் இதை ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">இவ்வகை ஏற்கப்படாது. மூலத்தை வைத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">இந்த ஆவணம் மிகப் பெரியது</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">குறைந்த பக்கங்களாகப் பலமுறை அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">தொலைபேசி மறுத்தது</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">மீண்டும் முயலலாம், அல்லது வேறு வழி தேர்வு செய்யலாம்.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">குறி இனி செல்லாது</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">பரவாயில்லை. புதிய குறி உள்ளது.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">பணியாளரின் உதவி முடிந்தது</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">இது அதே பெட்டகம் அல்ல</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">முதலில் பயன்படுத்திய அட்டை அல்லது தொலைபேசி எடுங்கள். எதுவும் அனுப்பவில்லை.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">இந்த அட்டை தெரியவில்லை</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">வேறு அட்டையை முயலுங்கள், அல்லது வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">அட்டை பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">பல முயற்சிகள். வரவேற்பு உங்களுடன் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">குறியீடு சரியில்லை</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">மீண்டும் முயலுங்கள், அவசரமில்லை.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">எண்கள் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">தாளை நன்றாகப் பார்த்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">இந்தத் தாள் இங்கு எதையும் திறக்காது</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">வேறு மீட்புத் தாளை முயலுங்கள், அல்லது வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">வேறு இடத்தின் அழைப்பு</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">இது இங்கே பெட்டகம் திறக்காது. வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">இந்த அழைப்பு முடிந்தது</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">அதன் தேதி கடந்தது. வரவேற்பில் வேறொன்று கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">இந்த அழைப்பு பயன்படுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">இது ஒரு பெட்டகம் மட்டும் திறக்கும். வரவேற்பில் வேறொன்று கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">உறுதியாகத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">ஆவணம் சேர்ந்ததா என்று பார்க்கிறேன். இங்கே பாதுகாப்பாக உள்ளது.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">இயந்திரம் நிறைந்தது</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">மேலும் ஆவணங்கள் ஏற்க முடியாது. வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">இயந்திரம் மீண்டும் தொடங்குகிறது</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">சில நொடிகள். பக்கங்கள் பத்திரம்.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">எதிர்பார்த்ததை விட நேரமாகிறது</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">பக்கங்கள் பத்திரம். இன்னும் சற்று காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">ஏதோ சரியில்லை</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">இது உங்கள் தவறல்ல. வரவேற்பில் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>கையெழுத்திட்ட தாளைக் கண்ணாடியில் வையுங்கள்</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>இது வேறு தாள். ஒன்றை மட்டும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>படித்தது: %2-ல் %1. மீதியை வையுங்கள்.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>கருப்புச் சதுரங்கள் கீழ்நோக்கி.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>சம்மதம் அச்சாகிறது. முதலில் கையெழுத்திடுங்கள்.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">மீண்டும்</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>சம்மதத்தை அச்சிடு</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>தாளைப் படிக்கிறேன்…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>தாளைப் படி</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>ஒரு கட்டம் தெளிவாக இல்லை</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>ஒரு பதில் தெளிவாக இல்லை</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>ஆமா, இல்லையா?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>என்ன சொல்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>ஆம்</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>கையெழுத்திட்ட உங்கள் தாள்</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">பக்கம்</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>என் ஆவணங்களை ஸ்கேன் செய்யச் சம்மதம்.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>என் ஆவணங்களை ஸ்கேன் செய்யச் சம்மதம் இல்லை.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>இதை நான் தனியாகச் செய்தேன்.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>ஒரு பணியாளர் உதவினார்.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>முடிவு தேதி இல்லை.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>ஒரு வேலைக்கு மட்டும்.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>இரு தேதிகளுக்கு இடையே.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>என் பெட்டகத்தில் ஆவணங்கள் வைப்பது.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>என்னோடு என் ஆவணங்களைப் பார்ப்பது.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>வேலைக்காக ஓர் ஆவணம் எடுப்பது.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>ஓர் அலுவலகத்துக்கு அனுப்புவது.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>என் தபாலைப் பெறுவது.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>என்னோடு கடவுச்சொல் மாற்றுவது.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>தாளில் «இல்லை» என்று உள்ளது.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>தாளில் «தனியாக» என்று உள்ளது. இங்கே பணியாளர் உள்ளார்.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>தாளில் குறியீடு இல்லை. யாருக்கு என்று தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>இத்தாளின் குறியீடு எனக்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>இத்தாள் வேறு பணியாளருக்கு.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>குறித்ததை விடக் குறியீடு அதிகம் அனுமதிக்கிறது.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>குறியீட்டை விடக் குறித்தவை அதிகம்.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>«முடிவு தேதி இல்லை» என்று உள்ளது. குறியீடு %1 அன்று முடியும்.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>கவனம், நன்றாகப் பாருங்கள்</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>நான் புரிந்தது இது</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>தாளைப் பார்</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">மீண்டும்</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>இருந்தாலும் வை</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>சரி</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">நன்று</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">சுமார்</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">சரியில்லை</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">சொற்கள்</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">பெட்டகம் திறப்பது</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">தாள் வைப்பது</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">நேரம் ஆனது</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">எல்லாம் மறக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">எது கடினமாக இருந்தது?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">இங்கே யாரும் உங்கள் ஆவணங்களைப் பார்க்க முடியாது. எப்படி இருந்தது?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">ஒரு படத்தைத் தொடவும், அல்லது செல்லவும். யார் பதில் தருகிறார் என இயந்திரத்திற்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">உங்கள் கருத்துக்கு நன்றி. மீண்டும் சந்திப்போம்.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">இங்கே யாரும் உங்கள் ஆவணங்களைப் பார்க்க முடியாது. போய் வாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">ஒரு நாள்</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">ஒரு வாரம்</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">ஒரு மாதம்</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">நான் நிறுத்தும் வரை</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">எவ்வளவு காலம் பகிர?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">பிறகு பெட்டகம் அதைப் பணியாளர்களுக்குக் காட்டாது.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">உங்கள் அழைப்பைக் காட்டுங்கள்</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">அழைப்பைக் கண்ணாடி மீது வையுங்கள்</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">சதுரக் குறியைக் கேமரா முன் பிடியுங்கள். தானாகவே படிக்கும்.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">சதுரக் குறி கீழ்நோக்கி, அம்பு மூலையில்.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">படிக்கிறது</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">அழைப்பைப் படிக்க</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">அழி</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">உங்கள் மொழி?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">கற்க மட்டும்</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">எதுவும் அனுப்பப்படாது</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">தாள் வைக்க</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">அச்சிட்ட தாள்கள்</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">வெளியேற விரும்புகிறீர்களா?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n பக்கம் இன்னும் பெட்டகத்தில் இல்லை, அழிக்கப்படும்.</numerusform>
            <numerusform>%n பக்கங்கள் இன்னும் பெட்டகத்தில் இல்லை, அழிக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">இயந்திரம் ஆவணங்களைக் காக்கும். பெட்டகத்திற்கு அனுப்பும்.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">உங்கள் ஆவணங்கள் பெட்டகத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">இயந்திரம் எல்லாம் மறக்கும்.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">உங்கள் ஆவணங்கள் உங்களுக்காகக் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">செல்</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">இரு</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">இந்தக் குறியீட்டை வைத்திருங்கள்</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">படம் எடுங்கள்: சில நாட்கள் இது உங்கள் ஆவணங்களைத் திறக்கும். யாருக்கும் காட்டாதீர்கள்.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">படம் எடுங்கள்: %1 வரை இது உங்கள் ஆவணங்களைத் திறக்கும். யாருக்கும் காட்டாதீர்கள்.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">படம் எடுத்துவிட்டேன்</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">ரசீதிலும் வேண்டும்</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">தொலைபேசிக்கான சதுரக் குறி</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">குறியீடு மிக எளிது</translation>
    </message>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">இரு குறியீடுகளும் வேறு</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">ரகசியக் குறியீடு தேர்வு செய்க</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">பிறர் ஊகிக்கலாம். வேறு 6 எண்கள் தேர்வு செய்க.</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">பரவாயில்லை. மீண்டும் 6 எண்கள்.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">எளிய 6 எண்கள். யாரிடமும் சொல்லாதீர்கள்.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">அதே குறியீடு மீண்டும்</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">உறுதி செய்ய.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">ஆவணங்கள் உங்களுடையவை</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">இயந்திரம் ஆவணங்களை உங்கள் டிஜிட்டல் பெட்டகத்தில் நகலெடுக்கும். பிறகு எல்லாம் மறக்கும்.</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">அறிவிப்பு அச்சாகிறது</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">அறிவிப்பை அச்சிடு</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">எந்த ஆவணம்?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">சம்மதம்</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">பக்கம் %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">அருகில்</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">தூரம்</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">இடது</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">வலது</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">சுத்தமான பக்கம்</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">ஸ்கேன் படி</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">பின்</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">மேலே</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">கீழே</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">பக்கம்</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">காலி</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">நீக்கியது</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">பக்கம் %1 பெரிதாக</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">பக்கம் %1</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">பக்கம் %1 வை</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">முந்தைய பக்கங்கள்</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">அடுத்த பக்கங்கள்</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">எல்லாப் பக்கமும் தெரிகிறதா?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">தேர்வு செய்யப் பக்கத்தைத் தொடுங்கள். பெரிதாகப் பார்க்க மீண்டும் தொடுங்கள்.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">முன்</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">அடுத்து</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">பெரிதாக</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">சுழற்று</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">மீண்டும்</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">நீக்கு</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">சேர்க்க</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">பிரி</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">பிரி</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">சேர்</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">ரத்து</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">ஆம், தொடர்</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">இரு தாள்களும் வந்தனவா?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">அட்டையை உடன் வையுங்கள். மீட்புத் தாளை வீட்டில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">இல்லை, மீண்டும் அச்சிடு</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">ஆம், வைத்திருப்பேன்</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">தொலைபேசியைச் சதுரத்தில் காட்டுங்கள்</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">பிறகு தொலைபேசியில் ஆம் சொல்லுங்கள். இந்த எண் உள்ளதா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">கேமராவைத் திறங்கள். பிறகு தொலைபேசியில் ஆம் சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">ரகசியக் குறியீடு</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ஒரு நிமிடம், சரிபார்க்கிறேன்.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>இன்னும் %n முயற்சி. அவசரமில்லை.</numerusform>
            <numerusform>இன்னும் %n முயற்சிகள். அவசரமில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">விசைகளைக் கையால் மறையுங்கள்.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%2 இல் %1 எண்கள்</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">அழி</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">சரி</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">தாள்களை ஊட்டியில் வையுங்கள்</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">ஆவணத்தைக் கண்ணாடியில் வையுங்கள்</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">எழுத்து மேல்நோக்கி. ஊசி, கிளிப் வேண்டாம்.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">எழுத்து கீழ்நோக்கி. மூலை அம்பில்.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">வாடிக்கையாளர் எண்களை மறைக்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">மருத்துவ ஆவணங்கள்: வேண்டாம். விடால் அட்டை: சரி.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>கையெழுத்திட்ட தாள்</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">முடிந்தது</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">கண்ணாடி</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">ஊட்டி</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">ஸ்கேன்</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">உங்கள் தாள்கள் அச்சாகின்றன</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">இயந்திரத்தின் முன் இருங்கள். யாரிடமும் விடாதீர்கள்.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">எதைக் கேட்க விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">கொண்டு வர வேண்டிய ஆவணங்களை இயந்திரம் காட்டும்.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">ஒரே அட்டையின் இருபக்கமா?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">இரு பக்கமும் ஒரே பக்கத்தில் வரும்.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">ஒன்றாக்கு</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">தனியாக விடு</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">இது வேறு ஆவணமா?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">இவ்விரு பக்கங்களும் ஒன்றுபோல் இல்லை.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">ஆவணங்களைப் பிரி</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">ஒன்றாக வை</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">பின்னால் ஏதும் உள்ளதா?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">தாள்களின் மறுபக்கத்தைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">பின்பக்க ஸ்கேன்</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">பின்னால் ஒன்றுமில்லை</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">ஒரு தாள் குறைகிறதா?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">முன்: %1. பின்: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">மீண்டும் பின்பக்கம்</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">இப்படியே விடு</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">புதிய ஆவணம் உள்ளதா?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">இதன் தேதி %1. 3 மாதத்திற்குள் கேட்பார்கள்.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">வேறொன்று ஸ்கேன்</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">இதையே வை</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">தேதி முடிந்ததா?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">இது %1 வரை செல்லும்.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">கண்ணாடியில் வையுங்கள். அல்லது எண்களைத் தட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ஒரு நிமிடம், சரிபார்க்கிறேன்.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">அழி</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">படி</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">ஸ்கேனர் படிக்கிறது</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">பக்கங்கள் ஒவ்வொன்றாக வரும்.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">ஆவணத்தை அசைக்காதீர்கள்.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">நிறுத்து</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">பெட்டகத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">ஆவணம் இங்கே பாதுகாப்பாக</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">ஆவணம் பெட்டகத்திற்குச் செல்கிறது</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">ஆவணம் சேர்ந்தது</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">உங்கள் ஆவணம் வழியில் உள்ளது</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">வேறு ஆவணம் உண்டா?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">வலையமைப்பு இல்லை. தானாகவே அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">இப்போதே வேறு ஆவணம் ஸ்கேன் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">வேறு ஆவணம்</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">முடிந்தது</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">திரை மிகவும் குறுகலாக உள்ளது</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">அதைத் திருப்புங்கள்: நீளமான பக்கம் கீழே.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">%2 இல் படி %1</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">உங்கள் தொலைபேசி என்ன சொல்கிறது?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">நீங்கள் எதை வைக்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">பயிற்சி அட்டை</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">பயிற்சி மீட்புத் தாள்</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">அச்சிட்ட தாள்</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">பயிற்சி அடையாள வில்லை</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">ஆம், நான்தான்</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">இல்லை</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">பின்</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">அச்சிட்ட தாள்கள்</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">இன்னும் தாள் இல்லை.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">பின்</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">மேலும் தேர்வுகள்</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">உங்கள் பெட்டகம் எது?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">தெரியாவிட்டால் வரவேற்பில் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">நீங்கள் மட்டும் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">சேவை படிக்கலாம்</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">இன்னும் இருக்கிறீர்களா?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>%n நொடியில் இயந்திரம் எல்லாம் மறக்கும்.</numerusform>
            <numerusform>%n நொடிகளில் இயந்திரம் எல்லாம் மறக்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">ஆம், தொடர்கிறேன்</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">மூடு</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">மற்றவை</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">நான் மட்டும்</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">நானும் பணியாளர்களும்</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">இந்த ஆவணத்தை யார் பார்க்கலாம்?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">பணியாளர்கள்: %1. நீங்கள் விரும்பும்போது நிறுத்தலாம்.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">ஒரு நிமிடம், சரிபார்க்கிறேன்.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">தொலைபேசி மூலம்</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">அட்டை மூலம்</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">புதிய பெட்டகம்</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">பெட்டகம் இன்றி, குறியீட்டுடன்</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">அட்டை தொலைந்தது</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">பெட்டகத்தை எப்படித் திறப்பது?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">%1 சேவை உங்கள் ஆவணங்களைப் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">முதல் முறையா? «புதிய பெட்டகம்» தொடுங்கள்.</translation>
    </message>
</context>
</TS>
