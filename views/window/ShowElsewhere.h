#pragma once

#include <QString>

namespace atalaya {

class Notices;

/// Hands a file or a folder to the program that the system has for it. `notices`, unless null, tell when there is none.
void showElsewhere(const QString& path, Notices* notices);

} // namespace atalaya
