#include "views/strategy/forms/PlanDrafts.h"

#include "models/session/Preferences.h"

#include <QJsonDocument>

namespace atalaya {

using namespace Qt::StringLiterals;

namespace {

/// A member that `from` lacks goes.
void copyMembers(QJsonObject& into, const QJsonObject& from, const QStringList& members) {
    for (const QString& member : members) {
        into.insert(member, from.value(member));
    }
}

} // namespace

QString PlanDrafts::keyOf(const QUuid& assessment) const {
    return u"planDrafts-%1-%2"_s.arg(m_form, assessment.toString(QUuid::WithoutBraces));
}

QJsonObject PlanDrafts::all(const QUuid& assessment) const {
    return QJsonDocument::fromJson(m_preferences.layout(keyOf(assessment))).object();
}

std::optional<PlanDrafts::Draft> PlanDrafts::find(const QUuid& assessment, const QUuid& thing) const {
    const QJsonObject kept = all(assessment).value(thing.toString(QUuid::WithoutBraces)).toObject();
    if (kept.isEmpty()) {
        return std::nullopt;
    }
    return Draft{kept.value("began"_L1).toObject(), kept.value("written"_L1).toObject()};
}

void PlanDrafts::keep(const QUuid& assessment, const QUuid& thing, const Draft& draft) {
    const QJsonObject before = all(assessment);
    QJsonObject now = before;
    const QString key = thing.toString(QUuid::WithoutBraces);
    if (draft.began == draft.written) {
        now.remove(key);
    } else {
        now.insert(key, QJsonObject{{u"began"_s, draft.began}, {u"written"_s, draft.written}});
    }
    if (now != before) {
        m_preferences.setLayout(keyOf(assessment),
                                now.isEmpty() ? QByteArray() : QJsonDocument(now).toJson(QJsonDocument::Compact));
    }
}

std::optional<PlanDrafts::Draft> PlanDrafts::findOf(const QUuid& assessment, const QUuid& thing,
                                                    const QStringList& members) const {
    const auto left = find(assessment, thing);
    if (!left) {
        return std::nullopt;
    }
    Draft some;
    copyMembers(some.began, left->began, members);
    copyMembers(some.written, left->written, members);
    return some.began == some.written ? std::nullopt : std::optional(some);
}

void PlanDrafts::keepOf(const QUuid& assessment, const QUuid& thing, const QStringList& members, const Draft& draft) {
    Draft all = find(assessment, thing).value_or(Draft());
    copyMembers(all.began, draft.began, members);
    copyMembers(all.written, draft.written, members);
    keep(assessment, thing, all);
}

QJsonObject withDraft(QJsonObject now, const PlanDrafts::Draft& draft) {
    QStringList members = draft.began.keys() + draft.written.keys();
    members.removeDuplicates();
    for (const QString& member : members) {
        if (draft.began.value(member) == draft.written.value(member)) {
            continue;
        }
        if (draft.written.contains(member)) {
            now.insert(member, draft.written.value(member));
        } else {
            now.remove(member);
        }
    }
    return now;
}

} // namespace atalaya
