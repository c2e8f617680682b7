// SPDX-License-Identifier: Apache-2.0
#include "core/profile/draftstore.h"

#include "core/files.h"
#include "core/profile/profilefolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isNewerDraft(const DraftStore::Listed &a, const DraftStore::Listed &b)
{
    if (!a.draft || !b.draft)
        return a.draft.has_value() && !b.draft.has_value();
    return a.draft->keptUtc > b.draft->keptUtc;
}

QString freeName(const QString &folder, const Draft &draft)
{
    QStringList taken;
    const auto found = DraftStore(folder).list();
    for (const auto &listed : found) {
        if (listed.draft && listed.draft->id != draft.id)
            taken += listed.draft->name;
    }
    return draftName(draft.entered, taken);
}

Result<Draft> keepIn(const QString &path, Draft draft)
{
    const ProfileFolder folder(path);
    const auto lock = folder.lock();
    if (!lock)
        return Failure(lock.error());
    if (draft.name.isEmpty())
        draft.name = freeName(path, draft);
    if (const auto again = draftFromJson(toJson(draft)); !again || *again != draft)
        return Failure(storageFailure(folder.draftFile(draft.id) + ": could not be read again as it is"_L1));
    // With the note whoever tidies after a crash finds the half file.
    if (const auto marked = folder.markDrafts(); !marked)
        return Failure(marked.error());
    const auto written = folder.write(draft);
    folder.unmarkDrafts();
    return written ? Result<Draft>(draft) : Failure(written.error());
}

Result<Nothing> removeFrom(const QString &path, const QUuid &id)
{
    const ProfileFolder folder(path);
    if (!QFileInfo::exists(folder.draftFile(id)))
        return Nothing();
    const auto lock = folder.lock();
    return lock ? folder.eraseDraft(id) : Failure(lock.error());
}

} // namespace

QList<DraftStore::Listed> DraftStore::list() const
{
    QList<Listed> found;
    const auto files = ProfileFolder(m_folder).draftFiles();
    for (const auto &path : files)
        found += Listed{path, readDraft(path)};
    std::stable_sort(found.begin(), found.end(), isNewerDraft);
    return found;
}

Result<QUuid> DraftStore::find(const QString &nameOrId) const
{
    if (const auto safe = ProfileFolder(m_folder).checkOwner(); !safe)
        return Failure(safe.error());
    const auto wanted = nameOrId.trimmed();
    const auto wantedId = QUuid::fromString(wanted);
    QList<QUuid> named;
    const auto found = list();
    for (const auto &listed : found) {
        const auto id = QUuid::fromString(QFileInfo(listed.path).completeBaseName());
        if (!id.isNull() && id == wantedId)
            return id;
        if (listed.draft && listed.draft->name.compare(wanted, Qt::CaseInsensitive) == 0)
            named += id;
    }
    if (named.size() == 1)
        return named.constFirst();
    return Failure(Error::input(named.isEmpty() ? InputProblem::NotAFile : InputProblem::Duplicate, wanted));
}

Pending DraftStore::keep(const Draft &draft, Done<Draft> done) const
{
    return post([folder = m_folder, draft, done = std::move(done)] { done(keepIn(folder, draft)); });
}

Pending DraftStore::remove(const QUuid &id, Done<Nothing> done) const
{
    return post([folder = m_folder, id, done = std::move(done)] { done(removeFrom(folder, id)); });
}

} // namespace draftt
