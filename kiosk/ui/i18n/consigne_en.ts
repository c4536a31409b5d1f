<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>Attract</name>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished">Hello</translation>
    </message>
    <message>
        <source>Gardez vos papiers en lieu sûr.</source>
        <translation type="unfinished">Keep your papers safe.</translation>
    </message>
</context>
<context>
    <name>Backs</name>
    <message>
        <source>Retournez tout le paquet</source>
        <translation type="unfinished">Turn the whole pile over</translation>
    </message>
    <message>
        <source>Gardez les feuilles dans l&apos;ordre. Le dos vers le haut.</source>
        <translation type="unfinished">Keep the sheets in order. Backs facing up.</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nothing on the back</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Scan the backs</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation type="unfinished">Listen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Pictures</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished">Smaller</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished">Bigger</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Leave</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Montrez votre carte</source>
        <translation type="unfinished">Show your card</translation>
    </message>
    <message>
        <source>Posez votre carte sur la vitre</source>
        <translation type="unfinished">Put your card on the glass</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Hold the square code in front of the camera. It reads by itself.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Square code facing down, in the corner with the arrow.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Reading</translation>
    </message>
    <message>
        <source>Lire la carte</source>
        <translation type="unfinished">Read the card</translation>
    </message>
</context>
<context>
    <name>CardMay</name>
    <message>
        <source>Déposer seulement</source>
        <translation type="unfinished">Only put papers in</translation>
    </message>
    <message>
        <source>Montrer un papier aussi</source>
        <translation type="unfinished">Show a paper too</translation>
    </message>
    <message>
        <source>Que fait votre carte ?</source>
        <translation type="unfinished">What may your card do?</translation>
    </message>
    <message>
        <source>Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.</source>
        <translation type="unfinished">It can show a paper to an agent, once: with your PIN, if you say yes.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quel est ce papier&#xa0;?</source>
        <translation type="unfinished">What is this paper?</translation>
    </message>
    <message>
        <source>Il y a plusieurs papiers. D&apos;abord celui-ci.</source>
        <translation type="unfinished">There are several papers. This one first.</translation>
    </message>
</context>
<context>
    <name>CategoryTexts</name>
    <message>
        <source>Carte d&apos;identité</source>
        <translation type="unfinished">Identity card</translation>
    </message>
    <message>
        <source>Carte Vitale</source>
        <translation type="unfinished">Vitale card</translation>
    </message>
    <message>
        <source>Fiche de paie</source>
        <translation type="unfinished">Payslip</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished">Certificate</translation>
    </message>
    <message>
        <source>Impôts</source>
        <translation type="unfinished">Taxes</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished">Housing</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation type="unfinished">Bank</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <source>Autre papier</source>
        <translation type="unfinished">Other paper</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Vous avez tous les papiers.</source>
        <translation type="unfinished">You have all the papers.</translation>
    </message>
    <message>
        <source>Touchez les papiers que vous avez.</source>
        <translation type="unfinished">Touch the papers that you have.</translation>
    </message>
    <message>
        <source>Vous avez déjà&#xa0;: %1.</source>
        <translation type="unfinished">You already have: %1.</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">The list is printing</translation>
    </message>
    <message>
        <source>Imprimer le reste</source>
        <translation type="unfinished">Print the rest</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continue</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>La machine ne marche pas</source>
        <translation type="unfinished">The machine is not working</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. On va vous aider.</source>
        <translation type="unfinished">Please ask at the desk. Someone will help you.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Noir et jaune</source>
        <translation type="unfinished">Black and yellow</translation>
    </message>
    <message>
        <source>Tout en bas</source>
        <translation type="unfinished">All at the bottom</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation type="unfinished">No movement</translation>
    </message>
    <message>
        <source>Moins fort</source>
        <translation type="unfinished">Quieter</translation>
    </message>
    <message>
        <source>Plus fort</source>
        <translation type="unfinished">Louder</translation>
    </message>
    <message>
        <source>Mieux voir, mieux entendre</source>
        <translation type="unfinished">See better, hear better</translation>
    </message>
    <message>
        <source>Aucune voix ne parle cette langue. Touchez «&#xa0;Images&#xa0;».</source>
        <translation type="unfinished">No voice speaks this language. Touch “Pictures”.</translation>
    </message>
    <message>
        <source>Touchez ce qui vous aide.</source>
        <translation type="unfinished">Touch what helps you.</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1.</source>
        <translation type="unfinished">Chosen: %1.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continue</translation>
    </message>
</context>
<context>
    <name>DeskConsent</name>
    <message>
        <source>%1 vous aide</source>
        <translation type="unfinished">%1 is helping you</translation>
    </message>
    <message>
        <source>Cette personne voit vos papiers avec vous. Vous dites oui à chaque papier.</source>
        <translation type="unfinished">This person sees your papers with you. You say yes to each paper.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, thank you</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">I agree</translation>
    </message>
</context>
<context>
    <name>DeskViewYes</name>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Do you agree?</translation>
    </message>
    <message>
        <source>%1 imprime un papier de votre coffre, une fois : %2.</source>
        <translation type="unfinished">%1 prints one paper from your safe, once: %2.</translation>
    </message>
    <message>
        <source>%1 voit votre carte d&apos;identité, une fois, 30 secondes.</source>
        <translation type="unfinished">%1 sees your identity card, once, for 30 seconds.</translation>
    </message>
    <message>
        <source>%1 pourra mettre des papiers dans votre coffre, sans rien y lire. Vous arrêtez quand vous voulez.</source>
        <translation type="unfinished">%1 will be able to put papers in your safe, and read nothing in it. You stop when you want.</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, thank you</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">I agree</translation>
    </message>
