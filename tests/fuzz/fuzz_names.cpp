// SPDX-License-Identifier: Apache-2.0
#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/names/name.h"
#include "core/names/pastedtext.h"
#include "core/names/secrettext.h"
#include "core/names/securable.h"
#include "core/names/shown.h"
#include "core/names/warehouseid.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// What was taken for a host holds nothing that a shell, a link or HTML reads as more, and is read back as
/// itself.
void readHost(const QString &text)
{
    static const QRegularExpression harmless(u"^[a-z0-9._:\\[\\]-]+$"_s);
    const auto read = PastedAddress::parse(text);
    if (!read)
        return;
    const auto authority = read->host.authority();
    fuzz::require(harmless.match(authority).hasMatch(), "a host of harmless characters", authority);
    const auto again = Host::parse(read->host.url().toString());
    fuzz::require(again && *again == read->host, "a host is read back as itself", authority);
}

/// What was taken is taken again unchanged.
template <typename T> void readTwice(const QString &text, const char *what)
{
    const auto once = T::parse(text);
    if (!once)
        return;
    const auto twice = T::parse(once->text());
    fuzz::require(twice && *twice == *once, what, once->text());
}

} // namespace

/// Everything that people paste into fields: addresses, ids, names, secrets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = QString::fromUtf8(fuzz::bytesOf(data, size));
    readHost(text);
    (void)pasted::address(text);
    readTwice<ClientId>(text, "a client id is read back as itself");
    readTwice<WarehouseId>(text, "a warehouse id is read back as itself");
    if (const auto name = CatalogName::parse(text)) {
        const auto quoted = CatalogName::parse(quoteIdentifier(name->text()));
        fuzz::require(quoted && *quoted == *name, "a quoted name is read back as itself", name->text());
        fuzz::require(!hidesSomething(name->text()), "a typed name hides nothing", shown(name->text()));
    }
    if (const auto name = CatalogName::listed(text))
        fuzz::require(name->text() == text, "a listed name is taken to the letter", shown(text));
    (void)checkClientSecret(Secret(text.toUtf8()));
    (void)checkPersonalToken(Secret(text.toUtf8()));
    return 0;
}
