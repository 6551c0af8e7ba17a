#pragma once

#include "views/workshop/WorkshopContext.h"

class QLineEdit;

namespace atalaya {

class Button;
class Label;
class NotedList;
class SectionHeading;

/// Points that belong elsewhere, kept for later; at the end they become open points of the assessment.
class ParkingLot : public QWidget {
    Q_OBJECT
public:
    explicit ParkingLot(const WorkshopContext& context, QWidget* parent = nullptr);

    /// The question that a new point belongs to.
    void showItem(const QString& indicator);
    void refresh();
    /// A field for a new point comes up, with the focus.
    void parkThis();

    [[nodiscard]] QLineEdit* field() const { return m_field; }

private:
    void build();
    void add();
    void remove(const QString& key);
    void close();

    WorkshopContext m_context;
    QString m_indicator;
    SectionHeading* m_head = nullptr;
    Button* m_park = nullptr;
    QWidget* m_form = nullptr;
    Label* m_about = nullptr;
    QLineEdit* m_field = nullptr;
    NotedList* m_list = nullptr;
    Button* m_handOver = nullptr;
};

} // namespace atalaya