</context>
<context>
    <name>DeskYes</name>
    <message>
        <source>%1 met ce papier dans votre coffre.</source>
        <translation type="unfinished">%1 puts this paper in your safe.</translation>
    </message>
    <message>
        <source>%1 vous aide à créer un coffre.</source>
        <translation type="unfinished">%1 helps you to open a safe.</translation>
    </message>
    <message>
        <source>%1 vous aide à refaire votre carte.</source>
        <translation type="unfinished">%1 helps you to get a new card.</translation>
    </message>
    <message>
        <source>Êtes-vous d&apos;accord ?</source>
        <translation type="unfinished">Do you agree?</translation>
    </message>
    <message>
        <source>Non, merci</source>
        <translation type="unfinished">No, thank you</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">I agree</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Dans votre coffre</source>
        <translation type="unfinished">In your safe</translation>
    </message>
    <message>
        <source>Pas accepté</source>
        <translation type="unfinished">Not accepted</translation>
    </message>
    <message>
        <source>Protégé, il attend</source>
        <translation type="unfinished">Protected, waiting</translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished">On its way</translation>
    </message>
    <message>
        <source>Bien arrivé</source>
        <translation type="unfinished">Arrived</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Reprenez tous vos papiers</source>
        <translation type="unfinished">Take all your papers back</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu qui s&apos;imprime.</source>
        <translation type="unfinished">The paper on the glass. And the receipt being printed.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Et le reçu.</source>
        <translation type="unfinished">The paper on the glass. And the receipt.</translation>
    </message>
    <message>
        <source>Regardez bien sur la vitre et dans le chargeur.</source>
        <translation type="unfinished">Look on the glass and in the feeder.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu n&apos;a pas pu s&apos;imprimer.</source>
        <translation type="unfinished">Paper on the glass. The receipt could not be printed.</translation>
    </message>
    <message>
        <source>Le papier sur la vitre. Le reçu est-il sorti&#xa0;?</source>
        <translation type="unfinished">The paper on the glass. Did the receipt come out?</translation>
    </message>
    <message>
        <source>Quels papiers encore&#xa0;?</source>
        <translation type="unfinished">Which papers are missing?</translation>
    </message>
    <message>
        <source>La liste s&apos;imprime</source>
        <translation type="unfinished">The list is printing</translation>
    </message>
    <message>
        <source>Revoir le code</source>
        <translation type="unfinished">See the code again</translation>
    </message>
    <message>
        <source>Imprimer encore</source>
        <translation type="unfinished">Print again</translation>
    </message>
    <message>
        <source>J&apos;ai tout repris</source>
        <translation type="unfinished">I have everything</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>Il manque un coin&#xa0;?</source>
        <translation type="unfinished">Is a corner missing?</translation>
    </message>
    <message>
        <source>Le bord est coupé&#xa0;?</source>
        <translation type="unfinished">Is the edge cut off?</translation>
    </message>
    <message>
        <source>C&apos;est flou&#xa0;?</source>
        <translation type="unfinished">Is it blurred?</translation>
    </message>
    <message>
        <source>Il y a un reflet&#xa0;?</source>
        <translation type="unfinished">Is there a glare?</translation>
    </message>
    <message>
        <source>Le papier est plié&#xa0;?</source>
        <translation type="unfinished">Is the paper folded?</translation>
    </message>
    <message>
        <source>C&apos;est trop sombre&#xa0;?</source>
        <translation type="unfinished">Is it too dark?</translation>
    </message>
    <message>
        <source>On voit un doigt&#xa0;?</source>
        <translation type="unfinished">Is a finger showing?</translation>
    </message>
    <message>
        <source>La page est vide&#xa0;?</source>
        <translation type="unfinished">Is the page empty?</translation>
    </message>
    <message>
        <source>C&apos;est à l&apos;envers&#xa0;?</source>
        <translation type="unfinished">Is it upside down?</translation>
    </message>
    <message>
        <source>C&apos;est le bon côté&#xa0;?</source>
        <translation type="unfinished">Is it the right side?</translation>
    </message>
    <message>
        <source>Une ligne se lit mal&#xa0;?</source>
        <translation type="unfinished">Is a line hard to read?</translation>
    </message>
    <message>
        <source>Posez le papier en entier sur la vitre.</source>
        <translation type="unfinished">Put the whole paper on the glass.</translation>
    </message>
    <message>
        <source>Éloignez le papier du bord de la vitre.</source>
        <translation type="unfinished">Move the paper away from the edge of the glass.</translation>
    </message>
    <message>
        <source>Posez le papier bien à plat. Ne bougez pas.</source>
        <translation type="unfinished">Lay the paper flat. Do not move it.</translation>
    </message>
    <message>
        <source>Sortez la carte de sa pochette.</source>
        <translation type="unfinished">Take the card out of its sleeve.</translation>
    </message>
    <message>
        <source>Dépliez bien le papier. Fermez le couvercle.</source>
        <translation type="unfinished">Unfold the paper well. Close the lid.</translation>
    </message>
    <message>
        <source>Fermez bien le couvercle.</source>
        <translation type="unfinished">Close the lid well.</translation>
    </message>
    <message>
        <source>Retirez la main avant de scanner.</source>
        <translation type="unfinished">Take your hand away before scanning.</translation>
    </message>
    <message>
        <source>La machine ne voit rien sur cette page.</source>
        <translation type="unfinished">The machine sees nothing on this page.</translation>
    </message>
    <message>
        <source>Tournez la page jusqu&apos;à ce qu&apos;elle se lise droit.</source>
        <translation type="unfinished">Turn the page until it reads upright.</translation>
    </message>
    <message>
        <source>On voit peut-être le dos de la carte.</source>
        <translation type="unfinished">This may be the back of the card.</translation>
    </message>
    <message>
        <source>La machine n&apos;a pas pu lire une ligne de la carte.</source>
        <translation type="unfinished">The machine could not read a line of the card.</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation type="unfinished">Set aside</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Turn</translation>
    </message>
    <message>
        <source>Scanner l&apos;autre côté</source>
        <translation type="unfinished">Scan the other side</translation>
    </message>
    <message>
        <source>Scanner encore</source>
        <translation type="unfinished">Scan again</translation>
    </message>
    <message>
        <source>C&apos;est droit</source>
        <translation type="unfinished">It is upright</translation>
    </message>
    <message>
        <source>Garder la page</source>
        <translation type="unfinished">Keep the page</translation>
    </message>
</context>
<context>
    <name>FaultAsked</name>
    <message>
        <source>Remettez les feuilles pas encore montrées.</source>
        <translation type="unfinished">Put back the sheets not shown yet.</translation>
    </message>
