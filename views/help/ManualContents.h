#pragma once

#include "views/help/ManualText.h"

#include <QListView>
#include <QStringListModel>

namespace atalaya {

class WindowStyle;

/// The contents of the manual: a row for each heading, in as many lines as its words need. Choosing a row goes there.
class ManualContents : public QListView {
    Q_OBJECT
public:
    ManualContents(const WindowStyle& style, const std::vector<ManualHeading>& headings, QWidget* parent = nullptr);

    /// Shows which heading is read; nothing is chosen by it.
    void follow(int heading);

Q_SIGNALS:
    void chose(int heading);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStringListModel m_titles;
    bool m_isFollowing = false;
};

} // namespace atalaya
