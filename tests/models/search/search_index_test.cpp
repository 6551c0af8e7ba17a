#include "models/exchange/AssessmentJson.h"
#include "models/search/SearchIndex.h"
#include "models/storage/sql/SqliteFullText.h"
#include "tests/models/storage/WorkspaceFixture.h"

#include <QSet>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;
using Field = SearchHit::Field;
using Kind = SearchHit::Kind;

/// Altamar's assessment of 2026: the whole framework, answered.
class SearchIndexTest : public testing::Test {
protected:
    void SetUp() override {
        const auto framework = loadBuiltInFramework();
        ASSERT_TRUE(isGood(framework));
        m_framework = *framework;
        QFile file(u":/samples/altamar/2026.json"_s);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readAssessmentJson(*m_framework, file.fileName(), file.readAll());
        ASSERT_TRUE(read.assessment);
        m_assessment = *read.assessment;
        auto index = SearchIndex::make(m_framework, m_assessment);
        ASSERT_TRUE(isGood(index));
        m_index = std::move(*index);
    }
    void edit(const Change& change) {
        const auto after = atalaya::edit(*m_framework, m_assessment, change);
        ASSERT_TRUE(isGood(after));
        const AssessmentDelta delta = deltaBetween(m_assessment, *after);
        m_assessment = *after;
        m_index->update(delta, m_assessment);
    }
    [[nodiscard]] QStringList codes(const QString& typed) const {
        QStringList found;
        for (const SearchHit& hit : m_index->find(typed)) {
            found << hit.code;
        }
        return found;
    }
    [[nodiscard]] SearchHit hit(const QString& typed, const QString& code) const {
        for (const SearchHit& one : m_index->find(typed, 1000)) {
            if (one.code == code) {
                return one;
            }
        }
        ADD_FAILURE() << typed.toStdString() << " does not find " << code.toStdString();
        return {};
    }

    [[nodiscard]] QSet<QString> questions(const QString& typed) const {
        const auto found = m_index->indicatorsMatching(typed);
        return {found.keyBegin(), found.keyEnd()};
    }

    FrameworkPtr m_framework;
    Assessment m_assessment;
    std::unique_ptr<SearchIndex> m_index;
};

/// The words in `hit` that matched.
QStringList matched(const SearchHit& hit) {
    QStringList words;
    for (const SearchMatch& match : hit.matches) {
        words << hit.text.mid(match.from, match.length);
    }
    return words;
}

TEST_F(SearchIndexTest, FindsEveryFieldAndSaysWhichItWas) {
    edit(SetRationale{u"P06-02"_s, u"The xylophone is described in the decree."_s});
    edit(SetNotApplicable{u"P09-01"_s, true, u"There is no zeppelin in Altamar."_s});
    Evidence evidence;
    evidence.id = idOf(u"new"_s);
    evidence.code = u"E-777"_s;
    evidence.title = u"Ordenanza sobre peñascos"_s;
    evidence.issuer = u"Dirección de Quásares"_s;
    evidence.note = u"Only the annex on kayaks was seen."_s;
    edit(PutEvidence{evidence});

    EXPECT_EQ(hit(u"xylophone"_s, u"P06-02"_s).field, Field::Rationale);
    EXPECT_EQ(hit(u"zeppelin"_s, u"P09-01"_s).field, Field::Reason);
    EXPECT_EQ(hit(u"e-777"_s, u"E-777"_s).field, Field::Code);
    EXPECT_EQ(hit(u"penascos"_s, u"E-777"_s).field, Field::Title);
    EXPECT_EQ(hit(u"quasares"_s, u"E-777"_s).field, Field::Issuer);
    EXPECT_EQ(hit(u"kayak"_s, u"E-777"_s).field, Field::Note);
    EXPECT_EQ(hit(u"kayak"_s, u"E-777"_s).evidence, evidence.id);
    EXPECT_EQ(hit(u"kayak"_s, u"E-777"_s).title, evidence.title);
    EXPECT_EQ(hit(u"P06-02"_s, u"P06-02"_s).field, Field::Code);

    const Indicator& question = *m_framework->indicator(u"P06-03"_s);
    EXPECT_EQ(hit(question.title, u"P06-03"_s).field, Field::Title);
    for (int stage = 1; stage <= 5; ++stage) {
        const SearchHit criterion = hit(question.criterion(stage), u"P06-03"_s);
        EXPECT_EQ(criterion.kind, Kind::Question);
        EXPECT_FALSE(criterion.matches.empty());
    }
    const SearchHit paragraph = hit(u"computer response teams"_s, u"P06"_s);
    EXPECT_EQ(paragraph.kind, Kind::Paragraph);
    EXPECT_EQ(paragraph.field, Field::Verbatim);
    EXPECT_EQ(matched(paragraph), (QStringList{u"Computer"_s, u"Response"_s, u"Teams"_s}));
    EXPECT_EQ(hit(u"vehement"_s, u"PP1"_s).kind, Kind::Paragraph);
}

