// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journalstore.h"
#include "core/profile/draftstore.h"
#include "core/saved/savedcheck.h"
#include "core/secrets/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <optional>

namespace draftt
{

/// The saved connections as the window knows them: what the files tell, what the keychain has, and the checks
/// under way. The keychain is asked after the list is there, and nobody waits for it.
class SavedConnections final : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        ConnectionProfile profile;
        std::optional<SecretPresence> presence{}; ///< none: the keychain has not answered
        bool hasJournal = false; ///< of an admin's sign-in, of which something can be taken back
        bool isRunning = false;  ///< it is being checked
        int settled = 0;         ///< of `total` checks
        int total = 0;
        std::optional<Error> trouble{}; ///< why the last check could not be made
    };

    SavedConnections(const SavedServices &services, SecretStore &keychain, QObject *parent = nullptr);
    ~SavedConnections() override;

    /// Reads the files again and asks the keychain; what is running goes on.
    void refresh();
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(const QUuid &id) const; ///< null: there is none
    /// What an admin's sign-in began and did not end, the latest first.
    [[nodiscard]] const QList<Journal> &halfWay() const { return m_halfWay; }
    [[nodiscard]] int damaged() const { return m_damaged; } ///< files that cannot be read

    /// What was left half-way, the latest first.
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }
    [[nodiscard]] const Draft *findDraft(const QUuid &id) const; ///< null: there is none
    [[nodiscard]] int damagedDrafts() const { return m_damagedDrafts; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty() && m_drafts.isEmpty(); }

    void check(const QUuid &id);
    void checkAll();
    void stop(const QUuid &id);
    void stopAll();
    [[nodiscard]] bool isChecking() const { return !m_checks.empty(); }
    [[nodiscard]] int left() const { return int(m_checks.size()) + int(m_waiting.size()); }

    void rename(const QUuid &id, const QString &name, Done<Nothing> done);
    /// One that has gone from the list meanwhile too: its secret may still be there.
    void remove(const ConnectionProfile &profile, Done<Nothing> done);
    void removeDraft(const QUuid &id, Done<Nothing> done);
    void setSecretEnds(const QUuid &id, const QDate &ends);
    void noteHandedOver(const QUuid &id, const QString &value);

    [[nodiscard]] const SavedServices &services() const { return m_services; }
    [[nodiscard]] int writing() const { return int(m_writes.size()) + (m_write ? 1 : 0); } ///< not ended yet

Q_SIGNALS:
    void listed(); ///< entries came or went
    void changed(int row);
    void checked(const QUuid &id);        ///< a check has ended
    void failed(const QString &sentence); ///< a small change could not be written

private:
    struct Check {
        QUuid id;
        Pending pending;
    };

    using Write = std::function<Pending(const std::function<void()> &ended)>;

    [[nodiscard]] int rowOf(const QUuid &id) const;
    void readDrafts();
    [[nodiscard]] QSet<QUuid> readJournals();
    void change(const QUuid &id, const std::function<void(Entry &)> &change);
    void lookForSecrets();
    void onLooked(const QUuid &id, SecretPresence presence);
    void startNext();
    void start(const QUuid &id);
    void onProgress(const QUuid &id, const CheckRunner &runner);
    void onChecked(const QUuid &id, const Result<CheckedConnection> &checked);
    void update(const QUuid &id, ProfileChange change);
    void onUpdated(const Result<ConnectionProfile> &updated);
    /// Starts it once what is being written has ended, and keeps it until it calls what it gets.
    void write(Write start);
    void writeNext();

    const SavedServices m_services;
    SecretStore &m_keychain;
    QList<Entry> m_entries;
    const JournalStore m_journals;
    QList<Journal> m_halfWay;
    int m_damaged = 0;
    QList<Draft> m_drafts;
    int m_damagedDrafts = 0;
    std::vector<Check> m_checks;
    QList<QUuid> m_waiting;
    std::vector<Pending> m_looks;
    std::deque<Write> m_writes; ///< that wait: each locks the folder
    Pending m_write;
};

} // namespace draftt
