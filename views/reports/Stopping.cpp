#include "views/reports/Stopping.h"

#include <QCoreApplication>

namespace atalaya::report {

tl::unexpected<Error> stopped() {
    return failure(ErrorCode::Refused, [] {
        return QCoreApplication::translate("Report", "Making the report was stopped. Start it "
                                                     "again when you like.");
    });
}

} // namespace atalaya::report