</context>
<context>
    <name>FaultTexts</name>
    <message>
        <source>Une feuille est coincée</source>
        <translation type="unfinished">A sheet is stuck</translation>
    </message>
    <message>
        <source>Ouvrez le capot et tirez doucement la feuille.</source>
        <translation type="unfinished">Open the cover and gently pull the sheet out.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished">Continue</translation>
    </message>
    <message>
        <source>Le capot est ouvert</source>
        <translation type="unfinished">The cover is open</translation>
    </message>
    <message>
        <source>Fermez le capot du chargeur.</source>
        <translation type="unfinished">Close the cover of the feeder.</translation>
    </message>
    <message>
        <source>Je ne trouve pas de papier</source>
        <translation type="unfinished">I cannot find any paper</translation>
    </message>
    <message>
        <source>Mettez votre papier, puis touchez Recommencer.</source>
        <translation type="unfinished">Put your paper in, then touch Try again.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Le scanner se prépare</source>
        <translation type="unfinished">The scanner is getting ready</translation>
    </message>
    <message>
        <source>Attendez quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">Wait a few seconds. Your pages are kept.</translation>
    </message>
    <message>
        <source>Le scanner ne répond plus</source>
        <translation type="unfinished">The scanner stopped answering</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Your pages are kept. Please ask at the desk.</translation>
    </message>
    <message>
        <source>La page est coupée</source>
        <translation type="unfinished">The page is cut off</translation>
    </message>
    <message>
        <source>Replacez la feuille. On recommence cette page.</source>
        <translation type="unfinished">Put the sheet back. This page will be done again.</translation>
    </message>
    <message>
        <source>Je ne vois pas le papier</source>
        <translation type="unfinished">I cannot see the paper</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre, le texte vers le bas.</source>
        <translation type="unfinished">Put it on the glass, text facing down.</translation>
    </message>
    <message>
        <source>Le code n&apos;est pas lisible</source>
        <translation type="unfinished">The code cannot be read</translation>
    </message>
    <message>
        <source>Mettez le papier bien à plat. Montrez encore le code.</source>
        <translation type="unfinished">Smooth the paper and show the code again.</translation>
    </message>
    <message>
        <source>Le scanner est arrêté</source>
        <translation type="unfinished">The scanner has stopped</translation>
    </message>
    <message>
        <source>La page en cours n&apos;est pas gardée.</source>
        <translation type="unfinished">The page in progress was not kept.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de papier</source>
        <translation type="unfinished">There is no paper left</translation>
    </message>
    <message>
        <source>Demandez un rouleau à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Ask for a roll at the desk. Nothing is lost.</translation>
    </message>
    <message>
        <source>L&apos;imprimante est ouverte</source>
        <translation type="unfinished">The printer is open</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil de la fermer. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Ask at the desk to close it. Nothing is lost.</translation>
    </message>
    <message>
        <source>L&apos;imprimante ne répond plus</source>
        <translation type="unfinished">The printer stopped answering</translation>
    </message>
    <message>
        <source>Demandez à l&apos;accueil. Rien n&apos;est perdu.</source>
        <translation type="unfinished">Please ask at the desk. Nothing is lost.</translation>
    </message>
    <message>
        <source>Le coffre ne répond pas</source>
        <translation type="unfinished">The safe does not answer</translation>
    </message>
    <message>
        <source>Gardez bien vos papiers. Réessayez un peu plus tard.</source>
        <translation type="unfinished">Keep your papers. Try again a little later.</translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas sûr</source>
        <translation type="unfinished">This safe cannot be trusted</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">Nothing was sent. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Votre coffre est plein</source>
        <translation type="unfinished">Your safe is full</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Faites de la place, puis revenez.</source>
        <translation type="unfinished">This paper was not sent. Make room, then come back.</translation>
    </message>
    <message>
        <source>Le coffre a refusé</source>
        <translation type="unfinished">The safe refused</translation>
    </message>
    <message>
        <source>Ce papier n&apos;a pas été envoyé. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">This paper was not sent. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Le coffre refuse ce papier</source>
        <translation type="unfinished">The safe refuses this paper</translation>
    </message>
    <message>
        <source>Il ne prend pas ce genre de papier. Gardez l&apos;original.</source>
        <translation type="unfinished">It does not take this kind of paper. Keep the original.</translation>
    </message>
    <message>
        <source>Ce document est trop gros</source>
        <translation type="unfinished">This document is too big</translation>
    </message>
    <message>
        <source>Envoyez-le en plusieurs fois, avec moins de pages.</source>
        <translation type="unfinished">Send it in several parts, with fewer pages.</translation>
    </message>
    <message>
        <source>Le téléphone a dit non</source>
        <translation type="unfinished">The phone said no</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer ou choisir un autre moyen.</source>
        <translation type="unfinished">You can try again or choose another way.</translation>
    </message>
    <message>
        <source>Le code ne marche plus</source>
        <translation type="unfinished">The code no longer works</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas grave. Voici un nouveau code.</source>
        <translation type="unfinished">It does not matter. A new code is waiting for you.</translation>
    </message>
    <message>
        <source>L&apos;aide de l&apos;agent est finie</source>
        <translation type="unfinished">The staff member&apos;s help has ended</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même coffre</source>
        <translation type="unfinished">This is not the same safe</translation>
    </message>
    <message>
        <source>Reprenez la carte ou le téléphone du début. Rien n&apos;est envoyé.</source>
        <translation type="unfinished">Use the card or the phone you began with. Nothing is sent.</translation>
    </message>
    <message>
        <source>Je ne connais pas cette carte</source>
        <translation type="unfinished">I do not know this card</translation>
    </message>
    <message>
        <source>Essayez une autre carte, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Try another card, or ask at the desk.</translation>
    </message>
    <message>
        <source>La carte est bloquée</source>
        <translation type="unfinished">The card is locked</translation>
    </message>
    <message>
        <source>Trop d&apos;essais. L&apos;accueil peut la débloquer avec vous.</source>
        <translation type="unfinished">Too many tries. The desk can unlock it with you.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le bon code</source>
        <translation type="unfinished">That is not the right code</translation>
    </message>
    <message>
        <source>Essayez encore, sans vous presser.</source>
        <translation type="unfinished">Try again, take your time.</translation>
    </message>
    <message>
        <source>Ces chiffres sont faux</source>
        <translation type="unfinished">The digits do not match</translation>
    </message>
    <message>
        <source>Regardez bien le papier et recommencez.</source>
        <translation type="unfinished">Look closely at the paper and try again.</translation>
    </message>
    <message>
        <source>Ce papier n&apos;ouvre rien ici</source>
        <translation type="unfinished">This paper opens nothing here</translation>
    </message>
    <message>
        <source>Essayez un autre papier de secours, ou demandez à l&apos;accueil.</source>
        <translation type="unfinished">Try another recovery paper, or ask at the desk.</translation>
    </message>
    <message>
        <source>Cette invitation vient d&apos;ailleurs</source>
        <translation type="unfinished">Invitation from elsewhere</translation>
    </message>
    <message>
        <source>Elle n&apos;ouvre pas de coffre ici. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">It opens no safe here. Ask at the reception desk.</translation>
    </message>
    <message>
        <source>Cette invitation est finie</source>
        <translation type="unfinished">This invitation has ended</translation>
    </message>
    <message>
        <source>Sa date est passée. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">Its date is over. Ask for another at the reception desk.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi</source>
        <translation type="unfinished">This invitation was used</translation>
    </message>
    <message>
        <source>Elle ouvre un seul coffre. Demandez-en une autre à l&apos;accueil.</source>
        <translation type="unfinished">It opens one safe only. Ask for another at the reception desk.</translation>
    </message>
    <message>
        <source>Je ne suis pas sûr</source>
        <translation type="unfinished">I am not sure</translation>
    </message>
    <message>
        <source>Je vérifie si le papier est arrivé. Il reste protégé ici.</source>
        <translation type="unfinished">I am checking whether the paper arrived. It stays protected here.</translation>
    </message>
    <message>
        <source>La machine est pleine</source>
        <translation type="unfinished">The machine is full</translation>
    </message>
    <message>
        <source>Elle ne peut plus prendre de papiers. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">It cannot take any more papers. Please ask at the desk.</translation>
    </message>
    <message>
        <source>La machine redémarre</source>
        <translation type="unfinished">The machine is starting again</translation>
    </message>
    <message>
        <source>Quelques secondes. Vos pages sont gardées.</source>
        <translation type="unfinished">A few seconds. Your pages are kept.</translation>
    </message>
    <message>
        <source>C&apos;est plus long que prévu</source>
        <translation type="unfinished">It is taking longer than expected</translation>
    </message>
    <message>
        <source>Vos pages sont gardées. Attendez encore un peu.</source>
        <translation type="unfinished">Your pages are kept. Please wait a little more.</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas</source>
        <translation type="unfinished">Something is wrong</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas votre faute. Demandez à l&apos;accueil.</source>
        <translation type="unfinished">It is not your fault. Please ask at the desk.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Posez le papier signé</source>
        <translation>Put the signed paper on the glass</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas le même papier. Posez-en un seul.</source>
        <translation>This is not the same paper. Put just one.</translation>
    </message>
    <message>
        <source>Lu : %1 sur %2. Posez la partie qui manque.</source>
        <translation>Read: %1 of %2. Put down the missing part.</translation>
    </message>
    <message>
        <source>Les carrés noirs vers le bas.</source>
        <translation>The black squares facing down.</translation>
    </message>
    <message>
        <source>L&apos;accord s&apos;imprime. Signez-le d&apos;abord.</source>
        <translation>The consent is printing. Sign it first.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Imprimer l&apos;accord</source>
        <translation>Print the consent</translation>
    </message>
    <message>
        <source>Je lis le papier…</source>
        <translation>I am reading the paper…</translation>
    </message>
    <message>
        <source>Lire le papier</source>
        <translation>Read the paper</translation>
    </message>
