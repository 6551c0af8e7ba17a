#pragma once

#include "assessments/foundation/Error.h"
#include "views/reports/ReportDocument.h"
#include "views/window/LastFolder.h"

#include <QImage>
#include <QString>

class QAbstractItemModel;
class QWidget;

namespace atalaya {

/// Where a chart is saved to is asked of a person; tests answer in their place.
class ChartFiles {
public:
    virtual ~ChartFiles() = default;
    /// A path that ends in .png, .svg or .csv; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& title) = 0;
};

/// The system's file dialog.
class ChartFileDialogs final : public ChartFiles {
public:
    /// As HomeDialogs.
    explicit ChartFileDialogs(Preferences* preferences = nullptr) : m_last(preferences) {}

    [[nodiscard]] QString fileToSave(QWidget* parent, const QString& title) override;

private:
    LastFolder m_last;
};

/// The chart as a picture, `dots` pixels for each px, on `ground`.
[[nodiscard]] QImage chartImage(const report::Figure& figure, const QColor& ground, double dots);
/// The table that says what the chart says, one line a row, as RFC 4180 has it, with a byte order mark.
[[nodiscard]] QByteArray tableCsv(const QAbstractItemModel& model);
/// Writes the chart or, for .csv, its table; whole or not at all.
[[nodiscard]] Outcome saveChartTo(const QString& path, const report::Figure& figure, const QString& title,
                                  const QColor& ground, const QAbstractItemModel& model);

} // namespace atalaya