TEST_F(SearchIndexTest, ACriterionIsShownByItselfWithItsStage) {
    auto framework = std::make_shared<Framework>(*m_framework);
    framework->indicators[0].criteria[3] = u"Once a year the gazebo is measured."_s;
    framework->index();
    const auto index = SearchIndex::make(framework, m_assessment);
    ASSERT_TRUE(isGood(index));
    const auto hits = (*index)->find(u"gazebo measured"_s);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].field, Field::Criterion);
    EXPECT_EQ(hits[0].stage, 4);
    EXPECT_EQ(hits[0].text, u"Once a year the gazebo is measured."_s);
    EXPECT_EQ(matched(hits[0]), (QStringList{u"gazebo"_s, u"measured"_s}));
}

TEST_F(SearchIndexTest, AccentsAndCaseAndEndingsMakeNoDifference) {
    edit(SetRationale{u"P06-02"_s, u"La Dirección de Ciberseguridad lo probó en São Tomé con el niño."_s});
    for (const QString& typed : {u"direccion"_s, u"DIRECCIÓN"_s, u"direcc"_s, u"dirección cibers"_s, u"sao tome"_s,
                                 u"NINO"_s, u"niño"_s, u"nin\u0303o"_s, u"probo   la"_s}) {
        EXPECT_TRUE(codes(typed).contains(u"P06-02"_s)) << typed.toStdString();
    }
    EXPECT_EQ(matched(hit(u"direcc nino"_s, u"P06-02"_s)), (QStringList{u"Dirección"_s, u"niño"_s}));
    EXPECT_FALSE(codes(u"ireccion"_s).contains(u"P06-02"_s)) << "words are found by their beginning";
    EXPECT_FALSE(codes(u"direccion xylophone"_s).contains(u"P06-02"_s)) << "all of the words must be there";
}

TEST_F(SearchIndexTest, ATitleGoesBeforeAMentionAndALongTextIsShownAroundTheMatch) {
    edit(SetRationale{u"P01-01"_s, u"word "_s.repeated(100) + u"kumquat "_s + u"other "_s.repeated(100)});
    Evidence evidence;
    evidence.id = idOf(u"new"_s);
    evidence.code = u"E-777"_s;
    evidence.title = u"Kumquat"_s;
    edit(PutEvidence{evidence});
    EXPECT_EQ(codes(u"kumquat"_s), (QStringList{u"E-777"_s, u"P01-01"_s}));
    EXPECT_EQ(m_index->find(u"kumquat"_s, 1).size(), 1U);
    const SearchHit mention = hit(u"kumquat"_s, u"P01-01"_s);
    EXPECT_LT(mention.text.size(), 200);
    EXPECT_TRUE(mention.text.startsWith(u"…word"_s) && mention.text.endsWith(u"other…"_s));
    EXPECT_EQ(matched(mention), QStringList(u"kumquat"_s));
}