</context>
<context>
    <name>FormAsk</name>
    <message>
        <source>Je lis mal une case</source>
        <translation>I cannot read one box well</translation>
    </message>
    <message>
        <source>Je lis mal une réponse</source>
        <translation>I cannot read one answer well</translation>
    </message>
    <message>
        <source>Oui ou non ?</source>
        <translation>Yes or no?</translation>
    </message>
    <message>
        <source>Que voulez-vous dire ?</source>
        <translation>What do you mean?</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>FormCloser</name>
    <message>
        <source>Votre papier signé</source>
        <translation>Your signed paper</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">The page</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>D&apos;accord pour scanner mes papiers.</source>
        <translation>I agree to my papers being scanned.</translation>
    </message>
    <message>
        <source>Pas d&apos;accord pour scanner mes papiers.</source>
        <translation>I do not agree to my papers being scanned.</translation>
    </message>
    <message>
        <source>J&apos;ai fait cela seul.</source>
        <translation>I did this alone.</translation>
    </message>
    <message>
        <source>Un agent m&apos;a aidé.</source>
        <translation>A member of staff helped me.</translation>
    </message>
    <message>
        <source>Sans date de fin.</source>
        <translation>With no end date.</translation>
    </message>
    <message>
        <source>Pour une seule démarche.</source>
        <translation>For one matter only.</translation>
    </message>
    <message>
        <source>Entre deux dates.</source>
        <translation>Between two dates.</translation>
    </message>
    <message>
        <source>Mettre des papiers dans mon coffre.</source>
        <translation>Put papers in my safe.</translation>
    </message>
    <message>
        <source>Regarder mes papiers avec moi.</source>
        <translation>Look at my papers with me.</translation>
    </message>
    <message>
        <source>Prendre un papier pour une démarche.</source>
        <translation>Take a paper for a procedure.</translation>
    </message>
    <message>
        <source>Envoyer un papier à un organisme.</source>
        <translation>Send a paper to an office.</translation>
    </message>
    <message>
        <source>Recevoir mon courrier.</source>
        <translation>Receive my mail.</translation>
    </message>
    <message>
        <source>Changer mon mot de passe avec moi.</source>
        <translation>Change my password with me.</translation>
    </message>
    <message>
        <source>Le papier dit non.</source>
        <translation>The paper says no.</translation>
    </message>
    <message>
        <source>Le papier dit « seul ». Un agent est là.</source>
        <translation>The paper says &quot;alone&quot;. A member of staff is here.</translation>
    </message>
    <message>
        <source>Le papier n&apos;a pas de code. Je ne sais pas pour qui il est.</source>
        <translation>The paper has no code. I do not know who it is for.</translation>
    </message>
    <message>
        <source>Je ne connais pas le code de ce papier.</source>
        <translation>I do not know the code on this paper.</translation>
    </message>
    <message>
        <source>Le papier est pour un autre agent.</source>
        <translation>The paper is for another member of staff.</translation>
    </message>
    <message>
        <source>Le code dit plus que les cases.</source>
        <translation>The code allows more than the ticked boxes.</translation>
    </message>
    <message>
        <source>Les cases disent plus que le code.</source>
        <translation>The ticked boxes allow more than the code.</translation>
    </message>
    <message>
        <source>La case dit « sans date de fin ». Le code finit le %1.</source>
        <translation>The box says &quot;no end date&quot;. The code ends on %1.</translation>
    </message>
