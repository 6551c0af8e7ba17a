#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace atalaya {

/// The language that the interface speaks: words, Qt's own words, and how dates and numbers are written. What stands on
/// the screen does not change with it; SpokenWindow makes the window anew.
class InterfaceLanguage {
public:
    /// `languages`: ISO 639-1 codes of those that it can speak; English is always one.
    explicit InterfaceLanguage(QStringList languages);
    virtual ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    [[nodiscard]] const QStringList& languages() const { return m_languages; }
    /// The language that a choice leads to, as far as it can be spoken, else English. `chosen`: a code, or empty for
    /// that of the environment, found as the command line finds it (languagesOfEnvironment()).
    [[nodiscard]] QString leadsTo(const QString& chosen) const;
    /// Speaks it from now on, in place of the one before.
    void speak(const QString& chosen);
    /// Its code; empty before the first speak().
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

protected:
    using Words = std::vector<std::unique_ptr<QTranslator>>;
    /// What translates into it; the last is asked first.
    [[nodiscard]] virtual Words wordsOf(const QString& language) const;

private:
    QStringList m_languages;
    QString m_spoken;
    Words m_words; ///< installed
};

} // namespace atalaya
