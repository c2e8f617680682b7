// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/secret.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

class QProcess;

namespace draftt
{

/// What the demo workspace tells when it is ready.
struct DemoFacts {
    PastedAddress address;
    QString workspaceId;
    ClientId clientId; ///< of the connector
    Secret clientSecret;
    Secret adminToken;
    QUrl sqlEditor; ///< where the demo's admin runs scripts; the address holds the right to do so
};

/// The demo workspace as a program of its own, so that this one links no server. It ends when this object is
/// destroyed or this program ends, because its standard input closes then.
class DemoProcess final : public QObject
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;

    /// Starts it with options of its own, such as `--scenario NAME`. Once.
    void start(const QStringList &options);

    /// The program beside this one.
    [[nodiscard]] static QString program();

Q_SIGNALS:
    void ready(const DemoFacts &facts);
    /// It could not be started, or ended by itself; `reason` is its own words.
    void failed(const QString &reason);

private:
    void onOutput();

    QPointer<QProcess> m_process; ///< outlives this object until it has ended
    QByteArray m_line;
};

} // namespace draftt
