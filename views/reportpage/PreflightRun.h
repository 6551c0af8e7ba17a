#pragma once

#include "models/session/KeptCopies.h"
#include "views/reportpage/ReportChoices.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>

class QWidget;

namespace atalaya {

class Desk;
class FindingsPane;
struct PlanFinding;
struct PreflightFinding;

/// Finds what to know before an export, anew whenever the assessment, the report's language or what is known about the
/// kept copies has changed; while its page is hidden, as soon as it is seen again.
class PreflightRun : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    PreflightRun(Desk& desk, FindingsPane& pane, QWidget& page);

    /// What was found is about another assessment or about one that was edited.
    void dataChanged();
    /// Of the report, ISO 639-1.
    void setLanguage(const QString& language);
    /// A report of the strategy is looked at for what the strategy lacks, minutes only for their language.
    /// A brief for one body is looked at for what falls to it; empty: for all.
    void setReport(ReportKind kind, const QString& body);
    /// The page is seen again.
    void seen();

private:
    void run();
    /// Whether the kept copies are whole, asked beside the window; what was amiss is asked again.
    void askForCopies();
    /// SHA-256 of those that are; nothing while it is not known of all.
    [[nodiscard]] std::optional<std::set<QString>> wholeCopies() const;
    /// Of what the findings are about, by their codes.
    [[nodiscard]] std::map<QString, QString> titlesIn(const std::vector<PreflightFinding>& findings) const;
    void addTitles(const std::vector<PlanFinding>& findings, std::map<QString, QString>& titles) const;

    Desk& m_desk;
    KeptCopies& m_copies;
    FindingsPane& m_pane;
    QWidget& m_page;
    QString m_language = QStringLiteral("en");
    ReportKind m_kind = ReportKind::Gap;
    QString m_body;
    bool m_isStale = true;
};

} // namespace atalaya
