#pragma once

#include "assessments/assessment/Assessment.h"
#include "views/window/LastFolder.h"

#include <QString>

#include <optional>

class QWidget;

namespace atalaya {

class Desk;
class Notices;
class Preferences;
class WindowStyle;

/// What Home asks a person in dialogs, so that tests can answer in their place.
class HomeQuestions {
public:
    virtual ~HomeQuestions() = default;

    /// The workspace to open; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent) = 0;
    /// Where to make a workspace; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToMake(QWidget* parent) = 0;
    /// The assessment to begin with, or none. `from`: the earlier round that is offered to go on from; null: none.
    [[nodiscard]] virtual std::optional<Assessment> newAssessment(const Desk& desk, const WindowStyle& style,
                                                                  const QUuid& from, QWidget* parent) = 0;
    /// The assessment with what is to be put right in it, or none.
    [[nodiscard]] virtual std::optional<Assessment> details(const Desk& /*desk*/, const WindowStyle& /*style*/,
                                                            const Assessment& /*there*/, QWidget* /*parent*/) {
        return std::nullopt;
    }
    /// The exported assessment to bring in; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToImport(QWidget* parent) = 0;
    /// The folder with the documents of an assessment that is brought in, `folder` being where its file lies; empty
    /// when the person thinks better of it.
    [[nodiscard]] virtual QString folderOfDocuments(QWidget* /*parent*/, const QString& /*folder*/) { return {}; }
    /// Where to export to, `name` without ending being offered; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToExport(QWidget* parent, const QString& name) = 0;
    /// A safe copy that lies elsewhere than in `folder`; empty when the person thinks better of it.
    [[nodiscard]] virtual QString copyToRestore(QWidget* parent, const QString& folder) = 0;
    /// Opens the folder in the system's own file manager.
    virtual void showFolder(const QString& folder) = 0;
    /// A folder where the person keeps documents, for the practice country.
    [[nodiscard]] virtual QString documentsFolder() = 0;
};

/// The real ones: the system's file dialogs and NewAssessmentDialog.
class HomeDialogs final : public HomeQuestions {
public:
    /// `preferences` keep the folder that was used last; without them only this does. `notices`, unless null, tell when
    /// the system shows no folder. Both must outlive this.
    explicit HomeDialogs(Preferences* preferences = nullptr, Notices* notices = nullptr)
        : m_last(preferences), m_notices(notices) {}

    [[nodiscard]] QString fileToOpen(QWidget* parent) override;
    [[nodiscard]] QString fileToMake(QWidget* parent) override;
    [[nodiscard]] std::optional<Assessment> newAssessment(const Desk& desk, const WindowStyle& style, const QUuid& from,
                                                          QWidget* parent) override;
    [[nodiscard]] std::optional<Assessment> details(const Desk& desk, const WindowStyle& style, const Assessment& there,
                                                    QWidget* parent) override;
    [[nodiscard]] QString fileToImport(QWidget* parent) override;
    [[nodiscard]] QString folderOfDocuments(QWidget* parent, const QString& folder) override;
    [[nodiscard]] QString fileToExport(QWidget* parent, const QString& name) override;
    [[nodiscard]] QString copyToRestore(QWidget* parent, const QString& folder) override;
    void showFolder(const QString& folder) override;
    [[nodiscard]] QString documentsFolder() override;

private:
    LastFolder m_last;
    Notices* m_notices;
};

} // namespace atalaya
