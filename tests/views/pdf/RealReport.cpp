#include "tests/views/pdf/RealReport.h"

#include "assessments/framework/FrameworkLoader.h"
#include "models/exchange/AssessmentJson.h"
#include "tests/support/Builders.h"
#include "views/theme/Fonts.h"
#include "views/theme/Theme.h"

#include <QFile>

#include <gtest/gtest.h>

namespace atalaya::report::test {
namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Assessment practiceRound(const Framework& framework, const char* round) {
    const QString name = QStringLiteral(":/samples/altamar/%1.json").arg(QLatin1String(round));
    const auto read = readAssessmentJson(framework, name, bytesOf(name));
    if (!read.assessment) {
        ADD_FAILURE() << "the practice country cannot be read: " << round;
        return {};
    }
    return *read.assessment;
}

FrameworkPtr harbour() {
    const QString folder = QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/frameworks/harbour-2030/");
    FrameworkFiles files;
    files.structureName = QStringLiteral("structure.json");
    files.wordsName = QStringLiteral("words.en.json");
    files.documentName = QStringLiteral("charter.en.json");
    files.structure = bytesOf(folder + files.structureName);
    files.words = bytesOf(folder + files.wordsName);
    files.document = bytesOf(folder + files.documentName);
    return loadFramework(files).framework;
}

/// What a person has entered who begins: the State, the round and the date.
Assessment justBegun(const FrameworkPtr& framework) {
    Assessment assessment = atalaya::test::AssessmentBuilder(framework).build();
    assessment.state = QStringLiteral("Altamar");
    assessment.round = QStringLiteral("2028");
    assessment.referenceDate = QDate(2028, 3, 1);
    return assessment;
}

Assessment harbourAssessment(const FrameworkPtr& framework) {
    atalaya::test::AssessmentBuilder builder(framework);
    int stage = 0;
    for (const Indicator& indicator : framework->indicators) {
        builder.stage(qPrintable(indicator.code), 1 + stage % framework->ceiling());
        builder.target(qPrintable(indicator.code), framework->ceiling(), QDate(2030, 6, 30));
        ++stage;
    }
    Assessment assessment = builder.build();
    assessment.state = QStringLiteral("Puerto Seguro");
    assessment.round = QStringLiteral("2030");
    assessment.referenceDate = QDate(2030, 1, 15);
    return assessment;
}

} // namespace

GapReportInput inputOf(const FrameworkPtr& framework, const Assessment& assessment) {
    GapReportInput input;
    input.framework = framework;
    input.assessment = assessment;
    input.data = writeAssessmentJson(assessment);
    input.verificationCode = verificationCode(assessment);
    input.options.created = QDateTime(QDate(2026, 5, 14), QTime(0, 0), Qt::UTC);
    return input;
}

GapReportInput realInput(RealAssessment assessment) {
    FrameworkPtr framework;
    if (assessment == RealAssessment::OtherFramework) {
        framework = harbour();
    } else if (const auto builtIn = loadBuiltInFramework()) {
        framework = *builtIn;
    }
    if (!framework) {
        ADD_FAILURE() << "the framework cannot be read";
        return GapReportInput();
    }
    switch (assessment) {
    case RealAssessment::FirstRound:
        return inputOf(framework, practiceRound(*framework, "2024"));
    case RealAssessment::Empty:
        return inputOf(framework, justBegun(framework));
    case RealAssessment::OtherFramework:
        return inputOf(framework, harbourAssessment(framework));
    case RealAssessment::Complete:
    case RealAssessment::HalfDone:
        break;
    }
    Assessment second = practiceRound(*framework, "2026");
    if (assessment == RealAssessment::HalfDone) {
        bool drop = false;
        std::erase_if(second.answers, [&](const auto&) { return drop = !drop; });
    }
    GapReportInput input = inputOf(framework, second);
    input.previous = practiceRound(*framework, "2024");
    input.previousFramework = framework;
    return input;
}

ReportDocument composed(const GapReportInput& input) {
    if (!input.framework) {
        return {}; // whoever made the input has said why
    }
    loadFonts();
    const Theme& theme = Theme::paper();
    return composeGapReport(input, recordGapReportCharts(input, theme), theme);
}

ReportDocument realReport(RealAssessment assessment) {
    return composed(realInput(assessment));
}

} // namespace atalaya::report::test