TEST_F(SearchIndexTest, FollowsEveryEdit) {
    edit(SetRationale{u"P06-02"_s, u"xylophone"_s});
    EXPECT_EQ(codes(u"xylophone"_s), QStringList(u"P06-02"_s));
    edit(SetRationale{u"P06-02"_s, u"marimba"_s});
    EXPECT_EQ(codes(u"xylophone"_s), QStringList());
    EXPECT_EQ(codes(u"marimba"_s), QStringList(u"P06-02"_s));
    edit(SetNotApplicable{u"P06-02"_s, true, u"zeppelin"_s});
    EXPECT_EQ(codes(u"zeppelin"_s), QStringList(u"P06-02"_s));
    edit(SetNotApplicable{u"P06-02"_s, false, {}});
    EXPECT_EQ(codes(u"zeppelin"_s), QStringList());
    edit(ClearAnswer{u"P06-02"_s});
    EXPECT_EQ(codes(u"marimba"_s), QStringList());
    Evidence evidence;
    evidence.id = idOf(u"new"_s);
    evidence.code = u"E-777"_s;
    evidence.title = u"Kumquat"_s;
    edit(PutEvidence{evidence});
    evidence.code = u"E-778"_s;
    edit(PutEvidence{evidence});
    EXPECT_EQ(codes(u"kumquat"_s), QStringList(u"E-778"_s));
    edit(RemoveEvidence{evidence.id});
    EXPECT_EQ(codes(u"kumquat"_s), QStringList());
}

TEST_F(SearchIndexTest, QuestionsMatchByThemselvesTheirEvidenceAndTheNameOfTheirCommitment) {
    Evidence evidence;
    evidence.id = idOf(u"new"_s);
    evidence.code = u"E-777"_s;
    evidence.title = u"Kumquat"_s;
    edit(PutEvidence{evidence});
    EXPECT_TRUE(questions(u"kumquat"_s).isEmpty());
    Answer answer = m_assessment.answers[u"P06-02"_s];
    answer.evidence.push_back({evidence.id, std::nullopt});
    edit(SetAnswer{u"P06-02"_s, answer});
    EXPECT_EQ(questions(u"kumq"_s), QSet<QString>{u"P06-02"_s});
    const SearchHit why = m_index->indicatorsMatching(u"kumq"_s).value(u"P06-02"_s);
    EXPECT_EQ(why.kind, Kind::Evidence);
    EXPECT_EQ(why.code, u"E-777"_s);
    EXPECT_EQ(matched(why), QStringList(u"Kumquat"_s));
    edit(SetRationale{u"P06-02"_s, u"The kumquat decree."_s});
    EXPECT_EQ(m_index->indicatorsMatching(u"kumq"_s).value(u"P06-02"_s).field, Field::Rationale)
        << "what the question says itself goes before";
    answer = m_assessment.answers[u"P06-02"_s];
    answer.rationale.clear();
    edit(SetAnswer{u"P06-02"_s, answer});
    answer.evidence.pop_back();
    edit(SetAnswer{u"P06-02"_s, answer});
    EXPECT_TRUE(questions(u"kumquat"_s).isEmpty());

    const Commitment& commitment = *m_framework->commitment(u"P06"_s);
    EXPECT_TRUE(questions(commitment.title)
                    .contains(QSet<QString>(commitment.indicators.begin(), commitment.indicators.end())));
    EXPECT_EQ(questions(u"p06"_s), QSet<QString>(commitment.indicators.begin(), commitment.indicators.end()));
    EXPECT_EQ(questions(u"p06-02"_s), QSet<QString>{u"P06-02"_s});
    EXPECT_TRUE(questions(u" "_s).isEmpty());
}

TEST_F(SearchIndexTest, LigaturesAndTheirLettersFindEachOther) {
    edit(SetRationale{u"P06-02"_s, u"L'œuvre du Comité, la Straße et la ﬁn d'un Ægis."_s});
    for (const QString& typed : {u"oeuvre"_s, u"OEUVRE"_s, u"œuvre"_s, u"Œuv"_s, u"strasse"_s, u"straße"_s, u"STRAẞE"_s,
                                 u"fin aegis"_s, u"æg"_s}) {
        EXPECT_TRUE(codes(typed).contains(u"P06-02"_s)) << typed.toStdString();
    }
    const SearchHit found = hit(u"oeuvre comite strasse fin"_s, u"P06-02"_s);
    EXPECT_TRUE(found.text.contains(u"œuvre"_s)) << "the text is shown as it was written";
    EXPECT_EQ(matched(found), (QStringList{u"œuvre"_s, u"Comité"_s, u"Straße"_s, u"ﬁn"_s}));
    edit(SetRationale{u"P06-02"_s, u"An oeuvre of the Comité."_s});
    EXPECT_EQ(matched(hit(u"œuvre"_s, u"P06-02"_s)), QStringList(u"oeuvre"_s));
    EXPECT_FALSE(codes(u"strasse"_s).contains(u"P06-02"_s));
}

