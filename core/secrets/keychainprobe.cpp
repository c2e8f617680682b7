// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainprobe.h"

#include "core/job.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class Probe final : public Job<Nothing>
{
public:
    Probe(SecretStore &store, Done<Nothing> done)
        : Job(std::move(done))
        , m_store(store)
        , m_key("draftt-connect/probe-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_value(QUuid::createUuid().toRfc4122())
    {
        next(m_store.write(m_key, m_value, orFail(&Probe::onWritten)));
    }

private:
    // A keychain job that was started runs to its end even when it is dropped. So the entry may be there, and
    // asking for its removal is enough.
    void onDropped() override
    {
        m_store.remove(m_key, [](const Result<Nothing> &) {}).reset();
    }

    void onWritten(const Nothing &)
    {
        next(m_store.read(m_key, [this](const Result<Secret> &read) { onRead(read); }));
    }

    void onRead(const Result<Secret> &read)
    {
        if (!read)
            m_problem = read.error();
        else if (!(*read == m_value))
            m_problem = different();
        next(m_store.remove(m_key, [this](const Result<Nothing> &result) {
            finish(m_problem ? Result<Nothing>(Failure(*m_problem)) : result);
        }));
    }

    static Error different()
    {
        Error error;
        error.kind = ErrorKind::KeychainUnavailable;
        error.detail = u"the keychain gave back another value than the one written"_s;
        return error;
    }

    SecretStore &m_store;
    const QString m_key;
    const Secret m_value;
    std::optional<Error> m_problem;
};

} // namespace

Pending probeStore(SecretStore &store, Done<Nothing> done)
{
    return Pending(new Probe(store, std::move(done)));
}

} // namespace draftt
