// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/support/requestlines.h"

#include <optional>

namespace draftt
{

class HttpClient;

/// The file of the log, beside the saved connections.
[[nodiscard]] QString logFilePath();

/// What `--log` asks for, taken out of the words; without it the environment variable DRAFTT_CONNECT_LOG.
/// Nothing: neither names a level.
[[nodiscard]] std::optional<LogLevel> takeLogLevel(int &argc, char *argv[]);

/// Keeps the log of a client while it lives. Outlived by the client.
class KeptLog
{
public:
    KeptLog(LogLevel level, const HttpClient &http);

private:
    LogFile m_file;
    std::optional<RequestLines> m_lines; ///< none where nothing is kept
};

} // namespace draftt