</context>
<context>
    <name>FormUnderstood</name>
    <message>
        <source>Attention, regardez bien</source>
        <translation>Please look closely</translation>
    </message>
    <message>
        <source>Voici ce que je comprends</source>
        <translation>This is what I understand</translation>
    </message>
    <message>
        <source>Voir le papier</source>
        <translation>See the paper</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Ranger quand même</source>
        <translation>Store it anyway</translation>
    </message>
    <message>
        <source>C&apos;est juste</source>
        <translation>That is right</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Bien</source>
        <translation type="unfinished">Good</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation type="unfinished">So-so</translation>
    </message>
    <message>
        <source>Pas bien</source>
        <translation type="unfinished">Not good</translation>
    </message>
    <message>
        <source>Les mots</source>
        <translation type="unfinished">The words</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished">Opening the safe</translation>
    </message>
    <message>
        <source>Poser les papiers</source>
        <translation type="unfinished">Laying the papers</translation>
    </message>
    <message>
        <source>C&apos;était long</source>
        <translation type="unfinished">It took long</translation>
    </message>
    <message>
        <source>Rien de tout cela</source>
        <translation type="unfinished">None of these</translation>
    </message>
    <message>
        <source>Tout est oublié</source>
        <translation type="unfinished">Everything is forgotten</translation>
    </message>
    <message>
        <source>Qu&apos;est-ce qui était difficile&#xa0;?</source>
        <translation type="unfinished">What was difficult?</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. C&apos;était comment&#xa0;?</source>
        <translation type="unfinished">Nobody can see your papers here. How was it?</translation>
    </message>
    <message>
        <source>Touchez une image, ou partez. La machine ne sait pas qui répond.</source>
        <translation type="unfinished">Touch a picture, or leave. The machine does not know who answers.</translation>
    </message>
    <message>
        <source>Personne ne peut voir vos papiers ici. Au revoir et à bientôt.</source>
        <translation type="unfinished">Nobody can see your papers here. Goodbye and see you soon.</translation>
    </message>
    <message>
        <source>Merci de votre avis. À bientôt.</source>
        <translation type="unfinished">Thank you for telling us. See you soon.</translation>
    </message>
</context>
<context>
    <name>HowLong</name>
    <message>
        <source>Un jour</source>
        <translation type="unfinished">One day</translation>
    </message>
    <message>
        <source>Une semaine</source>
        <translation type="unfinished">One week</translation>
    </message>
    <message>
        <source>Un mois</source>
        <translation type="unfinished">One month</translation>
    </message>
    <message>
        <source>Jusqu&apos;à ce que j&apos;arrête</source>
        <translation type="unfinished">Until I stop it</translation>
    </message>
    <message>
        <source>Partager combien de temps&#xa0;?</source>
        <translation type="unfinished">Share for how long?</translation>
    </message>
    <message>
        <source>Après, le coffre ne le montre plus aux agents.</source>
        <translation type="unfinished">Afterwards the safe no longer shows it to the staff.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Montrez votre invitation</source>
        <translation type="unfinished">Show your invitation</translation>
    </message>
    <message>
        <source>Posez votre invitation sur la vitre</source>
        <translation type="unfinished">Put your invitation on the glass</translation>
    </message>
    <message>
        <source>Tenez le code carré devant la caméra. La machine le lit seule.</source>
        <translation type="unfinished">Hold the square code in front of the camera. It reads by itself.</translation>
    </message>
    <message>
        <source>Le code carré vers le bas, dans le coin de la flèche.</source>
        <translation type="unfinished">Square code facing down, in the corner with the arrow.</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished">Reading</translation>
    </message>
    <message>
        <source>Lire l&apos;invitation</source>
        <translation type="unfinished">Read the invitation</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Erase</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Votre langue&#xa0;?</source>
        <translation type="unfinished">Your language?</translation>
    </message>
</context>
<context>
    <name>LearningLayer</name>
    <message>
        <source>Pour apprendre</source>
        <translation type="unfinished">For learning</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé</source>
        <translation type="unfinished">Nothing is sent</translation>
    </message>
    <message>
        <source>Poser un papier</source>
        <translation type="unfinished">Lay a paper</translation>
    </message>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Printed papers</translation>
    </message>
