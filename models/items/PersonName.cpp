#include "models/items/PersonName.h"

#include "models/storage/Workspace.h"

namespace atalaya {

QString personText(const Language& language, const QString& actor) {
    return actor == QLatin1StringView(Surroundings::nobodyKnown)
               ? language.translate("PersonName", "a person unknown", "who changed something")
               : actor;
}

} // namespace atalaya
