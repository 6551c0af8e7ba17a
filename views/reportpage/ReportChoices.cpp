#include "views/reportpage/ReportChoices.h"

#include "models/storage/KeptFiles.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array formatNames{"PDF", "HTML", "ODT", "XLSX", "CSV"};
constexpr std::array endings{"pdf", "html", "odt", "xlsx", "zip"};
/// In the order of ReportKind.
constexpr std::array kindKeys{"gap", "strategy", "action-plan", "brief", "minutes"};
constexpr std::array markNames{"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"};

/// The enumerator of this number, as far as there is one.
template <class Enum> std::optional<Enum> enumeratorAt(const QJsonValue& value, std::size_t count) {
    const int number = value.toInt(-1);
    return number >= 0 && number < static_cast<int>(count) ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}

/// What every report on the assessment is asked.
void chooseCommon(const ReportChoices& choices, QDate day, report::AssessmentReportOptions& options) {
    options.language = Language(choices.language);
    options.handling = choices.handling;
    options.attachData = choices.attachData;
    options.created = QDateTime(day, QTime(0, 0), Qt::UTC);
}

/// With places for State, round and date.
QString reportFileName(ReportKind kind) {
    switch (kind) {
    case ReportKind::Gap:
        break;
    case ReportKind::Strategy:
        return QCoreApplication::translate("ReportsPage", "%1 strategy %2, %3", "State, round, date; a file name");
    case ReportKind::ActionPlan:
        return QCoreApplication::translate("ReportsPage", "%1 action plan %2, %3", "State, round, date; a file name");
    case ReportKind::Brief:
        return QCoreApplication::translate("ReportsPage", "%1 briefs %2, %3", "State, round, date; a file name");
    case ReportKind::Minutes:
        return QCoreApplication::translate("ReportsPage", "%1 minutes %2, %3", "State, round, date; a file name");
    }
    return QCoreApplication::translate("ReportsPage", "%1 gap report %2, %3", "State, round, date; a file name");
}

} // namespace

bool isOfStrategy(ReportKind kind) {
    return kind == ReportKind::Strategy || kind == ReportKind::ActionPlan || kind == ReportKind::Brief;
}

bool comesAs(ReportKind kind, report::ReportFormat format) {
    return kind != ReportKind::Minutes || !holdsTablesOnly(format);
}

bool carriesData(ReportKind kind) {
    return kind == ReportKind::Gap || kind == ReportKind::Strategy || kind == ReportKind::ActionPlan;
}

QString keyOf(ReportKind kind) {
    return QString::fromLatin1(kindKeys.at(static_cast<std::size_t>(kind)));
}

std::optional<ReportKind> reportKindFrom(const QString& key) {
    for (std::size_t i = 0; i < kindKeys.size(); ++i) {
        if (key == QLatin1String(kindKeys.at(i))) {
            return static_cast<ReportKind>(i);
        }
    }
    return std::nullopt;
}

report::GapReportOptions ReportChoices::contentOptions(QDate day) const {
    report::GapReportOptions options;
    chooseCommon(*this, day, options);
    options.everyAnswer = everyAnswer;
    options.evidenceRegister = evidenceRegister;
    options.dissents = dissents;
    if (!secondLanguage.isEmpty() && secondLanguage != language) {
        options.second.emplace(secondLanguage);
    }
    return options;
}

report::PlanReportOptions ReportChoices::planOptions(QDate day) const {
    report::PlanReportOptions options;
    chooseCommon(*this, day, options);
    options.kind = kind == ReportKind::Brief        ? report::PlanReportKind::Brief
                   : kind == ReportKind::ActionPlan ? report::PlanReportKind::ActionPlan
                                                    : report::PlanReportKind::Strategy;
    options.body = body;
    return options;
}

