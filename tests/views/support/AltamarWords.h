#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace atalaya::test {

/// What of a window over the practice country is not the interface's: texts of Altamar as people wrote them, the words
/// of its framework in the window's language, and names that every language has. A whole text counts, wherever it
/// stands in what is shown; a single word out of one does not. The framework's words in another language are not taken
/// out: the practice country keeps it in English as it ships, and each window says it in its own.
class AltamarWords {
public:
    /// `language`: of the window, with its files there. `more`: other texts that are no words of the interface, such as
    /// paths.
    explicit AltamarWords(const QString& language, const QStringList& more = {});

    /// What is left of a text.
    [[nodiscard]] QString without(const QString& shown) const;
    /// The same of something that was painted, and so may be one line of a longer text.
    [[nodiscard]] QString withoutPieces(const QString& painted) const;

    /// A text with one kind of blank, and without tags, access keys and signs where words may break.
    [[nodiscard]] static QString plain(QString text);

private:
    void blankOutUnits(QString& line) const;
    void addJson(const QString& folder, const QStringList& names);
    void add(const QString& text);

    QStringList m_texts;                                    ///< the longest first
    QString m_all;                                          ///< of them, one behind the other
    QStringList m_units;                                    ///< of measures
    mutable QHash<QString, QString> m_known, m_knownPieces; ///< what is left of those that were asked for
};

} // namespace atalaya::test
