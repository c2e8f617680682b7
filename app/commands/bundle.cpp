// SPDX-License-Identifier: Apache-2.0
#include "app/commands/bundle.h"

#include "app/commands/commandline.h"
#include "app/commands/outputfile.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/files.h"
#include "core/http/httpclient.h"
#include "core/support/bundle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct BundleCommandText {
    Q_DECLARE_TR_FUNCTIONS(BundleCommand)
};

ExitCode toFile(const QString &bundle, const QString &path, Terminal &terminal)
{
    if (const auto written = writeFile(path, bundle.toUtf8()); !written)
        return complainAbout(written.error(), Field::File, terminal);
    //: %1 is the path of a file
    terminal.print(
        BundleCommandText::tr("The support bundle is in %1. Read it before you give it away.").arg(path));
    return ExitCode::Proven;
}

} // namespace

Pending startBundle(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"bundle"_s,
        BundleCommandText::tr("Writes down what helps to find out why something does not work: versions, "
                              "settings, saved connections and the log. Hosts, IDs, names and people have "
                              "other names in it, and no secret is in it. Without a file it is printed."));
    line.takes(u"[FILE]"_s, BundleCommandText::tr("Where to write it; readable by you alone."));
    line.option(u"force"_s, BundleCommandText::tr("Replace a file that exists."));
    line.example(u"draftt-connect --log=info check prod; draftt-connect bundle support.txt"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto path = line.word();
    if (!mayWrite({path}, line, context.terminal))
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const auto key = pseudonymKey(context.profiles.folder());
    if (!key)
        return finishLater(std::move(finished), complainAbout(key.error(), Field::File, context.terminal));
    const auto listed = context.profiles.list();
    return lookForSecrets(listed, context.keychain,
                          [&context, listed, path, key = *key,
                           done = endWith(std::move(finished))](const Result<Presences> &found) {
                              const auto bundle = supportBundle({.timeUtc = QDateTime::currentDateTimeUtc(),
                                                                 .connections = listed,
                                                                 .secrets = *found,
                                                                 .network = context.http.settings(),
                                                                 .logPath = context.logPath,
                                                                 .key = key});
                              if (path.isEmpty())
                                  context.terminal.write(bundle.toUtf8());
                              done(path.isEmpty() ? ExitCode::Proven
                                                  : toFile(bundle, path, context.terminal));
                          });
}

} // namespace draftt
