// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/savedconnections.h"

#include "core/profile/standing.h"
#include "core/words/savedtexts.h"

#include <algorithm>
#include <utility>

namespace draftt
{

namespace
{

/// Of a hundred workspaces a few at a time: each check asks several things at once.
constexpr size_t mostAtOnce = 4;

} // namespace

SavedConnections::SavedConnections(const SavedServices &services, SecretStore &keychain, QObject *parent)
    : QObject(parent), m_services(services), m_keychain(keychain), m_journals(services.profiles.folder())
{
}

SavedConnections::~SavedConnections() = default;

void SavedConnections::refresh()
{
    QList<Entry> entries;
    const auto made = readJournals();
    m_damaged = 0;
    for (const auto &listed : m_services.profiles.list()) {
        if (!listed.profile) {
            ++m_damaged;
            continue;
        }
        const auto *before = find(listed.profile->id);
        auto entry = before ? *before : Entry{*listed.profile};
        entry.profile = *listed.profile;
        entry.hasJournal = made.contains(entry.profile.id);
        entries += entry;
    }
    m_entries = entries;
    readDrafts();
    Q_EMIT listed();
    lookForSecrets();
}

/// Of which connections something can be taken back; and what was left half-way.
QSet<QUuid> SavedConnections::readJournals()
{
    m_halfWay.clear();
    QSet<QUuid> connections;
    for (const auto &listed : m_journals.list()) {
        if (listed.journal && listed.journal->hasAdded())
            connections.insert(listed.journal->connection);
        if (listed.journal && listed.journal->isHalfWay())
            m_halfWay += *listed.journal;
    }
    return connections;
}

void SavedConnections::readDrafts()
{
    m_drafts.clear();
    m_damagedDrafts = 0;
    for (const auto &listed : DraftStore(m_services.profiles.folder()).list()) {
        if (listed.draft)
            m_drafts += *listed.draft;
        else
            ++m_damagedDrafts;
    }
}

const Draft *SavedConnections::findDraft(const QUuid &id) const
{
    const auto draft =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&id](const Draft &each) { return each.id == id; });
    return draft == m_drafts.end() ? nullptr : &*draft;
}

const SavedConnections::Entry *SavedConnections::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries.at(row);
}

int SavedConnections::rowOf(const QUuid &id) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &each) { return each.profile.id == id; });
    return entry == m_entries.end() ? -1 : int(entry - m_entries.begin());
}

void SavedConnections::change(const QUuid &id, const std::function<void(Entry &)> &change)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    change(m_entries[row]);
    Q_EMIT changed(row);
}

void SavedConnections::lookForSecrets()
{
    m_looks.clear();
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.profile.secretPlace != SecretPlace::Keychain)
            continue;
        m_looks.push_back(m_keychain.look(entry.profile.secretKey(),
                                          [this, id = entry.profile.id](const Result<SecretPresence> &found) {
                                              onLooked(id, found.value_or(SecretPresence::NoKeychain));
                                          }));
    }
}

void SavedConnections::onLooked(const QUuid &id, SecretPresence presence)
{
    change(id, [presence](Entry &entry) { entry.presence = presence; });
}

void SavedConnections::check(const QUuid &id)
{
    const auto *entry = find(id);
    if (!entry || entry->isRunning)
        return;
    m_waiting.removeAll(id);
    start(id);
}

void SavedConnections::checkAll()
{
    for (const auto &entry : std::as_const(m_entries)) {
        if (!entry.isRunning && !m_waiting.contains(entry.profile.id))
            m_waiting += entry.profile.id;
    }
    startNext();
}

