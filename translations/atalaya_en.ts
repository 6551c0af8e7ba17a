<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>has %n mark</numerusform>
            <numerusform>has %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactly %n, one for each stage from 1 up</numerusform>
            <numerusform>exactly %n, one for each stage from 1 up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.</source>
        <translation>
            <numerusform>%n copy of evidence is not in this export. Add --files FOLDER to write it beside it.</numerusform>
            <numerusform>%n copies of evidence are not in this export. Add --files FOLDER to write them beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not hold together (%n findings). Restore it from a backup with “atalaya restore”.</source>
        <translation>
            <numerusform>The file does not hold together (%n finding). Restore it from a backup with “atalaya restore”.</numerusform>
            <numerusform>The file does not hold together (%n findings). Restore it from a backup with “atalaya restore”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Correct them and validate again.</source>
        <translation>
            <numerusform>%n problem was found. Correct it and validate again.</numerusform>
            <numerusform>%n problems were found. Correct them and validate again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclarationDocument</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n document(s) are not in the workspace yet.</source>
        <translation>
            <numerusform>%n document is not in the workspace yet.</numerusform>
            <numerusform>%n documents are not in the workspace yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message numerus="yes">
        <source>%n copies of evidence do not come with this assessment, the first for %1. Name the folder that holds them with --files, or import without them with --without-files.</source>
        <translation>
            <numerusform>%n copy of evidence does not come with this assessment, for %1. Name the folder that holds it with --files, or import without it with --without-files.</numerusform>
            <numerusform>%n copies of evidence do not come with this assessment, the first for %1. Name the folder that holds them with --files, or import without them with --without-files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more problems; “atalaya validate” lists them all.</source>
        <translation>
            <numerusform>%1 There is %n more problem; “atalaya validate” lists all.</numerusform>
            <numerusform>%1 There are %n more problems; “atalaya validate” lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n marks</source>
        <translation>
            <numerusform>has %n mark</numerusform>
            <numerusform>has %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n, one for each stage from 1 up</source>
        <translation>
            <numerusform>exactly %n, one for each stage from 1 up</numerusform>
            <numerusform>exactly %n, one for each stage from 1 up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkLoader</name>
    <message numerus="yes">
        <source>has %n criteria</source>
        <translation>
            <numerusform>has %n criterion</numerusform>
            <numerusform>has %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, one for each stage</source>
        <translation>
            <numerusform>%n, one for each stage</numerusform>
            <numerusform>%n, one for each stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n entries</source>
        <translation>
            <numerusform>has %n entry</numerusform>
            <numerusform>has %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, as the structure says</source>
        <translation>
            <numerusform>%n, as the structure says</numerusform>
            <numerusform>%n, as the structure says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n headline groups</source>
        <translation>
            <numerusform>has %n headline group</numerusform>
            <numerusform>has %n headline groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message numerus="yes">
        <source>%n document(s) and statements. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</source>
        <translation>
            <numerusform>%n document or statement. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</numerusform>
            <numerusform>%n documents and statements. Grade A: official and public; B: official, restricted and seen; C: stated, no document seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against the %n commitment(s) of the %1 (%2)</source>
        <translation>
            <numerusform>against the %n commitment of the %1 (%2)</numerusform>
            <numerusform>against the %n commitments of the %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of %n commitment(s): score now, target and gap.</source>
        <translation>
            <numerusform>Bar chart of %n commitment: score now, target and gap.</numerusform>
            <numerusform>Bar chart of %n commitments: score now, target and gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Radar chart with %n axis(es), one a commitment: score now and target.</source>
        <translation>
            <numerusform>Radar chart with %n axis, one a commitment: score now and target.</numerusform>
            <numerusform>Radar chart with %n axes, one a commitment: score now and target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of the first %n gap(s) by priority.</source>
        <translation>
            <numerusform>Bar chart of the first %n gap by priority.</numerusform>
            <numerusform>Bar chart of the first %n gaps by priority.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) lie below their target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</source>
        <translation>
            <numerusform>%n answered question lies below its target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</numerusform>
            <numerusform>%n answered questions lie below their target. Priority = weight of the commitment × weight of the question × gap in stages. Ties go to the lower stage, then to the earlier paragraph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>The one question is answered</numerusform>
            <numerusform>All %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lie below their target.</source>
        <translation>
            <numerusform>%n question lies below its target.</numerusform>
            <numerusform>%n questions lie below their target.</numerusform>
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
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have no action yet, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</source>
        <translation>
            <numerusform>%n gap has no action yet: the next criterion, what would prove it, and who usually owns it.</numerusform>
            <numerusform>%n gaps have no action yet, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n commitment(s) of the instrument.</source>
        <translation>
            <numerusform>The one commitment of the instrument.</numerusform>
            <numerusform>All %n commitments of the instrument.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by stakeholder cluster. No names are kept with the answers.</source>
        <translation>
            <numerusform>%n person, by stakeholder cluster. No names are kept with the answers.</numerusform>
            <numerusform>%n persons, by stakeholder cluster. No names are kept with the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsFigures</name>
    <message numerus="yes">
        <source>%1: %n question(s) not answered: %2</source>
        <comment>commitment, codes</comment>
        <translation>
            <numerusform>%1: %n question not answered: %2</numerusform>
            <numerusform>%1: %n questions not answered: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) at stage %2: %3</source>
        <comment>commitment, stage, codes</comment>
        <translation>
            <numerusform>%1: %n question at stage %2: %3</numerusform>
            <numerusform>%1: %n questions at stage %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonGuard</name>
    <message numerus="yes">
        <source>is an array of %n entries</source>
        <translation>
            <numerusform>is an array of %n entry</numerusform>
            <numerusform>is an array of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is an object of %n members</source>
        <translation>
            <numerusform>is an object of %n member</numerusform>
            <numerusform>is an object of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n answer(s) “not applicable” without a real reason</source>
        <translation>
            <numerusform>%n answer “not applicable” without a real reason</numerusform>
            <numerusform>%n answers “not applicable” without a real reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question not answered</numerusform>
            <numerusform>%n questions not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over and not confirmed</source>
        <translation>
            <numerusform>%n answer carried over and not confirmed</numerusform>
            <numerusform>%n answers carried over and not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>High stage, weak proof: %n answer(s)</source>
        <translation>
            <numerusform>High stage, weak proof: %n answer</numerusform>
            <numerusform>High stage, weak proof: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a rationale</source>
        <translation>
            <numerusform>%n answer without a rationale</numerusform>
            <numerusform>%n answers without a rationale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two stages up without new evidence: %n answer(s)</source>
        <translation>
            <numerusform>Two stages up without new evidence: %n answer</numerusform>
            <numerusform>Two stages up without new evidence: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still marked for review</source>
        <translation>
            <numerusform>%n answer still marked for review</numerusform>
            <numerusform>%n answers still marked for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not applicable</source>
        <translation>
            <numerusform>%n question not applicable</numerusform>
            <numerusform>%n questions not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) past the review-by date</source>
        <translation>
            <numerusform>%n document past the review-by date</numerusform>
            <numerusform>%n documents past the review-by date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) due for review soon</source>
        <translation>
            <numerusform>%n document due for review soon</numerusform>
            <numerusform>%n documents due for review soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) below the present stage</source>
        <translation>
            <numerusform>%n target below the present stage</numerusform>
            <numerusform>%n targets below the present stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered question(s) without a target</source>
        <translation>
            <numerusform>%n answered question without a target</numerusform>
            <numerusform>%n answered questions without a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a measure</source>
        <translation>
            <numerusform>%n action without a measure</numerusform>
            <numerusform>%n actions without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n action without an owner</numerusform>
            <numerusform>%n actions without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without dates</source>
        <translation>
            <numerusform>%n action without dates</numerusform>
            <numerusform>%n actions without dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed</source>
        <translation>
            <numerusform>%n weight changed</numerusform>
            <numerusform>%n weights changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kept copy of %n document(s) is missing or damaged</source>
        <translation>
            <numerusform>The kept copy of %n document is missing or damaged</numerusform>
            <numerusform>The kept copies of %n documents are missing or damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>the answer has %n marks</source>
        <translation>
            <numerusform>the answer has %n mark</numerusform>
            <numerusform>the answer has %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one for each of the %n stages</source>
        <translation>
            <numerusform>one for each of the %n stage</numerusform>
            <numerusform>one for each of the %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>a text has %n character</numerusform>
            <numerusform>a text has %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentActions</name>
    <message numerus="yes">
        <source>%n question(s) are not answered: scores stay provisional.</source>
        <translation>
            <numerusform>%n question is not answered: scores stay provisional.</numerusform>
            <numerusform>%n questions are not answered: scores stay provisional.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still marked for review.</source>
        <translation>
            <numerusform>%n answer is still marked for review.</numerusform>
            <numerusform>%n answers are still marked for review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AssessmentExchange</name>
    <message numerus="yes">
        <source>%1 is in “%2”, and %n document(s) of it in the folder “%3” beside it. Send both.</source>
        <comment>a round, a file, a folder</comment>
        <translation>
            <numerusform>%1 is in “%2”, and %n document of it in the folder “%3” beside it. Send both.</numerusform>
            <numerusform>%1 is in “%2”, and %n documents of it in the folder “%3” beside it. Send both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not come with “%1”, the first of them for %2.</source>
        <comment>a file, code of evidence</comment>
        <translation>
            <numerusform>%n document did not come with “%1”; it is that of %2.</numerusform>
            <numerusform>%n documents did not come with “%1”, the first of them for %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::BeginPane</name>
    <message numerus="yes">
        <source>%n question(s), none answered</source>
        <translation>
            <numerusform>%n question, none answered</numerusform>
            <numerusform>%n questions, none answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
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
    <name>atalaya::CopiesPanel</name>
    <message numerus="yes">
        <source>%n kept in %1, the oldest from %2</source>
        <comment>copies; folder, time</comment>
        <translation>
            <numerusform>%n kept in %1, the oldest from %2</numerusform>
            <numerusform>%n kept in %1, the oldest from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::DeclarationPage</name>
    <message numerus="yes">
        <source>%n place(s) in the text</source>
        <translation>
            <numerusform>%n place in the text</numerusform>
            <numerusform>%n places in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::Desk</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk and would be lost.</source>
        <translation>
            <numerusform>%n change could not be written to the disk and would be lost.</numerusform>
            <numerusform>%n changes could not be written to the disk and would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceActions</name>
    <message numerus="yes">
        <source>%1 supports %n answer(s).</source>
        <translation>
            <numerusform>%1 supports %n answer.</numerusform>
            <numerusform>%1 supports %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceDetail</name>
    <message numerus="yes">
        <source>Used by %n answer(s)</source>
        <translation>
            <numerusform>Used by %n answer</numerusform>
            <numerusform>Used by %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It proves nothing on %1. %2 lose(s) proof; the stages claimed do not change.</source>
        <translation>
            <numerusform>It proves nothing on %1. %2 loses proof; the stages claimed do not change.</numerusform>
            <numerusform>It proves nothing on %1. %2 lose proof; the stages claimed do not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %1 lose(s) proof.</source>
        <translation>
            <numerusform>Then %1 loses proof.</numerusform>
            <numerusform>Then %1 lose proof.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceIntake</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came too late for the register, which was left in the meantime. Open that assessment and add them again.</source>
        <translation>
            <numerusform>%n document came too late for the register, which was left in the meantime. Open that assessment and add it again.</numerusform>
            <numerusform>%n documents came too late for the register, which was left in the meantime. Open that assessment and add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidenceListModel</name>
    <message numerus="yes">
        <source>review due within %n day(s)</source>
        <translation>
            <numerusform>review due within %n day</numerusform>
            <numerusform>review due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::EvidencePage</name>
    <message numerus="yes">
        <source>%n document(s) and statement(s)</source>
        <translation>
            <numerusform>%n document and statement</numerusform>
            <numerusform>%n documents and statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Add %n document</numerusform>
            <numerusform>Add %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added. Complete issuer, date and grade of each.</source>
        <translation>
            <numerusform>%n document added. Complete its issuer, date and grade.</numerusform>
            <numerusform>%n documents added. Complete issuer, date and grade of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were in the register already.</source>
        <translation>
            <numerusform>%n document was in the register already.</numerusform>
            <numerusform>%n documents were in the register already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::FindingsModel</name>
    <message numerus="yes">
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>All %n check passed</numerusform>
            <numerusform>All %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n other check passed</numerusform>
            <numerusform>%n other checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must</source>
        <comment>what must be mended</comment>
        <translation>
            <numerusform>%n must</numerusform>
            <numerusform>%n must</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should</source>
        <comment>what should be mended</comment>
        <translation>
            <numerusform>%n should</numerusform>
            <numerusform>%n should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>things that a finding is about</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::GapsSummary</name>
    <message numerus="yes">
        <source>%1; %n not applicable</source>
        <comment>46 of 49 answered, 94 %; 1 not applicable</comment>
        <translation>
            <numerusform>%1; %n not applicable</numerusform>
            <numerusform>%1; %n not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::HistoryPart</name>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Show %n earlier change</numerusform>
            <numerusform>Show %n earlier changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ParagraphPanel</name>
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
            <numerusform>%n question goes back to it</numerusform>
            <numerusform>%n questions go back to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RegisterFilters</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ReportsPage</name>
    <message numerus="yes">
        <source>%n page(s), encrypted. Whoever is to read it needs the password.</source>
        <translation>
            <numerusform>%n page, encrypted. Whoever is to read it needs the password.</numerusform>
            <numerusform>%n pages, encrypted. Whoever is to read it needs the password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. The same data and date give the same file.</source>
        <translation>
            <numerusform>%n page, %1. The same data and date give the same file.</numerusform>
            <numerusform>%n pages, %1. The same data and date give the same file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::StatusStrip</name>
    <message numerus="yes">
        <source>%n change(s) not on disk yet</source>
        <translation>
            <numerusform>%n change not on disk yet</numerusform>
            <numerusform>%n changes not on disk yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::TargetsDrawer</name>
    <message numerus="yes">
        <source>%n question(s) change.</source>
        <translation>
            <numerusform>%n question changes.</numerusform>
            <numerusform>%n questions change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) keep a higher target.</source>
        <translation>
            <numerusform>%n question keeps a higher target.</numerusform>
            <numerusform>%n questions keep a higher target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have this target already.</source>
        <translation>
            <numerusform>%n question has this target already.</numerusform>
            <numerusform>%n questions have this target already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not below this stage, or not answered.</source>
        <translation>
            <numerusform>%n question is not below this stage, or not answered.</numerusform>
            <numerusform>%n questions are not below this stage, or not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not applicable.</source>
        <translation>
            <numerusform>%n question is not applicable.</numerusform>
            <numerusform>%n questions are not applicable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::WaitsPanel</name>
    <message numerus="yes">
        <source>%n question(s) are not answered</source>
        <translation>
            <numerusform>%n question is not answered</numerusform>
            <numerusform>%n questions are not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the last round are to be confirmed</source>
        <translation>
            <numerusform>%n answer of the last round is to be confirmed</numerusform>
            <numerusform>%n answers of the last round are to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are past their review-by date</source>
        <translation>
            <numerusform>%n document is past its review-by date</numerusform>
            <numerusform>%n documents are past their review-by date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are marked for review</source>
        <translation>
            <numerusform>%n answer is marked for review</numerusform>
            <numerusform>%n answers are marked for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) lose their proof</source>
        <comment>codes of evidence</comment>
        <translation>
            <numerusform>%1: %n answer loses its proof</numerusform>
            <numerusform>%1: %n answers lose their proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the core; until then the headline stays provisional</source>
        <translation>
            <numerusform>%n of them in the core; until then the headline stays provisional</numerusform>
            <numerusform>%n of them in the core; until then the headline stays provisional</numerusform>
        </translation>
    </message>
</context>
</TS>
