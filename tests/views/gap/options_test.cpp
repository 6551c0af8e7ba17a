// Each choice made at export changes what it says and nothing else.
#include "tests/views/gap/GapCase.h"
#include "views/reports/PagedReport.h"
#include "views/reports/ReportWriters.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <set>

namespace atalaya::report {
namespace {

using test::difference;
using test::Difference;
using test::everyLine;
using test::headingAt;
using test::shown;
using test::under;

class GapReportOption : public testing::Test {
protected:
    /// What the change makes of the report's lines.
    [[nodiscard]] Difference whenChanged(const std::function<void(GapReportInput&)>& change) const {
        GapReportInput other = input;
        change(other);
        changed = test::composed(other);
        return difference(everyLine(whole), everyLine(changed));
    }
    [[nodiscard]] QStringList linesUnder(const char* anchor) const {
        return test::linesOf(under(whole, QLatin1String(anchor)));
    }
    /// The annex with its heading is gone and nothing else has changed.
    void expectAnnexGone(const char* anchor, const Difference& lines) const {
        EXPECT_EQ(shown(lines.come), "");
        QStringList annex = linesUnder(anchor);
        const Heading* heading = headingAt(whole, QLatin1String(anchor));
        ASSERT_NE(heading, nullptr);
        annex << heading->number << heading->overline << heading->text;
        QStringList gone = lines.gone;
        annex.sort();
        gone.sort();
        EXPECT_EQ(shown(gone), shown(annex));
        EXPECT_FALSE(test::hasHeading(changed, QLatin1String(anchor)));
    }

