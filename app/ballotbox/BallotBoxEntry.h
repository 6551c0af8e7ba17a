#pragma once

namespace atalaya {

class PhoneVoting;

namespace ballotbox {

/// Makes the ballot box, which is the caller's from then on. Needs an application object.
using MakePhoneVoting = PhoneVoting* (*)();
inline constexpr char makePhoneVotingSymbol[] = "atalayaMakePhoneVoting";

} // namespace ballotbox

} // namespace atalaya
