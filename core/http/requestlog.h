// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/exchange/exchange.h"

#include <QDateTime>
#include <QObject>

namespace draftt
{

/// Every call to a workspace, redacted, oldest first; the last 500 are kept.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QDateTime startedUtc;
        std::shared_ptr<const Exchange> exchange;
    };

    void add(Entry entry);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    void added();

private:
    QList<Entry> m_entries;
};

/// The request as a curl command line without credentials; the token is written `$DATABRICKS_TOKEN`.
[[nodiscard]] QString asCurl(const Exchange &exchange);

} // namespace draftt
