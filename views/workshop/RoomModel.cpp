#include "views/workshop/RoomModel.h"

namespace atalaya {

void RoomModel::show(RoomView view) {
    if (view != m_view) {
        m_view = std::move(view);
        Q_EMIT changed();
    }
}

} // namespace atalaya
