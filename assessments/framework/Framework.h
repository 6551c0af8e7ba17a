#pragma once

#include "assessments/foundation/Error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace atalaya {

/// A stage of the scale; the first is the floor that every answered indicator has.
struct Stage {
    int number = 1;
    QString name;
    QString descriptor;
};

/// How well a piece of evidence is proved. A is the strongest.
enum class EvidenceGrade { A, B, C };

/// What proof the framework asks for.
struct EvidenceRule {
    std::map<int, EvidenceGrade> minimumByStage; ///< weakest grade that proves a stage; a stage not named asks for C
    int defaultValidityMonths = 36;              ///< suggested life of a new piece of evidence, for its review-by date
    std::map<EvidenceGrade, QString> meaning;
    QString validityNote;
};

/// An element of another instrument that asks for the same thing.
struct CrosswalkReference {
    QString source; ///< key of a CrosswalkSource
    QString reference;
    QString name;
};

/// Another instrument and how far our references to it were verified.
struct CrosswalkSource {
    QString key;
    QString name;
    QString verification;
};

/// A kind of institution that usually answers for an indicator.
struct Body {
    QString id;
    QString name;
    QString note;
    QString cluster;
};

/// Stakeholder cluster: who sits together in a workshop.
struct Cluster {
    QString id;
    QString name;
};

struct Effort {
    QString level; ///< key: low, medium, high
    QString label;
    QString reason;
};

/// One assessable question below a commitment, with one criterion for each stage of the scale.
struct Indicator {
    QString code; ///< unique in the framework, "P06-03"
    QString commitment;
    QString title;
    QString question;
    QString rationale;
    QStringList criteria; ///< criteria[s - 1] belongs to stage s
    QStringList typicalEvidence;
    QStringList responsible; ///< ids of bodies
    QStringList clusters;
    std::vector<CrosswalkReference> crosswalk;
    QStringList preambleReferences;
    double defaultWeight = 1.0;
    Effort effort;

    [[nodiscard]] QString criterion(int stage) const { return criteria.value(stage - 1); }
};

/// One operative paragraph of the instrument.
struct Commitment {
    QString code; ///< "P06"
    int number = 0;
    QString group; ///< id of its group
    QString title;
    QString axisLabel; ///< the title for charts, short
    QString verbatim;
    QString summary;
    QString wording;
    QString strength; ///< key, for example "strong"; strengthLabel is what people read
    QString strengthLabel;
    QString addressee;
    QString assessedOn; ///< what a State can be assessed on
    double defaultWeight = 1.0;
    QStringList indicators;
};

/// Commitments that may be added up. The headline group's score is the headline.
struct Group {
    QString id;
    QString title;
    QString range; ///< "paragraphs 5-11"
    bool headline = false;
    QStringList commitments;
};

/// A passage of the instrument's own text. `editorialNote` says what is damaged in it; the text itself is never mended.
struct Passage {
    QString id;
    QString text;
    QString summary;
    QString editorialNote;
};

/// The instrument's own document, verbatim.
struct SourceDocument {
    QString title;
    QString symbol;
    QString body;
    QString session;
    QString opening;
    std::vector<Passage> preamble;
    std::vector<Passage> operative; ///< ids are the commitments' codes
    QDate adopted;
    QDate dated; ///< of the printed document, when that differs from its adoption
    QString place;
    QString language; ///< ISO 639-1 code of this text
    QString originalLanguage;
    bool official = true; ///< false for a working translation
};

struct GlossaryTerm {
    QString id; ///< the same in every language, while the order of terms is not
    QString term;
    QString meaning;
};

/// A versioned instrument with its words in one language: scale, groups, commitments, indicators, criteria, crosswalk.
/// It is data (resources/frameworks, or imported); no code knows `cicte-2012`. Immutable once loaded; made by
/// loadFramework(), which guarantees: codes unique, references resolved, every indicator has a criterion for each
/// stage, at least one group and exactly one headline group (a framework without groups gets one that holds
/// everything).
class Framework {
public:
    QString id;
    QString version;
    QString language;
    QString title; ///< short name of the instrument for people
    QString status;
    QString licence;
    std::vector<Stage> stages;
    EvidenceRule evidenceRule;
    QString awardRule;
    QStringList awardNotes; ///< how the rule is applied: shared services, small numbers, time limits
    QStringList reportingAdvice;
    std::vector<Group> groups;
    std::vector<Commitment> commitments; ///< in the instrument's order
    std::vector<Indicator> indicators;   ///< in the instrument's order
    std::vector<CrosswalkSource> crosswalkSources;
    QString crosswalkNote;
    std::vector<Body> bodies;
    std::vector<Cluster> clusters;
    std::vector<GlossaryTerm> glossary;
    SourceDocument document;
    QByteArray contentHash; ///< SHA-256 of the bytes that it was made of; whoever makes one by hand has none

    [[nodiscard]] int ceiling() const { return static_cast<int>(stages.size()); }
    [[nodiscard]] QString stageName(int stage) const;
    [[nodiscard]] const Indicator* indicator(const QString& code) const;
    [[nodiscard]] const Commitment* commitment(const QString& code) const;
    [[nodiscard]] const Group* group(const QString& id) const;
    [[nodiscard]] const Group& headlineGroup() const;
    [[nodiscard]] const Body* body(const QString& id) const;
    [[nodiscard]] const Cluster* cluster(const QString& id) const;

    /// Rebuilds the look-up tables; the loader calls it once, after the vectors are filled.
    void index();

private:
    std::unordered_map<QString, std::size_t> m_indicators;
    std::unordered_map<QString, std::size_t> m_commitments;
};

using FrameworkPtr = std::shared_ptr<const Framework>;

} // namespace atalaya
