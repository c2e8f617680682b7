// SPDX-License-Identifier: Apache-2.0
#include "core/words/checktexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace draftt
{

namespace
{

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    [[nodiscard]] static QString claim(const CheckKey &key);
    [[nodiscard]] static QString state(CheckState state);
    [[nodiscard]] static QString progress(const CheckProgress &progress);

private:
    [[nodiscard]] static QString starting(const CheckProgress &progress);
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
};

//: The claims below stand in a check list, each with a tick or a cross beside it.
QString CheckWords::claim(const CheckKey &key)
{
    switch (key.id) {
    case CheckId::Reach:
        return tr("The host answers");
    case CheckId::Tls:
        return tr("The connection is secure");
    case CheckId::IsWorkspace:
        return tr("It is a Databricks workspace");
    case CheckId::SignIn:
        return tr("The sign-in works");
    case CheckId::WhoAmI:
        return tr("The workspace knows the principal");
    case CheckId::MayUseSql:
        return tr("It may use Databricks SQL");
    case CheckId::SeesWarehouse:
        return tr("It sees a SQL warehouse");
    case CheckId::WarehouseRuns:
        return tr("The warehouse is running");
    case CheckId::MayUseWarehouse:
        return tr("It may use the warehouse");
    case CheckId::UnityCatalog:
        return tr("Unity Catalog is available");
    case CheckId::UseCatalog:
        return tr("It may use the catalog");
    case CheckId::UseSchema:
        return tr("It may use the schema");
    case CheckId::TableMetadata:
        //: %1 is the name of a table
        return tr("The columns of %1 can be read").arg(key.subject);
    case CheckId::TableRow:
        //: %1 is the name of a table
        return tr("The rows of %1 can be read").arg(key.subject);
    case CheckId::ResolveName:
        return tr("The name of the host is known");
    case CheckId::ProxyRoute:
        return tr("The way to the network is open");
    case CheckId::Connect:
        return tr("A connection to the host opens");
    case CheckId::HttpAnswer:
        return tr("Databricks itself answers");
    case CheckId::Clock:
        return tr("The clock of this computer is right");
    }
    Q_UNREACHABLE();
}

QString CheckWords::state(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return tr("waiting");
    case CheckState::Running:
        return tr("running");
    case CheckState::Passed:
        return tr("passed");
    case CheckState::Failed:
        return tr("failed");
    case CheckState::Skipped:
        return tr("skipped");
    case CheckState::NotProvable:
        return tr("not provable");
    }
    Q_UNREACHABLE();
}

QString CheckWords::duration(std::chrono::milliseconds time)
{
    // Up: a pause of 400 ms is no pause of 0 s.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    const QLocale locale;
    if (seconds < 120)
        //: A duration in seconds
        return tr("%1 s").arg(locale.toString(qlonglong(seconds)));
    //: A duration: %1 minutes, %2 seconds
    return tr("%1 min %2 s")
        .arg(locale.toString(qlonglong(seconds / 60)), locale.toString(qlonglong(seconds % 60)));
}

QString CheckWords::starting(const CheckProgress &progress)
{
    const auto elapsed = duration(progress.elapsed);
    if (!progress.message.isEmpty())
        //: %1 is a duration, %2 the words of the server
        return tr("The warehouse has been starting for %1. Databricks says: %2")
            .arg(elapsed, progress.message);
    if (progress.estimate.count() <= 0)
        return tr("The warehouse has been starting for %1.").arg(elapsed);
    if (progress.elapsed > progress.estimate)
        //: %1 and %2 are durations
        return tr("The warehouse has been starting for %1. This type usually takes about %2; it can take "
                  "longer "
                  "when the cloud is busy.")
            .arg(elapsed, duration(progress.estimate));
    return tr("The warehouse has been starting for %1. This type usually takes about %2.")
        .arg(elapsed, duration(progress.estimate));
}

QString CheckWords::progress(const CheckProgress &progress)
{
    switch (progress.kind) {
    case CheckProgress::Kind::None:
        return {};
    case CheckProgress::Kind::WarehouseStarting:
        return starting(progress);
    case CheckProgress::Kind::Retrying:
        if (progress.serverAsked)
            //: %1 is a duration
            return tr("The server asked us to wait %1 before the next attempt.")
                .arg(duration(progress.pause));
        return tr("The attempt failed. The next one is made in %1.").arg(duration(progress.pause));
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(const CheckKey &key)
{
    return CheckWords::claim(key);
}

QString textFor(CheckState state)
{
    return CheckWords::state(state);
}

QString textFor(const CheckProgress &progress)
{
    return CheckWords::progress(progress);
}

} // namespace draftt
