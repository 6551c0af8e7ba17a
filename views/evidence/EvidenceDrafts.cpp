#include "views/evidence/EvidenceDrafts.h"

#include "models/session/Preferences.h"
#include "views/evidence/EvidenceDraftsJson.h"

#include <algorithm>

namespace atalaya {

bool EvidenceDraft::isLike(const EvidenceDraft& other) const {
    if (assessment != other.assessment || task != other.task) {
        return false;
    }
    switch (task) {
    case EvidenceTask::Add:
        return indicator == other.indicator;
    case EvidenceTask::Edit:
        return began.id == other.began.id;
    case EvidenceTask::Replace:
        return replaced == other.replaced;
    }
    return false;
}

QString EvidenceDrafts::keyOf(const QUuid& assessment) const {
    return QStringLiteral("drafts-%1-%2").arg(m_form, assessment.toString(QUuid::WithoutBraces));
}

void EvidenceDrafts::load(const QUuid& assessment) {
    if (!m_loaded.contains(assessment)) {
        m_loaded.insert(assessment);
        // They are older than what was left since then.
        std::vector<EvidenceDraft> drafts = draftsFromJson(assessment, m_preferences.layout(keyOf(assessment)));
        m_drafts.insert(m_drafts.begin(), drafts.begin(), drafts.end());
    }
}

void EvidenceDrafts::store(const QUuid& assessment, const std::optional<EvidenceDraft>& now) {
    std::vector<EvidenceDraft> all;
    std::copy_if(m_drafts.begin(), m_drafts.end(), std::back_inserter(all),
                 [&](const EvidenceDraft& draft) { return draft.assessment == assessment; });
    if (now && now->isTouched()) {
        all.push_back(*now);
    }
    const QByteArray bytes = all.empty() ? QByteArray() : draftsJson(all);
    if (m_preferences.layout(keyOf(assessment)) != bytes) {
        m_preferences.setLayout(keyOf(assessment), bytes);
    }
}

void EvidenceDrafts::keep(EvidenceDraft draft) {
    if (draft.isTouched()) {
        m_drafts.push_back(std::move(draft));
    }
}

namespace {

template <class Fits> std::optional<EvidenceDraft> takeLast(std::vector<EvidenceDraft>& drafts, Fits fits) {
    const auto found = std::find_if(drafts.rbegin(), drafts.rend(), fits);
    if (found == drafts.rend()) {
        return std::nullopt;
    }
    EvidenceDraft taken = std::move(*found);
    drafts.erase(std::next(found).base());
    return taken;
}

} // namespace

std::optional<EvidenceDraft> EvidenceDrafts::takeLike(const EvidenceDraft& draft) {
    return takeLast(m_drafts, [&](const EvidenceDraft& one) { return one.isLike(draft); });
}

std::optional<EvidenceDraft> EvidenceDrafts::takeDisplaced(const QUuid& assessment) {
    return takeLast(m_drafts,
                    [&](const EvidenceDraft& one) { return one.isDisplaced && one.assessment == assessment; });
}

void EvidenceDrafts::giveFile(int serial, const EvidenceFile& file, const std::shared_ptr<const void>& held) {
    for (EvidenceDraft& draft : m_drafts) {
        if (draft.serial == serial) {
            draft.written.file = file;
            draft.held = held;
        }
    }
}

Evidence carriedOnto(const Evidence& now, const Evidence& began, const Evidence& written) {
    Evidence carried = now;
    const auto carry = [&](auto member) {
        if (written.*member != began.*member) {
            carried.*member = written.*member;
        }
    };
    carry(&Evidence::title);
    carry(&Evidence::issuer);
    carry(&Evidence::link);
    carry(&Evidence::note);
    carry(&Evidence::date);
    carry(&Evidence::kind);
    carry(&Evidence::grade);
    carry(&Evidence::sensitivity);
    carry(&Evidence::reviewBy);
    carry(&Evidence::file);
    return carried;
}

} // namespace atalaya
