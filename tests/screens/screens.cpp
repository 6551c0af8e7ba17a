// Pictures of every page of the window, light and dark, at a laptop's size, at 200 % and in a small window, or those of
// the README: what scripts/screens makes. Not a test: somebody has to look.
#include "assessments/foundation/Language.h"
#include "models/session/Return.h"
#include "models/session/SafeCopies.h"
#include "tests/screens/PartScreens.h"
#include "tests/screens/ReadmeScreens.h"
#include "tests/screens/StrategyScreens.h"
#include "tests/screens/WorkshopScreens.h"
#include "tests/views/support/FakePhones.h"
#include "views/evidence/EvidenceQuestions.h"
#include "views/gaps/ChartFiles.h"
#include "views/home/HomePage.h"
#include "views/home/HomeQuestions.h"
#include "views/pages/AllPages.h"
#include "views/reportpage/ReportQuestions.h"
#include "views/strategy/StrategyQuestions.h"
#include "views/window/InterfaceLanguage.h"
#include "views/workshop/WorkshopQuestions.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace atalaya;
using namespace Qt::StringLiterals;

struct Look {
    QString name;
    Preferences::Ground ground;
    int percent;
    QSize size;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList words = application.arguments().mid(1);
    InterfaceLanguage language(Language::builtIn());
    QString spoken = u"en"_s;
    if (words.size() > 2 && words.first() == u"--language"_s) {
        spoken = words.at(1);
        words = words.mid(2);
    }
    const bool forReadme = words.size() == 3 && words.first() == u"--readme"_s;
    const bool roomOnly = words.size() == 2 && words.first() == u"--workshop"_s;
    if (!language.languages().contains(spoken) ||
        (!forReadme && !roomOnly && (words.size() != 1 || words.first().startsWith(u'-')))) {
        out << "screens [--language CODE] [--workshop] FOLDER, or screens --readme FOLDER REPORT.pdf: writes the "
               "pictures "
               "there\n";
        return 2;
    }
    const QDir folder(words.at(forReadme || roomOnly ? 1 : 0));
    language.speak(spoken);
    QTemporaryDir home;
    Preferences preferences(home.filePath(u"settings.ini"_s));
    WindowStyle style(application);
    Icons icons(style);
    Notices notices;
    Surroundings surroundings = Surroundings::real();
    surroundings.actor = u"María Quiñones"_s;
    QDateTime moment; // what the window takes for now, where it has to be something else
    surroundings.now = [&moment] { return moment.isValid() ? moment : QDateTime::currentDateTimeUtc(); };
    Desk desk(surroundings);
    SafeCopies copies(desk, preferences);
    HomeDialogs homeDialogs;
    EvidenceDialogs evidenceDialogs;
    ChartFileDialogs chartDialogs;
    ReportDialogs reportDialogs;
    StrategyDialogs strategyDialogs;
    WorkshopDialogs workshopDialogs;
    test::FakePhones phones;
    const WindowContext context{desk, style, icons, preferences, notices};
    MainWindow window(context);
    addAllPages(window, context, copies,
                {homeDialogs, evidenceDialogs, chartDialogs, reportDialogs, strategyDialogs, workshopDialogs, phones},
                language.languages());
    if (const auto made = desk.createPractice(home.filePath(u"Altamar.atalaya"_s)); !made) {
        out << made.error().sentence << '\n';
        return 1;
    }
    if (const auto chosen = desk.choose(desk.assessments().front().id); !chosen) {
        out << chosen.error().sentence << '\n';
        return 1;
    }
    window.show();
    if (forReadme) {
        bool good = screens::picturesOfReadme(window, style, folder, words.at(2));
        moment = screens::openVoteAt();
        const QString room = home.filePath(u"room.atalaya"_s);
        good = good && screens::makeOpenWorkshop(room, surroundings) && desk.openFile(room) &&
               desk.choose(desk.assessments().front().id) && screens::pictureOfRoom(window, style, folder);
        desk.closeFile();
        copies.finish();
        return good ? 0 : 1;
    }
    const Look looks[] = {{u"light"_s, Preferences::Ground::Light, 100, QSize(1366, 748)},
                          {u"dark"_s, Preferences::Ground::Dark, 100, QSize(1366, 748)},
                          {u"200"_s, Preferences::Ground::Light, 200, QSize(1366, 748)},
                          {u"dark-200"_s, Preferences::Ground::Dark, 200, QSize(1366, 748)},
                          {u"laptop"_s, Preferences::Ground::Light, 100, QSize(1366, 690)},
                          {u"small"_s, Preferences::Ground::Light, 100, QSize(1024, 680)}};
    for (const Look& look : looks) {
        if (roomOnly) {
            break;
        }
        style.apply(look.ground, look.percent, true);
        window.resize(look.size);
        for (const auto& [name, place] : screens::pages) {
            window.go(place);
            screens::settle(place.page == PageId::Reports ? 6'000 : 300);
            const QString file = folder.filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(name), look.name));
            if (!window.grab().save(file)) {
                out << "cannot write " << file << '\n';
                return 1;
            }
            out << file << '\n';
            out.flush();
        }
    }
    // What comes out of the pages.
    for (const Look& look : looks) {
        if (!roomOnly && look.name != u"laptop"_s && look.name != u"small"_s) {
            style.apply(look.ground, look.percent, true);
            window.resize(look.size);
            if (!screens::picturesOfParts(window, context, folder, look.name)) {
                out << "cannot write the parts of " << look.name << '\n';
                return 1;
            }
            if (look.name != u"dark-200"_s && !screens::picturesOfStrategy(window, context, folder, look.name)) {
                out << "cannot write the strategy of " << look.name << '\n';
                return 1;
            }
        }
    }
    // A room that votes.
    moment = screens::openVoteAt();
    for (const Look& look : looks) {
        const QString room = home.filePath(u"room-%1.atalaya"_s.arg(look.name));
        if (!screens::makeOpenWorkshop(room, surroundings) || !desk.openFile(room) ||
            !desk.choose(desk.assessments().front().id)) {
            out << "cannot make " << room << '\n';
            return 1;
        }
        style.apply(look.ground, look.percent, true);
        window.resize(look.size);
        if (!screens::picturesOfWorkshop(window, context, folder, look.name)) {
            out << "cannot write the workshop of " << look.name << '\n';
            return 1;
        }
    }
    desk.closeFile();
    copies.finish();
    return 0;
}
