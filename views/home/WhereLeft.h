#pragma once

#include "models/items/AssessmentListModel.h"
#include "models/items/RecentFilesModel.h"
#include "views/home/ContinueCard.h"
#include "views/window/Page.h"

#include <QCoreApplication>

#include <functional>

namespace atalaya {

/// Where one was in the assessment one works on, and what the card of Home says about it.
class WhereLeft {
    Q_DECLARE_TR_FUNCTIONS(WhereLeft)
public:
    /// All must outlive this. `leadsTo` says whether the window has a page.
    WhereLeft(const WindowContext& context, const AssessmentListModel& assessments, const RecentFilesModel& recent,
              std::function<bool(PageId)> leadsTo);

    /// The page to go on with; Home when there is none.
    [[nodiscard]] Place place() const;
    /// The workspace that was open last, of those that are there; empty: none.
    [[nodiscard]] QString latestFile() const;
    /// None: there is nothing to go on with.
    [[nodiscard]] std::optional<ContinueCard::Content> content() const;

private:
    [[nodiscard]] ContinueCard::Content ofFile(const QString& path) const;
    [[nodiscard]] ContinueCard::Content ofAssessment(const AssessmentSession& session, const AssessmentRow& row) const;
    /// What one was at.
    [[nodiscard]] static QString wordsFor(const Place& there, const AssessmentSession& session);
    [[nodiscard]] static std::optional<StageGlyph> glyphFor(const Place& there, const AssessmentSession& session);

    WindowContext m_context;
    const AssessmentListModel& m_assessments;
    const RecentFilesModel& m_recent;
    std::function<bool(PageId)> m_leadsTo;
};

} // namespace atalaya
