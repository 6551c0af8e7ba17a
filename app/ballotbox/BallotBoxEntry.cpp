#include "app/ballotbox/BallotBoxEntry.h"

#include "app/ballotbox/BallotServer.h"

extern "C" Q_DECL_EXPORT atalaya::PhoneVoting* atalayaMakePhoneVoting() {
    return new atalaya::ballotbox::BallotServer;
}
