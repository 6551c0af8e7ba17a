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

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

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

/// One part that we wrote ourselves, so a problem means damage, not bad input.
template <class T, class Function> Result<T> partFrom(const QByteArray& json, Function read) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Problems problems{QString()};
    std::optional<T> part;
    if (error.error != QJsonParseError::NoError) {
        problems.add({}, error.errorString(), {});
    } else {
        part = read(problems, document);
    }
    if (!problems.isEmpty()) {
        const ContentProblem first = problems.take().front();
        return failure(ErrorCode::Damaged,
                       ExchangeText::tr(
                           "A part of this workspace cannot be read. Run “atalaya verify” on the file, then restore it "
                           "from a backup."),
                       first.pointer + u": "_s + first.what);
    }
    return std::move(*part);
}

template <class T> Result<T> objectPartFrom(const QByteArray& json, T (*read)(ObjectReader&)) {
    return partFrom<T>(json, [read](Problems& problems, const QJsonDocument& document) {
        ObjectReader reader(problems, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
        return read(reader);
    });
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

QByteArray answerJson(const Answer& answer) {
    return compact(exchange::toJson(answer));
}

QByteArray evidenceJson(const Evidence& evidence) {
    return compact(exchange::toJson(evidence));
}

QByteArray targetJson(const Target& target) {
    return compact(exchange::toJson(target));
}

QByteArray weightJson(const Weight& weight) {
    return compact(exchange::toJson(weight));
}

QByteArray scopeJson(const Scope& scope) {
    return compact(exchange::toJson(scope));
}

QByteArray noteJson(const CommitmentNote& note) {
    return compact(exchange::toJson(note));
}

QByteArray openPointsJson(const std::vector<OpenPoint>& points) {
    return QJsonDocument(exchange::toJson(points)).toJson(QJsonDocument::Compact);
}

QByteArray methodJson(const Method& method) {
    return compact(exchange::toJson(method));
}

QByteArray briefJson(const MinisterBrief& brief) {
    return compact(exchange::toJson(brief));
}

QByteArray planJson(const Plan& plan) {
    return compact(exchange::toJson(plan));
}

Result<Answer> answerFromJson(const QByteArray& json) {
    return objectPartFrom<Answer>(json, [](ObjectReader& reader) { return exchange::answerFrom(reader, 0); });
}

Result<Evidence> evidenceFromJson(const QByteArray& json) {
    return objectPartFrom<Evidence>(json, exchange::evidenceFrom);
}

Result<Target> targetFromJson(const QByteArray& json) {
    return objectPartFrom<Target>(json, exchange::targetFrom);
}

Result<Weight> weightFromJson(const QByteArray& json) {
    return objectPartFrom<Weight>(json, exchange::weightFrom);
}

Result<Scope> scopeFromJson(const QByteArray& json) {
    return objectPartFrom<Scope>(json, exchange::scopeFrom);
}

Result<CommitmentNote> noteFromJson(const QByteArray& json) {
    return objectPartFrom<CommitmentNote>(json, exchange::noteFrom);
}

Result<std::vector<OpenPoint>> openPointsFromJson(const QByteArray& json) {
    return partFrom<std::vector<OpenPoint>>(json, [](Problems& problems, const QJsonDocument& document) {
        std::vector<OpenPoint> points;
        if (!document.isArray()) {
            problems.add({}, u"not an array"_s, {});
        }
        const QJsonArray array = document.array();
        for (qsizetype i = 0; i < array.size(); ++i) {
            ObjectReader reader(problems, array.at(i), exchange::pointerTo(QString(), i));
            points.push_back(exchange::openPointFrom(reader));
        }
        return points;
    });
}

Result<Method> methodFromJson(const QByteArray& json) {
    return objectPartFrom<Method>(json, exchange::methodFrom);
}

Result<MinisterBrief> briefFromJson(const QByteArray& json) {
    return objectPartFrom<MinisterBrief>(json, exchange::briefFrom);
}

Result<Plan> planFromJson(const QByteArray& json) {
    return objectPartFrom<Plan>(json, exchange::planFrom);
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
