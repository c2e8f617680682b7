// SPDX-License-Identifier: Apache-2.0
#include "app/keptlog.h"

#include "app/globaloption.h"
#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString logFilePath()
{
    return ProfileStore::defaultFolder() + "/log/draftt-connect.log"_L1;
}

std::optional<LogLevel> takeLogLevel(int &argc, char *argv[])
{
    if (const auto word = takeGlobalOption(logOption, argc, argv))
        return logLevelFrom(QString::fromLocal8Bit(*word));
    const auto wanted = qEnvironmentVariable("DRAFTT_CONNECT_LOG");
    return wanted.isEmpty() ? LogLevel::Off : logLevelFrom(wanted);
}

KeptLog::KeptLog(LogLevel level, const HttpClient &http) : m_file(logFilePath(), level)
{
    if (level == LogLevel::Off)
        return;
    m_file.write(LogLevel::Info, u"draftt-connect " DRAFTT_VERSION " starts"_s);
    m_lines.emplace(http.log(), m_file);
}

} // namespace draftt
