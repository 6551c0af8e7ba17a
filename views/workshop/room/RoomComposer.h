#pragma once

#include "views/theme/Theme.h"
#include "views/workshop/RoomModel.h"
#include "views/workshop/room/RoomSheet.h"

#include <QCoreApplication>

#include <initializer_list>

namespace atalaya {

/// Lays one view out: the faces in three files, what most of them share here. A short-lived helper that keeps
/// references.
class RoomComposer {
    Q_DECLARE_TR_FUNCTIONS(RoomFaces)
public:
    RoomComposer(const RoomView& view, const Theme& theme);

    [[nodiscard]] RoomSheet compose();

private:
    // Faces without a question: RoomFaces.cpp.
    void composeBand();
    /// Round, votes and clock at the right end of the band; returns where they begin.
    [[nodiscard]] double composeBandEnd();
    void composeWelcome();
    void composeJoining();
    void composeBreak();
    void composeAgreed();
    void composeEnded();
    /// Lines centred as one block in what is left of the sheet.
    void composeMiddle(const std::vector<RoomParagraph>& paragraphs, const QRectF& room);

    // Faces with a question: RoomQuestionFaces.cpp.
    struct Fit {
        int question = roomType::title;
        int card = roomType::body;
        double code = 0; ///< edge of the QR code
    };
    void composeQuestion();
    [[nodiscard]] double composeHead(RoomSheet& sheet, int questionPx) const;
    void composeCards(RoomSheet& sheet, const QRectF& area, int px) const;
    void composeCount(RoomSheet& sheet, const QRectF& area) const;
    void composeSeats(RoomSheet& sheet, const QRectF& area) const;
    void composeJoin(RoomSheet& sheet, const QRectF& area, double code) const;
    void composeResult();
    /// The median in words, beside its diamond.
    [[nodiscard]] QString medianWords() const;

    [[nodiscard]] QColor colour(const char* token) const { return m_theme.colour(token); }
    [[nodiscard]] RoomParagraph words(const QString& text, int px, double width, const char* token = "text",
                                      int weight = 400, int most = 0) const;
    /// In the first of the sizes that needs no more than `lines`, or the last one.
    [[nodiscard]] RoomParagraph fitting(const std::vector<RoomRun>& runs, std::initializer_list<int> sizes,
                                        double width, int lines) const;

    const RoomView& m_view;
    const Theme& m_theme;
    RoomSheet m_sheet;
};

/// Free space at the sheet's sides.
inline constexpr double roomMargin = 48;
inline constexpr double roomWidth = RoomSheet::width - 2 * roomMargin;
inline constexpr double bandHeight = 88;

} // namespace atalaya
