#include "models/exchange/AssessmentJson.h"

#include "assessments/framework/JsonGuard.h"
#include "models/exchange/AssessmentReader.h"
#include "models/exchange/AssessmentWriter.h"
#include "models/exchange/ExchangeText.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;
using exchange::ExchangeText;
using exchange::ObjectReader;
using exchange::Problems;

constexpr QLatin1StringView formatName = "atalaya-assessment"_L1;

tl::expected<AssessmentHeader, ContentProblem> headerOf(const QString& name, const QJsonDocument& document) {
    const QJsonObject top = document.object();
    if (top.value("format"_L1).toString() != formatName) {
        return tl::make_unexpected(ContentProblem{name, top.contains("format"_L1) ? u"/format"_s : QString(),
                                                  ExchangeText::tr("this is not an assessment of Atalaya"),
                                                  ExchangeText::tr("a file whose “format” is “%1”").arg(formatName)});
    }
    AssessmentHeader header;
    header.formatVersion = top.value("formatVersion"_L1).toInt();
    if (header.formatVersion > assessmentFormatVersion) {
        return tl::make_unexpected(ContentProblem{
            name, u"/formatVersion"_s,
            ExchangeText::tr("this assessment is in format version %1, made by a newer Atalaya")
                .arg(header.formatVersion),
            ExchangeText::tr("up to version %1; install the newer Atalaya, or ask the sender for version %1")
                .arg(assessmentFormatVersion)});
    }
    const QJsonObject framework = top.value("framework"_L1).toObject();
    header.frameworkId = framework.value("id"_L1).toString();
    header.frameworkVersion = framework.value("version"_L1).toString();
    return header;
}

} // namespace

QByteArray writeAssessmentJson(const Assessment& assessment) {
    const QJsonObject top{
        {u"format"_s, formatName},
        {u"formatVersion"_s, assessmentFormatVersion},
        {u"framework"_s, QJsonObject{{u"id"_s, assessment.frameworkId}, {u"version"_s, assessment.frameworkVersion}}},
        {u"assessment"_s, exchange::toJson(assessment)},
    };
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

tl::expected<AssessmentHeader, ContentProblem> peekAssessmentJson(const QString& name, const QByteArray& bytes) {
    const auto document = readGuardedJson(name, bytes);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    return headerOf(name, *document);
}

ReadAssessment readAssessmentJson(const Framework& framework, const QString& name, const QByteArray& bytes) {
    const auto document = readGuardedJson(name, bytes);
    if (!document) {
        return {std::nullopt, {document.error()}};
    }
    const auto header = headerOf(name, *document);
    if (!header) {
        return {std::nullopt, {header.error()}};
    }
    if (auto problems = checkSchema(name, *document, u"assessment"_s); !problems.empty()) {
        return {std::nullopt, std::move(problems)};
    }
    Problems problems(name);
    if (header->frameworkId != framework.id || header->frameworkVersion != framework.version) {
        problems.add(u"/framework"_s,
                     ExchangeText::tr("the assessment was made with the framework %1, version %2")
                         .arg(header->frameworkId, header->frameworkVersion),
                     ExchangeText::tr("the framework %1, version %2").arg(framework.id, framework.version));
        return {std::nullopt, problems.take()};
    }
    const QString pointer = u"/assessment"_s;
    ObjectReader reader(problems, document->object().value("assessment"_L1), pointer);
    Assessment assessment = exchange::assessmentFrom(reader, framework.ceiling());
    assessment.frameworkId = framework.id;
    assessment.frameworkVersion = framework.version;
    if (problems.isEmpty()) {
        for (ContentProblem& problem : checkAssessment(framework, assessment)) {
            problems.add(problem.pointer.startsWith(pointer) ? problem.pointer : pointer + problem.pointer,
                         problem.what, problem.allowed);
        }
    }
    if (!problems.isEmpty()) {
        return {std::nullopt, problems.take()};
    }
    return {std::move(assessment), {}};
}

QString verificationCode(const Assessment& assessment) {
    static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(writeAssessmentJson(assessment), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (qsizetype i = 0; i < 5; ++i) {
        bits = (bits << 8) | static_cast<quint8>(hash.at(i));
    }
    QString code;
    for (int shift = 35; shift >= 0; shift -= 5) {
        if (shift == 15) {
            code += u'-';
        }
        code += QLatin1Char(digits[(bits >> shift) & 31]);
    }
    return code;
}

} // namespace atalaya
