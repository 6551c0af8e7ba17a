#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QPicture>

#include <memory>

namespace atalaya {

/// A paint device that writes into a QPicture everything but clipping. QPolarChart clips each of its lines by three
/// round regions of hundreds of rectangles, which would be most of a PDF page; all that our charts draw lies inside
/// the plot, so nothing is lost.
class UnclippedRecorder : public QPaintDevice {
public:
    explicit UnclippedRecorder(QPicture& picture);
    ~UnclippedRecorder() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QPicture& m_picture;
    std::unique_ptr<Engine> m_engine;
};

} // namespace atalaya
