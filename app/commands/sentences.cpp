// SPDX-License-Identifier: Apache-2.0
#include "app/commands/sentences.h"

#include "app/commands/terminal.h"
#include "core/checks/networkmatter.h"
#include "core/words/signintexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct SentencesText {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Failures of this computer rather than of a workspace, and the end of a sign-in.
std::optional<QString> localSentence(const Error &error)
{
    if (error.kind == ErrorKind::KeychainUnavailable)
        //: %1 is the keychain's own reason
        return SentencesText::
            tr("The keychain cannot be used: %1. Unlock it, or start a session that has one, and try again.")
                .arg(error.detail);
    if (error.kind == ErrorKind::KeychainEntryMissing)
        return SentencesText::tr(
            "The keychain has no secret for this connection. Give it with --secret-stdin, or save the "
            "connection again.");
    if (error.kind == ErrorKind::KeychainEntryForeign)
        //: %1 and %2 are each an address and, in brackets, how one signs in there and as whom
        return SentencesText::
            tr("The secret in the keychain was saved for %1, and this connection leads to %2 now, so "
               "nothing was sent there. If it is meant, name the address with --host and give a secret of %2 "
               "with --secret-stdin, or save the connection again.")
                .arg(error.detail, error.fact);
    if (auto text = signInEndText(error))
        return text;
    if (error.kind == ErrorKind::StorageFailed)
        //: %1 is the path and the system's own reason
        return SentencesText::tr("The file could not be written or read: %1.").arg(error.detail);
    return std::nullopt;
}

} // namespace

QString sentenceFor(const Error &error, Field field)
{
    if (error.kind == ErrorKind::InvalidInput)
        return inputText(field, error);
    if (const auto sentence = localSentence(error))
        return *sentence;
    const auto text = textFor(diagnose(error, Stage::Transport));
    return QStringList{text.title, text.cause, text.fix}.join(u' ').simplified();
}

QString howToUnlock()
{
    return SentencesText::tr(
        "The keychain is locked. Answer its question for the password, or unlock it in the program that "
        "manages it, such as Passwords and Keys or the wallet manager; signing in to the desktop "
        "unlocks it too. Without it, give the secret with --secret-stdin.");
}

ExitCode exitCodeFor(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return ExitCode::WrongUse;
    if (localSentence(error))
        return ExitCode::NotProven;
    const auto code = diagnose(error, Stage::Transport).code;
    return isNetworkMatter(code) ? ExitCode::CannotReach : ExitCode::NotProven;
}

Done<ExitCode> endWith(Finished finished)
{
    return [finished = std::move(finished)](const Result<ExitCode> &code) {
        finished(code ? *code : exitCodeFor(code.error()));
    };
}

ExitCode complainAbout(const Error &error, Field field, Terminal &terminal)
{
    terminal.complain(sentenceFor(error, field));
    return exitCodeFor(error);
}

} // namespace draftt
