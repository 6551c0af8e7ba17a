#include "assessments/assessment/Edits.h"
#include "assessments/foundation/TextLimits.h"
#include "models/exchange/AssessmentJson.h"
#include "models/exchange/AssessmentReader.h"
#include "models/exchange/AssessmentWriter.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace atalaya::test {
namespace {

using namespace Qt::StringLiterals;

QJsonObject assessmentSchema() {
    QFile file(u":/schemas/assessment.schema.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every text of `value` that `schema` bounds, with its bound. `visit` may give it another value.
QJsonValue visited(const QJsonValue& value, const QJsonObject& schema, const QString& pointer,
                   const std::function<QString(const QString& pointer, const QString& text, int most)>& visit) {
    if (value.isString() && schema.contains("maxLength"_L1)) {
        return visit(pointer, value.toString(), schema.value("maxLength"_L1).toInt());
    }
    if (value.isArray()) {
        QJsonArray all = value.toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            all[i] =
                visited(all.at(i), schema.value("items"_L1).toObject(), pointer + u'/' + QString::number(i), visit);
        }
        return all;
    }
    if (value.isObject()) {
        QJsonObject all = value.toObject();
        for (const QString& key : all.keys()) {
            const QJsonObject properties = schema.value("properties"_L1).toObject();
            const QJsonObject own =
                (properties.contains(key) ? properties.value(key) : schema.value("additionalProperties"_L1)).toObject();
            all[key] = visited(all.value(key), own, pointer + u'/' + key, visit);
        }
        return all;
    }
    return value;
}

/// `text` made so long.
QString stretched(const QString& text, qsizetype length) {
    return text + QString(length - text.size(), u'x');
}

class TextLimits : public testing::Test {
protected:
    void SetUp() override {
        m_schema = assessmentSchema().value("properties"_L1)["assessment"_L1].toObject();
        ASSERT_FALSE(m_schema.isEmpty());
        // Between them several say something of everything.
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            m_samples.push_back(exchange::toJson(randomAssessment(*m_framework, seed)));
        }
    }
    [[nodiscard]] std::vector<ContentProblem> problemsOf(const QJsonObject& json) const {
        exchange::Problems problems(u"test.json"_s);
        exchange::ObjectReader reader(problems, json, {});
        Assessment assessment = exchange::assessmentFrom(reader, m_framework->ceiling());
        EXPECT_TRUE(problems.isEmpty());
        assessment.frameworkId = m_framework->id;
        assessment.frameworkVersion = m_framework->version;
        return checkAssessment(*m_framework, assessment);
    }

    FrameworkPtr m_framework = smallFramework();
    QJsonObject m_schema;
    std::vector<QJsonObject> m_samples;
};

TEST_F(TextLimits, TheSchemaHasNoOthers) {
    const std::function<void(const QJsonValue&)> look = [&look](const QJsonValue& value) {
        if (value.isArray()) {
            for (const QJsonValue& each : value.toArray()) {
                look(each);
            }
        }
        const QJsonObject object = value.toObject();
        if (const QJsonValue most = object.value("maxLength"_L1); most.isDouble()) {
            const QSet<qsizetype> all{limits::text, limits::name, limits::link, limits::code, limits::currency};
            EXPECT_TRUE(all.contains(most.toInteger())) << most.toInteger();
        }
        for (const QString& key : object.keys()) {
            look(object.value(key));
        }
    };
    look(assessmentSchema());
}

TEST_F(TextLimits, WhatAnImportWouldRefuseTheRulesRefuseToo) {
    QSet<QString> seen;
    for (const QJsonObject& sample : m_samples) {
        QStringList bounded;
        visited(sample, m_schema, {}, [&](const QString& pointer, const QString& text, int) {
            bounded << pointer;
            return text;
        });
        for (const QString& target : bounded) {
            QString kind = target;
            kind.remove(QRegularExpression(u"/(\\d+|P\\d\\d(-\\d\\d)?)(?=/|$)"_s));
            if (seen.contains(kind)) {
                continue;
            }
            seen.insert(kind);
            int bound = 0;
            const auto longer = [&](int more) {
                return visited(sample, m_schema, {},
                               [&](const QString& pointer, const QString& text, int most) {
                                   bound = pointer == target ? most : bound;
                                   return pointer == target ? stretched(text, most + more) : text;
                               })
                    .toObject();
            };
            EXPECT_FALSE(problemsOf(longer(1)).empty()) << target.toStdString();
            if (bound == limits::text) {
                EXPECT_TRUE(problemsOf(longer(0)).empty()) << target.toStdString();
            }
        }
    }
    EXPECT_GT(seen.size(), 25);
}

TEST_F(TextLimits, AnEditThatIsTooLongIsRefusedWithTheBound) {
    const Assessment assessment = AssessmentBuilder(m_framework).build();
    const QString code = m_framework->indicators.front().code;
    EXPECT_TRUE(edit(*m_framework, assessment, SetRationale{code, QString(limits::text, u'x')}));
    const auto refused = edit(*m_framework, assessment, SetRationale{code, QString(limits::text + 1, u'x')});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(refused.error().sentence.startsWith(code)) << refused.error().sentence.toStdString();
    EXPECT_TRUE(refused.error().sentence.contains(u"100000"_s)) << refused.error().sentence.toStdString();
}

} // namespace
} // namespace atalaya::test
