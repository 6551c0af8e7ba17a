#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <concepts>
#include <functional>
#include <utility>

namespace atalaya {

/// What kind of thing went wrong: decides the exit status and which next step a caller may offer.
enum class ErrorCode {
    InvalidInput, ///< a file or a value breaks a rule; the sentence says which and what is allowed
    NotFound,     ///< something named does not exist
    Refused,      ///< a rule of the domain forbids the step (an approved assessment, a missing reason)
    NewerFormat,  ///< made by a newer Atalaya
    ForeignFile,  ///< a file of something else
    Damaged,      ///< a file of ours that no longer holds together
    ReadOnly,     ///< file or folder cannot be written
    Busy,         ///< another program holds the file
    DiskFull,     ///< no room left
    InputOutput,  ///< any other failure of a disk or a device
    Internal,     ///< a fault of ours
};

/// An expected failure. `sentence` is translated, complete and ends with the next step; `detail` is for the log and for
/// support, untranslated, and may be empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString sentence;
    QString detail;
    /// Says the sentence in the language that the interface speaks when it is called: what a window tells may stand
    /// there while its language changes. Empty where the sentence is handed on and never stands. Holds values only, and
    /// is called on any thread.
    std::function<QString()> anew = {};

    /// Has the sentence name something else, a file by the name that people asked for.
    void rename(const QString& from, const QString& to) {
        sentence.replace(from, to);
        if (anew) {
            anew = [said = std::move(anew), from, to] { return said().replace(from, to); };
        }
    }
};

/// An error whose sentence can be said anew.
template <std::invocable<> Said> Error spokenError(ErrorCode code, Said said, QString detail = {}) {
    QString sentence = said();
    return {code, std::move(sentence), std::move(detail), std::move(said)};
}

template <class T> using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

inline tl::unexpected<Error> failure(ErrorCode code, QString sentence, QString detail = {}) {
    return tl::make_unexpected(Error{code, std::move(sentence), std::move(detail)});
}

/// One whose sentence can be said anew: see Error::anew.
template <std::invocable<> Said> tl::unexpected<Error> failure(ErrorCode code, Said said, QString detail = {}) {
    return tl::make_unexpected(spokenError(code, std::move(said), std::move(detail)));
}

/// What a pure function failed with, said anew by calling it once more: `again` holds its arguments, as values. For
/// rules whose sentences are put together from many parts.
template <std::invocable<> Again> tl::unexpected<Error> failureAgain(Error error, Again again) {
    if (!error.anew) {
        error.anew = [again = std::move(again), sentence = error.sentence] {
            const auto once = again();
            return once ? sentence : once.error().sentence;
        };
    }
    return tl::make_unexpected(std::move(error));
}

} // namespace atalaya
