#include "tests/views/gaps/GapsFixture.h"

#include "models/session/WindowLanguage.h"

#include <QClipboard>

#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QXmlStreamReader>

namespace atalaya::test {
namespace {

class SavedChartsTest : public GapsFixture {};

TEST_F(SavedChartsTest, SavesAndCopiesWholeChartsOrSaysWhyNot) {
    startAltamar();
    QTest::keyClick(bars(), Qt::Key_C);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    for (const QString& name : {u"chart.png"_s, u"chart.svg"_s, u"chart.csv"_s}) {
        m_places.path = pathOf(name);
        QTest::mouseClick(button(u"Save chart…"_s, true), Qt::LeftButton);
        EXPECT_GT(QFileInfo(m_places.path).size(), 500) << name.toStdString();
    }
    EXPECT_FALSE(QImage(pathOf(u"chart.png"_s)).isNull());
    EXPECT_TRUE(QImage(pathOf(u"chart.svg"_s)).width() > 100) << "a drawing that a reader can read";
    EXPECT_TRUE(
        QString::fromUtf8(read(pathOf(u"chart.csv"_s))).contains(u"8 Critical ICT infrastructure,9,10,2.11,3.10"_s));
    QSignalSpy shown(&m_notices, &Notices::shown);
    m_places.path = pathOf(u"nowhere/chart.png"_s);
    QTest::keySequence(m_window.get(), QKeySequence::Save);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_FALSE(QFileInfo::exists(m_places.path));
}

TEST_F(SavedChartsTest, AChartOfAnotherAssessmentIsNotSavedInPlaceOfTheOneThatWasAskedFor) {
    startAltamar();
    QSignalSpy shown(&m_notices, &Notices::shown);
    m_places.path = pathOf(u"chart.csv"_s);
    m_places.meanwhile = [this] { ASSERT_TRUE(isGood(m_desk->closeFile())); };
    QTest::mouseClick(button(u"Save chart…"_s, true), Qt::LeftButton);
    EXPECT_EQ(shown.count(), 1);
    EXPECT_FALSE(QFileInfo::exists(m_places.path));
}

TEST_F(SavedChartsTest, ASavedChartIsTheSameInEveryWindowAndOnPaper) {
    startAltamar();
    const QList<ChartView*> charts{bars(), strips(), chart(u"Shape of the commitments"_s)};
    std::vector<QImage> usual;
    for (ChartView* one : charts) {
        usual.push_back(savedPicture(one));
    }
    m_style->apply(Preferences::Ground::Dark, 200, true);
    m_window->resize(1024, 700);
    QApplication::processEvents();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QImage now = savedPicture(charts[i]);
        EXPECT_EQ(now.pixelColor(0, 0), QColor(Qt::white));
        EXPECT_EQ(now, usual[static_cast<std::size_t>(i)]) << charts[i]->accessibleName().toStdString();
    }
}

TEST_F(SavedChartsTest, ASavedDrawingSaysItsLanguage) {
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    report::Figure figure;
    figure.size = QSizeF(20, 10);
    figure.draw = [](QPainter&, const QRectF&) {};
    for (const QString& code : {u"es"_s, u"pt"_s, u"fr"_s, u"en"_s}) {
        setLanguageOfWindow(code);
        ASSERT_TRUE(saveChartTo(pathOf(u"chart.svg"_s), figure, u"Chart"_s, Qt::white, QStandardItemModel()));
        QXmlStreamReader reader(read(pathOf(u"chart.svg"_s)));
        ASSERT_TRUE(reader.readNextStartElement());
        EXPECT_EQ(reader.attributes().value("lang"_L1), code);
        EXPECT_EQ(reader.attributes().value("xml:lang"_L1), code);
    }
}

TEST_F(SavedChartsTest, WordsOfASavedDrawingCanBeChosenAndItsGroundIsPaper) {
    startAltamar();
    for (ChartView* one : {bars(), strips(), chart(u"Shape of the commitments"_s)}) {
        one->setFocus(Qt::TabFocusReason);
        m_places.path = pathOf(u"chart.svg"_s);
        QTest::keySequence(m_window.get(), QKeySequence::Save);
        QXmlStreamReader reader(read(m_places.path));
        QStringList words;
        QString title, ground;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (reader.name() == "text"_L1) {
                EXPECT_GT(reader.attributes().value("textLength"_L1).toDouble(), 0);
                words << reader.readElementText();
            } else if (reader.name() == "title"_L1) {
                title = reader.readElementText();
            } else if (reader.name() == "rect"_L1 && ground.isEmpty()) {
                ground = reader.attributes().value("fill"_L1).toString();
            }
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
        EXPECT_EQ(title, one->chart().title);
        EXPECT_EQ(ground, u"#ffffff"_s);
        EXPECT_TRUE(words.join(u' ').contains(u"CSIRTs"_s)) << words.join(u'|').toStdString();
    }
}

TEST_F(SavedChartsTest, ATableForSpreadsheetsKeepsAccentsAndRunsNothing) {
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Compromiso"_s, u"Ahora"_s});
    model.setItem(0, 0, new QStandardItem(u"=HYPERLINK(\"http://x\") Coordinaci\u00f3n, \u201cni\u00f1os\u201d"_s));
    model.setItem(0, 1, new QStandardItem(u"2.17"_s));
    const QByteArray bytes = tableCsv(model);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "spreadsheets take it for their own code page without";
    EXPECT_EQ(
        QString::fromUtf8(bytes).toStdString(),
        u"Compromiso,Ahora\r\n\"'=HYPERLINK(\"\"http://x\"\") Coordinaci\u00f3n, \u201cni\u00f1os\u201d\",2.17\r\n"_s
            .toStdString());
}

TEST_F(SavedChartsTest, EachChartIsCopiedByItsMenuAndTheOneThatWasWorkedOnByTheButton) {
    startAltamar();
    QSignalSpy said(&m_notices, &Notices::said);
    const auto lastSaid = [&] { return said.last().front().toString(); };
    for (ChartView* one : {bars(), strips(), chart(u"Shape of the commitments"_s)}) {
        ASSERT_EQ(one->actions().size(), 2);
        EXPECT_EQ(one->contextMenuPolicy(), Qt::ActionsContextMenu);
        one->actions().front()->trigger();
        EXPECT_TRUE(lastSaid().endsWith(one->chart().title)) << lastSaid().toStdString();
    }
    strips()->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(button(u"Copy chart"_s, true), Qt::LeftButton);
    EXPECT_TRUE(lastSaid().endsWith(strips()->chart().title)) << "the button takes the focus, not the choice";
}

} // namespace
} // namespace atalaya::test
