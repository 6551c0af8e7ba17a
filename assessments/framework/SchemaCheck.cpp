#include "assessments/framework/JsonGuard.h"
#include "assessments/framework/JsonPointer.h"
#include "assessments/framework/JsonWords.h"
#include "assessments/framework/SchemaText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 with optimisation takes std::string::replace, inlined into valijson's reading of pointers, for an overflow.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace atalaya {
namespace {

using Context = std::vector<std::string>;
using valijson::adapters::QtJsonAdapter;

/// One parsed schema, kept for the life of the program; `mutex` because the validator caches its regular expressions.
struct ParsedSchema {
    QJsonObject source;
    valijson::Schema compiled;
    valijson::Validator validator;
    std::mutex mutex;
};

ParsedSchema* parsedSchema(const QString& name) {
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<ParsedSchema>> schemas;
    const std::lock_guard lock(mutex);
    if (const auto it = schemas.find(name); it != schemas.end()) {
        return it->second.get();
    }
    QFile file(QStringLiteral(":/schemas/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    auto parsed = std::make_unique<ParsedSchema>();
    parsed->source = QJsonDocument::fromJson(file.readAll()).object();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(QtJsonAdapter(parsed->source), parsed->compiled);
    return schemas.emplace(name, std::move(parsed)).first->second.get();
}

QString stepOf(const std::string& bracketed) {
    return QString::fromUtf8(bracketed.data() + 1, static_cast<qsizetype>(bracketed.size()) - 2);
}

struct Place {
    JsonPointer pointer;
    QJsonValue value;
    QJsonObject schema;
};

/// valijson says where as "<root>", "[indicators]", "[3]"; follows that path through data and schema together.
Place follow(const Context& context, const QJsonDocument& document, const SchemaText& schema) {
    Place place{JsonPointer(), document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                schema.root()};
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString step = stepOf(context[i]);
        if (place.value.isArray()) {
            place.schema = schema.item(place.schema);
            place.value = place.value.toArray().at(step.toLongLong());
        } else {
            place.schema = schema.member(place.schema, step);
            place.value = place.value.toObject().value(step);
        }
        place.pointer = place.pointer / step;
    }
    return place;
}

QString quotedTail(const std::string& description) {
    const QString text = QString::fromStdString(description);
    const qsizetype first = text.indexOf(QLatin1Char('\''));
    const qsizetype last = text.lastIndexOf(QLatin1Char('\''));
    return text.mid(first + 1, last - first - 1);
}

/// Errors that only repeat, at an enclosing place, that something inside it is wrong.
bool isEcho(const std::string& description) {
    return description.starts_with("Failed to validate");
}

/// All members that the schema knows no place for: valijson names only the first, and calls those unknown, too, that it
/// did not reach because a neighbour failed.
std::vector<ContentProblem> unknownMembers(const QString& name, const Place& place, const SchemaText& schema) {
    std::vector<ContentProblem> problems;
    const QStringList members = place.value.toObject().keys();
    for (const QString& member : members) {
        if (!schema.knowsMember(place.schema, member)) {
            problems.push_back({name, (place.pointer / member).text(), JsonWords::tr("is not known here"),
                                schema.allowedMembers(place.schema)});
        }
    }
    return problems;
}

std::vector<ContentProblem> problemsOf(const QString& name, const valijson::ValidationResults::Error& error,
                                       const QJsonDocument& document, const SchemaText& schema) {
    const Place place = follow(error.context, document, schema);
    const std::string& said = error.description;
    if (said.starts_with("Missing required property")) {
        const QString member = quotedTail(said);
        return {{name, (place.pointer / member).text(), JsonWords::tr("is missing"),
                 schema.allowed(schema.member(place.schema, member))}};
    }
    if (said.starts_with("Object contains a property")) {
        return unknownMembers(name, place, schema);
    }
    if (said.starts_with("Elements at indexes")) {
        return {
            {name, place.pointer.text(), JsonWords::tr("holds the same entry twice"), schema.allowed(place.schema)}};
    }
    return {{name, place.pointer.text(), SchemaText::excerpt(place.value), schema.allowed(place.schema)}};
}

/// The names of members that "propertyNames" forbids. valijson refuses them without a word of its own.
void findBadNames(const QString& name, const Place& place, const SchemaText& schema,
                  std::vector<ContentProblem>& problems) {
    if (place.value.isArray()) {
        const QJsonArray items = place.value.toArray();
        const QJsonObject itemSchema = schema.item(place.schema);
        for (qsizetype i = 0; i < items.size(); ++i) {
            findBadNames(name, {place.pointer / i, items.at(i), itemSchema}, schema, problems);
        }
        return;
    }
    const QJsonObject object = place.value.toObject();
    const QJsonObject nameSchema = schema.memberNames(place.schema);
    valijson::Schema compiled;
    if (!nameSchema.isEmpty()) {
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(QtJsonAdapter(QJsonValue(nameSchema)), compiled);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const JsonPointer pointer = place.pointer / it.key();
        if (!nameSchema.isEmpty() &&
            !valijson::Validator().validate(compiled, QtJsonAdapter(QJsonValue(it.key())), nullptr)) {
            problems.push_back(
                {name, pointer.text(), JsonWords::tr("has a name that cannot stand here"), schema.allowed(nameSchema)});
        }
        findBadNames(name, {pointer, it.value(), schema.member(place.schema, it.key())}, schema, problems);
    }
}

/// Collects problems up to a number, each once.
class Problems {
public:
    explicit Problems(std::size_t most) : m_most(most) {}

    void add(std::vector<ContentProblem> problems) {
        for (ContentProblem& problem : problems) {
            if (m_problems.size() < m_most && m_seen.emplace(problem.pointer, problem.what).second) {
                m_problems.push_back(std::move(problem));
            }
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_problems.empty(); }
    [[nodiscard]] std::vector<ContentProblem> take() { return std::move(m_problems); }

private:
    std::size_t m_most;
    std::vector<ContentProblem> m_problems;
    std::set<std::pair<QString, QString>> m_seen;
};

/// valijson's errors as problems at the deepest place that is wrong; the echoes of enclosing places only when nothing
/// else was said.
std::vector<ContentProblem> problemsOf(const QString& name, const valijson::ValidationResults& results,
                                       const QJsonDocument& document, const SchemaText& schema, std::size_t most) {
    Problems problems(most);
    for (const auto& error : results) {
        if (!isEcho(error.description)) {
            problems.add(problemsOf(name, error, document, schema));
        }
    }
    std::vector<ContentProblem> badNames;
    findBadNames(name, follow({}, document, schema), schema, badNames);
    problems.add(std::move(badNames));
    for (auto error = results.begin(); problems.isEmpty() && error != results.end(); ++error) {
        problems.add(problemsOf(name, *error, document, schema));
    }
    return problems.take();
}

} // namespace

std::vector<ContentProblem> checkSchema(const QString& name, const QJsonDocument& document, const QString& schema,
                                        std::size_t most) {
    try {
        ParsedSchema* parsed = parsedSchema(schema);
        if (!parsed) {
            return {{name, {}, JsonWords::tr("cannot be checked: the schema \"%1\" does not exist").arg(schema), {}}};
        }
        const std::lock_guard lock(parsed->mutex);
        const QtJsonAdapter target(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        // The usual case first: without a list of results valijson stops early and builds no sentences.
        if (parsed->validator.validate(parsed->compiled, target, nullptr)) {
            return {};
        }
        valijson::ValidationResults results;
        parsed->validator.validate(parsed->compiled, target, &results);
        std::vector<ContentProblem> problems = problemsOf(name, results, document, SchemaText(parsed->source), most);
        if (problems.empty()) {
            problems.push_back({name, {}, JsonWords::tr("does not follow the schema \"%1\"").arg(schema), {}});
        }
        return problems;
    } catch (const std::exception& fault) {
        return {{name,
                 {},
                 JsonWords::tr("cannot be checked against the schema \"%1\"").arg(schema),
                 QString::fromUtf8(fault.what())}};
    }
}

} // namespace atalaya