</context>
<context>
    <name>LeaveAsked</name>
    <message>
        <source>Voulez-vous partir&#xa0;?</source>
        <translation type="unfinished">Do you want to leave?</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) ne sont pas au coffre. La machine les efface.</source>
        <translation type="unfinished">
            <numerusform>%n page is not in the safe yet and will be erased.</numerusform>
            <numerusform>%n pages are not in the safe yet and will be erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>La machine garde vos papiers. Elle les envoie au coffre.</source>
        <translation type="unfinished">The machine keeps your papers. It sends them to the safe.</translation>
    </message>
    <message>
        <source>Vos papiers restent dans votre coffre.</source>
        <translation type="unfinished">Your papers stay in your safe.</translation>
    </message>
    <message>
        <source>La machine oublie tout.</source>
        <translation type="unfinished">The machine forgets everything.</translation>
    </message>
    <message>
        <source>Vos papiers vous attendent.</source>
        <translation type="unfinished">Your papers wait for you.</translation>
    </message>
    <message>
        <source>Partir</source>
        <translation type="unfinished">Leave</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation type="unfinished">Stay</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Gardez ce code</source>
        <translation type="unfinished">Keep this code</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers pendant quelques jours. Ne le montrez à personne.</source>
        <translation type="unfinished">Take a photo of it: it opens your papers for a few days. Show it to nobody.</translation>
    </message>
    <message>
        <source>Photographiez-le : il ouvre vos papiers jusqu&apos;au %1. Ne le montrez à personne.</source>
        <translation type="unfinished">Take a photo of it: it opens your papers until %1. Show it to nobody.</translation>
    </message>
    <message>
        <source>Je l&apos;ai en photo</source>
        <translation type="unfinished">I have a photo of it</translation>
    </message>
    <message>
        <source>Sur le reçu aussi</source>
        <translation type="unfinished">On the receipt too</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>Code carré pour le téléphone</source>
        <translation type="unfinished">Square code for the phone</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Les deux codes sont différents</source>
        <translation type="unfinished">The two codes are different</translation>
    </message>
    <message>
        <source>Choisissez un code secret</source>
        <translation type="unfinished">Choose a secret code</translation>
    </message>
    <message>
        <source>Ce code est trop facile</source>
        <translation type="unfinished">This code is too easy</translation>
    </message>
    <message>
        <source>Ce n&apos;est rien. Choisissez encore 6 chiffres.</source>
        <translation type="unfinished">It does not matter. Choose 6 digits again.</translation>
    </message>
    <message>
        <source>6 chiffres faciles à retenir. Ne les dites à personne.</source>
        <translation type="unfinished">6 digits that are easy to remember. Do not tell anyone.</translation>
    </message>
    <message>
        <source>D&apos;autres pourraient le deviner. Choisissez 6 autres chiffres.</source>
        <translation type="unfinished">Others could guess it. Choose 6 other digits.</translation>
    </message>
</context>
<context>
    <name>NewPin2</name>
    <message>
        <source>Tapez encore le même code</source>
        <translation type="unfinished">Type the same code again</translation>
    </message>
    <message>
        <source>C&apos;est pour être sûr.</source>
        <translation type="unfinished">This is to be sure.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Vos papiers restent à vous</source>
        <translation type="unfinished">Your papers stay yours</translation>
    </message>
    <message>
        <source>La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.</source>
        <translation type="unfinished">The machine copies your papers into your digital safe. Then it forgets everything.</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation type="unfinished">Print the notice</translation>
    </message>
    <message>
        <source>La notice s&apos;imprime</source>
        <translation type="unfinished">The notice is printing</translation>
    </message>
    <message>
        <source>Quels papiers&#xa0;?</source>
        <translation type="unfinished">Which papers?</translation>
    </message>
    <message>
        <source>Je suis d&apos;accord</source>
        <translation type="unfinished">I agree</translation>
    </message>
</context>
<context>
    <name>PageCloser</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Page %1</translation>
    </message>
    <message>
        <source>Plus près</source>
        <translation type="unfinished">Closer</translation>
    </message>
    <message>
        <source>Plus loin</source>
        <translation type="unfinished">Farther</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation type="unfinished">Left</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation type="unfinished">Right</translation>
    </message>
    <message>
        <source>Page nettoyée</source>
        <translation type="unfinished">Cleaned page</translation>
    </message>
    <message>
        <source>Comme scannée</source>
        <translation type="unfinished">As scanned</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Plus haut</source>
        <translation type="unfinished">Further up</translation>
    </message>
    <message>
        <source>Plus bas</source>
        <translation type="unfinished">Further down</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>La page</source>
        <translation type="unfinished">The page</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Vide&#xa0;: mise de côté</source>
        <translation type="unfinished">Empty: set aside</translation>
    </message>
    <message>
        <source>Jetée</source>
        <translation type="unfinished">Thrown away</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Page %1</translation>
    </message>
    <message>
        <source>Voir la page %1 en grand</source>
        <translation type="unfinished">See page %1 large</translation>
    </message>
    <message>
        <source>Garder la page %1</source>
        <translation type="unfinished">Keep page %1</translation>
    </message>
    <message>
        <source>Pages d&apos;avant</source>
        <translation type="unfinished">Earlier pages</translation>
    </message>
    <message>
        <source>Pages d&apos;après</source>
        <translation type="unfinished">Later pages</translation>
    </message>
</context>
<context>
    <name>PagesReview</name>
    <message>
        <source>On lit bien toutes les pages&#xa0;?</source>
        <translation type="unfinished">Are all pages easy to read?</translation>
    </message>
    <message>
        <source>Touchez une page pour la choisir. Touchez encore pour la voir en grand.</source>
        <translation type="unfinished">Touch a page to choose it. Touch again to see it large.</translation>
    </message>
    <message>
        <source>Page d&apos;avant</source>
        <translation type="unfinished">Page before</translation>
    </message>
    <message>
        <source>Page d&apos;après</source>
        <translation type="unfinished">Page after</translation>
    </message>
    <message>
        <source>En grand</source>
        <translation type="unfinished">See large</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished">Turn</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation type="unfinished">Again</translation>
    </message>
    <message>
        <source>Jeter</source>
        <translation type="unfinished">Throw away</translation>
    </message>
    <message>
        <source>Séparer ici</source>
        <translation type="unfinished">Split here</translation>
    </message>
    <message>
        <source>Séparer les faces</source>
        <translation type="unfinished">Separate the sides</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished">Join</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Oui, continuer</source>
        <translation type="unfinished">Yes, continue</translation>
    </message>
