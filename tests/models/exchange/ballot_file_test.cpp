#include "models/exchange/BallotFile.h"

#include "assessments/framework/FrameworkLoader.h"
#include "tests/models/storage/WorkshopFixture.h"

#include <QStringEncoder>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

class BallotFileTest : public WorkshopStoreTest {
protected:
    void SetUp() override {
        WorkshopStoreTest::SetUp();
        m_workshop = prepared();
        m_workshop.title = u"=cmd|' /C calc'!A0; Altamar \"acuerda\""_s;
        m_workshop.agenda.at(1).clusters = QStringList{u"sea"_s};
    }
    [[nodiscard]] const Seat& seat(int number) const { return *m_workshop.seat(seatId(number)); }
    [[nodiscard]] QByteArray written(int number = 1) const {
        return writeBallotFile(m_workshop, framework(), seat(number), Language());
    }
    /// Without the byte order mark and with plain line ends, for changes below.
    [[nodiscard]] QString text(int number = 1) const { return QString::fromUtf8(written(number).mid(3)).remove(u'\r'); }
    /// With `words` written beside the first question: "3", or "3;high".
    [[nodiscard]] QString withStage(const QString& words, std::size_t question = 0) const {
        const QStringList cells = words.split(u';');
        return changed(question, [&](QStringList& all) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                all[2 + i] = cells.at(i);
            }
        });
    }
    [[nodiscard]] QString changed(std::size_t question, const std::function<void(QStringList&)>& change) const {
        QStringList lines = text().split(u'\n');
        for (QString& line : lines) {
            if (line.startsWith(indicator(question) + u';')) {
                QStringList cells = line.split(u';');
                change(cells);
                line = cells.join(u';');
            }
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] BallotFile fileOf(const QByteArray& bytes) const {
        const auto file = readBallotFile(m_workshop, framework(), bytes);
        EXPECT_TRUE(isGood(file));
        return file.value_or(BallotFile());
    }
    [[nodiscard]] BallotFile fileOf(const QString& words) const { return fileOf(words.toUtf8()); }
    [[nodiscard]] Error refusalOf(const QByteArray& bytes) const {
        const auto file = readBallotFile(m_workshop, framework(), bytes);
        if (file) {
            ADD_FAILURE() << "accepted: " << bytes.left(80).toStdString();
            return {};
        }
        EXPECT_TRUE(file.error().sentence.endsWith(u'.')) << file.error().sentence.toStdString();
        EXPECT_FALSE(file.error().sentence.contains(u"%1"_s));
        return file.error();
    }
    [[nodiscard]] int stageOf(const BallotFile& file, std::size_t question = 0) const {
        const BallotFile::Vote* vote = file.vote(indicator(question));
        return vote ? vote->stage : 0;
    }

    Workshop m_workshop;
};

TEST_F(BallotFileTest, SaysWhoseItIsByNumberAloneAndAsksWhatTheSeatAnswers) {
    m_workshop.attribution = Attribution::Named;
    m_workshop.seats.front().name = u"Íñigo"_s;
    const QByteArray bytes = written();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_FALSE(bytes.contains("Íñigo"));
    EXPECT_TRUE(text().contains(u"Seat;1;"_s));
    EXPECT_TRUE(text().contains(ballotFileKey(m_workshop.id, seatId(1))));
    EXPECT_TRUE(text().contains(indicator(0) + u';'));
    EXPECT_FALSE(text().contains(indicator(1) + u';')) << "which only the sea answers";
    EXPECT_TRUE(text(6).contains(indicator(1) + u';'));
    EXPECT_TRUE(text().contains(framework().indicators.front().criteria.front())) << "to choose by";
    EXPECT_EQ(ballotFileName(m_workshop, seat(1), Language()), u"Atalaya ballot seat 01.csv"_s);
    EXPECT_EQ(ballotFileName(m_workshop, seat(1), Language(u"es"_s)), u"Papeleta de Atalaya, asiento 01.csv"_s);
    EXPECT_EQ(ballotFileName(m_workshop, seat(1), Language(u"pt"_s)), u"Cédula do Atalaya, assento 01.csv"_s);
    EXPECT_EQ(ballotFileName(m_workshop, seat(1), Language(u"fr"_s)), u"Bulletin Atalaya, place 01.csv"_s);
    m_workshop.seats.back().number = 120;
    EXPECT_EQ(ballotFileName(m_workshop, seat(1), Language()), u"Atalaya ballot seat 001.csv"_s);
}

