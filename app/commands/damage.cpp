// SPDX-License-Identifier: Apache-2.0
#include "app/commands/damage.h"

#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace draftt
{

QString damageText(const ProfileStore::Listed &damaged)
{
    //: %1 is the path of a file, %2 the place in it
    return ListCommandText::tr("The saved connection %1 is damaged at %2: delete the file and save the "
                               "connection again.")
        .arg(QDir::toNativeSeparators(damaged.path), damaged.profile.error().fact);
}

ExitCode complainOfDamage(const QList<ProfileStore::Listed> &listed, Terminal &terminal)
{
    auto code = ExitCode::Proven;
    for (const auto &entry : listed) {
        if (entry.profile)
            continue;
        terminal.complain(damageText(entry));
        code = ExitCode::NotProven;
    }
    return code;
}

} // namespace draftt
