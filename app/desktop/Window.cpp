#include "app/desktop/WindowEntry.h"

#include "app/desktop/LoadedPhones.h"
#include "models/session/SafeCopies.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/SpokenWindow.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/theme/StageGlyph.h"
#include "views/window/InterfaceLanguage.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QApplication>
#include <QPainter>

namespace atalaya::desktop {

namespace {

using namespace Qt::StringLiterals;

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

    InterfaceLanguage language(Language::builtIn());
    const SpokenWindow spoken(
        context, copies,
        {dialogs, evidenceDialogs, chartFiles, reportDialogs, strategyDialogs, workshopDialogs, phones}, language);
    spoken.window().show();
    if (!file.isEmpty()) {
        spoken.home().open(file);
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
