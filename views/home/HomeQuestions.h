#pragma once

#include "assessments/assessment/Assessment.h"

#include <QString>

#include <optional>

class QWidget;

namespace atalaya {

class Desk;
class WindowStyle;

/// What Home asks a person in dialogs, so that tests can answer in their place.
class HomeQuestions {
public:
    virtual ~HomeQuestions() = default;

    /// The workspace to open; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent) = 0;
    /// Where to make a workspace; empty when the person thinks better of it.
    [[nodiscard]] virtual QString fileToMake(QWidget* parent) = 0;
    /// The assessment to begin with, or none.
    [[nodiscard]] virtual std::optional<Assessment> newAssessment(const Desk& desk, const WindowStyle& style,
                                                                  QWidget* parent) = 0;
    /// A folder where the person keeps documents, for the practice country.
    [[nodiscard]] virtual QString documentsFolder() = 0;
};

/// The real ones: the system's file dialogs and NewAssessmentDialog.
class HomeDialogs final : public HomeQuestions {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent) override;
    [[nodiscard]] QString fileToMake(QWidget* parent) override;
    [[nodiscard]] std::optional<Assessment> newAssessment(const Desk& desk, const WindowStyle& style,
                                                          QWidget* parent) override;
    [[nodiscard]] QString documentsFolder() override;
};

} // namespace atalaya
