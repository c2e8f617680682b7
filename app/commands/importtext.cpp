// SPDX-License-Identifier: Apache-2.0
#include "app/commands/importtext.h"

#include "app/commands/commandline.h"
#include "app/commands/connectionparts.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/files.h"
#include "core/pasted/pastedids.h"
#include "core/profile/profilesession.h"
#include "core/words/pastedtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 maxImportBytes = 16LL * 1024 * 1024;

QJsonObject jsonOf(const PastedOrigin &origin)
{
    QJsonObject json{{u"form"_s, idOf(origin.form)}, {u"key"_s, origin.key}};
    if (!origin.section.isEmpty())
        json.insert(u"section"_s, origin.section);
    if (origin.line > 0)
        json.insert(u"line"_s, origin.line);
    return json;
}

template <typename T>
void addTaken(QJsonArray &array, PastedField field, const std::optional<PastedValue<T>> &taken)
{
    if (taken)
        array += QJsonObject{{u"field"_s, idOf(field)}, {u"from"_s, jsonOf(taken->origin)}};
}

Session sessionFrom(const Pasted &pasted)
{
    Session session;
    if (pasted.address)
        session.address = pasted.address->value;
    if (pasted.clientId)
        session.clientId.emplace(pasted.clientId->value);
    if (pasted.secret)
        session.secret = pasted.secret->value;
    if (pasted.warehouse)
        session.warehouse = warehouseNamed(pasted.warehouse->value, {});
    if (pasted.catalog)
        session.catalog.emplace(pasted.catalog->value);
    if (pasted.schema)
        session.schema.emplace(pasted.schema->value);
    for (const auto &table : pasted.tables)
        session.tables += table.value;
    session.wholeSchema = session.tables.isEmpty();
    return session;
}

void tell(const Pasted &pasted, Terminal &terminal)
{
    const auto texts = textsFor(pasted);
    for (const auto &line : texts.taken)
        terminal.print(line);
    for (const auto &line : texts.left)
        terminal.complain(line);
}

Failure refuseFile(const Error &error, Terminal &terminal)
{
    if (error.problem == InputProblem::NotAFile)
        terminal.complain(
            ImportCommandText::tr("There is no section “%1” with a connection in it.").arg(error.fact));
    else
        terminal.complain(sentenceFor(error, Field::File));
    return Failure(error);
}

} // namespace

Result<Secret> textFrom(const CommandLine &line, const CommandContext &context)
{
    auto &terminal = context.terminal;
    const bool isInput = line.word() == "-"_L1;
    if (isInput && line.isSet(u"secret-stdin"_s)) {
        terminal.complain(ImportCommandText::tr(
            "The standard input holds the text already: give the secret in it, or in the "
            "environment."));
        return Failure(Error::input(InputProblem::Duplicate, u"--secret-stdin"_s));
    }
    const auto asSecret = [](const QByteArray &bytes) { return Secret(bytes); };
    auto text =
        isInput ? terminal.readAll(maxImportBytes) : readFile(line.word(), maxImportBytes).map(asSecret);
    if (!text)
        terminal.complain(sentenceFor(text.error(), Field::File));
    return text;
}

Result<ReadText> readText(const Secret &text, const CommandLine &line, const CommandContext &context)
{
    auto &terminal = context.terminal;
    auto plain = QString::fromUtf8(text.reveal());
    const auto pasted = readPasted(plain, line.value(u"section"_s));
    wipe(plain);
    if (!pasted)
        return refuseFile(pasted.error(), terminal);
    if (!line.isSet(u"json"_s))
        tell(*pasted, terminal);
    if (!pasted->sections.isEmpty()) {
        terminal.complain(sectionsText(*pasted) + u' ' +
                          ImportCommandText::tr("Name it with --section NAME."));
        return Failure(Error::input(InputProblem::Duplicate));
    }
    if (pasted->isEmpty()) {
        terminal.complain(ImportCommandText::tr(
            "Nothing there says what a connection is: neither a host nor an ID, path or name was "
            "recognised."));
        return Failure(Error::input(InputProblem::BadFormat));
    }
    auto session = sessionFrom(*pasted);
    const auto read = readParts(line, terminal, session);
    return read ? Result<ReadText>(ReadText{*pasted, session}) : Failure(read.error());
}

QJsonObject jsonOf(const Pasted &pasted)
{
    QJsonArray taken;
    addTaken(taken, PastedField::Host, pasted.address);
    addTaken(taken, PastedField::ClientId, pasted.clientId);
    addTaken(taken, PastedField::Secret, pasted.secret);
    addTaken(taken, PastedField::Warehouse, pasted.warehouse);
    addTaken(taken, PastedField::Catalog, pasted.catalog);
    addTaken(taken, PastedField::Schema, pasted.schema);
    for (const auto &table : pasted.tables)
        addTaken(taken, PastedField::Table, std::optional(table));
    QJsonArray left;
    for (const auto &entry : pasted.left)
        left += QJsonObject{{u"why"_s, idOf(entry.why)},
                            {u"field"_s, entry.field ? QJsonValue(idOf(*entry.field)) : QJsonValue()},
                            {u"from"_s, jsonOf(entry.origin)}};
    return {{u"taken"_s, taken}, {u"left"_s, left}};
}

QString missingParts(const Session &session)
{
    QStringList options;
    if (!session.address)
        options += u"--host"_s;
    if (session.method == SignInMethod::OAuthClient && !session.clientId)
        options += u"--client-id"_s;
    if (!session.warehouse)
        options += u"--warehouse"_s;
    if (!session.catalog)
        options += u"--catalog"_s;
    if (!session.schema)
        options += u"--schema"_s;
    //: %1 is a list of options such as --host
    return options.isEmpty()
               ? QString()
               : ImportCommandText::tr("That is not a whole connection yet, and nothing was saved: add %1.")
                     .arg(options.join(u", "_s));
}

} // namespace draftt
