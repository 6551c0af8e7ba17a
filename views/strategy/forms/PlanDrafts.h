#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace atalaya {

class Preferences;

/// What was half typed on a form of the plan and neither stored nor discarded. It outlives the program: it stands among
/// what the program remembers for this person, by assessment and thing. Not in the workspace, which others read.
class PlanDrafts {
public:
    /// A thing in the exchange format, as the form showed it first and as it says it now.
    struct Draft {
        QJsonObject began;
        QJsonObject written;
    };

    /// `preferences` must outlive it. `form`: which form of the window it is; no two have the same.
    PlanDrafts(Preferences& preferences, QString form) : m_preferences(preferences), m_form(std::move(form)) {}

    /// `thing` null: a new one.
    [[nodiscard]] std::optional<Draft> find(const QUuid& assessment, const QUuid& thing) const;
    /// One that says what it began with is let go.
    void keep(const QUuid& assessment, const QUuid& thing, const Draft& draft);
    void drop(const QUuid& assessment, const QUuid& thing) { keep(assessment, thing, {}); }
    /// The same of `members` alone: where only they are open, what waits in the others stays for when those are, too.
    [[nodiscard]] std::optional<Draft> findOf(const QUuid& assessment, const QUuid& thing,
                                              const QStringList& members) const;
    void keepOf(const QUuid& assessment, const QUuid& thing, const QStringList& members, const Draft& draft);

private:
    [[nodiscard]] QString keyOf(const QUuid& assessment) const;
    [[nodiscard]] QJsonObject all(const QUuid& assessment) const;

    Preferences& m_preferences;
    QString m_form;
};

/// `now`, with the members that a person wrote otherwise than they began. What has changed elsewhere stays.
[[nodiscard]] QJsonObject withDraft(QJsonObject now, const PlanDrafts::Draft& draft);

} // namespace atalaya
