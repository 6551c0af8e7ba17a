#pragma once

#include <QtGlobal>

/// How long texts may be, in characters: the same where they are typed, read from a file and described by
/// assessment.schema.json, so that nothing can be written down here that another workspace would refuse.
namespace atalaya::limits {

inline constexpr qsizetype text = 100'000; ///< what people write: rationales, notes, titles
inline constexpr qsizetype name = 1'000;   ///< of a State, a round, a file
inline constexpr qsizetype link = 2'000;   ///< a web address
inline constexpr qsizetype code = 200;     ///< what others refer to: an indicator, a piece of evidence, an action
inline constexpr qsizetype currency = 20;  ///< an ISO code, or a currency's name

} // namespace atalaya::limits
