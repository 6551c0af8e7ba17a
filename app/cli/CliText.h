#pragma once

#include <QCoreApplication>

namespace atalaya::cli {

/// The sentences of the command line that a person reads, under one context for translators.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

} // namespace atalaya::cli
