<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>Admission</name>
    <message>
        <source>This vote has no id. Load the voting page again and vote once more.</source>
        <translation>Este voto não tem id. Recarregue a página de votação e vote novamente.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Join again with the code in the room.</source>
        <translation>Esse assento não existe nesta oficina. Entre novamente com o código exibido na sala.</translation>
    </message>
    <message>
        <source>This count of cards has no id. Type it once more.</source>
        <translation>Esta contagem de cartões não tem id. Digite-a novamente.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>Esse grupo não existe nesta oficina. Escolha um dos grupos da oficina.</translation>
    </message>
    <message>
        <source>No card is counted here. Count at least one, or take the group&apos;s cards back.</source>
        <translation>Nenhum cartão foi contado. Conte pelo menos um ou retire os cartões do grupo.</translation>
    </message>
    <message>
        <source>Another vote has this vote&apos;s id. Load the voting page again and vote once more.</source>
        <translation>Outro voto tem o id deste. Recarregue a página de votação e vote novamente.</translation>
    </message>
    <message>
        <source>Another count of cards has this one&apos;s id. Type it once more.</source>
        <translation>Outra contagem de cartões tem o id desta. Digite-a novamente.</translation>
    </message>
    <message>
        <source>There is no such vote in this workshop. Wait for the next question.</source>
        <translation>Essa votação não existe nesta oficina. Aguarde a próxima pergunta.</translation>
    </message>
    <message>
        <source>This vote is over. Wait for the next round or question.</source>
        <translation>Esta votação terminou. Aguarde o próximo turno ou a próxima pergunta.</translation>
    </message>
    <message>
        <source>%1 does not vote on this question. Wait for the next one.</source>
        <translation>%1 não vota nesta pergunta. Aguarde a próxima.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>O nível %1 está fora da escala. Escolha um nível de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 would have more votes than seats. Correct its count of cards, or add a seat.</source>
        <translation>%1 teria mais votos do que assentos. Corrija a contagem de cartões ou adicione um assento.</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Make %1 applicable again</source>
        <translation>Tornar %1 aplicável novamente</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a confidence</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a confidence</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a confidence</comment>
        <translation>não informada</translation>
    </message>
    <message>
        <source>Confidence in %1: %2</source>
        <comment>question, how sure</comment>
        <translation>Certeza em %1: %2</translation>
    </message>
    <message>
        <source>Write the rationale of %1</source>
        <translation>Escrever a justificativa de %1</translation>
    </message>
    <message>
        <source>Choose stage %1 for %2</source>
        <translation>Escolher o nível %1 para %2</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met</source>
        <translation>%1 agora está no nível %2: critério %2 cumprido</translation>
    </message>
    <message>
        <source>%1 is now stage %2: criterion %2 met, %3 overtaken</source>
        <translation>%1 agora está no nível %2: critério %2 cumprido, deixado para trás: %3</translation>
    </message>
    <message>
        <source>Mark criterion %1 of %2: %3</source>
        <translation>Marcar o critério %1 de %2: %3</translation>
    </message>
    <message>
        <source>Set %1 not applicable</source>
        <translation>Indicar %1 como não aplicável</translation>
    </message>
    <message>
        <source>End the review of %1</source>
        <translation>Encerrar a revisão de %1</translation>
    </message>
    <message>
        <source>Mark %1 for review</source>
        <translation>Sinalizar %1 para revisar</translation>
    </message>
    <message>
        <source>Clear the answer to %1</source>
        <translation>Limpar a resposta a %1</translation>
    </message>
    <message>
        <source>Confirm the answer to %1</source>
        <translation>Confirmar a resposta a %1</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desvincular %1 de %2</translation>
    </message>
    <message>
        <source>Detach evidence from %1</source>
        <translation>Desvincular evidência de %1</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>deixado para trás</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não cumprido</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>não avaliado</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>stage %1 → %2</source>
        <comment>of an answer, before and after</comment>
        <translation>nível %1 → %2</translation>
    </message>
    <message>
        <source>criterion %1: %2 → %3</source>
        <comment>its mark, before and after</comment>
        <translation>critério %1: %2 → %3</translation>
    </message>
    <message>
        <source>a piece that is no longer in the register</source>
        <translation>item que já não consta do registro</translation>
    </message>
    <message>
        <source>%1 attached to criterion %2</source>
        <translation>evidência vinculada ao critério %2: %1</translation>
    </message>
    <message>
        <source>%1 detached from criterion %2</source>
        <translation>evidência desvinculada do critério %2: %1</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>evidência vinculada: %1</translation>
    </message>
    <message>
        <source>%1 detached</source>
        <translation>evidência desvinculada: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>rationale removed</source>
        <translation>justificativa removida</translation>
    </message>
    <message>
        <source>rationale written</source>
        <translation>justificativa escrita</translation>
    </message>
    <message>
        <source>confidence %1 → %2</source>
        <translation>certeza %1 → %2</translation>
    </message>
    <message>
        <source>marked for review</source>
        <translation>sinalizada para revisar</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>carried over, to confirm</source>
        <translation>trazida da rodada anterior, a confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>minority views</source>
        <translation>opiniões minoritárias</translation>
    </message>
    <message>
        <source>changed in a way that this version cannot read</source>
        <translation>alterada de um modo que esta versão não consegue ler</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>nada que se mostre aqui</translation>
    </message>
</context>
<context>
    <name>ApprovalLock</name>
    <message>
        <source>This assessment is approved and locked. Readings, progress, the status of approved actions and steps done may still be reported; to change anything else, reopen it with a reason.</source>
        <translation>Esta avaliação está aprovada e bloqueada. Leituras, andamento, situação das ações aprovadas e etapas concluídas ainda podem ser informados; para alterar o restante, reabra-a com um motivo.</translation>
    </message>
</context>
<context>
    <name>AskOnClose</name>
    <message>
        <source>Stop and close</source>
        <translation>Interromper e fechar</translation>
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
        <translation>Os votos gravados de um turno se contradizem. Restaure uma cópia de segurança deste espaço de trabalho e conserve o arquivo danificado.</translation>
    </message>
    <message>
        <source>Another vote came in between. Send this one again.</source>
        <translation>Outro voto chegou nesse intervalo. Envie este novamente.</translation>
    </message>
</context>
<context>
    <name>BallotFile</name>
    <message>
        <source>Write a stage beside each question you can judge, and how sure you are if you like. Leave the rows above as they are, save the file and hand it back.</source>
        <translation>Escreva um nível ao lado de cada pergunta que possa avaliar e, se quiser, o grau de certeza. Deixe como estão as linhas acima, salve o arquivo e devolva-o.</translation>
    </message>
    <message>
        <source>Atalaya ballot</source>
        <translation>Cédula do Atalaya</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Assento</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Stage (1 to %1)</source>
        <translation>Nível (1 a %1)</translation>
    </message>
    <message>
        <source>Sure? (low, medium, high)</source>
        <translation>Certeza? (baixa, média, alta)</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how sure a voter is</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>how sure a voter is</comment>
        <translation>média</translation>
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
        <translation>Falta a parte do Atalaya que calcula planos. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>The best plan could not be computed. Change a budget or a cost a little, and try again.</source>
        <translation>Não foi possível calcular o melhor plano. Altere um pouco um orçamento ou um custo e tente novamente.</translation>
    </message>
    <message>
        <source>What a larger budget would buy could not be computed. Change a budget a little, and try again.</source>
        <translation>Não foi possível calcular o que um orçamento maior permitiria. Altere um pouco um orçamento e tente novamente.</translation>
    </message>
    <message>
        <source>Action %1 has a negative cost in %2. Give it a cost of zero or more.</source>
        <translation>A ação %1 tem custo negativo em %2. Informe um custo igual ou superior a zero.</translation>
    </message>
    <message>
        <source>The costs of the actions are too large to be added up. Give them in thousands or in millions.</source>
        <translation>Os custos das ações são grandes demais para serem somados. Informe-os em milhares ou em milhões.</translation>
    </message>
    <message>
        <source>Action %1 has a negative effort in %2. Give it an effort of zero or more.</source>
        <translation>A ação %1 tem esforço negativo em %2. Informe um esforço igual ou superior a zero.</translation>
    </message>
    <message>
        <source>Action %1 lifts an indicator that is not there, or to a stage that is not. Choose another for it.</source>
        <translation>A ação %1 eleva um indicador que não existe ou a um nível que não existe. Escolha outro para ela.</translation>
    </message>
    <message>
        <source>Action %1 needs an action that is not there. Take that dependency away.</source>
        <translation>A ação %1 requer uma ação que não existe. Remova essa dependência.</translation>
    </message>
    <message>
        <source>The weight of %1 is not a number of zero or more. Give it another weight.</source>
        <translation>O peso de %1 não é um número igual ou superior a zero. Informe outro peso.</translation>
    </message>
    <message>
        <source>The stage or the target of %1 is not on the scale. Give it another.</source>
        <translation>O nível ou a meta de %1 está fora da escala. Informe outro valor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>orçamento de %1</translation>
    </message>
    <message>
        <source>the total budget</source>
        <translation>orçamento total</translation>
    </message>
    <message>
        <source>the capacity of %1 in %2</source>
        <translation>capacidade em %2: %1</translation>
    </message>
    <message>
        <source>%1 from stage %2 to %3</source>
        <translation>%1 do nível %2 ao %3</translation>
    </message>
    <message>
        <source>The search was cancelled before it found a plan. Start it again and let it run.</source>
        <translation>O cálculo foi interrompido antes de encontrar um plano. Inicie-o novamente e deixe-o prosseguir.</translation>
    </message>
    <message>
        <source>The time was over before a plan was found. Allow more time.</source>
        <translation>O tempo acabou antes que se encontrasse um plano. Conceda mais tempo.</translation>
    </message>
    <message>
        <source>Gains %1 points of the headline score for %2.</source>
        <translation>Eleva a pontuação principal em %1, por %2.</translation>
    </message>
    <message>
        <source>Gains %1 points of the arithmetic mean for %2.</source>
        <translation>Eleva a média aritmética em %1, por %2.</translation>
    </message>
    <message>
        <source>Reaches every target for %1.</source>
        <translation>Alcança todas as metas por %1.</translation>
    </message>
    <message>
        <source>%1 No plan is better.</source>
        <translation>%1 Nenhum plano é melhor.</translation>
    </message>
    <message>
        <source>%1 No plan gains more; one that gains as much for less may exist. Let it run longer to know.</source>
        <translation>%1 Nenhum plano tem ganho maior; pode existir um de mesmo ganho e custo menor. Deixe o cálculo prosseguir para saber.</translation>
    </message>
    <message>
        <source>%1 No plan costs less; one that gains more for as much may exist. Let it run longer to know.</source>
        <translation>%1 Nenhum plano custa menos; pode existir um de mesmo custo e ganho maior. Deixe o cálculo prosseguir para saber.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a better plan may exist, with at most %2% more of the gain that could be reached. Let it run longer to know.</source>
        <translation>%1 O cálculo foi interrompido: pode existir um plano melhor, com no máximo %2% a mais do ganho possível. Deixe o cálculo prosseguir para saber.</translation>
    </message>
    <message>
        <source>%1 The search was stopped: a plan that costs up to %2% less may exist. Let it run longer to know.</source>
        <translation>%1 O cálculo foi interrompido: pode existir um plano que custe até %2% menos. Deixe o cálculo prosseguir para saber.</translation>
    </message>
    <message>
        <source>%1 must be done and waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>A ação %1 é obrigatória e espera por uma ação interrompida. Remova essa dependência ou deixe de exigir %1.</translation>
    </message>
    <message>
        <source>%1 must be done, and %2 waits for an action that was stopped. Take that dependency away, or do not insist on %1.</source>
        <translation>A ação %1 é obrigatória, e %2 espera por uma ação interrompida. Remova essa dependência ou deixe de exigir %1.</translation>
    </message>
    <message>
        <source>%1 must be done and is excluded. Take one of the two back.</source>
        <translation>A ação %1 é obrigatória e está excluída. Desfaça uma das duas escolhas.</translation>
    </message>
    <message>
        <source>%1 must be done and needs %2, which is excluded. Allow %2, or do not insist on %1.</source>
        <translation>A ação %1 é obrigatória e requer %2, que está excluída. Permita %2 ou deixe de exigir %1.</translation>
    </message>
    <message>
        <source>What must be done needs %1 of %2, which is %3. Raise it, or insist on less.</source>
        <translation>O que é obrigatório requer %1, mas o limite é %3 (%2). Aumente-o ou exija menos.</translation>
    </message>
    <message>
        <source>No action lifts %1 to its target: with all of them it reaches stage %2. Add an action, or lower the target.</source>
        <translation>Nenhuma ação eleva %1 à sua meta: com todas elas, alcança o nível %2. Adicione uma ação ou reduza a meta.</translation>
    </message>
    <message>
        <source>Only actions that are excluded, or need an excluded one, lift %1 to its target; without them it reaches stage %2. Allow one of them, or lower the target.</source>
        <translation>Somente ações excluídas, ou que requerem uma excluída, elevam %1 à sua meta; sem elas, alcança o nível %2. Permita uma delas ou reduza a meta.</translation>
    </message>
    <message>
        <source>Each action that lifts %1 to its target exceeds a budget or a capacity, together with what it needs and what must be done. Raise the budget, or lower the target.</source>
        <translation>Cada ação que eleva %1 à sua meta ultrapassa um orçamento ou uma capacidade, somada ao que ela requer e ao que é obrigatório. Aumente o orçamento ou reduza a meta.</translation>
    </message>
    <message>
        <source>Every way to reach all targets needs at least %1 of %2, which is %3. Raise it, or lower a target.</source>
        <translation>Qualquer forma de alcançar todas as metas requer pelo menos %1, mas o limite é %3 (%2). Aumente-o ou reduza uma meta.</translation>
    </message>
    <message>
        <source>The targets could be reached within each budget and capacity alone, but not within all of them together. Raise one of them, or lower a target.</source>
        <translation>As metas poderiam ser alcançadas dentro de cada orçamento e capacidade em separado, mas não dentro de todos em conjunto. Aumente um deles ou reduza uma meta.</translation>
    </message>
    <message>
        <source>In: it must be done.</source>
        <translation>Incluída: é obrigatória.</translation>
    </message>
    <message>
        <source>In: it must be done. It lifts %1.</source>
        <translation>Incluída: é obrigatória. Eleva %1.</translation>
    </message>
    <message>
        <source>In: %1, which must be done, needs it.</source>
        <translation>Incluída: requerida por uma ação obrigatória, %1.</translation>
    </message>
    <message>
        <source>In: it lifts %1.</source>
        <translation>Incluída: eleva %1.</translation>
    </message>
    <message>
        <source>In: %1 needs it.</source>
        <translation>Incluída: requerida por %1.</translation>
    </message>
    <message>
        <source>In, but other chosen actions reach all that it lifts. Let the search run longer to do without it.</source>
        <translation>Incluída, mas outras ações escolhidas alcançam tudo o que ela eleva. Deixe o cálculo prosseguir para dispensá-la.</translation>
    </message>
    <message>
        <source>Out: it is excluded.</source>
        <translation>Não incluída: está excluída.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which waits for an action that was stopped.</source>
        <translation>Não incluída: requer %1, que espera por uma ação interrompida.</translation>
    </message>
    <message>
        <source>Out: it needs %1, which is excluded.</source>
        <translation>Não incluída: requer %1, que está excluída.</translation>
    </message>
    <message>
        <source>Out: with what it needs it takes %1 of %2; beside what must be done there are %3.</source>
        <translation>Não incluída: com o que ela requer, usaria %1; além do obrigatório, há %3 (%2).</translation>
    </message>
    <message>
        <source>Out: it lifts nothing above what the plan reaches without it.</source>
        <translation>Não incluída: não eleva nada acima do que o plano alcança sem ela.</translation>
    </message>
    <message>
        <source>Out: with what it needs it would gain %1 points and takes %2 of %3, of which %4 are left.</source>
        <translation>Não incluída: com o que ela requer, o ganho seria de %1 e se usariam %2; restam %4 (%3).</translation>
    </message>
    <message>
        <source>Out: every target is reached without it.</source>
        <translation>Não incluída: todas as metas são alcançadas sem ela.</translation>
    </message>
    <message>
        <source>Out, though it fits and would gain %1 points: the search was stopped. Let it run longer.</source>
        <translation>Não incluída, embora caiba e o ganho fosse de %1: o cálculo foi interrompido. Deixe-o prosseguir.</translation>
    </message>
    <message>
        <source>What it would cost to insist on %1 was not found in time. Allow more time.</source>
        <translation>Não se calculou a tempo quanto custaria exigir %1. Conceda mais tempo.</translation>
    </message>
    <message>
        <source>the plan would cost %1 more</source>
        <translation>o plano custaria %1 a mais</translation>
    </message>
    <message>
        <source>the plan would cost %1 less</source>
        <translation>o plano custaria %1 a menos</translation>
    </message>
    <message>
        <source>the plan would cost the same</source>
        <translation>o plano custaria o mesmo</translation>
    </message>
    <message>
        <source>With %1 the plan would gain %2 points less, and %3.</source>
        <translation>Com %1, o ganho do plano diminuiria em %2, e %3.</translation>
    </message>
    <message>
        <source>With %1 the plan would be as good, and %2.</source>
        <translation>Com %1, o plano seria igualmente bom, e %2.</translation>
    </message>
    <message>
        <source>%1 It would displace %2.</source>
        <translation>%1 Deslocaria %2.</translation>
    </message>
    <message>
        <source>No larger budget would gain more: what is left needs capacity, or is excluded, or lifts nothing further.</source>
        <translation>Nenhum orçamento maior aumentaria o ganho: o que resta requer capacidade, está excluído ou não eleva mais nada.</translation>
    </message>
    <message>
        <source>What a larger budget would buy was not found in time. Allow more time.</source>
        <translation>Não se calculou a tempo o que um orçamento maior permitiria. Conceda mais tempo.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 over all years, of which %2,</source>
        <translation>%1 no conjunto dos anos (dos quais %2)</translation>
    </message>
    <message>
        <source>The next %1 would gain %2 points more; less money buys nothing.</source>
        <translation>Com mais %1, o ganho aumentaria em %2; menos recursos não permitiriam nada.</translation>
    </message>
    <message>
        <source>%1 more would gain %2 points more; the search was stopped before it was sure that less does not.</source>
        <translation>Com mais %1, o ganho aumentaria em %2; o cálculo foi interrompido antes de confirmar que menos recursos não bastam.</translation>
    </message>
    <message>
        <source>Costs %1; too few questions are answered to say how many points it gains.</source>
        <translation>Custa %1; há perguntas respondidas de menos para dizer de quanto é o ganho.</translation>
    </message>
    <message>
        <source>Out: with what it needs it takes %1 of %2, of which %3 are left.</source>
        <translation>Não incluída: com o que ela requer, usaria %1; restam %3 (%2).</translation>
    </message>
    <message>
        <source>Out, though it fits and would gain: the search was stopped. Let it run longer.</source>
        <translation>Não incluída, embora caiba e trouxesse ganho: o cálculo foi interrompido. Deixe-o prosseguir.</translation>
    </message>
    <message>
        <source>With %1 the plan would gain less, and %2.</source>
        <translation>Com %1, o ganho do plano diminuiria, e %2.</translation>
    </message>
    <message>
        <source>The next %1 would gain more; less money buys nothing.</source>
        <translation>Com mais %1, o ganho aumentaria; menos recursos não permitiriam nada.</translation>
    </message>
    <message>
        <source>%1 more would gain more; the search was stopped before it was sure that less does not.</source>
        <translation>Com mais %1, o ganho aumentaria; o cálculo foi interrompido antes de confirmar que menos recursos não bastam.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its action(s) have no cost yet and count as 0: %1.</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%n de suas ações ainda não tem custo e conta como 0: %1.</numerusform>
            <numerusform>%n de suas ações ainda não têm custo e contam como 0: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: what it lifts does not count in the headline score.</source>
        <translation>Não incluída: o que ela eleva não conta na pontuação principal.</translation>
    </message>
    <message>
        <source>%1 It would bring in %2.</source>
        <translation>%1 Entraria: %2.</translation>
    </message>
    <message>
        <source>%1 It would displace %2 and bring in %3.</source>
        <translation>%1 Deslocaria %2. Entraria %3.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>question, day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Reaches every target by its day for %1.</source>
        <translation>Alcança todas as metas em sua data por %1.</translation>
    </message>
    <message>
        <source>No action that ends by %1 with all that it needs lifts %2 to its target: with those that do end by then it reaches stage %3. Move one forward, or the target to a later day.</source>
        <translation>Nenhuma ação que termine até %1, com tudo de que precisa, eleva %2 à sua meta: com as que terminam até lá, alcança o nível %3. Antecipe uma ou adie a meta.</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Tabela do gráfico</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as “.%1”. Choose a name that ends so.</source>
        <translation>Um gráfico é salvo como .png, .svg ou .csv, não como “.%1”. Escolha um nome com uma dessas terminações.</translation>
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
        <translation>“%1” não é evidência desta avaliação</translation>
    </message>
    <message>
        <source>the code of a piece of evidence that it holds</source>
        <translation>o código de uma evidência que ela contenha</translation>
    </message>
    <message>
        <source>“%1” is not an indicator of %2</source>
        <translation>“%1” não é um indicador de: %2</translation>
    </message>
    <message>
        <source>a code such as %1, as “atalaya show FILE COMMITMENT” lists them</source>
        <translation>um código como %1, conforme a lista de “atalaya show FILE COMMITMENT”</translation>
    </message>
    <message>
        <source>a code such as %1</source>
        <translation>um código como %1</translation>
    </message>
    <message>
        <source>says more than one of stage, marks and notApplicable</source>
        <translation>informa mais de um entre stage, marks e notApplicable</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>um deles</translation>
    </message>
    <message>
        <source>goes only with notApplicable</source>
        <translation>só acompanha notApplicable</translation>
    </message>
    <message>
        <source>leave it out, or use rationale</source>
        <translation>omita-o ou use rationale</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>tem %n marcação</numerusform>
            <numerusform>tem %n marcações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exatamente %n, para o nível 1</numerusform>
            <numerusform>exatamente %n, uma para cada nível a partir do 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>não é uma marcação</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>This line says nothing about %1. Give a stage, marks, or another member.</source>
        <translation>Esta linha nada diz sobre %1. Informe um nível, marcações ou outro membro.</translation>
    </message>
    <message>
        <source>Nobody reads the acknowledgements any more, so reading stopped after line %1. Send the lines that were not acknowledged again.</source>
        <translation>Ninguém mais lê as confirmações, por isso a leitura parou após a linha %1. Envie novamente as linhas que não foram confirmadas.</translation>
    </message>
    <message>
        <source>Lines refused, which changed nothing: %1 of %2. Correct those that have an “error” and send them again.</source>
        <translation>Linhas recusadas, sem nenhuma alteração: %1 de %2. Corrija as que têm “error” e envie-as novamente.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MB. Send one indicator a line.</source>
        <translation>A linha ultrapassa 1&#xa0;MB. Envie um indicador por linha.</translation>
    </message>
    <message>
        <source>answer on the command line</source>
        <translation>resposta pela linha de comando</translation>
    </message>
    <message>
        <source>Records answers from JSON lines on standard input.</source>
        <translation>Registra respostas a partir de linhas JSON na entrada padrão.</translation>
    </message>
    <message>
        <source>Each line is one JSON object about one indicator. It is acknowledged on standard output, with its line number and the sequence number of the change log, only when it is on disk. A line that is refused gives {&quot;line&quot;: n, &quot;error&quot;: &quot;...&quot;}, changes nothing, and reading goes on; the exit status is then 1. Members that are left out stay as they are:</source>
        <translation>Cada linha é um objeto JSON sobre um indicador. Ela é confirmada na saída padrão, com seu número e o número de sequência do histórico de alterações, somente quando está gravada em disco. Uma linha recusada produz {&quot;line&quot;: n, &quot;error&quot;: &quot;...&quot;}, não altera nada, e a leitura continua; o código de saída passa a ser 1. Os membros omitidos ficam como estão:</translation>
    </message>
    <message>
        <source>indicator      code, required</source>
        <translation>indicator      código, obrigatório</translation>
    </message>
    <message>
        <source>stage          the stage reached: its criterion is met, the lower ones overtaken</source>
        <translation>stage          o nível alcançado: seu critério é cumprido, os inferiores deixados para trás</translation>
    </message>
    <message>
        <source>marks          instead of a stage: one of not-assessed, not-met, overtaken, met for each stage</source>
        <translation>marks          em vez de um nível: not-assessed, not-met, overtaken ou met para cada nível</translation>
    </message>
    <message>
        <source>notApplicable  instead of both: true, with a reason</source>
        <translation>notApplicable  em vez de ambos: true, com um motivo</translation>
    </message>
    <message>
        <source>reason         why it is not applicable</source>
        <translation>reason         por que não é aplicável</translation>
    </message>
    <message>
        <source>rationale      why this stage, in plain words</source>
        <translation>rationale      por que este nível, em palavras simples</translation>
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
        <source>target         a stage, or {&quot;stage&quot;: 4, &quot;by&quot;: &quot;2028-12-31&quot;}; null removes it</source>
        <translation>target         um nível, ou {&quot;stage&quot;: 4, &quot;by&quot;: &quot;2028-12-31&quot;}; null remove a meta</translation>
    </message>
    <message>
        <source>evidence       all codes that support the answer, or {&quot;code&quot;: &quot;E-019&quot;, &quot;stage&quot;: 3} for one criterion</source>
        <translation>evidence       todos os códigos que comprovam a resposta, ou {&quot;code&quot;: &quot;E-019&quot;, &quot;stage&quot;: 3} para um critério</translation>
    </message>
    <message>
        <source>Chooses the plan&apos;s actions that gain most under a budget.</source>
        <translation>Escolhe as ações do plano de maior ganho dentro de um orçamento.</translation>
    </message>
    <message>
        <source>The most that all years may cost together, in whole units.</source>
        <translation>O máximo que todos os anos juntos podem custar, em unidades inteiras.</translation>
    </message>
    <message>
        <source>The most that one year may cost; may be given several times.</source>
        <translation>O máximo que um ano pode custar; pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>“improve” (the usual): the most improvement; “targets”: every target at the least cost.</source>
        <translation>“improve” (padrão): a maior melhoria; “targets”: todas as metas ao menor custo.</translation>
    </message>
    <message>
        <source>Seconds for all of the answer; the best found by then is printed. Without it, 60.</source>
        <translation>Segundos para toda a resposta; imprime-se o melhor encontrado até então. Sem esta opção, 60.</translation>
    </message>
    <message>
        <source>Keeps what was chosen as a scenario of this name.</source>
        <translation>Guarda a seleção como um cenário com este nome.</translation>
    </message>
    <message>
        <source>Actions that are done count with what they lift; those that were stopped are left out. An action is chosen only together with all that it needs. The answer is exact: when it says that no plan is better, none is. It says of every action why it is in or out, and what the next unit of budget would buy.</source>
        <translation>As ações concluídas contam com o que elevam; as interrompidas ficam de fora. Uma ação só é escolhida junto com tudo o que ela requer. A resposta é exata: quando diz que nenhum plano é melhor, não há plano melhor. Ela indica, para cada ação, por que está ou não incluída, e o que a próxima unidade de orçamento permitiria.</translation>
    </message>
    <message>
        <source>The plan has no action that is still to be done. Add actions in the window, under Strategy.</source>
        <translation>O plano não tem nenhuma ação a executar. Adicione ações na janela, em Estratégia.</translation>
    </message>
    <message>
        <source>--budget takes a whole number from 0 to %1.</source>
        <translation>--budget aceita um número inteiro de 0 a %1.</translation>
    </message>
    <message>
        <source>--budget-year takes a year from %1 to %2 and a whole number, as 2027=1500000.</source>
        <translation>--budget-year aceita um ano de %1 a %2 e um número inteiro, como 2027=1500000.</translation>
    </message>
    <message>
        <source>--budget-year names %1 twice. Give each year once.</source>
        <translation>--budget-year indica %1 duas vezes. Informe cada ano uma só vez.</translation>
    </message>
    <message>
        <source>--goal takes “improve” or “targets”.</source>
        <translation>--goal aceita “improve” ou “targets”.</translation>
    </message>
    <message>
        <source>--time-limit takes a number of seconds above 0, at most a day.</source>
        <translation>--time-limit aceita um número de segundos acima de 0, no máximo um dia.</translation>
    </message>
    <message>
        <source>--save takes a name for the scenario.</source>
        <translation>--save aceita um nome para o cenário.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Não incluída: espera por %1, que foi interrompida.</translation>
    </message>
    <message>
        <source>Headline: %1 now, %2 with the plan.</source>
        <translation>Pontuação principal: %1 agora, %2 com o plano.</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and its score is projected.</source>
        <translation>A pontuação principal não é uma média aritmética: o plano tem o maior ganho pela média aritmética, e projeta-se sua pontuação.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>mark, code, title</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>best plan on the command line</source>
        <translation>melhor plano pela linha de comando</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, rodada %2</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <translation>%1, %2, rodada %3</translation>
    </message>
    <message>
        <source>Near it are: %1.</source>
        <translation>Parecidos: %1.</translation>
    </message>
    <message>
        <source>“atalaya show FILE” lists the commitments, “atalaya show FILE %1” the indicators of one.</source>
        <translation>“atalaya show FILE” lista os compromissos; “atalaya show FILE %1”, os indicadores de um deles.</translation>
    </message>
    <message>
        <source>%1 The groups are %2; all together are “whole”.</source>
        <translation>%1 Os grupos são %2; todos juntos são “whole”.</translation>
    </message>
    <message>
        <source>“%1” is not a usable date. Write year-month-day from %2 to %3, for example 2026-05-14.</source>
        <translation>“%1” não é uma data utilizável. Escreva ano-mês-dia, de %2 a %3, por exemplo 2026-05-14.</translation>
    </message>
    <message>
        <source>There is no assessment in “%1” yet. Start one with “atalaya new” or bring one in with “atalaya import”.</source>
        <translation>Ainda não há nenhuma avaliação em “%1”. Inicie uma com “atalaya new” ou traga uma com “atalaya import”.</translation>
    </message>
    <message>
        <source>No assessment here has the id or the round “%1”. There is: %2. Choose one with --assessment.</source>
        <translation>Nenhuma avaliação aqui tem o id ou a rodada “%1”. Há: %2. Escolha uma com --assessment.</translation>
    </message>
    <message>
        <source>Several assessments fit: %1. Choose one by its id with --assessment.</source>
        <translation>Várias avaliações correspondem: %1. Escolha uma pelo id com --assessment.</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3)</source>
        <comment>a workshop&apos;s title, its first day, its id</comment>
        <translation>“%1” de %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a workshop&apos;s title, its id</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>There is no workshop of %1 yet. Plan one on the Workshop page, or choose another round with --assessment.</source>
        <translation>Ainda não há nenhuma oficina de: %1. Planeje uma na página Oficina ou escolha outra rodada com --assessment.</translation>
    </message>
    <message>
        <source>No workshop here has the id or the title “%1”. There is: %2. Choose one with --workshop.</source>
        <translation>Nenhuma oficina aqui tem o id ou o título “%1”. Há: %2. Escolha uma com --workshop.</translation>
    </message>
    <message>
        <source>Several workshops fit: %1. Choose one by its id with --workshop.</source>
        <translation>Várias oficinas correspondem: %1. Escolha uma pelo id com --workshop.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Não existe aqui a opção “%1”.</translation>
    </message>
    <message>
        <source>This verb is used as “atalaya %1 %2”.</source>
        <translation>Este comando é usado como “atalaya %1 %2”.</translation>
    </message>
    <message>
        <source>The output could not be written whole. Free some space and try again.</source>
        <translation>Não foi possível gravar toda a saída. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 “atalaya --help” tells more.</source>
        <comment>a sentence</comment>
        <translation>%1 “atalaya --help” diz mais.</translation>
    </message>
    <message>
        <source>%1 “atalaya %2 --help” tells more.</source>
        <comment>a sentence, a verb</comment>
        <translation>%1 “atalaya %2 --help” diz mais.</translation>
    </message>
    <message>
        <source>Say what to do, for example “atalaya list FILE”.</source>
        <translation>Informe o que fazer, por exemplo “atalaya list FILE”.</translation>
    </message>
    <message>
        <source>“%1” is not a verb of Atalaya.</source>
        <translation>“%1” não é um comando do Atalaya.</translation>
    </message>
    <message>
        <source>“%1” does not hold practice data only, so it is not replaced. Choose another name.</source>
        <translation>“%1” não contém apenas dados de prática, por isso não é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Writes a workspace with Altamar, the practice country, in two rounds.</source>
        <translation>Grava um espaço de trabalho com Altamar, o país de prática, em duas rodadas.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists and holds nothing but practice data.</source>
        <translation>Substitui o arquivo quando ele existe e contém apenas dados de prática.</translation>
    </message>
    <message>
        <source>Altamar does not exist. Everything made from it is marked as practice.</source>
        <translation>Altamar não existe. Tudo o que se produz com ele é identificado como prática.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace practice data.</source>
        <translation>“%1” já existe. Escolha outro nome ou acrescente --force para substituir dados de prática.</translation>
    </message>
    <message>
        <source>The part of Atalaya that draws is missing. Install Atalaya again.</source>
        <translation>Falta a parte do Atalaya que desenha. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>Says where a number comes from.</source>
        <translation>Informa de onde vem um número.</translation>
    </message>
    <message>
        <source>SUBJECT is the code of an indicator, a commitment or a group, “core” for the framework&apos;s headline group, or “whole”. QUANTITY is one of %1; without it the stage of an indicator, the mean of anything else.</source>
        <translation>SUBJECT é o código de um indicador, de um compromisso ou de um grupo, “core” para o grupo principal do referencial, ou “whole”. QUANTITY é um destes: %1; sem ela, o nível de um indicador ou a média de qualquer outro.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be explained.</source>
        <translation>“%1” não é uma grandeza que se possa explicar.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. %2</source>
        <translation>Não há aqui nenhum indicador, compromisso ou grupo “%1”. %2</translation>
    </message>
    <message>
        <source>Writes an assessment as a file that can be sent and imported.</source>
        <translation>Grava uma avaliação como arquivo que pode ser enviado e importado.</translation>
    </message>
    <message>
        <source>File to write. Without it, standard output.</source>
        <translation>Arquivo a gravar. Sem esta opção, a saída padrão.</translation>
    </message>
    <message>
        <source>Folder for the copies of evidence, each under its SHA-256. It is made when it is not there.</source>
        <translation>Pasta para as cópias das evidências, cada uma sob seu SHA-256. É criada quando não existe.</translation>
    </message>
    <message>
        <source>The same assessment gives the same bytes, and so does importing and exporting it again. The format is documented in its JSON Schema.</source>
        <translation>A mesma avaliação produz os mesmos bytes, inclusive depois de importada e exportada novamente. O formato está documentado em seu JSON Schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.</source>
        <translation>
            <numerusform>%n cópia de evidência não está nesta exportação. Acrescente --files FOLDER para gravá-la ao lado.</numerusform>
            <numerusform>%n cópias de evidências não estão nesta exportação. Acrescente --files FOLDER para gravá-las ao lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and try again.</source>
        <translation>Não há nenhum arquivo “%1”. Verifique o nome e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>“%1” é uma pasta. Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>Não é possível ler “%1”. Verifique se há permissão de leitura.</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that are read at most. Check that it is the right file.</source>
        <translation>“%1” ultrapassa os %2&#xa0;MB que se leem no máximo. Verifique se é o arquivo certo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>Não é possível ler “%1” até o fim. Copie-o novamente do lugar de origem.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or add --force to replace it.</source>
        <translation>“%1” já existe. Escolha outro nome ou acrescente --force para substituí-lo.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date. What it was before is kept in “%1”.</source>
        <translation>O espaço de trabalho foi atualizado. O estado anterior está guardado em “%1”.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or make it with “atalaya new”.</source>
        <translation>Não há nenhum espaço de trabalho “%1”. Verifique o nome ou crie-o com “atalaya new”.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed. Copy it to a folder that may be written to, or ask for the right to change it.</source>
        <translation>“%1” pode ser lido, mas não alterado. Copie-o para uma pasta em que se possa gravar ou solicite permissão para alterá-lo.</translation>
    </message>
    <message>
        <source>The arguments STRUCTURE WORDS DOCUMENT are the files of another framework; it is kept inside the workspace.</source>
        <translation>Os argumentos STRUCTURE WORDS DOCUMENT são os arquivos de outro referencial; ele fica guardado no espaço de trabalho.</translation>
    </message>
    <message>
        <source>There is no framework “%1” here. There is: %2. Choose one of them, or bring another one with --framework-files.</source>
        <translation>Não há aqui nenhum referencial “%1”. Há: %2. Escolha um deles ou traga outro com --framework-files.</translation>
    </message>
    <message>
        <source>Lists the frameworks there are, or keeps another one.</source>
        <translation>Lista os referenciais que há ou guarda mais um.</translation>
    </message>
    <message>
        <source>“list” names the frameworks that come with Atalaya. “import” checks the three files of another one and keeps it inside the workspace FILE, so that assessments that answer it can be imported there. “atalaya new” takes a framework&apos;s files directly.</source>
        <translation>“list” indica os referenciais que acompanham o Atalaya. “import” verifica os três arquivos de outro referencial e o guarda no espaço de trabalho FILE, para que ali se possam importar avaliações que respondem a ele. “atalaya new” aceita diretamente os arquivos de um referencial.</translation>
    </message>
    <message>
        <source>Write “atalaya framework %1”.</source>
        <translation>Escreva “atalaya framework %1”.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Ranks the gaps between stages reached and stages aimed at.</source>
        <translation>Ordena as lacunas entre os níveis alcançados e os níveis pretendidos.</translation>
    </message>
    <message>
        <source>How many to list. Without it, all.</source>
        <translation>Quantas listar. Sem esta opção, todas.</translation>
    </message>
    <message>
        <source>Priority is the commitment&apos;s weight times the indicator&apos;s weight times the gap; ties go to the lower stage, then to the earlier paragraph. A quick win is a gap of one stage whose criterion already has valid evidence or is already marked met.</source>
        <translation>A prioridade é o peso do compromisso vezes o peso do indicador vezes a lacuna; em caso de empate, vem primeiro o nível mais baixo e depois o parágrafo de menor número. Uma melhoria rápida é uma lacuna de um nível cujo critério já tem evidência válida ou já está marcado como cumprido.</translation>
    </message>
    <message>
        <source>--top takes a number from 1 up.</source>
        <translation>--top aceita um número a partir de 1.</translation>
    </message>
    <message>
        <source>No gap: no answered indicator stands below its target. Set targets with “atalaya answer”.</source>
        <translation>Nenhuma lacuna: nenhum indicador respondido está abaixo de sua meta. Defina metas com “atalaya answer”.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
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
        <translation>%1 (melhoria rápida)</translation>
    </message>
    <message>
        <source>%1 of %2 gaps.</source>
        <translation>Lacunas: %1 de %2.</translation>
    </message>
    <message>
        <source>Usage: atalaya %1 %2</source>
        <translation>Uso: atalaya %1 %2</translation>
    </message>
    <message>
        <source>Prints this.</source>
        <translation>Imprime este texto.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input or the data is at fault, one sentence on standard error says which and what to do, and nothing is left half written; 2 wrong use.</source>
        <translation>Código de saída: 0 concluído; 1 a entrada ou os dados têm falha: uma frase na saída de erro padrão diz qual e o que fazer, e nada fica gravado pela metade; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Usage: atalaya VERB ..., or atalaya [FILE] to open the window</source>
        <translation>Uso: atalaya COMANDO ..., ou atalaya [FILE] para abrir a janela</translation>
    </message>
    <message>
        <source>Scores a State&apos;s cyber-security maturity against the 2012 CICTE Declaration.</source>
        <translation>Pontua a maturidade de um Estado em cibersegurança com base na Declaração do CICTE de 2012.</translation>
    </message>
    <message>
        <source>“atalaya VERB --help” tells more about one; “atalaya --version” tells the version.</source>
        <translation>“atalaya COMANDO --help” diz mais sobre um deles; “atalaya --version” informa a versão.</translation>
    </message>
    <message>
        <source>Brings an assessment file into a workspace.</source>
        <translation>Traz um arquivo de avaliação para um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Folder with the copies of evidence; they are known by their SHA-256, whatever their names.</source>
        <translation>Pasta com as cópias das evidências; elas são reconhecidas pelo SHA-256, qualquer que seja o nome.</translation>
    </message>
    <message>
        <source>Brings the assessment in without copies of evidence.</source>
        <translation>Traz a avaliação sem as cópias das evidências.</translation>
    </message>
    <message>
        <source>Without a workspace of that name one is made. The file is checked to its end before anything is written, and all of it is written or nothing. Prints the id of the assessment.</source>
        <translation>Se não houver espaço de trabalho com esse nome, ele é criado. O arquivo é verificado até o fim antes de qualquer gravação, e grava-se tudo ou nada. Imprime o id da avaliação.</translation>
    </message>
    <message>
        <source>--framework-files goes with three files: structure, words and document.</source>
        <translation>--framework-files acompanha três arquivos: estrutura, textos e documento.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importada de %1</translation>
    </message>
    <message>
        <source>Lists the assessments in a workspace.</source>
        <translation>Lista as avaliações de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Each with the beginning of its id, which other verbs take with --assessment, its round, date, status, and how many of the applicable indicators are answered.</source>
        <translation>Cada uma com o início de seu id, que outros comandos aceitam com --assessment, sua rodada, data, situação e quantos dos indicadores aplicáveis estão respondidos.</translation>
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
        <translation>rodada</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situação</translation>
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
        <translation>dados de prática</translation>
    </message>
    <message>
        <source>No assessment yet. Start one with “atalaya new”.</source>
        <translation>Ainda não há nenhuma avaliação. Inicie uma com “atalaya new”.</translation>
    </message>
    <message>
        <source>“%1” is not a commitment of %2. Choose from %3, or write “all” or “core”.</source>
        <translation>“%1” não é um compromisso de: %2. Escolha entre %3, ou escreva “all” ou “core”.</translation>
    </message>
    <message>
        <source>The scope is empty. Write “all”, “core” or codes such as P05,P06.</source>
        <translation>O escopo está vazio. Escreva “all”, “core” ou códigos como P05,P06.</translation>
    </message>
    <message>
        <source>Starts an assessment, in a new workspace or in one there is.</source>
        <translation>Inicia uma avaliação, em um espaço de trabalho novo ou em um existente.</translation>
    </message>
    <message>
        <source>Name of the State as it writes itself.</source>
        <translation>Nome do Estado, como ele próprio o escreve.</translation>
    </message>
    <message>
        <source>Name of the round, usually the year.</source>
        <translation>Nome da rodada, normalmente o ano.</translation>
    </message>
    <message>
        <source>Reference date, as 2026-05-14: evidence must be valid on it.</source>
        <translation>Data de referência, como 2026-05-14: as evidências devem ser válidas nessa data.</translation>
    </message>
    <message>
        <source>What is assessed: “all” (default), “core” (the framework&apos;s headline group), or codes of commitments such as P05,P06.</source>
        <translation>O que se avalia: “all” (padrão), “core” (o grupo principal do referencial) ou códigos de compromissos como P05,P06.</translation>
    </message>
    <message>
        <source>Ministry or sector, when the assessment is not national.</source>
        <translation>Ministério ou setor, quando a avaliação não é nacional.</translation>
    </message>
    <message>
        <source>Institution that leads the assessment.</source>
        <translation>Instituição que lidera a avaliação.</translation>
    </message>
    <message>
        <source>Starts from the answers of an earlier round in the same workspace; each must be confirmed.</source>
        <translation>Parte das respostas de uma rodada anterior do mesmo espaço de trabalho; cada uma deve ser confirmada.</translation>
    </message>
    <message>
        <source>A framework that Atalaya brings along or that the workspace holds. Default: cicte-2012.</source>
        <translation>Um referencial que acompanha o Atalaya ou que está no espaço de trabalho. Padrão: cicte-2012.</translation>
    </message>
    <message>
        <source>Without a file of that name a workspace is made; in one that is there the assessment is added. Prints the id of the new assessment.</source>
        <translation>Se não houver arquivo com esse nome, cria-se um espaço de trabalho; em um existente, a avaliação é adicionada. Imprime o id da nova avaliação.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>“%1” is there and is empty. Remove it or choose another name.</source>
        <translation>“%1” existe e está vazio. Remova-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” to take an earlier round from. Check the name.</source>
        <translation>Não há nenhum espaço de trabalho “%1” do qual tomar uma rodada anterior. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is already an assessment of %1. Give the new one another round.</source>
        <translation>Já existe uma avaliação de: %1. Dê à nova outra rodada.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>A round that follows another keeps its framework. Leave out either --from or --framework.</source>
        <translation>Uma rodada que dá sequência a outra mantém seu referencial. Omita --from ou --framework.</translation>
    </message>
    <message>
        <source>State and round need a name. Write, for example, --state Altamar --round 2026.</source>
        <translation>O Estado e a rodada precisam de nome. Escreva, por exemplo, --state Altamar --round 2026.</translation>
    </message>
    <message>
        <source>A name is too long or holds control characters. Write at most %1 plain characters, %2 for the round.</source>
        <translation>Um nome é longo demais ou contém caracteres de controle. Escreva no máximo %1 caracteres simples; para a rodada, %2.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corrija e tente novamente.</translation>
    </message>
    <message>
        <source>Writes the action plan as a workbook or a calendar, and takes in what came back.</source>
        <translation>Grava o plano de ação como pasta de trabalho ou calendário e incorpora o que voltou.</translation>
    </message>
    <message>
        <source>File to write: .xlsx for “export”, .ics for “deadlines”.</source>
        <translation>Arquivo a gravar: .xlsx para “export”, .ics para “deadlines”.</translation>
    </message>
    <message>
        <source>Of “deadlines”: only those of this body, as the plan writes it. Without it, all.</source>
        <translation>De “deadlines”: apenas os desta entidade, como o plano a escreve. Sem esta opção, todos.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the first day. Without it, today.</source>
        <translation>De “deadlines”: o primeiro dia. Sem esta opção, hoje.</translation>
    </message>
    <message>
        <source>Of “deadlines”: the last day. Without it, a year after the first.</source>
        <translation>De “deadlines”: o último dia. Sem esta opção, um ano após o primeiro.</translation>
    </message>
    <message>
        <source>Of “deadlines”: so many days before, the calendar reminds. Without it, never.</source>
        <translation>De “deadlines”: com quantos dias de antecedência o calendário lembra. Sem esta opção, nunca.</translation>
    </message>
    <message>
        <source>Of “take”: “take” what the plan has changed as well since the export, or “keep” the plan&apos;s; without it, keep.</source>
        <translation>De “take”: “take” para aceitar também o que o plano alterou desde a exportação, ou “keep” para manter o do plano; sem esta opção, keep.</translation>
    </message>
    <message>
        <source>Of “take”: “take” out what was deleted in the workbook, or “keep” it; without it, keep.</source>
        <translation>De “take”: “take” para retirar o que foi excluído na pasta de trabalho, ou “keep” para mantê-lo; sem esta opção, keep.</translation>
    </message>
    <message>
        <source>Write “atalaya plan %1”.</source>
        <translation>Escreva “atalaya plan %1”.</translation>
    </message>
    <message>
        <source>Say where to write, with -o OUT.</source>
        <translation>Informe onde gravar, com -o OUT.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first, %2. Give --from and --to in that order.</source>
        <translation>O último dia, %1, é anterior ao primeiro, %2. Informe --from e --to nessa ordem.</translation>
    </message>
    <message>
        <source>--remind takes a number of days from 0 to %1.</source>
        <translation>--remind aceita um número de dias de 0 a %1.</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plano de cibersegurança: %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plano de cibersegurança: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n prazo</numerusform>
            <numerusform>%n prazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from %1 to %2. Give other days with --from and --to.</source>
        <translation>Nada do plano vence de %1 a %2. Informe outros dias com --from e --to.</translation>
    </message>
    <message>
        <source>Nothing falls due for “%1” from %2 to %3. Check the name of the body, or give other days with --from and --to.</source>
        <translation>Nada vence para “%1” de %2 a %3. Verifique o nome da entidade ou informe outros dias com --from e --to.</translation>
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
            <numerusform>Mais %n problema ou nota.</numerusform>
            <numerusform>Mais %n problemas e notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
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
        <translation>a linha foi excluída</translation>
    </message>
    <message>
        <source>the row is not in the plan</source>
        <translation>a linha não está no plano</translation>
    </message>
    <message>
        <source>%1; exported: %2; now: %3; in the sheet: %4</source>
        <comment>a field, values</comment>
        <translation>%1; exportado: %2; agora: %3; na planilha: %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems. Mend them in the spreadsheet, then compare again.</source>
        <translation>
            <numerusform>A pasta de trabalho tem %n problema. Corrija-o no programa de planilhas e compare novamente.</numerusform>
            <numerusform>A pasta de trabalho tem %n problemas. Corrija-os no programa de planilhas e compare novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>A pasta de trabalho não diz nada que o plano já não diga.</translation>
    </message>
    <message>
        <source>--conflicts and --removed take “keep” or “take”.</source>
        <translation>--conflicts e --removed aceitam “keep” ou “take”.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, then try again.</source>
        <translation>
            <numerusform>A pasta de trabalho tem %n problema, por isso nada foi aceito. Corrija-o no programa de planilhas e tente novamente.</numerusform>
            <numerusform>A pasta de trabalho tem %n problemas, por isso nada foi aceito. Corrija-os no programa de planilhas e tente novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes of a workbook on the command line</source>
        <translation>alterações de uma pasta de trabalho pela linha de comando</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Aceito: %1</translation>
    </message>
    <message>
        <source>Kept as it is: %1</source>
        <translation>Mantido como está: %1</translation>
    </message>
    <message>
        <source>Locked by the approval, not taken: %1</source>
        <translation>Bloqueado pela aprovação, não aceito: %1</translation>
    </message>
    <message>
        <source>Differences taken: %1 of %2.</source>
        <translation>Diferenças aceitas: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletions were not carried out, as only “--removed take” does so.</source>
        <translation>
            <numerusform>%n exclusão não foi efetuada, pois só “--removed take” o faz.</numerusform>
            <numerusform>%n exclusões não foram efetuadas, pois só “--removed take” o faz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</source>
        <translation>
            <numerusform>%n diferença não foi aceita, pois a avaliação está aprovada e bloqueada, exceto para o que é informado sobre seu plano. Reabra-a com um motivo e depois aceite a pasta de trabalho novamente.</numerusform>
            <numerusform>%n diferenças não foram aceitas, pois a avaliação está aprovada e bloqueada, exceto para o que é informado sobre seu plano. Reabra-a com um motivo e depois aceite a pasta de trabalho novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes JSON for a script instead of text, in English whatever the language.</source>
        <translation>Escreve JSON para um script em vez de texto, em inglês seja qual for o idioma.</translation>
    </message>
    <message>
        <source>Replaces the file when it exists.</source>
        <translation>Substitui o arquivo quando existe.</translation>
    </message>
    <message>
        <source>Which assessment: its id, the beginning of its id, or its round. Without it, the one with the latest reference date.</source>
        <translation>Qual avaliação: seu id, o início dele ou sua rodada. Sem esta opção, a de data de referência mais recente.</translation>
    </message>
    <message>
        <source>The first line of “%1” is not a password. Write 1 to 127 bytes of UTF-8 text there.</source>
        <translation>A primeira linha de “%1” não é uma senha. Escreva nela de 1 a 127 bytes de texto UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a format: choose pdf, html, odt, xlsx or csv.</source>
        <translation>“%1” não é um formato: escolha pdf, html, odt, xlsx ou csv.</translation>
    </message>
    <message>
        <source>“%1” is not a format of minutes: choose pdf, html or odt.</source>
        <translation>“%1” não é um formato de ata: escolha pdf, html ou odt.</translation>
    </message>
    <message>
        <source>A report has many tables, so CSV comes as one zip of files: let OUT end in .zip.</source>
        <translation>Um relatório tem muitas tabelas, por isso o CSV vem como um único arquivo zip: faça OUT terminar em .zip.</translation>
    </message>
    <message>
        <source>“%1” is not a paper: choose a4 or letter.</source>
        <translation>“%1” não é um papel: escolha a4 ou letter.</translation>
    </message>
    <message>
        <source>There is no report in “%1”: choose one of %2.</source>
        <translation>Não há relatório em “%1”: escolha um destes idiomas: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a handling mark: choose clear, green, amber, amber+strict or red.</source>
        <translation>“%1” não é uma etiqueta de compartilhamento: escolha clear, green, amber, amber+strict ou red.</translation>
    </message>
    <message>
        <source>--password-file goes only with a PDF.</source>
        <translation>--password-file só se usa com PDF.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Arquivo a gravar.</translation>
    </message>
    <message>
        <source>pdf, html or odt; for the tables alone xlsx, or csv (a zip of files). Without it, as OUT ends.</source>
        <translation>pdf, html ou odt; para apenas as tabelas, xlsx ou csv (um zip de arquivos). Sem esta opção, conforme a terminação de OUT.</translation>
    </message>
    <message>
        <source>a4 or letter. Without it, as the assessment&apos;s country uses.</source>
        <translation>a4 ou letter. Sem esta opção, o que se usa no país da avaliação.</translation>
    </message>
    <message>
        <source>Language of the report: %1. Without it %2, the language of this text.</source>
        <translation>Idioma do relatório: %1. Sem essa opção, %2, o idioma deste texto.</translation>
    </message>
    <message>
        <source>Handling mark: clear, green, amber, amber+strict or red. Without it, the assessment&apos;s own.</source>
        <translation>Etiqueta de compartilhamento: clear, green, amber, amber+strict ou red. Sem esta opção, a da própria avaliação.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the password on the first line of this file.</source>
        <translation>Criptografa o PDF (AES-256) com a senha da primeira linha deste arquivo.</translation>
    </message>
    <message>
        <source>Date of the report, as 2026-05-14. Without it, today.</source>
        <translation>Data do relatório, como 2026-05-14. Sem esta opção, hoje.</translation>
    </message>
    <message>
        <source>Draws without colour.</source>
        <translation>Desenha sem cores.</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; e mais %2</translation>
    </message>
    <message>
        <source>“%1” was written, but it is not an accessible and archival PDF (PDF/UA, PDF/A): %2. Change what is named in the assessment and make the report again, or choose html or odt.</source>
        <translation>“%1” foi gravado, mas não é um PDF acessível e próprio para arquivamento (PDF/UA, PDF/A): %2. Altere na avaliação o que se indica e gere o relatório novamente, ou escolha html ou odt.</translation>
    </message>
    <message>
        <source>Makes a report as PDF, HTML or ODT, or its tables as XLSX or CSV.</source>
        <translation>Gera um relatório em PDF, HTML ou ODT, ou suas tabelas em XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Gap report, strategy and action plan: leaves the attached data of the assessment out.</source>
        <translation>Relatório de lacunas, estratégia e plano de ação: não anexa os dados da avaliação.</translation>
    </message>
    <message>
        <source>Minutes: the workshop by its title or its id, where there are several.</source>
        <translation>Ata: a oficina, pelo título ou pelo id, quando há várias.</translation>
    </message>
    <message>
        <source>Brief: the body it is for. Without it, one for each, from a new page.</source>
        <translation>Ficha: a entidade a que se destina. Sem esta opção, uma para cada entidade, em página nova.</translation>
    </message>
    <message>
        <source>“gap” is the gap report. Of the strategy, “strategy” is what is wanted and why, “action-plan” what is done, by whom, when and for how much, “brief” what falls to a body, on one page unless it is very much. “minutes” are those of a workshop (pdf, html or odt). The same data, date and language give the same bytes, except with a password; what is late is late on that date, and clock times in minutes are those of this computer&apos;s time zone. Briefs and minutes carry no data. Needs no display.</source>
        <translation>“gap” é o relatório de lacunas. Da estratégia, “strategy” é o que se quer e por quê, “action-plan” o que se faz, por quem, quando e por quanto, “brief” o que cabe a uma entidade, em uma página, salvo se for muito. “minutes” é a ata de uma oficina (pdf, html ou odt). Os mesmos dados, a mesma data e o mesmo idioma produzem os mesmos bytes, exceto com senha; o que está atrasado está atrasado nessa data, e os horários da ata são os do fuso horário deste computador. As fichas e a ata não levam dados. Não precisa de tela.</translation>
    </message>
    <message>
        <source>“%1” is not a report of Atalaya: choose gap, strategy, action-plan, brief or minutes.</source>
        <translation>“%1” não é um relatório do Atalaya: escolha gap, strategy, action-plan, brief ou minutes.</translation>
    </message>
    <message>
        <source>-o is missing: say which file to write.</source>
        <translation>Falta -o: informe qual arquivo gravar.</translation>
    </message>
    <message>
        <source>--workshop goes only with minutes.</source>
        <translation>--workshop só se usa com minutes.</translation>
    </message>
    <message>
        <source>--no-data does not go with minutes: they carry no data.</source>
        <translation>--no-data não se usa com minutes: a ata não leva dados.</translation>
    </message>
    <message>
        <source>--no-data does not go with briefs: they carry no data.</source>
        <translation>--no-data não se usa com brief: as fichas não levam dados.</translation>
    </message>
    <message>
        <source>--body goes only with brief.</source>
        <translation>--body só se usa com brief.</translation>
    </message>
    <message>
        <source>--body names nobody: say whose page to make, or leave it out for all.</source>
        <translation>--body não indica ninguém: informe de qual entidade é a página ou omita a opção para todas.</translation>
    </message>
    <message>
        <source>Checks that a workspace holds together: file, change log, evidence.</source>
        <translation>Verifica se um espaço de trabalho está íntegro: arquivo, histórico de alterações, evidências.</translation>
    </message>
    <message>
        <source>The log is a chain: each entry holds the hash of the one before, so a change to any entry shows. Note the head of the chain to prove later that nothing before it was altered.</source>
        <translation>O histórico é uma cadeia: cada entrada contém o hash da anterior, de modo que uma alteração em qualquer entrada aparece. Anote a ponta da cadeia para demonstrar depois que nada antes dela foi alterado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file holds together.</source>
        <translation>O arquivo está íntegro.</translation>
    </message>
    <message>
        <source>Entries in the log: %1</source>
        <translation>Entradas no histórico: %1</translation>
    </message>
    <message>
        <source>Copies of evidence: %1</source>
        <translation>Cópias de evidências: %1</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <translation>Ponta do histórico: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold together (%n findings). Restore it from a backup with “atalaya restore”.</source>
        <translation>
            <numerusform>O arquivo não está íntegro (%n problema). Restaure-o de uma cópia de segurança com “atalaya restore”.</numerusform>
            <numerusform>O arquivo não está íntegro (%n problemas). Restaure-o de uma cópia de segurança com “atalaya restore”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a complete, verified copy of a workspace.</source>
        <translation>Grava uma cópia completa e verificada de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Works while the workspace is open elsewhere. The copy appears whole or not at all; a file that is there already is not replaced.</source>
        <translation>Funciona enquanto o espaço de trabalho está aberto em outro lugar. A cópia aparece inteira ou não aparece; um arquivo que já existe não é substituído.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a workspace.</source>
        <translation>Põe uma cópia de segurança no lugar de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>The backup is verified first. What FILE held before is kept beside it under a name with the time, which is printed.</source>
        <translation>A cópia de segurança é verificada antes. O que FILE continha fica guardado ao lado, sob um nome com a hora, que é impresso.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>O conteúdo anterior está guardado em “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>no score (%1)</source>
        <translation>sem pontuação (%1)</translation>
    </message>
    <message>
        <source>not printed, too few answers (%1)</source>
        <translation>não impressa: poucas respostas (%1)</translation>
    </message>
    <message>
        <source>%1 (provisional, %2)</source>
        <translation>%1 (provisória, %2)</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of an assessment</comment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>status of an assessment</comment>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of an assessment</comment>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>não avaliado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não cumprido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>deixado para trás</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>Framework: %1, version %2</source>
        <translation>Referencial: %1, versão %2</translation>
    </message>
    <message>
        <source>Reference date: %1</source>
        <translation>Data de referência: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>Entidade: %1</translation>
    </message>
    <message>
        <source>Lead institution: %1</source>
        <translation>Instituição líder: %1</translation>
    </message>
    <message>
        <source>Practice data: this State does not exist.</source>
        <translation>Dados de prática: este Estado não existe.</translation>
    </message>
    <message>
        <source>Verification code: %1</source>
        <translation>Código de verificação: %1</translation>
    </message>
    <message>
        <source>%1 (headline)</source>
        <translation>%1 (principal)</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromisso</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
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
        <translation>Fora do escopo desta avaliação.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Pontuação: %1</translation>
    </message>
    <message>
        <source>Median %1, lowest %2</source>
        <translation>Mediana %1, mais baixo %2</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>What stands: %1</source>
        <translation>O que já existe: %1</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>O que falta: %1</translation>
    </message>
    <message>
        <source>Stage %1 claimed, %2 evidenced</source>
        <translation>Nível %1 declarado, %2 comprovado</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>Target: stage %1, gap %2</source>
        <translation>Meta: nível %1, lacuna %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Not applicable because: %1</source>
        <translation>Não aplicável porque: %1</translation>
    </message>
    <message>
        <source>Rationale: %1</source>
        <translation>Justificativa: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Marked for review.</source>
        <translation>Sinalizada para revisar.</translation>
    </message>
    <message>
        <source>Carried over from the last round; counts as not answered until confirmed.</source>
        <translation>Trazida da rodada anterior; conta como sem resposta até ser confirmada.</translation>
    </message>
    <message>
        <source>%1 (for stage %2)</source>
        <translation>%1 (para o nível %2)</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>Evidência %1: %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Dissenso: %1</translation>
    </message>
    <message>
        <source>Shows an assessment, a commitment or an indicator.</source>
        <translation>Mostra uma avaliação, um compromisso ou um indicador.</translation>
    </message>
    <message>
        <source>Scores are on the framework&apos;s scale. Below 60% of answers neither a score nor its gap is printed; median, lowest stage and target are.</source>
        <translation>As pontuações usam a escala do referencial. Abaixo de 60% de respostas, não se imprime nem a pontuação nem sua lacuna; imprimem-se a mediana, o nível mais baixo e a meta.</translation>
    </message>
    <message>
        <source>“%1” is neither a commitment nor an indicator of %2. %3</source>
        <translation>“%1” não é compromisso nem indicador de: %2. %3</translation>
    </message>
    <message>
        <source>Checks assessment files, or the files of a framework.</source>
        <translation>Verifica arquivos de avaliação ou os arquivos de um referencial.</translation>
    </message>
    <message>
        <source>The first three files are a framework: its structure, its words, its document. Assessment files after them are checked against it.</source>
        <translation>Os três primeiros arquivos são um referencial: estrutura, textos, documento. Os arquivos de avaliação que vêm depois são verificados em relação a ele.</translation>
    </message>
    <message>
        <source>Each problem is one line with the file, the place in it (a JSON pointer), what is wrong and what is allowed. Nothing is written anywhere.</source>
        <translation>Cada problema é uma linha com o arquivo, o lugar nele (um ponteiro JSON), o que está errado e o que é permitido. Nada é gravado em lugar algum.</translation>
    </message>
    <message>
        <source>--framework goes with three files: structure, words and document.</source>
        <translation>--framework acompanha três arquivos: estrutura, textos e documento.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Correct them and validate again.</source>
        <translation>
            <numerusform>Encontrou-se %n problema. Corrija-o e valide novamente.</numerusform>
            <numerusform>Encontraram-se %n problemas. Corrija-os e valide novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>the framework %1, version %2, does not come with Atalaya</source>
        <translation>o referencial %1, versão %2, não acompanha o Atalaya</translation>
    </message>
    <message>
        <source>one of %1; for another, name its files with --framework</source>
        <translation>um destes: %1; para outro, indique seus arquivos com --framework</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>Nenhum problema foi encontrado.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>A opção “%1” não recebe valor.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>A opção “%1” precisa de um valor em seguida.</translation>
    </message>
    <message>
        <source>“export” writes objectives, actions, costs by year, measures and readings as sheets that ministries edit and send back. “compare” prints what such a workbook says otherwise than the plan, with sheet and cell, and its problems; the exit status is 1 when there are any. Of an approved assessment it marks what the approval locks. With --json it writes the same for a script. “take” carries the differences into the plan, all in one transaction, and nothing when the workbook has a problem. Into an approved assessment it takes what is reported on the plan and nothing else; the exit status is 1 when something was left out so. “deadlines” writes what falls due as a calendar (iCalendar); a program that reads it again moves events and adds none twice.</source>
        <translation>“export” grava objetivos, ações, custos por ano, métricas e medições como planilhas que os ministérios editam e devolvem. “compare” imprime o que essa pasta de trabalho diz de diferente do plano, com planilha e célula, e seus problemas; o código de saída é 1 quando há algum. Em uma avaliação aprovada marca o que a aprovação bloqueia. Com --json grava o mesmo para um script. “take” leva as diferenças ao plano, todas em uma só transação, e nenhuma quando a pasta de trabalho tem um problema. Em uma avaliação aprovada, aceita o que é informado sobre o plano e nada mais; o código de saída é 1 quando algo fica de fora por isso. “deadlines” grava os prazos como calendário (iCalendar); um programa que o lê novamente move os eventos e não adiciona nenhum duas vezes.</translation>
    </message>
    <message>
        <source>--json is for “plan compare” alone. Leave it out.</source>
        <translation>--json é só para “plan compare”. Omita essa opção.</translation>
    </message>
    <message>
        <source>Locked by the approval: %1</source>
        <translation>Bloqueado pela aprovação: %1</translation>
    </message>
    <message>
        <source>“%1” is the language of the report already: choose %2 as its second one, or leave --second-language out.</source>
        <translation>“%1” já é o idioma do relatório: escolha %2 como segundo idioma, ou omita --second-language.</translation>
    </message>
    <message>
        <source>Gap report: says everything in this language, too, beside the first: %1.</source>
        <translation>Relatório de lacunas: diz tudo também neste idioma, ao lado do primeiro: %1.</translation>
    </message>
    <message>
        <source>--second-language goes only with gap.</source>
        <translation>--second-language só se usa com gap.</translation>
    </message>
    <message>
        <source>Headline: %1</source>
        <comment>a score, or why there is none</comment>
        <translation>Pontuação principal: %1</translation>
    </message>
</context>
<context>
    <name>ComparedRounds</name>
    <message>
        <source>The round to compare with is not in this workspace. Choose one that is, or none.</source>
        <translation>A rodada com a qual comparar não está neste espaço de trabalho. Escolha uma que esteja, ou nenhuma.</translation>
    </message>
    <message>
        <source>%1, round %2, is itself compared with this assessment. Choose another round to compare with, or none.</source>
        <comment>State, round</comment>
        <translation>%1, rodada %2, já é comparada com esta avaliação. Escolha outra rodada com a qual comparar, ou nenhuma.</translation>
    </message>
</context>
<context>
    <name>CourseSteps</name>
    <message>
        <source>%1 is not on the agenda. Add it there, or choose another question.</source>
        <translation>%1 não está na pauta. Adicione a pergunta à pauta ou escolha outra.</translation>
    </message>
    <message>
        <source>This workshop has no such round. Choose one of its agenda&apos;s questions.</source>
        <translation>Esta oficina não tem esse turno. Escolha uma das perguntas de sua pauta.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Reveal or stop it first.</source>
        <translation>A votação sobre %1 está aberta. Primeiro, revele-a ou interrompa-a.</translation>
    </message>
    <message>
        <source>%1 has a result. Take it back before voting again.</source>
        <translation>%1 tem um resultado. Retire-o antes de votar novamente.</translation>
    </message>
    <message>
        <source>Nobody in the room answers %1. Add seats, or change who answers it.</source>
        <translation>Ninguém na sala responde a %1. Adicione assentos ou altere quem responde à pergunta.</translation>
    </message>
    <message>
        <source>This vote is over already. Open another round to vote again.</source>
        <translation>Esta votação já terminou. Abra outro turno para votar novamente.</translation>
    </message>
    <message>
        <source>Nobody has voted yet, so there is nothing to reveal. Wait for votes, or stop the vote.</source>
        <translation>Ninguém votou ainda, portanto não há nada a revelar. Aguarde votos ou interrompa a votação.</translation>
    </message>
    <message>
        <source>There is no such parked point. Choose one from the list.</source>
        <translation>Esse ponto adiado não existe. Escolha um da lista.</translation>
    </message>
</context>
<context>
    <name>DeadlineCalendar</name>
    <message>
        <source>Action starts</source>
        <translation>Início de ação</translation>
    </message>
    <message>
        <source>Action ends</source>
        <translation>Fim de ação</translation>
    </message>
    <message>
        <source>Reading due</source>
        <translation>Vencimento de medição</translation>
    </message>
    <message>
        <source>Target due</source>
        <translation>Vencimento de meta</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Vencimento de etapa</translation>
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
        <translation>Preâmbulo</translation>
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
        <translation>Redação: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Pontuar</translation>
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
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>In the sheet: %1</source>
        <translation>Na planilha: %1</translation>
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
        <translation>A aceitar: %1 de %2, bloqueadas: %3</translation>
    </message>
    <message>
        <source>%1 of %2 to take</source>
        <comment>numbers</comment>
        <translation>A aceitar: %1 de %2</translation>
    </message>
    <message>
        <source>Take all of this</source>
        <translation>Aceitar tudo isto</translation>
    </message>
</context>
<context>
    <name>DocumentPicture</name>
    <message>
        <source>It cannot be shown: the document is incomplete or damaged. Open it to see what can be read.</source>
        <translation>Não pode ser mostrado: o documento está incompleto ou danificado. Abra-o para ver o que pode ser lido.</translation>
    </message>
    <message>
        <source>This drawing is too intricate to be shown here. Open it to see it.</source>
        <translation>Este desenho é complexo demais para ser mostrado aqui. Abra-o para vê-lo.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels). Open it to see it.</source>
        <translation>A imagem é grande demais para ser mostrada aqui (%1 × %2 pixels). Abra-a para vê-la.</translation>
    </message>
    <message>
        <source>It is protected by a password, so it cannot be shown here. Open it to enter the password.</source>
        <translation>Está protegido por senha, por isso não pode ser mostrado aqui. Abra-o para digitar a senha.</translation>
    </message>
    <message>
        <source>The document holds no words. Open it to check it.</source>
        <translation>O documento não contém palavras. Abra-o para verificá-lo.</translation>
    </message>
    <message>
        <source>It is too large to be shown here. Open it to see it.</source>
        <translation>É grande demais para ser mostrado aqui. Abra-o para vê-lo.</translation>
    </message>
    <message>
        <source>Its content is not what the ending “.%1” says, so it is not shown. Check with whoever issued it.</source>
        <translation>O conteúdo não corresponde à terminação “.%1”, por isso não é mostrado. Verifique junto a quem o emitiu.</translation>
    </message>
    <message>
        <source>Documents of this kind are not shown here. Open it to read it.</source>
        <translation>Documentos deste tipo não são mostrados aqui. Abra-o para lê-lo.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Stage %1 is off the scale. Choose a stage from 1 to %2.</source>
        <translation>O nível %1 está fora da escala. Escolha um nível de 1 a %2.</translation>
    </message>
    <message>
        <source>There is no criterion for stage %1. Choose a stage from 1 to %2.</source>
        <translation>Não há critério para o nível %1. Escolha um nível de 1 a %2.</translation>
    </message>
    <message>
        <source>&quot;Not applicable&quot; needs a reason, because the report lists it. Write why this question does not apply.</source>
        <translation>“Não aplicável” requer um motivo, pois o relatório o apresenta. Escreva por que esta pergunta não se aplica.</translation>
    </message>
    <message>
        <source>The evidence to remove is not in this assessment. Choose one from its register.</source>
        <translation>A evidência a remover não está nesta avaliação. Escolha uma de seu registro.</translation>
    </message>
    <message>
        <source>%1 supports the answer to %2. Detach it there before removing it.</source>
        <translation>%1 comprova a resposta a %2. Desvincule essa evidência ali antes de removê-la.</translation>
    </message>
    <message>
        <source>Reopening an approved assessment needs a reason, which is kept in its history. Write why it is reopened.</source>
        <translation>Reabrir uma avaliação aprovada requer um motivo, que fica no histórico. Escreva por que é reaberta.</translation>
    </message>
    <message>
        <source>A decision for the minister names the action %1. Take it out there before removing the action.</source>
        <translation>Uma decisão para a autoridade ministerial menciona a ação %1. Retire-a dali antes de remover a ação.</translation>
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
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation>Escolher o documento</translation>
    </message>
    <message>
        <source>Write a copy</source>
        <translation>Gravar uma cópia</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportar o registro</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Pasta de trabalho</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por vírgula</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Documents are being kept</source>
        <translation>Guardando documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the workspace yet.</source>
        <translation>
            <numerusform>%n documento ainda não está no espaço de trabalho.</numerusform>
            <numerusform>%n documentos ainda não estão no espaço de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close when they are kept</source>
        <translation>Fechar quando estiverem guardados</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Law</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Policy or strategy</source>
        <translation>Política ou estratégia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>Ata ou termo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmação</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>official and public</source>
        <comment>grade of evidence</comment>
        <translation>oficial e pública</translation>
    </message>
    <message>
        <source>restricted, seen</source>
        <comment>grade of evidence</comment>
        <translation>restrita, vista</translation>
    </message>
    <message>
        <source>stated, no document seen</source>
        <comment>grade of evidence</comment>
        <translation>afirmada, sem documento visto</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
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
        <translation>Não há nenhuma pasta “%1”. Verifique o nome da pasta com as cópias das evidências.</translation>
    </message>
    <message>
        <source>The practice country is not in this program. Install Atalaya again.</source>
        <translation>O país de prática não está neste programa. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>The practice country cannot be read. Install Atalaya again.</source>
        <translation>Não é possível ler o país de prática. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being imported, so nothing was brought in. Put the right document there and import again.</source>
        <translation>“%1” foi alterado durante a importação, por isso nada foi incluído. Ponha ali o documento certo e importe novamente.</translation>
    </message>
    <message>
        <source>%1 Correct it and try again.</source>
        <translation>%1 Corrija e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problems; “atalaya validate” lists them all.</source>
        <translation>
            <numerusform>%1 Há mais %n problema; “atalaya validate” mostra todos.</numerusform>
            <numerusform>%1 Há mais %n problemas; “atalaya validate” mostra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The framework %1, version %2, is not known here. Import into a workspace that holds it, or on the command line with --framework-files.</source>
        <translation>O referencial %1, versão %2, não é conhecido aqui. Importe em um espaço de trabalho que o contenha ou, pela linha de comando, com --framework-files.</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already (%1, round %2). Import it into another workspace.</source>
        <translation>Esta avaliação já está no espaço de trabalho (%1, rodada %2). Importe-a em outro espaço de trabalho.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence do not come with this assessment, the first for %1. Name the folder that holds them with --files, or import without them with --without-files.</source>
        <translation>
            <numerusform>%n cópia de evidência não veio com esta avaliação; a primeira é de %1. Indique com --files a pasta que a contém ou importe sem cópias com --without-files.</numerusform>
            <numerusform>%n cópias de evidências não vieram com esta avaliação; a primeira é de %1. Indique com --files a pasta que as contém ou importe sem cópias com --without-files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice country</source>
        <translation>País de prática</translation>
    </message>
    <message>
        <source>this is not an assessment of Atalaya</source>
        <translation>isto não é uma avaliação do Atalaya</translation>
    </message>
    <message>
        <source>a file whose “format” is “%1”</source>
        <translation>um arquivo cujo “format” seja “%1”</translation>
    </message>
    <message>
        <source>this assessment is in format version %1, made by a newer Atalaya</source>
        <translation>esta avaliação está na versão de formato %1, feita por uma versão mais recente do Atalaya</translation>
    </message>
    <message>
        <source>up to version %1; install the newer Atalaya, or ask the sender for version %1</source>
        <translation>até a versão %1; instale a versão mais recente do Atalaya ou peça a versão %1 a quem enviou o arquivo</translation>
    </message>
    <message>
        <source>the assessment was made with the framework %1, version %2</source>
        <translation>a avaliação foi feita com o referencial %1, versão %2</translation>
    </message>
    <message>
        <source>the framework %1, version %2</source>
        <translation>o referencial %1, versão %2</translation>
    </message>
    <message>
        <source>is not a mark</source>
        <translation>não é uma marcação</translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>tem %n marcação</numerusform>
            <numerusform>tem %n marcações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exatamente %n, para o nível 1</numerusform>
            <numerusform>exatamente %n, uma para cada nível a partir do 1</numerusform>
        </translation>
    </message>
    <message>
        <source>is not a SHA-256</source>
        <translation>não é um SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 dígitos hexadecimais em minúsculas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>at least one commitment when the scope is “chosen”</source>
        <translation>pelo menos um compromisso quando o escopo é “chosen”</translation>
    </message>
    <message>
        <source>says nothing for this kind of scope</source>
        <translation>não diz nada para este tipo de escopo</translation>
    </message>
    <message>
        <source>leave it out, or make the scope “chosen”</source>
        <translation>omita-o ou use o escopo “chosen”</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>é %1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>um número de 0 a 1000</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there and may be read.</source>
        <translation>Não é possível abrir o arquivo. Verifique se ainda existe e se há permissão de leitura.</translation>
    </message>
    <message>
        <source>The row that heads the columns with code and stage is missing. Write the participant&apos;s file again, and have it filled in again.</source>
        <translation>Falta a linha de cabeçalho das colunas, com código e nível. Grave novamente o arquivo de participante e solicite que seja preenchido de novo.</translation>
    </message>
    <message>
        <source>This is no ballot file of Atalaya. Choose the files that were handed to the participants.</source>
        <translation>Este não é um arquivo de cédula do Atalaya. Escolha os arquivos entregues a participantes.</translation>
    </message>
    <message>
        <source>This ballot file was made by a newer Atalaya. Read it with that one.</source>
        <translation>Este arquivo de cédula foi feito por uma versão mais recente do Atalaya. Leia-o com essa versão.</translation>
    </message>
    <message>
        <source>This ballot file belongs to another workshop. Choose a file that was written for this one.</source>
        <translation>Este arquivo de cédula pertence a outra oficina. Escolha um arquivo gravado para esta.</translation>
    </message>
    <message>
        <source>The workshop has no seat of the number that this file gives. Correct it, or write the participant&apos;s file again.</source>
        <translation>A oficina não tem assento com o número que este arquivo informa. Corrija-o ou grave novamente o arquivo de participante.</translation>
    </message>
    <message>
        <source>The key in this file is not that of seat %1. Put both back as they were, or write the participant&apos;s file again.</source>
        <translation>A chave neste arquivo não é a do assento %1. Restabeleça ambos como estavam ou grave novamente o arquivo de participante.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed. Close it, or write it twice.</source>
        <translation>Há aspas sem fechamento. Feche-as ou escreva-as em dobro.</translation>
    </message>
    <message>
        <source>A stage stands beside no question. Write the question&apos;s code, or empty the cell.</source>
        <translation>Há um nível sem pergunta ao lado. Escreva o código da pergunta ou esvazie a célula.</translation>
    </message>
    <message>
        <source>The agenda has no question “%1”. Correct the code.</source>
        <translation>A pauta não tem a pergunta “%1”. Corrija o código.</translation>
    </message>
    <message>
        <source>Seat %1 does not vote on %2. Empty the cell.</source>
        <translation>O assento %1 não vota em %2. Esvazie a célula.</translation>
    </message>
    <message>
        <source>%1 is answered in more than one row. Keep one, and empty the others.</source>
        <translation>%1 tem resposta em mais de uma linha. Mantenha uma e esvazie as demais.</translation>
    </message>
    <message>
        <source>What stands beside %1 is no stage. Write a whole number from 1 to %2.</source>
        <translation>O que está ao lado de %1 não é um nível. Escreva um número inteiro de 1 a %2.</translation>
    </message>
    <message>
        <source>How sure somebody is of %1 cannot be read. Write low, medium or high, or empty the cell.</source>
        <translation>Não é possível ler o grau de certeza sobre %1. Escreva baixa, média ou alta, ou esvazie a célula.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KB, which no ballot is. Choose the files that were handed to the participants.</source>
        <translation>O arquivo ultrapassa %1&#xa0;KB, o que não ocorre com nenhuma cédula. Escolha os arquivos entregues a participantes.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Keep only the columns that are asked for, then try again.</source>
        <translation>A linha %1 tem mais de %2 colunas. Mantenha apenas as colunas solicitadas e tente novamente.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it, then try again.</source>
        <translation>A tabela tem mais de %1 linhas. Divida-a e tente novamente.</translation>
    </message>
    <message>
        <source>The table is larger than %1 KB. Keep only the columns that are asked for, then try again.</source>
        <translation>A tabela ultrapassa %1&#xa0;KB. Mantenha apenas as colunas solicitadas e tente novamente.</translation>
    </message>
    <message>
        <source>The table is not plain text in UTF-8. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>A tabela não é texto simples em UTF-8. Salve-a no programa de planilhas como “CSV UTF-8” e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds something else. Name an empty folder.</source>
        <translation>“%1” já existe e contém outra coisa. Indique uma pasta vazia.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made or written to. Choose another one, or ask for the right to write there.</source>
        <translation>Não é possível criar a pasta “%1” nem gravar nela. Escolha outra ou solicite permissão para gravar ali.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>Não é possível ler “%1”. Verifique se há permissão de leitura.</translation>
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
        <translation>um número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” não é conhecido aqui</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>falta o membro “%1”</translation>
    </message>
    <message>
        <source>write “%1” here</source>
        <translation>escreva “%1” aqui</translation>
    </message>
    <message>
        <source>holds a control character or half a character</source>
        <translation>contém um caractere de controle ou meio caractere</translation>
    </message>
    <message>
        <source>plain text; tabs and line ends are allowed</source>
        <translation>texto simples; são permitidas tabulações e quebras de linha</translation>
    </message>
    <message>
        <source>is not plain text</source>
        <translation>não é texto simples</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto simples</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>não é uma data</translation>
    </message>
    <message>
        <source>a day of the calendar as year-month-day, for example 2026-05-14</source>
        <translation>um dia do calendário como ano-mês-dia, por exemplo 2026-05-14</translation>
    </message>
    <message>
        <source>is not an identifier</source>
        <translation>não é um identificador</translation>
    </message>
    <message>
        <source>a UUID in lower case without braces, for example 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</source>
        <translation>um UUID em minúsculas e sem chaves, por exemplo 0b7a3c52-9f4e-4d1a-8c6b-2f5e8d1a7b90</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>is not a member of this object</source>
        <translation>não é membro deste objeto</translation>
    </message>
    <message>
        <source>is not a year</source>
        <translation>não é um ano</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>um ano de %1 a %2</translation>
    </message>
    <message>
        <source>is in %1, and the plan states no currency</source>
        <translation>está em %1, e o plano não indica moeda</translation>
    </message>
    <message>
        <source>is in %1 while the plan is in %2</source>
        <translation>está em %1, enquanto o plano está em %2</translation>
    </message>
    <message>
        <source>one currency for the whole plan; convert the costs</source>
        <translation>uma só moeda para todo o plano; converta os custos</translation>
    </message>
    <message>
        <source>names an action twice</source>
        <translation>indica uma ação duas vezes</translation>
    </message>
    <message>
        <source>each action once</source>
        <translation>cada ação uma só vez</translation>
    </message>
    <message>
        <source>names a body twice</source>
        <translation>indica uma entidade duas vezes</translation>
    </message>
    <message>
        <source>each body once</source>
        <translation>cada entidade uma só vez</translation>
    </message>
    <message>
        <source>The workbook differs from the plan in %1 places, and nobody can look at more than %2. Put the changes into several workbooks, and read one after the other.</source>
        <translation>A pasta de trabalho difere do plano em %1 lugares, e não é possível examinar mais de %2. Distribua as alterações em várias pastas de trabalho e leia uma após a outra.</translation>
    </message>
    <message>
        <source>The plan has changed since the workbook was compared with it. Compare them again, then decide.</source>
        <translation>O plano foi alterado desde que a pasta de trabalho foi comparada com ele. Compare-os novamente e depois decida.</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Write the value itself.</source>
        <translation>A célula mostra o erro %1. Escreva o próprio valor.</translation>
    </message>
    <message>
        <source>The cell is a formula without a result. Write the value itself.</source>
        <translation>A célula é uma fórmula sem resultado. Escreva o próprio valor.</translation>
    </message>
    <message>
        <source>The cell is a formula; its last result, “%1”, was taken. Check it.</source>
        <translation>A célula é uma fórmula; aceitou-se seu último resultado, “%1”. Verifique-o.</translation>
    </message>
    <message>
        <source>The cell holds a time of day, or a day that there is not, and no words. Put an apostrophe before what you write there.</source>
        <translation>A célula contém uma hora, ou um dia que não existe, e nenhuma palavra. Ponha um apóstrofo antes do que escrever ali.</translation>
    </message>
    <message>
        <source>The row is in %1, and the plan states no currency. State it in the plan first.</source>
        <translation>A linha está em %1, e o plano não indica moeda. Indique-a primeiro no plano.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the codes of indicators, with commas between.</source>
        <translation>O referencial não tem o indicador “%1”. Escreva os códigos de indicadores, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The framework has no commitment “%1”. Write the codes of commitments, with commas between.</source>
        <translation>O referencial não tem o compromisso “%1”. Escreva os códigos de compromissos, separados por vírgulas.</translation>
    </message>
    <message>
        <source>“%1” does not say which indicator is lifted to which stage. Write it as “P03-01: 3”, one a line.</source>
        <translation>“%1” não diz qual indicador é elevado a que nível. Escreva como “P03-01: 3”, um por linha.</translation>
    </message>
    <message>
        <source>The framework has no indicator “%1”. Write the code of one that it has.</source>
        <translation>O referencial não tem o indicador “%1”. Escreva o código de um que exista nele.</translation>
    </message>
    <message>
        <source>Stage %1 is off the scale. Write a stage from 1 to %2.</source>
        <translation>O nível %1 está fora da escala. Escreva um nível de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 is lifted twice. Write each indicator once.</source>
        <translation>%1 aparece duas vezes entre os indicadores elevados. Escreva cada indicador uma só vez.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the code of one that it has.</source>
        <translation>O plano não tem a ação “%1”. Escreva o código de uma que exista nele.</translation>
    </message>
    <message>
        <source>The plan has no objective “%1”. Write the code of one that it has.</source>
        <translation>O plano não tem o objetivo “%1”. Escreva o código de um que exista nele.</translation>
    </message>
    <message>
        <source>The plan has no action “%1”. Write the codes of actions, one a line.</source>
        <translation>O plano não tem a ação “%1”. Escreva os códigos de ações, um por linha.</translation>
    </message>
    <message>
        <source>The cell is empty. Write one of: %1.</source>
        <translation>A célula está vazia. Escreva um destes: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>“%1” não é conhecido aqui. Escreva um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “%2” or “%3”.</source>
        <translation>“%1” não é sim nem não. Escreva “%2” ou “%3”.</translation>
    </message>
    <message>
        <source>The text is longer than a cell holds, so that its end is missing here. Change it in Atalaya.</source>
        <translation>O texto é mais longo do que uma célula comporta, por isso falta aqui seu final. Altere-o no Atalaya.</translation>
    </message>
    <message>
        <source>The code has more than %1 characters. Shorten it.</source>
        <translation>O código tem mais de %1 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The code “%1” is that of row %2 as well. Give each a code of its own.</source>
        <translation>O código “%1” é também o da linha %2. Dê a cada uma um código próprio.</translation>
    </message>
    <message>
        <source>The code “%1” was given to something else in the plan meanwhile. Write another code.</source>
        <translation>O código “%1” foi dado nesse meio-tempo a outro elemento do plano. Escreva outro código.</translation>
    </message>
    <message>
        <source>The code is missing. Write one of its own, such as A4.</source>
        <translation>Falta o código. Escreva um código próprio, como A4.</translation>
    </message>
    <message>
        <source>The action ends before it starts. Write an end on or after %1.</source>
        <translation>A ação termina antes de começar. Escreva um fim em %1 ou depois.</translation>
    </message>
    <message>
        <source>The action waits for itself. Take that away.</source>
        <translation>A ação espera por si mesma. Remova essa dependência.</translation>
    </message>
    <message>
        <source>There are costs by year, and the action has no cost. Write what they add up to: %1.</source>
        <translation>Há custos por ano, e a ação não tem custo. Escreva a soma deles: %1.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1 while the action costs %2. Make them the same.</source>
        <translation>Os custos por ano somam %1, enquanto a ação custa %2. Iguale-os.</translation>
    </message>
    <message>
        <source>The costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6. Make them the same.</source>
        <comment>low, likely and high</comment>
        <translation>Os custos por ano somam %1, %2 e %3, enquanto a ação custa %4, %5 e %6. Iguale-os.</translation>
    </message>
    <message>
        <source>The target lies before the baseline. Write a day on or after %1.</source>
        <translation>A meta é anterior à linha de base. Escreva um dia em %1 ou depois.</translation>
    </message>
    <message>
        <source>The unit has more than %1 characters. Shorten it.</source>
        <translation>A unidade tem mais de %1 caracteres. Encurte-a.</translation>
    </message>
    <message>
        <source>These objectives belong to one another in a circle: %1. Take one of these links away.</source>
        <translation>Estes objetivos pertencem uns aos outros em círculo: %1. Remova um desses vínculos.</translation>
    </message>
    <message>
        <source>These actions wait for one another in a circle: %1. Take one of these links away.</source>
        <translation>Estas ações esperam umas pelas outras em círculo: %1. Remova um desses vínculos.</translation>
    </message>
    <message>
        <source>The sheets “%1” and “%2” hold the same part of the plan. Delete one of them, then try again.</source>
        <translation>As planilhas “%1” e “%2” contêm a mesma parte do plano. Exclua uma delas e tente novamente.</translation>
    </message>
    <message>
        <source>The sheet “%1” is missing or cannot be told; what it held is left as it is in the plan.</source>
        <translation>A planilha “%1” falta ou não pode ser identificada; o que ela continha fica no plano como está.</translation>
    </message>
    <message>
        <source>Two columns are the same part of the plan (%1, in a hidden row). Delete one of them, then try again.</source>
        <translation>Duas colunas são a mesma parte do plano (%1, em uma linha oculta). Exclua uma delas e tente novamente.</translation>
    </message>
    <message>
        <source>The hidden row that says which column is which is missing; columns were told by their heads. Check the differences with care.</source>
        <translation>Falta a linha oculta que identifica as colunas; elas foram reconhecidas pelos cabeçalhos. Verifique as diferenças com atenção.</translation>
    </message>
    <message>
        <source>The column “%1” is not one of the plan&apos;s and was not read. Move what matters into one that is.</source>
        <translation>A coluna “%1” não é do plano e não foi lida. Mova o que importa para uma que seja.</translation>
    </message>
    <message>
        <source>The column is headed “%1” and was read as “%2”, which it was. Check its differences.</source>
        <translation>A coluna tem o cabeçalho “%1” e foi lida como “%2”, que era o anterior. Verifique suas diferenças.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Put it back, or export the plan again and make the changes there.</source>
        <translation>Falta a coluna “%1”. Reponha-a ou exporte o plano novamente e faça ali as alterações.</translation>
    </message>
    <message>
        <source>These columns are missing; what they held is left as it is in the plan: %1.</source>
        <translation>Faltam estas colunas; o que elas continham fica no plano como está: %1.</translation>
    </message>
    <message>
        <source>Cells are merged from here to %1, so that it cannot be told whose value it is. Split them and fill in each row.</source>
        <translation>Há células mescladas daqui até %1, de modo que não se sabe a quem pertence o valor. Separe-as e preencha cada linha.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. Write the code of the action or measure.</source>
        <translation>A linha não diz a que pertence. Escreva o código da ação ou da métrica.</translation>
    </message>
    <message>
        <source>The plan has nothing with the code “%1”. Write the code of an action or measure of the plan.</source>
        <translation>O plano não tem nada com o código “%1”. Escreva o código de uma ação ou métrica do plano.</translation>
    </message>
    <message>
        <source>What the row belongs to is no longer in the sheet “%1”; the row was passed over. Put that row back if it should stay.</source>
        <translation>Aquilo a que a linha pertence já não está na planilha “%1”; a linha foi ignorada. Reponha aquela linha se ela deve permanecer.</translation>
    </message>
    <message>
        <source>The year is missing. Write it, or empty the row.</source>
        <translation>Falta o ano. Escreva-o ou esvazie a linha.</translation>
    </message>
    <message>
        <source>The day is missing. Write it, or empty the row.</source>
        <translation>Falta o dia. Escreva-o ou esvazie a linha.</translation>
    </message>
    <message>
        <source>The row says the same as row %1 does: one year or day each. Put the two together.</source>
        <translation>A linha diz o mesmo que a linha %1: cada ano ou dia uma só vez. Reúna as duas.</translation>
    </message>
    <message>
        <source>The value is missing. Write it, or delete the whole row.</source>
        <translation>Falta o valor. Escreva-o ou exclua a linha inteira.</translation>
    </message>
    <message>
        <source>The cost is in %1 while the plan is in %2. A plan has one currency: convert the cost.</source>
        <translation>O custo está em %1, enquanto o plano está em %2. Um plano tem uma só moeda: converta o custo.</translation>
    </message>
    <message>
        <source>“%1” is no whole number from %2 to %3. Write one.</source>
        <translation>“%1” não é um número inteiro de %2 a %3. Escreva um.</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number in %2, without a sign and without marks between the digits.</source>
        <translation>“%1” não é um custo. Escreva um número inteiro em %2, sem sinal e sem separadores entre os dígitos.</translation>
    </message>
    <message>
        <source>the plan&apos;s currency</source>
        <translation>a moeda do plano</translation>
    </message>
    <message>
        <source>The cost is below 0. Write 0 or more.</source>
        <translation>O custo está abaixo de 0. Escreva 0 ou mais.</translation>
    </message>
    <message>
        <source>The cost is above %1. Write less.</source>
        <translation>O custo está acima de %1. Escreva menos.</translation>
    </message>
    <message>
        <source>The cost has a fraction. Write a whole number.</source>
        <translation>O custo tem casas decimais. Escreva um número inteiro.</translation>
    </message>
    <message>
        <source>The cell shows per cent, which keeps 80% as 0.8. Write the number alone and take the per cent format away.</source>
        <translation>A célula está em formato de porcentagem, que guarda 80% como 0,8. Escreva apenas o número e retire o formato de porcentagem.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits alone.</source>
        <translation>“%1” não é um número. Escreva apenas dígitos.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way only. Write it as a date, or as year, month and day: 2027-06-30.</source>
        <translation>“%1” não é uma data que se possa ler de um só modo. Escreva-a como data ou como ano, mês e dia: 2027-06-30.</translation>
    </message>
    <message>
        <source>The date %1 is not plausible. Write one from %2 to %3.</source>
        <translation>A data %1 não é plausível. Escreva uma de %2 a %3.</translation>
    </message>
    <message>
        <source>The id is a formula. Write the id itself, as it was exported.</source>
        <translation>O id é uma fórmula. Escreva o próprio id, como foi exportado.</translation>
    </message>
    <message>
        <source>“%1” is no id. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>“%1” não é um id. Reponha o que foi exportado ou deixe vazia a célula de uma linha nova.</translation>
    </message>
    <message>
        <source>The plan holds nothing with the id %1. Put back the one that was exported, or leave the cell of a new row empty.</source>
        <translation>O plano não contém nada com o id %1. Reponha o que foi exportado ou deixe vazia a célula de uma linha nova.</translation>
    </message>
    <message>
        <source>The row has the same id as row %1. Delete one of the two, or empty the id of the one that is new.</source>
        <translation>A linha tem o mesmo id que a linha %1. Exclua uma das duas ou esvazie o id da que é nova.</translation>
    </message>
    <message>
        <source>The row is empty but for its id. Delete the whole row to propose that it is removed, or fill it in again.</source>
        <translation>A linha está vazia, exceto pelo id. Exclua a linha inteira para propor a remoção ou preencha-a novamente.</translation>
    </message>
    <message>
        <source>A day is given without a value. Write the value, or take the day away.</source>
        <translation>Há um dia sem valor. Escreva o valor ou retire o dia.</translation>
    </message>
    <message>
        <source>A low or high cost is given without a likely one. Write the likely cost.</source>
        <translation>Há um custo baixo ou alto sem o provável. Escreva o custo provável.</translation>
    </message>
    <message>
        <source>The costs low, likely and high are %1, %2 and %3. Put them in that order.</source>
        <translation>Os custos baixo, provável e alto são %1, %2 e %3. Ponha-os nessa ordem.</translation>
    </message>
    <message>
        <source>The workbook does not say which assessment it belongs to: its first sheet is missing. Export the plan again and make the changes there.</source>
        <translation>A pasta de trabalho não diz a que avaliação pertence: falta sua primeira planilha. Exporte o plano novamente e faça ali as alterações.</translation>
    </message>
    <message>
        <source>The workbook belongs to another assessment. Open that one, or export this one&apos;s plan and make the changes there.</source>
        <translation>A pasta de trabalho pertence a outra avaliação. Abra essa avaliação ou exporte o plano desta e faça ali as alterações.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer Atalaya. Update this one, then try again.</source>
        <translation>A pasta de trabalho foi feita por uma versão mais recente do Atalaya. Atualize este programa e tente novamente.</translation>
    </message>
    <message>
        <source>The workbook is in %1 while the plan is in %2. A plan has one currency: convert the costs and export the plan again.</source>
        <translation>A pasta de trabalho está em %1, enquanto o plano está em %2. Um plano tem uma só moeda: converta os custos e exporte o plano novamente.</translation>
    </message>
    <message>
        <source>The workbook no longer says what was exported, so that changes made here meanwhile cannot be told from the sheet&apos;s. Look at each difference before you take it.</source>
        <translation>A pasta de trabalho já não informa o que foi exportado, por isso não se distinguem as alterações feitas aqui nesse meio-tempo das da planilha. Examine cada diferença antes de aceitá-la.</translation>
    </message>
    <message>
        <source>says nothing that happened</source>
        <translation>não diz nada do que aconteceu</translation>
    </message>
    <message>
        <source>one of item, leave, or what with break, stop or end</source>
        <translation>um entre item, leave ou what com break, stop ou end</translation>
    </message>
    <message>
        <source>does not say one thing of each seat</source>
        <translation>não diz uma só coisa sobre cada assento</translation>
    </message>
    <message>
        <source>a letter for each seat, with a space between groups: %1</source>
        <translation>uma letra para cada assento, com um espaço entre os grupos: %1</translation>
    </message>
    <message>
        <source>comes before what stands above it</source>
        <translation>vem antes do que está acima</translation>
    </message>
    <message>
        <source>what happened, in its order</source>
        <translation>o que aconteceu, em ordem</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>não é um horário</translation>
    </message>
    <message>
        <source>a time of day, for example 09:40 or 09:40:30</source>
        <translation>um horário, por exemplo 09:40 ou 09:40:30</translation>
    </message>
    <message>
        <source>is no seat</source>
        <translation>não é um assento</translation>
    </message>
    <message>
        <source>Two columns are headed as “%1”. Keep one of them, then try again.</source>
        <translation>Duas colunas têm o cabeçalho “%1”. Mantenha uma delas e tente novamente.</translation>
    </message>
    <message>
        <source>The first row of the table names no column “cluster”. Write the columns&apos; names there: cluster and, if you like, name and institution.</source>
        <translation>A primeira linha da tabela não indica nenhuma coluna “cluster”. Escreva ali os nomes das colunas: cluster e, se quiser, name e institution.</translation>
    </message>
    <message>
        <source>No group is given. Write one of the workshop&apos;s groups.</source>
        <translation>Nenhum grupo foi informado. Escreva um dos grupos da oficina.</translation>
    </message>
    <message>
        <source>The workshop has no group “%1”. Add it there, or correct the row.</source>
        <translation>A oficina não tem o grupo “%1”. Adicione-o à oficina ou corrija a linha.</translation>
    </message>
    <message>
        <source>A name has more than %1 characters. Shorten it.</source>
        <translation>Um nome tem mais de %1 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The table holds letters that cannot be read. Save it in the spreadsheet as “CSV UTF-8”, then try again.</source>
        <translation>A tabela contém letras que não podem ser lidas. Salve-a no programa de planilhas como “CSV UTF-8” e tente novamente.</translation>
    </message>
    <message>
        <source>The table is empty. Write a first row that names the columns, and a row for each participant.</source>
        <translation>A tabela está vazia. Escreva uma primeira linha com os nomes das colunas e uma linha para cada participante.</translation>
    </message>
    <message>
        <source>The table names nobody. Write a row for each participant.</source>
        <translation>A tabela não indica ninguém. Escreva uma linha para cada participante.</translation>
    </message>
    <message>
        <source>The part of Atalaya that reads and writes workbooks is missing. Install Atalaya again.</source>
        <translation>Falta a parte do Atalaya que lê e grava pastas de trabalho. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>a moment in UTC, for example 2026-03-12T09:00:00.000Z</source>
        <translation>um momento em UTC, por exemplo 2026-03-12T09:00:00.000Z</translation>
    </message>
    <message>
        <source>is not a time of day</source>
        <translation>não é um horário</translation>
    </message>
    <message>
        <source>a time of day, for example 09:00:00.000</source>
        <translation>um horário, por exemplo 09:00:00.000</translation>
    </message>
    <message>
        <source>The plan has more of one kind (actions, costs, readings) than a sheet may hold (%1). Take old ones away, then try again.</source>
        <translation>O plano tem mais itens de um tipo (ações, custos, medições) do que uma planilha comporta (%1). Remova os antigos e tente novamente.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>Não foi possível montar a pasta de trabalho na pasta de arquivos temporários. Libere espaço ali e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n sheets. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>
            <numerusform>A pasta de trabalho tem mais de %n planilha. Envie o arquivo que o Atalaya gravou, apenas com as alterações.</numerusform>
            <numerusform>A pasta de trabalho tem mais de %n planilhas. Envie o arquivo que o Atalaya gravou, apenas com as alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook holds more texts than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>A pasta de trabalho contém mais textos do que qualquer plano de ação. Envie o arquivo que o Atalaya gravou, apenas com as alterações.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” has more than %n rows. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>A planilha “%1” tem mais de %n linha. Exclua o que não faz parte do plano e tente novamente.</numerusform>
            <numerusform>A planilha “%1” tem mais de %n linhas. Exclua o que não faz parte do plano e tente novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” has more cells than any action plan. Delete what is not part of the plan, then try again.</source>
        <translation>A planilha “%1” tem mais células do que qualquer plano de ação. Exclua o que não faz parte do plano e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 of the sheet “%2” has more than %n columns. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>A linha %1 da planilha “%2” tem mais de %n coluna. Exclua o que não faz parte do plano e tente novamente.</numerusform>
            <numerusform>A linha %1 da planilha “%2” tem mais de %n colunas. Exclua o que não faz parte do plano e tente novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more text than a cell may. Shorten it, then try again.</source>
        <comment>Actions!F12</comment>
        <translation>%1 contém mais texto do que uma célula comporta. Encurte-o e tente novamente.</translation>
    </message>
    <message>
        <source>The workbook is larger than any action plan. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>A pasta de trabalho é maior do que qualquer plano de ação. Envie o arquivo que o Atalaya gravou, apenas com as alterações.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet, take the password away, save it and try again.</source>
        <translation>A pasta de trabalho está protegida por senha. Abra-a no programa de planilhas, retire a senha, salve-a e tente novamente.</translation>
    </message>
    <message>
        <source>The file is empty. Send the workbook again.</source>
        <translation>O arquivo está vazio. Envie a pasta de trabalho novamente.</translation>
    </message>
    <message>
        <source>The file is a workbook of an older kind (.xls). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>O arquivo é uma pasta de trabalho de tipo antigo (.xls). Abra-o no programa de planilhas, salve-o como pasta de trabalho do Excel (.xlsx) e tente novamente.</translation>
    </message>
    <message>
        <source>The file is not a workbook. Choose the .xlsx file that Atalaya wrote and a spreadsheet saved.</source>
        <translation>O arquivo não é uma pasta de trabalho. Escolha o arquivo .xlsx que o Atalaya gravou e que um programa de planilhas salvou.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Open it in the spreadsheet, save it again as .xlsx, or ask for the file once more.</source>
        <translation>A pasta de trabalho está danificada ou truncada. Abra-a no programa de planilhas e salve-a novamente como .xlsx, ou solicite o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet of another kind (.ods). Open it, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>O arquivo é uma planilha de outro tipo (.ods). Abra-o, salve-o como pasta de trabalho do Excel (.xlsx) e tente novamente.</translation>
    </message>
    <message>
        <source>The file is a workbook in binary form (.xlsb). Open it in the spreadsheet, save it as an Excel workbook (.xlsx) and try again.</source>
        <translation>O arquivo é uma pasta de trabalho em formato binário (.xlsb). Abra-o no programa de planilhas, salve-o como pasta de trabalho do Excel (.xlsx) e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” is no currency code. Write the three capital letters of ISO 4217, such as USD, or leave it empty.</source>
        <translation>“%1” não é um código de moeda. Escreva as três letras maiúsculas da ISO 4217, como USD, ou deixe vazio.</translation>
    </message>
    <message>
        <source>All other changes of %1 in this workbook wait until this is mended.</source>
        <comment>a code</comment>
        <translation>Todas as outras alterações de %1 nesta pasta de trabalho esperam até que isto seja corrigido.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Actions!F12, the action of that row</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: change since round %2</source>
        <comment>what number, round</comment>
        <translation>%1 (variação desde a rodada %2)</translation>
    </message>
    <message>
        <source>Change = this round − round %1</source>
        <translation>Variação = esta rodada − rodada %1</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta rodada</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>no change can be told: one of the rounds has no number</source>
        <translation>não se pode indicar variação: uma das rodadas não tem número</translation>
    </message>
    <message>
        <source>= %1 − %2, shown as %3</source>
        <translation>= %1 − %2, exibido como %3</translation>
    </message>
    <message>
        <source>Both rounds are counted on the same basis and by the same mean, so that the difference is one of answers.</source>
        <translation>As duas rodadas são calculadas com a mesma base e pela mesma média, de modo que a diferença está nas respostas.</translation>
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
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Median stage of %1</source>
        <translation>Nível mediano: %1</translation>
    </message>
    <message>
        <source>Lowest stage of %1</source>
        <translation>Nível mais baixo: %1</translation>
    </message>
    <message>
        <source>The middle one of the stages in order; of an even number, the mean of the middle two. Weights do not matter.</source>
        <translation>O do meio entre os níveis em ordem; se o número for par, a média dos dois do meio. Os pesos não importam.</translation>
    </message>
    <message>
        <source>The lowest of the stages. Weights do not matter.</source>
        <translation>O mais baixo dos níveis. Os pesos não importam.</translation>
    </message>
    <message>
        <source>In order: %1. = %2</source>
        <translation>Em ordem: %1. = %2</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Cálculo com base em %1.</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>Coverage = answered ÷ applicable</source>
        <translation>Cobertura = respondidas ÷ aplicáveis</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>nothing is applicable</source>
        <translation>nada é aplicável</translation>
    </message>
    <message>
        <source>= %1 ÷ %2, shown as %3</source>
        <translation>= %1 ÷ %2, exibido como %3</translation>
    </message>
    <message>
        <source>Scores below 100% coverage are provisional.</source>
        <translation>As pontuações com cobertura inferior a 100% são provisórias.</translation>
    </message>
    <message>
        <source>Scores below 60% coverage are not printed as numbers.</source>
        <translation>As pontuações com cobertura inferior a 60% não são impressas em números.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>Claimed stage of %1</source>
        <translation>Nível declarado: %1</translation>
    </message>
    <message>
        <source>The highest stage from 2 up whose criterion is met and below which, from 2 up, every criterion is met or overtaken; otherwise 1.</source>
        <translation>O nível mais alto, a partir do 2, cujo critério está cumprido e abaixo do qual, desde o 2, todos os critérios estão cumpridos ou deixados para trás; caso contrário, 1.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <comment>number, name, criterion</comment>
        <translation>Nível %1, %2: %3</translation>
    </message>
    <message>
        <source>= 1, the floor of every answered question: no higher stage is reached.</source>
        <translation>= 1, o piso de toda pergunta respondida: nenhum nível superior foi alcançado.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing.</source>
        <translation>= %1: seu critério está cumprido e não falta nenhum abaixo dele.</translation>
    </message>
    <message>
        <source>= %1: its criterion is met and none below it is missing; stage %2 is not reached, its criterion is marked “%3”.</source>
        <translation>= %1: seu critério está cumprido e não falta nenhum abaixo dele; o nível %2 não foi alcançado, pois seu critério está marcado como “%3”.</translation>
    </message>
    <message>
        <source>met ahead of its stage: a lower criterion is missing, so it does not raise the stage</source>
        <translation>cumprido acima do seu nível: falta um critério inferior, por isso não eleva o nível</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Nível comprovado</translation>
    </message>
    <message>
        <source>Evidenced stage of %1</source>
        <translation>Nível comprovado: %1</translation>
    </message>
    <message>
        <source>The highest stage, up to the claimed one, that valid evidence of at least the grade asked for covers; otherwise 1.</source>
        <translation>O nível mais alto, até o declarado, coberto por evidência válida de categoria igual ou superior à exigida; caso contrário, 1.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Nível declarado</translation>
    </message>
    <message>
        <source>never exceeded</source>
        <translation>nunca excedido</translation>
    </message>
    <message>
        <source>= 1, because nothing attached proves a higher stage.</source>
        <translation>= 1, pois nada do que foi vinculado comprova um nível superior.</translation>
    </message>
    <message>
        <source>= %1 of the claimed %2</source>
        <translation>= %1 do nível declarado %2</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2 or better.</source>
        <translation>O nível %1 exige categoria %2 ou superior.</translation>
    </message>
    <message>
        <source>not in the evidence register</source>
        <translation>não está no registro de evidências</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>evidence: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1, which is before the assessment&apos;s date</source>
        <translation>a revisar até %1, data anterior à da avaliação</translation>
    </message>
    <message>
        <source>grade %1, attached to stage %2</source>
        <translation>categoria %1, vinculada ao nível %2</translation>
    </message>
    <message>
        <source>grade %1, attached to the whole answer</source>
        <translation>categoria %1, vinculada a toda a resposta</translation>
    </message>
    <message>
        <source>%1: proves no stage above 1</source>
        <comment>grade and place</comment>
        <translation>%1: não comprova nenhum nível acima de 1</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>Decided for this question</source>
        <translation>Decidida para esta pergunta</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>nenhuma meta definida</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>The question is not applicable, so its target counts in no total.</source>
        <translation>A pergunta não é aplicável, por isso sua meta não entra em nenhum total.</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <translation>Lacuna: %1</translation>
    </message>
    <message>
        <source>Gap = target − stage, never below 0</source>
        <translation>Lacuna = meta − nível, nunca abaixo de 0</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the stage %2</source>
        <translation>= 0, pois o nível %2 já passou da meta %1</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3</source>
        <translation>= %1 − %2 = %3</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Com base em %1</translation>
    </message>
    <message>
        <source>Priority of the gap in %1</source>
        <translation>Prioridade da lacuna: %1</translation>
    </message>
    <message>
        <source>Priority = weight of commitment × weight of question × gap</source>
        <translation>Prioridade = peso do compromisso × peso da pergunta × lacuna</translation>
    </message>
    <message>
        <source>Weight of commitment %1</source>
        <translation>Peso do compromisso %1</translation>
    </message>
    <message>
        <source>Weight of question %1</source>
        <translation>Peso da pergunta %1</translation>
    </message>
    <message>
        <source>= %1 × %2 × %3 = %4</source>
        <translation>= %1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>There is no gap, so it is not ranked.</source>
        <translation>Não há lacuna, portanto não se atribui posição.</translation>
    </message>
    <message>
        <source>Rank %1 of %2. Ties are settled by the lowest stage, then by the order of the paragraphs.</source>
        <translation>Posição %1 de %2. Os empates são resolvidos pelo nível mais baixo e depois pela ordem dos parágrafos.</translation>
    </message>
    <message>
        <source>A quick win: one stage is missing and its criterion already has evidence or is met.</source>
        <translation>Uma melhoria rápida: falta um nível, e seu critério já tem evidência ou está cumprido.</translation>
    </message>
    <message>
        <source>%1 = Σ (weight × %2) ÷ Σ weights</source>
        <translation>%1 = Σ (peso × %2) ÷ Σ pesos</translation>
    </message>
    <message>
        <source>%1 = exp(Σ (weight × ln %2) ÷ Σ weights)</source>
        <translation>%1 = exp(Σ (peso × ln %2) ÷ Σ pesos)</translation>
    </message>
    <message>
        <source>%1 = the lowest %2</source>
        <translation>%1 = menor valor: %2</translation>
    </message>
    <message>
        <source>= %1 ÷ %2 = %3, shown as %4</source>
        <translation>= %1 ÷ %2 = %3, exibido como %4</translation>
    </message>
    <message>
        <source>= exp(%1 ÷ %2) = %3, shown as %4</source>
        <translation>= exp(%1 ÷ %2) = %3, exibido como %4</translation>
    </message>
    <message>
        <source>= %1, shown as %2</source>
        <translation>= %1, exibido como %2</translation>
    </message>
    <message>
        <source>With all weights 1</source>
        <translation>Com todos os pesos iguais a 1</translation>
    </message>
    <message>
        <source>With the framework&apos;s own weights</source>
        <translation>Com os pesos do próprio referencial</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>claimed %1, evidenced %2</source>
        <translation>declarado %1, comprovado %2</translation>
    </message>
    <message>
        <source>%1: too few for a score of its own</source>
        <translation>%1: poucas respostas para uma pontuação própria</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>in a formula</comment>
        <translation>nível</translation>
    </message>
    <message>
        <source>commitment</source>
        <comment>in a formula</comment>
        <translation>compromisso</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Pontuação: %1</translation>
    </message>
    <message>
        <source>Score of %1 from %2</source>
        <translation>Pontuação: %1, com base em %2</translation>
    </message>
    <message>
        <source>no question of it is applicable</source>
        <translation>nenhuma de suas perguntas é aplicável</translation>
    </message>
    <message>
        <source>no question of it is answered</source>
        <translation>nenhuma de suas perguntas está respondida</translation>
    </message>
    <message>
        <source>Each commitment is the %1 of the %2 of its answered questions.</source>
        <translation>Cada compromisso é calculado por %1, com base em %2 de suas perguntas respondidas.</translation>
    </message>
    <message>
        <source>Rounded only here, on display.</source>
        <translation>Arredondado somente aqui, na exibição.</translation>
    </message>
    <message>
        <source>target</source>
        <comment>in a formula</comment>
        <translation>meta</translation>
    </message>
    <message>
        <source>Gap = target − score, never below 0</source>
        <translation>Lacuna = meta − pontuação, nunca abaixo de 0</translation>
    </message>
    <message>
        <source>= %1 − %2 = %3, shown as %4</source>
        <translation>= %1 − %2 = %3, exibido como %4</translation>
    </message>
    <message>
        <source>= 0, because the target %1 is already passed by the score %2</source>
        <translation>= 0, pois a pontuação %2 já passou da meta %1</translation>
    </message>
    <message>
        <source>not answered; its target counts, no stage of it does</source>
        <translation>sem resposta; conta sua meta, mas nenhum nível</translation>
    </message>
    <message>
        <source>nothing is answered yet</source>
        <translation>nada foi respondido ainda</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 applicable questions are answered; the others count nowhere.</source>
        <translation>Provisório. Perguntas aplicáveis respondidas: %1 de %2; as demais não contam em nenhum total.</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so the score itself is not printed.</source>
        <translation>Menos de 60% das perguntas aplicáveis estão respondidas (%1 de %2), por isso a própria pontuação não é impressa.</translation>
    </message>
    <message>
        <source>not printed: %1 of %2 answered</source>
        <translation>não impresso (respondidas: %1 de %2)</translation>
    </message>
    <message>
        <source>Less than 60% of the applicable questions are answered (%1 of %2), so this is not printed as a number.</source>
        <translation>Menos de 60% das perguntas aplicáveis estão respondidas (%1 de %2), por isso este valor não é impresso como número.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2.</source>
        <translation>O peso de %1 é %2.</translation>
    </message>
    <message>
        <source>The weight of %1 is %2: “%3”</source>
        <translation>O peso de %1 é %2: “%3”</translation>
    </message>
    <message>
        <source>Combined by %1.</source>
        <translation>Combinação por %1.</translation>
    </message>
    <message>
        <source>The scope is the headline group alone.</source>
        <translation>O escopo é apenas o grupo principal.</translation>
    </message>
    <message>
        <source>The scope is chosen commitments: %1.</source>
        <translation>O escopo são compromissos escolhidos: %1.</translation>
    </message>
    <message>
        <source>A question such as %1 has no %2. Ask for its claimed stage, evidenced stage, target, gap or priority.</source>
        <translation>Uma pergunta como %1 não tem %2. Solicite seu nível declarado, nível comprovado, meta, lacuna ou prioridade.</translation>
    </message>
    <message>
        <source>There is no indicator, commitment or group “%1” here. Use a code such as %2, the name of a group such as %3, or “whole”.</source>
        <translation>Não há aqui nenhum indicador, compromisso ou grupo “%1”. Use um código como %2, o nome de um grupo como %3, ou “whole”.</translation>
    </message>
    <message>
        <source>Only the gap of a single question has a priority. Ask for that of a question, or for the gap of %1.</source>
        <translation>Só a lacuna de uma única pergunta tem prioridade. Solicite a de uma pergunta ou a lacuna de %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>input</source>
        <translation>dado de entrada</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Shown as: %1</source>
        <translation>Exibido como: %1</translation>
    </message>
    <message>
        <source>Left out, and why:</source>
        <translation>Excluído, e por quê:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Choices of this assessment:</source>
        <translation>Opções desta avaliação:</translation>
    </message>
    <message>
        <source>With other choices:</source>
        <translation>Com outras opções:</translation>
    </message>
    <message>
        <source>claimed stages</source>
        <translation>níveis declarados</translation>
    </message>
    <message>
        <source>evidenced stages</source>
        <translation>níveis comprovados</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>média aritmética</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>média geométrica</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>menor valor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>não avaliado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não cumprido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>deixado para trás</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
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
        <translation>Todos os compromissos no escopo</translation>
    </message>
    <message>
        <source>claimed stage</source>
        <translation>nível declarado</translation>
    </message>
    <message>
        <source>evidenced stage</source>
        <translation>nível comprovado</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>median stage</source>
        <translation>nível mediano</translation>
    </message>
    <message>
        <source>lowest stage</source>
        <translation>nível mais baixo</translation>
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
        <translation>lacuna</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>carried over from the last round and not yet confirmed; counts as not answered</source>
        <translation>trazida da rodada anterior e ainda não confirmada; conta como sem resposta</translation>
    </message>
    <message>
        <source>not applicable: “%1”</source>
        <translation>não aplicável: “%1”</translation>
    </message>
    <message>
        <source>not answered; counts nowhere</source>
        <translation>sem resposta; não conta em nenhum total</translation>
    </message>
    <message>
        <source>neither a target nor an answer</source>
        <translation>sem meta e sem resposta</translation>
    </message>
    <message>
        <source>no target: its present value stands in</source>
        <translation>sem meta: vale seu valor atual</translation>
    </message>
    <message>
        <source>outside the scope of this assessment</source>
        <translation>fora do escopo desta avaliação</translation>
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
        <translation>Deve ser corrigido</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Convém verificar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Para informação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Em ordem</translation>
    </message>
</context>
<context>
    <name>FrameworkLoader</name>
    <message>
        <source>belongs to the framework &quot;%1&quot;</source>
        <translation>pertence ao referencial “%1”</translation>
    </message>
    <message>
        <source>belongs to version %1</source>
        <translation>pertence à versão %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>words for each id of the structure</source>
        <translation>textos para cada id da estrutura</translation>
    </message>
    <message>
        <source>belongs to nothing in the structure</source>
        <translation>não pertence a nada na estrutura</translation>
    </message>
    <message>
        <source>only the ids of the structure</source>
        <translation>apenas os ids da estrutura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>cada id uma só vez</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>é o número %1</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>um número acima de 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>“%1” não é conhecido</translation>
    </message>
    <message>
        <source>nothing: the structure names none</source>
        <translation>nada: a estrutura não indica nenhum</translation>
    </message>
    <message>
        <source>%1 and others of the structure</source>
        <translation>%1 e outros da estrutura</translation>
    </message>
    <message>
        <source>There is no built-in framework &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Não há nenhum referencial incorporado “%1”. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>The framework &quot;%1&quot; that ships with Atalaya is damaged. Install Atalaya again.</source>
        <translation>O referencial “%1” que acompanha o Atalaya está danificado. Instale o Atalaya novamente.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 aparece duas vezes</translation>
    </message>
    <message>
        <source>each number once</source>
        <translation>cada número uma só vez</translation>
    </message>
    <message>
        <source>each code once in the framework</source>
        <translation>cada código uma só vez no referencial</translation>
    </message>
    <message numerus="yes">
        <source>has %n criteria</source>
        <translation>
            <numerusform>tem %n critério</numerusform>
            <numerusform>tem %n critérios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each stage</source>
        <translation>
            <numerusform>%n, para um nível</numerusform>
            <numerusform>%n, um para cada nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries</source>
        <translation>
            <numerusform>tem %n item</numerusform>
            <numerusform>tem %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, as the structure says</source>
        <translation>
            <numerusform>%n, como diz a estrutura</numerusform>
            <numerusform>%n, como diz a estrutura</numerusform>
        </translation>
    </message>
    <message>
        <source>a reason wherever the structure names an effort, and only there</source>
        <translation>um motivo onde a estrutura indica esforço, e somente ali</translation>
    </message>
    <message numerus="yes">
        <source>has %n headline groups</source>
        <translation>
            <numerusform>tem %n grupo principal</numerusform>
            <numerusform>tem %n grupos principais</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly one group with &quot;headline&quot;: true</source>
        <translation>exatamente um grupo com &quot;headline&quot;: true</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already in the group &quot;%2&quot;</source>
        <translation>“%1” já está no grupo “%2”</translation>
    </message>
    <message>
        <source>each commitment in one group</source>
        <translation>cada compromisso em um só grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in no group</source>
        <translation>“%1” não está em nenhum grupo</translation>
    </message>
    <message>
        <source>is not a day of the calendar</source>
        <translation>não é um dia do calendário</translation>
    </message>
    <message>
        <source>a date, yyyy-MM-dd</source>
        <translation>uma data, yyyy-MM-dd</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;</source>
        <translation>é “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the ids of the structure in the same order</source>
        <translation>“%1”: os ids da estrutura na mesma ordem</translation>
    </message>
    <message>
        <source>no more passages than the structure names</source>
        <translation>no máximo as passagens que a estrutura indica</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>falta “%1”</translation>
    </message>
    <message>
        <source>one passage for each id of the structure</source>
        <translation>uma passagem para cada id da estrutura</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named by no indicator</source>
        <translation>“%1” não é mencionado por nenhum indicador</translation>
    </message>
    <message>
        <source>only elements that an indicator names</source>
        <translation>apenas elementos que um indicador menciona</translation>
    </message>
    <message>
        <source>is not a stage</source>
        <translation>não é um nível</translation>
    </message>
    <message>
        <source>stages from 2 to %1</source>
        <translation>níveis de 2 a %1</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>All commitments in scope</source>
        <translation>Todos os compromissos no escopo</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não exibida</translation>
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
        <translation>A avaliação que deu origem a este relatório</translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>O código em cada página representa todo o conteúdo da avaliação:</translation>
    </message>
    <message>
        <source>SHA-256 of the assessment&apos;s data:</source>
        <translation>SHA-256 dos dados da avaliação:</translation>
    </message>
    <message>
        <source>Save the attachment “assessment.json” of this PDF: it is the data every page was made from.</source>
        <translation>Salve o anexo “assessment.json” deste PDF: são os dados a partir dos quais todas as páginas foram feitas.</translation>
    </message>
    <message>
        <source>Compute its SHA-256 and compare it with the sum above.</source>
        <translation>Calcule seu SHA-256 e compare-o com a soma acima.</translation>
    </message>
    <message>
        <source>The data was left out of this file on purpose. Ask the lead institution for the assessment&apos;s export.</source>
        <translation>Os dados foram omitidos deste arquivo de propósito. Solicite à instituição líder a exportação da avaliação.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redação</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
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
        <translation>O que já existe</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>To be shown for %1</source>
        <translation>A demonstrar para %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Alcançado: %1</translation>
    </message>
    <message>
        <source>Still missing for %1</source>
        <translation>Ainda falta para %1</translation>
    </message>
    <message>
        <source>Highest stage</source>
        <translation>Nível máximo</translation>
    </message>
    <message>
        <source>No criterion is missing.</source>
        <translation>Não falta nenhum critério.</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>Não aplicável:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Nenhum motivo foi registrado.</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <comment>list of codes</comment>
        <translation>Evidências %1</translation>
    </message>
    <message>
        <source>evidenced only to stage %1</source>
        <translation>comprovado só até o nível %1</translation>
    </message>
    <message>
        <source>No reason was written down and no evidence is attached; evidenced only to stage %1.</source>
        <translation>Nenhum motivo foi registrado e nenhuma evidência está vinculada; comprovado só até o nível %1.</translation>
    </message>
    <message>
        <source>Ahead of its stage:</source>
        <translation>Acima do seu nível:</translation>
    </message>
    <message>
        <source>the criterion of %1 is met, one below it is not.</source>
        <translation>o critério de %1 está cumprido, mas um inferior não.</translation>
    </message>
    <message>
        <source>Workshop, votes by stage 1 to %1:</source>
        <translation>Oficina, votos por nível de 1 a %1:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Opinião minoritária:</translation>
    </message>
    <message>
        <source>The commitments one by one</source>
        <translation>Os compromissos, um a um</translation>
    </message>
    <message>
        <source>For each commitment: the paragraph word for word, to whom it speaks, the stage of each question, the criterion reached, the next one missing, and why.</source>
        <translation>Para cada compromisso: o texto literal do parágrafo, a quem se dirige, o nível de cada pergunta, o critério alcançado, o próximo que falta e por quê.</translation>
    </message>
    <message>
        <source>Section 7 · Commitment %1 of %2</source>
        <translation>Seção 7 · Compromisso %1 de %2</translation>
    </message>
    <message>
        <source>Editorial note: %1</source>
        <translation>Nota editorial: %1</translation>
    </message>
    <message>
        <source>A State is assessed on:</source>
        <translation>Um Estado é avaliado em:</translation>
    </message>
    <message>
        <source>Approve and fund: %1</source>
        <translation>Aprovar e financiar: %1</translation>
    </message>
    <message>
        <source>Name who closes the gap: %1</source>
        <translation>Designar quem elimina a lacuna: %1</translation>
    </message>
    <message>
        <source>Decisions asked of the minister</source>
        <translation>Decisões solicitadas à autoridade ministerial</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Eleva</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a date</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>indicator, stage to stage</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>stage %1, evidenced only to %2</source>
        <translation>nível %1, comprovado só até %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>%1 at stage %2</source>
        <comment>number of answers, stage</comment>
        <translation>%1 no nível %2</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <comment>number of questions</comment>
        <translation>%1 sem resposta</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprovada</translation>
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
        <translation>Nacional, compromissos escolhidos</translation>
    </message>
    <message>
        <source>Gap report · Round %1</source>
        <translation>Relatório de lacunas · Rodada %1</translation>
    </message>
    <message>
        <source>Cyber-security maturity
of %1</source>
        <translation>Maturidade em cibersegurança
%1</translation>
    </message>
    <message numerus="yes">
        <source>against the %n commitment(s) of the %1 (%2)</source>
        <translation>
            <numerusform>em relação a %n compromisso: %1 (%2)</numerusform>
            <numerusform>em relação a %n compromissos: %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <comment>status</comment>
        <translation>%1, pontuação provisória</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>previous round %1</source>
        <translation>rodada anterior %1</translation>
    </message>
    <message>
        <source>first round</source>
        <translation>primeira rodada</translation>
    </message>
    <message>
        <source>Scope and instrument</source>
        <translation>Escopo e instrumento</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>how to check: annex F</source>
        <translation>como verificar: anexo F</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Dados de prática sobre um Estado fictício.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Os dados deste relatório estão anexados ao arquivo.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoavaliação do Estado. Não é uma conclusão da OEA.</translation>
    </message>
    <message>
        <source>Gap report of %1, round %2</source>
        <translation>Relatório de lacunas: %1, rodada %2</translation>
    </message>
    <message>
        <source>Gap report, Round %1</source>
        <translation>Relatório de lacunas, rodada %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>No score can be shown yet.</source>
        <translation>Ainda não se pode exibir nenhuma pontuação.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>Mais baixo: %1, %2.</translation>
    </message>
    <message>
        <source>Widest gap: %1, %2.</source>
        <translation>Maior lacuna: %1, %2.</translation>
    </message>
    <message>
        <source>Commitments against their targets</source>
        <translation>Compromissos em relação a suas metas</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of %n commitment(s): score now, target and gap.</source>
        <translation>
            <numerusform>Gráfico de barras de %n compromisso: pontuação atual, meta e lacuna.</numerusform>
            <numerusform>Gráfico de barras de %n compromissos: pontuação atual, meta e lacuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>legend</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>legend</comment>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>not all answered</source>
        <comment>legend</comment>
        <translation>nem todas respondidas</translation>
    </message>
    <message>
        <source>target</source>
        <comment>legend</comment>
        <translation>meta</translation>
    </message>
    <message>
        <source>Shape of the commitments</source>
        <translation>Perfil dos compromissos</translation>
    </message>
    <message numerus="yes">
        <source>Radar chart with %n axis(es), one a commitment: score now and target.</source>
        <translation>
            <numerusform>Gráfico de radar com %n eixo, um por compromisso: pontuação atual e meta.</numerusform>
            <numerusform>Gráfico de radar com %n eixos, um por compromisso: pontuação atual e meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Níveis das perguntas, por compromisso</translation>
    </message>
    <message>
        <source>One strip a commitment shows how many of its questions stand at each stage. In all: %1.</source>
        <translation>Uma faixa por compromisso mostra quantas de suas perguntas estão em cada nível. No total: %1.</translation>
    </message>
    <message>
        <source>Stage of the answers of the headline</source>
        <translation>Nível das respostas da pontuação principal</translation>
    </message>
    <message>
        <source>Answers by stage: %1.</source>
        <translation>Respostas por nível: %1.</translation>
    </message>
    <message>
        <source>The first ranked gaps</source>
        <translation>As primeiras lacunas por prioridade</translation>
    </message>
    <message>
        <source>weight × gap</source>
        <translation>peso × lacuna</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>melhoria rápida</translation>
    </message>
    <message>
        <source>No gap is known.</source>
        <translation>Não se conhece nenhuma lacuna.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of the first %n gap(s) by priority.</source>
        <translation>
            <numerusform>Gráfico de barras por prioridade: %n lacuna.</numerusform>
            <numerusform>Gráfico de barras por prioridade: as primeiras %n lacunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, priority %2.</source>
        <translation>Primeira: %1, prioridade %2.</translation>
    </message>
    <message>
        <source>The headline of this report is the score of the group “%1”.</source>
        <translation>A pontuação principal deste relatório é a do grupo “%1”.</translation>
    </message>
    <message>
        <source>The headline of this report is the score of all commitments in scope.</source>
        <translation>A pontuação principal deste relatório é a de todos os compromissos no escopo.</translation>
    </message>
    <message>
        <source>No question is answered yet, so there is nothing to draw. The charts appear with the first answers.</source>
        <translation>Nenhuma pergunta foi respondida ainda, portanto não há nada a desenhar. Os gráficos aparecem com as primeiras respostas.</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <comment>letter</comment>
        <translation>Anexo %1</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Lacunas por prioridade</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question, and what its next stage still needs</source>
        <translation>Pergunta e o que ainda falta para seu nível seguinte</translation>
    </message>
    <message>
        <source>Now, target</source>
        <translation>Agora, meta</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Peso × lacuna</translation>
    </message>
    <message>
        <source>No targets are set, so no gap can be ranked. Set the stage aimed at for each question first.</source>
        <translation>Não há metas definidas, por isso nenhuma lacuna pode ser ordenada. Defina primeiro o nível pretendido para cada pergunta.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Nenhuma pergunta respondida está abaixo de sua meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) lie below their target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</source>
        <translation>
            <numerusform>%n pergunta respondida está abaixo de sua meta. Prioridade = peso do compromisso × peso da pergunta × lacuna em níveis. Em caso de empate, vem primeiro o nível mais baixo e depois o parágrafo de menor número.</numerusform>
            <numerusform>%n perguntas respondidas estão abaixo de sua meta. Prioridade = peso do compromisso × peso da pergunta × lacuna em níveis. Em caso de empate, vem primeiro o nível mais baixo e depois o parágrafo de menor número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Melhorias rápidas</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has evidence. Often a decision or a signature is all that is missing.</source>
        <translation>Uma lacuna de um nível em que o critério seguinte já está marcado como cumprido ou já tem evidência. Muitas vezes, só falta uma decisão ou uma assinatura.</translation>
    </message>
    <message>
        <source>All gaps, in order</source>
        <translation>Todas as lacunas, em ordem</translation>
    </message>
    <message>
        <source>Scores of each commitment</source>
        <translation>Pontuações de cada compromisso</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Stages of its questions</source>
        <translation>Níveis de suas perguntas</translation>
    </message>
    <message>
        <source>Questions at each stage</source>
        <translation>Perguntas em cada nível</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Resultados em resumo</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>kind of stage</comment>
        <translation>declarado</translation>
    </message>
    <message>
        <source>evidenced</source>
        <comment>kind of stage</comment>
        <translation>comprovado</translation>
    </message>
    <message>
        <source>Mean stage of each commitment, %1, on %2.</source>
        <translation>Nível médio de cada compromisso, %1, em %2.</translation>
    </message>
    <message>
        <source>The groups are never mixed into one number.</source>
        <translation>Os grupos nunca se misturam em um só número.</translation>
    </message>
    <message>
        <source>* weight of commitment %1: %2. %3</source>
        <comment>number, weight, reason</comment>
        <translation>* peso do compromisso %1: %2. %3</translation>
    </message>
    <message>
        <source>Gaps of %1 and more are set in bold.</source>
        <translation>As lacunas iguais ou superiores a %1 estão em negrito.</translation>
    </message>
    <message>
        <source>Answers of the headline by stage</source>
        <translation>Respostas da pontuação principal por nível</translation>
    </message>
    <message>
        <source>Headline: now, %1 and target</source>
        <translation>Pontuação principal: agora, %1 e meta</translation>
    </message>
    <message>
        <source>Headline: now and target</source>
        <translation>Pontuação principal: agora e meta</translation>
    </message>
    <message>
        <source>All commitments against their targets</source>
        <translation>Todos os compromissos em relação a suas metas</translation>
    </message>
    <message>
        <source>All commitments: shape</source>
        <translation>Todos os compromissos: perfil</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ainda falta: %1</translation>
    </message>
    <message>
        <source>on %1 to %2</source>
        <translation>na escala de %1 a %2</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não exibida</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 answered</source>
        <translation>Provisória (respondidas: %1 de %2)</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>Respondida a única pergunta (%n)</numerusform>
            <numerusform>Todas as %n perguntas respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, change %3</source>
        <translation>%1: %2, variação %3</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>comprovada: %1</translation>
    </message>
    <message>
        <source>%1 stands at stage %2.</source>
        <translation>%1 está no nível %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lie below their target.</source>
        <translation>
            <numerusform>%n pergunta está abaixo de sua meta.</numerusform>
            <numerusform>%n perguntas estão abaixo de sua meta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment of %1 has only begun.</source>
        <translation>%1: a avaliação acaba de começar.</translation>
    </message>
    <message>
        <source>The assessment of %1 is under way: %2 of %3 questions are answered.</source>
        <translation>%1: a avaliação está em andamento. Perguntas respondidas: %2 de %3.</translation>
    </message>
    <message>
        <source>What follows shows what is known so far; no number is given yet.</source>
        <translation>A seguir se mostra o que se sabe até agora; ainda não se apresenta nenhum número.</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>Para a autoridade ministerial</translation>
    </message>
    <message>
        <source>The commitments behind the headline, against their targets</source>
        <translation>Os compromissos da pontuação principal, em relação a suas metas</translation>
    </message>
    <message>
        <source>One strength</source>
        <translation>Um ponto forte</translation>
    </message>
    <message>
        <source>Two strengths</source>
        <translation>Dois pontos fortes</translation>
    </message>
    <message>
        <source>Three strengths</source>
        <translation>Três pontos fortes</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Pontos fortes</translation>
    </message>
    <message>
        <source>No question of the headline beyond these gaps has passed the first stage.</source>
        <translation>Além destas lacunas, nenhuma pergunta da pontuação principal passou do primeiro nível.</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>Uma lacuna</translation>
    </message>
    <message>
        <source>Two gaps</source>
        <translation>Duas lacunas</translation>
    </message>
    <message>
        <source>Three gaps</source>
        <translation>Três lacunas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>No gap is known: no target lies above an answered question.</source>
        <translation>Não se conhece nenhuma lacuna: nenhuma meta está acima de uma pergunta respondida.</translation>
    </message>
    <message>
        <source>No answered question of the headline lies below its target.</source>
        <translation>Nenhuma pergunta respondida da pontuação principal está abaixo de sua meta.</translation>
    </message>
    <message>
        <source>One decision asked of you</source>
        <translation>Uma decisão solicitada</translation>
    </message>
    <message>
        <source>Two decisions asked of you</source>
        <translation>Duas decisões solicitadas</translation>
    </message>
    <message>
        <source>Three decisions asked of you</source>
        <translation>Três decisões solicitadas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Every figure is explained in annex E; what was left open is in section 11.</source>
        <translation>Cada número é explicado no anexo E; o que ficou em aberto está na seção 11.</translation>
    </message>
    <message>
        <source>Done, not yet scored: %1. A lead to evidence, not a score.</source>
        <comment>codes of actions</comment>
        <translation>Concluídas, ainda não pontuadas: %1. Uma pista de evidência, não uma pontuação.</translation>
    </message>
    <message>
        <source>%1 · %2, plan %3→%4</source>
        <comment>indicator, stage, planned stage, the next</comment>
        <translation>%1 · %2, plano %3→%4</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <comment>level</comment>
        <translation>Esforço: %1</translation>
    </message>
    <message>
        <source>Effort: %1, %2</source>
        <comment>level, reason</comment>
        <translation>Esforço: %1, %2</translation>
    </message>
    <message>
        <source>Lifted by %1</source>
        <comment>codes of actions</comment>
        <translation>Elevada por %1</translation>
    </message>
    <message>
        <source>Nothing is lifted by %1, for want of what was stopped</source>
        <comment>codes of actions</comment>
        <translation>Sem efeito, por falta do que foi interrompido: %1</translation>
    </message>
    <message>
        <source>The next stage asks for</source>
        <translation>O nível seguinte exige</translation>
    </message>
    <message>
        <source>Would prove it</source>
        <translation>Comprovaria</translation>
    </message>
    <message>
        <source>Usual owner</source>
        <translation>Responsável habitual</translation>
    </message>
    <message>
        <source>Least grade</source>
        <comment>of evidence</comment>
        <translation>Cat. mín.</translation>
    </message>
    <message>
        <source>Other questions below the top</source>
        <translation>Outras perguntas abaixo do topo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What one stage more would take</source>
        <translation>O que exigiria um nível a mais</translation>
    </message>
    <message>
        <source>No answered question is below the top stage, so there is nothing to list.</source>
        <translation>Nenhuma pergunta respondida está abaixo do nível máximo, portanto não há nada a apresentar.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have no action that is to be done, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</source>
        <translation>
            <numerusform>%n lacuna não tem ação a executar, por ordem de posição: o critério seguinte, o que o comprovaria e quem normalmente responde por ele.</numerusform>
            <numerusform>%n lacunas não têm ação a executar, por ordem de posição: o critério seguinte, o que o comprovaria e quem normalmente responde por ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps without an action</source>
        <translation>Lacunas sem ação</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have an action, but none that lifts it to its target: what the stage after the planned one asks for.</source>
        <translation>
            <numerusform>%n lacuna tem ação, mas nenhuma que eleve a pergunta à sua meta: o que exige o nível seguinte ao previsto no plano.</numerusform>
            <numerusform>%n lacunas têm ação, mas nenhuma que eleve a pergunta à sua meta: o que exige o nível seguinte ao previsto no plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that stay below their target</source>
        <translation>Lacunas que continuam abaixo de sua meta</translation>
    </message>
    <message>
        <source>Every gap has an action in section 8 that lifts it to its target.</source>
        <translation>Cada lacuna tem na seção 8 uma ação que eleva a pergunta à sua meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</source>
        <translation>
            <numerusform>%n outra pergunta abaixo do nível máximo: o que o nível seguinte exige, quem normalmente responde por ele e a categoria mínima de evidência que o comprova.</numerusform>
            <numerusform>%n outras perguntas abaixo do nível máximo: o que o nível seguinte exige, quem normalmente responde por ele e a categoria mínima de evidência que o comprova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plano de ação</translation>
    </message>
    <message>
        <source>Action, owner and its measure</source>
        <translation>Ação, responsável e sua métrica</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
        <translation>%1 em %2.</translation>
    </message>
    <message>
        <source>%1, %2 of them under %3.</source>
        <comment>12 actions, 9, 4 objectives</comment>
        <translation>%1, das quais %2 em %3.</translation>
    </message>
    <message>
        <source>Budget and effect by year</source>
        <translation>Orçamento e efeito por ano</translation>
    </message>
    <message>
        <source>Headline at the year&apos;s end</source>
        <translation>Pontuação principal ao fim do ano</translation>
    </message>
    <message>
        <source>The plan reaches the target.</source>
        <translation>O plano alcança a meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay below their own all the same; see section 9.</source>
        <translation>
            <numerusform>Ainda assim, %n pergunta continua abaixo de sua própria meta; ver seção 9.</numerusform>
            <numerusform>Ainda assim, %n perguntas continuam abaixo de sua própria meta; ver seção 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action with an end date lifts to their target.</source>
        <translation>A diferença restante, %1, está em perguntas que nenhuma ação com data de fim eleva à sua meta.</translation>
    </message>
    <message>
        <source>Section 9 lists those that no action at all lifts to it.</source>
        <translation>A seção 9 apresenta aquelas que nenhuma ação, com ou sem data de fim, eleva à sua meta.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that no action lifts to their target. Section 9 lists them with their next criterion and usual owner.</source>
        <translation>A diferença restante, %1, está em perguntas que nenhuma ação eleva à sua meta. A seção 9 as apresenta com seu critério seguinte e responsável habitual.</translation>
    </message>
    <message>
        <source>The %1 that remain lie in questions that are not answered yet.</source>
        <translation>A diferença restante, %1, está em perguntas ainda sem resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a target not answered yet: no forecast counts them.</source>
        <translation>
            <numerusform>%n pergunta com meta ainda está sem resposta: nenhuma projeção a inclui.</numerusform>
            <numerusform>%n perguntas com meta ainda estão sem resposta: nenhuma projeção as inclui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan reaches</source>
        <translation>O que o plano alcança</translation>
    </message>
    <message>
        <source>Too few questions are answered to say what the plan reaches.</source>
        <translation>As respostas são insuficientes para indicar o que o plano alcança.</translation>
    </message>
    <message>
        <source>Action plan, %1</source>
        <comment>years</comment>
        <translation>Plano de ação, %1</translation>
    </message>
    <message>
        <source>No action has been planned yet. Section 9 lists, for every gap, what the next stage asks for and who usually owns it.</source>
        <translation>Nenhuma ação foi planejada ainda. A seção 9 apresenta, para cada lacuna, o que o nível seguinte exige e quem normalmente responde por ele.</translation>
    </message>
    <message>
        <source>Solid bars are approved, open bars proposed.</source>
        <translation>As barras cheias são ações aprovadas; as vazadas, propostas.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>O nível é o alcançado quando a ação termina.</translation>
    </message>
    <message>
        <source>Commitments, last round and now</source>
        <translation>Compromissos, rodada anterior e agora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Questions whose stage changed</source>
        <translation>Perguntas cujo nível mudou</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Progress since the last round</source>
        <translation>Progresso desde a rodada anterior</translation>
    </message>
    <message>
        <source>This is the first round: there is nothing to compare with yet.</source>
        <translation>Esta é a primeira rodada: ainda não há com que comparar.</translation>
    </message>
    <message>
        <source>Progress since %1</source>
        <translation>Progresso desde %1</translation>
    </message>
    <message>
        <source>Both rounds were made with the same version of the instrument; last round is read with this round&apos;s kind of mean and basis.</source>
        <translation>As duas rodadas foram feitas com a mesma versão do instrumento; a rodada anterior é lida com o tipo de média e a base desta rodada.</translation>
    </message>
    <message>
        <source>The rounds were made with different versions of the instrument (%1 and %2): compare with care.</source>
        <translation>As rodadas foram feitas com versões diferentes do instrumento (%1 e %2): compare com cautela.</translation>
    </message>
    <message>
        <source>The weights differ between the rounds.</source>
        <translation>Os pesos diferem entre as rodadas.</translation>
    </message>
    <message>
        <source>No stage has changed.</source>
        <translation>Nenhum nível mudou.</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Pontos em aberto</translation>
    </message>
    <message>
        <source>carried over from the last round, to be confirmed</source>
        <translation>trazida da rodada anterior, a confirmar</translation>
    </message>
    <message>
        <source>claimed stage %1, evidenced stage %2</source>
        <translation>nível declarado %1, nível comprovado %2</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>a revisar até %1</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Nada ficou em aberto.</translation>
    </message>
    <message>
        <source>What the next session or the next months should settle.</source>
        <translation>O que a próxima sessão ou os próximos meses devem resolver.</translation>
    </message>
    <message>
        <source>Raised in the sessions</source>
        <translation>Levantados nas sessões</translation>
    </message>
    <message>
        <source>They count nowhere; the scores above them are provisional.</source>
        <translation>Não contam em nenhum total; as pontuações acima delas são provisórias.</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Sinalizadas para revisar</translation>
    </message>
    <message>
        <source>High stage, weak proof</source>
        <translation>Nível alto, comprovação fraca</translation>
    </message>
    <message>
        <source>The claimed stage is higher than valid evidence of sufficient grade supports.</source>
        <translation>O nível declarado é superior ao que sustentam evidências válidas de categoria suficiente.</translation>
    </message>
    <message>
        <source>Evidence past its review-by date</source>
        <translation>Evidências com data de revisão vencida</translation>
    </message>
    <message>
        <source>It proves nothing on the reference date.</source>
        <translation>Nada comprovam na data de referência.</translation>
    </message>
    <message numerus="yes">
        <source>All %n commitment(s) of the instrument.</source>
        <translation>
            <numerusform>%n compromisso, o único do instrumento.</numerusform>
            <numerusform>Todos os %n compromissos do instrumento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The commitments of one group: %1.</source>
        <translation>Os compromissos de um grupo: %1.</translation>
    </message>
    <message>
        <source>Chosen commitments: %1.</source>
        <translation>Compromissos escolhidos: %1.</translation>
    </message>
    <message>
        <source>Weighted arithmetic mean.</source>
        <translation>Média aritmética ponderada.</translation>
    </message>
    <message>
        <source>Weighted geometric mean: a low stage pulls the score down more than in an arithmetic mean.</source>
        <translation>Média geométrica ponderada: um nível baixo reduz a pontuação mais do que em uma média aritmética.</translation>
    </message>
    <message>
        <source>The lowest wins: a score is its lowest part.</source>
        <translation>Prevalece o mais baixo: uma pontuação é sua parte mais baixa.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Como ler este relatório</translation>
    </message>
    <message>
        <source>What the stages, numbers and signs mean. The whole scale and all formulae are in annexes C and D.</source>
        <translation>O que significam os níveis, os números e os sinais. A escala completa e todas as fórmulas estão nos anexos C e D.</translation>
    </message>
    <message>
        <source>The stages</source>
        <translation>Os níveis</translation>
    </message>
    <message>
        <source>The stages of the scale</source>
        <translation>Os níveis da escala</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Os números</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Pontuação.</translation>
    </message>
    <message>
        <source>The mean of the stages below it, from %1 to %2. It is a reading aid; decisions rest on the criteria.</source>
        <translation>A média dos níveis que a compõem, de %1 a %2. É um auxílio à leitura; as decisões se apoiam nos critérios.</translation>
    </message>
    <message>
        <source>Groups.</source>
        <translation>Grupos.</translation>
    </message>
    <message>
        <source>Groups of commitments are never mixed into one number.</source>
        <translation>Os grupos de compromissos nunca se misturam em um só número.</translation>
    </message>
    <message>
        <source>Claimed and evidenced.</source>
        <translation>Declarado e comprovado.</translation>
    </message>
    <message>
        <source>The claimed stage follows the criteria that were marked as met. The evidenced stage is the part of it for which valid evidence of sufficient grade was seen.</source>
        <translation>O nível declarado segue os critérios marcados como cumpridos. O nível comprovado é a parte dele para a qual se viu evidência válida de categoria suficiente.</translation>
    </message>
    <message>
        <source>Not answered is not stage 1.</source>
        <translation>Sem resposta não é nível 1.</translation>
    </message>
    <message>
        <source>A question without an answer counts nowhere and is always shown as such. While one is open the score is provisional; below 60% answered no number is printed.</source>
        <translation>Uma pergunta sem resposta não conta em nenhum total e sempre aparece como tal. Enquanto houver uma pendente, a pontuação é provisória; abaixo de 60% de respostas, não se imprime nenhum número.</translation>
    </message>
    <message>
        <source>Gap.</source>
        <translation>Lacuna.</translation>
    </message>
    <message>
        <source>Target minus current stage, never below zero. A question without a target has no gap.</source>
        <translation>Meta menos nível atual, nunca abaixo de zero. Uma pergunta sem meta não tem lacuna.</translation>
    </message>
    <message>
        <source>The signs</source>
        <translation>Os sinais</translation>
    </message>
    <message>
        <source>Hatching</source>
        <translation>Hachura</translation>
    </message>
    <message>
        <source>the gap between now and the target</source>
        <translation>a lacuna entre a situação atual e a meta</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losango</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>a meta</translation>
    </message>
    <message>
        <source>Upright stroke</source>
        <translation>Traço vertical</translation>
    </message>
    <message>
        <source>the score of the last round, %1</source>
        <translation>a pontuação da rodada anterior, %1</translation>
    </message>
    <message>
        <source>Dashed ring</source>
        <translation>Anel tracejado</translation>
    </message>
    <message>
        <source>not answered, or not all answered</source>
        <translation>sem resposta, ou nem todas respondidas</translation>
    </message>
    <message>
        <source>Ring with a stroke</source>
        <translation>Anel com um traço</translation>
    </message>
    <message>
        <source>not applicable, with a reason</source>
        <translation>não aplicável, com um motivo</translation>
    </message>
    <message>
        <source>Loose bricks in a tower</source>
        <translation>Tijolos soltos em uma torre</translation>
    </message>
    <message>
        <source>the stage is claimed, valid evidence reaches only the solid courses</source>
        <translation>o nível é declarado; a evidência válida alcança só as fiadas cheias</translation>
    </message>
    <message>
        <source>Method and scope</source>
        <translation>Método e escopo</translation>
    </message>
    <message>
        <source>The team has not described how the answers were found.</source>
        <translation>A equipe não descreveu como se chegou às respostas.</translation>
    </message>
    <message>
        <source>Facts about this assessment</source>
        <translation>Dados desta avaliação</translation>
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
        <translation>Instituição líder</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 of %2 applicable questions answered, %3 not applicable</source>
        <translation>perguntas aplicáveis respondidas: %1 de %2; não aplicáveis: %3</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Pontuação principal</translation>
    </message>
    <message>
        <source>Claimed stages; the evidenced stage is shown where it differs.</source>
        <translation>Níveis declarados; o nível comprovado aparece onde difere.</translation>
    </message>
    <message>
        <source>Evidenced stages; the claimed stage is shown where it differs.</source>
        <translation>Níveis comprovados; o nível declarado aparece onde difere.</translation>
    </message>
    <message>
        <source>%1 has weight %2</source>
        <comment>code, number</comment>
        <translation>%1 tem peso %2</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>All weights are the instrument&apos;s own.</source>
        <translation>Todos os pesos são os do próprio instrumento.</translation>
    </message>
    <message>
        <source>%1; all others are the instrument&apos;s own.</source>
        <translation>%1; todos os demais são os do próprio instrumento.</translation>
    </message>
    <message>
        <source>stage %1: grade %2</source>
        <translation>nível %1: categoria %2</translation>
    </message>
    <message>
        <source>Least grade of evidence</source>
        <translation>Categoria mínima de evidência</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What the instrument asks of a report</source>
        <translation>O que o instrumento pede de um relatório</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>No participation was recorded.</source>
        <translation>Nenhuma participação foi registrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by stakeholder cluster. No names are kept with the answers.</source>
        <translation>
            <numerusform>%n pessoa, por segmento de partes interessadas. Nenhum nome é guardado com as respostas.</numerusform>
            <numerusform>%n pessoas, por segmento de partes interessadas. Nenhum nome é guardado com as respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants by stakeholder cluster</source>
        <translation>Participantes por segmento de partes interessadas</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituições</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criterion</comment>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>overtaken</source>
        <comment>criterion</comment>
        <translation>deixado para trás</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criterion</comment>
        <translation>não cumprido</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>criterion</comment>
        <translation>não avaliado</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>sensitivity</comment>
        <translation>Público</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>sensitivity</comment>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>sensitivity</comment>
        <translation>Restrito</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>sensitivity</comment>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>a confirmar</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Todas as respostas</translation>
    </message>
    <message>
        <source>The mark of each criterion, the stage claimed and the stage evidenced. Reasons and evidence codes stand in section 7.</source>
        <translation>A marcação de cada critério, o nível declarado e o nível comprovado. Os motivos e os códigos das evidências estão na seção 7.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Decl.</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Comprov.</translation>
    </message>
    <message>
        <source>Marks, by stage</source>
        <translation>Marcações, por nível</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidências</translation>
    </message>
    <message>
        <source>No evidence is registered.</source>
        <translation>Nenhuma evidência registrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statements. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</source>
        <translation>
            <numerusform>%n documento ou afirmação. Categoria A: oficial e pública; B: oficial, restrita e vista; C: afirmada, sem documento visto.</numerusform>
            <numerusform>%n documentos e afirmações. Categoria A: oficial e pública; B: oficial, restrita e vista; C: afirmada, sem documento visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, issuer</source>
        <translation>Título, emissor</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Usada por (nível)</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, vencida</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>How stages are awarded</source>
        <translation>Como se atribuem os níveis</translation>
    </message>
    <message>
        <source>Grades of evidence</source>
        <translation>Categorias de evidência</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Termos usados</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
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
        <translation>Completas, para que terceiros possam recalcular todos os números deste relatório a partir dos dados anexados.</translation>
    </message>
    <message>
        <source>Claimed stage</source>
        <translation>Nível declarado</translation>
    </message>
    <message>
        <source>The highest stage s from 2 to %1 whose own criterion is met and whose criteria from 2 to s are met or overtaken; otherwise 1. Marks above a missing one are kept as “ahead” and do not raise the stage.</source>
        <translation>O nível s mais alto, de 2 a %1, cujo próprio critério está cumprido e cujos critérios de 2 a s estão cumpridos ou deixados para trás; caso contrário, 1. As marcações acima de um que falta são mantidas como “acima do seu nível” e não elevam o nível.</translation>
    </message>
    <message>
        <source>Evidenced stage</source>
        <translation>Nível comprovado</translation>
    </message>
    <message>
        <source>The highest stage up to the claimed one that valid evidence of at least the grade asked for covers; otherwise 1. Evidence attached to the whole answer covers every stage; attached to one criterion, that stage and those below. Evidence is valid up to its review-by date; laws and treaties while in force.</source>
        <translation>O nível mais alto, até o declarado, coberto por evidência válida de categoria igual ou superior à exigida; caso contrário, 1. A evidência vinculada a toda a resposta cobre todos os níveis; vinculada a um critério, esse nível e os inferiores. A evidência é válida até sua data de revisão; leis e tratados, enquanto em vigor.</translation>
    </message>
    <message>
        <source>Score of a commitment</source>
        <translation>Pontuação de um compromisso</translation>
    </message>
    <message>
        <source>Σ (weight of the question × its stage) ÷ Σ weights, over its answered questions.</source>
        <translation>Σ (peso da pergunta × seu nível) ÷ Σ pesos, sobre suas perguntas respondidas.</translation>
    </message>
    <message>
        <source>Score of a group, and of the whole</source>
        <translation>Pontuação de um grupo e do conjunto</translation>
    </message>
    <message>
        <source>Σ (weight of the commitment × its score) ÷ Σ weights, over its commitments that have a score.</source>
        <translation>Σ (peso do compromisso × sua pontuação) ÷ Σ pesos, sobre seus compromissos que têm pontuação.</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Média geométrica</translation>
    </message>
    <message>
        <source>Where chosen: exp( Σ (weight × ln value) ÷ Σ weights ), at both levels. Lowest wins, where chosen: the smallest value.</source>
        <translation>Quando escolhida: exp( Σ (peso × ln valor) ÷ Σ pesos ), tanto nos compromissos quanto nos grupos. Prevalece o mais baixo, quando escolhido: o menor valor.</translation>
    </message>
    <message>
        <source>Median and lowest</source>
        <translation>Mediana e mais baixo</translation>
    </message>
    <message>
        <source>Of the stages of the answered questions, without weights; the median of an even number is the mean of the middle two.</source>
        <translation>Dos níveis das perguntas respondidas, sem pesos; a mediana de um número par é a média dos dois do meio.</translation>
    </message>
    <message>
        <source>Answered ÷ applicable questions. Below 1 a score is provisional; below 0.6 it is not printed as a number.</source>
        <translation>Respondidas ÷ perguntas aplicáveis. Abaixo de 1, uma pontuação é provisória; abaixo de 0,6, não é impressa como número.</translation>
    </message>
    <message>
        <source>Target of a commitment</source>
        <translation>Meta de um compromisso</translation>
    </message>
    <message>
        <source>The same mean over the targets of its questions; an answered question without a target counts with its stage, a question with neither not at all.</source>
        <translation>A mesma média sobre as metas de suas perguntas; uma pergunta respondida sem meta conta com seu nível; uma sem meta nem resposta não conta.</translation>
    </message>
    <message>
        <source>max(0, target − score); for a question max(0, target − stage).</source>
        <translation>max(0, meta − pontuação); para uma pergunta, max(0, meta − nível).</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Weight of the commitment × weight of the question × gap; ties by the lower stage, then by paragraph.</source>
        <translation>Peso do compromisso × peso da pergunta × lacuna; em caso de empate, o nível mais baixo e depois o parágrafo.</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Melhoria rápida</translation>
    </message>
    <message>
        <source>A gap of one stage where the next criterion is already marked as met or already has valid evidence.</source>
        <translation>Uma lacuna de um nível em que o critério seguinte já está marcado como cumprido ou já tem evidência válida.</translation>
    </message>
    <message>
        <source>Percent of the way</source>
        <translation>Porcentagem do percurso</translation>
    </message>
    <message>
        <source>(score − 1) ÷ %1.</source>
        <translation>(pontuação − 1) ÷ %1.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Only on display, half away from zero, two decimals.</source>
        <translation>Somente na exibição; a metade se arredonda para longe de zero; duas casas decimais.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dado de entrada</translation>
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
        <translation>Excluídas (%1): %2</translation>
    </message>
    <message>
        <source>Trace of the headline</source>
        <translation>Memória de cálculo da pontuação principal</translation>
    </message>
    <message>
        <source>Where the headline comes from, down to the stages. Values with four decimals; rounded only on display.</source>
        <translation>De onde vem a pontuação principal, até os níveis. Valores com quatro casas decimais; arredondados somente na exibição.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Outros grupos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>middle half not computable</source>
        <translation>metade central não calculável</translation>
    </message>
    <message>
        <source>middle half at %1</source>
        <comment>stage</comment>
        <translation>metade central em %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <comment>stages</comment>
        <translation>metade central de %1 a %2</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question, by the room</comment>
        <translation>adiada</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>the room on a stage</comment>
        <translation>acordado</translation>
    </message>
    <message>
        <source>agreed on stage %1</source>
        <translation>nível %1 acordado</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>the room on a stage</comment>
        <translation>acordado com dissenso</translation>
    </message>
    <message>
        <source>agreed with dissent on stage %1</source>
        <translation>nível %1 acordado com dissenso</translation>
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
        <translation>Participantes de “%1”, por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Instituições convidadas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) took part in the workshop “%1”.</source>
        <translation>
            <numerusform>%n pessoa participou da oficina “%1”.</numerusform>
            <numerusform>%n pessoas participaram da oficina “%1”.</numerusform>
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
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>The stages of the scale. A stage stands on the ones below it.</source>
        <translation>Os níveis da escala. Cada nível se apoia nos que estão abaixo dele.</translation>
    </message>
    <message>
        <source>A tower of the stages, from below: %1.</source>
        <translation>Uma torre dos níveis, de baixo para cima: %1.</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoavaliação; não é uma conclusão da OEA</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>dados de prática</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DADOS DE PRÁTICA</translation>
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
        <translation>Menos de 60% das perguntas estão respondidas: um número induziria a erro.</translation>
    </message>
    <message>
        <source>A mean of – is not shown, because less than 60% of the questions are answered.</source>
        <translation>Não se exibe uma média de –, pois menos de 60% das perguntas estão respondidas.</translation>
    </message>
    <message>
        <source>None of these commitments has 60% of its questions answered yet, so there is nothing to draw. The chart appears with the first score.</source>
        <translation>Nenhum destes compromissos tem ainda 60% de suas perguntas respondidas, portanto não há nada a desenhar. O gráfico aparece com a primeira pontuação.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1; the target is %2.</source>
        <translation>Com todas as ações concluídas, a pontuação principal alcança %1; a meta é %2.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1; the target is %2.</source>
        <translation>Com todas as ações que têm data de fim concluídas, a pontuação principal alcança %1; a meta é %2.</translation>
    </message>
    <message>
        <source>With every action done the headline reaches %1.</source>
        <translation>Com todas as ações concluídas, a pontuação principal alcança %1.</translation>
    </message>
    <message>
        <source>With every action done that has an end date the headline reaches %1.</source>
        <translation>Com todas as ações que têm data de fim concluídas, a pontuação principal alcança %1.</translation>
    </message>
    <message>
        <source>Working translation, not the official text.</source>
        <translation>Tradução de trabalho; não é o texto oficial.</translation>
    </message>
    <message>
        <source>This report says everything in two languages, %1 and %2. Tables and drawings have their numbers as %1 writes them, and drawings their words in %1. What people wrote stands once, as they wrote it.</source>
        <comment>names of languages, each in its own</comment>
        <translation>Este relatório diz tudo em dois idiomas, %1 e %2. As tabelas e os gráficos trazem os números como se escrevem em %1, e os gráficos suas palavras em %1. O que as pessoas escreveram aparece uma só vez, tal como escreveram.</translation>
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
        <translation>%1: agora %2, meta %3, respondidas %4</translation>
    </message>
    <message>
        <source>Score of %1: %2. Press to see why.</source>
        <translation>%1: pontuação %2. Pressione para ver por quê.</translation>
    </message>
    <message>
        <source>Target of %1: %2. Press to see why.</source>
        <translation>%1: meta %2. Pressione para ver por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) not answered: %2</source>
        <comment>commitment, codes</comment>
        <translation>
            <numerusform>%1: %n pergunta sem resposta: %2</numerusform>
            <numerusform>%1: %n perguntas sem resposta: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) at stage %2: %3</source>
        <comment>commitment, stage, codes</comment>
        <translation>
            <numerusform>%1: %n pergunta no nível %2: %3</numerusform>
            <numerusform>%1: %n perguntas no nível %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answered. Press to see why.</source>
        <translation>%1: respondidas %2. Pressione para ver por quê.</translation>
    </message>
</context>
<context>
    <name>HomeDialogs</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Exported assessments</source>
        <translation>Avaliações exportadas</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Criar um espaço de trabalho</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Import an assessment</source>
        <translation>Importar uma avaliação</translation>
    </message>
    <message>
        <source>Folder with the documents</source>
        <translation>Pasta com os documentos</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Exportar a avaliação</translation>
    </message>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Skip to the report</source>
        <translation>Ir para o relatório</translation>
    </message>
</context>
<context>
    <name>ImpactModel</name>
    <message>
        <source>Quick wins</source>
        <translation>Melhorias rápidas</translation>
    </message>
    <message>
        <source>Big projects</source>
        <translation>Grandes projetos</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pequenos passos</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>A reavaliar</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>custo não estimado</translation>
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
        <translation>%1: %2. Permitido: %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3.</source>
        <translation>%1, em %2: %3.</translation>
    </message>
    <message>
        <source>%1, at %2: %3. Allowed: %4.</source>
        <translation>%1, em %2: %3. Permitido: %4.</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>tem %1 bytes</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>no máximo %1 bytes</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>começa com uma marca de ordem de bytes</translation>
    </message>
    <message>
        <source>UTF-8 without a byte order mark</source>
        <translation>UTF-8 sem marca de ordem de bytes</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>um objeto JSON</translation>
    </message>
    <message>
        <source>a JSON object or array</source>
        <translation>um objeto ou uma lista JSON</translation>
    </message>
    <message>
        <source>ends in the middle</source>
        <translation>termina no meio</translation>
    </message>
    <message>
        <source>nothing after the end of the JSON text</source>
        <translation>nada após o fim do texto JSON</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>uma vírgula ou }</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>uma vírgula ou ]</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contém valores demais</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>um valor JSON</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tem aninhamento profundo demais</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>no máximo %1 camadas</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>uma chave entre aspas duplas</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada chave uma só vez</translation>
    </message>
    <message>
        <source>a complete file: it may have been cut off on its way</source>
        <translation>um arquivo completo: pode ter sido truncado no caminho</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2</source>
        <translation>não é JSON na linha %1, coluna %2</translation>
    </message>
    <message>
        <source>ends in the middle of a text</source>
        <translation>termina no meio de um texto</translation>
    </message>
    <message>
        <source>holds a text that is too long</source>
        <translation>contém um texto longo demais</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>holds a text of %1 characters</source>
        <translation>contém um texto de %1 caracteres</translation>
    </message>
    <message>
        <source>one of the escapes that JSON knows</source>
        <translation>uma das sequências de escape que o JSON conhece</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>quatro dígitos hexadecimais</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>text saved as UTF-8</source>
        <translation>texto salvo em UTF-8</translation>
    </message>
    <message>
        <source>holds a number of %1 digits</source>
        <translation>contém um número de %1 dígitos</translation>
    </message>
    <message>
        <source>at most %1 digits</source>
        <translation>no máximo %1 dígitos</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>contém um número grande demais</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>um número finito</translation>
    </message>
    <message>
        <source>holds half a character (a lone surrogate)</source>
        <translation>contém meio caractere (um substituto isolado)</translation>
    </message>
    <message>
        <source>whole Unicode characters</source>
        <translation>caracteres Unicode completos</translation>
    </message>
    <message>
        <source>holds a control character inside a text</source>
        <translation>contém um caractere de controle dentro de um texto</translation>
    </message>
    <message>
        <source>\n for a new line, \t for a tabulator</source>
        <translation>\n para uma nova linha, \t para uma tabulação</translation>
    </message>
    <message>
        <source>holds a number that is not written as JSON asks</source>
        <translation>contém um número que não está escrito como o JSON exige</translation>
    </message>
    <message>
        <source>a number such as 3 or 0.5</source>
        <translation>um número como 3 ou 0.5</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>não é conhecido aqui</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>holds the same entry twice</source>
        <translation>contém o mesmo item duas vezes</translation>
    </message>
    <message>
        <source>has a name that cannot stand here</source>
        <translation>tem um nome que não pode estar aqui</translation>
    </message>
    <message>
        <source>cannot be checked: the schema &quot;%1&quot; does not exist</source>
        <translation>não pode ser verificado: o esquema “%1” não existe</translation>
    </message>
    <message>
        <source>does not follow the schema &quot;%1&quot;</source>
        <translation>não segue o esquema “%1”</translation>
    </message>
    <message>
        <source>cannot be checked against the schema &quot;%1&quot;</source>
        <translation>não pode ser verificado com o esquema “%1”</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
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
        <translation>texto de pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>texto de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>an array of %1 to %2 entries</source>
        <translation>uma lista de %1 a %2 itens</translation>
    </message>
    <message>
        <source>an array of at least %1 entries</source>
        <translation>uma lista de pelo menos %1 itens</translation>
    </message>
    <message>
        <source>an array of at most %1 entries</source>
        <translation>uma lista de no máximo %1 itens</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object of %1 to %2 members</source>
        <translation>um objeto de %1 a %2 membros</translation>
    </message>
    <message>
        <source>an object of at least %1 members</source>
        <translation>um objeto de pelo menos %1 membros</translation>
    </message>
    <message>
        <source>an object of at most %1 members</source>
        <translation>um objeto de no máximo %1 membros</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>um destes: %1</translation>
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
        <translation>apenas estes: %1</translation>
    </message>
    <message>
        <source>is a text of %1 characters that begins &quot;%2&quot;</source>
        <translation>é um texto de %1 caracteres que começa com “%2”</translation>
    </message>
    <message>
        <source>is the text &quot;%1&quot;</source>
        <translation>é o texto “%1”</translation>
    </message>
    <message>
        <source>is the number %1</source>
        <translation>é o número %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>é %1</translation>
    </message>
    <message numerus="yes">
        <source>is an array of %n entries</source>
        <translation>
            <numerusform>é uma lista de %n item</numerusform>
            <numerusform>é uma lista de %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is an object of %n members</source>
        <translation>
            <numerusform>é um objeto de %n membro</numerusform>
            <numerusform>é um objeto de %n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>is null</source>
        <translation>é null</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>“%1” is a link that leads nowhere. Find the document itself and add that.</source>
        <translation>“%1” é um link que não leva a lugar algum. Localize o próprio documento e adicione-o.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Find the document and add it again.</source>
        <translation>“%1” já não existe. Localize o documento e adicione-o novamente.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the documents in it instead.</source>
        <translation>“%1” é uma pasta. Adicione os documentos contidos nela.</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be kept. Choose another file.</source>
        <translation>“%1” não é um documento que se possa guardar. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Keep it elsewhere and give its address as a link instead.</source>
        <translation>“%1” ultrapassa 512&#xa0;MB. Guarde-o em outro lugar e informe seu endereço como link.</translation>
    </message>
    <message>
        <source>“%1” is empty. Save the document again, then add it.</source>
        <translation>“%1” está vazio. Salve o documento novamente e depois adicione-o.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then add it again.</source>
        <translation>Não é possível ler “%1”. Verifique se há permissão para abri-lo e adicione-o novamente.</translation>
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
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Name the lead project authority</source>
        <translation>Designar a autoridade líder do projeto</translation>
    </message>
    <message>
        <source>Establish a steering committee</source>
        <translation>Criar um comitê gestor</translation>
    </message>
    <message>
        <source>Identify the stakeholders to be involved</source>
        <translation>Identificar as partes interessadas a envolver</translation>
    </message>
    <message>
        <source>Plan the development of the strategy</source>
        <translation>Planejar o desenvolvimento da estratégia</translation>
    </message>
    <message>
        <source>Assess the national cyber-security landscape</source>
        <translation>Avaliar a situação nacional da cibersegurança</translation>
    </message>
    <message>
        <source>Assess the cyber-risk landscape</source>
        <translation>Avaliar a situação dos riscos cibernéticos</translation>
    </message>
    <message>
        <source>Draft the national strategy</source>
        <translation>Redigir a estratégia nacional</translation>
    </message>
    <message>
        <source>Consult a broad range of stakeholders</source>
        <translation>Consultar um conjunto amplo de partes interessadas</translation>
    </message>
    <message>
        <source>Seek formal approval</source>
        <translation>Solicitar a aprovação formal</translation>
    </message>
    <message>
        <source>Publish and promote the strategy</source>
        <translation>Publicar e divulgar a estratégia</translation>
    </message>
    <message>
        <source>Develop the action plan</source>
        <translation>Elaborar o plano de ação</translation>
    </message>
    <message>
        <source>Determine the initiatives to be implemented</source>
        <translation>Definir as iniciativas a implementar</translation>
    </message>
    <message>
        <source>Allocate people and money</source>
        <translation>Alocar pessoas e recursos financeiros</translation>
    </message>
    <message>
        <source>Set timeframes and metrics</source>
        <translation>Fixar prazos e métricas</translation>
    </message>
    <message>
        <source>Establish a formal process of monitoring</source>
        <translation>Estabelecer um processo formal de monitoramento</translation>
    </message>
    <message>
        <source>Monitor how the strategy is implemented</source>
        <translation>Monitorar a implementação da estratégia</translation>
    </message>
    <message>
        <source>Evaluate what the strategy has achieved</source>
        <translation>Avaliar o que a estratégia alcançou</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Iniciação</translation>
    </message>
    <message>
        <source>Stocktaking and analysis</source>
        <translation>Levantamento e análise</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Elaboração</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementação</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Monitoramento e avaliação</translation>
    </message>
</context>
<context>
    <name>LiftWords</name>
    <message>
        <source>%1 already at %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 já no nível %2</translation>
    </message>
    <message>
        <source>%1, not yet scored</source>
        <comment>what an action that is done lifts</comment>
        <translation>%1, ainda não pontuada</translation>
    </message>
    <message>
        <source>%1 reached %2</source>
        <comment>a question, its stage</comment>
        <translation>%1 alcançou o nível %2</translation>
    </message>
    <message>
        <source>stage %1 to %2</source>
        <comment>now, then</comment>
        <translation>do nível %1 ao %2</translation>
    </message>
    <message>
        <source>to stage %1</source>
        <translation>ao nível %1</translation>
    </message>
    <message>
        <source>at stage %1 already</source>
        <translation>já no nível %1</translation>
    </message>
    <message>
        <source>%1; done, not yet scored: look for its evidence</source>
        <comment>stages</comment>
        <translation>%1; concluída, ainda não pontuada: buscar sua evidência</translation>
    </message>
    <message>
        <source>done, and scored: stage %1</source>
        <translation>concluída e pontuada: nível %1</translation>
    </message>
    <message>
        <source>lifts %1 from %2 to %3</source>
        <comment>a question, stages</comment>
        <translation>eleva %1 do nível %2 ao %3</translation>
    </message>
    <message>
        <source>lifts %1 to %2</source>
        <comment>a question, a stage</comment>
        <translation>eleva %1 ao nível %2</translation>
    </message>
    <message>
        <source>%1 is at stage %2 already</source>
        <comment>a question</comment>
        <translation>%1 já está no nível %2</translation>
    </message>
    <message>
        <source>%1 has reached stage %2</source>
        <comment>a question</comment>
        <translation>%1 alcançou o nível %2</translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
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
        <translation>Bolívia</translation>
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
        <translation>Colômbia</translation>
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
        <translation>Equador</translation>
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
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
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
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts e Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lúcia</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Estados Unidos da América</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
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
        <translation>Nenhum dia foi definido.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>date, time of day</comment>
        <translation>encerrada em %1</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ainda em andamento</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>Minutes of a workshop · Round %1</source>
        <translation>Ata de uma oficina · Rodada %1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n of its questions treated</source>
        <translation>
            <numerusform>%n pergunta tratada</numerusform>
            <numerusform>%n perguntas tratadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Autoria das falas</translation>
    </message>
    <message>
        <source>in full below</source>
        <translation>texto completo abaixo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>how to check: section 8</source>
        <translation>como verificar: seção 8</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Dados de prática sobre um Estado fictício.</translation>
    </message>
    <message>
        <source>Self-assessment of the State. It is not a finding of the OAS.</source>
        <translation>Autoavaliação do Estado. Não é uma conclusão da OEA.</translation>
    </message>
    <message>
        <source>Minutes of “%1”, %2, round %3</source>
        <comment>workshop, State, round</comment>
        <translation>Ata da oficina “%1”, %2, rodada %3</translation>
    </message>
    <message>
        <source>Minutes, Round %1</source>
        <translation>Ata, rodada %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not computable: too few questions whose votes vary.</source>
        <translation>Não calculável: há poucas perguntas com votos variados.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, ordinal</source>
        <translation>Alfa de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalo de confiança de 95%: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a revealed round</source>
        <translation>
            <numerusform>%n pergunta com turno revelado</numerusform>
            <numerusform>%n perguntas com turno revelado</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>χ² = %1 with %2 degrees of freedom, p %3</source>
        <comment>numbers; = 0.012 or &lt; 0.001</comment>
        <translation>χ² = %1 com %2 graus de liberdade, p %3</translation>
    </message>
    <message numerus="yes">
        <source>No p: chi-square needs %n question(s) or more.</source>
        <translation>
            <numerusform>Sem p: o qui-quadrado requer pelo menos %n pergunta.</numerusform>
            <numerusform>Sem p: o qui-quadrado requer pelo menos %n perguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people who voted on all of %2 questions</source>
        <translation>votantes em todas as %2 perguntas: %1</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordância ao longo da sessão</translation>
    </message>
    <message>
        <source>Agreement over all questions</source>
        <translation>Concordância em todas as perguntas</translation>
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
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Com base em</translation>
    </message>
    <message>
        <source>Alpha is 1 when everybody agrees and 0 when the room agrees no more than chance would; Krippendorff asks %1 of coders of texts, and %2 for tentative conclusions, which is given for comparison only (Content Analysis, 3rd ed. 2013, section 12.4.3).</source>
        <translation>Alfa é 1 quando há acordo total e 0 quando a sala não concorda mais do que o acaso produziria; Krippendorff exige %1 de codificadores de textos e %2 para conclusões provisórias, o que se informa apenas para comparação (Content Analysis, 3ª ed., 2013, seção 12.4.3).</translation>
    </message>
    <message>
        <source>W is 1 when all put the questions in the same order and 0 when they have none in common (Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 6).</source>
        <translation>W é 1 quando todas as pessoas põem as perguntas na mesma ordem e 0 quando não há nenhuma ordem comum (Kendall, Rank Correlation Methods, 4ª ed., 1970, capítulo 6).</translation>
    </message>
    <message>
        <source>Method and thresholds</source>
        <translation>Método e limiares</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>Votação às cegas</translation>
    </message>
    <message>
        <source>Nobody, the facilitator included, sees a tally before the reveal; after it no vote is taken. Votes of a round that was stopped are never shown.</source>
        <translation>Ninguém, nem quem facilita, vê uma apuração antes da revelação; depois dela não se aceita nenhum voto. Os votos de um turno interrompido nunca são mostrados.</translation>
    </message>
    <message>
        <source>Median and middle half</source>
        <translation>Mediana e metade central</translation>
    </message>
    <message>
        <source>A stage with at least half of the votes at or below it and at least half at or above; the middle half runs between the quartiles found the same way (Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, definition 1). Where a room is split into two halves both stages are named.</source>
        <translation>Um nível com pelo menos metade dos votos nele ou abaixo e pelo menos metade nele ou acima; a metade central vai de um quartil ao outro, obtidos do mesmo modo (Hyndman e Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4), 1996, definição 1). Quando a sala se divide em duas metades, indicam-se os dois níveis.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>The middle half is at most %1 stage wide (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, section 3.3), at least %2 of the votes are on one stage (after Rayens and Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000), and no vote lies %3 stages or more away.</source>
        <translation>A metade central tem no máximo %1 de amplitude em níveis (von der Gracht, Consensus measurement in Delphi studies, Technological Forecasting and Social Change 79(8), 2012, seção 3.3), pelo menos %2 dos votos estão em um só nível (segundo Rayens e Hahn, Building Consensus Using the Policy Delphi Method, Policy, Politics &amp; Nursing Practice 1(4), 2000) e nenhum voto dista %3 níveis ou mais.</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Registrar o dissenso</translation>
    </message>
    <message>
        <source>Both thresholds are met and somebody is far away; or they are not met but fewer than %1 of the votes moved since the last round (Scheibe, Skutsch and Schofer, in Linstone and Turoff, The Delphi Method, 1975, IV.C), so that more talk changes nothing.</source>
        <translation>Os dois limiares são atingidos e alguém está longe; ou não são atingidos, mas menos de %1 dos votos mudaram desde o turno anterior (Scheibe, Skutsch e Schofer, em Linstone e Turoff, The Delphi Method, 1975, IV.C), de modo que prolongar o debate não muda nada.</translation>
    </message>
    <message>
        <source>Alpha and its interval</source>
        <translation>Alfa e seu intervalo</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with ordinal distances over the last revealed round of each question (Computing Krippendorff’s Alpha-Reliability, 2011); percentile interval over questions drawn with replacement (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</source>
        <translation>Alfa de Krippendorff com distâncias ordinais sobre o último turno revelado de cada pergunta (Computing Krippendorff’s Alpha-Reliability, 2011); intervalo por percentis sobre perguntas sorteadas com reposição (Zapf et al., BMC Medical Research Methodology 16:93, 2016).</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups are shown as they are.</source>
        <translation>Os grupos são mostrados como são.</translation>
    </message>
    <message numerus="yes">
        <source>Groups with fewer than %n vote(s) are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</source>
        <translation>
            <numerusform>Os grupos com menos de %n voto são mostrados como um só (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, seção 4.2).</numerusform>
            <numerusform>Os grupos com menos de %n votos são mostrados como um só (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, seção 4.2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The code on every page stands for the whole content of the assessment:</source>
        <translation>O código em cada página representa todo o conteúdo da avaliação:</translation>
    </message>
    <message>
        <source>SHA-256 of the workshop’s revealed rounds, results and parked points:</source>
        <translation>SHA-256 dos turnos revelados, dos resultados e dos pontos adiados da oficina:</translation>
    </message>
    <message>
        <source>Whoever holds the workspace makes the minutes again and compares both; in any language they are the same as long as nothing was changed.</source>
        <translation>Quem tem o espaço de trabalho gera a ata novamente e compara ambos; em qualquer idioma são iguais, desde que nada tenha sido alterado.</translation>
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
        <translation>ainda sem resultado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a question</comment>
        <translation>acordada</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <comment>a question</comment>
        <translation>acordada com dissenso</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>adiada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Com nomes</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Regra de Chatham House</translation>
    </message>
    <message>
        <source>The room agreed that votes are given under names, which these minutes print.</source>
        <translation>A sala acordou que os votos são dados com nomes, que esta ata imprime.</translation>
    </message>
    <message numerus="yes">
        <source>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>A sala acordou que votos e opiniões podem ser atribuídos a grupos, nunca a pessoas; os grupos com menos de %n pessoa são reunidos.</numerusform>
            <numerusform>A sala acordou que votos e opiniões podem ser atribuídos a grupos, nunca a pessoas; os grupos com menos de %n pessoas são reunidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>A sala se reuniu sob a regra de Chatham House: o que se disse pode ser usado; quem o disse não pode ser revelado; nenhum nome foi gravado, e os grupos com menos de %n pessoa são reunidos.</numerusform>
            <numerusform>A sala se reuniu sob a regra de Chatham House: o que se disse pode ser usado; quem o disse não pode ser revelado; nenhum nome foi gravado, e os grupos com menos de %n pessoas são reunidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) at stage %1</source>
        <translation>
            <numerusform>%n voto no nível %1</numerusform>
            <numerusform>%n votos no nível %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Turnos</translation>
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
        <translation>Metade central</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>Na mediana</translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation>Resultados em resumo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n pergunta acordada</numerusform>
            <numerusform>%n perguntas acordadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed with dissent</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n acordada com dissenso</numerusform>
            <numerusform>%n acordadas com dissenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n adiada</numerusform>
            <numerusform>%n adiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n não alcançada</numerusform>
            <numerusform>%n não alcançadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun without a result</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n iniciada sem resultado</numerusform>
            <numerusform>%n iniciadas sem resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list of counts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Results by question</source>
        <translation>Resultados por pergunta</translation>
    </message>
    <message>
        <source>Votes, median and middle half are those of the round that the result rests on, or of the last one revealed. A dash: nothing was revealed, or fewer than two votes, so that it cannot be computed.</source>
        <translation>Os votos, a mediana e a metade central são os do turno em que o resultado se baseia ou do último revelado. Um traço: nada foi revelado, ou houve menos de dois votos, de modo que não se pode calcular.</translation>
    </message>
    <message>
        <source>Not reached:</source>
        <translation>Não alcançadas:</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Deixado para depois</translation>
    </message>
    <message>
        <source>The question was parked.</source>
        <translation>A pergunta foi adiada.</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Nada foi deixado para depois.</translation>
    </message>
    <message>
        <source>Questions that the room parked, and points that were put aside.</source>
        <translation>Perguntas que a sala adiou e pontos que foram deixados para depois.</translation>
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
        <translation>Dias da oficina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Breaks planned</source>
        <translation>Intervalos previstos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Agenda, planned and real</source>
        <translation>Pauta, prevista e real</translation>
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
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>Nobody took part yet.</source>
        <translation>Ninguém participou ainda.</translation>
    </message>
    <message>
        <source>Attendance by group</source>
        <translation>Presenças por grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Institutions invited</source>
        <translation>Instituições convidadas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) by group. Seats that were empty throughout are not counted.</source>
        <translation>
            <numerusform>%n pessoa, por grupo. Não se contam os assentos que ficaram vazios o tempo todo.</numerusform>
            <numerusform>%n pessoas, por grupo. Não se contam os assentos que ficaram vazios o tempo todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda and hours</source>
        <translation>Pauta e horários</translation>
    </message>
    <message>
        <source>Real times are those of the clock at %1.</source>
        <comment>UTC offset</comment>
        <translation>Os horários reais são os do relógio em %1.</translation>
    </message>
    <message>
        <source>Breaks taken:</source>
        <translation>Intervalos realizados:</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>confidence</comment>
        <translation>não informada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of votes, confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, round %2: votes by stage</source>
        <comment>code, number</comment>
        <translation>%1, turno %2: votos por nível</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>Toda a sala</translation>
    </message>
    <message>
        <source>%1, round %2: votes by name</source>
        <comment>code, number</comment>
        <translation>%1, turno %2: votos por nome</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Assento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nível</translation>
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
        <translation>debater mais e votar novamente</translation>
    </message>
    <message>
        <source>record the stage with its dissent, or park it</source>
        <comment>gauge</comment>
        <translation>registrar o nível com o dissenso ou adiar</translation>
    </message>
    <message>
        <source>Spread:</source>
        <translation>Dispersão:</translation>
    </message>
    <message numerus="yes">
        <source>median %1; middle half %2; %3 of %n vote(s) on stage %4 (%5)</source>
        <comment>stages, stages, number, stage, percent</comment>
        <translation>
            <numerusform>mediana %1; metade central %2; %3 de %n voto no nível %4 (%5)</numerusform>
            <numerusform>mediana %1; metade central %2; %3 de %n votos no nível %4 (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement gauge:</source>
        <translation>Indicador de acordo:</translation>
    </message>
    <message>
        <source>%1 (middle half %2 wide, at most %3 for agreement; %4 on one stage, at least %5 for agreement; votes two stages or more away: %6)</source>
        <comment>gauge, stages, stages, percent, percent, number</comment>
        <translation>%1 (amplitude da metade central %2, no máximo %3 para acordo; %4 em um só nível, pelo menos %5 para acordo; votos a dois níveis ou mais: %6)</translation>
    </message>
    <message>
        <source>%1 of the votes moved; the centre by %2, the width of the middle half by %3</source>
        <comment>percent, stages with sign, stages with sign</comment>
        <translation>mudaram %1 dos votos; centro: %2; amplitude da metade central: %3</translation>
    </message>
    <message>
        <source>; the votes have stopped moving</source>
        <translation>; os votos deixaram de mudar</translation>
    </message>
    <message numerus="yes">
        <source>; of %n who voted in both, %1 went up and %2 down</source>
        <translation>
            <numerusform>; de %n votante em ambos: %1 para cima, %2 para baixo</numerusform>
            <numerusform>; de %n votantes em ambos: %1 para cima, %2 para baixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Since round %1:</source>
        <translation>Desde o turno %1:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Certeza:</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Opened %1. Still open: nobody sees its votes.</source>
        <translation>Aberto: %1. Ainda aberto: ninguém vê seus votos.</translation>
    </message>
    <message>
        <source>Opened %1, stopped without a reveal: its votes are never shown.</source>
        <translation>Aberto: %1. Interrompido sem revelação: seus votos nunca são mostrados.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, revealed %2; %3 of %n seat(s) voted.</source>
        <translation>
            <numerusform>Aberto: %1. Revelado: %2. Votaram %3 de %n assento.</numerusform>
            <numerusform>Aberto: %1. Revelado: %2. Votaram %3 de %n assentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>stage with name, agreed or so</comment>
        <translation>nível %1, %2</translation>
    </message>
    <message>
        <source>, on round %1</source>
        <translation>, no turno %1</translation>
    </message>
    <message>
        <source>Why it was parked:</source>
        <translation>Por que foi adiada:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Minority view:</source>
        <translation>Opinião minoritária:</translation>
    </message>
    <message>
        <source>Commitment %1 · %2</source>
        <comment>number, title</comment>
        <translation>Compromisso %1 · %2</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>No vote was held.</source>
        <translation>Não houve votação.</translation>
    </message>
    <message>
        <source>The questions one by one</source>
        <translation>As perguntas, uma a uma</translation>
    </message>
    <message>
        <source>Each question that the room turned to: what it came to and why, then its rounds. Votes are shown in tables; the strip above a table repeats it.</source>
        <translation>Cada pergunta de que a sala tratou: a que se chegou e por quê, depois seus turnos. Os votos aparecem em tabelas; a faixa acima de uma tabela os repete.</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>A sala ainda não tratou de nenhuma pergunta.</translation>
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
        <translation>intervalo de confiança de 95%: %1 a %2</translation>
    </message>
    <message>
        <source>no interval: too few questions whose votes vary</source>
        <translation>sem intervalo: há poucas perguntas com votos variados</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), over %n question(s)</source>
        <comment>measure, value, interval</comment>
        <translation>
            <numerusform>%1: %2 (%3), sobre %n pergunta</numerusform>
            <numerusform>%1: %2 (%3), sobre %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W de Kendall</translation>
    </message>
    <message>
        <source>too few questions for a p</source>
        <translation>há poucas perguntas para um p</translation>
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
            <numerusform>%1: %2 (%3), de %n votante em todas as perguntas</numerusform>
            <numerusform>%1: %2 (%3), de %n votantes em todas as perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said of the agreement over the session yet.</source>
        <translation>Ainda nada se pode dizer sobre a concordância ao longo da sessão.</translation>
    </message>
    <message>
        <source>The room saw the questions very much alike.</source>
        <translation>A sala viu as perguntas de forma muito semelhante.</translation>
    </message>
    <message>
        <source>The room saw the questions alike enough for tentative conclusions.</source>
        <translation>A sala viu as perguntas de forma suficientemente semelhante para conclusões provisórias.</translation>
    </message>
    <message>
        <source>The room agreed more than by chance, but saw many questions differently. Look at each result and its spread.</source>
        <translation>A sala concordou mais do que o acaso produziria, mas viu muitas perguntas de forma diferente. Examine cada resultado e sua dispersão.</translation>
    </message>
    <message>
        <source>The room agreed no more than by chance. Look at each result and its spread.</source>
        <translation>A sala não concordou mais do que o acaso produziria. Examine cada resultado e sua dispersão.</translation>
    </message>
    <message>
        <source>%1: parked</source>
        <comment>code</comment>
        <translation>%1: adiada</translation>
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
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <comment>what and when</comment>
        <translation>%1 · gravação às %2</translation>
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
        <translation>Pressione para ver por quê.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Por que %1?</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The ODT file could not be put together. Try again, or choose PDF or HTML.</source>
        <translation>Não foi possível montar o arquivo ODT. Tente novamente ou escolha PDF ou HTML.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>What the assessors wrote is in %1 and was not translated.</source>
        <comment>a language</comment>
        <translation>O que os avaliadores escreveram está em %1 e não foi traduzido.</translation>
    </message>
</context>
<context>
    <name>PageWord</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuar</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>PaneLock</name>
    <message>
        <source>Approved.</source>
        <translation>Aprovada.</translation>
    </message>
    <message>
        <source>Only to be read.</source>
        <translation>Somente leitura.</translation>
    </message>
</context>
<context>
    <name>PersonName</name>
    <message>
        <source>a person unknown</source>
        <comment>who changed something</comment>
        <translation>pessoa desconhecida</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>This is not the code on the screen. Look at it again, then join.</source>
        <translation>Este não é o código exibido na tela. Confira-o e entre.</translation>
    </message>
    <message>
        <source>No seat has this number. Look at the number on your card, then join.</source>
        <translation>Nenhum assento tem esse número. Confira o número em seu cartão e entre.</translation>
    </message>
    <message>
        <source>Another phone has this seat. Ask the facilitator to release it, then join.</source>
        <translation>Outro telefone tem esse assento. Peça a quem facilita que o libere e entre.</translation>
    </message>
    <message>
        <source>This phone has seat %1. Ask the facilitator to release it before you take another.</source>
        <translation>Este telefone tem o assento %1. Peça a quem facilita que o libere antes de ocupar outro.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait %1 s, then join.</source>
        <translation>Houve tentativas demais com código errado. Aguarde %1&#xa0;s e entre.</translation>
    </message>
    <message>
        <source>The computer could not keep your seat. Tell the facilitator, then join.</source>
        <translation>O computador não conseguiu guardar seu assento. Avise quem facilita e entre.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Não foi possível ler o envio</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose a stage, then send your vote again.</source>
        <translation>Nada foi gravado. Escolha um nível e envie seu voto novamente.</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>This phone has no seat</source>
        <translation>Este telefone não tem assento</translation>
    </message>
    <message>
        <source>Join with the code on the screen and the number of your seat.</source>
        <translation>Entre com o código exibido na tela e o número do seu assento.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>This was not asked from this page</source>
        <translation>Isto não foi solicitado a partir desta página</translation>
    </message>
    <message>
        <source>Scan the code on the screen, or type the address below it.</source>
        <translation>Leia o código exibido na tela ou digite o endereço abaixo dele.</translation>
    </message>
    <message>
        <source>Other groups answer this question</source>
        <translation>Outros grupos respondem a esta pergunta</translation>
    </message>
    <message>
        <source>Your vote was not counted. The next question appears by itself.</source>
        <translation>Seu voto não foi contado. A próxima pergunta aparece automaticamente.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your group has voted</source>
        <translation>Seu grupo já votou</translation>
    </message>
    <message>
        <source>As many votes as your group has people are in already, so yours was not counted. Tell the facilitator.</source>
        <translation>Já há tantos votos quantas são as pessoas do seu grupo, por isso o seu não foi contado. Avise quem facilita.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Essa página não existe</translation>
    </message>
    <message>
        <source>This page is asked for in another way</source>
        <translation>Esta página se solicita de outro modo</translation>
    </message>
    <message>
        <source>Begin with the question.</source>
        <translation>Comece pela pergunta.</translation>
    </message>
    <message>
        <source>This vote is over</source>
        <translation>Esta votação terminou</translation>
    </message>
    <message>
        <source>Your vote came too late and was not counted. Look at the screen.</source>
        <translation>Seu voto chegou tarde demais e não foi contado. Olhe para a tela.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página está desatualizada</translation>
    </message>
    <message>
        <source>Your last vote stays as it is. To change it, choose again on the new page.</source>
        <translation>Seu último voto fica como está. Para alterá-lo, escolha novamente na nova página.</translation>
    </message>
    <message>
        <source>Too much at once</source>
        <translation>Solicitações demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Aguarde alguns segundos e tente novamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Your vote is not stored</source>
        <translation>Seu voto não está gravado</translation>
    </message>
    <message>
        <source>The computer could not keep it. Tell the facilitator, then try again.</source>
        <translation>O computador não conseguiu guardá-lo. Avise quem facilita e tente novamente.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Isto não funciona agora</translation>
    </message>
    <message>
        <source>Tell the facilitator, then try again.</source>
        <translation>Avise quem facilita e tente novamente.</translation>
    </message>
    <message>
        <source>The workshop has ended</source>
        <translation>A oficina foi encerrada</translation>
    </message>
    <message>
        <source>Thank you. You can close this page.</source>
        <translation>Agradece-se a participação. Esta página já pode ser fechada.</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Entrar na oficina</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Code on the screen</source>
        <translation>Código exibido na tela</translation>
    </message>
    <message>
        <source>Number of your seat</source>
        <translation>Número do seu assento</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Assento %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Pouca</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Muita</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiro não informar</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Qual é o grau de certeza?</translation>
    </message>
    <message>
        <source>Your vote is stored.</source>
        <translation>Seu voto está gravado.</translation>
    </message>
    <message>
        <source>Your vote is stored: %1</source>
        <translation>Seu voto está gravado: %1</translation>
    </message>
    <message>
        <source>No connection. Trying again.</source>
        <translation>Sem conexão. Tentando novamente.</translation>
    </message>
    <message>
        <source>Your vote is not stored yet. Trying again.</source>
        <translation>Seu voto ainda não está gravado. Tentando novamente.</translation>
    </message>
    <message>
        <source>Less than half a minute is left.</source>
        <translation>Resta menos de meio minuto.</translation>
    </message>
    <message>
        <source>Send my vote: %1</source>
        <translation>Enviar meu voto: %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Enviar meu voto</translation>
    </message>
    <message>
        <source>Hidden until the reveal; you can change it until then.</source>
        <translation>Oculto até a revelação; pode ser alterado até lá.</translation>
    </message>
    <message>
        <source>Look at the screen</source>
        <translation>Olhe para a tela</translation>
    </message>
    <message>
        <source>The votes are shown there. The next question appears here by itself.</source>
        <translation>Os votos são mostrados ali. A próxima pergunta aparece aqui automaticamente.</translation>
    </message>
    <message>
        <source>Other groups answer now</source>
        <translation>Outros grupos respondem agora</translation>
    </message>
    <message>
        <source>This question is not for your group. The next one appears here by itself.</source>
        <translation>Esta pergunta não é para seu grupo. A próxima aparece aqui automaticamente.</translation>
    </message>
    <message>
        <source>Wait for the next question</source>
        <translation>Aguarde a próxima pergunta</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Ela aparece aqui automaticamente.</translation>
    </message>
</context>
<context>
    <name>PhonesSign</name>
    <message>
        <source>Phones can vote</source>
        <translation>É possível votar por telefone</translation>
    </message>
    <message>
        <source>This computer takes votes at %1.</source>
        <translation>Este computador recebe votos em %1.</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n gap(s) without an action</source>
        <translation>
            <numerusform>%n lacuna sem ação</numerusform>
            <numerusform>%n lacunas sem ação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n ação atrasada</numerusform>
            <numerusform>%n ações atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that start before what they wait for ends</source>
        <translation>
            <numerusform>%n ação que começa antes do fim daquilo por que espera</numerusform>
            <numerusform>%n ações que começam antes do fim daquilo por que esperam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that wait for one that was stopped</source>
        <translation>
            <numerusform>%n ação que espera por uma interrompida</numerusform>
            <numerusform>%n ações que esperam por uma interrompida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a cost</source>
        <translation>
            <numerusform>%n ação sem custo</numerusform>
            <numerusform>%n ações sem custo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n ação sem datas</numerusform>
            <numerusform>%n ações sem datas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a lead body</source>
        <translation>
            <numerusform>%n ação sem entidade líder</numerusform>
            <numerusform>%n ações sem entidade líder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that must be done and are not funded</source>
        <translation>
            <numerusform>%n ação obrigatória sem financiamento</numerusform>
            <numerusform>%n ações obrigatórias sem financiamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that close no gap</source>
        <translation>
            <numerusform>%n ação que não elimina nenhuma lacuna</numerusform>
            <numerusform>%n ações que não eliminam nenhuma lacuna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without an action</source>
        <translation>
            <numerusform>%n objetivo sem ação</numerusform>
            <numerusform>%n objetivos sem ação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a measure</source>
        <translation>
            <numerusform>%n objetivo sem métrica</numerusform>
            <numerusform>%n objetivos sem métrica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a reading</source>
        <translation>
            <numerusform>%n métrica sem medição</numerusform>
            <numerusform>%n métricas sem medição</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted.</source>
        <translation>%1. Registre o que se contou.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with an overdue reading</source>
        <translation>
            <numerusform>%n métrica com medição vencida</numerusform>
            <numerusform>%n métricas com medição vencida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Enter what was counted since, or ask for it less often.</source>
        <translation>%1. Registre o que se contou desde então ou solicite a medição com menos frequência.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with a reading of a day to come</source>
        <translation>
            <numerusform>%n métrica com medição de data futura</numerusform>
            <numerusform>%n métricas com medição de data futura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Correct the day of the reading.</source>
        <translation>%1. Corrija o dia da medição.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a target</source>
        <translation>
            <numerusform>%n métrica sem meta</numerusform>
            <numerusform>%n métricas sem meta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n etapa vencida do ciclo de vida</numerusform>
            <numerusform>%n etapas vencidas do ciclo de vida</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs without a currency</source>
        <translation>Custos sem moeda</translation>
    </message>
    <message>
        <source>Say in which currency the costs of the plan are.</source>
        <translation>Informe em que moeda estão os custos do plano.</translation>
    </message>
    <message>
        <source>A currency without a code</source>
        <translation>Moeda sem código</translation>
    </message>
    <message>
        <source>%1. Choose its code of ISO 4217, three capital letters such as USD.</source>
        <translation>%1. Escolha seu código da ISO 4217, três letras maiúsculas, como USD.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the plan without a title</source>
        <translation>
            <numerusform>%n elemento do plano sem título</numerusform>
            <numerusform>%n elementos do plano sem título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, and not in full</source>
        <translation>
            <numerusform>%n ação concluída, mas não por inteiro</numerusform>
            <numerusform>%n ações concluídas, mas não por inteiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an action, a question stays below its target.</source>
        <translation>Sem uma ação, uma pergunta continua abaixo de sua meta.</translation>
    </message>
    <message>
        <source>Behind the dates of the plan, or behind the progress due by now.</source>
        <translation>Em atraso em relação às datas do plano ou ao andamento já devido.</translation>
    </message>
    <message>
        <source>The start lies before the end of what has to be done first.</source>
        <translation>O início é anterior ao fim do que deve ser feito primeiro.</translation>
    </message>
    <message>
        <source>What has to be done first was stopped and will not come.</source>
        <translation>O que deve ser feito primeiro foi interrompido e não virá.</translation>
    </message>
    <message>
        <source>No total holds what nobody has estimated.</source>
        <translation>Nenhum total inclui o que ninguém estimou.</translation>
    </message>
    <message>
        <source>What has no beginning and end stands in no year of the plan.</source>
        <translation>O que não tem início nem fim não consta de nenhum ano do plano.</translation>
    </message>
    <message>
        <source>Without a lead body, nobody answers for the work.</source>
        <translation>Sem entidade líder, ninguém responde pelo trabalho.</translation>
    </message>
    <message>
        <source>The plan calls it a must, and the money is not secured.</source>
        <translation>O plano a considera obrigatória, e os recursos não estão assegurados.</translation>
    </message>
    <message>
        <source>Nothing is lifted that stands below its target.</source>
        <translation>Nada do que está abaixo da meta é elevado.</translation>
    </message>
    <message>
        <source>Without an action, nothing is done for an objective.</source>
        <translation>Sem uma ação, nada se faz por um objetivo.</translation>
    </message>
    <message>
        <source>Without a measure, nobody will know whether an objective is reached.</source>
        <translation>Sem uma métrica, ninguém saberá se um objetivo foi alcançado.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nada foi contado ainda.</translation>
    </message>
    <message>
        <source>The day of the next reading has passed.</source>
        <translation>O dia da próxima medição já passou.</translation>
    </message>
    <message>
        <source>A reading bears a day that has not come.</source>
        <translation>Uma medição traz um dia que ainda não chegou.</translation>
    </message>
    <message>
        <source>Without a target, a reading does not say how far there is to go.</source>
        <translation>Sem uma meta, uma medição não diz quanto falta.</translation>
    </message>
    <message>
        <source>The day has passed, and the work is not done.</source>
        <translation>O dia passou, e o trabalho não está concluído.</translation>
    </message>
    <message>
        <source>The plan does not say in which currency its costs are.</source>
        <translation>O plano não diz em que moeda estão seus custos.</translation>
    </message>
    <message>
        <source>The currency is not named by its code of ISO 4217.</source>
        <translation>A moeda não está indicada por seu código da ISO 4217.</translation>
    </message>
    <message>
        <source>Without a title, nobody who reads the plan knows what is meant.</source>
        <translation>Sem um título, quem lê o plano não sabe do que se trata.</translation>
    </message>
    <message>
        <source>Status and progress contradict each other.</source>
        <translation>A situação e o andamento se contradizem.</translation>
    </message>
    <message numerus="yes">
        <source>its end passed %n day(s) ago</source>
        <translation>
            <numerusform>o fim previsto passou há %n dia</numerusform>
            <numerusform>o fim previsto passou há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>its start has passed and it is still only proposed</source>
        <translation>o início previsto passou, e a ação ainda está apenas proposta</translation>
    </message>
    <message>
        <source>its start has passed and it has not begun</source>
        <translation>o início previsto passou, e a ação ainda não começou</translation>
    </message>
    <message>
        <source>it waits for %1, not done yet</source>
        <comment>codes of actions</comment>
        <translation>espera por %1, ainda sem conclusão</translation>
    </message>
    <message>
        <source>it is %1 done</source>
        <comment>a percentage</comment>
        <translation>o andamento é de %1</translation>
    </message>
    <message>
        <source>it is %1 done, and %2 of its time is over</source>
        <comment>percentages</comment>
        <translation>o andamento é de %1, com %2 do prazo transcorrido</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1. Without an action, a question stays below its target. Make an action of the card, or lower the target.</source>
        <translation>%1. Sem uma ação, uma pergunta continua abaixo de sua meta. Crie uma ação a partir do cartão ou reduza a meta.</translation>
    </message>
    <message>
        <source>%1. Say how far the work is, or move the dates.</source>
        <translation>%1. Informe o andamento ou altere as datas.</translation>
    </message>
    <message>
        <source>%1. Move the start, or take the dependency away.</source>
        <translation>%1. Altere o início ou remova a dependência.</translation>
    </message>
    <message>
        <source>%1. What has to be done first was stopped and will not come. Take the dependency away, or stop what waits for it.</source>
        <translation>%1. O que deve ser feito primeiro foi interrompido e não virá. Remova a dependência ou interrompa também o que espera.</translation>
    </message>
    <message>
        <source>%1. No total holds what nobody has estimated. Write an estimate; 0 is one too.</source>
        <translation>%1. Nenhum total inclui o que ninguém estimou. Escreva uma estimativa; 0 também é uma.</translation>
    </message>
    <message>
        <source>%1. What has no beginning and end stands in no year of the plan. Write both.</source>
        <translation>%1. O que não tem início nem fim não consta de nenhum ano do plano. Informe ambos.</translation>
    </message>
    <message>
        <source>%1. Without a lead body, nobody answers for the work. Name who leads.</source>
        <translation>%1. Sem entidade líder, ninguém responde pelo trabalho. Indique quem lidera.</translation>
    </message>
    <message>
        <source>%1. Secure the money, or take the mark of a must away.</source>
        <translation>%1. Assegure os recursos ou retire o caráter obrigatório.</translation>
    </message>
    <message>
        <source>%1. Nothing is lifted that stands below its target. Say what is lifted, or why the work is done.</source>
        <translation>%1. Nada do que está abaixo da meta é elevado. Informe o que se eleva ou por que se executa o trabalho.</translation>
    </message>
    <message>
        <source>%1. Without an action, nothing is done for an objective. Add one, or remove the objective.</source>
        <translation>%1. Sem uma ação, nada se faz por um objetivo. Adicione uma ou remova o objetivo.</translation>
    </message>
    <message>
        <source>%1. Without a measure, nobody will know whether an objective is reached. Add what is counted.</source>
        <translation>%1. Sem uma métrica, ninguém saberá se um objetivo foi alcançado. Adicione o que se conta.</translation>
    </message>
    <message>
        <source>%1. Say what is to be reached, and by when.</source>
        <translation>%1. Informe aonde se quer chegar e até quando.</translation>
    </message>
    <message>
        <source>%1. Tick off what is done, or move the day.</source>
        <translation>%1. Assinale o que está concluído ou altere o dia.</translation>
    </message>
    <message>
        <source>%1. Without a title, nobody who reads the plan knows what is meant. Write one.</source>
        <translation>%1. Sem um título, quem lê o plano não sabe do que se trata. Escreva um.</translation>
    </message>
    <message>
        <source>%1. Status and progress contradict each other. Say that all of the work is done, or that it is still running.</source>
        <translation>%1. A situação e o andamento se contradizem. Indique que todo o trabalho está concluído ou que ainda está em andamento.</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how often a measure is read</comment>
        <translation>não informada</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>todo trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>todo semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>a cada dois anos</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a risk</comment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3. Write the one that you mean.</source>
        <comment>numbers</comment>
        <translation>“%1” pode significar %2 ou %3. Escreva o que corresponde.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>an impact</comment>
        <translation>baixo</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a likelihood</comment>
        <translation>baixa</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>an impact</comment>
        <translation>médio</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>a likelihood</comment>
        <translation>média</translation>
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
        <translation>mi</translation>
    </message>
    <message>
        <source>units</source>
        <comment>of a currency that nobody named</comment>
        <translation>unidades</translation>
    </message>
    <message>
        <source>M %1</source>
        <comment>millions of a currency</comment>
        <translation>mi %1</translation>
    </message>
    <message>
        <source>Cost (M)</source>
        <comment>millions of a currency nobody named</comment>
        <translation>Custo (mi)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Costs are in millions of a currency that the plan does not state.</source>
        <translation>Os custos estão em milhões de uma moeda que o plano não informa.</translation>
    </message>
    <message>
        <source>The plan does not state the currency of its costs.</source>
        <translation>O plano não informa a moeda de seus custos.</translation>
    </message>
    <message>
        <source>Costs in %1.</source>
        <comment>million USD</comment>
        <translation>Custos em %1.</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>milhões de %1</translation>
    </message>
    <message>
        <source>Amounts are rounded, so parts may not add up exactly to their total.</source>
        <translation>Os valores são arredondados, por isso as parcelas podem não somar exatamente o total.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>No cost is estimated yet.</source>
        <translation>Nenhum custo foi estimado ainda.</translation>
    </message>
    <message>
        <source>No year yet</source>
        <translation>Sem ano ainda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No action has dates yet, so no year can be named.</source>
        <translation>Nenhuma ação tem datas ainda, portanto não se pode indicar nenhum ano.</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <comment>of a risk</comment>
        <translation>probabilidade %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <comment>of a risk</comment>
        <translation>impacto %1</translation>
    </message>
    <message>
        <source>%1. Response: %2</source>
        <comment>a risk, what is done about it</comment>
        <translation>%1. Tratamento: %2</translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <comment>running, percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Líder:</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Apoio:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quando:</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Espera por:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Custo:</translation>
    </message>
    <message>
        <source>By year:</source>
        <translation>Por ano:</translation>
    </message>
    <message>
        <source>Funding:</source>
        <translation>Financiamento:</translation>
    </message>
    <message>
        <source>Must be done:</source>
        <translation>Obrigatória:</translation>
    </message>
    <message>
        <source>in every plan, whatever the budget</source>
        <translation>em todo plano, qualquer que seja o orçamento</translation>
    </message>
    <message>
        <source>Lifts:</source>
        <translation>Eleva:</translation>
    </message>
    <message>
        <source>Measured by:</source>
        <translation>Métrica:</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>Risco:</translation>
    </message>
    <message>
        <source>Roadmap, %1</source>
        <comment>years</comment>
        <translation>Roteiro, %1</translation>
    </message>
    <message>
        <source>No action has dates yet, so nothing can be drawn.</source>
        <translation>Nenhuma ação tem datas ainda, portanto não há nada a desenhar.</translation>
    </message>
    <message>
        <source>By objective, with the stage that each action reaches at its end. The table below names who leads, when, and the status.</source>
        <translation>Por objetivo, com o nível que cada ação alcança ao terminar. A tabela abaixo indica quem lidera, quando e a situação.</translation>
    </message>
    <message>
        <source>Actions by objective</source>
        <translation>Ações por objetivo</translation>
    </message>
    <message>
        <source>No action has been planned yet.</source>
        <translation>Nenhuma ação foi planejada ainda.</translation>
    </message>
    <message>
        <source>Every action with all that is known of it.</source>
        <translation>Cada ação, com tudo o que se sabe dela.</translation>
    </message>
    <message>
        <source>money secured</source>
        <translation>recursos assegurados</translation>
    </message>
    <message>
        <source>money not secured</source>
        <translation>recursos não assegurados</translation>
    </message>
    <message>
        <source>money not secured: %1</source>
        <comment>a source of funding</comment>
        <translation>recursos não assegurados: %1</translation>
    </message>
    <message>
        <source>Actions that you lead</source>
        <translation>Ações que a entidade lidera</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Eleva</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>led by %1</source>
        <comment>a body</comment>
        <translation>entidade líder: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última medição</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo prazo</translation>
    </message>
    <message>
        <source>begins</source>
        <comment>an action</comment>
        <translation>começa</translation>
    </message>
    <message>
        <source>ends</source>
        <comment>an action</comment>
        <translation>termina</translation>
    </message>
    <message>
        <source>is to be read</source>
        <comment>a measure</comment>
        <translation>deve ser medida</translation>
    </message>
    <message>
        <source>should be at its target</source>
        <comment>a measure</comment>
        <translation>deve ter alcançado a meta</translation>
    </message>
    <message>
        <source>is due</source>
        <comment>a step of the lifecycle</comment>
        <translation>vence</translation>
    </message>
    <message>
        <source>Overdue, and due in the next 12 months</source>
        <translation>Vencidos e com vencimento nos próximos 12 meses</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a date</comment>
        <translation>%1, vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) to lead</source>
        <translation>
            <numerusform>%n ação a liderar</numerusform>
            <numerusform>%n ações a liderar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to support</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n a apoiar</numerusform>
            <numerusform>%n a apoiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) to report</source>
        <translation>
            <numerusform>%n métrica a informar</numerusform>
            <numerusform>%n métricas a informar</numerusform>
        </translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Nenhum registro.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more deadline(s): the calendar of deadlines has all of them.</source>
        <translation>
            <numerusform>E mais %n prazo: o calendário de prazos contém todos.</numerusform>
            <numerusform>E mais %n prazos: o calendário de prazos contém todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What falls to you: %1</source>
        <comment>a body</comment>
        <translation>O que cabe a: %1</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>actions</comment>
        <translation>Concluídas:</translation>
    </message>
    <message>
        <source>You lead</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>You lead no action.</source>
        <translation>A entidade não lidera nenhuma ação.</translation>
    </message>
    <message>
        <source>You support</source>
        <translation>Apoia</translation>
    </message>
    <message>
        <source>Measures that you report</source>
        <translation>Métricas que a entidade informa</translation>
    </message>
    <message>
        <source>You report</source>
        <translation>Informa</translation>
    </message>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objetivos e compromissos</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo o plano</translation>
    </message>
    <message>
        <source>A number: actions of the objective that lift a question of the commitment. A dot: the objective names the commitment or a question of it and has no action for it.</source>
        <translation>Um número: ações do objetivo que elevam uma pergunta do compromisso. Um ponto: o objetivo menciona o compromisso ou uma pergunta dele e não tem ação correspondente.</translation>
    </message>
    <message>
        <source>Commitments:</source>
        <translation>Compromissos:</translation>
    </message>
    <message>
        <source>Served by nothing in the plan:</source>
        <translation>Sem atendimento no plano:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>commitments</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>concluída em %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a step</comment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>What the strategy covers</source>
        <translation>O que a estratégia abrange</translation>
    </message>
    <message>
        <source>There is no objective to hold against the commitments yet.</source>
        <translation>Ainda não há objetivo a confrontar com os compromissos.</translation>
    </message>
    <message>
        <source>Each objective against the commitments in scope.</source>
        <translation>Cada objetivo em relação aos compromissos no escopo.</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>The checklist of the lifecycle has not been begun.</source>
        <translation>A lista de verificação do ciclo de vida não foi iniciada.</translation>
    </message>
    <message>
        <source>The steps of a national strategy, after the Guide to Developing a National Cybersecurity Strategy (ITU and others, 2nd edition, 2021), as of the report&apos;s date.</source>
        <translation>As etapas de uma estratégia nacional, segundo o Guia para o desenvolvimento de uma estratégia nacional de cibersegurança (UIT e outros, 2ª edição, 2021), na data do relatório.</translation>
    </message>
    <message>
        <source>Lifecycle checklist</source>
        <translation>Lista de verificação do ciclo de vida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps</comment>
        <translation>concluídas: %1 de %2</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>No action names a risk.</source>
        <translation>Nenhuma ação indica um risco.</translation>
    </message>
    <message>
        <source>What may keep actions from working, and what is done about it.</source>
        <translation>O que pode impedir que as ações funcionem e o que se faz a respeito.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>O que ainda está em aberto</translation>
    </message>
    <message>
        <source>There is no plan to check yet.</source>
        <translation>Ainda não há plano a verificar.</translation>
    </message>
    <message>
        <source>Nothing: every check of the plan passed.</source>
        <translation>Nada: todas as verificações do plano estão em ordem.</translation>
    </message>
    <message>
        <source>What the plan lacks on the report&apos;s date.</source>
        <translation>O que falta ao plano na data do relatório.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>A que se refere</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Ações atrasadas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Vencia em</translation>
    </message>
    <message>
        <source>What is late, and why</source>
        <translation>O que está atrasado e por quê</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a date</comment>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nada está atrasado.</translation>
    </message>
    <message>
        <source>No action is late.</source>
        <translation>Nenhuma ação está atrasada.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late.</source>
        <translation>
            <numerusform>%n ação atrasada.</numerusform>
            <numerusform>%n ações atrasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) overdue.</source>
        <translation>
            <numerusform>%n medição vencida.</numerusform>
            <numerusform>%n medições vencidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the lifecycle overdue.</source>
        <translation>
            <numerusform>%n etapa vencida do ciclo de vida.</numerusform>
            <numerusform>%n etapas vencidas do ciclo de vida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue readings</source>
        <translation>Medições vencidas</translation>
    </message>
    <message>
        <source>Overdue steps of the lifecycle</source>
        <translation>Etapas vencidas do ciclo de vida</translation>
    </message>
    <message>
        <source>Measures and their readings</source>
        <translation>Métricas e suas medições</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Nada se mede ainda.</translation>
    </message>
    <message>
        <source>Where each measure began, where it should be, and where it is.</source>
        <translation>De onde partiu cada métrica, onde deve estar e onde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of later days left out.</source>
        <translation>
            <numerusform>%n medição de dias posteriores excluída.</numerusform>
            <numerusform>%n medições de dias posteriores excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Todas as medições</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>O que se quer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
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
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
            <numerusform>%n ação interrompida; nenhuma soma inclui o que foi interrompido.</numerusform>
            <numerusform>%n ações interrompidas; nenhuma soma inclui o que foi interrompido.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it costs and what it brings, by year</source>
        <translation>O que custa e o que traz, por ano</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of the headline</comment>
        <translation>%1 agora</translation>
    </message>
    <message>
        <source>provisional: %1 of %2 answered</source>
        <translation>provisória (respondidas: %1 de %2)</translation>
    </message>
    <message>
        <source>with the plan, at the end of %1</source>
        <comment>a year</comment>
        <translation>com o plano, ao fim de %1</translation>
    </message>
    <message>
        <source>with all of the plan done; its years are over</source>
        <translation>com todo o plano concluído; seus anos já passaram</translation>
    </message>
    <message>
        <source>Cost and effect by year</source>
        <translation>Custo e efeito por ano</translation>
    </message>
    <message>
        <source>%1 at the year&apos;s end</source>
        <comment>name of the headline</comment>
        <translation>%1 ao fim do ano</translation>
    </message>
    <message>
        <source>For the Minister</source>
        <translation>Para a autoridade ministerial</translation>
    </message>
    <message>
        <source>The strategy does not say its vision yet.</source>
        <translation>A estratégia ainda não apresenta sua visão.</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>No objective is set yet.</source>
        <translation>Nenhum objetivo foi definido ainda.</translation>
    </message>
    <message>
        <source>Decisions asked of you</source>
        <translation>Decisões solicitadas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Ações por situação</translation>
    </message>
    <message>
        <source>late, see section 6</source>
        <translation>atrasadas, ver seção 6</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>ninguém indicado ainda</translation>
    </message>
    <message>
        <source>Likely cost by lead body and year</source>
        <translation>Custo provável por entidade líder e ano</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidade líder</translation>
    </message>
    <message>
        <source>no source named yet</source>
        <translation>nenhuma fonte indicada ainda</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Source, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Fonte, custo provável em %1</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Assegurado</translation>
    </message>
    <message>
        <source>Not secured</source>
        <translation>Não assegurado</translation>
    </message>
    <message>
        <source>Actions whose money is not secured</source>
        <translation>Ações com recursos não assegurados</translation>
    </message>
    <message>
        <source>Budget by year and by body</source>
        <translation>Orçamento por ano e por entidade</translation>
    </message>
    <message>
        <source>Budget and funding</source>
        <translation>Orçamento e financiamento</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Por entidade líder</translation>
    </message>
    <message>
        <source>Who pays, and what is secured</source>
        <translation>Quem paga e o que está assegurado</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabalho</translation>
    </message>
    <message>
        <source>How many actions each body leads, and after the plus how many it supports, in each year. What those it leads cost stands in section 4.</source>
        <translation>Quantas ações cada entidade lidera e, depois do sinal de mais, quantas apoia, em cada ano. O custo das que ela lidera consta da seção 4.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>actions a body leads, actions it supports</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Workload by body and year</source>
        <translation>Carga de trabalho por entidade e ano</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoia</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Baixo a alto</translation>
    </message>
    <message>
        <source>Commitments it serves:</source>
        <translation>Compromissos que atende:</translation>
    </message>
    <message>
        <source>Questions it serves:</source>
        <translation>Perguntas que atende:</translation>
    </message>
    <message>
        <source>It names no commitment and no question.</source>
        <translation>Não menciona nenhum compromisso nem pergunta.</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <comment>an objective</comment>
        <translation>Ações de: %1</translation>
    </message>
    <message>
        <source>Actions without an objective</source>
        <translation>Ações sem objetivo</translation>
    </message>
    <message>
        <source>Action, who leads it, and its status</source>
        <translation>Ação, quem a lidera e sua situação</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>meta alcançada</translation>
    </message>
    <message>
        <source>further from the target than at the baseline</source>
        <translation>mais longe da meta do que na linha de base</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <comment>percent</comment>
        <translation>%1 do percurso</translation>
    </message>
    <message>
        <source>%1, past</source>
        <comment>a month</comment>
        <translation>%1, vencido</translation>
    </message>
    <message>
        <source>Measure, its source and how often it is read</source>
        <translation>Métrica, sua fonte e frequência de medição</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Princípios</translation>
    </message>
    <message>
        <source>The strategy does not state its principles yet.</source>
        <translation>A estratégia ainda não apresenta seus princípios.</translation>
    </message>
    <message>
        <source>What holds for everything that the strategy does.</source>
        <translation>O que vale para tudo o que a estratégia faz.</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>No objective is set and no action is planned yet.</source>
        <translation>Nenhum objetivo foi definido e nenhuma ação foi planejada ainda.</translation>
    </message>
    <message>
        <source>The stage is the one reached when the action ends.</source>
        <translation>O nível é o alcançado quando a ação termina.</translation>
    </message>
    <message>
        <source>No action of its own.</source>
        <translation>Nenhuma ação própria.</translation>
    </message>
    <message>
        <source>Measures of %1</source>
        <comment>an objective</comment>
        <translation>Métricas de: %1</translation>
    </message>
    <message>
        <source>Measures without an objective</source>
        <translation>Métricas sem objetivo</translation>
    </message>
    <message>
        <source>Strategy report · Round %1</source>
        <translation>Relatório da estratégia · Rodada %1</translation>
    </message>
    <message>
        <source>Action-plan report · Round %1</source>
        <translation>Relatório do plano de ação · Rodada %1</translation>
    </message>
    <message>
        <source>Briefs for the bodies · Round %1</source>
        <translation>Fichas para as entidades · Rodada %1</translation>
    </message>
    <message>
        <source>National cyber-security strategy
of %1</source>
        <translation>Estratégia nacional de cibersegurança
%1</translation>
    </message>
    <message>
        <source>Cyber-security action plan
of %1</source>
        <translation>Plano de ação de cibersegurança
%1</translation>
    </message>
    <message>
        <source>What falls to each body
in %1</source>
        <translation>O que cabe a cada entidade
%1</translation>
    </message>
    <message>
        <source>Strategy report of %1, round %2</source>
        <translation>Relatório da estratégia: %1, rodada %2</translation>
    </message>
    <message>
        <source>Action-plan report of %1, round %2</source>
        <translation>Relatório do plano de ação: %1, rodada %2</translation>
    </message>
    <message>
        <source>Briefs for the bodies of %1, round %2</source>
        <translation>Fichas para as entidades: %1, rodada %2</translation>
    </message>
    <message>
        <source>What falls to %1, %2, round %3</source>
        <comment>body, State, round</comment>
        <translation>O que cabe a: %1, %2, rodada %3</translation>
    </message>
    <message>
        <source>Strategy, Round %1</source>
        <translation>Estratégia, rodada %1</translation>
    </message>
    <message>
        <source>Action plan, Round %1</source>
        <translation>Plano de ação, rodada %1</translation>
    </message>
    <message>
        <source>What falls to you, Round %1</source>
        <translation>O que cabe à entidade, rodada %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 actions, 2026 to 2028</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status of the assessment</source>
        <translation>Situação da avaliação</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Custo provável</translation>
    </message>
    <message>
        <source>low to high: %1</source>
        <translation>do baixo ao alto: %1</translation>
    </message>
    <message>
        <source>not estimated yet</source>
        <translation>ainda não estimado</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem executa</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n instituição</numerusform>
            <numerusform>%n instituições</numerusform>
        </translation>
    </message>
    <message>
        <source>that lead or support</source>
        <translation>na liderança ou no apoio</translation>
    </message>
    <message>
        <source>of the assessment</source>
        <translation>da avaliação</translation>
    </message>
    <message>
        <source>how to check: last section</source>
        <translation>como verificar: última seção</translation>
    </message>
    <message>
        <source>Practice data about a fictional State.</source>
        <translation>Dados de prática sobre um Estado fictício.</translation>
    </message>
    <message>
        <source>The data of this report is attached to the file.</source>
        <translation>Os dados deste relatório estão anexados ao arquivo.</translation>
    </message>
    <message>
        <source>Plan of the State on its self-assessment. It is not a finding of the OAS.</source>
        <translation>Plano do Estado com base em sua autoavaliação. Não é uma conclusão da OEA.</translation>
    </message>
    <message>
        <source>What falls to whom</source>
        <translation>O que cabe a quem</translation>
    </message>
    <message>
        <source>No action names a body yet.</source>
        <translation>Nenhuma ação indica uma entidade ainda.</translation>
    </message>
    <message>
        <source>Nothing is left to do for any body.</source>
        <translation>Não resta nada a fazer para nenhuma entidade.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>All that the plan gives to a body is done. Make the action-plan report instead.</source>
        <translation>Tudo o que o plano atribui a uma entidade está concluído. Gere, em seu lugar, o relatório do plano de ação.</translation>
    </message>
    <message>
        <source>No action of the plan names a body yet. Say who leads or supports an action first.</source>
        <translation>Nenhuma ação do plano indica uma entidade ainda. Indique primeiro quem lidera ou apoia uma ação.</translation>
    </message>
    <message>
        <source>Nothing that is still to be done falls to “%1”. Choose one of: %2.</source>
        <translation>Nada do que ainda se deve executar cabe a “%1”. Escolha uma destas entidades: %2.</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>todo trimestre</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>todo semestre</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>a cada dois anos</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, a month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>secured</source>
        <comment>funding</comment>
        <translation>assegurado</translation>
    </message>
    <message>
        <source>not secured</source>
        <comment>funding</comment>
        <translation>não assegurado</translation>
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
        <translation>%1: %2 acima do orçamento</translation>
    </message>
    <message>
        <source>leaves out %1, which must be done</source>
        <comment>codes of actions</comment>
        <translation>deixa de fora o que é obrigatório: %1</translation>
    </message>
    <message>
        <source>nothing is lifted by %1, for want of what is not chosen</source>
        <comment>codes of actions</comment>
        <translation>sem efeito, por falta do que não foi escolhido: %1</translation>
    </message>
    <message>
        <source>holds together</source>
        <comment>a scenario</comment>
        <translation>coerente</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Conforme planejado</translation>
    </message>
    <message>
        <source>Likely cost of each scenario by year</source>
        <translation>Custo provável de cada cenário por ano</translation>
    </message>
    <message>
        <source>Scenario, likely cost in %1</source>
        <comment>unit of money</comment>
        <translation>Cenário, custo provável em %1</translation>
    </message>
    <message>
        <source>What is done was estimated at %1, which is in no row.</source>
        <comment>an amount</comment>
        <translation>O que está concluído foi estimado em %1, valor que não consta de nenhuma linha.</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Comparação de cenários</translation>
    </message>
    <message>
        <source>No other scenario than the plan itself is kept.</source>
        <translation>Não se guarda nenhum cenário além do próprio plano.</translation>
    </message>
    <message>
        <source>What would be reached, and for how much, with other actions or other dates.</source>
        <translation>O que se alcançaria, e por quanto, com outras ações ou outras datas.</translation>
    </message>
    <message>
        <source>The headline counts what is done in each; actions and costs are of what is still to be done. A lift counts only when all that it needs is chosen or done.</source>
        <translation>Em cada cenário, a pontuação principal inclui o que está concluído; as ações e os custos são do que ainda se deve executar. Uma elevação só conta quando tudo o que ela requer está escolhido ou concluído.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <comment>actions</comment>
        <translation>A executar</translation>
    </message>
    <message>
        <source>Headline when it is done</source>
        <translation>Pontuação principal ao concluir</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>É coerente?</translation>
    </message>
    <message>
        <source>The plan costs %1 in all, from %2.</source>
        <comment>amount with unit; &quot;0.80 to 1.40&quot;</comment>
        <translation>O plano custa %1 no total (de %2).</translation>
    </message>
    <message>
        <source>The plan costs %1 in all.</source>
        <comment>amount with unit</comment>
        <translation>O plano custa %1 no total.</translation>
    </message>
    <message>
        <source>Money is secured for %1 of it.</source>
        <comment>amount with unit</comment>
        <translation>Desse total, há recursos assegurados para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not estimated yet, so in no sum.</source>
        <translation>
            <numerusform>%n ação ainda sem estimativa, que não entra em nenhuma soma.</numerusform>
            <numerusform>%n ações ainda sem estimativa, que não entram em nenhuma soma.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2, %3, %4.</source>
        <comment>a date; 3 actions to lead, 1 to support, 2 measures to report</comment>
        <translation>Em %1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>What you lead costs %1, from %2.</source>
        <comment>an amount; &quot;0.80 to 1.40&quot;</comment>
        <translation>O que a entidade lidera custa %1 (de %2).</translation>
    </message>
    <message>
        <source>What you lead costs %1.</source>
        <comment>an amount</comment>
        <translation>O que a entidade lidera custa %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>4 objectives, 12 actions, 5 measures</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>low and high are the same</source>
        <translation>baixo e alto são iguais</translation>
    </message>
    <message>
        <source>At most %1 in all.</source>
        <comment>a budget</comment>
        <translation>Orçamento total: no máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n action(s) a year.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1: no máximo %n ação por ano.</numerusform>
            <numerusform>%1: no máximo %n ações por ano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be in it: %1.</source>
        <comment>codes of actions</comment>
        <translation>Exigidas: %1.</translation>
    </message>
    <message>
        <source>Left out beforehand: %1.</source>
        <comment>codes of actions</comment>
        <translation>Excluídas de antemão: %1.</translation>
    </message>
    <message>
        <source>Goal: every target at the least cost.</source>
        <translation>Finalidade: todas as metas ao menor custo.</translation>
    </message>
    <message>
        <source>Goal: the most improvement.</source>
        <translation>Finalidade: a maior melhoria.</translation>
    </message>
    <message>
        <source>%1 over its budget in all</source>
        <comment>an amount</comment>
        <translation>%1 acima do orçamento total</translation>
    </message>
    <message numerus="yes">
        <source>%1 start(s) before what is waited for ends</source>
        <comment>codes of actions</comment>
        <translation>
            <numerusform>início anterior ao fim daquilo por que se espera: %1</numerusform>
            <numerusform>início anterior ao fim daquilo por que se espera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget of “%1”</source>
        <comment>a scenario</comment>
        <translation>Orçamento de “%1”</translation>
    </message>
    <message>
        <source>%1 at least since %2, where the record begins</source>
        <comment>percent, a date</comment>
        <translation>%1 ao menos desde %2, quando começa o registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>percent, a date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 since %2; before: %3</source>
        <comment>percent, a date, percents with their dates</comment>
        <translation>%1 desde %2; antes: %3</translation>
    </message>
    <message>
        <source>Since when actions stand still</source>
        <translation>Desde quando as ações não avançam</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Actions that run, and the day on which somebody last said that they had got further or fallen back. From the change log.</source>
        <translation>Ações em andamento e o último dia em que alguém informou que haviam avançado ou recuado. Segundo o registro de alterações.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>um texto tem %n caractere</numerusform>
            <numerusform>um texto tem %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>no máximo %1; encurte-o ou guarde-o como documento</translation>
    </message>
    <message numerus="yes">
        <source>there are %n principles</source>
        <translation>
            <numerusform>há %n princípio</numerusform>
            <numerusform>há %n princípios</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>the plan holds %n things of one kind</source>
        <translation>
            <numerusform>o plano contém %n elemento de um tipo</numerusform>
            <numerusform>o plano contém %n elementos de um tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; put several into one</source>
        <translation>no máximo %1; reúna vários em um só</translation>
    </message>
    <message>
        <source>a thing of the plan has no id</source>
        <translation>um elemento do plano não tem id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>um id próprio</translation>
    </message>
    <message>
        <source>two things of the plan have the same id</source>
        <translation>dois elementos do plano têm o mesmo id</translation>
    </message>
    <message>
        <source>an action or measure has no code</source>
        <translation>uma ação ou métrica não tem código</translation>
    </message>
    <message>
        <source>a code of its own, such as A4</source>
        <translation>um código próprio, como A4</translation>
    </message>
    <message>
        <source>two have the same code</source>
        <translation>dois têm o mesmo código</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>a data %1 não é plausível</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>falta uma data</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>uma data de %1 a %2</translation>
    </message>
    <message>
        <source>the order is %1</source>
        <translation>a ordem é %1</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>um número inteiro de 0 a %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible</source>
        <translation>o ano %1 não é plausível</translation>
    </message>
    <message>
        <source>a year from %1 to %2</source>
        <translation>um ano de %1 a %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>o custo é %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>um custo de 0 a %1</translation>
    </message>
    <message>
        <source>there is no indicator %1 in this framework</source>
        <translation>o indicador %1 não existe neste referencial</translation>
    </message>
    <message>
        <source>the code of an indicator of the framework</source>
        <translation>o código de um indicador do referencial</translation>
    </message>
    <message>
        <source>there is no such objective in the plan</source>
        <translation>esse objetivo não existe no plano</translation>
    </message>
    <message>
        <source>the id of an objective of the plan, or none</source>
        <translation>o id de um objetivo do plano, ou nenhum</translation>
    </message>
    <message>
        <source>there is no commitment %1 in this framework</source>
        <translation>o compromisso %1 não existe neste referencial</translation>
    </message>
    <message>
        <source>the code of a commitment of the framework</source>
        <translation>o código de um compromisso do referencial</translation>
    </message>
    <message>
        <source>the objectives stand below one another in a circle: %1</source>
        <translation>os objetivos estão uns abaixo dos outros em círculo: %1</translation>
    </message>
    <message>
        <source>a parent that is not below the objective itself</source>
        <translation>um objetivo superior que não esteja abaixo do próprio objetivo</translation>
    </message>
    <message>
        <source>the actions wait for one another in a circle: %1</source>
        <translation>as ações esperam umas pelas outras em círculo: %1</translation>
    </message>
    <message>
        <source>dependencies that come to an end; take one of them away</source>
        <translation>dependências que cheguem a um fim; remova uma delas</translation>
    </message>
    <message>
        <source>a value is not a number</source>
        <translation>um valor não é um número</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>there is no such action in the plan</source>
        <translation>essa ação não existe no plano</translation>
    </message>
    <message>
        <source>the id of an action of the plan, or none</source>
        <translation>o id de uma ação do plano, ou nenhum</translation>
    </message>
    <message>
        <source>the target lies before the baseline</source>
        <translation>a meta é anterior à linha de base</translation>
    </message>
    <message>
        <source>a day on or after %1</source>
        <translation>um dia em %1 ou depois</translation>
    </message>
    <message numerus="yes">
        <source>the measure has %n readings</source>
        <translation>
            <numerusform>a métrica tem %n medição</numerusform>
            <numerusform>a métrica tem %n medições</numerusform>
        </translation>
    </message>
    <message>
        <source>the readings are not in the order of their days, or two are of one day</source>
        <translation>as medições não estão na ordem de seus dias, ou duas são do mesmo dia</translation>
    </message>
    <message>
        <source>one reading a day, the earliest first</source>
        <translation>uma medição por dia, a mais antiga primeiro</translation>
    </message>
    <message>
        <source>a step of the lifecycle has no title</source>
        <translation>uma etapa do ciclo de vida não tem título</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>o que se deve fazer</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies support the action</source>
        <translation>
            <numerusform>%n entidade apoia a ação</numerusform>
            <numerusform>%n entidades apoiam a ação</numerusform>
        </translation>
    </message>
    <message>
        <source>the progress is %1%</source>
        <translation>o andamento é de %1%</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100</source>
        <translation>um número inteiro de 0 a 100</translation>
    </message>
    <message>
        <source>the action ends before it starts</source>
        <translation>a ação termina antes de começar</translation>
    </message>
    <message>
        <source>an end on or after %1</source>
        <translation>um fim em %1 ou depois</translation>
    </message>
    <message>
        <source>the costs low, likely and high are %1, %2 and %3</source>
        <translation>os custos baixo, provável e alto são %1, %2 e %3</translation>
    </message>
    <message>
        <source>low at most likely, and likely at most high</source>
        <translation>o baixo no máximo igual ao provável, e o provável no máximo igual ao alto</translation>
    </message>
    <message>
        <source>there are costs by year but no cost</source>
        <translation>há custos por ano, mas nenhum custo</translation>
    </message>
    <message>
        <source>the cost that the years add up to</source>
        <translation>o custo que resulta da soma dos anos</translation>
    </message>
    <message>
        <source>the costs by year add up to %1 while the action costs %2</source>
        <translation>os custos por ano somam %1, enquanto a ação custa %2</translation>
    </message>
    <message>
        <source>the costs by year add up to %1, %2 and %3 while the action costs %4, %5 and %6</source>
        <comment>low, likely and high</comment>
        <translation>os custos por ano somam %1, %2 e %3, enquanto a ação custa %4, %5 e %6</translation>
    </message>
    <message>
        <source>costs by year that add up to the cost of the action</source>
        <translation>custos por ano que somem o custo da ação</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>esse indicador não existe neste referencial</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>o nível %1 está fora da escala</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>um nível de 1 a %1</translation>
    </message>
    <message>
        <source>the action lifts %1 twice</source>
        <translation>a ação eleva %1 duas vezes</translation>
    </message>
    <message>
        <source>each indicator once</source>
        <translation>cada indicador uma só vez</translation>
    </message>
    <message numerus="yes">
        <source>the action waits for %n others</source>
        <translation>
            <numerusform>a ação espera por %n outra</numerusform>
            <numerusform>a ação espera por outras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the action waits for itself</source>
        <translation>a ação espera por si mesma</translation>
    </message>
    <message>
        <source>the ids of other actions of the plan</source>
        <translation>os ids de outras ações do plano</translation>
    </message>
    <message>
        <source>the action waits for %1, which the plan does not hold</source>
        <translation>a ação espera por %1, que o plano não contém</translation>
    </message>
    <message numerus="yes">
        <source>the action has %n risks</source>
        <translation>
            <numerusform>a ação tem %n risco</numerusform>
            <numerusform>a ação tem %n riscos</numerusform>
        </translation>
    </message>
    <message>
        <source>a risk has no text</source>
        <translation>um risco não tem texto</translation>
    </message>
    <message>
        <source>what may go wrong</source>
        <translation>o que pode dar errado</translation>
    </message>
    <message>
        <source>a scenario has no name</source>
        <translation>um cenário não tem nome</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>um nome</translation>
    </message>
    <message>
        <source>an action has no other day</source>
        <translation>uma ação não tem outro dia</translation>
    </message>
    <message>
        <source>another first or last day</source>
        <translation>outro primeiro ou último dia</translation>
    </message>
    <message>
        <source>a chosen action has its days twice</source>
        <translation>uma ação escolhida tem seus dias duas vezes</translation>
    </message>
    <message>
        <source>the days of a chosen action beside its choice</source>
        <translation>os dias de uma ação escolhida ao lado de sua seleção</translation>
    </message>
    <message>
        <source>an action ends before it starts</source>
        <translation>uma ação termina antes de começar</translation>
    </message>
    <message>
        <source>the scenario names %1, which the plan does not hold</source>
        <translation>o cenário menciona %1, que o plano não contém</translation>
    </message>
    <message>
        <source>the ids of actions of the plan</source>
        <translation>os ids de ações do plano</translation>
    </message>
    <message>
        <source>the budget is %1</source>
        <translation>o orçamento é %1</translation>
    </message>
    <message>
        <source>a budget from 0 to %1</source>
        <translation>um orçamento de 0 a %1</translation>
    </message>
    <message>
        <source>no action of the plan is led by “%1”</source>
        <translation>nenhuma ação do plano é liderada por “%1”</translation>
    </message>
    <message>
        <source>the lead body of an action of the plan</source>
        <translation>a entidade líder de uma ação do plano</translation>
    </message>
    <message>
        <source>the limit of “%1” is %2</source>
        <translation>o limite de “%1” é %2</translation>
    </message>
    <message>
        <source>an action must be done and is left out</source>
        <translation>uma ação é obrigatória e está excluída</translation>
    </message>
    <message>
        <source>an action in one of the two lists</source>
        <translation>uma ação em uma das duas listas</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Belongs to objective</source>
        <translation>Pertence ao objetivo</translation>
    </message>
    <message>
        <source>Cost, low</source>
        <translation>Custo, baixo</translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation>Custo, provável</translation>
    </message>
    <message>
        <source>Cost, high</source>
        <translation>Custo, alto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidade líder</translation>
    </message>
    <message>
        <source>Supporting bodies, one a line</source>
        <translation>Entidades de apoio, uma por linha</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Progress, percent</source>
        <translation>Andamento, em porcentagem</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fonte de financiamento</translation>
    </message>
    <message>
        <source>Funding secured</source>
        <translation>Financiamento assegurado</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>Waits for actions, one a line</source>
        <translation>Espera por ações, uma por linha</translation>
    </message>
    <message>
        <source>Lifts indicators to stage, one a line</source>
        <translation>Eleva indicadores ao nível, um por linha</translation>
    </message>
    <message>
        <source>Id of the action</source>
        <translation>Id da ação</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Código da ação</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Belongs to action</source>
        <translation>Pertence à ação</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Day of the baseline</source>
        <translation>Dia da linha de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Day of the target</source>
        <translation>Dia da meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>How often it is read</source>
        <translation>Frequência de medição</translation>
    </message>
    <message>
        <source>Id of the measure</source>
        <translation>Id da métrica</translation>
    </message>
    <message>
        <source>Code of the measure</source>
        <translation>Código da métrica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>Costs by year</source>
        <translation>Custos por ano</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <comment>a year</comment>
        <translation>Custo em %1</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <comment>a day</comment>
        <translation>Medição de %1</translation>
    </message>
    <message>
        <source>Cost: low, likely, high</source>
        <translation>Custo: baixo, provável, alto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensal</translation>
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
        <translation>bienal</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plano de ação</translation>
    </message>
    <message>
        <source>Read me</source>
        <comment>name of a sheet</comment>
        <translation>Leia-me</translation>
    </message>
    <message>
        <source>Change what you like in the white cells, then send this file back. Each difference is looked at before it is taken over.</source>
        <translation>Altere o que quiser nas células brancas e devolva este arquivo. Cada diferença é examinada antes de ser aceita.</translation>
    </message>
    <message>
        <source>Leave the grey cells as they are. They say which row is which.</source>
        <translation>Deixe como estão as células cinza. Elas indicam qual linha é qual.</translation>
    </message>
    <message>
        <source>For something new, fill in a row below the last and leave its id empty.</source>
        <translation>Para algo novo, preencha uma linha abaixo da última e deixe vazio o id.</translation>
    </message>
    <message>
        <source>To propose that something is removed, delete its whole row.</source>
        <translation>Para propor que algo seja removido, exclua a linha inteira.</translation>
    </message>
    <message>
        <source>Columns may be moved. Do not merge cells and use no formulas.</source>
        <translation>As colunas podem ser movidas. Não mescle células nem use fórmulas.</translation>
    </message>
    <message>
        <source>All costs are in one currency, in whole units, without a sign.</source>
        <translation>Todos os custos estão em uma só moeda, em unidades inteiras, sem sinal.</translation>
    </message>
    <message>
        <source>Form of this file</source>
        <translation>Formato deste arquivo</translation>
    </message>
    <message>
        <source>Id of the assessment</source>
        <translation>Id da avaliação</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versão do plano</translation>
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
        <translation>Aqui se escreve um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Ids stay as they are. Leave the id of a new row empty, or write the code beside it.</source>
        <translation>Os ids ficam como estão. Deixe vazio o id de uma linha nova ou escreva o código ao lado.</translation>
    </message>
    <message>
        <source>A date stands here, such as 2027-06-30.</source>
        <translation>Aqui se escreve uma data, como 2027-06-30.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha um item da lista.</translation>
    </message>
</context>
<context>
    <name>PlanSheetsRun</name>
    <message>
        <source>There is no file “%1” any more. Choose it where it is now.</source>
        <translation>O arquivo “%1” já não existe. Escolha-o onde está agora.</translation>
    </message>
    <message>
        <source>“%1” is not a workbook. Choose the .xlsx file that came back.</source>
        <translation>“%1” não é uma pasta de trabalho. Escolha o arquivo .xlsx que foi devolvido.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it and that no other program keeps it for itself.</source>
        <translation>Não é possível ler “%1”. Verifique se há permissão de leitura e se nenhum outro programa o reserva para si.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it again from where it came from.</source>
        <translation>Não é possível ler “%1” até o fim. Copie-o novamente do lugar de origem.</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>What should be changed is no longer in the plan. Look at what is there now, then decide again.</source>
        <translation>O que se queria alterar já não está no plano. Examine o que há agora e decida novamente.</translation>
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
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
        <translation>“%1” não é um código de moeda. Escreva as três letras maiúsculas da ISO 4217, como USD, ou deixe vazio.</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself. Choose another objective, or the top.</source>
        <translation>%1 não pode estar abaixo de si mesmo. Escolha outro objetivo ou o topo.</translation>
    </message>
    <message>
        <source>%1 still holds %2. Move what it holds to another objective, or remove it together with all of that.</source>
        <comment>an objective; 2 objectives, 3 actions</comment>
        <translation>%1 ainda contém: %2. Mova o conteúdo para outro objetivo ou remova-o junto com tudo o que contém.</translation>
    </message>
</context>
<context>
    <name>PlanYears</name>
    <message>
        <source>%1, over</source>
        <comment>a year</comment>
        <translation>%1, já passado</translation>
    </message>
    <message>
        <source>%1–%2, over</source>
        <comment>years</comment>
        <translation>%1–%2, já passados</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Baixo a alto</translation>
    </message>
    <message>
        <source>%1 is over: its row says what was planned to be spent, and no score is forecast for it.</source>
        <comment>a year</comment>
        <translation>%1 já passou: sua linha diz o que se previa gastar, e não se projeta nenhuma pontuação para ele.</translation>
    </message>
    <message>
        <source>The years up to %1 are over: their row says what was planned to be spent, and no score is forecast for them.</source>
        <translation>Os anos até %1 já passaram: sua linha diz o que se previa gastar, e não se projeta nenhuma pontuação para eles.</translation>
    </message>
    <message>
        <source>Every action that has dates was stopped, so no year can be named.</source>
        <translation>Todas as ações com datas foram interrompidas, portanto não se pode indicar nenhum ano.</translation>
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
        <translation>%1: %2 a %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n answer(s) “not applicable” without a real reason</source>
        <translation>
            <numerusform>%n resposta “não aplicável” sem um motivo real</numerusform>
            <numerusform>%n respostas “não aplicável” sem um motivo real</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The report prints the reason; a reader must understand it.</source>
        <translation>%1. O relatório imprime o motivo; quem lê precisa compreendê-lo.</translation>
    </message>
    <message>
        <source>Every “not applicable” has its reason</source>
        <translation>Cada “não aplicável” tem seu motivo</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>The assessment is written in %1</source>
        <translation>A avaliação está escrita em %1</translation>
    </message>
    <message>
        <source>Texts and report are in one language</source>
        <translation>Os textos e o relatório estão em um só idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n pergunta sem resposta</numerusform>
            <numerusform>%n perguntas sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Too few for a headline: it is not printed as a number.</source>
        <translation>%1. Há poucas respostas para a pontuação principal: ela não é impressa como número.</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Todas as perguntas estão respondidas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over and not confirmed</source>
        <translation>
            <numerusform>%n resposta trazida da rodada anterior e não confirmada</numerusform>
            <numerusform>%n respostas trazidas da rodada anterior e não confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer waits to be confirmed</source>
        <translation>Nenhuma resposta está a confirmar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>High stage, weak proof: %n answer(s)</source>
        <translation>
            <numerusform>Nível alto, comprovação fraca: %n resposta</numerusform>
            <numerusform>Nível alto, comprovação fraca: %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>High stages have the proof they need</source>
        <translation>Os níveis altos têm a comprovação necessária</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) past the review-by date</source>
        <translation>
            <numerusform>%n documento com data de revisão vencida</numerusform>
            <numerusform>%n documentos com data de revisão vencida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. No answer loses its proof.</source>
        <translation>%1. Nenhuma resposta fica sem comprovação.</translation>
    </message>
    <message>
        <source>No document is past its review-by date</source>
        <translation>Nenhum documento está com data de revisão vencida</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>The kept copy of %n document(s) is missing or damaged</source>
        <translation>
            <numerusform>A cópia guardada de %n documento falta ou está danificada</numerusform>
            <numerusform>As cópias guardadas de %n documentos faltam ou estão danificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The file no longer holds the copy as it was added. Add the document again.</source>
        <translation>%1. O arquivo já não contém a cópia tal como foi adicionada. Adicione o documento novamente.</translation>
    </message>
    <message>
        <source>Every kept copy is there and whole</source>
        <translation>Todas as cópias guardadas existem e estão íntegras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a rationale</source>
        <translation>
            <numerusform>%n resposta sem justificativa</numerusform>
            <numerusform>%n respostas sem justificativa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A reader will ask why.</source>
        <translation>%1. Quem lê perguntará por quê.</translation>
    </message>
    <message>
        <source>Every answer has a rationale</source>
        <translation>Todas as respostas têm justificativa</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escrever</translation>
    </message>
    <message numerus="yes">
        <source>Two stages up without new evidence: %n answer(s)</source>
        <translation>
            <numerusform>Dois níveis acima sem evidência nova: %n resposta</numerusform>
            <numerusform>Dois níveis acima sem evidência nova: %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was attached since the last round that shows the change.</source>
        <translation>%1. Desde a rodada anterior, não se vinculou nada que mostre a mudança.</translation>
    </message>
    <message>
        <source>No jump of two stages without new evidence</source>
        <translation>Nenhum salto de dois níveis sem evidência nova</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still marked for review</source>
        <translation>
            <numerusform>%n resposta ainda sinalizada para revisar</numerusform>
            <numerusform>%n respostas ainda sinalizadas para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is marked for review</source>
        <translation>Nenhuma resposta está sinalizada para revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) below the present stage</source>
        <translation>
            <numerusform>%n meta abaixo do nível atual</numerusform>
            <numerusform>%n metas abaixo do nível atual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What is aimed at is reached already.</source>
        <translation>%1. O que se pretende já foi alcançado.</translation>
    </message>
    <message>
        <source>No target is below the present stage</source>
        <translation>Nenhuma meta está abaixo do nível atual</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Definir meta</translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) without a target</source>
        <translation>
            <numerusform>%n pergunta respondida sem meta</numerusform>
            <numerusform>%n perguntas respondidas sem meta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Without one there is no gap to rank.</source>
        <translation>%1. Sem meta, não há lacuna a ordenar.</translation>
    </message>
    <message>
        <source>Every answered question has a target</source>
        <translation>Todas as perguntas respondidas têm meta</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a measure</source>
        <translation>
            <numerusform>%n ação sem métrica</numerusform>
            <numerusform>%n ações sem métrica</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has a measure</source>
        <translation>Todas as ações têm métrica</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n ação sem responsável</numerusform>
            <numerusform>%n ações sem responsável</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has an owner</source>
        <translation>Todas as ações têm responsável</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n ação sem datas</numerusform>
            <numerusform>%n ações sem datas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its dates</source>
        <translation>Todas as ações têm suas datas</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) due for review soon</source>
        <translation>
            <numerusform>%n documento com revisão próxima</numerusform>
            <numerusform>%n documentos com revisão próxima</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is due for review soon</source>
        <translation>Nenhum documento tem revisão próxima</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n peso alterado</numerusform>
            <numerusform>%n pesos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>All weights are the framework&apos;s own</source>
        <translation>Todos os pesos são os do próprio referencial</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not applicable</source>
        <translation>
            <numerusform>%n pergunta não aplicável</numerusform>
            <numerusform>%n perguntas não aplicáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The reasons are printed.</source>
        <translation>%1. Os motivos são impressos.</translation>
    </message>
    <message>
        <source>Every question applies</source>
        <translation>Todas as perguntas se aplicam</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Deve ser corrigido</translation>
    </message>
    <message>
        <source>Should be mended</source>
        <translation>Convém corrigir</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para informação</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes, a number</comment>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>What people wrote stays as it is, as in %1; the report marks it with its language.</source>
        <translation>O que as pessoas escreveram fica como está, como em %1; o relatório o marca com seu idioma.</translation>
    </message>
    <message>
        <source>What people wrote stays as it is, as in the register of evidence; the report marks it with its language.</source>
        <translation>O que as pessoas escreveram fica como está, como no registro de evidências; o relatório o marca com seu idioma.</translation>
    </message>
    <message>
        <source>%1. Still in force on the reference date.</source>
        <translation>%1. Ainda em vigor na data de referência.</translation>
    </message>
    <message>
        <source>%1. What was changed is printed with its reason; read it once more before you send the report.</source>
        <translation>%1. O que foi alterado é impresso com seu motivo; leia mais uma vez antes de enviar o relatório.</translation>
    </message>
    <message>
        <source>%1. Every score that lacks an answer is printed as provisional.</source>
        <translation>%1. Toda pontuação a que falta uma resposta é impressa como provisória.</translation>
    </message>
    <message>
        <source>%1. What is not confirmed counts as not answered.</source>
        <translation>%1. O que não é confirmado conta como sem resposta.</translation>
    </message>
    <message>
        <source>%1. What is not confirmed counts as not answered: too few answers are left for a headline in numbers.</source>
        <translation>%1. O que não é confirmado conta como sem resposta: restam poucas respostas para uma pontuação principal em números.</translation>
    </message>
    <message>
        <source>%1. The evidence is of too low a grade, or there is none.</source>
        <translation>%1. As evidências são de categoria baixa demais ou não existem.</translation>
    </message>
    <message>
        <source>%1. Left without proof by that: %2.</source>
        <translation>%1. Por isso, fica sem comprovação: %2.</translation>
    </message>
    <message>
        <source>%1. Listed under “points left open”.</source>
        <translation>%1. Consta em “pontos em aberto”.</translation>
    </message>
    <message>
        <source>%1. Without a measure, nothing can be followed next year. Say on the Strategy page what is counted.</source>
        <translation>%1. Sem métrica, não há acompanhamento no próximo ano. Informe na página Estratégia o que se conta.</translation>
    </message>
    <message>
        <source>%1. Without an owner, nobody answers for the work. Name the body that leads on the Strategy page.</source>
        <translation>%1. Sem responsável, ninguém responde pelo trabalho. Indique a entidade líder na página Estratégia.</translation>
    </message>
    <message>
        <source>%1. What has no beginning and end stands in no year of the plan. Write both on the Strategy page.</source>
        <translation>%1. O que não tem início nem fim não consta de nenhum ano do plano. Informe ambos na página Estratégia.</translation>
    </message>
</context>
<context>
    <name>PreparationSteps</name>
    <message>
        <source>Under the Chatham House rule no name is stored. Leave the names out of the roster.</source>
        <translation>Sob a regra de Chatham House, nenhum nome é gravado. Deixe os nomes fora da lista de participantes.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away and add another seat.</source>
        <translation>O assento %1 pode ter votado por seu grupo. Indique-o como ausente e adicione outro assento.</translation>
    </message>
    <message>
        <source>The room has worked on %1 already. Leave it on the agenda.</source>
        <translation>A sala já tratou de %1. Mantenha essa pergunta na pauta.</translation>
    </message>
    <message>
        <source>The vote on %1 is open. Close it before changing who answers.</source>
        <translation>A votação sobre %1 está aberta. Encerre-a antes de alterar quem responde.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule. Prepare another workshop to use a different one.</source>
        <translation>Já se votou com base nesta regra. Prepare outra oficina para usar uma diferente.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Esta oficina já guardou nomes, e seu histórico os conserva. Prepare outra oficina, sem nomes, para a regra de Chatham House.</translation>
    </message>
    <message>
        <source>There is no such group in this workshop. Choose one of its groups.</source>
        <translation>Esse grupo não existe nesta oficina. Escolha um dos grupos da oficina.</translation>
    </message>
    <message>
        <source>%1 has seats, answers questions or has voted. Move its seats and take it from the agenda first, or keep it.</source>
        <translation>%1 tem assentos, responde a perguntas ou já votou. Primeiro, mova os assentos e retire o grupo da pauta, ou mantenha-o.</translation>
    </message>
    <message>
        <source>There is no such seat in this workshop. Choose one of its seats.</source>
        <translation>Esse assento não existe nesta oficina. Escolha um dos assentos da oficina.</translation>
    </message>
    <message>
        <source>Seat %1 may have voted for its group. Mark it as away instead.</source>
        <translation>O assento %1 pode ter votado por seu grupo. Em vez disso, indique-o como ausente.</translation>
    </message>
</context>
<context>
    <name>PrintedScore</name>
    <message>
        <source>Nothing is answered yet. A score appears with %1 of the questions.</source>
        <comment>a share in percent</comment>
        <translation>Ainda não há respostas. Uma pontuação aparece com %1 das perguntas.</translation>
    </message>
    <message>
        <source>Less than %1 is answered, so no number is printed.</source>
        <comment>a share in percent</comment>
        <translation>Menos de %1 tem resposta, por isso nenhum número é impresso.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The agenda is empty: bring a question back.</source>
        <translation>A pauta está vazia: recoloque uma pergunta.</translation>
    </message>
    <message>
        <source>Nobody can vote yet: add participants.</source>
        <translation>Ninguém pode votar ainda: adicione participantes.</translation>
    </message>
    <message>
        <source>No group that has participants answers a question: say who answers.</source>
        <translation>Nenhum grupo com participantes responde a uma pergunta: informe quem responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that nobody can answer.</source>
        <translation>
            <numerusform>%n pergunta a que ninguém pode responder.</numerusform>
            <numerusform>%n perguntas a que ninguém pode responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>Nenhum dia foi definido.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many for the days.</source>
        <translation>
            <numerusform>%n minuto a mais do que os dias comportam.</numerusform>
            <numerusform>%n minutos a mais do que os dias comportam.</numerusform>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>Valid on %1</source>
        <translation>Válida em %1</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Used by (stage)</source>
        <translation>Usada por (nível)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Id</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidências</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>Self-assessment, not a finding of the OAS</source>
        <translation>Autoavaliação; não é uma conclusão da OEA</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DADOS DE PRÁTICA</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report has more than 65,500 pieces of text, more than a tagged PDF can hold. Leave out an annex.</source>
        <translation>O relatório tem mais de 65.500 fragmentos de texto, mais do que um PDF com tags comporta. Omita um anexo.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Start it again when you like.</source>
        <translation>A geração do relatório foi interrompida. Pode ser iniciada novamente a qualquer momento.</translation>
    </message>
    <message>
        <source>The report cannot be set in two languages: at “%1” it does not have the same parts in both. Make it in one language, and tell us.</source>
        <translation>O relatório não pode ser composto em dois idiomas: em “%1” não tem as mesmas partes em ambos. Faça-o em um só idioma e avise-nos.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Try again, and tell us if it persists.</source>
        <translation>Não foi possível desenhar o PDF. Tente novamente e, se persistir, informe a falha a quem desenvolve o programa.</translation>
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
        <translation>%1: de um total de</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Seção do relatório</translation>
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
        <translation>%1 estratégia %2, %3</translation>
    </message>
    <message>
        <source>%1 action plan %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 plano de ação %2, %3</translation>
    </message>
    <message>
        <source>%1 briefs %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 fichas %2, %3</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 ata %2, %3</translation>
    </message>
    <message>
        <source>%1 gap report %2, %3</source>
        <comment>State, round, date; a file name</comment>
        <translation>%1 relatório de lacunas %2, %3</translation>
    </message>
    <message>
        <source>%1 brief for %4 %2, %3</source>
        <comment>State, body, round, date; a file name</comment>
        <translation>%1 ficha para %4 %2, %3</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>A report is being made</source>
        <translation>Gerando um relatório</translation>
    </message>
    <message>
        <source>“%1” is not written yet.</source>
        <translation>“%1” ainda não foi gravado.</translation>
    </message>
    <message>
        <source>Close when it is written</source>
        <translation>Fechar quando estiver gravado</translation>
    </message>
</context>
<context>
    <name>RevealedRound</name>
    <message>
        <source>This workshop has no such round. Choose one of its agenda&apos;s questions.</source>
        <translation>Esta oficina não tem esse turno. Escolha uma das perguntas de sua pauta.</translation>
    </message>
    <message>
        <source>Nobody sees a tally before the reveal. Reveal the round first.</source>
        <translation>Ninguém vê uma apuração antes da revelação. Primeiro, revele o turno.</translation>
    </message>
    <message>
        <source>A vote of this round does not belong to it. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Um voto deste turno não pertence a ele. Restaure uma cópia de segurança deste espaço de trabalho e conserve o arquivo danificado.</translation>
    </message>
    <message>
        <source>The stored votes of this round are not those that were revealed. Restore a safe copy of this workspace, and keep the damaged file.</source>
        <translation>Os votos gravados deste turno não são os que foram revelados. Restaure uma cópia de segurança deste espaço de trabalho e conserve o arquivo danificado.</translation>
    </message>
</context>
<context>
    <name>RoadmapModel</name>
    <message>
        <source>Without an objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Without a lead body</source>
        <translation>Sem entidade líder</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
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
            <numerusform>apoia %n</numerusform>
            <numerusform>apoia %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>ainda sem datas</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share</comment>
        <translation>andamento de %1</translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>custo provável: %1</translation>
    </message>
    <message>
        <source>cost not estimated</source>
        <translation>custo não estimado</translation>
    </message>
    <message>
        <source>starts before %1 ends, for which it waits</source>
        <comment>actions</comment>
        <translation>começa antes do fim daquilo por que espera: %1</translation>
    </message>
</context>
<context>
    <name>RoadmapPicture</name>
    <message numerus="yes">
        <source>Roadmap of %n action(s).</source>
        <translation>
            <numerusform>Roteiro de %n ação.</numerusform>
            <numerusform>Roteiro de %n ações.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from %1 to %2.</source>
        <comment>months</comment>
        <translation>Vão de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved, running or done.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n aprovada, em andamento ou concluída.</numerusform>
            <numerusform>%n aprovadas, em andamento ou concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n sem datas.</numerusform>
            <numerusform>%n sem datas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Part %1 of %2, from %3 to %4.</source>
        <comment>numbers, codes of the first and last</comment>
        <translation>Parte %1 de %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>ainda sem datas</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>approved or running</source>
        <translation>aprovada ou em andamento</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>nível alcançado ao final</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dependência</translation>
    </message>
    <message>
        <source>dependency not kept</source>
        <translation>dependência não respeitada</translation>
    </message>
</context>
<context>
    <name>RoadmapPrint</name>
    <message>
        <source>Roadmap of %1, round %2</source>
        <comment>State, round</comment>
        <translation>Roteiro: %1, rodada %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>Roadmap of the strategy</source>
        <translation>Roteiro da estratégia</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan of the State. It is not a finding of the OAS.</source>
        <translation>Plano do Estado. Não é uma conclusão da OEA.</translation>
    </message>
    <message>
        <source>Roadmap, Round %1</source>
        <translation>Roteiro, rodada %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
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
        <translation>oficina, %1, turno %2</translation>
    </message>
    <message>
        <source>The room has no result on %1. Record what it agreed on first.</source>
        <translation>A sala não tem resultado sobre %1. Registre primeiro o que foi acordado.</translation>
    </message>
    <message>
        <source>The room parked %1, so it gives no answer. Answer it on the Score page, or vote again.</source>
        <translation>A sala adiou %1, por isso não há resposta. Responda na página Pontuar ou vote novamente.</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Outros grupos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Not computable: fewer than two votes.</source>
        <translation>Não calculável: menos de dois votos.</translation>
    </message>
    <message>
        <source>Not computable: all votes are the same.</source>
        <translation>Não calculável: todos os votos são iguais.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two questions with two votes.</source>
        <translation>Não calculável: menos de duas perguntas com dois votos.</translation>
    </message>
    <message>
        <source>Not computable: fewer than two people voted on every question.</source>
        <translation>Não calculável: menos de duas pessoas votaram em todas as perguntas.</translation>
    </message>
    <message>
        <source>Not computable: nobody gave two questions different stages.</source>
        <translation>Não calculável: ninguém deu níveis diferentes a duas perguntas.</translation>
    </message>
</context>
<context>
    <name>RoomFaces</name>
    <message>
        <source>Time is over</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Time is nearly over</source>
        <translation>O tempo está acabando</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Turno %1</translation>
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
        <translation>Conecte-se ao Wi-Fi da sala</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Votação por telefone</translation>
    </message>
    <message>
        <source>Scan the picture, or open</source>
        <translation>Escaneie a imagem ou abra</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Retomada às %1</translation>
    </message>
    <message>
        <source>Agreed: %1 %2</source>
        <translation>Acordado: %1 %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Fica para depois</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Agradece-se a participação.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>have voted. All votes are in.</source>
        <translation>votos recebidos. Não falta nenhum.</translation>
    </message>
    <message>
        <source>have voted. Nothing is shown before the reveal.</source>
        <translation>votos recebidos. Nada é mostrado antes da revelação.</translation>
    </message>
    <message>
        <source>Vote by phone: open</source>
        <translation>Votação por telefone: aberta</translation>
    </message>
    <message>
        <source>Two halves: median between %1 and %2</source>
        <translation>Duas metades: mediana entre %1 e %2</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana: %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>The time is over.</source>
        <translation>O tempo se esgotou.</translation>
    </message>
    <message>
        <source>The time is nearly over.</source>
        <translation>O tempo está acabando.</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <translation>Nível %1, %2: %3</translation>
    </message>
    <message>
        <source>Join the room’s Wi-Fi %1</source>
        <translation>Conecte-se ao Wi-Fi da sala: %1</translation>
    </message>
    <message>
        <source>Vote by phone at %1 with the code %2</source>
        <translation>Vote por telefone em %1 com o código %2</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Votação por telefone</translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation>Votação: %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Votos recebidos: %1 de %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Retomada às %1</translation>
    </message>
    <message>
        <source>Agreed: stage %1, %2</source>
        <translation>Acordado: nível %1, %2</translation>
    </message>
    <message>
        <source>Put aside for later</source>
        <translation>Fica para depois</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Agradece-se a participação.</translation>
    </message>
    <message>
        <source>The room’s picture is dark</source>
        <translation>A imagem da sala está escura</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1. Allowed: %2.</source>
        <translation>%1. Permitido: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Allowed: %3.</source>
        <translation>%1: %2. Permitido: %3.</translation>
    </message>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>um texto tem %n caractere</numerusform>
            <numerusform>um texto tem %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1; shorten it, or keep it as a document</source>
        <translation>no máximo %1; encurte-o ou guarde-o como documento</translation>
    </message>
    <message>
        <source>the assessment has no id</source>
        <translation>a avaliação não tem id</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>um UUID</translation>
    </message>
    <message>
        <source>the assessment was made with %1 version %2</source>
        <translation>a avaliação foi feita com %1, versão %2</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>the assessment names no State</source>
        <translation>a avaliação não indica nenhum Estado</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>um nome</translation>
    </message>
    <message>
        <source>the assessment names no round</source>
        <translation>a avaliação não indica nenhuma rodada</translation>
    </message>
    <message>
        <source>a name such as 2026</source>
        <translation>um nome, por exemplo 2026</translation>
    </message>
    <message>
        <source>“%1” is no country code</source>
        <translation>“%1” não é um código de país</translation>
    </message>
    <message>
        <source>three capital letters, or none</source>
        <translation>três letras maiúsculas, ou nada</translation>
    </message>
    <message>
        <source>“%1” is no code of a language</source>
        <translation>“%1” não é um código de idioma</translation>
    </message>
    <message>
        <source>two or three small letters, such as en</source>
        <translation>duas ou três letras minúsculas, por exemplo en</translation>
    </message>
    <message>
        <source>the assessment is its own last round</source>
        <translation>a avaliação figura como sua própria rodada anterior</translation>
    </message>
    <message>
        <source>the id of an earlier assessment, or none</source>
        <translation>o id de uma avaliação anterior, ou nada</translation>
    </message>
    <message>
        <source>a name has %1 characters</source>
        <translation>um nome tem %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the scope holds no commitment</source>
        <translation>o escopo não contém nenhum compromisso</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>pelo menos um</translation>
    </message>
    <message>
        <source>there is no such commitment</source>
        <translation>esse compromisso não existe</translation>
    </message>
    <message>
        <source>a commitment of the framework</source>
        <translation>um compromisso do referencial</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>esse indicador não existe neste referencial</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>um indicador do referencial</translation>
    </message>
    <message>
        <source>codes from %1 to %2</source>
        <translation>códigos de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n marks</source>
        <translation>
            <numerusform>a resposta tem %n marcação</numerusform>
            <numerusform>a resposta tem %n marcações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of the %n stages</source>
        <translation>
            <numerusform>uma para %n nível</numerusform>
            <numerusform>uma para cada um dos %n níveis</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; has no reason</source>
        <translation>“não aplicável” não tem motivo</translation>
    </message>
    <message>
        <source>a reason that the report can print</source>
        <translation>um motivo que o relatório possa imprimir</translation>
    </message>
    <message>
        <source>the answer refers to evidence %1, which the assessment does not hold</source>
        <translation>a resposta remete à evidência %1, que a avaliação não contém</translation>
    </message>
    <message>
        <source>the id of a piece of its evidence</source>
        <translation>o id de uma de suas evidências</translation>
    </message>
    <message>
        <source>the same evidence is attached twice</source>
        <translation>a mesma evidência está vinculada duas vezes</translation>
    </message>
    <message>
        <source>each use once</source>
        <translation>cada uso uma só vez</translation>
    </message>
    <message>
        <source>a dissent has no text</source>
        <translation>um dissenso não tem texto</translation>
    </message>
    <message>
        <source>the minority&apos;s view</source>
        <translation>a opinião minoritária</translation>
    </message>
    <message>
        <source>there is no such commitment or indicator in this framework</source>
        <translation>esse compromisso ou indicador não existe neste referencial</translation>
    </message>
    <message>
        <source>a code of the framework</source>
        <translation>um código do referencial</translation>
    </message>
    <message>
        <source>the weight is %1</source>
        <translation>o peso é %1</translation>
    </message>
    <message>
        <source>a number above 0, from %1 to %2</source>
        <translation>um número acima de 0, de %1 a %2</translation>
    </message>
    <message>
        <source>another piece of evidence has the same id</source>
        <translation>outra evidência tem o mesmo id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>um id próprio</translation>
    </message>
    <message>
        <source>another piece of evidence has the same code</source>
        <translation>outra evidência tem o mesmo código</translation>
    </message>
    <message>
        <source>a code of its own</source>
        <translation>um código próprio</translation>
    </message>
    <message>
        <source>the evidence has no id</source>
        <translation>a evidência não tem id</translation>
    </message>
    <message>
        <source>the evidence has no code</source>
        <translation>a evidência não tem código</translation>
    </message>
    <message>
        <source>a code such as E-019</source>
        <translation>um código, por exemplo E-019</translation>
    </message>
    <message>
        <source>the evidence has no title</source>
        <translation>a evidência não tem título</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>um título</translation>
    </message>
    <message>
        <source>the link is not a web address</source>
        <translation>o link não é um endereço da web</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// and has no spaces</source>
        <translation>um endereço que comece com http:// ou https:// e não tenha espaços</translation>
    </message>
    <message>
        <source>the file&apos;s fingerprint is not a SHA-256</source>
        <translation>a impressão digital do arquivo não é um SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits in lower case</source>
        <translation>64 dígitos hexadecimais em minúsculas</translation>
    </message>
    <message>
        <source>the file&apos;s size is negative</source>
        <translation>o tamanho do arquivo é negativo</translation>
    </message>
    <message>
        <source>0 or more bytes</source>
        <translation>0 bytes ou mais</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>o arquivo não tem nome</translation>
    </message>
    <message>
        <source>an open point has no text</source>
        <translation>um ponto em aberto não tem texto</translation>
    </message>
    <message>
        <source>what is still open</source>
        <translation>o que ainda está em aberto</translation>
    </message>
    <message>
        <source>stage %1 is off the scale</source>
        <translation>o nível %1 está fora da escala</translation>
    </message>
    <message>
        <source>a stage from 1 to %1</source>
        <translation>um nível de 1 a %1</translation>
    </message>
    <message>
        <source>the date %1 is not plausible</source>
        <translation>a data %1 não é plausível</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>falta uma data</translation>
    </message>
    <message>
        <source>a date from %1 to %2</source>
        <translation>uma data de %1 a %2</translation>
    </message>
    <message>
        <source>the cost is %1</source>
        <translation>o custo é %1</translation>
    </message>
    <message>
        <source>a cost from 0 to %1</source>
        <translation>um custo de 0 a %1</translation>
    </message>
    <message>
        <source>there is no stakeholder cluster %1</source>
        <translation>não existe o segmento de partes interessadas %1</translation>
    </message>
    <message>
        <source>the id of a cluster of the framework, or none</source>
        <translation>o id de um segmento do referencial, ou nada</translation>
    </message>
    <message>
        <source>the number of participants is %1</source>
        <translation>o número de participantes é %1</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>um número de 0 a %1</translation>
    </message>
    <message>
        <source>the session lasts %1 hours</source>
        <translation>a sessão dura %1 horas</translation>
    </message>
    <message>
        <source>a decision for the minister names an action that the plan does not hold</source>
        <translation>uma decisão para a autoridade ministerial indica uma ação que o plano não contém</translation>
    </message>
    <message>
        <source>the code of an action of the plan, or none</source>
        <translation>o código de uma ação do plano, ou nada</translation>
    </message>
</context>
<context>
    <name>RulesOfCourse</name>
    <message>
        <source>a round has no id of its own</source>
        <translation>um turno não tem id próprio</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>um UUID próprio</translation>
    </message>
    <message>
        <source>its rounds are not numbered in their order</source>
        <translation>os turnos não estão numerados em ordem</translation>
    </message>
    <message>
        <source>1, 2, 3 and so on</source>
        <translation>1, 2, 3 e assim por diante</translation>
    </message>
    <message>
        <source>several rounds are open at once</source>
        <translation>há vários turnos abertos ao mesmo tempo</translation>
    </message>
    <message>
        <source>one open round</source>
        <translation>um turno aberto</translation>
    </message>
    <message>
        <source>nobody is asked in a round</source>
        <translation>ninguém é consultado em um turno</translation>
    </message>
    <message>
        <source>at least one group</source>
        <translation>pelo menos um grupo</translation>
    </message>
    <message>
        <source>the times of a round do not fit its state</source>
        <translation>os horários de um turno não correspondem à sua situação</translation>
    </message>
    <message>
        <source>opened, then revealed, then closed, as far as it came</source>
        <translation>aberto, depois revelado, depois encerrado, até onde chegou</translation>
    </message>
    <message>
        <source>a group has more votes than seats</source>
        <translation>um grupo tem mais votos do que assentos</translation>
    </message>
    <message>
        <source>at most one vote a seat</source>
        <translation>no máximo um voto por assento</translation>
    </message>
    <message>
        <source>the votes of a round are not counted by its groups</source>
        <translation>os votos de um turno não estão contados por grupo</translation>
    </message>
    <message>
        <source>one count for each group that was asked, from the reveal on</source>
        <translation>uma contagem para cada grupo consultado, a partir da revelação</translation>
    </message>
    <message>
        <source>its result has the stage %1</source>
        <translation>seu resultado tem o nível %1</translation>
    </message>
    <message>
        <source>none, as it is parked</source>
        <translation>nenhum, pois está adiado</translation>
    </message>
    <message>
        <source>from 1 to %1</source>
        <translation>de 1 a %1</translation>
    </message>
    <message>
        <source>its result rests on no revealed round of its own</source>
        <translation>seu resultado não se apoia em um turno revelado próprio</translation>
    </message>
    <message>
        <source>a round that was revealed</source>
        <translation>um turno que tenha sido revelado</translation>
    </message>
    <message>
        <source>its result has no time</source>
        <translation>seu resultado não tem horário</translation>
    </message>
    <message>
        <source>when it was recorded</source>
        <translation>quando foi registrado</translation>
    </message>
    <message>
        <source>it has a result while a round of it goes on</source>
        <translation>há um resultado enquanto um de seus turnos está em curso</translation>
    </message>
    <message>
        <source>a result once its rounds are closed</source>
        <translation>um resultado quando seus turnos estiverem encerrados</translation>
    </message>
    <message>
        <source>a dissent is recorded without the minority&apos;s view</source>
        <translation>registrou-se um dissenso sem a opinião minoritária</translation>
    </message>
    <message>
        <source>a minority&apos;s view is recorded, but no dissent</source>
        <translation>registrou-se uma opinião minoritária, mas nenhum dissenso</translation>
    </message>
    <message>
        <source>what the minority holds, in its words</source>
        <translation>o que a minoria sustenta, nas palavras dela</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>acordado com dissenso</translation>
    </message>
    <message>
        <source>a view is attributed to a group that had too few votes, which could name a person</source>
        <translation>uma opinião é atribuída a um grupo com votos insuficientes, o que poderia identificar uma pessoa</translation>
    </message>
    <message>
        <source>a group with at least %1 votes, or none</source>
        <translation>um grupo com pelo menos %1 votos, ou nada</translation>
    </message>
    <message>
        <source>a parked point has no id of its own</source>
        <translation>um ponto adiado não tem id próprio</translation>
    </message>
    <message>
        <source>the course of the workshop is not in order</source>
        <translation>o andamento da oficina não está em ordem</translation>
    </message>
    <message>
        <source>one item or break after the other, the last of which may go on</source>
        <translation>um item ou intervalo após o outro; só o último pode estar em curso</translation>
    </message>
    <message>
        <source>the workshop has ended while a round is open</source>
        <translation>a oficina foi encerrada com um turno aberto</translation>
    </message>
    <message>
        <source>an end after the last round</source>
        <translation>um fim posterior ao último turno</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n voice(s) at stage %1</source>
        <translation>
            <numerusform>%n voz no nível %1</numerusform>
            <numerusform>%n vozes no nível %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>assento %1</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <comment>a name</comment>
        <translation>%1, assento %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>voices, whose</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Talk about it, then vote again.</source>
        <translation>Debata o tema; depois, vote novamente.</translation>
    </message>
    <message>
        <source>Ask %1 to speak first, then vote again.</source>
        <comment>voices</comment>
        <translation>Peça primeiro a fala de %1; depois, vote novamente.</translation>
    </message>
    <message>
        <source>%1 No names are kept: this workshop runs under the Chatham House rule.</source>
        <translation>%1 Nenhum nome é guardado: esta oficina segue a regra de Chatham House.</translation>
    </message>
    <message>
        <source>No workshop is chosen. Choose one first.</source>
        <translation>Nenhuma oficina foi escolhida. Escolha uma primeiro.</translation>
    </message>
    <message>
        <source>The workshop has ended. To go on, resume it in the menu “Workshop…”.</source>
        <translation>A oficina foi encerrada. Para continuar, retome-a no menu “Oficina…”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by phone</source>
        <translation>%1 por telefone</translation>
    </message>
    <message>
        <source>%1 by the keyboard</source>
        <translation>%1 pelo teclado</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 em papel</translation>
    </message>
    <message>
        <source>%1 by file</source>
        <translation>%1 por arquivo</translation>
    </message>
    <message>
        <source>Everybody&apos;s ballot is in.</source>
        <translation>Todas as cédulas foram recebidas.</translation>
    </message>
    <message>
        <source>Not yet: %1 of seats %2 (%3)</source>
        <comment>how many, numbers, group</comment>
        <translation>Ainda sem voto: %1 dos assentos %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: seat(s) %1</source>
        <translation>
            <numerusform>Ainda sem voto: assento %1</numerusform>
            <numerusform>Ainda sem voto: assentos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed at %1</source>
        <comment>stage</comment>
        <translation>Acordada no nível %1</translation>
    </message>
    <message>
        <source>Agreed at %1 with dissent</source>
        <comment>stage</comment>
        <translation>Acordada no nível %1 com dissenso</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Há acordo.</translation>
    </message>
    <message>
        <source>%1 of the votes are at stage %2, and nobody is far from it. Record the stage.</source>
        <comment>share, stage</comment>
        <translation>No nível %2 estão %1 dos votos, e nenhum está longe dele. Registre o nível.</translation>
    </message>
    <message>
        <source>Talk more.</source>
        <translation>Continue o debate.</translation>
    </message>
    <message numerus="yes">
        <source>The room agrees on stage %1, and %n vote(s) are two stages or more from it. Record the stage with the minority&apos;s view.</source>
        <translation>
            <numerusform>A sala concorda com o nível %1, e %n voto está a dois níveis ou mais dele. Registre o nível com a opinião minoritária.</numerusform>
            <numerusform>A sala concorda com o nível %1, e %n votos estão a dois níveis ou mais dele. Registre o nível com a opinião minoritária.</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes no longer move, so more talk changes nothing. Record a stage with the minority&apos;s view, or park the question.</source>
        <translation>Os votos já não mudam; prolongar o debate não altera nada. Registre um nível com a opinião minoritária ou adie a pergunta.</translation>
    </message>
    <message>
        <source>Record the dissent.</source>
        <translation>Registre o dissenso.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The name is taken</source>
        <translation>O nome já está em uso</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” já existe e permanece como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it, or choose another name?</source>
        <translation>“%1” já existe. Substituir ou escolher outro nome?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolher outro nome</translation>
    </message>
</context>
<context>
    <name>SayWhyNot</name>
    <message>
        <source>Not on disk yet.</source>
        <translation>Ainda não gravado em disco.</translation>
    </message>
    <message>
        <source>Lose the changes and go on</source>
        <translation>Perder as alterações e continuar</translation>
    </message>
</context>
<context>
    <name>ShowElsewhere</name>
    <message>
        <source>No program on this computer shows the folder. Look for it yourself: %1</source>
        <translation>Nenhum programa neste computador mostra a pasta. Localize-a por conta própria: %1</translation>
    </message>
    <message>
        <source>No program on this computer opens the file. Open it with a program of your choice: %1</source>
        <translation>Nenhum programa neste computador abre o arquivo. Abra-o com outro programa: %1</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was done. Look at what is open now, then do it again.</source>
        <translation>Outro espaço de trabalho foi aberto nesse meio-tempo, por isso nada foi feito. Veja o que está aberto agora e repita a operação.</translation>
    </message>
    <message>
        <source>“%1” is not the open workspace any more, so nothing was done. Open it again, then do it once more.</source>
        <translation>“%1” já não é o espaço de trabalho aberto, por isso nada foi feito. Abra-o novamente e repita a operação.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The amounts were in %1; they were not changed.</source>
        <comment>a currency</comment>
        <translation>Os valores estavam em %1; não foram alterados.</translation>
    </message>
    <message>
        <source>The amounts were in %1 and are now in %2; none was converted.</source>
        <comment>two currencies</comment>
        <translation>Os valores estavam em %1 e agora estão em %2; nenhum foi convertido.</translation>
    </message>
    <message>
        <source>the details or the status of the assessment</source>
        <translation>os detalhes ou a situação da avaliação</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>uma evidência</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>the open points</source>
        <translation>os pontos em aberto</translation>
    </message>
    <message>
        <source>the method</source>
        <translation>o método</translation>
    </message>
    <message>
        <source>the brief for the minister</source>
        <translation>a ficha para a autoridade ministerial</translation>
    </message>
    <message>
        <source>the strategy</source>
        <translation>a estratégia</translation>
    </message>
    <message>
        <source>the vision, the principles or the currency</source>
        <translation>a visão, os princípios ou a moeda</translation>
    </message>
    <message>
        <source>an objective</source>
        <translation>um objetivo</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>uma ação</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>uma métrica</translation>
    </message>
    <message>
        <source>a step of the lifecycle</source>
        <translation>uma etapa do ciclo de vida</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>um cenário</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Outra pessoa alterou %1 nesse meio-tempo, por isso nada foi gravado. Veja o que há agora e decida novamente.</translation>
    </message>
    <message>
        <source>This workspace lies on a network drive, where two people working at once can damage it. Work on a copy on this computer, and put backups on the network.</source>
        <translation>Este espaço de trabalho está em uma unidade de rede, onde duas pessoas trabalhando ao mesmo tempo podem danificá-lo. Trabalhe em uma cópia neste computador e deixe as cópias de segurança na rede.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is copied to the cloud (%1), where two computers can damage it. Work on a copy in another folder, and put backups there.</source>
        <translation>Este espaço de trabalho está em uma pasta copiada para a nuvem (%1), onde dois computadores podem danificá-lo. Trabalhe em uma cópia em outra pasta e deixe as cópias de segurança na nuvem.</translation>
    </message>
    <message>
        <source>This seat has another phone, or this phone another seat. Release the seat first.</source>
        <translation>Este assento tem outro telefone, ou este telefone, outro assento. Libere primeiro o assento.</translation>
    </message>
    <message>
        <source>The document changed while it was being copied, so it was not kept. Close the program that writes it, then add it again.</source>
        <translation>O documento mudou enquanto era copiado, por isso não foi guardado. Feche o programa que o grava e adicione-o novamente.</translation>
    </message>
    <message>
        <source>The copy of the document cannot be written. Check that the disk has room and that you may use the folder, then try again.</source>
        <translation>Não é possível gravar a cópia do documento. Verifique se há espaço no disco e se há permissão para usar a pasta; depois, tente novamente.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite library cannot search texts (FTS5 is missing). Everything else works; install a complete SQLite to search.</source>
        <translation>A biblioteca SQLite deste computador não pode localizar textos (falta o FTS5). Todo o resto funciona; instale um SQLite completo para localizar.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>O arquivo “%1” não existe. Verifique o nome ou crie um novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>The change contradicts what “%1” holds, so nothing was written. Open the file again and repeat the step.</source>
        <translation>A alteração contradiz o que “%1” contém, por isso nada foi gravado. Abra o arquivo novamente e repita a operação.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Atalaya. Update this program, then open the file again.</source>
        <translation>“%1” foi feito por uma versão mais recente do Atalaya. Atualize este programa e abra o arquivo novamente.</translation>
    </message>
    <message>
        <source>“%1” is not an Atalaya workspace. Choose a file that ends in .atalaya, or make a new one.</source>
        <translation>“%1” não é um espaço de trabalho do Atalaya. Escolha um arquivo que termine em .atalaya ou crie um novo.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore your last backup in its place.</source>
        <translation>“%1” está danificado e foi deixado como está. Restaure em seu lugar a última cópia de segurança.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Copy it to a folder where you may write, then open the copy.</source>
        <translation>Não é possível gravar em “%1”. Copie-o para uma pasta com permissão de gravação e abra a cópia.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there or wait a moment, then try again.</source>
        <translation>Outro programa está usando “%1”. Feche-o ali ou aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”, so nothing was written. Free some space, then repeat the step.</source>
        <translation>Não há mais espaço no disco de “%1”, por isso nada foi gravado. Libere espaço e repita a operação.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written. Check that the disk is connected and that you may use the folder, then try again.</source>
        <translation>Não é possível ler nem gravar “%1”. Verifique se o disco está conectado e se há permissão para usar a pasta; depois, tente novamente.</translation>
    </message>
    <message>
        <source>Something unexpected happened with “%1”, and nothing was written. Make a copy of the file and report the fault with its details.</source>
        <translation>Ocorreu algo inesperado com “%1”, e nada foi gravado. Faça uma cópia do arquivo e informe a falha com seus detalhes.</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it was left as it is. Choose another name, or open that file.</source>
        <translation>Já existe um arquivo “%1”, e ele foi deixado como está. Escolha outro nome ou abra esse arquivo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose a folder where you may write.</source>
        <translation>Não é possível gravar na pasta “%1”. Escolha uma pasta com permissão de gravação.</translation>
    </message>
    <message>
        <source>%1 Correct it, then try again.</source>
        <translation>%1 Corrija e tente novamente.</translation>
    </message>
    <message>
        <source>The assessment has no id. Give it one, then add it again.</source>
        <translation>A avaliação não tem id. Dê-lhe um e adicione-a novamente.</translation>
    </message>
    <message>
        <source>The workspace already holds this assessment (%1). Remove it first, or choose another workspace.</source>
        <translation>O espaço de trabalho já contém esta avaliação (%1). Remova-a primeiro ou escolha outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>Somebody else has changed this assessment in the meantime, so nothing was written. Open it again and repeat the step.</source>
        <translation>Outra pessoa alterou esta avaliação nesse meio-tempo, por isso nada foi gravado. Abra-a novamente e repita a operação.</translation>
    </message>
    <message>
        <source>Two different assessments were mixed up, so nothing was written. Open the assessment again and repeat the step.</source>
        <translation>Duas avaliações diferentes foram confundidas, por isso nada foi gravado. Abra a avaliação novamente e repita a operação.</translation>
    </message>
    <message>
        <source>The database itself is damaged: %1. Restore a backup.</source>
        <translation>O próprio banco de dados está danificado: %1. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The change log has a hole before entry %1. Restore a backup.</source>
        <translation>O histórico de alterações tem uma falha antes da entrada %1. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log is not what was written. Restore a backup.</source>
        <translation>A entrada %1 do histórico de alterações não é a que foi gravada. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log does not start from what the log said before. Restore a backup.</source>
        <translation>A entrada %1 do histórico de alterações não parte do que o histórico dizia antes. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The log knows nothing of what is stored as %1. Restore a backup.</source>
        <translation>O histórico nada registra do que está guardado como %1. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>What is stored as %1 is not what the log says. Restore a backup.</source>
        <translation>O que está guardado como %1 não é o que o histórico registra. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The framework %1 kept in the workspace is not what was put in. Restore a backup.</source>
        <translation>O referencial %1 guardado no espaço de trabalho não é o que foi adicionado. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Which evidence supports which answer is not what the answers say. Restore a backup.</source>
        <translation>As evidências que comprovam as respostas não são as que as respostas indicam. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The copy of a document (%1) is not what was put in. Restore a backup.</source>
        <translation>A cópia de um documento (%1) não é a que foi adicionada. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The copy of the document of evidence %1 is not in the workspace. Add the document again.</source>
        <translation>A cópia do documento da evidência %1 não está no espaço de trabalho. Adicione o documento novamente.</translation>
    </message>
    <message>
        <source>The log says that %1 is there, but it is not. Restore a backup.</source>
        <translation>Segundo o histórico, %1 deveria existir, mas não existe. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Check its files.</source>
        <translation>Não é possível ler o referencial. Verifique seus arquivos.</translation>
    </message>
    <message>
        <source>The workspace already holds “%1”, version %2, with other content. Give the changed framework a new version, then add it again.</source>
        <translation>O espaço de trabalho já contém “%1”, versão %2, com outro conteúdo. Dê uma nova versão ao referencial alterado e adicione-o novamente.</translation>
    </message>
    <message>
        <source>No assessment names it any more</source>
        <translation>Nenhuma avaliação o menciona mais</translation>
    </message>
    <message>
        <source>The workspace holds no copy of this document. Add the document to the workspace first.</source>
        <translation>O espaço de trabalho não contém cópia deste documento. Adicione primeiro o documento ao espaço de trabalho.</translation>
    </message>
    <message>
        <source>The workspace holds no such assessment. List what it holds, and choose one of them.</source>
        <translation>O espaço de trabalho não contém essa avaliação. Liste o que ele contém e escolha uma das avaliações.</translation>
    </message>
    <message>
        <source>The workspace does not hold the framework “%1”, version %2. Add the framework first.</source>
        <translation>O espaço de trabalho não contém o referencial “%1”, versão %2. Adicione primeiro o referencial.</translation>
    </message>
    <message>
        <source>Somebody else has changed this workshop in the meantime, so nothing was written. Look at what is there now, then repeat the step.</source>
        <translation>Outra pessoa alterou esta oficina nesse meio-tempo, por isso nada foi gravado. Veja o que há agora e repita a operação.</translation>
    </message>
    <message>
        <source>A vote came under the id of another one, so it was not stored. Load that voting page again, then vote once more.</source>
        <translation>Um voto chegou com o id de outro, por isso não foi guardado. Recarregue a página de votação e vote mais uma vez.</translation>
    </message>
    <message>
        <source>The workspace holds no such workshop. List those of the assessment, and choose one of them.</source>
        <translation>O espaço de trabalho não contém essa oficina. Liste as oficinas da avaliação e escolha uma delas.</translation>
    </message>
    <message>
        <source>A private note holds a control character.</source>
        <translation>Uma nota privada contém um caractere de controle.</translation>
    </message>
    <message>
        <source>A text of the workshop is not in its usual form.</source>
        <translation>Um texto da oficina não está em sua forma usual.</translation>
    </message>
    <message>
        <source>A workshop is added before its first vote, and with an id. Prepare it anew, then add it.</source>
        <translation>Uma oficina é adicionada antes de seu primeiro voto e com um id. Prepare-a de novo e adicione-a.</translation>
    </message>
    <message>
        <source>The workspace already holds this workshop (%1). Open it, or prepare another.</source>
        <translation>O espaço de trabalho já contém esta oficina (%1). Abra-a ou prepare outra.</translation>
    </message>
    <message>
        <source>Two different workshops were mixed up, so nothing was written. Open the workshop again and repeat the step.</source>
        <translation>Duas oficinas diferentes foram confundidas, por isso nada foi gravado. Abra a oficina novamente e repita a operação.</translation>
    </message>
    <message>
        <source>People have voted in this workshop, so it stays with its assessment. End it instead.</source>
        <translation>Houve votos nesta oficina, por isso ela permanece com sua avaliação. Em vez disso, encerre-a.</translation>
    </message>
    <message>
        <source>The tables of a workshop contradict its content. Restore a backup.</source>
        <translation>As tabelas de uma oficina contradizem seu conteúdo. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A vote on %1, round %2, is not what was given. Restore a backup.</source>
        <translation>Um voto sobre %1, turno %2, não é o que foi dado. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>There are more or fewer votes on %1, round %2, than were revealed. Restore a backup.</source>
        <translation>Há mais ou menos votos sobre %1, turno %2, do que foram revelados. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A phone is kept for a seat that its workshop does not have. Restore a backup.</source>
        <translation>Um telefone está guardado para um assento que sua oficina não tem. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>What is kept of a phone is not what was written. Restore a backup.</source>
        <translation>O que está guardado de um telefone não é o que foi gravado. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A phone is still kept, although its workshop has ended. Restore a backup.</source>
        <translation>Um telefone continua guardado, embora sua oficina tenha sido encerrada. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Phones are kept for a workshop that is not there. Restore a backup.</source>
        <translation>Há telefones guardados para uma oficina que não existe. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The workspace&apos;s tables, or what guards its change log, are not as this program makes them. Restore a backup.</source>
        <translation>As tabelas do espaço de trabalho, ou o que protege seu histórico de alterações, não são como este programa as faz. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Um espaço de trabalho não pode ser sua própria cópia de segurança. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” é uma pasta. Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“%1” does not hold together, so no copy of it was made. Verify it to see what is wrong, and restore an earlier backup.</source>
        <translation>“%1” não está íntegro, por isso não foi feita cópia dele. Verifique-o para ver o que está errado e restaure uma cópia de segurança anterior.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make the folder first, or choose another.</source>
        <translation>A pasta “%1” não existe. Crie a pasta primeiro ou escolha outra.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date and is as it was; a copy is in “%2”. Report the fault with its details.</source>
        <translation>Não foi possível atualizar “%1”, que está como antes; há uma cópia em “%2”. Informe a falha com seus detalhes.</translation>
    </message>
    <message>
        <source>The computer “%1” has “%2” open. Close the window there, then try again; if that computer no longer works on it, remove “%3” first.</source>
        <translation>O computador “%1” tem “%2” aberto. Feche a janela ali e tente novamente; se esse computador não trabalha mais com ele, remova primeiro “%3”.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored from itself. Choose a backup.</source>
        <translation>“%1” não pode ser restaurado a partir de si mesmo. Escolha uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The backup “%1” does not hold together, so nothing was restored. Choose an earlier backup.</source>
        <translation>A cópia de segurança “%1” não está íntegra, por isso nada foi restaurado. Escolha uma cópia de segurança anterior.</translation>
    </message>
</context>
<context>
    <name>StrategyPage</name>
    <message>
        <source>Write to a file</source>
        <translation>Gravar em arquivo</translation>
    </message>
    <message>
        <source>Read a workbook</source>
        <translation>Ler uma pasta de trabalho</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TableWriters</name>
    <message>
        <source>The tables could not be put together. Try again, or choose PDF.</source>
        <translation>Não foi possível montar as tabelas. Tente novamente ou escolha PDF.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the folder for temporary files. Make room there, then try again.</source>
        <translation>Não foi possível montar a pasta de trabalho na pasta de arquivos temporários. Libere espaço ali e tente novamente.</translation>
    </message>
</context>
<context>
    <name>TagPass</name>
    <message>
        <source>Two attachments have the name “%1”.</source>
        <translation>Dois anexos têm o nome “%1”.</translation>
    </message>
    <message>
        <source>The content of page %1 is cut short.</source>
        <translation>O conteúdo da página %1 está cortado.</translation>
    </message>
    <message>
        <source>A figure of page %1 has a beginning and no end.</source>
        <translation>Uma figura da página %1 tem início, mas não tem fim.</translation>
    </message>
    <message>
        <source>Page %1 holds an inline image, which cannot be tagged.</source>
        <translation>A página %1 contém uma imagem em linha, que não pode receber tags.</translation>
    </message>
    <message>
        <source>Two figures of page %1 overlap in drawing order.</source>
        <translation>Duas figuras da página %1 se sobrepõem na ordem de desenho.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is drawn twice.</source>
        <translation>A figura da posição %1 está desenhada duas vezes.</translation>
    </message>
    <message>
        <source>A text of page %1 uses its fonts in a way the tag pass does not know.</source>
        <translation>Um texto da página %1 usa suas fontes de um modo que a aplicação de tags não conhece.</translation>
    </message>
    <message>
        <source>A text of page %1 is written in a way the tag pass does not know.</source>
        <translation>Um texto da página %1 está escrito de um modo que a aplicação de tags não conhece.</translation>
    </message>
    <message>
        <source>A text of page %1 changes its colour in the middle.</source>
        <translation>Um texto da página %1 muda de cor no meio.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is text outside the structure.</source>
        <translation>“%1”, na página %2, é texto fora da estrutura.</translation>
    </message>
    <message>
        <source>“%1” on page %2 has an unknown ink.</source>
        <translation>“%1”, na página %2, tem uma tinta desconhecida.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is in no element of the structure.</source>
        <translation>“%1”, na página %2, não está em nenhum elemento da estrutura.</translation>
    </message>
    <message>
        <source>“%1” lies outside page %2.</source>
        <translation>“%1” está fora da página %2.</translation>
    </message>
    <message>
        <source>Page %1 shows a character that no font has.</source>
        <translation>A página %1 mostra um caractere que nenhuma fonte tem.</translation>
    </message>
    <message>
        <source>The figure of slot %1 is never drawn.</source>
        <translation>A figura da posição %1 nunca é desenhada.</translation>
    </message>
    <message>
        <source>“%1” on page %2 is drawn twice.</source>
        <translation>“%1” é desenhado duas vezes na página %2.</translation>
    </message>
    <message>
        <source>“%1” is drawn on page %2 where the text says “%3”.</source>
        <translation>“%1” é desenhado na página %2 onde o texto diz “%3”.</translation>
    </message>
    <message>
        <source>“%1” is never drawn.</source>
        <translation>“%1” nunca é desenhado.</translation>
    </message>
    <message>
        <source>“%1” is not drawn with the same characters.</source>
        <translation>“%1” não é desenhado com os mesmos caracteres.</translation>
    </message>
    <message>
        <source>No font of page %1 has a blank to part two lines.</source>
        <translation>Nenhuma fonte da página %1 tem um espaço para separar duas linhas.</translation>
    </message>
    <message>
        <source>Two elements have the anchor “%1”.</source>
        <translation>Dois elementos têm a âncora “%1”.</translation>
    </message>
    <message>
        <source>A link goes to “%1”, which is not in the document.</source>
        <translation>Um link leva a “%1”, que não está no documento.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that a report may link to.</source>
        <translation>“%1” não é um endereço da web a que um relatório possa remeter.</translation>
    </message>
    <message>
        <source>A link lies on a page that does not exist.</source>
        <translation>Um link está em uma página que não existe.</translation>
    </message>
    <message>
        <source>The outline has “%1”, which is not drawn.</source>
        <translation>A estrutura de tópicos tem “%1”, que não é desenhado.</translation>
    </message>
    <message>
        <source>“%1” is not a role of a structure element.</source>
        <translation>“%1” não é uma função de elemento da estrutura.</translation>
    </message>
    <message>
        <source>The link “%1” has no place on a page.</source>
        <translation>O link “%1” não tem lugar em nenhuma página.</translation>
    </message>
    <message>
        <source>A figure has no alternative text.</source>
        <translation>Uma figura não tem texto alternativo.</translation>
    </message>
    <message>
        <source>The document has no content.</source>
        <translation>O documento não tem conteúdo.</translation>
    </message>
    <message>
        <source>The document has no title or no language.</source>
        <translation>O documento não tem título ou não tem idioma.</translation>
    </message>
    <message>
        <source>Slot %1 is in two elements of the structure.</source>
        <translation>A posição %1 está em dois elementos da estrutura.</translation>
    </message>
    <message>
        <source>The font %1 is not embedded.</source>
        <translation>A fonte %1 não está incorporada.</translation>
    </message>
    <message>
        <source>The report has more than %L1 pieces of text, which is more than one tagged PDF can hold. Leave out an annex, or make one report for each section.</source>
        <translation>O relatório tem mais de %L1 fragmentos de texto, mais do que um PDF com tags comporta. Omita um anexo ou gere um relatório para cada seção.</translation>
    </message>
    <message>
        <source>The report could not be finished. Please tell the makers.</source>
        <translation>Não foi possível concluir o relatório. Informe a falha a quem desenvolve o programa.</translation>
    </message>
    <message>
        <source>The password is longer than 127 bytes, the most a PDF allows. Choose a shorter one.</source>
        <translation>A senha tem mais de 127 bytes, o máximo que um PDF permite. Escolha uma mais curta.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The colours and sizes of this program cannot be read. Install it again.</source>
        <translation>Não é possível ler as cores e os tamanhos deste programa. Instale-o novamente.</translation>
    </message>
</context>
<context>
    <name>VotePlot</name>
    <message>
        <source>none for stage %1 %2</source>
        <translation>nenhum para o nível %1 %2</translation>
    </message>
    <message>
        <source>%1 for stage %2 %3</source>
        <translation>%1 para o nível %2 %3</translation>
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
        <translation>Votos insuficientes para uma mediana.</translation>
    </message>
    <message>
        <source>The room is in two halves: its median lies between stages %1 and %2.</source>
        <translation>A sala está em duas metades: a mediana fica entre os níveis %1 e %2.</translation>
    </message>
    <message>
        <source>The median is stage %1.</source>
        <translation>A mediana é o nível %1.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>A metade central está no nível %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>A metade central está nos níveis %1 a %2.</translation>
    </message>
</context>
<context>
    <name>WhereLeft</name>
    <message>
        <source>Continue where you were</source>
        <translation>Continuar de onde parou</translation>
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
        <translation>última alteração: %1</translation>
    </message>
    <message>
        <source>You are working on</source>
        <translation>Trabalho em curso</translation>
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
        <translation>A pasta “%1” não existe. Crie-a primeiro ou grave em outra.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Free some space and try again.</source>
        <translation>Não há mais espaço para gravar “%1”. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder may be written to, or choose another one.</source>
        <translation>Não é possível gravar “%1”. Verifique se há permissão de gravação na pasta ou escolha outra.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file inside it.</source>
        <translation>“%1” é uma pasta. Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not replaced by an output. Choose another name.</source>
        <translation>“%1” é um espaço de trabalho e não é substituído por um arquivo de saída. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>WorkshopDialogs</name>
    <message>
        <source>Read a list of participants</source>
        <translation>Ler uma lista de participantes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Read the participants&apos; files</source>
        <translation>Ler os arquivos de participantes</translation>
    </message>
    <message>
        <source>Choose a folder for the participants&apos; files</source>
        <translation>Escolher uma pasta para os arquivos de participantes</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Gravar a ata</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
</context>
<context>
    <name>WorkshopEditor</name>
    <message>
        <source>The workshop has no such seat. Look at the number on your card, then try again.</source>
        <translation>A oficina não tem esse assento. Veja o número no cartão e tente novamente.</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it, then let phones join.</source>
        <translation>A oficina foi encerrada. Retome-a; depois, os telefones poderão entrar.</translation>
    </message>
</context>
<context>
    <name>WorkshopEdits</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Esta oficina foi encerrada. Retome-a para alterá-la.</translation>
    </message>
</context>
<context>
    <name>WorkshopEnd</name>
    <message>
        <source>End the workshop? No vote is taken any more, and phones lose their seats. It can be resumed.</source>
        <translation>Encerrar a oficina? Não se recebem mais votos, e os telefones perdem seus assentos. Ela pode ser retomada.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Encerrar a oficina</translation>
    </message>
</context>
<context>
    <name>WorkshopRules</name>
    <message>
        <source>the workshop has no id</source>
        <translation>a oficina não tem id</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>um UUID</translation>
    </message>
    <message>
        <source>the workshop belongs to no assessment</source>
        <translation>a oficina não pertence a nenhuma avaliação</translation>
    </message>
    <message>
        <source>the id of an assessment</source>
        <translation>o id de uma avaliação</translation>
    </message>
    <message>
        <source>the workshop votes on %1 stages</source>
        <translation>a oficina vota em %1 níveis</translation>
    </message>
    <message>
        <source>the %1 of the framework</source>
        <translation>os %1 do referencial</translation>
    </message>
    <message>
        <source>the smallest group is of %1</source>
        <translation>o menor grupo é de %1</translation>
    </message>
    <message>
        <source>from %1 to %2 people</source>
        <translation>de %1 a %2 pessoas</translation>
    </message>
    <message>
        <source>a workshop under the Chatham House rule has held names</source>
        <translation>uma oficina sob a regra de Chatham House já guardou nomes</translation>
    </message>
    <message>
        <source>one in which no name was ever stored</source>
        <translation>uma oficina em que nenhum nome tenha sido guardado</translation>
    </message>
    <message>
        <source>the days are not in order</source>
        <translation>os dias não estão em ordem</translation>
    </message>
    <message>
        <source>each day once, the earliest first, from %1 to %2</source>
        <translation>cada dia uma só vez, em ordem cronológica, de %1 a %2</translation>
    </message>
    <message>
        <source>a day ends before it begins</source>
        <translation>um dia termina antes de começar</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>um fim posterior ao início</translation>
    </message>
    <message>
        <source>a break lies outside its day or in another break</source>
        <translation>um intervalo está fora de seu dia ou dentro de outro intervalo</translation>
    </message>
    <message>
        <source>breaks inside the day, one after the other</source>
        <translation>intervalos dentro do dia, um após o outro</translation>
    </message>
    <message>
        <source>another group has the same id</source>
        <translation>outro grupo tem o mesmo id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>um id próprio</translation>
    </message>
    <message>
        <source>the workshop has %1 seats</source>
        <translation>a oficina tem %1 assentos</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>assento %1</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>não tem id próprio</translation>
    </message>
    <message>
        <source>a UUID of its own</source>
        <translation>um UUID próprio</translation>
    </message>
    <message>
        <source>another seat has its number</source>
        <translation>outro assento tem o mesmo número</translation>
    </message>
    <message>
        <source>numbers from 1 up, each once</source>
        <translation>números a partir de 1, cada um uma vez</translation>
    </message>
    <message>
        <source>it has a name, and the workshop is said never to have held one</source>
        <translation>tem um nome, e consta que a oficina nunca guardou nenhum</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nenhum nome</translation>
    </message>
    <message>
        <source>it is on the agenda twice</source>
        <translation>está duas vezes na pauta</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>a text has %1 characters</source>
        <translation>um texto tem %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>something that people read is empty</source>
        <translation>algo que as pessoas leem está vazio</translation>
    </message>
    <message>
        <source>a name or a text</source>
        <translation>um nome ou um texto</translation>
    </message>
    <message>
        <source>there is no such indicator in this framework</source>
        <translation>esse indicador não existe neste referencial</translation>
    </message>
    <message>
        <source>an indicator of the framework</source>
        <translation>um indicador do referencial</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>não existe o grupo %1</translation>
    </message>
    <message>
        <source>a group of the workshop</source>
        <translation>um grupo da oficina</translation>
    </message>
    <message>
        <source>%1 minutes are set aside</source>
        <translation>foram reservados %1 minutos</translation>
    </message>
    <message>
        <source>from 1 to %1 minutes</source>
        <translation>de 1 a %1 minutos</translation>
    </message>
</context>
<context>
    <name>atalaya::ActionForm</name>
    <message>
        <source>Remove action</source>
        <translation>Remover ação</translation>
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
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Entidade líder</translation>
    </message>
    <message>
        <source>Supporting bodies</source>
        <translation>Entidades de apoio</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uma por linha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source> %</source>
        <comment>progress</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>When, and for how much</source>
        <translation>Quando e por quanto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Fonte de financiamento</translation>
    </message>
    <message>
        <source>Budget line, donor, loan</source>
        <translation>Rubrica orçamentária, doador, empréstimo</translation>
    </message>
    <message>
        <source>The money is secured</source>
        <translation>Recursos assegurados</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>In every plan, whatever the budget</source>
        <translation>Em todo plano, qualquer que seja o orçamento</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>What it changes, and what it needs</source>
        <translation>O que muda e aquilo de que precisa</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Perguntas que eleva</translation>
    </message>
    <message>
        <source>Measure in words</source>
        <translation>Métrica em palavras</translation>
    </message>
    <message>
        <source>What is counted to know that it works</source>
        <translation>O que se conta para saber se funciona</translation>
    </message>
    <message>
        <source>Actions that must end first</source>
        <translation>Ações que devem terminar antes</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Localizar ações</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Adicionar ação</translation>
    </message>
    <message>
        <source>Edit action %1</source>
        <translation>Editar ação %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escreva um título.</translation>
    </message>
    <message>
        <source>Add action %1</source>
        <translation>Adicionar ação %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Remover ação %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaColumn</name>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Workshop…</source>
        <translation>Oficina…</translation>
    </message>
    <message>
        <source>Breaks, the end of the day, preparing, minutes, the end of the workshop</source>
        <translation>Intervalos, fim do dia, preparação, ata, fim da oficina</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>Neste ritmo</translation>
    </message>
    <message>
        <source>Begin a break</source>
        <translation>Iniciar um intervalo</translation>
    </message>
    <message>
        <source>Stop for the day</source>
        <translation>Encerrar o dia</translation>
    </message>
    <message>
        <source>Back to preparing</source>
        <translation>Voltar à preparação</translation>
    </message>
    <message>
        <source>Other workshops</source>
        <translation>Outras oficinas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Retomar a oficina</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Encerrar a oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dia %1 de %2</translation>
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
            <numerusform>%n instituição</numerusform>
            <numerusform>%n instituições</numerusform>
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
            <numerusform>%n minuto além do fim previsto</numerusform>
            <numerusform>%n minutos além do fim previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 min</source>
        <comment>code, minutes</comment>
        <translation>%1: %2 em vez de %3&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n agreed item(s)</source>
        <translation>
            <numerusform>Encurtar %n item acordado</numerusform>
            <numerusform>Encurtar %n itens acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier votes or the pre-survey agree on them. %1</source>
        <comment>items</comment>
        <translation>Votações anteriores ou a pesquisa prévia concordam sobre esses itens. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) shortened</source>
        <translation>
            <numerusform>%n item encurtado</numerusform>
            <numerusform>%n itens encurtados</numerusform>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Dia %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>agreed at %1, %n round(s)</source>
        <translation>
            <numerusform>acordada no nível %1, %n turno</numerusform>
            <numerusform>acordada no nível %1, %n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed at %1 with dissent</source>
        <translation>acordada no nível %1 com dissenso</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>adiada</translation>
    </message>
    <message>
        <source>now · %1 planned</source>
        <comment>minutes</comment>
        <translation>agora · previsto: %1</translation>
    </message>
    <message>
        <source>earlier votes agree: %1</source>
        <comment>minutes</comment>
        <translation>votações anteriores concordam: %1</translation>
    </message>
    <message>
        <source>earlier votes differ: %1</source>
        <comment>minutes</comment>
        <translation>votações anteriores divergem: %1</translation>
    </message>
    <message>
        <source>the pre-survey agrees: %1</source>
        <comment>minutes</comment>
        <translation>a pesquisa prévia concorda: %1</translation>
    </message>
    <message>
        <source>answers of the pre-survey differ: %1</source>
        <comment>minutes</comment>
        <translation>respostas da pesquisa prévia divergem: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaSection</name>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move</comment>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Bring all listed back</source>
        <translation>Incluir toda a lista</translation>
    </message>
    <message>
        <source>Leave all listed out</source>
        <translation>Deixar de fora toda a lista</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>Só o que não está acordado</translation>
    </message>
    <message>
        <source>Suggest times</source>
        <translation>Sugerir tempos</translation>
    </message>
    <message>
        <source>Space puts a question on the agenda or leaves it out, Alt with the arrows moves it, Enter on its minutes changes them.</source>
        <translation>Espaço põe uma pergunta na pauta ou a deixa de fora, Alt com as setas a move, Enter sobre seus minutos os altera.</translation>
    </message>
    <message>
        <source>Which commitment is listed</source>
        <translation>Qual compromisso é listado</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Mover a pergunta para cima</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Mover a pergunta para baixo</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Todos os compromissos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a commitment</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>questions</comment>
        <translation>%1, %2 de fora</translation>
    </message>
    <message>
        <source>Choose a question of the agenda first.</source>
        <translation>Escolha primeiro uma pergunta da pauta.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>É a primeira.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>É a última.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>The room has worked on it already, so it stays.</source>
        <translation>A sala já trabalhou nela, por isso permanece.</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>Escolha primeiro uma pergunta.</translation>
    </message>
    <message>
        <source>All of them are on the agenda.</source>
        <translation>Todas estão na pauta.</translation>
    </message>
    <message>
        <source>None of them can be left out.</source>
        <translation>Nenhuma pode ser deixada de fora.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>A pauta está vazia.</translation>
    </message>
    <message>
        <source>Nothing is left to plan.</source>
        <translation>Não resta nada a planejar.</translation>
    </message>
    <message>
        <source>Set a day first.</source>
        <translation>Defina primeiro um dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many.</source>
        <translation>
            <numerusform>%n minuto a mais.</numerusform>
            <numerusform>%n minutos a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave questions out, give them less time, or add a day.</source>
        <translation>Deixe perguntas de fora, dê-lhes menos tempo ou adicione um dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed question(s) left out</source>
        <translation>
            <numerusform>%n pergunta acordada deixada de fora</numerusform>
            <numerusform>%n perguntas acordadas deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>No question of this agenda is agreed yet</source>
        <translation>Nenhuma pergunta desta pauta está acordada ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing to give each question the least</source>
        <translation>
            <numerusform>Falta %n minuto para dar a cada pergunta o mínimo</numerusform>
            <numerusform>Faltam %n minutos para dar a cada pergunta o mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spread over the questions</source>
        <translation>
            <numerusform>%n minuto distribuído entre as perguntas</numerusform>
            <numerusform>%n minutos distribuídos entre as perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerEvidenceModel</name>
    <message>
        <source>past its review-by date, proves nothing</source>
        <translation>com data de revisão vencida, não comprova nada</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válida até %1</translation>
    </message>
    <message>
        <source>on criterion %1</source>
        <translation>no critério %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, grade %2, %3</source>
        <translation>%1, categoria %2, %3</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPane</name>
    <message>
        <source>Why, proof and last round</source>
        <translation>Por quê, comprovação e rodada anterior</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificativa</translation>
    </message>
    <message>
        <source>Why this stage? Name facts, dates and documents.</source>
        <translation>Por que este nível? Cite fatos, datas e documentos.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The chosen one once more takes it back</source>
        <translation>Escolher a mesma outra vez desfaz a escolha</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Attaches a document or a statement to this answer</source>
        <translation>Vincula um documento ou uma afirmação a esta resposta</translation>
    </message>
    <message>
        <source>Evidence of this answer</source>
        <translation>Evidências desta resposta</translation>
    </message>
    <message>
        <source>Enter opens it in the register; Del detaches it from this answer.</source>
        <translation>Enter a abre no registro; Del a desvincula desta resposta.</translation>
    </message>
    <message>
        <source>Nothing proves this answer yet.</source>
        <translation>Nada comprova esta resposta ainda.</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Evidências · %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AnswerPicker</name>
    <message>
        <source>Question, code</source>
        <translation>Pergunta, código</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Localizar perguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the question; Del detaches it.</source>
        <translation>Enter vincula a evidência à pergunta; Del a desvincula.</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>O que comprova</translation>
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
        <translation>Vincular aqui</translation>
    </message>
    <message>
        <source>%1: attached to the %2</source>
        <comment>code, place</comment>
        <translation>%1: vinculada (%2)</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: não vinculada</translation>
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
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Space says whether a group answers all questions of a commitment.</source>
        <translation>Espaço define se um grupo responde a todas as perguntas de um compromisso.</translation>
    </message>
    <message>
        <source>There is nothing to decide yet. Add groups under Participants, and questions under Agenda.</source>
        <translation>Ainda não há nada a decidir. Adicione grupos em Participantes e perguntas em Pauta.</translation>
    </message>
    <message>
        <source>A mark stands where a group answers all questions of a commitment, a half one where it answers some of them. A change is made for all of them.</source>
        <translation>Um sinal indica que um grupo responde a todas as perguntas de um compromisso; um meio sinal, a algumas delas. Uma alteração vale para todas.</translation>
    </message>
    <message>
        <source>The mark stays.</source>
        <translation>O sinal permanece.</translation>
    </message>
</context>
<context>
    <name>atalaya::AskDrawer</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Trabalhar nela</translation>
    </message>
    <message>
        <source>New round from this…</source>
        <translation>Nova rodada a partir desta…</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Alterar detalhes…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar como arquivo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Somebody else has changed these details in the meantime, so nothing was written. Look at what is there now, then decide again.</source>
        <translation>Outra pessoa alterou estes detalhes nesse meio-tempo, por isso nada foi gravado. Veja o que há agora e decida novamente.</translation>
    </message>
    <message>
        <source>Change the details of the assessment</source>
        <translation>Alterar os detalhes da avaliação</translation>
    </message>
    <message>
        <source>Send to review…</source>
        <translation>Enviar para revisão…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Voltar a rascunho…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <comment>a round</comment>
        <translation>Aprovar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered: scores stay provisional.</source>
        <translation>
            <numerusform>%n pergunta está sem resposta: as pontuações continuam provisórias.</numerusform>
            <numerusform>%n perguntas estão sem resposta: as pontuações continuam provisórias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that applies is answered.</source>
        <translation>Todas as perguntas aplicáveis estão respondidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still marked for review.</source>
        <translation>
            <numerusform>%n resposta continua sinalizada para revisar.</numerusform>
            <numerusform>%n respostas continuam sinalizadas para revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving locks the assessment: only what is reported on its plan, as readings and progress, can be written until it is reopened with a reason. The approval goes into the change log as a step of %1, and cannot be undone.</source>
        <translation>A aprovação bloqueia a avaliação: até que seja reaberta com um motivo, só se pode escrever o que se informa sobre o plano, como leituras e andamento. A aprovação fica no registro de alterações como um passo de %1 e não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>Comentário (pode ficar em branco)</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Aprovar e bloquear</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <comment>a round</comment>
        <translation>Reabrir: %1</translation>
    </message>
    <message>
        <source>The assessment becomes a draft again. Reports already handed out stay as they are; the reason goes into the change log as a step of %1.</source>
        <translation>A avaliação volta a ser rascunho. Os relatórios já entregues permanecem como estão; o motivo fica no histórico de alterações como ato de %1.</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>Motivo da reabertura</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Send %1 to review</source>
        <comment>a round</comment>
        <translation>Enviar para revisão: %1</translation>
    </message>
    <message>
        <source>Back to draft: %1</source>
        <translation>Voltar a rascunho: %1</translation>
    </message>
    <message>
        <source>It can still be changed. Band, list and reports show the new status; the change goes into the log as a step of %1.</source>
        <translation>Ela ainda pode ser alterada. A faixa, a lista e os relatórios mostram a nova situação; a alteração fica no histórico como ato de %1.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar para revisão</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Voltar a rascunho</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <comment>a round, its status</comment>
        <translation>%1, nova situação: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a round</comment>
        <translation>Remover: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidência</numerusform>
            <numerusform>%n evidências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1, %2 and %3.</source>
        <comment>counts of answers, evidence, actions</comment>
        <translation>Com ela vão %1, %2 e %3.</translation>
    </message>
    <message>
        <source>It is approved: somebody may have a report of it that can then not be checked.</source>
        <translation>Está aprovada: alguém pode ter um relatório dela que depois não poderá ser verificado.</translation>
    </message>
    <message>
        <source>A safe copy of the whole file is made first. From there it can be brought back; it cannot be undone.</source>
        <translation>Antes é feita uma cópia de segurança de todo o arquivo. A partir dela a avaliação pode ser recuperada; a remoção não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed by hand</source>
        <translation>Removida manualmente</translation>
    </message>
    <message>
        <source>%1 is removed; a safe copy was made before</source>
        <comment>a round</comment>
        <translation>%1: avaliação removida; antes foi feita uma cópia de segurança</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentDelegate</name>
    <message>
        <source>%1 · %2 · changed %3</source>
        <comment>scope, reference date, last change</comment>
        <translation>%1 · %2 · alterada: %3</translation>
    </message>
    <message>
        <source>%1 · Round %2</source>
        <comment>State, round</comment>
        <translation>%1 · Rodada %2</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentExchange</name>
    <message>
        <source>%1, Round %2</source>
        <comment>State, round</comment>
        <translation>%1, rodada %2</translation>
    </message>
    <message>
        <source>Not exported yet.</source>
        <translation>Ainda não exportada.</translation>
    </message>
    <message>
        <source>The documents go into the folder “%1”, and there is one already. What is in it stays as it is. Put them there too, or export again under another name.</source>
        <translation>Os documentos vão para a pasta “%1”, que já existe. O que há nela permanece como está. Coloque-os também ali ou exporte novamente com outro nome.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta pasta</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a round, a file</comment>
        <translation>%1 está em %2</translation>
    </message>
    <message>
        <source>%1 is in %2, without its documents</source>
        <comment>a round, a file</comment>
        <translation>%1 está em %2, sem seus documentos</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in “%2”, and %n document(s) of it in the folder “%3” beside it. Send both.</source>
        <comment>a round, a file, a folder</comment>
        <translation>
            <numerusform>%1 está em “%2”, e %n de seus documentos está na pasta “%3”, ao lado. Envie ambos.</numerusform>
            <numerusform>%1 está em “%2”, e %n de seus documentos estão na pasta “%3”, ao lado. Envie ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Não exportada.</translation>
    </message>
    <message>
        <source>Export without the documents</source>
        <translation>Exportar sem os documentos</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importada de %1</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <comment>a round</comment>
        <translation>Documentos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not come with “%1”, the first of them for %2.</source>
        <comment>a file, code of evidence</comment>
        <translation>
            <numerusform>%n documento não veio com “%1”; o primeiro é o de %2.</numerusform>
            <numerusform>%n documentos não vieram com “%1”; o primeiro é o de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They travel in a folder of their own. Choose it if you have it. Without them the register says what they are, but holds no copies.</source>
        <translation>Eles viajam em uma pasta própria. Escolha-a se estiver disponível. Sem eles, o registro diz o que são, mas não guarda cópias.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Escolher a pasta…</translation>
    </message>
    <message>
        <source>Import without them</source>
        <translation>Importar sem eles</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <comment>a round</comment>
        <translation>%1: avaliação importada</translation>
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
        <translation>Rodada %1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não exibida</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>a share in percent</comment>
        <translation>respondidas: %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisória</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>todas respondidas</translation>
    </message>
    <message>
        <source>core, %1</source>
        <comment>what to know with a score</comment>
        <translation>núcleo, %1</translation>
    </message>
    <message>
        <source>all in scope, %1</source>
        <comment>what to know with a score</comment>
        <translation>todo o escopo, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>State, round and scope</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, practice data</source>
        <comment>a status</comment>
        <translation>%1, dados de prática</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>State, round and scope</source>
        <translation>Estado, rodada e escopo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Core score</source>
        <translation>Pontuação do núcleo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentSession</name>
    <message>
        <source>This workspace is open for reading only. To edit, close the other window that has it open or save a copy where you may write.</source>
        <translation>Este espaço de trabalho está aberto como somente leitura. Para editar, feche a outra janela que o tem aberto ou salve uma cópia onde haja permissão de gravação.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar para revisão</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>The file was changed while it was away. Note down what you typed last, then open the file again to go on with what it holds now.</source>
        <translation>O arquivo foi alterado enquanto não estava disponível. Anote o que foi digitado por último e abra o arquivo novamente para continuar com o que ele contém agora.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentTable</name>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Avaliações deste espaço de trabalho</translation>
    </message>
    <message>
        <source>Enter goes on with an assessment; = tells why a number is as it is; the last column is its menu.</source>
        <translation>Enter continua uma avaliação; = diz por que um número é o que é; a última coluna é o menu.</translation>
    </message>
</context>
<context>
    <name>atalaya::BeginPane</name>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>An unanswered question counts nowhere; it is never read as stage 1.</source>
        <translation>Uma pergunta sem resposta não conta em nenhum total; nunca é lida como nível 1.</translation>
    </message>
    <message>
        <source>Brings this question and its stages</source>
        <translation>Traz esta pergunta e seus níveis</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planejar uma oficina</translation>
    </message>
    <message>
        <source>Goes to the Workshop page</source>
        <translation>Leva à página Oficina</translation>
    </message>
    <message>
        <source>Answer what you can show</source>
        <translation>Responder o que se pode mostrar</translation>
    </message>
    <message>
        <source>Let the room decide</source>
        <translation>Deixar a sala decidir</translation>
    </message>
    <message>
        <source>Plan a workshop of one or two days; blind votes become answers when you record what the room agreed.</source>
        <translation>Planeje uma oficina de um ou dois dias; os votos às cegas tornam-se respostas quando se registra o que a sala acordou.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Referencial</translation>
    </message>
    <message>
        <source>Scope and language</source>
        <translation>Escopo e idioma</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde é guardada</translation>
    </message>
    <message>
        <source>%1, Round %2: %3</source>
        <comment>State, round, what is answered of it</comment>
        <translation>%1, rodada %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none answered</source>
        <translation>
            <numerusform>%n pergunta, sem resposta</numerusform>
            <numerusform>%n perguntas, nenhuma respondida</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline is printed from 60% of its questions on: %1 of %2.</source>
        <comment>the space before the sign does not break</comment>
        <translation>A pontuação principal é impressa a partir de 60% de suas perguntas: %1 de %2.</translation>
    </message>
    <message>
        <source>One key per question; reasons and proof can follow later.</source>
        <translation>Uma tecla por pergunta; justificativas e comprovação podem vir depois.</translation>
    </message>
    <message>
        <source>Begin with what the headline counts: %1. %2</source>
        <comment>a group; a sentence</comment>
        <translation>Comece pelo que conta para a pontuação principal: %1. %2</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Começar com %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a framework</comment>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many commitments, so many questions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n compromisso</numerusform>
            <numerusform>%n compromissos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>All else is shown apart</source>
        <translation>Todo o resto é mostrado à parte</translation>
    </message>
</context>
<context>
    <name>atalaya::BestPlanPanel</name>
    <message>
        <source>What would it cost to insist on it?</source>
        <translation>Quanto custaria exigi-la?</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Desatualizado.</translation>
    </message>
    <message>
        <source>The plan, its limits or what is left out have changed since this was found.</source>
        <translation>O plano, seus limites ou o que está excluído mudaram desde este resultado.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Calcular novamente</translation>
    </message>
    <message>
        <source>Best plan.</source>
        <translation>Melhor plano.</translation>
    </message>
    <message>
        <source>Best found.</source>
        <translation>Melhor encontrado.</translation>
    </message>
    <message>
        <source>No plan.</source>
        <translation>Nenhum plano.</translation>
    </message>
    <message>
        <source>Not this plan.</source>
        <translation>Não é este plano.</translation>
    </message>
    <message>
        <source>What is chosen now is another.</source>
        <translation>O que está escolhido agora é outro.</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Voltar ao que foi encontrado</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuar o cálculo</translation>
    </message>
    <message>
        <source>Goes on from what was found, for twice as long as before.</source>
        <translation>Continua a partir do que foi encontrado, pelo dobro do tempo de antes.</translation>
    </message>
</context>
<context>
    <name>atalaya::BudgetBar</name>
    <message>
        <source>What the best plan is for</source>
        <translation>Finalidade do melhor plano</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Best plan under this budget</source>
        <translation>Melhor plano com este orçamento</translation>
    </message>
    <message>
        <source>Cost and benefit…</source>
        <translation>Custo e benefício…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Budget over all years</source>
        <translation>Orçamento de todos os anos</translation>
    </message>
    <message>
        <source>Budget, up to what every action costs together</source>
        <translation>Orçamento, até o custo de todas as ações juntas</translation>
    </message>
    <message>
        <source>Most improvement</source>
        <translation>Maior melhoria</translation>
    </message>
    <message>
        <source>Reach the targets at least cost</source>
        <translation>Alcançar as metas ao menor custo</translation>
    </message>
    <message>
        <source>Budgets of years, and how many actions a body can lead at once</source>
        <translation>Orçamentos por ano e quantas ações uma entidade pode liderar ao mesmo tempo</translation>
    </message>
    <message>
        <source>Limits (%1)…</source>
        <translation>Limites (%1)…</translation>
    </message>
    <message>
        <source>Cheapest way there</source>
        <translation>Plano de menor custo</translation>
    </message>
</context>
<context>
    <name>atalaya::CameBackDrawer</name>
    <message>
        <source>What came back</source>
        <translation>O que voltou</translation>
    </message>
    <message>
        <source>Compared again.</source>
        <translation>Comparado novamente.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. What was chosen stays where both sides still say the same; look at the others once more.</source>
        <translation>O plano mudou nesse meio-tempo. O que foi escolhido permanece onde os dois lados ainda dizem o mesmo; examine os demais outra vez.</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Só conflitos</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Aceitar todas as alterações</translation>
    </message>
    <message>
        <source>All that are shown but deletions and conflicts, which are choices of their own</source>
        <translation>Todas as exibidas, menos exclusões e conflitos, que se decidem à parte</translation>
    </message>
    <message>
        <source>What was deleted in the workbook is to be deleted in the plan as well</source>
        <translation>O que foi excluído na pasta de trabalho deve ser excluído também do plano</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>keep what the plan says</source>
        <translation>manter o que diz o plano</translation>
    </message>
    <message>
        <source>take what the sheet says</source>
        <translation>aceitar o que diz a planilha</translation>
    </message>
    <message>
        <source>skip, to decide another time</source>
        <translation>pular, para decidir depois</translation>
    </message>
    <message>
        <source>from one choice to the next</source>
        <translation>de uma escolha à seguinte</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close; nothing is taken</source>
        <translation>fechar; nada é aceito</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>a file</comment>
        <translation>Leitura: %1</translation>
    </message>
    <message>
        <source>Reading was stopped; the plan is as it was</source>
        <translation>A leitura foi interrompida; o plano está como antes</translation>
    </message>
    <message>
        <source>Comparing %1 again</source>
        <comment>a file</comment>
        <translation>Nova comparação: %1</translation>
    </message>
    <message>
        <source>%1, exported on %2 at %3</source>
        <comment>a file, a day, a time</comment>
        <translation>%1, exportada em %2 às %3</translation>
    </message>
    <message>
        <source>%1; it does not say when it was exported</source>
        <comment>a file</comment>
        <translation>%1; não diz quando foi exportada</translation>
    </message>
    <message>
        <source>Nothing of it can be taken.</source>
        <translation>Nada dela pode ser aceito.</translation>
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
        <translation>Uma linha com problema é deixada de fora por inteiro; nada dela é aceito. Corrija-a na pasta de trabalho e leia-a novamente, ou aceite agora as demais.</translation>
    </message>
    <message>
        <source>Nothing to take.</source>
        <translation>Nada a aceitar.</translation>
    </message>
    <message>
        <source>The workbook says nothing that the plan does not say already.</source>
        <translation>A pasta de trabalho não diz nada que o plano já não diga.</translation>
    </message>
    <message>
        <source>%1 to take, %2 to keep, %3 skipped</source>
        <comment>numbers</comment>
        <translation>a aceitar: %1, a manter: %2, puladas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) left to decide</source>
        <translation>
            <numerusform>%n exclusão por decidir</numerusform>
            <numerusform>%n exclusões por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) locked by the approval</source>
        <translation>
            <numerusform>%n diferença bloqueada pela aprovação</numerusform>
            <numerusform>%n diferenças bloqueadas pela aprovação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n deletion(s)</source>
        <translation>
            <numerusform>Aceitar também %n exclusão</numerusform>
            <numerusform>Aceitar também %n exclusões</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take deletions</source>
        <translation>Aceitar também as exclusões</translation>
    </message>
    <message>
        <source>Not taken.</source>
        <translation>Não aceito.</translation>
    </message>
    <message>
        <source>Take the workbook’s changes</source>
        <translation>Aceitar as alterações da pasta de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of %1 taken</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n diferença de %1 aceita</numerusform>
            <numerusform>%n diferenças de %1 aceitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::CheckList</name>
    <message>
        <source>Space ticks a row, or takes the tick away.</source>
        <translation>Espaço assinala uma linha ou desfaz o sinal.</translation>
    </message>
    <message>
        <source>None is ticked.</source>
        <translation>Nenhuma assinalada.</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <comment>codes</comment>
        <translation>Assinaladas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::CheckRowsModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, assinalada</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, não assinalada</translation>
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
        <translation>Parar o relógio</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Um minuto a mais</translation>
    </message>
    <message>
        <source>Key +</source>
        <translation>Tecla +</translation>
    </message>
    <message>
        <source>Gives the room time to talk</source>
        <translation>Dá à sala tempo para debater</translation>
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
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>quase esgotado</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Retomar o relógio</translation>
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
        <translation>não exibida</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Rodada anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not answered</comment>
        <translation>Pendente</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>State, round and scope, reference date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A round that is not in this workspace</source>
        <translation>Uma rodada que não está neste espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>atalaya::CopiesPanel</name>
    <message>
        <source>Copy now</source>
        <translation>Copiar agora</translation>
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
        <translation>Faz uma cópia verificada do espaço de trabalho aberto</translation>
    </message>
    <message>
        <source>Puts a safe copy in the place of the open workspace</source>
        <translation>Põe uma cópia de segurança no lugar do espaço de trabalho aberto</translation>
    </message>
    <message>
        <source>Adds an assessment from a file that was exported</source>
        <translation>Adiciona uma avaliação de um arquivo exportado</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Last copy %1, checked</source>
        <comment>time</comment>
        <translation>Última cópia: %1, verificada</translation>
    </message>
    <message>
        <source>Last copy %1 is damaged. Make another one.</source>
        <comment>time</comment>
        <translation>A última cópia, %1, está danificada. Faça outra.</translation>
    </message>
    <message>
        <source>Last copy %1, checked when it was made</source>
        <comment>time</comment>
        <translation>Última cópia: %1, verificada ao ser feita</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Uma cópia está sendo feita</translation>
    </message>
    <message>
        <source>There is no safe copy yet</source>
        <translation>Ainda não há cópia de segurança</translation>
    </message>
    <message>
        <source>One is made by itself each day that the file is open.</source>
        <translation>Uma é feita automaticamente a cada dia em que o arquivo é aberto.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>O arquivo está aberto como somente leitura.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in %1, the oldest from %2</source>
        <comment>copies; folder, time</comment>
        <translation>
            <numerusform>%n guardada em %1, a mais antiga de %2</numerusform>
            <numerusform>%n guardadas em %1, a mais antiga de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No safe copy was made.</source>
        <translation>Nenhuma cópia de segurança foi feita.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>A safe copy was made and checked</source>
        <translation>Uma cópia de segurança foi feita e verificada</translation>
    </message>
    <message>
        <source>Restoring.</source>
        <translation>Restauração em curso.</translation>
    </message>
    <message>
        <source>The file opens again by itself when the copy is in its place.</source>
        <translation>O arquivo é aberto de novo automaticamente quando a cópia estiver em seu lugar.</translation>
    </message>
    <message>
        <source>“%1” is in its place again.</source>
        <translation>“%1” está novamente em seu lugar.</translation>
    </message>
    <message>
        <source>What the file held before is in %1, beside it.</source>
        <translation>O que o arquivo continha antes está em %1, ao lado dele.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
</context>
<context>
    <name>atalaya::CostFields</name>
    <message>
        <source>How the cost is known</source>
        <translation>Como se conhece o custo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a cost</comment>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a cost</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>a cost</comment>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Não estimado</translation>
    </message>
    <message>
        <source>One sure number</source>
        <translation>Um número certo</translation>
    </message>
    <message>
        <source>Low, likely, high</source>
        <translation>Baixo, provável, alto</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Custo baixo</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Custo provável</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Custo alto</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>Enter or typing changes an amount; an empty one is not said.</source>
        <translation>Enter ou a digitação altera um valor; vazio significa não informado.</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Distribuir por igual</translation>
    </message>
    <message>
        <source>Writes what each year costs when every day costs the same</source>
        <translation>Preenche quanto custa cada ano quando todos os dias custam o mesmo</translation>
    </message>
    <message>
        <source>In whole units; the strategy does not state its currency yet.</source>
        <translation>Em unidades inteiras; a estratégia ainda não indica sua moeda.</translation>
    </message>
    <message>
        <source>In whole units of %1.</source>
        <translation>Em unidades inteiras de %1.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>“%1” is no cost. Write a whole number from 0 on, such as %2.</source>
        <translation>“%1” não é um custo. Escreva um número inteiro a partir de 0, por exemplo %2.</translation>
    </message>
    <message>
        <source>Write what the action costs, or choose “Not estimated”.</source>
        <translation>Escreva quanto custa a ação ou escolha “Não estimado”.</translation>
    </message>
    <message>
        <source>Say the cost and the first and last day before it is spread.</source>
        <translation>Indique o custo e o primeiro e o último dia antes de distribuí-lo.</translation>
    </message>
    <message>
        <source>No year is said: the cost is spread evenly over the days.</source>
        <translation>Nenhum ano indicado: o custo é distribuído por igual entre os dias.</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <comment>which cost, an amount</comment>
        <translation>%1: faltam %2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <comment>which cost, an amount</comment>
        <translation>%1: sobram %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a cost</comment>
        <translation>baixo</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>a cost</comment>
        <translation>provável</translation>
    </message>
    <message>
        <source>the years</source>
        <translation>os anos</translation>
    </message>
    <message>
        <source>high</source>
        <comment>a cost</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>The years add up to the cost.</source>
        <translation>A soma dos anos é igual ao custo.</translation>
    </message>
    <message>
        <source>The years do not add up to the cost yet. %1.</source>
        <translation>A soma dos anos ainda não é igual ao custo. %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageBar</name>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Respondidas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::CoverageModel</name>
    <message>
        <source>Without objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo o plano</translation>
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
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>actions and objectives for a commitment</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>objective, commitment, what is there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>With all below it: %1</source>
        <translation>Com tudo o que está abaixo: %1</translation>
    </message>
    <message>
        <source>Of its own: %1</source>
        <translation>Próprias: %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1: nothing of the plan serves it</source>
        <comment>a commitment</comment>
        <translation>%1: nada no plano atende a este compromisso</translation>
    </message>
</context>
<context>
    <name>atalaya::CoveragePane</name>
    <message>
        <source>Objectives against commitments</source>
        <translation>Objetivos e compromissos</translation>
    </message>
    <message>
        <source>With the first objective or action, this shows which commitments the strategy serves, and which it leaves alone.</source>
        <translation>Com o primeiro objetivo ou a primeira ação, mostra-se aqui a que compromissos a estratégia atende e quais ela deixa de lado.</translation>
    </message>
    <message>
        <source>How many actions of an objective lift a question of a commitment. Enter goes to the objective.</source>
        <translation>Quantas ações de um objetivo elevam uma pergunta de um compromisso. Enter leva ao objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) that nothing serves</source>
        <translation>
            <numerusform>%n compromisso a que nada atende</numerusform>
            <numerusform>%n compromissos a que nada atende</numerusform>
        </translation>
    </message>
    <message>
        <source>every commitment is served</source>
        <translation>todos os compromissos são atendidos</translation>
    </message>
    <message>
        <source>A figure counts the actions of an objective, with all below it, that lift a question of the commitment; a square says that the objective names it.</source>
        <translation>Um número conta as ações de um objetivo, com tudo o que está abaixo, que elevam uma pergunta do compromisso; um quadrado indica que o objetivo o menciona.</translation>
    </message>
    <message>
        <source>Hatched, and “none” below, is what nothing serves: %1.</source>
        <translation>Hachurado, e com “nenhuma” abaixo, está aquilo a que nada atende: %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::CrosswalkPart</name>
    <message>
        <source>Crosswalk</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>No other instrument asks for the same.</source>
        <translation>Nenhum outro instrumento pergunta o mesmo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name in another instrument</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atalaya::DateField</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a field</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. It stays at %4.</source>
        <comment>a date that was typed, the first and the last that may be, the date before</comment>
        <translation>%1 não está entre %2 e %3. Fica %4.</translation>
    </message>
    <message>
        <source>%1 is no date. It stays at %2. Write a date such as %3.</source>
        <comment>what was typed, in quotation marks; the date before; a date</comment>
        <translation>%1 não é uma data. Fica %2. Escreva uma data como %3.</translation>
    </message>
</context>
<context>
    <name>atalaya::DayRow</name>
    <message>
        <source>Remove the day</source>
        <translation>Remover o dia</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Adicionar um intervalo</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a date in a field, with its weekday</comment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>das</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>às</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <comment>after a number; the space does not break</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Remove the break</source>
        <translation>Remover o intervalo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>No quarter of an hour is free. Make the day longer.</source>
        <translation>Não há quinze minutos livres. Prolongue o dia.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>começa</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>add a break</source>
        <translation>adicionar um intervalo</translation>
    </message>
    <message>
        <source>break %1 begins</source>
        <translation>o intervalo %1 começa</translation>
    </message>
    <message>
        <source>break %1, minutes</source>
        <translation>intervalo %1, minutos</translation>
    </message>
    <message>
        <source>remove break %1</source>
        <translation>remover o intervalo %1</translation>
    </message>
</context>
<context>
    <name>atalaya::DaysField</name>
    <message>
        <source>Add a day</source>
        <translation>Adicionar um dia</translation>
    </message>
</context>
<context>
    <name>atalaya::DeadlinesDrawer</name>
    <message>
        <source>Export deadlines</source>
        <translation>Exportar prazos</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>To the plan’s end</source>
        <translation>Até o fim do plano</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no reminder</comment>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Prazos de quem</translation>
    </message>
    <message>
        <source>Write the calendar…</source>
        <translation>Gravar o calendário…</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Todas as entidades</translation>
    </message>
    <message>
        <source>Nothing falls due until %1.</source>
        <translation>Nada vence até %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) from today until %1. A calendar that reads the file again moves events and adds none twice.</source>
        <translation>
            <numerusform>%n prazo de hoje até %1. Um calendário que lê o arquivo novamente move os eventos e não adiciona nenhum duas vezes.</numerusform>
            <numerusform>%n prazos de hoje até %1. Um calendário que lê o arquivo novamente move os eventos e não adiciona nenhum duas vezes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationContentsModel</name>
    <message>
        <source>Preamble</source>
        <translation>Preâmbulo</translation>
    </message>
    <message>
        <source>PP</source>
        <comment>short for paragraphs of the preamble</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Paragraphs 1 to %1</source>
        <translation>Parágrafos 1 a %1</translation>
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
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>adotada em %1</translation>
    </message>
    <message>
        <source>adopted %1, %2</source>
        <translation>adotada em %1, %2</translation>
    </message>
    <message>
        <source>original: %1</source>
        <comment>a language</comment>
        <translation>original: %1</translation>
    </message>
    <message>
        <source>working translation, not official</source>
        <translation>tradução de trabalho; não é o texto oficial</translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationPage</name>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Enter or F3 goes on to the next place</source>
        <translation>Enter ou F3 avança para a próxima ocorrência</translation>
    </message>
    <message>
        <source>Contents of the Declaration</source>
        <translation>Sumário da Declaração</translation>
    </message>
    <message>
        <source>Arrows show a paragraph; Enter scores it.</source>
        <translation>As setas mostram um parágrafo; Enter leva à pontuação.</translation>
    </message>
    <message>
        <source>The Declaration has no paragraph %1</source>
        <translation>A Declaração não tem o parágrafo %1</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then every commitment can be scored</source>
        <translation>Escolha primeiro uma avaliação em Início; depois, todo compromisso poderá ser pontuado</translation>
    </message>
    <message>
        <source>Commitment %1 is not in the scope of this assessment</source>
        <translation>O compromisso %1 não está no escopo desta avaliação</translation>
    </message>
    <message>
        <source>next, previous paragraph</source>
        <translation>próximo parágrafo, parágrafo anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>score it</source>
        <translation>pontuar</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy with its source</source>
        <translation>copiar com a fonte</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>por que este número?</translation>
    </message>
    <message>
        <source>find in the text</source>
        <translation>localizar no texto</translation>
    </message>
    <message>
        <source>next place found</source>
        <translation>próxima ocorrência</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>previous place found</source>
        <translation>ocorrência anterior</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>sumário</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Por que este número?</translation>
    </message>
    <message>
        <source>This paragraph has no number to explain</source>
        <translation>Este parágrafo não tem número a explicar</translation>
    </message>
    <message>
        <source>Choose an assessment on Home first; then there are numbers to explain</source>
        <translation>Escolha primeiro uma avaliação em Início; depois, haverá números a explicar</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Não está no texto</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n ocorrência no texto</numerusform>
            <numerusform>%n ocorrências no texto</numerusform>
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
        <translation>Texto da Declaração</translation>
    </message>
    <message>
        <source>Preamble, paragraph %1</source>
        <translation>Preâmbulo, parágrafo %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Parágrafo %1</translation>
    </message>
    <message>
        <source>addressed to: %1</source>
        <translation>dirigido a: %1</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>força: %1</translation>
    </message>
    <message>
        <source>J and K go to the next and previous paragraph, Enter to its questions</source>
        <translation>J e K levam ao parágrafo seguinte e ao anterior; Enter, a suas perguntas</translation>
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
        <translation>%1, parágrafo %2</translation>
    </message>
    <message>
        <source>%1, paragraphs %2 to %3</source>
        <translation>%1, parágrafos %2 a %3</translation>
    </message>
</context>
<context>
    <name>atalaya::Desk</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk and would be lost.</source>
        <translation>
            <numerusform>%n alteração não pôde ser gravada em disco e se perderia.</numerusform>
            <numerusform>%n alterações não puderam ser gravadas em disco e se perderiam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is back and cannot be written yet. Allow writing to it, or to its drive.</source>
        <translation>O arquivo está novamente disponível, mas ainda não pode ser gravado. Permita a gravação nele ou em sua unidade.</translation>
    </message>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>Nenhum espaço de trabalho está aberto. Abra ou crie um primeiro.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abertura: %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Criação: %1</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>Cópia para %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an assessment. Choose a file that was exported from Atalaya.</source>
        <translation>“%1” não pode ser lido como avaliação. Escolha um arquivo exportado do Atalaya.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <comment>a State</comment>
        <translation>Exportação: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leitura: %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <comment>a State</comment>
        <translation>Importação: %1</translation>
    </message>
    <message>
        <source>“%1” is being restored from a safe copy. Wait a moment: it opens by itself when the copy is in its place.</source>
        <translation>“%1” está sendo restaurado a partir de uma cópia de segurança. Aguarde um momento: ele é aberto automaticamente quando a cópia estiver em seu lugar.</translation>
    </message>
    <message>
        <source>No workspace is open. Open the file to restore first.</source>
        <translation>Nenhum espaço de trabalho está aberto. Abra primeiro o arquivo a restaurar.</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home first.</source>
        <translation>Nenhuma avaliação foi escolhida. Escolha uma primeiro em Início.</translation>
    </message>
    <message>
        <source>This workshop belongs to another assessment. Choose that one on Home first.</source>
        <translation>Esta oficina pertence a outra avaliação. Escolha-a primeiro em Início.</translation>
    </message>
    <message>
        <source>Another window has this workspace open, so here it is for reading only. Close that window and open the file again to edit.</source>
        <translation>Outra janela tem este espaço de trabalho aberto, por isso aqui ele é somente leitura. Feche essa janela e abra o arquivo novamente para editar.</translation>
    </message>
    <message>
        <source>A lock beside this workspace that does not say whose it is makes it one for reading only. Close the window on the other computer that has it open, or say that there is none.</source>
        <translation>Ao lado deste espaço de trabalho há um bloqueio que não diz de quem é, por isso ele é somente leitura. Feche a janela no outro computador que o tem aberto ou confirme que não há nenhuma.</translation>
    </message>
    <message>
        <source>The computer “%1” has this workspace open, so here it is for reading only. Close that window, or say that it is no longer there: its stick was pulled out, or it broke down.</source>
        <translation>O computador “%1” tem este espaço de trabalho aberto, por isso aqui ele é somente leitura. Feche essa janela ou confirme que ela já não existe: o pen drive foi retirado ou o computador falhou.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written, so it is open for reading only. Save a copy where you may write to edit it.</source>
        <translation>Não é possível gravar neste arquivo ou em sua pasta, por isso ele está aberto como somente leitura. Para editar, salve uma cópia onde haja permissão de gravação.</translation>
    </message>
</context>
<context>
    <name>atalaya::DifferencesTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>K keeps the plan as it is, T takes what the sheet says, S skips; left and right go from one choice to the next. On an action&apos;s title they mean all of it, but T leaves deletions to a choice of their own.</source>
        <translation>K mantém o plano como está, T aceita o que diz a planilha, S pula; esquerda e direita vão de uma escolha à seguinte. No título de uma ação valem para toda ela, mas T deixa as exclusões para uma escolha à parte.</translation>
    </message>
</context>
<context>
    <name>atalaya::DocumentPreview</name>
    <message>
        <source>The kept copy cannot be read, so it is not shown.</source>
        <translation>Não é possível ler a cópia guardada, por isso ela não é exibida.</translation>
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
        <translation>Visualização: %1</translation>
    </message>
    <message>
        <source>Preview of %1: the picture</source>
        <translation>Visualização de %1: a imagem</translation>
    </message>
    <message>
        <source>Preview of %1: the first page</source>
        <translation>Visualização de %1: a primeira página</translation>
    </message>
    <message>
        <source>Preview of %1: the first lines</source>
        <translation>Visualização de %1: as primeiras linhas</translation>
    </message>
    <message>
        <source>No preview of %1</source>
        <translation>Sem visualização: %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir o documento</translation>
    </message>
</context>
<context>
    <name>atalaya::DoneActionsPart</name>
    <message>
        <source>Attach what proves it</source>
        <translation>Vincular o que o comprova</translation>
    </message>
    <message>
        <source>%1 %2 (to stage %3)</source>
        <comment>code and title of an action</comment>
        <translation>%1 %2 (ao nível %3)</translation>
    </message>
    <message>
        <source>Done since the last round: %1.</source>
        <translation>Concluído desde a rodada anterior: %1.</translation>
    </message>
    <message>
        <source>Done so far: %1.</source>
        <translation>Concluído até agora: %1.</translation>
    </message>
    <message>
        <source>%1 The evidence carries it.</source>
        <comment>what was done</comment>
        <translation>%1 As evidências o sustentam.</translation>
    </message>
</context>
<context>
    <name>atalaya::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceActions</name>
    <message>
        <source>Another copy is being written. Try again in a moment.</source>
        <translation>Outra cópia está sendo gravada. Tente novamente em um momento.</translation>
    </message>
    <message>
        <source>%1 has no file. Edit it to add one.</source>
        <translation>%1 não tem arquivo. Edite a evidência para adicionar um.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can run programs, so it is not opened from here. Write a copy of it and have it checked first.</source>
        <translation>“%1” é de um tipo que pode executar programas, por isso não se abre daqui. Grave uma cópia e peça que seja verificada antes.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the document. Free some room on the disk, then try again.</source>
        <translation>Não há espaço para uma cópia do documento. Libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Write a copy of it and open that with a program of your choice.</source>
        <translation>Nenhum programa neste computador abre “%1”. Grave uma cópia e abra-a com outro programa.</translation>
    </message>
    <message>
        <source>No browser opened the link. Copy the address from Edit and open it yourself.</source>
        <translation>Nenhum navegador abriu o link. Copie o endereço em Editar e abra-o por conta própria.</translation>
    </message>
    <message>
        <source>That is the open workspace itself. Choose another name.</source>
        <translation>Esse é o próprio espaço de trabalho aberto. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>Uma cópia foi gravada em %1</translation>
    </message>
    <message>
        <source>Prolong %1 until %2</source>
        <translation>Prorrogar %1 até %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desvincular %1 de %2</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Remover evidência %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 supports %n answer(s).</source>
        <translation>
            <numerusform>%1 comprova %n resposta.</numerusform>
            <numerusform>%1 comprova %n respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Detach it from them before it is removed; one step back undoes both.</source>
        <translation>Desvincule-a delas antes de removê-la; um único Desfazer reverte ambas as operações.</translation>
    </message>
    <message>
        <source>Detach and remove</source>
        <translation>Desvincular e remover</translation>
    </message>
    <message>
        <source>Evidence register %1 %2</source>
        <comment>file name: State, round</comment>
        <translation>Registro de evidências %1 %2</translation>
    </message>
    <message>
        <source>The register was written to %1</source>
        <translation>O registro foi gravado em %1</translation>
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
        <translation>Continua vigente…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>%1 · grade %2 · %3</source>
        <comment>code, grade, sensitivity</comment>
        <translation>%1 · categoria %2 · %3</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <translation>Categoria %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n answer(s)</source>
        <translation>
            <numerusform>Usada por %n resposta</numerusform>
            <numerusform>Usada por %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>bricks: no valid proof</source>
        <translation>tijolos: sem comprovação válida</translation>
    </message>
    <message>
        <source>Answers that %1 supports</source>
        <translation>Respostas que %1 comprova</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>answers</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It proves nothing on %1. No answer loses proof by that: others support the same.</source>
        <translation>Não comprova nada em %1. Nenhuma resposta perde comprovação por isso: outras evidências comprovam o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>It proves nothing on %1. %2 lose(s) proof; the stages claimed do not change.</source>
        <translation>
            <numerusform>Não comprova nada em %1. Perde comprovação: %2; os níveis declarados não mudam.</numerusform>
            <numerusform>Não comprova nada em %1. Perdem comprovação: %2; os níveis declarados não mudam.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer rests on it alone.</source>
        <translation>Nenhuma resposta depende só dela.</translation>
    </message>
    <message numerus="yes">
        <source>Then %1 lose(s) proof.</source>
        <translation>
            <numerusform>Então perde comprovação: %1.</numerusform>
            <numerusform>Então perdem comprovação: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Past its review-by date, %1.</source>
        <translation>Data de revisão vencida: %1.</translation>
    </message>
    <message>
        <source>To be reviewed by %1.</source>
        <translation>A revisar até %1.</translation>
    </message>
    <message>
        <source>The kept copy is damaged.</source>
        <translation>A cópia guardada está danificada.</translation>
    </message>
    <message>
        <source>The kept copy is missing.</source>
        <translation>Falta a cópia guardada.</translation>
    </message>
    <message>
        <source>Edit this evidence and choose the file again, or restore a safe copy of the workspace.</source>
        <translation>Edite esta evidência e escolha o arquivo novamente, ou restaure uma cópia de segurança do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Weaker than asked for.</source>
        <translation>Mais fraca do que o exigido.</translation>
    </message>
    <message>
        <source>Where it is attached, the framework asks for a better grade than %1. Attach a stronger document as well, or correct the grade.</source>
        <translation>Onde está vinculada, o referencial exige uma categoria melhor que %1. Vincule também um documento mais forte ou corrija a categoria.</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>sem data indicada</translation>
    </message>
    <message>
        <source>in force, has no such date</source>
        <translation>em vigor, não tem essa data</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>sem data definida</translation>
    </message>
    <message>
        <source>none, it is reached by its link</source>
        <translation>nenhuma, acessa-se pelo link</translation>
    </message>
    <message>
        <source>none, it is a statement</source>
        <translation>nenhuma, é uma afirmação</translation>
    </message>
    <message>
        <source>none, the document was seen only</source>
        <translation>nenhuma, o documento foi apenas visto</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <comment>a size</comment>
        <translation>%1, ainda não verificada</translation>
    </message>
    <message>
        <source>unchanged, checked %1</source>
        <comment>a moment</comment>
        <translation>inalterada, verificada em %1</translation>
    </message>
    <message>
        <source>damaged: not what was added</source>
        <translation>danificada: não é o que foi adicionado</translation>
    </message>
    <message>
        <source>missing from this workspace</source>
        <translation>ausente deste espaço de trabalho</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Cópia guardada</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adicionada por</translation>
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
        <translation>Gravar uma cópia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Enter opens the answer on Score; Del detaches the evidence from it.</source>
        <translation>Enter abre a resposta em Pontuar; Del desvincula dela a evidência.</translation>
    </message>
    <message>
        <source>No answer uses it yet. Attach it to the answers that it proves.</source>
        <translation>Nenhuma resposta a usa ainda. Vincule-a às respostas que comprova.</translation>
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
        <translation>Nenhum arquivo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Another document is being kept. Wait a moment, then choose the file again.</source>
        <translation>Outro documento está sendo guardado. Aguarde um momento e escolha o arquivo novamente.</translation>
    </message>
    <message>
        <source>Keeping a copy</source>
        <translation>Guardando uma cópia</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Escreva no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retire os caracteres de controle.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escreva um título.</translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https:// and has no spaces.</source>
        <translation>Escreva um endereço que comece com http:// ou https:// e não tenha espaços.</translation>
    </message>
    <message>
        <source>Edit evidence %1</source>
        <translation>Editar evidência %1</translation>
    </message>
    <message>
        <source>Add evidence %1</source>
        <translation>Adicionar evidência %1</translation>
    </message>
    <message>
        <source>Add evidence %1 to %2</source>
        <translation>Adicionar evidência %1 a %2</translation>
    </message>
    <message>
        <source>Replace evidence %1 by %2</source>
        <translation>Substituir evidência %1 por %2</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Adicionar evidência</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>Adicionar evidência para %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>As you left it. Nothing of this is in the register yet.</source>
        <translation>Como foi deixado. Nada disto está no registro ainda.</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Como consta no documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who issued or said it</source>
        <translation>Quem emitiu ou disse</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Vale enquanto “%1” estiver assinalado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, whether it is known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>com data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>grows old</source>
        <translation>perde a atualidade</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Without file</source>
        <translation>Sem arquivo</translation>
    </message>
    <message>
        <source>File, a copy is kept in the workspace</source>
        <translation>Arquivo; uma cópia é guardada no espaço de trabalho</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Closes the form and lets go of what is written on it</source>
        <translation>Fecha o formulário e descarta o que está escrito nele</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceIntake</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>documents</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1. Find them and add them again.</source>
        <translation>Já não estão ali: %1. Localize-os e adicione-os novamente.</translation>
    </message>
    <message>
        <source>Links that lead nowhere: %1. Add the documents themselves.</source>
        <translation>Links que não levam a nada: %1. Adicione os próprios documentos.</translation>
    </message>
    <message>
        <source>Folders: %1. Add the documents in them instead.</source>
        <translation>Pastas: %1. Adicione os documentos que estão nelas.</translation>
    </message>
    <message>
        <source>Not documents that can be kept: %1. Choose other files.</source>
        <translation>Não são documentos que se possam guardar: %1. Escolha outros arquivos.</translation>
    </message>
    <message>
        <source>Empty: %1. Save them again, then add them.</source>
        <translation>Vazios: %1. Salve-os novamente e adicione-os.</translation>
    </message>
    <message>
        <source>Larger than 512 MB: %1. Keep them elsewhere and give their addresses as links instead.</source>
        <translation>Maiores que 512&#xa0;MB: %1. Guarde-os em outro lugar e indique seus endereços como links.</translation>
    </message>
    <message>
        <source>Cannot be read: %1. Check that you may open them, then add them again.</source>
        <translation>Não podem ser lidos: %1. Verifique se há permissão para abri-los e adicione-os novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came too late for the register, which was left in the meantime. Open that assessment and add them again.</source>
        <translation>
            <numerusform>%n documento chegou tarde para o registro, que foi deixado nesse meio-tempo. Abra aquela avaliação e adicione-o novamente.</numerusform>
            <numerusform>%n documentos chegaram tarde para o registro, que foi deixado nesse meio-tempo. Abra aquela avaliação e adicione-os novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceListModel</name>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>afirmada</translation>
    </message>
    <message>
        <source>seen only</source>
        <translation>apenas vista</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sem arquivo</translation>
    </message>
    <message>
        <source>kept copy</source>
        <translation>cópia guardada</translation>
    </message>
    <message>
        <source>kept copy, unchanged</source>
        <translation>cópia guardada, inalterada</translation>
    </message>
    <message>
        <source>kept copy, damaged</source>
        <translation>cópia guardada, danificada</translation>
    </message>
    <message>
        <source>copy missing</source>
        <translation>falta a cópia</translation>
    </message>
    <message>
        <source>past its review-by date</source>
        <translation>com data de revisão vencida</translation>
    </message>
    <message numerus="yes">
        <source>review due within %n day(s)</source>
        <translation>
            <numerusform>revisão em até %n dia</numerusform>
            <numerusform>revisão em até %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>its kept copy is damaged</source>
        <translation>sua cópia guardada está danificada</translation>
    </message>
    <message>
        <source>its kept copy is missing</source>
        <translation>falta sua cópia guardada</translation>
    </message>
    <message>
        <source>weaker than asked for where it is attached</source>
        <translation>mais fraca do que o exigido onde está vinculada</translation>
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
        <translation>%1; mais fraca do que o exigido onde está vinculada</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar até</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>by how many answers</comment>
        <translation>Usos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePage</name>
    <message>
        <source>add</source>
        <translation>adicionar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>abrir o arquivo</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>detach or remove</source>
        <translation>desvincular ou remover</translation>
    </message>
    <message>
        <source>find</source>
        <translation>localizar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>adicionar evidência</translation>
    </message>
    <message>
        <source>add several documents</source>
        <translation>adicionar vários documentos</translation>
    </message>
    <message>
        <source>edit the chosen piece</source>
        <translation>editar a evidência escolhida</translation>
    </message>
    <message>
        <source>attach it to an answer</source>
        <translation>vinculá-la a uma resposta</translation>
    </message>
    <message>
        <source>open its file, or the chosen answer</source>
        <translation>abrir seu arquivo ou a resposta escolhida</translation>
    </message>
    <message>
        <source>remove it; among the answers: detach it</source>
        <translation>removê-la; entre as respostas: desvinculá-la</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>on the form: save the piece</source>
        <translation>no formulário: salvar a evidência</translation>
    </message>
    <message>
        <source>go to its details</source>
        <translation>ir a seus detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and statement(s)</source>
        <translation>
            <numerusform>%n documento ou afirmação</numerusform>
            <numerusform>%n documentos e afirmações</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several documents at once</source>
        <translation>Escolher vários documentos de uma vez</translation>
    </message>
    <message>
        <source>Choose an assessment first, on Home.</source>
        <translation>Escolha primeiro uma avaliação em Início.</translation>
    </message>
    <message>
        <source>Other documents are being kept. Add these again in a moment.</source>
        <translation>Outros documentos estão sendo guardados. Adicione estes novamente em um momento.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Adicionar %n documento</numerusform>
            <numerusform>Adicionar %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added. Complete issuer, date and grade of each.</source>
        <translation>
            <numerusform>%n documento adicionado. Preencha o emissor, a data e a categoria.</numerusform>
            <numerusform>%n documentos adicionados. Preencha o emissor, a data e a categoria de cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were in the register already.</source>
        <translation>
            <numerusform>%n documento já estava no registro.</numerusform>
            <numerusform>%n documentos já estavam no registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not added.</source>
        <translation>O restante não foi adicionado.</translation>
    </message>
    <message>
        <source>Export register…</source>
        <translation>Exportar registro…</translation>
    </message>
    <message>
        <source>Write the register to a workbook or a .csv file</source>
        <translation>Grava o registro em uma pasta de trabalho ou em um arquivo .csv</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Adicionar documentos…</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Adicionar evidência…</translation>
    </message>
    <message>
        <source>Choose an assessment first. Its evidence is then listed here: documents and statements, how good a proof each is, and which answers it supports.</source>
        <translation>Escolha primeiro uma avaliação. Suas evidências são então listadas aqui: documentos e afirmações, a qualidade da comprovação de cada evidência e as respostas que comprova.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>No evidence yet. Drop documents here, or add a first one: a law, a report, the minutes of a meeting. A copy is kept in the workspace.</source>
        <translation>Ainda não há evidências. Solte documentos aqui ou adicione uma primeira: uma lei, um relatório, a ata de uma reunião. Uma cópia é guardada no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing matches the filter and the search.</source>
        <translation>Nada corresponde ao filtro e ao texto procurado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Register of evidence</source>
        <translation>Registro de evidências</translation>
    </message>
    <message>
        <source>Enter opens the document; I shows all that is known of it.</source>
        <translation>Enter abre o documento; I mostra tudo o que se sabe dele.</translation>
    </message>
    <message>
        <source>Keeping copies</source>
        <translation>Guardando cópias</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Gravando uma cópia</translation>
    </message>
    <message>
        <source>A copy is being written: wait until it is done, or stop it.</source>
        <translation>Uma cópia está sendo gravada: espere até que termine ou interrompa-a.</translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePicker</name>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Título, emissor, código, nota</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Localizar no registro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Enter attaches the evidence to the answer; Del detaches it.</source>
        <translation>Enter vincula a evidência à resposta; Del a desvincula.</translation>
    </message>
    <message>
        <source>attached, stage %1</source>
        <translation>vinculada, nível %1</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>O que comprova</translation>
    </message>
    <message>
        <source>Add new evidence…</source>
        <translation>Adicionar nova evidência…</translation>
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
        <translation>Evidências para %1</translation>
    </message>
    <message>
        <source>Nothing in the register matches. Change the search, or add the document.</source>
        <translation>Nada no registro corresponde. Altere o texto procurado ou adicione o documento.</translation>
    </message>
    <message>
        <source>The register is empty. Add the first document or statement; it is kept for every other question too.</source>
        <translation>O registro está vazio. Adicione o primeiro documento ou afirmação; servirá também para todas as outras perguntas.</translation>
    </message>
    <message>
        <source>It is past its review-by date and proves nothing on %1.</source>
        <translation>Está com a data de revisão vencida e não comprova nada em %1.</translation>
    </message>
    <message>
        <source>The question is not answered yet; the evidence waits for its stage.</source>
        <translation>A pergunta ainda está sem resposta; a evidência espera seu nível.</translation>
    </message>
    <message>
        <source>It proves the stage claimed, %1.</source>
        <translation>Comprova o nível declarado, %1.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves up to stage %3 only.</source>
        <translation>O nível %1 exige a categoria %2: comprova apenas até o nível %3.</translation>
    </message>
    <message>
        <source>Stage %1 asks for grade %2: it proves nothing here.</source>
        <translation>O nível %1 exige a categoria %2: não comprova nada aqui.</translation>
    </message>
    <message>
        <source>It proves up to stage %1 of the %2 claimed.</source>
        <translation>Comprova até o nível %1; nível declarado: %2.</translation>
    </message>
    <message>
        <source>Attach here instead</source>
        <translation>Vincular aqui</translation>
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
        <translation>Soma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Enter explains it.</source>
        <translation>%1. Enter o explica.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dado de entrada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Aplicáveis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
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
        <translation>Isto deve ser corrigido antes:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar assim mesmo</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gerando o relatório…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Não exportado.</translation>
    </message>
</context>
<context>
    <name>atalaya::FacilitatorPane</name>
    <message>
        <source>Question and vote</source>
        <translation>Pergunta e votação</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Shows or hides the agenda</source>
        <translation>Mostra ou oculta a pauta</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>close and reveal</source>
        <translation>encerrar e revelar</translation>
    </message>
    <message>
        <source>to the open vote</source>
        <translation>à votação aberta</translation>
    </message>
    <message>
        <source>open the vote</source>
        <translation>abrir a votação</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>um minuto</translation>
    </message>
    <message>
        <source>park</source>
        <translation>adiar</translation>
    </message>
    <message>
        <source>room window</source>
        <translation>janela da sala</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>Conduzir a oficina</translation>
    </message>
    <message>
        <source>open the vote, then close and reveal it</source>
        <translation>abrir a votação; depois, encerrar e revelar</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>um minuto a mais</translation>
    </message>
    <message>
        <source>pause the clock, or let it go on</source>
        <translation>parar ou retomar o relógio</translation>
    </message>
    <message>
        <source>park a point for later</source>
        <translation>adiar um ponto</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>próxima pergunta</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>pergunta anterior</translation>
    </message>
    <message>
        <source>open or close the room window</source>
        <translation>abrir ou fechar a janela da sala</translation>
    </message>
    <message>
        <source>On a parked point or a minority view</source>
        <translation>Sobre um ponto adiado ou uma opinião minoritária</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>retirar</translation>
    </message>
</context>
<context>
    <name>atalaya::FileDialog</name>
    <message>
        <source>Drive</source>
        <comment>the kind of what is listed in a dialog for files</comment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>the kind of what is listed in a dialog for files</comment>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>atalaya::FileNotices</name>
    <message>
        <source>That computer no longer works on it</source>
        <translation>Esse computador não trabalha mais com ele</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Abrir para edição</translation>
    </message>
    <message>
        <source>Brought up to date.</source>
        <translation>Atualizado.</translation>
    </message>
    <message>
        <source>This workspace came from an older Atalaya. A copy of the file as it was is at “%1”; remove it once nobody needs it.</source>
        <translation>Este espaço de trabalho veio de uma versão anterior do Atalaya. Uma cópia do arquivo como era está em “%1”; remova-a quando ninguém mais precisar dela.</translation>
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
        <translation>Isto ainda está em curso: %1. Aguarde o término ou interrompa.</translation>
    </message>
</context>
<context>
    <name>atalaya::FilesDrawer</name>
    <message>
        <source>Vote by file</source>
        <translation>Votação por arquivo</translation>
    </message>
    <message>
        <source>Write a file for each participant…</source>
        <translation>Gravar um arquivo para cada participante…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Ler arquivos…</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>Arquivos lidos</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>A small table for each seat, with its questions and their criteria. Any spreadsheet or text editor fills it in, without a network. It holds no name, and a key that ties it to its seat.</source>
        <translation>Uma pequena tabela para cada assento, com suas perguntas e os critérios delas. Qualquer programa de planilhas ou editor de texto a preenche, sem rede. Não contém nome, apenas uma chave que a liga a seu assento.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Takes the votes on %1, round %2, from files that came back. What they say of other questions waits in the files.</source>
        <translation>Recebe os votos sobre %1, turno %2, dos arquivos que voltaram. O que eles dizem de outras perguntas espera nos arquivos.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then read the files that came back.</source>
        <translation>Nenhuma votação está aberta. Abra uma e leia os arquivos que voltaram.</translation>
    </message>
    <message>
        <source>Another of these files is of seat %1, too. Only the first was read; choose one.</source>
        <translation>Outro destes arquivos também é do assento %1. Só o primeiro foi lido; escolha um.</translation>
    </message>
    <message>
        <source>Says nothing on %1.</source>
        <translation>Não diz nada sobre %1.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in.</source>
        <translation>O voto do assento %1 foi recebido.</translation>
    </message>
    <message>
        <source>The vote of seat %1 is in, in the place of the one before.</source>
        <translation>O voto do assento %1 foi recebido, no lugar do anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1 taken.</source>
        <translation>
            <numerusform>%n voto sobre %1 recebido.</numerusform>
            <numerusform>%n votos sobre %1 recebidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had voted in this round already; their votes stay.</source>
        <translation>
            <numerusform>%n assento já havia votado neste turno; seu voto permanece.</numerusform>
            <numerusform>%n assentos já haviam votado neste turno; seus votos permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) say nothing on this question.</source>
        <translation>
            <numerusform>%n arquivo não diz nada sobre esta pergunta.</numerusform>
            <numerusform>%n arquivos não dizem nada sobre esta pergunta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: see below.</source>
        <translation>
            <numerusform>%n arquivo foi recusado: ver abaixo.</numerusform>
            <numerusform>%n arquivos foram recusados: ver abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have something to mend.</source>
        <translation>
            <numerusform>Mais %n linha tem algo a corrigir.</numerusform>
            <numerusform>Mais %n linhas têm algo a corrigir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat %1 has voted in this round already. That vote stays; the one in this file was not taken.</source>
        <translation>O assento %1 já votou neste turno. Esse voto permanece; o deste arquivo não foi aceito.</translation>
    </message>
    <message>
        <source>This vote of seat %1 was read before and counts once; one given since stays.</source>
        <translation>Este voto do assento %1 foi lido antes e conta uma vez; um dado depois permanece.</translation>
    </message>
    <message>
        <source>These are more than %1 files. Choose fewer at once.</source>
        <translation>São mais de %1 arquivos. Escolha menos de cada vez.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lendo arquivos…</translation>
    </message>
    <message>
        <source>Stopped. Nothing of these files was taken; read them again.</source>
        <translation>Interrompido. Nada destes arquivos foi aceito; leia-os novamente.</translation>
    </message>
    <message>
        <source>The vote ended while the files were read, and nothing of them was taken. Open another round and read them again.</source>
        <translation>A votação terminou enquanto os arquivos eram lidos, e nada deles foi aceito. Abra outro turno e leia-os novamente.</translation>
    </message>
    <message>
        <source>The vote ended before the question was answered.</source>
        <translation>A votação terminou antes que houvesse confirmação.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have voted in this round already: %1. Their files may be older than these votes. Cancel keeps the votes as they are.</source>
        <translation>
            <numerusform>%n assento já votou neste turno: %1. Seu arquivo pode ser mais antigo que este voto. Cancelar mantém os votos como estão.</numerusform>
            <numerusform>%n assentos já votaram neste turno: %1. Seus arquivos podem ser mais antigos que estes votos. Cancelar mantém os votos como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the votes of %n seat(s)</source>
        <translation>
            <numerusform>Substituir o voto de %n assento</numerusform>
            <numerusform>Substituir os votos de %n assentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are in the folder already. What was filled in there is lost when they are replaced.</source>
        <translation>
            <numerusform>%n destes arquivos já está na pasta. O que foi preenchido nele se perde se for substituído.</numerusform>
            <numerusform>%n destes arquivos já estão na pasta. O que foi preenchido neles se perde se forem substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Substituí-los</translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation>Gravando arquivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”.</source>
        <translation>
            <numerusform>%n arquivo gravado em “%1”.</numerusform>
            <numerusform>%n arquivos gravados em “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n arquivo já existia e permanece como está.</numerusform>
            <numerusform>%n arquivos já existiam e permanecem como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all were written.</source>
        <translation>Interrompido antes que todos fossem gravados.</translation>
    </message>
    <message>
        <source>Hand each participant the file of their seat.</source>
        <translation>Entregue a cada participante o arquivo de seu assento.</translation>
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
            <numerusform>Ver tudo (%n)</numerusform>
            <numerusform>Ver tudo (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>%n verificação em ordem</numerusform>
            <numerusform>Todas as %n verificações em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n outra verificação em ordem</numerusform>
            <numerusform>%n outras verificações em ordem</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listar</translation>
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
            <numerusform>%n deve ser corrigida</numerusform>
            <numerusform>%n devem ser corrigidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>what should be mended</comment>
        <translation>
            <numerusform>%n convém corrigir</numerusform>
            <numerusform>%n convém corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n para informação</numerusform>
            <numerusform>%n para informação</numerusform>
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
        <translation>Enter leva ao que deve ser corrigido; direita e esquerda expandem e recolhem um assunto.</translation>
    </message>
</context>
<context>
    <name>atalaya::FollowUpPane</name>
    <message>
        <source>Nothing is late today. What falls behind its dates, readings that are overdue and steps of the lifecycle past their day stand here, with the reason.</source>
        <translation>Nada está atrasado hoje. O que se atrasa em relação a suas datas, as medições vencidas e as etapas do ciclo de vida que passaram do dia aparecem aqui, com o motivo.</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>O que está atrasado</translation>
    </message>
    <message>
        <source>Enter changes reported progress or status in their cells; elsewhere it opens the form.</source>
        <translation>Enter altera em suas células o andamento informado ou a situação; nas demais, abre o formulário.</translation>
    </message>
    <message>
        <source>On %1: %2, %3, %4.</source>
        <comment>a day, then three counts</comment>
        <translation>Em %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n late action(s)</source>
        <translation>
            <numerusform>%n ação atrasada</numerusform>
            <numerusform>%n ações atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue reading(s)</source>
        <translation>
            <numerusform>%n medição vencida</numerusform>
            <numerusform>%n medições vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n etapa vencida do ciclo de vida</numerusform>
            <numerusform>%n etapas vencidas do ciclo de vida</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of %1:</source>
        <comment>an action</comment>
        <translation>Andamento de %1:</translation>
    </message>
    <message>
        <source>%1 is %2 done</source>
        <comment>an action, percent</comment>
        <translation>%1: andamento de %2</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>percent, a day, who said so</comment>
        <translation>%1 em %2 (%3)</translation>
    </message>
    <message>
        <source>Course of %1: %2.</source>
        <comment>an action, percents with their days</comment>
        <translation>Evolução de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has not moved for %n day(s).</source>
        <translation>
            <numerusform>Não avança há %n dia.</numerusform>
            <numerusform>Não avança há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 is reported as done.</source>
        <comment>an action</comment>
        <translation>Foi informado um andamento de 100% de %1.</translation>
    </message>
    <message>
        <source>Its status is still “%1”. What is done counts and lifts only when its status says so.</source>
        <translation>Sua situação ainda é “%1”. O que foi feito só conta e eleva níveis quando a situação o informa.</translation>
    </message>
    <message>
        <source>Mark it as done</source>
        <translation>Marcá-la como concluída</translation>
    </message>
    <message>
        <source>Mark %1 as done</source>
        <translation>Marcar %1 como concluída</translation>
    </message>
    <message>
        <source>Open form…</source>
        <translation>Abrir formulário…</translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierChart</name>
    <message>
        <source>Gain by cost</source>
        <translation>Ganho por custo</translation>
    </message>
    <message>
        <source>%1 Arrows go from point to point, Enter takes the plan of one.</source>
        <comment>a sentence</comment>
        <translation>%1 As setas vão de ponto a ponto, Enter toma o plano de um deles.</translation>
    </message>
    <message>
        <source>No plan under %1.</source>
        <comment>an amount</comment>
        <translation>Nenhum plano abaixo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1 gain %2.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n ação por %1 traz um ganho de %2.</numerusform>
            <numerusform>%n ações por %1 trazem um ganho de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain of the score</source>
        <translation>Ganho na pontuação</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>unit</comment>
        <translation>Custo, %1</translation>
    </message>
    <message>
        <source>present choice</source>
        <translation>seleção atual</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n ação por %1.</numerusform>
            <numerusform>%n ações por %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierDrawer</name>
    <message>
        <source>Cost and benefit</source>
        <translation>Custo e benefício</translation>
    </message>
    <message>
        <source>Outdated.</source>
        <translation>Desatualizado.</translation>
    </message>
    <message>
        <source>The plan or its limits have changed since this was found.</source>
        <translation>O plano ou seus limites mudaram desde este resultado.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Calcular novamente</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>O que cada orçamento permite</translation>
    </message>
    <message>
        <source>Searching for what each budget buys</source>
        <translation>Calculando o que cada orçamento permite</translation>
    </message>
    <message>
        <source>The search was stopped before it came to the first budget.</source>
        <translation>O cálculo foi interrompido antes de chegar ao primeiro orçamento.</translation>
    </message>
    <message>
        <source>%1 The search was stopped before the largest budgets.</source>
        <comment>a sentence</comment>
        <translation>%1 O cálculo foi interrompido antes dos orçamentos maiores.</translation>
    </message>
    <message>
        <source>Keep the shares of the years</source>
        <translation>Manter as proporções dos anos</translation>
    </message>
    <message>
        <source>The budgets of years grow and shrink by the same part</source>
        <translation>Os orçamentos dos anos crescem e diminuem na mesma proporção</translation>
    </message>
    <message>
        <source>Enter takes the plan of a budget as the choice, and that budget.</source>
        <translation>Enter toma como seleção o plano de um orçamento, e também esse orçamento.</translation>
    </message>
    <message>
        <source>The best plan for each of several budgets, from nothing to twice yours: the budgets of years grow and shrink by the same part. What is above the line cannot be had. Taking a point takes its budgets too.</source>
        <translation>O melhor plano para cada um de vários orçamentos, de zero ao dobro dos definidos: os orçamentos dos anos crescem e diminuem na mesma proporção. O que está acima da linha não é possível. Tomar um ponto toma também os seus orçamentos.</translation>
    </message>
    <message>
        <source>The best plan for each of several budgets over all years; budgets of single years are left out of account. What is above the line cannot be had. Taking a point takes its budget too.</source>
        <translation>O melhor plano para cada um de vários orçamentos de todos os anos; orçamentos de anos isolados não são considerados. O que está acima da linha não é possível. Tomar um ponto toma também o seu orçamento.</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>ainda sem datas</translation>
    </message>
</context>
<context>
    <name>atalaya::GanttView</name>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Left and Right move an action, with Shift its end, with Alt its start; Ctrl with Up and Down reorders; Enter edits, Insert adds, Del removes.</source>
        <translation>Esquerda e direita movem uma ação; com Shift, seu fim; com Alt, seu início; Ctrl com cima e baixo reordena; Enter edita, Insert adiciona, Del remove.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a day</comment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>%1 starts on %2, before %3, for which it waits, ends on %4.</source>
        <comment>action, day, action, day</comment>
        <translation>%1 começa em %2, antes do fim da ação pela qual espera, %3, que termina em %4.</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <comment>two actions</comment>
        <translation>%1 espera por %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsPage</name>
    <message>
        <source>Choose an assessment on Home. Its scores, its targets and what lies between them stand here.</source>
        <translation>Escolha uma avaliação em Início. Aqui aparecem suas pontuações, suas metas e o que há entre elas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Claimed stages</source>
        <translation>Níveis declarados</translation>
    </message>
    <message>
        <source>Evidenced stages</source>
        <translation>Níveis comprovados</translation>
    </message>
    <message>
        <source>Combined by</source>
        <translation>Modo de combinar</translation>
    </message>
    <message>
        <source>Means: arithmetic</source>
        <translation>Média: aritmética</translation>
    </message>
    <message>
        <source>Means: geometric</source>
        <translation>Média: geométrica</translation>
    </message>
    <message>
        <source>Means: lowest</source>
        <translation>Média: menor valor</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Definir metas…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Salvar gráfico…</translation>
    </message>
    <message>
        <source>Core by commitment</source>
        <translation>Núcleo por compromisso</translation>
    </message>
    <message>
        <source>Commitments against targets</source>
        <translation>Compromissos e metas</translation>
    </message>
    <message>
        <source>Stages of the questions, by commitment</source>
        <translation>Níveis das perguntas, por compromisso</translation>
    </message>
    <message>
        <source>Commitments: scores, targets and stages</source>
        <translation>Compromissos: pontuações, metas e níveis</translation>
    </message>
    <message>
        <source>Enter opens the questions of a commitment; = tells why a number is as it is.</source>
        <translation>Enter abre as perguntas de um compromisso; = diz por que um número é o que é.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>A tabela “%1” diz o mesmo em números; T a mostra.</translation>
    </message>
    <message>
        <source>Ranked gaps</source>
        <translation>Lacunas por prioridade</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Melhorias rápidas</translation>
    </message>
    <message>
        <source>How the rank is made</source>
        <translation>Como se define a posição</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Another assessment is shown than when the chart was to be saved. Go back to it and save the chart again.</source>
        <translation>A avaliação exibida não é a mesma de quando o gráfico ia ser salvo. Volte a ela e salve o gráfico novamente.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>próximo campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the question</source>
        <translation>abrir a pergunta</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>por que este número?</translation>
    </message>
    <message>
        <source>set the target</source>
        <translation>definir a meta</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>set the target of the question or commitment</source>
        <translation>definir a meta da pergunta ou do compromisso</translation>
    </message>
    <message>
        <source>charts as tables, and back</source>
        <translation>gráficos como tabelas, e de volta</translation>
    </message>
    <message>
        <source>copy the chart</source>
        <translation>copiar o gráfico</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>save the chart or its table</source>
        <translation>salvar o gráfico ou sua tabela</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Por que este número?</translation>
    </message>
    <message>
        <source>Ranked gaps · %1 of %2</source>
        <translation>Lacunas por prioridade · %1 de %2</translation>
    </message>
    <message>
        <source>Ranked gaps · %1</source>
        <translation>Lacunas por prioridade · %1</translation>
    </message>
    <message>
        <source>No targets are set yet. Say which stage is aimed at, for one question or for many at once, and the gaps are ranked here.</source>
        <translation>Ainda não há metas definidas. Indique o nível pretendido, para uma pergunta ou para várias de uma vez, e as lacunas são ordenadas aqui.</translation>
    </message>
    <message>
        <source>No gap is a quick win: none lacks only one stage whose criterion has evidence or is met. Take the filter away to see all gaps.</source>
        <translation>Nenhuma lacuna é uma melhoria rápida: em nenhuma falta só um nível cujo critério tenha evidência ou esteja cumprido. Retire o filtro para ver todas as lacunas.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Gaps appear with the first answers below their targets.</source>
        <translation>Ainda não há respostas. As lacunas aparecem com as primeiras respostas abaixo de suas metas.</translation>
    </message>
    <message>
        <source>No answered question lies below its target.</source>
        <translation>Nenhuma pergunta respondida está abaixo de sua meta.</translation>
    </message>
</context>
<context>
    <name>atalaya::GapsSummary</name>
    <message>
        <source>Why this number?</source>
        <translation>Por que este número?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, paragraphs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Pontuação: %1</translation>
    </message>
    <message>
        <source>on %1 to %2 · %3 of the way</source>
        <comment>lowest and highest score, share of the scale</comment>
        <translation>escala de %1 a %2 · %3 do percurso</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3</source>
        <comment>46 of 49 answered, 94%</comment>
        <translation>respondidas: %1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n not applicable</source>
        <comment>46 of 49 answered, 94%; 1 not applicable</comment>
        <translation>
            <numerusform>%1; %n não aplicável</numerusform>
            <numerusform>%1; %n não aplicáveis</numerusform>
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
        <translation>Nenhuma meta definida</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Seen otherwise than the assessment counts</source>
        <translation>Visto de modo diferente do cálculo da avaliação</translation>
    </message>
    <message>
        <source>%1: %2 · change %3</source>
        <comment>round, score, change</comment>
        <translation>%1: %2 · variação %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>round, score</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Rodada anterior</translation>
    </message>
    <message>
        <source>evidenced: %1</source>
        <translation>comprovada: %1</translation>
    </message>
    <message>
        <source>claimed: %1</source>
        <translation>declarada: %1</translation>
    </message>
    <message>
        <source>On the other basis</source>
        <translation>Na outra base</translation>
    </message>
</context>
<context>
    <name>atalaya::GroupScores</name>
    <message>
        <source>Signs: %1</source>
        <translation>Sinais: %1</translation>
    </message>
    <message>
        <source>Groups, never mixed into one number</source>
        <translation>Grupos, nunca reunidos em um só número</translation>
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
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Pontuação: %1</translation>
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
        <translation>Enter altera o nome ou as instituições de um grupo, Del o remove.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Adicionar o grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Remover o grupo</translation>
    </message>
    <message>
        <source>Name of another group</source>
        <translation>Nome de outro grupo</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Outro grupo</translation>
    </message>
    <message>
        <source>Write its name first.</source>
        <translation>Escreva primeiro o nome.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Escolha primeiro um grupo.</translation>
    </message>
    <message>
        <source>Groups will be merged.</source>
        <translation>Grupos serão reunidos.</translation>
    </message>
    <message>
        <source>Each has fewer than %1 people who are there, so only the room as a whole will be shown.</source>
        <translation>Cada um tem menos de %1 pessoas presentes, por isso só a sala como um todo será mostrada.</translation>
    </message>
    <message>
        <source>A group needs %1 people who are there. These will be shown as one: %2.</source>
        <translation>Um grupo precisa de %1 pessoas presentes. Estes serão mostrados como um só: %2.</translation>
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
        <translation>“%1” responde a perguntas da pauta. Remover mesmo assim? O que só esse grupo responde passa a ser respondido por todos os grupos.</translation>
    </message>
</context>
<context>
    <name>atalaya::GuardedIntake</name>
    <message>
        <source>Copies of documents are being kept: wait until it is done, or stop it.</source>
        <translation>Cópias de documentos estão sendo guardadas: espere até que termine ou interrompa.</translation>
    </message>
</context>
<context>
    <name>atalaya::HeadForm</name>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>What the country wants to have reached</source>
        <translation>O que o país quer ter alcançado</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Princípios</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Um por linha</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>A code of ISO 4217; one for every cost of the plan</source>
        <translation>Um código da ISO 4217; o mesmo para todos os custos do plano</translation>
    </message>
    <message>
        <source>Another currency.</source>
        <translation>Outra moeda.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1. Without a currency they stay as they are.</source>
        <comment>a currency</comment>
        <translation>Os valores do plano estão em %1. Sem moeda, ficam como estão.</translation>
    </message>
    <message>
        <source>The amounts of the plan are in %1 and will be in %2; none is converted. Change the costs of actions and the budgets of scenarios as well.</source>
        <comment>two currencies</comment>
        <translation>Os valores do plano estão em %1 e passarão a estar em %2; nenhum é convertido. Altere também os custos das ações e os orçamentos dos cenários.</translation>
    </message>
    <message>
        <source>Vision, principles, currency</source>
        <translation>Visão, princípios, moeda</translation>
    </message>
    <message>
        <source>Edit vision, principles and currency</source>
        <translation>Editar visão, princípios e moeda</translation>
    </message>
    <message>
        <source>for example %1</source>
        <comment>a currency</comment>
        <translation>por exemplo, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::HistoryPart</name>
    <message>
        <source>History of this answer</source>
        <translation>Histórico desta resposta</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ninguém respondeu ainda.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gravada: %1</translation>
    </message>
    <message>
        <source>Show only the latest changes</source>
        <translation>Mostrar só as últimas alterações</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Mostrar %n alteração anterior</numerusform>
            <numerusform>Mostrar %n alterações anteriores</numerusform>
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
        <translation>Ocultar as palavras anteriores</translation>
    </message>
    <message>
        <source>Show the words before</source>
        <translation>Mostrar as palavras anteriores</translation>
    </message>
</context>
<context>
    <name>atalaya::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Assessments in this workspace</source>
        <translation>Avaliações deste espaço de trabalho</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>Nova avaliação…</translation>
    </message>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espaços de trabalho neste computador</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Altamar</source>
        <translation>Altamar</translation>
    </message>
    <message>
        <source>Look around in the practice country</source>
        <translation>Explorar o país de prática</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation>nova avaliação</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>work on it</source>
        <translation>trabalhar nela</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>por que este número?</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>tirar da lista</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Not a safe place.</source>
        <translation>Lugar não seguro.</translation>
    </message>
    <message>
        <source>No workspace is open. A workspace is one file that holds everything. Open one, make a new one, or look around in Altamar, the practice country.</source>
        <translation>Nenhum espaço de trabalho está aberto. Um espaço de trabalho é um só arquivo que contém tudo. Abra um, crie um novo ou explore Altamar, o país de prática.</translation>
    </message>
    <message>
        <source>Look around in Altamar</source>
        <translation>Explorar Altamar</translation>
    </message>
    <message>
        <source>This workspace holds no assessment yet. Begin one for a State and a round; the questions of the 2012 Declaration are there already.</source>
        <translation>Este espaço de trabalho ainda não contém avaliações. Inicie uma para um Estado e uma rodada; as perguntas da Declaração de 2012 já estão aqui.</translation>
    </message>
    <message>
        <source>Begin an assessment…</source>
        <translation>Iniciar uma avaliação…</translation>
    </message>
    <message>
        <source>This workspace holds no assessment, and none can be begun in it now. %1</source>
        <comment>why, and what to do</comment>
        <translation>Este espaço de trabalho não contém avaliações, e nenhuma pode ser iniciada nele agora. %1</translation>
    </message>
    <message>
        <source>A safe copy is being made: wait until it is done.</source>
        <translation>Uma cópia de segurança está sendo feita: espere até que termine.</translation>
    </message>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>Nenhum espaço de trabalho está aberto. Abra ou crie um primeiro.</translation>
    </message>
</context>
<context>
    <name>atalaya::ImpactModel</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Adds to the score</source>
        <translation>Soma à pontuação</translation>
    </message>
    <message>
        <source>Likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Custo provável, %1</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <translation>Custo provável</translation>
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
        <translation>Nenhuma ação ainda por fazer eleva uma pergunta respondida. Indique em uma ação quais perguntas ela eleva, e seu ganho aparece aqui.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The table “%1” says the same in numbers; T shows it.</source>
        <translation>A tabela “%1” diz o mesmo em números; T a mostra.</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto e esforço</translation>
    </message>
    <message>
        <source>Enter edits an action.</source>
        <translation>Enter edita uma ação.</translation>
    </message>
    <message>
        <source>Working out what each action would add…</source>
        <translation>Calculando o que cada ação somaria…</translation>
    </message>
    <message>
        <source>%1 %2: adds %3 to the score for %4; %5</source>
        <comment>code, action, score, money, kind</comment>
        <translation>%1 %2: soma %3 à pontuação por %4; %5</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) by likely cost and by what each would add to the score alone.</source>
        <translation>
            <numerusform>%n ação pelo custo provável e pelo que somaria sozinha à pontuação.</numerusform>
            <numerusform>%n ações pelo custo provável e pelo que cada uma somaria sozinha à pontuação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much for little: %1.</source>
        <comment>actions</comment>
        <translation>Muito por pouco: %1.</translation>
    </message>
    <message>
        <source>Adds to the score, done alone</source>
        <translation>Soma à pontuação, feita sozinha</translation>
    </message>
    <message>
        <source>Only in the table, for want of an estimated cost: %1</source>
        <translation>Só na tabela, por falta de estimativa de custo: %1</translation>
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
        <translation>Letras e algarismos atuam quando nenhum campo de texto tem o foco.</translation>
    </message>
    <message>
        <source>What the manual says of this page</source>
        <translation>O que o manual diz desta página</translation>
    </message>
</context>
<context>
    <name>atalaya::KeyboardVoting</name>
    <message>
        <source>Voting on this keyboard</source>
        <translation>Votação neste teclado</translation>
    </message>
    <message>
        <source>Back to the facilitator</source>
        <translation>Voltar a quem facilita</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Esc</source>
        <translation>Ctrl+Shift+Esc</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then pass the keyboard round.</source>
        <translation>Nenhuma votação está aberta. Abra uma e passe o teclado adiante.</translation>
    </message>
    <message>
        <source>This vote is over.</source>
        <translation>Esta votação terminou.</translation>
    </message>
    <message>
        <source>A vote that was not sent is not counted. Give the keyboard back to the facilitator.</source>
        <translation>Um voto não enviado não é contado. Devolva o teclado a quem facilita.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Votos recebidos: %1 de %2</translation>
    </message>
    <message>
        <source>Seat %1 has voted already: a new vote replaces the first.</source>
        <translation>O assento %1 já votou: um novo voto substitui o primeiro.</translation>
    </message>
    <message>
        <source>If seat %1 has voted already, a new vote replaces the first.</source>
        <translation>Se o assento %1 já votou, um novo voto substitui o primeiro.</translation>
    </message>
    <message>
        <source>No seat number is typed. It stands on the card at your place.</source>
        <translation>Nenhum número de assento foi digitado. Ele está no cartão sobre a mesa.</translation>
    </message>
    <message>
        <source>There is no seat “%1” in this workshop. Look at the card at your place.</source>
        <translation>Não há assento “%1” nesta oficina. Veja o cartão sobre a mesa.</translation>
    </message>
    <message>
        <source>Seat %1 belongs to %2, which does not vote on this question. Pass the keyboard on.</source>
        <translation>O assento %1 pertence ao grupo “%2”, que não vota nesta pergunta. Passe o teclado adiante.</translation>
    </message>
    <message>
        <source>Your vote is not taken.</source>
        <translation>O voto não foi recebido.</translation>
    </message>
    <message>
        <source>Your vote is not kept.</source>
        <translation>O voto não foi guardado.</translation>
    </message>
    <message>
        <source>Thank you. Pass the keyboard on.</source>
        <translation>Agradece-se o voto. Passe o teclado adiante.</translation>
    </message>
</context>
<context>
    <name>atalaya::LastRoundPart</name>
    <message>
        <source>Last round</source>
        <translation>Rodada anterior</translation>
    </message>
    <message>
        <source>Last round, %1</source>
        <translation>Rodada anterior, %1</translation>
    </message>
    <message>
        <source>Not answered then.</source>
        <translation>Sem resposta naquela rodada.</translation>
    </message>
    <message>
        <source>This round is compared with no earlier one. “Change details…” on Home sets which.</source>
        <translation>Esta rodada não é comparada com nenhuma anterior. “Alterar detalhes…”, em Início, define qual.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>same as then</source>
        <translation>igual ao anterior</translation>
    </message>
    <message>
        <source>%1 since</source>
        <comment>difference in stages</comment>
        <translation>%1 desde então</translation>
    </message>
</context>
<context>
    <name>atalaya::LateActionsModel</name>
    <message>
        <source>Its reading was due on %1 (%2).</source>
        <comment>a day, how often</comment>
        <translation>A medição vencia em %1 (%2).</translation>
    </message>
    <message>
        <source>The step was due on %1 and is not ticked off.</source>
        <translation>A etapa vencia em %1 e não está assinalada.</translation>
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
        <translation>etapa do ciclo de vida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
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
        <translation>%1: andamento de %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>an action, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Por que está atrasado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
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
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleDelegate</name>
    <message>
        <source>no day</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Del takes the day away, Enter stores it, Esc leaves it as it was.</source>
        <translation>Del retira a data, Enter a grava, Esc a deixa como estava.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleModel</name>
    <message>
        <source>Begin with the Guide&apos;s steps</source>
        <translation>Começar com as etapas do Guia</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nova etapa</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <comment>a phase</comment>
        <translation>Adicionar uma etapa a “%1”</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Remover etapa “%1”</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>Mover etapa “%1”</translation>
    </message>
    <message>
        <source>Tick step “%1”</source>
        <translation>Assinalar etapa “%1”</translation>
    </message>
    <message>
        <source>Untick step “%1”</source>
        <translation>Retirar o sinal da etapa “%1”</translation>
    </message>
    <message>
        <source>Rename step “%1”</source>
        <translation>Renomear etapa “%1”</translation>
    </message>
    <message>
        <source>Say who sees to step “%1”</source>
        <translation>Indicar responsável pela etapa “%1”</translation>
    </message>
    <message>
        <source>Set the day of step “%1”</source>
        <translation>Definir a data da etapa “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>a date</comment>
        <translation>concluída em %1</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>vencida há %n dia</numerusform>
            <numerusform>vencida há %n dias</numerusform>
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
        <translation>%1, concluída</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <comment>a step</comment>
        <translation>%1, não concluída</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecyclePane</name>
    <message>
        <source>Begin with the Guide&apos;s steps</source>
        <translation>Começar com as etapas do Guia</translation>
    </message>
    <message>
        <source>Begin with a step of one&apos;s own</source>
        <translation>Começar com uma etapa própria</translation>
    </message>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Ciclo de vida da estratégia</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Adicionar etapa</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Remover etapa</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Mover a etapa para cima</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Mover a etapa para baixo</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>Etapas concluídas: %1 de %2</translation>
    </message>
    <message>
        <source>A national strategy is begun, taken stock for, produced, implemented and monitored. The Guide to Developing a National Cybersecurity Strategy (2021) names the steps of each phase: a checklist with owners and days.</source>
        <translation>Uma estratégia nacional passa por iniciação, levantamento, elaboração, implementação e monitoramento. O Guia para o desenvolvimento de uma estratégia nacional de cibersegurança (2021) indica as etapas de cada fase: uma lista de verificação com responsáveis e datas.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Escolha primeiro uma etapa.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>É a primeira.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>É a última.</translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleTable</name>
    <message>
        <source>Lifecycle of the strategy</source>
        <translation>Ciclo de vida da estratégia</translation>
    </message>
    <message>
        <source>Space ticks a step, Enter changes the cell, Del removes the step, Insert adds one, Ctrl with Up and Down moves it.</source>
        <translation>Espaço assinala uma etapa, Enter altera a célula, Del remove a etapa, Insert adiciona uma, Ctrl com cima e baixo a move.</translation>
    </message>
</context>
<context>
    <name>atalaya::LiftsField</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a stage</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Ao nível</translation>
    </message>
    <message>
        <source>Questions it lifts</source>
        <translation>Perguntas que eleva</translation>
    </message>
    <message>
        <source>Enter chooses the stage, Del takes the question out.</source>
        <translation>Enter escolhe o nível, Del retira a pergunta.</translation>
    </message>
    <message>
        <source>Question to add, by code or title</source>
        <translation>Pergunta a adicionar, por código ou título</translation>
    </message>
    <message>
        <source>Code or words of a question</source>
        <translation>Código ou palavras de uma pergunta</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Adicionar pergunta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The action lifts this question already.</source>
        <translation>A ação já eleva esta pergunta.</translation>
    </message>
    <message>
        <source>Choose one question from the list.</source>
        <translation>Escolha uma pergunta da lista.</translation>
    </message>
</context>
<context>
    <name>atalaya::LimitsDrawer</name>
    <message>
        <source>Limits of the plan</source>
        <translation>Limites do plano</translation>
    </message>
    <message>
        <source>The best plan keeps every one of these beside the budget over all years. The lowest value of a field means that there is no limit.</source>
        <translation>O melhor plano respeita todos eles, além do orçamento de todos os anos. O valor mais baixo de um campo significa que não há limite.</translation>
    </message>
    <message>
        <source>Budget of each year</source>
        <translation>Orçamento de cada ano</translation>
    </message>
    <message>
        <source>Most actions that a body leads in one year</source>
        <translation>Máximo de ações que uma entidade lidera em um ano</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Time of the search</source>
        <translation>Tempo de cálculo</translation>
    </message>
    <message>
        <source>&#xa0;s</source>
        <comment>seconds, after a number; the space does not break</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>Calcular por no máximo</translation>
    </message>
    <message>
        <source>What is found by then is shown, with how far it may be from the best. Kept for all assessments.</source>
        <translation>Mostra-se o que foi encontrado até então, com a distância máxima a que pode estar do melhor plano. Vale para todas as avaliações.</translation>
    </message>
</context>
<context>
    <name>atalaya::MainWindow</name>
    <message>
        <source>Keys on this page</source>
        <translation>Teclas nesta página</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>localizar</translation>
    </message>
    <message>
        <source>pages of the rail</source>
        <translation>páginas da barra</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>next part of the window: rail, page, notice</source>
        <translation>próxima parte da janela: barra, página, aviso</translation>
    </message>
    <message>
        <source>previous part of the window</source>
        <translation>parte anterior da janela</translation>
    </message>
    <message>
        <source>from page to page in the rail; Enter goes there</source>
        <translation>de página em página na barra; Enter abre</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the notice that has the focus</source>
        <translation>fechar o aviso que tem o foco</translation>
    </message>
    <message>
        <source>show or hide this list</source>
        <translation>mostrar ou ocultar esta lista</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>fechar a janela</translation>
    </message>
    <message>
        <source>%1 – Atalaya</source>
        <translation>%1 – Atalaya</translation>
    </message>
    <message>
        <source>Not on disk yet</source>
        <translation>Ainda não gravado em disco</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Permanecer</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fechar e perdê-las</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não gravado.</translation>
    </message>
    <message>
        <source>%1 What you typed is kept on screen and tried again by itself.</source>
        <translation>%1 O que foi digitado fica na tela, e a gravação é tentada de novo automaticamente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>A file is being opened, copied or written: wait until it is done, or cancel it.</source>
        <translation>Um arquivo está sendo aberto, copiado ou gravado: espere até que termine ou cancele.</translation>
    </message>
    <message>
        <source>A safe copy is being put in its place: wait until it is done.</source>
        <translation>Uma cópia de segurança está sendo posta no seu lugar: espere até que termine.</translation>
    </message>
    <message>
        <source>Changes wait for the disk: wait until they are stored.</source>
        <translation>Há alterações à espera do disco: espere até que sejam gravadas.</translation>
    </message>
    <message>
        <source>“%1” is open on the page %2: finish it or close it.</source>
        <translation>“%1” está aberto na página %2: termine ou feche.</translation>
    </message>
    <message>
        <source>A notice below waits for an answer: press its button, or close it.</source>
        <translation>Um aviso abaixo espera uma resposta: pressione o botão dele ou feche-o.</translation>
    </message>
    <message>
        <source>what the manual says of this page</source>
        <translation>o que o manual diz desta página</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualContents</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Sumário do manual</translation>
    </message>
    <message>
        <source>Arrows show a section.</source>
        <translation>As setas mostram uma seção.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualText</name>
    <message>
        <source>This copy of Atalaya has no manual in it: install Atalaya again.</source>
        <translation>Esta cópia do Atalaya não contém o manual: instale o Atalaya novamente.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualView</name>
    <message>
        <source>Text of the manual</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>The arrows scroll it, Tab goes from link to link, Enter follows one.</source>
        <translation>As setas o rolam, Tab vai de link em link, Enter segue um.</translation>
    </message>
</context>
<context>
    <name>atalaya::ManualWindow</name>
    <message>
        <source>Find in the manual</source>
        <translation>Localizar no manual</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Próxima ocorrência</translation>
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
        <translation>Não está no manual</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the manual</source>
        <translation>
            <numerusform>%n ocorrência no manual</numerusform>
            <numerusform>%n ocorrências no manual</numerusform>
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
        <translation>Cumprido</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Deixado para trás</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Não cumprido</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Não avaliado</translation>
    </message>
    <message>
        <source>criterion of stage %1: %2</source>
        <translation>critério do nível %1: %2</translation>
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
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>%, hours, institutions</source>
        <comment>examples of units</comment>
        <translation>%, horas, instituições</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>De onde vêm seus números</translation>
    </message>
    <message>
        <source>Read how often</source>
        <translation>Frequência de medição</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Remover métrica</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Adicionar métrica</translation>
    </message>
    <message>
        <source>Edit measure %1</source>
        <translation>Editar métrica %1</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>No action: of the objective as a whole</source>
        <translation>Nenhuma ação: do objetivo como um todo</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escreva um título.</translation>
    </message>
    <message>
        <source>A reading is typed and not added yet. Add it, or empty its fields.</source>
        <translation>Uma medição foi digitada, mas ainda não adicionada. Adicione-a ou esvazie seus campos.</translation>
    </message>
    <message>
        <source>Add measure %1</source>
        <translation>Adicionar métrica %1</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Remover métrica %1</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Remover uma medição de %1</translation>
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
        <translation>Adicionar medição…</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <comment>how often</comment>
        <translation>Medição: %1.</translation>
    </message>
    <message>
        <source>Remove a reading of %1</source>
        <translation>Remover uma medição de %1</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasurePointField</name>
    <message>
        <source>%1, its day</source>
        <comment>baseline or target</comment>
        <translation>%1: data</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>em uma data</translation>
    </message>
    <message>
        <source>%1, its value</source>
        <comment>baseline or target</comment>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>“%1” is no number. Write one such as %2.</source>
        <translation>“%1” não é um número. Escreva um, por exemplo %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasureTrend</name>
    <message>
        <source>Trend of %1 %2</source>
        <comment>code, title of a measure</comment>
        <translation>Tendência: %1 %2</translation>
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
        <translation>Última medição: %1.</translation>
    </message>
    <message>
        <source>It began at %1 and was not read since.</source>
        <translation>Começou em %1 e não houve medição desde então.</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>Ainda não houve medição.</translation>
    </message>
    <message>
        <source>It has no target.</source>
        <translation>Não tem meta.</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>A meta é %1.</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>A meta de %1 foi alcançada.</translation>
    </message>
    <message>
        <source>The target is %1; it is further away than at the start.</source>
        <translation>A meta é %1; está mais longe do que no início.</translation>
    </message>
    <message>
        <source>The target is %1: %2 of the way.</source>
        <comment>a value, percent</comment>
        <translation>A meta é %1: %2 do percurso.</translation>
    </message>
    <message>
        <source>The first reading begins the trend.</source>
        <translation>A primeira medição inicia a tendência.</translation>
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
        <translation>sem meta</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>ainda sem medição</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sem linha de base</translation>
    </message>
    <message>
        <source>target is the baseline</source>
        <translation>a meta é a linha de base</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>meta alcançada</translation>
    </message>
    <message>
        <source>worse than at the start</source>
        <translation>pior do que no início</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 do percurso</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vencida desde %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>sem frequência</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a measure, its objective and action</comment>
        <translation>%1, de: %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>linha de base: %1</translation>
    </message>
    <message>
        <source>last reading %1</source>
        <translation>última medição: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>próxima medição: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in its trend</source>
        <translation>
            <numerusform>%n valor em sua tendência</numerusform>
            <numerusform>%n valores em sua tendência</numerusform>
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
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última medição</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>from the baseline to the target</comment>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Próxima medição</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTab</name>
    <message>
        <source>Shown</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>A measure says in numbers whether the strategy works: where it began, where it should be and by when, and what was read since. Actions that say in words what is counted can make the first ones.</source>
        <translation>Uma métrica diz em números se a estratégia funciona: onde começou, onde deve estar e quando, e o que se mediu desde então. As primeiras podem ser feitas a partir das ações que dizem em palavras o que se conta.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Adicionar métrica…</translation>
    </message>
    <message>
        <source>Make them from the actions&apos; words</source>
        <translation>Criá-las a partir do texto das ações</translation>
    </message>
    <message>
        <source>From the actions&apos; words</source>
        <translation>Do texto das ações</translation>
    </message>
    <message>
        <source>Makes a measure of each action that says in words what is counted</source>
        <translation>Cria uma métrica de cada ação que diz em palavras o que se conta</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>change the cell, or open the form</source>
        <translation>alterar a célula ou abrir o formulário</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>add a reading</source>
        <translation>adicionar uma medição</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add a measure</source>
        <translation>adicionar uma métrica</translation>
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
        <translation>editar a métrica</translation>
    </message>
    <message>
        <source>add a reading of today</source>
        <translation>adicionar uma medição de hoje</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove the measure</source>
        <translation>remover a métrica</translation>
    </message>
    <message>
        <source>move it among those of its objective</source>
        <translation>movê-la entre as de seu objetivo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged row go back</source>
        <translation>devolver uma linha arrastada</translation>
    </message>
    <message>
        <source>change progress or status in its cell, or open the form</source>
        <translation>alterar andamento ou situação na célula, ou abrir o formulário</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>Remover métrica %1</translation>
    </message>
    <message>
        <source>It stands at the end of its objective; its form moves it to another</source>
        <translation>Está no fim de seu objetivo; o formulário a move para outro</translation>
    </message>
    <message>
        <source>Move measure %1</source>
        <translation>Mover métrica %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n measure(s) of the actions&apos; words</source>
        <translation>
            <numerusform>Criar %n métrica do texto das ações</numerusform>
            <numerusform>Criar %n métricas do texto das ações</numerusform>
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
        <translation>Enter edita, Insert adiciona uma métrica, R registra uma medição, Del remove, Ctrl com cima e baixo a move entre as de seu objetivo.</translation>
    </message>
    <message>
        <source>A measure stays among those of its objective; its form moves it to another</source>
        <translation>Uma métrica fica entre as de seu objetivo; o formulário a move para outro</translation>
    </message>
</context>
<context>
    <name>atalaya::MinorityViews</name>
    <message>
        <source>Minority view</source>
        <translation>Opinião minoritária</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a minority view</source>
        <translation>Adicionar uma opinião minoritária</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniões minoritárias</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Remover a opinião</translation>
    </message>
    <message>
        <source>Printed once, beside the stage, without a name.</source>
        <translation>Impressa uma vez, ao lado do nível, sem nome.</translation>
    </message>
    <message>
        <source>What the minority holds</source>
        <translation>O que a minoria sustenta</translation>
    </message>
    <message>
        <source>What the minority holds, in its words</source>
        <translation>O que a minoria sustenta, nas palavras dela</translation>
    </message>
    <message>
        <source>Group that holds it</source>
        <translation>Grupo que a sustenta</translation>
    </message>
    <message>
        <source>Add the view</source>
        <translation>Adicionar a opinião</translation>
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
        <translation>Nenhum grupo é nomeado</translation>
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
        <translation>Idioma da ata</translation>
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
        <translation>Gravar a ata…</translation>
    </message>
    <message>
        <source>As PDF, web page or OpenDocument text. No private note is in them, and no vote that was not revealed.</source>
        <translation>Em PDF, página da web ou texto OpenDocument. Não contém notas privadas nem votos que não tenham sido revelados.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The minutes were stopped; nothing was written</source>
        <translation>A ata foi interrompida; nada foi gravado</translation>
    </message>
    <message>
        <source>%1 minutes %2, %3.pdf</source>
        <comment>State, round, workshop; a file name</comment>
        <translation>%1 ata %2, %3.pdf</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Gravada.</translation>
    </message>
    <message>
        <source>Written, but not accessible to all.</source>
        <translation>Gravada, mas não acessível a todas as pessoas.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and write them again, or choose HTML.</source>
        <translation>%1: %2. Altere o que se indica e grave a ata novamente, ou escolha HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1: arquivo gravado</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Take the file to a computer that has one.</source>
        <translation>Nenhum programa aqui abre “%1”. Leve o arquivo a um computador que tenha um.</translation>
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
        <translation>ainda sem resultado</translation>
    </message>
    <message>
        <source>stage %1 %2</source>
        <comment>number, name</comment>
        <translation>nível %1 %2</translation>
    </message>
    <message>
        <source>%1, agreed</source>
        <comment>stage</comment>
        <translation>%1, acordado</translation>
    </message>
    <message>
        <source>%1, agreed with dissent</source>
        <comment>stage</comment>
        <translation>%1, acordado com dissenso</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>a question</comment>
        <translation>adiada</translation>
    </message>
    <message>
        <source>no revealed vote</source>
        <translation>nenhuma votação revelada</translation>
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
        <translation>%1; votos insuficientes para calcular uma mediana</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>both stages of a median</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>stages</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · median %3 · middle half %4</source>
        <comment>1 round, 31 votes, stages</comment>
        <translation>%1 · %2 · mediana %3 · metade central %4</translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Voltar à sala</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>agreed with dissent</source>
        <translation>acordada com dissenso</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>adiada</translation>
    </message>
    <message>
        <source>begun, without a result</source>
        <translation>iniciada, sem resultado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>Agreement over the session</source>
        <translation>Concordância ao longo da sessão</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The room has not turned to a question yet.</source>
        <translation>A sala ainda não tratou de nenhuma pergunta.</translation>
    </message>
    <message>
        <source>Results of the workshop</source>
        <translation>Resultados da oficina</translation>
    </message>
    <message>
        <source>Enter opens the question on Score.</source>
        <translation>Enter abre a pergunta em Pontuar.</translation>
    </message>
    <message>
        <source>Differs from the assessment</source>
        <translation>Diferente da avaliação</translation>
    </message>
    <message>
        <source>Hand over the results</source>
        <translation>Entregar os resultados</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Deixado para depois</translation>
    </message>
    <message>
        <source>Hand over to the assessment</source>
        <translation>Entregar à avaliação</translation>
    </message>
    <message>
        <source>The minutes as a file</source>
        <translation>A ata como arquivo</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>A oficina</translation>
    </message>
    <message>
        <source>What the room agreed on is not, or not any more, the answer to %1.</source>
        <comment>codes</comment>
        <translation>O que a sala acordou não é, ou já não é, a resposta a %1.</translation>
    </message>
    <message>
        <source>The room took back what is still the answer to %1.</source>
        <comment>codes</comment>
        <translation>A sala retirou o que ainda é a resposta a %1.</translation>
    </message>
    <message>
        <source>Take the answers back</source>
        <translation>Retirar as respostas</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Nada foi deixado para depois.</translation>
    </message>
    <message>
        <source>All of it is among the assessment’s open points.</source>
        <translation>Tudo consta entre os pontos em aberto da avaliação.</translation>
    </message>
    <message>
        <source>It ended on %1. Until it is resumed nothing but notes can be changed.</source>
        <translation>Foi encerrada em %1. Até que seja retomada, só as notas podem ser alteradas.</translation>
    </message>
    <message>
        <source>It goes on. Ended, it is protected from changes; it can be resumed.</source>
        <translation>Está em curso. Encerrada, fica protegida contra alterações; pode ser retomada.</translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation>Retomar a oficina</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Encerrar a oficina</translation>
    </message>
    <message>
        <source>A vote is open. Reveal it or stop it first.</source>
        <translation>Uma votação está aberta. Revele-a ou interrompa-a primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) handed over to the assessment</source>
        <translation>
            <numerusform>%n resultado entregue à avaliação</numerusform>
            <numerusform>%n resultados entregues à avaliação</numerusform>
        </translation>
    </message>
    <message>
        <source>What was left for later is among the assessment’s open points</source>
        <translation>O que foi deixado para depois está entre os pontos em aberto da avaliação</translation>
    </message>
</context>
<context>
    <name>atalaya::NewAssessmentDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation>Detalhes da avaliação</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Answers, evidence and targets stay. Evidence is judged by the reference date, so scores may follow it.</source>
        <translation>Respostas, evidências e metas permanecem. As evidências são julgadas pela data de referência, por isso as pontuações podem mudar com ela.</translation>
    </message>
    <message>
        <source>One State, one round: the questions are answered one by one afterwards.</source>
        <translation>Um Estado, uma rodada: as perguntas são respondidas depois, uma a uma.</translation>
    </message>
    <message>
        <source>The earlier round cannot be read, so nothing is made from it. %1 Or begin blank.</source>
        <comment>why, and what to do</comment>
        <translation>A rodada anterior não pode ser lida, por isso nada é feito a partir dela. %1 Ou inicie em branco.</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>Escreva no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retire os caracteres de controle.</translation>
    </message>
    <message>
        <source>Write the name of the State.</source>
        <translation>Escreva o nome do Estado.</translation>
    </message>
    <message>
        <source>A country code has three letters. Complete it, or leave it empty.</source>
        <translation>Um código de país tem três letras. Complete-o ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>The framework cannot be read. Choose another.</source>
        <translation>Não é possível ler o referencial. Escolha outro.</translation>
    </message>
    <message>
        <source>Write a name for the round, usually the year.</source>
        <translation>Escreva um nome para a rodada, em geral o ano.</translation>
    </message>
    <message>
        <source>This workspace has an assessment of this round already. Choose another name.</source>
        <translation>Este espaço de trabalho já tem uma avaliação desta rodada. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose at least one commitment.</source>
        <translation>Escolha pelo menos um compromisso.</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>&amp;Iniciar a partir de</translation>
    </message>
    <message>
        <source>From an earlier round, answers, evidence and targets come along. Every answer is then to be confirmed and counts nowhere before that.</source>
        <translation>De uma rodada anterior vêm respostas, evidências e metas. Cada resposta fica a confirmar e, antes disso, não conta em nenhum total.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>country code in an empty field</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country code of three letters (ISO 3166-1), or empty</source>
        <translation>Código do país com três letras (ISO 3166-1) ou vazio</translation>
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
        <translation>Escolha ou escreva outro nome</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Rodada</translation>
    </message>
    <message>
        <source>Usually the year</source>
        <translation>Em geral, o ano</translation>
    </message>
    <message>
        <source>&amp;Ministry or sector</source>
        <translation>&amp;Ministério ou setor</translation>
    </message>
    <message>
        <source>Empty when the assessment is national</source>
        <translation>Vazio quando a avaliação é nacional</translation>
    </message>
    <message>
        <source>&amp;Lead institution</source>
        <translation>Instituição &amp;líder</translation>
    </message>
    <message>
        <source>Who answers for the assessment; may stay empty</source>
        <translation>Quem responde pela avaliação; pode ficar vazio</translation>
    </message>
    <message>
        <source>Frame&amp;work</source>
        <translation>Re&amp;ferencial</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>Es&amp;copo</translation>
    </message>
    <message>
        <source>Reference &amp;date</source>
        <translation>&amp;Data de referência</translation>
    </message>
    <message>
        <source>Evidence must be valid on this day.</source>
        <translation>As evidências devem ser válidas neste dia.</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>C&amp;omparar com</translation>
    </message>
    <message>
        <source>Its answers stand beside the new ones, and charts and reports show what changed since. Nothing is copied from it.</source>
        <translation>Suas respostas aparecem ao lado das novas, e os gráficos e relatórios mostram o que mudou desde então. Nada é copiado dela.</translation>
    </message>
    <message>
        <source>This workspace holds no other assessment to compare with.</source>
        <translation>Este espaço de trabalho não contém outra avaliação com que comparar.</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>Redigid&amp;a em</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>framework</comment>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
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
        <translation>Del retira um item</translation>
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
        <translation>Um passo falhou antes da mudança de idioma. Repita-o para ler o motivo neste.</translation>
    </message>
</context>
<context>
    <name>atalaya::NotificationBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
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
        <translation>O que se quer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo de</translation>
    </message>
    <message>
        <source>Commitments it serves</source>
        <translation>Compromissos a que atende</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Localizar compromissos</translation>
    </message>
    <message>
        <source>Questions it serves</source>
        <translation>Perguntas a que atende</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Localizar perguntas</translation>
    </message>
    <message>
        <source>Remove objective</source>
        <translation>Remover objetivo</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Adicionar objetivo</translation>
    </message>
    <message>
        <source>Edit objective %1</source>
        <translation>Editar objetivo %1</translation>
    </message>
    <message>
        <source>No other: at the top</source>
        <translation>Nenhum outro: no topo</translation>
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
        <translation>Escreva um título.</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Adicionar objetivo %1</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Remover objetivo %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTree</name>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds an objective, A an action, C opens the cards of one stage more, Del removes. Ctrl with Up and Down moves among its neighbours, Ctrl with Right below the one above, Ctrl with Left out one level. Left and Right fold and unfold.</source>
        <translation>Enter edita, Insert adiciona um objetivo; A, uma ação; C abre os cartões de um nível a mais; Del remove. Ctrl com cima e baixo move entre os vizinhos; Ctrl com direita põe abaixo do anterior; Ctrl com esquerda sobe na hierarquia. Esquerda e direita recolhem e expandem.</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTreeModel</name>
    <message>
        <source>Move objective %1</source>
        <translation>Mover objetivo %1</translation>
    </message>
    <message>
        <source>Move action %1</source>
        <translation>Mover ação %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Remover ação %1</translation>
    </message>
    <message>
        <source>Remove objective %1 and all it holds</source>
        <translation>Remover objetivo %1 e tudo o que contém</translation>
    </message>
    <message>
        <source>Remove objective %1</source>
        <translation>Remover objetivo %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>an action</comment>
        <translation>proposta</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>an action</comment>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>running</source>
        <comment>an action</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an action</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>an action</comment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one month to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sem datas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status of an action and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>ninguém lidera</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>não estimado</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
        <translation>concluídas: %1 de %2</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Sem objetivo</translation>
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
        <translation>atende a %1</translation>
    </message>
    <message>
        <source>action %1 %2</source>
        <comment>its code and its title</comment>
        <translation>ação %1 %2</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>Holds, or who leads</source>
        <translation>Contém, ou quem lidera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Custo, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesPane</name>
    <message>
        <source>Add objective…</source>
        <translation>Adicionar objetivo…</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Adicionar ação…</translation>
    </message>
    <message>
        <source>One stage more…</source>
        <translation>Um nível a mais…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Put below the one above</source>
        <translation>Pôr abaixo do anterior</translation>
    </message>
    <message>
        <source>Take out one level</source>
        <translation>Subir na hierarquia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Begin with the gaps…</source>
        <translation>Começar pelas lacunas…</translation>
    </message>
    <message>
        <source>Add an objective…</source>
        <translation>Adicionar um objetivo…</translation>
    </message>
    <message>
        <source>Read a workbook…</source>
        <translation>Ler uma pasta de trabalho…</translation>
    </message>
    <message>
        <source>A strategy says what is wanted, what is done for it, by whom and for how much. Begin with the gaps: the framework says what each next stage asks for. Or with an objective, or with a plan that stands in a workbook.</source>
        <translation>Uma estratégia diz o que se quer, o que se faz para isso, quem o faz e por quanto. Comece pelas lacunas: o referencial diz o que cada nível seguinte exige. Ou por um objetivo, ou por um plano que esteja em uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>Choose an objective or an action first.</source>
        <translation>Escolha primeiro um objetivo ou uma ação.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Já é o primeiro item.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Já é o último item.</translation>
    </message>
    <message>
        <source>No objective stands above it.</source>
        <translation>Não há objetivo acima dele.</translation>
    </message>
    <message>
        <source>It stands at the top.</source>
        <translation>Está no topo.</translation>
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
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
        <translation>“%1” contém %2.</translation>
    </message>
    <message>
        <source>They go with it; one step back brings all of it back.</source>
        <translation>Vão junto com ele; um único Desfazer devolve tudo.</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Remover tudo</translation>
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
        <translation>Árvore</translation>
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
        <translation>Enter</translation>
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
        <translation>ação</translation>
    </message>
    <message>
        <source>one stage more</source>
        <translation>um nível a mais</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>reordenar</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ir até lá</translation>
    </message>
    <message>
        <source>unfold a finding</source>
        <translation>expandir uma observação</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>assinalar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>alterar</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>adicionar uma etapa</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Objectives and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>add an objective on the same level</source>
        <translation>adicionar um objetivo de mesma hierarquia</translation>
    </message>
    <message>
        <source>add an action to the objective</source>
        <translation>adicionar uma ação ao objetivo</translation>
    </message>
    <message>
        <source>one stage more: cards from the framework</source>
        <translation>um nível a mais: cartões do referencial</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>move up among its neighbours</source>
        <translation>mover para cima entre os vizinhos</translation>
    </message>
    <message>
        <source>move down among its neighbours</source>
        <translation>mover para baixo entre os vizinhos</translation>
    </message>
    <message>
        <source>put below the one above</source>
        <translation>pôr abaixo do anterior</translation>
    </message>
    <message>
        <source>take out one level</source>
        <translation>subir na hierarquia</translation>
    </message>
    <message>
        <source>go to the objective, or to what is to be mended</source>
        <translation>ir ao objetivo ou ao que deve ser corrigido</translation>
    </message>
    <message>
        <source>list all that a finding is about</source>
        <translation>listar tudo a que uma observação se refere</translation>
    </message>
    <message>
        <source>hide it again</source>
        <translation>ocultar novamente</translation>
    </message>
    <message>
        <source>tick the step, or take the tick away</source>
        <translation>assinalar a etapa ou retirar o sinal</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>alterar a célula</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>remover a etapa</translation>
    </message>
    <message>
        <source>move the step up</source>
        <translation>mover a etapa para cima</translation>
    </message>
    <message>
        <source>move the step down</source>
        <translation>mover a etapa para baixo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged step go back</source>
        <translation>devolver uma etapa arrastada</translation>
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
        <source>Counts while “%1” is ticked</source>
        <translation>Vale enquanto “%1” estiver assinalado</translation>
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
        <translation>Página do relatório</translation>
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
        <translation>Digitar cartões de papel</translation>
    </message>
    <message>
        <source>Cards that were typed but not stored are not counted</source>
        <translation>Cartões digitados, mas não gravados, não são contados</translation>
    </message>
    <message>
        <source>Count by group</source>
        <translation>Contar por grupo</translation>
    </message>
    <message>
        <source>Cards say how sure people are</source>
        <translation>Os cartões indicam a certeza de cada pessoa</translation>
    </message>
    <message>
        <source>Cards with a seat number</source>
        <translation>Cartões com número de assento</translation>
    </message>
    <message>
        <source>Seat, then stage, then Enter: “12 3”</source>
        <translation>Assento, depois nível, depois Enter: “12 3”</translation>
    </message>
    <message>
        <source>L, M or H behind it says how sure the card is.</source>
        <translation>B, M ou A em seguida indica a certeza do cartão.</translation>
    </message>
    <message>
        <source>Store the counts</source>
        <translation>Gravar as contagens</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>question, number</comment>
        <translation>%1, turno %2</translation>
    </message>
    <message>
        <source>This vote is over. Open another round to count cards again.</source>
        <translation>Esta votação terminou. Abra outro turno para contar cartões novamente.</translation>
    </message>
    <message>
        <source>No vote is open. Open one, then type its cards.</source>
        <translation>Nenhuma votação está aberta. Abra uma e digite seus cartões.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper card(s) of this round are in. What they say stays sealed until the reveal.</source>
        <translation>
            <numerusform>%n cartão de papel deste turno foi recebido. O que ele diz fica em sigilo até a revelação.</numerusform>
            <numerusform>%n cartões de papel deste turno foram recebidos. O que eles dizem fica em sigilo até a revelação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n cartão</numerusform>
            <numerusform>%1: %n cartões</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards stored: %1</source>
        <comment>groups with numbers</comment>
        <translation>Cartões gravados: %1</translation>
    </message>
    <message>
        <source>No card is counted here. Type beside a group how many of its cards say each stage.</source>
        <translation>Nenhum cartão foi contado aqui. Digite ao lado de um grupo quantos de seus cartões indicam cada nível.</translation>
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
        <translation>Isto não é um cartão. Digite o número do assento, um espaço e o nível, como em “12 3”.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Look at the card again.</source>
        <translation>Não há assento %1 nesta oficina. Veja o cartão novamente.</translation>
    </message>
    <message>
        <source>The card of seat %1 is in.</source>
        <translation>O cartão do assento %1 foi recebido.</translation>
    </message>
    <message>
        <source>No counted cards of %1 were in</source>
        <translation>Nenhum cartão contado havia sido recebido de %1</translation>
    </message>
    <message>
        <source>The cards of %1 are taken back</source>
        <translation>Os cartões de %1 foram retirados</translation>
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
        <translation>Retirar os cartões de %1</translation>
    </message>
    <message>
        <source>cards, by stage</source>
        <translation>cartões, por nível</translation>
    </message>
    <message>
        <source>sure: low</source>
        <translation>certeza: baixa</translation>
    </message>
    <message>
        <source>sure: medium</source>
        <translation>certeza: média</translation>
    </message>
    <message>
        <source>sure: high</source>
        <translation>certeza: alta</translation>
    </message>
    <message>
        <source>%1, stage %2 %3, %4</source>
        <comment>group, stage: number, name, how sure</comment>
        <translation>%1, nível %2 %3, %4</translation>
    </message>
    <message>
        <source>sure: not said</source>
        <translation>certeza: não indicada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cards, seats</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More cards than seats. Count them again, or add a seat.</source>
        <translation>Mais cartões do que assentos. Conte-os novamente ou adicione um assento.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are in.</source>
        <translation>
            <numerusform>%n cartão recebido.</numerusform>
            <numerusform>%n cartões recebidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphPanel</name>
    <message>
        <source>Questions of this paragraph</source>
        <translation>Perguntas deste parágrafo</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its stage.</source>
        <translation>Enter abre a pergunta; = diz por que ela tem seu nível.</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Redação</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>We look at</source>
        <translation>O que se examina</translation>
    </message>
    <message>
        <source>Preamble paragraph %1</source>
        <translation>Parágrafo %1 do preâmbulo</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preâmbulo</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromisso %1</translation>
    </message>
    <message>
        <source>Score commitment %1</source>
        <translation>Pontuar compromisso %1</translation>
    </message>
    <message>
        <source>Paragraph %1 of the preamble</source>
        <translation>Parágrafo %1 do preâmbulo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>It gives reasons and asks nothing of a State by itself; the questions below go back to it.</source>
        <translation>Dá fundamentos e, por si, nada pede a um Estado; as perguntas abaixo remetem a ele.</translation>
    </message>
    <message>
        <source>Not in the scope of this assessment</source>
        <translation>Não está no escopo desta avaliação</translation>
    </message>
    <message>
        <source>Choose an assessment on Home to score it</source>
        <translation>Escolha uma avaliação em Início para pontuá-lo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) go back to it</source>
        <translation>
            <numerusform>%n pergunta remete a ele</numerusform>
            <numerusform>%n perguntas remetem a ele</numerusform>
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
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number and name of a stage</comment>
        <translation>nível %1, %2</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>No question here applies</source>
        <translation>Nenhuma pergunta se aplica aqui</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromisso %1</translation>
    </message>
    <message>
        <source>Mean of commitment %1</source>
        <translation>Média do compromisso %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana: %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>mais baixo: %1</translation>
    </message>
    <message>
        <source>provisional · %1 of %2 answered</source>
        <translation>provisória · respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>mean not shown · %1 of %2 answered</source>
        <translation>média não exibida · respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>Coverage of commitment %1</source>
        <translation>Cobertura do compromisso %1</translation>
    </message>
</context>
<context>
    <name>atalaya::ParkingLot</name>
    <message>
        <source>Parking lot</source>
        <translation>Pontos adiados</translation>
    </message>
    <message>
        <source>Park this</source>
        <translation>Adiar isto</translation>
    </message>
    <message>
        <source>Key P</source>
        <translation>Tecla P</translation>
    </message>
    <message>
        <source>Point to take up later</source>
        <translation>Ponto a retomar depois</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Park the point</source>
        <translation>Adiar o ponto</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Remover o ponto</translation>
    </message>
    <message>
        <source>Add to the open points</source>
        <translation>Adicionar aos pontos em aberto</translation>
    </message>
    <message>
        <source>The report lists them, with the reasons of parked questions</source>
        <translation>O relatório os lista, com os motivos das perguntas adiadas</translation>
    </message>
    <message>
        <source>Parking lot · %1</source>
        <comment>how many</comment>
        <translation>Pontos adiados · %1</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Sobre o conjunto</translation>
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
        <translation>Pontuação por compromisso: agora, ganho, lacuna restante e meta</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T a mostra como tabela.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>then</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
</context>
<context>
    <name>atalaya::PartLegend</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganho</translation>
    </message>
    <message>
        <source>gap left</source>
        <translation>lacuna restante</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado com</translation>
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
        <translation>Enter altera um grupo ou um nome, Espaço indica quem está ausente, Del remove um assento.</translation>
    </message>
    <message>
        <source>Add seats</source>
        <translation>Adicionar assentos</translation>
    </message>
    <message>
        <source>Remove the seat</source>
        <translation>Remover o assento</translation>
    </message>
    <message>
        <source>How many seats</source>
        <translation>Quantos assentos</translation>
    </message>
    <message>
        <source>Group of the seats</source>
        <translation>Grupo dos assentos</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n assento</numerusform>
            <numerusform>%n assentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a group first.</source>
        <translation>Adicione primeiro um grupo.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>Escolha primeiro um assento.</translation>
    </message>
</context>
<context>
    <name>atalaya::PhonesDrawer</name>
    <message>
        <source>Vote by phone</source>
        <translation>Votação por telefone</translation>
    </message>
    <message>
        <source>For a trusted room network only.</source>
        <translation>Só para uma rede de sala confiável.</translation>
    </message>
    <message>
        <source>The votes travel unencrypted, so that whoever shares the network could read them. Use the room&apos;s own Wi-Fi with a password, never a public one.</source>
        <translation>Os votos trafegam sem criptografia; quem compartilha a rede poderia lê-los. Use o Wi-Fi próprio da sala, com senha, nunca um público.</translation>
    </message>
    <message>
        <source>Shown in the room, so that phones join the right one</source>
        <translation>Mostrado na sala, para que os telefones entrem na rede certa</translation>
    </message>
    <message>
        <source>What the room calls its Wi-Fi</source>
        <translation>Como se chama o Wi-Fi da sala</translation>
    </message>
    <message>
        <source>Network of this computer</source>
        <translation>Rede deste computador</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Seat whose phone was lost, or that was taken by mistake</source>
        <translation>Assento cujo telefone foi perdido ou que foi ocupado por engano</translation>
    </message>
    <message>
        <source>Let go of the seat</source>
        <translation>Liberar o assento</translation>
    </message>
    <message>
        <source>Let go of a seat</source>
        <translation>Liberar um assento</translation>
    </message>
    <message>
        <source>%1, this computer only</source>
        <translation>%1, só este computador</translation>
    </message>
    <message>
        <source>%1, wireless (%2)</source>
        <comment>address, name</comment>
        <translation>%1, sem fio (%2)</translation>
    </message>
    <message>
        <source>%1, wired (%2)</source>
        <comment>address, name</comment>
        <translation>%1, com fio (%2)</translation>
    </message>
    <message>
        <source>Stop voting by phone</source>
        <translation>Encerrar a votação por telefone</translation>
    </message>
    <message>
        <source>Start voting by phone</source>
        <translation>Iniciar a votação por telefone</translation>
    </message>
    <message>
        <source>The workshop has ended. Resume it to vote by phone.</source>
        <translation>A oficina foi encerrada. Retome-a para votar por telefone.</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the room&apos;s Wi-Fi, then open this again.</source>
        <translation>Este computador não está em nenhuma rede. Conecte-o ao Wi-Fi da sala e abra este painel novamente.</translation>
    </message>
    <message>
        <source>No phone reaches this address. Join the room&apos;s Wi-Fi to offer another one.</source>
        <translation>Nenhum telefone alcança este endereço. Conecte o computador ao Wi-Fi da sala para oferecer outro.</translation>
    </message>
    <message>
        <source>Phones on the same network find this computer at this address.</source>
        <translation>Os telefones na mesma rede encontram este computador neste endereço.</translation>
    </message>
    <message>
        <source>QR code of %1, code %2</source>
        <translation>Código QR de %1, código %2</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have a seat.</source>
        <translation>
            <numerusform>%n telefone tem um assento.</numerusform>
            <numerusform>%n telefones têm um assento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting by phone is off</source>
        <translation>A votação por telefone está desativada</translation>
    </message>
    <message>
        <source>Voting by phone did not start.</source>
        <translation>A votação por telefone não foi iniciada.</translation>
    </message>
    <message>
        <source>Voting by phone is on</source>
        <translation>A votação por telefone está ativada</translation>
    </message>
    <message>
        <source>No seat is given. Type its number.</source>
        <translation>Nenhum assento indicado. Digite seu número.</translation>
    </message>
    <message>
        <source>There is no seat %1 in this workshop. Type another number.</source>
        <translation>Não há assento %1 nesta oficina. Digite outro número.</translation>
    </message>
    <message>
        <source>Seat %1 can be taken by another phone.</source>
        <translation>O assento %1 pode ser ocupado por outro telefone.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanExchange</name>
    <message>
        <source>Export workbook…</source>
        <translation>Exportar pasta de trabalho…</translation>
    </message>
    <message>
        <source>Read workbook…</source>
        <translation>Ler pasta de trabalho…</translation>
    </message>
    <message>
        <source>Export deadlines…</source>
        <translation>Exportar prazos…</translation>
    </message>
    <message>
        <source>Objectives, actions, costs and measures as sheets that ministries edit and send back</source>
        <translation>Objetivos, ações, custos e métricas como planilhas que os ministérios editam e devolvem</translation>
    </message>
    <message>
        <source>Shows each difference; nothing changes before you take it</source>
        <translation>Mostra cada diferença; nada muda antes de ser aceito</translation>
    </message>
    <message>
        <source>What falls due, for a calendar program</source>
        <translation>O que vence, para um programa de calendário</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <comment>a file</comment>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Show “%1” in its folder</source>
        <comment>a file</comment>
        <translation>Mostrar “%1” em sua pasta</translation>
    </message>
    <message>
        <source>No assessment is chosen. Choose one on Home.</source>
        <translation>Nenhuma avaliação foi escolhida. Escolha uma em Início.</translation>
    </message>
    <message>
        <source>Nothing of the plan falls due from today on. Give actions, measures or steps a day first.</source>
        <translation>Nada do plano vence de hoje em diante. Dê primeiro uma data a ações, métricas ou etapas.</translation>
    </message>
    <message>
        <source>%1 %2 plan.xlsx</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 plano.xlsx</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1</source>
        <comment>a State</comment>
        <translation>Plano de cibersegurança: %1</translation>
    </message>
    <message>
        <source>Cyber-security plan of %1: %2</source>
        <comment>a State, a body</comment>
        <translation>Plano de cibersegurança: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 deadlines.ics</source>
        <comment>State, round: name of a file</comment>
        <translation>%1 %2 prazos.ics</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>a file</comment>
        <translation>Gravação: %1</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>A exportação foi interrompida; nada foi gravado</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Gravado.</translation>
    </message>
    <message>
        <source>“%1” is in “%2”.</source>
        <comment>a file, its folder</comment>
        <translation>“%1” está em “%2”.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsList</name>
    <message>
        <source>What the strategy lacks</source>
        <translation>O que falta à estratégia</translation>
    </message>
    <message>
        <source>Nothing was found that it lacks.</source>
        <translation>Não se encontrou nada que lhe falte.</translation>
    </message>
    <message>
        <source>Enter leads to what is to be mended; Right and Left unfold and fold a finding.</source>
        <translation>Enter leva ao que deve ser corrigido; direita e esquerda expandem e recolhem uma observação.</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanFindingsModel</name>
    <message>
        <source>One stage more…</source>
        <translation>Um nível a mais…</translation>
    </message>
    <message>
        <source>Go to the objective</source>
        <translation>Ir ao objetivo</translation>
    </message>
    <message>
        <source>Go to the action</source>
        <translation>Ir à ação</translation>
    </message>
    <message>
        <source>Go to the measure</source>
        <translation>Ir à métrica</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Ir à etapa</translation>
    </message>
    <message>
        <source>Edit the strategy</source>
        <translation>Editar a estratégia</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <comment>findings</comment>
        <translation>%1 a corrigir</translation>
    </message>
    <message>
        <source>%1 to consider</source>
        <comment>findings</comment>
        <translation>%1 a considerar</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <comment>a finding</comment>
        <translation>A corrigir: %1</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <comment>a finding</comment>
        <translation>A considerar: %1</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Adicionar ação…</translation>
    </message>
    <message>
        <source>Add measure…</source>
        <translation>Adicionar métrica…</translation>
    </message>
    <message>
        <source>Add reading…</source>
        <translation>Adicionar medição…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>things of any kind, to be unfolded</comment>
        <translation>%1 no total</translation>
    </message>
</context>
<context>
    <name>atalaya::PlanForm</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Nothing of this is in the plan yet.</source>
        <translation>Nada disto está no plano ainda.</translation>
    </message>
    <message>
        <source>As you left it.</source>
        <translation>Como foi deixado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was on the form is no longer in the plan</source>
        <translation>O que estava no formulário já não está no plano</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retire os caracteres de controle.</translation>
    </message>
    <message>
        <source>Remove with all it holds</source>
        <translation>Remover com tudo o que contém</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>Ainda não gravado.</translation>
    </message>
    <message>
        <source>Let go of what you have typed?</source>
        <translation>Descartar o que foi digitado?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl and Enter store from every field</source>
        <translation>Ctrl e Enter gravam a partir de qualquer campo</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>store</source>
        <translation>gravar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>próximo campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close; what is typed stays</source>
        <translation>fechar; o que foi digitado permanece</translation>
    </message>
    <message>
        <source>make an action draft</source>
        <translation>criar um rascunho de ação</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>One stage more</source>
        <translation>Um nível a mais</translation>
    </message>
    <message>
        <source>make the chosen question an action draft</source>
        <translation>criar um rascunho de ação da pergunta escolhida</translation>
    </message>
</context>
<context>
    <name>atalaya::PreSurvey</name>
    <message>
        <source>Read a pre-survey…</source>
        <translation>Ler uma pesquisa prévia…</translation>
    </message>
    <message>
        <source>Ballot files that participants filled in before. No vote is cast, and no answer is shown or kept.</source>
        <translation>Arquivos de cédulas preenchidos antes por participantes. Nenhum voto é registrado, e nenhuma resposta é exibida ou guardada.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only the first %1 files were read. Read those of one workshop together.</source>
        <translation>Só foram lidos os primeiros %1 arquivos. Leia juntos os de uma mesma oficina.</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lendo arquivos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Nothing was made of these files. Read them again when you need them.</source>
        <translation>Nada foi feito com estes arquivos. Leia-os novamente quando forem necessários.</translation>
    </message>
    <message>
        <source>%1: it cannot be read. Check that it is there and that you may read it.</source>
        <comment>a file</comment>
        <translation>%1: não pode ser lido. Verifique se está ali e se há permissão para lê-lo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file; what is wrong</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pre-survey read.</source>
        <translation>
            <numerusform>%n arquivo da pesquisa prévia lido.</numerusform>
            <numerusform>%n arquivos da pesquisa prévia lidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PreparePane</name>
    <message>
        <source>All workshops</source>
        <translation>Todas as oficinas</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>O que se prepara</translation>
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
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Go to the room</source>
        <translation>Ir para a sala</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Continuar a oficina</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>Iniciar a oficina</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
</context>
<context>
    <name>atalaya::PrepareSection</name>
    <message>
        <source>This workshop has ended. Resume it to change it.</source>
        <translation>Esta oficina foi encerrada. Retome-a para alterá-la.</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>page &lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>página &lt;b&gt;%1&lt;/b&gt; de %2</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>ainda sem páginas</translation>
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
        <translation>Só aqui: nunca na sala, na ata ou em um pacote</translation>
    </message>
    <message>
        <source>Prompts and notes for you</source>
        <translation>Lembretes e notas para quem facilita</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
</context>
<context>
    <name>atalaya::ProgressRow</name>
    <message>
        <source>Stopping</source>
        <translation>Interrompendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
</context>
<context>
    <name>atalaya::ProlongForm</name>
    <message>
        <source>Still in force</source>
        <translation>Continua vigente</translation>
    </message>
    <message>
        <source>New review-by date</source>
        <translation>Nova data de revisão</translation>
    </message>
    <message>
        <source>The reference date of the assessment, or a later day</source>
        <translation>A data de referência da avaliação ou um dia posterior</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: when somebody has looked and the document still holds, set the day by which to look again.</source>
        <translation>%1: quando alguém tiver verificado que o documento continua vigente, defina até que dia deve ser verificado novamente.</translation>
    </message>
    <message>
        <source>It would still prove nothing on %1. Choose that day or a later one.</source>
        <translation>Continuaria a não comprovar nada em %1. Escolha esse dia ou um posterior.</translation>
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
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Hide the criteria</source>
        <translation>Ocultar os critérios</translation>
    </message>
</context>
<context>
    <name>atalaya::QuestionPane</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Open in the Declaration</source>
        <translation>Abrir na Declaração</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por que se pergunta</translation>
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
        <translation>A tecla Y faz o mesmo</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Não se aplica…</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Sinalizar para revisar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Próxima sem resposta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ocultar por que se pergunta</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Compromisso %1</translation>
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
        <translation>Aprovada.</translation>
    </message>
    <message>
        <source>To confirm.</source>
        <translation>A confirmar.</translation>
    </message>
    <message>
        <source>This answer is that of %1 and counts as not answered until you confirm it or choose another stage.</source>
        <translation>Esta resposta vem de outra rodada (%1) e conta como sem resposta até que seja confirmada ou se escolha outro nível.</translation>
    </message>
    <message>
        <source>the last round</source>
        <translation>a anterior</translation>
    </message>
    <message>
        <source>Applicable again</source>
        <translation>Aplica-se novamente</translation>
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
        <translation>Localizar uma pergunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Enter goes on to the stages of a question; Left and Right fold and unfold; = explains a count.</source>
        <translation>Enter leva aos níveis de uma pergunta; esquerda e direita recolhem e expandem; = explica uma contagem.</translation>
    </message>
    <message>
        <source>No question is left by these filters.</source>
        <translation>Estes filtros não deixam nenhuma pergunta.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Mostrar todas as perguntas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>A confirmar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sem evidência</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
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
        <translation>Lacunas por prioridade</translation>
    </message>
    <message>
        <source>Enter opens the question; = tells why it has its rank, or its stage.</source>
        <translation>Enter abre a pergunta; = diz por que ela tem sua posição ou seu nível.</translation>
    </message>
</context>
<context>
    <name>atalaya::RankedGapsModel</name>
    <message>
        <source>%1 · Next stage: %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Nível seguinte: %2</translation>
    </message>
    <message>
        <source>%1 %2, quick win. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2, melhoria rápida. Nível seguinte: %3</translation>
    </message>
    <message>
        <source>%1 %2. Next stage: %3</source>
        <comment>code, title, criterion</comment>
        <translation>%1 %2. Nível seguinte: %3</translation>
    </message>
    <message>
        <source>%1 %2, quick win</source>
        <comment>code, title</comment>
        <translation>%1 %2, melhoria rápida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 %2, target %3</source>
        <translation>nível %1 %2, meta %3</translation>
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
        <translation>Pergunta e o que ainda falta para seu nível seguinte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Weight × gap</source>
        <translation>Peso × lacuna</translation>
    </message>
    <message>
        <source>%1 · Quick win · %2</source>
        <comment>code, criterion</comment>
        <translation>%1 · Melhoria rápida · %2</translation>
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
        <source>Day of the reading</source>
        <translation>Dia da medição</translation>
    </message>
    <message>
        <source>Value of the reading</source>
        <translation>Valor da medição</translation>
    </message>
    <message>
        <source>Note on the reading</source>
        <translation>Nota sobre a medição</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Adicionar medição</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Escreva o valor como número, por exemplo %1.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReadingsField</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Medições</translation>
    </message>
    <message>
        <source>Enter or typing changes a cell, Del removes the reading of the row.</source>
        <translation>Enter ou digitar altera uma célula, Del remove a medição da linha.</translation>
    </message>
    <message>
        <source>Remove reading</source>
        <translation>Remover medição</translation>
    </message>
    <message>
        <source>Change a reading of %1</source>
        <translation>Alterar uma medição de %1</translation>
    </message>
    <message>
        <source>Add a reading to %1</source>
        <translation>Adicionar uma medição a %1</translation>
    </message>
    <message>
        <source>There is a reading of %1 already; each day has one. Remove that one first.</source>
        <translation>Já há uma medição de %1; cada dia tem só uma. Remova-a primeiro.</translation>
    </message>
    <message>
        <source>“%1” is no number; the reading stays as it was.</source>
        <translation>“%1” não é um número; a medição fica como estava.</translation>
    </message>
</context>
<context>
    <name>atalaya::ReasonPanel</name>
    <message>
        <source>Why does this question not apply?</source>
        <translation>Por que esta pergunta não se aplica?</translation>
    </message>
    <message>
        <source>No infrastructure is shared across a border.</source>
        <translation>Nenhuma infraestrutura é compartilhada através de fronteiras.</translation>
    </message>
    <message>
        <source>Set not applicable</source>
        <translation>Indicar como não aplicável</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the reason: the report prints it, and nothing leaves the totals without one.</source>
        <translation>Indique o motivo: o relatório o imprime, e nada sai dos totais sem um.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesList</name>
    <message>
        <source>Workspaces on this computer</source>
        <translation>Espaços de trabalho neste computador</translation>
    </message>
    <message>
        <source>Enter opens a workspace. Del takes it off the list; the file stays where it is.</source>
        <translation>Enter abre um espaço de trabalho. Del o tira da lista; o arquivo fica onde está.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
</context>
<context>
    <name>atalaya::RecentFilesModel</name>
    <message>
        <source>%1 · not there now</source>
        <comment>folder</comment>
        <translation>%1 · não está ali agora</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <comment>folder</comment>
        <translation>%1 · aberto agora</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aberto agora</translation>
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
        <translation>Janela da sala</translation>
    </message>
    <message>
        <source>Open or close</source>
        <translation>Abrir ou fechar</translation>
    </message>
    <message>
        <source>Open or close the room window</source>
        <translation>Abrir ou fechar a janela da sala</translation>
    </message>
    <message>
        <source>Key F11</source>
        <translation>Tecla F11</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Mostrar a pergunta</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar o resultado</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Tela preta</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar o código</translation>
    </message>
    <message>
        <source>Not in the answers:</source>
        <translation>Ausentes das respostas:</translation>
    </message>
    <message>
        <source>%1. Their agreed stage was taken back or never arrived.</source>
        <comment>codes of questions</comment>
        <translation>%1. Seu nível acordado foi retirado ou nunca chegou.</translation>
    </message>
</context>
<context>
    <name>atalaya::RecordForm</name>
    <message>
        <source>Record the result</source>
        <translation>Registrar o resultado</translation>
    </message>
    <message>
        <source>Why the room settled on this stage</source>
        <translation>Por que a sala chegou a este nível</translation>
    </message>
    <message>
        <source>Park this question</source>
        <translation>Adiar esta pergunta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The question is open again, and the room can vote again</source>
        <translation>A pergunta está novamente em aberto, e a sala pode votar outra vez</translation>
    </message>
    <message>
        <source>after round %1</source>
        <translation>após o turno %1</translation>
    </message>
    <message>
        <source>The vote is open. Close and reveal it first.</source>
        <translation>A votação está aberta. Encerre-a e revele-a primeiro.</translation>
    </message>
    <message>
        <source>A stage rests on a revealed vote. Open the vote first, or park the question.</source>
        <translation>Um nível se apoia em uma votação revelada. Abra primeiro a votação ou adie a pergunta.</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Nível %1, %2</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Corrigir o resultado</translation>
    </message>
    <message>
        <source>Choose the stage that the room settled on.</source>
        <translation>Escolha o nível a que a sala chegou.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write what keeps the room from a result: it becomes an open point of the report.</source>
        <translation>Escreva o que impede a sala de chegar a um resultado: será um ponto em aberto do relatório.</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 está novamente em aberto</translation>
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
        <translation>Revisão vencida</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Revisão em %n dia</numerusform>
            <numerusform>Revisão em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Não vinculadas</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sem arquivo</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fracas</translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation>Cópia danificada</translation>
    </message>
    <message>
        <source>Copy missing</source>
        <translation>Falta a cópia</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Ordem: título</translation>
    </message>
    <message>
        <source>Sorted by issuer</source>
        <translation>Ordem: emissor</translation>
    </message>
    <message>
        <source>Sorted by date</source>
        <translation>Ordem: data</translation>
    </message>
    <message>
        <source>Sorted by grade</source>
        <translation>Ordem: categoria</translation>
    </message>
    <message>
        <source>Sorted by review-by</source>
        <translation>Ordem: revisão</translation>
    </message>
    <message>
        <source>Sorted by use</source>
        <translation>Ordem: uso</translation>
    </message>
    <message>
        <source>Sorted by sensitivity</source>
        <translation>Ordem: sigilo</translation>
    </message>
    <message>
        <source>Sorted by file</source>
        <translation>Ordem: arquivo</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>Ordem: código</translation>
    </message>
    <message>
        <source>Title, issuer, code, note</source>
        <translation>Título, emissor, código, nota</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Localizar no registro</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>Ordem do registro</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportExport</name>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>A exportação foi interrompida; nada foi gravado</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Exported, but not accessible to all.</source>
        <translation>Exportado, mas não acessível a todas as pessoas.</translation>
    </message>
    <message>
        <source>%1: %2. Change what is named and export it again, or choose HTML.</source>
        <translation>%1: %2. Altere o que se indica e exporte novamente, ou escolha HTML.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1: arquivo gravado</translation>
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
        <translation>Impressão</translation>
    </message>
    <message>
        <source>All, each from a new page</source>
        <translation>Todas, cada uma em nova página</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidade</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
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
        <translation>Etiqueta de compartilhamento</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Every answer (annex A)</source>
        <translation>Todas as respostas (anexo A)</translation>
    </message>
    <message>
        <source>Evidence register (annex B)</source>
        <translation>Registro de evidências (anexo B)</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniões minoritárias</translation>
    </message>
    <message>
        <source>The data, attached as JSON</source>
        <translation>Os dados, anexados como JSON</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Encrypt the file, AES-256</source>
        <translation>Criptografar o arquivo, AES-256</translation>
    </message>
    <message>
        <source>Password, not kept anywhere</source>
        <translation>Senha, não guardada em nenhum lugar</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Whoever opens the file is asked for it</source>
        <translation>É pedida a quem abrir o arquivo</translation>
    </message>
    <message>
        <source>Must be the same as above</source>
        <translation>Deve ser igual à de cima</translation>
    </message>
    <message>
        <source>Gap report, complete</source>
        <translation>Relatório de lacunas, completo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plano de ação</translation>
    </message>
    <message>
        <source>Brief for a body</source>
        <translation>Ficha para uma entidade</translation>
    </message>
    <message>
        <source>Workshop minutes</source>
        <translation>Ata da oficina</translation>
    </message>
    <message>
        <source>Nothing falls to “%1” any more. The briefs of all bodies are chosen now.</source>
        <translation>Já não cabe nada a “%1”. Agora estão escolhidas as fichas de todas as entidades.</translation>
    </message>
    <message>
        <source>Type a password, or do not encrypt the file.</source>
        <translation>Digite uma senha ou não criptografe o arquivo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password once more.</source>
        <translation>As duas não são iguais. Digite a senha outra vez.</translation>
    </message>
    <message>
        <source>It is too long for a PDF. Take at most %1 characters.</source>
        <translation>É longa demais para um PDF. Use no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>The report says everything in both, side by side</source>
        <translation>O relatório diz tudo em ambos, lado a lado</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a second language</comment>
        <translation>Nenhum</translation>
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
        <translation>Opções</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
</context>
<context>
    <name>atalaya::ReportsPage</name>
    <message>
        <source>A report is made from an assessment. Choose one on Home; then its real pages are shown here, with what to mend before they are sent.</source>
        <translation>Um relatório é feito a partir de uma avaliação. Escolha uma em Início; suas páginas reais são então exibidas aqui, com o que corrigir antes de enviá-las.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>Redrawing the pages: %1 of %2</source>
        <translation>Redesenhando as páginas: %1 de %2</translation>
    </message>
    <message>
        <source>The pages are drawn; they are made readable for all…</source>
        <translation>As páginas estão desenhadas; estão sendo tornadas acessíveis a todas as pessoas…</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>format</comment>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>The pages are redrawn in a moment…</source>
        <translation>As páginas serão redesenhadas em um momento…</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds their tables only.</source>
        <translation>Estas são as páginas do PDF; o formato %1 contém só as tabelas.</translation>
    </message>
    <message>
        <source>These are the pages of the PDF; the %1 holds the same without them.</source>
        <translation>Estas são as páginas do PDF; o formato %1 contém o mesmo, sem elas.</translation>
    </message>
    <message>
        <source>The same data and date give the same file.</source>
        <translation>Os mesmos dados e a mesma data dão o mesmo arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), encrypted. Whoever is to read it needs the password.</source>
        <translation>
            <numerusform>%n página, criptografada. A leitura requer a senha.</numerusform>
            <numerusform>%n páginas, criptografadas. A leitura requer a senha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. The same data and date give the same file.</source>
        <translation>
            <numerusform>%n página, %1. Os mesmos dados e a mesma data dão o mesmo arquivo.</numerusform>
            <numerusform>%n páginas, %1. Os mesmos dados e a mesma data dão o mesmo arquivo.</numerusform>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>próxima página</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>próxima observação</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop the export</source>
        <translation>interromper a exportação</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>go to where the finding is mended</source>
        <translation>ir aonde a observação se corrige</translation>
    </message>
    <message>
        <source>list all that the finding is about</source>
        <translation>listar tudo a que a observação se refere</translation>
    </message>
    <message>
        <source>hide that list</source>
        <translation>ocultar essa lista</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>página anterior</translation>
    </message>
    <message>
        <source>larger page</source>
        <translation>página maior</translation>
    </message>
    <message>
        <source>smaller page</source>
        <translation>página menor</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>página inteira</translation>
    </message>
    <message>
        <source>A report is being written: wait until it is done, or stop it.</source>
        <translation>Um relatório está sendo gravado: espere até que termine ou interrompa-o.</translation>
    </message>
</context>
<context>
    <name>atalaya::RestoreDrawer</name>
    <message>
        <source>Restore a safe copy</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurar esta cópia</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Safe copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Enter puts the copy in the place of the workspace; what is there is kept.</source>
        <translation>Enter põe a cópia no lugar do espaço de trabalho; o que há ali é guardado.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>The copy takes the place of the open file. What the file holds now is kept beside it under another name, so nothing is lost.</source>
        <translation>A cópia toma o lugar do arquivo aberto. O que o arquivo contém agora é guardado ao lado com outro nome; nada se perde.</translation>
    </message>
    <message>
        <source>The copy takes the place of “%1” and opens. What is still there now is kept beside it under another name, so nothing is lost.</source>
        <translation>A cópia toma o lugar de “%1” e se abre. O que ainda há ali agora é guardado ao lado com outro nome; nada se perde.</translation>
    </message>
    <message>
        <source>That copy is damaged and is not restored. Choose another one.</source>
        <translation>Essa cópia está danificada e não é restaurada. Escolha outra.</translation>
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
        <translation>Resultado da votação</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Turno</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Metade central</translation>
    </message>
    <message>
        <source>On the median</source>
        <translation>Na mediana</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Acordo a partir de</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Turno %1, revelado às %2</translation>
    </message>
    <message>
        <source>Votes of round %1</source>
        <translation>Votos do turno %1</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>não calculável</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 e %2</translation>
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
        <translation>média: %1</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>baixa: %1</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>não indicada: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>counts</comment>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Since round %1, %2 of the votes moved on balance.</source>
        <comment>round, share</comment>
        <translation>Desde o turno %1, em saldo, %2 dos votos mudaram.</translation>
    </message>
    <message>
        <source>%1 Of %2 who voted twice, %3 went up and %4 down.</source>
        <comment>sentence, counts</comment>
        <translation>%1 Votaram duas vezes: %2; subiram: %3; desceram: %4.</translation>
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
        <translation>Comprovado</translation>
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
        <translation>Lacuna: %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What stage %1 asks for</source>
        <translation>O que o nível %1 exige</translation>
    </message>
</context>
<context>
    <name>atalaya::RisksField</name>
    <message>
        <source>What may go wrong</source>
        <translation>O que pode dar errado</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Enter changes a cell, Del removes the risk of the row.</source>
        <translation>Enter altera uma célula, Del remove o risco da linha.</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Adicionar risco</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>Remover risco</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapEdits</name>
    <message>
        <source>Move action %1</source>
        <translation>Mover ação %1</translation>
    </message>
    <message>
        <source>%1 now starts before %2 ends, for which it waits.</source>
        <comment>an action, actions</comment>
        <translation>%1 espera pelo fim de %2, mas agora começa antes dele.</translation>
    </message>
    <message>
        <source>Move what waits for %1</source>
        <comment>an action</comment>
        <translation>Mover o que espera por %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 and now starts too early.</source>
        <comment>two actions</comment>
        <translation>%1 espera por %2 e agora começa cedo demais.</translation>
    </message>
    <message>
        <source>%1 wait for %2 and now start too early.</source>
        <comment>several actions, an action</comment>
        <translation>%1 esperam por %2 e agora começam cedo demais.</translation>
    </message>
    <message>
        <source>%1 stays with its lead body; its form names another</source>
        <comment>an action</comment>
        <translation>%1 permanece com sua entidade líder; o formulário indica outra</translation>
    </message>
    <message>
        <source>Reorder action %1</source>
        <translation>Reordenar ação %1</translation>
    </message>
    <message>
        <source>Remove action %1</source>
        <translation>Remover ação %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapFooter</name>
    <message>
        <source>Cost and score along the roadmap</source>
        <translation>Custo e pontuação ao longo do roteiro</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>an amount or a score, a month</comment>
        <translation>%1 a partir de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapLegend</name>
    <message>
        <source>Signs of the roadmap: solid bars are approved, open bars are proposed, the tower at a bar&apos;s end is the stage that is reached.</source>
        <translation>Sinais do roteiro: as barras cheias são ações aprovadas; as vazadas, propostas; a torre ao fim de uma barra é o nível alcançado.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>stage reached at the end</source>
        <translation>nível alcançado ao final</translation>
    </message>
</context>
<context>
    <name>atalaya::RoadmapModel</name>
    <message>
        <source>likely cost %1 %2</source>
        <comment>amount, unit</comment>
        <translation>custo provável: %1 %2</translation>
    </message>
    <message>
        <source>no cost estimated yet</source>
        <translation>custo ainda não estimado</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>likely cost %1</source>
        <translation>custo provável: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, what a body has to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>M USD</comment>
        <translation>Custo, %1</translation>
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
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Shown of the plan</source>
        <translation>Parte exibida do plano</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto e esforço</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabalho</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir ou salvar como PDF…</translation>
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
        <translation>Por entidade líder</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tempo exibido</translation>
    </message>
    <message>
        <source>No action is planned yet. An action says who does what, until when and for how much, and which questions it lifts; it stands here as a bar.</source>
        <translation>Ainda não há ações planejadas. Uma ação diz quem faz o quê, até quando e por quanto, e quais perguntas eleva; aparece aqui como uma barra.</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Adicionar ação…</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contar em</translation>
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
        <translation>Anos</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico ou tabela</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>move one month</source>
        <translation>mover um mês</translation>
    </message>
    <message>
        <source>move one quarter</source>
        <translation>mover um trimestre</translation>
    </message>
    <message>
        <source>move one year</source>
        <translation>mover um ano</translation>
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
        <translation>mover uma ação; trazer ao presente uma sem datas</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>move its end</source>
        <translation>mover seu fim</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>move its start</source>
        <translation>mover seu início</translation>
    </message>
    <message>
        <source>years, quarters, months; with − back</source>
        <translation>anos, trimestres, meses; com − de volta</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>editar a ação</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add an action</source>
        <translation>adicionar uma ação</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove the action</source>
        <translation>remover a ação</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let a dragged bar or row go back</source>
        <translation>devolver uma barra ou linha arrastada</translation>
    </message>
    <message>
        <source>impact and effort as a table, and back</source>
        <translation>impacto e esforço como tabela, e de volta</translation>
    </message>
    <message>
        <source>Cost per month, %1</source>
        <comment>M USD</comment>
        <translation>Custo por mês, %1</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Custo por mês</translation>
    </message>
    <message>
        <source>Cost per quarter, %1</source>
        <comment>M USD</comment>
        <translation>Custo por trimestre, %1</translation>
    </message>
    <message>
        <source>Cost per quarter</source>
        <translation>Custo por trimestre</translation>
    </message>
    <message>
        <source>Cost per year, %1</source>
        <comment>M USD</comment>
        <translation>Custo por ano, %1</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, money</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>money</comment>
        <translation>total: %1</translation>
    </message>
    <message>
        <source>without dates %1</source>
        <comment>money</comment>
        <translation>sem datas: %1</translation>
    </message>
    <message>
        <source>Score, if all is done on time</source>
        <translation>Pontuação, se tudo for feito a tempo</translation>
    </message>
    <message>
        <source>Core, if all is done on time</source>
        <translation>Núcleo, se tudo for feito a tempo</translation>
    </message>
    <message>
        <source>too few questions are answered</source>
        <translation>respostas insuficientes</translation>
    </message>
    <message>
        <source>now %1 · target %2</source>
        <comment>scores</comment>
        <translation>agora %1 · meta %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a score</comment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependências</translation>
    </message>
    <message>
        <source>%1 roadmap %2.pdf</source>
        <comment>State, round; a file name</comment>
        <translation>%1 roteiro %2.pdf</translation>
    </message>
    <message>
        <source>The roadmap is being written: wait until it is done.</source>
        <translation>O roteiro está sendo gravado: espere até que termine.</translation>
    </message>
    <message>
        <source>Begin with the gaps…</source>
        <translation>Começar pelas lacunas…</translation>
    </message>
    <message>
        <source>Look at the gaps</source>
        <translation>Ver as lacunas</translation>
    </message>
    <message>
        <source>Move what waits</source>
        <translation>Mover junto</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomDirector</name>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n pergunta acordada</numerusform>
            <numerusform>%n perguntas acordadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment %1, %2</source>
        <translation>Compromisso %1, %2</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Para começar</translation>
    </message>
    <message>
        <source>We go on with</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Too few votes to say where the room stands.</source>
        <translation>Votos insuficientes para indicar a posição da sala.</translation>
    </message>
    <message>
        <source>The middle half is at stage %1.</source>
        <translation>A metade central está no nível %1.</translation>
    </message>
    <message>
        <source>The middle half is at stages %1 to %2.</source>
        <translation>A metade central está nos níveis %1 a %2.</translation>
    </message>
    <message>
        <source>We agree on stage %1.</source>
        <translation>Há acordo sobre o nível %1.</translation>
    </message>
    <message>
        <source>%1 of %2 votes are there.</source>
        <translation>Votos recebidos: %1 de %2.</translation>
    </message>
    <message>
        <source>Let us talk, then vote again.</source>
        <translation>Debate-se o tema e depois se vota novamente.</translation>
    </message>
    <message>
        <source>Most of us agree on stage %1.</source>
        <translation>A maioria concorda com o nível %1.</translation>
    </message>
    <message>
        <source>What the others think can be written down beside it.</source>
        <translation>O que os demais pensam pode ser registrado ao lado.</translation>
    </message>
    <message>
        <source>Our votes hardly move any more.</source>
        <translation>Os votos quase já não mudam.</translation>
    </message>
    <message>
        <source>We can record both views, or put the question aside.</source>
        <translation>Podem-se registrar as duas opiniões ou deixar a pergunta para depois.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1.</source>
        <translation>Seria bom ouvir uma voz do nível %1.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from stage %1 and one from stage %2.</source>
        <translation>Seria bom ouvir uma voz do nível %1 e uma do nível %2.</translation>
    </message>
    <message>
        <source>We would like to hear a voice from each of the stages %1.</source>
        <translation>Seria bom ouvir uma voz de cada um dos níveis %1.</translation>
    </message>
    <message>
        <source>The minority’s view is kept beside it.</source>
        <translation>A opinião minoritária é registrada ao lado.</translation>
    </message>
    <message>
        <source>We come back to this question.</source>
        <translation>Volta-se a esta pergunta mais tarde.</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomPreview</name>
    <message>
        <source>Room window</source>
        <translation>Janela da sala</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>O que a sala vê</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Building and room, as it is printed in the minutes</source>
        <translation>Prédio e sala, como se imprime na ata</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Regra</translation>
    </message>
</context>
<context>
    <name>atalaya::RoomWindow</name>
    <message>
        <source>Atalaya, room window</source>
        <translation>Atalaya, janela da sala</translation>
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
        <translation>assento %1</translation>
    </message>
    <message>
        <source>not away</source>
        <comment>of a participant</comment>
        <translation>presente</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Assento</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Ler uma lista…</translation>
    </message>
    <message>
        <source>A table with a column “cluster” and, if you like, “name” and “institution”.</source>
        <translation>Uma tabela com uma coluna “cluster” e, se desejado, “name” e “institution”.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken over</source>
        <translation>Linhas que não podem ser incorporadas</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody was taken over.</source>
        <translation>Ninguém foi incorporado.</translation>
    </message>
    <message>
        <source>The list cannot be read. Check that it is there and that you may read it, then try again.</source>
        <translation>Não é possível ler a lista. Verifique se está ali e se há permissão para lê-la; depois, tente novamente.</translation>
    </message>
    <message>
        <source>Names stood in the list and were let go, as the Chatham House rule wants.</source>
        <translation>Havia nomes na lista, que foram descartados, como exige a regra de Chatham House.</translation>
    </message>
    <message>
        <source>Nothing was made of these columns: %1.</source>
        <translation>Nada foi feito com estas colunas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken over.</source>
        <translation>
            <numerusform>%n participante incorporado da lista.</numerusform>
            <numerusform>%n participantes incorporados da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>of a table; what is wrong</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Correct the list, then read it again.</source>
        <translation>
            <numerusform>%n linha não pode ser lida. Corrija a lista e leia-a novamente.</numerusform>
            <numerusform>%n linhas não podem ser lidas. Corrija a lista e leia-a novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RuleField</name>
    <message>
        <source>Seats may have names. After the reveal the facilitator sees, and the minutes may say, who voted for what.</source>
        <translation>Os assentos podem ter nomes. Após a revelação, quem facilita vê, e a ata pode dizer, quem votou em quê.</translation>
    </message>
    <message>
        <source>Seats may have names, and no vote is ever shown or printed with one: votes are told by group, small groups together.</source>
        <translation>Os assentos podem ter nomes, e nenhum voto é exibido ou impresso com um nome: os votos são informados por grupo, com os grupos pequenos reunidos.</translation>
    </message>
    <message>
        <source>No name is ever stored. Nobody is asked to speak by seat or group, and what is printed tells votes by larger groups only.</source>
        <translation>Nenhum nome é guardado. Não se pede a ninguém que fale por assento ou grupo, e o que se imprime informa os votos só por grupos maiores.</translation>
    </message>
    <message>
        <source>Smallest group that is shown by itself</source>
        <translation>Menor grupo mostrado isoladamente</translation>
    </message>
    <message>
        <source>Groups with fewer people are shown and printed together.</source>
        <translation>Grupos com menos pessoas são mostrados e impressos juntos.</translation>
    </message>
    <message>
        <source>People have voted trusting this rule, so it stays. Prepare another workshop to use a different one.</source>
        <translation>Houve votos dados com base nesta regra, por isso ela permanece. Prepare outra oficina para usar uma diferente.</translation>
    </message>
    <message>
        <source>This workshop has held names, and its history keeps them. Prepare another workshop without names for the Chatham House rule.</source>
        <translation>Esta oficina já guardou nomes, e seu histórico os conserva. Prepare outra oficina, sem nomes, para a regra de Chatham House.</translation>
    </message>
</context>
<context>
    <name>atalaya::SafeCopies</name>
    <message>
        <source>No workspace is open. Open or make one first.</source>
        <translation>Nenhum espaço de trabalho está aberto. Abra ou crie um primeiro.</translation>
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
        <translation>%1 · verificada</translation>
    </message>
    <message>
        <source>%1 · damaged, do not use it</source>
        <comment>size</comment>
        <translation>%1 · danificada, não usar</translation>
    </message>
    <message>
        <source>%1 · checked when it was made</source>
        <comment>size</comment>
        <translation>%1 · verificada ao ser feita</translation>
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
        <translation>O que não é coerente</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
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
        <translation>%1 %2; lá, %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>most improvement</source>
        <translation>maior melhoria</translation>
    </message>
    <message>
        <source>the targets at least cost</source>
        <translation>as metas ao menor custo</translation>
    </message>
    <message>
        <source>goal:</source>
        <translation>finalidade:</translation>
    </message>
    <message>
        <source>budget:</source>
        <translation>orçamento:</translation>
    </message>
    <message>
        <source>budget of %1:</source>
        <comment>year</comment>
        <translation>orçamento de %1:</translation>
    </message>
    <message>
        <source>most actions a year of %1:</source>
        <comment>body</comment>
        <translation>máximo de ações por ano, %1:</translation>
    </message>
    <message>
        <source>must be in it:</source>
        <translation>exigidas:</translation>
    </message>
    <message>
        <source>left out:</source>
        <translation>excluídas:</translation>
    </message>
    <message>
        <source>Asked differently: %1.</source>
        <comment>differences</comment>
        <translation>Com outras condições: %1.</translation>
    </message>
    <message>
        <source>The present choice</source>
        <translation>A seleção atual</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <comment>a scenario</comment>
        <translation>%1, não salva</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a scenario</comment>
        <translation>%1, exibido</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>a scenario</comment>
        <translation>%1 (não salva)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Lacuna restante</translation>
    </message>
</context>
<context>
    <name>atalaya::ScenariosPanel</name>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move the scenario up</source>
        <translation>Mover o cenário para cima</translation>
    </message>
    <message>
        <source>Move the scenario down</source>
        <translation>Mover o cenário para baixo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Enter loads a scenario; F2 renames it, Delete removes it, Ctrl with Up or Down moves it.</source>
        <translation>Enter carrega um cenário; F2 o renomeia, Del o remove, Ctrl com cima ou baixo o move.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
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
        <translation>Compromissos no escopo</translation>
    </message>
    <message>
        <source>Space ticks a commitment and takes the tick away.</source>
        <translation>Espaço assinala um compromisso e retira o sinal.</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>Todos os compromissos</translation>
    </message>
    <message>
        <source>The core only</source>
        <translation>Só o núcleo</translation>
    </message>
    <message>
        <source>Chosen commitments</source>
        <translation>Compromissos escolhidos</translation>
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
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificativa</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
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
        <translation>Aqui cada pergunta da Declaração recebe seu nível, com justificativa e comprovação. Abra uma avaliação em Início, ou inicie uma, e as perguntas aparecem.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>There is nothing to confirm here.</source>
        <translation>Não há nada a confirmar aqui.</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Todas as perguntas estão respondidas.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não gravado.</translation>
    </message>
    <message>
        <source>Somebody else has written the rationale of %1 meanwhile, and the field shows their words. Copy yours, and put in what is missing.</source>
        <translation>Outra pessoa escreveu nesse meio-tempo a justificativa de %1, e o campo mostra esse texto. Copie o texto próprio e acrescente o que falta.</translation>
    </message>
    <message>
        <source>Your words on %1 stand in the field but could not be stored. Look at the answer, then type on; or copy them.</source>
        <translation>O texto sobre %1 está no campo, mas não pôde ser gravado. Veja a resposta e continue a digitar, ou copie o texto.</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Copiar o texto digitado</translation>
    </message>
    <message>
        <source>Copied: what you typed</source>
        <translation>Copiado: o que foi digitado</translation>
    </message>
    <message>
        <source>first question</source>
        <translation>primeira pergunta</translation>
    </message>
    <message>
        <source>find</source>
        <translation>localizar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas as teclas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>escolher um nível</translation>
    </message>
    <message>
        <source>confirm the answer of the last round</source>
        <translation>confirmar a resposta da rodada anterior</translation>
    </message>
    <message>
        <source>mark for review, on or off</source>
        <translation>sinalizar para revisar, ou não</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>limpar a resposta</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>mark of one criterion</source>
        <translation>marcação de um critério</translation>
    </message>
    <message>
        <source>On a stage</source>
        <translation>Em um nível</translation>
    </message>
    <message>
        <source>stage before, stage after</source>
        <translation>nível anterior, nível seguinte</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>first stage, last stage</source>
        <translation>primeiro nível, último nível</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>choose this stage</source>
        <translation>escolher este nível</translation>
    </message>
    <message>
        <source>next question, previous question</source>
        <translation>próxima pergunta, pergunta anterior</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>próxima pergunta</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>pergunta anterior</translation>
    </message>
    <message>
        <source>next unanswered</source>
        <translation>próxima sem resposta</translation>
    </message>
    <message>
        <source>find a question; ↓ goes on to what was found</source>
        <translation>localizar uma pergunta; ↓ leva ao que foi encontrado</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>list of questions; Enter goes to one</source>
        <translation>lista de perguntas; Enter leva a uma delas</translation>
    </message>
    <message>
        <source>why we ask, and the whole paragraph</source>
        <translation>por que se pergunta e o parágrafo inteiro</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>próximo painel</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justificativa</translation>
    </message>
    <message>
        <source>attach evidence</source>
        <translation>vincular evidência</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>why this number?</source>
        <translation>por que este número?</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the stages</source>
        <translation>voltar aos níveis</translation>
    </message>
    <message>
        <source>On a piece of evidence</source>
        <translation>Em uma evidência</translation>
    </message>
    <message>
        <source>to the piece in the register</source>
        <translation>à evidência no registro</translation>
    </message>
    <message>
        <source>detach it from this answer</source>
        <translation>desvinculá-la desta resposta</translation>
    </message>
    <message>
        <source>on the form of a new piece: save it</source>
        <translation>no formulário de uma nova evidência: salvá-la</translation>
    </message>
</context>
<context>
    <name>atalaya::ScorePanes</name>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>Parte da resposta</translation>
    </message>
    <message>
        <source>Shows the list of questions</source>
        <translation>Mostra a lista de perguntas</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprovação</translation>
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
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>to confirm from the last round</source>
        <translation>a confirmar, da rodada anterior</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <translation>nível %1, %2</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>para revisar</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sem evidência</translation>
    </message>
    <message>
        <source>proved to stage %1</source>
        <translation>comprovada até o nível %1</translation>
    </message>
    <message>
        <source>a higher criterion is met ahead of its stage</source>
        <translation>um critério mais alto está cumprido acima do seu nível</translation>
    </message>
    <message>
        <source>changed since the last round</source>
        <translation>alterada desde a rodada anterior</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, respondidas: %2 de %3</translation>
    </message>
</context>
<context>
    <name>atalaya::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Esvaziar o campo</translation>
    </message>
    <message>
        <source>The key %1 leads here</source>
        <translation>A tecla %1 leva até aqui</translation>
    </message>
</context>
<context>
    <name>atalaya::SeatStep</name>
    <message>
        <source>Type your seat number, then Enter</source>
        <translation>Digite o número do assento e depois Enter</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamanho do &amp;texto</translation>
    </message>
    <message>
        <source>Everything grows with the text, 100 to 200%.</source>
        <translation>Tudo cresce com o texto, de 100 a 200%.</translation>
    </message>
    <message>
        <source>Let nothing &amp;move</source>
        <translation>Sem &amp;movimento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Drawers then appear at once instead of sliding in.</source>
        <translation>Os painéis deslizantes aparecem de imediato, sem deslizar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma da janela</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Written into the change log from now on, beside each step that you take. Empty: the name under which you are logged in.</source>
        <translation>Escrito no histórico de alterações a partir de agora, ao lado de cada operação. Vazio: o nome com que se entrou no sistema.</translation>
    </message>
    <message>
        <source>&amp;Safe copies kept</source>
        <translation>Cópias de &amp;segurança guardadas</translation>
    </message>
    <message>
        <source>For each workspace, in a folder beside it: so many of the latest, and the last of each of as many days. The others go when a new one was made and checked.</source>
        <translation>Para cada espaço de trabalho, em uma pasta ao lado: este número de cópias mais recentes e a última de cada dia, pelo mesmo número de dias. As demais são removidas quando uma nova for feita e verificada.</translation>
    </message>
    <message>
        <source>About Atalaya</source>
        <translation>Sobre o Atalaya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about the program</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3. You may use, study, share and change it.</source>
        <translation>GNU General Public License, versão 3. É permitido usar, estudar, compartilhar e alterar o programa.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>None: Atalaya sends nothing and asks for nothing.</source>
        <translation>Nenhuma: o Atalaya nada envia e nada solicita.</translation>
    </message>
    <message>
        <source>next choice</source>
        <translation>próxima escolha</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Changes at once; nothing is lost. Reports are written in the language that is chosen with each of them.</source>
        <translation>Muda de imediato; nada se perde. Os relatórios são escritos no idioma que se escolhe com cada um deles.</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The language has not changed yet.</source>
        <translation>O idioma ainda não mudou.</translation>
    </message>
    <message>
        <source>%1 Then it changes by itself while this page is in front, else when Atalaya is started again.</source>
        <comment>what it waits for, one sentence</comment>
        <translation>%1 Depois ele muda sozinho enquanto esta página estiver à frente; senão, quando o Atalaya for iniciado de novo.</translation>
    </message>
</context>
<context>
    <name>atalaya::SheetDifferencesModel</name>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>The row was deleted</source>
        <translation>A linha foi excluída</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>A linha inteira</translation>
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
        <translation>%1; a aceitar: %2 de %3, bloqueadas: %4</translation>
    </message>
    <message>
        <source>%1; %2 of %3 to take</source>
        <comment>title of an action, numbers</comment>
        <translation>%1; a aceitar: %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; locked: %7</source>
        <comment>field, kind, cell, values, why it cannot be taken</comment>
        <translation>%1, %2, %3; exportado: %4; agora: %5; na planilha: %6; bloqueado: %7</translation>
    </message>
    <message>
        <source>%1, %2, %3; exported: %4; now: %5; in the sheet: %6; %7</source>
        <comment>field, kind, cell, values, choice</comment>
        <translation>%1, %2, %3; exportado: %4; agora: %5; na planilha: %6; %7</translation>
    </message>
    <message>
        <source>Exported: %1
Now: %2
In the sheet: %3</source>
        <translation>Exportado: %1
Agora: %2
Na planilha: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) and note(s). Mend what stands above, then read the workbook again.</source>
        <translation>
            <numerusform>Mais %n problema ou nota. Corrija o que consta acima e leia a pasta de trabalho novamente.</numerusform>
            <numerusform>Mais %n problemas e notas. Corrija o que consta acima e leia a pasta de trabalho novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::SpokenWindow</name>
    <message>
        <source>The language of the window is now %1</source>
        <translation>O idioma da janela agora é %1</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCard</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nível %1, %2</translation>
    </message>
    <message>
        <source>criterion: %1</source>
        <translation>critério: %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>A confirmar</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCards</name>
    <message>
        <source>Stages</source>
        <translation>Níveis</translation>
    </message>
</context>
<context>
    <name>atalaya::StageCardsDrawer</name>
    <message>
        <source>One stage more</source>
        <translation>Um nível a mais</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quais perguntas</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Localizar perguntas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>All below the top</source>
        <translation>Todas abaixo do topo</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Enter makes the chosen question the draft of an action.</source>
        <translation>Enter faz da pergunta escolhida o rascunho de uma ação.</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from a stage to the next</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Abrir a pergunta</translation>
    </message>
    <message>
        <source>The draft goes below</source>
        <translation>O rascunho fica abaixo de</translation>
    </message>
    <message>
        <source>Make action draft</source>
        <translation>Criar rascunho de ação</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sem objetivo</translation>
    </message>
    <message>
        <source>Every question with its stage</source>
        <translation>Todas as perguntas com seu nível</translation>
    </message>
    <message>
        <source>Questions that can go one stage further</source>
        <translation>Perguntas que podem subir mais um nível</translation>
    </message>
    <message>
        <source>No question fits. Look at every question, or search for other words.</source>
        <translation>Nenhuma pergunta corresponde. Veja todas as perguntas ou procure outras palavras.</translation>
    </message>
    <message>
        <source>No question has a gap to its target. “All below the top” and “Every question” show the others.</source>
        <translation>Nenhuma pergunta tem lacuna até sua meta. “Todas abaixo do topo” e “Todas as perguntas” mostram as demais.</translation>
    </message>
    <message>
        <source>Nothing that is answered lies below the top. “Every question” shows what is not scored yet.</source>
        <translation>Nada do que foi respondido está abaixo do topo. “Todas as perguntas” mostra o que ainda não foi pontuado.</translation>
    </message>
    <message>
        <source>No stage lies above: there is nothing to draft.</source>
        <translation>Não há nível acima: não há ação a propor.</translation>
    </message>
    <message>
        <source>It does not apply: there is nothing to draft.</source>
        <translation>Não se aplica: não há ação a propor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next stage: %1</source>
        <comment>a criterion</comment>
        <translation>Nível seguinte: %1</translation>
    </message>
    <message>
        <source>It is not scored yet: the answer of the last round waits to be confirmed. What the first stages ask:</source>
        <translation>Ainda não pontuada: a resposta da rodada anterior espera confirmação. O que os primeiros níveis exigem:</translation>
    </message>
    <message>
        <source>It is not scored yet: nobody has answered it. What the first stages ask:</source>
        <translation>Ainda não pontuada: ninguém a respondeu. O que os primeiros níveis exigem:</translation>
    </message>
    <message>
        <source>Stage 1 %1, where every answer begins: %2</source>
        <comment>name of the stage, its criterion</comment>
        <translation>Nível 1 %1, onde começa toda resposta: %2</translation>
    </message>
    <message>
        <source>Stage %1, the first to be reached: %2</source>
        <comment>a stage, its criterion</comment>
        <translation>Nível %1, o primeiro a alcançar: %2</translation>
    </message>
    <message>
        <source>It stands at the top; no stage lies above.</source>
        <translation>Está no topo; não há nível acima.</translation>
    </message>
    <message>
        <source>Its valid evidence reaches stage %1 only.</source>
        <translation>Suas evidências válidas alcançam só o nível %1.</translation>
    </message>
    <message>
        <source>What keeps it there: %1</source>
        <comment>a criterion</comment>
        <translation>O que a mantém ali: %1</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total.</source>
        <translation>Não se aplica aqui e não conta em nenhum total.</translation>
    </message>
    <message>
        <source>It does not apply here, and counts in no total: %1</source>
        <comment>a reason</comment>
        <translation>Não se aplica aqui e não conta em nenhum total: %1</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least, not past its review date, proves it.</source>
        <translation>Comprovam-na evidências de categoria %1 ou melhor, sem data de revisão vencida.</translation>
    </message>
    <message>
        <source>Evidence of grade %1 at least would prove it.</source>
        <translation>Evidências de categoria %1 ou melhor a comprovariam.</translation>
    </message>
    <message>
        <source>What proves it, grade %1 at least and not past its review date: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>O que a comprova, categoria %1 ou melhor e sem data de revisão vencida: %2</translation>
    </message>
    <message>
        <source>What would prove it, grade %1 at least: %2</source>
        <comment>a grade, kinds of evidence</comment>
        <translation>O que a comprovaria, categoria %1 ou melhor: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Usually owned by: %1</source>
        <translation>Responsável habitual: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Esforço: %1</translation>
    </message>
    <message>
        <source>No gap to a target.</source>
        <translation>Sem lacuna até uma meta.</translation>
    </message>
    <message>
        <source>Gap of rank %1, a quick win.</source>
        <translation>Lacuna na posição %1, uma melhoria rápida.</translation>
    </message>
    <message>
        <source>Gap of rank %1.</source>
        <translation>Lacuna na posição %1.</translation>
    </message>
    <message>
        <source>No action of the plan lifts it yet.</source>
        <translation>Nenhuma ação do plano a eleva ainda.</translation>
    </message>
    <message>
        <source>Lifted by %1.</source>
        <comment>codes of actions</comment>
        <translation>Elevada por %1.</translation>
    </message>
    <message>
        <source>%1 is in the plan. Its dates and cost are for you to say.</source>
        <translation>%1 está no plano. Falta indicar suas datas e seu custo.</translation>
    </message>
    <message>
        <source>Open action %1</source>
        <translation>Abrir ação %1</translation>
    </message>
    <message>
        <source>Draft action %1 from %2</source>
        <comment>an action, a question</comment>
        <translation>Criar rascunho da ação %1 a partir de %2</translation>
    </message>
    <message>
        <source>Draft %1 made from %2</source>
        <comment>an action, a question</comment>
        <translation>Rascunho %1 criado a partir de %2</translation>
    </message>
    <message>
        <source>Effort: %1, %2</source>
        <comment>a level, why</comment>
        <translation>Esforço: %1, %2</translation>
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
        <translation>do nível %1 %2 ao nível %3 %4</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ainda não pontuada</translation>
    </message>
    <message>
        <source>at the top, stage %1 %2</source>
        <translation>no topo, nível %1 %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>gap of rank %1</source>
        <translation>lacuna na posição %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>sem lacuna</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, planned: %2</source>
        <comment>a question, codes of actions</comment>
        <translation>%1, previsto: %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Nível</translation>
    </message>
</context>
<context>
    <name>atalaya::StageLabel</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nível %1, %2</translation>
    </message>
    <message>
        <source>%1, evidenced only up to stage %2</source>
        <translation>%1, comprovado só até o nível %2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
</context>
<context>
    <name>atalaya::StagePicker</name>
    <message>
        <source>Stage that the room settled on</source>
        <translation>Nível a que a sala chegou</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <comment>number, name</comment>
        <translation>Nível %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not on disk yet</source>
        <translation>
            <numerusform>%n alteração ainda não gravada em disco</numerusform>
            <numerusform>%n alterações ainda não gravadas em disco</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Aberto como somente leitura</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Aprovada e bloqueada</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Todas as alterações guardadas</translation>
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
        <translation>Guardado no histórico de alterações</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the change log.</source>
        <translation>Escreva o motivo; ele é guardado no histórico de alterações.</translation>
    </message>
</context>
<context>
    <name>atalaya::StepForm</name>
    <message>
        <source>What is to be done</source>
        <translation>O que se deve fazer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
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
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Remover etapa</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Adicionar etapa</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Editar etapa</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Escreva o que se deve fazer.</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>Adicionar etapa “%1”</translation>
    </message>
    <message>
        <source>Edit step “%1”</source>
        <translation>Editar etapa “%1”</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Remover etapa “%1”</translation>
    </message>
</context>
<context>
    <name>atalaya::StrategyHeadBox</name>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Edit vision…</source>
        <translation>Editar visão…</translation>
    </message>
    <message>
        <source>Show vision and principles</source>
        <translation>Mostrar a visão e os princípios</translation>
    </message>
    <message>
        <source>Hide vision and principles</source>
        <translation>Ocultar a visão e os princípios</translation>
    </message>
    <message>
        <source>Hide the principles</source>
        <translation>Ocultar os princípios</translation>
    </message>
    <message>
        <source>Edits vision, principles and currency of the strategy.</source>
        <translation>Edita a visão, os princípios e a moeda da estratégia.</translation>
    </message>
    <message>
        <source>Show the principles</source>
        <translation>Mostrar os princípios</translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n princípio</numerusform>
            <numerusform>%n princípios</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency yet</source>
        <translation>ainda sem moeda</translation>
    </message>
    <message>
        <source>costs in %1</source>
        <comment>a currency</comment>
        <translation>custos em %1</translation>
    </message>
    <message>
        <source>No vision is written yet: where the State wants to be.</source>
        <translation>Ainda não há visão escrita: aonde o Estado quer chegar.</translation>
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
        <translation>Escolha uma avaliação em Início. Aqui aparece a estratégia que elimina suas lacunas, com seus objetivos, ações e métricas.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>Parts of the strategy</source>
        <translation>Partes da estratégia</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se…?</translation>
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
        <translation>Saída e entrada</translation>
    </message>
    <message>
        <source>Opens a list: the plan as a workbook, back from a workbook, its deadlines. Ctrl with E from anywhere.</source>
        <translation>Abre uma lista: o plano como pasta de trabalho, de volta de uma pasta de trabalho, seus prazos. Ctrl com E de qualquer lugar.</translation>
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
        <translation>próxima parte</translation>
    </message>
    <message>
        <source>part before</source>
        <translation>parte anterior</translation>
    </message>
    <message>
        <source>out and in: the workbook and the deadlines</source>
        <translation>saída e entrada: a pasta de trabalho e os prazos</translation>
    </message>
    <message>
        <source>part before, next part</source>
        <translation>parte anterior, próxima parte</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>first part</source>
        <translation>primeira parte</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>última parte</translation>
    </message>
    <message>
        <source>A workbook is being read: wait until it is done, or stop it.</source>
        <translation>Uma pasta de trabalho está sendo lida: espere até que termine ou interrompa.</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportPlace</name>
    <message>
        <source>What it supports</source>
        <translation>O que comprova</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Toda a resposta</translation>
    </message>
    <message>
        <source>criterion of stage %1, %2</source>
        <comment>number, name</comment>
        <translation>critério do nível %1, %2</translation>
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
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
</context>
<context>
    <name>atalaya::SupportedAnswersModel</name>
    <message>
        <source>criterion of stage %1</source>
        <translation>critério do nível %1</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>toda a resposta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stage %1 claimed, %2 proved</source>
        <translation>nível declarado: %1; comprovado: %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicável</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>attached to the %1</source>
        <translation>vinculada a: %1</translation>
    </message>
    <message>
        <source>its proof rests on this evidence</source>
        <translation>sua comprovação se apoia nesta evidência</translation>
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
        <translation>Esquerda e direita escolhem uma parte; Ctrl com Page Up e Page Down, de qualquer lugar.</translation>
    </message>
</context>
<context>
    <name>atalaya::Tag</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisória</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Dados de prática</translation>
    </message>
</context>
<context>
    <name>atalaya::TargetsDrawer</name>
    <message>
        <source>Set targets</source>
        <translation>Definir metas</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>com data</translation>
    </message>
    <message>
        <source>Keep targets that are higher</source>
        <translation>Manter metas mais altas</translation>
    </message>
    <message>
        <source>Only questions answered below this stage</source>
        <translation>Só perguntas respondidas abaixo deste nível</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Quais perguntas</translation>
    </message>
    <message>
        <source>Stage aimed at</source>
        <translation>Nível pretendido</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>A alcançar até</translation>
    </message>
    <message>
        <source>Counts while “%1” is ticked</source>
        <translation>Vale enquanto “%1” estiver assinalado</translation>
    </message>
    <message>
        <source>All questions in scope</source>
        <translation>Todas as perguntas no escopo</translation>
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
        <translation>Sem meta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) change.</source>
        <translation>
            <numerusform>%n pergunta muda.</numerusform>
            <numerusform>%n perguntas mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) keep a higher target.</source>
        <translation>
            <numerusform>%n pergunta mantém uma meta mais alta.</numerusform>
            <numerusform>%n perguntas mantêm uma meta mais alta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have this target already.</source>
        <translation>
            <numerusform>%n pergunta já tem esta meta.</numerusform>
            <numerusform>%n perguntas já têm esta meta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not below this stage, or not answered.</source>
        <translation>
            <numerusform>%n pergunta não está abaixo deste nível ou está sem resposta.</numerusform>
            <numerusform>%n perguntas não estão abaixo deste nível ou estão sem resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not applicable.</source>
        <translation>
            <numerusform>%n pergunta não é aplicável.</numerusform>
            <numerusform>%n perguntas não são aplicáveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Target of the headline: %1, then %2.</source>
        <translation>Meta da pontuação principal: %1, depois %2.</translation>
    </message>
    <message>
        <source>Take the targets away: %1</source>
        <translation>Retirar as metas: %1</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2 by %3</source>
        <translation>Definir metas: %1 no nível %2 até %3</translation>
    </message>
    <message>
        <source>Set targets: %1 to stage %2</source>
        <translation>Definir metas: %1 no nível %2</translation>
    </message>
</context>
<context>
    <name>atalaya::TermsTable</name>
    <message>
        <source>Inputs of the formula</source>
        <translation>Dados de entrada da fórmula</translation>
    </message>
    <message>
        <source>Enter explains an input that is worked out itself.</source>
        <translation>Enter explica um dado de entrada que também é calculado.</translation>
    </message>
</context>
<context>
    <name>atalaya::Thumbnails</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas do relatório</translation>
    </message>
    <message>
        <source>Arrows turn the preview to a page.</source>
        <translation>As setas levam a visualização a uma página.</translation>
    </message>
</context>
<context>
    <name>atalaya::TopBand</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>O que está em curso</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Rodada %1</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Answered %1 of %2</source>
        <translation>Respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What the manual says of this page</source>
        <translation>O que o manual diz desta página</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteCard</name>
    <message>
        <source>Vote</source>
        <translation>Votação</translation>
    </message>
    <message>
        <source>no tally before the reveal</source>
        <translation>sem apuração antes da revelação</translation>
    </message>
    <message>
        <source>ballots are in</source>
        <translation>cédulas recebidas</translation>
    </message>
    <message>
        <source>Turn the room to this</source>
        <translation>Levar a sala a esta pergunta</translation>
    </message>
    <message>
        <source>Type paper ballots…</source>
        <translation>Digitar cédulas de papel…</translation>
    </message>
    <message>
        <source>Pass the keyboard…</source>
        <translation>Passar o teclado…</translation>
    </message>
    <message>
        <source>Read files…</source>
        <translation>Ler arquivos…</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Telefones…</translation>
    </message>
    <message>
        <source>Stop the vote</source>
        <translation>Interromper a votação</translation>
    </message>
    <message>
        <source>Ends it without a reveal; its votes are never shown</source>
        <translation>Encerra-a sem revelação; seus votos nunca são mostrados</translation>
    </message>
    <message>
        <source>Round %1 is open</source>
        <translation>O turno %1 está aberto</translation>
    </message>
    <message>
        <source>The vote on %1 is open</source>
        <translation>A votação sobre %1 está aberta</translation>
    </message>
    <message>
        <source>Round %1, revealed %2</source>
        <comment>number, time</comment>
        <translation>Turno %1, revelado às %2</translation>
    </message>
    <message>
        <source>No vote is open</source>
        <translation>Nenhuma votação está aberta</translation>
    </message>
    <message>
        <source>Nobody in the room answers this question.</source>
        <translation>Ninguém na sala responde a esta pergunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote, of all groups.</source>
        <translation>
            <numerusform>%n assento vota, de todos os grupos.</numerusform>
            <numerusform>%n assentos votam, de todos os grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote: %1.</source>
        <translation>
            <numerusform>%n assento vota: %1.</numerusform>
            <numerusform>%n assentos votam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and reveal</source>
        <translation>Encerrar e revelar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Abrir o turno %1</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Abrir a votação</translation>
    </message>
    <message>
        <source>Key Space</source>
        <translation>Tecla Espaço</translation>
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
        <translation>Cédulas recebidas: %1 de %2</translation>
    </message>
    <message>
        <source>The vote was opened a moment ago. Close and reveal it now?</source>
        <translation>A votação foi aberta há um momento. Encerrar e revelar agora?</translation>
    </message>
    <message>
        <source>Stop the vote on %1 without a reveal? Its ballots will never be seen.</source>
        <translation>Interromper a votação sobre %1 sem revelação? Suas cédulas nunca serão vistas.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoice</name>
    <message>
        <source>stage %1, %2</source>
        <translation>nível %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteChoices</name>
    <message>
        <source>Stages</source>
        <translation>Níveis</translation>
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
        <translation>Qual é o grau de certeza?</translation>
    </message>
    <message>
        <source>Send my vote</source>
        <translation>Enviar meu voto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
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
        <translation>Qual é o grau de certeza? Não é preciso dizer.</translation>
    </message>
    <message>
        <source>Nobody sees it before the reveal, and until then you can vote again. Esc goes back.</source>
        <translation>Ninguém o vê antes da revelação, e até lá é possível votar novamente. Esc volta.</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Assento %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>question: code, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send my vote: %1 %2</source>
        <comment>stage: number, name</comment>
        <translation>Enviar meu voto: %1 %2</translation>
    </message>
    <message>
        <source>No stage is chosen. Press a figure from 1 to %1, then Enter.</source>
        <translation>Nenhum nível escolhido. Pressione um algarismo de 1 a %1 e depois Enter.</translation>
    </message>
</context>
<context>
    <name>atalaya::VoteTableModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>the median lies between two stages</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>stage %1, %2</source>
        <comment>number, name</comment>
        <translation>nível %1, %2</translation>
    </message>
    <message>
        <source>Votes at stage</source>
        <translation>Votos no nível</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
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
        <translation>Aprovada e bloqueada</translation>
    </message>
    <message>
        <source>reopening needs a reason</source>
        <translation>a reabertura requer um motivo</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Tudo está respondido</translation>
    </message>
    <message>
        <source>approving locks the assessment</source>
        <translation>a aprovação bloqueia a avaliação</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered</source>
        <translation>
            <numerusform>%n pergunta está sem resposta</numerusform>
            <numerusform>%n perguntas estão sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to them</source>
        <translation>Ir até elas</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the last round are to be confirmed</source>
        <translation>
            <numerusform>%n resposta da rodada anterior está a confirmar</numerusform>
            <numerusform>%n respostas da rodada anterior estão a confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>they count nowhere before that</source>
        <translation>não contam em nenhum total antes disso</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are past their review-by date</source>
        <translation>
            <numerusform>%n documento está com a data de revisão vencida</numerusform>
            <numerusform>%n documentos estão com a data de revisão vencida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) lose their proof</source>
        <comment>codes of evidence</comment>
        <translation>
            <numerusform>%1: %n resposta perde sua comprovação</numerusform>
            <numerusform>%1: %n respostas perdem sua comprovação</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Evidence</source>
        <translation>Abrir em Evidências</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are marked for review</source>
        <translation>
            <numerusform>%n resposta está sinalizada para revisar</numerusform>
            <numerusform>%n respostas estão sinalizadas para revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the core; until then the headline stays provisional</source>
        <translation>
            <numerusform>%n delas no núcleo; até lá, a pontuação principal continua provisória</numerusform>
            <numerusform>%n delas no núcleo; até lá, a pontuação principal continua provisória</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for you in Round %1</source>
        <translation>O que está pendente na rodada %1</translation>
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
        <translation>obrigatória</translation>
    </message>
    <message>
        <source>must be in the best plan</source>
        <translation>deve estar no melhor plano</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>começa em %1 em vez de %2</translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>a quarter</comment>
        <translation>começa em %1</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <comment>quarters or days</comment>
        <translation>termina em %1 em vez de %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a quarter</comment>
        <translation>termina em %1</translation>
    </message>
    <message>
        <source>left out of the best plan</source>
        <translation>excluída do melhor plano</translation>
    </message>
    <message>
        <source>waits for an action that was stopped</source>
        <translation>espera por uma ação que foi interrompida</translation>
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
        <translation>%1, não escolhida</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhida</translation>
    </message>
    <message>
        <source>%1, chosen, but what it needs is not</source>
        <translation>%1, escolhida, mas não aquilo de que precisa</translation>
    </message>
    <message>
        <source>%1 to stage %2</source>
        <translation>%1 ao nível %2</translation>
    </message>
    <message>
        <source>lifts nothing</source>
        <translation>não eleva nada</translation>
    </message>
    <message>
        <source>lifts %1</source>
        <translation>eleva %1</translation>
    </message>
    <message>
        <source>costs %1 %2</source>
        <comment>amount, unit</comment>
        <translation>custa %1 %2</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>não estimado</translation>
    </message>
    <message>
        <source>%1 of the score are owed to it</source>
        <translation>devem-se a ela %1 da pontuação</translation>
    </message>
    <message>
        <source>%1 for the score with what it needs</source>
        <translation>%1 para a pontuação, com aquilo de que precisa</translation>
    </message>
    <message>
        <source>%1 for each unit of cost</source>
        <translation>%1 por unidade de custo</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <comment>gain, M USD</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>indicator, stage</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>In the order of what each action gains for its cost, taken alone with what it needs</source>
        <translation>Na ordem do que cada ação ganha por seu custo, tomada sozinha com aquilo de que precisa</translation>
    </message>
    <message>
        <source>What the headline would gain with the action and what it needs, or lose without it</source>
        <translation>O que a pontuação principal ganharia com a ação e aquilo de que precisa, ou perderia sem ela</translation>
    </message>
    <message>
        <source>The gain for one unit of what it costs, with what it needs and is not chosen</source>
        <translation>O ganho por unidade do que custa, com aquilo de que precisa e que não está escolhido</translation>
    </message>
    <message>
        <source>Lifts to</source>
        <translation>Eleva a</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column: what it gains</comment>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>per unit</source>
        <comment>column: gain</comment>
        <translation>por unidade</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>column: gain per M USD</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>gain not shown: too few questions are answered</source>
        <translation>ganho não exibido: há perguntas respondidas de menos</translation>
    </message>
    <message>
        <source>The gain for each %1 of what it costs, with what it needs and is not chosen</source>
        <comment>M USD; 1,000 M USD</comment>
        <translation>O ganho por %1 do que custa, com aquilo de que precisa e que não está escolhido</translation>
    </message>
    <message>
        <source>Action, by its own value</source>
        <translation>Ação, por custo-benefício</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelFrontier</name>
    <message>
        <source>Nothing was found yet.</source>
        <translation>Nada foi encontrado ainda.</translation>
    </message>
    <message>
        <source>No budget gains anything with these actions.</source>
        <translation>Nenhum orçamento traz ganho com estas ações.</translation>
    </message>
    <message>
        <source>The most that was found is %1 for %2; half of it or more costs %3.</source>
        <comment>gain, amount, amount</comment>
        <translation>O máximo encontrado é %1 por %2; metade disso ou mais custa %3.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>nenhum plano</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>demonstrado</translation>
    </message>
    <message>
        <source>best found</source>
        <translation>melhor encontrado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The best that was found costs %1; half of its gain or more costs %2. Too few questions are answered to print the gain as a number.</source>
        <comment>amounts</comment>
        <translation>O melhor encontrado custa %1; metade do seu ganho ou mais custa %2. Há perguntas respondidas de menos para imprimir o ganho como número.</translation>
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
        <translation>Nenhum compromisso ganha com a seleção.</translation>
    </message>
    <message>
        <source>With what is chosen: %1.</source>
        <comment>commitments with scores</comment>
        <translation>Com a seleção: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>commitment: number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column: score with the chosen actions</comment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Gap left</source>
        <translation>Lacuna restante</translation>
    </message>
    <message>
        <source>Too few questions are answered to print the score of a commitment.</source>
        <translation>Há perguntas respondidas de menos para imprimir a pontuação de um compromisso.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfModelYears</name>
    <message>
        <source>no year</source>
        <comment>of costs</comment>
        <translation>sem ano</translation>
    </message>
    <message>
        <source>%1 %2, over its budget of %3</source>
        <comment>year, cost, budget</comment>
        <translation>%1 %2, acima de seu orçamento de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, cost</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is chosen costs nothing.</source>
        <translation>A seleção não custa nada.</translation>
    </message>
    <message>
        <source>Cost by year: %1.</source>
        <translation>Custo por ano: %1.</translation>
    </message>
    <message>
        <source>Cost by year in %1: %2.</source>
        <comment>M USD, years</comment>
        <translation>Custo por ano em %1: %2.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>amount above the budget</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: of the budget</comment>
        <translation>Saldo</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>score</comment>
        <translation>%1 agora</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Com este plano</translation>
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
        <translation>lacuna: %1</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a target</comment>
        <translation>alcançada</translation>
    </message>
    <message>
        <source>Actions that are done, but not scored yet, make %1 of this.</source>
        <translation>Ações concluídas, mas ainda não pontuadas, respondem por %1 disto.</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTab</name>
    <message>
        <source>There is no action to choose from. Add actions that are still to be done; what each gains and costs then stands here.</source>
        <translation>Não há ação a escolher. Adicione ações ainda por fazer; o que cada uma ganha e custa aparece então aqui.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
    <message>
        <source>The best so far is within %1 of what could be.</source>
        <comment>percent</comment>
        <translation>O melhor até agora fica a no máximo %1 do que seria possível.</translation>
    </message>
    <message>
        <source>The chosen row&apos;s action</source>
        <translation>A ação da linha escolhida</translation>
    </message>
    <message>
        <source>Opens a list: other dates, in the best plan in any case, left out of it.</source>
        <translation>Abre uma lista: outras datas, sempre no melhor plano, excluída dele.</translation>
    </message>
    <message>
        <source>By commitment</source>
        <translation>Por compromisso</translation>
    </message>
    <message>
        <source>Score by commitment</source>
        <translation>Pontuação por compromisso</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>A lift counts only when every action that it needs is chosen or done. Costs are the likely ones of the plan.</source>
        <translation>Uma elevação só conta quando cada ação de que precisa está escolhida ou concluída. Os custos são os prováveis do plano.</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Salvar como cenário…</translation>
    </message>
    <message>
        <source>Put into the roadmap</source>
        <translation>Passar para o roteiro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>%1 has no days yet. Plan it in the roadmap first.</source>
        <translation>%1 ainda não tem datas. Planeje-a primeiro no roteiro.</translation>
    </message>
    <message>
        <source>%1 is a duty of the plan: every best plan has it. Its form takes that back.</source>
        <translation>%1 é uma obrigação do plano: todo melhor plano a contém. O formulário desfaz isso.</translation>
    </message>
    <message>
        <source>Searching for the best plan</source>
        <translation>Calculando o melhor plano</translation>
    </message>
    <message>
        <source>The headline is no arithmetic mean: the plan gains most by the arithmetic one, and the score that is shown is projected.</source>
        <translation>A pontuação principal não é uma média aritmética: o plano ganha o máximo segundo a aritmética, e a pontuação exibida é uma projeção.</translation>
    </message>
    <message>
        <source>What is ticked was changed meanwhile and stays. Search again to tick what was found.</source>
        <translation>O que está assinalado foi alterado nesse meio-tempo e permanece. Calcule novamente para assinalar o que foi encontrado.</translation>
    </message>
    <message>
        <source>Searching for the best plan with it</source>
        <translation>Calculando o melhor plano com ela</translation>
    </message>
    <message>
        <source>“%1” is shown</source>
        <comment>a scenario</comment>
        <translation>“%1” está em exibição</translation>
    </message>
    <message>
        <source>“%1” is shown.</source>
        <comment>a scenario</comment>
        <translation>“%1” está em exibição.</translation>
    </message>
    <message>
        <source>What was put together before was not saved.</source>
        <translation>O que se montou antes não foi salvo.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Voltar à seleção anterior</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a scenario&apos;s name: an amount</comment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Cenário %1</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Salvar como cenário</translation>
    </message>
    <message>
        <source>Keeps which actions are chosen, the days they were moved to, and what the best plan is asked for: goal, budgets, limits of bodies, what must be in it and what is left out.</source>
        <translation>Guarda quais ações estão escolhidas, as datas para as quais foram movidas e o que se pede do melhor plano: finalidade, orçamentos, limites das entidades, o que deve constar e o que é excluído.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the scenario “%1”</source>
        <translation>Salvar o cenário “%1”</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renomear o cenário</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the scenario to “%1”</source>
        <translation>Renomear o cenário para “%1”</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Remover o cenário “%1”</translation>
    </message>
    <message>
        <source>Move the scenario “%1”</source>
        <translation>Mover o cenário “%1”</translation>
    </message>
    <message>
        <source>The roadmap has all of this already.</source>
        <translation>O roteiro já tem tudo isso.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing else changes; what is not chosen stays as it is, and undo takes it back as one step.</source>
        <comment>two sentences before</comment>
        <translation>%1 %2 Nada mais muda; o que não está escolhido fica como está, e Desfazer reverte tudo em um só passo.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed action(s) become approved.</source>
        <translation>
            <numerusform>%n ação proposta passa a aprovada.</numerusform>
            <numerusform>%n ações propostas passam a aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) get other days.</source>
        <translation>
            <numerusform>%n ação recebe outras datas.</numerusform>
            <numerusform>%n ações recebem outras datas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Passar</translation>
    </message>
    <message numerus="yes">
        <source>Put %n action(s) into the roadmap</source>
        <translation>
            <numerusform>Passar %n ação para o roteiro</numerusform>
            <numerusform>Passar %n ações para o roteiro</numerusform>
        </translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>take its plan</source>
        <translation>tomar seu plano</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>próximo campo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>choose or drop</source>
        <translation>escolher ou retirar</translation>
    </message>
    <message>
        <source>best plan</source>
        <translation>melhor plano</translation>
    </message>
    <message>
        <source>save</source>
        <translation>salvar</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>choose the action or drop it</source>
        <translation>escolher a ação ou retirá-la</translation>
    </message>
    <message>
        <source>move the action by a quarter</source>
        <translation>mover a ação um trimestre</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>put the action back to the plan&apos;s days</source>
        <translation>devolver a ação às datas do plano</translation>
    </message>
    <message>
        <source>edit the action</source>
        <translation>editar a ação</translation>
    </message>
    <message>
        <source>the action must be in the best plan, or need not</source>
        <translation>a ação deve estar no melhor plano, ou não precisa</translation>
    </message>
    <message>
        <source>leave the action out of the best plan, or not</source>
        <translation>excluir a ação do melhor plano, ou não</translation>
    </message>
    <message>
        <source>search for the best plan</source>
        <translation>calcular o melhor plano</translation>
    </message>
    <message>
        <source>save as a scenario</source>
        <translation>salvar como cenário</translation>
    </message>
    <message>
        <source>bars as tables, and back</source>
        <translation>barras como tabelas, e de volta</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>load the scenario</source>
        <translation>carregar o cenário</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>renomeá-lo</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>removê-lo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>movê-lo</translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation>Custo e benefício</translation>
    </message>
    <message>
        <source>to the smaller or the larger budget; ↓ and ↑ do the same</source>
        <translation>ao orçamento menor ou maior; ↓ e ↑ fazem o mesmo</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>to the smallest budget</source>
        <translation>ao menor orçamento</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>to the largest budget</source>
        <translation>ao maior orçamento</translation>
    </message>
    <message>
        <source>take the plan of the point, or of the row; on a point Space does the same</source>
        <translation>tomar o plano do ponto ou da linha; em um ponto, Espaço faz o mesmo</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>actions</comment>
        <translation>escolhidas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2, saldo de %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over budget</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2, %3 acima do orçamento</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>%1, by commitment</source>
        <comment>headline score</comment>
        <translation>%1, por compromisso</translation>
    </message>
    <message>
        <source>Out: it waits for %1, which was stopped.</source>
        <translation>Não incluída: espera por %1, que foi interrompida.</translation>
    </message>
    <message>
        <source>%1 must be done and is not chosen.</source>
        <translation>%1 é obrigatória e não está escolhida.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>%1 waits for an action that was stopped, so it lifts nothing.</source>
        <translation>%1 espera por uma ação que foi interrompida, por isso não eleva nada.</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>%1 waits for %2, not chosen: it lifts nothing yet.</source>
        <comment>action, what it needs</comment>
        <translation>%1 espera pelo que não está escolhido (%2): ainda não eleva nada.</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Adicionar também %1</translation>
    </message>
    <message>
        <source>%1 starts before %2, which it waits for, has ended.</source>
        <translation>%1 espera pelo fim de %2, mas começa antes dele.</translation>
    </message>
    <message>
        <source>Move %1 behind it</source>
        <translation>Mover %1 para depois</translation>
    </message>
    <message>
        <source>%1 costs %2 more than its budget.</source>
        <comment>year, amount</comment>
        <translation>%1 custa %2 a mais do que seu orçamento.</translation>
    </message>
    <message>
        <source>Raise the budget of %1</source>
        <translation>Aumentar o orçamento de %1</translation>
    </message>
    <message>
        <source>The best plan is being searched for: wait until it is found, or stop it.</source>
        <translation>O melhor plano está sendo procurado: espere até que seja encontrado ou interrompa a busca.</translation>
    </message>
    <message>
        <source>Together they cost %1 more than the budget.</source>
        <comment>amount</comment>
        <translation>Juntas, custam %1 a mais do que o orçamento.</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Aumentar o orçamento</translation>
    </message>
    <message>
        <source>There is nothing to save as a scenario: no action is still to be done. Add an action first.</source>
        <translation>Não há nada a salvar como cenário: nenhuma ação está pendente. Adicione primeiro uma ação.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen action(s) have no cost yet, so the sum is too low.</source>
        <translation>
            <numerusform>%n das ações escolhidas ainda não tem custo; por isso, a soma está baixa demais.</numerusform>
            <numerusform>%n das ações escolhidas ainda não têm custo; por isso, a soma está baixa demais.</numerusform>
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
    <message>
        <source>The plan of that budget is ticked.</source>
        <translation>O plano desse orçamento está assinalado.</translation>
    </message>
    <message>
        <source>Searching on from what was found</source>
        <translation>Calculando a partir do que foi encontrado</translation>
    </message>
    <message>
        <source>The plan that was found is ticked.</source>
        <translation>O plano encontrado está assinalado.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>search on, for longer, where the best plan is not proven</source>
        <translation>continuar o cálculo, por mais tempo, se o melhor plano não está demonstrado</translation>
    </message>
</context>
<context>
    <name>atalaya::WhatIfTable</name>
    <message>
        <source>Actions to choose from</source>
        <translation>Ações a escolher</translation>
    </message>
    <message>
        <source>Space chooses an action or drops it; Left and Right move it by a quarter, Backspace puts it back; M wants it in the best plan, X leaves it out; Enter edits it.</source>
        <translation>Espaço escolhe uma ação ou a retira; esquerda e direita a movem um trimestre, Backspace a devolve; M a exige no melhor plano, X a exclui; Enter a edita.</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Um trimestre depois</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Um trimestre antes</translation>
    </message>
    <message>
        <source>At the plan&apos;s dates</source>
        <translation>Nas datas do plano</translation>
    </message>
    <message>
        <source>Must be in the best plan, or need not</source>
        <translation>Deve estar no melhor plano, ou não precisa</translation>
    </message>
    <message>
        <source>Leave out of the best plan, or let in again</source>
        <translation>Excluir do melhor plano, ou admitir de novo</translation>
    </message>
</context>
<context>
    <name>atalaya::WhyDrawer</name>
    <message>
        <source>Why this number?</source>
        <translation>Por que este número?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Excluído, e por quê</translation>
    </message>
    <message>
        <source>Choices of this assessment</source>
        <translation>Opções desta avaliação</translation>
    </message>
    <message>
        <source>With other choices</source>
        <translation>Com outras opções</translation>
    </message>
    <message>
        <source>Open in Score</source>
        <translation>Abrir em Pontuar</translation>
    </message>
    <message>
        <source>Show in the report annex</source>
        <translation>Mostrar no anexo do relatório</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next figure</source>
        <translation>próximo número</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>explain it</source>
        <translation>explicá-lo</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Por que %1?</translation>
    </message>
    <message>
        <source>Why no number?</source>
        <translation>Por que não há número?</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
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
        <translation>A explicação foi copiada como texto</translation>
    </message>
    <message>
        <source>There is no earlier round that this one could be compared with</source>
        <translation>Não há rodada anterior com que esta possa ser comparada</translation>
    </message>
    <message>
        <source>%1, %2, round %3</source>
        <comment>what number, State, round</comment>
        <translation>%1, %2, rodada %3</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <comment>what number, the last round</comment>
        <translation>%1, rodada %2</translation>
    </message>
    <message>
        <source>Now it is %1, a change of %2.</source>
        <translation>Agora é %1, uma variação de %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadModel</name>
    <message>
        <source>Without a lead body</source>
        <translation>Sem entidade líder</translation>
    </message>
    <message>
        <source>nothing in this year</source>
        <translation>nada neste ano</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <comment>body, year, what it has to do</comment>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3, likely cost %4</source>
        <comment>body, year, what it has to do, money</comment>
        <translation>%1 em %2: %3, custo provável: %4</translation>
    </message>
    <message>
        <source>Body · actions and likely cost, %1</source>
        <comment>M USD</comment>
        <translation>Entidade · ações e custo provável, %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkloadView</name>
    <message>
        <source>Workload by body and year</source>
        <translation>Carga de trabalho por entidade e ano</translation>
    </message>
    <message>
        <source>Arrows go from body to body and from year to year.</source>
        <translation>As setas vão de entidade a entidade e de ano a ano.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopAgendaEditModel</name>
    <message>
        <source>answers of the pre-survey differ</source>
        <translation>respostas da pesquisa prévia divergem</translation>
    </message>
    <message>
        <source>votes differed last time</source>
        <translation>os votos divergiram da última vez</translation>
    </message>
    <message>
        <source>the pre-survey agrees</source>
        <translation>a pesquisa prévia concorda</translation>
    </message>
    <message>
        <source>votes agreed last time</source>
        <translation>os votos concordaram da última vez</translation>
    </message>
    <message>
        <source>the pre-survey says something else than the last round</source>
        <translation>a pesquisa prévia diz algo diferente da rodada anterior</translation>
    </message>
    <message>
        <source>far below its target</source>
        <translation>muito abaixo de sua meta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question: code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>of a question on no agenda</comment>
        <translation>de fora</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>number, time</comment>
        <translation>dia %1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>todos os grupos</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 de %2 grupos</translation>
    </message>
    <message>
        <source>suggested: %1 min</source>
        <translation>sugestão: %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1; suggested: %2 min</source>
        <translation>%1; sugestão: %2&#xa0;min</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Begins</source>
        <comment>column: a time</comment>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quem responde</translation>
    </message>
    <message>
        <source>Why so long</source>
        <comment>column: what the suggested minutes rest on</comment>
        <translation>Por que esse tempo</translation>
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
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a group</comment>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>%1 answers %2 of %3 questions</source>
        <comment>a group</comment>
        <translation>%1 responde a %2 de %3 perguntas</translation>
    </message>
    <message>
        <source>Nobody would answer one of these questions. Mark another group first, or leave the question out of the agenda.</source>
        <translation>Ninguém responderia a uma destas perguntas. Assinale primeiro outro grupo ou deixe a pergunta fora da pauta.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
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
        <translation>%1, será reunido</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Assentos</translation>
    </message>
    <message>
        <source>Institutions, with ; between them</source>
        <translation>Instituições, separadas por ;</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopListModel</name>
    <message>
        <source>Named</source>
        <comment>rule of a workshop</comment>
        <translation>Com nomes</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>rule of a workshop</comment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Regra de Chatham House</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workshop: title, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>of a workshop</comment>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>going on</source>
        <comment>of a workshop</comment>
        <translation>em curso</translation>
    </message>
    <message>
        <source>being prepared</source>
        <comment>of a workshop</comment>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>results, questions</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of a workshop</comment>
        <translation>Regra</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a workshop</comment>
        <translation>Situação</translation>
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
        <translation>Aqui uma sala de ministérios chega a acordo sobre pontuações: votos às cegas, debate, um resultado para cada pergunta. Abra uma avaliação em Início, ou inicie uma, para planejar uma oficina para ela.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir para Início</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Resta %n segundo</numerusform>
            <numerusform>Restam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>O tempo se esgotou.</translation>
    </message>
    <message>
        <source>The room window is closed.</source>
        <translation>A janela da sala está fechada.</translation>
    </message>
    <message>
        <source>The screen that it was on is gone. Connect it again, then open the room window.</source>
        <translation>A tela em que ela estava não está mais disponível. Conecte-a novamente e abra a janela da sala.</translation>
    </message>
    <message>
        <source>Open the room window</source>
        <translation>Abrir a janela da sala</translation>
    </message>
    <message>
        <source>close what lies over the page</source>
        <translation>fechar o que cobre a página</translation>
    </message>
    <message>
        <source>The room votes on the keyboard: end that first.</source>
        <translation>A sala vota pelo teclado: termine isso primeiro.</translation>
    </message>
    <message>
        <source>Participants&apos; files are being read or written: wait until it is done, or stop it.</source>
        <translation>Os arquivos dos participantes estão sendo lidos ou gravados: espere até que termine ou interrompa.</translation>
    </message>
    <message>
        <source>The minutes are being written: wait until they are done, or stop it.</source>
        <translation>A ata está sendo gravada: espere até que termine ou interrompa.</translation>
    </message>
    <message>
        <source>A pre-survey is being read: wait until it is done, or stop it.</source>
        <translation>Uma pesquisa prévia está sendo lida: espere até que termine ou interrompa.</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopSession</name>
    <message>
        <source>This workspace is open for reading only. To go on with the workshop, close the other window that has it open or save a copy where you may write.</source>
        <translation>Este espaço de trabalho está aberto como somente leitura. Para continuar a oficina, feche a outra janela que o tem aberto ou salve uma cópia onde haja permissão de gravação.</translation>
    </message>
    <message>
        <source>No vote is open. Open one first.</source>
        <translation>Nenhuma votação está aberta. Abra uma primeiro.</translation>
    </message>
    <message>
        <source>Agree on stage %1 for %2</source>
        <translation>Acordar o nível %1 para %2</translation>
    </message>
    <message>
        <source>Take back the room&apos;s answer to %1</source>
        <translation>Retirar a resposta da sala a %1</translation>
    </message>
    <message>
        <source>Take over the workshop&apos;s parked points</source>
        <translation>Incorporar os pontos adiados da oficina</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopStart</name>
    <message>
        <source>Workshops</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Workshops of this assessment</source>
        <translation>Oficinas desta avaliação</translation>
    </message>
    <message>
        <source>Enter opens a workshop, Del removes one in which nobody has voted.</source>
        <translation>Enter abre uma oficina, Del remove uma em que ninguém votou.</translation>
    </message>
    <message>
        <source>In a workshop the people who know vote blind on each question, see how far they agree, talk, and settle on a stage that becomes the answer. Plan one: who comes, what they take up and for how long.</source>
        <translation>Em uma oficina, quem conhece o assunto vota às cegas em cada pergunta, vê até onde há acordo, debate e chega a um nível, que se torna a resposta. Planeje uma: quem participa, o que se trata e por quanto tempo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Planejar uma oficina</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Título da oficina</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planejar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a workshop first.</source>
        <translation>Escolha primeiro uma oficina.</translation>
    </message>
    <message>
        <source>People have voted in it, so it stays.</source>
        <translation>Houve votos nela, por isso ela permanece.</translation>
    </message>
    <message>
        <source>Remove “%1” with its participants and agenda?</source>
        <translation>Remover “%1” com seus participantes e sua pauta?</translation>
    </message>
    <message>
        <source>Remove the workshop</source>
        <translation>Remover a oficina</translation>
    </message>
    <message>
        <source>Remove a workshop</source>
        <translation>Remover uma oficina</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>Oficina removida: “%1”</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <comment>of a round: 2026</comment>
        <translation>Oficina %1</translation>
    </message>
</context>
<context>
    <name>atalaya::WorkspaceFiles</name>
    <message>
        <source>“%1” is not there any more, but its safe copies are. Put one in its place.</source>
        <translation>“%1” já não está ali, mas suas cópias de segurança estão. Ponha uma em seu lugar.</translation>
    </message>
    <message>
        <source>“%1” does not hold a workspace any more. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>“%1” já não contém um espaço de trabalho. Ponha uma cópia de segurança em seu lugar; o que há ali agora é guardado ao lado.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Put a safe copy in its place; what is there now is kept beside it.</source>
        <translation>“%1” está danificado e foi deixado como está. Ponha uma cópia de segurança em seu lugar; o que há ali agora é guardado ao lado.</translation>
    </message>
    <message>
        <source>%1 is open and stays on the list</source>
        <translation>%1 está aberto e continua na lista</translation>
    </message>
    <message>
        <source>%1 was taken off the list; no file was touched</source>
        <translation>%1 foi retirado da lista; nenhum arquivo foi tocado</translation>
    </message>
    <message>
        <source>Restore a safe copy…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>“%1” is not there now, and no safe copies lie beside its place. Connect the drive that it is on, or take it off the list.</source>
        <translation>“%1” não está ali agora, e não há cópias de segurança ao lado de seu lugar. Conecte a unidade em que está ou tire-o da lista.</translation>
    </message>
</context>
<context>
    <name>atalaya::YearBars</name>
    <message>
        <source>Cost by year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>%1 T shows it as a table.</source>
        <comment>a sentence</comment>
        <translation>%1 T a mostra como tabela.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <comment>cost, budget, amount</comment>
        <translation>%1 de %2, %3 a mais</translation>
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
        <translation>A oficina foi encerrada. Retome-a e inicie a votação por telefone.</translation>
    </message>
    <message>
        <source>There is no port %1. Choose one from 1024 to 65535.</source>
        <translation>Não existe a porta %1. Escolha uma de 1024 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of this computer. Choose another network.</source>
        <translation>“%1” não é um endereço deste computador. Escolha outra rede.</translation>
    </message>
    <message>
        <source>Somebody on the network tries out join codes, so phones wait up to a minute to join. Look who is on the network, or stop voting by phone.</source>
        <translation>Alguém na rede está experimentando códigos de entrada, por isso os telefones esperam até um minuto para entrar. Verifique quem está na rede ou encerre a votação por telefone.</translation>
    </message>
    <message>
        <source>Another program of this computer uses port %1. Choose another port.</source>
        <translation>Outro programa deste computador usa a porta %1. Escolha outra porta.</translation>
    </message>
    <message>
        <source>The system does not let Atalaya use port %1. Choose one from 1024 to 65535.</source>
        <translation>O sistema não permite que o Atalaya use a porta %1. Escolha uma de 1024 a 65535.</translation>
    </message>
    <message>
        <source>This computer is no longer on the network %1 (%2). Connect it again, or choose another.</source>
        <translation>Este computador já não está na rede %1 (%2). Conecte-o novamente ou escolha outra.</translation>
    </message>
    <message>
        <source>Voting by phone is off. Start it, then release the seat.</source>
        <translation>A votação por telefone está desativada. Inicie-a e libere o assento.</translation>
    </message>
</context>
<context>
    <name>atalaya::desktop::LoadedPhones</name>
    <message>
        <source>The part of Atalaya that phones vote through is missing. Install Atalaya again, or vote by keyboard, paper or file.</source>
        <translation>Falta a parte do Atalaya com que os telefones votam. Instale o Atalaya novamente ou vote por teclado, papel ou arquivo.</translation>
    </message>
</context>
</TS>
