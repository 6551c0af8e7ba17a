#include "assessments/strategy/LiftWords.h"

namespace atalaya {

LiftStanding liftStanding(const Lift& lift, ActionStatus status, int now) {
    const bool isThere = now >= lift.toStage;
    if (status == ActionStatus::Done) {
        return isThere ? LiftStanding::Scored : LiftStanding::NotScored;
    }
    return isThere ? LiftStanding::AlreadyThere : LiftStanding::Ahead;
}

QString liftInShort(const Language& language, const Lift& lift, ActionStatus status, int now, const QString& arrow) {
    const QString to = QString::number(lift.toStage);
    const QString from = now > 0 ? QString::number(now) : QStringLiteral("\u2013");
    const QString both = lift.indicator + QLatin1Char(' ') + from + arrow + to;
    switch (liftStanding(lift, status, now)) {
    case LiftStanding::Ahead:
        break;
    case LiftStanding::AlreadyThere:
        return language.translate("LiftWords", "%1 already at %2", "a question, its stage").arg(lift.indicator, from);
    case LiftStanding::NotScored:
        return language.translate("LiftWords", "%1, not yet scored", "what an action that is done lifts").arg(both);
    case LiftStanding::Scored:
        return language.translate("LiftWords", "%1 reached %2", "a question, its stage").arg(lift.indicator, to);
    }
    return both;
}

QString liftInFull(const Language& language, const Lift& lift, ActionStatus status, int now) {
    const QString to = QString::number(lift.toStage);
    const QString from = QString::number(now);
    const QString both = now > 0 ? language.translate("LiftWords", "stage %1 to %2", "now, then").arg(from, to)
                                 : language.translate("LiftWords", "to stage %1").arg(to);
    switch (liftStanding(lift, status, now)) {
    case LiftStanding::Ahead:
        break;
    case LiftStanding::AlreadyThere:
        return language.translate("LiftWords", "at stage %1 already").arg(from);
    case LiftStanding::NotScored:
        return language.translate("LiftWords", "%1; done, not yet scored: look for its evidence", "stages").arg(both);
    case LiftStanding::Scored:
        return language.translate("LiftWords", "done, and scored: stage %1").arg(from);
    }
    return both;
}

QString liftSpoken(const Language& language, const Lift& lift, ActionStatus status, int now) {
    const QString to = QString::number(lift.toStage);
    const QString from = QString::number(now);
    const QString both =
        now > 0 ? language.translate("LiftWords", "lifts %1 from %2 to %3", "a question, stages")
                      .arg(lift.indicator, from, to)
                : language.translate("LiftWords", "lifts %1 to %2", "a question, a stage").arg(lift.indicator, to);
    switch (liftStanding(lift, status, now)) {
    case LiftStanding::Ahead:
        break;
    case LiftStanding::AlreadyThere:
        return language.translate("LiftWords", "%1 is at stage %2 already", "a question").arg(lift.indicator, from);
    case LiftStanding::NotScored:
        return language.translate("LiftWords", "%1, not yet scored", "what an action that is done lifts").arg(both);
    case LiftStanding::Scored:
        return language.translate("LiftWords", "%1 has reached stage %2", "a question").arg(lift.indicator, to);
    }
    return both;
}

} // namespace atalaya
