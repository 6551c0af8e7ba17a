#pragma once

#include "assessments/framework/FrameworkLoader.h"
#include "assessments/framework/JsonPointer.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace atalaya {

/// Puts structure, words and document together, each already checked against its schema, and collects whatever breaks
/// a rule that a schema cannot say. One object serves one load. Its parts stand by subject in JoinRules.cpp,
/// JoinReferences.cpp, JoinCommitments.cpp and JoinDocument.cpp.
class FrameworkJoiner {
public:
    FrameworkJoiner(const FrameworkFiles& names, QJsonObject structure, QJsonObject words, QJsonObject document);

    [[nodiscard]] LoadedFramework join();

private:
    using Ids = QSet<QString>;

    void identity();
    void scale();
    void evidenceRule();
    void awardRule();
    void labels();
    void people();
    void crosswalk();
    void everyElementIsUsed();
    void preamble();
    void commitments();
    QStringList indicatorCodes(const QJsonArray& commitments);
    Commitment commitment(const QJsonObject& source, const JsonPointer& place);
    void indicatorsOf(const QJsonObject& source, const JsonPointer& place, Commitment& commitment);
    Indicator indicator(const QJsonObject& source, const JsonPointer& place);
    void referencesOf(const QJsonObject& source, const JsonPointer& place, Indicator& one);
    void countsOf(const QJsonObject& source, const JsonPointer& wordsPlace, const Indicator& one);
    void effortOf(const QJsonObject& source, const QJsonObject& said, const JsonPointer& place, Indicator& one);
    void groups();
    void oneGroupOfAll();
    void settle(const Group& group, const JsonPointer& place, QHash<QString, QString>& groupOf);
    void everyCommitmentHasAGroup(const QHash<QString, QString>& groupOf);
    void document();
    void glossary();
    std::vector<Passage> passages(const char* part, const QStringList& expected,
                                  const std::function<QString(const QString&)>& summary);

    /// The part `name` of the words, after checking that its keys are exactly `ids`.
    QJsonObject wordsFor(const char* name, const QStringList& ids);
    void bothWays(const QJsonObject& words, const QStringList& ids, const JsonPointer& place);
    /// The ids of an array of the structure, each once; entries are texts or objects with `member`.
    QStringList idsOf(const QString& array, const char* member = nullptr);
    /// The texts of an array in an entry of the structure, each once and each among `known`.
    QStringList knownIds(const QJsonObject& source, const char* array, const JsonPointer& place, const Ids& known);
    double weight(const QJsonObject& source, const JsonPointer& place);
    bool isKnown(const QString& id, const Ids& known, const JsonPointer& place);

    void inStructure(const JsonPointer& place, const QString& what, const QString& allowed = {});
    void inWords(const JsonPointer& place, const QString& what, const QString& allowed = {});
    void inDocument(const JsonPointer& place, const QString& what, const QString& allowed = {});

    const FrameworkFiles& m_names;
    QJsonObject m_structure, m_words, m_document;
    std::shared_ptr<Framework> m_framework = std::make_shared<Framework>();
    std::vector<ContentProblem> m_problems;

    Ids m_strengths, m_efforts, m_bodies, m_preamble, m_elements, m_usedElements;
    QJsonObject m_strengthWords, m_effortWords, m_commitmentWords, m_indicatorWords, m_preambleWords;
    QHash<QString, CrosswalkReference> m_references;
    QHash<QString, QString> m_clusterOfBody;
    Ids m_idsSeen; ///< arrays whose repeated ids were already reported
};

} // namespace atalaya
