// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

#include <functional>

namespace draftt
{

/// Writes pictures of windows; ends the program when one cannot be taken.
class Album
{
public:
    /// `palette` ends the names of the files.
    Album(const QDir &folder, const QString &palette) : m_folder(folder), m_palette(palette) {}

    /// Ends the program unless `problem` is empty.
    void check(const QString &problem) const;
    /// Waits until `isReached`, at most 20 seconds; then ends the program, saying `state`.
    void wait(const QString &state, const std::function<bool()> &isReached) const;
    /// What the screen shows of the window; where there is none (offscreen), what the window draws.
    void take(QWidget &window, const QString &name) const;
    [[nodiscard]] QString pathOf(const QString &file) const { return m_folder.filePath(file); }

private:
    QDir m_folder;
    QString m_palette;
};

} // namespace draftt
