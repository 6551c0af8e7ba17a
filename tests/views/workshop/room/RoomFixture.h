#pragma once

#include "assessments/framework/FrameworkLoader.h"
#include "views/theme/Theme.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomFaces.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace atalaya::test {

using namespace Qt::StringLiterals;

inline constexpr RoomView::Face everyFace[] = {RoomView::Face::Welcome, RoomView::Face::Joining, RoomView::Face::Talk,
                                               RoomView::Face::Voting,  RoomView::Face::Result,  RoomView::Face::Break,
                                               RoomView::Face::Agreed,  RoomView::Face::Ended,   RoomView::Face::Black};

inline VotePlotSpec plotOf(const std::vector<int>& votes) {
    VotePlotSpec spec;
    spec.votes.votes = votes;
    spec.stageNames = {u"Initial"_s, u"Planned"_s, u"Operating"_s, u"Measured"_s, u"Adaptive"_s};
    if (const auto spread = spreadOf(spec.votes)) {
        spec.spread = *spread;
    }
    return spec;
}

/// A view of one of the shipped framework's questions, everything that can be shown in it.
inline RoomView viewOf(const Indicator& indicator, const Framework& framework, RoomView::Face face) {
    RoomView view;
    view.face = face;
    view.state = u"Altamar"_s;
    view.practice = true;
    view.workshop = u"Altamar acuerda su madurez"_s;
    const Commitment* commitment = framework.commitment(indicator.commitment);
    view.commitment = u"Commitment %1, %2"_s.arg(QString::number(commitment->number), commitment->title);
    view.code = indicator.code;
    view.title = indicator.title;
    view.question = indicator.question;
    view.criteria = indicator.criteria;
    for (const Stage& stage : framework.stages) {
        view.stageNames << stage.name;
    }
    view.round = 2;
    view.clock = u"1:12"_s;
    view.votes = 24;
    view.seats = 31;
    view.joining = Joining{u"http://192.168.4.1:8012/?c=T7K4"_s, u"192.168.4.1:8012"_s, u"T7K4"_s};
    view.network = u"Sala-CSIRT"_s;
    view.plot = plotOf({3, 15, 11, 2, 0});
    view.verdict = u"Let us talk, then vote again."_s;
    view.reason = u"The middle half is at stages 2 to 3."_s;
    view.invitation = u"We would like to hear a voice from stage 1 and one from stage 4."_s;
    view.agreed = 3;
    view.resumesAt = u"10:57"_s;
    return view;
}

/// The shipped framework.
class RoomSamples : public testing::Test {
protected:
    void SetUp() override {
        const auto builtIn = loadBuiltInFramework();
        ASSERT_TRUE(builtIn);
        m_framework = *builtIn;
    }
    [[nodiscard]] const Framework& framework() const { return *m_framework; }
    [[nodiscard]] RoomView view(RoomView::Face face, const QString& code = u"P06-03"_s) const {
        return viewOf(*framework().indicator(code), framework(), face);
    }

private:
    FrameworkPtr m_framework;
};

/// As a projector of that size shows it.
inline QImage pictureOf(const RoomView& view, const Theme& theme, double scale = 1) {
    QImage image(qRound(RoomSheet::width * scale), qRound(RoomSheet::height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintRoom(painter, view, theme);
    return image;
}

} // namespace atalaya::test
