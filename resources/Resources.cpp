// The data itself is compiled in by qt_add_resources (see CMakeLists.txt); a library needs one source of its own.
#include <QtGlobal>

namespace atalaya {
extern Q_DECL_EXPORT const int resourcesLoaded = 1;
}
