// SPDX-License-Identifier: Apache-2.0
#include "app/commands/savedprofile.h"

#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/profile/profilestore.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

struct SavedProfileText {
    Q_DECLARE_TR_FUNCTIONS(SavedProfile)
};

} // namespace

Result<ConnectionProfile> savedProfile(const QString &nameOrId, const CommandContext &context)
{
    auto profile = context.profiles.find(nameOrId);
    if (profile)
        return profile;
    if (nameOrId.trimmed().isEmpty())
        context.terminal.complain(SavedProfileText::tr(
            "Which connection is meant is missing: type its name; draftt-connect list shows the names."));
    else if (profile.error().problem == InputProblem::NotAFile)
        context.terminal.complain(
            SavedProfileText::tr("No saved connection is called “%1”: draftt-connect list shows the names.")
                .arg(nameOrId));
    else
        context.terminal.complain(sentenceFor(profile.error(), Field::File));
    return profile;
}

} // namespace draftt
