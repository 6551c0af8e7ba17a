<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Admission</name>
    <message>
        <source>This vote has no id. Load the voting page again and vote once more.</source>
        <translation>Este voto no tiene identificador. Vuelva a cargar la página de votación y vote de nuevo.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Join again with the code in the room.</source>
        <translation>No existe ese asiento en este taller. Únase de nuevo con el código que hay en la sala.</translation>
    </message>
    <message>
        <source>This count of cards has no id. Type it once more.</source>
        <translation>Este recuento de tarjetas no tiene identificador. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>No existe ese grupo en este taller. Elija uno de sus grupos.</translation>
    </message>
    <message>
        <source>No card is counted here. Count at least one, or take the group&apos;s cards back.</source>
        <translation>Aquí no se ha contado ninguna tarjeta. Cuente al menos una o retire las tarjetas del grupo.</translation>
    </message>
    <message>
        <source>Another vote has this vote&apos;s id. Load the voting page again and vote once more.</source>
        <translation>Otro voto tiene el identificador de este voto. Vuelva a cargar la página de votación y vote de nuevo.</translation>
    </message>
    <message>
        <source>Another count of cards has this one&apos;s id. Type it once more.</source>
        <translation>Otro recuento de tarjetas tiene el identificador de este. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such vote in this workshop. Wait for the next question.</source>
        <translation>No existe esa votación en este taller. Espere la próxima pregunta.</translation>
    </message>
    <message>
        <source>This vote is over. Wait for the next round or question.</source>
        <translation>Esta votación ha terminado. Espere la próxima vuelta o pregunta.</translation>
    </message>
    <message>
        <source>%1 does not vote on this question. Wait for the next one.</source>
        <translation>%1 no vota sobre esta pregunta. Espere la próxima.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>El nivel %1 está fuera de la escala. Elija un nivel de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 would have more votes than seats. Correct its count of cards, or add a seat.</source>
        <translation>%1 tendría más votos que asientos. Corrija su recuento de tarjetas o agregue un asiento.</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Make %1 applicable again</source>
        <translation>Hacer de nuevo aplicable %1</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a confidence</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a confidence</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a confidence</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Confidence in %1: %2</source>
        <comment>question, how sure</comment>
        <translation>Certeza en %1: %2</translation>
    </message>
    <message>
        <source>Write the rationale of %1</source>
        <translation>Escribir la justificación de %1</translation>
    </message>
    <message>
        <source>Choose stage %1 for %2</source>
        <translation>Elegir el nivel %1 para %2</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met</source>
        <translation>%1 está ahora en el nivel %2: criterio %2 cumplido</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met, %3 overtaken</source>
        <translation>%1 está ahora en el nivel %2: criterio %2 cumplido; criterios dejados atrás: %3</translation>
    </message>
    <message>
        <source>Mark criterion %1 of %2: %3</source>
        <translation>Marcar el criterio %1 de %2: %3</translation>
    </message>
    <message>
        <source>Set %1 not applicable</source>
        <translation>Indicar que %1 no aplica</translation>
    </message>
    <message>
        <source>End the review of %1</source>
        <translation>Terminar la revisión de %1</translation>
    </message>
    <message>
        <source>Mark %1 for review</source>
        <translation>Señalar %1 para revisar</translation>
    </message>
    <message>
        <source>Clear the answer to %1</source>
        <translation>Borrar la respuesta a %1</translation>
    </message>
    <message>
        <source>Confirm the answer to %1</source>
        <translation>Confirmar la respuesta a %1</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desvincular %1 de %2</translation>
    </message>
    <message>
        <source>Detach evidence from %1</source>
        <translation>Desvincular evidencia de %1</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>stage %1 → %2</source>
        <comment>of an answer, before and after</comment>
        <translation>nivel %1 → %2</translation>
    </message>
    <message>
        <source>criterion %1: %2 → %3</source>
        <comment>its mark, before and after</comment>
        <translation>criterio %1: %2 → %3</translation>
    </message>
    <message>
        <source>a piece that is no longer in the register</source>
        <translation>una evidencia que ya no está en el registro</translation>
    </message>
    <message>
        <source>%1 attached to criterion %2</source>
        <translation>%1 vinculada al criterio %2</translation>
    </message>
    <message>
        <source>%1 detached from criterion %2</source>
        <translation>%1 desvinculada del criterio %2</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 vinculada</translation>
    </message>
    <message>
        <source>%1 detached</source>
        <translation>%1 desvinculada</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>rationale removed</source>
        <translation>justificación eliminada</translation>
    </message>
    <message>
        <source>rationale written</source>
        <translation>justificación escrita</translation>
    </message>
    <message>
        <source>confidence %1 → %2</source>
        <translation>certeza %1 → %2</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>señalada para revisar</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>carried over, to confirm</source>
        <translation>trasladada de la ronda anterior, por confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>minority views</source>
        <translation>opiniones minoritarias</translation>
    </message>
    <message>
        <source>changed in a way that this version cannot read</source>
        <translation>cambio que esta versión no puede leer</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>nada de lo que aquí se muestra</translation>
    </message>
</context>
<context>
    <name>ApprovalLock</name>
    <message>
        <source>This assessment is approved and locked. Readings, progress, the status of approved actions and steps done may still be reported; to change anything else, reopen it with a reason.</source>
        <translation>Esta evaluación está aprobada y bloqueada. Aún se pueden informar lecturas, avance, situación de las acciones aprobadas y pasos hechos; para cambiar lo demás, reábrala con un motivo.</translation>
    </message>
</context>
<context>
    <name>AskOnClose</name>
    <message>
        <source>Stop and close</source>
        <translation>Interrumpir y cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
</context>
<context>
    <name>BallotBox</name>
    <message>
        <source>The stored votes of a round contradict each other. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Los votos guardados de una vuelta se contradicen. Restaure una copia de seguridad de este espacio de trabajo y conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>Another vote came in between. Send this one again.</source>
        <translation>Otro voto llegó entretanto. Envíe este de nuevo.</translation>
    </message>
</context>
<context>
    <name>BallotFile</name>
    <message>
        <source>Write a stage beside each question you can judge, and how sure you are if you like. Leave the rows above as they are, save the file and hand it back.</source>
        <translation>Escriba un nivel junto a cada pregunta que pueda juzgar y, si lo desea, con qué certeza. Deje como están las filas de arriba, guarde el archivo y devuélvalo.</translation>
    </message>
    <message>
        <source>Atalaya ballot</source>
        <translation>Papeleta de Atalaya</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stage (1 to %1)</source>
        <translation>Nivel (1 a %1)</translation>
    </message>
    <message>
        <source>Sure? (low, medium, high)</source>
        <translation>Certeza (baja, media, alta)</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how sure a voter is</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how sure a voter is</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how sure a voter is</comment>
        <translation>alta</translation>
    </message>
</context>
<context>
    <name>BestPlan</name>
    <message>
        <source>The part of Atalaya that searches for plans is missing. Install Atalaya again.</source>
        <translation>Falta la parte de Atalaya que calcula planes. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>The best plan could not be computed. Change a budget or a cost a little, and try again.</source>
        <translation>No se pudo calcular el mejor plan. Cambie un poco un presupuesto o un costo e intente de nuevo.</translation>
    </message>
    <message>
        <source>What a larger budget would buy could not be computed. Change a budget a little, and try again.</source>
        <translation>No se pudo calcular qué permitiría un presupuesto mayor. Cambie un poco un presupuesto e intente de nuevo.</translation>
    </message>
    <message>
        <source>Action %1 has a negative cost in %2. Give it a cost of zero or more.</source>
        <translation>La acción %1 tiene un costo negativo en %2. Asígnele un costo de cero o más.</translation>
    </message>
    <message>
        <source>The costs of the actions are too large to be added up. Give them in thousands or in millions.</source>
        <translation>Los costos de las acciones son demasiado grandes para sumarlos. Indíquelos en miles o en millones.</translation>
    </message>
    <message>
        <source>Action %1 has a negative effort in %2. Give it an effort of zero or more.</source>
        <translation>La acción %1 tiene un esfuerzo negativo en %2. Asígnele un esfuerzo de cero o más.</translation>
    </message>
    <message>
        <source>Action %1 lifts an indicator that is not there, or to a stage that is not. Choose another for it.</source>
        <translation>La acción %1 eleva un indicador que no existe, o lo eleva a un nivel que no existe. Elija otro para ella.</translation>
    </message>
    <message>
        <source>Action %1 needs an action that is not there. Take that dependency away.</source>
        <translation>La acción %1 requiere una acción que no existe. Quite esa precedencia.</translation>
    </message>
    <message>
        <source>The weight of %1 is not a number of zero or more. Give it another weight.</source>
        <translation>La ponderación de %1 no es un número de cero o más. Asígnele otra ponderación.</translation>
    </message>
    <message>
        <source>The stage or the target of %1 is not on the scale. Give it another.</source>
        <translation>El nivel o la meta de %1 no está en la escala. Asígnele otro valor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>presupuesto de %1</translation>
    </message>
    <message>
        <source>the total budget</source>
        <translation>presupuesto total</translation>
    </message>
    <message>
        <source>the capacity of %1 in %2</source>
        <translation>capacidad de la entidad “%1” en %2</translation>
    </message>
    <message>
        <source>%1 from stage %2 to %3</source>
        <translation>%1 del nivel %2 al %3</translation>
    </message>
    <message>
        <source>The search was cancelled before it found a plan. Start it again and let it run.</source>
        <translation>El cálculo se interrumpió antes de encontrar un plan. Inícielo de nuevo y déjelo continuar.</translation>
    </message>
    <message>
        <source>The time was over before a plan was found. Allow more time.</source>
        <translation>El tiempo terminó antes de encontrar un plan. Conceda más tiempo.</translation>
    </message>
    <message>
        <source>Gains %1 points of the headline score for %2.</source>
        <translation>Aumenta el puntaje principal en %1 puntos por %2.</translation>
    </message>
    <message>
        <source>Gains %1 points of the arithmetic mean for %2.</source>
        <translation>Aumenta la media aritmética en %1 puntos por %2.</translation>
    </message>
    <message>
        <source>Reaches every target for %1.</source>
        <translation>Alcanza todas las metas por %1.</translation>
    </message>
    <message>
        <source>%1 No plan is better.</source>
        <translation>%1 Ningún plan es mejor.</translation>
    </message>
    <message>
        <source>%1 No plan gains more; one that gains as much for less may exist. Let it run longer to know.</source>
        <translation>%1 Ningún plan logra un aumento mayor; puede existir uno con el mismo aumento por menos. Déjelo continuar más tiempo para saberlo.</translation>
    </message>
    <message>
        <source>%1 No plan costs less; one that gains more for as much may exist. Let it run longer to know.</source>
        <translation>%1 Ningún plan cuesta menos; puede existir uno con un aumento mayor por el mismo costo. Déjelo continuar más tiempo para saberlo.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a better plan may exist, with at most %2% more of the gain that could be reached. Let it run longer to know.</source>
        <translation>%1 El cálculo se interrumpió: puede existir un plan mejor, como máximo con %2&#xa0;% más del aumento posible. Déjelo continuar más tiempo para saberlo.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a plan that costs up to %2% less may exist. Let it run longer to know.</source>
        <translation>%1 El cálculo se interrumpió: puede existir un plan que cueste hasta %2&#xa0;% menos. Déjelo continuar más tiempo para saberlo.</translation>
    </message>
    <message>
        <source>%1 must be done and waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>%1 es obligatoria y espera a una acción detenida. Quite esa precedencia o no exija %1.</translation>
    </message>
    <message>
        <source>%1 must be done, and %2 waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>%1 es obligatoria y %2 espera a una acción detenida. Quite esa precedencia o no exija %1.</translation>
    </message>
    <message>
        <source>%1 must be done and is excluded. Take one of the two back.</source>
        <translation>%1 es obligatoria y está excluida. Retire una de las dos cosas.</translation>
    </message>
    <message>
        <source>%1 must be done and needs %2, which is excluded. Allow %2, or do not insist on %1.</source>
        <translation>%1 es obligatoria y requiere %2, que está excluida. Permita %2 o no exija %1.</translation>
    </message>
    <message>
        <source>What must be done needs %1 of %2, which is %3. Raise it, or insist on less.</source>
        <translation>Lo obligatorio requiere %1 y el límite (%2) es %3. Auméntelo o exija menos.</translation>
    </message>
    <message>
        <source>No action lifts %1 to its target: with all of them it reaches stage %2. Add an action, or lower the target.</source>
        <translation>Ninguna acción eleva %1 a su meta: con todas alcanza el nivel %2. Agregue una acción o baje la meta.</translation>
    </message>
    <message>
        <source>Only actions that are excluded, or need an excluded one, lift %1 to its target; without them it reaches stage %2. Allow one of them, or lower the target.</source>
        <translation>Solo acciones excluidas, o que requieren una excluida, elevan %1 a su meta; sin ellas alcanza el nivel %2. Permita una de ellas o baje la meta.</translation>
    </message>
    <message>
        <source>Each action that lifts %1 to its target exceeds a budget or a capacity, together with what it needs and what must be done. Raise the budget, or lower the target.</source>
        <translation>Cada acción que eleva %1 a su meta excede un presupuesto o una capacidad, junto con lo que requiere y con lo obligatorio. Aumente el presupuesto o baje la meta.</translation>
    </message>
    <message>
        <source>Every way to reach all targets needs at least %1 of %2, which is %3. Raise it, or lower a target.</source>
        <translation>Toda forma de alcanzar todas las metas requiere al menos %1 y el límite (%2) es %3. Auméntelo o baje una meta.</translation>
    </message>
    <message>
        <source>The targets could be reached within each budget and capacity alone, but not within all of them together. Raise one of them, or lower a target.</source>
        <translation>Las metas podrían alcanzarse dentro de cada presupuesto y capacidad por separado, pero no dentro de todos a la vez. Aumente uno de ellos o baje una meta.</translation>
    </message>
    <message>
        <source>In: it must be done.</source>
        <translation>Dentro: es obligatoria.</translation>
    </message>
    <message>
        <source>In: it must be done. It lifts %1.</source>
        <translation>Dentro: es obligatoria. Eleva %1.</translation>
    </message>
    <message>
        <source>In: %1, which must be done, needs it.</source>
        <translation>Dentro: la requiere %1, que es obligatoria.</translation>
    </message>
    <message>
        <source>In: it lifts %1.</source>
        <translation>Dentro: eleva %1.</translation>
    </message>
    <message>
        <source>In: %1 needs it.</source>
        <translation>Dentro: la requiere %1.</translation>
    </message>
    <message>
        <source>In, but other chosen actions reach all that it lifts. Let the search run longer to do without it.</source>
        <translation>Dentro, pero otras acciones elegidas alcanzan todo lo que eleva. Deje continuar el cálculo para prescindir de ella.</translation>
    </message>
    <message>
        <source>Out: it is excluded.</source>
        <translation>Fuera: está excluida.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which waits for an action that was stopped.</source>
        <translation>Fuera: requiere %1, que espera a una acción detenida.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which is excluded.</source>
        <translation>Fuera: requiere %1, que está excluida.</translation>
    </message>
    <message>
        <source>Out: with what it needs it takes %1 of %2; beside what must be done there are %3.</source>
        <translation>Fuera: con lo que requiere toma %1 (%2); descontado lo obligatorio quedan %3.</translation>
    </message>
    <message>
        <source>Out: it lifts nothing above what the plan reaches without it.</source>
        <translation>Fuera: no eleva nada por encima de lo que el plan alcanza sin ella.</translation>
    </message>
    <message>
        <source>Out: with what it needs it would gain %1 points and takes %2 of %3, of which %4 are left.</source>
        <translation>Fuera: con lo que requiere aumentaría el puntaje en %1 puntos y toma %2 (%3); quedan %4.</translation>
    </message>
    <message>
        <source>Out: every target is reached without it.</source>
        <translation>Fuera: todas las metas se alcanzan sin ella.</translation>
    </message>
    <message>
        <source>Out, though it fits and would gain %1 points: the search was stopped. Let it run longer.</source>
        <translation>Fuera, aunque cabe y aumentaría el puntaje en %1 puntos: el cálculo se interrumpió. Déjelo continuar más tiempo.</translation>
    </message>
    <message>
        <source>What it would cost to insist on %1 was not found in time. Allow more time.</source>
        <translation>No se encontró a tiempo cuánto costaría exigir %1. Conceda más tiempo.</translation>
    </message>
    <message>
        <source>the plan would cost %1 more</source>
        <translation>el plan costaría %1 más</translation>
    </message>
    <message>
        <source>the plan would cost %1 less</source>
        <translation>el plan costaría %1 menos</translation>
    </message>
    <message>
        <source>the plan would cost the same</source>
        <translation>el plan costaría lo mismo</translation>
    </message>
    <message>
        <source>With %1 the plan would gain %2 points less, and %3.</source>
        <translation>Con %1 el aumento sería menor en %2 puntos y %3.</translation>
    </message>
    <message>
        <source>With %1 the plan would be as good, and %2.</source>
        <translation>Con %1 el plan sería igual de bueno y %2.</translation>
    </message>
    <message>
        <source>%1 It would displace %2.</source>
        <translation>%1 Desplazaría: %2.</translation>
    </message>
    <message>
        <source>No larger budget would gain more: what is left needs capacity, or is excluded, or lifts nothing further.</source>
        <translation>Ningún presupuesto más alto permitiría un aumento mayor: lo que queda requiere capacidad, está excluido o no eleva nada más.</translation>
    </message>
    <message>
        <source>What a larger budget would buy was not found in time. Allow more time.</source>
        <translation>No se encontró a tiempo qué permitiría un presupuesto mayor. Conceda más tiempo.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 over all years, of which %2,</source>
        <translation>%1 en el conjunto de los años, de ellos %2,</translation>
    </message>
    <message>
        <source>The next %1 would gain %2 points more; less money buys nothing.</source>
        <translation>Con un presupuesto adicional de %1 el aumento sería mayor en %2 puntos; con menos dinero no cambia nada.</translation>
    </message>
    <message>
        <source>%1 more would gain %2 points more; the search was stopped before it was sure that less does not.</source>
        <translation>Con un presupuesto adicional de %1 el aumento sería mayor en %2 puntos; el cálculo se interrumpió antes de demostrar que no baste menos dinero.</translation>
    </message>
    <message>
        <source>Costs %1; too few questions are answered to say how many points it gains.</source>
        <translation>Cuesta %1; se respondieron muy pocas preguntas para decir en cuántos puntos aumenta el puntaje.</translation>
    </message>
    <message>
        <source>Out: with what it needs it takes %1 of %2, of which %3 are left.</source>
        <translation>Fuera: con lo que requiere toma %1 (%2); quedan %3.</translation>
    </message>
    <message>
        <source>Out, though it fits and would gain: the search was stopped. Let it run longer.</source>
        <translation>Fuera, aunque cabe y aumentaría el puntaje: el cálculo se interrumpió. Déjelo continuar más tiempo.</translation>
    </message>
    <message>
        <source>With %1 the plan would gain less, and %2.</source>
        <translation>Con %1 el aumento sería menor y %2.</translation>
    </message>
    <message>
        <source>The next %1 would gain more; less money buys nothing.</source>
        <translation>Con un presupuesto adicional de %1 el aumento sería mayor; con menos dinero no cambia nada.</translation>
    </message>
    <message>
        <source>%1 more would gain more; the search was stopped before it was sure that less does not.</source>
        <translation>Con un presupuesto adicional de %1 el aumento sería mayor; el cálculo se interrumpió antes de demostrar que no baste menos dinero.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its action(s) have no cost yet and count as 0: %1.</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%n de sus acciones aún no tiene costo y cuenta como 0: %1.</numerusform>
            <numerusform>%n de sus acciones aún no tienen costo y cuentan como 0: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: what it lifts does not count in the headline score.</source>
        <translation>Fuera: lo que eleva no cuenta en el puntaje principal.</translation>
    </message>
    <message>
        <source>%1 It would bring in %2.</source>
        <translation>%1 Entraría: %2.</translation>
    </message>
    <message>
        <source>%1 It would displace %2 and bring in %3.</source>
        <translation>%1 Desplazaría: %2. Entraría: %3.</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo vectorial</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Su tabla</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as “.%1”. Choose a name that ends so.</source>
        <translation>Un gráfico se guarda como .png, .svg o .csv, no como “.%1”. Elija un nombre con una de esas terminaciones.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>%1; %2</source>
        <comment>two parts of one sentence</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>“%1” is not evidence of this assessment</source>
        <translation>“%1” no es evidencia de esta evaluación</translation>
    </message>
    <message>
        <source>the code of a piece of evidence that it holds</source>
        <translation>el código de una evidencia que contenga</translation>
    </message>
    <message>
        <source>“%1” is not an indicator of %2</source>
        <translation>“%1” no es un indicador de %2</translation>
    </message>
    <message>
        <source>a code such as %1, as “atalaya show FILE COMMITMENT” lists them</source>
        <translation>un código como %1, según la lista de “atalaya show FILE COMMITMENT”</translation>
    </message>
    <message>
        <source>a code such as %1</source>
        <translation>un código como %1</translation>
    </message>
    <message>
        <source>says more than one of stage, marks and notApplicable</source>
        <translation>indica más de uno de stage, marks y notApplicable</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>uno de ellos</translation>
    </message>
    <message>
        <source>goes only with notApplicable</source>
        <translation>solo corresponde junto con notApplicable</translation>
    </message>
    <message>
        <source>leave it out, or use rationale</source>
        <translation>omítalo o use rationale</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>tiene %n marca</numerusform>
            <numerusform>tiene %n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactamente %n, una por cada nivel desde 1</numerusform>
            <numerusform>exactamente %n, una por cada nivel desde 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>no es una marca</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This line says nothing about %1. Give a stage, marks, or another member.</source>
        <translation>Esta línea no dice nada sobre %1. Indique stage, marks u otro miembro.</translation>
    </message>
    <message>
        <source>Nobody reads the acknowledgements any more, so reading stopped after line %1. Send the lines that were not acknowledged again.</source>
        <translation>Ya nadie lee los acuses de recibo, por lo que la lectura se detuvo después de la línea %1. Envíe de nuevo las líneas sin acuse de recibo.</translation>
    </message>
    <message>
        <source>Lines refused, which changed nothing: %1 of %2. Correct those that have an “error” and send them again.</source>
        <translation>Líneas rechazadas, que no cambiaron nada: %1 de %2. Corrija las que tienen un “error” y envíelas de nuevo.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MB. Send one indicator a line.</source>
        <translation>La línea tiene más de 1&#xa0;MB. Envíe un indicador por línea.</translation>
    </message>
    <message>
        <source>answer on the command line</source>
        <translation>respuesta en la línea de comandos</translation>
    </message>
    <message>
        <source>Records answers from JSON lines on standard input.</source>
        <translation>Registra respuestas a partir de líneas JSON de la entrada estándar.</translation>
    </message>
    <message>
        <source>Each line is one JSON object about one indicator. It is acknowledged on standard output, with its line number and the sequence number of the change log, only when it is on disk. A line that is refused gives {&quot;line&quot;: n, &quot;error&quot;: &quot;...&quot;}, changes nothing, and reading goes on; the exit status is then 1. Members that are left out stay as they are:</source>
        <translation>Cada línea es un objeto JSON sobre un indicador. El acuse de recibo aparece en la salida estándar, con el número de línea y el número de orden de la bitácora de cambios, solo cuando está en el disco. Una línea rechazada da {&quot;line&quot;: n, &quot;error&quot;: &quot;...&quot;}, no cambia nada y la lectura continúa; el código de salida es entonces 1. Los miembros que se omiten quedan como están:</translation>
    </message>
    <message>
        <source>indicator      code, required</source>
        <translation>indicator      código, obligatorio</translation>
    </message>
    <message>
        <source>stage          the stage reached: its criterion is met, the lower ones overtaken</source>
        <translation>stage          el nivel alcanzado: su criterio queda cumplido y los inferiores, dejados atrás</translation>
    </message>
    <message>
        <source>marks          instead of a stage: one of not-assessed, not-met, overtaken, met for each stage</source>
        <translation>marks          en lugar de stage: not-assessed, not-met, overtaken o met para cada nivel</translation>
    </message>
    <message>
        <source>notApplicable  instead of both: true, with a reason</source>
        <translation>notApplicable  en lugar de ambos: true, con un motivo</translation>
    </message>
    <message>
        <source>reason         why it is not applicable</source>
        <translation>reason         por qué no es aplicable</translation>
    </message>
    <message>
        <source>rationale      why this stage, in plain words</source>
        <translation>rationale      por qué este nivel, en palabras sencillas</translation>
    </message>
    <message>
        <source>confidence     unstated, low, medium or high</source>
        <translation>confidence     unstated, low, medium o high</translation>
    </message>
    <message>
        <source>forReview      true or false</source>
        <translation>forReview      true o false</translation>
    </message>
    <message>
        <source>target         a stage, or {&quot;stage&quot;: 4, &quot;by&quot;: &quot;2028-12-31&quot;}; null removes it</source>
        <translation>target         un nivel, o {&quot;stage&quot;: 4, &quot;by&quot;: &quot;2028-12-31&quot;}; null lo elimina</translation>
    </message>
    <message>
        <source>evidence       all codes that support the answer, or {&quot;code&quot;: &quot;E-019&quot;, &quot;stage&quot;: 3} for one criterion</source>
        <translation>evidence       todos los códigos que respaldan la respuesta, o {&quot;code&quot;: &quot;E-019&quot;, &quot;stage&quot;: 3} para un criterio</translation>
    </message>
    <message>
        <source>Chooses the plan&apos;s actions that gain most under a budget.</source>
        <translation>Elige las acciones del plan que más aumentan el puntaje con un presupuesto.</translation>
    </message>
    <message>
        <source>The most that all years may cost together, in whole units.</source>
        <translation>Lo máximo que pueden costar todos los años en conjunto, en unidades enteras.</translation>
    </message>
    <message>
        <source>The most that one year may cost; may be given several times.</source>
        <translation>Lo máximo que puede costar un año; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>“improve” (the usual): the most improvement; “targets”: every target at the least cost.</source>
        <translation>“improve” (lo habitual): la mayor mejora; “targets”: todas las metas al menor costo.</translation>
    </message>
    <message>
        <source>Seconds for all of the answer; the best found by then is printed. Without it, 60.</source>
        <translation>Segundos para toda la respuesta; se imprime lo mejor que se encuentre hasta entonces. Si se omite, 60.</translation>
    </message>
    <message>
        <source>Keeps what was chosen as a scenario of this name.</source>
        <translation>Guarda lo elegido como un escenario con este nombre.</translation>
    </message>
    <message>
        <source>Actions that are done count with what they lift; those that were stopped are left out. An action is chosen only together with all that it needs. The answer is exact: when it says that no plan is better, none is. It says of every action why it is in or out, and what the next unit of budget would buy.</source>
        <translation>Las acciones concluidas cuentan con lo que elevan; las detenidas se excluyen. Una acción se elige solo junto con todo lo que requiere. La respuesta es exacta: cuando dice que ningún plan es mejor, no lo hay. Dice de cada acción por qué está dentro o fuera, y qué permitiría la siguiente unidad de presupuesto.</translation>
    </message>
    <message>
        <source>The plan has no action that is still to be done. Add actions in the window, under Strategy.</source>
        <translation>El plan no tiene ninguna acción por concluir. Agregue acciones en la ventana, en Estrategia.</translation>
    </message>
    <message>
        <source>--budget takes a whole number from 0 to %1.</source>
        <translation>--budget admite un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>--budget-year takes a year from %1 to %2 and a whole number, as 2027=1500000.</source>
        <translation>--budget-year admite un año de %1 a %2 y un número entero, como 2027=1500000.</translation>
    </message>
    <message>
        <source>--budget-year names %1 twice. Give each year once.</source>
        <translation>--budget-year indica %1 dos veces. Indique cada año una vez.</translation>
    </message>
    <message>
        <source>--goal takes “improve” or “targets”.</source>
        <translation>--goal admite “improve” o “targets”.</translation>
    </message>
    <message>
        <source>--time-limit takes a number of seconds above 0, at most a day.</source>
        <translation>--time-limit admite un número de segundos mayor que 0, como máximo un día.</translation>
    </message>
    <message>
        <source>--save takes a name for the scenario.</source>
        <translation>--save admite un nombre para el escenario.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Fuera: espera a %1, que está detenida.</translation>
    </message>
    <message>
        <source>Headline: %1 now, %2 with the plan.</source>
        <translation>Puntaje principal: %1 ahora, %2 con el plan.</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and its score is projected.</source>
        <translation>El puntaje principal no es una media aritmética: el plan aumenta al máximo la media aritmética y su puntaje es una proyección.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>mark, code, title</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>best plan on the command line</source>
        <translation>mejor plan en la línea de comandos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, ronda %2</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <translation>%1, %2, ronda %3</translation>
    </message>
    <message>
        <source>Near it are: %1.</source>
        <translation>Parecidos: %1.</translation>
    </message>
    <message>
        <source>“atalaya show FILE” lists the commitments, “atalaya show FILE %1” the indicators of one.</source>
        <translation>“atalaya show FILE” muestra la lista de los compromisos; “atalaya show FILE %1”, los indicadores de uno.</translation>
    </message>
    <message>
        <source>%1 The groups are %2; all together are “whole”.</source>
        <translation>%1 Los grupos son %2; todos juntos son “whole”.</translation>
    </message>
    <message>
        <source>“%1” is not a usable date. Write year-month-day from %2 to %3, for example 2026-05-14.</source>
        <translation>“%1” no es una fecha utilizable. Escriba año-mes-día, de %2 a %3, por ejemplo 2026-05-14.</translation>
    </message>
    <message>
        <source>There is no assessment in “%1” yet. Start one with “atalaya new” or bring one in with “atalaya import”.</source>
        <translation>Aún no hay ninguna evaluación en “%1”. Inicie una con “atalaya new” o incorpórela con “atalaya import”.</translation>
    </message>
    <message>
        <source>No assessment here has the id or the round “%1”. There is: %2. Choose one with --assessment.</source>
        <translation>Ninguna evaluación tiene aquí el identificador o la ronda “%1”. Hay: %2. Elija una con --assessment.</translation>
    </message>
    <message>
        <source>Several assessments fit: %1. Choose one by its id with --assessment.</source>
        <translation>Varias evaluaciones corresponden: %1. Elija una por su identificador con --assessment.</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3)</source>
        <comment>a workshop&apos;s title, its first day, its id</comment>
        <translation>“%1” del %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a workshop&apos;s title, its id</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>There is no workshop of %1 yet. Plan one on the Workshop page, or choose another round with --assessment.</source>
        <translation>Aún no hay ningún taller de %1. Planifique uno en la página Taller o elija otra ronda con --assessment.</translation>
    </message>
    <message>
        <source>No workshop here has the id or the title “%1”. There is: %2. Choose one with --workshop.</source>
        <translation>Ningún taller tiene aquí el identificador o el título “%1”. Hay: %2. Elija uno con --workshop.</translation>
    </message>
    <message>
        <source>Several workshops fit: %1. Choose one by its id with --workshop.</source>
        <translation>Varios talleres corresponden: %1. Elija uno por su identificador con --workshop.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>No existe aquí la opción “%1”.</translation>
    </message>
    <message>
        <source>This verb is used as “atalaya %1 %2”.</source>
        <translation>Este verbo se usa así: “atalaya %1 %2”.</translation>
    </message>
    <message>
        <source>The output could not be written whole. Free some space and try again.</source>
        <translation>No se pudo escribir toda la salida. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 “atalaya --help” tells more.</source>
        <comment>a sentence</comment>
        <translation>%1 “atalaya --help” da más detalles.</translation>
    </message>
    <message>
        <source>%1 “atalaya %2 --help” tells more.</source>
        <comment>a sentence, a verb</comment>
        <translation>%1 “atalaya %2 --help” da más detalles.</translation>
    </message>
    <message>
        <source>Say what to do, for example “atalaya list FILE”.</source>
        <translation>Indique qué hacer, por ejemplo “atalaya list FILE”.</translation>
    </message>
    <message>
        <source>“%1” is not a verb of Atalaya.</source>
        <translation>“%1” no es un verbo de Atalaya.</translation>
    </message>
    <message>
        <source>“%1” does not hold practice data only, so it is not replaced. Choose another name.</source>
        <translation>“%1” no contiene solo datos de práctica, por lo que no se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Writes a workspace with Altamar, the practice country, in two rounds.</source>
        <translation>Escribe un espacio de trabajo con Altamar, el país de práctica, en dos rondas.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists and holds nothing but practice data.</source>
        <translation>Reemplaza el archivo cuando existe y contiene solo datos de práctica.</translation>
    </message>
    <message>
        <source>Altamar does not exist. Everything made from it is marked as practice.</source>
        <translation>Altamar no existe. Todo lo que se hace a partir de sus datos lleva la indicación de práctica.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace practice data.</source>
        <translation>“%1” ya existe. Elija otro nombre o agregue --force para reemplazar datos de práctica.</translation>
    </message>
    <message>
        <source>The part of Atalaya that draws is missing. Install Atalaya again.</source>
        <translation>Falta la parte de Atalaya que dibuja. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>Says where a number comes from.</source>
        <translation>Dice de dónde procede un número.</translation>
    </message>
    <message>
        <source>SUBJECT is the code of an indicator, a commitment or a group, “core” for the framework&apos;s headline group, or “whole”. QUANTITY is one of %1; without it the stage of an indicator, the mean of anything else.</source>
        <translation>SUBJECT es el código de un indicador, de un compromiso o de un grupo, “core” para el grupo principal del marco, o “whole”. QUANTITY es uno de %1; si se omite, el nivel de un indicador, la media de todo lo demás.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be explained.</source>
        <translation>“%1” no es una cantidad que pueda explicarse.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. %2</source>
        <translation>No hay aquí ningún indicador, compromiso o grupo “%1”. %2</translation>
    </message>
    <message>
        <source>Writes an assessment as a file that can be sent and imported.</source>
        <translation>Escribe una evaluación en un archivo que se puede enviar e importar.</translation>
    </message>
    <message>
        <source>File to write. Without it, standard output.</source>
        <translation>Archivo que se escribe. Si se omite, la salida estándar.</translation>
    </message>
    <message>
        <source>Folder for the copies of evidence, each under its SHA-256. It is made when it is not there.</source>
        <translation>Carpeta para las copias de las evidencias, cada una con su SHA-256. Se crea si no existe.</translation>
    </message>
    <message>
        <source>The same assessment gives the same bytes, and so does importing and exporting it again. The format is documented in its JSON Schema.</source>
        <translation>La misma evaluación da los mismos bytes, también al importarla y exportarla de nuevo. El formato está documentado en su JSON Schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.</source>
        <translation>
            <numerusform>%n copia de evidencia no está en esta exportación. Agregue --files FOLDER para escribirla al lado.</numerusform>
            <numerusform>%n copias de evidencias no están en esta exportación. Agregue --files FOLDER para escribirlas al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and try again.</source>
        <translation>No existe el archivo “%1”. Compruebe el nombre e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>“%1” es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that are read at most. Check that it is the right file.</source>
        <translation>“%1” supera los %2&#xa0;MB que se leen como máximo. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>“%1” no se puede leer hasta el final. Cópielo de nuevo desde su lugar de origen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace it.</source>
        <translation>“%1” ya existe. Elija otro nombre o agregue --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date. What it was before is kept in “%1”.</source>
        <translation>El espacio de trabajo se actualizó. Lo que era antes se conserva en “%1”.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or make it with “atalaya new”.</source>
        <translation>No existe el espacio de trabajo “%1”. Compruebe el nombre o créelo con “atalaya new”.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Copy it to a folder that may be written to, or ask for the right to change it.</source>
        <translation>“%1” se puede leer, pero no cambiar. Cópielo a una carpeta en la que se pueda escribir o solicite el permiso para cambiarlo.</translation>
    </message>
    <message>
        <source>The arguments STRUCTURE WORDS DOCUMENT are the files of another framework; it is kept inside the workspace.</source>
        <translation>Los argumentos STRUCTURE WORDS DOCUMENT son los archivos de otro marco, que se guarda dentro del espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no framework “%1” here. There is: %2. Choose one of them, or bring another one with --framework-files.</source>
        <translation>No hay aquí ningún marco “%1”. Hay: %2. Elija uno de ellos o incorpore otro con --framework-files.</translation>
    </message>
    <message>
        <source>Lists the frameworks there are, or keeps another one.</source>
        <translation>Muestra la lista de los marcos disponibles o guarda otro.</translation>
    </message>
    <message>
        <source>“list” names the frameworks that come with Atalaya. “import” checks the three files of another one and keeps it inside the workspace FILE, so that assessments that answer it can be imported there. “atalaya new” takes a framework&apos;s files directly.</source>
        <translation>“list” indica los marcos que vienen con Atalaya. “import” comprueba los tres archivos de otro y lo guarda dentro del espacio de trabajo FILE, de modo que se puedan importar en él evaluaciones que le respondan. “atalaya new” toma directamente los archivos de un marco.</translation>
    </message>
    <message>
        <source>Write “atalaya framework %1”.</source>
        <translation>Escriba “atalaya framework %1”.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Ranks the gaps between stages reached and stages aimed at.</source>
        <translation>Ordena por prioridad las brechas entre los niveles alcanzados y las metas.</translation>
    </message>
    <message>
        <source>How many to list. Without it, all.</source>
        <translation>Cuántas se muestran. Si se omite, todas.</translation>
    </message>
    <message>
        <source>Priority is the commitment&apos;s weight times the indicator&apos;s weight times the gap; ties go to the lower stage, then to the earlier paragraph. A quick win is a gap of one stage whose criterion already has valid evidence or is already marked met.</source>
        <translation>Prioridad = ponderación del compromiso × ponderación del indicador × brecha; los empates se resuelven por el nivel más bajo y luego por el orden de los párrafos. Una mejora rápida es una brecha de un nivel cuyo criterio ya tiene evidencia válida o ya tiene la marca de cumplido.</translation>
    </message>
    <message>
        <source>--top takes a number from 1 up.</source>
        <translation>--top admite un número desde 1.</translation>
    </message>
    <message>
        <source>No gap: no answered indicator stands below its target. Set targets with “atalaya answer”.</source>
        <translation>No hay brechas: ningún indicador respondido está por debajo de su meta. Fije metas con “atalaya answer”.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (quick win)</source>
        <translation>%1 (mejora rápida)</translation>
    </message>
    <message>
        <source>%1 of %2 gaps.</source>
        <translation>%1 de %2 brechas.</translation>
    </message>
    <message>
        <source>Usage: atalaya %1 %2</source>
        <translation>Uso: atalaya %1 %2</translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation>Imprime esto.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input or the data is at fault, one sentence on standard error says which and what to do, and nothing is left half written; 2 wrong use.</source>
        <translation>Código de salida: 0 hecho; 1 la causa está en la entrada o en los datos, una oración en el error estándar dice en qué y cómo proceder, y nada queda escrito a medias; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage: atalaya VERB ..., or atalaya [FILE] to open the window</source>
        <translation>Uso: atalaya VERB ..., o atalaya [FILE] para abrir la ventana</translation>
    </message>
    <message>
        <source>Scores a State&apos;s cyber-security maturity against the 2012 CICTE Declaration.</source>
        <translation>Califica la madurez de la ciberseguridad de un Estado según la Declaración del CICTE de 2012.</translation>
    </message>
    <message>
        <source>“atalaya VERB --help” tells more about one; “atalaya --version” tells the version.</source>
        <translation>“atalaya VERB --help” da más detalles de un verbo; “atalaya --version” indica la versión.</translation>
    </message>
    <message>
        <source>Brings an assessment file into a workspace.</source>
        <translation>Incorpora un archivo de evaluación a un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Folder with the copies of evidence; they are known by their SHA-256, whatever their names.</source>
        <translation>Carpeta con las copias de las evidencias; se reconocen por su SHA-256, cualquiera que sea su nombre.</translation>
    </message>
    <message>
        <source>Brings the assessment in without copies of evidence.</source>
        <translation>Incorpora la evaluación sin copias de evidencias.</translation>
    </message>
    <message>
        <source>Without a workspace of that name one is made. The file is checked to its end before anything is written, and all of it is written or nothing. Prints the id of the assessment.</source>
        <translation>Si no existe un espacio de trabajo con ese nombre, se crea. El archivo se comprueba hasta el final antes de escribir, y se escribe todo o nada. Imprime el identificador de la evaluación.</translation>
    </message>
    <message>
        <source>--framework-files goes with three files: structure, words and document.</source>
        <translation>--framework-files requiere tres archivos: estructura, textos y documento.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importada de %1</translation>
    </message>
    <message>
        <source>Lists the assessments in a workspace.</source>
        <translation>Muestra la lista de las evaluaciones de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Each with the beginning of its id, which other verbs take with --assessment, its round, date, status, and how many of the applicable indicators are answered.</source>
        <translation>Cada una con el comienzo de su identificador, que otros verbos admiten con --assessment, su ronda, fecha, situación y cuántos de los indicadores aplicables están respondidos.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
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
        <translation>datos de práctica</translation>
    </message>
    <message>
        <source>No assessment yet. Start one with “atalaya new”.</source>
        <translation>Aún no hay evaluaciones. Inicie una con “atalaya new”.</translation>
    </message>
    <message>
        <source>“%1” is not a commitment of %2. Choose from %3, or write “all” or “core”.</source>
        <translation>“%1” no es un compromiso de %2. Elija entre %3, o escriba “all” o “core”.</translation>
    </message>
    <message>
        <source>The scope is empty. Write “all”, “core” or codes such as P05,P06.</source>
        <translation>El alcance está vacío. Escriba “all”, “core” o códigos como P05,P06.</translation>
    </message>
    <message>
        <source>Starts an assessment, in a new workspace or in one there is.</source>
        <translation>Inicia una evaluación en un espacio de trabajo nuevo o existente.</translation>
    </message>
    <message>
        <source>Name of the State as it writes itself.</source>
        <translation>Nombre del Estado tal como este lo escribe.</translation>
    </message>
    <message>
        <source>Name of the round, usually the year.</source>
        <translation>Nombre de la ronda, por lo general el año.</translation>
    </message>
    <message>
        <source>Reference date, as 2026-05-14: evidence must be valid on it.</source>
        <translation>Fecha de referencia, como 2026-05-14: la evidencia debe ser válida en ella.</translation>
    </message>
    <message>
        <source>What is assessed: “all” (default), “core” (the framework&apos;s headline group), or codes of commitments such as P05,P06.</source>
        <translation>Qué se evalúa: “all” (predeterminado), “core” (el grupo principal del marco) o códigos de compromisos, como P05,P06.</translation>
    </message>
    <message>
        <source>Ministry or sector, when the assessment is not national.</source>
        <translation>Ministerio o sector, cuando la evaluación no es nacional.</translation>
    </message>
    <message>
        <source>Institution that leads the assessment.</source>
        <translation>Institución que lidera la evaluación.</translation>
    </message>
    <message>
        <source>Starts from the answers of an earlier round in the same workspace; each must be confirmed.</source>
        <translation>Parte de las respuestas de una ronda anterior del mismo espacio de trabajo; cada una debe confirmarse.</translation>
    </message>
    <message>
        <source>A framework that Atalaya brings along or that the workspace holds. Default: cicte-2012.</source>
        <translation>Un marco que viene con Atalaya o que está en el espacio de trabajo. Predeterminado: cicte-2012.</translation>
    </message>
    <message>
        <source>Without a file of that name a workspace is made; in one that is there the assessment is added. Prints the id of the new assessment.</source>
        <translation>Si no existe un archivo con ese nombre, se crea un espacio de trabajo; en uno que ya existe, se agrega la evaluación. Imprime el identificador de la nueva evaluación.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>“%1” is there and is empty. Remove it or choose another name.</source>
        <translation>“%1” existe y está vacío. Elimínelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” to take an earlier round from. Check the name.</source>
        <translation>No existe el espacio de trabajo “%1” del que tomar una ronda anterior. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is already an assessment of %1. Give the new one another round.</source>
        <translation>Ya hay una evaluación de %1. Asigne a la nueva otra ronda.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>A round that follows another keeps its framework. Leave out either --from or --framework.</source>
        <translation>Una ronda que sigue a otra conserva su marco. Omita --from o --framework.</translation>
    </message>
    <message>
        <source>State and round need a name. Write, for example, --state Altamar --round 2026.</source>
        <translation>Estado y ronda necesitan un nombre. Escriba, por ejemplo, --state Altamar --round 2026.</translation>
    </message>
    <message>
        <source>A name is too long or holds control characters. Write at most %1 plain characters, %2 for the round.</source>
        <translation>Un nombre es demasiado largo o contiene caracteres de control. Escriba como máximo %1 caracteres simples, %2 para la ronda.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corríjalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>Writes the action plan as a workbook or a calendar, and takes in what came back.</source>
        <translation>Escribe el plan de acción como libro de cálculo o calendario y toma lo que se devolvió.</translation>
    </message>
    <message>
        <source>File to write: .xlsx for “export”, .ics for “deadlines”.</source>
        <translation>Archivo que se escribe: .xlsx para “export”, .ics para “deadlines”.</translation>
    </message>
    <message>
        <source>Of “deadlines”: only those of this body, as the plan writes it. Without it, all.</source>
        <translation>Para “deadlines”: solo los de esta entidad, como la escribe el plan. Si se omite, todos.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the first day. Without it, today.</source>
        <translation>Para “deadlines”: el primer día. Si se omite, hoy.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the last day. Without it, a year after the first.</source>
        <translation>Para “deadlines”: el último día. Si se omite, un año después del primero.</translation>
    </message>
    <message>
        <source>Of “deadlines”: so many days before, the calendar reminds. Without it, never.</source>
        <translation>Para “deadlines”: con cuántos días de antelación recuerda el calendario. Si se omite, nunca.</translation>
    </message>
    <message>
        <source>Of “take”: “take” what the plan has changed as well since the export, or “keep” the plan&apos;s; without it, keep.</source>
        <translation>Para “take”: “take” toma también lo que el plan ha cambiado desde la exportación, “keep” conserva lo del plan; si se omite, keep.</translation>
    </message>
    <message>
        <source>Of “take”: “take” out what was deleted in the workbook, or “keep” it; without it, keep.</source>
        <translation>Para “take”: “take” elimina lo que se borró en el libro de cálculo, “keep” lo conserva; si se omite, keep.</translation>
    </message>
    <message>
        <source>Write “atalaya plan %1”.</source>
        <translation>Escriba “atalaya plan %1”.</translation>
    </message>
    <message>
        <source>Say where to write, with -o OUT.</source>
        <translation>Indique con -o OUT dónde escribir.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2. Give --from and --to in that order.</source>
        <translation>El último día, %1, es anterior al primero, %2. Indique --from y --to en ese orden.</translation>
    </message>
    <message>
        <source>--remind takes a number of days from 0 to %1.</source>
        <translation>--remind admite un número de días de 0 a %1.</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plan de ciberseguridad, %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plan de ciberseguridad, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n plazo</numerusform>
            <numerusform>%n plazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from %1 to %2. Give other days with --from and --to.</source>
        <translation>Nada del plan vence entre %1 y %2. Indique otros días con --from y --to.</translation>
    </message>
    <message>
        <source>Nothing falls due for “%1” from %2 to %3. Check the name of the body, or give other days with --from and --to.</source>
        <translation>Nada vence para “%1” entre %2 y %3. Compruebe el nombre de la entidad o indique otros días con --from y --to.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems and notes.</source>
        <translation>
            <numerusform>%n problema o nota más.</numerusform>
            <numerusform>%n problemas y notas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>A4 and its title, changed or new, what is different</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3): %4</source>
        <comment>A4 and its title, changed or new, Actions!F12, what is different</comment>
        <translation>%1: %2 (%3): %4</translation>
    </message>
    <message>
        <source>the row was deleted</source>
        <translation>se eliminó la fila</translation>
    </message>
    <message>
        <source>the row is not in the plan</source>
        <translation>la fila no está en el plan</translation>
    </message>
    <message>
        <source>%1; exported: %2; now: %3; in the sheet: %4</source>
        <comment>a field, values</comment>
        <translation>%1; exportado: %2; ahora: %3; en la hoja: %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems. Mend them in the spreadsheet, then compare again.</source>
        <translation>
            <numerusform>El libro de cálculo tiene %n problema. Corríjalo en el programa de hojas de cálculo y compare de nuevo.</numerusform>
            <numerusform>El libro de cálculo tiene %n problemas. Corríjalos en el programa de hojas de cálculo y compare de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>El libro de cálculo no dice nada que el plan no diga ya.</translation>
    </message>
    <message>
        <source>--conflicts and --removed take “keep” or “take”.</source>
        <translation>--conflicts y --removed admiten “keep” o “take”.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, then try again.</source>
        <translation>
            <numerusform>El libro de cálculo tiene %n problema, por lo que no se tomó nada. Corríjalo en el programa de hojas de cálculo e intente de nuevo.</numerusform>
            <numerusform>El libro de cálculo tiene %n problemas, por lo que no se tomó nada. Corríjalos en el programa de hojas de cálculo e intente de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes of a workbook on the command line</source>
        <translation>cambios de un libro de cálculo en la línea de comandos</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Tomado: %1</translation>
    </message>
    <message>
        <source>Kept as it is: %1</source>
        <translation>Conservado como está: %1</translation>
    </message>
    <message>
        <source>Locked by the approval, not taken: %1</source>
        <translation>Bloqueado por la aprobación, no se tomó: %1</translation>
    </message>
    <message>
        <source>Differences taken: %1 of %2.</source>
        <translation>Diferencias tomadas: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletions were not carried out, as only “--removed take” does so.</source>
        <translation>
            <numerusform>%n eliminación no se efectuó, porque solo “--removed take” lo hace.</numerusform>
            <numerusform>%n eliminaciones no se efectuaron, porque solo “--removed take” lo hace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</source>
        <translation>
            <numerusform>No se tomó %n diferencia, pues la evaluación está aprobada y bloqueada, salvo para lo que se informa sobre su plan. Reábrala con un motivo y luego vuelva a tomar el libro de cálculo.</numerusform>
            <numerusform>No se tomaron %n diferencias, pues la evaluación está aprobada y bloqueada, salvo para lo que se informa sobre su plan. Reábrala con un motivo y luego vuelva a tomar el libro de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes JSON for a script instead of text, in English whatever the language.</source>
        <translation>Escribe JSON para un script en lugar de texto, en inglés sea cual sea el idioma.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists.</source>
        <translation>Reemplaza el archivo cuando existe.</translation>
    </message>
    <message>
        <source>Which assessment: its id, the beginning of its id, or its round. Without it, the one with the latest reference date.</source>
        <translation>Qué evaluación: su identificador, el comienzo de este o su ronda. Si se omite, la de fecha de referencia más reciente.</translation>
    </message>
    <message>
        <source>The first line of “%1” is not a password. Write 1 to 127 bytes of UTF-8 text there.</source>
        <translation>La primera línea de “%1” no es una contraseña. Escriba en ella de 1 a 127 bytes de texto UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a format: choose pdf, html, odt, xlsx or csv.</source>
        <translation>“%1” no es un formato: elija pdf, html, odt, xlsx o csv.</translation>
    </message>
    <message>
        <source>“%1” is not a format of minutes: choose pdf, html or odt.</source>
        <translation>“%1” no es un formato de acta: elija pdf, html u odt.</translation>
    </message>
    <message>
        <source>A report has many tables, so CSV comes as one zip of files: let OUT end in .zip.</source>
        <translation>Un informe tiene muchas tablas, por lo que el CSV se entrega como un zip de archivos: haga que OUT termine en .zip.</translation>
    </message>
    <message>
        <source>“%1” is not a paper: choose a4 or letter.</source>
        <translation>“%1” no es un papel: elija a4 o letter.</translation>
    </message>
    <message>
        <source>There is no report in “%1”: choose one of %2.</source>
        <translation>No hay ningún informe en “%1”: elija uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a handling mark: choose clear, green, amber, amber+strict or red.</source>
        <translation>“%1” no es una etiqueta de difusión: elija clear, green, amber, amber+strict o red.</translation>
    </message>
    <message>
        <source>--password-file goes only with a PDF.</source>
        <translation>--password-file solo corresponde con un PDF.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Archivo que se escribe.</translation>
    </message>
    <message>
        <source>pdf, html or odt; for the tables alone xlsx, or csv (a zip of files). Without it, as OUT ends.</source>
        <translation>pdf, html u odt; solo para las tablas, xlsx o csv (un zip de archivos). Si se omite, según la terminación de OUT.</translation>
    </message>
    <message>
        <source>a4 or letter. Without it, as the assessment&apos;s country uses.</source>
        <translation>a4 o letter. Si se omite, el que se usa en el país de la evaluación.</translation>
    </message>
    <message>
        <source>Language of the report: %1. Without it %2, the language of this text.</source>
        <translation>Idioma del informe: %1. Si se omite, %2, el idioma de este texto.</translation>
    </message>
    <message>
        <source>Handling mark: clear, green, amber, amber+strict or red. Without it, the assessment&apos;s own.</source>
        <translation>Etiqueta de difusión: clear, green, amber, amber+strict o red. Si se omite, la de la evaluación.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the password on the first line of this file.</source>
        <translation>Cifra el PDF (AES-256) con la contraseña de la primera línea de este archivo.</translation>
    </message>
    <message>
        <source>Date of the report, as 2026-05-14. Without it, today.</source>
        <translation>Fecha del informe, como 2026-05-14. Si se omite, hoy.</translation>
    </message>
    <message>
        <source>Draws without colour.</source>
        <translation>Dibuja sin color.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>“%1” was written, but it is not an accessible and archival PDF (PDF/UA, PDF/A): %2. Change what is named in the assessment and make the report again, or choose html or odt.</source>
        <translation>“%1” se escribió, pero no es un PDF accesible y de archivo (PDF/UA, PDF/A): %2. Cambie en la evaluación lo que se indica y genere de nuevo el informe, o elija html u odt.</translation>
    </message>
    <message>
        <source>Makes a report as PDF, HTML or ODT, or its tables as XLSX or CSV.</source>
        <translation>Genera un informe en PDF, HTML u ODT, o sus tablas en XLSX o CSV.</translation>
    </message>
    <message>
        <source>Gap report, strategy and action plan: leaves the attached data of the assessment out.</source>
        <translation>Informe de brechas, estrategia y plan de acción: excluye los datos de la evaluación que se adjuntan.</translation>
    </message>
    <message>
        <source>Minutes: the workshop by its title or its id, where there are several.</source>
        <translation>Acta: el taller por su título o su identificador, cuando hay varios.</translation>
    </message>
    <message>
        <source>Brief: the body it is for. Without it, one for each, from a new page.</source>
        <translation>Ficha: la entidad a la que se destina. Si se omite, una para cada una, desde una página nueva.</translation>
    </message>
    <message>
        <source>“gap” is the gap report. Of the strategy, “strategy” is what is wanted and why, “action-plan” what is done, by whom, when and for how much, “brief” what falls to a body, on one page unless it is very much. “minutes” are those of a workshop (pdf, html or odt). The same data, date and language give the same bytes, except with a password; what is late is late on that date, and clock times in minutes are those of this computer&apos;s time zone. Briefs and minutes carry no data. Needs no display.</source>
        <translation>“gap” es el informe de brechas. De la estrategia, “strategy” es qué se busca y por qué; “action-plan”, qué se hace, quién, cuándo y por cuánto; “brief”, lo que corresponde a una entidad, en una página salvo que sea mucho. “minutes” es el acta de un taller (pdf, html u odt). Los mismos datos, la misma fecha y el mismo idioma dan los mismos bytes, salvo con contraseña; lo atrasado lo está en esa fecha, y las horas del acta son las de la zona horaria de esta computadora. Las fichas y las actas no llevan datos. No requiere pantalla.</translation>
    </message>
    <message>
        <source>“%1” is not a report of Atalaya: choose gap, strategy, action-plan, brief or minutes.</source>
        <translation>“%1” no es un informe de Atalaya: elija gap, strategy, action-plan, brief o minutes.</translation>
    </message>
    <message>
        <source>-o is missing: say which file to write.</source>
        <translation>Falta -o: indique qué archivo escribir.</translation>
    </message>
    <message>
        <source>--workshop goes only with minutes.</source>
        <translation>--workshop solo corresponde con minutes.</translation>
    </message>
    <message>
        <source>--no-data does not go with minutes: they carry no data.</source>
        <translation>--no-data no corresponde con minutes: un acta no lleva datos.</translation>
    </message>
    <message>
        <source>--no-data does not go with briefs: they carry no data.</source>
        <translation>--no-data no corresponde con brief: una ficha no lleva datos.</translation>
    </message>
    <message>
        <source>--body goes only with brief.</source>
        <translation>--body solo corresponde con brief.</translation>
    </message>
    <message>
        <source>--body names nobody: say whose page to make, or leave it out for all.</source>
        <translation>--body no nombra a nadie: indique de quién es la página u omítalo para todas las entidades.</translation>
    </message>
    <message>
        <source>Checks that a workspace holds together: file, change log, evidence.</source>
        <translation>Comprueba que un espacio de trabajo está íntegro: archivo, bitácora de cambios, evidencias.</translation>
    </message>
    <message>
        <source>The log is a chain: each entry holds the hash of the one before, so a change to any entry shows. Note the head of the chain to prove later that nothing before it was altered.</source>
        <translation>La bitácora es una cadena: cada entrada contiene el hash de la anterior, de modo que se nota el cambio de cualquiera de ellas. Anote el extremo de la cadena para demostrar más adelante que nada anterior se alteró.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file holds together.</source>
        <translation>El archivo está íntegro.</translation>
    </message>
    <message>
        <source>Entries in the log: %1</source>
        <translation>Entradas de la bitácora: %1</translation>
    </message>
    <message>
        <source>Copies of evidence: %1</source>
        <translation>Copias de evidencias: %1</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <translation>Extremo de la bitácora: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold together (%n findings). Restore it from a backup with “atalaya restore”.</source>
        <translation>
            <numerusform>El archivo no está íntegro (%n observación). Restáurelo desde una copia de seguridad con “atalaya restore”.</numerusform>
            <numerusform>El archivo no está íntegro (%n observaciones). Restáurelo desde una copia de seguridad con “atalaya restore”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a complete, verified copy of a workspace.</source>
        <translation>Escribe una copia completa y verificada de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Works while the workspace is open elsewhere. The copy appears whole or not at all; a file that is there already is not replaced.</source>
        <translation>Funciona mientras el espacio de trabajo está abierto en otro lugar. La copia aparece entera o no aparece; un archivo que ya existe no se reemplaza.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a workspace.</source>
        <translation>Pone una copia de seguridad en el lugar de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The backup is verified first. What FILE held before is kept beside it under a name with the time, which is printed.</source>
        <translation>Primero se verifica la copia de seguridad. Lo que FILE contenía antes se conserva al lado con un nombre que incluye la hora y que se imprime.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Lo que había antes se conserva en “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>no score (%1)</source>
        <translation>sin puntaje (%1)</translation>
    </message>
    <message>
        <source>not printed, too few answers (%1)</source>
        <translation>no se imprime, muy pocas respuestas (%1)</translation>
    </message>
    <message>
        <source>%1 (provisional, %2)</source>
        <translation>%1 (provisional, %2)</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of an assessment</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>status of an assessment</comment>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of an assessment</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>Framework: %1, version %2</source>
        <translation>Marco: %1, versión %2</translation>
    </message>
    <message>
        <source>Reference date: %1</source>
        <translation>Fecha de referencia: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Ministerio o sector: %1</translation>
    </message>
    <message>
        <source>Lead institution: %1</source>
        <translation>Institución líder: %1</translation>
    </message>
    <message>
        <source>Practice data: this State does not exist.</source>
        <translation>Datos de práctica: este Estado no existe.</translation>
    </message>
    <message>
        <source>Verification code: %1</source>
        <translation>Código de verificación: %1</translation>
    </message>
    <message>
        <source>%1 (headline)</source>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntaje</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
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
        <translation>Fuera del alcance de esta evaluación.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntaje: %1</translation>
    </message>
    <message>
        <source>Median %1, lowest %2</source>
        <translation>Mediana %1, nivel más bajo %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>What stands: %1</source>
        <translation>Lo que hay: %1</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Lo que falta: %1</translation>
    </message>
    <message>
        <source>Stage %1 claimed, %2 evidenced</source>
        <translation>Nivel declarado %1, respaldado %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Target: stage %1, gap %2</source>
        <translation>Meta: nivel %1, brecha %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Not applicable because: %1</source>
        <translation>No aplicable porque: %1</translation>
    </message>
    <message>
        <source>Rationale: %1</source>
        <translation>Justificación: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation>Señalada para revisar.</translation>
    </message>
    <message>
        <source>Carried over from the last round; counts as not answered until confirmed.</source>
        <translation>Trasladada de la ronda anterior; cuenta como sin respuesta hasta que se confirme.</translation>
    </message>
    <message>
        <source>%1 (for stage %2)</source>
        <translation>%1 (para el nivel %2)</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidencia %1: %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Disenso: %1</translation>
    </message>
    <message>
        <source>Shows an assessment, a commitment or an indicator.</source>
        <translation>Muestra una evaluación, un compromiso o un indicador.</translation>
    </message>
    <message>
        <source>Scores are on the framework&apos;s scale. Below 60% of answers neither a score nor its gap is printed; median, lowest stage and target are.</source>
        <translation>Los puntajes están en la escala del marco. Con menos del 60&#xa0;% de respuestas no se imprime el puntaje ni su brecha; sí la mediana, el nivel más bajo y la meta.</translation>
    </message>
    <message>
        <source>“%1” is neither a commitment nor an indicator of %2. %3</source>
        <translation>“%1” no es un compromiso ni un indicador de %2. %3</translation>
    </message>
    <message>
        <source>Checks assessment files, or the files of a framework.</source>
        <translation>Comprueba archivos de evaluación, o los archivos de un marco.</translation>
    </message>
    <message>
        <source>The first three files are a framework: its structure, its words, its document. Assessment files after them are checked against it.</source>
        <translation>Los tres primeros archivos son un marco: su estructura, sus textos, su documento. Los archivos de evaluación que siguen se comprueban con él.</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, the place in it (a JSON pointer), what is wrong and what is allowed. Nothing is written anywhere.</source>
        <translation>Cada problema es una línea con el archivo, el lugar dentro de él (un puntero JSON), lo que está mal y lo que se admite. No se escribe nada en ninguna parte.</translation>
    </message>
    <message>
        <source>--framework goes with three files: structure, words and document.</source>
        <translation>--framework requiere tres archivos: estructura, textos y documento.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Correct them and validate again.</source>
        <translation>
            <numerusform>Se encontró %n problema. Corríjalo y valide de nuevo.</numerusform>
            <numerusform>Se encontraron %n problemas. Corríjalos y valide de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the framework %1, version %2, does not come with Atalaya</source>
        <translation>el marco %1, versión %2, no viene con Atalaya</translation>
    </message>
    <message>
        <source>one of %1; for another, name its files with --framework</source>
        <translation>uno de %1; para otro, indique sus archivos con --framework</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No se encontró ningún problema.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>La opción “%1” no lleva valor.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>La opción “%1” necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>“export” writes objectives, actions, costs by year, measures and readings as sheets that ministries edit and send back. “compare” prints what such a workbook says otherwise than the plan, with sheet and cell, and its problems; the exit status is 1 when there are any. Of an approved assessment it marks what the approval locks. With --json it writes the same for a script. “take” carries the differences into the plan, all in one transaction, and nothing when the workbook has a problem. Into an approved assessment it takes what is reported on the plan and nothing else; the exit status is 1 when something was left out so. “deadlines” writes what falls due as a calendar (iCalendar); a program that reads it again moves events and adds none twice.</source>
        <translation>“export” escribe objetivos, acciones, costos por año, métricas y mediciones en hojas que los ministerios editan y devuelven. “compare” imprime en qué difiere del plan ese libro de cálculo, con hoja y celda, y sus problemas; si hay alguno, el código de salida es 1. En una evaluación aprobada marca lo que la aprobación bloquea. Con --json escribe lo mismo para un script. “take” pasa las diferencias al plan, todas en una transacción, y nada si el libro de cálculo tiene un problema. En una evaluación aprobada toma lo que se informa sobre el plan y nada más; si por ello algo queda fuera, el código de salida es 1. “deadlines” escribe los plazos como un calendario (iCalendar); un programa que lo lee de nuevo traslada los eventos y no duplica ninguno.</translation>
    </message>
    <message>
        <source>--json is for “plan compare” alone. Leave it out.</source>
        <translation>--json es solo para “plan compare”. Omítalo.</translation>
    </message>
    <message>
        <source>Locked by the approval: %1</source>
        <translation>Bloqueado por la aprobación: %1</translation>
    </message>
    <message>
        <source>“%1” is the language of the report already: choose %2 as its second one, or leave --second-language out.</source>
        <translation>“%1” ya es el idioma del informe: elija %2 como segundo idioma, u omita --second-language.</translation>
    </message>
    <message>
        <source>Gap report: says everything in this language, too, beside the first: %1.</source>
        <translation>Informe de brechas: lo dice todo también en este idioma, junto al primero: %1.</translation>
    </message>
    <message>
        <source>--second-language goes only with gap.</source>
        <translation>--second-language solo corresponde con gap.</translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <comment>a score, or why there is none</comment>
        <translation>Puntaje principal: %1</translation>
    </message>
</context>
<context>
    <name>ComparedRounds</name>
    <message>
        <source>The round to compare with is not in this workspace. Choose one that is, or none.</source>
        <translation>La ronda con la que se compara no está en este espacio de trabajo. Elija una que esté, o ninguna.</translation>
    </message>
    <message>
        <source>%1, round %2, is itself compared with this assessment. Choose another round to compare with, or none.</source>
        <comment>State, round</comment>
        <translation>%1, ronda %2, se compara a su vez con esta evaluación. Elija otra ronda para comparar, o ninguna.</translation>
    </message>
</context>
<context>
    <name>CourseSteps</name>
    <message>
        <source>%1 is not on the agenda. Add it there, or choose another question.</source>
        <translation>%1 no está en el orden del día. Agréguela o elija otra pregunta.</translation>
    </message>
    <message>
        <source>This workshop has no such round. Choose one of its agenda&apos;s questions.</source>
        <translation>Este taller no tiene esa vuelta. Elija una de las preguntas de su orden del día.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Reveal or stop it first.</source>
        <translation>La votación sobre %1 está abierta. Revélela o deténgala primero.</translation>
    </message>
    <message>
        <source>%1 has a result. Take it back before voting again.</source>
        <translation>%1 tiene un resultado. Retírelo antes de votar de nuevo.</translation>
    </message>
    <message>
        <source>Nobody in the room answers %1. Add seats, or change who answers it.</source>
        <translation>Nadie en la sala responde %1. Agregue asientos o cambie quién la responde.</translation>
    </message>
    <message>
        <source>This vote is over already. Open another round to vote again.</source>
        <translation>Esta votación ya ha terminado. Abra otra vuelta para votar de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has voted yet, so there is nothing to reveal. Wait for votes, or stop the vote.</source>
        <translation>Nadie ha votado todavía, por lo que no hay nada que revelar. Espere los votos o detenga la votación.</translation>
    </message>
    <message>
        <source>There is no such parked point. Choose one from the list.</source>
        <translation>No existe ese punto aplazado. Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>DeadlineCalendar</name>
    <message>
        <source>Action starts</source>
        <translation>Inicio de la acción</translation>
    </message>
    <message>
        <source>Action ends</source>
        <translation>Fin de la acción</translation>
    </message>
    <message>
        <source>Reading due</source>
        <translation>Medición por hacer</translation>
    </message>
    <message>
        <source>Target due</source>
        <translation>Vencimiento de la meta</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Vencimiento del paso</translation>
    </message>
    <message>
        <source>Seen to by %1</source>
        <comment>a body</comment>
        <translation>A cargo de: %1</translation>
    </message>
</context>
<context>
    <name>DeclarationDocument</name>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>to whom a paragraph is addressed</comment>
        <translation>Dirigido a: %1</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <comment>how strongly a paragraph is worded</comment>
        <translation>Redacción: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Calificar</translation>
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
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>In the sheet: %1</source>
        <translation>En la hoja: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Problem, Actions!F12</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 to take, %3 locked</source>
        <comment>numbers</comment>
        <translation>Por tomar: %1 de %2, bloqueadas: %3</translation>
    </message>
    <message>
        <source>%1 of %2 to take</source>
        <comment>numbers</comment>
        <translation>Por tomar: %1 de %2</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>Tomar todo esto</translation>
    </message>
</context>
<context>
    <name>DocumentPicture</name>
    <message>
        <source>It cannot be shown: the document is incomplete or damaged. Open it to see what can be read.</source>
        <translation>No se puede mostrar: el documento está incompleto o dañado. Ábralo para ver qué se puede leer.</translation>
    </message>
    <message>
        <source>This drawing is too intricate to be shown here. Open it to see it.</source>
        <translation>Este dibujo es demasiado complejo para mostrarlo aquí. Ábralo para verlo.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels). Open it to see it.</source>
        <translation>La imagen es demasiado grande para mostrarla aquí (%1 × %2 píxeles). Ábrala para verla.</translation>
    </message>
    <message>
        <source>It is protected by a password, so it cannot be shown here. Open it to enter the password.</source>
        <translation>Está protegido con contraseña, por lo que no se puede mostrar aquí. Ábralo para escribir la contraseña.</translation>
    </message>
    <message>
        <source>The document holds no words. Open it to check it.</source>
        <translation>El documento no contiene palabras. Ábralo para comprobarlo.</translation>
    </message>
    <message>
        <source>It is too large to be shown here. Open it to see it.</source>
        <translation>Es demasiado grande para mostrarlo aquí. Ábralo para verlo.</translation>
    </message>
    <message>
        <source>Its content is not what the ending “.%1” says, so it is not shown. Check with whoever issued it.</source>
        <translation>Su contenido no es el que indica la terminación “.%1”, por lo que no se muestra. Consulte con quien lo emitió.</translation>
    </message>
    <message>
        <source>Documents of this kind are not shown here. Open it to read it.</source>
        <translation>Los documentos de este tipo no se muestran aquí. Ábralo para leerlo.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>El nivel %1 está fuera de la escala. Elija un nivel de 1 a %2.</translation>
    </message>
    <message>
        <source>There is no criterion for stage %1. Choose a stage from 1 to %2.</source>
        <translation>No hay ningún criterio para el nivel %1. Elija un nivel de 1 a %2.</translation>
    </message>
    <message>
        <source>&quot;Not applicable&quot; needs a reason, because the report lists it. Write why this question does not apply.</source>
        <translation>“No aplicable” requiere un motivo, porque figura en el informe. Escriba por qué esta pregunta no se aplica.</translation>
    </message>
    <message>
        <source>The evidence to remove is not in this assessment. Choose one from its register.</source>
        <translation>La evidencia que se quiere eliminar no está en esta evaluación. Elija una de su registro.</translation>
    </message>
    <message>
        <source>%1 supports the answer to %2. Detach it there before removing it.</source>
        <translation>%1 respalda la respuesta a %2. Desvincúlela allí antes de eliminarla.</translation>
    </message>
    <message>
        <source>Reopening an approved assessment needs a reason, which is kept in its history. Write why it is reopened.</source>
        <translation>Reabrir una evaluación aprobada requiere un motivo, que se conserva en su historial. Escriba por qué se reabre.</translation>
    </message>
    <message>
        <source>A decision for the minister names the action %1. Take it out there before removing the action.</source>
        <translation>Una decisión para la autoridad ministerial menciona la acción %1. Quítela de allí antes de eliminar la acción.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialogs</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Elegir el documento</translation>
    </message>
    <message>
        <source>Write a copy</source>
        <translation>Escribir una copia</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Documents are being kept</source>
        <translation>Se están guardando documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the workspace yet.</source>
        <translation>
            <numerusform>%n documento aún no está en el espacio de trabajo.</numerusform>
            <numerusform>%n documentos aún no están en el espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close when they are kept</source>
        <translation>Cerrar cuando estén guardados</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Policy or strategy</source>
        <translation>Política o estrategia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>Acta o constancia</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>official and public</source>
        <comment>grade of evidence</comment>
        <translation>oficial y pública</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <comment>grade of evidence</comment>
        <translation>restringida, vista</translation>
    </message>
    <message>
        <source>stated, no document seen</source>
        <comment>grade of evidence</comment>
        <translation>afirmada, sin documento visto</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
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
        <translation>No existe la carpeta “%1”. Compruebe el nombre de la carpeta con las copias de las evidencias.</translation>
    </message>
    <message>
        <source>The practice country is not in this program. Install Atalaya again.</source>
        <translation>El país de práctica no está en este programa. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>The practice country cannot be read. Install Atalaya again.</source>
        <translation>El país de práctica no se puede leer. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being imported, so nothing was brought in. Put the right document there and import again.</source>
        <translation>“%1” cambió mientras se importaba, por lo que no se incorporó nada. Ponga allí el documento correcto e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corríjalo e intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problems; “atalaya validate” lists them all.</source>
        <translation>
            <numerusform>%1 Hay %n problema más; “atalaya validate” los muestra todos.</numerusform>
            <numerusform>%1 Hay %n problemas más; “atalaya validate” los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework %1, version %2, is not known here. Import into a workspace that holds it, or on the command line with --framework-files.</source>
        <translation>El marco %1, versión %2, no se conoce aquí. Importe a un espacio de trabajo que lo contenga, o en la línea de comandos con --framework-files.</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already (%1, round %2). Import it into another workspace.</source>
        <translation>Esta evaluación ya está en el espacio de trabajo (%1, ronda %2). Impórtela a otro espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence do not come with this assessment, the first for %1. Name the folder that holds them with --files, or import without them with --without-files.</source>
        <translation>
            <numerusform>%n copia de evidencia no viene con esta evaluación, la primera para %1. Indique con --files la carpeta que la contiene, o importe sin ella con --without-files.</numerusform>
            <numerusform>%n copias de evidencias no vienen con esta evaluación, la primera para %1. Indique con --files la carpeta que las contiene, o importe sin ellas con --without-files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice country</source>
        <translation>País de práctica</translation>
    </message>
    <message>
        <source>this is not an assessment of Atalaya</source>
        <translation>esto no es una evaluación de Atalaya</translation>
    </message>
    <message>
        <source>a file whose “format” is “%1”</source>
        <translation>un archivo cuyo “format” sea “%1”</translation>
    </message>
    <message>
        <source>this assessment is in format version %1, made by a newer Atalaya</source>
        <translation>esta evaluación está en la versión de formato %1, hecha con una versión más reciente de Atalaya</translation>
    </message>
    <message>
        <source>up to version %1; install the newer Atalaya, or ask the sender for version %1</source>
        <translation>hasta la versión %1; instale la versión más reciente de Atalaya o solicite la versión %1 a quien envió el archivo</translation>
    </message>
    <message>
        <source>the assessment was made with the framework %1, version %2</source>
        <translation>la evaluación se hizo con el marco %1, versión %2</translation>
    </message>
    <message>
        <source>the framework %1, version %2</source>
        <translation>el marco %1, versión %2</translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>no es una marca</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>tiene %n marca</numerusform>
            <numerusform>tiene %n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactamente %n, una por cada nivel desde 1</numerusform>
            <numerusform>exactamente %n, una por cada nivel desde 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a SHA-256</source>
        <translation>no es un SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>at least one commitment when the scope is “chosen”</source>
        <translation>al menos un compromiso cuando el alcance es “chosen”</translation>
    </message>
    <message>
        <source>says nothing for this kind of scope</source>
        <translation>no dice nada para este tipo de alcance</translation>
    </message>
    <message>
        <source>leave it out, or make the scope “chosen”</source>
        <translation>omítalo o ponga el alcance en “chosen”</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>un número de 0 a 1000</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>El archivo no se puede abrir. Compruebe que sigue allí y que se puede leer.</translation>
    </message>
    <message>
        <source>The row that heads the columns with code and stage is missing. Write the participant&apos;s file again, and have it filled in again.</source>
        <translation>Falta la fila que encabeza las columnas con código y nivel. Escriba de nuevo el archivo de participante y pida que se vuelva a llenar.</translation>
    </message>
    <message>
        <source>This is no ballot file of Atalaya. Choose the files that were handed to the participants.</source>
        <translation>Este no es un archivo de papeleta de Atalaya. Elija los archivos que se entregaron a las personas participantes.</translation>
    </message>
    <message>
        <source>This ballot file was made by a newer Atalaya. Read it with that one.</source>
        <translation>Este archivo de papeleta se hizo con una versión más reciente de Atalaya. Léalo con ella.</translation>
    </message>
    <message>
        <source>This ballot file belongs to another workshop. Choose a file that was written for this one.</source>
        <translation>Este archivo de papeleta pertenece a otro taller. Elija un archivo escrito para este.</translation>
    </message>
    <message>
        <source>The workshop has no seat of the number that this file gives. Correct it, or write the participant&apos;s file again.</source>
        <translation>El taller no tiene ningún asiento con el número que indica este archivo. Corríjalo o escriba de nuevo el archivo de participante.</translation>
    </message>
    <message>
        <source>The key in this file is not that of seat %1. Put both back as they were, or write the participant&apos;s file again.</source>
        <translation>La clave de este archivo no es la del asiento %1. Vuelva a poner ambos datos como estaban o escriba de nuevo el archivo de participante.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it, or write it twice.</source>
        <translation>Hay unas comillas sin cerrar. Ciérrelas o escríbalas dos veces.</translation>
    </message>
    <message>
        <source>A stage stands beside no question. Write the question&apos;s code, or empty the cell.</source>
        <translation>Hay un nivel que no está junto a ninguna pregunta. Escriba el código de la pregunta o vacíe la celda.</translation>
    </message>
    <message>
        <source>The agenda has no question “%1”. Correct the code.</source>
        <translation>El orden del día no tiene la pregunta “%1”. Corrija el código.</translation>
    </message>
    <message>
        <source>Seat %1 does not vote on %2. Empty the cell.</source>
        <translation>El asiento %1 no vota sobre %2. Vacíe la celda.</translation>
    </message>
    <message>
        <source>%1 is answered in more than one row. Keep one, and empty the others.</source>
        <translation>%1 se responde en más de una fila. Conserve una y vacíe las demás.</translation>
    </message>
    <message>
        <source>What stands beside %1 is no stage. Write a whole number from 1 to %2.</source>
        <translation>Lo que está junto a %1 no es un nivel. Escriba un número entero de 1 a %2.</translation>
    </message>
    <message>
        <source>How sure somebody is of %1 cannot be read. Write low, medium or high, or empty the cell.</source>
        <translation>No se puede leer con qué certeza se respondió %1. Escriba baja, media o alta, o vacíe la celda.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KB, which no ballot is. Choose the files that were handed to the participants.</source>
        <translation>El archivo supera los %1&#xa0;KB, lo que ninguna papeleta alcanza. Elija los archivos que se entregaron a las personas participantes.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Keep only the columns that are asked for, then try again.</source>
        <translation>La fila %1 tiene más de %2 columnas. Conserve solo las columnas que se piden e intente de nuevo.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it, then try again.</source>
        <translation>La tabla tiene más de %1 filas. Divídala e intente de nuevo.</translation>
    </message>
    <message>
        <source>The table is larger than %1 KB. Keep only the columns that are asked for, then try again.</source>
        <translation>La tabla supera los %1&#xa0;KB. Conserve solo las columnas que se piden e intente de nuevo.</translation>
    </message>
    <message>
        <source>The table is not plain text in UTF-8. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>La tabla no es texto sin formato en UTF-8. Guárdela en el programa de hojas de cálculo como “CSV UTF-8” e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds something else. Name an empty folder.</source>
        <translation>“%1” ya existe y contiene otra cosa. Indique una carpeta vacía.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made or written to. Choose another one, or ask for the right to write there.</source>
        <translation>La carpeta “%1” no se puede crear, o no se puede escribir en ella. Elija otra o solicite el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” no se conoce aquí</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>falta el miembro “%1”</translation>
    </message>
    <message>
        <source>write “%1” here</source>
        <translation>escriba aquí “%1”</translation>
    </message>
    <message>
        <source>holds a control character or half a character</source>
        <translation>contiene un carácter de control o medio carácter</translation>
    </message>
    <message>
        <source>plain text; tabs and line ends are allowed</source>
        <translation>texto sin formato; se admiten tabulaciones y saltos de línea</translation>
    </message>
    <message>
        <source>is not plain text</source>
        <translation>no es texto sin formato</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>a day of the calendar as year-month-day, for example 2026-05-14</source>
        <translation>un día del calendario como año-mes-día, por ejemplo 2026-05-14</translation>
    </message>
    <message>
        <source>is not an identifier</source>
        <translation>no es un identificador</translation>
    </message>
    <message>
        <source>a UUID in lower case without braces, for example 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</source>
        <translation>un UUID en minúsculas sin llaves, por ejemplo 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>is not a member of this object</source>
        <translation>no es un miembro de este objeto</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>no es un año</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>un año de %1 a %2</translation>
    </message>
    <message>
        <source>is in %1, and the plan states no currency</source>
        <translation>está en %1 y el plan no indica ninguna moneda</translation>
    </message>
    <message>
        <source>is in %1 while the plan is in %2</source>
        <translation>está en %1 y el plan está en %2</translation>
    </message>
    <message>
        <source>one currency for the whole plan; convert the costs</source>
        <translation>una sola moneda para todo el plan; convierta los costos</translation>
    </message>
    <message>
        <source>names an action twice</source>
        <translation>menciona una acción dos veces</translation>
    </message>
    <message>
        <source>each action once</source>
        <translation>cada acción una vez</translation>
    </message>
    <message>
        <source>names a body twice</source>
        <translation>menciona una entidad dos veces</translation>
    </message>
    <message>
        <source>each body once</source>
        <translation>cada entidad una vez</translation>
    </message>
    <message>
        <source>The workbook differs from the plan in %1 places, and nobody can look at more than %2. Put the changes into several workbooks, and read one after the other.</source>
        <translation>El libro de cálculo difiere del plan en %1 lugares, y nadie puede examinar más de %2. Reparta los cambios en varios libros de cálculo y léalos uno tras otro.</translation>
    </message>
    <message>
        <source>The plan has changed since the workbook was compared with it. Compare them again, then decide.</source>
        <translation>El plan ha cambiado desde que se comparó con el libro de cálculo. Compárelos de nuevo y decida después.</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Write the value itself.</source>
        <translation>La celda muestra el error %1. Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>The cell is a formula without a result. Write the value itself.</source>
        <translation>La celda es una fórmula sin resultado. Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>The cell is a formula; its last result, “%1”, was taken. Check it.</source>
        <translation>La celda es una fórmula; se tomó su último resultado, “%1”. Compruébelo.</translation>
    </message>
    <message>
        <source>The cell holds a time of day, or a day that there is not, and no words. Put an apostrophe before what you write there.</source>
        <translation>La celda contiene una hora del día, o un día que no existe, y no palabras. Ponga un apóstrofo antes de lo que escriba allí.</translation>
    </message>
    <message>
        <source>The row is in %1, and the plan states no currency. State it in the plan first.</source>
        <translation>La fila está en %1 y el plan no indica ninguna moneda. Indíquela primero en el plan.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the codes of indicators, with commas between.</source>
        <translation>El marco no tiene el indicador “%1”. Escriba los códigos de los indicadores, separados por comas.</translation>
    </message>
    <message>
        <source>The framework has no commitment “%1”. Write the codes of commitments, with commas between.</source>
        <translation>El marco no tiene el compromiso “%1”. Escriba los códigos de los compromisos, separados por comas.</translation>
    </message>
    <message>
        <source>“%1” does not say which indicator is lifted to which stage. Write it as “P03-01: 3”, one a line.</source>
        <translation>“%1” no dice qué indicador se eleva a qué nivel. Escríbalo como “P03-01: 3”, uno por línea.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the code of one that it has.</source>
        <translation>El marco no tiene el indicador “%1”. Escriba el código de uno que tenga.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Write a stage from 1 to %2.</source>
        <translation>El nivel %1 está fuera de la escala. Escriba un nivel de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 is lifted twice. Write each indicator once.</source>
        <translation>%1 se eleva dos veces. Escriba cada indicador una vez.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the code of one that it has.</source>
        <translation>El plan no tiene la acción “%1”. Escriba el código de una que tenga.</translation>
    </message>
    <message>
        <source>The plan has no objective “%1”. Write the code of one that it has.</source>
        <translation>El plan no tiene el objetivo “%1”. Escriba el código de uno que tenga.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the codes of actions, one a line.</source>
        <translation>El plan no tiene la acción “%1”. Escriba los códigos de las acciones, uno por línea.</translation>
    </message>
    <message>
        <source>The cell is empty. Write one of: %1.</source>
        <translation>La celda está vacía. Escriba uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>“%1” no se conoce aquí. Escriba uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “%2” or “%3”.</source>
        <translation>“%1” no es ni sí ni no. Escriba “%2” o “%3”.</translation>
    </message>
    <message>
        <source>The text is longer than a cell holds, so that its end is missing here. Change it in Atalaya.</source>
        <translation>El texto es más largo de lo que cabe en una celda, por lo que aquí falta el final. Cámbielo en Atalaya.</translation>
    </message>
    <message>
        <source>The code has more than %1 characters. Shorten it.</source>
        <translation>El código tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The code “%1” is that of row %2 as well. Give each a code of its own.</source>
        <translation>El código “%1” es también el de la fila %2. Asigne a cada una un código propio.</translation>
    </message>
    <message>
        <source>The code “%1” was given to something else in the plan meanwhile. Write another code.</source>
        <translation>El código “%1” se asignó entretanto a otra cosa en el plan. Escriba otro código.</translation>
    </message>
    <message>
        <source>The code is missing. Write one of its own, such as A4.</source>
        <translation>Falta el código. Escriba uno propio, como A4.</translation>
    </message>
    <message>
        <source>The action ends before it starts. Write an end on or after %1.</source>
        <translation>La acción termina antes de comenzar. Escriba un fin que no sea anterior al %1.</translation>
    </message>
    <message>
        <source>The action waits for itself. Take that away.</source>
        <translation>La acción se espera a sí misma. Quite esa precedencia.</translation>
    </message>
    <message>
        <source>There are costs by year, and the action has no cost. Write what they add up to: %1.</source>
        <translation>Hay costos por año y la acción no tiene costo. Escriba el total de esos costos: %1.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1 while the action costs %2. Make them the same.</source>
        <translation>Los costos por año suman %1 y la acción cuesta %2. Haga que coincidan.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6. Make them the same.</source>
        <comment>low, likely and high</comment>
        <translation>Los costos por año suman %1, %2 y %3, y la acción cuesta %4, %5 y %6. Haga que coincidan.</translation>
    </message>
    <message>
        <source>The target lies before the baseline. Write a day on or after %1.</source>
        <translation>La meta es anterior a la línea de base. Escriba un día que no sea anterior al %1.</translation>
    </message>
    <message>
        <source>The unit has more than %1 characters. Shorten it.</source>
        <translation>La unidad tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>These objectives belong to one another in a circle: %1. Take one of these links away.</source>
        <translation>Estos objetivos pertenecen unos a otros en círculo: %1. Quite uno de estos vínculos.</translation>
    </message>
    <message>
        <source>These actions wait for one another in a circle: %1. Take one of these links away.</source>
        <translation>Estas acciones se esperan unas a otras en círculo: %1. Quite uno de estos vínculos.</translation>
    </message>
    <message>
        <source>The sheets “%1” and “%2” hold the same part of the plan. Delete one of them, then try again.</source>
        <translation>Las hojas “%1” y “%2” contienen la misma parte del plan. Elimine una de ellas e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing or cannot be told; what it held is left as it is in the plan.</source>
        <translation>La hoja “%1” falta o no se puede reconocer; lo que contenía queda como está en el plan.</translation>
    </message>
    <message>
        <source>Two columns are the same part of the plan (%1, in a hidden row). Delete one of them, then try again.</source>
        <translation>Dos columnas son la misma parte del plan (%1, en una fila oculta). Elimine una de ellas e intente de nuevo.</translation>
    </message>
    <message>
        <source>The hidden row that says which column is which is missing; columns were told by their heads. Check the differences with care.</source>
        <translation>Falta la fila oculta que indica qué es cada columna; las columnas se reconocieron por sus encabezados. Compruebe las diferencias con cuidado.</translation>
    </message>
    <message>
        <source>The column “%1” is not one of the plan&apos;s and was not read. Move what matters into one that is.</source>
        <translation>La columna “%1” no es del plan y no se leyó. Traslade lo que importe a una que lo sea.</translation>
    </message>
    <message>
        <source>The column is headed “%1” and was read as “%2”, which it was. Check its differences.</source>
        <translation>La columna lleva el encabezado “%1” y se leyó como “%2”, que es lo que era. Compruebe sus diferencias.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Put it back, or export the plan again and make the changes there.</source>
        <translation>Falta la columna “%1”. Vuelva a ponerla, o exporte de nuevo el plan y haga allí los cambios.</translation>
    </message>
    <message>
        <source>These columns are missing; what they held is left as it is in the plan: %1.</source>
        <translation>Faltan estas columnas; lo que contenían queda como está en el plan: %1.</translation>
    </message>
    <message>
        <source>Cells are merged from here to %1, so that it cannot be told whose value it is. Split them and fill in each row.</source>
        <translation>Desde aquí hasta %1 hay celdas combinadas, de modo que no se sabe de quién es el valor. Sepárelas y llene cada fila.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. Write the code of the action or measure.</source>
        <translation>La fila no dice a qué pertenece. Escriba el código de la acción o métrica.</translation>
    </message>
    <message>
        <source>The plan has nothing with the code “%1”. Write the code of an action or measure of the plan.</source>
        <translation>El plan no tiene nada con el código “%1”. Escriba el código de una acción o métrica del plan.</translation>
    </message>
    <message>
        <source>What the row belongs to is no longer in the sheet “%1”; the row was passed over. Put that row back if it should stay.</source>
        <translation>Aquello a lo que pertenece la fila ya no está en la hoja “%1”; la fila se omitió. Vuelva a poner aquella fila si debe quedar.</translation>
    </message>
    <message>
        <source>The year is missing. Write it, or empty the row.</source>
        <translation>Falta el año. Escríbalo o vacíe la fila.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, or empty the row.</source>
        <translation>Falta el día. Escríbalo o vacíe la fila.</translation>
    </message>
    <message>
        <source>The row says the same as row %1 does: one year or day each. Put the two together.</source>
        <translation>La fila dice lo mismo que la fila %1: un año o un día en cada una. Reúnalas en una.</translation>
    </message>
    <message>
        <source>The value is missing. Write it, or delete the whole row.</source>
        <translation>Falta el valor. Escríbalo o elimine toda la fila.</translation>
    </message>
    <message>
        <source>The cost is in %1 while the plan is in %2. A plan has one currency: convert the cost.</source>
        <translation>El costo está en %1 y el plan está en %2. Un plan tiene una sola moneda: convierta el costo.</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3. Write one.</source>
        <translation>“%1” no es un número entero de %2 a %3. Escriba uno.</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number in %2, without a sign and without marks between the digits.</source>
        <translation>“%1” no es un costo. Escriba un número entero en %2, sin signo y sin separadores entre las cifras.</translation>
    </message>
    <message>
        <source>the plan&apos;s currency</source>
        <translation>la moneda del plan</translation>
    </message>
    <message>
        <source>The cost is below 0. Write 0 or more.</source>
        <translation>El costo es menor que 0. Escriba 0 o más.</translation>
    </message>
    <message>
        <source>The cost is above %1. Write less.</source>
        <translation>El costo es mayor que %1. Escriba menos.</translation>
    </message>
    <message>
        <source>The cost has a fraction. Write a whole number.</source>
        <translation>El costo tiene decimales. Escriba un número entero.</translation>
    </message>
    <message>
        <source>The cell shows per cent, which keeps 80% as 0.8. Write the number alone and take the per cent format away.</source>
        <translation>La celda muestra un porcentaje, que guarda 80&#xa0;% como 0,8. Escriba solo el número y quite el formato de porcentaje.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits alone.</source>
        <translation>“%1” no es un número. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way only. Write it as a date, or as year, month and day: 2027-06-30.</source>
        <translation>“%1” no es una fecha que se pueda leer de una sola manera. Escríbala como fecha, o como año, mes y día: 2027-06-30.</translation>
    </message>
    <message>
        <source>The date %1 is not plausible. Write one from %2 to %3.</source>
        <translation>La fecha %1 no es plausible. Escriba una de %2 a %3.</translation>
    </message>
    <message>
        <source>The id is a formula. Write the id itself, as it was exported.</source>
        <translation>El identificador es una fórmula. Escriba el identificador mismo, tal como se exportó.</translation>
    </message>
    <message>
        <source>“%1” is no id. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>“%1” no es un identificador. Vuelva a poner el que se exportó, o deje vacía la celda de una fila nueva.</translation>
    </message>
    <message>
        <source>The plan holds nothing with the id %1. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>El plan no contiene nada con el identificador %1. Vuelva a poner el que se exportó, o deje vacía la celda de una fila nueva.</translation>
    </message>
    <message>
        <source>The row has the same id as row %1. Delete one of the two, or empty the id of the one that is new.</source>
        <translation>La fila tiene el mismo identificador que la fila %1. Elimine una de las dos, o vacíe el identificador de la que es nueva.</translation>
    </message>
    <message>
        <source>The row is empty but for its id. Delete the whole row to propose that it is removed, or fill it in again.</source>
        <translation>La fila está vacía salvo por su identificador. Elimine toda la fila para proponer que se elimine, o llénela de nuevo.</translation>
    </message>
    <message>
        <source>A day is given without a value. Write the value, or take the day away.</source>
        <translation>Se indica un día sin valor. Escriba el valor o quite el día.</translation>
    </message>
    <message>
        <source>A low or high cost is given without a likely one. Write the likely cost.</source>
        <translation>Se indica un costo bajo o alto sin uno probable. Escriba el costo probable.</translation>
    </message>
    <message>
        <source>The costs low, likely and high are %1, %2 and %3. Put them in that order.</source>
        <translation>Los costos bajo, probable y alto son %1, %2 y %3. Póngalos en ese orden.</translation>
    </message>
    <message>
        <source>The workbook does not say which assessment it belongs to: its first sheet is missing. Export the plan again and make the changes there.</source>
        <translation>El libro de cálculo no dice a qué evaluación pertenece: falta su primera hoja. Exporte de nuevo el plan y haga allí los cambios.</translation>
    </message>
    <message>
        <source>The workbook belongs to another assessment. Open that one, or export this one&apos;s plan and make the changes there.</source>
        <translation>El libro de cálculo pertenece a otra evaluación. Abra esa, o exporte el plan de esta y haga allí los cambios.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer Atalaya. Update this one, then try again.</source>
        <translation>El libro de cálculo se hizo con una versión más reciente de Atalaya. Actualice esta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is in %1 while the plan is in %2. A plan has one currency: convert the costs and export the plan again.</source>
        <translation>El libro de cálculo está en %1 y el plan está en %2. Un plan tiene una sola moneda: convierta los costos y exporte de nuevo el plan.</translation>
    </message>
    <message>
        <source>The workbook no longer says what was exported, so that changes made here meanwhile cannot be told from the sheet&apos;s. Look at each difference before you take it.</source>
        <translation>El libro de cálculo ya no dice qué se exportó, de modo que los cambios hechos aquí entretanto no se distinguen de los de la hoja. Examine cada diferencia antes de tomarla.</translation>
    </message>
    <message>
        <source>says nothing that happened</source>
        <translation>no dice nada de lo que ocurrió</translation>
    </message>
    <message>
        <source>one of item, leave, or what with break, stop or end</source>
        <translation>uno de item, leave, o what con break, stop o end</translation>
    </message>
    <message>
        <source>does not say one thing of each seat</source>
        <translation>no dice una cosa por cada asiento</translation>
    </message>
    <message>
        <source>a letter for each seat, with a space between groups: %1</source>
        <translation>una letra por cada asiento, con un espacio entre grupos: %1</translation>
    </message>
    <message>
        <source>comes before what stands above it</source>
        <translation>es anterior a lo que está más arriba</translation>
    </message>
    <message>
        <source>what happened, in its order</source>
        <translation>lo que ocurrió, en su orden</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>a time of day, for example 09:40 or 09:40:30</source>
        <translation>una hora del día, por ejemplo 09:40 o 09:40:30</translation>
    </message>
    <message>
        <source>is no seat</source>
        <translation>no es un asiento</translation>
    </message>
    <message>
        <source>Two columns are headed as “%1”. Keep one of them, then try again.</source>
        <translation>Dos columnas llevan el encabezado “%1”. Conserve una de ellas e intente de nuevo.</translation>
    </message>
    <message>
        <source>The first row of the table names no column “cluster”. Write the columns&apos; names there: cluster and, if you like, name and institution.</source>
        <translation>La primera fila de la tabla no tiene ninguna columna “cluster”. Escriba allí los nombres de las columnas: cluster y, si lo desea, name e institution.</translation>
    </message>
    <message>
        <source>No group is given. Write one of the workshop&apos;s groups.</source>
        <translation>No se indica ningún grupo. Escriba uno de los grupos del taller.</translation>
    </message>
    <message>
        <source>The workshop has no group “%1”. Add it there, or correct the row.</source>
        <translation>El taller no tiene el grupo “%1”. Agréguelo allí o corrija la fila.</translation>
    </message>
    <message>
        <source>A name has more than %1 characters. Shorten it.</source>
        <translation>Un nombre tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The table holds letters that cannot be read. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>La tabla contiene letras que no se pueden leer. Guárdela en el programa de hojas de cálculo como “CSV UTF-8” e intente de nuevo.</translation>
    </message>
    <message>
        <source>The table is empty. Write a first row that names the columns, and a row for each participant.</source>
        <translation>La tabla está vacía. Escriba una primera fila con los nombres de las columnas y una fila por participante.</translation>
    </message>
    <message>
        <source>The table names nobody. Write a row for each participant.</source>
        <translation>La tabla no nombra a nadie. Escriba una fila por participante.</translation>
    </message>
    <message>
        <source>The part of Atalaya that reads and writes workbooks is missing. Install Atalaya again.</source>
        <translation>Falta la parte de Atalaya que lee y escribe libros de cálculo. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>a moment in UTC, for example 2026-03-12T09:00:00.000Z</source>
        <translation>un momento en UTC, por ejemplo 2026-03-12T09:00:00.000Z</translation>
    </message>
    <message>
        <source>is not a time of day</source>
        <translation>no es una hora del día</translation>
    </message>
    <message>
        <source>a time of day, for example 09:00:00.000</source>
        <translation>una hora del día, por ejemplo 09:00:00.000</translation>
    </message>
    <message>
        <source>The plan has more of one kind (actions, costs, readings) than a sheet may hold (%1). Take old ones away, then try again.</source>
        <translation>El plan tiene más elementos de un tipo (acciones, costos, mediciones) de los que caben en una hoja (%1). Quite los antiguos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>No se pudo componer el libro de cálculo en la carpeta de archivos temporales. Libere espacio en ella e intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n sheets. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>
            <numerusform>El libro de cálculo tiene más de %n hoja. Envíe el archivo que escribió Atalaya, solo con sus cambios.</numerusform>
            <numerusform>El libro de cálculo tiene más de %n hojas. Envíe el archivo que escribió Atalaya, solo con sus cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds more texts than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>El libro de cálculo contiene más textos que cualquier plan de acción. Envíe el archivo que escribió Atalaya, solo con sus cambios.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” has more than %n rows. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>La hoja “%1” tiene más de %n fila. Elimine lo que no sea parte del plan e intente de nuevo.</numerusform>
            <numerusform>La hoja “%1” tiene más de %n filas. Elimine lo que no sea parte del plan e intente de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” has more cells than any action plan. Delete what is not part of the plan, then try again.</source>
        <translation>La hoja “%1” tiene más celdas que cualquier plan de acción. Elimine lo que no sea parte del plan e intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 of the sheet “%2” has more than %n columns. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>La fila %1 de la hoja “%2” tiene más de %n columna. Elimine lo que no sea parte del plan e intente de nuevo.</numerusform>
            <numerusform>La fila %1 de la hoja “%2” tiene más de %n columnas. Elimine lo que no sea parte del plan e intente de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more text than a cell may. Shorten it, then try again.</source>
        <comment>Actions!F12</comment>
        <translation>%1 contiene más texto del que cabe en una celda. Acórtelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is larger than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>El libro de cálculo es más grande que cualquier plan de acción. Envíe el archivo que escribió Atalaya, solo con sus cambios.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet, take the password away, save it and try again.</source>
        <translation>El libro de cálculo está protegido con contraseña. Ábralo en el programa de hojas de cálculo, quite la contraseña, guárdelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty. Send the workbook again.</source>
        <translation>El archivo está vacío. Envíe de nuevo el libro de cálculo.</translation>
    </message>
    <message>
        <source>The file is a workbook of an older kind (.xls). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>El archivo es un libro de cálculo de un tipo antiguo (.xls). Ábralo en el programa de hojas de cálculo, guárdelo como libro de Excel (.xlsx) e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a workbook. Choose the .xlsx file that Atalaya wrote and a spreadsheet saved.</source>
        <translation>El archivo no es un libro de cálculo. Elija el archivo .xlsx que escribió Atalaya y que se guardó en un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Open it in the spreadsheet, save it again as .xlsx, or ask for the file once more.</source>
        <translation>El libro de cálculo está dañado o cortado. Ábralo en el programa de hojas de cálculo, guárdelo de nuevo como .xlsx o solicite el archivo otra vez.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind (.ods). Open it, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>El archivo es una hoja de cálculo de otro tipo (.ods). Ábralo, guárdelo como libro de Excel (.xlsx) e intente de nuevo.</translation>
    </message>
    <message>
        <source>The file is a workbook in binary form (.xlsb). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>El archivo es un libro de cálculo en formato binario (.xlsb). Ábralo en el programa de hojas de cálculo, guárdelo como libro de Excel (.xlsx) e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no currency code. Write the three capital letters of ISO 4217, such as USD, or leave it empty.</source>
        <translation>“%1” no es un código de moneda. Escriba las tres letras mayúsculas de la norma ISO 4217, como USD, o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: change since round %2</source>
        <comment>what number, round</comment>
        <translation>%1: variación desde la ronda %2</translation>
    </message>
    <message>
        <source>Change = this round − round %1</source>
        <translation>Variación = esta ronda − ronda %1</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>no change can be told: one of the rounds has no number</source>
        <translation>no se puede indicar ninguna variación: una de las rondas no tiene número</translation>
    </message>
    <message>
        <source>= %1 − %2, shown as %3</source>
        <translation>= %1 − %2, se muestra como %3</translation>
    </message>
    <message>
        <source>Both rounds are counted on the same basis and by the same mean, so that the difference is one of answers.</source>
        <translation>Ambas rondas se calculan sobre la misma base y con la misma media, de modo que la diferencia es de respuestas.</translation>
    </message>
    <message>
        <source>%1: 0.</source>
        <comment>a stage</comment>
        <translation>%1: 0.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>a stage, how many questions, their codes</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Median stage of %1</source>
        <translation>Nivel mediano de: %1</translation>
    </message>
    <message>
        <source>Lowest stage of %1</source>
        <translation>Nivel más bajo de: %1</translation>
    </message>
    <message>
        <source>The middle one of the stages in order; of an even number, the mean of the middle two. Weights do not matter.</source>
        <translation>El nivel central de los niveles en orden; si son un número par, la media de los dos centrales. Las ponderaciones no influyen.</translation>
    </message>
    <message>
        <source>The lowest of the stages. Weights do not matter.</source>
        <translation>El más bajo de los niveles. Las ponderaciones no influyen.</translation>
    </message>
    <message>
        <source>In order: %1. = %2</source>
        <translation>En orden: %1. = %2</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Se calcula con %1.</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura de: %1</translation>
    </message>
    <message>
        <source>Coverage = answered ÷ applicable</source>
        <translation>Cobertura = respondidas ÷ aplicables</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>nothing is applicable</source>
        <translation>nada es aplicable</translation>
    </message>
    <message>
        <source>= %1 ÷ %2, shown as %3</source>
        <translation>= %1 ÷ %2, se muestra como %3</translation>
    </message>
    <message>
        <source>Scores below 100% coverage are provisional.</source>
        <translation>Los puntajes con cobertura inferior al 100&#xa0;% son provisionales.</translation>
    </message>
    <message>
        <source>Scores below 60% coverage are not printed as numbers.</source>
        <translation>Los puntajes con cobertura inferior al 60&#xa0;% no se imprimen como números.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>Claimed stage of %1</source>
        <translation>Nivel declarado de: %1</translation>
    </message>
    <message>
        <source>The highest stage from 2 up whose criterion is met and below which, from 2 up, every criterion is met or overtaken; otherwise 1.</source>
        <translation>El nivel más alto, desde 2, cuyo criterio está cumplido y por debajo del cual, desde 2, todo criterio está cumplido o dejado atrás; si no lo hay, 1.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <comment>number, name, criterion</comment>
        <translation>Nivel %1, %2: %3</translation>
    </message>
    <message>
        <source>= 1, the floor of every answered question: no higher stage is reached.</source>
        <translation>= 1, el mínimo de toda pregunta respondida: no se alcanza ningún nivel más alto.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing.</source>
        <translation>= %1: su criterio está cumplido y no falta ninguno inferior.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing; stage %2 is not reached, its criterion is marked “%3”.</source>
        <translation>= %1: su criterio está cumplido y no falta ninguno inferior; el nivel %2 no se alcanza: la marca de su criterio es “%3”.</translation>
    </message>
    <message>
        <source>met ahead of its stage: a lower criterion is missing, so it does not raise the stage</source>
        <translation>cumplido por encima de su nivel: falta un criterio inferior, por lo que no eleva el nivel</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Nivel respaldado</translation>
    </message>
    <message>
        <source>Evidenced stage of %1</source>
        <translation>Nivel respaldado de: %1</translation>
    </message>
    <message>
        <source>The highest stage, up to the claimed one, that valid evidence of at least the grade asked for covers; otherwise 1.</source>
        <translation>El nivel más alto, hasta el declarado, cubierto por evidencia válida de al menos la categoría exigida; si no lo hay, 1.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Nivel declarado</translation>
    </message>
    <message>
        <source>never exceeded</source>
        <translation>nunca se excede</translation>
    </message>
    <message>
        <source>= 1, because nothing attached proves a higher stage.</source>
        <translation>= 1, porque nada de lo vinculado respalda un nivel más alto.</translation>
    </message>
    <message>
        <source>= %1 of the claimed %2</source>
        <translation>= %1 (declarado: %2)</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2 or better.</source>
        <translation>El nivel %1 exige la categoría %2 o una mejor.</translation>
    </message>
    <message>
        <source>not in the evidence register</source>
        <translation>no está en el registro de evidencias</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evidence: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1, which is before the assessment&apos;s date</source>
        <translation>fecha de revisión: %1, anterior a la fecha de la evaluación</translation>
    </message>
    <message>
        <source>grade %1, attached to stage %2</source>
        <translation>categoría %1, vinculada al nivel %2</translation>
    </message>
    <message>
        <source>grade %1, attached to the whole answer</source>
        <translation>categoría %1, vinculada a toda la respuesta</translation>
    </message>
    <message>
        <source>%1: proves no stage above 1</source>
        <comment>grade and place</comment>
        <translation>%1: no respalda ningún nivel superior a 1</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Meta de: %1</translation>
    </message>
    <message>
        <source>Decided for this question</source>
        <translation>Decidida para esta pregunta</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>no se ha fijado ninguna meta</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>The question is not applicable, so its target counts in no total.</source>
        <translation>La pregunta no es aplicable, por lo que su meta no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <translation>Brecha de: %1</translation>
    </message>
    <message>
        <source>Gap = target − stage, never below 0</source>
        <translation>Brecha = meta − nivel, nunca menos de 0</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the stage %2</source>
        <translation>= 0, porque el nivel %2 ya está por encima de la meta %1</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3</source>
        <translation>= %1 − %2 = %3</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Priority of the gap in %1</source>
        <translation>Prioridad de la brecha en: %1</translation>
    </message>
    <message>
        <source>Priority = weight of commitment × weight of question × gap</source>
        <translation>Prioridad = ponderación del compromiso × ponderación de la pregunta × brecha</translation>
    </message>
    <message>
        <source>Weight of commitment %1</source>
        <translation>Ponderación del compromiso %1</translation>
    </message>
    <message>
        <source>Weight of question %1</source>
        <translation>Ponderación de la pregunta %1</translation>
    </message>
    <message>
        <source>= %1 × %2 × %3 = %4</source>
        <translation>= %1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>There is no gap, so it is not ranked.</source>
        <translation>No hay brecha, por lo que no tiene posición.</translation>
    </message>
    <message>
        <source>Rank %1 of %2. Ties are settled by the lowest stage, then by the order of the paragraphs.</source>
        <translation>Posición %1 de %2. Los empates se resuelven por el nivel más bajo y luego por el orden de los párrafos.</translation>
    </message>
    <message>
        <source>A quick win: one stage is missing and its criterion already has evidence or is met.</source>
        <translation>Una mejora rápida: falta un nivel y su criterio ya tiene evidencia o está cumplido.</translation>
    </message>
    <message>
        <source>%1 = Σ (weight × %2) ÷ Σ weights</source>
        <translation>%1 = Σ (ponderación × %2) ÷ Σ ponderaciones</translation>
    </message>
    <message>
        <source>%1 = exp(Σ (weight × ln %2) ÷ Σ weights)</source>
        <translation>%1 = exp(Σ (ponderación × ln %2) ÷ Σ ponderaciones)</translation>
    </message>
    <message>
        <source>%1 = the lowest %2</source>
        <translation>%1 = mínimo de %2</translation>
    </message>
    <message>
        <source>= %1 ÷ %2 = %3, shown as %4</source>
        <translation>= %1 ÷ %2 = %3, se muestra como %4</translation>
    </message>
    <message>
        <source>= exp(%1 ÷ %2) = %3, shown as %4</source>
        <translation>= exp(%1 ÷ %2) = %3, se muestra como %4</translation>
    </message>
    <message>
        <source>= %1, shown as %2</source>
        <translation>= %1, se muestra como %2</translation>
    </message>
    <message>
        <source>With all weights 1</source>
        <translation>Con todas las ponderaciones en 1</translation>
    </message>
    <message>
        <source>With the framework&apos;s own weights</source>
        <translation>Con las ponderaciones propias del marco</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>claimed %1, evidenced %2</source>
        <translation>declarado %1, respaldado %2</translation>
    </message>
    <message>
        <source>%1: too few for a score of its own</source>
        <translation>%1; son muy pocas para un puntaje propio</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>in a formula</comment>
        <translation>nivel</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>in a formula</comment>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Puntaje de: %1</translation>
    </message>
    <message>
        <source>Score of %1 from %2</source>
        <translation>Puntaje de: %1, con %2</translation>
    </message>
    <message>
        <source>no question of it is applicable</source>
        <translation>ninguna de sus preguntas es aplicable</translation>
    </message>
    <message>
        <source>no question of it is answered</source>
        <translation>ninguna de sus preguntas está respondida</translation>
    </message>
    <message>
        <source>Each commitment is the %1 of the %2 of its answered questions.</source>
        <translation>Puntaje de cada compromiso: %1 de los %2 de sus preguntas respondidas.</translation>
    </message>
    <message>
        <source>Rounded only here, on display.</source>
        <translation>Se redondea solo aquí, al mostrarlo.</translation>
    </message>
    <message>
        <source>target</source>
        <comment>in a formula</comment>
        <translation>meta</translation>
    </message>
    <message>
        <source>Gap = target − score, never below 0</source>
        <translation>Brecha = meta − puntaje, nunca menos de 0</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3, shown as %4</source>
        <translation>= %1 − %2 = %3, se muestra como %4</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the score %2</source>
        <translation>= 0, porque el puntaje %2 ya está por encima de la meta %1</translation>
    </message>
    <message>
        <source>not answered; its target counts, no stage of it does</source>
        <translation>sin respuesta; cuenta su meta, pero ningún nivel</translation>
    </message>
    <message>
        <source>nothing is answered yet</source>
        <translation>aún no se ha respondido nada</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 applicable questions are answered; the others count nowhere.</source>
        <translation>Provisional: preguntas aplicables respondidas, %1 de %2; las demás no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so the score itself is not printed.</source>
        <translation>Se respondió menos del 60&#xa0;% de las preguntas aplicables (%1 de %2), por lo que el puntaje mismo no se imprime.</translation>
    </message>
    <message>
        <source>not printed: %1 of %2 answered</source>
        <translation>no se imprime; respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so this is not printed as a number.</source>
        <translation>Se respondió menos del 60&#xa0;% de las preguntas aplicables (%1 de %2), por lo que esto no se imprime como número.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2.</source>
        <translation>La ponderación de %1 es %2.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2: “%3”</source>
        <translation>La ponderación de %1 es %2: “%3”</translation>
    </message>
    <message>
        <source>Combined by %1.</source>
        <translation>Combinación: %1.</translation>
    </message>
    <message>
        <source>The scope is the headline group alone.</source>
        <translation>El alcance es solo el grupo principal.</translation>
    </message>
    <message>
        <source>The scope is chosen commitments: %1.</source>
        <translation>El alcance son compromisos elegidos: %1.</translation>
    </message>
    <message>
        <source>A question such as %1 has no %2. Ask for its claimed stage, evidenced stage, target, gap or priority.</source>
        <translation>Una pregunta como %1 no tiene esta cantidad: %2. Pida su nivel declarado, nivel respaldado, meta, brecha o prioridad.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. Use a code such as %2, the name of a group such as %3, or “whole”.</source>
        <translation>No hay aquí ningún indicador, compromiso o grupo “%1”. Use un código como %2, el nombre de un grupo como %3, o “whole”.</translation>
    </message>
    <message>
        <source>Only the gap of a single question has a priority. Ask for that of a question, or for the gap of %1.</source>
        <translation>Solo la brecha de una pregunta individual tiene prioridad. Pida la de una pregunta, o la brecha de: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>input</source>
        <translation>dato de entrada</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ponderación</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Se muestra como: %1</translation>
    </message>
    <message>
        <source>Left out, and why:</source>
        <translation>Excluido y por qué:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Choices of this assessment:</source>
        <translation>Opciones de esta evaluación:</translation>
    </message>
    <message>
        <source>With other choices:</source>
        <translation>Con otras opciones:</translation>
    </message>
    <message>
        <source>claimed stages</source>
        <translation>niveles declarados</translation>
    </message>
    <message>
        <source>evidenced stages</source>
        <translation>niveles respaldados</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>media aritmética</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>media geométrica</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>valor más bajo</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
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
        <translation>Todos los compromisos dentro del alcance</translation>
    </message>
    <message>
        <source>claimed stage</source>
        <translation>nivel declarado</translation>
    </message>
    <message>
        <source>evidenced stage</source>
        <translation>nivel respaldado</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntaje</translation>
    </message>
    <message>
        <source>median stage</source>
        <translation>nivel mediano</translation>
    </message>
    <message>
        <source>lowest stage</source>
        <translation>nivel más bajo</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>brecha</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>carried over from the last round and not yet confirmed; counts as not answered</source>
        <translation>trasladada de la ronda anterior y aún sin confirmar; cuenta como sin respuesta</translation>
    </message>
    <message>
        <source>not applicable: “%1”</source>
        <translation>no aplicable: “%1”</translation>
    </message>
    <message>
        <source>not answered; counts nowhere</source>
        <translation>sin respuesta; no cuenta en ninguna parte</translation>
    </message>
    <message>
        <source>neither a target nor an answer</source>
        <translation>ni meta ni respuesta</translation>
    </message>
    <message>
        <source>no target: its present value stands in</source>
        <translation>sin meta: la sustituye su valor actual</translation>
    </message>
    <message>
        <source>outside the scope of this assessment</source>
        <translation>fuera del alcance de esta evaluación</translation>
    </message>
</context>
<context>
    <name>FileSize</name>
    <message>
        <source>bytes</source>
        <comment>unit of a file&apos;s size</comment>
        <translation>bytes</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>unit of a file&apos;s size: 1024 bytes</comment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit of a file&apos;s size: 1024 kB</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>unit of a file&apos;s size: 1024 MB</comment>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>unit of a file&apos;s size: 1024 GB</comment>
        <translation>TB</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Must be fixed</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Conviene corregirlo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Sin observaciones</translation>
    </message>
</context>
<context>
    <name>FrameworkLoader</name>
    <message>
        <source>belongs to the framework &quot;%1&quot;</source>
        <translation>pertenece al marco “%1”</translation>
    </message>
    <message>
        <source>belongs to version %1</source>
        <translation>pertenece a la versión %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>words for each id of the structure</source>
        <translation>textos para cada identificador de la estructura</translation>
    </message>
    <message>
        <source>belongs to nothing in the structure</source>
        <translation>no pertenece a nada de la estructura</translation>
    </message>
    <message>
        <source>only the ids of the structure</source>
        <translation>solo los identificadores de la estructura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1” figura dos veces</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>cada identificador una vez</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>es el número %1</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>“%1” no se conoce</translation>
    </message>
    <message>
        <source>nothing: the structure names none</source>
        <translation>nada: la estructura no indica ninguno</translation>
    </message>
    <message>
        <source>%1 and others of the structure</source>
        <translation>%1 y otros de la estructura</translation>
    </message>
    <message>
        <source>There is no built-in framework &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No hay ningún marco incorporado “%1”. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>The framework &quot;%1&quot; that ships with Atalaya is damaged. Install Atalaya again.</source>
        <translation>El marco “%1” que viene con Atalaya está dañado. Instale Atalaya de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 figura dos veces</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>cada número una vez</translation>
    </message>
    <message>
        <source>each code once in the framework</source>
        <translation>cada código una vez en el marco</translation>
    </message>
    <message numerus="yes">
        <source>has %n criteria</source>
        <translation>
            <numerusform>tiene %n criterio</numerusform>
            <numerusform>tiene %n criterios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each stage</source>
        <translation>
            <numerusform>%n, uno por cada nivel</numerusform>
            <numerusform>%n, uno por cada nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries</source>
        <translation>
            <numerusform>tiene %n entrada</numerusform>
            <numerusform>tiene %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, as the structure says</source>
        <translation>
            <numerusform>%n, como dice la estructura</numerusform>
            <numerusform>%n, como dice la estructura</numerusform>
        </translation>
    </message>
    <message>
        <source>a reason wherever the structure names an effort, and only there</source>
        <translation>un motivo donde la estructura indica un esfuerzo, y solo allí</translation>
    </message>
    <message numerus="yes">
        <source>has %n headline groups</source>
        <translation>
            <numerusform>tiene %n grupo principal</numerusform>
            <numerusform>tiene %n grupos principales</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly one group with &quot;headline&quot;: true</source>
        <translation>exactamente un grupo con &quot;headline&quot;: true</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already in the group &quot;%2&quot;</source>
        <translation>“%1” ya está en el grupo “%2”</translation>
    </message>
    <message>
        <source>each commitment in one group</source>
        <translation>cada compromiso en un grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in no group</source>
        <translation>“%1” no está en ningún grupo</translation>
    </message>
    <message>
        <source>is not a day of the calendar</source>
        <translation>no es un día del calendario</translation>
    </message>
    <message>
        <source>a date, yyyy-MM-dd</source>
        <translation>una fecha, aaaa-mm-dd</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;</source>
        <translation>es “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the ids of the structure in the same order</source>
        <translation>“%1”: los identificadores de la estructura en el mismo orden</translation>
    </message>
    <message>
        <source>no more passages than the structure names</source>
        <translation>no más pasajes de los que indica la estructura</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>le falta “%1”</translation>
    </message>
    <message>
        <source>one passage for each id of the structure</source>
        <translation>un pasaje por cada identificador de la estructura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named by no indicator</source>
        <translation>ningún indicador menciona “%1”</translation>
    </message>
    <message>
        <source>only elements that an indicator names</source>
        <translation>solo elementos que un indicador mencione</translation>
    </message>
    <message>
        <source>is not a stage</source>
        <translation>no es un nivel</translation>
    </message>
    <message>
        <source>stages from 2 to %1</source>
        <translation>niveles de 2 a %1</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>All commitments in scope</source>
        <translation>Todos los compromisos dentro del alcance</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>The assessment this report was made from</source>
        <translation>La evaluación a partir de la cual se hizo este informe</translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>El código de cada página representa todo el contenido de la evaluación:</translation>
    </message>
    <message>
        <source>SHA-256 of the assessment&apos;s data:</source>
        <translation>SHA-256 de los datos de la evaluación:</translation>
    </message>
    <message>
        <source>Save the attachment “assessment.json” of this PDF: it is the data every page was made from.</source>
        <translation>Guarde el archivo adjunto “assessment.json” de este PDF: son los datos a partir de los cuales se hizo cada página.</translation>
    </message>
    <message>
        <source>Compute its SHA-256 and compare it with the sum above.</source>
        <translation>Calcule su SHA-256 y compárelo con la suma de arriba.</translation>
    </message>
    <message>
        <source>The data was left out of this file on purpose. Ask the lead institution for the assessment&apos;s export.</source>
        <translation>Los datos se excluyeron de este archivo a propósito. Solicite a la institución líder la exportación de la evaluación.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>To be shown for %1</source>
        <translation>Por demostrar para el nivel %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Alcanzado: %1</translation>
    </message>
    <message>
        <source>Still missing for %1</source>
        <translation>Aún falta para el nivel %1</translation>
    </message>
    <message>
        <source>Highest stage</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>No criterion is missing.</source>
        <translation>No falta ningún criterio.</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>No aplicable:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>No se escribió ninguna justificación.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <comment>list of codes</comment>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>evidenced only to stage %1</source>
        <translation>respaldado solo hasta el nivel %1</translation>
    </message>
    <message>
        <source>No reason was written down and no evidence is attached; evidenced only to stage %1.</source>
        <translation>No se escribió ninguna justificación ni se vinculó evidencia; respaldado solo hasta el nivel %1.</translation>
    </message>
    <message>
        <source>Ahead of its stage:</source>
        <translation>Por encima de su nivel:</translation>
    </message>
    <message>
        <source>the criterion of %1 is met, one below it is not.</source>
        <translation>el criterio del nivel %1 está cumplido; uno inferior no lo está.</translation>
    </message>
    <message>
        <source>Workshop, votes by stage 1 to %1:</source>
        <translation>Taller, votos por nivel, de 1 a %1:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Opinión minoritaria:</translation>
    </message>
    <message>
        <source>The commitments one by one</source>
        <translation>Los compromisos uno por uno</translation>
    </message>
    <message>
        <source>For each commitment: the paragraph word for word, to whom it speaks, the stage of each question, the criterion reached, the next one missing, and why.</source>
        <translation>De cada compromiso: el párrafo literal, a quién se dirige, el nivel de cada pregunta, el criterio alcanzado, el siguiente que falta y por qué.</translation>
    </message>
    <message>
        <source>Section 7 · Commitment %1 of %2</source>
        <translation>Sección 7 · Compromiso %1 de %2</translation>
    </message>
    <message>
        <source>Editorial note: %1</source>
        <translation>Nota editorial: %1</translation>
    </message>
    <message>
        <source>A State is assessed on:</source>
        <translation>Un Estado se evalúa en:</translation>
    </message>
    <message>
        <source>Approve and fund: %1</source>
        <translation>Aprobar y financiar: %1</translation>
    </message>
    <message>
        <source>Name who closes the gap: %1</source>
        <translation>Designar a quien cierre la brecha: %1</translation>
    </message>
    <message>
        <source>Decisions asked of the minister</source>
        <translation>Decisiones solicitadas a la autoridad ministerial</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Eleva</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a date</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>indicator, stage to stage</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>stage %1, evidenced only to %2</source>
        <translation>nivel %1, respaldado solo hasta el %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>%1 at stage %2</source>
        <comment>number of answers, stage</comment>
        <translation>%1 en el nivel %2</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <comment>number of questions</comment>
        <translation>%1 sin respuesta</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>National, %1</source>
        <translation>Nacional, %1</translation>
    </message>
    <message>
        <source>National, chosen commitments</source>
        <translation>Nacional, compromisos elegidos</translation>
    </message>
    <message>
        <source>Gap report · Round %1</source>
        <translation>Informe de brechas · Ronda %1</translation>
    </message>
    <message>
        <source>Cyber-security maturity
of %1</source>
        <translation>Madurez de la ciberseguridad
de %1</translation>
    </message>
    <message numerus="yes">
        <source>against the %n commitment(s) of the %1 (%2)</source>
        <translation>
            <numerusform>frente a %n compromiso de: %1 (%2)</numerusform>
            <numerusform>frente a los %n compromisos de: %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <comment>status</comment>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>previous round %1</source>
        <translation>ronda anterior %1</translation>
    </message>
    <message>
        <source>first round</source>
        <translation>primera ronda</translation>
    </message>
    <message>
        <source>Scope and instrument</source>
        <translation>Alcance e instrumento</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>how to check: annex F</source>
        <translation>cómo comprobar: anexo F</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Datos de práctica sobre un Estado ficticio.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Los datos de este informe están adjuntos al archivo.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoevaluación del Estado. No es una conclusión de la OEA.</translation>
    </message>
    <message>
        <source>Gap report of %1, round %2</source>
        <translation>Informe de brechas de %1, ronda %2</translation>
    </message>
    <message>
        <source>Gap report, Round %1</source>
        <translation>Informe de brechas, ronda %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>No score can be shown yet.</source>
        <translation>Aún no se puede mostrar ningún puntaje.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>El más bajo: %1, %2.</translation>
    </message>
    <message>
        <source>Widest gap: %1, %2.</source>
        <translation>La brecha mayor: %1, %2.</translation>
    </message>
    <message>
        <source>Commitments against their targets</source>
        <translation>Los compromisos frente a sus metas</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of %n commitment(s): score now, target and gap.</source>
        <translation>
            <numerusform>Gráfico de barras de %n compromiso: puntaje actual, meta y brecha.</numerusform>
            <numerusform>Gráfico de barras de %n compromisos: puntaje actual, meta y brecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>legend</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>legend</comment>
        <translation>brecha</translation>
    </message>
    <message>
        <source>not all answered</source>
        <comment>legend</comment>
        <translation>respuestas incompletas</translation>
    </message>
    <message>
        <source>target</source>
        <comment>legend</comment>
        <translation>meta</translation>
    </message>
    <message>
        <source>Shape of the commitments</source>
        <translation>Forma de los compromisos</translation>
    </message>
    <message numerus="yes">
        <source>Radar chart with %n axis(es), one a commitment: score now and target.</source>
        <translation>
            <numerusform>Gráfico radial con %n eje, uno por compromiso: puntaje actual y meta.</numerusform>
            <numerusform>Gráfico radial con %n ejes, uno por compromiso: puntaje actual y meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Niveles de las preguntas, por compromiso</translation>
    </message>
    <message>
        <source>One strip a commitment shows how many of its questions stand at each stage. In all: %1.</source>
        <translation>Una tira por compromiso muestra cuántas de sus preguntas están en cada nivel. En total: %1.</translation>
    </message>
    <message>
        <source>Stage of the answers of the headline</source>
        <translation>Nivel de las respuestas del puntaje principal</translation>
    </message>
    <message>
        <source>Answers by stage: %1.</source>
        <translation>Respuestas por nivel: %1.</translation>
    </message>
    <message>
        <source>The first ranked gaps</source>
        <translation>Las primeras brechas por prioridad</translation>
    </message>
    <message>
        <source>weight × gap</source>
        <translation>ponderación × brecha</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>mejora rápida</translation>
    </message>
    <message>
        <source>No gap is known.</source>
        <translation>No se conoce ninguna brecha.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of the first %n gap(s) by priority.</source>
        <translation>
            <numerusform>Gráfico de barras de la primera brecha por prioridad (%n).</numerusform>
            <numerusform>Gráfico de barras de las primeras %n brechas por prioridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, priority %2.</source>
        <translation>Primera: %1, prioridad %2.</translation>
    </message>
    <message>
        <source>The headline of this report is the score of the group “%1”.</source>
        <translation>El puntaje principal de este informe es el del grupo “%1”.</translation>
    </message>
    <message>
        <source>The headline of this report is the score of all commitments in scope.</source>
        <translation>El puntaje principal de este informe es el de todos los compromisos dentro del alcance.</translation>
    </message>
    <message>
        <source>No question is answered yet, so there is nothing to draw. The charts appear with the first answers.</source>
        <translation>Aún no se ha respondido ninguna pregunta, por lo que no hay nada que dibujar. Los gráficos aparecen con las primeras respuestas.</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <comment>letter</comment>
        <translation>Anexo %1</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Brechas por prioridad</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Question, and what its next stage still needs</source>
        <translation>Pregunta y lo que aún requiere su nivel siguiente</translation>
    </message>
    <message>
        <source>Now, target</source>
        <translation>Ahora, meta</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Ponderación × brecha</translation>
    </message>
    <message>
        <source>No targets are set, so no gap can be ranked. Set the stage aimed at for each question first.</source>
        <translation>No se han fijado metas, por lo que ninguna brecha puede ordenarse. Fije primero el nivel al que se aspira en cada pregunta.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Ninguna pregunta respondida está por debajo de su meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) lie below their target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</source>
        <translation>
            <numerusform>%n pregunta respondida está por debajo de su meta. Prioridad = ponderación del compromiso × ponderación de la pregunta × brecha en niveles. Los empates se resuelven por el nivel más bajo y luego por el orden de los párrafos.</numerusform>
            <numerusform>%n preguntas respondidas están por debajo de su meta. Prioridad = ponderación del compromiso × ponderación de la pregunta × brecha en niveles. Los empates se resuelven por el nivel más bajo y luego por el orden de los párrafos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Mejoras rápidas</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has evidence. Often a decision or a signature is all that is missing.</source>
        <translation>Una brecha de un nivel en la que el criterio siguiente ya tiene la marca de cumplido o ya tiene evidencia. A menudo solo falta una decisión o una firma.</translation>
    </message>
    <message>
        <source>All gaps, in order</source>
        <translation>Todas las brechas, en orden</translation>
    </message>
    <message>
        <source>Scores of each commitment</source>
        <translation>Puntajes de cada compromiso</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Stages of its questions</source>
        <translation>Niveles de sus preguntas</translation>
    </message>
    <message>
        <source>Questions at each stage</source>
        <translation>Preguntas en cada nivel</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Resultados de un vistazo</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>kind of stage</comment>
        <translation>declarado</translation>
    </message>
    <message>
        <source>evidenced</source>
        <comment>kind of stage</comment>
        <translation>respaldado</translation>
    </message>
    <message>
        <source>Mean stage of each commitment, %1, on %2.</source>
        <translation>Nivel medio de cada compromiso, %1, al %2.</translation>
    </message>
    <message>
        <source>The groups are never mixed into one number.</source>
        <translation>Los grupos nunca se mezclan en un solo número.</translation>
    </message>
    <message>
        <source>* weight of commitment %1: %2. %3</source>
        <comment>number, weight, reason</comment>
        <translation>* ponderación del compromiso %1: %2. %3</translation>
    </message>
    <message>
        <source>Gaps of %1 and more are set in bold.</source>
        <translation>Las brechas de %1 o más están en negrita.</translation>
    </message>
    <message>
        <source>Answers of the headline by stage</source>
        <translation>Respuestas del puntaje principal por nivel</translation>
    </message>
    <message>
        <source>Headline: now, %1 and target</source>
        <translation>Puntaje principal: ahora, %1 y meta</translation>
    </message>
    <message>
        <source>Headline: now and target</source>
        <translation>Puntaje principal: ahora y meta</translation>
    </message>
    <message>
        <source>All commitments against their targets</source>
        <translation>Todos los compromisos frente a sus metas</translation>
    </message>
    <message>
        <source>All commitments: shape</source>
        <translation>Todos los compromisos: forma</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>on %1 to %2</source>
        <translation>en escala de %1 a %2</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 answered</source>
        <translation>Provisional; respuestas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>Respuestas completas (%n pregunta)</numerusform>
            <numerusform>Respuestas completas (%n preguntas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, change %3</source>
        <translation>%1: %2, variación %3</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>respaldado: %1</translation>
    </message>
    <message>
        <source>%1 stands at stage %2.</source>
        <translation>%1 está en el nivel %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lie below their target.</source>
        <translation>
            <numerusform>%n pregunta está por debajo de su meta.</numerusform>
            <numerusform>%n preguntas están por debajo de su meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment of %1 has only begun.</source>
        <translation>La evaluación de %1 apenas ha comenzado.</translation>
    </message>
    <message>
        <source>The assessment of %1 is under way: %2 of %3 questions are answered.</source>
        <translation>La evaluación de %1 está en curso; preguntas respondidas: %2 de %3.</translation>
    </message>
    <message>
        <source>What follows shows what is known so far; no number is given yet.</source>
        <translation>Lo que sigue muestra lo que se sabe hasta ahora; aún no se da ningún número.</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>Para la autoridad ministerial</translation>
    </message>
    <message>
        <source>The commitments behind the headline, against their targets</source>
        <translation>Los compromisos del puntaje principal, frente a sus metas</translation>
    </message>
    <message>
        <source>One strength</source>
        <translation>Una fortaleza</translation>
    </message>
    <message>
        <source>Two strengths</source>
        <translation>Dos fortalezas</translation>
    </message>
    <message>
        <source>Three strengths</source>
        <translation>Tres fortalezas</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>No question of the headline beyond these gaps has passed the first stage.</source>
        <translation>Aparte de estas brechas, ninguna pregunta del puntaje principal ha pasado del primer nivel.</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Una brecha</translation>
    </message>
    <message>
        <source>Two gaps</source>
        <translation>Dos brechas</translation>
    </message>
    <message>
        <source>Three gaps</source>
        <translation>Tres brechas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>No gap is known: no target lies above an answered question.</source>
        <translation>No se conoce ninguna brecha: ninguna meta está por encima de una pregunta respondida.</translation>
    </message>
    <message>
        <source>No answered question of the headline lies below its target.</source>
        <translation>Ninguna pregunta respondida del puntaje principal está por debajo de su meta.</translation>
    </message>
    <message>
        <source>One decision asked of you</source>
        <translation>Una decisión solicitada</translation>
    </message>
    <message>
        <source>Two decisions asked of you</source>
        <translation>Dos decisiones solicitadas</translation>
    </message>
    <message>
        <source>Three decisions asked of you</source>
        <translation>Tres decisiones solicitadas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Every figure is explained in annex E; what was left open is in section 11.</source>
        <translation>Toda cifra se explica en el anexo E; lo que quedó pendiente está en la sección 11.</translation>
    </message>
    <message>
        <source>Done, not yet scored: %1. A lead to evidence, not a score.</source>
        <comment>codes of actions</comment>
        <translation>Concluidas, aún sin calificar: %1. Una pista de evidencia, no un puntaje.</translation>
    </message>
    <message>
        <source>%1 · %2, plan %3→%4</source>
        <comment>indicator, stage, planned stage, the next</comment>
        <translation>%1 · %2, plan %3→%4</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <comment>level</comment>
        <translation>Esfuerzo: %1</translation>
    </message>
    <message>
        <source>Effort: %1, %2</source>
        <comment>level, reason</comment>
        <translation>Esfuerzo: %1, %2</translation>
    </message>
    <message>
        <source>Lifted by %1</source>
        <comment>codes of actions</comment>
        <translation>Elevada por %1</translation>
    </message>
    <message>
        <source>Nothing is lifted by %1, for want of what was stopped</source>
        <comment>codes of actions</comment>
        <translation>Sin efecto, por falta de lo que se detuvo: %1</translation>
    </message>
    <message>
        <source>The next stage asks for</source>
        <translation>El nivel siguiente exige</translation>
    </message>
    <message>
        <source>Would prove it</source>
        <translation>Lo respaldaría</translation>
    </message>
    <message>
        <source>Usual owner</source>
        <translation>Responsable habitual</translation>
    </message>
    <message>
        <source>Least grade</source>
        <comment>of evidence</comment>
        <translation>Categoría mínima</translation>
    </message>
    <message>
        <source>Other questions below the top</source>
        <translation>Otras preguntas por debajo del nivel máximo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What one stage more would take</source>
        <translation>Qué requeriría un nivel más</translation>
    </message>
    <message>
        <source>No answered question is below the top stage, so there is nothing to list.</source>
        <translation>Ninguna pregunta respondida está por debajo del nivel máximo, por lo que no hay nada que enumerar.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have no action that is to be done, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</source>
        <translation>
            <numerusform>%n brecha sin ninguna acción por concluir. Por orden de posición: el criterio siguiente, qué lo respaldaría y quién suele ser responsable.</numerusform>
            <numerusform>%n brechas sin ninguna acción por concluir. Por orden de posición: el criterio siguiente, qué lo respaldaría y quién suele ser responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps without an action</source>
        <translation>Brechas sin acción</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have an action, but none that lifts it to its target: what the stage after the planned one asks for.</source>
        <translation>
            <numerusform>%n brecha con acciones, pero con ninguna que eleve la pregunta a su meta: qué exige el nivel siguiente al previsto.</numerusform>
            <numerusform>%n brechas con acciones, pero con ninguna que eleve la pregunta a su meta: qué exige el nivel siguiente al previsto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that stay below their target</source>
        <translation>Brechas que quedan sin cerrar</translation>
    </message>
    <message>
        <source>Every gap has an action in section 8 that lifts it to its target.</source>
        <translation>Toda brecha tiene en la sección 8 una acción que eleva la pregunta a su meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</source>
        <translation>
            <numerusform>%n pregunta más por debajo del nivel máximo: qué exige el nivel siguiente, quién suele ser responsable y la categoría mínima de la evidencia que lo respalda.</numerusform>
            <numerusform>%n preguntas más por debajo del nivel máximo: qué exige el nivel siguiente, quién suele ser responsable y la categoría mínima de la evidencia que lo respalda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Action, owner and its measure</source>
        <translation>Acción, responsable y su métrica</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under %2.</source>
        <comment>12 actions, 4 objectives</comment>
        <translation>%1 para %2.</translation>
    </message>
    <message>
        <source>%1, %2 of them under %3.</source>
        <comment>12 actions, 9, 4 objectives</comment>
        <translation>%1, de ellas %2 para %3.</translation>
    </message>
    <message>
        <source>Budget and effect by year</source>
        <translation>Presupuesto y efecto por año</translation>
    </message>
    <message>
        <source>Headline at the year&apos;s end</source>
        <translation>Principal a fin de año</translation>
    </message>
    <message>
        <source>The plan reaches the target.</source>
        <translation>El plan alcanza la meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay below their own all the same; see section 9.</source>
        <translation>
            <numerusform>Aun así, %n pregunta queda por debajo de su propia meta; véase la sección 9.</numerusform>
            <numerusform>Aun así, %n preguntas quedan por debajo de su propia meta; véase la sección 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action with an end date lifts to their target.</source>
        <translation>Lo que resta (%1) está en preguntas que ninguna acción con fecha de fin eleva a su meta.</translation>
    </message>
    <message>
        <source>Section 9 lists those that no action at all lifts to it.</source>
        <translation>La sección 9 enumera las que ninguna acción, con fecha o sin ella, eleva a su meta.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action lifts to their target. Section 9 lists them with their next criterion and usual owner.</source>
        <translation>Lo que resta (%1) está en preguntas que ninguna acción eleva a su meta. La sección 9 las enumera con su criterio siguiente y su responsable habitual.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that are not answered yet.</source>
        <translation>Lo que resta (%1) está en preguntas aún sin respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a target not answered yet: no forecast counts them.</source>
        <translation>
            <numerusform>%n pregunta con meta, aún sin respuesta: ningún pronóstico la cuenta.</numerusform>
            <numerusform>%n preguntas con meta, aún sin respuesta: ningún pronóstico las cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan reaches</source>
        <translation>Lo que el plan alcanza</translation>
    </message>
    <message>
        <source>Too few questions are answered to say what the plan reaches.</source>
        <translation>Hay muy pocas preguntas respondidas para decir qué alcanza el plan.</translation>
    </message>
    <message>
        <source>Action plan, %1</source>
        <comment>years</comment>
        <translation>Plan de acción, %1</translation>
    </message>
    <message>
        <source>No action has been planned yet. Section 9 lists, for every gap, what the next stage asks for and who usually owns it.</source>
        <translation>Aún no se ha planificado ninguna acción. La sección 9 indica, para cada brecha, qué exige el nivel siguiente y quién suele ser responsable.</translation>
    </message>
    <message>
        <source>Solid bars are approved, open bars proposed.</source>
        <translation>Las barras llenas son acciones aprobadas; las huecas, propuestas.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>El nivel es el que se alcanza cuando termina la acción.</translation>
    </message>
    <message>
        <source>Commitments, last round and now</source>
        <translation>Compromisos, ronda anterior y ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Questions whose stage changed</source>
        <translation>Preguntas cuyo nivel cambió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Progress since the last round</source>
        <translation>Progreso desde la ronda anterior</translation>
    </message>
    <message>
        <source>This is the first round: there is nothing to compare with yet.</source>
        <translation>Esta es la primera ronda: aún no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Progress since %1</source>
        <translation>Progreso desde %1</translation>
    </message>
    <message>
        <source>Both rounds were made with the same version of the instrument; last round is read with this round&apos;s kind of mean and basis.</source>
        <translation>Ambas rondas se hicieron con la misma versión del instrumento; la ronda anterior se lee con el tipo de media y la base de esta ronda.</translation>
    </message>
    <message>
        <source>The rounds were made with different versions of the instrument (%1 and %2): compare with care.</source>
        <translation>Las rondas se hicieron con versiones distintas del instrumento (%1 y %2): compárelas con cautela.</translation>
    </message>
    <message>
        <source>The weights differ between the rounds.</source>
        <translation>Las ponderaciones difieren entre las rondas.</translation>
    </message>
    <message>
        <source>No stage has changed.</source>
        <translation>Ningún nivel ha cambiado.</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>carried over from the last round, to be confirmed</source>
        <translation>trasladada de la ronda anterior, por confirmar</translation>
    </message>
    <message>
        <source>claimed stage %1, evidenced stage %2</source>
        <translation>nivel declarado %1, nivel respaldado %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>fecha de revisión: %1</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Nada quedó pendiente.</translation>
    </message>
    <message>
        <source>What the next session or the next months should settle.</source>
        <translation>Lo que deberían resolver la próxima sesión o los próximos meses.</translation>
    </message>
    <message>
        <source>Raised in the sessions</source>
        <translation>Planteados en las sesiones</translation>
    </message>
    <message>
        <source>They count nowhere; the scores above them are provisional.</source>
        <translation>No cuentan en ninguna parte; los puntajes que dependen de ellas son provisionales.</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Señaladas para revisar</translation>
    </message>
    <message>
        <source>High stage, weak proof</source>
        <translation>Nivel alto, respaldo débil</translation>
    </message>
    <message>
        <source>The claimed stage is higher than valid evidence of sufficient grade supports.</source>
        <translation>El nivel declarado es más alto que el que sustenta la evidencia válida de categoría suficiente.</translation>
    </message>
    <message>
        <source>Evidence past its review-by date</source>
        <translation>Evidencias con fecha de revisión vencida</translation>
    </message>
    <message>
        <source>It proves nothing on the reference date.</source>
        <translation>No respaldan nada en la fecha de referencia.</translation>
    </message>
    <message numerus="yes">
        <source>All %n commitment(s) of the instrument.</source>
        <translation>
            <numerusform>%n compromiso, el único del instrumento.</numerusform>
            <numerusform>Todos los %n compromisos del instrumento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The commitments of one group: %1.</source>
        <translation>Los compromisos de un grupo: %1.</translation>
    </message>
    <message>
        <source>Chosen commitments: %1.</source>
        <translation>Compromisos elegidos: %1.</translation>
    </message>
    <message>
        <source>Weighted arithmetic mean.</source>
        <translation>Media aritmética ponderada.</translation>
    </message>
    <message>
        <source>Weighted geometric mean: a low stage pulls the score down more than in an arithmetic mean.</source>
        <translation>Media geométrica ponderada: un nivel bajo reduce el puntaje más que en una media aritmética.</translation>
    </message>
    <message>
        <source>The lowest wins: a score is its lowest part.</source>
        <translation>Prevalece el más bajo: un puntaje es el de su parte más baja.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <source>What the stages, numbers and signs mean. The whole scale and all formulae are in annexes C and D.</source>
        <translation>Qué significan los niveles, los números y los signos. La escala completa y todas las fórmulas están en los anexos C y D.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Los niveles</translation>
    </message>
    <message>
        <source>The stages of the scale</source>
        <translation>Los niveles de la escala</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Puntaje.</translation>
    </message>
    <message>
        <source>The mean of the stages below it, from %1 to %2. It is a reading aid; decisions rest on the criteria.</source>
        <translation>La media de los niveles que abarca, de %1 a %2. Es una ayuda para la lectura; las decisiones se apoyan en los criterios.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Grupos.</translation>
    </message>
    <message>
        <source>Groups of commitments are never mixed into one number.</source>
        <translation>Los grupos de compromisos nunca se mezclan en un solo número.</translation>
    </message>
    <message>
        <source>Claimed and evidenced.</source>
        <translation>Declarado y respaldado.</translation>
    </message>
    <message>
        <source>The claimed stage follows the criteria that were marked as met. The evidenced stage is the part of it for which valid evidence of sufficient grade was seen.</source>
        <translation>El nivel declarado sigue a los criterios con la marca de cumplido. El nivel respaldado es la parte de él para la que se vio evidencia válida de categoría suficiente.</translation>
    </message>
    <message>
        <source>Not answered is not stage 1.</source>
        <translation>Sin respuesta no es nivel 1.</translation>
    </message>
    <message>
        <source>A question without an answer counts nowhere and is always shown as such. While one is open the score is provisional; below 60% answered no number is printed.</source>
        <translation>Una pregunta sin respuesta no cuenta en ninguna parte y siempre se muestra como tal. Mientras haya una pendiente, el puntaje es provisional; con menos del 60&#xa0;% de respuestas no se imprime ningún número.</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Brecha.</translation>
    </message>
    <message>
        <source>Target minus current stage, never below zero. A question without a target has no gap.</source>
        <translation>Meta menos nivel actual, nunca menos de cero. Una pregunta sin meta no tiene brecha.</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>Los signos</translation>
    </message>
    <message>
        <source>Hatching</source>
        <translation>Rayado</translation>
    </message>
    <message>
        <source>the gap between now and the target</source>
        <translation>la brecha entre la situación actual y la meta</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la meta</translation>
    </message>
    <message>
        <source>Upright stroke</source>
        <translation>Trazo vertical</translation>
    </message>
    <message>
        <source>the score of the last round, %1</source>
        <translation>el puntaje de la ronda anterior, %1</translation>
    </message>
    <message>
        <source>Dashed ring</source>
        <translation>Anillo discontinuo</translation>
    </message>
    <message>
        <source>not answered, or not all answered</source>
        <translation>sin respuesta, o respuestas incompletas</translation>
    </message>
    <message>
        <source>Ring with a stroke</source>
        <translation>Anillo con un trazo</translation>
    </message>
    <message>
        <source>not applicable, with a reason</source>
        <translation>no aplicable, con un motivo</translation>
    </message>
    <message>
        <source>Loose bricks in a tower</source>
        <translation>Ladrillos sueltos en una torre</translation>
    </message>
    <message>
        <source>the stage is claimed, valid evidence reaches only the solid courses</source>
        <translation>el nivel está declarado; la evidencia válida solo llega a las hiladas llenas</translation>
    </message>
    <message>
        <source>Method and scope</source>
        <translation>Método y alcance</translation>
    </message>
    <message>
        <source>The team has not described how the answers were found.</source>
        <translation>El equipo no ha descrito cómo se obtuvieron las respuestas.</translation>
    </message>
    <message>
        <source>Facts about this assessment</source>
        <translation>Datos de esta evaluación</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Institución líder</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 of %2 applicable questions answered, %3 not applicable</source>
        <translation>preguntas aplicables respondidas: %1 de %2; no aplicables: %3</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Puntaje principal</translation>
    </message>
    <message>
        <source>Claimed stages; the evidenced stage is shown where it differs.</source>
        <translation>Niveles declarados; el nivel respaldado se muestra donde difiere.</translation>
    </message>
    <message>
        <source>Evidenced stages; the claimed stage is shown where it differs.</source>
        <translation>Niveles respaldados; el nivel declarado se muestra donde difiere.</translation>
    </message>
    <message>
        <source>%1 has weight %2</source>
        <comment>code, number</comment>
        <translation>%1 tiene ponderación %2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ponderaciones</translation>
    </message>
    <message>
        <source>All weights are the instrument&apos;s own.</source>
        <translation>Todas las ponderaciones son las propias del instrumento.</translation>
    </message>
    <message>
        <source>%1; all others are the instrument&apos;s own.</source>
        <translation>%1; todas las demás son las propias del instrumento.</translation>
    </message>
    <message>
        <source>stage %1: grade %2</source>
        <translation>nivel %1: categoría %2</translation>
    </message>
    <message>
        <source>Least grade of evidence</source>
        <translation>Categoría mínima de la evidencia</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What the instrument asks of a report</source>
        <translation>Lo que el instrumento exige de un informe</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>No participation was recorded.</source>
        <translation>No se registró ninguna participación.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by stakeholder cluster. No names are kept with the answers.</source>
        <translation>
            <numerusform>%n persona, por agrupación de partes interesadas. Con las respuestas no se guardan nombres.</numerusform>
            <numerusform>%n personas, por agrupación de partes interesadas. Con las respuestas no se guardan nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants by stakeholder cluster</source>
        <translation>Participantes por agrupación de partes interesadas</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <comment>criterion</comment>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>criterion</comment>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>sensitivity</comment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>sensitivity</comment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>sensitivity</comment>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>sensitivity</comment>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>The mark of each criterion, the stage claimed and the stage evidenced. Reasons and evidence codes stand in section 7.</source>
        <translation>La marca de cada criterio, el nivel declarado y el nivel respaldado. Las justificaciones y los códigos de las evidencias están en la sección 7.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Respaldado</translation>
    </message>
    <message>
        <source>Marks, by stage</source>
        <translation>Marcas, por nivel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>No evidence is registered.</source>
        <translation>No hay ninguna evidencia registrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statements. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</source>
        <translation>
            <numerusform>%n documento o afirmación. Categoría A: oficial y pública; B: oficial, restringida y vista; C: afirmada, sin documento visto.</numerusform>
            <numerusform>%n documentos y afirmaciones. Categoría A: oficial y pública; B: oficial, restringida y vista; C: afirmada, sin documento visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, issuer</source>
        <translation>Título, emisor</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Usada en (nivel)</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, vencida</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>La escala</translation>
    </message>
    <message>
        <source>How stages are awarded</source>
        <translation>Cómo se asignan los niveles</translation>
    </message>
    <message>
        <source>Grades of evidence</source>
        <translation>Categorías de la evidencia</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Términos utilizados</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Formulae</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Complete, so that a third party can recompute every number of this report from the attached data.</source>
        <translation>Completas, de modo que un tercero pueda recalcular cada número de este informe a partir de los datos adjuntos.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Nivel declarado</translation>
    </message>
    <message>
        <source>The highest stage s from 2 to %1 whose own criterion is met and whose criteria from 2 to s are met or overtaken; otherwise 1. Marks above a missing one are kept as “ahead” and do not raise the stage.</source>
        <translation>El nivel más alto s, de 2 a %1, cuyo propio criterio está cumplido y cuyos criterios de 2 a s están cumplidos o dejados atrás; si no lo hay, 1. Las marcas superiores a una que falta se conservan como “por encima” y no elevan el nivel.</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Nivel respaldado</translation>
    </message>
    <message>
        <source>The highest stage up to the claimed one that valid evidence of at least the grade asked for covers; otherwise 1. Evidence attached to the whole answer covers every stage; attached to one criterion, that stage and those below. Evidence is valid up to its review-by date; laws and treaties while in force.</source>
        <translation>El nivel más alto, hasta el declarado, cubierto por evidencia válida de al menos la categoría exigida; si no lo hay, 1. La evidencia vinculada a toda la respuesta cubre todos los niveles; la vinculada a un criterio, ese nivel y los inferiores. La evidencia es válida hasta su fecha de revisión; las leyes y los tratados, mientras estén vigentes.</translation>
    </message>
    <message>
        <source>Score of a commitment</source>
        <translation>Puntaje de un compromiso</translation>
    </message>
    <message>
        <source>Σ (weight of the question × its stage) ÷ Σ weights, over its answered questions.</source>
        <translation>Σ (ponderación de la pregunta × su nivel) ÷ Σ ponderaciones, sobre sus preguntas respondidas.</translation>
    </message>
    <message>
        <source>Score of a group, and of the whole</source>
        <translation>Puntaje de un grupo y del conjunto</translation>
    </message>
    <message>
        <source>Σ (weight of the commitment × its score) ÷ Σ weights, over its commitments that have a score.</source>
        <translation>Σ (ponderación del compromiso × su puntaje) ÷ Σ ponderaciones, sobre sus compromisos que tienen puntaje.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Media geométrica</translation>
    </message>
    <message>
        <source>Where chosen: exp( Σ (weight × ln value) ÷ Σ weights ), at both levels. Lowest wins, where chosen: the smallest value.</source>
        <translation>Donde se elige: exp( Σ (ponderación × ln valor) ÷ Σ ponderaciones ), en ambos casos. Si se elige que prevalezca el más bajo: el valor menor.</translation>
    </message>
    <message>
        <source>Median and lowest</source>
        <translation>Mediana y nivel más bajo</translation>
    </message>
    <message>
        <source>Of the stages of the answered questions, without weights; the median of an even number is the mean of the middle two.</source>
        <translation>De los niveles de las preguntas respondidas, sin ponderaciones; la mediana de un número par es la media de los dos centrales.</translation>
    </message>
    <message>
        <source>Answered ÷ applicable questions. Below 1 a score is provisional; below 0.6 it is not printed as a number.</source>
        <translation>Preguntas respondidas ÷ aplicables. Por debajo de 1 un puntaje es provisional; por debajo de 0,6 no se imprime como número.</translation>
    </message>
    <message>
        <source>Target of a commitment</source>
        <translation>Meta de un compromiso</translation>
    </message>
    <message>
        <source>The same mean over the targets of its questions; an answered question without a target counts with its stage, a question with neither not at all.</source>
        <translation>La misma media sobre las metas de sus preguntas; una pregunta respondida sin meta cuenta con su nivel; una pregunta sin respuesta ni meta no cuenta.</translation>
    </message>
    <message>
        <source>max(0, target − score); for a question max(0, target − stage).</source>
        <translation>máx(0, meta − puntaje); para una pregunta, máx(0, meta − nivel).</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Weight of the commitment × weight of the question × gap; ties by the lower stage, then by paragraph.</source>
        <translation>Ponderación del compromiso × ponderación de la pregunta × brecha; los empates se resuelven por el nivel más bajo y luego por el orden de los párrafos.</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Mejora rápida</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has valid evidence.</source>
        <translation>Una brecha de un nivel en la que el criterio siguiente ya tiene la marca de cumplido o ya tiene evidencia válida.</translation>
    </message>
    <message>
        <source>Percent of the way</source>
        <translation>Porcentaje del recorrido</translation>
    </message>
    <message>
        <source>(score − 1) ÷ %1.</source>
        <translation>(puntaje − 1) ÷ %1.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Only on display, half away from zero, two decimals.</source>
        <translation>Solo al mostrar; la mitad se redondea alejándose de cero; dos decimales.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato de entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Left out (%1): %2</source>
        <comment>reason, questions</comment>
        <translation>Excluido (%1): %2</translation>
    </message>
    <message>
        <source>Trace of the headline</source>
        <translation>Memoria de cálculo del puntaje principal</translation>
    </message>
    <message>
        <source>Where the headline comes from, down to the stages. Values with four decimals; rounded only on display.</source>
        <translation>De dónde procede el puntaje principal, hasta los niveles. Valores con cuatro decimales; se redondea solo al mostrar.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Otros grupos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>middle half not computable</source>
        <translation>mitad central no calculable</translation>
    </message>
    <message>
        <source>middle half at %1</source>
        <comment>stage</comment>
        <translation>mitad central en %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <comment>stages</comment>
        <translation>mitad central de %1 a %2</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question, by the room</comment>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>the room on a stage</comment>
        <translation>acordado</translation>
    </message>
    <message>
        <source>agreed on stage %1</source>
        <translation>acordado en el nivel %1</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>the room on a stage</comment>
        <translation>acordado con disenso</translation>
    </message>
    <message>
        <source>agreed with dissent on stage %1</source>
        <translation>acordado con disenso en el nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s): %1; %2; %3</source>
        <comment>votes by stage, middle half, what the room came to</comment>
        <translation>
            <numerusform>%n voto: %1; %2; %3</numerusform>
            <numerusform>%n votos: %1; %2; %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants of %1, by group</source>
        <comment>title of a workshop</comment>
        <translation>Participantes de %1, por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Instituciones invitadas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) took part in the workshop “%1”.</source>
        <translation>
            <numerusform>%n persona participó en el taller “%1”.</numerusform>
            <numerusform>%n personas participaron en el taller “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1&#xa0;%2</source>
        <comment>quarter, last two digits of the year</comment>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>The stages of the scale. A stage stands on the ones below it.</source>
        <translation>Los niveles de la escala. Un nivel se apoya en los inferiores.</translation>
    </message>
    <message>
        <source>A tower of the stages, from below: %1.</source>
        <translation>Una torre de los niveles, de abajo hacia arriba: %1.</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoevaluación; no es una conclusión de la OEA</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>datos de práctica</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DATOS DE PRÁCTICA</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Fewer than 60% of the questions are answered: a number would mislead.</source>
        <translation>Se respondió menos del 60&#xa0;% de las preguntas: un número induciría a error.</translation>
    </message>
    <message>
        <source>A mean of – is not shown, because less than 60% of the questions are answered.</source>
        <translation>En lugar de la media aparece – cuando se respondió menos del 60&#xa0;% de las preguntas.</translation>
    </message>
    <message>
        <source>None of these commitments has 60% of its questions answered yet, so there is nothing to draw. The chart appears with the first score.</source>
        <translation>Ninguno de estos compromisos tiene aún respondido el 60&#xa0;% de sus preguntas, por lo que no hay nada que dibujar. El gráfico aparece con el primer puntaje.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1; the target is %2.</source>
        <translation>Con todas las acciones concluidas, el puntaje principal alcanza %1; la meta es %2.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1; the target is %2.</source>
        <translation>Con todas las acciones que tienen fecha de fin concluidas, el puntaje principal alcanza %1; la meta es %2.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1.</source>
        <translation>Con todas las acciones concluidas, el puntaje principal alcanza %1.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1.</source>
        <translation>Con todas las acciones que tienen fecha de fin concluidas, el puntaje principal alcanza %1.</translation>
    </message>
    <message>
        <source>Working translation, not the official text.</source>
        <translation>Traducción de trabajo; no es el texto oficial.</translation>
    </message>
    <message>
        <source>This report says everything in two languages, %1 and %2. Tables and drawings have their numbers as %1 writes them, and drawings their words in %1. What people wrote stands once, as they wrote it.</source>
        <comment>names of languages, each in its own</comment>
        <translation>Este informe lo dice todo en dos idiomas, %1 y %2. Las tablas y los gráficos llevan los números como se escriben en %1, y los gráficos sus palabras en %1. Lo que escribieron las personas figura una sola vez, tal como lo escribieron.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>GapsFigures</name>
    <message>
        <source>%1: now %2, target %3, %4 answered</source>
        <comment>commitment, scores, &quot;9/10&quot;</comment>
        <translation>%1: ahora %2, meta %3, respuestas %4</translation>
    </message>
    <message>
        <source>Score of %1: %2. Press to see why.</source>
        <translation>%1: puntaje %2. Pulse para ver por qué.</translation>
    </message>
    <message>
        <source>Target of %1: %2. Press to see why.</source>
        <translation>%1: meta %2. Pulse para ver por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) not answered: %2</source>
        <comment>commitment, codes</comment>
        <translation>
            <numerusform>%1: %n pregunta sin respuesta: %2</numerusform>
            <numerusform>%1: %n preguntas sin respuesta: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) at stage %2: %3</source>
        <comment>commitment, stage, codes</comment>
        <translation>
            <numerusform>%1: %n pregunta en el nivel %2: %3</numerusform>
            <numerusform>%1: %n preguntas en el nivel %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answered. Press to see why.</source>
        <translation>%1: respuestas %2. Pulse para ver por qué.</translation>
    </message>
</context>
<context>
    <name>HomeDialogs</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Exported assessments</source>
        <translation>Evaluaciones exportadas</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Import an assessment</source>
        <translation>Importar una evaluación</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <translation>Carpeta con los documentos</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Exportar la evaluación</translation>
    </message>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Skip to the report</source>
        <translation>Ir al informe</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>Quick wins</source>
        <translation>Mejoras rápidas</translation>
    </message>
    <message>
        <source>Big projects</source>
        <translation>Grandes proyectos</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Mejoras menores</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Conviene reconsiderar</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>costo sin estimar</translation>
    </message>
</context>
<context>
    <name>JsonGuard</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Allowed: %3.</source>
        <translation>%1: %2. Se admite: %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3.</source>
        <translation>%1, en %2: %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3. Allowed: %4.</source>
        <translation>%1, en %2: %3. Se admite: %4.</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>tiene %1 bytes</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>como máximo %1 bytes</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>comienza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>UTF-8 sin marca de orden de bytes</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>a JSON object or array</source>
        <translation>un objeto o una matriz JSON</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>termina a la mitad</translation>
    </message>
    <message>
        <source>nothing after the end of the JSON text</source>
        <translation>nada después del final del texto JSON</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>una coma o }</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>una coma o ]</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contiene demasiados valores</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>un valor JSON</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>como máximo %1 anidamientos</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>figura dos veces</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada clave una vez</translation>
    </message>
    <message>
        <source>a complete file: it may have been cut off on its way</source>
        <translation>un archivo completo: puede haberse cortado en el camino</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2</source>
        <translation>no es JSON en la línea %1, columna %2</translation>
    </message>
    <message>
        <source>ends in the middle of a text</source>
        <translation>termina a la mitad de un texto</translation>
    </message>
    <message>
        <source>holds a text that is too long</source>
        <translation>contiene un texto demasiado largo</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>holds a text of %1 characters</source>
        <translation>contiene un texto de %1 caracteres</translation>
    </message>
    <message>
        <source>one of the escapes that JSON knows</source>
        <translation>una de las secuencias de escape que JSON conoce</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>text saved as UTF-8</source>
        <translation>texto guardado en UTF-8</translation>
    </message>
    <message>
        <source>holds a number of %1 digits</source>
        <translation>contiene un número de %1 cifras</translation>
    </message>
    <message>
        <source>at most %1 digits</source>
        <translation>como máximo %1 cifras</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
        <source>whole Unicode characters</source>
        <translation>caracteres Unicode completos</translation>
    </message>
    <message>
        <source>holds a control character inside a text</source>
        <translation>contiene un carácter de control dentro de un texto</translation>
    </message>
    <message>
        <source>\n for a new line, \t for a tabulator</source>
        <translation>\n para una línea nueva, \t para un tabulador</translation>
    </message>
    <message>
        <source>holds a number that is not written as JSON asks</source>
        <translation>contiene un número que no está escrito como exige JSON</translation>
    </message>
    <message>
        <source>a number such as 3 or 0.5</source>
        <translation>un número como 3 o 0.5</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>holds the same entry twice</source>
        <translation>contiene dos veces la misma entrada</translation>
    </message>
    <message>
        <source>has a name that cannot stand here</source>
        <translation>tiene un nombre que no puede figurar aquí</translation>
    </message>
    <message>
        <source>cannot be checked: the schema &quot;%1&quot; does not exist</source>
        <translation>no se puede comprobar: el esquema “%1” no existe</translation>
    </message>
    <message>
        <source>does not follow the schema &quot;%1&quot;</source>
        <translation>no sigue el esquema “%1”</translation>
    </message>
    <message>
        <source>cannot be checked against the schema &quot;%1&quot;</source>
        <translation>no se puede comprobar con el esquema “%1”</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, then its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>text of %1 to %2 characters</source>
        <translation>texto de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>text of at least %1 characters</source>
        <translation>texto de al menos %1 caracteres</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an array of %1 to %2 entries</source>
        <translation>una matriz de %1 a %2 entradas</translation>
    </message>
    <message>
        <source>an array of at least %1 entries</source>
        <translation>una matriz de al menos %1 entradas</translation>
    </message>
    <message>
        <source>an array of at most %1 entries</source>
        <translation>una matriz de %1 entradas como máximo</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>an object of %1 to %2 members</source>
        <translation>un objeto de %1 a %2 miembros</translation>
    </message>
    <message>
        <source>an object of at least %1 members</source>
        <translation>un objeto de al menos %1 miembros</translation>
    </message>
    <message>
        <source>an object of at most %1 members</source>
        <translation>un objeto de %1 miembros como máximo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between things that are allowed</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is allowed, then its description</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>only these: %1</source>
        <translation>solo estos: %1</translation>
    </message>
    <message>
        <source>is a text of %1 characters that begins &quot;%2&quot;</source>
        <translation>es un texto de %1 caracteres que comienza por “%2”</translation>
    </message>
    <message>
        <source>is the text &quot;%1&quot;</source>
        <translation>es el texto “%1”</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>es el número %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message numerus="yes">
        <source>is an array of %n entries</source>
        <translation>
            <numerusform>es una matriz de %n entrada</numerusform>
            <numerusform>es una matriz de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is an object of %n members</source>
        <translation>
            <numerusform>es un objeto de %n miembro</numerusform>
            <numerusform>es un objeto de %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>“%1” is a link that leads nowhere. Find the document itself and add that.</source>
        <translation>“%1” es un enlace que no lleva a ninguna parte. Busque el documento mismo y agréguelo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Find the document and add it again.</source>
        <translation>“%1” ya no está allí. Busque el documento y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the documents in it instead.</source>
        <translation>“%1” es una carpeta. Agregue en su lugar los documentos que contiene.</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be kept. Choose another file.</source>
        <translation>“%1” no es un documento que se pueda guardar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Keep it elsewhere and give its address as a link instead.</source>
        <translation>“%1” supera los 512&#xa0;MB. Guárdelo en otro lugar e indique su dirección como enlace.</translation>
    </message>
    <message>
        <source>“%1” is empty. Save the document again, then add it.</source>
        <translation>“%1” está vacío. Guarde de nuevo el documento y agréguelo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then add it again.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para abrirlo y agréguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1 or %2</source>
        <comment>what comes before, the last of several to choose from</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Name the lead project authority</source>
        <translation>Designar la autoridad líder del proyecto</translation>
    </message>
    <message>
        <source>Establish a steering committee</source>
        <translation>Establecer un comité directivo</translation>
    </message>
    <message>
        <source>Identify the stakeholders to be involved</source>
        <translation>Identificar las partes interesadas que deben participar</translation>
    </message>
    <message>
        <source>Plan the development of the strategy</source>
        <translation>Planificar la elaboración de la estrategia</translation>
    </message>
    <message>
        <source>Assess the national cyber-security landscape</source>
        <translation>Evaluar el panorama nacional de la ciberseguridad</translation>
    </message>
    <message>
        <source>Assess the cyber-risk landscape</source>
        <translation>Evaluar el panorama de los riesgos cibernéticos</translation>
    </message>
    <message>
        <source>Draft the national strategy</source>
        <translation>Redactar la estrategia nacional</translation>
    </message>
    <message>
        <source>Consult a broad range of stakeholders</source>
        <translation>Consultar a una amplia gama de partes interesadas</translation>
    </message>
    <message>
        <source>Seek formal approval</source>
        <translation>Gestionar la aprobación formal</translation>
    </message>
    <message>
        <source>Publish and promote the strategy</source>
        <translation>Publicar y promover la estrategia</translation>
    </message>
    <message>
        <source>Develop the action plan</source>
        <translation>Elaborar el plan de acción</translation>
    </message>
    <message>
        <source>Determine the initiatives to be implemented</source>
        <translation>Determinar las iniciativas que se implementarán</translation>
    </message>
    <message>
        <source>Allocate people and money</source>
        <translation>Asignar personal y dinero</translation>
    </message>
    <message>
        <source>Set timeframes and metrics</source>
        <translation>Fijar plazos y métricas</translation>
    </message>
    <message>
        <source>Establish a formal process of monitoring</source>
        <translation>Establecer un proceso formal de monitoreo</translation>
    </message>
    <message>
        <source>Monitor how the strategy is implemented</source>
        <translation>Monitorear cómo se implementa la estrategia</translation>
    </message>
    <message>
        <source>Evaluate what the strategy has achieved</source>
        <translation>Evaluar lo que ha logrado la estrategia</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Iniciación</translation>
    </message>
    <message>
        <source>Stocktaking and analysis</source>
        <translation>Inventario y análisis</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Elaboración</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Monitoreo y evaluación</translation>
    </message>
</context>
<context>
    <name>LiftWords</name>
    <message>
        <source>%1 already at %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 ya en %2</translation>
    </message>
    <message>
        <source>%1, not yet scored</source>
        <comment>what an action that is done lifts</comment>
        <translation>%1, aún sin calificar</translation>
    </message>
    <message>
        <source>%1 reached %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 alcanzó el nivel %2</translation>
    </message>
    <message>
        <source>stage %1 to %2</source>
        <comment>now, then</comment>
        <translation>del nivel %1 al %2</translation>
    </message>
    <message>
        <source>to stage %1</source>
        <translation>al nivel %1</translation>
    </message>
    <message>
        <source>at stage %1 already</source>
        <translation>ya en el nivel %1</translation>
    </message>
    <message>
        <source>%1; done, not yet scored: look for its evidence</source>
        <comment>stages</comment>
        <translation>%1; concluida, aún sin calificar: busque su evidencia</translation>
    </message>
    <message>
        <source>done, and scored: stage %1</source>
        <translation>concluida y calificada: nivel %1</translation>
    </message>
    <message>
        <source>lifts %1 from %2 to %3</source>
        <comment>a question, stages</comment>
        <translation>eleva %1 del nivel %2 al %3</translation>
    </message>
    <message>
        <source>lifts %1 to %2</source>
        <comment>a question, a stage</comment>
        <translation>eleva %1 al nivel %2</translation>
    </message>
    <message>
        <source>%1 is at stage %2 already</source>
        <comment>a question</comment>
        <translation>%1 ya está en el nivel %2</translation>
    </message>
    <message>
        <source>%1 has reached stage %2</source>
        <comment>a question</comment>
        <translation>%1 ha alcanzado el nivel %2</translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
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
        <translation>Haití</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts y Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Estados Unidos de América</translation>
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
        <translation>No se fijó ningún día.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>date, time of day</comment>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin comenzar</translation>
    </message>
    <message>
        <source>Minutes of a workshop · Round %1</source>
        <translation>Acta de taller · Ronda %1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message numerus="yes">
        <source>%n of its questions treated</source>
        <translation>
            <numerusform>preguntas tratadas: %n</numerusform>
            <numerusform>preguntas tratadas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>en detalle más abajo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>how to check: section 8</source>
        <translation>cómo comprobar: sección 8</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Datos de práctica sobre un Estado ficticio.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoevaluación del Estado. No es una conclusión de la OEA.</translation>
    </message>
    <message>
        <source>Minutes of “%1”, %2, round %3</source>
        <comment>workshop, State, round</comment>
        <translation>Acta de “%1”, %2, ronda %3</translation>
    </message>
    <message>
        <source>Minutes, Round %1</source>
        <translation>Acta, ronda %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not computable: too few questions whose votes vary.</source>
        <translation>No calculable: hay muy pocas preguntas con votos que varíen.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, ordinal</source>
        <translation>Alfa de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalo del 95&#xa0;%: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a revealed round</source>
        <translation>
            <numerusform>%n pregunta con una vuelta revelada</numerusform>
            <numerusform>%n preguntas con una vuelta revelada</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>χ² = %1 with %2 degrees of freedom, p %3</source>
        <comment>numbers; = 0.012 or &lt; 0.001</comment>
        <translation>χ² = %1 con %2 grados de libertad, p %3</translation>
    </message>
    <message numerus="yes">
        <source>No p: chi-square needs %n question(s) or more.</source>
        <translation>
            <numerusform>Sin p: la ji al cuadrado requiere %n pregunta o más.</numerusform>
            <numerusform>Sin p: la ji al cuadrado requiere %n preguntas o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people who voted on all of %2 questions</source>
        <translation>personas que votaron en todas las preguntas (%2): %1</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordancia de la sesión</translation>
    </message>
    <message>
        <source>Agreement over all questions</source>
        <translation>Concordancia en todas las preguntas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Alpha is 1 when everybody agrees and 0 when the room agrees no more than chance would; Krippendorff asks %1 of coders of texts, and %2 for tentative conclusions, which is given for comparison only (Content Analysis, 3rd ed. 2013, section 12.4.3).</source>
        <translation>Alfa es 1 cuando hay plena concordancia y 0 cuando la sala no concuerda más de lo que lo haría el azar; Krippendorff exige %1 a quienes codifican textos, y %2 para conclusiones provisionales, lo que se indica solo como comparación (Content Analysis, 3.ª ed., 2013, sección 12.4.3).</translation>
    </message>
    <message>
        <source>W is 1 when all put the questions in the same order and 0 when they have none in common (Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 6).</source>
        <translation>W es 1 cuando el orden de las preguntas es el mismo para cada votante y 0 cuando no hay ningún orden en común (Kendall, Rank Correlation Methods, 4.ª ed., 1970, capítulo 6).</translation>
    </message>
    <message>
        <source>Method and thresholds</source>
        <translation>Método y umbrales</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Votación a ciegas</translation>
    </message>
    <message>
        <source>Nobody, the facilitator included, sees a tally before the reveal; after it no vote is taken. Votes of a round that was stopped are never shown.</source>
        <translation>Nadie, tampoco quien facilita, ve un recuento antes de la revelación; después de ella no se recibe ningún voto. Los votos de una vuelta detenida nunca se muestran.</translation>
    </message>
    <message>
        <source>Median and middle half</source>
        <translation>Mediana y mitad central</translation>
    </message>
    <message>
        <source>A stage with at least half of the votes at or below it and at least half at or above; the middle half runs between the quartiles found the same way (Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, definition 1). Where a room is split into two halves both stages are named.</source>
        <translation>Un nivel con al menos la mitad de los votos en él o por debajo y al menos la mitad en él o por encima; la mitad central va de un cuartil a otro, hallados de la misma manera (Hyndman y Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, definición 1). Cuando la sala se divide en dos mitades, se mencionan ambos niveles.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>The middle half is at most %1 stage wide (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, section 3.3), at least %2 of the votes are on one stage (after Rayens and Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000), and no vote lies %3 stages or more away.</source>
        <translation>El ancho de la mitad central, en niveles, es de %1 como máximo (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, sección 3.3), al menos el %2 de los votos están en un mismo nivel (según Rayens y Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000) y ningún voto está a %3 niveles o más de distancia.</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Registrar el disenso</translation>
    </message>
    <message>
        <source>Both thresholds are met and somebody is far away; or they are not met but fewer than %1 of the votes moved since the last round (Scheibe, Skutsch and Schofer, in Linstone and Turoff, The Delphi Method, 1975, IV.C), so that more talk changes nothing.</source>
        <translation>Se cumplen ambos umbrales y alguien está lejos; o no se cumplen, pero menos del %1 de los votos cambió desde la vuelta anterior (Scheibe, Skutsch y Schofer, en Linstone y Turoff, The Delphi Method, 1975, IV.C), de modo que seguir la discusión no cambia nada.</translation>
    </message>
    <message>
        <source>Alpha and its interval</source>
        <translation>Alfa y su intervalo</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with ordinal distances over the last revealed round of each question (Computing Krippendorff’s Alpha-Reliability, 2011); percentile interval over questions drawn with replacement (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</source>
        <translation>Alfa de Krippendorff con distancias ordinales sobre la última vuelta revelada de cada pregunta (Computing Krippendorff’s Alpha-Reliability, 2011); intervalo de percentiles sobre preguntas extraídas con reposición (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups are shown as they are.</source>
        <translation>Los grupos se muestran como son.</translation>
    </message>
    <message numerus="yes">
        <source>Groups with fewer than %n vote(s) are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</source>
        <translation>
            <numerusform>Los grupos con menos de %n voto se muestran como uno solo (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, sección 4.2).</numerusform>
            <numerusform>Los grupos con menos de %n votos se muestran como uno solo (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, sección 4.2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>El código de cada página representa todo el contenido de la evaluación:</translation>
    </message>
    <message>
        <source>SHA-256 of the workshop’s revealed rounds, results and parked points:</source>
        <translation>SHA-256 de las vueltas reveladas, los resultados y los puntos aplazados del taller:</translation>
    </message>
    <message>
        <source>Whoever holds the workspace makes the minutes again and compares both; in any language they are the same as long as nothing was changed.</source>
        <translation>Quien tenga el espacio de trabajo genera de nuevo el acta y compara ambas sumas; en cualquier idioma son iguales mientras no se haya cambiado nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin tratar</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a question</comment>
        <translation>acordada</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>a question</comment>
        <translation>acordada con disenso</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>The room agreed that votes are given under names, which these minutes print.</source>
        <translation>La sala acordó que los votos se emiten con nombre, y esta acta los imprime.</translation>
    </message>
    <message numerus="yes">
        <source>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>La sala acordó que los votos y las opiniones pueden atribuirse a grupos, nunca a personas; los grupos con menos de %n persona se combinan.</numerusform>
            <numerusform>La sala acordó que los votos y las opiniones pueden atribuirse a grupos, nunca a personas; los grupos con menos de %n personas se combinan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>La sala se reunió bajo la regla de Chatham House: lo que se dijo puede usarse, pero no puede revelarse quién lo dijo; no se guardó ningún nombre, y los grupos con menos de %n persona se combinan.</numerusform>
            <numerusform>La sala se reunió bajo la regla de Chatham House: lo que se dijo puede usarse, pero no puede revelarse quién lo dijo; no se guardó ningún nombre, y los grupos con menos de %n personas se combinan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) at stage %1</source>
        <translation>
            <numerusform>%n voto en el nivel %1</numerusform>
            <numerusform>%n votos en el nivel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vueltas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>En la mediana</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Resultados de un vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n pregunta acordada</numerusform>
            <numerusform>%n preguntas acordadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed with dissent</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n acordada con disenso</numerusform>
            <numerusform>%n acordadas con disenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n aplazada</numerusform>
            <numerusform>%n aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n sin tratar</numerusform>
            <numerusform>%n sin tratar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun without a result</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n comenzada sin resultado</numerusform>
            <numerusform>%n comenzadas sin resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Results by question</source>
        <translation>Resultados por pregunta</translation>
    </message>
    <message>
        <source>Votes, median and middle half are those of the round that the result rests on, or of the last one revealed. A dash: nothing was revealed, or fewer than two votes, so that it cannot be computed.</source>
        <translation>Los votos, la mediana y la mitad central son los de la vuelta en que se apoya el resultado, o los de la última revelada. Un guion: nada se reveló, o hubo menos de dos votos, de modo que no se puede calcular.</translation>
    </message>
    <message>
        <source>Not reached:</source>
        <translation>Sin tratar:</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Dejado para después</translation>
    </message>
    <message>
        <source>The question was parked.</source>
        <translation>La pregunta se aplazó.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>No se dejó nada para después.</translation>
    </message>
    <message>
        <source>Questions that the room parked, and points that were put aside.</source>
        <translation>Preguntas que la sala aplazó y puntos que se dejaron aparte.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Days of the workshop</source>
        <translation>Días del taller</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation>Recesos previstos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Agenda, planned and real</source>
        <translation>Orden del día, previsto y real</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Nobody took part yet.</source>
        <translation>Aún no ha participado nadie.</translation>
    </message>
    <message>
        <source>Attendance by group</source>
        <translation>Personas presentes por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Instituciones invitadas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) by group. Seats that were empty throughout are not counted.</source>
        <translation>
            <numerusform>%n persona por grupo. Los asientos que estuvieron siempre vacíos no se cuentan.</numerusform>
            <numerusform>%n personas por grupo. Los asientos que estuvieron siempre vacíos no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda and hours</source>
        <translation>Orden del día y horas</translation>
    </message>
    <message>
        <source>Real times are those of the clock at %1.</source>
        <comment>UTC offset</comment>
        <translation>Las horas reales son las del reloj en %1.</translation>
    </message>
    <message>
        <source>Breaks taken:</source>
        <translation>Recesos efectuados:</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>confidence</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of votes, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, round %2: votes by stage</source>
        <comment>code, number</comment>
        <translation>%1, vuelta %2: votos por nivel</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>%1, round %2: votes by name</source>
        <comment>code, number</comment>
        <translation>%1, vuelta %2: votos por nombre</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>gauge</comment>
        <translation>acordado</translation>
    </message>
    <message>
        <source>talk more, then vote again</source>
        <comment>gauge</comment>
        <translation>seguir la discusión y votar de nuevo</translation>
    </message>
    <message>
        <source>record the stage with its dissent, or park it</source>
        <comment>gauge</comment>
        <translation>registrar el nivel con su disenso o aplazar la pregunta</translation>
    </message>
    <message>
        <source>Spread:</source>
        <translation>Dispersión:</translation>
    </message>
    <message numerus="yes">
        <source>median %1; middle half %2; %3 of %n vote(s) on stage %4 (%5)</source>
        <comment>stages, stages, number, stage, percent</comment>
        <translation>
            <numerusform>mediana %1; mitad central %2; en el nivel %4, %3 de %n voto (%5)</numerusform>
            <numerusform>mediana %1; mitad central %2; en el nivel %4, %3 de %n votos (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement gauge:</source>
        <translation>Medidor del acuerdo:</translation>
    </message>
    <message>
        <source>%1 (middle half %2 wide, at most %3 for agreement; %4 on one stage, at least %5 for agreement; votes two stages or more away: %6)</source>
        <comment>gauge, stages, stages, percent, percent, number</comment>
        <translation>%1 (ancho de la mitad central %2, como máximo %3 para el acuerdo; %4 en un mismo nivel, al menos %5 para el acuerdo; votos a dos niveles o más de distancia: %6)</translation>
    </message>
    <message>
        <source>%1 of the votes moved; the centre by %2, the width of the middle half by %3</source>
        <comment>percent, stages with sign, stages with sign</comment>
        <translation>votos que cambiaron: %1; desplazamiento del centro: %2; del ancho de la mitad central: %3</translation>
    </message>
    <message>
        <source>; the votes have stopped moving</source>
        <translation>; los votos han dejado de cambiar</translation>
    </message>
    <message numerus="yes">
        <source>; of %n who voted in both, %1 went up and %2 down</source>
        <translation>
            <numerusform>; de %n que votó en ambas, al alza %1 y a la baja %2</numerusform>
            <numerusform>; de %n que votaron en ambas, al alza %1 y a la baja %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since round %1:</source>
        <translation>Desde la vuelta %1:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Certeza:</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message>
        <source>Opened %1. Still open: nobody sees its votes.</source>
        <translation>Apertura: %1. Sigue abierta: nadie ve sus votos.</translation>
    </message>
    <message>
        <source>Opened %1, stopped without a reveal: its votes are never shown.</source>
        <translation>Apertura: %1; detenida sin revelación: sus votos nunca se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, revealed %2; %3 of %n seat(s) voted.</source>
        <translation>
            <numerusform>Apertura: %1; revelación: %2; votos de %3 de %n asiento.</numerusform>
            <numerusform>Apertura: %1; revelación: %2; votos de %3 de %n asientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>stage with name, agreed or so</comment>
        <translation>nivel %1, %2</translation>
    </message>
    <message>
        <source>, on round %1</source>
        <translation>, según la vuelta %1</translation>
    </message>
    <message>
        <source>Why it was parked:</source>
        <translation>Por qué se aplazó:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Opinión minoritaria:</translation>
    </message>
    <message>
        <source>Commitment %1 · %2</source>
        <comment>number, title</comment>
        <translation>Compromiso %1 · %2</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>No vote was held.</source>
        <translation>No hubo ninguna votación.</translation>
    </message>
    <message>
        <source>The questions one by one</source>
        <translation>Las preguntas una por una</translation>
    </message>
    <message>
        <source>Each question that the room turned to: what it came to and why, then its rounds. Votes are shown in tables; the strip above a table repeats it.</source>
        <translation>Cada pregunta que trató la sala: a qué se llegó y por qué, y luego sus vueltas. Los votos se muestran en tablas; la tira que está sobre una tabla los repite.</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>La sala aún no ha tratado ninguna pregunta.</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Krippendorff’s alpha, ordinal</source>
        <translation>Alfa de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, value or why there is none</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>intervalo del 95&#xa0;%: %1 a %2</translation>
    </message>
    <message>
        <source>no interval: too few questions whose votes vary</source>
        <translation>sin intervalo: hay muy pocas preguntas con votos que varíen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), over %n question(s)</source>
        <comment>measure, value, interval</comment>
        <translation>
            <numerusform>%1: %2 (%3), sobre %n pregunta</numerusform>
            <numerusform>%1: %2 (%3), sobre %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>too few questions for a p</source>
        <translation>muy pocas preguntas para calcular p</translation>
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
            <numerusform>%1: %2 (%3), de %n que votó en todas las preguntas</numerusform>
            <numerusform>%1: %2 (%3), de %n que votaron en todas las preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of the agreement over the session yet.</source>
        <translation>Aún no se puede decir nada de la concordancia en la sesión.</translation>
    </message>
    <message>
        <source>The room saw the questions very much alike.</source>
        <translation>La sala vio las preguntas de manera muy similar.</translation>
    </message>
    <message>
        <source>The room saw the questions alike enough for tentative conclusions.</source>
        <translation>La sala vio las preguntas de manera lo bastante similar para conclusiones provisionales.</translation>
    </message>
    <message>
        <source>The room agreed more than by chance, but saw many questions differently. Look at each result and its spread.</source>
        <translation>La sala concordó más que por azar, pero vio muchas preguntas de manera distinta. Examine cada resultado y su dispersión.</translation>
    </message>
    <message>
        <source>The room agreed no more than by chance. Look at each result and its spread.</source>
        <translation>La sala no concordó más que por azar. Examine cada resultado y su dispersión.</translation>
    </message>
    <message>
        <source>%1: parked</source>
        <comment>code</comment>
        <translation>%1: aplazada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>what and when</comment>
        <translation>%1 · guardado %2</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what number, the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press to see why.</source>
        <translation>Pulse para ver por qué.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The ODT file could not be put together. Try again, or choose PDF or HTML.</source>
        <translation>No se pudo componer el archivo ODT. Intente de nuevo o elija PDF o HTML.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What the assessors wrote is in %1 and was not translated.</source>
        <comment>a language</comment>
        <translation>Lo que escribieron los evaluadores está en %1 y no se tradujo.</translation>
    </message>
</context>
<context>
    <name>PageWord</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Calificar</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>PaneLock</name>
    <message>
        <source>Approved.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>Only to be read.</source>
        <translation>Solo lectura.</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>This is not the code on the screen. Look at it again, then join.</source>
        <translation>Este no es el código que aparece en la pantalla. Mírelo de nuevo y únase.</translation>
    </message>
    <message>
        <source>No seat has this number. Look at the number on your card, then join.</source>
        <translation>Ningún asiento tiene este número. Mire el número de su tarjeta y únase.</translation>
    </message>
    <message>
        <source>Another phone has this seat. Ask the facilitator to release it, then join.</source>
        <translation>Otro teléfono tiene este asiento. Pida a quien facilita que lo libere y únase.</translation>
    </message>
    <message>
        <source>This phone has seat %1. Ask the facilitator to release it before you take another.</source>
        <translation>Este teléfono tiene el asiento %1. Pida a quien facilita que lo libere antes de tomar otro.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait %1 s, then join.</source>
        <translation>Se probaron demasiados códigos incorrectos. Espere %1&#xa0;s y únase.</translation>
    </message>
    <message>
        <source>The computer could not keep your seat. Tell the facilitator, then join.</source>
        <translation>La computadora no pudo guardar su asiento. Avise a quien facilita y únase.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose a stage, then send your vote again.</source>
        <translation>No se guardó nada. Elija un nivel y envíe de nuevo su voto.</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>This phone has no seat</source>
        <translation>Este teléfono no tiene asiento</translation>
    </message>
    <message>
        <source>Join with the code on the screen and the number of your seat.</source>
        <translation>Únase con el código que aparece en la pantalla y el número de su asiento.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>This was not asked from this page</source>
        <translation>La solicitud no vino de esta página</translation>
    </message>
    <message>
        <source>Scan the code on the screen, or type the address below it.</source>
        <translation>Escanee el código que aparece en la pantalla o escriba la dirección que está debajo.</translation>
    </message>
    <message>
        <source>Other groups answer this question</source>
        <translation>Otros grupos responden esta pregunta</translation>
    </message>
    <message>
        <source>Your vote was not counted. The next question appears by itself.</source>
        <translation>Su voto no se contó. La próxima pregunta aparece por sí sola.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your group has voted</source>
        <translation>Su grupo ya votó</translation>
    </message>
    <message>
        <source>As many votes as your group has people are in already, so yours was not counted. Tell the facilitator.</source>
        <translation>Ya hay tantos votos como personas tiene su grupo, por lo que el suyo no se contó. Avise a quien facilita.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>No existe esa página</translation>
    </message>
    <message>
        <source>This page is asked for in another way</source>
        <translation>Esta página se solicita de otra manera</translation>
    </message>
    <message>
        <source>Begin with the question.</source>
        <translation>Comience por la pregunta.</translation>
    </message>
    <message>
        <source>This vote is over</source>
        <translation>Esta votación ha terminado</translation>
    </message>
    <message>
        <source>Your vote came too late and was not counted. Look at the screen.</source>
        <translation>Su voto llegó demasiado tarde y no se contó. Mire la pantalla.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página no está actualizada</translation>
    </message>
    <message>
        <source>Your last vote stays as it is. To change it, choose again on the new page.</source>
        <translation>Su último voto queda como está. Para cambiarlo, elija de nuevo en la página nueva.</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Demasiadas solicitudes a la vez</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Espere unos segundos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your vote is not stored</source>
        <translation>Su voto no se ha guardado</translation>
    </message>
    <message>
        <source>The computer could not keep it. Tell the facilitator, then try again.</source>
        <translation>La computadora no pudo guardarlo. Avise a quien facilita e intente de nuevo.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Ahora no funciona</translation>
    </message>
    <message>
        <source>Tell the facilitator, then try again.</source>
        <translation>Avise a quien facilita e intente de nuevo.</translation>
    </message>
    <message>
        <source>The workshop has ended</source>
        <translation>El taller ha terminado</translation>
    </message>
    <message>
        <source>Thank you. You can close this page.</source>
        <translation>Gracias. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Unirse al taller</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Code on the screen</source>
        <translation>Código en la pantalla</translation>
    </message>
    <message>
        <source>Number of your seat</source>
        <translation>Número de su asiento</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>el tiempo ha terminado</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Mucha</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Cuánta certeza tiene?</translation>
    </message>
    <message>
        <source>Your vote is stored.</source>
        <translation>Su voto se ha guardado.</translation>
    </message>
    <message>
        <source>Your vote is stored: %1</source>
        <translation>Su voto se ha guardado: %1</translation>
    </message>
    <message>
        <source>No connection. Trying again.</source>
        <translation>Sin conexión. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Your vote is not stored yet. Trying again.</source>
        <translation>Su voto aún no se ha guardado. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Less than half a minute is left.</source>
        <translation>Queda menos de medio minuto.</translation>
    </message>
    <message>
        <source>Send my vote: %1</source>
        <translation>Enviar el voto: %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Enviar el voto</translation>
    </message>
    <message>
        <source>Hidden until the reveal; you can change it until then.</source>
        <translation>Oculto hasta la revelación; hasta entonces se puede cambiar.</translation>
    </message>
    <message>
        <source>Look at the screen</source>
        <translation>Mire la pantalla</translation>
    </message>
    <message>
        <source>The votes are shown there. The next question appears here by itself.</source>
        <translation>Los votos se muestran allí. La próxima pregunta aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Other groups answer now</source>
        <translation>Ahora responden otros grupos</translation>
    </message>
    <message>
        <source>This question is not for your group. The next one appears here by itself.</source>
        <translation>Esta pregunta no es para su grupo. La próxima aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Wait for the next question</source>
        <translation>Espere la próxima pregunta</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Aparece aquí por sí sola.</translation>
    </message>
</context>
<context>
    <name>PhonesSign</name>
    <message>
        <source>Phones can vote</source>
        <translation>Se puede votar por teléfono</translation>
    </message>
    <message>
        <source>This computer takes votes at %1.</source>
        <translation>Esta computadora recibe votos en %1.</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n gap(s) without an action</source>
        <translation>
            <numerusform>%n brecha sin acción</numerusform>
            <numerusform>%n brechas sin acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n acción atrasada</numerusform>
            <numerusform>%n acciones atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that start before what they wait for ends</source>
        <translation>
            <numerusform>%n acción que comienza antes de que termine lo que espera</numerusform>
            <numerusform>%n acciones que comienzan antes de que termine lo que esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that wait for one that was stopped</source>
        <translation>
            <numerusform>%n acción que espera a una detenida</numerusform>
            <numerusform>%n acciones que esperan a una detenida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a cost</source>
        <translation>
            <numerusform>%n acción sin costo</numerusform>
            <numerusform>%n acciones sin costo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n acción sin fechas</numerusform>
            <numerusform>%n acciones sin fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a lead body</source>
        <translation>
            <numerusform>%n acción sin entidad líder</numerusform>
            <numerusform>%n acciones sin entidad líder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that must be done and are not funded</source>
        <translation>
            <numerusform>%n acción obligatoria sin financiamiento</numerusform>
            <numerusform>%n acciones obligatorias sin financiamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that close no gap</source>
        <translation>
            <numerusform>%n acción que no cierra ninguna brecha</numerusform>
            <numerusform>%n acciones que no cierran ninguna brecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without an action</source>
        <translation>
            <numerusform>%n objetivo sin acción</numerusform>
            <numerusform>%n objetivos sin acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a measure</source>
        <translation>
            <numerusform>%n objetivo sin métrica</numerusform>
            <numerusform>%n objetivos sin métrica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a reading</source>
        <translation>
            <numerusform>%n métrica sin medición</numerusform>
            <numerusform>%n métricas sin medición</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted.</source>
        <translation>%1. Registre lo que se contó.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with an overdue reading</source>
        <translation>
            <numerusform>%n métrica con una medición vencida</numerusform>
            <numerusform>%n métricas con una medición vencida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted since, or ask for it less often.</source>
        <translation>%1. Registre lo que se contó desde entonces o pídalo con menos frecuencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with a reading of a day to come</source>
        <translation>
            <numerusform>%n métrica con una medición de un día futuro</numerusform>
            <numerusform>%n métricas con una medición de un día futuro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Correct the day of the reading.</source>
        <translation>%1. Corrija el día de la medición.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a target</source>
        <translation>
            <numerusform>%n métrica sin meta</numerusform>
            <numerusform>%n métricas sin meta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n paso vencido del ciclo de vida</numerusform>
            <numerusform>%n pasos vencidos del ciclo de vida</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs without a currency</source>
        <translation>Costos sin moneda</translation>
    </message>
    <message>
        <source>Say in which currency the costs of the plan are.</source>
        <translation>Indique en qué moneda están los costos del plan.</translation>
    </message>
    <message>
        <source>A currency without a code</source>
        <translation>Una moneda sin código</translation>
    </message>
    <message>
        <source>%1. Choose its code of ISO 4217, three capital letters such as USD.</source>
        <translation>%1. Elija su código de la norma ISO 4217, tres letras mayúsculas como USD.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the plan without a title</source>
        <translation>
            <numerusform>%n elemento del plan sin título</numerusform>
            <numerusform>%n elementos del plan sin título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, and not in full</source>
        <translation>
            <numerusform>%n acción concluida, pero no por completo</numerusform>
            <numerusform>%n acciones concluidas, pero no por completo</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an action, a question stays below its target.</source>
        <translation>Sin una acción, una pregunta queda por debajo de su meta.</translation>
    </message>
    <message>
        <source>Behind the dates of the plan, or behind the progress due by now.</source>
        <translation>Con retraso respecto de las fechas del plan o del avance que ya corresponde.</translation>
    </message>
    <message>
        <source>The start lies before the end of what has to be done first.</source>
        <translation>El inicio es anterior al fin de lo que debe hacerse primero.</translation>
    </message>
    <message>
        <source>What has to be done first was stopped and will not come.</source>
        <translation>Lo que debe hacerse primero se detuvo y no llegará.</translation>
    </message>
    <message>
        <source>No total holds what nobody has estimated.</source>
        <translation>Ningún total contiene lo que nadie ha estimado.</translation>
    </message>
    <message>
        <source>What has no beginning and end stands in no year of the plan.</source>
        <translation>Lo que no tiene inicio ni fin no figura en ningún año del plan.</translation>
    </message>
    <message>
        <source>Without a lead body, nobody answers for the work.</source>
        <translation>Sin entidad líder, nadie responde por el trabajo.</translation>
    </message>
    <message>
        <source>The plan calls it a must, and the money is not secured.</source>
        <translation>El plan la considera obligatoria y el financiamiento no está asegurado.</translation>
    </message>
    <message>
        <source>Nothing is lifted that stands below its target.</source>
        <translation>No se eleva nada que esté por debajo de su meta.</translation>
    </message>
    <message>
        <source>Without an action, nothing is done for an objective.</source>
        <translation>Sin una acción, no se hace nada por un objetivo.</translation>
    </message>
    <message>
        <source>Without a measure, nobody will know whether an objective is reached.</source>
        <translation>Sin una métrica, nadie sabrá si se alcanza un objetivo.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>The day of the next reading has passed.</source>
        <translation>El día de la próxima medición ya pasó.</translation>
    </message>
    <message>
        <source>A reading bears a day that has not come.</source>
        <translation>Una medición lleva un día que aún no ha llegado.</translation>
    </message>
    <message>
        <source>Without a target, a reading does not say how far there is to go.</source>
        <translation>Sin una meta, una medición no dice cuánto falta.</translation>
    </message>
    <message>
        <source>The day has passed, and the work is not done.</source>
        <translation>El día pasó y el trabajo no está hecho.</translation>
    </message>
    <message>
        <source>The plan does not say in which currency its costs are.</source>
        <translation>El plan no indica en qué moneda están sus costos.</translation>
    </message>
    <message>
        <source>The currency is not named by its code of ISO 4217.</source>
        <translation>La moneda no se indica con su código de la norma ISO 4217.</translation>
    </message>
    <message>
        <source>Without a title, nobody who reads the plan knows what is meant.</source>
        <translation>Sin un título, nadie que lea el plan sabe a qué se refiere.</translation>
    </message>
    <message>
        <source>Status and progress contradict each other.</source>
        <translation>La situación y el avance se contradicen.</translation>
    </message>
    <message numerus="yes">
        <source>its end passed %n day(s) ago</source>
        <translation>
            <numerusform>su fin pasó hace %n día</numerusform>
            <numerusform>su fin pasó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>its start has passed and it is still only proposed</source>
        <translation>su inicio ya pasó y sigue solo propuesta</translation>
    </message>
    <message>
        <source>its start has passed and it has not begun</source>
        <translation>su inicio ya pasó y no ha comenzado</translation>
    </message>
    <message>
        <source>it waits for %1, not done yet</source>
        <comment>codes of actions</comment>
        <translation>espera a %1, sin concluir aún</translation>
    </message>
    <message>
        <source>it is %1 done</source>
        <comment>a percentage</comment>
        <translation>su avance es del %1</translation>
    </message>
    <message>
        <source>it is %1 done, and %2 of its time is over</source>
        <comment>percentages</comment>
        <translation>su avance es del %1 y ha transcurrido el %2 de su tiempo</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1. Without an action, a question stays below its target. Make an action of the card, or lower the target.</source>
        <translation>%1. Sin una acción, una pregunta queda por debajo de su meta. Cree una acción a partir de la tarjeta o baje la meta.</translation>
    </message>
    <message>
        <source>%1. Say how far the work is, or move the dates.</source>
        <translation>%1. Indique el avance o cambie las fechas.</translation>
    </message>
    <message>
        <source>%1. Move the start, or take the dependency away.</source>
        <translation>%1. Cambie el inicio o quite la precedencia.</translation>
    </message>
    <message>
        <source>%1. What has to be done first was stopped and will not come. Take the dependency away, or stop what waits for it.</source>
        <translation>%1. Lo que debe hacerse primero se detuvo y no llegará. Quite la precedencia o detenga también lo que espera.</translation>
    </message>
    <message>
        <source>%1. No total holds what nobody has estimated. Write an estimate; 0 is one too.</source>
        <translation>%1. Ningún total contiene lo que nadie ha estimado. Escriba una estimación; 0 también lo es.</translation>
    </message>
    <message>
        <source>%1. What has no beginning and end stands in no year of the plan. Write both.</source>
        <translation>%1. Lo que no tiene inicio ni fin no figura en ningún año del plan. Indique ambos.</translation>
    </message>
    <message>
        <source>%1. Without a lead body, nobody answers for the work. Name who leads.</source>
        <translation>%1. Sin entidad líder, nadie responde por el trabajo. Indique quién lidera.</translation>
    </message>
    <message>
        <source>%1. Secure the money, or take the mark of a must away.</source>
        <translation>%1. Asegure el financiamiento o retire el carácter obligatorio.</translation>
    </message>
    <message>
        <source>%1. Nothing is lifted that stands below its target. Say what is lifted, or why the work is done.</source>
        <translation>%1. No se eleva nada que esté por debajo de su meta. Indique qué se eleva o por qué se hace el trabajo.</translation>
    </message>
    <message>
        <source>%1. Without an action, nothing is done for an objective. Add one, or remove the objective.</source>
        <translation>%1. Sin una acción, no se hace nada por un objetivo. Agregue una o elimine el objetivo.</translation>
    </message>
    <message>
        <source>%1. Without a measure, nobody will know whether an objective is reached. Add what is counted.</source>
        <translation>%1. Sin una métrica, nadie sabrá si se alcanza un objetivo. Agregue lo que se cuenta.</translation>
    </message>
    <message>
        <source>%1. Say what is to be reached, and by when.</source>
        <translation>%1. Indique adónde se debe llegar y para cuándo.</translation>
    </message>
    <message>
        <source>%1. Tick off what is done, or move the day.</source>
        <translation>%1. Active la casilla de lo concluido o cambie el día.</translation>
    </message>
    <message>
        <source>%1. Without a title, nobody who reads the plan knows what is meant. Write one.</source>
        <translation>%1. Sin un título, nadie que lea el plan sabe a qué se refiere. Escriba uno.</translation>
    </message>
    <message>
        <source>%1. Status and progress contradict each other. Say that all of the work is done, or that it is still running.</source>
        <translation>%1. La situación y el avance se contradicen. Indique que se ha concluido todo el trabajo o que sigue en curso.</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how often a measure is read</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>cada semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a risk</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3. Write the one that you mean.</source>
        <comment>numbers</comment>
        <translation>“%1” puede significar %2 o %3. Escriba el que corresponda.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>an impact</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a likelihood</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>an impact</comment>
        <translation>medio</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a likelihood</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>an impact</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a likelihood</comment>
        <translation>alta</translation>
    </message>
</context>
<context>
    <name>PlanMoney</name>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most that it costs</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>M</source>
        <comment>millions of a currency that nobody named</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>units</source>
        <comment>of a currency that nobody named</comment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>M %1</source>
        <comment>millions of a currency</comment>
        <translation>M %1</translation>
    </message>
    <message>
        <source>Cost (M)</source>
        <comment>millions of a currency nobody named</comment>
        <translation>Costo (M)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Costs are in millions of a currency that the plan does not state.</source>
        <translation>Los costos están en millones de una moneda que el plan no indica.</translation>
    </message>
    <message>
        <source>The plan does not state the currency of its costs.</source>
        <translation>El plan no indica la moneda de sus costos.</translation>
    </message>
    <message>
        <source>Costs in %1.</source>
        <comment>million USD</comment>
        <translation>Costos en %1.</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>Amounts are rounded, so parts may not add up exactly to their total.</source>
        <translation>Los montos se redondean, por lo que la suma de las partes puede no coincidir exactamente con su total.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>No cost is estimated yet.</source>
        <translation>Aún no se ha estimado ningún costo.</translation>
    </message>
    <message>
        <source>No year yet</source>
        <translation>Aún sin año</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No action has dates yet, so no year can be named.</source>
        <translation>Aún no hay acciones con fechas, por lo que no se puede indicar ningún año.</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <comment>of a risk</comment>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <comment>of a risk</comment>
        <translation>impacto %1</translation>
    </message>
    <message>
        <source>%1. Response: %2</source>
        <comment>a risk, what is done about it</comment>
        <translation>%1. Tratamiento: %2</translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <comment>running, percent</comment>
        <translation>%1, avance: %2</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Lidera:</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Apoyo:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Espera a:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Costo:</translation>
    </message>
    <message>
        <source>By year:</source>
        <translation>Por año:</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Financiamiento:</translation>
    </message>
    <message>
        <source>Must be done:</source>
        <translation>Obligatoria:</translation>
    </message>
    <message>
        <source>in every plan, whatever the budget</source>
        <translation>en todo plan, cualquiera que sea el presupuesto</translation>
    </message>
    <message>
        <source>Lifts:</source>
        <translation>Eleva:</translation>
    </message>
    <message>
        <source>Measured by:</source>
        <translation>Se mide con:</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>Riesgo:</translation>
    </message>
    <message>
        <source>Roadmap, %1</source>
        <comment>years</comment>
        <translation>Hoja de ruta, %1</translation>
    </message>
    <message>
        <source>No action has dates yet, so nothing can be drawn.</source>
        <translation>Aún no hay acciones con fechas, por lo que no se puede dibujar nada.</translation>
    </message>
    <message>
        <source>By objective, with the stage that each action reaches at its end. The table below names who leads, when, and the status.</source>
        <translation>Por objetivo, con el nivel que cada acción alcanza al terminar. La tabla de abajo indica quién lidera, cuándo y la situación.</translation>
    </message>
    <message>
        <source>Actions by objective</source>
        <translation>Acciones por objetivo</translation>
    </message>
    <message>
        <source>No action has been planned yet.</source>
        <translation>Aún no se ha planificado ninguna acción.</translation>
    </message>
    <message>
        <source>Every action with all that is known of it.</source>
        <translation>Cada acción con todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>money secured</source>
        <translation>financiamiento asegurado</translation>
    </message>
    <message>
        <source>money not secured</source>
        <translation>financiamiento sin asegurar</translation>
    </message>
    <message>
        <source>money not secured: %1</source>
        <comment>a source of funding</comment>
        <translation>financiamiento sin asegurar: %1</translation>
    </message>
    <message>
        <source>Actions that you lead</source>
        <translation>Acciones que lidera la entidad</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Eleva</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>led by %1</source>
        <comment>a body</comment>
        <translation>lidera: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última medición</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>begins</source>
        <comment>an action</comment>
        <translation>comienza</translation>
    </message>
    <message>
        <source>ends</source>
        <comment>an action</comment>
        <translation>termina</translation>
    </message>
    <message>
        <source>is to be read</source>
        <comment>a measure</comment>
        <translation>debe medirse</translation>
    </message>
    <message>
        <source>should be at its target</source>
        <comment>a measure</comment>
        <translation>debe alcanzar su meta</translation>
    </message>
    <message>
        <source>is due</source>
        <comment>a step of the lifecycle</comment>
        <translation>vence</translation>
    </message>
    <message>
        <source>Overdue, and due in the next 12 months</source>
        <translation>Vencido, y lo que vence en los próximos 12 meses</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, vencida</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to lead</source>
        <translation>
            <numerusform>%n acción por liderar</numerusform>
            <numerusform>%n acciones por liderar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to support</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n por apoyar</numerusform>
            <numerusform>%n por apoyar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) to report</source>
        <translation>
            <numerusform>%n métrica por informar</numerusform>
            <numerusform>%n métricas por informar</numerusform>
        </translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Ninguno registrado.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more deadline(s): the calendar of deadlines has all of them.</source>
        <translation>
            <numerusform>Y %n plazo más: el calendario de plazos los contiene todos.</numerusform>
            <numerusform>Y %n plazos más: el calendario de plazos los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What falls to you: %1</source>
        <comment>a body</comment>
        <translation>Lo que corresponde a: %1</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>actions</comment>
        <translation>Concluidas:</translation>
    </message>
    <message>
        <source>You lead</source>
        <translation>La entidad lidera</translation>
    </message>
    <message>
        <source>You lead no action.</source>
        <translation>La entidad no lidera ninguna acción.</translation>
    </message>
    <message>
        <source>You support</source>
        <translation>La entidad apoya</translation>
    </message>
    <message>
        <source>Measures that you report</source>
        <translation>Métricas que informa la entidad</translation>
    </message>
    <message>
        <source>You report</source>
        <translation>La entidad informa</translation>
    </message>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objetivos frente a compromisos</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>A number: actions of the objective that lift a question of the commitment. A dot: the objective names the commitment or a question of it and has no action for it.</source>
        <translation>Un número: acciones del objetivo que elevan una pregunta del compromiso. Un punto: el objetivo menciona el compromiso o una de sus preguntas y no tiene ninguna acción para él.</translation>
    </message>
    <message>
        <source>Commitments:</source>
        <translation>Compromisos:</translation>
    </message>
    <message>
        <source>Served by nothing in the plan:</source>
        <translation>Sin nada en el plan que los atienda:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>commitments</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>concluido el %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a step</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>What the strategy covers</source>
        <translation>Qué abarca la estrategia</translation>
    </message>
    <message>
        <source>There is no objective to hold against the commitments yet.</source>
        <translation>Aún no hay ningún objetivo que comparar con los compromisos.</translation>
    </message>
    <message>
        <source>Each objective against the commitments in scope.</source>
        <translation>Cada objetivo frente a los compromisos dentro del alcance.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>The checklist of the lifecycle has not been begun.</source>
        <translation>La lista de verificación del ciclo de vida no se ha comenzado.</translation>
    </message>
    <message>
        <source>The steps of a national strategy, after the Guide to Developing a National Cybersecurity Strategy (ITU and others, 2nd edition, 2021), as of the report&apos;s date.</source>
        <translation>Los pasos de una estrategia nacional, según la Guía para la elaboración de una estrategia nacional de ciberseguridad (UIT y otros, 2.ª edición, 2021), en la fecha del informe.</translation>
    </message>
    <message>
        <source>Lifecycle checklist</source>
        <translation>Lista de verificación del ciclo de vida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps</comment>
        <translation>concluidos: %1 de %2</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>No action names a risk.</source>
        <translation>Ninguna acción menciona un riesgo.</translation>
    </message>
    <message>
        <source>What may keep actions from working, and what is done about it.</source>
        <translation>Lo que puede impedir que las acciones funcionen, y qué se hace al respecto.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que sigue pendiente</translation>
    </message>
    <message>
        <source>There is no plan to check yet.</source>
        <translation>Aún no hay ningún plan que comprobar.</translation>
    </message>
    <message>
        <source>Nothing: every check of the plan passed.</source>
        <translation>Nada: el plan pasó todas las comprobaciones.</translation>
    </message>
    <message>
        <source>What the plan lacks on the report&apos;s date.</source>
        <translation>Lo que falta en el plan en la fecha del informe.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>A qué se refiere</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Acciones atrasadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Vencía</translation>
    </message>
    <message>
        <source>What is late, and why</source>
        <translation>Qué está atrasado y por qué</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a date</comment>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nada está atrasado.</translation>
    </message>
    <message>
        <source>No action is late.</source>
        <translation>Ninguna acción está atrasada.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late.</source>
        <translation>
            <numerusform>%n acción atrasada.</numerusform>
            <numerusform>%n acciones atrasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) overdue.</source>
        <translation>
            <numerusform>%n medición vencida.</numerusform>
            <numerusform>%n mediciones vencidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the lifecycle overdue.</source>
        <translation>
            <numerusform>%n paso vencido del ciclo de vida.</numerusform>
            <numerusform>%n pasos vencidos del ciclo de vida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue readings</source>
        <translation>Mediciones vencidas</translation>
    </message>
    <message>
        <source>Overdue steps of the lifecycle</source>
        <translation>Pasos vencidos del ciclo de vida</translation>
    </message>
    <message>
        <source>Measures and their readings</source>
        <translation>Métricas y sus mediciones</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aún no se mide nada.</translation>
    </message>
    <message>
        <source>Where each measure began, where it should be, and where it is.</source>
        <translation>Dónde comenzó cada métrica, adónde debe llegar y dónde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of later days left out.</source>
        <translation>
            <numerusform>%n medición de un día posterior, excluida.</numerusform>
            <numerusform>%n mediciones de días posteriores, excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Todas las mediciones</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stopped; no sum counts what was stopped.</source>
        <translation>
            <numerusform>%n acción detenida; ninguna suma cuenta lo detenido.</numerusform>
            <numerusform>%n acciones detenidas; ninguna suma cuenta lo detenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it costs and what it brings, by year</source>
        <translation>Qué cuesta y qué aporta, por año</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of the headline</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>provisional: %1 of %2 answered</source>
        <translation>provisional; respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>with the plan, at the end of %1</source>
        <comment>a year</comment>
        <translation>con el plan, al final de %1</translation>
    </message>
    <message>
        <source>with all of the plan done; its years are over</source>
        <translation>con todo el plan concluido; sus años ya terminaron</translation>
    </message>
    <message>
        <source>Cost and effect by year</source>
        <translation>Costo y efecto por año</translation>
    </message>
    <message>
        <source>%1 at the year&apos;s end</source>
        <comment>name of the headline</comment>
        <translation>%1 a fin de año</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>Para la autoridad ministerial</translation>
    </message>
    <message>
        <source>The strategy does not say its vision yet.</source>
        <translation>La estrategia aún no expresa su visión.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>No objective is set yet.</source>
        <translation>Aún no se ha fijado ningún objetivo.</translation>
    </message>
    <message>
        <source>Decisions asked of you</source>
        <translation>Decisiones solicitadas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Acciones por situación</translation>
    </message>
    <message>
        <source>late, see section 6</source>
        <translation>atrasada, véase la sección 6</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>aún sin designar</translation>
    </message>
    <message>
        <source>Likely cost by lead body and year</source>
        <translation>Costo probable por entidad líder y año</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidad líder</translation>
    </message>
    <message>
        <source>no source named yet</source>
        <translation>aún sin fuente</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamiento</translation>
    </message>
    <message>
        <source>Source, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Fuente, costo probable en %1</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Not secured</source>
        <translation>Sin asegurar</translation>
    </message>
    <message>
        <source>Actions whose money is not secured</source>
        <translation>Acciones cuyo financiamiento no está asegurado</translation>
    </message>
    <message>
        <source>Budget by year and by body</source>
        <translation>Presupuesto por año y por entidad</translation>
    </message>
    <message>
        <source>Budget and funding</source>
        <translation>Presupuesto y financiamiento</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Por entidad líder</translation>
    </message>
    <message>
        <source>Who pays, and what is secured</source>
        <translation>Quién paga y qué está asegurado</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>How many actions each body leads, and after the plus how many it supports, in each year. What those it leads cost stands in section 4.</source>
        <translation>Cuántas acciones lidera cada entidad y, después del signo más, cuántas apoya, en cada año. El costo de las que lidera figura en la sección 4.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>actions a body leads, actions it supports</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Workload by body and year</source>
        <translation>Carga de trabajo por entidad y año</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Bajo a alto</translation>
    </message>
    <message>
        <source>Commitments it serves:</source>
        <translation>Compromisos que atiende:</translation>
    </message>
    <message>
        <source>Questions it serves:</source>
        <translation>Preguntas que atiende:</translation>
    </message>
    <message>
        <source>It names no commitment and no question.</source>
        <translation>No menciona ningún compromiso ni pregunta.</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <comment>an objective</comment>
        <translation>Acciones de: %1</translation>
    </message>
    <message>
        <source>Actions without an objective</source>
        <translation>Acciones sin objetivo</translation>
    </message>
    <message>
        <source>Action, who leads it, and its status</source>
        <translation>Acción, quién la lidera y su situación</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>meta alcanzada</translation>
    </message>
    <message>
        <source>further from the target than at the baseline</source>
        <translation>más lejos de la meta que en la línea de base</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <comment>percent</comment>
        <translation>%1 del recorrido</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a month</comment>
        <translation>%1, vencida</translation>
    </message>
    <message>
        <source>Measure, its source and how often it is read</source>
        <translation>Métrica, su fuente y con qué frecuencia se mide</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
    <message>
        <source>The strategy does not state its principles yet.</source>
        <translation>La estrategia aún no enuncia sus principios.</translation>
    </message>
    <message>
        <source>What holds for everything that the strategy does.</source>
        <translation>Lo que rige todo lo que hace la estrategia.</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>No objective is set and no action is planned yet.</source>
        <translation>Aún no se ha fijado ningún objetivo ni se ha planificado ninguna acción.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>El nivel es el que se alcanza cuando termina la acción.</translation>
    </message>
    <message>
        <source>No action of its own.</source>
        <translation>Sin ninguna acción propia.</translation>
    </message>
    <message>
        <source>Measures of %1</source>
        <comment>an objective</comment>
        <translation>Métricas de: %1</translation>
    </message>
    <message>
        <source>Measures without an objective</source>
        <translation>Métricas sin objetivo</translation>
    </message>
    <message>
        <source>Strategy report · Round %1</source>
        <translation>Informe de la estrategia · Ronda %1</translation>
    </message>
    <message>
        <source>Action-plan report · Round %1</source>
        <translation>Informe del plan de acción · Ronda %1</translation>
    </message>
    <message>
        <source>Briefs for the bodies · Round %1</source>
        <translation>Fichas para las entidades · Ronda %1</translation>
    </message>
    <message>
        <source>National cyber-security strategy
of %1</source>
        <translation>Estrategia nacional de ciberseguridad
de %1</translation>
    </message>
    <message>
        <source>Cyber-security action plan
of %1</source>
        <translation>Plan de acción de ciberseguridad
de %1</translation>
    </message>
    <message>
        <source>What falls to each body
in %1</source>
        <translation>Lo que corresponde a cada entidad
en %1</translation>
    </message>
    <message>
        <source>Strategy report of %1, round %2</source>
        <translation>Informe de la estrategia de %1, ronda %2</translation>
    </message>
    <message>
        <source>Action-plan report of %1, round %2</source>
        <translation>Informe del plan de acción de %1, ronda %2</translation>
    </message>
    <message>
        <source>Briefs for the bodies of %1, round %2</source>
        <translation>Fichas para las entidades de %1, ronda %2</translation>
    </message>
    <message>
        <source>What falls to %1, %2, round %3</source>
        <comment>body, State, round</comment>
        <translation>Lo que corresponde a: %1; %2, ronda %3</translation>
    </message>
    <message>
        <source>Strategy, Round %1</source>
        <translation>Estrategia, ronda %1</translation>
    </message>
    <message>
        <source>Action plan, Round %1</source>
        <translation>Plan de acción, ronda %1</translation>
    </message>
    <message>
        <source>What falls to you, Round %1</source>
        <translation>Lo que corresponde a la entidad, ronda %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 actions, 2026 to 2028</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status of the assessment</source>
        <translation>Situación de la evaluación</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Costo probable</translation>
    </message>
    <message>
        <source>low to high: %1</source>
        <translation>bajo a alto: %1</translation>
    </message>
    <message>
        <source>not estimated yet</source>
        <translation>aún sin estimar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>that lead or support</source>
        <translation>entre liderazgo y apoyo</translation>
    </message>
    <message>
        <source>of the assessment</source>
        <translation>de la evaluación</translation>
    </message>
    <message>
        <source>how to check: last section</source>
        <translation>cómo comprobar: última sección</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Datos de práctica sobre un Estado ficticio.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Los datos de este informe están adjuntos al archivo.</translation>
    </message>
    <message>
        <source>Plan of the State on its self-assessment. It is not a finding of the OAS.</source>
        <translation>Plan del Estado basado en su autoevaluación. No es una conclusión de la OEA.</translation>
    </message>
    <message>
        <source>What falls to whom</source>
        <translation>Qué corresponde a quién</translation>
    </message>
    <message>
        <source>No action names a body yet.</source>
        <translation>Ninguna acción menciona aún a una entidad.</translation>
    </message>
    <message>
        <source>Nothing is left to do for any body.</source>
        <translation>A ninguna entidad le queda nada por hacer.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>All that the plan gives to a body is done. Make the action-plan report instead.</source>
        <translation>Todo lo que el plan asigna a una entidad está concluido. Genere en su lugar el informe del plan de acción.</translation>
    </message>
    <message>
        <source>No action of the plan names a body yet. Say who leads or supports an action first.</source>
        <translation>Ninguna acción del plan menciona aún a una entidad. Indique primero quién lidera o apoya una acción.</translation>
    </message>
    <message>
        <source>Nothing that is still to be done falls to “%1”. Choose one of: %2.</source>
        <translation>Nada de lo que falta por hacer corresponde a “%1”. Elija una de: %2.</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>cada semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, a month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>secured</source>
        <comment>funding</comment>
        <translation>asegurado</translation>
    </message>
    <message>
        <source>not secured</source>
        <comment>funding</comment>
        <translation>sin asegurar</translation>
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
        <translation>%1: %2 por encima de su presupuesto</translation>
    </message>
    <message>
        <source>leaves out %1, which must be done</source>
        <comment>codes of actions</comment>
        <translation>excluye acciones obligatorias: %1</translation>
    </message>
    <message>
        <source>nothing is lifted by %1, for want of what is not chosen</source>
        <comment>codes of actions</comment>
        <translation>sin efecto, por falta de lo que no se eligió: %1</translation>
    </message>
    <message>
        <source>holds together</source>
        <comment>a scenario</comment>
        <translation>es coherente</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Likely cost of each scenario by year</source>
        <translation>Costo probable de cada escenario por año</translation>
    </message>
    <message>
        <source>Scenario, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Escenario, costo probable en %1</translation>
    </message>
    <message>
        <source>What is done was estimated at %1, which is in no row.</source>
        <comment>an amount</comment>
        <translation>Lo concluido se estimó en %1, monto que no está en ninguna fila.</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Comparación de escenarios</translation>
    </message>
    <message>
        <source>No other scenario than the plan itself is kept.</source>
        <translation>No se conserva ningún otro escenario que el plan mismo.</translation>
    </message>
    <message>
        <source>What would be reached, and for how much, with other actions or other dates.</source>
        <translation>Qué se alcanzaría, y por cuánto, con otras acciones u otras fechas.</translation>
    </message>
    <message>
        <source>The headline counts what is done in each; actions and costs are of what is still to be done. A lift counts only when all that it needs is chosen or done.</source>
        <translation>En cada uno, el puntaje principal cuenta lo concluido; las acciones y los costos son de lo que falta por hacer. Elevar una pregunta cuenta solo si todo lo que se requiere está elegido o concluido.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <comment>actions</comment>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Headline when it is done</source>
        <translation>Principal al concluir</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>¿Es coherente?</translation>
    </message>
    <message>
        <source>The plan costs %1 in all, from %2.</source>
        <comment>amount with unit; &quot;0.80 to 1.40&quot;</comment>
        <translation>El plan cuesta %1 en total (de %2).</translation>
    </message>
    <message>
        <source>The plan costs %1 in all.</source>
        <comment>amount with unit</comment>
        <translation>El plan cuesta %1 en total.</translation>
    </message>
    <message>
        <source>Money is secured for %1 of it.</source>
        <comment>amount with unit</comment>
        <translation>Hay financiamiento asegurado para %1 de ese costo.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not estimated yet, so in no sum.</source>
        <translation>
            <numerusform>%n acción aún sin estimar, que no está en ninguna suma.</numerusform>
            <numerusform>%n acciones aún sin estimar, que no están en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2, %3, %4.</source>
        <comment>a date; 3 actions to lead, 1 to support, 2 measures to report</comment>
        <translation>Al %1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>What you lead costs %1, from %2.</source>
        <comment>an amount; &quot;0.80 to 1.40&quot;</comment>
        <translation>Lo que lidera la entidad cuesta %1 (de %2).</translation>
    </message>
    <message>
        <source>What you lead costs %1.</source>
        <comment>an amount</comment>
        <translation>Lo que lidera la entidad cuesta %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 objectives, 12 actions, 5 measures</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>low and high are the same</source>
        <translation>bajo y alto son iguales</translation>
    </message>
    <message>
        <source>At most %1 in all.</source>
        <comment>a budget</comment>
        <translation>Presupuesto total: como máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n action(s) a year.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1: como máximo %n acción por año.</numerusform>
            <numerusform>%1: como máximo %n acciones por año.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be in it: %1.</source>
        <comment>codes of actions</comment>
        <translation>Debe incluir: %1.</translation>
    </message>
    <message>
        <source>Left out beforehand: %1.</source>
        <comment>codes of actions</comment>
        <translation>Excluido de antemano: %1.</translation>
    </message>
    <message>
        <source>Goal: every target at the least cost.</source>
        <translation>Finalidad: todas las metas al menor costo.</translation>
    </message>
    <message>
        <source>Goal: the most improvement.</source>
        <translation>Finalidad: la mayor mejora.</translation>
    </message>
    <message>
        <source>%1 over its budget in all</source>
        <comment>an amount</comment>
        <translation>%1 por encima de su presupuesto total</translation>
    </message>
    <message numerus="yes">
        <source>%1 start(s) before what is waited for ends</source>
        <comment>codes of actions</comment>
        <translation>
            <numerusform>comienza antes de que termine lo que espera: %1</numerusform>
            <numerusform>comienzan antes de que termine lo que esperan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget of “%1”</source>
        <comment>a scenario</comment>
        <translation>Presupuesto de “%1”</translation>
    </message>
    <message>
        <source>%1 at least since %2, where the record begins</source>
        <comment>percent, a date</comment>
        <translation>%1 al menos desde el %2, cuando comienza el registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>percent, a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 since %2; before: %3</source>
        <comment>percent, a date, percents with their dates</comment>
        <translation>%1 desde el %2; antes: %3</translation>
    </message>
    <message>
        <source>Since when actions stand still</source>
        <translation>Desde cuándo no avanzan las acciones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Actions that run, and the day on which somebody last said that they had got further or fallen back. From the change log.</source>
        <translation>Acciones en curso y el último día en que alguien indicó que habían avanzado o retrocedido. Según la bitácora de cambios.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>un texto tiene %n carácter</numerusform>
            <numerusform>un texto tiene %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>como máximo %1; acórtelo o guárdelo como documento</translation>
    </message>
    <message numerus="yes">
        <source>there are %n principles</source>
        <translation>
            <numerusform>hay %n principio</numerusform>
            <numerusform>hay %n principios</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>the plan holds %n things of one kind</source>
        <translation>
            <numerusform>el plan contiene %n elemento de un mismo tipo</numerusform>
            <numerusform>el plan contiene %n elementos de un mismo tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; put several into one</source>
        <translation>como máximo %1; reúna varios en uno</translation>
    </message>
    <message>
        <source>a thing of the plan has no id</source>
        <translation>un elemento del plan no tiene identificador</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identificador propio</translation>
    </message>
    <message>
        <source>two things of the plan have the same id</source>
        <translation>dos elementos del plan tienen el mismo identificador</translation>
    </message>
    <message>
        <source>an action or measure has no code</source>
        <translation>una acción o métrica no tiene código</translation>
    </message>
    <message>
        <source>a code of its own, such as A4</source>
        <translation>un código propio, como A4</translation>
    </message>
    <message>
        <source>two have the same code</source>
        <translation>dos tienen el mismo código</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>la fecha %1 no es plausible</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>falta una fecha</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>una fecha de %1 a %2</translation>
    </message>
    <message>
        <source>the order is %1</source>
        <translation>el orden es %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible</source>
        <translation>el año %1 no es plausible</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>un año de %1 a %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>el costo es %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>un costo de 0 a %1</translation>
    </message>
    <message>
        <source>there is no indicator %1 in this framework</source>
        <translation>no hay ningún indicador %1 en este marco</translation>
    </message>
    <message>
        <source>the code of an indicator of the framework</source>
        <translation>el código de un indicador del marco</translation>
    </message>
    <message>
        <source>there is no such objective in the plan</source>
        <translation>no existe ese objetivo en el plan</translation>
    </message>
    <message>
        <source>the id of an objective of the plan, or none</source>
        <translation>el identificador de un objetivo del plan, o ninguno</translation>
    </message>
    <message>
        <source>there is no commitment %1 in this framework</source>
        <translation>no hay ningún compromiso %1 en este marco</translation>
    </message>
    <message>
        <source>the code of a commitment of the framework</source>
        <translation>el código de un compromiso del marco</translation>
    </message>
    <message>
        <source>the objectives stand below one another in a circle: %1</source>
        <translation>los objetivos están unos debajo de otros en círculo: %1</translation>
    </message>
    <message>
        <source>a parent that is not below the objective itself</source>
        <translation>un objetivo superior que no esté por debajo del objetivo mismo</translation>
    </message>
    <message>
        <source>the actions wait for one another in a circle: %1</source>
        <translation>las acciones se esperan unas a otras en círculo: %1</translation>
    </message>
    <message>
        <source>dependencies that come to an end; take one of them away</source>
        <translation>precedencias que lleguen a un fin; quite una de ellas</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>un valor no es un número</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>there is no such action in the plan</source>
        <translation>no existe esa acción en el plan</translation>
    </message>
    <message>
        <source>the id of an action of the plan, or none</source>
        <translation>el identificador de una acción del plan, o ninguno</translation>
    </message>
    <message>
        <source>the target lies before the baseline</source>
        <translation>la meta es anterior a la línea de base</translation>
    </message>
    <message>
        <source>a day on or after %1</source>
        <translation>un día que no sea anterior al %1</translation>
    </message>
    <message numerus="yes">
        <source>the measure has %n readings</source>
        <translation>
            <numerusform>la métrica tiene %n medición</numerusform>
            <numerusform>la métrica tiene %n mediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the readings are not in the order of their days, or two are of one day</source>
        <translation>las mediciones no están en el orden de sus días, o hay dos del mismo día</translation>
    </message>
    <message>
        <source>one reading a day, the earliest first</source>
        <translation>una medición por día, la más antigua primero</translation>
    </message>
    <message>
        <source>a step of the lifecycle has no title</source>
        <translation>un paso del ciclo de vida no tiene título</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>lo que se debe hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies support the action</source>
        <translation>
            <numerusform>%n entidad apoya la acción</numerusform>
            <numerusform>%n entidades apoyan la acción</numerusform>
        </translation>
    </message>
    <message>
        <source>the progress is %1%</source>
        <translation>el avance es del %1&#xa0;%</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>un número entero de 0 a 100</translation>
    </message>
    <message>
        <source>the action ends before it starts</source>
        <translation>la acción termina antes de comenzar</translation>
    </message>
    <message>
        <source>an end on or after %1</source>
        <translation>un fin que no sea anterior al %1</translation>
    </message>
    <message>
        <source>the costs low, likely and high are %1, %2 and %3</source>
        <translation>los costos bajo, probable y alto son %1, %2 y %3</translation>
    </message>
    <message>
        <source>low at most likely, and likely at most high</source>
        <translation>el bajo no mayor que el probable, y el probable no mayor que el alto</translation>
    </message>
    <message>
        <source>there are costs by year but no cost</source>
        <translation>hay costos por año, pero no hay costo</translation>
    </message>
    <message>
        <source>the cost that the years add up to</source>
        <translation>el costo que suman los años</translation>
    </message>
    <message>
        <source>the costs by year add up to %1 while the action costs %2</source>
        <translation>los costos por año suman %1 y la acción cuesta %2</translation>
    </message>
    <message>
        <source>the costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6</source>
        <comment>low, likely and high</comment>
        <translation>los costos por año suman %1, %2 y %3, y la acción cuesta %4, %5 y %6</translation>
    </message>
    <message>
        <source>costs by year that add up to the cost of the action</source>
        <translation>costos por año que sumen el costo de la acción</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>no existe ese indicador en este marco</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>el nivel %1 está fuera de la escala</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>un nivel de 1 a %1</translation>
    </message>
    <message>
        <source>the action lifts %1 twice</source>
        <translation>la acción eleva %1 dos veces</translation>
    </message>
    <message>
        <source>each indicator once</source>
        <translation>cada indicador una vez</translation>
    </message>
    <message numerus="yes">
        <source>the action waits for %n others</source>
        <translation>
            <numerusform>la acción espera a %n acción más</numerusform>
            <numerusform>la acción espera a otras %n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the action waits for itself</source>
        <translation>la acción se espera a sí misma</translation>
    </message>
    <message>
        <source>the ids of other actions of the plan</source>
        <translation>los identificadores de otras acciones del plan</translation>
    </message>
    <message>
        <source>the action waits for %1, which the plan does not hold</source>
        <translation>la acción espera a %1, que el plan no contiene</translation>
    </message>
    <message numerus="yes">
        <source>the action has %n risks</source>
        <translation>
            <numerusform>la acción tiene %n riesgo</numerusform>
            <numerusform>la acción tiene %n riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>a risk has no text</source>
        <translation>un riesgo no tiene texto</translation>
    </message>
    <message>
        <source>what may go wrong</source>
        <translation>lo que puede salir mal</translation>
    </message>
    <message>
        <source>a scenario has no name</source>
        <translation>un escenario no tiene nombre</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an action has no other day</source>
        <translation>una acción no tiene otro día</translation>
    </message>
    <message>
        <source>another first or last day</source>
        <translation>otro primer día u otro último día</translation>
    </message>
    <message>
        <source>a chosen action has its days twice</source>
        <translation>una acción elegida tiene sus días dos veces</translation>
    </message>
    <message>
        <source>the days of a chosen action beside its choice</source>
        <translation>los días de una acción elegida junto a su selección</translation>
    </message>
    <message>
        <source>an action ends before it starts</source>
        <translation>una acción termina antes de comenzar</translation>
    </message>
    <message>
        <source>the scenario names %1, which the plan does not hold</source>
        <translation>el escenario menciona %1, que el plan no contiene</translation>
    </message>
    <message>
        <source>the ids of actions of the plan</source>
        <translation>los identificadores de acciones del plan</translation>
    </message>
    <message>
        <source>the budget is %1</source>
        <translation>el presupuesto es %1</translation>
    </message>
    <message>
        <source>a budget from 0 to %1</source>
        <translation>un presupuesto de 0 a %1</translation>
    </message>
    <message>
        <source>no action of the plan is led by “%1”</source>
        <translation>“%1” no lidera ninguna acción del plan</translation>
    </message>
    <message>
        <source>the lead body of an action of the plan</source>
        <translation>la entidad líder de una acción del plan</translation>
    </message>
    <message>
        <source>the limit of “%1” is %2</source>
        <translation>el límite de “%1” es %2</translation>
    </message>
    <message>
        <source>an action must be done and is left out</source>
        <translation>una acción es obligatoria y está excluida</translation>
    </message>
    <message>
        <source>an action in one of the two lists</source>
        <translation>una acción en una de las dos listas</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Belongs to objective</source>
        <translation>Pertenece al objetivo</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Costo, bajo</translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation>Costo, probable</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Costo, alto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidad líder</translation>
    </message>
    <message>
        <source>Supporting bodies, one a line</source>
        <translation>Entidades de apoyo, una por línea</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Avance, porcentaje</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fuente de financiamiento</translation>
    </message>
    <message>
        <source>Funding secured</source>
        <translation>Financiamiento asegurado</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Waits for actions, one a line</source>
        <translation>Espera a acciones, una por línea</translation>
    </message>
    <message>
        <source>Lifts indicators to stage, one a line</source>
        <translation>Eleva indicadores al nivel, uno por línea</translation>
    </message>
    <message>
        <source>Id of the action</source>
        <translation>Identificador de la acción</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Código de la acción</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Belongs to action</source>
        <translation>Pertenece a la acción</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Día de la línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Día de la meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How often it is read</source>
        <translation>Con qué frecuencia se mide</translation>
    </message>
    <message>
        <source>Id of the measure</source>
        <translation>Identificador de la métrica</translation>
    </message>
    <message>
        <source>Code of the measure</source>
        <translation>Código de la métrica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Costs by year</source>
        <translation>Costos por año</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <comment>a year</comment>
        <translation>Costo en %1</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <comment>a day</comment>
        <translation>Medición del %1</translation>
    </message>
    <message>
        <source>Cost: low, likely, high</source>
        <translation>Costo: bajo, probable, alto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Read me</source>
        <comment>name of a sheet</comment>
        <translation>Léame</translation>
    </message>
    <message>
        <source>Change what you like in the white cells, then send this file back. Each difference is looked at before it is taken over.</source>
        <translation>Cambie lo que desee en las celdas blancas y devuelva este archivo. Cada diferencia se examina antes de tomarla.</translation>
    </message>
    <message>
        <source>Leave the grey cells as they are. They say which row is which.</source>
        <translation>Deje las celdas grises como están. Indican qué fila es cada una.</translation>
    </message>
    <message>
        <source>For something new, fill in a row below the last and leave its id empty.</source>
        <translation>Para algo nuevo, llene una fila debajo de la última y deje vacío su identificador.</translation>
    </message>
    <message>
        <source>To propose that something is removed, delete its whole row.</source>
        <translation>Para proponer que algo se elimine, elimine toda su fila.</translation>
    </message>
    <message>
        <source>Columns may be moved. Do not merge cells and use no formulas.</source>
        <translation>Las columnas se pueden mover. No combine celdas ni use fórmulas.</translation>
    </message>
    <message>
        <source>All costs are in one currency, in whole units, without a sign.</source>
        <translation>Todos los costos están en una sola moneda, en unidades enteras, sin signo.</translation>
    </message>
    <message>
        <source>Form of this file</source>
        <translation>Formato de este archivo</translation>
    </message>
    <message>
        <source>Id of the assessment</source>
        <translation>Identificador de la evaluación</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versión del plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 stands here.</source>
        <translation>Aquí va un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Ids stay as they are. Leave the id of a new row empty, or write the code beside it.</source>
        <translation>Los identificadores quedan como están. Deje vacío el de una fila nueva, o escriba el código al lado.</translation>
    </message>
    <message>
        <source>A date stands here, such as 2027-06-30.</source>
        <translation>Aquí va una fecha, como 2027-06-30.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>PlanSheetsRun</name>
    <message>
        <source>There is no file “%1” any more. Choose it where it is now.</source>
        <translation>Ya no existe el archivo “%1”. Elíjalo donde está ahora.</translation>
    </message>
    <message>
        <source>“%1” is not a workbook. Choose the .xlsx file that came back.</source>
        <translation>“%1” no es un libro de cálculo. Elija el archivo .xlsx que se devolvió.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that no other program keeps it for itself.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para leerlo y que ningún otro programa lo reserva para sí.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>“%1” no se puede leer hasta el final. Cópielo de nuevo desde su lugar de origen.</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>What should be changed is no longer in the plan. Look at what is there now, then decide again.</source>
        <translation>Lo que se quiere cambiar ya no está en el plan. Vea qué hay allí ahora y decida de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no currency code. Write the three capital letters of ISO 4217, such as USD, or leave it empty.</source>
        <translation>“%1” no es un código de moneda. Escriba las tres letras mayúsculas de la norma ISO 4217, como USD, o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself. Choose another objective, or the top.</source>
        <translation>%1 no puede estar debajo de sí mismo. Elija otro objetivo o el comienzo de la jerarquía.</translation>
    </message>
    <message>
        <source>%1 still holds %2. Move what it holds to another objective, or remove it together with all of that.</source>
        <comment>an objective; 2 objectives, 3 actions</comment>
        <translation>%1 aún contiene %2. Traslade ese contenido a otro objetivo o elimine el objetivo con todo lo que contiene.</translation>
    </message>
</context>
<context>
    <name>PlanYears</name>
    <message>
        <source>%1, over</source>
        <comment>a year</comment>
        <translation>%1, terminado</translation>
    </message>
    <message>
        <source>%1–%2, over</source>
        <comment>years</comment>
        <translation>%1–%2, terminados</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Bajo a alto</translation>
    </message>
    <message>
        <source>%1 is over: its row says what was planned to be spent, and no score is forecast for it.</source>
        <comment>a year</comment>
        <translation>%1 ya terminó: su fila dice lo que se preveía gastar, y no se pronostica ningún puntaje para ese año.</translation>
    </message>
    <message>
        <source>The years up to %1 are over: their row says what was planned to be spent, and no score is forecast for them.</source>
        <translation>Los años hasta %1 ya terminaron: su fila dice lo que se preveía gastar, y no se pronostica ningún puntaje para ellos.</translation>
    </message>
    <message>
        <source>Every action that has dates was stopped, so no year can be named.</source>
        <translation>Todas las acciones con fechas están detenidas, por lo que no se puede indicar ningún año.</translation>
    </message>
</context>
<context>
    <name>PlannedHours</name>
    <message>
        <source>%1: nothing is planned</source>
        <comment>a day</comment>
        <translation>%1: nada previsto</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>a day: from, to, questions</comment>
        <translation>%1: de %2 a %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n answer(s) “not applicable” without a real reason</source>
        <translation>
            <numerusform>%n respuesta “no aplicable” sin un motivo real</numerusform>
            <numerusform>%n respuestas “no aplicable” sin un motivo real</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The report prints the reason; a reader must understand it.</source>
        <translation>%1. El informe imprime el motivo; quien lo lea debe entenderlo.</translation>
    </message>
    <message>
        <source>Every “not applicable” has its reason</source>
        <translation>Toda respuesta “no aplicable” tiene su motivo</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Indicarlo</translation>
    </message>
    <message>
        <source>The assessment is written in %1</source>
        <translation>La evaluación está escrita en %1</translation>
    </message>
    <message>
        <source>Texts and report are in one language</source>
        <translation>Los textos y el informe están en un solo idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n pregunta sin respuesta</numerusform>
            <numerusform>%n preguntas sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Too few for a headline: it is not printed as a number.</source>
        <translation>%1. Muy pocas respuestas para un puntaje principal: no se imprime como número.</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Todas las preguntas están respondidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over and not confirmed</source>
        <translation>
            <numerusform>%n respuesta trasladada y sin confirmar</numerusform>
            <numerusform>%n respuestas trasladadas y sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer waits to be confirmed</source>
        <translation>Ninguna respuesta espera confirmación</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>High stage, weak proof: %n answer(s)</source>
        <translation>
            <numerusform>Nivel alto, respaldo débil: %n respuesta</numerusform>
            <numerusform>Nivel alto, respaldo débil: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>High stages have the proof they need</source>
        <translation>Los niveles altos tienen el respaldo que requieren</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) past the review-by date</source>
        <translation>
            <numerusform>%n documento con fecha de revisión vencida</numerusform>
            <numerusform>%n documentos con fecha de revisión vencida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No answer loses its proof.</source>
        <translation>%1. Ninguna respuesta pierde su respaldo.</translation>
    </message>
    <message>
        <source>No document is past its review-by date</source>
        <translation>Ningún documento tiene la fecha de revisión vencida</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>The kept copy of %n document(s) is missing or damaged</source>
        <translation>
            <numerusform>La copia guardada de %n documento falta o está dañada</numerusform>
            <numerusform>Las copias guardadas de %n documentos faltan o están dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The file no longer holds the copy as it was added. Add the document again.</source>
        <translation>%1. El archivo ya no contiene la copia tal como se agregó. Agregue de nuevo el documento.</translation>
    </message>
    <message>
        <source>Every kept copy is there and whole</source>
        <translation>Todas las copias guardadas están allí y enteras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a rationale</source>
        <translation>
            <numerusform>%n respuesta sin justificación</numerusform>
            <numerusform>%n respuestas sin justificación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A reader will ask why.</source>
        <translation>%1. Quien lea preguntará por qué.</translation>
    </message>
    <message>
        <source>Every answer has a rationale</source>
        <translation>Todas las respuestas tienen justificación</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirla</translation>
    </message>
    <message numerus="yes">
        <source>Two stages up without new evidence: %n answer(s)</source>
        <translation>
            <numerusform>Dos niveles más sin evidencia nueva: %n respuesta</numerusform>
            <numerusform>Dos niveles más sin evidencia nueva: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was attached since the last round that shows the change.</source>
        <translation>%1. Desde la ronda anterior no se vinculó nada que muestre el cambio.</translation>
    </message>
    <message>
        <source>No jump of two stages without new evidence</source>
        <translation>Ningún salto de dos niveles sin evidencia nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still marked for review</source>
        <translation>
            <numerusform>%n respuesta aún señalada para revisar</numerusform>
            <numerusform>%n respuestas aún señaladas para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is marked for review</source>
        <translation>Ninguna respuesta está señalada para revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) below the present stage</source>
        <translation>
            <numerusform>%n meta por debajo del nivel actual</numerusform>
            <numerusform>%n metas por debajo del nivel actual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What is aimed at is reached already.</source>
        <translation>%1. Lo que se busca ya se ha alcanzado.</translation>
    </message>
    <message>
        <source>No target is below the present stage</source>
        <translation>Ninguna meta está por debajo del nivel actual</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Fijar meta</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) without a target</source>
        <translation>
            <numerusform>%n pregunta respondida sin meta</numerusform>
            <numerusform>%n preguntas respondidas sin meta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Without one there is no gap to rank.</source>
        <translation>%1. Sin meta no hay brecha que ordenar.</translation>
    </message>
    <message>
        <source>Every answered question has a target</source>
        <translation>Toda pregunta respondida tiene una meta</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a measure</source>
        <translation>
            <numerusform>%n acción sin métrica</numerusform>
            <numerusform>%n acciones sin métrica</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has a measure</source>
        <translation>Todas las acciones tienen una métrica</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n acción sin responsable</numerusform>
            <numerusform>%n acciones sin responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has an owner</source>
        <translation>Todas las acciones tienen responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n acción sin fechas</numerusform>
            <numerusform>%n acciones sin fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its dates</source>
        <translation>Todas las acciones tienen sus fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) due for review soon</source>
        <translation>
            <numerusform>%n documento con revisión próxima</numerusform>
            <numerusform>%n documentos con revisión próxima</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is due for review soon</source>
        <translation>Ningún documento tiene una revisión próxima</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n ponderación cambiada</numerusform>
            <numerusform>%n ponderaciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights are the framework&apos;s own</source>
        <translation>Todas las ponderaciones son las propias del marco</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not applicable</source>
        <translation>
            <numerusform>%n pregunta no aplicable</numerusform>
            <numerusform>%n preguntas no aplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons are printed.</source>
        <translation>%1. Los motivos se imprimen.</translation>
    </message>
    <message>
        <source>Every question applies</source>
        <translation>Todas las preguntas son aplicables</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>Should be mended</source>
        <translation>Conviene corregirlo</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>What people wrote stays as it is, as in %1; the report marks it with its language.</source>
        <translation>Lo que escribieron las personas queda como está, como en %1; el informe lo marca con su idioma.</translation>
    </message>
    <message>
        <source>What people wrote stays as it is, as in the register of evidence; the report marks it with its language.</source>
        <translation>Lo que escribieron las personas queda como está, como en el registro de evidencias; el informe lo marca con su idioma.</translation>
    </message>
    <message>
        <source>%1. Still in force on the reference date.</source>
        <translation>%1. Aún en vigor en la fecha de referencia.</translation>
    </message>
    <message>
        <source>%1. What was changed is printed with its reason; read it once more before you send the report.</source>
        <translation>%1. Lo cambiado se imprime con su motivo; léalo una vez más antes de enviar el informe.</translation>
    </message>
    <message>
        <source>%1. Every score that lacks an answer is printed as provisional.</source>
        <translation>%1. Todo puntaje al que le falta una respuesta se imprime como provisional.</translation>
    </message>
    <message>
        <source>%1. What is not confirmed counts as not answered.</source>
        <translation>%1. Lo que no se confirma cuenta como sin respuesta.</translation>
    </message>
    <message>
        <source>%1. What is not confirmed counts as not answered: too few answers are left for a headline in numbers.</source>
        <translation>%1. Lo que no se confirma cuenta como sin respuesta: quedan muy pocas respuestas para un puntaje principal en números.</translation>
    </message>
    <message>
        <source>%1. The evidence is of too low a grade, or there is none.</source>
        <translation>%1. La evidencia es de una categoría demasiado baja, o no la hay.</translation>
    </message>
    <message>
        <source>%1. Left without proof by that: %2.</source>
        <translation>%1. Por ello queda sin respaldo: %2.</translation>
    </message>
    <message>
        <source>%1. Listed under “points left open”.</source>
        <translation>%1. Consta en “Puntos abiertos”.</translation>
    </message>
    <message>
        <source>%1. Without a measure, nothing can be followed next year. Say on the Strategy page what is counted.</source>
        <translation>%1. Sin métrica no hay seguimiento el próximo año. Indique en la página Estrategia qué se cuenta.</translation>
    </message>
    <message>
        <source>%1. Without an owner, nobody answers for the work. Name the body that leads on the Strategy page.</source>
        <translation>%1. Sin responsable, nadie responde por el trabajo. Indique en la página Estrategia la entidad líder.</translation>
    </message>
    <message>
        <source>%1. What has no beginning and end stands in no year of the plan. Write both on the Strategy page.</source>
        <translation>%1. Lo que no tiene inicio ni fin no figura en ningún año del plan. Indique ambos en la página Estrategia.</translation>
    </message>
</context>
<context>
    <name>PreparationSteps</name>
    <message>
        <source>Under the Chatham House rule no name is stored. Leave the names out of the roster.</source>
        <translation>Bajo la regla de Chatham House no se guarda ningún nombre. Omita los nombres en la lista de participantes.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away and add another seat.</source>
        <translation>El asiento %1 puede haber votado por su grupo. Indique que está ausente y agregue otro asiento.</translation>
    </message>
    <message>
        <source>The room has worked on %1 already. Leave it on the agenda.</source>
        <translation>La sala ya ha trabajado en %1. Deje esa pregunta en el orden del día.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Close it before changing who answers.</source>
        <translation>La votación sobre %1 está abierta. Ciérrela antes de cambiar quién responde.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule. Prepare another workshop to use a different one.</source>
        <translation>Ya se ha votado confiando en esta regla. Prepare otro taller para usar una distinta.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Este taller ha contenido nombres, y su historial los conserva. Prepare otro taller sin nombres para la regla de Chatham House.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>No existe ese grupo en este taller. Elija uno de sus grupos.</translation>
    </message>
    <message>
        <source>%1 has seats, answers questions or has voted. Move its seats and take it from the agenda first, or keep it.</source>
        <translation>%1 tiene asientos, responde preguntas o ha votado. Traslade primero sus asientos y quítelo del orden del día, o consérvelo.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Choose one of its seats.</source>
        <translation>No existe ese asiento en este taller. Elija uno de sus asientos.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away instead.</source>
        <translation>El asiento %1 puede haber votado por su grupo. Indique que está ausente.</translation>
    </message>
</context>
<context>
    <name>PrintedScore</name>
    <message>
        <source>Nothing is answered yet. A score appears with %1 of the questions.</source>
        <comment>a share in percent</comment>
        <translation>Aún no hay respuestas. El puntaje aparece al responderse el %1 de las preguntas.</translation>
    </message>
    <message>
        <source>Less than %1 is answered, so no number is printed.</source>
        <comment>a share in percent</comment>
        <translation>Se respondió menos del %1, de modo que no se imprime ningún número.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The agenda is empty: bring a question back.</source>
        <translation>El orden del día está vacío: vuelva a incluir una pregunta.</translation>
    </message>
    <message>
        <source>Nobody can vote yet: add participants.</source>
        <translation>Aún no puede votar nadie: agregue participantes.</translation>
    </message>
    <message>
        <source>No group that has participants answers a question: say who answers.</source>
        <translation>Ningún grupo con participantes responde una pregunta: indique quién responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that nobody can answer.</source>
        <translation>
            <numerusform>%n pregunta que nadie puede responder.</numerusform>
            <numerusform>%n preguntas que nadie puede responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>No se ha fijado ningún día.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many for the days.</source>
        <translation>
            <numerusform>%n minuto de más para los días.</numerusform>
            <numerusform>%n minutos de más para los días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Valid on %1</source>
        <translation>Válida al %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Usada en (nivel)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoevaluación; no es una conclusión de la OEA</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DATOS DE PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report has more than 65,500 pieces of text, more than a tagged PDF can hold. Leave out an annex.</source>
        <translation>El informe tiene más de 65.500 fragmentos de texto, más de los que admite un PDF etiquetado. Excluya un anexo.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Start it again when you like.</source>
        <translation>Se interrumpió la generación del informe. Iníciela de nuevo cuando lo desee.</translation>
    </message>
    <message>
        <source>The report cannot be set in two languages: at “%1” it does not have the same parts in both. Make it in one language, and tell us.</source>
        <translation>El informe no puede componerse en dos idiomas: en “%1” no tiene las mismas partes en ambos. Hágalo en un solo idioma y avísenos.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1: out of</source>
        <comment>head of a column</comment>
        <translation>%1: de un total de</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Sección del informe</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>%1 strategy %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 estrategia %2, %3</translation>
    </message>
    <message>
        <source>%1 action plan %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 plan de acción %2, %3</translation>
    </message>
    <message>
        <source>%1 briefs %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 fichas %2, %3</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 acta %2, %3</translation>
    </message>
    <message>
        <source>%1 gap report %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 informe de brechas %2, %3</translation>
    </message>
    <message>
        <source>%1 brief for %4 %2, %3</source>
        <comment>State, body, round, date; a file name</comment>
        <translation>%1 ficha para %4 %2, %3</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>A report is being made</source>
        <translation>Se está generando un informe</translation>
    </message>
    <message>
        <source>“%1” is not written yet.</source>
        <translation>“%1” aún no está escrito.</translation>
    </message>
    <message>
        <source>Close when it is written</source>
        <translation>Cerrar cuando esté escrito</translation>
    </message>
</context>
<context>
    <name>RevealedRound</name>
    <message>
        <source>This workshop has no such round. Choose one of its agenda&apos;s questions.</source>
        <translation>Este taller no tiene esa vuelta. Elija una de las preguntas de su orden del día.</translation>
    </message>
    <message>
        <source>Nobody sees a tally before the reveal. Reveal the round first.</source>
        <translation>Nadie ve un recuento antes de la revelación. Revele primero la vuelta.</translation>
    </message>
    <message>
        <source>A vote of this round does not belong to it. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Un voto de esta vuelta no le pertenece. Restaure una copia de seguridad de este espacio de trabajo y conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>The stored votes of this round are not those that were revealed. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Los votos guardados de esta vuelta no son los que se revelaron. Restaure una copia de seguridad de este espacio de trabajo y conserve el archivo dañado.</translation>
    </message>
</context>
<context>
    <name>RoadmapModel</name>
    <message>
        <source>Without an objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Without a lead body</source>
        <translation>Sin entidad líder</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>leads %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>lidera %n</numerusform>
            <numerusform>lidera %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supports %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>apoya %n</numerusform>
            <numerusform>apoya %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>aún sin fechas</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share</comment>
        <translation>avance: %1</translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>costo probable %1</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>costo sin estimar</translation>
    </message>
    <message>
        <source>starts before %1 ends, for which it waits</source>
        <comment>actions</comment>
        <translation>comienza antes del fin de lo que espera: %1</translation>
    </message>
</context>
<context>
    <name>RoadmapPicture</name>
    <message numerus="yes">
        <source>Roadmap of %n action(s).</source>
        <translation>
            <numerusform>Hoja de ruta con %n acción.</numerusform>
            <numerusform>Hoja de ruta con %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from %1 to %2.</source>
        <comment>months</comment>
        <translation>Van de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved, running or done.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n aprobada, en curso o concluida.</numerusform>
            <numerusform>%n aprobadas, en curso o concluidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n sin fechas.</numerusform>
            <numerusform>%n sin fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Part %1 of %2, from %3 to %4.</source>
        <comment>numbers, codes of the first and last</comment>
        <translation>Parte %1 de %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>aún sin fechas</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>approved or running</source>
        <translation>aprobada o en curso</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>nivel alcanzado al final</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>precedencia</translation>
    </message>
    <message>
        <source>dependency not kept</source>
        <translation>precedencia no respetada</translation>
    </message>
</context>
<context>
    <name>RoadmapPrint</name>
    <message>
        <source>Roadmap of %1, round %2</source>
        <comment>State, round</comment>
        <translation>Hoja de ruta: %1, ronda %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Roadmap of the strategy</source>
        <translation>Hoja de ruta de la estrategia</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan of the State. It is not a finding of the OAS.</source>
        <translation>Es un plan del Estado; no es una conclusión de la OEA.</translation>
    </message>
    <message>
        <source>Roadmap, Round %1</source>
        <translation>Hoja de ruta, ronda %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
</context>
<context>
    <name>RoomAnswer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>workshop, %1, round %2</source>
        <translation>taller, %1, vuelta %2</translation>
    </message>
    <message>
        <source>The room has no result on %1. Record what it agreed on first.</source>
        <translation>La sala no tiene resultado sobre %1. Registre primero lo que acordó.</translation>
    </message>
    <message>
        <source>The room parked %1, so it gives no answer. Answer it on the Score page, or vote again.</source>
        <translation>La sala aplazó %1, de modo que no da respuesta. Respóndala en la página Calificar, o repita la votación.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Otros grupos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Not computable: fewer than two votes.</source>
        <translation>No calculable: menos de dos votos.</translation>
    </message>
    <message>
        <source>Not computable: all votes are the same.</source>
        <translation>No calculable: todos los votos son iguales.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two questions with two votes.</source>
        <translation>No calculable: menos de dos preguntas con dos votos.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two people voted on every question.</source>
        <translation>No calculable: menos de dos personas votaron en todas las preguntas.</translation>
    </message>
    <message>
        <source>Not computable: nobody gave two questions different stages.</source>
        <translation>No calculable: nadie dio niveles distintos a dos preguntas.</translation>
    </message>
</context>
<context>
    <name>RoomFaces</name>
    <message>
        <source>Time is over</source>
        <translation>El tiempo ha terminado</translation>
    </message>
    <message>
        <source>Time is nearly over</source>
        <translation>El tiempo está por terminar</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the room’s Wi-Fi</source>
        <translation>Conectarse al wifi de la sala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Votación por teléfono</translation>
    </message>
    <message>
        <source>Scan the picture, or open</source>
        <translation>Escanee la imagen, o abra</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Se reanuda a las %1</translation>
    </message>
    <message>
        <source>Agreed: %1 %2</source>
        <translation>Acordado: %1 %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Aplazado para después</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>have voted. All votes are in.</source>
        <translation>han votado. Están todos los votos.</translation>
    </message>
    <message>
        <source>have voted. Nothing is shown before the reveal.</source>
        <translation>han votado. No se muestra nada antes de la revelación.</translation>
    </message>
    <message>
        <source>Vote by phone: open</source>
        <translation>Votación por teléfono: abierta</translation>
    </message>
    <message>
        <source>Two halves: median between %1 and %2</source>
        <translation>Dos mitades: mediana entre %1 y %2</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>The time is over.</source>
        <translation>El tiempo ha terminado.</translation>
    </message>
    <message>
        <source>The time is nearly over.</source>
        <translation>El tiempo está por terminar.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <translation>Nivel %1, %2: %3</translation>
    </message>
    <message>
        <source>Join the room’s Wi-Fi %1</source>
        <translation>Conectarse al wifi de la sala: %1</translation>
    </message>
    <message>
        <source>Vote by phone at %1 with the code %2</source>
        <translation>Votación por teléfono en %1 con el código %2</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Votación por teléfono</translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation>Votación: %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Votos recibidos: %1 de %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Se reanuda a las %1</translation>
    </message>
    <message>
        <source>Agreed: stage %1, %2</source>
        <translation>Acordado: nivel %1, %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Aplazado para después</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>The room’s picture is dark</source>
        <translation>La imagen de la sala está oscurecida</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1. Allowed: %2.</source>
        <translation>%1. Se admite: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Allowed: %3.</source>
        <translation>%1: %2. Se admite: %3.</translation>
    </message>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>un texto tiene %n carácter</numerusform>
            <numerusform>un texto tiene %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>como máximo %1; acórtelo o guárdelo como documento</translation>
    </message>
    <message>
        <source>the assessment has no id</source>
        <translation>la evaluación no tiene identificador</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>the assessment was made with %1 version %2</source>
        <translation>la evaluación se hizo con %1, versión %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>the assessment names no State</source>
        <translation>la evaluación no indica el Estado</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>the assessment names no round</source>
        <translation>la evaluación no indica la ronda</translation>
    </message>
    <message>
        <source>a name such as 2026</source>
        <translation>un nombre como 2026</translation>
    </message>
    <message>
        <source>“%1” is no country code</source>
        <translation>“%1” no es un código de país</translation>
    </message>
    <message>
        <source>three capital letters, or none</source>
        <translation>tres letras mayúsculas, o nada</translation>
    </message>
    <message>
        <source>“%1” is no code of a language</source>
        <translation>“%1” no es un código de idioma</translation>
    </message>
    <message>
        <source>two or three small letters, such as en</source>
        <translation>dos o tres letras minúsculas, como en</translation>
    </message>
    <message>
        <source>the assessment is its own last round</source>
        <translation>la evaluación es su propia ronda anterior</translation>
    </message>
    <message>
        <source>the id of an earlier assessment, or none</source>
        <translation>el identificador de una evaluación anterior, o nada</translation>
    </message>
    <message>
        <source>a name has %1 characters</source>
        <translation>un nombre tiene %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the scope holds no commitment</source>
        <translation>el alcance no contiene ningún compromiso</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos uno</translation>
    </message>
    <message>
        <source>there is no such commitment</source>
        <translation>no existe ese compromiso</translation>
    </message>
    <message>
        <source>a commitment of the framework</source>
        <translation>un compromiso del marco</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>no existe ese indicador en este marco</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>un indicador del marco</translation>
    </message>
    <message>
        <source>codes from %1 to %2</source>
        <translation>códigos de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n marks</source>
        <translation>
            <numerusform>la respuesta tiene %n marca</numerusform>
            <numerusform>la respuesta tiene %n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of the %n stages</source>
        <translation>
            <numerusform>una por cada nivel, %n en total</numerusform>
            <numerusform>una por cada nivel, %n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; has no reason</source>
        <translation>la respuesta “no aplicable” no tiene motivo</translation>
    </message>
    <message>
        <source>a reason that the report can print</source>
        <translation>un motivo que el informe pueda imprimir</translation>
    </message>
    <message>
        <source>the answer refers to evidence %1, which the assessment does not hold</source>
        <translation>la respuesta remite a la evidencia %1, que la evaluación no contiene</translation>
    </message>
    <message>
        <source>the id of a piece of its evidence</source>
        <translation>el identificador de una de sus evidencias</translation>
    </message>
    <message>
        <source>the same evidence is attached twice</source>
        <translation>la misma evidencia está vinculada dos veces</translation>
    </message>
    <message>
        <source>each use once</source>
        <translation>cada uso una sola vez</translation>
    </message>
    <message>
        <source>a dissent has no text</source>
        <translation>un disenso no tiene texto</translation>
    </message>
    <message>
        <source>the minority&apos;s view</source>
        <translation>la opinión minoritaria</translation>
    </message>
    <message>
        <source>there is no such commitment or indicator in this framework</source>
        <translation>no existe ese compromiso ni ese indicador en este marco</translation>
    </message>
    <message>
        <source>a code of the framework</source>
        <translation>un código del marco</translation>
    </message>
    <message>
        <source>the weight is %1</source>
        <translation>la ponderación es %1</translation>
    </message>
    <message>
        <source>a number above 0, from %1 to %2</source>
        <translation>un número mayor que 0, de %1 a %2</translation>
    </message>
    <message>
        <source>another piece of evidence has the same id</source>
        <translation>otra evidencia tiene el mismo identificador</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identificador propio</translation>
    </message>
    <message>
        <source>another piece of evidence has the same code</source>
        <translation>otra evidencia tiene el mismo código</translation>
    </message>
    <message>
        <source>a code of its own</source>
        <translation>un código propio</translation>
    </message>
    <message>
        <source>the evidence has no id</source>
        <translation>la evidencia no tiene identificador</translation>
    </message>
    <message>
        <source>the evidence has no code</source>
        <translation>la evidencia no tiene código</translation>
    </message>
    <message>
        <source>a code such as E-019</source>
        <translation>un código como E-019</translation>
    </message>
    <message>
        <source>the evidence has no title</source>
        <translation>la evidencia no tiene título</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>the link is not a web address</source>
        <translation>el enlace no es una dirección web</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// and has no spaces</source>
        <translation>una dirección que empiece por http:// o https:// y no tenga espacios</translation>
    </message>
    <message>
        <source>the file&apos;s fingerprint is not a SHA-256</source>
        <translation>la huella del archivo no es SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>the file&apos;s size is negative</source>
        <translation>el tamaño del archivo es negativo</translation>
    </message>
    <message>
        <source>0 or more bytes</source>
        <translation>0&#xa0;bytes o más</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>el archivo no tiene nombre</translation>
    </message>
    <message>
        <source>an open point has no text</source>
        <translation>un punto abierto no tiene texto</translation>
    </message>
    <message>
        <source>what is still open</source>
        <translation>lo que sigue pendiente</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>el nivel %1 está fuera de la escala</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>un nivel de 1 a %1</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>la fecha %1 no es plausible</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>falta una fecha</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>una fecha de %1 a %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>el costo es %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>un costo de 0 a %1</translation>
    </message>
    <message>
        <source>there is no stakeholder cluster %1</source>
        <translation>no existe la agrupación de partes interesadas %1</translation>
    </message>
    <message>
        <source>the id of a cluster of the framework, or none</source>
        <translation>el identificador de una agrupación del marco, o nada</translation>
    </message>
    <message>
        <source>the number of participants is %1</source>
        <translation>el número de participantes es %1</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un número de 0 a %1</translation>
    </message>
    <message>
        <source>the session lasts %1 hours</source>
        <translation>la sesión dura %1 horas</translation>
    </message>
    <message>
        <source>a decision for the minister names an action that the plan does not hold</source>
        <translation>una decisión para la autoridad ministerial menciona una acción que el plan no contiene</translation>
    </message>
    <message>
        <source>the code of an action of the plan, or none</source>
        <translation>el código de una acción del plan, o nada</translation>
    </message>
</context>
<context>
    <name>RulesOfCourse</name>
    <message>
        <source>a round has no id of its own</source>
        <translation>una vuelta no tiene identificador propio</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>un UUID propio</translation>
    </message>
    <message>
        <source>its rounds are not numbered in their order</source>
        <translation>sus vueltas no están numeradas en orden</translation>
    </message>
    <message>
        <source>1, 2, 3 and so on</source>
        <translation>1, 2, 3 y así sucesivamente</translation>
    </message>
    <message>
        <source>several rounds are open at once</source>
        <translation>hay varias vueltas abiertas a la vez</translation>
    </message>
    <message>
        <source>one open round</source>
        <translation>una vuelta abierta</translation>
    </message>
    <message>
        <source>nobody is asked in a round</source>
        <translation>en una vuelta no se consulta a nadie</translation>
    </message>
    <message>
        <source>at least one group</source>
        <translation>al menos un grupo</translation>
    </message>
    <message>
        <source>the times of a round do not fit its state</source>
        <translation>las horas de una vuelta no corresponden a su situación</translation>
    </message>
    <message>
        <source>opened, then revealed, then closed, as far as it came</source>
        <translation>abierta, luego revelada, luego cerrada, hasta donde haya llegado</translation>
    </message>
    <message>
        <source>a group has more votes than seats</source>
        <translation>un grupo tiene más votos que asientos</translation>
    </message>
    <message>
        <source>at most one vote a seat</source>
        <translation>como máximo un voto por asiento</translation>
    </message>
    <message>
        <source>the votes of a round are not counted by its groups</source>
        <translation>los votos de una vuelta no están contados por sus grupos</translation>
    </message>
    <message>
        <source>one count for each group that was asked, from the reveal on</source>
        <translation>un recuento por cada grupo consultado, desde la revelación</translation>
    </message>
    <message>
        <source>its result has the stage %1</source>
        <translation>su resultado tiene el nivel %1</translation>
    </message>
    <message>
        <source>none, as it is parked</source>
        <translation>ninguno, pues está aplazado</translation>
    </message>
    <message>
        <source>from 1 to %1</source>
        <translation>de 1 a %1</translation>
    </message>
    <message>
        <source>its result rests on no revealed round of its own</source>
        <translation>su resultado no se basa en ninguna vuelta propia revelada</translation>
    </message>
    <message>
        <source>a round that was revealed</source>
        <translation>una vuelta que se haya revelado</translation>
    </message>
    <message>
        <source>its result has no time</source>
        <translation>su resultado no tiene hora</translation>
    </message>
    <message>
        <source>when it was recorded</source>
        <translation>cuándo se registró</translation>
    </message>
    <message>
        <source>it has a result while a round of it goes on</source>
        <translation>tiene un resultado mientras una de sus vueltas sigue abierta</translation>
    </message>
    <message>
        <source>a result once its rounds are closed</source>
        <translation>un resultado cuando sus vueltas estén cerradas</translation>
    </message>
    <message>
        <source>a dissent is recorded without the minority&apos;s view</source>
        <translation>se registró un disenso sin la opinión minoritaria</translation>
    </message>
    <message>
        <source>a minority&apos;s view is recorded, but no dissent</source>
        <translation>se registró una opinión minoritaria, pero ningún disenso</translation>
    </message>
    <message>
        <source>what the minority holds, in its words</source>
        <translation>lo que sostiene la minoría, con sus palabras</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>acordado con disenso</translation>
    </message>
    <message>
        <source>a view is attributed to a group that had too few votes, which could name a person</source>
        <translation>se atribuye una opinión a un grupo que tuvo muy pocos votos, lo que podría identificar a una persona</translation>
    </message>
    <message>
        <source>a group with at least %1 votes, or none</source>
        <translation>un grupo con %1 votos como mínimo, o nada</translation>
    </message>
    <message>
        <source>a parked point has no id of its own</source>
        <translation>un punto aplazado no tiene identificador propio</translation>
    </message>
    <message>
        <source>the course of the workshop is not in order</source>
        <translation>el desarrollo del taller no está en orden</translation>
    </message>
    <message>
        <source>one item or break after the other, the last of which may go on</source>
        <translation>un punto o receso después del otro; el último puede seguir en curso</translation>
    </message>
    <message>
        <source>the workshop has ended while a round is open</source>
        <translation>el taller terminó con una vuelta abierta</translation>
    </message>
    <message>
        <source>an end after the last round</source>
        <translation>un final posterior a la última vuelta</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n voice(s) at stage %1</source>
        <translation>
            <numerusform>%n voto en el nivel %1</numerusform>
            <numerusform>%n votos en el nivel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <comment>a name</comment>
        <translation>%1, asiento %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>voices, whose</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Talk about it, then vote again.</source>
        <translation>Abra la discusión y luego repita la votación.</translation>
    </message>
    <message>
        <source>Ask %1 to speak first, then vote again.</source>
        <comment>voices</comment>
        <translation>Dé primero la palabra a %1; luego repita la votación.</translation>
    </message>
    <message>
        <source>%1 No names are kept: this workshop runs under the Chatham House rule.</source>
        <translation>%1 No se guardan nombres: este taller se rige por la regla de Chatham House.</translation>
    </message>
    <message>
        <source>No workshop is chosen. Choose one first.</source>
        <translation>No se ha elegido un taller. Elija uno primero.</translation>
    </message>
    <message>
        <source>The workshop has ended. To go on, resume it in the menu “Workshop…”.</source>
        <translation>El taller ha terminado. Para seguir, reanúdelo en el menú “Taller…”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by phone</source>
        <translation>%1 por teléfono</translation>
    </message>
    <message>
        <source>%1 by the keyboard</source>
        <translation>%1 por teclado</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 en papel</translation>
    </message>
    <message>
        <source>%1 by file</source>
        <translation>%1 por archivo</translation>
    </message>
    <message>
        <source>Everybody&apos;s ballot is in.</source>
        <translation>Están todas las papeletas.</translation>
    </message>
    <message>
        <source>Not yet: %1 of seats %2 (%3)</source>
        <comment>how many, numbers, group</comment>
        <translation>Faltan: %1 de los asientos %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: seat(s) %1</source>
        <translation>
            <numerusform>Falta: asiento %1</numerusform>
            <numerusform>Faltan: asientos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed at %1</source>
        <comment>stage</comment>
        <translation>Acordado en %1</translation>
    </message>
    <message>
        <source>Agreed at %1 with dissent</source>
        <comment>stage</comment>
        <translation>Acordado en %1 con disenso</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Acordado.</translation>
    </message>
    <message>
        <source>%1 of the votes are at stage %2, and nobody is far from it. Record the stage.</source>
        <comment>share, stage</comment>
        <translation>El %1 de los votos está en el nivel %2 y nadie se aleja mucho de él. Registre el nivel.</translation>
    </message>
    <message>
        <source>Talk more.</source>
        <translation>Conviene seguir la discusión.</translation>
    </message>
    <message numerus="yes">
        <source>The room agrees on stage %1, and %n vote(s) are two stages or more from it. Record the stage with the minority&apos;s view.</source>
        <translation>
            <numerusform>La sala acuerda el nivel %1, y %n voto está a dos niveles o más de él. Registre el nivel con la opinión minoritaria.</numerusform>
            <numerusform>La sala acuerda el nivel %1, y %n votos están a dos niveles o más de él. Registre el nivel con la opinión minoritaria.</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes no longer move, so more talk changes nothing. Record a stage with the minority&apos;s view, or park the question.</source>
        <translation>Los votos ya no se mueven, de modo que seguir la discusión no cambia nada. Registre un nivel con la opinión minoritaria, o aplace la pregunta.</translation>
    </message>
    <message>
        <source>Record the dissent.</source>
        <translation>Registre el disenso.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The name is taken</source>
        <translation>El nombre ya está en uso</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” ya existe y queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it, or choose another name?</source>
        <translation>“%1” ya existe. ¿Reemplazarlo o elegir otro nombre?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
</context>
<context>
    <name>SayWhyNot</name>
    <message>
        <source>Not on disk yet.</source>
        <translation>Aún no está en el disco.</translation>
    </message>
    <message>
        <source>Lose the changes and go on</source>
        <translation>Perder los cambios y seguir</translation>
    </message>
</context>
<context>
    <name>ShowElsewhere</name>
    <message>
        <source>No program on this computer shows the folder. Look for it yourself: %1</source>
        <translation>Ningún programa de esta computadora muestra la carpeta. Búsquela directamente: %1</translation>
    </message>
    <message>
        <source>No program on this computer opens the file. Open it with a program of your choice: %1</source>
        <translation>Ningún programa de esta computadora abre el archivo. Ábralo con un programa de su elección: %1</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was done. Look at what is open now, then do it again.</source>
        <translation>Entretanto se abrió otro espacio de trabajo, de modo que no se hizo nada. Vea lo que está abierto ahora y repita la operación.</translation>
    </message>
    <message>
        <source>“%1” is not the open workspace any more, so nothing was done. Open it again, then do it once more.</source>
        <translation>“%1” ya no es el espacio de trabajo abierto, de modo que no se hizo nada. Ábralo de nuevo y repita la operación.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The amounts were in %1; they were not changed.</source>
        <comment>a currency</comment>
        <translation>Los montos estaban en %1; no se cambiaron.</translation>
    </message>
    <message>
        <source>The amounts were in %1 and are now in %2; none was converted.</source>
        <comment>two currencies</comment>
        <translation>Los montos estaban en %1 y ahora están en %2; no se convirtió ninguno.</translation>
    </message>
    <message>
        <source>the details or the status of the assessment</source>
        <translation>los detalles o la situación de la evaluación</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>una evidencia</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>the open points</source>
        <translation>los puntos abiertos</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>el método</translation>
    </message>
    <message>
        <source>the brief for the minister</source>
        <translation>la ficha para la autoridad ministerial</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>la estrategia</translation>
    </message>
    <message>
        <source>the vision, the principles or the currency</source>
        <translation>la visión, los principios o la moneda</translation>
    </message>
    <message>
        <source>an objective</source>
        <translation>un objetivo</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>una acción</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>una métrica</translation>
    </message>
    <message>
        <source>a step of the lifecycle</source>
        <translation>un paso del ciclo de vida</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>un escenario</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Entretanto, otra persona cambió %1, de modo que no se escribió nada. Vea lo que hay ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive, where two people working at once can damage it. Work on a copy on this computer, and put backups on the network.</source>
        <translation>Este espacio de trabajo está en una unidad de red, donde dos personas que trabajan a la vez pueden dañarlo. Trabaje con una copia en esta computadora y ponga las copias de seguridad en la red.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is copied to the cloud (%1), where two computers can damage it. Work on a copy in another folder, and put backups there.</source>
        <translation>Este espacio de trabajo está en una carpeta que se copia a la nube (%1), donde dos computadoras pueden dañarlo. Trabaje con una copia en otra carpeta y ponga allí las copias de seguridad.</translation>
    </message>
    <message>
        <source>This seat has another phone, or this phone another seat. Release the seat first.</source>
        <translation>Este asiento tiene otro teléfono, o este teléfono otro asiento. Libere primero el asiento.</translation>
    </message>
    <message>
        <source>The document changed while it was being copied, so it was not kept. Close the program that writes it, then add it again.</source>
        <translation>El documento cambió mientras se copiaba, de modo que no se guardó. Cierre el programa que escribe en él y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>The copy of the document cannot be written. Check that the disk has room and that you may use the folder, then try again.</source>
        <translation>No se puede escribir la copia del documento. Compruebe que haya espacio en el disco y que tenga permiso para usar la carpeta; luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite library cannot search texts (FTS5 is missing). Everything else works; install a complete SQLite to search.</source>
        <translation>La biblioteca SQLite de esta computadora no puede buscar en los textos (falta FTS5). Todo lo demás funciona; para buscar, instale un SQLite completo.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>No existe el archivo “%1”. Compruebe el nombre, o cree un nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>The change contradicts what “%1” holds, so nothing was written. Open the file again and repeat the step.</source>
        <translation>El cambio contradice lo que contiene “%1”, de modo que no se escribió nada. Abra el archivo de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Atalaya. Update this program, then open the file again.</source>
        <translation>“%1” se creó con una versión más reciente de Atalaya. Actualice este programa y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not an Atalaya workspace. Choose a file that ends in .atalaya, or make a new one.</source>
        <translation>“%1” no es un espacio de trabajo de Atalaya. Elija un archivo que termine en .atalaya, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore your last backup in its place.</source>
        <translation>El archivo “%1” está dañado y quedó como está. Restaure en su lugar su última copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Copy it to a folder where you may write, then open the copy.</source>
        <translation>No se puede escribir en “%1”. Cópielo a una carpeta en la que tenga permiso de escritura y abra la copia.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there or wait a moment, then try again.</source>
        <translation>Otro programa está usando “%1”. Ciérrelo allí o espere un momento, e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”, so nothing was written. Free some space, then repeat the step.</source>
        <translation>No queda espacio en el disco de “%1”, de modo que no se escribió nada. Libere espacio y repita la operación.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written. Check that the disk is connected and that you may use the folder, then try again.</source>
        <translation>No se puede leer ni escribir “%1”. Compruebe que el disco esté conectado y que tenga permiso para usar la carpeta; luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”, and nothing was written. Make a copy of the file and report the fault with its details.</source>
        <translation>Ocurrió algo imprevisto con “%1” y no se escribió nada. Haga una copia del archivo y comunique el error con sus detalles.</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it was left as it is. Choose another name, or open that file.</source>
        <translation>Ya existe el archivo “%1”, y quedó como estaba. Elija otro nombre, o abra ese archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose a folder where you may write.</source>
        <translation>No se puede escribir en la carpeta “%1”. Elija una carpeta en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>%1 Correct it, then try again.</source>
        <translation>%1 Corríjalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The assessment has no id. Give it one, then add it again.</source>
        <translation>La evaluación no tiene identificador. Asígnele uno y agréguela de nuevo.</translation>
    </message>
    <message>
        <source>The workspace already holds this assessment (%1). Remove it first, or choose another workspace.</source>
        <translation>El espacio de trabajo ya contiene esta evaluación (%1). Elimínela primero, o elija otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this assessment in the meantime, so nothing was written. Open it again and repeat the step.</source>
        <translation>Entretanto, otra persona cambió esta evaluación, de modo que no se escribió nada. Ábrala de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>Two different assessments were mixed up, so nothing was written. Open the assessment again and repeat the step.</source>
        <translation>Se confundieron dos evaluaciones distintas, de modo que no se escribió nada. Abra la evaluación de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>The database itself is damaged: %1. Restore a backup.</source>
        <translation>La propia base de datos está dañada: %1. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The change log has a hole before entry %1. Restore a backup.</source>
        <translation>Falta un tramo de la bitácora de cambios antes de la entrada %1. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log is not what was written. Restore a backup.</source>
        <translation>La entrada %1 de la bitácora de cambios no es lo que se escribió. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log does not start from what the log said before. Restore a backup.</source>
        <translation>La entrada %1 de la bitácora de cambios no parte de lo que la bitácora decía antes. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The log knows nothing of what is stored as %1. Restore a backup.</source>
        <translation>La bitácora no contiene nada de lo que está almacenado como %1. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>What is stored as %1 is not what the log says. Restore a backup.</source>
        <translation>Lo que está almacenado como %1 no es lo que dice la bitácora. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The framework %1 kept in the workspace is not what was put in. Restore a backup.</source>
        <translation>El marco %1 guardado en el espacio de trabajo no es el que se agregó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Which evidence supports which answer is not what the answers say. Restore a backup.</source>
        <translation>La vinculación de evidencias con respuestas no coincide con lo que dicen las respuestas. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy of a document (%1) is not what was put in. Restore a backup.</source>
        <translation>La copia de un documento (%1) no es la que se agregó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy of the document of evidence %1 is not in the workspace. Add the document again.</source>
        <translation>La copia del documento de la evidencia %1 no está en el espacio de trabajo. Agregue el documento de nuevo.</translation>
    </message>
    <message>
        <source>The log says that %1 is there, but it is not. Restore a backup.</source>
        <translation>La bitácora dice que %1 existe, pero no es así. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Check its files.</source>
        <translation>No se puede leer el marco. Compruebe sus archivos.</translation>
    </message>
    <message>
        <source>The workspace already holds “%1”, version %2, with other content. Give the changed framework a new version, then add it again.</source>
        <translation>El espacio de trabajo ya contiene “%1”, versión %2, con otro contenido. Asigne una nueva versión al marco modificado y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>No assessment names it any more</source>
        <translation>Ninguna evaluación lo menciona ya</translation>
    </message>
    <message>
        <source>The workspace holds no copy of this document. Add the document to the workspace first.</source>
        <translation>El espacio de trabajo no contiene ninguna copia de este documento. Agregue primero el documento al espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace holds no such assessment. List what it holds, and choose one of them.</source>
        <translation>El espacio de trabajo no contiene esa evaluación. Consulte la lista de las que contiene y elija una.</translation>
    </message>
    <message>
        <source>The workspace does not hold the framework “%1”, version %2. Add the framework first.</source>
        <translation>El espacio de trabajo no contiene el marco “%1”, versión %2. Agregue primero el marco.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workshop in the meantime, so nothing was written. Look at what is there now, then repeat the step.</source>
        <translation>Entretanto, otra persona cambió este taller, de modo que no se escribió nada. Vea lo que hay ahora y repita la operación.</translation>
    </message>
    <message>
        <source>A vote came under the id of another one, so it was not stored. Load that voting page again, then vote once more.</source>
        <translation>Llegó un voto con el identificador de otro, de modo que no se guardó. Cargue de nuevo esa página de votación y vote otra vez.</translation>
    </message>
    <message>
        <source>The workspace holds no such workshop. List those of the assessment, and choose one of them.</source>
        <translation>El espacio de trabajo no contiene ese taller. Consulte la lista de los de la evaluación y elija uno.</translation>
    </message>
    <message>
        <source>A private note holds a control character.</source>
        <translation>Una nota privada contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A text of the workshop is not in its usual form.</source>
        <translation>Un texto del taller no está en su forma habitual.</translation>
    </message>
    <message>
        <source>A workshop is added before its first vote, and with an id. Prepare it anew, then add it.</source>
        <translation>Un taller se agrega antes de su primer voto y con un identificador. Prepárelo de nuevo y agréguelo.</translation>
    </message>
    <message>
        <source>The workspace already holds this workshop (%1). Open it, or prepare another.</source>
        <translation>El espacio de trabajo ya contiene este taller (%1). Ábralo, o prepare otro.</translation>
    </message>
    <message>
        <source>Two different workshops were mixed up, so nothing was written. Open the workshop again and repeat the step.</source>
        <translation>Se confundieron dos talleres distintos, de modo que no se escribió nada. Abra el taller de nuevo y repita la operación.</translation>
    </message>
    <message>
        <source>People have voted in this workshop, so it stays with its assessment. End it instead.</source>
        <translation>En este taller ya se votó, de modo que permanece con su evaluación. En lugar de eliminarlo, termínelo.</translation>
    </message>
    <message>
        <source>The tables of a workshop contradict its content. Restore a backup.</source>
        <translation>Las tablas de un taller contradicen su contenido. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A vote on %1, round %2, is not what was given. Restore a backup.</source>
        <translation>Un voto sobre %1, vuelta %2, no es el que se emitió. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There are more or fewer votes on %1, round %2, than were revealed. Restore a backup.</source>
        <translation>Hay más o menos votos sobre %1, vuelta %2, de los que se revelaron. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A phone is kept for a seat that its workshop does not have. Restore a backup.</source>
        <translation>Se conserva un teléfono para un asiento que su taller no tiene. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>What is kept of a phone is not what was written. Restore a backup.</source>
        <translation>Lo que se conserva de un teléfono no es lo que se escribió. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A phone is still kept, although its workshop has ended. Restore a backup.</source>
        <translation>Aún se conserva un teléfono, aunque su taller terminó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Phones are kept for a workshop that is not there. Restore a backup.</source>
        <translation>Se conservan teléfonos de un taller que no existe. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace&apos;s tables, or what guards its change log, are not as this program makes them. Restore a backup.</source>
        <translation>Las tablas del espacio de trabajo, o lo que protege su bitácora de cambios, no son como las crea este programa. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Un espacio de trabajo no puede ser su propia copia de seguridad. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” does not hold together, so no copy of it was made. Verify it to see what is wrong, and restore an earlier backup.</source>
        <translation>El archivo “%1” no está íntegro, de modo que no se hizo ninguna copia de él. Verifíquelo para ver qué está mal y restaure una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make the folder first, or choose another.</source>
        <translation>No existe la carpeta “%1”. Cree primero la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date and is as it was; a copy is in “%2”. Report the fault with its details.</source>
        <translation>No se pudo actualizar el archivo “%1”, que quedó como estaba; hay una copia en “%2”. Comunique el error con sus detalles.</translation>
    </message>
    <message>
        <source>The computer “%1” has “%2” open. Close the window there, then try again; if that computer no longer works on it, remove “%3” first.</source>
        <translation>La computadora “%1” tiene abierto “%2”. Cierre la ventana en ella e intente de nuevo; si esa computadora ya no trabaja con el archivo, elimine primero “%3”.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored from itself. Choose a backup.</source>
        <translation>“%1” no se puede restaurar a partir de sí mismo. Elija una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup “%1” does not hold together, so nothing was restored. Choose an earlier backup.</source>
        <translation>La copia de seguridad “%1” no está íntegra, de modo que no se restauró nada. Elija una copia de seguridad anterior.</translation>
    </message>
</context>
<context>
    <name>StrategyPage</name>
    <message>
        <source>Write to a file</source>
        <translation>Escribir en un archivo</translation>
    </message>
    <message>
        <source>Read a workbook</source>
        <translation>Leer un libro de cálculo</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TableWriters</name>
    <message>
        <source>The tables could not be put together. Try again, or choose PDF.</source>
        <translation>No se pudieron componer las tablas. Intente de nuevo, o elija PDF.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>No se pudo componer el libro de cálculo en la carpeta de archivos temporales. Libere espacio en ella e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>TagPass</name>
    <message>
        <source>Two attachments have the name “%1”.</source>
        <translation>Dos archivos adjuntos tienen el nombre “%1”.</translation>
    </message>
    <message>
        <source>The content of page %1 is cut short.</source>
        <translation>El contenido de la página %1 está truncado.</translation>
    </message>
    <message>
        <source>A figure of page %1 has a beginning and no end.</source>
        <translation>Una figura de la página %1 tiene principio y no tiene fin.</translation>
    </message>
    <message>
        <source>Page %1 holds an inline image, which cannot be tagged.</source>
        <translation>La página %1 contiene una imagen en línea, que no se puede etiquetar.</translation>
    </message>
    <message>
        <source>Two figures of page %1 overlap in drawing order.</source>
        <translation>Dos figuras de la página %1 se superponen en el orden de dibujo.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is drawn twice.</source>
        <translation>La figura de la ranura %1 se dibuja dos veces.</translation>
    </message>
    <message>
        <source>A text of page %1 uses its fonts in a way the tag pass does not know.</source>
        <translation>Un texto de la página %1 usa sus fuentes de un modo que el etiquetado no conoce.</translation>
    </message>
    <message>
        <source>A text of page %1 is written in a way the tag pass does not know.</source>
        <translation>Un texto de la página %1 está escrito de un modo que el etiquetado no conoce.</translation>
    </message>
    <message>
        <source>A text of page %1 changes its colour in the middle.</source>
        <translation>Un texto de la página %1 cambia de color a la mitad.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is text outside the structure.</source>
        <translation>“%1”, en la página %2, es texto fuera de la estructura.</translation>
    </message>
    <message>
        <source>“%1” on page %2 has an unknown ink.</source>
        <translation>“%1”, en la página %2, tiene una tinta desconocida.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is in no element of the structure.</source>
        <translation>“%1”, en la página %2, no está en ningún elemento de la estructura.</translation>
    </message>
    <message>
        <source>“%1” lies outside page %2.</source>
        <translation>“%1” queda fuera de la página %2.</translation>
    </message>
    <message>
        <source>Page %1 shows a character that no font has.</source>
        <translation>La página %1 muestra un carácter que ninguna fuente tiene.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is never drawn.</source>
        <translation>La figura de la ranura %1 no se dibuja nunca.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is drawn twice.</source>
        <translation>“%1”, en la página %2, se dibuja dos veces.</translation>
    </message>
    <message>
        <source>“%1” is drawn on page %2 where the text says “%3”.</source>
        <translation>“%1” se dibuja en la página %2 donde el texto dice “%3”.</translation>
    </message>
    <message>
        <source>“%1” is never drawn.</source>
        <translation>“%1” no se dibuja nunca.</translation>
    </message>
    <message>
        <source>“%1” is not drawn with the same characters.</source>
        <translation>“%1” no se dibuja con los mismos caracteres.</translation>
    </message>
    <message>
        <source>No font of page %1 has a blank to part two lines.</source>
        <translation>Ninguna fuente de la página %1 tiene un espacio en blanco para separar dos líneas.</translation>
    </message>
    <message>
        <source>Two elements have the anchor “%1”.</source>
        <translation>Dos elementos tienen el ancla “%1”.</translation>
    </message>
    <message>
        <source>A link goes to “%1”, which is not in the document.</source>
        <translation>Un enlace lleva a “%1”, que no está en el documento.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that a report may link to.</source>
        <translation>“%1” no es una dirección web a la que un informe pueda enlazar.</translation>
    </message>
    <message>
        <source>A link lies on a page that does not exist.</source>
        <translation>Un enlace está en una página que no existe.</translation>
    </message>
    <message>
        <source>The outline has “%1”, which is not drawn.</source>
        <translation>El esquema contiene “%1”, que no se dibuja.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a structure element.</source>
        <translation>“%1” no es un papel de un elemento de la estructura.</translation>
    </message>
    <message>
        <source>The link “%1” has no place on a page.</source>
        <translation>El enlace “%1” no tiene lugar en ninguna página.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Una figura no tiene texto alternativo.</translation>
    </message>
    <message>
        <source>The document has no content.</source>
        <translation>El documento no tiene contenido.</translation>
    </message>
    <message>
        <source>The document has no title or no language.</source>
        <translation>El documento no tiene título o no tiene idioma.</translation>
    </message>
    <message>
        <source>Slot %1 is in two elements of the structure.</source>
        <translation>La ranura %1 está en dos elementos de la estructura.</translation>
    </message>
    <message>
        <source>The font %1 is not embedded.</source>
        <translation>La fuente %1 no está incrustada.</translation>
    </message>
    <message>
        <source>The report has more than %L1 pieces of text, which is more than one tagged PDF can hold. Leave out an annex, or make one report for each section.</source>
        <translation>El informe tiene más de %L1 fragmentos de texto, el máximo que admite un PDF etiquetado. Excluya un anexo, o haga un informe por cada sección.</translation>
    </message>
    <message>
        <source>The report could not be finished. Please tell the makers.</source>
        <translation>No se pudo terminar el informe. Comuníquelo a quienes desarrollan el programa.</translation>
    </message>
    <message>
        <source>The password is longer than 127 bytes, the most a PDF allows. Choose a shorter one.</source>
        <translation>La contraseña tiene más de 127&#xa0;bytes, el máximo que admite un PDF. Elija una más corta.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The colours and sizes of this program cannot be read. Install it again.</source>
        <translation>No se pueden leer los colores y tamaños de este programa. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>VotePlot</name>
    <message>
        <source>none for stage %1 %2</source>
        <translation>ninguno en el nivel %1 %2</translation>
    </message>
    <message>
        <source>%1 for stage %2 %3</source>
        <translation>%1 en el nivel %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s): %1.</source>
        <translation>
            <numerusform>%n voto: %1.</numerusform>
            <numerusform>%n votos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few votes for a median.</source>
        <translation>Muy pocos votos para una mediana.</translation>
    </message>
    <message>
        <source>The room is in two halves: its median lies between stages %1 and %2.</source>
        <translation>La sala está en dos mitades: su mediana queda entre los niveles %1 y %2.</translation>
    </message>
    <message>
        <source>The median is stage %1.</source>
        <translation>La mediana es el nivel %1.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>La mitad central está en el nivel %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>La mitad central está en los niveles %1 a %2.</translation>
    </message>
</context>
<context>
    <name>WhereLeft</name>
    <message>
        <source>Continue where you were</source>
        <translation>Continuar donde se quedó</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>último cambio: %1</translation>
    </message>
    <message>
        <source>You are working on</source>
        <translation>Está trabajando en</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>State, round and scope; last change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>para revisar</translation>
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
        <translation>La carpeta “%1” no existe. Créela primero, o escriba en otra.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Free some space and try again.</source>
        <translation>No queda espacio para escribir “%1”. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder may be written to, or choose another one.</source>
        <translation>No se puede escribir “%1”. Compruebe que la carpeta permita escribir, o elija otra.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>“%1” es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not replaced by an output. Choose another name.</source>
        <translation>“%1” es un espacio de trabajo y no se reemplaza por una salida. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>WorkshopDialogs</name>
    <message>
        <source>Read a list of participants</source>
        <translation>Leer una lista de participantes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Read the participants&apos; files</source>
        <translation>Leer los archivos de participantes</translation>
    </message>
    <message>
        <source>Choose a folder for the participants&apos; files</source>
        <translation>Elegir una carpeta para los archivos de participantes</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Escribir el acta</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
</context>
<context>
    <name>WorkshopEditor</name>
    <message>
        <source>The workshop has no such seat. Look at the number on your card, then try again.</source>
        <translation>El taller no tiene ese asiento. Vea el número en su tarjeta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it, then let phones join.</source>
        <translation>El taller ha terminado. Reanúdelo y luego permita que se unan teléfonos.</translation>
    </message>
</context>
<context>
    <name>WorkshopEdits</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Este taller ha terminado. Reanúdelo para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>WorkshopEnd</name>
    <message>
        <source>End the workshop? No vote is taken any more, and phones lose their seats. It can be resumed.</source>
        <translation>¿Terminar el taller? Ya no se reciben votos y los teléfonos pierden sus asientos. Se puede reanudar.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminar el taller</translation>
    </message>
</context>
<context>
    <name>WorkshopRules</name>
    <message>
        <source>the workshop has no id</source>
        <translation>el taller no tiene identificador</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>the workshop belongs to no assessment</source>
        <translation>el taller no pertenece a ninguna evaluación</translation>
    </message>
    <message>
        <source>the id of an assessment</source>
        <translation>el identificador de una evaluación</translation>
    </message>
    <message>
        <source>the workshop votes on %1 stages</source>
        <translation>el taller vota sobre %1 niveles</translation>
    </message>
    <message>
        <source>the %1 of the framework</source>
        <translation>los %1 del marco</translation>
    </message>
    <message>
        <source>the smallest group is of %1</source>
        <translation>el grupo más pequeño es de %1</translation>
    </message>
    <message>
        <source>from %1 to %2 people</source>
        <translation>de %1 a %2 personas</translation>
    </message>
    <message>
        <source>a workshop under the Chatham House rule has held names</source>
        <translation>un taller bajo la regla de Chatham House ha contenido nombres</translation>
    </message>
    <message>
        <source>one in which no name was ever stored</source>
        <translation>uno en el que nunca se haya indicado un nombre</translation>
    </message>
    <message>
        <source>the days are not in order</source>
        <translation>los días no están en orden</translation>
    </message>
    <message>
        <source>each day once, the earliest first, from %1 to %2</source>
        <translation>cada día una sola vez, primero el más temprano, de %1 a %2</translation>
    </message>
    <message>
        <source>a day ends before it begins</source>
        <translation>un día termina antes de empezar</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>un final posterior a su comienzo</translation>
    </message>
    <message>
        <source>a break lies outside its day or in another break</source>
        <translation>un receso queda fuera de su día o dentro de otro receso</translation>
    </message>
    <message>
        <source>breaks inside the day, one after the other</source>
        <translation>recesos dentro del día, uno después del otro</translation>
    </message>
    <message>
        <source>another group has the same id</source>
        <translation>otro grupo tiene el mismo identificador</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identificador propio</translation>
    </message>
    <message>
        <source>the workshop has %1 seats</source>
        <translation>el taller tiene %1 asientos</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>no tiene identificador propio</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>un UUID propio</translation>
    </message>
    <message>
        <source>another seat has its number</source>
        <translation>otro asiento tiene su número</translation>
    </message>
    <message>
        <source>numbers from 1 up, each once</source>
        <translation>números desde 1, cada uno una sola vez</translation>
    </message>
    <message>
        <source>it has a name, and the workshop is said never to have held one</source>
        <translation>tiene un nombre, y se afirma que el taller nunca ha contenido ninguno</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>it is on the agenda twice</source>
        <translation>está dos veces en el orden del día</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>a text has %1 characters</source>
        <translation>un texto tiene %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>something that people read is empty</source>
        <translation>algo que se muestra para leer está vacío</translation>
    </message>
    <message>
        <source>a name or a text</source>
        <translation>un nombre o un texto</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>no existe ese indicador en este marco</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>un indicador del marco</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>no existe el grupo %1</translation>
    </message>
    <message>
        <source>a group of the workshop</source>
        <translation>un grupo del taller</translation>
    </message>
    <message>
        <source>%1 minutes are set aside</source>
        <translation>se reservan %1 minutos</translation>
    </message>
    <message>
        <source>from 1 to %1 minutes</source>
        <translation>de 1 a %1 minutos</translation>
    </message>
</context>
<context>
    <name>atalaya</name>
    <message>
        <source>Open form…</source>
        <translation>Abrir formulario…</translation>
    </message>
</context>
<context>
    <name>atalaya::ActionForm</name>
    <message>
        <source>Remove action</source>
        <translation>Eliminar acción</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidad líder</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>Entidades de apoyo</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source> %</source>
        <comment>progress</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>When, and for how much</source>
        <translation>Cuándo y por cuánto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fuente de financiamiento</translation>
    </message>
    <message>
        <source>Budget line, donor, loan</source>
        <translation>Partida presupuestaria, donante, préstamo</translation>
    </message>
    <message>
        <source>The money is secured</source>
        <translation>Financiamiento asegurado</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamiento</translation>
    </message>
    <message>
        <source>In every plan, whatever the budget</source>
        <translation>En todo plan, cualquiera que sea el presupuesto</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>What it changes, and what it needs</source>
        <translation>Qué cambia y qué necesita</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Preguntas que eleva</translation>
    </message>
    <message>
        <source>Measure in words</source>
        <translation>Métrica en palabras</translation>
    </message>
    <message>
        <source>What is counted to know that it works</source>
        <translation>Lo que se cuenta para saber que funciona</translation>
    </message>
    <message>
        <source>Actions that must end first</source>
        <translation>Acciones que deben terminar antes</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Agregar acción</translation>
    </message>
    <message>
        <source>Edit action %1</source>
        <translation>Editar la acción %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>Add action %1</source>
        <translation>Agregar la acción %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Eliminar la acción %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaColumn</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Workshop…</source>
        <translation>Taller…</translation>
    </message>
    <message>
        <source>Breaks, the end of the day, preparing, minutes, the end of the workshop</source>
        <translation>Recesos, fin de la jornada, preparación, acta, fin del taller</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>A este ritmo</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>Iniciar un receso</translation>
    </message>
    <message>
        <source>Stop for the day</source>
        <translation>Terminar por hoy</translation>
    </message>
    <message>
        <source>Back to preparing</source>
        <translation>Volver a la preparación</translation>
    </message>
    <message>
        <source>Other workshops</source>
        <translation>Otros talleres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Reanudar el taller</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminar el taller</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institución</numerusform>
            <numerusform>%n instituciones</numerusform>
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
            <numerusform>%n votante</numerusform>
            <numerusform>%n votantes</numerusform>
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
            <numerusform>%n minuto después del fin previsto</numerusform>
            <numerusform>%n minutos después del fin previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 min</source>
        <comment>code, minutes</comment>
        <translation>%1: %2 en lugar de %3&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n agreed item(s)</source>
        <translation>
            <numerusform>Acortar %n punto acordado</numerusform>
            <numerusform>Acortar %n puntos acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier votes or the pre-survey agree on them. %1</source>
        <comment>items</comment>
        <translation>Los votos anteriores o la encuesta previa coinciden en ellos. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) shortened</source>
        <translation>
            <numerusform>%n punto acortado</numerusform>
            <numerusform>%n puntos acortados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Día %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>agreed at %1, %n round(s)</source>
        <translation>
            <numerusform>acordado en %1, %n vuelta</numerusform>
            <numerusform>acordado en %1, %n vueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed at %1 with dissent</source>
        <translation>acordado en %1 con disenso</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>now · %1 planned</source>
        <comment>minutes</comment>
        <translation>ahora · %1 previstos</translation>
    </message>
    <message>
        <source>earlier votes agree: %1</source>
        <comment>minutes</comment>
        <translation>los votos anteriores coinciden: %1</translation>
    </message>
    <message>
        <source>earlier votes differ: %1</source>
        <comment>minutes</comment>
        <translation>los votos anteriores difieren: %1</translation>
    </message>
    <message>
        <source>the pre-survey agrees: %1</source>
        <comment>minutes</comment>
        <translation>la encuesta previa coincide: %1</translation>
    </message>
    <message>
        <source>answers of the pre-survey differ: %1</source>
        <comment>minutes</comment>
        <translation>las respuestas de la encuesta previa difieren: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move</comment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Bring all listed back</source>
        <translation>Reincorporar todas las mostradas</translation>
    </message>
    <message>
        <source>Leave all listed out</source>
        <translation>Excluir todas las mostradas</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>Solo lo no acordado</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Sugerir tiempos</translation>
    </message>
    <message>
        <source>Space puts a question on the agenda or leaves it out, Alt with the arrows moves it, Enter on its minutes changes them.</source>
        <translation>Espacio incluye una pregunta en el orden del día o la excluye, Alt con las flechas la mueve, Intro en sus minutos los cambia.</translation>
    </message>
    <message>
        <source>Which commitment is listed</source>
        <translation>Qué compromiso se muestra</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Subir la pregunta</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Bajar la pregunta</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Todos los compromisos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>questions</comment>
        <translation>%1, excluidas: %2</translation>
    </message>
    <message>
        <source>Choose a question of the agenda first.</source>
        <translation>Elija primero una pregunta del orden del día.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es el primer elemento.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es el último elemento.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reincorporar</translation>
    </message>
    <message>
        <source>The room has worked on it already, so it stays.</source>
        <translation>La sala ya trabajó en ella, de modo que permanece.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Elija primero una pregunta.</translation>
    </message>
    <message>
        <source>All of them are on the agenda.</source>
        <translation>Todas están en el orden del día.</translation>
    </message>
    <message>
        <source>None of them can be left out.</source>
        <translation>Ninguna se puede excluir.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>El orden del día está vacío.</translation>
    </message>
    <message>
        <source>Nothing is left to plan.</source>
        <translation>No queda nada por planificar.</translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>Fije primero un día.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many.</source>
        <translation>
            <numerusform>Sobra %n minuto.</numerusform>
            <numerusform>Sobran %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave questions out, give them less time, or add a day.</source>
        <translation>Excluya preguntas, deles menos tiempo o agregue un día.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed question(s) left out</source>
        <translation>
            <numerusform>%n pregunta acordada excluida</numerusform>
            <numerusform>%n preguntas acordadas excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No question of this agenda is agreed yet</source>
        <translation>Aún no se ha acordado ninguna pregunta de este orden del día</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing to give each question the least</source>
        <translation>
            <numerusform>falta %n minuto para dar a cada pregunta el mínimo</numerusform>
            <numerusform>faltan %n minutos para dar a cada pregunta el mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spread over the questions</source>
        <translation>
            <numerusform>%n minuto repartido entre las preguntas</numerusform>
            <numerusform>%n minutos repartidos entre las preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerEvidenceModel</name>
    <message>
        <source>past its review-by date, proves nothing</source>
        <translation>con fecha de revisión vencida, no respalda nada</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válida hasta %1</translation>
    </message>
    <message>
        <source>on criterion %1</source>
        <translation>sobre el criterio %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, categoría %2, %3</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPane</name>
    <message>
        <source>Why, proof and last round</source>
        <translation>Justificación, respaldo y ronda anterior</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Why this stage? Name facts, dates and documents.</source>
        <translation>¿Por qué este nivel? Indique hechos, fechas y documentos.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The chosen one once more takes it back</source>
        <translation>Elegir de nuevo la opción elegida la retira</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Attaches a document or a statement to this answer</source>
        <translation>Vincula un documento o una afirmación a esta respuesta</translation>
    </message>
    <message>
        <source>Evidence of this answer</source>
        <translation>Evidencias de esta respuesta</translation>
    </message>
    <message>
        <source>Enter opens it in the register; Del detaches it from this answer.</source>
        <translation>Intro la abre en el registro; Supr la desvincula de esta respuesta.</translation>
    </message>
    <message>
        <source>Nothing proves this answer yet.</source>
        <translation>Aún no hay nada que respalde esta respuesta.</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Evidencias · %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPicker</name>
    <message>
        <source>Question, code</source>
        <translation>Pregunta, código</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the question; Del detaches it.</source>
        <translation>Intro vincula la evidencia a la pregunta; Supr la desvincula.</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Qué respalda</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Vincular %1</translation>
    </message>
    <message>
        <source>Attach here instead</source>
        <translation>Vincular aquí en su lugar</translation>
    </message>
    <message>
        <source>%1: attached to the %2</source>
        <comment>code, place</comment>
        <translation>%1, vinculada a: %2</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: sin vincular</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Vincular %1 a %2</translation>
    </message>
</context>
<context>
    <name>atalaya::AnsweringSection</name>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Space says whether a group answers all questions of a commitment.</source>
        <translation>Espacio indica si un grupo responde todas las preguntas de un compromiso.</translation>
    </message>
    <message>
        <source>There is nothing to decide yet. Add groups under Participants, and questions under Agenda.</source>
        <translation>Aún no hay nada que decidir. Agregue grupos en Participantes y preguntas en Orden del día.</translation>
    </message>
    <message>
        <source>A mark stands where a group answers all questions of a commitment, a half one where it answers some of them. A change is made for all of them.</source>
        <translation>La casilla está activada donde un grupo responde todas las preguntas de un compromiso, y a medias donde responde algunas. Un cambio se aplica a todas ellas.</translation>
    </message>
    <message>
        <source>The mark stays.</source>
        <translation>La casilla no cambia.</translation>
    </message>
</context>
<context>
    <name>atalaya::AskDrawer</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentActions</name>
    <message>
        <source>Work on it</source>
        <translation>Trabajar en ella</translation>
    </message>
    <message>
        <source>New round from this…</source>
        <translation>Nueva ronda a partir de esta…</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Cambiar los detalles…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Somebody else has changed these details in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Entretanto, otra persona cambió estos detalles, de modo que no se escribió nada. Vea lo que hay ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>Change the details of the assessment</source>
        <translation>Cambiar los detalles de la evaluación</translation>
    </message>
    <message>
        <source>Send to review…</source>
        <translation>Enviar a revisión…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Devolver a borrador…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>a round</comment>
        <translation>Aprobar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered: scores stay provisional.</source>
        <translation>
            <numerusform>%n pregunta está sin respuesta: los puntajes siguen siendo provisionales.</numerusform>
            <numerusform>%n preguntas están sin respuesta: los puntajes siguen siendo provisionales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that applies is answered.</source>
        <translation>Todas las preguntas aplicables están respondidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still marked for review.</source>
        <translation>
            <numerusform>%n respuesta sigue señalada para revisar.</numerusform>
            <numerusform>%n respuestas siguen señaladas para revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving locks the assessment: only what is reported on its plan, as readings and progress, can be written until it is reopened with a reason. The approval goes into the change log as a step of %1, and cannot be undone.</source>
        <translation>La aprobación bloquea la evaluación: mientras no se reabra con un motivo, solo puede escribirse lo que se informa sobre su plan, como lecturas y avance. La aprobación queda en el registro de cambios como un paso de %1 y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>Comentario (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Aprobar y bloquear</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <comment>a round</comment>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>The assessment becomes a draft again. Reports already handed out stay as they are; the reason goes into the change log as a step of %1.</source>
        <translation>La evaluación vuelve a ser un borrador. Los informes ya entregados quedan como están; el motivo queda en la bitácora de cambios como un paso de %1.</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Motivo de la reapertura</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Send %1 to review</source>
        <comment>a round</comment>
        <translation>Enviar %1 a revisión</translation>
    </message>
    <message>
        <source>Back to draft: %1</source>
        <translation>Devolver a borrador: %1</translation>
    </message>
    <message>
        <source>It can still be changed. Band, list and reports show the new status; the change goes into the log as a step of %1.</source>
        <translation>Todavía se puede cambiar. La franja, la lista y los informes muestran la nueva situación; el cambio queda en la bitácora como un paso de %1.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Devolver a borrador</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <comment>a round, its status</comment>
        <translation>%1 pasa a esta situación: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a round</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1, %2 and %3.</source>
        <comment>counts of answers, evidence, actions</comment>
        <translation>Con ella se eliminan %1, %2 y %3.</translation>
    </message>
    <message>
        <source>It is approved: somebody may have a report of it that can then not be checked.</source>
        <translation>Está aprobada: alguien puede tener un informe de ella que después no se podrá verificar.</translation>
    </message>
    <message>
        <source>A safe copy of the whole file is made first. From there it can be brought back; it cannot be undone.</source>
        <translation>Primero se hace una copia de seguridad de todo el archivo. Desde ella se puede recuperar; la eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Eliminada a mano</translation>
    </message>
    <message>
        <source>%1 is removed; a safe copy was made before</source>
        <comment>a round</comment>
        <translation>Se eliminó %1; antes se hizo una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentDelegate</name>
    <message>
        <source>%1 · %2 · changed %3</source>
        <comment>scope, reference date, last change</comment>
        <translation>%1 · %2 · cambio: %3</translation>
    </message>
    <message>
        <source>%1 · Round %2</source>
        <comment>State, round</comment>
        <translation>%1 · Ronda %2</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentExchange</name>
    <message>
        <source>%1, Round %2</source>
        <comment>State, round</comment>
        <translation>%1, ronda %2</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Aún no se exportó.</translation>
    </message>
    <message>
        <source>The documents go into the folder “%1”, and there is one already. What is in it stays as it is. Put them there too, or export again under another name.</source>
        <translation>Los documentos van a la carpeta “%1”, y ya existe una. Lo que contiene queda como está. Póngalos también allí, o exporte de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a round, a file</comment>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>%1 is in %2, without its documents</source>
        <comment>a round, a file</comment>
        <translation>%1 está en %2, sin sus documentos</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Se exportó.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in “%2”, and %n document(s) of it in the folder “%3” beside it. Send both.</source>
        <comment>a round, a file, a folder</comment>
        <translation>
            <numerusform>%1 está en “%2”, y %n de sus documentos en la carpeta “%3”, junto a él. Envíe ambos.</numerusform>
            <numerusform>%1 está en “%2”, y %n de sus documentos en la carpeta “%3”, junto a él. Envíe ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se exportó.</translation>
    </message>
    <message>
        <source>Export without the documents</source>
        <translation>Exportar sin los documentos</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importada de %1</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <comment>a round</comment>
        <translation>Documentos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not come with “%1”, the first of them for %2.</source>
        <comment>a file, code of evidence</comment>
        <translation>
            <numerusform>%n documento no llegó con “%1”: el de %2.</numerusform>
            <numerusform>%n documentos no llegaron con “%1”; el primero es el de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They travel in a folder of their own. Choose it if you have it. Without them the register says what they are, but holds no copies.</source>
        <translation>Viajan en una carpeta propia. Elíjala si la tiene. Sin ellos, el registro indica cuáles son, pero no contiene copias.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Import without them</source>
        <translation>Importar sin ellos</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <comment>a round</comment>
        <translation>Se importó %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentListModel</name>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>round, scope</comment>
        <translation>Ronda %1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a share in percent</comment>
        <translation>respuestas: %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>respuestas completas</translation>
    </message>
    <message>
        <source>core, %1</source>
        <comment>what to know with a score</comment>
        <translation>núcleo, %1</translation>
    </message>
    <message>
        <source>all in scope, %1</source>
        <comment>what to know with a score</comment>
        <translation>todo el alcance, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, practice data</source>
        <comment>a status</comment>
        <translation>%1, datos de práctica</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, what to know with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>State, round and scope</source>
        <translation>Estado, ronda y alcance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Core score</source>
        <translation>Puntaje del núcleo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentSession</name>
    <message>
        <source>This workspace is open for reading only. To edit, close the other window that has it open or save a copy where you may write.</source>
        <translation>Este espacio de trabajo está abierto en modo de solo lectura. Para editar, cierre la otra ventana que lo tiene abierto o guarde una copia donde tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>The file was changed while it was away. Note down what you typed last, then open the file again to go on with what it holds now.</source>
        <translation>El archivo cambió mientras no estaba disponible. Anote lo último que escribió y abra el archivo de nuevo para seguir con lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentTable</name>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Evaluaciones de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Enter goes on with an assessment; = tells why a number is as it is; the last column is its menu.</source>
        <translation>Intro continúa con una evaluación; = dice por qué un número es el que es; la última columna es su menú.</translation>
    </message>
</context>
<context>
    <name>atalaya::BeginPane</name>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>An unanswered question counts nowhere; it is never read as stage 1.</source>
        <translation>Una pregunta sin respuesta no cuenta en ningún total; nunca se lee como nivel 1.</translation>
    </message>
    <message>
        <source>Brings this question and its stages</source>
        <translation>Muestra esta pregunta y sus niveles</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planificar un taller</translation>
    </message>
    <message>
        <source>Goes to the Workshop page</source>
        <translation>Va a la página Taller</translation>
    </message>
    <message>
        <source>Answer what you can show</source>
        <translation>Responder lo que se puede demostrar</translation>
    </message>
    <message>
        <source>Let the room decide</source>
        <translation>Dejar que decida la sala</translation>
    </message>
    <message>
        <source>Plan a workshop of one or two days; blind votes become answers when you record what the room agreed.</source>
        <translation>Planifique un taller de uno o dos días; los votos a ciegas pasan a ser respuestas al registrar lo que la sala acordó.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Scope and language</source>
        <translation>Alcance e idioma</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>%1, Round %2: %3</source>
        <comment>State, round, what is answered of it</comment>
        <translation>%1, ronda %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none answered</source>
        <translation>
            <numerusform>%n pregunta, ninguna respondida</numerusform>
            <numerusform>%n preguntas, ninguna respondida</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline is printed from 60% of its questions on: %1 of %2.</source>
        <comment>the space before the sign does not break</comment>
        <translation>El puntaje principal se imprime a partir del 60&#xa0;% de sus preguntas: %1 de %2.</translation>
    </message>
    <message>
        <source>One key per question; reasons and proof can follow later.</source>
        <translation>Una tecla por pregunta; los motivos y el respaldo pueden venir después.</translation>
    </message>
    <message>
        <source>Begin with what the headline counts: %1. %2</source>
        <comment>a group; a sentence</comment>
        <translation>Comience por lo que cuenta el puntaje principal: %1. %2</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Comenzar por %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a framework</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many commitments, so many questions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromiso</numerusform>
            <numerusform>%n compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>All else is shown apart</source>
        <translation>Todo lo demás se muestra aparte</translation>
    </message>
</context>
<context>
    <name>atalaya::BestPlanPanel</name>
    <message>
        <source>What would it cost to insist on it?</source>
        <translation>¿Cuánto costaría exigirla?</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Desactualizado.</translation>
    </message>
    <message>
        <source>The plan, its limits or what is left out have changed since this was found.</source>
        <translation>El plan, sus límites o lo que se excluye han cambiado desde que se obtuvo.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Best plan.</source>
        <translation>Mejor plan.</translation>
    </message>
    <message>
        <source>Best found.</source>
        <translation>Mejor plan hallado.</translation>
    </message>
    <message>
        <source>No plan.</source>
        <translation>Ningún plan.</translation>
    </message>
    <message>
        <source>Not this plan.</source>
        <translation>No es este plan.</translation>
    </message>
    <message>
        <source>What is chosen now is another.</source>
        <translation>Lo que está elegido ahora es otro.</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo hallado</translation>
    </message>
</context>
<context>
    <name>atalaya::BudgetBar</name>
    <message>
        <source>What the best plan is for</source>
        <translation>Para qué es el mejor plan</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Best plan under this budget</source>
        <translation>Mejor plan con este presupuesto</translation>
    </message>
    <message>
        <source>Cost and benefit…</source>
        <translation>Costo y beneficio…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget over all years</source>
        <translation>Presupuesto de todos los años</translation>
    </message>
    <message>
        <source>Budget, up to what every action costs together</source>
        <translation>Presupuesto, hasta lo que cuestan juntas todas las acciones</translation>
    </message>
    <message>
        <source>Most improvement</source>
        <translation>Mayor mejora</translation>
    </message>
    <message>
        <source>Reach the targets at least cost</source>
        <translation>Alcanzar las metas al menor costo</translation>
    </message>
    <message>
        <source>Budgets of years, and how many actions a body can lead at once</source>
        <translation>Presupuestos por año, y cuántas acciones puede liderar una entidad a la vez</translation>
    </message>
    <message>
        <source>Limits (%1)…</source>
        <translation>Límites (%1)…</translation>
    </message>
    <message>
        <source>Cheapest way there</source>
        <translation>Vía más económica</translation>
    </message>
</context>
<context>
    <name>atalaya::CameBackDrawer</name>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>Compared again.</source>
        <translation>Se comparó de nuevo.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. What was chosen stays where both sides still say the same; look at the others once more.</source>
        <translation>Entretanto, el plan cambió. Lo elegido se mantiene donde ambos lados siguen diciendo lo mismo; revise los demás una vez más.</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Solo conflictos</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Tomar todos los cambios</translation>
    </message>
    <message>
        <source>All that are shown but deletions and conflicts, which are choices of their own</source>
        <translation>Todas las que se muestran, salvo eliminaciones y conflictos, que se eligen por separado</translation>
    </message>
    <message>
        <source>What was deleted in the workbook is to be deleted in the plan as well</source>
        <translation>Lo que se eliminó en el libro de cálculo se elimina también en el plan</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>keep what the plan says</source>
        <translation>conservar lo que dice el plan</translation>
    </message>
    <message>
        <source>take what the sheet says</source>
        <translation>tomar lo que dice la hoja</translation>
    </message>
    <message>
        <source>skip, to decide another time</source>
        <translation>omitir, para decidir en otro momento</translation>
    </message>
    <message>
        <source>from one choice to the next</source>
        <translation>de una opción a la siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close; nothing is taken</source>
        <translation>cerrar; no se toma nada</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>a file</comment>
        <translation>Lectura de %1</translation>
    </message>
    <message>
        <source>Reading was stopped; the plan is as it was</source>
        <translation>Se interrumpió la lectura; el plan está como estaba</translation>
    </message>
    <message>
        <source>Comparing %1 again</source>
        <comment>a file</comment>
        <translation>Nueva comparación de %1</translation>
    </message>
    <message>
        <source>%1, exported on %2 at %3</source>
        <comment>a file, a day, a time</comment>
        <translation>%1, exportado el %2 a las %3</translation>
    </message>
    <message>
        <source>%1; it does not say when it was exported</source>
        <comment>a file</comment>
        <translation>%1; no indica cuándo se exportó</translation>
    </message>
    <message>
        <source>Nothing of it can be taken.</source>
        <translation>No se puede tomar nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problema.</numerusform>
            <numerusform>%n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row with a problem is left out whole; nothing of it is taken. Mend it in the workbook and read that again, or take the others now.</source>
        <translation>Una fila con un problema se excluye entera; no se toma nada de ella. Corríjala en el libro de cálculo y léalo de nuevo, o tome ahora las demás.</translation>
    </message>
    <message>
        <source>Nothing to take.</source>
        <translation>Nada que tomar.</translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>El libro de cálculo no dice nada que el plan no diga ya.</translation>
    </message>
    <message>
        <source>%1 to take, %2 to keep, %3 skipped</source>
        <comment>numbers</comment>
        <translation>por tomar: %1, por conservar: %2, omitidas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) left to decide</source>
        <translation>
            <numerusform>Queda %n eliminación por decidir</numerusform>
            <numerusform>Quedan %n eliminaciones por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) locked by the approval</source>
        <translation>
            <numerusform>%n diferencia bloqueada por la aprobación</numerusform>
            <numerusform>%n diferencias bloqueadas por la aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n deletion(s)</source>
        <translation>
            <numerusform>Tomar también %n eliminación</numerusform>
            <numerusform>Tomar también %n eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take deletions</source>
        <translation>Tomar también las eliminaciones</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>No se tomó.</translation>
    </message>
    <message>
        <source>Take the workbook’s changes</source>
        <translation>Tomar los cambios del libro de cálculo</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of %1 taken</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n diferencia de %1 tomada</numerusform>
            <numerusform>%n diferencias de %1 tomadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::CheckList</name>
    <message>
        <source>Space ticks a row, or takes the tick away.</source>
        <translation>Espacio activa o desactiva la casilla de una fila.</translation>
    </message>
    <message>
        <source>None is ticked.</source>
        <translation>Ninguna casilla está activada.</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <comment>codes</comment>
        <translation>Casillas activadas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::CheckRowsModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, casilla activada</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, casilla desactivada</translation>
    </message>
</context>
<context>
    <name>atalaya::ClockControls</name>
    <message>
        <source>+1 min</source>
        <translation>+1&#xa0;min</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Detener el reloj</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Discutir</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Key +</source>
        <translation>Tecla +</translation>
    </message>
    <message>
        <source>Gives the room time to talk</source>
        <translation>Da tiempo a la sala para discutir</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>el tiempo ha terminado</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>casi termina</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Reanudar el reloj</translation>
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
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not answered</comment>
        <translation>Pend.</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>not applicable</comment>
        <translation>N/A</translation>
    </message>
</context>
<context>
    <name>atalaya::CompareField</name>
    <message>
        <source>None</source>
        <comment>round to compare with</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>State, round and scope, reference date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A round that is not in this workspace</source>
        <translation>Una ronda que no está en este espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>atalaya::CopiesPanel</name>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Makes a verified copy of the open workspace</source>
        <translation>Hace una copia verificada del espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>Puts a safe copy in the place of the open workspace</source>
        <translation>Pone una copia de seguridad en el lugar del espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>Adds an assessment from a file that was exported</source>
        <translation>Agrega una evaluación desde un archivo exportado</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Last copy %1, checked</source>
        <comment>time</comment>
        <translation>Última copia: %1, comprobada</translation>
    </message>
    <message>
        <source>Last copy %1 is damaged. Make another one.</source>
        <comment>time</comment>
        <translation>La última copia (%1) está dañada. Haga otra.</translation>
    </message>
    <message>
        <source>Last copy %1, checked when it was made</source>
        <comment>time</comment>
        <translation>Última copia: %1, comprobada al hacerla</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Se está haciendo una copia</translation>
    </message>
    <message>
        <source>There is no safe copy yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>One is made by itself each day that the file is open.</source>
        <translation>Se hace una automáticamente cada día que el archivo esté abierto.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto en modo de solo lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in %1, the oldest from %2</source>
        <comment>copies; folder, time</comment>
        <translation>
            <numerusform>%n guardada en %1; la más antigua: %2</numerusform>
            <numerusform>%n guardadas en %1; la más antigua: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No safe copy was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>A safe copy was made and checked</source>
        <translation>Se hizo y se comprobó una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring.</source>
        <translation>Restauración en curso.</translation>
    </message>
    <message>
        <source>The file opens again by itself when the copy is in its place.</source>
        <translation>El archivo se vuelve a abrir por sí solo cuando la copia esté en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is in its place again.</source>
        <translation>“%1” está de nuevo en su lugar.</translation>
    </message>
    <message>
        <source>What the file held before is in %1, beside it.</source>
        <translation>Lo que el archivo contenía antes está en %1, junto a él.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Se restauró.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>atalaya::CostFields</name>
    <message>
        <source>How the cost is known</source>
        <translation>Cómo se conoce el costo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a cost</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a cost</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>a cost</comment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Sin estimar</translation>
    </message>
    <message>
        <source>One sure number</source>
        <translation>Una sola cifra segura</translation>
    </message>
    <message>
        <source>Low, likely, high</source>
        <translation>Bajo, probable, alto</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Costo bajo</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Costo probable</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Costo alto</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Costo por año</translation>
    </message>
    <message>
        <source>Enter or typing changes an amount; an empty one is not said.</source>
        <translation>Intro o escribir cambia un monto; uno vacío queda sin indicar.</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Repartir por igual</translation>
    </message>
    <message>
        <source>Writes what each year costs when every day costs the same</source>
        <translation>Escribe lo que cuesta cada año si todos los días cuestan lo mismo</translation>
    </message>
    <message>
        <source>In whole units; the strategy does not state its currency yet.</source>
        <translation>En unidades enteras; la estrategia aún no indica su moneda.</translation>
    </message>
    <message>
        <source>In whole units of %1.</source>
        <translation>En unidades enteras de %1.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number from 0 on, such as %2.</source>
        <translation>“%1” no es un costo. Escriba un número entero desde 0, como %2.</translation>
    </message>
    <message>
        <source>Write what the action costs, or choose “Not estimated”.</source>
        <translation>Escriba lo que cuesta la acción, o elija “Sin estimar”.</translation>
    </message>
    <message>
        <source>Say the cost and the first and last day before it is spread.</source>
        <translation>Indique el costo y el primer y el último día antes de repartirlo.</translation>
    </message>
    <message>
        <source>No year is said: the cost is spread evenly over the days.</source>
        <translation>No se indica ningún año: el costo se reparte por igual entre los días.</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <comment>which cost, an amount</comment>
        <translation>%1: faltan %2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <comment>which cost, an amount</comment>
        <translation>%1: sobran %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a cost</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>a cost</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>the years</source>
        <translation>los años</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a cost</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>The years add up to the cost.</source>
        <translation>Los años suman el costo.</translation>
    </message>
    <message>
        <source>The years do not add up to the cost yet. %1.</source>
        <translation>Los años aún no suman el costo. %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageBar</name>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Respuestas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageModel</name>
    <message>
        <source>Without objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>named</source>
        <translation>mencionado</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>actions and objectives for a commitment</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>objective, commitment, what is there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>With all below it: %1</source>
        <translation>Con todo lo que depende de él: %1</translation>
    </message>
    <message>
        <source>Of its own: %1</source>
        <translation>Propias: %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1: nothing of the plan serves it</source>
        <comment>a commitment</comment>
        <translation>%1: nada del plan lo atiende</translation>
    </message>
</context>
<context>
    <name>atalaya::CoveragePane</name>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objetivos frente a compromisos</translation>
    </message>
    <message>
        <source>With the first objective or action, this shows which commitments the strategy serves, and which it leaves alone.</source>
        <translation>Con el primer objetivo o la primera acción, aquí se muestra qué compromisos atiende la estrategia y cuáles no.</translation>
    </message>
    <message>
        <source>How many actions of an objective lift a question of a commitment. Enter goes to the objective.</source>
        <translation>Cuántas acciones de un objetivo elevan una pregunta de un compromiso. Intro va al objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) that nothing serves</source>
        <translation>
            <numerusform>%n compromiso que nada atiende</numerusform>
            <numerusform>%n compromisos que nada atiende</numerusform>
        </translation>
    </message>
    <message>
        <source>every commitment is served</source>
        <translation>todos los compromisos están atendidos</translation>
    </message>
    <message>
        <source>A figure counts the actions of an objective, with all below it, that lift a question of the commitment; a square says that the objective names it.</source>
        <translation>Una cifra cuenta las acciones de un objetivo, con todo lo que depende de él, que elevan una pregunta del compromiso; un cuadrado indica que el objetivo lo menciona.</translation>
    </message>
    <message>
        <source>Hatched, and “none” below, is what nothing serves: %1.</source>
        <translation>En rayado, con “ninguna” debajo, lo que nada atiende: %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CrosswalkPart</name>
    <message>
        <source>Crosswalk</source>
        <translation>Correspondencias</translation>
    </message>
    <message>
        <source>No other instrument asks for the same.</source>
        <translation>Ningún otro instrumento pide lo mismo.</translation>
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
        <translation>Eliminar el día</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Agregar un receso</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a date in a field, with its weekday</comment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <comment>after a number; the space does not break</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Remove the break</source>
        <translation>Eliminar el receso</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>No quarter of an hour is free. Make the day longer.</source>
        <translation>No queda libre ningún cuarto de hora. Alargue el día.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>comienza</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>add a break</source>
        <translation>agregar un receso</translation>
    </message>
    <message>
        <source>break %1 begins</source>
        <translation>el receso %1 comienza</translation>
    </message>
    <message>
        <source>break %1, minutes</source>
        <translation>receso %1, minutos</translation>
    </message>
    <message>
        <source>remove break %1</source>
        <translation>eliminar el receso %1</translation>
    </message>
</context>
<context>
    <name>atalaya::DaysField</name>
    <message>
        <source>Add a day</source>
        <translation>Agregar un día</translation>
    </message>
</context>
<context>
    <name>atalaya::DeadlinesDrawer</name>
    <message>
        <source>Export deadlines</source>
        <translation>Exportar plazos</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>To the plan’s end</source>
        <translation>Hasta el fin del plan</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no reminder</comment>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Plazos de</translation>
    </message>
    <message>
        <source>Write the calendar…</source>
        <translation>Escribir el calendario…</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Todas las entidades</translation>
    </message>
    <message>
        <source>Nothing falls due until %1.</source>
        <translation>Nada vence hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) from today until %1. A calendar that reads the file again moves events and adds none twice.</source>
        <translation>
            <numerusform>%n plazo desde hoy hasta el %1. Un calendario que vuelve a leer el archivo mueve los eventos y no agrega ninguno dos veces.</numerusform>
            <numerusform>%n plazos desde hoy hasta el %1. Un calendario que vuelve a leer el archivo mueve los eventos y no agrega ninguno dos veces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationContentsModel</name>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>short for paragraphs of the preamble</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Paragraphs 1 to %1</source>
        <translation>Párrafos 1 a %1</translation>
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
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>aprobada el %1</translation>
    </message>
    <message>
        <source>adopted %1, %2</source>
        <translation>aprobada el %1, %2</translation>
    </message>
    <message>
        <source>original: %1</source>
        <comment>a language</comment>
        <translation>original: %1</translation>
    </message>
    <message>
        <source>working translation, not official</source>
        <translation>traducción de trabajo; no es el texto oficial</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationPage</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Enter or F3 goes on to the next place</source>
        <translation>Intro o F3 va al lugar siguiente</translation>
    </message>
    <message>
        <source>Contents of the Declaration</source>
        <translation>Índice de la Declaración</translation>
    </message>
    <message>
        <source>Arrows show a paragraph; Enter scores it.</source>
        <translation>Las flechas muestran un párrafo; Intro lo califica.</translation>
    </message>
    <message>
        <source>The Declaration has no paragraph %1</source>
        <translation>La Declaración no tiene párrafo %1</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then every commitment can be scored</source>
        <translation>Elija primero una evaluación en Inicio; entonces se podrán calificar todos los compromisos</translation>
    </message>
    <message>
        <source>Commitment %1 is not in the scope of this assessment</source>
        <translation>El compromiso %1 no está dentro del alcance de esta evaluación</translation>
    </message>
    <message>
        <source>next, previous paragraph</source>
        <translation>párrafo siguiente, anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>score it</source>
        <translation>calificarlo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy with its source</source>
        <translation>copiar con su fuente</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>¿por qué este número?</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>buscar en el texto</translation>
    </message>
    <message>
        <source>next place found</source>
        <translation>lugar siguiente</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>previous place found</source>
        <translation>lugar anterior</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>This paragraph has no number to explain</source>
        <translation>Este párrafo no tiene ningún número que explicar</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then there are numbers to explain</source>
        <translation>Elija primero una evaluación en Inicio; entonces habrá números que explicar</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>No está en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n lugar del texto</numerusform>
            <numerusform>%n lugares del texto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationText</name>
    <message>
        <source>Text of the Declaration</source>
        <translation>Texto de la Declaración</translation>
    </message>
    <message>
        <source>Preamble, paragraph %1</source>
        <translation>Preámbulo, párrafo %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>addressed to: %1</source>
        <translation>dirigido a: %1</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>fuerza: %1</translation>
    </message>
    <message>
        <source>J and K go to the next and previous paragraph, Enter to its questions</source>
        <translation>J y K van al párrafo siguiente y al anterior; Intro, a sus preguntas</translation>
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
        <translation>%1, párrafo %2</translation>
    </message>
    <message>
        <source>%1, paragraphs %2 to %3</source>
        <translation>%1, párrafos %2 a %3</translation>
    </message>
</context>
<context>
    <name>atalaya::Desk</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk and would be lost.</source>
        <translation>
            <numerusform>%n cambio no se pudo escribir en el disco y se perdería.</numerusform>
            <numerusform>%n cambios no se pudieron escribir en el disco y se perderían.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is back and cannot be written yet. Allow writing to it, or to its drive.</source>
        <translation>El archivo está disponible de nuevo, pero aún no se puede escribir en él. Permita escribir en él, o en su unidad.</translation>
    </message>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>No hay ningún espacio de trabajo abierto. Abra o cree uno primero.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Apertura de %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Creación de %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>Copia a %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an assessment. Choose a file that was exported from Atalaya.</source>
        <translation>“%1” no se puede leer como una evaluación. Elija un archivo exportado desde Atalaya.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <comment>a State</comment>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lectura de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <comment>a State</comment>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>“%1” is being restored from a safe copy. Wait a moment: it opens by itself when the copy is in its place.</source>
        <translation>“%1” se está restaurando desde una copia de seguridad. Espere un momento: se abre por sí solo cuando la copia esté en su lugar.</translation>
    </message>
    <message>
        <source>No workspace is open. Open the file to restore first.</source>
        <translation>No hay ningún espacio de trabajo abierto. Abra primero el archivo que se va a restaurar.</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home first.</source>
        <translation>No se ha elegido ninguna evaluación. Elija primero una en Inicio.</translation>
    </message>
    <message>
        <source>This workshop belongs to another assessment. Choose that one on Home first.</source>
        <translation>Este taller pertenece a otra evaluación. Elíjala primero en Inicio.</translation>
    </message>
    <message>
        <source>Another window has this workspace open, so here it is for reading only. Close that window and open the file again to edit.</source>
        <translation>Otra ventana tiene abierto este espacio de trabajo, de modo que aquí está en modo de solo lectura. Para editar, cierre esa ventana y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>A lock beside this workspace that does not say whose it is makes it one for reading only. Close the window on the other computer that has it open, or say that there is none.</source>
        <translation>Junto a este espacio de trabajo hay un bloqueo que no indica de quién es, de modo que queda en modo de solo lectura. Cierre la ventana en la otra computadora que lo tiene abierto, o indique que no hay ninguna.</translation>
    </message>
    <message>
        <source>The computer “%1” has this workspace open, so here it is for reading only. Close that window, or say that it is no longer there: its stick was pulled out, or it broke down.</source>
        <translation>La computadora “%1” tiene abierto este espacio de trabajo, de modo que aquí está en modo de solo lectura. Cierre esa ventana, o indique que ya no existe: se retiró la memoria USB o se averió la computadora.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written, so it is open for reading only. Save a copy where you may write to edit it.</source>
        <translation>No se puede escribir en este archivo o en su carpeta, de modo que está abierto en modo de solo lectura. Para editarlo, guarde una copia donde tenga permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>atalaya::DifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>K keeps the plan as it is, T takes what the sheet says, S skips; left and right go from one choice to the next. On an action&apos;s title they mean all of it, but T leaves deletions to a choice of their own.</source>
        <translation>K conserva el plan como está, T toma lo que dice la hoja, S omite; izquierda y derecha van de una opción a la siguiente. En el título de una acción se aplican a toda ella, pero T deja las eliminaciones para elegirlas por separado.</translation>
    </message>
</context>
<context>
    <name>atalaya::DocumentPreview</name>
    <message>
        <source>The kept copy cannot be read, so it is not shown.</source>
        <translation>No se puede leer la copia guardada, de modo que no se muestra.</translation>
    </message>
    <message>
        <source>Document, %1</source>
        <comment>size</comment>
        <translation>Documento, %1</translation>
    </message>
    <message>
        <source>%1 document, %2</source>
        <comment>ending, size</comment>
        <translation>Documento %1, %2</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Preview of %1: the picture</source>
        <translation>Vista previa de %1: la imagen</translation>
    </message>
    <message>
        <source>Preview of %1: the first page</source>
        <translation>Vista previa de %1: la primera página</translation>
    </message>
    <message>
        <source>Preview of %1: the first lines</source>
        <translation>Vista previa de %1: las primeras líneas</translation>
    </message>
    <message>
        <source>No preview of %1</source>
        <translation>Sin vista previa de %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
</context>
<context>
    <name>atalaya::DoneActionsPart</name>
    <message>
        <source>Attach what proves it</source>
        <translation>Vincular lo que lo respalda</translation>
    </message>
    <message>
        <source>%1 %2 (to stage %3)</source>
        <comment>code and title of an action</comment>
        <translation>%1 %2 (al nivel %3)</translation>
    </message>
    <message>
        <source>Done since the last round: %1.</source>
        <translation>Hecho desde la ronda anterior: %1.</translation>
    </message>
    <message>
        <source>Done so far: %1.</source>
        <translation>Hecho hasta ahora: %1.</translation>
    </message>
    <message>
        <source>%1 The evidence carries it.</source>
        <comment>what was done</comment>
        <translation>%1 La evidencia lo respalda.</translation>
    </message>
</context>
<context>
    <name>atalaya::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceActions</name>
    <message>
        <source>Another copy is being written. Try again in a moment.</source>
        <translation>Se está escribiendo otra copia. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 has no file. Edit it to add one.</source>
        <translation>%1 no tiene archivo. Edite la evidencia para agregarlo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can run programs, so it is not opened from here. Write a copy of it and have it checked first.</source>
        <translation>“%1” es de un tipo que puede ejecutar programas, de modo que no se abre desde aquí. Escriba una copia y hágala revisar primero.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document. Free some room on the disk, then try again.</source>
        <translation>No hay espacio para una copia del documento. Libere espacio en el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Write a copy of it and open that with a program of your choice.</source>
        <translation>Ningún programa de esta computadora abre “%1”. Escriba una copia y ábrala con un programa de su elección.</translation>
    </message>
    <message>
        <source>No browser opened the link. Copy the address from Edit and open it yourself.</source>
        <translation>Ningún navegador abrió el enlace. Copie la dirección desde Editar y ábrala directamente.</translation>
    </message>
    <message>
        <source>That is the open workspace itself. Choose another name.</source>
        <translation>Ese es el propio espacio de trabajo abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>Se escribió una copia en %1</translation>
    </message>
    <message>
        <source>Prolong %1 until %2</source>
        <translation>Prorrogar %1 hasta %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desvincular %1 de %2</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Eliminar la evidencia %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %n answer(s).</source>
        <translation>
            <numerusform>%1 respalda %n respuesta.</numerusform>
            <numerusform>%1 respalda %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach it from them before it is removed; one step back undoes both.</source>
        <translation>Se desvincula de ellas antes de eliminarla; un solo paso atrás deshace ambas cosas.</translation>
    </message>
    <message>
        <source>Detach and remove</source>
        <translation>Desvincular y eliminar</translation>
    </message>
    <message>
        <source>Evidence register %1 %2</source>
        <comment>file name: State, round</comment>
        <translation>Registro de evidencias %1 %2</translation>
    </message>
    <message>
        <source>The register was written to %1</source>
        <translation>El registro se escribió en %1</translation>
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
        <translation>Sigue vigente…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>%1 · grade %2 · %3</source>
        <comment>code, grade, sensitivity</comment>
        <translation>%1 · categoría %2 · %3</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>Categoría %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n answer(s)</source>
        <translation>
            <numerusform>Usada en %n respuesta</numerusform>
            <numerusform>Usada en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>bricks: no valid proof</source>
        <translation>ladrillos: sin respaldo válido</translation>
    </message>
    <message>
        <source>Answers that %1 supports</source>
        <translation>Respuestas que %1 respalda</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It proves nothing on %1. No answer loses proof by that: others support the same.</source>
        <translation>No respalda nada al %1. Ninguna respuesta pierde respaldo por ello: otras evidencias respaldan lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>It proves nothing on %1. %2 lose(s) proof; the stages claimed do not change.</source>
        <translation>
            <numerusform>No respalda nada al %1. %2 pierde respaldo; los niveles declarados no cambian.</numerusform>
            <numerusform>No respalda nada al %1. %2 pierden respaldo; los niveles declarados no cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer rests on it alone.</source>
        <translation>Ninguna respuesta depende solo de ella.</translation>
    </message>
    <message numerus="yes">
        <source>Then %1 lose(s) proof.</source>
        <translation>
            <numerusform>Entonces %1 pierde respaldo.</numerusform>
            <numerusform>Entonces %1 pierden respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past its review-by date, %1.</source>
        <translation>Fecha de revisión vencida: %1.</translation>
    </message>
    <message>
        <source>To be reviewed by %1.</source>
        <translation>Por revisar a más tardar el %1.</translation>
    </message>
    <message>
        <source>The kept copy is damaged.</source>
        <translation>La copia guardada está dañada.</translation>
    </message>
    <message>
        <source>The kept copy is missing.</source>
        <translation>Falta la copia guardada.</translation>
    </message>
    <message>
        <source>Edit this evidence and choose the file again, or restore a safe copy of the workspace.</source>
        <translation>Edite esta evidencia y elija el archivo de nuevo, o restaure una copia de seguridad del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Weaker than asked for.</source>
        <translation>Más débil de lo que se exige.</translation>
    </message>
    <message>
        <source>Where it is attached, the framework asks for a better grade than %1. Attach a stronger document as well, or correct the grade.</source>
        <translation>Donde está vinculada, el marco exige una categoría mejor que %1. Vincule además un documento más sólido, o corrija la categoría.</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>sin fecha indicada</translation>
    </message>
    <message>
        <source>in force, has no such date</source>
        <translation>vigente, no tiene esa fecha</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>none, it is reached by its link</source>
        <translation>ninguna, se llega por su enlace</translation>
    </message>
    <message>
        <source>none, it is a statement</source>
        <translation>ninguna, es una afirmación</translation>
    </message>
    <message>
        <source>none, the document was seen only</source>
        <translation>ninguna, el documento solo se vio</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <comment>a size</comment>
        <translation>%1, aún sin comprobar</translation>
    </message>
    <message>
        <source>unchanged, checked %1</source>
        <comment>a moment</comment>
        <translation>sin cambios, comprobada: %1</translation>
    </message>
    <message>
        <source>damaged: not what was added</source>
        <translation>dañada: no es la que se agregó</translation>
    </message>
    <message>
        <source>missing from this workspace</source>
        <translation>no está en este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Agregada por</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Write a copy…</source>
        <translation>Escribir una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter opens the answer on Score; Del detaches the evidence from it.</source>
        <translation>Intro abre la respuesta en Calificar; Supr desvincula de ella la evidencia.</translation>
    </message>
    <message>
        <source>No answer uses it yet. Attach it to the answers that it proves.</source>
        <translation>Ninguna respuesta la usa todavía. Vincúlela a las respuestas que respalda.</translation>
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
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Another document is being kept. Wait a moment, then choose the file again.</source>
        <translation>Se está guardando otro documento. Espere un momento y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Keeping a copy</source>
        <translation>Guardado de una copia</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Escriba como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Quite los caracteres de control.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https:// and has no spaces.</source>
        <translation>Escriba una dirección que empiece por http:// o https:// y no tenga espacios.</translation>
    </message>
    <message>
        <source>Edit evidence %1</source>
        <translation>Editar la evidencia %1</translation>
    </message>
    <message>
        <source>Add evidence %1</source>
        <translation>Agregar la evidencia %1</translation>
    </message>
    <message>
        <source>Add evidence %1 to %2</source>
        <translation>Agregar la evidencia %1 a %2</translation>
    </message>
    <message>
        <source>Replace evidence %1 by %2</source>
        <translation>Reemplazar la evidencia %1 por %2</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Agregar evidencia</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>Agregar evidencia para %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>As you left it. Nothing of this is in the register yet.</source>
        <translation>Tal como se dejó. Nada de esto está todavía en el registro.</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Como figura en el documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who issued or said it</source>
        <translation>Quién lo emitió o lo dijo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Cuenta mientras “%1” tenga la casilla activada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, whether it is known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>grows old</source>
        <translation>pierde vigencia</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>File, a copy is kept in the workspace</source>
        <translation>Archivo; se guarda una copia en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Closes the form and lets go of what is written on it</source>
        <translation>Cierra el formulario y descarta lo escrito en él</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceIntake</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1. Find them and add them again.</source>
        <translation>Ya no están: %1. Búsquelos y agréguelos de nuevo.</translation>
    </message>
    <message>
        <source>Links that lead nowhere: %1. Add the documents themselves.</source>
        <translation>Enlaces que no llevan a ninguna parte: %1. Agregue los propios documentos.</translation>
    </message>
    <message>
        <source>Folders: %1. Add the documents in them instead.</source>
        <translation>Carpetas: %1. Agregue en su lugar los documentos que contienen.</translation>
    </message>
    <message>
        <source>Not documents that can be kept: %1. Choose other files.</source>
        <translation>No son documentos que se puedan guardar: %1. Elija otros archivos.</translation>
    </message>
    <message>
        <source>Empty: %1. Save them again, then add them.</source>
        <translation>Vacíos: %1. Guárdelos de nuevo y agréguelos.</translation>
    </message>
    <message>
        <source>Larger than 512 MB: %1. Keep them elsewhere and give their addresses as links instead.</source>
        <translation>De más de 512&#xa0;MB: %1. Guárdelos en otro lugar e indique sus direcciones como enlaces.</translation>
    </message>
    <message>
        <source>Cannot be read: %1. Check that you may open them, then add them again.</source>
        <translation>No se pueden leer: %1. Compruebe que tenga permiso para abrirlos y agréguelos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came too late for the register, which was left in the meantime. Open that assessment and add them again.</source>
        <translation>
            <numerusform>%n documento llegó tarde al registro, del que se había salido entretanto. Abra esa evaluación y agréguelo de nuevo.</numerusform>
            <numerusform>%n documentos llegaron tarde al registro, del que se había salido entretanto. Abra esa evaluación y agréguelos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceListModel</name>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>afirmada</translation>
    </message>
    <message>
        <source>seen only</source>
        <translation>solo vista</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>kept copy</source>
        <translation>copia guardada</translation>
    </message>
    <message>
        <source>kept copy, unchanged</source>
        <translation>copia guardada, sin cambios</translation>
    </message>
    <message>
        <source>kept copy, damaged</source>
        <translation>copia guardada, dañada</translation>
    </message>
    <message>
        <source>copy missing</source>
        <translation>falta la copia</translation>
    </message>
    <message>
        <source>past its review-by date</source>
        <translation>con fecha de revisión vencida</translation>
    </message>
    <message numerus="yes">
        <source>review due within %n day(s)</source>
        <translation>
            <numerusform>por revisar en %n día</numerusform>
            <numerusform>por revisar en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>its kept copy is damaged</source>
        <translation>su copia guardada está dañada</translation>
    </message>
    <message>
        <source>its kept copy is missing</source>
        <translation>falta su copia guardada</translation>
    </message>
    <message>
        <source>weaker than asked for where it is attached</source>
        <translation>más débil de lo que se exige donde está vinculada</translation>
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
        <translation>%1; más débil de lo que se exige donde está vinculada</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>by how many answers</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePage</name>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>abrir el archivo</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>detach or remove</source>
        <translation>desvincular o eliminar</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>agregar evidencia</translation>
    </message>
    <message>
        <source>add several documents</source>
        <translation>agregar varios documentos</translation>
    </message>
    <message>
        <source>edit the chosen piece</source>
        <translation>editar la evidencia elegida</translation>
    </message>
    <message>
        <source>attach it to an answer</source>
        <translation>vincularla a una respuesta</translation>
    </message>
    <message>
        <source>open its file, or the chosen answer</source>
        <translation>abrir su archivo, o la respuesta elegida</translation>
    </message>
    <message>
        <source>remove it; among the answers: detach it</source>
        <translation>eliminarla; entre las respuestas: desvincularla</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>on the form: save the piece</source>
        <translation>en el formulario: guardar la evidencia</translation>
    </message>
    <message>
        <source>go to its details</source>
        <translation>ir a sus detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statement(s)</source>
        <translation>
            <numerusform>%n documento o afirmación</numerusform>
            <numerusform>%n documentos y afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several documents at once</source>
        <translation>Elegir varios documentos a la vez</translation>
    </message>
    <message>
        <source>Choose an assessment first, on Home.</source>
        <translation>Elija primero una evaluación en Inicio.</translation>
    </message>
    <message>
        <source>Other documents are being kept. Add these again in a moment.</source>
        <translation>Se están guardando otros documentos. Agregue estos de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Agregar %n documento</numerusform>
            <numerusform>Agregar %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added. Complete issuer, date and grade of each.</source>
        <translation>
            <numerusform>%n documento agregado. Complete su emisor, fecha y categoría.</numerusform>
            <numerusform>%n documentos agregados. Complete el emisor, la fecha y la categoría de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were in the register already.</source>
        <translation>
            <numerusform>%n documento ya estaba en el registro.</numerusform>
            <numerusform>%n documentos ya estaban en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not added.</source>
        <translation>El resto no se agregó.</translation>
    </message>
    <message>
        <source>Export register…</source>
        <translation>Exportar registro…</translation>
    </message>
    <message>
        <source>Write the register to a workbook or a .csv file</source>
        <translation>Escribir el registro en un libro de cálculo o en un archivo .csv</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Agregar documentos…</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Agregar evidencia…</translation>
    </message>
    <message>
        <source>Choose an assessment first. Its evidence is then listed here: documents and statements, how good a proof each is, and which answers it supports.</source>
        <translation>Elija primero una evaluación. Sus evidencias se enumeran entonces aquí: documentos y afirmaciones, el respaldo que da cada una y las respuestas que respalda.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>No evidence yet. Drop documents here, or add a first one: a law, a report, the minutes of a meeting. A copy is kept in the workspace.</source>
        <translation>Aún no hay evidencias. Suelte aquí documentos o agregue una primera: una ley, un informe, el acta de una reunión. Se guarda una copia en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing matches the filter and the search.</source>
        <translation>Nada coincide con el filtro y la búsqueda.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>Enter opens the document; I shows all that is known of it.</source>
        <translation>Intro abre el documento; I muestra todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Keeping copies</source>
        <translation>Guardado de copias</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Escritura de una copia</translation>
    </message>
    <message>
        <source>A copy is being written: wait until it is done, or stop it.</source>
        <translation>Se está escribiendo una copia: espere a que termine o deténgala.</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePicker</name>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Título, emisor, código, nota</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the answer; Del detaches it.</source>
        <translation>Intro vincula la evidencia a la respuesta; Supr la desvincula.</translation>
    </message>
    <message>
        <source>attached, stage %1</source>
        <translation>vinculada, nivel %1</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Qué respalda</translation>
    </message>
    <message>
        <source>Add new evidence…</source>
        <translation>Agregar nueva evidencia…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Evidencia para %1</translation>
    </message>
    <message>
        <source>Nothing in the register matches. Change the search, or add the document.</source>
        <translation>Nada en el registro coincide. Cambie la búsqueda o agregue el documento.</translation>
    </message>
    <message>
        <source>The register is empty. Add the first document or statement; it is kept for every other question too.</source>
        <translation>El registro está vacío. Agregue el primer documento o la primera afirmación; queda guardado también para todas las demás preguntas.</translation>
    </message>
    <message>
        <source>It is past its review-by date and proves nothing on %1.</source>
        <translation>Su fecha de revisión está vencida y no respalda nada al %1.</translation>
    </message>
    <message>
        <source>The question is not answered yet; the evidence waits for its stage.</source>
        <translation>La pregunta aún está sin respuesta; la evidencia espera a su nivel.</translation>
    </message>
    <message>
        <source>It proves the stage claimed, %1.</source>
        <translation>Respalda el nivel declarado, %1.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves up to stage %3 only.</source>
        <translation>El nivel %1 exige la categoría %2: respalda solo hasta el nivel %3.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves nothing here.</source>
        <translation>El nivel %1 exige la categoría %2: no respalda nada aquí.</translation>
    </message>
    <message>
        <source>It proves up to stage %1 of the %2 claimed.</source>
        <translation>Respalda hasta el nivel %1 (declarado: %2).</translation>
    </message>
    <message>
        <source>Attach here instead</source>
        <translation>Vincular aquí en su lugar</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Vincular %1 a %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desvincular %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ExplanationTermsModel</name>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Enter explains it.</source>
        <translation>%1. Intro lo explica.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato de entrada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Aplicables</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
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
        <translation>Antes debe corregirse:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Se está generando el informe…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No se exportó.</translation>
    </message>
</context>
<context>
    <name>atalaya::FacilitatorPane</name>
    <message>
        <source>Question and vote</source>
        <translation>Pregunta y votación</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Shows or hides the agenda</source>
        <translation>Muestra u oculta el orden del día</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>close and reveal</source>
        <translation>cerrar y revelar</translation>
    </message>
    <message>
        <source>to the open vote</source>
        <translation>a la votación abierta</translation>
    </message>
    <message>
        <source>open the vote</source>
        <translation>abrir la votación</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>park</source>
        <translation>aplazar</translation>
    </message>
    <message>
        <source>room window</source>
        <translation>ventana de la sala</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>Conducir el taller</translation>
    </message>
    <message>
        <source>open the vote, then close and reveal it</source>
        <translation>abrir la votación; después, cerrarla y revelarla</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>un minuto más</translation>
    </message>
    <message>
        <source>pause the clock, or let it go on</source>
        <translation>detener el reloj, o reanudarlo</translation>
    </message>
    <message>
        <source>park a point for later</source>
        <translation>aplazar un punto para después</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>pregunta siguiente</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>pregunta anterior</translation>
    </message>
    <message>
        <source>open or close the room window</source>
        <translation>abrir o cerrar la ventana de la sala</translation>
    </message>
    <message>
        <source>On a parked point or a minority view</source>
        <translation>En un punto aplazado o una opinión minoritaria</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>eliminarlo</translation>
    </message>
</context>
<context>
    <name>atalaya::FileNotices</name>
    <message>
        <source>That computer no longer works on it</source>
        <translation>Esa computadora ya no trabaja con él</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Abrir para editar</translation>
    </message>
    <message>
        <source>Brought up to date.</source>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <source>This workspace came from an older Atalaya. A copy of the file as it was is at “%1”; remove it once nobody needs it.</source>
        <translation>Este espacio de trabajo proviene de una versión anterior de Atalaya. En “%1” hay una copia del archivo como estaba; elimínela cuando nadie la necesite.</translation>
    </message>
</context>
<context>
    <name>atalaya::FileResultsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>finding, file, sentence</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>atalaya::FileWork</name>
    <message>
        <source>This is still under way: %1. Wait until it is done, or cancel it.</source>
        <translation>Esto sigue en curso: %1. Espere a que termine, o interrúmpalo.</translation>
    </message>
</context>
<context>
    <name>atalaya::FilesDrawer</name>
    <message>
        <source>Vote by file</source>
        <translation>Votar por archivo</translation>
    </message>
    <message>
        <source>Write a file for each participant…</source>
        <translation>Escribir un archivo para cada participante…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Leer archivos…</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>A small table for each seat, with its questions and their criteria. Any spreadsheet or text editor fills it in, without a network. It holds no name, and a key that ties it to its seat.</source>
        <translation>Una tabla pequeña por asiento, con sus preguntas y los criterios de estas. Se completa con cualquier programa de hojas de cálculo o editor de texto, sin red. No contiene ningún nombre, sino una clave que la asocia a su asiento.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Takes the votes on %1, round %2, from files that came back. What they say of other questions waits in the files.</source>
        <translation>Toma los votos sobre %1, vuelta %2, de los archivos devueltos. Lo que dicen de otras preguntas espera en los archivos.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then read the files that came back.</source>
        <translation>No hay ninguna votación abierta. Abra una y lea los archivos devueltos.</translation>
    </message>
    <message>
        <source>Another of these files is of seat %1, too. Only the first was read; choose one.</source>
        <translation>Otro de estos archivos también es del asiento %1. Solo se leyó el primero; elija uno.</translation>
    </message>
    <message>
        <source>Says nothing on %1.</source>
        <translation>No dice nada sobre %1.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in.</source>
        <translation>Se recibió el voto del asiento %1.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in, in the place of the one before.</source>
        <translation>Se recibió el voto del asiento %1, en lugar del anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1 taken.</source>
        <translation>
            <numerusform>%n voto sobre %1 tomado.</numerusform>
            <numerusform>%n votos sobre %1 tomados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had voted in this round already; their votes stay.</source>
        <translation>
            <numerusform>%n asiento ya había votado en esta vuelta; su voto se mantiene.</numerusform>
            <numerusform>%n asientos ya habían votado en esta vuelta; sus votos se mantienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) say nothing on this question.</source>
        <translation>
            <numerusform>%n archivo no dice nada sobre esta pregunta.</numerusform>
            <numerusform>%n archivos no dicen nada sobre esta pregunta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: see below.</source>
        <translation>
            <numerusform>%n archivo fue rechazado: vea abajo.</numerusform>
            <numerusform>%n archivos fueron rechazados: vea abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have something to mend.</source>
        <translation>
            <numerusform>%n fila más tiene algo por corregir.</numerusform>
            <numerusform>%n filas más tienen algo por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat %1 has voted in this round already. That vote stays; the one in this file was not taken.</source>
        <translation>El asiento %1 ya votó en esta vuelta. Ese voto se mantiene; el de este archivo no se tomó.</translation>
    </message>
    <message>
        <source>This vote of seat %1 was read before and counts once; one given since stays.</source>
        <translation>Este voto del asiento %1 ya se había leído y cuenta una vez; si después se emitió otro, se mantiene.</translation>
    </message>
    <message>
        <source>These are more than %1 files. Choose fewer at once.</source>
        <translation>Son más de %1 archivos. Elija menos a la vez.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Se están leyendo los archivos…</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was taken; read them again.</source>
        <translation>Se interrumpió. No se tomó nada de estos archivos; léalos de nuevo.</translation>
    </message>
    <message>
        <source>The vote ended while the files were read, and nothing of them was taken. Open another round and read them again.</source>
        <translation>La votación terminó mientras se leían los archivos, y no se tomó nada de ellos. Abra otra vuelta y léalos de nuevo.</translation>
    </message>
    <message>
        <source>The vote ended before the question was answered.</source>
        <translation>La votación terminó antes de que se respondiera la pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have voted in this round already: %1. Their files may be older than these votes. Cancel keeps the votes as they are.</source>
        <translation>
            <numerusform>%n asiento ya votó en esta vuelta: %1. Su archivo puede ser anterior a este voto. Cancelar mantiene los votos como están.</numerusform>
            <numerusform>%n asientos ya votaron en esta vuelta: %1. Sus archivos pueden ser anteriores a estos votos. Cancelar mantiene los votos como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the votes of %n seat(s)</source>
        <translation>
            <numerusform>Reemplazar el voto de %n asiento</numerusform>
            <numerusform>Reemplazar los votos de %n asientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are in the folder already. What was filled in there is lost when they are replaced.</source>
        <translation>
            <numerusform>%n de estos archivos ya está en la carpeta. Al reemplazarlo se pierde lo que se haya completado en él.</numerusform>
            <numerusform>%n de estos archivos ya están en la carpeta. Al reemplazarlos se pierde lo que se haya completado en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>Se están escribiendo los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”.</source>
        <translation>
            <numerusform>%n archivo escrito en “%1”.</numerusform>
            <numerusform>%n archivos escritos en “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n archivo ya existía y queda como está.</numerusform>
            <numerusform>%n archivos ya existían y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all were written.</source>
        <translation>Se interrumpió antes de escribirlos todos.</translation>
    </message>
    <message>
        <source>Hand each participant the file of their seat.</source>
        <translation>Entregue a cada participante el archivo de su asiento.</translation>
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
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>things that a finding is about</comment>
        <translation>
            <numerusform>Todo (%n)</numerusform>
            <numerusform>Todo (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>Verificación superada (%n)</numerusform>
            <numerusform>Todas las verificaciones superadas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n verificación más superada</numerusform>
            <numerusform>%n verificaciones más superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n must</source>
        <comment>what must be mended</comment>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>what should be mended</comment>
        <translation>
            <numerusform>%n aconsejable</numerusform>
            <numerusform>%n aconsejables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>weight, title, sentence</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>atalaya::FindingsPane</name>
    <message>
        <source>Before you export</source>
        <translation>Antes de exportar</translation>
    </message>
    <message>
        <source>Enter leads to what is to be mended; Right and Left unfold and fold a subject.</source>
        <translation>Intro lleva a lo que se debe corregir; derecha e izquierda despliegan y pliegan un tema.</translation>
    </message>
</context>
<context>
    <name>atalaya::FollowUpPane</name>
    <message>
        <source>Nothing is late today. What falls behind its dates, readings that are overdue and steps of the lifecycle past their day stand here, with the reason.</source>
        <translation>Hoy no hay nada atrasado. Aquí figuran, con su motivo, lo que se atrasa respecto de sus fechas, las mediciones vencidas y los pasos del ciclo de vida cuyo día ya pasó.</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Lo atrasado</translation>
    </message>
    <message>
        <source>Enter changes reported progress or status in their cells; elsewhere it opens the form.</source>
        <translation>Intro cambia el avance informado o la situación en sus celdas; en las demás abre el formulario.</translation>
    </message>
    <message>
        <source>On %1: %2, %3, %4.</source>
        <comment>a day, then three counts</comment>
        <translation>Al %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n late action(s)</source>
        <translation>
            <numerusform>%n acción atrasada</numerusform>
            <numerusform>%n acciones atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue reading(s)</source>
        <translation>
            <numerusform>%n medición vencida</numerusform>
            <numerusform>%n mediciones vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n paso vencido del ciclo de vida</numerusform>
            <numerusform>%n pasos vencidos del ciclo de vida</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of %1:</source>
        <comment>an action</comment>
        <translation>Avance de %1:</translation>
    </message>
    <message>
        <source>%1 is %2 done</source>
        <comment>an action, percent</comment>
        <translation>Cambiar el avance de %1 a %2</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>percent, a day, who said so</comment>
        <translation>%1 el %2 (%3)</translation>
    </message>
    <message>
        <source>Course of %1: %2.</source>
        <comment>an action, percents with their days</comment>
        <translation>Evolución de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has not moved for %n day(s).</source>
        <translation>
            <numerusform>No avanza desde hace %n día.</numerusform>
            <numerusform>No avanza desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 is reported as done.</source>
        <comment>an action</comment>
        <translation>De %1 se ha informado un avance del 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Its status is still “%1”. What is done counts and lifts only when its status says so.</source>
        <translation>Su estado sigue siendo “%1”. Lo hecho solo cuenta y eleva niveles cuando su estado lo dice.</translation>
    </message>
    <message>
        <source>Mark it as done</source>
        <translation>Marcarla como concluida</translation>
    </message>
    <message>
        <source>Mark %1 as done</source>
        <translation>Marcar %1 como concluida</translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierChart</name>
    <message>
        <source>Gain by cost</source>
        <translation>Aumento según el costo</translation>
    </message>
    <message>
        <source>%1 Arrows go from point to point, Enter takes the plan of one.</source>
        <comment>a sentence</comment>
        <translation>%1 Las flechas van de un punto a otro, Intro toma el plan del punto.</translation>
    </message>
    <message>
        <source>No plan under %1.</source>
        <comment>an amount</comment>
        <translation>Ningún plan por debajo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1 gain %2.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n acción por %1: aumento de %2.</numerusform>
            <numerusform>%n acciones por %1: aumento de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain of the score</source>
        <translation>Aumento del puntaje</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>unit</comment>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>present choice</source>
        <translation>selección actual</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n acción por %1.</numerusform>
            <numerusform>%n acciones por %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierDrawer</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Costo y beneficio</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Desactualizado.</translation>
    </message>
    <message>
        <source>The plan or its limits have changed since this was found.</source>
        <translation>El plan o sus límites han cambiado desde que se obtuvo.</translation>
    </message>
    <message>
        <source>The best plan for each of several budgets over all years; budgets of single years are left out of account. What is above the line cannot be had.</source>
        <translation>El mejor plan para cada uno de varios presupuestos de todos los años; los presupuestos de años sueltos no se tienen en cuenta. Lo que está por encima de la línea no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>Qué permite cada presupuesto</translation>
    </message>
    <message>
        <source>Enter takes the plan of a budget as the choice.</source>
        <translation>Intro toma como selección el plan de un presupuesto.</translation>
    </message>
    <message>
        <source>Searching for what each budget buys</source>
        <translation>Cálculo de lo que permite cada presupuesto</translation>
    </message>
    <message>
        <source>The search was stopped before it came to the first budget.</source>
        <translation>El cálculo se interrumpió antes de llegar al primer presupuesto.</translation>
    </message>
    <message>
        <source>%1 The search was stopped before the largest budgets.</source>
        <comment>a sentence</comment>
        <translation>%1 El cálculo se interrumpió antes de los presupuestos mayores.</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>aún sin fechas</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Left and Right move an action, with Shift its end, with Alt its start; Ctrl with Up and Down reorders; Enter edits, Insert adds, Del removes.</source>
        <translation>Izquierda y derecha mueven una acción; con Mayús, su fin; con Alt, su inicio; Ctrl con arriba y abajo reordena; Intro edita, Insert agrega, Supr elimina.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 starts on %2, before %3, for which it waits, ends on %4.</source>
        <comment>action, day, action, day</comment>
        <translation>%1 comienza el %2, antes de %3, a la que espera, que termina el %4.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <comment>two actions</comment>
        <translation>%1 espera a %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsPage</name>
    <message>
        <source>Choose an assessment on Home. Its scores, its targets and what lies between them stand here.</source>
        <translation>Elija una evaluación en Inicio. Aquí se muestran sus puntajes, sus metas y lo que hay entre unos y otras.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Claimed stages</source>
        <translation>Niveles declarados</translation>
    </message>
    <message>
        <source>Evidenced stages</source>
        <translation>Niveles respaldados</translation>
    </message>
    <message>
        <source>Combined by</source>
        <translation>Combinar por</translation>
    </message>
    <message>
        <source>Means: arithmetic</source>
        <translation>Media aritmética</translation>
    </message>
    <message>
        <source>Means: geometric</source>
        <translation>Media geométrica</translation>
    </message>
    <message>
        <source>Means: lowest</source>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Fijar metas…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Core by commitment</source>
        <translation>Núcleo por compromiso</translation>
    </message>
    <message>
        <source>Commitments against targets</source>
        <translation>Compromisos frente a metas</translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Niveles de las preguntas, por compromiso</translation>
    </message>
    <message>
        <source>Commitments: scores, targets and stages</source>
        <translation>Compromisos: puntajes, metas y niveles</translation>
    </message>
    <message>
        <source>Enter opens the questions of a commitment; = tells why a number is as it is.</source>
        <translation>Intro abre las preguntas de un compromiso; = dice por qué un número es el que es.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>La tabla “%1” dice lo mismo en números; T la muestra.</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Brechas por prioridad</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Mejoras rápidas</translation>
    </message>
    <message>
        <source>How the rank is made</source>
        <translation>Cómo se determina la posición</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Se copió: %1</translation>
    </message>
    <message>
        <source>Another assessment is shown than when the chart was to be saved. Go back to it and save the chart again.</source>
        <translation>Se muestra otra evaluación distinta de la que había al pedir que se guardara el gráfico. Vuelva a ella y guarde el gráfico de nuevo.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Se guardó: %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open the question</source>
        <translation>abrir la pregunta</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>¿por qué este número?</translation>
    </message>
    <message>
        <source>set the target</source>
        <translation>fijar la meta</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>set the target of the question or commitment</source>
        <translation>fijar la meta de la pregunta o del compromiso</translation>
    </message>
    <message>
        <source>charts as tables, and back</source>
        <translation>gráficos como tablas, y viceversa</translation>
    </message>
    <message>
        <source>copy the chart</source>
        <translation>copiar el gráfico</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>save the chart or its table</source>
        <translation>guardar el gráfico o su tabla</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Ranked gaps · %1 of %2</source>
        <translation>Brechas por prioridad · %1 de %2</translation>
    </message>
    <message>
        <source>Ranked gaps · %1</source>
        <translation>Brechas por prioridad · %1</translation>
    </message>
    <message>
        <source>No targets are set yet. Say which stage is aimed at, for one question or for many at once, and the gaps are ranked here.</source>
        <translation>Aún no hay metas fijadas. Indique a qué nivel se aspira, para una pregunta o para muchas a la vez, y aquí se ordenan las brechas por prioridad.</translation>
    </message>
    <message>
        <source>No gap is a quick win: none lacks only one stage whose criterion has evidence or is met. Take the filter away to see all gaps.</source>
        <translation>Ninguna brecha es una mejora rápida: en ninguna falta solo un nivel cuyo criterio tenga evidencia o esté cumplido. Quite el filtro para ver todas las brechas.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Gaps appear with the first answers below their targets.</source>
        <translation>Aún no hay respuestas. Las brechas aparecen con las primeras respuestas que queden por debajo de sus metas.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Ninguna pregunta respondida está por debajo de su meta.</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsSummary</name>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, paragraphs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Puntaje de: %1</translation>
    </message>
    <message>
        <source>on %1 to %2 · %3 of the way</source>
        <comment>lowest and highest score, share of the scale</comment>
        <translation>en una escala de %1 a %2 · %3 del recorrido</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3</source>
        <comment>46 of 49 answered, 94%</comment>
        <translation>respuestas: %1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n not applicable</source>
        <comment>46 of 49 answered, 94%; 1 not applicable</comment>
        <translation>
            <numerusform>%1; %n no aplicable</numerusform>
            <numerusform>%1; %n no aplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&quot;Target 2028&quot;, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No target is set</source>
        <translation>No hay ninguna meta fijada</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Seen otherwise than the assessment counts</source>
        <translation>Visto de otro modo que el de la evaluación</translation>
    </message>
    <message>
        <source>%1: %2 · change %3</source>
        <comment>round, score, change</comment>
        <translation>%1: %2 · variación %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>round, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>respaldado: %1</translation>
    </message>
    <message>
        <source>claimed: %1</source>
        <translation>declarado: %1</translation>
    </message>
    <message>
        <source>On the other basis</source>
        <translation>Según la otra base</translation>
    </message>
</context>
<context>
    <name>atalaya::GroupScores</name>
    <message>
        <source>Signs: %1</source>
        <translation>Signos: %1</translation>
    </message>
    <message>
        <source>Groups, never mixed into one number</source>
        <translation>Grupos, nunca mezclados en un solo número</translation>
    </message>
    <message>
        <source>%1 ·</source>
        <comment>paragraphs, before what is answered</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, applicable</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura de: %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Puntaje de: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Enter changes the name or the institutions of a group, Del removes it.</source>
        <translation>Intro cambia el nombre o las instituciones de un grupo, Supr lo elimina.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Agregar el grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Name of another group</source>
        <translation>Nombre de otro grupo</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Otro grupo</translation>
    </message>
    <message>
        <source>Write its name first.</source>
        <translation>Escriba primero su nombre.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Elija primero un grupo.</translation>
    </message>
    <message>
        <source>Groups will be merged.</source>
        <translation>Se combinarán grupos.</translation>
    </message>
    <message>
        <source>Each has fewer than %1 people who are there, so only the room as a whole will be shown.</source>
        <translation>Cada uno tiene menos de %1 personas presentes, de modo que solo se mostrará la sala en su conjunto.</translation>
    </message>
    <message>
        <source>A group needs %1 people who are there. These will be shown as one: %2.</source>
        <translation>Un grupo necesita %1 personas presentes. Estos se mostrarán como uno solo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers questions of the agenda. Remove it all the same? What it alone answers is then answered by all groups.</source>
        <translation>“%1” responde preguntas del orden del día. ¿Eliminarlo de todos modos? Lo que solo responde ese grupo pasará a responderse por todos los grupos.</translation>
    </message>
</context>
<context>
    <name>atalaya::GuardedIntake</name>
    <message>
        <source>Copies of documents are being kept: wait until it is done, or stop it.</source>
        <translation>Se están guardando copias de documentos: espere a que termine o deténgalo.</translation>
    </message>
</context>
<context>
    <name>atalaya::HeadForm</name>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>What the country wants to have reached</source>
        <translation>Lo que el país quiere haber alcanzado</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>A code of ISO 4217; one for every cost of the plan</source>
        <translation>Un código ISO 4217; uno solo para todos los costos del plan</translation>
    </message>
    <message>
        <source>Another currency.</source>
        <translation>Otra moneda.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1. Without a currency they stay as they are.</source>
        <comment>a currency</comment>
        <translation>Los montos del plan están en %1. Sin moneda quedan como están.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1 and will be in %2; none is converted. Change the costs of actions and the budgets of scenarios as well.</source>
        <comment>two currencies</comment>
        <translation>Los montos del plan están en %1 y pasarán a estar en %2; ninguno se convierte. Cambie también los costos de las acciones y los presupuestos de los escenarios.</translation>
    </message>
    <message>
        <source>Vision, principles, currency</source>
        <translation>Visión, principios, moneda</translation>
    </message>
    <message>
        <source>Edit vision, principles and currency</source>
        <translation>Editar la visión, los principios y la moneda</translation>
    </message>
    <message>
        <source>for example %1</source>
        <comment>a currency</comment>
        <translation>por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::HistoryPart</name>
    <message>
        <source>History of this answer</source>
        <translation>Historial de esta respuesta</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nadie ha respondido todavía.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado: %1</translation>
    </message>
    <message>
        <source>Show only the latest changes</source>
        <translation>Mostrar solo los últimos cambios</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Mostrar %n cambio anterior</numerusform>
            <numerusform>Mostrar %n cambios anteriores</numerusform>
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
        <translation>Ocultar el texto anterior</translation>
    </message>
    <message>
        <source>Show the words before</source>
        <translation>Mostrar el texto anterior</translation>
    </message>
</context>
<context>
    <name>atalaya::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Evaluaciones de este espacio de trabajo</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>Nueva evaluación…</translation>
    </message>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espacios de trabajo en esta computadora</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Altamar</source>
        <translation>Altamar</translation>
    </message>
    <message>
        <source>Look around in the practice country</source>
        <translation>Explorar el país de práctica</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation>nueva evaluación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>work on it</source>
        <translation>trabajar en ella</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>¿por qué este número?</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>quitar de la lista</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Not a safe place.</source>
        <translation>No es un lugar seguro.</translation>
    </message>
    <message>
        <source>No workspace is open. A workspace is one file that holds everything. Open one, make a new one, or look around in Altamar, the practice country.</source>
        <translation>No hay ningún espacio de trabajo abierto. Un espacio de trabajo es un archivo que contiene todo. Abra uno, cree uno nuevo o explore Altamar, el país de práctica.</translation>
    </message>
    <message>
        <source>Look around in Altamar</source>
        <translation>Explorar Altamar</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet. Begin one for a State and a round; the questions of the 2012 Declaration are there already.</source>
        <translation>Este espacio de trabajo aún no contiene ninguna evaluación. Comience una para un Estado y una ronda; las preguntas de la Declaración de 2012 ya están incluidas.</translation>
    </message>
    <message>
        <source>Begin an assessment…</source>
        <translation>Comenzar una evaluación…</translation>
    </message>
    <message>
        <source>This workspace holds no assessment, and none can be begun in it now. %1</source>
        <comment>why, and what to do</comment>
        <translation>Este espacio de trabajo no contiene ninguna evaluación, y ahora no se puede comenzar ninguna en él. %1</translation>
    </message>
    <message>
        <source>A safe copy is being made: wait until it is done.</source>
        <translation>Se está haciendo una copia de seguridad: espere a que termine.</translation>
    </message>
</context>
<context>
    <name>atalaya::ImpactModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adds to the score</source>
        <translation>Suma al puntaje</translation>
    </message>
    <message>
        <source>Likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Costo probable, %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Costo probable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>atalaya::ImpactView</name>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>No action that is still to be done lifts a question that is answered. Say in an action which questions it lifts, and its gain stands here.</source>
        <translation>Ninguna acción pendiente eleva una pregunta respondida. Indique en una acción qué preguntas eleva, y su aumento aparecerá aquí.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>La tabla “%1” dice lo mismo en números; T la muestra.</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto y esfuerzo</translation>
    </message>
    <message>
        <source>Enter edits an action.</source>
        <translation>Intro edita una acción.</translation>
    </message>
    <message>
        <source>Working out what each action would add…</source>
        <translation>Se está calculando lo que sumaría cada acción…</translation>
    </message>
    <message>
        <source>%1 %2: adds %3 to the score for %4; %5</source>
        <comment>code, action, score, money, kind</comment>
        <translation>%1 %2: suma %3 al puntaje por %4; %5</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) by likely cost and by what each would add to the score alone.</source>
        <translation>
            <numerusform>%n acción según su costo probable y lo que sumaría por sí sola al puntaje.</numerusform>
            <numerusform>%n acciones según su costo probable y lo que cada una sumaría por sí sola al puntaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much for little: %1.</source>
        <comment>actions</comment>
        <translation>Mucho por poco: %1.</translation>
    </message>
    <message>
        <source>Adds to the score, done alone</source>
        <translation>Suma al puntaje, por sí sola</translation>
    </message>
    <message>
        <source>Only in the table, for want of an estimated cost: %1</source>
        <translation>Solo en la tabla, por falta de una estimación del costo: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::KeyList</name>
    <message>
        <source>%1: %2</source>
        <comment>keys and what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letters and figures act while no text field has the focus.</source>
        <translation>Las letras y las cifras actúan mientras ningún campo de texto tenga el foco.</translation>
    </message>
    <message>
        <source>What the manual says of this page</source>
        <translation>Lo que el manual dice de esta página</translation>
    </message>
</context>
<context>
    <name>atalaya::KeyboardVoting</name>
    <message>
        <source>Voting on this keyboard</source>
        <translation>Votación en este teclado</translation>
    </message>
    <message>
        <source>Back to the facilitator</source>
        <translation>Volver a quien facilita</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Esc</source>
        <translation>Ctrl+Mayús+Esc</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then pass the keyboard round.</source>
        <translation>No hay ninguna votación abierta. Abra una y luego pase el teclado.</translation>
    </message>
    <message>
        <source>This vote is over.</source>
        <translation>Esta votación ha terminado.</translation>
    </message>
    <message>
        <source>A vote that was not sent is not counted. Give the keyboard back to the facilitator.</source>
        <translation>Un voto que no se envió no se cuenta. Devuelva el teclado a quien facilita.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Votos recibidos: %1 de %2</translation>
    </message>
    <message>
        <source>Seat %1 has voted already: a new vote replaces the first.</source>
        <translation>El asiento %1 ya votó: un nuevo voto reemplaza al primero.</translation>
    </message>
    <message>
        <source>If seat %1 has voted already, a new vote replaces the first.</source>
        <translation>Si el asiento %1 ya votó, un nuevo voto reemplaza al primero.</translation>
    </message>
    <message>
        <source>No seat number is typed. It stands on the card at your place.</source>
        <translation>No se ha escrito ningún número de asiento. Figura en la tarjeta de su lugar.</translation>
    </message>
    <message>
        <source>There is no seat “%1” in this workshop. Look at the card at your place.</source>
        <translation>No existe el asiento “%1” en este taller. Vea la tarjeta de su lugar.</translation>
    </message>
    <message>
        <source>Seat %1 belongs to %2, which does not vote on this question. Pass the keyboard on.</source>
        <translation>El asiento %1 pertenece a %2, que no vota sobre esta pregunta. Pase el teclado.</translation>
    </message>
    <message>
        <source>Your vote is not taken.</source>
        <translation>Su voto no se recibió.</translation>
    </message>
    <message>
        <source>Your vote is not kept.</source>
        <translation>Su voto no se guardó.</translation>
    </message>
    <message>
        <source>Thank you. Pass the keyboard on.</source>
        <translation>Gracias. Pase el teclado.</translation>
    </message>
</context>
<context>
    <name>atalaya::LastRoundPart</name>
    <message>
        <source>Last round</source>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Last round, %1</source>
        <translation>Ronda anterior, %1</translation>
    </message>
    <message>
        <source>Not answered then.</source>
        <translation>Sin respuesta entonces.</translation>
    </message>
    <message>
        <source>This round is compared with no earlier one. “Change details…” on Home sets which.</source>
        <translation>Esta ronda no se compara con ninguna anterior. “Cambiar los detalles…”, en Inicio, fija con cuál.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>same as then</source>
        <translation>igual que entonces</translation>
    </message>
    <message>
        <source>%1 since</source>
        <comment>difference in stages</comment>
        <translation>%1 desde entonces</translation>
    </message>
</context>
<context>
    <name>atalaya::LateActionsModel</name>
    <message>
        <source>Its reading was due on %1 (%2).</source>
        <comment>a day, how often</comment>
        <translation>Su medición vencía el %1 (%2).</translation>
    </message>
    <message>
        <source>The step was due on %1 and is not ticked off.</source>
        <translation>El paso vencía el %1 y su casilla no está activada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is late, who sees to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>step of the lifecycle</source>
        <translation>paso del ciclo de vida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>previsto: %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>informado: %1</translation>
    </message>
    <message>
        <source>%1 is %2 done</source>
        <comment>an action, percent</comment>
        <translation>Cambiar el avance de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>an action, its status</comment>
        <translation>Cambiar la situación de %1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Por qué está atrasado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleDelegate</name>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Del takes the day away, Enter stores it, Esc leaves it as it was.</source>
        <translation>Supr quita el día, Intro lo guarda, Esc lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleModel</name>
    <message>
        <source>Begin with the Guide&apos;s steps</source>
        <translation>Comenzar con los pasos de la Guía</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <comment>a phase</comment>
        <translation>Agregar un paso a “%1”</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Eliminar el paso “%1”</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>Mover el paso “%1”</translation>
    </message>
    <message>
        <source>Tick step “%1”</source>
        <translation>Activar la casilla del paso “%1”</translation>
    </message>
    <message>
        <source>Untick step “%1”</source>
        <translation>Desactivar la casilla del paso “%1”</translation>
    </message>
    <message>
        <source>Rename step “%1”</source>
        <translation>Cambiar el nombre del paso “%1”</translation>
    </message>
    <message>
        <source>Say who sees to step “%1”</source>
        <translation>Indicar quién se ocupa del paso “%1”</translation>
    </message>
    <message>
        <source>Set the day of step “%1”</source>
        <translation>Fijar el día del paso “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>concluido el %1</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>vencido hace %n día</numerusform>
            <numerusform>vencido hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>phase %1</source>
        <comment>its name</comment>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, concluido</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <comment>a step</comment>
        <translation>%1, sin concluir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecyclePane</name>
    <message>
        <source>Begin with the Guide&apos;s steps</source>
        <translation>Comenzar con los pasos de la Guía</translation>
    </message>
    <message>
        <source>Begin with a step of one&apos;s own</source>
        <translation>Comenzar con un paso propio</translation>
    </message>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Ciclo de vida de la estrategia</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Agregar paso</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>pasos concluidos: %1 de %2</translation>
    </message>
    <message>
        <source>A national strategy is begun, taken stock for, produced, implemented and monitored. The Guide to Developing a National Cybersecurity Strategy (2021) names the steps of each phase: a checklist with owners and days.</source>
        <translation>Una estrategia nacional se inicia, se apoya en un inventario, se elabora, se implementa y se monitorea. La Guía para la elaboración de una estrategia nacional de ciberseguridad (2021) indica los pasos de cada fase: una lista de verificación con responsables y días.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Elija primero un paso.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es el primer elemento.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es el último elemento.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleTable</name>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Ciclo de vida de la estrategia</translation>
    </message>
    <message>
        <source>Space ticks a step, Enter changes the cell, Del removes the step, Insert adds one, Ctrl with Up and Down moves it.</source>
        <translation>Espacio activa la casilla de un paso, Intro cambia la celda, Supr elimina el paso, Insert agrega uno, Ctrl con arriba y abajo lo mueve.</translation>
    </message>
</context>
<context>
    <name>atalaya::LiftsField</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a stage</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Al nivel</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Preguntas que eleva</translation>
    </message>
    <message>
        <source>Enter chooses the stage, Del takes the question out.</source>
        <translation>Intro elige el nivel, Supr quita la pregunta.</translation>
    </message>
    <message>
        <source>Question to add, by code or title</source>
        <translation>Pregunta por agregar, según código o título</translation>
    </message>
    <message>
        <source>Code or words of a question</source>
        <translation>Código o palabras de una pregunta</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Agregar pregunta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The action lifts this question already.</source>
        <translation>La acción ya eleva esta pregunta.</translation>
    </message>
    <message>
        <source>Choose one question from the list.</source>
        <translation>Elija una pregunta de la lista.</translation>
    </message>
</context>
<context>
    <name>atalaya::LimitsDrawer</name>
    <message>
        <source>Limits of the plan</source>
        <translation>Límites del plan</translation>
    </message>
    <message>
        <source>The best plan keeps every one of these beside the budget over all years. The lowest value of a field means that there is no limit.</source>
        <translation>El mejor plan respeta cada uno de ellos, además del presupuesto de todos los años. El valor más bajo de un campo significa que no hay límite.</translation>
    </message>
    <message>
        <source>Budget of each year</source>
        <translation>Presupuesto de cada año</translation>
    </message>
    <message>
        <source>Most actions that a body leads in one year</source>
        <translation>Máximo de acciones que una entidad lidera en un año</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>atalaya::MainWindow</name>
    <message>
        <source>Keys on this page</source>
        <translation>Teclas en esta página</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>pages of the rail</source>
        <translation>páginas de la barra de páginas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>next part of the window: rail, page, notice</source>
        <translation>parte siguiente de la ventana: barra de páginas, página, aviso</translation>
    </message>
    <message>
        <source>previous part of the window</source>
        <translation>parte anterior de la ventana</translation>
    </message>
    <message>
        <source>from page to page in the rail; Enter goes there</source>
        <translation>de página en página en la barra de páginas; Intro va a ella</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the notice that has the focus</source>
        <translation>cerrar el aviso que tiene el foco</translation>
    </message>
    <message>
        <source>show or hide this list</source>
        <translation>mostrar u ocultar esta lista</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>cerrar la ventana</translation>
    </message>
    <message>
        <source>%1 – Atalaya</source>
        <translation>%1 – Atalaya</translation>
    </message>
    <message>
        <source>Not on disk yet</source>
        <translation>Aún no está en el disco</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>%1 What you typed is kept on screen and tried again by itself.</source>
        <translation>%1 Lo escrito permanece en pantalla y se intenta guardar de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>A file is being opened, copied or written: wait until it is done, or cancel it.</source>
        <translation>Se está abriendo, copiando o escribiendo un archivo: espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>A safe copy is being put in its place: wait until it is done.</source>
        <translation>Se está poniendo en su lugar una copia de seguridad: espere a que termine.</translation>
    </message>
    <message>
        <source>Changes wait for the disk: wait until they are stored.</source>
        <translation>Hay cambios que esperan al disco: espere a que se guarden.</translation>
    </message>
    <message>
        <source>“%1” is open on the page %2: finish it or close it.</source>
        <translation>“%1” está abierto en la página %2: termínelo o ciérrelo.</translation>
    </message>
    <message>
        <source>A notice below waits for an answer: press its button, or close it.</source>
        <translation>Un aviso de abajo espera una respuesta: pulse su botón o ciérrelo.</translation>
    </message>
    <message>
        <source>what the manual says of this page</source>
        <translation>lo que el manual dice de esta página</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualContents</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Índice del manual</translation>
    </message>
    <message>
        <source>Arrows show a section.</source>
        <translation>Las flechas muestran una sección.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualText</name>
    <message>
        <source>This copy of Atalaya has no manual in it: install Atalaya again.</source>
        <translation>Esta copia de Atalaya no contiene el manual: instale Atalaya de nuevo.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualView</name>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>The arrows scroll it, Tab goes from link to link, Enter follows one.</source>
        <translation>Las flechas lo desplazan, Tab va de enlace en enlace, Intro sigue uno.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualWindow</name>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Manual – Atalaya</source>
        <translation>Manual – Atalaya</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>No está en el manual</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the manual</source>
        <translation>
            <numerusform>%n lugar del manual</numerusform>
            <numerusform>%n lugares del manual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::MarkButton</name>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Dejado atrás</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>criterion of stage %1: %2</source>
        <translation>criterio del nivel %1: %2</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasureForm</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%, hours, institutions</source>
        <comment>examples of units</comment>
        <translation>%, horas, instituciones</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>De dónde vienen sus números</translation>
    </message>
    <message>
        <source>Read how often</source>
        <translation>Frecuencia de medición</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Eliminar métrica</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Agregar métrica</translation>
    </message>
    <message>
        <source>Edit measure %1</source>
        <translation>Editar la métrica %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>No action: of the objective as a whole</source>
        <translation>Ninguna acción: del objetivo en su conjunto</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>A reading is typed and not added yet. Add it, or empty its fields.</source>
        <translation>Hay una medición escrita que aún no se agregó. Agréguela, o vacíe sus campos.</translation>
    </message>
    <message>
        <source>Add measure %1</source>
        <translation>Agregar la métrica %1</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Eliminar la métrica %1</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Eliminar una medición de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasurePanel</name>
    <message>
        <source>Edit measure…</source>
        <translation>Editar métrica…</translation>
    </message>
    <message>
        <source>Add reading…</source>
        <translation>Agregar medición…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <comment>how often</comment>
        <translation>Medición: %1.</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Eliminar una medición de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasurePointField</name>
    <message>
        <source>%1, its day</source>
        <comment>baseline or target</comment>
        <translation>%1, su día</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>%1, its value</source>
        <comment>baseline or target</comment>
        <translation>%1, su valor</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>“%1” no es un número. Escriba uno como %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasureTrend</name>
    <message>
        <source>Trend of %1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>Tendencia de %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>baseline, last reading</comment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Last read: %1.</source>
        <translation>Última medición: %1.</translation>
    </message>
    <message>
        <source>It began at %1 and was not read since.</source>
        <translation>Comenzó en %1 y no se midió desde entonces.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Aún no se ha medido.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>No tiene meta.</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>La meta es %1.</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>Se alcanzó la meta de %1.</translation>
    </message>
    <message>
        <source>The target is %1; it is further away than at the start.</source>
        <translation>La meta es %1; está más lejos que al comienzo.</translation>
    </message>
    <message>
        <source>The target is %1: %2 of the way.</source>
        <comment>a value, percent</comment>
        <translation>La meta es %1: %2 del recorrido.</translation>
    </message>
    <message>
        <source>The first reading begins the trend.</source>
        <translation>La tendencia comienza con la primera medición.</translation>
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
        <translation>sin meta</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún sin medición</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin línea de base</translation>
    </message>
    <message>
        <source>target is the baseline</source>
        <translation>la meta es la línea de base</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>meta alcanzada</translation>
    </message>
    <message>
        <source>worse than at the start</source>
        <translation>peor que al comienzo</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 del recorrido</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vencida desde el %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>sin frecuencia</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a measure, its objective and action</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>línea de base %1</translation>
    </message>
    <message>
        <source>last reading %1</source>
        <translation>última medición %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>próxima medición %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in its trend</source>
        <translation>
            <numerusform>%n valor en su tendencia</numerusform>
            <numerusform>%n valores en su tendencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última medición</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>from the baseline to the target</comment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Próxima medición</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTab</name>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>A measure says in numbers whether the strategy works: where it began, where it should be and by when, and what was read since. Actions that say in words what is counted can make the first ones.</source>
        <translation>Una métrica dice en números si la estrategia funciona: de dónde partió, dónde debe estar y cuándo, y qué se ha medido desde entonces. Las acciones que dicen en palabras qué se cuenta pueden crear las primeras.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Agregar métrica…</translation>
    </message>
    <message>
        <source>Make them from the actions&apos; words</source>
        <translation>Crearlas a partir del texto de las acciones</translation>
    </message>
    <message>
        <source>From the actions&apos; words</source>
        <translation>Del texto de las acciones</translation>
    </message>
    <message>
        <source>Makes a measure of each action that says in words what is counted</source>
        <translation>Crea una métrica por cada acción que dice en palabras qué se cuenta</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>change the cell, or open the form</source>
        <translation>cambiar la celda, o abrir el formulario</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>add a reading</source>
        <translation>agregar una medición</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>agregar una métrica</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>edit the measure</source>
        <translation>editar la métrica</translation>
    </message>
    <message>
        <source>add a reading of today</source>
        <translation>agregar una medición de hoy</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>remove the measure</source>
        <translation>eliminar la métrica</translation>
    </message>
    <message>
        <source>move it among those of its objective</source>
        <translation>moverla entre las de su objetivo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged row go back</source>
        <translation>devolver a su lugar una fila arrastrada</translation>
    </message>
    <message>
        <source>change progress or status in its cell, or open the form</source>
        <translation>cambiar el avance o la situación en su celda, o abrir el formulario</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Eliminar la métrica %1</translation>
    </message>
    <message>
        <source>It stands at the end of its objective; its form moves it to another</source>
        <translation>Está al final de su objetivo; su formulario la mueve a otro</translation>
    </message>
    <message>
        <source>Move measure %1</source>
        <translation>Mover la métrica %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n measure(s) of the actions&apos; words</source>
        <translation>
            <numerusform>Crear %n métrica a partir de las palabras de las acciones</numerusform>
            <numerusform>Crear %n métricas a partir de las palabras de las acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTable</name>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds a measure, R writes a reading, Del removes, Ctrl with Up and Down moves it among those of its objective.</source>
        <translation>Intro edita, Insert agrega una métrica, R escribe una medición, Supr elimina, Ctrl con arriba y abajo la mueve entre las de su objetivo.</translation>
    </message>
    <message>
        <source>A measure stays among those of its objective; its form moves it to another</source>
        <translation>Una métrica permanece entre las de su objetivo; su formulario la mueve a otro</translation>
    </message>
</context>
<context>
    <name>atalaya::MinorityViews</name>
    <message>
        <source>Minority view</source>
        <translation>Opinión minoritaria</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a minority view</source>
        <translation>Agregar una opinión minoritaria</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniones minoritarias</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Eliminar la opinión</translation>
    </message>
    <message>
        <source>Printed once, beside the stage, without a name.</source>
        <translation>Se imprime una vez, junto al nivel, sin nombre.</translation>
    </message>
    <message>
        <source>What the minority holds</source>
        <translation>Lo que sostiene la minoría</translation>
    </message>
    <message>
        <source>What the minority holds, in its words</source>
        <translation>Lo que sostiene la minoría, con sus palabras</translation>
    </message>
    <message>
        <source>Group that holds it</source>
        <translation>Grupo que la sostiene</translation>
    </message>
    <message>
        <source>Add the view</source>
        <translation>Agregar la opinión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a view, quoted</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No group is named</source>
        <translation>No se nombra ningún grupo</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesFile</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Idioma del acta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation>Escribir el acta…</translation>
    </message>
    <message>
        <source>As PDF, web page or OpenDocument text. No private note is in them, and no vote that was not revealed.</source>
        <translation>Como PDF, página web o texto OpenDocument. No contiene notas privadas ni votos que no se hayan revelado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The minutes were stopped; nothing was written</source>
        <translation>El acta se interrumpió; no se escribió nada</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3.pdf</source>
        <comment>State, round, workshop; a file name</comment>
        <translation>%1 acta %2, %3.pdf</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Se escribió.</translation>
    </message>
    <message>
        <source>Written, but not accessible to all.</source>
        <translation>Se escribió, pero no es accesible para todas las personas.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and write them again, or choose HTML.</source>
        <translation>%1: %2. Cambie lo que se indica y escriba el acta de nuevo, o elija HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Take the file to a computer that has one.</source>
        <translation>Ningún programa de esta computadora abre “%1”. Lleve el archivo a una computadora que tenga uno.</translation>
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
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>stage %1 %2</source>
        <comment>number, name</comment>
        <translation>nivel %1 %2</translation>
    </message>
    <message>
        <source>%1, agreed</source>
        <comment>stage</comment>
        <translation>%1, acordado</translation>
    </message>
    <message>
        <source>%1, agreed with dissent</source>
        <comment>stage</comment>
        <translation>%1, acordado con disenso</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>no revealed vote</source>
        <translation>ninguna votación revelada</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, too few to compute a median</source>
        <comment>31 votes</comment>
        <translation>%1, muy pocos para calcular una mediana</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n vuelta</numerusform>
            <numerusform>%n vueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · median %3 · middle half %4</source>
        <comment>1 round, 31 votes, stages</comment>
        <translation>%1 · %2 · mediana %3 · mitad central %4</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Volver a la sala</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordadas</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>acordadas con disenso</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aplazadas</translation>
    </message>
    <message>
        <source>begun, without a result</source>
        <translation>comenzadas, sin resultado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin tratar</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordancia de la sesión</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>La sala aún no ha tratado ninguna pregunta.</translation>
    </message>
    <message>
        <source>Results of the workshop</source>
        <translation>Resultados del taller</translation>
    </message>
    <message>
        <source>Enter opens the question on Score.</source>
        <translation>Intro abre la pregunta en Calificar.</translation>
    </message>
    <message>
        <source>Differs from the assessment</source>
        <translation>Difiere de la evaluación</translation>
    </message>
    <message>
        <source>Hand over the results</source>
        <translation>Entregar los resultados</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Dejado para después</translation>
    </message>
    <message>
        <source>Hand over to the assessment</source>
        <translation>Entrega a la evaluación</translation>
    </message>
    <message>
        <source>The minutes as a file</source>
        <translation>El acta como archivo</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>El taller</translation>
    </message>
    <message>
        <source>What the room agreed on is not, or not any more, the answer to %1.</source>
        <comment>codes</comment>
        <translation>Lo que la sala acordó no es, o ya no es, la respuesta a %1.</translation>
    </message>
    <message>
        <source>The room took back what is still the answer to %1.</source>
        <comment>codes</comment>
        <translation>La sala retiró lo que sigue siendo la respuesta a %1.</translation>
    </message>
    <message>
        <source>Take the answers back</source>
        <translation>Retirar las respuestas</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>No se dejó nada para después.</translation>
    </message>
    <message>
        <source>All of it is among the assessment’s open points.</source>
        <translation>Todo ello figura entre los puntos abiertos de la evaluación.</translation>
    </message>
    <message>
        <source>It ended on %1. Until it is resumed nothing but notes can be changed.</source>
        <translation>Terminó el %1. Mientras no se reanude, solo se pueden cambiar las notas.</translation>
    </message>
    <message>
        <source>It goes on. Ended, it is protected from changes; it can be resumed.</source>
        <translation>Sigue en curso. Una vez terminado, queda protegido contra cambios; se puede reanudar.</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Reanudar el taller</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminar el taller</translation>
    </message>
    <message>
        <source>A vote is open. Reveal it or stop it first.</source>
        <translation>Hay una votación abierta. Revélela o deténgala primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) handed over to the assessment</source>
        <translation>
            <numerusform>%n resultado entregado a la evaluación</numerusform>
            <numerusform>%n resultados entregados a la evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>What was left for later is among the assessment’s open points</source>
        <translation>Lo que se dejó para después figura entre los puntos abiertos de la evaluación</translation>
    </message>
</context>
<context>
    <name>atalaya::NewAssessmentDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation>Detalles de la evaluación</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Answers, evidence and targets stay. Evidence is judged by the reference date, so scores may follow it.</source>
        <translation>Las respuestas, las evidencias y las metas se mantienen. La evidencia se juzga según la fecha de referencia, de modo que los puntajes pueden variar con ella.</translation>
    </message>
    <message>
        <source>One State, one round: the questions are answered one by one afterwards.</source>
        <translation>Un Estado, una ronda: las preguntas se responden después, una por una.</translation>
    </message>
    <message>
        <source>The earlier round cannot be read, so nothing is made from it. %1 Or begin blank.</source>
        <comment>why, and what to do</comment>
        <translation>No se puede leer la ronda anterior, de modo que no se crea nada a partir de ella. %1 O comience en blanco.</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Escriba como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Quite los caracteres de control.</translation>
    </message>
    <message>
        <source>Write the name of the State.</source>
        <translation>Escriba el nombre del Estado.</translation>
    </message>
    <message>
        <source>A country code has three letters. Complete it, or leave it empty.</source>
        <translation>Un código de país tiene tres letras. Complételo, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Choose another.</source>
        <translation>No se puede leer el marco. Elija otro.</translation>
    </message>
    <message>
        <source>Write a name for the round, usually the year.</source>
        <translation>Escriba un nombre para la ronda; por lo general, el año.</translation>
    </message>
    <message>
        <source>This workspace has an assessment of this round already. Choose another name.</source>
        <translation>Este espacio de trabajo ya tiene una evaluación de esta ronda. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose at least one commitment.</source>
        <translation>Elija al menos un compromiso.</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>Comenzar &amp;desde</translation>
    </message>
    <message>
        <source>From an earlier round, answers, evidence and targets come along. Every answer is then to be confirmed and counts nowhere before that.</source>
        <translation>De una ronda anterior se trasladan las respuestas, las evidencias y las metas. Cada respuesta queda por confirmar y hasta entonces no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>country code in an empty field</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country code of three letters (ISO 3166-1), or empty</source>
        <translation>Código de país de tres letras (ISO 3166-1), o vacío</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose, or write another name</source>
        <translation>Elija, o escriba otro nombre</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronda</translation>
    </message>
    <message>
        <source>Usually the year</source>
        <translation>Por lo general, el año</translation>
    </message>
    <message>
        <source>&amp;Ministry or sector</source>
        <translation>&amp;Ministerio o sector</translation>
    </message>
    <message>
        <source>Empty when the assessment is national</source>
        <translation>Vacío si la evaluación es nacional</translation>
    </message>
    <message>
        <source>&amp;Lead institution</source>
        <translation>&amp;Institución líder</translation>
    </message>
    <message>
        <source>Who answers for the assessment; may stay empty</source>
        <translation>Quién responde por la evaluación; puede quedar vacío</translation>
    </message>
    <message>
        <source>Frame&amp;work</source>
        <translation>Mar&amp;co</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>A&amp;lcance</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Reference &amp;date</source>
        <translation>&amp;Fecha de referencia</translation>
    </message>
    <message>
        <source>Evidence must be valid on this day.</source>
        <translation>La evidencia debe ser válida en este día.</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>C&amp;omparar con</translation>
    </message>
    <message>
        <source>Its answers stand beside the new ones, and charts and reports show what changed since. Nothing is copied from it.</source>
        <translation>Sus respuestas aparecen junto a las nuevas, y los gráficos e informes muestran lo que ha cambiado desde entonces. No se copia nada de ella.</translation>
    </message>
    <message>
        <source>This workspace holds no other assessment to compare with.</source>
        <translation>Este espacio de trabajo no contiene ninguna otra evaluación con la que comparar.</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>E&amp;scrita en</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>framework</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
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
        <translation>Supr elimina uno</translation>
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
    <name>atalaya::Notices</name>
    <message>
        <source>A step failed before the language was changed. Do it once more to read why in this one.</source>
        <translation>Un paso falló antes de que cambiara el idioma. Repítalo para leer el motivo en este.</translation>
    </message>
</context>
<context>
    <name>atalaya::NotificationBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveForm</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>Compromisos que atiende</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Buscar compromisos</translation>
    </message>
    <message>
        <source>Questions it serves</source>
        <translation>Preguntas que atiende</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Buscar preguntas</translation>
    </message>
    <message>
        <source>Remove objective</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Agregar objetivo</translation>
    </message>
    <message>
        <source>Edit objective %1</source>
        <translation>Editar el objetivo %1</translation>
    </message>
    <message>
        <source>No other: at the top</source>
        <translation>Ninguno: está en lo más alto</translation>
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
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Agregar el objetivo %1</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Eliminar el objetivo %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTree</name>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds an objective, A an action, C opens the cards of one stage more, Del removes. Ctrl with Up and Down moves among its neighbours, Ctrl with Right below the one above, Ctrl with Left out one level. Left and Right fold and unfold.</source>
        <translation>Intro edita, Insert agrega un objetivo, A una acción, C abre las tarjetas de un nivel más, Supr elimina. Ctrl con arriba y abajo mueve entre los contiguos, Ctrl con derecha pone debajo del anterior, Ctrl con izquierda sube en la jerarquía. Izquierda y derecha pliegan y despliegan.</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTreeModel</name>
    <message>
        <source>Move objective %1</source>
        <translation>Mover el objetivo %1</translation>
    </message>
    <message>
        <source>Move action %1</source>
        <translation>Mover la acción %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Eliminar la acción %1</translation>
    </message>
    <message>
        <source>Remove objective %1 and all it holds</source>
        <translation>Eliminar el objetivo %1 y todo lo que contiene</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Eliminar el objetivo %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one month to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status of an action and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>sin entidad líder</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>sin estimar</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>actions</comment>
        <translation>concluidas: %1 de %2</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>objective %1</source>
        <comment>its title</comment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>objective %1 %2</source>
        <comment>its code and its title</comment>
        <translation>objetivo %1 %2</translation>
    </message>
    <message>
        <source>serves %1</source>
        <comment>codes of commitments</comment>
        <translation>atiende %1</translation>
    </message>
    <message>
        <source>action %1 %2</source>
        <comment>its code and its title</comment>
        <translation>acción %1 %2</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>Holds, or who leads</source>
        <translation>Contenido, o quién lidera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Costo, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesPane</name>
    <message>
        <source>Add objective…</source>
        <translation>Agregar objetivo…</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Agregar acción…</translation>
    </message>
    <message>
        <source>One stage more…</source>
        <translation>Un nivel más…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Put below the one above</source>
        <translation>Poner debajo del anterior</translation>
    </message>
    <message>
        <source>Take out one level</source>
        <translation>Subir en la jerarquía</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Begin with the gaps…</source>
        <translation>Comenzar por las brechas…</translation>
    </message>
    <message>
        <source>Add an objective…</source>
        <translation>Agregar un objetivo…</translation>
    </message>
    <message>
        <source>Read a workbook…</source>
        <translation>Leer un libro de cálculo…</translation>
    </message>
    <message>
        <source>A strategy says what is wanted, what is done for it, by whom and for how much. Begin with the gaps: the framework says what each next stage asks for. Or with an objective, or with a plan that stands in a workbook.</source>
        <translation>Una estrategia dice qué se busca, qué se hace para lograrlo, quién lo hace y cuánto cuesta. Comience por las brechas: el marco dice qué exige cada nivel siguiente. O por un objetivo, o por un plan que figure en un libro de cálculo.</translation>
    </message>
    <message>
        <source>Choose an objective or an action first.</source>
        <translation>Elija primero un objetivo o una acción.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es el primer elemento.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es el último elemento.</translation>
    </message>
    <message>
        <source>No objective stands above it.</source>
        <translation>No hay ningún objetivo por encima de él.</translation>
    </message>
    <message>
        <source>It stands at the top.</source>
        <translation>Está en lo más alto.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2.</source>
        <translation>“%1” contiene %2.</translation>
    </message>
    <message>
        <source>They go with it; one step back brings all of it back.</source>
        <translation>Se eliminan con él; un solo paso atrás recupera todo.</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Eliminar todo</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesTab</name>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>one stage more</source>
        <translation>un nivel más</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <source>unfold a finding</source>
        <translation>desplegar una observación</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>activar la casilla</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>agregar un paso</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>add an objective on the same level</source>
        <translation>agregar un objetivo de la misma jerarquía</translation>
    </message>
    <message>
        <source>add an action to the objective</source>
        <translation>agregar una acción al objetivo</translation>
    </message>
    <message>
        <source>one stage more: cards from the framework</source>
        <translation>un nivel más: tarjetas del marco</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>move up among its neighbours</source>
        <translation>subir entre los contiguos</translation>
    </message>
    <message>
        <source>move down among its neighbours</source>
        <translation>bajar entre los contiguos</translation>
    </message>
    <message>
        <source>put below the one above</source>
        <translation>poner debajo del anterior</translation>
    </message>
    <message>
        <source>take out one level</source>
        <translation>subir en la jerarquía</translation>
    </message>
    <message>
        <source>go to the objective, or to what is to be mended</source>
        <translation>ir al objetivo, o a lo que se debe corregir</translation>
    </message>
    <message>
        <source>list all that a finding is about</source>
        <translation>enumerar todo lo que abarca una observación</translation>
    </message>
    <message>
        <source>hide it again</source>
        <translation>ocultarlo de nuevo</translation>
    </message>
    <message>
        <source>tick the step, or take the tick away</source>
        <translation>activar o desactivar la casilla del paso</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>cambiar la celda</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>eliminar el paso</translation>
    </message>
    <message>
        <source>move the step up</source>
        <translation>subir el paso</translation>
    </message>
    <message>
        <source>move the step down</source>
        <translation>bajar el paso</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged step go back</source>
        <translation>devolver a su lugar un paso arrastrado</translation>
    </message>
</context>
<context>
    <name>atalaya::OptionalDate</name>
    <message>
        <source>%1: %2</source>
        <comment>a date, whether it is known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Cuenta mientras “%1” tenga la casilla activada</translation>
    </message>
</context>
<context>
    <name>atalaya::PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::PageView</name>
    <message>
        <source>Page of the report</source>
        <translation>Página del informe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::PaperDrawer</name>
    <message>
        <source>Type paper cards</source>
        <translation>Escribir las tarjetas de papel</translation>
    </message>
    <message>
        <source>Cards that were typed but not stored are not counted</source>
        <translation>Las tarjetas escritas pero no guardadas no se cuentan</translation>
    </message>
    <message>
        <source>Count by group</source>
        <translation>Contar por grupo</translation>
    </message>
    <message>
        <source>Cards say how sure people are</source>
        <translation>Las tarjetas indican la certeza</translation>
    </message>
    <message>
        <source>Cards with a seat number</source>
        <translation>Tarjetas con número de asiento</translation>
    </message>
    <message>
        <source>Seat, then stage, then Enter: “12 3”</source>
        <translation>Asiento, luego nivel, luego Intro: “12 3”</translation>
    </message>
    <message>
        <source>L, M or H behind it says how sure the card is.</source>
        <translation>B, M o A al final indica la certeza de la tarjeta.</translation>
    </message>
    <message>
        <source>Store the counts</source>
        <translation>Guardar los recuentos</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>question, number</comment>
        <translation>%1, vuelta %2</translation>
    </message>
    <message>
        <source>This vote is over. Open another round to count cards again.</source>
        <translation>Esta votación ha terminado. Abra otra vuelta para contar tarjetas de nuevo.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then type its cards.</source>
        <translation>No hay ninguna votación abierta. Abra una y escriba sus tarjetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper card(s) of this round are in. What they say stays sealed until the reveal.</source>
        <translation>
            <numerusform>%n tarjeta de papel de esta vuelta recibida. Lo que dice queda sellado hasta la revelación.</numerusform>
            <numerusform>%n tarjetas de papel de esta vuelta recibidas. Lo que dicen queda sellado hasta la revelación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n tarjeta</numerusform>
            <numerusform>%1: %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards stored: %1</source>
        <comment>groups with numbers</comment>
        <translation>Tarjetas guardadas: %1</translation>
    </message>
    <message>
        <source>No card is counted here. Type beside a group how many of its cards say each stage.</source>
        <translation>Aquí no se ha contado ninguna tarjeta. Escriba junto a un grupo cuántas de sus tarjetas indican cada nivel.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for low confidence</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for medium confidence</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key for high confidence</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>This is no card. Type the seat&apos;s number, a blank and the stage, as in “12 3”.</source>
        <translation>Esto no es una tarjeta. Escriba el número del asiento, un espacio y el nivel, como en “12 3”.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Look at the card again.</source>
        <translation>No existe el asiento %1 en este taller. Vea la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>The card of seat %1 is in.</source>
        <translation>Se recibió la tarjeta del asiento %1.</translation>
    </message>
    <message>
        <source>No counted cards of %1 were in</source>
        <translation>No había tarjetas contadas de %1</translation>
    </message>
    <message>
        <source>The cards of %1 are taken back</source>
        <translation>Se retiraron las tarjetas de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PaperGroup</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the cards of %1</source>
        <translation>Retirar las tarjetas de %1</translation>
    </message>
    <message>
        <source>cards, by stage</source>
        <translation>tarjetas, por nivel</translation>
    </message>
    <message>
        <source>sure: low</source>
        <translation>certeza: baja</translation>
    </message>
    <message>
        <source>sure: medium</source>
        <translation>certeza: media</translation>
    </message>
    <message>
        <source>sure: high</source>
        <translation>certeza: alta</translation>
    </message>
    <message>
        <source>%1, stage %2 %3, %4</source>
        <comment>group, stage: number, name, how sure</comment>
        <translation>%1, nivel %2 %3, %4</translation>
    </message>
    <message>
        <source>sure: not said</source>
        <translation>certeza: sin indicar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cards, seats</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More cards than seats. Count them again, or add a seat.</source>
        <translation>Más tarjetas que asientos. Cuéntelas de nuevo, o agregue un asiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are in.</source>
        <translation>
            <numerusform>%n tarjeta recibida.</numerusform>
            <numerusform>%n tarjetas recibidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphPanel</name>
    <message>
        <source>Questions of this paragraph</source>
        <translation>Preguntas de este párrafo</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its stage.</source>
        <translation>Intro abre la pregunta; = dice por qué tiene su nivel.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>We look at</source>
        <translation>Se examina</translation>
    </message>
    <message>
        <source>Preamble paragraph %1</source>
        <translation>Párrafo %1 del preámbulo</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>Score commitment %1</source>
        <translation>Calificar el compromiso %1</translation>
    </message>
    <message>
        <source>Paragraph %1 of the preamble</source>
        <translation>Párrafo %1 del preámbulo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>It gives reasons and asks nothing of a State by itself; the questions below go back to it.</source>
        <translation>Da los fundamentos y por sí mismo no pide nada a un Estado; las preguntas siguientes se remontan a él.</translation>
    </message>
    <message>
        <source>Not in the scope of this assessment</source>
        <translation>Fuera del alcance de esta evaluación</translation>
    </message>
    <message>
        <source>Choose an assessment on Home to score it</source>
        <translation>Elija una evaluación en Inicio para calificarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) go back to it</source>
        <translation>
            <numerusform>%n pregunta se remonta a él</numerusform>
            <numerusform>%n preguntas se remontan a él</numerusform>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number and name of a stage</comment>
        <translation>nivel %1, %2</translation>
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
        <translation>media</translation>
    </message>
    <message>
        <source>No question here applies</source>
        <translation>Ninguna pregunta es aplicable aquí</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>Mean of commitment %1</source>
        <translation>Media del compromiso %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>más bajo %1</translation>
    </message>
    <message>
        <source>provisional · %1 of %2 answered</source>
        <translation>provisional · respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>mean not shown · %1 of %2 answered</source>
        <translation>media no mostrada · respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>Coverage of commitment %1</source>
        <translation>Cobertura del compromiso %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>Puntos aplazados</translation>
    </message>
    <message>
        <source>Park this</source>
        <translation>Aplazar esto</translation>
    </message>
    <message>
        <source>Key P</source>
        <translation>Tecla P</translation>
    </message>
    <message>
        <source>Point to take up later</source>
        <translation>Punto que se retomará después</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Park the point</source>
        <translation>Aplazar el punto</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Eliminar el punto</translation>
    </message>
    <message>
        <source>Add to the open points</source>
        <translation>Agregar a los puntos abiertos</translation>
    </message>
    <message>
        <source>The report lists them, with the reasons of parked questions</source>
        <translation>El informe los enumera, con los motivos de las preguntas aplazadas</translation>
    </message>
    <message>
        <source>Parking lot · %1</source>
        <comment>how many</comment>
        <translation>Puntos aplazados · %1</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Sobre el conjunto</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a question</comment>
        <translation>Sobre %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PartBars</name>
    <message>
        <source>Score by commitment: now, gain, gap left and target</source>
        <translation>Puntaje por compromiso: ahora, aumento, brecha restante y meta</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T lo muestra como tabla.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>atalaya::PartLegend</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>aumento</translation>
    </message>
    <message>
        <source>gap left</source>
        <translation>brecha restante</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>en comparación con</translation>
    </message>
</context>
<context>
    <name>atalaya::ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Enter changes a group or a name, Space says who is away, Del removes a seat.</source>
        <translation>Intro cambia un grupo o un nombre, Espacio indica quién está ausente, Supr elimina un asiento.</translation>
    </message>
    <message>
        <source>Add seats</source>
        <translation>Agregar asientos</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Eliminar el asiento</translation>
    </message>
    <message>
        <source>How many seats</source>
        <translation>Cuántos asientos</translation>
    </message>
    <message>
        <source>Group of the seats</source>
        <translation>Grupo de los asientos</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a group first.</source>
        <translation>Agregue primero un grupo.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Elija primero un asiento.</translation>
    </message>
</context>
<context>
    <name>atalaya::PhonesDrawer</name>
    <message>
        <source>Vote by phone</source>
        <translation>Votación por teléfono</translation>
    </message>
    <message>
        <source>For a trusted room network only.</source>
        <translation>Solo para una red de sala de confianza.</translation>
    </message>
    <message>
        <source>The votes travel unencrypted, so that whoever shares the network could read them. Use the room&apos;s own Wi-Fi with a password, never a public one.</source>
        <translation>Los votos viajan sin cifrar, de modo que cualquiera que comparta la red podría leerlos. Use el wifi propio de la sala, con contraseña, nunca uno público.</translation>
    </message>
    <message>
        <source>Shown in the room, so that phones join the right one</source>
        <translation>Se muestra en la sala, para que los teléfonos se conecten al correcto</translation>
    </message>
    <message>
        <source>What the room calls its Wi-Fi</source>
        <translation>Nombre del wifi de la sala</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>Red de esta computadora</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Seat whose phone was lost, or that was taken by mistake</source>
        <translation>Asiento cuyo teléfono se perdió, o que se tomó por error</translation>
    </message>
    <message>
        <source>Let go of the seat</source>
        <translation>Liberar el asiento</translation>
    </message>
    <message>
        <source>Let go of a seat</source>
        <translation>Liberar un asiento</translation>
    </message>
    <message>
        <source>%1, this computer only</source>
        <translation>%1, solo esta computadora</translation>
    </message>
    <message>
        <source>%1, wireless (%2)</source>
        <comment>address, name</comment>
        <translation>%1, inalámbrica (%2)</translation>
    </message>
    <message>
        <source>%1, wired (%2)</source>
        <comment>address, name</comment>
        <translation>%1, por cable (%2)</translation>
    </message>
    <message>
        <source>Stop voting by phone</source>
        <translation>Detener la votación por teléfono</translation>
    </message>
    <message>
        <source>Start voting by phone</source>
        <translation>Iniciar la votación por teléfono</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it to vote by phone.</source>
        <translation>El taller ha terminado. Reanúdelo para votar por teléfono.</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the room&apos;s Wi-Fi, then open this again.</source>
        <translation>Esta computadora no está en ninguna red. Conéctela al wifi de la sala y abra esto de nuevo.</translation>
    </message>
    <message>
        <source>No phone reaches this address. Join the room&apos;s Wi-Fi to offer another one.</source>
        <translation>Ningún teléfono llega a esta dirección. Conéctese al wifi de la sala para ofrecer otra.</translation>
    </message>
    <message>
        <source>Phones on the same network find this computer at this address.</source>
        <translation>Los teléfonos de la misma red encuentran esta computadora en esta dirección.</translation>
    </message>
    <message>
        <source>QR code of %1, code %2</source>
        <translation>Código QR de %1, código %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have a seat.</source>
        <translation>
            <numerusform>%n teléfono tiene asiento.</numerusform>
            <numerusform>%n teléfonos tienen asiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting by phone is off</source>
        <translation>La votación por teléfono está desactivada</translation>
    </message>
    <message>
        <source>Voting by phone did not start.</source>
        <translation>La votación por teléfono no se inició.</translation>
    </message>
    <message>
        <source>Voting by phone is on</source>
        <translation>La votación por teléfono está activada</translation>
    </message>
    <message>
        <source>No seat is given. Type its number.</source>
        <translation>No se indica ningún asiento. Escriba su número.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Type another number.</source>
        <translation>No existe el asiento %1 en este taller. Escriba otro número.</translation>
    </message>
    <message>
        <source>Seat %1 can be taken by another phone.</source>
        <translation>Otro teléfono puede tomar el asiento %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanExchange</name>
    <message>
        <source>Export workbook…</source>
        <translation>Exportar libro de cálculo…</translation>
    </message>
    <message>
        <source>Read workbook…</source>
        <translation>Leer libro de cálculo…</translation>
    </message>
    <message>
        <source>Export deadlines…</source>
        <translation>Exportar plazos…</translation>
    </message>
    <message>
        <source>Objectives, actions, costs and measures as sheets that ministries edit and send back</source>
        <translation>Objetivos, acciones, costos y métricas como hojas que los ministerios editan y devuelven</translation>
    </message>
    <message>
        <source>Shows each difference; nothing changes before you take it</source>
        <translation>Muestra cada diferencia; nada cambia hasta que se tome</translation>
    </message>
    <message>
        <source>What falls due, for a calendar program</source>
        <translation>Lo que vence, para un programa de calendario</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <comment>a file</comment>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Show “%1” in its folder</source>
        <comment>a file</comment>
        <translation>Mostrar “%1” en su carpeta</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home.</source>
        <translation>No se ha elegido ninguna evaluación. Elija una en Inicio.</translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from today on. Give actions, measures or steps a day first.</source>
        <translation>Nada del plan vence de hoy en adelante. Indique primero un día para acciones, métricas o pasos.</translation>
    </message>
    <message>
        <source>%1 %2 plan.xlsx</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 plan.xlsx</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plan de ciberseguridad, %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plan de ciberseguridad, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 deadlines.ics</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 plazos.ics</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>a file</comment>
        <translation>Escritura de %1</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>La exportación se interrumpió; no se escribió nada</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Se escribió.</translation>
    </message>
    <message>
        <source>“%1” is in “%2”.</source>
        <comment>a file, its folder</comment>
        <translation>“%1” está en “%2”.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsList</name>
    <message>
        <source>What the strategy lacks</source>
        <translation>Lo que falta a la estrategia</translation>
    </message>
    <message>
        <source>Nothing was found that it lacks.</source>
        <translation>No se encontró nada que le falte.</translation>
    </message>
    <message>
        <source>Enter leads to what is to be mended; Right and Left unfold and fold a finding.</source>
        <translation>Intro lleva a lo que se debe corregir; derecha e izquierda despliegan y pliegan una observación.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsModel</name>
    <message>
        <source>One stage more…</source>
        <translation>Un nivel más…</translation>
    </message>
    <message>
        <source>Go to the objective</source>
        <translation>Ir al objetivo</translation>
    </message>
    <message>
        <source>Go to the action</source>
        <translation>Ir a la acción</translation>
    </message>
    <message>
        <source>Go to the measure</source>
        <translation>Ir a la métrica</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Ir al paso</translation>
    </message>
    <message>
        <source>Edit the strategy</source>
        <translation>Editar la estrategia</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>things</comment>
        <translation>Todo (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <comment>findings</comment>
        <translation>%1 por corregir</translation>
    </message>
    <message>
        <source>%1 to consider</source>
        <comment>findings</comment>
        <translation>%1 por considerar</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <comment>a finding</comment>
        <translation>Por corregir: %1</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <comment>a finding</comment>
        <translation>Por considerar: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanForm</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing of this is in the plan yet.</source>
        <translation>Nada de esto está todavía en el plan.</translation>
    </message>
    <message>
        <source>As you left it.</source>
        <translation>Tal como se dejó.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was on the form is no longer in the plan</source>
        <translation>Lo que estaba en el formulario ya no está en el plan</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Quite los caracteres de control.</translation>
    </message>
    <message>
        <source>Remove with all it holds</source>
        <translation>Eliminar con todo lo que contiene</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>Aún no se guardó.</translation>
    </message>
    <message>
        <source>Let go of what you have typed?</source>
        <translation>¿Descartar lo que se ha escrito?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl and Enter store from every field</source>
        <translation>Ctrl e Intro guardan desde cualquier campo</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>store</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close; what is typed stays</source>
        <translation>cerrar; lo escrito se conserva</translation>
    </message>
    <message>
        <source>make an action draft</source>
        <translation>crear un borrador de acción</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>One stage more</source>
        <translation>Un nivel más</translation>
    </message>
    <message>
        <source>make the chosen question an action draft</source>
        <translation>crear un borrador de acción con la pregunta elegida</translation>
    </message>
</context>
<context>
    <name>atalaya::PreSurvey</name>
    <message>
        <source>Read a pre-survey…</source>
        <translation>Leer una encuesta previa…</translation>
    </message>
    <message>
        <source>Ballot files that participants filled in before. No vote is cast, and no answer is shown or kept.</source>
        <translation>Archivos de papeletas completados antes por participantes. No se emite ningún voto, y ninguna respuesta se muestra ni se guarda.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the first %1 files were read. Read those of one workshop together.</source>
        <translation>Solo se leyeron los primeros %1 archivos. Lea juntos los de un mismo taller.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Se están leyendo los archivos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se interrumpió.</translation>
    </message>
    <message>
        <source>Nothing was made of these files. Read them again when you need them.</source>
        <translation>No se hizo nada con estos archivos. Léalos de nuevo cuando los necesite.</translation>
    </message>
    <message>
        <source>%1: it cannot be read. Check that it is there and that you may read it.</source>
        <comment>a file</comment>
        <translation>%1: no se puede leer. Compruebe que exista y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file; what is wrong</comment>
        <translation>%1, fila %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pre-survey read.</source>
        <translation>
            <numerusform>%n archivo de la encuesta previa leído.</numerusform>
            <numerusform>%n archivos de la encuesta previa leídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PreparePane</name>
    <message>
        <source>All workshops</source>
        <translation>Todos los talleres</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>Lo que se prepara</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Go to the room</source>
        <translation>Ir a la sala</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Seguir con el taller</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Comenzar el taller</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>atalaya::PrepareSection</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Este taller ha terminado. Reanúdelo para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>atalaya::PreviewPane</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>page &lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>página &lt;b&gt;%1&lt;/b&gt; de %2</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>aún sin páginas</translation>
    </message>
</context>
<context>
    <name>atalaya::PrivateNotes</name>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Only here: never in the room, the minutes or a package</source>
        <translation>Solo aquí: nunca en la sala, el acta o un paquete</translation>
    </message>
    <message>
        <source>Prompts and notes for you</source>
        <translation>Apuntes y notas de quien facilita</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
</context>
<context>
    <name>atalaya::ProgressRow</name>
    <message>
        <source>Stopping</source>
        <translation>Interrupción en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrumpir</translation>
    </message>
</context>
<context>
    <name>atalaya::ProlongForm</name>
    <message>
        <source>Still in force</source>
        <translation>Sigue vigente</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>New review-by date</source>
        <translation>Nueva fecha de revisión</translation>
    </message>
    <message>
        <source>The reference date of the assessment, or a later day</source>
        <translation>La fecha de referencia de la evaluación, o un día posterior</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: when somebody has looked and the document still holds, set the day by which to look again.</source>
        <translation>%1: cuando alguien lo haya revisado y el documento siga vigente, fije el día en que a más tardar se deba revisar de nuevo.</translation>
    </message>
    <message>
        <source>It would still prove nothing on %1. Choose that day or a later one.</source>
        <translation>Seguiría sin respaldar nada al %1. Elija ese día o uno posterior.</translation>
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
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Hide the criteria</source>
        <translation>Ocultar los criterios</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Open in the Declaration</source>
        <translation>Abrir en la Declaración</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Key Y</source>
        <translation>Tecla Y</translation>
    </message>
    <message>
        <source>The key Y does the same</source>
        <translation>La tecla Y hace lo mismo</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>No aplica…</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Señalar para revisar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Siguiente sin respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ocultar por qué se pregunta</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation>Por confirmar.</translation>
    </message>
    <message>
        <source>This answer is that of %1 and counts as not answered until you confirm it or choose another stage.</source>
        <translation>Esta respuesta es la de %1 y cuenta como sin respuesta hasta que se confirme o se elija otro nivel.</translation>
    </message>
    <message>
        <source>the last round</source>
        <translation>la ronda anterior</translation>
    </message>
    <message>
        <source>Applicable again</source>
        <translation>Aplicable de nuevo</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionTree</name>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Enter goes on to the stages of a question; Left and Right fold and unfold; = explains a count.</source>
        <translation>Intro va a los niveles de una pregunta; izquierda y derecha pliegan y despliegan; = explica un recuento.</translation>
    </message>
    <message>
        <source>No question is left by these filters.</source>
        <translation>Estos filtros no dejan ninguna pregunta.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Mostrar todas las preguntas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
</context>
<context>
    <name>atalaya::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>atalaya::RankTable</name>
    <message>
        <source>Ranked gaps</source>
        <translation>Brechas por prioridad</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its rank, or its stage.</source>
        <translation>Intro abre la pregunta; = dice por qué tiene su posición o su nivel.</translation>
    </message>
</context>
<context>
    <name>atalaya::RankedGapsModel</name>
    <message>
        <source>%1 · Next stage: %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Nivel siguiente: %2</translation>
    </message>
    <message>
        <source>%1 %2, quick win. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2, mejora rápida. Nivel siguiente: %3</translation>
    </message>
    <message>
        <source>%1 %2. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2. Nivel siguiente: %3</translation>
    </message>
    <message>
        <source>%1 %2, quick win</source>
        <comment>code, title</comment>
        <translation>%1 %2, mejora rápida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 %2, target %3</source>
        <translation>nivel %1 %2, meta %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>stage, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question and what its next stage still needs</source>
        <translation>Pregunta y lo que aún requiere su nivel siguiente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Ponderación × brecha</translation>
    </message>
    <message>
        <source>%1 · Quick win · %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Mejora rápida · %2</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Day of the reading</source>
        <translation>Día de la medición</translation>
    </message>
    <message>
        <source>Value of the reading</source>
        <translation>Valor de la medición</translation>
    </message>
    <message>
        <source>Note on the reading</source>
        <translation>Nota sobre la medición</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Agregar medición</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <comment>a unit</comment>
        <translation>Valor, %1</translation>
    </message>
    <message>
        <source>Write the value as a number, such as %1.</source>
        <translation>Escriba el valor como un número, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReadingsField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Enter or typing changes a cell, Del removes the reading of the row.</source>
        <translation>Intro o escribir cambia una celda, Supr elimina la medición de la fila.</translation>
    </message>
    <message>
        <source>Remove reading</source>
        <translation>Eliminar medición</translation>
    </message>
    <message>
        <source>Change a reading of %1</source>
        <translation>Cambiar una medición de %1</translation>
    </message>
    <message>
        <source>Add a reading to %1</source>
        <translation>Agregar una medición a %1</translation>
    </message>
    <message>
        <source>There is a reading of %1 already; each day has one. Remove that one first.</source>
        <translation>Ya hay una medición de %1; cada día tiene una. Elimine primero esa.</translation>
    </message>
    <message>
        <source>“%1” is no number; the reading stays as it was.</source>
        <translation>“%1” no es un número; la medición quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReasonPanel</name>
    <message>
        <source>Why does this question not apply?</source>
        <translation>¿Por qué no se aplica esta pregunta?</translation>
    </message>
    <message>
        <source>No infrastructure is shared across a border.</source>
        <translation>Ninguna infraestructura se comparte a través de una frontera.</translation>
    </message>
    <message>
        <source>Set not applicable</source>
        <translation>Fijar como no aplicable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the reason: the report prints it, and nothing leaves the totals without one.</source>
        <translation>Indique el motivo: el informe lo imprime, y nada sale de los totales sin uno.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesList</name>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espacios de trabajo en esta computadora</translation>
    </message>
    <message>
        <source>Enter opens a workspace. Del takes it off the list; the file stays where it is.</source>
        <translation>Intro abre un espacio de trabajo. Supr lo quita de la lista; el archivo queda donde está.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesModel</name>
    <message>
        <source>%1 · not there now</source>
        <comment>folder</comment>
        <translation>%1 · no está ahora</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <comment>folder</comment>
        <translation>%1 · abierto ahora</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Room window</source>
        <translation>Ventana de la sala</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Abrir o cerrar</translation>
    </message>
    <message>
        <source>Open or close the room window</source>
        <translation>Abrir o cerrar la ventana de la sala</translation>
    </message>
    <message>
        <source>Key F11</source>
        <translation>Tecla F11</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Mostrar la pregunta</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>En negro</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Not in the answers:</source>
        <translation>No están en las respuestas:</translation>
    </message>
    <message>
        <source>%1. Their agreed stage was taken back or never arrived.</source>
        <comment>codes of questions</comment>
        <translation>%1. Su nivel acordado se retiró o no llegó nunca.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecordForm</name>
    <message>
        <source>Record the result</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Why the room settled on this stage</source>
        <translation>Por qué la sala acordó este nivel</translation>
    </message>
    <message>
        <source>Park this question</source>
        <translation>Aplazar esta pregunta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The question is open again, and the room can vote again</source>
        <translation>La pregunta queda de nuevo pendiente, y la sala puede votar otra vez</translation>
    </message>
    <message>
        <source>after round %1</source>
        <translation>después de la vuelta %1</translation>
    </message>
    <message>
        <source>The vote is open. Close and reveal it first.</source>
        <translation>La votación está abierta. Ciérrela y revélela primero.</translation>
    </message>
    <message>
        <source>A stage rests on a revealed vote. Open the vote first, or park the question.</source>
        <translation>Un nivel se basa en una votación revelada. Abra primero la votación, o aplace la pregunta.</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Nivel %1, %2</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Corregir el resultado</translation>
    </message>
    <message>
        <source>Choose the stage that the room settled on.</source>
        <translation>Elija el nivel que acordó la sala.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write what keeps the room from a result: it becomes an open point of the report.</source>
        <translation>Escriba lo que impide a la sala llegar a un resultado: pasa a ser un punto abierto del informe.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 queda de nuevo pendiente</translation>
    </message>
</context>
<context>
    <name>atalaya::RegisterFilters</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Past review-by</source>
        <translation>Revisión vencida</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Vence en %n día</numerusform>
            <numerusform>Vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débiles</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Copia dañada</translation>
    </message>
    <message>
        <source>Copy missing</source>
        <translation>Falta la copia</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Orden: título</translation>
    </message>
    <message>
        <source>Sorted by issuer</source>
        <translation>Orden: emisor</translation>
    </message>
    <message>
        <source>Sorted by date</source>
        <translation>Orden: fecha</translation>
    </message>
    <message>
        <source>Sorted by grade</source>
        <translation>Orden: categoría</translation>
    </message>
    <message>
        <source>Sorted by review-by</source>
        <translation>Orden: fecha de revisión</translation>
    </message>
    <message>
        <source>Sorted by use</source>
        <translation>Orden: usos</translation>
    </message>
    <message>
        <source>Sorted by sensitivity</source>
        <translation>Orden: confidencialidad</translation>
    </message>
    <message>
        <source>Sorted by file</source>
        <translation>Orden: archivo</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>Orden: código</translation>
    </message>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Título, emisor, código, nota</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>Orden del registro</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportExport</name>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>La exportación se interrumpió; no se escribió nada</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Se exportó.</translation>
    </message>
    <message>
        <source>Exported, but not accessible to all.</source>
        <translation>Se exportó, pero no es accesible para todas las personas.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and export it again, or choose HTML.</source>
        <translation>%1: %2. Cambie lo que se indica y exporte de nuevo, o elija HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>Se escribió %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportOptionsPane</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>All, each from a new page</source>
        <translation>Todas, cada una en página nueva</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grises</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Etiqueta de difusión</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Every answer (annex A)</source>
        <translation>Todas las respuestas (anexo A)</translation>
    </message>
    <message>
        <source>Evidence register (annex B)</source>
        <translation>Registro de evidencias (anexo B)</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniones minoritarias</translation>
    </message>
    <message>
        <source>The data, attached as JSON</source>
        <translation>Los datos, adjuntos como JSON</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Encrypt the file, AES-256</source>
        <translation>Cifrar el archivo, AES-256</translation>
    </message>
    <message>
        <source>Password, not kept anywhere</source>
        <translation>Contraseña, no se guarda en ningún lugar</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Whoever opens the file is asked for it</source>
        <translation>Se pide a quien abra el archivo</translation>
    </message>
    <message>
        <source>Must be the same as above</source>
        <translation>Debe ser igual a la anterior</translation>
    </message>
    <message>
        <source>Gap report, complete</source>
        <translation>Informe de brechas, completo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Brief for a body</source>
        <translation>Ficha para una entidad</translation>
    </message>
    <message>
        <source>Workshop minutes</source>
        <translation>Acta del taller</translation>
    </message>
    <message>
        <source>Nothing falls to “%1” any more. The briefs of all bodies are chosen now.</source>
        <translation>Ya no corresponde nada a “%1”. Ahora están elegidas las fichas de todas las entidades.</translation>
    </message>
    <message>
        <source>Type a password, or do not encrypt the file.</source>
        <translation>Escriba una contraseña, o no cifre el archivo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password once more.</source>
        <translation>Las dos no coinciden. Escriba la contraseña una vez más.</translation>
    </message>
    <message>
        <source>It is too long for a PDF. Take at most %1 characters.</source>
        <translation>Es demasiado larga para un PDF. Use como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>The report says everything in both, side by side</source>
        <translation>El informe lo dice todo en ambos, uno al lado del otro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a second language</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportPanes</name>
    <message>
        <source>Before you export</source>
        <translation>Antes de exportar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportsPage</name>
    <message>
        <source>A report is made from an assessment. Choose one on Home; then its real pages are shown here, with what to mend before they are sent.</source>
        <translation>Un informe se hace a partir de una evaluación. Elija una en Inicio; entonces se muestran aquí sus páginas reales, con lo que se debe corregir antes de enviarlas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Redrawing the pages: %1 of %2</source>
        <translation>Las páginas se dibujan de nuevo: %1 de %2</translation>
    </message>
    <message>
        <source>The pages are drawn; they are made readable for all…</source>
        <translation>Las páginas están dibujadas; se están haciendo accesibles para todas las personas…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>format</comment>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>The pages are redrawn in a moment…</source>
        <translation>Las páginas se dibujarán de nuevo en un momento…</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds their tables only.</source>
        <translation>Estas son las páginas del PDF; el formato %1 contiene solo sus tablas.</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds the same without them.</source>
        <translation>Estas son las páginas del PDF; el formato %1 contiene lo mismo sin ellas.</translation>
    </message>
    <message>
        <source>The same data and date give the same file.</source>
        <translation>Los mismos datos y la misma fecha dan el mismo archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), encrypted. Whoever is to read it needs the password.</source>
        <translation>
            <numerusform>%n página, cifrada. Quien deba leerla necesita la contraseña.</numerusform>
            <numerusform>%n páginas, cifradas. Quien deba leerlas necesita la contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. The same data and date give the same file.</source>
        <translation>
            <numerusform>%n página, %1. Los mismos datos y la misma fecha dan el mismo archivo.</numerusform>
            <numerusform>%n páginas, %1. Los mismos datos y la misma fecha dan el mismo archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>key</comment>
        <translation>Pág</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>página siguiente</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>observación siguiente</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop the export</source>
        <translation>interrumpir la exportación</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>go to where the finding is mended</source>
        <translation>ir a donde se corrige la observación</translation>
    </message>
    <message>
        <source>list all that the finding is about</source>
        <translation>enumerar todo lo que abarca la observación</translation>
    </message>
    <message>
        <source>hide that list</source>
        <translation>ocultar esa lista</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>página anterior</translation>
    </message>
    <message>
        <source>larger page</source>
        <translation>página más grande</translation>
    </message>
    <message>
        <source>smaller page</source>
        <translation>página más pequeña</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>página entera</translation>
    </message>
    <message>
        <source>A report is being written: wait until it is done, or stop it.</source>
        <translation>Se está escribiendo un informe: espere a que termine o deténgalo.</translation>
    </message>
</context>
<context>
    <name>atalaya::RestoreDrawer</name>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Enter puts the copy in the place of the workspace; what is there is kept.</source>
        <translation>Intro pone la copia en el lugar del espacio de trabajo; lo que hay allí se conserva.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>The copy takes the place of the open file. What the file holds now is kept beside it under another name, so nothing is lost.</source>
        <translation>La copia ocupa el lugar del archivo abierto. Lo que el archivo contiene ahora se conserva junto a él con otro nombre, de modo que no se pierde nada.</translation>
    </message>
    <message>
        <source>The copy takes the place of “%1” and opens. What is still there now is kept beside it under another name, so nothing is lost.</source>
        <translation>La copia ocupa el lugar de “%1” y se abre. Lo que todavía hay allí se conserva junto a él con otro nombre, de modo que no se pierde nada.</translation>
    </message>
    <message>
        <source>That copy is damaged and is not restored. Choose another one.</source>
        <translation>Esa copia está dañada y no se restaura. Elija otra.</translation>
    </message>
</context>
<context>
    <name>atalaya::ResultCard</name>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Resultado de la votación</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>En la mediana</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Acuerdo desde</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vuelta %1</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Vuelta %1, revelada: %2</translation>
    </message>
    <message>
        <source>Votes of round %1</source>
        <translation>Votos de la vuelta %1</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>no calculable</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>votes, votes in all, share</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>alta: %1</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>media: %1</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>baja: %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>sin indicar: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>counts</comment>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Since round %1, %2 of the votes moved on balance.</source>
        <comment>round, share</comment>
        <translation>Desde la vuelta %1 se movió, en términos netos, el %2 de los votos.</translation>
    </message>
    <message>
        <source>%1 Of %2 who voted twice, %3 went up and %4 down.</source>
        <comment>sentence, counts</comment>
        <translation>%1 De %2 que votaron dos veces: al alza %3, a la baja %4.</translation>
    </message>
</context>
<context>
    <name>atalaya::ResultStrip</name>
    <message>
        <source>Claimed</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Respaldado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <translation>Meta, %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Brecha %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What stage %1 asks for</source>
        <translation>Qué exige el nivel %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RisksField</name>
    <message>
        <source>What may go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Enter changes a cell, Del removes the risk of the row.</source>
        <translation>Intro cambia una celda, Supr elimina el riesgo de la fila.</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Agregar riesgo</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>Eliminar riesgo</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapEdits</name>
    <message>
        <source>Move action %1</source>
        <translation>Mover la acción %1</translation>
    </message>
    <message>
        <source>%1 now starts before %2 ends, for which it waits.</source>
        <comment>an action, actions</comment>
        <translation>%1 comienza ahora antes de que termine %2, a lo que espera.</translation>
    </message>
    <message>
        <source>Move what waits for %1</source>
        <comment>an action</comment>
        <translation>Mover lo que espera a %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 and now starts too early.</source>
        <comment>two actions</comment>
        <translation>%1 espera a %2 y ahora comienza demasiado pronto.</translation>
    </message>
    <message>
        <source>%1 wait for %2 and now start too early.</source>
        <comment>several actions, an action</comment>
        <translation>%1 esperan a %2 y ahora comienzan demasiado pronto.</translation>
    </message>
    <message>
        <source>%1 stays with its lead body; its form names another</source>
        <comment>an action</comment>
        <translation>%1 permanece con su entidad líder; su formulario indica otra</translation>
    </message>
    <message>
        <source>Reorder action %1</source>
        <translation>Reordenar la acción %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Eliminar la acción %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapFooter</name>
    <message>
        <source>Cost and score along the roadmap</source>
        <translation>Costo y puntaje a lo largo de la hoja de ruta</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>an amount or a score, a month</comment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapLegend</name>
    <message>
        <source>Signs of the roadmap: solid bars are approved, open bars are proposed, the tower at a bar&apos;s end is the stage that is reached.</source>
        <translation>Signos de la hoja de ruta: las barras llenas son acciones aprobadas; las huecas, propuestas; la torre al final de una barra es el nivel que se alcanza.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>nivel alcanzado al final</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapModel</name>
    <message>
        <source>likely cost %1 %2</source>
        <comment>amount, unit</comment>
        <translation>costo probable %1 %2</translation>
    </message>
    <message>
        <source>no cost estimated yet</source>
        <translation>costo aún sin estimar</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>costo probable %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, what a body has to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapTab</name>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Shown of the plan</source>
        <translation>Parte del plan que se muestra</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto y esfuerzo</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Por objetivo</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Por entidad líder</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo que se muestra</translation>
    </message>
    <message>
        <source>No action is planned yet. An action says who does what, until when and for how much, and which questions it lifts; it stands here as a bar.</source>
        <translation>Aún no hay ninguna acción planificada. Una acción dice quién hace qué, hasta cuándo y por cuánto, y qué preguntas eleva; aquí se muestra como una barra.</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Agregar acción…</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contar en</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>move one month</source>
        <translation>mover un mes</translation>
    </message>
    <message>
        <source>move one quarter</source>
        <translation>mover un trimestre</translation>
    </message>
    <message>
        <source>move one year</source>
        <translation>mover un año</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>move an action; put one without dates into the present</source>
        <translation>mover una acción; poner en el presente una sin fechas</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>move its end</source>
        <translation>mover su fin</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>move its start</source>
        <translation>mover su inicio</translation>
    </message>
    <message>
        <source>years, quarters, months; with − back</source>
        <translation>años, trimestres, meses; con − hacia atrás</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>editar la acción</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>agregar una acción</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>remove the action</source>
        <translation>eliminar la acción</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged bar or row go back</source>
        <translation>devolver a su lugar una barra o fila arrastrada</translation>
    </message>
    <message>
        <source>impact and effort as a table, and back</source>
        <translation>impacto y esfuerzo como tabla, y viceversa</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <comment>M USD</comment>
        <translation>Costo por mes, %1</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Costo por mes</translation>
    </message>
    <message>
        <source>Cost per quarter, %1</source>
        <comment>M USD</comment>
        <translation>Costo por trimestre, %1</translation>
    </message>
    <message>
        <source>Cost per quarter</source>
        <translation>Costo por trimestre</translation>
    </message>
    <message>
        <source>Cost per year, %1</source>
        <comment>M USD</comment>
        <translation>Costo por año, %1</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Costo por año</translation>
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
        <translation>sin fechas %1</translation>
    </message>
    <message>
        <source>Score, if all is done on time</source>
        <translation>Puntaje, si todo se hace a tiempo</translation>
    </message>
    <message>
        <source>Core, if all is done on time</source>
        <translation>Núcleo, si todo se hace a tiempo</translation>
    </message>
    <message>
        <source>too few questions are answered</source>
        <translation>hay muy pocas preguntas respondidas</translation>
    </message>
    <message>
        <source>now %1 · target %2</source>
        <comment>scores</comment>
        <translation>ahora %1 · meta %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a score</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Precedencias</translation>
    </message>
    <message>
        <source>%1 roadmap %2.pdf</source>
        <comment>State, round; a file name</comment>
        <translation>%1 hoja de ruta %2.pdf</translation>
    </message>
    <message>
        <source>The roadmap is being written: wait until it is done.</source>
        <translation>Se está escribiendo la hoja de ruta: espere a que termine.</translation>
    </message>
    <message>
        <source>Begin with the gaps…</source>
        <translation>Comenzar por las brechas…</translation>
    </message>
    <message>
        <source>Look at the gaps</source>
        <translation>Ver las brechas</translation>
    </message>
    <message>
        <source>Move what waits</source>
        <translation>Mover lo que espera</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Se guardó: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomDirector</name>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n pregunta acordada</numerusform>
            <numerusform>%n preguntas acordadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment %1, %2</source>
        <translation>Compromiso %1, %2</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Se comienza con</translation>
    </message>
    <message>
        <source>We go on with</source>
        <translation>Se sigue con</translation>
    </message>
    <message>
        <source>Too few votes to say where the room stands.</source>
        <translation>Muy pocos votos para decir dónde está la sala.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>La mitad central está en el nivel %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>La mitad central está en los niveles %1 a %2.</translation>
    </message>
    <message>
        <source>We agree on stage %1.</source>
        <translation>La sala acuerda el nivel %1.</translation>
    </message>
    <message>
        <source>%1 of %2 votes are there.</source>
        <translation>Votos en ese nivel: %1 de %2.</translation>
    </message>
    <message>
        <source>Let us talk, then vote again.</source>
        <translation>Se abre la discusión; luego se vota de nuevo.</translation>
    </message>
    <message>
        <source>Most of us agree on stage %1.</source>
        <translation>La mayoría acuerda el nivel %1.</translation>
    </message>
    <message>
        <source>What the others think can be written down beside it.</source>
        <translation>Las demás opiniones se pueden anotar junto a él.</translation>
    </message>
    <message>
        <source>Our votes hardly move any more.</source>
        <translation>Los votos ya casi no se mueven.</translation>
    </message>
    <message>
        <source>We can record both views, or put the question aside.</source>
        <translation>Se pueden registrar ambas opiniones, o aplazar la pregunta.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1.</source>
        <translation>Conviene escuchar una voz del nivel %1.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1 and one from stage %2.</source>
        <translation>Conviene escuchar una voz del nivel %1 y una del nivel %2.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from each of the stages %1.</source>
        <translation>Conviene escuchar una voz de cada uno de los niveles %1.</translation>
    </message>
    <message>
        <source>The minority’s view is kept beside it.</source>
        <translation>La opinión minoritaria se conserva junto a él.</translation>
    </message>
    <message>
        <source>We come back to this question.</source>
        <translation>Se volverá a esta pregunta.</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomPreview</name>
    <message>
        <source>Room window</source>
        <translation>Ventana de la sala</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomSection</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Building and room, as it is printed in the minutes</source>
        <translation>Edificio y sala, tal como se imprimen en el acta</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomWindow</name>
    <message>
        <source>Atalaya, room window</source>
        <translation>Atalaya, ventana de la sala</translation>
    </message>
</context>
<context>
    <name>atalaya::RosterModel</name>
    <message>
        <source>away</source>
        <comment>of a participant</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>not away</source>
        <comment>of a participant</comment>
        <translation>no ausente</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>column: of participants</comment>
        <translation>Ausente</translation>
    </message>
</context>
<context>
    <name>atalaya::RosterReading</name>
    <message>
        <source>Read a list…</source>
        <translation>Leer una lista…</translation>
    </message>
    <message>
        <source>A table with a column “cluster” and, if you like, “name” and “institution”.</source>
        <translation>Una tabla con una columna “cluster” y, si se desea, “name” e “institution”.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken over</source>
        <translation>Filas que no se pueden incorporar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody was taken over.</source>
        <translation>No se incorporó a nadie.</translation>
    </message>
    <message>
        <source>The list cannot be read. Check that it is there and that you may read it, then try again.</source>
        <translation>No se puede leer la lista. Compruebe que exista y que tenga permiso para leerla, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Names stood in the list and were let go, as the Chatham House rule wants.</source>
        <translation>La lista contenía nombres, que se descartaron, como lo exige la regla de Chatham House.</translation>
    </message>
    <message>
        <source>Nothing was made of these columns: %1.</source>
        <translation>No se hizo nada con estas columnas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken over.</source>
        <translation>
            <numerusform>Se incorporó %n participante.</numerusform>
            <numerusform>Se incorporaron %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>of a table; what is wrong</comment>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Correct the list, then read it again.</source>
        <translation>
            <numerusform>%n fila no se puede leer. Corrija la lista y léala de nuevo.</numerusform>
            <numerusform>%n filas no se pueden leer. Corrija la lista y léala de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RuleField</name>
    <message>
        <source>Seats may have names. After the reveal the facilitator sees, and the minutes may say, who voted for what.</source>
        <translation>Los asientos pueden tener nombres. Después de la revelación, quien facilita ve quién votó qué, y el acta puede indicarlo.</translation>
    </message>
    <message>
        <source>Seats may have names, and no vote is ever shown or printed with one: votes are told by group, small groups together.</source>
        <translation>Los asientos pueden tener nombres, y ningún voto se muestra ni se imprime nunca con uno: los votos se indican por grupo, con los grupos pequeños juntos.</translation>
    </message>
    <message>
        <source>No name is ever stored. Nobody is asked to speak by seat or group, and what is printed tells votes by larger groups only.</source>
        <translation>Nunca se almacena un nombre. No se pide a nadie que hable por asiento o grupo, y lo que se imprime indica los votos solo por grupos mayores.</translation>
    </message>
    <message>
        <source>Smallest group that is shown by itself</source>
        <translation>Grupo más pequeño que se muestra por separado</translation>
    </message>
    <message>
        <source>Groups with fewer people are shown and printed together.</source>
        <translation>Los grupos con menos personas se muestran y se imprimen juntos.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule, so it stays. Prepare another workshop to use a different one.</source>
        <translation>Ya se ha votado confiando en esta regla, de modo que permanece. Prepare otro taller para usar una distinta.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Este taller ha contenido nombres, y su historial los conserva. Prepare otro taller sin nombres para la regla de Chatham House.</translation>
    </message>
</context>
<context>
    <name>atalaya::SafeCopies</name>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>No hay ningún espacio de trabajo abierto. Abra o cree uno primero.</translation>
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
        <translation>%1 · comprobada</translation>
    </message>
    <message>
        <source>%1 · damaged, do not use it</source>
        <comment>size</comment>
        <translation>%1 · dañada, no debe usarse</translation>
    </message>
    <message>
        <source>%1 · checked when it was made</source>
        <comment>size</comment>
        <translation>%1 · comprobada al hacerla</translation>
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
        <translation>Lo que no es coherente</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ScenariosModel</name>
    <message>
        <source>nothing</source>
        <comment>actions</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 %2, there %3</source>
        <comment>what is asked; here; in a scenario</comment>
        <translation>%1 %2, allí %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>most improvement</source>
        <translation>mayor mejora</translation>
    </message>
    <message>
        <source>the targets at least cost</source>
        <translation>las metas al menor costo</translation>
    </message>
    <message>
        <source>goal:</source>
        <translation>finalidad:</translation>
    </message>
    <message>
        <source>budget:</source>
        <translation>presupuesto:</translation>
    </message>
    <message>
        <source>budget of %1:</source>
        <comment>year</comment>
        <translation>presupuesto de %1:</translation>
    </message>
    <message>
        <source>most actions a year of %1:</source>
        <comment>body</comment>
        <translation>máximo de acciones por año de %1:</translation>
    </message>
    <message>
        <source>must be in it:</source>
        <translation>debe incluir:</translation>
    </message>
    <message>
        <source>left out:</source>
        <translation>excluido:</translation>
    </message>
    <message>
        <source>Asked differently: %1.</source>
        <comment>differences</comment>
        <translation>Se pide otra cosa: %1.</translation>
    </message>
    <message>
        <source>The present choice</source>
        <translation>La selección actual</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>a scenario</comment>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a scenario</comment>
        <translation>%1, se muestra</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>a scenario</comment>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Brecha restante</translation>
    </message>
</context>
<context>
    <name>atalaya::ScenariosPanel</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move the scenario up</source>
        <translation>Subir el escenario</translation>
    </message>
    <message>
        <source>Move the scenario down</source>
        <translation>Bajar el escenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Enter loads a scenario; F2 renames it, Delete removes it, Ctrl with Up or Down moves it.</source>
        <translation>Intro carga un escenario; F2 le cambia el nombre, Supr lo elimina, Ctrl con arriba o abajo lo mueve.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>atalaya::ScopeField</name>
    <message>
        <source>Commitments in scope</source>
        <translation>Compromisos dentro del alcance</translation>
    </message>
    <message>
        <source>Space ticks a commitment and takes the tick away.</source>
        <translation>Espacio activa o desactiva la casilla de un compromiso.</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Todos los compromisos</translation>
    </message>
    <message>
        <source>The core only</source>
        <translation>Solo el núcleo</translation>
    </message>
    <message>
        <source>Chosen commitments</source>
        <translation>Compromisos elegidos</translation>
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
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where words were found, and they</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ScorePage</name>
    <message>
        <source>Here each question of the Declaration gets its stage, with reasons and proof. Open an assessment on Home, or begin one, and the questions appear.</source>
        <translation>Aquí cada pregunta de la Declaración recibe su nivel, con justificación y respaldo. Abra una evaluación en Inicio, o comience una, y aparecerán las preguntas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>There is nothing to confirm here.</source>
        <translation>Aquí no hay nada que confirmar.</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>Somebody else has written the rationale of %1 meanwhile, and the field shows their words. Copy yours, and put in what is missing.</source>
        <translation>Entretanto, otra persona escribió la justificación de %1, y el campo muestra sus palabras. Copie las suyas y agregue lo que falte.</translation>
    </message>
    <message>
        <source>Your words on %1 stand in the field but could not be stored. Look at the answer, then type on; or copy them.</source>
        <translation>Sus palabras sobre %1 están en el campo, pero no se pudieron guardar. Revise la respuesta y siga escribiendo, o cópielas.</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Copiar las palabras propias</translation>
    </message>
    <message>
        <source>Copied: what you typed</source>
        <translation>Se copió lo escrito</translation>
    </message>
    <message>
        <source>first question</source>
        <translation>primera pregunta</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>review</source>
        <translation>señalar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>moverse</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>elegir un nivel</translation>
    </message>
    <message>
        <source>confirm the answer of the last round</source>
        <translation>confirmar la respuesta de la ronda anterior</translation>
    </message>
    <message>
        <source>mark for review, on or off</source>
        <translation>señalar para revisar, o quitar la señal</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>borrar la respuesta</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>mark of one criterion</source>
        <translation>marca de un criterio</translation>
    </message>
    <message>
        <source>On a stage</source>
        <translation>En un nivel</translation>
    </message>
    <message>
        <source>stage before, stage after</source>
        <translation>nivel anterior, nivel siguiente</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>first stage, last stage</source>
        <translation>primer nivel, último nivel</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>choose this stage</source>
        <translation>elegir este nivel</translation>
    </message>
    <message>
        <source>next question, previous question</source>
        <translation>pregunta siguiente, pregunta anterior</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>pregunta siguiente</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>pregunta anterior</translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation>siguiente sin respuesta</translation>
    </message>
    <message>
        <source>find a question; ↓ goes on to what was found</source>
        <translation>buscar una pregunta; ↓ pasa a lo encontrado</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>list of questions; Enter goes to one</source>
        <translation>lista de preguntas; Intro va a una</translation>
    </message>
    <message>
        <source>why we ask, and the whole paragraph</source>
        <translation>por qué se pregunta, y el párrafo completo</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justificación</translation>
    </message>
    <message>
        <source>attach evidence</source>
        <translation>vincular evidencia</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>¿por qué este número?</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the stages</source>
        <translation>volver a los niveles</translation>
    </message>
    <message>
        <source>On a piece of evidence</source>
        <translation>En una evidencia</translation>
    </message>
    <message>
        <source>to the piece in the register</source>
        <translation>a la evidencia en el registro</translation>
    </message>
    <message>
        <source>detach it from this answer</source>
        <translation>desvincularla de esta respuesta</translation>
    </message>
    <message>
        <source>on the form of a new piece: save it</source>
        <translation>en el formulario de una nueva evidencia: guardarla</translation>
    </message>
</context>
<context>
    <name>atalaya::ScorePanes</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Parte de la respuesta</translation>
    </message>
    <message>
        <source>Shows the list of questions</source>
        <translation>Muestra la lista de preguntas</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>atalaya::ScoreTreeModel</name>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>to confirm from the last round</source>
        <translation>por confirmar, de la ronda anterior</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>nivel %1, %2</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>para revisar</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin evidencia</translation>
    </message>
    <message>
        <source>proved to stage %1</source>
        <translation>respaldada hasta el nivel %1</translation>
    </message>
    <message>
        <source>a higher criterion is met ahead of its stage</source>
        <translation>un criterio superior está cumplido por encima de su nivel</translation>
    </message>
    <message>
        <source>changed since the last round</source>
        <translation>cambió desde la ronda anterior</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, respuestas: %2 de %3</translation>
    </message>
</context>
<context>
    <name>atalaya::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>The key %1 leads here</source>
        <translation>La tecla %1 lleva aquí</translation>
    </message>
</context>
<context>
    <name>atalaya::SeatStep</name>
    <message>
        <source>Type your seat number, then Enter</source>
        <translation>Escriba su número de asiento y pulse Intro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>atalaya::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with the text, 100 to 200%.</source>
        <translation>Todo crece con el texto, de 100 a 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Let nothing &amp;move</source>
        <translation>Sin &amp;movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Drawers then appear at once instead of sliding in.</source>
        <translation>Los paneles deslizantes aparecen de inmediato en lugar de deslizarse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Written into the change log from now on, beside each step that you take. Empty: the name under which you are logged in.</source>
        <translation>Se escribe desde ahora en la bitácora de cambios, junto a cada paso que dé. Vacío: el nombre con el que se inició la sesión.</translation>
    </message>
    <message>
        <source>&amp;Safe copies kept</source>
        <translation>&amp;Copias de seguridad conservadas</translation>
    </message>
    <message>
        <source>For each workspace, in a folder beside it: so many of the latest, and the last of each of as many days. The others go when a new one was made and checked.</source>
        <translation>Para cada espacio de trabajo, en una carpeta junto a él: este número de las más recientes, y la última de cada día, por otros tantos días. Las demás se eliminan cuando se ha hecho y comprobado una nueva.</translation>
    </message>
    <message>
        <source>About Atalaya</source>
        <translation>Acerca de Atalaya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about the program</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3. You may use, study, share and change it.</source>
        <translation>Licencia Pública General de GNU, versión 3. Se permite usarlo, estudiarlo, compartirlo y modificarlo.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>None: Atalaya sends nothing and asks for nothing.</source>
        <translation>Ninguna: Atalaya no envía nada ni pide nada.</translation>
    </message>
    <message>
        <source>next choice</source>
        <translation>opción siguiente</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Changes at once; nothing is lost. Reports are written in the language that is chosen with each of them.</source>
        <translation>Cambia de inmediato; nada se pierde. Los informes se escriben en el idioma que se elige con cada uno de ellos.</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The language has not changed yet.</source>
        <translation>El idioma todavía no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 Then it changes by itself while this page is in front, else when Atalaya is started again.</source>
        <comment>what it waits for, one sentence</comment>
        <translation>%1 Después cambia solo mientras esta página está al frente; si no, cuando Atalaya se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>atalaya::SheetDifferencesModel</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>The row was deleted</source>
        <translation>Se eliminó la fila</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Toda la fila</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title of an action</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>problem or note, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>problem or note, cell, sentence</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 to take, %4 locked</source>
        <comment>title of an action, numbers</comment>
        <translation>%1; por tomar: %2 de %3, bloqueadas: %4</translation>
    </message>
    <message>
        <source>%1; %2 of %3 to take</source>
        <comment>title of an action, numbers</comment>
        <translation>%1; por tomar: %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; locked: %7</source>
        <comment>field, kind, cell, values, why it cannot be taken</comment>
        <translation>%1, %2, %3; exportado: %4; ahora: %5; en la hoja: %6; bloqueado: %7</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; %7</source>
        <comment>field, kind, cell, values, choice</comment>
        <translation>%1, %2, %3; exportado: %4; ahora: %5; en la hoja: %6; %7</translation>
    </message>
    <message>
        <source>Exported: %1
Now: %2
In the sheet: %3</source>
        <translation>Exportado: %1
Ahora: %2
En la hoja: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) and note(s). Mend what stands above, then read the workbook again.</source>
        <translation>
            <numerusform>%n problema o nota más. Corrija lo que figura arriba y lea de nuevo el libro de cálculo.</numerusform>
            <numerusform>%n problemas y notas más. Corrija lo que figura arriba y lea de nuevo el libro de cálculo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::SpokenWindow</name>
    <message>
        <source>The language of the window is now %1</source>
        <translation>El idioma de la ventana es ahora %1</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCard</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nivel %1, %2</translation>
    </message>
    <message>
        <source>criterion: %1</source>
        <translation>criterio: %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCards</name>
    <message>
        <source>Stages</source>
        <translation>Niveles</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCardsDrawer</name>
    <message>
        <source>One stage more</source>
        <translation>Un nivel más</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Buscar preguntas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Brechas</translation>
    </message>
    <message>
        <source>All below the top</source>
        <translation>Bajo el máximo</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Enter makes the chosen question the draft of an action.</source>
        <translation>Intro convierte la pregunta elegida en el borrador de una acción.</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from a stage to the next</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Abrir la pregunta</translation>
    </message>
    <message>
        <source>The draft goes below</source>
        <translation>El borrador depende de</translation>
    </message>
    <message>
        <source>Make action draft</source>
        <translation>Crear borrador de acción</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Every question with its stage</source>
        <translation>Todas las preguntas con su nivel</translation>
    </message>
    <message>
        <source>Questions that can go one stage further</source>
        <translation>Preguntas que pueden avanzar un nivel</translation>
    </message>
    <message>
        <source>No question fits. Look at every question, or search for other words.</source>
        <translation>Ninguna pregunta coincide. Vea todas las preguntas, o busque otras palabras.</translation>
    </message>
    <message>
        <source>No question has a gap to its target. “All below the top” and “Every question” show the others.</source>
        <translation>Ninguna pregunta tiene una brecha respecto de su meta. “Bajo el máximo” y “Todas las preguntas” muestran las demás.</translation>
    </message>
    <message>
        <source>Nothing that is answered lies below the top. “Every question” shows what is not scored yet.</source>
        <translation>Nada de lo respondido está bajo el máximo. “Todas las preguntas” muestra lo que aún no se ha calificado.</translation>
    </message>
    <message>
        <source>No stage lies above: there is nothing to draft.</source>
        <translation>No hay ningún nivel por encima: no hay nada que redactar.</translation>
    </message>
    <message>
        <source>It does not apply: there is nothing to draft.</source>
        <translation>No es aplicable: no hay nada que redactar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <comment>a criterion</comment>
        <translation>Nivel siguiente: %1</translation>
    </message>
    <message>
        <source>It is not scored yet: the answer of the last round waits to be confirmed. What the first stages ask:</source>
        <translation>Aún no está calificada: la respuesta de la ronda anterior está por confirmar. Qué exigen los primeros niveles:</translation>
    </message>
    <message>
        <source>It is not scored yet: nobody has answered it. What the first stages ask:</source>
        <translation>Aún no está calificada: nadie la ha respondido. Qué exigen los primeros niveles:</translation>
    </message>
    <message>
        <source>Stage 1 %1, where every answer begins: %2</source>
        <comment>name of the stage, its criterion</comment>
        <translation>Nivel 1 %1, donde comienza toda respuesta: %2</translation>
    </message>
    <message>
        <source>Stage %1, the first to be reached: %2</source>
        <comment>a stage, its criterion</comment>
        <translation>Nivel %1, el primero que se debe alcanzar: %2</translation>
    </message>
    <message>
        <source>It stands at the top; no stage lies above.</source>
        <translation>Está en el máximo; no hay ningún nivel por encima.</translation>
    </message>
    <message>
        <source>Its valid evidence reaches stage %1 only.</source>
        <translation>Su evidencia válida llega solo hasta el nivel %1.</translation>
    </message>
    <message>
        <source>What keeps it there: %1</source>
        <comment>a criterion</comment>
        <translation>Lo que la mantiene ahí: %1</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total.</source>
        <translation>No es aplicable aquí y no cuenta en ningún total.</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total: %1</source>
        <comment>a reason</comment>
        <translation>No es aplicable aquí y no cuenta en ningún total: %1</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least, not past its review date, proves it.</source>
        <translation>La respalda una evidencia de categoría %1 como mínimo, sin fecha de revisión vencida.</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least would prove it.</source>
        <translation>La respaldaría una evidencia de categoría %1 como mínimo.</translation>
    </message>
    <message>
        <source>What proves it, grade %1 at least and not past its review date: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>Lo que la respalda, de categoría %1 como mínimo y sin fecha de revisión vencida: %2</translation>
    </message>
    <message>
        <source>What would prove it, grade %1 at least: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>Lo que la respaldaría, de categoría %1 como mínimo: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Usually owned by: %1</source>
        <translation>Responsable habitual: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Esfuerzo: %1</translation>
    </message>
    <message>
        <source>No gap to a target.</source>
        <translation>Sin brecha respecto de una meta.</translation>
    </message>
    <message>
        <source>Gap of rank %1, a quick win.</source>
        <translation>Brecha en la posición %1, una mejora rápida.</translation>
    </message>
    <message>
        <source>Gap of rank %1.</source>
        <translation>Brecha en la posición %1.</translation>
    </message>
    <message>
        <source>No action of the plan lifts it yet.</source>
        <translation>Ninguna acción del plan la eleva todavía.</translation>
    </message>
    <message>
        <source>Lifted by %1.</source>
        <comment>codes of actions</comment>
        <translation>Elevada por %1.</translation>
    </message>
    <message>
        <source>%1 is in the plan. Its dates and cost are for you to say.</source>
        <translation>%1 está en el plan. Faltan por indicar sus fechas y su costo.</translation>
    </message>
    <message>
        <source>Open action %1</source>
        <translation>Abrir la acción %1</translation>
    </message>
    <message>
        <source>Draft action %1 from %2</source>
        <comment>an action, a question</comment>
        <translation>Crear el borrador de acción %1 a partir de %2</translation>
    </message>
    <message>
        <source>Draft %1 made from %2</source>
        <comment>an action, a question</comment>
        <translation>Se creó el borrador %1 a partir de %2</translation>
    </message>
    <message>
        <source>Effort: %1, %2</source>
        <comment>a level, why</comment>
        <translation>Esfuerzo: %1, %2</translation>
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
        <translation>del nivel %1 %2 al nivel %3 %4</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>aún sin calificar</translation>
    </message>
    <message>
        <source>at the top, stage %1 %2</source>
        <translation>en el máximo, nivel %1 %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>gap of rank %1</source>
        <translation>brecha en la posición %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>sin brecha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, planned: %2</source>
        <comment>a question, codes of actions</comment>
        <translation>%1, planificada: %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>atalaya::StageLabel</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nivel %1, %2</translation>
    </message>
    <message>
        <source>%1, evidenced only up to stage %2</source>
        <translation>%1, respaldado solo hasta el nivel %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
</context>
<context>
    <name>atalaya::StagePicker</name>
    <message>
        <source>Stage that the room settled on</source>
        <translation>Nivel que acordó la sala</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Nivel %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not on disk yet</source>
        <translation>
            <numerusform>%n cambio aún no está en el disco</numerusform>
            <numerusform>%n cambios aún no están en el disco</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto en solo lectura</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Aprobada y bloqueada</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Cambios guardados</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kept in the change log</source>
        <translation>Queda en la bitácora de cambios</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the change log.</source>
        <translation>Escriba el motivo; queda en la bitácora de cambios.</translation>
    </message>
</context>
<context>
    <name>atalaya::StepForm</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué se debe hacer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>concluido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Agregar paso</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Editar paso</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Escriba lo que se debe hacer.</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>Agregar el paso “%1”</translation>
    </message>
    <message>
        <source>Edit step “%1”</source>
        <translation>Editar el paso “%1”</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Eliminar el paso “%1”</translation>
    </message>
</context>
<context>
    <name>atalaya::StrategyHeadBox</name>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Edit vision…</source>
        <translation>Editar visión…</translation>
    </message>
    <message>
        <source>Show vision and principles</source>
        <translation>Mostrar la visión y los principios</translation>
    </message>
    <message>
        <source>Hide vision and principles</source>
        <translation>Ocultar la visión y los principios</translation>
    </message>
    <message>
        <source>Hide the principles</source>
        <translation>Ocultar los principios</translation>
    </message>
    <message>
        <source>Edits vision, principles and currency of the strategy.</source>
        <translation>Edita la visión, los principios y la moneda de la estrategia.</translation>
    </message>
    <message>
        <source>Show the principles</source>
        <translation>Mostrar los principios</translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principio</numerusform>
            <numerusform>%n principios</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency yet</source>
        <translation>aún sin moneda</translation>
    </message>
    <message>
        <source>costs in %1</source>
        <comment>a currency</comment>
        <translation>costos en %1</translation>
    </message>
    <message>
        <source>No vision is written yet: where the State wants to be.</source>
        <translation>Aún no se ha escrito la visión: dónde quiere estar el Estado.</translation>
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
        <translation>Elija una evaluación en Inicio. Aquí se muestra la estrategia que cierra sus brechas, con sus objetivos, acciones y métricas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Parts of the strategy</source>
        <translation>Partes de la estrategia</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Exportar y leer</translation>
    </message>
    <message>
        <source>Opens a list: the plan as a workbook, back from a workbook, its deadlines. Ctrl with E from anywhere.</source>
        <translation>Abre una lista: el plan como libro de cálculo, su lectura desde un libro de cálculo, sus plazos. Ctrl con E desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>key</comment>
        <translation>Pág</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>part before</source>
        <translation>parte anterior</translation>
    </message>
    <message>
        <source>out and in: the workbook and the deadlines</source>
        <translation>exportar y leer: el libro de cálculo y los plazos</translation>
    </message>
    <message>
        <source>part before, next part</source>
        <translation>parte anterior, parte siguiente</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>first part</source>
        <translation>primera parte</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>última parte</translation>
    </message>
    <message>
        <source>A workbook is being read: wait until it is done, or stop it.</source>
        <translation>Se está leyendo un libro de cálculo: espere a que termine o deténgalo.</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportPlace</name>
    <message>
        <source>What it supports</source>
        <translation>Qué respalda</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Toda la respuesta</translation>
    </message>
    <message>
        <source>criterion of stage %1, %2</source>
        <comment>number, name</comment>
        <translation>criterio del nivel %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportedAnswerDelegate</name>
    <message>
        <source>Detach</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportedAnswersModel</name>
    <message>
        <source>criterion of stage %1</source>
        <translation>criterio del nivel %1</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>toda la respuesta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 claimed, %2 proved</source>
        <translation>nivel %1 declarado, %2 respaldado</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>attached to the %1</source>
        <translation>vinculada a: %1</translation>
    </message>
    <message>
        <source>its proof rests on this evidence</source>
        <translation>su respaldo depende de esta evidencia</translation>
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
        <translation>Izquierda y derecha eligen una parte; Ctrl con Re Pág y Av Pág, desde cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>atalaya::Tag</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Datos de práctica</translation>
    </message>
</context>
<context>
    <name>atalaya::TargetsDrawer</name>
    <message>
        <source>Set targets</source>
        <translation>Fijar metas</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>con una fecha</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Keep targets that are higher</source>
        <translation>Conservar las metas más altas</translation>
    </message>
    <message>
        <source>Only questions answered below this stage</source>
        <translation>Solo las preguntas respondidas por debajo de este nivel</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Stage aimed at</source>
        <translation>Nivel al que se aspira</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Alcanzar a más tardar</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Cuenta mientras “%1” tenga la casilla activada</translation>
    </message>
    <message>
        <source>All questions in scope</source>
        <translation>Todas las preguntas dentro del alcance</translation>
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
        <translation>Sin meta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) change.</source>
        <translation>
            <numerusform>Cambia %n pregunta.</numerusform>
            <numerusform>Cambian %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) keep a higher target.</source>
        <translation>
            <numerusform>%n pregunta conserva una meta más alta.</numerusform>
            <numerusform>%n preguntas conservan una meta más alta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have this target already.</source>
        <translation>
            <numerusform>%n pregunta ya tiene esta meta.</numerusform>
            <numerusform>%n preguntas ya tienen esta meta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not below this stage, or not answered.</source>
        <translation>
            <numerusform>%n pregunta no está por debajo de este nivel, o no está respondida.</numerusform>
            <numerusform>%n preguntas no están por debajo de este nivel, o no están respondidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not applicable.</source>
        <translation>
            <numerusform>%n pregunta no es aplicable.</numerusform>
            <numerusform>%n preguntas no son aplicables.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Target of the headline: %1, then %2.</source>
        <translation>Meta del puntaje principal: %1; después, %2.</translation>
    </message>
    <message>
        <source>Take the targets away: %1</source>
        <translation>Quitar las metas: %1</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2 by %3</source>
        <translation>Fijar metas: %1, al nivel %2 para %3</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2</source>
        <translation>Fijar metas: %1, al nivel %2</translation>
    </message>
</context>
<context>
    <name>atalaya::TermsTable</name>
    <message>
        <source>Inputs of the formula</source>
        <translation>Datos de entrada de la fórmula</translation>
    </message>
    <message>
        <source>Enter explains an input that is worked out itself.</source>
        <translation>Intro explica un dato de entrada que a su vez se calcula.</translation>
    </message>
</context>
<context>
    <name>atalaya::Thumbnails</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Arrows turn the preview to a page.</source>
        <translation>Las flechas llevan la vista previa a una página.</translation>
    </message>
</context>
<context>
    <name>atalaya::TopBand</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What the manual says of this page</source>
        <translation>Lo que el manual dice de esta página</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteCard</name>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>no tally before the reveal</source>
        <translation>sin recuento antes de la revelación</translation>
    </message>
    <message>
        <source>ballots are in</source>
        <translation>papeletas recibidas</translation>
    </message>
    <message>
        <source>Turn the room to this</source>
        <translation>Llevar la sala a esta pregunta</translation>
    </message>
    <message>
        <source>Type paper ballots…</source>
        <translation>Escribir las papeletas…</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Pasar el teclado…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Leer archivos…</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Teléfonos…</translation>
    </message>
    <message>
        <source>Stop the vote</source>
        <translation>Detener la votación</translation>
    </message>
    <message>
        <source>Ends it without a reveal; its votes are never shown</source>
        <translation>La termina sin revelación; sus votos no se muestran nunca</translation>
    </message>
    <message>
        <source>Round %1 is open</source>
        <translation>La vuelta %1 está abierta</translation>
    </message>
    <message>
        <source>The vote on %1 is open</source>
        <translation>La votación sobre %1 está abierta</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Vuelta %1, revelada: %2</translation>
    </message>
    <message>
        <source>No vote is open</source>
        <translation>No hay ninguna votación abierta</translation>
    </message>
    <message>
        <source>Nobody in the room answers this question.</source>
        <translation>Nadie en la sala responde esta pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote, of all groups.</source>
        <translation>
            <numerusform>Vota %n asiento, de todos los grupos.</numerusform>
            <numerusform>Votan %n asientos, de todos los grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote: %1.</source>
        <translation>
            <numerusform>Vota %n asiento: %1.</numerusform>
            <numerusform>Votan %n asientos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and reveal</source>
        <translation>Cerrar y revelar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Abrir la vuelta %1</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abrir la votación</translation>
    </message>
    <message>
        <source>Key Space</source>
        <translation>Tecla Espacio</translation>
    </message>
    <message>
        <source>Key J</source>
        <translation>Tecla J</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ballots that are in, seats</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 ballots are in</source>
        <translation>papeletas recibidas: %1 de %2</translation>
    </message>
    <message>
        <source>The vote was opened a moment ago. Close and reveal it now?</source>
        <translation>La votación se abrió hace un momento. ¿Cerrarla y revelarla ahora?</translation>
    </message>
    <message>
        <source>Stop the vote on %1 without a reveal? Its ballots will never be seen.</source>
        <translation>¿Detener la votación sobre %1 sin revelación? Sus papeletas no se verán nunca.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoice</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nivel %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoices</name>
    <message>
        <source>Stages</source>
        <translation>Niveles</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteStep</name>
    <message>
        <source>L</source>
        <comment>key for low confidence</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key for medium confidence</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key for high confidence</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Cuánta certeza tiene?</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Enviar el voto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How sure are you? You need not say.</source>
        <translation>¿Cuánta certeza tiene? No es obligatorio indicarla.</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal, and until then you can vote again. Esc goes back.</source>
        <translation>Nadie lo ve antes de la revelación, y hasta entonces se puede votar de nuevo. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>question: code, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send my vote: %1 %2</source>
        <comment>stage: number, name</comment>
        <translation>Enviar el voto: %1 %2</translation>
    </message>
    <message>
        <source>No stage is chosen. Press a figure from 1 to %1, then Enter.</source>
        <translation>No se ha elegido ningún nivel. Pulse una cifra de 1 a %1 y luego Intro.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteTableModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number, name</comment>
        <translation>nivel %1, %2</translation>
    </message>
    <message>
        <source>Votes at stage</source>
        <translation>Votos en el nivel</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
</context>
<context>
    <name>atalaya::WaitsPanel</name>
    <message>
        <source>Approved and locked</source>
        <translation>Aprobada y bloqueada</translation>
    </message>
    <message>
        <source>reopening needs a reason</source>
        <translation>la reapertura necesita un motivo</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Todo está respondido</translation>
    </message>
    <message>
        <source>approving locks the assessment</source>
        <translation>la aprobación bloquea la evaluación</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered</source>
        <translation>
            <numerusform>%n pregunta está sin respuesta</numerusform>
            <numerusform>%n preguntas están sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>Ir a ellas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the last round are to be confirmed</source>
        <translation>
            <numerusform>%n respuesta de la ronda anterior está por confirmar</numerusform>
            <numerusform>%n respuestas de la ronda anterior están por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>they count nowhere before that</source>
        <translation>hasta entonces no cuentan en ningún total</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are past their review-by date</source>
        <translation>
            <numerusform>%n documento tiene la fecha de revisión vencida</numerusform>
            <numerusform>%n documentos tienen la fecha de revisión vencida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) lose their proof</source>
        <comment>codes of evidence</comment>
        <translation>
            <numerusform>%1: %n respuesta pierde su respaldo</numerusform>
            <numerusform>%1: %n respuestas pierden su respaldo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Evidence</source>
        <translation>Abrir en Evidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are marked for review</source>
        <translation>
            <numerusform>%n respuesta está señalada para revisar</numerusform>
            <numerusform>%n respuestas están señaladas para revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the core; until then the headline stays provisional</source>
        <translation>
            <numerusform>%n de ellas en el núcleo; hasta entonces, el puntaje principal sigue siendo provisional</numerusform>
            <numerusform>%n de ellas en el núcleo; hasta entonces, el puntaje principal sigue siendo provisional</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you in Round %1</source>
        <translation>Pendiente en la ronda %1</translation>
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
        <translation>%1 T%2</translation>
    </message>
    <message>
        <source>must do</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>must be in the best plan</source>
        <translation>debe estar en el mejor plan</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>comienza %1 en lugar de %2</translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>a quarter</comment>
        <translation>comienza %1</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>termina %1 en lugar de %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a quarter</comment>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>left out of the best plan</source>
        <translation>excluida del mejor plan</translation>
    </message>
    <message>
        <source>waits for an action that was stopped</source>
        <translation>espera a una acción detenida</translation>
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
        <translation>%1, no elegida</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>%1, chosen, but what it needs is not</source>
        <translation>%1, elegida, pero no lo que necesita</translation>
    </message>
    <message>
        <source>%1 to stage %2</source>
        <translation>%1 al nivel %2</translation>
    </message>
    <message>
        <source>lifts nothing</source>
        <translation>no eleva nada</translation>
    </message>
    <message>
        <source>lifts %1</source>
        <translation>eleva %1</translation>
    </message>
    <message>
        <source>costs %1 %2</source>
        <comment>amount, unit</comment>
        <translation>cuesta %1 %2</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>sin estimar</translation>
    </message>
    <message>
        <source>%1 of the score are owed to it</source>
        <translation>aporta %1 al puntaje</translation>
    </message>
    <message>
        <source>%1 for the score with what it needs</source>
        <translation>%1 al puntaje con lo que necesita</translation>
    </message>
    <message>
        <source>%1 for each unit of cost</source>
        <translation>%1 por unidad de costo</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <comment>gain, M USD</comment>
        <translation>%1 por cada %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>indicator, stage</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>In the order of what each action gains for its cost, taken alone with what it needs</source>
        <translation>En el orden de lo que cada acción aumenta por su costo, tomada por sí sola con lo que necesita</translation>
    </message>
    <message>
        <source>What the headline would gain with the action and what it needs, or lose without it</source>
        <translation>Lo que el puntaje principal aumentaría con la acción y lo que necesita, o perdería sin ella</translation>
    </message>
    <message>
        <source>The gain for one unit of what it costs, with what it needs and is not chosen</source>
        <translation>El aumento por una unidad de lo que cuesta, con lo que necesita y no está elegido</translation>
    </message>
    <message>
        <source>Lifts to</source>
        <translation>Eleva a</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column: what it gains</comment>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>per unit</source>
        <comment>column: gain</comment>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>column: gain per M USD</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>gain not shown: too few questions are answered</source>
        <translation>aumento no mostrado: se respondieron muy pocas preguntas</translation>
    </message>
    <message>
        <source>The gain for each %1 of what it costs, with what it needs and is not chosen</source>
        <comment>M USD; 1,000 M USD</comment>
        <translation>El aumento por cada %1 de lo que cuesta, con lo que necesita y no está elegido</translation>
    </message>
    <message>
        <source>Action, by its own value</source>
        <translation>Acción, por su propio valor</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelFrontier</name>
    <message>
        <source>Nothing was found yet.</source>
        <translation>Aún no se ha obtenido nada.</translation>
    </message>
    <message>
        <source>No budget gains anything with these actions.</source>
        <translation>Con estas acciones, ningún presupuesto logra un aumento.</translation>
    </message>
    <message>
        <source>The most that was found is %1 for %2; half of it or more costs %3.</source>
        <comment>gain, amount, amount</comment>
        <translation>Lo máximo obtenido es %1 por %2; la mitad o más cuesta %3.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ningún plan</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>best found</source>
        <translation>mejor hallado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The best that was found costs %1; half of its gain or more costs %2. Too few questions are answered to print the gain as a number.</source>
        <comment>amounts</comment>
        <translation>Lo mejor obtenido cuesta %1; la mitad de su aumento o más cuesta %2. Se respondieron muy pocas preguntas para imprimir el aumento como número.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelParts</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>commitment, scores</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>No commitment gains by what is chosen.</source>
        <translation>Ningún compromiso aumenta con lo elegido.</translation>
    </message>
    <message>
        <source>With what is chosen: %1.</source>
        <comment>commitments with scores</comment>
        <translation>Con lo elegido: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column: score with the chosen actions</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Brecha restante</translation>
    </message>
    <message>
        <source>Too few questions are answered to print the score of a commitment.</source>
        <translation>Se respondieron muy pocas preguntas para imprimir el puntaje de un compromiso.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelYears</name>
    <message>
        <source>no year</source>
        <comment>of costs</comment>
        <translation>sin año</translation>
    </message>
    <message>
        <source>%1 %2, over its budget of %3</source>
        <comment>year, cost, budget</comment>
        <translation>%1 %2, por encima de su presupuesto de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, cost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is chosen costs nothing.</source>
        <translation>Lo elegido no cuesta nada.</translation>
    </message>
    <message>
        <source>Cost by year: %1.</source>
        <translation>Costo por año: %1.</translation>
    </message>
    <message>
        <source>Cost by year in %1: %2.</source>
        <comment>M USD, years</comment>
        <translation>Costo por año en %1: %2.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>amount above the budget</comment>
        <translation>exceso de %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: of the budget</comment>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfNumbers</name>
    <message>
        <source>none</source>
        <comment>a score</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>score</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Con este plan</translation>
    </message>
    <message>
        <source>Target %1</source>
        <comment>year</comment>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>brecha %1</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a target</comment>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>Actions that are done, but not scored yet, make %1 of this.</source>
        <translation>Las acciones concluidas, pero aún sin calificar, aportan %1 de ello.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTab</name>
    <message>
        <source>There is no action to choose from. Add actions that are still to be done; what each gains and costs then stands here.</source>
        <translation>No hay acciones entre las que elegir. Agregue acciones pendientes; aquí se muestra entonces lo que aumenta y cuesta cada una.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Agregar una acción</translation>
    </message>
    <message>
        <source>The best so far is within %1 of what could be.</source>
        <comment>percent</comment>
        <translation>El mejor plan hasta ahora queda como máximo un %1 por debajo de lo posible.</translation>
    </message>
    <message>
        <source>The chosen row&apos;s action</source>
        <translation>La acción de la fila elegida</translation>
    </message>
    <message>
        <source>Opens a list: other dates, in the best plan in any case, left out of it.</source>
        <translation>Abre una lista: otras fechas, en el mejor plan en todo caso, excluida de él.</translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation>Por compromiso</translation>
    </message>
    <message>
        <source>Score by commitment</source>
        <translation>Puntaje por compromiso</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Costo por año</translation>
    </message>
    <message>
        <source>A lift counts only when every action that it needs is chosen or done. Costs are the likely ones of the plan.</source>
        <translation>Elevar una pregunta cuenta solo si todas las acciones que se requieren están elegidas o concluidas. Los costos son los probables del plan.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
    </message>
    <message>
        <source>Put into the roadmap</source>
        <translation>Pasar a la hoja de ruta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>%1 has no days yet. Plan it in the roadmap first.</source>
        <translation>%1 aún no tiene días. Planifíquela primero en la hoja de ruta.</translation>
    </message>
    <message>
        <source>%1 is a duty of the plan: every best plan has it. Its form takes that back.</source>
        <translation>%1 es una obligación del plan: todo mejor plan la incluye. Su formulario permite cambiarlo.</translation>
    </message>
    <message>
        <source>Searching for the best plan</source>
        <translation>Cálculo del mejor plan</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and the score that is shown is projected.</source>
        <translation>El puntaje principal no es una media aritmética: el plan obtiene el mayor aumento según la aritmética, y el puntaje que se muestra es una proyección.</translation>
    </message>
    <message>
        <source>What is ticked was changed meanwhile and stays. Search again to tick what was found.</source>
        <translation>La selección cambió entretanto y se mantiene. Calcule de nuevo para elegir lo hallado.</translation>
    </message>
    <message>
        <source>Searching for the best plan with it</source>
        <translation>Cálculo del mejor plan con ella</translation>
    </message>
    <message>
        <source>“%1” is shown</source>
        <comment>a scenario</comment>
        <translation>Se muestra “%1”</translation>
    </message>
    <message>
        <source>“%1” is shown.</source>
        <comment>a scenario</comment>
        <translation>Se muestra “%1”.</translation>
    </message>
    <message>
        <source>What was put together before was not saved.</source>
        <translation>Lo que se había compuesto antes no se guardó.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a scenario&apos;s name: an amount</comment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Keeps which actions are chosen, the days they were moved to, and what the best plan is asked for: goal, budgets, limits of bodies, what must be in it and what is left out.</source>
        <translation>Conserva qué acciones están elegidas, los días a los que se movieron y lo que se pide al mejor plan: finalidad, presupuestos, límites de las entidades, lo que debe incluir y lo que se excluye.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the scenario “%1”</source>
        <translation>Guardar el escenario “%1”</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Cambiar el nombre del escenario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the scenario to “%1”</source>
        <translation>Cambiar el nombre del escenario a “%1”</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Eliminar el escenario “%1”</translation>
    </message>
    <message>
        <source>Move the scenario “%1”</source>
        <translation>Mover el escenario “%1”</translation>
    </message>
    <message>
        <source>The roadmap has all of this already.</source>
        <translation>La hoja de ruta ya tiene todo esto.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing else changes; what is not chosen stays as it is, and undo takes it back as one step.</source>
        <comment>two sentences before</comment>
        <translation>%1 %2 Nada más cambia; lo no elegido queda como está, y deshacer lo revierte en un solo paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) become approved.</source>
        <translation>
            <numerusform>%n acción propuesta pasa a aprobada.</numerusform>
            <numerusform>%n acciones propuestas pasan a aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) get other days.</source>
        <translation>
            <numerusform>%n acción recibe otros días.</numerusform>
            <numerusform>%n acciones reciben otros días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Pasar</translation>
    </message>
    <message numerus="yes">
        <source>Put %n action(s) into the roadmap</source>
        <translation>
            <numerusform>Pasar %n acción a la hoja de ruta</numerusform>
            <numerusform>Pasar %n acciones a la hoja de ruta</numerusform>
        </translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>take its plan</source>
        <translation>tomar su plan</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>choose or drop</source>
        <translation>elegir o quitar</translation>
    </message>
    <message>
        <source>best plan</source>
        <translation>mejor plan</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>choose the action or drop it</source>
        <translation>elegir la acción o quitarla</translation>
    </message>
    <message>
        <source>move the action by a quarter</source>
        <translation>mover la acción un trimestre</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>put the action back to the plan&apos;s days</source>
        <translation>devolver la acción a los días del plan</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>editar la acción</translation>
    </message>
    <message>
        <source>the action must be in the best plan, or need not</source>
        <translation>la acción debe estar en el mejor plan, o puede no estarlo</translation>
    </message>
    <message>
        <source>leave the action out of the best plan, or not</source>
        <translation>excluir la acción del mejor plan, o no</translation>
    </message>
    <message>
        <source>search for the best plan</source>
        <translation>calcular el mejor plan</translation>
    </message>
    <message>
        <source>save as a scenario</source>
        <translation>guardar como escenario</translation>
    </message>
    <message>
        <source>bars as tables, and back</source>
        <translation>barras como tablas, y viceversa</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>load the scenario</source>
        <translation>cargar el escenario</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>cambiarle el nombre</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>eliminarlo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverlo</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Costo y beneficio</translation>
    </message>
    <message>
        <source>to the smaller or the larger budget; ↓ and ↑ do the same</source>
        <translation>al presupuesto menor o al mayor; ↓ y ↑ hacen lo mismo</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>to the smallest budget</source>
        <translation>al presupuesto mínimo</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>to the largest budget</source>
        <translation>al presupuesto máximo</translation>
    </message>
    <message>
        <source>take the plan of the point, or of the row; on a point Space does the same</source>
        <translation>tomar el plan del punto, o de la fila; en un punto, Espacio hace lo mismo</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>actions</comment>
        <translation>elegidas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2; quedan %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over budget</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2; exceso de %3</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>%1, by commitment</source>
        <comment>headline score</comment>
        <translation>%1, por compromiso</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Fuera: espera a %1, que está detenida.</translation>
    </message>
    <message>
        <source>%1 must be done and is not chosen.</source>
        <translation>%1 es obligatoria y no está elegida.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>%1 waits for an action that was stopped, so it lifts nothing.</source>
        <translation>%1 espera a una acción detenida, de modo que no eleva nada.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 waits for %2, not chosen: it lifts nothing yet.</source>
        <comment>action, what it needs</comment>
        <translation>%1 espera a %2, no elegida: aún no eleva nada.</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Agregar también %1</translation>
    </message>
    <message>
        <source>%1 starts before %2, which it waits for, has ended.</source>
        <translation>%1 comienza antes de que termine %2, a la que espera.</translation>
    </message>
    <message>
        <source>Move %1 behind it</source>
        <translation>Mover %1 detrás de ella</translation>
    </message>
    <message>
        <source>%1 costs %2 more than its budget.</source>
        <comment>year, amount</comment>
        <translation>%1 cuesta %2 más que su presupuesto.</translation>
    </message>
    <message>
        <source>Raise the budget of %1</source>
        <translation>Aumentar el presupuesto de %1</translation>
    </message>
    <message>
        <source>The best plan is being searched for: wait until it is found, or stop it.</source>
        <translation>Se está buscando el mejor plan: espere a que se encuentre o detenga la búsqueda.</translation>
    </message>
    <message>
        <source>Together they cost %1 more than the budget.</source>
        <comment>amount</comment>
        <translation>Juntas cuestan %1 más que el presupuesto.</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Aumentar el presupuesto</translation>
    </message>
    <message>
        <source>There is nothing to save as a scenario: no action is still to be done. Add an action first.</source>
        <translation>No hay nada que guardar como escenario: ninguna acción está pendiente. Agregue primero una acción.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen action(s) have no cost yet, so the sum is too low.</source>
        <translation>
            <numerusform>%n de las acciones elegidas aún no tiene costo, por lo que la suma es demasiado baja.</numerusform>
            <numerusform>%n de las acciones elegidas aún no tienen costo, por lo que la suma es demasiado baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <comment>code of an action</comment>
        <translation>Estimar %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code of an action, reason</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTable</name>
    <message>
        <source>Actions to choose from</source>
        <translation>Acciones entre las que elegir</translation>
    </message>
    <message>
        <source>Space chooses an action or drops it; Left and Right move it by a quarter, Backspace puts it back; M wants it in the best plan, X leaves it out; Enter edits it.</source>
        <translation>Espacio elige una acción o la quita; izquierda y derecha la mueven un trimestre, Retroceso la devuelve; M la exige en el mejor plan, X la excluye; Intro la edita.</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Un trimestre más tarde</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Un trimestre antes</translation>
    </message>
    <message>
        <source>At the plan&apos;s dates</source>
        <translation>En las fechas del plan</translation>
    </message>
    <message>
        <source>Must be in the best plan, or need not</source>
        <translation>Debe estar en el mejor plan, o puede no estarlo</translation>
    </message>
    <message>
        <source>Leave out of the best plan, or let in again</source>
        <translation>Excluir del mejor plan, o volver a admitir</translation>
    </message>
</context>
<context>
    <name>atalaya::WhyDrawer</name>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Excluido, y por qué</translation>
    </message>
    <message>
        <source>Choices of this assessment</source>
        <translation>Opciones de esta evaluación</translation>
    </message>
    <message>
        <source>With other choices</source>
        <translation>Con otras opciones</translation>
    </message>
    <message>
        <source>Open in Score</source>
        <translation>Abrir en Calificar</translation>
    </message>
    <message>
        <source>Show in the report annex</source>
        <translation>Mostrar en el anexo del informe</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next figure</source>
        <translation>cifra siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>explain it</source>
        <translation>explicarla</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Why no number?</source>
        <translation>¿Por qué no hay número?</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left out, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another choice, what it gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The explanation was copied as text</source>
        <translation>La explicación se copió como texto</translation>
    </message>
    <message>
        <source>There is no earlier round that this one could be compared with</source>
        <translation>No hay ninguna ronda anterior con la que se pueda comparar esta</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <comment>what number, State, round</comment>
        <translation>%1, %2, ronda %3</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>what number, the last round</comment>
        <translation>%1, ronda %2</translation>
    </message>
    <message>
        <source>Now it is %1, a change of %2.</source>
        <translation>Ahora es %1, una variación de %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadModel</name>
    <message>
        <source>Without a lead body</source>
        <translation>Sin entidad líder</translation>
    </message>
    <message>
        <source>nothing in this year</source>
        <translation>nada en este año</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>body, year, what it has to do</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3, likely cost %4</source>
        <comment>body, year, what it has to do, money</comment>
        <translation>%1 en %2: %3, costo probable %4</translation>
    </message>
    <message>
        <source>Body · actions and likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Entidad · acciones y costo probable, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadView</name>
    <message>
        <source>Workload by body and year</source>
        <translation>Carga de trabajo por entidad y año</translation>
    </message>
    <message>
        <source>Arrows go from body to body and from year to year.</source>
        <translation>Las flechas van de entidad en entidad y de año en año.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopAgendaEditModel</name>
    <message>
        <source>answers of the pre-survey differ</source>
        <translation>las respuestas de la encuesta previa difieren</translation>
    </message>
    <message>
        <source>votes differed last time</source>
        <translation>los votos difirieron la vez anterior</translation>
    </message>
    <message>
        <source>the pre-survey agrees</source>
        <translation>la encuesta previa coincide</translation>
    </message>
    <message>
        <source>votes agreed last time</source>
        <translation>los votos coincidieron la vez anterior</translation>
    </message>
    <message>
        <source>the pre-survey says something else than the last round</source>
        <translation>la encuesta previa dice algo distinto de la ronda anterior</translation>
    </message>
    <message>
        <source>far below its target</source>
        <translation>muy por debajo de su meta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>of a question on no agenda</comment>
        <translation>excluida</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>number, time</comment>
        <translation>día %1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos los grupos</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 de %2 grupos</translation>
    </message>
    <message>
        <source>suggested: %1 min</source>
        <translation>sugerido: %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1; suggested: %2 min</source>
        <translation>%1; sugerido: %2&#xa0;min</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>column: a time</comment>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Why so long</source>
        <comment>column: what the suggested minutes rest on</comment>
        <translation>Por qué tanto</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <comment>a group</comment>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a group</comment>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>%1 answers %2 of %3 questions</source>
        <comment>a group</comment>
        <translation>%1 responde %2 de %3 preguntas</translation>
    </message>
    <message>
        <source>Nobody would answer one of these questions. Mark another group first, or leave the question out of the agenda.</source>
        <translation>Nadie respondería una de estas preguntas. Active primero la casilla de otro grupo, o excluya la pregunta del orden del día.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopGroupsModel</name>
    <message>
        <source>%1, %2 away</source>
        <comment>seats</comment>
        <translation>%1, ausentes: %2</translation>
    </message>
    <message>
        <source>%1, will be merged</source>
        <comment>seats of a group</comment>
        <translation>%1, se combinarán</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Institutions, with ; between them</source>
        <translation>Instituciones, separadas por ;</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopListModel</name>
    <message>
        <source>Named</source>
        <comment>rule of a workshop</comment>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>rule of a workshop</comment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workshop: title, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>aún sin día</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>of a workshop</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>of a workshop</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>being prepared</source>
        <comment>of a workshop</comment>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>results, questions</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a workshop</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopPage</name>
    <message>
        <source>Here a room of ministries agrees on scores: blind votes, talk, a result for each question. Open an assessment on Home, or begin one, to plan a workshop for it.</source>
        <translation>Aquí una sala de ministerios acuerda puntajes: votaciones a ciegas, discusión y un resultado por pregunta. Abra una evaluación en Inicio, o comience una, para planificar un taller sobre ella.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>El tiempo ha terminado.</translation>
    </message>
    <message>
        <source>The room window is closed.</source>
        <translation>La ventana de la sala está cerrada.</translation>
    </message>
    <message>
        <source>The screen that it was on is gone. Connect it again, then open the room window.</source>
        <translation>La pantalla en la que estaba ya no está disponible. Conéctela de nuevo y abra la ventana de la sala.</translation>
    </message>
    <message>
        <source>Open the room window</source>
        <translation>Abrir la ventana de la sala</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>cerrar lo que cubre la página</translation>
    </message>
    <message>
        <source>The room votes on the keyboard: end that first.</source>
        <translation>La sala vota con el teclado: termine eso primero.</translation>
    </message>
    <message>
        <source>Participants&apos; files are being read or written: wait until it is done, or stop it.</source>
        <translation>Se están leyendo o escribiendo los archivos de los participantes: espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>The minutes are being written: wait until they are done, or stop it.</source>
        <translation>Se está escribiendo el acta: espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>A pre-survey is being read: wait until it is done, or stop it.</source>
        <translation>Se está leyendo una encuesta previa: espere a que termine o deténgalo.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopSession</name>
    <message>
        <source>This workspace is open for reading only. To go on with the workshop, close the other window that has it open or save a copy where you may write.</source>
        <translation>Este espacio de trabajo está abierto en modo de solo lectura. Para seguir con el taller, cierre la otra ventana que lo tiene abierto o guarde una copia donde tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>No vote is open. Open one first.</source>
        <translation>No hay ninguna votación abierta. Abra una primero.</translation>
    </message>
    <message>
        <source>Agree on stage %1 for %2</source>
        <translation>Acordar el nivel %1 para %2</translation>
    </message>
    <message>
        <source>Take back the room&apos;s answer to %1</source>
        <translation>Retirar la respuesta de la sala a %1</translation>
    </message>
    <message>
        <source>Take over the workshop&apos;s parked points</source>
        <translation>Incorporar los puntos aplazados del taller</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopStart</name>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Workshops of this assessment</source>
        <translation>Talleres de esta evaluación</translation>
    </message>
    <message>
        <source>Enter opens a workshop, Del removes one in which nobody has voted.</source>
        <translation>Intro abre un taller, Supr elimina uno en el que nadie ha votado.</translation>
    </message>
    <message>
        <source>In a workshop the people who know vote blind on each question, see how far they agree, talk, and settle on a stage that becomes the answer. Plan one: who comes, what they take up and for how long.</source>
        <translation>En un taller, las personas que conocen el tema votan a ciegas cada pregunta, ven hasta dónde coinciden, discuten y acuerdan un nivel que pasa a ser la respuesta. Planifique uno: quién asiste, qué se trata y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planificar un taller</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Título del taller</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a workshop first.</source>
        <translation>Elija primero un taller.</translation>
    </message>
    <message>
        <source>People have voted in it, so it stays.</source>
        <translation>En él ya se votó, de modo que permanece.</translation>
    </message>
    <message>
        <source>Remove “%1” with its participants and agenda?</source>
        <translation>¿Eliminar “%1” con sus participantes y su orden del día?</translation>
    </message>
    <message>
        <source>Remove the workshop</source>
        <translation>Eliminar el taller</translation>
    </message>
    <message>
        <source>Remove a workshop</source>
        <translation>Eliminar un taller</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>Se eliminó “%1”</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <comment>of a round: 2026</comment>
        <translation>Taller %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkspaceFiles</name>
    <message>
        <source>“%1” is not there any more, but its safe copies are. Put one in its place.</source>
        <translation>“%1” ya no está, pero sus copias de seguridad sí. Ponga una en su lugar.</translation>
    </message>
    <message>
        <source>“%1” does not hold a workspace any more. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>“%1” ya no contiene un espacio de trabajo. Ponga una copia de seguridad en su lugar; lo que hay ahora se conserva junto a él.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>El archivo “%1” está dañado y quedó como está. Ponga una copia de seguridad en su lugar; lo que hay ahora se conserva junto a él.</translation>
    </message>
    <message>
        <source>%1 is open and stays on the list</source>
        <translation>%1 está abierto y permanece en la lista</translation>
    </message>
    <message>
        <source>%1 was taken off the list; no file was touched</source>
        <translation>%1 se quitó de la lista; no se tocó ningún archivo</translation>
    </message>
    <message>
        <source>Restore a safe copy…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>“%1” is not there now, and no safe copies lie beside its place. Connect the drive that it is on, or take it off the list.</source>
        <translation>“%1” no está ahora, y no hay copias de seguridad junto a su lugar. Conecte la unidad en la que está, o quítelo de la lista.</translation>
    </message>
</context>
<context>
    <name>atalaya::YearBars</name>
    <message>
        <source>Cost by year</source>
        <translation>Costo por año</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T lo muestra como tabla.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2; exceso de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cost, budget</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ballotbox::BallotServer</name>
    <message>
        <source>The workshop has ended. Resume it, then start voting by phone.</source>
        <translation>El taller ha terminado. Reanúdelo y luego inicie la votación por teléfono.</translation>
    </message>
    <message>
        <source>There is no port %1. Choose one from 1024 to 65535.</source>
        <translation>No existe el puerto %1. Elija uno de 1024 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of this computer. Choose another network.</source>
        <translation>“%1” no es una dirección de esta computadora. Elija otra red.</translation>
    </message>
    <message>
        <source>Somebody on the network tries out join codes, so phones wait up to a minute to join. Look who is on the network, or stop voting by phone.</source>
        <translation>Alguien en la red está probando códigos de acceso, de modo que los teléfonos esperan hasta un minuto para unirse. Vea quién está en la red, o detenga la votación por teléfono.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1. Choose another port.</source>
        <translation>Otro programa de esta computadora usa el puerto %1. Elija otro puerto.</translation>
    </message>
    <message>
        <source>The system does not let Atalaya use port %1. Choose one from 1024 to 65535.</source>
        <translation>El sistema no permite que Atalaya use el puerto %1. Elija uno de 1024 a 65535.</translation>
    </message>
    <message>
        <source>This computer is no longer on the network %1 (%2). Connect it again, or choose another.</source>
        <translation>Esta computadora ya no está en la red %1 (%2). Conéctela de nuevo, o elija otra.</translation>
    </message>
    <message>
        <source>Voting by phone is off. Start it, then release the seat.</source>
        <translation>La votación por teléfono está desactivada. Iníciela y luego libere el asiento.</translation>
    </message>
</context>
<context>
    <name>atalaya::desktop::LoadedPhones</name>
    <message>
        <source>The part of Atalaya that phones vote through is missing. Install Atalaya again, or vote by keyboard, paper or file.</source>
        <translation>Falta la parte de Atalaya por la que votan los teléfonos. Instale Atalaya de nuevo, o vote por teclado, en papel o por archivo.</translation>
    </message>
</context>
<context>
    <name>atalaya::report</name>
    <message>
        <source>The PDF could not be drawn. Try again, and tell us if it persists.</source>
        <translation>No se pudo dibujar el PDF. Intente de nuevo y, si el problema persiste, comuníquelo a quienes desarrollan el programa.</translation>
    </message>
</context>
</TS>
