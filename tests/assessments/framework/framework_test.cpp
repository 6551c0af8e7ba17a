#include "assessments/framework/SpokenFramework.h"
#include "tests/assessments/framework/FrameworkFixtures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace atalaya;
using atalaya::test::harbourFiles;
using atalaya::test::sentences;

namespace {

FrameworkPtr cicte(const QString& language = QStringLiteral("en")) {
    const auto files = builtInFrameworkFiles(QStringLiteral("cicte-2012"), language);
    if (!files) {
        ADD_FAILURE() << files.error().sentence.toStdString();
        return nullptr;
    }
    LoadedFramework loaded = loadFramework(*files);
    EXPECT_TRUE(loaded.problems.empty()) << sentences(loaded.problems);
    return loaded.framework;
}

/// The folder that translators write in. It may hold a language that is not built in yet, since its interface is not
/// there.
QDir writtenIn() {
    return QDir(QStringLiteral(ATALAYA_SOURCE_DIR "/resources/frameworks/cicte-2012"));
}

QStringList writtenLanguages() {
    QStringList languages;
    for (const QString& file : writtenIn().entryList({QStringLiteral("words.*.json")}, QDir::Files, QDir::Name)) {
        languages << file.section(QLatin1Char('.'), 1, 1);
    }
    return languages;
}

FrameworkPtr written(const QString& language) {
    const auto read = [](const QString& name) {
        QFile file(writtenIn().filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    };
    FrameworkFiles files;
    files.structureName = QStringLiteral("structure.json");
    files.wordsName = QStringLiteral("words.%1.json").arg(language);
    files.documentName = QStringLiteral("declaration.%1.json").arg(language);
    files.structure = read(files.structureName);
    files.words = read(files.wordsName);
    files.document = read(files.documentName);
    LoadedFramework loaded = loadFramework(files);
    EXPECT_TRUE(loaded.problems.empty()) << sentences(loaded.problems);
    return loaded.framework;
}

TEST(Instrument, IsOfferedOnlyInLanguagesThatAreWritten) {
    const QStringList languages = builtInLanguages(QStringLiteral("cicte-2012"));
    ASSERT_TRUE(languages.contains(QStringLiteral("en")));
    for (const QString& language : languages) {
        EXPECT_TRUE(writtenLanguages().contains(language)) << language.toStdString();
        EXPECT_TRUE(QFile::exists(QStringLiteral(ATALAYA_SOURCE_DIR "/translations/atalaya_%1.ts").arg(language)))
            << language.toStdString() << " has no interface";
    }
}

TEST(Instrument, IsCompleteInEveryLanguageThatIsWritten) {
    const QStringList languages = writtenLanguages();
    ASSERT_TRUE(languages.contains(QStringLiteral("en")));
    for (const QString& language : languages) {
        SCOPED_TRACE(language.toStdString());
        const FrameworkPtr framework = written(language);
        ASSERT_TRUE(framework);
        EXPECT_EQ(framework->language, language);
        EXPECT_EQ(framework->ceiling(), 5);
        EXPECT_EQ(framework->commitments.size(), 15u);
        EXPECT_EQ(framework->indicators.size(), 74u);
        EXPECT_EQ(framework->bodies.size(), 61u);
        EXPECT_EQ(framework->clusters.size(), 11u);
        EXPECT_EQ(framework->crosswalkSources.size(), 17u);
        EXPECT_EQ(framework->glossary.size(), 31u);
        EXPECT_EQ(framework->reportingAdvice.size(), 4);
        EXPECT_EQ(framework->awardNotes.size(), 4);
        std::size_t criteria = 0;
        for (const Indicator& indicator : framework->indicators) {
            criteria += static_cast<std::size_t>(indicator.criteria.size());
            EXPECT_FALSE(indicator.title.isEmpty() || indicator.question.isEmpty() || indicator.rationale.isEmpty());
            EXPECT_FALSE(indicator.typicalEvidence.isEmpty() || indicator.responsible.isEmpty());
            EXPECT_FALSE(indicator.effort.label.isEmpty() || indicator.effort.reason.isEmpty());
            EXPECT_FALSE(indicator.preambleReferences.isEmpty() || indicator.clusters.isEmpty());
        }
        EXPECT_EQ(criteria, 370u);
        for (const Commitment& commitment : framework->commitments) {
            EXPECT_FALSE(commitment.title.isEmpty() || commitment.axisLabel.isEmpty() ||
                         commitment.verbatim.isEmpty() || commitment.strengthLabel.isEmpty() ||
                         commitment.addressee.isEmpty() || commitment.assessedOn.isEmpty() ||
                         commitment.wording.isEmpty());
        }
    }
}

TEST(Instrument, QuotesTheWordsThatBindFromTheParagraphItself) {
    for (const QString& language : writtenLanguages()) {
        const FrameworkPtr framework = written(language);
        ASSERT_TRUE(framework);
        for (const Commitment& commitment : framework->commitments) {
            EXPECT_TRUE(commitment.verbatim.contains(commitment.wording, Qt::CaseInsensitive))
                << language.toStdString() << ' ' << commitment.code.toStdString() << ": "
                << commitment.wording.toStdString();
        }
    }
}

TEST(Instrument, KeepsTheCoreAsHeadlineApartFromTheOtherGroups) {
    const FrameworkPtr framework = cicte();
    ASSERT_TRUE(framework);
    ASSERT_EQ(framework->groups.size(), 3u);
    EXPECT_EQ(framework->groups[0].commitments.size(), 4);
    EXPECT_EQ(framework->headlineGroup().title, QStringLiteral("Cyber-security core"));
    EXPECT_EQ(framework->headlineGroup().commitments.first(), QStringLiteral("P05"));
    EXPECT_EQ(framework->headlineGroup().commitments.last(), QStringLiteral("P11"));
    EXPECT_EQ(framework->groups[2].commitments.size(), 4);
    int inCore = 0;
    for (const Indicator& indicator : framework->indicators) {
        inCore += framework->commitment(indicator.commitment)->group == framework->headlineGroup().id ? 1 : 0;
    }
    EXPECT_EQ(inCore, 50);
}

TEST(Instrument, AnswersLookUpsByCodeAndSaysNothingForUnknownOnes) {
    const FrameworkPtr framework = cicte();
    ASSERT_TRUE(framework);
    const Indicator* duty = framework->indicator(QStringLiteral("P06-03"));
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->commitment, QStringLiteral("P06"));
    EXPECT_TRUE(duty->criterion(3).startsWith(QStringLiteral("A duty roster covers all hours")));
    EXPECT_TRUE(duty->criterion(6).isEmpty());
    EXPECT_EQ(framework->body(duty->responsible.first())->name, QStringLiteral("National CSIRT"));
    EXPECT_EQ(framework->cluster(duty->clusters.first())->name, QStringLiteral("Incident response community"));
    EXPECT_EQ(duty->crosswalk.back().reference, QStringLiteral("P-10"));
    EXPECT_EQ(framework->stageName(4), QStringLiteral("Measured"));
    EXPECT_TRUE(framework->stageName(0).isEmpty());
    EXPECT_TRUE(framework->stageName(6).isEmpty());
    EXPECT_EQ(framework->indicator(QStringLiteral("P06-99")), nullptr);
    EXPECT_EQ(framework->commitment(QStringLiteral("P16")), nullptr);
    EXPECT_EQ(framework->body(QStringLiteral("B99")), nullptr);
}

// Five indicators have no crosswalk on purpose: no other instrument asks for the same.
TEST(Instrument, NamesACrosswalkElementOnlyWhereAnotherInstrumentAsksTheSame) {
    const FrameworkPtr framework = cicte();
    ASSERT_TRUE(framework);
    QStringList without;
    for (const Indicator& indicator : framework->indicators) {
        if (indicator.crosswalk.empty()) {
            without << indicator.code;
        }
        for (const CrosswalkReference& reference : indicator.crosswalk) {
            EXPECT_FALSE(reference.reference.isEmpty() || reference.name.isEmpty());
        }
    }
    EXPECT_EQ(without.join(QLatin1Char(' ')), QStringLiteral("P11-05 P12-02 P13-01 P14-02 P15-01"));
    for (const CrosswalkSource& source : framework->crosswalkSources) {
        EXPECT_FALSE(source.verification.isEmpty()) << source.key.toStdString();
    }
}

// The kept file was made from the supplied text, not from the embedded one.
TEST(Declaration, IsVerbatimToTheByte) {
    const FrameworkPtr framework = cicte();
    ASSERT_TRUE(framework);
    QByteArray text = framework->document.opening.toUtf8() + '\n';
    for (const auto* part : {&framework->document.preamble, &framework->document.operative}) {
        for (const Passage& passage : *part) {
            text += passage.id.toUtf8() + '\t' + passage.text.toUtf8() + '\n';
        }
    }
    EXPECT_EQ(text, atalaya::test::testData(QStringLiteral("frameworks/cicte-2012/verbatim.en.txt")));
    EXPECT_EQ(framework->document.preamble.size(), 16u);
    EXPECT_EQ(framework->document.operative.size(), 15u);
    EXPECT_EQ(framework->document.adopted, QDate(2012, 3, 7));
    EXPECT_EQ(framework->document.originalLanguage, QStringLiteral("es"));
}

TEST(Declaration, SaysWhereItsEnglishTextIsDamagedAndMendsNothing) {
    const FrameworkPtr framework = cicte();
    ASSERT_TRUE(framework);
    QStringList noted;
    for (const auto* part : {&framework->document.preamble, &framework->document.operative}) {
        for (const Passage& passage : *part) {
            if (!passage.editorialNote.isEmpty()) {
                noted << passage.id;
            }
        }
    }
    EXPECT_EQ(noted.join(QLatin1Char(' ')), QStringLiteral("PP3 PP5 PP14 P03 P07 P09 P10"));
    EXPECT_TRUE(framework->commitment(QStringLiteral("P07"))->verbatim.startsWith(QStringLiteral("The of Member")));
    EXPECT_TRUE(framework->commitment(QStringLiteral("P09"))->verbatim.contains(QStringLiteral("and in their")));
}

// A rationale may quote only its own paragraph or a passage of the preamble that the indicator names. English is
// written with straight quotation marks, the others with those of translations/glossary.md.
TEST(Instrument, QuotesTheDeclarationWordForWord) {
    static const QRegularExpression straight(QStringLiteral("\"([^\"]+)\""));
    static const QRegularExpression curved(QStringLiteral("\u201c([^\u201d]+)\u201d"));
    static const QRegularExpression french(QStringLiteral("\u00ab\u00a0([^\u00bb]+)\u00a0\u00bb"));
    for (const QString& language : writtenLanguages()) {
        SCOPED_TRACE(language.toStdString());
        const FrameworkPtr framework = written(language);
        ASSERT_TRUE(framework);
        const QRegularExpression& quoted = language == QLatin1String("en")   ? straight
                                           : language == QLatin1String("fr") ? french
                                                                             : curved;
        int quotes = 0;
        for (const Indicator& indicator : framework->indicators) {
            QString sources = framework->commitment(indicator.commitment)->verbatim;
            for (const Passage& passage : framework->document.preamble) {
                if (indicator.preambleReferences.contains(passage.id)) {
                    sources += passage.text;
                }
            }
            auto matches = quoted.globalMatch(indicator.rationale);
            while (matches.hasNext()) {
                ++quotes;
                const QString words = matches.next().captured(1);
                EXPECT_TRUE(sources.contains(words)) << indicator.code.toStdString() << ": " << words.toStdString();
            }
        }
        EXPECT_EQ(quotes, 74) << "as many in every language";
    }
}

TEST(Instrument, FallsBackToEnglishForALanguageThatIsNotThere) {
    const auto framework = loadBuiltInFramework(QStringLiteral("cicte-2012"), QStringLiteral("xx"));
    ASSERT_TRUE(framework.has_value());
    EXPECT_EQ((*framework)->language, QStringLiteral("en"));
}

TEST(Instrument, IsTheSameInAnotherLanguageButForItsWords) {
    const auto loaded = loadBuiltInFramework();
    ASSERT_TRUE(loaded.has_value());
    const FrameworkPtr english = *loaded;
    const FrameworkPtr spanish = frameworkIn(english, QStringLiteral("es"));
    EXPECT_EQ(spanish->language, QStringLiteral("es"));
    EXPECT_EQ(spanish->version, english->version);
    EXPECT_NE(spanish->commitments.front().title, english->commitments.front().title);
    EXPECT_EQ(spanish->commitments.front().code, english->commitments.front().code);
    const auto termsOf = [](const Framework& framework) {
        QStringList ids;
        for (const GlossaryTerm& term : framework.glossary) {
            ids << term.id;
        }
        ids.sort();
        return ids;
    };
    EXPECT_EQ(termsOf(*spanish), termsOf(*english));
    EXPECT_FALSE(termsOf(*spanish).contains(QString()));

    EXPECT_EQ(frameworkIn(english, QStringLiteral("en")), english);
    EXPECT_EQ(frameworkIn(english, QStringLiteral("xx")), english) << "a language that is not there";
    const LoadedFramework harbour = loadFramework(harbourFiles());
    ASSERT_TRUE(harbour.framework);
    EXPECT_EQ(frameworkIn(harbour.framework, QStringLiteral("es")), harbour.framework);
}

TEST(Instrument, RefusesAnUnknownNameWithTheKnownOnes) {
    for (const char* id : {"harbour-2030", "", "../schemas", "cicte-2012/.."}) {
        const auto framework = loadBuiltInFramework(QString::fromLatin1(id));
        ASSERT_FALSE(framework.has_value());
        EXPECT_EQ(framework.error().code, ErrorCode::NotFound);
        EXPECT_TRUE(framework.error().sentence.contains(QStringLiteral("cicte-2012")));
    }
}

TEST(SecondFramework, LoadsWithAnotherScaleTwoLevelsAndItsOwnWeights) {
    const LoadedFramework loaded = loadFramework(harbourFiles());
    ASSERT_TRUE(loaded.framework) << sentences(loaded.problems);
    const Framework& harbour = *loaded.framework;
    EXPECT_EQ(harbour.ceiling(), 4);
    EXPECT_EQ(harbour.commitments.size(), 3u);
    EXPECT_EQ(harbour.indicators.size(), 6u);
    EXPECT_DOUBLE_EQ(harbour.commitment(QStringLiteral("Berths"))->defaultWeight, 2.0);
    EXPECT_DOUBLE_EQ(harbour.commitment(QStringLiteral("Tides"))->defaultWeight, 1.0);
    EXPECT_DOUBLE_EQ(harbour.indicator(QStringLiteral("Pilots.b"))->defaultWeight, 0.25);
    EXPECT_EQ(harbour.evidenceRule.minimumByStage.at(4), EvidenceGrade::A);
    EXPECT_EQ(harbour.evidenceRule.minimumByStage.count(3), 0u);
    ASSERT_EQ(harbour.groups.size(), 1u);
    EXPECT_EQ(harbour.headlineGroup().commitments.size(), 3);
    EXPECT_EQ(harbour.commitment(QStringLiteral("Pilots"))->group, harbour.headlineGroup().id);
    EXPECT_EQ(harbour.headlineGroup().title, QStringLiteral("Harbour Charter 2030"));
    EXPECT_TRUE(harbour.indicator(QStringLiteral("Berths.b"))->effort.label.isEmpty());
    EXPECT_FALSE(harbour.document.official);
}

} // namespace