void SavedConnections::startNext()
{
    while (m_checks.size() < mostAtOnce && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void SavedConnections::start(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    auto pending =
        checkSaved(m_services, m_entries.at(row).profile,
                   {.onProgress = [this, id](const CheckRunner &runner) { onProgress(id, runner); }},
                   [this, id](const Result<CheckedConnection> &checked) { onChecked(id, checked); });
    m_checks.push_back({id, std::move(pending)});
    change(id, [](Entry &entry) {
        entry.isRunning = true;
        entry.settled = entry.total = 0;
        entry.trouble.reset();
    });
}

void SavedConnections::onProgress(const QUuid &id, const CheckRunner &runner)
{
    const auto keys = runner.keys();
    const auto settled = std::count_if(keys.begin(), keys.end(), [&runner](const CheckKey &key) {
        return isSettled(runner.outcome(key).state);
    });
    change(id, [&](Entry &entry) {
        entry.settled = int(settled);
        entry.total = int(keys.size());
    });
}

void SavedConnections::onChecked(const QUuid &id, const Result<CheckedConnection> &checked)
{
    std::erase_if(m_checks, [&id](const Check &check) { return check.id == id; });
    change(id, [&checked](Entry &entry) {
        entry.isRunning = false;
        if (checked) {
            entry.profile = checked->profile;
            entry.presence = SecretPresence::There;
        } else {
            entry.trouble = checked.error();
            if (checked.error().kind == ErrorKind::KeychainEntryMissing)
                entry.presence = SecretPresence::Missing;
        }
    });
    if (checked && isProvenAnew(checked->profile))
        m_journals.noteProven({id});
    startNext();
    Q_EMIT this->checked(id);
}

void SavedConnections::stop(const QUuid &id)
{
    m_waiting.removeAll(id);
    std::erase_if(m_checks, [&id](const Check &check) { return check.id == id; });
    change(id, [](Entry &entry) { entry.isRunning = false; });
    startNext();
}

void SavedConnections::stopAll()
{
    m_waiting.clear();
    while (!m_checks.empty())
        stop(m_checks.back().id);
}

void SavedConnections::write(Write start)
{
    m_writes.push_back(std::move(start));
    if (!m_write)
        writeNext();
}

void SavedConnections::writeNext()
{
    m_write.reset();
    if (m_writes.empty())
        return;
    const auto start = std::move(m_writes.front());
    m_writes.pop_front();
    m_write = start([this] { writeNext(); });
}

void SavedConnections::rename(const QUuid &id, const QString &name, Done<Nothing> done)
{
    write([this, id, name, done = std::move(done)](const std::function<void()> &ended) {
        return m_services.profiles.update(
            id, [name](ConnectionProfile &profile) { profile.name = name; },
            [this, ended, done](const Result<ConnectionProfile> &renamed) {
                ended();
                if (!renamed)
                    return done(Failure(renamed.error()));
                refresh();
                done(Nothing());
            });
    });
}

void SavedConnections::remove(const ConnectionProfile &profile, Done<Nothing> done)
{
    stop(profile.id);
    write([this, profile, done = std::move(done)](const std::function<void()> &ended) {
        return m_services.profiles.remove(profile, [this, ended, done](const Result<Nothing> &removed) {
            ended();
            refresh();
            done(removed);
        });
    });
}

void SavedConnections::removeDraft(const QUuid &id, Done<Nothing> done)
{
    write([this, id, done = std::move(done)](const std::function<void()> &ended) {
        return DraftStore(m_services.profiles.folder())
            .remove(id, [this, ended, done](const Result<Nothing> &removed) {
                ended();
                refresh();
                done(removed);
            });
    });
}

void SavedConnections::setSecretEnds(const QUuid &id, const QDate &ends)
{
    update(id, [ends](ConnectionProfile &profile) { profile.life.secretEnds = ends; });
}

void SavedConnections::noteHandedOver(const QUuid &id, const QString &value)
{
    update(id, [value, now = timeToKeep()](ConnectionProfile &profile) {
        profile.life.handedOver.insert(value, now);
    });
}

void SavedConnections::update(const QUuid &id, ProfileChange change)
{
    write([this, id, change = std::move(change)](const std::function<void()> &ended) {
        return m_services.profiles.update(id, change,
                                          [this, ended](const Result<ConnectionProfile> &updated) {
                                              ended();
                                              onUpdated(updated);
                                          });
    });
}

void SavedConnections::onUpdated(const Result<ConnectionProfile> &updated)
{
    if (!updated)
        Q_EMIT failed(savedFailureText(updated.error()));
    else
        change(updated->id, [&updated](Entry &entry) { entry.profile = *updated; });
}

} // namespace draftt