</context>
<context>
    <name>PapersOut</name>
    <message>
        <source>Vos deux papiers sont sortis&#xa0;?</source>
        <translation type="unfinished">Did your two papers come out?</translation>
    </message>
    <message>
        <source>Gardez la carte sur vous. Rangez le papier de secours chez vous.</source>
        <translation type="unfinished">Keep the card with you. Keep the recovery paper at home.</translation>
    </message>
    <message>
        <source>Non, imprimer encore</source>
        <translation type="unfinished">No, print again</translation>
    </message>
    <message>
        <source>Oui, je les garde</source>
        <translation type="unfinished">Yes, I have them</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Visez ce carré avec votre téléphone</source>
        <translation type="unfinished">Point your phone at this square</translation>
    </message>
    <message>
        <source>Le téléphone montre le même nombre&#xa0;? Alors dites oui.</source>
        <translation type="unfinished">Then say yes on the phone. Check that it shows this number.</translation>
    </message>
    <message>
        <source>Ouvrez l&apos;appareil photo. Puis dites oui sur le téléphone.</source>
        <translation type="unfinished">Open the camera. Then say yes on the phone.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Tapez votre code secret</source>
        <translation type="unfinished">Type your secret code</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">One moment, I am checking.</translation>
    </message>
    <message numerus="yes">
        <source>Il reste %n essai(s). Prenez votre temps.</source>
        <translation type="unfinished">
            <numerusform>%n try left. Take your time.</numerusform>
            <numerusform>%n tries left. Take your time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cachez le clavier avec votre main.</source>
        <translation type="unfinished">Hide the keys with your hand.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 chiffres sur %2</source>
        <translation type="unfinished">%1 of %2 digits</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Erase</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation type="unfinished">Confirm</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Mettez vos feuilles dans le chargeur</source>
        <translation type="unfinished">Put your sheets in the feeder</translation>
    </message>
    <message>
        <source>Posez votre papier sur la vitre</source>
        <translation type="unfinished">Put your paper on the glass</translation>
    </message>
    <message>
        <source>Le texte vers le haut. Sans agrafe ni trombone.</source>
        <translation type="unfinished">Text facing up. No staples or clips.</translation>
    </message>
    <message>
        <source>Le texte vers le bas. Le coin contre la flèche.</source>
        <translation type="unfinished">Text facing down. Corner against the arrow.</translation>
    </message>
    <message>
        <source>Ne cachez pas vos numéros de client.</source>
        <translation type="unfinished">Do not hide your customer numbers.</translation>
    </message>
    <message>
        <source>Santé&#xa0;: plutôt non. Carte Vitale&#xa0;: oui.</source>
        <translation type="unfinished">Health papers: better not. The Vitale card: yes.</translation>
    </message>
    <message>
        <source>Papier signé</source>
        <translation>Signed paper</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">I have finished</translation>
    </message>
    <message>
        <source>Utiliser la vitre</source>
        <translation type="unfinished">Use the glass</translation>
    </message>
    <message>
        <source>Utiliser le chargeur</source>
        <translation type="unfinished">Use the feeder</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Scan</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Vos papiers s&apos;impriment</source>
        <translation type="unfinished">Your papers are printing</translation>
    </message>
    <message>
        <source>Attendez devant la machine. Ne les laissez à personne.</source>
        <translation type="unfinished">Wait by the machine. Do not leave them to anyone.</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>Que voulez-vous demander&#xa0;?</source>
        <translation type="unfinished">What do you want to ask for?</translation>
    </message>
    <message>
        <source>La machine montre les papiers à apporter.</source>
        <translation type="unfinished">The machine shows which papers to bring.</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Les deux côtés d&apos;une carte&#xa0;?</source>
        <translation type="unfinished">Both sides of one card?</translation>
    </message>
    <message>
        <source>Les deux côtés iront sur une seule page.</source>
        <translation type="unfinished">Both sides will go on one page.</translation>
    </message>
    <message>
        <source>Mettre ensemble</source>
        <translation type="unfinished">Put together</translation>
    </message>
    <message>
        <source>Laisser séparés</source>
        <translation type="unfinished">Leave separate</translation>
    </message>
    <message>
        <source>Est-ce un autre papier&#xa0;?</source>
        <translation type="unfinished">Is it another paper?</translation>
    </message>
    <message>
        <source>Ces deux pages ne se ressemblent pas.</source>
        <translation type="unfinished">These two pages do not look alike.</translation>
    </message>
    <message>
        <source>Séparer les papiers</source>
        <translation type="unfinished">Separate the papers</translation>
    </message>
    <message>
        <source>Garder ensemble</source>
        <translation type="unfinished">Keep together</translation>
    </message>
    <message>
        <source>Quelque chose au dos&#xa0;?</source>
        <translation type="unfinished">Anything on the back?</translation>
    </message>
    <message>
        <source>Regardez l&apos;autre côté de vos feuilles.</source>
        <translation type="unfinished">Look at the other side of your sheets.</translation>
    </message>
    <message>
        <source>Scanner les dos</source>
        <translation type="unfinished">Scan the backs</translation>
    </message>
    <message>
        <source>Rien au dos</source>
        <translation type="unfinished">Nothing on the back</translation>
    </message>
    <message>
        <source>Il manque une feuille&#xa0;?</source>
        <translation type="unfinished">Is a sheet missing?</translation>
    </message>
    <message>
        <source>Devant&#xa0;: %1. Au dos&#xa0;: %2.</source>
        <translation type="unfinished">Fronts: %1. Backs: %2.</translation>
    </message>
    <message>
        <source>Scanner encore les dos</source>
        <translation type="unfinished">Scan the backs again</translation>
    </message>
    <message>
        <source>Garder ainsi</source>
        <translation type="unfinished">Keep it so</translation>
    </message>
    <message>
        <source>Un papier plus récent&#xa0;?</source>
        <translation type="unfinished">A newer paper?</translation>
    </message>
    <message>
        <source>Ce papier date du %1. Il faut souvent moins de 3 mois.</source>
        <translation type="unfinished">This one is from %1. Many offices want less than 3 months.</translation>
    </message>
    <message>
        <source>Scanner un autre</source>
        <translation type="unfinished">Scan another one</translation>
    </message>
    <message>
        <source>Garder celui-ci</source>
        <translation type="unfinished">Keep this one</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;?</source>
        <translation type="unfinished">Is the date over?</translation>
    </message>
    <message>
        <source>Ce papier était valable jusqu&apos;au %1.</source>
        <translation type="unfinished">This paper was valid until %1.</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Votre papier de secours</source>
        <translation type="unfinished">Your recovery paper</translation>
    </message>
    <message>
        <source>Posez-le sur la vitre. Ou tapez ses chiffres.</source>
        <translation type="unfinished">Put it on the glass. Or type its digits.</translation>
    </message>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">One moment, I am checking.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished">Erase</translation>
    </message>
    <message>
        <source>Lire la vitre</source>
        <translation type="unfinished">Scan it</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Le scanner lit votre papier</source>
        <translation type="unfinished">The scanner reads your paper</translation>
    </message>
    <message>
        <source>Les pages arrivent une par une.</source>
        <translation type="unfinished">The pages arrive one by one.</translation>
    </message>
    <message>
        <source>Ne bougez pas le papier.</source>
        <translation type="unfinished">Do not move the paper.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished">Stop</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>C&apos;est dans votre coffre</source>
        <translation type="unfinished">It is in your safe</translation>
    </message>
    <message>
        <source>Votre papier attend ici, protégé</source>
        <translation type="unfinished">Your paper waits here, protected</translation>
    </message>
    <message>
        <source>Votre papier part au coffre</source>
        <translation type="unfinished">Your paper goes to the safe</translation>
    </message>
    <message>
        <source>C&apos;est bien arrivé</source>
        <translation type="unfinished">It has arrived</translation>
    </message>
    <message>
        <source>Votre papier est en route</source>
        <translation type="unfinished">Your paper is on its way</translation>
    </message>
    <message>
        <source>Avez-vous un autre papier&#xa0;?</source>
        <translation type="unfinished">Do you have another paper?</translation>
    </message>
    <message>
        <source>Internet ne marche pas. La machine enverra le papier plus tard.</source>
        <translation type="unfinished">The network is away. It will be sent by itself, without you.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà scanner un autre papier.</source>
        <translation type="unfinished">You can already scan another paper.</translation>
    </message>
    <message>
        <source>Un autre papier</source>
        <translation type="unfinished">Another paper</translation>
    </message>
    <message>
        <source>J&apos;ai fini</source>
        <translation type="unfinished">I have finished</translation>
    </message>
