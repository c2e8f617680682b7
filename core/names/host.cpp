// SPDX-License-Identifier: Apache-2.0
#include "core/names/host.h"

#include "core/names/pastedtext.h"
#include "core/names/thiscomputer.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CloudSuffix {
    QLatin1StringView suffix;
    Cloud cloud;
};

// databricks-sdk-go common/environment/environments.go; the longer suffix of two stands first.
constexpr std::array cloudSuffixes{
    CloudSuffix{".azuredatabricks.net"_L1, Cloud::Azure},
    CloudSuffix{".databricks.azure.us"_L1, Cloud::AzureUsGovernment},
    CloudSuffix{".databricks.azure.cn"_L1, Cloud::AzureChina},
    CloudSuffix{".cloud.databricks.com"_L1, Cloud::Aws},
    CloudSuffix{".cloud.databricks.us"_L1, Cloud::AwsGovernment},
    CloudSuffix{".cloud.databricks.mil"_L1, Cloud::AwsGovernment},
    CloudSuffix{".gcp.databricks.com"_L1, Cloud::Gcp},
};

// Sites that people paste because they look at them while they set up a workspace.
constexpr std::array otherSites{
    "login.databricks.com"_L1,
    "docs.databricks.com"_L1,
    "www.databricks.com"_L1,
    "databricks.com"_L1,
    "community.databricks.com"_L1,
    "portal.azure.com"_L1,
    "portal.azure.us"_L1,
    "portal.azure.cn"_L1,
    "learn.microsoft.com"_L1,
    "login.microsoftonline.com"_L1,
    "entra.microsoft.com"_L1,
    "console.aws.amazon.com"_L1,
    "console.cloud.google.com"_L1,
    "github.com"_L1,
    "app.draftt.io"_L1,
    "docs.draftt.io"_L1,
};

/// The text with a scheme, so that QUrl does not read `localhost:8080` as the scheme `localhost`.
Result<QString> withScheme(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    const auto match = scheme.match(text);
    if (!match.hasMatch())
        return "https://"_L1 + QString(text).remove(QRegularExpression(QStringLiteral("^/+")));
    const auto name = match.captured(1).toLower();
    if (name == "https"_L1 || name == "http"_L1)
        return text;
    // `databricks://token:…@HOST`, SQLAlchemy's form: the login in it is worse than the scheme.
    if (text.section(u'/', 2, 2).contains(u'@'))
        return Failure(Error::input(InputProblem::HasCredentials));
    return Failure(Error::input(InputProblem::SchemeNotAllowed, name));
}

/// The id that a browser URL names, by the precedence of the Databricks CLI: o, w, workspace_id.
QString pastedWorkspaceId(const QUrl &url)
{
    // In the old web app the query may stand behind the fragment.
    for (const auto &source : {url.query(), url.fragment().section(u'?', 1)}) {
        const QUrlQuery query(source);
        for (const auto *key : {"o", "w", "workspace_id"}) {
            auto value = query.queryItemValue(QString::fromLatin1(key));
            static const QRegularExpression digits(QStringLiteral("^[0-9]{1,20}$"));
            if (digits.match(value).hasMatch())
                return value;
        }
    }
    return {};
}

std::optional<WarehouseId> pastedWarehouse(const QUrl &url)
{
    const auto text = url.path() + u'#' + url.fragment();
    static const QRegularExpression place(
        QStringLiteral("/(?:warehouses|endpoints)/([0-9a-fA-F]{16})(?![0-9a-fA-F])"));
    const auto id = WarehouseId::parse(place.match(text).captured(1));
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<Error> problemOfName(const QString &name)
{
    static const QRegularExpression console(QStringLiteral("^accounts(-dod)?\\."));
    const bool ofDatabricks = name.contains("databricks"_L1);
    if (ofDatabricks && console.match(name).hasMatch())
        return Error::input(InputProblem::AccountConsole);
    for (const auto site : otherSites) {
        if (name == site)
            return Error::input(InputProblem::NotAWorkspace, name);
    }
    static const QRegularExpression label(QStringLiteral(
        "^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$"));
    // QHostAddress takes any text as the zone of an IPv6 address.
    static const QRegularExpression characters(u"^[a-z0-9._:-]+$"_s);
    if (!characters.match(name).hasMatch())
        return Error::input(InputProblem::NotAHost);
    // Where the last label is a number resolvers read an IPv4 address, in forms that nobody means: 127.1,
    // 0x7f.
    static const QRegularExpression numeric(u"^(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)$"_s);
    static const QRegularExpression fourNumbers(u"^[0-9]+(?:\\.[0-9]+){3}$"_s);
    if (numeric.match(name).hasMatch() && !fourNumbers.match(name).hasMatch())
        return Error::input(InputProblem::NotAHost);
    const bool isAddress = !QHostAddress(name).isNull();
    if (!isAddress && (!label.match(name).hasMatch() || (!name.contains(u'.') && !isThisComputer(name))))
        return Error::input(InputProblem::NotAHost);
    if (name.endsWith(".pl-auth.azuredatabricks.net"_L1))
        return Error::input(InputProblem::PrivateLinkRelay, name);
    for (const auto &[suffix, cloud] : cloudSuffixes) {
        if (name == suffix.mid(1))
            return Error::input(InputProblem::NotAWorkspace, name);
    }
    return std::nullopt;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character < u'\x80'; });
}

