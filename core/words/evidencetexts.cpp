// SPDX-License-Identifier: Apache-2.0
#include "core/words/evidencetexts.h"

#include "core/names/shown.h"
#include "core/words/kindtexts.h"
#include "core/words/texts.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype namedWarehouses = 3; ///< more are only counted

/// As Databricks calls it in `cloud` and in the id of a metastore.
QString cloudName(const QString &cloud)
{
    if (cloud.compare("azure"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("Azure");
    if (cloud.compare("aws"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("AWS");
    if (cloud.compare("gcp"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("Google Cloud");
    return shown(cloud);
}

/// Says one kind of evidence after the other. What others have named is spelt out where it hides something;
/// the sentence itself may hold marks of direction, as some languages need them.
class Sentence
{
public:
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const seen::OpenPort &) const { return Texts::tr("It takes connections."); }
    QString operator()(const seen::HttpAnswer &answer) const;
    QString operator()(const seen::NoTls &) const { return Texts::tr("So it needs no encryption."); }
    QString operator()(const seen::Tls &tls) const;
    QString operator()(const seen::WorkspaceName &name) const;
    QString operator()(const seen::SignedIn &signedIn) const;
    QString operator()(const seen::Identity &identity) const;
    QString operator()(const seen::Warehouses &warehouses) const;
    QString operator()(const seen::RunState &run) const;
    QString operator()(const seen::RefusedType &refused) const;
    QString operator()(const seen::Statement &statement) const;
    QString operator()(const seen::Metastore &metastore) const;
    QString operator()(const seen::Right &right) const;
    QString operator()(const seen::NameOnly &) const
    {
        return Texts::tr("BROWSE shows its name, and nothing more.");
    }
    QString operator()(const seen::Existence &existence) const
    {
        //: %1 is the full name of a catalog, schema or table
        return Texts::tr("%1 is there.").arg(shown(existence.fullName));
    }
    QString operator()(const seen::Columns &columns) const
    {
        //: Of a table
        return Texts::tr("It has %n column(s).", nullptr, int(columns.count));
    }
    QString operator()(const seen::FirstRow &row) const
    {
        return row.isThere ? Texts::tr("One row was read.") : Texts::tr("It may be read, and is empty.");
    }
    QString operator()(const seen::Proxy &proxy) const;
    QString operator()(const seen::Addresses &addresses) const;
    QString operator()(const seen::Endpoint &endpoint) const;
    QString operator()(const seen::Clock &clock) const;
};

QString Sentence::operator()(const seen::HttpAnswer &answer) const
{
    const auto status = QString::number(answer.status);
    return answer.server.isEmpty()
               //: %1 is a number such as 200
               ? Texts::tr("It answered, with HTTP status %1.").arg(status)
               //: %1 is a number such as 200, %2 what the server calls itself
               : Texts::tr("“%2” answered, with HTTP status %1.").arg(status, shown(answer.server));
}

QString Sentence::operator()(const seen::Tls &tls) const
{
    const auto protocol = shown(QString(tls.protocol).replace("TLSv"_L1, "TLS "_L1));
    return tls.signer.isEmpty()
               //: %1 is the version of TLS, such as TLS 1.3
               ? Texts::tr("It is encrypted with %1.").arg(protocol)
               //: %1 is the version of TLS, such as TLS 1.3, %2 who signed the certificate
               : Texts::tr("It is encrypted with %1; the certificate is signed by %2.")
                     .arg(protocol, shown(tls.signer));
}

QString Sentence::operator()(const seen::WorkspaceName &name) const
{
    if (name.cloud.isEmpty() && name.id.isEmpty())
        return {};
    if (name.cloud.isEmpty())
        //: %1 is the number of a workspace
        return Texts::tr("It is the workspace %1.").arg(shown(name.id));
    if (name.id.isEmpty())
        //: %1 is a cloud, such as “Azure”
        return Texts::tr("It is a workspace on %1.").arg(cloudName(name.cloud));
    //: %1 is the number of a workspace, %2 a cloud, such as “Azure”
    return Texts::tr("It is the workspace %1 on %2.").arg(shown(name.id), cloudName(name.cloud));
}

QString Sentence::operator()(const seen::SignedIn &signedIn) const
{
    switch (signedIn.method) {
    case SignInMethod::OAuthClient:
        return Texts::tr("Client ID and OAuth secret were accepted.");
    case SignInMethod::PersonalToken:
        return Texts::tr("The personal access token was accepted.");
    }
    Q_UNREACHABLE();
}

QString Sentence::operator()(const seen::Identity &identity) const
{
    if (identity.displayName.isEmpty() || identity.displayName == identity.userName)
        //: %1 is an application ID or the e-mail address of a person
        return Texts::tr("That is %1.").arg(shown(identity.userName));
    //: %1 is a display name, %2 an application ID or the e-mail address of a person
    return Texts::tr("That is “%1” (%2).").arg(shown(identity.displayName), shown(identity.userName));
}

QString Sentence::operator()(const seen::Warehouses &warehouses) const
{
    QStringList names;
    for (const auto &name : warehouses.names.mid(0, namedWarehouses))
        names += shown(name);
    if (names.isEmpty())
        return Texts::tr("Draftt sees none.");
    const auto more = int(warehouses.names.size()) - int(names.size());
    return more > 0
               //: %1 is a list of names, separated by commas
               ? Texts::tr("Draftt sees %1 and %n more.", nullptr, more).arg(names.join(", "_L1))
               //: %1 is a list of names, separated by commas
               : Texts::tr("Draftt sees %1.").arg(names.join(", "_L1));
}

//: What follows is said of a SQL warehouse.
QString Sentence::operator()(const seen::RunState &run) const
{
    switch (run.state) {
    case WarehouseState::Starting:
        return Texts::tr("It is starting.");
    case WarehouseState::Running:
        return Texts::tr("It is running.");
    case WarehouseState::Stopping:
        return Texts::tr("It is stopping.");
    case WarehouseState::Stopped:
        return Texts::tr("It is stopped.");
    case WarehouseState::Deleting:
        return Texts::tr("It is being deleted.");
    case WarehouseState::Deleted:
        return Texts::tr("It was deleted.");
    case WarehouseState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString Sentence::operator()(const seen::RefusedType &refused) const
{
    switch (refused.type) {
    case WarehouseType::Serverless:
        return Texts::tr("It is a serverless warehouse.");
    case WarehouseType::Pro:
        return Texts::tr("It is a pro warehouse.");
    case WarehouseType::Classic:
        return Texts::tr("It is a classic warehouse.");
    case WarehouseType::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString Sentence::operator()(const seen::Statement &statement) const
{
    return statement.cell
               //: %1 is a SQL statement, %2 the first value of its result
               ? Texts::tr("“%1” answered %2.").arg(shown(statement.text), shown(*statement.cell))
               //: %1 is a SQL statement
               : Texts::tr("“%1” ran.").arg(shown(statement.text));
}

/// `azure:westeurope:77777777-…`, as current_metastore() writes it.
QString Sentence::operator()(const seen::Metastore &metastore) const
{
    const auto parts = metastore.id.split(u':');
    if (parts.size() != 3)
        //: %1 is the ID of a metastore
        return Texts::tr("The metastore is %1.").arg(shown(metastore.id));
    //: %1 is a region such as “westeurope”, %2 a cloud such as “Azure”
    return Texts::tr("The metastore is in %1, on %2.").arg(shown(parts[1]), cloudName(parts[0]));
}

QString Sentence::operator()(const seen::Right &right) const
{
    const auto &origin = right.origin;
    const auto privilege = shown(QString(origin.privilege).replace(u'_', u' '));
    const auto group = shown(origin.holder);
    const auto kind = wordForKind(origin.onKind);
    const auto place = shown(origin.onName);
    if (origin.how == Origin::How::Owned)
        return group.isEmpty() ? Texts::tr("Draftt owns it.")
                               //: %1 is the name of a group
                               : Texts::tr("Draftt owns it through the group %1.").arg(group);
    if (group.isEmpty() && place.isEmpty())
        //: %1 is a privilege such as USE CATALOG
        return Texts::tr("Draftt holds %1.").arg(privilege);
    if (place.isEmpty())
        //: %1 is a privilege such as USE CATALOG, %2 the name of a group
        return Texts::tr("Draftt holds %1 through the group %2.").arg(privilege, group);
    if (group.isEmpty())
        //: %1 is a privilege such as USE SCHEMA, %2 “catalog” or “schema”, %3 its name
        return Texts::tr("Draftt holds %1 on the %2 %3.").arg(privilege, kind, place);
    //: %1 is a privilege such as USE SCHEMA, %2 “catalog” or “schema”, %3 its name, %4 the name of a group
    return Texts::tr("Draftt holds %1 on the %2 %3, through the group %4.")
        .arg(privilege, kind, place, group);
}

QString Sentence::operator()(const seen::Proxy &proxy) const
{
    return proxy.url.isEmpty() ? Texts::tr("It needs no proxy.")
                               //: %1 is the address of a proxy
                               : Texts::tr("It leads through the proxy %1.").arg(shown(proxy.url));
}

QString Sentence::operator()(const seen::Addresses &addresses) const
{
    QStringList shownOnes;
    for (const auto &address : addresses.addresses)
        shownOnes += shown(address);
    //: %1 is one IP address, or several with commas between them
    return Texts::tr("It stands for %1.").arg(shownOnes.join(", "_L1));
}

QString Sentence::operator()(const seen::Endpoint &endpoint) const
{
    //: %1 is an IP address, %2 the number of a port
    return Texts::tr("It leads to %1, port %2.").arg(shown(endpoint.address), QString::number(endpoint.port));
}

QString Sentence::operator()(const seen::Clock &clock) const
{
    const auto seconds = qlonglong(clock.ahead.count());
    const auto number = QLocale().toString(std::abs(seconds));
    if (seconds == 0)
        return Texts::tr("It agrees with the server’s.");
    //: %1 is a number of seconds
    return seconds > 0 ? Texts::tr("It is %1 s ahead of the server’s.").arg(number)
                       //: %1 is a number of seconds
                       : Texts::tr("It is %1 s behind the server’s.").arg(number);
}

} // namespace

QString textFor(const CheckEvidence &evidence)
{
    return std::visit(Sentence(), evidence);
}

} // namespace draftt
