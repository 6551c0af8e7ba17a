#include "tests/views/support/Package.h"

#include <gtest/gtest.h>

#include <zip.h>

namespace atalaya::report::test {

QDomDocument Package::xml(const char* name) const {
    QDomDocument document;
    QString message;
    EXPECT_TRUE(document.setContent(files.value(QLatin1String(name)), false, &message))
        << name << ": " << message.toStdString();
    return document;
}

Package opened(const QByteArray& bytes) {
    Package package;
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        ADD_FAILURE() << "not a sound zip";
        zip_source_free(source);
        return package;
    }
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
        zip_stat_t about;
        EXPECT_EQ(zip_stat_index(archive, at, 0, &about), 0);
        zip_file_t* file = zip_fopen_index(archive, at, 0);
        EXPECT_NE(file, nullptr) << about.name;
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        EXPECT_EQ(zip_fread(file, content.data(), about.size), content.size()) << about.name;
        EXPECT_EQ(zip_fclose(file), 0) << about.name;
        package.order += QString::fromUtf8(about.name);
        package.files[package.order.last()] = content;
    }
    zip_discard(archive);
    return package;
}

} // namespace atalaya::report::test
