// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkall.h"

#include "app/commands/checkallreport.h"
#include "app/commands/commandline.h"
#include "app/commands/damage.h"
#include "app/commands/outputfile.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/admin/journalstore.h"
#include "core/combine.h"
#include "core/files.h"
#include "core/profile/profilestore.h"
#include "core/saved/savedcheck.h"
#include "core/words/certificatetexts.h"
#include "core/words/savedtexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// Every workspace is another server, and most of the time is spent waiting for one; what bounds it is this
// computer: some half a megabyte and up to six sockets for each.
constexpr int usualParallel = 300;
constexpr int mostParallel = 500;

struct AllOptions {
    CheckOptions check;
    int parallel = usualParallel;
    QString junitPath; ///< empty: none
};

/// Why it stands as it does, in a sentence.
QString reasonFor(const CheckedConnection &found)
{
    const auto &proved = found.proved;
    if (proved.diagnosis)
        return textFor(*proved.diagnosis).title;
    if (const auto worst = worstOf(proved.findings))
        return textFor(*worst);
    if (auto notAnew = notAnewText(found.profile, QDateTime::currentDateTimeUtc()); !notAnew.isEmpty())
        return notAnew;
    if (proved.shown.why)
        return textFor(*proved.shown.why).title;
    if (!found.session.isReadingProven() && proved.plan)
        return CheckAllText::tr("A right is missing: draftt-connect check with its name lists them.");
    return {};
}

CheckedOne summaryOf(const CheckedConnection &found)
{
    CheckedOne one{.profile = found.profile, .standing = standingOf(found.profile), .isChecked = true};
    one.isReached = !found.proved.isNetworkMatter;
    if (found.profile.life.failure) {
        one.failedCheck = found.profile.life.failure->check;
        one.code = found.profile.life.failure->code;
    } else if (found.proved.shown.why) {
        one.code = idOf(found.proved.shown.why->code);
    }
    one.reason = one.isProven() ? QString() : reasonFor(found);
    return one;
}

/// What could not even be tried.
CheckedOne summaryOf(const ConnectionProfile &profile, const Error &error)
{
    CheckedOne one{.profile = profile, .standing = standingOf(profile)};
    one.reason =
        error.problem == InputProblem::Empty
            ? CheckAllText::tr("Its secret was not kept: give it with draftt-connect check and its name.")
            : sentenceFor(error, Field::Host);
    return one;
}

/// Checks all of them. What was learnt of one is let go as soon as it has ended: there may be hundreds.
class CheckAll final : public Job<ExitCode>
{
public:
    CheckAll(AllOptions options, QList<ProfileStore::Listed> listed, CommandContext &context,
             Done<ExitCode> done)
        : Job(std::move(done)), m_options(std::move(options)), m_listed(std::move(listed)), m_context(context)
    {
        std::vector<Starter<CheckedOne>> starters;
        for (const auto &entry : m_listed) {
            if (entry.profile)
                starters.emplace_back([this, profile = *entry.profile](const Done<CheckedOne> &end) {
                    return start(profile, end);
                });
        }
        m_size = starters.size();
        next(all<CheckedOne>(std::move(starters), size_t(m_options.parallel), orFail(&CheckAll::onAll)));
    }

private:
    Pending start(const ConnectionProfile &profile, const Done<CheckedOne> &done)
    {
        QElapsedTimer timer;
        timer.start();
        const SavedCheckOptions options{.patience = patienceOf(m_options.check)};
        return checkSaved({m_context.http, m_context.profiles}, profile, options,
                          [this, profile, timer, done](const Result<CheckedConnection> &found) {
                              auto one = found ? summaryOf(*found) : summaryOf(profile, found.error());
                              one.took = std::chrono::milliseconds(timer.elapsed());
                              tellProgress();
                              done(one);
                          });
    }

    void tellProgress()
    {
        ++m_ended;
        if (!m_options.check.asJson)
            m_context.terminal.showProgress(
                //: %1 and %2 are numbers
                CheckAllText::tr("%1 of %2 connections are checked.").arg(m_ended).arg(m_size));
    }

