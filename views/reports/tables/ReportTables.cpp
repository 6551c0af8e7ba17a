#include "views/reports/tables/ReportTables.h"

#include "assessments/foundation/Language.h"
#include "views/reports/TwoLanguages.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace atalaya::report {

namespace {

QString wordsOf(const Text& text) {
    QString words;
    for (const Span& span : text) {
        words += span.text;
    }
    return words;
}

QString wordsOf(const Elements& elements);

/// Stands between the languages of a cell until it is known how the cell shows them: heads in one line, others in two.
constexpr QChar languageBreak(u'\u2028');

/// The words of an element, one paragraph a line; of a drawing what it tells whoever cannot see it.
struct ElementWords {
    QString operator()(const Paragraph& paragraph) const { return wordsOf(paragraph.text); }
    QString operator()(const Heading& heading) const { return inBoth(heading.text, heading.second); }
    QString operator()(const List& list) const {
        QStringList lines;
        for (const Text& item : list.items) {
            lines << wordsOf(item);
        }
        return lines.join(u'\n');
    }
    QString operator()(const Figure& figure) const { return sentencesInBoth(figure.alt, figure.secondAlt); }
    QString operator()(const Block& block) const { return block.content ? wordsOf(*block.content) : QString(); }
    QString operator()(const Columns& columns) const {
        QStringList lines;
        for (const Elements& column : columns.columns) {
            lines << wordsOf(column);
        }
        lines.removeAll(QString());
        return lines.join(columns.languages ? languageBreak : QChar(u'\n'));
    }
    template <class Other> QString operator()(const Other&) const { return {}; }
};

QString wordsOf(const Elements& elements) {
    QStringList lines;
    for (const Element& element : elements) {
        lines << std::visit(ElementWords(), element.value);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Reads a whole cell as one number, the way Language writes it. "007" and the like stay words: they are names.
class NumberReading {
public:
    explicit NumberReading(const Language& language)
        : m_decimalSign(language.decimalSign()), m_groupSign(language.groupSign()) {
        m_form.setPattern(QStringLiteral("\\A([+\u2212-]?)((?:0|[1-9][0-9]{0,2}(?:%2[0-9]{3})+|[1-9][0-9]{0,8})"
                                         "(?:%1([0-9]{1,6}))?)([\u00a0\u202f ]?%)?\\z")
                              .arg(QRegularExpression::escape(m_decimalSign), QRegularExpression::escape(m_groupSign)));
    }

    PlainCell operator()(const QString& text) const {
        PlainCell cell{text};
        const auto match = m_form.match(text);
        bool good = match.hasMatch();
        QString digits = match.captured(2).remove(m_groupSign).replace(m_decimalSign, QStringLiteral("."));
        const double size = good ? digits.toDouble(&good) : 0;
        if (!good) {
            return cell;
        }
        const QString sign = match.captured(1);
        cell.decimals = static_cast<int>(match.capturedLength(3));
        cell.number = sign.isEmpty() || sign == u"+" ? size : -size;
        cell.kind = sign == u"+" || sign == u"\u2212" ? PlainCell::Kind::Change : PlainCell::Kind::Number;
        if (match.capturedLength(4) > 0) {
            cell.kind = PlainCell::Kind::Percent;
            cell.number /= 100;
        }
        return cell;
    }

private:
    QString m_decimalSign, m_groupSign;
    QRegularExpression m_form;
};

/// The words of a row at each column; a cell over several columns stands in all of them.
QStringList spread(const Row& row) {
    QStringList words;
    for (const Cell& cell : row.cells) {
        const QString text = wordsOf(cell.content);
        for (int column = 0; column < cell.columnSpan; ++column) {
            words << text;
        }
    }
    return words;
}

/// The heads from top to bottom in one: "Current: stage".
QStringList headsOf(const Table& table) {
    QStringList heads;
    for (const Row& row : table.head) {
        const QStringList words = spread(row);
        heads.resize(std::max(heads.size(), words.size()));
        for (qsizetype column = 0; column < words.size(); ++column) {
            const QString word = QString(words[column]).replace(u'\n', u' ');
            if (!word.isEmpty() && heads[column] != word) {
                heads[column] += heads[column].isEmpty() ? word : QStringLiteral(": ") + word;
            }
        }
    }
    return heads;
}

class Collector {
public:
    explicit Collector(const ReportDocument& document) : m_language(document.language), m_reading(m_language) {
        if (!document.secondLanguage.isEmpty()) {
            m_second.emplace(document.secondLanguage);
        }
    }

    void read(const Elements& elements) {
        for (const Element& element : elements) {
            std::visit([this](const auto& part) { take(part); }, element.value);
        }
    }

    std::vector<PlainTable> tables;

private:
    void take(const Heading& heading) {
        m_section =
            inBoth(heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text, secondOf(heading));
    }
    void take(const Block& block) {
        if (block.content) {
            read(*block.content);
        }
    }
    void take(const Columns& columns) {
        for (const Elements& column : columns.columns) {
            read(column);
        }
    }
    void take(const Table& table) {
        if (table.head.empty()) {
            for (const Row& row : table.rows) {
                for (const Cell& cell : row.cells) {
                    read(cell.content);
                }
            }
            return;
        }
        PlainTable plain;
        plain.number = static_cast<int>(tables.size()) + 1;
        plain.name = table.title.isEmpty() ? m_section : table.title;
        plain.title = inBoth(plain.name, table.secondTitle);
        plain.section = m_section;
        plain.columns = headsOf(table);
        addRows(table, plain);
        splitShares(plain);
        for (QString& head : plain.columns) {
            head = inOneLine(head);
        }
        tables.push_back(std::move(plain));
    }
    template <class Other> void take(const Other&) {}

    void addRows(const Table& table, PlainTable& plain) const {
        const qsizetype width = plain.columns.size();
        const bool grouped =
            std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.group; });
        if (grouped) {
            plain.columns.prepend(inBothOf(
                [](const Language& language, qsizetype) { return language.translate("ReportTables", "Group"); }));
        }
        const auto lastOfGroup = std::find_if_not(table.rows.rbegin(), table.rows.rend(), std::mem_fn(&Row::total));
        const auto totals = static_cast<std::size_t>(lastOfGroup - table.rows.rbegin());
        QString group;
        std::size_t at = 0;
        for (const Row& row : table.rows) {
            QStringList words = spread(row);
            if (++at > table.rows.size() - totals) {
                group.clear(); // it is of the whole table
            }
            if (row.group) {
                std::transform(words.begin(), words.end(), words.begin(), inOneLine);
                group = words.value(0);
                std::replace(words.begin(), words.end(), group, QString());
                if (words.count(QString()) == words.size()) {
                    continue; // it has no figures of its own
                }
            }
            words.resize(width);
            PlainRow cells{{}, row.total || row.group};
            if (grouped) {
                cells.cells.push_back({group});
            }
            for (const QString& text : std::as_const(words)) {
                cells.cells.push_back(m_reading(QString(text).replace(languageBreak, u'\n')));
            }
            plain.rows.push_back(std::move(cells));
        }
    }

    /// A column of "4/5" becomes two of numbers: spreadsheets take such a cell for the 4th of May.
    void splitShares(PlainTable& plain) const {
        static const QRegularExpression share(QStringLiteral("\\A([0-9]+)/([0-9]+)\\z"));
        for (qsizetype column = plain.columns.size() - 1; column >= 0; --column) {
            const auto at = static_cast<std::size_t>(column);
            const auto are = [&](bool empty) {
                return std::count_if(plain.rows.begin(), plain.rows.end(), [&](const PlainRow& row) {
                    return empty ? row.cells[at].text.isEmpty() : share.match(row.cells[at].text).hasMatch();
                });
            };
            const auto shares = are(false);
            if (shares == 0 || shares + are(true) != std::ssize(plain.rows)) {
                continue;
            }
            const QStringList heads = plain.columns.at(column).split(languageBreak);
            plain.columns.insert(column + 1, inBothOf([&](const Language& language, qsizetype which) {
                                     return language.translate("ReportTables", "%1: out of", "head of a column")
                                         .arg(heads.value(which, heads.front()));
                                 }));
            for (PlainRow& row : plain.rows) {
                const auto parts = share.match(row.cells[at].text);
                row.cells[at] = m_reading(parts.captured(1));
                row.cells.insert(row.cells.begin() + column + 1, m_reading(parts.captured(2)));
            }
        }
    }

    /// What `say` writes for each language of the document and its number, from 0.
    template <class Say> [[nodiscard]] QString inBothOf(const Say& say) const {
        const QString first = say(m_language, 0);
        const QString second = m_second ? say(*m_second, 1) : QString();
        return inBoth(first, second == first ? QString() : second);
    }

    static QString inOneLine(QString words) { return words.replace(languageBreak, QStringLiteral(" \u00b7 ")); }

    Language m_language;
    std::optional<Language> m_second;
    NumberReading m_reading;
    QString m_section;
};

} // namespace

std::vector<PlainTable> plainTables(const ReportDocument& document) {
    Collector collector(document);
    collector.read(document.body);
    return std::move(collector.tables);
}

QStringList identityOf(const ReportDocument& document) {
    QStringList lines{document.title,
                      QStringList{document.runningState, document.runningStatus, document.runningDate}.join(
                          QStringLiteral(" \u00b7 ")),
                      document.handling, document.watermark};
    lines += document.footer.split(u'\n'); // a language a line
    lines.removeAll(QString());
    return lines;
}

QStringList listHeads(const ReportDocument& document) {
    const auto headsIn = [](const Language& language) {
        return QStringList{language.translate("ReportTables", "Table"), language.translate("ReportTables", "Title"),
                           language.translate("ReportTables", "Section of the report")};
    };
    QStringList heads = headsIn(Language(document.language));
    if (!document.secondLanguage.isEmpty()) {
        const QStringList others = headsIn(Language(document.secondLanguage));
        for (qsizetype i = 0; i < heads.size(); ++i) {
            heads[i] = inBoth(heads[i], others[i] == heads[i] ? QString() : others[i]);
        }
    }
    return heads;
}

} // namespace atalaya::report