report::MinutesOptions ReportChoices::minutesOptions(QDate day) const {
    report::MinutesOptions options;
    options.language = Language(language);
    options.handling = handling;
    options.zone = QTimeZone::systemTimeZone();
    options.created = QDateTime(day, QTime(0, 0), Qt::UTC);
    return options;
}

bool ReportChoices::hasSamePages(const ReportChoices& other) const {
    ReportChoices alike = other;
    alike.format = format;
    alike.password = password;
    return *this == alike;
}

QByteArray remembered(const ReportChoices& choices) {
    QJsonObject object{{u"report"_s, keyOf(choices.kind)},
                       {u"body"_s, choices.body},
                       {u"workshop"_s, choices.workshop},
                       {u"format"_s, static_cast<int>(choices.format)},
                       {u"grey"_s, choices.grey},
                       {u"language"_s, choices.language},
                       {u"secondLanguage"_s, choices.secondLanguage},
                       {u"everyAnswer"_s, choices.everyAnswer},
                       {u"evidenceRegister"_s, choices.evidenceRegister},
                       {u"dissents"_s, choices.dissents},
                       {u"attachData"_s, choices.attachData}};
    if (choices.paper) {
        object[u"paper"_s] = static_cast<int>(*choices.paper);
    }
    if (choices.handling) {
        object[u"handling"_s] = static_cast<int>(*choices.handling);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReportChoices choicesFrom(const QByteArray& remembered, const QString& assessmentLanguage,
                          const QStringList& languages) {
    const QJsonObject object = QJsonDocument::fromJson(remembered).object();
    ReportChoices choices;
    choices.kind = reportKindFrom(object[u"report"_s].toString()).value_or(choices.kind);
    choices.body = object[u"body"_s].toString();
    choices.workshop = object[u"workshop"_s].toString();
    choices.format =
        enumeratorAt<report::ReportFormat>(object[u"format"_s], formatNames.size()).value_or(choices.format);
    choices.paper = enumeratorAt<report::Paper>(object[u"paper"_s], 2);
    choices.grey = object[u"grey"_s].toBool();
    for (const QString& language : {assessmentLanguage, object[u"language"_s].toString()}) {
        if (languages.contains(language)) {
            choices.language = language;
        }
    }
    const QString second = object[u"secondLanguage"_s].toString();
    if (second != choices.language && languages.contains(second)) {
        choices.secondLanguage = second;
    }
    choices.handling = enumeratorAt<HandlingMark>(object[u"handling"_s], markNames.size());
    choices.everyAnswer = object[u"everyAnswer"_s].toBool(true);
    choices.evidenceRegister = object[u"evidenceRegister"_s].toBool(true);
    choices.dissents = object[u"dissents"_s].toBool(true);
    choices.attachData = object[u"attachData"_s].toBool(true);
    return choices;
}

QString endingOf(report::ReportFormat format) {
    return QString::fromLatin1(endings.at(static_cast<std::size_t>(format)));
}

QString nameOf(report::ReportFormat format) {
    return QString::fromLatin1(formatNames.at(static_cast<std::size_t>(format)));
}

QString nameOf(HandlingMark mark) {
    return QString::fromLatin1(markNames.at(static_cast<std::size_t>(mark)));
}

QString suggestedFileName(const Assessment& assessment, const ReportChoices& choices, QDate day) {
    const QString who = assessment.entity.isEmpty() ? assessment.state : assessment.state + u' ' + assessment.entity;
    QString name = reportFileName(choices.kind);
    if (choices.kind == ReportKind::Brief && !choices.body.isEmpty()) {
        name = QCoreApplication::translate("ReportsPage", "%1 brief for %4 %2, %3",
                                           "State, body, round, date; a file name");
        // All at once: a body's name may itself hold something like a place.
        name = name.arg(who, assessment.round, day.toString(Qt::ISODate), choices.body);
    } else {
        name = name.arg(who, assessment.round, day.toString(Qt::ISODate));
    }
    return safeDocumentName(name + u'.' + endingOf(choices.format));
}

} // namespace atalaya
