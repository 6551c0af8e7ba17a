#pragma once

#include <QCoreApplication>

namespace atalaya::exchange {

/// The sentences of this room that a person reads, under one context for translators.
class ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

} // namespace atalaya::exchange
