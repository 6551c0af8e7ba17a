#pragma once

#include <QByteArray>
#include <QString>

namespace atalaya::ballotbox {

/// Four characters that nobody takes for others (no 0 O, 1 I L, 2 Z, 5 S, 8 B, G, Q, U, V), and no vowels, so that no
/// word comes out. From the system's random numbers.
[[nodiscard]] QString newJoinCode();

/// Whether somebody typed this code, in capitals or not and with spaces or not. Takes as long for a wrong one.
[[nodiscard]] bool isSameCode(const QString& typed, const QString& code);

/// What a phone shows to be known again: 32 bytes of the system's random numbers, in base64url without padding.
[[nodiscard]] QByteArray newToken();
/// Whether it could be one.
[[nodiscard]] bool isToken(const QByteArray& token);
/// What is kept of it: SHA-256.
[[nodiscard]] QByteArray hashOf(const QByteArray& token);

} // namespace atalaya::ballotbox
