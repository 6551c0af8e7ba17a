#pragma once

#include "models/items/EvidenceListModel.h"
#include "models/items/SupportedAnswersModel.h"
#include "views/window/Page.h"

class QFormLayout;
class QListView;

namespace atalaya {

class Button;
class DocumentPreview;
class IconLabel;
class Label;
class LinkButton;
class NoticeBox;
class SectionHeading;
class SupportedAnswerDelegate;
class WrapLabel;

/// All about one piece of evidence: what is wrong with it and what that costs, its fields, its kept copy, and the
/// answers that it supports. Changes nothing itself; whoever shows it carries out what it asks for.
class EvidenceDetail : public QWidget {
    Q_OBJECT
public:
    /// `rows` must outlive it.
    EvidenceDetail(const WindowContext& context, const EvidenceListModel& rows, QWidget* parent = nullptr);

    /// A null id shows nothing.
    void show(const QUuid& evidence);
    [[nodiscard]] const QUuid& evidence() const { return m_shown; }
    /// Those that it supports. Del or the word at the end of a row detaches the piece from one.
    [[nodiscard]] QListView* answers() const { return m_list; }

Q_SIGNALS:
    /// It was told to show another piece, and reads in the log who added it.
    void shown(const QUuid& evidence);
    void prolongWanted();
    void replaceWanted();
    void editWanted();
    void attachWanted();
    void removeWanted();
    void fileWanted();
    void copyWanted();
    void linkWanted();
    void answerWanted(const QString& indicator);
    void detachWanted(const QString& indicator);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    QWidget* makeUses();
    void followUses();
    [[nodiscard]] bool isOnDetach(const QPoint& at) const;
    void makePreview();
    void makeActions();
    void followSession();
    void refresh();
    void showNotice(const EvidenceRow& row);
    void showFacts(const EvidenceRow& row);
    void showCopy(const EvidenceRow& row);
    void showPreview(const EvidenceRow& row);
    void showActions();
    void fitLinks();
    void fitList();
    void restyle();
    [[nodiscard]] QString cost(const EvidenceRow& row) const;
    [[nodiscard]] QString addedBy(const QUuid& evidence) const;
    [[nodiscard]] AssessmentSession* session() const { return m_context.desk.session(); }

    WindowContext m_context;
    const EvidenceListModel& m_rows;
    SupportedAnswersModel m_answers;
    QUuid m_shown;

    QWidget* m_head = nullptr;
    Label* m_kicker = nullptr;
    WrapLabel* m_title = nullptr;
    NoticeBox* m_notice;
    Button* m_prolong = nullptr;
    Button* m_replace = nullptr;
    QWidget* m_factsHolder = nullptr;
    QFormLayout* m_facts = nullptr;
    WrapLabel* m_issuer = nullptr;
    Label* m_dated = nullptr;
    Label* m_kind = nullptr;
    Label* m_reviewBy = nullptr;
    LinkButton* m_file = nullptr;
    QWidget* m_copy = nullptr;
    IconLabel* m_copySign = nullptr;
    WrapLabel* m_copyWord = nullptr;
    Label* m_hash = nullptr;
    LinkButton* m_link = nullptr;
    WrapLabel* m_note = nullptr;
    WrapLabel* m_added = nullptr;
    QWidget* m_previewHolder;
    DocumentPreview* m_preview;
    QWidget* m_actions;
    Button* m_edit = nullptr;
    Button* m_attach = nullptr;
    Button* m_save = nullptr;
    Button* m_replaceAlways = nullptr;
    Button* m_remove = nullptr;
    QWidget* m_uses = nullptr;
    SectionHeading* m_usesHead = nullptr;
    QListView* m_list = nullptr;
    SupportedAnswerDelegate* m_delegate = nullptr;
    QPoint m_releasedAt; ///< the pointer, in the list
    WrapLabel* m_noUse = nullptr;
};

} // namespace atalaya
