#pragma once

#include "views/workshop/WorkshopContext.h"
#include "views/workshop/minutes/MinutesModel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace atalaya {

class Button;
class Label;
class MinutesFile;
class SectionHeading;
class WholeList;
class WrapLabel;

/// Looking back on the workshop, at any time of it: how many questions are settled, how much the room agreed, each
/// result, what is not in the assessment yet, what was left for later, the minutes as a file, and its end.
class MinutesPane : public QWidget {
    Q_OBJECT
public:
    explicit MinutesPane(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another workshop is chosen, or none.
    void showWorkshop();
    /// Whether the minutes are being written.
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void backAsked();
    void jumpRequested(const atalaya::Place& place);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A button with the reason below it when it cannot be pressed.
    struct Act {
        Button* button = nullptr;
        WrapLabel* why = nullptr;
    };

    void build();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    Act addAct(QBoxLayout& column, const QString& word, void (MinutesPane::*act)());
    static void settle(const Act& act, const QString& whyNot);
    void fold();

    void refreshSoon();
    void refresh();
    void showCounts();
    void showAgreement();
    void showHandover();
    void showEnd();
    void handOverResults();
    void handOverPoints();
    void endOrResume();

    WorkshopContext m_context;
    QTimer m_refresh;
    bool m_isStale = true;
    HeldWorkshop m_held;
    MinutesModel m_model;
    QPointer<QObject> m_followed; ///< the assessment's session whose edits are followed

    QWidget* m_content;
    QBoxLayout* m_columns;
    SectionHeading* m_head;
    WrapLabel* m_trouble; ///< why the votes cannot be read
    Label* m_counts[5] = {};
    QWidget* m_begun = nullptr;
    WrapLabel *m_alpha = nullptr, *m_concordance = nullptr, *m_reading = nullptr;
    WholeList* m_list = nullptr;
    WrapLabel* m_noResults = nullptr;
    QWidget* m_handover = nullptr;
    WrapLabel *m_missing = nullptr, *m_points = nullptr, *m_end = nullptr;
    Act m_handOver, m_handOverPoints, m_endAct;
    MinutesFile* m_file = nullptr;
};

} // namespace atalaya
