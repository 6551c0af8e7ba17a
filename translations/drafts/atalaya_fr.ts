<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Admission</name>
    <message>
        <source>This vote has no id. Load the voting page again and vote once more.</source>
        <translation>Cette voix n’a pas d’identifiant. Rechargez la page de vote et votez de nouveau.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Join again with the code in the room.</source>
        <translation>Cette place n’existe pas dans cet atelier. Rejoignez de nouveau l’atelier avec le code affiché dans la salle.</translation>
    </message>
    <message>
        <source>This count of cards has no id. Type it once more.</source>
        <translation>Ce décompte de cartes n’a pas d’identifiant. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>Ce groupe n’existe pas dans cet atelier. Choisissez l’un de ses groupes.</translation>
    </message>
    <message>
        <source>No card is counted here. Count at least one, or take the group's cards back.</source>
        <translation>Aucune carte n’est comptée ici. Comptez-en au moins une, ou retirez les cartes du groupe.</translation>
    </message>
    <message>
        <source>Another vote has this vote's id. Load the voting page again and vote once more.</source>
        <translation>L’identifiant de cette voix est celui d’une autre voix. Rechargez la page de vote et votez de nouveau.</translation>
    </message>
    <message>
        <source>Another count of cards has this one's id. Type it once more.</source>
        <translation>L’identifiant de ce décompte de cartes est celui d’un autre. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such vote in this workshop. Wait for the next question.</source>
        <translation>Ce scrutin n’existe pas dans cet atelier. Attendez la question suivante.</translation>
    </message>
    <message>
        <source>This vote is over. Wait for the next round or question.</source>
        <translation>Ce scrutin est clos. Attendez le tour suivant ou la question suivante.</translation>
    </message>
    <message>
        <source>%1 does not vote on this question. Wait for the next one.</source>
        <translation>Ce groupe ne vote pas sur cette question : %1. Attendez la suivante.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>Le niveau %1 est hors de l’échelle. Choisissez un niveau de 1 à %2.</translation>
    </message>
    <message>
        <source>%1 would have more votes than seats. Correct its count of cards, or add a seat.</source>
        <translation>Ce groupe aurait plus de voix que de places : %1. Corrigez son décompte de cartes ou ajoutez une place.</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Make %1 applicable again</source>
        <translation>Rétablir la question %1 comme applicable</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a confidence</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a confidence</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a confidence</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a confidence</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Confidence in %1: %2</source>
        <comment>question, how sure</comment>
        <translation>Certitude pour %1 : %2</translation>
    </message>
    <message>
        <source>Write the rationale of %1</source>
        <translation>Rédiger la justification pour %1</translation>
    </message>
    <message>
        <source>Choose stage %1 for %2</source>
        <translation>Choisir le niveau %1 pour %2</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met</source>
        <translation>%1 est maintenant au niveau %2 : critère %2 satisfait</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met, %3 overtaken</source>
        <translation>%1 est maintenant au niveau %2 : critère %2 satisfait, %3 révolus</translation>
    </message>
    <message>
        <source>Mark criterion %1 of %2: %3</source>
        <translation>Apprécier le critère %1 de la question %2 : %3</translation>
    </message>
    <message>
        <source>Set %1 not applicable</source>
        <translation>Déclarer la question %1 sans objet</translation>
    </message>
    <message>
        <source>End the review of %1</source>
        <translation>Retirer le signalement de la question %1</translation>
    </message>
    <message>
        <source>Mark %1 for review</source>
        <translation>Signaler la question %1 à revoir</translation>
    </message>
    <message>
        <source>Clear the answer to %1</source>
        <translation>Effacer la réponse à %1</translation>
    </message>
    <message>
        <source>Confirm the answer to %1</source>
        <translation>Confirmer la réponse à %1</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Détacher la pièce %1 de la question %2</translation>
    </message>
    <message>
        <source>Detach evidence from %1</source>
        <translation>Détacher une pièce de la question %1</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>révolu</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non satisfait</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>stage %1 → %2</source>
        <comment>of an answer, before and after</comment>
        <translation>niveau %1 → %2</translation>
    </message>
    <message>
        <source>criterion %1: %2 → %3</source>
        <comment>its mark, before and after</comment>
        <translation>critère %1 : %2 → %3</translation>
    </message>
    <message>
        <source>a piece that is no longer in the register</source>
        <translation>une pièce qui ne figure plus au registre</translation>
    </message>
    <message>
        <source>%1 attached to criterion %2</source>
        <translation>%1 : pièce rattachée au critère %2</translation>
    </message>
    <message>
        <source>%1 detached from criterion %2</source>
        <translation>%1 : pièce détachée du critère %2</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 : pièce rattachée</translation>
    </message>
    <message>
        <source>%1 detached</source>
        <translation>%1 : pièce détachée</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif : %1</translation>
    </message>
    <message>
        <source>rationale removed</source>
        <translation>justification supprimée</translation>
    </message>
    <message>
        <source>rationale written</source>
        <translation>justification rédigée</translation>
    </message>
    <message>
        <source>confidence %1 → %2</source>
        <translation>certitude %1 → %2</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>signalée à revoir</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>signalement retiré</translation>
    </message>
    <message>
        <source>carried over, to confirm</source>
        <translation>reprise, à confirmer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>minority views</source>
        <translation>avis minoritaires</translation>
    </message>
    <message>
        <source>changed in a way that this version cannot read</source>
        <translation>modification illisible pour cette version</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>rien de ce qui est affiché ici</translation>
    </message>
</context>
<context>
    <name>ApprovalLock</name>
    <message>
        <source>This assessment is approved and locked. Readings, progress, the status of approved actions and steps done may still be reported; to change anything else, reopen it with a reason.</source>
        <translation>Cette évaluation est approuvée et verrouillée. Les relevés, l’avancement, le statut des actions approuvées et les étapes achevées peuvent encore être indiqués ; pour toute autre modification, rouvrez-la avec un motif.</translation>
    </message>
</context>
<context>
    <name>AskOnClose</name>
    <message>
        <source>Stop and close</source>
        <translation>Interrompre et fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>BallotBox</name>
    <message>
        <source>The stored votes of a round contradict each other. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Les voix enregistrées d’un tour se contredisent. Restaurez une copie de sauvegarde de cet espace de travail et conservez le fichier endommagé.</translation>
    </message>
    <message>
        <source>Another vote came in between. Send this one again.</source>
        <translation>Une autre voix est arrivée entre-temps. Envoyez celle-ci de nouveau.</translation>
    </message>
</context>
<context>
    <name>BallotFile</name>
    <message>
        <source>Write a stage beside each question you can judge, and how sure you are if you like. Leave the rows above as they are, save the file and hand it back.</source>
        <translation>Inscrivez un niveau à côté de chaque question sur laquelle vous pouvez vous prononcer et, si vous le souhaitez, votre degré de certitude. Laissez telles quelles les lignes ci-dessus, enregistrez le fichier et rendez-le.</translation>
    </message>
    <message>
        <source>Atalaya ballot</source>
        <translation>Bulletin Atalaya</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stage (1 to %1)</source>
        <translation>Niveau (1 à %1)</translation>
    </message>
    <message>
        <source>Sure? (low, medium, high)</source>
        <translation>Certitude ? (faible, moyenne, élevée)</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how sure a voter is</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how sure a voter is</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how sure a voter is</comment>
        <translation>élevée</translation>
    </message>
</context>
<context>
    <name>BestPlan</name>
    <message>
        <source>The part of Atalaya that searches for plans is missing. Install Atalaya again.</source>
        <translation>Le composant d’Atalaya qui calcule les plans est absent. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>The best plan could not be computed. Change a budget or a cost a little, and try again.</source>
        <translation>Le meilleur plan n’a pas pu être calculé. Modifiez légèrement un budget ou un coût, puis réessayez.</translation>
    </message>
    <message>
        <source>What a larger budget would buy could not be computed. Change a budget a little, and try again.</source>
        <translation>Ce que permettrait un budget plus élevé n’a pas pu être calculé. Modifiez légèrement un budget, puis réessayez.</translation>
    </message>
    <message>
        <source>Action %1 has a negative cost in %2. Give it a cost of zero or more.</source>
        <translation>L’action %1 a un coût négatif en %2. Donnez-lui un coût nul ou positif.</translation>
    </message>
    <message>
        <source>The costs of the actions are too large to be added up. Give them in thousands or in millions.</source>
        <translation>Les coûts des actions sont trop élevés pour être additionnés. Indiquez-les en milliers ou en millions.</translation>
    </message>
    <message>
        <source>Action %1 has a negative effort in %2. Give it an effort of zero or more.</source>
        <translation>L’action %1 a un effort négatif en %2. Donnez-lui un effort nul ou positif.</translation>
    </message>
    <message>
        <source>Action %1 lifts an indicator that is not there, or to a stage that is not. Choose another for it.</source>
        <translation>L’action %1 vise un indicateur ou un niveau qui n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Action %1 needs an action that is not there. Take that dependency away.</source>
        <translation>L’action %1 dépend d’une action qui n’existe pas. Supprimez cette dépendance.</translation>
    </message>
    <message>
        <source>The weight of %1 is not a number of zero or more. Give it another weight.</source>
        <translation>La pondération de %1 n’est pas un nombre nul ou positif. Donnez-lui une autre pondération.</translation>
    </message>
    <message>
        <source>The stage or the target of %1 is not on the scale. Give it another.</source>
        <translation>Le niveau ou la cible de %1 n’est pas sur l’échelle. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>le budget de %1</translation>
    </message>
    <message>
        <source>the total budget</source>
        <translation>le budget total</translation>
    </message>
    <message>
        <source>the capacity of %1 in %2</source>
        <translation>la capacité en %2 (%1)</translation>
    </message>
    <message>
        <source>%1 from stage %2 to %3</source>
        <translation>%1 du niveau %2 au niveau %3</translation>
    </message>
    <message>
        <source>The search was cancelled before it found a plan. Start it again and let it run.</source>
        <translation>Le calcul a été interrompu avant d’avoir trouvé un plan. Relancez-le et laissez-le aboutir.</translation>
    </message>
    <message>
        <source>The time was over before a plan was found. Allow more time.</source>
        <translation>Le temps était écoulé avant qu’un plan ne soit trouvé. Accordez plus de temps.</translation>
    </message>
    <message>
        <source>Gains %1 points of the headline score for %2.</source>
        <translation>Gain en points de score principal : %1, pour %2.</translation>
    </message>
    <message>
        <source>Gains %1 points of the arithmetic mean for %2.</source>
        <translation>Gain en points de moyenne arithmétique : %1, pour %2.</translation>
    </message>
    <message>
        <source>Reaches every target for %1.</source>
        <translation>Toutes les cibles sont atteintes pour %1.</translation>
    </message>
    <message>
        <source>%1 No plan is better.</source>
        <translation>%1 Aucun plan n’est meilleur.</translation>
    </message>
    <message>
        <source>%1 No plan gains more; one that gains as much for less may exist. Let it run longer to know.</source>
        <translation>%1 Aucun plan n’apporte plus de gain ; il peut en exister un qui apporte autant à moindre coût. Laissez le calcul se poursuivre pour le savoir.</translation>
    </message>
    <message>
        <source>%1 No plan costs less; one that gains more for as much may exist. Let it run longer to know.</source>
        <translation>%1 Aucun plan ne coûte moins ; il peut en exister un qui apporte plus de gain pour le même coût. Laissez le calcul se poursuivre pour le savoir.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a better plan may exist, with at most %2% more of the gain that could be reached. Let it run longer to know.</source>
        <translation>%1 Le calcul a été interrompu : il peut exister un meilleur plan, avec au plus %2 % de plus du gain possible. Laissez le calcul se poursuivre pour le savoir.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a plan that costs up to %2% less may exist. Let it run longer to know.</source>
        <translation>%1 Le calcul a été interrompu : il peut exister un plan coûtant jusqu’à %2 % de moins. Laissez le calcul se poursuivre pour le savoir.</translation>
    </message>
    <message>
        <source>%1 must be done and waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>L’action %1 est impérative et attend une action arrêtée. Supprimez cette dépendance ou n’imposez pas %1.</translation>
    </message>
    <message>
        <source>%1 must be done, and %2 waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>L’action %1 est impérative et l’action %2 attend une action arrêtée. Supprimez cette dépendance ou n’imposez pas %1.</translation>
    </message>
    <message>
        <source>%1 must be done and is excluded. Take one of the two back.</source>
        <translation>L’action %1 est à la fois impérative et exclue. Revenez sur l’un des deux choix.</translation>
    </message>
    <message>
        <source>%1 must be done and needs %2, which is excluded. Allow %2, or do not insist on %1.</source>
        <translation>L’action %1 est impérative et dépend de l’action %2, qui est exclue. Admettez %2 ou n’imposez pas %1.</translation>
    </message>
    <message>
        <source>What must be done needs %1 of %2, which is %3. Raise it, or insist on less.</source>
        <translation>Ce qui est impératif demande %1, mais %2 s’arrête à %3. Relevez cette limite ou imposez moins d’actions.</translation>
    </message>
    <message>
        <source>No action lifts %1 to its target: with all of them it reaches stage %2. Add an action, or lower the target.</source>
        <translation>Aucune action ne fait passer %1 à sa cible : avec toutes les actions, le niveau %2 est atteint. Ajoutez une action ou abaissez la cible.</translation>
    </message>
    <message>
        <source>Only actions that are excluded, or need an excluded one, lift %1 to its target; without them it reaches stage %2. Allow one of them, or lower the target.</source>
        <translation>Seules des actions exclues, ou dépendant d’une action exclue, font passer %1 à sa cible ; sans elles, le niveau %2 est atteint. Admettez l’une d’elles ou abaissez la cible.</translation>
    </message>
    <message>
        <source>Each action that lifts %1 to its target exceeds a budget or a capacity, together with what it needs and what must be done. Raise the budget, or lower the target.</source>
        <translation>Chaque action qui fait passer %1 à sa cible dépasse un budget ou une capacité, compte tenu des actions dont elle dépend et de ce qui est impératif. Relevez le budget ou abaissez la cible.</translation>
    </message>
    <message>
        <source>Every way to reach all targets needs at least %1 of %2, which is %3. Raise it, or lower a target.</source>
        <translation>Toute manière d’atteindre l’ensemble des cibles demande au moins %1, mais %2 s’arrête à %3. Relevez cette limite ou abaissez une cible.</translation>
    </message>
    <message>
        <source>The targets could be reached within each budget and capacity alone, but not within all of them together. Raise one of them, or lower a target.</source>
        <translation>Les cibles pourraient être atteintes dans la limite de chaque budget et de chaque capacité pris isolément, mais non dans l’ensemble de ces limites. Relevez l’une d’elles ou abaissez une cible.</translation>
    </message>
    <message>
        <source>In: it must be done.</source>
        <translation>Retenue : elle est impérative.</translation>
    </message>
    <message>
        <source>In: it must be done. It lifts %1.</source>
        <translation>Retenue : elle est impérative. Elle fait passer %1.</translation>
    </message>
    <message>
        <source>In: %1, which must be done, needs it.</source>
        <translation>Retenue : %1, qui est impérative, en dépend.</translation>
    </message>
    <message>
        <source>In: it lifts %1.</source>
        <translation>Retenue : elle fait passer %1.</translation>
    </message>
    <message>
        <source>In: %1 needs it.</source>
        <translation>Retenue : %1 en dépend.</translation>
    </message>
    <message>
        <source>In, but other chosen actions reach all that it lifts. Let the search run longer to do without it.</source>
        <translation>Retenue, mais d’autres actions choisies atteignent tout ce qu’elle apporte. Laissez le calcul se poursuivre pour s’en passer.</translation>
    </message>
    <message>
        <source>Out: it is excluded.</source>
        <translation>Non retenue : elle est exclue.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which waits for an action that was stopped.</source>
        <translation>Non retenue : elle dépend de %1, qui attend une action arrêtée.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which is excluded.</source>
        <translation>Non retenue : elle dépend de %1, qui est exclue.</translation>
    </message>
    <message>
        <source>Out: with what it needs it takes %1 of %2; beside what must be done there are %3.</source>
        <translation>Non retenue : avec les actions dont elle dépend, elle prend %1 sur %2 ; une fois couvert ce qui est impératif, il reste %3.</translation>
    </message>
    <message>
        <source>Out: it lifts nothing above what the plan reaches without it.</source>
        <translation>Non retenue : elle n’apporte rien au-delà de ce que le plan atteint sans elle.</translation>
    </message>
    <message>
        <source>Out: with what it needs it would gain %1 points and takes %2 of %3, of which %4 are left.</source>
        <translation>Non retenue : avec les actions dont elle dépend, elle apporterait un gain de %1 et prendrait %2 sur %3, où il reste %4.</translation>
    </message>
    <message>
        <source>Out: every target is reached without it.</source>
        <translation>Non retenue : toutes les cibles sont atteintes sans elle.</translation>
    </message>
    <message>
        <source>Out, though it fits and would gain %1 points: the search was stopped. Let it run longer.</source>
        <translation>Non retenue, alors qu’elle entre dans les limites et apporterait un gain de %1 : le calcul a été interrompu. Laissez-le se poursuivre.</translation>
    </message>
    <message>
        <source>What it would cost to insist on %1 was not found in time. Allow more time.</source>
        <translation>Le coût qu’aurait le fait d’imposer %1 n’a pas été trouvé à temps. Accordez plus de temps.</translation>
    </message>
    <message>
        <source>the plan would cost %1 more</source>
        <translation>le plan coûterait %1 de plus</translation>
    </message>
    <message>
        <source>the plan would cost %1 less</source>
        <translation>le plan coûterait %1 de moins</translation>
    </message>
    <message>
        <source>the plan would cost the same</source>
        <translation>le plan coûterait autant</translation>
    </message>
    <message>
        <source>With %1 the plan would gain %2 points less, and %3.</source>
        <translation>Avec %1, le gain du plan diminuerait de %2, et %3.</translation>
    </message>
    <message>
        <source>With %1 the plan would be as good, and %2.</source>
        <translation>Avec %1, le plan serait aussi bon, et %2.</translation>
    </message>
    <message>
        <source>%1 It would displace %2.</source>
        <translation>%1 Actions évincées : %2.</translation>
    </message>
    <message>
        <source>No larger budget would gain more: what is left needs capacity, or is excluded, or lifts nothing further.</source>
        <translation>Aucun budget plus élevé n’apporterait davantage : ce qui reste manque de capacité, est exclu ou n’apporte rien de plus.</translation>
    </message>
    <message>
        <source>What a larger budget would buy was not found in time. Allow more time.</source>
        <translation>Ce que permettrait un budget plus élevé n’a pas été trouvé à temps. Accordez plus de temps.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 over all years, of which %2,</source>
        <translation>%1 sur toutes les années, dont %2</translation>
    </message>
    <message>
        <source>The next %1 would gain %2 points more; less money buys nothing.</source>
        <translation>Avec des moyens supplémentaires (%1), le gain augmenterait de %2 ; un montant moindre n’apporte rien.</translation>
    </message>
    <message>
        <source>%1 more would gain %2 points more; the search was stopped before it was sure that less does not.</source>
        <translation>Avec des moyens supplémentaires (%1), le gain augmenterait de %2 ; le calcul a été interrompu avant d’avoir établi qu’un montant moindre n’apporte rien.</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Son tableau</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as “.%1”. Choose a name that ends so.</source>
        <translation>Un graphique s’enregistre au format .png, .svg ou .csv, et non « .%1 ». Choisissez un nom ayant l’une de ces terminaisons.</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>“%1” is not evidence of this assessment</source>
        <translation>« %1 » n’est pas une pièce de cette évaluation</translation>
    </message>
    <message>
        <source>the code of a piece of evidence that it holds</source>
        <translation>le code d’une pièce qu’elle contient</translation>
    </message>
    <message>
        <source>“%1” is not an indicator of %2</source>
        <translation>« %1 » n’est pas un indicateur de %2</translation>
    </message>
    <message>
        <source>a code such as %1, as “atalaya show FILE COMMITMENT” lists them</source>
        <translation>un code tel que %1, comme ceux que donne « atalaya show FILE COMMITMENT »</translation>
    </message>
    <message>
        <source>a code such as %1</source>
        <translation>un code tel que %1</translation>
    </message>
    <message>
        <source>says more than one of stage, marks and notApplicable</source>
        <translation>indique plus d’un élément parmi stage, marks et notApplicable</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>un seul d’entre eux</translation>
    </message>
    <message>
        <source>goes only with notApplicable</source>
        <translation>ne va qu’avec notApplicable</translation>
    </message>
    <message>
        <source>leave it out, or use rationale</source>
        <translation>l’omettre, ou employer rationale</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>comporte %n appréciation</numerusform>
            <numerusform>comporte %n appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactement %n, une pour chaque niveau à partir de 1</numerusform>
            <numerusform>exactement %n, une pour chaque niveau à partir de 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>n’est pas une appréciation</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This line says nothing about %1. Give a stage, marks, or another member.</source>
        <translation>Cette ligne n’indique rien pour %1. Donnez un niveau, des appréciations ou un autre membre.</translation>
    </message>
    <message>
        <source>Nobody reads the acknowledgements any more, so reading stopped after line %1. Send the lines that were not acknowledged again.</source>
        <translation>Plus rien ne lit les accusés de réception ; la lecture s’est donc arrêtée après la ligne %1. Envoyez de nouveau les lignes sans accusé de réception.</translation>
    </message>
    <message>
        <source>Lines refused, which changed nothing: %1 of %2. Correct those that have an “error” and send them again.</source>
        <translation>Lignes refusées, sans effet : %1 sur %2. Corrigez celles qui portent « error » et envoyez-les de nouveau.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MB. Send one indicator a line.</source>
        <translation>La ligne dépasse 1 Mo. Envoyez un indicateur par ligne.</translation>
    </message>
    <message>
        <source>answer on the command line</source>
        <translation>réponse en ligne de commande</translation>
    </message>
    <message>
        <source>Records answers from JSON lines on standard input.</source>
        <translation>Consigne des réponses lues sur l’entrée standard, en lignes JSON.</translation>
    </message>
    <message>
        <source>Each line is one JSON object about one indicator. It is acknowledged on standard output, with its line number and the sequence number of the change log, only when it is on disk. A line that is refused gives {"line": n, "error": "..."}, changes nothing, and reading goes on; the exit status is then 1. Members that are left out stay as they are:</source>
        <translation>Chaque ligne est un objet JSON portant sur un indicateur. Son accusé de réception est donné sur la sortie standard, avec le numéro de la ligne et le numéro d’ordre du journal des modifications, seulement une fois qu’elle est enregistrée sur le disque. Une ligne refusée donne {"line": n, "error": "..."}, ne modifie rien, et la lecture continue ; le code de sortie est alors 1. Les membres omis restent tels quels :</translation>
    </message>
    <message>
        <source>indicator      code, required</source>
        <translation>indicator      code, obligatoire</translation>
    </message>
    <message>
        <source>stage          the stage reached: its criterion is met, the lower ones overtaken</source>
        <translation>stage          le niveau atteint : son critère est satisfait, les critères inférieurs révolus</translation>
    </message>
    <message>
        <source>marks          instead of a stage: one of not-assessed, not-met, overtaken, met for each stage</source>
        <translation>marks          au lieu d’un niveau : not-assessed, not-met, overtaken ou met pour chaque niveau</translation>
    </message>
    <message>
        <source>notApplicable  instead of both: true, with a reason</source>
        <translation>notApplicable  au lieu des deux : true, avec un motif</translation>
    </message>
    <message>
        <source>reason         why it is not applicable</source>
        <translation>reason         pourquoi la question est sans objet</translation>
    </message>
    <message>
        <source>rationale      why this stage, in plain words</source>
        <translation>rationale      pourquoi ce niveau, en termes simples</translation>
    </message>
    <message>
        <source>confidence     unstated, low, medium or high</source>
        <translation>confidence     unstated, low, medium ou high</translation>
    </message>
    <message>
        <source>forReview      true or false</source>
        <translation>forReview      true ou false</translation>
    </message>
    <message>
        <source>target         a stage, or {"stage": 4, "by": "2028-12-31"}; null removes it</source>
        <translation>target         un niveau, ou {"stage": 4, "by": "2028-12-31"} ; null la supprime</translation>
    </message>
    <message>
        <source>evidence       all codes that support the answer, or {"code": "E-019", "stage": 3} for one criterion</source>
        <translation>evidence       tous les codes à l’appui de la réponse, ou {"code": "E-019", "stage": 3} pour un seul critère</translation>
    </message>
    <message>
        <source>Chooses the plan's actions that gain most under a budget.</source>
        <translation>Choisit les actions du plan qui apportent le plus dans la limite d’un budget.</translation>
    </message>
    <message>
        <source>The most that all years may cost together, in whole units.</source>
        <translation>Coût maximal de toutes les années ensemble, en unités entières.</translation>
    </message>
    <message>
        <source>The most that one year may cost; may be given several times.</source>
        <translation>Coût maximal d’une année ; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>“improve” (the usual): the most improvement; “targets”: every target at the least cost.</source>
        <translation>« improve » (par défaut) : plus forte amélioration ; « targets » : toutes les cibles au moindre coût.</translation>
    </message>
    <message>
        <source>Seconds for all of the answer; the best found by then is printed. Without it, 60.</source>
        <translation>Secondes pour l’ensemble de la réponse ; le meilleur plan trouvé d’ici là est affiché. À défaut, 60.</translation>
    </message>
    <message>
        <source>Keeps what was chosen as a scenario of this name.</source>
        <translation>Conserve la sélection comme scénario portant ce nom.</translation>
    </message>
    <message>
        <source>Actions that are done count with what they lift; those that were stopped are left out. An action is chosen only together with all that it needs. The answer is exact: when it says that no plan is better, none is. It says of every action why it is in or out, and what the next unit of budget would buy.</source>
        <translation>Les actions achevées comptent avec ce qu’elles apportent ; les actions arrêtées sont exclues. Une action n’est choisie qu’avec toutes celles dont elle dépend. La réponse est exacte : lorsqu’elle indique qu’aucun plan n’est meilleur, il n’en existe aucun. Elle indique pour chaque action pourquoi elle est retenue ou non, et ce que permettrait la prochaine unité de budget.</translation>
    </message>
    <message>
        <source>The plan has no action that is still to be done. Add actions in the window, under Strategy.</source>
        <translation>Le plan ne contient aucune action restant à mener. Ajoutez des actions dans la fenêtre, sur la page Stratégie.</translation>
    </message>
    <message>
        <source>--budget takes a whole number from 0 to %1.</source>
        <translation>--budget attend un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>--budget-year takes a year from %1 to %2 and a whole number, as 2027=1500000.</source>
        <translation>--budget-year attend une année de %1 à %2 et un nombre entier, comme 2027=1500000.</translation>
    </message>
    <message>
        <source>--budget-year names %1 twice. Give each year once.</source>
        <translation>--budget-year indique %1 deux fois. Indiquez chaque année une seule fois.</translation>
    </message>
    <message>
        <source>--goal takes “improve” or “targets”.</source>
        <translation>--goal attend « improve » ou « targets ».</translation>
    </message>
    <message>
        <source>--time-limit takes a number of seconds above 0, at most a day.</source>
        <translation>--time-limit attend un nombre de secondes supérieur à 0, d’un jour au plus.</translation>
    </message>
    <message>
        <source>--save takes a name for the scenario.</source>
        <translation>--save attend un nom pour le scénario.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Non retenue : elle attend %1, qui a été arrêtée.</translation>
    </message>
    <message>
        <source>Headline: %1 now, %2 with the plan.</source>
        <translation>Score principal : %1 actuellement, %2 avec le plan.</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and its score is projected.</source>
        <translation>Le score principal n’est pas une moyenne arithmétique : le plan apporte le plus selon la moyenne arithmétique, et son score est une projection.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>mark, code, title</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>best plan on the command line</source>
        <translation>meilleur plan en ligne de commande</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, cycle %2</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <translation>%1, %2, cycle %3</translation>
    </message>
    <message>
        <source>Near it are: %1.</source>
        <translation>Noms proches : %1.</translation>
    </message>
    <message>
        <source>“atalaya show FILE” lists the commitments, “atalaya show FILE %1” the indicators of one.</source>
        <translation>« atalaya show FILE » donne la liste des engagements, « atalaya show FILE %1 » celle des indicateurs de l’un d’eux.</translation>
    </message>
    <message>
        <source>%1 The groups are %2; all together are “whole”.</source>
        <translation>%1 Les groupes sont %2 ; l’ensemble est « whole ».</translation>
    </message>
    <message>
        <source>“%1” is not a usable date. Write year-month-day from %2 to %3, for example 2026-05-14.</source>
        <translation>« %1 » n’est pas une date utilisable. Écrivez année-mois-jour, de %2 à %3, par exemple 2026-05-14.</translation>
    </message>
    <message>
        <source>There is no assessment in “%1” yet. Start one with “atalaya new” or bring one in with “atalaya import”.</source>
        <translation>Il n’y a pas encore d’évaluation dans « %1 ». Commencez-en une avec « atalaya new » ou importez-en une avec « atalaya import ».</translation>
    </message>
    <message>
        <source>No assessment here has the id or the round “%1”. There is: %2. Choose one with --assessment.</source>
        <translation>Aucune évaluation ici n’a l’identifiant ou le cycle « %1 ». Il y a : %2. Choisissez-en une avec --assessment.</translation>
    </message>
    <message>
        <source>Several assessments fit: %1. Choose one by its id with --assessment.</source>
        <translation>Plusieurs évaluations correspondent : %1. Choisissez-en une par son identifiant avec --assessment.</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3)</source>
        <comment>a workshop's title, its first day, its id</comment>
        <translation>« %1 » du %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a workshop's title, its id</comment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>There is no workshop of %1 yet. Plan one on the Workshop page, or choose another round with --assessment.</source>
        <translation>Il n’y a pas encore d’atelier (%1). Préparez-en un sur la page Atelier, ou choisissez un autre cycle avec --assessment.</translation>
    </message>
    <message>
        <source>No workshop here has the id or the title “%1”. There is: %2. Choose one with --workshop.</source>
        <translation>Aucun atelier ici n’a l’identifiant ou le titre « %1 ». Il y a : %2. Choisissez-en un avec --workshop.</translation>
    </message>
    <message>
        <source>Several workshops fit: %1. Choose one by its id with --workshop.</source>
        <translation>Plusieurs ateliers correspondent : %1. Choisissez-en un par son identifiant avec --workshop.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option « %1 » n’existe pas ici.</translation>
    </message>
    <message>
        <source>This verb is used as “atalaya %1 %2”.</source>
        <translation>Ce verbe s’emploie ainsi : « atalaya %1 %2 ».</translation>
    </message>
    <message>
        <source>The output could not be written whole. Free some space and try again.</source>
        <translation>La sortie n’a pas pu être écrite en entier. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 “atalaya --help” tells more.</source>
        <comment>a sentence</comment>
        <translation>%1 « atalaya --help » en dit plus.</translation>
    </message>
    <message>
        <source>%1 “atalaya %2 --help” tells more.</source>
        <comment>a sentence, a verb</comment>
        <translation>%1 « atalaya %2 --help » en dit plus.</translation>
    </message>
    <message>
        <source>Say what to do, for example “atalaya list FILE”.</source>
        <translation>Indiquez ce qu’il faut faire, par exemple « atalaya list FILE ».</translation>
    </message>
    <message>
        <source>“%1” is not a verb of Atalaya.</source>
        <translation>« %1 » n’est pas un verbe d’Atalaya.</translation>
    </message>
    <message>
        <source>“%1” does not hold practice data only, so it is not replaced. Choose another name.</source>
        <translation>« %1 » ne contient pas seulement des données d’entraînement et n’est donc pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writes a workspace with Altamar, the practice country, in two rounds.</source>
        <translation>Écrit un espace de travail avec Altamar, le pays d’entraînement, en deux cycles.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists and holds nothing but practice data.</source>
        <translation>Remplace le fichier s’il existe et ne contient que des données d’entraînement.</translation>
    </message>
    <message>
        <source>Altamar does not exist. Everything made from it is marked as practice.</source>
        <translation>Altamar n’existe pas. Tout ce qui en est tiré porte la mention de données d’entraînement.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace practice data.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou ajoutez --force pour remplacer des données d’entraînement.</translation>
    </message>
    <message>
        <source>The part of Atalaya that draws is missing. Install Atalaya again.</source>
        <translation>Le composant d’Atalaya qui dessine est absent. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>Says where a number comes from.</source>
        <translation>Indique d’où vient un nombre.</translation>
    </message>
    <message>
        <source>SUBJECT is the code of an indicator, a commitment or a group, “core” for the framework's headline group, or “whole”. QUANTITY is one of %1; without it the stage of an indicator, the mean of anything else.</source>
        <translation>SUBJECT est le code d’un indicateur, d’un engagement ou d’un groupe, « core » pour le groupe principal du référentiel, ou « whole ». QUANTITY est une valeur parmi %1 ; à défaut, le niveau d’un indicateur, la moyenne de tout le reste.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be explained.</source>
        <translation>« %1 » n’est pas une grandeur qui puisse être expliquée.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. %2</source>
        <translation>Il n’y a pas d’indicateur, d’engagement ou de groupe « %1 » ici. %2</translation>
    </message>
    <message>
        <source>Writes an assessment as a file that can be sent and imported.</source>
        <translation>Écrit une évaluation dans un fichier qui peut être envoyé et importé.</translation>
    </message>
    <message>
        <source>File to write. Without it, standard output.</source>
        <translation>Fichier à écrire. À défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>Folder for the copies of evidence, each under its SHA-256. It is made when it is not there.</source>
        <translation>Dossier des copies de pièces, chacune nommée par son SHA-256. Il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The same assessment gives the same bytes, and so does importing and exporting it again. The format is documented in its JSON Schema.</source>
        <translation>La même évaluation donne les mêmes octets, même après avoir été exportée et importée de nouveau. Le format est documenté dans son schéma JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.</source>
        <translation>
            <numerusform>%n copie de pièce ne figure pas dans cette exportation. Ajoutez --files FOLDER pour l’écrire à côté.</numerusform>
            <numerusform>%n copies de pièces ne figurent pas dans cette exportation. Ajoutez --files FOLDER pour les écrire à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and try again.</source>
        <translation>Il n’y a pas de fichier « %1 ». Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>« %1 » est un dossier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that are read at most. Check that it is the right file.</source>
        <translation>« %1 » dépasse la limite de lecture de %2 Mo. Vérifiez qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>« %1 » ne peut pas être lu jusqu’au bout. Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace it.</source>
        <translation>« %1 » existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date. What it was before is kept in “%1”.</source>
        <translation>L’espace de travail a été mis à jour. Son état antérieur est conservé dans « %1 ».</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or make it with “atalaya new”.</source>
        <translation>Il n’y a pas d’espace de travail « %1 ». Vérifiez le nom, ou créez-le avec « atalaya new ».</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Copy it to a folder that may be written to, or ask for the right to change it.</source>
        <translation>« %1 » peut être lu mais non modifié. Copiez-le dans un dossier où l’écriture est permise, ou demandez le droit de le modifier.</translation>
    </message>
    <message>
        <source>The arguments STRUCTURE WORDS DOCUMENT are the files of another framework; it is kept inside the workspace.</source>
        <translation>Les arguments STRUCTURE WORDS DOCUMENT sont les fichiers d’un autre référentiel ; celui-ci est conservé dans l’espace de travail.</translation>
    </message>
    <message>
        <source>There is no framework “%1” here. There is: %2. Choose one of them, or bring another one with --framework-files.</source>
        <translation>Il n’y a pas de référentiel « %1 » ici. Il y a : %2. Choisissez l’un d’eux, ou apportez-en un autre avec --framework-files.</translation>
    </message>
    <message>
        <source>Lists the frameworks there are, or keeps another one.</source>
        <translation>Donne la liste des référentiels disponibles, ou en conserve un autre.</translation>
    </message>
    <message>
        <source>“list” names the frameworks that come with Atalaya. “import” checks the three files of another one and keeps it inside the workspace FILE, so that assessments that answer it can be imported there. “atalaya new” takes a framework's files directly.</source>
        <translation>« list » donne les noms des référentiels fournis avec Atalaya. « import » vérifie les trois fichiers d’un autre référentiel et le conserve dans l’espace de travail FILE, afin que des évaluations qui s’y rapportent puissent y être importées. « atalaya new » prend directement les fichiers d’un référentiel.</translation>
    </message>
    <message>
        <source>Write “atalaya framework %1”.</source>
        <translation>Écrivez « atalaya framework %1 ».</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Ranks the gaps between stages reached and stages aimed at.</source>
        <translation>Classe les écarts entre les niveaux atteints et les niveaux visés.</translation>
    </message>
    <message>
        <source>How many to list. Without it, all.</source>
        <translation>Nombre d’écarts à afficher. À défaut, tous.</translation>
    </message>
    <message>
        <source>Priority is the commitment's weight times the indicator's weight times the gap; ties go to the lower stage, then to the earlier paragraph. A quick win is a gap of one stage whose criterion already has valid evidence or is already marked met.</source>
        <translation>La priorité est le produit de la pondération de l’engagement, de la pondération de l’indicateur et de l’écart ; en cas d’égalité, le niveau le plus bas l’emporte, puis le paragraphe le plus proche du début. Une amélioration rapide est un écart d’un niveau dont le critère a déjà une preuve valable ou est déjà satisfait.</translation>
    </message>
    <message>
        <source>--top takes a number from 1 up.</source>
        <translation>--top attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>No gap: no answered indicator stands below its target. Set targets with “atalaya answer”.</source>
        <translation>Aucun écart : aucun indicateur renseigné n’est au-dessous de sa cible. Fixez des cibles avec « atalaya answer ».</translation>
    </message>
    <message>
        <source>#</source>
        <translation>n°</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (quick win)</source>
        <translation>%1 (amélioration rapide)</translation>
    </message>
    <message>
        <source>%1 of %2 gaps.</source>
        <translation>Écarts : %1 sur %2.</translation>
    </message>
    <message>
        <source>Usage: atalaya %1 %2</source>
        <translation>Emploi : atalaya %1 %2</translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input or the data is at fault, one sentence on standard error says which and what to do, and nothing is left half written; 2 wrong use.</source>
        <translation>Code de sortie : 0, achevé ; 1, l’entrée ou les données sont en cause : une phrase sur la sortie d’erreur standard indique laquelle et que faire, et rien ne reste à moitié écrit ; 2, mauvais emploi.</translation>
    </message>
    <message>
        <source>Usage: atalaya VERB ..., or atalaya [FILE] to open the window</source>
        <translation>Emploi : atalaya VERB ..., ou atalaya [FILE] pour ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Scores a State's cyber-security maturity against the 2012 CICTE Declaration.</source>
        <translation>Évalue la maturité d’un État en matière de cybersécurité au regard de la Déclaration du CICTE de 2012.</translation>
    </message>
    <message>
        <source>“atalaya VERB --help” tells more about one; “atalaya --version” tells the version.</source>
        <translation>« atalaya VERB --help » en dit plus sur un verbe ; « atalaya --version » donne la version.</translation>
    </message>
    <message>
        <source>Brings an assessment file into a workspace.</source>
        <translation>Importe un fichier d’évaluation dans un espace de travail.</translation>
    </message>
    <message>
        <source>Folder with the copies of evidence; they are known by their SHA-256, whatever their names.</source>
        <translation>Dossier des copies de pièces ; elles sont reconnues à leur SHA-256, quel que soit leur nom.</translation>
    </message>
    <message>
        <source>Brings the assessment in without copies of evidence.</source>
        <translation>Importe l’évaluation sans les copies de pièces.</translation>
    </message>
    <message>
        <source>Without a workspace of that name one is made. The file is checked to its end before anything is written, and all of it is written or nothing. Prints the id of the assessment.</source>
        <translation>S’il n’existe pas d’espace de travail de ce nom, il est créé. Le fichier est vérifié jusqu’au bout avant toute écriture ; tout est écrit, ou rien. Affiche l’identifiant de l’évaluation.</translation>
    </message>
    <message>
        <source>--framework-files goes with three files: structure, words and document.</source>
        <translation>--framework-files va avec trois fichiers : structure, mots et document.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importée depuis %1</translation>
    </message>
    <message>
        <source>Lists the assessments in a workspace.</source>
        <translation>Donne la liste des évaluations d’un espace de travail.</translation>
    </message>
    <message>
        <source>Each with the beginning of its id, which other verbs take with --assessment, its round, date, status, and how many of the applicable indicators are answered.</source>
        <translation>Chacune avec le début de son identifiant, que d’autres verbes prennent avec --assessment, son cycle, sa date, son statut et le nombre d’indicateurs applicables renseignés.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>round</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>renseignés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>No assessment yet. Start one with “atalaya new”.</source>
        <translation>Pas encore d’évaluation. Commencez-en une avec « atalaya new ».</translation>
    </message>
    <message>
        <source>“%1” is not a commitment of %2. Choose from %3, or write “all” or “core”.</source>
        <translation>« %1 » n’est pas un engagement de %2. Choisissez parmi %3, ou écrivez « all » ou « core ».</translation>
    </message>
    <message>
        <source>The scope is empty. Write “all”, “core” or codes such as P05,P06.</source>
        <translation>Le périmètre est vide. Écrivez « all », « core » ou des codes tels que P05,P06.</translation>
    </message>
    <message>
        <source>Starts an assessment, in a new workspace or in one there is.</source>
        <translation>Commence une évaluation, dans un nouvel espace de travail ou dans un espace existant.</translation>
    </message>
    <message>
        <source>Name of the State as it writes itself.</source>
        <translation>Nom de l’État tel qu’il l’écrit lui-même.</translation>
    </message>
    <message>
        <source>Name of the round, usually the year.</source>
        <translation>Nom du cycle, en général l’année.</translation>
    </message>
    <message>
        <source>Reference date, as 2026-05-14: evidence must be valid on it.</source>
        <translation>Date de référence, comme 2026-05-14 : les preuves doivent être valables à cette date.</translation>
    </message>
    <message>
        <source>What is assessed: “all” (default), “core” (the framework's headline group), or codes of commitments such as P05,P06.</source>
        <translation>Ce qui est évalué : « all » (par défaut), « core » (le groupe principal du référentiel) ou des codes d’engagements tels que P05,P06.</translation>
    </message>
    <message>
        <source>Ministry or sector, when the assessment is not national.</source>
        <translation>Ministère ou secteur, lorsque l’évaluation n’est pas nationale.</translation>
    </message>
    <message>
        <source>Institution that leads the assessment.</source>
        <translation>Institution chef de file de l’évaluation.</translation>
    </message>
    <message>
        <source>Starts from the answers of an earlier round in the same workspace; each must be confirmed.</source>
        <translation>Part des réponses d’un cycle antérieur du même espace de travail ; chacune doit être confirmée.</translation>
    </message>
    <message>
        <source>A framework that Atalaya brings along or that the workspace holds. Default: cicte-2012.</source>
        <translation>Un référentiel fourni avec Atalaya ou contenu dans l’espace de travail. Par défaut : cicte-2012.</translation>
    </message>
    <message>
        <source>Without a file of that name a workspace is made; in one that is there the assessment is added. Prints the id of the new assessment.</source>
        <translation>S’il n’y a pas de fichier de ce nom, un espace de travail est créé ; s’il existe, l’évaluation y est ajoutée. Affiche l’identifiant de la nouvelle évaluation.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Il manque --%1.</translation>
    </message>
    <message>
        <source>“%1” is there and is empty. Remove it or choose another name.</source>
        <translation>« %1 » existe et est vide. Supprimez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” to take an earlier round from. Check the name.</source>
        <translation>Il n’y a pas d’espace de travail « %1 » d’où reprendre un cycle antérieur. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is already an assessment of %1. Give the new one another round.</source>
        <translation>Il existe déjà une évaluation de ce cycle (%1). Donnez un autre cycle à la nouvelle.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>A round that follows another keeps its framework. Leave out either --from or --framework.</source>
        <translation>Un cycle qui en suit un autre conserve son référentiel. Omettez --from ou --framework.</translation>
    </message>
    <message>
        <source>State and round need a name. Write, for example, --state Altamar --round 2026.</source>
        <translation>L’État et le cycle doivent avoir un nom. Écrivez, par exemple, --state Altamar --round 2026.</translation>
    </message>
    <message>
        <source>A name is too long or holds control characters. Write at most %1 plain characters, %2 for the round.</source>
        <translation>Un nom est trop long ou contient des caractères de contrôle. Écrivez au plus %1 caractères ordinaires, %2 pour le cycle.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Writes the action plan as a workbook or a calendar, and takes in what came back.</source>
        <translation>Écrit le plan d’action sous forme de classeur ou de calendrier, et reprend ce qui est revenu.</translation>
    </message>
    <message>
        <source>File to write: .xlsx for “export”, .ics for “deadlines”.</source>
        <translation>Fichier à écrire : .xlsx pour « export », .ics pour « deadlines ».</translation>
    </message>
    <message>
        <source>Of “deadlines”: only those of this body, as the plan writes it. Without it, all.</source>
        <translation>Pour « deadlines » : seulement celles de cet organisme, tel que le plan l’écrit. À défaut, toutes.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the first day. Without it, today.</source>
        <translation>Pour « deadlines » : le premier jour. À défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the last day. Without it, a year after the first.</source>
        <translation>Pour « deadlines » : le dernier jour. À défaut, un an après le premier.</translation>
    </message>
    <message>
        <source>Of “deadlines”: so many days before, the calendar reminds. Without it, never.</source>
        <translation>Pour « deadlines » : nombre de jours avant l’échéance où le calendrier la rappelle. À défaut, jamais.</translation>
    </message>
    <message>
        <source>Of “take”: “take” what the plan has changed as well since the export, or “keep” the plan's; without it, keep.</source>
        <translation>Pour « take » : « take » reprend aussi ce que le plan a modifié depuis l’exportation, « keep » conserve ce que dit le plan ; à défaut, keep.</translation>
    </message>
    <message>
        <source>Of “take”: “take” out what was deleted in the workbook, or “keep” it; without it, keep.</source>
        <translation>Pour « take » : « take » supprime ce qui a été supprimé dans le classeur, « keep » le conserve ; à défaut, keep.</translation>
    </message>
    <message>
        <source>“export” writes objectives, actions, costs by year, measures and readings as sheets that ministries edit and send back. “compare” prints what such a workbook says otherwise than the plan, with sheet and cell, and its problems; the exit status is 1 when there are any. “take” carries the differences into the plan, all in one transaction, and nothing when the workbook has a problem. Into an approved assessment it takes what is reported on the plan and nothing else; the exit status is 1 when something was left out so. “deadlines” writes what falls due as a calendar (iCalendar); a program that reads it again moves events and adds none twice.</source>
        <translation>« export » écrit les objectifs, les actions, les coûts par année, les métriques et les relevés dans des feuilles que les ministères modifient et renvoient. « compare » affiche ce qu’un tel classeur dit autrement que le plan, avec la feuille et la cellule, ainsi que ses problèmes ; le code de sortie est 1 s’il y en a. « take » reprend les différences dans le plan, toutes en une transaction, et rien du tout si le classeur a un problème. Dans une évaluation approuvée, elle ne reprend que ce qui relève du suivi du plan ; le code de sortie est 1 si autre chose a ainsi été écarté. « deadlines » écrit ce qui arrive à échéance sous forme de calendrier (iCalendar) ; un programme qui le relit déplace les événements et n’en ajoute aucun deux fois.</translation>
    </message>
    <message>
        <source>Write “atalaya plan %1”.</source>
        <translation>Écrivez « atalaya plan %1 ».</translation>
    </message>
    <message>
        <source>Say where to write, with -o OUT.</source>
        <translation>Indiquez où écrire, avec -o OUT.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2. Give --from and --to in that order.</source>
        <translation>Le dernier jour, %1, précède le premier, %2. Donnez --from et --to dans cet ordre.</translation>
    </message>
    <message>
        <source>--remind takes a number of days from 0 to %1.</source>
        <translation>--remind attend un nombre de jours de 0 à %1.</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plan de cybersécurité : %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plan de cybersécurité : %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from %1 to %2. Give other days with --from and --to.</source>
        <translation>Rien dans le plan n’arrive à échéance du %1 au %2. Donnez d’autres jours avec --from et --to.</translation>
    </message>
    <message>
        <source>Nothing falls due for “%1” from %2 to %3. Check the name of the body, or give other days with --from and --to.</source>
        <translation>Rien n’arrive à échéance pour « %1 » du %2 au %3. Vérifiez le nom de l’organisme, ou donnez d’autres jours avec --from et --to.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems and notes.</source>
        <translation>
            <numerusform>%n autre problème ou remarque.</numerusform>
            <numerusform>%n autres problèmes et remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>A4 and its title, changed or new, what is different</comment>
        <translation>%1 : %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3): %4</source>
        <comment>A4 and its title, changed or new, Actions!F12, what is different</comment>
        <translation>%1 : %2 (%3) : %4</translation>
    </message>
    <message>
        <source>the row was deleted</source>
        <translation>la ligne a été supprimée</translation>
    </message>
    <message>
        <source>the row is not in the plan</source>
        <translation>la ligne n’est pas dans le plan</translation>
    </message>
    <message>
        <source>%1; exported: %2; now: %3; in the sheet: %4</source>
        <comment>a field, values</comment>
        <translation>%1 ; exporté : %2 ; actuel : %3 ; dans la feuille : %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems. Mend them in the spreadsheet, then compare again.</source>
        <translation>
            <numerusform>Le classeur a %n problème. Corrigez-le dans le tableur, puis comparez de nouveau.</numerusform>
            <numerusform>Le classeur a %n problèmes. Corrigez-les dans le tableur, puis comparez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>Le classeur ne dit rien que le plan ne dise déjà.</translation>
    </message>
    <message>
        <source>--conflicts and --removed take “keep” or “take”.</source>
        <translation>--conflicts et --removed attendent « keep » ou « take ».</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, then try again.</source>
        <translation>
            <numerusform>Le classeur a %n problème ; rien n’a donc été repris. Corrigez-le dans le tableur, puis réessayez.</numerusform>
            <numerusform>Le classeur a %n problèmes ; rien n’a donc été repris. Corrigez-les dans le tableur, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes of a workbook on the command line</source>
        <translation>modifications d’un classeur en ligne de commande</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>Kept as it is: %1</source>
        <translation>Conservé tel quel : %1</translation>
    </message>
    <message>
        <source>Locked by the approval, not taken: %1</source>
        <translation>Verrouillé par l’approbation, non repris : %1</translation>
    </message>
    <message>
        <source>Differences taken: %1 of %2.</source>
        <translation>Différences reprises : %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletions were not carried out, as only “--removed take” does so.</source>
        <translation>
            <numerusform>%n suppression n’a pas été effectuée : seule l’option « --removed take » le fait.</numerusform>
            <numerusform>%n suppressions n’ont pas été effectuées : seule l’option « --removed take » le fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</source>
        <translation>
            <numerusform>%n différence n’a pas été reprise, car l’évaluation est approuvée et verrouillée, sauf pour le suivi de son plan. Rouvrez-la avec un motif, puis reprenez de nouveau le classeur.</numerusform>
            <numerusform>%n différences n’ont pas été reprises, car l’évaluation est approuvée et verrouillée, sauf pour le suivi de son plan. Rouvrez-la avec un motif, puis reprenez de nouveau le classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes JSON for a script instead of text, in English whatever the language.</source>
        <translation>Écrit du JSON pour un script au lieu de texte, en anglais quelle que soit la langue.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists.</source>
        <translation>Remplace le fichier s’il existe.</translation>
    </message>
    <message>
        <source>Which assessment: its id, the beginning of its id, or its round. Without it, the one with the latest reference date.</source>
        <translation>L’évaluation voulue : son identifiant, le début de son identifiant ou son cycle. À défaut, celle dont la date de référence est la plus récente.</translation>
    </message>
    <message>
        <source>The first line of “%1” is not a password. Write 1 to 127 bytes of UTF-8 text there.</source>
        <translation>La première ligne de « %1 » n’est pas un mot de passe. Écrivez-y de 1 à 127 octets de texte UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a format: choose pdf, html, odt, xlsx or csv.</source>
        <translation>« %1 » n’est pas un format : choisissez pdf, html, odt, xlsx ou csv.</translation>
    </message>
    <message>
        <source>“%1” is not a format of minutes: choose pdf, html or odt.</source>
        <translation>« %1 » n’est pas un format de procès-verbal : choisissez pdf, html ou odt.</translation>
    </message>
    <message>
        <source>A report has many tables, so CSV comes as one zip of files: let OUT end in .zip.</source>
        <translation>Un rapport a de nombreux tableaux ; le CSV se présente donc comme un zip de fichiers : donnez à OUT la terminaison .zip.</translation>
    </message>
    <message>
        <source>“%1” is not a paper: choose a4 or letter.</source>
        <translation>« %1 » n’est pas un papier : choisissez a4 ou letter.</translation>
    </message>
    <message>
        <source>There is no report in “%1”: choose one of %2.</source>
        <translation>Il n’y a pas de rapport en « %1 » : choisissez l’une de ces langues : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a handling mark: choose clear, green, amber, amber+strict or red.</source>
        <translation>« %1 » n’est pas un marquage de diffusion : choisissez clear, green, amber, amber+strict ou red.</translation>
    </message>
    <message>
        <source>--password-file goes only with a PDF.</source>
        <translation>--password-file ne va qu’avec un PDF.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>pdf, html or odt; for the tables alone xlsx, or csv (a zip of files). Without it, as OUT ends.</source>
        <translation>pdf, html ou odt ; pour les tableaux seuls, xlsx ou csv (un zip de fichiers). À défaut, selon la terminaison de OUT.</translation>
    </message>
    <message>
        <source>a4 or letter. Without it, as the assessment's country uses.</source>
        <translation>a4 ou letter. À défaut, celui en usage dans le pays de l’évaluation.</translation>
    </message>
    <message>
        <source>Language of the report: %1. Without it %2, the language of this text.</source>
        <translation>Langue du rapport : %1. Sans cette option, %2, la langue de ce texte.</translation>
    </message>
    <message>
        <source>Handling mark: clear, green, amber, amber+strict or red. Without it, the assessment's own.</source>
        <translation>Marquage de diffusion : clear, green, amber, amber+strict ou red. À défaut, celui de l’évaluation.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the password on the first line of this file.</source>
        <translation>Chiffre le PDF (AES-256) avec le mot de passe de la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Date of the report, as 2026-05-14. Without it, today.</source>
        <translation>Date du rapport, comme 2026-05-14. À défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Draws without colour.</source>
        <translation>Dessine sans couleur.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1 ; et %2 de plus</translation>
    </message>
    <message>
        <source>“%1” was written, but it is not an accessible and archival PDF (PDF/UA, PDF/A): %2. Change what is named in the assessment and make the report again, or choose html or odt.</source>
        <translation>« %1 » a été écrit, mais ce n’est pas un PDF accessible et archivable (PDF/UA, PDF/A) : %2. Modifiez dans l’évaluation ce qui est indiqué et produisez de nouveau le rapport, ou choisissez html ou odt.</translation>
    </message>
    <message>
        <source>Makes a report as PDF, HTML or ODT, or its tables as XLSX or CSV.</source>
        <translation>Produit un rapport en PDF, HTML ou ODT, ou ses tableaux en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Gap report, strategy and action plan: leaves the attached data of the assessment out.</source>
        <translation>Rapport sur les écarts, stratégie et plan d’action : omet les données de l’évaluation en pièce jointe.</translation>
    </message>
    <message>
        <source>Minutes: the workshop by its title or its id, where there are several.</source>
        <translation>Procès-verbal : l’atelier, par son titre ou son identifiant, lorsqu’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Brief: the body it is for. Without it, one for each, from a new page.</source>
        <translation>Fiche : l’organisme auquel elle est destinée. À défaut, une fiche pour chacun, sur une nouvelle page.</translation>
    </message>
    <message>
        <source>“gap” is the gap report. Of the strategy, “strategy” is what is wanted and why, “action-plan” what is done, by whom, when and for how much, “brief” what falls to a body, on one page unless it is very much. “minutes” are those of a workshop (pdf, html or odt). The same data, date and language give the same bytes, except with a password; what is late is late on that date, and clock times in minutes are those of this computer's time zone. Briefs and minutes carry no data. Needs no display.</source>
        <translation>« gap » est le rapport sur les écarts. Pour la stratégie, « strategy » est ce qui est voulu et pourquoi, « action-plan » ce qui est fait, par qui, quand et à quel coût, « brief » ce qui revient à un organisme, sur une page sauf s’il y en a beaucoup. « minutes » est le procès-verbal d’un atelier (pdf, html ou odt). Les mêmes données, la même date et la même langue donnent les mêmes octets, sauf avec un mot de passe ; ce qui est en retard l’est à cette date, et les heures d’un procès-verbal sont celles du fuseau horaire de cet ordinateur. Les fiches et les procès-verbaux ne portent pas de données. Ne demande pas d’écran.</translation>
    </message>
    <message>
        <source>“%1” is not a report of Atalaya: choose gap, strategy, action-plan, brief or minutes.</source>
        <translation>« %1 » n’est pas un rapport d’Atalaya : choisissez gap, strategy, action-plan, brief ou minutes.</translation>
    </message>
    <message>
        <source>-o is missing: say which file to write.</source>
        <translation>Il manque -o : indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>--workshop goes only with minutes.</source>
        <translation>--workshop ne va qu’avec minutes.</translation>
    </message>
    <message>
        <source>--no-data does not go with minutes: they carry no data.</source>
        <translation>--no-data ne va pas avec minutes : un procès-verbal ne porte pas de données.</translation>
    </message>
    <message>
        <source>--no-data does not go with briefs: they carry no data.</source>
        <translation>--no-data ne va pas avec brief : une fiche ne porte pas de données.</translation>
    </message>
    <message>
        <source>--body goes only with brief.</source>
        <translation>--body ne va qu’avec brief.</translation>
    </message>
    <message>
        <source>--body names nobody: say whose page to make, or leave it out for all.</source>
        <translation>--body ne nomme aucun organisme : indiquez à qui la page est destinée, ou omettez l’option pour tous.</translation>
    </message>
    <message>
        <source>Checks that a workspace holds together: file, change log, evidence.</source>
        <translation>Vérifie la cohérence d’un espace de travail : fichier, journal des modifications, preuves.</translation>
    </message>
    <message>
        <source>The log is a chain: each entry holds the hash of the one before, so a change to any entry shows. Note the head of the chain to prove later that nothing before it was altered.</source>
        <translation>Le journal est une chaîne : chaque entrée contient l’empreinte de la précédente, si bien que toute modification d’une entrée se voit. Notez la tête de la chaîne pour prouver plus tard que rien de ce qui précède n’a été altéré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The file holds together.</source>
        <translation>Le fichier est cohérent.</translation>
    </message>
    <message>
        <source>Entries in the log: %1</source>
        <translation>Entrées du journal : %1</translation>
    </message>
    <message>
        <source>Copies of evidence: %1</source>
        <translation>Copies de pièces : %1</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <translation>Tête du journal : %1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold together (%n findings). Restore it from a backup with “atalaya restore”.</source>
        <translation>
            <numerusform>Le fichier n’est pas cohérent (%n constat). Restaurez-le depuis une copie de sauvegarde avec « atalaya restore ».</numerusform>
            <numerusform>Le fichier n’est pas cohérent (%n constats). Restaurez-le depuis une copie de sauvegarde avec « atalaya restore ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a complete, verified copy of a workspace.</source>
        <translation>Écrit une copie complète et vérifiée d’un espace de travail.</translation>
    </message>
    <message>
        <source>Works while the workspace is open elsewhere. The copy appears whole or not at all; a file that is there already is not replaced.</source>
        <translation>Fonctionne pendant que l’espace de travail est ouvert ailleurs. La copie apparaît entière ou pas du tout ; un fichier existant n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a workspace.</source>
        <translation>Met une copie de sauvegarde à la place d’un espace de travail.</translation>
    </message>
    <message>
        <source>The backup is verified first. What FILE held before is kept beside it under a name with the time, which is printed.</source>
        <translation>La copie de sauvegarde est d’abord vérifiée. Ce que FILE contenait auparavant est conservé à côté, sous un nom portant l’heure, qui est affiché.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Ce qui s’y trouvait auparavant est conservé dans « %1 ».</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>no score (%1)</source>
        <translation>pas de score (%1)</translation>
    </message>
    <message>
        <source>not printed, too few answers (%1)</source>
        <translation>non affiché, trop peu de réponses (%1)</translation>
    </message>
    <message>
        <source>%1 (provisional, %2)</source>
        <translation>%1 (provisoire, %2)</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of an assessment</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>status of an assessment</comment>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of an assessment</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non satisfait</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>révolu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>Framework: %1, version %2</source>
        <translation>Référentiel : %1, version %2</translation>
    </message>
    <message>
        <source>Reference date: %1</source>
        <translation>Date de référence : %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Entité : %1</translation>
    </message>
    <message>
        <source>Lead institution: %1</source>
        <translation>Institution chef de file : %1</translation>
    </message>
    <message>
        <source>Practice data: this State does not exist.</source>
        <translation>Données d’entraînement : cet État n’existe pas.</translation>
    </message>
    <message>
        <source>Verification code: %1</source>
        <translation>Code de vérification : %1</translation>
    </message>
    <message>
        <source>%1 (headline)</source>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Out of the scope of this assessment.</source>
        <translation>Hors du périmètre de cette évaluation.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score : %1</translation>
    </message>
    <message>
        <source>Median %1, lowest %2</source>
        <translation>Médiane %1, minimum %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible : %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>What stands: %1</source>
        <translation>Ce qui est acquis : %1</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Ce qui manque : %1</translation>
    </message>
    <message>
        <source>Stage %1 claimed, %2 evidenced</source>
        <translation>Niveau %1 déclaré, %2 étayé</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Situation : %1</translation>
    </message>
    <message>
        <source>Target: stage %1, gap %2</source>
        <translation>Cible : niveau %1, écart %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3 : %4</translation>
    </message>
    <message>
        <source>Not applicable because: %1</source>
        <translation>Sans objet ; motif : %1</translation>
    </message>
    <message>
        <source>Rationale: %1</source>
        <translation>Justification : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Certitude : %1</translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation>Signalée à revoir.</translation>
    </message>
    <message>
        <source>Carried over from the last round; counts as not answered until confirmed.</source>
        <translation>Reprise du cycle précédent ; compte comme non renseignée jusqu’à sa confirmation.</translation>
    </message>
    <message>
        <source>%1 (for stage %2)</source>
        <translation>%1 (pour le niveau %2)</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Pièce %1 : %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Désaccord : %1</translation>
    </message>
    <message>
        <source>Shows an assessment, a commitment or an indicator.</source>
        <translation>Affiche une évaluation, un engagement ou un indicateur.</translation>
    </message>
    <message>
        <source>Scores are on the framework's scale. Below 60% of answers neither a score nor its gap is printed; median, lowest stage and target are.</source>
        <translation>Les scores sont sur l’échelle du référentiel. Au-dessous de 60 % de réponses, ni le score ni son écart ne sont affichés ; la médiane, le niveau le plus bas et la cible le sont.</translation>
    </message>
    <message>
        <source>“%1” is neither a commitment nor an indicator of %2. %3</source>
        <translation>« %1 » n’est ni un engagement ni un indicateur de %2. %3</translation>
    </message>
    <message>
        <source>Checks assessment files, or the files of a framework.</source>
        <translation>Vérifie des fichiers d’évaluation, ou les fichiers d’un référentiel.</translation>
    </message>
    <message>
        <source>The first three files are a framework: its structure, its words, its document. Assessment files after them are checked against it.</source>
        <translation>Les trois premiers fichiers sont un référentiel : sa structure, ses mots, son document. Les fichiers d’évaluation qui suivent sont vérifiés au regard de celui-ci.</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, the place in it (a JSON pointer), what is wrong and what is allowed. Nothing is written anywhere.</source>
        <translation>Chaque problème tient en une ligne, avec le fichier, l’emplacement (un pointeur JSON), ce qui ne va pas et ce qui est admis. Rien n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>--framework goes with three files: structure, words and document.</source>
        <translation>--framework va avec trois fichiers : structure, mots et document.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Correct them and validate again.</source>
        <translation>
            <numerusform>%n problème a été trouvé. Corrigez-le et vérifiez de nouveau.</numerusform>
            <numerusform>%n problèmes ont été trouvés. Corrigez-les et vérifiez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>the framework %1, version %2, does not come with Atalaya</source>
        <translation>le référentiel %1, version %2, n’est pas fourni avec Atalaya</translation>
    </message>
    <message>
        <source>one of %1; for another, name its files with --framework</source>
        <translation>un référentiel parmi %1 ; pour un autre, indiquez ses fichiers avec --framework</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
</context>
<context>
    <name>ComparedRounds</name>
    <message>
        <source>The round to compare with is not in this workspace. Choose one that is, or none.</source>
        <translation>Le cycle à comparer n’est pas dans cet espace de travail. Choisissez-en un qui y est, ou aucun.</translation>
    </message>
    <message>
        <source>%1, round %2, is itself compared with this assessment. Choose another round to compare with, or none.</source>
        <comment>State, round</comment>
        <translation>L’évaluation %1, cycle %2, est elle-même comparée à celle-ci. Choisissez un autre cycle à comparer, ou aucun.</translation>
    </message>
</context>
<context>
    <name>CourseSteps</name>
    <message>
        <source>%1 is not on the agenda. Add it there, or choose another question.</source>
        <translation>La question %1 n’est pas à l’ordre du jour. Ajoutez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This workshop has no such round. Choose one of its agenda's questions.</source>
        <translation>Ce tour n’existe pas dans cet atelier. Choisissez l’une des questions de son ordre du jour.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Reveal or stop it first.</source>
        <translation>Le scrutin sur %1 est ouvert. Dévoilez-le ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 has a result. Take it back before voting again.</source>
        <translation>La question %1 a un résultat. Retirez-le avant de voter de nouveau.</translation>
    </message>
    <message>
        <source>Nobody in the room answers %1. Add seats, or change who answers it.</source>
        <translation>Personne dans la salle ne répond à %1. Ajoutez des places, ou changez qui y répond.</translation>
    </message>
    <message>
        <source>This vote is over already. Open another round to vote again.</source>
        <translation>Ce scrutin est déjà clos. Ouvrez un autre tour pour voter de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has voted yet, so there is nothing to reveal. Wait for votes, or stop the vote.</source>
        <translation>Personne n’a encore voté ; il n’y a donc rien à dévoiler. Attendez des voix, ou arrêtez le scrutin.</translation>
    </message>
    <message>
        <source>There is no such parked point. Choose one from the list.</source>
        <translation>Ce point en attente n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>DeadlineCalendar</name>
    <message>
        <source>Action starts</source>
        <translation>Début de l’action</translation>
    </message>
    <message>
        <source>Action ends</source>
        <translation>Fin de l’action</translation>
    </message>
    <message>
        <source>Reading due</source>
        <translation>Relevé à faire</translation>
    </message>
    <message>
        <source>Target due</source>
        <translation>Cible à atteindre</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Étape à achever</translation>
    </message>
    <message>
        <source>Seen to by %1</source>
        <comment>a body</comment>
        <translation>Organisme responsable : %1</translation>
    </message>
</context>
<context>
    <name>DeclarationDocument</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>to whom a paragraph is addressed</comment>
        <translation>Adressé à : %1</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <comment>how strongly a paragraph is worded</comment>
        <translation>Libellé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Passer à la notation</translation>
    </message>
</context>
<context>
    <name>DifferenceDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>changed, Actions!F12</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté : %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuel : %1</translation>
    </message>
    <message>
        <source>In the sheet: %1</source>
        <translation>Dans la feuille : %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Problem, Actions!F12</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 to take, %3 locked</source>
        <comment>numbers</comment>
        <translation>À reprendre : %1 sur %2, verrouillées : %3</translation>
    </message>
    <message>
        <source>%1 of %2 to take</source>
        <comment>numbers</comment>
        <translation>À reprendre : %1 sur %2</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>Tout reprendre ici</translation>
    </message>
</context>
<context>
    <name>DocumentPicture</name>
    <message>
        <source>It cannot be shown: the document is incomplete or damaged. Open it to see what can be read.</source>
        <translation>Affichage impossible : le document est incomplet ou endommagé. Ouvrez-le pour voir ce qui peut en être lu.</translation>
    </message>
    <message>
        <source>This drawing is too intricate to be shown here. Open it to see it.</source>
        <translation>Ce dessin est trop complexe pour être affiché ici. Ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels). Open it to see it.</source>
        <translation>L’image est trop grande pour être affichée ici (%1 × %2 pixels). Ouvrez-la pour la voir.</translation>
    </message>
    <message>
        <source>It is protected by a password, so it cannot be shown here. Open it to enter the password.</source>
        <translation>Le document est protégé par un mot de passe et ne peut donc pas être affiché ici. Ouvrez-le pour saisir le mot de passe.</translation>
    </message>
    <message>
        <source>The document holds no words. Open it to check it.</source>
        <translation>Le document ne contient aucun mot. Ouvrez-le pour le vérifier.</translation>
    </message>
    <message>
        <source>It is too large to be shown here. Open it to see it.</source>
        <translation>Le document est trop volumineux pour être affiché ici. Ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>Its content is not what the ending “.%1” says, so it is not shown. Check with whoever issued it.</source>
        <translation>Le contenu ne correspond pas à la terminaison « .%1 » et n’est donc pas affiché. Vérifiez auprès de l’émetteur.</translation>
    </message>
    <message>
        <source>Documents of this kind are not shown here. Open it to read it.</source>
        <translation>Les documents de ce type ne sont pas affichés ici. Ouvrez-le pour le lire.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>Le niveau %1 est hors de l’échelle. Choisissez un niveau de 1 à %2.</translation>
    </message>
    <message>
        <source>There is no criterion for stage %1. Choose a stage from 1 to %2.</source>
        <translation>Il n’y a pas de critère pour le niveau %1. Choisissez un niveau de 1 à %2.</translation>
    </message>
    <message>
        <source>"Not applicable" needs a reason, because the report lists it. Write why this question does not apply.</source>
        <translation>« Sans objet » demande un motif, car le rapport en donne la liste. Écrivez pourquoi cette question est sans objet.</translation>
    </message>
    <message>
        <source>The evidence to remove is not in this assessment. Choose one from its register.</source>
        <translation>La pièce à supprimer n’est pas dans cette évaluation. Choisissez-en une dans son registre.</translation>
    </message>
    <message>
        <source>%1 supports the answer to %2. Detach it there before removing it.</source>
        <translation>La pièce %1 étaye la réponse à %2. Détachez-la avant de la supprimer.</translation>
    </message>
    <message>
        <source>Reopening an approved assessment needs a reason, which is kept in its history. Write why it is reopened.</source>
        <translation>Rouvrir une évaluation approuvée demande un motif, qui est conservé dans son historique. Écrivez pourquoi elle est rouverte.</translation>
    </message>
    <message>
        <source>A decision for the minister names the action %1. Take it out there before removing the action.</source>
        <translation>Une décision demandée à la ou au ministre mentionne l’action %1. Retirez-la de cette décision avant de supprimer l’action.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialogs</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Choisir le document</translation>
    </message>
    <message>
        <source>Write a copy</source>
        <translation>Écrire une copie</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Documents are being kept</source>
        <translation>Des documents sont en cours de conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the workspace yet.</source>
        <translation>
            <numerusform>%n document n’est pas encore dans l’espace de travail.</numerusform>
            <numerusform>%n documents ne sont pas encore dans l’espace de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close when they are kept</source>
        <translation>Fermer une fois conservés</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Policy or strategy</source>
        <translation>Politique ou stratégie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>Procès-verbal ou compte rendu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>official and public</source>
        <comment>grade of evidence</comment>
        <translation>officielle et publique</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <comment>grade of evidence</comment>
        <translation>à diffusion restreinte, vue</translation>
    </message>
    <message>
        <source>stated, no document seen</source>
        <comment>grade of evidence</comment>
        <translation>affirmée, aucun document vu</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>À diffusion restreinte</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code and title of evidence</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>There is no folder “%1”. Check the name of the folder with the copies of evidence.</source>
        <translation>Il n’y a pas de dossier « %1 ». Vérifiez le nom du dossier des copies de pièces.</translation>
    </message>
    <message>
        <source>The practice country is not in this program. Install Atalaya again.</source>
        <translation>Le pays d’entraînement n’est pas dans ce programme. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>The practice country cannot be read. Install Atalaya again.</source>
        <translation>Le pays d’entraînement ne peut pas être lu. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being imported, so nothing was brought in. Put the right document there and import again.</source>
        <translation>« %1 » a changé pendant l’importation ; rien n’a donc été importé. Placez-y le bon document et importez de nouveau.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corrigez et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problems; “atalaya validate” lists them all.</source>
        <translation>
            <numerusform>%1 Il y a %n autre problème ; « atalaya validate » en donne la liste complète.</numerusform>
            <numerusform>%1 Il y a %n autres problèmes ; « atalaya validate » en donne la liste complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework %1, version %2, is not known here. Import into a workspace that holds it, or on the command line with --framework-files.</source>
        <translation>Le référentiel %1, version %2, n’est pas connu ici. Importez dans un espace de travail qui le contient, ou en ligne de commande avec --framework-files.</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already (%1, round %2). Import it into another workspace.</source>
        <translation>Cette évaluation est déjà dans l’espace de travail (%1, cycle %2). Importez-la dans un autre espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence do not come with this assessment, the first for %1. Name the folder that holds them with --files, or import without them with --without-files.</source>
        <translation>
            <numerusform>%n copie de pièce n’accompagne pas cette évaluation (première pièce concernée : %1). Indiquez le dossier qui la contient avec --files, ou importez sans elle avec --without-files.</numerusform>
            <numerusform>%n copies de pièces n’accompagnent pas cette évaluation (première pièce concernée : %1). Indiquez le dossier qui les contient avec --files, ou importez sans elles avec --without-files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice country</source>
        <translation>Pays d’entraînement</translation>
    </message>
    <message>
        <source>this is not an assessment of Atalaya</source>
        <translation>ce n’est pas une évaluation d’Atalaya</translation>
    </message>
    <message>
        <source>a file whose “format” is “%1”</source>
        <translation>un fichier dont le « format » est « %1 »</translation>
    </message>
    <message>
        <source>this assessment is in format version %1, made by a newer Atalaya</source>
        <translation>cette évaluation est au format de version %1, issu d’une version plus récente d’Atalaya</translation>
    </message>
    <message>
        <source>up to version %1; install the newer Atalaya, or ask the sender for version %1</source>
        <translation>jusqu’à la version %1 ; installez la version plus récente d’Atalaya, ou demandez à l’expéditeur la version %1</translation>
    </message>
    <message>
        <source>the assessment was made with the framework %1, version %2</source>
        <translation>l’évaluation a été faite avec le référentiel %1, version %2</translation>
    </message>
    <message>
        <source>the framework %1, version %2</source>
        <translation>le référentiel %1, version %2</translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>n’est pas une appréciation</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>comporte %n appréciation</numerusform>
            <numerusform>comporte %n appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactement %n, une pour chaque niveau à partir de 1</numerusform>
            <numerusform>exactement %n, une pour chaque niveau à partir de 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a SHA-256</source>
        <translation>n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>at least one commitment when the scope is “chosen”</source>
        <translation>au moins un engagement lorsque le périmètre est « chosen »</translation>
    </message>
    <message>
        <source>says nothing for this kind of scope</source>
        <translation>ne dit rien pour ce type de périmètre</translation>
    </message>
    <message>
        <source>leave it out, or make the scope “chosen”</source>
        <translation>l’omettre, ou donner au périmètre la valeur « chosen »</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>est %1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un nombre de 0 à 1000</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>The row that heads the columns with code and stage is missing. Write the participant's file again, and have it filled in again.</source>
        <translation>Il manque la ligne d’en-tête des colonnes du code et du niveau. Écrivez de nouveau le fichier de la personne participante et faites-le remplir de nouveau.</translation>
    </message>
    <message>
        <source>This is no ballot file of Atalaya. Choose the files that were handed to the participants.</source>
        <translation>Ce n’est pas un bulletin d’Atalaya. Choisissez les fichiers remis aux personnes participantes.</translation>
    </message>
    <message>
        <source>This ballot file was made by a newer Atalaya. Read it with that one.</source>
        <translation>Ce bulletin provient d’une version plus récente d’Atalaya. Lisez-le avec celle-ci.</translation>
    </message>
    <message>
        <source>This ballot file belongs to another workshop. Choose a file that was written for this one.</source>
        <translation>Ce bulletin appartient à un autre atelier. Choisissez un fichier écrit pour celui-ci.</translation>
    </message>
    <message>
        <source>The workshop has no seat of the number that this file gives. Correct it, or write the participant's file again.</source>
        <translation>L’atelier n’a pas de place portant le numéro indiqué dans ce fichier. Corrigez-le, ou écrivez de nouveau le fichier de la personne participante.</translation>
    </message>
    <message>
        <source>The key in this file is not that of seat %1. Put both back as they were, or write the participant's file again.</source>
        <translation>La clé de ce fichier n’est pas celle de la place %1. Rétablissez les deux telles qu’elles étaient, ou écrivez de nouveau le fichier de la personne participante.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it, or write it twice.</source>
        <translation>Un guillemet n’est pas fermé. Fermez-le, ou doublez-le.</translation>
    </message>
    <message>
        <source>A stage stands beside no question. Write the question's code, or empty the cell.</source>
        <translation>Un niveau n’est à côté d’aucune question. Écrivez le code de la question, ou videz la cellule.</translation>
    </message>
    <message>
        <source>The agenda has no question “%1”. Correct the code.</source>
        <translation>L’ordre du jour n’a pas de question « %1 ». Corrigez le code.</translation>
    </message>
    <message>
        <source>Seat %1 does not vote on %2. Empty the cell.</source>
        <translation>La place %1 ne vote pas sur %2. Videz la cellule.</translation>
    </message>
    <message>
        <source>%1 is answered in more than one row. Keep one, and empty the others.</source>
        <translation>La question %1 a une réponse dans plusieurs lignes. Conservez-en une et videz les autres.</translation>
    </message>
    <message>
        <source>What stands beside %1 is no stage. Write a whole number from 1 to %2.</source>
        <translation>Ce qui figure à côté de %1 n’est pas un niveau. Écrivez un nombre entier de 1 à %2.</translation>
    </message>
    <message>
        <source>How sure somebody is of %1 cannot be read. Write low, medium or high, or empty the cell.</source>
        <translation>Le degré de certitude pour %1 n’est pas lisible. Écrivez faible, moyenne ou élevée, ou videz la cellule.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KB, which no ballot is. Choose the files that were handed to the participants.</source>
        <translation>Le fichier dépasse %1 Ko : ce n’est pas un bulletin. Choisissez les fichiers remis aux personnes participantes.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Keep only the columns that are asked for, then try again.</source>
        <translation>La ligne %1 a plus de %2 colonnes. Ne conservez que les colonnes demandées, puis réessayez.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it, then try again.</source>
        <translation>Le tableau a plus de %1 lignes. Divisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The table is larger than %1 KB. Keep only the columns that are asked for, then try again.</source>
        <translation>Le tableau dépasse %1 Ko. Ne conservez que les colonnes demandées, puis réessayez.</translation>
    </message>
    <message>
        <source>The table is not plain text in UTF-8. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>Le tableau n’est pas du texte brut en UTF-8. Enregistrez-le dans le tableur au format « CSV UTF-8 », puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds something else. Name an empty folder.</source>
        <translation>« %1 » existe déjà et contient autre chose. Indiquez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made or written to. Choose another one, or ask for the right to write there.</source>
        <translation>Le dossier « %1 » ne peut pas être créé, ou rien ne peut y être écrit. Choisissez-en un autre, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un élément parmi %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>« %1 » n’est pas connu ici</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>il manque le membre « %1 »</translation>
    </message>
    <message>
        <source>write “%1” here</source>
        <translation>écrire « %1 » ici</translation>
    </message>
    <message>
        <source>holds a control character or half a character</source>
        <translation>contient un caractère de contrôle ou un demi-caractère</translation>
    </message>
    <message>
        <source>plain text; tabs and line ends are allowed</source>
        <translation>du texte brut ; les tabulations et les fins de ligne sont admises</translation>
    </message>
    <message>
        <source>is not plain text</source>
        <translation>n’est pas du texte brut</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>a day of the calendar as year-month-day, for example 2026-05-14</source>
        <translation>un jour du calendrier sous la forme année-mois-jour, par exemple 2026-05-14</translation>
    </message>
    <message>
        <source>is not an identifier</source>
        <translation>n’est pas un identifiant</translation>
    </message>
    <message>
        <source>a UUID in lower case without braces, for example 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</source>
        <translation>un UUID en minuscules sans accolades, par exemple 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>is not a member of this object</source>
        <translation>n’est pas un membre de cet objet</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>n’est pas une année</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>une année de %1 à %2</translation>
    </message>
    <message>
        <source>is in %1, and the plan states no currency</source>
        <translation>est en %1, et le plan n’indique aucune monnaie</translation>
    </message>
    <message>
        <source>is in %1 while the plan is in %2</source>
        <translation>est en %1 alors que le plan est en %2</translation>
    </message>
    <message>
        <source>one currency for the whole plan; convert the costs</source>
        <translation>une seule monnaie pour tout le plan ; convertir les coûts</translation>
    </message>
    <message>
        <source>names an action twice</source>
        <translation>nomme une action deux fois</translation>
    </message>
    <message>
        <source>each action once</source>
        <translation>chaque action une seule fois</translation>
    </message>
    <message>
        <source>names a body twice</source>
        <translation>nomme un organisme deux fois</translation>
    </message>
    <message>
        <source>each body once</source>
        <translation>chaque organisme une seule fois</translation>
    </message>
    <message>
        <source>The workbook differs from the plan in %1 places, and nobody can look at more than %2. Put the changes into several workbooks, and read one after the other.</source>
        <translation>Le classeur diffère du plan en %1 points, et personne ne peut en examiner plus de %2. Répartissez les modifications dans plusieurs classeurs et lisez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>The plan has changed since the workbook was compared with it. Compare them again, then decide.</source>
        <translation>Le plan a changé depuis la comparaison avec le classeur. Comparez-les de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Write the value itself.</source>
        <translation>La cellule affiche l’erreur %1. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>The cell is a formula without a result. Write the value itself.</source>
        <translation>La cellule est une formule sans résultat. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>The cell is a formula; its last result, “%1”, was taken. Check it.</source>
        <translation>La cellule est une formule ; son dernier résultat, « %1 », a été repris. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The cell holds a time of day, or a day that there is not, and no words. Put an apostrophe before what you write there.</source>
        <translation>La cellule contient une heure, ou un jour qui n’existe pas, et aucun mot. Placez une apostrophe devant ce que vous y écrivez.</translation>
    </message>
    <message>
        <source>The row is in %1, and the plan states no currency. State it in the plan first.</source>
        <translation>La ligne est en %1, et le plan n’indique aucune monnaie. Indiquez-la d’abord dans le plan.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the codes of indicators, with commas between.</source>
        <translation>Le référentiel n’a pas d’indicateur « %1 ». Écrivez les codes des indicateurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The framework has no commitment “%1”. Write the codes of commitments, with commas between.</source>
        <translation>Le référentiel n’a pas d’engagement « %1 ». Écrivez les codes des engagements, séparés par des virgules.</translation>
    </message>
    <message>
        <source>“%1” does not say which indicator is lifted to which stage. Write it as “P03-01: 3”, one a line.</source>
        <translation>« %1 » ne dit pas quel indicateur passe à quel niveau. Écrivez, par exemple, « P03-01: 3 », un par ligne.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the code of one that it has.</source>
        <translation>Le référentiel n’a pas d’indicateur « %1 ». Écrivez le code d’un indicateur existant.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Write a stage from 1 to %2.</source>
        <translation>Le niveau %1 est hors de l’échelle. Écrivez un niveau de 1 à %2.</translation>
    </message>
    <message>
        <source>%1 is lifted twice. Write each indicator once.</source>
        <translation>L’indicateur %1 est indiqué deux fois. Écrivez chaque indicateur une seule fois.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the code of one that it has.</source>
        <translation>Le plan n’a pas d’action « %1 ». Écrivez le code d’une action existante.</translation>
    </message>
    <message>
        <source>The plan has no objective “%1”. Write the code of one that it has.</source>
        <translation>Le plan n’a pas d’objectif « %1 ». Écrivez le code d’un objectif existant.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the codes of actions, one a line.</source>
        <translation>Le plan n’a pas d’action « %1 ». Écrivez les codes des actions, un par ligne.</translation>
    </message>
    <message>
        <source>The cell is empty. Write one of: %1.</source>
        <translation>La cellule est vide. Écrivez l’une de ces valeurs : %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>« %1 » n’est pas connu ici. Écrivez l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “%2” or “%3”.</source>
        <translation>« %1 » n’est ni oui ni non. Écrivez « %2 » ou « %3 ».</translation>
    </message>
    <message>
        <source>The text is longer than a cell holds, so that its end is missing here. Change it in Atalaya.</source>
        <translation>Le texte est trop long pour une cellule ; sa fin manque donc ici. Modifiez-le dans Atalaya.</translation>
    </message>
    <message>
        <source>The code has more than %1 characters. Shorten it.</source>
        <translation>Le code a plus de %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The code “%1” is that of row %2 as well. Give each a code of its own.</source>
        <translation>Le code « %1 » est aussi celui de la ligne %2. Donnez à chacune son propre code.</translation>
    </message>
    <message>
        <source>The code “%1” was given to something else in the plan meanwhile. Write another code.</source>
        <translation>Le code « %1 » a été donné entre-temps à autre chose dans le plan. Écrivez un autre code.</translation>
    </message>
    <message>
        <source>The code is missing. Write one of its own, such as A4.</source>
        <translation>Il manque le code. Écrivez-en un qui soit propre à la ligne, comme A4.</translation>
    </message>
    <message>
        <source>The action ends before it starts. Write an end on or after %1.</source>
        <translation>L’action finit avant de commencer. Écrivez une fin à partir du %1.</translation>
    </message>
    <message>
        <source>The action waits for itself. Take that away.</source>
        <translation>L’action s’attend elle-même. Supprimez cette dépendance.</translation>
    </message>
    <message>
        <source>There are costs by year, and the action has no cost. Write what they add up to: %1.</source>
        <translation>Il y a des coûts par année, et l’action n’a pas de coût. Écrivez leur somme : %1.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1 while the action costs %2. Make them the same.</source>
        <translation>La somme des coûts par année est %1, alors que le coût de l’action est %2. Faites-les concorder.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6. Make them the same.</source>
        <comment>low, likely and high</comment>
        <translation>La somme des coûts par année est %1, %2 et %3, alors que le coût de l’action est %4, %5 et %6. Faites-les concorder.</translation>
    </message>
    <message>
        <source>The target lies before the baseline. Write a day on or after %1.</source>
        <translation>La cible précède la valeur de départ. Écrivez un jour à partir du %1.</translation>
    </message>
    <message>
        <source>The unit has more than %1 characters. Shorten it.</source>
        <translation>L’unité a plus de %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>These objectives belong to one another in a circle: %1. Take one of these links away.</source>
        <translation>Ces objectifs dépendent les uns des autres en boucle : %1. Supprimez l’un de ces liens.</translation>
    </message>
    <message>
        <source>These actions wait for one another in a circle: %1. Take one of these links away.</source>
        <translation>Ces actions s’attendent les unes les autres en boucle : %1. Supprimez l’un de ces liens.</translation>
    </message>
    <message>
        <source>The sheets “%1” and “%2” hold the same part of the plan. Delete one of them, then try again.</source>
        <translation>Les feuilles « %1 » et « %2 » contiennent la même partie du plan. Supprimez l’une d’elles, puis réessayez.</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing or cannot be told; what it held is left as it is in the plan.</source>
        <translation>La feuille « %1 » manque ou n’est pas reconnaissable ; ce qu’elle contenait reste tel quel dans le plan.</translation>
    </message>
    <message>
        <source>Two columns are the same part of the plan (%1, in a hidden row). Delete one of them, then try again.</source>
        <translation>Deux colonnes sont la même partie du plan (%1, dans une ligne masquée). Supprimez l’une d’elles, puis réessayez.</translation>
    </message>
    <message>
        <source>The hidden row that says which column is which is missing; columns were told by their heads. Check the differences with care.</source>
        <translation>Il manque la ligne masquée qui dit quelle colonne est laquelle ; les colonnes ont été reconnues à leur en-tête. Vérifiez les différences avec soin.</translation>
    </message>
    <message>
        <source>The column “%1” is not one of the plan's and was not read. Move what matters into one that is.</source>
        <translation>La colonne « %1 » n’est pas une colonne du plan et n’a pas été lue. Déplacez ce qui compte dans une colonne du plan.</translation>
    </message>
    <message>
        <source>The column is headed “%1” and was read as “%2”, which it was. Check its differences.</source>
        <translation>La colonne a pour en-tête « %1 » et a été lue comme « %2 », ce qu’elle était. Vérifiez ses différences.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Put it back, or export the plan again and make the changes there.</source>
        <translation>Il manque la colonne « %1 ». Rétablissez-la, ou exportez de nouveau le plan et faites-y les modifications.</translation>
    </message>
    <message>
        <source>These columns are missing; what they held is left as it is in the plan: %1.</source>
        <translation>Ces colonnes manquent ; ce qu’elles contenaient reste tel quel dans le plan : %1.</translation>
    </message>
    <message>
        <source>Cells are merged from here to %1, so that it cannot be told whose value it is. Split them and fill in each row.</source>
        <translation>Des cellules sont fusionnées d’ici à %1, si bien qu’il est impossible de dire à quoi se rapporte la valeur. Défusionnez-les et remplissez chaque ligne.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. Write the code of the action or measure.</source>
        <translation>La ligne ne dit pas à quoi elle se rattache. Écrivez le code de l’action ou de la métrique.</translation>
    </message>
    <message>
        <source>The plan has nothing with the code “%1”. Write the code of an action or measure of the plan.</source>
        <translation>Le plan n’a rien qui porte le code « %1 ». Écrivez le code d’une action ou d’une métrique du plan.</translation>
    </message>
    <message>
        <source>What the row belongs to is no longer in the sheet “%1”; the row was passed over. Put that row back if it should stay.</source>
        <translation>Ce à quoi la ligne se rattache n’est plus dans la feuille « %1 » ; la ligne a été ignorée. Rétablissez la ligne d’origine si elle doit rester.</translation>
    </message>
    <message>
        <source>The year is missing. Write it, or empty the row.</source>
        <translation>Il manque l’année. Écrivez-la, ou videz la ligne.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, or empty the row.</source>
        <translation>Il manque le jour. Écrivez-le, ou videz la ligne.</translation>
    </message>
    <message>
        <source>The row says the same as row %1 does: one year or day each. Put the two together.</source>
        <translation>La ligne fait double emploi avec la ligne %1 : une seule par année ou par jour. Réunissez les deux.</translation>
    </message>
    <message>
        <source>The value is missing. Write it, or delete the whole row.</source>
        <translation>Il manque la valeur. Écrivez-la, ou supprimez toute la ligne.</translation>
    </message>
    <message>
        <source>The cost is in %1 while the plan is in %2. A plan has one currency: convert the cost.</source>
        <translation>Le coût est en %1 alors que le plan est en %2. Un plan a une seule monnaie : convertissez le coût.</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3. Write one.</source>
        <translation>« %1 » n’est pas un nombre entier de %2 à %3. Écrivez-en un.</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number in %2, without a sign and without marks between the digits.</source>
        <translation>« %1 » n’est pas un coût. Écrivez un nombre entier (%2), sans signe et sans séparateur entre les chiffres.</translation>
    </message>
    <message>
        <source>the plan's currency</source>
        <translation>monnaie du plan</translation>
    </message>
    <message>
        <source>The cost is below 0. Write 0 or more.</source>
        <translation>Le coût est inférieur à 0. Écrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>The cost is above %1. Write less.</source>
        <translation>Le coût dépasse %1. Écrivez moins.</translation>
    </message>
    <message>
        <source>The cost has a fraction. Write a whole number.</source>
        <translation>Le coût a des décimales. Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>The cell shows per cent, which keeps 80% as 0.8. Write the number alone and take the per cent format away.</source>
        <translation>La cellule affiche un pourcentage : 80 % y est conservé sous la forme 0,8. Écrivez le nombre seul et retirez le format de pourcentage.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits alone.</source>
        <translation>« %1 » n’est pas un nombre. Écrivez des chiffres seuls.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way only. Write it as a date, or as year, month and day: 2027-06-30.</source>
        <translation>« %1 » n’est pas une date qui ne se lise que d’une seule façon. Écrivez-la sous forme de date, ou année, mois et jour : 2027-06-30.</translation>
    </message>
    <message>
        <source>The date %1 is not plausible. Write one from %2 to %3.</source>
        <translation>La date %1 n’est pas plausible. Écrivez-en une du %2 au %3.</translation>
    </message>
    <message>
        <source>The id is a formula. Write the id itself, as it was exported.</source>
        <translation>L’identifiant est une formule. Écrivez l’identifiant lui-même, tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>“%1” is no id. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>« %1 » n’est pas un identifiant. Rétablissez celui qui a été exporté, ou laissez vide la cellule d’une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The plan holds nothing with the id %1. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>Le plan n’a rien qui porte l’identifiant %1. Rétablissez celui qui a été exporté, ou laissez vide la cellule d’une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The row has the same id as row %1. Delete one of the two, or empty the id of the one that is new.</source>
        <translation>La ligne a le même identifiant que la ligne %1. Supprimez l’une des deux, ou videz l’identifiant de la nouvelle.</translation>
    </message>
    <message>
        <source>The row is empty but for its id. Delete the whole row to propose that it is removed, or fill it in again.</source>
        <translation>La ligne est vide, hormis son identifiant. Supprimez toute la ligne pour en proposer la suppression, ou remplissez-la de nouveau.</translation>
    </message>
    <message>
        <source>A day is given without a value. Write the value, or take the day away.</source>
        <translation>Un jour est donné sans valeur. Écrivez la valeur, ou retirez le jour.</translation>
    </message>
    <message>
        <source>A low or high cost is given without a likely one. Write the likely cost.</source>
        <translation>Un coût bas ou élevé est donné sans coût probable. Écrivez le coût probable.</translation>
    </message>
    <message>
        <source>The costs low, likely and high are %1, %2 and %3. Put them in that order.</source>
        <translation>Les coûts bas, probable et élevé sont %1, %2 et %3. Mettez-les dans cet ordre.</translation>
    </message>
    <message>
        <source>The workbook does not say which assessment it belongs to: its first sheet is missing. Export the plan again and make the changes there.</source>
        <translation>Le classeur ne dit pas à quelle évaluation il appartient : il manque sa première feuille. Exportez de nouveau le plan et faites-y les modifications.</translation>
    </message>
    <message>
        <source>The workbook belongs to another assessment. Open that one, or export this one's plan and make the changes there.</source>
        <translation>Le classeur appartient à une autre évaluation. Ouvrez celle-ci, ou exportez le plan de l’évaluation ouverte et faites-y les modifications.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer Atalaya. Update this one, then try again.</source>
        <translation>Le classeur provient d’une version plus récente d’Atalaya. Mettez à jour celle qui est installée, puis réessayez.</translation>
    </message>
    <message>
        <source>The workbook is in %1 while the plan is in %2. A plan has one currency: convert the costs and export the plan again.</source>
        <translation>Le classeur est en %1 alors que le plan est en %2. Un plan a une seule monnaie : convertissez les coûts et exportez de nouveau le plan.</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>aucune monnaie</translation>
    </message>
    <message>
        <source>The workbook no longer says what was exported, so that changes made here meanwhile cannot be told from the sheet's. Look at each difference before you take it.</source>
        <translation>Le classeur ne dit plus ce qui a été exporté ; les modifications faites ici entre-temps ne se distinguent donc pas de celles de la feuille. Examinez chaque différence avant de la reprendre.</translation>
    </message>
    <message>
        <source>says nothing that happened</source>
        <translation>ne dit rien de ce qui s’est passé</translation>
    </message>
    <message>
        <source>one of item, leave, or what with break, stop or end</source>
        <translation>l’un des membres item et leave, ou what avec break, stop ou end</translation>
    </message>
    <message>
        <source>does not say one thing of each seat</source>
        <translation>ne dit pas une seule chose de chaque place</translation>
    </message>
    <message>
        <source>a letter for each seat, with a space between groups: %1</source>
        <translation>une lettre par place, avec une espace entre les groupes : %1</translation>
    </message>
    <message>
        <source>comes before what stands above it</source>
        <translation>vient avant ce qui le précède</translation>
    </message>
    <message>
        <source>what happened, in its order</source>
        <translation>ce qui s’est passé, dans l’ordre</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>n’est pas une heure</translation>
    </message>
    <message>
        <source>a time of day, for example 09:40 or 09:40:30</source>
        <translation>une heure, par exemple 09:40 ou 09:40:30</translation>
    </message>
    <message>
        <source>is no seat</source>
        <translation>n’est pas une place</translation>
    </message>
    <message>
        <source>Two columns are headed as “%1”. Keep one of them, then try again.</source>
        <translation>Deux colonnes ont pour en-tête « %1 ». Conservez l’une d’elles, puis réessayez.</translation>
    </message>
    <message>
        <source>The first row of the table names no column “cluster”. Write the columns' names there: cluster and, if you like, name and institution.</source>
        <translation>La première ligne du tableau n’indique aucune colonne « groupe ». Écrivez-y les noms des colonnes : groupe et, si vous le souhaitez, nom et institution.</translation>
    </message>
    <message>
        <source>No group is given. Write one of the workshop's groups.</source>
        <translation>Aucun groupe n’est donné. Écrivez l’un des groupes de l’atelier.</translation>
    </message>
    <message>
        <source>The workshop has no group “%1”. Add it there, or correct the row.</source>
        <translation>L’atelier n’a pas de groupe « %1 ». Ajoutez-le, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>A name has more than %1 characters. Shorten it.</source>
        <translation>Un nom a plus de %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The table holds letters that cannot be read. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>Le tableau contient des lettres illisibles. Enregistrez-le dans le tableur au format « CSV UTF-8 », puis réessayez.</translation>
    </message>
    <message>
        <source>The table is empty. Write a first row that names the columns, and a row for each participant.</source>
        <translation>Le tableau est vide. Écrivez une première ligne qui nomme les colonnes, et une ligne pour chaque personne participante.</translation>
    </message>
    <message>
        <source>The table names nobody. Write a row for each participant.</source>
        <translation>Le tableau ne nomme personne. Écrivez une ligne pour chaque personne participante.</translation>
    </message>
    <message>
        <source>The part of Atalaya that reads and writes workbooks is missing. Install Atalaya again.</source>
        <translation>Le composant d’Atalaya qui lit et écrit les classeurs est absent. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>a moment in UTC, for example 2026-03-12T09:00:00.000Z</source>
        <translation>un instant en UTC, par exemple 2026-03-12T09:00:00.000Z</translation>
    </message>
    <message>
        <source>is not a time of day</source>
        <translation>n’est pas une heure</translation>
    </message>
    <message>
        <source>a time of day, for example 09:00:00.000</source>
        <translation>une heure, par exemple 09:00:00.000</translation>
    </message>
    <message>
        <source>The plan has more of one kind (actions, costs, readings) than a sheet may hold (%1). Take old ones away, then try again.</source>
        <translation>Le plan contient plus d’éléments d’un même type (actions, coûts, relevés) qu’une feuille ne peut en contenir (%1). Retirez-en d’anciens, puis réessayez.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>Le classeur n’a pas pu être assemblé dans le dossier des fichiers temporaires. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n sheets. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>
            <numerusform>Le classeur a plus de %n feuille. Envoyez le fichier écrit par Atalaya, avec vos seules modifications.</numerusform>
            <numerusform>Le classeur a plus de %n feuilles. Envoyez le fichier écrit par Atalaya, avec vos seules modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds more texts than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>Le classeur contient plus de textes que n’importe quel plan d’action. Envoyez le fichier écrit par Atalaya, avec vos seules modifications.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” has more than %n rows. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>La feuille « %1 » a plus de %n ligne. Supprimez ce qui ne fait pas partie du plan, puis réessayez.</numerusform>
            <numerusform>La feuille « %1 » a plus de %n lignes. Supprimez ce qui ne fait pas partie du plan, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” has more cells than any action plan. Delete what is not part of the plan, then try again.</source>
        <translation>La feuille « %1 » a plus de cellules que n’importe quel plan d’action. Supprimez ce qui ne fait pas partie du plan, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 of the sheet “%2” has more than %n columns. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>La ligne %1 de la feuille « %2 » a plus de %n colonne. Supprimez ce qui ne fait pas partie du plan, puis réessayez.</numerusform>
            <numerusform>La ligne %1 de la feuille « %2 » a plus de %n colonnes. Supprimez ce qui ne fait pas partie du plan, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more text than a cell may. Shorten it, then try again.</source>
        <comment>Actions!F12</comment>
        <translation>%1 contient plus de texte qu’une cellule n’en admet. Raccourcissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The workbook is larger than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>Le classeur est plus volumineux que n’importe quel plan d’action. Envoyez le fichier écrit par Atalaya, avec vos seules modifications.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet, take the password away, save it and try again.</source>
        <translation>Le classeur est protégé par un mot de passe. Ouvrez-le dans le tableur, retirez le mot de passe, enregistrez-le et réessayez.</translation>
    </message>
    <message>
        <source>The file is empty. Send the workbook again.</source>
        <translation>Le fichier est vide. Envoyez de nouveau le classeur.</translation>
    </message>
    <message>
        <source>The file is a workbook of an older kind (.xls). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>Le fichier est un classeur d’un type plus ancien (.xls). Ouvrez-le dans le tableur, enregistrez-le comme classeur Excel (.xlsx) et réessayez.</translation>
    </message>
    <message>
        <source>The file is not a workbook. Choose the .xlsx file that Atalaya wrote and a spreadsheet saved.</source>
        <translation>Le fichier n’est pas un classeur. Choisissez le fichier .xlsx écrit par Atalaya et enregistré par un tableur.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Open it in the spreadsheet, save it again as .xlsx, or ask for the file once more.</source>
        <translation>Le classeur est endommagé ou tronqué. Ouvrez-le dans le tableur et enregistrez-le de nouveau au format .xlsx, ou redemandez le fichier.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind (.ods). Open it, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>Le fichier est une feuille de calcul d’un autre type (.ods). Ouvrez-le, enregistrez-le comme classeur Excel (.xlsx) et réessayez.</translation>
    </message>
    <message>
        <source>The file is a workbook in binary form (.xlsb). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>Le fichier est un classeur au format binaire (.xlsb). Ouvrez-le dans le tableur, enregistrez-le comme classeur Excel (.xlsx) et réessayez.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: change since round %2</source>
        <comment>what number, round</comment>
        <translation>%1 – variation depuis le cycle %2</translation>
    </message>
    <message>
        <source>Change = this round − round %1</source>
        <translation>Variation = ce cycle − cycle %1</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Ce cycle</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>no change can be told: one of the rounds has no number</source>
        <translation>aucune variation ne peut être indiquée : l’un des cycles n’a pas de nombre</translation>
    </message>
    <message>
        <source>= %1 − %2, shown as %3</source>
        <translation>= %1 − %2, affiché %3</translation>
    </message>
    <message>
        <source>Both rounds are counted on the same basis and by the same mean, so that the difference is one of answers.</source>
        <translation>Les deux cycles sont calculés sur la même base et selon la même moyenne ; la différence tient donc aux réponses.</translation>
    </message>
    <message>
        <source>%1: 0.</source>
        <comment>a stage</comment>
        <translation>%1 : 0.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>a stage, how many questions, their codes</comment>
        <translation>%1 : %2 (%3).</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non renseignée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Median stage of %1</source>
        <translation>Niveau médian : %1</translation>
    </message>
    <message>
        <source>Lowest stage of %1</source>
        <translation>Niveau le plus bas : %1</translation>
    </message>
    <message>
        <source>The middle one of the stages in order; of an even number, the mean of the middle two. Weights do not matter.</source>
        <translation>Le niveau du milieu, dans l’ordre ; pour un nombre pair, la moyenne des deux niveaux du milieu. Les pondérations n’interviennent pas.</translation>
    </message>
    <message>
        <source>The lowest of the stages. Weights do not matter.</source>
        <translation>Le plus bas des niveaux. Les pondérations n’interviennent pas.</translation>
    </message>
    <message>
        <source>In order: %1. = %2</source>
        <translation>Dans l’ordre : %1. = %2</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Calcul d’après les %1.</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Couverture : %1</translation>
    </message>
    <message>
        <source>Coverage = answered ÷ applicable</source>
        <translation>Couverture = renseignées ÷ applicables</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>renseignée</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>nothing is applicable</source>
        <translation>rien n’est applicable</translation>
    </message>
    <message>
        <source>= %1 ÷ %2, shown as %3</source>
        <translation>= %1 ÷ %2, affiché %3</translation>
    </message>
    <message>
        <source>Scores below 100% coverage are provisional.</source>
        <translation>Au-dessous de 100 % de couverture, les scores sont provisoires.</translation>
    </message>
    <message>
        <source>Scores below 60% coverage are not printed as numbers.</source>
        <translation>Au-dessous de 60 % de couverture, les scores ne sont pas affichés sous forme de nombres.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Claimed stage of %1</source>
        <translation>Niveau déclaré : %1</translation>
    </message>
    <message>
        <source>The highest stage from 2 up whose criterion is met and below which, from 2 up, every criterion is met or overtaken; otherwise 1.</source>
        <translation>Le niveau le plus élevé, à partir de 2, dont le critère est satisfait et au-dessous duquel, à partir de 2, chaque critère est satisfait ou révolu ; sinon 1.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <comment>number, name, criterion</comment>
        <translation>Niveau %1, %2 : %3</translation>
    </message>
    <message>
        <source>= 1, the floor of every answered question: no higher stage is reached.</source>
        <translation>= 1, le minimum de toute question renseignée : aucun niveau plus élevé n’est atteint.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing.</source>
        <translation>= %1 : son critère est satisfait et aucun critère ne manque au-dessous.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing; stage %2 is not reached, its criterion is marked “%3”.</source>
        <translation>= %1 : son critère est satisfait et aucun critère ne manque au-dessous ; le niveau %2 n’est pas atteint, l’appréciation de son critère étant « %3 ».</translation>
    </message>
    <message>
        <source>met ahead of its stage: a lower criterion is missing, so it does not raise the stage</source>
        <translation>satisfait en avance sur son niveau : un critère inférieur manque ; le niveau ne monte donc pas</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Niveau étayé</translation>
    </message>
    <message>
        <source>Evidenced stage of %1</source>
        <translation>Niveau étayé : %1</translation>
    </message>
    <message>
        <source>The highest stage, up to the claimed one, that valid evidence of at least the grade asked for covers; otherwise 1.</source>
        <translation>Le niveau le plus élevé, jusqu’au niveau déclaré, que couvrent des preuves valables au moins de la catégorie demandée ; sinon 1.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Niveau déclaré</translation>
    </message>
    <message>
        <source>never exceeded</source>
        <translation>jamais dépassé</translation>
    </message>
    <message>
        <source>= 1, because nothing attached proves a higher stage.</source>
        <translation>= 1, car aucune pièce rattachée ne prouve un niveau plus élevé.</translation>
    </message>
    <message>
        <source>= %1 of the claimed %2</source>
        <translation>= %1 sur un niveau déclaré de %2</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2 or better.</source>
        <translation>Le niveau %1 demande la catégorie %2 ou une meilleure.</translation>
    </message>
    <message>
        <source>not in the evidence register</source>
        <translation>absente du registre des preuves</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evidence: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1, which is before the assessment's date</source>
        <translation>à réexaminer au plus tard le %1, date antérieure à celle de l’évaluation</translation>
    </message>
    <message>
        <source>grade %1, attached to stage %2</source>
        <translation>catégorie %1, rattachée au niveau %2</translation>
    </message>
    <message>
        <source>grade %1, attached to the whole answer</source>
        <translation>catégorie %1, rattachée à la réponse entière</translation>
    </message>
    <message>
        <source>%1: proves no stage above 1</source>
        <comment>grade and place</comment>
        <translation>%1 : ne prouve aucun niveau supérieur à 1</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Cible : %1</translation>
    </message>
    <message>
        <source>Decided for this question</source>
        <translation>Décidée pour cette question</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>aucune cible n’est fixée</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>The question is not applicable, so its target counts in no total.</source>
        <translation>La question est sans objet ; sa cible n’entre donc dans aucun total.</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <translation>Écart : %1</translation>
    </message>
    <message>
        <source>Gap = target − stage, never below 0</source>
        <translation>Écart = cible − niveau, jamais inférieur à 0</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the stage %2</source>
        <translation>= 0, car la cible %1 est déjà dépassée par le niveau %2</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3</source>
        <translation>= %1 − %2 = %3</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>D’après les %1</translation>
    </message>
    <message>
        <source>Priority of the gap in %1</source>
        <translation>Priorité de l’écart : %1</translation>
    </message>
    <message>
        <source>Priority = weight of commitment × weight of question × gap</source>
        <translation>Priorité = pondération de l’engagement × pondération de la question × écart</translation>
    </message>
    <message>
        <source>Weight of commitment %1</source>
        <translation>Pondération de l’engagement %1</translation>
    </message>
    <message>
        <source>Weight of question %1</source>
        <translation>Pondération de la question %1</translation>
    </message>
    <message>
        <source>= %1 × %2 × %3 = %4</source>
        <translation>= %1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>There is no gap, so it is not ranked.</source>
        <translation>Il n’y a pas d’écart ; la question n’est donc pas classée.</translation>
    </message>
    <message>
        <source>Rank %1 of %2. Ties are settled by the lowest stage, then by the order of the paragraphs.</source>
        <translation>Rang %1 sur %2. Les égalités sont départagées par le niveau le plus bas, puis par l’ordre des paragraphes.</translation>
    </message>
    <message>
        <source>A quick win: one stage is missing and its criterion already has evidence or is met.</source>
        <translation>Amélioration rapide : il manque un niveau, et son critère a déjà une preuve ou est satisfait.</translation>
    </message>
    <message>
        <source>%1 = Σ (weight × %2) ÷ Σ weights</source>
        <translation>%1 = Σ (pondération × %2) ÷ Σ pondérations</translation>
    </message>
    <message>
        <source>%1 = exp(Σ (weight × ln %2) ÷ Σ weights)</source>
        <translation>%1 = exp(Σ (pondération × ln %2) ÷ Σ pondérations)</translation>
    </message>
    <message>
        <source>%1 = the lowest %2</source>
        <translation>%1 = valeur la plus basse (%2)</translation>
    </message>
    <message>
        <source>= %1 ÷ %2 = %3, shown as %4</source>
        <translation>= %1 ÷ %2 = %3, affiché %4</translation>
    </message>
    <message>
        <source>= exp(%1 ÷ %2) = %3, shown as %4</source>
        <translation>= exp(%1 ÷ %2) = %3, affiché %4</translation>
    </message>
    <message>
        <source>= %1, shown as %2</source>
        <translation>= %1, affiché %2</translation>
    </message>
    <message>
        <source>With all weights 1</source>
        <translation>Avec toutes les pondérations égales à 1</translation>
    </message>
    <message>
        <source>With the framework's own weights</source>
        <translation>Avec les pondérations propres au référentiel</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Selon : %1</translation>
    </message>
    <message>
        <source>claimed %1, evidenced %2</source>
        <translation>déclaré %1, étayé %2</translation>
    </message>
    <message>
        <source>%1: too few for a score of its own</source>
        <translation>%1 : trop peu pour un score propre</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>in a formula</comment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>in a formula</comment>
        <translation>engagement</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score : %1</translation>
    </message>
    <message>
        <source>Score of %1 from %2</source>
        <translation>Score (%2) : %1</translation>
    </message>
    <message>
        <source>no question of it is applicable</source>
        <translation>aucune de ses questions n’est applicable</translation>
    </message>
    <message>
        <source>no question of it is answered</source>
        <translation>aucune de ses questions n’est renseignée</translation>
    </message>
    <message>
        <source>Each commitment is the %1 of the %2 of its answered questions.</source>
        <translation>Valeur de chaque engagement : %1 des %2 de ses questions renseignées.</translation>
    </message>
    <message>
        <source>Rounded only here, on display.</source>
        <translation>Arrondi seulement ici, à l’affichage.</translation>
    </message>
    <message>
        <source>target</source>
        <comment>in a formula</comment>
        <translation>cible</translation>
    </message>
    <message>
        <source>Gap = target − score, never below 0</source>
        <translation>Écart = cible − score, jamais inférieur à 0</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3, shown as %4</source>
        <translation>= %1 − %2 = %3, affiché %4</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the score %2</source>
        <translation>= 0, car la cible %1 est déjà dépassée par le score %2</translation>
    </message>
    <message>
        <source>not answered; its target counts, no stage of it does</source>
        <translation>non renseignée ; sa cible compte, aucun de ses niveaux ne compte</translation>
    </message>
    <message>
        <source>nothing is answered yet</source>
        <translation>rien n’est encore renseigné</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 applicable questions are answered; the others count nowhere.</source>
        <translation>Provisoire : questions applicables renseignées, %1 sur %2 ; les autres ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so the score itself is not printed.</source>
        <translation>Moins de 60 % des questions applicables sont renseignées (%1 sur %2) ; le score lui-même n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>not printed: %1 of %2 answered</source>
        <translation>non affiché ; renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so this is not printed as a number.</source>
        <translation>Moins de 60 % des questions applicables sont renseignées (%1 sur %2) ; cette valeur n’est donc pas affichée sous forme de nombre.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2.</source>
        <translation>Pondération de %1 : %2.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2: “%3”</source>
        <translation>Pondération de %1 : %2 (« %3 »)</translation>
    </message>
    <message>
        <source>Combined by %1.</source>
        <translation>Mode de calcul : %1.</translation>
    </message>
    <message>
        <source>The scope is the headline group alone.</source>
        <translation>Le périmètre est le seul groupe principal.</translation>
    </message>
    <message>
        <source>The scope is chosen commitments: %1.</source>
        <translation>Le périmètre est constitué d’engagements choisis : %1.</translation>
    </message>
    <message>
        <source>A question such as %1 has no %2. Ask for its claimed stage, evidenced stage, target, gap or priority.</source>
        <translation>Une question telle que %1 n’a pas cette valeur : %2. Demandez son niveau déclaré, son niveau étayé, sa cible, son écart ou sa priorité.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. Use a code such as %2, the name of a group such as %3, or “whole”.</source>
        <translation>Il n’y a pas d’indicateur, d’engagement ou de groupe « %1 » ici. Employez un code tel que %2, le nom d’un groupe tel que %3, ou « whole ».</translation>
    </message>
    <message>
        <source>Only the gap of a single question has a priority. Ask for that of a question, or for the gap of %1.</source>
        <translation>Seul l’écart d’une question a une priorité. Demandez celle d’une question, ou l’écart de %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>input</source>
        <translation>donnée d’entrée</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pondération</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Affiché : %1</translation>
    </message>
    <message>
        <source>Left out, and why:</source>
        <translation>Exclus, et pourquoi :</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1 : %2</translation>
    </message>
    <message>
        <source>Choices of this assessment:</source>
        <translation>Choix de cette évaluation :</translation>
    </message>
    <message>
        <source>With other choices:</source>
        <translation>Avec d’autres choix :</translation>
    </message>
    <message>
        <source>claimed stages</source>
        <translation>niveaux déclarés</translation>
    </message>
    <message>
        <source>evidenced stages</source>
        <translation>niveaux étayés</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>moyenne arithmétique</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>moyenne géométrique</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>valeur la plus basse</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non satisfait</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>révolu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All commitments in scope</source>
        <translation>Tous les engagements du périmètre</translation>
    </message>
    <message>
        <source>claimed stage</source>
        <translation>niveau déclaré</translation>
    </message>
    <message>
        <source>evidenced stage</source>
        <translation>niveau étayé</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>median stage</source>
        <translation>niveau médian</translation>
    </message>
    <message>
        <source>lowest stage</source>
        <translation>niveau le plus bas</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>carried over from the last round and not yet confirmed; counts as not answered</source>
        <translation>reprise du cycle précédent et non encore confirmée ; compte comme non renseignée</translation>
    </message>
    <message>
        <source>not applicable: “%1”</source>
        <translation>sans objet : « %1 »</translation>
    </message>
    <message>
        <source>not answered; counts nowhere</source>
        <translation>non renseignée ; ne compte nulle part</translation>
    </message>
    <message>
        <source>neither a target nor an answer</source>
        <translation>ni cible ni réponse</translation>
    </message>
    <message>
        <source>no target: its present value stands in</source>
        <translation>aucune cible : sa valeur actuelle en tient lieu</translation>
    </message>
    <message>
        <source>outside the scope of this assessment</source>
        <translation>hors du périmètre de cette évaluation</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Must be fixed</source>
        <translation>À corriger impérativement</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>À corriger de préférence</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>FrameworkLoader</name>
    <message>
        <source>belongs to the framework "%1"</source>
        <translation>appartient au référentiel « %1 »</translation>
    </message>
    <message>
        <source>belongs to version %1</source>
        <translation>appartient à la version %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>words for each id of the structure</source>
        <translation>des mots pour chaque identifiant de la structure</translation>
    </message>
    <message>
        <source>belongs to nothing in the structure</source>
        <translation>ne correspond à rien dans la structure</translation>
    </message>
    <message>
        <source>only the ids of the structure</source>
        <translation>seulement les identifiants de la structure</translation>
    </message>
    <message>
        <source>"%1" is there twice</source>
        <translation>« %1 » y figure deux fois</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>chaque identifiant une seule fois</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>est le nombre %1</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>"%1" is not known</source>
        <translation>« %1 » n’est pas connu</translation>
    </message>
    <message>
        <source>nothing: the structure names none</source>
        <translation>rien : la structure n’en nomme aucun</translation>
    </message>
    <message>
        <source>%1 and others of the structure</source>
        <translation>%1 et d’autres de la structure</translation>
    </message>
    <message>
        <source>There is no built-in framework "%1". Choose one of: %2.</source>
        <translation>Il n’y a pas de référentiel intégré « %1 ». Choisissez l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>The framework "%1" that ships with Atalaya is damaged. Install Atalaya again.</source>
        <translation>Le référentiel « %1 » fourni avec Atalaya est endommagé. Réinstallez Atalaya.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>chaque nombre une seule fois</translation>
    </message>
    <message>
        <source>each code once in the framework</source>
        <translation>chaque code une seule fois dans le référentiel</translation>
    </message>
    <message numerus="yes">
        <source>has %n criteria</source>
        <translation>
            <numerusform>a %n critère</numerusform>
            <numerusform>a %n critères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each stage</source>
        <translation>
            <numerusform>%n, un pour chaque niveau</numerusform>
            <numerusform>%n, un pour chaque niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries</source>
        <translation>
            <numerusform>a %n élément</numerusform>
            <numerusform>a %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, as the structure says</source>
        <translation>
            <numerusform>%n, comme l’indique la structure</numerusform>
            <numerusform>%n, comme l’indique la structure</numerusform>
        </translation>
    </message>
    <message>
        <source>a reason wherever the structure names an effort, and only there</source>
        <translation>un motif partout où la structure indique un effort, et seulement là</translation>
    </message>
    <message numerus="yes">
        <source>has %n headline groups</source>
        <translation>
            <numerusform>a %n groupe principal</numerusform>
            <numerusform>a %n groupes principaux</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly one group with "headline": true</source>
        <translation>exactement un groupe avec "headline": true</translation>
    </message>
    <message>
        <source>"%1" is already in the group "%2"</source>
        <translation>« %1 » est déjà dans le groupe « %2 »</translation>
    </message>
    <message>
        <source>each commitment in one group</source>
        <translation>chaque engagement dans un seul groupe</translation>
    </message>
    <message>
        <source>"%1" is in no group</source>
        <translation>« %1 » n’est dans aucun groupe</translation>
    </message>
    <message>
        <source>is not a day of the calendar</source>
        <translation>n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>a date, yyyy-MM-dd</source>
        <translation>une date, au format aaaa-mm-jj</translation>
    </message>
    <message>
        <source>is "%1"</source>
        <translation>est « %1 »</translation>
    </message>
    <message>
        <source>"%1": the ids of the structure in the same order</source>
        <translation>« %1 » : les identifiants de la structure dans le même ordre</translation>
    </message>
    <message>
        <source>no more passages than the structure names</source>
        <translation>pas plus de passages que la structure n’en nomme</translation>
    </message>
    <message>
        <source>lacks "%1"</source>
        <translation>ne contient pas « %1 »</translation>
    </message>
    <message>
        <source>one passage for each id of the structure</source>
        <translation>un passage pour chaque identifiant de la structure</translation>
    </message>
    <message>
        <source>"%1" is named by no indicator</source>
        <translation>« %1 » n’est nommé par aucun indicateur</translation>
    </message>
    <message>
        <source>only elements that an indicator names</source>
        <translation>seulement les éléments que nomme un indicateur</translation>
    </message>
    <message>
        <source>is not a stage</source>
        <translation>n’est pas un niveau</translation>
    </message>
    <message>
        <source>stages from 2 to %1</source>
        <translation>des niveaux de 2 à %1</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>All commitments in scope</source>
        <translation>Tous les engagements du périmètre</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>The assessment this report was made from</source>
        <translation>L’évaluation dont ce rapport est issu</translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>Le code figurant sur chaque page vaut pour tout le contenu de l’évaluation :</translation>
    </message>
    <message>
        <source>SHA-256 of the assessment's data:</source>
        <translation>SHA-256 des données de l’évaluation :</translation>
    </message>
    <message>
        <source>Save the attachment “assessment.json” of this PDF: it is the data every page was made from.</source>
        <translation>Enregistrez la pièce jointe « assessment.json » de ce PDF : ce sont les données dont chaque page est issue.</translation>
    </message>
    <message>
        <source>Compute its SHA-256 and compare it with the sum above.</source>
        <translation>Calculez son SHA-256 et comparez-le à la somme ci-dessus.</translation>
    </message>
    <message>
        <source>The data was left out of this file on purpose. Ask the lead institution for the assessment's export.</source>
        <translation>Les données ont été volontairement omises de ce fichier. Demandez l’exportation de l’évaluation à l’institution chef de file.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Ce qui est acquis</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>To be shown for %1</source>
        <translation>À démontrer pour le niveau %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Atteint : %1</translation>
    </message>
    <message>
        <source>Still missing for %1</source>
        <translation>Manque encore pour le niveau %1</translation>
    </message>
    <message>
        <source>Highest stage</source>
        <translation>Niveau le plus élevé</translation>
    </message>
    <message>
        <source>No criterion is missing.</source>
        <translation>Aucun critère ne manque.</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>Sans objet :</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Aucune justification n’a été rédigée.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <comment>list of codes</comment>
        <translation>Preuves %1</translation>
    </message>
    <message>
        <source>evidenced only to stage %1</source>
        <translation>étayé seulement jusqu’au niveau %1</translation>
    </message>
    <message>
        <source>No reason was written down and no evidence is attached; evidenced only to stage %1.</source>
        <translation>Aucune justification n’a été rédigée et aucune preuve n’est rattachée ; étayé seulement jusqu’au niveau %1.</translation>
    </message>
    <message>
        <source>Ahead of its stage:</source>
        <translation>En avance sur son niveau :</translation>
    </message>
    <message>
        <source>the criterion of %1 is met, one below it is not.</source>
        <translation>le critère du niveau %1 est satisfait, un critère inférieur ne l’est pas.</translation>
    </message>
    <message>
        <source>Workshop, votes by stage 1 to %1:</source>
        <translation>Atelier, voix par niveau de 1 à %1 :</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Avis minoritaire :</translation>
    </message>
    <message>
        <source>The commitments one by one</source>
        <translation>Les engagements un par un</translation>
    </message>
    <message>
        <source>For each commitment: the paragraph word for word, to whom it speaks, the stage of each question, the criterion reached, the next one missing, and why.</source>
        <translation>Pour chaque engagement : le texte intégral du paragraphe, à qui il s’adresse, le niveau de chaque question, le critère atteint, le suivant qui manque, et pourquoi.</translation>
    </message>
    <message>
        <source>Section 7 · Commitment %1 of %2</source>
        <translation>Section 7 · Engagement %1 sur %2</translation>
    </message>
    <message>
        <source>Editorial note: %1</source>
        <translation>Note éditoriale : %1</translation>
    </message>
    <message>
        <source>A State is assessed on:</source>
        <translation>Un État est évalué sur :</translation>
    </message>
    <message>
        <source>Approve and fund: %1</source>
        <translation>Approuver et financer : %1</translation>
    </message>
    <message>
        <source>Name who closes the gap: %1</source>
        <translation>Désigner qui comble l’écart : %1</translation>
    </message>
    <message>
        <source>Decisions asked of the minister</source>
        <translation>Décisions demandées à la ou au ministre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Niveaux visés</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a date</comment>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>indicator, stage to stage</comment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>stage %1, evidenced only to %2</source>
        <translation>niveau %1, étayé seulement jusqu’à %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>%1 at stage %2</source>
        <comment>number of answers, stage</comment>
        <translation>%1 au niveau %2</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <comment>number of questions</comment>
        <translation>non renseignées : %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>National, %1</source>
        <translation>Nationale, %1</translation>
    </message>
    <message>
        <source>National, chosen commitments</source>
        <translation>Nationale, engagements choisis</translation>
    </message>
    <message>
        <source>Gap report · Round %1</source>
        <translation>Rapport sur les écarts · Cycle %1</translation>
    </message>
    <message>
        <source>Cyber-security maturity
of %1</source>
        <translation>Maturité en matière de cybersécurité
%1</translation>
    </message>
    <message numerus="yes">
        <source>against the %n commitment(s) of the %1 (%2)</source>
        <translation>
            <numerusform>au regard de %n engagement de l’instrument : %1 (%2)</numerusform>
            <numerusform>au regard des %n engagements de l’instrument : %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <comment>status</comment>
        <translation>%1, provisoire</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>previous round %1</source>
        <translation>cycle précédent : %1</translation>
    </message>
    <message>
        <source>first round</source>
        <translation>premier cycle</translation>
    </message>
    <message>
        <source>Scope and instrument</source>
        <translation>Périmètre et instrument</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>how to check: annex F</source>
        <translation>comment vérifier : annexe F</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Données d’entraînement sur un État fictif.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Les données de ce rapport sont jointes au fichier.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoévaluation de l’État ; ne constitue pas une conclusion de l’OEA.</translation>
    </message>
    <message>
        <source>Gap report of %1, round %2</source>
        <translation>Rapport sur les écarts, %1, cycle %2</translation>
    </message>
    <message>
        <source>Gap report, Round %1</source>
        <translation>Rapport sur les écarts, cycle %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>No score can be shown yet.</source>
        <translation>Aucun score ne peut encore être affiché.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>Le plus bas : %1, %2.</translation>
    </message>
    <message>
        <source>Widest gap: %1, %2.</source>
        <translation>Écart le plus grand : %1, %2.</translation>
    </message>
    <message>
        <source>Commitments against their targets</source>
        <translation>Les engagements et leurs cibles</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of %n commitment(s): score now, target and gap.</source>
        <translation>
            <numerusform>Graphique à barres de %n engagement : score actuel, cible et écart.</numerusform>
            <numerusform>Graphique à barres de %n engagements : score actuel, cible et écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>legend</comment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>legend</comment>
        <translation>écart</translation>
    </message>
    <message>
        <source>not all answered</source>
        <comment>legend</comment>
        <translation>non toutes renseignées</translation>
    </message>
    <message>
        <source>target</source>
        <comment>legend</comment>
        <translation>cible</translation>
    </message>
    <message>
        <source>Shape of the commitments</source>
        <translation>Profil des engagements</translation>
    </message>
    <message numerus="yes">
        <source>Radar chart with %n axis(es), one a commitment: score now and target.</source>
        <translation>
            <numerusform>Graphique radar à %n axe, un par engagement : score actuel et cible.</numerusform>
            <numerusform>Graphique radar à %n axes, un par engagement : score actuel et cible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Niveaux des questions, par engagement</translation>
    </message>
    <message>
        <source>One strip a commitment shows how many of its questions stand at each stage. In all: %1.</source>
        <translation>Une bande par engagement montre combien de ses questions se trouvent à chaque niveau. En tout : %1.</translation>
    </message>
    <message>
        <source>Stage of the answers of the headline</source>
        <translation>Niveau des réponses du score principal</translation>
    </message>
    <message>
        <source>Answers by stage: %1.</source>
        <translation>Réponses par niveau : %1.</translation>
    </message>
    <message>
        <source>The first ranked gaps</source>
        <translation>Les premiers écarts par priorité</translation>
    </message>
    <message>
        <source>weight × gap</source>
        <translation>pondération × écart</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>amélioration rapide</translation>
    </message>
    <message>
        <source>No gap is known.</source>
        <translation>Aucun écart n’est connu.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of the first %n gap(s) by priority.</source>
        <translation>
            <numerusform>Graphique à barres du premier écart par priorité (%n).</numerusform>
            <numerusform>Graphique à barres des %n premiers écarts par priorité.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, priority %2.</source>
        <translation>Premier : %1, priorité %2.</translation>
    </message>
    <message>
        <source>The headline of this report is the score of the group “%1”.</source>
        <translation>Le score principal de ce rapport est celui du groupe « %1 ».</translation>
    </message>
    <message>
        <source>The headline of this report is the score of all commitments in scope.</source>
        <translation>Le score principal de ce rapport est celui de tous les engagements du périmètre.</translation>
    </message>
    <message>
        <source>No question is answered yet, so there is nothing to draw. The charts appear with the first answers.</source>
        <translation>Aucune question n’est encore renseignée ; il n’y a donc rien à dessiner. Les graphiques apparaîtront avec les premières réponses.</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <comment>letter</comment>
        <translation>Annexe %1</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Écarts par priorité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Question, and what its next stage still needs</source>
        <translation>Question, et ce que demande encore son niveau suivant</translation>
    </message>
    <message>
        <source>Now, target</source>
        <translation>Actuel, cible</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Pondération × écart</translation>
    </message>
    <message>
        <source>No targets are set, so no gap can be ranked. Set the stage aimed at for each question first.</source>
        <translation>Aucune cible n’est fixée ; aucun écart ne peut donc être classé. Fixez d’abord le niveau visé pour chaque question.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Aucune question renseignée n’est au-dessous de sa cible.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) lie below their target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</source>
        <translation>
            <numerusform>%n question renseignée est au-dessous de sa cible. Priorité = pondération de l’engagement × pondération de la question × écart en niveaux. En cas d’égalité, le niveau le plus bas l’emporte, puis le paragraphe le plus proche du début.</numerusform>
            <numerusform>%n questions renseignées sont au-dessous de leur cible. Priorité = pondération de l’engagement × pondération de la question × écart en niveaux. En cas d’égalité, le niveau le plus bas l’emporte, puis le paragraphe le plus proche du début.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Améliorations rapides</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has evidence. Often a decision or a signature is all that is missing.</source>
        <translation>Un écart d’un niveau dont le critère suivant est déjà satisfait ou a déjà une preuve. Souvent, il ne manque qu’une décision ou une signature.</translation>
    </message>
    <message>
        <source>All gaps, in order</source>
        <translation>Tous les écarts, dans l’ordre</translation>
    </message>
    <message>
        <source>Scores of each commitment</source>
        <translation>Scores de chaque engagement</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseignées</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Stages of its questions</source>
        <translation>Niveaux des questions</translation>
    </message>
    <message>
        <source>Questions at each stage</source>
        <translation>Questions à chaque niveau</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non renseignées</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Vue d’ensemble des résultats</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>kind of stage</comment>
        <translation>déclarés</translation>
    </message>
    <message>
        <source>evidenced</source>
        <comment>kind of stage</comment>
        <translation>étayés</translation>
    </message>
    <message>
        <source>Mean stage of each commitment, %1, on %2.</source>
        <translation>Moyenne des niveaux %1 de chaque engagement au %2.</translation>
    </message>
    <message>
        <source>The groups are never mixed into one number.</source>
        <translation>Les groupes ne sont jamais mêlés en un seul nombre.</translation>
    </message>
    <message>
        <source>* weight of commitment %1: %2. %3</source>
        <comment>number, weight, reason</comment>
        <translation>* pondération de l’engagement %1 : %2. %3</translation>
    </message>
    <message>
        <source>Gaps of %1 and more are set in bold.</source>
        <translation>Les écarts de %1 et plus sont en gras.</translation>
    </message>
    <message>
        <source>Answers of the headline by stage</source>
        <translation>Réponses du score principal par niveau</translation>
    </message>
    <message>
        <source>Headline: now, %1 and target</source>
        <translation>Score principal : actuel, %1 et cible</translation>
    </message>
    <message>
        <source>Headline: now and target</source>
        <translation>Score principal : actuel et cible</translation>
    </message>
    <message>
        <source>All commitments against their targets</source>
        <translation>Tous les engagements et leurs cibles</translation>
    </message>
    <message>
        <source>All commitments: shape</source>
        <translation>Tous les engagements : profil</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Manque encore : %1</translation>
    </message>
    <message>
        <source>on %1 to %2</source>
        <translation>sur une échelle de %1 à %2</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 answered</source>
        <translation>Provisoire ; renseignées : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>%n question, renseignée</numerusform>
            <numerusform>%n questions, toutes renseignées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, change %3</source>
        <translation>%1 : %2, variation %3</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>étayé : %1</translation>
    </message>
    <message>
        <source>%1 stands at stage %2.</source>
        <translation>%1 : niveau %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lie below their target.</source>
        <translation>
            <numerusform>%n question est au-dessous de sa cible.</numerusform>
            <numerusform>%n questions sont au-dessous de leur cible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment of %1 has only begun.</source>
        <translation>L’évaluation ne fait que commencer (%1).</translation>
    </message>
    <message>
        <source>The assessment of %1 is under way: %2 of %3 questions are answered.</source>
        <translation>L’évaluation est en cours (%1) : questions renseignées, %2 sur %3.</translation>
    </message>
    <message>
        <source>What follows shows what is known so far; no number is given yet.</source>
        <translation>Ce qui suit montre ce qui est connu jusqu’ici ; aucun nombre n’est encore donné.</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>À l’attention de la ou du ministre</translation>
    </message>
    <message>
        <source>The commitments behind the headline, against their targets</source>
        <translation>Les engagements du score principal et leurs cibles</translation>
    </message>
    <message>
        <source>One strength</source>
        <translation>Un point fort</translation>
    </message>
    <message>
        <source>Two strengths</source>
        <translation>Deux points forts</translation>
    </message>
    <message>
        <source>Three strengths</source>
        <translation>Trois points forts</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>No question of the headline beyond these gaps has passed the first stage.</source>
        <translation>Hormis ces écarts, aucune question du score principal n’a dépassé le premier niveau.</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Un écart</translation>
    </message>
    <message>
        <source>Two gaps</source>
        <translation>Deux écarts</translation>
    </message>
    <message>
        <source>Three gaps</source>
        <translation>Trois écarts</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>No gap is known: no target lies above an answered question.</source>
        <translation>Aucun écart n’est connu : aucune cible n’est au-dessus d’une question renseignée.</translation>
    </message>
    <message>
        <source>No answered question of the headline lies below its target.</source>
        <translation>Aucune question renseignée du score principal n’est au-dessous de sa cible.</translation>
    </message>
    <message>
        <source>One decision asked of you</source>
        <translation>Une décision demandée</translation>
    </message>
    <message>
        <source>Two decisions asked of you</source>
        <translation>Deux décisions demandées</translation>
    </message>
    <message>
        <source>Three decisions asked of you</source>
        <translation>Trois décisions demandées</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Every figure is explained in annex E; what was left open is in section 11.</source>
        <translation>Chaque chiffre est expliqué à l’annexe E ; ce qui reste ouvert figure à la section 11.</translation>
    </message>
    <message>
        <source>Done, not yet scored: %1. A lead to evidence, not a score.</source>
        <comment>codes of actions</comment>
        <translation>Achevées, non encore notées : %1. Une piste vers des preuves, pas un score.</translation>
    </message>
    <message>
        <source>%1 · %2, plan %3→%4</source>
        <comment>indicator, stage, planned stage, the next</comment>
        <translation>%1 · %2, plan %3→%4</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <comment>level</comment>
        <translation>Effort : %1</translation>
    </message>
    <message>
        <source>Effort: %1, %2</source>
        <comment>level, reason</comment>
        <translation>Effort : %1, %2</translation>
    </message>
    <message>
        <source>Lifted by %1</source>
        <comment>codes of actions</comment>
        <translation>Actions qui la font progresser : %1</translation>
    </message>
    <message>
        <source>Nothing is lifted by %1, for want of what was stopped</source>
        <comment>codes of actions</comment>
        <translation>Sans effet, faute de ce qui a été arrêté : %1</translation>
    </message>
    <message>
        <source>The next stage asks for</source>
        <translation>Le niveau suivant demande</translation>
    </message>
    <message>
        <source>Would prove it</source>
        <translation>Ce qui le prouverait</translation>
    </message>
    <message>
        <source>Usual owner</source>
        <translation>Responsable habituel</translation>
    </message>
    <message>
        <source>Least grade</source>
        <comment>of evidence</comment>
        <translation>Cat. min.</translation>
    </message>
    <message>
        <source>Other questions below the top</source>
        <translation>Autres questions au-dessous du niveau le plus élevé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What one stage more would take</source>
        <translation>Ce que demanderait un niveau de plus</translation>
    </message>
    <message>
        <source>No answered question is below the top stage, so there is nothing to list.</source>
        <translation>Aucune question renseignée n’est au-dessous du niveau le plus élevé ; il n’y a donc rien à indiquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have no action that is to be done, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</source>
        <translation>
            <numerusform>%n écart n’a pas d’action à mener : le critère suivant, ce qui le prouverait et qui en est habituellement responsable.</numerusform>
            <numerusform>%n écarts n’ont pas d’action à mener, dans l’ordre de leur rang : le critère suivant, ce qui le prouverait et qui en est habituellement responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps without an action</source>
        <translation>Écarts sans action</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have an action, but none that lifts it to its target: what the stage after the planned one asks for.</source>
        <translation>
            <numerusform>%n écart a une action, mais aucune ne fait passer la question à sa cible : ce que demande le niveau qui suit le niveau prévu.</numerusform>
            <numerusform>%n écarts ont une action, mais aucune ne fait passer la question à sa cible : ce que demande le niveau qui suit le niveau prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that stay below their target</source>
        <translation>Écarts que le plan ne comble pas entièrement</translation>
    </message>
    <message>
        <source>Every gap has an action in section 8 that lifts it to its target.</source>
        <translation>Chaque écart a, à la section 8, une action qui fait passer la question à sa cible.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</source>
        <translation>
            <numerusform>%n autre question au-dessous du niveau le plus élevé : ce que demande le niveau suivant, qui en est habituellement responsable et la catégorie minimale des preuves.</numerusform>
            <numerusform>%n autres questions au-dessous du niveau le plus élevé : ce que demande le niveau suivant, qui en est habituellement responsable et la catégorie minimale des preuves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Action, owner and its measure</source>
        <translation>Action, responsable et métrique</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under %2.</source>
        <comment>12 actions, 4 objectives</comment>
        <translation>%1 pour %2.</translation>
    </message>
    <message>
        <source>%1, %2 of them under %3.</source>
        <comment>12 actions, 9, 4 objectives</comment>
        <translation>%1, dont %2 pour %3.</translation>
    </message>
    <message>
        <source>Budget and effect by year</source>
        <translation>Budget et effet par année</translation>
    </message>
    <message>
        <source>Headline at the year's end</source>
        <translation>Score principal en fin d’année</translation>
    </message>
    <message>
        <source>The plan reaches the target.</source>
        <translation>Le plan atteint la cible.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay below their own all the same; see section 9.</source>
        <translation>
            <numerusform>%n question reste néanmoins au-dessous de sa propre cible ; voir la section 9.</numerusform>
            <numerusform>%n questions restent néanmoins au-dessous de leur propre cible ; voir la section 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action with an end date lifts to their target.</source>
        <translation>La différence restante, %1, tient à des questions qu’aucune action ayant une date de fin ne fait passer à leur cible.</translation>
    </message>
    <message>
        <source>Section 9 lists those that no action at all lifts to it.</source>
        <translation>La section 9 donne la liste de celles qu’aucune action, avec ou sans date de fin, ne fait passer à leur cible.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action lifts to their target. Section 9 lists them with their next criterion and usual owner.</source>
        <translation>La différence restante, %1, tient à des questions qu’aucune action ne fait passer à leur cible. La section 9 en donne la liste, avec le critère suivant et le responsable habituel.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that are not answered yet.</source>
        <translation>La différence restante, %1, tient à des questions qui ne sont pas encore renseignées.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a target not answered yet: no forecast counts them.</source>
        <translation>
            <numerusform>%n question ayant une cible n’est pas encore renseignée : aucune projection ne la compte.</numerusform>
            <numerusform>%n questions ayant une cible ne sont pas encore renseignées : aucune projection ne les compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan reaches</source>
        <translation>Ce que le plan permet d’atteindre</translation>
    </message>
    <message>
        <source>Too few questions are answered to say what the plan reaches.</source>
        <translation>Trop peu de questions sont renseignées pour dire ce que le plan permet d’atteindre.</translation>
    </message>
    <message>
        <source>Action plan, %1</source>
        <comment>years</comment>
        <translation>Plan d’action, %1</translation>
    </message>
    <message>
        <source>No action has been planned yet. Section 9 lists, for every gap, what the next stage asks for and who usually owns it.</source>
        <translation>Aucune action n’a encore été planifiée. La section 9 indique, pour chaque écart, ce que demande le niveau suivant et qui en est habituellement responsable.</translation>
    </message>
    <message>
        <source>Solid bars are approved, open bars proposed.</source>
        <translation>Barres pleines : actions approuvées ; barres vides : actions proposées.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>Le niveau est celui atteint à la fin de l’action.</translation>
    </message>
    <message>
        <source>Commitments, last round and now</source>
        <translation>Engagements, cycle précédent et actuel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Questions whose stage changed</source>
        <translation>Questions dont le niveau a changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Progress since the last round</source>
        <translation>Progrès depuis le cycle précédent</translation>
    </message>
    <message>
        <source>This is the first round: there is nothing to compare with yet.</source>
        <translation>C’est le premier cycle : il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Progress since %1</source>
        <translation>Progrès depuis %1</translation>
    </message>
    <message>
        <source>Both rounds were made with the same version of the instrument; last round is read with this round's kind of mean and basis.</source>
        <translation>Les deux cycles ont été réalisés avec la même version de l’instrument ; le cycle précédent est lu avec le type de moyenne et la base de ce cycle.</translation>
    </message>
    <message>
        <source>The rounds were made with different versions of the instrument (%1 and %2): compare with care.</source>
        <translation>Les cycles ont été réalisés avec des versions différentes de l’instrument (%1 et %2) : à comparer avec prudence.</translation>
    </message>
    <message>
        <source>The weights differ between the rounds.</source>
        <translation>Les pondérations diffèrent d’un cycle à l’autre.</translation>
    </message>
    <message>
        <source>No stage has changed.</source>
        <translation>Aucun niveau n’a changé.</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>carried over from the last round, to be confirmed</source>
        <translation>reprise du cycle précédent, à confirmer</translation>
    </message>
    <message>
        <source>claimed stage %1, evidenced stage %2</source>
        <translation>niveau déclaré %1, niveau étayé %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>à réexaminer au plus tard le %1</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Rien n’est resté ouvert.</translation>
    </message>
    <message>
        <source>What the next session or the next months should settle.</source>
        <translation>Ce que la prochaine séance ou les prochains mois devraient régler.</translation>
    </message>
    <message>
        <source>Raised in the sessions</source>
        <translation>Soulevés lors des séances</translation>
    </message>
    <message>
        <source>They count nowhere; the scores above them are provisional.</source>
        <translation>Elles ne comptent nulle part ; les scores qui en dépendent sont provisoires.</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Signalées à revoir</translation>
    </message>
    <message>
        <source>High stage, weak proof</source>
        <translation>Niveau élevé, preuve insuffisante</translation>
    </message>
    <message>
        <source>The claimed stage is higher than valid evidence of sufficient grade supports.</source>
        <translation>Le niveau déclaré est plus élevé que ce qu’étayent des preuves valables d’une catégorie suffisante.</translation>
    </message>
    <message>
        <source>Evidence past its review-by date</source>
        <translation>Preuves à réexaminer, date passée</translation>
    </message>
    <message>
        <source>It proves nothing on the reference date.</source>
        <translation>Elles ne prouvent rien à la date de référence.</translation>
    </message>
    <message numerus="yes">
        <source>All %n commitment(s) of the instrument.</source>
        <translation>
            <numerusform>%n engagement de l’instrument.</numerusform>
            <numerusform>Les %n engagements de l’instrument.</numerusform>
        </translation>
    </message>
    <message>
        <source>The commitments of one group: %1.</source>
        <translation>Les engagements d’un groupe : %1.</translation>
    </message>
    <message>
        <source>Chosen commitments: %1.</source>
        <translation>Engagements choisis : %1.</translation>
    </message>
    <message>
        <source>Weighted arithmetic mean.</source>
        <translation>Moyenne arithmétique pondérée.</translation>
    </message>
    <message>
        <source>Weighted geometric mean: a low stage pulls the score down more than in an arithmetic mean.</source>
        <translation>Moyenne géométrique pondérée : un niveau bas abaisse le score davantage que dans une moyenne arithmétique.</translation>
    </message>
    <message>
        <source>The lowest wins: a score is its lowest part.</source>
        <translation>Le plus bas l’emporte : un score vaut sa partie la plus basse.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>What the stages, numbers and signs mean. The whole scale and all formulae are in annexes C and D.</source>
        <translation>Ce que signifient les niveaux, les nombres et les signes. L’échelle complète et toutes les formules figurent aux annexes C et D.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Les niveaux</translation>
    </message>
    <message>
        <source>The stages of the scale</source>
        <translation>Les niveaux de l’échelle</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les nombres</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Score.</translation>
    </message>
    <message>
        <source>The mean of the stages below it, from %1 to %2. It is a reading aid; decisions rest on the criteria.</source>
        <translation>La moyenne des niveaux qui le composent, de %1 à %2. C’est une aide à la lecture ; les décisions reposent sur les critères.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Groupes.</translation>
    </message>
    <message>
        <source>Groups of commitments are never mixed into one number.</source>
        <translation>Les groupes d’engagements ne sont jamais mêlés en un seul nombre.</translation>
    </message>
    <message>
        <source>Claimed and evidenced.</source>
        <translation>Déclaré et étayé.</translation>
    </message>
    <message>
        <source>The claimed stage follows the criteria that were marked as met. The evidenced stage is the part of it for which valid evidence of sufficient grade was seen.</source>
        <translation>Le niveau déclaré découle des critères appréciés comme satisfaits. Le niveau étayé en est la part pour laquelle des preuves valables d’une catégorie suffisante ont été vues.</translation>
    </message>
    <message>
        <source>Not answered is not stage 1.</source>
        <translation>« Non renseignée » n’est pas le niveau 1.</translation>
    </message>
    <message>
        <source>A question without an answer counts nowhere and is always shown as such. While one is open the score is provisional; below 60% answered no number is printed.</source>
        <translation>Une question sans réponse ne compte nulle part et est toujours signalée comme telle. Tant qu’une question est en suspens, le score est provisoire ; au-dessous de 60 % de questions renseignées, aucun nombre n’est affiché.</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Écart.</translation>
    </message>
    <message>
        <source>Target minus current stage, never below zero. A question without a target has no gap.</source>
        <translation>Cible moins niveau actuel, jamais inférieur à zéro. Une question sans cible n’a pas d’écart.</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>Les signes</translation>
    </message>
    <message>
        <source>Hatching</source>
        <translation>Hachures</translation>
    </message>
    <message>
        <source>the gap between now and the target</source>
        <translation>l’écart entre l’actuel et la cible</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>Upright stroke</source>
        <translation>Trait vertical</translation>
    </message>
    <message>
        <source>the score of the last round, %1</source>
        <translation>le score du cycle précédent, %1</translation>
    </message>
    <message>
        <source>Dashed ring</source>
        <translation>Anneau en tirets</translation>
    </message>
    <message>
        <source>not answered, or not all answered</source>
        <translation>non renseignée, ou non toutes renseignées</translation>
    </message>
    <message>
        <source>Ring with a stroke</source>
        <translation>Anneau barré</translation>
    </message>
    <message>
        <source>not applicable, with a reason</source>
        <translation>sans objet, avec un motif</translation>
    </message>
    <message>
        <source>Loose bricks in a tower</source>
        <translation>Briques détachées dans une tourelle</translation>
    </message>
    <message>
        <source>the stage is claimed, valid evidence reaches only the solid courses</source>
        <translation>le niveau est déclaré, les preuves valables n’atteignent que les assises pleines</translation>
    </message>
    <message>
        <source>Method and scope</source>
        <translation>Méthode et périmètre</translation>
    </message>
    <message>
        <source>The team has not described how the answers were found.</source>
        <translation>L’équipe n’a pas décrit comment les réponses ont été établies.</translation>
    </message>
    <message>
        <source>Facts about this assessment</source>
        <translation>Données sur cette évaluation</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Institution chef de file</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 of %2 applicable questions answered, %3 not applicable</source>
        <translation>questions applicables renseignées : %1 sur %2 ; sans objet : %3</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Score principal</translation>
    </message>
    <message>
        <source>Claimed stages; the evidenced stage is shown where it differs.</source>
        <translation>Niveaux déclarés ; le niveau étayé est indiqué lorsqu’il diffère.</translation>
    </message>
    <message>
        <source>Evidenced stages; the claimed stage is shown where it differs.</source>
        <translation>Niveaux étayés ; le niveau déclaré est indiqué lorsqu’il diffère.</translation>
    </message>
    <message>
        <source>%1 has weight %2</source>
        <comment>code, number</comment>
        <translation>%1 a une pondération de %2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pondérations</translation>
    </message>
    <message>
        <source>All weights are the instrument's own.</source>
        <translation>Toutes les pondérations sont celles de l’instrument.</translation>
    </message>
    <message>
        <source>%1; all others are the instrument's own.</source>
        <translation>%1 ; toutes les autres sont celles de l’instrument.</translation>
    </message>
    <message>
        <source>stage %1: grade %2</source>
        <translation>niveau %1 : catégorie %2</translation>
    </message>
    <message>
        <source>Least grade of evidence</source>
        <translation>Catégorie minimale des preuves</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What the instrument asks of a report</source>
        <translation>Ce que l’instrument demande d’un rapport</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>No participation was recorded.</source>
        <translation>Aucune participation n’a été consignée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by stakeholder cluster. No names are kept with the answers.</source>
        <translation>
            <numerusform>%n personne, par collège de parties prenantes. Aucun nom n’est conservé avec les réponses.</numerusform>
            <numerusform>%n personnes, par collège de parties prenantes. Aucun nom n’est conservé avec les réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants by stakeholder cluster</source>
        <translation>Participation par collège de parties prenantes</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>overtaken</source>
        <comment>criterion</comment>
        <translation>révolu</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation>non satisfait</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>criterion</comment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>sensitivity</comment>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>sensitivity</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>sensitivity</comment>
        <translation>À diffusion restreinte</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>sensitivity</comment>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>The mark of each criterion, the stage claimed and the stage evidenced. Reasons and evidence codes stand in section 7.</source>
        <translation>L’appréciation de chaque critère, le niveau déclaré et le niveau étayé. Les justifications et les codes des pièces figurent à la section 7.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Étayé</translation>
    </message>
    <message>
        <source>Marks, by stage</source>
        <translation>Appréciations, par niveau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>No evidence is registered.</source>
        <translation>Aucune pièce n’est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statements. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</source>
        <translation>
            <numerusform>%n pièce. Catégorie A : officielle et publique ; B : officielle, à diffusion restreinte et vue ; C : affirmée, aucun document vu.</numerusform>
            <numerusform>%n pièces. Catégorie A : officielle et publique ; B : officielle, à diffusion restreinte et vue ; C : affirmée, aucun document vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, issuer</source>
        <translation>Titre, émetteur</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Utilisée par (niveau)</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, date passée</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>L’échelle</translation>
    </message>
    <message>
        <source>How stages are awarded</source>
        <translation>Comment les niveaux sont attribués</translation>
    </message>
    <message>
        <source>Grades of evidence</source>
        <translation>Catégories de preuves</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Termes employés</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Formulae</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Complete, so that a third party can recompute every number of this report from the attached data.</source>
        <translation>Complètes, afin qu’un tiers puisse recalculer chaque nombre de ce rapport à partir des données jointes.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Niveau déclaré</translation>
    </message>
    <message>
        <source>The highest stage s from 2 to %1 whose own criterion is met and whose criteria from 2 to s are met or overtaken; otherwise 1. Marks above a missing one are kept as “ahead” and do not raise the stage.</source>
        <translation>Le niveau s le plus élevé, de 2 à %1, dont le propre critère est satisfait et dont les critères de 2 à s sont satisfaits ou révolus ; sinon 1. Les appréciations situées au-dessus d’un critère manquant sont conservées comme « en avance » et ne font pas monter le niveau.</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Niveau étayé</translation>
    </message>
    <message>
        <source>The highest stage up to the claimed one that valid evidence of at least the grade asked for covers; otherwise 1. Evidence attached to the whole answer covers every stage; attached to one criterion, that stage and those below. Evidence is valid up to its review-by date; laws and treaties while in force.</source>
        <translation>Le niveau le plus élevé, jusqu’au niveau déclaré, que couvrent des preuves valables au moins de la catégorie demandée ; sinon 1. Une preuve rattachée à la réponse entière couvre tous les niveaux ; rattachée à un critère, elle couvre ce niveau et les niveaux inférieurs. Une preuve est valable jusqu’à sa date de réexamen ; une loi ou un traité, tant qu’ils sont en vigueur.</translation>
    </message>
    <message>
        <source>Score of a commitment</source>
        <translation>Score d’un engagement</translation>
    </message>
    <message>
        <source>Σ (weight of the question × its stage) ÷ Σ weights, over its answered questions.</source>
        <translation>Σ (pondération de la question × son niveau) ÷ Σ pondérations, sur ses questions renseignées.</translation>
    </message>
    <message>
        <source>Score of a group, and of the whole</source>
        <translation>Score d’un groupe, et de l’ensemble</translation>
    </message>
    <message>
        <source>Σ (weight of the commitment × its score) ÷ Σ weights, over its commitments that have a score.</source>
        <translation>Σ (pondération de l’engagement × son score) ÷ Σ pondérations, sur ses engagements ayant un score.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Moyenne géométrique</translation>
    </message>
    <message>
        <source>Where chosen: exp( Σ (weight × ln value) ÷ Σ weights ), at both levels. Lowest wins, where chosen: the smallest value.</source>
        <translation>Si elle est choisie : exp( Σ (pondération × ln valeur) ÷ Σ pondérations ), dans les deux cas. Le plus bas l’emporte, si ce choix est fait : la plus petite valeur.</translation>
    </message>
    <message>
        <source>Median and lowest</source>
        <translation>Médiane et niveau le plus bas</translation>
    </message>
    <message>
        <source>Of the stages of the answered questions, without weights; the median of an even number is the mean of the middle two.</source>
        <translation>Des niveaux des questions renseignées, sans pondérations ; la médiane d’un nombre pair est la moyenne des deux niveaux du milieu.</translation>
    </message>
    <message>
        <source>Answered ÷ applicable questions. Below 1 a score is provisional; below 0.6 it is not printed as a number.</source>
        <translation>Questions renseignées ÷ questions applicables. Au-dessous de 1, un score est provisoire ; au-dessous de 0,6, il n’est pas affiché sous forme de nombre.</translation>
    </message>
    <message>
        <source>Target of a commitment</source>
        <translation>Cible d’un engagement</translation>
    </message>
    <message>
        <source>The same mean over the targets of its questions; an answered question without a target counts with its stage, a question with neither not at all.</source>
        <translation>La même moyenne sur les cibles de ses questions ; une question renseignée sans cible compte avec son niveau, une question qui n’a ni cible ni réponse ne compte pas.</translation>
    </message>
    <message>
        <source>max(0, target − score); for a question max(0, target − stage).</source>
        <translation>max(0, cible − score) ; pour une question max(0, cible − niveau).</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Weight of the commitment × weight of the question × gap; ties by the lower stage, then by paragraph.</source>
        <translation>Pondération de l’engagement × pondération de la question × écart ; égalités départagées par le niveau le plus bas, puis par le paragraphe.</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Amélioration rapide</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has valid evidence.</source>
        <translation>Un écart d’un niveau dont le critère suivant est déjà satisfait ou a déjà une preuve valable.</translation>
    </message>
    <message>
        <source>Percent of the way</source>
        <translation>Pourcentage du chemin</translation>
    </message>
    <message>
        <source>(score − 1) ÷ %1.</source>
        <translation>(score − 1) ÷ %1.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Only on display, half away from zero, two decimals.</source>
        <translation>Seulement à l’affichage, les demis s’éloignant de zéro, deux décimales.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée d’entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>reason, questions</comment>
        <translation>Exclus (%1) : %2</translation>
    </message>
    <message>
        <source>Trace of the headline</source>
        <translation>Détail du calcul du score principal</translation>
    </message>
    <message>
        <source>Where the headline comes from, down to the stages. Values with four decimals; rounded only on display.</source>
        <translation>D’où vient le score principal, jusqu’aux niveaux. Valeurs à quatre décimales ; arrondi seulement à l’affichage.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Autres groupes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>middle half not computable</source>
        <translation>moitié centrale non calculable</translation>
    </message>
    <message>
        <source>middle half at %1</source>
        <comment>stage</comment>
        <translation>moitié centrale à %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <comment>stages</comment>
        <translation>moitié centrale de %1 à %2</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question, by the room</comment>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>the room on a stage</comment>
        <translation>convenu</translation>
    </message>
    <message>
        <source>agreed on stage %1</source>
        <translation>niveau %1 convenu</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>the room on a stage</comment>
        <translation>convenu avec désaccord</translation>
    </message>
    <message>
        <source>agreed with dissent on stage %1</source>
        <translation>niveau %1 convenu avec désaccord</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s): %1; %2; %3</source>
        <comment>votes by stage, middle half, what the room came to</comment>
        <translation>
            <numerusform>%n voix : %1 ; %2 ; %3</numerusform>
            <numerusform>%n voix : %1 ; %2 ; %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants of %1, by group</source>
        <comment>title of a workshop</comment>
        <translation>Participation à l’atelier « %1 », par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Institutions invitées</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) took part in the workshop “%1”.</source>
        <translation>
            <numerusform>%n personne a participé à l’atelier « %1 ».</numerusform>
            <numerusform>%n personnes ont participé à l’atelier « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, last two digits of the year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>The stages of the scale. A stage stands on the ones below it.</source>
        <translation>Les niveaux de l’échelle. Un niveau repose sur ceux qui sont au-dessous.</translation>
    </message>
    <message>
        <source>A tower of the stages, from below: %1.</source>
        <translation>Une tourelle des niveaux, de bas en haut : %1.</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoévaluation ; ne constitue pas une conclusion de l’OEA</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DONNÉES D’ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Fewer than 60% of the questions are answered: a number would mislead.</source>
        <translation>Moins de 60 % des questions sont renseignées : un nombre serait trompeur.</translation>
    </message>
    <message>
        <source>A mean of – is not shown, because less than 60% of the questions are answered.</source>
        <translation>Une moyenne – n’est pas affichée, car moins de 60 % des questions sont renseignées.</translation>
    </message>
    <message>
        <source>None of these commitments has 60% of its questions answered yet, so there is nothing to draw. The chart appears with the first score.</source>
        <translation>Aucun de ces engagements n’a encore 60 % de ses questions renseignées ; il n’y a donc rien à dessiner. Le graphique apparaîtra avec le premier score.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1; the target is %2.</source>
        <translation>Une fois toutes les actions achevées, le score principal atteint %1 ; la cible est de %2.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1; the target is %2.</source>
        <translation>Une fois achevées toutes les actions ayant une date de fin, le score principal atteint %1 ; la cible est de %2.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1.</source>
        <translation>Une fois toutes les actions achevées, le score principal atteint %1.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1.</source>
        <translation>Une fois achevées toutes les actions ayant une date de fin, le score principal atteint %1.</translation>
    </message>
    <message>
        <source>Working translation, not the official text.</source>
        <translation>Traduction de travail, texte non officiel.</translation>
    </message>
</context>
<context>
    <name>GapsFigures</name>
    <message>
        <source>%1: now %2, target %3, %4 answered</source>
        <comment>commitment, scores, "9/10"</comment>
        <translation>%1 : actuel %2, cible %3, renseignées %4</translation>
    </message>
    <message>
        <source>Score of %1: %2. Press to see why.</source>
        <translation>Score, %1 : %2. Appuyez pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Target of %1: %2. Press to see why.</source>
        <translation>Cible, %1 : %2. Appuyez pour savoir pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) not answered: %2</source>
        <comment>commitment, codes</comment>
        <translation>
            <numerusform>%1 : %n question non renseignée : %2</numerusform>
            <numerusform>%1 : %n questions non renseignées : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) at stage %2: %3</source>
        <comment>commitment, stage, codes</comment>
        <translation>
            <numerusform>%1 : %n question au niveau %2 : %3</numerusform>
            <numerusform>%1 : %n questions au niveau %2 : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answered. Press to see why.</source>
        <translation>%1 : renseignées %2. Appuyez pour savoir pourquoi.</translation>
    </message>
</context>
<context>
    <name>HomeDialogs</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Exported assessments</source>
        <translation>Évaluations exportées</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Import an assessment</source>
        <translation>Importer une évaluation</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Exporter l’évaluation</translation>
    </message>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurer une copie de sauvegarde</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Skip to the report</source>
        <translation>Aller directement au rapport</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>Quick wins</source>
        <translation>Améliorations rapides</translation>
    </message>
    <message>
        <source>Big projects</source>
        <translation>Grands projets</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Petits pas</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>coût non estimé</translation>
    </message>
</context>
<context>
    <name>JsonGuard</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. Allowed: %3.</source>
        <translation>%1 : %2. Admis : %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3.</source>
        <translation>%1, à %2 : %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3. Allowed: %4.</source>
        <translation>%1, à %2 : %3. Admis : %4.</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>a %1 octets</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>au plus %1 octets</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>commence par un indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>de l’UTF-8 sans indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>a JSON object or array</source>
        <translation>un objet ou un tableau JSON</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>s’arrête au milieu</translation>
    </message>
    <message>
        <source>nothing after the end of the JSON text</source>
        <translation>rien après la fin du texte JSON</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>une virgule ou }</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>une virgule ou ]</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contient trop de valeurs</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>une valeur JSON</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>au plus %1 degrés d’imbrication</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>une clé entre guillemets droits doubles</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>chaque clé une seule fois</translation>
    </message>
    <message>
        <source>a complete file: it may have been cut off on its way</source>
        <translation>un fichier complet : il a pu être tronqué en chemin</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2</source>
        <translation>n’est pas du JSON à la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>ends in the middle of a text</source>
        <translation>s’arrête au milieu d’un texte</translation>
    </message>
    <message>
        <source>holds a text that is too long</source>
        <translation>contient un texte trop long</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>holds a text of %1 characters</source>
        <translation>contient un texte de %1 caractères</translation>
    </message>
    <message>
        <source>one of the escapes that JSON knows</source>
        <translation>l’une des séquences d’échappement que JSON connaît</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>text saved as UTF-8</source>
        <translation>un texte enregistré en UTF-8</translation>
    </message>
    <message>
        <source>holds a number of %1 digits</source>
        <translation>contient un nombre de %1 chiffres</translation>
    </message>
    <message>
        <source>at most %1 digits</source>
        <translation>au plus %1 chiffres</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>contient un demi-caractère (substitut isolé)</translation>
    </message>
    <message>
        <source>whole Unicode characters</source>
        <translation>des caractères Unicode entiers</translation>
    </message>
    <message>
        <source>holds a control character inside a text</source>
        <translation>contient un caractère de contrôle dans un texte</translation>
    </message>
    <message>
        <source>\n for a new line, \t for a tabulator</source>
        <translation>\n pour une nouvelle ligne, \t pour une tabulation</translation>
    </message>
    <message>
        <source>holds a number that is not written as JSON asks</source>
        <translation>contient un nombre qui n’est pas écrit comme JSON le demande</translation>
    </message>
    <message>
        <source>a number such as 3 or 0.5</source>
        <translation>un nombre tel que 3 ou 0.5</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>holds the same entry twice</source>
        <translation>contient deux fois le même élément</translation>
    </message>
    <message>
        <source>has a name that cannot stand here</source>
        <translation>a un nom qui ne peut pas figurer ici</translation>
    </message>
    <message>
        <source>cannot be checked: the schema "%1" does not exist</source>
        <translation>ne peut pas être vérifié : le schéma « %1 » n’existe pas</translation>
    </message>
    <message>
        <source>does not follow the schema "%1"</source>
        <translation>ne respecte pas le schéma « %1 »</translation>
    </message>
    <message>
        <source>cannot be checked against the schema "%1"</source>
        <translation>ne peut pas être vérifié selon le schéma « %1 »</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>supérieur à %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, then its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>text of %1 to %2 characters</source>
        <translation>un texte de %1 à %2 caractères</translation>
    </message>
    <message>
        <source>text of at least %1 characters</source>
        <translation>un texte d’au moins %1 caractères</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>un texte d’au plus %1 caractères</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an array of %1 to %2 entries</source>
        <translation>un tableau de %1 à %2 éléments</translation>
    </message>
    <message>
        <source>an array of at least %1 entries</source>
        <translation>un tableau d’au moins %1 éléments</translation>
    </message>
    <message>
        <source>an array of at most %1 entries</source>
        <translation>un tableau d’au plus %1 éléments</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object of %1 to %2 members</source>
        <translation>un objet de %1 à %2 membres</translation>
    </message>
    <message>
        <source>an object of at least %1 members</source>
        <translation>un objet d’au moins %1 membres</translation>
    </message>
    <message>
        <source>an object of at most %1 members</source>
        <translation>un objet d’au plus %1 membres</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>un élément parmi : %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between things that are allowed</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is allowed, then its description</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>only these: %1</source>
        <translation>seulement : %1</translation>
    </message>
    <message>
        <source>is a text of %1 characters that begins "%2"</source>
        <translation>est un texte de %1 caractères qui commence par « %2 »</translation>
    </message>
    <message>
        <source>is the text "%1"</source>
        <translation>est le texte « %1 »</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>est le nombre %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>est %1</translation>
    </message>
    <message numerus="yes">
        <source>is an array of %n entries</source>
        <translation>
            <numerusform>est un tableau de %n élément</numerusform>
            <numerusform>est un tableau de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is an object of %n members</source>
        <translation>
            <numerusform>est un objet de %n membre</numerusform>
            <numerusform>est un objet de %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>“%1” is a link that leads nowhere. Find the document itself and add that.</source>
        <translation>« %1 » est un lien qui ne mène nulle part. Recherchez le document lui-même et ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Find the document and add it again.</source>
        <translation>« %1 » n’est plus là. Recherchez le document et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the documents in it instead.</source>
        <translation>« %1 » est un dossier. Ajoutez plutôt les documents qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be kept. Choose another file.</source>
        <translation>« %1 » n’est pas un document qui puisse être conservé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Keep it elsewhere and give its address as a link instead.</source>
        <translation>« %1 » dépasse 512 Mo. Conservez-le ailleurs et donnez plutôt son adresse comme lien.</translation>
    </message>
    <message>
        <source>“%1” is empty. Save the document again, then add it.</source>
        <translation>« %1 » est vide. Enregistrez de nouveau le document, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then add it again.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir, puis ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 or %2</source>
        <comment>what comes before, the last of several to choose from</comment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Name the lead project authority</source>
        <translation>Désigner l’autorité chef de file du projet</translation>
    </message>
    <message>
        <source>Establish a steering committee</source>
        <translation>Constituer un comité de pilotage</translation>
    </message>
    <message>
        <source>Identify the stakeholders to be involved</source>
        <translation>Recenser les parties prenantes à associer</translation>
    </message>
    <message>
        <source>Plan the development of the strategy</source>
        <translation>Planifier l’élaboration de la stratégie</translation>
    </message>
    <message>
        <source>Assess the national cyber-security landscape</source>
        <translation>Évaluer la situation nationale en matière de cybersécurité</translation>
    </message>
    <message>
        <source>Assess the cyber-risk landscape</source>
        <translation>Évaluer les cyberrisques</translation>
    </message>
    <message>
        <source>Draft the national strategy</source>
        <translation>Rédiger la stratégie nationale</translation>
    </message>
    <message>
        <source>Consult a broad range of stakeholders</source>
        <translation>Consulter un large éventail de parties prenantes</translation>
    </message>
    <message>
        <source>Seek formal approval</source>
        <translation>Demander l’approbation officielle</translation>
    </message>
    <message>
        <source>Publish and promote the strategy</source>
        <translation>Publier et promouvoir la stratégie</translation>
    </message>
    <message>
        <source>Develop the action plan</source>
        <translation>Élaborer le plan d’action</translation>
    </message>
    <message>
        <source>Determine the initiatives to be implemented</source>
        <translation>Déterminer les initiatives à mettre en œuvre</translation>
    </message>
    <message>
        <source>Allocate people and money</source>
        <translation>Affecter le personnel et les moyens financiers</translation>
    </message>
    <message>
        <source>Set timeframes and metrics</source>
        <translation>Fixer les délais et les métriques</translation>
    </message>
    <message>
        <source>Establish a formal process of monitoring</source>
        <translation>Établir un processus officiel de suivi</translation>
    </message>
    <message>
        <source>Monitor how the strategy is implemented</source>
        <translation>Suivre la mise en œuvre de la stratégie</translation>
    </message>
    <message>
        <source>Evaluate what the strategy has achieved</source>
        <translation>Évaluer les résultats de la stratégie</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Stocktaking and analysis</source>
        <translation>État des lieux et analyse</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Élaboration</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Suivi et évaluation</translation>
    </message>
</context>
<context>
    <name>LiftWords</name>
    <message>
        <source>%1 already at %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 déjà au niveau %2</translation>
    </message>
    <message>
        <source>%1, not yet scored</source>
        <comment>what an action that is done lifts</comment>
        <translation>%1, non encore notée</translation>
    </message>
    <message>
        <source>%1 reached %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 a atteint le niveau %2</translation>
    </message>
    <message>
        <source>stage %1 to %2</source>
        <comment>now, then</comment>
        <translation>du niveau %1 au niveau %2</translation>
    </message>
    <message>
        <source>to stage %1</source>
        <translation>au niveau %1</translation>
    </message>
    <message>
        <source>at stage %1 already</source>
        <translation>déjà au niveau %1</translation>
    </message>
    <message>
        <source>%1; done, not yet scored: look for its evidence</source>
        <comment>stages</comment>
        <translation>%1 ; achevée, non encore notée : rechercher les preuves correspondantes</translation>
    </message>
    <message>
        <source>done, and scored: stage %1</source>
        <translation>achevée, et notée : niveau %1</translation>
    </message>
    <message>
        <source>lifts %1 from %2 to %3</source>
        <comment>a question, stages</comment>
        <translation>fait passer %1 du niveau %2 au niveau %3</translation>
    </message>
    <message>
        <source>lifts %1 to %2</source>
        <comment>a question, a stage</comment>
        <translation>fait passer %1 au niveau %2</translation>
    </message>
    <message>
        <source>%1 is at stage %2 already</source>
        <comment>a question</comment>
        <translation>%1 est déjà au niveau %2</translation>
    </message>
    <message>
        <source>%1 has reached stage %2</source>
        <comment>a question</comment>
        <translation>%1 a atteint le niveau %2</translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Kitts-et-Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>États-Unis d’Amérique</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>No day was set.</source>
        <translation>Aucun jour n’a été fixé.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>date, time of day</comment>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>Minutes of a workshop · Round %1</source>
        <translation>Procès-verbal d’un atelier · Cycle %1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message numerus="yes">
        <source>%n of its questions treated</source>
        <translation>
            <numerusform>question traitée : %n</numerusform>
            <numerusform>questions traitées : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution des propos</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>texte complet ci-dessous</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>how to check: section 8</source>
        <translation>comment vérifier : section 8</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Données d’entraînement sur un État fictif.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoévaluation de l’État ; ne constitue pas une conclusion de l’OEA.</translation>
    </message>
    <message>
        <source>Minutes of “%1”, %2, round %3</source>
        <comment>workshop, State, round</comment>
        <translation>Procès-verbal de « %1 », %2, cycle %3</translation>
    </message>
    <message>
        <source>Minutes, Round %1</source>
        <translation>Procès-verbal, cycle %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Not computable: too few questions whose votes vary.</source>
        <translation>Non calculable : trop peu de questions dont les voix varient.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, ordinal</source>
        <translation>Alpha de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalle à 95 % : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a revealed round</source>
        <translation>
            <numerusform>%n question ayant un tour dévoilé</numerusform>
            <numerusform>%n questions ayant un tour dévoilé</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>χ² = %1 with %2 degrees of freedom, p %3</source>
        <comment>numbers; = 0.012 or &lt; 0.001</comment>
        <translation>χ² = %1 pour %2 degrés de liberté, p %3</translation>
    </message>
    <message numerus="yes">
        <source>No p: chi-square needs %n question(s) or more.</source>
        <translation>
            <numerusform>Pas de p : le khi carré demande au moins %n question.</numerusform>
            <numerusform>Pas de p : le khi carré demande au moins %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people who voted on all of %2 questions</source>
        <translation>personnes ayant voté sur toutes les questions : %1 ; questions : %2</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordance sur la séance</translation>
    </message>
    <message>
        <source>Agreement over all questions</source>
        <translation>Concordance sur l’ensemble des questions</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Alpha is 1 when everybody agrees and 0 when the room agrees no more than chance would; Krippendorff asks %1 of coders of texts, and %2 for tentative conclusions, which is given for comparison only (Content Analysis, 3rd ed. 2013, section 12.4.3).</source>
        <translation>Alpha vaut 1 lorsque toutes les personnes sont d’accord, et 0 lorsque la salle ne s’accorde pas plus que ne le ferait le hasard ; Krippendorff demande %1 pour le codage de textes et %2 pour des conclusions provisoires, valeurs données à titre de comparaison seulement (Content Analysis, 3e éd. 2013, section 12.4.3).</translation>
    </message>
    <message>
        <source>W is 1 when all put the questions in the same order and 0 when they have none in common (Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 6).</source>
        <translation>W vaut 1 lorsque toutes les personnes classent les questions dans le même ordre, et 0 lorsque leurs classements n’ont rien en commun (Kendall, Rank Correlation Methods, 4e éd. 1970, chapitre 6).</translation>
    </message>
    <message>
        <source>Method and thresholds</source>
        <translation>Méthode et seuils</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message>
        <source>Nobody, the facilitator included, sees a tally before the reveal; after it no vote is taken. Votes of a round that was stopped are never shown.</source>
        <translation>Personne, pas même l’équipe d’animation, ne voit de décompte avant le dévoilement ; après celui-ci, aucune voix n’est reçue. Les voix d’un tour arrêté ne sont jamais montrées.</translation>
    </message>
    <message>
        <source>Median and middle half</source>
        <translation>Médiane et moitié centrale</translation>
    </message>
    <message>
        <source>A stage with at least half of the votes at or below it and at least half at or above; the middle half runs between the quartiles found the same way (Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, definition 1). Where a room is split into two halves both stages are named.</source>
        <translation>Un niveau tel qu’au moins la moitié des voix se trouve à ce niveau ou au-dessous, et au moins la moitié à ce niveau ou au-dessus ; la moitié centrale s’étend entre les quartiles déterminés de la même façon (Hyndman et Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, définition 1). Lorsqu’une salle est partagée en deux moitiés, les deux niveaux sont indiqués.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>The middle half is at most %1 stage wide (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, section 3.3), at least %2 of the votes are on one stage (after Rayens and Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000), and no vote lies %3 stages or more away.</source>
        <translation>L’étendue de la moitié centrale est d’au plus %1 niveau (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, section 3.3), au moins %2 des voix se portent sur un seul niveau (d’après Rayens et Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000), et aucune voix n’est éloignée de %3 niveaux ou plus.</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Consigner le désaccord</translation>
    </message>
    <message>
        <source>Both thresholds are met and somebody is far away; or they are not met but fewer than %1 of the votes moved since the last round (Scheibe, Skutsch and Schofer, in Linstone and Turoff, The Delphi Method, 1975, IV.C), so that more talk changes nothing.</source>
        <translation>Les deux seuils sont atteints et une personne est très éloignée ; ou bien ils ne sont pas atteints, mais moins de %1 des voix se sont déplacées depuis le tour précédent (Scheibe, Skutsch et Schofer, dans Linstone et Turoff, The Delphi Method, 1975, IV.C), si bien que prolonger l’échange ne change rien.</translation>
    </message>
    <message>
        <source>Alpha and its interval</source>
        <translation>Alpha et son intervalle</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with ordinal distances over the last revealed round of each question (Computing Krippendorff’s Alpha-Reliability, 2011); percentile interval over questions drawn with replacement (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</source>
        <translation>Alpha de Krippendorff à distances ordinales sur le dernier tour dévoilé de chaque question (Computing Krippendorff’s Alpha-Reliability, 2011) ; intervalle des centiles sur des questions tirées avec remise (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups are shown as they are.</source>
        <translation>Les groupes sont montrés tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Groups with fewer than %n vote(s) are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</source>
        <translation>
            <numerusform>Les groupes de moins de %n voix sont montrés comme un seul (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</numerusform>
            <numerusform>Les groupes de moins de %n voix sont montrés comme un seul (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>Le code figurant sur chaque page vaut pour tout le contenu de l’évaluation :</translation>
    </message>
    <message>
        <source>SHA-256 of the workshop’s revealed rounds, results and parked points:</source>
        <translation>SHA-256 des tours dévoilés, des résultats et des points en attente de l’atelier :</translation>
    </message>
    <message>
        <source>Whoever holds the workspace makes the minutes again and compares both; in any language they are the same as long as nothing was changed.</source>
        <translation>Quiconque détient l’espace de travail produit de nouveau le procès-verbal et compare les deux ; dans toute langue, ils sont identiques tant que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>pas encore de résultat</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non abordée</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a question</comment>
        <translation>convenue</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>a question</comment>
        <translation>convenue avec désaccord</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nominatif</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>The room agreed that votes are given under names, which these minutes print.</source>
        <translation>La salle est convenue que les voix sont nominatives ; le présent procès-verbal imprime les noms.</translation>
    </message>
    <message numerus="yes">
        <source>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>La salle est convenue que les voix et les avis peuvent être rapportés par groupe, jamais par personne ; les groupes de moins de %n personne sont réunis.</numerusform>
            <numerusform>La salle est convenue que les voix et les avis peuvent être rapportés par groupe, jamais par personne ; les groupes de moins de %n personnes sont réunis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>La salle s’est réunie sous la règle de Chatham House : ce qui a été dit peut être utilisé, mais non qui l’a dit ; aucun nom n’a été enregistré, et les groupes de moins de %n personne sont réunis.</numerusform>
            <numerusform>La salle s’est réunie sous la règle de Chatham House : ce qui a été dit peut être utilisé, mais non qui l’a dit ; aucun nom n’a été enregistré, et les groupes de moins de %n personnes sont réunis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) at stage %1</source>
        <translation>
            <numerusform>%n voix au niveau %1</numerusform>
            <numerusform>%n voix au niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>Sur la médiane</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Vue d’ensemble des résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n question avec niveau convenu</numerusform>
            <numerusform>%n questions avec niveau convenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed with dissent</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n avec désaccord</numerusform>
            <numerusform>%n avec désaccord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n mise en attente</numerusform>
            <numerusform>%n mises en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n non abordée</numerusform>
            <numerusform>%n non abordées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun without a result</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n commencée sans résultat</numerusform>
            <numerusform>%n commencées sans résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Results by question</source>
        <translation>Résultats par question</translation>
    </message>
    <message>
        <source>Votes, median and middle half are those of the round that the result rests on, or of the last one revealed. A dash: nothing was revealed, or fewer than two votes, so that it cannot be computed.</source>
        <translation>Les voix, la médiane et la moitié centrale sont celles du tour sur lequel repose le résultat, ou du dernier tour dévoilé. Un tiret : rien n’a été dévoilé, ou il y a moins de deux voix, si bien que le calcul est impossible.</translation>
    </message>
    <message>
        <source>Not reached:</source>
        <translation>Non abordées :</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>The question was parked.</source>
        <translation>La question a été mise en attente.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Rien n’a été mis en attente.</translation>
    </message>
    <message>
        <source>Questions that the room parked, and points that were put aside.</source>
        <translation>Questions et points que la salle a mis en attente.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of day</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Days of the workshop</source>
        <translation>Jours de l’atelier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation>Pauses prévues</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Agenda, planned and real</source>
        <translation>Ordre du jour, prévu et réel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Nobody took part yet.</source>
        <translation>Personne n’a encore participé.</translation>
    </message>
    <message>
        <source>Attendance by group</source>
        <translation>Présences par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Institutions invitées</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) by group. Seats that were empty throughout are not counted.</source>
        <translation>
            <numerusform>%n personne par groupe. Les places restées vides d’un bout à l’autre ne sont pas comptées.</numerusform>
            <numerusform>%n personnes par groupe. Les places restées vides d’un bout à l’autre ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda and hours</source>
        <translation>Ordre du jour et heures</translation>
    </message>
    <message>
        <source>Real times are those of the clock at %1.</source>
        <comment>UTC offset</comment>
        <translation>Les heures réelles sont celles du fuseau %1.</translation>
    </message>
    <message>
        <source>Breaks taken:</source>
        <translation>Pauses prises :</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>confidence</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of votes, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, round %2: votes by stage</source>
        <comment>code, number</comment>
        <translation>%1, tour %2 : voix par niveau</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toute la salle</translation>
    </message>
    <message>
        <source>%1, round %2: votes by name</source>
        <comment>code, number</comment>
        <translation>%1, tour %2 : voix par nom</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>gauge</comment>
        <translation>convenu</translation>
    </message>
    <message>
        <source>talk more, then vote again</source>
        <comment>gauge</comment>
        <translation>poursuivre l’échange, puis voter de nouveau</translation>
    </message>
    <message>
        <source>record the stage with its dissent, or park it</source>
        <comment>gauge</comment>
        <translation>consigner le niveau avec le désaccord, ou mettre en attente</translation>
    </message>
    <message>
        <source>Spread:</source>
        <translation>Dispersion :</translation>
    </message>
    <message numerus="yes">
        <source>median %1; middle half %2; %3 of %n vote(s) on stage %4 (%5)</source>
        <comment>stages, stages, number, stage, percent</comment>
        <translation>
            <numerusform>médiane %1 ; moitié centrale %2 ; niveau %4 : %3 sur %n voix (%5)</numerusform>
            <numerusform>médiane %1 ; moitié centrale %2 ; niveau %4 : %3 sur %n voix (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement gauge:</source>
        <translation>Jauge de l’accord :</translation>
    </message>
    <message>
        <source>%1 (middle half %2 wide, at most %3 for agreement; %4 on one stage, at least %5 for agreement; votes two stages or more away: %6)</source>
        <comment>gauge, stages, stages, percent, percent, number</comment>
        <translation>%1 (étendue de la moitié centrale %2, au plus %3 pour un accord ; %4 sur un niveau, au moins %5 pour un accord ; voix éloignées de deux niveaux ou plus : %6)</translation>
    </message>
    <message>
        <source>%1 of the votes moved; the centre by %2, the width of the middle half by %3</source>
        <comment>percent, stages with sign, stages with sign</comment>
        <translation>%1 des voix se sont déplacées ; le centre de %2, l’étendue de la moitié centrale de %3</translation>
    </message>
    <message>
        <source>; the votes have stopped moving</source>
        <translation> ; les voix ne se déplacent plus</translation>
    </message>
    <message numerus="yes">
        <source>; of %n who voted in both, %1 went up and %2 down</source>
        <translation>
            <numerusform> ; personnes ayant voté aux deux tours : %n ; voix en hausse : %1, en baisse : %2</numerusform>
            <numerusform> ; personnes ayant voté aux deux tours : %n ; voix en hausse : %1, en baisse : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since round %1:</source>
        <translation>Depuis le tour %1 :</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Certitude :</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Opened %1. Still open: nobody sees its votes.</source>
        <translation>Ouvert le %1. Encore ouvert : personne n’en voit les voix.</translation>
    </message>
    <message>
        <source>Opened %1, stopped without a reveal: its votes are never shown.</source>
        <translation>Ouvert le %1, arrêté sans dévoilement : ses voix ne sont jamais montrées.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, revealed %2; %3 of %n seat(s) voted.</source>
        <translation>
            <numerusform>Ouvert le %1, dévoilé à %2 ; ont voté : %3 sur %n place.</numerusform>
            <numerusform>Ouvert le %1, dévoilé à %2 ; ont voté : %3 sur %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat :</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>stage with name, agreed or so</comment>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>, on round %1</source>
        <translation>, au tour %1</translation>
    </message>
    <message>
        <source>Why it was parked:</source>
        <translation>Motif de la mise en attente :</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Avis minoritaire :</translation>
    </message>
    <message>
        <source>Commitment %1 · %2</source>
        <comment>number, title</comment>
        <translation>Engagement %1 · %2</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>No vote was held.</source>
        <translation>Aucun scrutin n’a eu lieu.</translation>
    </message>
    <message>
        <source>The questions one by one</source>
        <translation>Les questions une par une</translation>
    </message>
    <message>
        <source>Each question that the room turned to: what it came to and why, then its rounds. Votes are shown in tables; the strip above a table repeats it.</source>
        <translation>Pour chaque question abordée par la salle : le résultat et ses raisons, puis ses tours. Les voix sont présentées en tableaux ; la bande au-dessus d’un tableau en reprend le contenu.</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>La salle n’a encore abordé aucune question.</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Krippendorff’s alpha, ordinal</source>
        <translation>Alpha de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, value or why there is none</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>intervalle à 95 % : de %1 à %2</translation>
    </message>
    <message>
        <source>no interval: too few questions whose votes vary</source>
        <translation>pas d’intervalle : trop peu de questions dont les voix varient</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), over %n question(s)</source>
        <comment>measure, value, interval</comment>
        <translation>
            <numerusform>%1 : %2 (%3), sur %n question</numerusform>
            <numerusform>%1 : %2 (%3), sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>too few questions for a p</source>
        <translation>trop peu de questions pour un p</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), of %n who voted on every question</source>
        <comment>measure, value, chance</comment>
        <translation>
            <numerusform>%1 : %2 (%3), personnes ayant voté sur toutes les questions : %n</numerusform>
            <numerusform>%1 : %2 (%3), personnes ayant voté sur toutes les questions : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of the agreement over the session yet.</source>
        <translation>Rien ne peut encore être dit de la concordance sur la séance.</translation>
    </message>
    <message>
        <source>The room saw the questions very much alike.</source>
        <translation>La salle a vu les questions de manière très semblable.</translation>
    </message>
    <message>
        <source>The room saw the questions alike enough for tentative conclusions.</source>
        <translation>La salle a vu les questions de manière assez semblable pour des conclusions provisoires.</translation>
    </message>
    <message>
        <source>The room agreed more than by chance, but saw many questions differently. Look at each result and its spread.</source>
        <translation>La salle s’est accordée plus que par hasard, mais a vu beaucoup de questions différemment. Examinez chaque résultat et sa dispersion.</translation>
    </message>
    <message>
        <source>The room agreed no more than by chance. Look at each result and its spread.</source>
        <translation>La salle ne s’est pas accordée plus que par hasard. Examinez chaque résultat et sa dispersion.</translation>
    </message>
    <message>
        <source>%1: parked</source>
        <comment>code</comment>
        <translation>%1 : mise en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, text</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>what and when</comment>
        <translation>%1 · enregistré à %2</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what number, the number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Press to see why.</source>
        <translation>Appuyez pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1 ?</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The ODT file could not be put together. Try again, or choose PDF or HTML.</source>
        <translation>Le fichier ODT n’a pas pu être assemblé. Réessayez, ou choisissez PDF ou HTML.</translation>
    </message>
</context>
<context>
    <name>PageWord</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PaneLock</name>
    <message>
        <source>Approved.</source>
        <translation>Approuvée.</translation>
    </message>
    <message>
        <source>Only to be read.</source>
        <translation>Lecture seule.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>This is not the code on the screen. Look at it again, then join.</source>
        <translation>Ce n’est pas le code affiché à l’écran. Regardez-le de nouveau, puis rejoignez l’atelier.</translation>
    </message>
    <message>
        <source>No seat has this number. Look at the number on your card, then join.</source>
        <translation>Aucune place n’a ce numéro. Regardez le numéro sur votre carte, puis rejoignez l’atelier.</translation>
    </message>
    <message>
        <source>Another phone has this seat. Ask the facilitator to release it, then join.</source>
        <translation>Un autre téléphone occupe cette place. Demandez à l’équipe d’animation de la libérer, puis rejoignez l’atelier.</translation>
    </message>
    <message>
        <source>This phone has seat %1. Ask the facilitator to release it before you take another.</source>
        <translation>Ce téléphone occupe la place %1. Demandez à l’équipe d’animation de la libérer avant d’en prendre une autre.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait %1 s, then join.</source>
        <translation>Trop de codes erronés ont été saisis. Attendez %1 s, puis rejoignez l’atelier.</translation>
    </message>
    <message>
        <source>The computer could not keep your seat. Tell the facilitator, then join.</source>
        <translation>L’ordinateur n’a pas pu conserver votre place. Prévenez l’équipe d’animation, puis rejoignez l’atelier.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>La demande n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose a stage, then send your vote again.</source>
        <translation>Rien n’a été enregistré. Choisissez un niveau, puis votez de nouveau.</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>This phone has no seat</source>
        <translation>Ce téléphone n’a pas de place</translation>
    </message>
    <message>
        <source>Join with the code on the screen and the number of your seat.</source>
        <translation>Rejoignez l’atelier avec le code affiché à l’écran et le numéro de votre place.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>This was not asked from this page</source>
        <translation>Cette demande ne vient pas de cette page</translation>
    </message>
    <message>
        <source>Scan the code on the screen, or type the address below it.</source>
        <translation>Scannez le code affiché à l’écran, ou saisissez l’adresse indiquée au-dessous.</translation>
    </message>
    <message>
        <source>Other groups answer this question</source>
        <translation>D’autres groupes répondent à cette question</translation>
    </message>
    <message>
        <source>Your vote was not counted. The next question appears by itself.</source>
        <translation>Votre voix n’a pas été comptée. La question suivante apparaît d’elle-même.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your group has voted</source>
        <translation>Votre groupe a voté</translation>
    </message>
    <message>
        <source>As many votes as your group has people are in already, so yours was not counted. Tell the facilitator.</source>
        <translation>Votre groupe a déjà autant de voix que de personnes ; la vôtre n’a donc pas été comptée. Prévenez l’équipe d’animation.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>This page is asked for in another way</source>
        <translation>Cette page se demande autrement</translation>
    </message>
    <message>
        <source>Begin with the question.</source>
        <translation>Commencez par la question.</translation>
    </message>
    <message>
        <source>This vote is over</source>
        <translation>Ce scrutin est clos</translation>
    </message>
    <message>
        <source>Your vote came too late and was not counted. Look at the screen.</source>
        <translation>Votre voix est arrivée trop tard et n’a pas été comptée. Regardez l’écran.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Cette page n’est plus à jour</translation>
    </message>
    <message>
        <source>Your last vote stays as it is. To change it, choose again on the new page.</source>
        <translation>Votre dernière voix reste telle quelle. Pour la changer, choisissez de nouveau sur la nouvelle page.</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Trop de demandes à la fois</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Attendez quelques secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your vote is not stored</source>
        <translation>Votre voix n’est pas enregistrée</translation>
    </message>
    <message>
        <source>The computer could not keep it. Tell the facilitator, then try again.</source>
        <translation>L’ordinateur n’a pas pu la conserver. Prévenez l’équipe d’animation, puis réessayez.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Cela ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>Tell the facilitator, then try again.</source>
        <translation>Prévenez l’équipe d’animation, puis réessayez.</translation>
    </message>
    <message>
        <source>The workshop has ended</source>
        <translation>L’atelier est terminé</translation>
    </message>
    <message>
        <source>Thank you. You can close this page.</source>
        <translation>Merci. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Rejoindre l’atelier</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Code on the screen</source>
        <translation>Code affiché à l’écran</translation>
    </message>
    <message>
        <source>Number of your seat</source>
        <translation>Numéro de votre place</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>temps restant : %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Quelle est votre certitude ?</translation>
    </message>
    <message>
        <source>Your vote is stored.</source>
        <translation>Votre voix est enregistrée.</translation>
    </message>
    <message>
        <source>Your vote is stored: %1</source>
        <translation>Votre voix est enregistrée : %1</translation>
    </message>
    <message>
        <source>No connection. Trying again.</source>
        <translation>Pas de connexion. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Your vote is not stored yet. Trying again.</source>
        <translation>Votre voix n’est pas encore enregistrée. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Less than half a minute is left.</source>
        <translation>Il reste moins de trente secondes.</translation>
    </message>
    <message>
        <source>Send my vote: %1</source>
        <translation>Voter : %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Hidden until the reveal; you can change it until then.</source>
        <translation>Masquée jusqu’au dévoilement ; vous pouvez la changer d’ici là.</translation>
    </message>
    <message>
        <source>Look at the screen</source>
        <translation>Regardez l’écran</translation>
    </message>
    <message>
        <source>The votes are shown there. The next question appears here by itself.</source>
        <translation>Les voix y sont montrées. La question suivante apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Other groups answer now</source>
        <translation>D’autres groupes répondent maintenant</translation>
    </message>
    <message>
        <source>This question is not for your group. The next one appears here by itself.</source>
        <translation>Cette question n’est pas destinée à votre groupe. La suivante apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Wait for the next question</source>
        <translation>Attendez la question suivante</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Elle apparaît ici d’elle-même.</translation>
    </message>
</context>
<context>
    <name>PhonesSign</name>
    <message>
        <source>Phones can vote</source>
        <translation>Les téléphones peuvent voter</translation>
    </message>
    <message>
        <source>This computer takes votes at %1.</source>
        <translation>Cet ordinateur reçoit les voix à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n gap(s) without an action</source>
        <translation>
            <numerusform>%n écart sans action</numerusform>
            <numerusform>%n écarts sans action</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing that is still to be done lifts them. Make an action of their card, or lower the target.</source>
        <translation>%1. Rien de ce qui reste à faire ne les réduit. Créez une action à partir de leur fiche, ou abaissez la cible.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Say how far they are, or move their dates.</source>
        <translation>%1. Indiquez leur avancement, ou déplacez leurs dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that start before what they wait for ends</source>
        <translation>
            <numerusform>%n action commence avant la fin de ce qu’elle attend</numerusform>
            <numerusform>%n actions commencent avant la fin de ce qu’elles attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Move their start, or take the dependency away.</source>
        <translation>%1. Déplacez leur début, ou supprimez la dépendance.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that wait for one that was stopped</source>
        <translation>
            <numerusform>%n action attend une action arrêtée</numerusform>
            <numerusform>%n actions attendent une action arrêtée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What they wait for will not come. Take the dependency away, or stop them too.</source>
        <translation>%1. Ce qu’elles attendent ne viendra pas. Supprimez la dépendance, ou arrêtez-les aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a cost</source>
        <translation>
            <numerusform>%n action sans coût</numerusform>
            <numerusform>%n actions sans coût</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Every total leaves them out. Estimate them; 0 is an estimate too.</source>
        <translation>%1. Aucun total ne les compte. Estimez-les ; 0 est aussi une estimation.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n action sans dates</numerusform>
            <numerusform>%n actions sans dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They stand in no year of the plan. Give them beginning and end.</source>
        <translation>%1. Elles ne figurent dans aucune année du plan. Donnez-leur un début et une fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a lead body</source>
        <translation>
            <numerusform>%n action sans organisme chef de file</numerusform>
            <numerusform>%n actions sans organisme chef de file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody answers for them. Name who leads.</source>
        <translation>%1. Personne n’en répond. Désignez l’organisme chef de file.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that must be done and are not funded</source>
        <translation>
            <numerusform>%n action impérative non financée</numerusform>
            <numerusform>%n actions impératives non financées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Secure their money, or no longer mark them as a must.</source>
        <translation>%1. Obtenez leur financement, ou ne les tenez plus pour impératives.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that close no gap</source>
        <translation>
            <numerusform>%n action ne réduit aucun écart</numerusform>
            <numerusform>%n actions ne réduisent aucun écart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They lift nothing that is below its target. Say what they lift, or why they are done.</source>
        <translation>%1. Elles ne font passer à un niveau plus élevé aucune question au-dessous de sa cible. Indiquez ce qu’elles apportent, ou pourquoi elles sont menées.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without an action</source>
        <translation>
            <numerusform>%n objectif sans action</numerusform>
            <numerusform>%n objectifs sans action</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is done for them. Add an action, or remove them.</source>
        <translation>%1. Rien n’est fait pour eux. Ajoutez une action, ou supprimez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a measure</source>
        <translation>
            <numerusform>%n objectif sans métrique</numerusform>
            <numerusform>%n objectifs sans métrique</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody will know whether they are reached. Add what is counted.</source>
        <translation>%1. Personne ne saura s’ils sont atteints. Ajoutez ce qui est compté.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a reading</source>
        <translation>
            <numerusform>%n métrique sans relevé</numerusform>
            <numerusform>%n métriques sans relevé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted.</source>
        <translation>%1. Saisissez ce qui a été compté.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with an overdue reading</source>
        <translation>
            <numerusform>%n métrique dont un relevé est échu</numerusform>
            <numerusform>%n métriques dont un relevé est échu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted since, or ask for it less often.</source>
        <translation>%1. Saisissez ce qui a été compté depuis, ou demandez-le moins souvent.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with a reading of a day to come</source>
        <translation>
            <numerusform>%n métrique ayant un relevé à une date future</numerusform>
            <numerusform>%n métriques ayant un relevé à une date future</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Correct the day of the reading.</source>
        <translation>%1. Corrigez le jour du relevé.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a target</source>
        <translation>
            <numerusform>%n métrique sans cible</numerusform>
            <numerusform>%n métriques sans cible</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Say where they should be, and by when.</source>
        <translation>%1. Indiquez où elles devraient en être, et à quelle date.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n étape échue du cycle de vie</numerusform>
            <numerusform>%n étapes échues du cycle de vie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Tick them off, or move their day.</source>
        <translation>%1. Cochez-les, ou déplacez leur jour.</translation>
    </message>
    <message>
        <source>Costs without a currency</source>
        <translation>Coûts sans monnaie</translation>
    </message>
    <message>
        <source>Say in which currency the costs of the plan are.</source>
        <translation>Indiquez dans quelle monnaie sont les coûts du plan.</translation>
    </message>
    <message>
        <source>A currency without a code</source>
        <translation>Monnaie sans code</translation>
    </message>
    <message>
        <source>%1. Choose its code of ISO 4217, three capital letters such as USD.</source>
        <translation>%1. Choisissez son code ISO 4217, trois majuscules telles que USD.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the plan without a title</source>
        <translation>
            <numerusform>%n élément du plan sans titre</numerusform>
            <numerusform>%n éléments du plan sans titre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody who reads the plan knows what they are. Give each a title.</source>
        <translation>%1. Quiconque lit le plan ne sait pas ce que c’est. Donnez un titre à chacun.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, and not in full</source>
        <translation>
            <numerusform>%n action achevée, mais pas entièrement</numerusform>
            <numerusform>%n actions achevées, mais pas entièrement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their status and their progress contradict each other. Say that all of it is done, or that they still run.</source>
        <translation>%1. Leur statut et leur avancement se contredisent. Indiquez que tout est achevé, ou qu’elles sont encore en cours.</translation>
    </message>
    <message>
        <source>Without an action, a question stays below its target.</source>
        <translation>Sans action, une question reste au-dessous de sa cible.</translation>
    </message>
    <message>
        <source>Behind the dates of the plan, or behind the progress due by now.</source>
        <translation>En retard sur les dates du plan, ou sur l’avancement attendu à ce jour.</translation>
    </message>
    <message>
        <source>The start lies before the end of what has to be done first.</source>
        <translation>Le début précède la fin de ce qui doit être fait d’abord.</translation>
    </message>
    <message>
        <source>What has to be done first was stopped and will not come.</source>
        <translation>Ce qui doit être fait d’abord a été arrêté et ne viendra pas.</translation>
    </message>
    <message>
        <source>No total holds what nobody has estimated.</source>
        <translation>Aucun total ne contient ce que personne n’a estimé.</translation>
    </message>
    <message>
        <source>What has no beginning and end stands in no year of the plan.</source>
        <translation>Ce qui n’a ni début ni fin ne figure dans aucune année du plan.</translation>
    </message>
    <message>
        <source>Without a lead body, nobody answers for the work.</source>
        <translation>Sans organisme chef de file, personne ne répond du travail.</translation>
    </message>
    <message>
        <source>The plan calls it a must, and the money is not secured.</source>
        <translation>Le plan la tient pour impérative, et le financement n’est pas acquis.</translation>
    </message>
    <message>
        <source>Nothing is lifted that stands below its target.</source>
        <translation>Aucune question au-dessous de sa cible ne passe à un niveau plus élevé.</translation>
    </message>
    <message>
        <source>Without an action, nothing is done for an objective.</source>
        <translation>Sans action, rien n’est fait pour un objectif.</translation>
    </message>
    <message>
        <source>Without a measure, nobody will know whether an objective is reached.</source>
        <translation>Sans métrique, personne ne saura si un objectif est atteint.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Rien n’a encore été compté.</translation>
    </message>
    <message>
        <source>The day of the next reading has passed.</source>
        <translation>Le jour du relevé suivant est passé.</translation>
    </message>
    <message>
        <source>A reading bears a day that has not come.</source>
        <translation>Un relevé porte une date qui n’est pas encore venue.</translation>
    </message>
    <message>
        <source>Without a target, a reading does not say how far there is to go.</source>
        <translation>Sans cible, un relevé ne dit pas le chemin qui reste.</translation>
    </message>
    <message>
        <source>The day has passed, and the work is not done.</source>
        <translation>Le jour est passé, et le travail n’est pas achevé.</translation>
    </message>
    <message>
        <source>The plan does not say in which currency its costs are.</source>
        <translation>Le plan ne dit pas dans quelle monnaie sont ses coûts.</translation>
    </message>
    <message>
        <source>The currency is not named by its code of ISO 4217.</source>
        <translation>La monnaie n’est pas désignée par son code ISO 4217.</translation>
    </message>
    <message>
        <source>Without a title, nobody who reads the plan knows what is meant.</source>
        <translation>Sans titre, quiconque lit le plan ne sait pas de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Status and progress contradict each other.</source>
        <translation>Le statut et l’avancement se contredisent.</translation>
    </message>
    <message numerus="yes">
        <source>its end passed %n day(s) ago</source>
        <translation>
            <numerusform>sa fin est passée depuis %n jour</numerusform>
            <numerusform>sa fin est passée depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>its start has passed and it is still only proposed</source>
        <translation>son début est passé et elle n’est encore que proposée</translation>
    </message>
    <message>
        <source>its start has passed and it has not begun</source>
        <translation>son début est passé et elle n’a pas commencé</translation>
    </message>
    <message>
        <source>it waits for %1, not done yet</source>
        <comment>codes of actions</comment>
        <translation>elle attend ce qui n’est pas encore achevé : %1</translation>
    </message>
    <message>
        <source>it is %1 done</source>
        <comment>a percentage</comment>
        <translation>elle est achevée à %1</translation>
    </message>
    <message>
        <source>it is %1 done, and %2 of its time is over</source>
        <comment>percentages</comment>
        <translation>elle est achevée à %1, alors que sa durée est écoulée à %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how often a measure is read</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>chaque semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>tous les deux ans</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a risk</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a risk</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a risk</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a risk</comment>
        <translation>élevé</translation>
    </message>
</context>
<context>
    <name>PlanMoney</name>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most that it costs</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions of a currency that nobody named</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>units</source>
        <comment>of a currency that nobody named</comment>
        <translation>unités</translation>
    </message>
    <message>
        <source>M %1</source>
        <comment>millions of a currency</comment>
        <translation>M %1</translation>
    </message>
    <message>
        <source>Cost (M)</source>
        <comment>millions of a currency nobody named</comment>
        <translation>Coût (M)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Costs are in millions of a currency that the plan does not state.</source>
        <translation>Les coûts sont en millions d’une monnaie que le plan n’indique pas.</translation>
    </message>
    <message>
        <source>The plan does not state the currency of its costs.</source>
        <translation>Le plan n’indique pas la monnaie de ses coûts.</translation>
    </message>
    <message>
        <source>Costs in %1.</source>
        <comment>million USD</comment>
        <translation>Coûts en %1.</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>millions (%1)</translation>
    </message>
    <message>
        <source>Amounts are rounded, so parts may not add up exactly to their total.</source>
        <translation>Les montants sont arrondis ; la somme des parties peut donc différer de leur total.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>No cost is estimated yet.</source>
        <translation>Aucun coût n’est encore estimé.</translation>
    </message>
    <message>
        <source>No year yet</source>
        <translation>Sans année</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No action has dates yet, so no year can be named.</source>
        <translation>Aucune action n’a encore de dates ; aucune année ne peut donc être indiquée.</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <comment>of a risk</comment>
        <translation>degré de probabilité : %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <comment>of a risk</comment>
        <translation>degré d’impact : %1</translation>
    </message>
    <message>
        <source>%1. Response: %2</source>
        <comment>a risk, what is done about it</comment>
        <translation>%1. Traitement : %2</translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <comment>running, percent</comment>
        <translation>%1, achevée à %2</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Chef de file :</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Appui :</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand :</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Attend :</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Coût :</translation>
    </message>
    <message>
        <source>By year:</source>
        <translation>Par année :</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Financement :</translation>
    </message>
    <message>
        <source>Must be done:</source>
        <translation>Impérative :</translation>
    </message>
    <message>
        <source>in every plan, whatever the budget</source>
        <translation>dans tout plan, quel que soit le budget</translation>
    </message>
    <message>
        <source>Lifts:</source>
        <translation>Niveaux visés :</translation>
    </message>
    <message>
        <source>Measured by:</source>
        <translation>Métriques :</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>Risque :</translation>
    </message>
    <message>
        <source>Roadmap, %1</source>
        <comment>years</comment>
        <translation>Feuille de route, %1</translation>
    </message>
    <message>
        <source>No action has dates yet, so nothing can be drawn.</source>
        <translation>Aucune action n’a encore de dates ; rien ne peut donc être dessiné.</translation>
    </message>
    <message>
        <source>By objective, with the stage that each action reaches at its end. The table below names who leads, when, and the status.</source>
        <translation>Par objectif, avec le niveau que chaque action atteint à sa fin. Le tableau ci-dessous indique l’organisme chef de file, les dates et le statut.</translation>
    </message>
    <message>
        <source>Actions by objective</source>
        <translation>Actions par objectif</translation>
    </message>
    <message>
        <source>No action has been planned yet.</source>
        <translation>Aucune action n’a encore été planifiée.</translation>
    </message>
    <message>
        <source>Every action with all that is known of it.</source>
        <translation>Chaque action, avec tout ce qui en est connu.</translation>
    </message>
    <message>
        <source>money secured</source>
        <translation>financement acquis</translation>
    </message>
    <message>
        <source>money not secured</source>
        <translation>financement non acquis</translation>
    </message>
    <message>
        <source>money not secured: %1</source>
        <comment>a source of funding</comment>
        <translation>financement non acquis : %1</translation>
    </message>
    <message>
        <source>Actions that you lead</source>
        <translation>Actions dont vous êtes chef de file</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Niveaux visés</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>led by %1</source>
        <comment>a body</comment>
        <translation>chef de file : %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>begins</source>
        <comment>an action</comment>
        <translation>commence</translation>
    </message>
    <message>
        <source>ends</source>
        <comment>an action</comment>
        <translation>finit</translation>
    </message>
    <message>
        <source>is to be read</source>
        <comment>a measure</comment>
        <translation>relevé à faire</translation>
    </message>
    <message>
        <source>should be at its target</source>
        <comment>a measure</comment>
        <translation>cible à atteindre</translation>
    </message>
    <message>
        <source>is due</source>
        <comment>a step of the lifecycle</comment>
        <translation>arrive à échéance</translation>
    </message>
    <message>
        <source>Overdue, and due in the next 12 months</source>
        <translation>Échu, et à échéance dans les 12 prochains mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, date passée</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to lead</source>
        <translation>
            <numerusform>%n action comme chef de file</numerusform>
            <numerusform>%n actions comme chef de file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to support</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n en appui</numerusform>
            <numerusform>%n en appui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) to report</source>
        <translation>
            <numerusform>%n métrique à communiquer</numerusform>
            <numerusform>%n métriques à communiquer</numerusform>
        </translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Rien n’est consigné.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more deadline(s): the calendar of deadlines has all of them.</source>
        <translation>
            <numerusform>Et %n autre échéance : le calendrier des échéances les contient toutes.</numerusform>
            <numerusform>Et %n autres échéances : le calendrier des échéances les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What falls to you: %1</source>
        <comment>a body</comment>
        <translation>Ce qui vous revient : %1</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>actions</comment>
        <translation>Achevées :</translation>
    </message>
    <message>
        <source>You lead</source>
        <translation>Vous êtes chef de file</translation>
    </message>
    <message>
        <source>You lead no action.</source>
        <translation>Vous n’êtes chef de file d’aucune action.</translation>
    </message>
    <message>
        <source>You support</source>
        <translation>Vous apportez un appui</translation>
    </message>
    <message>
        <source>Measures that you report</source>
        <translation>Métriques que vous communiquez</translation>
    </message>
    <message>
        <source>You report</source>
        <translation>Vous communiquez</translation>
    </message>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objectifs et engagements</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ensemble du plan</translation>
    </message>
    <message>
        <source>A number: actions of the objective that lift a question of the commitment. A dot: the objective names the commitment or a question of it and has no action for it.</source>
        <translation>Un nombre : actions de l’objectif qui font passer une question de l’engagement à un niveau plus élevé. Un point : l’objectif nomme l’engagement ou l’une de ses questions, et n’a pas d’action à ce titre.</translation>
    </message>
    <message>
        <source>Commitments:</source>
        <translation>Engagements :</translation>
    </message>
    <message>
        <source>Served by nothing in the plan:</source>
        <translation>Auxquels rien ne répond dans le plan :</translation>
    </message>
    <message>
        <source>none</source>
        <comment>commitments</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>achevée le %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a step</comment>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>What the strategy covers</source>
        <translation>Ce que couvre la stratégie</translation>
    </message>
    <message>
        <source>There is no objective to hold against the commitments yet.</source>
        <translation>Il n’y a pas encore d’objectif à rapprocher des engagements.</translation>
    </message>
    <message>
        <source>Each objective against the commitments in scope.</source>
        <translation>Chaque objectif rapproché des engagements du périmètre.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>The checklist of the lifecycle has not been begun.</source>
        <translation>La liste de contrôle du cycle de vie n’a pas été commencée.</translation>
    </message>
    <message>
        <source>The steps of a national strategy, after the Guide to Developing a National Cybersecurity Strategy (ITU and others, 2nd edition, 2021), as of the report's date.</source>
        <translation>Les étapes d’une stratégie nationale, d’après le Guide pour l’élaboration d’une stratégie nationale de cybersécurité (UIT et autres, 2e édition, 2021), à la date du rapport.</translation>
    </message>
    <message>
        <source>Lifecycle checklist</source>
        <translation>Liste de contrôle du cycle de vie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps</comment>
        <translation>achevées : %1 sur %2</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Degré de probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Degré d’impact</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>No action names a risk.</source>
        <translation>Aucune action ne mentionne de risque.</translation>
    </message>
    <message>
        <source>What may keep actions from working, and what is done about it.</source>
        <translation>Ce qui peut empêcher les actions d’aboutir, et ce qui est fait à cet égard.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste en suspens</translation>
    </message>
    <message>
        <source>There is no plan to check yet.</source>
        <translation>Il n’y a pas encore de plan à vérifier.</translation>
    </message>
    <message>
        <source>Nothing: every check of the plan passed.</source>
        <translation>Rien : toutes les vérifications du plan ont abouti.</translation>
    </message>
    <message>
        <source>What the plan lacks on the report's date.</source>
        <translation>Ce qui manque au plan à la date du rapport.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is late, and why</source>
        <translation>Ce qui est en retard, et pourquoi</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a date</comment>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>No action is late.</source>
        <translation>Aucune action n’est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late.</source>
        <translation>
            <numerusform>%n action en retard.</numerusform>
            <numerusform>%n actions en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) overdue.</source>
        <translation>
            <numerusform>%n relevé échu.</numerusform>
            <numerusform>%n relevés échus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the lifecycle overdue.</source>
        <translation>
            <numerusform>%n étape du cycle de vie échue.</numerusform>
            <numerusform>%n étapes du cycle de vie échues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue readings</source>
        <translation>Relevés échus</translation>
    </message>
    <message>
        <source>Overdue steps of the lifecycle</source>
        <translation>Étapes échues du cycle de vie</translation>
    </message>
    <message>
        <source>Measures and their readings</source>
        <translation>Métriques et leurs relevés</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore compté.</translation>
    </message>
    <message>
        <source>Where each measure began, where it should be, and where it is.</source>
        <translation>Le point de départ de chaque métrique, où elle devrait en être, et où elle en est.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of later days left out.</source>
        <translation>
            <numerusform>%n relevé ultérieur exclu.</numerusform>
            <numerusform>%n relevés ultérieurs exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Tous les relevés</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est voulu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrique</numerusform>
            <numerusform>%n métriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stopped; no sum counts what was stopped.</source>
        <translation>
            <numerusform>%n action arrêtée ; aucune somme ne compte ce qui a été arrêté.</numerusform>
            <numerusform>%n actions arrêtées ; aucune somme ne compte ce qui a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it costs and what it brings, by year</source>
        <translation>Ce que le plan coûte et ce qu’il apporte, par année</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of the headline</comment>
        <translation>%1, valeur actuelle</translation>
    </message>
    <message>
        <source>provisional: %1 of %2 answered</source>
        <translation>provisoire ; renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>with the plan, at the end of %1</source>
        <comment>a year</comment>
        <translation>avec le plan, à la fin de %1</translation>
    </message>
    <message>
        <source>with all of the plan done; its years are over</source>
        <translation>avec la totalité du plan achevée ; ses années sont écoulées</translation>
    </message>
    <message>
        <source>Cost and effect by year</source>
        <translation>Coût et effet par année</translation>
    </message>
    <message>
        <source>%1 at the year's end</source>
        <comment>name of the headline</comment>
        <translation>%1 en fin d’année</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>À l’attention de la ou du ministre</translation>
    </message>
    <message>
        <source>The strategy does not say its vision yet.</source>
        <translation>La stratégie n’énonce pas encore sa vision.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>No objective is set yet.</source>
        <translation>Aucun objectif n’est encore fixé.</translation>
    </message>
    <message>
        <source>Decisions asked of you</source>
        <translation>Décisions demandées</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Actions par statut</translation>
    </message>
    <message>
        <source>late, see section 6</source>
        <translation>en retard, voir la section 6</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>aucun organisme désigné</translation>
    </message>
    <message>
        <source>Likely cost by lead body and year</source>
        <translation>Coût probable par organisme chef de file et par année</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Organisme chef de file</translation>
    </message>
    <message>
        <source>no source named yet</source>
        <translation>aucune source n’est encore indiquée</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Source, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Source, coût probable en %1</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Not secured</source>
        <translation>Non acquis</translation>
    </message>
    <message>
        <source>Actions whose money is not secured</source>
        <translation>Actions dont le financement n’est pas acquis</translation>
    </message>
    <message>
        <source>Budget by year and by body</source>
        <translation>Budget par année et par organisme</translation>
    </message>
    <message>
        <source>Budget and funding</source>
        <translation>Budget et financement</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Par organisme chef de file</translation>
    </message>
    <message>
        <source>Who pays, and what is secured</source>
        <translation>Qui paie, et ce qui est acquis</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>How many actions each body leads, and after the plus how many it supports, in each year. What those it leads cost stands in section 4.</source>
        <translation>Nombre d’actions dont chaque organisme est chef de file et, après le signe plus, de celles qu’il appuie, chaque année. Le coût de celles dont il est chef de file figure à la section 4.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>actions a body leads, actions it supports</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Workload by body and year</source>
        <translation>Charge de travail par organisme et par année</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Bas à élevé</translation>
    </message>
    <message>
        <source>Commitments it serves:</source>
        <translation>Engagements servis :</translation>
    </message>
    <message>
        <source>Questions it serves:</source>
        <translation>Questions servies :</translation>
    </message>
    <message>
        <source>It names no commitment and no question.</source>
        <translation>Il ne nomme aucun engagement ni aucune question.</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <comment>an objective</comment>
        <translation>Actions de l’objectif %1</translation>
    </message>
    <message>
        <source>Actions without an objective</source>
        <translation>Actions sans objectif</translation>
    </message>
    <message>
        <source>Action, who leads it, and its status</source>
        <translation>Action, organisme chef de file et statut</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <source>further from the target than at the baseline</source>
        <translation>plus loin de la cible que la valeur de départ</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <comment>percent</comment>
        <translation>%1 du chemin</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a month</comment>
        <translation>%1, mois passé</translation>
    </message>
    <message>
        <source>Measure, its source and how often it is read</source>
        <translation>Métrique, sa source et la fréquence de ses relevés</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>The strategy does not state its principles yet.</source>
        <translation>La stratégie n’énonce pas encore ses principes.</translation>
    </message>
    <message>
        <source>What holds for everything that the strategy does.</source>
        <translation>Ce qui vaut pour tout ce que fait la stratégie.</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>No objective is set and no action is planned yet.</source>
        <translation>Aucun objectif n’est encore fixé et aucune action n’est encore planifiée.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>Le niveau est celui atteint à la fin de l’action.</translation>
    </message>
    <message>
        <source>No action of its own.</source>
        <translation>Aucune action propre.</translation>
    </message>
    <message>
        <source>Measures of %1</source>
        <comment>an objective</comment>
        <translation>Métriques de l’objectif %1</translation>
    </message>
    <message>
        <source>Measures without an objective</source>
        <translation>Métriques sans objectif</translation>
    </message>
    <message>
        <source>Strategy report · Round %1</source>
        <translation>Rapport sur la stratégie · Cycle %1</translation>
    </message>
    <message>
        <source>Action-plan report · Round %1</source>
        <translation>Rapport sur le plan d’action · Cycle %1</translation>
    </message>
    <message>
        <source>Briefs for the bodies · Round %1</source>
        <translation>Fiches pour les organismes · Cycle %1</translation>
    </message>
    <message>
        <source>National cyber-security strategy
of %1</source>
        <translation>Stratégie nationale de cybersécurité
%1</translation>
    </message>
    <message>
        <source>Cyber-security action plan
of %1</source>
        <translation>Plan d’action de cybersécurité
%1</translation>
    </message>
    <message>
        <source>What falls to each body
in %1</source>
        <translation>Ce qui revient à chaque organisme
%1</translation>
    </message>
    <message>
        <source>Strategy report of %1, round %2</source>
        <translation>Rapport sur la stratégie, %1, cycle %2</translation>
    </message>
    <message>
        <source>Action-plan report of %1, round %2</source>
        <translation>Rapport sur le plan d’action, %1, cycle %2</translation>
    </message>
    <message>
        <source>Briefs for the bodies of %1, round %2</source>
        <translation>Fiches pour les organismes, %1, cycle %2</translation>
    </message>
    <message>
        <source>What falls to %1, %2, round %3</source>
        <comment>body, State, round</comment>
        <translation>Ce qui revient à cet organisme : %1, %2, cycle %3</translation>
    </message>
    <message>
        <source>Strategy, Round %1</source>
        <translation>Stratégie, cycle %1</translation>
    </message>
    <message>
        <source>Action plan, Round %1</source>
        <translation>Plan d’action, cycle %1</translation>
    </message>
    <message>
        <source>What falls to you, Round %1</source>
        <translation>Ce qui vous revient, cycle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 actions, 2026 to 2028</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status of the assessment</source>
        <translation>Statut de l’évaluation</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Coût probable</translation>
    </message>
    <message>
        <source>low to high: %1</source>
        <translation>bas à élevé : %1</translation>
    </message>
    <message>
        <source>not estimated yet</source>
        <translation>non encore estimé</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>that lead or support</source>
        <translation>au titre de chef de file ou d’appui</translation>
    </message>
    <message>
        <source>of the assessment</source>
        <translation>de l’évaluation</translation>
    </message>
    <message>
        <source>how to check: last section</source>
        <translation>comment vérifier : dernière section</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Données d’entraînement sur un État fictif.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Les données de ce rapport sont jointes au fichier.</translation>
    </message>
    <message>
        <source>Plan of the State on its self-assessment. It is not a finding of the OAS.</source>
        <translation>Plan de l’État fondé sur son autoévaluation ; ne constitue pas une conclusion de l’OEA.</translation>
    </message>
    <message>
        <source>What falls to whom</source>
        <translation>Ce qui revient à qui</translation>
    </message>
    <message>
        <source>No action names a body yet.</source>
        <translation>Aucune action ne nomme encore d’organisme.</translation>
    </message>
    <message>
        <source>Nothing is left to do for any body.</source>
        <translation>Il ne reste rien à faire pour aucun organisme.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>All that the plan gives to a body is done. Make the action-plan report instead.</source>
        <translation>Tout ce que le plan confie à un organisme est achevé. Produisez plutôt le rapport sur le plan d’action.</translation>
    </message>
    <message>
        <source>No action of the plan names a body yet. Say who leads or supports an action first.</source>
        <translation>Aucune action du plan ne nomme encore d’organisme. Indiquez d’abord qui est chef de file d’une action ou qui l’appuie.</translation>
    </message>
    <message>
        <source>Nothing that is still to be done falls to “%1”. Choose one of: %2.</source>
        <translation>Rien de ce qui reste à faire ne revient à « %1 ». Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>chaque trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>chaque semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>tous les deux ans</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a risk</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a risk</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a risk</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, a month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>secured</source>
        <comment>funding</comment>
        <translation>acquis</translation>
    </message>
    <message>
        <source>not secured</source>
        <comment>funding</comment>
        <translation>non acquis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source of funding, secured or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>likely cost, low to high</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 over its budget</source>
        <comment>year, an amount</comment>
        <translation>%1 : %2 au-dessus de son budget</translation>
    </message>
    <message>
        <source>leaves out %1, which must be done</source>
        <comment>codes of actions</comment>
        <translation>omet ce qui est impératif : %1</translation>
    </message>
    <message>
        <source>nothing is lifted by %1, for want of what is not chosen</source>
        <comment>codes of actions</comment>
        <translation>sans effet, faute de ce qui n’est pas choisi : %1</translation>
    </message>
    <message>
        <source>holds together</source>
        <comment>a scenario</comment>
        <translation>cohérent</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Likely cost of each scenario by year</source>
        <translation>Coût probable de chaque scénario par année</translation>
    </message>
    <message>
        <source>Scenario, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Scénario, coût probable en %1</translation>
    </message>
    <message>
        <source>What is done was estimated at %1, which is in no row.</source>
        <comment>an amount</comment>
        <translation>Ce qui est achevé était estimé à %1, montant qui n’entre dans aucune ligne.</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Comparaison des scénarios</translation>
    </message>
    <message>
        <source>No other scenario than the plan itself is kept.</source>
        <translation>Aucun scénario n’est conservé hormis le plan lui-même.</translation>
    </message>
    <message>
        <source>What would be reached, and for how much, with other actions or other dates.</source>
        <translation>Ce qui serait atteint, et à quel coût, avec d’autres actions ou d’autres dates.</translation>
    </message>
    <message>
        <source>The headline counts what is done in each; actions and costs are of what is still to be done. A lift counts only when all that it needs is chosen or done.</source>
        <translation>Dans chaque scénario, le score principal compte ce qui est achevé ; les actions et les coûts portent sur ce qui reste à mener. Un niveau visé ne compte que si tout ce dont il dépend est choisi ou achevé.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <comment>actions</comment>
        <translation>Restant à mener</translation>
    </message>
    <message>
        <source>Headline when it is done</source>
        <translation>Score principal à terme</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>Est-il cohérent ?</translation>
    </message>
    <message>
        <source>The plan costs %1 in all, from %2.</source>
        <comment>amount with unit; "0.80 to 1.40"</comment>
        <translation>Le plan coûte au total %1 (de %2).</translation>
    </message>
    <message>
        <source>The plan costs %1 in all.</source>
        <comment>amount with unit</comment>
        <translation>Le plan coûte au total %1.</translation>
    </message>
    <message>
        <source>Money is secured for %1 of it.</source>
        <comment>amount with unit</comment>
        <translation>Financement acquis : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not estimated yet, so in no sum.</source>
        <translation>
            <numerusform>%n action non encore estimée, qui n’entre dans aucune somme.</numerusform>
            <numerusform>%n actions non encore estimées, qui n’entrent dans aucune somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2, %3, %4.</source>
        <comment>a date; 3 actions to lead, 1 to support, 2 measures to report</comment>
        <translation>Au %1 : %2, %3, %4.</translation>
    </message>
    <message>
        <source>What you lead costs %1, from %2.</source>
        <comment>an amount; "0.80 to 1.40"</comment>
        <translation>Coût des actions dont vous êtes chef de file : %1 (de %2).</translation>
    </message>
    <message>
        <source>What you lead costs %1.</source>
        <comment>an amount</comment>
        <translation>Coût des actions dont vous êtes chef de file : %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 objectives, 12 actions, 5 measures</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>low and high are the same</source>
        <translation>bas et élevé sont égaux</translation>
    </message>
    <message>
        <source>At most %1 in all.</source>
        <comment>a budget</comment>
        <translation>Budget total : %1 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n action(s) a year.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1 : %n action par an au plus.</numerusform>
            <numerusform>%1 : %n actions par an au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be in it: %1.</source>
        <comment>codes of actions</comment>
        <translation>Imposées : %1.</translation>
    </message>
    <message>
        <source>Left out beforehand: %1.</source>
        <comment>codes of actions</comment>
        <translation>Exclues d’avance : %1.</translation>
    </message>
    <message>
        <source>Goal: every target at the least cost.</source>
        <translation>But : toutes les cibles au moindre coût.</translation>
    </message>
    <message>
        <source>Goal: the most improvement.</source>
        <translation>But : la plus forte amélioration.</translation>
    </message>
    <message>
        <source>%1 over its budget in all</source>
        <comment>an amount</comment>
        <translation>%1 au-dessus de son budget total</translation>
    </message>
    <message numerus="yes">
        <source>%1 start(s) before what is waited for ends</source>
        <comment>codes of actions</comment>
        <translation>
            <numerusform>%1 : début antérieur à la fin de ce qui est attendu</numerusform>
            <numerusform>%1 : début antérieur à la fin de ce qui est attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget of “%1”</source>
        <comment>a scenario</comment>
        <translation>Budget de « %1 »</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>un texte a %n caractère</numerusform>
            <numerusform>un texte a %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>au plus %1 ; le raccourcir, ou le conserver comme document</translation>
    </message>
    <message numerus="yes">
        <source>there are %n principles</source>
        <translation>
            <numerusform>il y a %n principe</numerusform>
            <numerusform>il y a %n principes</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>the plan holds %n things of one kind</source>
        <translation>
            <numerusform>le plan contient %n élément d’un même type</numerusform>
            <numerusform>le plan contient %n éléments d’un même type</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; put several into one</source>
        <translation>au plus %1 ; en réunir plusieurs en un seul</translation>
    </message>
    <message>
        <source>a thing of the plan has no id</source>
        <translation>un élément du plan n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identifiant propre</translation>
    </message>
    <message>
        <source>two things of the plan have the same id</source>
        <translation>deux éléments du plan ont le même identifiant</translation>
    </message>
    <message>
        <source>an action or measure has no code</source>
        <translation>une action ou une métrique n’a pas de code</translation>
    </message>
    <message>
        <source>a code of its own, such as A4</source>
        <translation>un code propre, comme A4</translation>
    </message>
    <message>
        <source>two have the same code</source>
        <translation>deux éléments ont le même code</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>la date %1 n’est pas plausible</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>il manque une date</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>une date du %1 au %2</translation>
    </message>
    <message>
        <source>the order is %1</source>
        <translation>le rang est %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible</source>
        <translation>l’année %1 n’est pas plausible</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>une année de %1 à %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>le coût est de %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>un coût de 0 à %1</translation>
    </message>
    <message>
        <source>there is no indicator %1 in this framework</source>
        <translation>il n’y a pas d’indicateur %1 dans ce référentiel</translation>
    </message>
    <message>
        <source>the code of an indicator of the framework</source>
        <translation>le code d’un indicateur du référentiel</translation>
    </message>
    <message>
        <source>there is no such objective in the plan</source>
        <translation>cet objectif n’existe pas dans le plan</translation>
    </message>
    <message>
        <source>the id of an objective of the plan, or none</source>
        <translation>l’identifiant d’un objectif du plan, ou rien</translation>
    </message>
    <message>
        <source>there is no commitment %1 in this framework</source>
        <translation>il n’y a pas d’engagement %1 dans ce référentiel</translation>
    </message>
    <message>
        <source>the code of a commitment of the framework</source>
        <translation>le code d’un engagement du référentiel</translation>
    </message>
    <message>
        <source>the objectives stand below one another in a circle: %1</source>
        <translation>les objectifs dépendent les uns des autres en boucle : %1</translation>
    </message>
    <message>
        <source>a parent that is not below the objective itself</source>
        <translation>un objectif supérieur qui ne soit pas au-dessous de l’objectif lui-même</translation>
    </message>
    <message>
        <source>the actions wait for one another in a circle: %1</source>
        <translation>les actions s’attendent les unes les autres en boucle : %1</translation>
    </message>
    <message>
        <source>dependencies that come to an end; take one of them away</source>
        <translation>des dépendances qui aient une fin ; supprimer l’une d’elles</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>une valeur n’est pas un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>there is no such action in the plan</source>
        <translation>cette action n’existe pas dans le plan</translation>
    </message>
    <message>
        <source>the id of an action of the plan, or none</source>
        <translation>l’identifiant d’une action du plan, ou rien</translation>
    </message>
    <message>
        <source>the target lies before the baseline</source>
        <translation>la cible précède la valeur de départ</translation>
    </message>
    <message>
        <source>a day on or after %1</source>
        <translation>un jour à partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>the measure has %n readings</source>
        <translation>
            <numerusform>la métrique a %n relevé</numerusform>
            <numerusform>la métrique a %n relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>the readings are not in the order of their days, or two are of one day</source>
        <translation>les relevés ne sont pas dans l’ordre de leurs jours, ou deux sont du même jour</translation>
    </message>
    <message>
        <source>one reading a day, the earliest first</source>
        <translation>un relevé par jour, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>a step of the lifecycle has no title</source>
        <translation>une étape du cycle de vie n’a pas de titre</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>ce qui est à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies support the action</source>
        <translation>
            <numerusform>%n organisme appuie l’action</numerusform>
            <numerusform>%n organismes appuient l’action</numerusform>
        </translation>
    </message>
    <message>
        <source>the progress is %1%</source>
        <translation>l’avancement est de %1 %</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>un nombre entier de 0 à 100</translation>
    </message>
    <message>
        <source>the action ends before it starts</source>
        <translation>l’action finit avant de commencer</translation>
    </message>
    <message>
        <source>an end on or after %1</source>
        <translation>une fin à partir du %1</translation>
    </message>
    <message>
        <source>the costs low, likely and high are %1, %2 and %3</source>
        <translation>les coûts bas, probable et élevé sont %1, %2 et %3</translation>
    </message>
    <message>
        <source>low at most likely, and likely at most high</source>
        <translation>bas au plus égal au probable, et probable au plus égal à l’élevé</translation>
    </message>
    <message>
        <source>there are costs by year but no cost</source>
        <translation>il y a des coûts par année mais pas de coût</translation>
    </message>
    <message>
        <source>the cost that the years add up to</source>
        <translation>le coût égal à la somme des années</translation>
    </message>
    <message>
        <source>the costs by year add up to %1 while the action costs %2</source>
        <translation>la somme des coûts par année est %1, alors que le coût de l’action est %2</translation>
    </message>
    <message>
        <source>the costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6</source>
        <comment>low, likely and high</comment>
        <translation>la somme des coûts par année est %1, %2 et %3, alors que le coût de l’action est %4, %5 et %6</translation>
    </message>
    <message>
        <source>costs by year that add up to the cost of the action</source>
        <translation>des coûts par année dont la somme est le coût de l’action</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>cet indicateur n’existe pas dans ce référentiel</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>le niveau %1 est hors de l’échelle</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>un niveau de 1 à %1</translation>
    </message>
    <message>
        <source>the action lifts %1 twice</source>
        <translation>l’action fait passer %1 deux fois à un niveau</translation>
    </message>
    <message>
        <source>each indicator once</source>
        <translation>chaque indicateur une seule fois</translation>
    </message>
    <message numerus="yes">
        <source>the action waits for %n others</source>
        <translation>
            <numerusform>l’action attend %n autre action</numerusform>
            <numerusform>l’action attend %n autres actions</numerusform>
        </translation>
    </message>
    <message>
        <source>the action waits for itself</source>
        <translation>l’action s’attend elle-même</translation>
    </message>
    <message>
        <source>the ids of other actions of the plan</source>
        <translation>les identifiants d’autres actions du plan</translation>
    </message>
    <message>
        <source>the action waits for %1, which the plan does not hold</source>
        <translation>l’action attend %1, qui n’existe pas dans le plan</translation>
    </message>
    <message numerus="yes">
        <source>the action has %n risks</source>
        <translation>
            <numerusform>l’action a %n risque</numerusform>
            <numerusform>l’action a %n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>a risk has no text</source>
        <translation>un risque n’a pas de texte</translation>
    </message>
    <message>
        <source>what may go wrong</source>
        <translation>ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>a scenario has no name</source>
        <translation>un scénario n’a pas de nom</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>an action has no other day</source>
        <translation>une action n’a pas d’autre jour</translation>
    </message>
    <message>
        <source>another first or last day</source>
        <translation>un autre premier ou dernier jour</translation>
    </message>
    <message>
        <source>a chosen action has its days twice</source>
        <translation>une action choisie a deux fois ses jours</translation>
    </message>
    <message>
        <source>the days of a chosen action beside its choice</source>
        <translation>les jours d’une action choisie à côté de son choix</translation>
    </message>
    <message>
        <source>an action ends before it starts</source>
        <translation>une action finit avant de commencer</translation>
    </message>
    <message>
        <source>the scenario names %1, which the plan does not hold</source>
        <translation>le scénario nomme %1, qui n’existe pas dans le plan</translation>
    </message>
    <message>
        <source>the ids of actions of the plan</source>
        <translation>les identifiants des actions du plan</translation>
    </message>
    <message>
        <source>the budget is %1</source>
        <translation>le budget est de %1</translation>
    </message>
    <message>
        <source>a budget from 0 to %1</source>
        <translation>un budget de 0 à %1</translation>
    </message>
    <message>
        <source>no action of the plan is led by “%1”</source>
        <translation>aucune action du plan n’a pour chef de file « %1 »</translation>
    </message>
    <message>
        <source>the lead body of an action of the plan</source>
        <translation>l’organisme chef de file d’une action du plan</translation>
    </message>
    <message>
        <source>the limit of “%1” is %2</source>
        <translation>la limite pour « %1 » est de %2</translation>
    </message>
    <message>
        <source>an action must be done and is left out</source>
        <translation>une action est à la fois impérative et exclue</translation>
    </message>
    <message>
        <source>an action in one of the two lists</source>
        <translation>une action dans une seule des deux listes</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Belongs to objective</source>
        <translation>Objectif de rattachement</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Coût bas</translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation>Coût probable</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Coût élevé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Organisme chef de file</translation>
    </message>
    <message>
        <source>Supporting bodies, one a line</source>
        <translation>Organismes d’appui, un par ligne</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Avancement, pour cent</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Funding secured</source>
        <translation>Financement acquis</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Impérative</translation>
    </message>
    <message>
        <source>Waits for actions, one a line</source>
        <translation>Attend les actions, une par ligne</translation>
    </message>
    <message>
        <source>Lifts indicators to stage, one a line</source>
        <translation>Indicateurs et niveau visé, un par ligne</translation>
    </message>
    <message>
        <source>Id of the action</source>
        <translation>Id de l’action</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Code de l’action</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Belongs to action</source>
        <translation>Action de rattachement</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Jour de la valeur de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Jour de la cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How often it is read</source>
        <translation>Fréquence des relevés</translation>
    </message>
    <message>
        <source>Id of the measure</source>
        <translation>Id de la métrique</translation>
    </message>
    <message>
        <source>Code of the measure</source>
        <translation>Code de la métrique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Costs by year</source>
        <translation>Coûts par année</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <comment>a year</comment>
        <translation>Coût en %1</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <comment>a day</comment>
        <translation>Relevé du %1</translation>
    </message>
    <message>
        <source>Cost: low, likely, high</source>
        <translation>Coût : bas, probable, élevé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestriel</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestriel</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuel</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>tous les deux ans</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Read me</source>
        <comment>name of a sheet</comment>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Change what you like in the white cells, then send this file back. Each difference is looked at before it is taken over.</source>
        <translation>Modifiez ce que vous voulez dans les cellules blanches, puis renvoyez ce fichier. Chaque différence est examinée avant d’être reprise.</translation>
    </message>
    <message>
        <source>Leave the grey cells as they are. They say which row is which.</source>
        <translation>Laissez les cellules grises telles quelles. Elles disent quelle ligne est laquelle.</translation>
    </message>
    <message>
        <source>For something new, fill in a row below the last and leave its id empty.</source>
        <translation>Pour un nouvel élément, remplissez une ligne au-dessous de la dernière et laissez son identifiant vide.</translation>
    </message>
    <message>
        <source>To propose that something is removed, delete its whole row.</source>
        <translation>Pour proposer la suppression d’un élément, supprimez toute sa ligne.</translation>
    </message>
    <message>
        <source>Columns may be moved. Do not merge cells and use no formulas.</source>
        <translation>Les colonnes peuvent être déplacées. Ne fusionnez pas de cellules et n’employez pas de formules.</translation>
    </message>
    <message>
        <source>All costs are in one currency, in whole units, without a sign.</source>
        <translation>Tous les coûts sont dans une seule monnaie, en unités entières, sans signe.</translation>
    </message>
    <message>
        <source>Form of this file</source>
        <translation>Forme de ce fichier</translation>
    </message>
    <message>
        <source>Id of the assessment</source>
        <translation>Id de l’évaluation</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version du plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 stands here.</source>
        <translation>Un nombre entier de %1 à %2 figure ici.</translation>
    </message>
    <message>
        <source>Ids stay as they are. Leave the id of a new row empty, or write the code beside it.</source>
        <translation>Les identifiants restent tels quels. Laissez vide l’identifiant d’une nouvelle ligne, ou écrivez le code à côté.</translation>
    </message>
    <message>
        <source>A date stands here, such as 2027-06-30.</source>
        <translation>Une date figure ici, par exemple 2027-06-30.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
</context>
<context>
    <name>PlanSheetsRun</name>
    <message>
        <source>There is no file “%1” any more. Choose it where it is now.</source>
        <translation>Il n’y a plus de fichier « %1 ». Choisissez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>“%1” is not a workbook. Choose the .xlsx file that came back.</source>
        <translation>« %1 » n’est pas un classeur. Choisissez le fichier .xlsx qui est revenu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that no other program keeps it for itself.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>« %1 » ne peut pas être lu jusqu’au bout. Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>What should be changed is no longer in the plan. Look at what is there now, then decide again.</source>
        <translation>Ce qui devait être modifié n’est plus dans le plan. Examinez ce qui s’y trouve maintenant, puis décidez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrique</numerusform>
            <numerusform>%n métriques</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no currency code. Write the three capital letters of ISO 4217, such as USD, or leave it empty.</source>
        <translation>« %1 » n’est pas un code de monnaie. Écrivez les trois majuscules de l’ISO 4217, telles que USD, ou laissez vide.</translation>
    </message>
    <message>
        <source>%1 still holds %2. Move them to another objective, or remove it together with all it holds.</source>
        <comment>an objective; 2 objectives, 3 actions</comment>
        <translation>%1 contient encore %2. Déplacez-les vers un autre objectif, ou supprimez l’objectif avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself. Choose another objective, or the top.</source>
        <translation>%1 ne peut pas se placer au-dessous de lui-même. Choisissez un autre objectif, ou le sommet.</translation>
    </message>
</context>
<context>
    <name>PlanYears</name>
    <message>
        <source>%1, over</source>
        <comment>a year</comment>
        <translation>%1, écoulée</translation>
    </message>
    <message>
        <source>%1–%2, over</source>
        <comment>years</comment>
        <translation>%1–%2, écoulées</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Bas à élevé</translation>
    </message>
    <message>
        <source>%1 is over: its row says what was planned to be spent, and no score is forecast for it.</source>
        <comment>a year</comment>
        <translation>L’année %1 est écoulée : sa ligne indique les dépenses qui étaient prévues, et aucun score n’est projeté pour elle.</translation>
    </message>
    <message>
        <source>The years up to %1 are over: their row says what was planned to be spent, and no score is forecast for them.</source>
        <translation>Les années jusqu’à %1 sont écoulées : leur ligne indique les dépenses qui étaient prévues, et aucun score n’est projeté pour elles.</translation>
    </message>
    <message>
        <source>Every action that has dates was stopped, so no year can be named.</source>
        <translation>Toutes les actions ayant des dates ont été arrêtées ; aucune année ne peut donc être indiquée.</translation>
    </message>
</context>
<context>
    <name>PlannedHours</name>
    <message>
        <source>%1: nothing is planned</source>
        <comment>a day</comment>
        <translation>%1 : rien n’est prévu</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>a day: from, to, questions</comment>
        <translation>%1 : de %2 à %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n answer(s) “not applicable” without a real reason</source>
        <translation>
            <numerusform>%n réponse « sans objet » sans véritable motif</numerusform>
            <numerusform>%n réponses « sans objet » sans véritable motif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The report prints the reason; a reader must understand it.</source>
        <translation>%1. Le rapport imprime le motif ; quiconque le lit doit le comprendre.</translation>
    </message>
    <message>
        <source>Every “not applicable” has its reason</source>
        <translation>Chaque réponse « sans objet » a son motif</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <source>The assessment is written in %1</source>
        <translation>L’évaluation est rédigée en %1</translation>
    </message>
    <message>
        <source>The report would mix languages, as in %1.</source>
        <translation>Le rapport mêlerait les langues, comme dans %1.</translation>
    </message>
    <message>
        <source>The report would mix languages, as in the register of evidence.</source>
        <translation>Le rapport mêlerait les langues, comme dans le registre des preuves.</translation>
    </message>
    <message>
        <source>Texts and report are in one language</source>
        <translation>Les textes et le rapport sont dans une seule langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question non renseignée</numerusform>
            <numerusform>%n questions non renseignées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The scores above them are printed as provisional.</source>
        <translation>%1. Les scores qui en dépendent sont imprimés comme provisoires.</translation>
    </message>
    <message>
        <source>%1. Too few for a headline: it is not printed as a number.</source>
        <translation>%1. Trop peu pour un score principal : il n’est pas imprimé sous forme de nombre.</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Chaque question est renseignée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over and not confirmed</source>
        <translation>
            <numerusform>%n réponse reprise et non confirmée</numerusform>
            <numerusform>%n réponses reprises et non confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They count as not answered.</source>
        <translation>%1. Elles comptent comme non renseignées.</translation>
    </message>
    <message>
        <source>%1. They count as not answered: too few for a headline in numbers.</source>
        <translation>%1. Elles comptent comme non renseignées : trop peu pour un score principal chiffré.</translation>
    </message>
    <message>
        <source>No answer waits to be confirmed</source>
        <translation>Aucune réponse n’attend d’être confirmée</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>High stage, weak proof: %n answer(s)</source>
        <translation>
            <numerusform>Niveau élevé, preuve insuffisante : %n réponse</numerusform>
            <numerusform>Niveau élevé, preuve insuffisante : %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Their evidence is of too low a grade, or there is none.</source>
        <translation>%1. Leurs preuves sont d’une catégorie insuffisante, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>High stages have the proof they need</source>
        <translation>Les niveaux élevés ont la preuve requise</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) past the review-by date</source>
        <translation>
            <numerusform>%n document dont la date de réexamen est passée</numerusform>
            <numerusform>%n documents dont la date de réexamen est passée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Without them %2 lose their proof.</source>
        <translation>%1. Réponses privées de leur preuve sans ces documents : %2.</translation>
    </message>
    <message>
        <source>%1. No answer loses its proof.</source>
        <translation>%1. Aucune réponse ne perd sa preuve.</translation>
    </message>
    <message>
        <source>No document is past its review-by date</source>
        <translation>Aucun document dont la date de réexamen est passée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexaminer</translation>
    </message>
    <message numerus="yes">
        <source>The kept copy of %n document(s) is missing or damaged</source>
        <translation>
            <numerusform>La copie conservée de %n document manque ou est endommagée</numerusform>
            <numerusform>Les copies conservées de %n documents manquent ou sont endommagées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The file no longer holds the copy as it was added. Add the document again.</source>
        <translation>%1. Le fichier ne contient plus la copie telle qu’elle a été ajoutée. Ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>Every kept copy is there and whole</source>
        <translation>Chaque copie conservée est présente et intacte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a rationale</source>
        <translation>
            <numerusform>%n réponse sans justification</numerusform>
            <numerusform>%n réponses sans justification</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A reader will ask why.</source>
        <translation>%1. Quiconque lit le rapport demandera pourquoi.</translation>
    </message>
    <message>
        <source>Every answer has a rationale</source>
        <translation>Chaque réponse a une justification</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Rédiger</translation>
    </message>
    <message numerus="yes">
        <source>Two stages up without new evidence: %n answer(s)</source>
        <translation>
            <numerusform>Deux niveaux de plus sans nouvelle preuve : %n réponse</numerusform>
            <numerusform>Deux niveaux de plus sans nouvelle preuve : %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was attached since the last round that shows the change.</source>
        <translation>%1. Rien de ce qui a été rattaché depuis le cycle précédent ne montre le changement.</translation>
    </message>
    <message>
        <source>No jump of two stages without new evidence</source>
        <translation>Aucun saut de deux niveaux sans nouvelle preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still marked for review</source>
        <translation>
            <numerusform>%n réponse encore signalée à revoir</numerusform>
            <numerusform>%n réponses encore signalées à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They are listed under “points left open”.</source>
        <translation>%1. Elles figurent sous « Points ouverts ».</translation>
    </message>
    <message>
        <source>No answer is marked for review</source>
        <translation>Aucune réponse n’est signalée à revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) below the present stage</source>
        <translation>
            <numerusform>%n cible au-dessous du niveau actuel</numerusform>
            <numerusform>%n cibles au-dessous du niveau actuel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What is aimed at is reached already.</source>
        <translation>%1. Ce qui est visé est déjà atteint.</translation>
    </message>
    <message>
        <source>No target is below the present stage</source>
        <translation>Aucune cible n’est au-dessous du niveau actuel</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Fixer la cible</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) without a target</source>
        <translation>
            <numerusform>%n question renseignée sans cible</numerusform>
            <numerusform>%n questions renseignées sans cible</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Without one there is no gap to rank.</source>
        <translation>%1. Sans cible, il n’y a pas d’écart à classer.</translation>
    </message>
    <message>
        <source>Every answered question has a target</source>
        <translation>Chaque question renseignée a une cible</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a measure</source>
        <translation>
            <numerusform>%n action sans métrique</numerusform>
            <numerusform>%n actions sans métrique</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It cannot be followed next year. Say on the Strategy page what is counted.</source>
        <translation>%1. Un suivi l’année prochaine est impossible. Indiquez sur la page Stratégie ce qui est compté.</translation>
    </message>
    <message>
        <source>Every action has a measure</source>
        <translation>Chaque action a une métrique</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n action sans responsable</numerusform>
            <numerusform>%n actions sans responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nobody answers for it. Name the body that leads on the Strategy page.</source>
        <translation>%1. Personne n’en répond. Désignez l’organisme chef de file sur la page Stratégie.</translation>
    </message>
    <message>
        <source>Every action has an owner</source>
        <translation>Chaque action a un responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n action sans dates</numerusform>
            <numerusform>%n actions sans dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It stands in no year of the plan. Give it a beginning and an end on the Strategy page.</source>
        <translation>%1. Aucune année du plan n’en tient compte. Donnez un début et une fin sur la page Stratégie.</translation>
    </message>
    <message>
        <source>Every action has its dates</source>
        <translation>Chaque action a ses dates</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) due for review soon</source>
        <translation>
            <numerusform>%n document à réexaminer prochainement</numerusform>
            <numerusform>%n documents à réexaminer prochainement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. On the reference date they are still valid.</source>
        <translation>%1. À la date de référence, ces documents sont encore valables.</translation>
    </message>
    <message>
        <source>No document is due for review soon</source>
        <translation>Aucun document n’est à réexaminer prochainement</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n pondération modifiée</numerusform>
            <numerusform>%n pondérations modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They are printed with their reasons; read them once more before you send the report.</source>
        <translation>%1. Elles sont imprimées avec leurs motifs ; relisez-les avant d’envoyer le rapport.</translation>
    </message>
    <message>
        <source>All weights are the framework's own</source>
        <translation>Toutes les pondérations sont celles du référentiel</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not applicable</source>
        <translation>
            <numerusform>%n question sans objet</numerusform>
            <numerusform>%n questions sans objet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons are printed.</source>
        <translation>%1. Les motifs sont imprimés.</translation>
    </message>
    <message>
        <source>Every question applies</source>
        <translation>Chaque question est applicable</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>À corriger impérativement</translation>
    </message>
    <message>
        <source>Should be mended</source>
        <translation>À corriger de préférence</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>PreparationSteps</name>
    <message>
        <source>Under the Chatham House rule no name is stored. Leave the names out of the roster.</source>
        <translation>Sous la règle de Chatham House, aucun nom n’est enregistré. Omettez les noms de la liste des personnes participantes.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away and add another seat.</source>
        <translation>La place %1 a peut-être voté pour son groupe. Notez-la comme absente et ajoutez une autre place.</translation>
    </message>
    <message>
        <source>The room has worked on %1 already. Leave it on the agenda.</source>
        <translation>La salle a déjà travaillé sur %1. Laissez cette question à l’ordre du jour.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Close it before changing who answers.</source>
        <translation>Le scrutin sur %1 est ouvert. Il faut le clore avant de changer qui répond.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule. Prepare another workshop to use a different one.</source>
        <translation>Des personnes ont voté en se fiant à cette règle. Préparez un autre atelier pour en appliquer une autre.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Cet atelier a contenu des noms, et son historique les conserve. Préparez un autre atelier sans noms pour la règle de Chatham House.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>Ce groupe n’existe pas dans cet atelier. Choisissez l’un de ses groupes.</translation>
    </message>
    <message>
        <source>%1 has seats, answers questions or has voted. Move its seats and take it from the agenda first, or keep it.</source>
        <translation>Le groupe %1 a des places, répond à des questions ou a voté. Déplacez d’abord ses places et retirez-le de l’ordre du jour, ou conservez-le.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Choose one of its seats.</source>
        <translation>Cette place n’existe pas dans cet atelier. Choisissez l’une de ses places.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away instead.</source>
        <translation>La place %1 a peut-être voté pour son groupe. Notez-la plutôt comme absente.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The agenda is empty: bring a question back.</source>
        <translation>L’ordre du jour est vide : remettez-y une question.</translation>
    </message>
    <message>
        <source>Nobody can vote yet: add participants.</source>
        <translation>Personne ne peut encore voter : ajoutez des personnes participantes.</translation>
    </message>
    <message>
        <source>No group that has participants answers a question: say who answers.</source>
        <translation>Aucun groupe ayant des personnes participantes ne répond à une question : indiquez qui répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that nobody can answer.</source>
        <translation>
            <numerusform>%n question à laquelle personne ne peut répondre.</numerusform>
            <numerusform>%n questions auxquelles personne ne peut répondre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Aucun jour n’est fixé.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many for the days.</source>
        <translation>
            <numerusform>%n minute de trop pour les jours prévus.</numerusform>
            <numerusform>%n minutes de trop pour les jours prévus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Valid on %1</source>
        <translation>Valable au %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Utilisée par (niveau)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoévaluation ; ne constitue pas une conclusion de l’OEA</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DONNÉES D’ENTRAÎNEMENT</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report has more than 65,500 pieces of text, more than a tagged PDF can hold. Leave out an annex.</source>
        <translation>Le rapport compte plus de 65 500 fragments de texte, plus que n’en admet un PDF balisé. Omettez une annexe.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Start it again when you like.</source>
        <translation>La production du rapport a été interrompue. Relancez-la quand vous le souhaitez.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1: out of</source>
        <comment>head of a column</comment>
        <translation>%1 : sur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Section du rapport</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>%1 strategy %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 stratégie %2, %3</translation>
    </message>
    <message>
        <source>%1 action plan %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 plan d’action %2, %3</translation>
    </message>
    <message>
        <source>%1 briefs %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 fiches %2, %3</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 procès-verbal %2, %3</translation>
    </message>
    <message>
        <source>%1 gap report %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 rapport sur les écarts %2, %3</translation>
    </message>
    <message>
        <source>%1 brief for %4 %2, %3</source>
        <comment>State, body, round, date; a file name</comment>
        <translation>%1 fiche pour %4 %2, %3</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>A report is being made</source>
        <translation>Un rapport est en cours de production</translation>
    </message>
    <message>
        <source>“%1” is not written yet.</source>
        <translation>« %1 » n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>Close when it is written</source>
        <translation>Fermer une fois écrit</translation>
    </message>
</context>
<context>
    <name>RevealedRound</name>
    <message>
        <source>This workshop has no such round. Choose one of its agenda's questions.</source>
        <translation>Ce tour n’existe pas dans cet atelier. Choisissez l’une des questions de son ordre du jour.</translation>
    </message>
    <message>
        <source>Nobody sees a tally before the reveal. Reveal the round first.</source>
        <translation>Personne ne voit de décompte avant le dévoilement. Dévoilez d’abord le tour.</translation>
    </message>
    <message>
        <source>A vote of this round does not belong to it. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Une voix de ce tour ne lui appartient pas. Restaurez une copie de sauvegarde de cet espace de travail et conservez le fichier endommagé.</translation>
    </message>
    <message>
        <source>The stored votes of this round are not those that were revealed. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Les voix enregistrées de ce tour ne sont pas celles qui ont été dévoilées. Restaurez une copie de sauvegarde de cet espace de travail et conservez le fichier endommagé.</translation>
    </message>
</context>
<context>
    <name>RoadmapModel</name>
    <message>
        <source>Without an objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Without a lead body</source>
        <translation>Sans organisme chef de file</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>leads %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>chef de file : %n</numerusform>
            <numerusform>chef de file : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supports %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>appui : %n</numerusform>
            <numerusform>appui : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>pas encore de dates</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share</comment>
        <translation>achevée à %1</translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>coût probable %1</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>coût non estimé</translation>
    </message>
    <message>
        <source>starts before %1 ends, for which it waits</source>
        <comment>actions</comment>
        <translation>commence avant la fin de %1, qu’elle attend</translation>
    </message>
</context>
<context>
    <name>RoadmapPicture</name>
    <message numerus="yes">
        <source>Roadmap of %n action(s).</source>
        <translation>
            <numerusform>Feuille de route de %n action.</numerusform>
            <numerusform>Feuille de route de %n actions.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from %1 to %2.</source>
        <comment>months</comment>
        <translation>Période : %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved, running or done.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n approuvée, en cours ou achevée.</numerusform>
            <numerusform>%n approuvées, en cours ou achevées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n sans dates.</numerusform>
            <numerusform>%n sans dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Part %1 of %2, from %3 to %4.</source>
        <comment>numbers, codes of the first and last</comment>
        <translation>Partie %1 sur %2, de %3 à %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>pas encore de dates</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>approved or running</source>
        <translation>approuvée ou en cours</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>niveau atteint à la fin</translation>
    </message>
</context>
<context>
    <name>RoadmapPrint</name>
    <message>
        <source>Roadmap of %1, round %2</source>
        <comment>State, round</comment>
        <translation>Feuille de route : %1, cycle %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>Roadmap of the strategy</source>
        <translation>Feuille de route de la stratégie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan of the State. It is not a finding of the OAS.</source>
        <translation>Plan de l’État. Ne constitue pas une conclusion de l’OEA.</translation>
    </message>
    <message>
        <source>Roadmap, Round %1</source>
        <translation>Feuille de route, cycle %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
</context>
<context>
    <name>RoomAnswer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>workshop, %1, round %2</source>
        <translation>atelier, %1, tour %2</translation>
    </message>
    <message>
        <source>The room has no result on %1. Record what it agreed on first.</source>
        <translation>La salle n’a pas de résultat sur %1. Consignez d’abord ce dont elle est convenue.</translation>
    </message>
    <message>
        <source>The room parked %1, so it gives no answer. Answer it on the Score page, or vote again.</source>
        <translation>La salle a mis %1 en attente et ne donne donc pas de réponse. Répondez à la question sur la page Notation, ou organisez un nouveau tour.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Autres groupes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Not computable: fewer than two votes.</source>
        <translation>Non calculable : moins de deux voix.</translation>
    </message>
    <message>
        <source>Not computable: all votes are the same.</source>
        <translation>Non calculable : toutes les voix sont identiques.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two questions with two votes.</source>
        <translation>Non calculable : moins de deux questions avec deux voix.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two people voted on every question.</source>
        <translation>Non calculable : moins de deux personnes ont voté sur chaque question.</translation>
    </message>
    <message>
        <source>Not computable: nobody gave two questions different stages.</source>
        <translation>Non calculable : personne n’a donné des niveaux différents à deux questions.</translation>
    </message>
</context>
<context>
    <name>RoomFaces</name>
    <message>
        <source>Time is over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Time is nearly over</source>
        <translation>Temps presque écoulé</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the room’s Wi-Fi</source>
        <translation>Rejoignez le Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Vote par téléphone</translation>
    </message>
    <message>
        <source>Scan the picture, or open</source>
        <translation>Scannez l’image, ou ouvrez</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Reprise à %1</translation>
    </message>
    <message>
        <source>Agreed: %1 %2</source>
        <translation>Convenu : %1 %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>have voted. All votes are in.</source>
        <translation>voix reçues. Le compte est complet.</translation>
    </message>
    <message>
        <source>have voted. Nothing is shown before the reveal.</source>
        <translation>voix reçues. Rien n’est affiché avant le dévoilement.</translation>
    </message>
    <message>
        <source>Vote by phone: open</source>
        <translation>Vote par téléphone : ouvrez</translation>
    </message>
    <message>
        <source>Two halves: median between %1 and %2</source>
        <translation>Deux moitiés : médiane entre %1 et %2</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Médiane %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>The time is over.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>The time is nearly over.</source>
        <translation>Le temps est presque écoulé.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <translation>Niveau %1, %2 : %3</translation>
    </message>
    <message>
        <source>Join the room’s Wi-Fi %1</source>
        <translation>Rejoignez le Wi-Fi de la salle, %1</translation>
    </message>
    <message>
        <source>Vote by phone at %1 with the code %2</source>
        <translation>Votez par téléphone à l’adresse %1 avec le code %2</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Vote par téléphone</translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation>Scrutin : %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Voix reçues : %1 sur %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Reprise à %1</translation>
    </message>
    <message>
        <source>Agreed: stage %1, %2</source>
        <translation>Convenu : niveau %1, %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>The room’s picture is dark</source>
        <translation>L’image de la salle est éteinte</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1. Allowed: %2.</source>
        <translation>%1. Admis : %2.</translation>
    </message>
    <message>
        <source>%1: %2. Allowed: %3.</source>
        <translation>%1 : %2. Admis : %3.</translation>
    </message>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>un texte a %n caractère</numerusform>
            <numerusform>un texte a %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>au plus %1 ; le raccourcir, ou le conserver comme document</translation>
    </message>
    <message>
        <source>the assessment has no id</source>
        <translation>l’évaluation n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>the assessment was made with %1 version %2</source>
        <translation>l’évaluation a été faite avec %1, version %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>the assessment names no State</source>
        <translation>l’évaluation n’indique aucun État</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>the assessment names no round</source>
        <translation>l’évaluation n’indique aucun cycle</translation>
    </message>
    <message>
        <source>a name such as 2026</source>
        <translation>un nom tel que 2026</translation>
    </message>
    <message>
        <source>“%1” is no country code</source>
        <translation>« %1 » n’est pas un code de pays</translation>
    </message>
    <message>
        <source>three capital letters, or none</source>
        <translation>trois majuscules, ou rien</translation>
    </message>
    <message>
        <source>“%1” is no code of a language</source>
        <translation>« %1 » n’est pas un code de langue</translation>
    </message>
    <message>
        <source>two or three small letters, such as en</source>
        <translation>deux ou trois minuscules, par exemple « en »</translation>
    </message>
    <message>
        <source>the assessment is its own last round</source>
        <translation>l’évaluation est son propre cycle précédent</translation>
    </message>
    <message>
        <source>the id of an earlier assessment, or none</source>
        <translation>l’identifiant d’une évaluation antérieure, ou rien</translation>
    </message>
    <message>
        <source>a name has %1 characters</source>
        <translation>un nom a %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>the scope holds no commitment</source>
        <translation>le périmètre ne contient aucun engagement</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <source>there is no such commitment</source>
        <translation>cet engagement n’existe pas</translation>
    </message>
    <message>
        <source>a commitment of the framework</source>
        <translation>un engagement du référentiel</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>cet indicateur n’existe pas dans ce référentiel</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>un indicateur du référentiel</translation>
    </message>
    <message>
        <source>codes from %1 to %2</source>
        <translation>codes de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n marks</source>
        <translation>
            <numerusform>la réponse comporte %n appréciation</numerusform>
            <numerusform>la réponse comporte %n appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of the %n stages</source>
        <translation>
            <numerusform>une pour %n niveau</numerusform>
            <numerusform>une pour chacun des %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>"not applicable" has no reason</source>
        <translation>« sans objet » n’a pas de motif</translation>
    </message>
    <message>
        <source>a reason that the report can print</source>
        <translation>un motif que le rapport puisse imprimer</translation>
    </message>
    <message>
        <source>the answer refers to evidence %1, which the assessment does not hold</source>
        <translation>la réponse renvoie à la pièce %1, que l’évaluation ne contient pas</translation>
    </message>
    <message>
        <source>the id of a piece of its evidence</source>
        <translation>l’identifiant d’une pièce de l’évaluation</translation>
    </message>
    <message>
        <source>the same evidence is attached twice</source>
        <translation>la même pièce est rattachée deux fois</translation>
    </message>
    <message>
        <source>each use once</source>
        <translation>chaque usage une seule fois</translation>
    </message>
    <message>
        <source>a dissent has no text</source>
        <translation>un désaccord n’a pas de texte</translation>
    </message>
    <message>
        <source>the minority's view</source>
        <translation>l’avis minoritaire</translation>
    </message>
    <message>
        <source>there is no such commitment or indicator in this framework</source>
        <translation>cet engagement ou cet indicateur n’existe pas dans ce référentiel</translation>
    </message>
    <message>
        <source>a code of the framework</source>
        <translation>un code du référentiel</translation>
    </message>
    <message>
        <source>the weight is %1</source>
        <translation>la pondération est %1</translation>
    </message>
    <message>
        <source>a number above 0, from %1 to %2</source>
        <translation>un nombre supérieur à 0, de %1 à %2</translation>
    </message>
    <message>
        <source>another piece of evidence has the same id</source>
        <translation>une autre pièce a le même identifiant</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identifiant propre</translation>
    </message>
    <message>
        <source>another piece of evidence has the same code</source>
        <translation>une autre pièce a le même code</translation>
    </message>
    <message>
        <source>a code of its own</source>
        <translation>un code propre</translation>
    </message>
    <message>
        <source>the evidence has no id</source>
        <translation>la pièce n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>the evidence has no code</source>
        <translation>la pièce n’a pas de code</translation>
    </message>
    <message>
        <source>a code such as E-019</source>
        <translation>un code tel que E-019</translation>
    </message>
    <message>
        <source>the evidence has no title</source>
        <translation>la pièce n’a pas de titre</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>the link is not a web address</source>
        <translation>le lien n’est pas une adresse web</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// and has no spaces</source>
        <translation>une adresse qui commence par http:// ou https:// et ne contient pas d’espace</translation>
    </message>
    <message>
        <source>the file's fingerprint is not a SHA-256</source>
        <translation>l’empreinte du fichier n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>the file's size is negative</source>
        <translation>la taille du fichier est négative</translation>
    </message>
    <message>
        <source>0 or more bytes</source>
        <translation>0 octet ou plus</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>le fichier n’a pas de nom</translation>
    </message>
    <message>
        <source>an open point has no text</source>
        <translation>un point ouvert n’a pas de texte</translation>
    </message>
    <message>
        <source>what is still open</source>
        <translation>ce qui reste ouvert</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>le niveau %1 est hors de l’échelle</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>un niveau de 1 à %1</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>la date %1 n’est pas plausible</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>il manque une date</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>une date du %1 au %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>le coût est de %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>un coût de 0 à %1</translation>
    </message>
    <message>
        <source>there is no stakeholder cluster %1</source>
        <translation>il n’existe pas de collège de parties prenantes %1</translation>
    </message>
    <message>
        <source>the id of a cluster of the framework, or none</source>
        <translation>l’identifiant d’un collège du référentiel, ou rien</translation>
    </message>
    <message>
        <source>the number of participants is %1</source>
        <translation>le nombre de personnes participantes est %1</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>the session lasts %1 hours</source>
        <translation>la durée de la séance est de %1 heures</translation>
    </message>
    <message>
        <source>a decision for the minister names an action that the plan does not hold</source>
        <translation>une décision demandée cite une action que le plan ne contient pas</translation>
    </message>
    <message>
        <source>the code of an action of the plan, or none</source>
        <translation>le code d’une action du plan, ou rien</translation>
    </message>
</context>
<context>
    <name>RulesOfCourse</name>
    <message>
        <source>a round has no id of its own</source>
        <translation>un tour n’a pas d’identifiant propre</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>un UUID propre</translation>
    </message>
    <message>
        <source>its rounds are not numbered in their order</source>
        <translation>ses tours ne sont pas numérotés dans l’ordre</translation>
    </message>
    <message>
        <source>1, 2, 3 and so on</source>
        <translation>1, 2, 3 et ainsi de suite</translation>
    </message>
    <message>
        <source>several rounds are open at once</source>
        <translation>plusieurs tours sont ouverts à la fois</translation>
    </message>
    <message>
        <source>one open round</source>
        <translation>un seul tour ouvert</translation>
    </message>
    <message>
        <source>nobody is asked in a round</source>
        <translation>personne n’est consulté dans un tour</translation>
    </message>
    <message>
        <source>at least one group</source>
        <translation>au moins un groupe</translation>
    </message>
    <message>
        <source>the times of a round do not fit its state</source>
        <translation>les heures d’un tour ne correspondent pas à son état</translation>
    </message>
    <message>
        <source>opened, then revealed, then closed, as far as it came</source>
        <translation>ouvert, puis dévoilé, puis clos, selon son avancement</translation>
    </message>
    <message>
        <source>a group has more votes than seats</source>
        <translation>un groupe a plus de voix que de places</translation>
    </message>
    <message>
        <source>at most one vote a seat</source>
        <translation>au plus une voix par place</translation>
    </message>
    <message>
        <source>the votes of a round are not counted by its groups</source>
        <translation>les voix d’un tour ne sont pas décomptées par groupe</translation>
    </message>
    <message>
        <source>one count for each group that was asked, from the reveal on</source>
        <translation>un décompte pour chaque groupe consulté, à partir du dévoilement</translation>
    </message>
    <message>
        <source>its result has the stage %1</source>
        <translation>son résultat indique le niveau %1</translation>
    </message>
    <message>
        <source>none, as it is parked</source>
        <translation>aucun, puisque le point est en attente</translation>
    </message>
    <message>
        <source>from 1 to %1</source>
        <translation>de 1 à %1</translation>
    </message>
    <message>
        <source>its result rests on no revealed round of its own</source>
        <translation>son résultat ne repose sur aucun de ses tours dévoilés</translation>
    </message>
    <message>
        <source>a round that was revealed</source>
        <translation>un tour qui a été dévoilé</translation>
    </message>
    <message>
        <source>its result has no time</source>
        <translation>son résultat n’a pas d’heure</translation>
    </message>
    <message>
        <source>when it was recorded</source>
        <translation>le moment où il a été consigné</translation>
    </message>
    <message>
        <source>it has a result while a round of it goes on</source>
        <translation>elle a un résultat alors qu’un de ses tours se poursuit</translation>
    </message>
    <message>
        <source>a result once its rounds are closed</source>
        <translation>un résultat une fois ses tours clos</translation>
    </message>
    <message>
        <source>a dissent is recorded without the minority's view</source>
        <translation>un désaccord est consigné sans l’avis minoritaire</translation>
    </message>
    <message>
        <source>a minority's view is recorded, but no dissent</source>
        <translation>un avis minoritaire est consigné, mais aucun désaccord</translation>
    </message>
    <message>
        <source>what the minority holds, in its words</source>
        <translation>ce que soutient la minorité, dans ses propres termes</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>convenu avec désaccord</translation>
    </message>
    <message>
        <source>a view is attributed to a group that had too few votes, which could name a person</source>
        <translation>un avis est attribué à un groupe qui a eu trop peu de voix, ce qui pourrait désigner une personne</translation>
    </message>
    <message>
        <source>a group with at least %1 votes, or none</source>
        <translation>un groupe d’au moins %1 voix, ou aucun</translation>
    </message>
    <message>
        <source>a parked point has no id of its own</source>
        <translation>un point en attente n’a pas d’identifiant propre</translation>
    </message>
    <message>
        <source>the course of the workshop is not in order</source>
        <translation>le déroulement de l’atelier n’est pas dans l’ordre</translation>
    </message>
    <message>
        <source>one item or break after the other, the last of which may go on</source>
        <translation>un point ou une pause après l’autre, le dernier pouvant se poursuivre</translation>
    </message>
    <message>
        <source>the workshop has ended while a round is open</source>
        <translation>l’atelier est terminé alors qu’un tour est ouvert</translation>
    </message>
    <message>
        <source>an end after the last round</source>
        <translation>une fin après le dernier tour</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n voice(s) at stage %1</source>
        <translation>
            <numerusform>%n voix au niveau %1</numerusform>
            <numerusform>%n voix au niveau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <comment>a name</comment>
        <translation>%1, place %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>voices, whose</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Talk about it, then vote again.</source>
        <translation>Échangez à ce sujet, puis votez de nouveau.</translation>
    </message>
    <message>
        <source>Ask %1 to speak first, then vote again.</source>
        <comment>voices</comment>
        <translation>Donnez d’abord la parole à : %1. Votez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>%1 No names are kept: this workshop runs under the Chatham House rule.</source>
        <translation>%1 Aucun nom n’est conservé : cet atelier suit la règle de Chatham House.</translation>
    </message>
    <message>
        <source>No workshop is chosen. Choose one first.</source>
        <translation>Aucun atelier n’est choisi. Choisissez-en d’abord un.</translation>
    </message>
    <message>
        <source>The workshop has ended. To go on, resume it in the menu “Workshop…”.</source>
        <translation>L’atelier est terminé. Pour continuer, reprenez-le dans le menu « Atelier… ».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by phone</source>
        <translation>%1 par téléphone</translation>
    </message>
    <message>
        <source>%1 by the keyboard</source>
        <translation>%1 au clavier</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 sur papier</translation>
    </message>
    <message>
        <source>%1 by file</source>
        <translation>%1 par fichier</translation>
    </message>
    <message>
        <source>Everybody's ballot is in.</source>
        <translation>Tous les bulletins sont là.</translation>
    </message>
    <message>
        <source>Not yet: %1 of seats %2 (%3)</source>
        <comment>how many, numbers, group</comment>
        <translation>Pas encore voté : %1 parmi les places %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: seat(s) %1</source>
        <translation>
            <numerusform>Pas encore voté : place %1</numerusform>
            <numerusform>Pas encore voté : places %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed at %1</source>
        <comment>stage</comment>
        <translation>Convenu : niveau %1</translation>
    </message>
    <message>
        <source>Agreed at %1 with dissent</source>
        <comment>stage</comment>
        <translation>Convenu avec désaccord : niveau %1</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Accord.</translation>
    </message>
    <message>
        <source>%1 of the votes are at stage %2, and nobody is far from it. Record the stage.</source>
        <comment>share, stage</comment>
        <translation>%1 des voix sont au niveau %2, et personne n’en est loin. Consignez le niveau.</translation>
    </message>
    <message>
        <source>Talk more.</source>
        <translation>Échanges à poursuivre.</translation>
    </message>
    <message numerus="yes">
        <source>The room agrees on stage %1, and %n vote(s) are two stages or more from it. Record the stage with the minority's view.</source>
        <translation>
            <numerusform>La salle converge sur le niveau %1, et %n voix s’en écarte de deux niveaux ou plus. Consignez le niveau avec l’avis minoritaire.</numerusform>
            <numerusform>La salle converge sur le niveau %1, et %n voix s’en écartent de deux niveaux ou plus. Consignez le niveau avec l’avis minoritaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes no longer move, so more talk changes nothing. Record a stage with the minority's view, or park the question.</source>
        <translation>Les voix ne bougent plus : d’autres échanges n’y changeront rien. Consignez un niveau avec l’avis minoritaire, ou mettez la question en attente.</translation>
    </message>
    <message>
        <source>Record the dissent.</source>
        <translation>Désaccord à consigner.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The name is taken</source>
        <translation>Ce nom est déjà pris</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>« %1 » existe déjà et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it, or choose another name?</source>
        <translation>« %1 » existe déjà. Faut-il le remplacer, ou choisir un autre nom ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
</context>
<context>
    <name>SayWhyNot</name>
    <message>
        <source>Not on disk yet.</source>
        <translation>Pas encore sur le disque.</translation>
    </message>
    <message>
        <source>Lose the changes and go on</source>
        <translation>Perdre les modifications et continuer</translation>
    </message>
</context>
<context>
    <name>ShowElsewhere</name>
    <message>
        <source>No program on this computer shows the folder. Look for it yourself: %1</source>
        <translation>Aucun programme de cet ordinateur n’affiche le dossier. Recherchez-le directement : %1</translation>
    </message>
    <message>
        <source>No program on this computer opens the file. Open it with a program of your choice: %1</source>
        <translation>Aucun programme de cet ordinateur n’ouvre le fichier. Ouvrez-le avec un programme de votre choix : %1</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was done. Look at what is open now, then do it again.</source>
        <translation>Un autre espace de travail a été ouvert entre-temps ; rien n’a été fait. Examinez ce qui est ouvert maintenant, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” is not the open workspace any more, so nothing was done. Open it again, then do it once more.</source>
        <translation>« %1 » n’est plus l’espace de travail ouvert ; rien n’a été fait. Ouvrez-le de nouveau, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The amounts were in %1; they were not changed.</source>
        <comment>a currency</comment>
        <translation>Les montants étaient en %1 ; ils n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The amounts were in %1 and are now in %2; none was converted.</source>
        <comment>two currencies</comment>
        <translation>Les montants étaient en %1 et sont maintenant en %2 ; aucun n’a été converti.</translation>
    </message>
    <message>
        <source>the details or the status of the assessment</source>
        <translation>les données ou le statut de l’évaluation</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>une pièce</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>the open points</source>
        <translation>les points ouverts</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>la méthode</translation>
    </message>
    <message>
        <source>the brief for the minister</source>
        <translation>la page à l’attention de la ou du ministre</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>la stratégie</translation>
    </message>
    <message>
        <source>the vision, the principles or the currency</source>
        <translation>la vision, les principes ou la monnaie</translation>
    </message>
    <message>
        <source>an objective</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>une métrique</translation>
    </message>
    <message>
        <source>a step of the lifecycle</source>
        <translation>une étape du cycle de vie</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>un scénario</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Une autre personne a modifié %1 entre-temps ; rien n’a été enregistré. Examinez l’état actuel, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive, where two people working at once can damage it. Work on a copy on this computer, and put backups on the network.</source>
        <translation>Cet espace de travail se trouve sur un lecteur réseau, où deux personnes qui travaillent en même temps peuvent l’endommager. Travaillez sur une copie sur cet ordinateur, et placez les copies de sauvegarde sur le réseau.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is copied to the cloud (%1), where two computers can damage it. Work on a copy in another folder, and put backups there.</source>
        <translation>Cet espace de travail se trouve dans un dossier copié dans le nuage (%1), où deux ordinateurs peuvent l’endommager. Travaillez sur une copie dans un autre dossier, et placez-y les copies de sauvegarde.</translation>
    </message>
    <message>
        <source>This seat has another phone, or this phone another seat. Release the seat first.</source>
        <translation>Cette place a un autre téléphone, ou ce téléphone une autre place. Libérez d’abord la place.</translation>
    </message>
    <message>
        <source>The document changed while it was being copied, so it was not kept. Close the program that writes it, then add it again.</source>
        <translation>Le document a changé pendant la copie et n’a donc pas été conservé. Fermez le programme qui l’écrit, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The copy of the document cannot be written. Check that the disk has room and that you may use the folder, then try again.</source>
        <translation>La copie du document ne peut pas être écrite. Vérifiez que le disque a assez d’espace et que vous pouvez utiliser le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer's SQLite library cannot search texts (FTS5 is missing). Everything else works; install a complete SQLite to search.</source>
        <translation>La bibliothèque SQLite de cet ordinateur ne permet pas la recherche dans les textes (FTS5 manque). Tout le reste fonctionne ; installez une version complète de SQLite pour rechercher.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>Il n’y a pas de fichier « %1 ». Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>The change contradicts what “%1” holds, so nothing was written. Open the file again and repeat the step.</source>
        <translation>La modification contredit le contenu de « %1 » ; rien n’a été enregistré. Ouvrez de nouveau le fichier et recommencez l’opération.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Atalaya. Update this program, then open the file again.</source>
        <translation>« %1 » a été créé par une version plus récente d’Atalaya. Mettez ce programme à jour, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an Atalaya workspace. Choose a file that ends in .atalaya, or make a new one.</source>
        <translation>« %1 » n’est pas un espace de travail Atalaya. Choisissez un fichier qui se termine par .atalaya, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore your last backup in its place.</source>
        <translation>« %1 » est endommagé et a été laissé tel quel. Restaurez votre dernière copie de sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Copy it to a folder where you may write, then open the copy.</source>
        <translation>« %1 » ne peut pas être modifié. Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there or wait a moment, then try again.</source>
        <translation>Un autre programme utilise « %1 ». Fermez-le là-bas ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”, so nothing was written. Free some space, then repeat the step.</source>
        <translation>Il n’y a plus d’espace sur le disque de « %1 » ; rien n’a été enregistré. Libérez de l’espace, puis recommencez l’opération.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written. Check that the disk is connected and that you may use the folder, then try again.</source>
        <translation>« %1 » ne peut être ni lu ni modifié. Vérifiez que le disque est connecté et que vous pouvez utiliser le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”, and nothing was written. Make a copy of the file and report the fault with its details.</source>
        <translation>Un incident inattendu s’est produit avec « %1 », et rien n’a été enregistré. Faites une copie du fichier et signalez l’anomalie avec ses détails.</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it was left as it is. Choose another name, or open that file.</source>
        <translation>Il existe déjà un fichier « %1 » ; il a été laissé tel quel. Choisissez un autre nom, ou ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose a folder where you may write.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier « %1 ». Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 Correct it, then try again.</source>
        <translation>%1 Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>The assessment has no id. Give it one, then add it again.</source>
        <translation>L’évaluation n’a pas d’identifiant. Donnez-lui-en un, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The workspace already holds this assessment (%1). Remove it first, or choose another workspace.</source>
        <translation>L’espace de travail contient déjà cette évaluation (%1). Supprimez-la d’abord, ou choisissez un autre espace de travail.</translation>
    </message>
    <message>
        <source>Somebody else has changed this assessment in the meantime, so nothing was written. Open it again and repeat the step.</source>
        <translation>Une autre personne a modifié cette évaluation entre-temps ; rien n’a été enregistré. Ouvrez-la de nouveau et recommencez l’opération.</translation>
    </message>
    <message>
        <source>Two different assessments were mixed up, so nothing was written. Open the assessment again and repeat the step.</source>
        <translation>Deux évaluations différentes ont été confondues ; rien n’a été enregistré. Ouvrez de nouveau l’évaluation et recommencez l’opération.</translation>
    </message>
    <message>
        <source>The database itself is damaged: %1. Restore a backup.</source>
        <translation>La base de données elle-même est endommagée : %1. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The change log has a hole before entry %1. Restore a backup.</source>
        <translation>Le journal des modifications a un vide avant l’entrée %1. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log is not what was written. Restore a backup.</source>
        <translation>L’entrée %1 du journal des modifications n’est pas celle qui a été écrite. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log does not start from what the log said before. Restore a backup.</source>
        <translation>L’entrée %1 du journal des modifications ne part pas de ce que le journal disait auparavant. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The log knows nothing of what is stored as %1. Restore a backup.</source>
        <translation>Le journal ne sait rien de ce qui est stocké sous %1. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>What is stored as %1 is not what the log says. Restore a backup.</source>
        <translation>Ce qui est stocké sous %1 ne correspond pas au journal. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The framework %1 kept in the workspace is not what was put in. Restore a backup.</source>
        <translation>Le référentiel %1 conservé dans l’espace de travail n’est pas celui qui y a été placé. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Which evidence supports which answer is not what the answers say. Restore a backup.</source>
        <translation>Les liens entre preuves et réponses ne correspondent pas aux réponses. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The copy of a document (%1) is not what was put in. Restore a backup.</source>
        <translation>La copie d’un document (%1) n’est pas celle qui a été placée. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The copy of the document of evidence %1 is not in the workspace. Add the document again.</source>
        <translation>La copie du document de la pièce %1 n’est pas dans l’espace de travail. Ajoutez de nouveau le document.</translation>
    </message>
    <message>
        <source>The log says that %1 is there, but it is not. Restore a backup.</source>
        <translation>Selon le journal, %1 devrait être là, mais n’y est pas. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Check its files.</source>
        <translation>Le référentiel ne peut pas être lu. Vérifiez ses fichiers.</translation>
    </message>
    <message>
        <source>The workspace already holds “%1”, version %2, with other content. Give the changed framework a new version, then add it again.</source>
        <translation>L’espace de travail contient déjà « %1 », version %2, avec un autre contenu. Donnez une nouvelle version au référentiel modifié, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>No assessment names it any more</source>
        <translation>Plus aucune évaluation ne le mentionne</translation>
    </message>
    <message>
        <source>The workspace holds no copy of this document. Add the document to the workspace first.</source>
        <translation>L’espace de travail ne contient pas de copie de ce document. Ajoutez d’abord le document à l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace holds no such assessment. List what it holds, and choose one of them.</source>
        <translation>L’espace de travail ne contient pas cette évaluation. Affichez la liste de ce qu’il contient, et choisissez-en une.</translation>
    </message>
    <message>
        <source>The workspace does not hold the framework “%1”, version %2. Add the framework first.</source>
        <translation>L’espace de travail ne contient pas le référentiel « %1 », version %2. Ajoutez d’abord le référentiel.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workshop in the meantime, so nothing was written. Look at what is there now, then repeat the step.</source>
        <translation>Une autre personne a modifié cet atelier entre-temps ; rien n’a été enregistré. Examinez l’état actuel, puis recommencez l’opération.</translation>
    </message>
    <message>
        <source>A vote came under the id of another one, so it was not stored. Load that voting page again, then vote once more.</source>
        <translation>Une voix est arrivée sous l’identifiant d’une autre et n’a donc pas été enregistrée. Rechargez cette page de vote, puis votez encore une fois.</translation>
    </message>
    <message>
        <source>The workspace holds no such workshop. List those of the assessment, and choose one of them.</source>
        <translation>L’espace de travail ne contient pas cet atelier. Affichez la liste des ateliers de l’évaluation, et choisissez-en un.</translation>
    </message>
    <message>
        <source>A private note holds a control character.</source>
        <translation>Une note privée contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A text of the workshop is not in its usual form.</source>
        <translation>Un texte de l’atelier n’a pas sa forme habituelle.</translation>
    </message>
    <message>
        <source>A workshop is added before its first vote, and with an id. Prepare it anew, then add it.</source>
        <translation>Un atelier s’ajoute avant son premier scrutin, et avec un identifiant. Préparez-le de nouveau, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>The workspace already holds this workshop (%1). Open it, or prepare another.</source>
        <translation>L’espace de travail contient déjà cet atelier (%1). Ouvrez-le, ou préparez-en un autre.</translation>
    </message>
    <message>
        <source>Two different workshops were mixed up, so nothing was written. Open the workshop again and repeat the step.</source>
        <translation>Deux ateliers différents ont été confondus ; rien n’a été enregistré. Ouvrez de nouveau l’atelier et recommencez l’opération.</translation>
    </message>
    <message>
        <source>People have voted in this workshop, so it stays with its assessment. End it instead.</source>
        <translation>Des personnes ont voté dans cet atelier ; il reste donc avec son évaluation. Terminez-le plutôt.</translation>
    </message>
    <message>
        <source>The tables of a workshop contradict its content. Restore a backup.</source>
        <translation>Les tables d’un atelier contredisent son contenu. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A vote on %1, round %2, is not what was given. Restore a backup.</source>
        <translation>Une voix sur %1, tour %2, n’est pas celle qui a été donnée. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>There are more or fewer votes on %1, round %2, than were revealed. Restore a backup.</source>
        <translation>Il y a plus ou moins de voix sur %1, tour %2, qu’il n’en a été dévoilé. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A phone is kept for a seat that its workshop does not have. Restore a backup.</source>
        <translation>Un téléphone est conservé pour une place que son atelier n’a pas. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>What is kept of a phone is not what was written. Restore a backup.</source>
        <translation>Ce qui est conservé d’un téléphone n’est pas ce qui a été écrit. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A phone is still kept, although its workshop has ended. Restore a backup.</source>
        <translation>Un téléphone est encore conservé alors que son atelier est terminé. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Phones are kept for a workshop that is not there. Restore a backup.</source>
        <translation>Des téléphones sont conservés pour un atelier qui n’est pas là. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace's tables, or what guards its change log, are not as this program makes them. Restore a backup.</source>
        <translation>Les tables de l’espace de travail, ou ce qui protège son journal des modifications, ne sont pas telles que ce programme les crée. Restaurez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Un espace de travail ne peut pas être sa propre copie de sauvegarde. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>« %1 » est un dossier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” does not hold together, so no copy of it was made. Verify it to see what is wrong, and restore an earlier backup.</source>
        <translation>« %1 » n’est pas cohérent ; aucune copie n’en a été faite. Vérifiez-le pour voir ce qui ne va pas, et restaurez une copie de sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make the folder first, or choose another.</source>
        <translation>Il n’y a pas de dossier « %1 ». Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date and is as it was; a copy is in “%2”. Report the fault with its details.</source>
        <translation>« %1 » n’a pas pu être mis à jour et reste tel qu’il était ; une copie se trouve dans « %2 ». Signalez l’anomalie avec ses détails.</translation>
    </message>
    <message>
        <source>The computer “%1” has “%2” open. Close the window there, then try again; if that computer no longer works on it, remove “%3” first.</source>
        <translation>« %2 » est ouvert sur l’ordinateur « %1 ». Fermez la fenêtre sur cet ordinateur, puis réessayez ; s’il ne l’utilise plus, supprimez d’abord « %3 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be restored from itself. Choose a backup.</source>
        <translation>« %1 » ne peut pas être restauré à partir de lui-même. Choisissez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup “%1” does not hold together, so nothing was restored. Choose an earlier backup.</source>
        <translation>La copie de sauvegarde « %1 » n’est pas cohérente ; rien n’a été restauré. Choisissez une copie antérieure.</translation>
    </message>
</context>
<context>
    <name>StrategyPage</name>
    <message>
        <source>Write to a file</source>
        <translation>Écrire dans un fichier</translation>
    </message>
    <message>
        <source>Read a workbook</source>
        <translation>Lire un classeur</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TableWriters</name>
    <message>
        <source>The tables could not be put together. Try again, or choose PDF.</source>
        <translation>Les tableaux n’ont pas pu être assemblés. Réessayez, ou choisissez le PDF.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>Le classeur n’a pas pu être assemblé dans le dossier des fichiers temporaires. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>TagPass</name>
    <message>
        <source>Two attachments have the name “%1”.</source>
        <translation>Deux pièces jointes portent le nom « %1 ».</translation>
    </message>
    <message>
        <source>The content of page %1 is cut short.</source>
        <translation>Le contenu de la page %1 est tronqué.</translation>
    </message>
    <message>
        <source>A figure of page %1 has a beginning and no end.</source>
        <translation>Une figure de la page %1 a un début et pas de fin.</translation>
    </message>
    <message>
        <source>Page %1 holds an inline image, which cannot be tagged.</source>
        <translation>La page %1 contient une image en ligne, qui ne peut pas être balisée.</translation>
    </message>
    <message>
        <source>Two figures of page %1 overlap in drawing order.</source>
        <translation>Deux figures de la page %1 se chevauchent dans l’ordre du dessin.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is drawn twice.</source>
        <translation>La figure de l’emplacement %1 est dessinée deux fois.</translation>
    </message>
    <message>
        <source>A text of page %1 uses its fonts in a way the tag pass does not know.</source>
        <translation>Un texte de la page %1 utilise ses polices d’une manière inconnue de la passe de balisage.</translation>
    </message>
    <message>
        <source>A text of page %1 is written in a way the tag pass does not know.</source>
        <translation>Un texte de la page %1 est écrit d’une manière inconnue de la passe de balisage.</translation>
    </message>
    <message>
        <source>A text of page %1 changes its colour in the middle.</source>
        <translation>Un texte de la page %1 change de couleur en son milieu.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is text outside the structure.</source>
        <translation>« %1 » à la page %2 est un texte hors de la structure.</translation>
    </message>
    <message>
        <source>“%1” on page %2 has an unknown ink.</source>
        <translation>« %1 » à la page %2 a une encre inconnue.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is in no element of the structure.</source>
        <translation>« %1 » à la page %2 n’est dans aucun élément de la structure.</translation>
    </message>
    <message>
        <source>“%1” lies outside page %2.</source>
        <translation>« %1 » se trouve hors de la page %2.</translation>
    </message>
    <message>
        <source>Page %1 shows a character that no font has.</source>
        <translation>La page %1 contient un caractère qu’aucune police ne possède.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is never drawn.</source>
        <translation>La figure de l’emplacement %1 n’est jamais dessinée.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is drawn twice.</source>
        <translation>« %1 » à la page %2 est dessiné deux fois.</translation>
    </message>
    <message>
        <source>“%1” is drawn on page %2 where the text says “%3”.</source>
        <translation>« %1 » est dessiné à la page %2 là où le texte dit « %3 ».</translation>
    </message>
    <message>
        <source>“%1” is never drawn.</source>
        <translation>« %1 » n’est jamais dessiné.</translation>
    </message>
    <message>
        <source>“%1” is not drawn with the same characters.</source>
        <translation>« %1 » n’est pas dessiné avec les mêmes caractères.</translation>
    </message>
    <message>
        <source>No font of page %1 has a blank to part two lines.</source>
        <translation>Aucune police de la page %1 n’a d’espace pour séparer deux lignes.</translation>
    </message>
    <message>
        <source>Two elements have the anchor “%1”.</source>
        <translation>Deux éléments ont l’ancre « %1 ».</translation>
    </message>
    <message>
        <source>A link goes to “%1”, which is not in the document.</source>
        <translation>Un lien mène à « %1 », qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that a report may link to.</source>
        <translation>« %1 » n’est pas une adresse web vers laquelle un rapport puisse renvoyer.</translation>
    </message>
    <message>
        <source>A link lies on a page that does not exist.</source>
        <translation>Un lien se trouve sur une page qui n’existe pas.</translation>
    </message>
    <message>
        <source>The outline has “%1”, which is not drawn.</source>
        <translation>Le plan du document contient « %1 », qui n’est pas dessiné.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a structure element.</source>
        <translation>« %1 » n’est pas un rôle d’élément de structure.</translation>
    </message>
    <message>
        <source>The link “%1” has no place on a page.</source>
        <translation>Le lien « %1 » n’a pas d’emplacement sur une page.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Une figure n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>The document has no content.</source>
        <translation>Le document n’a pas de contenu.</translation>
    </message>
    <message>
        <source>The document has no title or no language.</source>
        <translation>Le document n’a pas de titre ou pas de langue.</translation>
    </message>
    <message>
        <source>Slot %1 is in two elements of the structure.</source>
        <translation>L’emplacement %1 est dans deux éléments de la structure.</translation>
    </message>
    <message>
        <source>The font %1 is not embedded.</source>
        <translation>La police %1 n’est pas incorporée.</translation>
    </message>
    <message>
        <source>The report has more than %L1 pieces of text, which is more than one tagged PDF can hold. Leave out an annex, or make one report for each section.</source>
        <translation>Le rapport compte plus de %L1 fragments de texte, plus que n’en peut contenir un PDF balisé. Excluez une annexe, ou faites un rapport pour chaque section.</translation>
    </message>
    <message>
        <source>The report could not be finished. Please tell the makers.</source>
        <translation>Le rapport n’a pas pu être achevé. Signalez-le à l’équipe de développement.</translation>
    </message>
    <message>
        <source>The password is longer than 127 bytes, the most a PDF allows. Choose a shorter one.</source>
        <translation>Le mot de passe dépasse 127 octets, le maximum d’un PDF. Choisissez-en un plus court.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The colours and sizes of this program cannot be read. Install it again.</source>
        <translation>Les couleurs et les dimensions de ce programme ne peuvent pas être lues. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>VotePlot</name>
    <message>
        <source>none for stage %1 %2</source>
        <translation>aucune pour le niveau %1 %2</translation>
    </message>
    <message>
        <source>%1 for stage %2 %3</source>
        <translation>%1 pour le niveau %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s): %1.</source>
        <translation>
            <numerusform>%n voix : %1.</numerusform>
            <numerusform>%n voix : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few votes for a median.</source>
        <translation>Trop peu de voix pour une médiane.</translation>
    </message>
    <message>
        <source>The room is in two halves: its median lies between stages %1 and %2.</source>
        <translation>La salle est partagée en deux moitiés : sa médiane se situe entre les niveaux %1 et %2.</translation>
    </message>
    <message>
        <source>The median is stage %1.</source>
        <translation>La médiane est le niveau %1.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>La moitié centrale est au niveau %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>La moitié centrale est aux niveaux %1 à %2.</translation>
    </message>
</context>
<context>
    <name>WhereLeft</name>
    <message>
        <source>Continue where you were</source>
        <translation>Reprendre là où vous en étiez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernière modification : %1</translation>
    </message>
    <message>
        <source>You are working on</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>State, round and scope; last change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>renseignées</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paragraph: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The folder “%1” does not exist. Make it first, or write to another one.</source>
        <translation>Le dossier « %1 » n’existe pas. Créez-le d’abord, ou écrivez dans un autre.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Free some space and try again.</source>
        <translation>Il n’y a plus d’espace pour écrire « %1 ». Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder may be written to, or choose another one.</source>
        <translation>« %1 » ne peut pas être écrit. Vérifiez que l’écriture est permise dans le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>« %1 » est un dossier. Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not replaced by an output. Choose another name.</source>
        <translation>« %1 » est un espace de travail et n’est pas remplacé par un résultat. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>WorkshopDialogs</name>
    <message>
        <source>Read a list of participants</source>
        <translation>Lire une liste de personnes participantes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tableaux (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Read the participants' files</source>
        <translation>Lire les fichiers des personnes participantes</translation>
    </message>
    <message>
        <source>Choose a folder for the participants' files</source>
        <translation>Choisir un dossier pour les fichiers des personnes participantes</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Écrire le procès-verbal</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
<context>
    <name>WorkshopEditor</name>
    <message>
        <source>The workshop has no such seat. Look at the number on your card, then try again.</source>
        <translation>L’atelier n’a pas cette place. Regardez le numéro de votre carte, puis réessayez.</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it, then let phones join.</source>
        <translation>L’atelier est terminé. Reprenez-le, puis laissez les téléphones s’y joindre.</translation>
    </message>
</context>
<context>
    <name>WorkshopEdits</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Cet atelier est terminé. Reprenez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>WorkshopEnd</name>
    <message>
        <source>End the workshop? No vote is taken any more, and phones lose their seats. It can be resumed.</source>
        <translation>Terminer l’atelier ? Plus aucune voix n’est reçue, et les téléphones perdent leurs places. Il peut être repris.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
</context>
<context>
    <name>WorkshopRules</name>
    <message>
        <source>the workshop has no id</source>
        <translation>l’atelier n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>the workshop belongs to no assessment</source>
        <translation>l’atelier n’appartient à aucune évaluation</translation>
    </message>
    <message>
        <source>the id of an assessment</source>
        <translation>l’identifiant d’une évaluation</translation>
    </message>
    <message>
        <source>the workshop votes on %1 stages</source>
        <translation>l’atelier vote sur %1 niveaux</translation>
    </message>
    <message>
        <source>the %1 of the framework</source>
        <translation>les %1 du référentiel</translation>
    </message>
    <message>
        <source>the smallest group is of %1</source>
        <translation>l’effectif du plus petit groupe est de %1</translation>
    </message>
    <message>
        <source>from %1 to %2 people</source>
        <translation>de %1 à %2 personnes</translation>
    </message>
    <message>
        <source>a workshop under the Chatham House rule has held names</source>
        <translation>un atelier soumis à la règle de Chatham House a contenu des noms</translation>
    </message>
    <message>
        <source>one in which no name was ever stored</source>
        <translation>un atelier où aucun nom n’a jamais été stocké</translation>
    </message>
    <message>
        <source>the days are not in order</source>
        <translation>les jours ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>each day once, the earliest first, from %1 to %2</source>
        <translation>chaque jour une fois, le premier d’abord, de %1 à %2</translation>
    </message>
    <message>
        <source>a day ends before it begins</source>
        <translation>un jour se termine avant de commencer</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>une fin après le début</translation>
    </message>
    <message>
        <source>a break lies outside its day or in another break</source>
        <translation>une pause se situe hors de son jour ou dans une autre pause</translation>
    </message>
    <message>
        <source>breaks inside the day, one after the other</source>
        <translation>des pauses dans le jour, l’une après l’autre</translation>
    </message>
    <message>
        <source>another group has the same id</source>
        <translation>un autre groupe a le même identifiant</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identifiant propre</translation>
    </message>
    <message>
        <source>the workshop has %1 seats</source>
        <translation>l’atelier a %1 places</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>elle n’a pas d’identifiant propre</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>un UUID propre</translation>
    </message>
    <message>
        <source>another seat has its number</source>
        <translation>une autre place a son numéro</translation>
    </message>
    <message>
        <source>numbers from 1 up, each once</source>
        <translation>des numéros à partir de 1, chacun une fois</translation>
    </message>
    <message>
        <source>it has a name, and the workshop is said never to have held one</source>
        <translation>elle porte un nom, alors que l’atelier est censé n’en avoir jamais contenu</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>it is on the agenda twice</source>
        <translation>elle figure deux fois à l’ordre du jour</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>a text has %1 characters</source>
        <translation>un texte a %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>something that people read is empty</source>
        <translation>un texte destiné à la lecture est vide</translation>
    </message>
    <message>
        <source>a name or a text</source>
        <translation>un nom ou un texte</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>cet indicateur n’existe pas dans ce référentiel</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>un indicateur du référentiel</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>il n’existe pas de groupe %1</translation>
    </message>
    <message>
        <source>a group of the workshop</source>
        <translation>un groupe de l’atelier</translation>
    </message>
    <message>
        <source>%1 minutes are set aside</source>
        <translation>%1 minutes sont prévues</translation>
    </message>
    <message>
        <source>from 1 to %1 minutes</source>
        <translation>de 1 à %1 minutes</translation>
    </message>
</context>
<context>
    <name>atalaya</name>
    <message>
        <source>Open form…</source>
        <translation>Ouvrir le formulaire…</translation>
    </message>
</context>
<context>
    <name>atalaya::ActionForm</name>
    <message>
        <source>Remove action</source>
        <translation>Supprimer l’action</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Organisme chef de file</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>Organismes d’appui</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source> %</source>
        <comment>progress</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>When, and for how much</source>
        <translation>Quand, et à quel coût</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>date prévue</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Budget line, donor, loan</source>
        <translation>Ligne budgétaire, bailleur de fonds, prêt</translation>
    </message>
    <message>
        <source>The money is secured</source>
        <translation>Le financement est acquis</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>In every plan, whatever the budget</source>
        <translation>Dans tout plan, quel que soit le budget</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Impérative</translation>
    </message>
    <message>
        <source>What it changes, and what it needs</source>
        <translation>Ce qu’elle change, et ce qu’il lui faut</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Questions à faire progresser</translation>
    </message>
    <message>
        <source>Measure in words</source>
        <translation>Métrique (texte)</translation>
    </message>
    <message>
        <source>What is counted to know that it works</source>
        <translation>Ce qui est compté pour savoir que cela fonctionne</translation>
    </message>
    <message>
        <source>Actions that must end first</source>
        <translation>Actions à achever d’abord</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Edit action %1</source>
        <translation>Modifier l’action %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Écrivez un titre.</translation>
    </message>
    <message>
        <source>Add action %1</source>
        <translation>Ajouter l’action %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Supprimer l’action %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaColumn</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Workshop…</source>
        <translation>Atelier…</translation>
    </message>
    <message>
        <source>Breaks, the end of the day, preparing, minutes, the end of the workshop</source>
        <translation>Pauses, fin de la journée, préparation, procès-verbal, fin de l’atelier</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>À ce rythme</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>Commencer une pause</translation>
    </message>
    <message>
        <source>Stop for the day</source>
        <translation>Arrêter pour la journée</translation>
    </message>
    <message>
        <source>Back to preparing</source>
        <translation>Revenir à la préparation</translation>
    </message>
    <message>
        <source>Other workshops</source>
        <translation>Autres ateliers</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Reprendre l’atelier</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>title, voters, institutions</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n personne votante</numerusform>
            <numerusform>%n personnes votantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past the planned end</source>
        <translation>
            <numerusform>%n minute après la fin prévue</numerusform>
            <numerusform>%n minutes après la fin prévue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 min</source>
        <comment>code, minutes</comment>
        <translation>%1 : %2 au lieu de %3 min</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n agreed item(s)</source>
        <translation>
            <numerusform>Raccourcir %n point convenu</numerusform>
            <numerusform>Raccourcir %n points convenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier votes or the pre-survey agree on them. %1</source>
        <comment>items</comment>
        <translation>Les scrutins précédents ou l’enquête préalable concordent à leur sujet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) shortened</source>
        <translation>
            <numerusform>%n point raccourci</numerusform>
            <numerusform>%n points raccourcis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Jour %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>agreed at %1, %n round(s)</source>
        <translation>
            <numerusform>convenu : niveau %1, %n tour</numerusform>
            <numerusform>convenu : niveau %1, %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed at %1 with dissent</source>
        <translation>convenu avec désaccord : niveau %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>now · %1 planned</source>
        <comment>minutes</comment>
        <translation>maintenant · prévu : %1</translation>
    </message>
    <message>
        <source>earlier votes agree: %1</source>
        <comment>minutes</comment>
        <translation>scrutins précédents concordants : %1</translation>
    </message>
    <message>
        <source>earlier votes differ: %1</source>
        <comment>minutes</comment>
        <translation>scrutins précédents divergents : %1</translation>
    </message>
    <message>
        <source>the pre-survey agrees: %1</source>
        <comment>minutes</comment>
        <translation>enquête préalable concordante : %1</translation>
    </message>
    <message>
        <source>answers of the pre-survey differ: %1</source>
        <comment>minutes</comment>
        <translation>enquête préalable divergente : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move</comment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move</comment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Bring all listed back</source>
        <translation>Réinscrire toute la liste</translation>
    </message>
    <message>
        <source>Leave all listed out</source>
        <translation>Exclure toute la liste</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>Seulement le non convenu</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Proposer des durées</translation>
    </message>
    <message>
        <source>Space puts a question on the agenda or leaves it out, Alt with the arrows moves it, Enter on its minutes changes them.</source>
        <translation>Espace inscrit une question à l’ordre du jour ou l’exclut, Alt avec les flèches la déplace, Entrée sur ses minutes les modifie.</translation>
    </message>
    <message>
        <source>Which commitment is listed</source>
        <translation>Engagement affiché</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>questions</comment>
        <translation>%1, exclues : %2</translation>
    </message>
    <message>
        <source>Choose a question of the agenda first.</source>
        <translation>Choisissez d’abord une question de l’ordre du jour.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est la dernière.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réinscrire</translation>
    </message>
    <message>
        <source>The room has worked on it already, so it stays.</source>
        <translation>La salle y a déjà travaillé ; elle reste donc.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Choisissez d’abord une question.</translation>
    </message>
    <message>
        <source>All of them are on the agenda.</source>
        <translation>Toutes sont à l’ordre du jour.</translation>
    </message>
    <message>
        <source>None of them can be left out.</source>
        <translation>Aucune ne peut être exclue.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>L’ordre du jour est vide.</translation>
    </message>
    <message>
        <source>Nothing is left to plan.</source>
        <translation>Il ne reste rien à planifier.</translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>Fixez d’abord un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many.</source>
        <translation>
            <numerusform>%n minute de trop.</numerusform>
            <numerusform>%n minutes de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave questions out, give them less time, or add a day.</source>
        <translation>Excluez des questions, accordez-leur moins de temps, ou ajoutez un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed question(s) left out</source>
        <translation>
            <numerusform>%n question convenue exclue</numerusform>
            <numerusform>%n questions convenues exclues</numerusform>
        </translation>
    </message>
    <message>
        <source>No question of this agenda is agreed yet</source>
        <translation>Aucune question de cet ordre du jour n’est encore convenue</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing to give each question the least</source>
        <translation>
            <numerusform>Il manque %n minute pour donner à chaque question le minimum</numerusform>
            <numerusform>Il manque %n minutes pour donner à chaque question le minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spread over the questions</source>
        <translation>
            <numerusform>%n minute répartie entre les questions</numerusform>
            <numerusform>%n minutes réparties entre les questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerEvidenceModel</name>
    <message>
        <source>past its review-by date, proves nothing</source>
        <translation>à réexaminer, date passée, ne prouve rien</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>valable jusqu’à : %1</translation>
    </message>
    <message>
        <source>on criterion %1</source>
        <translation>sur le critère %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, catégorie %2, %3</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPane</name>
    <message>
        <source>Why, proof and last round</source>
        <translation>Pourquoi, preuves et cycle précédent</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Why this stage? Name facts, dates and documents.</source>
        <translation>Pourquoi ce niveau ? Citez des faits, des dates et des documents.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>The chosen one once more takes it back</source>
        <translation>Choisir de nouveau le même degré l’efface</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Attaches a document or a statement to this answer</source>
        <translation>Rattache un document ou une affirmation à cette réponse</translation>
    </message>
    <message>
        <source>Evidence of this answer</source>
        <translation>Preuves de cette réponse</translation>
    </message>
    <message>
        <source>Enter opens it in the register; Del detaches it from this answer.</source>
        <translation>Entrée ouvre la pièce dans le registre ; Suppr la détache de cette réponse.</translation>
    </message>
    <message>
        <source>Nothing proves this answer yet.</source>
        <translation>Rien ne prouve encore cette réponse.</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Preuves · %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPicker</name>
    <message>
        <source>Question, code</source>
        <translation>Question, code</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Rechercher dans les questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the question; Del detaches it.</source>
        <translation>Entrée rattache la pièce à la question ; Suppr l’en détache.</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Ce qu’elle étaye</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Rattacher %1</translation>
    </message>
    <message>
        <source>Attach here instead</source>
        <translation>Rattacher plutôt ici</translation>
    </message>
    <message>
        <source>%1: attached to the %2</source>
        <comment>code, place</comment>
        <translation>%1 : rattachée (%2)</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1 : non rattachée</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Rattacher la pièce %1 à la question %2</translation>
    </message>
</context>
<context>
    <name>atalaya::AnsweringSection</name>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Space says whether a group answers all questions of a commitment.</source>
        <translation>Espace indique si un groupe répond à toutes les questions d’un engagement.</translation>
    </message>
    <message>
        <source>There is nothing to decide yet. Add groups under Participants, and questions under Agenda.</source>
        <translation>Il n’y a encore rien à décider. Ajoutez des groupes sous Participation, et des questions sous Ordre du jour.</translation>
    </message>
    <message>
        <source>A mark stands where a group answers all questions of a commitment, a half one where it answers some of them. A change is made for all of them.</source>
        <translation>Une coche indique qu’un groupe répond à toutes les questions d’un engagement, une demi-coche qu’il répond à certaines. Une modification vaut pour toutes.</translation>
    </message>
    <message>
        <source>The mark stays.</source>
        <translation>La coche reste.</translation>
    </message>
</context>
<context>
    <name>atalaya::AskDrawer</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentActions</name>
    <message>
        <source>Work on it</source>
        <translation>Y travailler</translation>
    </message>
    <message>
        <source>New round from this…</source>
        <translation>Nouveau cycle à partir de celui-ci…</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Modifier les données…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Somebody else has changed these details in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Une autre personne a modifié ces données entre-temps ; rien n’a été enregistré. Examinez l’état actuel, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>Change the details of the assessment</source>
        <translation>Modifier les données de l’évaluation</translation>
    </message>
    <message>
        <source>Send to review…</source>
        <translation>Soumettre à l’examen…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Repasser en brouillon…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>a round</comment>
        <translation>Approuver %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered: scores stay provisional.</source>
        <translation>
            <numerusform>%n question n’est pas renseignée : les scores restent provisoires.</numerusform>
            <numerusform>%n questions ne sont pas renseignées : les scores restent provisoires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that applies is answered.</source>
        <translation>Toutes les questions applicables sont renseignées.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still marked for review.</source>
        <translation>
            <numerusform>%n réponse est encore signalée à revoir.</numerusform>
            <numerusform>%n réponses sont encore signalées à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving locks the assessment: only what is reported on its plan, as readings and progress, can be written until it is reopened with a reason. The approval goes into the change log as a step of %1, and cannot be undone.</source>
        <translation>L’approbation verrouille l’évaluation : seul ce qui est indiqué sur son plan, comme les relevés et l’avancement, peut être enregistré tant qu’elle n’est pas rouverte avec un motif. L’approbation est inscrite au journal des modifications avec le nom %1, et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>Remarque (facultative)</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Approuver et verrouiller</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <comment>a round</comment>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>The assessment becomes a draft again. Reports already handed out stay as they are; the reason goes into the change log as a step of %1.</source>
        <translation>L’évaluation redevient un brouillon. Les rapports déjà remis restent tels quels ; le motif est inscrit au journal des modifications avec le nom %1.</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Motif de la réouverture</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Send %1 to review</source>
        <comment>a round</comment>
        <translation>Soumettre %1 à l’examen</translation>
    </message>
    <message>
        <source>Back to draft: %1</source>
        <translation>Repasser en brouillon : %1</translation>
    </message>
    <message>
        <source>It can still be changed. Band, list and reports show the new status; the change goes into the log as a step of %1.</source>
        <translation>Elle peut encore être modifiée. Le bandeau, la liste et les rapports affichent le nouveau statut ; le changement est inscrit au journal avec le nom %1.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Soumettre à l’examen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Repasser en brouillon</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <comment>a round, its status</comment>
        <translation>%1, nouveau statut : %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a round</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1, %2 and %3.</source>
        <comment>counts of answers, evidence, actions</comment>
        <translation>Cela supprime aussi : %1, %2 et %3.</translation>
    </message>
    <message>
        <source>It is approved: somebody may have a report of it that can then not be checked.</source>
        <translation>Elle est approuvée : il peut en exister un rapport, qui ne pourra alors plus être vérifié.</translation>
    </message>
    <message>
        <source>A safe copy of the whole file is made first. From there it can be brought back; it cannot be undone.</source>
        <translation>Une copie de sauvegarde du fichier entier est faite d’abord. L’évaluation peut être récupérée à partir de cette copie ; la suppression ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Supprimée à la main</translation>
    </message>
    <message>
        <source>%1 is removed; a safe copy was made before</source>
        <comment>a round</comment>
        <translation>%1 : suppression faite, après une copie de sauvegarde</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentDelegate</name>
    <message>
        <source>%1 · %2 · changed %3</source>
        <comment>scope, reference date, last change</comment>
        <translation>%1 · %2 · modifiée : %3</translation>
    </message>
    <message>
        <source>%1 · Round %2</source>
        <comment>State, round</comment>
        <translation>%1 · Cycle %2</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentExchange</name>
    <message>
        <source>%1, Round %2</source>
        <comment>State, round</comment>
        <translation>%1, cycle %2</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Pas encore exporté.</translation>
    </message>
    <message>
        <source>The documents go into the folder “%1”, and there is one already. What is in it stays as it is. Put them there too, or export again under another name.</source>
        <translation>Les documents vont dans le dossier « %1 », qui existe déjà. Son contenu reste tel quel. Placez-les-y aussi, ou exportez de nouveau sous un autre nom.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a round, a file</comment>
        <translation>%1 se trouve dans %2</translation>
    </message>
    <message>
        <source>%1 is in %2, without its documents</source>
        <comment>a round, a file</comment>
        <translation>%1 se trouve dans %2, sans ses documents</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in “%2”, and %n document(s) of it in the folder “%3” beside it. Send both.</source>
        <comment>a round, a file, a folder</comment>
        <translation>
            <numerusform>%1 se trouve dans « %2 », et %n document qui en fait partie dans le dossier « %3 » à côté. Envoyez les deux.</numerusform>
            <numerusform>%1 se trouve dans « %2 », et %n documents qui en font partie dans le dossier « %3 » à côté. Envoyez les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Non exporté.</translation>
    </message>
    <message>
        <source>Export without the documents</source>
        <translation>Exporter sans les documents</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importée depuis %1</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <comment>a round</comment>
        <translation>Documents : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not come with “%1”, the first of them for %2.</source>
        <comment>a file, code of evidence</comment>
        <translation>
            <numerusform>%n document n’accompagnait pas « %1 », pour la pièce %2.</numerusform>
            <numerusform>%n documents n’accompagnaient pas « %1 », le premier pour la pièce %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They travel in a folder of their own. Choose it if you have it. Without them the register says what they are, but holds no copies.</source>
        <translation>Ils voyagent dans un dossier à part. Choisissez-le s’il est disponible. Sans eux, le registre indique ce qu’ils sont, mais n’en contient pas de copie.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Import without them</source>
        <translation>Importer sans eux</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <comment>a round</comment>
        <translation>%1 : importation faite</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentListModel</name>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>round, scope</comment>
        <translation>Cycle %1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a share in percent</comment>
        <translation>renseignée à %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>tout est renseigné</translation>
    </message>
    <message>
        <source>core, %1</source>
        <comment>what to know with a score</comment>
        <translation>noyau, %1</translation>
    </message>
    <message>
        <source>all in scope, %1</source>
        <comment>what to know with a score</comment>
        <translation>tout le périmètre, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, practice data</source>
        <comment>a status</comment>
        <translation>%1, données d’entraînement</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, what to know with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>State, round and scope</source>
        <translation>État, cycle et périmètre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseignées</translation>
    </message>
    <message>
        <source>Core score</source>
        <translation>Score du noyau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentSession</name>
    <message>
        <source>This workspace is open for reading only. To edit, close the other window that has it open or save a copy where you may write.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Pour le modifier, fermez l’autre fenêtre où il est ouvert ou enregistrez une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Soumettre à l’examen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The file was changed while it was away. Note down what you typed last, then open the file again to go on with what it holds now.</source>
        <translation>Le fichier a été modifié pendant son absence. Notez ce que vous avez saisi en dernier, puis ouvrez-le de nouveau pour continuer avec son contenu actuel.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentTable</name>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Évaluations de cet espace de travail</translation>
    </message>
    <message>
        <source>Enter goes on with an assessment; = tells why a number is as it is; the last column is its menu.</source>
        <translation>Entrée reprend une évaluation ; = dit d’où vient un nombre ; la dernière colonne est son menu.</translation>
    </message>
</context>
<context>
    <name>atalaya::BeginPane</name>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>An unanswered question counts nowhere; it is never read as stage 1.</source>
        <translation>Une question non renseignée ne compte nulle part ; elle n’est jamais lue comme le niveau 1.</translation>
    </message>
    <message>
        <source>Brings this question and its stages</source>
        <translation>Affiche cette question et ses niveaux</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planifier un atelier</translation>
    </message>
    <message>
        <source>Goes to the Workshop page</source>
        <translation>Mène à la page Atelier</translation>
    </message>
    <message>
        <source>Answer what you can show</source>
        <translation>Répondre à ce qui peut être montré</translation>
    </message>
    <message>
        <source>Let the room decide</source>
        <translation>Laisser la salle décider</translation>
    </message>
    <message>
        <source>Plan a workshop of one or two days; blind votes become answers when you record what the room agreed.</source>
        <translation>Planifiez un atelier d’un ou deux jours ; les votes à l’aveugle deviennent des réponses lorsque vous consignez ce dont la salle est convenue.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Scope and language</source>
        <translation>Périmètre et langue</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Score principal</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Lieu de conservation</translation>
    </message>
    <message>
        <source>%1, Round %2: %3</source>
        <comment>State, round, what is answered of it</comment>
        <translation>%1, cycle %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none answered</source>
        <translation>
            <numerusform>%n question, non renseignée</numerusform>
            <numerusform>%n questions, aucune renseignée</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline is printed from 60% of its questions on: %1 of %2.</source>
        <comment>the space before the sign does not break</comment>
        <translation>Le score principal est imprimé à partir de 60 % de ses questions : %1 sur %2.</translation>
    </message>
    <message>
        <source>One key per question; reasons and proof can follow later.</source>
        <translation>Une touche par question ; justifications et preuves peuvent suivre.</translation>
    </message>
    <message>
        <source>Begin with what the headline counts: %1. %2</source>
        <comment>a group; a sentence</comment>
        <translation>Commencez par ce que compte le score principal : %1. %2</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Commencer par %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a framework</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many commitments, so many questions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>All else is shown apart</source>
        <translation>Tout le reste est affiché à part</translation>
    </message>
</context>
<context>
    <name>atalaya::BestPlanPanel</name>
    <message>
        <source>What would it cost to insist on it?</source>
        <translation>Combien coûterait de l’imposer ?</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Périmé.</translation>
    </message>
    <message>
        <source>The plan, its limits or what is left out have changed since this was found.</source>
        <translation>Le plan, ses limites ou les exclusions ont changé depuis ce résultat.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Best plan.</source>
        <translation>Meilleur plan.</translation>
    </message>
    <message>
        <source>Best found.</source>
        <translation>Meilleur plan trouvé.</translation>
    </message>
    <message>
        <source>No plan.</source>
        <translation>Aucun plan.</translation>
    </message>
</context>
<context>
    <name>atalaya::BudgetBar</name>
    <message>
        <source>What the best plan is for</source>
        <translation>But du meilleur plan</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Best plan under this budget</source>
        <translation>Meilleur plan dans ce budget</translation>
    </message>
    <message>
        <source>Cost and benefit…</source>
        <translation>Coût et bénéfice…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget over all years</source>
        <translation>Budget de toutes les années</translation>
    </message>
    <message>
        <source>Budget, up to what every action costs together</source>
        <translation>Budget, jusqu’au coût de toutes les actions réunies</translation>
    </message>
    <message>
        <source>Most improvement</source>
        <translation>Plus forte amélioration</translation>
    </message>
    <message>
        <source>Reach the targets at least cost</source>
        <translation>Cibles au moindre coût</translation>
    </message>
    <message>
        <source>Budgets of years, and how many actions a body can lead at once</source>
        <translation>Budgets par année, et nombre d’actions dont un organisme peut être chef de file à la fois</translation>
    </message>
    <message>
        <source>Limits (%1)…</source>
        <translation>Limites (%1)…</translation>
    </message>
    <message>
        <source>Cheapest way there</source>
        <translation>Voie la moins coûteuse</translation>
    </message>
</context>
<context>
    <name>atalaya::CameBackDrawer</name>
    <message>
        <source>What came back</source>
        <translation>Retour du classeur</translation>
    </message>
    <message>
        <source>Compared again.</source>
        <translation>Nouvelle comparaison faite.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. What was chosen stays where both sides still say the same; look at the others once more.</source>
        <translation>Le plan a changé entre-temps. Les choix restent là où les deux côtés disent encore la même chose ; revoyez les autres.</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Conflits seulement</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Reprendre toutes les modifications</translation>
    </message>
    <message>
        <source>All that are shown but deletions and conflicts, which are choices of their own</source>
        <translation>Toutes celles qui sont affichées, sauf les suppressions et les conflits, qui se décident à part</translation>
    </message>
    <message>
        <source>What was deleted in the workbook is to be deleted in the plan as well</source>
        <translation>Ce qui a été supprimé dans le classeur est aussi à supprimer dans le plan</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>keep what the plan says</source>
        <translation>conserver ce que dit le plan</translation>
    </message>
    <message>
        <source>take what the sheet says</source>
        <translation>reprendre ce que dit la feuille</translation>
    </message>
    <message>
        <source>skip, to decide another time</source>
        <translation>ignorer, pour décider plus tard</translation>
    </message>
    <message>
        <source>from one choice to the next</source>
        <translation>d’un choix au suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close; nothing is taken</source>
        <translation>fermer ; rien n’est repris</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>a file</comment>
        <translation>Lecture en cours : %1</translation>
    </message>
    <message>
        <source>Reading was stopped; the plan is as it was</source>
        <translation>La lecture a été interrompue ; le plan est inchangé</translation>
    </message>
    <message>
        <source>Comparing %1 again</source>
        <comment>a file</comment>
        <translation>Nouvelle comparaison en cours : %1</translation>
    </message>
    <message>
        <source>%1, exported on %2 at %3</source>
        <comment>a file, a day, a time</comment>
        <translation>%1, exporté le %2 à %3</translation>
    </message>
    <message>
        <source>%1; it does not say when it was exported</source>
        <comment>a file</comment>
        <translation>%1 ; la date d’exportation n’y figure pas</translation>
    </message>
    <message>
        <source>Nothing of it can be taken.</source>
        <translation>Rien ne peut en être repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problème.</numerusform>
            <numerusform>%n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row with a problem is left out whole; nothing of it is taken. Mend it in the workbook and read that again, or take the others now.</source>
        <translation>Une ligne qui présente un problème est exclue en entier ; rien n’en est repris. Corrigez-la dans le classeur et relisez-le, ou reprenez les autres maintenant.</translation>
    </message>
    <message>
        <source>Nothing to take.</source>
        <translation>Rien à reprendre.</translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>Le classeur ne dit rien que le plan ne dise déjà.</translation>
    </message>
    <message>
        <source>%1 to take, %2 to keep, %3 skipped</source>
        <comment>numbers</comment>
        <translation>à reprendre : %1, à conserver : %2, ignorées : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) left to decide</source>
        <translation>
            <numerusform>%n suppression reste à décider</numerusform>
            <numerusform>%n suppressions restent à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) locked by the approval</source>
        <translation>
            <numerusform>%n différence verrouillée par l’approbation</numerusform>
            <numerusform>%n différences verrouillées par l’approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n deletion(s)</source>
        <translation>
            <numerusform>Reprendre aussi %n suppression</numerusform>
            <numerusform>Reprendre aussi %n suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take deletions</source>
        <translation>Reprendre aussi les suppressions</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Take the workbook’s changes</source>
        <translation>Reprendre les modifications du classeur</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of %1 taken</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n différence reprise : %1</numerusform>
            <numerusform>%n différences reprises : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::CheckList</name>
    <message>
        <source>Space ticks a row, or takes the tick away.</source>
        <translation>Espace coche une ligne ou la décoche.</translation>
    </message>
    <message>
        <source>None is ticked.</source>
        <translation>Aucune n’est cochée.</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <comment>codes</comment>
        <translation>Cochées : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::CheckRowsModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, coché</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, non coché</translation>
    </message>
</context>
<context>
    <name>atalaya::ClockControls</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Key +</source>
        <translation>Touche +</translation>
    </message>
    <message>
        <source>Gives the room time to talk</source>
        <translation>Donne à la salle le temps d’échanger</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant : %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>presque écoulé</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Relancer le chronomètre</translation>
    </message>
</context>
<context>
    <name>atalaya::CommitmentScoresModel</name>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered, applicable</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseignées</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Cycle précédent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not answered</comment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>not applicable</comment>
        <translation>S. o.</translation>
    </message>
</context>
<context>
    <name>atalaya::CompareField</name>
    <message>
        <source>None</source>
        <comment>round to compare with</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>State, round and scope, reference date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A round that is not in this workspace</source>
        <translation>Un cycle qui n’est pas dans cet espace de travail</translation>
    </message>
</context>
<context>
    <name>atalaya::CopiesPanel</name>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Makes a verified copy of the open workspace</source>
        <translation>Fait une copie vérifiée de l’espace de travail ouvert</translation>
    </message>
    <message>
        <source>Puts a safe copy in the place of the open workspace</source>
        <translation>Place une copie de sauvegarde là où se trouve l’espace de travail ouvert</translation>
    </message>
    <message>
        <source>Adds an assessment from a file that was exported</source>
        <translation>Ajoute une évaluation à partir d’un fichier exporté</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Last copy %1, checked</source>
        <comment>time</comment>
        <translation>Dernière copie : %1, vérifiée</translation>
    </message>
    <message>
        <source>Last copy %1 is damaged. Make another one.</source>
        <comment>time</comment>
        <translation>La dernière copie (%1) est endommagée. Faites-en une autre.</translation>
    </message>
    <message>
        <source>Last copy %1, checked when it was made</source>
        <comment>time</comment>
        <translation>Dernière copie : %1, vérifiée à sa création</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Une copie est en cours</translation>
    </message>
    <message>
        <source>There is no safe copy yet</source>
        <translation>Il n’y a pas encore de copie de sauvegarde</translation>
    </message>
    <message>
        <source>One is made by itself each day that the file is open.</source>
        <translation>Une copie se fait automatiquement chaque jour où le fichier est ouvert.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in %1, the oldest from %2</source>
        <comment>copies; folder, time</comment>
        <translation>
            <numerusform>%n copie conservée dans %1, la plus ancienne : %2</numerusform>
            <numerusform>%n copies conservées dans %1, la plus ancienne : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No safe copy was made.</source>
        <translation>Aucune copie de sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A safe copy was made and checked</source>
        <translation>Une copie de sauvegarde a été faite et vérifiée</translation>
    </message>
    <message>
        <source>Restoring.</source>
        <translation>Restauration en cours.</translation>
    </message>
    <message>
        <source>The file opens again by itself when the copy is in its place.</source>
        <translation>Le fichier s’ouvre de nouveau de lui-même dès que la copie est en place.</translation>
    </message>
    <message>
        <source>“%1” is in its place again.</source>
        <translation>« %1 » est de nouveau en place.</translation>
    </message>
    <message>
        <source>What the file held before is in %1, beside it.</source>
        <translation>Ce que le fichier contenait avant se trouve dans %1, à côté.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>atalaya::CostFields</name>
    <message>
        <source>How the cost is known</source>
        <translation>Connaissance du coût</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a cost</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a cost</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>a cost</comment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Non estimé</translation>
    </message>
    <message>
        <source>One sure number</source>
        <translation>Un chiffre certain</translation>
    </message>
    <message>
        <source>Low, likely, high</source>
        <translation>Bas, probable, élevé</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Coût bas</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Coût probable</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Coût élevé</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Coût par année</translation>
    </message>
    <message>
        <source>Enter or typing changes an amount; an empty one is not said.</source>
        <translation>Entrée ou la saisie modifie un montant ; un montant vide n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartir également</translation>
    </message>
    <message>
        <source>Writes what each year costs when every day costs the same</source>
        <translation>Écrit ce que coûte chaque année si chaque jour coûte autant</translation>
    </message>
    <message>
        <source>In whole units; the strategy does not state its currency yet.</source>
        <translation>En unités entières ; la stratégie n’indique pas encore sa monnaie.</translation>
    </message>
    <message>
        <source>In whole units of %1.</source>
        <translation>En unités entières (%1).</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number from 0 on, such as %2.</source>
        <translation>« %1 » n’est pas un coût. Écrivez un nombre entier à partir de 0, tel que %2.</translation>
    </message>
    <message>
        <source>Write what the action costs, or choose “Not estimated”.</source>
        <translation>Écrivez ce que coûte l’action, ou choisissez « Non estimé ».</translation>
    </message>
    <message>
        <source>Say the cost and the first and last day before it is spread.</source>
        <translation>Indiquez le coût ainsi que le premier et le dernier jour avant de le répartir.</translation>
    </message>
    <message>
        <source>No year is said: the cost is spread evenly over the days.</source>
        <translation>Aucune année n’est indiquée : le coût est réparti également entre les jours.</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <comment>which cost, an amount</comment>
        <translation>%1 : il manque %2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <comment>which cost, an amount</comment>
        <translation>%1 : %2 de trop</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a cost</comment>
        <translation>bas</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>a cost</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>the years</source>
        <translation>les années</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a cost</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>The years add up to the cost.</source>
        <translation>La somme des années correspond au coût.</translation>
    </message>
    <message>
        <source>The years do not add up to the cost yet. %1.</source>
        <translation>La somme des années ne correspond pas encore au coût. %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageBar</name>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Renseignées : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageModel</name>
    <message>
        <source>Without objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ensemble du plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>named</source>
        <translation>cité</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>actions and objectives for a commitment</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>objective, commitment, what is there</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>With all below it: %1</source>
        <translation>Avec tout ce qui en dépend : %1</translation>
    </message>
    <message>
        <source>Of its own: %1</source>
        <translation>En propre : %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>%1: nothing of the plan serves it</source>
        <comment>a commitment</comment>
        <translation>%1 : rien dans le plan ne le sert</translation>
    </message>
</context>
<context>
    <name>atalaya::CoveragePane</name>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objectifs et engagements</translation>
    </message>
    <message>
        <source>With the first objective or action, this shows which commitments the strategy serves, and which it leaves alone.</source>
        <translation>Avec le premier objectif ou la première action, on voit ici quels engagements la stratégie sert, et lesquels elle laisse de côté.</translation>
    </message>
    <message>
        <source>How many actions of an objective lift a question of a commitment. Enter goes to the objective.</source>
        <translation>Nombre d’actions d’un objectif qui font progresser une question d’un engagement. Entrée mène à l’objectif.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) that nothing serves</source>
        <translation>
            <numerusform>%n engagement que rien ne sert</numerusform>
            <numerusform>%n engagements que rien ne sert</numerusform>
        </translation>
    </message>
    <message>
        <source>every commitment is served</source>
        <translation>chaque engagement est servi</translation>
    </message>
    <message>
        <source>A figure counts the actions of an objective, with all below it, that lift a question of the commitment; a square says that the objective names it.</source>
        <translation>Un chiffre compte les actions d’un objectif, avec tout ce qui en dépend, qui font progresser une question de l’engagement ; un carré indique que l’objectif le cite.</translation>
    </message>
    <message>
        <source>Hatched, and “none” below, is what nothing serves: %1.</source>
        <translation>Hachuré, et « aucune » en dessous : ce que rien ne sert, soit %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CrosswalkPart</name>
    <message>
        <source>Crosswalk</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>No other instrument asks for the same.</source>
        <translation>Aucun autre instrument ne demande la même chose.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name in another instrument</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atalaya::DayRow</name>
    <message>
        <source>Remove the day</source>
        <translation>Supprimer le jour</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a date in a field, with its weekday</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>à</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number; the space does not break</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Remove the break</source>
        <translation>Supprimer la pause</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>No quarter of an hour is free. Make the day longer.</source>
        <translation>Aucun quart d’heure n’est libre. Allongez le jour.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>add a break</source>
        <translation>ajouter une pause</translation>
    </message>
    <message>
        <source>break %1 begins</source>
        <translation>pause %1, début</translation>
    </message>
    <message>
        <source>break %1, minutes</source>
        <translation>pause %1, minutes</translation>
    </message>
    <message>
        <source>remove break %1</source>
        <translation>supprimer la pause %1</translation>
    </message>
</context>
<context>
    <name>atalaya::DaysField</name>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
</context>
<context>
    <name>atalaya::DeadlinesDrawer</name>
    <message>
        <source>Export deadlines</source>
        <translation>Exporter les échéances</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>To the plan’s end</source>
        <translation>Jusqu’à la fin du plan</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no reminder</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Échéances de</translation>
    </message>
    <message>
        <source>Write the calendar…</source>
        <translation>Écrire le calendrier…</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Tous les organismes</translation>
    </message>
    <message>
        <source>Nothing falls due until %1.</source>
        <translation>Rien n’arrive à échéance d’ici au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) from today until %1. A calendar that reads the file again moves events and adds none twice.</source>
        <translation>
            <numerusform>%n échéance d’aujourd’hui au %1. Un calendrier qui relit le fichier déplace les événements et n’en ajoute aucun deux fois.</numerusform>
            <numerusform>%n échéances d’aujourd’hui au %1. Un calendrier qui relit le fichier déplace les événements et n’en ajoute aucun deux fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationContentsModel</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>short for paragraphs of the preamble</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Paragraphs 1 to %1</source>
        <translation>Alinéas 1 à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>numeral and title of a paragraph</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationHead</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>adoptée le %1</translation>
    </message>
    <message>
        <source>adopted %1, %2</source>
        <translation>adoptée le %1, %2</translation>
    </message>
    <message>
        <source>original: %1</source>
        <comment>a language</comment>
        <translation>original : %1</translation>
    </message>
    <message>
        <source>working translation, not official</source>
        <translation>traduction de travail, texte non officiel</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationPage</name>
    <message>
        <source>What is shown</source>
        <translation>Partie affichée</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Enter or F3 goes on to the next place</source>
        <translation>Entrée ou F3 passe à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Contents of the Declaration</source>
        <translation>Table des matières de la Déclaration</translation>
    </message>
    <message>
        <source>Arrows show a paragraph; Enter scores it.</source>
        <translation>Les flèches affichent un paragraphe ; Entrée passe à sa notation.</translation>
    </message>
    <message>
        <source>The Declaration has no paragraph %1</source>
        <translation>La Déclaration n’a pas de paragraphe %1</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then every commitment can be scored</source>
        <translation>Choisissez d’abord une évaluation à l’Accueil ; chaque engagement pourra alors être noté</translation>
    </message>
    <message>
        <source>Commitment %1 is not in the scope of this assessment</source>
        <translation>L’engagement %1 n’est pas dans le périmètre de cette évaluation</translation>
    </message>
    <message>
        <source>next, previous paragraph</source>
        <translation>paragraphe suivant, précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>score it</source>
        <translation>passer à la notation</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy with its source</source>
        <translation>copier avec la source</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>rechercher dans le texte</translation>
    </message>
    <message>
        <source>next place found</source>
        <translation>occurrence suivante</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>previous place found</source>
        <translation>occurrence précédente</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>This paragraph has no number to explain</source>
        <translation>Ce paragraphe n’a pas de nombre à expliquer</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then there are numbers to explain</source>
        <translation>Choisissez d’abord une évaluation à l’Accueil ; il y aura alors des nombres à expliquer</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Absent du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n occurrence dans le texte</numerusform>
            <numerusform>%n occurrences dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationText</name>
    <message>
        <source>Text of the Declaration</source>
        <translation>Texte de la Déclaration</translation>
    </message>
    <message>
        <source>Preamble, paragraph %1</source>
        <translation>Préambule, alinéa %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>addressed to: %1</source>
        <translation>adressé à : %1</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>force : %1</translation>
    </message>
    <message>
        <source>J and K go to the next and previous paragraph, Enter to its questions</source>
        <translation>J et K mènent au paragraphe suivant et au précédent, Entrée à ses questions</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is chosen, and the keys</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and symbol of the Declaration</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, paragraphe %2</translation>
    </message>
    <message>
        <source>%1, paragraphs %2 to %3</source>
        <translation>%1, paragraphes %2 à %3</translation>
    </message>
</context>
<context>
    <name>atalaya::Desk</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk and would be lost.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être écrite sur le disque et serait perdue.</numerusform>
            <numerusform>%n modifications n’ont pas pu être écrites sur le disque et seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is back and cannot be written yet. Allow writing to it, or to its drive.</source>
        <translation>Le fichier est revenu mais ne peut pas encore être modifié. Autorisez l’écriture sur le fichier ou sur son lecteur.</translation>
    </message>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>Aucun espace de travail n’est ouvert. Ouvrez-en ou créez-en d’abord un.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture en cours : %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création en cours : %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>Copie en cours vers %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an assessment. Choose a file that was exported from Atalaya.</source>
        <translation>« %1 » ne peut pas être lu comme une évaluation. Choisissez un fichier exporté d’Atalaya.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <comment>a State</comment>
        <translation>Exportation en cours : %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture en cours : %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <comment>a State</comment>
        <translation>Importation en cours : %1</translation>
    </message>
    <message>
        <source>“%1” is being restored from a safe copy. Wait a moment: it opens by itself when the copy is in its place.</source>
        <translation>« %1 » est en cours de restauration à partir d’une copie de sauvegarde. Attendez un instant : il s’ouvre de lui-même dès que la copie est en place.</translation>
    </message>
    <message>
        <source>No workspace is open. Open the file to restore first.</source>
        <translation>Aucun espace de travail n’est ouvert. Ouvrez d’abord le fichier à restaurer.</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home first.</source>
        <translation>Aucune évaluation n’est choisie. Choisissez-en d’abord une à l’Accueil.</translation>
    </message>
    <message>
        <source>This workshop belongs to another assessment. Choose that one on Home first.</source>
        <translation>Cet atelier appartient à une autre évaluation. Choisissez d’abord celle-ci à l’Accueil.</translation>
    </message>
    <message>
        <source>Another window has this workspace open, so here it is for reading only. Close that window and open the file again to edit.</source>
        <translation>Une autre fenêtre a ouvert cet espace de travail ; il est donc ici en lecture seule. Fermez cette fenêtre et ouvrez de nouveau le fichier pour le modifier.</translation>
    </message>
    <message>
        <source>A lock beside this workspace that does not say whose it is makes it one for reading only. Close the window on the other computer that has it open, or say that there is none.</source>
        <translation>Un verrou sans indication d’origine, à côté de cet espace de travail, le met en lecture seule. Fermez la fenêtre sur l’autre ordinateur où il est ouvert, ou indiquez qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The computer “%1” has this workspace open, so here it is for reading only. Close that window, or say that it is no longer there: its stick was pulled out, or it broke down.</source>
        <translation>L’ordinateur « %1 » a ouvert cet espace de travail ; il est donc ici en lecture seule. Fermez la fenêtre sur cet ordinateur, ou indiquez qu’elle n’existe plus : clé retirée, ou ordinateur en panne.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written, so it is open for reading only. Save a copy where you may write to edit it.</source>
        <translation>Ce fichier ou son dossier est protégé contre l’écriture ; il est donc ouvert en lecture seule. Enregistrez une copie là où vous pouvez écrire pour le modifier.</translation>
    </message>
</context>
<context>
    <name>atalaya::DifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>K keeps the plan as it is, T takes what the sheet says, S skips; left and right go from one choice to the next. On an action's title they mean all of it, but T leaves deletions to a choice of their own.</source>
        <translation>K conserve le plan tel quel, T reprend ce que dit la feuille, S ignore ; gauche et droite passent d’un choix à l’autre. Sur le titre d’une action, elles valent pour toute l’action, mais T laisse les suppressions à un choix à part.</translation>
    </message>
</context>
<context>
    <name>atalaya::DocumentPreview</name>
    <message>
        <source>The kept copy cannot be read, so it is not shown.</source>
        <translation>La copie conservée ne peut pas être lue ; elle n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>Document, %1</source>
        <comment>size</comment>
        <translation>Document, %1</translation>
    </message>
    <message>
        <source>%1 document, %2</source>
        <comment>ending, size</comment>
        <translation>Document %1, %2</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu : %1</translation>
    </message>
    <message>
        <source>Preview of %1: the picture</source>
        <translation>Aperçu : %1, l’image</translation>
    </message>
    <message>
        <source>Preview of %1: the first page</source>
        <translation>Aperçu : %1, la première page</translation>
    </message>
    <message>
        <source>Preview of %1: the first lines</source>
        <translation>Aperçu : %1, les premières lignes</translation>
    </message>
    <message>
        <source>No preview of %1</source>
        <translation>Pas d’aperçu : %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
</context>
<context>
    <name>atalaya::DoneActionsPart</name>
    <message>
        <source>Attach what proves it</source>
        <translation>Rattacher ce qui le prouve</translation>
    </message>
    <message>
        <source>%1 %2 (to stage %3)</source>
        <comment>code and title of an action</comment>
        <translation>%1 %2 (vers le niveau %3)</translation>
    </message>
    <message>
        <source>Done since the last round: %1.</source>
        <translation>Achevé depuis le cycle précédent : %1.</translation>
    </message>
    <message>
        <source>Done so far: %1.</source>
        <translation>Achevé à ce jour : %1.</translation>
    </message>
    <message>
        <source>%1 The evidence carries it.</source>
        <comment>what was done</comment>
        <translation>%1 Les preuves l’étayent.</translation>
    </message>
</context>
<context>
    <name>atalaya::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceActions</name>
    <message>
        <source>Another copy is being written. Try again in a moment.</source>
        <translation>Une autre copie est en cours d’écriture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 has no file. Edit it to add one.</source>
        <translation>%1 n’a pas de fichier. Modifiez la pièce pour en ajouter un.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can run programs, so it is not opened from here. Write a copy of it and have it checked first.</source>
        <translation>« %1 » est d’un type qui peut exécuter des programmes ; il n’est donc pas ouvert d’ici. Écrivez-en une copie et faites-la d’abord vérifier.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document. Free some room on the disk, then try again.</source>
        <translation>Il n’y a pas d’espace pour une copie du document. Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Write a copy of it and open that with a program of your choice.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre « %1 ». Écrivez-en une copie et ouvrez-la avec un programme de votre choix.</translation>
    </message>
    <message>
        <source>No browser opened the link. Copy the address from Edit and open it yourself.</source>
        <translation>Aucun navigateur n’a ouvert le lien. Copiez l’adresse depuis « Modifier » et ouvrez-la directement.</translation>
    </message>
    <message>
        <source>That is the open workspace itself. Choose another name.</source>
        <translation>C’est l’espace de travail ouvert lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>Une copie a été écrite dans %1</translation>
    </message>
    <message>
        <source>Prolong %1 until %2</source>
        <translation>Prolonger %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Détacher la pièce %1 de la question %2</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Supprimer la pièce %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %n answer(s).</source>
        <translation>
            <numerusform>%1 étaye %n réponse.</numerusform>
            <numerusform>%1 étaye %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach it from them before it is removed; one step back undoes both.</source>
        <translation>Détachez-la avant de la supprimer ; un seul retour en arrière annule les deux.</translation>
    </message>
    <message>
        <source>Detach and remove</source>
        <translation>Détacher et supprimer</translation>
    </message>
    <message>
        <source>Evidence register %1 %2</source>
        <comment>file name: State, round</comment>
        <translation>Registre des preuves %1 %2</translation>
    </message>
    <message>
        <source>The register was written to %1</source>
        <translation>Le registre a été écrit dans %1</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceChoiceDelegate</name>
    <message>
        <source>%1  %2</source>
        <comment>code and title of evidence</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceDetail</name>
    <message>
        <source>Still in force…</source>
        <translation>Toujours en vigueur…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>%1 · grade %2 · %3</source>
        <comment>code, grade, sensitivity</comment>
        <translation>%1 · catégorie %2 · %3</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>Catégorie %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n answer(s)</source>
        <translation>
            <numerusform>Utilisée par %n réponse</numerusform>
            <numerusform>Utilisée par %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>bricks: no valid proof</source>
        <translation>briques : aucune preuve valable</translation>
    </message>
    <message>
        <source>Answers that %1 supports</source>
        <translation>Réponses que %1 étaye</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It proves nothing on %1. No answer loses proof by that: others support the same.</source>
        <translation>Elle ne prouve rien à la date du %1. Aucune réponse n’y perd de preuve : d’autres pièces l’étayent.</translation>
    </message>
    <message numerus="yes">
        <source>It proves nothing on %1. %2 lose(s) proof; the stages claimed do not change.</source>
        <translation>
            <numerusform>Elle ne prouve rien à la date du %1. %2 perd des preuves ; les niveaux déclarés ne changent pas.</numerusform>
            <numerusform>Elle ne prouve rien à la date du %1. %2 perdent des preuves ; les niveaux déclarés ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer rests on it alone.</source>
        <translation>Aucune réponse ne repose sur elle seule.</translation>
    </message>
    <message numerus="yes">
        <source>Then %1 lose(s) proof.</source>
        <translation>
            <numerusform>Sans elle, %1 perd des preuves.</numerusform>
            <numerusform>Sans elle, %1 perdent des preuves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past its review-by date, %1.</source>
        <translation>À réexaminer, date passée : %1.</translation>
    </message>
    <message>
        <source>To be reviewed by %1.</source>
        <translation>À réexaminer au plus tard le %1.</translation>
    </message>
    <message>
        <source>The kept copy is damaged.</source>
        <translation>La copie conservée est endommagée.</translation>
    </message>
    <message>
        <source>The kept copy is missing.</source>
        <translation>La copie conservée manque.</translation>
    </message>
    <message>
        <source>Edit this evidence and choose the file again, or restore a safe copy of the workspace.</source>
        <translation>Modifiez cette pièce et choisissez de nouveau le fichier, ou restaurez une copie de sauvegarde de l’espace de travail.</translation>
    </message>
    <message>
        <source>Weaker than asked for.</source>
        <translation>Moins probante qu’il n’est demandé.</translation>
    </message>
    <message>
        <source>Where it is attached, the framework asks for a better grade than %1. Attach a stronger document as well, or correct the grade.</source>
        <translation>Là où elle est rattachée, le référentiel demande une meilleure catégorie que %1. Rattachez aussi un document plus probant, ou corrigez la catégorie.</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>aucune date indiquée</translation>
    </message>
    <message>
        <source>in force, has no such date</source>
        <translation>en vigueur, sans date de réexamen</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>aucune date fixée</translation>
    </message>
    <message>
        <source>none, it is reached by its link</source>
        <translation>aucune, accessible par son lien</translation>
    </message>
    <message>
        <source>none, it is a statement</source>
        <translation>aucune, c’est une affirmation</translation>
    </message>
    <message>
        <source>none, the document was seen only</source>
        <translation>aucune, le document a seulement été vu</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <comment>a size</comment>
        <translation>%1, pas encore vérifiée</translation>
    </message>
    <message>
        <source>unchanged, checked %1</source>
        <comment>a moment</comment>
        <translation>inchangée, vérifiée : %1</translation>
    </message>
    <message>
        <source>damaged: not what was added</source>
        <translation>endommagée : ce n’est pas ce qui a été ajouté</translation>
    </message>
    <message>
        <source>missing from this workspace</source>
        <translation>absente de cet espace de travail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copie conservée</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajoutée par</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Write a copy…</source>
        <translation>Écrire une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter opens the answer on Score; Del detaches the evidence from it.</source>
        <translation>Entrée ouvre la réponse dans Notation ; Suppr en détache la pièce.</translation>
    </message>
    <message>
        <source>No answer uses it yet. Attach it to the answers that it proves.</source>
        <translation>Aucune réponse ne l’utilise encore. Rattachez-la aux réponses qu’elle prouve.</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceForm</name>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another document is being kept. Wait a moment, then choose the file again.</source>
        <translation>Un autre document est en cours de copie. Attendez un instant, puis choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Keeping a copy</source>
        <translation>Copie en cours de conservation</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Écrivez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Écrivez un titre.</translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https:// and has no spaces.</source>
        <translation>Écrivez une adresse qui commence par http:// ou https:// et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>Edit evidence %1</source>
        <translation>Modifier la pièce %1</translation>
    </message>
    <message>
        <source>Add evidence %1</source>
        <translation>Ajouter la pièce %1</translation>
    </message>
    <message>
        <source>Add evidence %1 to %2</source>
        <translation>Ajouter la pièce %1 à %2</translation>
    </message>
    <message>
        <source>Replace evidence %1 by %2</source>
        <translation>Remplacer la pièce %1 par %2</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>Ajouter une pièce pour %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>As you left it. Nothing of this is in the register yet.</source>
        <translation>Tel que vous l’avez laissé. Rien de cela n’est encore dans le registre.</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Tel qu’il figure sur le document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Who issued or said it</source>
        <translation>Organisme ou personne à l’origine</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Compte tant que « %1 » est coché</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, whether it is known</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>grows old</source>
        <translation>à réexaminer</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Sans fichier</translation>
    </message>
    <message>
        <source>File, a copy is kept in the workspace</source>
        <translation>Fichier, une copie est conservée dans l’espace de travail</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Closes the form and lets go of what is written on it</source>
        <translation>Ferme le formulaire et abandonne ce qui y est écrit</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceIntake</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1. Find them and add them again.</source>
        <translation>Introuvables désormais : %1. Retrouvez-les et ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <source>Links that lead nowhere: %1. Add the documents themselves.</source>
        <translation>Liens qui ne mènent nulle part : %1. Ajoutez les documents eux-mêmes.</translation>
    </message>
    <message>
        <source>Folders: %1. Add the documents in them instead.</source>
        <translation>Dossiers : %1. Ajoutez plutôt les documents qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Not documents that can be kept: %1. Choose other files.</source>
        <translation>Ne sont pas des documents à conserver : %1. Choisissez d’autres fichiers.</translation>
    </message>
    <message>
        <source>Empty: %1. Save them again, then add them.</source>
        <translation>Vides : %1. Enregistrez-les de nouveau, puis ajoutez-les.</translation>
    </message>
    <message>
        <source>Larger than 512 MB: %1. Keep them elsewhere and give their addresses as links instead.</source>
        <translation>Plus de 512 Mo : %1. Conservez-les ailleurs et indiquez plutôt leurs adresses comme liens.</translation>
    </message>
    <message>
        <source>Cannot be read: %1. Check that you may open them, then add them again.</source>
        <translation>Illisibles : %1. Vérifiez que vous pouvez les ouvrir, puis ajoutez-les de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came too late for the register, which was left in the meantime. Open that assessment and add them again.</source>
        <translation>
            <numerusform>%n document est arrivé trop tard pour le registre, quitté entre-temps. Ouvrez cette évaluation et ajoutez-le de nouveau.</numerusform>
            <numerusform>%n documents sont arrivés trop tard pour le registre, quitté entre-temps. Ouvrez cette évaluation et ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceListModel</name>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>affirmée</translation>
    </message>
    <message>
        <source>seen only</source>
        <translation>vue seulement</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>kept copy</source>
        <translation>copie conservée</translation>
    </message>
    <message>
        <source>kept copy, unchanged</source>
        <translation>copie conservée, inchangée</translation>
    </message>
    <message>
        <source>kept copy, damaged</source>
        <translation>copie conservée, endommagée</translation>
    </message>
    <message>
        <source>copy missing</source>
        <translation>copie manquante</translation>
    </message>
    <message>
        <source>past its review-by date</source>
        <translation>à réexaminer, date passée</translation>
    </message>
    <message numerus="yes">
        <source>review due within %n day(s)</source>
        <translation>
            <numerusform>à réexaminer d’ici %n jour</numerusform>
            <numerusform>à réexaminer d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>its kept copy is damaged</source>
        <translation>sa copie conservée est endommagée</translation>
    </message>
    <message>
        <source>its kept copy is missing</source>
        <translation>sa copie conservée manque</translation>
    </message>
    <message>
        <source>weaker than asked for where it is attached</source>
        <translation>moins probante qu’il n’est demandé là où elle est rattachée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two remarks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; weaker than asked for where it is attached</source>
        <comment>a grade</comment>
        <translation>%1 ; moins probante qu’il n’est demandé là où elle est rattachée</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>by how many answers</comment>
        <translation>Usages</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePage</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir le fichier</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>detach or remove</source>
        <translation>détacher ou supprimer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>ajouter une pièce</translation>
    </message>
    <message>
        <source>add several documents</source>
        <translation>ajouter plusieurs documents</translation>
    </message>
    <message>
        <source>edit the chosen piece</source>
        <translation>modifier la pièce choisie</translation>
    </message>
    <message>
        <source>attach it to an answer</source>
        <translation>la rattacher à une réponse</translation>
    </message>
    <message>
        <source>open its file, or the chosen answer</source>
        <translation>ouvrir son fichier, ou la réponse choisie</translation>
    </message>
    <message>
        <source>remove it; among the answers: detach it</source>
        <translation>la supprimer ; parmi les réponses : la détacher</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>on the form: save the piece</source>
        <translation>dans le formulaire : enregistrer la pièce</translation>
    </message>
    <message>
        <source>go to its details</source>
        <translation>passer à ses détails</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statement(s)</source>
        <translation>
            <numerusform>%n document ou affirmation</numerusform>
            <numerusform>%n documents et affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several documents at once</source>
        <translation>Choisir plusieurs documents à la fois</translation>
    </message>
    <message>
        <source>Choose an assessment first, on Home.</source>
        <translation>Choisissez d’abord une évaluation, à l’Accueil.</translation>
    </message>
    <message>
        <source>Other documents are being kept. Add these again in a moment.</source>
        <translation>D’autres documents sont en cours de copie. Ajoutez ceux-ci de nouveau dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Ajouter %n document</numerusform>
            <numerusform>Ajouter %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added. Complete issuer, date and grade of each.</source>
        <translation>
            <numerusform>%n document ajouté. Complétez son émetteur, sa date et sa catégorie.</numerusform>
            <numerusform>%n documents ajoutés. Complétez l’émetteur, la date et la catégorie de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were in the register already.</source>
        <translation>
            <numerusform>%n document figurait déjà au registre.</numerusform>
            <numerusform>%n documents figuraient déjà au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not added.</source>
        <translation>Le reste n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Export register…</source>
        <translation>Exporter le registre…</translation>
    </message>
    <message>
        <source>Write the register to a workbook or a .csv file</source>
        <translation>Écrire le registre dans un classeur ou un fichier .csv</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Ajouter une pièce…</translation>
    </message>
    <message>
        <source>Choose an assessment first. Its evidence is then listed here: documents and statements, how good a proof each is, and which answers it supports.</source>
        <translation>Choisissez d’abord une évaluation. Ses preuves figurent alors ici : documents et affirmations, leur valeur probante et les réponses qu’ils étayent.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message>
        <source>No evidence yet. Drop documents here, or add a first one: a law, a report, the minutes of a meeting. A copy is kept in the workspace.</source>
        <translation>Pas encore de preuves. Déposez des documents ici, ou ajoutez-en un premier : une loi, un rapport, le procès-verbal d’une réunion. Une copie est conservée dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing matches the filter and the search.</source>
        <translation>Rien ne correspond au filtre et à la recherche.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>Enter opens the document; I shows all that is known of it.</source>
        <translation>Entrée ouvre le document ; I affiche tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Keeping copies</source>
        <translation>Copies en cours de conservation</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Écriture d’une copie</translation>
    </message>
    <message>
        <source>A copy is being written: wait until it is done, or stop it.</source>
        <translation>Une copie est en cours d’écriture : attendez la fin, ou interrompez-la.</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePicker</name>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Titre, émetteur, code, remarque</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Rechercher dans le registre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the answer; Del detaches it.</source>
        <translation>Entrée rattache la pièce à la réponse ; Suppr l’en détache.</translation>
    </message>
    <message>
        <source>attached, stage %1</source>
        <translation>rattachée, niveau %1</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>rattachée</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Ce qu’elle étaye</translation>
    </message>
    <message>
        <source>Add new evidence…</source>
        <translation>Ajouter une nouvelle pièce…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuves pour %1</translation>
    </message>
    <message>
        <source>Nothing in the register matches. Change the search, or add the document.</source>
        <translation>Rien dans le registre ne correspond. Modifiez la recherche, ou ajoutez le document.</translation>
    </message>
    <message>
        <source>The register is empty. Add the first document or statement; it is kept for every other question too.</source>
        <translation>Le registre est vide. Ajoutez le premier document ou la première affirmation ; la pièce est conservée aussi pour toutes les autres questions.</translation>
    </message>
    <message>
        <source>It is past its review-by date and proves nothing on %1.</source>
        <translation>La date de réexamen est passée : cette pièce ne prouve rien à la date du %1.</translation>
    </message>
    <message>
        <source>The question is not answered yet; the evidence waits for its stage.</source>
        <translation>La question n’est pas encore renseignée ; la pièce attend son niveau.</translation>
    </message>
    <message>
        <source>It proves the stage claimed, %1.</source>
        <translation>Elle prouve le niveau déclaré, %1.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves up to stage %3 only.</source>
        <translation>Le niveau %1 demande la catégorie %2 : elle ne prouve que jusqu’au niveau %3.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves nothing here.</source>
        <translation>Le niveau %1 demande la catégorie %2 : elle ne prouve rien ici.</translation>
    </message>
    <message>
        <source>It proves up to stage %1 of the %2 claimed.</source>
        <translation>Elle prouve jusqu’au niveau %1, pour un niveau déclaré de %2.</translation>
    </message>
    <message>
        <source>Attach here instead</source>
        <translation>Rattacher plutôt ici</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Rattacher la pièce %1 à la question %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Détacher la pièce %1 de la question %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ExplanationTermsModel</name>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Enter explains it.</source>
        <translation>%1. Entrée l’explique.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée d’entrée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseignées</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Applicables</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
</context>
<context>
    <name>atalaya::ExportBar</name>
    <message>
        <source>%1.</source>
        <comment>a sentence on what must be mended</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This must be mended first:</source>
        <translation>À corriger d’abord :</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Rapport en préparation…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Non exporté.</translation>
    </message>
</context>
<context>
    <name>atalaya::FacilitatorPane</name>
    <message>
        <source>Question and vote</source>
        <translation>Question et scrutin</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Shows or hides the agenda</source>
        <translation>Affiche ou masque l’ordre du jour</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>close and reveal</source>
        <translation>clore et dévoiler</translation>
    </message>
    <message>
        <source>to the open vote</source>
        <translation>vers le scrutin ouvert</translation>
    </message>
    <message>
        <source>open the vote</source>
        <translation>ouvrir le scrutin</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>park</source>
        <translation>mettre en attente</translation>
    </message>
    <message>
        <source>room window</source>
        <translation>fenêtre de la salle</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>Conduire l’atelier</translation>
    </message>
    <message>
        <source>open the vote, then close and reveal it</source>
        <translation>ouvrir le scrutin, puis clore et dévoiler</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>une minute de plus</translation>
    </message>
    <message>
        <source>pause the clock, or let it go on</source>
        <translation>arrêter le chronomètre, ou le relancer</translation>
    </message>
    <message>
        <source>park a point for later</source>
        <translation>mettre un point en attente</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>question précédente</translation>
    </message>
    <message>
        <source>open or close the room window</source>
        <translation>ouvrir ou fermer la fenêtre de la salle</translation>
    </message>
    <message>
        <source>On a parked point or a minority view</source>
        <translation>Sur un point en attente ou un avis minoritaire</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>le retirer</translation>
    </message>
</context>
<context>
    <name>atalaya::FileNotices</name>
    <message>
        <source>That computer no longer works on it</source>
        <translation>Cet ordinateur ne l’utilise plus</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Ouvrir pour modifier</translation>
    </message>
    <message>
        <source>Brought up to date.</source>
        <translation>Mis à jour.</translation>
    </message>
    <message>
        <source>This workspace came from an older Atalaya. A copy of the file as it was is at “%1”; remove it once nobody needs it.</source>
        <translation>Cet espace de travail provenait d’une version antérieure d’Atalaya. Une copie du fichier d’origine se trouve dans « %1 » ; supprimez-la lorsque plus personne n’en a besoin.</translation>
    </message>
</context>
<context>
    <name>atalaya::FileResultsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>finding, file, sentence</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>atalaya::FileWork</name>
    <message>
        <source>This is still under way: %1. Wait until it is done, or cancel it.</source>
        <translation>Une opération est encore en cours : %1. Attendez qu’elle soit achevée, ou interrompez-la.</translation>
    </message>
</context>
<context>
    <name>atalaya::FilesDrawer</name>
    <message>
        <source>Vote by file</source>
        <translation>Vote par fichier</translation>
    </message>
    <message>
        <source>Write a file for each participant…</source>
        <translation>Écrire un fichier par personne…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Lire des fichiers…</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>A small table for each seat, with its questions and their criteria. Any spreadsheet or text editor fills it in, without a network. It holds no name, and a key that ties it to its seat.</source>
        <translation>Un petit tableau pour chaque place, avec ses questions et leurs critères. Tout tableur ou éditeur de texte permet de le remplir, sans réseau. Il ne contient aucun nom, mais une clé qui le lie à sa place.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recueillir</translation>
    </message>
    <message>
        <source>Takes the votes on %1, round %2, from files that came back. What they say of other questions waits in the files.</source>
        <translation>Reprend les voix sur %1, tour %2, dans les fichiers revenus. Ce qu’ils disent d’autres questions attend dans les fichiers.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then read the files that came back.</source>
        <translation>Aucun scrutin n’est ouvert. Ouvrez-en un, puis lisez les fichiers revenus.</translation>
    </message>
    <message>
        <source>Another of these files is of seat %1, too. Only the first was read; choose one.</source>
        <translation>Un autre de ces fichiers vient aussi de la place %1. Seul le premier a été lu ; choisissez-en un.</translation>
    </message>
    <message>
        <source>Says nothing on %1.</source>
        <translation>Ne dit rien sur %1.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in.</source>
        <translation>La voix de la place %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in, in the place of the one before.</source>
        <translation>La voix de la place %1 est enregistrée et remplace la précédente.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1 taken.</source>
        <translation>
            <numerusform>%n voix reçue sur %1.</numerusform>
            <numerusform>%n voix reçues sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had voted in this round already; their votes stay.</source>
        <translation>
            <numerusform>%n place avait déjà voté dans ce tour ; sa voix reste.</numerusform>
            <numerusform>%n places avaient déjà voté dans ce tour ; leurs voix restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) say nothing on this question.</source>
        <translation>
            <numerusform>%n fichier ne dit rien sur cette question.</numerusform>
            <numerusform>%n fichiers ne disent rien sur cette question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: see below.</source>
        <translation>
            <numerusform>%n fichier a été refusé : voir ci-dessous.</numerusform>
            <numerusform>%n fichiers ont été refusés : voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have something to mend.</source>
        <translation>
            <numerusform>%n autre ligne est à corriger.</numerusform>
            <numerusform>%n autres lignes sont à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat %1 has voted in this round already. That vote stays; the one in this file was not taken.</source>
        <translation>La place %1 a déjà voté dans ce tour. Cette voix reste ; celle de ce fichier n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This vote of seat %1 was read before and counts once; one given since stays.</source>
        <translation>Cette voix de la place %1 a déjà été lue et compte une fois ; une voix donnée depuis reste.</translation>
    </message>
    <message>
        <source>These are more than %1 files. Choose fewer at once.</source>
        <translation>Le choix dépasse %1 fichiers. Choisissez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was taken; read them again.</source>
        <translation>Interrompu. Rien de ces fichiers n’a été repris ; lisez-les de nouveau.</translation>
    </message>
    <message>
        <source>The vote ended while the files were read, and nothing of them was taken. Open another round and read them again.</source>
        <translation>Le scrutin s’est terminé pendant la lecture des fichiers, et rien n’en a été repris. Ouvrez un autre tour et lisez-les de nouveau.</translation>
    </message>
    <message>
        <source>The vote ended before the question was answered.</source>
        <translation>Le scrutin s’est terminé avant la réponse à la question.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have voted in this round already: %1. Their files may be older than these votes. Cancel keeps the votes as they are.</source>
        <translation>
            <numerusform>%n place a déjà voté dans ce tour : %1. Son fichier est peut-être plus ancien que cette voix. « Annuler » laisse la voix telle quelle.</numerusform>
            <numerusform>%n places ont déjà voté dans ce tour : %1. Leurs fichiers sont peut-être plus anciens que ces voix. « Annuler » laisse les voix telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the votes of %n seat(s)</source>
        <translation>
            <numerusform>Remplacer la voix de %n place</numerusform>
            <numerusform>Remplacer les voix de %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are in the folder already. What was filled in there is lost when they are replaced.</source>
        <translation>
            <numerusform>%n de ces fichiers est déjà dans le dossier. Ce qui y a été rempli est perdu s’il est remplacé.</numerusform>
            <numerusform>%n de ces fichiers sont déjà dans le dossier. Ce qui y a été rempli est perdu s’ils sont remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”.</source>
        <translation>
            <numerusform>%n fichier écrit dans « %1 ».</numerusform>
            <numerusform>%n fichiers écrits dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n fichier existait déjà et reste tel quel.</numerusform>
            <numerusform>%n fichiers existaient déjà et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all were written.</source>
        <translation>Interrompu avant la fin de l’écriture.</translation>
    </message>
    <message>
        <source>Hand each participant the file of their seat.</source>
        <translation>Remettez à chaque personne participante le fichier de sa place.</translation>
    </message>
</context>
<context>
    <name>atalaya::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter, how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::FindingsModel</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>things that a finding is about</comment>
        <translation>
            <numerusform>Tout (%n)</numerusform>
            <numerusform>Tout (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n vérification faite, rien à signaler</numerusform>
            <numerusform>%n vérifications faites, rien à signaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n autre vérification sans remarque</numerusform>
            <numerusform>%n autres vérifications sans remarque</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n must</source>
        <comment>what must be mended</comment>
        <translation>
            <numerusform>%n impératif</numerusform>
            <numerusform>%n impératifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>what should be mended</comment>
        <translation>
            <numerusform>%n de préférence</numerusform>
            <numerusform>%n de préférence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n informations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight, title</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>weight, title, sentence</comment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>atalaya::FindingsPane</name>
    <message>
        <source>Before you export</source>
        <translation>Avant d’exporter</translation>
    </message>
    <message>
        <source>Enter leads to what is to be mended; Right and Left unfold and fold a subject.</source>
        <translation>Entrée mène à ce qui est à corriger ; Droite et Gauche déplient et replient un sujet.</translation>
    </message>
</context>
<context>
    <name>atalaya::FollowUpPane</name>
    <message>
        <source>Nothing is late today. What falls behind its dates, readings that are overdue and steps of the lifecycle past their day stand here, with the reason.</source>
        <translation>Rien n’est en retard aujourd’hui. Ce qui dépasse ses dates, les relevés échus et les étapes du cycle de vie dont le jour est passé figurent ici, avec le motif.</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Enter changes reported progress or status in their cells; elsewhere it opens the form.</source>
        <translation>Entrée modifie l’avancement ou le statut indiqué dans sa cellule ; ailleurs, elle ouvre le formulaire.</translation>
    </message>
    <message>
        <source>On %1: %2, %3, %4.</source>
        <comment>a day, then three counts</comment>
        <translation>Au %1 : %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n late action(s)</source>
        <translation>
            <numerusform>%n action en retard</numerusform>
            <numerusform>%n actions en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue reading(s)</source>
        <translation>
            <numerusform>%n relevé échu</numerusform>
            <numerusform>%n relevés échus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n étape échue du cycle de vie</numerusform>
            <numerusform>%n étapes échues du cycle de vie</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of %1:</source>
        <comment>an action</comment>
        <translation>Avancement de %1 :</translation>
    </message>
    <message>
        <source>%1 is %2 done</source>
        <comment>an action, percent</comment>
        <translation>%1 : avancement de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierChart</name>
    <message>
        <source>Gain by cost</source>
        <translation>Gain selon le coût</translation>
    </message>
    <message>
        <source>%1 Arrows go from point to point, Enter takes the plan of one.</source>
        <comment>a sentence</comment>
        <translation>%1 Les flèches vont d’un point à l’autre, Entrée reprend le plan d’un point.</translation>
    </message>
    <message>
        <source>No plan under %1.</source>
        <comment>an amount</comment>
        <translation>Aucun plan à moins de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1 gain %2.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n action pour %1, gain : %2.</numerusform>
            <numerusform>%n actions pour %1, gain : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain of the score</source>
        <translation>Gain de score</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>unit</comment>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>present choice</source>
        <translation>sélection actuelle</translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierDrawer</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Coût et bénéfice</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Périmé.</translation>
    </message>
    <message>
        <source>The plan or its limits have changed since this was found.</source>
        <translation>Le plan ou ses limites ont changé depuis ce résultat.</translation>
    </message>
    <message>
        <source>The best plan for each of several budgets over all years; budgets of single years are left out of account. What is above the line cannot be had.</source>
        <translation>Le meilleur plan pour chacun de plusieurs budgets de toutes les années ; les budgets par année ne sont pas pris en compte. Ce qui est au-dessus de la ligne ne peut pas être obtenu.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>Ce que permet chaque budget</translation>
    </message>
    <message>
        <source>Enter takes the plan of a budget as the choice.</source>
        <translation>Entrée reprend le plan d’un budget comme sélection.</translation>
    </message>
    <message>
        <source>Searching for what each budget buys</source>
        <translation>Calcul de ce que permet chaque budget</translation>
    </message>
    <message>
        <source>The search was stopped before it came to the first budget.</source>
        <translation>Le calcul a été interrompu avant le premier budget.</translation>
    </message>
    <message>
        <source>%1 The search was stopped before the largest budgets.</source>
        <comment>a sentence</comment>
        <translation>%1 Le calcul a été interrompu avant les budgets les plus élevés.</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>pas encore de dates</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Left and Right move an action, with Shift its end, with Alt its start; Ctrl with Up and Down reorders; Enter edits, Insert adds, Del removes.</source>
        <translation>Gauche et Droite déplacent une action, avec Maj sa fin, avec Alt son début ; Ctrl avec Haut et Bas réorganise ; Entrée modifie, Inser ajoute, Suppr supprime.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day</comment>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1 starts on %2, before %3, for which it waits, ends on %4.</source>
        <comment>action, day, action, day</comment>
        <translation>%1 commence le %2, alors que %3, qu’elle attend, se termine le %4.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <comment>two actions</comment>
        <translation>%1 attend %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsPage</name>
    <message>
        <source>Choose an assessment on Home. Its scores, its targets and what lies between them stand here.</source>
        <translation>Choisissez une évaluation à l’Accueil. Ses scores, ses cibles et les écarts qui les séparent figurent ici.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Base de calcul</translation>
    </message>
    <message>
        <source>Claimed stages</source>
        <translation>Niveaux déclarés</translation>
    </message>
    <message>
        <source>Evidenced stages</source>
        <translation>Niveaux étayés</translation>
    </message>
    <message>
        <source>Combined by</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Means: arithmetic</source>
        <translation>Moyenne : arithmétique</translation>
    </message>
    <message>
        <source>Means: geometric</source>
        <translation>Moyenne : géométrique</translation>
    </message>
    <message>
        <source>Means: lowest</source>
        <translation>Moyenne : niveau le plus bas</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Fixer des cibles…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Core by commitment</source>
        <translation>Noyau par engagement</translation>
    </message>
    <message>
        <source>Commitments against targets</source>
        <translation>Engagements et cibles</translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Niveaux des questions, par engagement</translation>
    </message>
    <message>
        <source>Commitments: scores, targets and stages</source>
        <translation>Engagements : scores, cibles et niveaux</translation>
    </message>
    <message>
        <source>Enter opens the questions of a commitment; = tells why a number is as it is.</source>
        <translation>Entrée ouvre les questions d’un engagement ; = dit d’où vient un nombre.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>Le tableau « %1 » dit la même chose en chiffres ; T l’affiche.</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Écarts par priorité</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Améliorations rapides</translation>
    </message>
    <message>
        <source>How the rank is made</source>
        <translation>Comment le rang est établi</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Another assessment is shown than when the chart was to be saved. Go back to it and save the chart again.</source>
        <translation>L’évaluation affichée n’est plus celle dont le graphique devait être enregistré. Revenez à celle-ci et enregistrez de nouveau le graphique.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open the question</source>
        <translation>ouvrir la question</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>set the target</source>
        <translation>fixer la cible</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>set the target of the question or commitment</source>
        <translation>fixer la cible de la question ou de l’engagement</translation>
    </message>
    <message>
        <source>charts as tables, and back</source>
        <translation>graphiques en tableaux, et retour</translation>
    </message>
    <message>
        <source>copy the chart</source>
        <translation>copier le graphique</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>save the chart or its table</source>
        <translation>enregistrer le graphique ou son tableau</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Ranked gaps · %1 of %2</source>
        <translation>Écarts par priorité · %1 sur %2</translation>
    </message>
    <message>
        <source>Ranked gaps · %1</source>
        <translation>Écarts par priorité · %1</translation>
    </message>
    <message>
        <source>No targets are set yet. Say which stage is aimed at, for one question or for many at once, and the gaps are ranked here.</source>
        <translation>Aucune cible n’est encore fixée. Indiquez le niveau visé, pour une question ou pour plusieurs à la fois, et les écarts sont classés ici.</translation>
    </message>
    <message>
        <source>No gap is a quick win: none lacks only one stage whose criterion has evidence or is met. Take the filter away to see all gaps.</source>
        <translation>Aucun écart n’est une amélioration rapide : nulle part il ne manque un seul niveau dont le critère ait des preuves ou soit satisfait. Retirez le filtre pour voir tous les écarts.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Gaps appear with the first answers below their targets.</source>
        <translation>Rien n’est encore renseigné. Les écarts apparaissent avec les premières réponses au-dessous de leurs cibles.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Aucune question renseignée n’est au-dessous de sa cible.</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsSummary</name>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, paragraphs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score : %1</translation>
    </message>
    <message>
        <source>on %1 to %2 · %3 of the way</source>
        <comment>lowest and highest score, share of the scale</comment>
        <translation>de %1 à %2 · %3 de l’échelle</translation>
    </message>
    <message>
        <source>Nothing is answered yet. A score appears with %1 of the questions.</source>
        <comment>a share in percent</comment>
        <translation>Rien n’est encore renseigné. Un score apparaît à partir de %1 des questions.</translation>
    </message>
    <message>
        <source>Less than %1 is answered, so no number is printed.</source>
        <comment>a share in percent</comment>
        <translation>Moins de %1 des questions sont renseignées ; aucun nombre n’est donc imprimé.</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3</source>
        <comment>46 of 49 answered, 94%</comment>
        <translation>renseignées : %1 sur %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n not applicable</source>
        <comment>46 of 49 answered, 94%; 1 not applicable</comment>
        <translation>
            <numerusform>%1 ; %n sans objet</numerusform>
            <numerusform>%1 ; %n sans objet</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>"Target 2028", score</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No target is set</source>
        <translation>Aucune cible n’est fixée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Seen otherwise than the assessment counts</source>
        <translation>Affichage différent du calcul de l’évaluation</translation>
    </message>
    <message>
        <source>%1: %2 · change %3</source>
        <comment>round, score, change</comment>
        <translation>%1 : %2 · variation %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>round, score</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Cycle précédent</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>étayé : %1</translation>
    </message>
    <message>
        <source>claimed: %1</source>
        <translation>déclaré : %1</translation>
    </message>
    <message>
        <source>On the other basis</source>
        <translation>Sur l’autre base</translation>
    </message>
</context>
<context>
    <name>atalaya::GroupScores</name>
    <message>
        <source>Signs: %1</source>
        <translation>Signes : %1</translation>
    </message>
    <message>
        <source>Groups, never mixed into one number</source>
        <translation>Groupes, jamais réunis en un seul nombre</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>paragraphs, before what is answered</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, applicable</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Couverture : %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Enter changes the name or the institutions of a group, Del removes it.</source>
        <translation>Entrée modifie le nom ou les institutions d’un groupe, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Name of another group</source>
        <translation>Nom d’un autre groupe</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Un autre groupe</translation>
    </message>
    <message>
        <source>Write its name first.</source>
        <translation>Écrivez d’abord son nom.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Choisissez d’abord un groupe.</translation>
    </message>
    <message>
        <source>Groups will be merged.</source>
        <translation>Des groupes seront réunis.</translation>
    </message>
    <message>
        <source>Each has fewer than %1 people who are there, so only the room as a whole will be shown.</source>
        <translation>Chacun compte moins de %1 personnes présentes ; seule la salle entière sera donc affichée.</translation>
    </message>
    <message>
        <source>A group needs %1 people who are there. These will be shown as one: %2.</source>
        <translation>Un groupe doit compter %1 personnes présentes. Ceux-ci seront affichés comme un seul : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers questions of the agenda. Remove it all the same? What it alone answers is then answered by all groups.</source>
        <translation>« %1 » répond à des questions de l’ordre du jour. Le supprimer quand même ? Les questions auxquelles il répond seul iront alors à tous les groupes.</translation>
    </message>
</context>
<context>
    <name>atalaya::GuardedIntake</name>
    <message>
        <source>Copies of documents are being kept: wait until it is done, or stop it.</source>
        <translation>Des copies de documents sont en cours de conservation : attendez la fin, ou interrompez.</translation>
    </message>
</context>
<context>
    <name>atalaya::HeadForm</name>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What the country wants to have reached</source>
        <translation>Ce que le pays veut avoir atteint</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A code of ISO 4217; one for every cost of the plan</source>
        <translation>Un code ISO 4217 ; un seul pour tous les coûts du plan</translation>
    </message>
    <message>
        <source>Another currency.</source>
        <translation>Autre monnaie.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1. Without a currency they stay as they are.</source>
        <comment>a currency</comment>
        <translation>Les montants du plan sont en %1. Sans monnaie, ils restent tels quels.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1 and will be in %2; none is converted. Change the costs of actions and the budgets of scenarios as well.</source>
        <comment>two currencies</comment>
        <translation>Les montants du plan sont en %1 et seront en %2 ; aucun n’est converti. Modifiez aussi les coûts des actions et les budgets des scénarios.</translation>
    </message>
    <message>
        <source>USD</source>
        <comment>a currency, as an example</comment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Vision, principles, currency</source>
        <translation>Vision, principes, monnaie</translation>
    </message>
    <message>
        <source>Edit vision, principles and currency</source>
        <translation>Modifier la vision, les principes et la monnaie</translation>
    </message>
</context>
<context>
    <name>atalaya::HistoryPart</name>
    <message>
        <source>History of this answer</source>
        <translation>Historique de cette réponse</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré : %1</translation>
    </message>
    <message>
        <source>Show only the latest changes</source>
        <translation>N’afficher que les dernières modifications</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Afficher %n modification antérieure</numerusform>
            <numerusform>Afficher %n modifications antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::HistoryRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of a change</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change and why it was made</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who changed it and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hide the words before</source>
        <translation>Masquer le texte précédent</translation>
    </message>
    <message>
        <source>Show the words before</source>
        <translation>Afficher le texte précédent</translation>
    </message>
</context>
<context>
    <name>atalaya::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Évaluations de cet espace de travail</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>Nouvelle évaluation…</translation>
    </message>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espaces de travail de cet ordinateur</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Altamar</source>
        <translation>Altamar</translation>
    </message>
    <message>
        <source>Look around in the practice country</source>
        <translation>Découvrir le pays d’entraînement</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation>nouvelle évaluation</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>work on it</source>
        <translation>y travailler</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Not a safe place.</source>
        <translation>Emplacement peu sûr.</translation>
    </message>
    <message>
        <source>No workspace is open. A workspace is one file that holds everything. Open one, make a new one, or look around in Altamar, the practice country.</source>
        <translation>Aucun espace de travail n’est ouvert. Un espace de travail est un fichier qui contient tout. Ouvrez-en ou créez-en un, ou découvrez Altamar, le pays d’entraînement.</translation>
    </message>
    <message>
        <source>Look around in Altamar</source>
        <translation>Découvrir Altamar</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet. Begin one for a State and a round; the questions of the 2012 Declaration are there already.</source>
        <translation>Cet espace de travail ne contient pas encore d’évaluation. Commencez-en une pour un État et un cycle ; les questions de la Déclaration de 2012 y sont déjà.</translation>
    </message>
    <message>
        <source>Begin an assessment…</source>
        <translation>Commencer une évaluation…</translation>
    </message>
    <message>
        <source>This workspace holds no assessment, and none can be begun in it now. %1</source>
        <comment>why, and what to do</comment>
        <translation>Cet espace de travail ne contient aucune évaluation, et aucune ne peut y être commencée maintenant. %1</translation>
    </message>
    <message>
        <source>A safe copy is being made: wait until it is done.</source>
        <translation>Une copie de sauvegarde est en cours : attendez la fin.</translation>
    </message>
</context>
<context>
    <name>atalaya::ImpactModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adds to the score</source>
        <translation>Apport au score</translation>
    </message>
    <message>
        <source>Likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Coût probable, %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Coût probable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>atalaya::ImpactView</name>
    <message>
        <source>Shown as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>No action that is still to be done lifts a question that is answered. Say in an action which questions it lifts, and its gain stands here.</source>
        <translation>Aucune action restant à mener ne fait progresser une question renseignée. Indiquez dans une action les questions qu’elle fait progresser, et son gain figure ici.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>Le tableau « %1 » dit la même chose en chiffres ; T l’affiche.</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impact et effort</translation>
    </message>
    <message>
        <source>Enter edits an action.</source>
        <translation>Entrée modifie une action.</translation>
    </message>
    <message>
        <source>Working out what each action would add…</source>
        <translation>Calcul de l’apport de chaque action…</translation>
    </message>
    <message>
        <source>Only in the table, as nobody has estimated their cost: %1</source>
        <translation>Dans le tableau seulement, faute d’estimation du coût : %1</translation>
    </message>
    <message>
        <source>%1 %2: adds %3 to the score for %4; %5</source>
        <comment>code, action, score, money, kind</comment>
        <translation>%1 %2 : ajoute %3 au score pour %4 ; %5</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) by likely cost and by what each would add to the score alone.</source>
        <translation>
            <numerusform>%n action selon son coût probable et ce qu’elle ajouterait seule au score.</numerusform>
            <numerusform>%n actions selon leur coût probable et ce que chacune ajouterait seule au score.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much for little: %1.</source>
        <comment>actions</comment>
        <translation>Beaucoup pour peu : %1.</translation>
    </message>
    <message>
        <source>Adds to the score, done alone</source>
        <translation>Apport au score, action seule</translation>
    </message>
</context>
<context>
    <name>atalaya::KeyList</name>
    <message>
        <source>%1: %2</source>
        <comment>keys and what they do</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Letters and figures act while no text field has the focus.</source>
        <translation>Les lettres et les chiffres agissent tant qu’aucun champ de texte n’est actif.</translation>
    </message>
</context>
<context>
    <name>atalaya::KeyboardVoting</name>
    <message>
        <source>Voting on this keyboard</source>
        <translation>Vote sur ce clavier</translation>
    </message>
    <message>
        <source>Back to the facilitator</source>
        <translation>Retour à l’équipe d’animation</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Esc</source>
        <translation>Ctrl+Maj+Échap</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then pass the keyboard round.</source>
        <translation>Aucun scrutin n’est ouvert. Ouvrez-en un, puis faites passer le clavier.</translation>
    </message>
    <message>
        <source>This vote is over.</source>
        <translation>Ce scrutin est clos.</translation>
    </message>
    <message>
        <source>A vote that was not sent is not counted. Give the keyboard back to the facilitator.</source>
        <translation>Une voix qui n’a pas été envoyée n’est pas comptée. Rendez le clavier à l’équipe d’animation.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Voix reçues : %1 sur %2</translation>
    </message>
    <message>
        <source>Seat %1 has voted already: a new vote replaces the first.</source>
        <translation>La place %1 a déjà voté : une nouvelle voix remplace la première.</translation>
    </message>
    <message>
        <source>If seat %1 has voted already, a new vote replaces the first.</source>
        <translation>Si la place %1 a déjà voté, une nouvelle voix remplace la première.</translation>
    </message>
    <message>
        <source>No seat number is typed. It stands on the card at your place.</source>
        <translation>Aucun numéro de place n’est saisi. Il figure sur la carte à votre place.</translation>
    </message>
    <message>
        <source>There is no seat “%1” in this workshop. Look at the card at your place.</source>
        <translation>Il n’y a pas de place « %1 » dans cet atelier. Regardez la carte à votre place.</translation>
    </message>
    <message>
        <source>Seat %1 belongs to %2, which does not vote on this question. Pass the keyboard on.</source>
        <translation>La place %1 appartient au groupe « %2 », qui ne vote pas sur cette question. Faites passer le clavier.</translation>
    </message>
    <message>
        <source>Your vote is not taken.</source>
        <translation>Votre voix n’est pas reçue.</translation>
    </message>
    <message>
        <source>Your vote is not kept.</source>
        <translation>Votre voix n’est pas conservée.</translation>
    </message>
    <message>
        <source>Thank you. Pass the keyboard on.</source>
        <translation>Merci. Faites passer le clavier.</translation>
    </message>
</context>
<context>
    <name>atalaya::LastRoundPart</name>
    <message>
        <source>Last round</source>
        <translation>Cycle précédent</translation>
    </message>
    <message>
        <source>Last round, %1</source>
        <translation>Cycle précédent, %1</translation>
    </message>
    <message>
        <source>Not answered then.</source>
        <translation>Non renseignée alors.</translation>
    </message>
    <message>
        <source>This round is compared with no earlier one. “Change details…” on Home sets which.</source>
        <translation>Ce cycle n’est comparé à aucun cycle antérieur. « Modifier les données… » à l’Accueil le fixe.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>same as then</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1 since</source>
        <comment>difference in stages</comment>
        <translation>%1 depuis</translation>
    </message>
</context>
<context>
    <name>atalaya::LateActionsModel</name>
    <message>
        <source>Its reading was due on %1 (%2).</source>
        <comment>a day, how often</comment>
        <translation>Son relevé était attendu pour le %1 (%2).</translation>
    </message>
    <message>
        <source>The step was due on %1 and is not ticked off.</source>
        <translation>L’étape était attendue pour le %1 et n’est pas cochée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is late, who sees to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>step of the lifecycle</source>
        <translation>étape du cycle de vie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu : %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>indiqué : %1</translation>
    </message>
    <message>
        <source>%1 is %2 done</source>
        <comment>an action, percent</comment>
        <translation>%1 : avancement de %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>an action, its status</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Motif du retard</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleDelegate</name>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Del takes the day away, Enter stores it, Esc leaves it as it was.</source>
        <translation>Suppr efface la date, Entrée l’enregistre, Échap la laisse telle quelle.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleModel</name>
    <message>
        <source>Begin with the Guide's steps</source>
        <translation>Commencer avec les étapes du Guide</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <comment>a phase</comment>
        <translation>Ajouter une étape à « %1 »</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Supprimer l’étape « %1 »</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>Déplacer l’étape « %1 »</translation>
    </message>
    <message>
        <source>Tick step “%1”</source>
        <translation>Cocher l’étape « %1 »</translation>
    </message>
    <message>
        <source>Untick step “%1”</source>
        <translation>Décocher l’étape « %1 »</translation>
    </message>
    <message>
        <source>Rename step “%1”</source>
        <translation>Renommer l’étape « %1 »</translation>
    </message>
    <message>
        <source>Say who sees to step “%1”</source>
        <translation>Indiquer qui se charge de l’étape « %1 »</translation>
    </message>
    <message>
        <source>Set the day of step “%1”</source>
        <translation>Fixer la date de l’étape « %1 »</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>achevée le %1</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>échue depuis %n jour</numerusform>
            <numerusform>échue depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>its name</comment>
        <translation>phase « %1 »</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, achevée</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <comment>a step</comment>
        <translation>%1, non achevée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecyclePane</name>
    <message>
        <source>Begin with the Guide's steps</source>
        <translation>Commencer avec les étapes du Guide</translation>
    </message>
    <message>
        <source>Begin with a step of one's own</source>
        <translation>Commencer avec une étape propre</translation>
    </message>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Cycle de vie de la stratégie</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Étapes achevées : %1 sur %2</translation>
    </message>
    <message>
        <source>A national strategy is begun, taken stock for, produced, implemented and monitored. The Guide to Developing a National Cybersecurity Strategy (2021) names the steps of each phase: a checklist with owners and days.</source>
        <translation>Une stratégie nationale passe par le lancement, l’état des lieux, l’élaboration, la mise en œuvre et le suivi. Le Guide pour l’élaboration d’une stratégie nationale de cybersécurité (2021) nomme les étapes de chaque phase : une liste de contrôle avec responsables et dates.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Choisissez d’abord une étape.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est la dernière.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleTable</name>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Cycle de vie de la stratégie</translation>
    </message>
    <message>
        <source>Space ticks a step, Enter changes the cell, Del removes the step, Insert adds one, Ctrl with Up and Down moves it.</source>
        <translation>Espace coche une étape, Entrée modifie la cellule, Suppr supprime l’étape, Inser en ajoute une, Ctrl avec Haut et Bas la déplace.</translation>
    </message>
</context>
<context>
    <name>atalaya::LiftsField</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a stage</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Vers le niveau</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Questions à faire progresser</translation>
    </message>
    <message>
        <source>Enter chooses the stage, Del takes the question out.</source>
        <translation>Entrée choisit le niveau, Suppr retire la question.</translation>
    </message>
    <message>
        <source>Question to add, by code or title</source>
        <translation>Question à ajouter, par code ou par titre</translation>
    </message>
    <message>
        <source>Code or words of a question</source>
        <translation>Code ou mots d’une question</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The action lifts this question already.</source>
        <translation>L’action fait déjà progresser cette question.</translation>
    </message>
    <message>
        <source>Choose one question from the list.</source>
        <translation>Choisissez une question dans la liste.</translation>
    </message>
</context>
<context>
    <name>atalaya::LimitsDrawer</name>
    <message>
        <source>Limits of the plan</source>
        <translation>Limites du plan</translation>
    </message>
    <message>
        <source>The best plan keeps every one of these beside the budget over all years. The lowest value of a field means that there is no limit.</source>
        <translation>Le meilleur plan respecte chacune de ces limites, outre le budget de toutes les années. La plus petite valeur d’un champ signifie qu’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Budget of each year</source>
        <translation>Budget de chaque année</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Most actions that a body leads in one year</source>
        <translation>Nombre maximal d’actions dont un organisme est chef de file en une année</translation>
    </message>
</context>
<context>
    <name>atalaya::MainWindow</name>
    <message>
        <source>Keys on this page</source>
        <translation>Touches sur cette page</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>pages of the rail</source>
        <translation>pages de la barre</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>next part of the window: rail, page, notice</source>
        <translation>partie suivante de la fenêtre : barre, page, message</translation>
    </message>
    <message>
        <source>previous part of the window</source>
        <translation>partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>from page to page in the rail; Enter goes there</source>
        <translation>d’une page à l’autre dans la barre ; Entrée y mène</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close the notice that has the focus</source>
        <translation>fermer le message actif</translation>
    </message>
    <message>
        <source>show or hide this list</source>
        <translation>afficher ou masquer cette liste</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>fermer la fenêtre</translation>
    </message>
    <message>
        <source>%1 – Atalaya</source>
        <translation>%1 – Atalaya</translation>
    </message>
    <message>
        <source>Not on disk yet</source>
        <translation>Pas encore sur le disque</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>%1 What you typed is kept on screen and tried again by itself.</source>
        <translation>%1 Ce que vous avez saisi reste à l’écran ; l’enregistrement est retenté automatiquement.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A file is being opened, copied or written: wait until it is done, or cancel it.</source>
        <translation>Un fichier est en cours d’ouverture, de copie ou d’écriture : attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>A safe copy is being put in its place: wait until it is done.</source>
        <translation>Une copie de sauvegarde est en cours de remise en place : attendez la fin.</translation>
    </message>
    <message>
        <source>Changes wait for the disk: wait until they are stored.</source>
        <translation>Des modifications attendent le disque : attendez qu’elles soient enregistrées.</translation>
    </message>
    <message>
        <source>“%1” is open on the page %2: finish it or close it.</source>
        <translation>« %1 » est ouvert sur la page %2 : terminez ou fermez.</translation>
    </message>
    <message>
        <source>A notice below waits for an answer: press its button, or close it.</source>
        <translation>Un avis ci-dessous attend une réponse : appuyez sur son bouton, ou fermez-le.</translation>
    </message>
</context>
<context>
    <name>atalaya::MarkButton</name>
    <message>
        <source>Met</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Révolu</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non satisfait</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>criterion of stage %1: %2</source>
        <translation>critère du niveau %1 : %2</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasureForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>%, hours, institutions</source>
        <comment>examples of units</comment>
        <translation>%, heures, institutions</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>D’où viennent ses chiffres</translation>
    </message>
    <message>
        <source>Read how often</source>
        <translation>Fréquence des relevés</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Supprimer la métrique</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Ajouter la métrique</translation>
    </message>
    <message>
        <source>Edit measure %1</source>
        <translation>Modifier la métrique %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>No action: of the objective as a whole</source>
        <translation>Aucune action : de l’objectif entier</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Écrivez un titre.</translation>
    </message>
    <message>
        <source>A reading is typed and not added yet. Add it, or empty its fields.</source>
        <translation>Un relevé est saisi et pas encore ajouté. Ajoutez-le, ou videz ses champs.</translation>
    </message>
    <message>
        <source>Add measure %1</source>
        <translation>Ajouter la métrique %1</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Supprimer la métrique %1</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Supprimer un relevé de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasurePanel</name>
    <message>
        <source>Edit measure…</source>
        <translation>Modifier la métrique…</translation>
    </message>
    <message>
        <source>Add reading…</source>
        <translation>Ajouter un relevé…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source : %1.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <comment>how often</comment>
        <translation>Relevé %1.</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Supprimer un relevé de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasurePointField</name>
    <message>
        <source>%1, its day</source>
        <comment>baseline or target</comment>
        <translation>%1, date</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>%1, its value</source>
        <comment>baseline or target</comment>
        <translation>%1, valeur</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>« %1 » n’est pas un nombre. Écrivez-en un, tel que %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasureTrend</name>
    <message>
        <source>Trend of %1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>Tendance : %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>baseline, last reading</comment>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Last read: %1.</source>
        <translation>Dernier relevé : %1.</translation>
    </message>
    <message>
        <source>It began at %1 and was not read since.</source>
        <translation>Valeur de départ : %1 ; aucun relevé depuis.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Pas encore de relevé.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>Pas de cible.</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>La cible est %1.</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>La cible (%1) est atteinte.</translation>
    </message>
    <message>
        <source>The target is %1; it is further away than at the start.</source>
        <translation>La cible est %1 ; elle est plus éloignée qu’au départ.</translation>
    </message>
    <message>
        <source>The target is %1: %2 of the way.</source>
        <comment>a value, percent</comment>
        <translation>La cible est %1 : %2 du chemin parcouru.</translation>
    </message>
    <message>
        <source>The first reading begins the trend.</source>
        <translation>Le premier relevé ouvre la tendance.</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a value, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>pas de cible</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>pas de valeur de départ</translation>
    </message>
    <message>
        <source>target is the baseline</source>
        <translation>cible égale au départ</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <source>worse than at the start</source>
        <translation>pire qu’au départ</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 du chemin</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>échu depuis le %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>sans fréquence</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a measure, its objective and action</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>valeur de départ %1</translation>
    </message>
    <message>
        <source>last reading %1</source>
        <translation>dernier relevé %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>prochain relevé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in its trend</source>
        <translation>
            <numerusform>%n valeur dans la tendance</numerusform>
            <numerusform>%n valeurs dans la tendance</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>from the baseline to the target</comment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Prochain relevé</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTab</name>
    <message>
        <source>Shown</source>
        <translation>Partie affichée</translation>
    </message>
    <message>
        <source>A measure says in numbers whether the strategy works: where it began, where it should be and by when, and what was read since. Actions that say in words what is counted can make the first ones.</source>
        <translation>Une métrique dit en chiffres si la stratégie fonctionne : d’où elle est partie, où elle devrait être et quand, et ce qui a été relevé depuis. Les actions dont le texte dit ce qui est compté peuvent fournir les premières.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Points de suivi</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Ajouter une métrique…</translation>
    </message>
    <message>
        <source>Make them from the actions' words</source>
        <translation>Les créer à partir du texte des actions</translation>
    </message>
    <message>
        <source>From the actions' words</source>
        <translation>À partir du texte des actions</translation>
    </message>
    <message>
        <source>Makes a measure of each action that says in words what is counted</source>
        <translation>Crée une métrique pour chaque action dont le texte dit ce qui est compté</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>change the cell, or open the form</source>
        <translation>modifier la cellule, ou ouvrir le formulaire</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>add a reading</source>
        <translation>ajouter un relevé</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>ajouter une métrique</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>réorganiser</translation>
    </message>
    <message>
        <source>edit the measure</source>
        <translation>modifier la métrique</translation>
    </message>
    <message>
        <source>add a reading of today</source>
        <translation>ajouter un relevé d’aujourd’hui</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove the measure</source>
        <translation>supprimer la métrique</translation>
    </message>
    <message>
        <source>move it among those of its objective</source>
        <translation>la déplacer parmi celles de son objectif</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>let a dragged row go back</source>
        <translation>ramener une ligne que l’on fait glisser</translation>
    </message>
    <message>
        <source>change progress or status in its cell, or open the form</source>
        <translation>modifier l’avancement ou le statut dans sa cellule, ou ouvrir le formulaire</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Supprimer la métrique %1</translation>
    </message>
    <message>
        <source>It stands at the end of its objective; its form moves it to another</source>
        <translation>Elle est au bout de son objectif ; son formulaire la déplace vers un autre</translation>
    </message>
    <message>
        <source>Move measure %1</source>
        <translation>Déplacer la métrique %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n measure(s) of the actions' words</source>
        <translation>
            <numerusform>Créer %n métrique à partir du texte des actions</numerusform>
            <numerusform>Créer %n métriques à partir du texte des actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTable</name>
    <message>
        <source>Measures</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds a measure, R writes a reading, Del removes, Ctrl with Up and Down moves it among those of its objective.</source>
        <translation>Entrée modifie, Inser ajoute une métrique, R écrit un relevé, Suppr supprime, Ctrl avec Haut et Bas la déplace parmi celles de son objectif.</translation>
    </message>
    <message>
        <source>A measure stays among those of its objective; its form moves it to another</source>
        <translation>Une métrique reste parmi celles de son objectif ; son formulaire la déplace vers un autre</translation>
    </message>
</context>
<context>
    <name>atalaya::MinorityViews</name>
    <message>
        <source>Minority view</source>
        <translation>Avis minoritaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a minority view</source>
        <translation>Ajouter un avis minoritaire</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Avis minoritaires</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Supprimer l’avis</translation>
    </message>
    <message>
        <source>Printed once, beside the stage, without a name.</source>
        <translation>Imprimé une fois, à côté du niveau, sans nom.</translation>
    </message>
    <message>
        <source>What the minority holds</source>
        <translation>Position de la minorité</translation>
    </message>
    <message>
        <source>What the minority holds, in its words</source>
        <translation>Ce que soutient la minorité, dans ses propres termes</translation>
    </message>
    <message>
        <source>Group that holds it</source>
        <translation>Groupe qui la soutient</translation>
    </message>
    <message>
        <source>Add the view</source>
        <translation>Ajouter l’avis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a view, quoted</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>No group is named</source>
        <translation>Aucun groupe n’est nommé</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesFile</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Langue du procès-verbal</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation>Écrire le procès-verbal…</translation>
    </message>
    <message>
        <source>As PDF, web page or OpenDocument text. No private note is in them, and no vote that was not revealed.</source>
        <translation>En PDF, page web ou texte OpenDocument. Il ne contient aucune note privée, ni aucune voix qui n’ait été dévoilée.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The minutes were stopped; nothing was written</source>
        <translation>Le procès-verbal a été interrompu ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3.pdf</source>
        <comment>State, round, workshop; a file name</comment>
        <translation>%1 procès-verbal %2, %3.pdf</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>Written, but not accessible to all.</source>
        <translation>Écrit, mais pas entièrement accessible.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and write them again, or choose HTML.</source>
        <translation>%1 : %2. Modifiez ce qui est nommé et écrivez-le de nouveau, ou choisissez HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 a été écrit</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Take the file to a computer that has one.</source>
        <translation>Aucun programme n’ouvre ici « %1 ». Portez le fichier sur un ordinateur qui en dispose.</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>result, votes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>question, result, votes</comment>
        <translation>%1 : %2 ; %3</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>pas encore de résultat</translation>
    </message>
    <message>
        <source>stage %1 %2</source>
        <comment>number, name</comment>
        <translation>niveau %1 %2</translation>
    </message>
    <message>
        <source>%1, agreed</source>
        <comment>stage</comment>
        <translation>%1, convenu</translation>
    </message>
    <message>
        <source>%1, agreed with dissent</source>
        <comment>stage</comment>
        <translation>%1, convenu avec désaccord</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>no revealed vote</source>
        <translation>aucune voix dévoilée</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, too few to compute a median</source>
        <comment>31 votes</comment>
        <translation>%1, trop peu pour calculer une médiane</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · median %3 · middle half %4</source>
        <comment>1 round, 31 votes, stages</comment>
        <translation>%1 · %2 · médiane %3 · moitié centrale %4</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Retour à la salle</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>convenu avec désaccord</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>begun, without a result</source>
        <translation>commencée, sans résultat</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non abordée</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordance sur la séance</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>La salle n’a encore abordé aucune question.</translation>
    </message>
    <message>
        <source>Results of the workshop</source>
        <translation>Résultats de l’atelier</translation>
    </message>
    <message>
        <source>Enter opens the question on Score.</source>
        <translation>Entrée ouvre la question dans Notation.</translation>
    </message>
    <message>
        <source>Differs from the assessment</source>
        <translation>Différent de l’évaluation</translation>
    </message>
    <message>
        <source>Hand over the results</source>
        <translation>Transmettre les résultats</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>Hand over to the assessment</source>
        <translation>Transmettre à l’évaluation</translation>
    </message>
    <message>
        <source>The minutes as a file</source>
        <translation>Le procès-verbal en fichier</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>L’atelier</translation>
    </message>
    <message>
        <source>What the room agreed on is not, or not any more, the answer to %1.</source>
        <comment>codes</comment>
        <translation>Ce dont la salle est convenue n’est pas, ou n’est plus, la réponse à %1.</translation>
    </message>
    <message>
        <source>The room took back what is still the answer to %1.</source>
        <comment>codes</comment>
        <translation>La salle est revenue sur ce qui est encore la réponse à %1.</translation>
    </message>
    <message>
        <source>Take the answers back</source>
        <translation>Retirer les réponses</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Rien n’a été mis en attente.</translation>
    </message>
    <message>
        <source>All of it is among the assessment’s open points.</source>
        <translation>Tout figure parmi les points ouverts de l’évaluation.</translation>
    </message>
    <message>
        <source>It ended on %1. Until it is resumed nothing but notes can be changed.</source>
        <translation>Il s’est terminé le %1. Tant qu’il n’est pas repris, seules les notes peuvent être modifiées.</translation>
    </message>
    <message>
        <source>It goes on. Ended, it is protected from changes; it can be resumed.</source>
        <translation>Il se poursuit. Une fois terminé, il est protégé contre les modifications ; il peut être repris.</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Reprendre l’atelier</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
    <message>
        <source>A vote is open. Reveal it or stop it first.</source>
        <translation>Un scrutin est ouvert. Dévoilez-le ou arrêtez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) handed over to the assessment</source>
        <translation>
            <numerusform>%n résultat transmis à l’évaluation</numerusform>
            <numerusform>%n résultats transmis à l’évaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>What was left for later is among the assessment’s open points</source>
        <translation>Ce qui a été mis en attente figure parmi les points ouverts de l’évaluation</translation>
    </message>
</context>
<context>
    <name>atalaya::NewAssessmentDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation>Données de l’évaluation</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Answers, evidence and targets stay. Evidence is judged by the reference date, so scores may follow it.</source>
        <translation>Les réponses, les preuves et les cibles restent. Les preuves sont jugées à la date de référence ; les scores peuvent donc changer avec elle.</translation>
    </message>
    <message>
        <source>One State, one round: the questions are answered one by one afterwards.</source>
        <translation>Un État, un cycle : les questions sont ensuite renseignées une à une.</translation>
    </message>
    <message>
        <source>The earlier round cannot be read, so nothing is made from it. %1 Or begin blank.</source>
        <comment>why, and what to do</comment>
        <translation>Le cycle antérieur ne peut pas être lu ; rien n’en est donc repris. %1 Ou commencez par une évaluation vierge.</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Écrivez au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>Write the name of the State.</source>
        <translation>Écrivez le nom de l’État.</translation>
    </message>
    <message>
        <source>A country code has three letters. Complete it, or leave it empty.</source>
        <translation>Un code de pays a trois lettres. Complétez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Choose another.</source>
        <translation>Le référentiel ne peut pas être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write a name for the round, usually the year.</source>
        <translation>Écrivez un nom pour le cycle, en général l’année.</translation>
    </message>
    <message>
        <source>This workspace has an assessment of this round already. Choose another name.</source>
        <translation>Cet espace de travail a déjà une évaluation de ce cycle. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose at least one commitment.</source>
        <translation>Choisissez au moins un engagement.</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>&amp;Commencer à partir de</translation>
    </message>
    <message>
        <source>From an earlier round, answers, evidence and targets come along. Every answer is then to be confirmed and counts nowhere before that.</source>
        <translation>À partir d’un cycle antérieur, les réponses, les preuves et les cibles sont reprises. Chaque réponse est alors à confirmer et ne compte nulle part auparavant.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>country code in an empty field</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country code of three letters (ISO 3166-1), or empty</source>
        <translation>Code du pays en trois lettres (ISO 3166-1), ou vide</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose, or write another name</source>
        <translation>Choisissez, ou écrivez un autre nom</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>Cyc&amp;le</translation>
    </message>
    <message>
        <source>Usually the year</source>
        <translation>En général l’année</translation>
    </message>
    <message>
        <source>&amp;Ministry or sector</source>
        <translation>&amp;Ministère ou secteur</translation>
    </message>
    <message>
        <source>Empty when the assessment is national</source>
        <translation>Vide lorsque l’évaluation est nationale</translation>
    </message>
    <message>
        <source>&amp;Lead institution</source>
        <translation>&amp;Institution chef de file</translation>
    </message>
    <message>
        <source>Who answers for the assessment; may stay empty</source>
        <translation>Répond de l’évaluation ; facultatif</translation>
    </message>
    <message>
        <source>Frame&amp;work</source>
        <translation>&amp;Référentiel</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Périmètre</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Reference &amp;date</source>
        <translation>&amp;Date de référence</translation>
    </message>
    <message>
        <source>Evidence must be valid on this day.</source>
        <translation>Les preuves doivent être valables ce jour-là.</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>Its answers stand beside the new ones, and charts and reports show what changed since. Nothing is copied from it.</source>
        <translation>Ses réponses figurent à côté des nouvelles ; les graphiques et les rapports montrent ce qui a changé depuis. Rien n’en est copié.</translation>
    </message>
    <message>
        <source>This workspace holds no other assessment to compare with.</source>
        <translation>Cet espace de travail ne contient aucune autre évaluation à laquelle comparer.</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>Rédigée e&amp;n</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>framework</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::NotedList</name>
    <message>
        <source>Del takes one away</source>
        <translation>Suppr en retire un</translation>
    </message>
</context>
<context>
    <name>atalaya::NotedTextsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>text, note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::NotificationBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est voulu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>Engagements servis</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Rechercher des engagements</translation>
    </message>
    <message>
        <source>Questions it serves</source>
        <translation>Questions servies</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Rechercher des questions</translation>
    </message>
    <message>
        <source>Remove objective</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>Edit objective %1</source>
        <translation>Modifier l’objectif %1</translation>
    </message>
    <message>
        <source>No other: at the top</source>
        <translation>Aucun autre : au sommet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Écrivez un titre.</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Ajouter l’objectif %1</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Supprimer l’objectif %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTree</name>
    <message>
        <source>Objectives and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds an objective, A an action, C opens the cards of one stage more, Del removes. Ctrl with Up and Down moves among its neighbours, Ctrl with Right below the one above, Ctrl with Left out one level. Left and Right fold and unfold.</source>
        <translation>Entrée modifie, Inser ajoute un objectif, A une action, C ouvre les fiches d’un niveau de plus, Suppr supprime. Ctrl avec Haut et Bas déplace parmi les voisins, Ctrl avec Droite place sous le précédent, Ctrl avec Gauche remonte d’un cran. Gauche et Droite replient et déplient.</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTreeModel</name>
    <message>
        <source>Move objective %1</source>
        <translation>Déplacer l’objectif %1</translation>
    </message>
    <message>
        <source>Move action %1</source>
        <translation>Déplacer l’action %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Supprimer l’action %1</translation>
    </message>
    <message>
        <source>Remove objective %1 and all it holds</source>
        <translation>Supprimer l’objectif %1 et tout son contenu</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Supprimer l’objectif %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one month to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month</comment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status of an action and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>sans chef de file</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>non estimé</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrique</numerusform>
            <numerusform>%n métriques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>actions</comment>
        <translation>achevées : %1 sur %2</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>objective %1</source>
        <comment>its title</comment>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>objective %1 %2</source>
        <comment>its code and its title</comment>
        <translation>objectif %1 %2</translation>
    </message>
    <message>
        <source>serves %1</source>
        <comment>codes of commitments</comment>
        <translation>sert %1</translation>
    </message>
    <message>
        <source>action %1 %2</source>
        <comment>its code and its title</comment>
        <translation>action %1 %2</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>Holds, or who leads</source>
        <translation>Contenu ou chef de file</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Coût, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesPane</name>
    <message>
        <source>Add objective…</source>
        <translation>Ajouter un objectif…</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Ajouter une action…</translation>
    </message>
    <message>
        <source>One stage more…</source>
        <translation>Un niveau de plus…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Put below the one above</source>
        <translation>Placer sous le précédent</translation>
    </message>
    <message>
        <source>Take out one level</source>
        <translation>Remonter d’un cran</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Begin with the gaps…</source>
        <translation>Commencer par les écarts…</translation>
    </message>
    <message>
        <source>Add an objective…</source>
        <translation>Ajouter un objectif…</translation>
    </message>
    <message>
        <source>Read a workbook…</source>
        <translation>Lire un classeur…</translation>
    </message>
    <message>
        <source>A strategy says what is wanted, what is done for it, by whom and for how much. Begin with the gaps: the framework says what each next stage asks for. Or with an objective, or with a plan that stands in a workbook.</source>
        <translation>Une stratégie dit ce qui est voulu, ce qui est fait pour cela, par qui et à quel coût. Commencez par les écarts : le référentiel dit ce que demande chaque niveau suivant. Ou par un objectif, ou par un plan qui se trouve dans un classeur.</translation>
    </message>
    <message>
        <source>Choose an objective or an action first.</source>
        <translation>Choisissez d’abord un objectif ou une action.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>C’est la dernière.</translation>
    </message>
    <message>
        <source>No objective stands above it.</source>
        <translation>Aucun objectif ne se trouve au-dessus.</translation>
    </message>
    <message>
        <source>It stands at the top.</source>
        <translation>Il est au sommet.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrique</numerusform>
            <numerusform>%n métriques</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2.</source>
        <translation>« %1 » contient %2.</translation>
    </message>
    <message>
        <source>They go with it; one step back brings all of it back.</source>
        <translation>La suppression les emporte ; un seul retour en arrière ramène le tout.</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Tout supprimer</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesTab</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>one stage more</source>
        <translation>un niveau de plus</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>réorganiser</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>unfold a finding</source>
        <translation>déplier un constat</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>ajouter une étape</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>add an objective on the same level</source>
        <translation>ajouter un objectif au même rang</translation>
    </message>
    <message>
        <source>add an action to the objective</source>
        <translation>ajouter une action à l’objectif</translation>
    </message>
    <message>
        <source>one stage more: cards from the framework</source>
        <translation>un niveau de plus : fiches du référentiel</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>move up among its neighbours</source>
        <translation>monter parmi les voisins</translation>
    </message>
    <message>
        <source>move down among its neighbours</source>
        <translation>descendre parmi les voisins</translation>
    </message>
    <message>
        <source>put below the one above</source>
        <translation>placer sous le précédent</translation>
    </message>
    <message>
        <source>take out one level</source>
        <translation>remonter d’un cran</translation>
    </message>
    <message>
        <source>go to the objective, or to what is to be mended</source>
        <translation>aller à l’objectif, ou à ce qui est à corriger</translation>
    </message>
    <message>
        <source>list all that a finding is about</source>
        <translation>lister tout ce que vise un constat</translation>
    </message>
    <message>
        <source>hide it again</source>
        <translation>le masquer de nouveau</translation>
    </message>
    <message>
        <source>tick the step, or take the tick away</source>
        <translation>cocher l’étape, ou la décocher</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>modifier la cellule</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>supprimer l’étape</translation>
    </message>
    <message>
        <source>move the step up</source>
        <translation>monter l’étape</translation>
    </message>
    <message>
        <source>move the step down</source>
        <translation>descendre l’étape</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>let a dragged step go back</source>
        <translation>ramener une étape que l’on fait glisser</translation>
    </message>
</context>
<context>
    <name>atalaya::OptionalDate</name>
    <message>
        <source>%1: %2</source>
        <comment>a date, whether it is known</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Compte tant que « %1 » est coché</translation>
    </message>
</context>
<context>
    <name>atalaya::PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>atalaya::PageView</name>
    <message>
        <source>Page of the report</source>
        <translation>Page du rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>atalaya::PaperDrawer</name>
    <message>
        <source>Type paper cards</source>
        <translation>Saisir des cartes de papier</translation>
    </message>
    <message>
        <source>Cards that were typed but not stored are not counted</source>
        <translation>Les cartes saisies mais pas enregistrées ne sont pas comptées</translation>
    </message>
    <message>
        <source>Count by group</source>
        <translation>Compter par groupe</translation>
    </message>
    <message>
        <source>Cards say how sure people are</source>
        <translation>Les cartes indiquent la certitude</translation>
    </message>
    <message>
        <source>Cards with a seat number</source>
        <translation>Cartes avec numéro de place</translation>
    </message>
    <message>
        <source>Seat, then stage, then Enter: “12 3”</source>
        <translation>Place, puis niveau, puis Entrée : « 12 3 »</translation>
    </message>
    <message>
        <source>L, M or H behind it says how sure the card is.</source>
        <translation>F, M ou E à la suite indique la certitude de la carte.</translation>
    </message>
    <message>
        <source>Store the counts</source>
        <translation>Enregistrer les décomptes</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>question, number</comment>
        <translation>%1, tour %2</translation>
    </message>
    <message>
        <source>This vote is over. Open another round to count cards again.</source>
        <translation>Ce scrutin est clos. Ouvrez un autre tour pour compter de nouveau des cartes.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then type its cards.</source>
        <translation>Aucun scrutin n’est ouvert. Ouvrez-en un, puis saisissez ses cartes.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper card(s) of this round are in. What they say stays sealed until the reveal.</source>
        <translation>
            <numerusform>%n carte de papier de ce tour est enregistrée. Ce qu’elle dit reste scellé jusqu’au dévoilement.</numerusform>
            <numerusform>%n cartes de papier de ce tour sont enregistrées. Ce qu’elles disent reste scellé jusqu’au dévoilement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1 : %n carte</numerusform>
            <numerusform>%1 : %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards stored: %1</source>
        <comment>groups with numbers</comment>
        <translation>Cartes enregistrées : %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>No card is counted here. Type beside a group how many of its cards say each stage.</source>
        <translation>Aucune carte n’est décomptée ici. Saisissez à côté d’un groupe combien de ses cartes indiquent chaque niveau.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for low confidence</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for medium confidence</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key for high confidence</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>This is no card. Type the seat's number, a blank and the stage, as in “12 3”.</source>
        <translation>Ce n’est pas une carte. Saisissez le numéro de la place, une espace et le niveau, comme « 12 3 ».</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Look at the card again.</source>
        <translation>Il n’y a pas de place %1 dans cet atelier. Regardez de nouveau la carte.</translation>
    </message>
    <message>
        <source>The card of seat %1 is in.</source>
        <translation>La carte de la place %1 est enregistrée.</translation>
    </message>
    <message>
        <source>No counted cards of %1 were in</source>
        <translation>Aucune carte décomptée n’était enregistrée : %1</translation>
    </message>
    <message>
        <source>The cards of %1 are taken back</source>
        <translation>Cartes retirées : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PaperGroup</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the cards of %1</source>
        <translation>Retirer les cartes : %1</translation>
    </message>
    <message>
        <source>cards, by stage</source>
        <translation>cartes, par niveau</translation>
    </message>
    <message>
        <source>sure: low</source>
        <translation>certitude : faible</translation>
    </message>
    <message>
        <source>sure: medium</source>
        <translation>certitude : moyenne</translation>
    </message>
    <message>
        <source>sure: high</source>
        <translation>certitude : élevée</translation>
    </message>
    <message>
        <source>%1, stage %2 %3, %4</source>
        <comment>group, stage: number, name, how sure</comment>
        <translation>%1, niveau %2 %3, %4</translation>
    </message>
    <message>
        <source>sure: not said</source>
        <translation>certitude : non indiquée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cards, seats</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>More cards than seats. Count them again, or add a seat.</source>
        <translation>Plus de cartes que de places. Comptez-les de nouveau, ou ajoutez une place.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are in.</source>
        <translation>
            <numerusform>%n carte est enregistrée.</numerusform>
            <numerusform>%n cartes sont enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphPanel</name>
    <message>
        <source>Questions of this paragraph</source>
        <translation>Questions de ce paragraphe</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its stage.</source>
        <translation>Entrée ouvre la question ; = dit d’où vient son niveau.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>We look at</source>
        <translation>Points examinés</translation>
    </message>
    <message>
        <source>Preamble paragraph %1</source>
        <translation>Alinéa %1 du préambule</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Engagement %1</translation>
    </message>
    <message>
        <source>Score commitment %1</source>
        <translation>Noter l’engagement %1</translation>
    </message>
    <message>
        <source>Paragraph %1 of the preamble</source>
        <translation>Alinéa %1 du préambule</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>It gives reasons and asks nothing of a State by itself; the questions below go back to it.</source>
        <translation>Il donne des motifs et ne demande rien de lui-même à un État ; les questions ci-dessous s’y rapportent.</translation>
    </message>
    <message>
        <source>Not in the scope of this assessment</source>
        <translation>Hors du périmètre de cette évaluation</translation>
    </message>
    <message>
        <source>Choose an assessment on Home to score it</source>
        <translation>Choisissez une évaluation à l’Accueil pour passer à la notation</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) go back to it</source>
        <translation>
            <numerusform>%n question s’y rapporte</numerusform>
            <numerusform>%n questions s’y rapportent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphQuestionDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphQuestionsModel</name>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number and name of a stage</comment>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>code, title and stage of a question</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code and title of a question</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphScore</name>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>No question here applies</source>
        <translation>Aucune question ne s’applique ici</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Engagement %1</translation>
    </message>
    <message>
        <source>Mean of commitment %1</source>
        <translation>Moyenne de l’engagement %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>provisional · %1 of %2 answered</source>
        <translation>provisoire · renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>mean not shown · %1 of %2 answered</source>
        <translation>moyenne non affichée · renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>Coverage of commitment %1</source>
        <translation>Couverture de l’engagement %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>Points en attente</translation>
    </message>
    <message>
        <source>Park this</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Key P</source>
        <translation>Touche P</translation>
    </message>
    <message>
        <source>Point to take up later</source>
        <translation>Point à reprendre plus tard</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Park the point</source>
        <translation>Mettre le point en attente</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Add to the open points</source>
        <translation>Ajouter aux points ouverts</translation>
    </message>
    <message>
        <source>The report lists them, with the reasons of parked questions</source>
        <translation>Le rapport les énumère, avec les motifs des questions mises en attente</translation>
    </message>
    <message>
        <source>Parking lot · %1</source>
        <comment>how many</comment>
        <translation>Points en attente · %1</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Sur l’ensemble</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a question</comment>
        <translation>Sur %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PartBars</name>
    <message>
        <source>Score by commitment: now, gain, gap left and target</source>
        <translation>Score par engagement : actuel, gain, écart restant et cible</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T l’affiche en tableau.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>then</source>
        <translation>après</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>atalaya::PartLegend</name>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>gap left</source>
        <translation>écart restant</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
</context>
<context>
    <name>atalaya::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Enter changes a group or a name, Space says who is away, Del removes a seat.</source>
        <translation>Entrée modifie un groupe ou un nom, Espace indique les absences, Suppr supprime une place.</translation>
    </message>
    <message>
        <source>Add seats</source>
        <translation>Ajouter des places</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Supprimer la place</translation>
    </message>
    <message>
        <source>How many seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Group of the seats</source>
        <translation>Groupe des places</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a group first.</source>
        <translation>Ajoutez d’abord un groupe.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Choisissez d’abord une place.</translation>
    </message>
</context>
<context>
    <name>atalaya::PhonesDrawer</name>
    <message>
        <source>Vote by phone</source>
        <translation>Vote par téléphone</translation>
    </message>
    <message>
        <source>For a trusted room network only.</source>
        <translation>Seulement pour un réseau de confiance de la salle.</translation>
    </message>
    <message>
        <source>The votes travel unencrypted, so that whoever shares the network could read them. Use the room's own Wi-Fi with a password, never a public one.</source>
        <translation>Les voix circulent sans être chiffrées : quiconque partage le réseau pourrait les lire. Utilisez le Wi-Fi propre à la salle, avec un mot de passe, jamais un Wi-Fi public.</translation>
    </message>
    <message>
        <source>Shown in the room, so that phones join the right one</source>
        <translation>Affiché dans la salle, pour que les téléphones rejoignent le bon</translation>
    </message>
    <message>
        <source>What the room calls its Wi-Fi</source>
        <translation>Nom du Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>Réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Seat whose phone was lost, or that was taken by mistake</source>
        <translation>Place dont le téléphone a été perdu, ou prise par erreur</translation>
    </message>
    <message>
        <source>Let go of the seat</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Let go of a seat</source>
        <translation>Libérer une place</translation>
    </message>
    <message>
        <source>%1, this computer only</source>
        <translation>%1, cet ordinateur seulement</translation>
    </message>
    <message>
        <source>%1, wireless (%2)</source>
        <comment>address, name</comment>
        <translation>%1, sans fil (%2)</translation>
    </message>
    <message>
        <source>%1, wired (%2)</source>
        <comment>address, name</comment>
        <translation>%1, filaire (%2)</translation>
    </message>
    <message>
        <source>Stop voting by phone</source>
        <translation>Arrêter le vote par téléphone</translation>
    </message>
    <message>
        <source>Start voting by phone</source>
        <translation>Lancer le vote par téléphone</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it to vote by phone.</source>
        <translation>L’atelier est terminé. Reprenez-le pour voter par téléphone.</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the room's Wi-Fi, then open this again.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Rejoignez le Wi-Fi de la salle, puis ouvrez ceci de nouveau.</translation>
    </message>
    <message>
        <source>No phone reaches this address. Join the room's Wi-Fi to offer another one.</source>
        <translation>Aucun téléphone n’atteint cette adresse. Rejoignez le Wi-Fi de la salle pour en proposer une autre.</translation>
    </message>
    <message>
        <source>Phones on the same network find this computer at this address.</source>
        <translation>Les téléphones du même réseau trouvent cet ordinateur à cette adresse.</translation>
    </message>
    <message>
        <source>QR code of %1, code %2</source>
        <translation>Code QR de %1, code %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have a seat.</source>
        <translation>
            <numerusform>%n téléphone a une place.</numerusform>
            <numerusform>%n téléphones ont une place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting by phone is off</source>
        <translation>Le vote par téléphone est arrêté</translation>
    </message>
    <message>
        <source>Voting by phone did not start.</source>
        <translation>Le vote par téléphone n’a pas démarré.</translation>
    </message>
    <message>
        <source>Voting by phone is on</source>
        <translation>Le vote par téléphone est actif</translation>
    </message>
    <message>
        <source>No seat is given. Type its number.</source>
        <translation>Aucune place n’est indiquée. Saisissez son numéro.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Type another number.</source>
        <translation>Il n’y a pas de place %1 dans cet atelier. Saisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Seat %1 can be taken by another phone.</source>
        <translation>La place %1 peut être prise par un autre téléphone.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanExchange</name>
    <message>
        <source>Export workbook…</source>
        <translation>Exporter le classeur…</translation>
    </message>
    <message>
        <source>Read workbook…</source>
        <translation>Lire un classeur…</translation>
    </message>
    <message>
        <source>Export deadlines…</source>
        <translation>Exporter les échéances…</translation>
    </message>
    <message>
        <source>Objectives, actions, costs and measures as sheets that ministries edit and send back</source>
        <translation>Objectifs, actions, coûts et métriques en feuilles que les ministères modifient et renvoient</translation>
    </message>
    <message>
        <source>Shows each difference; nothing changes before you take it</source>
        <translation>Affiche chaque différence ; rien ne change avant d’être repris</translation>
    </message>
    <message>
        <source>What falls due, for a calendar program</source>
        <translation>Ce qui arrive à échéance, pour un programme de calendrier</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <comment>a file</comment>
        <translation>Ouvrir « %1 »</translation>
    </message>
    <message>
        <source>Show “%1” in its folder</source>
        <comment>a file</comment>
        <translation>Afficher « %1 » dans son dossier</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home.</source>
        <translation>Aucune évaluation n’est choisie. Choisissez-en une à l’Accueil.</translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from today on. Give actions, measures or steps a day first.</source>
        <translation>Rien du plan n’arrive à échéance à partir d’aujourd’hui. Donnez d’abord une date à des actions, des métriques ou des étapes.</translation>
    </message>
    <message>
        <source>%1 %2 plan.xlsx</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 plan.xlsx</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plan de cybersécurité : %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plan de cybersécurité : %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 deadlines.ics</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 échéances.ics</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>a file</comment>
        <translation>Écriture en cours : %1</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>L’exportation a été interrompue ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>“%1” is in “%2”.</source>
        <comment>a file, its folder</comment>
        <translation>« %1 » se trouve dans « %2 ».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsList</name>
    <message>
        <source>What the strategy lacks</source>
        <translation>Ce qui manque à la stratégie</translation>
    </message>
    <message>
        <source>Nothing was found that it lacks.</source>
        <translation>Aucun manque n’a été constaté.</translation>
    </message>
    <message>
        <source>Enter leads to what is to be mended; Right and Left unfold and fold a finding.</source>
        <translation>Entrée mène à ce qui est à corriger ; Droite et Gauche déplient et replient un constat.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsModel</name>
    <message>
        <source>One stage more…</source>
        <translation>Un niveau de plus…</translation>
    </message>
    <message>
        <source>Go to the objective</source>
        <translation>Aller à l’objectif</translation>
    </message>
    <message>
        <source>Go to the action</source>
        <translation>Aller à l’action</translation>
    </message>
    <message>
        <source>Go to the measure</source>
        <translation>Aller à la métrique</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Aller à l’étape</translation>
    </message>
    <message>
        <source>Edit the strategy</source>
        <translation>Modifier la stratégie</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>things</comment>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <comment>findings</comment>
        <translation>à corriger : %1</translation>
    </message>
    <message>
        <source>%1 to consider</source>
        <comment>findings</comment>
        <translation>à examiner : %1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <comment>a finding</comment>
        <translation>À corriger : %1</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <comment>a finding</comment>
        <translation>À examiner : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing of this is in the plan yet.</source>
        <translation>Rien de cela n’est encore dans le plan.</translation>
    </message>
    <message>
        <source>As you left it.</source>
        <translation>Tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What was on the form is no longer in the plan</source>
        <translation>Ce qui était sur le formulaire n’est plus dans le plan</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>Remove with all it holds</source>
        <translation>Supprimer avec tout son contenu</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Let go of what you have typed?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl and Enter store from every field</source>
        <translation>Ctrl et Entrée enregistrent depuis tout champ</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanForms</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>store</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close; what is typed stays</source>
        <translation>fermer ; ce qui est saisi reste</translation>
    </message>
    <message>
        <source>make an action draft</source>
        <translation>créer un brouillon d’action</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>One stage more</source>
        <translation>Un niveau de plus</translation>
    </message>
    <message>
        <source>make the chosen question an action draft</source>
        <translation>faire de la question choisie un brouillon d’action</translation>
    </message>
</context>
<context>
    <name>atalaya::PreSurvey</name>
    <message>
        <source>Read a pre-survey…</source>
        <translation>Lire une enquête préalable…</translation>
    </message>
    <message>
        <source>Ballot files that participants filled in before. No vote is cast, and no answer is shown or kept.</source>
        <translation>Fichiers de bulletins remplis auparavant par les personnes participantes. Aucune voix n’est donnée, et aucune réponse n’est affichée ni conservée.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the first %1 files were read. Read those of one workshop together.</source>
        <translation>Seuls les %1 premiers fichiers ont été lus. Lisez ensemble ceux d’un même atelier.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Nothing was made of these files. Read them again when you need them.</source>
        <translation>Rien n’a été tiré de ces fichiers. Lisez-les de nouveau lorsque vous en avez besoin.</translation>
    </message>
    <message>
        <source>%1: it cannot be read. Check that it is there and that you may read it.</source>
        <comment>a file</comment>
        <translation>%1 : lecture impossible. Vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file; what is wrong</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pre-survey read.</source>
        <translation>
            <numerusform>%n fichier de l’enquête préalable lu.</numerusform>
            <numerusform>%n fichiers de l’enquête préalable lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PreparePane</name>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>Ce qui est préparé</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Go to the room</source>
        <translation>Aller à la salle</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Poursuivre l’atelier</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Commencer l’atelier</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>atalaya::PrepareSection</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Cet atelier est terminé. Reprenez-le pour le modifier.</translation>
    </message>
</context>
<context>
    <name>atalaya::PreviewPane</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>page &lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>page &lt;b&gt;%1&lt;/b&gt; sur %2</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>pas encore de pages</translation>
    </message>
</context>
<context>
    <name>atalaya::PrivateNotes</name>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Only here: never in the room, the minutes or a package</source>
        <translation>Seulement ici : jamais dans la salle, le procès-verbal ou un lot</translation>
    </message>
    <message>
        <source>Prompts and notes for you</source>
        <translation>Aide-mémoire et notes personnelles</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
</context>
<context>
    <name>atalaya::ProgressRow</name>
    <message>
        <source>Stopping</source>
        <translation>Interruption en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
</context>
<context>
    <name>atalaya::ProlongForm</name>
    <message>
        <source>Still in force</source>
        <translation>Toujours en vigueur</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>New review-by date</source>
        <translation>Nouvelle date de réexamen</translation>
    </message>
    <message>
        <source>The reference date of the assessment, or a later day</source>
        <translation>La date de référence de l’évaluation, ou une date ultérieure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: when somebody has looked and the document still holds, set the day by which to look again.</source>
        <translation>%1 : lorsque le document a été revu et reste valable, fixez la date du prochain réexamen.</translation>
    </message>
    <message>
        <source>It would still prove nothing on %1. Choose that day or a later one.</source>
        <translation>Elle ne prouverait toujours rien à la date du %1. Choisissez cette date ou une date ultérieure.</translation>
    </message>
</context>
<context>
    <name>atalaya::QuarterHeader</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionHead</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Hide the criteria</source>
        <translation>Masquer les critères</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Open in the Declaration</source>
        <translation>Ouvrir dans la Déclaration</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Key Y</source>
        <translation>Touche Y</translation>
    </message>
    <message>
        <source>The key Y does the same</source>
        <translation>La touche Y fait de même</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Sans objet…</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Signaler à revoir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Non renseignée suivante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Masquer le pourquoi</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Engagement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvée.</translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation>À confirmer.</translation>
    </message>
    <message>
        <source>This answer is that of %1 and counts as not answered until you confirm it or choose another stage.</source>
        <translation>Cette réponse est reprise d’un cycle antérieur (%1) et compte comme non renseignée tant que vous ne la confirmez pas ou ne choisissez pas un autre niveau.</translation>
    </message>
    <message>
        <source>the last round</source>
        <translation>cycle précédent</translation>
    </message>
    <message>
        <source>Applicable again</source>
        <translation>De nouveau applicable</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ne plus signaler</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionTree</name>
    <message>
        <source>Find a question</source>
        <translation>Rechercher une question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Enter goes on to the stages of a question; Left and Right fold and unfold; = explains a count.</source>
        <translation>Entrée passe aux niveaux d’une question ; Gauche et Droite replient et déplient ; = explique un décompte.</translation>
    </message>
    <message>
        <source>No question is left by these filters.</source>
        <translation>Ces filtres ne laissent aucune question.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Afficher toutes les questions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Non renseignées</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
</context>
<context>
    <name>atalaya::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>atalaya::RankTable</name>
    <message>
        <source>Ranked gaps</source>
        <translation>Écarts par priorité</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its rank, or its stage.</source>
        <translation>Entrée ouvre la question ; = dit d’où vient son rang ou son niveau.</translation>
    </message>
</context>
<context>
    <name>atalaya::RankedGapsModel</name>
    <message>
        <source>%1 · Next stage: %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Niveau suivant : %2</translation>
    </message>
    <message>
        <source>%1 %2, quick win. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2, amélioration rapide. Niveau suivant : %3</translation>
    </message>
    <message>
        <source>%1 %2. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2. Niveau suivant : %3</translation>
    </message>
    <message>
        <source>%1 %2, quick win</source>
        <comment>code, title</comment>
        <translation>%1 %2, amélioration rapide</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 %2, target %3</source>
        <translation>niveau %1 %2, cible %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>stage, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question and what its next stage still needs</source>
        <translation>Question, et ce que demande encore son niveau suivant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Pondération × écart</translation>
    </message>
    <message>
        <source>%1 · Quick win · %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Amélioration rapide · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ReadingEntry</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Jour du relevé</translation>
    </message>
    <message>
        <source>Value of the reading</source>
        <translation>Valeur du relevé</translation>
    </message>
    <message>
        <source>Note on the reading</source>
        <translation>Remarque sur le relevé</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Ajouter le relevé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <comment>a unit</comment>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Write the value as a number, such as %1.</source>
        <translation>Écrivez la valeur comme un nombre, tel que %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReadingsField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Enter or typing changes a cell, Del removes the reading of the row.</source>
        <translation>Entrée ou la saisie modifie une cellule, Suppr supprime le relevé de la ligne.</translation>
    </message>
    <message>
        <source>Remove reading</source>
        <translation>Supprimer le relevé</translation>
    </message>
    <message>
        <source>Change a reading of %1</source>
        <translation>Modifier un relevé de %1</translation>
    </message>
    <message>
        <source>Add a reading to %1</source>
        <translation>Ajouter un relevé à %1</translation>
    </message>
    <message>
        <source>There is a reading of %1 already; each day has one. Remove that one first.</source>
        <translation>Il existe déjà un relevé à la date du %1 ; chaque jour en a un seul. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is no number; the reading stays as it was.</source>
        <translation>« %1 » n’est pas un nombre ; le relevé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReasonPanel</name>
    <message>
        <source>Why does this question not apply?</source>
        <translation>Pourquoi cette question est-elle sans objet ?</translation>
    </message>
    <message>
        <source>No infrastructure is shared across a border.</source>
        <translation>Aucune infrastructure n’est partagée de part et d’autre d’une frontière.</translation>
    </message>
    <message>
        <source>Set not applicable</source>
        <translation>Déclarer sans objet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the reason: the report prints it, and nothing leaves the totals without one.</source>
        <translation>Indiquez le motif : le rapport l’imprime, et rien ne sort des totaux sans motif.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesList</name>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espaces de travail de cet ordinateur</translation>
    </message>
    <message>
        <source>Enter opens a workspace. Del takes it off the list; the file stays where it is.</source>
        <translation>Entrée ouvre un espace de travail. Suppr le retire de la liste ; le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesModel</name>
    <message>
        <source>%1 · not there now</source>
        <comment>folder</comment>
        <translation>%1 · absent actuellement</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <comment>folder</comment>
        <translation>%1 · ouvert actuellement</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert actuellement</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>folder, size, last change</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::RecordColumn</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Fenêtre de la salle</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Ouvrir ou fermer</translation>
    </message>
    <message>
        <source>Open or close the room window</source>
        <translation>Ouvrir ou fermer la fenêtre de la salle</translation>
    </message>
    <message>
        <source>Key F11</source>
        <translation>Touche F11</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Afficher la question</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Not in the answers:</source>
        <translation>Absentes des réponses :</translation>
    </message>
    <message>
        <source>%1. Their agreed stage was taken back or never arrived.</source>
        <comment>codes of questions</comment>
        <translation>%1. Leur niveau convenu a été retiré ou n’est jamais parvenu.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecordForm</name>
    <message>
        <source>Record the result</source>
        <translation>Consigner le résultat</translation>
    </message>
    <message>
        <source>Why the room settled on this stage</source>
        <translation>Pourquoi la salle a retenu ce niveau</translation>
    </message>
    <message>
        <source>Park this question</source>
        <translation>Mettre cette question en attente</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The question is open again, and the room can vote again</source>
        <translation>La question est de nouveau en suspens, et la salle peut voter de nouveau</translation>
    </message>
    <message>
        <source>after round %1</source>
        <translation>après le tour %1</translation>
    </message>
    <message>
        <source>The vote is open. Close and reveal it first.</source>
        <translation>Le scrutin est ouvert. Il faut d’abord le clore et le dévoiler.</translation>
    </message>
    <message>
        <source>A stage rests on a revealed vote. Open the vote first, or park the question.</source>
        <translation>Un niveau repose sur un scrutin dévoilé. Ouvrez d’abord le scrutin, ou mettez la question en attente.</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Niveau %1, %2</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Corriger le résultat</translation>
    </message>
    <message>
        <source>Choose the stage that the room settled on.</source>
        <translation>Choisissez le niveau que la salle a retenu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, result</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Write what keeps the room from a result: it becomes an open point of the report.</source>
        <translation>Écrivez ce qui empêche la salle d’arriver à un résultat : cela devient un point ouvert du rapport.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 est de nouveau en suspens</translation>
    </message>
</context>
<context>
    <name>atalaya::RegisterFilters</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Past review-by</source>
        <translation>Réexamen échu</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Réexamen d’ici %n jour</numerusform>
            <numerusform>Réexamen d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Non rattachées</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sans fichier</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Insuffisantes</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Copie endommagée</translation>
    </message>
    <message>
        <source>Copy missing</source>
        <translation>Copie manquante</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Tri par titre</translation>
    </message>
    <message>
        <source>Sorted by issuer</source>
        <translation>Tri par émetteur</translation>
    </message>
    <message>
        <source>Sorted by date</source>
        <translation>Tri par date</translation>
    </message>
    <message>
        <source>Sorted by grade</source>
        <translation>Tri par catégorie</translation>
    </message>
    <message>
        <source>Sorted by review-by</source>
        <translation>Tri par date de réexamen</translation>
    </message>
    <message>
        <source>Sorted by use</source>
        <translation>Tri par usage</translation>
    </message>
    <message>
        <source>Sorted by sensitivity</source>
        <translation>Tri par confidentialité</translation>
    </message>
    <message>
        <source>Sorted by file</source>
        <translation>Tri par fichier</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>Tri par code</translation>
    </message>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Titre, émetteur, code, remarque</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Rechercher dans le registre</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>Ordre du registre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportExport</name>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>L’exportation a été interrompue ; rien n’a été écrit</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Exported, but not accessible to all.</source>
        <translation>Exporté, mais pas entièrement accessible.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and export it again, or choose HTML.</source>
        <translation>%1 : %2. Modifiez ce qui est nommé et exportez-le de nouveau, ou choisissez HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 a été écrit</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportOptionsPane</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>All, each from a new page</source>
        <translation>Tous, chacun sur une nouvelle page</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marquage de diffusion</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Every answer (annex A)</source>
        <translation>Toutes les réponses (annexe A)</translation>
    </message>
    <message>
        <source>Evidence register (annex B)</source>
        <translation>Registre des preuves (annexe B)</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Avis minoritaires</translation>
    </message>
    <message>
        <source>The data, attached as JSON</source>
        <translation>Les données, jointes en JSON</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Encrypt the file, AES-256</source>
        <translation>Chiffrer le fichier, AES-256</translation>
    </message>
    <message>
        <source>Password, not kept anywhere</source>
        <translation>Mot de passe, conservé nulle part</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Whoever opens the file is asked for it</source>
        <translation>Demandé à quiconque ouvre le fichier</translation>
    </message>
    <message>
        <source>Must be the same as above</source>
        <translation>Doit être identique à celui ci-dessus</translation>
    </message>
    <message>
        <source>Gap report, complete</source>
        <translation>Rapport sur les écarts, complet</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Brief for a body</source>
        <translation>Fiche pour un organisme</translation>
    </message>
    <message>
        <source>Workshop minutes</source>
        <translation>Procès-verbal d’atelier</translation>
    </message>
    <message>
        <source>Nothing falls to “%1” any more. The briefs of all bodies are chosen now.</source>
        <translation>Plus rien ne revient à « %1 ». Les fiches de tous les organismes sont maintenant choisies.</translation>
    </message>
    <message>
        <source>Type a password, or do not encrypt the file.</source>
        <translation>Saisissez un mot de passe, ou ne chiffrez pas le fichier.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password once more.</source>
        <translation>Les deux ne sont pas identiques. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>It is too long for a PDF. Take at most %1 characters.</source>
        <translation>Il est trop long pour un PDF. Utilisez au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportPanes</name>
    <message>
        <source>Before you export</source>
        <translation>Avant d’exporter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Partie affichée</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportsPage</name>
    <message>
        <source>A report is made from an assessment. Choose one on Home; then its real pages are shown here, with what to mend before they are sent.</source>
        <translation>Un rapport se fait à partir d’une évaluation. Choisissez-en une à l’Accueil ; ses pages réelles s’affichent alors ici, avec ce qui est à corriger avant l’envoi.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message>
        <source>Redrawing the pages: %1 of %2</source>
        <translation>Nouveau dessin des pages : %1 sur %2</translation>
    </message>
    <message>
        <source>The pages are drawn; they are made readable for all…</source>
        <translation>Les pages sont dessinées ; elles sont rendues accessibles…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>format</comment>
        <translation>Exporter en %1…</translation>
    </message>
    <message>
        <source>The pages are redrawn in a moment…</source>
        <translation>Les pages seront redessinées dans un instant…</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds their tables only.</source>
        <translation>Ce sont les pages du PDF ; le format %1 ne contient que leurs tableaux.</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds the same without them.</source>
        <translation>Ce sont les pages du PDF ; le format %1 contient la même chose sans elles.</translation>
    </message>
    <message>
        <source>The same data and date give the same file.</source>
        <translation>Les mêmes données et la même date donnent le même fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), encrypted. Whoever is to read it needs the password.</source>
        <translation>
            <numerusform>%n page, fichier chiffré. Le mot de passe est nécessaire pour le lire.</numerusform>
            <numerusform>%n pages, fichier chiffré. Le mot de passe est nécessaire pour le lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. The same data and date give the same file.</source>
        <translation>
            <numerusform>%n page, %1. Les mêmes données et la même date donnent le même fichier.</numerusform>
            <numerusform>%n pages, %1. Les mêmes données et la même date donnent le même fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>key</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>page suivante</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>constat suivant</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>stop the export</source>
        <translation>interrompre l’exportation</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>go to where the finding is mended</source>
        <translation>aller là où le constat se corrige</translation>
    </message>
    <message>
        <source>list all that the finding is about</source>
        <translation>lister tout ce que vise le constat</translation>
    </message>
    <message>
        <source>hide that list</source>
        <translation>masquer cette liste</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>page précédente</translation>
    </message>
    <message>
        <source>larger page</source>
        <translation>agrandir la page</translation>
    </message>
    <message>
        <source>smaller page</source>
        <translation>réduire la page</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>page entière</translation>
    </message>
    <message>
        <source>A report is being written: wait until it is done, or stop it.</source>
        <translation>Un rapport est en cours d’écriture : attendez la fin, ou interrompez-le.</translation>
    </message>
</context>
<context>
    <name>atalaya::RestoreDrawer</name>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurer une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Enter puts the copy in the place of the workspace; what is there is kept.</source>
        <translation>Entrée met la copie à la place de l’espace de travail ; ce qui s’y trouve est conservé.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>The copy takes the place of the open file. What the file holds now is kept beside it under another name, so nothing is lost.</source>
        <translation>La copie prend la place du fichier ouvert. Ce que le fichier contient maintenant est conservé à côté sous un autre nom ; rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>The copy takes the place of “%1” and opens. What is still there now is kept beside it under another name, so nothing is lost.</source>
        <translation>La copie prend la place de « %1 » et s’ouvre. Ce qui s’y trouve encore est conservé à côté sous un autre nom ; rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>That copy is damaged and is not restored. Choose another one.</source>
        <translation>Cette copie est endommagée et n’est pas restaurée. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>atalaya::ResultCard</name>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Résultat du scrutin</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>Sur la médiane</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Accord à partir de</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Tour %1, dévoilé : %2</translation>
    </message>
    <message>
        <source>Votes of round %1</source>
        <translation>Voix du tour %1</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>non calculable</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>votes, votes in all, share</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>élevée %1</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>faible %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>non indiquée %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>counts</comment>
        <translation>Certitude : %1</translation>
    </message>
    <message>
        <source>Since round %1, %2 of the votes moved on balance.</source>
        <comment>round, share</comment>
        <translation>Depuis le tour %1, %2 des voix ont changé, en solde net.</translation>
    </message>
    <message>
        <source>%1 Of %2 who voted twice, %3 went up and %4 down.</source>
        <comment>sentence, counts</comment>
        <translation>%1 Personnes ayant voté aux deux tours : %2 ; voix en hausse : %3, en baisse : %4.</translation>
    </message>
</context>
<context>
    <name>atalaya::ResultStrip</name>
    <message>
        <source>Claimed</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Étayé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <translation>Cible, %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Écart %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What stage %1 asks for</source>
        <translation>Ce que demande le niveau %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RisksField</name>
    <message>
        <source>What may go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Enter changes a cell, Del removes the risk of the row.</source>
        <translation>Entrée modifie une cellule, Suppr supprime le risque de la ligne.</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>Supprimer le risque</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapEdits</name>
    <message>
        <source>Move action %1</source>
        <translation>Déplacer l’action %1</translation>
    </message>
    <message>
        <source>%1 now starts before %2 ends, for which it waits.</source>
        <comment>an action, actions</comment>
        <translation>%1 commence désormais avant la fin de ce qu’elle attend : %2.</translation>
    </message>
    <message>
        <source>Move what waits for %1</source>
        <comment>an action</comment>
        <translation>Déplacer ce qui attend %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 and now starts too early.</source>
        <comment>two actions</comment>
        <translation>%1 attend %2 et commence désormais trop tôt.</translation>
    </message>
    <message>
        <source>%1 wait for %2 and now start too early.</source>
        <comment>several actions, an action</comment>
        <translation>%1 attendent %2 et commencent désormais trop tôt.</translation>
    </message>
    <message>
        <source>%1 stays with its lead body; its form names another</source>
        <comment>an action</comment>
        <translation>%1 reste avec son organisme chef de file ; son formulaire permet d’en changer</translation>
    </message>
    <message>
        <source>Reorder action %1</source>
        <translation>Réorganiser l’action %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Supprimer l’action %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapFooter</name>
    <message>
        <source>Cost and score along the roadmap</source>
        <translation>Coût et score au fil de la feuille de route</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>an amount or a score, a month</comment>
        <translation>%1 dès %2</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapLegend</name>
    <message>
        <source>Signs of the roadmap: solid bars are approved, open bars are proposed, the tower at a bar's end is the stage that is reached.</source>
        <translation>Signes de la feuille de route : les barres pleines sont approuvées, les barres vides sont proposées, la tourelle au bout d’une barre est le niveau atteint.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>niveau atteint à la fin</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapModel</name>
    <message>
        <source>likely cost %1 %2</source>
        <comment>amount, unit</comment>
        <translation>coût probable %1 %2</translation>
    </message>
    <message>
        <source>no cost estimated yet</source>
        <translation>coût pas encore estimé</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>coût probable %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, what a body has to do</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapTab</name>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Shown of the plan</source>
        <translation>Vue du plan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impact et effort</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Par objectif</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Par organisme chef de file</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>No action is planned yet. An action says who does what, until when and for how much, and which questions it lifts; it stands here as a bar.</source>
        <translation>Aucune action n’est encore prévue. Une action dit qui fait quoi, jusqu’à quand et à quel coût, et quelles questions elle fait progresser ; elle figure ici comme une barre.</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Ajouter une action…</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graphique ou tableau</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>move one month</source>
        <translation>déplacer d’un mois</translation>
    </message>
    <message>
        <source>move one quarter</source>
        <translation>déplacer d’un trimestre</translation>
    </message>
    <message>
        <source>move one year</source>
        <translation>déplacer d’une année</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>réorganiser</translation>
    </message>
    <message>
        <source>move an action; put one without dates into the present</source>
        <translation>déplacer une action ; placer au présent une action sans dates</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>move its end</source>
        <translation>déplacer sa fin</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>move its start</source>
        <translation>déplacer son début</translation>
    </message>
    <message>
        <source>years, quarters, months; with − back</source>
        <translation>années, trimestres, mois ; avec − en sens inverse</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>modifier l’action</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>ajouter une action</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove the action</source>
        <translation>supprimer l’action</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>let a dragged bar or row go back</source>
        <translation>ramener une barre ou une ligne que l’on fait glisser</translation>
    </message>
    <message>
        <source>impact and effort as a table, and back</source>
        <translation>impact et effort en tableau, et retour</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <comment>M USD</comment>
        <translation>Coût par mois, %1</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Cost per quarter, %1</source>
        <comment>M USD</comment>
        <translation>Coût par trimestre, %1</translation>
    </message>
    <message>
        <source>Cost per quarter</source>
        <translation>Coût par trimestre</translation>
    </message>
    <message>
        <source>Cost per year, %1</source>
        <comment>M USD</comment>
        <translation>Coût par année, %1</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Coût par année</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, money</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>money</comment>
        <translation>total %1</translation>
    </message>
    <message>
        <source>without dates %1</source>
        <comment>money</comment>
        <translation>sans dates %1</translation>
    </message>
    <message>
        <source>Score, if all is done on time</source>
        <translation>Score, si tout est achevé à temps</translation>
    </message>
    <message>
        <source>Core, if all is done on time</source>
        <translation>Noyau, si tout est achevé à temps</translation>
    </message>
    <message>
        <source>too few questions are answered</source>
        <translation>trop peu de questions renseignées</translation>
    </message>
    <message>
        <source>now %1 · target %2</source>
        <comment>scores</comment>
        <translation>actuel %1 · cible %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a score</comment>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Les déplacer aussi</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>%1 roadmap %2.pdf</source>
        <comment>State, round; a file name</comment>
        <translation>%1 feuille de route %2.pdf</translation>
    </message>
    <message>
        <source>The roadmap is being written: wait until it is done.</source>
        <translation>La feuille de route est en cours d’écriture : attendez la fin.</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomDirector</name>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n question avec niveau convenu</numerusform>
            <numerusform>%n questions avec niveau convenu</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment %1, %2</source>
        <translation>Engagement %1, %2</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>We go on with</source>
        <translation>Pour continuer</translation>
    </message>
    <message>
        <source>Too few votes to say where the room stands.</source>
        <translation>Trop peu de voix pour dire où en est la salle.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>La moitié centrale est au niveau %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>La moitié centrale est aux niveaux %1 à %2.</translation>
    </message>
    <message>
        <source>We agree on stage %1.</source>
        <translation>Accord sur le niveau %1.</translation>
    </message>
    <message>
        <source>%1 of %2 votes are there.</source>
        <translation>Voix à ce niveau : %1 sur %2.</translation>
    </message>
    <message>
        <source>Let us talk, then vote again.</source>
        <translation>Place aux échanges, puis à un nouveau tour.</translation>
    </message>
    <message>
        <source>Most of us agree on stage %1.</source>
        <translation>La majorité est d’accord sur le niveau %1.</translation>
    </message>
    <message>
        <source>What the others think can be written down beside it.</source>
        <translation>L’avis des autres peut être consigné à côté.</translation>
    </message>
    <message>
        <source>Our votes hardly move any more.</source>
        <translation>Les voix ne bougent presque plus.</translation>
    </message>
    <message>
        <source>We can record both views, or put the question aside.</source>
        <translation>Les deux avis peuvent être consignés, ou la question mise en attente.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1.</source>
        <translation>La parole est à une voix du niveau %1.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1 and one from stage %2.</source>
        <translation>La parole est à une voix du niveau %1 et à une du niveau %2.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from each of the stages %1.</source>
        <translation>La parole est à une voix de chacun des niveaux %1.</translation>
    </message>
    <message>
        <source>The minority’s view is kept beside it.</source>
        <translation>L’avis minoritaire est conservé à côté.</translation>
    </message>
    <message>
        <source>We come back to this question.</source>
        <translation>Cette question sera reprise.</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomPreview</name>
    <message>
        <source>Room window</source>
        <translation>Fenêtre de la salle</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomSection</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Building and room, as it is printed in the minutes</source>
        <translation>Bâtiment et salle, tels qu’imprimés dans le procès-verbal</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomWindow</name>
    <message>
        <source>Atalaya, room window</source>
        <translation>Atalaya, fenêtre de la salle</translation>
    </message>
</context>
<context>
    <name>atalaya::RosterModel</name>
    <message>
        <source>away</source>
        <comment>of a participant</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>not away</source>
        <comment>of a participant</comment>
        <translation>présence</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>column: of participants</comment>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>atalaya::RosterReading</name>
    <message>
        <source>Read a list…</source>
        <translation>Lire une liste…</translation>
    </message>
    <message>
        <source>A table with a column “cluster” and, if you like, “name” and “institution”.</source>
        <translation>Un tableau avec une colonne « groupe » et, si vous le souhaitez, « nom » et « institution ».</translation>
    </message>
    <message>
        <source>Rows that cannot be taken over</source>
        <translation>Lignes qui ne peuvent pas être reprises</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody was taken over.</source>
        <translation>Personne n’a été repris.</translation>
    </message>
    <message>
        <source>The list cannot be read. Check that it is there and that you may read it, then try again.</source>
        <translation>La liste ne peut pas être lue. Vérifiez qu’elle est là et que vous pouvez la lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Names stood in the list and were let go, as the Chatham House rule wants.</source>
        <translation>La liste contenait des noms ; ils ont été écartés, comme le veut la règle de Chatham House.</translation>
    </message>
    <message>
        <source>Nothing was made of these columns: %1.</source>
        <translation>Rien n’a été tiré de ces colonnes : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken over.</source>
        <translation>
            <numerusform>%n personne participante reprise.</numerusform>
            <numerusform>%n personnes participantes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>of a table; what is wrong</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Correct the list, then read it again.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être lue. Corrigez la liste, puis lisez-la de nouveau.</numerusform>
            <numerusform>%n lignes ne peuvent pas être lues. Corrigez la liste, puis lisez-la de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RuleField</name>
    <message>
        <source>Seats may have names. After the reveal the facilitator sees, and the minutes may say, who voted for what.</source>
        <translation>Les places peuvent porter des noms. Après le dévoilement, l’équipe d’animation voit, et le procès-verbal peut dire, qui a voté quoi.</translation>
    </message>
    <message>
        <source>Seats may have names, and no vote is ever shown or printed with one: votes are told by group, small groups together.</source>
        <translation>Les places peuvent porter des noms, et aucune voix n’est jamais affichée ou imprimée avec un nom : les voix sont indiquées par groupe, les petits groupes réunis.</translation>
    </message>
    <message>
        <source>No name is ever stored. Nobody is asked to speak by seat or group, and what is printed tells votes by larger groups only.</source>
        <translation>Aucun nom n’est jamais stocké. Personne n’est invité à parler par place ou par groupe, et ce qui est imprimé n’indique les voix que par groupes plus grands.</translation>
    </message>
    <message>
        <source>Smallest group that is shown by itself</source>
        <translation>Plus petit groupe affiché à part</translation>
    </message>
    <message>
        <source>Groups with fewer people are shown and printed together.</source>
        <translation>Les groupes qui comptent moins de personnes sont affichés et imprimés ensemble.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule, so it stays. Prepare another workshop to use a different one.</source>
        <translation>Des personnes ont voté en se fiant à cette règle ; elle reste donc. Préparez un autre atelier pour en utiliser une différente.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Cet atelier a contenu des noms, et son historique les conserve. Préparez un autre atelier sans noms pour la règle de Chatham House.</translation>
    </message>
</context>
<context>
    <name>atalaya::SafeCopies</name>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>Aucun espace de travail n’est ouvert. Ouvrez-en ou créez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>atalaya::SafeCopiesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · checked</source>
        <comment>size</comment>
        <translation>%1 · vérifiée</translation>
    </message>
    <message>
        <source>%1 · damaged, do not use it</source>
        <comment>size</comment>
        <translation>%1 · endommagée, à ne pas utiliser</translation>
    </message>
    <message>
        <source>%1 · checked when it was made</source>
        <comment>size</comment>
        <translation>%1 · vérifiée à sa création</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time of a copy, what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ScenarioFindings</name>
    <message>
        <source>What does not hold together</source>
        <translation>Ce qui n’est pas cohérent</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ScenariosModel</name>
    <message>
        <source>nothing</source>
        <comment>actions</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 %2, there %3</source>
        <comment>what is asked; here; in a scenario</comment>
        <translation>%1 %2, dans le scénario %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>most improvement</source>
        <translation>plus forte amélioration</translation>
    </message>
    <message>
        <source>the targets at least cost</source>
        <translation>cibles au moindre coût</translation>
    </message>
    <message>
        <source>goal:</source>
        <translation>but :</translation>
    </message>
    <message>
        <source>budget:</source>
        <translation>budget :</translation>
    </message>
    <message>
        <source>budget of %1:</source>
        <comment>year</comment>
        <translation>budget de %1 :</translation>
    </message>
    <message>
        <source>most actions a year of %1:</source>
        <comment>body</comment>
        <translation>actions au plus par an, %1 :</translation>
    </message>
    <message>
        <source>must be in it:</source>
        <translation>imposées :</translation>
    </message>
    <message>
        <source>left out:</source>
        <translation>exclues :</translation>
    </message>
    <message>
        <source>Asked differently: %1.</source>
        <comment>differences</comment>
        <translation>Demande différente : %1.</translation>
    </message>
    <message>
        <source>The present choice</source>
        <translation>La sélection actuelle</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>a scenario</comment>
        <translation>%1, non enregistré</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a scenario</comment>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>a scenario</comment>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Écart restant</translation>
    </message>
</context>
<context>
    <name>atalaya::ScenariosPanel</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move the scenario up</source>
        <translation>Monter le scénario</translation>
    </message>
    <message>
        <source>Move the scenario down</source>
        <translation>Descendre le scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Enter loads a scenario; F2 renames it, Delete removes it, Ctrl with Up or Down moves it.</source>
        <translation>Entrée charge un scénario ; F2 le renomme, Suppr le supprime, Ctrl avec Haut ou Bas le déplace.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>atalaya::ScopeField</name>
    <message>
        <source>Commitments in scope</source>
        <translation>Engagements dans le périmètre</translation>
    </message>
    <message>
        <source>Space ticks a commitment and takes the tick away.</source>
        <translation>Espace coche un engagement ou le décoche.</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Tous les engagements</translation>
    </message>
    <message>
        <source>The core only</source>
        <translation>Le noyau seulement</translation>
    </message>
    <message>
        <source>Chosen commitments</source>
        <translation>Engagements choisis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ScoreFilterModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where words were found, and they</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ScorePage</name>
    <message>
        <source>Here each question of the Declaration gets its stage, with reasons and proof. Open an assessment on Home, or begin one, and the questions appear.</source>
        <translation>Ici, chaque question de la Déclaration reçoit son niveau, avec justifications et preuves. Ouvrez une évaluation à l’Accueil, ou commencez-en une, et les questions apparaissent.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message>
        <source>There is nothing to confirm here.</source>
        <translation>Il n’y a rien à confirmer ici.</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Toutes les questions sont renseignées.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Somebody else has written the rationale of %1 meanwhile, and the field shows their words. Copy yours, and put in what is missing.</source>
        <translation>Une autre personne a écrit la justification de %1 entre-temps, et le champ affiche son texte. Copiez le vôtre, et ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>Your words on %1 stand in the field but could not be stored. Look at the answer, then type on; or copy them.</source>
        <translation>Votre texte sur %1 est dans le champ mais n’a pas pu être enregistré. Regardez la réponse, puis continuez la saisie ; ou copiez-le.</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Copier le texte saisi</translation>
    </message>
    <message>
        <source>Copied: what you typed</source>
        <translation>Copié : le texte saisi</translation>
    </message>
    <message>
        <source>first question</source>
        <translation>première question</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>choisir un niveau</translation>
    </message>
    <message>
        <source>confirm the answer of the last round</source>
        <translation>confirmer la réponse du cycle précédent</translation>
    </message>
    <message>
        <source>mark for review, on or off</source>
        <translation>signaler à revoir, ou ne plus signaler</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>effacer la réponse</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>mark of one criterion</source>
        <translation>appréciation d’un seul critère</translation>
    </message>
    <message>
        <source>On a stage</source>
        <translation>Sur un niveau</translation>
    </message>
    <message>
        <source>stage before, stage after</source>
        <translation>niveau précédent, niveau suivant</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>first stage, last stage</source>
        <translation>premier niveau, dernier niveau</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>choose this stage</source>
        <translation>choisir ce niveau</translation>
    </message>
    <message>
        <source>next question, previous question</source>
        <translation>question suivante, question précédente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>question précédente</translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation>non renseignée suivante</translation>
    </message>
    <message>
        <source>find a question; ↓ goes on to what was found</source>
        <translation>rechercher une question ; ↓ passe au résultat suivant</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>list of questions; Enter goes to one</source>
        <translation>liste des questions ; Entrée mène à l’une d’elles</translation>
    </message>
    <message>
        <source>why we ask, and the whole paragraph</source>
        <translation>pourquoi cette question, et le paragraphe entier</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panneau suivant</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justification</translation>
    </message>
    <message>
        <source>attach evidence</source>
        <translation>rattacher une pièce</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back to the stages</source>
        <translation>retour aux niveaux</translation>
    </message>
    <message>
        <source>On a piece of evidence</source>
        <translation>Sur une pièce</translation>
    </message>
    <message>
        <source>to the piece in the register</source>
        <translation>vers la pièce dans le registre</translation>
    </message>
    <message>
        <source>detach it from this answer</source>
        <translation>la détacher de cette réponse</translation>
    </message>
    <message>
        <source>on the form of a new piece: save it</source>
        <translation>dans le formulaire d’une nouvelle pièce : l’enregistrer</translation>
    </message>
</context>
<context>
    <name>atalaya::ScorePanes</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Partie de la réponse</translation>
    </message>
    <message>
        <source>Shows the list of questions</source>
        <translation>Affiche la liste des questions</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>atalaya::ScoreTreeModel</name>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>to confirm from the last round</source>
        <translation>à confirmer, du cycle précédent</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>proved to stage %1</source>
        <translation>étayé jusqu’au niveau %1</translation>
    </message>
    <message>
        <source>a higher criterion is met ahead of its stage</source>
        <translation>un critère supérieur est satisfait, en avance sur son niveau</translation>
    </message>
    <message>
        <source>changed since the last round</source>
        <translation>modifiée depuis le cycle précédent</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, renseignées : %2 sur %3</translation>
    </message>
</context>
<context>
    <name>atalaya::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>The key %1 leads here</source>
        <translation>La touche %1 mène ici</translation>
    </message>
</context>
<context>
    <name>atalaya::SeatStep</name>
    <message>
        <source>Type your seat number, then Enter</source>
        <translation>Saisissez le numéro de votre place, puis Entrée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>atalaya::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with the text, 100 to 200%.</source>
        <translation>Tout grandit avec le texte, de 100 à 200 %.</translation>
    </message>
    <message>
        <source>Let nothing &amp;move</source>
        <translation>&amp;Aucune animation</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Drawers then appear at once instead of sliding in.</source>
        <translation>Les volets apparaissent alors d’un coup au lieu de glisser.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Written into the change log from now on, beside each step that you take. Empty: the name under which you are logged in.</source>
        <translation>Inscrit désormais dans le journal des modifications, à côté de chaque opération de votre part. Vide : le nom de votre session.</translation>
    </message>
    <message>
        <source>&amp;Safe copies kept</source>
        <translation>&amp;Copies de sauvegarde conservées</translation>
    </message>
    <message>
        <source>For each workspace, in a folder beside it: so many of the latest, and the last of each of as many days. The others go when a new one was made and checked.</source>
        <translation>Pour chaque espace de travail, dans un dossier à côté : ce nombre de copies les plus récentes, et la dernière de chacun d’autant de jours. Les autres sont supprimées dès qu’une nouvelle copie a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>About Atalaya</source>
        <translation>À propos d’Atalaya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about the program</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3. You may use, study, share and change it.</source>
        <translation>Licence publique générale GNU, version 3. Vous pouvez l’utiliser, l’étudier, le partager et le modifier.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>None: Atalaya sends nothing and asks for nothing.</source>
        <translation>Aucun : Atalaya n’envoie rien et ne demande rien.</translation>
    </message>
    <message>
        <source>next choice</source>
        <translation>choix suivant</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Changes at once; nothing is lost. Reports are written in the language that is chosen with each of them.</source>
        <translation>Change aussitôt ; rien n’est perdu. Les rapports sont rédigés dans la langue choisie pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The language has not changed yet.</source>
        <translation>La langue n’a pas encore changé.</translation>
    </message>
    <message>
        <source>%1 Then it changes by itself while this page is in front, else when Atalaya is started again.</source>
        <comment>what it waits for, one sentence</comment>
        <translation>%1 Elle change ensuite d’elle-même tant que cette page est au premier plan, sinon au prochain démarrage d’Atalaya.</translation>
    </message>
</context>
<context>
    <name>atalaya::SheetDifferencesModel</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>The row was deleted</source>
        <translation>La ligne a été supprimée</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title of an action</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) and note(s). Mend these first, then read the workbook again.</source>
        <translation>
            <numerusform>%n autre problème ou remarque. Corrigez d’abord ceux-ci, puis relisez le classeur.</numerusform>
            <numerusform>%n autres problèmes et remarques. Corrigez d’abord ceux-ci, puis relisez le classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem or note, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>problem or note, cell, sentence</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 to take, %4 locked</source>
        <comment>title of an action, numbers</comment>
        <translation>%1 ; à reprendre : %2 sur %3, verrouillées : %4</translation>
    </message>
    <message>
        <source>%1; %2 of %3 to take</source>
        <comment>title of an action, numbers</comment>
        <translation>%1 ; à reprendre : %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; locked: %7</source>
        <comment>field, kind, cell, values, why it cannot be taken</comment>
        <translation>%1, %2, %3 ; exporté : %4 ; actuel : %5 ; dans la feuille : %6 ; verrouillé : %7</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; %7</source>
        <comment>field, kind, cell, values, choice</comment>
        <translation>%1, %2, %3 ; exporté : %4 ; actuel : %5 ; dans la feuille : %6 ; %7</translation>
    </message>
    <message>
        <source>Exported: %1
Now: %2
In the sheet: %3</source>
        <translation>Exporté : %1
Actuel : %2
Dans la feuille : %3</translation>
    </message>
</context>
<context>
    <name>atalaya::SpokenWindow</name>
    <message>
        <source>The language of the window is now %1</source>
        <translation>La langue de la fenêtre est maintenant : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCard</name>
    <message>
        <source>stage %1, %2</source>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>criterion: %1</source>
        <translation>critère : %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Niveau suivant</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCards</name>
    <message>
        <source>Stages</source>
        <translation>Niveaux</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCardsDrawer</name>
    <message>
        <source>One stage more</source>
        <translation>Un niveau de plus</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Choix des questions</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Rechercher des questions</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>All below the top</source>
        <translation>Toutes sous le sommet</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Enter makes the chosen question the draft of an action.</source>
        <translation>Entrée fait de la question choisie un brouillon d’action.</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from a stage to the next</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Ouvrir la question</translation>
    </message>
    <message>
        <source>The draft goes below</source>
        <translation>Objectif du brouillon</translation>
    </message>
    <message>
        <source>Make action draft</source>
        <translation>Créer un brouillon d’action</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Every question with its stage</source>
        <translation>Toutes les questions et leur niveau</translation>
    </message>
    <message>
        <source>Questions that can go one stage further</source>
        <translation>Questions qui peuvent gagner un niveau</translation>
    </message>
    <message>
        <source>No question fits. Look at every question, or search for other words.</source>
        <translation>Aucune question ne correspond. Examinez toutes les questions, ou recherchez d’autres mots.</translation>
    </message>
    <message>
        <source>No question has a gap to its target. “All below the top” and “Every question” show the others.</source>
        <translation>Aucune question n’a d’écart avec sa cible. « Toutes sous le sommet » et « Toutes les questions » affichent les autres.</translation>
    </message>
    <message>
        <source>Nothing that is answered lies below the top. “Every question” shows what is not scored yet.</source>
        <translation>Rien de ce qui est renseigné ne se trouve sous le sommet. « Toutes les questions » affiche ce qui n’est pas encore noté.</translation>
    </message>
    <message>
        <source>No stage lies above: there is nothing to draft.</source>
        <translation>Aucun niveau au-dessus : il n’y a rien à rédiger.</translation>
    </message>
    <message>
        <source>It does not apply: there is nothing to draft.</source>
        <translation>Sans objet : il n’y a rien à rédiger.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <comment>a criterion</comment>
        <translation>Niveau suivant : %1</translation>
    </message>
    <message>
        <source>It is not scored yet: the answer of the last round waits to be confirmed. What the first stages ask:</source>
        <translation>Pas encore notée : la réponse du cycle précédent attend d’être confirmée. Ce que demandent les premiers niveaux :</translation>
    </message>
    <message>
        <source>It is not scored yet: nobody has answered it. What the first stages ask:</source>
        <translation>Pas encore notée : personne n’y a répondu. Ce que demandent les premiers niveaux :</translation>
    </message>
    <message>
        <source>Stage 1 %1, where every answer begins: %2</source>
        <comment>name of the stage, its criterion</comment>
        <translation>Niveau 1 %1, où commence toute réponse : %2</translation>
    </message>
    <message>
        <source>Stage %1, the first to be reached: %2</source>
        <comment>a stage, its criterion</comment>
        <translation>Niveau %1, le premier à atteindre : %2</translation>
    </message>
    <message>
        <source>It stands at the top; no stage lies above.</source>
        <translation>Elle est au sommet ; aucun niveau ne se trouve au-dessus.</translation>
    </message>
    <message>
        <source>Its valid evidence reaches stage %1 only.</source>
        <translation>Ses preuves valables n’atteignent que le niveau %1.</translation>
    </message>
    <message>
        <source>What keeps it there: %1</source>
        <comment>a criterion</comment>
        <translation>Ce qui la retient : %1</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total.</source>
        <translation>Elle est sans objet ici et ne compte dans aucun total.</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total: %1</source>
        <comment>a reason</comment>
        <translation>Elle est sans objet ici et ne compte dans aucun total : %1</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least, not past its review date, proves it.</source>
        <translation>Une preuve de catégorie %1 au moins, dont la date de réexamen n’est pas passée, l’établit.</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least would prove it.</source>
        <translation>Une preuve de catégorie %1 au moins l’établirait.</translation>
    </message>
    <message>
        <source>What proves it, grade %1 at least and not past its review date: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>Ce qui le prouve, de catégorie %1 au moins et sans date de réexamen passée : %2</translation>
    </message>
    <message>
        <source>What would prove it, grade %1 at least: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>Ce qui le prouverait, de catégorie %1 au moins : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Usually owned by: %1</source>
        <translation>Responsable habituel : %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Effort : %1</translation>
    </message>
    <message>
        <source>Effort: %1. %2</source>
        <comment>a level, why</comment>
        <translation>Effort : %1. %2</translation>
    </message>
    <message>
        <source>No gap to a target.</source>
        <translation>Aucun écart avec une cible.</translation>
    </message>
    <message>
        <source>Gap of rank %1, a quick win.</source>
        <translation>Écart de rang %1, une amélioration rapide.</translation>
    </message>
    <message>
        <source>Gap of rank %1.</source>
        <translation>Écart de rang %1.</translation>
    </message>
    <message>
        <source>No action of the plan lifts it yet.</source>
        <translation>Aucune action du plan ne la fait encore progresser.</translation>
    </message>
    <message>
        <source>Lifted by %1.</source>
        <comment>codes of actions</comment>
        <translation>Actions qui la font progresser : %1.</translation>
    </message>
    <message>
        <source>%1 is in the plan. Its dates and cost are for you to say.</source>
        <translation>%1 est dans le plan. Ses dates et son coût restent à indiquer.</translation>
    </message>
    <message>
        <source>Open action %1</source>
        <translation>Ouvrir l’action %1</translation>
    </message>
    <message>
        <source>Draft action %1 from %2</source>
        <comment>an action, a question</comment>
        <translation>Créer le brouillon d’action %1 à partir de %2</translation>
    </message>
    <message>
        <source>Draft %1 made from %2</source>
        <comment>an action, a question</comment>
        <translation>Brouillon %1 créé à partir de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCardsModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>stage, next stage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from stage %1 %2 to stage %3 %4</source>
        <translation>du niveau %1 %2 au niveau %3 %4</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore notée</translation>
    </message>
    <message>
        <source>at the top, stage %1 %2</source>
        <translation>au sommet, niveau %1 %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>gap of rank %1</source>
        <translation>écart de rang %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>aucun écart</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, planned: %2</source>
        <comment>a question, codes of actions</comment>
        <translation>%1, prévu : %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>atalaya::StageLabel</name>
    <message>
        <source>stage %1, %2</source>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>%1, evidenced only up to stage %2</source>
        <translation>%1, étayé seulement jusqu’au niveau %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Non renseignée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>atalaya::StagePicker</name>
    <message>
        <source>Stage that the room settled on</source>
        <translation>Niveau que la salle a retenu</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Niveau %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not on disk yet</source>
        <translation>
            <numerusform>%n modification pas encore sur le disque</numerusform>
            <numerusform>%n modifications pas encore sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Approuvée et verrouillée</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Modifications conservées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atalaya::StepDrawer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept in the change log</source>
        <translation>Conservé dans le journal des modifications</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the change log.</source>
        <translation>Écrivez le motif ; il est conservé dans le journal des modifications.</translation>
    </message>
</context>
<context>
    <name>atalaya::StepForm</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>date prévue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>achevée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Écrivez ce qui est à faire.</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>Ajouter l’étape « %1 »</translation>
    </message>
    <message>
        <source>Edit step “%1”</source>
        <translation>Modifier l’étape « %1 »</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Supprimer l’étape « %1 »</translation>
    </message>
</context>
<context>
    <name>atalaya::StrategyHeadBox</name>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Edit vision…</source>
        <translation>Modifier la vision…</translation>
    </message>
    <message>
        <source>Show vision and principles</source>
        <translation>Afficher la vision et les principes</translation>
    </message>
    <message>
        <source>Hide vision and principles</source>
        <translation>Masquer la vision et les principes</translation>
    </message>
    <message>
        <source>Hide the principles</source>
        <translation>Masquer les principes</translation>
    </message>
    <message>
        <source>Edits vision, principles and currency of the strategy.</source>
        <translation>Modifie la vision, les principes et la monnaie de la stratégie.</translation>
    </message>
    <message>
        <source>Show the principles</source>
        <translation>Afficher les principes</translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principe</numerusform>
            <numerusform>%n principes</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency yet</source>
        <translation>pas encore de monnaie</translation>
    </message>
    <message>
        <source>costs in %1</source>
        <comment>a currency</comment>
        <translation>coûts en %1</translation>
    </message>
    <message>
        <source>No vision is written yet: where the State wants to be.</source>
        <translation>Aucune vision n’est encore écrite : où l’État veut parvenir.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a principle</comment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>atalaya::StrategyPage</name>
    <message>
        <source>Choose an assessment on Home. The strategy that closes its gaps, with its objectives, actions and measures, stands here.</source>
        <translation>Choisissez une évaluation à l’Accueil. La stratégie qui comble ses écarts, avec ses objectifs, ses actions et ses métriques, figure ici.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message>
        <source>Parts of the strategy</source>
        <translation>Parties de la stratégie</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si… ?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Export et import</translation>
    </message>
    <message>
        <source>Opens a list: the plan as a workbook, back from a workbook, its deadlines. Ctrl with E from anywhere.</source>
        <translation>Ouvre une liste : le plan en classeur, le retour d’un classeur, ses échéances. Ctrl avec E depuis partout.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>key</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>part before</source>
        <translation>partie précédente</translation>
    </message>
    <message>
        <source>out and in: the workbook and the deadlines</source>
        <translation>export et import : le classeur et les échéances</translation>
    </message>
    <message>
        <source>part before, next part</source>
        <translation>partie précédente, partie suivante</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>first part</source>
        <translation>première partie</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>dernière partie</translation>
    </message>
    <message>
        <source>A workbook is being read: wait until it is done, or stop it.</source>
        <translation>Un classeur est en cours de lecture : attendez la fin, ou interrompez.</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportPlace</name>
    <message>
        <source>What it supports</source>
        <translation>Ce qu’elle étaye</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Réponse entière</translation>
    </message>
    <message>
        <source>criterion of stage %1, %2</source>
        <comment>number, name</comment>
        <translation>critère du niveau %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportedAnswerDelegate</name>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportedAnswersModel</name>
    <message>
        <source>criterion of stage %1</source>
        <translation>critère du niveau %1</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>réponse entière</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 claimed, %2 proved</source>
        <translation>niveau %1 déclaré, %2 étayé</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>non renseignée</translation>
    </message>
    <message>
        <source>attached to the %1</source>
        <translation>rattachée (%1)</translation>
    </message>
    <message>
        <source>its proof rests on this evidence</source>
        <translation>sa preuve repose sur cette pièce</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two remarks</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>atalaya::TabBar</name>
    <message>
        <source>Left and Right choose a part; Ctrl with Page up and Page down from anywhere.</source>
        <translation>Gauche et Droite choisissent une partie ; Ctrl avec Page ↑ et Page ↓ depuis partout.</translation>
    </message>
</context>
<context>
    <name>atalaya::Tag</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Données d’entraînement</translation>
    </message>
</context>
<context>
    <name>atalaya::TargetsDrawer</name>
    <message>
        <source>Set targets</source>
        <translation>Fixer des cibles</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>avec une date</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Keep targets that are higher</source>
        <translation>Conserver les cibles plus élevées</translation>
    </message>
    <message>
        <source>Only questions answered below this stage</source>
        <translation>Seulement les questions renseignées sous ce niveau</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Choix des questions</translation>
    </message>
    <message>
        <source>Stage aimed at</source>
        <translation>Niveau visé</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>À atteindre d’ici au</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Compte tant que « %1 » est coché</translation>
    </message>
    <message>
        <source>All questions in scope</source>
        <translation>Toutes les questions du périmètre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Pas de cible</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) change.</source>
        <translation>
            <numerusform>%n question change.</numerusform>
            <numerusform>%n questions changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) keep a higher target.</source>
        <translation>
            <numerusform>%n question conserve une cible plus élevée.</numerusform>
            <numerusform>%n questions conservent une cible plus élevée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have this target already.</source>
        <translation>
            <numerusform>%n question a déjà cette cible.</numerusform>
            <numerusform>%n questions ont déjà cette cible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not below this stage, or not answered.</source>
        <translation>
            <numerusform>%n question n’est pas inférieure à ce niveau, ou n’est pas renseignée.</numerusform>
            <numerusform>%n questions ne sont pas inférieures à ce niveau, ou ne sont pas renseignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not applicable.</source>
        <translation>
            <numerusform>%n question est sans objet.</numerusform>
            <numerusform>%n questions sont sans objet.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Target of the headline: %1, then %2.</source>
        <translation>Cible du score principal : %1, puis %2.</translation>
    </message>
    <message>
        <source>Take the targets away: %1</source>
        <translation>Retirer les cibles : %1</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2 by %3</source>
        <translation>Fixer des cibles : %1 au niveau %2 d’ici à %3</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2</source>
        <translation>Fixer des cibles : %1 au niveau %2</translation>
    </message>
</context>
<context>
    <name>atalaya::TermsTable</name>
    <message>
        <source>Inputs of the formula</source>
        <translation>Données d’entrée de la formule</translation>
    </message>
    <message>
        <source>Enter explains an input that is worked out itself.</source>
        <translation>Entrée explique une donnée d’entrée elle-même calculée.</translation>
    </message>
</context>
<context>
    <name>atalaya::Thumbnails</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Arrows turn the preview to a page.</source>
        <translation>Les flèches mènent l’aperçu à une page.</translation>
    </message>
</context>
<context>
    <name>atalaya::TopBand</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Renseignées</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Activité en cours</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nationale</translation>
    </message>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Renseignées : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteCard</name>
    <message>
        <source>Vote</source>
        <translation>Scrutin</translation>
    </message>
    <message>
        <source>no tally before the reveal</source>
        <translation>aucun décompte avant le dévoilement</translation>
    </message>
    <message>
        <source>ballots are in</source>
        <translation>bulletins reçus</translation>
    </message>
    <message>
        <source>Turn the room to this</source>
        <translation>Montrer ceci à la salle</translation>
    </message>
    <message>
        <source>Type paper ballots…</source>
        <translation>Saisir les bulletins de papier…</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Faire passer le clavier…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Lire des fichiers…</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Téléphones…</translation>
    </message>
    <message>
        <source>Stop the vote</source>
        <translation>Arrêter le scrutin</translation>
    </message>
    <message>
        <source>Ends it without a reveal; its votes are never shown</source>
        <translation>Met fin au scrutin sans dévoilement ; ses voix ne sont jamais affichées</translation>
    </message>
    <message>
        <source>Round %1 is open</source>
        <translation>Le tour %1 est ouvert</translation>
    </message>
    <message>
        <source>The vote on %1 is open</source>
        <translation>Le scrutin sur %1 est ouvert</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Tour %1, dévoilé : %2</translation>
    </message>
    <message>
        <source>No vote is open</source>
        <translation>Aucun scrutin n’est ouvert</translation>
    </message>
    <message>
        <source>Nobody in the room answers this question.</source>
        <translation>Personne dans la salle ne répond à cette question.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote, of all groups.</source>
        <translation>
            <numerusform>%n place vote, tous groupes confondus.</numerusform>
            <numerusform>%n places votent, tous groupes confondus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote: %1.</source>
        <translation>
            <numerusform>%n place vote : %1.</numerusform>
            <numerusform>%n places votent : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and reveal</source>
        <translation>Clore et dévoiler</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Ouvrir le tour %1</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le scrutin</translation>
    </message>
    <message>
        <source>Key Space</source>
        <translation>Touche Espace</translation>
    </message>
    <message>
        <source>Key J</source>
        <translation>Touche J</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ballots that are in, seats</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 ballots are in</source>
        <translation>Bulletins reçus : %1 sur %2</translation>
    </message>
    <message>
        <source>The vote was opened a moment ago. Close and reveal it now?</source>
        <translation>Le scrutin vient d’être ouvert. Le clore et le dévoiler maintenant ?</translation>
    </message>
    <message>
        <source>Stop the vote on %1 without a reveal? Its ballots will never be seen.</source>
        <translation>Arrêter le scrutin sur %1 sans dévoilement ? Ses bulletins ne seront jamais vus.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoice</name>
    <message>
        <source>stage %1, %2</source>
        <translation>niveau %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoices</name>
    <message>
        <source>Stages</source>
        <translation>Niveaux</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteStep</name>
    <message>
        <source>L</source>
        <comment>key for low confidence</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for medium confidence</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key for high confidence</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Quelle est votre certitude ?</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How sure are you? You need not say.</source>
        <translation>Quelle est votre certitude ? Réponse facultative.</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal, and until then you can vote again. Esc goes back.</source>
        <translation>Personne ne voit votre voix avant le dévoilement, et d’ici là vous pouvez voter de nouveau. Échap ramène en arrière.</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>question: code, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send my vote: %1 %2</source>
        <comment>stage: number, name</comment>
        <translation>Voter : %1 %2</translation>
    </message>
    <message>
        <source>No stage is chosen. Press a figure from 1 to %1, then Enter.</source>
        <translation>Aucun niveau n’est choisi. Appuyez sur un chiffre de 1 à %1, puis sur Entrée.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteTableModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number, name</comment>
        <translation>niveau %1, %2</translation>
    </message>
    <message>
        <source>Votes at stage</source>
        <translation>Voix au niveau</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
</context>
<context>
    <name>atalaya::WaitsPanel</name>
    <message>
        <source>Approved and locked</source>
        <translation>Approuvée et verrouillée</translation>
    </message>
    <message>
        <source>reopening needs a reason</source>
        <translation>la réouverture exige un motif</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Tout est renseigné</translation>
    </message>
    <message>
        <source>approving locks the assessment</source>
        <translation>l’approbation verrouille l’évaluation</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered</source>
        <translation>
            <numerusform>%n question n’est pas renseignée</numerusform>
            <numerusform>%n questions ne sont pas renseignées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the last round are to be confirmed</source>
        <translation>
            <numerusform>%n réponse du cycle précédent est à confirmer</numerusform>
            <numerusform>%n réponses du cycle précédent sont à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>they count nowhere before that</source>
        <translation>elles ne comptent nulle part auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are past their review-by date</source>
        <translation>
            <numerusform>%n document est à réexaminer, date passée</numerusform>
            <numerusform>%n documents sont à réexaminer, date passée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) lose their proof</source>
        <comment>codes of evidence</comment>
        <translation>
            <numerusform>%1 : %n réponse perd ses preuves</numerusform>
            <numerusform>%1 : %n réponses perdent leurs preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Evidence</source>
        <translation>Ouvrir dans Preuves</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are marked for review</source>
        <translation>
            <numerusform>%n réponse est signalée à revoir</numerusform>
            <numerusform>%n réponses sont signalées à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the core; until then the headline stays provisional</source>
        <translation>
            <numerusform>%n dans le noyau ; d’ici là, le score principal reste provisoire</numerusform>
            <numerusform>%n dans le noyau ; d’ici là, le score principal reste provisoire</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you in Round %1</source>
        <translation>À traiter dans le cycle %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2</source>
        <comment>what waits, more of it</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModel</name>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>T%2 %1</translation>
    </message>
    <message>
        <source>must do</source>
        <translation>impérative</translation>
    </message>
    <message>
        <source>must be in the best plan</source>
        <translation>imposée dans le meilleur plan</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>début : %1 au lieu de %2</translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>a quarter</comment>
        <translation>début : %1</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>fin : %1 au lieu de %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a quarter</comment>
        <translation>fin : %1</translation>
    </message>
    <message>
        <source>left out of the best plan</source>
        <translation>exclue du meilleur plan</translation>
    </message>
    <message>
        <source>waits for an action that was stopped</source>
        <translation>attend une action qui a été arrêtée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title, notes</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisie</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>%1, chosen, but what it needs is not</source>
        <translation>%1, choisie, mais pas ce qu’il lui faut</translation>
    </message>
    <message>
        <source>%1 to stage %2</source>
        <translation>%1 au niveau %2</translation>
    </message>
    <message>
        <source>lifts nothing</source>
        <translation>ne fait rien progresser</translation>
    </message>
    <message>
        <source>lifts %1</source>
        <translation>fait passer %1</translation>
    </message>
    <message>
        <source>costs %1 %2</source>
        <comment>amount, unit</comment>
        <translation>coûte %1 %2</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>non estimé</translation>
    </message>
    <message>
        <source>%1 of the score are owed to it</source>
        <translation>elle apporte %1 au score</translation>
    </message>
    <message>
        <source>%1 for the score with what it needs</source>
        <translation>%1 pour le score avec ce qu’il lui faut</translation>
    </message>
    <message>
        <source>%1 for each unit of cost</source>
        <translation>%1 par unité de coût</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <comment>gain, M USD</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>indicator, stage</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>In the order of what each action gains for its cost, taken alone with what it needs</source>
        <translation>Dans l’ordre de ce que chaque action fait gagner pour son coût, prise seule avec ce qu’il lui faut</translation>
    </message>
    <message>
        <source>What the headline would gain with the action and what it needs, or lose without it</source>
        <translation>Ce que le score principal gagnerait avec l’action et ce qu’il lui faut, ou perdrait sans elle</translation>
    </message>
    <message>
        <source>The gain for one unit of what it costs, with what it needs and is not chosen</source>
        <translation>Le gain pour une unité de son coût, avec ce qu’il lui faut et qui n’est pas choisi</translation>
    </message>
    <message>
        <source>Action, best value first</source>
        <translation>Action, meilleur rapport d’abord</translation>
    </message>
    <message>
        <source>Lifts to</source>
        <translation>Fait passer à</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column: what it gains</comment>
        <translation>Score</translation>
    </message>
    <message>
        <source>per unit</source>
        <comment>column: gain</comment>
        <translation>par unité</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>column: gain per M USD</comment>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelFrontier</name>
    <message>
        <source>Nothing was found yet.</source>
        <translation>Rien n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>No budget gains anything with these actions.</source>
        <translation>Aucun budget ne fait rien gagner avec ces actions.</translation>
    </message>
    <message>
        <source>The most that was found is %1 for %2; half of it or more costs %3.</source>
        <comment>gain, amount, amount</comment>
        <translation>Le plus fort gain trouvé est %1 pour %2 ; la moitié ou plus coûte %3.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>aucun plan</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>démontré</translation>
    </message>
    <message>
        <source>best found</source>
        <translation>meilleur trouvé</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Fiabilité</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelParts</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>commitment, scores</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>No commitment gains by what is chosen.</source>
        <translation>Aucun engagement ne gagne par ce qui est choisi.</translation>
    </message>
    <message>
        <source>With what is chosen: %1.</source>
        <comment>commitments with scores</comment>
        <translation>Avec ce qui est choisi : %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column: score with the chosen actions</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Écart restant</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelYears</name>
    <message>
        <source>no year</source>
        <comment>of costs</comment>
        <translation>sans année</translation>
    </message>
    <message>
        <source>%1 %2, over its budget of %3</source>
        <comment>year, cost, budget</comment>
        <translation>%1 %2, au-delà de son budget de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, cost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is chosen costs nothing.</source>
        <translation>Ce qui est choisi ne coûte rien.</translation>
    </message>
    <message>
        <source>Cost by year: %1.</source>
        <translation>Coût par année : %1.</translation>
    </message>
    <message>
        <source>Cost by year in %1: %2.</source>
        <comment>M USD, years</comment>
        <translation>Coût par année en %1 : %2.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>amount above the budget</comment>
        <translation>dépassement de %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: of the budget</comment>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfNumbers</name>
    <message>
        <source>none</source>
        <comment>a score</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>score</comment>
        <translation>%1, valeur actuelle</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Avec ce plan</translation>
    </message>
    <message>
        <source>Target %1</source>
        <comment>year</comment>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a target</comment>
        <translation>atteinte</translation>
    </message>
    <message>
        <source>Actions that are done, but not scored yet, make %1 of this.</source>
        <translation>Les actions achevées, mais pas encore notées, y comptent pour %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTab</name>
    <message>
        <source>There is no action to choose from. Add actions that are still to be done; what each gains and costs then stands here.</source>
        <translation>Il n’y a aucune action à choisir. Ajoutez des actions restant à mener ; ce que chacune fait gagner et coûte figure alors ici.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>The best so far is within %1 of what could be.</source>
        <comment>percent</comment>
        <translation>Le meilleur résultat actuel est à moins de %1 de l’optimum.</translation>
    </message>
    <message>
        <source>The chosen row's action</source>
        <translation>Action de la ligne choisie</translation>
    </message>
    <message>
        <source>Opens a list: other dates, in the best plan in any case, left out of it.</source>
        <translation>Ouvre une liste : autres dates, imposée dans le meilleur plan, exclue de celui-ci.</translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation>Par engagement</translation>
    </message>
    <message>
        <source>Score by commitment</source>
        <translation>Score par engagement</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Coût par année</translation>
    </message>
    <message>
        <source>A lift counts only when every action that it needs is chosen or done. Costs are the likely ones of the plan.</source>
        <translation>Un niveau visé ne compte que si toutes les actions dont il dépend sont choisies ou achevées. Les coûts sont les coûts probables du plan.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Enregistrer comme scénario…</translation>
    </message>
    <message>
        <source>Put into the roadmap</source>
        <translation>Reporter sur la feuille de route</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si… ?</translation>
    </message>
    <message>
        <source>%1 has no days yet. Plan it in the roadmap first.</source>
        <translation>%1 n’a pas encore de dates. Planifiez-la d’abord sur la feuille de route.</translation>
    </message>
    <message>
        <source>%1 is a duty of the plan: every best plan has it. Its form takes that back.</source>
        <translation>%1 est une obligation du plan : tout meilleur plan la contient. Son formulaire permet d’y revenir.</translation>
    </message>
    <message>
        <source>Searching for the best plan</source>
        <translation>Calcul du meilleur plan</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and the score that is shown is projected.</source>
        <translation>Le score principal n’est pas une moyenne arithmétique : le plan gagne le plus selon la moyenne arithmétique, et le score affiché est une projection.</translation>
    </message>
    <message>
        <source>What is ticked was changed meanwhile and stays. Search again to tick what was found.</source>
        <translation>Les actions cochées ont changé entre-temps et restent telles quelles. Recalculez pour cocher ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Searching for the best plan with it</source>
        <translation>Calcul du meilleur plan avec cette action</translation>
    </message>
    <message>
        <source>“%1” is shown</source>
        <comment>a scenario</comment>
        <translation>« %1 » est affiché</translation>
    </message>
    <message>
        <source>“%1” is shown.</source>
        <comment>a scenario</comment>
        <translation>« %1 » est affiché.</translation>
    </message>
    <message>
        <source>What was put together before was not saved.</source>
        <translation>La sélection précédente n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a scenario's name: an amount</comment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Enregistrer comme scénario</translation>
    </message>
    <message>
        <source>Keeps which actions are chosen, the days they were moved to, and what the best plan is asked for: goal, budgets, limits of bodies, what must be in it and what is left out.</source>
        <translation>Conserve les actions choisies, les dates auxquelles elles ont été déplacées et ce qui est demandé au meilleur plan : but, budgets, limites des organismes, actions imposées et exclues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the scenario “%1”</source>
        <translation>Enregistrer le scénario « %1 »</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the scenario to “%1”</source>
        <translation>Renommer le scénario en « %1 »</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Supprimer le scénario « %1 »</translation>
    </message>
    <message>
        <source>Move the scenario “%1”</source>
        <translation>Déplacer le scénario « %1 »</translation>
    </message>
    <message>
        <source>The roadmap has all of this already.</source>
        <translation>La feuille de route contient déjà tout cela.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing else changes; what is not chosen stays as it is, and undo takes it back as one step.</source>
        <comment>two sentences before</comment>
        <translation>%1 %2 Rien d’autre ne change ; ce qui n’est pas choisi reste tel quel, et « Annuler » revient sur le tout en une opération.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) become approved.</source>
        <translation>
            <numerusform>%n action proposée devient approuvée.</numerusform>
            <numerusform>%n actions proposées deviennent approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) get other days.</source>
        <translation>
            <numerusform>%n action reçoit d’autres dates.</numerusform>
            <numerusform>%n actions reçoivent d’autres dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Reporter</translation>
    </message>
    <message numerus="yes">
        <source>Put %n action(s) into the roadmap</source>
        <translation>
            <numerusform>Reporter %n action sur la feuille de route</numerusform>
            <numerusform>Reporter %n actions sur la feuille de route</numerusform>
        </translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>take its plan</source>
        <translation>reprendre son plan</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>choose or drop</source>
        <translation>choisir ou retirer</translation>
    </message>
    <message>
        <source>best plan</source>
        <translation>meilleur plan</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>choose the action or drop it</source>
        <translation>choisir l’action ou la retirer</translation>
    </message>
    <message>
        <source>move the action by a quarter</source>
        <translation>déplacer l’action d’un trimestre</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>put the action back to the plan's days</source>
        <translation>remettre l’action aux dates du plan</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>modifier l’action</translation>
    </message>
    <message>
        <source>the action must be in the best plan, or need not</source>
        <translation>l’action est imposée dans le meilleur plan, ou ne l’est plus</translation>
    </message>
    <message>
        <source>leave the action out of the best plan, or not</source>
        <translation>exclure l’action du meilleur plan, ou non</translation>
    </message>
    <message>
        <source>search for the best plan</source>
        <translation>calculer le meilleur plan</translation>
    </message>
    <message>
        <source>save as a scenario</source>
        <translation>enregistrer comme scénario</translation>
    </message>
    <message>
        <source>bars as tables, and back</source>
        <translation>barres en tableaux, et retour</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>load the scenario</source>
        <translation>charger le scénario</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>le renommer</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>le supprimer</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>le déplacer</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Coût et bénéfice</translation>
    </message>
    <message>
        <source>to the smaller or the larger budget; ↓ and ↑ do the same</source>
        <translation>au budget inférieur ou supérieur ; ↓ et ↑ font de même</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>to the smallest budget</source>
        <translation>au plus petit budget</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>to the largest budget</source>
        <translation>au plus grand budget</translation>
    </message>
    <message>
        <source>take the plan of the point, or of the row; on a point Space does the same</source>
        <translation>reprendre le plan du point, ou de la ligne ; sur un point, Espace fait de même</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>actions</comment>
        <translation>choisies : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 sur %2, reste %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over budget</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 sur %2, dépassement de %3</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, by commitment</source>
        <comment>headline score</comment>
        <translation>%1, par engagement</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Non retenue : elle attend %1, qui a été arrêtée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code of an action, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 must be done and is not chosen.</source>
        <translation>%1 est impérative et n’est pas choisie.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>%1 waits for an action that was stopped, so it lifts nothing.</source>
        <translation>%1 attend une action qui a été arrêtée ; elle ne fait donc rien progresser.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 waits for %2, not chosen: it lifts nothing yet.</source>
        <comment>action, what it needs</comment>
        <translation>%1 attend %2, non choisie : elle ne fait encore rien progresser.</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Ajouter aussi %1</translation>
    </message>
    <message>
        <source>%1 starts before %2, which it waits for, has ended.</source>
        <translation>%1 commence avant la fin de %2, qu’elle attend.</translation>
    </message>
    <message>
        <source>Move %1 behind it</source>
        <translation>Placer %1 à la suite</translation>
    </message>
    <message>
        <source>%1 costs %2 more than its budget.</source>
        <comment>year, amount</comment>
        <translation>%1 coûte %2 de plus que son budget.</translation>
    </message>
    <message>
        <source>Raise the budget of %1</source>
        <translation>Augmenter le budget de %1</translation>
    </message>
    <message>
        <source>The best plan is being searched for: wait until it is found, or stop it.</source>
        <translation>Le meilleur plan est en cours de recherche : attendez qu’il soit trouvé, ou interrompez.</translation>
    </message>
    <message>
        <source>Together they cost %1 more than the budget.</source>
        <comment>amount</comment>
        <translation>Ensemble, elles coûtent %1 de plus que le budget.</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Augmenter le budget</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTable</name>
    <message>
        <source>Actions to choose from</source>
        <translation>Actions à choisir</translation>
    </message>
    <message>
        <source>Space chooses an action or drops it; Left and Right move it by a quarter, Backspace puts it back; M wants it in the best plan, X leaves it out; Enter edits it.</source>
        <translation>Espace choisit une action ou la retire ; Gauche et Droite la déplacent d’un trimestre, Retour arrière la remet en place ; M l’impose dans le meilleur plan, X l’en exclut ; Entrée la modifie.</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Un trimestre plus tard</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Un trimestre plus tôt</translation>
    </message>
    <message>
        <source>At the plan's dates</source>
        <translation>Aux dates du plan</translation>
    </message>
    <message>
        <source>Must be in the best plan, or need not</source>
        <translation>Imposer dans le meilleur plan, ou non</translation>
    </message>
    <message>
        <source>Leave out of the best plan, or let in again</source>
        <translation>Exclure du meilleur plan, ou réadmettre</translation>
    </message>
</context>
<context>
    <name>atalaya::WhyDrawer</name>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Exclusions et motifs</translation>
    </message>
    <message>
        <source>Choices of this assessment</source>
        <translation>Choix de cette évaluation</translation>
    </message>
    <message>
        <source>With other choices</source>
        <translation>Avec d’autres choix</translation>
    </message>
    <message>
        <source>Open in Score</source>
        <translation>Ouvrir dans Notation</translation>
    </message>
    <message>
        <source>Show in the report annex</source>
        <translation>Afficher dans l’annexe du rapport</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next figure</source>
        <translation>chiffre suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>explain it</source>
        <translation>l’expliquer</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1 ?</translation>
    </message>
    <message>
        <source>Why no number?</source>
        <translation>Pourquoi aucun nombre ?</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left out, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another choice, what it gives</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The explanation was copied as text</source>
        <translation>L’explication a été copiée comme texte</translation>
    </message>
    <message>
        <source>There is no earlier round that this one could be compared with</source>
        <translation>Il n’y a pas de cycle antérieur auquel comparer celui-ci</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <comment>what number, State, round</comment>
        <translation>%1, %2, cycle %3</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>what number, the last round</comment>
        <translation>%1, cycle %2</translation>
    </message>
    <message>
        <source>Now it is %1, a change of %2.</source>
        <translation>Actuellement %1, soit une variation de %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadModel</name>
    <message>
        <source>Without a lead body</source>
        <translation>Sans organisme chef de file</translation>
    </message>
    <message>
        <source>nothing in this year</source>
        <translation>rien cette année-là</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>body, year, what it has to do</comment>
        <translation>%1 en %2 : %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3, likely cost %4</source>
        <comment>body, year, what it has to do, money</comment>
        <translation>%1 en %2 : %3, coût probable %4</translation>
    </message>
    <message>
        <source>Body · actions and likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Organisme · actions et coût probable, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadView</name>
    <message>
        <source>Workload by body and year</source>
        <translation>Charge de travail par organisme et par année</translation>
    </message>
    <message>
        <source>Arrows go from body to body and from year to year.</source>
        <translation>Les flèches vont d’un organisme à l’autre et d’une année à l’autre.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopAgendaEditModel</name>
    <message>
        <source>answers of the pre-survey differ</source>
        <translation>réponses divergentes à l’enquête préalable</translation>
    </message>
    <message>
        <source>votes differed last time</source>
        <translation>voix divergentes la dernière fois</translation>
    </message>
    <message>
        <source>the pre-survey agrees</source>
        <translation>réponses concordantes à l’enquête préalable</translation>
    </message>
    <message>
        <source>votes agreed last time</source>
        <translation>voix concordantes la dernière fois</translation>
    </message>
    <message>
        <source>the pre-survey says something else than the last round</source>
        <translation>l’enquête préalable diffère du cycle précédent</translation>
    </message>
    <message>
        <source>far below its target</source>
        <translation>très au-dessous de sa cible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>of a question on no agenda</comment>
        <translation>exclue</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>number, time</comment>
        <translation>jour %1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>tous les groupes</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 sur %2 groupes</translation>
    </message>
    <message>
        <source>suggested: %1 min</source>
        <translation>proposé : %1 min</translation>
    </message>
    <message>
        <source>%1; suggested: %2 min</source>
        <translation>%1 ; proposé : %2 min</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>column: a time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Why so long</source>
        <comment>column: what the suggested minutes rest on</comment>
        <translation>Motif de la durée</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopAnsweringModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <comment>a group</comment>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a group</comment>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>%1 answers %2 of %3 questions</source>
        <comment>a group</comment>
        <translation>%1 répond à %2 questions sur %3</translation>
    </message>
    <message>
        <source>Nobody would answer one of these questions. Mark another group first, or leave the question out of the agenda.</source>
        <translation>Plus personne ne répondrait à l’une de ces questions. Cochez d’abord un autre groupe, ou excluez la question de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopGroupsModel</name>
    <message>
        <source>%1, %2 away</source>
        <comment>seats</comment>
        <translation>%1, absences : %2</translation>
    </message>
    <message>
        <source>%1, will be merged</source>
        <comment>seats of a group</comment>
        <translation>%1, à réunir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Institutions, with ; between them</source>
        <translation>Institutions, séparées par « ; »</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopListModel</name>
    <message>
        <source>Named</source>
        <comment>rule of a workshop</comment>
        <translation>Nominatif</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>rule of a workshop</comment>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workshop: title, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de jour</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>of a workshop</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>of a workshop</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>being prepared</source>
        <comment>of a workshop</comment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>results, questions</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a workshop</comment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopPage</name>
    <message>
        <source>Here a room of ministries agrees on scores: blind votes, talk, a result for each question. Open an assessment on Home, or begin one, to plan a workshop for it.</source>
        <translation>Ici, une salle de ministères s’accorde sur les scores : votes à l’aveugle, échanges, un résultat pour chaque question. Ouvrez une évaluation à l’Accueil, ou commencez-en une, pour planifier son atelier.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’Accueil</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>The room window is closed.</source>
        <translation>La fenêtre de la salle est fermée.</translation>
    </message>
    <message>
        <source>The screen that it was on is gone. Connect it again, then open the room window.</source>
        <translation>L’écran sur lequel elle se trouvait a disparu. Reconnectez-le, puis ouvrez la fenêtre de la salle.</translation>
    </message>
    <message>
        <source>Open the room window</source>
        <translation>Ouvrir la fenêtre de la salle</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>fermer ce qui recouvre la page</translation>
    </message>
    <message>
        <source>The room votes on the keyboard: end that first.</source>
        <translation>La salle vote au clavier : terminez d’abord.</translation>
    </message>
    <message>
        <source>Participants&apos; files are being read or written: wait until it is done, or stop it.</source>
        <translation>Les fichiers des participants sont en cours de lecture ou d’écriture : attendez la fin, ou interrompez.</translation>
    </message>
    <message>
        <source>The minutes are being written: wait until they are done, or stop it.</source>
        <translation>Le procès-verbal est en cours d’écriture : attendez la fin, ou interrompez.</translation>
    </message>
    <message>
        <source>A pre-survey is being read: wait until it is done, or stop it.</source>
        <translation>Une enquête préalable est en cours de lecture : attendez la fin, ou interrompez.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopSession</name>
    <message>
        <source>This workspace is open for reading only. To go on with the workshop, close the other window that has it open or save a copy where you may write.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Pour poursuivre l’atelier, fermez l’autre fenêtre où il est ouvert ou enregistrez une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>No vote is open. Open one first.</source>
        <translation>Aucun scrutin n’est ouvert. Ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>Agree on stage %1 for %2</source>
        <translation>Convenir du niveau %1 pour %2</translation>
    </message>
    <message>
        <source>Take back the room's answer to %1</source>
        <translation>Retirer la réponse de la salle à %1</translation>
    </message>
    <message>
        <source>Take over the workshop's parked points</source>
        <translation>Reprendre les points en attente de l’atelier</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopStart</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Workshops of this assessment</source>
        <translation>Ateliers de cette évaluation</translation>
    </message>
    <message>
        <source>Enter opens a workshop, Del removes one in which nobody has voted.</source>
        <translation>Entrée ouvre un atelier, Suppr en supprime un où personne n’a voté.</translation>
    </message>
    <message>
        <source>In a workshop the people who know vote blind on each question, see how far they agree, talk, and settle on a stage that becomes the answer. Plan one: who comes, what they take up and for how long.</source>
        <translation>Dans un atelier, les personnes compétentes votent à l’aveugle sur chaque question, voient dans quelle mesure elles concordent, échangent et conviennent d’un niveau qui devient la réponse. Planifiez-en un : qui vient, ce qui est abordé et pendant combien de temps.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planifier un atelier</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Titre de l’atelier</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a workshop first.</source>
        <translation>Choisissez d’abord un atelier.</translation>
    </message>
    <message>
        <source>People have voted in it, so it stays.</source>
        <translation>Des personnes y ont voté ; il reste donc.</translation>
    </message>
    <message>
        <source>Remove “%1” with its participants and agenda?</source>
        <translation>Supprimer « %1 » avec ses personnes participantes et son ordre du jour ?</translation>
    </message>
    <message>
        <source>Remove the workshop</source>
        <translation>Supprimer l’atelier</translation>
    </message>
    <message>
        <source>Remove a workshop</source>
        <translation>Supprimer un atelier</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>« %1 » a été supprimé</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <comment>of a round: 2026</comment>
        <translation>Atelier %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkspaceFiles</name>
    <message>
        <source>“%1” is not there any more, but its safe copies are. Put one in its place.</source>
        <translation>« %1 » n’est plus là, mais ses copies de sauvegarde y sont. Mettez-en une à sa place.</translation>
    </message>
    <message>
        <source>“%1” does not hold a workspace any more. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>« %1 » ne contient plus d’espace de travail. Mettez une copie de sauvegarde à sa place ; ce qui s’y trouve maintenant est conservé à côté.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>« %1 » est endommagé et a été laissé tel quel. Mettez une copie de sauvegarde à sa place ; ce qui s’y trouve maintenant est conservé à côté.</translation>
    </message>
    <message>
        <source>%1 is open and stays on the list</source>
        <translation>%1 est ouvert et reste sur la liste</translation>
    </message>
    <message>
        <source>%1 was taken off the list; no file was touched</source>
        <translation>%1 a été retiré de la liste ; aucun fichier n’a été touché</translation>
    </message>
    <message>
        <source>Restore a safe copy…</source>
        <translation>Restaurer une copie de sauvegarde…</translation>
    </message>
    <message>
        <source>“%1” is not there now, and no safe copies lie beside its place. Connect the drive that it is on, or take it off the list.</source>
        <translation>« %1 » est absent actuellement, et aucune copie de sauvegarde ne se trouve à côté de son emplacement. Connectez le lecteur où il se trouve, ou retirez-le de la liste.</translation>
    </message>
</context>
<context>
    <name>atalaya::YearBars</name>
    <message>
        <source>Cost by year</source>
        <translation>Coût par année</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T l’affiche en tableau.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 sur %2, dépassement de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cost, budget</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ballotbox::BallotServer</name>
    <message>
        <source>The workshop has ended. Resume it, then start voting by phone.</source>
        <translation>L’atelier est terminé. Reprenez-le, puis lancez le vote par téléphone.</translation>
    </message>
    <message>
        <source>There is no port %1. Choose one from 1024 to 65535.</source>
        <translation>Le port %1 n’existe pas. Choisissez-en un de 1024 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of this computer. Choose another network.</source>
        <translation>« %1 » n’est pas une adresse de cet ordinateur. Choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>Somebody on the network tries out join codes, so phones wait up to a minute to join. Look who is on the network, or stop voting by phone.</source>
        <translation>Quelqu’un sur le réseau essaie des codes d’accès ; les téléphones attendent donc jusqu’à une minute pour se joindre. Vérifiez qui est sur le réseau, ou arrêtez le vote par téléphone.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1. Choose another port.</source>
        <translation>Un autre programme de cet ordinateur utilise le port %1. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system does not let Atalaya use port %1. Choose one from 1024 to 65535.</source>
        <translation>Le système ne laisse pas Atalaya utiliser le port %1. Choisissez-en un de 1024 à 65535.</translation>
    </message>
    <message>
        <source>This computer is no longer on the network %1 (%2). Connect it again, or choose another.</source>
        <translation>Cet ordinateur n’est plus sur le réseau %1 (%2). Reconnectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Voting by phone is off. Start it, then release the seat.</source>
        <translation>Le vote par téléphone est arrêté. Lancez-le, puis libérez la place.</translation>
    </message>
</context>
<context>
    <name>atalaya::desktop::LoadedPhones</name>
    <message>
        <source>The part of Atalaya that phones vote through is missing. Install Atalaya again, or vote by keyboard, paper or file.</source>
        <translation>La partie d’Atalaya par laquelle votent les téléphones manque. Réinstallez Atalaya, ou votez au clavier, sur papier ou par fichier.</translation>
    </message>
</context>
<context>
    <name>atalaya::report</name>
    <message>
        <source>The PDF could not be drawn. Try again, and tell us if it persists.</source>
        <translation>Le PDF n’a pas pu être dessiné. Réessayez, et signalez l’anomalie si elle persiste.</translation>
    </message>
</context>
</TS>
