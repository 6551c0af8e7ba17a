#pragma once

#include "assessments/workshop/Workshop.h"

#include <QWidget>

class QComboBox;

namespace atalaya {

class Button;
class NotedList;
class RationaleField;
class SectionHeading;
class WindowStyle;
class WrapLabel;

/// What a minority holds against the room's stage: printed once, beside it, without a name. A group can be given only
/// where it stands alone among those of the round.
class MinorityViews : public QWidget {
    Q_OBJECT
public:
    explicit MinorityViews(const WindowStyle& style, QWidget* parent = nullptr);

    void setViews(const Workshop& workshop, const std::vector<Dissent>& views);
    /// Groups that a view may be attributed to: id and name.
    void setGroups(const std::vector<std::pair<QString, QString>>& groups);
    void setEditable(bool editable);
    /// Words that were begun and not added: they count when the result is recorded.
    [[nodiscard]] bool takeTyped();
    /// A view that is half typed, or an empty one.
    [[nodiscard]] Dissent begun() const;
    /// Another question, with what was half typed there.
    void showBegun(const Dissent& view);

Q_SIGNALS:
    void changed(const std::vector<atalaya::Dissent>& views);

private:
    void build();
    void beginView();
    void closeField();
    void add();
    void remove(const QString& key);

    const WindowStyle& m_style;
    std::vector<Dissent> m_views;
    SectionHeading* m_head = nullptr;
    Button* m_begin = nullptr;
    NotedList* m_list = nullptr;
    WrapLabel* m_note = nullptr;
    QWidget* m_form = nullptr;
    RationaleField* m_field = nullptr;
    QComboBox* m_group = nullptr;
};

} // namespace atalaya
