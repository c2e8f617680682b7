// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QSize>
#include <QTemporaryDir>

namespace draftt
{

/// Gives the offscreen platform one screen of that size. To be made before the application.
class OffscreenScreen
{
public:
    explicit OffscreenScreen(const QSize &size)
    {
        QFile file(m_folder.filePath(QStringLiteral("screen.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        file.write(QStringLiteral(R"({"synchronousWindowSystemEvents": false, "screens": [{"name": "screen",
            "x": 0, "y": 0, "width": %1, "height": %2, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
                       .arg(size.width())
                       .arg(size.height())
                       .toUtf8());
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    }

private:
    const QTemporaryDir m_folder;
};

} // namespace draftt
