#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

namespace atalaya {

/// The name of a step of the history, "Choose stage 3 for P06-02". Said anew whenever it is asked for, because the
/// language of the window may change between the step and its undo. Where a class names a step it writes
/// `StepName(tr, QT_TR_NOOP("Choose stage %1 for %2")).arg(stage, code)`; QT_TR_N_NOOP and a number for plurals,
/// QT_TRANSLATE_NOOP3 for a comment; where an argument is translated as well, a function that says all of it.
class StepName {
public:
    using Translator = QString (*)(const char* source, const char* comment, int n);
    struct Commented {
        const char* source;
        const char* comment;
    };

    StepName() = default;
    /// `tr`: of the class that names the step. Both texts are literals.
    StepName(Translator tr, const char* source, int n = -1) : StepName(tr, Commented{source, nullptr}, n) {}
    StepName(Translator tr, Commented words, int n = -1)
        : m_said([tr, words, n] { return tr(words.source, words.comment, n); }) {}
    /// `said` is called at any later time: it holds values only.
    template <std::invocable<> Said> StepName(Said said) : m_said(std::move(said)) {} // NOLINT: reads as a name
    /// One that no language changes.
    StepName(const QString& same) // NOLINT: reads as a name
        : m_said([same] { return same; }) {}

    /// With values in the place of %1, %2, as QString has it.
    template <class... Values> [[nodiscard]] StepName arg(Values... values) const {
        return StepName([said = m_said, values...] { return said().arg(values...); });
    }
    [[nodiscard]] QString text() const { return m_said ? m_said() : QString(); }

private:
    std::function<QString()> m_said;
};

} // namespace atalaya
