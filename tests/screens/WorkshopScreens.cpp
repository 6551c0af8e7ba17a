#include "tests/screens/WorkshopScreens.h"

#include "models/exchange/AssessmentImport.h"
#include "models/exchange/WorkshopReplay.h"
#include "models/session/WorkshopSession.h"
#include "models/storage/MakeWorkspace.h"
#include "tests/screens/ReadmeScreens.h"
#include "views/workshop/WorkshopPage.h"
#include "views/workshop/room/RoomWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

namespace atalaya::screens {

namespace {

using namespace Qt::StringLiterals;

class WorkshopCamera {
public:
    WorkshopCamera(MainWindow& window, QDir folder, QString look)
        : m_window(window), m_folder(std::move(folder)), m_look(std::move(look)) {}

    void take(const QString& name) { takeOf(&m_window, name); }
    void takeOf(QWidget* widget, const QString& name) {
        settle(300);
        const QString file = m_folder.filePath(u"workshop-%1-%2.png"_s.arg(name, m_look));
        m_good = m_good && widget && widget->grab().save(file);
        QTextStream(stdout) << file << '\n';
    }
    /// The run is no good when no such button is to be seen. `source`: its words in the sources, of class `context`.
    void press(const char* context, const char* source) {
        const QString words = QCoreApplication::translate(context, source);
        for (QAbstractButton* button : m_window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                settle(300);
                return;
            }
        }
        QTextStream(stdout) << "no button " << words << '\n';
        m_good = false;
    }
    void key(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key);
        settle(300);
    }
    void go(const QString& part) { m_window.go({PageId::Workshop, {}, part}); }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    MainWindow& m_window;
    QDir m_folder;
    QString m_look;
    bool m_good = true;
};

void takeRoom(MainWindow& window, WorkshopCamera& camera, const QString& name) {
    auto* page = qobject_cast<WorkshopPage*>(window.currentPage());
    if (!page || !page->roomWindow()) {
        return;
    }
    page->roomWindow()->showNormal();
    page->roomWindow()->resize(1920, 1080);
    camera.takeOf(page->roomWindow(), name);
}

} // namespace

QDateTime openVoteAt() {
    return QDateTime(QDate(2026, 3, 12), QTime(9, 52, 18)).toUTC();
}

bool makeOpenWorkshop(const QString& path, const Surroundings& surroundings) {
    const auto fill = [](Workspace& workspace) -> Outcome {
        const QString samples = u":/samples/altamar/"_s;
        for (const QString& name : {u"2024.json"_s, u"2026.json"_s}) {
            QFile assessment(samples + name);
            ImportOrder order;
            order.name = name;
            order.filesFolder = samples + u"files"_s;
            order.bytes = assessment.open(QIODevice::ReadOnly) ? assessment.readAll() : QByteArray();
            const auto checked = checkImport(&workspace, order);
            if (!checked) {
                return tl::make_unexpected(checked.error());
            }
            if (auto added = carryOut(workspace, *checked); !added) {
                return added;
            }
        }
        QFile recording(samples + u"workshops/2026.json"_s);
        return recording.open(QIODevice::ReadOnly)
                   ? replayWorkshop(workspace, u"2026.json"_s, recording.readAll(), u"picture"_s, openVoteAt())
                   : Outcome();
    };
    return makeWorkspace(path, surroundings, fill).has_value();
}

bool picturesOfWorkshop(MainWindow& window, const WindowContext& context, const QDir& folder, const QString& look) {
    WorkshopCamera camera(window, folder, look);
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    camera.go(u"run"_s);
    camera.take(u"vote-open"_s);
    for (const auto& [words, name] : {std::pair("Type paper ballots…", u"paper"_s),
                                      std::pair("Read files…", u"files"_s), std::pair("Phones…", u"phones"_s)}) {
        camera.press("atalaya::VoteCard", words);
        camera.take(name);
        camera.key(Qt::Key_Escape);
    }
    camera.press("atalaya::VoteCard", "Pass the keyboard…");
    camera.key(Qt::Key_4);
    camera.key(Qt::Key_Return);
    camera.take(u"keyboard"_s);
    camera.press("atalaya::KeyboardVoting", "Back to the facilitator");
    camera.key(Qt::Key_F11);
    takeRoom(window, camera, u"room-before"_s);
    for (const auto& [words, name] :
         {std::pair("Room", u"prepare-room"_s), std::pair("Participants", u"prepare-participants"_s),
          std::pair("Agenda", u"prepare-agenda"_s), std::pair("Who answers", u"prepare-answers"_s)}) {
        camera.go(u"prepare"_s);
        camera.press("atalaya::PreparePane", words);
        camera.take(name);
    }
    if (context.desk.workshop()->reveal()) {
        camera.go(u"run"_s);
        camera.take(u"revealed"_s);
        takeRoom(window, camera, u"room-after"_s);
    }
    camera.go(u"minutes"_s);
    camera.take(u"minutes"_s);
    camera.go(u"list"_s);
    camera.take(u"list"_s);
    return camera.isGood();
}

} // namespace atalaya::screens