</context>
<context>
    <name>TooNarrow</name>
    <message>
        <source>L&apos;écran est trop étroit</source>
        <translation type="unfinished">The screen is too narrow</translation>
    </message>
    <message>
        <source>Tournez-le : le grand côté en bas.</source>
        <translation type="unfinished">Turn it: the long side at the bottom.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translation type="unfinished">Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>TrayPapers</name>
    <message>
        <source>Que dit votre téléphone ?</source>
        <translation type="unfinished">What does your phone say?</translation>
    </message>
    <message>
        <source>Que posez-vous ?</source>
        <translation type="unfinished">What do you lay down?</translation>
    </message>
    <message>
        <source>La carte d&apos;essai</source>
        <translation type="unfinished">The practice card</translation>
    </message>
    <message>
        <source>Le papier de secours d&apos;essai</source>
        <translation type="unfinished">The practice recovery paper</translation>
    </message>
    <message>
        <source>Le papier imprimé</source>
        <translation type="unfinished">The printed paper</translation>
    </message>
    <message>
        <source>Le badge d&apos;essai</source>
        <translation type="unfinished">The practice badge</translation>
    </message>
    <message>
        <source>Oui, c&apos;est moi</source>
        <translation type="unfinished">Yes, it is me</translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>TrayPrinted</name>
    <message>
        <source>Papiers imprimés</source>
        <translation type="unfinished">Printed papers</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas encore de papier.</source>
        <translation type="unfinished">There is no paper yet.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>TurnKey</name>
    <message>
        <source>Autres choix</source>
        <translation type="unfinished">More choices</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Quel est votre coffre&#xa0;?</source>
        <translation type="unfinished">Which is your safe?</translation>
    </message>
    <message>
        <source>Si vous ne savez pas, demandez à l&apos;accueil.</source>
        <translation type="unfinished">If you do not know, ask at the desk.</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire</source>
        <translation type="unfinished">Only you can read</translation>
    </message>
    <message>
        <source>Le service peut lire</source>
        <translation type="unfinished">The service can read</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Vous êtes encore là&#xa0;?</source>
        <translation type="unfinished">Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Dans %n seconde(s), la machine oublie tout.</source>
        <translation type="unfinished">
            <numerusform>In %n second, the machine forgets everything.</numerusform>
            <numerusform>In %n seconds, the machine forgets everything.</numerusform>
        </translation>
    </message>
    <message>
        <source>Oui, je continue</source>
        <translation type="unfinished">Yes, I continue</translation>
    </message>
</context>
<context>
    <name>WaysKey</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Autres touches</source>
        <translation type="unfinished">Other buttons</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Moi seulement</source>
        <translation type="unfinished">Only me</translation>
    </message>
    <message>
        <source>Moi et les agents</source>
        <translation type="unfinished">Me and the staff</translation>
    </message>
    <message>
        <source>Qui peut voir ce papier&#xa0;?</source>
        <translation type="unfinished">Who can see this paper?</translation>
    </message>
    <message>
        <source>Les agents&#xa0;: %1. Vous pouvez arrêter quand vous voulez.</source>
        <translation type="unfinished">The staff: %1. You can stop whenever you want.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Un instant, je vérifie.</source>
        <translation type="unfinished">One moment, I am checking.</translation>
    </message>
    <message>
        <source>Avec mon téléphone</source>
        <translation type="unfinished">With my phone</translation>
    </message>
    <message>
        <source>Avec ma carte</source>
        <translation type="unfinished">With my card</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation type="unfinished">Open a safe</translation>
    </message>
    <message>
        <source>Sans coffre, avec un code</source>
        <translation type="unfinished">No safe, with a code</translation>
    </message>
    <message>
        <source>J&apos;ai perdu ma carte</source>
        <translation type="unfinished">I lost my card</translation>
    </message>
    <message>
        <source>Comment ouvrir votre coffre&#xa0;?</source>
        <translation type="unfinished">How to open your safe?</translation>
    </message>
    <message>
        <source>Le service %1 peut lire vos papiers.</source>
        <translation type="unfinished">The service %1 can read your papers.</translation>
    </message>
    <message>
        <source>Première fois&#xa0;? Touchez «&#xa0;Créer un coffre&#xa0;».</source>
        <translation type="unfinished">First time? Touch “Open a safe”.</translation>
    </message>
</context>
</TS>