std::optional<Error> problemOfText(const QString &text)
{
    if (text.isEmpty())
        return Error::input(InputProblem::Empty);
    if (text.startsWith("dapi"_L1) && !text.contains(u'.'))
        return Error::input(InputProblem::LooksLikeToken);
    if (text.startsWith("dose"_L1) && !text.contains(u'.'))
        return Error::input(InputProblem::LooksLikeSecret);
    for (const QChar character : text) {
        if (character.isSpace() || !character.isPrint())
            return Error::input(InputProblem::HasWhitespace);
    }
    return std::nullopt;
}

} // namespace

Result<Host> Host::parse(QStringView text)
{
    return read(text).map([](const PastedAddress &address) { return address.host; });
}

Result<PastedAddress> PastedAddress::parse(QStringView text)
{
    auto address = Host::read(text);
    if (address && address->host.isRegional() && address->workspaceId.isEmpty())
        return Failure(Error::input(InputProblem::RegionalAddress, address->host.name()));
    return address;
}

Result<PastedAddress> Host::read(QStringView text)
{
    const auto typed = pasted::address(text);
    if (const auto problem = problemOfText(typed))
        return Failure(*problem);
    const auto withProtocol = withScheme(pasted::fromJdbc(typed));
    if (!withProtocol)
        return Failure(withProtocol.error());
    const QUrl url(*withProtocol, QUrl::TolerantMode);
    if (!url.userInfo().isEmpty())
        return Failure(Error::input(InputProblem::HasCredentials));
    auto name = url.host(QUrl::FullyEncoded).toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    // QUrl makes 0.0.1.187 of 443 and undoes %61: nobody has typed that.
    const bool isMade = isAscii(*withProtocol) && !withProtocol->toLower().contains(name);
    if (!url.isValid() || name.isEmpty() || isMade)
        return Failure(Error::input(InputProblem::NotAHost));
    if (const auto problem = problemOfName(name))
        return Failure(*problem);

    PastedAddress address;
    address.host.m_name = name;
    const bool isPlain = url.scheme() == "http"_L1;
    address.host.m_plainHttp = isPlain && isThisComputer(name);
    const bool portBelongsToHttp = isPlain && !address.host.m_plainHttp;
    const bool isDefaultPort = url.port() == (address.host.m_plainHttp ? 80 : 443);
    address.host.m_port = portBelongsToHttp || isDefaultPort ? -1 : url.port();
    if (isPlain && !address.host.m_plainHttp && address.host.cloud() == Cloud::Unknown)
        return Failure(Error::input(InputProblem::PlainHttp));
    const auto inName = address.host.workspaceIdInName();
    const auto pasted = pastedWorkspaceId(url);
    address.workspaceId = inName.isEmpty() ? pasted : inName;
    address.idsDiffer = !inName.isEmpty() && !pasted.isEmpty() && inName != pasted;
    address.warehouse = pastedWarehouse(url);
    return address;
}

QString Host::authority() const
{
    const auto shown = m_name.contains(u':') ? u'[' + m_name + u']' : m_name;
    return m_port < 0 ? shown : shown + u':' + QString::number(m_port);
}

QUrl Host::url() const
{
    QUrl url;
    url.setScheme(m_plainHttp ? u"http"_s : u"https"_s);
    url.setHost(m_name);
    url.setPort(m_port);
    return url;
}

QString Host::text() const
{
    return url().toString(QUrl::FullyEncoded);
}

QUrl Host::url(const QString &encodedPathAndQuery) const
{
    auto url = this->url();
    const auto question = encodedPathAndQuery.indexOf(u'?');
    url.setPath(encodedPathAndQuery.left(question), QUrl::TolerantMode);
    if (question >= 0)
        url.setQuery(encodedPathAndQuery.sliced(question + 1), QUrl::StrictMode);
    return url;
}

Cloud Host::cloud() const
{
    if (isThisComputer(m_name))
        return Cloud::Loopback;
    for (const auto &[suffix, cloud] : cloudSuffixes) {
        if (m_name.endsWith(suffix))
            return cloud;
    }
    return Cloud::Unknown;
}

QStringList Host::domains()
{
    QStringList domains;
    for (const auto &[suffix, cloud] : cloudSuffixes)
        domains += suffix;
    return domains;
}

bool Host::isRegional() const
{
    // learn.microsoft.com, «Workspace details»: workspaces made before 2020 are reached by their region and
    // ?o= alone.
    static const QRegularExpression region(u"^(?!adb-)[a-z0-9-]+\\.azuredatabricks\\.net$"_s);
    return region.match(m_name).hasMatch();
}

QString Host::workspaceIdInName() const
{
    static const QRegularExpression azure(QStringLiteral(
        "^adb-(\\d{5,20})\\.\\d{1,2}\\.(?:azuredatabricks\\.net|databricks\\.azure\\.(?:us|cn))$"));
    static const QRegularExpression gcp(QStringLiteral("^(\\d+)\\.\\d\\.gcp\\.databricks\\.com$"));
    for (const auto *form : {&azure, &gcp}) {
        if (const auto match = form->match(m_name); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace draftt
