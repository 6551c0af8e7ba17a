#include "views/help/ManualText.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

const QString codeIndent = u"    "_s;

/// "16-the-strategy-page" of "16. The Strategy page": lower case, no signs but - and _, - for each blank.
QString manualAnchorOf(const QString& title) {
    QString anchor;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_') {
            anchor += c;
        } else if (c == u' ') {
            anchor += u'-';
        }
    }
    return anchor;
}

/// The cells of "| one | two |".
QStringList manualCellsOf(const QString& line) {
    QStringList cells = line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|');
    for (QString& cell : cells) {
        cell = cell.trimmed();
    }
    return cells;
}

/// Reads the signs of one line from left to right.
class SpanReader {
public:
    explicit SpanReader(const QString& text) : m_text(text) {}

    std::vector<ManualSpan> read() {
        while (m_at < m_text.size()) {
            if (!readCode() && !readLink() && !readStress(u"**"_s, m_now.isStrong) &&
                !readStress(u"*"_s, m_now.isStressed)) {
                m_now.text += m_text.at(m_at++);
            }
        }
        end();
        return std::move(m_spans);
    }

private:
    void end() {
        if (!m_now.text.isEmpty()) {
            m_spans.push_back(m_now);
        }
        m_now.text.clear();
    }
    bool readCode() {
        const qsizetype close = m_text.at(m_at) == u'`' ? m_text.indexOf(u'`', m_at + 1) : -1;
        if (close < 0) {
            return false;
        }
        end();
        ManualSpan code = m_now;
        code.text = m_text.mid(m_at + 1, close - m_at - 1);
        code.isCode = true;
        m_spans.push_back(code);
        m_at = close + 1;
        return true;
    }
    bool readLink() {
        const qsizetype middle = m_text.at(m_at) == u'[' ? m_text.indexOf(u"]("_s, m_at) : -1;
        const qsizetype close = middle < 0 ? -1 : m_text.indexOf(u')', middle);
        if (close < 0) {
            return false;
        }
        end();
        const QString target = m_text.mid(middle + 2, close - middle - 2);
        for (ManualSpan span : SpanReader(m_text.mid(m_at + 1, middle - m_at - 1)).read()) {
            span.isStrong = span.isStrong || m_now.isStrong;
            span.isStressed = span.isStressed || m_now.isStressed;
            span.anchor = target.startsWith(u'#') ? target.mid(1) : QString();
            m_spans.push_back(span);
        }
        m_at = close + 1;
        return true;
    }
    /// A sign begins before a word and ends behind one; with blanks on that side it is a sign like others.
    bool readStress(const QString& sign, bool& is) {
        if (m_text.mid(m_at, sign.size()) != sign) {
            return false;
        }
        const qsizetype beside = is ? m_at - 1 : m_at + sign.size();
        if (beside < 0 || beside >= m_text.size() || m_text.at(beside).isSpace()) {
            return false;
        }
        end();
        is = !is;
        m_at += sign.size();
        return true;
    }

    const QString m_text;
    qsizetype m_at = 0;
    ManualSpan m_now;
    std::vector<ManualSpan> m_spans;
};

} // namespace

Result<ManualText> ManualText::load(const QString& language) {
    for (const QString& code : {language, u"en"_s}) {
        QFile file(u":/manual/manual.%1.md"_s.arg(code));
        if (file.open(QIODevice::ReadOnly)) {
            return read(QString::fromUtf8(file.readAll()));
        }
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("atalaya::ManualText",
                                               "This copy of Atalaya has no manual in it: install Atalaya again."),
                   u":/manual/manual.en.md"_s);
}

ManualText ManualText::read(const QString& markdown) {
    ManualText text;
    for (const QString& line : markdown.split(u'\n')) {
        text.add(line);
    }
    return text;
}

void ManualText::add(const QString& line) {
    using Kind = ManualBlock::Kind;
    const auto begin = [this](Kind kind, const QString& words) {
        m_blocks.push_back({kind, words, {}});
        m_isOpen = true;
    };
    ManualBlock* last = m_isOpen ? &m_blocks.back() : nullptr;
    if (line.trimmed().isEmpty()) {
        m_isOpen = false;
    } else if (line.startsWith(u'#')) {
        addHeading(line);
    } else if (line.startsWith(u'|')) {
        if (!last || last->kind != Kind::Table) {
            begin(Kind::Table, {});
        }
        if (!line.startsWith(u"| ---")) {
            m_blocks.back().rows.push_back(manualCellsOf(line));
        }
    } else if (line.startsWith(u"- ")) {
        begin(Kind::Point, line.mid(2).trimmed());
    } else if (line.startsWith(codeIndent) && (!last || last->kind == Kind::Code)) {
        last ? void(last->text += u'\n' + line.mid(codeIndent.size())) : begin(Kind::Code, line.mid(codeIndent.size()));
    } else if (last && (last->kind == Kind::Paragraph || last->kind == Kind::Point)) {
        last->text += u' ' + line.trimmed();
    } else {
        begin(Kind::Paragraph, line.trimmed());
    }
}

void ManualText::addHeading(const QString& line) {
    ManualHeading heading;
    heading.level =
        static_cast<int>(std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'#'; }) - line.begin());
    heading.title = line.mid(heading.level).trimmed();
    heading.anchor = manualAnchorOf(heading.title);
    heading.number = heading.level == 2   ? heading.title.section(u'.', 0, 0).toInt()
                     : m_headings.empty() ? 0
                                          : m_headings.back().number;
    m_blocks.push_back({ManualBlock::Kind::Heading, heading.title, {}});
    m_headings.push_back(heading);
    m_isOpen = false;
}

int ManualText::headingOf(int number, int part) const {
    int found = 0;
    for (std::size_t at = 0; at < m_headings.size(); ++at) {
        const ManualHeading& heading = m_headings[at];
        if (heading.number != number || (heading.level == 3 && part <= 0)) {
            continue;
        }
        if (heading.level == 2) {
            found = static_cast<int>(at);
        } else if (heading.level == 3 && --part == 0) {
            return static_cast<int>(at);
        }
    }
    return found;
}

int ManualText::headingOf(const QString& anchor) const {
    const auto found = std::find_if(m_headings.begin(), m_headings.end(),
                                    [&](const ManualHeading& heading) { return heading.anchor == anchor; });
    return found == m_headings.end() ? -1 : static_cast<int>(found - m_headings.begin());
}

std::vector<ManualSpan> manualSpans(const QString& markdown) {
    return SpanReader(markdown).read();
}

} // namespace atalaya
