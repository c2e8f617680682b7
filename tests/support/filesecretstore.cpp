// SPDX-License-Identifier: Apache-2.0
#include "tests/support/filesecretstore.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace draftt
{

FileSecretStore::FileSecretStore(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
}

Pending FileSecretStore::write(const QString &key, const Secret &secret, Done<Nothing> done)
{
    return post([path = path(key), secret, done = std::move(done)] {
        QFile part(path + ".part"_L1);
        if (!part.open(QIODevice::WriteOnly) || part.write(secret.reveal()) < 0)
            qFatal("no keychain");
        part.close();
        if (std::rename(qPrintable(part.fileName()), qPrintable(path)) != 0)
            qFatal("no keychain");
        done(Nothing());
    });
}

Pending FileSecretStore::read(const QString &key, Done<Secret> done)
{
    return post([path = path(key), done = std::move(done)] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return done(Secret(file.readAll()));
        Error error;
        error.kind = ErrorKind::KeychainEntryMissing;
        done(Failure(error));
    });
}

Pending FileSecretStore::remove(const QString &key, Done<Nothing> done)
{
    return post([path = path(key), done = std::move(done)] {
        QFile::remove(path);
        done(Nothing());
    });
}

Pending FileSecretStore::look(const QString &key, Done<SecretPresence> done)
{
    return post([isThere = QFile::exists(path(key)), done = std::move(done)] {
        done(isThere ? SecretPresence::There : SecretPresence::Missing);
    });
}

Pending FileSecretStore::probe(Done<Nothing> done)
{
    return post([done = std::move(done)] { done(Nothing()); });
}

QStringList FileSecretStore::entries() const
{
    return QDir(m_folder).entryList({u"*.entry"_s}, QDir::Files);
}

QString FileSecretStore::path(const QString &key) const
{
    return m_folder + u'/' + QString(key).replace(u'/', u'_') + ".entry"_L1;
}

} // namespace draftt
