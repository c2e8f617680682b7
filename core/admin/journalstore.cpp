// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"

#include "core/files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qint64 maxJournalBytes = 16LL * 1024 * 1024;
constexpr auto suffix = ".json"_L1;

bool isCalled(const Journal &journal, const QString &idOrName)
{
    return journal.id.toString(QUuid::WithoutBraces).startsWith(idOrName, Qt::CaseInsensitive) ||
           journal.wish.connectionName.compare(idOrName, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<JournalStore::Listed> JournalStore::list() const
{
    QList<Listed> found;
    const QDir folder(m_folder);
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const auto path = folder.filePath(name);
        auto journal = readFile(path, maxJournalBytes).and_then(journalFromJson);
        if (journal && journal->id.toString(QUuid::WithoutBraces) + suffix != name)
            journal = Failure(Error::input(InputProblem::BadFormat, u"/id"_s));
        found += Listed{path, journal};
    }
    std::stable_sort(found.begin(), found.end(), [](const Listed &a, const Listed &b) {
        if (a.journal.has_value() != b.journal.has_value())
            return a.journal.has_value();
        return a.journal && a.journal->begun > b.journal->begun;
    });
    return found;
}

Result<Journal> JournalStore::find(const QString &idOrName) const
{
    std::optional<Journal> found;
    for (const auto &listed : list()) {
        if (!listed.journal && listed.path.endsWith(u'/' + idOrName + suffix))
            return Failure(listed.journal.error());
        if (idOrName.isEmpty() || !listed.journal || !isCalled(*listed.journal, idOrName))
            continue;
        if (found)
            return Failure(Error::input(InputProblem::Duplicate, idOrName));
        found = *listed.journal;
    }
    if (!found)
        return Failure(Error::input(InputProblem::NotAFile, idOrName));
    return *found;
}

Result<Nothing> JournalStore::write(const Journal &journal) const
{
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    return writeFile(m_folder + u'/' + journal.id.toString(QUuid::WithoutBraces) + suffix,
                     journalToJson(journal));
}

Result<std::shared_ptr<FolderLock>> JournalStore::lock() const
{
    if (const auto made = makeFolder(m_folder); !made)
        return Failure(made.error());
    return FolderLock::take(m_folder);
}

} // namespace draftt
