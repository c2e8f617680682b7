// SPDX-License-Identifier: Apache-2.0
#include "core/profile/draft.h"

#include "core/names/secrettext.h"
#include "core/profile/profilesession.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype shortestSecret = 8;

/// Somebody may have pasted the secret into the wrong field.
class SafeTexts
{
public:
    explicit SafeTexts(const Secret &secret) : m_secret(secret) {}

    [[nodiscard]] bool isSafe(const QString &text) const
    {
        const auto &bytes = m_secret.reveal();
        return !looksLikeSecret(text) &&
               (bytes.size() < shortestSecret || !text.toUtf8().toLower().contains(bytes.toLower()));
    }

    template <typename T> [[nodiscard]] std::optional<T> safe(const std::optional<T> &name) const
    {
        return name && isSafe(name->text()) ? name : std::nullopt;
    }

private:
    const Secret &m_secret;
};

} // namespace

Entered enteredIn(const Session &session)
{
    const SafeTexts texts(session.secret);
    Entered entered;
    if (session.address)
        entered.host = texts.safe(std::optional(session.address->host));
    if (entered.host)
        entered.workspaceId = session.workspaceId();
    entered.method = session.method;
    entered.clientId = texts.safe(session.clientId);
    if (session.warehouse)
        entered.warehouseId = texts.safe(std::optional(session.warehouse->id));
    if (entered.warehouseId && texts.isSafe(session.warehouse->name))
        entered.warehouseName = session.warehouse->name;
    entered.catalog = texts.safe(session.catalog);
    entered.schema = texts.safe(session.schema);
    entered.wholeSchema = session.wholeSchema;
    for (const auto &table : session.tables) {
        if (texts.isSafe(table.text()))
            entered.tables += table;
    }
    entered.secretPlace = session.keepSecret ? SecretPlace::Keychain : SecretPlace::NotKept;
    return entered;
}

Draft draftOf(const Session &session, int step)
{
    return {.id = {},
            .name = {},
            .step = step,
            .entered = enteredIn(session),
            .connection = proofOf(session.connectProven),
            .warehouse = proofOf(session.warehouseProven),
            .catalogAccess = proofOf(session.catalogProven && session.schemaProven),
            .tableAccess = proofOf(session.isReadingProven()),
            .keptUtc = timeToKeep()};
}

Session sessionOf(const Draft &draft)
{
    const auto &entered = draft.entered;
    Session session;
    if (entered.host)
        session.address = PastedAddress{.host = *entered.host, .workspaceId = entered.workspaceId};
    session.method = entered.method;
    session.clientId = entered.clientId;
    if (entered.warehouseId)
        session.warehouse = warehouseNamed(*entered.warehouseId, entered.warehouseName);
    session.catalog = entered.catalog;
    session.schema = entered.schema;
    session.wholeSchema = entered.wholeSchema;
    session.tables = entered.tables;
    session.keepSecret = entered.secretPlace == SecretPlace::Keychain;
    return session;
}

bool isEmpty(const Entered &entered)
{
    return !entered.host && !entered.clientId && !entered.warehouseId && !entered.catalog &&
           !entered.schema && entered.tables.isEmpty();
}

bool isSameChoice(const Entered &one, const Entered &other)
{
    auto same = one;
    same.workspaceId = other.workspaceId;
    same.warehouseName = other.warehouseName;
    if (one.method == SignInMethod::PersonalToken)
        same.clientId = other.clientId; // learnt from the token
    return same == other;
}

bool isSpent(const Draft &draft, const ConnectionProfile &profile)
{
    auto saved = enteredIn(sessionOf(profile));
    saved.secretPlace = draft.entered.secretPlace; // where it went may have been changed on saving
    return isSameChoice(draft.entered, saved);
}

QString draftName(const Entered &entered, const QStringList &taken)
{
    Session known;
    if (entered.host)
        known.address = PastedAddress{.host = *entered.host};
    else
        known.catalog = entered.catalog;
    return proposedName(known, taken);
}

} // namespace draftt
