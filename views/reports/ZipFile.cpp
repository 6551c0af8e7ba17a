#include "views/reports/ZipFile.h"

#include <zip.h>

#include <memory>

namespace atalaya::report {

namespace {

struct SourceEnd {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
/// A source that we hold a reference of; the archive has its own.
using Source = std::unique_ptr<zip_source_t, SourceEnd>;

struct ArchiveEnd {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;

constexpr zip_uint32_t ordinaryFile = 0100644U << 16U; // as Unix keeps type and rights

/// The date as zip keeps it, in steps of two seconds from 1980 on.
std::pair<zip_uint16_t, zip_uint16_t> timeAndDate(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    const QDate day = std::max(utc.date(), QDate(1980, 1, 1));
    const QTime time = utc.time();
    return {static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            static_cast<zip_uint16_t>((day.year() - 1980) << 9 | day.month() << 5 | day.day())};
}

std::optional<QByteArray> contentOf(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) {
        return std::nullopt;
    }
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return read == bytes.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace

void ZipFile::add(const QString& path, const QByteArray& content, bool compressed) {
    m_entries.push_back({path.toUtf8(), content, compressed});
}

std::optional<QByteArray> ZipFile::bytes() const {
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return std::nullopt;
    }
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return std::nullopt;
    }
    const auto [time, date] = timeAndDate(m_date);
    for (const Entry& entry : m_entries) {
        zip_source_t* content = zip_source_buffer(archive.get(), entry.content.constData(),
                                                  static_cast<zip_uint64_t>(entry.content.size()), 0);
        const zip_int64_t at =
            content ? zip_file_add(archive.get(), entry.path.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (at < 0) {
            zip_source_free(content);
            return std::nullopt;
        }
        const auto index = static_cast<zip_uint64_t>(at);
        if (zip_set_file_compression(archive.get(), index, entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0 ||
            zip_file_set_dostime(archive.get(), index, time, date, 0) != 0 ||
            zip_file_set_external_attributes(archive.get(), index, 0, ZIP_OPSYS_UNIX, ordinaryFile) != 0) {
            return std::nullopt;
        }
    }
    if (zip_close(archive.get()) != 0) {
        return std::nullopt;
    }
    static_cast<void>(archive.release());
    return contentOf(target.get());
}

} // namespace atalaya::report
