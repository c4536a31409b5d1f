<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Olá</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Guarde os seus papéis em lugar seguro.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Vire todo o monte</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Mantenha as folhas por ordem. O verso para cima.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nada no verso</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Digitalizar os versos</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Ouvir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Imagens</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Reduzir</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Aumentar</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Sair</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Mostre o seu cartão</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Ponha o cartão sobre o vidro</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Ponha o código quadrado em frente da câmara. Lê-se sozinho.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">O código quadrado para baixo, no canto da seta.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">A ler</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Ler o cartão</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Só depositar</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Também mostrar um papel</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">O que faz o seu cartão?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Pode mostrar um papel a um agente, uma vez: com o seu código, se disser que sim.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">Que papel é este?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Há vários papéis. Primeiro este.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Cartão de identidade</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Cartão Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Recibo de salário</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Declaração</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Impostos</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Habitação</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Banco</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Pessoal</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Outro papel</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">Tem todos os papéis.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Toque nos papéis que tem.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">Já tem: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">A lista está a ser impressa</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Imprimir o resto</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuar</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">A máquina não funciona</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Pergunte na receção. Vão ajudar.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Preto e amarelo</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Tudo em baixo</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Sem movimento</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Mais baixo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Mais alto</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Ver melhor, ouvir melhor</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Nenhuma voz fala esta língua. Toque em «Imagens».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Toque no que o ajuda.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Escolhido: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuar</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 ajuda-o</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Esta pessoa vê os seus papéis consigo. Diz sim a cada papel.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Não, obrigado</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Concordo</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Está de acordo?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 imprime um papel do seu cofre, uma vez: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 vê o seu cartão de identidade, uma vez, 30 segundos.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 poderá pôr papéis no seu cofre, sem ler nada nele. Pode parar quando quiser.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Não, obrigado</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Concordo</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 coloca este papel no seu cofre.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 ajuda-o a criar um cofre.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 ajuda-o a refazer o seu cartão.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Está de acordo?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">Não, obrigado</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Concordo</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">No seu cofre</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Não aceite</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Protegido, à espera</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">A caminho</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Chegou</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Leve todos os seus papéis</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">O papel sobre o vidro. E o recibo que está a imprimir.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">O papel sobre o vidro. E o recibo.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Veja bem sobre o vidro e no alimentador.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">O papel sobre o vidro. Não foi possível imprimir o recibo.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">O papel sobre o vidro. O recibo saiu?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Que papéis faltam?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">A lista está a ser impressa</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Ver o código outra vez</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Imprimir outra vez</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Já tenho tudo</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Falta um canto?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">A margem está cortada?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Está desfocado?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Há um reflexo?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">O papel está dobrado?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Está demasiado escuro?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Vê-se um dedo?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">A página está vazia?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Está ao contrário?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">É o lado certo?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Uma linha lê-se mal?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Ponha o papel inteiro sobre o vidro.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Afaste o papel da borda do vidro.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Ponha o papel bem plano. Não mexa.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Tire o cartão da capa.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Desdobre bem o papel. Feche a tampa.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Feche bem a tampa.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Retire a mão antes de digitalizar.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">A máquina não vê nada nesta página.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Rode a página até se ler direita.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Talvez seja o verso do cartão.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">A máquina não conseguiu ler uma linha do cartão.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Pôr de lado</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rodar</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Digitalizar o outro lado</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Digitalizar de novo</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Está direita</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Guardar a página</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Volte a colocar as folhas ainda não mostradas.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Uma folha ficou presa</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Abra a tampa e puxe a folha devagar.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">A tampa está aberta</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Feche a tampa do alimentador.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">Não encontro nenhum papel</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Ponha o papel e toque em Repetir.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">O scanner prepara-se</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Espere uns segundos. As suas páginas estão guardadas.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">O scanner já não responde</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">As suas páginas estão guardadas. Pergunte na receção.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">A página está cortada</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Ponha a folha outra vez. Repetimos esta página.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">Não vejo o papel</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Ponha-o sobre o vidro, com o texto para baixo.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">Não se consegue ler o código</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Alise o papel e mostre outra vez o código.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">O scanner parou</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">A página em curso não fica guardada.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">Não há mais papel</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Peça um rolo na receção. Nada se perdeu.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">A impressora está aberta</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Peça na receção para a fechar. Nada se perdeu.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">A impressora já não responde</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Pergunte na receção. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">O cofre não responde</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Guarde bem os seus papéis. Tente um pouco mais tarde.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Este cofre não é seguro</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nada foi enviado. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">O seu cofre está cheio</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Este papel não foi enviado. Arranje espaço e volte depois.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">O cofre recusou</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Este papel não foi enviado. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">O cofre recusa este papel</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">Não aceita este tipo de papel. Guarde o original.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Este documento é grande demais</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Envie-o em várias vezes, com menos páginas.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">O telefone disse que não</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Pode tentar outra vez ou escolher outro meio.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">O código já não serve</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">Não faz mal. Há um código novo.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">A ajuda do agente terminou</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">Não é o mesmo cofre</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Use o cartão ou o telefone do início. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">Não conheço este cartão</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Tente outro cartão ou pergunte na receção.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">O cartão está bloqueado</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Demasiadas tentativas. A receção pode desbloqueá-lo consigo.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">O código não está certo</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Tente outra vez, sem pressa.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Os números não estão certos</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Veja bem o papel e recomece.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Este papel não abre nada aqui</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Tente outro papel de emergência ou pergunte na receção.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Convite de outra rede</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Não abre nenhum cofre aqui. Pergunte na receção.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Este convite terminou</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">A data passou. Peça outro na receção.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Este convite já foi usado</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Abre um só cofre. Peça outro na receção.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">Não tenho a certeza</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Verifico se o papel chegou. Fica protegido aqui.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">A máquina está cheia</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Já não pode receber papéis. Pergunte na receção.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">A máquina está a reiniciar</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Uns segundos. As suas páginas estão guardadas.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Demora mais que o previsto</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">As suas páginas estão guardadas. Espere mais um pouco.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Algo não está bem</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">A culpa não é sua. Pergunte na receção.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Ponha o papel assinado sobre o vidro</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>Não é o mesmo papel. Ponha só um.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Lido: %1 de %2. Ponha a parte que falta.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Os quadrados pretos para baixo.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>O acordo está a imprimir. Assine-o primeiro.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Imprimir o acordo</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Leio o papel…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Ler o papel</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Leio mal uma caixa</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Leio mal uma resposta</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Sim ou não?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>O que quer dizer?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>O seu papel assinado</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">A página</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>De acordo em digitalizar os meus papéis.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>Não concordo em digitalizar os meus papéis.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Fiz isto sozinho.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Um agente ajudou-me.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Sem data de fim.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Para um só assunto.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Entre duas datas.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Pôr papéis no meu cofre.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Ver os meus papéis comigo.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Levar um papel para um assunto.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Enviar um papel a um organismo.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Receber o meu correio.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Mudar a minha senha comigo.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>O papel diz não.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>O papel diz «sozinho». Está aqui um agente.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>O papel não tem código. Não sei para quem é.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>Não conheço o código deste papel.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>O papel é para outro agente.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>O código permite mais do que as caixas marcadas.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>As caixas marcadas permitem mais do que o código.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>A caixa diz «sem data de fim». O código acaba em %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Atenção, veja bem</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Isto é o que percebo</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Ver o papel</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Guardar mesmo assim</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Está certo</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Bem</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Mais ou menos</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Mal</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">As palavras</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Abrir o cofre</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Pôr os papéis</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Demorou</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Nada disso</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Tudo foi esquecido</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">O que foi difícil?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Ninguém pode ver os seus papéis aqui. Como correu?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Toque numa imagem, ou saia. A máquina não sabe quem responde.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Ninguém pode ver os seus papéis aqui. Adeus e até breve.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Obrigado pela sua opinião. Até breve.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">Um dia</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">Uma semana</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Um mês</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Até eu parar</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">Partilhar quanto tempo?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Depois, o cofre já não o mostra aos agentes.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Mostre o seu convite</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Ponha o convite no vidro</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Ponha o código quadrado em frente da câmara. Lê-se sozinho.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">O código quadrado para baixo, no canto da seta.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">A ler</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Ler o convite</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Apagar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">A sua língua?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">Para aprender</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Nada é enviado</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Pôr um papel</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Papéis impressos</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Quer sair?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n página ainda não está no cofre e será apagada.</numerusform>
            <numerusform>%n páginas ainda não estão no cofre e serão apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">A máquina guarda os seus papéis. Envia-os para o cofre.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Os seus papéis ficam no seu cofre.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">A máquina esquece tudo.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Os seus papéis esperam por si.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Sair</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Ficar</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Guarde este código</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Tire uma foto: abre os seus papéis durante alguns dias. Não o mostre a ninguém.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Tire uma foto: abre os seus papéis até ao dia %1. Não o mostre a ninguém.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Já tenho a foto</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">Também no recibo</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Código quadrado para o telefone</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Os dois códigos são diferentes</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Escolha um código secreto</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Este código é fácil demais</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">Não faz mal. Escolha outra vez 6 números.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 números fáceis de lembrar. Não os diga a ninguém.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Outros poderiam adivinhá-lo. Escolha outros 6 algarismos.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Escreva outra vez o mesmo código</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">É para ter a certeza.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Os seus papéis continuam seus</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">A máquina copia os seus papéis para o seu cofre digital. Depois esquece tudo.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Imprimir o aviso</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">O aviso está a imprimir</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Que papéis?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Concordo</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Página %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Mais perto</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Mais longe</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Esquerda</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Direita</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Página limpa</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Como digitalizada</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Mais acima</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Mais abaixo</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">A página</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Vazia: posta de lado</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Deitada fora</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Página %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Ver a página %1 em grande</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Guardar a página %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Páginas anteriores</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Páginas seguintes</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Leem-se bem todas as páginas?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Toque numa página para a escolher. Toque outra vez para a ver em grande.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Página seguinte</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">Em grande</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Rodar</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Deitar fora</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Separar aqui</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Separar os lados</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Juntar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Juntar</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Sim, continuar</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Os dois papéis saíram?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Leve o cartão consigo. Guarde o papel de emergência em casa.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">Não, imprimir outra vez</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Sim, tenho-os comigo</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Aponte o telefone a este quadrado</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Depois diga sim no telefone. Verifique que mostra este número.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Abra a câmara. Depois diga sim no telefone.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Escreva o seu código secreto</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Um momento, estou a verificar.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Resta %n tentativa. Não tenha pressa.</numerusform>
            <numerusform>Restam %n tentativas. Não tenha pressa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Tape o teclado com a mão.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 números de %2</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Confirmar</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Ponha as folhas no alimentador</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Ponha o papel sobre o vidro</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">O texto para cima. Sem agrafos nem clipes.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">O texto para baixo. O canto contra a seta.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Não esconda os seus números de cliente.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Papéis de saúde: melhor não. O cartão Vitale: sim.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Papel assinado</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Terminei</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Usar o vidro</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Usar o alimentador</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Digitalizar</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Os seus papéis imprimem-se</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Espere em frente da máquina. Não os deixe a ninguém.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">O que quer pedir?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">A máquina mostra os papéis a trazer.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Os dois lados de um cartão?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Os dois lados vão ficar numa só página.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Pôr juntos</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Deixar separados</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">É outro papel?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Estas duas páginas não se parecem.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Separar os papéis</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Deixar juntos</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Há algo no verso?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Veja o outro lado das suas folhas.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Digitalizar os versos</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nada no verso</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Falta uma folha?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Frentes: %1. Versos: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Digitalizar de novo os versos</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Deixar assim</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">Um papel mais recente?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Este é de %1. Pedem muitas vezes menos de 3 meses.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Digitalizar outro</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Guardar este</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">A data já passou?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Este papel era válido até %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">O seu papel de emergência</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Ponha-o sobre o vidro. Ou escreva os números.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Um momento, estou a verificar.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Ler o vidro</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">O scanner lê o papel</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">As páginas chegam uma a uma.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Não mexa no papel.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Parar</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">Está no seu cofre</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">O papel espera aqui, protegido</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">O papel vai para o cofre</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Chegou bem</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">O seu papel vai a caminho</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Tem outro papel?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">Não há rede. O envio será feito sozinho, sem si.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Já pode digitalizar outro papel.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Outro papel</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">Terminei</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">O ecrã é demasiado estreito</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Rode-o: o lado comprido em baixo.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Passo %1 de %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">O que diz o seu telefone?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">O que põe?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">O cartão de teste</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">O papel de emergência de teste</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">O papel impresso</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">O crachá de teste</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Sim, sou eu</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Papéis impressos</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Ainda não há papel.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Voltar</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Mais opções</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Qual é o seu cofre?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Se não sabe, pergunte na receção.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Só você pode ler</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">O serviço pode ler</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>Em %n segundo, a máquina esquece tudo.</numerusform>
            <numerusform>Em %n segundos, a máquina esquece tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Sim, continuo</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Outros botões</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Só eu</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Eu e os agentes</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Quem pode ver este papel?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Os agentes: %1. Pode parar quando quiser.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Um momento, estou a verificar.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Com o meu telefone</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Com o meu cartão</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Criar um cofre</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Sem cofre, com um código</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Perdi o meu cartão</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">Como abrir o seu cofre?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">O serviço %1 pode ler os seus papéis.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">Primeira vez? Toque em «Criar um cofre».</translation>
    </message>
</context>
</TS>
