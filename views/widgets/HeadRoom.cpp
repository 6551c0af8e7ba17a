#include "views/widgets/HeadRoom.h"

#include <QHeaderView>

#include <algorithm>

namespace atalaya {

int roomForHead(const QHeaderView& head, int section, int wanted) {
    return std::max(wanted, head.sectionSizeHint(section));
}

} // namespace atalaya