    const GapReportInput input = test::realInput();
    const ReportDocument whole = test::composed(input);
    mutable ReportDocument changed;
};

TEST_F(GapReportOption, EveryAnswerIsAnnexA) {
    expectAnnexGone("annex-a", whenChanged([](GapReportInput& given) { given.options.everyAnswer = false; }));
}

TEST_F(GapReportOption, EvidenceRegisterIsAnnexB) {
    expectAnnexGone("annex-b", whenChanged([](GapReportInput& given) { given.options.evidenceRegister = false; }));
}

TEST_F(GapReportOption, NoReportSendsItsReaderToAnAnnexThatWasLeftOut) {
    (void)whenChanged([](GapReportInput& given) {
        given.options.everyAnswer = false;
        given.options.evidenceRegister = false;
    });
    static const QRegularExpression leftOut(QStringLiteral("[Aa]nnex(es)? [AB]\\b"));
    EXPECT_EQ(shown(everyLine(changed).filter(leftOut)), "");
    std::set<QString> anchors;
    for (const Heading* heading : test::all<Heading>(changed.body)) {
        anchors.insert(u'#' + heading->anchor);
    }
    test::visitSpans(changed.body, [&](const Span& span) {
        EXPECT_TRUE(!span.link.startsWith(u'#') || anchors.contains(span.link)) << span.link.toStdString();
    });
}

TEST_F(GapReportOption, DissentsAreTheMinorityViews) {
    QStringList views;
    for (const auto& [code, answer] : input.assessment.answers) {
        for (const Dissent& dissent : answer.dissents) {
            views << dissent.text;
        }
    }
    ASSERT_GT(views.size(), 3);
    const Difference lines = whenChanged([](GapReportInput& given) { given.options.dissents = false; });
    EXPECT_EQ(shown(lines.come), "");
    EXPECT_EQ(lines.gone.size(), views.size());
    EXPECT_EQ(lines.gone.filter(QStringLiteral("Minority view: “")).size(), views.size());
    for (const QString& view : views) {
        EXPECT_EQ(shown(everyLine(changed).filter(view)), "");
    }
}

TEST_F(GapReportOption, AttachDataIsTheAssessmentInTheFile) {
    ASSERT_EQ(whole.attachments.size(), 1U);
    EXPECT_EQ(whole.attachments.front().name, QStringLiteral("assessment.json"));
    EXPECT_EQ(whole.attachments.front().bytes, input.data);
    EXPECT_EQ(whole.attachments.front().mediaType, QStringLiteral("application/json"));
    QString sum = QString::fromLatin1(QCryptographicHash::hash(input.data, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(linesUnder("annex-f").join(u'\n').remove(u' ').count(sum), 1);

    const Difference lines = whenChanged([](GapReportInput& given) { given.options.attachData = false; });
    EXPECT_TRUE(changed.attachments.empty());
    EXPECT_EQ(shown(lines.come),
              "Self-assessment of the State. It is not a finding of the OAS. Practice data about a fictional State.\n"
              "The data was left out of this file on purpose. Ask the lead institution for the assessment's export.");
    EXPECT_EQ(lines.gone.size(), 4) << "the notice on the cover, the attachment's two lines, the first step\n"
                                    << shown(lines.gone);
}

TEST_F(GapReportOption, HandlingIsTheMarkOnEveryPage) {
    EXPECT_EQ(whole.handling, QStringLiteral("TLP:AMBER"));
    const std::vector<std::pair<HandlingMark, const char*>> marks{{HandlingMark::Clear, "TLP:CLEAR"},
                                                                  {HandlingMark::Green, "TLP:GREEN"},
                                                                  {HandlingMark::AmberStrict, "TLP:AMBER+STRICT"},
                                                                  {HandlingMark::Red, "TLP:RED"}};
    for (const auto& [mark, name] : marks) {
        const Difference lines = whenChanged([which = mark](GapReportInput& given) { given.options.handling = which; });
        EXPECT_EQ(shown(lines.gone), "TLP:AMBER");
        EXPECT_EQ(shown(lines.come), name);
        EXPECT_TRUE(changed.handlingColor.isValid());
        EXPECT_EQ(changed.handlingColor == whole.handlingColor, mark == HandlingMark::AmberStrict) << name;
        // Without a choice it is the assessment's own.
        (void)whenChanged([which = mark](GapReportInput& given) { given.assessment.handling = which; });
        EXPECT_EQ(changed.handling, QLatin1String(name));
    }
}

TEST_F(GapReportOption, CreatedIsPrintedNowhere) {
    const QDateTime day(QDate(2031, 1, 2), QTime(3, 4), Qt::UTC);
    const Difference lines = whenChanged([&](GapReportInput& given) { given.options.created = day; });
    EXPECT_EQ(shown(lines.gone + lines.come), "");
    EXPECT_EQ(changed.created, day);
}

TEST_F(GapReportOption, PracticeIsTheWatermarkAndIsSaidOnTheCoverAndEveryFoot) {
    EXPECT_EQ(whole.watermark, QStringLiteral("PRACTICE DATA"));
    EXPECT_TRUE(whole.footer.contains(QStringLiteral("practice data"))) << whole.footer.toStdString();
    const Difference lines = whenChanged([](GapReportInput& given) { given.assessment.practice = false; });
    EXPECT_EQ(changed.watermark, QString());
    EXPECT_EQ(shown(everyLine(changed).filter(QStringLiteral("practice data"), Qt::CaseInsensitive)), "");
    EXPECT_EQ(lines.gone.size(), 3) << shown(lines.gone);
    EXPECT_EQ(lines.come.size(), 2) << shown(lines.come);
    for (const test::RealAssessment real : {test::RealAssessment::Empty, test::RealAssessment::OtherFramework}) {
        EXPECT_EQ(test::realReport(real).watermark, QString());
    }
}

TEST_F(GapReportOption, TheCodeIsOnTheCoverOnEveryFootAndInAnnexF) {
    ASSERT_FALSE(input.verificationCode.isEmpty());
    EXPECT_TRUE(whole.footer.endsWith(input.verificationCode)) << whole.footer.toStdString();
    EXPECT_EQ(whole.cover.facts.back().value, input.verificationCode);
    EXPECT_EQ(linesUnder("annex-f").filter(input.verificationCode).size(), 1);
    EXPECT_EQ(everyLine(whole).filter(input.verificationCode).size(), 3);
}

TEST_F(GapReportOption, PaperChangesThePagesAndNotWhatTheySay) {
    const auto a4 = layOut(whole, PagingOptions());
    PagingOptions onLetter;
    onLetter.paper = Paper::Letter;
    const auto letter = layOut(whole, onLetter);
    ASSERT_TRUE(a4);
    ASSERT_TRUE(letter);
    const auto said = [](const PagedReport& report) {
        static const QRegularExpression pageNumber(QStringLiteral("^\\s*\\d+\\s*$"));
        QString text;
        for (const auto& slot : report.structure().slots_) {
            text += pageNumber.match(slot->text).hasMatch() ? QString() : slot->text;
        }
        static const QRegularExpression space(QStringLiteral("\\s+"));
        return text.remove(space);
    };
    EXPECT_EQ(said(*a4), said(*letter));
    int page = 0;
    for (const Heading* heading : test::all<Heading>(whole.body)) {
        for (const PagedReport* paged : {&*a4, &*letter}) {
            EXPECT_GE(paged->pageOf(heading->anchor), heading->level == 1 ? 1 : 0) << heading->anchor.toStdString();
        }
        EXPECT_GE(a4->pageOf(heading->anchor), page) << heading->anchor.toStdString();
        page = a4->pageOf(heading->anchor);
    }
}

} // namespace
} // namespace atalaya::report
