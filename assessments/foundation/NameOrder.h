#pragma once

#include "assessments/foundation/Language.h"

#include <QCollator>

namespace atalaya {

/// The order in which people of a language look for names: "Órgano" stands at O, not behind Z. Names that the language
/// takes for the same go by code point, so that the order is always the same one. To sort by, and for maps and sets
/// whose names are listed; one for each thread.
class NameOrder {
public:
    explicit NameOrder(const Language& language) : m_collator(language.locale()) {}

    /// Whether `one` stands before `other`.
    [[nodiscard]] bool operator()(const QString& one, const QString& other) const;

private:
    QCollator m_collator;
};

/// Each name once, in the order of `language`.
[[nodiscard]] QStringList inNameOrder(QStringList names, const Language& language);

} // namespace atalaya
