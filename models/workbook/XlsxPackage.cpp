#include "models/workbook/XlsxPackage.h"

#include "models/exchange/ExchangeText.h"

#include <zip.h>

#include <limits>

namespace atalaya::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr auto packageStart = "PK\x03\x04";
constexpr auto emptyPackageStart = "PK\x05\x06";
/// Of the container that older spreadsheets are kept in, and newer ones with a password.
constexpr auto compoundStart = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

tl::unexpected<Error> noWorkbook(const QString& sentence, const QString& detail = {}) {
    return failure(ErrorCode::InvalidInput, sentence, detail);
}

tl::unexpected<Error> tooLargeWorkbook(const QString& detail) {
    return noWorkbook(ExchangeText::tr("The workbook is larger than any action plan. Send the file that Atalaya wrote, "
                                       "with your changes only."),
                      detail);
}

tl::unexpected<Error> needsPassword() {
    return noWorkbook(ExchangeText::tr("The workbook is protected by a password. Open it in the spreadsheet, take the "
                                       "password away, save it and try again."));
}

QByteArray asUtf16(const char* latin) {
    QByteArray wide;
    for (const char* c = latin; *c != '\0'; ++c) {
        wide.append(*c).append('\0');
    }
    return wide;
}

/// What a file that is no package at all may be.
tl::unexpected<Error> otherThanPackage(const QByteArray& bytes) {
    if (bytes.isEmpty()) {
        return noWorkbook(ExchangeText::tr("The file is empty. Send the workbook again."));
    }
    if (bytes.startsWith(compoundStart)) {
        if (bytes.contains(asUtf16("EncryptedPackage"))) {
            return needsPassword();
        }
        return noWorkbook(ExchangeText::tr("The file is a workbook of an older kind (.xls). Open it in the "
                                           "spreadsheet, save it as an Excel workbook (.xlsx) and try again."));
    }
    return noWorkbook(ExchangeText::tr("The file is not a workbook. Choose the .xlsx file that Atalaya wrote and a "
                                       "spreadsheet saved."));
}

} // namespace

Error damagedWorkbook(const QString& detail) {
    return {ErrorCode::InvalidInput,
            ExchangeText::tr("The workbook is damaged or cut off. Open it in the spreadsheet, save it again as .xlsx, "
                             "or ask for the file once more."),
            detail};
}

void XlsxPackage::End::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<XlsxPackage> XlsxPackage::open(const QByteArray& bytes, const SpreadsheetLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLargeWorkbook(u"%1 bytes"_s.arg(bytes.size()));
    }
    if (!bytes.startsWith(packageStart) && !bytes.startsWith(emptyPackageStart)) {
        return otherThanPackage(bytes);
    }
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (source == nullptr) {
        return tl::make_unexpected(damagedWorkbook(u"no source"_s));
    }
    XlsxPackage package;
    package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!package.m_archive) {
        zip_source_free(source);
        return tl::make_unexpected(damagedWorkbook(u"no directory of the package"_s));
    }
    if (const Outcome looked = package.look(limits); !looked) {
        return tl::make_unexpected(looked.error());
    }
    if (!package.has(u"[Content_Types].xml"_s)) {
        if (package.has(u"mimetype"_s) || package.has(u"content.xml"_s)) {
            return noWorkbook(ExchangeText::tr("The file is a spreadsheet of another kind (.ods). Open it, save it as "
                                               "an Excel workbook (.xlsx) and try again."));
        }
        return noWorkbook(ExchangeText::tr("The file is not a workbook. Choose the .xlsx file that Atalaya wrote and "
                                           "a spreadsheet saved."));
    }
    if (package.has(u"xl/workbook.bin"_s)) {
        return noWorkbook(ExchangeText::tr("The file is a workbook in binary form (.xlsb). Open it in the "
                                           "spreadsheet, save it as an Excel workbook (.xlsx) and try again."));
    }
    return package;
}

Outcome XlsxPackage::look(const SpreadsheetLimits& limits) {
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limits.entries) {
        return tooLargeWorkbook(u"%1 entries"_s.arg(count));
    }
    m_partBytes = limits.partBytes;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    qint64 all = 0;
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
        zip_stat_t about;
        if (zip_stat_index(m_archive.get(), at, 0, &about) != 0 || (about.valid & needed) != needed) {
            return tl::make_unexpected(damagedWorkbook(u"entry %1"_s.arg(at)));
        }
        const QString name = QString::fromUtf8(about.name);
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
            return needsPassword();
        }
        const auto most = static_cast<zip_uint64_t>(limits.unpackedBytes);
        if (about.size > most || about.comp_size > most) {
            return tooLargeWorkbook(u"%1: %2 bytes"_s.arg(name).arg(about.size));
        }
        const auto size = static_cast<qint64>(about.size);
        all += size;
        if (size > limits.partBytes || all > limits.unpackedBytes) {
            return tooLargeWorkbook(u"%1: %2 bytes, %3 in all"_s.arg(name).arg(size).arg(all));
        }
        if (size > limits.ratioFrom && size / limits.ratio > static_cast<qint64>(about.comp_size)) {
            return tooLargeWorkbook(u"%1: %2 bytes from %3"_s.arg(name).arg(size).arg(about.comp_size));
        }
        // Two of one name: which of them another program reads is anybody's guess.
        if (!m_places.emplace(name.toLower(), at).second) {
            return tl::make_unexpected(damagedWorkbook(u"%1 twice"_s.arg(name)));
        }
    }
    return {};
}

Result<QByteArray> XlsxPackage::part(const QString& path) const {
    const auto place = m_places.find(path.toLower());
    if (place == m_places.end()) {
        Error missing = damagedWorkbook(path + u" is missing"_s);
        missing.code = ErrorCode::NotFound;
        return tl::make_unexpected(missing);
    }
    struct FileEnd {
        void operator()(zip_file_t* file) const { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, FileEnd> file(zip_fopen_index(m_archive.get(), place->second, 0));
    if (!file) {
        return tl::make_unexpected(damagedWorkbook(path));
    }
    // In pieces, as the package may have lied about the size.
    constexpr zip_uint64_t piece = 64 * 1024;
    QByteArray bytes;
    QByteArray buffer(static_cast<qsizetype>(piece), Qt::Uninitialized);
    while (true) {
        const zip_int64_t read = zip_fread(file.get(), buffer.data(), piece);
        if (read < 0) {
            return tl::make_unexpected(damagedWorkbook(path));
        }
        if (read == 0) {
            return bytes;
        }
        bytes.append(buffer.constData(), static_cast<qsizetype>(read));
        if (bytes.size() > m_partBytes) {
            return tooLargeWorkbook(path);
        }
    }
}

} // namespace atalaya::exchange
