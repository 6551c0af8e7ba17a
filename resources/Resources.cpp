#include "resources/Resources.h"

#include <QtGlobal>

// The data itself is compiled in by qt_add_resources (see CMakeLists.txt).
namespace atalaya {

Q_DECL_EXPORT bool embeddedDataIsLinked() {
    return true;
}

} // namespace atalaya
