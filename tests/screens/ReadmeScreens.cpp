#include "tests/screens/ReadmeScreens.h"

#include "models/session/Preferences.h"
#include "tests/screens/PartScreens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace atalaya::screens {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostColours = 256;
constexpr double dotsPerPoint = 60.0 / 72;

bool keep(const QImage& picture, const QDir& folder, const QString& name) {
    const QString file = folder.filePath(name + u".png"_s);
    QTextStream(stdout) << file << '\n';
    return !picture.isNull() && picture.save(file, "PNG", 0);
}

/// In the colours it has most of: a window has few, and a page of the README should come quickly.
QImage inFewColours(const QImage& picture) {
    QHash<QRgb, int> seen;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++seen[picture.pixel(x, y)];
        }
    }
    QList<QRgb> colours = seen.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb other) {
        return std::pair(seen.value(other), one) < std::pair(seen.value(one), other);
    });
    colours.resize(std::min<qsizetype>(colours.size(), mostColours));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

bool picturesOfWindow(MainWindow& window, WindowStyle& style, const QDir& folder) {
    struct Shot {
        const char* page;
        Preferences::Ground ground;
        QString name;
    };
    const Shot shots[] = {{"score", Preferences::Ground::Light, u"window-score"_s},
                          {"gaps", Preferences::Ground::Light, u"window-gaps"_s},
                          {"strategy", Preferences::Ground::Light, u"window-strategy"_s},
                          {"whatif", Preferences::Ground::Light, u"window-what-if"_s},
                          {"reports", Preferences::Ground::Light, u"window-reports"_s},
                          {"evidence", Preferences::Ground::Dark, u"window-evidence-dark"_s}};
    window.resize(1366, 748);
    for (const Shot& shot : shots) {
        style.apply(shot.ground, 100, true);
        const auto* page = std::find_if(std::begin(pages), std::end(pages),
                                        [&](const auto& one) { return QByteArray(one.first) == shot.page; });
        window.go(page->second);
        settle(page->second.page == PageId::Reports ? 20'000 : 500);
        const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (!keep(inFewColours(picture), folder, shot.name)) {
            return false;
        }
    }
    return true;
}

/// The page where a heading of the outline stands, at any level.
std::optional<int> pageOf(const QPdfBookmarkModel& outline, const QString& title, const QModelIndex& parent = {}) {
    for (int row = 0; row < outline.rowCount(parent); ++row) {
        const QModelIndex entry = outline.index(row, 0, parent);
        if (entry.data(static_cast<int>(QPdfBookmarkModel::Role::Title)).toString().contains(title)) {
            return entry.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
        }
        if (const auto below = pageOf(outline, title, entry)) {
            return below;
        }
    }
    return std::nullopt;
}

bool picturesOfReport(const QString& pdf, const QDir& folder) {
    QPdfDocument document;
    if (document.load(pdf) != QPdfDocument::Error::None) {
        return false;
    }
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    const std::pair<QString, QString> shots[] = {{u"report-cover"_s, {}},
                                                 {u"report-minister"_s, u"For the Minister"_s},
                                                 {u"report-glance"_s, u"Results at a glance"_s},
                                                 {u"report-commitment"_s, u"National CSIRTs"_s},
                                                 {u"report-action-plan"_s, u"Action plan"_s}};
    for (const auto& [name, heading] : shots) {
        const std::optional<int> page = heading.isEmpty() ? 0 : pageOf(outline, heading);
        if (!page) {
            QTextStream(stdout) << "the outline has no " << heading << '\n';
            return false;
        }
        const QSize size = (document.pagePointSize(*page) * dotsPerPoint).toSize();
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, document.render(*page, size));
        if (!keep(picture, folder, name)) {
            return false;
        }
    }
    return true;
}

} // namespace

void settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

bool pictureOfRoom(MainWindow& window, WindowStyle& style, const QDir& folder) {
    style.apply(Preferences::Ground::Light, 100, true);
    window.resize(1366, 748);
    window.go({PageId::Workshop, {}, u"run"_s});
    if (QWidget* focus = QApplication::focusWidget()) {
        focus->clearFocus();
    }
    settle(500);
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    return keep(inFewColours(picture), folder, u"window-workshop"_s);
}

bool picturesOfReadme(MainWindow& window, WindowStyle& style, const QDir& folder, const QString& pdf) {
    return picturesOfWindow(window, style, folder) && picturesOfReport(pdf, folder);
}

} // namespace atalaya::screens
