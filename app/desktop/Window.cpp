#include "app/desktop/WindowEntry.h"

#include "app/desktop/LoadedPhones.h"
#include "models/session/SafeCopies.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/theme/StageGlyph.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QPainter>
#include <QTranslator>

namespace atalaya::desktop {

namespace {

using namespace Qt::StringLiterals;

QString translationFile(const QString& language) {
    return u":/i18n/atalaya_%1.qm"_s.arg(language);
}

/// The language chosen, or the system's, as far as the program speaks it.
QString interfaceLanguage(const Preferences& preferences) {
    const QString chosen = preferences.language();
    const QString wanted = chosen.isEmpty() ? QLocale::languageToCode(QLocale::system().language()) : chosen;
    return QFile::exists(translationFile(wanted)) ? wanted : u"en"_s;
}

/// How dates and numbers are written: in the interface's language, as in the system's country where that speaks it.
/// Peru writes 2.35 and Spain 2,35.
QLocale localeFor(const QString& language) {
    const QLocale system = QLocale::system();
    const QLocale plain(language);
    return system.language() == plain.language() ? QLocale(plain.language(), system.territory()) : plain;
}

QIcon applicationIcon() {
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap mark(side, side);
        mark.fill(Theme::light().colour("band"));
        QPainter painter(&mark);
        paintMark(painter, mark.rect(), true, Theme::light());
        painter.end();
        icon.addPixmap(mark);
    }
    return icon;
}

Surroundings surroundingsOf(const Preferences& preferences) {
    Surroundings surroundings = Surroundings::real();
    if (!preferences.actor().isEmpty()) {
        surroundings.actor = preferences.actor();
    }
    return surroundings;
}

int runWindow(int& argc, char** argv, const QString& file) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Atalaya"_s);
    QApplication::setApplicationVersion(QStringLiteral(ATALAYA_VERSION));
    QApplication::setDesktopFileName(u"atalaya"_s);
    QApplication::setWindowIcon(applicationIcon());

    Preferences preferences(Preferences::usualFile());
    const QString language = interfaceLanguage(preferences);
    QLocale::setDefault(localeFor(language));
    // Qt's own words, in the menus of fields and in its dialogs; where Qt has none, they stay English.
    QTranslator qtWords, translator;
    if (qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qtWords);
    }
    if (translator.load(translationFile(language))) {
        QApplication::installTranslator(&translator);
    }

    WindowStyle style(application);
    const auto dress = [&] {
        style.apply(preferences.ground(), preferences.textPercent(), preferences.reduceMotion());
    };
    dress();
    QObject::connect(&preferences, &Preferences::changed, &style, dress);
    Icons icons(style);
    Notices notices;
    Desk desk(surroundingsOf(preferences));
    SafeCopies copies(desk, preferences);
    HomeDialogs dialogs(&preferences, &notices);
    ReportDialogs reportDialogs(&preferences, &notices);
    EvidenceDialogs evidenceDialogs(&preferences);
    ChartFileDialogs chartFiles(&preferences);
    StrategyDialogs strategyDialogs(&preferences, &notices);
    WorkshopDialogs workshopDialogs(&preferences);
    LoadedPhones phones;
    const WindowContext context{desk, style, icons, preferences, notices};

    MainWindow window(context);
    HomePage* home =
        addAllPages(window, context, copies,
                    {dialogs, evidenceDialogs, chartFiles, reportDialogs, strategyDialogs, workshopDialogs, phones},
                    Language::builtIn());
    window.show();
    if (!file.isEmpty()) {
        home->open(file);
    }
    const int status = QApplication::exec();
    copies.finish();
    return status;
}

} // namespace

} // namespace atalaya::desktop

extern "C" Q_DECL_EXPORT int atalayaRunWindow(int& argc, char** argv, const QString& file) {
    return atalaya::desktop::runWindow(argc, argv, file);
}
