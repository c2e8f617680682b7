// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"

#include "core/files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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

/// What a file held, and how it is known to be the same one.
struct JournalStore::Read {
    QDateTime changed;
    qint64 bytes = 0;
    Journal journal;
};

JournalStore::JournalStore(const QString &profiles)
    : m_folder(profiles + "/journals"_L1), m_ended(std::make_shared<QHash<QString, Read>>())
{
}

Result<Journal> JournalStore::read(const QString &name) const
{
    const QFileInfo file(m_folder + u'/' + name);
    const auto known = m_ended->constFind(name);
    if (known != m_ended->cend() && known->changed == file.lastModified() && known->bytes == file.size())
        return known->journal;
    m_ended->remove(name);
    auto journal = readFile(file.filePath(), maxJournalBytes).and_then(journalFromJson);
    if (journal && journal->id.toString(QUuid::WithoutBraces) + suffix != name)
        return Failure(Error::input(InputProblem::BadFormat, u"/id"_s));
    if (journal && (journal->isApplied() || journal->isUndone()))
        m_ended->insert(name, {file.lastModified(), file.size(), *journal});
    return journal;
}

QList<JournalStore::Listed> JournalStore::list() const
{
    QList<Listed> found;
    const QDir folder(m_folder);
    const auto names = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const auto &name : names)
        found += Listed{folder.filePath(name), read(name)};
    m_ended->removeIf([&names](const auto &entry) { return !names.contains(entry.key()); });
    std::stable_sort(found.begin(), found.end(), [](const Listed &a, const Listed &b) {
        if (a.journal.has_value() != b.journal.has_value())
            return a.journal.has_value();
        return a.journal && a.journal->begun > b.journal->begun;
    });
    return found;
}

Result<Journal> JournalStore::find(const QString &idOrName) const
{
    // Named by its whole id nothing else is read.
    const auto id = QUuid::fromString(idOrName).toString(QUuid::WithoutBraces);
    if (id == idOrName && QFileInfo::exists(m_folder + u'/' + id + suffix))
        return read(id + suffix);
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
    if (auto made = makeFolder(m_folder); !made)
        return made;
    const auto name = journal.id.toString(QUuid::WithoutBraces) + suffix;
    m_ended->remove(name);
    return writeFile(m_folder + u'/' + name, journalToJson(journal));
}

Result<Nothing> JournalStore::noteFound(const Journal &seen) const
{
    const auto locked = lock();
    if (!locked)
        return Failure(locked.error());
    auto journal = find(seen.id.toString(QUuid::WithoutBraces));
    if (!journal)
        return Failure(journal.error());
    bool isNew = false;
    for (auto &step : journal->steps) {
        const bool isFound = std::any_of(seen.steps.cbegin(), seen.steps.cend(), [&step](const auto &one) {
            return one.kind == step.kind && one.grant == step.grant && one.state == JournalState::Found;
        });
        if (step.state != JournalState::Handed || !isFound)
            continue;
        step.state = JournalState::Found;
        isNew = true;
    }
    return isNew ? write(*journal) : Nothing();
}

void JournalStore::noteProven(const QSet<QUuid> &connections) const
{
    if (connections.isEmpty())
        return;
    for (const auto &listed : list()) {
        if (!listed.journal || !connections.contains(listed.journal->connection))
            continue;
        auto seen = *listed.journal;
        if (!seen.hasHanded() || seen.isBeingUndone())
            continue;
        for (auto &step : seen.steps) {
            if (step.state == JournalState::Handed)
                step.state = JournalState::Found;
        }
        (void)noteFound(seen);
    }
}

Result<std::shared_ptr<FolderLock>> JournalStore::lock() const
{
    if (const auto made = makeFolder(m_folder); !made)
        return Failure(made.error());
    return FolderLock::take(m_folder);
}

} // namespace draftt
