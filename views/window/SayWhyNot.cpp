#include "views/window/SayWhyNot.h"

#include <QCoreApplication>

namespace atalaya {

QString losesWaitingId() {
    return QStringLiteral("losesWaiting");
}

void sayWhyNot(const WindowContext& context, const Error& error, std::function<void()> again) {
    if (!context.desk.hasWaiting()) {
        context.notices.fail(error);
        return;
    }
    const QString path = context.desk.path();
    const QUuid assessment = context.desk.session()->assessment().id;
    const auto isStillSo = [&desk = context.desk, path, assessment] {
        return desk.hasWaiting() && desk.path() == path && desk.session()->assessment().id == assessment;
    };
    context.notices.show({losesWaitingId(), Notices::Weight::Blocker,
                          QCoreApplication::translate("SayWhyNot", "Not on disk yet."), error.sentence,
                          QCoreApplication::translate("SayWhyNot", "Lose the changes and go on"),
                          [&desk = context.desk, isStillSo, again = std::move(again)] {
                              if (isStillSo()) {
                                  desk.abandonWaiting();
                              }
                              again();
                          }});
}

} // namespace atalaya