TEST_F(BallotFileTest, ATitleThatIsAFormulaIsDisarmed) {
    for (const QString& line : text().split(u'\n')) {
        for (const QString& cell : line.split(u';')) {
            EXPECT_FALSE(cell.startsWith(u'=') || cell.startsWith(u"\"="_s)) << cell.toStdString();
        }
    }
    EXPECT_EQ(stageOf(fileOf(withStage(u"3"_s))), 3) << "and is no hindrance";
}

TEST_F(BallotFileTest, AnEmptyOneSaysNothing) {
    const BallotFile file = fileOf(written());
    EXPECT_EQ(file.seat, seatId(1));
    EXPECT_EQ(file.seatNumber, 1);
    EXPECT_TRUE(file.votes.empty());
    EXPECT_TRUE(file.problems.empty());
}

TEST_F(BallotFileTest, ReadsNamesOfStagesInWhicheverLanguageTheFilesWere) {
    const auto english = loadBuiltInFramework(u"cicte-2012"_s, u"en"_s);
    ASSERT_TRUE(english);
    const QString code = (*english)->indicators.front().code;
    m_workshop.agenda.front().indicator = code;
    const QString empty = QString::fromUtf8(writeBallotFile(m_workshop, **english, seat(1), Language()).mid(3));
    const qsizetype cells = empty.indexOf(u";;;"_s, empty.indexOf(code + u';')); // after the question
    ASSERT_GT(cells, 0);
    for (const QString& language : Language::builtIn()) {
        const auto spoken = loadBuiltInFramework(u"cicte-2012"_s, language);
        ASSERT_TRUE(spoken);
        for (const QString& words : {u"Operating"_s, u"3 Operating"_s, u"operativo"_s, u"3 Opérationnel"_s}) {
            const QString filled = QString(empty).insert(cells + 1, words);
            const auto file = readBallotFile(m_workshop, **spoken, filled.toUtf8());
            ASSERT_TRUE(isGood(file));
            ASSERT_NE(file->vote(code), nullptr) << words.toStdString() << " in " << language.toStdString();
            EXPECT_EQ(file->vote(code)->stage, 3);
            EXPECT_TRUE(file->problems.empty());
        }
        const auto other =
            readBallotFile(m_workshop, **spoken, QString(empty).insert(cells + 1, u"3 Medido"_s).toUtf8());
        ASSERT_TRUE(isGood(other));
        EXPECT_EQ(other->vote(code), nullptr) << "name and number say two things, in " << language.toStdString();
        EXPECT_EQ(other->problems.size(), 1U);
    }
}

TEST_F(BallotFileTest, ReadsWordsHoweverTheyAreComposed) {
    const auto french = loadBuiltInFramework(u"cicte-2012"_s, u"fr"_s);
    ASSERT_TRUE(french);
    const QString code = (*french)->indicators.front().code;
    m_workshop.agenda.front().indicator = code;
    m_workshop.title = u"Ñandú, œuvre, ﬁn"_s;
    QString filled = QString::fromUtf8(writeBallotFile(m_workshop, **french, seat(1), Language(u"fr"_s)).mid(3));
    const qsizetype cells = filled.indexOf(u";;;"_s, filled.indexOf(code + u';')); // after the question
    ASSERT_GT(cells, 0);
    filled.replace(cells, 3, u";3 Opérationnel;élevée;"_s);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const auto file = readBallotFile(m_workshop, **french, filled.normalized(form).toUtf8());
        ASSERT_TRUE(isGood(file));
        ASSERT_NE(file->vote(code), nullptr);
        EXPECT_EQ(file->vote(code)->stage, 3);
        EXPECT_EQ(file->vote(code)->confidence, Confidence::High);
        EXPECT_TRUE(file->problems.empty());
    }
}

