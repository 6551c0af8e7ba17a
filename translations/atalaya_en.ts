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
    <name>JsonWords</name>
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk. If you close now, they are lost.</source>
        <translation>
            <numerusform>%n change could not be written to the disk. If you close now, it is lost.</numerusform>
            <numerusform>%n changes could not be written to the disk. If you close now, they are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
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
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n change(s) not on disk yet</source>
        <translation>
            <numerusform>%n change not on disk yet</numerusform>
            <numerusform>%n changes not on disk yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
</context>
</TS>
