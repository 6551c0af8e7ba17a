#pragma once

#include "assessments/framework/FrameworkLoader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace atalaya::test {

inline QByteArray testData(const QString& path) {
    QFile file(QStringLiteral(ATALAYA_SOURCE_DIR "/tests/data/%1").arg(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline FrameworkFiles harbourFiles() {
    const QString folder = QStringLiteral("frameworks/harbour-2030/");
    return {QStringLiteral("structure.json"),
            QStringLiteral("words.en.json"),
            QStringLiteral("charter.en.json"),
            testData(folder + QStringLiteral("structure.json")),
            testData(folder + QStringLiteral("words.en.json")),
            testData(folder + QStringLiteral("charter.en.json"))};
}

inline std::string sentences(const std::vector<ContentProblem>& problems) {
    std::string all;
    for (const ContentProblem& problem : problems) {
        all += problem.sentence().toStdString() + '\n';
    }
    return all;
}

} // namespace atalaya::test