TEST_F(BallotFileTest, ReadsStagesAsPeopleAndSpreadsheetsWriteThem) {
    for (const QString& words :
         {u"3"_s, u" 3 "_s, u"3.0"_s, u"3,0"_s, u"3.00"_s, u"03"_s, u"3 - Running"_s, u"3 Running"_s, u"3. Running"_s,
          u"3) running"_s, u"3 – en marcha"_s, u"Running"_s, u"RUNNING"_s, u"\"3\""_s}) {
        const BallotFile file = fileOf(withStage(words));
        EXPECT_EQ(stageOf(file), 3) << words.toStdString();
        EXPECT_TRUE(file.problems.empty()) << words.toStdString();
    }
}

TEST_F(BallotFileTest, RefusesStagesThatAreNoneByTheirRowWithoutSayingWhatStoodThere) {
    for (const QString& words : {u"0"_s,
                                 u"5"_s,
                                 u"-1"_s,
                                 u"3,5"_s,
                                 u"2.5"_s,
                                 u"1-3"_s,
                                 u"3/4"_s,
                                 u"=1+2"_s,
                                 u"=HYPERLINK(\"x\")"_s,
                                 u"+3"_s,
                                 u"@SUM(A1)"_s,
                                 u"3e0"_s,
                                 u"0x3"_s,
                                 u"three"_s,
                                 u"2 Running"_s,
                                 u"٣"_s,
                                 u"99999999999999999999"_s,
                                 u"3 3"_s,
                                 u"3 or 4"_s,
                                 u"3x"_s,
                                 u"..3"_s,
                                 u"3,"_s}) {
        const BallotFile file = fileOf(withStage(words));
        EXPECT_TRUE(file.votes.empty()) << words.toStdString();
        ASSERT_EQ(file.problems.size(), 1U) << words.toStdString();
        EXPECT_EQ(file.problems.front().row, 8);
        EXPECT_TRUE(file.problems.front().sentence.endsWith(u'.'));
        EXPECT_FALSE(words.size() > 1 && file.problems.front().sentence.contains(words)) << words.toStdString();
    }
}

TEST_F(BallotFileTest, ReadsHowSureSomebodyIs) {
    EXPECT_EQ(fileOf(withStage(u"3;high"_s)).votes.front().confidence, Confidence::High);
    EXPECT_EQ(fileOf(withStage(u"3; Medium "_s)).votes.front().confidence, Confidence::Medium);
    EXPECT_EQ(fileOf(withStage(u"3;LOW"_s)).votes.front().confidence, Confidence::Low);
    EXPECT_EQ(fileOf(withStage(u"3;"_s)).votes.front().confidence, Confidence::Unstated);
    const BallotFile unclear = fileOf(withStage(u"3;very"_s));
    EXPECT_TRUE(unclear.votes.empty());
    EXPECT_EQ(unclear.problems.size(), 1U);
}

TEST_F(BallotFileTest, ReadsWhatSpreadsheetsSaveWithOtherSeparatorsAndEncodings) {
    const QString filled = withStage(u"3;high"_s);
    const QString plain = QString(filled).replace(u'"', u'\'');
    const auto with = [&](QChar separator) {
        QString other = plain;
        return other.remove(u',').replace(u';', separator);
    };
    const auto wide = [](QStringEncoder::Encoding encoding, const QString& words) {
        return QByteArray(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(words));
    };
    QByteArray codePage = QString(filled).replace(u"Are the bollards"_s, u"¿Están los norays"_s).toLatin1();
    codePage.replace("inspected?", "inspected\x94?"); // a closing quotation mark of Windows
    const QByteArray otherPage = QByteArray(codePage).replace("inspected", "inspected\x8d");
    const QByteArray cutOff = codePage + "note\xe9"; // the beginning of a letter, were it UTF-8
    for (const QByteArray& bytes :
         {filled.toUtf8(), "\xEF\xBB\xBF" + filled.toUtf8(), with(u',').toUtf8(), with(u'\t').toUtf8(),
          QString(filled).replace(u"\n"_s, u"\r\n"_s).toUtf8(), QString(filled).replace(u'\n', u'\r').toUtf8(),
          wide(QStringEncoder::Utf16LE, with(u'\t')), wide(QStringEncoder::Utf16BE, filled), codePage, otherPage,
          cutOff}) {
        const BallotFile file = fileOf(bytes);
        EXPECT_EQ(stageOf(file), 3) << bytes.left(60).toHex(' ').toStdString();
        EXPECT_EQ(file.votes.size(), 1U);
        EXPECT_TRUE(file.problems.empty());
    }
}

