// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/checkreport.h"
#include "app/commands/connection.h"
#include "core/job.h"
#include "core/saved/openedconnection.h"
#include "core/saved/proving.h"

#include <QJsonArray>
#include <QJsonObject>

namespace draftt
{

/// How `check` goes about it.
struct CheckOptions {
    bool asJson = false;
    bool startsWarehouse = true;
    std::optional<std::chrono::seconds>
        wait; ///< for a warehouse that is starting; none: as long as it may take
    std::optional<QString> saveAs;
    std::optional<bool> keepsSecret; ///< none: as the connection had it, a new one does
};

[[nodiscard]] WarehousePatience patienceOf(const CheckOptions &options);

/// Runs the checks of every step that the connection has the parts for, reads all rights that are needed,
/// then saves and reports.
class CheckOperation final : public Job<ExitCode>
{
    Q_OBJECT

public:
    /// The connection's session has its secret. `context` must outlive it.
    CheckOperation(Connection connection, CheckOptions options, CommandContext &context, Done<ExitCode> done);

private:
    void begin();
    void onProved(const Proved &proved);
    void judge();
    void judgeTables();
    void judgeRights();
    void judgeFindings();
    void conclude();
    void tellAccess();
    [[nodiscard]] bool keepsSecret() const;
    void save();
    void saveInPlaceOf(const std::optional<OpenedConnection> &before);
    void onSaved(const std::optional<Error> &error);
    void end();
    void printSummary();
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray oddJson() const;

    Connection m_connection;
    const CheckOptions m_options;
    CommandContext &m_context;
    CheckReport m_report;
    CheckRunner m_runner;
    Proved m_proved;
    QJsonObject m_saved;
    QString m_kept; ///< what is said of what was proven before and was not looked at anew; empty: nothing
    std::optional<ExitCode> m_saveFailure;
};

} // namespace draftt
