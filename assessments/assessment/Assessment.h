#pragma once

#include "assessments/framework/Framework.h"
#include "assessments/strategy/Plan.h"

#include <QDate>
#include <QDateTime>
#include <QUuid>

#include <map>
#include <optional>
#include <vector>

namespace atalaya {

/// What was found about one criterion. Ordered from worst to best, except that NotAssessed says nothing.
enum class Mark { NotAssessed, NotMet, Overtaken, Met };

enum class Confidence { Unstated, Low, Medium, High };
enum class AssessmentStatus { Draft, InReview, Approved };
enum class Sensitivity { Public, Internal, Restricted, Confidential };
enum class MeanKind { Arithmetic, Geometric, Lowest };
enum class Basis { Claimed, Evidenced };

/// Traffic Light Protocol 2.0, https://www.first.org/tlp/
enum class HandlingMark { Clear, Green, Amber, AmberStrict, Red };

/// A law or treaty is valid while in force and has no review-by date; everything else grows old.
enum class EvidenceKind { Law, Treaty, Policy, Report, Statistic, Record, Statement, Other };

/// A copy of a document, kept inside the workspace under its SHA-256.
struct EvidenceFile {
    QString sha256; ///< 64 lower-case hex digits
    QString name;   ///< as the user named it; never used as a path
    qint64 size = 0;
    QString mediaType;

    bool operator==(const EvidenceFile&) const = default;
};

struct Evidence {
    QUuid id;
    QString code; ///< "E-019", unique in the assessment
    QString title;
    QString issuer;
    QDate date;
    EvidenceKind kind = EvidenceKind::Other;
    EvidenceGrade grade = EvidenceGrade::C;
    std::optional<QDate> reviewBy;
    Sensitivity sensitivity = Sensitivity::Internal;
    QString link; ///< http(s) address, or empty
    QString note;
    std::optional<EvidenceFile> file;

    /// Laws and treaties while in force; everything else up to and including its review-by date.
    [[nodiscard]] bool isValidOn(QDate day) const;
    bool operator==(const Evidence&) const = default;
};

/// That a piece of evidence supports an answer: the whole of it, or the criterion of one stage.
struct EvidenceUse {
    QUuid evidence;
    std::optional<int> stage;

    bool operator==(const EvidenceUse&) const = default;
};

/// The view of a minority, printed once beside the result.
struct Dissent {
    QString text;
    QString cluster; ///< id of a stakeholder cluster, or empty

    bool operator==(const Dissent&) const = default;
};

/// What a State says about one indicator.
struct Answer {
    std::vector<Mark> marks; ///< marks[s - 1] for stage s; empty or shorter: not assessed
    bool notApplicable = false;
    QString notApplicableReason;
    QString rationale;
    Confidence confidence = Confidence::Unstated;
    bool forReview = false;
    bool toConfirm = false; ///< carried over from the last round and not yet looked at: counts as not answered
    QString source;         ///< where the stage came from, for example "workshop, 12 March 2026, round 2"
    std::vector<EvidenceUse> evidence;
    std::vector<Dissent> dissents;

    [[nodiscard]] Mark mark(int stage) const;
    /// Leaves the marks as SetStage in Edits.h says, after which the claimed stage is `stage` (1 to `ceiling`).
    void chooseStage(int stage, int ceiling);
    /// At least one criterion was assessed, and the answer is neither "not applicable" nor merely carried over.
    [[nodiscard]] bool isAnswered() const;
    bool operator==(const Answer&) const = default;
};

/// The stage aimed at for an indicator, and when.
struct Target {
    int stage = 1;
    std::optional<QDate> by;

    bool operator==(const Target&) const = default;
};

/// A weight that the assessment changed, with who decided it and why; printed in the report.
struct Weight {
    double value = 1.0;
    QString reason;

    bool operator==(const Weight&) const = default;
};

struct Scope {
    enum class Kind { All, HeadlineGroup, Chosen };
    Kind kind = Kind::All;
    QStringList commitments; ///< for Chosen

    [[nodiscard]] bool contains(const Framework& framework, const Commitment& commitment) const;
    bool operator==(const Scope&) const = default;
};

/// How many of a cluster took part; never a name.
struct Participation {
    QString cluster;
    int people = 0;
    QStringList institutions;

    bool operator==(const Participation&) const = default;
};

struct Session {
    QString title;
    QDate date;
    double hours = 0.0;

    bool operator==(const Session&) const = default;
};

/// How the assessment was made, for the report's section on method.
struct Method {
    QString description;
    QString limits;
    std::vector<Participation> participation;
    std::vector<Session> sessions;

    bool operator==(const Method&) const = default;
};

/// A remark chosen for the minister's page instead of the computed one.
struct BriefPoint {
    QString indicator;
    QString text;

    bool operator==(const BriefPoint&) const = default;
};

struct Decision {
    QString text;
    QString owner;
    QString action; ///< code of the action it concerns, or empty
    std::optional<Lift> lift;
    std::optional<qint64> cost; ///< in units of the plan's currency
    std::optional<QDate> by;

    bool operator==(const Decision&) const = default;
};

/// What the minister is told in the team's own words; whatever is empty, the report computes.
struct MinisterBrief {
    QString headline;
    QString text;
    std::vector<BriefPoint> strengths;
    std::vector<BriefPoint> gaps;
    std::vector<Decision> decisions;
    QString note;

    bool operator==(const MinisterBrief&) const = default;
};

/// Findings on a commitment in the team's own words.
struct CommitmentNote {
    QString stands;
    QString missing;

    bool operator==(const CommitmentNote&) const = default;
};

/// Something the room left open.
struct OpenPoint {
    QString indicator; ///< or empty
    QString text;

    bool operator==(const OpenPoint&) const = default;
};

/// One State (or ministry, or sector), one framework version, one round with a date. A value: copy it freely, change it
/// only through edit() in assessment/Edits.h, which keeps its rules.
struct Assessment {
    QUuid id;
    QString frameworkId;
    QString frameworkVersion;
    QString state;       ///< name of the State as it writes itself
    QString countryCode; ///< ISO 3166-1 alpha-3, or empty
    QString entity;      ///< ministry or sector when the assessment is not national, or empty
    QString leadInstitution;
    QString round;                           ///< "2026"
    QDate referenceDate;                     ///< evidence validity and "in the last 12 months" count from here
    QString language = QStringLiteral("en"); ///< what its texts are written in
    AssessmentStatus status = AssessmentStatus::Draft;
    HandlingMark handling = HandlingMark::Amber;
    bool practice = false; ///< fictional data, watermarked everywhere
    Scope scope;
    MeanKind mean = MeanKind::Arithmetic;
    Basis headlineBasis = Basis::Claimed;
    std::optional<QUuid> previous;           ///< the round it is compared with, as a rule the last one
    std::map<QString, Weight> weights;       ///< by commitment or indicator code
    std::map<QString, Answer> answers;       ///< by indicator code; absent: not answered
    std::map<QString, Target> targets;       ///< by indicator code
    std::vector<Evidence> evidence;          ///< in the order of their codes
    std::map<QString, CommitmentNote> notes; ///< by commitment code
    std::vector<OpenPoint> openPoints;
    Method method;
    MinisterBrief brief;
    Plan plan;

    [[nodiscard]] const Answer* answer(const QString& indicator) const;
    [[nodiscard]] const Evidence* evidenceById(const QUuid& id) const;
    bool operator==(const Assessment&) const = default;
};

} // namespace atalaya