TEST_F(BallotFileTest, ReadsColumnsThatWereMovedAndHeadsThatWereShifted) {
    QStringList lines = withStage(u"3;high"_s).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines) {
        QStringList cells = line.split(u';');
        const bool isTable = cells.size() > 4 && !line.startsWith(u"Title"_s);
        if (isTable && (cells.at(0) == u"Code"_s || framework().indicator(cells.at(0)))) {
            cells = QStringList{cells.at(3), cells.at(2), u"mine"_s, cells.at(0)};
        } else {
            cells.prepend({});
        }
        line = cells.join(u';');
    }
    lines.insert(3, u";;;;"_s);
    lines << u";;note;"_s;
    const BallotFile file = fileOf(lines.join(u'\n'));
    EXPECT_EQ(stageOf(file), 3);
    EXPECT_EQ(file.votes.front().confidence, Confidence::High);
    EXPECT_TRUE(file.problems.empty());
}

TEST_F(BallotFileTest, AQuestionInTwoRowsCountsInNeither) {
    QString filled = withStage(u"3"_s);
    const QStringList lines = filled.split(u'\n');
    const QString row = lines.at(7);
    ASSERT_TRUE(row.startsWith(indicator(0)));
    const BallotFile file = fileOf(filled + row + u'\n');
    EXPECT_TRUE(file.votes.empty());
    EXPECT_EQ(file.problems.size(), 1U);
    EXPECT_TRUE(fileOf(text() + row + u'\n').problems.empty()) << "an empty one says nothing";
}

TEST_F(BallotFileTest, RefusesQuestionsThatAreNotAskedOfTheSeat) {
    const BallotFile unknown = fileOf(changed(0, [](QStringList& cells) {
        cells[0] = u"P99-99"_s;
        cells[2] = u"3"_s;
    }));
    EXPECT_TRUE(unknown.votes.empty());
    ASSERT_EQ(unknown.problems.size(), 1U);
    EXPECT_TRUE(unknown.problems.front().sentence.contains(u"P99-99"_s));
    const BallotFile others = fileOf(changed(0, [this](QStringList& cells) {
        cells[0] = indicator(1);
        cells[2] = u"3"_s;
    }));
    EXPECT_TRUE(others.votes.empty());
    EXPECT_EQ(others.problems.size(), 1U);
    const BallotFile nameless = fileOf(text() + u";;3;\n"_s);
    EXPECT_EQ(nameless.problems.size(), 1U);
    const BallotFile cased = fileOf(changed(0, [](QStringList& cells) {
        cells[0] = u' ' + cells.at(0).toUpper() + u' ';
        cells[2] = u"3"_s;
    }));
    EXPECT_EQ(stageOf(cased), 3);
}

