#include "assessments/assessment/Rules.h"

#include "assessments/foundation/TextLimits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace atalaya {
namespace {

using namespace Qt::StringLiterals;

struct RulesWords {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

const QString top = u"/assessment"_s;

bool isSha256(const QString& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isWebAddress(const QString& link) {
    return (link.startsWith(u"http://"_s) || link.startsWith(u"https://"_s)) &&
           std::none_of(link.begin(), link.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

QString pointerStep(const QString& pointer, QString member) {
    member.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer + u'/' + member;
}

QString pointerStep(const QString& pointer, std::size_t place) {
    return pointer + u'/' + QString::number(place);
}

Error Violation::error() const {
    const QString sentence = subject.isEmpty() ? RulesWords::tr("%1. Allowed: %2.").arg(what, allowed)
                                               : RulesWords::tr("%1: %2. Allowed: %3.").arg(subject, what, allowed);
    QString opening = sentence;
    opening[0] = opening[0].toUpper();
    return {ErrorCode::InvalidInput, opening, pointer};
}

ContentProblem Violation::problem() const {
    return {{}, pointer, what, allowed};
}

std::vector<ContentProblem> problemsOf(const std::vector<Violation>& violations) {
    std::vector<ContentProblem> problems;
    problems.reserve(violations.size());
    for (const Violation& violation : violations) {
        problems.push_back(violation.problem());
    }
    return problems;
}

void Rules::add(const QString& subject, const QString& pointer, const QString& what, const QString& allowed) {
    m_violations.push_back({subject, pointer, what, allowed});
}

void Rules::checkLength(const QString& text, qsizetype most, const QString& subject, const QString& pointer) {
    if (text.size() > most) {
        add(subject, pointer, RulesWords::tr("a text has %n characters", nullptr, static_cast<int>(text.size())),
            RulesWords::tr("at most %1; shorten it, or keep it as a document").arg(most));
    }
}

void Rules::checkAll() {
    checkIdentity();
    checkScope();
    for (const auto& [code, answer] : m_assessment.answers) {
        checkAnswer(code, answer);
    }
    for (const auto& [code, target] : m_assessment.targets) {
        checkTarget(code, target);
    }
    for (const auto& [code, weight] : m_assessment.weights) {
        checkWeight(code, weight);
    }
    checkEvidence();
    checkNotes();
    checkOpenPoints();
    checkMethod();
    checkBrief();
    checkPlan();
}

void Rules::checkIdentity() {
    if (m_assessment.id.isNull()) {
        add({}, pointerStep(top, u"id"_s), RulesWords::tr("the assessment has no id"), RulesWords::tr("a UUID"));
    }
    if (m_assessment.frameworkId != m_framework.id || m_assessment.frameworkVersion != m_framework.version) {
        add({}, u"/framework"_s,
            RulesWords::tr("the assessment was made with %1 version %2")
                .arg(m_assessment.frameworkId, m_assessment.frameworkVersion),
            RulesWords::tr("%1 version %2").arg(m_framework.id, m_framework.version));
    }
    checkHead();
}

void Rules::checkHead() {
    if (m_assessment.state.trimmed().isEmpty()) {
        add({}, pointerStep(top, u"state"_s), RulesWords::tr("the assessment names no State"),
            RulesWords::tr("a name"));
    }
    if (m_assessment.round.trimmed().isEmpty()) {
        add({}, pointerStep(top, u"round"_s), RulesWords::tr("the assessment names no round"),
            RulesWords::tr("a name such as 2026"));
    }
    checkLength(m_assessment.state, limits::name, {}, pointerStep(top, u"state"_s));
    checkLength(m_assessment.entity, limits::text, {}, pointerStep(top, u"entity"_s));
    checkLength(m_assessment.leadInstitution, limits::text, {}, pointerStep(top, u"leadInstitution"_s));
    checkLength(m_assessment.round, limits::name, {}, pointerStep(top, u"round"_s));
    checkDate(m_assessment.referenceDate, {}, pointerStep(top, u"referenceDate"_s));
    checkName(m_assessment.state, longestForeignName, pointerStep(top, u"state"_s));
    checkName(m_assessment.round, longestForeignName, pointerStep(top, u"round"_s));
    checkName(m_assessment.entity, longestForeignText, pointerStep(top, u"entity"_s));
    checkName(m_assessment.leadInstitution, longestForeignText, pointerStep(top, u"leadInstitution"_s));
    const auto isWritten = [](const QString& code, qsizetype shortest, QChar first, QChar last) {
        return code.size() >= shortest && code.size() <= 3 &&
               std::all_of(code.begin(), code.end(), [&](QChar c) { return c >= first && c <= last; });
    };
    if (!m_assessment.countryCode.isEmpty() && !isWritten(m_assessment.countryCode, 3, u'A', u'Z')) {
        add({}, pointerStep(top, u"countryCode"_s),
            RulesWords::tr("“%1” is no country code").arg(m_assessment.countryCode),
            RulesWords::tr("three capital letters, or none"));
    }
    if (!isWritten(m_assessment.language, 2, u'a', u'z')) {
        add({}, pointerStep(top, u"language"_s),
            RulesWords::tr("“%1” is no code of a language").arg(m_assessment.language),
            RulesWords::tr("two or three small letters, such as en"));
    }
    if (m_assessment.previous == m_assessment.id) {
        add({}, pointerStep(top, u"previous"_s), RulesWords::tr("the assessment is its own last round"),
            RulesWords::tr("the id of an earlier assessment, or none"));
    }
}

void Rules::checkName(const QString& name, qsizetype longest, const QString& pointer) {
    if (name.size() > longest) {
        add({}, pointer, RulesWords::tr("a name has %1 characters").arg(name.size()),
            RulesWords::tr("at most %1 characters").arg(longest));
    }
}

void Rules::checkScope() {
    const Scope& scope = m_assessment.scope;
    const QString pointer = pointerStep(pointerStep(top, u"scope"_s), u"commitments"_s);
    if (scope.kind == Scope::Kind::Chosen && scope.commitments.isEmpty()) {
        add({}, pointer, RulesWords::tr("the scope holds no commitment"), RulesWords::tr("at least one"));
    }
    for (qsizetype i = 0; i < scope.commitments.size(); ++i) {
        const QString& code = scope.commitments.at(i);
        if (m_framework.commitment(code) == nullptr) {
            add(code, pointerStep(pointer, static_cast<std::size_t>(i)), RulesWords::tr("there is no such commitment"),
                RulesWords::tr("a commitment of the framework"));
        }
    }
}

void Rules::checkIndicator(const QString& code, const QString& pointer) {
    if (m_framework.indicator(code) == nullptr) {
        add(code, pointer, RulesWords::tr("there is no such indicator in this framework"),
            m_framework.indicators.empty()
                ? RulesWords::tr("an indicator of the framework")
                : RulesWords::tr("codes from %1 to %2")
                      .arg(m_framework.indicators.front().code, m_framework.indicators.back().code));
    }
}

void Rules::checkAnswer(const QString& code, const Answer& answer) {
    const QString pointer = pointerStep(pointerStep(top, u"answers"_s), code);
    checkIndicator(code, pointer);
    if (!answer.marks.empty() && answer.marks.size() != static_cast<std::size_t>(m_framework.ceiling())) {
        add(code, pointerStep(pointer, u"marks"_s),
            RulesWords::tr("the answer has %n marks", nullptr, static_cast<int>(answer.marks.size())),
            RulesWords::tr("one for each of the %n stages", nullptr, m_framework.ceiling()));
    }
    if (answer.notApplicable && answer.notApplicableReason.trimmed().isEmpty()) {
        add(code, pointerStep(pointer, u"notApplicableReason"_s), RulesWords::tr("\"not applicable\" has no reason"),
            RulesWords::tr("a reason that the report can print"));
    }
    checkLength(answer.notApplicableReason, limits::text, code, pointerStep(pointer, u"notApplicableReason"_s));
    checkLength(answer.rationale, limits::text, code, pointerStep(pointer, u"rationale"_s));
    checkLength(answer.source, limits::text, code, pointerStep(pointer, u"source"_s));
    const QString uses = pointerStep(pointer, u"evidence"_s);
    for (std::size_t i = 0; i < answer.evidence.size(); ++i) {
        const EvidenceUse& use = answer.evidence[i];
        if (m_assessment.evidenceById(use.evidence) == nullptr) {
            add(code, pointerStep(pointerStep(uses, i), u"evidence"_s),
                RulesWords::tr("the answer refers to evidence %1, which the assessment does not hold")
                    .arg(use.evidence.toString(QUuid::WithoutBraces)),
                RulesWords::tr("the id of a piece of its evidence"));
        }
        if (use.stage) {
            checkStage(*use.stage, code, pointerStep(pointerStep(uses, i), u"stage"_s));
        }
        if (std::find(answer.evidence.begin(), answer.evidence.begin() + static_cast<std::ptrdiff_t>(i), use) !=
            answer.evidence.begin() + static_cast<std::ptrdiff_t>(i)) {
            add(code, pointerStep(uses, i), RulesWords::tr("the same evidence is attached twice"),
                RulesWords::tr("each use once"));
        }
    }
    for (std::size_t i = 0; i < answer.dissents.size(); ++i) {
        const QString dissent = pointerStep(pointerStep(pointer, u"dissents"_s), i);
        checkCluster(answer.dissents[i].cluster, code, pointerStep(dissent, u"cluster"_s));
        if (answer.dissents[i].text.trimmed().isEmpty()) {
            add(code, pointerStep(dissent, u"text"_s), RulesWords::tr("a dissent has no text"),
                RulesWords::tr("the minority's view"));
        }
        checkLength(answer.dissents[i].text, limits::text, code, pointerStep(dissent, u"text"_s));
    }
}

void Rules::checkTarget(const QString& code, const Target& target) {
    const QString pointer = pointerStep(pointerStep(top, u"targets"_s), code);
    checkIndicator(code, pointer);
    checkStage(target.stage, code, pointerStep(pointer, u"stage"_s));
    if (target.by) {
        checkDate(*target.by, code, pointerStep(pointer, u"by"_s));
    }
}

void Rules::checkWeight(const QString& code, const Weight& weight) {
    const QString pointer = pointerStep(pointerStep(top, u"weights"_s), code);
    if (m_framework.commitment(code) == nullptr && m_framework.indicator(code) == nullptr) {
        add(code, pointer, RulesWords::tr("there is no such commitment or indicator in this framework"),
            RulesWords::tr("a code of the framework"));
    }
    if (!std::isfinite(weight.value) || weight.value < smallestWeight || weight.value > largestWeight) {
        add(code, pointerStep(pointer, u"value"_s), RulesWords::tr("the weight is %1").arg(weight.value),
            RulesWords::tr("a number above 0, from %1 to %2")
                .arg(QString::number(smallestWeight, 'f', 6), QString::number(largestWeight, 'f', 0)));
    }
    checkLength(weight.reason, limits::text, code, pointerStep(pointer, u"reason"_s));
}

void Rules::checkEvidence() {
    const QString pointer = pointerStep(top, u"evidence"_s);
    QSet<QUuid> ids;
    QSet<QString> codes;
    for (std::size_t i = 0; i < m_assessment.evidence.size(); ++i) {
        const Evidence& piece = m_assessment.evidence[i];
        const QString here = pointerStep(pointer, i);
        if (ids.contains(piece.id)) {
            add(piece.code, pointerStep(here, u"id"_s), RulesWords::tr("another piece of evidence has the same id"),
                RulesWords::tr("an id of its own"));
        }
        if (codes.contains(piece.code)) {
            add(piece.code, pointerStep(here, u"code"_s), RulesWords::tr("another piece of evidence has the same code"),
                RulesWords::tr("a code of its own"));
        }
        ids.insert(piece.id);
        codes.insert(piece.code);
        checkPiece(piece, here);
    }
}

void Rules::checkPiece(const Evidence& piece, const QString& pointer) {
    if (piece.id.isNull()) {
        add(piece.code, pointerStep(pointer, u"id"_s), RulesWords::tr("the evidence has no id"),
            RulesWords::tr("a UUID"));
    }
    if (piece.code.trimmed().isEmpty()) {
        add({}, pointerStep(pointer, u"code"_s), RulesWords::tr("the evidence has no code"),
            RulesWords::tr("a code such as E-019"));
    }
    if (piece.title.trimmed().isEmpty()) {
        add(piece.code, pointerStep(pointer, u"title"_s), RulesWords::tr("the evidence has no title"),
            RulesWords::tr("a title"));
    }
    checkLength(piece.code, limits::code, piece.code.left(limits::code), pointerStep(pointer, u"code"_s));
    checkLength(piece.title, limits::text, piece.code, pointerStep(pointer, u"title"_s));
    checkLength(piece.issuer, limits::text, piece.code, pointerStep(pointer, u"issuer"_s));
    checkLength(piece.link, limits::link, piece.code, pointerStep(pointer, u"link"_s));
    checkLength(piece.note, limits::text, piece.code, pointerStep(pointer, u"note"_s));
    if (!piece.date.isNull()) {
        checkDate(piece.date, piece.code, pointerStep(pointer, u"date"_s));
    }
    if (piece.reviewBy) {
        checkDate(*piece.reviewBy, piece.code, pointerStep(pointer, u"reviewBy"_s));
    }
    if (!piece.link.isEmpty() && !isWebAddress(piece.link)) {
        add(piece.code, pointerStep(pointer, u"link"_s), RulesWords::tr("the link is not a web address"),
            RulesWords::tr("an address that begins with http:// or https:// and has no spaces"));
    }
    if (!piece.file) {
        return;
    }
    const QString file = pointerStep(pointer, u"file"_s);
    if (!isSha256(piece.file->sha256)) {
        add(piece.code, pointerStep(file, u"sha256"_s), RulesWords::tr("the file's fingerprint is not a SHA-256"),
            RulesWords::tr("64 hexadecimal digits in lower case"));
    }
    if (piece.file->size < 0) {
        add(piece.code, pointerStep(file, u"size"_s), RulesWords::tr("the file's size is negative"),
            RulesWords::tr("0 or more bytes"));
    }
    if (piece.file->name.trimmed().isEmpty()) {
        add(piece.code, pointerStep(file, u"name"_s), RulesWords::tr("the file has no name"), RulesWords::tr("a name"));
    }
    checkLength(piece.file->name, limits::name, piece.code, pointerStep(file, u"name"_s));
    checkLength(piece.file->mediaType, limits::name, piece.code, pointerStep(file, u"mediaType"_s));
}

void Rules::checkNotes() {
    for (const auto& [code, note] : m_assessment.notes) {
        const QString pointer = pointerStep(pointerStep(top, u"notes"_s), code);
        if (m_framework.commitment(code) == nullptr) {
            add(code, pointer, RulesWords::tr("there is no such commitment"),
                RulesWords::tr("a commitment of the framework"));
        }
        checkLength(note.stands, limits::text, code, pointerStep(pointer, u"stands"_s));
        checkLength(note.missing, limits::text, code, pointerStep(pointer, u"missing"_s));
    }
}

void Rules::checkOpenPoints() {
    const QString pointer = pointerStep(top, u"openPoints"_s);
    for (std::size_t i = 0; i < m_assessment.openPoints.size(); ++i) {
        const OpenPoint& point = m_assessment.openPoints[i];
        if (!point.indicator.isEmpty()) {
            checkIndicator(point.indicator, pointerStep(pointerStep(pointer, i), u"indicator"_s));
        }
        if (point.text.trimmed().isEmpty()) {
            add(point.indicator, pointerStep(pointerStep(pointer, i), u"text"_s),
                RulesWords::tr("an open point has no text"), RulesWords::tr("what is still open"));
        }
        checkLength(point.text, limits::text, point.indicator, pointerStep(pointerStep(pointer, i), u"text"_s));
    }
}

} // namespace atalaya