TEST_F(SearchIndexTest, SignsAloneAreNoSearch) {
    for (const QString& typed : {u""_s, u" "_s, u"\""_s, u"-"_s, u"*"_s, u"^ : ( )"_s, u"…"_s, u"%"_s}) {
        EXPECT_FALSE(SearchIndex::hasWord(typed)) << typed.toStdString();
    }
    for (const QString& typed : {u"a"_s, u"-7"_s, u"\"ñ"_s, u"№ 5"_s}) {
        EXPECT_TRUE(SearchIndex::hasWord(typed)) << typed.toStdString();
    }
}

TEST_F(SearchIndexTest, WhateverIsTypedIsWords) {
    edit(SetRationale{u"P06-02"_s, u"He said \"NEAR or NOT near\" AND left; title: none (100 %)."_s});
    for (const QString& typed : {u"\"near"_s, u"said AND left"_s, u"NOT near"_s, u"title: none"_s, u"100 %"_s,
                                 u"(none"_s, u"said \"near or\""_s, u"left; none"_s, u"-none"_s, u"no* none"_s}) {
        EXPECT_TRUE(codes(typed).contains(u"P06-02"_s)) << typed.toStdString();
    }
    EXPECT_TRUE(codes(u"NEAR(said left, 3)"_s).isEmpty()) << "3 is a word that is not there";
    QStringList hostile{{},
                        u" "_s,
                        u"\""_s,
                        u"\"\""_s,
                        u"*"_s,
                        u"^"_s,
                        u"("_s,
                        u")"_s,
                        u"a* OR"_s,
                        u"AND"_s,
                        u"OR NOT"_s,
                        u"NEAR("_s,
                        u"{code}:"_s,
                        u"code : x"_s,
                        u"'; --"_s,
                        u"-"_s,
                        u"\u0301"_s,
                        u"%"_s,
                        u"a\"*b\""_s,
                        u"\\"_s,
                        u"+ +"_s,
                        QString(QChar(0)),
                        QString(QChar(0xD800)),
                        QString(QChar(1)),
                        u"\U0001F600"_s,
                        u"²"_s,
                        u"№"_s};
    hostile << u"\"x\" "_s.repeated(20000) << u"a "_s.repeated(5000) << QString(200000, u'a') << u"("_s.repeated(9999);
    for (const QString& typed : hostile) {
        (void)m_index->find(typed);
        (void)m_index->indicatorsMatching(typed);
    }
    EXPECT_TRUE(m_index->find(u"***"_s).empty());
    EXPECT_TRUE(m_index->find(u"said"_s, 0).empty());
}

TEST_F(SearchIndexTest, TextsWithMarksOfTheIndexInThemAreFoundAsTheyAre) {
    edit(SetRationale{u"P06-02"_s,
                      QString(QChar(1)) + u"xylophone"_s + QChar(2) + QChar(0xDC00) + QChar(0) + u"kazoo"_s});
    const SearchHit found = hit(u"xylo"_s, u"P06-02"_s);
    EXPECT_EQ(matched(found), QStringList(u"xylophone"_s));
    EXPECT_EQ(matched(hit(u"kazoo"_s, u"P06-02"_s)).last(), u"kazoo"_s);
}

TEST(SqliteFullText, SaysWhenSearchingIsNotPossible) {
    const auto made = storage::SqliteFullText::make({{"no such, column", 1}, {"rank", 1}});
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().sentence.contains(u"cannot search"_s)) << made.error().sentence.toStdString();
}

} // namespace
} // namespace atalaya::test
