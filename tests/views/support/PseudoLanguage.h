#pragma once

#include "views/window/InterfaceLanguage.h"

#include <QSet>
#include <QTranslator>

namespace atalaya::test {

/// A language that nobody speaks, to see which words of the interface are translated: each letter gets a sign above or
/// below it, and each text is 40 % longer, as German and French are. What is left as it was: keys of menus ("&Name"),
/// places for arguments ("%1"), patterns of dates and of files. Qt's own words stay English.
class PseudoWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;

    /// What was asked for so far, as it stands in the sources.
    [[nodiscard]] static const QSet<QString>& asked();
};

/// A text in the pseudo-language.
[[nodiscard]] QString inPseudoLanguage(const QString& text);
/// The words of a text that it would have changed: nobody has translated them.
[[nodiscard]] QStringList plainWords(const QString& text);

/// Speaks English and, as "eo", the pseudo-language.
class PseudoLanguage : public InterfaceLanguage {
public:
    PseudoLanguage() : InterfaceLanguage({QStringLiteral("en"), QStringLiteral("eo")}) {}

protected:
    [[nodiscard]] Words wordsOf(const QString& language) const override {
        if (language != QLatin1String("eo")) {
            return InterfaceLanguage::wordsOf(language);
        }
        Words words;
        words.push_back(std::make_unique<PseudoWords>());
        return words;
    }
};

} // namespace atalaya::test
