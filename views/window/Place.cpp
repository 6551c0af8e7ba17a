#include "views/window/Place.h"

#include <QCoreApplication>

namespace atalaya {

namespace {

struct PageWord {
    Q_DECLARE_TR_FUNCTIONS(PageWord)
};

} // namespace

QString wordOf(PageId page) {
    switch (page) {
    case PageId::Home:
        return PageWord::tr("Home");
    case PageId::Declaration:
        return PageWord::tr("Declaration");
    case PageId::Score:
        return PageWord::tr("Score");
    case PageId::Evidence:
        return PageWord::tr("Evidence");
    case PageId::Gaps:
        return PageWord::tr("Gaps");
    case PageId::Reports:
        return PageWord::tr("Reports");
    case PageId::Settings:
        return PageWord::tr("Settings");
    }
    return {};
}

} // namespace atalaya
