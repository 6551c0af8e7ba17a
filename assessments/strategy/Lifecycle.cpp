#include "assessments/strategy/Lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace atalaya {
namespace {

struct GuideStep {
    LifecyclePhase phase;
    const char* title; ///< of context "Lifecycle"
};

using GuidePhase = LifecyclePhase;

constexpr std::array stepsOfGuide{
    GuideStep{GuidePhase::Initiation, QT_TRANSLATE_NOOP("Lifecycle", "Name the lead project authority")},
    GuideStep{GuidePhase::Initiation, QT_TRANSLATE_NOOP("Lifecycle", "Establish a steering committee")},
    GuideStep{GuidePhase::Initiation, QT_TRANSLATE_NOOP("Lifecycle", "Identify the stakeholders to be involved")},
    GuideStep{GuidePhase::Initiation, QT_TRANSLATE_NOOP("Lifecycle", "Plan the development of the strategy")},
    GuideStep{GuidePhase::Stocktaking, QT_TRANSLATE_NOOP("Lifecycle", "Assess the national cyber-security landscape")},
    GuideStep{GuidePhase::Stocktaking, QT_TRANSLATE_NOOP("Lifecycle", "Assess the cyber-risk landscape")},
    GuideStep{GuidePhase::Production, QT_TRANSLATE_NOOP("Lifecycle", "Draft the national strategy")},
    GuideStep{GuidePhase::Production, QT_TRANSLATE_NOOP("Lifecycle", "Consult a broad range of stakeholders")},
    GuideStep{GuidePhase::Production, QT_TRANSLATE_NOOP("Lifecycle", "Seek formal approval")},
    GuideStep{GuidePhase::Production, QT_TRANSLATE_NOOP("Lifecycle", "Publish and promote the strategy")},
    GuideStep{GuidePhase::Implementation, QT_TRANSLATE_NOOP("Lifecycle", "Develop the action plan")},
    GuideStep{GuidePhase::Implementation,
              QT_TRANSLATE_NOOP("Lifecycle", "Determine the initiatives to be implemented")},
    GuideStep{GuidePhase::Implementation, QT_TRANSLATE_NOOP("Lifecycle", "Allocate people and money")},
    GuideStep{GuidePhase::Implementation, QT_TRANSLATE_NOOP("Lifecycle", "Set timeframes and metrics")},
    GuideStep{GuidePhase::Monitoring, QT_TRANSLATE_NOOP("Lifecycle", "Establish a formal process of monitoring")},
    GuideStep{GuidePhase::Monitoring, QT_TRANSLATE_NOOP("Lifecycle", "Monitor how the strategy is implemented")},
    GuideStep{GuidePhase::Monitoring, QT_TRANSLATE_NOOP("Lifecycle", "Evaluate what the strategy has achieved")}};

} // namespace

QString phaseName(const Language& language, LifecyclePhase phase) {
    switch (phase) {
    case LifecyclePhase::Initiation:
        return language.translate("Lifecycle", "Initiation");
    case LifecyclePhase::Stocktaking:
        return language.translate("Lifecycle", "Stocktaking and analysis");
    case LifecyclePhase::Production:
        return language.translate("Lifecycle", "Production");
    case LifecyclePhase::Implementation:
        return language.translate("Lifecycle", "Implementation");
    case LifecyclePhase::Monitoring:
        return language.translate("Lifecycle", "Monitoring and evaluation");
    }
    return {};
}

std::vector<LifecycleStep> guideSteps(const Language& language, const QUuid& assessment,
                                      const std::vector<LifecycleStep>& known) {
    std::vector<LifecycleStep> steps;
    qint64 order = 0;
    for (const GuideStep& one : stepsOfGuide) {
        LifecycleStep step;
        step.id = QUuid::createUuidV5(assessment, QStringLiteral("lifecycle ") + QLatin1String(one.title));
        step.phase = one.phase;
        step.title = language.translate("Lifecycle", one.title);
        order += orderStep;
        step.order = order;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const LifecycleStep& other) {
            return other.id == step.id || (other.phase == step.phase && other.title == step.title);
        });
        if (!isKnown) {
            steps.push_back(step);
        }
    }
    return steps;
}

std::map<QString, QString> guideTitlesIn(const Language& language) {
    std::map<QString, QString> titles;
    for (const QString& code : Language::builtIn()) {
        const Language begunIn(code);
        for (const GuideStep& one : stepsOfGuide) {
            titles.emplace(begunIn.translate("Lifecycle", one.title), language.translate("Lifecycle", one.title));
        }
    }
    return titles;
}

PhaseProgress progressOf(const Plan& plan, LifecyclePhase phase) {
    PhaseProgress progress;
    for (const LifecycleStep& step : plan.lifecycle) {
        if (step.phase == phase) {
            ++progress.all;
            progress.done += step.done ? 1 : 0;
        }
    }
    return progress;
}

} // namespace atalaya
