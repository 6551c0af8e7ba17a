#pragma once

#include "assessments/assessment/Assessment.h"

namespace atalaya {

// In the order in which the form offers them.

inline constexpr EvidenceKind kinds[] = {EvidenceKind::Law,       EvidenceKind::Treaty,    EvidenceKind::Policy,
                                         EvidenceKind::Report,    EvidenceKind::Statistic, EvidenceKind::Record,
                                         EvidenceKind::Statement, EvidenceKind::Other};
inline constexpr Sensitivity sensitivities[] = {Sensitivity::Public, Sensitivity::Internal, Sensitivity::Restricted,
                                                Sensitivity::Confidential};
inline constexpr EvidenceGrade grades[] = {EvidenceGrade::A, EvidenceGrade::B, EvidenceGrade::C};

} // namespace atalaya
