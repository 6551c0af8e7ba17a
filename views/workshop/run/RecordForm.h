#pragma once

#include "views/workshop/WorkshopContext.h"

namespace atalaya {

class Button;
class MinorityViews;
class RationaleField;
class SectionHeading;
class StagePicker;
class WrapLabel;

/// Where the facilitator writes down what the room came to: a stage with its reason and the minority's views, which
/// becomes the answer by the same edit as a click; or that the question is parked. Awake from the reveal on. What is
/// begun and not recorded stays with its question while the panel lives.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(const WorkshopContext& context, QWidget* parent = nullptr);

    /// Another workshop: nothing is begun.
    void forget();
    void showItem(const QString& indicator);
    /// Keeps what is half typed.
    void store();

    [[nodiscard]] StagePicker* stages() const { return m_stages; }

private:
    /// What is begun for a question.
    struct Draft {
        int stage = 0;
        QString reason;
        std::vector<Dissent> views;
        bool operator==(const Draft&) const = default;
    };
    void build();
    [[nodiscard]] Draft recorded() const;
    [[nodiscard]] Draft draft() const;
    void change(const Draft& next);
    [[nodiscard]] const RoomResult* result() const;
    [[nodiscard]] QString whyNot() const;
    void showGroups();
    void settle();
    void record();
    void park();
    void takeBack();
    [[nodiscard]] bool give(RoomResult result, const QString& told);

    WorkshopContext m_context;
    QString m_indicator;
    std::map<QString, Draft> m_drafts;
    std::map<QString, Dissent> m_begun; ///< views that are half typed
    SectionHeading* m_head = nullptr;
    StagePicker* m_stages = nullptr;
    WrapLabel* m_chosen = nullptr;
    RationaleField* m_reason = nullptr;
    MinorityViews* m_views = nullptr;
    WrapLabel* m_why = nullptr;
    Button* m_record = nullptr;
    Button* m_park = nullptr;
    Button* m_takeBack = nullptr;
};

} // namespace atalaya
