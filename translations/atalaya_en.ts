<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BestPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its action(s) have no cost yet and count as 0: %1.</source>
        <comment>actions by code</comment>
        <translation>
            <numerusform>%n of its actions has no cost yet and counts as 0: %1.</numerusform>
            <numerusform>%n of its actions have no cost yet and count as 0: %1.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems and notes.</source>
        <translation>
            <numerusform>%n more problem or note.</numerusform>
            <numerusform>%n more problems and notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems. Mend them in the spreadsheet, then compare again.</source>
        <translation>
            <numerusform>The workbook has %n problem. Mend it in the spreadsheet, then compare again.</numerusform>
            <numerusform>The workbook has %n problems. Mend them in the spreadsheet, then compare again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, then try again.</source>
        <translation>
            <numerusform>The workbook has %n problem, so nothing was taken. Mend it in the spreadsheet, then try again.</numerusform>
            <numerusform>The workbook has %n problems, so nothing was taken. Mend them in the spreadsheet, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions were not carried out, as only “--removed take” does so.</source>
        <translation>
            <numerusform>%n deletion was not carried out, as only “--removed take” does so.</numerusform>
            <numerusform>%n deletions were not carried out, as only “--removed take” does so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</source>
        <translation>
            <numerusform>%n difference was not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</numerusform>
            <numerusform>%n differences were not taken, as the assessment is approved and locked for all but reports on its plan. Reopen it with a reason, then take the workbook again.</numerusform>
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
    <message numerus="yes">
        <source>The workbook has more than %n sheets. Send the file that Atalaya wrote, with your changes only.</source>
        <translation>
            <numerusform>The workbook has more than %n sheet. Send the file that Atalaya wrote, with your changes only.</numerusform>
            <numerusform>The workbook has more than %n sheets. Send the file that Atalaya wrote, with your changes only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” has more than %n rows. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>The sheet “%1” has more than %n row. Delete what is not part of the plan, then try again.</numerusform>
            <numerusform>The sheet “%1” has more than %n rows. Delete what is not part of the plan, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 of the sheet “%2” has more than %n columns. Delete what is not part of the plan, then try again.</source>
        <translation>
            <numerusform>Row %1 of the sheet “%2” has more than %n column. Delete what is not part of the plan, then try again.</numerusform>
            <numerusform>Row %1 of the sheet “%2” has more than %n columns. Delete what is not part of the plan, then try again.</numerusform>
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
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
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
    <message numerus="yes">
        <source>%n vote(s): %1; %2; %3</source>
        <comment>votes by stage, middle half, what the room came to</comment>
        <translation>
            <numerusform>%n vote: %1; %2; %3</numerusform>
            <numerusform>%n votes: %1; %2; %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) took part in the workshop “%1”.</source>
        <translation>
            <numerusform>%n person took part in the workshop “%1”.</numerusform>
            <numerusform>%n people took part in the workshop “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have no action that is to be done, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</source>
        <translation>
            <numerusform>%n gap has no action that is to be done: the next criterion, what would prove it, and who usually owns it.</numerusform>
            <numerusform>%n gaps have no action that is to be done, in the order of their rank: the next criterion, what would prove it, and who usually owns it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) have an action, but none that lifts it to its target: what the stage after the planned one asks for.</source>
        <translation>
            <numerusform>%n gap has an action, but none that lifts it to its target: what the stage after the planned one asks for.</numerusform>
            <numerusform>%n gaps have an action, but none that lifts them to their target: what the stage after the planned one asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</source>
        <translation>
            <numerusform>%n other question below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</numerusform>
            <numerusform>%n other questions below the top stage: what the next one asks for, who usually owns it, and the least grade of evidence that proves it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay below their own all the same; see section 9.</source>
        <translation>
            <numerusform>%n question stays below its own all the same; see section 9.</numerusform>
            <numerusform>%n questions stay below their own all the same; see section 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a target not answered yet: no forecast counts them.</source>
        <translation>
            <numerusform>%n question with a target is not answered yet: no forecast counts it.</numerusform>
            <numerusform>%n questions with a target are not answered yet: no forecast counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met</source>
        <comment>criterion</comment>
        <translation>
            <numerusform>met</numerusform>
            <numerusform>met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overtaken</source>
        <comment>criterion</comment>
        <translation>
            <numerusform>overtaken</numerusform>
            <numerusform>overtaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not met</source>
        <comment>criterion</comment>
        <translation>
            <numerusform>not met</numerusform>
            <numerusform>not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not assessed</source>
        <comment>criterion</comment>
        <translation>
            <numerusform>not assessed</numerusform>
            <numerusform>not assessed</numerusform>
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
    <name>Minutes</name>
    <message numerus="yes">
        <source>%n of its questions treated</source>
        <translation>
            <numerusform>%n of its questions treated</numerusform>
            <numerusform>%n of its questions treated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a revealed round</source>
        <translation>
            <numerusform>%n question with a revealed round</numerusform>
            <numerusform>%n questions with a revealed round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No p: chi-square needs %n question(s) or more.</source>
        <translation>
            <numerusform>No p: chi-square needs %n question or more.</numerusform>
            <numerusform>No p: chi-square needs %n questions or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups with fewer than %n vote(s) are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</source>
        <translation>
            <numerusform>Groups with fewer than %n vote are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</numerusform>
            <numerusform>Groups with fewer than %n votes are shown as one (Hundepool et al., Handbook on Statistical Disclosure Control, 2010, section 4.2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n person are merged.</numerusform>
            <numerusform>The room agreed that votes and views may be told of groups, never of persons; groups with fewer than %n people are merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n person(s) are merged.</source>
        <translation>
            <numerusform>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n person are merged.</numerusform>
            <numerusform>The room met under the Chatham House Rule: what was said may be used, who said it may not be told; no name was stored, and groups with fewer than %n people are merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) at stage %1</source>
        <translation>
            <numerusform>%n vote at stage %1</numerusform>
            <numerusform>%n votes at stage %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n question agreed</numerusform>
            <numerusform>%n questions agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed with dissent</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n agreed with dissent</numerusform>
            <numerusform>%n agreed with dissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun without a result</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n begun without a result</numerusform>
            <numerusform>%n begun without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) by group. Seats that were empty throughout are not counted.</source>
        <translation>
            <numerusform>%n person by group. Seats that were empty throughout are not counted.</numerusform>
            <numerusform>%n people by group. Seats that were empty throughout are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1; middle half %2; %3 of %n vote(s) on stage %4 (%5)</source>
        <comment>stages, stages, number, stage, percent</comment>
        <translation>
            <numerusform>median %1; middle half %2; %3 of %n vote on stage %4 (%5)</numerusform>
            <numerusform>median %1; middle half %2; %3 of %n votes on stage %4 (%5)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n who voted in both, %1 went up and %2 down</source>
        <translation>
            <numerusform>; of %n who voted in both, %1 went up and %2 down</numerusform>
            <numerusform>; of %n who voted in both, %1 went up and %2 down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %1, revealed %2; %3 of %n seat(s) voted.</source>
        <translation>
            <numerusform>Opened %1, revealed %2; %3 of %n seat voted.</numerusform>
            <numerusform>Opened %1, revealed %2; %3 of %n seats voted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message numerus="yes">
        <source>%1: %2 (%3), over %n question(s)</source>
        <comment>measure, value, interval</comment>
        <translation>
            <numerusform>%1: %2 (%3), over %n question</numerusform>
            <numerusform>%1: %2 (%3), over %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3), of %n who voted on every question</source>
        <comment>measure, value, chance</comment>
        <translation>
            <numerusform>%1: %2 (%3), of %n person who voted on every question</numerusform>
            <numerusform>%1: %2 (%3), of %n people who voted on every question</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%n gap(s) without an action</source>
        <translation>
            <numerusform>%n gap without an action</numerusform>
            <numerusform>%n gaps without an action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that start before what they wait for ends</source>
        <translation>
            <numerusform>%n action that starts before what it waits for ends</numerusform>
            <numerusform>%n actions that start before what they wait for ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that wait for one that was stopped</source>
        <translation>
            <numerusform>%n action that waits for one that was stopped</numerusform>
            <numerusform>%n actions that wait for one that was stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a cost</source>
        <translation>
            <numerusform>%n action without a cost</numerusform>
            <numerusform>%n actions without a cost</numerusform>
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
        <source>%n action(s) without a lead body</source>
        <translation>
            <numerusform>%n action without a lead body</numerusform>
            <numerusform>%n actions without a lead body</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that must be done and are not funded</source>
        <translation>
            <numerusform>%n action that must be done and is not funded</numerusform>
            <numerusform>%n actions that must be done and are not funded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that close no gap</source>
        <translation>
            <numerusform>%n action that closes no gap</numerusform>
            <numerusform>%n actions that close no gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without an action</source>
        <translation>
            <numerusform>%n objective without an action</numerusform>
            <numerusform>%n objectives without an action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a measure</source>
        <translation>
            <numerusform>%n objective without a measure</numerusform>
            <numerusform>%n objectives without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a reading</source>
        <translation>
            <numerusform>%n measure without a reading</numerusform>
            <numerusform>%n measures without a reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with an overdue reading</source>
        <translation>
            <numerusform>%n measure with an overdue reading</numerusform>
            <numerusform>%n measures with an overdue reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) with a reading of a day to come</source>
        <translation>
            <numerusform>%n measure with a reading of a day to come</numerusform>
            <numerusform>%n measures with a reading of a day to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without a target</source>
        <translation>
            <numerusform>%n measure without a target</numerusform>
            <numerusform>%n measures without a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n overdue step of the lifecycle</numerusform>
            <numerusform>%n overdue steps of the lifecycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its end passed %n day(s) ago</source>
        <translation>
            <numerusform>its end passed %n day ago</numerusform>
            <numerusform>its end passed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the plan without a title</source>
        <translation>
            <numerusform>%n thing of the plan without a title</numerusform>
            <numerusform>%n things of the plan without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, and not in full</source>
        <translation>
            <numerusform>%n action done, and not in full</numerusform>
            <numerusform>%n actions done, and not in full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n action(s) to lead</source>
        <translation>
            <numerusform>%n action to lead</numerusform>
            <numerusform>%n actions to lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to support</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n to support</numerusform>
            <numerusform>%n to support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) to report</source>
        <translation>
            <numerusform>%n measure to report</numerusform>
            <numerusform>%n measures to report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late.</source>
        <translation>
            <numerusform>%n action late.</numerusform>
            <numerusform>%n actions late.</numerusform>
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
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stopped; no sum counts what was stopped.</source>
        <translation>
            <numerusform>%n action stopped; no sum counts what was stopped.</numerusform>
            <numerusform>%n actions stopped; no sum counts what was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) overdue.</source>
        <translation>
            <numerusform>%n reading overdue.</numerusform>
            <numerusform>%n readings overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the lifecycle overdue.</source>
        <translation>
            <numerusform>%n step of the lifecycle overdue.</numerusform>
            <numerusform>%n steps of the lifecycle overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of later days left out.</source>
        <translation>
            <numerusform>%n reading of a later day left out.</numerusform>
            <numerusform>%n readings of later days left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not estimated yet, so in no sum.</source>
        <translation>
            <numerusform>%n action not estimated yet, so in no sum.</numerusform>
            <numerusform>%n actions not estimated yet, so in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n action(s) a year.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1: at most %n action a year.</numerusform>
            <numerusform>%1: at most %n actions a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 start(s) before what is waited for ends</source>
        <comment>codes of actions</comment>
        <translation>
            <numerusform>%1 starts before what it waits for ends</numerusform>
            <numerusform>%1 start before what they wait for ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of %n commitment(s): score now, score with all of the plan done, and target.</source>
        <translation>
            <numerusform>Bar chart of %n commitment: score now, score with all of the plan done, and target.</numerusform>
            <numerusform>Bar chart of %n commitments: score now, score with all of the plan done, and target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, not counted</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n stopped, not counted</numerusform>
            <numerusform>%n stopped, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more deadline(s): whoever keeps the plan can send a calendar of all of them.</source>
        <translation>
            <numerusform>And %n more deadline: whoever keeps the plan can send a calendar of all of them.</numerusform>
            <numerusform>And %n more deadlines: whoever keeps the plan can send a calendar of all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message numerus="yes">
        <source>a text has %n characters</source>
        <translation>
            <numerusform>a text has %n character</numerusform>
            <numerusform>a text has %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %n principles</source>
        <translation>
            <numerusform>there is %n principle</numerusform>
            <numerusform>there are %n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plan holds %n things of one kind</source>
        <translation>
            <numerusform>the plan holds %n thing of one kind</numerusform>
            <numerusform>the plan holds %n things of one kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies support the action</source>
        <translation>
            <numerusform>%n body supports the action</numerusform>
            <numerusform>%n bodies support the action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the action waits for %n others</source>
        <translation>
            <numerusform>the action waits for %n other</numerusform>
            <numerusform>the action waits for %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the action has %n risks</source>
        <translation>
            <numerusform>the action has %n risk</numerusform>
            <numerusform>the action has %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the measure has %n readings</source>
        <translation>
            <numerusform>the measure has %n reading</numerusform>
            <numerusform>the measure has %n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
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
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedHours</name>
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
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n question(s) that nobody can answer.</source>
        <translation>
            <numerusform>%n question that nobody can answer.</numerusform>
            <numerusform>%n questions that nobody can answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many for the days.</source>
        <translation>
            <numerusform>%n minute too many for the days.</numerusform>
            <numerusform>%n minutes too many for the days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapModel</name>
    <message numerus="yes">
        <source>leads %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>leads %n</numerusform>
            <numerusform>leads %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supports %n</source>
        <comment>actions</comment>
        <translation>
            <numerusform>supports %n</numerusform>
            <numerusform>supports %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapPicture</name>
    <message numerus="yes">
        <source>Roadmap of %n action(s).</source>
        <translation>
            <numerusform>Roadmap of %n action.</numerusform>
            <numerusform>Roadmap of %n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved, running or done.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n approved, running or done.</numerusform>
            <numerusform>%n approved, running or done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates.</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n without dates.</numerusform>
            <numerusform>%n without dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapPrint</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFaces</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
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
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n voice(s) at stage %1</source>
        <translation>
            <numerusform>%n voice at stage %1</numerusform>
            <numerusform>%n voices at stage %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: seat(s) %1</source>
        <translation>
            <numerusform>Not yet: seat %1</numerusform>
            <numerusform>Not yet: seats %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room agrees on stage %1, and %n vote(s) are two stages or more from it. Record the stage with the minority&apos;s view.</source>
        <translation>
            <numerusform>The room agrees on stage %1, and %n vote is two stages or more from it. Record the stage with the minority&apos;s view.</numerusform>
            <numerusform>The room agrees on stage %1, and %n votes are two stages or more from it. Record the stage with the minority&apos;s view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotePlot</name>
    <message numerus="yes">
        <source>%n vote(s): %1.</source>
        <translation>
            <numerusform>%n vote: %1.</numerusform>
            <numerusform>%n votes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaColumn</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) past the planned end</source>
        <translation>
            <numerusform>%n minute past the planned end</numerusform>
            <numerusform>%n minutes past the planned end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n agreed item(s)</source>
        <translation>
            <numerusform>Shorten %n agreed item</numerusform>
            <numerusform>Shorten %n agreed items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) shortened</source>
        <translation>
            <numerusform>%n item shortened</numerusform>
            <numerusform>%n items shortened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaModel</name>
    <message numerus="yes">
        <source>agreed at %1, %n round(s)</source>
        <translation>
            <numerusform>agreed at %1, %n round</numerusform>
            <numerusform>agreed at %1, %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::AgendaSection</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many.</source>
        <translation>
            <numerusform>%n minute too many.</numerusform>
            <numerusform>%n minutes too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed question(s) left out</source>
        <translation>
            <numerusform>%n agreed question left out</numerusform>
            <numerusform>%n agreed questions left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing to give each question the least</source>
        <translation>
            <numerusform>%n minute is missing to give each question the least</numerusform>
            <numerusform>%n minutes are missing to give each question the least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) spread over the questions</source>
        <translation>
            <numerusform>%n minute spread over the questions</numerusform>
            <numerusform>%n minutes spread over the questions</numerusform>
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
    <name>atalaya::CameBackDrawer</name>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problem.</numerusform>
            <numerusform>%n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of %1 taken</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%n difference of %1 taken</numerusform>
            <numerusform>%n differences of %1 taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) left to decide</source>
        <translation>
            <numerusform>%n deletion left to decide</numerusform>
            <numerusform>%n deletions left to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) locked by the approval</source>
        <translation>
            <numerusform>%n difference locked by the approval</numerusform>
            <numerusform>%n differences locked by the approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take %n deletion(s)</source>
        <translation>
            <numerusform>Also take %n deletion</numerusform>
            <numerusform>Also take %n deletions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ClockControls</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
    <name>atalaya::CoverageModel</name>
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
</context>
<context>
    <name>atalaya::CoveragePane</name>
    <message numerus="yes">
        <source>%n commitment(s) that nothing serves</source>
        <translation>
            <numerusform>%n commitment that nothing serves</numerusform>
            <numerusform>%n commitments that nothing serves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::DeadlinesDrawer</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) from today until %1. A calendar that reads the file again moves events and adds none twice.</source>
        <translation>
            <numerusform>%n deadline from today until %1. A calendar that reads the file again moves events and adds none twice.</numerusform>
            <numerusform>%n deadlines from today until %1. A calendar that reads the file again moves events and adds none twice.</numerusform>
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
    <name>atalaya::FilesDrawer</name>
    <message numerus="yes">
        <source>%n of these file(s) are in the folder already. What was filled in there is lost when they are replaced.</source>
        <translation>
            <numerusform>%n of these files is in the folder already. What was filled in there is lost when it is replaced.</numerusform>
            <numerusform>%n of these files are in the folder already. What was filled in there is lost when they are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into “%1”.</source>
        <translation>
            <numerusform>%n file written into “%1”.</numerusform>
            <numerusform>%n files written into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n file was there already and stays as it is.</numerusform>
            <numerusform>%n files were there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on %1 taken.</source>
        <translation>
            <numerusform>%n vote on %1 taken.</numerusform>
            <numerusform>%n votes on %1 taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) say nothing on this question.</source>
        <translation>
            <numerusform>%n file says nothing on this question.</numerusform>
            <numerusform>%n files say nothing on this question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: see below.</source>
        <translation>
            <numerusform>%n file was refused: see below.</numerusform>
            <numerusform>%n files were refused: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) had voted in this round already; their votes stay.</source>
        <translation>
            <numerusform>%n seat had voted in this round already; its vote stays.</numerusform>
            <numerusform>%n seats had voted in this round already; their votes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have voted in this round already: %1. Their files may be older than these votes. Cancel keeps the votes as they are.</source>
        <translation>
            <numerusform>%n seat has voted in this round already: %1. Its file may be older than this vote. Cancel keeps the vote as it is.</numerusform>
            <numerusform>%n seats have voted in this round already: %1. Their files may be older than these votes. Cancel keeps the votes as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the votes of %n seat(s)</source>
        <translation>
            <numerusform>Replace the vote of %n seat</numerusform>
            <numerusform>Replace the votes of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have something to mend.</source>
        <translation>
            <numerusform>%n more row has something to mend.</numerusform>
            <numerusform>%n more rows have something to mend.</numerusform>
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
    <name>atalaya::FollowUpPane</name>
    <message numerus="yes">
        <source>%n late action(s)</source>
        <translation>
            <numerusform>%n late action</numerusform>
            <numerusform>%n late actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue reading(s)</source>
        <translation>
            <numerusform>%n overdue reading</numerusform>
            <numerusform>%n overdue readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue step(s) of the lifecycle</source>
        <translation>
            <numerusform>%n overdue step of the lifecycle</numerusform>
            <numerusform>%n overdue steps of the lifecycle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has not moved for %n day(s).</source>
        <translation>
            <numerusform>It has not moved for %n day.</numerusform>
            <numerusform>It has not moved for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::FrontierChart</name>
    <message numerus="yes">
        <source>%n action(s) for %1 gain %2.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n action for %1 gains %2.</numerusform>
            <numerusform>%n actions for %1 gain %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) for %1.</source>
        <comment>plan of a point</comment>
        <translation>
            <numerusform>%n action for %1.</numerusform>
            <numerusform>%n actions for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::GapsSummary</name>
    <message numerus="yes">
        <source>%1; %n not applicable</source>
        <comment>46 of 49 answered, 94%; 1 not applicable</comment>
        <translation>
            <numerusform>%1; %n not applicable</numerusform>
            <numerusform>%1; %n not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::GroupsPart</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
    <name>atalaya::ImpactView</name>
    <message numerus="yes">
        <source>%n action(s) by likely cost and by what each would add to the score alone.</source>
        <translation>
            <numerusform>%n action by its likely cost and by what it would add to the score.</numerusform>
            <numerusform>%n actions by likely cost and by what each would add to the score alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::LateActionsModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::LifecycleModel</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ManualWindow</name>
    <message numerus="yes">
        <source>%n place(s) in the manual</source>
        <translation>
            <numerusform>%n place in the manual</numerusform>
            <numerusform>%n places in the manual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresModel</name>
    <message numerus="yes">
        <source>%n value(s) in its trend</source>
        <translation>
            <numerusform>%n value in its trend</numerusform>
            <numerusform>%n values in its trend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MeasuresTab</name>
    <message numerus="yes">
        <source>Make %n measure(s) of the actions&apos; words</source>
        <translation>
            <numerusform>Make %n measure of the actions&apos; words</numerusform>
            <numerusform>Make %n measures of the actions&apos; words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::MinutesPane</name>
    <message numerus="yes">
        <source>%n result(s) handed over to the assessment</source>
        <translation>
            <numerusform>%n result handed over to the assessment</numerusform>
            <numerusform>%n results handed over to the assessment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectiveTreeModel</name>
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
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ObjectivesPane</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
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
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PaperDrawer</name>
    <message numerus="yes">
        <source>%n paper card(s) of this round are in. What they say stays sealed until the reveal.</source>
        <translation>
            <numerusform>%n paper card of this round is in. What it says stays sealed until the reveal.</numerusform>
            <numerusform>%n paper cards of this round are in. What they say stays sealed until the reveal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PaperGroup</name>
    <message numerus="yes">
        <source>%n card(s) are in.</source>
        <translation>
            <numerusform>%n card is in.</numerusform>
            <numerusform>%n cards are in.</numerusform>
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
    <name>atalaya::ParticipantsSection</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PhonesDrawer</name>
    <message numerus="yes">
        <source>%n phone(s) have a seat.</source>
        <translation>
            <numerusform>%n phone has a seat.</numerusform>
            <numerusform>%n phones have a seat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::PreSurvey</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pre-survey read.</source>
        <translation>
            <numerusform>%n file of the pre-survey read.</numerusform>
            <numerusform>%n files of the pre-survey read.</numerusform>
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
    <name>atalaya::RoadmapModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RoomDirector</name>
    <message numerus="yes">
        <source>%n question(s) agreed</source>
        <translation>
            <numerusform>%n question agreed</numerusform>
            <numerusform>%n questions agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::RosterReading</name>
    <message numerus="yes">
        <source>%n participant(s) taken over.</source>
        <translation>
            <numerusform>%n participant taken over.</numerusform>
            <numerusform>%n participants taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. Correct the list, then read it again.</source>
        <translation>
            <numerusform>%n row cannot be read. Correct the list, then read it again.</numerusform>
            <numerusform>%n rows cannot be read. Correct the list, then read it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ScenarioFindings</name>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::SheetDifferencesModel</name>
    <message numerus="yes">
        <source>%n more problem(s) and note(s). Mend what stands above, then read the workbook again.</source>
        <translation>
            <numerusform>%n more problem or note. Mend what stands above, then read the workbook again.</numerusform>
            <numerusform>%n more problems and notes. Mend what stands above, then read the workbook again.</numerusform>
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
    <name>atalaya::StrategyHeadBox</name>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
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
    <name>atalaya::VoteCard</name>
    <message numerus="yes">
        <source>%n seat(s) vote, of all groups.</source>
        <translation>
            <numerusform>%n seat votes, of all groups.</numerusform>
            <numerusform>%n seats vote, of all groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vote: %1.</source>
        <translation>
            <numerusform>%n seat votes: %1.</numerusform>
            <numerusform>%n seats vote: %1.</numerusform>
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
<context>
    <name>atalaya::WhatIfTab</name>
    <message numerus="yes">
        <source>%n proposed action(s) become approved.</source>
        <translation>
            <numerusform>%n proposed action becomes approved.</numerusform>
            <numerusform>%n proposed actions become approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) get other days.</source>
        <translation>
            <numerusform>%n action gets other days.</numerusform>
            <numerusform>%n actions get other days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n action(s) into the roadmap</source>
        <translation>
            <numerusform>Put %n action into the roadmap</numerusform>
            <numerusform>Put %n actions into the roadmap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen action(s) have no cost yet, so the sum is too low.</source>
        <translation>
            <numerusform>%n of the chosen actions has no cost yet, so the sum is too low.</numerusform>
            <numerusform>%n of the chosen actions have no cost yet, so the sum is too low.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::WorkshopPage</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