TEST_F(BallotFileTest, RefusesFilesOfOtherWorkshopsAndSeats) {
    const QString filled = withStage(u"3"_s);
    const auto swapped = [&](const QString& from, const QString& to) {
        EXPECT_TRUE(filled.contains(from)) << from.toStdString();
        return QString(filled).replace(from, to).toUtf8();
    };
    const QString id = m_workshop.id.toString(QUuid::WithoutBraces);
    EXPECT_EQ(refusalOf(swapped(id, QUuid::createUuid().toString(QUuid::WithoutBraces))).code, ErrorCode::Refused);
    EXPECT_EQ(refusalOf(swapped(id, u"12"_s)).code, ErrorCode::Refused);
    EXPECT_EQ(refusalOf(swapped(u"Seat;1;"_s, u"Seat;2;"_s)).code, ErrorCode::Refused) << "mistyped";
    EXPECT_EQ(refusalOf(swapped(u"Seat;1;"_s, u"Seat;77;"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(refusalOf(swapped(u"Seat;1;"_s, u"Seat;;"_s)).code, ErrorCode::NotFound);
    EXPECT_EQ(refusalOf(swapped(ballotFileKey(m_workshop.id, seatId(1)), u"key-00000000"_s)).code, ErrorCode::Refused);
    EXPECT_EQ(refusalOf(swapped(u"Key;"_s, u"Kay;"_s)).code, ErrorCode::Refused);
    EXPECT_EQ(refusalOf(swapped(u"Atalaya ballot;1"_s, u"Atalaya ballot;2"_s)).code, ErrorCode::NewerFormat);
    EXPECT_EQ(refusalOf(swapped(u"Code;"_s, u"Cord;"_s)).code, ErrorCode::InvalidInput);
    EXPECT_EQ(refusalOf(swapped(u"Stage (1 to 4)"_s, u"Level"_s)).code, ErrorCode::InvalidInput);
    EXPECT_EQ(fileOf(QString(filled).replace(u"Seat;1;"_s, u"Seat;1.0;"_s)).seatNumber, 1) << "a spreadsheet's number";
}

TEST_F(BallotFileTest, RefusesWhatIsNoBallotAtAll) {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("a;b\n1;2\n"), QByteArray("PK\x03\x04\x14\0\0\0", 8),
          QByteArray("\xff\xfe\x00", 3), QByteArray("\xff\xfe\x00\xd8\x00\xd8", 6), QByteArray("Atalaya\0ballot;1", 16),
          QByteArray("name,cluster\nAna,quay\n"), QByteArray("\"Atalaya ballot;1\n")}) {
        (void)refusalOf(bytes);
    }
}

TEST_F(BallotFileTest, RefusesWhatIsTooLargeAtOnceAndDoesNotReciteProblems) {
    EXPECT_EQ(refusalOf(QByteArray(mostBallotFileBytes + 1, ';')).code, ErrorCode::InvalidInput);
    (void)refusalOf(text().toUtf8() + QByteArray("\nx;y").repeated(5000));
    (void)refusalOf("Atalaya ballot" + QByteArray(";").repeated(10'000) + "\n");
    (void)refusalOf("Atalaya ballot;1\n\"" + QByteArray("\"\"").repeated(100'000));
    EXPECT_EQ(fileOf(text().toUtf8() + QByteArray("nowhere;;3;\n").repeated(400)).problems.size(), 100U);
    const BallotFile broken = fileOf(text() + u"\"P\"x;;3;\n"_s);
    EXPECT_EQ(broken.problems.size(), 1U);
    EXPECT_TRUE(broken.votes.empty());
}

TEST_F(BallotFileTest, AVoteHasAnIdByWhatItSaysSoThatTheSameFileCountsOnce) {
    const QUuid round = idOf(u"round"_s);
    const auto ballotIn = [&](const QString& words) {
        const BallotFile file = fileOf(withStage(words));
        return ballotOf(file, file.votes.front(), round);
    };
    const Ballot ballot = ballotIn(u"3;high"_s);
    EXPECT_EQ(ballot.seat, seatId(1));
    EXPECT_EQ(ballot.way, WayIn::File);
    EXPECT_EQ(ballot.stage, 3);
    EXPECT_EQ(ballot.confidence, Confidence::High);
    EXPECT_EQ(ballot.id, ballotIn(u"3 - Running;HIGH"_s).id);
    EXPECT_NE(ballot.id, ballotIn(u"3"_s).id);
    EXPECT_NE(ballot.id, ballotIn(u"2;high"_s).id);
    const BallotFile file = fileOf(withStage(u"3;high"_s));
    EXPECT_NE(ballot.id, ballotOf(file, file.votes.front(), idOf(u"other"_s)).id);
}

TEST_F(BallotFileTest, ManyFilesMakeASurvey) {
    BallotFile first = fileOf(withStage(u"3"_s));
    BallotFile second = first;
    second.seat = seatId(2);
    second.votes.front().stage = 1;
    BallotFile again = second;
    again.votes.front().stage = 2;
    const auto survey = preSurveyOf({first, second, again}, 4);
    ASSERT_EQ(survey.size(), 1U);
    EXPECT_EQ(survey.at(indicator(0)).votes, (std::vector<int>{0, 1, 1, 0})) << "the later file of a seat counts";
    EXPECT_TRUE(preSurveyOf({}, 4).empty());
}

} // namespace
} // namespace atalaya::test
