#include "views/gaps/ChartFiles.h"
#include "views/gaps/ChartView.h"
#include "views/gaps/GapsPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QMimeData>

// What can be done with a chart of the page: copied, saved.

namespace atalaya {

/// What can be done with a chart stands in its menu too: the buttons above take the focus away from it.
void GapsPage::offerChart(ChartView* chart) {
    chart->installEventFilter(this);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto offer = [&](const QString& word, void (GapsPage::*act)()) {
        auto* action = new QAction(word, chart);
        connect(action, &QAction::triggered, this, [this, chart, act] {
            m_lastChart = chart;
            (this->*act)();
        });
        chart->addAction(action);
    };
    offer(tr("Copy chart"), &GapsPage::copyChart);
    offer(tr("Save chart…"), &GapsPage::saveChart);
}

bool GapsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* chart = qobject_cast<ChartView*>(watched)) {
            m_lastChart = chart;
        }
    }
    return Page::eventFilter(watched, event);
}

void GapsPage::copyChart() {
    if (!m_figures) {
        return;
    }
    const ChartView* chart = m_lastChart;
    auto* copied = new QMimeData;
    copied->setImageData(chartImage(chart->figure(Theme::paper()), Qt::white, 2));
    copied->setText(chart->chart().summary);
    QApplication::clipboard()->setMimeData(copied);
    context().notices.say(tr("Copied: %1").arg(chart->chart().title));
}

void GapsPage::saveChart() {
    if (!m_figures) {
        return;
    }
    const ChartView* chart = m_lastChart;
    const QUuid of = session()->assessment().id;
    const QString path = m_files.fileToSave(this, chart->chart().title);
    if (path.isEmpty()) {
        return;
    }
    if (!m_figures || !session() || session()->assessment().id != of) {
        // Beside the dialog another file was opened; the charts are of that one now.
        context().notices.fail(spokenError(ErrorCode::Refused, [] {
            return tr("Another assessment is shown than when the chart was to be saved. Go back to it and save the "
                      "chart again.");
        }));
        return;
    }
    if (const Outcome saved =
            saveChartTo(path, chart->figure(Theme::paper()), chart->chart().title, Qt::white, m_scores);
        !saved) {
        context().notices.fail(saved.error());
    } else {
        context().notices.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace atalaya
