#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

// A step of the history is named anew in the language of the day: a StepName also takes a plain text, for names that no
// language changes, so no compiler tells when a text is handed over that was translated already.

namespace {

using namespace Qt::StringLiterals;

/// What stands between the bracket that opens before `from` and the one that closes it.
QString argumentsAt(const QString& text, qsizetype from) {
    int open = 1;
    for (qsizetype at = from; at < text.size(); ++at) {
        open += text[at] == u'(' ? 1 : text[at] == u')' ? -1 : 0;
        if (open == 0) {
            return text.mid(from, at - from);
        }
    }
    return {};
}

/// Of calls that name a step with a text of one language; `calls` counts all that were looked at.
QStringList frozenNamesIn(const QString& text, int& calls) {
    static const QRegularExpression call(u"\\b(?:perform|makeStep|edit|store)\\("_s);
    static const QRegularExpression translated(u"\\btr\\("_s);
    static const QRegularExpression saidLater(u"\\bStepName\\(|\\[[^\\]]*\\] \\{"_s);
    QStringList found;
    for (auto match = call.globalMatch(text); match.hasNext(); ++calls) {
        const QString arguments = argumentsAt(text, match.next().capturedEnd());
        if (arguments.contains(translated) && !arguments.contains(saidLater)) {
            found << arguments;
        }
    }
    static const QRegularExpression kept(u"\\bQString \\w*[sS]tep(?:Name)?\\b[^;]*\\btr\\("_s);
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    return found;
}

} // namespace

TEST(StepNames, AreNotFrozenInOneLanguage) {
    int calls = 0;
    for (const QString& room : {u"models"_s, u"views"_s}) {
        QDirIterator it(QStringLiteral(ATALAYA_SOURCE_DIR "/") + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            for (const QString& found : frozenNamesIn(QString::fromUtf8(file.readAll()), calls)) {
                ADD_FAILURE() << file.fileName().toStdString() << ": " << found.toStdString();
            }
        }
    }
    EXPECT_GT(calls, 100) << "the rooms were read";
}

TEST(StepNames, TheLookFindsOneThatIs) {
    int calls = 0;
    EXPECT_EQ(frozenNamesIn(u"session->perform(change, tr(\"Move %1\").arg(code));"_s, calls).size(), 1);
    EXPECT_EQ(frozenNamesIn(u"const QString step = isNew ? tr(\"Add\") : tr(\"Edit\");"_s, calls).size(), 1);
    EXPECT_TRUE(
        frozenNamesIn(u"perform(a, StepName(tr, QT_TR_NOOP(\"Move\"))); edit(a, [=] { return tr(\"x\"); });"_s, calls)
            .isEmpty());
    EXPECT_EQ(calls, 3);
}