    void noteProven(const QList<CheckedOne> &checked) const
    {
        QSet<QUuid> proven;
        for (const auto &one : checked) {
            if (one.isProven())
                proven += one.profile.id;
        }
        JournalStore(m_context.profiles.folder()).noteProven(proven);
    }

    void onAll(const QList<CheckedOne> &checked)
    {
        auto &terminal = m_context.terminal;
        terminal.endProgress();
        auto code = codeOf(checked);
        if (complainOfDamage(m_listed, terminal) != ExitCode::Proven)
            code = ExitCode::NotProven;
        noteProven(checked);
        CheckedAll all{checked, {}};
        std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(all.damaged),
                     [](const ProfileStore::Listed &entry) { return !entry.profile; });
        if (all.isNothing())
            terminal.complain(nothingText());
        if (m_options.check.asJson)
            terminal.printJson(jsonOf(all, code));
        else
            printText(checked, terminal);
        if (m_options.junitPath.isEmpty())
            return finish(code);
        const auto written = writeFile(m_options.junitPath, junitOf(all));
        if (!written)
            return finish(complainAbout(written.error(), Field::File, terminal));
        finish(code);
    }

    const AllOptions m_options;
    const QList<ProfileStore::Listed> m_listed;
    CommandContext &m_context;
    size_t m_size = 0;
    size_t m_ended = 0;
};

/// What is wrong is said.
std::optional<AllOptions> optionsFrom(const CommandLine &line, const CheckOptions &check, Terminal &terminal)
{
    AllOptions options{.check = check, .junitPath = line.value(u"junit"_s)};
    for (const auto *option : {"host", "client-id", "warehouse", "catalog", "schema", "table", "save",
                               "personal-token", "plan", "secret-stdin"}) {
        if (line.isSet(QString::fromLatin1(option))) {
            //: %1 is an option of the command line
            terminal.complain(
                CheckAllText::tr("--all checks the saved connections as they are: leave out %1.")
                    .arg("--"_L1 + QString::fromLatin1(option)));
            return std::nullopt;
        }
    }
    if (!line.word().isEmpty()) {
        terminal.complain(
            CheckAllText::tr("--all checks every saved connection: name none, or leave out --all."));
        return std::nullopt;
    }
    if (!mayWrite({options.junitPath}, line, terminal))
        return std::nullopt;
    if (!line.isSet(u"parallel"_s))
        return options;
    bool isNumber = false;
    options.parallel = line.value(u"parallel"_s).toInt(&isNumber);
    if (isNumber && options.parallel >= 1 && options.parallel <= mostParallel)
        return options;
    //: %1 is what was typed, %2 a number
    terminal.complain(
        CheckAllText::tr("“%1” is no number of connections that can be checked at a time: type a "
                         "number from 1 to %2.")
            .arg(line.value(u"parallel"_s), QString::number(mostParallel)));
    return std::nullopt;
}

} // namespace

void takeAll(CommandLine &line)
{
    line.option(u"all"_s,
                CheckAllText::tr("Check every saved connection, and keep with each what was found. With "
                                 "--json: proven, exit_code, connections and damaged."));
    //: %1 is a number
    line.option(u"parallel"_s,
                CheckAllText::tr("With --all: at most so many at a time; without it %1.").arg(usualParallel),
                u"NUMBER"_s);
    line.option(u"junit"_s, CheckAllText::tr("With --all: write the result to this file as JUnit XML too."),
                u"FILE"_s);
    line.option(u"force"_s, CheckAllText::tr("With --junit: replace a file that exists."));
}

Pending startCheckAll(const CommandLine &line, const CheckOptions &options, CommandContext &context,
                      Finished finished)
{
    const auto all = optionsFrom(line, options, context.terminal);
    if (!all)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto safe = context.profiles.checkFolder(); !safe)
        return finishLater(std::move(finished), complainAbout(safe.error(), Field::File, context.terminal));
    return Pending(new CheckAll(*all, context.profiles.list(), context, endWith(std::move(finished))));
}

} // namespace draftt
