#include "views/evidence/EvidenceDraftsJson.h"

#include "models/exchange/AssessmentJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace atalaya {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array taskNames{"add"_L1, "edit"_L1, "replace"_L1};
constexpr std::array texts{std::pair{"title"_L1, &Evidence::title}, std::pair{"issuer"_L1, &Evidence::issuer},
                           std::pair{"link"_L1, &Evidence::link}, std::pair{"note"_L1, &Evidence::note}};

/// Texts apart: the exchange format refuses some that may be typed.
QJsonObject jsonOf(const Evidence& piece, const QUuid& standIn) {
    QJsonObject object;
    Evidence rest = piece;
    for (const auto& [name, member] : texts) {
        object[name] = piece.*member;
        (rest.*member).clear();
    }
    if (rest.id.isNull()) {
        rest.id = standIn; // the format asks for one
    }
    object["rest"_L1] = QJsonDocument::fromJson(evidenceJson(rest)).object();
    return object;
}

std::optional<Evidence> pieceFrom(const QJsonObject& object, bool isNew) {
    const auto rest = evidenceFromJson(QJsonDocument(object["rest"_L1].toObject()).toJson(QJsonDocument::Compact));
    if (!rest) {
        return std::nullopt;
    }
    Evidence piece = *rest;
    if (isNew) {
        piece.id = {};
    }
    for (const auto& [name, member] : texts) {
        piece.*member = object[name].toString();
    }
    return piece;
}

QJsonObject jsonOf(const EvidenceDraft& draft) {
    QJsonObject object{{u"task"_s, taskNames.at(static_cast<std::size_t>(draft.task))},
                       {u"indicator"_s, draft.indicator},
                       {u"replaced"_s, draft.replaced.toString(QUuid::WithoutBraces)},
                       {u"document"_s, draft.document},
                       {u"isReviewByChosen"_s, draft.isReviewByChosen},
                       {u"began"_s, jsonOf(draft.began, draft.assessment)},
                       {u"written"_s, jsonOf(draft.written, draft.assessment)}};
    if (draft.stage) {
        object[u"stage"_s] = *draft.stage;
    }
    return object;
}

std::optional<EvidenceDraft> draftFrom(const QUuid& assessment, const QJsonObject& object) {
    const auto* const task = std::find(taskNames.begin(), taskNames.end(), object[u"task"_s].toString());
    if (task == taskNames.end()) {
        return std::nullopt;
    }
    EvidenceDraft draft;
    draft.assessment = assessment;
    draft.task = static_cast<EvidenceTask>(task - taskNames.begin());
    const bool isNew = draft.task == EvidenceTask::Add;
    const auto began = pieceFrom(object[u"began"_s].toObject(), isNew);
    const auto written = pieceFrom(object[u"written"_s].toObject(), isNew);
    if (!began || !written) {
        return std::nullopt;
    }
    draft.began = *began;
    draft.written = *written;
    if (draft.written.file) {
        draft.written.file = draft.began.file;
    }
    draft.indicator = object[u"indicator"_s].toString();
    draft.replaced = QUuid::fromString(object[u"replaced"_s].toString());
    draft.document = object[u"document"_s].toString();
    draft.isReviewByChosen = object[u"isReviewByChosen"_s].toBool();
    if (object.contains(u"stage"_s)) {
        draft.stage = object[u"stage"_s].toInt();
    }
    return draft;
}

} // namespace

QByteArray draftsJson(const std::vector<EvidenceDraft>& drafts) {
    QJsonArray all;
    for (const EvidenceDraft& draft : drafts) {
        all.append(jsonOf(draft));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<EvidenceDraft> draftsFromJson(const QUuid& assessment, const QByteArray& json) {
    std::vector<EvidenceDraft> drafts;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const auto& value : all) {
        if (auto draft = draftFrom(assessment, value.toObject()); draft && draft->isTouched()) {
            drafts.push_back(*std::move(draft));
        }
    }
    return drafts;
}

} // namespace atalaya
