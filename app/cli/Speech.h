#pragma once

#include "assessments/foundation/Language.h"

namespace atalaya::cli {

/// Call it before the first application object: each one speaks what speak() said last.
void prepareSpeech();

/// From now on tr() answers in the language `code`, English with its plurals included, in each application object that
/// this process makes; spoken() and QLocale() are of that language as well. Without an application object tr() answers
/// in plain English without plurals, so there is one whenever a sentence is made.
void speak(const QString& code);

/// Takes that back, for the window, which speaks the language of its settings.
void hush();

/// For numbers, dates and lists in what people read; English before the first speak().
[[nodiscard]] const Language& spoken();

} // namespace atalaya::cli
