// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/requestlog.h"
#include "core/support/logfile.h"

namespace draftt
{

/// Writes what a client sends into a log file from now on, as long as it lives. Bodies are never written:
/// they hold the names and rows of others.
class RequestLines final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RequestLines(const RequestLog &requests, LogFile &file);

private:
    void write(const Exchange &exchange);

    const RequestLog &m_requests;
    LogFile &m_file;
};

} // namespace draftt
