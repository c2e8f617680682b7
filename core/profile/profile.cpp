// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profile.h"

#include "core/names/shown.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype maxProfileNameLength = 100;
constexpr qsizetype maxProposedLength = 60;

/// The first part of a connection that the session still lacks.
std::optional<Error> whatIsMissing(const Session &session)
{
    const auto missing = [](const QString &part) { return Error::input(InputProblem::Empty, part); };
    if (!session.address)
        return missing(u"host"_s);
    if (session.method == SignInMethod::OAuthClient && !session.clientId)
        return missing(u"client id"_s);
    if (!session.warehouse)
        return missing(u"warehouse"_s);
    if (!session.catalog)
        return missing(u"catalog"_s);
    if (!session.schema)
        return missing(u"schema"_s);
    if (!session.wholeSchema && session.tables.isEmpty())
        return missing(u"table"_s);
    return std::nullopt;
}

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

bool isTaken(const QString &name, const QStringList &taken)
{
    return taken.contains(name, Qt::CaseInsensitive);
}

} // namespace

QString secretKeyOf(const QUuid &profileId)
{
    return "draftt-connect/"_L1 + profileId.toString(QUuid::WithoutBraces);
}

Result<QString> parseProfileName(QStringView text)
{
    const auto name = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    if (name.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    if (name.size() > maxProfileNameLength)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxProfileNameLength)));
    for (const QChar character : name) {
        const bool isControl = character.category() == QChar::Other_Control ||
                               character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        if (isControl)
            return Failure(Error::input(
                InputProblem::ForbiddenCharacter,
                "U+"_L1 + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0')));
    }
    return name;
}

Result<ConnectionProfile> makeProfile(const Session &session, const QString &name)
{
    const auto parsedName = parseProfileName(name);
    if (!parsedName)
        return Failure(parsedName.error());
    if (const auto missing = whatIsMissing(session))
        return Failure(*missing);
    return ConnectionProfile{
        .id = QUuid::createUuid(),
        .name = *parsedName,
        .host = session.address->host,
        .workspaceId = session.workspaceId(),
        .method = session.method,
        .clientId = session.principal(),
        .warehouseId = session.warehouse->id,
        .warehouseName = session.warehouse->name,
        .catalog = *session.catalog,
        .schema = *session.schema,
        .wholeSchema = session.wholeSchema,
        .tables = session.tables,
        .connection = proofOf(session.connectProven),
        .warehouse = proofOf(session.warehouseProven),
        .catalogAccess = proofOf(session.catalogProven && session.schemaProven),
        .tableAccess = proofOf(session.isReadingProven()),
        .access = session.access,
        .secretPlace = session.credentials() ? SecretPlace::Keychain : SecretPlace::NotKept,
        .savedUtc = QDateTime::currentDateTimeUtc(),
    };
}

QString proposedName(const Session &session, const QStringList &taken)
{
    QStringList words;
    if (session.catalog)
        words += capitalised(shown(session.catalog->text()));
    if (session.schema)
        words += shown(session.schema->text());
    auto name = words.join(u' ');
    if (session.address) {
        const auto workspace = session.address->host.name().section(u'.', 0, 0);
        const bool isAddress = session.address->host.cloud() == Cloud::Loopback;
        const auto shown = isAddress ? session.address->host.authority() : workspace;
        name += name.isEmpty() ? shown : u" – "_s + shown;
    }
    name = name.left(maxProposedLength).trimmed();
    if (name.isEmpty())
        name = u"Databricks"_s;
    auto free = name;
    for (int number = 2; isTaken(free, taken); ++number)
        free = name + u' ' + QString::number(number);
    return free;
}

} // namespace draftt
