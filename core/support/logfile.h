// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace draftt
{

/// How much is written down; each has what those before it have.
enum class LogLevel {
    Off,
    Error, ///< requests that failed
    Info,  ///< every request: what for, how it ended, how long it took
    Debug, ///< headers of the answers too
};

/// `off`, `error`, `info`, `debug`; nullopt: none of them.
[[nodiscard]] std::optional<LogLevel> logLevelFrom(QStringView word);

/// A log of one line an event, for the owner only. When it is full it becomes `<path>.1`, and the one from
/// before `<path>.2`. Several processes may write to it. What cannot be written is not: a log stops nobody.
class LogFile
{
public:
    static constexpr qint64 fullAt = 1'048'576; // bytes
    static constexpr int kept = 3;              // files, the current one included

    LogFile(QString path, LogLevel level);

    [[nodiscard]] LogLevel level() const { return m_level; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// `sentence` holds no secret. What is invisible in it, line breaks too, is spelt out.
    void write(LogLevel level, const QString &sentence);

private:
    void makeRoom();

    QString m_path;
    LogLevel m_level;
};

/// The files of a log that are there, the oldest first.
[[nodiscard]] QStringList logFilesAt(const QString &path);

} // namespace draftt
