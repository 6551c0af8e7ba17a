#include "models/workbook/WorkbookReader.h"

#include "models/exchange/ExchangeText.h"
#include "models/workbook/WorkbookXml.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

QString resolvedPath(const QString& base, const QString& target) {
    QStringList steps;
    const QString whole = target.startsWith(u'/') ? target : base.left(base.lastIndexOf(u'/') + 1) + target;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (!steps.isEmpty()) {
                steps.removeLast();
            }
        } else if (step != u"."_s) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

} // namespace

Result<Spreadsheet> WorkbookReader::read() {
    const auto top = relationsOf({});
    if (!top) {
        return tl::make_unexpected(top.error());
    }
    QString workbook;
    for (const auto& [id, relation] : *top) {
        if (relation.type.endsWith("/officeDocument"_L1)) {
            workbook = relation.target;
        }
    }
    const auto relations = relationsOf(workbook);
    if (!relations) {
        return tl::make_unexpected(relations.error());
    }
    m_relations = *relations;
    Spreadsheet spreadsheet;
    const Outcome done =
        readWorkbook(workbook).and_then([&] { return readStyles(); }).and_then([&] { return readStrings(); });
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    for (const auto& [name, path] : m_sheets) {
        Sheet sheet;
        sheet.name = name;
        if (const Outcome read = readSheet(path, sheet); !read) {
            return tl::make_unexpected(read.error());
        }
        spreadsheet.sheets.push_back(std::move(sheet));
    }
    return spreadsheet;
}

Outcome WorkbookReader::readPart(const QString& path, const ReadPart& read) {
    const auto bytes = m_package.part(path);
    if (!bytes) {
        // A part that is named and not there is a damage of the workbook.
        return bytes.error().code == ErrorCode::NotFound ? Outcome(brokenSheet(bytes.error().detail))
                                                         : tl::make_unexpected(bytes.error());
    }
    if (const Outcome safe = guardXml(*bytes, path); !safe) {
        return safe;
    }
    QXmlStreamReader xml(*bytes);
    return toRoot(xml, path).and_then([&] { return read(xml); }).and_then([&] { return toEnd(xml, path); });
}

Outcome WorkbookReader::readRelated(QLatin1StringView type, const ReadPart& read) {
    for (const auto& [id, relation] : m_relations) {
        if (relation.type.endsWith(type)) {
            return readPart(relation.target, read);
        }
    }
    return {};
}

Result<std::map<QString, WorkbookReader::Relation>> WorkbookReader::relationsOf(const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    std::map<QString, Relation> relations;
    const Outcome done =
        readPart(part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s, [&](QXmlStreamReader& xml) {
            while (xml.readNextStartElement()) {
                const QXmlStreamAttributes members = xml.attributes();
                if (xml.name() == "Relationship"_L1 && members.value("TargetMode"_L1) != "External"_L1) {
                    relations.insert_or_assign(members.value("Id"_L1).toString(),
                                               Relation{members.value("Type"_L1).toString(),
                                                        resolvedPath(part, members.value("Target"_L1).toString())});
                }
                xml.skipCurrentElement();
            }
            return Outcome();
        });
    return done.map([&] { return std::move(relations); });
}

Outcome WorkbookReader::readWorkbook(const QString& path) {
    return readPart(path, [&](QXmlStreamReader& xml) -> Outcome {
        if (xml.name() != "workbook"_L1) {
            return brokenSheet(path + u" is no workbook"_s);
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "workbookPr"_L1) {
                m_startsIn1904 = isOn(xml.attributes().value("date1904"_L1));
                xml.skipCurrentElement();
            } else if (xml.name() == "sheets"_L1) {
                while (xml.readNextStartElement()) {
                    if (const Outcome added = addSheet(xml.attributes()); !added) {
                        return added;
                    }
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return {};
    });
}

Outcome WorkbookReader::addSheet(const QXmlStreamAttributes& members) {
    QString id;
    for (const QXmlStreamAttribute& member : members) {
        // Of one of two namespaces, strict or not, but always "id" with a prefix.
        if (member.name() == "id"_L1 && !member.namespaceUri().isEmpty()) {
            id = member.value().toString();
        }
    }
    const auto relation = m_relations.find(id);
    if (relation == m_relations.end() || !relation->second.type.endsWith("/worksheet"_L1)) {
        return {}; // a chart that is a sheet, or a macro
    }
    const QString name = members.value("name"_L1).toString();
    const QString& path = relation->second.target;
    constexpr qsizetype longestName = 255; // eight times what spreadsheets allow
    const bool isThere =
        std::any_of(m_sheets.begin(), m_sheets.end(), [&path](const auto& known) { return known.second == path; });
    if (isThere || name.size() > longestName) {
        return brokenSheet(u"sheet %1 of %2"_s.arg(name.left(longestName), path));
    }
    m_sheets.emplace_back(name, path);
    if (static_cast<int>(m_sheets.size()) > m_limits.sheets) {
        return fullSheet(ExchangeText::tr("The workbook has more than %n sheets. Send the file that Atalaya wrote, "
                                          "with your changes only.",
                                          nullptr, m_limits.sheets));
    }
    return {};
}

bool WorkbookReader::isOn(QStringView value) {
    return value == "1"_L1 || value == "true"_L1;
}

Outcome WorkbookReader::readStyles() {
    std::map<int, NumberStyle> own;
    return readRelated("/styles"_L1, [&](QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "numFmts"_L1) {
                while (xml.readNextStartElement()) {
                    const QXmlStreamAttributes members = xml.attributes();
                    own.insert_or_assign(members.value("numFmtId"_L1).toInt(),
                                         styleOfFormat(members.value("formatCode"_L1).toString()));
                    xml.skipCurrentElement();
                }
            } else if (xml.name() == "cellXfs"_L1) {
                while (xml.readNextStartElement()) {
                    const int id = xml.attributes().value("numFmtId"_L1).toInt();
                    const auto known = own.find(id);
                    m_styles.push_back(known == own.end() ? styleOfBuiltIn(id) : known->second);
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return Outcome();
    });
}

QString WorkbookReader::stringItem(QXmlStreamReader& xml) {
    QString text;
    // Run by run: what two runs have beside one another is no escape.
    const auto addRun = [&] { text += withoutEscapes(xml.readElementText(QXmlStreamReader::SkipChildElements)); };
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            addRun();
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1) {
                    addRun();
                } else {
                    xml.skipCurrentElement();
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

Outcome WorkbookReader::readStrings() {
    return readRelated("/sharedStrings"_L1, [this](QXmlStreamReader& xml) -> Outcome {
        while (xml.readNextStartElement()) {
            if (xml.name() != "si"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            m_strings.push_back(stringItem(xml));
            if (static_cast<qsizetype>(m_strings.size()) > m_limits.strings) {
                return fullSheet(ExchangeText::tr("The workbook holds more texts than any action plan. Send the file "
                                                  "that Atalaya wrote, with your changes only."));
            }
        }
        return {};
    });
}

} // namespace atalaya::exchange
