<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Hola</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Guarde sus papeles en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Dé la vuelta al montón</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Mantenga las hojas en orden. El reverso hacia arriba.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nada al dorso</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Escanear los dorsos</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Imágenes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Reducir</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Ampliar</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Salir</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Muestre su tarjeta</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Ponga su tarjeta sobre el cristal</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Ponga el código cuadrado delante de la cámara. Se lee solo.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">El código cuadrado hacia abajo, en la esquina de la flecha.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Leyendo</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Leer la tarjeta</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Solo depositar</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">También mostrar un papel</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">¿Qué hace su tarjeta?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">Puede mostrar un papel a un agente, una vez: con su código, si usted dice que sí.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">¿Qué papel es este?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">Hay varios papeles. Primero este.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Documento de identidad</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Tarjeta Vitale</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Nómina</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Certificado</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Impuestos</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Vivienda</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Banco</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Otro papel</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">Tiene todos los papeles.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Toque los papeles que tiene.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">Ya tiene: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">La lista se imprime</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Imprimir el resto</translation>
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
        <translation type="unfinished">La máquina no funciona</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Pregunte en recepción. Le ayudarán.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Negro y amarillo</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">Todo abajo</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">Sin movimiento</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Más bajo</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Más alto</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">Ver mejor, oír mejor</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">Ninguna voz habla este idioma. Toque «Imágenes».</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Toque lo que le ayude.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Elegido: %1.</translation>
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
        <translation type="unfinished">%1 le ayuda</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">Esta persona ve sus papeles con usted. Usted dice sí a cada papel.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Estoy de acuerdo</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">¿Está de acuerdo?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 imprime un papel de su caja fuerte, una vez: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 ve su documento de identidad, una vez, 30 segundos.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 podrá poner papeles en su caja fuerte, sin leer nada en ella. Usted lo para cuando quiera.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Estoy de acuerdo</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 pone este papel en su caja fuerte.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 le ayuda a crear una caja fuerte.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 le ayuda a renovar su tarjeta.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">¿Está de acuerdo?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, gracias</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Estoy de acuerdo</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">En su caja fuerte</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">No aceptado</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Protegido, en espera</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">En camino</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Ha llegado</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Recoja todos sus papeles</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">El papel sobre el cristal. Y el recibo que se imprime.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">El papel sobre el cristal. Y el recibo.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Mire bien sobre el cristal y en el alimentador.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">El papel sobre el cristal. No se pudo imprimir el recibo.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">El papel sobre el cristal. ¿Ha salido el recibo?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">¿Qué papeles faltan?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">La lista se imprime</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">Ver otra vez el código</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Imprimir otra vez</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">Lo tengo todo</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">¿Falta una esquina?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">¿El borde está cortado?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">¿Está borroso?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">¿Hay un reflejo?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">¿El papel está doblado?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">¿Está demasiado oscuro?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">¿Se ve un dedo?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">¿La página está vacía?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">¿Está al revés?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">¿Es el lado correcto?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">¿Una línea se lee mal?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Ponga el papel entero sobre el cristal.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Aleje el papel del borde del cristal.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Ponga el papel bien plano. No lo mueva.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Saque la tarjeta de su funda.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Desdoble bien el papel. Cierre la tapa.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Cierre bien la tapa.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Retire la mano antes de escanear.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">La máquina no ve nada en esta página.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Gire la página hasta que se lea derecha.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">Quizá sea el dorso de la tarjeta.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">La máquina no pudo leer una línea de la tarjeta.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Apartar</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Girar</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Escanear el otro lado</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Escanear otra vez</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">Está derecha</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Guardar la página</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Vuelva a poner las hojas que aún no se han mostrado.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">Una hoja está atascada</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Abra la tapa y tire suavemente de la hoja.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">La tapa está abierta</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Cierre la tapa del alimentador.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">No encuentro ningún papel</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Ponga su papel y toque Reintentar.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">El escáner se prepara</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Espere unos segundos. Sus páginas están guardadas.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">El escáner ya no responde</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Sus páginas están guardadas. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">La página está cortada</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Vuelva a poner la hoja. Repetimos esta página.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">No veo el papel</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Póngalo sobre el cristal, con el texto hacia abajo.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">No se puede leer el código</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Alise el papel y muestre otra vez el código.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">El escáner está parado</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">La página en curso no se guarda.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">No queda papel</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Pida un rollo en recepción. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">La impresora está abierta</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Pida en recepción que la cierren. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">La impresora ya no responde</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Pregunte en recepción. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">La caja fuerte no responde</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Guarde bien sus papeles. Inténtelo un poco más tarde.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">Esta caja no es segura</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">No se ha enviado nada. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Su caja fuerte está llena</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">Este papel no se ha enviado. Haga sitio y vuelva después.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">La caja fuerte lo rechazó</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Este papel no se ha enviado. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">La caja rechaza este papel</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">No acepta este tipo de papel. Guarde el original.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">Este documento es demasiado grande</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Envíelo en varias veces, con menos páginas.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">El teléfono dijo que no</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">Puede intentarlo otra vez o elegir otro medio.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">El código ya no sirve</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">No pasa nada. Hay un código nuevo.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">La ayuda del agente ha terminado</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">No es la misma caja fuerte</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Use la tarjeta o el teléfono del principio. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">No conozco esta tarjeta</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Pruebe otra tarjeta o pregunte en recepción.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">La tarjeta está bloqueada</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Demasiados intentos. En recepción pueden desbloquearla con usted.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">No es el código correcto</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Inténtelo otra vez, sin prisa.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">Los números no coinciden</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Mire bien el papel y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">Este papel no abre nada aquí</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Pruebe con otro papel de emergencia o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Invitación de otra red</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">No abre ninguna caja aquí. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">Esta invitación ha terminado</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Su fecha ha pasado. Pida otra en recepción.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">Esta invitación ya se usó</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Abre una sola caja. Pida otra en recepción.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">No estoy seguro</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">Compruebo si el papel ha llegado. Sigue protegido aquí.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">La máquina está llena</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Ya no puede recibir papeles. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">La máquina se reinicia</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Unos segundos. Sus páginas están guardadas.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">Tarda más de lo previsto</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Sus páginas están guardadas. Espere un poco más.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Algo no va bien</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">No es culpa suya. Pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Ponga el papel firmado sobre el cristal</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>No es el mismo papel. Ponga solo uno.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Leído: %1 de %2. Ponga la parte que falta.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>Los cuadrados negros hacia abajo.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>El acuerdo se imprime. Fírmelo primero.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Imprimir el acuerdo</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>Leo el papel…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Leer el papel</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>Leo mal una casilla</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>Leo mal una respuesta</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>¿Sí o no?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Su papel firmado</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">La página</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>De acuerdo con escanear mis papeles.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>No estoy de acuerdo con escanear mis papeles.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>Lo hice solo.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>Un agente me ayudó.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>Sin fecha de fin.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>Para un solo trámite.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Entre dos fechas.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Poner papeles en mi caja fuerte.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Mirar mis papeles conmigo.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Tomar un papel para un trámite.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Enviar un papel a un organismo.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Recibir mi correo.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Cambiar mi contraseña conmigo.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>El papel dice que no.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>El papel dice «solo». Hay un agente aquí.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>El papel no tiene código. No sé para quién es.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>No conozco el código de este papel.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>El papel es para otro agente.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>El código permite más que las casillas marcadas.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>Las casillas marcadas permiten más que el código.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>La casilla dice «sin fecha de fin». El código acaba el %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Atención, mire bien</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>Esto es lo que entiendo</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>Ver el papel</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Bien</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">Regular</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Mal</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">Las palabras</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Abrir la caja</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Poner los papeles</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">Fue largo</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">Nada de eso</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Todo está olvidado</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">¿Qué fue difícil?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Nadie puede ver sus papeles aquí. ¿Qué tal ha ido?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Toque una imagen, o váyase. La máquina no sabe quién responde.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Nadie puede ver sus papeles aquí. Adiós y hasta pronto.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Gracias por su opinión. Hasta pronto.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">Un día</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">Una semana</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">Un mes</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Hasta que yo lo pare</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">¿Compartir cuánto tiempo?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Después, la caja ya no lo muestra a los agentes.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Muestre su invitación</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Ponga su invitación en el cristal</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Ponga el código cuadrado delante de la cámara. Se lee solo.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">El código cuadrado hacia abajo, en la esquina de la flecha.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Leyendo</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Leer la invitación</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Borrar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">¿Su idioma?</translation>
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
        <translation type="unfinished">No se envía nada</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Poner un papel</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Papeles impresos</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">¿Quiere salir?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n página aún no está en la caja y se borrará.</numerusform>
            <numerusform>%n páginas aún no están en la caja y se borrarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">La máquina guarda sus papeles. Los envía a la caja.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Sus papeles se quedan en su caja fuerte.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">La máquina lo olvida todo.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Sus papeles le esperan.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Salir</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Quedarse</translation>
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
        <translation type="unfinished">Haga una foto: abre sus papeles durante unos días. No lo enseñe a nadie.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Haga una foto: abre sus papeles hasta el %1. No lo enseñe a nadie.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">Ya tengo la foto</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">También en el recibo</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Código cuadrado para el teléfono</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">Los dos códigos son diferentes</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Elija un código secreto</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">Este código es demasiado fácil</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">No pasa nada. Elija otra vez 6 números.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 números fáciles de recordar. No se los diga a nadie.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Otros podrían adivinarlo. Elija otras 6 cifras.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Escriba otra vez el mismo código</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">Es para estar seguros.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Sus papeles siguen siendo suyos</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">La máquina copia sus papeles en su caja fuerte digital. Después lo olvida todo.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Imprimir el aviso</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">El aviso se imprime</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">¿Qué papeles?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">Estoy de acuerdo</translation>
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
        <translation type="unfinished">Más cerca</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Más lejos</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Izquierda</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Derecha</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Página limpia</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">Como se escaneó</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Más arriba</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Más abajo</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">La página</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Vacía: apartada</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Tirada</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Página %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">Ver la página %1 en grande</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Guardar la página %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Páginas anteriores</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Páginas siguientes</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">¿Se leen bien todas las páginas?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Toque una página para elegirla. Toque otra vez para verla en grande.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">En grande</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Girar</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Tirar</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Separar aquí</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Separar las caras</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Unir</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Añadir</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Sí, continuar</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">¿Han salido sus dos papeles?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Lleve la tarjeta consigo. Guarde el papel de emergencia en casa.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">No, imprimir otra vez</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Sí, los tengo</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Apunte su teléfono a este cuadrado</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Luego diga sí en el teléfono. Compruebe que muestra este número.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Abra la cámara. Luego diga sí en el teléfono.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Escriba su código secreto</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Un momento, lo compruebo.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>Queda %n intento. Tómese su tiempo.</numerusform>
            <numerusform>Quedan %n intentos. Tómese su tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Tape el teclado con la mano.</translation>
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
        <translation type="unfinished">Borrar</translation>
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
        <translation type="unfinished">Ponga las hojas en el alimentador</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Ponga su papel sobre el cristal</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">El texto hacia arriba. Sin grapas ni clips.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">El texto hacia abajo. La esquina contra la flecha.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">No oculte sus números de cliente.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Papeles de salud: mejor no. La tarjeta Vitale: sí.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Papel firmado</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">He terminado</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Usar el cristal</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Usar el alimentador</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Escanear</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Sus papeles se imprimen</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Espere delante de la máquina. No se los deje a nadie.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">¿Qué quiere pedir?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">La máquina muestra los papeles que debe traer.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">¿Las dos caras de una tarjeta?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Las dos caras irán en una sola página.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Poner juntas</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Dejar separadas</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">¿Es otro papel?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">Estas dos páginas no se parecen.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Separar los papeles</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Dejar juntos</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">¿Hay algo al dorso?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Mire el otro lado de sus hojas.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Escanear los dorsos</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nada al dorso</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">¿Falta una hoja?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Delante: %1. Al dorso: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Escanear otra vez los dorsos</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Dejar así</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">¿Un papel más reciente?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">Este es del %1. Suelen pedir menos de 3 meses.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Escanear otro</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Guardar este</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">¿La fecha ya pasó?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">Este papel era válido hasta el %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Su papel de emergencia</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Póngalo sobre el cristal. O escriba sus números.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Un momento, lo compruebo.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Leer el cristal</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">El escáner lee su papel</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">Las páginas llegan una por una.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">No mueva el papel.</translation>
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
        <translation type="unfinished">Está en su caja fuerte</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Su papel espera aquí, protegido</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Su papel va a la caja</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">Ha llegado bien</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Su papel está en camino</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">¿Tiene otro papel?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">No hay red. Se enviará solo, sin usted.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">Ya puede escanear otro papel.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Otro papel</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">He terminado</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">La pantalla es demasiado estrecha</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Gírela: el lado largo abajo.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">¿Qué dice su teléfono?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">¿Qué pone?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">La tarjeta de prueba</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">El papel de emergencia de prueba</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">El papel impreso</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">La credencial de prueba</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Sí, soy yo</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Atrás</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Papeles impresos</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">Todavía no hay ningún papel.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Atrás</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">Más opciones</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">¿Cuál es su caja fuerte?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">Si no lo sabe, pregunte en recepción.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Solo usted puede leer</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">El servicio puede leer</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>En %n segundo, la máquina lo olvida todo.</numerusform>
            <numerusform>En %n segundos, la máquina lo olvida todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Sí, continúo</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Otros botones</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Solo yo</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Yo y los agentes</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">¿Quién puede ver este papel?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">Los agentes: %1. Puede parar cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">Un momento, lo compruebo.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">Con mi teléfono</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">Con mi tarjeta</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Crear una caja</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">Sin caja, con un código</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">Perdí mi tarjeta</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">¿Cómo abrir su caja fuerte?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">El servicio %1 puede leer sus papeles.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">¿Primera vez? Toque «Crear una caja».</translation>
    </message>
</context>
</TS>
