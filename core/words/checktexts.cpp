// SPDX-License-Identifier: Apache-2.0
#include "core/words/checktexts.h"

#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QLocale>

namespace draftt
{

namespace
{

QString duration(std::chrono::milliseconds time)
{
    // Up: a pause of 400 ms is no pause of 0 s.
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    const QLocale locale;
    if (seconds < 120)
        //: A duration in seconds
        return Texts::tr("%1 s").arg(locale.toString(qlonglong(seconds)));
    //: A duration: %1 minutes, %2 seconds
    return Texts::tr("%1 min %2 s")
        .arg(locale.toString(qlonglong(seconds / 60)), locale.toString(qlonglong(seconds % 60)));
}

QString starting(const CheckProgress &progress)
{
    const auto elapsed = duration(progress.elapsed);
    if (!progress.message.isEmpty())
        //: %1 is a duration, %2 the words of the server
        return Texts::tr("The warehouse has been starting for %1. Databricks says: %2")
            .arg(elapsed, shown(progress.message));
    if (progress.estimate.count() <= 0)
        return Texts::tr("The warehouse has been starting for %1.").arg(elapsed);
    if (progress.elapsed > progress.estimate)
        //: %1 and %2 are durations
        return Texts::tr(
                   "The warehouse has been starting for %1. This type usually takes about %2; it can take "
                   "longer "
                   "when the cloud is busy.")
            .arg(elapsed, duration(progress.estimate));
    return Texts::tr("The warehouse has been starting for %1. This type usually takes about %2.")
        .arg(elapsed, duration(progress.estimate));
}

} // namespace

//: The claims below stand in a check list, each with a tick or a cross beside it.
QString textFor(const CheckKey &key)
{
    switch (key.id) {
    case CheckId::Reach:
        return Texts::tr("The host answers");
    case CheckId::Tls:
        return Texts::tr("The connection is secure");
    case CheckId::IsWorkspace:
        return Texts::tr("The host is a Databricks workspace");
    case CheckId::SignIn:
        return Texts::tr("The sign-in works");
    case CheckId::WhoAmI:
        return Texts::tr("The workspace knows who signs in");
    case CheckId::MayUseSql:
        return Texts::tr("Draftt may use Databricks SQL");
    case CheckId::SeesWarehouse:
        return Texts::tr("Draftt sees a SQL warehouse");
    case CheckId::WarehouseRuns:
        return Texts::tr("The warehouse is supported and runs");
    case CheckId::MayUseWarehouse:
        return Texts::tr("Draftt may use the warehouse");
    case CheckId::UnityCatalog:
        return Texts::tr("Unity Catalog is available");
    case CheckId::UseCatalog:
        return Texts::tr("Draftt may use the catalog");
    case CheckId::UseSchema:
        return Texts::tr("Draftt may use the schema");
    case CheckId::TableMetadata:
        //: %1 is the name of a table
        return Texts::tr("The columns of %1 can be read").arg(shown(key.subject));
    case CheckId::TableRow:
        //: %1 is the name of a table
        return Texts::tr("The rows of %1 can be read").arg(shown(key.subject));
    case CheckId::ResolveName:
        return Texts::tr("The name of the host is known");
    case CheckId::ProxyRoute:
        return Texts::tr("The way to the network is open");
    case CheckId::Connect:
        return Texts::tr("A connection to the host opens");
    case CheckId::HttpAnswer:
        return Texts::tr("Databricks itself answers");
    case CheckId::Clock:
        return Texts::tr("The clock of this computer is right");
    }
    Q_UNREACHABLE();
}

QString claimText(const CheckKey &key, const CheckEvidence &evidence)
{
    if (std::holds_alternative<seen::NoTls>(evidence))
        //: Instead of “The connection is secure”, which would be said of plain http
        return Texts::tr("Nothing leaves this computer");
    return textFor(key);
}

QString textFor(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return Texts::tr("waiting");
    case CheckState::Running:
        return Texts::tr("running");
    case CheckState::Passed:
        return Texts::tr("passed");
    case CheckState::Failed:
        return Texts::tr("failed");
    case CheckState::Skipped:
        return Texts::tr("skipped");
    case CheckState::NotProvable:
        return Texts::tr("not provable");
    }
    Q_UNREACHABLE();
}

QString stateText(const CheckOutcome &outcome)
{
    //: The state of a check: the right that it needs has not been given yet.
    return isMissing(outcome) ? Texts::tr("missing") : textFor(outcome.state);
}

QString textFor(const CheckProgress &progress)
{
    switch (progress.kind) {
    case CheckProgress::Kind::None:
        return {};
    case CheckProgress::Kind::WarehouseStarting:
        return starting(progress);
    case CheckProgress::Kind::Retrying:
        if (progress.serverAsked)
            //: %1 is a duration
            return Texts::tr("The server asked us to wait %1 before the next attempt.")
                .arg(duration(progress.pause));
        return Texts::tr("The attempt failed. The next one is made in %1.").arg(duration(progress.pause));
    }
    Q_UNREACHABLE();
}

} // namespace draftt
